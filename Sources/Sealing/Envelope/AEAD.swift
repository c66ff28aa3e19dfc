internal import Crypto
internal import Foundation

/// AES-256-GCM over byte arrays: nonce, ciphertext, tag.
enum AEAD {
  static let nonceBytes = 12
  static let tagBytes = 16

  /// - Parameter context: what the bytes are bound to, and do not open without.
  static func seal(
    _ plain: [UInt8], key: SymmetricKey, nonce: [UInt8], context: [UInt8]
  ) throws -> [UInt8] {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(plain.count + nonceBytes + tagBytes)
    try append(plain, to: &sealed, key: key, nonce: nonce, context: context)
    return sealed
  }

  /// Appends nonce, ciphertext and tag to `bytes`.
  static func append(
    _ plain: [UInt8], to bytes: inout [UInt8], key: SymmetricKey, nonce: [UInt8], context: [UInt8]
  ) throws {
    let box = try AES.GCM.seal(
      plain, using: key, nonce: try AES.GCM.Nonce(data: nonce), authenticating: context)
    bytes.append(contentsOf: nonce)
    box.ciphertext.withUnsafeBytes { bytes.append(contentsOf: $0) }
    box.tag.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// The content; `nil` when the key or the context is another one, or a byte was changed.
  static func open(
    _ sealed: some DataProtocol, key: SymmetricKey,
    context: [UInt8]
  ) -> [UInt8]? {
    guard sealed.count >= nonceBytes + tagBytes,
      let nonce = try? AES.GCM.Nonce(data: sealed.prefix(nonceBytes)),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: sealed.dropFirst(nonceBytes).dropLast(tagBytes),
        tag: sealed.suffix(tagBytes)),
      let plain = try? AES.GCM.open(box, using: key, authenticating: context)
    else { return nil }
    return plain.withUnsafeBytes { Array($0) }
  }
}
