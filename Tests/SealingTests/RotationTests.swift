internal import EventStore
internal import Foundation
internal import Synchronization
internal import Testing

@testable internal import Sealing

@Suite struct RotationTests {
  /// A storage whose process ends at a certain call: this and every later one fails.
  private final class FailingStorage: KeyStorage {
    struct Ended: Error {}
    private let base: any KeyStorage
    private let callsLeft: Mutex<Int>

    init(_ base: any KeyStorage, endsAfter calls: Int) {
      self.base = base
      callsLeft = Mutex(calls)
    }

    var hasEnded: Bool { callsLeft.withLock { $0 < 0 } }

    private func step() throws {
      try callsLeft.withLock { left in
        left -= 1
        if left < 0 { throw Ended() }
      }
    }

    func keys(of subject: SubjectIdentifier) throws -> [WrappedKey] {
      try base.keys(of: subject)
    }
    func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier] {
      try base.subjects(naming: person)
    }
    func add(_ keys: [WrappedKey], links: [SubjectLink]) throws {
      try step()
      try base.add(keys, links: links)
    }
    func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws {
      try step()
      try base.destroy(subjects)
    }
    func keys(notWrappedBy newest: KeyIdentifier, limit: Int) throws -> [WrappedKey] {
      try step()
      // Small pages, so that there are many points at which it can end.
      return try base.keys(notWrappedBy: newest, limit: min(limit, 2))
    }
    func replace(_ keys: [WrappedKey]) throws {
      try step()
      try base.replace(keys)
      try step()
    }
    func forgetReplaced() throws {
      try step()
      try base.forgetReplaced()
      try step()
    }
    func counts(wrappedBy newest: KeyIdentifier) throws -> KeyCounts {
      try base.counts(wrappedBy: newest)
    }
    func changes(after change: Int64, limit: Int) throws -> KeyChanges {
      try base.changes(after: change, limit: limit)
    }
    func newestChange() throws -> Int64 { try base.newestChange() }
    func apply(_ changes: KeyChanges) throws { try base.apply(changes) }
    func place() throws -> KeyPlace? { try base.place() }
    func begin(_ origin: StoreIdentifier) throws { try base.begin(origin) }
    func wrappers() throws -> [KeyIdentifier] { try base.wrappers() }
    func isEmpty() throws -> Bool { try base.isEmpty() }
    func close() { base.close() }
  }

  @Test func `everything living is wrapped by the new key and the old one opens nothing`()
    async throws
  {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    let old = try KeyFile(path: scene.keyFile)
    try scene.keys.destroy([(.person(Scene.id(1)), 1)])
    let rotation = try scene.keys.rotate(now: Scene.start + 1)
    #expect(rotation.replaced && rotation.key != old.newest.identifier)
    let status = try scene.keys.status()
    #expect(status.keys == [rotation.key])
    #expect(status.counts.waiting == 0 && status.counts.destroyed == 1)
    // Person 2, the list, the common key and the secret of the indexes.
    #expect(status.counts.living == 4 && rotation.rewrapped == 4)
    #expect(try await scene.value(2) == "file-canary-2")
    await scene.close()
    #expect(try scene.directory.files(with: Hexadecimal.text(old.newest.secret)).isEmpty)
    let again = try await SealedScene(scene.directory)
    #expect(try await again.value(1) == nil)
    #expect(try await again.value(2) == "file-canary-2")
    // The blind indexes are the same.
    let found = try await again.store.read {
      try $0.keys(
        "person", index: "number", value: Array("number-canary-2".utf8), after: nil, limit: 5)
    }
    #expect(found.elements == [Scene.id(2).bytes])
    await again.close()
  }

  @Test func `a backup from before an erasure opens with the old key and not with the new one`()
    async throws
  {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    await scene.close()
    let backup = try TestDirectory()
    try FileManager.default.copyItem(atPath: scene.data, toPath: backup.file("data"))
    try FileManager.default.copyItem(atPath: scene.keyFile, toPath: backup.file("key"))
    let again = try await SealedScene(scene.directory)
    try again.keys.destroy([(.person(Scene.id(1)), 1)])
    // The wrapped key is gone from every byte of keys.db.
    let wrapped = try SQLiteKeyStorage(
      path: SealingPlace.keyDatabase(data: backup.file("data")))
    let bytes = try #require(try wrapped.keys(of: .person(Scene.id(1))).first?.wrapping?.bytes)
    wrapped.close()
    for file in try again.directory.everything() { #expect(!file.bytes.contains(bytes)) }
    _ = try again.keys.rotate(now: Scene.start + 1)
    await again.close()
    let old = try await SealedScene(backup)
    #expect(try await old.value(1) == "file-canary-1", "before the rotation a backup opens")
    await old.close()
    try FileManager.default.removeItem(atPath: backup.file("key"))
    try FileManager.default.copyItem(atPath: scene.keyFile, toPath: backup.file("key"))
    let error = await #expect(throws: StoreError.self) { try await SealedScene(backup) }
    #expect(error?.code == .wrongKey)
  }

  @Test func `a rotation that ends at any point is carried on and loses nobody`() throws {
    var calls = 0
    while true {
      let directory = try TestDirectory()
      let path = directory.file("key")
      let file = try KeyFile.create(path: path, random: SystemRandom(), now: 0)
      let base = MemoryKeyStorage()
      let ring = KeyRing(storage: base, file: file, random: SystemRandom())
      for number in UInt8(1)...7 { _ = try ring.newest(of: .person(Scene.id(number))) }
      try ring.flush()
      try ring.destroy([(.person(Scene.id(7)), 1)])
      let failing = FailingStorage(base, endsAfter: calls)
      let dying = KeyRing(storage: failing, file: try KeyFile(path: path), random: SystemRandom())
      let ended: Bool
      do {
        _ = try dying.rotate(now: 1)
        ended = false
      } catch is FailingStorage.Ended {
        ended = true
      }
      // The next process.
      let next = KeyRing(
        storage: base, file: try KeyFile(path: path), random: SystemRandom())
      _ = try next.resumeRotation()
      let status = try next.status()
      #expect(status.keys.count == 1 && status.keys.first != file.newest.identifier)
      #expect(status.counts.waiting == 0 && status.counts.living == 6)
      for number in UInt8(1)...6 {
        guard case .living = try next.key(.person(Scene.id(number)), 1) else {
          Issue.record("after \(calls) calls person \(number) has no key")
          return
        }
      }
      guard case .destroyed = try next.key(.person(Scene.id(7)), 1) else {
        Issue.record("after \(calls) calls a destroyed key is back")
        return
      }
      if !ended { break }
      calls += 1
    }
    #expect(calls > 8, "the rotation has that many points at which it can end")
  }

  @Test func `keys made while a rotation runs are wrapped by the new key`() async throws {
    let directory = try TestDirectory()
    let path = directory.file("key")
    let file = try KeyFile.create(path: path, random: SystemRandom(), now: 0)
    let ring = KeyRing(
      storage: try SQLiteKeyStorage(path: directory.file("keys.db")), file: file,
      random: SystemRandom())
    for number in UInt8(1)...200 { _ = try ring.newest(of: .person(Scene.id(number))) }
    try ring.flush()
    async let writing: Void = Task.detached {
      for number in UInt8(1)...100 {
        _ = try ring.newest(of: SubjectIdentifier(Scene.listKind, Scene.id(number)))
        try ring.flush()
      }
    }.value
    async let rotating = Task.detached { try ring.rotate(now: 1) }.value
    try await writing
    _ = try await rotating
    let status = try ring.status()
    #expect(status.counts.living == 300 && status.counts.waiting == 0)
    ring.close()
  }

  @Test func `a file of somebody else is not rotated, and its owner's new key is taken up`() throws
  {
    let directory = try TestDirectory()
    let path = directory.file("key")
    let file = try KeyFile.create(path: path, random: SystemRandom(), now: 0)
    let base = MemoryKeyStorage()
    let ring = KeyRing(storage: base, file: file, random: SystemRandom())
    _ = try ring.newest(of: .person(Scene.id(1)))
    try ring.flush()
    // What the owner does, then a restart, then the owner again.
    let extended = try file.addingKey(random: SystemRandom(), now: 1)
    let next = KeyRing(storage: base, file: try KeyFile(path: path), random: SystemRandom())
    #expect(try next.resumeRotation()?.key == extended.newest.identifier)
    #expect(try next.status().counts.waiting == 0)
    #expect(try KeyFile(path: path).keys.count == 1)
  }
}
