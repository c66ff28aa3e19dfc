internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceHost
internal import Wire
package import WireRPC

extension ReceptionService {
  /// Transfers in one answer; the schema's limit.
  private static let transfersInReply = 256

  package func transfer(
    _ request: TransferRequest, context: RPCServerContext
  ) async throws -> TransferReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    if !request.withdraw { try check(request, from: caller.mission) }
    let now = environment.now
    let (reply, repeated) = try await commit(
      request, as: TransferReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      let earlier = try transaction.transfer(request.transfer)
      if request.withdraw {
        guard let earlier, earlier.from == caller.mission else { throw HiddenID(what: "transfer") }
        return try Self.withdraw(earlier, reason: request.reason, at: now, in: &transaction)
      }
      guard earlier == nil else {
        throw Rejected(field: "transfer", reason: "This id names another transfer. Make a new one.")
      }
      return try Self.offer(request, at: now, in: &transaction)
    }
    return reply.marked(repeated)
  }

  private func check(_ request: TransferRequest, from mission: String) throws {
    let served = environment.policy.missions.map(\.mission).filter { $0 != mission }.sorted()
    guard request.to != mission else {
      throw rejection("to", "The case is with \(mission) already. Name the mission that takes it.")
    }
    guard served.contains(request.to) else {
      let names =
        served.isEmpty ? "There is no other." : "Others: \(served.joined(separator: ", "))."
      throw rejection("to", "No mission of that name works with this intake. \(names)")
    }
    guard !NameText.isBlank(request.reason) else {
      throw rejection("reason", "Say why the case goes to \(request.to).")
    }
    guard !request.person.isNil else { throw rejection("person", "Say whose case it is.") }
  }

  private static func offer(
    _ request: TransferRequest, at now: Timestamp, in transaction: inout IntakeTransaction
  ) throws -> TransferReply {
    let first = try transaction.file(of: request.person)
    let group = try first.group.flatMap { try transaction.group($0) }
    var people = [request.person]
    if let group {
      let others = try transaction.openMembers(of: group).filter { $0 != request.person }
      guard request.wholeGroup || group.splittable || others.isEmpty else {
        throw Rejected(
          field: "wholeGroup",
          reason: "The person's group of \(others.count + 1) must not be split: offer the whole "
            + "group, or allow the split first.")
      }
      if request.wholeGroup { people += others }
    }
    var transfer = Transfer(
      id: request.transfer, person: request.person, from: transaction.mission, to: request.to,
      reason: request.reason, offeredAt: now, state: .offered,
      companions: people.dropFirst().map { TransferredFile(person: $0) },
      people: UInt16(clamping: people.count))
    var files: [PersonFile] = []
    for person in people {
      let file = try transaction.file(of: person)
      if let problem = try transaction.transferProblem(of: file) { throw problem }
      files.append(file)
    }
    let sequence = try transaction.record(&transfer, persons: people, at: now)
    for var file in files {
      file.transfer = transfer.id.uuid
      try transaction.save(&file, changedBy: sequence)
    }
    return TransferReply(transfer: transfer, sequence: sequence)
  }

  private static func withdraw(
    _ earlier: Transfer, reason: String, at now: Timestamp, in transaction: inout IntakeTransaction
  ) throws -> TransferReply {
    if earlier.state == .withdrawn {
      return TransferReply(transfer: earlier, sequence: 0, repeated: true)
    }
    try requireOpen(earlier, in: transaction)
    var transfer = earlier
    transfer.state = .withdrawn
    transfer.decidedAt = now
    transfer.decisionReason = reason
    let sequence = try transaction.release(&transfer, at: now)
    return TransferReply(transfer: transfer, sequence: sequence)
  }

  package func decideTransfer(
    _ request: DecideTransferRequest, context: RPCServerContext
  ) async throws -> TransferReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard request.accept || !NameText.isBlank(request.reason) else {
      throw rejection("reason", "Say why the case is declined: the other mission is told.")
    }
    let now = environment.now
    let (reply, repeated) = try await commit(
      request, as: TransferReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      guard let earlier = try transaction.transfer(request.transfer), earlier.to == caller.mission
      else { throw HiddenID(what: "transfer") }
      // Whoever decides the same twice has decided it once.
      if earlier.state == (request.accept ? .accepted : .declined) {
        return TransferReply(
          transfer: earlier.shown(to: caller.mission), sequence: 0, repeated: true)
      }
      try Self.requireOpen(earlier, in: transaction)
      var transfer = earlier
      transfer.decidedAt = now
      transfer.decisionReason = request.reason
      let sequence: Int64
      if request.accept {
        transfer.state = .accepted
        sequence = try transaction.take(&transfer, as: request.received, at: now)
      } else {
        transfer.state = .declined
        var sender = transaction.acting(for: transfer.from)
        sequence = try sender.release(&transfer, at: now)
      }
      return TransferReply(transfer: transfer.shown(to: caller.mission), sequence: sequence)
    }
    return reply.marked(repeated)
  }

  private static func requireOpen(
    _ transfer: Transfer, in transaction: IntakeTransaction
  ) throws {
    guard transfer.state != .offered else { return }
    let day = transfer.decidedAt.map { transaction.environment.calendar.day(of: $0) }
    throw Rejected(
      field: "transfer",
      reason: "It is \(transfer.state.name)\(day.map { " since \($0)" } ?? ""): nothing is left to "
        + "decide.")
  }

  package func transfers(
    _ request: TransfersRequest, context: RPCServerContext
  ) async throws -> TransfersReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      var prefix = IntakeIndex.value(request.mission, "")
      if !request.all { prefix.append(Transfer.undecided) }
      let page = try reader.entries(
        IntakeTable.transfers, index: ReceptionIndex.mission, values: .prefix(prefix), after: nil,
        limit: Self.transfersInReply)
      let found = try page.elements.compactMap { entry -> Transfer? in
        guard let document = try reader.get(IntakeTable.transfers, key: entry.key) else {
          return nil
        }
        return try IntakeReading.decode(Transfer.self, document.value).shown(to: request.mission)
      }
      return TransfersReply(transfers: found)
    }
  }
}

extension TransferReply {
  fileprivate func marked(_ repeated: Bool) -> TransferReply {
    var reply = self
    reply.repeated = reply.repeated || repeated
    return reply
  }
}

extension Transfer {
  /// First byte of an index value behind its mission: what is undecided comes first.
  static let undecided: UInt8 = 0
  private static let decided: UInt8 = 1

  /// Everybody who goes, by the sending mission's ids.
  var everybody: [ID<PersonFile>] { [person] + companions.map(\.person) }

  /// Of an incoming one nobody is named before it is accepted.
  func shown(to mission: String) -> Transfer {
    guard mission == to, state != .accepted else { return self }
    var shown = self
    shown.person = ID()
    shown.companions = []
    return shown
  }

  var indexes: [IndexValue] {
    // The newest first: the bits of the moment are turned round.
    let newest = IntakeIndex.bytes(of: offeredAt).map { ~$0 }
    let rank = state == .offered ? Self.undecided : Self.decided
    var indexes = [from, to].map {
      IndexValue(ReceptionIndex.mission, IntakeIndex.value($0, "") + [rank] + newest)
    }
    if state == .offered {
      indexes.append(IndexValue(ReceptionIndex.toDecide, IntakeIndex.value(to, "")))
    }
    return indexes
  }
}
