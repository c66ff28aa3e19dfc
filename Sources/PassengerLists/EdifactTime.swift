/// Dates and times as `DTM` and `UNB` have them (code list 2379).
enum EdifactTime {
  /// How years of birth and expiry are written.
  static let yearMonthDay = "102"
  static let yearMonth = "610"
  static let year = "602"
  /// Two digits for the year; what is meant without a code, too.
  static let shortDay = "101"
  static let shortMinute = "201"
  static let minute = "203"

  /// A date with the code of its form.
  ///
  /// - Parameter isShort: a whole day has two digits for its year and no code.
  static func text(_ date: EdifactDate, isShort: Bool) -> [String] {
    guard let month = date.month else { return [digits(date.year, 4), year] }
    guard let day = date.day else {
      return [digits(date.year, 4) + digits(month, 2), yearMonth]
    }
    let tail = digits(month, 2) + digits(day, 2)
    return isShort
      ? [digits(date.year % 100, 2) + tail] : [digits(date.year, 4) + tail, yearMonthDay]
  }

  /// `YYMMDDHHMM`.
  static func text(_ moment: EdifactMoment) -> String {
    day(moment) + time(moment)
  }

  /// `YYMMDD`.
  static func day(_ moment: EdifactMoment) -> String {
    digits(moment.date.year % 100, 2) + digits(moment.date.month ?? 1, 2)
      + digits(moment.date.day ?? 1, 2)
  }

  /// `HHMM`.
  static func time(_ moment: EdifactMoment) -> String {
    digits(moment.hour, 2) + digits(moment.minute, 2)
  }

  /// Reads a date of any of the four forms.
  ///
  /// - Parameter latest: the latest year that two digits can mean; the hundred years up to it are read.
  static func date(_ text: String, code: String, latest: Int) -> EdifactDate? {
    guard let numbers = numbers(text) else { return nil }
    switch (code, numbers.count) {
    case (yearMonthDay, 8):
      return EdifactDate(
        year: value(numbers[0..<4]), month: value(numbers[4..<6]), day: value(numbers[6..<8]))
    case (yearMonth, 6):
      return EdifactDate(year: value(numbers[0..<4]), month: value(numbers[4..<6]))
    case (year, 4): return EdifactDate(year: value(numbers[0..<4]))
    case (shortDay, 6), ("", 6):
      let short = value(numbers[0..<2])
      let full = latest - ((latest - short) % 100 + 100) % 100
      return EdifactDate(
        year: full, month: value(numbers[2..<4]), day: value(numbers[4..<6]))
    default: return nil
    }
  }

  /// Reads `YYMMDDHHMM` or `CCYYMMDDHHMM`; without a code, by its length.
  static func moment(_ text: String, code: String) -> EdifactMoment? {
    guard let numbers = numbers(text) else { return nil }
    switch (code, numbers.count) {
    case (shortMinute, 10), ("", 10):
      return moment(2000 + value(numbers[0..<2]), numbers[2...])
    case (minute, 12), ("", 12): return moment(value(numbers[0..<4]), numbers[4...])
    default: return nil
    }
  }

  private static func moment(_ year: Int, _ rest: ArraySlice<Int>) -> EdifactMoment? {
    let rest = Array(rest)
    guard rest.count == 8 else { return nil }
    return EdifactMoment(
      year: year, month: value(rest[0..<2]), day: value(rest[2..<4]), hour: value(rest[4..<6]),
      minute: value(rest[6..<8]))
  }

  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  private static func numbers(_ text: String) -> [Int]? {
    var result: [Int] = []
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte), result.count < 12 else { return nil }
      result.append(Int(byte - 0x30))
    }
    return result
  }

  private static func value(_ digits: ArraySlice<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }
}
