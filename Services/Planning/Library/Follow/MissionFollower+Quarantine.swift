internal import EventStore
internal import Logging
internal import RepatriationSchema

extension MissionFollower {
  /// Intake does not know the position of the views: keeps them in a file and says so. Nothing is
  /// discarded before what takes their place is here.
  ///
  /// - Returns: whether intake's history can take their place. An empty one cannot: that is an intake
  ///   with another data directory, or none.
  func setHistoryAside(_ position: Position?, _ answer: FeedItem) async throws -> Bool {
    guard let position else { return true }
    let known = try await environment.store.read { [mission] in
      try PlanningReading.quarantine(of: mission, in: $0)
    }
    guard answer.through.sequence > 0 else {
      try await record(Quarantined(mission: mission, position: position, verdict: .diverged))
      return false
    }
    if let known, known.position == position, known.verdict == .diverged,
      copies.names(of: mission).contains(known.copy)
    {
      return true
    }
    let (name, people) = try await copies.keep(mission, at: position, environment)
    try await record(
      Quarantined(
        mission: mission, position: position, verdict: .diverged, copy: name, people: people))
    return true
  }

  /// This intake was replaced: keeps what is here, and asks rarely whether that has changed.
  func standStill(_ position: Position?) async throws {
    try await record(
      Quarantined(mission: mission, position: position ?? Position(), verdict: .fenced))
  }

  private func record(_ record: Quarantined) async throws {
    let isNew = try await writer.quarantine(record)
    environment.board.update(mission) { state in
      state.phase = record.verdict == .fenced ? .fenced : .diverged
      state.isConnected = false
      state.copiesAside = copies.names(of: mission).count
    }
    guard isNew else { return }
    environment.logger.critical(
      "\(Self.advice(record))",
      metadata: [
        "mission": "\(mission)", "epoch": "\(record.position.epoch)",
        "sequence": "\(record.position.sequence)", "copy": "\(record.copy)",
        "people": "\(record.people)",
      ])
  }

  private static func advice(_ record: Quarantined) -> String {
    if record.verdict == .fenced {
      return
        "feed: quarantined; this intake was replaced by a newer one. The views stay as they are: "
        + "point planning to the intake that is in charge"
    }
    if record.copy.isEmpty {
      return
        "feed: quarantined; intake is empty and does not know this position. The views stay as "
        + "they are: restore intake's data directory"
    }
    return
      "feed: quarantined; intake does not know this position. The views were kept in a file and "
      + "are replaced by intake's: compare them, then take the file away"
  }
}
