internal import Crypto
internal import EventStore

/// The form of everything that is sealed.
///
/// ```text
/// version     1   1
/// subject    17   whose key seals it
/// generation  4   which of the subject's keys, little-endian
/// nonce      12   random
/// ciphertext  n   AES-256-GCM over: length (4, little-endian), content, zeros up to a size class
/// tag        16
/// ```
///
/// What comes before the nonce is bound to the ciphertext, and so is the place where it stands: the
/// kind and id of an event, the table and key of a document. An envelope that was moved does not open.
enum Envelope {
  static let version: UInt8 = 1
  /// Bytes before the nonce.
  static let headBytes = 1 + SubjectIdentifier.byteCount + 4
  /// Bytes that sealing adds at least.
  static let overhead = headBytes + AEAD.nonceBytes + lengthBytes + AEAD.tagBytes
  private static let lengthBytes = 4

  /// What an envelope says before it is opened.
  struct Head: Hashable {
    var subject: SubjectIdentifier
    var generation: UInt32
  }

  /// Reads what stands before the nonce.
  ///
  /// - Throws: ``StoreError`` with `notSealed`.
  static func head(_ bytes: [UInt8]) throws(StoreError) -> Head {
    guard bytes.count >= overhead, bytes[0] == version,
      let subject = SubjectIdentifier(bytes[1..<1 + SubjectIdentifier.byteCount])
    else {
      throw StoreError(.notSealed, "something in the store is not sealed, or by newer software")
    }
    let generation = bytes[(1 + SubjectIdentifier.byteCount)..<headBytes].reversed().reduce(
      UInt32(0)
    ) { $0 << 8 | UInt32($1) }
    return Head(subject: subject, generation: generation)
  }

  /// Seals `content`.
  ///
  /// - Parameter limit: the most bytes that the envelope may have, if the content allows it.
  static func seal(
    _ content: [UInt8], as head: Head, key: SymmetricKey, nonce: [UInt8], place: [UInt8],
    limit: Int
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let size = SizeClass.size(
      for: content.count + lengthBytes, limit: limit - (overhead - lengthBytes))
    bytes.reserveCapacity(size + overhead)
    bytes.append(version)
    bytes.append(head.subject.kind.rawValue)
    bytes.append(contentsOf: head.subject.id.bytes)
    withUnsafeBytes(of: head.generation.littleEndian) { bytes.append(contentsOf: $0) }
    let context = bytes + place
    var plain: [UInt8] = []
    plain.reserveCapacity(size)
    withUnsafeBytes(of: UInt32(clamping: content.count).littleEndian) {
      plain.append(contentsOf: $0)
    }
    plain.append(contentsOf: content)
    plain.append(contentsOf: repeatElement(0, count: max(0, size - plain.count)))
    try AEAD.append(plain, to: &bytes, key: key, nonce: nonce, context: context)
    return bytes
  }

  /// Opens an envelope whose head was read.
  ///
  /// - Throws: ``StoreError`` with `tampered`.
  static func open(
    _ bytes: [UInt8], key: SymmetricKey, place: [UInt8]
  ) throws(StoreError) -> [UInt8] {
    guard bytes.count >= overhead,
      let plain = AEAD.open(
        bytes[headBytes...], key: key, context: bytes[..<headBytes] + place),
      plain.count >= lengthBytes
    else { throw tampered }
    let length = plain[..<lengthBytes].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= plain.count - lengthBytes else { throw tampered }
    return Array(plain[lengthBytes..<(lengthBytes + length)])
  }

  private static let tampered = StoreError(
    .tampered, "something in the store was changed or moved after it was sealed")
}

/// Where an envelope stands: bytes that it is bound to. Every variable part has its length before it.
enum SealedPlace {
  static func event(_ event: NewEvent) -> [UInt8] {
    var place: [UInt8] = [1]
    place.reserveCapacity(24 + event.partition.utf8.count)
    withUnsafeBytes(of: event.kind.littleEndian) { place.append(contentsOf: $0) }
    withUnsafeBytes(of: event.version.littleEndian) { place.append(contentsOf: $0) }
    place.append(contentsOf: event.id.bytes)
    append(event.partition, to: &place)
    return place
  }

  /// - Parameter key: as it is stored.
  static func document(_ table: String, partition: String, key: [UInt8]) -> [UInt8] {
    var place: [UInt8] = [2]
    place.reserveCapacity(8 + table.utf8.count + partition.utf8.count + key.count)
    append(table, to: &place)
    append(partition, to: &place)
    place.append(contentsOf: key)
    return place
  }

  static func reply(_ key: DeduplicationKey) -> [UInt8] {
    var place: [UInt8] = [3]
    append(key.partition, to: &place)
    place.append(contentsOf: key.key.bytes)
    return place
  }

  private static func append(_ text: String, to place: inout [UInt8]) {
    withUnsafeBytes(of: UInt16(clamping: text.utf8.count).littleEndian) {
      place.append(contentsOf: $0)
    }
    place.append(contentsOf: text.utf8)
  }
}
