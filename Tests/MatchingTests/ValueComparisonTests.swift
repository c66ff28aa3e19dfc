internal import Matching
internal import Testing

@Suite struct ValueComparisonTests {
  @Test(arguments: [
    ("1999-08-17", "19990817", AgreementLevel.exact), ("1999-8-7", "1999-08-07", .exact),
    ("1977-09-03", "1977-03-09", .swapped), ("1999-08-17", "1999-08-12", .near),
    ("1999-08-17", "1999-18-17", .near), ("319960508", "19960508", .near),
    ("1999-08", "1999-08-17", .month), ("1999-08", "1999-08", .month),
    ("1999", "1999-08-17", .year), ("1999", "1999", .year),
    ("1999-01-01", "1999-01-01", .year), ("1999-01-01", "1999-08-17", .year),
    ("~2000", "1998", .year), ("~2000", "1998-05-06", .year), ("~2000", "1990", .different),
    ("1999-08-17", "1984-08-17", .parts), ("1999-08-17", "1999-08-23", .parts),
    ("1999-08", "1999-09-17", .different), ("1999-08-17", "1987-03-25", .different),
  ])
  func `dates agree as far as they are known`(
    _ first: String, _ second: String, _ level: AgreementLevel
  ) throws {
    #expect(try Samples.levels(.date, first, second) == [level])
  }

  @Test func `a year says less than a date, and 1 January says no more than a year`() throws {
    let records = (0..<400).map { number in
      MatchRecord(
        id: "r\(number)",
        row: [
          "name": "name\(number / 2) other\(number / 2)",
          "born": number % 8 < 2
            ? "\(1970 + number % 30)-01-01"
            : "\(1970 + number % 30)-0\(number % 7 + 2)-1\(number % 9)",
        ])
    }
    let mapping = try MatchMapping(
      name: "dates", automatic: .corroborated,
      fields: [
        MatchField(name: "name", kind: .personName, columns: ["name"]),
        MatchField(name: "born", kind: .date, columns: ["born"]),
      ])
    var index = try Samples.index(mapping, model: try Matcher.learn(records, mapping: mapping))
    try index.add(MatchRecord(id: "a", row: ["born": "1985-01-01"]))
    try index.add(MatchRecord(id: "b", row: ["born": "1985-01-01"]))
    try index.add(MatchRecord(id: "c", row: ["born": "1985"]))
    try index.add(MatchRecord(id: "d", row: ["born": "1985-06-12"]))
    try index.add(MatchRecord(id: "e", row: ["born": "1985-06-12"]))
    func bits(_ first: String, _ second: String) throws -> Double {
      try #require(index.compare(first, second)?.evidence.first).bits
    }
    #expect(try bits("a", "b") == bits("a", "c"))
    #expect(try bits("d", "e") > bits("a", "b"))
  }

  @Test(arguments: [
    ("C 1073-151", "c1073151", [AgreementLevel.exact]), ("C1073151", "C1073161", [.near]),
    ("C1073151", "C1037151", [.near]), ("C1073151", "X9988776", [.different]),
    ("0000000", "0000000", []), ("12", "12", []), ("", "C1073151", []),
  ])
  func `document numbers are read without spaces, and one slip is seen`(
    _ first: String, _ second: String, _ levels: [AgreementLevel]
  ) throws {
    #expect(try Samples.levels(.identifier, first, second) == levels)
  }

  @Test func `the last digits of a telephone number are compared`() throws {
    #expect(try Samples.levels(.phone, "+62 (812) 331-8736", "0812 331 8736") == [.exact])
    #expect(try Samples.levels(.phone, "+62 812 331 8736", "+62 812 331 8763") == [.near])
    #expect(try Samples.levels(.phone, "110", "110") == [])
  }

  @Test func `several documents of a person are compared, and the best counts`() throws {
    var index = try Samples.index(try Samples.mapping(.identifier))
    try index.add(MatchRecord(id: "a", values: ["value": ["C1073151", "X1234567"]]))
    try index.add(MatchRecord(id: "b", values: ["value": ["E7654321", "X1234567"]]))
    #expect(index.compare("a", "b")?.evidence.map(\.level) == [.exact])
  }

  @Test func `interchanged columns of a text find each other`() throws {
    let mapping = try MatchMapping(
      name: "address", automatic: .corroborated,
      fields: [MatchField(name: "address", kind: .text, columns: ["one", "two"])])
    var index = try Samples.index(mapping)
    try index.add(MatchRecord(id: "a", row: ["one": "stock road", "two": "emerald garden"]))
    try index.add(MatchRecord(id: "b", row: ["one": "emerald garden", "two": "stokc road"]))
    try index.add(MatchRecord(id: "c", row: ["two": "stockroad"]))
    #expect(index.compare("a", "b")?.evidence.map(\.level) == [.exact, .near])
    #expect(index.compare("a", "c")?.evidence.map(\.level) == [.exact])
  }

  @Test func `an unknown category says nothing`() throws {
    #expect(try Samples.levels(.category, "M", "m") == [.exact])
    #expect(try Samples.levels(.category, "M", "F") == [.different])
    #expect(try Samples.levels(.category, "M", "X", unknown: ["x"]) == [])
  }

  @Test func `a rare value says more than a common one`() throws {
    var index = try Samples.index(try Samples.mapping(.personName))
    for number in 0..<200 {
      try index.add(MatchRecord(id: "r\(number)", row: ["value": "Muhammad w\(number)x"]))
    }
    for (id, name) in [
      ("a", "Muhammad"), ("b", "Muhammad"), ("c", "Zulkarnaen"), ("d", "Zulkarnaen"),
    ] {
      try index.add(MatchRecord(id: id, row: ["value": name]))
    }
    let common = try #require(index.compare("a", "b")?.evidence.first)
    let rare = try #require(index.compare("c", "d")?.evidence.first)
    #expect(common.level == .exact && rare.level == .exact)
    #expect(rare.bits > common.bits + 5)
  }
}
