internal import Casework
internal import Foundation
internal import MissionPolicy
internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ArrivalsImport

enum Sample {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let policy: PolicyFile = {
    do {
      return try PolicyFile.load(
        path: root.appending(path: "Services/policies/khm-idn-2026-01.json").path)
    } catch {
      preconditionFailure("the sample policy is broken: \(error)")
    }
  }()

  static let asOf = moment("2026-01-21T08:00:00+07:00")

  static func moment(_ text: String) -> Timestamp {
    guard let moment = Timestamp(text) else { preconditionFailure("no moment: \(text)") }
    return moment
  }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func code(_ text: String) -> FixedASCII<3> {
    guard let code = FixedASCII<3>(text) else { preconditionFailure("no code: \(text)") }
    return code
  }

  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: "Services/samples/" + name)))
  }

  /// The file of the samples, read once.
  static let arrivals: ArrivalsFile = {
    do {
      return try ArrivalsFile(
        try bytes(of: "arrivals-2026-01.csv"), now: asOf, calendar: policy.calendar)
    } catch {
      preconditionFailure("the sample file cannot be read: \(error)")
    }
  }()

  static func read(_ text: String) throws -> ArrivalsFile {
    try read(Array(text.utf8))
  }

  static func read(_ bytes: [UInt8]) throws -> ArrivalsFile {
    try ArrivalsFile(bytes, now: asOf, calendar: policy.calendar)
  }

  /// A row that can be read, as cells by column.
  static let row: [String: String] = [
    "event_time": "2026-01-19T08:30:00+07:00", "mission": "IDN-PNH", "desk": "IDN-1",
    "channel": "WALK_IN", "queue_token": "0119-0001", "full_name": "Siti Aminah", "sex": "F",
    "birth_date": "1998-09-14", "nationality": "IDN", "entry_port": "BAVET",
    "document_type": "PASSPORT", "document_number": "C1234567", "document_expiry": "2030-01-01",
    "document_custody": "HOLDER", "stay_authorised_until": "2025-12-31", "intent": "RETURN",
    "travel_mode": "ASSISTED",
  ]

  static let header = ArrivalsColumns.all.joined(separator: ",")

  /// The row with some cells changed, quoted where needed.
  static func line(_ changes: [String: String] = [:]) -> String {
    ArrivalsColumns.all.map { column in
      let text = changes[column] ?? row[column] ?? ""
      let needsQuotes = text.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }.joined(separator: ",")
  }

  /// The one reject of a file with one row whose cells are changed.
  static func reject(_ changes: [String: String]) throws -> CSVTable.Reject {
    let file = try read(header + "\n" + line(changes) + "\n")
    #expect(file.rows.isEmpty)
    return try #require(file.rejects.first)
  }

  /// The one registration of a file with one row whose cells are changed.
  static func registration(_ changes: [String: String] = [:]) throws -> Registration {
    let file = try read(header + "\n" + line(changes) + "\n")
    #expect(file.rejects.isEmpty, "\(file.rejects)")
    return try #require(file.rows.first).registration
  }
}

/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
