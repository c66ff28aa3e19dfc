internal import Casework
internal import EventStore
internal import Logging
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

/// Seals revisions of manifests for whoever prints them.
package struct DocumentService: DocumentsHandlers, PlanningSubject {
  let environment: PlanningEnvironment

  package init(_ environment: PlanningEnvironment) {
    self.environment = environment
  }

  package func sealRevision(
    _ request: SealRevisionRequest, context: RPCServerContext
  ) async throws -> SealRevisionReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let manifest = try await read { reader in
      try PlanningReading.revision(
        of: caller.mission, id: request.manifest, revision: request.revision, in: reader)
    }
    guard let manifest else {
      throw NotFound(what: request.revision == 0 ? "manifest" : "revision of the manifest")
    }
    let statement = RevisionStatement(manifest, mission: caller.mission, at: environment.now)
    if let problem = RevisionSeal.problem(
      in: statement, mission: caller.mission, now: environment.now,
      rules: environment.policy.documents)
    {
      throw Rejected.field("revision", problem)
    }
    let sealed: SealedRevision
    do {
      sealed = try environment.sealing.seal(statement)
    } catch let error as ServiceKitError {
      environment.logger.error(
        "a revision could not be sealed",
        metadata: ["manifest": "\(manifest.id)", "error": "\(error)"])
      throw RPCError(.failedPrecondition, "planning cannot seal revisions; its log says why")
    }
    // The seal is given out only once it is on record.
    let log = log
    let event = RevisionSealed(
      mission: caller.mission, manifest: manifest.id, revision: manifest.revision,
      state: statement.state, digest: manifest.digest,
      persons: UInt32(clamping: statement.persons.count))
    let author = context.peer
    let mission = caller.mission
    do {
      _ = try await environment.store.commit(StoreCommand()) { store in
        try log.append(.revisionSealed(event), mission: mission, author: author, in: store)
        return []
      }
    } catch let error as StoreError {
      throw Self.answer(to: error)
    }
    return SealRevisionReply(manifest: manifest, sealed: sealed)
  }
}

extension RevisionStatement {
  /// What planning says of a revision.
  init(_ manifest: Manifest, mission: String, at moment: Timestamp) {
    self.init(
      mission: mission, manifest: manifest.id, revision: manifest.revision,
      state: RevisionState(rawValue: manifest.state.rawValue), digest: manifest.digest,
      persons: manifest.entries.map(\.person), sealedAt: moment)
  }
}
