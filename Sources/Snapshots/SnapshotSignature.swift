/// Who made a snapshot, as far as a certificate can tell.
///
/// This module keeps signatures and says over which bytes they are; it judges no certificate.
package struct SnapshotSignature: Hashable, Sendable {
  /// Certificates of a chain.
  package static let maximumCertificates = 4
  /// Bytes of one certificate.
  package static let maximumCertificateBytes = 4096
  /// Bytes of a signature.
  package static let maximumSignatureBytes = 128

  /// DER, the signer's own first.
  package let certificates: [[UInt8]]
  /// The signature over ``SnapshotManifest/signedBytes``, as the key of the first certificate makes it.
  package let signature: [UInt8]

  /// - Throws: ``SnapshotError/Code/signatureCorrupt`` over a limit, or without a certificate.
  package init(certificates: [[UInt8]], signature: [UInt8]) throws(SnapshotError) {
    guard (1...Self.maximumCertificates).contains(certificates.count),
      certificates.allSatisfy({ (1...Self.maximumCertificateBytes).contains($0.count) }),
      (1...Self.maximumSignatureBytes).contains(signature.count)
    else {
      throw SnapshotError(
        .signatureCorrupt, "a signature has 1 to 4 certificates of at most 4 KiB and 128 bytes")
    }
    self.certificates = certificates
    self.signature = signature
  }

  static let maximumEncodedBytes =
    2 + maximumCertificates * (4 + maximumCertificateBytes) + 2 + maximumSignatureBytes

  /// What a signature is over: a label that no other statement begins with, and the file's SHA-256.
  static func signedBytes(_ fileDigest: Digest32) -> [UInt8] {
    Array("homeward/rsnp/1".utf8) + [0] + fileDigest.bytes
  }

  /// The signature block.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(number: UInt16(certificates.count))
    for certificate in certificates {
      bytes.append(number: UInt32(certificate.count))
      bytes.append(contentsOf: certificate)
    }
    bytes.append(number: UInt16(signature.count))
    bytes.append(contentsOf: signature)
    return bytes
  }

  /// Reads a signature block, which is all of `block`.
  init(decoding block: ArraySlice<UInt8>, at base: UInt64) throws(SnapshotError) {
    var fields = FieldReader(block, at: base)
    let count: UInt16 = try fields.number()
    guard (1...Self.maximumCertificates).contains(Int(count)) else {
      throw SnapshotError(
        .signatureCorrupt, "a signature with \(count) certificates; 1 to 4 are allowed",
        offset: base)
    }
    var certificates: [[UInt8]] = []
    for _ in 0..<count {
      let length: UInt32 = try fields.number()
      guard length <= UInt32(Self.maximumCertificateBytes) else {
        throw SnapshotError(
          .signatureCorrupt, "a certificate of \(length) bytes; 4,096 are allowed",
          offset: fields.offset)
      }
      certificates.append(Array(try fields.take(Int(length))))
    }
    let length: UInt16 = try fields.number()
    let signature = Array(try fields.take(Int(length)))
    guard fields.position == block.count else {
      throw SnapshotError(
        .signatureCorrupt, "bytes follow the signature", offset: fields.offset)
    }
    try self.init(certificates: certificates, signature: signature)
  }
}
