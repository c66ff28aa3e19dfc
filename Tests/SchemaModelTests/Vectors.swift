internal import Foundation
internal import SchemaCompiler
internal import SchemaModel

/// One golden vector of Schema/vectors (its README describes the format).
struct Vector: Sendable, CustomStringConvertible {
  var file: String
  var name: String
  var schema: String
  var type: QualifiedName
  var bytes: [UInt8]
  /// The text of the `json` value; `nil` when it is null.
  var json: String?
  /// `MALFORMED`, `NON_CANONICAL` or `LIMIT`; `nil` when the bytes are right.
  var error: String?
  var refusesUnknown: Bool

  var description: String { "\(file): \(name)" }
}

/// The folder Schema/vectors, found from where this file lies.
enum VectorFolder {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Schema")
  static let url = root.appendingPathComponent("vectors")

  struct Failure: Error, CustomStringConvertible { var description: String }

  /// Every vector of every file, in order.
  static func load() throws -> [Vector] {
    let files = try FileManager.default.contentsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    return try files.flatMap { try load($0) }
  }

  private static func load(_ file: String) throws -> [Vector] {
    let text = Array(try Data(contentsOf: url.appendingPathComponent(file)))
    let root = try JSONNode.parse(text)
    guard let schema = root["schema"]?.text, case .array(let items) = root["vectors"]?.content
    else { throw Failure(description: "\(file) is not a file of vectors") }
    return try items.map { item in
      guard let name = item["name"]?.text,
        let type = item["type"]?.text.flatMap(QualifiedName.init),
        let bytes = item["hex"]?.text.flatMap(HexPattern.bytes), let json = item["json"],
        let error = item["error"], item["why"]?.text != nil
      else { throw Failure(description: "\(file): \(item["name"]?.text ?? "one") is incomplete") }
      var jsonText: String?
      // Foundation's parser drops byte-order marks and merges keys that Unicode calls equal, so the
      // value is taken as it is written.
      if case .object = json.content {
        jsonText = String(decoding: text[json.offset..<json.end], as: UTF8.self)
      }
      var refusesUnknown = false
      if case .bool(true) = item["refusesUnknown"]?.content { refusesUnknown = true }
      return Vector(
        file: file, name: name, schema: schema, type: type, bytes: bytes, json: jsonText,
        error: error.text, refusesUnknown: refusesUnknown)
    }
  }

  /// Compiles one schema file of the project, given from the folder Schema.
  static func compile(_ file: String) throws -> Schema {
    let data = try Data(contentsOf: root.appendingPathComponent(file))
    let result = SchemaCompiler.compile(
      sources: [SourceFile(name: file, bytes: Array(data))])
    guard let schema = result.schema else {
      throw Failure(description: result.diagnostics.map { "\($0)" }.joined(separator: "\n"))
    }
    return schema
  }
}

extension JSONNode {
  fileprivate var text: String? {
    if case .string(let text) = content { text } else { nil }
  }
}

/// Bytes written as `ff3f (00)*254 01`: words of hexadecimal digits and repeated words.
enum HexPattern {
  /// `nil` when the text is no pattern.
  static func bytes(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for word in text.split(separator: " ") {
      guard word.hasPrefix("(") else {
        guard let bytes = plain(word) else { return nil }
        result += bytes
        continue
      }
      let parts = word.dropFirst().split(separator: ")*", omittingEmptySubsequences: false)
      guard parts.count == 2, let unit = plain(parts[0]), let count = Int(parts[1]) else {
        return nil
      }
      for _ in 0..<count { result += unit }
    }
    return result
  }

  private static func plain(_ digits: Substring) -> [UInt8]? {
    guard digits.count % 2 == 0 else { return nil }
    var result: [UInt8] = []
    var rest = digits
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      result.append(byte)
      rest = rest.dropFirst(2)
    }
    return result
  }
}
