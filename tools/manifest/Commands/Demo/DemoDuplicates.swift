internal import Casework
internal import MissionPolicy
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// The part of the demo about files that may be one person.
extension DemoRun {
  /// Compares everybody, merges what holds the same number, decides about one pair and takes that back.
  func resolveDuplicates(_ site: DemoSite) async throws {
    let zone = try PolicyFile.load(path: files.policy).calendar.timeZone
    heading("Possible duplicates")
    try await environment.withDuplicates(try site.settings(DemoSite.desk)) {
      client, intake, caller in
      let compared = try await client.compareAll(
        CompareAllRequest(mission: caller.mission, mergeSame: true),
        options: RPCCallOptions(timeout: PairReview.batchTime))
      say(PairText.text(compared))
      let list = try await client.duplicates(
        DuplicatesRequest(mission: caller.mission, limit: 1))
      guard let pair = list.pairs.first?.pair else { return }
      say("\nOne of them, as a reviewer sees it:")
      say(try await PairReview.text(pair, intake, timeZone: zone))
      func decide(
        _ decision: PairDecision, _ reason: String, about pair: DuplicatePair
      ) async throws -> DuplicatePair {
        let reply = try await client.decidePair(
          DecidePairRequest(
            pair: pair.id, decision: decision, reason: reason, seen: pair.changedAt),
          options: RPCCallOptions(idempotencyKey: environment.clock.newIdentifier()))
        say(PairText.text(reply))
        return reply.pair
      }
      let before = try await intake.show(ShowRequest(person: pair.second)).file
      let merged = try await decide(.confirm, "The same face, says the desk.", about: pair)
      _ = try await decide(.undo, "The wrong photograph was looked at.", about: merged)
      let after = try await intake.show(ShowRequest(person: pair.second)).file
      try require(
        after.state == before.state && after.registration == before.registration
          && after.mergedInto == nil,
        "A merge that was taken back left a trace in the file.")
    }
  }
}
