internal import Casework
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ReportService {
  package func arrivals(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ArrivalsReport {
    let scope = try scope(request, context)
    let environment = environment
    return try await read { reader in
      let people = try ReportPeople.read(scope, environment, in: reader)
      var (events, late, persons, cases) = (DayTally(), DayTally(), DayTally(), DayTally())
      for file in people.files {
        events.add(file.arrivedOn)
        if file.isLate { late.add(file.arrivedOn) }
        if file.isCase { cases.add(file.arrivedOn) }
      }
      for person in people.persons() { persons.add(person.firstArrival) }

      let days = Self.days(scope, events: events, late: late, persons: persons)
      try Self.requireFew(days.count)
      return ArrivalsReport(
        mission: scope.mission, timeZone: environment.calendar.timeZone, asOf: scope.asOf,
        days: days, events: events.total(scope), persons: persons.total(scope),
        peak: Self.peak(days) { $0.events }, unit: "events", cases: cases.total(scope),
        undecidedPairs: Self.undecidedPairs(people).total(scope), cell: scope.cell,
        personsPeak: Self.peak(days) { $0.persons ?? 0 })
    }
  }

  private static func days(
    _ scope: ReportScope, events: DayTally, late: DayTally, persons: DayTally
  ) -> [ArrivalDay] {
    var days: [CalendarDate: ArrivalDay] = [:]
    for (day, count) in events.days(scope) {
      days[day] = ArrivalDay(day: day, events: count, persons: scope.cells.isExact ? 0 : nil)
    }
    for (day, count) in late.days(scope) {
      days[day, default: ArrivalDay(day: day)].late = count
    }
    for (day, count) in persons.days(scope) {
      days[day, default: ArrivalDay(day: day)].persons = count
    }
    return days.values.sorted { $0.day < $1.day }
  }

  /// The first of the days with the highest count.
  private static func peak(
    _ days: [ArrivalDay], _ count: (ArrivalDay) -> UInt32
  ) -> CalendarDate? {
    let highest = days.map(count).max() ?? 0
    return highest == 0 ? nil : days.first { count($0) == highest }?.day
  }

  /// Pairs of files that may be one person and of which nobody has decided, on the day of the later
  /// arrival.
  private static func undecidedPairs(_ people: ReportPeople) -> DayTally {
    var tally = DayTally()
    // Files are in the order of their arrival: of a pair the second one counts it.
    var earlier: Set<ID<PersonFile>> = []
    for file in people.files where file.isCase {
      for other in file.possibleDuplicates where earlier.contains(other) {
        tally.add(file.arrivedOn)
      }
      earlier.insert(file.person)
    }
    return tally
  }
}
