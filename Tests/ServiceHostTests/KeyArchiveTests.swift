internal import Archive
internal import EventStore
internal import Foundation
internal import Sealing
internal import ServiceKit
internal import Testing

@testable internal import ServiceHost

/// The archive of keys: never behind what they open, never a way back to who was erased.
@Suite(.timeLimit(.minutes(2))) struct KeyArchiveTests {
  private typealias Scene = KeyArchiveScene

  @Test func `nothing is archived before the keys that open it`() async throws {
    let scene = try Scene()
    // Where the keys' folder should be there is a file.
    let obstacle = scene.archive + "/" + StoreArchive.keysName("intake")
    #expect(FileManager.default.createFile(atPath: obstacle, contents: nil))
    let run = try await scene.start()
    _ = try await run.register(1)
    let archive = try #require(run.archive.archive)
    #expect(!archive.waitUntilComplete(milliseconds: 500))
    try await within60Seconds { archive.status.failure != nil }
    #expect(archive.status.failure?.contains("the keys cannot be archived") == true)
    #expect(try scene.storeFolder.generations().isEmpty)
    try FileManager.default.removeItem(atPath: obstacle)
    try run.settle()
    await run.store.close()
    let (result, made) = try await scene.restore(to: "restored")
    // The person's, the common one and the secret of the indexes.
    #expect(result.keys?.living == 3 && result.keys?.destroyed == 0)
    let again = try await scene.start(made, archived: false)
    #expect(try await again.name(1) == "\(Scene.canary) 1")
    await again.store.close()
  }

  @Test func `keys go on over restarts and over a log that was emptied`() async throws {
    let scene = try Scene()
    for start in UInt8(0)..<4 {
      let run = try await scene.start()
      for number in UInt8(0)..<5 { _ = try await run.register(start * 5 + number) }
      if start == 2 { try run.keys.destroy([(.person(Scene.id(1)), 1)]) }
      await run.store.close()
    }
    #expect(try scene.keysFolder.generations().count == 1)
    let check = ArchiveCheck.run(scene.keysFolder)
    #expect(check.findings.isEmpty && check.gaps == 0)
    let (result, _) = try await scene.restore(to: "restored")
    #expect(result.keys?.living == 21 && result.keys?.destroyed == 1)
  }

  @Test func `restored to a moment before an erasure, who was erased stays erased`() async throws {
    let scene = try Scene()
    let run = try await scene.start()
    for number in UInt8(1)...4 { _ = try await run.register(number) }
    let before = try await run.register(5)
    try run.settle()
    _ = try await run.register(6)
    try run.keys.destroy([(.person(Scene.id(2)), 1)])
    await run.store.close()
    let (result, made) = try await scene.restore(.sequence(before), to: "restored")
    #expect(result.head.sequence == before && result.outcome?.leavesOut == true)
    #expect(result.keys?.destroyed == 1)
    let restore = StoreRestore(clock: SystemClock(), random: SystemRandom())
    // Until it is fenced no service takes it.
    #expect(throws: ServiceKitError.self) { try UnfinishedRestore(data: made).refuse() }
    _ = try restore.fence(made, leavesOut: true)
    try UnfinishedRestore(data: made).refuse()
    #expect(RestoredMark(data: made).isSet)
    #expect(!FileManager.default.fileExists(atPath: made + "/store.pages"))
    let again = try await scene.start(made, archived: false)
    #expect(try await again.name(2) == nil)
    #expect(try await again.name(3) == "\(Scene.canary) 3")
    #expect(try await again.name(6) == nil)
    // What is left of the row goes too.
    #expect(try await again.store.erasedRows(of: "person").map(\.key) == [Scene.id(2).bytes])
    #expect(await again.store.statistics().damage == nil)
    await again.store.close()
  }

  @Test func `after a rotation no state of the keys in the archive opens anything`() async throws {
    let scene = try Scene()
    let run = try await scene.start()
    for number in UInt8(1)...3 {
      _ = try await run.register(number)
      try run.settle()
    }
    try run.keys.destroy([(.person(Scene.id(1)), 1)])
    try run.settle()
    let old = try #require(FileManager.default.contents(atPath: scene.keyFile))
    _ = try run.keys.rotate(now: 1)
    await run.store.close()
    let states = try restoreAllStates(of: scene)
    #expect(states.count > 5)
    var opened = 0
    for (index, path) in states.enumerated() {
      let wrapped = try living(path)
      // All but the last are wrapped by a key that is nowhere any more.
      let ring = KeyRing(
        storage: try SQLiteKeyStorage(path: path), file: try KeyFile(path: scene.keyFile),
        random: SystemRandom())
      if wrapped.contains(.person(Scene.id(1))) {
        opened += 1
        let missing = try ring.missingWrappers()
        #expect(!missing.isEmpty, "state \(index)")
      }
      ring.close()
    }
    #expect(opened > 0, "the person's key was in the archive once")
    // With the old key file those states would open: the test looks at the right thing.
    try old.write(to: URL(fileURLWithPath: scene.keyFile))
    let first = try #require(
      states.first { try living($0).contains(.person(Scene.id(1))) })
    let ring = KeyRing(
      storage: try SQLiteKeyStorage(path: first), file: try KeyFile(path: scene.keyFile),
      random: SystemRandom())
    #expect(try ring.missingWrappers().isEmpty)
    ring.close()
    #expect(try scene.files(with: "Canar", below: scene.directory).isEmpty)
  }

  @Test func `while the archive is gone a rotation keeps the old key`() async throws {
    let scene = try Scene()
    let run = try await scene.start()
    _ = try await run.register(1)
    try run.settle()
    try FileManager.default.moveItem(atPath: scene.archive, toPath: scene.archive + "-away")
    let rotation = try await BlockingWork.run { try run.keys.rotate(now: 1) }
    #expect(!rotation.replaced)
    #expect(try KeyFile(path: scene.keyFile).keys.count == 2)
    // Nobody is kept from anything.
    _ = try await run.register(2)
    try FileManager.default.moveItem(atPath: scene.archive + "-away", toPath: scene.archive)
    try run.settle()
    let finished = try await BlockingWork.run { try run.keys.resumeRotation() }
    #expect(finished?.replaced == true)
    await run.store.close()
    #expect(try KeyFile(path: scene.keyFile).keys.count == 1)
    let (_, made) = try await scene.restore(to: "restored")
    let again = try await scene.start(made, archived: false)
    #expect(try await again.name(1) == "\(Scene.canary) 1")
    #expect(try await again.name(2) == "\(Scene.canary) 2")
    await again.store.close()
  }

  @Test func `keys of another store are noticed`() async throws {
    let scene = try Scene()
    let run = try await scene.start()
    for number in UInt8(1)...3 { _ = try await run.register(number) }
    await run.store.close()
    let other = try Scene()
    let small = try await other.start()
    _ = try await small.register(1)
    await small.store.close()
    let error = await #expect(throws: StoreError.self) {
      try await StoreRestore(clock: SystemClock(), random: SystemRandom()).run(
        scene.storeFolder, keys: other.keysFolder, into: scene.directory + "/mixed")
    }
    #expect(error?.code == .keyMissing)
  }

  // MARK: Help

  private func within60Seconds(_ condition: () -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      if condition() { return }
      try await Task.sleep(for: .milliseconds(5), clock: .continuous)
    }
    Issue.record("the condition did not come true")
  }

  /// Whose keys live in a file.
  private func living(_ path: String) throws -> Set<SubjectIdentifier> {
    let storage = try SQLiteKeyStorage(path: path)
    defer { storage.close() }
    // The first state is an empty file with its tables.
    guard try storage.place() != nil else { return [] }
    let changes = try storage.changes(after: 0, limit: 1_000)
    return Set(changes.keys.filter { $0.wrapping != nil }.map(\.subject))
  }

  /// Restores every state that the keys had at the end of a segment, as files.
  private func restoreAllStates(of scene: Scene) throws -> [String] {
    let folder = scene.keysFolder.path
    let whole = scene.directory + "/states"
    try FileManager.default.createDirectory(atPath: whole, withIntermediateDirectories: true)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".segment") }.sorted()
    var paths: [String] = []
    for kept in 0...names.count {
      // An archive as it was when it had so many segments.
      let copy = whole + "/archive-\(kept)"
      try FileManager.default.copyItem(atPath: folder, toPath: copy)
      for name in names.dropFirst(kept) {
        try FileManager.default.removeItem(atPath: copy + "/" + name)
      }
      let path = whole + "/keys-\(kept).db"
      var restore = ArchiveRestore(ArchiveFolder(path: copy)) { _, _ in
        ArchiveRestore.Mark(sequence: 0, moment: 0, latestMoment: 0)
      }
      restore.onlyGeneration = try ArchiveFolder(path: copy).generations().last?.number
      _ = try restore.run(to: path)
      paths.append(path)
    }
    return paths
  }
}
