internal import PlanModel
internal import Planner
package import RepatriationSchema
internal import Wire
package import WireRPC

/// Plans again from the published plan, tries changes on a copy, keeps what planners decide about single
/// people, and explains.
package struct ReplanningService: ReplanningHandlers, PlanningSubject {
  let environment: PlanningEnvironment
  /// Where plans are made, away from the threads that answer calls.
  let desk = PlanDesk()

  package init(_ environment: PlanningEnvironment) {
    self.environment = environment
  }

  package func replan(
    _ request: ReplanRequest, context: RPCServerContext
  ) async throws -> ReplanReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    if let moves = request.moves, moves > 1_000 {
      throw Rejected.field("moves", "At most 1000 people for each one concerned.")
    }
    return try await desk.withPlace(of: caller.mission) {
      let state = try await state(
        of: caller.mission, asOf: request.asOf, announced: request.announced)
      guard let before = state.published else {
        throw Rejected.field("mission", "There is no published plan yet: plan first.")
      }
      guard request.planVersion == 0 || request.planVersion == before.planVersion else {
        throw PlanConflict(what: "the plan of \(caller.mission)", version: before.planVersion)
      }
      guard request.asOf >= before.asOf else {
        throw Rejected.field(
          "asOf",
          "\(request.asOf) is before the published plan's moment \(before.asOf): a plan is not "
            + "taken back.")
      }
      let service = self
      let moves = request.moves.map(Int.init)
      let made = try await desk.compute {
        try service.refusing(caller.mission) { try service.replanned(state, moves: moves) }
      }
      var reply = ReplanReply(
        difference: made.difference, plan: made.plan.reply, fromVersion: before.planVersion)
      let revision = ListRevision(
        made.plan, over: state.input.published, staleAcknowledged: request.staleAcknowledged)
      reply.revised = revision.summaries(made.plan, over: state.input.published)
      let isSame = made.plan.manifests.map(\.content) == state.input.published.map(\.content)
      reply.plan.unchanged = isSame
      guard request.publish, !isSame else { return reply }
      if !revision.manifests.isEmpty, !request.staleAcknowledged,
        let why = ViewFreshness.problem(environment, mission: caller.mission)
      {
        throw Rejected.field("staleAcknowledged", "A proposed list would change. \(why)")
      }
      try Task.checkCancellation()
      do {
        reply.plan = try await publish(
          made.plan, over: before.planVersion, obeying: state.directives, revising: revision,
          context: context, caller: caller)
      } catch let refused as LifeRefused {
        throw Rejected.field("asOf", refused.why)
      }
      reply.published = !reply.plan.unchanged
      return reply
    }
  }

  /// A plan that was made again, and what it changes.
  private struct Replanned: Sendable {
    let plan: MissionPlan
    let difference: PlanDifference
  }

  private func replanned(_ state: PlanState, moves: Int?) throws -> Replanned {
    let published = try DraftPlan(state)
    do {
      let (warm, diff) = try published.replanned(moves: moves)
      let problem = try warm.obeyedProblem()
      let effort = MissionPlan.effort(
        state.input.policy, parties: problem.parties.count, permille: DraftPlan.boundPermille
      ).forProof
      let outcome = warm.outcome(proved: environment.solve(problem, effort), of: problem)
      var prepared = published.prepared
      prepared.problem = problem
      let (version, overflow) = (state.published?.planVersion ?? 0).addingReportingOverflow(1)
      guard !overflow else { throw RPCError(.outOfRange, "no plan version is left") }
      let solved = try SolvedMission(state.input, prepared, outcome)
      return Replanned(
        plan: try solved.written(version: version, basis: state.basis),
        difference: published.difference(diff))
    } catch let error as ChangeError {
      throw DirectiveBook.refusal(error, state.directives)
    }
  }

  package func whatIf(
    _ request: WhatIfRequest, context: RPCServerContext
  ) async throws -> WhatIfReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let changes = request.changes.compactMap(\.change)
    return try await trying(
      caller.mission, asOf: request.asOf, announced: request.announced
    ) { published in
      let (warm, moved) = try published.ready()
      let model = try TriedChanges(published: published).changes(changes)
      let (_, diff) = try Planner.replan(warm, model)
      var reply = WhatIfReply(difference: published.difference(diff))
      reply.asOf = published.state.input.asOf
      reply.planVersion = published.state.published?.planVersion ?? 0
      reply.alreadyMoved = UInt32(clamping: moved)
      return reply
    }
  }

  /// Works on a copy of the published plan, on the desk.
  ///
  /// - Throws: `Rejected` without a published plan.
  func trying<Value: Sendable>(
    _ mission: String, asOf: Timestamp?, announced: [AnnouncedPeople],
    _ body: @escaping @Sendable (DraftPlan) throws -> Value
  ) async throws -> Value {
    try await desk.withPlace(of: mission) {
      let state = try await state(of: mission, asOf: asOf, announced: announced)
      guard state.published != nil else {
        throw Rejected.field("mission", "There is no published plan yet: plan first.")
      }
      let service = self
      return try await desk.compute {
        try service.refusing(mission) {
          do {
            return try body(DraftPlan(state))
          } catch let error as ChangeError {
            throw DirectiveBook.refusal(error, state.directives)
          }
        }
      }
    }
  }
}
