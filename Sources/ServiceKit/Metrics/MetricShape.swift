/// What a metric is, apart from its values.
struct MetricShape: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case counter, gauge
    case histogram([Double])

    var word: String {
      switch self {
      case .counter: "counter"
      case .gauge: "gauge"
      case .histogram: "histogram"
      }
    }
  }

  let name: String
  let help: String
  let kind: Kind
  let labels: [String]
  let maximumSeries: Int

  init(name: String, help: String, kind: Kind, labels: [String], maximumSeries: Int) {
    precondition(Self.isName(name, allowsColon: true), "'\(name)' cannot name a metric")
    precondition(!help.isEmpty, "the metric \(name) is documented")
    precondition(maximumSeries > 0, "the metric \(name) can have a series")
    precondition(Set(labels).count == labels.count, "the labels of \(name) differ")
    for label in labels {
      precondition(
        Self.isName(label, allowsColon: false) && !label.hasPrefix("__"),
        "'\(label)' cannot name a label")
    }
    if case .histogram(let buckets) = kind {
      precondition(!labels.contains("le"), "the label 'le' belongs to the buckets")
      precondition(
        !buckets.isEmpty && buckets.allSatisfy(\.isFinite)
          && zip(buckets, buckets.dropFirst()).allSatisfy(<),
        "the buckets of \(name) are finite and increasing")
    }
    self.name = name
    self.help = help
    self.kind = kind
    self.labels = labels
    self.maximumSeries = maximumSeries
  }

  /// Appends the HELP and TYPE lines.
  func renderHeader(into text: inout String) {
    text += "# HELP \(name) \(MetricText.escapedHelp(help))\n# TYPE \(name) \(kind.word)\n"
  }

  private static func isName(_ text: String, allowsColon: Bool) -> Bool {
    guard let first = text.utf8.first, !ConfigurationText.isDigit(first) else { return false }
    return text.utf8.allSatisfy {
      ConfigurationText.isLower($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= $0
        || ConfigurationText.isDigit($0) || $0 == UInt8(ascii: "_")
        || (allowsColon && $0 == UInt8(ascii: ":"))
    }
  }
}

/// A metric with all its series.
protocol MetricFamily: Sendable {
  var shape: MetricShape { get }
  func render(into text: inout String)
}

/// Text of the Prometheus format 0.0.4: a backslash and a line feed are escaped everywhere, a double
/// quote in label values.
enum MetricText {
  /// The longest label value, in bytes; longer ones are cut.
  static let maximumLabelBytes = 128

  static func escapedHelp(_ text: String) -> String { escaped(text, quotes: false) }

  static func escapedLabel(_ text: String) -> String { escaped(text, quotes: true) }

  /// Cuts a label value at a character's border.
  static func bounded(_ value: String) -> String {
    guard value.utf8.count > maximumLabelBytes else { return value }
    var result = String.UnicodeScalarView()
    var byteCount = 0
    for scalar in value.unicodeScalars {
      byteCount += UTF8.width(scalar)
      if byteCount > maximumLabelBytes { break }
      result.append(scalar)
    }
    return String(result)
  }

  /// `{a="1",b="2"}`, or nothing without labels.
  static func labels(_ names: [String], _ values: [String], extra: String? = nil) -> String {
    var pairs = zip(names, values).map { "\($0)=\"\(escapedLabel($1))\"" }
    if let extra { pairs.append(extra) }
    return pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
  }

  /// A number as the format has it: whole numbers without a fraction, `+Inf`, `-Inf`, `NaN`.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    if let whole = Int64(exactly: value), abs(value) < 1e15 { return "\(whole)" }
    return "\(value)"
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\"" where quotes: result.append(contentsOf: "\\\"".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
