import RepatriationSchema
import ServiceKit
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// A list that was cancelled by mistake.
struct ReopeningTests {
  private func reopen(
    _ bench: LifeBench, _ at: String, name: String = "ani", confirmed: [UInt64] = [],
    reason: String = "cancelled the wrong flight", stale: Bool = false
  ) async throws -> LifeReply {
    let version = try await bench.manifest().version
    return try await bench.client(name: name).reopen(
      ReopenRequest(
        mission: LifeBench.mission, manifest: LifeBench.id, version: version, at: moment(at),
        reason: reason, confirmed: confirmed.map(person), staleAcknowledged: stale),
      options: LifeBench.key())
  }

  @Test func `a proposed list comes back with its people, numbers and seats`() async throws {
    let bench = try await LifeBench((1...3).map { Views.ready($0) })
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    let before = try await bench.manifest()
    try await bench.advance(.cancelled, "2026-01-24T15:00:00+07:00", reason: "wrong key")
    #expect(try await bench.seats().isEmpty)
    let reply = try await reopen(bench, "2026-01-24T15:05:00+07:00")
    #expect(reply.change.kind == .reopened && reply.change.author.hasSuffix("/ani"))
    let after = try await bench.manifest()
    #expect(after.state == .proposed && after.version == before.version + 2)
    #expect(after.entries.map(\.number) == before.entries.map(\.number))
    #expect(after.travelling == before.travelling)
    #expect(Set(try await bench.seats().keys) == Set(before.travelling))
    try await bench.advance(.locked, "2026-01-26T13:10:00+07:00")
  }

  @Test func `what the carrier had is taken back by somebody else than who cancelled it`()
    async throws
  {
    let bench = try await LifeBench((1...2).map { Views.ready($0) })
    try await bench.submit()
    try await bench.advance(.cancelled, "2026-01-26T15:00:00+07:00", reason: "wrong key")
    let refused = try await refusal { _ = try await reopen(bench, "2026-01-26T15:05:00+07:00") }
    #expect(refused.why.contains("somebody else"))
    let reply = try await reopen(bench, "2026-01-26T15:05:00+07:00", name: "budi")
    #expect(reply.summary.state == .proposed)
    #expect(reply.change.entries.allSatisfy { $0.from == .confirmed && $0.to == .planned })
    try await bench.advance(.locked, "2026-01-26T15:10:00+07:00")
    try await bench.advance(.submitted, "2026-01-26T15:11:00+07:00")
  }

  @Test func `who got a seat elsewhere or may not board is shown and left off by name`()
    async throws
  {
    let bench = try await LifeBench(
      (1...3).map { Views.ready($0) },
      also: [Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 10)])
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    try await bench.advance(.cancelled, "2026-01-24T15:00:00+07:00", reason: "wrong key")
    try await bench.replan(at: moment("2026-01-24T15:10:00+07:00"))
    #expect(try await bench.manifest("IDN-PNH-D07").travelling.count == 3)
    try await bench.entriesOff(["IDN-PNH-D07"], keeping: [1])
    var held = Views.ready(2)
    held.held = true
    try await bench.harness.apply([held])
    let refused = try await refusal { _ = try await reopen(bench, "2026-01-24T16:00:00+07:00") }
    #expect(refused.confirmable)
    #expect(Set(refused.failing.map(\.person)) == [person(1), person(2)])
    #expect(
      Set(refused.failing.flatMap(\.codes)) == [.onAnotherManifest, .heldActive])
    _ = try await reopen(bench, "2026-01-24T16:00:00+07:00", confirmed: [1, 2])
    #expect(try await bench.manifest().travelling == [person(3)])
    #expect(try await bench.seats() == [person(1): "IDN-PNH-D07", person(3): LifeBench.id])
  }

  @Test func `a draft comes back as a draft, lists nobody twice, and its history goes on`()
    async throws
  {
    let bench = try await LifeBench(
      (1...2).map { Views.ready($0) },
      also: [Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 10)])
    try await bench.advance(.cancelled, "2026-01-22T09:00:00+07:00", reason: "wrong key")
    try await bench.replan(at: moment("2026-01-22T09:10:00+07:00"))
    _ = try await reopen(bench, "2026-01-22T09:20:00+07:00")
    var draft = try await bench.manifest()
    #expect(draft.state == .draft && draft.version == 2 && draft.entries.isEmpty)
    try await bench.replan(at: moment("2026-01-22T09:30:00+07:00"))
    draft = try await bench.manifest()
    #expect(draft.travelling.count == 2 && draft.version == 2)
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    let history = try await bench.client().history(
      HistoryRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    #expect(history.changes.map(\.kind) == [.cancelled, .reopened, .proposed])
    #expect(history.changes.map(\.version) == [1, 2, 3])
  }

  @Test func `it takes a reason, the policy's hours, a cancelled list and time before departure`()
    async throws
  {
    let bench = try await LifeBench((1...2).map { Views.ready($0) })
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    let open = try await refusal { _ = try await reopen(bench, "2026-01-24T14:00:00+07:00") }
    #expect(open.why.contains("Only a list that is cancelled"))
    try await bench.advance(.cancelled, "2026-01-24T15:00:00+07:00", reason: "wrong key")
    await #expect(throws: Rejected.self) {
      _ = try await reopen(bench, "2026-01-24T15:05:00+07:00", reason: " ")
    }
    let late = try await refusal { _ = try await reopen(bench, "2026-01-25T15:00:01+07:00") }
    #expect(late.why.contains("24 hours"))
    let gone = try await refusal { _ = try await reopen(bench, "2026-01-27T13:10:00+07:00") }
    #expect(gone.why.contains("departure left"))
    bench.follows(false)
    let stale = try await refusal { _ = try await reopen(bench, "2026-01-25T15:00:00+07:00") }
    #expect(stale.stale)
    _ = try await reopen(bench, "2026-01-25T15:00:00+07:00", stale: true)
    let conflict = try await #require(throws: LifeConflict.self) {
      _ = try await bench.client().reopen(
        ReopenRequest(
          mission: LifeBench.mission, manifest: LifeBench.id, version: 1,
          at: moment("2026-01-25T15:00:00+07:00"), reason: "again", staleAcknowledged: true),
        options: LifeBench.key())
    }
    #expect(conflict.changes.last?.kind == .reopened)
  }
}

extension LifeBench {
  /// Proposes a list, and takes everybody off it but some.
  fileprivate func entriesOff(_ ids: [String], keeping kept: [UInt64]) async throws {
    for id in ids {
      try await advance(
        .proposed, "2026-01-24T15:20:00+07:00", reason: "names asked for early", id: id)
      let list = try await manifest(id)
      _ = try await client().entries(
        EntriesRequest(
          mission: Self.mission, manifest: id, version: list.version,
          persons: list.travelling.filter { !kept.map(person).contains($0) }, to: .offloaded,
          at: moment("2026-01-24T15:30:00+07:00")), options: Self.key())
    }
  }
}
