internal import ArrivalsImport
internal import Casework
internal import RepatriationSchema
internal import Wire

/// A registration while a desk types it. Knows nothing of keys and screens.
struct RegistrationForm: Sendable {
  /// What stays from one person to the next.
  struct Defaults: Sendable, Hashable {
    var desk = ""
    var channel = "walk-in"
    var household = ""
    var nationality = ""
    /// The announced group with which people came.
    var announcement: WireUUID?
  }

  /// What came of a text that was entered into a field.
  enum Entry: Hashable, Sendable {
    /// It stands, with a note that is worth reading or empty.
    case accepted(note: String)
    case refused(String)
    /// It was a machine-readable line, and more are to come.
    case scanning(String)
    /// It was the last line of a zone; the form is filled from it.
    case scanned(String)
  }

  let person: ID<PersonFile>
  let mission: String
  let reading: FieldReading
  private let defaults: Defaults
  private(set) var values: [FormField: String]
  /// Fields with a text that cannot stand, and why.
  private(set) var problems: [FormField: String] = [:]
  /// Fields that still hold what the form began with or a scan put there.
  private var untouched: Set<FormField>
  private var scan = ScannedLines()
  /// As the scanned zone gives it.
  private(set) var scanned: TravelDocument?

  init(
    person: ID<PersonFile>, mission: String, reading: FieldReading, defaults: Defaults
  ) {
    self.person = person
    self.mission = mission
    self.reading = reading
    self.defaults = defaults
    values = [
      .desk: defaults.desk, .channel: defaults.channel, .household: defaults.household,
      .nationality: defaults.nationality, .receivedAt: reading.words(of: reading.now),
    ]
    values = values.filter { !$0.value.isEmpty }
    untouched = Set(FormField.allCases)
  }

  subscript(field: FormField) -> String { values[field] ?? "" }

  /// Whether an officer has put something into it.
  var isBegun: Bool { untouched.count < FormField.allCases.count || scanned != nil }

  /// For the next person at this desk.
  var nextDefaults: Defaults {
    Defaults(
      desk: self[.desk], channel: self[.channel], household: self[.household],
      nationality: defaults.nationality, announcement: defaults.announcement)
  }

  /// The announced group that the desk is registering.
  var announcement: WireUUID? { defaults.announcement }

  // MARK: Entering

  mutating func enter(_ text: String, in field: FormField) -> Entry {
    let pasted = ScannedLines.lines(in: text)
    if !pasted.isEmpty {
      scan.forget()
      return pasted.reduce(.accepted(note: "")) { _, line in take(line) }
    }
    if scan.accepts(text) { return take(text) }
    scan.forget()
    let value: FieldReading.Value
    do {
      value = try reading.read(text, in: field)
    } catch {
      problems[field] = error.reason
      // What was typed stays, to be corrected.
      values[field] = text
      untouched.remove(field)
      return .refused(error.reason)
    }
    problems[field] = nil
    if value.text != self[field] {
      untouched.remove(field)
      values[field] = value.text.isEmpty ? nil : value.text
    }
    return .accepted(note: value.note)
  }

  mutating func clear(_ field: FormField) {
    if !self[field].isEmpty { untouched.remove(field) }
    values[field] = nil
    problems[field] = nil
  }

  // MARK: Scanning

  private mutating func take(_ line: String) -> Entry {
    guard let lines = scan.take(line) else { return .scanning(scan.missing) }
    let day = reading.now.calendarDate(
      offsetSeconds: reading.offsetSeconds(at: reading.now))
    let zone: MachineReadableZone
    do {
      zone = try MachineReadableZone(lines: lines)
    } catch {
      return keepUnreadable(lines, error)
    }
    let registration = ScannedDocument.registration(zone, lines: lines, receivedOn: day)
    scanned = registration.documents.first
    var kept: [String] = []
    func fill(_ field: FormField, _ text: String) {
      guard !text.isEmpty, text != self[field] else { return }
      if self[field].isEmpty || untouched.contains(field) {
        values[field] = text
        problems[field] = nil
        untouched.insert(field)
      } else {
        kept.append(field.label)
      }
    }
    fill(.fullName, registration.fullName)
    fill(.sex, FormWords.sex(registration.sex))
    fill(.born, "\(registration.born)")
    fill(.nationality, "\(registration.nationality)")
    fill(.documentType, FormWords.documentType(scanned?.type ?? .unset))
    fill(.documentNumber, zone.number)
    fill(.documentExpires, scanned?.expires.map { "\($0)" } ?? "")
    fill(.custody, "holder")
    return .scanned(Self.words(zone, kept: kept))
  }

  private static func words(_ zone: MachineReadableZone, kept: [String]) -> String {
    var words = "\(zone.format.rawValue) read."
    if !zone.failures.isEmpty {
      words +=
        " CHECK with the document: \(zone.failures.joined(separator: ", ")) - the check digit is "
        + "wrong. Kept and flagged."
    }
    if zone.nameIsTruncated { words += " The name may go on: compare." }
    if zone.primaryIdentifier.isEmpty { words += " It names no family name." }
    if !kept.isEmpty {
      words += " You typed otherwise, and that stays: \(kept.joined(separator: ", "))."
    }
    return words
  }

  /// A zone that cannot be read is kept as it came and flagged; it never blocks a registration.
  private mutating func keepUnreadable(
    _ lines: [String], _ error: MachineReadableZone.ReadError
  ) -> Entry {
    var document = TravelDocument(mrzFailures: ["unreadable"])
    let kept = lines.map { UTF8Text.cut($0, to: 44) }
    document.mrzLine1 = kept[0]
    document.mrzLine2 = kept.count > 1 ? kept[1] : ""
    document.mrzLine3 = kept.count > 2 ? kept[2] : ""
    scanned = document
    return .scanned(
      "\(ScannedDocument.reason(error)) Kept and flagged: scan again, or type what you see.")
  }

  /// Where an officer looks first after a scan: a field whose check failed, or what is still empty.
  var fieldAfterScan: FormField {
    let failing: [(String, FormField)] = [
      ("number", .documentNumber), ("birth-date", .born), ("expiry", .documentExpires),
    ]
    for (failure, field) in failing where scanned?.mrzFailures.contains(failure) == true {
      return field
    }
    return FormField.allCases.first { self[$0].isEmpty && $0 > .custody } ?? .fullName
  }

  // MARK: Checking

  /// The first field that stands in the way of saving.
  mutating func firstProblem() -> (field: FormField, reason: String)? {
    if let field = problems.keys.min(), let reason = problems[field] { return (field, reason) }
    if self[.fullName].isEmpty, self[.nativeName].isEmpty {
      return (.fullName, "A name is needed, in any script; one name is enough.")
    }
    if self[.documentType] == "none", !self[.documentNumber].isEmpty {
      return (.documentType, "A number is given: type which document it is, such as p.")
    }
    if self[.relation].isEmpty == false, self[.household].isEmpty {
      return (.household, "Of which family or group? Type the word that all of them share.")
    }
    return nil
  }

  mutating func refuse(_ field: FormField, _ reason: String) { problems[field] = reason }
}
