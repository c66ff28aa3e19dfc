internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import Snapshots
internal import Testing
internal import Transport
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// What a screening found is told to screeners, and to nobody by any detour.
@Suite struct SealedTests {
  private static let screenings: [Screening] = [
    Screening(status: .not, instrument: "HTCDS", instrumentVersion: "1.2"),
    Screening(
      status: .actual, acts: [.recruitment, .harbouring], means: [.takesEarnings, .threats],
      purposes: [.forcedCriminality], instrument: "HTCDS", instrumentVersion: "1.2",
      narrative: "CANARY narrative"),
  ]

  /// A month in small: the same calls at the same times, but for what the screening of person 1 holds.
  private func bench(_ screening: Screening) async throws -> IntakeBench {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 {
      try await bench.register(number) { $0.documents = [IntakeBench.passport("C\(number)")] }
    }
    var screening = screening
    screening.id = IntakeBench.id(7)
    try await bench.update(1, .screening(screening))
    try await bench.update(1, .assessmentOffered)
    try await bench.update(2, .vulnerability(VulnerabilityAssessed(vulnerable: true)))
    return bench
  }

  /// Everything that planning can ask for, as bytes; positions without the hash of the log.
  private func received(_ bench: IntakeBench) async throws -> [[UInt8]] {
    let planning = try bench.client("planning")
    let mission = IntakeBench.idn
    let origin = try await bench.store.read { Position(try #require(try $0.position(at: 0))) }
    let items = try await planning.follow(FollowRequest(position: origin, mission: mission)) {
      stream in
      var items: [FeedItem] = []
      for try await item in stream {
        items.append(item)
        if !item.more { break }
      }
      return items
    }
    var all = try items.map { item in
      var item = item
      item.through.hash = FixedBytes<32>()
      return try item.encodedBytes()
    }
    var digest = try await planning.digest(DigestRequest(mission: mission))
    digest.position.hash = FixedBytes<32>()
    all.append(try digest.encodedBytes())
    let slices = try await planning.snapshot(SnapshotRequest(mission: mission)) { stream in
      var slices: [SnapshotSlice] = []
      for try await slice in stream { slices.append(slice) }
      return slices
    }
    for row in try FetchedSnapshot(slices).rows() { all.append(row.key.bytes + row.value) }
    for role in ["planner", "liaison"] {
      let reports = try bench.reports(role)
      let request = ReportRequest(mission: mission)
      all.append(try await reports.statusReport(request).encodedBytes())
      all.append(try await reports.arrivals(request).encodedBytes())
    }
    var status = try await bench.client("planner").status(StatusRequest())
    status.position.hash = FixedBytes<32>()
    all.append(try status.encodedBytes())
    return all
  }

  @Test func `planning receives the same bytes whatever a screening found`() async throws {
    let found = try await received(try await bench(Self.screenings[0]))
    #expect(found.count >= 9)
    let other = try await received(try await bench(Self.screenings[1]))
    #expect(found == other)
  }

  @Test func `roles without the seal read the same file whatever a screening found`() async throws {
    for role in ["intake-officer", "liaison", "medical", "approver"] {
      var shown: [[UInt8]] = []
      for screening in Self.screenings {
        let bench = try await bench(screening)
        shown.append(
          try await bench.client(role).show(ShowRequest(person: IntakeBench.person(1)))
            .encodedBytes())
      }
      #expect(shown[0] == shown[1], "\(role)")
    }
  }

  @Test func `that somebody was screened or treated sends planning nothing`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let before = try await bench.head().sequence
    let view = try await bench.view(1)
    for (number, screening) in Self.screenings.enumerated() {
      var screening = screening
      screening.id = IntakeBench.id(UInt8(20 + number))
      try await bench.update(1, .screening(screening))
    }
    try await bench.update(1, .medicalNote(MedicalNote(text: "a note")))
    #expect(try await bench.view(1) == view)
    let changed = try await bench.store.read {
      try $0.changes(
        IntakeTable.views, partition: IntakeBench.idn, after: ChangeCursor(rowSequence: before),
        limit: 10
      ).elements.count
    }
    #expect(changed == 0)
  }

  // MARK: Screenings

  @Test func `a screening is added and never changed`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    var first = Self.screenings[1]
    first.id = IntakeBench.id(7)
    try await bench.update(1, .screening(first))
    var second = Self.screenings[0]
    second.id = IntakeBench.id(7)
    let again = second
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.update(1, .screening(again))
    }
    #expect(rejected.field == "change.screening.id")
    second.id = IntakeBench.id(8)
    bench.clock.advance(byMicroseconds: 3_600_000_000)
    try await bench.update(1, .screening(second))
    let kept = try await bench.file(1).screenings
    #expect(kept.map(\.status) == [.actual, .not] && kept[0].narrative == "CANARY narrative")
    #expect(kept.map(\.instrumentVersion) == ["1.2", "1.2"])
    #expect(kept[1].screenedAt.microseconds - kept[0].screenedAt.microseconds == 3_600_000_000)
  }

  @Test func `of an adult a means is needed, of a child none`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2) { $0.born = PartialDate("2009-05-01") ?? PartialDate() }
    // Eighteen today, and a child when it began.
    try await bench.register(3) {
      $0.born = PartialDate("2007-12-01") ?? PartialDate()
      $0.monthsInSite = 8
    }
    var found = Self.screenings[1]
    found.means = []
    for (number, field) in [(UInt8(1), "means"), (2, nil), (3, nil)] {
      found.id = IntakeBench.id(30 + number)
      let screening = found
      if let field {
        let rejected = try await #require(throws: Rejected.self) {
          try await bench.update(number, .screening(screening))
        }
        #expect(rejected.field == "change.screening.\(field)")
      } else {
        try await bench.update(number, .screening(screening))
      }
    }
    for field in ["acts", "purposes"] {
      var bare = Self.screenings[1]
      bare.id = IntakeBench.id(40)
      if field == "acts" { bare.acts = [] } else { bare.purposes = [] }
      let screening = bare
      let rejected = try await #require(throws: Rejected.self) {
        try await bench.update(2, .screening(screening))
      }
      #expect(rejected.field == "change.screening.\(field)")
    }
  }

  // MARK: The audit trail

  private func reads(_ bench: IntakeBench) async throws -> [SealedRead] {
    try await bench.events().compactMap {
      if case .sealedRead(let read) = $0.event { read } else { nil }
    }
  }

  @Test func `whoever reads what is sealed leaves an event, and no line in the history`()
    async throws
  {
    let bench = try await bench(Self.screenings[1])
    let request = ShowRequest(person: IntakeBench.person(1))
    _ = try await bench.client().show(request)
    _ = try await bench.client("liaison").show(request)
    #expect(try await reads(bench).isEmpty)
    for (role, field) in [
      ("screener", "screenings"), ("medical", "medicalNotes"), ("approver", "holds.reason"),
    ] {
      let before = try await bench.head().sequence
      let history = try await bench.client(role).show(request).history.count
      let read = try #require(try await reads(bench).last)
      #expect(read.person == IntakeBench.person(1) && read.fields.contains(field), "\(role)")
      #expect(try await bench.head().sequence == before + 1)
      #expect(try await bench.client(role).show(request).history.count == history)
    }
    let stored = try await bench.store.read { try $0.events(after: 0, limit: 100).elements }
    let header = try EventHeader(encoded: try #require(stored.last).event.header)
    #expect(header.author.hasSuffix("/role/approver/desk-1"))
    #expect(header.person == IntakeBench.person(1))
  }

  @Test func `nothing sealed is given out that cannot be written down`() async throws {
    let bench = try IntakeBench(maximumEvents: 2)
    try await bench.register(1)
    let request = ShowRequest(person: IntakeBench.person(1))
    _ = try await bench.client("screener").show(request)
    await #expect(throws: RPCError.self) { try await bench.client("screener").show(request) }
    _ = try await bench.client().show(request)
  }

  @Test func `every call that a role or a mission refuses is written down`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let other = try bench.client("planner", of: IntakeBench.chn)
    await #expect(throws: NotYourMission.self) {
      try await other.status(StatusRequest(mission: IntakeBench.idn))
    }
    await #expect(throws: NotFound.self) {
      try await bench.client(of: IntakeBench.chn).show(
        ShowRequest(person: IntakeBench.person(1)))
    }
    await #expect(throws: RPCError.self) {
      try await bench.client().update(
        UpdateRequest(person: IntakeBench.person(1), change: .bestInterestApproved),
        options: bench.key())
    }
    #expect(
      try await bench.denials() == [
        "intake.v1.Intake/status mission", "intake.v1.Intake/show id",
        "intake.v1.Intake/update role",
      ])
    // An id of nobody is refused as one of another mission is.
    await #expect(throws: NotFound.self) {
      try await bench.client().show(ShowRequest(person: IntakeBench.person(9)))
    }
    #expect(try await bench.denials().last == "intake.v1.Intake/show id")
    #expect(try await bench.denials().count == 4)
  }

  @Test func `a call that never reached its handler is written down as well`() async throws {
    let bench = try IntakeBench()
    let head = try await bench.head().sequence
    let audit = AccessAudit(bench.environment)
    let access: TransportAuthorisation = audit.watching { _, _ in
      RPCError(.permissionDenied, "not for this role", isNotExecuted: true)
    }
    let client = IntakeClient(
      try InProcessTransport(
        services: bench.services,
        peer: "spiffe://homeward.example/mission/IDN-PNH/role/queue/desk-1", authorise: access))
    await #expect(throws: RPCError.self) {
      try await client.show(ShowRequest(person: IntakeBench.person(1)))
    }
    _ = await bench.store.waitForHead(after: head)
    #expect(try await bench.denials() == ["intake.v1.Intake/show role"])
  }
}
