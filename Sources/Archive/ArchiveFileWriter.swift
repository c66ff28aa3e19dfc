internal import Compression

/// Writes one file of an archive: under another name until it is whole and durable.
package struct ArchiveFileWriter: ~Copyable {
  /// What a name ends with while the file is not whole.
  static let partSuffix = ".part"

  private let path: String
  private let file: DiskFile
  private var offset: Int64 = 0
  private var hasher = ArchiveHasher()
  private var deflater: Deflater

  /// Begins the file; what a writer that was killed left there is overwritten.
  package init(path: String, header: ArchiveHeader) throws(ArchiveError) {
    let file = try DiskFile(creating: path + Self.partSuffix)
    let bytes = header.bytes
    try file.write(bytes, at: 0)
    deflater = try Self.deflater()
    hasher.update(bytes)
    offset = Int64(bytes.count)
    self.path = path
    self.file = file
  }

  private static func deflater() throws(ArchiveError) -> Deflater {
    do throws(CompressionError) {
      return try Deflater(level: .fast)
    } catch {
      throw ArchiveError(.fileSystem, "zlib cannot compress: \(error.message)")
    }
  }

  private mutating func append(_ bytes: [UInt8]) throws(ArchiveError) {
    try file.write(bytes, at: offset)
    hasher.update(bytes)
    offset += Int64(bytes.count)
  }

  /// Adds a chunk.
  ///
  /// - Parameter frames: pages or frames in it.
  package mutating func append(chunk raw: [UInt8], frames: Int) throws(ArchiveError) {
    var stored = raw
    do throws(CompressionError) {
      let packed = try deflater.compress(raw, level: .fast)
      if packed.count < raw.count { stored = packed }
    } catch {
      throw ArchiveError(.fileSystem, "zlib cannot compress: \(error.message)")
    }
    var head: [UInt8] = []
    head.append(number: UInt32(clamping: raw.count))
    head.append(number: UInt32(clamping: stored.count))
    head.append(number: UInt32(clamping: frames))
    head.append(number: crc32(stored))
    try append(head)
    try append(stored)
  }

  /// Ends the file and gives it its name; it is durable then.
  ///
  /// - Returns: its digest.
  package mutating func finish(_ footer: ArchiveFooter) throws(ArchiveError) -> ArchiveDigest {
    try append(footer.bytes)
    let digest = hasher.finish()
    try file.write(digest.bytes, at: offset)
    try file.synchronize()
    try Disk.move(path + Self.partSuffix, to: path)
    try Disk.synchronize(Disk.parent(of: path))
    return digest
  }
}
