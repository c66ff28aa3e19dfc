internal import EventStore
internal import PrivacyNet
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Finding pairs of files that may be one person, and deciding about them.
@Suite struct DuplicateTests {
  static let name = "Siti Nurhaliza Wulandari"
  static let number = "3171234509980001"

  /// The same name and birth date as everybody's here who is registered with it, and nothing else.
  static func namesake(_ registration: inout Registration) {
    registration.fullName = name
  }

  /// A mission with forty people of all kinds of names: how rare a name is follows from who is there.
  static func crowd() async throws -> IntakeBench {
    let bench = try IntakeBench()
    let first = ["Agus", "Budi", "Cahya", "Dedi", "Eko", "Fajar", "Gilang", "Hendra"]
    let last = ["Saputra", "Hidayat", "Permana", "Nugroho", "Lubis"]
    for number in 0..<40 {
      try await bench.register(UInt8(100 + number)) {
        $0.fullName = "\(first[number % 8]) \(last[number / 8])"
        $0.born = PartialDate("19\(60 + number)-0\(1 + number % 9)-1\(number % 7)") ?? $0.born
        $0.sex = number.isMultiple(of: 2) ? .male : .female
      }
    }
    return bench
  }

  /// Two files that share a name and a birth date.
  static func namesakes() async throws -> IntakeBench {
    let bench = try await crowd()
    try await bench.register(1, namesake)
    try await bench.register(2, namesake)
    return bench
  }

  /// Two files that share a number under one name.
  static func sameNumber() async throws -> IntakeBench {
    let bench = try await crowd()
    for number in UInt8(1)...2 {
      try await bench.register(number) {
        namesake(&$0)
        $0.nationalID = Self.number
      }
    }
    return bench
  }

  @Test func `a desk sees whom somebody may be before anything is saved`() async throws {
    let bench = try await Self.crowd()
    try await bench.register(1, Self.namesake)
    try await bench.register(2) { $0.fullName = "Budi Santoso" }
    try await bench.register(3, of: IntakeBench.chn, Self.namesake)
    var form = IntakeBench.registration(9)
    form.fullName = "WULANDARI, Siti Nurhaliza"
    let reply = try await bench.duplicates().candidates(CandidatesRequest(registration: form))
    #expect(reply.candidates.map(\.hit.person) == [IntakeBench.person(1)])
    let candidate = try #require(reply.candidates.first)
    #expect(candidate.zone == .review && candidate.hit.fullName == Self.name)
    #expect(
      candidate.evidence.contains { $0.field == "name" && $0.agreement == "equal" && $0.weight > 0 }
    )
    #expect(try await bench.head().sequence == 43)
  }

  @Test func `a name and a birth date make a pair to look at and never merge anybody`() async throws
  {
    let bench = try await Self.crowd()
    try await bench.register(1, Self.namesake)
    let reply = try await bench.register(2, Self.namesake)
    #expect(reply.candidates == [IntakeBench.person(1)] && reply.exactMatches.isEmpty)
    let pair = try await bench.onlyPair()
    #expect(pair.first == IntakeBench.person(1) && pair.second == IntakeBench.person(2))
    #expect(pair.zone == .review && pair.basis == .comparison && pair.state == .open)
    #expect(pair.cautions.contains("demographic-only"))
    for number in UInt8(1)...2 { #expect(try await bench.view(number).possibleDuplicate) }
    let batch = try await bench.duplicates().compareAll(
      CompareAllRequest(mission: IntakeBench.idn, mergeSame: true))
    #expect(batch.compared == 42 && batch.merged == 0 && batch.open == 1)
    #expect(try await bench.file(2).state == .registered)
  }

  @Test func `the same number under the same name is merged when somebody asks for it`()
    async throws
  {
    let bench = try await Self.sameNumber()
    let pair = try await bench.onlyPair()
    #expect(pair.zone == .same && pair.basis == .nationalID, "\(pair)")
    // Until then neither is listed.
    for number in UInt8(1)...2 { #expect(try await bench.view(number).possibleDuplicate) }
    let batch = try await bench.duplicates().compareAll(
      CompareAllRequest(mission: IntakeBench.idn, mergeSame: true))
    #expect(batch.merged == 1 && batch.open == 0)
    #expect(try await bench.file(2).mergedInto == IntakeBench.person(1))
    #expect(try await !bench.view(1).possibleDuplicate)
  }

  @Test(arguments: [
    ("c 1073-151", "C1073151<", "3171.2345.0998.0001"), ("C1073151", "c1073151", ""),
    ("", "X1", "3171 2345 0998 0001"),
  ])
  func `a number is found however it is written, and is kept as it was`(
    _ first: String, _ second: String, _ nationalID: String
  ) async throws {
    let bench = try await Self.crowd()
    try await bench.register(1) {
      Self.namesake(&$0)
      $0.documents = first.isEmpty ? [] : [IntakeBench.passport(first)]
      $0.nationalID = Self.number
    }
    let reply = try await bench.register(2) {
      Self.namesake(&$0)
      $0.documents = [IntakeBench.passport(second)]
      $0.nationalID = nationalID
    }
    #expect(reply.exactMatches == [IntakeBench.person(1)])
    #expect(!reply.warnings.contains("nik-form"), "\(reply.warnings)")
    let pair = try await bench.onlyPair()
    #expect(pair.zone == .same && pair.basis != .comparison, "\(pair)")
    #expect(try await bench.file(2).documents.map(\.number) == [second])
    #expect(try await bench.file(2).registration.nationalID == nationalID)
    for text in [second, "  C-1073151 "] where second.count > 2 {
      let hits = try await bench.client().search(SearchRequest(text: text)).hits
      #expect(Set(hits.map(\.person)) == Set([1, 2].map(IntakeBench.person)), "\(text)")
    }
  }

  @Test func `two persons once dismissed are no duplicates, until that is taken back`() async throws
  {
    let bench = try await Self.namesakes()
    let dismissed = try await bench.decide(.dismiss, "Different mothers.")
    #expect(dismissed.state == .dismissed && dismissed.reason == "Different mothers.")
    #expect(dismissed.decidedBy.hasSuffix("/role/intake-officer/desk-1"))
    for number in UInt8(1)...2 { #expect(try await !bench.view(number).possibleDuplicate) }
    #expect(try await bench.waiting().isEmpty)
    // A further change of a file asks nobody again.
    try await bench.update(2, .assessmentOffered)
    #expect(try await bench.waiting().isEmpty)
    let undone = try await bench.decide(.undo, "Asked the family.")
    #expect(undone.state == .reopened)
    for number in UInt8(1)...2 { #expect(try await bench.view(number).possibleDuplicate) }
  }

  @Test func `of two reviewers at once the second is told what the first decided`() async throws {
    let bench = try await Self.namesakes()
    let pair = try await bench.onlyPair()
    let calls = [PairDecision.confirm, .dismiss].map { decision in
      DecidePairRequest(pair: pair.id, decision: decision, reason: "Seen.", seen: pair.changedAt)
    }
    let client = try bench.duplicates()
    let keys = calls.map { _ in bench.key() }
    let conflicts = await withTaskGroup(of: PairChangedMeanwhile?.self) { group in
      for (call, key) in zip(calls, keys) {
        group.addTask {
          do {
            _ = try await client.decidePair(call, options: key)
            return nil
          } catch {
            return error as? PairChangedMeanwhile
          }
        }
      }
      var all: [PairChangedMeanwhile] = []
      for await case let conflict? in group { all.append(conflict) }
      return all
    }
    #expect(conflicts.count == 1)
    let stands = try await bench.pair(pair.id)
    #expect(conflicts.first?.pair == stands && !stands.state.isUndecided)
    // A repeated call gives the answer that it had.
    let winner = stands.state == .confirmed ? 0 : 1
    let again = try await client.decidePair(calls[winner], options: keys[winner])
    #expect(again.repeated && again.pair == stands)
  }

  @Test func `a decision needs a reason, and a decided pair is undone before it is decided anew`()
    async throws
  {
    let bench = try await Self.namesakes()
    let blank = try await #require(throws: Rejected.self) {
      try await bench.decide(.dismiss, "  ")
    }
    #expect(blank.field == "reason")
    let nothing = try await #require(throws: Rejected.self) { try await bench.decide(.undo, "No.") }
    #expect(nothing.field == "decision")
    try await bench.decide(.dismiss, "Seen.")
    let again = try await #require(throws: Rejected.self) {
      try await bench.decide(.confirm, "Seen again.")
    }
    #expect(again.reason.contains("Undo"))
  }

  @Test func `what a desk saw and called somebody else is no duplicate, except by number`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1) {
      Self.namesake(&$0)
      $0.nationalID = Self.number
    }
    for (person, number) in [(UInt8(2), ""), (3, Self.number)] {
      var registration = IntakeBench.registration(person)
      Self.namesake(&registration)
      registration.nationalID = number
      _ = try await bench.client().register(
        RegisterRequest(registration: registration, distinctFrom: [IntakeBench.person(1)]),
        options: bench.key())
    }
    #expect(
      try await bench.pair(PairReading.id(IntakeBench.person(1), IntakeBench.person(2))).state
        == .dismissed)
    let byNumber = try await bench.pair(
      PairReading.id(IntakeBench.person(1), IntakeBench.person(3)))
    #expect(byNumber.state == .open && byNumber.basis == .nationalID)
  }

  // MARK: New evidence

  @Test func `a dismissed pair is taken up again when a number turns out to be the same`()
    async throws
  {
    let bench = try await Self.crowd()
    try await bench.register(1) {
      Self.namesake(&$0)
      $0.nationalID = Self.number
    }
    try await bench.register(2, Self.namesake)
    try await bench.decide(.dismiss, "Seen.")
    // A correction that says nothing about who it is changes nothing.
    try await bench.update(2, .correction(Correction(reason: "typo", exitSite: "Bavet")))
    #expect(try await bench.waiting().isEmpty)
    try await bench.update(
      2, .correction(Correction(reason: "card found", nationalID: Self.number)))
    let pair = try await bench.onlyPair()
    #expect(pair.state == .reopened && pair.zone == .same && pair.basis == .nationalID)
    for number in UInt8(1)...2 { #expect(try await bench.view(number).possibleDuplicate) }
  }

  @Test func `a merge comes up again when what it rested on was wrong, and stands until decided`()
    async throws
  {
    let bench = try await Self.sameNumber()
    try await bench.decide(.confirm, "Same number.")
    try await bench.update(
      1, .correction(Correction(reason: "misread", nationalID: "3171234509987777")))
    let pair = try await bench.onlyPair()
    #expect(pair.state == .reopened && pair.survivor == IntakeBench.person(1))
    #expect(try await bench.view(1).possibleDuplicate)
    #expect(try await bench.file(2).state == .merged)
    try await bench.decide(.dismiss, "Two cards, two people.")
    #expect(try await bench.file(2).state == .registered)
    #expect(try await !bench.view(1).possibleDuplicate)
    #expect(try await !bench.view(2).possibleDuplicate)
  }

  @Test func `an undecided pair goes away when a correction shows that it is none`() async throws {
    let bench = try await Self.namesakes()
    try await bench.update(
      2,
      .correction(
        Correction(
          reason: "wrong form", fullName: "Dewi Lestari", sex: .male,
          born: PartialDate("1971-02-03"))))
    #expect(try await bench.waiting().isEmpty)
    for number in UInt8(1)...2 { #expect(try await !bench.view(number).possibleDuplicate) }
  }

  @Test func `a void file is nobody's duplicate`() async throws {
    let bench = try await Self.namesakes()
    try await bench.update(2, .state(StateChange(to: .voided, reason: "A test entry.")))
    #expect(try await bench.waiting().isEmpty)
    #expect(try await !bench.view(1).possibleDuplicate)
    #expect(try await bench.register(3, Self.namesake).candidates == [IntakeBench.person(1)])
  }

  // MARK: What officers see

  @Test func `pairs come in order, in pages, and by what became of them`() async throws {
    let bench = try await Self.sameNumber()
    try await bench.register(3, Self.namesake)
    let client = try bench.duplicates()
    let all = try await client.duplicates(DuplicatesRequest(mission: IntakeBench.idn))
    try #require(all.open == 3 && all.pairs.count == 3 && !all.more, "\(all.pairs.map(\.pair))")
    #expect(all.pairs[0].pair.zone == .same && all.pairs[1].pair.zone == .review)
    #expect(all.pairs[1].pair.weight >= all.pairs[2].pair.weight)
    #expect(all.pairs[0].first.fullName == Self.name)
    var paged: [DuplicatePair] = []
    while true {
      let page = try await client.duplicates(
        DuplicatesRequest(mission: IntakeBench.idn, after: paged.last?.id, limit: 1))
      paged += page.pairs.map(\.pair)
      if !page.more { break }
    }
    #expect(paged == all.pairs.map(\.pair))
    try await bench.decide(.dismiss, "Seen.", pair: all.pairs[2].pair.id)
    let decided = try await client.duplicates(
      DuplicatesRequest(mission: IntakeBench.idn, state: .dismissed))
    #expect(decided.pairs.map(\.pair.id) == [all.pairs[2].pair.id] && decided.open == 2)
  }

  @Test func `an officer names a pair that the comparison did not offer`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.fullName = "Agus Salim" }
    try await bench.register(2) {
      $0.fullName = "Ketut Widana"
      $0.born = PartialDate("1970") ?? PartialDate()
    }
    let call = SuspectRequest(
      first: IntakeBench.person(2), second: IntakeBench.person(1), reason: "Same photograph.")
    let reply = try await bench.duplicates().suspect(call, options: bench.key())
    #expect(reply.pair.basis == .officer && reply.pair.first == IntakeBench.person(1))
    #expect(try await bench.view(2).possibleDuplicate)
    // A change of a file does not take the officer's doubt away.
    try await bench.update(2, .correction(Correction(reason: "typo", fullName: "Ketut Widiana")))
    #expect(try await bench.view(2).possibleDuplicate)
    await #expect(throws: Rejected.self) {
      try await bench.duplicates().suspect(call, options: bench.key())
    }
  }

  @Test func `no mission decides about another's files, and no planner sees what agrees`()
    async throws
  {
    let bench = try await Self.namesakes()
    let pair = try await bench.onlyPair()
    let other = try bench.duplicates(of: IntakeBench.chn)
    await #expect(throws: NotFound.self) { try await other.pair(PairRequest(pair: pair.id)) }
    await #expect(throws: NotFound.self) {
      try await other.decidePair(
        DecidePairRequest(pair: pair.id, decision: .dismiss, reason: "No.", seen: pair.changedAt),
        options: bench.key())
    }
    await #expect(throws: NotYourMission.self) {
      try await other.duplicates(DuplicatesRequest(mission: IntakeBench.idn))
    }
    await #expect(throws: NotYourMission.self) {
      try await other.compareAll(CompareAllRequest(mission: IntakeBench.idn))
    }
    for role in ["planner", "planning", "liaison", "screener", "operator"] {
      let error = try await #require(throws: RPCError.self) {
        try await bench.duplicates(role).pair(PairRequest(pair: pair.id))
      }
      #expect(error.status == .permissionDenied)
    }
  }

  @Test func `what is recorded of a pair says which fields agree and never what is in them`()
    async throws
  {
    let bench = try await Self.sameNumber()
    try await bench.decide(.confirm, "Seen.")
    let events = try await bench.store.read { try $0.events(after: 0, limit: 100).elements }
    let pairs = events.filter { $0.event.kind == IntakeEventKind.pairChanged.rawValue }
    #expect(pairs.count == 2)
    for event in pairs {
      let text = String(decoding: event.event.body, as: UTF8.self)
      for value in ["Siti", "Nurhaliza", Self.number, "1998"] { #expect(!text.contains(value)) }
    }
    #expect(!bench.log.all.contains { $0.contains("Siti") || $0.contains(Self.number) })
  }
}

extension IntakeBench {
  func waiting() async throws -> [DuplicatePair] {
    try await duplicates().duplicates(DuplicatesRequest(mission: Self.idn, limit: 100)).pairs
      .map(\.pair)
  }

  func pair(_ id: ID<DuplicatePair>) async throws -> DuplicatePair {
    try await duplicates().pair(PairRequest(pair: id)).pair
  }

  /// The one pair that waits for a decision.
  func onlyPair() async throws -> DuplicatePair {
    let pairs = try await waiting()
    try #require(pairs.count == 1)
    return pairs[0]
  }

  /// Decides about a pair as it stands; the pair of the first two files unless another is named.
  @discardableResult
  func decide(
    _ decision: PairDecision, _ reason: String, pair id: ID<DuplicatePair>? = nil,
    keeping survivor: UInt8? = nil
  ) async throws -> DuplicatePair {
    let stands = try await pair(id ?? PairReading.id(Self.person(1), Self.person(2)))
    return try await duplicates().decidePair(
      DecidePairRequest(
        pair: stands.id, decision: decision, reason: reason,
        survivor: survivor.map { Self.person($0) }, seen: stands.changedAt),
      options: key()
    ).pair
  }
}
