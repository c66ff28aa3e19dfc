import Dispatch
import EventStore
import PlanModel
import RepatriationSchema
import Testing
import Wire
import WireRPC

@testable import Planner
@testable import PlanningService

struct PlanTests {
  private let request = PlanRequest(mission: "IDN-PNH", asOf: asOf)

  private func count(_ reply: PlanReply, _ code: ReasonCode) -> UInt32 {
    reply.unplaced.first { $0.headline == code }?.persons ?? 0
  }

  @Test func `a plan fills seats by priority and counts everybody else by reason`() async throws {
    // Three seats, 5 % reserve rounded up is one: two seats to fill. Three people are ready, one of
    // tier 1; the two of tier 3 registered at 9:00 and 8:00, so the earlier one gets the second
    // seat. Nobody else can go: one is held, one pays for themselves, one case is closed.
    let harness = Harness()
    var early = Views.ready(3)
    early.registeredAt = moment("2026-01-19T08:00:00+07:00")
    var held = Views.ready(4)
    held.held = true
    var independent = Views.ready(5)
    independent.travelMode = .selfFunded
    var closed = Views.ready(6)
    closed.state = .departed
    try await harness.apply([
      Views.ready(1), Views.ready(2, tier: 1), early, held, independent, closed,
    ])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00", seats: 3)])
    let client = try harness.client()
    let reply = try await client.plan(request)

    #expect(reply.persons == 6)
    #expect(reply.placed == 2)
    #expect(count(reply, .heldActive) == 1)
    #expect(count(reply, .selfFunded) == 1)
    #expect(count(reply, .caseNotOpen) == 1)
    #expect(count(reply, .capacityFull) == 1)
    #expect(reply.unplaced.reduce(0) { $0 + $1.persons } == 4)
    #expect(reply.planVersion == 1)
    #expect(!reply.unchanged)
    #expect(reply.rulesOff == ["B09"])
    #expect(reply.boundCents <= reply.costCents)
    // Open cases: the held one, and four who are ready; the closed case is not counted.
    #expect(reply.classes.first { $0.caseClass == .held }?.persons == 1)
    #expect(reply.classes.first { $0.caseClass == .ready }?.persons == 4)
    #expect(reply.classes.reduce(0) { $0 + $1.persons } == 5)

    let manifest = try await client.manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D02"))
    #expect(manifest.entries.map(\.person) == [person(2), person(3)])
    #expect(manifest.standby.map(\.person) == [person(1)])
    #expect(manifest.seatsTaken == 2)
    #expect(manifest.seatsReserved == 1)
    #expect(manifest.eligible == 3)
    #expect(manifest.eligibleNow == 3)
    #expect(manifest.revision == 1)
    #expect(manifest.state == .draft)
    #expect(manifest.entries.allSatisfy { $0.missing.isEmpty && $0.pointOfEntry == "CGK" })
  }

  @Test func `a listed person's missing clearances are marked with their days`() async throws {
    // As worked out for the problem: 23 and 26 January, 5 and 10 February.
    let harness = Harness()
    try await harness.apply([Views.overstayed(1)])
    try await harness.add([Departures.direct("D12", "2026-02-12T13:10:00+07:00")])
    let client = try harness.client()
    let reply = try await client.plan(request)
    #expect(reply.manifests.first?.withMissing == 1)
    #expect(reply.manifests.first?.eligible == 1)
    #expect(reply.manifests.first?.eligibleNow == 0)
    let manifest = try await client.manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D12"))
    let entry = try #require(manifest.entries.first)
    #expect(
      entry.missing == [
        MissingClearance(code: .noValidDocument, expectedBy: day("2026-01-26")),
        MissingClearance(code: .fineUncleared, expectedBy: day("2026-02-05")),
        MissingClearance(code: .exitPermitMissing, expectedBy: day("2026-02-10")),
        MissingClearance(code: .identityUnverified, expectedBy: day("2026-01-23")),
      ])
    #expect(entry.documentType == .emergencyTravelDocument)
    #expect(entry.caseClass == .unverified)
  }

  @Test func `a family is listed whole, its infant on a lap`() async throws {
    let harness = Harness()
    try await harness.apply([
      Views.member(1, of: 7, size: 3, .head), Views.member(2, of: 7, size: 3, .child, band: .minor),
      Views.member(3, of: 7, size: 3, .child, band: .infant),
    ])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    let client = try harness.client()
    let reply = try await client.plan(request)
    #expect(reply.placed == 3)
    let manifest = try await client.manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D02"))
    #expect(manifest.seatsTaken == 2)
    #expect(manifest.entries.map(\.services) == [[], [.child], [.infant]])
    #expect(manifest.entries.allSatisfy { $0.group == group(7) })
  }

  @Test func `people who are kept apart never share a list`() async throws {
    let harness = Harness()
    var one = Views.ready(1)
    one.keepApart = [person(2)]
    try await harness.apply([one, Views.ready(2)])
    try await harness.add([
      Departures.direct("D02", "2026-01-27T13:10:00+07:00"),
      Departures.direct("D07", "2026-02-06T22:00:00+07:00"),
    ])
    let reply = try await harness.client().plan(request)
    #expect(reply.manifests.map(\.persons) == [1, 1])
  }

  @Test func `a family with one member who cannot go is counted by the member and by the group`()
    async throws
  {
    let harness = Harness()
    var mother = Views.member(2, of: 7, size: 2, .spouse)
    mother.held = true
    try await harness.apply([Views.member(1, of: 7, size: 2, .head), mother])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    let reply = try await harness.client().plan(request)
    #expect(count(reply, .heldActive) == 1)
    #expect(count(reply, .groupIncomplete) == 1)
  }

  @Test func `somebody who is late is counted by what is late, not by what comes first`()
    async throws
  {
    // Identity, document and fine of person 1 are there by 5 February, the exit permit on the 10th;
    // D11 counts what is granted by the 9th.
    let harness = Harness()
    try await harness.apply([Views.overstayed(1)])
    try await harness.add([Departures.direct("D11", "2026-02-11T10:30:00+07:00")])
    let reply = try await harness.client().plan(request)
    #expect(reply.unplaced == [UnplacedCount(headline: .exitPermitMissing, persons: 1)])
  }

  @Test func `without a departure everybody is counted as having none`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    let reply = try await harness.client().plan(request)
    #expect(reply.placed == 0)
    #expect(count(reply, .departureClosed) == 1)
  }

  @Test func `the same state planned twice gives the same bytes and writes nothing`() async throws {
    let harness = Harness()
    try await harness.apply((1...30).map { Views.ready($0, tier: UInt8($0 % 4)) })
    try await harness.add(Departures.sample)
    let client = try harness.client()
    let first = try await client.plan(request)
    let bytes = try await harness.manifestBytes()
    let head = try await harness.head()
    let second = try await client.plan(request)
    #expect(second.unchanged)
    #expect(second.planVersion == first.planVersion)
    #expect(second.digest == first.digest)
    #expect(try await harness.manifestBytes() == bytes)
    #expect(try await harness.head() == head)
  }

  @Test func `the order in which people came does not reach the manifests`() async throws {
    let views = (1...40).map { Views.ready($0, tier: UInt8($0 % 4)) }
    var all: [[[UInt8]]] = []
    for order in [views, views.reversed()] {
      let harness = Harness()
      for view in order { try await harness.apply([view]) }
      try await harness.add(Departures.sample)
      _ = try await harness.client().plan(request)
      all.append(try await harness.manifestBytes())
    }
    #expect(all[0] == all[1])
  }

  @Test func `a changed state makes a new version, and a new revision only of lists that changed`()
    async throws
  {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    try await harness.add([
      Departures.direct("D02", "2026-01-27T13:10:00+07:00"),
      Departures.direct("D07", "2026-02-06T22:00:00+07:00"),
    ])
    let client = try harness.client()
    _ = try await client.plan(request)
    // The new person is held: no list changes, only the count of those who are not placed.
    var held = Views.ready(2)
    held.held = true
    try await harness.apply([held])
    let second = try await client.plan(request)
    #expect(!second.unchanged)
    #expect(second.planVersion == 2)
    #expect(second.manifests.map(\.revision) == [1, 1])
    try await harness.apply([Views.ready(3)])
    let third = try await client.plan(request)
    #expect(third.planVersion == 3)
    // The third person joins the first departure; the second one gains an eligible person.
    #expect(third.manifests.map(\.persons) == [2, 0])
    #expect(third.manifests.map(\.revision) == [2, 2])
  }

  @Test func `the digest of a manifest is that of its bytes with the digest left out`() async throws
  {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    let client = try harness.client()
    let reply = try await client.plan(request)
    let manifest = try await client.manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D02"))
    var bare = manifest
    bare.digest = FixedBytes<32>()
    #expect(bare != manifest)
    #expect(Sums.sha256(try bare.encodedBytes()) == manifest.digest.bytes)
    let whole = try manifest.encodedBytes()
    let length = UInt32(whole.count)
    let prefix = (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(8 * $0)) }
    #expect(Sums.sha256(prefix + whole) == reply.digest.bytes)
  }

  @Test func `of two planners at one time only one publishes`() async throws {
    let first = Harness()
    try await first.apply([Views.ready(1)])
    try await first.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    let rival = try first.client()
    var other = request
    other.asOf = moment("2026-01-21T09:00:00+07:00")
    let later = other
    let interposed = InterposedStore(first.store) { _ = try await rival.plan(later) }
    let second = Harness(store: first.store, over: interposed)
    let error = await #expect(throws: PlanConflict.self) {
      _ = try await second.client().plan(request)
    }
    #expect(error == PlanConflict(what: "the plan of IDN-PNH", version: 1))
    let published = try await first.client().manifests(ManifestsRequest(mission: "IDN-PNH"))
    #expect(published.planVersion == 1)
  }

  @Test func `two planners of one state and one moment agree`() async throws {
    let first = Harness()
    try await first.apply([Views.ready(1)])
    try await first.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    let rival = try first.client()
    let request = request
    let interposed = InterposedStore(first.store) { _ = try await rival.plan(request) }
    let second = Harness(store: first.store, over: interposed)
    let reply = try await second.client().plan(request)
    #expect(reply.unchanged)
    #expect(reply.planVersion == 1)
    #expect(try await first.head() == 3)
  }

  @Test func `one mission is planned once at a time, and the other call is told so`() async throws {
    let (began, tellBegan) = AsyncStream.makeStream(of: Void.self)
    let goOn = DispatchSemaphore(value: 0)
    let harness = Harness { problem, effort in
      tellBegan.yield()
      goOn.wait()
      return plan(problem, effort: effort)
    }
    try await harness.apply([Views.ready(1)])
    let client = try harness.client()
    let request = request
    async let first = client.plan(request)
    for await _ in began { break }
    let error = await #expect(throws: RPCError.self) {
      _ = try await client.plan(request, options: RPCCallOptions())
    }
    #expect(error?.status == .resourceExhausted)
    goOn.signal()
    #expect(try await first.planVersion == 1)
    // The place is free again.
    goOn.signal()
    #expect(try await client.plan(request).unchanged)
  }

  @Test func `a plan whose caller has gone is not published`() async throws {
    let (began, tellBegan) = AsyncStream.makeStream(of: Void.self)
    let goOn = DispatchSemaphore(value: 0)
    let harness = Harness { problem, effort in
      tellBegan.yield()
      goOn.wait()
      return plan(problem, effort: effort)
    }
    try await harness.apply([Views.ready(1)])
    let head = try await harness.head()
    let client = try harness.client()
    let request = request
    let call = Task { try await client.plan(request) }
    for await _ in began { break }
    call.cancel()
    goOn.signal()
    await #expect(throws: (any Error).self) { try await call.value }
    goOn.signal()
    // The next plan comes after whatever the other one did, and is the first that is published.
    while true {
      do {
        #expect(try await !client.plan(request).unchanged)
        break
      } catch let error as RPCError where error.status == .resourceExhausted {
        await Task.yield()
      }
    }
    #expect(try await harness.head() == head + 1)
  }

  @Test func `who registered after the moment of a plan is not part of it`() async throws {
    let harness = Harness()
    var late = Views.ready(2)
    late.registeredAt = moment("2026-01-21T08:00:01+07:00")
    try await harness.apply([Views.ready(1), late])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    let client = try harness.client()
    let reply = try await client.plan(request)
    #expect(reply.persons == 1)
    #expect(reply.placed == 1)
    let explanation = try await client.explain(
      ExplainRequest(mission: "IDN-PNH", person: person(2)))
    #expect(
      explanation.headline
        == "Not listed: registered after the moment of this plan. Plan again.")
    var later = request
    later.asOf = late.registeredAt
    #expect(try await client.plan(later).placed == 2)
  }

  @Test func `a plan is not taken back to an earlier moment`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    let client = try harness.client()
    _ = try await client.plan(request)
    var earlier = request
    earlier.asOf = moment("2026-01-21T07:59:59+07:00")
    let error = await #expect(throws: Rejected.self) { _ = try await client.plan(earlier) }
    #expect(error?.field == "asOf")
    #expect(error?.reason.contains("is before the published plan's moment") == true)
    #expect(try await client.plan(request).unchanged)
  }

  @Test func `after the last departure everybody keeps their own reason`() async throws {
    let harness = Harness()
    var held = Views.ready(2)
    held.held = true
    var independent = Views.ready(3)
    independent.travelMode = .selfFunded
    var undecided = Views.ready(4)
    undecided.intent = .undecided
    let husband = Views.member(5, of: 7, size: 2, .head)
    var wife = Views.member(6, of: 7, size: 2, .spouse)
    wife.held = true
    try await harness.apply([Views.ready(1), held, independent, undecided, husband, wife])
    let client = try harness.client()
    for departures in [[], [Departures.direct("D01", "2026-01-20T13:10:00+07:00")]] {
      try await harness.add(departures)
      let reply = try await client.plan(request)
      #expect(count(reply, .departureClosed) == 1)
      #expect(count(reply, .heldActive) == 2)
      #expect(count(reply, .selfFunded) == 1)
      #expect(count(reply, .noReturnIntent) == 1)
      #expect(count(reply, .groupIncomplete) == 1)
    }
    let headlines = try await (1...5).asyncMap {
      try await client.explain(ExplainRequest(mission: "IDN-PNH", person: person($0))).headline
    }
    #expect(
      headlines == [
        "Not listed: no departure is open.", "Not listed: an active hold.",
        "Not listed: travels independently: tracked, not seated.",
        "Not listed: does not wish to return, or has not consented.",
        "Not listed: the group is incomplete, or not all of it can travel yet.",
      ])
  }

  @Test func `fares and charters are told apart from the weights of waiting`() async throws {
    let harness = Harness()
    try await harness.apply((1...3).map { Views.ready($0) })
    var charter = Departures.direct("D02", "2026-01-27T13:10:00+07:00")
    charter.charterCents = 90_000
    charter.seatCents = 800
    try await harness.add([charter])
    let reply = try await harness.client().plan(request)
    #expect(reply.placed == 3)
    #expect(reply.fareCents == 2_400)
    #expect(reply.charterCents == 90_000)
    #expect(reply.costCents > 92_400)
  }

  @Test func `a plan that breaks a rule is refused and nothing of it is published`() async throws {
    // The solver lists somebody who is held.
    let harness = Harness { problem, effort in
      let honest = plan(problem, effort: effort)
      let everybody = problem.parties.flatMap { party in
        party.members.map { Plan.Entry(party: party.id, person: $0.id) }
      }
      return Outcome(
        plan: Plan(manifests: [
          Plan.Manifest(departure: "D02", escorts: 0, entries: everybody)
        ]), cost: honest.cost, certificate: honest.certificate, bound: honest.bound,
        unplaced: honest.unplaced, use: honest.use, counters: honest.counters)
    }
    var held = Views.ready(1)
    held.held = true
    try await harness.apply([held, Views.ready(2)])
    try await harness.add([Departures.direct("D02", "2026-01-27T13:10:00+07:00")])
    let head = try await harness.head()
    let error = await #expect(throws: RPCError.self) {
      _ = try await harness.client().plan(request)
    }
    #expect(error?.status == .internal)
    #expect(try await harness.head() == head)
    #expect(try await harness.manifestBytes().isEmpty)
  }

  @Test func `a mission whose views have not come is not planned`() async throws {
    let harness = Harness()
    let error = await #expect(throws: RPCError.self) {
      _ = try await harness.client().plan(request)
    }
    #expect(error?.status == .failedPrecondition)
  }

  @Test func `more effort than the limit is refused, the limit itself is not`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    var request = request
    request.effortPermille = 10_000
    _ = try await harness.client().plan(request)
    request.effortPermille = 10_001
    let error = await #expect(throws: Rejected.self) {
      _ = try await harness.client().plan(request)
    }
    #expect(error?.field == "effortPermille")
  }

  @Test func `a list whose cut-off has passed keeps who is cleared and lets the others go`()
    async throws
  {
    // Planned on 21 January: person 1 is ready, person 2 is expected for D12. On 12 February at
    // 08:00 the list of D12 is closed; person 2 has been cleared of nothing and is planned anew,
    // person 1 stays on D12 and is not planned a second time.
    let harness = Harness()
    try await harness.apply([Views.ready(1), Views.overstayed(2)])
    try await harness.add([Departures.direct("D12", "2026-02-12T13:10:00+07:00")])
    let client = try harness.client()
    #expect(try await client.plan(request).placed == 2)
    try await harness.add([Departures.direct("D20", "2026-03-20T13:10:00+07:00")])
    var later = request
    later.asOf = moment("2026-02-12T08:00:00+07:00")
    let reply = try await client.plan(later)
    #expect(reply.manifests.map(\.departure) == ["D12", "D20"])
    #expect(reply.placed == 2)
    let closed = try await client.manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D12"))
    #expect(closed.entries.map(\.person) == [person(1)])
    #expect(closed.seatsTaken == 1)
    #expect(closed.revision == 2)
    let next = try await client.manifest(
      ManifestRequest(mission: "IDN-PNH", manifest: "IDN-PNH-D20"))
    #expect(next.entries.map(\.person) == [person(2)])
    // Planning once more finds nothing to change.
    #expect(try await client.plan(later).unchanged)
  }
}

extension Sequence where Element: Sendable {
  /// One after the other.
  fileprivate func asyncMap<Result>(
    _ transform: (Element) async throws -> Result
  ) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
