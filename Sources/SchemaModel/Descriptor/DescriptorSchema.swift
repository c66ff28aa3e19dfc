/// The schema of descriptors, as `Schema/descriptor.schema` declares it.
///
/// Built here by hand because descriptors are read before any schema is compiled; a test compiles the
/// file and compares.
enum DescriptorSchema {
  static func name(_ text: String) -> QualifiedName {
    QualifiedName(package: "schema.v1", name: text)
  }

  static let descriptor = name("Descriptor")
  static let message = name("MessageDescriptor")
  static let structure = name("StructDescriptor")
  static let enumeration = name("EnumDescriptor")
  static let union = name("UnionDescriptor")
  static let service = name("ServiceDescriptor")
  static let method = name("MethodDescriptor")
  static let field = name("FieldDescriptor")
  static let item = name("CaseDescriptor")
  static let type = name("TypeDescriptor")
  static let typeKind = name("TypeKind")
  static let methodKind = name("MethodKind")

  static let schema: Schema = {
    var schema = Schema()
    schema.enums = [
      EnumDeclaration(
        name: typeKind,
        cases: TypeKind.allCases.map { EnumCase(name: "\($0)", value: Int($0.rawValue)) }),
      EnumDeclaration(
        name: methodKind,
        cases: [
          EnumCase(name: "unary", value: 1), EnumCase(name: "serverStream", value: 2),
          EnumCase(name: "clientStream", value: 3),
        ]),
    ]
    schema.messages = [
      MessageDeclaration(name: type, fields: typeFields),
      MessageDeclaration(name: field, fields: fieldFields),
      MessageDeclaration(name: message, fields: fieldsOwner),
      MessageDeclaration(name: structure, fields: fieldsOwner),
      MessageDeclaration(name: item, fields: caseFields),
      MessageDeclaration(
        name: enumeration,
        fields: number([
          ("name", nameType), ("width", .u8), ("cases", .list(.message(item), max: 65_535)),
        ])),
      MessageDeclaration(
        name: union,
        fields: number([("name", nameType), ("cases", .list(.message(item), max: 65_535))])),
      MessageDeclaration(name: method, fields: methodFields),
      MessageDeclaration(
        name: service,
        fields: number([("name", nameType), ("methods", .list(.message(method), max: 1023))])),
      MessageDeclaration(
        name: descriptor,
        fields: number([
          ("messages", .list(.message(message), max: 4096)),
          ("structs", .list(.message(structure), max: 4096)),
          ("enums", .list(.message(enumeration), max: 4096)),
          ("unions", .list(.message(union), max: 4096)),
          ("services", .list(.message(service), max: 1024)),
        ])),
    ]
    return schema
  }()

  /// - Throws: never in fact; a test encodes with it.
  static func codec() throws(DynamicError) -> DynamicCodec { try DynamicCodec(schema) }

  private static let nameType = TypeReference.string(max: 200)
  private static let namesType = TypeReference.list(.string(max: 200), max: 64)
  private static let noteType = TypeReference.string(max: 1000)

  private static func number(
    _ fields: [(String, TypeReference)], optional: Set<String> = []
  ) -> [Field] {
    fields.enumerated().map { index, field in
      var result = Field(ordinal: index + 1, name: field.0, type: field.1)
      result.isOptional = optional.contains(field.0)
      return result
    }
  }

  private static let typeFields = number(
    [
      ("kind", .enumeration(typeKind)), ("size", .u32), ("name", nameType),
      ("element", .message(type)), ("key", .message(type)),
    ], optional: ["element", "key"])

  private static let fieldFields = number(
    [
      ("name", nameType), ("type", .message(type)), ("optional", .bool), ("removed", .bool),
      ("required", .bool), ("personal", .bool), ("defaultBits", .u64), ("deprecation", noteType),
      ("formerNames", namesType),
    ], optional: ["deprecation"])

  private static let fieldsOwner = number([
    ("name", nameType), ("fields", .list(.message(field), max: 4096)),
  ])

  private static let caseFields = number(
    [
      ("number", .u16), ("name", nameType), ("type", .message(type)), ("deprecation", noteType),
      ("formerNames", namesType),
    ], optional: ["type", "deprecation"])

  private static let methodFields = number(
    [
      ("ordinal", .u16), ("name", nameType), ("kind", .enumeration(methodKind)), ("bulk", .bool),
      ("idempotent", .bool), ("request", nameType), ("response", nameType), ("thrown", namesType),
      ("roles", namesType), ("deprecation", noteType), ("formerNames", namesType),
    ], optional: ["deprecation"])
}

extension Schema {
  /// The schema of descriptors themselves, package `schema.v1`.
  package static var ofDescriptors: Schema { DescriptorSchema.schema }
}

/// The kinds of types in a descriptor, numbered as `schema.v1.TypeKind`.
enum TypeKind: UInt64, CaseIterable {
  case bool = 1
  case i8, i16, i32, i64, u8, u16, u32, u64, f32, f64
  case string, bytes, fixedBytes, ascii, uuid, id, date, partialDate, timestamp, duration
  case enumeration, structure, message, union, list, map
}
