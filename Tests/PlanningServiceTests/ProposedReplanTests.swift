import PlanModel
import PlanVerifier
import RepatriationSchema
import ServiceKit
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// Planning again where lists are proposed, locked or frozen.
struct ProposedReplanTests {
  private static let later = "IDN-PNH-D07"
  private static let at = "2026-01-24T14:00:00+07:00"

  /// Two on D02, whose list is proposed; D07 leaves later.
  private func proposed(
    _ views: [PlanningView], seats: UInt16 = 4, later: String = "2026-02-06T22:00:00+07:00"
  ) async throws -> LifeBench {
    let bench = try await LifeBench(
      views, seats: seats, also: [Departures.direct("D07", later, seats: 10)])
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    return bench
  }

  private func replan(
    _ bench: LifeBench, publish: Bool = true, stale: Bool = false
  ) async throws -> ReplanReply {
    try await bench.replanning().replan(
      ReplanRequest(
        mission: LifeBench.mission, asOf: moment(Self.at), publish: publish,
        staleAcknowledged: stale))
  }

  private func held(_ number: UInt64) -> PlanningView {
    var view = Views.ready(number)
    view.held = true
    return view
  }

  @Test func `a proposed list takes a hold as a new revision, and who stays keeps their number`()
    async throws
  {
    let bench = try await proposed((1...3).map { Views.ready($0) })
    let before = try await bench.manifest()
    let taken = try #require(before.entries.first?.person)
    let others = before.entries.dropFirst().map { "\($0.number) \($0.person)" }
    try await bench.harness.apply([held(taken.uuid.low)])
    let tried = try await replan(bench, publish: false)
    #expect(tried.revised.map(\.manifest) == [LifeBench.id])
    #expect(tried.revised.map(\.removed) == [1] && tried.revised.map(\.added) == [0])
    #expect(try await bench.manifest() == before)
    let reply = try await replan(bench)
    #expect(reply.published && reply.difference.lost == 1 && reply.difference.others == 0)
    let after = try await bench.manifest()
    #expect(after.state == .proposed && after.version == before.version + 1)
    #expect(
      after.revision == before.revision + 1 && after.revision == reply.revised.first?.revision)
    #expect(after.entries.map { "\($0.number) \($0.person)" } == others)
    #expect(try await bench.seats() == [:].merging(after.travelling.map { ($0, after.id) }) { $1 })
    let history = try await bench.client().history(
      HistoryRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    let change = try #require(history.changes.last)
    #expect(
      change.kind == .replanned && change.removed == [taken] && change.reason == "plan version 2")
    #expect(change.digest == after.digest)
    #expect(reply.plan.manifests.first { $0.id == after.id } == after.summary)
    // The list goes on from there.
    try await bench.advance(.locked, "2026-01-26T13:10:00+07:00")
  }

  @Test func `people change between proposed lists in one commit, each with one seat`() async throws
  {
    let bench = try await proposed((1...2).map { Views.ready($0) })
    // A third person is on the later list, which is proposed early.
    try await bench.harness.apply([Views.ready(3)])
    _ = try await bench.replanning().direct(
      DirectRequest(
        mission: LifeBench.mission,
        directive: PlanDirective(kind: .pin, person: person(3), departure: "D07")),
      options: LifeBench.key())
    try await bench.replan(at: moment(Self.at))
    try await bench.advance(.proposed, Self.at, reason: "names early", id: Self.later)
    for (number, departure) in [(UInt64(1), "D07"), (3, "D02")] {
      let client = try bench.replanning()
      if number == 3 {
        _ = try await client.direct(
          DirectRequest(
            mission: LifeBench.mission,
            directive: PlanDirective(kind: .pin, person: person(3), departure: "D07"), lift: true),
          options: LifeBench.key())
      }
      _ = try await client.direct(
        DirectRequest(
          mission: LifeBench.mission,
          directive: PlanDirective(kind: .pin, person: person(number), departure: departure)),
        options: LifeBench.key())
    }
    let reply = try await replan(bench)
    #expect(reply.revised.map(\.departure) == ["D02", "D07"])
    #expect(Set(try await bench.manifest().travelling) == [person(2), person(3)])
    #expect(try await bench.manifest(Self.later).travelling == [person(1)])
    #expect(
      try await bench.seats() == [
        person(1): Self.later, person(2): LifeBench.id, person(3): LifeBench.id,
      ])
  }

  @Test func `a locked list is never touched, nor one that was frozen but by who may not board`()
    async throws
  {
    let locked = try await proposed((1...2).map { Views.ready($0) })
    try await locked.advance(.locked, Self.at, reason: "asked for early")
    let list = try await locked.manifest()
    try await locked.harness.apply([held(1), Views.ready(9, tier: 0)])
    let first = try await replan(locked)
    #expect(first.revised.isEmpty)
    #expect(try await locked.manifest() == list)

    let frozen = try await proposed((1...2).map { Views.ready($0) })
    let client = try frozen.replanning()
    let order = PlanDirective(kind: .freeze, departure: "D02")
    let ordered = try await client.direct(
      DirectRequest(mission: LifeBench.mission, directive: order), options: LifeBench.key())
    #expect(ordered.priceCents == 0 && ordered.difference.moves.isEmpty)
    try await frozen.harness.apply([Views.ready(9, tier: 0)])
    let second = try await replan(frozen)
    #expect(second.revised.isEmpty)
    #expect(try await frozen.manifest(Self.later).travelling == [person(9)])
    try await frozen.harness.apply([held(1)])
    let third = try await replan(frozen)
    #expect(third.revised.map(\.removed) == [1])
    #expect(try await frozen.manifest().travelling == [person(2)])
    // A pin against it is refused by name; lifting it lets the next one in.
    let conflict = try await #require(throws: DirectivesConflict.self) {
      _ = try await client.direct(
        DirectRequest(
          mission: LifeBench.mission,
          directive: PlanDirective(kind: .pin, person: person(9), departure: "D02")),
        options: LifeBench.key())
    }
    #expect(conflict.directives.map(\.kind) == [.pin, .freeze])
    await #expect(throws: Rejected.self) {
      _ = try await frozen.clearances("D02")
    }
    _ = try await client.direct(
      DirectRequest(mission: LifeBench.mission, directive: order, lift: true),
      options: LifeBench.key())
    try await frozen.harness.apply([Views.ready(10)])
    #expect(try await replan(frozen).revised.map(\.added) == [1])
    #expect(try await frozen.manifest().travelling.count == 2)
  }

  @Test func `a proposed list does not change on old views unless that is acknowledged`()
    async throws
  {
    let bench = try await proposed((1...2).map { Views.ready($0) })
    try await bench.harness.apply([held(1)])
    bench.follows(false)
    let refused = try await #require(throws: Rejected.self) { _ = try await replan(bench) }
    #expect(refused.field == "staleAcknowledged")
    #expect(try await bench.manifest().travelling.count == 2)
    #expect(try await replan(bench, stale: true).published)
    let history = try await bench.client().history(
      HistoryRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    #expect(history.changes.last?.staleAcknowledged == true)
  }

  @Test func `whom two people let stand on a proposed list is not taken off by planning again`()
    async throws
  {
    let bench = try await proposed((1...2).map { Views.ready($0) })
    var view = Views.ready(2)
    view.stayUntil = day("2026-01-25")
    try await bench.harness.apply([view])
    for code in [ReasonCode.fineUncleared, .exitPermitMissing] {
      let override = ID<Override>(WireUUID(high: 0x77, low: UInt64(code.rawValue)))
      _ = try await bench.client().requestOverride(
        OverrideRequest(
          mission: LifeBench.mission, manifest: LifeBench.id, override: override,
          person: person(2), code: code, reason: "receipt 118 seen", at: moment(Self.at)),
        options: LifeBench.key())
      _ = try await bench.client(.approver, name: "budi").decideOverride(
        DecideOverrideRequest(
          mission: LifeBench.mission, manifest: LifeBench.id, override: override, grant: true,
          at: moment(Self.at)), options: LifeBench.key())
    }
    let reply = try await replan(bench)
    #expect(reply.revised.isEmpty && reply.difference.moves.isEmpty)
  }

  @Test func `moving somebody off a firmer list costs more, as the policy says`() async throws {
    // One seat is kept free, so one is given; three days lie between the departures.
    let bench = try await proposed(
      [Views.ready(1)], seats: 2, later: "2026-01-30T13:10:00+07:00")
    // Somebody who waits dearer by less than a move off a proposed list costs, but not off a draft.
    try await bench.harness.apply([Views.ready(2, tier: 2)])
    let reply = try await replan(bench)
    #expect(reply.revised.isEmpty)
    #expect(try await bench.manifest().travelling == [person(1)])
    let draft = try await LifeBench(
      [Views.ready(1)], seats: 2,
      also: [Departures.direct("D07", "2026-01-30T13:10:00+07:00", seats: 10)])
    try await draft.harness.apply([Views.ready(2, tier: 2)])
    #expect(try await replan(draft).published)
    #expect(try await draft.manifest().travelling == [person(2)])
    // Somebody in danger is worth it.
    try await bench.harness.apply([Views.ready(3, tier: 0)])
    #expect(try await replan(bench).revised.map(\.added) == [1])
    #expect(try await bench.manifest().travelling == [person(3)])
  }

  @Test func `the bound of an explained plan is of the facts as they are`() async throws {
    let bench = try await LifeBench((1...6).map { Views.ready($0) })
    let client = try bench.replanning()
    let before = try await client.explainPlan(ExplainPlanRequest(mission: LifeBench.mission))
    #expect(before.boundCents <= before.totalCents && before.totalCents == before.publishedCents)
    #expect(before.alreadyMoved == 0)
    try await bench.harness.apply((1...3).map { held($0) })
    let after = try await client.explainPlan(ExplainPlanRequest(mission: LifeBench.mission))
    #expect(after.alreadyMoved == 3)
    #expect(after.totalCents != after.publishedCents)
    #expect(after.boundCents != before.boundCents && after.boundCents <= after.totalCents)
  }

  @Test func `what is to be chased obeys pins and forbids`() async throws {
    let bench = try await LifeBench(
      [Views.ready(1), Views.ready(2), Views.overstayed(3), Views.overstayed(4)],
      also: [Departures.direct("D07", "2026-02-26T22:00:00+07:00", seats: 10)])
    let all = try await bench.clearances("D07")
    #expect(all.decided == 0)
    let chased = Set(all.parties.flatMap(\.people).map(\.person))
    #expect(chased.contains(person(3)) && chased.contains(person(4)))
    _ = try await bench.replanning().direct(
      DirectRequest(
        mission: LifeBench.mission,
        directive: PlanDirective(kind: .forbid, person: person(3), departure: "D07")),
      options: LifeBench.key())
    // Another departure's frozen list is no hindrance.
    _ = try await bench.replanning().direct(
      DirectRequest(
        mission: LifeBench.mission, directive: PlanDirective(kind: .freeze, departure: "D02")),
      options: LifeBench.key())
    let obeying = try await bench.clearances("D07")
    #expect(obeying.decided == 1)
    #expect(!obeying.parties.flatMap(\.people).map(\.person).contains(person(3)))
    #expect(obeying.actions.allSatisfy { !$0.people.contains(person(3)) })
  }

  @Test func `a plan made twice is the same plan, and nothing is written`() async throws {
    let bench = try await LifeBench(
      (1...9).map { Views.ready($0, tier: UInt8($0 % 4)) }, seats: 5,
      also: [Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 3)])
    let head = try await bench.harness.head()
    for _ in 0..<3 { #expect(try await bench.replan().unchanged) }
    #expect(try await bench.harness.head() == head)
  }
}
