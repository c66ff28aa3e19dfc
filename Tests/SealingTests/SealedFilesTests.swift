internal import EventStore
internal import Foundation
internal import Snapshots
internal import Testing

@testable internal import Sealing

/// Files beside a store: their keys are the store's, one for each mission.
@Suite struct SealedFilesTests {
  private static let content = Array("views of people".utf8)

  private static func write(_ sealing: FileSealing, _ path: String) throws {
    let sink = try SnapshotFileSink(path: path, key: sealing.key)
    try sink.write(content)
    try sink.commit()
  }

  private static func read(_ keys: FileKeys, _ path: String) -> [UInt8]? {
    guard let source = try? SnapshotFileSource(path: path, keys: keys) else { return nil }
    return try? source.bytes(at: 0, count: Int(source.byteCount))
  }

  @Test func `a file opens after a restart and a rotation, and not once its key is destroyed`()
    async throws
  {
    let scene = try await SealedScene(TestDirectory())
    let directory = scene.directory
    let (one, two) = (directory.file("one"), directory.file("two"))
    try Self.write(try await scene.store.fileSealing(of: "IDN-PNH"), one)
    try Self.write(try await scene.store.fileSealing(of: "CHN-PNH"), two)
    #expect(try directory.files(with: "views of people").isEmpty)
    _ = try scene.keys.rotate(now: 5)
    await scene.close()

    let again = try await SealedScene(directory)
    #expect(Self.read(again.keys.fileKeys, one) == Self.content)
    let doomed = try await Self.renew(again, "IDN-PNH")
    let old = try #require(doomed)
    // Until it is destroyed both open.
    let three = directory.file("three")
    try Self.write(try await again.store.fileSealing(of: "IDN-PNH"), three)
    #expect(Self.read(again.keys.fileKeys, one) == Self.content)
    try again.keys.destroy([old])
    #expect(Self.read(again.keys.fileKeys, one) == nil)
    #expect(Self.read(again.keys.fileKeys, two) == Self.content)
    #expect(Self.read(again.keys.fileKeys, three) == Self.content)
    #expect(try await Self.renew(again, "VNM-PNH") == nil)
    await again.close()
  }

  private static func renew(
    _ scene: SealedScene, _ mission: String
  ) async throws -> (subject: SubjectIdentifier, through: UInt32)? {
    let keys = scene.keys
    let reply = try await scene.store.commit(StoreCommand()) { _ in
      guard let old = try keys.renewFileKey(of: mission) else { return [] }
      return [UInt8(clamping: old.through)]
    }.reply
    return reply.first.map { (.files(of: mission), UInt32($0)) }
  }

  @Test func `many who ask at once for the first key get the same one`() async throws {
    let scene = try await SealedScene(TestDirectory())
    let store = scene.store
    let path = scene.directory.file("file")
    let all = try await withThrowingTaskGroup(of: FileSealing.self) { group in
      for _ in 0..<16 { group.addTask { try await store.fileSealing(of: "IDN-PNH") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for sealing in all {
      try Self.write(sealing, path)
      #expect(Self.read(scene.keys.fileKeys, path) == Self.content)
    }
    #expect(try scene.keys.generation(of: .files(of: "IDN-PNH")) == 1)
    await scene.close()
  }
}
