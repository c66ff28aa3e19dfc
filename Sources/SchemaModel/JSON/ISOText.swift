/// The text forms of dates, times and durations (ISO 8601), exact in both directions.
package enum ISOText {
  // MARK: Dates

  /// `2026-01-19`; years beyond 0000–9999 carry a sign, as in `+12026-01-19`.
  package static func date(days: Int64) -> String {
    let date = CivilDate(daysSinceEpoch: days)
    return "\(year(date.year))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// Days since 1970-01-01; `nil` when the text is no date or beyond `i32`.
  static func days(_ text: String) -> Int32? {
    var scanner = Scanner(text)
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    return Int32(exactly: date.daysSinceEpoch)
  }

  /// `2002-10-05`, `2002-10` or `2002`; empty when nothing is known.
  package static func partialDate(_ raw: UInt32) -> String {
    let (year, month, day) = (Int(raw >> 16), Int(raw >> 8 & 0xFF), Int(raw & 0xFF))
    if year == 0 { return "" }
    var text = padded(year, 4)
    if month != 0 { text += "-\(padded(month, 2))" }
    if day != 0 { text += "-\(padded(day, 2))" }
    return text
  }

  static func partialDate(_ text: String) -> UInt32? {
    if text.isEmpty { return 0 }
    var scanner = Scanner(text)
    guard let year = scanner.digits(exactly: 4), year > 0 else { return nil }
    var raw = UInt32(truncatingIfNeeded: year) << 16
    for shift in [UInt32(8), 0] {
      if scanner.isAtEnd { break }
      guard scanner.skip("-"), let part = scanner.digits(exactly: 2), part > 0 else { return nil }
      raw |= UInt32(truncatingIfNeeded: part) << shift
    }
    return scanner.isAtEnd && CivilDate.isPartialDate(raw) ? raw : nil
  }

  // MARK: Times

  private static let microsecondsPerDay: Int64 = 86_400_000_000

  /// `2026-01-19T03:00:00Z`, with as many fraction digits as needed.
  package static func timestamp(microseconds: Int64) -> String {
    var days = microseconds / microsecondsPerDay
    var rest = microseconds % microsecondsPerDay
    if rest < 0 {
      days -= 1
      rest += microsecondsPerDay
    }
    let seconds = Int(rest / 1_000_000)
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
    return "\(date(days: days))T\(clock.joined(separator: ":"))\(fraction(rest % 1_000_000))Z"
  }

  /// Microseconds since the epoch. Any offset from UTC is accepted, no time zone is guessed.
  static func microseconds(_ text: String) -> Int64? {
    var scanner = Scanner(text)
    guard let date = scanner.date(), scanner.skip("T"),
      let hour = scanner.digits(exactly: 2), hour < 24, scanner.skip(":"),
      let minute = scanner.digits(exactly: 2), minute < 60, scanner.skip(":"),
      let second = scanner.digits(exactly: 2), second < 60,
      let fraction = scanner.fraction(), let offset = scanner.offset(), scanner.isAtEnd
    else { return nil }
    // Every part is small: a year has at most seven digits.
    let seconds = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second - offset
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    if !overflow {
      let (sum, overflow) = whole.addingReportingOverflow(fraction)
      return overflow ? nil : sum
    }
    // The first second that `Int64` reaches only together with its fraction.
    guard seconds < 0 else { return nil }
    let (near, nearOverflow) = (seconds + 1).multipliedReportingOverflow(by: 1_000_000)
    if nearOverflow { return nil }
    let (sum, sumOverflow) = near.addingReportingOverflow(fraction - 1_000_000)
    return sumOverflow ? nil : sum
  }

  /// `PT5400S`, `-PT0.5S`: seconds with as many fraction digits as needed.
  package static func duration(microseconds: Int64) -> String {
    let magnitude = microseconds.magnitude
    let fraction = fraction(Int64(magnitude % 1_000_000))
    return "\(microseconds < 0 ? "-" : "")PT\(magnitude / 1_000_000)\(fraction)S"
  }

  /// Accepts days, hours, minutes and seconds, as in `P1DT2H30M0.5S`; only seconds have a fraction, of
  /// one to six digits.
  static func durationMicroseconds(_ text: String) -> Int64? {
    var scanner = Scanner(text)
    let isNegative = scanner.skip("-")
    guard scanner.skip("P") else { return nil }
    var total: UInt64 = 0
    var isTime = false
    var partCount = 0
    // The units that may still follow; a unit is used once and in this order.
    var units: [(Character, isTime: Bool, UInt64)] = [
      ("D", false, 86_400_000_000), ("H", true, 3_600_000_000), ("M", true, 60_000_000),
      ("S", true, 1_000_000),
    ]
    while !scanner.isAtEnd {
      if !isTime, scanner.skip("T") {
        isTime = true
        guard !scanner.isAtEnd else { return nil }
      }
      guard let number = scanner.digits(atMost: 19) else { return nil }
      let hasFraction = scanner.isAtPoint
      guard let fraction = scanner.fraction(), let symbol = scanner.take(),
        let place = units.firstIndex(where: { $0.0 == symbol && $0.isTime == isTime }),
        !hasFraction || symbol == "S"
      else { return nil }
      let (product, overflow) = number.magnitude.multipliedReportingOverflow(by: units[place].2)
      let (sum, sumOverflow) = total.addingReportingOverflow(product)
      let (all, allOverflow) = sum.addingReportingOverflow(fraction.magnitude)
      if overflow || sumOverflow || allOverflow { return nil }
      total = all
      units.removeFirst(place + 1)
      partCount += 1
    }
    guard partCount > 0 else { return nil }
    if isNegative {
      return total == Int64.min.magnitude ? .min : Int64(exactly: total).map { -$0 }
    }
    return Int64(exactly: total)
  }

  // MARK: Parts

  private static func year(_ year: Int64) -> String {
    if (0...9999).contains(year) { return padded(Int(year), 4) }
    return "\(year < 0 ? "-" : "+")\(padded(Int(year.magnitude), 5))"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func fraction(_ microseconds: Int64) -> String {
    if microseconds == 0 { return "" }
    var digits = padded(Int(microseconds), 6)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "." + digits
  }
}

extension ISOText {
  /// Walks over a text from its start.
  private struct Scanner {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    var isAtPoint: Bool { rest.first == "." }

    mutating func take() -> Character? { rest.popFirst() }

    mutating func skip(_ character: Character) -> Bool {
      guard rest.first == character else { return false }
      rest.removeFirst()
      return true
    }

    /// One to `limit` ASCII digits that fit an `Int64`.
    mutating func digits(atMost limit: Int) -> Int64? {
      let text = rest.prefix { ("0"..."9").contains($0) }
      guard text.count <= limit, let number = Int64(text) else { return nil }
      rest.removeFirst(text.count)
      return number
    }

    mutating func digits(exactly count: Int) -> Int64? {
      let text = rest.prefix(count)
      guard text.count == count, text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
      rest.removeFirst(count)
      return Int64(text)
    }

    /// A date: four digits of year, or a sign and as many as needed, at least five.
    mutating func date() -> CivilDate? {
      var year: Int64?
      if rest.first == "+" || rest.first == "-" {
        let isNegative = rest.removeFirst() == "-"
        let isPadded = rest.first == "0"
        let length = rest.prefix { ("0"..."9").contains($0) }.count
        year = digits(atMost: 7)
        // One form per date: a sign only where four digits do not do, zeros only up to five.
        guard let magnitude = year, isNegative ? magnitude > 0 : magnitude > 9999,
          length == 5 || (length > 5 && !isPadded)
        else { return nil }
        if isNegative { year = -magnitude }
      } else {
        year = digits(exactly: 4)
      }
      guard let year, skip("-"), let month = digits(exactly: 2), skip("-"),
        let day = digits(exactly: 2)
      else { return nil }
      return CivilDate(year: year, month: Int(month), day: Int(day))
    }

    /// Nothing, or a point and one to six digits, as microseconds.
    mutating func fraction() -> Int64? {
      guard skip(".") else { return 0 }
      let text = rest.prefix { ("0"..."9").contains($0) }
      guard (1...6).contains(text.count) else { return nil }
      rest.removeFirst(text.count)
      return Int64(text + String(repeating: "0", count: 6 - text.count))
    }

    /// `Z`, or `+07:00`, in seconds.
    mutating func offset() -> Int64? {
      if skip("Z") { return 0 }
      let isNegative = rest.first == "-"
      guard skip("+") || skip("-"), let hours = digits(exactly: 2), hours < 24, skip(":"),
        let minutes = digits(exactly: 2), minutes < 60
      else { return nil }
      return (hours * 3600 + minutes * 60) * (isNegative ? -1 : 1)
    }
  }
}
