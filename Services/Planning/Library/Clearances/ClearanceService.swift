internal import EventStore
internal import Logging
internal import PlanModel
package import RepatriationSchema
internal import Wire
package import WireRPC

/// What to chase, and how the mission stands: reads only, of one moment each.
package struct ClearanceService: ClearancePlanningHandlers, PlanningSubject {
  let environment: PlanningEnvironment
  /// Where plans are compared, away from the threads that answer calls.
  let desk = PlanDesk()

  package init(_ environment: PlanningEnvironment) {
    self.environment = environment
  }

  package func clearances(
    _ request: ClearancesRequest, context: RPCServerContext
  ) async throws -> ClearancesReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let mission = caller.mission
    let environment = environment
    return try await desk.withPlace(of: mission) {
      let (input, directives) = try await read { reader in
        let asOf =
          try request.asOf ?? PlanningReading.plan(of: mission, in: reader)?.asOf ?? environment.now
        var input = try PlanningReading.input(of: mission, asOf: asOf, environment, in: reader)
        guard input.departures.contains(where: { $0.id == request.departure }) else {
          throw NotFound(what: "departure")
        }
        let directives = try DirectiveBook.all(of: mission, in: reader)
        input.frozen = DirectiveBook.frozen(directives)
        return (input, directives)
      }
      return try await desk.compute {
        do {
          return try ClearanceChase(
            input, departure: request.departure, obeying: directives, solve: environment.solve
          ).reply()
        } catch let error as ProblemError {
          environment.logger.error(
            "no problem can be made from the state",
            metadata: ["mission": "\(mission)", "cause": "\(error.code.rawValue)"])
          throw RPCError(
            .failedPrecondition,
            "the state cannot be planned: \(error.code.rawValue); see the log")
        }
      }
    }
  }

  package func board(
    _ request: BoardRequest, context: RPCServerContext
  ) async throws -> BoardReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let mission = caller.mission
    let environment = environment
    let isConnected = environment.board.state(of: mission)?.isConnected ?? false
    return try await read { reader in
      let asOf = request.asOf ?? environment.now
      let plan = try PlanningReading.plan(of: mission, in: reader)
      return MissionBoard(
        input: try PlanningReading.input(of: mission, asOf: asOf, environment, in: reader),
        plan: plan, isStale: try plan.map { try PlanningReading.isStale($0, in: reader) } ?? false,
        isQuarantined: try PlanningReading.isQuarantined(mission, in: reader),
        isConnected: isConnected
      ).reply()
    }
  }
}
