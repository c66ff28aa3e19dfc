internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

extension IntakeService {
  package func update(
    _ request: UpdateRequest, context: RPCServerContext
  ) async throws -> ChangeReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard let asked = request.change else {
      throw rejection("change", "Nothing to record. Set one of the cases of Change.")
    }
    if case .unknown = asked {
      throw rejection("change", "This intake does not know the change. Upgrade intake first.")
    }
    guard ChangeRoles.allowed(for: asked).contains(caller.identity.role) else {
      throw RPCError(
        .permissionDenied,
        "the role \(caller.identity.role) may not record this kind of change", isNotExecuted: true)
    }
    let now = environment.now
    if let problem = ChangeCheck.problem(in: asked, today: environment.calendar.day(of: now)) {
      throw problem
    }
    guard request.occurredAt.microseconds <= now.microseconds &+ ChangeCheck.tolerance
    else { throw rejection("occurredAt", "The time lies in the future. Check the desk's clock.") }
    let occurredAt = request.occurredAt == Timestamp() ? now : request.occurredAt
    let change = ChangeCheck.completed(asked, at: occurredAt)
    // Only a step to another state takes up a case that is over.
    let step: StateChange? = if case .state(let step) = change { step } else { nil }
    return try await changeFile(
      request, person: request.person, context: context, caller: caller, desk: request.desk,
      mayBeOver: step != nil
    ) { file, transaction in
      if let step, let problem = StateChangeCheck.problem(in: step, from: file.state) {
        throw problem
      }
      let environment = transaction.environment
      let day = environment.calendar.day(of: occurredAt)
      if let problem = FileCheck.problem(in: change, of: file, on: day, environment) {
        throw problem
      }
      let sequence = try transaction.append(
        .changed(Changed(person: request.person, change: change)), at: occurredAt,
        persons: [request.person],
        note: HistoryNote(change, corrected: FileCheck.corrected(by: change, in: file)))
      file.apply(
        change, sequence: sequence, at: occurredAt, on: day, policy: environment.policy)
      if let problem = FileLimits.problem(in: file) { throw problem }
      return sequence
    }
  }

  package func placeHold(
    _ request: PlaceHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard request.kind.known != nil, request.kind != .unset else {
      throw rejection("kind", "Say what kind of hold it is.")
    }
    guard !request.authority.isEmpty, !request.reason.isEmpty else {
      throw rejection("authority", "A hold names its authority and its reason.")
    }
    let placedAt = try happened(request.placedAt, "placedAt")
    return try await changeFile(
      request, person: request.person, context: context, caller: caller, desk: request.desk,
      hold: request.hold
    ) { file, transaction in
      guard file.holds.count < IntakeLimits.holds else {
        throw Rejected(field: "hold", reason: "The file has 32 holds already.")
      }
      guard !file.holds.contains(where: { $0.id == request.hold }) else {
        throw Rejected(field: "hold", reason: "This id names another hold. Make a new one.")
      }
      let hold = Hold(
        id: request.hold, kind: request.kind, authority: request.authority,
        reference: request.reference, reason: request.reason, placedAt: placedAt,
        reviewBy: request.reviewBy)
      let sequence = try transaction.append(
        .holdPlaced(HoldPlaced(person: request.person, hold: hold)), at: placedAt,
        persons: [request.person])
      file.place(hold, sequence: sequence)
      return sequence
    }
  }

  package func releaseHold(
    _ request: ReleaseHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard !NameText.isBlank(request.reason) else {
      throw rejection("reason", "Say why the hold ends.")
    }
    let releasedAt = try happened(request.releasedAt, "releasedAt")
    return try await changeFile(
      request, person: request.person, context: context, caller: caller, desk: request.desk,
      mayBeOver: true, mayBeMerged: true
    ) { file, transaction in
      guard file.holds.contains(where: { $0.id == request.hold && $0.releasedAt == nil }) else {
        throw NotFound(what: "active hold")
      }
      let event = HoldReleased(
        person: request.person, hold: request.hold, reason: request.reason,
        releasedAt: releasedAt)
      let sequence = try transaction.append(
        .holdReleased(event), at: releasedAt, persons: [request.person])
      file.release(event, sequence: sequence)
      return sequence
    }
  }

  package func keepApart(
    _ request: KeepApartRequest, context: RPCServerContext
  ) async throws -> ChangeReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard request.first != request.second else {
      throw rejection("second", "Two different persons are needed.")
    }
    guard !NameText.isBlank(request.reason) else {
      throw rejection("reason", "Say why.")
    }
    let now = environment.now
    let (reply, repeated) = try await commit(
      request, as: ChangeReply.self, context: context, caller: caller, desk: request.desk
    ) { transaction in
      var first = try transaction.file(of: request.first)
      var second = try transaction.file(of: request.second)
      let isFull = [first, second].contains { $0.keepApart.count >= IntakeLimits.keepApart }
      if isFull, !request.lift, !first.keepApart.contains(request.second) {
        throw Rejected(field: "first", reason: "A file has 32 separations already.")
      }
      let event = Separated(
        first: request.first, second: request.second, reason: request.reason,
        lifted: request.lift)
      let sequence = try transaction.append(
        .separated(event), at: now, persons: [request.first, request.second])
      first.separate(from: request.second, lifted: request.lift, sequence: sequence)
      second.separate(from: request.first, lifted: request.lift, sequence: sequence)
      for file in [first, second] {
        let group = try file.group.flatMap { try transaction.group($0) }
        try transaction.save(file, group: group)
      }
      return ChangeReply(sequence: sequence)
    }
    return ChangeReply(
      sequence: reply.sequence, repeated: repeated, durability: reply.durability)
  }

  package func defineGroup(
    _ request: DefineGroupRequest, context: RPCServerContext
  ) async throws -> ChangeReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    var group = request.group
    group.mission = caller.mission
    guard !group.id.isNil else { throw rejection("group.id", "An id made by the desk is needed.") }
    guard Set(group.members.map(\.person)).count == group.members.count else {
      throw rejection("group.members", "A person is named twice.")
    }
    let now = environment.now
    let wanted = group
    let (reply, repeated) = try await commit(
      request, as: ChangeReply.self, context: context, caller: caller, desk: request.desk
    ) { transaction in
      let members = Set(wanted.members.map(\.person))
      let before = try transaction.group(wanted.id)?.members.map(\.person) ?? []
      for person in wanted.members.map(\.person) {
        let file = try transaction.file(of: person)
        guard file.state.isOpen else {
          throw Rejected(field: "group.members", reason: "The case of a member is closed.")
        }
        if let other = file.group, other != wanted.id {
          throw Rejected(
            field: "group.members", reason: "A person is in another group. Take them out first.")
        }
      }
      let sequence = try transaction.append(
        .grouped(wanted), at: now, persons: wanted.members.map(\.person))
      try transaction.save(wanted)
      for person in before where !members.contains(person) {
        var file = try transaction.file(of: person)
        file.group = nil
        file.changedAt = sequence
        try transaction.save(file, group: nil)
      }
      for member in wanted.members {
        var file = try transaction.file(of: member.person)
        file.group = wanted.id
        file.changedAt = sequence
        try transaction.save(file, group: wanted)
      }
      return ChangeReply(sequence: sequence)
    }
    return ChangeReply(
      sequence: reply.sequence, repeated: repeated, durability: reply.durability)
  }

  /// When something happened: now unless the desk says when.
  private func happened(_ moment: Timestamp?, _ field: String) throws -> Timestamp {
    let now = environment.now
    guard let moment else { return now }
    guard moment.microseconds <= now.microseconds &+ ChangeCheck.tolerance else {
      throw rejection(field, "The time lies in the future. Check the desk's clock.")
    }
    return moment
  }

  /// Changes one open file: loads it, lets `body` append its event and change it, and saves it with
  /// its view.
  ///
  /// - Parameters:
  ///   - mayBeOver: `body` judges by itself whether the case takes the change.
  ///   - mayBeMerged: the change is also one of a file that another one speaks for.
  private func changeFile<Request: WireMessage>(
    _ request: Request, person: ID<PersonFile>, context: RPCServerContext, caller: Caller,
    desk: String, hold: ID<Hold>? = nil, mayBeOver: Bool = false, mayBeMerged: Bool = false,
    _ body: @escaping @Sendable (inout PersonFile, inout IntakeTransaction) throws -> Int64
  ) async throws -> ChangeReply {
    let (reply, repeated) = try await commit(
      request, as: ChangeReply.self, context: context, caller: caller, desk: desk
    ) { transaction in
      var file = try transaction.file(of: person)
      guard mayBeOver || file.state.isOpen || mayBeMerged && file.mergedInto != nil else {
        if let survivor = file.mergedInto {
          throw Rejected(
            field: "person", reason: "This file was merged into \(survivor). Record it there.")
        }
        throw Rejected(
          field: "person", reason: "The case is closed. Reopen it with a reason first.")
      }
      let sequence = try body(&file, &transaction)
      let group = try file.group.flatMap { try transaction.group($0) }
      try transaction.save(file, group: group)
      return ChangeReply(sequence: sequence, hold: hold)
    }
    return ChangeReply(
      sequence: reply.sequence, repeated: repeated, hold: hold, durability: reply.durability)
  }
}
