/// A moment: microseconds since 1970-01-01T00:00Z without leap seconds (wire rule R12).
public struct Timestamp: Hashable, Sendable, BitwiseCopyable {
  public let microseconds: Int64

  /// 1970-01-01T00:00Z.
  @inlinable public init() { microseconds = 0 }

  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  /// A time of day on a date, in a place whose clocks are `offsetSeconds` ahead of UTC; `nil` when
  /// the moment is out of range.
  public init?(date: CalendarDate, secondsOfDay: Int = 0, offsetSeconds: Int = 0) {
    let days = Int64.wire(date.daysSinceEpoch)
    guard secondsOfDay.magnitude <= 1_000_000_000, offsetSeconds.magnitude <= 1_000_000_000
    else { return nil }
    let seconds = days * 86_400 + Int64.wire(secondsOfDay) - Int64.wire(offsetSeconds)
    let (value, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return nil }
    self.init(microseconds: value)
  }

  /// Reads ISO 8601 (RFC 3339) with an offset: `2026-01-19T08:00:00+07:00`, `…Z`, seconds optional,
  /// up to six decimals.
  public init?(_ text: String) {
    var scanner = TextScanner(text)
    guard let date = scanner.date(), scanner.take(UInt8(ascii: "T")),
      let hour = scanner.number(digits: 2), hour < 24, scanner.take(UInt8(ascii: ":")),
      let minute = scanner.number(digits: 2), minute < 60
    else { return nil }
    var second = 0
    var fraction = 0
    if scanner.take(UInt8(ascii: ":")) {
      guard let number = scanner.number(digits: 2), number < 60 else { return nil }
      second = number
      if scanner.take(UInt8(ascii: ".")) {
        let count = scanner.digitsAhead
        guard count >= 1, count <= 6, var number = scanner.number(digits: count) else {
          return nil
        }
        for _ in count..<6 { number *= 10 }
        fraction = number
      }
    }
    guard let offset = Self.offset(&scanner), scanner.isAtEnd else { return nil }
    let seconds =
      Int64.wire(date.daysSinceEpoch) * 86_400
      + Int64.wire(hour * 3600 + minute * 60 + second - offset)
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (value, overflow2) = whole.addingReportingOverflow(Int64.wire(fraction))
    if !overflow, !overflow2 {
      self.init(microseconds: value)
      return
    }
    // The first moments of the range are in a second that begins before the range does.
    let (later, overflow3) = (seconds + 1).multipliedReportingOverflow(by: 1_000_000)
    let (edge, overflow4) = later.addingReportingOverflow(Int64.wire(fraction) - 1_000_000)
    guard seconds < 0, !overflow3, !overflow4 else { return nil }
    self.init(microseconds: edge)
  }

  /// Takes `Z` or `+07:00`, in seconds ahead of UTC.
  private static func offset(_ scanner: inout TextScanner) -> Int? {
    if scanner.take(UInt8(ascii: "Z")) { return 0 }
    let isNegative = scanner.take(UInt8(ascii: "-"))
    guard isNegative || scanner.take(UInt8(ascii: "+")),
      let hours = scanner.number(digits: 2), hours < 24, scanner.take(UInt8(ascii: ":")),
      let minutes = scanner.number(digits: 2), minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return isNegative ? 0 - seconds : seconds
  }

  /// Whole milliseconds since 1970, rounded down.
  public var milliseconds: Int64 { quotient(microseconds, 1000) }

  /// The date in a place whose clocks are `offsetSeconds` ahead of UTC.
  public func calendarDate(offsetSeconds: Int = 0) -> CalendarDate {
    let seconds = quotient(microseconds, 1_000_000)
    let (local, overflow) = seconds.addingReportingOverflow(Int64.wire(offsetSeconds))
    let days = quotient(overflow ? seconds : local, 86_400)
    // No moment is outside the range of days.
    return CalendarDate(daysSinceEpoch: Int32.wire(days))
  }

  /// Seconds since midnight in a place whose clocks are `offsetSeconds` ahead of UTC: 0…86399.
  public func secondsOfDay(offsetSeconds: Int = 0) -> Int {
    let seconds = quotient(microseconds, 1_000_000)
    let (local, overflow) = seconds.addingReportingOverflow(Int64.wire(offsetSeconds))
    let total = overflow ? seconds : local
    return Int.wire(total - quotient(total, 86_400) * 86_400)
  }

  /// The moment `duration` later; stops at the ends of the range.
  public func adding(_ duration: WireDuration) -> Timestamp {
    let (sum, overflow) = microseconds.addingReportingOverflow(duration.microseconds)
    guard overflow else { return Timestamp(microseconds: sum) }
    return Timestamp(microseconds: endOfRange(isNegative: duration.microseconds < 0))
  }

  /// How much later `other` is; stops at the ends of the range.
  public func duration(until other: Timestamp) -> WireDuration {
    let (difference, overflow) = other.microseconds.subtractingReportingOverflow(microseconds)
    guard overflow else { return WireDuration(microseconds: difference) }
    return WireDuration(
      microseconds: endOfRange(isNegative: other.microseconds < microseconds))
  }

  /// ISO 8601 with the offset of a place, as `2026-01-21T08:00:00+07:00`.
  ///
  /// - Parameter offsetSeconds: how far its clocks are ahead of UTC, in whole minutes; 0 writes `Z`.
  public func description(offsetSeconds: Int) -> String {
    let time = secondsOfDay(offsetSeconds: offsetSeconds)
    var text = calendarDate(offsetSeconds: offsetSeconds).description
    text += "T\(padded(time / 3600, to: 2)):\(padded(time / 60 % 60, to: 2))"
    text += ":\(padded(time % 60, to: 2))"
    let remainder = microseconds % 1_000_000
    let fraction = remainder < 0 ? remainder + 1_000_000 : remainder
    text += decimals(microseconds: Int.wire(fraction))
    if offsetSeconds == 0 { return text + "Z" }
    let minutes = Int.wire(offsetSeconds.magnitude) / 60
    return text + (offsetSeconds < 0 ? "-" : "+") + padded(minutes / 60, to: 2) + ":"
      + padded(minutes % 60, to: 2)
  }
}

extension Timestamp: Comparable {
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.microseconds < rhs.microseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// ISO 8601 in UTC, as `2026-01-21T01:00:00Z`, with as many decimals as needed.
  public var description: String { description(offsetSeconds: 0) }
}

/// The first or the last number of 64 bits.
func endOfRange(isNegative: Bool) -> Int64 {
  isNegative ? -0x8000_0000_0000_0000 : 0x7FFF_FFFF_FFFF_FFFF
}

/// Division that rounds down.
func quotient(_ dividend: Int64, _ divisor: Int64) -> Int64 {
  let result = dividend / divisor
  return dividend % divisor < 0 ? result - 1 : result
}
