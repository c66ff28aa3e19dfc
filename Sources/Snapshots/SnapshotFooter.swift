internal import Compression

/// The last 104 bytes of a snapshot: where the index is, and the digests.
struct SnapshotFooter: Hashable, Sendable {
  var indexOffset: UInt64
  var indexLength: UInt32
  /// SHA-256 of the index.
  var snapshotID: Digest32
  /// SHA-256 of everything before the signature, and of this footer's first 56 bytes.
  var fileDigest: Digest32
  /// Bytes of the signature block before the footer. No digest covers it, since a signature is made
  /// when the digest is known.
  var signatureLength: UInt32 = 0
  /// crc32 of the signature block: it finds accidents without any certificate.
  var signatureChecksum: UInt32 = 0

  /// The first 56 bytes, which the file's digest covers.
  func digestedPart() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(SnapshotFormat.footerBytes)
    bytes.append(number: SnapshotFormat.footerMagic)
    bytes.append(number: UInt32(0))
    bytes.append(number: indexOffset)
    bytes.append(number: indexLength)
    bytes.append(number: UInt32(0))
    bytes.append(contentsOf: snapshotID.bytes)
    return bytes
  }

  /// The 104 bytes.
  func encoded() -> [UInt8] {
    var bytes = digestedPart()
    bytes.append(contentsOf: fileDigest.bytes)
    bytes.append(number: signatureLength)
    bytes.append(number: signatureChecksum)
    bytes.append(number: crc32(bytes))
    bytes.append(number: SnapshotFormat.endMagic)
    return bytes
  }

  /// Reads and checks the footer.
  ///
  /// - Parameter base: Where it stands; index and signature must end there.
  init(decoding bytes: [UInt8], at base: UInt64) throws(SnapshotError) {
    guard bytes.count == SnapshotFormat.footerBytes else {
      throw SnapshotError(.truncated, "the footer has 104 bytes", offset: base)
    }
    var fields = FieldReader(bytes[...], at: base)
    let magic: UInt32 = try fields.number()
    let reserved0: UInt32 = try fields.number()
    indexOffset = try fields.number()
    indexLength = try fields.number()
    let reserved1: UInt32 = try fields.number()
    snapshotID = try fields.digest()
    fileDigest = try fields.digest()
    signatureLength = try fields.number()
    signatureChecksum = try fields.number()
    let checksumOffset = fields.offset
    let checksum: UInt32 = try fields.number()
    guard try fields.number(UInt32.self) == SnapshotFormat.endMagic,
      magic == SnapshotFormat.footerMagic
    else {
      throw SnapshotError(
        .footerCorrupt,
        "the file does not end with a footer; it is cut short or has bytes added", offset: base)
    }
    guard checksum == crc32(bytes[..<(SnapshotFormat.footerBytes - 8)]) else {
      throw SnapshotError(
        .footerCorrupt, "the footer's crc32 is wrong; fetch the snapshot again",
        offset: checksumOffset)
    }
    guard reserved0 | reserved1 == 0 else {
      throw SnapshotError(
        .footerCorrupt, "reserved bytes of the footer are not zero", offset: base &+ 4)
    }
    guard signatureLength <= UInt32(SnapshotSignature.maximumEncodedBytes) else {
      throw SnapshotError(
        .limitExceeded, "a signature block of \(signatureLength) bytes", offset: base &+ 88)
    }
    let (end, overflow) = indexOffset.addingReportingOverflow(
      UInt64(indexLength) + UInt64(signatureLength))
    guard !overflow, end == base, indexOffset >= UInt64(SnapshotFormat.blockBytes),
      indexOffset % UInt64(SnapshotFormat.blockBytes) == 0,
      indexLength >= UInt32(SnapshotFormat.indexHeaderBytes)
    else {
      throw SnapshotError(
        .footerCorrupt, "the index is not where the footer says; fetch the snapshot again",
        offset: base &+ 8)
    }
    let maximum = SnapshotFormat.maximumIndexBytes
    guard indexLength <= UInt32(maximum) else {
      throw SnapshotError(
        .limitExceeded, "an index of \(indexLength) bytes; \(maximum) are allowed",
        offset: base &+ 16)
    }
  }

  init(
    indexOffset: UInt64, indexLength: UInt32, snapshotID: Digest32, fileDigest: Digest32,
    signature: [UInt8] = []
  ) {
    signatureLength = UInt32(signature.count)
    signatureChecksum = crc32(signature)
    self.indexOffset = indexOffset
    self.indexLength = indexLength
    self.snapshotID = snapshotID
    self.fileDigest = fileDigest
  }
}
