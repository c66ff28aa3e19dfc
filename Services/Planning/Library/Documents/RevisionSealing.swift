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

/// Seals with credentials of a trust directory. They are read for each seal, so that a renewed one is
/// in use at once.
package struct TrustSealing: RevisionSealing {
  private let trust: TrustDirectory
  /// Names of credentials by mission.
  private let credentials: [String: String]

  package init(trust: TrustDirectory, credentials: [String: String]) {
    self.trust = trust
    self.credentials = credentials
  }

  package func seal(_ statement: RevisionStatement) throws -> SealedRevision {
    guard let name = credentials[statement.mission] else {
      throw ServiceKitError(
        .configuration, "planning has no certificate of the mission to seal revisions with")
    }
    return try SealedRevision(statement, by: try trust.load(name))
  }
}

extension SealedRevision {
  /// Signs a statement.
  ///
  /// - Throws: `ServiceKitError` when the credential cannot sign.
  package init(_ statement: RevisionStatement, by credential: Credential) throws {
    self.init(
      statement: statement, certificates: [try credential.certificateDER()],
      signature: try credential.signature(over: try RevisionSeal.signedBytes(statement)))
  }
}
