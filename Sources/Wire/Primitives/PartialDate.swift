/// A date of which only the year, or the year and the month, may be known. Many people have no
/// papers, and a village registry may know the year only.
///
/// A day needs a month, a month needs a year, a year is at most 9999, and the day exists (wire
/// rule R12).
public struct PartialDate: Hashable, Sendable, BitwiseCopyable {
  /// `year << 16 | month << 8 | day`; a zero part is unknown.
  public let rawValue: UInt32

  /// Nothing is known.
  @inlinable public init() { rawValue = 0 }

  /// Takes what has been checked with `isValid(rawValue:)`.
  @inlinable init(validated rawValue: UInt32) { self.rawValue = rawValue }

  /// `nil` when the parts do not go together.
  public init?(rawValue: UInt32) {
    guard Self.isValid(rawValue: rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// - Parameters:
  ///   - year: 1…9999, 0 when unknown.
  ///   - month: 1…12, 0 when unknown.
  ///   - day: 1…31, 0 when unknown.
  public init?(year: Int, month: Int = 0, day: Int = 0) {
    guard year >= 0, year <= 9999, month >= 0, month <= 12, day >= 0, day <= 31 else { return nil }
    self.init(rawValue: UInt32.wire(year) &<< 16 | UInt32.wire(month) &<< 8 | UInt32.wire(day))
  }

  /// A whole date; `nil` outside the years 1…9999.
  public init?(_ date: CalendarDate) {
    let parts = date.components
    guard parts.year > 0 else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Reads `2002-10-05`, `2002-10`, `2002`, or the empty text for a date that is not known.
  public init?(_ text: String) {
    if text.isEmpty {
      self.init()
      return
    }
    var scanner = TextScanner(text)
    guard let year = scanner.number(digits: 4), year > 0 else { return nil }
    var month = 0
    var day = 0
    if scanner.take(UInt8(ascii: "-")) {
      guard let number = scanner.number(digits: 2), number > 0 else { return nil }
      month = number
      if scanner.take(UInt8(ascii: "-")) {
        guard let number = scanner.number(digits: 2), number > 0 else { return nil }
        day = number
      }
    }
    guard scanner.isAtEnd else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// 0 when unknown.
  @inlinable public var year: Int { Int.wire(rawValue &>> 16) }
  /// 0 when unknown.
  @inlinable public var month: Int { Int.wire(rawValue &>> 8 & 0xFF) }
  /// 0 when unknown.
  @inlinable public var day: Int { Int.wire(rawValue & 0xFF) }

  /// Nothing is known.
  @inlinable public var isUnknown: Bool { rawValue == 0 }

  /// The date when all of it is known.
  public var calendarDate: CalendarDate? {
    day == 0 ? nil : CalendarDate(year: year, month: month, day: day)
  }

  /// The first day it can mean; `nil` when nothing is known.
  public var earliest: CalendarDate? {
    year == 0 ? nil : CalendarDate(year: year, month: max(month, 1), day: max(day, 1))
  }

  /// The last day it can mean; `nil` when nothing is known.
  public var latest: CalendarDate? {
    guard year != 0 else { return nil }
    let month = self.month == 0 ? 12 : self.month
    let day = self.day == 0 ? CalendarDate.daysInMonth(month, ofYear: year) : self.day
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether the parts go together.
  public static func isValid(rawValue: UInt32) -> Bool {
    let year = Int.wire(rawValue &>> 16)
    let month = Int.wire(rawValue &>> 8 & 0xFF)
    let day = Int.wire(rawValue & 0xFF)
    if year > 9999 || month > 12 || (month > 0 && year == 0) || (day > 0 && month == 0) {
      return false
    }
    return day == 0 || day <= CalendarDate.daysInMonth(month, ofYear: year)
  }
}

extension PartialDate: Comparable {
  /// By value; an unknown part comes before every known one.
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension PartialDate: CustomStringConvertible {
  /// `2002-10-05`, `2002-10`, `2002`, or empty.
  public var description: String {
    if year == 0 { return "" }
    var text = padded(year, to: 4)
    if month != 0 { text += "-" + padded(month, to: 2) }
    if day != 0 { text += "-" + padded(day, to: 2) }
    return text
  }
}
