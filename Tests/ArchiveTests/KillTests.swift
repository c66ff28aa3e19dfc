internal import Archive
internal import EventStore
internal import Foundation
internal import Testing

/// Processes that are killed while they archive.
@Suite struct KillTests {
  /// Commits until this process kills itself, at a moment drawn from the seed.
  static func commitUntilKilled(directory: String, seed: UInt64) async throws {
    let random = SeededRandom(seed: seed)
    var settings = ArchiveSettings(
      folder: directory + "/archive", name: "test-store",
      database: directory + "/data/store.sqlite", now: { SystemClock().now() },
      random: { SystemRandom().bytes(count: $0) })
    settings.delay = .milliseconds(10)
    var store = SQLiteEventStore.Settings()
    store.checkpointBytes = 200_000
    let archive = LogArchive(settings)
    store.archive = ArchivedLog(archive: archive)
    let opened = try SQLiteEventStore(
      directory: directory + "/data", settings: store, clock: SystemClock(),
      random: SystemRandom(), logger: quietLogger())
    let last = 20 + Int(random.nextUInt64() % 150)
    for number in 0... {
      if number == last { kill(getpid(), SIGKILL) }
      let id = StoreIdentifier.randomUUID(random: SystemRandom())
      let body = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 700)
      _ = try await opened.commit(StoreCommand()) { store in
        try store.append(
          NewEvent(
            id: id, kind: 1, version: 1, partition: "A", eventTime: 0, header: [], body: body))
        try store.put("t", partition: "A", key: id.bytes, value: body)
        return []
      }
    }
  }

  @Test func `a process that is killed while it archives leaves no gap`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    let scene = try ArchiveScene(seed: seed)
    scene.checkpointBytes = 200_000
    var gaps = 0
    for cycle: UInt64 in 0..<6 {
      await #expect(processExitsWith: .signal(SIGKILL), "seed \(seed)") {
        [
          directory = scene.directory as String,
          seed = (seed &+ cycle &* 7_919) as UInt64
        ] in
        try await KillTests.commitUntilKilled(directory: directory, seed: seed)
      }
      // Both processes have the same clock.
      scene.clock.setNow(SystemClock().now())
      // What was committed when it was killed is archived by whoever opens the store next.
      try scene.open()
      try await scene.commit()
      try await scene.settle()
      let store = try #require(scene.store)
      let head = try await store.read { try $0.head }
      _ = try scene.restore()
      #expect(
        try scene.restoredDigest() == scene.states.last?.digest, "seed \(seed), cycle \(cycle)")
      try await scene.close()
      let check = ArchiveCheck.run(scene.folder)
      #expect(check.findings.isEmpty, "seed \(seed)")
      // A new generation is right only where the process was killed between a checkpoint and its note.
      gaps = check.gaps
      #expect(head.sequence > 0 && check.generations == check.gaps + 1)
      for sequence in [head.sequence / 3, head.sequence - 2] where gaps == 0 {
        guard let outcome = try? scene.restore(.sequence(sequence)) else { continue }
        #expect(outcome.leavesOut && outcome.damage == nil)
        let found = try SQLiteStoreFile.mark(of: scene.restored, after: nil).sequence
        // A commit of several events is all there or not at all.
        #expect(found <= sequence && found > sequence - 3, "seed \(seed)")
      }
    }
    #expect(gaps <= 3, "seed \(seed)")
  }
}
