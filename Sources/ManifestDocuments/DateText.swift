internal import RepatriationSchema
internal import Wire

/// Days as carriers want them.
enum DateText {
  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// `Feb`.
  static func month(_ day: CalendarDate) -> String {
    let name = months.indices.contains(day.month - 1) ? months[day.month - 1] : ""
    return name.prefix(1) + name.dropFirst().lowercased()
  }

  static func text(_ day: CalendarDate, _ format: CarrierRule.DateFormat) -> String {
    text(year: day.year, month: day.month, day: day.day, format)
  }

  /// - Returns: the date as far as it is known, and whether the form cannot say that it is not whole.
  static func text(
    _ date: PartialDate, _ format: CarrierRule.DateFormat
  ) -> (text: String, isIncomplete: Bool) {
    guard !date.isUnknown else { return ("", false) }
    guard date.month > 0, date.day > 0 else { return ("\(date)", format != .iso) }
    return (text(year: date.year, month: date.month, day: date.day, format), false)
  }

  private static func text(
    year: Int, month: Int, day: Int, _ format: CarrierRule.DateFormat
  ) -> String {
    let (yyyy, mm, dd) = (digits(year, 4), digits(month, 2), digits(day, 2))
    switch format {
    case .iso: return "\(yyyy)-\(mm)-\(dd)"
    case .dayMonthName:
      let name = months.indices.contains(month - 1) ? months[month - 1] : mm
      return dd + name + yyyy
    case .dayMonthYear: return "\(dd)/\(mm)/\(yyyy)"
    case .compact: return yyyy + mm + dd
    }
  }

  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
