/// A signature over a statement, with the certificates that lead to a trust root.
///
/// It does not hold the statement: whoever checks it says over which bytes it must be.
package struct StatementSignature: Hashable, Sendable {
  /// DER, the signer's own first, the root left out; at most
  /// ``SignatureTrust/maximumCertificates``.
  package var certificates: [[UInt8]]
  /// ECDSA P-256 with SHA-256, DER (RFC 3279 section 2.2.3); at most
  /// ``SignatureTrust/maximumSignatureBytes``.
  package var signature: [UInt8]

  package init(certificates: [[UInt8]], signature: [UInt8]) {
    self.certificates = certificates
    self.signature = signature
  }
}

/// What a statement is about. The name is signed with it, so that a signature over one kind of
/// statement is never taken for one over another.
///
/// ```text
/// signed bytes = name in ASCII | 00 | content
/// ```
///
/// No name holds a zero byte, hence none is the beginning of another.
package struct StatementKind: Hashable, Sendable {
  /// The name, with its version.
  package let name: String

  /// - Parameter name: ASCII without a zero byte, used by no other kind.
  package init(_ name: StaticString) {
    self.name = name.description
    precondition(
      self.name.utf8.allSatisfy { (0x20...0x7E).contains($0) },
      "the name of a kind of statement is printable ASCII")
  }

  /// The bytes that are signed for a statement with this content.
  package func signedBytes(_ content: [UInt8]) -> [UInt8] { Array(name.utf8) + [0] + content }
}

/// Signs statements in the name of one identity.
package protocol StatementSigning: Sendable {
  /// - Parameter bytes: what is signed, from ``StatementKind/signedBytes(_:)``.
  /// - Throws: ``ServiceKitError`` when there is no credential, or none that can sign.
  func sign(_ bytes: [UInt8]) throws -> StatementSignature
}

/// Says who signed a statement.
package protocol StatementVerifying: Sendable {
  /// - Parameters:
  ///   - signature: comes from outside; sizes are checked before anything is read.
  ///   - bytes: what it must be over.
  ///   - moment: when the signer's certificate must have been valid, in µs since 1970 UTC.
  /// - Returns: whose certificate signed it. What that identity may say is for the caller to judge.
  /// - Throws: ``ServiceKitError`` with `certificate` or `identity`, saying which check failed,
  ///   without anything of the statement or the signature.
  func signer(
    of signature: StatementSignature, over bytes: [UInt8], at moment: Int64
  ) async throws -> PeerIdentity
}
