internal import EventStore
internal import Foundation
internal import Logging
internal import Synchronization
internal import Testing

@testable internal import Sealing

/// A directory that goes with the test.
final class TestDirectory: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appending(path: "sealing-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  /// Every byte of every file below the directory.
  func everything() throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: file(name)) else { return nil }
      return (name, Array(data))
    }
  }

  /// The files in which `text` stands.
  func files(with text: String) throws -> [String] {
    try everything().filter { $0.bytes.contains(Array(text.utf8)) }.map(\.name)
  }
}

extension [UInt8] {
  func contains(_ part: [UInt8]) -> Bool {
    guard !part.isEmpty, count >= part.count else { return false }
    return Data(self).range(of: Data(part)) != nil
  }
}

/// Two people, a list that names both, and an event about each.
enum Scene {
  static let start: Int64 = 1_768_957_200_000_000
  static let mission = "IDN-PNH"
  static let listKind = SubjectIdentifier.Kind(rawValue: 16)

  static func id(_ number: UInt8) -> StoreIdentifier {
    guard let id = StoreIdentifier([UInt8](repeating: 0x11, count: 15) + [number]) else {
      preconditionFailure("an id has 16 bytes")
    }
    return id
  }

  static let rules = SealingRules(
    tables: [
      "person": .person(blindIndexes: ["number"]),
      "list": SealingRules.Table { row, _ in
        guard let list = StoreIdentifier(row.key) else {
          throw StoreError(.invalidArgument, "no list")
        }
        return SealedSubject(
          SubjectIdentifier(listKind, list), naming: [Scene.id(1), Scene.id(2)])
      },
      "queue": SealingRules.Table(hidesKeys: true),
    ],
    event: { event, _ in
      guard let id = StoreIdentifier(event.header) else { return .common }
      return .person(id)
    })

  static func event(_ number: UInt8, about person: UInt8?, _ body: String) -> NewEvent {
    NewEvent(
      id: id(number), kind: 1, version: 1, partition: mission, eventTime: start,
      header: person.map { id($0).bytes } ?? [], body: Array(body.utf8))
  }

  static func logger() -> Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

  static func sqlite(_ directory: String) throws -> SQLiteEventStore {
    try SQLiteEventStore(
      directory: directory, clock: SystemClock(), random: SystemRandom(), logger: logger())
  }
}

/// A sealed store on disk.
final class SealedScene: Sendable {
  let directory: TestDirectory
  let inner: SQLiteEventStore
  let keys: KeyRing
  let store: SealedEventStore

  var data: String { directory.file("data") }
  var keyFile: String { directory.file("key") }

  init(_ directory: TestDirectory) async throws {
    self.directory = directory
    let inner = try Scene.sqlite(directory.file("data"))
    self.inner = inner
    do {
      if !FileManager.default.fileExists(atPath: directory.file("key")) {
        _ = try KeyFile.create(
          path: directory.file("key"), random: SystemRandom(), now: Scene.start)
      }
      keys = try SealingPlace.openKeys(
        data: directory.file("data"), keyFile: directory.file("key"), random: SystemRandom(),
        clock: SystemClock(), logger: Scene.logger())
      store = try await SealedEventStore.open(
        inner, keys: keys, rules: Scene.rules, random: SystemRandom())
    } catch {
      // The directory is free for the next one.
      await inner.close()
      throw error
    }
  }

  /// Writes two people with everything about them.
  func fill() async throws {
    for person in [UInt8(1), 2] {
      _ = try await store.commit(
        StoreCommand(
          deduplication: DeduplicationKey(
            partition: Scene.mission, key: Scene.id(100 + person)), payloadHash: .zero)
      ) { store in
        try store.append(Scene.event(person, about: person, "event-canary-\(person)"))
        try store.put(
          "person", partition: Scene.mission, key: Scene.id(person).bytes,
          value: Array("file-canary-\(person)".utf8),
          indexes: [
            IndexValue("number", Array("number-canary-\(person)".utf8)),
            IndexValue("day", [person]),
          ])
        try store.put(
          "queue", partition: Scene.mission, key: Array("token-canary-\(person)".utf8),
          value: Array("name-canary-\(person)".utf8),
          indexes: [IndexValue("waiting", [1, person])], tracking: .untracked)
        try store.put(
          "list", partition: Scene.mission, key: Scene.id(50).bytes,
          value: Array("list-canary".utf8), indexes: [], tracking: .untracked)
        return Array("reply-canary-\(person)".utf8)
      }
    }
  }

  func value(_ person: UInt8) async throws -> String? {
    let key = Scene.id(person).bytes
    let bytes = try await store.read { try $0.get("person", key: key)?.value }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  func close() async { await store.close() }
}
