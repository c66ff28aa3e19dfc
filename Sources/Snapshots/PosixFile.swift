#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file: positioned reads and writes, and what makes them durable.
///
/// Every call restarts after a signal. The descriptor never changes, so the object can be shared.
final class PosixFile: Sendable {
  private let descriptor: Int32

  /// Opens a regular file for reading.
  convenience init(reading path: String) throws(SnapshotError) {
    try self.init(path, flags: O_RDONLY, action: "open")
  }

  /// Creates or empties a file that only its owner may read.
  convenience init(creating path: String) throws(SnapshotError) {
    try self.init(path, flags: O_RDWR | O_CREAT | O_TRUNC, action: "create")
  }

  /// Opens an existing file for reading and writing.
  convenience init(updating path: String) throws(SnapshotError) {
    try self.init(path, flags: O_RDWR, action: "open")
  }

  private init(_ path: String, flags: Int32, action: String) throws(SnapshotError) {
    let opened = Self.retrying { open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    guard opened >= 0 else { throw Self.failure(action, path) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw SnapshotError(.fileSystem, "\(path) is not a regular file")
    }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  func byteCount() throws(SnapshotError) -> UInt64 {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.failure("inspect", "the file") }
    return UInt64(clamping: status.st_size)
  }

  /// Fills the buffer from `offset` on.
  func read(
    at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let place = off_t(clamping: offset &+ UInt64(done))
      let count = Self.retrying { pread(descriptor, rest.baseAddress, rest.count, place) }
      guard count >= 0 else { throw Self.failure("read", "the file") }
      guard count > 0 else {
        throw SnapshotError(
          .truncated, "the file became shorter while it was read", offset: UInt64(clamping: place))
      }
      done += count
    }
  }

  /// Writes all bytes from `offset` on.
  func write(_ bytes: [UInt8], at offset: UInt64) throws(SnapshotError) {
    var done = 0
    while done < bytes.count {
      let place = off_t(clamping: offset &+ UInt64(done))
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        return Self.retrying { pwrite(descriptor, rest.baseAddress, rest.count, place) }
      }
      guard count > 0 else { throw Self.failure("write", "the file") }
      done += count
    }
  }

  /// Sets the length; bytes that were never written read as zero.
  func setByteCount(_ count: UInt64) throws(SnapshotError) {
    let length = off_t(clamping: count)
    guard Self.retrying({ Int(ftruncate(descriptor, length)) }) == 0 else {
      throw Self.failure("resize", "the file")
    }
  }

  /// Returns when the content is durable. After a failure the file must not be trusted.
  func synchronize() throws(SnapshotError) {
    guard Self.retrying({ Int(fsync(descriptor)) }) == 0 else {
      throw Self.failure("sync", "the file")
    }
  }

  static func rename(_ old: String, to new: String) throws(SnapshotError) {
    #if canImport(Glibc)
      let status = Glibc.rename(old, new)
    #elseif canImport(Musl)
      let status = Musl.rename(old, new)
    #else
      let status = Darwin.rename(old, new)
    #endif
    guard status == 0 else { throw failure("rename", old) }
  }

  /// The names in a folder; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Removes a file if it is there.
  static func remove(_ path: String) {
    unlink(path)
  }

  /// Makes the names in a file's folder durable.
  static func synchronizeDirectory(of path: String) throws(SnapshotError) {
    let folder =
      path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let opened = retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard opened >= 0 else { throw failure("open", folder) }
    defer { close(opened) }
    guard retrying({ Int(fsync(opened)) }) == 0 else { throw failure("sync", folder) }
  }

  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func failure(_ action: String, _ subject: String) -> SnapshotError {
    let number = errno
    let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    return SnapshotError(.fileSystem, "cannot \(action) \(subject): \(reason)")
  }
}
