/// The declarations of a schema by name, so that comparing two takes linear time.
struct SchemaIndex {
  let messages: [QualifiedName: MessageDeclaration]
  let structs: [QualifiedName: StructDeclaration]
  let enums: [QualifiedName: EnumDeclaration]
  let unions: [QualifiedName: UnionDeclaration]
  let services: [QualifiedName: ServiceDeclaration]
  /// The type of each case of each union by the case's name; `nil` for a case without payload.
  let unionCases: [QualifiedName: [String: TypeReference?]]

  init(_ schema: Schema) {
    messages = Self.byName(schema.messages, \.name)
    structs = Self.byName(schema.structs, \.name)
    enums = Self.byName(schema.enums, \.name)
    unions = Self.byName(schema.unions, \.name)
    services = Self.byName(schema.services, \.name)
    unionCases = unions.mapValues { union in
      Dictionary(union.cases.map { ($0.name, $0.type) }) { first, _ in first }
    }
  }

  private static func byName<Declaration>(
    _ declarations: [Declaration], _ name: (Declaration) -> QualifiedName
  ) -> [QualifiedName: Declaration] {
    Dictionary(declarations.map { (name($0), $0) }) { first, _ in first }
  }

  /// What the schema declares under a name, with its article.
  func kind(of name: QualifiedName) -> String? {
    if messages[name] != nil { return "a message" }
    if structs[name] != nil { return "a struct" }
    if enums[name] != nil { return "an enum" }
    if unions[name] != nil { return "a union" }
    return nil
  }

  func location(of name: QualifiedName) -> SourceLocation? {
    messages[name]?.location ?? structs[name]?.location ?? enums[name]?.location
      ?? unions[name]?.location
  }

  /// The bits of a field's default (wire rule R7); 0 when it has none.
  func defaultBits(of field: Field) -> UInt64 {
    guard let value = field.defaultValue else { return 0 }
    return DefaultBits.bits(of: value, type: field.type) { enums[$0] } ?? 0
  }
}
