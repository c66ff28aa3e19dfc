internal import Casework
internal import EventStore
internal import Matching
internal import RepatriationSchema
internal import Wire

/// Finding pairs of files that may be one person, while a file is saved.
extension IntakeTransaction {
  func pair(_ one: ID<PersonFile>, _ other: ID<PersonFile>) throws -> DuplicatePair? {
    try PairReading.pair(PairReading.id(one, other), mission: mission, in: store)
  }

  func pairs(of person: ID<PersonFile>) throws -> [DuplicatePair] {
    try PairReading.pairs(of: person, mission: mission, in: store)
  }

  /// Compares a file that is new or says something else than before, and records what came of it.
  ///
  /// - Returns: files whose possible duplicates may be others now.
  mutating func findPairs(
    of file: PersonFile, before: PersonFile?
  ) throws -> Set<ID<PersonFile>> {
    let person = file.registration.person
    let isCompared = file.state != .voided
    let record = MatchRecord(file)
    let saysMore = before.map { MatchRecord($0) } != record
    let wasCompared = before.map { $0.state != .voided } ?? false
    let wasLive = before.map { $0.state != .voided && $0.state != .merged } ?? false
    let isLive = isCompared && file.state != .merged
    guard saysMore || wasCompared != isCompared || wasLive != isLive else { return [] }

    try environment.people.prepare(mission, from: store)
    environment.people.put(isCompared ? record : nil, of: person, mission: mission)
    touched.insert(PeopleMatching.Touched(mission: mission, person: person))
    var affected: Set<ID<PersonFile>> = []
    for pair in try pairs(of: person) {
      if saysMore, isCompared, try reconsider(pair) {
        affected.formUnion([pair.first, pair.second])
      } else if wasLive != isLive {
        try save(pair)
        affected.formUnion([pair.first, pair.second])
      }
    }
    guard isLive else { return affected }
    for other in try candidates(of: file, saying: record) {
      if try suspect(person, other, comparison: nil) != nil {
        affected.formUnion([person, other])
      }
    }
    return affected
  }

  /// Files that may be the same as this one: by what they say, or by a number that they share. A file
  /// that was merged stands for the one that speaks for it.
  ///
  /// - Parameter record: what it says, as the index was just told.
  private func candidates(
    of file: PersonFile, saying record: MatchRecord
  ) throws -> [ID<PersonFile>] {
    let person = file.registration.person
    try environment.people.prepare(mission, from: store)
    // A file that found no room is compared as well.
    let alike =
      environment.people.candidates(of: person, mission: mission)
      ?? environment.people.candidates(for: record, mission: mission) ?? []
    var found = alike.compactMap {
      WireUUID($0.first == record.id ? $0.second : $0.first).map { ID<PersonFile>($0) }
    }
    found += try exactMatches(
      of: person, numbers: file.documents.map(\.number),
      nationalID: file.registration.nationalID)
    var others: [ID<PersonFile>] = []
    for candidate in found {
      let survivor = try PairReading.survivor(of: candidate, mission: mission, in: store)
      guard let survivor, survivor.state != .voided else { continue }
      let other = survivor.registration.person
      if other != person, !others.contains(other) { others.append(other) }
    }
    return others
  }

  /// Records two files as a pair, unless they are one already or nothing suggests that they are one
  /// person.
  ///
  /// - Parameter known: what comparing them came to; compared here without it.
  /// - Returns: the new pair.
  mutating func suspect(
    _ one: ID<PersonFile>, _ other: ID<PersonFile>, comparison known: PairComparison?
  ) throws -> DuplicatePair? {
    guard try pair(one, other) == nil else { return nil }
    let files = try [file(of: one), file(of: other)].sorted { $0.sequence < $1.sequence }
    for file in files {
      let waiting = try PairReading.possibleDuplicates(of: file, mission: mission, in: store)
      guard waiting.count < IntakeLimits.possibleDuplicates else { return nil }
    }
    let comparison = try known ?? compare(files[0], files[1])
    guard comparison.zone.rank > 0 else { return nil }
    var pair = DuplicatePair(
      id: PairReading.id(one, other), mission: mission, first: files[0].registration.person,
      second: files[1].registration.person, state: .open, foundAt: recordedAt)
    pair.set(comparison)
    // What the desk saw and said counts as a decision; about an equal number somebody else decides.
    if saidDistinct.contains(one) || saidDistinct.contains(other), pair.zone == .review,
      pair.basis == .comparison
    {
      pair.state = .dismissed
      pair.decidedAt = recordedAt
      pair.decidedBy = author
      pair.reason = "The desk saw the other file and registered another person."
    }
    return try record(pair)
  }

  /// Compares the files of a pair anew. Undecided, the pair says what is known now; decided, it is taken
  /// up again when something new leads elsewhere.
  ///
  /// - Returns: whether the pair was changed.
  mutating func reconsider(_ pair: DuplicatePair) throws -> Bool {
    guard let first = try PairReading.file(pair.first, mission: mission, in: store),
      let second = try PairReading.file(pair.second, mission: mission, in: store)
    else { return false }
    return try reconsider(
      pair, now: try compare(first, second, whole: pair.survivor == nil), isBatch: false)
  }

  /// - Parameter isBatch: nothing new was recorded; only how rare things are is known better.
  mutating func reconsider(
    _ pair: DuplicatePair, now: PairComparison, isBatch: Bool
  ) throws -> Bool {
    var now = now
    if pair.basis == .officer {
      if now.basis == .comparison { now.basis = .officer }
      if now.zone == .different { now.zone = .review }
    }
    let saysMore = now.saysMore(than: pair)
    guard saysMore || isBatch || now.zone != pair.zone else { return false }
    var changed = pair
    switch pair.state {
    case .open, .reopened:
      guard now.zone != pair.zone || saysMore && !isBatch else { return false }
    case .dismissed:
      guard !isBatch, saysMore, now.zone.rank > pair.zone.rank else { return false }
      changed.state = .reopened
    case .confirmed:
      guard !isBatch, saysMore, now.zone.rank < pair.zone.rank else { return false }
      changed.state = .reopened
      // The merge stands until a reviewer has looked; a pair that asks for one must be seen.
      if now.zone == .different { now.zone = .review }
    default: return false
    }
    changed.set(now)
    _ = try record(changed)
    return true
  }

  /// Appends the event that a pair was found or changed, and keeps the pair.
  mutating func record(_ pair: DuplicatePair) throws -> DuplicatePair {
    var pair = pair
    pair.changedAt = 0
    pair.changedAt = try append(
      .pairChanged(PairChanged(pair: pair)), at: recordedAt, persons: [pair.first, pair.second])
    try save(pair)
    return pair
  }

  /// Writes a pair with its indexes, which also say whether it waits for a decision.
  func save(_ pair: DuplicatePair) throws {
    var indexes = [
      IndexValue(PairIndex.person, PairIndex.value(mission, of: pair.first)),
      IndexValue(PairIndex.person, PairIndex.value(mission, of: pair.second)),
      IndexValue(
        PairIndex.rank, PairIndex.value(pair, UInt8(truncatingIfNeeded: pair.state.rawValue))),
    ]
    if try PairReading.isWaiting(pair, in: store) {
      indexes.append(IndexValue(PairIndex.rank, PairIndex.value(pair, PairIndex.waiting)))
    }
    try store.put(
      IntakeTable.pairs, partition: mission, key: pair.id.uuid.bytes,
      value: try pair.encodedBytes(), indexes: indexes, tracking: .untracked)
  }

  /// What two files agree in. A file is compared with all that it speaks for.
  ///
  /// - Parameters:
  ///   - whole: false compares the two files alone, as a pair that is merged needs.
  ///   - judge: what two single files agree in; the index unless a batch knows better.
  func compare(
    _ first: PersonFile, _ second: PersonFile, whole: Bool = true,
    judge: ((ID<PersonFile>, ID<PersonFile>) -> CandidatePair?)? = nil
  ) throws -> PairComparison {
    try environment.people.prepare(mission, from: store)
    let ones = [first] + (whole ? try spokenFor(by: first) : [])
    let others = [second] + (whole ? try spokenFor(by: second) : [])
    var best: CandidatePair?
    var basis = MatchBasis.comparison
    for one in ones {
      for other in others {
        let (a, b) = (one.registration.person, other.registration.person)
        let found = judge.map { $0(a, b) } ?? environment.people.compare(a, b, mission: mission)
        if let found, best.map({ $0.isLessCertain(than: found) }) ?? true { best = found }
        if basis == .comparison { basis = one.sharedNumber(with: other) }
      }
    }
    var comparison = best.map { PairComparison($0) } ?? .none
    comparison.basis = basis
    if basis != .comparison, comparison.zone == .different { comparison.zone = .review }
    return comparison
  }

  func spokenFor(by file: PersonFile) throws -> [PersonFile] {
    try PairReading.spokenFor(by: file, mission: mission, in: store)
  }
}

extension DuplicatePair {
  mutating func set(_ comparison: PairComparison) {
    zone = comparison.zone
    basis = comparison.basis
    weight = comparison.weight
    evidence = comparison.evidence
    cautions = comparison.cautions
  }

  /// The other file of the pair.
  func other(than person: ID<PersonFile>) -> ID<PersonFile> { person == first ? second : first }
}

extension CandidatePair {
  fileprivate func isLessCertain(than other: CandidatePair) -> Bool {
    (PairZone(zone).rank, logOdds) < (PairZone(other.zone).rank, other.logOdds)
  }
}

extension PersonFile {
  /// Which number both files hold.
  fileprivate func sharedNumber(with other: PersonFile) -> MatchBasis {
    let own = IdentifyingNumber(registration.nationalID)
    if let own, own == IdentifyingNumber(other.registration.nationalID) { return .nationalID }
    let numbers = Set(documents.compactMap { IdentifyingNumber($0.number) })
    let others = Set(other.documents.compactMap { IdentifyingNumber($0.number) })
    return numbers.isDisjoint(with: others) ? .comparison : .documentNumber
  }
}
