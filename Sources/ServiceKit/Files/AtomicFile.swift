internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes files so that a reader, or a machine that loses power, sees either the old content or the
/// new one and never a part of it.
package enum AtomicFile {
  /// How many names are tried for the temporary file before giving up.
  private static let temporaryNameAttempts = 16
  private static let counter = Atomic<UInt64>(0)

  /// Writes `bytes` to a temporary file beside `path`, syncs it, moves it to `path`, and syncs the
  /// directory.
  ///
  /// - Parameters:
  ///   - bytes: the whole content.
  ///   - path: where it goes; the directory must exist.
  ///   - mode: the permissions of the file, whatever the process's umask says.
  ///   - replacing: whether an existing file may be replaced. With `false` an existing file stays
  ///     as it is, even when another process makes it at the same moment.
  /// - Throws: ``ServiceKitError`` with `alreadyExists` or `file`, naming the path and the cause.
  ///   Nothing is left behind then.
  package static func write(
    _ bytes: some Sequence<UInt8>, to path: String, mode: UInt32 = 0o644, replacing: Bool = true
  ) throws {
    let (directory, name) = split(path)
    guard !name.isEmpty, name != ".", name != ".." else {
      throw ServiceKitError(.file, "cannot write '\(path)': it does not name a file")
    }
    let (descriptor, temporary) = try openTemporary(beside: path, directory: directory, name: name)
    var isOpen = true
    defer {
      if isOpen { close(descriptor) }
      // After a successful rename this finds nothing; after `link` it removes the second name.
      unlink(temporary)
    }
    try writeAll(ContiguousArray(bytes), to: descriptor, path: path)
    guard fchmod(descriptor, mode_t(mode)) == 0, fsync(descriptor) == 0 else {
      throw SystemError.make("write", path, errno)
    }
    isOpen = false
    // A file system may report a failed write as late as here.
    guard close(descriptor) == 0 else { throw SystemError.make("write", path, errno) }
    if replacing {
      guard rename(temporary, path) == 0 else { throw SystemError.make("write", path, errno) }
    } else {
      // `link` fails when the name is taken, which `rename` would replace.
      guard link(temporary, path) == 0 else { throw SystemError.make("write", path, errno) }
    }
    try syncDirectory(directory)
  }

  /// Makes `path` a directory that only its owner may enter (mode 0700), if it does not exist.
  ///
  /// - Throws: ``ServiceKitError`` with `file` when it cannot be made, is not a directory, or exists
  ///   and lets group or others in.
  package static func makePrivateDirectory(_ path: String) throws {
    if mkdir(path, 0o700) == 0 {
      try syncDirectory(split(path).directory)
      return
    }
    let number = errno
    guard number == EEXIST else { throw SystemError.make("make the directory", path, number) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let isFile = errno == ENOTDIR
      throw isFile
        ? ServiceKitError(.file, "'\(path)' exists and is not a directory")
        : SystemError.make("read the directory", path, errno)
    }
    close(descriptor)
    let mode = try FilePermissions.mode(of: path)
    guard mode & 0o077 == 0 else {
      throw ServiceKitError(
        .file,
        "the directory '\(path)' has mode \(FilePermissions.octal(mode)), which lets others in; "
          + "run: chmod 700 '\(path)'")
    }
  }

  /// Moves a file to another name on the same file system, in the place of what has it, and returns once
  /// both directories are durable.
  ///
  /// - Throws: ``ServiceKitError`` with `file`.
  package static func move(_ path: String, to target: String) throws {
    guard rename(path, target) == 0 else { throw SystemError.make("move", path, errno) }
    try syncDirectory(split(target).directory)
    try syncDirectory(split(path).directory)
  }

  /// Removes a file, and returns once that is durable.
  ///
  /// - Throws: ``ServiceKitError`` with `file`.
  package static func remove(_ path: String) throws {
    guard unlink(path) == 0 else { throw SystemError.make("remove", path, errno) }
    try syncDirectory(split(path).directory)
  }

  /// Returns once what was written to a file, or to a directory, is durable.
  ///
  /// - Throws: ``ServiceKitError`` with `file`.
  package static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.make("sync", path, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemError.make("sync", path, errno) }
  }

  /// Splits a path into its directory (`.` when there is none) and its last component.
  static func split(_ path: String) -> (directory: String, name: String) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", trimmed) }
    let directory = trimmed[..<slash]
    return (
      directory.isEmpty ? "/" : String(directory), String(trimmed[trimmed.index(after: slash)...])
    )
  }

  private static func openTemporary(
    beside path: String, directory: String, name: String
  ) throws -> (descriptor: Int32, path: String) {
    for _ in 0..<temporaryNameAttempts {
      let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
      // A short prefix of the name keeps the whole within the file system's limit for names.
      let temporary = "\(directory)/.\(name.prefix(64)).\(getpid()).\(number).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 { return (descriptor, temporary) }
      guard errno == EEXIST else { throw SystemError.make("write", path, errno) }
    }
    throw ServiceKitError(
      .file, "cannot write '\(path)': its directory is full of temporary files; remove *.tmp there")
  }

  private static func writeAll(
    _ bytes: ContiguousArray<UInt8>, to descriptor: Int32, path: String
  ) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = BoundedFile.retryingInterrupts {
          systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        }
        guard count > 0 else { throw SystemError.make("write", path, count == 0 ? ENOSPC : errno) }
        rest = rest.dropFirst(count)
      }
    }
  }

  static func syncDirectory(_ directory: String) throws {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.make("sync", directory, errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemError.make("sync", directory, errno) }
  }
}

// A member called `write` hides the system's function of that name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  return write(descriptor, base, bytes.count)
}
