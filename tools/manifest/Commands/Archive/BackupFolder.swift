internal import Crypto
internal import EventStore
internal import Foundation
internal import Sealing
internal import ServiceKit
internal import Wire

/// A copy of a data directory.
///
/// ```text
/// homeward-backup 1
/// made 2026-01-21T01:00:00Z
/// event 1623
/// file store.sqlite BYTES SHA-256
/// ```
struct BackupFolder: Sendable {
  private static let manifest = "MANIFEST"
  private static let head = "homeward-backup 1"
  private static let maximumManifestBytes = 16 << 10
  /// Databases of a data directory, in the order in which they are copied: keys are made before what
  /// they seal, so a copy of them that is taken later has every key.
  private static let databases = [SQLiteStoreFile.name, SealingPlace.keyDatabaseName]
  private static let blockBytes = 1 << 20

  let path: String

  /// Makes a folder beside the one that is wanted, which must not exist or be empty.
  ///
  /// - Throws: `CommandFailure` or `ServiceKitError`.
  static func begin(for target: String) throws -> BackupFolder {
    // An empty folder that cannot go, such as one that a disk is mounted on, could not be replaced later either.
    guard rmdir(target) == 0 || errno == ENOENT else {
      throw CommandFailure(
        "it exists, and is not an empty folder that can be replaced (\(String(cString: strerror(errno))));"
          + " name one that is new")
    }
    var beside = target[...]
    while beside.count > 1, beside.hasSuffix("/") { beside.removeLast() }
    let folder = BackupFolder(path: "\(beside).part-\(UInt32.random(in: 1 ... .max))")
    guard !FileManager.default.fileExists(atPath: folder.path) else {
      throw CommandFailure("\(folder.path) exists; try again")
    }
    do {
      try AtomicFile.makePrivateDirectory(folder.path)
    } catch {
      folder.discard()
      throw error
    }
    return folder
  }

  /// Gives the folder its name, and returns once that is durable.
  ///
  /// - Throws: `CommandFailure` when something was put there meanwhile; `ServiceKitError`.
  func finish(as target: String) throws {
    guard rename(path, target) == 0 else {
      throw CommandFailure(
        "\(target) cannot be given to the copy (\(String(cString: strerror(errno)))): perhaps another "
          + "backup was made there meanwhile. Name another folder.")
    }
    let parent = (path as NSString).deletingLastPathComponent
    try AtomicFile.sync(parent.isEmpty ? "." : parent)
  }

  /// Removes what there is of it.
  func discard() { try? FileManager.default.removeItem(atPath: path) }

  /// Copies the databases of a data directory.
  ///
  /// - Returns: where the store stands in the copy.
  func write(from data: String, now: Timestamp) throws -> SQLiteStoreFile.Mark {
    var files: [String] = []
    for name in Self.databases {
      guard FileManager.default.fileExists(atPath: data + "/" + name) else { continue }
      let copy = path + "/" + name
      // Readable by its owner alone before anything is in it.
      guard
        FileManager.default.createFile(
          atPath: copy, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw CommandFailure("\(copy) cannot be written.") }
      try SQLiteStoreFile.copy(data + "/" + name, to: copy)
      let (bytes, digest) = try Self.digest(copy)
      files.append("file \(name) \(bytes) \(digest)\n")
    }
    let mark = try SQLiteStoreFile.mark(of: path + "/" + SQLiteStoreFile.name, after: nil)
    let text = "\(Self.head)\nmade \(now)\nevent \(mark.sequence)\n" + files.joined()
    try AtomicFile.write(Array(text.utf8), to: path + "/" + Self.manifest, mode: 0o600)
    return mark
  }

  /// Bytes of everything in the folder.
  func byteCount() -> Int64 {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.reduce(0) { sum, name in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
      return sum + ((attributes?[.size] as? NSNumber)?.int64Value ?? 0)
    }
  }

  /// Copies the databases back, each of which must be what was written.
  func restore(into data: String) throws {
    let text = try BoundedFile.readText(
      path + "/" + Self.manifest, maximumBytes: Self.maximumManifestBytes)
    let lines = text.split(separator: "\n")
    guard lines.first == Substring(Self.head) else {
      throw CommandFailure("\(path) is not a backup: its MANIFEST does not begin as one does.")
    }
    var restored = 0
    for line in lines.dropFirst() where line.hasPrefix("file ") {
      let words = line.split(separator: " ")
      guard words.count == 4, Self.databases.contains(String(words[1])), let bytes = Int64(words[2])
      else { throw CommandFailure("\(path) is not a backup: a line of its MANIFEST is wrong.") }
      let source = path + "/" + words[1]
      guard try Self.digest(source) == (bytes, String(words[3])) else {
        throw CommandFailure("\(source) is damaged: it is not what was written.")
      }
      try FileManager.default.copyItem(atPath: source, toPath: data + "/" + words[1])
      restored += 1
    }
    guard restored > 0 else { throw CommandFailure("\(path) is an empty backup.") }
  }

  private static func digest(_ path: String) throws -> (Int64, String) {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw CommandFailure("\(path) cannot be read.")
    }
    defer { try? file.close() }
    var hash = SHA256()
    var count: Int64 = 0
    while let block = try file.read(upToCount: blockBytes), !block.isEmpty {
      hash.update(data: block)
      count += Int64(block.count)
    }
    let digest = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return (count, digest)
  }
}
