import Foundation
import RepatriationSchema
import SchemaJSON
import TestSupport
import Testing
import Wire
import WireRPC

/// One departure with real processes, by the verbs that planners and counters have.
@Suite(.serialized)
struct ManifestLifeTests {
  private static let id = "IDN-PNH-D01"

  private func decode<Message: WireMessage>(
    _ type: Message.Type, _ result: (status: Int32, output: String, errors: String),
    status: Int32 = 0
  ) throws -> Message {
    try #require(result.status == status, "\(result.errors)\(result.output.prefix(2_000))")
    return try MessageJSON.decode(type, from: result.output)
  }

  private func verb(
    _ site: TestDeployment, _ arguments: [String], as credential: String = "idn-planner",
    status: Int32 = 0
  ) async throws -> LifeReply {
    try decode(
      LifeReply.self, try await site.manifest(as: credential, arguments + ["--json"]),
      status: status)
  }

  private func manifest(_ site: TestDeployment) async throws -> Manifest {
    try decode(
      Manifest.self, try await site.manifest(as: "idn-planner", ["show", Self.id, "--json"]))
  }

  @Test func `a departure goes from its plan to its end past a hold, a no-show and a substitute`()
    async throws
  {
    let site = try TestDeployment()
    try await site.startIntake()
    try await site.startPlanning()
    _ = try await site.manifest(
      as: "idn-officer", ["import", Executables.sample("arrivals-2026-01.csv"), "--json"])
    _ = try await site.manifest(
      as: "idn-planner", ["departure", "import", Executables.sample("departures-2026-01.csv")])
    try await inStep(site)
    _ = try decode(
      PlanReply.self,
      try await site.manifest(
        as: "idn-planner", ["plan", "--as-of", "2026-01-21T08:00+07:00", "--json"]))
    let draft = try await manifest(site)
    #expect(draft.state == .draft)

    _ = try await verb(site, ["propose", Self.id, "--at", "2026-01-21T10:00+07:00"])
    _ = try await verb(site, ["lock", Self.id, "--at", "2026-01-23T09:40+07:00"])
    // Nobody checks in before the list is final, and the answer says what can be done.
    let early = try await site.manifest(
      as: "idn-planner", ["check-in", Self.id, "1", "--at", "2026-01-24T06:00+07:00"])
    #expect(early.status == 1)
    #expect(early.errors.contains("locked"), "\(early.errors)")
    let final = try await verb(site, ["submit", Self.id, "--at", "2026-01-23T10:00+07:00"])
    #expect(final.change.state == .submitted)

    // A hold is placed in the night before. Counters check everybody in but the one who does not come.
    let alone = try await manifest(site).entries.filter { $0.group == nil }
    let held = try #require(alone.first)
    let absent = try #require(alone.last)
    let placed = try await site.manifest(
      as: "idn-officer", ["hold", "place", "\(held.person)", "--kind", "court"],
      input: #"{"authority":"Municipal court","reason":"hearing"}"#)
    #expect(placed.status == 0, "\(placed.errors)")
    try await inStep(site)
    let numbers = draft.entries.indices.map { "\($0 + 1)" }.filter { $0 != "\(absent.number)" }
    let checkedIn = try await verb(
      site, ["check-in", Self.id] + numbers + ["--at", "2026-01-24T05:00+07:00"],
      as: "idn-officer", status: 1)
    let denied = checkedIn.change.entries.filter { $0.to == .denied }
    #expect(denied.map(\.person) == [held.person])
    #expect(denied.first?.codes == [.heldActive])

    let missed = try await verb(
      site, ["no-show", Self.id, "\(absent.number)", "--at", "2026-01-24T05:10+07:00"])
    #expect(missed.change.delta == 2)
    let standby = try decode(
      StandbyReply.self,
      try await site.manifest(
        as: "idn-planner",
        ["standby", Self.id, "--at", "2026-01-24T05:20+07:00", "--json"]))
    let first = try #require(standby.parties.first { $0.fits })
    let given = try await verb(
      site,
      ["substitute", Self.id, "--out", "\(absent.number)", "--at", "2026-01-24T05:20+07:00"])
    #expect(given.change.added == first.persons)

    // The substitute comes to the counter with the token from the queue.
    let officer = try site.intake(as: "idn-officer")
    let file = try await officer.show(ShowRequest(person: try #require(first.persons.first))).file
    let counter = try await site.manifest(
      as: "idn-officer", ["check-in", Self.id, "--at", "2026-01-24T05:30+07:00"],
      input: "\(file.registration.queueToken)\nnobody-has-this\n")
    #expect(counter.status == 1)
    #expect(counter.output.contains("checked in"), "\(counter.output)\(counter.errors)")
    #expect(counter.output.contains("Nobody has this token"))

    let left = try await verb(site, ["depart", Self.id, "--at", "2026-01-24T09:50+07:00"])
    let boarded = left.counts.first { $0.state == .boarded }?.persons ?? 0
    #expect(Int(boarded) == numbers.count - 1 + first.persons.count)
    for expected in [false, true] {
      let told = try decode(
        ReportTravelReply.self,
        try await site.manifest(as: "idn-planner", ["cases", Self.id, "--json"]))
      #expect(told.repeated == expected)
      #expect(told.changed == boarded)
      #expect(told.elsewhere.isEmpty)
    }
    #expect(
      try await officer.show(ShowRequest(person: try #require(first.persons.first))).file.state
        == .departed)
    #expect(try await officer.show(ShowRequest(person: absent.person)).file.state.isWaiting)

    _ = try await verb(site, ["arrived", Self.id, "--at", "2026-01-24T16:00+07:00"])
    try await inStep(site)
    let unreported = try await site.manifest(
      as: "idn-planner", ["close", Self.id, "--at", "2026-01-25T08:00+07:00"])
    // Departed is not open any more: closing needs no more than the arrivals.
    #expect(unreported.status == 0, "\(unreported.errors)")
    _ = try await site.manifest(as: "idn-planner", ["cases", Self.id])

    let history = try decode(
      HistoryReply.self,
      try await site.manifest(as: "idn-planner", ["history", Self.id, "--json"]))
    #expect(
      history.changes.map(\.kind) == [
        .proposed, .locked, .submitted, .entries, .entries, .substituted, .entries, .departed,
        .arrivals, .closed,
      ])
    #expect(history.changes[3].author.contains("/intake-officer/"))
    let closed = try await manifest(site)
    let ends: [EntryState] = [.boarded, .noShow, .offloaded, .denied, .substituted]
    #expect(closed.entries.allSatisfy { ends.contains($0.state) })

    // Killed and started again, planning has every revision as it was.
    let planning = try #require(site.planningProcess)
    planning.kill()
    await planning.wait()
    try await site.startPlanning()
    #expect(try await manifest(site) == closed)
    for change in history.changes {
      let kept = try decode(
        Manifest.self,
        try await site.manifest(
          as: "idn-planner",
          ["history", Self.id, "--revision", "\(change.revision)", "--json"]))
      #expect(kept.digest == change.digest)
    }
    await site.stop()
  }

  private func inStep(_ site: TestDeployment) async throws {
    let intake = try site.intake(as: "idn-planning")
    let planning = try site.planning(as: "idn-planner")
    try await within(.seconds(60), "planning is in step with intake") {
      while true {
        let own = try await intake.digest(DigestRequest(mission: "IDN-PNH"))
        let status = try await planning.status(PlanningStatusRequest(mission: "IDN-PNH"))
        if let followed = status.missions.first, followed.position == own.position { return }
        try Task.checkCancellation()
      }
    }
  }
}

extension CaseState {
  fileprivate var isWaiting: Bool { [.registered, .assessed, .processing].contains(self) }
}
