internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// A revision with planning's seal, as the way from planning to intake.
struct SealedNames: Sendable {
  let manifest: Manifest
  private let sealed: SealedRevision

  /// Asks planning for the seal.
  ///
  /// - Parameter revision: 0 for the newest.
  /// - Throws: `CommandFailure` also when the seal is not of the manifest that came with it.
  init(
    _ manifest: String, revision: UInt32, _ environment: CommandEnvironment,
    _ settings: ConnectionSettings
  ) async throws {
    let reply = try await environment.withDocuments(settings) { client, caller in
      try await client.sealRevision(
        SealRevisionRequest(mission: caller.mission, manifest: manifest, revision: revision))
    }
    let statement = reply.sealed.statement
    guard statement.manifest == reply.manifest.id,
      statement.revision == reply.manifest.revision, statement.digest == reply.manifest.digest,
      statement.state.rawValue == reply.manifest.state.rawValue,
      statement.persons == reply.manifest.entries.map({ $0.person })
    else {
      throw CommandFailure(
        "Planning sealed something else than the manifest that it gave. Nothing was written; tell "
          + "the operator of planning.")
    }
    self.manifest = reply.manifest
    sealed = reply.sealed
  }

  /// Asks intake for the names, which records that they were read.
  func names(
    for document: DocumentKind, purpose: String, recipient: String,
    _ environment: CommandEnvironment, _ settings: ConnectionSettings
  ) async throws -> NamedRevision {
    let reply = try await environment.withIntake(settings) { client, _ in
      try await client.travelNames(
        TravelNamesRequest(
          revision: sealed, purpose: purpose, recipient: recipient, document: document))
    }
    do {
      return try NamedRevision(
        manifest, names: reply.names,
        stamp: DocumentStamp(
          manifest, purpose: purpose, recipient: recipient, printedAt: environment.clock.now))
    } catch {
      throw CommandFailure("\(error.description.sentence).")
    }
  }
}

extension String {
  /// With a capital letter in front.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
