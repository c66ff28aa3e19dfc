internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ManifestLifeService {
  package func history(
    _ request: HistoryRequest, context: RPCServerContext
  ) async throws -> HistoryReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let mission = caller.mission
    return try await read { reader in
      _ = try Self.manifest(request.manifest, of: mission, in: reader)
      let prefix = PlanningKey.ofManifest(mission, request.manifest)
      var range = KeyRange.prefix(prefix)
      if request.after > 0 {
        range = range.after(
          PlanningKey.change(mission, request.manifest, version: request.after))
      }
      let page = try reader.scan(
        PlanningTable.lifeChanges, partition: mission, keys: range, limit: LifeLimits.historyPage)
      return HistoryReply(
        changes: try page.elements.map { try LifeChange(encoded: $0.value) }, more: page.hasMore)
    }
  }

  package func revision(
    _ request: RevisionRequest, context: RPCServerContext
  ) async throws -> Manifest {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      guard
        let found = try PlanningReading.revision(
          of: caller.mission, id: request.manifest, revision: request.revision, in: reader)
      else { throw NotFound(what: "revision of that manifest") }
      return found
    }
  }

  package func standings(
    _ request: StandingsRequest, context: RPCServerContext
  ) async throws -> StandingsReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    return try await read { reader in
      let manifest = try Self.manifest(request.manifest, of: caller.mission, in: reader)
      let standings = try manifest.entries.compactMap { entry -> CaseStanding? in
        guard let state = CaseStandings.state(of: entry, on: manifest.state) else { return nil }
        // Who waits again, and has a seat elsewhere by now, is that list's to tell.
        let seat = try PlanningReading.seat(
          of: entry.person, mission: caller.mission, in: reader)
        if state == .processing, seat != nil { return nil }
        let view = try PlanningReading.view(
          of: entry.person, mission: caller.mission, in: reader)
        return CaseStanding(person: entry.person, state: state, known: view?.state ?? .unset)
      }
      return StandingsReply(
        manifest: manifest.id, revision: manifest.revision, at: manifest.changedAt,
        standings: standings)
    }
  }

  static func manifest(
    _ id: String, of mission: String, in reader: any StoreReader
  ) throws -> Manifest {
    guard let found = try PlanningReading.manifest(id, of: mission, in: reader) else {
      throw NotFound(what: "manifest")
    }
    return found
  }
}

/// What a manifest says of its people's cases.
enum CaseStandings {
  /// - Returns: `nil` where it says nothing: before the lock nobody is told of a seat.
  static func state(of entry: ManifestEntry, on manifest: ManifestState) -> CaseState? {
    switch manifest {
    case .locked, .submitted: entry.state.isLive ? .manifested : .processing
    case .departed, .closed:
      if entry.state != .boarded {
        .processing
      } else if entry.arrival == .arrived {
        .arrived
      } else {
        .departed
      }
    case .cancelled: entry.state == .planned ? nil : .processing
    default: nil
    }
  }
}
