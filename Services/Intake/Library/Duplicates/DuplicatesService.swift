internal import Casework
internal import EventStore
internal import Matching
package import RepatriationSchema
internal import ServiceHost
internal import Wire
package import WireRPC

/// The service `Duplicates`: finds, shows and decides pairs of files that may be one person.
package struct DuplicatesService: DuplicatesHandlers, IntakeSubject {
  let environment: IntakeEnvironment

  private static let usualCandidates = 8
  private static let usualPairs = 20
  private static let maximumCandidates = 20
  private static let maximumPairs = 100

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }

  package func candidates(
    _ request: CandidatesRequest, context: RPCServerContext
  ) async throws -> CandidatesReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    if !request.registration.mission.isEmpty {
      try caller.require(mission: request.registration.mission)
    }
    let environment = environment
    let mission = caller.mission
    let registration = request.registration
    let found = try await candidates(for: MatchRecord(registration), mission: mission)
    let wanted = Self.limit(
      request.limit, usual: Self.usualCandidates, most: Self.maximumCandidates)
    let own = registration.person
    return try await read { reader in
      var shown: [Candidate] = []
      for pair in found where shown.count < wanted {
        let id = pair.first == own.uuid.description ? pair.second : pair.first
        guard let uuid = WireUUID(id),
          let file = try PairReading.survivor(of: ID(uuid), mission: mission, in: reader),
          file.registration.person != own, file.state != .voided,
          !shown.contains(where: { $0.hit.person == file.registration.person })
        else { continue }
        let comparison = PairComparison(pair)
        shown.append(
          Candidate(
            hit: try environment.hit(file, matched: "comparison", in: reader),
            zone: comparison.zone, weight: comparison.weight, evidence: comparison.evidence))
      }
      return CandidatesReply(candidates: shown)
    }
  }

  package func duplicates(
    _ request: DuplicatesRequest, context: RPCServerContext
  ) async throws -> DuplicatesReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try caller.require(mission: request.mission)
    let environment = environment
    let mission = caller.mission
    let state = UInt8(truncatingIfNeeded: request.state.rawValue)
    let wanted = Self.limit(request.limit, usual: Self.usualPairs, most: Self.maximumPairs)
    return try await read { reader in
      let range = KeyRange.prefix(PairIndex.prefix(mission, state))
      var entry: IndexEntry?
      if let after = request.after,
        let last = try PairReading.pair(after, mission: mission, in: reader)
      {
        entry = IndexEntry(value: PairIndex.value(last, state), key: after.uuid.bytes)
      }
      let page = try reader.entries(
        IntakeTable.pairs, index: PairIndex.rank, values: range, after: entry, limit: wanted)
      let pairs = try page.elements.compactMap { element -> PairShown? in
        guard let uuid = WireUUID(bytes: element.key),
          let pair = try PairReading.pair(ID(uuid), mission: mission, in: reader)
        else { return nil }
        return try environment.shown(pair, in: reader)
      }
      return DuplicatesReply(
        pairs: pairs, more: page.hasMore,
        open: UInt32(clamping: try Self.waiting(of: mission, in: reader).count))
    }
  }

  package func pair(
    _ request: PairRequest, context: RPCServerContext
  ) async throws -> PairShown {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    let environment = environment
    return try await read { reader in
      guard
        let pair = try PairReading.pair(request.pair, mission: caller.mission, in: reader)
      else { throw HiddenID(what: "pair") }
      return try environment.shown(pair, in: reader)
    }
  }

  package func decidePair(
    _ request: DecidePairRequest, context: RPCServerContext
  ) async throws -> PairReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard !NameText.isBlank(request.reason) else {
      throw rejection("reason", "Say why, for whoever looks at it later.")
    }
    let (reply, repeated) = try await commit(
      request, as: PairReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      let mission = transaction.mission
      guard
        let pair = try PairReading.pair(request.pair, mission: mission, in: transaction.store)
      else { throw HiddenID(what: "pair") }
      guard pair.changedAt == request.seen else { throw PairChangedMeanwhile(pair: pair) }
      let decided = try transaction.decide(
        request.decision, pair, reason: request.reason, survivor: request.survivor,
        at: transaction.recordedAt)
      return PairReply(pair: decided, sequence: decided.changedAt)
    }
    return PairReply(pair: reply.pair, sequence: reply.sequence, repeated: repeated)
  }

  package func suspect(
    _ request: SuspectRequest, context: RPCServerContext
  ) async throws -> PairReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try requireKey(context)
    guard request.first != request.second else {
      throw rejection("second", "Two different files are needed.")
    }
    let (reply, repeated) = try await commit(
      request, as: PairReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      let first = try transaction.file(of: request.first)
      let second = try transaction.file(of: request.second)
      for file in [first, second] where file.state == .merged || file.state == .voided {
        throw Rejected(field: "first", reason: "One of the files is \(file.state.name).")
      }
      if let known = try transaction.pair(request.first, request.second) {
        guard known.zone == .different, known.state.isUndecided else {
          throw Rejected(field: "second", reason: "These two are the pair \(known.id) already.")
        }
      }
      var comparison = try transaction.compare(first, second)
      if comparison.zone == .different { comparison.zone = .review }
      if comparison.basis == .comparison { comparison.basis = .officer }
      let files = [first, second].sorted { $0.sequence < $1.sequence }
      var pair =
        try transaction.pair(request.first, request.second)
        ?? DuplicatePair(
          id: PairReading.id(request.first, request.second), mission: transaction.mission,
          first: files[0].registration.person, second: files[1].registration.person,
          state: .open, foundAt: transaction.recordedAt)
      pair.set(comparison)
      pair.reason = request.reason
      pair = try transaction.record(pair)
      try transaction.refresh([pair.first, pair.second])
      return PairReply(pair: pair, sequence: pair.changedAt)
    }
    return PairReply(pair: reply.pair, sequence: reply.sequence, repeated: repeated)
  }

  /// Whom a registration may be. Between making the mission's index and asking it, others may need its
  /// memory; then it is made again.
  private func candidates(
    for record: MatchRecord, mission: String
  ) async throws -> [CandidatePair] {
    for _ in 0..<3 {
      try await makeReady(mission)
      if let found = environment.people.candidates(for: record, mission: mission) { return found }
    }
    throw RPCError(
      .resourceExhausted, "too many missions compare people at once; ask again in a moment",
      isNotExecuted: true, retryAfterMilliseconds: 1_000)
  }

  /// Pairs of a mission that wait for a decision, the most certain first.
  static func waiting(
    of mission: String, in reader: any StoreReader
  ) throws -> [ID<DuplicatePair>] {
    var found: [ID<DuplicatePair>] = []
    var entry: IndexEntry?
    while true {
      let page = try reader.entries(
        IntakeTable.pairs, index: PairIndex.rank,
        values: KeyRange.prefix(PairIndex.prefix(mission, PairIndex.waiting)), after: entry,
        limit: IntakeLimits.scanPage)
      found += page.elements.compactMap { WireUUID(bytes: $0.key).map { ID($0) } }
      guard page.hasMore, let last = page.elements.last else { return found }
      entry = last
    }
  }

  private static func limit(_ asked: UInt16, usual: Int, most: Int) -> Int {
    asked == 0 ? usual : min(Int(asked), most)
  }
}

extension IntakeEnvironment {
  /// A pair with what tells its files from others.
  func shown(_ pair: DuplicatePair, in reader: any StoreReader) throws -> PairShown {
    let files = try [pair.first, pair.second].map {
      try IntakeReading.file(of: $0, mission: pair.mission, in: reader)
    }
    return PairShown(
      pair: pair, first: try hit(files[0], matched: "", in: reader),
      second: try hit(files[1], matched: "", in: reader))
  }

  /// A file as a list shows it.
  func hit(
    _ file: PersonFile, matched: String, in reader: any StoreReader
  ) throws -> SearchHit {
    let registration = file.registration
    let view = try reader.get(IntakeTable.views, key: registration.person.uuid.bytes)
      .map { try IntakeReading.decode(PlanningView.self, $0.value) }
    return SearchHit(
      person: registration.person, fullName: registration.fullName,
      nativeName: registration.nativeName, born: registration.born, sex: registration.sex,
      receivedAt: registration.receivedAt, queueToken: registration.queueToken,
      state: file.state,
      caseClass: view.map { axes(of: $0, asOf: now).caseClass } ?? .unset, matched: matched)
  }
}
