#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file: reads and writes at places, and what makes them durable. Every call restarts after a
/// signal.
final class DiskFile: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Opens a regular file for reading.
  convenience init(reading path: String) throws(ArchiveError) {
    try self.init(path, flags: O_RDONLY, action: "open")
  }

  /// Creates or empties a file that only its owner may read.
  convenience init(creating path: String) throws(ArchiveError) {
    try self.init(path, flags: O_RDWR | O_CREAT | O_TRUNC, action: "create")
  }

  private init(_ path: String, flags: Int32, action: String) throws(ArchiveError) {
    let opened = retrying { open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    guard opened >= 0 else { throw failure(action, path) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw ArchiveError(.fileSystem, "'\(path)' is not a regular file")
    }
    descriptor = opened
    self.path = path
  }

  deinit {
    close(descriptor)
  }

  /// Bytes of the file now.
  func byteCount() throws(ArchiveError) -> Int64 {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("inspect", path) }
    return Int64(status.st_size)
  }

  /// Reads what is there at `offset`, at most as much as fits into the buffer.
  ///
  /// - Returns: how many bytes; fewer than fit at the end of the file alone.
  func read(
    at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = retrying {
        pread(descriptor, rest.baseAddress, rest.count, off_t(offset &+ Int64(done)))
      }
      guard count >= 0 else { throw failure("read", path) }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// At most `count` bytes from `offset` on.
  func bytes(at offset: Int64, count: Int) throws(ArchiveError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var result: Result<Int, ArchiveError> = .success(0)
    bytes.withUnsafeMutableBytes { buffer in
      do throws(ArchiveError) {
        result = .success(try read(at: offset, into: buffer))
      } catch {
        result = .failure(error)
      }
    }
    bytes.removeLast(count - (try result.get()))
    return bytes
  }

  /// Writes all bytes from `offset` on.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int64) throws(ArchiveError) {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = retrying {
        pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset &+ Int64(done)))
      }
      guard count > 0 else { throw failure("write", path) }
      done += count
    }
  }

  /// Writes all bytes from `offset` on.
  func write(_ bytes: [UInt8], at offset: Int64) throws(ArchiveError) {
    var failed: ArchiveError?
    bytes.withUnsafeBytes { buffer in
      do throws(ArchiveError) { try write(buffer, at: offset) } catch { failed = error }
    }
    if let failed { throw failed }
  }

  /// Sets the length; bytes that were never written read as zero.
  func setByteCount(_ count: Int64) throws(ArchiveError) {
    guard retrying({ Int(ftruncate(descriptor, off_t(count))) }) == 0 else {
      throw failure("resize", path)
    }
  }

  /// Returns when the content is durable.
  func synchronize() throws(ArchiveError) {
    guard retrying({ Int(fsync(descriptor)) }) == 0 else { throw failure("sync", path) }
  }
}

/// Folders and the names in them.
enum Disk {
  /// Makes a folder that only its owner may enter, if there is none.
  static func makeFolder(_ path: String) throws(ArchiveError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("make", path) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure("inspect", path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw ArchiveError(.fileSystem, "'\(path)' is not a folder")
    }
  }

  /// The names in a folder, sorted; none when there is no such folder.
  static func names(in path: String) throws(ArchiveError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw failure("read", path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The size of a file in bytes; 0 when there is none.
  static func size(of path: String) -> Int64 {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_size) : 0
  }

  static func move(_ old: String, to new: String) throws(ArchiveError) {
    guard rename(old, new) == 0 else { throw failure("rename", old) }
  }

  /// Removes a file if it is there.
  static func removeFile(_ path: String) throws(ArchiveError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  /// Removes a folder and the files in it, if it is there.
  static func removeFolder(_ path: String) throws(ArchiveError) {
    for name in try names(in: path) { try removeFile(path + "/" + name) }
    guard rmdir(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  /// Makes the names in a folder durable.
  static func synchronize(_ path: String) throws(ArchiveError) {
    let folder = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else { throw failure("open", path) }
    defer { close(folder) }
    // Some network file systems sync names by themselves and say so with EINVAL.
    guard retrying({ Int(fsync(folder)) }) == 0 || errno == EINVAL else {
      throw failure("sync", path)
    }
  }

  /// Writes a small file so that a reader sees the old content or the new one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(ArchiveError) {
    let part = path + ".part"
    let file = try DiskFile(creating: part)
    try file.write(bytes, at: 0)
    try file.synchronize()
    try move(part, to: path)
    try synchronize(parent(of: path))
  }

  /// The folder that holds `path`.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// Keeps a second writer out of an archive. The lock goes with the process, however that ends.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// - Throws: ``ArchiveError/Code/inUse`` when somebody has it.
  init(path: String) throws(ArchiveError) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { throw failure("open", path) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      let error = failure("lock", path)
      close(opened)
      throw isTaken
        ? ArchiveError(
          .inUse,
          "another service writes to this archive; give each service and each data directory an"
            + " archive of its own") : error
    }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }
}

private func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

private func failure(_ action: String, _ path: String) -> ArchiveError {
  let number = errno
  let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
  return ArchiveError(.fileSystem, "cannot \(action) '\(path)': \(reason)")
}
