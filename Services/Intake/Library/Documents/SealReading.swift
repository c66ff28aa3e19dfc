internal import Casework
package import RepatriationSchema
package import ServiceKit
package import Wire

/// Finds out who sealed a revision.
package protocol SealReading: Sendable {
  /// - Parameter now: the moment at which the signer's certificate must be valid.
  /// - Returns: whose certificate signed it; what that identity may vouch for is for the caller to say.
  /// - Throws: `ServiceKitError` saying which check failed, without anything of the seal.
  func signer(of sealed: SealedRevision, now: Timestamp) async throws -> PeerIdentity
}

/// Where no seal is trusted, because there is no trust root.
package struct NoSeals: SealReading {
  package init() {}

  package func signer(of sealed: SealedRevision, now: Timestamp) async throws -> PeerIdentity {
    throw ServiceKitError(.certificate, "the signature is refused: intake has no trust root for it")
  }
}

/// Believes seals whose signature is trusted; see `TrustedStatements`.
package struct TrustedSeals: SealReading {
  private let statements: TrustedStatements

  /// - Parameter admits: whether a certificate is still accepted.
  package init(
    trust: TrustDirectory, trustDomain: String, admits: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    statements = TrustedStatements(trust: trust, trustDomain: trustDomain, admits: admits)
  }

  package func signer(of sealed: SealedRevision, now: Timestamp) async throws -> PeerIdentity {
    try await statements.signer(
      of: StatementSignature(certificates: sealed.certificates, signature: sealed.signature),
      over: try RevisionSeal.signedBytes(sealed.statement), at: now.microseconds)
  }
}
