internal import Compression

/// What a service remembers in its data directory of its archive: the last file of it that had all of
/// the database, and the stamp of the database file then.
///
/// While the stamp is still that of the file, nobody has written to it, and what stands in the log is all
/// that there is to archive. Without this file a new generation begins.
package struct ArchiveState: Hashable, Sendable {
  private static let magic = Array("HWARSTAT".utf8)
  private static let version: UInt16 = 1
  private static let maximumBytes = 256

  var generation: UInt64
  var identity: [UInt8]
  /// The last file of the generation then.
  var number: UInt64
  var digest: ArchiveDigest
  var stamp: FileStamp

  /// The bytes of the file.
  package var bytes: [UInt8] {
    var bytes = Self.magic
    bytes.append(number: Self.version)
    bytes.append(number: generation)
    bytes += identity
    bytes.append(number: number)
    bytes += digest.bytes
    stamp.append(to: &bytes)
    bytes.append(number: crc32(bytes))
    return bytes
  }

  init(
    generation: UInt64, identity: [UInt8], number: UInt64, digest: ArchiveDigest, stamp: FileStamp
  ) {
    self.generation = generation
    self.identity = identity
    self.number = number
    self.digest = digest
    self.stamp = stamp
  }

  /// - Returns: `nil` for anything but a whole file of this version.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count > 4, bytes.starts(with: Self.magic) else { return nil }
    do throws(ArchiveError) {
      var fields = ByteFields(bytes[Self.magic.count...], of: "the state of the archive")
      guard try fields.number(UInt16.self) == Self.version else { return nil }
      generation = try fields.number()
      identity = Array(try fields.take(ArchiveHeader.identityBytes))
      number = try fields.number()
      guard let digest = ArchiveDigest(try fields.take(ArchiveDigest.byteCount)) else { return nil }
      self.digest = digest
      stamp = try FileStamp(&fields)
      guard try fields.number(UInt32.self) == crc32(bytes[..<(bytes.count - 4)]),
        fields.remaining == 0
      else { return nil }
    } catch {
      return nil
    }
  }

  /// Reads the state, if there is one that can be read.
  static func read(_ path: String) -> ArchiveState? {
    guard let file = try? DiskFile(reading: path),
      let bytes = try? file.bytes(at: 0, count: maximumBytes)
    else { return nil }
    return ArchiveState(bytes)
  }
}
