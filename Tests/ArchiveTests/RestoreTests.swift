internal import Archive
internal import EventStore
internal import Foundation
internal import Testing

/// Restoring to any moment.
@Suite struct RestoreTests {
  @Test func `a hundred random moments are exactly what they were`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    let scene = try ArchiveScene(seed: seed)
    scene.basePeriod = .seconds(250)
    for _ in 0..<3 {
      try scene.open()
      for _ in 0..<100 { try await scene.commit() }
      try await scene.settle()
      try await scene.close()
    }
    let status = try #require(scene.archive?.status)
    #expect(status.broken == 0, "seed \(seed)")
    let first = try #require(scene.states.first)
    let last = try #require(scene.states.last)
    let begin = try await earliest(scene)
    for _ in 0..<100 {
      let target: ArchiveRestore.Target
      let expected: RememberedState?
      if scene.number(below: 2) == 0 {
        let sequence =
          begin.sequence + Int64(scene.number(below: Int(last.sequence - begin.sequence) + 1))
        target = .sequence(sequence)
        expected = scene.states.last { $0.sequence <= sequence }
      } else {
        let span = Int(last.moment - begin.moment) + 1_000_000
        let moment = begin.moment + Int64(scene.number(below: span))
        target = .moment(moment)
        expected = scene.states.last { $0.moment <= moment }
      }
      let outcome = try scene.restore(target)
      #expect(outcome.damage == nil)
      #expect(try scene.restoredDigest() == expected?.digest, "seed \(seed), \(target)")
      #expect(outcome.leavesOut == (expected?.sequence != last.sequence), "seed \(seed), \(target)")
    }
    // Before the first event there is nothing, whether or not the archive began before it.
    do {
      _ = try scene.restore(.moment(first.moment - 1))
      #expect(try SQLiteStoreFile.mark(of: scene.restored, after: nil).sequence == 0)
    } catch {
      #expect(error is ArchiveError, "seed \(seed): \(error)")
    }
  }

  /// The first state that the archive has.
  private func earliest(_ scene: ArchiveScene) async throws -> RememberedState {
    for state in scene.states {
      if (try? scene.restore(.sequence(state.sequence))) != nil { return state }
    }
    return try #require(scene.states.last)
  }

  @Test func `a restored store opens, and its chain holds`() async throws {
    let scene = try ArchiveScene(seed: 3)
    try scene.open()
    for _ in 0..<60 { try await scene.commit() }
    let head = try await #require(scene.store).read { try $0.head }
    try await scene.close()
    _ = try scene.restore()
    #expect(try scene.restoredDigest() == scene.states.last?.digest)
    let data = scene.directory + "/again"
    try FileManager.default.createDirectory(
      atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try FileManager.default.moveItem(atPath: scene.restored, toPath: data + "/store.sqlite")
    try SQLiteStoreFile.beginEpoch(data + "/store.sqlite", newLineage: nil)
    let store = try SQLiteEventStore(
      directory: data, clock: scene.clock, random: scene.random, logger: quietLogger())
    try await store.verifyChain()
    let again = try await store.read { try $0.head }
    #expect(again.sequence == head.sequence && again.chainHash == head.chainHash)
    #expect(again.lineage == head.lineage && again.epoch == head.epoch + 1)
    await store.close()
  }

  @Test func `what was committed is archived after the delay, without anybody asking`() async throws
  {
    let scene = try ArchiveScene(seed: 4)
    try scene.open()
    for _ in 0..<5 { try await scene.commit() }
    let last = try #require(scene.states.last)
    try await eventually {
      guard (try? scene.restore()) != nil else { return false }
      return try SQLiteStoreFile.mark(of: scene.restored, after: nil).sequence == last.sequence
    }
    #expect(try scene.restoredDigest() == last.digest)
    try await scene.close()
  }

  @Test func `old generations go, and the archive still reaches back as long as it must`()
    async throws
  {
    let scene = try ArchiveScene(seed: 5)
    scene.basePeriod = .seconds(100)
    scene.keeping = .seconds(300)
    try scene.open()
    for _ in 0..<12 {
      for _ in 0..<3 { try await scene.commit() }
      try await scene.settle()
      let generation = try #require(scene.archive?.status.generation)
      scene.clock.advance(byMicroseconds: 101_000_000)
      try await scene.commit()
      try await eventually { (scene.archive?.status.generation ?? 0) > generation }
    }
    let end = scene.clock.now()
    try await scene.close()
    let generations = try scene.folder.generations()
    #expect(generations.count >= 4 && generations.count <= 6)
    #expect(generations.last?.number == 13)
    // The oldest moment that must be there.
    _ = try scene.restore(.moment(end - 300_000_000))
    let expected = scene.states.last { $0.moment <= end - 300_000_000 }
    #expect(try scene.restoredDigest() == expected?.digest)
  }

  @Test
  func `a clock that ran ahead for a while stops neither new bases nor the removal of old ones`()
    async throws
  {
    let scene = try ArchiveScene(seed: 6)
    scene.basePeriod = .seconds(100)
    scene.keeping = .seconds(300)
    try scene.open()
    func next(after microseconds: Int64) async throws {
      try await scene.commit()
      try await scene.settle()
      let generation = try #require(scene.archive?.status.generation)
      scene.clock.setNow(scene.clock.now() + microseconds)
      try await scene.commit()
      try await eventually { (scene.archive?.status.generation ?? 0) > generation }
    }
    try await next(after: 101_000_000)
    // Ten years, and back.
    let years: Int64 = 10 * 365 * 86_400_000_000
    try await next(after: years)
    try await next(after: -years)
    for _ in 0..<8 { try await next(after: 101_000_000) }
    try await scene.close()
    let generations = try scene.folder.generations()
    #expect(generations.last?.number == 12)
    #expect(generations.count >= 4 && generations.count <= 6)
  }
}
