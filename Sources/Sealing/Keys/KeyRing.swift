internal import Crypto
package import EventStore
internal import Synchronization

/// The keys of people and of what they share: makes, opens, destroys and re-wraps them.
///
/// Keys are made by the one writer of a store and become durable by ``flush()``, before the batch that
/// they seal. Reading is for any thread.
package final class KeyRing: Sendable {
  /// Opened keys that are held in memory: about 200 bytes each.
  package static let cachedSubjects = 32_768
  /// Keys that are wrapped anew in one transaction.
  private static let rewrapPage = 512

  /// All keys of one subject.
  struct Entry {
    /// By generation, from 1 without a gap; `nil` where a key was destroyed.
    var keys: [SymmetricKey?]

    var newest: (generation: UInt32, key: SymmetricKey)? {
      guard let last = keys.last, let key = last else { return nil }
      return (UInt32(clamping: keys.count), key)
    }
  }

  struct State {
    var cache: KeyCache<SubjectIdentifier, Entry>
    /// What was made and is not durable yet.
    var made: [SubjectIdentifier: Entry] = [:]
    /// Subjects in `made` of which a key was destroyed since: they are not remembered once they are durable.
    var outdated: Set<SubjectIdentifier> = []
    var pending: [(subject: SubjectIdentifier, generation: UInt32, key: SymmetricKey)] = []
    var pendingLinks: [SubjectLink] = []
    var knownLinks: KeyCache<SubjectLink, Bool>
    /// The last change of the storage that was followed; `nil` before the first, and always where no other
    /// node uses it.
    var followed: Int64?
    /// Keys that are to be destroyed, and seal nothing new: by subject, up to a generation.
    var retired: [SubjectIdentifier: UInt32] = [:]
    /// Counts destructions: what was read before one is not remembered after it.
    var destructions = 0
  }

  let storage: any KeyStorage
  let random: any RandomBytes
  let state: Mutex<State>
  let file: Mutex<KeyFile?>
  /// The key file's keys, the newest last.
  let masters: Mutex<[MasterKey]>
  /// Held while new keys are wrapped and stored, so that nothing is wrapped by an old key once a new one
  /// is there.
  private let writing = Mutex(())

  /// - Parameters:
  ///   - storage: where wrapped keys are.
  ///   - file: the key file.
  ///   - random: gives new keys.
  package convenience init(
    storage: any KeyStorage, file: KeyFile, random: any RandomBytes,
    cachedSubjects: Int = KeyRing.cachedSubjects
  ) {
    self.init(
      storage: storage, keys: file.keys, file: file, random: random,
      cachedSubjects: cachedSubjects)
  }

  /// A ring whose key is in memory alone, for simulations and tests; it cannot be rotated.
  package convenience init(storage: any KeyStorage, key: MasterKey, random: any RandomBytes) {
    self.init(
      storage: storage, keys: [key], file: nil, random: random,
      cachedSubjects: Self.cachedSubjects)
  }

  private init(
    storage: any KeyStorage, keys: [MasterKey], file: KeyFile?, random: any RandomBytes,
    cachedSubjects: Int
  ) {
    self.storage = storage
    self.random = random
    self.file = Mutex(file)
    masters = Mutex(keys)
    state = Mutex(
      State(
        cache: KeyCache(limit: cachedSubjects), knownLinks: KeyCache(limit: cachedSubjects)))
  }

  // MARK: Opening

  /// A key that seals, or sealed, something.
  enum Found {
    case living(SymmetricKey)
    case destroyed
  }

  /// The key of a subject's generation.
  ///
  /// - Throws: ``StoreError`` with `keyMissing` when there never was one, `wrongKey` when it cannot be
  ///   unwrapped.
  func key(_ subject: SubjectIdentifier, _ generation: UInt32) throws -> Found {
    let entry = try entry(subject, through: generation)
    guard generation >= 1, generation <= entry.keys.count else {
      throw StoreError(
        .keyMissing, "keys.db has no key for something in the store; they do not belong together")
    }
    guard let key = entry.keys[Int(generation) - 1] else { return .destroyed }
    return .living(key)
  }

  /// - Parameter generation: one that is asked for. Another node may have made it since this one read the
  ///   subject's keys, and before ``follow()`` has told: then they are read again.
  private func entry(
    _ subject: SubjectIdentifier, through generation: UInt32 = 0
  ) throws -> Entry {
    let (known, destructions) = state.withLock { state in
      (state.made[subject] ?? state.cache.value(for: subject), state.destructions)
    }
    if let known, known.keys.count >= generation { return known }
    var keys: [SymmetricKey?] = []
    for wrapped in try storage.keys(of: subject) {
      guard wrapped.generation == keys.count + 1 else {
        throw StoreError(.keyMissing, "keys.db lacks a key of a subject; it is damaged")
      }
      keys.append(try wrapped.wrapping.map { try unwrap($0, wrapped) })
    }
    let entry = Entry(keys: keys)
    state.withLock { state in
      if state.destructions == destructions, state.made[subject] == nil, !keys.isEmpty {
        state.cache.insert(entry, for: subject)
      }
    }
    return entry
  }

  // MARK: Making

  /// The newest key of a subject, when there is one. It makes none, and so is for a standby.
  func existing(
    of subject: SubjectIdentifier
  ) throws -> (generation: UInt32, key: SymmetricKey)? {
    try entry(subject).newest
  }

  /// The newest key of a subject, made when there is none. For the store's writer alone.
  func newest(
    of subject: SubjectIdentifier
  ) throws -> (generation: UInt32, key: SymmetricKey) {
    let entry = try entry(subject)
    let retired = state.withLock { $0.retired[subject] ?? 0 }
    if let newest = entry.newest, newest.generation > retired { return newest }
    return make(subject, behind: entry)
  }

  /// Notes that the keys of a subject are about to be destroyed: what is sealed from now on gets a new one.
  /// For the store's writer alone; this process remembers it until they are destroyed. Where other nodes
  /// use the keys as well, the new one is made at once, and they find it with the batch.
  ///
  /// - Returns: the generation up to which keys can be destroyed.
  package func retire(_ subject: SubjectIdentifier) throws -> UInt32 {
    let entry = try entry(subject)
    let generation = UInt32(clamping: entry.keys.count)
    retire(subject, through: generation)
    let isShared = state.withLock { $0.followed != nil }
    if isShared, entry.newest != nil { _ = make(subject, behind: entry) }
    return generation
  }

  /// Notes the same of what was decided before this process began.
  package func retire(_ subject: SubjectIdentifier, through generation: UInt32) {
    state.withLock { $0.retired[subject] = max($0.retired[subject] ?? 0, generation) }
  }

  /// Gives a subject a new key: what is sealed from now on is not opened by those before. For the
  /// store's writer alone.
  ///
  /// - Returns: the generation up to which keys can be destroyed once everything that must remain is
  ///   sealed anew and durable.
  package func renew(_ subject: SubjectIdentifier) throws -> UInt32 {
    let entry = try entry(subject)
    _ = make(subject, behind: entry)
    return UInt32(clamping: entry.keys.count)
  }

  /// The generation of a subject's newest key; 0 when there is none.
  package func generation(of subject: SubjectIdentifier) throws -> UInt32 {
    UInt32(clamping: try entry(subject).keys.count)
  }

  private func make(
    _ subject: SubjectIdentifier, behind entry: Entry
  ) -> (generation: UInt32, key: SymmetricKey) {
    let key = SymmetricKey(data: random.bytes(count: MasterKey.byteCount))
    var entry = entry
    entry.keys.append(key)
    let generation = UInt32(clamping: entry.keys.count)
    state.withLock { state in
      state.made[subject] = entry
      state.pending.append((subject, generation, key))
    }
    return (generation, key)
  }

  /// Notes whom a shared subject names.
  func link(_ people: [StoreIdentifier], to subject: SubjectIdentifier) {
    guard !people.isEmpty else { return }
    state.withLock { state in
      for person in people {
        let link = SubjectLink(person: person, subject: subject)
        guard state.knownLinks.value(for: link) == nil else { continue }
        state.knownLinks.insert(true, for: link)
        state.pendingLinks.append(link)
      }
    }
  }

  /// Makes everything durable that was made since the last time. The store calls it before each batch.
  package func flush() throws {
    let (pending, links) = state.withLock { state in (state.pending, state.pendingLinks) }
    guard !pending.isEmpty || !links.isEmpty else { return }
    try writing.withLock { _ in
      let masters = masters.withLock { $0 }
      let keys = try pending.map { made in
        WrappedKey(
          subject: made.subject, generation: made.generation,
          wrapping: try wrap(made.key, made.subject, made.generation, by: masters))
      }
      try storage.add(keys, links: links)
    }
    state.withLock { state in
      state.pending.removeFirst(pending.count)
      state.pendingLinks.removeFirst(links.count)
      for made in pending {
        guard let entry = state.made.removeValue(forKey: made.subject),
          state.outdated.remove(made.subject) == nil
        else { continue }
        state.cache.insert(entry, for: made.subject)
      }
    }
  }

  // MARK: Destroying

  /// The subjects that hold data of a person, other than the person's own.
  package func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier] {
    let stored = try storage.subjects(naming: person)
    let pending = state.withLock { $0.pendingLinks.filter { $0.person == person } }
    return Set(stored + pending.map(\.subject)).sorted()
  }

  /// Destroys keys for good, durably. What they sealed is noise from now on.
  ///
  /// When it throws, they may be destroyed nevertheless, and their bytes may still stand in a file: the same
  /// call is to be made again.
  package func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws {
    // Whatever became of it: what is asked for from now on is what the storage has.
    defer { forget(subjects.map(\.subject)) }
    try storage.destroy(subjects)
    state.withLock { state in
      for (subject, through) in subjects where state.retired[subject] ?? .max <= through {
        state.retired[subject] = nil
      }
    }
  }

  /// Forgets the keys of subjects: they are read again when they are needed.
  func forget(_ subjects: [SubjectIdentifier]) {
    state.withLock { state in
      // What was read before is not remembered after it.
      state.destructions += 1
      for subject in subjects {
        state.cache.remove(subject)
        if state.made[subject] != nil { state.outdated.insert(subject) }
      }
      state.knownLinks.removeAll()
    }
  }

  // MARK: Rotating

  /// What a rotation came to.
  package struct Rotation: Hashable, Sendable {
    /// The key that wraps everything now.
    package var key: KeyIdentifier
    /// How many keys were wrapped anew.
    package var rewrapped: Int
    /// Whether there was an older key, which is destroyed now.
    package var replaced: Bool
  }

  /// Replaces the key-encryption key: a new one goes into the key file, everything living is wrapped
  /// by it, and the old one is overwritten. After an interruption at any point, the same call or
  /// ``resumeRotation()`` at the next start goes on. It blocks.
  ///
  /// - Throws: ``SealingError`` with `notWritable` when the key file belongs to somebody else.
  package func rotate(now: Int64) throws -> Rotation {
    try file.withLock { file in
      guard let current = file else {
        throw SealingError(.notWritable, "the key of this store is in no file")
      }
      return try rotateAlone {
        let extended = try current.addingKey(random: random, now: now)
        file = extended
        return try finishRotation(&file, extended)
      }
    }
  }

  private func rotateAlone(_ body: () throws -> Rotation) throws -> Rotation {
    var rotation: Rotation?
    try storage.alone { rotation = try body() }
    guard let rotation else { throw SealingError(.storage, "the key was not replaced") }
    return rotation
  }

  /// Goes on with a rotation that was interrupted, or that the owner of the key file has begun by
  /// adding a key to it. It blocks.
  ///
  /// - Returns: `nil` when there is nothing to do.
  package func resumeRotation() throws -> Rotation? {
    try file.withLock { file in
      guard let current = file, current.keys.count > 1 else { return nil }
      return try rotateAlone { try finishRotation(&file, current) }
    }
  }

  private func finishRotation(_ file: inout KeyFile?, _ extended: KeyFile) throws -> Rotation {
    writing.withLock { _ in masters.withLock { $0 = extended.keys } }
    let newest = extended.newest
    var rewrapped = 0
    while true {
      let page = try storage.keys(notWrappedBy: newest.identifier, limit: Self.rewrapPage)
      guard !page.isEmpty else { break }
      let anew = try page.map { wrapped -> WrappedKey in
        guard let wrapping = wrapped.wrapping else { return wrapped }
        var wrapped = wrapped
        let key = try unwrap(wrapping, wrapped)
        wrapped.wrapping = try wrap(key, wrapped.subject, wrapped.generation, by: [newest])
        return wrapped
      }
      try storage.replace(anew)
      rewrapped += anew.count
    }
    try storage.forgetReplaced()
    let hadOld = extended.keys.count > 1
    // The owner of a file that cannot be written takes the old key out. Keys that an archive has wrapped
    // by the old one alone would be lost with it.
    let dropsOld = hadOld && extended.isWritable && storage.isCopied()
    if dropsOld {
      file = try extended.droppingOld()
      masters.withLock { $0 = [newest] }
    }
    return Rotation(
      key: newest.identifier, rewrapped: rewrapped, replaced: dropsOld)
  }

  // MARK: Status

  /// How the keys stand.
  package struct Status: Hashable, Sendable {
    package var keys: [KeyIdentifier]
    package var madeAt: Int64
    package var escrowedAt: Int64?
    package var counts: KeyCounts
    package var isWritable: Bool
  }

  /// How the keys stand. It blocks.
  package func status() throws -> Status {
    let masters = masters.withLock { $0 }
    guard let newest = masters.last else { throw SealingError(.missing, "there is no key") }
    // Shares may have been made since this process read the file.
    let escrowed = file.withLock { file in
      file.flatMap { try? KeyFile(path: $0.path) }?.newest
    }
    return Status(
      keys: masters.map(\.identifier), madeAt: newest.madeAt,
      escrowedAt: escrowed?.identifier == newest.identifier
        ? escrowed?.escrowedAt : newest.escrowedAt,
      counts: try storage.counts(wrappedBy: newest.identifier),
      isWritable: file.withLock { $0?.isWritable ?? false })
  }

  /// The one key that wraps all others, and when it was made, in µs since 1970; `nil` as long as an older
  /// one is here as well.
  ///
  /// - Throws: ``SealingError`` with `missing` when there is none.
  package func onlyMaster() throws -> (key: KeyIdentifier, madeAt: Int64)? {
    let masters = masters.withLock { $0 }
    guard let newest = masters.last else { throw SealingError(.missing, "there is no key") }
    return masters.count == 1 ? (newest.identifier, newest.madeAt) : nil
  }

  /// Whether no key was ever stored.
  package func isEmpty() throws -> Bool { try storage.isEmpty() }

  /// Releases the storage.
  package func close() { storage.close() }

  // MARK: Wrapping

  private static let wrapLabel = Array("homeward key 1".utf8)

  private func wrap(
    _ key: SymmetricKey, _ subject: SubjectIdentifier, _ generation: UInt32,
    by masters: [MasterKey]
  ) throws -> WrappedKey.Wrapping {
    guard let newest = masters.last else { throw SealingError(.missing, "there is no key") }
    let plain = key.withUnsafeBytes { Array($0) }
    let bytes = try AEAD.seal(
      plain, key: newest.key, nonce: random.bytes(count: AEAD.nonceBytes),
      context: Self.context(subject, generation, newest.identifier))
    return WrappedKey.Wrapping(key: newest.identifier, bytes: bytes)
  }

  private func unwrap(
    _ wrapping: WrappedKey.Wrapping, _ wrapped: WrappedKey
  ) throws -> SymmetricKey {
    let master = masters.withLock { $0.last { $0.identifier == wrapping.key } }
    guard let master else {
      throw StoreError(
        .wrongKey,
        "keys.db is wrapped by the key \(wrapping.key), which the key file does not hold; give the"
          + " right file, or recover that key from its shares")
    }
    let context = Self.context(wrapped.subject, wrapped.generation, wrapping.key)
    guard let plain = AEAD.open(wrapping.bytes, key: master.key, context: context) else {
      throw StoreError(.tampered, "a key in keys.db was changed after it was wrapped")
    }
    return SymmetricKey(data: plain)
  }

  private static func context(
    _ subject: SubjectIdentifier, _ generation: UInt32, _ key: KeyIdentifier
  ) -> [UInt8] {
    wrapLabel + subject.bytes + withUnsafeBytes(of: generation.littleEndian) { Array($0) }
      + key.bytes
  }
}
