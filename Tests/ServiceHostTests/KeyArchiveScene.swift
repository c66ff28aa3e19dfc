internal import Archive
internal import EventStore
internal import Foundation
internal import Logging
internal import Sealing
internal import ServiceKit
internal import Testing

@testable internal import ServiceHost

/// A sealed store with archives of itself and of its keys, in a directory of its own.
final class KeyArchiveScene: Sendable {
  static let canary = "Canarina Namecanary"

  let random = SystemRandom()
  let directory: String

  init() throws {
    directory = NSTemporaryDirectory() + "/key-archive-" + UUID().uuidString
    for name in ["", "/archive"] {
      try FileManager.default.createDirectory(
        atPath: directory + name, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  var data: String { directory + "/data" }
  var keyFile: String { directory + "/key" }
  var archive: String { directory + "/archive" }
  var storeFolder: ArchiveFolder {
    ArchiveFolder(archive: archive, name: StoreArchive.name("intake"))
  }
  var keysFolder: ArchiveFolder {
    ArchiveFolder(archive: archive, name: StoreArchive.keysName("intake"))
  }
  var logger: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }

  static func id(_ number: UInt8) -> StoreIdentifier {
    guard let id = StoreIdentifier([UInt8](repeating: 0x22, count: 15) + [number]) else {
      preconditionFailure("an id has 16 bytes")
    }
    return id
  }

  static let rules = SealingRules(
    tables: ["person": .person()],
    event: { event, _ in StoreIdentifier(event.header).map { .person($0) } ?? .common })

  /// What runs between two starts of a service.
  struct Run: Sendable {
    let archive: StoreArchive
    let keys: KeyRing
    let store: SealedEventStore

    func register(_ number: UInt8) async throws -> Int64 {
      let id = KeyArchiveScene.id(number)
      let text = Array("\(KeyArchiveScene.canary) \(number)".utf8)
      return try await store.commit(StoreCommand()) { store in
        try store.append(
          NewEvent(
            id: .randomUUID(random: SystemRandom()), kind: 1, version: 1, partition: "A",
            eventTime: 0, header: id.bytes, body: text))
        try store.put("person", partition: "A", key: id.bytes, value: text, indexes: [])
        return []
      }.position.sequence
    }

    func name(_ number: UInt8) async throws -> String? {
      let key = KeyArchiveScene.id(number).bytes
      return try await store.read { try $0.get("person", key: key)?.value }
        .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Waits until all of both is archived.
    func settle() throws {
      try #require(archive.archive?.waitUntilComplete(milliseconds: 60_000) == true)
      try #require(archive.keys?.waitUntilComplete(milliseconds: 60_000) == true)
    }
  }

  func start(_ data: String? = nil, archived: Bool = true) async throws -> Run {
    let data = data ?? self.data
    if !FileManager.default.fileExists(atPath: keyFile) {
      _ = try KeyFile.create(path: keyFile, random: random, now: 0)
    }
    let schema = ConfigurationSchema(
      program: "test", summary: "", environmentPrefix: "HOMEWARD_TEST", example: "",
      keys: [
        ArchiveKeys.folder, ArchiveKeys.delay, ArchiveKeys.keepDays, ArchiveKeys.baseDays,
        ArchiveKeys.logLimit, ArchiveKeys.rehearseHour,
      ])
    let configuration = try schema.resolve(
      flags: archived ? ["archive-dir": archive, "archive-delay": "1s"] : [:])
    let place = StoreArchive(
      configuration, data: data, service: "intake", clock: SystemClock(), random: random)
    var settings = SQLiteEventStore.Settings()
    settings.archive = place.archive
    let inner = try SQLiteEventStore(
      directory: data, settings: settings, clock: SystemClock(), random: random, logger: logger)
    do {
      let keys = try SealingPlace.openKeys(
        data: data, keyFile: keyFile, random: random, clock: SystemClock(), logger: logger,
        archive: place.keys)
      let store = try await SealedEventStore.open(
        inner, keys: keys, rules: Self.rules, random: random)
      return Run(archive: place, keys: keys, store: store)
    } catch {
      await inner.close()
      throw error
    }
  }

  /// Restores both into a directory that it makes.
  func restore(
    _ target: ArchiveRestore.Target = .newest, to name: String
  ) async throws -> (StoreRestore.Result, String) {
    let made = directory + "/" + name
    let result = try await StoreRestore(clock: SystemClock(), random: random).run(
      storeFolder, keys: keysFolder, into: made, target: target)
    return (result, made)
  }

  /// The files below a directory in which some text stands.
  func files(with text: String, below path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      guard let bytes = FileManager.default.contents(atPath: path + "/" + name) else {
        return false
      }
      return bytes.range(of: Data(text.utf8)) != nil
    }
  }
}
