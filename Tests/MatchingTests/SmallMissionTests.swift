internal import Foundation
internal import Matching
internal import Testing

/// The first days of a mission, when three people are there: how rare a name is cannot follow from them.
@Suite struct SmallMissionTests {
  private func index() throws -> MatchIndex {
    let text = try Samples.repository("Services/matching/person.model.json")
    return try Samples.index(
      try Samples.personMapping(),
      model: try JSONDecoder().decode(MatchModel.self, from: Data(text.utf8)))
  }

  private func record(
    _ id: String, _ name: String, born: String = "", document: String = "", phone: String = "",
    nationalID: String = ""
  ) -> MatchRecord {
    MatchRecord(
      id: id,
      row: [
        "full_name": name, "birth_date": born, "document_number": document, "phone": phone,
        "national_id": nationalID, "sex": "F", "nationality": "IDN",
      ])
  }

  @Test func `papers numbered in a row make nobody a candidate`() throws {
    var index = try index()
    try index.add(record("a", "Oliva Sihombing", born: "1998-09-14", document: "XD410001"))
    try index.add(record("b", "Kartini", born: "1985", document: "XD410002"))
    for third in [
      record("c", "Yanti", document: "XD410003"),
      record("c", "Dewi Lestari", born: "2001-02-03", document: "XD410003"),
      record("c", "Kartika", born: "1990-05-06", document: "XD410003"),
    ] {
      #expect(try index.candidates(for: third).pairs.isEmpty)
    }
  }

  @Test func `a slip in a number under the same name is shown`() throws {
    var index = try index()
    try index.add(record("a", "Oliva Sihombing", born: "1998-09-14", document: "C1073151"))
    try index.add(record("b", "Kartini", born: "1985", document: "X2204417"))
    let found = try index.candidates(
      for: record("c", "Olivia Sihombing", born: "1998", document: "C1073157"))
    #expect(found.pairs.map(\.first) == ["a"])
    #expect(found.pairs.first?.zone == .review)
  }

  @Test(arguments: [1, 2, 5, 40])
  func `the same name and birth date are shown from the second file on, and never merged`(
    _ others: Int
  ) throws {
    var index = try index()
    for number in 0..<others {
      try index.add(
        record("other-\(number)", "Person\(number) Nobody\(number)", born: "19\(50 + number)"))
    }
    try index.add(record("a", "Siti Wulandari", born: "1998-09-14"))
    let found = try index.candidates(for: record("b", "WULANDARI Siti", born: "1998-09-14"))
    #expect(found.pairs.map(\.first) == ["a"])
    #expect(found.pairs.allSatisfy { $0.zone == .review })
  }

  @Test func `one common word is no reason to ask`() throws {
    var index = try index()
    try index.add(record("a", "Siti Wulandari", born: "1998-09-14"))
    try index.add(record("b", "Siti Rahayu", born: "1991-03-02"))
    #expect(try index.candidates(for: record("c", "Siti Aminah", born: "1979-12-11")).pairs.isEmpty)
  }

  @Test func `the same number is shown however it is written, and is kept as it was`() throws {
    var index = try index()
    let first = record(
      "a", "Siti Wulandari", born: "1998-09-14", document: "c 1073-151<",
      nationalID: "3171.2345 0998-0001")
    try index.add(first)
    for again in [
      record("b", "Siti Wulandari", born: "1998", document: "C1073151"),
      record("b", "Siti Wulandari", born: "1998", nationalID: "3171234509980001"),
      record("b", "Siti Wulandari", born: "1998", nationalID: "３１７１２３４５０９９８０００１"),
    ] {
      let pair = try #require(try index.candidates(for: again).pairs.first)
      #expect(pair.zone == .same, "\(pair)")
    }
    #expect(first.values["document_number"] == ["c 1073-151<"])
  }
}
