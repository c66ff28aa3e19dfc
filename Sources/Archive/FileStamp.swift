#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What tells that nobody wrote to a file since: its inode, its size, and when its content and its
/// entry last changed. The last of these nobody can set.
struct FileStamp: Hashable, Sendable {
  static let byteCount = 48

  let inode: UInt64
  let size: Int64
  let changes: [Int64]

  /// The stamp of a file as it is now.
  init(of path: String) throws(ArchiveError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw ArchiveError(.fileSystem, "'\(path)' cannot be inspected")
    }
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    changes = [
      Int64(written.tv_sec), Int64(written.tv_nsec), Int64(changed.tv_sec),
      Int64(changed.tv_nsec),
    ]
  }

  init(_ fields: inout ByteFields) throws(ArchiveError) {
    inode = try fields.number()
    size = Int64(bitPattern: try fields.number())
    var changes: [Int64] = []
    for _ in 0..<4 { changes.append(Int64(bitPattern: try fields.number())) }
    self.changes = changes
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(number: inode)
    bytes.append(number: UInt64(bitPattern: size))
    for change in changes { bytes.append(number: UInt64(bitPattern: change)) }
  }
}
