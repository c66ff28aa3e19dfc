internal import Foundation
internal import Matching
internal import Testing

@Suite struct MatchIndexTests {
  private func person(_ id: String, _ row: [String: String]) -> MatchRecord {
    MatchRecord(id: id, row: row)
  }

  /// Invented people with repeats, by number.
  private func people(_ count: Int, seed: UInt64) -> [MatchRecord] {
    var seeded = Seeded(seed)
    let words = (0..<60).map { "na\($0 % 7)me\($0)".map { $0 == "0" ? "o" : String($0) }.joined() }
    return (0..<count).map { number in
      let who = number % 10 == 9 ? number - 1 : number
      var own = Seeded(seed &+ UInt64(who))
      var row = [
        "full_name":
          "\(words.randomElement(using: &own) ?? "") \(words.randomElement(using: &own) ?? "")",
        "birth_date": "19\(60 + who % 40)-0\(who % 9 + 1)-1\(who % 8)",
        "sex": who % 3 == 0 ? "F" : "M",
        "nationality": "IDN", "document_number": "C\(1_000_000 + who * 7919 % 8_000_000)",
        "phone": "08\(100_000_000 + who * 104_729 % 800_000_000)", "birth_place": words[who % 23],
      ]
      if Bool.random(using: &seeded) { row["phone"] = nil }
      return MatchRecord(id: "p\(number)", row: row)
    }
  }

  @Test func `a repeat is found among others, and explained`() throws {
    var index = try Samples.index(try Samples.personMapping())
    for record in people(500, seed: 1) { try index.add(record) }
    try index.add(
      person(
        "old",
        [
          "full_name": "Cut Rahmawati", "birth_date": "1999-05-04",
          "national_id": "2301104405992571",
        ]))
    let list = try index.candidates(
      for: person(
        "new",
        [
          "full_name": "RAHMAWATI, Cut", "birth_date": "1999-04-05",
          "national_id": "2301104405992571",
        ]))
    let pair = try #require(list.pairs.first)
    #expect((pair.first, pair.second) == ("new", "old"))
    #expect(pair.zone == .same && pair.cautions.isEmpty && !list.isLimited)
    #expect(
      pair.evidence.map { "\($0.field) \($0.level.rawValue)" } == [
        "name exact", "name exact", "birth date swapped", "national id exact",
      ])
    #expect(pair.evidence.allSatisfy { $0.bits > 0 })
  }

  @Test func `the bits explain the whole probability`() throws {
    let records = people(300, seed: 2)
    let mapping = try Samples.personMapping()
    var index = try Samples.index(mapping, model: try Matcher.learn(records, mapping: mapping))
    for record in records { try index.add(record) }
    var priors: Set<Int> = []
    for other in 1..<60 {
      let pair = try #require(index.compare("p0", "p\(other)"))
      let bits = pair.evidence.reduce(0) { $0 + $1.bits }
      priors.insert(Int(((pair.logOdds / 0.693_147_180_559_945_3 - bits) * 1e6).rounded()))
    }
    #expect(priors.count == 1)
  }

  @Test func `name and birth date alone never merge, however rare`() throws {
    let mapping = try Samples.personMapping()
    let records = people(2000, seed: 3)
    let model = try Matcher.learn(records, mapping: mapping)
    for automatic in [MatchMapping.Automatic.strongIdentifier, .corroborated] {
      let mapping = try MatchMapping(
        name: mapping.name, automatic: automatic, names: mapping.names, fields: mapping.fields)
      var index = try Samples.index(mapping, model: model)
      for record in records { try index.add(record) }
      let row = [
        "full_name": "Zulkarnaen Quraishibrata", "native_name": "王小明", "birth_date": "1971-03-27",
        "sex": "M", "nationality": "IDN",
      ]
      try index.add(person("x", row))
      let list = try index.candidates(for: person("y", row))
      let pair = try #require(list.pairs.first)
      #expect(pair.probability > 0.999)
      #expect(pair.zone == .review && pair.cautions.contains(.demographicOnly))
      try index.add(person("y", row))
      let found = try #require(index.batch().pairs.first { $0.first == "x" && $0.second == "y" })
      #expect(found.zone == .review)
      #expect(!index.batch().groups.contains { $0.contains("x") })
    }
  }

  @Test func `an equal identifier is looked at, whatever else is said`() throws {
    var index = try Samples.index(try Samples.personMapping())
    for record in people(300, seed: 4) { try index.add(record) }
    try index.add(
      person(
        "x",
        [
          "full_name": "Ani Susanti", "birth_date": "1978-08-09", "sex": "F",
          "document_number": "E2589356",
        ]))
    let list = try index.candidates(
      for: person(
        "y",
        [
          "full_name": "Bambang Prakoso", "birth_date": "2001-02-13", "sex": "M",
          "document_number": "E2589356",
        ]))
    let pair = try #require(list.pairs.first { $0.second == "y" && $0.first == "x" })
    #expect(pair.zone == .review && pair.cautions.contains(.nameConflict))
  }

  @Test func `two identifiers for life contradict each other`() throws {
    var index = try Samples.index(try Samples.personMapping())
    for record in people(300, seed: 5) { try index.add(record) }
    let row = [
      "full_name": "Ani Susanti", "birth_date": "1978-08-09", "document_number": "E2589356",
    ]
    try index.add(person("x", row.merging(["national_id": "9238050908783319"]) { $1 }))
    let list = try index.candidates(
      for: person("y", row.merging(["national_id": "1306022203776755"]) { $1 }))
    let pair = try #require(list.pairs.first { $0.first == "x" })
    #expect(pair.zone == .review && pair.cautions.contains(.identifierConflict))
  }

  @Test func `the order of arrival changes nothing`() throws {
    let mapping = try Samples.personMapping()
    let records = people(600, seed: 6)
    let model = try Matcher.learn(records, mapping: mapping)
    var index = try Samples.index(mapping, model: model)
    for record in records { try index.add(record) }
    for seed in UInt64(1)...3 {
      var seeded = Seeded(seed)
      let shuffled = records.shuffled(using: &seeded)
      #expect(try Matcher.learn(shuffled, mapping: mapping) == model, "seed \(seed)")
      var other = try Samples.index(mapping, model: model)
      // With others that come and go in between.
      for record in shuffled {
        try other.add(person("gone-\(record.id)", ["full_name": "Somebody Else"]))
        try other.add(record)
      }
      for record in shuffled { other.remove("gone-\(record.id)") }
      #expect(other.batch() == index.batch(), "seed \(seed)")
      let query = person("q", records[17].values.compactMapValues(\.first))
      let (one, two) = (try index.candidates(for: query), try other.candidates(for: query))
      #expect(one == two && !one.pairs.isEmpty, "seed \(seed)")
    }
  }

  @Test func `a batch in tasks is a batch`() async throws {
    var index = try Samples.index(try Samples.personMapping())
    for record in people(2500, seed: 7) { try index.add(record) }
    let batch = index.batch()
    #expect(!batch.pairs.isEmpty)
    for tasks in [0, 1, 2, 5] { #expect(await index.batch(tasks: tasks) == batch) }
  }

  @Test func `asking leaves nothing behind`() throws {
    var index = try Samples.index(try Samples.personMapping())
    for record in people(200, seed: 8) { try index.add(record) }
    let before = index.batch()
    let query = person("q", ["full_name": "Never Seen Before", "phone": "0812345678"])
    for _ in 0..<3 {
      let list = try index.candidates(for: query)
      #expect(list.pairs.isEmpty)
    }
    #expect(index.batch() == before && index.count == 200 && !index.contains("q"))
  }

  @Test func `a record that asks about itself is not its own candidate`() throws {
    var index = try Samples.index(try Samples.personMapping())
    let records = people(40, seed: 9)
    for record in records { try index.add(record) }
    let list = try index.candidates(for: records[8])
    #expect(list.pairs.map { [$0.first, $0.second] } == [["p8", "p9"]])
  }

  @Test func `a record of the index finds whom it would find when it is read anew`() throws {
    var index = try Samples.index(try Samples.personMapping())
    let records = people(400, seed: 10)
    for record in records { try index.add(record) }
    var found = 0
    for record in records {
      let list = try index.candidates(for: record)
      #expect(index.candidates(of: record.id) == list)
      found += list.pairs.count
    }
    #expect(found > 0 && index.candidates(of: "nobody") == nil)
  }

  @Test func `a record is replaced and removed whole`() throws {
    var index = try Samples.index(try Samples.personMapping())
    try index.add(person("a", ["document_number": "E2589356", "full_name": "Ani"]))
    #expect(throws: MatchingError.self) { try index.add(person("a", [:])) }
    try index.update(person("a", ["document_number": "X7777123", "full_name": "Ani"]))
    let old = person("q", ["document_number": "E2589356"])
    #expect(try shown(old, by: &index) == 0)
    let new = person("q", ["document_number": "X7777123"])
    #expect(try shown(new, by: &index) == 1)
    let removed = (index.remove("a"), index.remove("a"))
    #expect(removed == (true, false))
    #expect(try shown(new, by: &index) == 0)
    #expect(index.count == 0 && index.batch().pairs.isEmpty)
  }

  private func shown(_ record: MatchRecord, by index: inout MatchIndex) throws -> Int {
    try index.candidates(for: record).pairs.count
  }
}
