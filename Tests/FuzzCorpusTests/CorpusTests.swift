internal import Foundation
internal import FuzzOracles
internal import Testing

/// Every input that fuzzing keeps, and every one that ever broke something.
struct CorpusTests {
  private static let fuzz = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("tools/fuzz")
  /// Bytes of the whole corpus: it is for replay and for a start, not an archive.
  private static let largestCorpus = 300 * 1024

  private static func files(_ folder: String, _ target: FuzzTarget) throws -> [URL] {
    let path = fuzz.appendingPathComponent(folder).appendingPathComponent(target.rawValue)
    guard FileManager.default.fileExists(atPath: path.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
      .map { path.appendingPathComponent($0) }
  }

  /// `crashes` holds what once broke something, each under a name that says what.
  @Test(arguments: FuzzTarget.allCases)
  func `every input of the corpus, and all that once broke a promise, keeps every promise`(
    target: FuzzTarget
  ) throws {
    let files = try Self.files("corpus", target)
    #expect(files.count > 20)
    for file in try files + Self.files("crashes", target) {
      let input = Array(try Data(contentsOf: file))
      #expect(throws: Never.self, "\(target.rawValue)/\(file.lastPathComponent)") {
        try target.check(input)
      }
    }
  }

  @Test func `the corpus is small`() throws {
    var total = 0
    for target in FuzzTarget.allCases {
      for file in try Self.files("corpus", target) { total += try Data(contentsOf: file).count }
    }
    #expect(total < Self.largestCorpus)
  }

  @Test(arguments: FuzzTarget.allCases)
  func `the first inputs of a target keep every promise`(target: FuzzTarget) throws {
    let schemas = Self.fuzz.appendingPathComponent("../../Schema").standardizedFileURL.path
    let inputs = try FuzzSeeds.inputs(for: target, schemas: schemas)
    #expect(inputs.count >= 8)
    for (index, input) in inputs.enumerated() {
      #expect(throws: Never.self, "\(target.rawValue), input \(index)") { try target.check(input) }
    }
  }
}
