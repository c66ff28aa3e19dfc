internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Testing
internal import Transport
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Events as they were recorded, people in bulk, corrected rows, and registrations from an outbox.
@Suite struct RecordTests {
  private func records(_ bench: IntakeBench, _ role: String) throws -> RecordsClient {
    RecordsClient(try bench.transport(role))
  }

  private func exported(
    _ bench: IntakeBench, _ request: ExportRequest, role: String = "approver"
  ) async throws -> [ExportPage] {
    try await records(bench, role).export(request) { pages in
      var all: [ExportPage] = []
      for try await page in pages { all.append(page) }
      return all
    }
  }

  private static func request() -> ExportRequest {
    ExportRequest(mission: IntakeBench.idn, purpose: "a return", recipient: "a ministry")
  }

  @Test func `an export is an event before anybody leaves, and holds nothing sealed`() async throws
  {
    let bench = try IntakeBench()
    for number in UInt8(1)...200 {
      try await bench.register(number) { registration in
        registration.indicators = [.threats]
        registration.scamLinked = .yes
        registration.note = "sealed words"
      }
    }
    _ = try await bench.client("intake-officer").placeHold(
      IntakeBench.hold(1), options: bench.key())
    let pages = try await exported(bench, Self.request())
    let files = pages.flatMap(\.files)
    #expect(files.count == 200)
    #expect(pages.count > 3 && pages.allSatisfy { $0.files.count <= 64 })
    #expect(Set(pages.map(\.persons)) == [200])
    for file in files {
      #expect(file.registration.indicators.isEmpty && file.registration.note.isEmpty)
      #expect(file.registration.scamLinked == .unset)
    }
    let sequence = try #require(pages.first).sequence
    let event = try await bench.store.read { try $0.events(after: sequence - 1, limit: 1) }
    let body = try EventBody(encoded: try #require(event.elements.first).event.body)
    guard case .exported(let exported)? = body.event else {
      Issue.record("the event is not an export")
      return
    }
    #expect(exported.purpose == "a return" && exported.recipient == "a ministry")
    #expect(exported.persons == 200)
  }

  @Test(arguments: ["intake-officer", "planner", "screener", "medical", "liaison", "auditor"])
  func `only an approver exports`(role: String) async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let error = await #expect(throws: RPCError.self) {
      _ = try await exported(bench, Self.request(), role: role)
    }
    #expect(error?.status == .permissionDenied)
  }

  @Test func `an export needs a purpose and a recipient in words, and one's own mission`()
    async throws
  {
    let bench = try IntakeBench()
    var blank = Self.request()
    blank.purpose = "  "
    await #expect(throws: Rejected.self) { _ = try await exported(bench, blank) }
    var foreign = Self.request()
    foreign.mission = IntakeBench.chn
    await #expect(throws: NotYourMission.self) { _ = try await exported(bench, foreign) }
    var backwards = Self.request()
    backwards.from = IntakeBench.day("2026-01-20")
    backwards.to = IntakeBench.day("2026-01-19")
    await #expect(throws: Rejected.self) { _ = try await exported(bench, backwards) }
    // All that was recorded is the denial.
    let recorded = try await bench.events()
    #expect(recorded.count == 1)
    #expect(recorded.allSatisfy { if case .denied = $0.event { true } else { false } })
  }

  @Test func `an export of nobody is on record too, and says so`() async throws {
    let bench = try IntakeBench()
    var request = Self.request()
    request.from = IntakeBench.day("2025-01-01")
    request.to = IntakeBench.day("2025-01-02")
    try await bench.register(1)
    let pages = try await exported(bench, request)
    #expect(pages.count == 1 && pages[0].files.isEmpty && pages[0].persons == 0)
    #expect(pages[0].sequence == 2)
  }

  @Test func `one event is shown as it was recorded, without what a role may not see`() async throws
  {
    let bench = try IntakeBench()
    let reply = try await bench.register(1) { $0.note = "sealed words" }
    let request = RecordedRequest(person: IntakeBench.person(1), sequence: reply.sequence)
    let officer = try await records(bench, "intake-officer").recorded(request)
    guard case .registered(let seen)? = officer.event.event else {
      Issue.record("the event is not the registration")
      return
    }
    #expect(seen.registration.fullName == "Person 1" && seen.registration.note.isEmpty)
    #expect(officer.withheld.contains("registration.note"))
    let before = try await bench.head().sequence
    let screener = try await records(bench, "screener").recorded(request)
    guard case .registered(let whole)? = screener.event.event else { return }
    #expect(whole.registration.note == "sealed words")
    #expect(try await bench.head().sequence == before + 1, "reading what is sealed is an event")
    await #expect(throws: NotFound.self) {
      _ = try await records(bench, "screener").recorded(
        RecordedRequest(person: IntakeBench.person(1), sequence: reply.sequence + 400))
    }
  }

  @Test(arguments: ["intake-officer", "screener", "medical", "liaison", "approver"])
  func `a change is shown to the roles that may read it in the file, and to no other`(role: String)
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    let changes: [(change: Change, message: String, field: String)] = [
      (
        .referral(
          Referral(
            id: IntakeBench.id(40), service: .psychosocial, to: "a clinic", reason: "mark",
            referredOn: IntakeBench.day("2026-01-20"))), "person.v1.Referral", "reason"
      ),
      (
        .correction(Correction(reason: "asked again", phone: "mark")), "person.v1.Correction",
        "phone"
      ),
    ]
    let reader = try #require(Role(rawValue: role))
    for (change, message, field) in changes {
      let sequence = try await bench.update(1, change).sequence
      let reply = try await records(bench, role).recorded(
        RecordedRequest(person: IntakeBench.person(1), sequence: sequence))
      let text = String(decoding: try reply.encodedBytes(), as: UTF8.self)
      let mayRead = FieldReaders.roles(message, field).contains(reader)
      #expect(text.contains("mark") == mayRead, "\(message).\(field)")
      if !mayRead { #expect(!reply.withheld.isEmpty, "\(message).\(field)") }
    }
  }

  @Test func `that a sealed field was emptied is told to those who may read it`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.scamLinked = .yes }
    let change = Change.correction(
      Correction(reason: "misheard", phone: "1", cleared: ["scamLinked"]))
    let sequence = try await bench.update(1, change).sequence
    for role in ["intake-officer", "screener"] {
      let reply = try await records(bench, role).recorded(
        RecordedRequest(person: IntakeBench.person(1), sequence: sequence))
      guard case .changed(let changed)? = reply.event.event,
        case .correction(let correction)? = changed.change
      else {
        Issue.record("the event is not the correction")
        return
      }
      #expect(correction.cleared == (role == "screener" ? ["scamLinked"] : []))
    }
  }

  @Test func `the audit trail names no person's data`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 { try await bench.register(number) }
    _ = try await exported(bench, Self.request())
    let entries = try await records(bench, "auditor").audit(AuditRequest(mission: IntakeBench.idn))
    {
      pages in
      var all: [AuditEntry] = []
      for try await page in pages { all += page.entries }
      return all
    }
    #expect(entries.map(\.kind) == ["registered", "registered", "registered", "exported"])
    #expect(entries.allSatisfy { !"\($0)".contains("Person ") })
  }

  // MARK: Rejected rows

  @Test func `a corrected row without a queue token ends the wait, also when the file comes again`()
    async throws
  {
    let bench = try IntakeBench()
    let client = try bench.client()
    let rows = ["row-a", "row-b"].enumerated().map { RejectedRow(token: $1, row: UInt32($0)) }
    let reported = try await client.reportRejects(
      ReportRejectsRequest(mission: IntakeBench.idn, rows: rows), options: bench.key())
    #expect(reported.waiting == 2)
    let settled = try await client.reportRejects(
      ReportRejectsRequest(mission: IntakeBench.idn, settled: ["row-a"]), options: bench.key())
    #expect(settled.waiting == 1)
    let again = try await client.reportRejects(
      ReportRejectsRequest(mission: IntakeBench.idn, rows: rows), options: bench.key())
    #expect(again.waiting == 1)
  }

  // MARK: Offline

  private static func offline(_ author: String, _ moment: String) -> OfflineOrigin {
    OfflineOrigin(author: author, writtenAt: IntakeBench.moment(moment))
  }

  private static let officer = "spiffe://homeward.example/mission/IDN-PNH/role/intake-officer/bus-2"

  @Test func `history names who wrote it offline, the log who sent it`() async throws {
    let bench = try IntakeBench()
    let request = RegisterRequest(
      registration: IntakeBench.registration(1),
      offline: Self.offline(Self.officer, "2026-01-19T09:30:00+07:00"))
    let reply = try await bench.client().register(request, options: bench.key())
    let shown = try await bench.client().show(ShowRequest(person: IntakeBench.person(1)))
    #expect(shown.history[0].author == Self.officer)
    let event = try await bench.store.read { try $0.events(after: reply.sequence - 1, limit: 1) }
    let header = try EventHeader(encoded: try #require(event.elements.first).event.header)
    #expect(header.author.hasSuffix("/desk-1"))
  }

  @Test(arguments: [
    "spiffe://homeward.example/mission/CHN-PNH/role/intake-officer/bus-2",
    "spiffe://homeward.example/mission/IDN-PNH/role/planner/bus-2",
    "spiffe://elsewhere.example/mission/IDN-PNH/role/intake-officer/bus-2", "somebody",
  ])
  func `nobody can be made the author but an officer of the mission`(author: String) async throws {
    let bench = try IntakeBench()
    let request = RegisterRequest(
      registration: IntakeBench.registration(1),
      offline: Self.offline(author, "2026-01-19T09:30:00+07:00"))
    let error = await #expect(throws: Rejected.self) {
      _ = try await bench.client().register(request, options: bench.key())
    }
    #expect(error?.field == "offline.author")
  }

  @Test func `nothing was written before it happened, or in the future`() async throws {
    let bench = try IntakeBench()
    for moment in ["2026-01-19T08:00:00+07:00", "2026-01-21T08:11:00+07:00"] {
      let request = RegisterRequest(
        registration: IntakeBench.registration(1), offline: Self.offline(Self.officer, moment))
      await #expect(throws: Rejected.self) {
        _ = try await bench.client().register(request, options: bench.key())
      }
    }
    #expect(try await bench.head().sequence == 0)
  }
}
