internal import Compression

/// What a snapshot says about itself: whose rows, of which moment, in which schema.
package struct SnapshotHeader: Hashable, Sendable {
  /// Whether a snapshot stands alone.
  package enum Kind: UInt8, Hashable, Sendable {
    /// Every row as of ``SnapshotHeader/sequence``.
    case full = 1
    /// Rows changed after ``SnapshotHeader/baseSequence``; an empty value erases its row.
    case delta = 2
  }

  /// Full or delta.
  package var kind: Kind
  /// The history the sequence numbers belong to.
  package var lineage: Bytes16
  /// The writer's term within the lineage.
  package var epoch: UInt64
  /// Where a delta starts (exclusive); 0 in a full snapshot.
  package var baseSequence: UInt64
  /// The last event the rows include.
  package var sequence: UInt64
  /// Whose rows these are.
  package var partition: PartitionCode
  /// The event log's chain hash at ``sequence``; the tail must continue from it.
  package var chainHash: Digest32
  /// The fingerprint of the schema the values are written in.
  package var schemaHash: Digest32
  /// Rows in the file, erasures included.
  package var rowCount: UInt32
  /// The event log's chain hash at ``baseSequence``: a delta fits only views of that moment. Zero in
  /// a full snapshot.
  package var baseHash: Digest32
  /// When the rows were read, in microseconds since 1970 UTC; 0 when nobody said.
  package var written: Int64

  package init(
    kind: Kind, lineage: Bytes16, epoch: UInt64, baseSequence: UInt64, sequence: UInt64,
    partition: PartitionCode, chainHash: Digest32, schemaHash: Digest32, rowCount: UInt32,
    baseHash: Digest32 = .zero, written: Int64 = 0
  ) {
    self.kind = kind
    self.lineage = lineage
    self.epoch = epoch
    self.baseSequence = baseSequence
    self.sequence = sequence
    self.partition = partition
    self.chainHash = chainHash
    self.schemaHash = schemaHash
    self.rowCount = rowCount
    self.baseHash = baseHash
    self.written = written
  }

  /// Where the base sequence stands in the file.
  private static let baseSequenceOffset: UInt64 = 40
  private static let baseHashOffset: UInt64 = 128
  private static let reservedOffset = 168
  private static let checksumOffset = 12

  /// - Throws: ``SnapshotError/Code/headerCorrupt`` if base and sequence contradict the kind.
  func validate() throws(SnapshotError) {
    switch kind {
    case .full:
      guard baseSequence == 0 else {
        throw SnapshotError(
          .headerCorrupt, "a full snapshot has base sequence 0, not \(baseSequence)",
          offset: Self.baseSequenceOffset)
      }
      guard baseHash == .zero else {
        throw SnapshotError(
          .headerCorrupt, "a full snapshot has no base hash", offset: Self.baseHashOffset)
      }
    case .delta:
      guard baseSequence <= sequence else {
        throw SnapshotError(
          .headerCorrupt, "the delta's base \(baseSequence) is after its sequence \(sequence)",
          offset: Self.baseSequenceOffset)
      }
    }
  }

  /// The 192 bytes.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(SnapshotFormat.headerBytes)
    bytes.append(number: SnapshotFormat.headerMagic)
    bytes.append(SnapshotFormat.version)
    bytes.append(kind.rawValue)
    bytes.append(SnapshotFormat.zlibColumnsCodec)
    bytes.append(0)
    bytes.append(number: rowCount)
    bytes.append(number: UInt32(0))
    bytes.append(contentsOf: lineage.bytes)
    bytes.append(number: epoch)
    bytes.append(number: baseSequence)
    bytes.append(number: sequence)
    bytes.append(contentsOf: partition.stored)
    bytes.append(contentsOf: chainHash.bytes)
    bytes.append(contentsOf: schemaHash.bytes)
    bytes.append(contentsOf: baseHash.bytes)
    bytes.append(number: UInt64(bitPattern: written))
    bytes.pad(to: SnapshotFormat.headerBytes)
    bytes.store(Self.checksum(bytes), at: Self.checksumOffset)
    return bytes
  }

  /// Reads and checks the 192 bytes.
  package init(decoding bytes: [UInt8]) throws(SnapshotError) {
    guard bytes.count == SnapshotFormat.headerBytes else {
      throw SnapshotError(.truncated, "the header has 192 bytes", offset: UInt64(bytes.count))
    }
    var fields = FieldReader(bytes[...], at: 0)
    guard try fields.number(UInt32.self) == SnapshotFormat.headerMagic else {
      throw SnapshotError(
        .notASnapshot, "the file does not begin with RSNP; it is not a snapshot", offset: 0)
    }
    let version: UInt8 = try fields.number()
    guard version == SnapshotFormat.version else {
      throw SnapshotError(
        .unsupported, "layout version \(version); this program reads version 1", offset: 4)
    }
    let kindByte: UInt8 = try fields.number()
    let codec: UInt8 = try fields.number()
    let flags: UInt8 = try fields.number()
    rowCount = try fields.number()
    let checksum: UInt32 = try fields.number()
    guard checksum == Self.checksum(bytes) else {
      throw SnapshotError(
        .headerCorrupt, "the header's crc32 is wrong; fetch the snapshot again",
        offset: UInt64(Self.checksumOffset))
    }
    guard let kind = Kind(rawValue: kindByte) else {
      throw SnapshotError(
        .unsupported, "kind \(kindByte) is neither full nor delta; upgrade this program",
        offset: 5)
    }
    guard codec == SnapshotFormat.zlibColumnsCodec else {
      throw SnapshotError(
        .unsupported, "codec \(codec) is not known; upgrade this program", offset: 6)
    }
    guard flags == 0 else {
      throw SnapshotError(
        .unsupported,
        flags & 1 == 1
          ? "the snapshot is sealed; this program reads open ones only, upgrade it"
          : "flags \(flags) are not known; upgrade this program",
        offset: 7)
    }
    self.kind = kind
    lineage = try fields.bytes16()
    epoch = try fields.number()
    baseSequence = try fields.number()
    sequence = try fields.number()
    partition = try PartitionCode(stored: try fields.take(8), at: 56)
    chainHash = try fields.digest()
    schemaHash = try fields.digest()
    baseHash = try fields.digest()
    written = Int64(bitPattern: try fields.number(UInt64.self))
    if let bad = bytes[Self.reservedOffset...].firstIndex(where: { $0 != 0 }) {
      throw SnapshotError(
        .headerCorrupt, "a reserved byte of the header is not zero", offset: UInt64(bad))
    }
    try validate()
  }

  /// The crc32 of everything but the checksum itself.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let before = crc32(bytes[..<checksumOffset])
    return crc32(bytes[(checksumOffset + 4)...], continuing: before)
  }
}
