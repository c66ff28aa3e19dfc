internal import Casework
internal import Crypto
internal import PlanModel
internal import Planner
internal import RepatriationSchema
internal import Wire

/// Writes a verified plan down as manifests. The same plan gives the same bytes.
struct ManifestWriter {
  private let input: PlanningInput
  private let prepared: PreparedProblem
  private let outcome: Outcome
  private let version: Int64
  private let today: CalendarDate
  /// Where each party stands in `prepared.parties`.
  private let positions: [PartyID: Int]
  private let previous: [String: Manifest]

  init(
    _ input: PlanningInput, _ prepared: PreparedProblem, _ outcome: Outcome, version: Int64
  ) {
    self.input = input
    self.prepared = prepared
    self.outcome = outcome
    self.version = version
    today = input.calendar.day(of: input.asOf)
    positions = Dictionary(
      prepared.parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    previous = Dictionary(
      input.published.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// One for each open departure, also when nobody is on it, and those carried over; in the order of
  /// departure.
  func manifests() throws -> [Manifest] {
    let carried = try prepared.carried.manifests.map { manifest in
      // A list that nothing happened to keeps its bytes.
      if let before = previous[manifest.id], before.content == manifest.content { return before }
      return try finished(manifest)
    }
    let planned = try prepared.departures.indices.map { index in
      let manifest = try manifest(at: index)
      return manifest.state == .draft ? try finished(manifest) : manifest
    }
    return (carried + planned).sorted {
      ($0.departure.departsAt, $0.id) < ($1.departure.departsAt, $1.id)
    }
  }

  private func manifest(at index: Int) throws -> Manifest {
    let conditions = prepared.departures[index]
    let departure = conditions.departure
    let listed = outcome.plan.manifests.first { $0.departure == DepartureID(departure.id) }
    let parties = Set(listed?.entries.map(\.party) ?? [])
      .compactMap { positions[$0] }.map { prepared.parties[$0] }
    let rows = parties.flatMap { party in
      party.party.members.map { (party: party, view: $0) }
    }.sorted {
      ($0.party.tier, $0.view.registeredAt, $0.view.person)
        < ($1.party.tier, $1.view.registeredAt, $1.view.person)
    }
    let id = Manifest.id(mission: input.mission, departure: departure.id)
    let before = previous[id]
    if let before, before.state == .proposed {
      return try revised(
        before, rows.map { entry(of: $0.view, in: $0.party, at: index, state: .planned) },
        escorts: listed?.escorts ?? 0)
    }
    var manifest = Manifest(id: id, departure: departure, state: .draft)
    if let before, before.state == .draft {
      // A draft that was taken back has a history, which goes on.
      manifest.version = before.version
      manifest.changedAt = before.changedAt
      manifest.numbers = before.numbers
      manifest.deltas = before.deltas
    }
    manifest.entries = rows.map { entry(of: $0.view, in: $0.party, at: index, state: .planned) }
    manifest.standby = standby(at: index)
    manifest.seatsTaken = UInt16(clamping: manifest.seatsOfEntries + (listed?.escorts ?? 0))
    let reserve = outcome.use.first { $0.departure == DepartureID(departure.id) }?.reserve
    manifest.seatsReserved = UInt16(clamping: reserve ?? 0)
    manifest.reserve = prepared.reserves[index]
    manifest.closesAt = conditions.lockAt
    for party in prepared.parties where party.standings[index].verdict != .excluded {
      let people = UInt32(clamping: party.party.members.count)
      manifest.eligible += people
      if party.standings[index].verdict == .boardable { manifest.eligibleNow += people }
    }
    return manifest
  }

  /// A proposed list after planning again. Who stays keeps their number; a list on which the same people
  /// stay keeps its bytes: the carrier has nothing to be told.
  private func revised(
    _ before: Manifest, _ entries: [ManifestEntry], escorts: Int
  ) throws -> Manifest {
    let listed = Set(before.entries.map(\.person))
    if Set(entries.map(\.person)) == listed { return before }
    let wanted = Dictionary(
      entries.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    var manifest = before
    manifest.entries =
      before.entries.compactMap { old in
        guard var entry = wanted[old.person] else { return nil }
        entry.state = old.state
        entry.number = old.number
        entry.substitutes = old.substitutes
        entry.substitutedBy = old.substitutedBy
        entry.overridden = old.overridden
        return entry
      } + entries.filter { !listed.contains($0.person) }
    manifest.numberEntries()
    manifest.escorts = UInt16(clamping: escorts)
    try manifest.becomeNext(at: input.asOf, policy: input.policy.version)
    try manifest.seal()
    return manifest
  }

  /// Whole parties in the order in which they would be asked, as many as the message can hold.
  private func standby(at index: Int) -> [ManifestEntry] {
    let departure = DepartureID(prepared.departures[index].departure.id)
    var entries: [ManifestEntry] = []
    for candidate in Planner.standby(prepared.problem, outcome, departure: departure) {
      guard let position = positions[candidate.party] else { continue }
      let party = prepared.parties[position]
      guard entries.count + party.party.members.count <= PlanningLimits.entries else { break }
      entries += party.party.members.map { entry(of: $0, in: party, at: index, state: .unset) }
    }
    return entries
  }

  private func entry(
    of view: PlanningView, in party: PreparedProblem.PreparedParty, at index: Int,
    state: EntryState
  ) -> ManifestEntry {
    let conditions = prepared.departures[index]
    let rulebook = prepared.rulebook
    let clearances = Clearances(view, policy: input.policy)
    let found = rulebook.assess(
      view, group: party.party.situation, on: conditions, asOf: input.asOf)
    let place = prepared.problem.parties[positions[party.id] ?? 0].members
      .first { $0.id == PersonID(view.person) }?.place
    let position = party.party.members.firstIndex { $0.person == view.person }
    let waiting = position.map { party.waiting[$0] }
    return ManifestEntry(
      person: view.person, group: view.group, tier: party.tier, state: state,
      caseClass: clearances.caseClass(on: today),
      documentType: clearances.travelDocument(on: conditions.arrivalDay),
      services: services(of: view, place: place, on: conditions.departureDay),
      ageBand: prepared.rulebook.band(of: view, on: conditions.departureDay),
      missing: rulebook.missing(
        found.failures, view, group: party.party.situation, on: conditions, asOf: input.asOf),
      pointOfEntry: pointOfEntry(of: party, on: conditions),
      ownTier: waiting?.ownTier ?? party.tier, movedUpAfterDays: waiting?.movedUpAfterDays ?? 0)
  }

  private func services(
    of view: PlanningView, place: Member.Place?, on day: CalendarDate
  ) -> [SpecialService] {
    prepared.rulebook.services(of: view, place: place, on: day)
  }

  private func pointOfEntry(
    of party: PreparedProblem.PreparedParty, on conditions: DepartureConditions
  ) -> FixedASCII<3> {
    party.airports.first(where: conditions.pointsOfEntry.contains)
      ?? conditions.departure.legs.last ?? FixedASCII<3>()
  }

  /// Numbers of publication and the digest. A list that says what the published one says keeps the
  /// published one's revision.
  private func finished(_ manifest: Manifest) throws -> Manifest {
    var manifest = manifest
    manifest.policy = input.policy.version
    let before = previous[manifest.id]
    let isSame = before?.content == manifest.content
    manifest.revision = (before?.revision ?? 0) &+ (isSame ? 0 : 1)
    manifest.asOf = input.asOf
    manifest.planVersion = version
    manifest.digest = FixedBytes<32>()
    var hash = SHA256()
    hash.update(data: try manifest.encodedBytes())
    manifest.digest = hash.finishedBytes()
    return manifest
  }
}
