package import RepatriationSchema
internal import Wire

/// What the machine-readable lines of a document say, as far as they can be read.
///
/// Lines that were misread are kept as they are. What of them cannot be trusted is named, and nothing
/// here refuses a registration.
package struct DocumentReading: Sendable {
  /// `nil` when the lines have not the shape of any format.
  package let zone: MachineReadableZone?
  /// Fields that failed, such as `number`; `line-2` for a line of a wrong length, `unreadable` when
  /// the number of lines fits nothing.
  package let failures: [String]

  /// Failures that a document can keep; the schema's limit.
  static let maximumFailures = 16

  /// - Returns: `nil` when the document has no lines.
  package init?(_ document: TravelDocument) {
    let lines = [document.mrzLine1, document.mrzLine2, document.mrzLine3]
      .map(NameText.trimmed).filter { !$0.isEmpty }
    guard !lines.isEmpty else { return nil }
    self.init(lines: lines)
  }

  /// - Parameter lines: as scanned or typed; small letters count as capitals.
  package init(lines: [String]) {
    var bytes = lines.map { line in
      NameText.trimmed(line).unicodeScalars.map { scalar -> UInt8 in
        guard scalar.isASCII else { return UInt8(ascii: "?") }
        let byte = UInt8(scalar.value)
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
      }
    }
    guard let format = MachineReadableZone.likelyFormat(lengths: bytes.map(\.count)) else {
      zone = nil
      failures = ["unreadable"]
      return
    }
    let length = MachineReadableZone.length(of: format)
    var failed: [String] = []
    func fail(_ field: String) {
      if !failed.contains(field) { failed.append(field) }
    }
    for line in bytes.indices {
      if bytes[line].count != length { fail("line-\(line + 1)") }
      for column in bytes[line].indices where CheckDigit.value(of: bytes[line][column]) == nil {
        fail(MachineReadableZone.field(line: line, column: column, in: format))
        bytes[line][column] = CheckDigit.filler
      }
    }
    zone = try? MachineReadableZone(lines: bytes.map { String(decoding: $0, as: UTF8.self) })
    if let zone {
      zone.failures.forEach(fail)
      if !CountryCodes.isKnown(zone.issuer) { fail("issuer") }
      if !CountryCodes.isKnown(zone.nationality) { fail("nationality") }
      if zone.sex == .unset { fail("sex") }
    }
    failures = Array(failed.prefix(Self.maximumFailures))
  }

  /// Whether a field was read without a doubt.
  package func isTrusted(_ field: String) -> Bool { zone != nil && !failures.contains(field) }

  /// The document with what its lines say of themselves: the fields that failed, and a number where
  /// none was written down, so that it can be compared with others.
  package static func completed(_ document: TravelDocument) -> TravelDocument {
    guard let reading = DocumentReading(document) else { return document }
    var document = document
    if document.number.isEmpty, reading.isTrusted("number"), let zone = reading.zone {
      document.number = zone.number
    }
    var failures = document.mrzFailures
    for failure in reading.failures where !failures.contains(failure) { failures.append(failure) }
    if let zone = reading.zone, !zone.number.isEmpty, zone.number != document.number,
      !failures.contains("number-differs")
    {
      failures.append("number-differs")
    }
    document.mrzFailures = Array(failures.prefix(maximumFailures))
    return document
  }

  /// The registration with its documents read, and with the name as the first readable document prints
  /// it. One name is all primary identifier; nothing is made by splitting.
  package static func completed(_ registration: Registration) -> Registration {
    var registration = registration
    registration.documents = registration.documents.map(completed)
    guard registration.primaryIdentifier.isEmpty, registration.secondaryIdentifier.isEmpty else {
      return registration
    }
    for document in registration.documents {
      guard let reading = DocumentReading(document), reading.isTrusted("name"),
        let zone = reading.zone, !zone.nameIsTruncated
      else { continue }
      registration.primaryIdentifier = zone.primaryIdentifier
      registration.secondaryIdentifier = zone.secondaryIdentifier
      break
    }
    return registration
  }

  /// Codes for what is unusual about a document, and for where its lines and the record disagree.
  static func warnings(for document: TravelDocument, of registration: Registration) -> [String] {
    var warnings = document.mrzFailures.map { "mrz-\($0)" }
    if let reading = DocumentReading(document), let zone = reading.zone {
      // What the lines are by themselves is flagged also where a desk did not read them.
      warnings += zone.warnings.map { "mrz-\($0)" }
      warnings += disagreements(of: zone, reading, document, registration)
    }
    if document.type == .emergencyTravelDocument {
      if document.destination.isEmpty { warnings.append("etd-without-destination") }
      if let left = document.journeysLeft, left > 1 { warnings.append("etd-journeys") }
    }
    if let issued = document.issued, let expires = document.expires, expires < issued {
      warnings.append("document-dates")
    }
    return warnings
  }

  private static func disagreements(
    of zone: MachineReadableZone, _ reading: DocumentReading, _ document: TravelDocument,
    _ registration: Registration
  ) -> [String] {
    var codes: [String] = []
    let born = registration.born
    if reading.isTrusted("birth-date"), differs(zone.birthDate, born.year, born.month, born.day) {
      codes.append("mrz-birth-date-differs")
    }
    if reading.isTrusted("expiry"), let expires = document.expires,
      differs(zone.expiryDate, expires.year, expires.month, expires.day)
    {
      codes.append("mrz-expiry-differs")
    }
    if zone.sex == .male && registration.sex == .female
      || zone.sex == .female && registration.sex == .male
    {
      codes.append("mrz-sex-differs")
    }
    return codes
  }

  /// Whether `YYMMDD` says otherwise than what is recorded; a part that either does not know agrees.
  private static func differs(
    _ text: String, _ year: some BinaryInteger, _ month: some BinaryInteger,
    _ day: some BinaryInteger
  ) -> Bool {
    let digits = Array(text.utf8)
    guard digits.count == 6 else { return false }
    let parts = stride(from: 0, to: 6, by: 2).map {
      Int(String(decoding: digits[$0..<$0 + 2], as: UTF8.self))
    }
    let recorded = [year == 0 ? nil : Int(year) % 100, Int(month), Int(day)]
    for (index, pair) in zip(parts, recorded).enumerated() {
      guard let printed = pair.0, let known = pair.1, index == 0 || known != 0 else { continue }
      if printed != known { return true }
    }
    return false
  }
}
