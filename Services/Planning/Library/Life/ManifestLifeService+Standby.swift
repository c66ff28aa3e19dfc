internal import Casework
internal import EventStore
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ManifestLifeService {
  package func standby(
    _ request: StandbyRequest, context: RPCServerContext
  ) async throws -> StandbyReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let environment = environment
    let mission = caller.mission
    return try await read { reader in
      let manifest = try Self.manifest(request.manifest, of: mission, in: reader)
      return try Standby(
        manifest, mission: mission, environment: environment, at: request.at, in: reader
      ).reply(in: reader)
    }
  }
}

/// Who could take a seat on a list: parties of whom everything is granted and nobody has a seat, in the
/// order in which they are asked.
struct Standby {
  private struct Candidate {
    let party: TravellingParty
    let tier: UInt8
    let expires: CalendarDate?
    let since: Timestamp
    let first: ID<PersonFile>
  }

  private let manifest: Manifest
  private let mission: String
  private let environment: PlanningEnvironment
  private let conditions: DepartureConditions
  private let review: BoardingReview
  private let candidates: [Candidate]

  init(
    _ manifest: Manifest, mission: String, environment: PlanningEnvironment, at: Timestamp,
    in reader: any StoreReader
  ) throws {
    self.manifest = manifest
    self.mission = mission
    self.environment = environment
    let rulebook = MissionRulebook(
      mission: mission, policy: environment.policy, calendar: environment.calendar)
    conditions = rulebook.conditions(of: manifest.departure)
    review = try BoardingReview(
      BoardingReview.Subject(
        manifest: manifest, mission: mission, rulebook: rulebook, conditions: conditions, at: at,
        countsOnlyGranted: true), in: reader)
    let views = try PlanningReading.all(
      PlanningTable.views, of: PlanningView.self, mission: mission, in: reader
    ).filter { $0.registeredAt <= at }
    let seats = try Self.seats(of: mission, in: reader)
    let listed = Set(manifest.entries.map(\.person))
    let waiting = views.filter {
      $0.state.isOpen && !seats.contains($0.person) && !listed.contains($0.person)
    }
    candidates = Self.ready(
      waiting, among: views, rulebook: rulebook, conditions: conditions, at: at,
      builder: ProblemBuilder(
        PlanningInput(
          mission: mission, views: [], departures: [], policy: environment.policy,
          calendar: environment.calendar, asOf: at)))
  }

  private static func seats(
    of mission: String, in reader: any StoreReader
  ) throws -> Set<ID<PersonFile>> {
    var people: Set<ID<PersonFile>> = []
    let prefix = mission.utf8.count + 1
    try PlanningReading.forEach(PlanningTable.seats, mission: mission, in: reader) { document in
      if let uuid = WireUUID(bytes: Array(document.key.dropFirst(prefix))) {
        people.insert(ID(uuid))
      }
    }
    return people
  }

  /// Whole parties of whom everything is granted, by tier, then by what runs out first, then by who has
  /// waited longest, then by id.
  private static func ready(
    _ waiting: [PlanningView], among views: [PlanningView], rulebook: MissionRulebook,
    conditions: DepartureConditions, at: Timestamp, builder: ProblemBuilder
  ) -> [Candidate] {
    let groups = Dictionary(grouping: views.filter { $0.group != nil }) { $0.group }
    let parties = TravellingParty.parties(of: waiting, among: views) {
      rulebook.boarding.isMinor($0, on: conditions.departureDay)
    }
    let passing: [ReasonCode] = [.cutOffPassed]
    let ready = parties.filter { party in
      let members = party.group.map { groups[$0] ?? [] } ?? []
      if members.contains(where: { !$0.groupSplittable }) {
        let together = Set(party.members.map(\.person))
        let isWhole = members.allSatisfy { !$0.state.isOpen || together.contains($0.person) }
        guard isWhole else { return false }
      }
      return party.members.allSatisfy { view in
        rulebook.assess(view, group: party.situation, on: conditions, asOf: at).failures
          .allSatisfy { passing.contains($0.code) }
      }
    }
    return ready.compactMap { party in
      guard let first = party.members.first else { return nil }
      return Candidate(
        party: party, tier: party.tier(rulebook.policy, on: rulebook.calendar.day(of: at)),
        expires: party.members.compactMap(builder.earliestExpiry).min(),
        since: party.members.map(\.registeredAt).min() ?? first.registeredAt, first: first.person)
    }.sorted { one, other in
      if one.tier != other.tier { return one.tier < other.tier }
      let (own, theirs) = (one.expires, other.expires)
      if own != theirs {
        guard let own else { return false }
        guard let theirs else { return true }
        return own < theirs
      }
      return (one.since, one.first) < (other.since, other.first)
    }
  }

  func reply(in reader: any StoreReader) throws -> StandbyReply {
    let moments = LifeMoments(manifest.departure, environment.policy)
    let used = try ListShape(
      review.parties, on: manifest.departure, mission: mission, environment: environment)
    var reply = StandbyReply(
      manifest: manifest.id, version: manifest.version,
      free: UInt16(clamping: Int(manifest.departure.seats) - used.seats),
      until: moments.substitutesUntil, ready: UInt32(clamping: candidates.count))
    let drafts = try self.drafts(in: reader)
    for (rank, candidate) in candidates.prefix(LifeLimits.standbyParties).enumerated() {
      let shape = try ListShape(
        review.parties + [candidate.party], on: manifest.departure, mission: mission,
        environment: environment)
      let people = candidate.party.members.map(\.person)
      let problem = shape.problem
      reply.parties.append(
        StandbyParty(
          rank: UInt16(clamping: rank + 1), persons: Array(people.prefix(LifeLimits.partySize)),
          group: candidate.party.group, tier: candidate.tier, expires: candidate.expires,
          waitingSince: candidate.since,
          seats: UInt16(clamping: max(0, shape.seats - used.seats)), fits: problem == nil,
          why: String(decoding: (problem ?? "").utf8.prefix(100), as: UTF8.self),
          listedOn: people.lazy.compactMap { drafts[$0] }.first ?? ""))
    }
    return reply
  }

  /// On which draft each person is listed.
  private func drafts(in reader: any StoreReader) throws -> [ID<PersonFile>: String] {
    var drafts: [ID<PersonFile>: String] = [:]
    for summary in try PlanningReading.plan(of: mission, in: reader)?.manifests ?? []
    where summary.state == .draft && summary.id != manifest.id {
      let draft = try PlanningReading.manifest(summary.id, of: mission, in: reader)
      for entry in draft?.entries ?? [] { drafts[entry.person] = summary.departure }
    }
    return drafts
  }
}
