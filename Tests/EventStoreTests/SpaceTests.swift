internal import Foundation
internal import Testing

@testable internal import EventStore

/// A disk that fills up, and what is kept in reserve for that.
@Suite(.serialized) struct SpaceTests {
  private static func open(
    _ directory: String, reserve: Int64, _ random: SeededRandom = SeededRandom(seed: 3)
  ) throws -> SQLiteEventStore {
    var settings = SQLiteEventStore.Settings()
    settings.reserveBytes = reserve
    return try SQLiteEventStore(
      directory: directory, settings: settings, clock: SystemClock(), random: random,
      logger: quietLogger())
  }

  private static func append(
    _ store: any EventStore, bytes: Int = 10_000, usesReserve: Bool = false
  ) async throws -> Int64 {
    var command = StoreCommand()
    command.usesReserve = usesReserve
    let event = NewEvent(
      id: .randomUUID(random: SystemRandom()), kind: 1, version: 1, partition: "A", eventTime: 0,
      header: [], body: [UInt8](repeating: 5, count: bytes))
    return try await store.commit(command) { transaction in
      try transaction.append(event)
      return []
    }.position.sequence
  }

  /// Appends until the store refuses.
  ///
  /// - Returns: the newest acknowledged sequence, and the refusal.
  private static func appendUntilFull(
    _ store: any EventStore
  ) async throws -> (sequence: Int64, refusal: StoreError) {
    var last: Int64 = 0
    for _ in 0..<10_000 {
      do {
        last = try await append(store)
      } catch let error as StoreError {
        return (last, error)
      }
    }
    throw StoreError(.storage, "the disk does not fill up")
  }

  /// Waits until the store takes commands; fails after ten seconds.
  private static func waitForSpace(_ store: any EventStore) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while await store.statistics().isReadOnly {
      guard ContinuousClock.now < deadline else {
        Issue.record("the store does not find the space")
        return
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "mounting a tmpfs needs the superuser"))
  func `a full disk refuses with a time to come back, and space is found without a restart`()
    async throws
  {
    let disk = try SmallDisk(mebibytes: 32)
    let store = try Self.open(disk.path + "/store", reserve: 8 << 20)
    _ = try await Self.append(store)
    try disk.fill(leaving: 600_000)
    let (last, refusal) = try await Self.appendUntilFull(store)
    #expect(refusal.code == .readOnly && refusal.retryAfterMilliseconds == 5_000)
    #expect(refusal.message.contains("no space is left"))
    let statistics = await store.statistics()
    #expect(statistics.isReadOnly && statistics.timesFull == 1)
    // Reading goes on, and what was acknowledged is there.
    #expect(try await store.allEvents().count == Int(last))
    #expect(try await errorCode { _ = try await Self.append(store) } == .readOnly)
    disk.free()
    try await Self.waitForSpace(store)
    #expect(try await Self.append(store) == last + 1)
    try await store.verifyChain()
    await store.close()
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "mounting a tmpfs needs the superuser"))
  func `on a full disk the reserve lets an erasure and a clean stop through, and comes back`()
    async throws
  {
    let disk = try SmallDisk(mebibytes: 32)
    let directory = disk.path + "/store"
    let reserve: Int64 = 8 << 20
    let files = SQLiteFiles(directory: directory)
    var store = try Self.open(directory, reserve: reserve)
    #expect(SQLiteFiles.size(of: files.reserve) == reserve)
    try disk.fill(leaving: 600_000)
    let (last, _) = try await Self.appendUntilFull(store)
    try disk.fill()
    #expect(try await errorCode { _ = try await Self.append(store) } == .readOnly)
    #expect(try await Self.append(store, bytes: 200_000, usesReserve: true) == last + 1)
    #expect(SQLiteFiles.size(of: files.reserve) == 0)
    // It was for that alone: others wait for space.
    #expect(try await errorCode { _ = try await Self.append(store) } == .readOnly)
    await store.close()
    #expect(SQLiteFiles.size(of: files.log) == 0, "the stop was not clean")

    try disk.fill(leaving: 64 << 10)
    store = try Self.open(directory, reserve: reserve)
    #expect(await store.statistics().isReadOnly)
    #expect(try await store.allEvents().count == Int(last) + 1)
    disk.free()
    try await Self.waitForSpace(store)
    #expect(SQLiteFiles.size(of: files.reserve) == reserve)
    #expect(try await Self.append(store) == last + 2)
    await store.close()
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "mounting a tmpfs needs the superuser"))
  func `a store without a reserve opens on a disk with nothing left, and reads`() async throws {
    let disk = try SmallDisk(mebibytes: 16)
    let directory = disk.path + "/store"
    var store = try Self.open(directory, reserve: 0)
    let last = try await Self.append(store)
    await store.close()
    // SQLite's index of the log takes 32 KiB while a database is open.
    try disk.fill(leaving: 64 << 10)
    store = try Self.open(directory, reserve: 0)
    #expect(await store.statistics().isReadOnly)
    #expect(try await store.allEvents().count == Int(last))
    #expect(try await errorCode { _ = try await Self.append(store) } == .readOnly)
    disk.free()
    try await Self.waitForSpace(store)
    #expect(try await Self.append(store) == last + 1)
    await store.close()
  }

  // MARK: Failing writes and syncs

  /// Puts another file in the place of the write-ahead log's descriptor.
  private static func replaceLog(of directory: String, with path: String) throws {
    // The system says where a file really is, whatever way led there.
    let folder = directory.split(separator: "/").last ?? ""
    let log = "/\(folder)/store.sqlite-wal"
    let other = Foundation.open(path, O_RDWR)
    guard other >= 0 else { throw POSIXError(.ENOENT) }
    var replaced = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      guard let file = Int32(name),
        let target = try? FileManager.default.destinationOfSymbolicLink(
          atPath: "/proc/self/fd/\(name)"), target.hasSuffix(log)
      else { continue }
      guard dup2(other, file) == file else { throw POSIXError(.EBADF) }
      replaced += 1
    }
    guard replaced > 0 else { throw POSIXError(.ENOENT) }
  }

  /// Commits, lets the log fail, and commits again. A second acknowledgement ends the process with 3.
  private static func commitOn(_ path: String, in directory: String) async throws {
    let store = try open(directory, reserve: 0)
    _ = try await append(store, bytes: 10)
    try replaceLog(of: directory, with: path)
    _ = try await append(store, bytes: 10)
    exit(3)
  }

  @Test(arguments: ["/dev/zero", "/dev/null"])
  func `a sync that fails ends the process before anything is acknowledged`(
    device: String
  ) async throws {
    // Such a device takes what is written and cannot be synced.
    let directory = TemporaryRoot.path + "/" + UUID().uuidString
    await #expect(processExitsWith: .exitCode(74)) {
      [directory = directory as String, device = device as String] in
      try await SpaceTests.commitOn(device, in: directory)
    }
    // The next process finds the first event, and perhaps the second.
    let store = try Self.open(directory, reserve: 0)
    #expect(try await store.allEvents().count >= 1)
    try await store.verifyChain()
    _ = try await Self.append(store)
    await store.close()
  }

  @Test func `a write that fails ends the process before anything is acknowledged`() async throws {
    let directory = TemporaryRoot.path + "/" + UUID().uuidString
    await #expect(processExitsWith: .exitCode(74)) { [directory = directory as String] in
      let store = try SpaceTests.open(directory, reserve: 0)
      _ = try await SpaceTests.append(store, bytes: 10)
      // No file of this process may grow beyond 64 KiB: the system call fails with EFBIG.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 65_536, rlim_max: 65_536)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      _ = try await SpaceTests.append(store, bytes: 200_000)
      exit(3)
    }
    let store = try Self.open(directory, reserve: 0)
    #expect(try await store.allEvents().count == 1)
    try await store.verifyChain()
    await store.close()
  }
}
