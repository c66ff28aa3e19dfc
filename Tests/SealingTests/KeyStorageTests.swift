internal import EventStore
internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import Sealing

@Suite struct KeyStorageTests {
  enum Kind: CaseIterable {
    case memory, sqlite, database

    /// Those that are to be had here.
    static let present = allCases.filter { $0 != .database || DatabaseServers.arePresent }
  }

  private func storage(_ kind: Kind, _ directory: TestDirectory) async throws -> any KeyStorage {
    switch kind {
    case .memory: return MemoryKeyStorage()
    case .sqlite: return try SQLiteKeyStorage(path: directory.file("keys.db"))
    case .database:
      #if PostgreSQL
        return try await KeyServer.storage()
      #else
        throw SealingError(.storage, "this build has no PostgreSQL")
      #endif
    }
  }

  private static func identifier(_ byte: UInt8) -> KeyIdentifier {
    KeyIdentifier(of: [UInt8](repeating: byte, count: 32))
  }

  private static func key(
    _ number: UInt8, _ generation: UInt32 = 1, by key: UInt8 = 1
  ) -> WrappedKey {
    WrappedKey(
      subject: .person(Scene.id(number)), generation: generation,
      wrapping: WrappedKey.Wrapping(
        key: identifier(key), bytes: [UInt8](repeating: number, count: WrappedKey.byteCount)))
  }

  @Test(arguments: Kind.present)
  func `keys are kept, replaced and destroyed alike`(_ kind: Kind) async throws {
    let directory = try TestDirectory()
    let storage = try await storage(kind, directory)
    #expect(try storage.isEmpty())
    let list = SubjectIdentifier(Scene.listKind, Scene.id(9))
    var shared = Self.key(9)
    shared.subject = list
    try storage.add(
      [Self.key(1), Self.key(1, 2), Self.key(2), shared],
      links: [
        SubjectLink(person: Scene.id(1), subject: list),
        SubjectLink(person: Scene.id(1), subject: list),
        SubjectLink(person: Scene.id(2), subject: list),
      ])
    #expect(try !storage.isEmpty())
    #expect(try storage.keys(of: .person(Scene.id(1))).map(\.generation) == [1, 2])
    #expect(try storage.keys(of: .person(Scene.id(3))).isEmpty)
    #expect(try storage.subjects(naming: Scene.id(1)) == [list])
    let counts = try storage.counts(wrappedBy: Self.identifier(2))
    #expect(counts == KeyCounts(living: 4, waiting: 4, destroyed: 0))

    try storage.destroy([(.person(Scene.id(1)), 1)])
    #expect(
      try storage.keys(of: .person(Scene.id(1))).map { $0.wrapping != nil } == [false, true])
    try storage.replace([Self.key(1, 1, by: 2), Self.key(2, by: 2)])
    #expect(
      try storage.keys(of: .person(Scene.id(1))).map { $0.wrapping != nil } == [false, true],
      "a destroyed key does not come back")
    #expect(
      try storage.keys(notWrappedBy: Self.identifier(2), limit: 10).count == 2)
    #expect(
      try storage.counts(wrappedBy: Self.identifier(2))
        == KeyCounts(living: 3, waiting: 2, destroyed: 1))
    try storage.destroy([(list, 1)])
    #expect(try storage.subjects(naming: Scene.id(1)).isEmpty)
    #expect(try storage.subjects(naming: Scene.id(2)).isEmpty)

    try storage.begin(Scene.id(9))
    // A standby that copies changes ends with the same.
    let copy = try storage.changes(after: 0, limit: 100).keys
    #expect(copy.map(\.change) == copy.map(\.change).sorted())
    #expect(Set(copy.map { "\($0.subject.id) \($0.generation)" }).count == copy.count)
    #expect(copy.filter { $0.wrapping == nil }.count == 2)
    let last = try #require(copy.last)
    #expect(try storage.changes(after: last.change, limit: 100).keys.isEmpty)
    storage.close()
  }

  @Test func `keys outlive the process and their file is the owner's`() throws {
    let directory = try TestDirectory()
    let first = try SQLiteKeyStorage(path: directory.file("keys.db"))
    try first.add([Self.key(1)], links: [])
    first.close()
    let attributes = try FileManager.default.attributesOfItem(
      atPath: directory.file("keys.db"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let second = try SQLiteKeyStorage(path: directory.file("keys.db"))
    #expect(try second.keys(of: .person(Scene.id(1))).count == 1)
    try second.add([Self.key(2)], links: [])
    try second.begin(Scene.id(9))
    let changes = try second.changes(after: 0, limit: 10).keys.map(\.change)
    #expect(changes == changes.sorted() && Set(changes).count == 2)
    second.close()
  }

  @Test func `a file of something else is refused`() throws {
    let directory = try TestDirectory()
    try Data("this is not a database, not at all".utf8).write(
      to: URL(fileURLWithPath: directory.file("keys.db")))
    #expect(throws: SealingError.self) {
      try SQLiteKeyStorage(path: directory.file("keys.db"))
    }
  }

  @Test func `the cache never holds more than it may`() {
    var cache = KeyCache<Int, Int>(limit: 10)
    for number in 0..<1_000 {
      cache.insert(number, for: number)
      #expect(cache.count <= 10)
      #expect(cache.value(for: number) == number)
    }
    // What is asked for again and again stays.
    for number in 1_000..<2_000 {
      #expect(cache.value(for: 999) == 999)
      cache.insert(number, for: number)
    }
    cache.remove(999)
    #expect(cache.value(for: 999) == nil)
  }
}

/// What a standby copies.
@Suite struct KeyCopyTests {
  private static func key(
    _ number: UInt8, _ generation: UInt32 = 1, by key: UInt8 = 1
  ) -> WrappedKey {
    WrappedKey(
      subject: .person(Scene.id(number)), generation: generation,
      wrapping: WrappedKey.Wrapping(
        key: KeyIdentifier(of: [UInt8](repeating: key, count: 32)),
        bytes: [UInt8](repeating: number, count: WrappedKey.byteCount)))
  }

  private func storages(_ directory: TestDirectory) throws -> [any KeyStorage] {
    [
      MemoryKeyStorage(), MemoryKeyStorage(), try SQLiteKeyStorage(path: directory.file("a.db")),
      try SQLiteKeyStorage(path: directory.file("b.db")),
    ]
  }

  /// Copies what `to` lacks, in pages of two.
  private func copy(_ from: any KeyStorage, _ to: any KeyStorage) throws -> Int {
    var pages = 0
    while true {
      let origin = try #require(try from.place()).origin
      let place = try to.place()
      let change = place?.origin == origin ? place?.change ?? 0 : 0
      let page = try from.changes(after: change, limit: 2)
      guard !page.keys.isEmpty || !page.links.isEmpty else { return pages }
      #expect(page.through > change && page.keys.count <= 2 && page.links.count <= 2)
      try to.apply(page)
      pages += 1
    }
  }

  private func expectSame(_ one: any KeyStorage, _ other: any KeyStorage) throws {
    for number: UInt8 in 1...9 {
      let subject = SubjectIdentifier.person(Scene.id(number))
      #expect(
        try one.keys(of: subject).map(\.wrapping) == other.keys(of: subject).map(\.wrapping))
      #expect(
        try one.subjects(naming: Scene.id(number)) == other.subjects(naming: Scene.id(number)))
    }
    #expect(try one.wrappers() == other.wrappers())
  }

  @Test(arguments: [0, 2])
  func `a copy has the same keys, wrappings, destructions and links`(_ kind: Int) throws {
    let all = try storages(TestDirectory())
    let (primary, standby) = (all[kind], all[kind + 1])
    try primary.begin(Scene.id(100))
    let list = SubjectIdentifier.person(Scene.id(9))
    try primary.add(
      (1...9).map { Self.key($0) },
      links: (1...5).map { SubjectLink(person: Scene.id($0), subject: list) })
    #expect(try copy(primary, standby) >= 5)
    try expectSame(primary, standby)
    #expect(try copy(primary, standby) == 0)

    try primary.destroy([(.person(Scene.id(1)), 1), (list, 1)])
    try primary.replace([Self.key(2, by: 2), Self.key(3, by: 2)])
    try primary.add([Self.key(1, 2)], links: [])
    #expect(try copy(primary, standby) == 3)
    try expectSame(primary, standby)
    #expect(try standby.subjects(naming: Scene.id(1)).isEmpty)
    #expect(try standby.keys(of: .person(Scene.id(1))).map { $0.wrapping == nil } == [true, false])
    for storage in all { storage.close() }
  }

  @Test(arguments: [0, 2])
  func `after a change of sides everything is told again, and what was made in vain does no harm`(
    _ kind: Int
  ) throws {
    let all = try storages(TestDirectory())
    let (first, second) = (all[kind], all[kind + 1])
    try first.begin(Scene.id(100))
    try first.add([Self.key(1), Self.key(2)], links: [])
    _ = try copy(first, second)
    // Durable, but the batch that it was for was not.
    try first.add([Self.key(3)], links: [])
    try second.begin(Scene.id(101))
    var other = Self.key(3)
    other.wrapping?.bytes = [UInt8](repeating: 77, count: WrappedKey.byteCount)
    try second.add([other, Self.key(4)], links: [])
    try second.destroy([(.person(Scene.id(2)), 1)])
    _ = try copy(second, first)
    try expectSame(first, second)
    #expect(try first.place()?.origin == Scene.id(101))
    // A destroyed key does not come back.
    var revived = try second.changes(after: 0, limit: 100)
    revived.keys = [Self.key(2)]
    try first.apply(revived)
    #expect(try first.keys(of: .person(Scene.id(2))).map(\.wrapping) == [nil])
    for storage in all { storage.close() }
  }

  @Test(arguments: [0, 2])
  func `a destruction waits where the key is open, and the place waits with it`(_ kind: Int) throws
  {
    let all = try storages(TestDirectory())
    let master = MasterKey.generate(random: SystemRandom(), now: 0)
    let primary = KeyRing(storage: all[kind], key: master, random: SystemRandom())
    let standby = KeyRing(storage: all[kind + 1], key: master, random: SystemRandom())
    try primary.beginRecording(anew: false)
    let (list, other) = (SubjectIdentifier(Scene.listKind, Scene.id(9)), Self.key(1).subject)
    _ = try primary.newest(of: list)
    _ = try primary.newest(of: other)
    try primary.flush()
    var held: KeyChanges?
    try standby.apply(try #require(try primary.changes(after: nil)), holdingBack: &held)
    #expect(held == nil)
    let place = try #require(try standby.place())
    // The second key of the list is made and destroyed while the standby hears nothing.
    for through: UInt32 in 1...2 {
      _ = try primary.renew(list)
      try primary.flush()
      try primary.destroy([(list, through)])
    }
    try primary.destroy([(other, 1)])
    let news = try #require(try primary.changes(after: place))
    try standby.apply(news, holdingBack: &held)
    #expect(try standby.storage.keys(of: list).map { $0.wrapping != nil } == [true, false, true])
    #expect(try standby.storage.keys(of: other).map { $0.wrapping != nil } == [true])
    guard case .living = try standby.key(list, 1), case .living = try standby.key(list, 3) else {
      Issue.record("the standby cannot read its rows, or those to come")
      return
    }
    #expect(held?.keys.map(\.subject) == [list, other] && held?.through == news.through)
    // What is made here from now on is numbered behind everything.
    #expect(try #require(try standby.place()).change < news.through)
    // Interrupted there, it is told again.
    var again: KeyChanges?
    try standby.apply(
      try #require(try primary.changes(after: standby.place())), holdingBack: &again)
    #expect(again == held)
    // With less room the rest is told again behind what there was room for.
    var first: KeyChanges?
    try standby.apply(news, holdingBack: &first, limit: 1)
    #expect(first?.keys.map(\.subject) == [list] && first?.hasMore == true)
    try standby.apply(try #require(first))
    #expect(try standby.storage.keys(of: list).map { $0.wrapping != nil } == [false, false, true])
    var rest: KeyChanges?
    try standby.apply(
      try #require(try primary.changes(after: standby.place())), holdingBack: &rest)
    #expect(rest?.keys.map(\.subject) == [other] && rest?.hasMore == false)
    try standby.apply(try #require(rest))
    #expect(try standby.storage.keys(of: other).map { $0.wrapping != nil } == [false])
    #expect(try primary.changes(after: standby.place()) == nil)
    for storage in all { storage.close() }
  }

  @Test(arguments: [0, 2])
  func `who takes over numbers its keys behind those that it was told before their place`(
    _ kind: Int
  ) throws {
    let all = try storages(TestDirectory())
    let standby = all[kind]
    try standby.apply(
      KeyChanges(
        origin: Scene.id(100),
        keys: [Self.numbered(Self.key(1), 7), Self.numbered(Self.key(2), 40)],
        links: [], through: 7, hasMore: false))
    try standby.begin(Scene.id(101))
    try standby.add([Self.key(3)], links: [])
    #expect(try standby.changes(after: 40, limit: 10).keys.map(\.subject) == [Self.key(3).subject])
    for storage in all { storage.close() }
  }

  private static func numbered(_ key: WrappedKey, _ change: Int64) -> WrappedKey {
    var key = key
    key.change = change
    return key
  }
}
