package import EventStore
internal import ServiceKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The file with the key-encryption keys of one service, outside its data directory.
///
/// ```text
/// homeward-keys 1
/// key ID MADE ESCROWED SECRET
/// ```
///
/// `ID` is derived from the secret, so that a damaged line is noticed; `MADE` and `ESCROWED` are µs
/// since 1970 UTC, `ESCROWED` is `-` before the key was divided. While a rotation is under way there
/// are two lines, the newer one last. Lines that begin with `#` are for people.
package struct KeyFile: Sendable {
  /// Keys that one file may hold.
  package static let maximumKeys = 8
  private static let maximumBytes = 16 << 10
  private static let head = "homeward-keys 1"
  private static let comment =
    "# Whoever has this file and a copy of the data can read everything. Keep it out of backups of the"
    + " data.\n"

  /// Where the file is.
  package let path: String
  /// The keys, oldest first; never empty.
  package private(set) var keys: [MasterKey]

  /// The key that wraps what is new.
  package var newest: MasterKey { keys[keys.count - 1] }

  private init(path: String, keys: [MasterKey]) {
    self.path = path
    self.keys = keys
  }

  /// Reads a file that only its owner can read.
  ///
  /// - Throws: `ServiceKitError` when it cannot be read or others can; ``SealingError`` with
  ///   `malformed` when it is not a key file.
  package init(path: String) throws {
    let bytes = try BoundedFile.readSecret(path, maximumBytes: Self.maximumBytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Self.malformed(path, "it is not text")
    }
    self.init(path: path, keys: try Self.keys(in: text, path))
  }

  /// Writes a file with one new key.
  ///
  /// - Throws: `ServiceKitError` with `alreadyExists` when there is a file.
  package static func create(
    path: String, random: any RandomBytes, now: Int64
  ) throws -> KeyFile {
    try create(path: path, key: .generate(random: random, now: now))
  }

  /// Writes a file with a key that is known, such as one from shares.
  package static func create(path: String, key: MasterKey) throws -> KeyFile {
    let file = KeyFile(path: path, keys: [key])
    try AtomicFile.write(Array(file.text.utf8), to: path, mode: 0o600, replacing: false)
    return file
  }

  // MARK: Rotation

  /// The file with one more key, written. With two keys already there is nothing to add: a rotation
  /// is under way.
  package func addingKey(random: any RandomBytes, now: Int64) throws -> KeyFile {
    guard keys.count == 1 else { return self }
    return try write(keys + [.generate(random: random, now: now)])
  }

  /// The file with its newest key alone, written; what stood there before is overwritten.
  package func droppingOld() throws -> KeyFile {
    guard keys.count > 1 else { return self }
    return try write([newest])
  }

  /// The file with a note that its newest key was divided.
  package func markingEscrow(now: Int64) throws -> KeyFile {
    var keys = keys
    keys[keys.count - 1].escrowedAt = now
    return try write(keys)
  }

  /// Whether this process may write the file where it is. A credential of systemd is read-only.
  package var isWritable: Bool {
    let slash = path.lastIndex(of: "/")
    let directory = slash.map { String(path[..<$0]) } ?? "."
    return access(path, W_OK) == 0 && access(directory.isEmpty ? "/" : directory, W_OK) == 0
  }

  private func write(_ keys: [MasterKey]) throws -> KeyFile {
    guard isWritable else {
      throw SealingError(
        .notWritable, "the key file '\(path)' cannot be written by this process")
    }
    let file = KeyFile(path: path, keys: keys)
    // The old file stays open: once the new one is durable its bytes are overwritten, as far as the
    // file system lets anybody.
    let old = open(path, O_WRONLY | O_CLOEXEC)
    defer { if old >= 0 { close(old) } }
    try AtomicFile.write(Array(file.text.utf8), to: path, mode: 0o600)
    if old >= 0 { Self.overwrite(old) }
    return file
  }

  private static func overwrite(_ descriptor: Int32) {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0, size <= maximumBytes, lseek(descriptor, 0, SEEK_SET) == 0 else { return }
    let zeros = [UInt8](repeating: 0, count: Int(size))
    _ = zeros.withUnsafeBytes { systemWrite(descriptor, $0) }
    fsync(descriptor)
  }

  // MARK: Text

  private var text: String {
    Self.comment + Self.head + "\n"
      + keys.map { key in
        let escrowed = key.escrowedAt.map { "\($0)" } ?? "-"
        return "key \(key.identifier) \(key.madeAt) \(escrowed) \(Hexadecimal.text(key.secret))\n"
      }.joined()
  }

  private static func keys(in text: String, _ path: String) throws -> [MasterKey] {
    var keys: [MasterKey] = []
    var isHeaded = false
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      guard isHeaded else {
        guard line == head else { throw malformed(path, "its first line is not '\(head)'") }
        isHeaded = true
        continue
      }
      let words = line.split(separator: " ")
      guard words.count == 5, words[0] == "key", let made = Int64(words[2]),
        let secret = Hexadecimal.bytes(words[4]),
        let key = MasterKey(
          secret: secret, madeAt: made, escrowedAt: words[3] == "-" ? nil : Int64(words[3]))
      else { throw malformed(path, "a line of it is not a key") }
      guard "\(key.identifier)" == words[1] else {
        throw malformed(path, "a key does not have the identifier beside it")
      }
      guard keys.count < maximumKeys else { throw malformed(path, "it holds too many keys") }
      keys.append(key)
    }
    guard !keys.isEmpty else { throw malformed(path, "it holds no key") }
    return keys
  }

  private static func malformed(_ path: String, _ why: String) -> SealingError {
    SealingError(.malformed, "'\(path)' is not a key file: \(why)")
  }
}

// A member called `write` hides the system's function of that name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  return write(descriptor, base, bytes.count)
}
