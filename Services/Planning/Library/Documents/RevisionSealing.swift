internal import Casework
package import RepatriationSchema
package import ServiceKit
internal import Wire

/// Signs revisions of manifests with the certificate that planning follows their mission with.
package protocol RevisionSealing: Sendable {
  /// - Throws: `ServiceKitError` when there is no certificate for the mission, or none that can be used.
  func seal(_ statement: RevisionStatement) throws -> SealedRevision
}

/// Where nothing is sealed: planning has no certificate to do it with.
package struct NoSealing: RevisionSealing {
  package init() {}

  package func seal(_ statement: RevisionStatement) throws -> SealedRevision {
    throw ServiceKitError(.configuration, "planning has no certificate to seal revisions with")
  }
}

/// Seals with the credentials of a trust directory, each mission's with its own.
package struct TrustSealing: RevisionSealing {
  private let signing: [String: TrustedSigning]

  /// - Parameter credentials: names of credentials by mission.
  package init(trust: TrustDirectory, credentials: [String: String]) {
    signing = credentials.mapValues { TrustedSigning(trust: trust, credential: $0) }
  }

  package func seal(_ statement: RevisionStatement) throws -> SealedRevision {
    guard let signing = signing[statement.mission] else {
      throw ServiceKitError(
        .configuration, "planning has no certificate of the mission to seal revisions with")
    }
    return try SealedRevision(statement, by: signing)
  }
}

extension SealedRevision {
  /// Signs a statement.
  ///
  /// - Throws: `ServiceKitError` when the credential cannot sign.
  package init(_ statement: RevisionStatement, by signing: some StatementSigning) throws {
    let signature = try signing.sign(try RevisionSeal.signedBytes(statement))
    self.init(
      statement: statement, certificates: signature.certificates, signature: signature.signature)
  }
}
