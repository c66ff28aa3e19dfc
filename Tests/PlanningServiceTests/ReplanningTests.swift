import PlanModel
import RepatriationSchema
import ServiceHost
import ServiceKit
import Testing
import Transport
import Wire
import WireRPC

@testable import Planner
@testable import PlanningService

struct ReplanningTests {
  private func client(_ harness: Harness, _ role: Role = .planner) throws -> ReplanningClient {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: PlanningServices.descriptors)
    return ReplanningClient(
      try InProcessTransport(
        services: PlanningServices.registrations(harness.environment),
        peer: Harness.uri("IDN-PNH", role), authorise: AccessRules.authorisation(access)))
  }

  /// Six people who could go on either of two departures, all on the first one.
  private func planned() async throws -> Harness {
    let harness = Harness()
    try await harness.apply((1...6).map { Views.ready($0) })
    try await harness.add([
      Departures.direct("D02", "2026-01-27T13:10:00+07:00"),
      Departures.direct("D07", "2026-02-06T22:00:00+07:00"),
    ])
    let reply = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    #expect(reply.manifests.map(\.persons) == [6, 0])
    return harness
  }

  private func direct(
    _ harness: Harness, _ kind: DirectiveKind, _ number: UInt64, _ departure: String,
    lift: Bool = false, key: UInt64
  ) async throws -> DirectReply {
    try await client(harness).direct(
      DirectRequest(
        mission: "IDN-PNH",
        directive: PlanDirective(kind: kind, person: person(number), departure: departure),
        lift: lift),
      options: RPCCallOptions(idempotencyKey: WireUUID(high: 0xD1, low: key)))
  }

  private func listed(_ harness: Harness, _ departure: String) async throws -> [ID<PersonFile>] {
    try await harness.client().manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-\(departure)")
    ).entries.map(\.person)
  }

  // MARK: Replanning

  @Test func `nothing changes and nothing is written where no fact changed`() async throws {
    let harness = try await planned()
    let head = try await harness.head()
    let reply = try await client(harness).replan(
      ReplanRequest(mission: "IDN-PNH", asOf: asOf, publish: true))
    #expect(reply.difference.moves.isEmpty)
    #expect(reply.plan.unchanged && !reply.published)
    #expect(try await harness.head() == head)
  }

  @Test func `a hold takes one person off and leaves everybody else; publishing takes a flag`()
    async throws
  {
    let harness = try await planned()
    var held = Views.ready(3)
    held.held = true
    try await harness.apply([held])
    let shown = try await client(harness).replan(ReplanRequest(mission: "IDN-PNH", asOf: asOf))
    #expect(shown.difference.moves.map(\.person) == [person(3)])
    #expect(shown.difference.moves.first?.to == "")
    #expect(shown.difference.lost == 1 && shown.difference.others == 0)
    #expect(!shown.published)
    #expect(try await listed(harness, "D02").count == 6)
    let stale = await #expect(throws: PlanConflict.self) {
      _ = try await client(harness).replan(
        ReplanRequest(mission: "IDN-PNH", asOf: asOf, publish: true, planVersion: 7))
    }
    #expect(stale?.version == 1)
    let reply = try await client(harness).replan(
      ReplanRequest(mission: "IDN-PNH", asOf: asOf, publish: true, planVersion: 1))
    #expect(reply.published && reply.plan.planVersion == 2)
    #expect(reply.plan.boundCents <= reply.plan.costCents)
    #expect(
      try await listed(harness, "D02").sorted()
        == [person(1), person(2), person(4), person(5), person(6)].sorted())
  }

  // MARK: What if

  @Test func `a departure that is cancelled on a copy moves its people and writes nothing`()
    async throws
  {
    let harness = try await planned()
    let head = try await harness.head()
    let reply = try await client(harness, .approver).whatIf(
      WhatIfRequest(
        mission: "IDN-PNH",
        changes: [ChangeToTry(change: .cancel(DepartureCancelled(departure: "D02")))]))
    #expect(reply.difference.moves.count == 6)
    #expect(reply.difference.moves.allSatisfy { $0.from == "D02" && $0.to == "D07" })
    #expect(reply.difference.displaced == 6 && reply.difference.others == 0)
    #expect(reply.planVersion == 1 && reply.alreadyMoved == 0)
    #expect(try await harness.head() == head)
  }

  @Test func `capacity, withdrawal, hold and delay are tried`() async throws {
    let harness = try await planned()
    func tried(_ change: PlanChange) async throws -> PlanDifference {
      try await client(harness).whatIf(
        WhatIfRequest(mission: "IDN-PNH", changes: [ChangeToTry(change: change)])
      ).difference
    }
    let smaller = try await tried(.capacity(CapacityChanged(departure: "D02", seats: 3)))
    #expect(smaller.moved > 0 && smaller.lost == 0)
    let gone = try await tried(.withdraw(PersonWithdrawn(person: person(2))))
    #expect(gone.moves.map(\.person) == [person(2)] && gone.lost == 1)
    let held = try await tried(.hold(HoldTried(person: person(4))))
    #expect(held.moves.map(\.person) == [person(4)] && held.lost == 1)
    let later = try await tried(.delay(DepartureDelayed(departure: "D02", minutes: 360)))
    #expect(later.moves.isEmpty)
    #expect(later.costAfterCents >= later.costBeforeCents)
  }

  @Test func `what is not known is refused by name`() async throws {
    let harness = try await planned()
    await #expect(throws: NotFound.self) {
      _ = try await client(harness).whatIf(
        WhatIfRequest(
          mission: "IDN-PNH",
          changes: [ChangeToTry(change: .cancel(DepartureCancelled(departure: "D99")))]))
    }
    await #expect(throws: NotFound.self) {
      _ = try await client(harness).whatIf(
        WhatIfRequest(
          mission: "IDN-PNH",
          changes: [ChangeToTry(change: .withdraw(PersonWithdrawn(person: person(99))))]))
    }
    await #expect(throws: NotYourMission.self) {
      _ = try await client(harness).replan(ReplanRequest(mission: "CHN-PNH", asOf: asOf))
    }
  }

  // MARK: Directives

  @Test func `a pin shows its price and is kept by later plans until it is lifted`() async throws {
    let harness = try await planned()
    let pinned = try await direct(harness, .pin, 1, "D07", key: 1)
    #expect((pinned.priceCents ?? 0) > 0)
    #expect(pinned.difference.moves.map(\.person) == [person(1)])
    #expect(pinned.directive.author == Harness.uri("IDN-PNH", .planner))
    #expect(try await direct(harness, .pin, 1, "D07", key: 1).repeated)
    // Only the next plan moves anybody.
    #expect(try await listed(harness, "D07").isEmpty)
    _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    #expect(try await listed(harness, "D07") == [person(1)])
    _ = try await direct(harness, .forbid, 2, "D02", key: 2)
    let reply = try await client(harness).replan(
      ReplanRequest(mission: "IDN-PNH", asOf: asOf, publish: true))
    #expect(reply.published)
    #expect(try await listed(harness, "D07").sorted() == [person(1), person(2)].sorted())
    let all = try await client(harness, .auditor).directives(
      DirectivesRequest(mission: "IDN-PNH"))
    #expect(all.directives.map(\.kind) == [.pin, .forbid])
    let lifted = try await direct(harness, .pin, 1, "D07", lift: true, key: 3)
    #expect(lifted.lifted)
    _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    #expect(try await listed(harness, "D02").contains(person(1)))
    #expect(try await !listed(harness, "D02").contains(person(2)))
  }

  @Test func `pins that cannot hold together are refused with the smallest set`() async throws {
    let harness = try await planned()
    _ = try await direct(harness, .pin, 5, "D02", key: 1)
    _ = try await direct(harness, .pin, 1, "D07", key: 2)
    let conflict = await #expect(throws: DirectivesConflict.self) {
      _ = try await direct(harness, .pin, 1, "D02", key: 3)
    }
    #expect(conflict?.directives.map(\.person) == [person(1), person(1)])
    #expect(conflict?.directives.map(\.departure) == ["D02", "D07"])
    let all = try await client(harness).directives(DirectivesRequest(mission: "IDN-PNH"))
    #expect(all.directives.count == 2)
  }

  @Test func `a pin that facts made impossible stops planning by name, and can be lifted`()
    async throws
  {
    let harness = try await planned()
    _ = try await direct(harness, .pin, 1, "D07", key: 1)
    var held = Views.ready(1)
    held.held = true
    try await harness.apply([held])
    let refused = await #expect(throws: Rejected.self) {
      _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    }
    #expect(refused?.field == "directives")
    #expect(refused?.reason.contains("\(person(1))") == true)
    _ = try await direct(harness, .pin, 1, "D07", lift: true, key: 2)
    _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
  }

  // MARK: Explanations

  @Test func `people, departures and the plan are explained, a separation only as a rule`()
    async throws
  {
    let harness = Harness()
    var one = Views.ready(1, tier: 0)
    one.keepApart = [person(2)]
    try await harness.apply([one, Views.ready(2), Views.ready(3)])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    let account = try await client(harness).explainPlace(
      ExplainPlaceRequest(mission: "IDN-PNH", person: person(2)))
    #expect(account.departure == "" && account.people == 1)
    let text = account.sentences.joined(separator: "\n")
    #expect(text.contains("safeguarding rule"))
    #expect(!text.contains("\(person(1))"))
    #expect(account.verdicts.allSatisfy { $0.waitingCents == nil && $0.moneyCents == nil })
    let departure = try await client(harness).explainDeparture(
      ExplainDepartureRequest(mission: "IDN-PNH", departure: "D02"))
    #expect(departure.people == 2 && departure.places.first?.kind == "SEATS")
    #expect(departure.places.first?.used == 2)
    let plan = try await client(harness).explainPlan(ExplainPlanRequest(mission: "IDN-PNH"))
    #expect(plan.people == 3 && plan.listed == 2 && plan.planVersion == 1)
    #expect(plan.parts.reduce(0) { $0 + $1.cents } == plan.totalCents)
  }
}
