/// Where a snapshot is written to, front to back.
package protocol SnapshotSink {
  /// Takes the next bytes.
  ///
  /// - Throws: ``SnapshotError/Code/fileSystem``; the writer then stops for good.
  mutating func write(_ bytes: [UInt8]) throws(SnapshotError)
}

/// Collects a snapshot in memory.
package struct SnapshotMemorySink: SnapshotSink {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ bytes: [UInt8]) throws(SnapshotError) {
    self.bytes.append(contentsOf: bytes)
  }
}

/// Writes a snapshot beside its final place and moves it there when it is complete and durable.
///
/// The bytes go to `PATH.tmp`. ``commit()`` syncs them, renames the file and syncs the folder:
/// whoever finds `PATH` finds all of it, also after power loss. Without `commit` the temporary
/// file is removed.
package final class SnapshotFileSink: SnapshotSink {
  private let path: String
  private let temporaryPath: String
  private let file: StoredFile
  private var offset: UInt64 = 0
  /// It has its name, or was given up.
  private var isDone = false

  /// - Parameters:
  ///   - path: The final place. The file is readable by its owner only.
  ///   - key: Seals the file; nil for a plain one.
  package init(path: String, key: FileKey? = nil) throws(SnapshotError) {
    self.path = path
    temporaryPath = path + ".tmp"
    file = try StoredFile(creating: temporaryPath, key: key)
  }

  deinit {
    discard()
  }

  /// Gives up what was not committed. Whoever shares the sink with threads calls this, since nobody knows
  /// when the last of them lets go of it.
  package func discard() {
    guard !isDone else { return }
    isDone = true
    PosixFile.remove(temporaryPath)
  }

  package func write(_ bytes: [UInt8]) throws(SnapshotError) {
    try file.write(bytes, at: offset)
    offset += UInt64(bytes.count)
  }

  /// Makes the file durable and gives it its name, replacing an older one.
  package func commit() throws(SnapshotError) {
    precondition(!isDone, "a file is committed once")
    try file.synchronize()
    try PosixFile.rename(temporaryPath, to: path)
    isDone = true
    try PosixFile.synchronizeDirectory(of: path)
  }
}
