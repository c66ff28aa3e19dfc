internal import Crypto
package import RepatriationSchema
package import Wire

/// The records of an outbox file as bytes, each sealed by itself (AES-256-GCM).
///
/// Behind the header stand records:
///
/// ```
///  0   4  length L of what is sealed with its tag, little-endian
///  4   4  the same with all bits turned: a torn or zeroed length is seen
///  8  12  nonce, random
/// 20   L  ciphertext and tag; authenticated with it: SHA-256 of the header, and the record's number
/// ```
package struct OutboxSealing: Sendable {
  package enum Limits {
    /// Bytes of one sealed record.
    package static let recordBytes = 128 * 1024
    package static let records = 65_535
    package static let fileBytes = 256 * 1024 * 1024
  }

  /// Bytes before what is sealed.
  package static let frameBytes = 20
  private static let tagBytes = 16

  private let keys: OutboxHeader.Keys
  private let digest: [UInt8]

  /// - Parameter headerBytes: the header as it stands in the file.
  init(keys: OutboxHeader.Keys, headerBytes: [UInt8]) {
    self.keys = keys
    digest = Array(SHA256.hash(data: headerBytes))
  }

  /// Reads the header of a file with its key.
  ///
  /// - Parameter path: for words.
  /// - Throws: `CommandFailure` for a wrong key or a file of another kind.
  package init(_ bytes: [UInt8], key: [UInt8], path: String) throws {
    let header = try OutboxHeader(bytes, path: path)
    let keys = try header.keys(.key(key))
    try header.authenticate(bytes, keys, path: path)
    self.init(keys: keys, headerBytes: Array(bytes[..<OutboxHeader.byteCount]))
  }

  /// The header of a file with a key file, and what seals its records.
  package static func make(
    id: WireUUID, salt: [UInt8], key: [UInt8]
  ) throws -> (header: [UInt8], sealing: OutboxSealing) {
    let header = OutboxHeader(source: .keyFile, id: id, salt: salt)
    let keys = try header.keys(.key(key))
    let bytes = header.encoded(keys)
    return (bytes, OutboxSealing(keys: keys, headerBytes: bytes))
  }

  /// Reads the records of a file.
  ///
  /// - Returns: by number, counting from 1, `nil` for a record whose bytes were changed; and where the last
  ///   whole one ends.
  package func records(in bytes: [UInt8]) -> (records: [OutboxRecord?], end: Int) {
    var records: [OutboxRecord?] = []
    var offset = min(OutboxHeader.byteCount, bytes.count)
    while bytes.count - offset >= Self.frameBytes, records.count < Limits.records {
      let length = Self.number(bytes[offset..<offset + 4])
      guard Self.number(bytes[offset + 4..<offset + 8]) == ~length,
        (Self.tagBytes...Limits.recordBytes).contains(Int(length)),
        bytes.count - offset - Self.frameBytes >= Int(length)
      else { break }
      let next = offset + Self.frameBytes + Int(length)
      let record = opened(
        nonce: bytes[offset + 8..<offset + Self.frameBytes],
        sealed: bytes[offset + Self.frameBytes..<next], number: records.count + 1)
      // The last record may have been half on the disk when the power went.
      if record == nil, next == bytes.count { break }
      records.append(record)
      offset = next
    }
    return (records, offset)
  }

  private func opened(
    nonce: ArraySlice<UInt8>, sealed: ArraySlice<UInt8>, number: Int
  ) -> OutboxRecord? {
    guard let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(Self.tagBytes),
        tag: sealed.suffix(Self.tagBytes)),
      let plain = try? AES.GCM.open(
        box, using: keys.records, authenticating: authenticated(number))
    else { return nil }
    return try? OutboxRecord(encoded: Array(plain))
  }

  /// The bytes of one record.
  ///
  /// - Parameter number: its place in the file, counting from 1.
  /// - Throws: `CommandFailure` when it is too large.
  package func frame(_ plain: [UInt8], number: Int) throws -> [UInt8] {
    guard plain.count + Self.tagBytes <= Limits.recordBytes else {
      throw CommandFailure("The record has more than \(Limits.recordBytes >> 10) KiB.")
    }
    let box = try AES.GCM.seal(
      plain, using: keys.records, nonce: AES.GCM.Nonce(), authenticating: authenticated(number))
    let sealed = Array(box.ciphertext) + Array(box.tag)
    let length = UInt32(sealed.count)
    return Self.bytes(length) + Self.bytes(~length) + Array(box.nonce) + sealed
  }

  /// What ties a record to its place in this file.
  private func authenticated(_ number: Int) -> [UInt8] {
    digest + (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
