internal import EventStore
internal import ServiceKit
internal import ServiceLifecycle

/// Shows a host's part in the pair to operators: readiness, warnings and metrics.
struct HostWatch: Service {
  /// The readiness check: a standby is ready when it could take over.
  static let check = "pair"
  private static let interval = Duration.seconds(1)

  let host: IntakeHost

  init(_ host: IntakeHost, gate: ReadinessGate, registry: MetricsRegistry) {
    self.host = host
    registry.observe(
      "homeward_replica_is_primary", help: "1 on a host that records.",
      read: { host.isPrimary ? 1 : 0 })
    registry.observe(
      "homeward_replica_lag_events", help: "Events that this standby lacks.",
      read: { Double(host.lag.events) })
    registry.observe(
      "homeward_replica_lag_seconds", help: "Since when this standby lacks something.",
      read: { host.lag.seconds })
    registry.observe(
      "homeward_replica_durability", help: "Hosts that have a record before it is acknowledged.",
      read: { Double(host.store.receipts.condition.durability) })
    registry.observe(
      "homeward_replica_degradations",
      help: "Times that acknowledgements stopped waiting for a standby.",
      read: { Double(host.store.receipts.condition.degradations) })
    registry.observe(
      "homeward_replica_alarms", help: "Alarms of the pair; the log says which.",
      read: { Double(host.alarms.count) })
    host.observe { host in
      gate.warn(of: Self.check, host.warnings)
      if let obstacle = host.obstacle {
        gate.markNotReady(Self.check, reason: obstacle)
      } else {
        gate.markReady(Self.check)
      }
    }
  }

  /// Ends the process when it must begin anew: whoever keeps it running starts it again.
  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        if host.wantsRestart {
          throw ServiceKitError(.lifecycle, "this standby starts again, with an empty store")
        }
        try await host.openIfDue()
        try await host.checkKeyFileIfDue()
        do { try await Task.sleep(for: Self.interval) } catch { return }
      }
    }
  }
}
