internal import EventStore
internal import ServiceKit
internal import ServiceLifecycle

/// Watches the store while the process runs, and closes it when everything that uses it has ended.
struct StoreKeeper: Service {
  /// The readiness check of the store.
  static let check = "store"
  /// How often the store is looked at.
  private static let interval = Duration.seconds(5)

  let store: any EventStore
  let gate: ReadinessGate
  let registry: MetricsRegistry

  func run() async throws {
    let head = registry.gauge(
      "homeward_store_head_sequence", help: "Sequence of the newest durable event.")
    let queued = registry.gauge("homeward_store_queued_commands", help: "Commands that wait.")
    let fileBytes = registry.gauge("homeward_store_file_bytes", help: "Size of the database.")
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let statistics = await store.statistics()
        head.set(to: Double(statistics.headSequence))
        queued.set(to: Double(statistics.queued))
        fileBytes.set(to: Double(statistics.fileBytes))
        if statistics.isReadOnly {
          gate.markNotReady(Self.check, reason: "the disk is full")
        } else {
          gate.markReady(Self.check)
        }
        do { try await Task.sleep(for: Self.interval) } catch { return }
      }
    }
    await store.close()
  }
}
