internal import EventStore
internal import Logging
internal import PlanModel
internal import Planner
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ReplanningService {
  package func direct(
    _ request: DirectRequest, context: RPCServerContext
  ) async throws -> DirectReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    guard context.idempotencyKey != nil else {
      throw Rejected.field("idempotencyKey", "An idempotency key made by the caller is needed.")
    }
    if let problem = DirectiveBook.problem(in: request.directive) { throw problem }
    guard let model = Planner.Directive(request.directive) else {
      throw Rejected.field("directive.kind", "This version does not know such a directive.")
    }
    return try await desk.withPlace(of: caller.mission) {
      let state = try await state(
        of: caller.mission, asOf: request.asOf, announced: request.announced)
      let service = self
      let stored = state.directives.first { Planner.Directive($0) == model }
      if let stored, !request.lift {
        return DirectReply(
          directive: stored, repeated: true, sentence: "This was decided before.")
      }
      if request.directive.kind == .freeze, !request.lift, state.published == nil {
        throw Rejected.field("mission", "There is no published plan yet, so no list to freeze.")
      }
      let asked = DirectReply(directive: request.directive, lifted: request.lift)
      // What nobody decided is not lifted, unless the same call lifted it before.
      if stored == nil && request.lift {
        return try await record(asked, state, request, context: context, caller: caller)
      }
      let reply = try await desk.compute {
        try service.refusing(caller.mission) { try service.priced(model, state, reply: asked) }
      }
      return try await record(reply, state, request, context: context, caller: caller)
    }
  }

  /// The reply with the price, computed by planning again.
  ///
  /// - Throws: `DirectivesConflict`, with the smallest set, when it cannot hold with the others.
  private func priced(
    _ model: Planner.Directive, _ state: PlanState, reply: DirectReply
  ) throws -> DirectReply {
    var reply = reply
    let published = try DraftPlan(state)
    var all = state.directives
    if !reply.lifted {
      _ = try TriedChanges(published: published).model(reply.directive)
      all.append(reply.directive)
      guard all.count <= PlanningLimits.directives else {
        throw DirectiveBook.refusal(.tooMany, all)
      }
    }
    do {
      let (warm, _) = try published.ready()
      // One of somebody or something that is not planned any more has no price.
      if reply.lifted && !warm.directives.contains(model) { return reply }
      let price = try Planner.price(of: model, in: warm)
      reply.difference = published.difference(price.diff)
      if state.published != nil { reply.priceCents = price.cents }
      let words = Sentences(published.prepared.problem) { "\(ID<PersonFile>($0))" }
      reply.sentence = String(
        decoding: words.sentence(price).utf8.prefix(PlanningLimits.sentenceBytes), as: UTF8.self)
      return reply
    } catch let error as ChangeError {
      // What cannot hold any more must still be possible to lift.
      if reply.lifted { return reply }
      throw DirectiveBook.refusal(error, all)
    }
  }

  private func record(
    _ priced: DirectReply, _ state: PlanState, _ request: DirectRequest,
    context: RPCServerContext, caller: Caller
  ) async throws -> DirectReply {
    let log = log
    let author = context.peer
    let mission = caller.mission
    let now = environment.now
    var (reply, repeated) = try await commit(
      request, as: DirectReply.self, context: context, caller: caller
    ) { store in
      let current = try DirectiveBook.all(of: mission, in: store)
      guard current == state.directives else {
        throw PlanConflict(
          what: "pins of \(mission)", version: state.published?.planVersion ?? 0)
      }
      var reply = priced
      let key = PlanningKey.directive(mission, priced.directive)
      if priced.lifted {
        guard
          let held = current.first(where: {
            $0.kind == priced.directive.kind && $0.person == priced.directive.person
              && $0.departure == priced.directive.departure
          })
        else { throw Rejected.field("directive", "Nobody decided that, or it was lifted.") }
        reply.directive = held
        try log.append(.directiveLifted(held), mission: mission, author: author, in: store)
        _ = try store.delete(PlanningTable.directives, key: key)
      } else {
        reply.directive.author = String(decoding: author.utf8.prefix(300), as: UTF8.self)
        reply.directive.at = now
        try log.append(
          .directiveOrdered(reply.directive), mission: mission, author: author, in: store)
        try store.put(
          PlanningTable.directives, partition: mission, key: key,
          value: try reply.directive.encodedBytes(), indexes: [], tracking: .untracked)
      }
      return reply
    }
    reply.repeated = repeated
    environment.logger.notice(
      "planner decided",
      metadata: [
        "mission": "\(mission)", "kind": "\(reply.directive.kind.name)",
        "lifted": "\(reply.lifted)", "trace": "\(context.traceID)",
      ])
    return reply
  }

  package func directives(
    _ request: DirectivesRequest, context: RPCServerContext
  ) async throws -> DirectivesReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      DirectivesReply(directives: try DirectiveBook.all(of: caller.mission, in: reader))
    }
  }
}
