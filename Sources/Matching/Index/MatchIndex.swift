/// The people of one mission, ready to be asked who somebody may already be.
///
/// A value: a copy can be matched in batch while the original goes on. What it answers depends on the
/// records in it, never on the order in which they came.
package struct MatchIndex: Sendable {
  package let matcher: Matcher
  private var store: RecordStore
  private var search = CandidateSearch()

  package init(matcher: Matcher) {
    self.matcher = matcher
    store = RecordStore(mapping: matcher.mapping)
  }

  package var count: Int { store.count }

  /// Whether there is a record with this id.
  package func contains(_ id: String) -> Bool { store.slot(of: id) != nil }

  /// Adds a record, or replaces the one with its id.
  ///
  /// - Throws: `MatchingError` for an id of a wrong length, or a record too many.
  package mutating func update(_ record: MatchRecord) throws {
    try store.put(record)
  }

  /// Adds a record.
  ///
  /// - Throws: `MatchingError` also when there is one with its id.
  package mutating func add(_ record: MatchRecord) throws {
    if contains(record.id) {
      throw MatchingError(.record, "there is a record with this id; update it instead")
    }
    try store.put(record)
  }

  /// - Returns: whether there was such a record.
  @discardableResult
  package mutating func remove(_ id: String) -> Bool { store.remove(id) }

  /// Who a record may be, whether or not it is in the index. A record with the same id is not
  /// among them.
  ///
  /// - Throws: `MatchingError` for an id of a wrong length.
  package mutating func candidates(for record: MatchRecord) throws -> CandidateList {
    let borrowed = try store.borrow(record)
    defer { store.release(borrowed) }
    let own = store.slot(of: record.id)
    let found = find(borrowed, own: own)
    return CandidateList(
      pairs: judge(borrowed, id: record.id, besides: own.flatMap { store[$0] }, among: found.slots),
      isLimited: found.isLimited)
  }

  /// Who a record of the index may be, as ``candidates(for:)`` says it of the same record.
  ///
  /// - Returns: `nil` when there is no record with this id.
  package mutating func candidates(of id: String) -> CandidateList? {
    guard let own = store.slot(of: id), let record = store[own] else { return nil }
    let found = find(record, own: own)
    return CandidateList(
      pairs: judge(record, id: id, besides: nil, among: found.slots), isLimited: found.isLimited)
  }

  /// Ids of the records that are compared with one, whatever comes of it.
  mutating func candidateIDs(for record: MatchRecord) throws -> [String] {
    let borrowed = try store.borrow(record)
    defer { store.release(borrowed) }
    return find(borrowed, own: store.slot(of: record.id)).slots.map { store.ids[Int($0)] }
  }

  private mutating func find(_ record: CompiledRecord, own: Int32?) -> CandidateSearch.Found {
    search.search(
      store.keys(of: record), own: own ?? -1, live: store.count + (own == nil ? 1 : 0),
      slots: store.slotCount, in: store.blocks, where: { _ in true },
      isBefore: { store.ids[Int($0)] < store.ids[Int($1)] })
  }

  /// The pairs in `same` and `review`, the most probable first.
  ///
  /// - Parameter old: what the index has of the record, when it is counted twice.
  private func judge(
    _ record: CompiledRecord, id: String, besides old: CompiledRecord?, among slots: [Int32]
  ) -> [CandidatePair] {
    // Gone when this returns, so that the index can change its terms without copying them.
    let terms = TermView(store.terms)
    let matcher = matcher
    let records = store.count + (store.slot(of: id) == nil ? 1 : 0)
    // What the index has of the record itself is counted as well, and must not be.
    func holders(_ term: Int32) -> Int {
      Int(terms[term].records) - 1 - (old?.count(of: term) ?? 0)
    }
    var pairs: [CandidatePair] = []
    var agreements: [Agreement] = []
    for slot in slots {
      guard let other = store[slot] else { continue }
      agreements.removeAll(keepingCapacity: true)
      let otherID = store.ids[Int(slot)]
      let (one, two) = id < otherID ? (record, other) : (other, record)
      matcher.comparer.compare(one, two, in: terms, into: &agreements)
      guard matcher.isWorthJudging(agreements, records: records, holders: holders) else { continue }
      let pair = matcher.judge(
        min(id, otherID), max(id, otherID), agreements, records: records, holders: holders,
        isShared: matcher.isShared(agreements) { holders($0) + 1 })
      if pair.zone != .different { pairs.append(pair) }
    }
    pairs.sort {
      ($1.probability, $0.first, $0.second) < ($0.probability, $1.first, $1.second)
    }
    return pairs
  }

  /// What two records in the index agree in, whatever zone they are in.
  ///
  /// - Returns: `nil` when either is not in the index, or both are the same record.
  package func compare(_ first: String, _ second: String) -> CandidatePair? {
    guard first != second else { return nil }
    let (smaller, larger) = (min(first, second), max(first, second))
    guard let one = store.slot(of: smaller).flatMap({ store[$0] }),
      let other = store.slot(of: larger).flatMap({ store[$0] })
    else { return nil }
    var agreements: [Agreement] = []
    matcher.comparer.compare(one, other, in: TermView(store.terms), into: &agreements)
    return matcher.judge(
      smaller, larger, agreements, records: store.count,
      holders: { Int(store.terms[$0].records) - 1 },
      isShared: matcher.isShared(agreements) { Int(store.terms[$0].records) })
  }

  /// Compares everybody with everybody who may be the same person, in so many tasks that give way to
  /// others now and then. The result does not depend on how many.
  package func batch(tasks: Int) async -> MatchBatch {
    var run = BatchRun(matcher: matcher, store: store)
    return await run.run(tasks: tasks)
  }

  /// Compares everybody with everybody who may be the same person, on the caller's thread.
  package func batch() -> MatchBatch {
    var run = BatchRun(matcher: matcher, store: store)
    return run.run()
  }
}
