internal import Casework
internal import PlanModel
internal import RepatriationSchema
internal import Wire

/// A problem for the solver, and what is needed to read its answer as manifests again.
struct PreparedProblem: Sendable {
  /// What speaks against one person, or one party, on one departure.
  struct Standing: Hashable, Sendable {
    var verdict: Boardability.Verdict
    /// Everything that fails.
    var codes: FailureCodes
    /// Of these, what is not expected to be gone in time: empty unless excluded.
    var blocking: FailureCodes

    /// The same where these codes do not count.
    func without(_ overridden: FailureCodes) -> Standing {
      let codes = codes.subtracting(overridden)
      let blocking = blocking.subtracting(overridden)
      return Standing(
        verdict: codes.isEmpty ? .boardable : blocking.isEmpty ? .expected : .excluded,
        codes: codes, blocking: blocking)
    }
  }

  /// A party with what was found out about it. In the order of `problem.parties`.
  struct PreparedParty: Sendable {
    let id: PartyID
    let party: TravellingParty
    /// By member: tiers after waiting.
    let waiting: [PriorityByWaiting]
    /// By member, then by departure.
    let memberStandings: [[Standing]]
    /// By member: what keeps them from every departure, also when there is none.
    let lastingCodes: [FailureCodes]
    /// By departure: all members' codes together.
    let standings: [Standing]
    /// By departure: expected, and too late when the authorities take long; empty for nowhere.
    let mayBeLate: [Bool]
    /// Where the party would like to arrive, best first.
    let airports: [FixedASCII<3>]

    /// The highest tier among the members, also after waiting.
    var tier: UInt8 { waiting.map(\.tier).min() ?? 3 }
  }

  /// What planners decided is in it once a plan was made that obeys it.
  var problem: PlanModel.Problem
  /// In the order of `problem.departures`.
  let departures: [DepartureConditions]
  let parties: [PreparedParty]
  /// Seats kept free and why, in the order of `departures`.
  let reserves: [[ReservedSeats]]
  let carried: CarriedManifests
  /// People whose case is not open and who are on no list that is carried over.
  let closed: [PlanningView]
  let rulebook: MissionRulebook
}

extension PersonID {
  init(_ person: ID<PersonFile>) {
    self.init(high: person.uuid.high, low: person.uuid.low)
  }
}

extension PartyID {
  init(_ uuid: WireUUID) {
    self.init(high: uuid.high, low: uuid.low)
  }
}

extension PreparedProblem {
  /// The published lists that a plan may change.
  func openLists(_ input: PlanningInput) -> [Manifest] {
    let carried = Set(carried.manifests.map(\.id))
    return input.published.filter {
      ($0.state == .draft || $0.state == .proposed) && !carried.contains($0.id)
    }
  }

  /// Lists with people in the model's words: who was where, also people and departures that are gone since.
  func plan(_ lists: [Manifest]) -> PlanModel.Plan {
    var parties: [PersonID: PartyID] = [:]
    for party in problem.parties {
      for member in party.members { parties[member.id] = party.id }
    }
    let open = Dictionary(
      zip(problem.departures.map(\.id), problem.departures.indices),
      uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      problem.parties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return PlanModel.Plan(
      manifests: lists.filter { !$0.entries.isEmpty }.map { manifest in
        let departure = DepartureID(manifest.departure.id)
        return PlanModel.Plan.Manifest(
          departure: departure,
          escorts: max(0, Int(manifest.seatsTaken) - manifest.seatsOfEntries),
          entries: manifest.entries.map { entry in
            let person = PersonID(entry.person)
            let party = parties[person] ?? PartyID(entry.person.uuid)
            let missing = open[departure].flatMap { places[party]?.eligibility[$0].missing }
            return PlanModel.Plan.Entry(party: party, person: person, missing: missing ?? [])
          })
      })
  }
}
