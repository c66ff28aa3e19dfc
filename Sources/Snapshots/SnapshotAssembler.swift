/// Puts a snapshot together from chunks or slices of chunks that come in any order.
///
/// The bytes go to `FOLDER/ID.part`, a file of the final size with header, index and footer in
/// place and holes for the chunks. Only chunks whose SHA-256 is right are written, so the file
/// itself says what is there: after a crash ``init(manifest:folder:)`` hashes it again and
/// resumes, losing at most the chunks that were not complete.
package final class SnapshotAssembler {
  /// What a piece led to.
  package enum Progress: Hashable, Sendable {
    /// The chunk lacks more slices.
    case partial
    /// The chunk is complete; others are missing.
    case chunk
    /// All chunks are there: call ``SnapshotAssembler/finish(at:)``.
    case complete
  }

  /// What is being fetched.
  package let manifest: SnapshotManifest
  /// Which chunks are there.
  package private(set) var bitmap: ChunkBitmap

  /// Chunks that may be incomplete at one time; 2 MiB of memory.
  package static let maximumPartialChunks = 8

  private let partPath: String
  private let file: StoredFile
  private let sealing: FileSealing?
  private var partials: [Int: PartialChunk] = [:]

  /// Starts, or resumes where the part file left off.
  ///
  /// - Parameters:
  ///   - manifest: Of the snapshot wanted.
  ///   - folder: Where the part file is kept. One assembler at a time may use it.
  ///   - sealing: How the file is sealed; nil for a plain one.
  package init(
    manifest: SnapshotManifest, folder: String, sealing: FileSealing? = nil
  ) throws(SnapshotError) {
    self.manifest = manifest
    self.sealing = sealing
    partPath = Self.partPath(of: manifest.snapshotID, folder: folder)
    bitmap = ChunkBitmap(count: manifest.chunkCount)
    if let existing = try? StoredFile(updating: partPath, keys: sealing?.keys),
      Self.matches(existing, manifest)
    {
      file = existing
      try findChunks()
    } else {
      file = try StoredFile(creating: partPath, key: sealing?.key)
      try writeFrame()
    }
  }

  /// The transfer that an earlier process left in a folder, which is for one transfer at a time.
  ///
  /// Files that are of no use, and all but the newest snapshot's, are removed.
  package static func resumed(
    in folder: String, sealing: FileSealing? = nil
  ) -> SnapshotAssembler? {
    var newest: SnapshotManifest?
    for name in PosixFile.names(in: folder).sorted() where name.hasSuffix(".part") {
      let path = "\(folder)/\(name)"
      let manifest = (try? SnapshotFileSource(path: path, keys: sealing?.keys)).flatMap {
        try? SnapshotManifest(reading: $0)
      }
      guard let manifest, path == partPath(of: manifest.snapshotID, folder: folder),
        manifest.header.sequence > newest?.header.sequence ?? 0
      else {
        PosixFile.remove(path)
        continue
      }
      if let older = newest { PosixFile.remove(partPath(of: older.snapshotID, folder: folder)) }
      newest = manifest
    }
    return newest.flatMap {
      try? SnapshotAssembler(manifest: $0, folder: folder, sealing: sealing)
    }
  }

  /// Where the unfinished file of a snapshot is kept.
  package static func partPath(of snapshotID: Digest32, folder: String) -> String {
    "\(folder)/\(snapshotID).part"
  }

  /// Takes a whole chunk.
  ///
  /// - Throws: ``SnapshotError/Code/chunkCorrupt`` if its SHA-256 is wrong; ask for it again.
  @discardableResult
  package func accept(chunk number: Int, _ stored: [UInt8]) throws(SnapshotError) -> Progress {
    let entry = try entry(number)
    guard !bitmap.contains(number) else { return done() }
    partials[number] = nil
    try ChunkDecoder.check(stored, number: number, entry: entry)
    try file.write(stored, at: entry.offset)
    bitmap.insert(number)
    return done()
  }

  /// Takes part of a chunk. Slices may come in any order and more than once.
  ///
  /// - Throws: ``SnapshotError/Code/chunkCorrupt`` when the slice completes a chunk whose
  ///   SHA-256 is wrong: all its slices are dropped, ask for it again.
  ///   ``SnapshotError/Code/limitExceeded`` if too much is incomplete at one time.
  @discardableResult
  package func accept(
    slice bytes: [UInt8], of number: Int, at offset: Int
  ) throws(SnapshotError) -> Progress {
    let entry = try entry(number)
    guard offset >= 0, offset <= entry.storedLength, bytes.count <= entry.storedLength - offset
    else {
      throw SnapshotError(
        .manifestMismatch, "the slice does not fit into chunk \(number)", offset: entry.offset)
    }
    guard !bitmap.contains(number) else { return done() }
    if partials[number] == nil, partials.count >= Self.maximumPartialChunks {
      throw SnapshotError(
        .limitExceeded,
        "\(Self.maximumPartialChunks) chunks are incomplete; finish one before chunk \(number)")
    }
    var partial = partials[number] ?? PartialChunk(byteCount: entry.storedLength)
    try partial.insert(bytes, at: offset)
    guard partial.isComplete else {
      partials[number] = partial
      return .partial
    }
    return try accept(chunk: number, partial.bytes)
  }

  /// Makes what is there durable, so that a resume after power loss finds it.
  package func checkpoint() throws(SnapshotError) {
    try file.synchronize()
  }

  /// Checks the whole file, makes it durable and moves it to its place.
  ///
  /// - Throws: ``SnapshotError/Code/incomplete`` while chunks are missing.
  package func finish(at path: String) throws(SnapshotError) {
    guard bitmap.isComplete else {
      throw SnapshotError(
        .incomplete,
        "\(bitmap.presentCount) of \(bitmap.count) chunks are there; fetch the others")
    }
    try SnapshotReader(SnapshotFileSource(path: partPath, keys: sealing?.keys)).verifyFileDigest()
    try file.synchronize()
    try PosixFile.rename(partPath, to: path)
    try PosixFile.synchronizeDirectory(of: path)
  }

  /// Gives up and removes the part file.
  package func discard() {
    partials.removeAll()
    PosixFile.remove(partPath)
  }

  private func done() -> Progress { bitmap.isComplete ? .complete : .chunk }

  private func entry(_ number: Int) throws(SnapshotError) -> SnapshotIndex.Entry {
    guard manifest.index.entries.indices.contains(number) else {
      throw SnapshotError(
        .manifestMismatch, "chunk \(number) of \(manifest.chunkCount) does not exist")
    }
    return manifest.index.entries[number]
  }

  private func writeFrame() throws(SnapshotError) {
    try file.setByteCount(manifest.fileByteCount)
    try file.write(manifest.header.encoded(), at: 0)
    try file.write(manifest.tail(), at: manifest.footer.indexOffset)
    try file.synchronize()
    try PosixFile.synchronizeDirectory(of: partPath)
  }

  private static func matches(_ file: StoredFile, _ manifest: SnapshotManifest) -> Bool {
    guard let source = try? OpenFileSource(file), let found = try? SnapshotManifest(reading: source)
    else { return false }
    return found == manifest
  }

  private func findChunks() throws(SnapshotError) {
    let source = try OpenFileSource(file)
    for (number, entry) in manifest.index.entries.enumerated() {
      do throws(SnapshotError) {
        let stored = try source.bytes(at: entry.offset, count: entry.storedLength)
        try ChunkDecoder.check(stored, number: number, entry: entry)
        bitmap.insert(number)
      } catch {
        if error.code == .fileSystem { throw error }
        // A hole, or a write that a crash cut short: the chunk is fetched again.
        continue
      }
    }
  }
}

/// A file that is open already.
private struct OpenFileSource: SnapshotSource {
  private let file: StoredFile
  let byteCount: UInt64

  init(_ file: StoredFile) throws(SnapshotError) {
    self.file = file
    byteCount = try file.byteCount()
  }

  func read(
    at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) {
    try file.read(at: offset, into: buffer)
  }
}

/// A chunk of which some ranges are there.
private struct PartialChunk {
  /// Separate ranges that may be there at one time.
  static let maximumRanges = 64

  private(set) var bytes: [UInt8]
  private var ranges: [Range<Int>] = []

  init(byteCount: Int) {
    bytes = [UInt8](repeating: 0, count: byteCount)
  }

  var isComplete: Bool { ranges == [0..<bytes.count] }

  /// - Parameter offset: The caller has checked that the slice fits.
  mutating func insert(_ slice: [UInt8], at offset: Int) throws(SnapshotError) {
    guard !slice.isEmpty else { return }
    var merged = offset..<offset + slice.count
    var others: [Range<Int>] = []
    for range in ranges {
      if range.upperBound < merged.lowerBound || range.lowerBound > merged.upperBound {
        others.append(range)
      } else {
        merged =
          min(range.lowerBound, merged.lowerBound)..<max(range.upperBound, merged.upperBound)
      }
    }
    guard others.count < Self.maximumRanges else {
      throw SnapshotError(
        .limitExceeded, "a chunk came in more than \(Self.maximumRanges) separate pieces")
    }
    others.append(merged)
    ranges = others.sorted { $0.lowerBound < $1.lowerBound }
    bytes.replaceSubrange(offset..<offset + slice.count, with: slice)
  }
}
