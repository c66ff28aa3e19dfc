internal import EventStore
internal import Logging
internal import RepatriationSchema

extension MissionFollower {
  func compareDigestsAgainAndAgain() async {
    while !Task.isCancelled {
      do { try await timing.sleep(timing.digestInterval) } catch { return }
      guard environment.board.state(of: mission)?.phase == .following else { continue }
      await compareDigest()
    }
  }

  /// Compares the views with intake's, when both stand at the same place.
  func compareDigest() async {
    do {
      let theirs = try await intake.digest(DigestRequest(mission: mission))
      let (position, own) = try await environment.store.read { [mission] reader in
        (
          try PlanningReading.position(of: mission, in: reader),
          try ViewDigest.of(mission: mission, in: reader)
        )
      }
      guard let position, position.isSamePlace(as: theirs.position) else { return }
      let isInStep = own.digest == theirs.digest && own.people == theirs.people
      environment.board.update(mission) { $0.isInStep = isInStep }
      if !isInStep {
        environment.logger.error(
          "feed: not in step; the views differ from intake's at the same position",
          metadata: [
            "mission": "\(mission)", "sequence": "\(position.sequence)",
            "people": "\(own.people)", "people-intake": "\(theirs.people)",
          ])
      }
    } catch {
      environment.logger.debug(
        "feed: the digest could not be compared", metadata: ["mission": "\(mission)"])
    }
  }
}
