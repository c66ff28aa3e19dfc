internal import ServiceKit
internal import Transport
internal import Wire

/// Counts what the transport does in the process's metrics.
struct RegistryTransportMetrics: TransportMetrics {
  private let connections: GaugeMetric
  private let refusals: CounterMetric
  private let calls: CounterMetric
  private let seconds: HistogramMetric
  private let bytes: CounterMetric

  init(_ registry: MetricsRegistry) {
    connections = registry.gauge(
      "homeward_transport_connections", help: "Open connections.", labels: ["side"])
    refusals = registry.counter(
      "homeward_transport_refusals_total", help: "Connections and calls turned away.",
      labels: ["reason"])
    calls = registry.counter(
      "homeward_transport_calls_total", help: "Calls that have ended.",
      labels: ["side", "method", "status"], maximumSeries: 400)
    seconds = registry.histogram(
      "homeward_transport_call_seconds", help: "How long calls took.",
      buckets: HistogramMetric.callSeconds, labels: ["side", "method"])
    bytes = registry.counter(
      "homeward_transport_bytes_total", help: "Bytes of frames.", labels: ["side", "direction"])
  }

  private static func side(_ role: TransportRole) -> String {
    role == .server ? "server" : "client"
  }

  func connectionOpened(_ role: TransportRole) {
    connections.series(Self.side(role)).add(1)
  }

  func connectionClosed(_ role: TransportRole) {
    connections.series(Self.side(role)).add(-1)
  }

  func refused(_ reason: RefusalReason) { refusals.increment(reason.rawValue) }

  func callStarted(_ method: RPCMethodInfo, _ role: TransportRole) {}

  func callEnded(
    _ method: RPCMethodInfo, _ role: TransportRole, status: RPCError.Status, took: Duration
  ) {
    let side = Self.side(role)
    calls.increment(side, method.fullName, status.description)
    let parts = took.components
    let value = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    seconds.observe(side, method.fullName, value: value)
  }

  func bytesReceived(_ count: Int, _ role: TransportRole) {
    bytes.increment(Self.side(role), "in", by: UInt64(clamping: count))
  }

  func bytesSent(_ count: Int, _ role: TransportRole) {
    bytes.increment(Self.side(role), "out", by: UInt64(clamping: count))
  }

  func callRetried(_ method: RPCMethodInfo) {
    calls.increment("client", method.fullName, "RETRIED")
  }
}
