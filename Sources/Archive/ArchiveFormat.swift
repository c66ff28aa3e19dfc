internal import Compression

/// The files of an archive. All numbers are little-endian.
///
/// ```text
/// file    = header | chunk* | end
/// header  = "HWARCHIV" | version u16 | kind u8 | nothing u8 | page size u32 | generation u64
///         | identity of the generation 16 | number u64 | made at, µs since 1970 UTC i64
///         | digest of the file before 32 | crc32 of all this u32
/// chunk   = raw bytes u32, not 0 | stored bytes u32 | frames u32 | crc32 of what is stored u32
///         | a zlib stream, or as many raw bytes as are stored
/// end     = 0 u32 | pages u64 | commits u64 | pages of the database u32 | salts 2 × u32
///         | first frame u32 | last frame u32 | checksum of the last frame 2 × u32
///         | flags u32 | last file of the generation before: generation u64, number u64, digest 32
///         | SHA-256 of everything before 32
/// ```
///
/// The header of a segment has the digest of the segment before it, the first one's that of the base. So
/// a file that is missing, was changed or stands in another's place is found. The end of a base names
/// the last file of the generation before it, so that one that was cut short is found as well.
package enum ArchiveFormat {
  static let magic = Array("HWARCHIV".utf8)
  static let version: UInt16 = 1
  package static let headerBytes = 92
  static let chunkHeaderBytes = 16
  package static let endBytes = 4 + 96 + ArchiveDigest.byteCount
  /// Bytes of pages in one chunk; at least one page.
  static let chunkPageBytes = 1 << 20
  /// Raw bytes of a chunk at most: pages, and eight bytes about each.
  static let maximumChunkBytes = chunkPageBytes + 8 * (chunkPageBytes / 512) + 4

  /// Frames in one chunk.
  static func framesPerChunk(pageSize: Int) -> Int { max(1, chunkPageBytes / pageSize) }
}

/// What a file of an archive is.
package enum ArchiveFileKind: UInt8, Sendable {
  /// The database file as a generation begins.
  case base = 1
  /// Frames of the log behind the base that lead to the begin of the generation: all or none.
  case prelude = 2
  /// Frames of whole commits.
  case segment = 3
}

/// Where an archive stood when a generation began.
package struct ArchiveEnd: Hashable, Sendable {
  package var generation: UInt64
  package var number: UInt64
  package var digest: ArchiveDigest

  static let none = ArchiveEnd(generation: 0, number: 0, digest: .zero)
}

/// The first bytes of a file of an archive.
package struct ArchiveHeader: Hashable, Sendable {
  package var kind: ArchiveFileKind
  package var pageSize: Int
  package var generation: UInt64
  /// 16 random bytes, the same in all files of a generation.
  package var identity: [UInt8]
  /// 0 for the base, then from 1 without a gap.
  package var number: UInt64
  /// µs since 1970 UTC, by the clock of the machine that wrote it: a hint.
  package var madeAt: Int64
  /// Digest of the file before this one in its generation; zero in a base.
  package var previous: ArchiveDigest

  package static let identityBytes = 16

  /// The bytes of it.
  package var bytes: [UInt8] {
    var bytes = ArchiveFormat.magic
    bytes.append(number: ArchiveFormat.version)
    bytes.append(kind.rawValue)
    bytes.append(0)
    bytes.append(number: UInt32(clamping: pageSize))
    bytes.append(number: generation)
    bytes += identity
    bytes.append(number: number)
    bytes.append(number: UInt64(bitPattern: madeAt))
    bytes += previous.bytes
    bytes.append(number: crc32(bytes))
    return bytes
  }

  package init(
    kind: ArchiveFileKind, pageSize: Int, generation: UInt64, identity: [UInt8], number: UInt64,
    madeAt: Int64, previous: ArchiveDigest = .zero
  ) {
    self.kind = kind
    self.pageSize = pageSize
    self.generation = generation
    self.identity = identity
    self.number = number
    self.madeAt = madeAt
    self.previous = previous
  }

  /// Reads a header, whatever it is.
  ///
  /// - Throws: ``ArchiveError``.
  package init(_ bytes: [UInt8], of subject: String) throws(ArchiveError) {
    guard bytes.count == ArchiveFormat.headerBytes, bytes.starts(with: ArchiveFormat.magic) else {
      throw ArchiveError(.damaged, "\(subject) is not a file of an archive")
    }
    var fields = ByteFields(bytes[ArchiveFormat.magic.count...], of: subject)
    let version: UInt16 = try fields.number()
    guard version <= ArchiveFormat.version else {
      throw ArchiveError(.newerFormat, "\(subject) was written by newer software; install that")
    }
    let kind = ArchiveFileKind(rawValue: try fields.number())
    let nothing: UInt8 = try fields.number()
    let pageSize = Int(try fields.number(UInt32.self))
    generation = try fields.number()
    identity = Array(try fields.take(Self.identityBytes))
    number = try fields.number()
    madeAt = Int64(bitPattern: try fields.number())
    previous = ArchiveDigest(try fields.take(ArchiveDigest.byteCount)) ?? .zero
    let sum: UInt32 = try fields.number()
    guard let kind, nothing == 0, WriteAheadLog.isPageSize(pageSize), version > 0,
      sum == crc32(bytes[..<(bytes.count - 4)])
    else { throw ArchiveError(.damaged, "\(subject) is damaged in its header") }
    self.kind = kind
    self.pageSize = pageSize
  }
}

/// What a file of an archive says at its end.
package struct ArchiveFooter: Hashable, Sendable {
  /// Pages or frames in the file.
  package var pages: UInt64 = 0
  /// Transactions that end in it.
  package var commits: UInt64 = 0
  /// Pages of the database at its end.
  package var databasePages: UInt32 = 0
  /// The first frame of the log that is in the file; 0 in a base.
  package var firstFrame: UInt32 = 0
  /// The place in the log behind its last frame.
  package var end = LogPlace(
    salts: LogSalts(first: 0, second: 0), frame: 0, checksum: .zero)
  /// Of a base: the generation goes on where the one before it ended.
  package var continues = false
  /// Of a base: the last file of the generation before it.
  package var before = ArchiveEnd.none

  /// The bytes of it, without the digest.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(number: UInt32(0))
    bytes.append(number: pages)
    bytes.append(number: commits)
    bytes.append(number: databasePages)
    bytes.append(number: end.salts.first)
    bytes.append(number: end.salts.second)
    bytes.append(number: firstFrame)
    bytes.append(number: end.frame)
    bytes.append(number: end.checksum.first)
    bytes.append(number: end.checksum.second)
    bytes.append(number: UInt32(continues ? 1 : 0))
    bytes.append(number: before.generation)
    bytes.append(number: before.number)
    bytes += before.digest.bytes
    return bytes
  }

  package init() {}

  /// - Parameter bytes: without the digest.
  package init(_ bytes: [UInt8], of subject: String) throws(ArchiveError) {
    var fields = ByteFields(bytes[...], of: subject)
    let mark: UInt32 = try fields.number()
    pages = try fields.number()
    commits = try fields.number()
    databasePages = try fields.number()
    let salts = LogSalts(first: try fields.number(), second: try fields.number())
    firstFrame = try fields.number()
    let frame: UInt32 = try fields.number()
    let checksum = LogChecksum(first: try fields.number(), second: try fields.number())
    end = LogPlace(salts: salts, frame: frame, checksum: checksum)
    let flags: UInt32 = try fields.number()
    before = ArchiveEnd(
      generation: try fields.number(), number: try fields.number(),
      digest: ArchiveDigest(try fields.take(ArchiveDigest.byteCount)) ?? .zero)
    continues = flags == 1
    guard mark == 0, flags <= 1 else {
      throw ArchiveError(.damaged, "\(subject) is damaged at its end")
    }
  }
}
