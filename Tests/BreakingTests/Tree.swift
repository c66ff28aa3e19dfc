internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// The files of the project that these tests read.
enum Tree {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// All files under `folder` whose names end like this, in order of path.
  static func files(in folder: String, suffix: String) throws -> [String] {
    let url = root.appendingPathComponent(folder).resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  static func sources(_ paths: [String]) throws -> [SourceFile] {
    try paths.map { SourceFile(name: $0, bytes: try bytes($0)) }
  }
}

/// Compiles one file that must have no errors.
func schema(_ text: String) throws -> Schema {
  let result = SchemaCompiler.compile(sources: [SourceFile(name: "a.schema", text: text)])
  return try #require(
    result.schema, "\(result.diagnostics.map(\.description).joined(separator: "\n"))")
}
