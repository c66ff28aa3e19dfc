internal import ServiceKit
internal import Testing

@Suite struct ConfigurationFileTests {
  private func entries(_ text: String) throws -> [String] {
    try ConfigurationFile(parsing: Array(text.utf8), name: "f.conf").entries
      .map { "\($0.location.line):\($0.key)=\($0.value)" }
  }

  @Test func `keys, comments, quotes and line endings are read`() throws {
    let text = """
      \u{FEFF}# comment
        a = 1\t# why
      b=x#y\r

      \tc-d = "two # words"  # comment
      e = "a\\"b\\\\c"
      f = ""
      g = C:\\path "q"
      """
    #expect(
      try entries(text) == [
        "2:a=1", "3:b=x#y", "5:c-d=two # words", "6:e=a\"b\\c", "7:f=", "8:g=C:\\path \"q\"",
      ])
  }

  @Test(arguments: [
    ("a", "f.conf:1: expected 'key = value'"),
    ("\n\na =", "f.conf:3: the value is missing; write \"\" for an empty one"),
    ("a = # x", "f.conf:1: the value is missing; write \"\" for an empty one"),
    ("A = 1", "f.conf:1: 'A' cannot be a key; keys are lower-case words joined by hyphens"),
    (" = 1", "f.conf:1: '' cannot be a key; keys are lower-case words joined by hyphens"),
    ("a- = 1", "f.conf:1: 'a-' cannot be a key; keys are lower-case words joined by hyphens"),
    ("a--b = 1", "f.conf:1: 'a--b' cannot be a key; keys are lower-case words joined by hyphens"),
    ("a = \"x", "f.conf:1: the closing quote is missing"),
    ("a = \"x\\\"", "f.conf:1: the closing quote is missing"),
    ("a = \"x\" y", "f.conf:1: there is text after the closing quote"),
    ("a = \"\\n\"", "f.conf:1: only \\\" and \\\\ are escapes in a quoted value"),
    ("a = \u{1B}[1m", "f.conf:1: the line contains a control character"),
    ("a = 1\nb = 2\na = 3", "f.conf:3: the key 'a' is already set on line 1"),
  ])
  func `a fault is named with file and line`(text: String, message: String) throws {
    let error = try serviceKitError { _ = try entries(text) }
    #expect(error.code == .configuration)
    #expect(error.exitCode == 64)
    #expect(error.description == message)
  }

  @Test func `every fault of a file is named at once`() throws {
    let error = try serviceKitError { _ = try entries("x\na = 1\ny\n") }
    #expect(
      error.description
        == "2 problems:\n  f.conf:1: expected 'key = value'\n  f.conf:3: expected 'key = value'")
  }

  @Test func `a hundred faults are not all named`() throws {
    let error = try serviceKitError { _ = try entries(String(repeating: "x\n", count: 100)) }
    #expect(error.message.hasPrefix("20 or more problems:"))
    #expect(error.message.split(separator: "\n").count == 21)
  }

  @Test func `bytes that are not UTF-8 are refused with their line`() throws {
    let error = try serviceKitError {
      _ = try ConfigurationFile(parsing: Array("a = 1\nb = ".utf8) + [0xFF], name: "f.conf")
    }
    #expect(error.description == "f.conf:2: the line is not UTF-8 text")
  }

  @Test func `a line, a key and a file have limits`() throws {
    func line(_ count: Int) -> String { "a = " + String(repeating: "x", count: count - 4) }
    #expect(try entries(line(8191)).count == 1)
    #expect(try entries(line(8192)).count == 1)
    #expect(throws: ServiceKitError.self) { try entries(line(8193)) }

    #expect(try entries(String(repeating: "k", count: 64) + " = 1").count == 1)
    #expect(throws: ServiceKitError.self) {
      try entries(String(repeating: "k", count: 65) + " = 1")
    }

    let full = [UInt8](repeating: UInt8(ascii: "\n"), count: ConfigurationFile.maximumBytes)
    #expect(try ConfigurationFile(parsing: full, name: "f").entries.isEmpty)
    #expect(throws: ServiceKitError.self) {
      try ConfigurationFile(parsing: full + [UInt8(ascii: "\n")], name: "f")
    }

    func keys(_ count: Int) -> String { (0..<count).map { "k\($0) = 1\n" }.joined() }
    #expect(try entries(keys(1024)).count == 1024)
    #expect(throws: ServiceKitError.self) { try entries(keys(1025)) }
  }

  @Test(arguments: [
    "", "x", "a b", " x", "x ", "a # b", "a#b", "#x", "\"", "a\"b", "\\", "\"\\\" #", "x\t#y",
    "\"\u{301}", "\u{301}#", " \u{301}", "é ü", "日本 #",
  ])
  func `a written value is read back`(value: String) throws {
    let text = "k = \(ConfigurationFile.written(value)) # comment\n"
    let file = try ConfigurationFile(parsing: Array(text.utf8), name: "f")
    #expect(file.entries.map { Array($0.value.utf8) } == [Array(value.utf8)])
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `random content is read or refused, never more`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "key", "=", " = ", "\"", "\\", "#", " #", "\n", "\r\n", "\t", " ", "-", "é", "\u{301}",
      "\u{0}", "\u{2028}", "1",
    ].map { Array($0.utf8) }
    for round in 0..<3000 {
      var bytes = [UInt8]()
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        if Int.random(in: 0..<12, using: &generator) == 0 {
          bytes += generator.bytes(1)
        } else {
          bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }
      }
      do {
        let file = try ConfigurationFile(parsing: bytes, name: "fuzz")
        // What was read can be written and read again with the same result.
        let again = file.entries.map { "\($0.key) = \(ConfigurationFile.written($0.value))\n" }
        let second = try ConfigurationFile(parsing: Array(again.joined().utf8), name: "fuzz")
        #expect(
          second.entries.map(\.key) == file.entries.map(\.key)
            && second.entries.map { Array($0.value.utf8) }
              == file.entries.map { Array($0.value.utf8) },
          "seed \(seed), round \(round)")
      } catch {
        #expect(error is ServiceKitError, "seed \(seed), round \(round): \(error)")
      }
    }
  }
}
