package import RepatriationSchema
package import Wire

/// An Indonesian national identity number (NIK): region 6, DDMMYY 6, serial 4 digits.
///
/// For women 40 is added to the day. The number never changes, so disagreement with the recorded
/// birth date or sex is a warning and never a refusal.
package struct NationalIdentityNumber: Sendable, Hashable {
  package let region: Int
  package let day: Int
  package let month: Int
  /// The last two digits; the century is not stated.
  package let yearOfCentury: Int
  package let serial: Int
  /// The day stands 40 above the calendar's: the number was given to a woman.
  package let isFemale: Bool

  /// - Returns: `nil` unless the text is 16 digits with a day and a month that exist.
  package init?(_ text: String) {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 16, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    region = number(0..<6)
    let codedDay = number(6..<8)
    isFemale = codedDay > 40
    day = isFemale ? codedDay - 40 : codedDay
    month = number(8..<10)
    yearOfCentury = number(10..<12)
    serial = number(12..<16)
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
  }

  /// Warning codes for what disagrees with the record; empty when nothing does.
  package func disagreements(born: PartialDate, sex: Sex) -> [String] {
    var codes: [String] = []
    let dayDiffers = born.day != 0 && Int(born.day) != day
    let monthDiffers = born.month != 0 && Int(born.month) != month
    let yearDiffers = born.year != 0 && Int(born.year) % 100 != yearOfCentury
    if dayDiffers || monthDiffers || yearDiffers { codes.append("nik-birth-date") }
    if (sex == .male && isFemale) || (sex == .female && !isFemale) { codes.append("nik-sex") }
    return codes
  }
}
