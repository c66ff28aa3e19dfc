internal import EventStore
internal import Logging
internal import ServiceKit
internal import ServiceLifecycle
private import Synchronization

/// What is known of the log's hash chain.
final class ChainState: Sendable {
  private let intact = Mutex(true)

  var isIntact: Bool { intact.withLock { $0 } }

  func markBroken() { intact.withLock { $0 = false } }
}

/// Proves the store's chain while the process runs, and closes it when everything that uses it has ended.
struct StoreKeeper: Service {
  /// The readiness check of its hash chain.
  static let chainCheck = "chain"
  /// How often the whole log is proved.
  private static let verificationInterval = Duration.seconds(86_400)

  let store: any EventStore
  let chain: ChainState
  let gate: ReadinessGate
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await verify()
    }
    await store.close()
  }

  /// Proves the whole chain once behind the scenes, and then every day.
  private func verify() async {
    while !Task.isCancelled {
      do {
        let position = try await store.verifyChain()
        logger.info("the whole log was verified", metadata: ["head": "\(position.sequence)"])
      } catch let error as StoreError where error.code == .chainBroken {
        chain.markBroken()
        gate.markNotReady(Self.chainCheck, reason: "the log is damaged")
        logger.critical(
          "the log is damaged: restore it from a backup",
          metadata: ["sequence": "\(error.sequence ?? 0)"])
      } catch {
        logger.warning("the log could not be verified now and will be tomorrow")
      }
      do { try await Task.sleep(for: Self.verificationInterval) } catch { return }
    }
  }
}
