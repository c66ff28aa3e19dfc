internal import EventStore
internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import Sealing

/// Keys that two nodes use at once.
@Suite struct SharedKeyTests {
  /// Two rings over one storage, each with the same key.
  private func rings(
    _ storage: any KeyStorage = MemoryKeyStorage()
  ) throws -> (first: KeyRing, second: KeyRing) {
    let key = MasterKey.generate(random: SystemRandom(), now: 0)
    let first = KeyRing(storage: storage, key: key, random: SystemRandom())
    let second = KeyRing(storage: storage, key: key, random: SystemRandom())
    try first.beginRecording(anew: false)
    try second.beginRecording(anew: false)
    return (first, second)
  }

  private static let person = SubjectIdentifier.person(Scene.id(1))
  private static let list = SubjectIdentifier(Scene.listKind, Scene.id(9))

  @Test func `a node seals with the key that another one has made or renewed`() throws {
    let (first, second) = try rings()
    try first.beginShared()
    let made = try first.newest(of: Self.list)
    try first.flush()
    try second.beginShared()
    let found = try second.newest(of: Self.list)
    #expect(found.generation == 1 && found.key == made.key)
    try first.beginShared()
    _ = try first.renew(Self.list)
    try first.flush()
    try second.beginShared()
    #expect(try second.newest(of: Self.list).generation == 2)
    #expect(try second.newest(of: Self.list).key == first.newest(of: Self.list).key)
  }

  @Test func `a node reads what another one has sealed with a key that it has not heard of yet`()
    throws
  {
    let (first, second) = try rings()
    try first.beginShared()
    _ = try first.newest(of: Self.list)
    try first.flush()
    try second.follow()
    guard case .living = try second.key(Self.list, 1) else {
      Issue.record("the second node does not find the key")
      return
    }
    try first.beginShared()
    _ = try first.renew(Self.list)
    try first.flush()
    // The row is here already, and nobody has told of its key.
    guard case .living(let key) = try second.key(Self.list, 2) else {
      Issue.record("the second node does not find the new key")
      return
    }
    #expect(try key == first.newest(of: Self.list).key)
    // What nobody has made is missing all the same.
    let error = #expect(throws: StoreError.self) { try second.key(Self.list, 3) }
    #expect(error?.code == .keyMissing)
  }

  @Test func `what another node has destroyed is not opened from memory`() throws {
    let (first, second) = try rings()
    try first.beginShared()
    _ = try first.newest(of: Self.person)
    try first.flush()
    try second.follow()
    guard case .living = try second.key(Self.person, 1) else {
      Issue.record("the second node does not find the key")
      return
    }
    try first.destroy([(Self.person, 1)])
    try second.follow()
    guard case .destroyed = try second.key(Self.person, 1) else {
      Issue.record("the second node still opens it")
      return
    }
  }

  @Test func `what another node seals between the end of a key and its destruction outlives it`()
    throws
  {
    let (first, second) = try rings()
    try first.beginShared()
    _ = try first.newest(of: Self.person)
    try first.flush()
    try second.beginShared()
    _ = try second.newest(of: Self.person)
    try first.beginShared()
    let through = try first.retire(Self.person)
    try first.flush()
    #expect(through == 1)
    // The note of the first is in its memory alone.
    try second.beginShared()
    #expect(try second.newest(of: Self.person).generation == 2)
    try second.flush()
    try first.destroy([(Self.person, through)])
    try second.follow()
    guard case .living = try second.key(Self.person, 2),
      case .destroyed = try first.key(Self.person, 1)
    else {
      Issue.record("the wrong key was destroyed")
      return
    }
  }

  @Test func `a key of a batch that failed is not in the way of another node's`() throws {
    let (first, second) = try rings()
    try first.beginShared()
    // The batch ends before it is durable, and so before its keys are.
    _ = try first.newest(of: Self.person)
    first.link([Scene.id(1)], to: Self.list)
    try second.beginShared()
    let kept = try second.newest(of: Self.person)
    try second.flush()
    try first.beginShared()
    #expect(try first.newest(of: Self.person).key == kept.key)
    first.link([Scene.id(1)], to: Self.list)
    try first.flush()
    #expect(try second.subjects(naming: Scene.id(1)) == [Self.list])
  }

  #if PostgreSQL
    @Test(.enabled(if: DatabaseServers.arePresent))
    func `keys in the server of the log are refused`() async throws {
      let server = try await KeyServer.settings()
      let error = #expect(throws: SealingError.self) {
        try PostgreSQLKeyStorage(server, apartFrom: server)
      }
      #expect(error?.code == .mismatch)
    }

    @Test(.enabled(if: DatabaseServers.arePresent))
    func
      `the key is replaced by a node that runs alone, and found missing by one that was left out`()
      async throws
    {
      let directory = try TestDirectory()
      let settings = try await KeyServer.settings()
      let path = directory.file("key")
      let file = try KeyFile.create(path: path, random: SystemRandom(), now: 0)
      try FileManager.default.copyItem(atPath: path, toPath: directory.file("copy"))
      let first = KeyRing(
        storage: try PostgreSQLKeyStorage(settings, apartFrom: nil), file: file,
        random: SystemRandom())
      try first.beginRecording(anew: false)
      try first.beginShared()
      _ = try first.newest(of: Self.person)
      try first.flush()
      let other = KeyRing(
        storage: try PostgreSQLKeyStorage(settings, apartFrom: nil),
        file: try KeyFile(path: directory.file("copy")), random: SystemRandom())
      try other.beginShared()
      let refusal = #expect(throws: SealingError.self) { try first.rotate(now: 1) }
      #expect(refusal?.code == .mismatch)
      #expect(try KeyFile(path: path).keys.count == 1, "nothing was begun")
      other.close()
      // The server hears of a session's end a little later.
      let rotation = try await within(.seconds(30), "the other node's session ends") {
        while true {
          do {
            return try first.rotate(now: 1)
          } catch let error as SealingError where error.code == .mismatch {
            try Task.checkCancellation()
          }
        }
      }
      #expect(rotation.rewrapped == 1)
      // It comes back with the key file of before.
      let error = #expect(throws: StoreError.self) { try other.beginShared() }
      #expect(error?.code == .wrongKey)
      try FileManager.default.removeItem(atPath: directory.file("copy"))
      try FileManager.default.copyItem(atPath: path, toPath: directory.file("copy"))
      try other.beginShared()
      guard case .living = try other.key(Self.person, 1) else {
        Issue.record("the second node does not find the key")
        return
      }
      first.close()
      other.close()
    }
  #endif
}

#if PostgreSQL
  /// A server of this process's tests, with a schema of its own for each storage.
  enum KeyServer {
    private static let servers = Task { try await DatabaseServers("s") }

    static func settings() async throws -> PostgreSQLSettings {
      try PostgreSQLSettings(
        connection: try await servers.value.connection,
        schema: "k" + UUID().uuidString.lowercased().filter { $0 != "-" })
    }

    static func storage() async throws -> PostgreSQLKeyStorage {
      try PostgreSQLKeyStorage(try await settings(), apartFrom: nil)
    }
  }
#endif
