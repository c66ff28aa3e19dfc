internal import Checkpoints
internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// Keeps what intake signs of its log, out of intake's reach, and finds out when intake contradicts it.
struct WitnessBook: Sendable {
  /// Checkpoints kept for each mission: the newest.
  static let kept = 1_024

  let environment: PlanningEnvironment
  let mission: String

  /// Keeps checkpoints that arrived with an item of the feed.
  ///
  /// - Parameter position: where the item led to.
  func keep(_ checkpoints: [SignedCheckpoint], at position: Position) async throws {
    var believed: [SignedCheckpoint] = []
    for signed in checkpoints where await isBelieved(signed) { believed.append(signed) }
    guard !believed.isEmpty else { return }
    let (signed, mission, log) = (believed, mission, PlanningLog(environment: environment))
    let committed = try await environment.store.commit(StoreCommand()) { store in
      var contradicted = false
      for signed in signed {
        let known = try Self.known(signed, at: position, mission: mission, in: store)
        if let known {
          contradicted = true
          try log.append(
            .witnessContradicted(
              WitnessContradicted(
                mission: mission, checkpoint: signed.checkpoint.position, known: known)),
            mission: mission, author: "planning", in: store)
        } else {
          try Self.put(signed, mission: mission, in: store)
        }
      }
      try Self.drop(mission: mission, in: store)
      return [contradicted ? 1 : 0]
    }
    guard committed.reply == [1] else { return }
    environment.board.update(mission) { $0.isWitnessContradicted = true }
    environment.logger.critical(
      "feed: intake contradicts what it signed; its log was changed, or somebody else signs for it",
      metadata: ["mission": "\(mission)", "sequence": "\(position.sequence)"])
  }

  /// Whether intake signed it: whoever else did has nothing to say of intake's log.
  private func isBelieved(_ signed: SignedCheckpoint) async -> Bool {
    guard let statements = environment.statements else { return false }
    do {
      guard try await signed.signer(by: statements).role == .intake else {
        throw ServiceKitError(.identity, "it is not signed by an intake service")
      }
      return true
    } catch {
      environment.logger.error(
        "feed: a checkpoint is refused", metadata: ["mission": "\(mission)", "error": "\(error)"])
      return false
    }
  }

  /// What a checkpoint contradicts: where the feed led to, or another checkpoint.
  private static func known(
    _ signed: SignedCheckpoint, at position: Position, mission: String, in store: any StoreReader
  ) throws -> Position? {
    let signed = signed.checkpoint.position
    if signed.contradicts(position) { return position }
    let key = PlanningKey.witness(mission, sequence: signed.sequence)
    guard let document = try store.get(PlanningTable.witnesses, key: key) else { return nil }
    let earlier = try SignedCheckpoint(encoded: document.value).checkpoint.position
    return signed.contradicts(earlier) ? earlier : nil
  }

  private static func put(
    _ signed: SignedCheckpoint, mission: String, in store: any StoreTransaction
  ) throws {
    try store.put(
      PlanningTable.witnesses, partition: mission,
      key: PlanningKey.witness(mission, sequence: signed.checkpoint.position.sequence),
      value: try signed.encodedBytes(), indexes: [], tracking: .untracked)
  }

  private static func drop(mission: String, in store: any StoreTransaction) throws {
    let count = try store.count(PlanningTable.witnesses, partition: mission)
    guard count > kept else { return }
    let oldest = try store.scan(
      PlanningTable.witnesses, partition: mission, keys: .all, limit: count - kept)
    for document in oldest.elements {
      try store.delete(PlanningTable.witnesses, key: document.key)
    }
  }
}
