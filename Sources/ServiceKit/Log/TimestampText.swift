internal import Foundation

/// Writes moments in the form of RFC 3339.
enum TimestampText {
  /// `2026-01-21T01:00:00.000Z`: UTC, in milliseconds, rounded down. Moments outside the years 0 to
  /// 9999 are moved to the nearest end.
  static func rfc3339(_ date: Date) -> String {
    let earliest = -62_167_219_200_000.0
    let latest = 253_402_300_799_999.0
    let milliseconds = (date.timeIntervalSince1970 * 1000 + 0.000_5).rounded(.down)
    let clamped = milliseconds.isNaN ? 0 : min(max(milliseconds, earliest), latest)
    let total = Int64(clamped)
    let day = floorDivide(total, 86_400_000)
    let inDay = total - day * 86_400_000
    let (year, month, dayOfMonth) = civil(day)
    let second = inDay / 1000
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(dayOfMonth, 2))T\(pad(second / 3600, 2)):"
      + "\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2)).\(pad(inDay % 1000, 3))Z"
  }

  /// Year, month and day of a day counted from 1970-01-01, in the proleptic Gregorian calendar.
  ///
  /// Years are counted from March, so that the leap day is the last of its year; 400 years have
  /// 146,097 days.
  private static func civil(_ day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    a / b - (a % b < 0 ? 1 : 0)
  }

  private static func pad(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
