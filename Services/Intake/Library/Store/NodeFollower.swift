internal import EventStore
internal import Logging
internal import Sealing
internal import ServiceKit
internal import ServiceLifecycle

/// Keeps a node in step with what others write to the store, also while it writes nothing itself: keys that
/// were destroyed elsewhere are forgotten here, and snapshots with somebody who was erased are thrown away.
struct NodeFollower: Service {
  /// Between two looks: how long a key that another node destroyed may still be in memory here.
  private static let interval = Duration.milliseconds(250)
  private static let retry = Duration.seconds(1)

  let store: any SharedEventStore
  let keys: KeyRing
  let snapshots: SnapshotLibrary
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var followed: Int64 = 0
      var change: Int64?
      var isTold = false
      while !Task.isCancelled {
        let head = await store.waitForHead(after: followed)
        do {
          change = try await follow(from: change)
          (followed, isTold) = (head, false)
          try await Task.sleep(for: Self.interval)
        } catch is CancellationError {
          return
        } catch {
          if !isTold {
            isTold = true
            logger.error(
              "this node does not follow the others now", metadata: ["error": "\(error)"])
          }
          try? await Task.sleep(for: Self.retry)
        }
      }
    }
  }

  /// An erasure is an event once more when its keys are destroyed, so what is looked at behind an event is
  /// enough.
  ///
  /// - Parameter change: through which change of the keys this went before; `nil` at first, when there are no
  ///   snapshots yet.
  /// - Returns: through which it went now.
  private func follow(from change: Int64?) async throws -> Int64 {
    let keys = keys
    let (newest, destroys) = try await BlockingWork.run {
      let newest = try keys.newestChange()
      try keys.follow()
      let change = change ?? newest
      return (newest, try newest > change && keys.destroysSomething(after: change))
    }
    if destroys { _ = try await snapshots.destroy(mission: nil) }
    return newest
  }
}
