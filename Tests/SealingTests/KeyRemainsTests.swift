internal import EventStore
internal import Foundation
internal import Synchronization
internal import Testing

@testable internal import Sealing

/// Keys that are destroyed while the file's log cannot be emptied.
@Suite struct KeyRemainsTests {
  /// An archive that cannot be written, for a while.
  private final class FullArchive: LogArchiving {
    private let isFull = Mutex(false)

    func set(full: Bool) { isFull.withLock { $0 = full } }

    func opened() {}
    func committed(logBytes: Int64) {}
    func mayCheckpoint(logBytes: Int64) -> Bool { isFull.withLock { !$0 } }
    func waitUntilComplete(milliseconds: Int) -> Bool { true }
    func checkpointed(isDone: Bool) {}
    func ended() {}
    func closed() {}
  }

  private static let person = SubjectIdentifier.person(Scene.id(1))

  private static func isDestroyed(_ ring: KeyRing) throws -> Bool {
    if case .destroyed = try ring.key(person, 1) { return true }
    return false
  }

  /// The files in which the wrapped key of the person stands.
  private static func files(_ directory: TestDirectory, with bytes: [UInt8]) throws -> [String] {
    try directory.everything().filter { $0.bytes.contains(bytes) }.map(\.name)
  }

  @Test func `a key is closed at once, and its bytes leave the files with the next try`() throws {
    let directory = try TestDirectory()
    let archive = FullArchive()
    let ring = KeyRing(
      storage: try SQLiteKeyStorage(path: directory.file("keys.db"), archive: archive),
      key: MasterKey.generate(random: SystemRandom(), now: 0), random: SystemRandom())
    _ = try ring.newest(of: Self.person)
    try ring.flush()
    let bytes = try #require(try ring.storage.keys(of: Self.person).first?.wrapping?.bytes)
    #expect(try !Self.isDestroyed(ring))
    archive.set(full: true)
    #expect(throws: SealingError.self) { try ring.destroy([(Self.person, 1)]) }
    #expect(try Self.isDestroyed(ring), "it is still open in memory")
    #expect(try !Self.files(directory, with: bytes).isEmpty)
    #expect(throws: SealingError.self) { try ring.destroy([(Self.person, 1)]) }
    archive.set(full: false)
    try ring.destroy([(Self.person, 1)])
    #expect(try Self.files(directory, with: bytes).isEmpty)
    ring.close()
  }

  @Test func `a key that is destroyed while the next one is not durable yet is closed as well`()
    throws
  {
    let ring = KeyRing(
      storage: MemoryKeyStorage(), key: MasterKey.generate(random: SystemRandom(), now: 0),
      random: SystemRandom())
    _ = try ring.newest(of: Self.person)
    try ring.flush()
    let through = try ring.renew(Self.person)
    try ring.destroy([(Self.person, through)])
    try ring.flush()
    #expect(try Self.isDestroyed(ring), "it is still open in memory")
    #expect(try ring.newest(of: Self.person).generation == 2)
    // The next one is remembered again.
    _ = try ring.renew(Self.person)
    try ring.flush()
    #expect(try ring.newest(of: Self.person).generation == 3)
  }

  @Test func `a standby is told again of a destruction whose bytes stayed in its files`() throws {
    let directory = try TestDirectory()
    let archive = FullArchive()
    let key = MasterKey.generate(random: SystemRandom(), now: 0)
    let primary = KeyRing(storage: MemoryKeyStorage(), key: key, random: SystemRandom())
    let standby = KeyRing(
      storage: try SQLiteKeyStorage(path: directory.file("keys.db"), archive: archive), key: key,
      random: SystemRandom())
    try primary.beginRecording(anew: false)
    _ = try primary.newest(of: Self.person)
    try primary.flush()
    try standby.apply(try #require(try primary.changes(after: nil)))
    let bytes = try #require(try standby.storage.keys(of: Self.person).first?.wrapping?.bytes)
    #expect(try !Self.isDestroyed(standby))
    let place = try standby.place()
    try primary.destroy([(Self.person, 1)])
    let destruction = try #require(try primary.changes(after: place))
    archive.set(full: true)
    for _ in 0..<2 {
      #expect(throws: SealingError.self) { try standby.apply(destruction) }
      #expect(try Self.isDestroyed(standby), "it is still open in memory")
      #expect(try standby.place() == place)
      #expect(try primary.changes(after: standby.place()) == destruction)
    }
    #expect(try !Self.files(directory, with: bytes).isEmpty)
    archive.set(full: false)
    try standby.apply(destruction)
    #expect(try Self.files(directory, with: bytes).isEmpty)
    #expect(try primary.changes(after: standby.place()) == nil)
    standby.close()
  }
}
