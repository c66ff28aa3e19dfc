internal import Foundation
internal import Matching
internal import Testing

/// Records that try to cost much, or to break something.
@Suite struct HostileRecordTests {
  private static let texts: [String] = [
    "", " ", "'", "-", ".", "....", "~", "\u{0}", "\u{200b}\u{200d}\u{feff}", "\u{202e}evil",
    String(repeating: "a", count: 100_000), String(repeating: "a ", count: 50_000),
    String(repeating: ".", count: 50_000),
    String(repeating: "e\u{301}\u{302}\u{303}", count: 20_000),
    String(repeating: "王", count: 10_000), String(repeating: "🧑‍🤝‍🧑", count: 5000), "Z̷̢̛a̸l̵g̶o̷",
    "٢٠٠٢-١٠-٠٥", "9999999999999999999999999", "0000-00-00", "2002-13-45", "-1", "1e309", "NaN",
    "\u{e000}\u{f8ff}\u{10fffd}", "İıſßﬀǅ", "ក្រោម ខ្មែរ", "a\u{1f}b\nc\td", "'; DROP TABLE people; --",
    "\u{212b}ngstrom", "¼½²", "ⅣⅧ",
  ]

  private func mapping() throws -> MatchMapping {
    try MatchMapping(
      name: "everything", automatic: .corroborated,
      names: NameCustoms(
        titles: ["", "a"], equivalents: [[], ["a", "b"]], respellings: [["a", "aaaaaaaaaaaaaaaa"]]),
      fields: FieldKind.allCases.map {
        MatchField(name: $0.rawValue, kind: $0, columns: ["value"])
      })
  }

  @Test func `any two texts can be compared in any field`() throws {
    var index = try Samples.index(try mapping())
    for (number, text) in Self.texts.enumerated() {
      try index.add(MatchRecord(id: "t\(number)", row: ["value": text]))
    }
    for first in Self.texts.indices {
      for second in Self.texts.indices where first != second {
        let pair = try #require(index.compare("t\(first)", "t\(second)"))
        #expect(pair.probability >= 0 && pair.probability <= 1 && pair.logOdds.isFinite)
      }
    }
    for (number, text) in Self.texts.enumerated() {
      let list = try index.candidates(for: MatchRecord(id: "q\(number)", row: ["value": text]))
      #expect(list.pairs.allSatisfy { $0.logOdds.isFinite })
    }
    for number in Self.texts.indices { index.remove("t\(number)") }
    #expect(index.count == 0)
  }

  @Test func `learning takes anything, and nothing`() throws {
    let mapping = try mapping()
    for count in [0, 1, 2, Self.texts.count] {
      let records = Self.texts.prefix(count).enumerated().map {
        MatchRecord(id: "t\($0)", row: ["value": $1])
      }
      let model = try Matcher.learn(records, mapping: mapping)
      #expect(model.matchesPerRecord.isFinite)
      #expect(
        model.fields.allSatisfy { $0.levels.allSatisfy { $0.matched > 0 && $0.unrelated > 0 } })
    }
  }

  @Test func `a thousand values in a thousand columns cost what the limits allow`() throws {
    var index = try Samples.index(try mapping())
    let many = (0..<1000).map { "value number \($0) \(String(repeating: "x", count: $0))" }
    for id in ["a", "b"] {
      try index.add(MatchRecord(id: id, values: ["value": many, "other": many]))
    }
    let pair = try #require(index.compare("a", "b"))
    #expect(
      pair.evidence.count <= FieldKind.allCases.count * MatchingLimits.values
        * MatchingLimits.columns)
  }

  @Test func `everybody under one name is bounded work`() throws {
    var index = try Samples.index(try Samples.personMapping())
    for number in 0..<3 * MatchingLimits.blockSize {
      try index.add(MatchRecord(id: "r\(number)", row: ["full_name": "Same Name", "sex": "M"]))
    }
    let list = try index.candidates(
      for: MatchRecord(id: "q", row: ["full_name": "Same Name", "sex": "M"]))
    #expect(list.pairs.count <= MatchingLimits.candidates)
  }

  @Test(arguments: [0, 1, MatchingLimits.idBytes, MatchingLimits.idBytes + 1])
  func `an id has a length`(_ length: Int) throws {
    var index = try Samples.index(try mapping())
    let record = MatchRecord(id: String(repeating: "i", count: length), row: [:])
    if (1...MatchingLimits.idBytes).contains(length) {
      try index.add(record)
    } else {
      let error = #expect(throws: MatchingError.self) { try index.add(record) }
      #expect(error?.code == .record && index.count == 0)
      #expect(throws: MatchingError.self) { try index.candidates(for: record) }
    }
  }

  @Test func `random records never break the index`() throws {
    let seed: UInt64 = 20_260_121
    var seeded = Seeded(seed)
    var index = try Samples.index(try mapping())
    var live: Set<String> = []
    for _ in 0..<3000 {
      let id = "r\(Int.random(in: 0..<40, using: &seeded))"
      if Int.random(in: 0..<3, using: &seeded) == 0 {
        let wasThere = index.remove(id)
        #expect(wasThere == (live.remove(id) != nil), "seed \(seed)")
      } else {
        let values = (0..<Int.random(in: 0...4, using: &seeded)).map { _ in
          String(
            (Self.texts.randomElement(using: &seeded) ?? "").prefix(
              Int.random(in: 0...6, using: &seeded)))
            + String(Int.random(in: 0...12, using: &seeded))
        }
        try index.update(MatchRecord(id: id, values: ["value": values]))
        live.insert(id)
      }
      #expect(index.count == live.count, "seed \(seed)")
    }
    #expect(index.batch().pairs.allSatisfy { live.contains($0.first) && live.contains($0.second) })
  }
}
