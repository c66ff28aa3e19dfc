internal import Foundation
internal import SchemaCompiler
internal import SchemaModel

/// One golden vector of Schema/vectors (its README describes the format).
struct Vector: Sendable, CustomStringConvertible {
  var file: String
  var name: String
  var type: String
  var bytes: [UInt8]
  var hasWorking: Bool
  /// `MALFORMED`, `NON_CANONICAL` or `LIMIT`; `nil` when the bytes are right.
  var error: String?
  var why: String
  var refusesUnknown: Bool

  var description: String { "\(file): \(name)" }
}

/// The project's folders, found from where this file lies.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let schemas = root.appendingPathComponent("Schema")
  static let vectors = schemas.appendingPathComponent("vectors")

  struct Failure: Error, CustomStringConvertible { var description: String }

  private struct Loader: SourceLoader {
    func bytes(at path: String) throws -> [UInt8]? {
      FileManager.default.contents(atPath: path).map { Array($0) }
    }
  }

  /// The files of a folder whose names end like this, in order of name.
  static func files(in folder: URL, ending suffix: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(suffix) }.sorted().map { folder.appendingPathComponent($0) }
  }

  /// Compiles schema files as parts of one whole.
  static func compile(_ files: [URL], uniqueNames: Bool = true) throws -> Schema {
    let options = CompilationOptions(requiresUniqueSwiftNames: uniqueNames)
    let result = SchemaCompiler.compile(
      paths: files.map(\.path), options: options, from: Loader())
    guard let schema = result.schema else {
      throw Failure(description: result.diagnostics.map { "\($0)" }.joined(separator: "\n"))
    }
    return schema
  }

  static func vectorSchema() throws -> Schema {
    try compile(files(in: vectors, ending: ".schema"))
  }

  /// Every vector of every file, in order.
  static func loadVectors() throws -> [Vector] {
    try files(in: vectors, ending: ".json").flatMap { file in
      let root = try JSONNode.parse(Array(try Data(contentsOf: file)))
      guard case .array(let items) = root["vectors"]?.content else {
        throw Failure(description: "\(file.lastPathComponent) is not a file of vectors")
      }
      return try items.map { try vector($0, file: file.lastPathComponent) }
    }
  }

  private static func vector(_ node: JSONNode, file: String) throws -> Vector {
    guard let name = node["name"]?.text, let type = node["type"]?.text,
      let bytes = node["hex"]?.text.flatMap(bytes(ofPattern:)), let error = node["error"],
      let why = node["why"]?.text
    else {
      throw Failure(description: "\(file): \(node["name"]?.text ?? "a vector") is incomplete")
    }
    var refusesUnknown = false
    if case .bool(true) = node["refusesUnknown"]?.content { refusesUnknown = true }
    return Vector(
      file: file, name: name, type: type, bytes: bytes,
      hasWorking: node["working"]?.text?.isEmpty == false, error: error.text, why: why,
      refusesUnknown: refusesUnknown)
  }

  /// Bytes written as `ff3f (00)*254 01`; `nil` when the text is no such pattern.
  static func bytes(ofPattern text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for word in text.split(separator: " ") {
      let parts = word.split(separator: ")*")
      let isRepeated = word.hasPrefix("(")
      guard parts.count == (isRepeated ? 2 : 1),
        let unit = bytes(ofHex: parts[0].drop { $0 == "(" }),
        let count = isRepeated ? Int(parts[1]) : 1
      else { return nil }
      for _ in 0..<count { result += unit }
    }
    return result
  }

  static func bytes(ofHex digits: some StringProtocol) -> [UInt8]? {
    let digits = Array(digits.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var result: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[start..<start + 2], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { return nil }
      result.append(byte)
    }
    return result
  }

  static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension JSONNode {
  var text: String? {
    if case .string(let text) = content { text } else { nil }
  }
}
