internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// The descriptors of Schema/vectors/descriptors.
@Suite struct DescriptorVectorTests {
  private func items(_ list: String) throws -> [JSONNode] {
    let file = VectorFolder.url.appendingPathComponent("descriptors/descriptors.json")
    let root = try JSONNode.parse(Array(try Data(contentsOf: file)))
    guard case .array(let items) = root[list]?.content else {
      throw VectorFolder.Failure(description: "descriptors.json has no \(list)")
    }
    return items
  }

  private func text(_ node: JSONNode, _ key: String) throws -> String {
    guard case .string(let text) = node[key]?.content else {
      throw VectorFolder.Failure(description: "a descriptor has no \(key)")
    }
    return text
  }

  @Test func `every schema file has the fingerprint that is written down`() throws {
    let items = try items("schemas")
    let names = try items.map { try text($0, "schema") }
    let files = try FileManager.default.contentsOfDirectory(atPath: VectorFolder.url.path)
    #expect(names == files.filter { $0.hasSuffix(".schema") }.sorted())
    for (item, name) in zip(items, names) {
      let descriptor = try VectorFolder.compile("vectors/\(name)").descriptor()
      let fingerprint = try HexPattern.bytes(text(item, "fingerprint"))
      #expect(Fingerprint.sha256(descriptor) == fingerprint, "\(name)")
      guard case .number(let count) = item["bytes"]?.content else {
        Issue.record("\(name) has no size")
        continue
      }
      #expect(count == "\(descriptor.count)", "\(name)")
    }
  }

  @Test func `every small schema has the descriptor that is written down`() throws {
    let items = try items("texts")
    #expect(items.count >= 9)
    for item in items {
      let name = try text(item, "name")
      let result = SchemaCompiler.compile(
        sources: [SourceFile(name: "a.schema", bytes: Array(try text(item, "text").utf8))])
      let schema = try #require(result.schema, "\(name): \(result.diagnostics)")
      let descriptor = try schema.descriptor()
      #expect(try HexPattern.bytes(text(item, "hex")) == descriptor, "\(name)")
      #expect(
        try HexPattern.bytes(text(item, "fingerprint")) == Fingerprint.sha256(descriptor), "\(name)"
      )
      #expect(try Schema(descriptor: descriptor).descriptor() == descriptor, "\(name)")
    }
  }
}
