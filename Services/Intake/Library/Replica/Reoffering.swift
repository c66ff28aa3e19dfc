internal import EventStore
internal import Logging
package import RepatriationSchema
internal import Sealing
internal import Synchronization
internal import Wire
internal import WireRPC

/// Gives back what only a quarantined standby has: every event behind the last common one, with the call that
/// made it. It may be run again; what was taken is known then.
package struct Reoffering: Sendable {
  /// Records named in an answer; the schema's limit.
  private static let listed = 1_024
  /// Kept replies that are looked at in one read.
  private static let commandsPerRead = 256

  let primary: ReplicaClient

  package init(primary: ReplicaClient) { self.primary = primary }

  /// - Parameter sealed: opens what the quarantined store holds: it is offered in plain, and the primary
  ///   seals it with keys of its own.
  func run(
    _ host: IntakeHost, _ sealed: SealedEventStore?, startAnew: Bool
  ) async throws -> ReofferReply {
    let store = host.store.inner
    let (common, head) = try await store.readReplica { reader in
      (try HostTable.record(in: reader)?.lastCommon ?? 0, try reader.head.sequence)
    }
    var reply = ReofferReply(lastCommon: common)
    var behind = common
    var change: Int64 = 0
    var hasMore = true
    // Changes are in the order of sequences, so each call's events lie behind those of the one before.
    while hasMore {
      let after = change
      let page = try await store.readReplica {
        try $0.keptCommands(after: after, limit: Self.commandsPerRead)
      }
      for command in page.elements {
        change = command.change
        guard command.sequence > behind else { continue }
        try await offer(
          from: behind, through: min(command.sequence, head), of: command, store, sealed, &reply)
        behind = command.sequence
      }
      hasMore = page.hasMore
    }
    try await offer(from: behind, through: head, of: nil, store, sealed, &reply)
    if startAnew {
      try await store.commitReplica { transaction in
        var record = try HostTable.record(in: transaction) ?? HostRecord()
        record.startAnew = true
        try HostTable.put(record, in: transaction)
        return []
      }
      host.startAnew()
    }
    host.logger.notice(
      "records were offered to the primary",
      metadata: [
        "events": "\(reply.events)", "recorded": "\(reply.recorded)", "known": "\(reply.known)",
        "undecided": "\(reply.undecidedCount)",
      ])
    return reply
  }

  /// Offers the events of one stretch: one that the call made first is offered with it, those that followed
  /// from it are made again with it, and the others are offered by themselves.
  private func offer(
    from: Int64, through: Int64, of command: ChangedCommand?, _ store: any ReplicaSource,
    _ sealed: SealedEventStore?, _ reply: inout ReofferReply
  ) async throws {
    guard from < through else { return }
    let made = command.map { Self.ids(of: $0, count: Int(clamping: through - from)) } ?? []
    var after = from
    while after < through {
      let start = after
      let events = try await store.read { reader in
        let page = try reader.events(after: start, limit: Int(min(64, through - start)))
        return try page.elements.map { try sealed?.open($0) ?? $0 }
      }
      guard let last = events.last else { return }
      after = last.sequence
      for event in events {
        reply.events += 1
        guard let index = made.firstIndex(of: event.event.id) else {
          try await offer(event, nil, &reply)
          continue
        }
        if index == 0 { try await offer(event, command, &reply) }
      }
    }
  }

  /// The ids that a call gave to its events.
  static func ids(of command: ChangedCommand, count: Int) -> [StoreIdentifier] {
    let parts = command.key.partition.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return [] }
    let seed = Array(parts[1].utf8) + command.key.key.bytes
    return (0..<min(count, StoreLimits.eventsPerCommand)).compactMap { number in
      IntakeTransaction.eventID(mission: parts[0], seed: seed, number: UInt64(number))
    }
  }

  private func offer(
    _ event: StoredEvent, _ command: ChangedCommand?, _ reply: inout ReofferReply
  ) async throws {
    // The answer that was kept is sealed, and nobody needs it: the call is made again.
    var command = command
    command?.reply = []
    let answer = try await primary.offer(
      OfferRequest(command: command.map { ReplicaCommand($0) }, event: ReplicaEvent(event)))
    switch answer.outcome {
    case .recorded: reply.recorded += 1
    case .known: reply.known += 1
    default:
      reply.undecidedCount += 1
      guard reply.undecided.count < Self.listed else { return }
      let header = try? EventHeader(encoded: event.event.header)
      reply.undecided.append(
        UndecidedRecord(
          sequence: event.sequence, event: WireUUID(event.event.id),
          kind: IntakeEventKind(rawValue: event.event.kind)?.title ?? "\(event.event.kind)",
          mission: String(event.event.partition.prefix(16)), person: header?.person,
          recordedAt: Timestamp(microseconds: event.recordedTime), reason: answer.reason))
    }
  }
}

extension IntakeHost {
  /// The store is put aside once the process starts again.
  func startAnew() {
    state.withLock { $0.record.startAnew = true }
    changed()
  }

  /// Whether the process is to start again, to begin with an empty store.
  package var wantsRestart: Bool { state.withLock { $0.record.startAnew } }
}
