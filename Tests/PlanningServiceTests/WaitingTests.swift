import PlanModel
import RepatriationSchema
import Testing
import Wire

@testable import Casework
@testable import PlanningService

/// What a plan makes of waiting, of estimates that may be late, and of files that were merged.
struct WaitingTests {
  private func build(
    _ views: [PlanningView], _ departures: [RepatriationSchema.Departure] = Departures.sample,
    published: [Manifest] = [], _ change: (inout RepatriationSchema.Policy) -> Void = { _ in }
  ) throws -> PreparedProblem {
    var policy = TestPolicy.policy
    policy.leadTimes.earliest = StageDays(
      identityDays: 1, etdDays: 2, waiverDays: 9, exitPermitWorkingDays: 2)
    policy.leadTimes.late = StageDays(
      identityDays: 4, etdDays: 5, waiverDays: 18, exitPermitWorkingDays: 5)
    change(&policy)
    return try ProblemBuilder(
      PlanningInput(
        mission: "IDN-PNH", views: views, departures: departures, policy: policy,
        calendar: TestPolicy.calendar, asOf: asOf, published: published)
    ).build()
  }

  @Test func `a clearance that may be late is weighed where its usual day counts`() throws {
    // As usual on 10 February, in time for D12; at worst on the 19th.
    let prepared = try build([Views.overstayed(1)]) { $0.planning.lateRiskCents = 700 }
    let party = try #require(prepared.problem.parties.first)
    #expect(party.eligibility[4].mayBeListed)
    #expect(party.onwardCents == [0, 0, 0, 0, 700])
    #expect(prepared.parties.first?.mayBeLate == [false, false, false, false, true])
    let plain = try build([Views.overstayed(1)])
    #expect(plain.problem.parties.first?.onwardCents == [])
  }

  @Test func `where the late day counts, nobody is listed who may be late`() throws {
    let prepared = try build([Views.overstayed(1)]) { $0.planning.counting = .late }
    let party = try #require(prepared.problem.parties.first)
    #expect(party.eligibility.allSatisfy { !$0.mayBeListed })
  }

  @Test func `weights and shelter come from the policy`() throws {
    var sheltered = Views.ready(1)
    sheltered.sheltered = true
    let prepared = try build([sheltered]) {
      $0.planning.shelterCentsPerDay = 1_100
      $0.planning.unseatedDelayDays = 9
      $0.planning.escortCents = 70
      $0.planning.peoplePerMedicalEscort = 3
      $0.planning.splitCents = 40
      $0.planning.moveCents = [25, 50, 75]
    }
    #expect(prepared.problem.parties.first?.members.first?.shelterCentsPerDay == 1_100)
    let policy = prepared.problem.policy
    #expect(policy.noDepartureDelayDays == 9 && policy.escortCents == 70)
    #expect(policy.medicalPerEscort == 3 && policy.splitCents == 40)
    // By how firm the published list is.
    #expect(policy.draftMoveCents == 25 && policy.proposedMoveCents == 50 && policy.moveCents == 75)
  }

  @Test func `a group that may be split is one that would rather travel together`() throws {
    var views = [
      Views.member(1, of: 7, size: 2, .other), Views.member(2, of: 7, size: 2, .other),
    ]
    for index in views.indices { views[index].groupSplittable = true }
    let together = try build(views) { $0.planning.splitCents = 100 }
    #expect(
      together.problem.softGroups == [
        SoftGroup([PartyID(person(1).uuid), PartyID(person(2).uuid)])
      ])
    let apart = try build(views)
    #expect(apart.problem.softGroups.isEmpty)
  }

  @Test func `who waits ready moves up, and takes the family along`() throws {
    var waiting = Views.member(1, of: 7, size: 2, .head)
    waiting.grantedOn = day("2026-01-07")
    let fresh = Views.member(2, of: 7, size: 2, .spouse)
    let prepared = try build([waiting, fresh, Views.ready(5)]) {
      $0.priority.readyDaysToMoveUp = 14
      $0.priority.highestTierByWaiting = 1
    }
    #expect(prepared.problem.parties.map(\.tier).sorted() == [.p2, .p3])
    let party = try #require(prepared.parties.first { $0.party.group != nil })
    #expect(party.tier == 2)
    #expect(party.waiting.map(\.movedUpAfterDays) == [14, 0])
    #expect(party.waiting.map(\.ownTier) == [3, 3])
  }

  @Test func `a plan shows what it keeps free and why, who moved up, and who pays for themselves`()
    async throws
  {
    var policy = TestPolicy.policy
    policy.leadTimes.late = StageDays(
      identityDays: 4, etdDays: 5, waiverDays: 18, exitPermitWorkingDays: 5)
    policy.planning.reserve = ReserveRules(
      steps: [ReserveStep(fromDaysAhead: 0, permille: 50)], announcedPermille: 1_000)
    policy.priority.readyDaysToMoveUp = 14
    policy.priority.highestTierByWaiting = 1
    let harness = Harness(policy: policy)
    var waiting = Views.ready(1)
    waiting.grantedOn = day("2026-01-02")
    var independent = Views.ready(2)
    independent.travelMode = .selfFunded
    try await harness.apply([waiting, independent, Views.overstayed(3)])
    try await harness.add([Departures.direct("D12", "2026-02-12T13:10:00+07:00")])
    let client = try harness.client()
    let bus = AnnouncedPeople(expectedAt: moment("2026-01-30T20:00:00+07:00"), people: 7)
    let reply = try await client.plan(
      PlanRequest(mission: "IDN-PNH", asOf: asOf, announced: [bus]))
    #expect(reply.movedUp == 1 && reply.atRisk == 1)
    #expect(reply.selfFunded == [ClassCount(caseClass: .ready, persons: 1)])
    #expect(reply.manifests.map(\.seatsReserved) == [9])
    #expect(reply.manifests.first?.closesAt == moment("2026-02-11T13:10:00+07:00"))
    let manifest = try await client.manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D12"))
    #expect(
      manifest.reserve == [
        ReservedSeats(reason: .notReady, seats: 2), ReservedSeats(reason: .announced, seats: 7),
      ])
    let first = try #require(manifest.entries.first)
    #expect(first.person == person(1) && first.tier == 2 && first.ownTier == 3)
    #expect(first.movedUpAfterDays == 14)
    let last = try #require(manifest.entries.last?.missing.first { $0.code == .exitPermitMissing })
    #expect(last.expectedBy == day("2026-02-10") && last.lateBy == day("2026-02-19"))
    let moved = try await client.explain(
      ExplainRequest(mission: "IDN-PNH", person: person(1)))
    #expect(moved.tier == 2 && moved.movedUpAfterDays == 14 && moved.readyDays == 19)
    let open = try await client.explain(
      ExplainRequest(mission: "IDN-PNH", person: person(3)))
    #expect(open.readyBy == day("2026-02-10") && open.readyLate == day("2026-02-19"))
    #expect(open.readyDays == nil)
  }

  // MARK: Mergers

  private func closed(_ people: [ID<PersonFile>], _ id: String = "D01") -> Manifest {
    let departure = Departures.direct(id, "2026-01-22T06:00:00+07:00")
    return Manifest(
      id: "IDN-PNH-\(id)", departure: departure, state: .draft, revision: 1,
      entries: people.map { ManifestEntry(person: $0, tier: 3, state: .planned) },
      seatsTaken: UInt16(people.count))
  }

  private func merged(_ number: UInt64, into survivor: UInt64) -> PlanningView {
    var view = Views.ready(number)
    view.state = .merged
    view.mergedInto = person(survivor)
    return view
  }

  private func carried(_ views: [PlanningView], _ manifests: [Manifest]) throws -> CarriedManifests
  {
    let departures = manifests.map(\.departure) + Departures.sample
    return try build(views, departures, published: manifests).carried
  }

  @Test func `the seat of a merged file is kept for the file that speaks for it`() throws {
    let views = [merged(1, into: 2), merged(2, into: 3), Views.ready(3), Views.ready(4)]
    let found = try carried(views, [closed([person(1), person(4)])])
    #expect(found.manifests.map { $0.entries.map(\.person) } == [[person(3), person(4)]])
    #expect(found.people == [person(3), person(4)])
  }

  @Test func `nobody sits twice after a merger, on one list or on two`() throws {
    let views = [merged(1, into: 2), Views.ready(2), Views.ready(4)]
    let same = try carried(views, [closed([person(1), person(2), person(4)])])
    #expect(same.manifests.map { $0.entries.map(\.person) } == [[person(2), person(4)]])
    #expect(same.manifests.map(\.seatsTaken) == [2])
    let two = try carried(views, [closed([person(1)]), closed([person(2)], "D03")])
    #expect(two.manifests.map { $0.entries.map(\.person) } == [[], [person(2)]])
  }

  @Test func `who speaks for a merged file and cannot board does not get its seat`() throws {
    var survivor = Views.ready(2)
    survivor.held = true
    let found = try carried([merged(1, into: 2), survivor], [closed([person(1)])])
    #expect(found.manifests.map(\.entries) == [[]])
  }

  @Test func `mergers in a circle end`() throws {
    let views = [merged(1, into: 2), merged(2, into: 1)]
    let found = try carried(views, [closed([person(1)])])
    #expect(found.manifests.count == 1)
  }
}
