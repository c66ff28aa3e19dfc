/// SQLite's write-ahead log as its file format, section 4, describes it: a header, then frames, each one
/// page of the database. A frame counts when it carries the header's salts and its checksum, which is
/// over everything before it, is right; behind a frame that does not, nothing counts.
///
/// ```text
/// header  magic 4 | format 4 | page size 4 | checkpoint number 4 | salt-1 4 | salt-2 4 | checksum 8
/// frame   page number 4 | pages of the database at a commit, else 0 4 | salt-1 4 | salt-2 4
///         | checksum 8 | page
/// ```
///
/// All fields are big-endian. The last bit of the magic number says in which order the checksum reads.
package enum WriteAheadLog {
  /// Bytes of the header.
  package static let headerBytes = 32
  /// Bytes of a frame in front of its page.
  package static let frameHeaderBytes = 24

  package static let magic: UInt32 = 0x377f_0682
  package static let format: UInt32 = 3_007_000

  /// Whether SQLite allows this page size: a power of two from 512 to 65,536 bytes.
  static func isPageSize(_ size: Int) -> Bool {
    size >= 512 && size <= 65_536 && size & (size - 1) == 0
  }

  static func bigEndian(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

/// The two numbers that tell one log from another in the same file. The first grows by one whenever the
/// log begins anew, the second is random.
package struct LogSalts: Hashable, Sendable {
  package let first: UInt32
  package let second: UInt32

  package init(first: UInt32, second: UInt32) {
    self.first = first
    self.second = second
  }
}

/// The running checksum of a log: two sums, each over everything so far.
package struct LogChecksum: Hashable, Sendable {
  package let first: UInt32
  package let second: UInt32

  package static let zero = LogChecksum(first: 0, second: 0)

  package init(first: UInt32, second: UInt32) {
    self.first = first
    self.second = second
  }

  /// The sum with these bytes added, a multiple of eight; others at the end are left out.
  package func adding(_ bytes: UnsafeRawBufferPointer, bigEndian: Bool) -> LogChecksum {
    var (first, second) = (first, second)
    var offset = 0
    while offset + 8 <= bytes.count {
      let left = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      let right = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
      first &+= (bigEndian ? UInt32(bigEndian: left) : UInt32(littleEndian: left)) &+ second
      second &+= (bigEndian ? UInt32(bigEndian: right) : UInt32(littleEndian: right)) &+ first
      offset += 8
    }
    return LogChecksum(first: first, second: second)
  }
}

/// The first bytes of a log.
package struct LogHeader: Hashable, Sendable {
  /// Bytes of a page.
  package let pageSize: Int
  package let salts: LogSalts
  /// The order in which the checksum reads.
  package let isBigEndian: Bool
  /// The sum with which the first frame's begins.
  package let checksum: LogChecksum

  /// - Returns: `nil` for anything that is not the whole header of a log.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count >= WriteAheadLog.headerBytes else { return nil }
    let fields = bytes.withUnsafeBytes { buffer in
      (0..<8).map { WriteAheadLog.bigEndian(buffer, at: 4 * $0) }
    }
    guard fields[0] & ~1 == WriteAheadLog.magic, fields[1] == WriteAheadLog.format,
      WriteAheadLog.isPageSize(Int(fields[2]))
    else { return nil }
    isBigEndian = fields[0] & 1 == 1
    let order = isBigEndian
    let sum = bytes.withUnsafeBytes { buffer in
      LogChecksum.zero.adding(UnsafeRawBufferPointer(rebasing: buffer[..<24]), bigEndian: order)
    }
    guard sum == LogChecksum(first: fields[6], second: fields[7]) else { return nil }
    pageSize = Int(fields[2])
    salts = LogSalts(first: fields[4], second: fields[5])
    checksum = sum
  }

  /// Bytes of a frame with its page.
  package var frameBytes: Int { WriteAheadLog.frameHeaderBytes + pageSize }

  /// Where a frame begins in the file; frames count from 1.
  package func offset(ofFrame frame: UInt32) -> Int64 {
    Int64(WriteAheadLog.headerBytes) + Int64(frame &- 1) * Int64(frameBytes)
  }
}

/// A place in a log: behind so many frames.
package struct LogPlace: Hashable, Sendable {
  package var salts: LogSalts
  /// Frames before this place.
  package var frame: UInt32
  /// The sum over all before; of no meaning before the first frame.
  package var checksum: LogChecksum

  package init(salts: LogSalts, frame: UInt32, checksum: LogChecksum) {
    self.salts = salts
    self.frame = frame
    self.checksum = checksum
  }
}

/// Takes the frames of a log one after the other.
package struct LogCursor {
  /// What a frame says of its page.
  package struct Frame: Hashable, Sendable {
    /// The page that it replaces, from 1.
    package let page: UInt32
    /// Pages of the database at the end of a transaction; 0 within one.
    package let databasePages: UInt32

    package init(page: UInt32, databasePages: UInt32) {
      self.page = page
      self.databasePages = databasePages
    }

    package var isCommit: Bool { databasePages > 0 }
  }

  package let header: LogHeader
  /// Where the next frame begins.
  package private(set) var place: LogPlace

  /// Stands before the first frame.
  package init(_ header: LogHeader) {
    self.header = header
    place = LogPlace(salts: header.salts, frame: 0, checksum: header.checksum)
  }

  /// Goes on at a place of the same log.
  ///
  /// - Returns: `nil` when the place belongs to another log.
  package init?(_ header: LogHeader, at place: LogPlace) {
    self.init(header)
    guard place.salts == header.salts else { return nil }
    if place.frame > 0 { self.place = place }
  }

  /// Takes the next frame.
  ///
  /// - Parameter bytes: a frame with its page; others are not taken.
  /// - Returns: `nil`, and nothing is taken, when this is not the next frame of the log.
  package mutating func take(_ bytes: UnsafeRawBufferPointer) -> Frame? {
    guard bytes.count == header.frameBytes, place.frame < UInt32.max else { return nil }
    let fields = (0..<6).map { WriteAheadLog.bigEndian(bytes, at: 4 * $0) }
    let page = UnsafeRawBufferPointer(rebasing: bytes[WriteAheadLog.frameHeaderBytes...])
    guard fields[0] > 0, LogSalts(first: fields[2], second: fields[3]) == header.salts else {
      return nil
    }
    let sum = place.checksum
      .adding(UnsafeRawBufferPointer(rebasing: bytes[..<8]), bigEndian: header.isBigEndian)
      .adding(page, bigEndian: header.isBigEndian)
    guard sum == LogChecksum(first: fields[4], second: fields[5]) else { return nil }
    place.frame += 1
    place.checksum = sum
    return Frame(page: fields[0], databasePages: fields[1])
  }
}
