internal import Foundation
internal import FuzzOracles
internal import SchemaModel
internal import Testing

/// The Python implementation, which is written from Schema/SPEC.md alone, against the golden vectors
/// and against Swift.
@Suite(.serialized) struct PythonTests {
  @Test func `every vector passes where only output, vectors and specification are`() throws {
    guard let folder = try PythonFolder() else { return }
    try folder.generate(Project.files(in: Project.vectors, ending: ".schema"))
    try folder.copy(Project.schemas.appendingPathComponent("SPEC.md"), to: "SPEC.md")
    for file in try Project.files(in: Project.vectors, ending: ".json") {
      try folder.copy(file, to: "vectors/" + file.lastPathComponent)
    }
    try folder.copy(
      Project.vectors.appendingPathComponent("json/texts.json"), to: "vectors/json/texts.json")
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      .filter { !$0.hasSuffix(".py") }
    #expect(Set(others) == ["SPEC.md", "vectors"])
    let outcome = try folder.run(["homeward_conformance.py", "vectors", "vectors"])
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    let count = try Project.loadVectors().count
    #expect(outcome.output.hasPrefix("\(count) vectors, "))
    #expect(
      outcome.output.wholeMatch(of: /[0-9]+ vectors, [1-9][0-9]{2} texts, 0 failures\n/) != nil)
  }

  @Test func `the runtime's own tests pass`() throws {
    guard let folder = try PythonFolder() else { return }
    try folder.generate(Project.files(in: Project.vectors, ending: ".schema"))
    let tests = Project.root.appendingPathComponent("Tests/ConformanceTests/Python/test_runtime.py")
    try folder.copy(tests, to: "test_runtime.py")
    let outcome = try folder.run(["test_runtime.py"])
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.errors.contains("\nOK"), "\(outcome.errors)")
  }

  @Test func `a wrong vector fails the run`() throws {
    guard let folder = try PythonFolder() else { return }
    try folder.generate(Project.files(in: Project.vectors, ending: ".schema"))
    let vector = """
      {"vectors": [{"name": "wrong", "type": "vectors.scalars.v1.Bools", "hex": "0000", "json": {},
      "error": "LIMIT", "why": ""}]}
      """
    try Data(vector.utf8).write(to: folder.url.appendingPathComponent("wrong.json"))
    let outcome = try folder.run(["homeward_conformance.py", "vectors", "."])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("wrong: accepted, expected LIMIT"))
  }

  @Test func `a wrong text of JSON fails the run`() throws {
    guard let folder = try PythonFolder() else { return }
    try folder.generate(Project.files(in: Project.vectors, ending: ".schema"))
    let vectors = folder.url.appendingPathComponent("vectors")
    let texts = """
      {"texts": [{"type": "vectors.scalars.v1.Bools", "text": "{}", "hex": null, "why": ""},
      {"type": "vectors.scalars.v1.Bools", "text": "{}", "hex": "010001", "why": ""},
      {"type": "vectors.scalars.v1.Bools", "text": "[]", "hex": "0000", "why": ""}]}
      """
    try FileManager.default.createDirectory(
      at: vectors.appendingPathComponent("json"), withIntermediateDirectories: true)
    try Data(texts.utf8).write(to: vectors.appendingPathComponent("json/wrong.json"))
    try folder.copy(
      Project.vectors.appendingPathComponent("layout.json"), to: "vectors/layout.json")
    let outcome = try folder.run(["homeward_conformance.py", "vectors", "vectors"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("3 texts, 3 failures"), "\(outcome.output)")
  }

  // MARK: Swift and Python

  /// All schemas of the project: those of the vectors, and those that services speak.
  private static func schemaFiles() throws -> [URL] {
    try Project.files(in: Project.vectors, ending: ".schema")
      + Project.files(in: Project.schemas, ending: ".schema")
  }

  private struct Question {
    var type: QualifiedName
    var bytes: [UInt8]
    /// What Swift makes of the bytes: the error's code, or `nil` and the JSON form.
    var error: String?
    var json = ""
    var isBroken: Bool
  }

  @Test(arguments: [UInt64(20_260_121), 7])
  func `Swift and Python agree on random messages, whole and broken`(seed: UInt64) throws {
    guard let folder = try PythonFolder() else { return }
    let files = try Self.schemaFiles()
    try folder.generate(files)
    let schema = try Project.compile(files, uniqueNames: false)
    let codec = try DynamicCodec(schema)
    var random = RandomValues(schema, seed: seed)
    var questions: [Question] = []
    for name in schema.messages.map(\.name).sorted() {
      for _ in 0..<6 {
        let bytes = try codec.encode(random.message(name))
        questions.append(try question(name, bytes, codec, isBroken: false))
        for _ in 0..<6 {
          questions.append(try question(name, random.broken(bytes), codec, isBroken: true))
        }
      }
    }
    let lines = questions.map { question in
      "{\"type\": \"\(question.type)\", \"hex\": \"\(Project.hex(question.bytes))\"}"
    }
    let outcome = try folder.run(
      ["homeward_conformance.py", "messages"], input: lines.joined(separator: "\n"))
    try #require(outcome.exitCode == 0, "seed \(seed): \(outcome.errors)")
    let answers = outcome.output.split(separator: "\n")
    try #require(answers.count == questions.count, "seed \(seed)")
    var texts: [String] = []
    for (question, line) in zip(questions, answers) {
      let answer = try JSONNode.parse(Array(line.utf8))
      let place = "seed \(seed), \(question.type), \(Project.hex(question.bytes))"
      guard question.error == nil else {
        // Bytes that break several rules may be refused with any of their codes.
        #expect(answer["error"]?.text != nil, "\(place): \(question.error ?? "") in Swift")
        continue
      }
      #expect(answer["hex"]?.text == Project.hex(question.bytes), "\(place): \(line)")
      let json = try #require(answer["json"]?.text, "\(place)")
      let read = try DynamicJSON(codec).decode(json, as: question.type)
      #expect(try codec.encode(read) == question.bytes, "\(place): \(json)")
      texts.append(
        "{\"type\": \"\(question.type)\", \"json\": \(Self.quoted(question.json))}")
    }
    #expect(texts.count > schema.messages.count * 6)
    try checkJSON(texts, questions.filter { $0.error == nil }, folder, seed: seed)
  }

  /// The JSON that Swift writes means the same bytes to Python.
  private func checkJSON(
    _ lines: [String], _ questions: [Question], _ folder: borrowing PythonFolder, seed: UInt64
  ) throws {
    let outcome = try folder.run(
      ["homeward_conformance.py", "messages"], input: lines.joined(separator: "\n"))
    try #require(outcome.exitCode == 0, "seed \(seed): \(outcome.errors)")
    let answers = outcome.output.split(separator: "\n")
    try #require(answers.count == questions.count, "seed \(seed)")
    for (question, line) in zip(questions, answers) {
      let answer = try JSONNode.parse(Array(line.utf8))
      #expect(
        answer["hex"]?.text == Project.hex(question.bytes),
        "seed \(seed), \(question.type): \(question.json): \(line)")
    }
  }

  private func question(
    _ name: QualifiedName, _ bytes: [UInt8], _ codec: DynamicCodec, isBroken: Bool
  ) throws -> Question {
    var result = Question(type: name, bytes: bytes, isBroken: isBroken)
    do throws(DynamicError) {
      let message = try codec.decode(bytes, as: name)
      result.json = try DynamicJSON(codec).encode(message)
    } catch {
      guard isBroken else { throw error }
      result.error = error.code.description
    }
    return result
  }

  /// A JSON string, ASCII only.
  private static func quoted(_ text: String) -> String {
    let units = text.utf16.map { unit -> String in
      if unit >= 0x20, unit < 0x7F, unit != 0x22, unit != 0x5C {
        return String(UnicodeScalar(UInt8(unit)))
      }
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\"" + units.joined() + "\""
  }
}
