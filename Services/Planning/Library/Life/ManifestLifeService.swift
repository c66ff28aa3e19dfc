internal import Casework
internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import ServiceKit
internal import Wire
internal import WireRPC

/// The life of manifests after their draft. Each subject has a file of its own: steps, entries,
/// substitution, arrivals, standby, history, overrides, what intake is told.
package struct ManifestLifeService: ManifestLifeHandlers, PlanningSubject {
  let environment: PlanningEnvironment

  package init(_ environment: PlanningEnvironment) {
    self.environment = environment
  }
}

extension ManifestLifeService {
  /// Runs one change of a manifest in the store.
  ///
  /// - Parameter body: changes the manifest and saves it.
  func change<Request: WireMessage>(
    _ request: Request, mission: String, manifest: String, context: RPCServerContext,
    _ body: @escaping @Sendable (inout LifeTransaction) throws -> LifeReply
  ) async throws -> LifeReply {
    let caller = try Caller(context)
    try caller.require(mission: mission)
    try require(key: context)
    let environment = environment
    let author = context.peer
    var (reply, repeated) = try await commit(
      request, as: LifeReply.self, context: context, caller: caller
    ) { store in
      var transaction = try LifeTransaction(
        store, environment, mission: caller.mission, author: author, manifest: manifest)
      return try body(&transaction)
    }
    reply.repeated = repeated
    environment.logger.notice(
      "manifest changed",
      metadata: [
        "manifest": "\(reply.summary.id)", "kind": "\(reply.change.kind.name)",
        "revision": "\(reply.change.revision)", "persons": "\(reply.change.entries.count)",
        "trace": "\(context.traceID)",
      ])
    return reply
  }

  /// A change that is sent again must not be made again.
  func require(key context: RPCServerContext) throws {
    guard context.idempotencyKey != nil else {
      throw Rejected.field("idempotencyKey", "An idempotency key made by the caller is needed.")
    }
  }

  /// Nobody is checked against views that may be long out of date without knowing it.
  ///
  /// Called before the transaction: how planning follows is no part of the store.
  ///
  /// - Returns: whether the views are older than the policy allows, which the caller has acknowledged.
  /// - Throws: `LifeRefused` when they are and it was not acknowledged.
  func requireFresh(
    mission: String, manifest: String, acknowledged: Bool
  ) throws -> Bool {
    guard let why = ViewFreshness.problem(environment, mission: mission) else { return false }
    guard acknowledged else {
      throw LifeRefused(manifest: manifest, why: why, stale: true)
    }
    return true
  }
}

/// How old what planning knows of a mission's people may be.
enum ViewFreshness {
  /// - Returns: what is wrong with the views and what to do; `nil` when they are new enough.
  static func problem(_ environment: PlanningEnvironment, mission: String) -> String? {
    guard let state = environment.board.state(of: mission) else {
      return "Planning does not follow \(mission): nobody knows what intake has recorded since."
    }
    if state.isConnected, state.phase == .following, state.isInStep { return nil }
    let allowed = Int64(environment.policy.lifecycle.viewsMinutes)
    guard let last = state.wasCurrentAt else {
      return "Planning has not caught up with intake since it started: a hold placed meanwhile "
        + "would not be seen. Wait, or go on knowingly."
    }
    let age = (environment.now.microseconds &- last.microseconds) / 60_000_000
    guard age > allowed || !state.isInStep else { return nil }
    return "What planning knows of the people is \(age) minutes old, and the policy allows "
      + "\(allowed): a hold placed meanwhile would not be seen. Look at intake, or go on knowingly."
  }
}
