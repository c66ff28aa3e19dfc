internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// The part of the demo about what to chase: a planner asks what would fill a departure, liaison makes a
/// list of it, and the board shows how it all stands.
extension DemoRun {
  private static let shownParties = 2

  /// - Parameter plan: the published one; the departure with the most missing clearances is chased.
  func chase(
    _ plan: PlanReply, _ site: DemoSite, asOf: MomentArgument
  ) async throws -> ClearancesReply {
    guard let chosen = plan.manifests.max(by: { $0.withMissing < $1.withMissing }) else {
      throw CommandFailure("Nothing is planned.")
    }
    heading("What would fill \(chosen.departure)")
    let reply = try await environment.withClearances(try site.settings(DemoSite.planner)) {
      client, caller in
      try await client.clearances(
        ClearancesRequest(
          mission: caller.mission, departure: chosen.departure, asOf: asOf.moment),
        options: RPCCallOptions(timeout: ClearancesCommand.timeout))
    }
    say(ClearancesText.text(reply, people: Self.shownParties))
    try require(!reply.actions.isEmpty, "People lack clearances, and none is to be chased.")
    try require(reply.filled <= reply.free, "More seats would be filled than are free.")

    let people = try ClearancesFile.people(of: reply, on: .fineWaiver)
    let made = try await environment.withLists(try site.settings(DemoSite.liaison)) { client, _ in
      try await client.createList(
        CreateListRequest(
          list: ID(environment.clock.newIdentifier()), kind: .fineWaiver,
          authority: "Immigration", title: reply.departure, persons: people),
        options: RPCCallOptions(idempotencyKey: environment.clock.newIdentifier()))
    }
    say("\nLiaison's list of it:")
    say(ListText.changed(made, "Begun"))

    heading("The board that 'manifest watch' keeps on the wall")
    let source = try WatchSource(
      environment, try site.settings(DemoSite.planner), asOf: asOf.moment,
      timeout: .seconds(20))
    let state = await source.look(after: await source.look(after: nil))
    await source.close()
    let screen = WatchScreen()
    say(([screen.title(state)] + screen.body(state)).joined(separator: "\n"))
    try require(
      state.planning.problem == nil && state.intake.problem == nil,
      "A service did not answer the board.")
    return reply
  }
}
