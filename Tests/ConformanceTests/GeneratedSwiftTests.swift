internal import Conformance
internal import Foundation
internal import SchemaCompiler
internal import Testing
internal import Wire

/// The golden vectors against generated Swift.
struct GeneratedSwiftTests {
  @Test func `every vector is read and written back, or refused with its code`() throws {
    var types: [String: any WireMessage.Type] = [:]
    for type in ConformanceSchema.messageTypes { types[type.wireName] = type }
    for vector in try Project.loadVectors() {
      let type: any WireMessage.Type = try #require(types[vector.type])
      run(type, vector)
    }
  }

  private func run<M: WireMessage>(_ type: M.Type, _ vector: Vector) {
    do throws(WireError) {
      let options = WireDecodingOptions(refusesUnknown: vector.refusesUnknown)
      let message = try M(encoded: vector.bytes, options: options)
      guard vector.error == nil else {
        Issue.record("\(vector) is accepted, \(vector.error ?? "") was expected")
        return
      }
      #expect(try message.encodedBytes() == vector.bytes, "\(vector)")
      #expect(try M(encoded: vector.bytes) == message, "\(vector)")
    } catch {
      #expect(error.code.description == vector.error, "\(vector): \(error)")
      #expect((0...vector.bytes.count).contains(error.offset), "\(vector): \(error)")
    }
  }

  @Test func `the vectors are many, named once, explained, and cover every rule of bytes`() throws {
    let vectors = try Project.loadVectors()
    #expect(vectors.count >= 500)
    #expect(vectors.count { $0.hasWorking } >= 80)
    #expect(Set(vectors.map(\.description)).count == vectors.count)
    for code in ["MALFORMED", "NON_CANONICAL", "LIMIT"] {
      #expect(vectors.contains { $0.error == code })
    }
    // The others: R15 is about schemas, R18 names the codes, R19, R21, R22, R24 and R26 are not about
    // how bytes are read.
    let words = vectors.flatMap { $0.why.split { !$0.isLetter && !$0.isNumber } }
    for rule in Set(1...27).subtracting([15, 18, 19, 21, 22, 24, 26]).sorted() {
      let name = "R\(rule)"
      #expect(words.contains { $0 == name }, "no vector names \(name)")
    }
  }

  @Test func `the committed code is what the compiler writes`() throws {
    let emitter = SwiftEmitter(
      schema: try Project.vectorSchema(),
      options: .init(moduleName: "Conformance", accessLevel: .package))
    let folder = Project.root.appendingPathComponent("Tests/Conformance/Generated")
    var names: Set<String> = []
    for file in try emitter.files() {
      names.insert(file.name)
      let committed = FileManager.default.contents(
        atPath: folder.appendingPathComponent(file.name).path)
      #expect(
        committed == Data(file.contents.utf8), "\(file.name) is stale; run tools/generate")
    }
    let found = try Project.files(in: folder, ending: ".swift").map(\.lastPathComponent)
    #expect(Set(found) == names)
  }
}
