import PlanModel
import RepatriationSchema
import ServiceHost
import ServiceKit
import Testing
import Transport
import Wire
import WireRPC

@testable import Casework
@testable import Planner
@testable import PlanningService

/// What to chase for a departure.
struct ClearanceTests {
  /// Passport and identity are there; a fine is due, and then an exit permit.
  private func fined(_ number: UInt64, asked: String? = nil) -> PlanningView {
    var view = Views.ready(number)
    view.stayUntil = day("2025-12-01")
    view.fine.requestedOn = asked.map(day)
    return view
  }

  private func reply(
    _ views: [PlanningView], _ departures: [RepatriationSchema.Departure],
    for id: String = "D07", _ change: (inout RepatriationSchema.Policy) -> Void = { _ in }
  ) throws -> ClearancesReply {
    var policy = TestPolicy.policy
    policy.leadTimes.earliest = StageDays(
      identityDays: 1, etdDays: 2, waiverDays: 9, exitPermitWorkingDays: 2)
    policy.planning.clearanceEffortPermille = 1_000
    change(&policy)
    return try ClearanceChase(
      PlanningInput(
        mission: "IDN-PNH", views: views, departures: departures, policy: policy,
        calendar: TestPolicy.calendar, asOf: asOf), departure: id,
      solve: { plan($0, effort: $1) }
    ).reply()
  }

  private var d07: [RepatriationSchema.Departure] {
    [Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 20)]
  }

  @Test func `waivers and permits fill the free seats, each with its last day`() throws {
    // D07 closes on Thursday 5 February at 22:00: what is granted by Wednesday the 4th counts. A
    // permit takes three working days, so the waiver must be there by Friday 30 January. 20 seats,
    // 1 kept free, 4 people with everything granted: 15 to fill, and 12 people with a fine.
    let views = (1...4).map { Views.ready($0) } + (11...22).map { fined($0) }
    let reply = try reply(views, d07)
    #expect(reply.seats == 20 && reply.reserved == 1 && reply.secured == 4 && reply.free == 15)
    #expect(reply.filled == 12)
    #expect(reply.lastClearanceDay == day("2026-02-04"))
    #expect(
      reply.actions.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.fineWaiver, .exitPermit])
    let waivers = try #require(reply.actions.first { $0.kind == .fineWaiver })
    #expect(waivers.by == day("2026-01-30"))
    #expect(waivers.persons == 12 && waivers.seats == 12 && waivers.asked == 0)
    #expect(waivers.addressee == .immigration && !waivers.isEstimate && !waivers.isTight)
    #expect(waivers.tiers == [0, 0, 0, 12])
    #expect(waivers.people == (11...22).map { person($0) })
    #expect(
      waivers.sentence == "12 fine waivers by Fri 30 Jan fill 12 of 15 free seats on D07.")
    let permits = try #require(reply.actions.first { $0.kind == .exitPermit })
    #expect(permits.by == day("2026-02-04") && permits.seats == 12)
    // Without either nobody of the twelve goes: both are worth all of it.
    #expect(waivers.worthCents == reply.worthCents && permits.worthCents == reply.worthCents)
    #expect(reply.worthCents > 0)
    #expect(reply.noSeat == 0)
  }

  @Test func `what does not fit has no seat, and a higher tier comes first`() throws {
    var views = (11...30).map { fined($0) }
    views[19].tier = 1
    let small = [Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 5)]
    let reply = try reply(views, small)
    #expect(reply.free == 4 && reply.filled == 4)
    #expect(reply.parties.count == 4 && reply.noSeat == 16)
    #expect(reply.parties.first?.tier == 1)
    #expect(reply.parties.first?.people.first?.person == person(30))
    #expect(reply.parties.map(\.worthCents) == reply.parties.map(\.worthCents).sorted(by: >))
  }

  @Test func `what is too late even when all goes well is beyond, with its reason`() throws {
    var held = fined(2)
    held.held = true
    var independent = Views.ready(3)
    independent.travelMode = .selfFunded
    var unsure = Views.ready(4)
    unsure.intent = .undecided
    // D02 counts what is granted by 25 January: no waiver takes so little time.
    let departures = [Departures.direct("D02", "2026-01-27T13:10:00+07:00")]
    let reply = try reply([fined(1), held, independent, unsure], departures, for: "D02")
    #expect(
      reply.beyond == [
        UnplacedCount(headline: .fineUncleared, persons: 1),
        UnplacedCount(headline: .heldActive, persons: 1),
        UnplacedCount(headline: .noReturnIntent, persons: 1),
        UnplacedCount(headline: .selfFunded, persons: 1),
      ])
    #expect(reply.actions.isEmpty && reply.filled == 0 && reply.worthCents == 0)
  }

  @Test func `consent, a doctor, a reviewer and a decision about a group can be chased too`() throws
  {
    var silent = Views.ready(1)
    silent.consent = false
    var ill = Views.ready(2)
    ill.fit = .certificateMissing
    var double = Views.ready(3)
    double.possibleDuplicate = true
    var unfit = Views.ready(4)
    unfit.fit = .unfit
    let lonely = Views.member(5, of: 7, size: 2, .head)
    let reply = try reply([silent, ill, double, unfit, lonely], d07)
    #expect(
      Set(reply.actions.map(\.kind)) == [.consent, .fitToFly, .duplicateReview, .groupDecision])
    #expect(reply.actions.allSatisfy { $0.by == day("2026-02-04") && $0.persons == 1 })
    #expect(
      reply.actions.first { $0.kind == .fitToFly }?.addressee == .doctor)
    #expect(reply.beyond == [UnplacedCount(headline: .notFitToFly, persons: 1)])
  }

  @Test func `a whole group is one party, and what was asked for is counted as asked`() throws {
    var mother = fined(2, asked: "2026-01-19")
    mother.group = group(7)
    mother.groupSize = 3
    mother.relation = .spouse
    let family = [
      Views.member(1, of: 7, size: 3, .head), mother,
      Views.member(3, of: 7, size: 3, .child, band: .minor),
    ]
    let reply = try reply(family, d07)
    #expect(reply.parties.count == 1)
    #expect(reply.parties.first?.people.map(\.steps.count) == [0, 2, 0])
    #expect(reply.parties.first?.seats == 3)
    let waiver = try #require(reply.actions.first { $0.kind == .fineWaiver })
    #expect(waiver.persons == 1 && waiver.asked == 1 && waiver.seats == 3)
    #expect(waiver.sentence.hasSuffix("Asked for already: 1."))
  }

  @Test func `what must follow faster than usual is said`() throws {
    // D09 counts what is granted by Tuesday 3 February. At the usual pace the papers would have to be
    // there on 29 January, and identity thirteen days before, which is past; at the fast pace the
    // permit takes one working day and the waiver eight days: identity by 25 January.
    let late = [Departures.direct("D09", "2026-02-05T12:00:00+07:00")]
    let reply = try reply([Views.overstayed(1)], late, for: "D09") {
      $0.leadTimes.earliest = StageDays(
        identityDays: 1, etdDays: 2, waiverDays: 8, exitPermitWorkingDays: 1)
    }
    #expect(reply.actions.count == 4)
    #expect(reply.actions.count { $0.isTight } == 4)
    #expect(reply.actions.allSatisfy { $0.by >= day("2026-01-21") })
  }

  @Test func `chasing is worth nothing where everybody can go anyway`() throws {
    let reply = try reply((1...5).map { Views.ready($0) }, d07)
    #expect(reply.secured == 5 && reply.free == 14)
    #expect(reply.actions.isEmpty && reply.parties.isEmpty && reply.worthCents == 0)
  }

  // MARK: The service

  private func client(_ harness: Harness, _ role: Role = .planner) throws -> ClearancePlanningClient
  {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: PlanningServices.descriptors)
    return ClearancePlanningClient(
      try InProcessTransport(
        services: PlanningServices.registrations(harness.environment),
        peer: Harness.uri("IDN-PNH", role), authorise: AccessRules.authorisation(access)))
  }

  @Test func `planners and approvers ask, liaison does not, and nothing is written`() async throws {
    let harness = Harness()
    try await harness.apply([fined(1)])
    try await harness.add(Departures.sample)
    let head = try await harness.head()
    // The first departure that the waiver and the permit are in time for.
    let request = ClearancesRequest(mission: "IDN-PNH", departure: "D10", asOf: asOf)
    #expect(try await client(harness).clearances(request).actions.count == 2)
    #expect(try await client(harness, .approver).clearances(request).filled == 1)
    let denied = await #expect(throws: RPCError.self) {
      _ = try await client(harness, .liaison).clearances(request)
    }
    #expect(denied?.status == .permissionDenied)
    await #expect(throws: NotFound.self) {
      _ = try await client(harness).clearances(
        ClearancesRequest(mission: "IDN-PNH", departure: "D99", asOf: asOf))
    }
    await #expect(throws: NotYourMission.self) {
      _ = try await client(harness).clearances(
        ClearancesRequest(mission: "CHN-PNH", departure: "D12", asOf: asOf))
    }
    let closed = await #expect(throws: Rejected.self) {
      _ = try await client(harness).clearances(
        ClearancesRequest(
          mission: "IDN-PNH", departure: "D02", asOf: moment("2026-01-27T08:00:00+07:00")))
    }
    #expect(closed?.field == "departure")
    // The question in another mission's name is on record, and nothing else.
    let since = try await harness.events().dropFirst(Int(head))
    #expect(since.count == 1)
    guard case .denied? = since.first else {
      Issue.record("no denial")
      return
    }
  }

  @Test func `the board counts the backlog by class and age, and says what to look at`()
    async throws
  {
    let harness = Harness()
    var urgent = Views.ready(2, tier: 0)
    urgent.registeredAt = moment("2026-01-11T09:00:00+07:00")
    var held = Views.ready(3)
    held.held = true
    held.registeredAt = moment("2026-01-21T07:00:00+07:00")
    var closed = Views.ready(4)
    closed.state = .departed
    try await harness.apply([Views.ready(1), urgent, held, closed])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    var stopped = urgent
    stopped.held = true
    try await harness.apply([stopped])
    let board = try await client(harness, .auditor).board(
      BoardRequest(mission: "IDN-PNH", asOf: asOf))
    #expect(board.ages == [0, 3, 7, 14])
    #expect(board.backlog.first { $0.caseClass == .ready }?.byAge == [1, 0, 0, 0])
    #expect(board.backlog.first { $0.caseClass == .held }?.byAge == [1, 0, 1, 0])
    #expect(board.registeredToday == 1 && board.offsetMinutes == 420)
    #expect(board.planVersion == 1 && board.isStale)
    #expect(board.departures.map(\.departure) == ["D02"])
    #expect(
      board.alarms.map(\.sentence) == [
        "Planning is not connected to intake: counts may be old.",
        "D02: 1 listed may no longer board. Plan again.",
        "P0: 1 waiting, the longest for 10 days.", "2 persons are held.",
        "People's data changed after the plan: plan again.",
      ])
  }
}
