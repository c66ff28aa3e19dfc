internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// The part of the demo about one departure: from the provisional list to everybody's arrival, with somebody
/// who does not come and somebody who takes the seat.
extension DemoRun {
  private static let hour: Int64 = 3_600_000_000

  /// What departed, and its history.
  struct Life: Sendable {
    var departed = ManifestSummary()
    var history = HistoryReply()
    /// What was printed of it.
    var documents: [PrintResult] = []
  }

  /// - Returns: `nil` where no departure of the plan has two people with everything granted.
  func depart(
    _ plan: PlanReply, _ site: DemoSite
  ) async throws -> Life? {
    heading("A departure, from its provisional list to its people's arrival")
    let ready = plan.manifests.first { $0.persons >= 2 && $0.withMissing == 0 }
    guard let chosen = ready else {
      say("No departure has two people with everything granted.")
      return nil
    }
    _ = try await inStep(site)
    let planner = try site.settings(DemoSite.planner)
    func moment(_ hours: Int64) -> Timestamp {
      let wanted = chosen.departsAt.microseconds - hours * Self.hour
      return Timestamp(microseconds: max(wanted, plan.asOf.microseconds))
    }
    for (to, at) in [
      (ManifestState.proposed, moment(72)), (.locked, moment(24)), (.submitted, moment(23)),
    ] {
      try await step(to, chosen.id, at, planner)
    }
    let submitted = try await environment.withLife(planner) { client, caller in
      try await current(chosen.id, client, caller).revision
    }
    try await fillSeat(
      chosen.id, at: moment(4), zone: Int(chosen.departsOffsetMinutes) * 60, planner)
    let documents = try await printed(chosen.id, since: submitted, planner)

    try await step(.departed, chosen.id, moment(0), planner)
    try await tell(chosen.id, planner)
    let arrived = try await environment.withLife(planner) { client, caller in
      let manifest = try await current(chosen.id, client, caller)
      return try await client.arrivals(
        ArrivalsRequest(
          mission: caller.mission, manifest: chosen.id, version: manifest.version,
          outcome: .arrived, at: manifest.departure.arrivesAt), options: lifeKey())
    }
    say("\n\(LifeText.text(arrived))")
    try await tell(chosen.id, planner)
    _ = try await inStep(site)
    try await step(.closed, chosen.id, moment(-24), planner)
    let life = try await environment.withLife(planner) { client, caller in
      Life(
        departed: try await current(chosen.id, client, caller).lineSummary(of: chosen),
        history: try await client.history(
          HistoryRequest(mission: caller.mission, manifest: chosen.id)), documents: documents)
    }
    say("\nWho did what:")
    say(LifeText.text(life.history, of: chosen.id, offsetMinutes: chosen.departsOffsetMinutes))
    return life
  }

  private func lifeKey() -> RPCCallOptions {
    RPCCallOptions(idempotencyKey: environment.clock.newIdentifier())
  }

  private func current(
    _ id: String, _ client: ManifestLifeClient, _ caller: CallingAs
  ) async throws -> Manifest {
    try await client.revision(RevisionRequest(mission: caller.mission, manifest: id))
  }

  /// One step; whoever fails, or did not come, is shown and confirmed.
  private func step(
    _ to: ManifestState, _ id: String, _ at: Timestamp, _ planner: ConnectionSettings
  ) async throws {
    let reply = try await environment.withLife(planner) { client, caller in
      var request = AdvanceRequest(
        mission: caller.mission, manifest: id,
        version: try await current(id, client, caller).version, to: to, at: at)
      do {
        return try await client.advance(request, options: lifeKey())
      } catch let refused as LifeRefused where refused.confirmable {
        say("\n" + LifeText.text(refused))
        request.confirmed = refused.failing.map(\.person)
        return try await client.advance(request, options: lifeKey())
      }
    }
    say("\n\(LifeText.text(reply))")
    try require(reply.change.state == to, "The list is not \(to.name).")
  }

  /// Checks everybody in but one, who does not come; whoever is first on standby takes the seat.
  private func fillSeat(
    _ id: String, at: Timestamp, zone offsetSeconds: Int, _ planner: ConnectionSettings
  ) async throws {
    try await environment.withLife(planner) { client, caller in
      func change(_ people: [ID<PersonFile>], _ to: EntryState) async throws -> LifeReply {
        try await client.entries(
          EntriesRequest(
            mission: caller.mission, manifest: id,
            version: try await current(id, client, caller).version, persons: people, to: to, at: at
          ), options: lifeKey())
      }
      let manifest = try await current(id, client, caller)
      let alone = manifest.entries.last { $0.group == nil && $0.state.isLive }
      guard let absent = alone ?? manifest.entries.last else { return }
      let others = manifest.entries.filter { $0.state.isLive && $0.person != absent.person }
      say("\n" + LifeText.text(try await change(others.map(\.person), .checkedIn)))
      let away = absent.group == nil ? [absent.person] : []
      guard !away.isEmpty else { return }
      say("\nNumber \(absent.number) does not come:")
      say(LifeText.text(try await change(away, .noShow)))
      let standby = try await client.standby(
        StandbyRequest(mission: caller.mission, manifest: id, at: at))
      say("\n" + LifeText.text(standby, offsetSeconds: offsetSeconds))
      guard let first = standby.parties.first(where: \.fits) else { return }
      let reply = try await client.substitute(
        SubstituteRequest(
          mission: caller.mission, manifest: id,
          version: try await current(id, client, caller).version, out: away, in: first.persons,
          at: at, reason: "no-show"), options: lifeKey())
      say("\n" + LifeText.text(reply))
      say("\n" + LifeText.text(try await change(first.persons, .checkedIn)))
    }
  }

  private func tell(_ id: String, _ planner: ConnectionSettings) async throws {
    let reply = try await CasesCommand.report(id, planner, environment)
    say("\n" + LifeText.text(reply, of: id))
    try require(reply.elsewhere.isEmpty, "Intake knows something else of a listed person.")
    let again = try await CasesCommand.report(id, planner, environment)
    try require(again.repeated, "Telling intake twice was recorded twice.")
  }
}

extension Manifest {
  /// The line of a table of manifests, as it is by now.
  fileprivate func lineSummary(of before: ManifestSummary) -> ManifestSummary {
    var summary = before
    summary.state = state
    summary.revision = revision
    summary.seatsTaken = seatsTaken
    summary.persons = UInt32(clamping: entries.count(where: \.state.isLive))
    summary.standby = UInt32(clamping: standby.count)
    return summary
  }
}
