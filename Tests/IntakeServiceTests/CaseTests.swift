internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

@Suite struct CaseTests {
  // MARK: Changes

  static let changes: [(String, Change, @Sendable (PersonFile) -> Bool)] = [
    (
      "identity",
      .identityVerified(
        IdentityVerified(nationality: IntakeBench.code("IDN"), basis: "interview")),
      { $0.identity?.basis == "interview" }
    ),
    (
      "document", .document(IntakeBench.passport("C1")),
      { $0.documents.count == 1 && $0.identity?.basis == "passport-seen" }
    ),
    (
      "ETD", .etdApplied(EtdApplication(appliedOn: IntakeBench.day("2026-01-21"))),
      { $0.etd.appliedOn == IntakeBench.day("2026-01-21") }
    ),
    ("waiver", .waiver(waiver), { $0.fine.terms == [WaiverTerm(percent: 100)] }),
    (
      "exit permit", .exitPermit(permit),
      { $0.exit.grantedOn == IntakeBench.day("2026-01-21") }
    ),
    ("stay", .stay(Stay(entryPort: "BAVET")), { $0.stay.entryPort == "BAVET" }),
    ("intent", .intent(IntentChange(intent: .stay)), { $0.intent == .stay && $0.consent == .yes }),
    ("needs", .needs(NeedsChange(needs: [Need(code: .stretcher)])), { $0.needs.count == 1 }),
    ("assessment", .assessmentOffered, { $0.assessmentOffered }),
    (
      "fit to fly", .fitToFly(FitToFly(fit: .yes)),
      // Ten days from the day of the tests.
      { $0.fitToFly?.until == IntakeBench.day("2026-01-31") }
    ),
    ("vulnerability", .vulnerability(VulnerabilityAssessed(vulnerable: true)), { $0.vulnerable }),
    ("danger", .danger(DangerAssessed(inDanger: true)), { $0.inDanger }),
    ("best interest", .bestInterestApproved, { $0.bestInterestApproved }),
    (
      "payment",
      .payment(
        Payment(id: IntakeBench.id(3), paidOn: IntakeBench.day("2026-01-21"), cents: 5_000)),
      { $0.fine.paidCents == 5_000 }
    ),
    (
      "correction", .correction(Correction(reason: "misheard", phone: "+855 12 000 000")),
      { $0.registration.phone == "+855 12 000 000" && $0.corrected == ["phone"] }
    ),
    (
      "consent", .consent(Consent(purpose: .returnTravel, answer: .no)),
      { $0.consent == .no && $0.consents.count == 1 }
    ),
    ("screening", .screening(screening), { $0.screenings == [screening] }),
    (
      "medical note",
      .medicalNote(MedicalNote(text: "a note", notedAt: IntakeBench.start)),
      { $0.medicalNotes.map(\.text) == ["a note"] }
    ),
    (
      "referral",
      .referral(
        Referral(
          id: IntakeBench.id(6), service: .shelter, to: "a shelter",
          referredOn: IntakeBench.day("2026-01-21"))),
      { $0.referrals.first?.to == "a shelter" }
    ),
  ]

  private static let waiver = Waiver(
    id: IntakeBench.id(1), decidedOn: IntakeBench.day("2026-01-21"), outcome: .granted,
    waivedPercent: 100)
  private static let permit = ExitPermit(
    id: IntakeBench.id(2), decidedOn: IntakeBench.day("2026-01-21"), outcome: .granted)
  private static let screening = Screening(
    id: IntakeBench.id(4), status: .possible, instrument: "HTCDS", instrumentVersion: "1.2",
    screenedAt: IntakeBench.start)

  @Test(arguments: changes.indices)
  func `every change is an event, a file and a view`(_ index: Int) async throws {
    let (_, change, holds) = Self.changes[index]
    let bench = try IntakeBench()
    try await bench.register(1)
    let reply = try await bench.update(1, change)
    #expect(reply.sequence == 2 && !reply.repeated)
    let file = try await bench.file(1)
    // What is sealed does not even show in the state of the case.
    let isSealed =
      switch change {
      case .screening, .medicalNote: true
      default: false
      }
    #expect(holds(file) && file.state == (isSealed ? .registered : .processing))
    #expect(file.changedAt == 2)
    let stored = try await bench.store.read { try $0.events(after: 1, limit: 1).elements }
    let body = try EventBody(encoded: try #require(stored.first).event.body)
    #expect(body.event == .changed(Changed(person: IntakeBench.person(1), change: change)))
  }

  @Test func `every case of a change is tried above`() {
    // The union's cases, by the number that each has on the wire.
    // The change of state has tests of its own, in StateChangeTests.
    #expect(Self.changes.count == 19)
  }

  @Test func `an update repeats and conflicts like a registration`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let key = bench.key()
    var request = UpdateRequest(person: IntakeBench.person(1), change: .assessmentOffered)
    let first = try await bench.client().update(request, options: key)
    let again = try await bench.client().update(request, options: key)
    #expect(
      again
        == ChangeReply(
          sequence: first.sequence, repeated: true, durability: first.durability))
    request.change = .stay(Stay(entryPort: "PNH"))
    await #expect(throws: KeyConflict.self) {
      try await bench.client().update(request, options: key)
    }
    #expect(try await bench.head().sequence == 2)
  }

  static let mistakes: [(String, Change?)] = [
    ("change", nil),
    ("change.waiver.id", .waiver(Waiver(outcome: .granted))),
    (
      "change.waiver.waivedPercent",
      .waiver(Waiver(id: IntakeBench.id(1), outcome: .granted, waivedPercent: 101))
    ),
    (
      "change.waiver.waivedCents",
      .waiver(Waiver(id: IntakeBench.id(1), outcome: .granted, waivedCents: -1))
    ),
    ("change.waiver.outcome", .waiver(Waiver(id: IntakeBench.id(1)))),
    ("change.waiver.requestedOn", .waiver(Waiver(id: IntakeBench.id(1), outcome: .pending))),
    ("change.waiver.decidedOn", .waiver(Waiver(id: IntakeBench.id(1), outcome: .refused))),
    ("change.payment.cents", .payment(Payment(id: IntakeBench.id(1), cents: 0))),
    ("change.payment.cents", .payment(Payment(id: IntakeBench.id(1), cents: .min))),
    ("change.payment.paidOn", .payment(Payment(id: IntakeBench.id(1), cents: 100))),
    (
      "change.payment.paidOn",
      .payment(
        Payment(id: IntakeBench.id(1), paidOn: IntakeBench.day("2026-01-22"), cents: 100))
    ),
    (
      "change.waiver.decidedOn",
      .waiver(
        Waiver(id: IntakeBench.id(1), decidedOn: IntakeBench.day("2026-01-22"), outcome: .granted))
    ),
    (
      "change.correction.cleared",
      .correction(Correction(reason: "misheard", cleared: ["queueToken"]))
    ),
    ("change.consent.answer", .consent(Consent(purpose: .photograph))),
    (
      "change.document.journeysLeft",
      .document(
        TravelDocument(type: .emergencyTravelDocument, number: "S1", journeysLeft: 2))
    ),
    (
      "change.document.supersedes",
      .document(
        TravelDocument(type: .emergencyTravelDocument, number: "S1", supersedes: "S1"))
    ),
    (
      "change.document.expires",
      .document(
        TravelDocument(
          type: .passport, number: "C1", issued: IntakeBench.day("2026-01-02"),
          expires: IntakeBench.day("2026-01-01")))
    ),
    ("change.correction.reason", .correction(Correction(phone: "1"))),
    ("change.consent.purpose", .consent(Consent(answer: .yes))),
    (
      "change.screening.status",
      .screening(
        Screening(
          id: IntakeBench.id(1), instrument: "HTCDS", instrumentVersion: "1"))
    ),
    ("change.referral.to", .referral(Referral(id: IntakeBench.id(1), service: .legal))),
    ("change.document.type", .document(TravelDocument(number: "C1"))),
    (
      "change.exitPermit.validUntil",
      .exitPermit(
        ExitPermit(
          id: IntakeBench.id(2), decidedOn: IntakeBench.day("2026-01-21"), outcome: .granted,
          validUntil: IntakeBench.day("2026-01-20")))
    ),
    ("change.identityVerified.nationality", .identityVerified(IdentityVerified())),
    ("change.fitToFly.fit", .fitToFly(FitToFly())),
    ("change.needs.code", .needs(NeedsChange(needs: [Need()]))),
  ]

  @Test(arguments: mistakes.indices)
  func `a change that makes no sense is not recorded for ever`(_ index: Int) async throws {
    let (field, change) = Self.mistakes[index]
    let bench = try IntakeBench()
    try await bench.register(1)
    let role =
      switch change {
      case .fitToFly: "medical"
      case .screening: "screener"
      default: "intake-officer"
      }
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.client(role).update(
        UpdateRequest(person: IntakeBench.person(1), change: change), options: bench.key())
    }
    #expect(rejected.field == field)
    #expect(try await bench.head().sequence == 1)
  }

  @Test func `who decides about a clearance records it`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let refused: [(String, Change)] = [
      ("medical", .waiver(Self.waiver)), ("medical", .assessmentOffered),
      ("screener", .stay(Stay())), ("liaison", .needs(NeedsChange())),
      ("intake-officer", .fitToFly(FitToFly(fit: .yes))), ("intake-officer", .bestInterestApproved),
      ("liaison", .danger(DangerAssessed())),
    ]
    for (role, change) in refused {
      let error = try await #require(throws: RPCError.self, "\(role)") {
        try await bench.client(role).update(
          UpdateRequest(person: IntakeBench.person(1), change: change), options: bench.key())
      }
      #expect(error.status == .permissionDenied)
    }
    // Each refusal is written down, and nothing else.
    #expect(
      try await bench.denials()
        == Array(repeating: "intake.v1.Intake/update role", count: refused.count))
    #expect(try await bench.head().sequence == 1 + Int64(refused.count))
  }

  @Test func `nothing happened in the future`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    var request = UpdateRequest(person: IntakeBench.person(1), change: .assessmentOffered)
    request.occurredAt = IntakeBench.moment("2026-01-21T08:10:00.000001+07:00")
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.client().update(request, options: bench.key())
    }
    #expect(rejected.field == "occurredAt")
    request.occurredAt = IntakeBench.moment("2026-01-21T08:10:00+07:00")
    _ = try await bench.client().update(request, options: bench.key())
  }

  static let limits: [(String, Int, @Sendable (UInt8) -> Change)] = [
    ("document", 16, { .document(IntakeBench.passport("C\($0)")) }),
    (
      "waiver", 16,
      {
        .waiver(
          Waiver(
            id: IntakeBench.id($0), requestedOn: IntakeBench.day("2026-01-21"), outcome: .pending))
      }
    ),
    (
      "payment", 32,
      {
        .payment(
          Payment(id: IntakeBench.id($0), paidOn: IntakeBench.day("2026-01-21"), cents: 100))
      }
    ),
    (
      "exitPermit", 16,
      {
        .exitPermit(
          ExitPermit(
            id: IntakeBench.id($0), requestedOn: IntakeBench.day("2026-01-21"), outcome: .pending))
      }
    ),
    (
      "screening", 16,
      {
        .screening(
          Screening(
            id: IntakeBench.id($0), status: .not, instrument: "HTCDS", instrumentVersion: "1.2"))
      }
    ),
    ("medicalNote", 16, { .medicalNote(MedicalNote(text: "note \($0)")) }),
    (
      "referral", 16,
      { .referral(Referral(id: IntakeBench.id($0), service: .legal, to: "an office")) }
    ),
  ]

  @Test(arguments: limits.indices)
  func `a file holds so many of each kind and no more`(_ index: Int) async throws {
    let (kind, limit, change) = Self.limits[index]
    let bench = try IntakeBench()
    try await bench.register(1)
    for number in 1...limit { try await bench.update(1, change(UInt8(number))) }
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.update(1, change(UInt8(limit + 1)))
    }
    #expect(rejected.field == "change.\(kind)")
    #expect(try await bench.head().sequence == Int64(limit + 1))
  }

  @Test func `what a full file holds can still be corrected`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    for number in 1...16 {
      try await bench.update(1, .document(IntakeBench.passport("C\(number)")))
    }
    var damaged = IntakeBench.passport("C16")
    damaged.validity = .damaged
    try await bench.update(1, .document(damaged))
    #expect(try await bench.file(1).documents.last?.validity == .damaged)
  }

  @Test func `a closed case takes no change until it is reopened`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.update(1, .state(StateChange(to: .staying, reason: "has work here")))
    await #expect(throws: Rejected.self) { try await bench.update(1, .assessmentOffered) }
    await #expect(throws: Rejected.self) {
      try await bench.client().placeHold(
        IntakeBench.hold(5), options: bench.key())
    }
    #expect(try await bench.head().sequence == 2)
  }

  @Test func `a damaged log takes nothing more`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let damaged = try bench.restarted(chainIsIntact: false)
    let error = try await #require(throws: RPCError.self) { try await damaged.register(2) }
    #expect(error.status == .dataLoss)
    #expect(try await !damaged.client().status(StatusRequest()).chainIntact)
  }

  // MARK: Holds

  @Test func `a hold keeps a person until it is released`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let person = IntakeBench.person(1)
    let place = IntakeBench.hold(5)
    let placed = try await bench.client().placeHold(place, options: bench.key())
    #expect(placed.hold == IntakeBench.id(5) && placed.sequence == 2)
    #expect(try await bench.view(1).held)
    // The id names one hold.
    await #expect(throws: Rejected.self) {
      try await bench.client().placeHold(place, options: bench.key())
    }
    let approver = try bench.client("approver")
    let unknown = try await #require(throws: NotFound.self) {
      try await approver.releaseHold(
        ReleaseHoldRequest(person: person, hold: IntakeBench.id(6), reason: "done"),
        options: bench.key())
    }
    #expect(unknown.what == "active hold")
    let release = ReleaseHoldRequest(person: person, hold: IntakeBench.id(5), reason: "done")
    let key = bench.key()
    let first = try await approver.releaseHold(release, options: key)
    #expect(try await !bench.view(1).held)
    #expect(try await approver.releaseHold(release, options: key).sequence == first.sequence)
    // With a new key it is another release, of a hold that is no longer active.
    await #expect(throws: NotFound.self) {
      try await approver.releaseHold(release, options: bench.key())
    }
    let hold = try #require(try await bench.file(1).holds.first)
    #expect(hold.placedAt == IntakeBench.start && hold.releasedAt == IntakeBench.start)
  }

  @Test func `a hold names its kind, its authority and its reason`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    let changes: [(String, (inout PlaceHoldRequest) -> Void)] = [
      ("kind", { $0.kind = .unset }), ("kind", { $0.kind = HoldKind(rawValue: 99) }),
      ("authority", { $0.authority = "" }), ("authority", { $0.reason = "" }),
    ]
    for (field, change) in changes {
      var request = IntakeBench.hold(5)
      change(&request)
      let hold = request
      let rejected = try await #require(throws: Rejected.self) {
        try await bench.client().placeHold(hold, options: bench.key())
      }
      #expect(rejected.field == field)
    }
    #expect(try await !bench.view(1).held)
  }

  @Test func `a file holds 32 holds`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    func place(_ number: UInt8) async throws {
      _ = try await bench.client().placeHold(IntakeBench.hold(number), options: bench.key())
    }
    for number in UInt8(1)...32 { try await place(number) }
    await #expect(throws: Rejected.self) { try await place(33) }
  }

  // MARK: Keep apart

  @Test func `a separation stands in both files and ends in both`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2)
    func separate(_ first: UInt8, _ second: UInt8, lift: Bool = false) async throws {
      _ = try await bench.client().keepApart(
        KeepApartRequest(
          first: IntakeBench.person(first), second: IntakeBench.person(second), reason: "r",
          lift: lift), options: bench.key())
    }
    try await separate(1, 2)
    #expect(try await bench.view(1).keepApart == [IntakeBench.person(2)])
    #expect(try await bench.view(2).keepApart == [IntakeBench.person(1)])
    try await separate(2, 1)
    #expect(try await bench.view(1).keepApart.count == 1)
    try await separate(2, 1, lift: true)
    #expect(try await bench.view(1).keepApart.isEmpty)
    #expect(try await bench.view(2).keepApart.isEmpty)
    await #expect(throws: Rejected.self) { try await separate(1, 1) }
  }

  // MARK: Groups

  private func define(
    _ bench: IntakeBench, _ members: [UInt8], id: UInt8 = 9, splittable: Bool = false
  ) async throws {
    let group = Group(
      id: IntakeBench.id(id), kind: .family, splittable: splittable,
      members: members.map { GroupMember(person: IntakeBench.person($0), relation: .sibling) })
    _ = try await bench.client().defineGroup(
      DefineGroupRequest(group: group), options: bench.key())
  }

  @Test func `a group is what was defined last`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 { try await bench.register(number) }
    try await define(bench, [1, 2])
    #expect(try await bench.view(1).groupSize == 2)
    #expect(try await bench.view(2).relation == .sibling)
    #expect(try await bench.view(3).group == nil)
    try await define(bench, [2, 3], splittable: true)
    #expect(try await bench.view(1).group == nil)
    #expect(try await bench.view(1).groupSize == 0)
    #expect(try await bench.view(3).groupSplittable)
    #expect(try await bench.view(2).group == IntakeBench.id(9))
  }

  @Test func `nobody is in two groups or twice in one`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...2 { try await bench.register(number) }
    try await define(bench, [1])
    await #expect(throws: Rejected.self) { try await define(bench, [1, 2], id: 10) }
    await #expect(throws: Rejected.self) { try await define(bench, [2, 2], id: 10) }
    await #expect(throws: NotFound.self) { try await define(bench, [2, 3], id: 10) }
    #expect(try await bench.view(2).group == nil)
  }
}
