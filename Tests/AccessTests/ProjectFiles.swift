internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Sealing
internal import Testing

/// The files of the project that these tests read.
enum ProjectFiles {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// All files below a folder whose names end like this, in the order of their paths.
  static func files(in folder: String, suffix: String) throws -> [String] {
    let url = root.appending(path: folder).resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  /// The schemas of the services, with what they say of roles and personal data.
  static let schema: Schema? = {
    guard let paths = try? files(in: "Schema", suffix: ".schema"),
      let sources = try? paths.filter({ $0.split(separator: "/").count == 2 }).map({
        SourceFile(name: $0, text: try text($0))
      })
    else { return nil }
    return SchemaCompiler.compile(
      sources: sources, options: CompilationOptions(requiresUniqueSwiftNames: false)
    ).schema
  }()

  /// Expects that a page of the project is what the tests print from the code. The right text is left
  /// beside, to be looked at and taken over.
  static func expect(
    _ path: String, toBe expected: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let current = (try? text(path)) ?? ""
    guard current != expected else { return }
    let name = path.split(separator: "/").last.map(String.init) ?? "page"
    let other = FileManager.default.temporaryDirectory.appending(path: "homeward-" + name)
    try Data(expected.utf8).write(to: other)
    Issue.record(
      "\(path) is not what the code says. The right text: cp \(other.path) \(path)",
      sourceLocation: sourceLocation)
  }
}
