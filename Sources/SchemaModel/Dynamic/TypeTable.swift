/// A validated schema with everything the codec looks up per message, found by name in constant time.
struct TypeTable: Sendable {
  /// A message or a map's entry, laid out.
  struct Message: Sendable {
    var fields: [Field]
    var layout: MessageLayout
    /// What is XORed onto the stored value of each field, in the order of `fields`.
    var defaultBits: [UInt64]
    var isFrozen: Bool
  }

  let schema: Schema
  let sizes: StructSizes
  private var messages: [QualifiedName: Message] = [:]
  private var structs: [QualifiedName: StructDeclaration] = [:]
  private var enums: [QualifiedName: EnumDeclaration] = [:]
  private var unions: [QualifiedName: UnionDeclaration] = [:]

  /// - Throws: `DynamicError` with code `invalidSchema`.
  init(_ schema: Schema) throws(DynamicError) {
    self.schema = schema
    sizes = StructSizes(schema)
    try SchemaValidation.check(schema, sizes: sizes)
    for declaration in schema.structs { structs[declaration.name] = declaration }
    for declaration in schema.enums { enums[declaration.name] = declaration }
    for declaration in schema.unions { unions[declaration.name] = declaration }
    for declaration in schema.messages {
      messages[declaration.name] = compile(declaration.fields, isFrozen: declaration.isFrozen)
    }
  }

  private func compile(_ fields: [Field], isFrozen: Bool) -> Message {
    Message(
      fields: fields, layout: MessageLayout(fields: fields, sizes: sizes),
      defaultBits: fields.map { field in
        guard let value = field.defaultValue else { return 0 }
        return DefaultBits.bits(of: value, type: field.type) { enums[$0] } ?? 0
      },
      isFrozen: isFrozen)
  }

  /// The frozen message `{1 key: K, 2 value: V}` (wire rule R16).
  func entry(key: TypeReference, value: TypeReference) -> Message {
    compile(MessageLayout.entryFields(key: key, value: value), isFrozen: true)
  }

  func message(_ name: QualifiedName) throws(DynamicError) -> Message {
    guard let found = messages[name] else { throw Self.missing(name, "message") }
    return found
  }
  func structure(_ name: QualifiedName) throws(DynamicError) -> StructDeclaration {
    guard let found = structs[name] else { throw Self.missing(name, "struct") }
    return found
  }
  func enumeration(_ name: QualifiedName) throws(DynamicError) -> EnumDeclaration {
    guard let found = enums[name] else { throw Self.missing(name, "enum") }
    return found
  }
  func union(_ name: QualifiedName) throws(DynamicError) -> UnionDeclaration {
    guard let found = unions[name] else { throw Self.missing(name, "union") }
    return found
  }
  func fixedSize(of type: TypeReference) -> Int? { sizes.fixedSize(of: type) }

  private static func missing(_ name: QualifiedName, _ kind: String) -> DynamicError {
    DynamicError(.invalidSchema, "the schema has no \(kind) \(name)")
  }

  /// What a plain field, a list element, a member or a map's key or value is when nothing is stored
  /// and nothing is XORed.
  func zero(of type: TypeReference) throws(DynamicError) -> DynamicValue {
    switch type {
    case .bool: return .bool(false)
    case .i8, .i16, .i32, .i64, .date, .timestamp, .duration: return .integer(0)
    case .u8, .u16, .u32, .u64, .partialDate, .enumeration: return .unsigned(0)
    case .f32, .f64: return .double(0)
    case .string, .ascii: return .string("")
    case .bytes: return .bytes([])
    case .fixedBytes(let count): return .bytes([UInt8](repeating: 0, count: count))
    case .uuid, .id: return .bytes([UInt8](repeating: 0, count: 16))
    case .structure(let name):
      var members: [DynamicValue] = []
      for field in try structure(name).fields { members.append(try zero(of: field.type)) }
      return .structure(members)
    case .message(let name): return .message(DynamicMessage(name))
    case .list: return .list([])
    case .map: return .map([])
    case .union(let name): throw DynamicError(.invalidValue, "\(name) has no default value")
    }
  }

  /// The default of a plain field, which an absent value stands for; `nil` for an unset union.
  func defaultValue(of field: Field) throws(DynamicError) -> DynamicValue? {
    if case .union = field.type { return nil }
    let bits = try defaultBits(of: field)
    guard bits != 0, let size = fixedSize(of: field.type) else { return try zero(of: field.type) }
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
    var reader = FixedReader(bytes: bytes, table: self)
    return try reader.value(of: field.type, at: 0)
  }

  private func defaultBits(of field: Field) throws(DynamicError) -> UInt64 {
    guard let value = field.defaultValue else { return 0 }
    return DefaultBits.bits(of: value, type: field.type) { enums[$0] } ?? 0
  }
}
