internal import EventStore
internal import Logging
internal import PlanModel
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
      let state = try await state(of: caller.mission, request)
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
          plan, over: state.published?.planVersion ?? 0, context: context, caller: caller)
      }
    }
  }

  /// What planning a state came to.
  private enum Made: Sendable {
    /// What is published already.
    case again(PlanReply)
    case new(MissionPlan)
  }

  private func made(_ state: State, effort: UInt32) throws -> Made {
    let solved = try solve(state, effort: effort)
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

  /// What a plan is made from, all of one moment.
  private struct State: Sendable {
    let input: PlanningInput
    let basis: Position
    let published: PlanReply?
  }

  private func state(of mission: String, _ request: PlanRequest) async throws -> State {
    let environment = environment
    let asOf = request.asOf
    return try await read { reader in
      guard try !PlanningReading.isQuarantined(mission, in: reader) else {
        throw RPCError(
          .failedPrecondition,
          "the views of \(mission) are quarantined: intake does not know their position; repair "
            + "intake and restart planning")
      }
      guard let basis = try PlanningReading.position(of: mission, in: reader) else {
        throw RPCError(
          .failedPrecondition,
          "planning has no views of \(mission) yet; wait until it has caught up with intake")
      }
      let published = try PlanningReading.plan(of: mission, in: reader)
      let input = try PlanningReading.input(
        of: mission, asOf: asOf, announced: request.announced, environment, in: reader)
      return State(input: input, basis: basis, published: published)
    }
  }

  private func solve(_ state: State, effort: UInt32) throws -> SolvedMission {
    do {
      return try SolvedMission(
        state.input, effortPermille: effort, solve: environment.solve)
    } catch let refusal as RefusedPlan {
      environment.logger.critical(
        "plan refused by the verifier; nothing was published",
        metadata: [
          "mission": "\(state.input.mission)", "violations": "\(refusal.count)",
          "rules": "\(refusal.rules.joined(separator: ","))",
        ])
      throw RPCError(
        .internal, "the plan broke rules and was not published; planning's log names them")
    } catch let error as ProblemError {
      environment.logger.error(
        "no problem can be made from the state",
        metadata: ["mission": "\(state.input.mission)", "cause": "\(error.code.rawValue)"])
      throw RPCError(
        .failedPrecondition, "the state cannot be planned: \(error.code.rawValue); see the log")
    }
  }

  /// What the store's command replies when the plan was there already.
  private static let nothingNew: [UInt8] = [1]

  /// Publishes in one commit, unless another plan was published since the state was read. Where
  /// that one says the same, nothing is left to do.
  private func publish(
    _ plan: MissionPlan, over version: Int64, context: RPCServerContext, caller: Caller
  ) async throws -> PlanReply {
    let log = log
    let mission = caller.mission
    let author = context.peer
    do {
      let committed = try await environment.store.commit(StoreCommand()) { store in
        let current = try PlanningReading.plan(of: mission, in: store)
        if let current, current.planVersion != version {
          if MissionPlan.saysTheSame(plan.reply, current) { return Self.nothingNew }
          throw PlanConflict(what: "the plan of \(mission)", version: current.planVersion)
        }
        try Self.requireUntouched(plan.manifests, of: mission, in: store)
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

  /// A plan moves nobody who has a seat, and says nothing of a list that was changed while it was made.
  private static func requireUntouched(
    _ manifests: [Manifest], of mission: String, in store: any StoreTransaction
  ) throws {
    for manifest in manifests {
      let current = try PlanningReading.manifest(manifest.id, of: mission, in: store)
      let isSame =
        manifest.state == .draft
        ? current.map { $0.state == .draft } ?? true : current?.version == manifest.version
      guard isSame else {
        throw PlanConflict(what: "manifest \(manifest.id)", version: current?.version ?? 0)
      }
      guard manifest.state == .draft else { continue }
      for person in manifest.travelling {
        guard let seat = try PlanningReading.seat(of: person, mission: mission, in: store) else {
          continue
        }
        throw PlanConflict(what: "manifest \(seat)", version: 0)
      }
    }
  }
}
