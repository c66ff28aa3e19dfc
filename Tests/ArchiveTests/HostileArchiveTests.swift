internal import EventStore
internal import Foundation
internal import Testing

@testable internal import Archive

/// Bytes that no archive wrote.
@Suite struct HostileArchiveTests {
  private let random = SeededRandom(seed: UInt64.random(in: .min ... .max))

  private func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: random.nextUInt64()) }
  }

  private func number(below bound: Int) -> Int { Int(random.nextUInt64() % UInt64(bound)) }

  @Test func `a chunk is read back as it was written, and no random one traps`() throws {
    for _ in 0..<60 {
      let pageSize = 512 << number(below: 4)
      var chunk = FrameChunk(pageSize: pageSize)
      for _ in 0...number(below: 20) {
        let page = bytes(pageSize)
        let frame = LogCursor.Frame(
          page: UInt32(1 + number(below: 5)), databasePages: UInt32(number(below: 3)))
        page.withUnsafeBytes { chunk.append(frame, page: $0) }
      }
      let payload = chunk.payload
      let again = try FrameChunk(payload: payload, pageSize: pageSize, of: "it")
      #expect(again.frames == chunk.frames && again.pages == chunk.pages)
      for _ in 0..<50 {
        var bad = payload
        for _ in 0...number(below: 4) { bad[number(below: min(200, bad.count))] = bytes(1)[0] }
        if number(below: 3) == 0 { bad.removeLast(number(below: bad.count)) }
        let read = try? FrameChunk(payload: bad, pageSize: pageSize, of: "it")
        #expect(read == nil || read?.pages.count == read.map { $0.frames.count * pageSize })
      }
    }
  }

  @Test func `headers, ends and states are read back, and no others are taken`() throws {
    let header = ArchiveHeader(
      kind: .segment, pageSize: 4_096, generation: 7, identity: bytes(16), number: 9,
      madeAt: 1_768_000_000_000_000)
    #expect(header.bytes.count == ArchiveFormat.headerBytes)
    #expect(try ArchiveHeader(header.bytes, of: "it") == header)
    var footer = ArchiveFooter()
    footer.pages = 5
    footer.continues = true
    footer.end = LogPlace(
      salts: LogSalts(first: 1, second: 2), frame: 3, checksum: LogChecksum(first: 4, second: 5))
    #expect(footer.bytes.count + ArchiveDigest.byteCount == ArchiveFormat.endBytes)
    #expect(try ArchiveFooter(footer.bytes, of: "it") == footer)
    let path = NSTemporaryDirectory() + "/state-" + UUID().uuidString
    try Data([1]).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let state = ArchiveState(
      generation: 3, identity: bytes(16), number: 4, digest: .zero, stamp: try FileStamp(of: path))
    #expect(ArchiveState(state.bytes) == state)
    for position in state.bytes.indices {
      var bad = state.bytes
      bad[position] ^= 1
      #expect(ArchiveState(bad) == nil)
      #expect(ArchiveState(Array(state.bytes.prefix(position))) == nil)
    }
    for position in header.bytes.indices {
      var bad = header.bytes
      bad[position] ^= 1
      #expect(throws: ArchiveError.self) { _ = try ArchiveHeader(bad, of: "it") }
    }
    for _ in 0..<500 {
      let some = bytes(number(below: 300))
      #expect(ArchiveState(some) == nil && LogIndex(some) == nil)
      #expect(throws: ArchiveError.self) { _ = try ArchiveHeader(some, of: "it") }
      _ = try? ArchiveFooter(some, of: "it")
    }
  }
}
