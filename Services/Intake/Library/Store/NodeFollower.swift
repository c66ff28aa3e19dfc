internal import EventStore
internal import Logging
internal import RepatriationSchema
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
  /// The last event that needs no looking at.
  let start: Int64

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var followed = start
      var isTold = false
      while !Task.isCancelled {
        let head = await store.waitForHead(after: followed)
        do {
          if head > followed { followed = try await follow(from: followed) }
          isTold = false
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

  /// - Returns: through which event it went.
  private func follow(from sequence: Int64) async throws -> Int64 {
    let keys = keys
    try await BlockingWork.run { try keys.follow() }
    let page = try await store.read {
      try $0.events(after: sequence, limit: IntakeLimits.scanPage)
    }
    let erasures = page.elements.filter {
      IntakeEventKind(rawValue: $0.event.kind) == .erasureChanged
    }
    for mission in Set(erasures.map(\.event.partition)).sorted() {
      _ = try await snapshots.destroy(mission: mission)
    }
    return page.elements.last?.sequence ?? sequence
  }
}
