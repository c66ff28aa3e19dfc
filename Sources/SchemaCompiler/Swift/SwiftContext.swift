internal import SchemaModel

/// A schema prepared for writing Swift: declarations by name, sizes, and what depends on the whole.
struct SwiftContext {
  let schema: Schema
  let options: SwiftEmitter.Options
  let sizes: StructSizes
  private let messages: [QualifiedName: MessageDeclaration]
  private let enums: [QualifiedName: EnumDeclaration]
  private let unions: [QualifiedName: UnionDeclaration]
  /// Messages that are elements of some list.
  let listElements: Set<QualifiedName>
  /// Messages and unions in which some field is marked `@require`, at any depth.
  private let requiring: Set<QualifiedName>
  /// Messages and unions that a value of another holds inline, at any depth.
  private let inlineReach: [QualifiedName: Set<QualifiedName>]

  init(schema: Schema, options: SwiftEmitter.Options) {
    self.schema = schema
    self.options = options
    sizes = StructSizes(schema)
    messages = Dictionary(schema.messages.map { ($0.name, $0) }) { first, _ in first }
    enums = Dictionary(schema.enums.map { ($0.name, $0) }) { first, _ in first }
    unions = Dictionary(schema.unions.map { ($0.name, $0) }) { first, _ in first }
    let types =
      schema.messages.flatMap { $0.fields.map(\.type) }
      + schema.unions.flatMap { $0.cases.compactMap(\.type) }
    listElements = Set(
      types.compactMap { type in
        if case .list(.message(let name), _) = type { name } else { nil }
      })
    requiring = Self.requiring(schema)
    inlineReach = Self.inlineReach(schema)
  }

  var access: String { options.accessLevel.rawValue }

  var declaredNames: [QualifiedName] {
    schema.messages.map(\.name) + schema.structs.map(\.name) + schema.enums.map(\.name)
      + schema.unions.map(\.name) + schema.services.map(\.name)
  }

  func enumeration(_ name: QualifiedName) -> EnumDeclaration? { enums[name] }

  func hasRequiredFields(_ name: QualifiedName) -> Bool { requiring.contains(name) }

  /// Whether a value of `name` holds another of `name` inline, which Swift cannot lay out.
  func isInlineRecursive(_ name: QualifiedName) -> Bool {
    inlineReach[name]?.contains(name) ?? false
  }

  /// Whether an optional field of this type inside `owner` is boxed.
  func isBoxed(_ type: TypeReference, in owner: QualifiedName) -> Bool {
    guard case .message(let name) = type else { return false }
    return name == owner || inlineReach[name]?.contains(owner) ?? false
  }

  private static func requiring(_ schema: Schema) -> Set<QualifiedName> {
    var users: [QualifiedName: [QualifiedName]] = [:]
    var open: [QualifiedName] = []
    for message in schema.messages {
      for field in message.fields where !field.isRemoved {
        if field.isRequired { open.append(message.name) }
        for name in carried(field.type) { users[name, default: []].append(message.name) }
      }
    }
    for union in schema.unions {
      for type in union.cases.compactMap(\.type) {
        for name in carried(type) { users[name, default: []].append(union.name) }
      }
    }
    var result: Set<QualifiedName> = []
    while let name = open.popLast() {
      if result.insert(name).inserted { open += users[name] ?? [] }
    }
    return result
  }

  /// The messages and unions in a value of this type.
  private static func carried(_ type: TypeReference) -> [QualifiedName] {
    switch type {
    case .message(let name), .union(let name): [name]
    case .list(let element, _): carried(element)
    case .map(_, let value, _): carried(value)
    default: []
    }
  }

  private static func inlineReach(_ schema: Schema) -> [QualifiedName: Set<QualifiedName>] {
    func inlined(_ type: TypeReference) -> QualifiedName? {
      switch type {
      case .message(let name), .union(let name): name
      default: nil
      }
    }
    var edges: [QualifiedName: [QualifiedName]] = [:]
    for message in schema.messages {
      edges[message.name] = message.fields.compactMap { inlined($0.type) }
    }
    for union in schema.unions {
      edges[union.name] = union.cases.compactMap { $0.type.flatMap(inlined) }
    }
    var result: [QualifiedName: Set<QualifiedName>] = [:]
    for (name, first) in edges {
      var reached: Set<QualifiedName> = []
      var open = first
      while let next = open.popLast() {
        if reached.insert(next).inserted { open += edges[next] ?? [] }
      }
      result[name] = reached
    }
    return result
  }

  // MARK: Names

  /// - Throws: `SwiftEmitterError` when two types have one Swift name, or a name cannot be used.
  func checkNames() throws {
    var taken: [String: QualifiedName] = [:]
    func take(_ swiftName: String, for name: QualifiedName, _ location: SourceLocation?) throws {
      if let other = taken[swiftName] {
        throw SwiftEmitterError(
          message: "\(name) and \(other) are both \(swiftName) in Swift; rename one",
          location: location)
      }
      if SwiftNames.isReserved(type: swiftName) {
        throw SwiftEmitterError(
          message: "a type named \(swiftName) would hide one that Swift needs; rename \(name)",
          location: location)
      }
      taken[swiftName] = name
    }
    func check(
      _ members: [(name: String, location: SourceLocation?)], _ reserved: Set<String>,
      of name: QualifiedName
    ) throws {
      for member in members where reserved.contains(member.name) {
        throw SwiftEmitterError(
          message: "\(name).\(member.name) has a name that the generated type needs; rename it",
          location: member.location)
      }
    }
    for item in schema.messages {
      try take(item.name.name, for: item.name, item.location)
      for plan in MapPlan.all(item) { try take(plan.entryName, for: item.name, item.location) }
      try check(
        item.fields.filter { !$0.isRemoved }.map { ($0.name, $0.location) },
        SwiftNames.reservedFields, of: item.name)
    }
    for item in schema.structs {
      try take(item.name.name, for: item.name, item.location)
      try check(
        item.fields.map { ($0.name, $0.location) }, SwiftNames.reservedFields, of: item.name)
    }
    for item in schema.enums {
      try take(item.name.name, for: item.name, item.location)
      try check(
        item.cases.map { ($0.name, $0.location) }, SwiftNames.reservedEnumCases, of: item.name)
    }
    for item in schema.unions {
      try take(item.name.name, for: item.name, item.location)
      for plan in MapPlan.all(item) { try take(plan.entryName, for: item.name, item.location) }
      try check(
        item.cases.map { ($0.name, $0.location) }, SwiftNames.reservedUnionCases, of: item.name)
    }
    for item in schema.services {
      for suffix in ["Methods", "Client", "Handlers", "Registration"] {
        try take(item.name.name + suffix, for: item.name, item.location)
      }
    }
    if let other = taken[options.moduleName + "Schema"] ?? taken[options.moduleName] {
      throw SwiftEmitterError(
        message: "\(other) has a name that the module \(options.moduleName) needs; rename it",
        location: nil)
    }
  }

  // MARK: Types

  /// The Swift type of a value that is there.
  func type(_ type: TypeReference) -> String {
    switch type {
    case .bool: "Bool"
    case .i8: "Int8"
    case .i16: "Int16"
    case .i32: "Int32"
    case .i64: "Int64"
    case .u8: "UInt8"
    case .u16: "UInt16"
    case .u32: "UInt32"
    case .u64: "UInt64"
    case .f32: "Float"
    case .f64: "Double"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .fixedBytes(let count): "FixedBytes<\(count)>"
    case .ascii(let count): "FixedASCII<\(count)>"
    case .uuid: "WireUUID"
    case .id(let name): "ID<\(name.name)>"
    case .date: "CalendarDate"
    case .partialDate: "PartialDate"
    case .timestamp: "Timestamp"
    case .duration: "WireDuration"
    case .enumeration(let name), .structure(let name), .message(let name), .union(let name):
      name.name
    case .list(let element, _): "[\(self.type(element))]"
    case .map(let key, let value, _): "WireMap<\(self.type(key)), \(self.type(value))>"
    }
  }

  /// Whether Swift's `==` of this type disagrees with the bytes (wire rule R17).
  func needsWireEquality(_ type: TypeReference) -> Bool {
    switch type {
    case .string, .f32, .f64: true
    case .list(let element, _): needsWireEquality(element)
    default: false
    }
  }

  /// A static property with bytes, embedded as base64.
  func emitBytes(_ name: String, _ bytes: [UInt8], _ writer: inout SwiftWriter) {
    writer.line("\(access) static let \(name): [UInt8] = wireLiteral(")
    writer.indented { writer in
      writer.line("\"\"\"")
      let text = Array(Base64.encode(bytes).utf8)
      for start in stride(from: 0, to: text.count, by: 92) {
        let end = min(start + 92, text.count)
        let part = String(decoding: text[start..<end], as: UTF8.self)
        writer.line(part + (end < text.count ? "\\" : ""))
      }
      writer.line("\"\"\")")
    }
  }
}

/// Base64 with padding (RFC 4648 section 4).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var word = 0
      for index in 0..<3 { word = word << 8 | (index < part.count ? Int(part[start + index]) : 0) }
      for index in 0..<4 {
        let digit = alphabet[word >> (18 - 6 * index) & 63]
        result.append(index <= part.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
