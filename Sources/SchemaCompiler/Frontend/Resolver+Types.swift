internal import SchemaModel

extension Resolver {
  /// Where a type stands; decides what it may be.
  enum TypePosition {
    case field, structMember, unionPayload, element, mapKey, mapValue
  }

  /// Resolves a type and checks it against its position; `nil` after an error was reported.
  mutating func resolve(
    _ type: ParsedType, in file: Int, as position: TypePosition
  ) -> TypeReference? {
    var isFine = true
    if let question = type.optional, position != .field {
      isFine = false
      sink.report(
        .optionalNotAllowed, Self.complaintAboutOptional(position), at: question,
        fix: Self.removal(of: question))
    }
    guard let resolved = resolveCore(type, in: file) else { return nil }
    if !checkPosition(resolved, position, at: type.name.location) { isFine = false }
    if position == .field, case .union = resolved, let question = type.optional {
      isFine = false
      sink.report(
        .optionalNotAllowed, "a union can be unset as it is; remove the `?`", at: question,
        fix: Self.removal(of: question))
    }
    return isFine ? resolved : nil
  }

  /// Takes a `?` out.
  private static func removal(of question: SourceLocation) -> FixIt {
    var end = question
    end.column += 1
    return FixIt(from: question, to: end, "")
  }

  private static func complaintAboutOptional(_ position: TypePosition) -> String {
    switch position {
    case .structMember: "a struct has no optional members; use a message"
    case .unionPayload: "a union's case is there or not as it is; remove the `?`"
    case .field, .element, .mapKey, .mapValue:
      "elements of lists and maps cannot be optional; leave the element out, or wrap it in a message"
    }
  }

  private mutating func resolveCore(_ type: ParsedType, in file: Int) -> TypeReference? {
    guard let builtIn = BuiltInType(rawValue: type.name.text) else {
      return resolveNamed(type, in: file)
    }
    switch builtIn {
    case .string:
      guard checkShape(type, usage: "string(40)", maximum: true) else { return nil }
      return textMaximum(type, example: "string(40)").map { .string(max: $0) }
    case .bytes:
      guard checkShape(type, usage: "bytes(100)` or `bytes[32]", count: true, maximum: true)
      else { return nil }
      if let count = type.count {
        guard type.maximum == nil else {
          return reportShape(type, usage: "bytes(100)` or `bytes[32]")
        }
        return fixedCount(count, 1...CompilerLimits.fixedBytes, .fixedBytesSize, "bytes[N]")
          .map { .fixedBytes(count: $0) }
      }
      return textMaximum(type, example: "bytes(100)").map { .bytes(max: $0) }
    case .ascii:
      guard checkShape(type, usage: "ascii[3]", count: true) else { return nil }
      guard let count = type.count else { return reportShape(type, usage: "ascii[3]") }
      return fixedCount(count, 1...8, .asciiSize, "ascii[N]").map { .ascii(count: $0) }
    case .id:
      guard checkShape(type, usage: "id<Person>", arguments: 1) else { return nil }
      return resolveIdentity(type.arguments[0], in: file)
    case .list:
      guard checkShape(type, usage: "list<T>(max 16)", arguments: 1, maximum: true) else {
        return nil
      }
      let element = resolve(type.arguments[0], in: file, as: .element)
      guard let maximum = elementMaximum(type), let element else { return nil }
      return .list(element, max: maximum)
    case .map:
      guard checkShape(type, usage: "map<K, V>(max 8)", arguments: 2, maximum: true) else {
        return nil
      }
      let key = resolve(type.arguments[0], in: file, as: .mapKey)
      let value = resolve(type.arguments[1], in: file, as: .mapValue)
      guard let maximum = elementMaximum(type), let key, let value else { return nil }
      return .map(key: key, value: value, max: maximum)
    default:
      guard checkShape(type, usage: builtIn.rawValue) else { return nil }
      return Self.plainTypes[builtIn]
    }
  }

  private static let plainTypes: [BuiltInType: TypeReference] = [
    .bool: .bool, .i8: .i8, .i16: .i16, .i32: .i32, .i64: .i64, .u8: .u8, .u16: .u16, .u32: .u32,
    .u64: .u64, .f32: .f32, .f64: .f64, .uuid: .uuid, .date: .date, .partialdate: .partialDate,
    .timestamp: .timestamp, .duration: .duration,
  ]

  private mutating func resolveNamed(_ type: ParsedType, in file: Int) -> TypeReference? {
    guard let symbol = lookUp(type.name, in: file) else { return nil }
    guard checkShape(type, usage: type.name.text) else { return nil }
    switch declaration(of: symbol).body {
    case .message: return .message(symbol.name)
    case .structure: return .structure(symbol.name)
    case .enumeration: return .enumeration(symbol.name)
    case .union: return .union(symbol.name)
    case .service:
      sink.report(
        .wrongKind, "`\(symbol.name)` is a service, which is not a type of values",
        at: type.name.location, notes: [Diagnostic.Note("declared here", at: symbol.location)])
      return nil
    }
  }

  private mutating func resolveIdentity(_ type: ParsedType, in file: Int) -> TypeReference? {
    resolveMessage(type, in: file, "an id names a message").map { .id(of: $0) }
  }

  /// A bare message name, as methods and ids take it.
  mutating func resolveMessage(
    _ type: ParsedType, in file: Int, _ reason: String
  ) -> QualifiedName? {
    if BuiltInType(rawValue: type.name.text) != nil {
      sink.report(
        .wrongKind, "\(reason), and `\(type.name.text)` is none; declare a message that holds it",
        at: type.name.location)
      return nil
    }
    guard let symbol = lookUp(type.name, in: file) else { return nil }
    if let question = type.optional {
      sink.report(
        .optionalNotAllowed, "\(reason); remove the `?`", at: question,
        fix: Self.removal(of: question))
      return nil
    }
    guard checkShape(type, usage: type.name.text) else { return nil }
    let declaration = declaration(of: symbol)
    guard case .message = declaration.body else {
      sink.report(
        .wrongKind, "\(reason), and `\(symbol.name)` is \(declaration.body.kind)",
        at: type.name.location, notes: [Diagnostic.Note("declared here", at: symbol.location)])
      return nil
    }
    return symbol.name
  }

  // MARK: Arguments and maxima

  /// Whether exactly the parts are there that the type takes.
  private mutating func checkShape(
    _ type: ParsedType, usage: String, arguments: Int = 0, count: Bool = false,
    maximum: Bool = false
  ) -> Bool {
    let isCollection = arguments > 0
    if type.arguments.count != arguments || (type.count != nil && !count)
      || (type.maximum != nil && (!maximum || type.hasMaximumKeyword != isCollection))
    {
      _ = reportShape(type, usage: usage)
      return false
    }
    return true
  }

  private mutating func reportShape(_ type: ParsedType, usage: String) -> TypeReference? {
    let ours = Self.respelled(type)
    sink.report(
      .typeArguments, "`\(type.name.text)` is not written like this", at: type.name.location,
      suggestion: "write `\(ours ?? usage)`",
      fix: ours.map { FixIt(from: type.name.location, to: type.end, $0) })
    return nil
  }

  /// The type as it should be written, when only the form of its maximum or of its size is wrong.
  private static func respelled(_ type: ParsedType) -> String? {
    guard let builtIn = BuiltInType(rawValue: type.name.text) else { return nil }
    let mark = type.optional == nil ? "" : "?"
    switch (builtIn, type.maximum, type.count, type.arguments.count) {
    case (.string, let maximum?, nil, 0): return "string(\(maximum.value))\(mark)"
    case (.string, nil, let count?, 0): return "string(\(count.value))\(mark)"
    case (.bytes, let maximum?, nil, 0): return "bytes(\(maximum.value))\(mark)"
    case (.ascii, let maximum?, nil, 0): return "ascii[\(maximum.value)]\(mark)"
    case (.list, let maximum?, nil, 1), (.map, let maximum?, nil, 2):
      let arguments = type.arguments.map(spelled).joined(separator: ", ")
      return "\(type.name.text)<\(arguments)>(max \(maximum.value))\(mark)"
    default: return nil
    }
  }

  private static func spelled(_ type: ParsedType) -> String {
    var text = type.name.text
    if !type.arguments.isEmpty {
      text += "<" + type.arguments.map(spelled).joined(separator: ", ") + ">"
    }
    if let count = type.count { text += "[\(count.value)]" }
    if let maximum = type.maximum {
      text += "(\(type.hasMaximumKeyword ? "max " : "")\(maximum.value))"
    }
    return text + (type.optional == nil ? "" : "?")
  }

  private mutating func textMaximum(_ type: ParsedType, example: String) -> Int? {
    guard let maximum = type.maximum else {
      sink.report(
        .maximumMissing, "a maximum in bytes is required, as in `\(example)`",
        at: type.name.location)
      return nil
    }
    return checkedMaximum(maximum, 1...CompilerLimits.textBytes, "bytes")
  }

  private mutating func elementMaximum(_ type: ParsedType) -> Int? {
    guard let maximum = type.maximum else { return TypeReference.defaultMaximumCount }
    return checkedMaximum(maximum, 1...CompilerLimits.elements, "elements")
  }

  private mutating func checkedMaximum(
    _ number: ParsedNumber, _ range: ClosedRange<Int>, _ unit: String
  ) -> Int? {
    if let value = Int(exactly: number.value), range.contains(value) { return value }
    sink.report(
      .maximumRange,
      "a maximum is \(range.lowerBound) to \(range.upperBound) \(unit), not \(number.value)",
      at: number.location)
    return nil
  }

  private mutating func fixedCount(
    _ number: ParsedNumber, _ range: ClosedRange<Int>, _ rule: DiagnosticRule, _ form: String
  ) -> Int? {
    if let value = Int(exactly: number.value), range.contains(value) { return value }
    sink.report(
      rule, "N in `\(form)` is \(range.lowerBound) to \(range.upperBound), not \(number.value)",
      at: number.location)
    return nil
  }

  // MARK: Positions

  private mutating func checkPosition(
    _ type: TypeReference, _ position: TypePosition, at location: SourceLocation
  ) -> Bool {
    switch (position, type) {
    case (.field, _): return true
    case (.structMember, .string), (.structMember, .bytes), (.structMember, .message),
      (.structMember, .union), (.structMember, .list), (.structMember, .map):
      sink.report(
        .structMemberType, "a struct has members of fixed size only; use a message", at: location)
      return false
    case (.structMember, _): return true
    case (.unionPayload, .union):
      sink.report(
        .nestedCollection, "a union does not hold a union; wrap it in a message", at: location)
      return false
    case (.unionPayload, _): return true
    case (.element, .list), (.element, .map), (.element, .union), (.mapValue, .list),
      (.mapValue, .map), (.mapValue, .union):
      sink.report(
        .nestedCollection, "lists and maps do not hold lists, maps or unions; wrap it in a message",
        at: location)
      return false
    case (.element, _), (.mapValue, _): return true
    case (.mapKey, .bool), (.mapKey, .i8), (.mapKey, .i16), (.mapKey, .i32), (.mapKey, .i64),
      (.mapKey, .u8), (.mapKey, .u16), (.mapKey, .u32), (.mapKey, .u64), (.mapKey, .enumeration),
      (.mapKey, .date), (.mapKey, .partialDate), (.mapKey, .uuid), (.mapKey, .id),
      (.mapKey, .fixedBytes), (.mapKey, .ascii), (.mapKey, .string):
      return true
    case (.mapKey, _):
      sink.report(
        .mapKeyType,
        "a map's key is a bool, an integer, an enum, a date, a uuid, an id, `bytes[N]`, `ascii[N]` "
          + "or a string", at: location)
      return false
    }
  }
}
