internal import EventStore
package import RepatriationSchema
internal import ServiceHost
package import WireRPC

extension PlanningService {
  package func status(
    _ request: PlanningStatusRequest, context: RPCServerContext
  ) async throws -> PlanningStatus {
    let caller = try Caller(context)
    if !request.mission.isEmpty { try caller.require(mission: request.mission) }
    let environment = environment
    let mission = caller.mission
    return try await read { reader in
      let views = try ViewDigest.of(mission: mission, in: reader)
      let departures = try reader.count(PlanningTable.departures, partition: mission)
      let position = try PlanningReading.position(of: mission, in: reader) ?? Position()
      // Behind the position: whoever sees another history here also sees what was put aside for it.
      let follow = environment.board.state(of: mission)
      let followed = FollowedMission(
        mission: mission,
        position: position,
        people: views.people, digest: views.digest, connected: follow?.isConnected ?? false,
        quarantined: try PlanningReading.isQuarantined(mission, in: reader),
        departures: UInt32(clamping: departures),
        planVersion: try PlanningReading.plan(of: mission, in: reader)?.planVersion ?? 0,
        phase: follow?.phase.rawValue ?? "", setAside: views.setAside,
        copiesAside: UInt32(clamping: follow?.copiesAside ?? 0))
      return PlanningStatus(
        service: "planning", missions: [followed], policy: environment.policy.version,
        position: Position(try reader.head), chainIntact: environment.chainIsIntact(),
        storeVersion: String(decoding: environment.storeVersion.utf8.prefix(40), as: UTF8.self),
        warnings: StatusWarnings.texts(
          [follow?.fault].compactMap(\.self).map { "\(mission): \($0)" } + environment.warnings()))
    }
  }
}
