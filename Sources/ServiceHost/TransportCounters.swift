package import Frames
package import ServiceKit
package import Transport
internal import Wire
package import WireRPC

/// Counts what the transport does, for `/metrics`. Labels are names of methods and constants.
package struct TransportCounters: TransportMetrics {
  private let connections: Gauge
  private let refusals: CounterMetric
  private let calls: CounterMetric
  private let inFlight: GaugeMetric
  private let seconds: HistogramMetric
  private let callBytes: CounterMetric
  private let retries: CounterMetric
  private let received: Counter
  private let sent: Counter
  private let verdicts: CounterMetric
  private let stalls: Counter

  package init(_ registry: MetricsRegistry) {
    connections = registry.gauge("homeward_connections", help: "Open connections.").series()
    refusals = registry.counter(
      "homeward_refusals_total", help: "Connections and calls turned away, by reason.",
      labels: ["reason"])
    calls = registry.counter(
      "homeward_calls_total", help: "Calls ended, by method and status.",
      labels: ["method", "status"], maximumSeries: Self.maximumCallSeries)
    inFlight = registry.gauge(
      "homeward_calls_in_flight", help: "Calls that have not ended.", labels: ["method"],
      maximumSeries: Self.maximumMethods)
    seconds = registry.histogram(
      "homeward_call_seconds", help: "Time from request to end of call.",
      buckets: HistogramMetric.callSeconds, labels: ["method"],
      maximumSeries: Self.maximumMethods)
    callBytes = registry.counter(
      "homeward_call_bytes_total",
      help: "Bytes of requests, replies and items as they travelled, without frames and TLS.",
      labels: ["method", "direction"], maximumSeries: 2 * Self.maximumMethods)
    retries = registry.counter(
      "homeward_call_retries_total", help: "Calls sent again.", labels: ["method"],
      maximumSeries: Self.maximumMethods)
    received = registry.counter("homeward_received_bytes_total", help: "Bytes received.").series()
    sent = registry.counter("homeward_sent_bytes_total", help: "Bytes sent.").series()
    verdicts = registry.counter(
      "homeward_schema_verdicts_total",
      help: "Services of connecting peers, by what their schema was found to be.",
      labels: ["role", "outcome"])
    stalls = registry.counter(
      "homeward_loop_stalls_total",
      help: "Times that an event loop was held up; a handler must not block."
    ).series()
  }

  /// Methods of all services of one process together. Names of methods come from its own schemas.
  private static let maximumMethods = 200
  private static let maximumCallSeries = 1000

  package func connectionOpened(_ role: TransportRole) { connections.add(1) }
  package func connectionClosed(_ role: TransportRole) { connections.add(-1) }
  package func refused(_ reason: RefusalReason) { refusals.increment(reason.rawValue) }
  package func calls(of method: RPCMethodInfo, _ role: TransportRole) -> any CallMetrics {
    let name = method.fullName
    return MethodCounters(
      method: name, ends: calls, completed: calls.series(name, RPCError.Status.ok.description),
      inFlight: inFlight.series(name), seconds: seconds.series(name),
      received: callBytes.series(name, "received"), sent: callBytes.series(name, "sent"))
  }
  package func bytesReceived(_ count: Int, _ role: TransportRole) {
    received.increment(by: UInt64(count))
  }
  package func bytesSent(_ count: Int, _ role: TransportRole) { sent.increment(by: UInt64(count)) }
  package func schemaJudged(_ verdict: SchemaVerdict, _ role: TransportRole) {
    verdicts.increment(role.rawValue, verdict.outcome)
  }
  package func loopStalled() { stalls.increment() }
  package func callRetried(_ method: RPCMethodInfo) { retries.increment(method.fullName) }
}

/// The series of one method, looked up once.
private struct MethodCounters: CallMetrics {
  let method: String
  let ends: CounterMetric
  /// Calls that ended with status 0, nearly all there are.
  let completed: Counter
  let inFlight: Gauge
  let seconds: Histogram
  let received: Counter
  let sent: Counter

  func started() { inFlight.add(1) }

  func ended(_ status: RPCError.Status, nanoseconds: Int64) {
    inFlight.add(-1)
    if status == .ok { completed.increment() } else { ends.increment(method, status.description) }
    seconds.observe(Double(nanoseconds) / 1e9)
  }

  func moved(received: Int, sent: Int) {
    if received > 0 { self.received.increment(by: UInt64(received)) }
    if sent > 0 { self.sent.increment(by: UInt64(sent)) }
  }
}
