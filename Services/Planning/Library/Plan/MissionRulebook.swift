internal import Casework
internal import MissionPolicy
internal import RepatriationSchema
internal import Wire

/// The boarding rules with what one mission's policy adds to them.
struct MissionRulebook: Sendable {
  let policy: Policy
  let calendar: MissionCalendar
  /// With the authorities at the pace on which planning counts.
  let boarding: BoardingRulebook
  let rules: MissionRules
  let homeAirports: [FixedASCII<3>]

  init(mission: String, policy: Policy, calendar: MissionCalendar) {
    self.policy = policy
    self.calendar = calendar
    boarding = BoardingRulebook(
      policy: policy.at(policy.countedPace), calendar: calendar)
    rules = policy.rules(of: mission)
    homeAirports = rules.pointsOfEntry.reduce(into: []) { airports, point in
      if !airports.contains(point.airport) { airports.append(point.airport) }
    }
  }

  func conditions(of departure: Departure) -> DepartureConditions {
    DepartureConditions(departure, policy: policy, homeAirports: homeAirports)
  }

  func assess(
    _ view: PlanningView, group: GroupSituation, on conditions: DepartureConditions,
    asOf: Timestamp
  ) -> Boardability {
    boarding.assess(
      view, group: group, on: conditions, homeCountry: rules.homeCountry, asOf: asOf)
  }

  /// Failures with the range of days in which each can be gone.
  func missing(
    _ failures: [BoardingFailure], _ view: PlanningView, group: GroupSituation,
    on conditions: DepartureConditions, asOf: Timestamp
  ) -> [MissingClearance] {
    func days(at pace: Pace) -> [ReasonCode: CalendarDate] {
      let rules = BoardingRulebook(policy: policy.at(pace), calendar: calendar)
      let found = rules.assess(
        view, group: group, on: conditions, homeCountry: self.rules.homeCountry, asOf: asOf)
      return found.failures.reduce(into: [:]) { $0[$1.code] = $1.expectedBy }
    }
    guard failures.contains(where: { $0.expectedBy != nil }) else {
      return failures.map { MissingClearance(code: $0.code) }
    }
    let (earliest, usual, late) = (days(at: .earliest), days(at: .usual), days(at: .late))
    return failures.map { failure in
      guard let day = usual[failure.code] ?? failure.expectedBy else {
        return MissingClearance(code: failure.code)
      }
      return MissingClearance(
        code: failure.code, expectedBy: day,
        earliestBy: earliest[failure.code].flatMap { $0 < day ? $0 : nil },
        lateBy: late[failure.code].flatMap { $0 > day ? $0 : nil })
    }
  }

  /// The same as sets of codes.
  ///
  /// - Parameter failures: those of a person, or of a person and of travelling with others.
  func standing(
    _ failures: [BoardingFailure], verdict: Boardability.Verdict,
    on conditions: DepartureConditions
  ) -> PreparedProblem.Standing {
    let late = failures.filter { !isInTime($0, on: conditions) }
    return PreparedProblem.Standing(
      verdict: verdict, codes: FailureCodes(failures.lazy.map(\.code)),
      blocking: FailureCodes(late.lazy.map(\.code)))
  }

  /// What keeps a person from travelling whatever departs, and has no date on which it ends. Asked
  /// where no departure is left, so that somebody who is held is not told of a missing flight.
  func lastingCodes(
    _ view: PlanningView, group: GroupSituation, asOf: Timestamp
  ) -> FailureCodes {
    var departure = Departure()
    departure.departsAt = asOf
    departure.arrivesAt = asOf
    departure.acceptedDocuments = [.passport, .emergencyTravelDocument]
    let found = assess(view, group: group, on: conditions(of: departure), asOf: asOf)
    let ofTheDeparture: [ReasonCode] = [
      .cutOffPassed, .departureClosed, .documentNotAccepted, .documentRouteMismatch, .transitRule,
    ]
    return FailureCodes(
      found.failures.filter { $0.expectedBy == nil && !ofTheDeparture.contains($0.code) }
        .map(\.code))
  }

  /// Whether a failure may be expected to be gone before the list closes.
  func isInTime(_ failure: BoardingFailure, on conditions: DepartureConditions) -> Bool {
    guard let day = failure.expectedBy else { return false }
    return policy.boarding.expectable.contains(failure.code) && day <= conditions.lastClearanceDay
  }

  /// Airports near a province, best first; empty when the policy names none.
  func airports(near province: String) -> [FixedASCII<3>] {
    rules.pointsOfEntry.reduce(into: []) { airports, point in
      if point.province == province, !airports.contains(point.airport) {
        airports.append(point.airport)
      }
    }
  }
}
