internal import Casework
internal import PlanModel
internal import PlanVerifier
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Whether a list fits its departure: seats, laps, stretchers, wheelchairs, limits, escorts, whole
/// parties, who must be kept apart. Judged by the verifier that judges plans, so that there is one set of
/// these rules.
struct ListShape {
  /// In the verifier's order; empty when the list fits.
  let violations: [Violation]
  /// Seats of the mission's own escorts.
  let escorts: Int
  /// Seats taken, escorts included.
  let seats: Int
  /// Where each person sits.
  let places: [ID<PersonFile>: Member.Place]

  /// - Parameters:
  ///   - parties: everybody who travels.
  ///   - at: ages count on the day of departure, clearances were judged before.
  /// - Throws: `RPCError` when the departure's numbers are out of the model's range.
  init(
    _ parties: [TravellingParty], on departure: RepatriationSchema.Departure,
    mission: String, environment: PlanningEnvironment
  ) throws {
    guard !parties.isEmpty else {
      (violations, escorts, seats, places) = ([], 0, 0, [:])
      return
    }
    var departure = departure
    departure.cancelled = false
    // The reserve was kept for late changes such as these, and the list is not closed to them.
    var policy = environment.policy
    policy.planning.reservePermille = 0
    policy.planning.lockHours = 0
    let before = Timestamp(microseconds: departure.departsAt.microseconds &- 60_000_000)
    let input = PlanningInput(
      mission: mission, views: parties.flatMap(\.members), departures: [departure],
      policy: policy, calendar: environment.calendar, asOf: before)
    let builder = ProblemBuilder(input)
    let conditions = MissionRulebook(
      mission: mission, policy: policy, calendar: environment.calendar
    ).conditions(of: departure)
    let day = conditions.departureDay
    var places: [ID<PersonFile>: Member.Place] = [:]
    var partyOf: [ID<PersonFile>: PartyID] = [:]
    var modelled: [PlanModel.Party] = []
    var entries: [Plan.Entry] = []
    for party in parties {
      guard let first = party.members.first else { continue }
      let id = PartyID(first.person.uuid)
      let members = builder.members(of: party, span: day...day)
      for (view, member) in zip(party.members, members) {
        places[view.person] = member.place
        partyOf[view.person] = id
        entries.append(Plan.Entry(party: id, person: member.id))
      }
      modelled.append(
        PlanModel.Party(
          id: id, members: members, tier: Tier(rawValue: party.tier(policy, on: day)) ?? .p3,
          registeredAtMicroseconds: first.registeredAt.microseconds, eligibility: [.eligible]))
    }
    let apart = parties.flatMap(\.members).flatMap { view in
      view.keepApart.compactMap { other in
        partyOf[view.person].flatMap { own in partyOf[other].map { KeepApart(own, $0) } }
      }
    }
    let problem: Problem
    do {
      problem = try Problem(
        asOfMinute: ProblemBuilder.minute(of: before),
        departures: [builder.departure(conditions, [])],
        parties: modelled, keepApart: apart, policy: PlannerPolicy.model(policy))
    } catch let error as ProblemError {
      throw RPCError(.failedPrecondition, "the list cannot be checked: \(error.code.rawValue)")
    }
    func judged(escorts: Int) -> [Violation] {
      let list = Plan.Manifest(
        departure: DepartureID(departure.id), escorts: escorts, entries: entries)
      return verify(problem, Plan(manifests: [list])).violations
    }
    // How many escorts the list needs is the verifier's to say.
    var found = judged(escorts: 0)
    var escorts = 0
    if let ratio = found.first(where: { $0.kind == .escortRatio }) {
      escorts = Int(clamping: ratio.limit ?? 0)
      found = judged(escorts: escorts)
    }
    violations = found
    self.escorts = escorts
    seats = modelled.flatMap(\.members).reduce(escorts) { $0 + $1.place.seats }
    self.places = places
  }

  /// What does not fit, in words; `nil` when all does.
  var problem: String? {
    guard let first = violations.first else { return nil }
    let numbers =
      first.actual.flatMap { actual in first.limit.map { " (\(actual) of \($0))" } } ?? ""
    switch first.kind {
    case .seats, .reserve: return "there are not enough seats\(numbers)"
    case .lapInfants, .infantWithoutLap: return "an infant has no lap to sit on"
    case .stretchers: return "the departure takes no more stretchers\(numbers)"
    case .wheelchairs: return "the departure takes no more wheelchairs\(numbers)"
    case .unaccompaniedMinors:
      return "the departure takes no more minors who travel alone\(numbers)"
    case .deportees: return "the carrier takes no more people under a formal order\(numbers)"
    case .escortsOverLimit, .escortRatio: return "there are not enough escorts\(numbers)"
    case .minorWithoutGuardian: return "a minor would travel without an adult of the party"
    case .partySplit: return "a party would be split"
    case .keepApart: return "a safeguarding rule keeps somebody off this list"
    default: return "the list breaks the rule \(first.kind.rawValue)"
    }
  }
}
