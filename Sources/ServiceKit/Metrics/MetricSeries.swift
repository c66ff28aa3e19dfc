internal import Synchronization

/// The series of one metric, by label values, with a limit on their number.
final class MetricSeries<Series: Sendable>: Sendable {
  let shape: MetricShape
  private let make: @Sendable () -> Series
  private let table = Mutex<[[String]: Series]>([:])

  /// A metric without labels shows its one series from the start.
  init(shape: MetricShape, make: @escaping @Sendable () -> Series) {
    self.shape = shape
    self.make = make
    if shape.labels.isEmpty { table.withLock { $0[[]] = make() } }
  }

  /// The series of these label values; beyond the limit, the one that stands for all others.
  func series(_ values: [String]) -> Series {
    precondition(
      values.count == shape.labels.count, "\(shape.name) has \(shape.labels.count) labels")
    let key = values.map(MetricText.bounded)
    return table.withLock { table in
      if let existing = table[key] { return existing }
      let other = [String](repeating: MetricsRegistry.overflowLabel, count: values.count)
      let distinct = table.count - (table[other] == nil ? 0 : 1)
      let chosen = distinct < shape.maximumSeries ? key : other
      if let existing = table[chosen] { return existing }
      let series = make()
      table[chosen] = series
      return series
    }
  }

  /// All series, sorted by label values.
  func all() -> [(values: [String], series: Series)] {
    table.withLock { table in
      table.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
    }
  }
}
