package import EventStore
package import Matching
internal import RepatriationSchema
internal import Synchronization
internal import Wire

/// Who may be whom, for each mission: an index in memory over the files of the store.
///
/// Commands change it while they run, on the store's one writer, and so in the order of their events.
/// What a command that failed did to it is repaired before the next command reads it. It holds
/// normalised terms of names and numbers and gives out ids, levels of agreement and weights, never a
/// value.
package final class PeopleMatching: Sendable {
  private struct State {
    var indexes: [String: MatchIndex] = [:]
    /// Words of names, by mission.
    var names: [String: NameIndex] = [:]
    /// Files whose names found no room.
    var unnamed = 0
    var isLoaded = false
    /// Files whose place in the index is not known to be right.
    var doubtful: Set<Touched> = []
    /// Files that found no room.
    var leftOut = 0
    /// Everybody is being compared with everybody.
    var isComparingAll = false
  }

  /// A file that a command put into the index or took out.
  struct Touched: Hashable {
    let mission: String
    let person: ID<PersonFile>
  }

  /// Files held in memory, all missions together.
  package static let indexedFiles = 250_000
  /// Files that can be searched for by name, all missions together; about 300 bytes each.
  static let namedFiles = 1_000_000

  let matcher: Matcher
  private let limit: Int
  private let onFull: @Sendable () -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - limit: files held in memory, all missions together; about 2 KiB each. Further ones are compared
  ///     by their numbers alone.
  ///   - onFull: called when the first file finds no room.
  package init(
    matcher: Matcher, limit: Int = PeopleMatching.indexedFiles,
    onFull: @escaping @Sendable () -> Void = {}
  ) {
    self.matcher = matcher
    self.limit = limit
    self.onFull = onFull
  }

  /// Files in memory, and those that found no room.
  package var counts: (held: Int, leftOut: Int) {
    state.withLock { ($0.indexes.values.reduce(0) { $0 + $1.count }, $0.leftOut) }
  }

  // MARK: Keeping in step

  /// Fills the index from the store, page by page, on the store's threads for reading. To be called
  /// before anything is served.
  package func load(from store: any EventStore) async throws {
    var range = KeyRange.all
    while true {
      let keys = range
      let next = try await store.read { [self] reader in
        try loadPage(keys, from: reader)
      }
      guard let next else { break }
      range = next
    }
    state.withLock { $0.isLoaded = true }
  }

  /// Makes the index what the store says. A command calls it before it reads the index.
  func prepare(from reader: any StoreReader) throws {
    let (isLoaded, doubtful) = state.withLock { ($0.isLoaded, $0.doubtful) }
    if !isLoaded {
      state.withLock { state in
        state.indexes = [:]
        state.names = [:]
        state.unnamed = 0
      }
      var range: KeyRange? = .all
      while let keys = range { range = try loadPage(keys, from: reader) }
      state.withLock { $0.isLoaded = true }
    }
    for touched in doubtful {
      let document = try reader.get(IntakeTable.persons, key: touched.person.uuid.bytes)
      let file =
        document?.partition == touched.mission
        ? try document.map { try IntakeReading.decode(PersonFile.self, $0.value) } : nil
      put(file, of: touched.person, mission: touched.mission)
      if let file {
        name(file, mission: touched.mission)
      } else {
        unname(touched.person, mission: touched.mission)
      }
      state.withLock { _ = $0.doubtful.remove(touched) }
    }
  }

  /// Makes a file be found by the words of its names.
  func name(_ file: PersonFile, mission: String) {
    let registration = file.registration
    let half = IntakeLimits.indexedWords / 2
    let words =
      IntakeIndex.words(of: registration.fullName).prefix(half)
      + IntakeIndex.words(of: registration.nativeName).prefix(half)
    let unique = Array(Set(words)).sorted()
    state.withLock { state in
      let held = state.names.values.reduce(0) { $0 + $1.count }
      guard held < Self.namedFiles else {
        state.unnamed += 1
        return
      }
      state.names[mission, default: NameIndex()].put(unique, of: registration.person)
    }
  }

  /// Takes a person out of the names.
  func unname(_ person: ID<PersonFile>, mission: String) {
    state.withLock { $0.names[mission]?.put([], of: person) }
  }

  /// Whose name has, for every word, a word that begins with it.
  ///
  /// - Returns: the ids in order, and whether there may be more.
  func named(
    _ words: [String], mission: String
  ) -> (people: [ID<PersonFile>], isTruncated: Bool) {
    state.withLock { state in
      var result: Set<ID<PersonFile>>?
      var isTruncated = state.unnamed > 0
      for word in words {
        let found = state.names[mission]?.people(
          withWord: word, limit: IntakeLimits.searchCandidates)
        isTruncated = isTruncated || found?.isTruncated == true
        let people = found?.people ?? []
        result = result.map { $0.intersection(people) } ?? people
      }
      return ((result ?? []).sorted(), isTruncated)
    }
  }

  var isReady: Bool { state.withLock { $0.isLoaded && $0.doubtful.isEmpty } }

  /// Puts a file in, in place of what was known of it, or takes it out.
  func put(_ file: PersonFile?, of person: ID<PersonFile>, mission: String) {
    let record = file.flatMap { $0.state == .voided ? nil : MatchRecord($0) }
    let id = person.uuid.description
    let isFull = state.withLock { state in
      guard let record else {
        state.indexes[mission]?.remove(id)
        return false
      }
      if state.indexes[mission] == nil { state.indexes[mission] = MatchIndex(matcher: matcher) }
      let held = state.indexes.values.reduce(0) { $0 + $1.count }
      let isKnown = state.indexes[mission]?.contains(id) == true
      guard held < limit || isKnown else {
        state.leftOut += 1
        return state.leftOut == 1
      }
      do {
        try state.indexes[mission]?.update(record)
        return false
      } catch {
        // An id of 36 bytes and the limit above leave nothing that an index refuses.
        state.leftOut += 1
        return state.leftOut == 1
      }
    }
    if isFull { onFull() }
  }

  /// The command that touched these files may not have become part of the store.
  func doubt(_ touched: some Collection<Touched>) {
    guard !touched.isEmpty else { return }
    state.withLock { $0.doubtful.formUnion(touched) }
  }

  private func loadPage(_ keys: KeyRange, from reader: any StoreReader) throws -> KeyRange? {
    let page = try reader.scan(
      IntakeTable.persons, partition: nil, keys: keys, limit: IntakeLimits.scanPage)
    for document in page.elements {
      let file = try IntakeReading.decode(PersonFile.self, document.value)
      put(file, of: file.registration.person, mission: document.partition)
      name(file, mission: document.partition)
    }
    guard page.hasMore, let last = page.elements.last else { return nil }
    return keys.after(last.key)
  }

  // MARK: Asking

  /// Whom a registration may be, the likeliest first, without the file with its own id.
  func candidates(for record: MatchRecord, mission: String) -> [CandidatePair] {
    state.withLock { state in
      do {
        return try state.indexes[mission]?.candidates(for: record).pairs ?? []
      } catch {
        return []
      }
    }
  }

  /// What two files agree in, whatever comes of it.
  func compare(
    _ first: ID<PersonFile>, _ second: ID<PersonFile>, mission: String
  ) -> CandidatePair? {
    state.withLock {
      $0.indexes[mission]?.compare(first.uuid.description, second.uuid.description)
    }
  }

  /// Compares everybody of a mission with everybody, in so many tasks, while work goes on. The index is
  /// then in memory twice, and so it is done once at a time.
  ///
  /// - Returns: what was found and how many files were compared; `nil` when one is under way.
  func compareAll(of mission: String, tasks: Int) async -> (batch: MatchBatch, files: Int)? {
    let index: MatchIndex? = state.withLock { state in
      guard !state.isComparingAll else { return nil }
      state.isComparingAll = true
      return state.indexes[mission] ?? MatchIndex(matcher: matcher)
    }
    guard let index else { return nil }
    defer { state.withLock { $0.isComparingAll = false } }
    return (await index.batch(tasks: tasks), index.count)
  }
}
