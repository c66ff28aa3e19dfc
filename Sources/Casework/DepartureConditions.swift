package import RepatriationSchema
package import Wire

/// What a departure asks of a traveller, in the mission's days.
package struct DepartureConditions: Sendable {
  package let departure: Departure
  /// Local day at the first airport.
  package let departureDay: CalendarDate
  /// Local day at the last airport.
  package let arrivalDay: CalendarDate
  /// The last day whose end comes before the manifest is locked: what is granted by then counts.
  package let lastClearanceDay: CalendarDate
  /// Moment after which nobody is added.
  package let lockAt: Timestamp
  /// Airports between the first and the last that lie outside the home country.
  package let transits: [FixedASCII<3>]
  /// Airports of the home country where people can leave, in order.
  package let pointsOfEntry: [FixedASCII<3>]

  /// - Parameter homeAirports: points of entry of the mission's home country, from its policy.
  package init(_ departure: Departure, policy: Policy, homeAirports: [FixedASCII<3>]) {
    self.departure = departure
    let first = Int(departure.departsOffsetMinutes) * 60
    departureDay = departure.departsAt.calendarDate(offsetSeconds: first)
    arrivalDay = departure.arrivesAt.calendarDate(
      offsetSeconds: Int(departure.arrivesOffsetMinutes) * 60)
    let lockHours = Int64(policy.planning.lockHours)
    lockAt = Timestamp(
      microseconds: departure.departsAt.microseconds &- lockHours * 3_600_000_000)
    lastClearanceDay = lockAt.calendarDate(offsetSeconds: first).adding(days: -1)

    let between = departure.legs.dropFirst().dropLast()
    transits = between.filter { !homeAirports.contains($0) }
    var entries = between.filter { departure.stopsLetPeopleOff && homeAirports.contains($0) }
    if let last = departure.legs.last { entries.append(last) }
    pointsOfEntry = Array(entries)
  }
}
