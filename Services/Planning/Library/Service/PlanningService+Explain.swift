internal import Casework
internal import EventStore
package import RepatriationSchema
package import WireRPC

extension PlanningService {
  package func explain(
    _ request: ExplainRequest, context: RPCServerContext
  ) async throws -> Explanation {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let mission = caller.mission
    let environment = environment
    return try await read { reader in
      // Also when the person is another mission's: the answer tells nothing.
      guard
        let view = try PlanningReading.one(
          PlanningTable.views, of: PlanningView.self,
          key: PlanningKey.person(mission, request.person), mission: mission, in: reader)
      else { throw NotFound(what: "person") }
      let plan = try PlanningReading.plan(of: mission, in: reader)
      let manifests = try (plan?.manifests ?? []).compactMap {
        try PlanningReading.one(
          PlanningTable.manifests, of: Manifest.self, key: PlanningKey.text(mission, $0.id),
          mission: mission, in: reader)
      }
      let asOf = request.asOf ?? plan?.asOf ?? environment.now
      let account = PersonAccount(
        view: view,
        members: try PlanningReading.members(of: view, mission: mission, in: reader).filter {
          $0.registeredAt <= asOf || $0.person == view.person
        },
        departures: try PlanningReading.departures(of: mission, in: reader),
        manifests: manifests,
        rulebook: MissionRulebook(
          mission: mission, policy: environment.policy, calendar: environment.calendar),
        asOf: asOf, isStale: try plan.map { try PlanningReading.isStale($0, in: reader) } ?? false)
      return account.explanation()
    }
  }
}
