internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import Sealing
internal import TestSupport
internal import Wire

/// Proves again and again that a store on disk holds everything that was acknowledged, without gap or double.
struct StoreAudit {
  private(set) var position: StorePosition?
  private(set) var recorded: [ID<PersonFile>: Int64] = [:]
  private(set) var events = 0
  private let keyFile: String

  /// - Parameter keyFile: of the service whose store it is.
  init(keyFile: String) { self.keyFile = keyFile }

  /// Opens a store that belongs to a service. The service must have ended.
  static func open(_ directory: String) throws -> SQLiteEventStore {
    do {
      return try SQLiteEventStore(
        directory: directory, clock: SystemClock(), random: SystemRandom(),
        logger: Logger(label: "torture", factory: { _ in SwiftLogNoOpLogHandler() }))
    } catch let error as StoreError {
      throw Finding("the store cannot be opened: \(error.code): \(error.message)")
    }
  }

  /// Opens a store with its keys, to be read alone. The service must have ended.
  private static func openSealed(
    _ directory: String, keyFile: String
  ) async throws -> SealedEventStore {
    let store = try open(directory)
    do {
      let keys = try SealingPlace.openKeys(
        data: directory, keyFile: keyFile, random: SystemRandom(), clock: SystemClock(),
        logger: Logger(label: "torture", factory: { _ in SwiftLogNoOpLogHandler() }),
        isStandby: true)
      return try await SealedEventStore.open(
        store, keys: keys, rules: SealingRules(tables: [:]) { _, _ in .common },
        random: SystemRandom(), isStandby: true)
    } catch {
      await store.close()
      throw Finding("the keys of the store cannot be opened: \(error)")
    }
  }

  /// The files of a store copied to a new folder, as a crash has left them: what SQLite does when it opens them
  /// then happens to the copy, and to the service's own at its next start.
  static func copy(_ directory: String, to target: String) throws {
    let files = FileManager.default
    try? files.removeItem(atPath: target)
    try files.createDirectory(
      atPath: target, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for name in ["store.sqlite", "store.sqlite-wal", "keys.db", "keys.db-wal"] {
      guard files.fileExists(atPath: directory + "/" + name) else { continue }
      try files.copyItem(atPath: directory + "/" + name, toPath: target + "/" + name)
    }
  }

  /// Looks at a copy of `directory`.
  mutating func check(copyOf directory: String, _ acknowledged: [ID<PersonFile>: Int64])
    async throws
  {
    // Killed before it made anything: then nothing can have been acknowledged.
    guard FileManager.default.fileExists(atPath: directory + "/store.sqlite") else {
      guard acknowledged.isEmpty, position == nil else { throw Finding("the store is gone") }
      return
    }
    let copy = try TemporaryDirectory("homeward-audit")
    try Self.copy(directory, to: copy.path)
    try await check(copy.path, acknowledged)
  }

  /// Looks at everything that is new since the last time, and at everything acknowledged.
  mutating func check(_ directory: String, _ acknowledged: [ID<PersonFile>: Int64]) async throws {
    let store = try await Self.openSealed(directory, keyFile: keyFile)
    do {
      try await follow(store)
    } catch let error as StoreError {
      await store.close()
      throw Finding("the store does not hold: \(error.code): \(error.message)")
    } catch {
      await store.close()
      throw error
    }
    await store.close()
    for (person, sequence) in acknowledged {
      guard let found = recorded[person] else {
        throw Finding("event \(sequence) was acknowledged and its registration is lost")
      }
      guard found == sequence else {
        throw Finding("event \(sequence) was acknowledged and the registration is event \(found)")
      }
    }
  }

  private mutating func follow(_ store: SealedEventStore) async throws {
    let before = position
    if let before {
      let same = try await store.read { try $0.position(at: before.sequence) }
      guard let same, same.chainHash == before.chainHash, same.lineage == before.lineage else {
        throw Finding("event \(before.sequence) was here before and is gone or another")
      }
    }
    let first = (before?.sequence ?? 0) + 1
    let proved = try await store.verifyChain(from: first)
    // A store without events may have been made just now, by looking at it.
    position = proved.sequence == 0 ? nil : proved
    var last = first - 1
    while true {
      let after = last
      let page = try await store.read { try $0.events(after: after, limit: 1_000) }
      for stored in page.elements {
        guard stored.sequence == last + 1 else { throw Finding("event \(last + 1) is missing") }
        last = stored.sequence
        events += 1
        guard case .registered(let event)? = try EventBody(encoded: stored.event.body).event else {
          continue
        }
        guard recorded.updateValue(last, forKey: event.registration.person) == nil else {
          throw Finding("a person was registered a second time, as event \(last)")
        }
      }
      guard page.hasMore else { return }
    }
  }

  /// All documents of a table, in plain: what stands under each key.
  static func documents(
    _ directory: String, keyFile: String, table: String
  ) async throws -> [[UInt8]: [UInt8]] {
    let store = try await openSealed(directory, keyFile: keyFile)
    var documents: [[UInt8]: [UInt8]] = [:]
    var keys = KeyRange.all
    while true {
      let range = keys
      let page = try await store.read {
        try $0.scan(table, partition: nil, keys: range, limit: 1_000)
      }
      for document in page.elements { documents[document.key] = document.value }
      guard page.hasMore, let last = page.elements.last?.key else { break }
      keys = KeyRange(from: last + [0])
    }
    await store.close()
    return documents
  }
}
