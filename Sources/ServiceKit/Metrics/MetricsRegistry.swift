internal import Synchronization

/// Holds a process's metrics and renders them in the Prometheus text format 0.0.4.
///
/// Ask for a metric once and keep it; asking again with the same shape gives the same one. A name
/// or label that breaks the format, or the same name with another shape, is a mistake in the program
/// and stops it. Label values come from small fixed sets and never from personal data; see
/// ``defaultMaximumSeries`` for what happens otherwise.
package final class MetricsRegistry: Sendable {
  /// How many series a metric has unless told otherwise. A combination of label values beyond the
  /// limit is counted under a series whose labels all say ``overflowLabel``, so that sums stay
  /// right and memory stays bounded.
  package static let defaultMaximumSeries = 100
  /// The label value that stands for every combination beyond the limit.
  package static let overflowLabel = "other"
  /// The value of the HTTP header `Content-Type` for ``render()``.
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  private let families = Mutex<[String: any MetricFamily]>([:])

  package init() {}

  /// A counter: a number that only grows. By convention its name ends in `_total`.
  package func counter(
    _ name: String, help: String, labels: [String] = [],
    maximumSeries: Int = MetricsRegistry.defaultMaximumSeries
  ) -> CounterMetric {
    let shape = MetricShape(
      name: name, help: help, kind: .counter, labels: labels, maximumSeries: maximumSeries)
    return register(shape) { CounterMetric(shape: shape) }
  }

  /// A gauge: a number that goes up and down.
  package func gauge(
    _ name: String, help: String, labels: [String] = [],
    maximumSeries: Int = MetricsRegistry.defaultMaximumSeries
  ) -> GaugeMetric {
    let shape = MetricShape(
      name: name, help: help, kind: .gauge, labels: labels, maximumSeries: maximumSeries)
    return register(shape) { GaugeMetric(shape: shape) }
  }

  /// A histogram with fixed buckets.
  ///
  /// - Parameter buckets: the upper bounds, finite and increasing, without `+Inf`, which is added.
  package func histogram(
    _ name: String, help: String, buckets: [Double], labels: [String] = [],
    maximumSeries: Int = MetricsRegistry.defaultMaximumSeries
  ) -> HistogramMetric {
    let shape = MetricShape(
      name: name, help: help, kind: .histogram(buckets), labels: labels,
      maximumSeries: maximumSeries)
    return register(shape) { HistogramMetric(shape: shape, buckets: buckets) }
  }

  /// A gauge that is read when somebody asks for the metrics.
  ///
  /// - Parameter read: must be quick and must not use this registry.
  package func observe(_ name: String, help: String, read: @escaping @Sendable () -> Double) {
    let shape = MetricShape(name: name, help: help, kind: .gauge, labels: [], maximumSeries: 1)
    families.withLock { families in
      precondition(families[name] == nil, "the metric \(name) is declared already")
      families[name] = ObservedGauge(shape: shape, read: read)
    }
  }

  /// All metrics as text, sorted by name and labels.
  package func render() -> String {
    let all = families.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
    var text = ""
    for family in all { family.render(into: &text) }
    return text
  }

  private func register<Family: MetricFamily>(
    _ shape: MetricShape, make: () -> Family
  ) -> Family {
    families.withLock { families in
      if let existing = families[shape.name] {
        guard existing.shape == shape, let family = existing as? Family else {
          preconditionFailure("the metric \(shape.name) is declared with two shapes")
        }
        return family
      }
      let family = make()
      families[shape.name] = family
      return family
    }
  }
}
