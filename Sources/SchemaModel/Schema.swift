/// Everything a set of schema files declares, resolved: names are full, ordinals complete.
///
/// The order of the arrays is the order of declaration, for generated code and documents that read
/// like the schema. Nothing that reaches the wire or a fingerprint depends on it.
package struct Schema: Hashable, Sendable {
  package var messages: [MessageDeclaration] = []
  package var structs: [StructDeclaration] = []
  package var enums: [EnumDeclaration] = []
  package var unions: [UnionDeclaration] = []
  package var services: [ServiceDeclaration] = []
  /// Documentation of each package, from the comment before its `package` line, sorted by name.
  package var packages: [PackageDeclaration] = []

  package init() {}

  package func message(named name: QualifiedName) -> MessageDeclaration? {
    messages.first { $0.name == name }
  }
  package func structure(named name: QualifiedName) -> StructDeclaration? {
    structs.first { $0.name == name }
  }
  package func enumeration(named name: QualifiedName) -> EnumDeclaration? {
    enums.first { $0.name == name }
  }
  package func union(named name: QualifiedName) -> UnionDeclaration? {
    unions.first { $0.name == name }
  }
  package func service(named name: QualifiedName) -> ServiceDeclaration? {
    services.first { $0.name == name }
  }
}

package struct PackageDeclaration: Hashable, Sendable {
  package var name: String
  package var documentation: String

  package init(name: String, documentation: String) {
    self.name = name
    self.documentation = documentation
  }
}
