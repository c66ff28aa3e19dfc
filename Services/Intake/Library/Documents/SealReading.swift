internal import Casework
internal import Foundation
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

/// Trusts what leads to the authority of a trust directory and is not revoked.
package struct TrustedSeals: SealReading {
  private let trust: TrustDirectory
  private let trustDomain: String
  private let admits: @Sendable ([UInt8]) -> Bool

  /// - Parameter admits: whether a certificate is still accepted.
  package init(
    trust: TrustDirectory, trustDomain: String, admits: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.trust = trust
    self.trustDomain = trustDomain
    self.admits = admits
  }

  package func signer(of sealed: SealedRevision, now: Timestamp) async throws -> PeerIdentity {
    // Read for each seal, so that a renewed authority is in use at once.
    let authority = try SignatureTrust(authorityPEM: try trust.authorityCertificatePEM())
    let signer = try await authority.signer(
      of: try RevisionSeal.signedBytes(sealed.statement), signature: sealed.signature,
      certificates: sealed.certificates,
      now: Date(timeIntervalSince1970: Double(now.microseconds) / 1_000_000), admits: admits)
    guard signer.identity.trustDomain == trustDomain else {
      throw ServiceKitError(
        .identity, "the signature is refused: its certificate is of another trust domain")
    }
    return signer.identity
  }
}
