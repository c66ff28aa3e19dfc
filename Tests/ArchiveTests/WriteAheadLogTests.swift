internal import Archive
internal import EventStore
internal import Foundation
internal import GRDB
internal import Testing

/// Logs that SQLite wrote, read by us.
@Suite struct WriteAheadLogTests {
  /// A log with some transactions, and after each of them how many frames and which pages it has.
  private struct Sample {
    var log: [UInt8] = []
    /// Frames after each commit.
    var commits: [UInt32] = []
    var pages: UInt32 = 0
  }

  private static let commitCount = 12

  private func sample(restarted: Bool) throws -> Sample {
    let path = NSTemporaryDirectory() + "/log-\(UUID().uuidString).sqlite"
    defer {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
    }
    var configuration = Configuration()
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    var sample = Sample()
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (a, b);")
      for number in 0..<40 {
        try database.execute(
          sql: "INSERT INTO t VALUES (?, randomblob(3000))", arguments: [number])
      }
      // The log begins anew over the old one, whose frames stay behind its own.
      if restarted { _ = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(RESTART)") }
      for number in 0..<Self.commitCount {
        try database.execute(
          sql: "INSERT INTO t VALUES (?, randomblob(700))", arguments: [number])
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path + "-wal")))
        sample.commits.append(try #require(Self.scan(bytes)?.frames))
      }
      sample.pages = try UInt32.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    }
    sample.log = Array(try Data(contentsOf: URL(fileURLWithPath: path + "-wal")))
    try queue.close()
    return sample
  }

  /// Frames through the last commit that counts, and the pages of the database there.
  private static func scan(_ bytes: [UInt8]) -> (frames: UInt32, pages: UInt32)? {
    guard let header = LogHeader(bytes) else { return nil }
    var cursor = LogCursor(header)
    var last: (UInt32, UInt32) = (0, 0)
    var offset = WriteAheadLog.headerBytes
    while offset + header.frameBytes <= bytes.count {
      let frame = bytes[offset..<offset + header.frameBytes].withUnsafeBytes { cursor.take($0) }
      guard let frame else { break }
      if frame.isCommit { last = (cursor.place.frame, frame.databasePages) }
      offset += header.frameBytes
    }
    return last
  }

  @Test(arguments: [false, true])
  func `every commit is found, also where an older log stands behind`(restarted: Bool) throws {
    let sample = try sample(restarted: restarted)
    let found = try #require(Self.scan(sample.log))
    #expect(found.frames == sample.commits.last && found.pages == sample.pages)
    #expect(
      sample.commits == sample.commits.sorted() && Set(sample.commits).count == sample.commits.count
    )
    let header = try #require(LogHeader(sample.log))
    let end = WriteAheadLog.headerBytes + Int(found.frames) * header.frameBytes
    #expect(restarted == (sample.log.count > end))
  }

  @Test func `a log that was cut off ends with the last whole commit`() throws {
    let sample = try sample(restarted: false)
    let header = try #require(LogHeader(sample.log))
    for frames in 0...Int(try #require(sample.commits.last)) {
      for torn in [0, 1, header.frameBytes - 1] {
        let bytes = Array(
          sample.log.prefix(WriteAheadLog.headerBytes + frames * header.frameBytes + torn))
        let expected = sample.commits.last { Int($0) <= frames } ?? 0
        let found = try #require(Self.scan(bytes)?.frames)
        // What was committed before the sample's first commit counts as well.
        #expect(found == expected || (expected == 0 && Int(found) <= frames))
      }
    }
  }

  @Test func `no flipped byte of a log is taken for what was written`() throws {
    let sample = try sample(restarted: false)
    let header = try #require(LogHeader(sample.log))
    let whole = try #require(Self.scan(sample.log)?.frames)
    for position in stride(from: 0, to: sample.log.count, by: 1) {
      // Every byte of the header and of frame headers, every 97th of a page.
      let inFrame = (position - WriteAheadLog.headerBytes) % header.frameBytes
      let isHead =
        position < WriteAheadLog.headerBytes || inFrame < WriteAheadLog.frameHeaderBytes
      guard isHead || position % 97 == 0 else { continue }
      var bytes = sample.log
      bytes[position] ^= 0x10
      guard let found = Self.scan(bytes)?.frames else {
        #expect(position < WriteAheadLog.headerBytes)
        continue
      }
      // The number of checkpoints is covered by the header's checksum, too.
      #expect(position >= WriteAheadLog.headerBytes && found < whole)
      let frame = (position - WriteAheadLog.headerBytes) / header.frameBytes
      #expect(Int(found) <= frame)
    }
  }

  @Test func `random bytes are no log`() {
    let random = SeededRandom(seed: 7)
    for round in 0..<2_000 {
      var bytes = (0..<Int(random.nextUInt64() % 5_000)).map { _ in
        UInt8(truncatingIfNeeded: random.nextUInt64())
      }
      // Half of them begin as one does.
      if round % 2 == 0, bytes.count >= 12 {
        bytes.replaceSubrange(0..<12, with: [0x37, 0x7f, 6, 0x82, 0, 0x2d, 0xe2, 0x18, 0, 0, 2, 0])
      }
      #expect(Self.scan(bytes) == nil)
    }
  }
}
