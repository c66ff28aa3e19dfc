import RepatriationSchema
import Testing
import Wire

@testable import Casework
@testable import PlanningService

/// Seats kept free: worked out by hand, and released for any rules.
struct SeatReserveTests {
  private static var rules: ReserveRules {
    ReserveRules(
      steps: [
        ReserveStep(fromDaysAhead: 0, permille: 20), ReserveStep(fromDaysAhead: 3, permille: 50),
        ReserveStep(fromDaysAhead: 10, permille: 100),
      ], announcedPermille: 500, arrivalDays: 5, arrivalPermille: 100, mostPermille: 250)
  }

  private func needs(
    _ departures: [Departure], recent: Int, policy: Policy
  ) -> [SeatReserve.Need] {
    departures.map {
      SeatReserve.Need(
        conditions: DepartureConditions($0, policy: policy, homeAirports: []),
        recentWhoCouldGo: recent)
    }
  }

  private func seats(
    _ departures: [Departure], recent: Int = 0, announced: [AnnouncedPeople] = [],
    policy: Policy, at moment: Timestamp = asOf
  ) -> [[ReservedSeats]] {
    SeatReserve(policy, calendar: TestPolicy.calendar, asOf: moment, announced: announced)
      .seats(
        needs(
          departures.filter {
            DepartureConditions($0, policy: policy, homeAirports: []).lockAt > moment
          }, recent: recent, policy: policy))
  }

  @Test func `each list keeps seats by days ahead, for groups that come before it, and arrivals`() {
    var policy = TestPolicy.policy
    policy.planning.reserve = Self.rules
    // D02 leaves in 6 days: 5 % of 40 are 2. Its list is open until the 26th: a bus of 7 on the 24th
    // keeps 3.5, so 4; ten people of the last five days could go, two a day for five days, of whom
    // every tenth: 1. D07 leaves in 16 days: 10 %, 4; the bus of the 30th 2; from the 26th to the 5th
    // ten days, 2.
    let found = seats(
      [Departures.sample[0], Departures.sample[1]], recent: 10,
      announced: [
        AnnouncedPeople(expectedAt: moment("2026-01-24T20:00:00+07:00"), people: 7),
        AnnouncedPeople(expectedAt: moment("2026-01-30T20:00:00+07:00"), people: 4),
      ], policy: policy)
    #expect(
      found == [
        [
          ReservedSeats(reason: .notReady, seats: 2), ReservedSeats(reason: .announced, seats: 4),
          ReservedSeats(reason: .arrivals, seats: 1),
        ],
        [
          ReservedSeats(reason: .notReady, seats: 4), ReservedSeats(reason: .announced, seats: 2),
          ReservedSeats(reason: .arrivals, seats: 2),
        ],
      ])
  }

  @Test func `all reasons together keep no more than the policy's share`() {
    var policy = TestPolicy.policy
    policy.planning.reserve = Self.rules
    let found = seats(
      [Departures.sample[0]], recent: 500,
      announced: [AnnouncedPeople(expectedAt: asOf, people: 520)], policy: policy)
    #expect(
      found == [
        [ReservedSeats(reason: .notReady, seats: 2), ReservedSeats(reason: .announced, seats: 8)]
      ])
  }

  @Test func `a group whose time has passed can still come`() {
    var policy = TestPolicy.policy
    policy.planning.reserve = Self.rules
    let found = seats(
      [Departures.sample[0]],
      announced: [
        AnnouncedPeople(expectedAt: moment("2026-01-20T20:00:00+07:00"), people: 4)
      ], policy: policy)
    #expect(found.first?.last == ReservedSeats(reason: .announced, seats: 2))
  }

  @Test func `without rules the flat share is kept, and a departure may say its own`() {
    var own = Departures.sample[0]
    own.reserveSeats = 7
    #expect(
      seats([Departures.sample[0]], policy: TestPolicy.policy) == [
        [ReservedSeats(reason: .notReady, seats: 2)]
      ])
    #expect(
      seats([own], policy: TestPolicy.policy) == [[ReservedSeats(reason: .departure, seats: 7)]])
    own.reserveSeats = 0
    #expect(seats([own], policy: TestPolicy.policy) == [[]])
  }

  @Test func `a later moment never keeps more, whatever the rules`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    for _ in 0..<150 {
      var policy = TestPolicy.policy
      var rules = ReserveRules()
      var (days, share): (UInt16, UInt16) = (0, .random(in: 0...60, using: &random))
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        rules.steps.append(ReserveStep(fromDaysAhead: days, permille: share))
        days += .random(in: 1...8, using: &random)
        share += .random(in: 0...80, using: &random)
      }
      rules.announcedPermille = .random(in: 0...1_000, using: &random)
      rules.arrivalDays = .random(in: 0...9, using: &random)
      rules.arrivalPermille = .random(in: 0...1_000, using: &random)
      rules.mostPermille = .random(in: 0...1_000, using: &random)
      policy.planning.reserve = rules
      let departures = (0..<Int.random(in: 1...5, using: &random)).map { index in
        let ahead = Int64.random(in: 26...700, using: &random)
        var departure = Departures.direct(
          "D\(index)", "2026-01-27T13:10:00+07:00", seats: .random(in: 1...215, using: &random))
        departure.departsAt = Timestamp(
          microseconds: asOf.microseconds + ahead * 3_600_000_000)
        departure.arrivesAt = Timestamp(
          microseconds: departure.departsAt.microseconds + 3_600_000_000)
        return departure
      }
      let announced = (0..<3).map { _ in
        AnnouncedPeople(
          expectedAt: Timestamp(
            microseconds: asOf.microseconds
              + Int64.random(in: -40...600, using: &random) * 3_600_000_000),
          people: .random(in: 0...90, using: &random))
      }
      let recent = Int.random(in: 0...60, using: &random)
      // While the same lists are open: when one closes, those who come go with the next.
      let first = departures.map {
        DepartureConditions($0, policy: policy, homeAirports: []).lockAt
      }.min()
      var before: [[ReservedSeats]]?
      var now = asOf
      while let first, now < first {
        let found = seats(
          departures, recent: recent, announced: announced, policy: policy, at: now)
        for (index, kept) in found.enumerated() {
          let total = kept.reduce(0) { $0 + Int($1.seats) }
          #expect(total <= Int(departures[index].seats), "seed \(seed)")
          if let before {
            #expect(total <= before[index].reduce(0) { $0 + Int($1.seats) }, "seed \(seed)")
          }
        }
        before = found
        now = Timestamp(microseconds: now.microseconds + 7 * 3_600_000_000)
      }
    }
  }
}
