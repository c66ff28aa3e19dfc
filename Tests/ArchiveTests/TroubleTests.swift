internal import Archive
internal import EventStore
internal import Foundation
internal import Logging
internal import Testing

/// A logger that says nothing.
func quietLogger() -> Logger {
  Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
}

/// Archives that cannot be written, and databases that go on without one.
@Suite struct TroubleTests {
  /// Makes the folder of all archives unreachable, or reachable again.
  private func hide(_ scene: ArchiveScene, _ isHidden: Bool) throws {
    let hidden = scene.directory + "/unmounted"
    try FileManager.default.moveItem(
      atPath: isHidden ? scene.archivePath : hidden, toPath: isHidden ? hidden : scene.archivePath)
  }

  @Test func `while the archive is gone checkpoints wait, and nothing is missing afterwards`()
    async throws
  {
    let scene = try ArchiveScene(seed: 21)
    scene.checkpointBytes = 100_000
    try scene.open()
    for _ in 0..<10 { try await scene.commit() }
    try await scene.settle()
    try hide(scene, true)
    try await eventually { scene.archive?.status.failure != nil }
    for _ in 0..<60 { try await scene.commit() }
    let log = try FileManager.default.attributesOfItem(atPath: scene.database + "-wal")
    #expect((log[.size] as? Int ?? 0) > 3 * 100_000)
    try hide(scene, false)
    try await scene.settle()
    try await scene.close()
    #expect(scene.archive?.status.broken == 0)
    #expect(try scene.folder.generations().count == 1)
    for state in [scene.states[9], scene.states[30], scene.states[69]] {
      _ = try scene.restore(.sequence(state.sequence))
      let expected = scene.states.last { $0.sequence == state.sequence }
      #expect(try scene.restoredDigest() == expected?.digest)
    }
  }

  @Test func `a log that becomes too large is moved without the archive, which begins anew`()
    async throws
  {
    let scene = try ArchiveScene(seed: 22)
    scene.checkpointBytes = 100_000
    scene.logLimit = 400_000
    try scene.open()
    for _ in 0..<10 { try await scene.commit() }
    try await scene.settle()
    let kept = try #require(scene.states.last)
    try hide(scene, true)
    try await eventually { scene.archive?.status.failure != nil }
    var (size, steepest, largest, timesMoved) = (0, 0, 0, 0)
    for _ in 0..<250 {
      try await scene.commit()
      let log = try FileManager.default.attributesOfItem(atPath: scene.database + "-wal")
      let now = log[.size] as? Int ?? 0
      if now < size { timesMoved += 1 }
      steepest = max(steepest, now - size)
      size = now
      largest = max(largest, size)
    }
    // Whether it is time is looked at every 64 commits.
    #expect(timesMoved >= 2 && largest < 400_000 + 66 * steepest)
    try hide(scene, false)
    try await eventually { scene.archive?.status.generation == 2 }
    try await scene.settle()
    #expect(scene.archive?.status.broken == 1)
    try await scene.commit()
    try await scene.close()
    _ = try scene.restore()
    #expect(try scene.restoredDigest() == scene.states.last?.digest)
    // A moment in the gap leads to the last one before it, and says so.
    let lost = scene.states[scene.states.count / 2]
    let outcome = try scene.restore(.sequence(lost.sequence))
    #expect(outcome.endsAtGap && outcome.leavesOut)
    #expect(try scene.restoredDigest() == kept.digest)
  }

  @Test func `a generation goes on over a clean stop`() async throws {
    let scene = try ArchiveScene(seed: 23)
    for _ in 0..<4 {
      try scene.open()
      for _ in 0..<7 { try await scene.commit() }
      try await scene.close()
    }
    #expect(try scene.folder.generations().count == 1)
    _ = try scene.restore()
    #expect(try scene.restoredDigest() == scene.states.last?.digest)
  }

  @Test func `a start without the archive makes a new generation`() async throws {
    let scene = try ArchiveScene(seed: 24)
    try scene.open()
    for _ in 0..<7 { try await scene.commit() }
    try await scene.close()
    try scene.open(archived: false)
    for _ in 0..<7 { try await scene.commit() }
    try await scene.close()
    try scene.open()
    for _ in 0..<7 { try await scene.commit() }
    try await scene.close()
    #expect(try scene.folder.generations().count == 2)
    _ = try scene.restore()
    #expect(try scene.restoredDigest() == scene.states.last?.digest)
    let check = ArchiveCheck.run(scene.folder)
    #expect(check.findings.isEmpty && check.gaps == 1)
  }

  @Test func `an end that was cut off before a stop is noticed at the next start`() async throws {
    let scene = try ArchiveScene(seed: 25)
    try scene.open()
    for _ in 0..<3 {
      for _ in 0..<7 { try await scene.commit() }
      try await scene.settle()
    }
    try await scene.close()
    try FileManager.default.removeItem(atPath: try #require(scene.segments().last))
    try scene.open()
    for _ in 0..<3 { try await scene.commit() }
    try await scene.close()
    #expect(try scene.folder.generations().count == 2)
    _ = try scene.restore()
    #expect(try scene.restoredDigest() == scene.states.last?.digest)
  }
}
