package import Frames
package import ServiceKit
package import Transport
package import Wire

/// Counts what the transport does, for `/metrics`. Labels are names of methods and constants.
package struct TransportCounters: TransportMetrics {
  private let connections: GaugeMetric
  private let refusals: CounterMetric
  private let calls: CounterMetric
  private let inFlight: GaugeMetric
  private let seconds: HistogramMetric
  private let received: CounterMetric
  private let sent: CounterMetric
  private let verdicts: CounterMetric

  package init(_ registry: MetricsRegistry) {
    connections = registry.gauge("homeward_connections", help: "Open connections.")
    refusals = registry.counter(
      "homeward_refusals_total", help: "Connections and calls turned away, by reason.",
      labels: ["reason"])
    calls = registry.counter(
      "homeward_calls_total", help: "Calls ended, by method and status.",
      labels: ["method", "status"])
    inFlight = registry.gauge(
      "homeward_calls_in_flight", help: "Calls whose handler runs.", labels: ["method"])
    seconds = registry.histogram(
      "homeward_call_seconds", help: "Time from request to end of call.",
      buckets: HistogramMetric.callSeconds, labels: ["method"])
    received = registry.counter("homeward_received_bytes_total", help: "Bytes received.")
    sent = registry.counter("homeward_sent_bytes_total", help: "Bytes sent.")
    verdicts = registry.counter(
      "homeward_schema_verdicts_total",
      help: "Services of connecting peers, by what their schema was found to be.",
      labels: ["role", "outcome"])
  }

  package func connectionOpened(_ role: TransportRole) { connections.series().add(1) }
  package func connectionClosed(_ role: TransportRole) { connections.series().add(-1) }
  package func refused(_ reason: RefusalReason) { refusals.increment(reason.rawValue) }
  package func callStarted(_ method: RPCMethodInfo, _ role: TransportRole) {
    inFlight.series(method.fullName).add(1)
  }
  package func callEnded(
    _ method: RPCMethodInfo, _ role: TransportRole, status: RPCError.Status, took: Duration
  ) {
    inFlight.series(method.fullName).add(-1)
    calls.increment(method.fullName, status.description)
    let parts = took.components
    seconds.observe(
      method.fullName, value: Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  }
  package func bytesReceived(_ count: Int, _ role: TransportRole) {
    received.increment(by: UInt64(count))
  }
  package func bytesSent(_ count: Int, _ role: TransportRole) { sent.increment(by: UInt64(count)) }
  package func schemaJudged(_ verdict: SchemaVerdict, _ role: TransportRole) {
    verdicts.increment(role.rawValue, verdict.outcome)
  }
  package func callRetried(_ method: RPCMethodInfo) {}
}
