internal import Testing

@testable internal import ArrivalsImport

@Suite struct CSVReaderTests {
  private func table(_ text: String) throws -> CSVTable {
    try table(Array(text.utf8))
  }

  private func table(_ bytes: [UInt8]) throws -> CSVTable {
    try CSVTable(bytes, required: ["a", "b", "c"], optional: ["note"])
  }

  private func rows(_ table: CSVTable) -> [[String]] {
    table.records.map { [$0.verbatim("a"), $0.verbatim("b"), $0.verbatim("c")] }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines may end with LF, CRLF or CR`(_ end: String) throws {
    let found = try table(["a,b,c", "1,2,3", "", "4,5,6"].joined(separator: end))
    #expect(rows(found) == [["1", "2", "3"], ["4", "5", "6"]])
    #expect(found.records.map(\.line) == [2, 4] && found.records.map(\.row) == [1, 2])
    #expect(found.rejects.isEmpty)
  }

  @Test func `a byte-order mark is no part of the first column`() throws {
    let found = try table([0xEF, 0xBB, 0xBF] + Array("a,b,c\n1,2,3".utf8))
    #expect(found.header == ["a", "b", "c"] && found.records.count == 1)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `quoted cells may hold commas, quotes and line ends`(_ end: String) throws {
    let found = try table(
      "a,b,c\(end)\"1,1\",\"say \"\"two\"\"\",\"3\(end)3\"\(end)4,\"\",\"6\"\(end)")
    #expect(rows(found) == [["1,1", "say \"two\"", "3\(end)3"], ["4", "", "6"]])
    #expect(found.records.map(\.line) == [2, 4])
    #expect(found.records[0].line(of: "c") == 2)
  }

  @Test func `every cell knows its line and its column`() throws {
    let found = try table("a,b,c\n\"1\n1\",\"2\n2\",3")
    let record = try #require(found.records.first)
    #expect(record.line == 2 && record.line(of: "b") == 3 && record.line(of: "c") == 4)
    #expect(record.columnNumber("c") == 3 && record.columnNumber("note") == 0)
    #expect(record["note"].isEmpty && record.verbatim("note").isEmpty)
  }

  @Test func `columns may come in any order, with unknown ones between them`() throws {
    let found = try table("c,shoe size,b,a\n3,44,2,1")
    #expect(rows(found) == [["1", "2", "3"]] && found.unknownColumns == ["shoe size"])
  }

  // MARK: Files that cannot be used

  @Test func `an empty file says what its first line must be`() throws {
    for bytes in [[], [0xEF, 0xBB, 0xBF], Array("\n\r\n\r".utf8)] as [[UInt8]] {
      let error = try #require(throws: CSVTable.HeaderError.self) { try table(bytes) }
      #expect(error.line == 1 && error.reason.contains("a,b,c"))
    }
  }

  @Test func `a missing column is named`() throws {
    let one = try #require(throws: CSVTable.HeaderError.self) { try table("a,c,note\n1,2,3") }
    #expect(one.reason.hasPrefix("The file lacks the column b.") && one.column == 4)
    let two = try #require(throws: CSVTable.HeaderError.self) { try table("c\n1") }
    #expect(two.reason.hasPrefix("The file lacks the columns a, b."))
  }

  @Test func `a column that is there twice is named with its place`() throws {
    let error = try #require(throws: CSVTable.HeaderError.self) { try table("\n\na,b,a,c\n") }
    #expect(error.line == 3 && error.column == 3 && error.reason.contains("'a'"))
    #expect("\(error)".hasPrefix("line 3, column 3: "))
  }

  @Test func `a header that is no CSV is refused with its place`() throws {
    let open = try #require(throws: CSVTable.HeaderError.self) { try table("a,\"b,c\n1,2,3") }
    #expect(open.line == 1 && open.column == 2)
    let latin = try #require(throws: CSVTable.HeaderError.self) {
      try table(Array("a,b,".utf8) + [0xE9])
    }
    #expect(latin.column == 3 && latin.reason.contains("UTF-8"))
  }

  @Test func `a file over the limit is refused before it is read`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: CSVReader.Limits.fileBytes + 1)
    let error = try #require(throws: CSVTable.HeaderError.self) { try table(bytes) }
    #expect(error.reason.contains("256 MiB"))
  }

  // MARK: Rows that cannot be used

  private func onlyBad(_ bad: [UInt8]) throws -> CSVTable.Reject {
    let found = try table(Array("a,b,c\n1,2,3\n".utf8) + bad + Array("\n4,5,6\n".utf8))
    #expect(rows(found) == [["1", "2", "3"], ["4", "5", "6"]])
    #expect(found.rejects.count == 1)
    return try #require(found.rejects.first)
  }

  @Test func `Latin-1 bytes cost their row`() throws {
    let bad = try onlyBad(Array("x,Andr".utf8) + [0xE9] + Array(",z".utf8))
    #expect(bad.line == 3 && bad.row == 2 && bad.column == "b" && bad.columnNumber == 2)
    #expect(bad.reason.contains("UTF-8"))
  }

  @Test func `too few and too many cells cost their row`() throws {
    for text in ["x,y", "x,y,z,", "x", ",,,,"] {
      let bad = try onlyBad(Array(text.utf8))
      #expect(bad.line == 3 && bad.column.isEmpty && bad.columnNumber == 0)
      #expect(bad.reason.contains("the header names 3"))
    }
  }

  @Test func `a quote that is never closed costs its line only`() throws {
    let bad = try onlyBad(Array("x,\"y,z".utf8))
    #expect(bad.line == 3 && bad.columnNumber == 2 && bad.reason.contains("never closed"))
  }

  @Test func `text behind a closing quote costs its row`() throws {
    let bad = try onlyBad(Array("x,\"y\" and more,z".utf8))
    #expect(bad.line == 3 && bad.columnNumber == 2 && bad.reason.contains("closing quote"))
  }

  @Test func `an unclosed quote does not take the quotes of later rows`() throws {
    let later = ["4,\"5\",6", "\"4\",5,6", "4,5,\"6\n6\"", "4,\"\",6", "4,\"5 \"\"x\"\"\",6"]
    for row in later {
      let found = try table("a,b,c\n1,\"2,3\n" + row + "\n7,8,9\n")
      #expect(found.records.map { $0["a"] } == ["4", "7"], "\(row)")
      #expect(found.rejects.map(\.line) == [2], "\(row)")
    }
  }

  @Test func `a quote of one row that a later row closes is found by what is left over`() throws {
    // Read as it stands the second row begins inside a quote, and ends with a stray one.
    let stray = try table("a,b,c\n1,\"2\n4,\",x\",6\n7,8,9\n")
    #expect(rows(stray) == [["4", ",x", "6"], ["7", "8", "9"]])
    #expect(stray.rejects.map(\.line) == [2])
    // Here nothing is left over, but there is a cell too many; the second line is wrong by itself.
    let many = try table("a,b,c\n1,\"2\n4,\",5,6\n7,8,9\n")
    #expect(rows(many) == [["7", "8", "9"]] && many.rejects.map(\.line) == [2, 3])
  }

  @Test(arguments: [(16 * 1024, true), (16 * 1024 + 1, false), (5 << 20, false)])
  func `a cell has at most 16 KiB`(_ count: Int, _ fits: Bool) throws {
    for quote in ["", "\""] {
      let cell = quote + String(repeating: "y", count: count) + quote
      let found = try table("a,b,c\n1,2,3\nx,\(cell),z\n4,5,6\n")
      #expect(found.records.count == (fits ? 3 : 2))
      guard !fits else { continue }
      let bad = try #require(found.rejects.first)
      #expect(bad.line == 3 && bad.column == "b" && bad.reason.contains("\(count) bytes"))
      // Its other cells are known all the same.
      #expect(found.rejectedRecords[2]?["a"] == "x" && found.rejectedRecords[2]?["b"] == "")
    }
  }

  @Test(arguments: [256, 257, 100_000])
  func `a row has at most 256 cells`(_ count: Int) throws {
    let row = Array(repeating: "1", count: count).joined(separator: ",")
    let bad = try onlyBad(Array(row.utf8))
    #expect(bad.reason.contains(count <= 256 ? "has 256 cells" : "more than 256 cells"))
  }

  @Test func `a NUL is a character like others to the reader`() throws {
    let found = try table(Array("a,b,c\n1,".utf8) + [0] + Array(",3\n".utf8))
    #expect(rows(found) == [["1", "\0", "3"]])
  }

  @Test func `quotes inside a cell without quotes are kept as they stand`() throws {
    #expect(rows(try table("a,b,c\n1,Siti \"Ami\",3\n")) == [["1", "Siti \"Ami\"", "3"]])
  }

  // MARK: Properties

  private struct Writer {
    var random: SeededGenerator

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

    /// A cell as desks write it: it begins with a letter.
    mutating func cell() -> (text: String, written: String) {
      let words = ["Siti", "Nur, Aini", "O'Neil", "say \"no\"", "two\nlines", "សុខា", "two\r\nends"]
      let text = words[number(0..<words.count)]
      let mustQuote = text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      guard mustQuote || number(0..<3) == 0 else { return (text, text) }
      return (text, "\"" + text.replacing("\"", with: "\"\"") + "\"")
    }

    mutating func badRow() -> [UInt8] {
      switch number(0..<8) {
      case 0: Array("bad,\"open,x".utf8)
      case 1: Array("\"bad,x,y".utf8)
      case 2: Array("bad,x,\"".utf8)
      case 3: Array("bad,\"x\"y,z".utf8)
      case 4: Array("bad,x".utf8)
      case 5: Array("bad,x,y,z,\"".utf8)
      case 6: Array("bad,".utf8) + [0xC3, 0x28, 0xFF] + Array(",z".utf8)
      default: Array("bad,".utf8) + [UInt8](repeating: 0x79, count: 20_000) + Array(",z".utf8)
      }
    }
  }

  @Test func `valid rows are never lost because of a bad one`() throws {
    for seed in UInt64(1)...1_000 {
      var writer = Writer(random: SeededGenerator(seed: seed))
      let ends = ["\n", "\r\n"]
      let end = ends[writer.number(0..<2)]
      var bytes = Array(("a,b,c" + end).utf8)
      var expected: [[String]] = []
      let count = writer.number(1..<12)
      let place = writer.number(0..<(count + 1))
      for index in 0...count {
        if index == place { bytes += writer.badRow() + Array(end.utf8) }
        guard index < count else { break }
        let cells = (0..<3).map { _ in writer.cell() }
        expected.append(cells.map(\.text))
        bytes += Array((cells.map(\.written).joined(separator: ",") + end).utf8)
      }
      let found = try table(bytes)
      #expect(rows(found) == expected, "seed \(seed)")
      #expect(found.rejects.count == 1, "seed \(seed)")
    }
  }

  @Test func `any bytes come to an end`() throws {
    let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xFF, 0x00]
    for seed in UInt64(1)...2_000 {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 0..<200, using: &random)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      var reader = CSVReader(Array("a,b,c\n".utf8) + bytes)
      reader.expectedCells = 3
      var results = 0
      while reader.next() != nil { results += 1 }
      // Each result takes at least its first byte.
      #expect(results <= bytes.count + 1, "seed \(seed)")
    }
  }

  struct Hostile: Sendable, CustomStringConvertible {
    let description: String
    let unit: String
  }

  /// Lines that make a reader go far before it sees that something is wrong.
  static let hostile = [
    Hostile(description: "opening quotes", unit: "\"a\n"),
    Hostile(description: "quotes in pairs", unit: "x\"\"y\n"),
    Hostile(description: "quoted line ends", unit: "a\",\"b\n"),
    Hostile(description: "open and doubled", unit: "\"\"\"\n"),
    Hostile(description: "commas", unit: ",,,,,,,,,\n"),
    Hostile(description: "carriage returns", unit: "\"\r"),
    Hostile(description: "late close", unit: ",\"\n"),
  ]

  @Test(arguments: hostile)
  func `no file takes quadratic time`(_ file: Hostile) throws {
    // Work is counted instead of time: a file of n bytes is gone over a bounded number of times.
    let unit = Array(file.unit.utf8)
    var bytes = Array("\"".utf8)
    while bytes.count < 200_000 { bytes += unit }
    var reader = CSVReader(bytes)
    reader.expectedCells = 3
    while reader.next() != nil {}
    #expect(reader.wastedWork <= (CSVReader.Limits.passes + 2) * bytes.count)
  }
}
