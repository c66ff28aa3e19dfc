#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A file that takes up space until it is needed, so that a full disk still allows a clean stop and
/// commands that may use it.
///
/// Used by the writer's thread, and by whoever opens and closes the store while that does not run.
struct SpaceReserve: Sendable {
  /// Free space without which a store does not begin to write. What SQLite needs to open a database,
  /// recover its log and roll back fits several times.
  static let leastFreeBytes: Int64 = 4 << 20

  let path: String
  /// Where the space is asked for.
  let directory: String
  /// The size of the file; 0 for none.
  let byteCount: Int64

  /// Whether the whole file is there.
  var isHeld: Bool { byteCount == 0 || SQLiteFiles.size(of: path) >= byteCount }

  /// Whether nothing keeps the store from writing: the reserve is there or fits, and something beside.
  var hasSpace: Bool {
    let missing = isHeld ? 0 : byteCount
    return freeBytes >= missing + Self.leastFreeBytes
  }

  /// Bytes that this user may still write in the directory; none when nobody can say.
  var freeBytes: Int64 {
    var status = statvfs()
    guard statvfs(directory, &status) == 0 else { return 0 }
    let (bytes, overflow) = Int64(clamping: status.f_bavail)
      .multipliedReportingOverflow(by: Int64(clamping: status.f_frsize))
    return overflow ? .max : bytes
  }

  /// Takes the space up, unless it is already.
  ///
  /// - Returns: whether the reserve is held.
  func hold() -> Bool {
    guard !isHeld else { return true }
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    guard Self.allocate(file, byteCount) else {
      unlink(path)
      return false
    }
    return true
  }

  /// Gives the space back.
  func release() {
    guard byteCount > 0 else { return }
    unlink(path)
  }

  private static func allocate(_ file: Int32, _ byteCount: Int64) -> Bool {
    #if canImport(Darwin)
      let zeros = [UInt8](repeating: 0, count: 1 << 20)
      var written: Int64 = 0
      while written < byteCount {
        let count = pwrite(file, zeros, Int(min(Int64(zeros.count), byteCount - written)), written)
        guard count > 0 else { return false }
        written += Int64(count)
      }
      return true
    #else
      return posix_fallocate(file, 0, off_t(byteCount)) == 0
    #endif
  }
}
