internal import PlanModel
internal import PlanVerifier

/// A small problem with a valid plan that uses every rule, to be broken in one place.
///
/// On A, ten seats of which one is the reserve: a deportee (1 seat), a wheelchair user (1), an adult
/// with a lap infant (1), a stretcher over two seats (2), an unaccompanied minor (1) with an escort
/// sent by the mission (1), an adult with a child (2): nine seats. On B a person whose document is
/// expected. On L, locked, one person. One person has no departure: everything excludes them.
struct Fixture {
  static let now: Int64 = 10_000_000

  var capacity = Capacity(
    seats: 10, lapInfants: 1, stretchers: 1, wheelchairs: 1, unaccompaniedMinors: 1, deportees: 1,
    escorts: 1)
  var reserveOnA: Int? = 1
  var cutoffOfA = Fixture.now + 1_000
  var deporteeReadyAt: Int64?
  var wheelchairUserOnA = Eligibility.eligible
  var infants = 1
  var parentBand = Member.AgeBand.adult
  var keepApart: [KeepApart] = []

  static func party(_ number: UInt64) -> PartyID { PartyID(high: 7, low: number) }
  static func person(_ number: UInt64) -> PersonID { PersonID(high: 9, low: number) }

  func problem() throws -> Problem {
    let many = Capacity(
      seats: 4, lapInfants: 1, wheelchairs: 1, unaccompaniedMinors: 1, deportees: 1, escorts: 1)
    let departures = [
      Departure(
        id: "A", minute: Self.now + 2_880, cutoffMinute: cutoffOfA, destinations: ["CGK"],
        capacity: capacity, reserveSeats: reserveOnA, openCostCents: 50_000, seatCostCents: 1_000),
      Departure(
        id: "B", minute: Self.now + 5_760, cutoffMinute: Self.now + 5_000, destinations: ["KNO"],
        capacity: many, reserveSeats: 0, seatCostCents: 2_000),
      Departure(
        id: "L", minute: Self.now + 600, cutoffMinute: Self.now - 600, destinations: ["CGK"],
        capacity: many, seatCostCents: 1_000,
        lockedPeople: [Self.person(80)]),
    ]
    let parties = [
      party(1, [Member(id: Self.person(10), needs: .deportee)], readyAt: deporteeReadyAt),
      party(2, [Member(id: Self.person(20), needs: .wheelchair)], onA: wheelchairUserOnA),
      party(
        3,
        [Member(id: Self.person(30))]
          + (0..<infants).map {
            Member(id: Self.person(31 + UInt64($0)), place: .lapInfant, ageBand: .infant)
          }),
      party(4, [Member(id: Self.person(40), place: .stretcher(seats: 2))]),
      party(
        5, [Member(id: Self.person(50), ageBand: .minor, needs: .unaccompaniedMinor)]),
      party(
        6,
        [
          Member(id: Self.person(60), ageBand: parentBand),
          Member(id: Self.person(61), ageBand: .minor),
        ]),
      party(7, [Member(id: Self.person(70))], onA: .excluded(.b04), onB: .expected(.b01)),
      party(8, [Member(id: Self.person(80))], onL: .eligible),
      party(9, [Member(id: Self.person(90))], onA: .excluded(.b05), onB: .excluded(.b05)),
    ]
    return try Problem(
      asOfMinute: Self.now, departures: departures, parties: parties, keepApart: keepApart,
      policy: Self.policy)
  }

  static let policy = Policy(
    tierWeights: [8, 4, 2, 1], waiting: WaitingCurve(steps: [.init(fromDay: 0, centsPerDay: 100)]),
    noDepartureCents: [9_000, 7_000, 5_000, 3_000], noDepartureDelayDays: 7, expectedCents: 10,
    preferenceStepCents: 20, moveCents: 30, reservePermille: 0, minorsPerEscort: 3,
    medicalPerEscort: 2, escortCents: 40_000)

  private func party(
    _ number: UInt64, _ members: [Member], onA: Eligibility = .eligible,
    onB: Eligibility = .eligible, onL: Eligibility = .excluded(.departureLocked),
    readyAt: Int64? = nil
  ) -> Party {
    Party(
      id: Self.party(number), members: members, tier: .p3,
      registeredAtMicroseconds: (Self.now - 14_400) * 60_000_000, readyAtMinute: readyAt,
      eligibility: [onA, onB, onL])
  }

  /// The people of A, as (party, person).
  var listOfA: [(party: UInt64, person: UInt64)] {
    [(1, 10), (2, 20), (3, 30)] + (0..<infants).map { (3, 31 + UInt64($0)) }
      + [(4, 40), (5, 50), (6, 60), (6, 61)]
  }

  static func entry(
    _ party: UInt64, _ person: UInt64, missing: ReasonCodes = []
  ) -> Plan.Entry {
    Plan.Entry(party: Self.party(party), person: Self.person(person), missing: missing)
  }

  /// The plan, with the lists as they are or as a test changes them.
  func plan(
    a: [Plan.Entry]? = nil, escortsOnA: Int = 1,
    b: [Plan.Entry] = [entry(7, 70, missing: .b01)],
    l: [Plan.Entry] = [entry(8, 80)],
    others: [Plan.Manifest] = []
  ) -> Plan {
    let lists = [
      Plan.Manifest(
        departure: "A", escorts: escortsOnA,
        entries: a ?? listOfA.map { Self.entry($0.party, $0.person) }),
      Plan.Manifest(departure: "B", escorts: 0, entries: b),
      Plan.Manifest(departure: "L", escorts: 0, entries: l),
    ]
    return Plan(manifests: lists.filter { !$0.entries.isEmpty } + others)
  }
}
