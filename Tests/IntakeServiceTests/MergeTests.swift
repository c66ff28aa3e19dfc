internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Merging files, and taking that back.
@Suite struct MergeTests {
  @Test func `a merged file stays as it is and says who speaks for it`() async throws {
    let bench = try await DuplicateTests.namesakes()
    let before = try await bench.file(2)
    let pair = try await bench.decide(.confirm, "The same woman.")
    #expect(pair.state == .confirmed && pair.survivor == IntakeBench.person(1))
    let merged = try await bench.file(2)
    #expect(merged.state == .merged && merged.mergedInto == IntakeBench.person(1))
    #expect(merged.registration == before.registration && merged.documents == before.documents)
    #expect(merged.stateReason == "The same woman.")
    #expect(try await bench.file(1).mergedFrom == [IntakeBench.person(2)])
    #expect(try await bench.view(2).state == .merged)
    for number in UInt8(1)...2 { #expect(try await !bench.view(number).possibleDuplicate) }
    let refused = try await #require(throws: Rejected.self) {
      try await bench.update(2, .assessmentOffered)
    }
    #expect(refused.reason.contains("\(IntakeBench.person(1))"))
  }

  @Test func `a merge that is taken back leaves both files as they were`() async throws {
    let bench = try await DuplicateTests.namesakes()
    try await bench.update(2, .assessmentOffered)
    let before = [try await bench.file(1), try await bench.file(2)]
    try await bench.decide(.confirm, "Seen.", keeping: 2)
    #expect(try await bench.file(1).mergedInto == IntakeBench.person(2))
    let undone = try await bench.decide(.undo, "A mistake.")
    #expect(undone.state == .reopened && undone.survivor == nil)
    for (number, old) in zip([UInt8(1), 2], before) {
      var file = try await bench.file(number)
      #expect(file.state == old.state && file.mergedInto == nil && file.mergedFrom.isEmpty)
      file.changedAt = old.changedAt
      file.stateReason = old.stateReason
      file.stateSince = old.stateSince
      file.stateBefore = old.stateBefore
      #expect(file == old)
    }
    #expect(try await bench.view(1).possibleDuplicate)
  }

  @Test func `a place in a group follows the file that goes on, and comes back`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1, DuplicateTests.namesake)
    for (number, relation) in [(UInt8(2), Relation.head), (3, .child)] {
      try await bench.register(number) {
        if number == 2 { DuplicateTests.namesake(&$0) }
        $0.group = IntakeBench.id(9)
        $0.relation = relation
      }
    }
    try await bench.decide(.confirm, "Seen.")
    #expect(try await bench.members(9) == [IntakeBench.person(1), IntakeBench.person(3)])
    #expect(try await bench.view(1).relation == .head)
    #expect(try await bench.view(1).groupSize == 2)
    #expect(try await bench.view(1).group == IntakeBench.id(9))
    #expect(try await bench.view(2).group == nil)
    try await bench.decide(.undo, "A mistake.")
    #expect(
      Set(try await bench.members(9)) == [IntakeBench.person(2), IntakeBench.person(3)])
    #expect(try await bench.view(1).group == nil)
    #expect(try await bench.view(2).relation == .head)
  }

  @Test func `who has a place of their own leaves the one of the merged file`() async throws {
    let bench = try IntakeBench()
    for (number, group) in [(UInt8(1), UInt8(8)), (2, 9), (3, 9)] {
      try await bench.register(number) {
        if number < 3 { DuplicateTests.namesake(&$0) }
        $0.group = IntakeBench.id(group)
      }
    }
    try await bench.decide(.confirm, "Seen.")
    #expect(try await bench.members(8) == [IntakeBench.person(1)])
    #expect(try await bench.members(9) == [IntakeBench.person(3)])
    #expect(try await bench.view(3).groupSize == 1)
    try await bench.decide(.undo, "A mistake.")
    #expect(try await bench.members(8) == [IntakeBench.person(1)])
    #expect(
      Set(try await bench.members(9)) == [IntakeBench.person(2), IntakeBench.person(3)])
  }

  @Test func `holds, separations and needs of a merged file hold its survivor`() async throws {
    let bench = try await DuplicateTests.namesakes()
    try await bench.register(3) { $0.fullName = "Budi Santoso" }
    let client = try bench.client()
    _ = try await client.placeHold(IntakeBench.hold(5, on: 2), options: bench.key())
    _ = try await client.keepApart(
      KeepApartRequest(
        first: IntakeBench.person(2), second: IntakeBench.person(3), reason: "A recruiter."),
      options: bench.key())
    try await bench.update(2, .needs(NeedsChange(needs: [Need(code: .wheelchair)])))
    try await bench.decide(.confirm, "Seen.")
    #expect(try await bench.view(1).held)
    #expect(try await bench.view(1).keepApart == [IntakeBench.person(3)])
    #expect(try await bench.view(3).keepApart == [IntakeBench.person(1)])
    #expect(try await bench.view(1).services.contains(.wheelchairSteps))
    #expect(try await bench.file(1).holds.isEmpty)
    // The hold is ended where it stands.
    _ = try await bench.client("approver").releaseHold(
      ReleaseHoldRequest(
        person: IntakeBench.person(2), hold: IntakeBench.id(5), reason: "Heard."),
      options: bench.key())
    #expect(try await !bench.view(1).held)
    // So is a separation, and a new one counts at once.
    try await bench.register(4) { $0.fullName = "Dewi Lestari" }
    for lift in [false, true] {
      _ = try await client.keepApart(
        KeepApartRequest(
          first: IntakeBench.person(2), second: IntakeBench.person(4), reason: "Said so.",
          lift: lift), options: bench.key())
      #expect(try await bench.view(1).keepApart.contains(IntakeBench.person(4)) == !lift)
    }
    try await bench.decide(.undo, "A mistake.")
    #expect(try await bench.view(1).keepApart.isEmpty)
    #expect(try await bench.view(3).keepApart == [IntakeBench.person(2)])
    #expect(try await bench.view(1).services.isEmpty)
  }

  @Test func `doubts about a merged file go on with the one that speaks for it`() async throws {
    let bench = try await DuplicateTests.namesakes()
    try await bench.register(3, DuplicateTests.namesake)
    #expect(try await bench.waiting().count == 3)
    try await bench.decide(.confirm, "Seen.")
    let pair = try await bench.onlyPair()
    #expect(Set([pair.first, pair.second]) == [IntakeBench.person(1), IntakeBench.person(3)])
    try await bench.decide(.confirm, "Seen.", pair: pair.id, keeping: 3)
    #expect(try await bench.waiting().isEmpty)
    // Who comes a fourth time is compared with whoever speaks for all.
    let reply = try await bench.register(4, DuplicateTests.namesake)
    #expect(reply.candidates == [IntakeBench.person(3)])
    try await bench.decide(.undo, "A mistake.", pair: pair.id)
    #expect(try await bench.file(1).state == .registered)
    #expect(try await bench.file(2).mergedInto == IntakeBench.person(1))
  }

  @Test func `a case that has left is the one that is kept`() async throws {
    let bench = try await DuplicateTests.namesakes()
    try await bench.update(2, .state(StateChange(to: .selfDeparted, reason: "Seen at the gate.")))
    let refused = try await #require(throws: Rejected.self) {
      try await bench.decide(.confirm, "Seen.")
    }
    #expect(refused.field == "survivor" && refused.reason.contains("selfDeparted"))
    #expect(try await bench.file(2).state == .selfDeparted)
    try await bench.decide(.confirm, "Seen.", keeping: 2)
    #expect(try await bench.file(1).mergedInto == IntakeBench.person(2))
    let third = try await #require(throws: Rejected.self) {
      try await bench.decide(.confirm, "Seen.", keeping: 3)
    }
    #expect(third.field == "decision")
  }

  @Test func `names for a manifest are those of the file that speaks`() async throws {
    let bench = try await DuplicateTests.sameNumber()
    try await bench.update(1, .document(IntakeBench.passport("C7777777")))
    try await bench.decide(.confirm, "Seen.")
    let names = try await bench.names([2])
    #expect(names.map(\.documentNumber) == ["C7777777"])
    #expect(names.map(\.person) == [IntakeBench.person(2)])
  }

  // MARK: Restart and failure

  @Test func `after a restart the same people are found`() async throws {
    let bench = try await DuplicateTests.namesakes()
    try await bench.decide(.confirm, "Seen.")
    let restarted = try bench.restarted()
    var form = IntakeBench.registration(9)
    DuplicateTests.namesake(&form)
    let shown = try await restarted.duplicates().candidates(CandidatesRequest(registration: form))
    #expect(shown.candidates.map(\.hit.person) == [IntakeBench.person(1)])
    #expect(try await restarted.file(2).state == .merged)
    let loaded = PeopleMatching(matcher: IntakeBench.matcher)
    await loaded.load(IntakeBench.idn, from: restarted.store)
    #expect(loaded.counts.held == 42 && loaded.isReady)
  }

  @Test func `a registration that was refused is nobody's candidate`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...64 {
      try await bench.register(number) { $0.group = IntakeBench.id(200) }
    }
    await #expect(throws: Rejected.self) {
      try await bench.register(65) {
        DuplicateTests.namesake(&$0)
        $0.group = IntakeBench.id(200)
      }
    }
    let reply = try await bench.register(66, DuplicateTests.namesake)
    #expect(reply.candidates.isEmpty)
    #expect(bench.environment.people.counts.held == 65)
  }

  @Test func `two desks that register one person at once do not miss each other`() async throws {
    let bench = try await DuplicateTests.crowd()
    let client = try bench.client()
    let calls = [UInt8(1), 2].map { number in
      var registration = IntakeBench.registration(number)
      DuplicateTests.namesake(&registration)
      return (RegisterRequest(registration: registration), bench.key())
    }
    let found = try await withThrowingTaskGroup(of: Int.self) { group in
      for (request, key) in calls {
        group.addTask { try await client.register(request, options: key).candidates.count }
      }
      return try await group.reduce(0, +)
    }
    #expect(found == 1)
    #expect(try await bench.onlyPair().state == .open)
  }

  @Test func `files over the limit of memory are still compared by number`() async throws {
    let told = Mutex(0)
    let people = PeopleMatching(matcher: IntakeBench.matcher, limit: 1) {
      told.withLock { $0 += 1 }
    }
    let bench = try IntakeBench(people: people)
    try await bench.register(1, DuplicateTests.namesake)
    try await bench.register(2, DuplicateTests.namesake)
    try await bench.register(5, DuplicateTests.namesake)
    #expect(people.counts.held == 1 && people.counts.leftOut == 2)
    #expect(told.withLock { $0 } == 1)
    for number in UInt8(3)...4 {
      let reply = try await bench.register(number) { $0.nationalID = DuplicateTests.number }
      #expect(reply.exactMatches.count == Int(number) - 3)
    }
    #expect(try await bench.waiting().contains { $0.basis == .nationalID })
  }

  @Test func `the events alone give the same pairs, files and groups`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...6 {
      try await bench.register(number) {
        DuplicateTests.namesake(&$0)
        if number.isMultiple(of: 2) { $0.nationalID = DuplicateTests.number }
        if number > 2 { $0.group = IntakeBench.id(number < 5 ? 8 : 9) }
      }
    }
    var random = SplitMix(seed: 20_260_121)
    var taken = 0
    for _ in 0..<60 {
      let all = try await bench.allPairs()
      guard let pair = all.randomElement(using: &random) else { continue }
      let decision = [PairDecision.confirm, .dismiss, .undo][Int.random(in: 0..<3, using: &random)]
      let keep = [pair.first, pair.second].randomElement(using: &random)
      do {
        _ = try await bench.duplicates().decidePair(
          DecidePairRequest(
            pair: pair.id, decision: decision, reason: "Seen.",
            survivor: decision == .confirm ? keep : nil, seen: pair.changedAt),
          options: bench.key())
        taken += 1
      } catch is Rejected {
        continue
      }
      if taken.isMultiple(of: 7) {
        let born = PartialDate("199\(Int.random(in: 0...9, using: &random))-09-14")
        let number = UInt8.random(in: 1...6, using: &random)
        guard try await bench.file(number).state.isOpen else { continue }
        try await bench.update(number, .correction(Correction(reason: "typo", born: born)))
      }
    }
    #expect(taken > 10)
    let replay = try await Replay(bench)
    try await replay.check(bench)
  }
}

/// SplitMix64, so that a failing run can be repeated.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension IntakeBench {
  fileprivate func members(_ number: UInt8) async throws -> [ID<PersonFile>] {
    let key = (Self.id(number) as ID<Group>).uuid.bytes
    let document = try await store.read { try $0.get(IntakeTable.groups, key: key) }
    return try Group(encoded: try #require(document).value).members.map(\.person)
  }

  func allPairs() async throws -> [DuplicatePair] {
    try await store.read { reader in
      try reader.scan(IntakeTable.pairs, partition: Self.idn, keys: .all, limit: 1000)
        .elements.map { try DuplicatePair(encoded: $0.value) }
    }
  }
}
