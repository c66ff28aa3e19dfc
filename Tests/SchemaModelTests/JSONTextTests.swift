internal import Foundation
internal import SchemaModel
internal import Testing

/// The texts of Schema/vectors/json, which a reader of JSON takes or refuses.
@Suite struct JSONTextTests {
  private struct Case: CustomStringConvertible {
    var type: QualifiedName
    var text: String
    /// `nil` when the text is refused.
    var bytes: [UInt8]?

    var description: String { "\(type): \(text.debugDescription)" }
  }

  private func load() throws -> [Case] {
    let file = VectorFolder.url.appendingPathComponent("json/texts.json")
    let root = try JSONNode.parse(Array(try Data(contentsOf: file)))
    guard case .array(let items) = root["texts"]?.content else {
      throw VectorFolder.Failure(description: "texts.json is not a file of texts")
    }
    return try items.map { item in
      guard case .string(let text) = item["text"]?.content, item["why"] != nil,
        case .string(let name) = item["type"]?.content, let type = QualifiedName(name),
        let hex = item["hex"]
      else { throw VectorFolder.Failure(description: "a text is incomplete") }
      guard case .string(let digits) = hex.content else { return Case(type: type, text: text) }
      guard let bytes = HexPattern.bytes(digits) else {
        throw VectorFolder.Failure(description: "\(text): the bytes are not hexadecimal")
      }
      return Case(type: type, text: text, bytes: bytes)
    }
  }

  @Test func `every text means its bytes or is refused`() throws {
    let cases = try load()
    #expect(cases.count >= 300)
    #expect(Set(cases.map(\.description)).count == cases.count)
    var codecs: [String: DynamicCodec] = [:]
    for item in cases {
      let package = item.type.package
      if codecs[package] == nil {
        let subject = try #require(package.split(separator: ".").dropFirst().first)
        codecs[package] = try DynamicCodec(VectorFolder.compile("vectors/\(subject).schema"))
      }
      let codec = try #require(codecs[package])
      let result = Result { () throws -> [UInt8] in
        try codec.encode(DynamicJSON(codec).decode(item.text, as: item.type))
      }
      switch (result, item.bytes) {
      case (.success(let bytes), let expected): #expect(bytes == expected, "\(item)")
      case (.failure, nil): break
      case (.failure(let error), _?): Issue.record("\(item): \(error)")
      }
    }
  }
}
