internal import Foundation
internal import RepatriationSchema
internal import Wire

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An outbox file: registrations that wait for a service, each sealed by itself; see ``OutboxSealing``.
///
/// Records are only ever added, and one is acknowledged when it is on stable storage. A record that was
/// being written when the power went is a tail: it was acknowledged to nobody.
final class OutboxFile {
  private typealias Limits = OutboxSealing.Limits

  let path: String
  let header: OutboxHeader
  private let sealing: OutboxSealing
  private let descriptor: Int32
  /// Behind the last whole record.
  private var end: Int
  /// By number, counting from 1; `nil` for a record whose bytes were changed.
  private(set) var records: [OutboxRecord?]
  /// Bytes behind the last whole record.
  private(set) var tailBytes: Int

  /// Numbers of records whose bytes were changed since they were written.
  var damaged: [Int] { records.indices.filter { records[$0] == nil }.map { $0 + 1 } }

  private init(
    path: String, header: OutboxHeader, keys: OutboxHeader.Keys, headerBytes: [UInt8],
    descriptor: Int32
  ) {
    self.path = path
    self.header = header
    sealing = OutboxSealing(keys: keys, headerBytes: headerBytes)
    self.descriptor = descriptor
    end = OutboxHeader.byteCount
    records = []
    tailBytes = 0
  }

  deinit { close(descriptor) }

  // MARK: Opening

  /// Makes a new file that only its owner can read.
  static func create(
    _ path: String, secret: OutboxSecret, id: WireUUID, salt: [UInt8]
  ) throws -> OutboxFile {
    let source: OutboxHeader.KeySource =
      switch secret {
      case .key: .keyFile
      case .passphrase: .passphrase
      }
    let header = OutboxHeader(source: source, id: id, salt: salt)
    let keys = try header.keys(secret)
    let bytes = header.encoded(keys)
    // Whole or not at all: a file without its header would open for nobody.
    try OutputFile.writeNew(bytes, to: path)
    let descriptor = try locked(path, writing: true)
    return OutboxFile(
      path: path, header: header, keys: keys, headerBytes: bytes, descriptor: descriptor)
  }

  /// Opens a file and reads what it holds.
  ///
  /// - Parameter writing: nobody else writes meanwhile; what was torn at the end is put aside.
  /// - Throws: `CommandFailure` for a wrong key, a file of another kind, or one that is in use.
  static func open(_ path: String, secret: OutboxSecret, writing: Bool) throws -> OutboxFile {
    let descriptor = try locked(path, writing: writing)
    let bytes: [UInt8]
    let header: OutboxHeader
    let keys: OutboxHeader.Keys
    do {
      bytes = try read(descriptor, path)
      header = try OutboxHeader(bytes, path: path)
      keys = try header.keys(secret)
      try header.authenticate(bytes, keys, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    let file = OutboxFile(
      path: path, header: header, keys: keys,
      headerBytes: Array(bytes[..<OutboxHeader.byteCount]), descriptor: descriptor)
    let found = file.sealing.records(in: bytes)
    file.records = found.records
    file.end = found.end
    file.tailBytes = bytes.count - found.end
    if writing, file.tailBytes > 0 { try file.putTailAside(bytes) }
    return file
  }

  /// How a file is opened, before its secret is asked for.
  static func source(of path: String) throws -> OutboxHeader.KeySource {
    let descriptor = try locked(path, writing: false)
    defer { close(descriptor) }
    return try OutboxHeader(try read(descriptor, path), path: path).source
  }

  private static func locked(_ path: String, writing: Bool) throws -> Int32 {
    let descriptor = systemOpen(
      path, (writing ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw CommandFailure("\(path) cannot be opened: \(String(cString: strerror(errno))).")
    }
    if writing, flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      close(descriptor)
      throw CommandFailure("\(path) is in use by another program. Wait until it has ended.")
    }
    return descriptor
  }

  private static func read(_ descriptor: Int32, _ path: String) throws -> [UInt8] {
    // Of what is no file, such as a pipe, nobody knows the size.
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { throw CommandFailure("\(path) is not a file.") }
    guard size <= Limits.fileBytes else {
      throw CommandFailure("\(path) has more than \(Limits.fileBytes >> 20) MiB.")
    }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var done = 0
    while done < bytes.count {
      let from = done
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + from }, buffer.count - from, off_t(from))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    return Array(bytes[..<done])
  }

  // MARK: Records

  /// Adds a record. When this returns, it is on stable storage.
  ///
  /// - Returns: its number.
  @discardableResult
  func append(_ record: OutboxRecord) throws -> UInt32 {
    guard records.count < Limits.records else {
      throw CommandFailure("\(path) is full. Sync it, and begin another.")
    }
    let frame = try sealing.frame(try record.encodedBytes(), number: records.count + 1)
    do {
      try write(frame, at: end)
    } catch {
      // What was half written goes away again; if it cannot, it is a tail for the next opening.
      _ = ftruncate(descriptor, off_t(end))
      throw error
    }
    end += frame.count
    records.append(record)
    return UInt32(records.count)
  }

  private func write(_ bytes: [UInt8], at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let from = done
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(
          descriptor, buffer.baseAddress.map { $0 + from }, buffer.count - from,
          off_t(offset + from))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      done += count
    }
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  private func failure() -> CommandFailure {
    CommandFailure(
      "\(path) could not be written: \(String(cString: strerror(errno))). Nothing was kept.")
  }

  /// A torn record goes into a file beside this one, so that nothing is ever thrown away.
  private func putTailAside(_ bytes: [UInt8]) throws {
    let tail = Array(bytes[end...])
    guard tail.count <= OutboxSealing.frameBytes + Limits.recordBytes else {
      throw CommandFailure(
        "\(path) is damaged from byte \(end) on, and more than one record lies behind that. It is "
          + "left as it is: sync it from a copy, and write into another outbox.")
    }
    try OutputFile.writeNew(tail, to: "\(path).tail-\(end)-\(tail.count)", orKeeping: true)
    guard ftruncate(descriptor, off_t(end)) == 0, fsync(descriptor) == 0 else { throw failure() }
  }
}

// A member called `open` hides the system's function of that name.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
