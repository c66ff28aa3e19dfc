package import RepatriationSchema
internal import Wire

/// A machine-readable zone as ICAO Doc 9303 describes it: TD1 (3 lines of 30, part 5), TD2 (2 of 36,
/// part 6) and TD3 (2 of 44, part 4).
///
/// A misread zone is still a zone: fields whose check digit fails are listed, nothing is dropped.
package struct MachineReadableZone: Sendable, Hashable {
  package enum Format: String, Sendable, Hashable {
    case td1 = "TD1"
    case td2 = "TD2"
    case td3 = "TD3"
  }

  package let format: Format
  package let documentCode: String
  /// Three letters of Doc 9303-3 section 5; also `D<<`, which is written here as `D`.
  package let issuer: String
  /// May be empty on real passports: a warning, not a refusal.
  package let primaryIdentifier: String
  /// Empty for a person with one name.
  package let secondaryIdentifier: String
  /// The name field ends with a letter: the name may go on.
  package let nameIsTruncated: Bool
  package let number: String
  package let nationality: String
  /// `YYMMDD` as printed; unknown parts are `<<`.
  package let birthDate: String
  package let sex: Sex
  package let expiryDate: String
  package let optionalData: String
  /// Fields whose check failed: `number`, `birth-date`, `expiry`, `optional`, `composite`.
  package let failures: [String]
  /// What is unusual and accepted: `empty-primary-identifier`, `name-truncated`.
  package let warnings: [String]

  package enum ReadError: Error, Sendable, Hashable {
    /// The number or length of the lines fits no format.
    case shape(lines: [Int])
    /// A character that Doc 9303-3 does not allow; line and column count from 1.
    case character(line: Int, column: Int)
  }

  /// Reads two or three lines. Blanks around a line are ignored, inside it they are errors.
  package init(lines raw: [String]) throws(ReadError) {
    let trimmed = raw.map { Self.trimmed(Array($0.utf8)) }
    for (index, line) in trimmed.enumerated() {
      if let bad = line.firstIndex(where: { CheckDigit.value(of: $0) == nil }) {
        throw .character(line: index + 1, column: bad + 1)
      }
    }
    let lines = trimmed.map(Array.init)
    switch lines.map(\.count) {
    case [44, 44]: self.init(td3: lines)
    case [36, 36]: self.init(td2: lines)
    case [30, 30, 30]: self.init(td1: lines)
    default: throw .shape(lines: lines.map(\.count))
    }
  }

  /// A slice of the line as it came, so that its indexes stay the columns of the line.
  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    var slice = bytes[...]
    while let first = slice.first, blanks.contains(first) { slice.removeFirst() }
    while let last = slice.last, blanks.contains(last) { slice.removeLast() }
    return slice
  }

  // TD3 line 2: number 1–9, digit 10, nationality 11–13, birth 14–19, digit 20, sex 21, expiry
  // 22–27, digit 28, optional 29–42, digit 43, composite 44 over 1–10, 14–20 and 22–43.
  private init(td3 lines: [[UInt8]]) {
    let second = lines[1]
    var checks = Checks()
    checks.check("number", second[0..<9], digit: second[9])
    checks.check("birth-date", second[13..<19], digit: second[19])
    checks.check("expiry", second[21..<27], digit: second[27])
    checks.check("optional", second[28..<42], digit: second[42], mayBeFiller: true)
    checks.check(
      "composite", second[0..<10] + second[13..<20] + second[21..<43], digit: second[43])
    self.init(
      format: .td3, code: lines[0][0..<2], issuer: lines[0][2..<5], name: lines[0][5..<44],
      number: second[0..<9], nationality: second[10..<13], birth: second[13..<19],
      sex: second[20], expiry: second[21..<27], optional: second[28..<42], checks: checks)
  }

  // TD2 line 2: as TD3 up to 28, optional 29–35, composite 36 over 1–10, 14–20 and 22–35. A long
  // number goes on in the optional field, as in TD1 (Doc 9303-6).
  private init(td2 lines: [[UInt8]]) {
    let second = lines[1]
    var checks = Checks()
    let long = Self.longNumber(second[0..<9], digit: second[9], optional: Array(second[28..<35]))
    checks.check("number", long.number[...], digit: long.digit)
    checks.check("birth-date", second[13..<19], digit: second[19])
    checks.check("expiry", second[21..<27], digit: second[27])
    checks.check(
      "composite", second[0..<10] + second[13..<20] + second[21..<35], digit: second[35])
    self.init(
      format: .td2, code: lines[0][0..<2], issuer: lines[0][2..<5], name: lines[0][5..<36],
      number: long.number[...], nationality: second[10..<13], birth: second[13..<19],
      sex: second[20], expiry: second[21..<27], optional: long.optional, checks: checks)
  }

  // TD1: line 1 number 6–14, digit 15, optional 16–30; line 2 birth 1–6, digit 7, sex 8, expiry 9–14,
  // digit 15, nationality 16–18, optional 19–29, composite 30 over line 1 6–30 and line 2 1–7, 9–15,
  // 19–29. A number longer than nine characters goes on in the optional field after a `<`
  // in place of the digit, with its own digit behind it (Doc 9303-5).
  private init(td1 lines: [[UInt8]]) {
    let first = lines[0]
    let second = lines[1]
    var checks = Checks()
    let long = Self.longNumber(first[5..<14], digit: first[14], optional: Array(first[15..<30]))
    checks.check("number", long.number[...], digit: long.digit)
    checks.check("birth-date", second[0..<6], digit: second[6])
    checks.check("expiry", second[8..<14], digit: second[14])
    checks.check(
      "composite", first[5..<30] + second[0..<7] + second[8..<15] + second[18..<29],
      digit: second[29])
    self.init(
      format: .td1, code: first[0..<2], issuer: first[2..<5], name: lines[2][0..<30],
      number: long.number[...], nationality: second[15..<18], birth: second[0..<6],
      sex: second[7], expiry: second[8..<14], optional: long.optional + second[18..<29],
      checks: checks)
  }

  /// The whole number with its check digit, and what is left of the optional field.
  private static func longNumber(
    _ first: ArraySlice<UInt8>, digit: UInt8, optional: [UInt8]
  ) -> (number: [UInt8], digit: UInt8, optional: [UInt8]) {
    guard digit == CheckDigit.filler, let end = optional.firstIndex(of: CheckDigit.filler), end > 1
    else { return (Array(first), digit, optional) }
    let number = Array(first) + optional[0..<(end - 1)]
    return (number, optional[end - 1], Array(optional[(end + 1)...]))
  }

  private init(
    format: Format, code: ArraySlice<UInt8>, issuer: ArraySlice<UInt8>, name: ArraySlice<UInt8>,
    number: ArraySlice<UInt8>, nationality: ArraySlice<UInt8>, birth: ArraySlice<UInt8>,
    sex: UInt8, expiry: ArraySlice<UInt8>, optional: [UInt8].SubSequence, checks: Checks
  ) {
    self.format = format
    documentCode = Self.text(code)
    self.issuer = Self.text(issuer)
    self.number = Self.text(number)
    self.nationality = Self.text(nationality)
    birthDate = String(decoding: birth, as: UTF8.self)
    expiryDate = String(decoding: expiry, as: UTF8.self)
    optionalData = Self.text(optional)
    self.sex =
      switch sex {
      case UInt8(ascii: "M"): .male
      case UInt8(ascii: "F"): .female
      case UInt8(ascii: "X"), CheckDigit.filler: .unspecified
      default: .unset
      }
    let names = Self.identifiers(of: Array(name))
    primaryIdentifier = names.primary
    secondaryIdentifier = names.secondary
    nameIsTruncated = name.last.map { $0 != CheckDigit.filler } ?? false
    failures = checks.failures
    var warnings: [String] = []
    if names.primary.isEmpty { warnings.append("empty-primary-identifier") }
    if nameIsTruncated { warnings.append("name-truncated") }
    self.warnings = warnings
  }

  private init(
    format: Format, code: ArraySlice<UInt8>, issuer: ArraySlice<UInt8>, name: ArraySlice<UInt8>,
    number: ArraySlice<UInt8>, nationality: ArraySlice<UInt8>, birth: ArraySlice<UInt8>,
    sex: UInt8, expiry: ArraySlice<UInt8>, optional: [UInt8], checks: Checks
  ) {
    self.init(
      format: format, code: code, issuer: issuer, name: name, number: number,
      nationality: nationality, birth: birth, sex: sex, expiry: expiry, optional: optional[...],
      checks: checks)
  }

  /// Primary and secondary identifier are parted by `<<`, names within one by `<`. A mononym has no
  /// `<<` before its filler.
  private static func identifiers(of field: [UInt8]) -> (primary: String, secondary: String) {
    let filler = CheckDigit.filler
    var end = field.count
    while end > 0, field[end - 1] == filler { end -= 1 }
    let used = Array(field[0..<end])
    var split: Int?
    var index = 0
    while index + 1 < used.count {
      if used[index] == filler, used[index + 1] == filler {
        split = index
        break
      }
      index += 1
    }
    guard let split else { return (text(used[...]), "") }
    return (text(used[0..<split]), text(used[(split + 2)...]))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let words = bytes.split(separator: CheckDigit.filler, omittingEmptySubsequences: true)
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private struct Checks {
    var failures: [String] = []

    mutating func check(
      _ field: String, _ bytes: ArraySlice<UInt8>, digit: UInt8, mayBeFiller: Bool = false
    ) {
      let isEmpty = bytes.allSatisfy { $0 == CheckDigit.filler }
      if mayBeFiller, isEmpty, digit == CheckDigit.filler { return }
      if CheckDigit.compute(bytes) != digit { failures.append(field) }
    }

    mutating func check(_ field: String, _ bytes: [UInt8], digit: UInt8) {
      check(field, bytes[...], digit: digit)
    }
  }
}
