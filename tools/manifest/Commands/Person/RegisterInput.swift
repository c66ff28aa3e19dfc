internal import Casework
internal import Foundation
package import RepatriationSchema
package import Wire

/// Registrations from standard input: one JSON document, JSON lines, or machine-readable lines.
package struct RegisterInput: Sendable {
  /// One record, or why it cannot be read.
  package struct Record: Sendable {
    /// Where it begins, counting from 1.
    package let line: Int
    package let content: Result<RegisterRequest, CommandFailure>
    /// The machine-readable lines behind it; empty for JSON.
    package var zone: [String] = []
  }

  /// Records in one input.
  package static let maximumRecords = 10_000

  package let records: [Record]
  /// One result line is printed for each record.
  package let isBatch: Bool

  static func warnings(for registration: Registration) -> [String] {
    RegistrationCheck.warnings(for: registration)
  }

  /// - Parameters:
  ///   - isMRZ: it can only be machine-readable lines.
  ///   - day: dates of two digits are read as of this day.
  /// - Throws: `CommandFailure` when it is one record and that cannot be read.
  package init(_ text: String, isMRZ: Bool, day: CalendarDate) throws {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated().map { (number: $0.offset + 1, text: trimmed(String($0.element))) }
    let filled = lines.filter { !$0.text.isEmpty }
    guard filled.count <= Self.maximumRecords * 3 else {
      throw CommandFailure("The input has more than \(Self.maximumRecords) records. Split it.")
    }
    if isMRZ || (!filled.isEmpty && filled.allSatisfy { ScannedLines.looksLikeOne($0.text) }) {
      records = Self.zones(lines, day: day)
      isBatch = records.count > 1
      guard !records.isEmpty else { throw CommandFailure("There are no machine-readable lines.") }
    } else if filled.count > 1, let first = filled.first, Self.isObject(first.text) {
      records = filled.map { line in
        Record(line: line.number, content: Result { try Self.request(line.text) }.failure())
      }
      isBatch = true
    } else {
      records = [Record(line: filled.first?.number ?? 1, content: .success(try Self.request(text)))]
      isBatch = false
    }
    if !isBatch, let only = records.first { _ = try only.content.get() }
  }

  private static func isObject(_ text: String) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) is [String: Any]
  }

  private static func request(_ text: String) throws -> RegisterRequest {
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    if object?["registration"] != nil {
      return try CommandEnvironment.message(RegisterRequest.self, from: text)
    }
    return RegisterRequest(
      registration: try CommandEnvironment.message(Registration.self, from: text))
  }

  /// A zone is as many lines as its first one says; an empty line ends one too.
  private static func zones(
    _ lines: [(number: Int, text: String)], day: CalendarDate
  ) -> [Record] {
    var records: [Record] = []
    var zone: [String] = []
    var start = 0
    var scan = ScannedLines()
    func finish() {
      guard !zone.isEmpty else { return }
      records.append(
        Record(line: start, content: Self.request(zone, day: day), zone: zone))
      zone = []
      scan.forget()
    }
    for line in lines {
      guard !line.text.isEmpty else {
        finish()
        continue
      }
      if zone.isEmpty { start = line.number }
      zone.append(line.text)
      if scan.take(line.text) != nil { finish() }
    }
    finish()
    return records
  }

  private static func request(
    _ lines: [String], day: CalendarDate
  ) -> Result<RegisterRequest, CommandFailure> {
    do {
      let zone = try MachineReadableZone(lines: lines)
      return .success(
        RegisterRequest(
          registration: ScannedDocument.registration(zone, lines: lines, receivedOn: day)))
    } catch {
      return .failure(CommandFailure(ScannedDocument.reason(error)))
    }
  }
}

extension Result where Failure == any Error {
  /// A failure in words; another error cannot come here.
  fileprivate func failure() -> Result<Success, CommandFailure> {
    mapError { $0 as? CommandFailure ?? CommandFailure("The record cannot be read.") }
  }
}
