internal import Foundation

extension Credential: StatementSigning {
  package func sign(_ bytes: [UInt8]) throws -> StatementSignature {
    StatementSignature(
      certificates: [try certificateDER()], signature: try signature(over: bytes))
  }
}

/// Signs with a credential of a trust directory. It is read for each signature, so that a renewed
/// one is in use at once.
package struct TrustedSigning: StatementSigning {
  private let trust: TrustDirectory
  private let name: String

  /// - Parameter name: the name of the credential in the directory.
  package init(trust: TrustDirectory, credential name: String) {
    self.trust = trust
    self.name = name
  }

  package func sign(_ bytes: [UInt8]) throws -> StatementSignature {
    try trust.load(name).sign(bytes)
  }
}

/// Trusts what leads to the authority of a trust directory, is of one trust domain, and is not
/// revoked.
package struct TrustedStatements: StatementVerifying {
  private let trust: TrustDirectory
  private let trustDomain: String
  private let admits: @Sendable ([UInt8]) -> Bool

  /// - Parameter admits: whether a certificate, in DER, is still accepted.
  package init(
    trust: TrustDirectory, trustDomain: String, admits: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.trust = trust
    self.trustDomain = trustDomain
    self.admits = admits
  }

  package func signer(
    of signature: StatementSignature, over bytes: [UInt8], at moment: Int64
  ) async throws -> PeerIdentity {
    // Read for each statement, so that a renewed authority is in use at once.
    let authority = try SignatureTrust(authorityPEM: try trust.authorityCertificatePEM())
    let signer = try await authority.signer(
      of: bytes, signature: signature.signature, certificates: signature.certificates,
      now: Date(timeIntervalSince1970: Double(moment) / 1_000_000), admits: admits)
    guard signer.identity.trustDomain == trustDomain else {
      throw ServiceKitError(
        .identity, "the signature is refused: its certificate is of another trust domain")
    }
    return signer.identity
  }
}
