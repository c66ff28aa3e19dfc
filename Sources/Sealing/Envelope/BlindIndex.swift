internal import Crypto
internal import EventStore

/// Keyed hashes by which something is found without standing anywhere: HMAC-SHA-256, cut to 16 bytes.
///
/// The secret is one of the store's own keys, so it survives a rotation of the key file. Each use has a
/// key of its own, derived from it by HKDF.
package struct BlindIndex: Sendable {
  /// Bytes of a blind value.
  package static let byteCount = 16

  // Each has its key in it already, and is copied for each hash.
  private let values: HMAC<SHA256>
  private let keys: HMAC<SHA256>
  private let payloads: HMAC<SHA256>
  private let subjects: HMAC<SHA256>

  init(secret: SymmetricKey) {
    func derive(_ use: String) -> HMAC<SHA256> {
      HMAC(
        key: HKDF<SHA256>.deriveKey(
          inputKeyMaterial: secret, info: Array("homeward blind \(use) 1".utf8),
          outputByteCount: 32))
    }
    values = derive("value")
    keys = derive("key")
    payloads = derive("payload")
    subjects = derive("subject")
  }

  /// Stands for a value of an index.
  func value(_ value: [UInt8], index: String, table: String) -> [UInt8] {
    Self.hash([Array(table.utf8), Array(index.utf8), value], values, count: Self.byteCount)
  }

  /// Stands for the key of a document.
  func key(_ key: [UInt8], table: String) -> [UInt8] {
    Self.hash([Array(table.utf8), key], keys, count: Self.byteCount)
  }

  /// Stands for the hash of a command's payload, which could be guessed from what is in it.
  func payload(_ hash: StoreHash) -> StoreHash {
    guard let blind = StoreHash(Self.hash([hash.bytes], payloads, count: StoreHash.byteCount))
    else { preconditionFailure("an HMAC has 32 bytes") }
    return blind
  }

  /// The id of a subject that is known by a text, such as a place in a queue.
  package func subject(_ kind: SubjectIdentifier.Kind, _ name: [UInt8]) -> SubjectIdentifier {
    let hash = Self.hash([[kind.rawValue], name], subjects, count: StoreIdentifier.byteCount)
    guard let id = StoreIdentifier(hash) else { preconditionFailure("an id has 16 bytes") }
    return SubjectIdentifier(kind, id)
  }

  private static func hash(_ parts: [[UInt8]], _ keyed: HMAC<SHA256>, count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts.dropLast() {
      withUnsafeBytes(of: UInt16(clamping: part.count).littleEndian) {
        bytes.append(contentsOf: $0)
      }
      bytes.append(contentsOf: part)
    }
    bytes.append(contentsOf: parts.last ?? [])
    var code = keyed
    code.update(data: bytes)
    return code.finalize().withUnsafeBytes { Array($0.prefix(count)) }
  }
}
