internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ReceptionService {
  /// Entries in one answer; the schema's limit.
  private static let entriesInReply = 1024
  /// Numbers that one day's queue can give out.
  private static let numbersPerDay: UInt32 = 9_999

  package func queueToken(
    _ request: QueueRequest, context: RPCServerContext
  ) async throws -> QueueReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard !(request.left && request.call) else {
      throw rejection("call", "Either the token is called or its holder has left.")
    }
    guard !request.left || !request.token.isEmpty else {
      throw rejection("token", "Say whose token it is.")
    }
    for (field, text) in [("token", request.token), ("name", request.name)]
    where NameText.hasControlCharacter(text, exceptLines: false) {
      throw rejection(field, "A line break or another control character is in it.")
    }
    let now = environment.now
    let (reply, repeated) = try await commit(
      request, as: QueueReply.self, context: context, caller: caller, desk: request.desk
    ) { transaction in
      var entry =
        if request.left {
          try Self.open(request.token, in: transaction)
        } else if request.call {
          try Self.next(request.token, in: transaction)
        } else {
          QueueEntry(
            token: try Self.token(request.token, at: now, in: transaction),
            mission: caller.mission, name: request.name, issuedAt: now, desk: request.desk,
            state: .waiting)
        }
      if request.left {
        entry.state = .left
        entry.closedAt = now
      } else if request.call {
        entry.state = .called
        entry.calledAt = now
        entry.calledTo = request.desk
      }
      _ = try transaction.append(.queueChanged(entry), at: now, persons: [])
      try transaction.save(entry)
      return QueueReply(
        entry: entry,
        waiting: try ReceptionReading.waiting(of: caller.mission, in: transaction.store))
    }
    var answer = reply
    answer.repeated = repeated
    return answer
  }

  package func queue(
    _ request: QueueListRequest, context: RPCServerContext
  ) async throws -> QueueListReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      var entries: [QueueEntry] = []
      for index in [ReceptionIndex.called, ReceptionIndex.waiting] {
        let page = try reader.entries(
          IntakeTable.queue, index: index,
          values: .prefix(IntakeIndex.value(request.mission, "")), after: nil,
          limit: Self.entriesInReply)
        for element in page.elements where entries.count < Self.entriesInReply {
          guard let document = try reader.get(IntakeTable.queue, key: element.key) else { continue }
          entries.append(try IntakeReading.decode(QueueEntry.self, document.value))
        }
      }
      return QueueListReply(
        entries: entries,
        waiting: try ReceptionReading.waiting(of: request.mission, in: reader))
    }
  }

  /// An entry that is not settled.
  private static func open(
    _ token: String, in transaction: IntakeTransaction
  ) throws -> QueueEntry {
    guard
      let entry = try ReceptionReading.queueEntry(
        token, of: transaction.mission, in: transaction.store)
    else { throw Rejected(field: "token", reason: "Nobody in the queue has this token.") }
    switch entry.state {
    case .waiting, .called: return entry
    case .registered:
      throw Rejected(field: "token", reason: "The person with this token is registered already.")
    default:
      throw Rejected(field: "token", reason: "The person with this token has left the queue.")
    }
  }

  /// The entry to be called: the token that was asked for, or the one that has waited longest.
  private static func next(
    _ token: String, in transaction: IntakeTransaction
  ) throws -> QueueEntry {
    guard token.isEmpty else { return try open(token, in: transaction) }
    let page = try transaction.store.entries(
      IntakeTable.queue, index: ReceptionIndex.waiting,
      values: .prefix(IntakeIndex.value(transaction.mission, "")), after: nil, limit: 1)
    guard let key = page.elements.first?.key,
      let document = try transaction.store.get(IntakeTable.queue, key: key)
    else { throw Rejected(field: "token", reason: "Nobody waits.") }
    return try IntakeReading.decode(QueueEntry.self, document.value)
  }

  /// A token that nobody has: the one that was asked for, or the day's next, such as `0121-0007`.
  private static func token(
    _ wanted: String, at now: Timestamp, in transaction: IntakeTransaction
  ) throws -> String {
    guard wanted.isEmpty else {
      guard try isFree(wanted, in: transaction) else {
        throw Rejected(field: "token", reason: "This token is given out already.")
      }
      return wanted
    }
    let day = transaction.environment.calendar.day(of: now)
    let key = Array(transaction.mission.utf8)
    var count = Count(label: "\(day)")
    if let document = try transaction.store.get(IntakeTable.queueNumbers, key: key) {
      let last = try IntakeReading.decode(Count.self, document.value)
      if last.label == count.label { count = last }
    }
    while count.count < numbersPerDay {
      count.count += 1
      let token = digits(day.month, 2) + digits(day.day, 2) + "-" + digits(Int(count.count), 4)
      guard try isFree(token, in: transaction) else { continue }
      try transaction.store.put(
        IntakeTable.queueNumbers, partition: transaction.mission, key: key,
        value: try count.encodedBytes(), indexes: [], tracking: .untracked)
      return token
    }
    throw Rejected(
      field: "token", reason: "All \(numbersPerDay) numbers of the day are given out. Name a token."
    )
  }

  /// Neither in the queue nor on a registration.
  private static func isFree(_ token: String, in transaction: IntakeTransaction) throws -> Bool {
    let mission = transaction.mission
    guard try ReceptionReading.queueEntry(token, of: mission, in: transaction.store) == nil else {
      return false
    }
    let page = try transaction.store.keys(
      IntakeTable.persons, index: IntakeIndex.queueToken,
      value: IntakeIndex.value(mission, token), after: nil, limit: 1)
    return page.elements.isEmpty
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
