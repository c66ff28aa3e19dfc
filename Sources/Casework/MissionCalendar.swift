internal import RepatriationSchema
package import Wire

/// Counts days as the mission's wall clock does, and working days as the authorities do.
///
/// The time zone's rules come from outside (a service reads them from the system's time zone
/// database), so this stays a pure function of its arguments.
package struct MissionCalendar: Sendable {
  /// IANA name, such as `Asia/Phnom_Penh`.
  package let timeZone: String
  private let offsetSeconds: @Sendable (Timestamp) -> Int
  private let holidays: Set<Int32>

  /// - Parameters:
  ///   - timeZone: IANA name, for reports.
  ///   - holidays: days on which the authorities do not work, beside Saturday and Sunday.
  ///   - offsetSeconds: seconds east of UTC at a moment.
  package init(
    timeZone: String, holidays: [CalendarDate] = [],
    offsetSeconds: @escaping @Sendable (Timestamp) -> Int
  ) {
    self.timeZone = timeZone
    self.offsetSeconds = offsetSeconds
    self.holidays = Set(holidays.map(\.daysSinceEpoch))
  }

  /// Seconds east of UTC that the mission's clocks show at a moment.
  package func offsetSeconds(at moment: Timestamp) -> Int { offsetSeconds(moment) }

  /// The calendar day of a moment, in the mission's time zone.
  package func day(of moment: Timestamp) -> CalendarDate {
    moment.calendarDate(offsetSeconds: offsetSeconds(moment))
  }

  /// The last moment, not after `moment`, at which the mission's clocks show a time of day.
  ///
  /// - Parameter minutes: after midnight; a whole day and more counts as its last minute.
  package func latest(minutesOfDay minutes: Int, notAfter moment: Timestamp) -> Timestamp {
    let seconds = min(max(minutes, 0), 24 * 60 - 1) * 60
    let today = day(of: moment)
    for day in [today, today.adding(days: -1)] {
      guard let guess = Timestamp(date: day, secondsOfDay: seconds) else { continue }
      let offset = offsetSeconds(guess)
      guard
        let candidate = Timestamp(date: day, secondsOfDay: seconds, offsetSeconds: offset),
        candidate <= moment
      else { continue }
      return candidate
    }
    return moment
  }

  /// Whether the authorities work on that day.
  package func isWorkingDay(_ day: CalendarDate) -> Bool {
    day.isoWeekday <= 5 && !holidays.contains(day.daysSinceEpoch)
  }

  /// The last working day that is not after `day`; `day` itself where there is none within a year.
  package func workingDay(notAfter day: CalendarDate) -> CalendarDate {
    for back in 0..<366 {
      let found = day.adding(days: -back)
      if isWorkingDay(found) { return found }
    }
    return day
  }

  /// The day on which the given number of working days after `day` are over.
  ///
  /// - Complexity: O(`count` + holidays passed).
  package func adding(workingDays count: Int, to day: CalendarDate) -> CalendarDate {
    var current = day
    var remaining = count
    // A year without a working day is a broken policy file: stop there instead of running on.
    var guardDays = count * 7 + 366
    while remaining > 0, guardDays > 0 {
      current = current.adding(days: 1)
      guardDays -= 1
      if isWorkingDay(current) { remaining -= 1 }
    }
    return current
  }

  /// The last day from which the given number of working days are over by the end of `day`.
  ///
  /// - Complexity: O(`count` + holidays passed).
  package func subtracting(workingDays count: Int, from day: CalendarDate) -> CalendarDate {
    var current = day
    var remaining = count
    var guardDays = count * 7 + 366
    while remaining > 0, guardDays > 0 {
      if isWorkingDay(current) { remaining -= 1 }
      current = current.adding(days: -1)
      guardDays -= 1
    }
    return current
  }
}
