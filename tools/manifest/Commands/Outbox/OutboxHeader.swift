internal import Crypto
internal import CryptoExtras
internal import Foundation
internal import Wire

/// The first bytes of an outbox file: which file it is and how its key comes about.
///
/// ```
///  0   8  "HWOUTBOX"
///  8   2  version, little-endian: 1
/// 10   1  where the key comes from: 0 a key file, 1 a passphrase through scrypt (RFC 7914)
/// 11   1  scrypt: log2 of N
/// 12   1  scrypt: r
/// 13   1  scrypt: p
/// 14   2  zero
/// 16  16  id of the file
/// 32  32  salt
/// 64  32  HMAC-SHA-256 over bytes 0 to 63, with the header's key
/// ```
///
/// From the key of the file, or from scrypt, HKDF-SHA-256 (RFC 5869) with the salt makes two keys: one
/// for the header, one for the records.
struct OutboxHeader: Hashable, Sendable {
  static let byteCount = 96
  static let version: UInt16 = 1
  private static let magic = Array("HWOUTBOX".utf8)
  private static let authenticatedBytes = 64

  /// Where the key of a file comes from.
  enum KeySource: UInt8, Sendable {
    case keyFile = 0
    case passphrase = 1
  }

  /// What scrypt costs. Bounded, because a header comes from outside.
  struct ScryptCost: Hashable, Sendable {
    var log2N: UInt8
    var r: UInt8
    var p: UInt8

    /// 32 MiB and about a tenth of a second.
    static let standard = ScryptCost(log2N: 15, r: 8, p: 1)
    /// At most 256 MiB.
    var isBearable: Bool {
      (10...18).contains(log2N) && (1...8).contains(r) && (1...4).contains(p)
    }
  }

  let source: KeySource
  let cost: ScryptCost
  let id: WireUUID
  let salt: [UInt8]

  /// The two keys that a file needs.
  struct Keys: Sendable {
    let header: SymmetricKey
    let records: SymmetricKey
  }

  /// - Throws: `CommandFailure` when the secret is of another kind than the file's.
  func keys(_ secret: OutboxSecret) throws -> Keys {
    let master: SymmetricKey
    switch (source, secret) {
    case (.keyFile, .key(let bytes)):
      master = SymmetricKey(data: bytes)
    case (.passphrase, .passphrase(let text)):
      do {
        master = try KDF.Scrypt.deriveKey(
          from: Data(text.utf8), salt: Data(salt), outputByteCount: 32,
          rounds: 1 << Int(cost.log2N), blockSize: Int(cost.r), parallelism: Int(cost.p))
      } catch {
        throw CommandFailure("The key of the outbox could not be made from the passphrase.")
      }
    case (.keyFile, .passphrase):
      throw CommandFailure("This outbox opens with a key file. Name it with --key-file.")
    case (.passphrase, .key):
      throw CommandFailure("This outbox opens with a passphrase, without --key-file.")
    }
    func derived(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: master, salt: salt, info: Array("homeward outbox \(purpose) v1".utf8),
        outputByteCount: 32)
    }
    return Keys(header: derived("header"), records: derived("records"))
  }

  private var fields: [UInt8] {
    var bytes = Self.magic
    bytes += [
      UInt8(truncatingIfNeeded: Self.version), UInt8(truncatingIfNeeded: Self.version >> 8),
    ]
    bytes += [source.rawValue, cost.log2N, cost.r, cost.p, 0, 0]
    return bytes + id.bytes + salt
  }

  /// All bytes of the header.
  func encoded(_ keys: Keys) -> [UInt8] {
    fields + Array(HMAC<SHA256>.authenticationCode(for: fields, using: keys.header))
  }

  init(source: KeySource, id: WireUUID, salt: [UInt8]) {
    self.source = source
    cost = source == .passphrase ? .standard : ScryptCost(log2N: 0, r: 0, p: 0)
    self.id = id
    self.salt = salt
  }

  /// Reads a header without trusting it yet.
  ///
  /// - Throws: `CommandFailure` when the file is no outbox, or one of a newer version.
  init(_ bytes: [UInt8], path: String) throws {
    guard bytes.count >= Self.byteCount, bytes.starts(with: Self.magic) else {
      throw CommandFailure("\(path) is not an outbox file.")
    }
    let version = UInt16(bytes[8]) | UInt16(bytes[9]) << 8
    guard version == Self.version else {
      throw CommandFailure(
        "\(path) is an outbox of version \(version); this program knows 1. Use the newer program.")
    }
    guard let source = KeySource(rawValue: bytes[10]), bytes[14] == 0, bytes[15] == 0,
      let id = WireUUID(bytes: Array(bytes[16..<32]))
    else { throw CommandFailure("\(path): the first bytes of the outbox are damaged.") }
    let cost = ScryptCost(log2N: bytes[11], r: bytes[12], p: bytes[13])
    guard source == .keyFile ? cost == ScryptCost(log2N: 0, r: 0, p: 0) : cost.isBearable else {
      throw CommandFailure("\(path): the first bytes of the outbox are damaged.")
    }
    self.source = source
    self.cost = cost
    self.id = id
    salt = Array(bytes[32..<64])
  }

  /// - Throws: `CommandFailure` when the keys are not this file's.
  func authenticate(_ bytes: [UInt8], _ keys: Keys, path: String) throws {
    let code = Array(bytes[Self.authenticatedBytes..<Self.byteCount])
    guard
      HMAC<SHA256>.isValidAuthenticationCode(
        code, authenticating: bytes[..<Self.authenticatedBytes], using: keys.header)
    else {
      throw CommandFailure(
        "\(path) does not open: it is not this file's "
          + (source == .keyFile ? "key" : "passphrase") + ", or the file's beginning is damaged.")
    }
  }
}

/// What opens an outbox.
enum OutboxSecret: Sendable {
  /// 32 bytes.
  case key([UInt8])
  case passphrase(String)
}
