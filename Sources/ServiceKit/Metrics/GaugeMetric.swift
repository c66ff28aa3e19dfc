internal import Synchronization

/// A metric that goes up and down.
package final class GaugeMetric: MetricFamily {
  private let table: MetricSeries<Gauge>

  init(shape: MetricShape) {
    table = MetricSeries(shape: shape) { Gauge() }
  }

  /// The series with these label values, in the order of the metric's labels.
  package func series(_ values: String...) -> Gauge { table.series(values) }

  /// Sets the series with these label values.
  package func set(_ values: String..., to value: Double) { table.series(values).set(value) }

  var shape: MetricShape { table.shape }

  func render(into text: inout String) {
    shape.renderHeader(into: &text)
    for (values, gauge) in table.all() {
      let labels = MetricText.labels(shape.labels, values)
      text += "\(shape.name)\(labels) \(MetricText.number(gauge.value))\n"
    }
  }
}

/// One series of a ``GaugeMetric``.
package final class Gauge: Sendable {
  private let bits = Atomic<UInt64>(0)

  init() {}

  package func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }

  /// Adds `amount`, which may be negative; safe from any thread.
  package func add(_ amount: Double) {
    var old = bits.load(ordering: .relaxed)
    while true {
      let new = (Double(bitPattern: old) + amount).bitPattern
      let (exchanged, original) = bits.weakCompareExchange(
        expected: old, desired: new, ordering: .relaxed)
      if exchanged { return }
      old = original
    }
  }

  package var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }
}

/// A gauge whose value is asked for when it is rendered.
final class ObservedGauge: MetricFamily {
  let shape: MetricShape
  private let read: @Sendable () -> Double

  init(shape: MetricShape, read: @escaping @Sendable () -> Double) {
    self.shape = shape
    self.read = read
  }

  func render(into text: inout String) {
    shape.renderHeader(into: &text)
    text += "\(shape.name) \(MetricText.number(read()))\n"
  }
}
