internal import EventStore
internal import Foundation
internal import Testing

@testable internal import Sealing

@Suite struct SealedStoreTests {
  @Test func `a service reads back in plain what it wrote`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    try await scene.store.read { reader in
      let events = try reader.events(after: 0, limit: 10).elements.map {
        String(decoding: $0.event.body, as: UTF8.self)
      }
      #expect(events == ["event-canary-1", "event-canary-2"])
      let people = try reader.scan("person", partition: nil, keys: .all, limit: 10).elements
      #expect(people.map(\.key) == [Scene.id(1).bytes, Scene.id(2).bytes])
      #expect(people.map { String(decoding: $0.value, as: UTF8.self) }.last == "file-canary-2")
      let found = try reader.keys(
        "person", index: "number", value: Array("number-canary-2".utf8), after: nil, limit: 5)
      #expect(found.elements == [Scene.id(2).bytes])
      #expect(
        try reader.count("person", index: "number", value: Array("number-canary-1".utf8)) == 1)
      let waiting = try reader.entries(
        "queue", index: "waiting", values: .all, after: nil, limit: 5)
      #expect(
        waiting.elements.map { String(decoding: $0.key, as: UTF8.self) }
          == ["token-canary-1", "token-canary-2"])
      let entry = try reader.get("queue", key: Array("token-canary-2".utf8))
      #expect(entry.map { String(decoding: $0.value, as: UTF8.self) } == "name-canary-2")
      let changes = try reader.changes(
        "person", partition: Scene.mission, after: .start, limit: 10)
      #expect(
        changes.elements.compactMap { $0.value.map { String(decoding: $0, as: UTF8.self) } }
          == ["file-canary-1", "file-canary-2"])
      #expect(throws: StoreError.self) {
        try reader.entries("person", index: "number", values: .all, after: nil, limit: 5)
      }
      #expect(throws: StoreError.self) {
        try reader.scan("queue", partition: nil, keys: .all, limit: 5)
      }
    }
    await scene.close()
  }

  @Test func `a copy of the data holds no canary, before anything is erased`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    #expect(try scene.directory.files(with: "canary").isEmpty)
    await scene.close()
    #expect(try scene.directory.files(with: "canary").isEmpty)
    // The check can fail: a store that is not sealed shows them.
    let plain = try TestDirectory()
    let store = try Scene.sqlite(plain.file("data"))
    _ = try await store.commit(StoreCommand()) { store in
      try store.append(Scene.event(1, about: 1, "event-canary-1"))
      return []
    }
    #expect(try !plain.files(with: "canary").isEmpty)
    await store.close()
  }

  @Test func `a repeat gets the same answer and another payload a conflict`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    func send(_ hash: StoreHash) async throws -> Committed {
      try await scene.store.commit(
        StoreCommand(
          deduplication: DeduplicationKey(partition: Scene.mission, key: Scene.id(101)),
          payloadHash: hash)
      ) { _ in
        Issue.record("a repeat ran again")
        return []
      }
    }
    let again = try await send(.zero)
    #expect(again.wasRepeated && again.reply == Array("reply-canary-1".utf8))
    let other = try #require(StoreHash([UInt8](repeating: 1, count: 32)))
    await #expect(throws: StoreError.self) { try await send(other) }
    await scene.close()
  }

  @Test func `the chain is over what is stored and holds after keys are destroyed`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    let before = try await scene.store.verifyChain()
    try scene.keys.destroy([(.person(Scene.id(1)), 1)])
    let after = try await scene.store.verifyChain()
    #expect(before == after)
    let bodies = try await scene.inner.read {
      try $0.events(after: 0, limit: 10).elements.map(\.event.body)
    }
    #expect(bodies.allSatisfy { $0.first == Envelope.version })
    await scene.close()
  }

  @Test func `whose key is destroyed is absent, and nobody else is`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    let subjects: [SubjectIdentifier: UInt32] = [.person(Scene.id(1)): 1]
    let before = try await scene.store.census(of: subjects)
    #expect(before.readableEvents == 1 && before.readableDocuments == 1)
    try scene.keys.destroy([(.person(Scene.id(1)), 1)])
    let after = try await scene.store.census(of: subjects)
    #expect(after.readableEvents == 0 && after.readableDocuments == 0)
    #expect(after.erasedEvents == 1 && after.erasedDocuments == 1)
    #expect(try await scene.value(1) == nil)
    #expect(try await scene.value(2) == "file-canary-2")
    let bodies = try await scene.store.read {
      try $0.events(after: 0, limit: 10).elements.map(\.event.body)
    }
    #expect(bodies == [[], Array("event-canary-2".utf8)])
    await #expect(throws: StoreError.self) {
      try await scene.store.commit(
        StoreCommand(
          deduplication: DeduplicationKey(partition: Scene.mission, key: Scene.id(101)),
          payloadHash: .zero)
      ) { _ in [] }
    }
    await scene.close()
    // Not after a restart either.
    let again = try await SealedScene(scene.directory)
    #expect(try await again.value(1) == nil)
    #expect(try await again.value(2) == "file-canary-2")
    await again.close()
  }

  @Test func `what is sealed between the end of a key and its destruction outlives it`()
    async throws
  {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    let subject = SubjectIdentifier.person(Scene.id(1))
    let keys = scene.keys
    let reply = try await scene.store.commit(StoreCommand()) { _ in
      [UInt8(clamping: try keys.retire(subject))]
    }.reply
    let through = UInt32(try #require(reply.first))
    _ = try await scene.store.commit(StoreCommand()) { store in
      _ = try store.append(Scene.event(91, about: 1, "back"))
      try store.put(
        "person", partition: Scene.mission, key: Scene.id(1).bytes, value: Array("back".utf8),
        indexes: [], tracking: .tracked)
      return []
    }
    try keys.destroy([(subject, through)])
    #expect(try await scene.value(1) == "back")
    let census = try await scene.store.census(of: [subject: .max])
    #expect(census.readableDocuments == 1 && census.erasedDocuments == 0)
    #expect(census.readableEvents == 1 && census.erasedEvents == 1)
    // Nothing is left of the note: the key that is there goes on.
    _ = try await scene.store.commit(StoreCommand()) { store in
      _ = try store.append(Scene.event(92, about: 1, "stays"))
      try store.put(
        "person", partition: Scene.mission, key: Scene.id(1).bytes, value: Array("stays".utf8),
        indexes: [], tracking: .tracked)
      return []
    }
    #expect(try keys.generation(of: subject) == 2)
    await scene.close()
  }

  @Test(arguments: [-1, 0, 1])
  func `content is as long as its envelope leaves room`(_ more: Int) async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    // 1 MiB with an envelope of 54 bytes.
    let content = [UInt8](repeating: 7, count: (1 << 20) - 54 + more)
    func send(
      _ body: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
    ) async throws -> StoreError.Code? {
      let key = DeduplicationKey(partition: Scene.mission, key: Scene.id(UInt8(200 + more)))
      do {
        let reply = try await scene.store.commit(
          StoreCommand(deduplication: key, payloadHash: .zero), body
        ).reply
        #expect(reply.isEmpty || reply == content)
        return nil
      } catch let error as StoreError {
        return error.code
      }
    }
    let expected: StoreError.Code? = more > 0 ? .invalidArgument : nil
    #expect(try await send { _ in content } == expected, "a reply")
    #expect(
      try await scene.store.code {
        _ = try $0.append(Scene.event(93, about: 1, "long"))
        try $0.put(
          "person", partition: Scene.mission, key: Scene.id(1).bytes, value: content,
          indexes: [], tracking: .tracked)
      } == expected, "a document")
    #expect(
      try await scene.store.code {
        var event = Scene.event(90, about: 1, "")
        event.body = content
        _ = try $0.append(event)
      } == expected, "a body")
    if more <= 0 { #expect(try await scene.value(1)?.utf8.count == content.count) }
    await scene.close()
  }

  @Test func `what people share is found by each of them and gets a new key`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    let list = SubjectIdentifier(Scene.listKind, Scene.id(50))
    #expect(try scene.keys.subjects(naming: Scene.id(1)) == [list])
    #expect(try scene.keys.subjects(naming: Scene.id(2)) == [list])
    _ = try await scene.store.commit(StoreCommand()) { [scene] store in
      let through = try scene.keys.renew(list)
      #expect(through == 1)
      try store.put(
        "list", partition: Scene.mission, key: Scene.id(50).bytes, value: Array("rest".utf8),
        indexes: [], tracking: .untracked)
      return []
    }
    try scene.keys.destroy([(list, 1)])
    let rest = try await scene.store.read { try $0.get("list", key: Scene.id(50).bytes)?.value }
    #expect(rest == Array("rest".utf8))
    await scene.close()
  }

  @Test func `a wrong key, exchanged keys and lost keys are named`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    await scene.close()
    func code() async throws -> String {
      do {
        let opened = try await SealedScene(scene.directory)
        await opened.close()
        return "opened"
      } catch let error as StoreError {
        return "\(error.code)"
      } catch let error as SealingError {
        return error.code.rawValue
      }
    }
    #expect(try await code() == "opened")
    let key = try #require(FileManager.default.contents(atPath: scene.keyFile))
    try FileManager.default.removeItem(atPath: scene.keyFile)
    _ = try KeyFile.create(path: scene.keyFile, random: SystemRandom(), now: 0)
    #expect(try await code() == "wrongKey")
    try key.write(to: URL(fileURLWithPath: scene.keyFile))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: scene.keyFile)
    #expect(try await code() == "opened")
    let database = SealingPlace.keyDatabase(data: scene.data)
    let keys = try #require(FileManager.default.contents(atPath: database))
    try FileManager.default.removeItem(atPath: database)
    #expect(try await code() == "mismatch")
    try keys.write(to: URL(fileURLWithPath: database))
    #expect(try await code() == "opened")
  }

  @Test func `a store from before sealing is refused`() async throws {
    let directory = try TestDirectory()
    let plain = try Scene.sqlite(directory.file("data"))
    _ = try await plain.commit(StoreCommand()) { store in
      try store.append(Scene.event(1, about: 1, "plain"))
      return []
    }
    await plain.close()
    await #expect(throws: SealingError.self) { try await SealedScene(directory) }
  }

  @Test func `a row that was moved or changed is refused by name`() async throws {
    let scene = try await SealedScene(TestDirectory())
    try await scene.fill()
    // As somebody would who can write to the database: one person's file under another's id.
    _ = try await scene.inner.commit(StoreCommand()) { store in
      let first = try #require(try store.get("person", key: Scene.id(1).bytes))
      try store.append(Scene.event(9, about: nil, "x"))
      try store.put(
        "person", partition: Scene.mission, key: Scene.id(2).bytes, value: first.value)
      return []
    }
    let error = await #expect(throws: StoreError.self) { try await scene.value(2) }
    #expect(error?.code == .tampered)
    await scene.close()
  }

  @Test func `a key is durable before what it seals`() async throws {
    let inner = InMemoryEventStore(
      clock: ManualClock(now: 0), random: SeededRandom(seed: 1), mode: .immediate)
    let storage = MemoryKeyStorage()
    let keys = KeyRing(
      storage: storage, key: .generate(random: SeededRandom(seed: 2), now: 0),
      random: SeededRandom(seed: 3))
    let store = try await SealedEventStore.open(
      inner, keys: keys, rules: Scene.rules, random: SeededRandom(seed: 4))
    inner.beforeCommit {
      try keys.flush()
      // Nothing of the batch is visible yet, and its key is stored.
      #expect(try storage.keys(of: .person(Scene.id(1))).count == 1)
    }
    _ = try await store.commit(StoreCommand()) { store in
      try store.append(Scene.event(1, about: 1, "body"))
      return []
    }
    #expect(try await store.read { try $0.head.sequence } == 1)
  }

  @Test func `a command that fails leaves a key that harms nobody`() async throws {
    struct Refused: Error {}
    let scene = try await SealedScene(TestDirectory())
    await #expect(throws: Refused.self) {
      try await scene.store.commit(StoreCommand()) { store in
        try store.append(Scene.event(1, about: 1, "body"))
        throw Refused()
      }
    }
    try await scene.fill()
    #expect(try await scene.value(1) == "file-canary-1")
    await scene.close()
    let again = try await SealedScene(scene.directory)
    #expect(try await again.value(1) == "file-canary-1")
    await again.close()
  }
}

extension SealedEventStore {
  /// How a command ended that writes something.
  fileprivate func code(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> Void
  ) async throws -> StoreError.Code? {
    do {
      _ = try await commit(StoreCommand()) { store in
        try body(store)
        return []
      }
      return nil
    } catch let error as StoreError {
      return error.code
    }
  }
}
