internal import ArrivalsImport
internal import Foundation
internal import RepatriationSchema
internal import SchemaJSON
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import ManifestCommands

/// `manifest import` against an intake that a test answers for.
@Suite struct ImportTests {
  static let header = ArrivalsColumns.all.joined(separator: ",")

  /// A row with these cells and good ones elsewhere.
  static func row(_ cells: [String: String]) -> String {
    let standard = [
      "event_time": "2026-01-19T08:33:18+07:00", "mission": "IDN-PNH", "desk": "IDN-3",
      "channel": "WALK_IN", "full_name": "Oliva Sihombing", "sex": "M",
      "birth_date": "1998-09-14", "nationality": "IDN", "intent": "RETURN",
      "travel_mode": "ASSISTED", "document_type": "NONE", "phone": "+62 12",
      "indicators": "WITHHOLDS_DOCUMENTS", "scam_linked": "YES", "note": "sealed words",
    ]
    return ArrivalsColumns.all.map { cells[$0] ?? standard[$0] ?? "" }.joined(separator: ",")
  }

  static func file(_ rows: [[String: String]]) -> String {
    ([header] + rows.map(row)).map { $0 + "\n" }.joined()
  }

  /// An intake that remembers keys.
  final class Intake: Sendable {
    struct State {
      var keys: [WireUUID: Int64] = [:]
      var registrations: [Registration] = []
      var reports: [ReportRejectsRequest] = []
      var failures: [RPCError] = []
      var calls = 0
    }

    let state = Mutex(State())

    func answer(_ request: Any, _ options: RPCCallOptions) throws -> any WireMessage {
      try state.withLock { state in
        state.calls += 1
        if !state.failures.isEmpty { throw state.failures.removeFirst() }
        if let report = request as? ReportRejectsRequest {
          state.reports.append(report)
          return ReportRejectsReply(waiting: UInt32(clamping: report.rows.count))
        }
        guard let request = request as? RegisterRequest, let key = options.idempotencyKey else {
          throw RPCError(.invalidArgument, "a registration with a key is expected")
        }
        let registration = request.registration
        guard registration.mission == "IDN-PNH" else {
          throw NotYourMission(yours: "IDN-PNH", asked: registration.mission)
        }
        if registration.fullName == "Refused" {
          throw Rejected(field: "registration.born", reason: "The birth date is refused.")
        }
        if let sequence = state.keys[key] {
          return RegisterReply(person: registration.person, sequence: sequence, repeated: true)
        }
        let sequence = Int64(state.keys.count + 1)
        state.keys[key] = sequence
        state.registrations.append(registration)
        return RegisterReply(person: registration.person, sequence: sequence)
      }
    }
  }

  private let intake = Intake()
  private let rig: Rig

  init() throws {
    let intake = intake
    rig = try Rig { _, request, options in try intake.answer(request, options) }
  }

  private func imported(_ arguments: [String] = []) async throws -> (Outcome, ImportResult) {
    let outcome = try await rig.run(
      ["import", rig.folder.path + "/a.csv", "--time-zone", "Asia/Phnom_Penh", "--json"]
        + arguments)
    return (outcome, try MessageJSON.decode(ImportResult.self, from: outcome.output))
  }

  @Test func `rows are registered once, however often the file is imported`() async throws {
    let rows = (0..<200).map { ["queue_token": "0119-\($0)"] }
    try rig.folder.write("a.csv", Self.file(rows))
    let (first, result) = try await imported()
    #expect(first.exitCode == 0)
    #expect((result.rows, result.registered, result.alreadyRegistered) == (200, 200, 0))
    let (second, again) = try await imported()
    #expect(second.exitCode == 0)
    #expect((again.registered, again.alreadyRegistered) == (0, 200))
    #expect(intake.state.withLock { $0.registrations.count } == 200)
  }

  @Test func `other missions' rows are counted apart and are no failure`() async throws {
    try rig.folder.write("a.csv", Self.file([[:], ["mission": "CHN-PNH", "nationality": "CHN"]]))
    let (outcome, result) = try await imported()
    #expect(outcome.exitCode == 0)
    #expect((result.registered, result.notYourMission, result.rejected) == (1, 1, 0))
    #expect(result.mission == "IDN-PNH")
  }

  @Test func `a file of another mission only is a negative answer`() async throws {
    try rig.folder.write("a.csv", Self.file([["mission": "CHN-PNH"]]))
    let (outcome, result) = try await imported()
    #expect(outcome.exitCode == 1)
    #expect(result.notYourMission == 1)
  }

  @Test func `rejects are listed with line, column and reason, and reported to intake`()
    async throws
  {
    try rig.folder.write(
      "a.csv",
      Self.file([
        [:], ["birth_date": "2026-02-30", "queue_token": "0119-7"], ["full_name": "Refused"],
        ["mission": "CHN-PNH", "sex": "Z"], ["mission": "", "queue_token": "0119-9"],
      ]))
    let (outcome, result) = try await imported()
    #expect(outcome.exitCode == 1)
    #expect((result.rows, result.registered, result.rejected) == (5, 1, 4))
    #expect(result.rejects.map(\.line) == [3, 4, 5, 6])
    #expect(result.rejects.map(\.column) == ["birth_date", "birth_date", "sex", "mission"])
    let number = UInt32(try #require(ArrivalsColumns.all.firstIndex(of: "sex")) + 1)
    #expect(result.rejects[2].columnNumber == number)
    // The row of another mission is not this mission's to wait for; the one without a mission may be.
    let reported = intake.state.withLock { $0.reports }
    #expect(reported.count == 1)
    #expect(reported.first?.rows.map(\.row) == [2, 3, 5])
    #expect(reported.first?.rows.first?.token == "0119-7")
    #expect(reported.first?.rows.last?.token == "0119-9")
  }

  @Test func `a row without a token that is corrected in the first file ends its own wait`()
    async throws
  {
    let good = ["full_name": "Budi Wira", "queue_token": ""]
    try rig.folder.write(
      "a.csv", Self.file([good, ["birth_date": "2026-02-30", "queue_token": ""]]))
    _ = try await imported()
    let waiting = try #require(
      intake.state.withLock { $0.reports.flatMap(\.rows).map(\.token) }.first)
    try rig.folder.write(
      "a.csv", Self.file([good, ["birth_date": "1998-02-20", "queue_token": ""]]))
    _ = try await imported()
    let settled = intake.state.withLock { $0.reports.last?.settled ?? [] }
    #expect(settled.contains("?\(waiting)"))
    // The row that was fine from the beginning is guessed at only when it is new.
    #expect(settled.count == ArrivalsColumns.all.count)
  }

  @Test func `an intake that goes away and comes back gets every row once`() async throws {
    intake.state.withLock { state in
      state.failures = (0..<150).map { index in
        RPCError(index % 2 == 0 ? .unavailable : .deadlineExceeded, "gone")
      }
    }
    let rows = (0..<100).map { ["queue_token": "0119-\($0)"] }
    try rig.folder.write("a.csv", Self.file(rows))
    let (outcome, result) = try await imported()
    #expect(outcome.exitCode == 0)
    #expect((result.registered, result.alreadyRegistered, result.unsent) == (100, 0, 0))
    #expect(intake.state.withLock { $0.calls } == 250)
  }

  @Test func `patience ends, and what was not sent is counted`() async throws {
    let rig = try Rig { _, _, _ in throw RPCError(.unavailable, "gone") }
    try rig.folder.write("a.csv", Self.file((0..<100).map { ["queue_token": "\($0)"] }))
    let outcome = try await rig.run(
      ["import", rig.folder.path + "/a.csv", "--patience", "5", "--json"])
    let result = try MessageJSON.decode(ImportResult.self, from: outcome.output)
    #expect(outcome.exitCode == 1)
    #expect((result.registered, result.unsent) == (0, 100))
    #expect(rig.clock.elapsed > .seconds(5))
  }

  @Test func `a role that may not register is told so at once`() async throws {
    let rig = try Rig { _, _, _ in throw RPCError(.permissionDenied, "the role may not") }
    try rig.folder.write("a.csv", Self.file([[:], [:]]))
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("does not allow this to the role"))
  }

  @Test func `one row that intake fails on does not stop the others`() async throws {
    let intake = intake
    let rig = try Rig { _, request, options in
      if (request as? RegisterRequest)?.registration.queueToken == "5" {
        throw RPCError(.internal, "broke")
      }
      return try intake.answer(request, options)
    }
    try rig.folder.write("a.csv", Self.file((0..<20).map { ["queue_token": "\($0)"] }))
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv", "--json"])
    let result = try MessageJSON.decode(ImportResult.self, from: outcome.output)
    #expect((result.registered, result.unsent) == (19, 1))
    #expect(outcome.exitCode == 1)
  }

  @Test func `a rehearsal sends nothing, and its JSON is pinned`() async throws {
    try rig.folder.write("a.csv", Self.file([[:], ["mission": "CHN-PNH"], ["sex": "Q"]]))
    let outcome = try await rig.run(
      ["import", rig.folder.path + "/a.csv", "--dry-run", "--mission", "IDN-PNH", "--json"])
    #expect(outcome.exitCode == 1)
    #expect(intake.state.withLock { $0.calls } == 0)
    let number = try #require(ArrivalsColumns.all.firstIndex(of: "sex")) + 1
    #expect(
      outcome.output == """
        {
          "file": "a.csv",
          "rows": 3,
          "registered": 0,
          "alreadyRegistered": 0,
          "notYourMission": 1,
          "rejected": 1,
          "rejects": [
            {
              "line": 4,
              "row": 3,
              "column": "sex",
              "columnNumber": \(number),
              "reason": "Not one of M, F, X."
            }
          ],
          "dryRun": true,
          "withWarnings": 0,
          "withExactMatch": 0,
          "unsent": 0,
          "mission": "IDN-PNH"
        }

        """)
  }

  @Test(arguments: [
    ("", "line 1, column 1"), ("mission,desk\n", "lacks the columns"),
    (header + ",desk\n", "is there twice"),
  ])
  func `a file that cannot be read as a whole says where`(
    text: String, words: String
  ) async throws {
    try rig.folder.write("a.csv", text)
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("a.csv: line 1, column"))
    #expect(outcome.errors.contains(words))
  }

  @Test func `the text for people fits 80 columns and names no person`() async throws {
    try rig.folder.write("a.csv", Self.file([[:], ["birth_date": "2026-02-30"]]))
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { TextWidth.columns(String($0)) <= 80 })
    #expect(outcome.output.contains("1  registered"))
    #expect(!outcome.output.contains("Sihombing") && !outcome.errors.contains("Sihombing"))
  }

  @Test func `rows that were not sent have their reason, the address and the time`() async throws {
    let rig = try Rig { _, _, _ in throw RPCError(.unavailable, "no answer") }
    try rig.folder.write("a.csv", Self.file([[:], ["queue_token": "2"]]))
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv", "--patience", "5"])
    #expect(
      outcome.errors.contains(
        "2 rows not sent: Intake at 127.0.0.1:7201 cannot be reached: no answer. Tried for "))
  }

  @Test func `a full disk is said as it is and not waited for`() async throws {
    let rig = try Rig { _, _, _ in
      throw RPCError(
        .unavailable, "intake's disk is full: nothing can be recorded until space is freed",
        isNotExecuted: true, retryAfterMilliseconds: 5_000)
    }
    try rig.folder.write("a.csv", Self.file((0..<100).map { ["queue_token": "\($0)"] }))
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("says: intake's disk is full: nothing can be recorded"))
    #expect(!outcome.errors.contains("cannot be reached"))
    #expect(rig.clock.elapsed == .zero)
  }

  @Test func `a refusal after some rows stops the import and keeps its count`() async throws {
    let intake = intake
    let calls = Mutex(0)
    let rig = try Rig { _, request, options in
      let number = calls.withLock { count in
        count += 1
        return count
      }
      guard number <= 3 else { throw RPCError(.permissionDenied, "the certificate was revoked") }
      return try intake.answer(request, options)
    }
    try rig.folder.write("a.csv", Self.file((0..<500).map { ["queue_token": "\($0)"] }))
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv", "--json"])
    let result = try MessageJSON.decode(ImportResult.self, from: outcome.output)
    #expect(outcome.exitCode == 1)
    #expect((result.registered, result.unsent) == (3, 497))
    #expect(outcome.errors.contains("the certificate was revoked"))
    #expect(calls.withLock { $0 } < 200)
  }

  @Test func `a file with semicolons is told apart from one without columns`() async throws {
    try rig.folder.write("a.csv", Self.header.replacingOccurrences(of: ",", with: ";") + "\n")
    let outcome = try await rig.run(["import", rig.folder.path + "/a.csv"])
    #expect(outcome.errors.contains("parted by semicolons"))
  }
}
