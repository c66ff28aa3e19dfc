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
