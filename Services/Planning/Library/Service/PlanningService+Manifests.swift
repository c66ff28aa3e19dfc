internal import EventStore
package import RepatriationSchema
package import WireRPC

extension PlanningService {
  package func manifests(
    _ request: ManifestsRequest, context: RPCServerContext
  ) async throws -> ManifestsReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      let plan = try PlanningReading.plan(of: caller.mission, in: reader)
      return ManifestsReply(
        manifests: plan?.manifests ?? [], planVersion: plan?.planVersion ?? 0)
    }
  }

  package func manifest(
    _ request: ManifestRequest, context: RPCServerContext
  ) async throws -> Manifest {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      let manifest = try PlanningReading.one(
        PlanningTable.manifests, of: Manifest.self,
        key: PlanningKey.text(caller.mission, request.manifest), mission: caller.mission,
        in: reader)
      guard let manifest else { throw NotFound(what: "manifest") }
      return manifest
    }
  }
}
