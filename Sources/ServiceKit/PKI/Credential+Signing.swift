internal import Crypto

extension Credential {
  /// Signs with the certificate's key: ECDSA P-256 with SHA-256, DER (RFC 3279 section 2.2.3).
  ///
  /// - Throws: ``ServiceKitError`` with `certificate`.
  package func signature(over message: [UInt8]) throws -> [UInt8] {
    do {
      return Array(try key.signature(for: message).derRepresentation)
    } catch {
      throw ServiceKitError(.certificate, "the message cannot be signed", cause: error)
    }
  }
}
