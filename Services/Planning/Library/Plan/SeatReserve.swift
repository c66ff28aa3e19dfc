internal import Casework
internal import RepatriationSchema
internal import Wire

/// Seats that planning keeps free on each open departure for people who are not ready or not there
/// yet. Pure; released step by step: with the same people and announcements a later day never keeps
/// more on a departure.
struct SeatReserve: Sendable {
  private let rules: ReserveRules
  private let flatPermille: Int
  private let calendar: MissionCalendar
  private let asOf: Timestamp
  private let announced: [AnnouncedPeople]

  /// - Parameter announced: groups that are still to come; one whose time has passed can come any moment.
  init(
    _ policy: Policy, calendar: MissionCalendar, asOf: Timestamp, announced: [AnnouncedPeople]
  ) {
    rules = policy.planning.reserve
    flatPermille = Int(policy.planning.reservePermille)
    self.calendar = calendar
    self.asOf = asOf
    self.announced = announced
  }

  /// One departure, and how many people of the last days could go on it.
  struct Need {
    let conditions: DepartureConditions
    let recentWhoCouldGo: Int
  }

  /// - Parameter needs: open departures in any order.
  /// - Returns: for each of them, in the same order, what is kept; nothing that is 0.
  func seats(_ needs: [Need]) -> [[ReservedSeats]] {
    var result = [[ReservedSeats]](repeating: [], count: needs.count)
    // Whoever comes goes with the next list that is open then: each list keeps seats for the time
    // since the one before it closed, so that nobody is kept a seat twice.
    let order = needs.indices.sorted {
      (needs[$0].conditions.lockAt, needs[$0].conditions.departure.id)
        < (needs[$1].conditions.lockAt, needs[$1].conditions.departure.id)
    }
    var opened: Timestamp?
    for index in order {
      result[index] = seats(needs[index], after: opened)
      opened = needs[index].conditions.lockAt
    }
    return result
  }

  /// Whether somebody registered within the days over which arrivals are counted.
  func isRecent(_ view: PlanningView) -> Bool {
    let today = calendar.day(of: asOf)
    let day = calendar.day(of: view.registeredAt)
    return day > today.adding(days: -Int(rules.arrivalDays)) && day <= today
  }

  private func seats(_ need: Need, after opened: Timestamp?) -> [ReservedSeats] {
    let departure = need.conditions.departure
    if let fixed = departure.reserveSeats {
      let seats = min(fixed, departure.seats)
      return seats > 0 ? [ReservedSeats(reason: .departure, seats: seats)] : []
    }
    let capacity = Int(departure.seats)
    guard !rules.steps.isEmpty || rules.announcedPermille > 0 || rules.arrivalPermille > 0 else {
      let seats = Self.up(capacity * flatPermille)
      return Self.kept([(.notReady, seats)], most: capacity)
    }
    let wanted: [(ReserveReason, Int)] = [
      (.notReady, Self.up(capacity * stepPermille(need.conditions))),
      (.announced, announcedSeats(before: need.conditions.lockAt, after: opened)),
      (.arrivals, arrivalSeats(need, after: opened)),
    ]
    let most = rules.mostPermille == 0 ? capacity : Self.up(capacity * Int(rules.mostPermille))
    return Self.kept(wanted, most: min(capacity, most))
  }

  private func stepPermille(_ conditions: DepartureConditions) -> Int {
    let today = calendar.day(of: asOf)
    let ahead = Int(conditions.departureDay.daysSinceEpoch) - Int(today.daysSinceEpoch)
    let flat = rules.steps.isEmpty ? flatPermille : 0
    return rules.steps.last { Int($0.fromDaysAhead) <= ahead }.map { Int($0.permille) } ?? flat
  }

  private func announcedSeats(before closes: Timestamp, after opened: Timestamp?) -> Int {
    let people = announced.reduce(into: 0) { people, group in
      let comes = max(group.expectedAt, asOf)
      guard comes <= closes, opened.map({ comes > $0 }) ?? true else { return }
      people += min(Int(group.people), PlanningLimits.people)
    }
    return Self.up(people * Int(rules.announcedPermille))
  }

  private func arrivalSeats(_ need: Need, after opened: Timestamp?) -> Int {
    guard rules.arrivalDays > 0 else { return 0 }
    let start = calendar.day(of: max(asOf, opened ?? asOf))
    let days =
      Int(calendar.day(of: need.conditions.lockAt).daysSinceEpoch)
      - Int(start.daysSinceEpoch)
    guard days > 0 else { return 0 }
    return need.recentWhoCouldGo * days * Int(rules.arrivalPermille)
      / (Int(rules.arrivalDays) * 1_000)
  }

  private static func up(_ permille: Int) -> Int { (permille + 999) / 1_000 }

  /// As much as the limit allows, people on file before those who are still to come.
  private static func kept(_ wanted: [(ReserveReason, Int)], most: Int) -> [ReservedSeats] {
    var room = most
    return wanted.compactMap { reason, seats in
      let kept = min(max(0, seats), room)
      room -= kept
      return kept > 0 ? ReservedSeats(reason: reason, seats: UInt16(clamping: kept)) : nil
    }
  }
}
