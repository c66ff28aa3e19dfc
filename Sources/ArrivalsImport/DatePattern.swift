internal import Wire

/// How a sheet writes its days and times, such as `dd/MM/yyyy HH:mm`.
///
/// Letters stand for numbers: `yyyy` and `yy` year, `MM` and `M` month, `MMM` its name (English or
/// Indonesian), `dd` and `d` day, `HH` and `H` hour, `mm` minute, `ss` second. Everything else stands
/// for itself. The word `excel` alone means a spreadsheet's count of days since 1899-12-30.
package struct DatePattern: Sendable, Hashable {
  private enum Part: Hashable {
    case year(Int)
    case month(Int)
    case monthName
    case day(Int)
    case hour(Int)
    case minute
    case second
    case text(UInt8)
  }

  /// As the mapping writes it.
  package let text: String
  private let parts: [Part]
  private let isExcel: Bool

  /// - Returns: `nil` when a letter has no meaning, or the pattern names no year.
  package init?(_ text: String) {
    self.text = text
    isExcel = text == "excel"
    if isExcel {
      parts = []
      return
    }
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      let count = rest.prefix { $0 == first }.count
      switch (first, count) {
      case (UInt8(ascii: "y"), 2), (UInt8(ascii: "y"), 4): parts.append(.year(count))
      case (UInt8(ascii: "M"), 1), (UInt8(ascii: "M"), 2): parts.append(.month(count))
      case (UInt8(ascii: "M"), 3): parts.append(.monthName)
      case (UInt8(ascii: "d"), 1), (UInt8(ascii: "d"), 2): parts.append(.day(count))
      case (UInt8(ascii: "H"), 1), (UInt8(ascii: "H"), 2): parts.append(.hour(count))
      case (UInt8(ascii: "m"), 2): parts.append(.minute)
      case (UInt8(ascii: "s"), 2): parts.append(.second)
      case (UInt8(ascii: "T"), 1): parts.append(.text(first))
      default:
        let isLetter =
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) || first >= 0x80
        guard !isLetter else { return nil }
        parts += Array(repeating: .text(first), count: count)
      }
      rest = rest.dropFirst(count)
    }
    guard parts.contains(where: { if case .year = $0 { true } else { false } }) else { return nil }
    self.parts = parts
  }

  /// What a cell says: a day as far as it is told, and the time of day.
  package struct Reading: Sendable, Hashable {
    package var year = 0
    /// 0 when the pattern has none.
    package var month = 0
    package var day = 0
    /// Seconds of the day; `nil` when the pattern has no time.
    package var seconds: Int?

    /// `2026-01-19`, or as much of it as there is; `nil` for a day that does not exist.
    package var dayText: String? {
      func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
      let yearText = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
      if month == 0 { return year > 0 ? yearText : nil }
      if day == 0 { return (1...12).contains(month) ? "\(yearText)-\(two(month))" : nil }
      let text = "\(yearText)-\(two(month))-\(two(day))"
      return CalendarDate(text) == nil ? nil : text
    }

    /// `2026-01-19T08:30:00+07:00`.
    package func moment(offset: String) -> String? {
      guard let dayText, day > 0, let seconds else { return nil }
      func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
      let text =
        "\(dayText)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))\(offset)"
      return Timestamp(text) == nil ? nil : text
    }
  }

  /// Largest count of days that a spreadsheet writes: 9999-12-31.
  private static let maximumExcelDays = 2_958_465

  /// - Parameter isPast: a year of two digits is not after `thisYear`.
  /// - Returns: `nil` when the text is not of this form.
  package func read(_ text: String, isPast: Bool, thisYear: Int) -> Reading? {
    if isExcel { return Self.excel(text) }
    var rest = Array(text.utf8)[...]
    var reading = Reading()
    var time: (hour: Int, minute: Int, second: Int)?
    for part in parts {
      switch part {
      case .text(let byte):
        guard rest.first == byte else { return nil }
        rest = rest.dropFirst()
      case .monthName:
        guard let month = Self.monthName(&rest) else { return nil }
        reading.month = month
      case .year(let digits):
        guard let year = Self.number(&rest, digits, exactly: true) else { return nil }
        reading.year = digits == 4 ? year : Self.year(year, isPast: isPast, thisYear: thisYear)
      case .month(let digits):
        guard let month = Self.number(&rest, digits), month > 0 else { return nil }
        reading.month = month
      case .day(let digits):
        guard let day = Self.number(&rest, digits), day > 0 else { return nil }
        reading.day = day
      case .hour(let digits):
        guard let hour = Self.number(&rest, digits), hour < 24 else { return nil }
        time = (hour, time?.minute ?? 0, time?.second ?? 0)
      case .minute:
        guard let minute = Self.number(&rest, 2), minute < 60 else { return nil }
        time = (time?.hour ?? 0, minute, time?.second ?? 0)
      case .second:
        guard let second = Self.number(&rest, 2), second < 60 else { return nil }
        time = (time?.hour ?? 0, time?.minute ?? 0, second)
      }
    }
    guard rest.isEmpty, reading.dayText != nil else { return nil }
    reading.seconds = time.map { $0.hour * 3600 + $0.minute * 60 + $0.second }
    return reading
  }

  /// One digit is enough where one letter stands; two letters take one digit too, because
  /// spreadsheets drop a zero in front.
  private static func number(
    _ rest: inout ArraySlice<UInt8>, _ digits: Int, exactly: Bool = false
  ) -> Int? {
    let found = rest.prefix(exactly ? digits : 2).prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard !found.isEmpty, !exactly || found.count == digits else { return nil }
    rest = rest.dropFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func year(_ short: Int, isPast: Bool, thisYear: Int) -> Int {
    let century = thisYear / 100 * 100
    guard isPast else { return century + short }
    return century + short <= thisYear ? century + short : century - 100 + short
  }

  /// Beginnings by which the months are known, in English and Indonesian.
  private static let months: [[String]] = [
    ["jan"], ["feb", "peb"], ["mar"], ["apr"], ["may", "mei"], ["jun"], ["jul"],
    ["aug", "agu", "ags"], ["sep"], ["oct", "okt"], ["nov", "nop"], ["dec", "des"],
  ]

  private static func monthName(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let letters = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    let word = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    guard word.utf8.count >= 3,
      let index = months.firstIndex(where: { names in names.contains { word.hasPrefix($0) } })
    else { return nil }
    rest = rest.dropFirst(letters.count)
    return index + 1
  }

  private static func excel(_ text: String) -> Reading? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let days = Int(first), (61...maximumExcelDays).contains(days),
      let epoch = CalendarDate("1899-12-30"),
      let date = CalendarDate(daysSinceEpoch: epoch.daysSinceEpoch + Int32(days)) as CalendarDate?
    else { return nil }
    var reading = Reading(year: date.year, month: date.month, day: date.day)
    if halves.count == 2 {
      guard let fraction = Double("0." + halves[1]), (0..<1).contains(fraction) else { return nil }
      reading.seconds = min(86_399, Int((fraction * 86_400).rounded()))
    }
    return reading
  }
}
