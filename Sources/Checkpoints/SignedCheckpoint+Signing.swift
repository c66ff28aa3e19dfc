package import RepatriationSchema
package import ServiceKit
internal import Wire

extension StatementKind {
  /// Where a log stood; the content is the encoding of `checkpoint.v1.Checkpoint`.
  package static let checkpoint = StatementKind("homeward checkpoint v1")
}

extension SignedCheckpoint {
  /// Signs a checkpoint.
  ///
  /// - Throws: `ServiceKitError` when the credential cannot sign.
  package init(_ checkpoint: Checkpoint, by signing: any StatementSigning) throws {
    let signature = try signing.sign(try Self.signedBytes(checkpoint))
    self.init(
      checkpoint: checkpoint, certificates: signature.certificates, signature: signature.signature)
  }

  /// Who signed it: whose certificate, which was valid when it was signed.
  ///
  /// - Throws: `ServiceKitError` saying which check failed.
  package func signer(by statements: some StatementVerifying) async throws -> PeerIdentity {
    try await statements.signer(
      of: StatementSignature(certificates: certificates, signature: signature),
      over: try Self.signedBytes(checkpoint), at: checkpoint.signedAt.microseconds)
  }

  private static func signedBytes(_ checkpoint: Checkpoint) throws(WireError) -> [UInt8] {
    StatementKind.checkpoint.signedBytes(try checkpoint.encodedBytes())
  }
}

extension Position {
  /// Whether both cannot be true of one log: the same place with different hashes, or another history.
  package func contradicts(_ other: Position) -> Bool {
    guard lineage == other.lineage else { return true }
    return sequence == other.sequence && hash != other.hash
  }
}
