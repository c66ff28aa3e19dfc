internal import Foundation
internal import Matching
internal import Testing

/// Numbers that more than one person bears: nobody is merged by them without a reviewer.
@Suite struct SharedNumberTests {
  private static let mother = [
    "full_name": "Sri Wulandari", "birth_date": "1984-03-02", "sex": "F", "nationality": "IDN",
    "birth_place": "Medan", "origin_province": "Riau", "phone": "0812 331 8736",
    "document_number": "C1073151",
  ]

  private func judged(
    _ change: [String: String], third: [String: String]? = nil
  ) throws -> CandidatePair {
    let text = try Samples.repository("Services/matching/person.model.json")
    var index = try Samples.index(
      try Samples.personMapping(),
      model: try JSONDecoder().decode(MatchModel.self, from: Data(text.utf8)))
    for number in 0..<200 {
      try index.add(
        MatchRecord(
          id: "other-\(number)",
          row: [
            "full_name": "Person\(number) Nobody\(number / 3)",
            "birth_date": "19\(50 + number % 50)-0\(1 + number % 9)-1\(number % 7)",
            "nationality": "IDN", "sex": "F",
          ]))
    }
    try index.add(MatchRecord(id: "a", row: Self.mother))
    try index.add(
      MatchRecord(id: "b", row: Self.mother.merging(change) { $1 }))
    if let third {
      try index.add(
        MatchRecord(id: "c", row: Self.mother.merging(third) { $1 }))
    }
    let pair = try #require(index.batch().pairs.first { $0.first == "a" && $0.second == "b" })
    #expect(index.compare("a", "b")?.zone == pair.zone)
    return pair
  }

  @Test(arguments: [
    [:], ["full_name": "WULANDARI Sri"], ["full_name": "Sri Wulandrai", "birth_date": "1984"],
    ["full_name": "S. Wulandari"], ["birth_date": "1984-02-03"], ["birth_date": "1984-03-05"],
  ])
  func `the same number under the same name is one person`(_ change: [String: String]) throws {
    let pair = try judged(change)
    #expect(pair.zone == .same && pair.cautions.isEmpty, "\(pair)")
  }

  @Test func `a child with its mother's number is not its mother`() throws {
    let child = try judged([
      "full_name": "Rina Wulandari", "birth_date": "2016-08-09",
    ])
    #expect(child.zone == .review)
    #expect(child.cautions.contains(.nameConflict) && child.cautions.contains(.dateConflict))
    // Named after her.
    let namesake = try judged(["birth_date": "2016-08-09"])
    #expect(namesake.zone == .review && namesake.cautions.contains(.dateConflict))
  }

  @Test func `twins with their mother's number are two`() throws {
    let born = "2016-08-09"
    let pair = try judged(
      ["full_name": "Sri Wulandara"], third: ["full_name": "Rina Wulandari", "birth_date": born])
    #expect(pair.zone == .review && pair.cautions == [.sharedIdentifier])
  }

  @Test func `national numbers that differ in a slip are a reason to look`() throws {
    let text = try Samples.repository("Services/matching/person.model.json")
    var index = try Samples.index(
      try Samples.personMapping(),
      model: try JSONDecoder().decode(MatchModel.self, from: Data(text.utf8)))
    for (id, number) in [("a", "1271014203840001"), ("b", "1271014203840002")] {
      try index.add(
        MatchRecord(id: id, row: Self.mother.merging(["national_id": number]) { $1 }))
    }
    let pair = try #require(index.compare("a", "b"))
    #expect(pair.zone == .review && pair.cautions == [.identifierConflict])
  }

  @Test func `a number that is one person's for life bears a word that was misheard`() throws {
    let text = try Samples.repository("Services/matching/person.model.json")
    var index = try Samples.index(
      try Samples.personMapping(),
      model: try JSONDecoder().decode(MatchModel.self, from: Data(text.utf8)))
    for (id, name) in [("a", "An Susanti"), ("b", "Ana Susanti")] {
      try index.add(
        MatchRecord(
          id: id,
          row: Self.mother.merging(["national_id": "1271014203840001", "full_name": name]) { $1 }))
    }
    #expect(index.compare("a", "b")?.zone == .same)
  }
}
