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

/// Watches the store while the process runs, and closes it when everything that uses it has ended.
struct StoreKeeper: Service {
  /// The readiness check of the store.
  static let storeCheck = "store"
  /// The readiness check of its hash chain.
  static let chainCheck = "chain"
  /// How often the store is looked at.
  private static let interval = Duration.seconds(5)
  /// How often the whole log is proved.
  private static let verificationInterval = Duration.seconds(86_400)

  let store: any EventStore
  let chain: ChainState
  let gate: ReadinessGate
  let registry: MetricsRegistry
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await watch() }
        group.addTask { await verify() }
        await group.waitForAll()
      }
    }
    await store.close()
  }

  private func watch() async {
    let head = registry.gauge("homeward_log_head", help: "Sequence of the newest event.")
    let queued = registry.gauge("homeward_store_queued", help: "Commands that wait.")
    let bytes = registry.gauge("homeward_store_bytes", help: "Size of the database file.")
    while !Task.isCancelled {
      let statistics = await store.statistics()
      head.set(to: Double(statistics.headSequence))
      queued.set(to: Double(statistics.queued))
      bytes.set(to: Double(statistics.fileBytes))
      if statistics.isReadOnly {
        gate.markNotReady(Self.storeCheck, reason: "the disk is full")
      } else {
        gate.markReady(Self.storeCheck)
      }
      do { try await Task.sleep(for: Self.interval) } catch { return }
    }
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
