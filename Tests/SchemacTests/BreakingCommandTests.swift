internal import Foundation
internal import SchemacCommands
internal import Testing

/// `schemac breaking` and `schemac format` on real files.
@Suite struct BreakingCommandTests {
  private let folder: SchemacTests.Folder

  private let old = """
    package a.v1

    /// A person.
    message Person {
      1 id: uuid
      2 family: string(80) @pii
      3 born: date?
    }

    """

  init() throws {
    folder = try SchemacTests.Folder()
    try folder.write("old/a.schema", old)
    try folder.write("new/a.schema", old)
  }

  private func change(_ text: String, to replacement: String) throws {
    try folder.write("new/a.schema", old.replacingOccurrences(of: text, with: replacement))
  }

  private func run(_ arguments: String...) -> SchemacCommand.Outcome {
    SchemacCommand.run(arguments)
  }

  private func text(_ outcome: SchemacCommand.Outcome) -> String {
    String(decoding: outcome.output, as: UTF8.self)
  }

  private var paths: (old: String, new: String) { (folder.path + "/old", folder.path + "/new") }

  // MARK: breaking

  @Test func `equal schemas break nothing`() {
    let outcome = run("breaking", "--against", paths.old, paths.new)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == [] && outcome.errors == "")
  }

  @Test func `a breaking change is printed with place and rule, and exits with 1`() throws {
    try change("string(80)", to: "string(79)")
    let outcome = run("breaking", "--against", paths.old, paths.new)
    #expect(outcome.exitCode == 1)
    #expect(
      text(outcome)
        == "\(paths.new)/a.schema:6:5: error[max-lowered]: a.v1.Person.family: a maximum is lower, "
        + "from `string(80)` to `string(79)`; readers refuse what older writers send and what is "
        + "stored (WIRE)\n")
  }

  @Test func `a level leaves out what only concerns higher ones`() throws {
    try change("2 family: string(80) @pii", to: "removed 2 family: string(80) @pii")
    #expect(run("breaking", "--against", paths.old, "--level", "wire", paths.new).exitCode == 0)
    #expect(run("breaking", "--against", paths.old, "--level", "json", paths.new).exitCode == 0)
    let outcome = run("breaking", "--against", paths.old, "--level", "api", paths.new)
    #expect(outcome.exitCode == 1)
    #expect(text(outcome).contains("error[field-removed]"))
    #expect(run("breaking", "--against", paths.old, "--level", "bytes", paths.new).exitCode == 64)
  }

  @Test func `warnings and notes fail only when asked to`() throws {
    try change("3 born: date?", to: "3 born: date?\n  4 bags: u8")
    let outcome = run("breaking", "--against", paths.old, paths.new)
    #expect(outcome.exitCode == 0)
    #expect(text(outcome).contains("warning[field-plain-appended]"))
    #expect(run("breaking", "--strict", "--against", paths.old, paths.new).exitCode == 1)
    try change("string(80)", to: "string(81)")
    let note = run("breaking", "--strict", "--against", paths.old, paths.new)
    #expect(note.exitCode == 0)
    #expect(text(note).contains("note[max-raised]"))
  }

  @Test func `either side may be a descriptor`() throws {
    let descriptor = folder.path + "/locked/v1.descriptor"
    #expect(run("describe", "--policy", "--out", descriptor, paths.old).exitCode == 0)
    #expect(run("breaking", "--against", descriptor, paths.new).exitCode == 0)
    #expect(run("breaking", "--against", paths.new, descriptor).exitCode == 0)
    try change(" @pii", to: "")
    let outcome = run("breaking", "--against", descriptor, "--level", "wire", paths.new)
    #expect(outcome.exitCode == 1)
    #expect(text(outcome).contains("error[pii-dropped]: a.v1.Person.family"))
  }

  @Test func `the result is data when asked for`() throws {
    try change("3 born: date?", to: "")
    let outcome = run("breaking", "--json", "--against", paths.old, paths.new)
    #expect(outcome.exitCode == 1)
    #expect(
      text(outcome) == """
        {
          "changes": [
            {"rule": "field-deleted", "level": "wire", "severity": "error", \
        "path": "a.v1.Person.born", "message": "field 3 is gone, and with it what is stored there. \
        Write `removed 3 born: date?` in its place", "file": "\(paths.new)/a.schema", "line": 4, \
        "column": 9}
          ],
          "problems": [],
          "suppressed": []
        }

        """)
  }

  @Test func `a suppression beside the descriptor holds until its day`() throws {
    let descriptor = folder.path + "/locked/v1.descriptor"
    #expect(run("describe", "--policy", "--out", descriptor, paths.old).exitCode == 0)
    try change("string(80)", to: "string(79)")
    try folder.write(
      "locked/suppressions.json",
      """
      {"suppressions": [
        {"rule": "max-lowered", "path": "a.v1.Person.family", "until": "2026-11-30",
         "reason": "no name is longer"}
      ]}
      """)
    let holds = run("breaking", "--today", "2026-11-30", "--against", descriptor, paths.new)
    #expect(holds.exitCode == 0)
    #expect(
      text(holds)
        == "suppressed[max-lowered]: a.v1.Person.family: until 2026-11-30: no name is longer\n")
    let over = run("breaking", "--today", "2026-12-01", "--against", descriptor, paths.new)
    #expect(over.exitCode == 1)
    #expect(text(over).contains("error[max-lowered]"))
    #expect(text(over).contains("error[suppression-expired]: a.v1.Person.family"))
    let data = run(
      "breaking", "--json", "--today", "2026-11-30", "--against", descriptor, paths.new)
    #expect(text(data).contains(#""reason": "no name is longer", "until": "2026-11-30"}"#))
    let unused = run("breaking", "--today", "2026-11-30", "--against", descriptor, paths.old)
    #expect(unused.exitCode == 0)
    #expect(text(unused).contains("warning[suppression-unused]"))
  }

  @Test func `what cannot be read is told`() throws {
    try folder.write("old/broken.descriptor", "no")
    let broken = run("breaking", "--against", paths.old + "/broken.descriptor", paths.new)
    #expect(broken.exitCode == 1)
    #expect(broken.errors.contains("broken.descriptor is no descriptor: MALFORMED"))
    #expect(run("breaking", "--against", folder.path + "/none", paths.new).exitCode == 1)
    try folder.write("s.json", "{\n}")
    let wrong = run(
      "breaking", "--against", paths.old, "--suppressions", folder.path + "/s.json", paths.new)
    #expect(wrong.exitCode == 1)
    #expect(wrong.errors.contains("s.json:1:1: expected an object with an array"))
    #expect(run("breaking", "--today", "soon", "--against", paths.old, paths.new).exitCode == 64)
  }

  // MARK: format

  @Test func `format rewrites what is laid out otherwise and says so`() throws {
    try folder.write("new/b.schema", "package b.v1\nmessage M{1 a:u8;// why\n}")
    let path = paths.new + "/b.schema"
    let check = run("format", "--check", paths.new)
    #expect(check.exitCode == 1)
    #expect(text(check) == "stale \(path)\n")
    #expect(folder.read("new/b.schema") == "package b.v1\nmessage M{1 a:u8;// why\n}")
    let first = run("format", paths.new)
    #expect(first.exitCode == 0)
    #expect(text(first) == "formatted \(path)\n")
    #expect(folder.read("new/b.schema") == "package b.v1\n\nmessage M {\n  1 a: u8  // why\n}\n")
    #expect(folder.read("new/a.schema") == old)
    let second = run("format", "--check", "--json", paths.new)
    #expect(second.exitCode == 0)
    #expect(text(second) == "{\"changed\": [], \"unchanged\": 2}\n")
  }

  @Test func `format leaves a file alone that does not parse, and formats the others`() throws {
    try folder.write("new/b.schema", "package b.v1\nmessage M { 1 a }\n")
    try folder.write("new/c.schema", "package c.v1\nmessage M{}")
    let outcome = run("format", paths.new)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("b.schema:2:17: error[syntax]"))
    #expect(folder.read("new/b.schema") == "package b.v1\nmessage M { 1 a }\n")
    #expect(folder.read("new/c.schema") == "package c.v1\n\nmessage M {}\n")
    #expect(run("format", folder.path + "/none").errors.contains("there is no such file"))
  }

  @Test(arguments: ["breaking", "format"])
  func `help shows examples`(command: String) {
    let outcome = SchemacCommand.run([command, "--help"])
    #expect(outcome.exitCode == 0)
    #expect(text(outcome).contains("EXAMPLES"))
  }
}
