internal import Synchronization

/// A metric that only grows.
package final class CounterMetric: MetricFamily {
  private let table: MetricSeries<Counter>

  init(shape: MetricShape) {
    table = MetricSeries(shape: shape) { Counter() }
  }

  /// The series with these label values, in the order of the metric's labels. Keep it where it is
  /// used often.
  package func series(_ values: String...) -> Counter { table.series(values) }

  /// Adds to the series with these label values.
  package func increment(_ values: String..., by amount: UInt64 = 1) {
    table.series(values).increment(by: amount)
  }

  var shape: MetricShape { table.shape }

  func render(into text: inout String) {
    shape.renderHeader(into: &text)
    for (values, counter) in table.all() {
      text += "\(shape.name)\(MetricText.labels(shape.labels, values)) \(counter.value)\n"
    }
  }
}

/// One series of a ``CounterMetric``.
package final class Counter: Sendable {
  private let count = Atomic<UInt64>(0)

  init() {}

  /// Adds `amount`; safe from any thread.
  package func increment(by amount: UInt64 = 1) {
    count.wrappingAdd(amount, ordering: .relaxed)
  }

  package var value: UInt64 { count.load(ordering: .relaxed) }
}
