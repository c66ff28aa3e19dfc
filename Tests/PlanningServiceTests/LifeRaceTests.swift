import EventStore
import RepatriationSchema
import ServiceKit
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// Two planners at once.
struct LifeRaceTests {
  @Test func `of two who change a list they both saw, the second is told what the first did`()
    async throws
  {
    let bench = try await LifeBench([Views.ready(1), Views.ready(2)])
    try await bench.submit()
    let seen = try await bench.manifest().version
    try await bench.entries([1], .offloaded, version: seen)
    let conflict = try await #require(throws: LifeConflict.self) {
      try await bench.entries([1], .checkedIn, version: seen)
    }
    #expect(conflict.version == seen + 1)
    #expect(conflict.changes.map(\.kind) == [.entries])
    #expect(conflict.changes.first?.entries.map(\.person) == [person(1)])
    // Another counter's other person is no conflict; a step of the whole list is.
    try await bench.entries([2], .checkedIn, version: seen)
    await #expect(throws: LifeConflict.self) {
      try await bench.advance(.departed, "2026-01-27T13:20:00+07:00", version: seen)
    }
    await #expect(throws: Rejected.self) {
      try await bench.entries([2], .boarded, version: seen + 9)
    }
  }

  @Test func `one person asked for by two lists at once gets one seat`() async throws {
    // Two departures with a free seat each, and one person who is ready; many times at once.
    let bench = try await LifeBench(
      [Views.ready(1, tier: 1), Views.ready(2, tier: 1)],
      also: [Departures.direct("D07", "2026-02-06T22:00:00+07:00", seats: 10)])
    try await bench.harness.apply([Views.ready(8)])
    let other = "IDN-PNH-D07"
    // The second list has somebody of its own.
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    try await bench.harness.apply([Views.ready(9)])
    try await bench.replan(at: moment("2026-01-24T14:00:00+07:00"))
    try await bench.harness.apply([Views.ready(10)])
    try await bench.advance(
      .proposed, "2026-01-24T15:00:00+07:00", reason: "names asked for early", id: other)
    let versions = [
      LifeBench.id: try await bench.manifest().version,
      other: try await bench.manifest(other).version,
    ]
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for round in 0..<8 {
        let id = round.isMultiple(of: 2) ? LifeBench.id : other
        group.addTask {
          do {
            _ = try await bench.client(name: "planner-\(round)").substitute(
              SubstituteRequest(
                mission: LifeBench.mission, manifest: id, version: versions[id] ?? 0,
                in: [person(10)], at: moment("2026-01-24T16:00:00+07:00")),
              options: LifeBench.key())
            return true
          } catch is LifeRefused {
            return false
          } catch is LifeConflict {
            return false
          } catch {
            Issue.record(error)
            return false
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count(where: { $0 }) == 1)
    let listed = [try await bench.manifest(), try await bench.manifest(other)]
      .filter { $0.holds(person(10)) }
    #expect(listed.count == 1)
    #expect(try await bench.seats()[person(10)] == listed.first?.id)
  }

  @Test func `a plan that was made while a list was proposed is not published over it`()
    async throws
  {
    let base = InMemoryEventStore(
      clock: ManualClock(now: asOf.microseconds), random: SeededRandom(seed: 5))
    let bench = try await LifeBench([Views.ready(1), Views.ready(2)], store: base)
    try await bench.harness.apply([Views.ready(3)])
    // The second planner reads, and before it publishes the first one proposes.
    let interposed = InterposedStore(base) {
      try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    }
    let second = Harness(store: base, over: interposed)
    await #expect(throws: PlanConflict.self) {
      _ = try await second.client().plan(
        PlanRequest(mission: LifeBench.mission, asOf: moment("2026-01-24T14:00:00+07:00")))
    }
    #expect(try await bench.manifest().state == .proposed)
    #expect(try await bench.manifest().travelling == [person(1), person(2)])
  }
}
