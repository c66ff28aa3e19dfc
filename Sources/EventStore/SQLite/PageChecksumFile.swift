internal import Crypto

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What tells whether somebody else wrote to the database file.
struct FileStamp: Equatable {
  /// Bytes.
  let size: Int64
  let seconds: Int64
  let nanoseconds: Int64
  /// Bytes; of the database's own header (file format of SQLite, section 1.3.2).
  let pageSize: Int64

  var pages: Int64 { size / pageSize }

  /// `nil` when the file cannot be read. A new database has no bytes yet, and no page.
  init?(of file: OpenFile) {
    guard let status = file.status else { return nil }
    size = Int64(status.st_size)
    #if canImport(Darwin)
      (seconds, nanoseconds) = (
        Int64(status.st_mtimespec.tv_sec), Int64(status.st_mtimespec.tv_nsec)
      )
    #else
      (seconds, nanoseconds) = (Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec))
    #endif
    guard size > 0 else {
      pageSize = 4_096
      return
    }
    guard let header = file.read(18, at: 0) else { return nil }
    let stated = Int64(header[16]) << 8 | Int64(header[17])
    // 1 stands for 65,536.
    pageSize = stated == 1 ? 65_536 : stated
    guard (512...65_536).contains(pageSize), pageSize & (pageSize - 1) == 0 else { return nil }
  }
}

/// The file with the checksums of pages; its layout is that of ``PageChecksums``.
enum PageChecksumFile {
  /// The beginning of the file.
  struct Header: Equatable {
    let bytes: [UInt8]

    static let byteCount = 56

    init(_ stamp: FileStamp, isClean: Bool) {
      var bytes = Array("HMWDPGS1".utf8)
      bytes += little(UInt32(clamping: stamp.pageSize)) + little(UInt32(isClean ? 1 : 2))
      for value in [stamp.size, stamp.seconds, stamp.nanoseconds] {
        bytes += little(UInt64(bitPattern: value))
      }
      self.bytes = bytes + SHA256.hash(data: bytes).prefix(16)
    }

    init(bytes: [UInt8]) {
      self.bytes = bytes
    }
  }

  /// How pages compare with their checksums.
  enum Comparison {
    case equal
    case different(page: Int64)
    /// The file of checksums is not one, or is damaged itself.
    case unreadable
  }

  static let entriesPerBlock: Int64 = 63
  private static let entryBytes = 8
  private static let blockBytes = 512
  /// Pages that are read at once.
  private static let pagesPerRead: Int64 = 64

  static func header(_ path: String) -> Header? {
    OpenFile(path, O_RDONLY)?.read(Header.byteCount, at: 0).map(Header.init(bytes:))
  }

  /// Writes the header, durable together with everything that was written before.
  static func write(header: Header, to path: String) -> Bool {
    guard let file = OpenFile(path, O_RDWR | O_CREAT) else { return false }
    return file.sync() && file.write(header.bytes, at: 0) && file.sync()
  }

  static func remove(_ path: String) { unlink(path) }

  // MARK: Pages

  /// Makes the checksums of some pages, in rising order, anew.
  static func update(
    _ pages: [Int64], of source: OpenFile, pageSize: Int64, in path: String
  ) -> Bool {
    guard let file = OpenFile(path, O_RDWR | O_CREAT) else { return false }
    var next = 0
    while next < pages.count {
      let block = (pages[next] - 1) / entriesPerBlock
      var entries = self.block(block, in: file) ?? [UInt8](repeating: 0, count: blockBytes)
      while next < pages.count, (pages[next] - 1) / entriesPerBlock == block {
        let page = pages[next]
        guard let bytes = source.read(Int(pageSize), at: (page - 1) * pageSize) else {
          return false
        }
        let start = Int((page - 1) % entriesPerBlock) * entryBytes
        entries.replaceSubrange(start..<(start + entryBytes), with: checksum(bytes[...], page))
        next += 1
      }
      let end = blockBytes - entryBytes
      entries.replaceSubrange(end..., with: blockChecksum(entries))
      guard file.write(entries, at: offset(block)) else { return false }
    }
    return true
  }

  /// Compares pages with their checksums.
  static func compare(
    _ pages: ClosedRange<Int64>, of source: OpenFile, in path: String
  ) -> Comparison {
    guard let stamp = FileStamp(of: source), let file = OpenFile(path, O_RDONLY) else {
      return .unreadable
    }
    var known: (block: Int64, entries: [UInt8])?
    var page = pages.lowerBound
    while page <= pages.upperBound {
      let count = min(pagesPerRead, pages.upperBound - page + 1)
      // What cannot be read is not as it was written.
      guard let bytes = source.read(Int(count * stamp.pageSize), at: (page - 1) * stamp.pageSize)
      else { return .different(page: page) }
      for part in 0..<count {
        let block = (page - 1) / entriesPerBlock
        if known?.block != block { known = self.block(block, in: file).map { (block, $0) } }
        guard let entries = known?.entries else { return .unreadable }
        let start = Int((page - 1) % entriesPerBlock) * entryBytes
        let from = Int(part * stamp.pageSize)
        guard
          checksum(bytes[from..<(from + Int(stamp.pageSize))], page)
            == Array(entries[start..<(start + entryBytes)])
        else { return .different(page: page) }
        page += 1
      }
    }
    return .equal
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>, _ page: Int64) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(data: little(UInt64(bitPattern: page)))
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Array(hasher.finalize().prefix(entryBytes))
  }

  /// A block, checked; `nil` when there is none or it is damaged.
  private static func block(_ number: Int64, in file: OpenFile) -> [UInt8]? {
    guard let bytes = file.read(blockBytes, at: offset(number)) else { return nil }
    let end = blockBytes - entryBytes
    return Array(bytes[end...]) == blockChecksum(bytes) ? bytes : nil
  }

  private static func blockChecksum(_ block: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: block[..<(blockBytes - entryBytes)]).prefix(entryBytes))
  }

  private static func offset(_ block: Int64) -> Int64 { Int64(blockBytes) * (block + 1) }
}

private func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
  withUnsafeBytes(of: value.littleEndian) { Array($0) }
}

/// The pages that a write-ahead log has (file format of SQLite, section 4.1).
enum LogPages {
  private static let headerBytes = 32
  private static let frameHeaderBytes: Int64 = 24

  /// The numbers of the pages in the log; `nil` when it cannot be read.
  static func numbers(in path: String) -> Set<Int64>? {
    guard SQLiteFiles.size(of: path) > 0 else { return [] }
    guard let file = OpenFile(path, O_RDONLY), let header = file.read(headerBytes, at: 0) else {
      return nil
    }
    let pageSize = big(header[8..<12])
    guard (512...65_536).contains(pageSize) else { return nil }
    let salts = Array(header[16..<24])
    var numbers: Set<Int64> = []
    var offset = Int64(headerBytes)
    // Frames of an earlier round of the log have other salts.
    while let frame = file.read(Int(frameHeaderBytes), at: offset), Array(frame[8..<16]) == salts {
      numbers.insert(big(frame[0..<4]))
      offset += frameHeaderBytes + pageSize
    }
    return numbers
  }

  private static func big(_ bytes: ArraySlice<UInt8>) -> Int64 {
    bytes.reduce(0) { $0 << 8 | Int64($1) }
  }
}

/// An open file, closed when it is let go of.
final class OpenFile {
  private let descriptor: Int32

  convenience init?(readingFrom path: String) { self.init(path, O_RDONLY) }

  init?(_ path: String, _ flags: Int32) {
    descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var status: stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Exactly so many bytes; `nil` when there are fewer or they cannot be read.
  func read(_ count: Int, at offset: Int64) -> [UInt8]? {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while got < count {
        let part = pread(
          descriptor, buffer.baseAddress.map { $0 + got }, count - got, off_t(offset + Int64(got)))
        guard part > 0 else { break }
        got += part
      }
      filled = got
    }
    return got == count ? bytes : nil
  }

  /// Whether all of `bytes` were written.
  func write(_ bytes: [UInt8], at offset: Int64) -> Bool {
    bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
      == bytes.count
  }

  func sync() -> Bool { fsync(descriptor) == 0 }
}
