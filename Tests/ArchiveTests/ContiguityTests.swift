internal import Archive
internal import EventStore
internal import Foundation
internal import Testing

/// Archives in which a file is missing, exchanged or changed.
@Suite struct ContiguityTests {
  private func scene(_ seed: UInt64) async throws -> ArchiveScene {
    let scene = try ArchiveScene(seed: seed)
    try scene.open()
    try await eventually { (scene.archive?.status.generation ?? 0) > 0 }
    for _ in 0..<8 {
      for _ in 0..<4 { try await scene.commit() }
      try await scene.settle()
    }
    try await scene.close()
    return scene
  }

  @Test func `each segment that is removed is found and named`() async throws {
    let scene = try await scene(11)
    let segments = try scene.segments()
    #expect(segments.count >= 8)
    for (index, path) in segments.enumerated().dropLast() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try FileManager.default.removeItem(atPath: path)
      let error = try #require(throws: ArchiveError.self) { _ = try scene.restore() }
      #expect(
        error.code == .missing && error.message.contains("segment \(index + 1) of generation 1"))
      #expect(ArchiveCheck.run(scene.folder).findings.count == 1)
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    _ = try scene.restore()
    #expect(ArchiveCheck.run(scene.folder).findings.isEmpty)
  }

  @Test func `each segment that stands in another's place is found and named`() async throws {
    let scene = try await scene(12)
    let segments = try scene.segments()
    for (index, path) in segments.enumerated() {
      let other = segments[(index + 1) % segments.count]
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.copyItem(atPath: other, toPath: path)
      let error = try #require(throws: ArchiveError.self) { _ = try scene.restore() }
      #expect(
        error.code == .damaged && error.message.contains("segment \(index + 1) of generation 1"))
      try bytes.write(to: URL(fileURLWithPath: path))
    }
  }

  @Test func `every flipped byte is found, and what is before it can be restored`() async throws {
    let scene = try await scene(13)
    let random = SeededRandom(seed: 13)
    let folder = URL(fileURLWithPath: try #require(scene.segments().first))
      .deletingLastPathComponent().path
    let files = try scene.segments() + [folder + "/base"]
    for (index, path) in files.enumerated() {
      let good = try Data(contentsOf: URL(fileURLWithPath: path))
      // Of some files every byte of what frames the content, of all some within.
      let framing =
        index == 0 || index == files.count - 1
        ? Array(0..<110) + Array(good.count - 140..<good.count) : []
      let places = framing + (0..<10).map { _ in Int(random.nextUInt64() % UInt64(good.count)) }
      for place in places {
        var bad = good
        bad[place] ^= UInt8(1 << (place % 8))
        try bad.write(to: URL(fileURLWithPath: path))
        let error = try #require(throws: ArchiveError.self, "byte \(place) of \(path)") {
          _ = try scene.restore()
        }
        #expect(error.message.contains("of generation 1"))
      }
      try good.write(to: URL(fileURLWithPath: path))
    }
    // Without the file in the middle everything before it is still there.
    let segments = try scene.segments()
    let middle = segments.count / 2
    try FileManager.default.removeItem(atPath: segments[middle])
    let outcome = try scene.restore(.newest, partial: true)
    #expect(outcome.damage?.code == .missing && outcome.leavesOut)
    let found = try scene.restoredDigest()
    #expect(scene.states.dropLast().contains { $0.digest == found })
  }

  @Test func `an archive takes one writer`() async throws {
    let scene = try ArchiveScene(seed: 14)
    try scene.open()
    try await eventually { (scene.archive?.status.generation ?? 0) > 0 }
    let other = LogArchive(scene.archiveSettings())
    other.start()
    try await eventually { other.status.failure != nil }
    #expect(try #require(other.status.failure).contains("another service writes to this archive"))
    try await scene.close()
  }
}
