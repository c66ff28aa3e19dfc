internal import Casework
internal import RepatriationSchema
internal import Wire

/// A registration as a document's machine-readable zone gives it.
enum ScannedDocument {
  static func registration(
    _ zone: MachineReadableZone, lines: [String], receivedOn day: CalendarDate
  ) -> Registration {
    var document = TravelDocument()
    document.type = zone.documentCode.hasPrefix("P") ? .passport : .identityCard
    document.number = zone.number
    document.issuer = FixedASCII<3>(zone.issuer) ?? FixedASCII()
    document.expires = date(zone.expiryDate, near: day).calendarDate
    document.custody = .holder
    document.mrzLine1 = lines[0]
    document.mrzLine2 = lines[1]
    document.mrzLine3 = lines.count > 2 ? lines[2] : ""
    document.mrzFailures = zone.failures
    var registration = Registration()
    registration.fullName = name(zone)
    registration.sex = zone.sex
    registration.born = birthDate(zone.birthDate, receivedOn: day)
    registration.nationality = FixedASCII<3>(zone.nationality) ?? FixedASCII()
    registration.documents = [document]
    return registration
  }

  /// Primary identifier, comma, secondary identifier, as Doc 9303-3 section 4.6 has them on the
  /// page; the zone alone does not say in which order the person writes them.
  private static func name(_ zone: MachineReadableZone) -> String {
    [zone.primaryIdentifier, zone.secondaryIdentifier].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  static func reason(_ error: MachineReadableZone.ReadError) -> String {
    switch error {
    case .shape(let lines):
      "The lines have \(lines.map(String.init).joined(separator: ", ")) characters. A passport has "
        + "two lines of 44, a card two of 36 or three of 30."
    case .character(let line, let column):
      "Line \(line), column \(column): only A to Z, 0 to 9 and '<' stand in these lines."
    }
  }

  /// The latest year that is not after the day of arrival; unknown parts stay unknown.
  private static func birthDate(_ text: String, receivedOn day: CalendarDate) -> PartialDate {
    let short = parts(text)
    guard let year = short.year else { return PartialDate() }
    let century = day.year / 100 * 100
    for candidate in [century + year, century - 100 + year] {
      let date =
        PartialDate(year: candidate, month: short.month ?? 0, day: short.day ?? 0)
        ?? PartialDate(year: candidate)
      if let date, let first = date.earliest, first <= day { return date }
    }
    return PartialDate()
  }

  /// The year that is nearest to the day of arrival.
  private static func date(_ text: String, near day: CalendarDate) -> PartialDate {
    let short = parts(text)
    guard let year = short.year, let month = short.month, let number = short.day else {
      return PartialDate()
    }
    let century = day.year / 100 * 100
    let full = [century - 100 + year, century + year, century + 100 + year]
      .min { abs($0 - day.year) < abs($1 - day.year) }
    return full.flatMap { PartialDate(year: $0, month: month, day: number) } ?? PartialDate()
  }

  private static func parts(_ text: String) -> (year: Int?, month: Int?, day: Int?) {
    let characters = Array(text)
    guard characters.count == 6 else { return (nil, nil, nil) }
    let numbers = stride(from: 0, to: 6, by: 2).map { Int(String(characters[$0...$0 + 1])) }
    return (numbers[0], numbers[1], numbers[2])
  }
}
