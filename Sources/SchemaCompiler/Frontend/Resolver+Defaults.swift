internal import SchemaModel

extension Resolver {
  /// Checks a default against its field (wire rule R7); `nil` after an error was reported.
  mutating func resolveDefault(
    _ literal: ParsedLiteral, for field: Field, in file: Int
  ) -> DefaultValue? {
    guard !field.isOptional else {
      sink.report(
        .defaultNotAllowed, "an optional field has no default: unset is not a value; remove one",
        at: literal.location, fix: literal.removal)
      return nil
    }
    switch field.type {
    case .bool:
      guard case .name(let name) = literal.value, name == "true" || name == "false" else {
        return reportType(literal, "`true`", meant: Self.boolean(literal))
      }
      return name == "true" ? .bool(true) : reportZero(literal, "false")
    case .i8: return integer(literal, Int64(Int8.min)...Int64(Int8.max))
    case .i16: return integer(literal, Int64(Int16.min)...Int64(Int16.max))
    case .i32: return integer(literal, Int64(Int32.min)...Int64(Int32.max))
    case .i64: return integer(literal, Int64.min...Int64.max)
    case .u8: return unsigned(literal, UInt64(UInt8.max))
    case .u16: return unsigned(literal, UInt64(UInt16.max))
    case .u32: return unsigned(literal, UInt64(UInt32.max))
    case .u64: return unsigned(literal, UInt64.max)
    case .f32: return float(literal, isSingle: true)
    case .f64: return float(literal, isSingle: false)
    case .duration: return integer(literal, Int64.min...Int64.max)
    case .date:
      return calendar(literal, "\"2026-01-21\"") { CalendarText.days($0).map(Int64.init) }
    case .partialDate:
      return calendar(literal, "\"2002-10\"") { CalendarText.partialDate($0).map(Int64.init) }
    case .timestamp:
      return calendar(literal, "\"2026-01-21T08:00:00Z\"") { CalendarText.microseconds($0) }
    case .ascii(let count): return ascii(literal, count)
    case .enumeration(let name): return enumCase(literal, name)
    case .string, .bytes, .fixedBytes, .uuid, .id, .structure, .message, .union, .list, .map:
      sink.report(
        .defaultNotAllowed,
        "only bools, numbers, enums, dates, times and ascii have defaults; remove it",
        at: literal.location, fix: literal.removal)
      return nil
    }
  }

  /// - Parameter meant: the literal of the right type that is most likely meant.
  private mutating func reportType(
    _ literal: ParsedLiteral, _ example: String, meant: String? = nil
  ) -> DefaultValue? {
    sink.report(
      .defaultType, "the default does not have the field's type; write one such as \(example)",
      at: literal.location, suggestion: meant.map { "did you mean `\($0)`?" },
      fix: meant.map { literal.replaced(by: $0) })
    return nil
  }

  /// `true` or `false`, however it is spelled; `nil` for anything else.
  private static func boolean(_ literal: ParsedLiteral) -> String? {
    let text: String
    switch literal.value {
    case .name(let name): text = name.lowercased()
    case .string(let string): text = string.lowercased()
    case .integer(let value, _): text = value == 1 ? "true" : value == 0 ? "false" : ""
    case .float: return nil
    }
    let words = ["yes": "true", "on": "true", "no": "false", "off": "false"]
    return ["true", "false"].contains(text) ? text : words[text]
  }

  /// A number that stands in quotes.
  private static func quotedNumber(_ literal: ParsedLiteral) -> String? {
    guard case .string(let text) = literal.value, Int64(text).map({ String($0) }) == text else {
      return nil
    }
    return text
  }

  private mutating func reportZero(_ literal: ParsedLiteral, _ zero: String) -> DefaultValue? {
    sink.report(
      .defaultZero, "\(zero) is what an unset field has anyway; remove the default",
      at: literal.location, fix: literal.removal)
    return nil
  }

  private mutating func reportRange(
    _ literal: ParsedLiteral, _ range: String
  ) -> DefaultValue? {
    sink.report(
      .defaultRange, "the default does not fit into the field, which holds \(range)",
      at: literal.location)
    return nil
  }

  private mutating func integer(
    _ literal: ParsedLiteral, _ range: ClosedRange<Int64>
  ) -> DefaultValue? {
    guard case .integer(let magnitude, let isNegative) = literal.value else {
      return reportType(literal, "`42`", meant: Self.quotedNumber(literal))
    }
    if magnitude == 0 { return reportZero(literal, "0") }
    let value =
      isNegative
      ? (magnitude <= Int64.min.magnitude ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil)
      : Int64(exactly: magnitude)
    guard let value, range.contains(value) else {
      return reportRange(literal, "\(range.lowerBound) to \(range.upperBound)")
    }
    return .integer(value)
  }

  private mutating func unsigned(_ literal: ParsedLiteral, _ maximum: UInt64) -> DefaultValue? {
    guard case .integer(let magnitude, let isNegative) = literal.value else {
      return reportType(literal, "`42`", meant: Self.quotedNumber(literal))
    }
    if magnitude == 0 { return reportZero(literal, "0") }
    guard !isNegative, magnitude <= maximum else { return reportRange(literal, "0 to \(maximum)") }
    return Int64(exactly: magnitude).map { .integer($0) } ?? .unsigned(magnitude)
  }

  /// The value as the field stores it: rounded to single precision for `f32`.
  private mutating func float(_ literal: ParsedLiteral, isSingle: Bool) -> DefaultValue? {
    let exact: Double
    switch literal.value {
    case .float(let value): exact = value
    case .integer(let magnitude, let isNegative):
      exact = isNegative ? -Double(magnitude) : Double(magnitude)
    case .string, .name:
      return reportType(literal, "`2.5`", meant: Self.quotedNumber(literal))
    }
    let value = isSingle ? Double(Float(exact)) : exact
    guard value.isFinite else { return reportRange(literal, "finite single precision numbers") }
    return value == 0 ? reportZero(literal, "0") : .float(value)
  }

  private mutating func calendar(
    _ literal: ParsedLiteral, _ example: String, _ read: (String) -> Int64?
  ) -> DefaultValue? {
    guard case .string(let text) = literal.value else { return reportType(literal, example) }
    guard let value = read(text) else {
      return reportRange(literal, "existing days of the years 1 to 9999, as in \(example)")
    }
    return value == 0 ? reportZero(literal, text.isEmpty ? "an empty date" : text) : .integer(value)
  }

  private mutating func ascii(_ literal: ParsedLiteral, _ count: Int) -> DefaultValue? {
    guard case .string(let text) = literal.value else {
      var meant: String?
      if case .name(let name) = literal.value { meant = "\"\(name)\"" }
      return reportType(literal, "\"PHL\"", meant: meant)
    }
    if text.isEmpty { return reportZero(literal, "an empty text") }
    guard text.utf8.count <= count, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      return reportRange(
        literal, "at most \(count) printable ASCII characters other than the space")
    }
    return .ascii(text)
  }

  private mutating func enumCase(
    _ literal: ParsedLiteral, _ name: QualifiedName
  ) -> DefaultValue? {
    guard let symbol = symbols[name.description],
      case .enumeration(_, let cases) = declaration(of: symbol).body, let first = cases.first
    else { return nil }
    guard case .name(let text) = literal.value else {
      return reportType(literal, "`\(first.name.text)`", meant: Self.caseName(literal, cases))
    }
    if text == "unset" { return reportZero(literal, "`unset`") }
    let names = caseNames[name] ?? Set(cases.map(\.name.text))
    caseNames[name] = names
    guard names.contains(text) else {
      var closest: String?
      if suggestions.isAffordable(among: cases.count) {
        closest = suggestions.closest(to: text, among: cases.map(\.name.text))
      }
      sink.report(
        .defaultType, "`\(name)` has no case `\(text)`", at: literal.location,
        suggestion: closest.map { "did you mean `\($0)`?" }
          ?? "its cases are " + Self.list(cases.map(\.name.text)),
        fix: closest.map { literal.replaced(by: $0) })
      return nil
    }
    return .enumCase(text)
  }

  /// The case that a text or a number means.
  private static func caseName(_ literal: ParsedLiteral, _ cases: [ParsedEnumCase]) -> String? {
    switch literal.value {
    case .string(let text): cases.first { $0.name.text == text }?.name.text
    case .integer(let value, false): cases.first { $0.value.value == value }?.name.text
    default: nil
    }
  }

  /// The first names of a list, for a message.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    return names.count > 8 ? shown + " and \(names.count - 8) more" : shown
  }
}
