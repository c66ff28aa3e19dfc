internal import Logging
internal import RepatriationSchema
internal import ServiceLifecycle
internal import Wire

/// Looks for erasures whose keys could not be destroyed when they were confirmed, because another program read
/// `keys.db`, a disk was full or a database did not answer, and goes on with them.
struct ErasureSweep: Service {
  /// Between two looks. What waits has done so at one look before it is taken up at the next.
  static let interval = Duration.seconds(60)

  let keeper: ErasureKeeper

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var waiting: Set<DoomedOwner> = []
      while !Task.isCancelled {
        do {
          try await Task.sleep(for: Self.interval, clock: .continuous)
          waiting =
            keeper.environment.host?.isPrimary ?? true
            ? try await keeper.carryOn(waitingSince: waiting) : []
        } catch is CancellationError {
          return
        } catch {
          keeper.environment.logger.error(
            "which erasures are held up cannot be read", metadata: ["cause": "\(type(of: error))"])
        }
      }
    }
  }
}
