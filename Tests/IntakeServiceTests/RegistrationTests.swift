internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

@Suite struct RegistrationTests {
  @Test func `a registration is an event, a file and a view`() async throws {
    let bench = try IntakeBench()
    let reply = try await bench.register(1)
    #expect(reply.person == IntakeBench.person(1) && reply.sequence == 1 && reply.epoch == 1)
    #expect(!reply.repeated && reply.exactMatches.isEmpty && reply.warnings.isEmpty)
    let file = try await bench.file(1)
    #expect(file.state == .registered && file.sequence == 1 && file.consent == .yes)
    #expect(file.recordedAt == IntakeBench.start)
    #expect(try await bench.view(1).registeredAt == file.registration.receivedAt)
    #expect(try await bench.head().sequence == 1)
  }

  @Test func `the same key again gives the same answer and records nothing`() async throws {
    let bench = try IntakeBench()
    let request = RegisterRequest(registration: IntakeBench.registration(1))
    let key = bench.key()
    let first = try await bench.client().register(request, options: key)
    let again = try await bench.client().register(request, options: key)
    #expect(again.repeated && again.sequence == first.sequence && again.person == first.person)
    #expect(try await bench.head().sequence == 1)
  }

  @Test func `the same key with another content is a conflict`() async throws {
    let bench = try IntakeBench()
    let key = bench.key()
    var request = RegisterRequest(registration: IntakeBench.registration(1))
    _ = try await bench.client().register(request, options: key)
    request.registration.fullName = "Another"
    let conflict = try await #require(throws: KeyConflict.self) {
      try await bench.client().register(request, options: key)
    }
    #expect(conflict.sequence == 1)
    #expect(try await bench.head().sequence == 1)
  }

  @Test func `keys of one mission say nothing about another's`() async throws {
    let bench = try IntakeBench()
    let key = bench.key()
    _ = try await bench.client().register(
      RegisterRequest(registration: IntakeBench.registration(1)), options: key)
    let other = try await bench.client(of: IntakeBench.chn).register(
      RegisterRequest(registration: IntakeBench.registration(2, of: IntakeBench.chn)), options: key)
    #expect(!other.repeated && other.sequence == 2)
  }

  @Test func `an id names one registration`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let rejected = try await #require(throws: Rejected.self) { try await bench.register(1) }
    #expect(rejected.field == "person")
    // Also when it is another mission's, and without telling whose.
    let other = try await #require(throws: Rejected.self) {
      try await bench.register(1, of: IntakeBench.chn)
    }
    #expect(other == rejected)
    #expect(try await bench.head().sequence == 1)
  }

  @Test func `what cannot be recorded names its field`() async throws {
    let bench = try IntakeBench()
    let cases: [(String, (inout Registration) -> Void)] = [
      ("fullName", { $0.fullName = "" }), ("fullName", { $0.fullName = "  " }),
      ("channel", { $0.channel = Channel(rawValue: 99) }),
      ("fullName", { $0.fullName = "a\nb" }),
      ("receivedAt", { $0.receivedAt = IntakeBench.moment("2026-01-21T08:11:00+07:00") }),
      ("born", { $0.born = PartialDate("2027") ?? PartialDate() }),
      ("nationality", { $0.nationality = IntakeBench.code("XXZ") }),
    ]
    for (field, change) in cases {
      let rejected = try await #require(throws: Rejected.self) {
        try await bench.register(1, change)
      }
      #expect(rejected.field == field)
    }
    let missing: [(String, (inout Registration) -> Void)] = [
      ("registration.person", { $0.person = ID() }),
      ("registration.receivedAt", { $0.receivedAt = Timestamp() }),
    ]
    for (field, change) in missing {
      let error = try await #require(throws: RPCError.self) { try await bench.register(1, change) }
      #expect(error.status == .invalidArgument && error.message.hasSuffix(field))
    }
    let keyless = try await #require(throws: Rejected.self) {
      try await bench.client().register(RegisterRequest(registration: IntakeBench.registration(1)))
    }
    #expect(keyless.field == "idempotencyKey")
    #expect(try await bench.head().sequence == 0)
  }

  @Test func `an imported wish to return is consent where the policy says so`() async throws {
    let bench = try IntakeBench()
    for (number, intent, imported) in [
      (UInt8(1), Intent.returnHome, true), (2, .returnHome, false), (3, .undecided, true),
    ] {
      var registration = IntakeBench.registration(number)
      registration.intent = intent
      _ = try await bench.client().register(
        RegisterRequest(registration: registration, imported: imported), options: bench.key())
    }
    #expect(try await bench.view(1).consent)
    #expect(try await !bench.view(2).consent)
    #expect(try await !bench.view(3).consent)
  }

  @Test func `what a desk did not notice is noticed here`() async throws {
    let bench = try IntakeBench()
    let reply = try await bench.register(1) {
      $0.nationalID = "12"
      $0.warnings = ["desk-note"]
    }
    #expect(reply.warnings == ["desk-note", "nik-form"])
    #expect(try await bench.file(1).registration.warnings == ["desk-note", "nik-form"])
  }

  @Test func `names of many and long words are recorded and found`() async throws {
    let bench = try IntakeBench()
    // 100 words of one letter, and one word that grows when its case is folded.
    let letters = (0..<100).compactMap { Unicode.Scalar(0x4E00 + $0) }.map { "\($0)" }
    try await bench.register(1) { $0.fullName = letters.prefix(50).joined(separator: " ") }
    try await bench.register(2) { $0.fullName = String(repeating: "İ", count: 100) }
    let search = try await bench.client().search(
      SearchRequest(text: String(repeating: "İ", count: 100)))
    #expect(search.hits.map(\.person) == [IntakeBench.person(2)])
    #expect(try await bench.client().search(SearchRequest(text: letters[3])).hits.count == 1)
  }

  @Test func `a name in its own script is enough and is never transliterated`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.fullName = ""
      $0.nativeName = "សុខា"
    }
    let file = try await bench.file(1)
    #expect(file.registration.fullName.isEmpty && file.registration.nativeName == "សុខា")
    #expect(try await bench.client().search(SearchRequest(text: "សុខា")).hits.count == 1)
  }

  // MARK: Exact matches

  @Test func `files that share a number block each other until somebody decides`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [IntakeBench.passport("C1")] }
    try await bench.register(2) { $0.nationalID = "1271015409980001" }
    let third = try await bench.register(3) {
      $0.documents = [IntakeBench.passport("C1")]
      $0.nationalID = "1271015409980001"
    }
    #expect(third.exactMatches == [IntakeBench.person(1), IntakeBench.person(2)])
    for number in UInt8(1)...3 { #expect(try await bench.view(number).possibleDuplicate) }
    #expect(try await bench.file(1).possibleDuplicates == [IntakeBench.person(3)])
    // Three registrations, and an event for each of the two pairs.
    #expect(try await bench.head().sequence == 5)
  }

  @Test func `a number that is learned later is compared as well`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.documents = [IntakeBench.passport("C1")] }
    try await bench.register(2)
    try await bench.update(2, .document(IntakeBench.passport("C1")))
    #expect(try await bench.view(1).possibleDuplicate)
    #expect(try await bench.view(2).possibleDuplicate)
    // Recorded again it is no new suspicion.
    let head = try await bench.head().sequence
    try await bench.update(2, .document(IntakeBench.passport("C1")))
    #expect(try await bench.head().sequence == head + 1)
  }

  @Test func `the people of another mission match nobody`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1, of: IntakeBench.chn) { $0.documents = [IntakeBench.passport("C1")] }
    let reply = try await bench.register(2) { $0.documents = [IntakeBench.passport("C1")] }
    #expect(reply.exactMatches.isEmpty)
    #expect(try await !bench.view(1).possibleDuplicate)
  }

  @Test func `empty numbers match nobody`() async throws {
    let bench = try IntakeBench()
    var taken = IntakeBench.passport("")
    taken.custody = .confiscated
    try await bench.register(1) { $0.documents = [taken] }
    #expect(try await bench.register(2) { $0.documents = [taken] }.exactMatches.isEmpty)
  }

  // MARK: Groups

  @Test func `members of a household see each other's coming`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.group = IntakeBench.id(9)
      $0.relation = .head
    }
    #expect(try await bench.view(1).groupSize == 1)
    try await bench.register(2) {
      $0.group = IntakeBench.id(9)
      $0.relation = .child
    }
    #expect(try await bench.view(1).groupSize == 2)
    #expect(try await bench.view(2).groupSize == 2)
    #expect(try await bench.view(2).relation == .child)
  }

  @Test func `a group has at most 64 members`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...64 {
      try await bench.register(number) { $0.group = IntakeBench.id(200) }
    }
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.register(65) { $0.group = IntakeBench.id(200) }
    }
    #expect(rejected.field == "registration.group")
    // The refused person left nothing behind.
    await #expect(throws: NotFound.self) {
      try await bench.client().show(ShowRequest(person: IntakeBench.person(65)))
    }
  }

  @Test func `nobody takes over the group of another mission`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.group = IntakeBench.id(9) }
    await #expect(throws: Rejected.self) {
      try await bench.register(2, of: IntakeBench.chn) { $0.group = IntakeBench.id(9) }
    }
    try await bench.register(3, of: IntakeBench.chn)
    await #expect(throws: Rejected.self) {
      try await bench.client(of: IntakeBench.chn).defineGroup(
        DefineGroupRequest(
          group: Group(
            id: IntakeBench.id(9), members: [GroupMember(person: IntakeBench.person(3))])),
        options: bench.key())
    }
    try await bench.register(4) { $0.group = IntakeBench.id(9) }
    #expect(try await bench.view(1).groupSize == 2)
  }

  // MARK: Rejected rows

  @Test func `a rejected row waits until somebody with its token is registered`() async throws {
    let bench = try IntakeBench()
    let client = try bench.client()
    let rows = [RejectedRow(token: "T1", row: 4), RejectedRow(token: "T2", row: 9)]
    let reply = try await client.reportRejects(
      ReportRejectsRequest(mission: IntakeBench.idn, rows: rows), options: bench.key())
    #expect(reply.waiting == 2)
    // Reported again they are the same people.
    let again = try await client.reportRejects(
      ReportRejectsRequest(
        mission: IntakeBench.idn, rows: rows + [RejectedRow(token: "", row: 11)]),
      options: bench.key())
    #expect(again.waiting == 2)
    #expect(try await client.status(StatusRequest()).rejectedRowsWaiting == 2)
    try await bench.register(1)
    #expect(try await client.status(StatusRequest()).rejectedRowsWaiting == 1)
    // Who is registered already does not wait because an old file is read again.
    let late = try await client.reportRejects(
      ReportRejectsRequest(mission: IntakeBench.idn, rows: rows), options: bench.key())
    #expect(late.waiting == 1)
    let other = try await bench.client(of: IntakeBench.chn).status(StatusRequest())
    #expect(other.rejectedRowsWaiting == 0)
  }

  @Test func `a guess settles the row that waits under it, and leaves no trace otherwise`()
    async throws
  {
    let bench = try IntakeBench()
    let client = try bench.client()
    func report(_ rows: [RejectedRow], _ settled: [String]) async throws -> UInt32 {
      try await client.reportRejects(
        ReportRejectsRequest(mission: IntakeBench.idn, rows: rows, settled: settled),
        options: bench.key()
      ).waiting
    }
    #expect(try await report([RejectedRow(token: "T1", row: 4)], []) == 1)
    let head = try await bench.store.read { try $0.head.sequence }
    #expect(try await report([], ["?T8", "?T9"]) == 1)
    #expect(try await bench.store.read { try $0.head.sequence } == head)
    #expect(try await report([], ["?T8", "?T1"]) == 0)
    // The old file again is no new person; what was only guessed is.
    #expect(try await report([RejectedRow(token: "T1", row: 4)], []) == 0)
    #expect(try await report([RejectedRow(token: "T8", row: 5)], []) == 1)
  }

  @Test func `a report of rejects needs a key`() async throws {
    let bench = try IntakeBench()
    let error = try await #require(throws: Rejected.self) {
      try await bench.client().reportRejects(ReportRejectsRequest(mission: IntakeBench.idn))
    }
    #expect(error.field == "idempotencyKey")
  }

  @Test func `the log is gap-free and its chain holds`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...20 {
      try await bench.register(number) {
        $0.documents = [IntakeBench.passport("C\(number / 2)")]
        $0.group = number < 5 ? IntakeBench.id(9) : nil
      }
      try await bench.update(number, .assessmentOffered)
    }
    let position = try await bench.store.verifyChain()
    let count = try await bench.store.read { try $0.events(after: 0, limit: 1000).elements.count }
    #expect(position.sequence == Int64(count))
  }
}
