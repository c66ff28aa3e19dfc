import RepatriationSchema
import ServiceKit
import TestSupport
import Testing
import Wire
import WireRPC

/// Two planners at once, over sockets, against the services as they run: one of them is told clearly, and
/// nobody is listed twice.
@Suite(.serialized)
struct PlannerRaceTests {
  private static let mission = "IDN-PNH"
  private static let planners = ["idn-planner", "idn-planner-2"]

  /// What became of one of several calls at once.
  private enum Outcome: Hashable, Sendable {
    case done, unchanged, conflict, busy
  }

  private func site() async throws -> TestDeployment {
    let site = try TestDeployment()
    try site.issue("idn-planner-2", mission: Self.mission, role: .planner, usage: .client)
    try await site.startIntake()
    try await site.startPlanning()
    for arguments in [
      ["import", Executables.sample("arrivals-2026-01.csv"), "--json"],
      ["departure", "import", Executables.sample("departures-2026-01.csv")],
    ] {
      _ = try await site.manifest(
        as: arguments[0] == "import" ? "idn-officer" : "idn-planner", arguments)
    }
    try await inStep(site)
    let plan = try await site.manifest(
      as: "idn-planner", ["plan", "--as-of", "2026-01-21T08:00+07:00"])
    try #require(plan.status == 0, "\(plan.errors)")
    return site
  }

  private func inStep(_ site: TestDeployment) async throws {
    let intake = try site.intake(as: "idn-planning")
    let planning = try site.planning(as: "idn-planner")
    try await within(.seconds(60), "planning is in step with intake") {
      while true {
        let own = try await intake.digest(DigestRequest(mission: Self.mission))
        let status = try await planning.status(PlanningStatusRequest(mission: Self.mission))
        if let followed = status.missions.first, followed.position == own.position { return }
        try await Task.sleep(for: .milliseconds(100), clock: .continuous)
      }
    }
  }

  private func clients(
    _ site: TestDeployment
  ) throws -> [(planning: PlanningClient, replanning: ReplanningClient, life: ManifestLifeClient)] {
    try Self.planners.map { name in
      let transport = try site.client(
        name, address: site.planningAddress,
        services: [
          PlanningMethods.descriptor, ReplanningMethods.descriptor, ManifestLifeMethods.descriptor,
        ])
      return (PlanningClient(transport), ReplanningClient(transport), ManifestLifeClient(transport))
    }
  }

  private func at(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

  private func key() -> RPCCallOptions {
    var random = SystemRandomNumberGenerator()
    return RPCCallOptions(timeout: .seconds(120), idempotencyKey: .version4(random: &random))
  }

  /// Runs calls at once and says what became of each.
  private func race(
    _ count: Int, _ call: @escaping @Sendable (Int) async throws -> Outcome
  ) async -> [Outcome] {
    await withTaskGroup(of: Outcome?.self) { group in
      for number in 0..<count {
        group.addTask {
          do {
            return try await call(number)
          } catch is PlanConflict {
            return .conflict
          } catch is LifeConflict {
            return .conflict
          } catch is DirectivesConflict {
            return .conflict
          } catch let error as RPCError where error.status == .resourceExhausted {
            return .busy
          } catch {
            Issue.record(error)
            return nil
          }
        }
      }
      return await group.reduce(into: []) { if let outcome = $1 { $0.append(outcome) } }
    }
  }

  private func expectNobodyTwice(_ planning: PlanningClient) async throws {
    var found: [ID<PersonFile>: String] = [:]
    for summary in try await planning.manifests(ManifestsRequest(mission: Self.mission)).manifests
    where ![.cancelled, .closed].contains(summary.state) {
      let manifest = try await planning.manifest(
        ManifestRequest(mission: Self.mission, manifest: summary.id))
      for entry in manifest.entries
      where [.planned, .confirmed, .checkedIn, .boarded].contains(entry.state) {
        let other = found.updateValue(summary.id, forKey: entry.person)
        #expect(other == nil, "\(entry.person) is on \(summary.id) and \(other ?? "")")
      }
    }
  }

  @Test func `plans, pins, steps and seats that two planners want at once are given once`()
    async throws
  {
    let site = try await site()
    let both = try clients(site)
    let planning = both[0].planning
    let asOf = try at("2026-01-21T08:00:00+07:00")
    let lists = try await planning.manifests(ManifestsRequest(mission: Self.mission))
    let first = try #require(lists.manifests.first { $0.persons > 3 && $0.withMissing == 0 })
    let last = try #require(lists.manifests.last { $0.persons > 0 && $0.id != first.id })
    let listed = try await planning.manifest(
      ManifestRequest(mission: Self.mission, manifest: first.id))
    let alone = listed.entries.filter { $0.group == nil }.map(\.person)
    let wanted = try #require(alone.first)

    // Pins of one person to two departures.
    let pins = await race(8) { number in
      let directive = PlanDirective(
        kind: .pin, person: wanted,
        departure: number.isMultiple(of: 2) ? first.departure : last.departure)
      let reply = try await both[number % 2].replanning.direct(
        DirectRequest(mission: Self.mission, directive: directive), options: key())
      return reply.repeated ? .unchanged : .done
    }
    #expect(pins.count { $0 == .done } == 1, "\(pins)")
    let held = try await both[0].replanning.directives(DirectivesRequest(mission: Self.mission))
    #expect(held.directives.count == 1)
    let pin = try #require(held.directives.first)
    _ = try await both[1].replanning.direct(
      DirectRequest(mission: Self.mission, directive: pin, lift: true), options: key())

    // Both plan again around a hold, from the version that both saw; and both plan anew.
    let gone = try #require(alone.last)
    let hold = try await site.manifest(
      as: "idn-officer", ["hold", "place", "\(gone)", "--kind", "court"],
      input: #"{"authority":"Municipal court","reason":"hearing"}"#)
    #expect(hold.status == 0, "\(hold.errors)")
    try await inStep(site)
    let version = lists.planVersion
    let replans = await race(6) { number in
      if number >= 4 {
        let reply = try await both[number % 2].planning.plan(
          PlanRequest(mission: Self.mission, asOf: asOf), options: key())
        return reply.unchanged ? .unchanged : .done
      }
      let reply = try await both[number % 2].replanning.replan(
        ReplanRequest(mission: Self.mission, asOf: asOf, publish: true, planVersion: version),
        options: key())
      return reply.published ? .done : .unchanged
    }
    #expect(replans.contains(.done), "\(replans)")
    let after = try await planning.manifests(ManifestsRequest(mission: Self.mission))
    #expect(after.planVersion == version + Int64(replans.count { $0 == .done }), "\(replans)")
    try await expectNobodyTwice(planning)

    // Steps of one list, from the version that everybody saw.
    for (to, moment) in [
      (ManifestState.proposed, "2026-01-21T10:00:00+07:00"),
      (.locked, "2026-01-21T11:00:00+07:00"),
    ] {
      let seen = try await both[0].life.revision(
        RevisionRequest(mission: Self.mission, manifest: first.id))
      let time = try at(moment)
      let steps = await race(6) { number in
        var request = AdvanceRequest(
          mission: Self.mission, manifest: first.id, version: seen.version, to: to, at: time,
          reason: "asked for early")
        do {
          _ = try await both[number % 2].life.advance(request, options: key())
        } catch let refused as LifeRefused where refused.confirmable {
          request.confirmed = refused.failing.map(\.person)
          _ = try await both[number % 2].life.advance(request, options: key())
        }
        return .done
      }
      #expect(steps.count { $0 == .done } == 1, "\(to): \(steps)")
      #expect(steps.count { $0 == .conflict } == 5, "\(to): \(steps)")
    }

    // One frees a seat and both give it, while the other plans again.
    let locked = try await both[0].life.revision(
      RevisionRequest(mission: Self.mission, manifest: first.id))
    let out = try #require(locked.entries.first { $0.group == nil && $0.state == .confirmed })
    let moment = try at("2026-01-21T12:00:00+07:00")
    let standby = try await both[0].life.standby(
      StandbyRequest(mission: Self.mission, manifest: first.id, at: moment))
    let party = try #require(standby.parties.first { $0.persons.count == 1 })
    let seats = await race(6) { number in
      if number >= 4 {
        let reply = try await both[number % 2].replanning.replan(
          ReplanRequest(mission: Self.mission, asOf: moment, publish: true), options: key())
        return reply.published ? .unchanged : .busy
      }
      _ = try await both[number % 2].life.substitute(
        SubstituteRequest(
          mission: Self.mission, manifest: first.id, version: locked.version, out: [out.person],
          in: party.persons, at: moment, reason: "withdrew"), options: key())
      return .done
    }
    #expect(seats.count { $0 == .done } == 1, "\(seats)")
    #expect(seats.count { $0 == .conflict } >= 3, "\(seats)")
    try await expectNobodyTwice(planning)
    await site.stop()
  }
}
