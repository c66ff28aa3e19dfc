internal import Testing

@testable internal import Matching

@Suite struct CandidateSearchTests {
  @Test(arguments: [
    MatchingLimits.blockSize - 1, MatchingLimits.blockSize, MatchingLimits.blockSize + 1,
  ])
  func `a block at its limit is split by a further key, not dropped`(_ others: Int) throws {
    let mapping = try MatchMapping(
      name: "common words", automatic: .corroborated,
      fields: [
        MatchField(name: "name", kind: .personName, columns: ["name"]),
        MatchField(name: "place", kind: .category, columns: ["place"]),
        MatchField(name: "port", kind: .category, columns: ["port"]),
        MatchField(name: "desk", kind: .category, columns: ["desk"]),
        MatchField(name: "site", kind: .category, columns: ["site"]),
      ])
    var index = try Samples.index(mapping)
    // Common values, each of which many share, and all of which only two.
    let columns = ["name", "place", "port", "desk", "site"]
    for number in 0..<columns.count * others {
      let column = columns[number % columns.count]
      try index.add(MatchRecord(id: "r\(number)", row: [column: "common", "note": "\(number)"]))
    }
    for number in 0..<40_000 - columns.count * others {
      try index.add(MatchRecord(id: "s\(number)", row: ["name": "rare\(number)"]))
    }
    let row = Dictionary(uniqueKeysWithValues: columns.map { ($0, "common") })
    try index.add(MatchRecord(id: "x", row: row))
    let list = try index.candidates(for: MatchRecord(id: "q", row: row))
    // Found by what all columns say together, though none alone would do.
    #expect(!list.isLimited)
    let compared = try index.candidateIDs(for: MatchRecord(id: "q", row: row))
    #expect(compared == ["x"])
  }

  @Test(arguments: [
    MatchingLimits.candidates - 1, MatchingLimits.candidates, MatchingLimits.candidates + 1,
  ])
  func `more candidates than the limit are said to be left out`(_ namesakes: Int) throws {
    var index = try Samples.index(try Samples.mapping(.identifier))
    for number in 0..<namesakes {
      try index.add(MatchRecord(id: "r\(number)", row: ["value": "E2589356"]))
    }
    for number in 0..<4000 {
      try index.add(MatchRecord(id: "s\(number)", row: ["value": "C\(1_000_000 + number)"]))
    }
    let list = try index.candidates(for: MatchRecord(id: "q", row: ["value": "E2589356"]))
    #expect(list.isLimited == (namesakes > MatchingLimits.candidates))
    #expect(list.pairs.count == min(namesakes, MatchingLimits.candidates))
  }

  @Test func `a set of slots becomes a list again when it shrinks`() {
    var store = BlockStore()
    let size = Int32(MatchingLimits.blockSize)
    for slot in 0...size { store.insert(slot, key: 7) }
    guard case .set(let set) = store.block(7) else {
      Issue.record("a block over the limit is a set")
      return
    }
    #expect(set.count == Int(size) + 1 && set.slots == Array(0...size))
    store.remove(3, key: 7)
    guard case .list(let slots) = store.block(7) else {
      Issue.record("a block at the limit is a list")
      return
    }
    #expect(slots.sorted() == (0...size).filter { $0 != 3 })
    for slot in 0...size where slot != 3 { store.remove(slot, key: 7) }
    #expect(store.block(7) == nil)
    store.insert(9, key: 7)
    #expect(store.block(7)?.count == 1)
  }

  @Test(arguments: [
    ("sinaga", "sniaga"), ("usada", "usda"), ("wijaya", "wiijaya"), ("chalid", "kalid"),
    ("zainal", "sainal"),
  ])
  func `a skeleton survives common slips`(_ one: String, _ other: String) {
    func skeleton(_ text: String) -> [UInt32] {
      BlockingKeys.skeleton(of: text.unicodeScalars.map(\.value))
    }
    #expect(skeleton(one) == skeleton(other))
    #expect(skeleton(one) != skeleton("pangestu"))
  }
}
