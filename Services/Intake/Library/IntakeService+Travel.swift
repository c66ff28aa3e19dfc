internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension IntakeService {
  /// States into which a manifest takes a case; every other one is an officer's.
  private static let ofManifests: [CaseState] = [.processing, .manifested, .departed, .arrived]

  package func reportTravel(
    _ request: ReportTravelRequest, context: RPCServerContext
  ) async throws -> ReportTravelReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    try caller.require(mission: request.mission)
    try requireKey(context)
    guard RevisionSeal.isManifest(request.manifest, of: caller.mission) else {
      throw rejection("manifest", "Not a manifest of your mission, such as \(caller.mission)-D01.")
    }
    guard request.standings.allSatisfy({ Self.ofManifests.contains($0.state) }) else {
      throw rejection(
        "standings", "A manifest takes cases to manifested, departed or arrived, or back.")
    }
    guard request.occurredAt.microseconds <= environment.now.microseconds &+ ChangeCheck.tolerance
    else { throw rejection("occurredAt", "The time lies in the future. Check the clock.") }
    let (reply, repeated) = try await commit(
      request, as: ReportTravelReply.self, context: context, caller: caller, desk: ""
    ) { transaction in
      var reply = ReportTravelReply()
      let why = "\(request.manifest), revision \(request.revision)"
      for standing in request.standings {
        var file = try transaction.file(of: standing.person)
        guard let steps = TravelSteps.steps(from: file.state, to: standing.state) else {
          reply.elsewhere.append(TravelStanding(person: standing.person, state: file.state))
          continue
        }
        guard !steps.isEmpty else {
          reply.unchanged += 1
          continue
        }
        for step in steps {
          try transaction.record(
            .state(StateChange(to: step, reason: why)), in: &file, at: request.occurredAt)
        }
        try transaction.save(file, group: try file.group.flatMap { try transaction.group($0) })
        reply.changed += 1
        reply.sequence = file.changedAt
      }
      return reply
    }
    var told = reply
    told.repeated = repeated
    return told
  }
}

/// How a case comes to where a manifest says that it is, along the main line.
enum TravelSteps {
  private static let line: [CaseState] = [
    .queued, .registered, .processing, .manifested, .departed, .arrived,
  ]

  /// - Returns: the steps to take, empty when the case is there already or farther; `nil` when something
  ///   else has happened to it, which an officer decides about.
  static func steps(from state: CaseState, to wanted: CaseState) -> [CaseState]? {
    if wanted == .processing {
      if state == .manifested { return [.processing] }
      return state.isOpen ? [] : nil
    }
    if state == .closed { return [] }
    // Assessed is a side step of the line: processing follows it as it follows registered.
    let from = state == .assessed ? .registered : state
    guard let start = line.firstIndex(of: from), let end = line.firstIndex(of: wanted) else {
      return nil
    }
    return start >= end ? [] : Array(line[(start + 1)...end])
  }
}
