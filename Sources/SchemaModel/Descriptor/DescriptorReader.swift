extension Schema {
  /// The largest descriptor that is read, in bytes (wire rule R22).
  package static let largestDescriptor = 256 * 1024

  /// Messages, structs, enums and unions of one descriptor.
  package static let largestTypeCount = 4096

  /// Services of one descriptor.
  package static let largestServiceCount = 1024

  /// Reads a canonical descriptor, which may come from anyone (wire rule R22).
  ///
  /// Refuses more than 256 KiB or 4096 types, anything that is not the canonical form of what it
  /// says, and every schema that breaks a rule of the language: references that do not resolve, gaps
  /// in ordinals, impossible sizes, recursion. The result has no documentation and no locations.
  /// - Throws: `DynamicError`.
  package init(descriptor bytes: [UInt8]) throws(DynamicError) {
    guard bytes.count <= Self.largestDescriptor else {
      throw DynamicError(.limit, at: Self.largestDescriptor, "a descriptor is longer than 256 KiB")
    }
    var codec = try DescriptorSchema.codec()
    // What a newer descriptor says beyond this one cannot be judged, so it is not accepted.
    codec.refusesUnknown = true
    let message = try codec.decode(bytes, as: DescriptorSchema.descriptor)
    let schema = try DescriptorReader().schema(message)
    try SchemaValidation.check(schema, sizes: StructSizes(schema))
    // One schema has one descriptor: sorted, without anything that its kind does not use.
    guard try schema.descriptor(detail: .policy) == bytes else {
      throw DynamicError(
        .nonCanonical, at: 0, "a descriptor is not the canonical one of its schema")
    }
    self = schema
  }
}

/// Turns the message `schema.v1.Descriptor` into a schema. The caller validates the result.
private struct DescriptorReader {
  private static func fail(_ reason: String) -> DynamicError {
    DynamicError(.invalidSchema, reason)
  }

  func schema(_ message: DynamicMessage) throws(DynamicError) -> Schema {
    var result = Schema()
    let typeCount = (1...4).reduce(0) { $0 + messages(message[$1]).count }
    guard typeCount <= Schema.largestTypeCount else {
      throw DynamicError(.limit, "a descriptor has more than 4096 types")
    }
    var enums: [QualifiedName: EnumDeclaration] = [:]
    for item in messages(message[3]) {
      let declaration = try enumeration(item)
      enums[declaration.name] = declaration
      result.enums.append(declaration)
    }
    for item in messages(message[1]) {
      result.messages.append(
        MessageDeclaration(name: try name(item[1]), fields: try fields(item[2], enums: enums)))
    }
    for item in messages(message[2]) {
      result.structs.append(
        StructDeclaration(name: try name(item[1]), fields: try fields(item[2], enums: enums)))
    }
    for item in messages(message[4]) { result.unions.append(try union(item)) }
    for item in messages(message[5]) { result.services.append(try service(item)) }
    return result
  }

  // MARK: Values. The codec has checked that each is of its declared type.

  private func messages(_ value: DynamicValue?) -> [DynamicMessage] {
    guard case .list(let items) = value else { return [] }
    return items.compactMap { if case .message(let message) = $0 { message } else { nil } }
  }
  private func text(_ value: DynamicValue?) -> String {
    if case .text(let text) = value { text.string } else { "" }
  }
  private func optionalText(_ value: DynamicValue?) -> String? {
    if case .text(let text) = value { text.string } else { nil }
  }
  private func texts(_ value: DynamicValue?) -> [String] {
    guard case .list(let items) = value else { return [] }
    return items.map { text($0) }
  }
  private func flag(_ value: DynamicValue?) -> Bool { value == .bool(true) }
  private func number(_ value: DynamicValue?) -> UInt64 {
    if case .unsigned(let number) = value { number } else { 0 }
  }
  /// A `u8`, `u16` or `u32`, which always fits.
  private func count(_ value: DynamicValue?) -> Int { Int(truncatingIfNeeded: number(value)) }
  private func name(_ value: DynamicValue?) throws(DynamicError) -> QualifiedName {
    try name(text(value))
  }
  private func name(_ text: String) throws(DynamicError) -> QualifiedName {
    guard let name = QualifiedName(text) else {
      throw Self.fail("a name in a descriptor has no package")
    }
    return name
  }

  // MARK: Declarations

  private func fields(
    _ value: DynamicValue?, enums: [QualifiedName: EnumDeclaration]
  ) throws(DynamicError) -> [Field] {
    var result: [Field] = []
    for (index, item) in messages(value).enumerated() {
      var field = Field(ordinal: index + 1, name: text(item[1]), type: try type(item[2]))
      field.isOptional = flag(item[3])
      field.isRemoved = flag(item[4])
      field.isRequired = flag(item[5])
      field.isPersonal = flag(item[6])
      let bits = number(item[7])
      field.defaultValue = DefaultBits.value(ofBits: bits, type: field.type) { enums[$0] }
      guard bits == 0 || field.defaultValue != nil else {
        throw Self.fail("a field in a descriptor cannot have its default")
      }
      field.deprecation = optionalText(item[8])
      field.formerNames = texts(item[9])
      result.append(field)
    }
    return result
  }

  private func enumeration(_ message: DynamicMessage) throws(DynamicError) -> EnumDeclaration {
    var result = EnumDeclaration(name: try name(message[1]), cases: [])
    result.width = count(message[2])
    for item in messages(message[3]) {
      var enumCase = EnumCase(name: text(item[2]), value: count(item[1]))
      enumCase.deprecation = optionalText(item[4])
      enumCase.formerNames = texts(item[5])
      result.cases.append(enumCase)
    }
    return result
  }

  private func union(_ message: DynamicMessage) throws(DynamicError) -> UnionDeclaration {
    var result = UnionDeclaration(name: try name(message[1]), cases: [])
    for item in messages(message[2]) {
      let payload = item[3] == nil ? nil : try type(item[3])
      var unionCase = UnionCase(tag: count(item[1]), name: text(item[2]), type: payload)
      unionCase.formerNames = texts(item[5])
      result.cases.append(unionCase)
    }
    return result
  }

  private func service(_ message: DynamicMessage) throws(DynamicError) -> ServiceDeclaration {
    var result = ServiceDeclaration(name: try name(message[1]), methods: [])
    for item in messages(message[2]) {
      guard let kind = CallKind(rawValue: UInt8(truncatingIfNeeded: number(item[3]))) else {
        throw Self.fail("a method in a descriptor has an unknown kind")
      }
      var method = Method(
        ordinal: count(item[1]), name: text(item[2]), request: try name(item[6]),
        response: try name(item[7]), kind: kind)
      for thrown in texts(item[8]) { method.thrown.append(try name(thrown)) }
      method.isBulk = flag(item[4])
      method.isIdempotent = flag(item[5])
      method.roles = texts(item[9])
      method.deprecation = optionalText(item[10])
      method.formerNames = texts(item[11])
      result.methods.append(method)
    }
    return result
  }

  private func type(_ value: DynamicValue?) throws(DynamicError) -> TypeReference {
    guard case .message(let message) = value, let kind = TypeKind(rawValue: number(message[1]))
    else { throw Self.fail("a type in a descriptor has an unknown kind") }
    let size = count(message[2])
    switch kind {
    case .bool: return .bool
    case .i8: return .i8
    case .i16: return .i16
    case .i32: return .i32
    case .i64: return .i64
    case .u8: return .u8
    case .u16: return .u16
    case .u32: return .u32
    case .u64: return .u64
    case .f32: return .f32
    case .f64: return .f64
    case .string: return .string(max: size)
    case .bytes: return .bytes(max: size)
    case .fixedBytes: return .fixedBytes(count: size)
    case .ascii: return .ascii(count: size)
    case .uuid: return .uuid
    case .id: return .id(of: try name(message[3]))
    case .date: return .date
    case .partialDate: return .partialDate
    case .timestamp: return .timestamp
    case .duration: return .duration
    case .enumeration: return .enumeration(try name(message[3]))
    case .structure: return .structure(try name(message[3]))
    case .message: return .message(try name(message[3]))
    case .union: return .union(try name(message[3]))
    case .list: return .list(try type(message[4]), max: size)
    case .map: return .map(key: try type(message[5]), value: try type(message[4]), max: size)
    }
  }
}
