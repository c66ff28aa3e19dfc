#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads whole files with a limit, so that a wrong path cannot fill the memory.
package enum BoundedFile {
  /// How many bytes one `read` asks for.
  private static let blockByteCount = 64 * 1024

  /// Reads the whole file at `path`.
  ///
  /// Pipes and terminals are refused, because opening or reading them may block.
  ///
  /// - Parameters:
  ///   - path: the file to read; symbolic links are followed.
  ///   - maximumBytes: a file with more bytes than this is refused.
  /// - Returns: the content.
  /// - Throws: ``ServiceKitError`` with `fileTooLarge` or `file`, naming the path and the cause.
  package static func read(_ path: String, maximumBytes: Int) throws -> [UInt8] {
    // O_NONBLOCK: opening a pipe without a writer must not block; on regular files it means
    // nothing.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemError.make("read", path, errno) }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw ServiceKitError(.file, "cannot read '\(path)': it is not a regular file")
    }

    // The size is not asked again: the file may grow while it is read, and a directory or device
    // claims any size it likes.
    var bytes = [UInt8]()
    bytes.reserveCapacity(min(Int(size), maximumBytes))
    var block = [UInt8](repeating: 0, count: blockByteCount)
    while true {
      let count = block.withUnsafeMutableBytes { block in
        retryingInterrupts { systemRead(descriptor, block.baseAddress, block.count) }
      }
      guard count >= 0 else { throw SystemError.make("read", path, errno) }
      if count == 0 { return bytes }
      guard bytes.count + count <= maximumBytes else {
        throw ServiceKitError(
          .fileTooLarge, "cannot read '\(path)': it is larger than \(maximumBytes) bytes")
      }
      bytes.append(contentsOf: block[..<count])
    }
  }

  /// Reads a file that holds a secret: like ``read(_:maximumBytes:)``, and refuses a file that
  /// group or others may read or write.
  package static func readSecret(_ path: String, maximumBytes: Int) throws -> [UInt8] {
    let bytes = try read(path, maximumBytes: maximumBytes)
    let mode = try FilePermissions.mode(of: path)
    guard mode & 0o077 == 0 else {
      throw ServiceKitError(
        .file,
        "'\(path)' holds a secret but its mode \(FilePermissions.octal(mode)) lets others at it; "
          + "run: chmod 600 '\(path)'")
    }
    return bytes
  }

  /// Reads a file as UTF-8 text.
  ///
  /// - Throws: as ``read(_:maximumBytes:)``, and `file` when the bytes are not UTF-8.
  package static func readText(_ path: String, maximumBytes: Int) throws -> String {
    guard let text = String(validating: try read(path, maximumBytes: maximumBytes), as: UTF8.self)
    else { throw ServiceKitError(.file, "'\(path)' is not UTF-8 text") }
    return text
  }

  /// Whether there is something at `path`. What cannot be looked at is taken to be there.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Calls `body` again for as long as a signal interrupts it.
  static func retryingInterrupts(_ body: () -> Int) -> Int {
    while true {
      let result = body()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

// A member called `read` hides the system's function of that name.
private func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ size: Int) -> Int {
  guard let base else { return 0 }
  return read(descriptor, base, size)
}
