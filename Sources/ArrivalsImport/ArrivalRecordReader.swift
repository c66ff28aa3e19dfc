internal import Casework
internal import RepatriationSchema
internal import Wire

/// Turns one record of an arrivals file into a registration, collecting everything that speaks
/// against it.
struct ArrivalRecordReader {
  let record: CSVTable.Record
  private(set) var problems: [CSVTable.Reject] = []

  init(record: CSVTable.Record) {
    self.record = record
  }

  /// The token that the desk gave the person; `nil` when none can be read.
  var queueToken: String? {
    let token = record["queue_token"]
    return token.isEmpty || token.utf8.count > 24 ? nil : token
  }

  mutating func read(now: Timestamp, calendar: MissionCalendar) -> ArrivalRow {
    let receivedAt = moment("event_time")
    let content = ContentIdentifier.digest(ArrivalsColumns.all.map { record[$0] })
    var registration = Registration()
    registration.person = ID(ContentIdentifier.version7(at: receivedAt, content.suffix(16)))
    registration.mission = mission()
    registration.receivedAt = receivedAt
    registration.desk = text("desk", maximum: 16)
    registration.channel = code("channel", Codes.channels)
    registration.queueToken = text("queue_token", maximum: 24)
    registration.nativeName = text("native_name", maximum: 200)
    registration.fullName = name("full_name")
    registration.sex = code("sex", Codes.sexes)
    registration.born = birthDate(receivedAt: receivedAt, calendar: calendar)
    registration.birthPlace = text("birth_place", maximum: 100)
    registration.nationality = nationality()
    registration.nationalID = text("national_id", maximum: 32)
    registration.originProvince = text("origin_province", maximum: 60)
    registration.phone = text("phone", maximum: 40)
    registration.exitSite = text("exit_site", maximum: 60)
    registration.leftSiteOn = date("left_site_on")
    registration.stay = Stay(
      entered: date("entry_date"), entryPort: text("entry_port", maximum: 32),
      authorisedUntil: date("stay_authorised_until"))
    registration.documents = documents()
    registration.intent = code("intent", Codes.intents)
    registration.travelMode = code("travel_mode", Codes.travelModes)
    registration.relation = code("relation", Codes.relations)
    registration.needs = codes("needs", Codes.needs).map { Need(code: $0) }
    registration.indicators = codes("indicators", Codes.indicators)
    registration.scamLinked = code("scam_linked", Codes.answers)
    registration.monthsInSite = number("months_in_site", maximum: 1200).map { UInt16($0) }
    registration.shelter = code("shelter", Codes.answers)
    registration.note = text("note", maximum: 1000, mayHaveLines: true)
    let household = text("household", maximum: 40)
    if !household.isEmpty {
      registration.group = HouseholdGroup.id(
        mission: registration.mission, household: household)
    }
    registration.warnings = RegistrationCheck.warnings(for: registration)
    if receivedAt > now {
      reject("event_time", "The time lies in the future. Check the desk's clock.")
    }
    return ArrivalRow(
      line: record.line, row: record.row, registration: registration,
      groupKind: household.isEmpty ? .unset : .family,
      idempotencyKey: ContentIdentifier.version8(content))
  }

  // MARK: Cells

  private mutating func reject(_ column: String, _ reason: String) {
    problems.append(
      CSVTable.Reject(
        line: record.line(of: column), row: record.row, column: column,
        columnNumber: record.columnNumber(column), reason: reason))
  }

  private mutating func text(
    _ column: String, maximum: Int, mayHaveLines: Bool = false
  ) -> String {
    let text = record[column]
    if text.utf8.count > maximum {
      reject(column, "The text has \(text.utf8.count) bytes; at most \(maximum) can be kept.")
      return ""
    }
    if NameText.hasControlCharacter(text, exceptLines: mayHaveLines) {
      reject(
        column,
        mayHaveLines
          ? "The text has a control character. Remove it."
          : "The text has a line break or another control character. Write it in one line.")
      return ""
    }
    return text
  }

  private mutating func name(_ column: String) -> String {
    let text = text(column, maximum: 200)
    if text.isEmpty, record["native_name"].isEmpty {
      reject(column, "A name is needed; one name is enough.")
    }
    return text
  }

  private mutating func mission() -> String {
    let text = record["mission"]
    if text.isEmpty {
      reject("mission", "The mission is missing. Write whose case this is, such as IDN-PNH.")
    } else if !MissionName.isValid(text) {
      reject("mission", "Not the name of a mission, such as IDN-PNH.")
    }
    return MissionName.isValid(text) ? text : ""
  }

  private mutating func moment(_ column: String) -> Timestamp {
    let text = record[column]
    if let moment = Timestamp(text) { return moment }
    reject(
      column,
      text.isEmpty
        ? "The time is missing." : "Not a time with its zone, such as 2026-01-19T08:30:00+07:00.")
    return Timestamp()
  }

  private mutating func date(_ column: String) -> CalendarDate? {
    let text = record[column]
    if text.isEmpty { return nil }
    if let date = CalendarDate(text) { return date }
    reject(column, "Not a day that exists, such as 2026-01-19.")
    return nil
  }

  private mutating func birthDate(
    receivedAt: Timestamp, calendar: MissionCalendar
  ) -> PartialDate {
    let text = record["birth_date"]
    if text.isEmpty { return PartialDate() }
    guard let born = PartialDate(text), born.year > 0 else {
      reject("birth_date", "Not a day that exists. Write 1998-09-14, 1998-09 or 1998.")
      return PartialDate()
    }
    if let first = born.earliest, first > calendar.day(of: receivedAt), receivedAt != Timestamp() {
      reject("birth_date", "The birth date lies after the day of arrival.")
    } else if born.year < 1900 {
      reject("birth_date", "The birth year lies before 1900.")
    }
    return born
  }

  private mutating func nationality() -> FixedASCII<3> {
    let text = record["nationality"]
    guard CountryCodes.isKnown(text), let code = FixedASCII<3>(text) else {
      reject(
        "nationality",
        text.isEmpty
          ? "The nationality is missing. Write a code such as IDN, or XXX when it is not known."
          : "Not a code of ISO 3166-1 alpha-3 or ICAO Doc 9303-3, such as IDN.")
      return FixedASCII()
    }
    return code
  }

  private mutating func number(_ column: String, maximum: Int) -> Int? {
    let text = record[column]
    if text.isEmpty { return nil }
    if let number = Int(text), (0...maximum).contains(number) { return number }
    reject(column, "Not a whole number from 0 to \(maximum).")
    return nil
  }

  private mutating func code<Value: WireEnum>(
    _ column: String, _ codes: [(String, Value)]
  ) -> Value {
    let text = record[column]
    if text.isEmpty { return .unset }
    if let match = codes.first(where: { $0.0 == text }) { return match.1 }
    reject(column, "Not one of \(codes.map(\.0).joined(separator: ", ")).")
    return .unset
  }

  private mutating func codes<Value: WireEnum>(
    _ column: String, _ codes: [(String, Value)]
  ) -> [Value] {
    var values: [Value] = []
    for part in record[column].split(separator: ";") {
      let word = CSVTable.trimmed(String(part))
      if word.isEmpty { continue }
      if let match = codes.first(where: { $0.0 == word }) {
        if !values.contains(match.1) { values.append(match.1) }
      } else {
        reject(column, "Parted by ';', each one of \(codes.map(\.0).joined(separator: ", ")).")
        return []
      }
    }
    return values
  }

  // MARK: Documents

  /// A passport, also one that somebody took; none when the person never had one.
  private mutating func documents() -> [TravelDocument] {
    let custody = code("document_custody", Codes.custodies)
    let kind = record["document_type"]
    let number = text("document_number", maximum: 32)
    let expires = date("document_expiry")
    let lines = [record["mrz_line_1"], record["mrz_line_2"]]
    if kind == "NONE" || kind.isEmpty {
      if !number.isEmpty {
        reject("document_type", "A number is given, so say which document it is.")
      }
      return []
    }
    guard let type = Codes.documentTypes.first(where: { $0.0 == kind })?.1 else {
      reject(
        "document_type",
        "Not one of NONE, \(Codes.documentTypes.map(\.0).joined(separator: ", ")).")
      return []
    }
    var document = TravelDocument()
    document.type = type
    document.number = number
    document.expires = expires
    document.custody = custody
    document.mrzLine1 = Self.machineLine(lines[0])
    document.mrzLine2 = Self.machineLine(lines[1])
    if !lines[0].isEmpty || !lines[1].isEmpty {
      do {
        let zone = try MachineReadableZone(lines: lines)
        document.mrzFailures = zone.failures
        document.issuer = FixedASCII<3>(zone.issuer) ?? FixedASCII()
        if zone.number != number { document.mrzFailures.append("number-differs") }
      } catch {
        // A line that cannot be read is kept as it is and flagged; it never blocks a registration.
        document.mrzFailures = ["unreadable"]
      }
    }
    if document.issuer.isEmpty {
      document.issuer = FixedASCII<3>(record["nationality"]) ?? FixedASCII()
    }
    return [document]
  }

  /// As much of a misread line as the record can hold; without control characters.
  private static func machineLine(_ line: String) -> String {
    var kept = ""
    for scalar in line.unicodeScalars where !NameText.isControl(scalar) {
      guard kept.utf8.count + String(scalar).utf8.count <= 44 else { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept
  }
}

/// The words of the file for the codes of the schema.
enum Codes {
  static let channels: [(String, Channel)] = [
    ("WALK_IN", .walkIn), ("PROVINCE", .province), ("POLICE", .police), ("HOTLINE", .hotline),
    ("BULK", .bulk),
  ]
  static let sexes: [(String, Sex)] = [("M", .male), ("F", .female), ("X", .unspecified)]
  static let intents: [(String, Intent)] = [
    ("RETURN", .returnHome), ("UNDECIDED", .undecided), ("STAY", .stay),
  ]
  static let travelModes: [(String, TravelMode)] = [
    ("SELF_FUNDED", .selfFunded), ("ASSISTED", .assisted),
  ]
  static let relations: [(String, Relation)] = [
    ("HEAD", .head), ("SPOUSE", .spouse), ("CHILD", .child), ("SIBLING", .sibling),
    ("PARENT", .parent), ("GUARDIAN", .guardian), ("ESCORT", .escort), ("OTHER", .other),
  ]
  static let needs: [(String, NeedCode)] = [
    ("WHEELCHAIR", .wheelchair), ("STRETCHER", .stretcher), ("PREGNANT", .pregnant),
    ("SERIOUS_ILLNESS", .seriousIllness), ("PSYCHOSOCIAL", .psychosocial),
    ("DISABILITY", .disability),
  ]
  static let indicators: [(String, Indicator)] = [
    ("WITHHOLDS_DOCUMENTS", .withholdsDocuments), ("RESTRICTS_MOVEMENT", .restrictsMovement),
    ("TAKES_EARNINGS", .takesEarnings), ("FALSE_PROMISES", .falsePromises),
    ("DEBT_BONDAGE", .debtBondage), ("PHYSICAL_ABUSE", .physicalAbuse),
    ("PSYCHOLOGICAL_ABUSE", .psychologicalAbuse), ("SEXUAL_ABUSE", .sexualAbuse),
    ("THREATS", .threats), ("EXCESSIVE_WORKING_HOURS", .excessiveWorkingHours),
    ("WITHHOLDS_NECESSITIES", .withholdsNecessities),
  ]
  static let answers: [(String, Answer)] = [("YES", .yes), ("NO", .no)]
  static let custodies: [(String, Custody)] = [
    ("HOLDER", .holder), ("MISSION", .mission), ("CONFISCATED", .confiscated), ("LOST", .lost),
    ("POLICE", .police), ("NONE", .neverHeld), ("UNKNOWN", .unknown),
  ]
  static let documentTypes: [(String, DocumentType)] = [
    ("PASSPORT", .passport), ("ETD", .emergencyTravelDocument),
    ("CERTIFICATE_OF_IDENTITY", .certificateOfIdentity), ("IDENTITY_CARD", .identityCard),
  ]
}
