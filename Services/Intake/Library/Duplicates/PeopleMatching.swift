package import EventStore
package import Matching
internal import RepatriationSchema
internal import Synchronization
internal import Wire

/// Who may be whom, for each mission: indexes in memory over the files of the store.
///
/// A mission's index is made when somebody first asks for it, and given up when others need its memory
/// more; the store has everything that is in it. Commands change it while they run, on the store's one
/// writer, and so in the order of their events. What a command that failed did to it is repaired before
/// the next command reads it. It holds normalised terms of names and numbers and gives out ids, levels
/// of agreement and weights, never a value.
package final class PeopleMatching: Sendable {
  private struct Held {
    var index: MatchIndex
    /// Words of names.
    var names = NameIndex()
    /// Files whose names found no room.
    var unnamed = 0
    var lastUse: UInt64 = 0

    mutating func name(_ words: [String], of person: ID<PersonFile>, limit: Int) {
      guard names.count < limit || names.contains(person) else {
        unnamed += 1
        return
      }
      names.put(words, of: person)
    }
  }

  private struct State {
    var held: [String: Held] = [:]
    /// Missions that are being read in the background, with whoever was changed since that began.
    var loading: [String: Set<ID<PersonFile>>] = [:]
    var loaders: [String: Task<Void, Never>] = [:]
    var uses: UInt64 = 0
    /// Files whose place in an index is not known to be right.
    var doubtful: Set<Touched> = []
    /// Files that found no room.
    var leftOut = 0
    /// Everybody is being compared with everybody.
    var isComparingAll = false

    var count: Int { held.values.reduce(0) { $0 + $1.index.count } }

    mutating func use(_ mission: String) {
      uses += 1
      held[mission]?.lastUse = uses
    }

    /// Gives up indexes that were not asked for the longest, until the rest is within the limit.
    mutating func makeRoom(limit: Int, for mission: String) {
      while count > limit {
        let others = held.filter { $0.key != mission }
        guard let oldest = others.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        held[oldest.key] = nil
        doubtful = doubtful.filter { $0.mission != oldest.key }
      }
    }
  }

  /// A file that a command put into the index or took out.
  struct Touched: Hashable {
    let mission: String
    let person: ID<PersonFile>
  }

  /// Memory that one file takes in an index, about. Bytes.
  package static let bytesPerFile = 2_400

  let matcher: Matcher
  private let limit: Int
  private let onFull: @Sendable () -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - limit: files held in memory, all missions together, ``bytesPerFile`` each. Of a mission with
  ///     more of them, the rest is compared by numbers alone.
  ///   - onFull: called when the first file finds no room.
  package init(
    matcher: Matcher, limit: Int = 250_000, onFull: @escaping @Sendable () -> Void = {}
  ) {
    self.matcher = matcher
    self.limit = limit
    self.onFull = onFull
  }

  /// Files in memory, and those that found no room.
  package var counts: (held: Int, leftOut: Int) {
    state.withLock { ($0.count, $0.leftOut) }
  }

  // MARK: Keeping in step

  /// Makes a mission's index in the background, so that no command has to. Nothing happens when it is
  /// there; whoever asks while it is being made waits for it.
  ///
  /// A store that takes no commands now leaves it to the next one.
  package func load(_ mission: String, from store: any EventStore) async {
    let loader = state.withLock { state -> Task<Void, Never>? in
      guard state.held[mission] == nil else { return nil }
      if let loader = state.loaders[mission] { return loader }
      let loader = Task { await read(mission, from: store) }
      state.loaders[mission] = loader
      return loader
    }
    await loader?.value
  }

  private func beginLoading(_ mission: String) {
    state.withLock { state in
      if state.held[mission] == nil { state.loading[mission] = [] }
    }
  }

  private func read(_ mission: String, from store: any EventStore) async {
    defer {
      state.withLock { state in
        state.loading[mission] = nil
        state.loaders[mission] = nil
      }
    }
    do {
      do {
        // Every command before this one is durable when it returns, and so is seen by the reads; every
        // command behind it says which files it changes.
        _ = try await store.commit(StoreCommand()) { [self] _ in
          beginLoading(mission)
          return []
        }
      } catch let error as StoreError where [.readOnly, .damaged].contains(error.code) {
        // Nothing changes while commands are refused, and reading goes on.
        beginLoading(mission)
      }
      var made = Held(index: MatchIndex(matcher: matcher))
      var keys: KeyRange? = .all
      while let range = keys, !Task.isCancelled {
        let (files, next) = try await store.read {
          try Self.files(of: mission, range, in: $0)
        }
        add(files, to: &made)
        keys = next
      }
      let held = made
      state.withLock { state in
        guard let touched = state.loading[mission], state.held[mission] == nil else { return }
        state.doubtful.formUnion(touched.map { Touched(mission: mission, person: $0) })
        install(held, for: mission, in: &state)
      }
    } catch {
      // A command reads the mission itself, or says what is wrong with the store.
    }
  }

  /// Makes the index of a mission what the store says. A command calls it before it uses the index.
  func prepare(_ mission: String, from reader: any StoreReader) throws {
    let (isHeld, doubtful) = state.withLock { state in
      state.use(mission)
      return (state.held[mission] != nil, state.doubtful)
    }
    guard isHeld else {
      var made = Held(index: MatchIndex(matcher: matcher))
      var keys: KeyRange? = .all
      while let range = keys {
        let (files, next) = try Self.files(of: mission, range, in: reader)
        add(files, to: &made)
        keys = next
      }
      let held = made
      state.withLock { state in
        // Read within the command, it is newer than what a reader beside it has found.
        state.loading[mission] = nil
        state.doubtful = state.doubtful.filter { $0.mission != mission }
        install(held, for: mission, in: &state)
      }
      return
    }
    for touched in doubtful {
      let document = try reader.get(IntakeTable.persons, key: touched.person.uuid.bytes)
      let file =
        document?.partition == touched.mission
        ? try document.map { try IntakeReading.decode(PersonFile.self, $0.value) } : nil
      let isCompared = file.map { $0.state != .voided } ?? false
      put(
        isCompared ? file.map { MatchRecord($0) } : nil, of: touched.person,
        mission: touched.mission)
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
    let words = Self.words(of: file)
    let person = file.registration.person
    state.withLock { state in
      state.loading[mission]?.insert(person)
      state.held[mission]?.name(words, of: person, limit: limit)
    }
  }

  /// Takes a person out of the names.
  func unname(_ person: ID<PersonFile>, mission: String) {
    state.withLock { state in
      state.loading[mission]?.insert(person)
      state.held[mission]?.names.put([], of: person)
    }
  }

  /// Whose name has, for every word, a word that begins with it.
  ///
  /// - Returns: the ids in order, and whether there may be more; `nil` when the mission's index is not
  ///   there.
  func named(
    _ words: [String], mission: String
  ) -> (people: [ID<PersonFile>], isTruncated: Bool)? {
    state.withLock { state in
      state.use(mission)
      guard let held = state.held[mission] else { return nil }
      var result: Set<ID<PersonFile>>?
      var isTruncated = held.unnamed > 0
      for word in words {
        let found = held.names.people(withWord: word, limit: IntakeLimits.searchCandidates)
        isTruncated = isTruncated || found.isTruncated
        result = result.map { $0.intersection(found.people) } ?? found.people
      }
      return ((result ?? []).sorted(), isTruncated)
    }
  }

  /// Whether nothing is doubtful.
  var isReady: Bool { state.withLock { $0.doubtful.isEmpty } }

  /// Whether a mission's index is there and right.
  func isReady(_ mission: String) -> Bool {
    state.withLock { state in
      state.held[mission] != nil && !state.doubtful.contains { $0.mission == mission }
    }
  }

  /// Puts what a file says in, in place of what was known of it, or takes it out.
  func put(_ record: MatchRecord?, of person: ID<PersonFile>, mission: String) {
    let id = person.uuid.description
    let isFull = state.withLock { state in
      state.loading[mission]?.insert(person)
      guard state.held[mission] != nil else { return false }
      guard let record else {
        state.held[mission]?.index.remove(id)
        return false
      }
      let isKnown = state.held[mission]?.index.contains(id) == true
      if !isKnown { state.makeRoom(limit: limit - 1, for: mission) }
      guard isKnown || state.count < limit else {
        state.leftOut += 1
        return state.leftOut == 1
      }
      do {
        try state.held[mission]?.index.update(record)
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
    state.withLock { state in
      for file in touched {
        state.loading[file.mission]?.insert(file.person)
        if state.held[file.mission] != nil { state.doubtful.insert(file) }
      }
    }
  }

  /// The missions with an index, or with one that is being made, in order.
  var missions: [String] {
    state.withLock { Set($0.held.keys).union($0.loading.keys).sorted() }
  }

  /// Gives a mission's index up; whoever asks next has it made.
  func forget(_ mission: String) {
    state.withLock { state in
      state.held[mission] = nil
      // What is being read may be older than what is to be followed.
      state.loading[mission] = nil
      state.doubtful = state.doubtful.filter { $0.mission != mission }
    }
  }

  private func install(_ held: Held, for mission: String, in state: inout State) {
    state.held[mission] = held
    state.use(mission)
    state.makeRoom(limit: limit, for: mission)
  }

  private func add(_ files: [PersonFile], to held: inout Held) {
    var leftOut = 0
    for file in files {
      held.name(Self.words(of: file), of: file.registration.person, limit: limit)
      guard file.state != .voided else { continue }
      guard held.index.count < limit, (try? held.index.update(MatchRecord(file))) != nil else {
        leftOut += 1
        continue
      }
    }
    guard leftOut > 0 else { return }
    let isFirst = state.withLock { state in
      defer { state.leftOut += leftOut }
      return state.leftOut == 0
    }
    if isFirst { onFull() }
  }

  /// The words by which a file is found.
  private static func words(of file: PersonFile) -> [String] {
    let half = IntakeLimits.indexedWords / 2
    let words =
      IntakeIndex.words(of: file.registration.fullName).prefix(half)
      + IntakeIndex.words(of: file.registration.nativeName).prefix(half)
    return Array(Set(words)).sorted()
  }

  private static func files(
    of mission: String, _ keys: KeyRange, in reader: any StoreReader
  ) throws -> (files: [PersonFile], next: KeyRange?) {
    let page = try reader.scan(
      IntakeTable.persons, partition: mission, keys: keys, limit: IntakeLimits.scanPage)
    var files: [PersonFile] = []
    for document in page.elements {
      files.append(try IntakeReading.decode(PersonFile.self, document.value))
    }
    guard page.hasMore, let last = page.elements.last else { return (files, nil) }
    return (files, keys.after(last.key))
  }

  // MARK: Asking

  /// Whom a registration may be, the likeliest first, without the file with its own id.
  ///
  /// - Returns: `nil` when the mission's index is not there.
  func candidates(for record: MatchRecord, mission: String) -> [CandidatePair]? {
    state.withLock { state in
      guard state.held[mission] != nil else { return nil }
      do {
        return try state.held[mission]?.index.candidates(for: record).pairs
      } catch {
        return []
      }
    }
  }

  /// Whom a person of the index may be, as above.
  ///
  /// - Returns: `nil` when the mission's index or the person in it is not there.
  func candidates(of person: ID<PersonFile>, mission: String) -> [CandidatePair]? {
    let id = person.uuid.description
    return state.withLock { state in state.held[mission]?.index.candidates(of: id)?.pairs }
  }

  /// What two files agree in, whatever comes of it.
  func compare(
    _ first: ID<PersonFile>, _ second: ID<PersonFile>, mission: String
  ) -> CandidatePair? {
    state.withLock {
      $0.held[mission]?.index.compare(first.uuid.description, second.uuid.description)
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
      return state.held[mission]?.index ?? MatchIndex(matcher: matcher)
    }
    guard let index else { return nil }
    defer { state.withLock { $0.isComparingAll = false } }
    return (await index.batch(tasks: tasks), index.count)
  }
}
