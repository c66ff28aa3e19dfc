internal import Compression

/// Reads one file of an archive, and believes nothing of it.
package struct ArchiveFileReader: ~Copyable {
  /// A chunk, inflated.
  package struct Chunk {
    package let bytes: [UInt8]
    package let frames: Int
  }

  package let header: ArchiveHeader
  /// What stood at the end; `nil` before the end was reached and its digest was right.
  package private(set) var footer: ArchiveFooter?
  package private(set) var digest = ArchiveDigest.zero
  /// What the file is called in errors.
  private let subject: String
  private let file: DiskFile
  private var offset: Int64 = 0
  private var hasher = ArchiveHasher()
  private var inflater: Inflater

  /// Opens a file.
  ///
  /// - Parameter subject: what it is called in errors.
  package init(path: String, subject: String) throws(ArchiveError) {
    guard Disk.exists(path) else { throw ArchiveError(.missing, "\(subject) is missing") }
    let file = try DiskFile(reading: path)
    let bytes = try file.bytes(at: 0, count: ArchiveFormat.headerBytes)
    let header = try ArchiveHeader(bytes, of: subject)
    inflater = try Self.inflater()
    self.header = header
    hasher.update(bytes)
    offset = Int64(bytes.count)
    self.file = file
    self.subject = subject
  }

  private static func inflater() throws(ArchiveError) -> Inflater {
    do throws(CompressionError) {
      return try Inflater()
    } catch {
      throw ArchiveError(.fileSystem, "zlib cannot inflate: \(error.message)")
    }
  }

  private mutating func take(_ count: Int) throws(ArchiveError) -> [UInt8] {
    let bytes = try file.bytes(at: offset, count: count)
    guard bytes.count == count else {
      throw ArchiveError(.damaged, "\(subject) was cut off")
    }
    offset += Int64(count)
    return bytes
  }

  /// The next chunk; `nil` at the end, which was found to be right then.
  package mutating func next() throws(ArchiveError) -> Chunk? {
    guard footer == nil else { return nil }
    var head = try take(4)
    guard head != [0, 0, 0, 0] else {
      try readEnd(head)
      return nil
    }
    head += try take(ArchiveFormat.chunkHeaderBytes - 4)
    var fields = ByteFields(head[...], of: subject)
    let (rawCount, storedCount): (UInt32, UInt32) = (try fields.number(), try fields.number())
    let (frames, sum): (UInt32, UInt32) = (try fields.number(), try fields.number())
    guard rawCount <= ArchiveFormat.maximumChunkBytes, storedCount <= rawCount else {
      throw ArchiveError(.damaged, "\(subject) holds a chunk that is too large")
    }
    let stored = try take(Int(storedCount))
    guard crc32(stored) == sum else {
      throw ArchiveError(.damaged, "\(subject) is damaged: a chunk is not what was written")
    }
    hasher.update(head)
    hasher.update(stored)
    guard storedCount < rawCount else { return Chunk(bytes: stored, frames: Int(frames)) }
    do throws(CompressionError) {
      let raw = try inflater.inflate(
        stored, exactly: Int(rawCount), limit: ArchiveFormat.maximumChunkBytes)
      return Chunk(bytes: raw, frames: Int(frames))
    } catch {
      throw ArchiveError(.damaged, "\(subject) is damaged: a chunk cannot be inflated")
    }
  }

  private mutating func readEnd(_ first: [UInt8]) throws(ArchiveError) {
    let bytes = first + (try take(ArchiveFormat.endBytes - ArchiveDigest.byteCount - 4))
    let footer = try ArchiveFooter(bytes, of: subject)
    let stored = try take(ArchiveDigest.byteCount)
    hasher.update(bytes)
    let digest = hasher.finish()
    guard stored == digest.bytes, try file.byteCount() == offset else {
      throw ArchiveError(.damaged, "\(subject) is damaged: its digest is another")
    }
    self.footer = footer
    self.digest = digest
  }

  /// Reads to the end, so that the digest is known to be right.
  package mutating func verify() throws(ArchiveError) -> ArchiveFooter {
    while try next() != nil {}
    guard let footer else { throw ArchiveError(.damaged, "\(subject) was cut off") }
    return footer
  }
}
