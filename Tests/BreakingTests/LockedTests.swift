internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// The schemas of the project against the descriptors that were released.
@Suite struct LockedTests {
  static let folder = "Schema/locked"

  /// Everything beside the vectors and the descriptor's own schema is released.
  private func current() throws -> Schema {
    let paths = try Tree.files(in: "Schema", suffix: ".schema")
      .filter { $0.split(separator: "/").count == 2 }
    try #require(paths.count >= 10)
    let result = SchemaCompiler.compile(
      sources: try Tree.sources(paths), options: CompilationOptions(requiresUniqueSwiftNames: false)
    )
    return try #require(result.schema)
  }

  private func suppressions() throws -> BreakingSuppressions {
    try BreakingSuppressions(json: Tree.bytes(Self.folder + "/suppressions.json"))
  }

  @Test func `at least one version is locked, with policy`() throws {
    let paths = try Tree.files(in: Self.folder, suffix: ".descriptor")
    #expect(paths.contains(Self.folder + "/v1.descriptor"))
    for path in paths {
      let locked = try Schema(descriptor: Tree.bytes(path))
      #expect(locked.messages.contains { $0.fields.contains(where: \.isPersonal) })
      #expect(locked.services.contains { $0.methods.contains(where: \.isIdempotent) })
    }
  }

  /// Expiry is judged by `schemac breaking`, which knows the day: here every suppression counts on
  /// its last one, so that a test does not begin to fail by itself.
  @Test func `no locked version is broken by the schemas of today`() throws {
    let new = try current()
    let accepted = try suppressions()
    for path in try Tree.files(in: Self.folder, suffix: ".descriptor") {
      let changes = Schema.breakingChanges(
        from: try Schema(descriptor: Tree.bytes(path)), to: new)
      let open = changes.filter { change in
        change.severity == .error
          && !accepted.entries.contains { $0.rule == change.rule && $0.path == change.path }
      }
      #expect(open == [], "\(path):\n\(open.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test func `a change of a locked schema would be noticed`() throws {
    var new = try current()
    let locked = try Schema(descriptor: Tree.bytes(Self.folder + "/v1.descriptor"))
    let message = try #require(locked.messages.first { $0.fields.count > 1 })
    let index = try #require(new.messages.firstIndex { $0.name == message.name })
    new.messages[index].fields.removeSubrange((message.fields.count - 1)...)
    let path = "\(message.name).\(message.fields[message.fields.count - 1].name)"
    let changes = Schema.breakingChanges(from: locked, to: new, level: .wire)
    #expect(changes.contains { $0.rule == .fieldDeleted && $0.path == path })
  }
}
