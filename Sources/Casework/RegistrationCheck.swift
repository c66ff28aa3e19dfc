package import RepatriationSchema
package import Wire

/// What a registration must hold before it is recorded, and what is recorded with a warning.
///
/// Few things refuse: a person without papers has little to write. What looks wrong is kept, with a
/// code that says so.
package struct RegistrationCheck: Sendable {
  package struct Problem: Sendable, Hashable {
    /// The schema's name of the field, such as `fullName`.
    package let field: String
    package let reason: String
  }

  /// How far a desk's clock may run ahead of the service's, in microseconds.
  package static let clockTolerance: Int64 = 10 * 60 * 1_000_000
  /// 2000-01-01T00:00Z: a clock before that has lost its battery.
  static let earliest = Timestamp(microseconds: 946_684_800_000_000)
  /// Codes that a registration can keep; the schema's limit.
  static let maximumWarnings = 16

  /// - Parameter now: the moment of recording; nobody is received or born after it.
  /// - Returns: every reason to refuse, in the order of the fields.
  package static func problems(
    of registration: Registration, now: Timestamp, calendar: MissionCalendar
  ) -> [Problem] {
    var problems: [Problem] = []
    func refuse(_ field: String, _ reason: String) {
      problems.append(Problem(field: field, reason: reason))
    }
    if registration.person == ID<PersonFile>() {
      refuse("person", "An id made by the desk is needed.")
    }
    if registration.mission.isEmpty { refuse("mission", "The mission is missing.") }
    if registration.receivedAt.microseconds > now.microseconds &+ clockTolerance {
      refuse("receivedAt", "The time lies in the future. Check the desk's clock.")
    }
    if registration.receivedAt < earliest {
      refuse("receivedAt", "The time lies before the year 2000. Check the desk's clock.")
    }
    let names = [("fullName", registration.fullName), ("nativeName", registration.nativeName)]
    if names.allSatisfy({ NameText.isBlank($0.1) }) {
      refuse("fullName", "A name is needed, in any script; one name is enough.")
    } else {
      for (field, name) in names where NameText.hasControlCharacter(name, exceptLines: false) {
        refuse(field, "The name has a line break or another control character.")
      }
    }
    for field in unknownCodes(in: registration) {
      refuse(field, "A code that this version does not know. Upgrade intake first.")
    }
    if let first = registration.born.earliest, first > calendar.day(of: now) {
      refuse("born", "The birth date lies in the future.")
    }
    if registration.nationality != FixedASCII(),
      !CountryCodes.isKnown(registration.nationality.description)
    {
      refuse("nationality", "Not a code of ISO 3166-1 alpha-3 or ICAO Doc 9303-3.")
    }
    return problems
  }

  /// Fields with a code of a newer version: an open enum keeps any number, a durable record must not.
  private static func unknownCodes(in registration: Registration) -> [String] {
    var fields: [String] = []
    func check(_ field: String, _ isKnown: Bool) {
      if !isKnown, !fields.contains(field) { fields.append(field) }
    }
    check("channel", registration.channel == .unset || registration.channel.known != nil)
    check("sex", registration.sex == .unset || registration.sex.known != nil)
    check("intent", registration.intent == .unset || registration.intent.known != nil)
    check("travelMode", registration.travelMode == .unset || registration.travelMode.known != nil)
    check("relation", registration.relation == .unset || registration.relation.known != nil)
    check("shelter", registration.shelter == .unset || registration.shelter.known != nil)
    check("scamLinked", registration.scamLinked == .unset || registration.scamLinked.known != nil)
    for need in registration.needs { check("needs.code", need.code.known != nil) }
    for indicator in registration.indicators { check("indicators", indicator.known != nil) }
    for document in registration.documents {
      check("documents.type", document.type.known != nil)
      check("documents.custody", document.custody == .unset || document.custody.known != nil)
      check("documents.validity", document.validity == .unset || document.validity.known != nil)
    }
    return fields
  }

  /// Codes for what is unusual, in a fixed order without repeats.
  package static func warnings(for registration: Registration) -> [String] {
    var warnings: [String] = []
    if !registration.nationalID.isEmpty {
      if let nik = NationalIdentityNumber(IdentifyingNumber.folded(registration.nationalID)) {
        warnings += nik.disagreements(born: registration.born, sex: registration.sex)
      } else if registration.nationality.description == "IDN" {
        warnings.append("nik-form")
      }
    }
    for document in registration.documents {
      warnings += DocumentReading.warnings(for: document, of: registration)
    }
    if registration.born.year == 0 { warnings.append("birth-date-unknown") }
    return merged(warnings, [])
  }

  /// Whether a code is one that `warnings(for:)` finds, and not one that a desk wrote.
  static func isFound(_ code: String) -> Bool {
    code.hasPrefix("nik-") || code.hasPrefix("mrz-") || code.hasPrefix("etd-")
      || code == "birth-date-unknown" || code == "document-dates"
  }

  /// Both lists without repeats, as many as a registration can keep.
  package static func merged(_ first: [String], _ second: [String]) -> [String] {
    var unique: [String] = []
    for warning in first + second where !unique.contains(warning) { unique.append(warning) }
    return Array(unique.prefix(maximumWarnings))
  }
}

/// Names as text. Nothing here splits or changes a name that is kept.
package enum NameText {
  /// Whether nothing but blanks is written.
  package static func isBlank(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  /// The text without blanks around it.
  package static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Whether a character moves a cursor or ends a line instead of being written (Unicode category Cc).
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  /// - Parameter exceptLines: line breaks and tabs are text.
  package static func hasControlCharacter(_ text: String, exceptLines: Bool) -> Bool {
    text.unicodeScalars.contains { scalar in
      isControl(scalar) && !(exceptLines && ["\n", "\r", "\t"].contains(scalar))
    }
  }

  /// A form for finding: letters, their marks and digits in lower case, everything else a single
  /// blank.
  package static func searchKey(_ name: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      if isWordPart(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.joined(separator: " ")
  }

  /// Khmer and other scripts write a word with marks that are no letters.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
