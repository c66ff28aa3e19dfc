internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// The part of the demo about a plan that is out and must change: what a cancelled departure would do, what a
/// hold did, what a planner's own wish costs, and how good the plan is now.
extension DemoRun {
  /// People of a difference who are shown.
  private static let shownMoves = 4
  /// People who are asked about until one could be elsewhere.
  private static let askedPeople = 8

  /// - Parameter plan: the published one.
  func replan(_ plan: PlanReply, _ site: DemoSite, asOf: MomentArgument) async throws {
    let planner = try site.settings(DemoSite.planner)
    let options = RPCCallOptions(timeout: PlanCommand.timeout)
    let open = try await environment.withPlanning(planner) { client, caller in
      try await client.manifests(ManifestsRequest(mission: caller.mission)).manifests
    }.filter { $0.state == .draft && $0.persons > 0 }
    guard let chosen = open.max(by: { $0.persons < $1.persons }) else {
      throw CommandFailure("No departure has a draft with people.")
    }

    heading("What if \(chosen.departure) does not go")
    let tried = try await environment.withReplanning(planner) { client, caller in
      try await client.whatIf(
        WhatIfRequest(
          mission: caller.mission,
          changes: [
            ChangeToTry(change: .cancel(DepartureCancelled(departure: chosen.departure)))
          ], asOf: asOf.moment), options: options)
    }
    say(ReplanText.text(tried, named: Self.shownMoves))
    try require(
      tried.difference.displaced == chosen.persons, "Not everybody of the list was displaced.")

    heading("A hold is placed on somebody who is listed: planning again")
    let list = try await environment.withPlanning(planner) { client, caller in
      try await client.manifest(ManifestRequest(mission: caller.mission, manifest: chosen.id))
    }
    let alone = list.entries.filter { $0.group == nil }
    guard let held = alone.first else {
      throw CommandFailure("Nobody on \(chosen.id) travels alone.")
    }
    _ = try await environment.withIntake(try site.settings(DemoSite.desk)) { client, _ in
      try await client.placeHold(
        PlaceHoldRequest(
          person: held.person, hold: ID(environment.clock.newIdentifier()), kind: .court,
          authority: "Municipal court", reason: "hearing"),
        options: RPCCallOptions(idempotencyKey: environment.clock.newIdentifier()))
    }
    _ = try await inStep(site)
    let reply = try await environment.withReplanning(planner) { client, caller in
      try await client.replan(
        ReplanRequest(
          mission: caller.mission, asOf: asOf.moment, publish: true), options: options)
    }
    say(
      ReplanText.text(reply, offsetSeconds: asOf.offsetSeconds, named: Self.shownMoves))
    try require(
      reply.published
        && reply.difference.moves.contains { $0.person == held.person && $0.to.isEmpty },
      "Who is held is listed still.")

    try await wish(alone.dropFirst().map(\.person), off: chosen.departure, planner, asOf, options)

    heading("How good the plan is, and what \(chosen.departure) lacks")
    let (whole, part) = try await environment.withReplanning(planner) { client, caller in
      (
        try await client.explainPlan(
          ExplainPlanRequest(mission: caller.mission, asOf: asOf.moment), options: options),
        try await client.explainDeparture(
          ExplainDepartureRequest(
            mission: caller.mission, departure: chosen.departure, asOf: asOf.moment),
          options: options)
      )
    }
    say(ReplanText.text(whole, offsetSeconds: asOf.offsetSeconds))
    say("")
    say(ReplanText.text(part))
    try require(whole.boundCents <= whole.totalCents, "A plan costs less than it can.")
  }

  /// The price of a planner's wish, which the planner then thinks better of: what follows is the plan as it
  /// was.
  ///
  /// - Parameter people: the first of them who could be elsewhere is wished there.
  private func wish(
    _ people: [ID<PersonFile>], off departure: String, _ planner: ConnectionSettings,
    _ asOf: MomentArgument, _ options: RPCCallOptions
  ) async throws {
    heading("A planner wants somebody elsewhere: the price of a pin")
    let (pinned, account) = try await environment.withReplanning(planner) {
      client, caller -> (DirectReply?, PlaceAccountOfPerson) in
      var account = PlaceAccountOfPerson()
      for person in people.prefix(Self.askedPeople) {
        account = try await client.explainPlace(
          ExplainPlaceRequest(mission: caller.mission, person: person, asOf: asOf.moment),
          options: options)
        let places = account.verdicts.filter {
          ["AVAILABLE", "BLOCKED"].contains($0.standing) && $0.waitingCents != nil
            && $0.departure != departure
        }
        guard account.departure == departure, let place = places.last else { continue }
        var reply: DirectReply?
        for lift in [false, true] {
          let answer = try await client.direct(
            DirectRequest(
              mission: caller.mission,
              directive: PlanDirective(kind: .pin, person: person, departure: place.departure),
              lift: lift, asOf: asOf.moment),
            options: RPCCallOptions(
              timeout: PlanCommand.timeout, idempotencyKey: environment.clock.newIdentifier()))
          if !lift { reply = answer }
        }
        return (reply, account)
      }
      return (nil, account)
    }
    say(ReplanText.text(account))
    guard let pinned else {
      say("Nobody of those asked about could be on another departure.")
      return
    }
    say("")
    say(ReplanText.text(pinned, named: Self.shownMoves))
    try require(
      pinned.difference.moves.contains { $0.person == pinned.directive.person },
      "A pin moves nobody.")
  }
}
