/// The header of SQLite's index of its log, the file `-shm`, as its description of the format, section
/// 2.1, has it: how far the log is committed. SQLite writes it once a commit is durable.
///
/// ```text
/// version 4 | unused 4 | changes 4 | is filled 1 | checksum order 1 | page size 2 | frames 4
/// | database pages 4 | checksum of the last frame 8 | salts 8 | checksum over all this 8
/// ```
///
/// It stands there twice, in the machine's byte order; the salts are as in the log.
package struct LogIndex: Hashable, Sendable {
  private static let headerBytes = 48
  private static let readAttempts = 64

  /// Committed frames of the log.
  package let frames: UInt32
  package let salts: LogSalts
  /// The sum over all of them.
  package let checksum: LogChecksum

  /// The place behind the last committed frame.
  var end: LogPlace { LogPlace(salts: salts, frame: frames, checksum: checksum) }

  /// - Returns: `nil` while it is being written, and for anything else.
  package init?(_ bytes: [UInt8]) {
    let size = Self.headerBytes
    guard bytes.count >= 2 * size, bytes[..<size] == bytes[size..<2 * size] else { return nil }
    func native(_ offset: Int) -> UInt32 {
      bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
    }
    func big(_ offset: Int) -> UInt32 {
      bytes.withUnsafeBytes { WriteAheadLog.bigEndian($0, at: offset) }
    }
    #if _endian(little)
      let isBigEndian = false
    #else
      let isBigEndian = true
    #endif
    let sum = bytes.withUnsafeBytes { buffer in
      LogChecksum.zero.adding(
        UnsafeRawBufferPointer(rebasing: buffer[..<40]), bigEndian: isBigEndian)
    }
    guard native(0) == WriteAheadLog.format, bytes[12] != 0,
      sum == LogChecksum(first: native(40), second: native(44))
    else { return nil }
    frames = native(16)
    salts = LogSalts(first: big(32), second: big(36))
    checksum = LogChecksum(first: native(24), second: native(28))
  }

  /// Reads the header as it is now.
  ///
  /// - Throws: ``ArchiveError/Code/damaged`` when it never stands still.
  static func read(_ file: DiskFile) throws(ArchiveError) -> LogIndex {
    for _ in 0..<readAttempts {
      if let index = LogIndex(try file.bytes(at: 0, count: 2 * headerBytes)) { return index }
    }
    throw ArchiveError(.damaged, "the index of the database's log cannot be read")
  }
}
