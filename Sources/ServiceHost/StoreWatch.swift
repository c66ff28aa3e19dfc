package import EventStore
package import ServiceKit
internal import ServiceLifecycle

/// Looks at the store while the process runs: its figures go to `/metrics`, and a store that takes
/// no commands any more makes the service not ready.
package struct StoreWatch: Service {
  /// The name of the readiness check.
  package static let check = "store"
  /// How often the store is looked at.
  package static let interval = Duration.seconds(5)

  private let store: any EventStore
  private let gate: ReadinessGate
  private let head: GaugeMetric
  private let queued: GaugeMetric
  private let bytes: GaugeMetric

  /// - Parameter gate: has the check ``check``.
  package init(store: any EventStore, gate: ReadinessGate, registry: MetricsRegistry) {
    self.store = store
    self.gate = gate
    head = registry.gauge("homeward_log_head", help: "Sequence of the newest event.")
    queued = registry.gauge("homeward_store_queued", help: "Commands that wait.")
    bytes = registry.gauge("homeward_store_bytes", help: "Size of the database file.")
  }

  /// Runs until the process is told to end, or the task is cancelled.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await look()
        do { try await Task.sleep(for: Self.interval) } catch { return }
      }
    }
  }

  /// Looks once.
  package func look() async {
    let statistics = await store.statistics()
    head.set(to: Double(statistics.headSequence))
    queued.set(to: Double(statistics.queued))
    bytes.set(to: Double(statistics.fileBytes))
    if statistics.isUnreachable {
      gate.markNotReady(
        Self.check, reason: "no database server takes writes: records wait for one")
    } else if statistics.isReadOnly {
      gate.markNotReady(Self.check, reason: "the disk is full: nothing can be recorded")
    } else {
      gate.markReady(Self.check)
    }
  }
}
