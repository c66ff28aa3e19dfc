internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// The committed code is what the compiler writes from the committed schemas.
struct GeneratedFilesTests {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Module: Sendable, CustomTestStringConvertible {
    let name: String
    let access: SwiftEmitter.Options.AccessLevel
    /// The folder with the schemas, and which of them to leave out or to take alone.
    let schemas: String
    let takes: @Sendable (String) -> Bool
    let output: String

    var testDescription: String { name }
  }

  static let modules =
    [
      Module(
        name: "Fixtures", access: .public, schemas: "Tests/GeneratedCodeTests/Fixtures",
        takes: { _ in true }, output: "Tests/GeneratedCodeTests/Generated"),
      Module(
        name: "Frames", access: .package, schemas: "Schema",
        takes: { $0 == "transport.schema" }, output: "Sources/Frames/Generated"),
      Module(
        name: "RepatriationSchema", access: .public, schemas: "Schema",
        takes: { !["transport.schema", "descriptor.schema", "schemac.schema"].contains($0) },
        output: "Sources/RepatriationSchema/Generated"),
    ]
    + ["Old", "New", "Broken"].map { version in
      Module(
        name: "Desk\(version)", access: .package,
        schemas: "Tests/Programs/Schemas/\(version.lowercased())", takes: { _ in true },
        output: "Tests/Programs/Desk\(version)/Generated")
    }

  private struct Loader: SourceLoader {
    func bytes(at path: String) throws -> [UInt8]? {
      FileManager.default.contents(atPath: path).map { Array($0) }
    }
  }

  static func schema(of module: Module) throws -> Schema {
    let folder = root.appendingPathComponent(module.schemas)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".schema") && module.takes($0) }.sorted()
    let result = SchemaCompiler.compile(
      paths: names.map { folder.appendingPathComponent($0).path }, from: Loader())
    return try #require(result.schema, "\(result.diagnostics)")
  }

  @Test(arguments: modules)
  func `generated code is up to date`(_ module: Module) throws {
    let emitter = SwiftEmitter(
      schema: try Self.schema(of: module),
      options: .init(moduleName: module.name, accessLevel: module.access))
    try expect(module.output, toHold: emitter.files())
  }

  @Test func `generated views are up to date`() throws {
    let fixtures = SwiftViewEmitter(
      schema: try Self.schema(of: Self.modules[0]),
      options: .init(moduleName: "Fixtures", messagesModule: nil, includesComparisons: true))
    try expect("Tests/GeneratedCodeTests/Generated/Views", toHold: fixtures.files())
    let ours = SwiftViewEmitter(
      schema: try Self.schema(of: Self.modules[2]),
      options: .init(moduleName: "RepatriationViews", messagesModule: "RepatriationSchema"))
    try expect("Sources/RepatriationViews/Generated", toHold: ours.files())
  }

  private func expect(
    _ output: String, toHold files: [(name: String, contents: String)]
  ) throws {
    let folder = Self.root.appendingPathComponent(output)
    var expected: Set<String> = []
    for file in files {
      expected.insert(file.name)
      let committed = FileManager.default.contents(
        atPath: folder.appendingPathComponent(file.name).path)
      let isSame = committed.map { Array($0) == Array(file.contents.utf8) } ?? false
      #expect(isSame, "\(file.name) is stale; generate it again with schemac")
    }
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(Set(found) == expected)
  }

  @Test func `the output does not depend on the order of declarations' files`() throws {
    var schema = try Self.schema(of: Self.modules[0])
    let options = SwiftEmitter.Options(moduleName: "Fixtures")
    let first = try SwiftEmitter(schema: schema, options: options).files()
    let second = try SwiftEmitter(schema: schema, options: options).files()
    #expect(first.map(\.contents) == second.map(\.contents))
    schema.packages.reverse()
    let third = try SwiftEmitter(schema: schema, options: options).files()
    #expect(first.map(\.contents) == third.map(\.contents))
  }
}
