#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files that only grow, line by line.
package enum AppendedFile {
  /// Appends lines and syncs the file. A line that was cut off before is ended first, so that it spoils
  /// no other.
  ///
  /// - Parameters:
  ///   - lines: ends with a line feed.
  ///   - path: made when it is missing, readable by everybody.
  /// - Throws: ``ServiceKitError`` with `file`.
  package static func append(_ lines: [UInt8], to path: String) throws {
    let isNew = !BoundedFile.exists(path)
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw SystemError.make("open", path, errno) }
    defer { close(file) }
    let size = lseek(file, 0, SEEK_END)
    guard size >= 0 else { throw SystemError.make("read", path, errno) }
    var bytes = lines
    if size > 0 {
      var last: UInt8 = 0
      guard pread(file, &last, 1, size - 1) == 1 else {
        throw SystemError.make("read", path, errno)
      }
      if last != UInt8(ascii: "\n") { bytes.insert(UInt8(ascii: "\n"), at: 0) }
    }
    var done = 0
    while done < bytes.count {
      let count = BoundedFile.retryingInterrupts {
        bytes[done...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      }
      guard count > 0 else { throw SystemError.make("write", path, count == 0 ? ENOSPC : errno) }
      done += count
    }
    guard fsync(file) == 0 else { throw SystemError.make("write", path, errno) }
    if isNew { try AtomicFile.syncDirectory(AtomicFile.split(path).directory) }
  }

  /// The end of a file, at most so many bytes of it.
  ///
  /// - Throws: ``ServiceKitError`` with `file`.
  package static func tail(of path: String, maximumBytes: Int) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError.make("open", path, errno) }
    defer { close(file) }
    let size = lseek(file, 0, SEEK_END)
    guard size >= 0 else { throw SystemError.make("read", path, errno) }
    var bytes = [UInt8](repeating: 0, count: min(Int(size), maximumBytes))
    let start = off_t(Int(size) - bytes.count)
    var done = 0
    while done < bytes.count {
      let count = BoundedFile.retryingInterrupts {
        bytes[done...].withUnsafeMutableBytes {
          pread(file, $0.baseAddress, $0.count, start + off_t(done))
        }
      }
      guard count > 0 else { throw SystemError.make("read", path, count == 0 ? EIO : errno) }
      done += count
    }
    return bytes
  }

  /// The names in a directory, sorted.
  ///
  /// - Throws: ``ServiceKitError`` with `file`.
  package static func names(in path: String) throws -> [String] {
    guard let directory = opendir(path) else { throw SystemError.make("read", path, errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
