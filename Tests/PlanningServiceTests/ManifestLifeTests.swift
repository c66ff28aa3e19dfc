import RepatriationSchema
import ServiceKit
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// The life of a manifest, through the interface that planners have.
struct ManifestLifeTests {
  private static let people = [Views.ready(1), Views.ready(2), Views.ready(3)]
  /// The same, before everybody else.
  private static let first = [
    Views.ready(1, tier: 1), Views.ready(2, tier: 1), Views.ready(3, tier: 1),
  ]

  @Test func `a list goes from its draft to its end, and every step is kept`() async throws {
    let bench = try await LifeBench(Self.people)
    let draft = try await bench.manifest()
    try await bench.submit()
    #expect(try await bench.manifest().entries.map(\.number) == [1, 2, 3])
    try await bench.entries([1, 2], .checkedIn)
    try await bench.entries([1], .boarded)
    let left = try await bench.advance(.departed, "2026-01-27T13:20:00+07:00", confirmed: [3])
    #expect(left.counts.map(\.state) == [.boarded, .noShow])
    #expect(left.counts.map(\.persons) == [2, 1])
    try await bench.arrive([2], .hospitalised)
    try await bench.arrive()
    var arrived = Views.ready(1)
    arrived.state = .arrived
    try await bench.harness.apply([arrived])
    try await bench.advance(.closed, "2026-01-28T09:00:00+07:00")

    let history = try await bench.client(.auditor).history(
      HistoryRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    #expect(
      history.changes.map(\.kind) == [
        .proposed, .locked, .submitted, .entries, .entries, .departed, .arrivals, .arrivals,
        .closed,
      ])
    #expect(history.changes.map(\.version) == Array(1...9))
    #expect(history.changes.allSatisfy { $0.author.hasSuffix("/planner/ani") })
    for change in history.changes {
      let kept = try await bench.client().revision(
        RevisionRequest(
          mission: LifeBench.mission, manifest: LifeBench.id, revision: change.revision))
      #expect(kept.digest == change.digest)
      #expect(kept.version == change.version)
      var bare = kept
      bare.digest = FixedBytes<32>()
      let bytes = try bare.encodedBytes()
      #expect(Sums.sha256(bytes) == kept.digest.bytes)
    }
    #expect(history.changes.first?.revision == draft.revision + 1)
    #expect(try await bench.seats().isEmpty)
    #expect(try await bench.manifest().brokenInvariant == nil)
  }

  @Test func `a step that does not follow is refused with those that do`() async throws {
    let bench = try await LifeBench(Self.people)
    for to in [ManifestState.locked, .submitted, .departed, .closed, .draft] {
      let refused = try await refusal {
        try await bench.advance(to, "2026-01-24T13:10:00+07:00")
      }
      #expect(refused.allowed == [.proposed, .cancelled], "\(to)")
      #expect(refused.why.contains("draft"))
    }
    #expect(try await bench.manifest().state == .draft)
  }

  @Test
  func `what is expected may stand on a proposal, and at the lock only what is granted counts`()
    async throws
  {
    let bench = try await LifeBench(
      [Views.ready(1), Views.overstayed(2)],
      also: [
        Departures.direct("D12", "2026-02-12T13:10:00+07:00")
      ])
    // Ready people take the first flight, and the other one is expected by the twelfth.
    let id = "IDN-PNH-D12"
    #expect(try await bench.manifest(id).entries.map(\.person) == [person(2)])
    let early = try await refusal {
      try await bench.advance(.proposed, "2026-01-21T09:00:00+07:00", id: id)
    }
    #expect(early.why.contains("State a reason"))
    try await bench.advance(
      .proposed, "2026-01-21T09:00:00+07:00", reason: "names asked for early", id: id)
    #expect(try await bench.manifest(id).entries.first?.missing.count == 4)
    let refused = try await refusal {
      try await bench.advance(.locked, "2026-02-11T13:10:00+07:00", id: id)
    }
    #expect(refused.confirmable)
    #expect(refused.failing.map(\.person) == [person(2)])
    #expect(
      refused.failing.first?.codes == [
        .noValidDocument, .fineUncleared, .exitPermitMissing, .identityUnverified,
      ])
    // Nobody else than those who were shown.
    let other = try await refusal {
      try await bench.advance(.locked, "2026-02-11T13:10:00+07:00", confirmed: [1], id: id)
    }
    #expect(other.failing.map(\.person) == [person(2)])
    let empty = try await refusal {
      try await bench.advance(.locked, "2026-02-11T13:10:00+07:00", confirmed: [2], id: id)
    }
    #expect(empty.why == "Nobody is on the list.")
    #expect(try await bench.manifest(id).entries.count == 1)
  }

  @Test func `a whole family is taken off when one of them fails, and only with the caller's word`()
    async throws
  {
    let family = [
      Views.member(1, of: 7, size: 3, .head), Views.member(2, of: 7, size: 3, .spouse),
      Views.member(3, of: 7, size: 3, .child, band: .minor),
    ]
    let bench = try await LifeBench(family + [Views.ready(4)])
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    var held = family[1]
    held.held = true
    try await bench.harness.apply([held])
    let refused = try await refusal {
      try await bench.advance(.locked, "2026-01-26T13:10:00+07:00")
    }
    #expect(Set(refused.failing.map(\.person)) == Set([1, 2, 3].map(person)))
    #expect(refused.failing.filter { !$0.withGroup }.map(\.codes) == [[.heldActive]])
    try await bench.advance(.locked, "2026-01-26T13:10:00+07:00", confirmed: [1, 2, 3])
    #expect(try await bench.manifest().entries.map(\.person) == [person(4)])
    // The number stays with its entry.
    #expect(try await bench.manifest().entries.first?.number == 4)
    #expect(try await bench.seats().keys.sorted() == [person(4)])
  }

  @Test func `a hold that was placed since denies check-in there and then`() async throws {
    let bench = try await LifeBench(Self.people)
    try await bench.submit()
    var held = Views.ready(2)
    held.held = true
    try await bench.harness.apply([held])
    let reply = try await bench.entries([1, 2], .checkedIn, role: .intakeOfficer)
    #expect(reply.change.entries.first { $0.person == person(2) }?.to == .denied)
    #expect(reply.change.entries.first { $0.person == person(2) }?.codes == [.heldActive])
    #expect(try await bench.state(1) == .checkedIn)
    #expect(try await bench.state(2) == .denied)
    #expect(reply.change.delta == 1)
    #expect(reply.change.removed == [person(2)])
    // Released, and back in time.
    try await bench.harness.apply([Views.ready(2)])
    try await bench.entries([2], .confirmed)
    try await bench.entries([2], .checkedIn)
    #expect(try await bench.state(2) == .checkedIn)
    #expect(try await bench.manifest().deltas == 2)
  }

  @Test func `old views check nobody in unless it is acknowledged`() async throws {
    let bench = try await LifeBench(Self.people)
    try await bench.submit()
    bench.follows(false)
    let refused = try await refusal { try await bench.entries([1], .checkedIn) }
    #expect(refused.stale)
    // Within the policy's fifteen minutes a broken connection is no reason.
    let now = bench.harness.environment.now
    bench.harness.board.update(LifeBench.mission) {
      $0.wasCurrentAt = Timestamp(microseconds: now.microseconds - 15 * 60_000_000)
    }
    try await bench.entries([1], .checkedIn)
    bench.harness.board.update(LifeBench.mission) {
      $0.wasCurrentAt = Timestamp(microseconds: now.microseconds - 16 * 60_000_000)
    }
    #expect(try await refusal { try await bench.entries([2], .checkedIn) }.stale)
    let manifest = try await bench.manifest()
    let reply = try await bench.client().entries(
      EntriesRequest(
        mission: LifeBench.mission, manifest: LifeBench.id, version: manifest.version,
        persons: [person(2)], to: .checkedIn, at: moment("2026-01-27T08:00:00+07:00"),
        staleAcknowledged: true), options: LifeBench.key())
    #expect(reply.change.staleAcknowledged)
  }

  @Test func `a no-show's seat goes to the first on standby who fits, and stays theirs`()
    async throws
  {
    // Four seats, one in reserve: 1 to 3 are listed. Of the others 5 has waited longest in the same tier
    // and 6 is of a higher tier but lacks everything.
    var waiting = Views.ready(5)
    waiting.registeredAt = moment("2026-01-18T08:00:00+07:00")
    let bench = try await LifeBench(
      Self.first + [Views.ready(4), waiting, Views.overstayed(6)], seats: 4)
    try await bench.submit()
    let standby = try await bench.client().standby(
      StandbyRequest(
        mission: LifeBench.mission, manifest: LifeBench.id, at: moment("2026-01-27T08:00:00+07:00"))
    )
    #expect(standby.parties.map(\.persons) == [[person(5)], [person(4)]])
    #expect(standby.free == 1)
    #expect(standby.parties.allSatisfy { $0.fits })

    try await bench.entries([1], .noShow)
    let reply = try await bench.substitute([1], [5])
    #expect(reply.change.added == [person(5)])
    #expect(try await bench.state(1) == .noShow)
    #expect(try await bench.state(5) == .confirmed)
    let manifest = try await bench.manifest()
    #expect(manifest.entries.first { $0.person == person(1) }?.substitutedBy == person(5))
    #expect(manifest.entries.first { $0.person == person(5) }?.substitutes == person(1))
    #expect(manifest.entries.last?.number == 4)
    // The last seat, which was the reserve; then nobody fits.
    try await bench.substitute([], [4])
    let late = try await refusal {
      try await bench.entries([1], .confirmed, "2026-01-27T09:10:00+07:00")
    }
    #expect(late.why.contains("cannot come back"))
    // Who lacks something takes no seat; nor does anybody after the cut-off.
    try await bench.entries([2], .noShow, "2026-01-27T09:10:00+07:00")
    let unready = try await refusal {
      try await bench.substitute([2], [6], "2026-01-27T09:20:00+07:00")
    }
    #expect(unready.failing.map(\.person) == [person(6)])
    let cutOff = try await refusal {
      try await bench.substitute([2], [6], "2026-01-27T12:10:01+07:00")
    }
    #expect(cutOff.why.contains("until"))
  }

  @Test
  func `a confirmed person gives up a seat as SUBSTITUTED, and seats beyond the last are refused`()
    async throws
  {
    let bench = try await LifeBench(
      Self.people + [Views.ready(4), Views.ready(5)], seats: 4)
    try await bench.submit()
    try await bench.substitute([3], [4], "2026-01-26T15:00:00+07:00")
    #expect(try await bench.state(3) == .substituted)
    try await bench.substitute([], [5])
    #expect(try await bench.manifest().seatsTaken == 4)
    var third = Views.ready(6)
    third.registeredAt = moment("2026-01-20T09:00:00+07:00")
    try await bench.harness.apply([third])
    let full = try await refusal { try await bench.substitute([], [6]) }
    #expect(full.why.contains("not enough seats"))
  }

  @Test func `a party is not split by taking one of them off`() async throws {
    let family = [
      Views.member(1, of: 7, size: 2, .head), Views.member(2, of: 7, size: 2, .child, band: .minor),
    ]
    let bench = try await LifeBench(family + [Views.ready(4)])
    try await bench.submit()
    let refused = try await refusal { try await bench.entries([1], .noShow) }
    #expect(refused.failing.map(\.person) == [person(2)])
    try await bench.entries([1, 2], .noShow)
    #expect(try await bench.manifest().travelling == [person(4)])
  }

  @Test func `a party of whom not all came is left behind whole`() async throws {
    let family = [
      Views.member(1, of: 7, size: 2, .head), Views.member(2, of: 7, size: 2, .spouse),
    ]
    let bench = try await LifeBench(family + [Views.ready(4)])
    try await bench.submit()
    try await bench.entries([1, 4], .checkedIn)
    let refused = try await refusal {
      try await bench.advance(.departed, "2026-01-27T13:20:00+07:00")
    }
    #expect(refused.failing.map(\.person) == [person(1), person(2)])
    #expect(refused.failing.map(\.becomes) == [.offloaded, .noShow])
    try await bench.advance(.departed, "2026-01-27T13:20:00+07:00", confirmed: [1, 2])
    #expect(try await bench.manifest().travelling == [person(4)])
  }

  @Test func `a plan touches no list that was proposed, and lists nobody twice`() async throws {
    let bench = try await LifeBench(
      Self.people, also: [Departures.direct("D07", "2026-02-06T22:00:00+07:00")])
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    let before = try await bench.manifest()
    try await bench.harness.apply([Views.ready(8, tier: 0)])
    let reply = try await bench.replan(at: moment("2026-01-24T14:00:00+07:00"))
    #expect(try await bench.manifest() == before)
    #expect(reply.persons == 4)
    #expect(reply.placed == 4)
    #expect(try await bench.manifest("IDN-PNH-D07").travelling == [person(8)])
    #expect(reply.manifests.map(\.state) == [.proposed, .draft])
    // Whoever is offloaded is planned again.
    try await bench.entries([1], .offloaded, "2026-01-24T15:00:00+07:00")
    let again = try await bench.replan(at: moment("2026-01-24T16:00:00+07:00"))
    #expect(again.placed == 4)
    #expect(
      try await bench.manifest("IDN-PNH-D07").travelling.sorted() == [person(1), person(8)])
  }

  @Test func `a draft loses whom another list has seated`() async throws {
    let bench = try await LifeBench(
      Self.first + [Views.ready(4)], seats: 4,
      also: [Departures.direct("D07", "2026-02-06T22:00:00+07:00")])
    #expect(try await bench.manifest("IDN-PNH-D07").travelling == [person(4)])
    try await bench.submit()
    try await bench.substitute([3], [4])
    #expect(try await bench.manifest("IDN-PNH-D07").travelling.isEmpty)
    #expect(try await bench.seats()[person(4)] == LifeBench.id)
    // The one who made room is planned onto the later flight.
    try await bench.replan(at: moment("2026-01-27T10:00:00+07:00"))
    #expect(try await bench.manifest("IDN-PNH-D07").travelling == [person(3)])
  }

  @Test func `a cancelled list lets everybody go, with a reason`() async throws {
    let bench = try await LifeBench(Self.people)
    try await bench.submit()
    await #expect(throws: Rejected.self) {
      try await bench.advance(.cancelled, "2026-01-26T15:00:00+07:00")
    }
    let reply = try await bench.advance(
      .cancelled, "2026-01-26T15:00:00+07:00", reason: "aircraft out of service")
    #expect(reply.change.delta == 1)
    #expect(reply.change.removed.count == 3)
    #expect(try await bench.seats().isEmpty)
    let standings = try await bench.client().standings(
      StandingsRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    #expect(standings.standings.map(\.state) == [.processing, .processing, .processing])
    let refused = try await refusal {
      try await bench.advance(.proposed, "2026-01-26T16:00:00+07:00")
    }
    #expect(refused.allowed.isEmpty)
  }

  @Test func `closing asks for everybody who boarded, and that intake knows`() async throws {
    let bench = try await LifeBench(Self.people)
    try await bench.submit()
    try await bench.entries([1, 2, 3], .checkedIn)
    try await bench.advance(.departed, "2026-01-27T13:20:00+07:00")
    try await bench.arrive([1], .refusedEntry)
    let unknown = try await refusal {
      try await bench.advance(.closed, "2026-01-28T09:00:00+07:00")
    }
    #expect(unknown.failing.map(\.person) == [person(2), person(3)])
    try await bench.arrive()
    let open = try await refusal {
      try await bench.advance(.closed, "2026-01-28T09:00:00+07:00")
    }
    #expect(open.why.contains("intake"))
    let standings = try await bench.client().standings(
      StandingsRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    #expect(standings.standings.map(\.state) == [.departed, .arrived, .arrived])
  }

  @Test func `a moment before the last change, or in the future, is refused`() async throws {
    let bench = try await LifeBench(Self.people)
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    let early = try await refusal {
      try await bench.advance(.locked, "2026-01-24T13:09:00+07:00")
    }
    #expect(early.why.contains("too late"))
    await #expect(throws: Rejected.self) {
      try await bench.advance(.locked, "2026-03-01T08:05:01+07:00")
    }
    let gone = try await refusal { try await bench.advance(.locked, "2026-01-27T13:10:00+07:00") }
    #expect(gone.why.contains("left"))
  }

  @Test func `check-in opens, and a departure has left, when the policy says so`() async throws {
    let bench = try await LifeBench(Self.people)
    try await bench.submit()
    let early = try await refusal {
      try await bench.entries([1], .checkedIn, "2026-01-27T01:09:59+07:00")
    }
    #expect(early.why.contains("opens"))
    try await bench.entries([1], .checkedIn, "2026-01-27T01:10:00+07:00")
    let soon = try await refusal {
      try await bench.advance(.departed, "2026-01-27T12:09:59+07:00", confirmed: [2, 3])
    }
    #expect(soon.why.contains("earliest"))
    try await bench.advance(.departed, "2026-01-27T12:10:00+07:00", confirmed: [2, 3])
  }

  @Test func `after the carrier's last hour a change is a revision and no delta`() async throws {
    let bench = try await LifeBench(Self.people)
    try await bench.submit()
    let told = try await bench.entries([1], .offloaded, "2026-01-27T09:10:00+07:00")
    #expect(told.change.delta == 1)
    let late = try await bench.entries([2], .offloaded, "2026-01-27T09:10:01+07:00")
    #expect(late.change.delta == 0)
    #expect(late.change.removed == [person(2)])
    #expect(late.change.revision == told.change.revision + 1)
  }

  @Test func `the same call with the same key is one change`() async throws {
    let bench = try await LifeBench(Self.people)
    let options = LifeBench.key()
    let request = AdvanceRequest(
      mission: LifeBench.mission, manifest: LifeBench.id, to: .proposed,
      at: moment("2026-01-24T13:10:00+07:00"))
    let first = try await bench.client().advance(request, options: options)
    let second = try await bench.client().advance(request, options: options)
    #expect(!first.repeated)
    #expect(second.repeated)
    #expect(second.change == first.change)
    #expect(try await bench.manifest().version == 1)
    await #expect(throws: Rejected.self) { _ = try await bench.client().advance(request) }
  }

  @Test func `a desk checks in and takes nobody off, and another mission sees nothing`()
    async throws
  {
    let bench = try await LifeBench(Self.people)
    try await bench.submit()
    try await bench.entries([1], .checkedIn, role: .intakeOfficer)
    for to in [EntryState.offloaded, .denied] {
      let error = await #expect(throws: RPCError.self) {
        try await bench.entries([2], to, role: .intakeOfficer)
      }
      #expect(error?.status == .permissionDenied)
    }
    let neighbour = try bench.client(of: "CHN-PNH")
    await #expect(throws: NotYourMission.self) {
      _ = try await neighbour.revision(
        RevisionRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    }
    await #expect(throws: NotFound.self) {
      _ = try await neighbour.revision(
        RevisionRequest(mission: "CHN-PNH", manifest: LifeBench.id))
    }
  }
}
