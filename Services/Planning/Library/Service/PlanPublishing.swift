internal import EventStore
internal import Logging
internal import PlanModel
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// What a plan is made from, all of one moment.
struct PlanState: Sendable {
  var input: PlanningInput
  let basis: Position
  let published: PlanReply?
  /// What planners decided, of one mission.
  let directives: [PlanDirective]
}

/// Reading what a plan is made from, and publishing one: for every service that makes plans.
extension PlanningSubject {
  /// Reads what a plan is made from.
  ///
  /// - Parameter asOf: nil for the published plan's moment, without a plan for now.
  func state(
    of mission: String, asOf wanted: Timestamp?, announced: [AnnouncedPeople]
  ) async throws -> PlanState {
    let environment = environment
    return try await read { reader in
      guard try !PlanningReading.isQuarantined(mission, in: reader) else {
        throw RPCError(
          .failedPrecondition,
          "the views of \(mission) are quarantined: intake does not know their position, or was "
            + "replaced; planning's log says what to do")
      }
      guard let basis = try PlanningReading.position(of: mission, in: reader) else {
        throw RPCError(
          .failedPrecondition,
          "planning has no views of \(mission) yet; wait until it has caught up with intake")
      }
      let published = try PlanningReading.plan(of: mission, in: reader)
      let asOf = wanted ?? published?.asOf ?? environment.now
      let directives = try DirectiveBook.all(of: mission, in: reader)
      var input = try PlanningReading.input(
        of: mission, asOf: asOf, announced: announced, environment, in: reader)
      input.frozen = DirectiveBook.frozen(directives)
      return PlanState(input: input, basis: basis, published: published, directives: directives)
    }
  }

  /// Runs what makes a plan, and says in the words of a call why there is none.
  func refusing<Value>(_ mission: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let refusal as RefusedPlan {
      environment.logger.critical(
        "plan refused by the verifier; nothing was published",
        metadata: [
          "mission": "\(mission)", "violations": "\(refusal.count)",
          "rules": "\(refusal.rules.joined(separator: ","))",
        ])
      throw RPCError(
        .internal, "the plan broke rules and was not published; planning's log names them")
    } catch let error as ProblemError {
      environment.logger.error(
        "no problem can be made from the state",
        metadata: ["mission": "\(mission)", "cause": "\(error.code.rawValue)"])
      throw RPCError(
        .failedPrecondition, "the state cannot be planned: \(error.code.rawValue); see the log")
    }
  }

  /// What the store's command replies when the plan was there already.
  private static var nothingNew: [UInt8] { [1] }

  /// Publishes in one commit, unless another plan was published since the state was read. Where
  /// that one says the same, nothing is left to do.
  ///
  /// - Parameters:
  ///   - directives: what the plan obeys; refused when planners decided something else meanwhile.
  ///   - revision: proposed lists that the plan changes.
  func publish(
    _ plan: MissionPlan, over version: Int64, obeying directives: [PlanDirective],
    revising revision: ListRevision = ListRevision(), context: RPCServerContext, caller: Caller
  ) async throws -> PlanReply {
    let log = log
    let environment = environment
    let mission = caller.mission
    let author = context.peer
    do {
      let committed = try await environment.store.commit(StoreCommand()) { store in
        let current = try PlanningReading.plan(of: mission, in: store)
        if let current, current.planVersion != version {
          if MissionPlan.saysTheSame(plan.reply, current) { return Self.nothingNew }
          throw PlanConflict(what: "the plan of \(mission)", version: current.planVersion)
        }
        guard try DirectiveBook.all(of: mission, in: store) == directives else {
          throw PlanConflict(what: "pins of \(mission)", version: version)
        }
        try Self.requireUntouched(
          plan.manifests, revised: revision.manifests, of: mission, in: store)
        try revision.write(
          plan, environment, mission: mission, author: author, in: store)
        try Self.requireUnseated(plan.manifests, of: mission, in: store)
        let event = PlanPublished(
          mission: mission, asOf: plan.reply.asOf, policy: plan.reply.policy,
          basis: plan.reply.basis, planVersion: plan.reply.planVersion,
          manifests: plan.manifests.map(\.id), digest: plan.reply.digest,
          author: String(decoding: author.utf8.prefix(300), as: UTF8.self))
        try log.append(.planPublished(event), mission: mission, author: author, in: store)
        // What has left its draft was carried along to be counted; its life writes it.
        for manifest in plan.manifests where manifest.state == .draft {
          try store.put(
            PlanningTable.manifests, partition: mission,
            key: PlanningKey.text(mission, manifest.id), value: try manifest.encodedBytes(),
            indexes: [], tracking: .untracked)
        }
        try store.put(
          PlanningTable.plans, partition: mission, key: PlanningKey.mission(mission),
          value: try plan.reply.encodedBytes(), indexes: [], tracking: .untracked)
        return []
      }
      if committed.reply == Self.nothingNew {
        var reply = plan.reply
        reply.unchanged = true
        return reply
      }
    } catch let error as StoreError {
      throw Self.answer(to: error)
    }
    environment.logger.notice(
      "plan published",
      metadata: [
        "mission": "\(mission)", "version": "\(plan.reply.planVersion)",
        "placed": "\(plan.reply.placed)", "persons": "\(plan.reply.persons)",
        "trace": "\(context.traceID)",
      ])
    return plan.reply
  }

  /// A plan says nothing of a list that was changed while it was made.
  private static func requireUntouched(
    _ manifests: [Manifest], revised: Set<String>, of mission: String,
    in store: any StoreTransaction
  ) throws {
    for manifest in manifests {
      let current = try PlanningReading.manifest(manifest.id, of: mission, in: store)
      let isSame: Bool
      if revised.contains(manifest.id) {
        isSame = current?.state == .proposed && current?.version == manifest.version - 1
      } else if manifest.state == .draft {
        isSame = current.map { $0.state == .draft && $0.version == manifest.version } ?? true
      } else {
        isSame = current?.version == manifest.version
      }
      guard isSame else {
        throw PlanConflict(what: "manifest \(manifest.id)", version: current?.version ?? 0)
      }
    }
  }

  /// A draft lists nobody who has a seat.
  private static func requireUnseated(
    _ manifests: [Manifest], of mission: String, in store: any StoreTransaction
  ) throws {
    for manifest in manifests where manifest.state == .draft {
      for person in manifest.travelling {
        guard let seat = try PlanningReading.seat(of: person, mission: mission, in: store) else {
          continue
        }
        throw PlanConflict(what: "manifest \(seat)", version: 0)
      }
    }
  }
}
