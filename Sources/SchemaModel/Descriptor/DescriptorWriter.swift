/// What a descriptor holds beside what the wire depends on.
package enum DescriptorDetail: Sendable {
  /// What is fingerprinted and sent to peers (wire rule R21).
  case wire
  /// Also `@pii`, `@idempotent`, `@deprecated`, `@roles` and `@was`, which policy rules compare.
  case policy
}

extension Schema {
  /// The canonical descriptor of everything in the schema.
  ///
  /// The same bytes for the same declarations, in whatever files and order they stand.
  /// - Throws: `DynamicError` with code `limit` when the schema is larger than a descriptor may be.
  package func descriptor(
    detail: DescriptorDetail = .wire
  ) throws(DynamicError) -> [UInt8] {
    let message = DescriptorWriter(schema: self, detail: detail).descriptor()
    return try DescriptorSchema.codec().encode(message)
  }

  /// The canonical descriptor of one service and every type that its methods can carry.
  ///
  /// Its `Fingerprint.sha256` is the service's fingerprint in HELLO. The target of an `id<T>` is
  /// named but not included: it is not carried.
  /// - Throws: `DynamicError` with code `invalidSchema` when there is no such service.
  package func descriptor(
    reachableFrom service: QualifiedName, detail: DescriptorDetail = .wire
  ) throws(DynamicError) -> [UInt8] {
    try subset(reachableFrom: service).descriptor(detail: detail)
  }

  /// The canonical descriptor of one message and every type that it reaches, without services.
  /// - Throws: `DynamicError` with code `invalidSchema` when there is no such message.
  package func descriptor(ofMessage message: QualifiedName) throws(DynamicError) -> [UInt8] {
    guard messages.contains(where: { $0.name == message }) else {
      throw DynamicError(.invalidSchema, "the schema has no message \(message)")
    }
    return try subset(reachableFrom: [message]).descriptor()
  }

  /// The part of the schema that one service can carry.
  package func subset(reachableFrom service: QualifiedName) throws(DynamicError) -> Schema {
    guard let root = self.service(named: service) else {
      throw DynamicError(.invalidSchema, "the schema has no service \(service)")
    }
    var result = subset(
      reachableFrom: root.methods.flatMap { [$0.request, $0.response] + $0.thrown })
    result.services = [root]
    return result
  }

  private func subset(reachableFrom names: [QualifiedName]) -> Schema {
    var fields: [QualifiedName: [TypeReference]] = [:]
    for item in messages { fields[item.name] = item.fields.map(\.type) }
    for item in structs { fields[item.name] = item.fields.map(\.type) }
    for item in unions { fields[item.name] = item.cases.compactMap(\.type) }
    var reached: Set<QualifiedName> = []
    var open = names
    while let name = open.popLast() {
      guard reached.insert(name).inserted else { continue }
      for type in fields[name] ?? [] { open += type.carriedNames }
    }
    var result = Schema()
    result.messages = messages.filter { reached.contains($0.name) }
    result.structs = structs.filter { reached.contains($0.name) }
    result.enums = enums.filter { reached.contains($0.name) }
    result.unions = unions.filter { reached.contains($0.name) }
    return result
  }
}

extension TypeReference {
  /// The declared types whose values a value of this type can hold.
  package var carriedNames: [QualifiedName] {
    switch self {
    case .enumeration(let name), .structure(let name), .message(let name), .union(let name): [name]
    case .list(let element, _): element.carriedNames
    case .map(let key, let value, _): key.carriedNames + value.carriedNames
    default: []
    }
  }
}

/// Turns a schema into the message `schema.v1.Descriptor`.
private struct DescriptorWriter {
  let schema: Schema
  let detail: DescriptorDetail
  private var enums: [QualifiedName: EnumDeclaration] = [:]

  init(schema: Schema, detail: DescriptorDetail) {
    self.schema = schema
    self.detail = detail
    for declaration in schema.enums { enums[declaration.name] = declaration }
  }

  func descriptor() -> DynamicMessage {
    build(DescriptorSchema.descriptor) { result in
      result[1] = list(schema.messages.sorted { $0.name < $1.name }) {
        fieldsOwner(DescriptorSchema.message, $0.name, $0.fields)
      }
      result[2] = list(schema.structs.sorted { $0.name < $1.name }) {
        fieldsOwner(DescriptorSchema.structure, $0.name, $0.fields)
      }
      result[3] = list(schema.enums.sorted { $0.name < $1.name }, enumeration)
      result[4] = list(schema.unions.sorted { $0.name < $1.name }, union)
      result[5] = list(schema.services.sorted { $0.name < $1.name }, service)
    }
  }

  private func build(
    _ type: QualifiedName, _ body: (inout DynamicMessage) -> Void
  ) -> DynamicMessage {
    var message = DynamicMessage(type)
    body(&message)
    return message
  }

  private func list<T>(_ items: [T], _ body: (T) -> DynamicMessage) -> DynamicValue? {
    items.isEmpty ? nil : .list(items.map { .message(body($0)) })
  }

  private func text(_ text: String) -> DynamicValue? { text.isEmpty ? nil : .string(text) }
  private func text(_ name: QualifiedName) -> DynamicValue? { .string(name.description) }
  private func texts(_ texts: [String]) -> DynamicValue? {
    texts.isEmpty ? nil : .list(texts.map(DynamicValue.string))
  }
  private func flag(_ flag: Bool) -> DynamicValue? { flag ? .bool(true) : nil }
  private func number(_ number: Int) -> DynamicValue? {
    number <= 0 ? nil : .unsigned(UInt64(number))
  }
  private func note<T>(_ value: T?) -> T? { detail == .policy ? value : nil }

  private func fieldsOwner(
    _ type: QualifiedName, _ name: QualifiedName, _ fields: [Field]
  ) -> DynamicMessage {
    build(type) { result in
      result[1] = text(name)
      result[2] = list(fields, field)
    }
  }

  private func field(_ field: Field) -> DynamicMessage {
    build(DescriptorSchema.field) { result in
      result[1] = text(field.name)
      result[2] = .message(type(field.type))
      result[3] = flag(field.isOptional)
      result[4] = flag(field.isRemoved)
      result[5] = flag(field.isRequired)
      result[6] = note(flag(field.isPersonal))
      let bits = field.defaultValue.flatMap { value in
        DefaultBits.bits(of: value, type: field.type) { enums[$0] }
      }
      result[7] = bits == 0 ? nil : bits.map(DynamicValue.unsigned)
      result[8] = note(field.deprecation.map(DynamicValue.string))
      result[9] = note(texts(field.formerNames))
    }
  }

  private func enumeration(_ declaration: EnumDeclaration) -> DynamicMessage {
    build(DescriptorSchema.enumeration) { result in
      result[1] = text(declaration.name)
      result[2] = number(declaration.width)
      result[3] = list(declaration.cases.sorted { $0.value < $1.value }) { item in
        self.item(item.value, item.name, nil, item.deprecation, item.formerNames)
      }
    }
  }

  private func union(_ declaration: UnionDeclaration) -> DynamicMessage {
    build(DescriptorSchema.union) { result in
      result[1] = text(declaration.name)
      result[2] = list(declaration.cases.sorted { $0.tag < $1.tag }) { item in
        self.item(item.tag, item.name, item.type, nil, item.formerNames)
      }
    }
  }

  private func item(
    _ number: Int, _ name: String, _ type: TypeReference?, _ deprecation: String?,
    _ formerNames: [String]
  ) -> DynamicMessage {
    build(DescriptorSchema.item) { result in
      result[1] = self.number(number)
      result[2] = text(name)
      result[3] = type.map { .message(self.type($0)) }
      result[4] = note(deprecation.map(DynamicValue.string))
      result[5] = note(texts(formerNames))
    }
  }

  private func service(_ declaration: ServiceDeclaration) -> DynamicMessage {
    build(DescriptorSchema.service) { result in
      result[1] = text(declaration.name)
      result[2] = list(declaration.methods.sorted { $0.ordinal < $1.ordinal }, method)
    }
  }

  private func method(_ method: Method) -> DynamicMessage {
    build(DescriptorSchema.method) { result in
      result[1] = number(method.ordinal)
      result[2] = text(method.name)
      result[3] = number(Int(method.kind.rawValue))
      result[4] = flag(method.isBulk)
      result[5] = note(flag(method.isIdempotent))
      result[6] = text(method.request)
      result[7] = text(method.response)
      result[8] = texts(method.thrown.map(\.description))
      result[9] = note(texts(method.roles))
      result[10] = note(method.deprecation.map(DynamicValue.string))
      result[11] = note(texts(method.formerNames))
    }
  }

  private func type(_ type: TypeReference) -> DynamicMessage {
    switch type {
    case .bool: plain(.bool)
    case .i8: plain(.i8)
    case .i16: plain(.i16)
    case .i32: plain(.i32)
    case .i64: plain(.i64)
    case .u8: plain(.u8)
    case .u16: plain(.u16)
    case .u32: plain(.u32)
    case .u64: plain(.u64)
    case .f32: plain(.f32)
    case .f64: plain(.f64)
    case .string(let max): plain(.string, size: max)
    case .bytes(let max): plain(.bytes, size: max)
    case .fixedBytes(let count): plain(.fixedBytes, size: count)
    case .ascii(let count): plain(.ascii, size: count)
    case .uuid: plain(.uuid)
    case .id(let name): plain(.id, name: name)
    case .date: plain(.date)
    case .partialDate: plain(.partialDate)
    case .timestamp: plain(.timestamp)
    case .duration: plain(.duration)
    case .enumeration(let name): plain(.enumeration, name: name)
    case .structure(let name): plain(.structure, name: name)
    case .message(let name): plain(.message, name: name)
    case .union(let name): plain(.union, name: name)
    case .list(let element, let max): plain(.list, size: max, element: element)
    case .map(let key, let value, let max): plain(.map, size: max, element: value, key: key)
    }
  }

  private func plain(
    _ kind: TypeKind, size: Int = 0, name: QualifiedName? = nil, element: TypeReference? = nil,
    key: TypeReference? = nil
  ) -> DynamicMessage {
    build(DescriptorSchema.type) { result in
      result[1] = .unsigned(kind.rawValue)
      result[2] = number(size)
      result[3] = name.map { .string($0.description) }
      result[4] = element.map { .message(type($0)) }
      result[5] = key.map { .message(type($0)) }
    }
  }
}
