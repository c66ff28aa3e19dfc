package import RepatriationSchema
package import Wire

/// The failing codes of one person on one departure, as a set.
package struct BoardingCodes: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// B01 to B15 take the bits 1 to 15, P01 and up the bits from 16 on. A code of a newer version has none.
  package init(_ code: ReasonCode) {
    switch code.rawValue {
    case 1...15: self.init(rawValue: 1 << UInt32(code.rawValue))
    case 101...115: self.init(rawValue: 1 << UInt32(code.rawValue - 85))
    default: self.init([])
    }
  }

  /// In the order of the codes.
  package var codes: [ReasonCode] {
    (1...31).filter { rawValue & (1 << UInt32($0)) != 0 }.map {
      ReasonCode(rawValue: $0 < 16 ? UInt8($0) : UInt8($0 + 85))
    }
  }
}

/// Whether each of many people may board each of many departures.
///
/// The answers are those of `BoardingRulebook.assess`. What a rule asks of a person is worked out once as
/// the last day on which it is met: of one person a document runs out, a fine accrues and a permit
/// ends, and none of them heals by waiting. Then each pair is a few comparisons of days.
package struct BoardingTable: Sendable {
  /// Different transit airports of all departures together: one bit each.
  package static let maximumTransits = 64

  private let cells: [BoardingCodes]
  private let verdicts: [Boardability.Verdict]
  package let personCount: Int
  package let departureCount: Int

  /// - Parameters:
  ///   - people: each with what their group says.
  ///   - departures: with at most `maximumTransits` different transit airports in all.
  /// - Returns: `nil` when there are more of them: then the rulebook is asked pair by pair.
  /// - Complexity: O(people × departures).
  package init?(
    _ people: [(view: PlanningView, group: GroupSituation)], on departures: [DepartureConditions],
    rulebook: BoardingRulebook, homeCountry: FixedASCII<3>, asOf: Timestamp
  ) {
    let transits = Set(departures.flatMap(\.transits))
    guard transits.count <= Self.maximumTransits else { return nil }
    personCount = people.count
    departureCount = departures.count
    let frame = BoardingFrame(
      departures, rulebook: rulebook, homeCountry: homeCountry, asOf: asOf)
    var cells: [BoardingCodes] = []
    var verdicts: [Boardability.Verdict] = []
    cells.reserveCapacity(people.count * departures.count)
    verdicts.reserveCapacity(people.count * departures.count)
    for (view, group) in people {
      let profile = BoardingProfile(view, group: group, frame)
      for departure in frame.departures {
        let failing = profile.codes(on: departure, frame)
        cells.append(BoardingCodes(rawValue: failing))
        verdicts.append(profile.verdict(failing, on: departure, frame))
      }
    }
    self.cells = cells
    self.verdicts = verdicts
  }

  package func codes(person: Int, departure: Int) -> BoardingCodes {
    cells[person * departureCount + departure]
  }

  package func verdict(person: Int, departure: Int) -> Boardability.Verdict {
    verdicts[person * departureCount + departure]
  }
}

/// What all pairs share: the departures as numbers, and working days looked up.
struct BoardingFrame {
  /// One departure as far as boarding asks for it. Days count from 1970.
  struct Day {
    let departure: Int32
    let arrival: Int32
    let lastClearance: Int32
    let transits: UInt64
    let firstAirport: FixedASCII<3>
    /// What no person changes: the cut-off, a departure that is gone.
    let fixed: UInt32
    /// What fails for whoever does not travel on a passport, and for whoever does.
    let withoutPassport: UInt32
    let withPassport: UInt32
  }

  /// Days ahead for which working days are looked up; later ones are counted.
  private static let horizon = 512

  let departures: [Day]
  let policy: Policy
  let calendar: MissionCalendar
  let rulebook: BoardingRulebook
  let homeCountry: FixedASCII<3>
  let today: CalendarDate
  /// The day before all departures.
  let before: CalendarDate
  let lastDeparture: CalendarDate
  let expectable: UInt32
  private let airports: [FixedASCII<3>]
  private let workingDays: [Int32]

  init(
    _ conditions: [DepartureConditions], rulebook: BoardingRulebook,
    homeCountry: FixedASCII<3>, asOf: Timestamp
  ) {
    let policy = rulebook.policy
    self.rulebook = rulebook
    self.policy = policy
    self.homeCountry = homeCountry
    calendar = rulebook.calendar
    let today = rulebook.calendar.day(of: asOf)
    self.today = today
    var airports: [FixedASCII<3>] = []
    for airport in conditions.flatMap(\.transits) where !airports.contains(airport) {
      airports.append(airport)
    }
    self.airports = airports
    before = (conditions.map(\.departureDay).min() ?? today).adding(days: -1)
    lastDeparture = conditions.map(\.departureDay).max() ?? today
    departures = conditions.map { one in
      var fixed: UInt32 = 0
      if one.departure.cancelled || one.departure.departsAt <= asOf {
        fixed = BoardingCodes(.departureClosed).rawValue
      } else if one.lockAt <= asOf {
        fixed = BoardingCodes(.cutOffPassed).rawValue
      }
      let refuses = { (type: DocumentType) in
        one.departure.acceptedDocuments.contains(type)
          ? 0 : BoardingCodes(.documentNotAccepted).rawValue
      }
      let isRestricted = one.transits.contains(where: policy.boarding.restrictedTransits.contains)
      return Day(
        departure: one.departureDay.daysSinceEpoch, arrival: one.arrivalDay.daysSinceEpoch,
        lastClearance: one.lastClearanceDay.daysSinceEpoch,
        transits: Self.mask(one.transits, airports),
        firstAirport: one.departure.legs.first ?? FixedASCII(), fixed: fixed,
        withoutPassport: refuses(.emergencyTravelDocument)
          | (isRestricted ? BoardingCodes(.transitRule).rawValue : 0),
        withPassport: refuses(.passport))
    }
    let clearing: BoardingCodes = [
      BoardingCodes(.noValidDocument), BoardingCodes(.fineUncleared),
      BoardingCodes(.exitPermitMissing), BoardingCodes(.identityUnverified),
    ]
    expectable =
      policy.boarding.expectable.reduce(0) { $0 | BoardingCodes($1).rawValue }
      & clearing.rawValue
    let calendar = rulebook.calendar
    let count = Int(policy.leadTimes.exitPermitWorkingDays)
    workingDays = (0..<Self.horizon).map {
      calendar.adding(workingDays: count, to: today.adding(days: $0)).daysSinceEpoch
    }
  }

  static func mask(_ some: [FixedASCII<3>], _ airports: [FixedASCII<3>]) -> UInt64 {
    some.reduce(0) { mask, airport in
      airports.firstIndex(of: airport).map { mask | 1 << UInt64($0) } ?? mask
    }
  }

  func mask(_ some: [FixedASCII<3>]) -> UInt64 {
    some.isEmpty ? 0 : Self.mask(some, airports)
  }

  /// The day on which an exit permit can be there that is asked for on a day.
  func exitPermit(askedOn day: Int32) -> Int32 {
    let ahead = Int(day) - Int(today.daysSinceEpoch)
    if workingDays.indices.contains(ahead) { return workingDays[ahead] }
    return calendar.adding(
      workingDays: Int(policy.leadTimes.exitPermitWorkingDays),
      to: CalendarDate(daysSinceEpoch: day)
    ).daysSinceEpoch
  }
}
