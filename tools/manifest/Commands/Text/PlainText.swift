internal import Foundation
internal import RepatriationSchema
internal import Wire

/// Numbers, days and moments as people read them.
enum PlainText {
  /// `1,523`.
  static func number(_ value: some BinaryInteger) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + text
  }

  /// `1 person`, `2 persons`.
  static func count(_ value: some BinaryInteger, _ one: String, _ many: String) -> String {
    "\(number(value)) \(value == 1 ? one : many)"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// `Mon 2026-01-19`.
  static func day(_ day: CalendarDate) -> String {
    let index = day.isoWeekday - 1
    return weekdays.indices.contains(index) ? "\(weekdays[index]) \(day)" : "\(day)"
  }

  /// `Tue 2026-01-27 13:10`, on the clock of a place.
  static func localTime(_ moment: Timestamp, offsetMinutes: Int16) -> String {
    let seconds = Int(offsetMinutes) * 60
    let time = moment.secondsOfDay(offsetSeconds: seconds)
    return "\(day(moment.calendarDate(offsetSeconds: seconds))) "
      + "\(twoDigits(time / 3600)):\(twoDigits(time / 60 % 60))"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `27 Jan`, where the year is plain from what stands around it.
  static func shortDay(_ day: CalendarDate) -> String {
    let index = day.month - 1
    return months.indices.contains(index) ? "\(day.day) \(months[index])" : "\(day)"
  }

  /// `Tue 27 Jan`.
  static func weekday(_ day: CalendarDate) -> String {
    "\(self.day(day).prefix(3)) \(shortDay(day))"
  }

  /// `Tue 27 Jan 13:10`, on the clock of a place.
  static func shortTime(_ moment: Timestamp, offsetMinutes: Int16) -> String {
    let seconds = Int(offsetMinutes) * 60
    let local = moment.calendarDate(offsetSeconds: seconds)
    let time = moment.secondsOfDay(offsetSeconds: seconds)
    return "\(day(local).prefix(3)) \(shortDay(local)) "
      + "\(twoDigits(time / 3600)):\(twoDigits(time / 60 % 60))"
  }

  /// `2026-01-21 08:00 +07:00`, on the clock of a named time zone; UTC when the zone is not known.
  static func moment(_ moment: Timestamp, timeZone: String) -> String {
    let seconds = TimeZone(identifier: timeZone)?.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(moment.microseconds) / 1_000_000))
    return self.moment(moment, offsetSeconds: seconds ?? 0)
  }

  /// `2026-01-21 08:00 +07:00`.
  static func moment(_ moment: Timestamp, offsetSeconds: Int) -> String {
    let time = moment.secondsOfDay(offsetSeconds: offsetSeconds)
    let minutes = Int(offsetSeconds.magnitude) / 60
    return "\(moment.calendarDate(offsetSeconds: offsetSeconds)) "
      + "\(twoDigits(time / 3600)):\(twoDigits(time / 60 % 60)) "
      + (offsetSeconds < 0 ? "-" : "+")
      + "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  /// `USD 1,234.50`.
  static func dollars(_ cents: Int64) -> String {
    let rest = twoDigits(Int(cents.magnitude % 100))
    return "USD \(cents < 0 ? "-" : "")\(number(cents.magnitude / 100)).\(rest)"
  }

  /// The first bytes of a digest, enough to compare two by eye.
  static func short(_ digest: FixedBytes<32>) -> String { String("\(digest)".prefix(16)) }

  private static func twoDigits(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
}
