internal import SchemaModel

extension Resolver {
  /// Checks a default against its field (wire rule R7); `nil` after an error was reported.
  mutating func resolveDefault(
    _ literal: ParsedLiteral, for field: Field, in file: Int
  ) -> DefaultValue? {
    guard !field.isOptional else {
      sink.report(
        .defaultNotAllowed, "an optional field has no default: unset is not a value; remove one",
        at: literal.location)
      return nil
    }
    switch field.type {
    case .bool:
      guard case .name(let name) = literal.value, name == "true" || name == "false" else {
        return reportType(literal, "`true`")
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
        at: literal.location)
      return nil
    }
  }

  private mutating func reportType(_ literal: ParsedLiteral, _ example: String) -> DefaultValue? {
    sink.report(
      .defaultType, "the default does not have the field's type; write one such as \(example)",
      at: literal.location)
    return nil
  }

  private mutating func reportZero(_ literal: ParsedLiteral, _ zero: String) -> DefaultValue? {
    sink.report(
      .defaultZero, "\(zero) is what an unset field has anyway; remove the default",
      at: literal.location)
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
      return reportType(literal, "`42`")
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
      return reportType(literal, "`42`")
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
    case .string, .name: return reportType(literal, "`2.5`")
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
    guard case .string(let text) = literal.value else { return reportType(literal, "\"PHL\"") }
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
      return reportType(literal, "`\(first.name.text)`")
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
        suggestion: closest.map { "did you mean `\($0)`?" })
      return nil
    }
    return .enumCase(text)
  }
}
