internal import SchemaModel
internal import Testing

/// The golden vectors against the dynamic codec.
@Suite struct VectorTests {
  private static func codecs() throws -> [String: DynamicCodec] {
    var result: [String: DynamicCodec] = [:]
    for schema in Set(try VectorFolder.load().map(\.schema)).sorted() {
      result[schema] = try DynamicCodec(VectorFolder.compile("vectors/\(schema)"))
    }
    return result
  }

  @Test func `every vector decodes, or is refused with its code`() throws {
    let codecs = try Self.codecs()
    let vectors = try VectorFolder.load()
    #expect(vectors.count >= 500)
    for vector in vectors {
      var codec = try #require(codecs[vector.schema])
      codec.refusesUnknown = vector.refusesUnknown
      let result = Result { () throws(DynamicError) in
        try codec.decode(vector.bytes, as: vector.type)
      }
      switch (result, vector.error) {
      case (.success(let message), nil):
        #expect(try codec.encode(message) == vector.bytes, "\(vector)")
      case (.success, let error?):
        Issue.record("\(vector): decodes, \(error) was expected")
      case (.failure(let error), let expected):
        #expect(error.code.description == expected, "\(vector): \(error)")
        #expect((0...vector.bytes.count).contains(error.offset ?? -1), "\(vector): \(error)")
      }
    }
  }

  @Test func `the JSON of a vector and its bytes are one message`() throws {
    let codecs = try Self.codecs()
    var count = 0
    for vector in try VectorFolder.load() {
      guard let text = vector.json else { continue }
      let codec = try #require(codecs[vector.schema])
      let json = DynamicJSON(codec)
      let fromBytes = try codec.decode(vector.bytes, as: vector.type)
      do {
        let fromJSON = try json.decode(text, as: vector.type)
        #expect(fromJSON == fromBytes, "\(vector)")
        #expect(try codec.encode(fromJSON) == vector.bytes, "\(vector)")
        for (pretty, defaults) in [(false, false), (true, false), (false, true)] {
          let written = try json.encode(fromBytes, pretty: pretty, includeDefaults: defaults)
          #expect(try json.decode(written, as: vector.type) == fromBytes, "\(vector): \(written)")
        }
      } catch {
        Issue.record("\(vector): \(error)")
      }
      count += 1
    }
    #expect(count >= 130)
  }

  @Test func `cutting a vector anywhere is refused and never traps`() throws {
    let codecs = try Self.codecs()
    for vector in try VectorFolder.load() where vector.error == nil && vector.bytes.count <= 300 {
      let codec = try #require(codecs[vector.schema])
      for length in 0..<vector.bytes.count {
        #expect(throws: DynamicError.self, "\(vector) cut to \(length)") {
          try codec.decode(Array(vector.bytes.prefix(length)), as: vector.type)
        }
      }
    }
  }
}
