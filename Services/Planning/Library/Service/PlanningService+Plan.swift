package import RepatriationSchema
internal import Wire
package import WireRPC

extension PlanningService {
  package func plan(
    _ request: PlanRequest, context: RPCServerContext
  ) async throws -> PlanReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    guard request.effortPermille <= PlanningLimits.effortPermille else {
      throw Rejected.field(
        "effortPermille", "At most \(PlanningLimits.effortPermille); 0 means 1000.")
    }
    return try await desk.withPlace(of: caller.mission) {
      let state = try await state(
        of: caller.mission, asOf: request.asOf, announced: request.announced)
      if let before = state.published, request.asOf < before.asOf {
        throw Rejected.field(
          "asOf",
          "\(request.asOf) is before the published plan's moment \(before.asOf): a plan is not "
            + "taken back.")
      }
      let (service, effort) = (self, request.effortPermille)
      switch try await desk.compute({ try service.made(state, effort: effort) }) {
      case .again(var reply):
        reply.unchanged = true
        return reply
      case .new(let plan):
        // Who asked may have gone while it was made.
        try Task.checkCancellation()
        return try await publish(
          plan, over: state.published?.planVersion ?? 0, obeying: state.directives,
          context: context, caller: caller)
      }
    }
  }

  /// What planning a state came to.
  private enum Made: Sendable {
    /// What is published already.
    case again(PlanReply)
    case new(MissionPlan)
  }

  private func made(_ state: PlanState, effort: UInt32) throws -> Made {
    let solved: SolvedMission
    do {
      solved = try refusing(state.input.mission) {
        try SolvedMission(
          state.input, directives: state.directives, effortPermille: effort,
          solve: environment.solve)
      }
    } catch let conflict as DirectivesConflict {
      throw Rejected.field("directives", DirectiveBook.sentence(of: conflict))
    }
    if let before = state.published {
      let again = try solved.written(version: before.planVersion, basis: state.basis)
      if MissionPlan.saysTheSame(again.reply, before), again.manifests == state.input.published {
        return .again(again.reply)
      }
    }
    let (version, overflow) = (state.published?.planVersion ?? 0).addingReportingOverflow(1)
    guard !overflow else { throw RPCError(.outOfRange, "no plan version is left") }
    return .new(try solved.written(version: version, basis: state.basis))
  }
}
