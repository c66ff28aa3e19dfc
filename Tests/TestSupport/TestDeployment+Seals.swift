internal import Casework
internal import Foundation
package import RepatriationSchema
internal import ServiceKit
package import Wire

extension TestDeployment {
  /// A locked revision with these people, signed with one of the deployment's certificates.
  package func sealed(
    _ persons: [ID<PersonFile>], of mission: String, by credential: String
  ) throws -> SealedRevision {
    let now = Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
    let statement = RevisionStatement(
      mission: mission, manifest: "\(mission)-D01", revision: 1, state: .locked,
      digest: FixedBytes<32>([UInt8](repeating: 7, count: 32)) ?? FixedBytes<32>(),
      persons: persons, sealedAt: now)
    let signer = try trust.load(credential)
    return SealedRevision(
      statement: statement, certificates: [try signer.certificateDER()],
      signature: try signer.signature(over: try RevisionSeal.signedBytes(statement)))
  }
}
