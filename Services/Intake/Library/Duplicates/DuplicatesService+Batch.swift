internal import EventStore
internal import Matching
package import RepatriationSchema
internal import Wire
package import WireRPC

/// Comparing everybody with everybody.
extension DuplicatesService {
  /// Pairs that one command records, and merges that one command makes: the writer has others waiting.
  private static let pairsPerCommand = 64
  private static let mergesPerCommand = 16
  private static let tasks = 2

  package func compareAll(
    _ request: CompareAllRequest, context: RPCServerContext
  ) async throws -> CompareAllReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try caller.require(mission: request.mission)
    let mission = caller.mission
    try await makeReady(mission)
    guard
      let (batch, files) = await environment.people.compareAll(of: mission, tasks: Self.tasks)
    else {
      throw RPCError(
        .resourceExhausted, "everybody is being compared already; ask again in a moment",
        isNotExecuted: true, retryAfterMilliseconds: 1_000)
    }
    let verdicts = Verdicts(batch)
    func run(
      _ body: @escaping @Sendable (inout IntakeTransaction) throws -> CompareAllReply
    ) async throws -> CompareAllReply {
      try await commit(
        request, as: CompareAllReply.self, context: context, caller: caller, desk: "",
        everyTime: true, body
      ).reply
    }

    var reply = CompareAllReply(compared: UInt32(clamping: files), isLimited: batch.isLimited)
    for start in stride(from: 0, to: batch.pairs.count, by: Self.pairsPerCommand) {
      let part = Array(batch.pairs[start..<min(batch.pairs.count, start + Self.pairsPerCommand)])
      reply.found += try await run { try $0.record(part, verdicts) }.found
    }
    let known = try await read { try Self.waiting(of: mission, in: $0) }
    for start in stride(from: 0, to: known.count, by: Self.pairsPerCommand) {
      let part = Array(known[start..<min(known.count, start + Self.pairsPerCommand)])
      reply.withdrawn += try await run { try $0.reconsider(part, verdicts) }.withdrawn
    }
    if request.mergeSame {
      let waiting = try await read { try Self.waiting(of: mission, in: $0) }
      for start in stride(from: 0, to: waiting.count, by: Self.mergesPerCommand) {
        let part = Array(waiting[start..<min(waiting.count, start + Self.mergesPerCommand)])
        reply.merged += try await run { try $0.mergeSame(part) }.merged
      }
    }
    reply.open = UInt32(
      clamping: try await read { try Self.waiting(of: mission, in: $0).count })
    return reply
  }
}

/// What a batch says about any two files.
private struct Verdicts: Sendable {
  private let pairs: [Set<String>: CandidatePair]

  init(_ batch: MatchBatch) {
    pairs = Dictionary(batch.pairs.map { ([$0.first, $0.second], $0) }) { first, _ in first }
  }

  func callAsFunction(_ one: ID<PersonFile>, _ other: ID<PersonFile>) -> CandidatePair? {
    pairs[[one.uuid.description, other.uuid.description]]
  }
}

extension IntakeTransaction {
  /// Records pairs of a batch that nobody knows yet.
  fileprivate mutating func record(
    _ found: [CandidatePair], _ verdicts: Verdicts
  ) throws -> CompareAllReply {
    var reply = CompareAllReply()
    for pair in found {
      let files = try [pair.first, pair.second].compactMap { text in
        try WireUUID(text).flatMap {
          try PairReading.survivor(of: ID($0), mission: mission, in: store)
        }
      }
      guard files.count == 2, files.allSatisfy({ $0.state != .voided }) else { continue }
      let (one, other) = (files[0].registration.person, files[1].registration.person)
      guard one != other else { continue }
      if let known = try self.pair(one, other) {
        // It was no longer probable once, and is again.
        guard known.state.isUndecided, known.zone == .different else { continue }
        let now = try compare(files[0], files[1], judge: verdicts.callAsFunction)
        guard try reconsider(known, now: now, isBatch: true) else { continue }
      } else {
        let now = try compare(files[0], files[1], judge: verdicts.callAsFunction)
        guard try suspect(one, other, comparison: now) != nil else { continue }
      }
      reply.found += 1
      try refresh([one, other])
    }
    return reply
  }

  /// Takes back pairs that are no longer probable.
  fileprivate mutating func reconsider(
    _ waiting: [ID<DuplicatePair>], _ verdicts: Verdicts
  ) throws -> CompareAllReply {
    var reply = CompareAllReply()
    for id in waiting {
      guard let pair = try PairReading.pair(id, mission: mission, in: store),
        pair.survivor == nil, pair.state == .open
      else { continue }
      let now = try compare(
        try file(of: pair.first), try file(of: pair.second), judge: verdicts.callAsFunction)
      guard try reconsider(pair, now: now, isBatch: true) else { continue }
      if now.zone == .different { reply.withdrawn += 1 }
      try refresh([pair.first, pair.second])
    }
    return reply
  }

  /// Merges pairs that hold the same number under names that agree. What a reviewer took up or took
  /// back stays for a reviewer.
  fileprivate mutating func mergeSame(_ waiting: [ID<DuplicatePair>]) throws -> CompareAllReply {
    var reply = CompareAllReply()
    for id in waiting {
      guard let pair = try PairReading.pair(id, mission: mission, in: store), pair.zone == .same,
        pair.state == .open, pair.basis == .nationalID || pair.basis == .documentNumber,
        try PairReading.isWaiting(pair, in: store)
      else { continue }
      do {
        _ = try decide(
          .confirm, pair, reason: "Merged as the same number under a name that agrees.",
          survivor: nil, at: recordedAt)
        reply.merged += 1
      } catch is Rejected {
        // Such as a case that has left: a reviewer decides which file goes on.
        continue
      }
    }
    return reply
  }
}
