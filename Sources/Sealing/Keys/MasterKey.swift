internal import Crypto
package import EventStore

/// A key-encryption key: it wraps the keys of people and nothing else.
package struct MasterKey: Sendable {
  /// How many bytes the secret has.
  package static let byteCount = 32

  /// Names the key.
  package let identifier: KeyIdentifier
  /// When it was made, in µs since 1970 UTC.
  package let madeAt: Int64
  /// When it was divided among those who keep it; `nil` before.
  package var escrowedAt: Int64?
  let secret: [UInt8]
  let key: SymmetricKey

  /// Makes a key from its secret; any number of bytes but 32 gives `nil`.
  package init?(secret: [UInt8], madeAt: Int64, escrowedAt: Int64? = nil) {
    guard secret.count == Self.byteCount else { return nil }
    identifier = KeyIdentifier(of: secret)
    self.madeAt = madeAt
    self.escrowedAt = escrowedAt
    self.secret = secret
    key = SymmetricKey(data: secret)
  }

  /// Makes a new key.
  package static func generate(random: any RandomBytes, now: Int64) -> MasterKey {
    guard let key = MasterKey(secret: random.bytes(count: byteCount), madeAt: now) else {
      preconditionFailure("a key has \(byteCount) bytes")
    }
    return key
  }
}
