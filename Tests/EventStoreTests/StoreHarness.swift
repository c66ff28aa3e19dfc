internal import EventStore
internal import Foundation
internal import Logging
internal import Sealing
internal import Synchronization
internal import Testing

/// The implementations that share one set of conformance tests.
enum StoreKind: String, CaseIterable, Sendable {
  case memory
  case sqlite
  case sealedMemory
  case sealedSQLite
  #if PostgreSQL
    case postgreSQL
    case sealedPostgreSQL
  #endif

  /// Those of which a standby can be told; a cluster tells its own.
  static let replicable: [StoreKind] = [.memory, .sqlite]
  /// Those that can be made full.
  static let bounded: [StoreKind] = [.memory, .sqlite, .sealedMemory, .sealedSQLite]
  /// Those that keep bytes as they are given.
  static let plain = allCases.filter { $0.base == $0 }

  /// The store below one that seals; a plain one is its own.
  var base: StoreKind {
    switch self {
    case .sealedMemory: .memory
    case .sealedSQLite: .sqlite
    #if PostgreSQL
      case .sealedPostgreSQL: .postgreSQL
    #endif
    default: self
    }
  }
}

/// Makes, closes and reopens stores of one kind in a directory of its own.
final class StoreHarness: Sendable {
  static let silentLogger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

  let kind: StoreKind
  let directory: String
  let clock: any WallClock
  let random: SeededRandom
  /// The keys of sealed stores, which survive them.
  private let keyStorage = MemoryKeyStorage()
  private let master = MasterKey.generate(random: SystemRandom(), now: 0)
  #if PostgreSQL
    /// The schema of this harness's stores.
    let schemaName = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
  #endif

  init(_ kind: StoreKind, clock: any WallClock = SystemClock(), seed: UInt64 = 1) {
    self.kind = kind
    self.clock = clock
    random = SeededRandom(seed: seed)
    directory = TemporaryRoot.path + "/" + UUID().uuidString
  }

  /// A new store; `maximumEvents` makes one that is full soon.
  func open(maximumEvents: Int? = nil) throws -> any EventStore {
    switch kind.base {
    case .sqlite, .sealedSQLite:
      return try sealing(openSQLite(maximumBytes: maximumEvents == nil ? nil : 400_000))
    #if PostgreSQL
      case .postgreSQL, .sealedPostgreSQL:
        return try sealing(openPostgreSQL())
    #endif
    case .memory, .sealedMemory:
      return try sealing(
        InMemoryEventStore(clock: clock, random: random, maximumEvents: maximumEvents))
    }
  }

  /// The store, with another one above it that seals if this kind does.
  private func sealing(_ store: some HookedEventStore) throws -> any EventStore {
    guard kind != kind.base else { return store }
    return try SealedEventStore(
      over: store, keys: KeyRing(storage: keyStorage, key: master, random: SystemRandom()),
      rules: SealingRules(tables: [:]) { _, _ in .common }, random: SystemRandom())
  }

  #if PostgreSQL
    /// A node over this harness's schema; several may be open at once.
    func openPostgreSQL(
      on server: PostgreSQLServer = .shared, requiringStandby: Bool = false,
      logger: Logger = StoreHarness.silentLogger
    ) throws -> PostgreSQLEventStore {
      var settings = try server.settings(schemaName)
      settings.requiresStandby = requiringStandby
      return try PostgreSQLEventStore(
        settings, clock: clock, random: random, logger: logger)
    }
  #endif

  func openSQLite(
    maximumBytes: Int64? = nil, checkpointBytes: Int64? = nil,
    onFatal: (@Sendable (String) -> Void)? = nil
  ) throws -> SQLiteEventStore {
    var settings = SQLiteEventStore.Settings()
    settings.maximumBytes = maximumBytes
    if let checkpointBytes { settings.checkpointBytes = checkpointBytes }
    return try SQLiteEventStore(
      directory: directory, settings: settings, clock: clock, random: random,
      logger: StoreHarness.silentLogger,
      onFatal: onFatal)
  }

  /// Closes `store` and opens what it has left behind.
  func reopen(_ store: any EventStore) async throws -> any EventStore {
    await store.close()
    if let memory = store.chained as? InMemoryEventStore {
      return try sealing(memory.reopened())
    }
    return try open()
  }

  /// Gives commands to a writer that stands still, then lets it go.
  ///
  /// `body` runs while the writer is held: what it commits stays in the queue until it returns.
  func holdingWriter<Value: Sendable>(
    _ body: @Sendable (any EventStore) async throws -> Value
  ) async throws -> (any EventStore, Value) {
    switch kind.base {
    case .memory:
      let store = InMemoryEventStore(clock: clock, random: random, mode: .stepped)
      let value = try await body(try sealing(store))
      while store.step() {}
      return (try sealing(store.reopened()), value)
    default:
      let store = try open()
      let isHeld = Flag()
      let release = DispatchSemaphore(value: 0)
      let holder = Task {
        // This runs on the writer's own thread, which may block.
        try await store.commit(StoreCommand()) { _ in
          isHeld.raise()
          release.wait()
          return []
        }
      }
      await isHeld.wait()
      let value = try await body(store)
      release.signal()
      _ = try await holder.value
      return (store, value)
    }
  }

  /// An event with a fresh id.
  func event(_ body: [UInt8] = [1, 2, 3], partition: String = "IDN-PNH") -> NewEvent {
    NewEvent(
      id: .randomUUID(random: random), kind: 7, version: 1, partition: partition,
      eventTime: 1_768_000_000_000_000, header: [9, 8], body: body)
  }

  /// A fresh command with a key of its own, and the hash of a payload made of `payload`.
  func command(payload: UInt8 = 0) -> StoreCommand {
    StoreCommand(
      deduplication: DeduplicationKey(
        partition: "IDN-PNH", key: .randomUUID(random: random)),
      payloadHash: hash(payload))
  }
}

/// The directory of this process for everything the tests write, removed when it exits.
enum TemporaryRoot {
  static let path: String = {
    let path = NSTemporaryDirectory() + "/event-store-tests-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      Issue.record(error)
    }
    atexit { try? FileManager.default.removeItem(atPath: TemporaryRoot.path) }
    return path
  }()
}

/// A hash that is 32 times `byte`.
func hash(_ byte: UInt8) -> StoreHash {
  StoreHash(Array(repeating: byte, count: 32)) ?? .zero
}

/// The bytes of a text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Raised once, from any thread; tasks wait for it.
final class Flag: Sendable {
  private let state = Mutex<(isRaised: Bool, waiters: [CheckedContinuation<Void, Never>])>(
    (false, []))

  func raise() {
    let waiters = state.withLock { state in
      state.isRaised = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func wait() async {
    await withCheckedContinuation { waiter in
      let isRaised = state.withLock { state in
        if !state.isRaised { state.waiters.append(waiter) }
        return state.isRaised
      }
      if isRaised { waiter.resume() }
    }
  }
}

/// Counts, from any thread.
final class Counter: Sendable {
  private let count = Mutex(0)
  var value: Int { count.withLock { $0 } }
  func increment() { count.withLock { $0 += 1 } }
}

/// The code of the ``StoreError`` that `body` throws; `nil` when it throws nothing.
func errorCode(_ body: () async throws -> Void) async throws -> StoreError.Code? {
  do {
    try await body()
    return nil
  } catch let error as StoreError {
    return error.code
  }
}

/// Yields until `condition` holds; fails after many turns instead of waiting forever.
func eventually(_ condition: () async -> Bool) async throws {
  for _ in 0..<1_000_000 {
    if await condition() { return }
    await Task.yield()
  }
  Issue.record("the condition did not come true")
}

extension EventStore {
  /// Every event of the store.
  func allEvents() async throws -> [StoredEvent] {
    var events: [StoredEvent] = []
    while true {
      let last = events.last?.sequence ?? 0
      let page = try await read { try $0.events(after: last, limit: 1_000) }
      events += page.elements
      if !page.hasMore { return events }
    }
  }

  /// The whole feed of a table and partition, read in pages of `limit`.
  func allChanges(
    _ table: String, partition: String, limit: Int = 1_000
  ) async throws -> [DocumentChange] {
    var changes: [DocumentChange] = []
    while true {
      let cursor = changes.last?.cursor ?? .start
      let page = try await read {
        try $0.changes(table, partition: partition, after: cursor, limit: limit)
      }
      changes += page.elements
      if !page.hasMore { return changes }
    }
  }
}
