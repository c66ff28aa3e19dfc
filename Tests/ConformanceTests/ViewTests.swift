internal import Conformance
internal import Foundation
internal import SchemaCompiler
internal import Testing
internal import Wire
internal import WireViewComparison

/// The golden vectors against views.
struct ViewTests {
  private static let comparisons = Dictionary(
    uniqueKeysWithValues: ConformanceChecks.comparisons.map { ($0.wireName, $0) })

  @Test func `the check judges every vector as it says, and exactly as the decoder does`() throws {
    for vector in try Project.loadVectors() {
      let comparison = try #require(Self.comparisons[vector.type])
      for refusesUnknown in [vector.refusesUnknown, !vector.refusesUnknown] {
        let options = WireDecodingOptions(refusesUnknown: refusesUnknown)
        let outcomes = vector.bytes.withUnsafeBytes { comparison.outcomes($0, options) }
        #expect(outcomes.check == outcomes.decoder, "\(vector)")
        guard refusesUnknown == vector.refusesUnknown else { continue }
        switch outcomes.check {
        case .accepted: #expect(vector.error == nil, "\(vector)")
        case .refused(let code, _, _): #expect(vector.error == code.description, "\(vector)")
        }
      }
    }
  }

  @Test func `every field of every good vector reads as the decoder reads it`() throws {
    var count = 0
    for vector in try Project.loadVectors() where vector.error == nil {
      let comparison = try #require(Self.comparisons[vector.type])
      let difference = vector.bytes.withUnsafeBytes { comparison.difference($0) }
      #expect(difference == nil, "\(vector)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test func `bad vectors and those of other types are walked unchecked without a trap`() throws {
    // The large ones are about limits, which a walk does not have.
    for vector in try Project.loadVectors() where vector.bytes.count < 1_000 {
      for comparison in ConformanceChecks.comparisons
      where comparison.wireName == vector.type || vector.bytes.count < 60 {
        let first = vector.bytes.withUnsafeBytes { comparison.walk($0) }
        let second = vector.bytes.withUnsafeBytes { comparison.walk($0) }
        #expect(first.checksum == second.checksum, "\(vector) as \(comparison.wireName)")
      }
    }
  }

  @Test func `the committed views are what the compiler writes`() throws {
    let emitter = SwiftViewEmitter(
      schema: try Project.vectorSchema(),
      options: .init(
        moduleName: "Conformance", messagesModule: nil, accessLevel: .package,
        includesComparisons: true))
    let folder = Project.root.appendingPathComponent("Tests/Conformance/Generated/Views")
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
