internal import Synchronization

/// A metric that counts observations in fixed buckets.
package final class HistogramMetric: MetricFamily {
  /// Upper bounds in seconds for calls within one network: 0.5 ms to 10 s.
  package static let callSeconds: [Double] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ]

  private let table: MetricSeries<Histogram>
  private let buckets: [Double]

  init(shape: MetricShape, buckets: [Double]) {
    self.buckets = buckets
    table = MetricSeries(shape: shape) { Histogram(buckets: buckets) }
  }

  /// The series with these label values, in the order of the metric's labels.
  package func series(_ values: String...) -> Histogram { table.series(values) }

  /// Counts one observation in the series with these label values.
  package func observe(_ values: String..., value: Double) { table.series(values).observe(value) }

  var shape: MetricShape { table.shape }

  func render(into text: inout String) {
    shape.renderHeader(into: &text)
    for (values, histogram) in table.all() {
      let (counts, sum) = histogram.snapshot()
      var total: UInt64 = 0
      for (bound, count) in zip(buckets + [.infinity], counts) {
        // Buckets are cumulative: each counts everything up to its bound.
        total &+= count
        let le = "le=\"\(MetricText.number(bound))\""
        text +=
          "\(shape.name)_bucket\(MetricText.labels(shape.labels, values, extra: le)) \(total)\n"
      }
      let labels = MetricText.labels(shape.labels, values)
      text += "\(shape.name)_sum\(labels) \(MetricText.number(sum))\n"
      text += "\(shape.name)_count\(labels) \(total)\n"
    }
  }
}

/// One series of a ``HistogramMetric``.
package final class Histogram: Sendable {
  private struct State {
    /// One per bucket and a last one for everything above.
    var counts: [UInt64]
    var sum = 0.0
  }

  private let buckets: [Double]
  private let state: Mutex<State>

  init(buckets: [Double]) {
    self.buckets = buckets
    state = Mutex(State(counts: [UInt64](repeating: 0, count: buckets.count + 1)))
  }

  /// Counts one observation. A value equal to a bound belongs to that bound's bucket; NaN is
  /// ignored, since it would spoil the sum for ever.
  package func observe(_ value: Double) {
    guard !value.isNaN else { return }
    let index = buckets.firstIndex { value <= $0 } ?? buckets.count
    state.withLock {
      $0.counts[index] &+= 1
      $0.sum += value
    }
  }

  func snapshot() -> (counts: [UInt64], sum: Double) {
    state.withLock { ($0.counts, $0.sum) }
  }
}
