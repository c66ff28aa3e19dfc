internal import ArrivalsImport
internal import Foundation
internal import RepatriationSchema
internal import SchemaJSON
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import ManifestCommands

/// Rejected rows go out, are corrected, and come back.
@Suite struct RejectsFileTests {
  private let intake = ImportTests.Intake()
  private let rig: Rig

  init() throws {
    let intake = intake
    rig = try Rig { _, request, options in try intake.answer(request, options) }
    try rig.folder.write(
      "a.csv",
      ImportTests.file([
        [:], ["birth_date": "31 May", "full_name": "=Siti", "queue_token": "0119-7"],
      ]) + "\"broken\"row,x\n")
  }

  private func path(_ name: String) -> String { rig.folder.path + "/" + name }

  private func importing(_ arguments: [String]) async throws -> (Int32, ImportResult) {
    let outcome = try await rig.run(["import"] + arguments + ["--json"])
    return (
      outcome.exitCode, try MessageJSON.decode(ImportResult.self, from: outcome.output)
    )
  }

  private func corrected() throws {
    let text = try rig.folder.read("r.csv").replacingOccurrences(of: "31 May", with: "1999-05-31")
    let lines = text.split(separator: "\r\n")
    // The row whose quotes were wrong has no cells: its desk writes it anew elsewhere.
    try rig.folder.write("r.csv", lines.prefix(2).map { $0 + "\r\n" }.joined())
  }

  @Test func `the file is private, says why, and holds nothing sealed`() async throws {
    let (code, result) = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    #expect(code == 1)
    #expect(result.rejected == 2)
    #expect(try rig.folder.mode("r.csv") == 0o600)
    let text = try rig.folder.read("r.csv")
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        "rejected_row,rejected_line,rejected_column,rejected_reason,rejected_token,event_time,"))
    for column in ArrivalsInput.sealedColumns {
      #expect(!lines[0].split(separator: ",").contains(Substring(column)))
    }
    #expect(lines[1].hasPrefix("2,3,birth_date,"))
    // Kept as it was: a corrected row must be the row that was meant.
    #expect(lines[1].contains(",=Siti,") && lines[1].contains(",+62 12,"))
    #expect(lines[2].hasPrefix("3,4,"))
    #expect(lines[2].contains("See line 4 of a.csv."))
    #expect(!text.contains("sealed words") && !text.contains("WITHHOLDS"))
  }

  @Test func `corrected rows are registered, with their sealed columns from the first file`()
    async throws
  {
    _ = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    try corrected()
    let (code, result) = try await importing([path("r.csv"), "--original", path("a.csv")])
    #expect(code == 0)
    #expect((result.rows, result.registered, result.rejected) == (1, 1, 0))
    let last = try #require(intake.state.withLock { $0.registrations.last })
    #expect(last.fullName == "=Siti")
    #expect(last.note == "sealed words")
    #expect(last.indicators == [.withholdsDocuments])
    #expect(last.scamLinked == .yes)
    #expect(last.queueToken == "0119-7")
  }

  @Test func `without the first file they are registered without what is sealed`() async throws {
    _ = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    try corrected()
    let (code, result) = try await importing([path("r.csv"), "--without-sealed-columns"])
    #expect(code == 0)
    #expect(result.registered == 1)
    let last = try #require(intake.state.withLock { $0.registrations.last })
    #expect(last.note.isEmpty && last.indicators.isEmpty && last.scamLinked == .unset)
  }

  @Test func `a corrected row without a queue token ends the wait that its reject began`()
    async throws
  {
    try rig.folder.write(
      "a.csv", ImportTests.file([["birth_date": "31 May", "full_name": "Siti"]]))
    _ = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    let token = try #require(intake.state.withLock { $0.reports.last?.rows.first?.token })
    #expect(try rig.folder.read("r.csv").contains(",\(token),"))
    // Still wrong: the same person waits, not another one.
    try rig.folder.write(
      "r.csv", try rig.folder.read("r.csv").replacingOccurrences(of: "31 May", with: "32 May"))
    _ = try await importing([
      path("r.csv"), "--original", path("a.csv"), "--rejects", path("s.csv"),
    ])
    #expect(intake.state.withLock { $0.reports.last?.rows.map(\.token) } == [token])
    try rig.folder.write(
      "s.csv", try rig.folder.read("s.csv").replacingOccurrences(of: "32 May", with: "1999-05-31"))
    let (code, _) = try await importing([path("s.csv"), "--original", path("a.csv")])
    #expect(code == 0)
    let last = try #require(intake.state.withLock { $0.reports.last })
    #expect(last.rows.isEmpty && last.settled == [token])
  }

  @Test func `a row that is still wrong keeps its place in both files`() async throws {
    _ = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    let (code, result) = try await importing([
      path("r.csv"), "--original", path("a.csv"), "--rejects", path("s.csv"),
    ])
    #expect(code == 1)
    #expect(result.rejects.map(\.line) == [2])
    #expect(result.rejects[0].column == "birth_date")
    let number = try #require(
      try rig.folder.read("r.csv").split(separator: "\r\n")[0].split(separator: ",")
        .firstIndex(of: "birth_date"))
    #expect(result.rejects[0].columnNumber == UInt32(number + 1))
    let lines = try rig.folder.read("s.csv").split(separator: "\r\n")
    #expect(lines[1].hasPrefix("2,2,birth_date,"))
  }

  @Test func `a file that is read is never written, under whatever name`() async throws {
    let before = try rig.folder.read("a.csv")
    try FileManager.default.createSymbolicLink(
      atPath: path("link.csv"), withDestinationPath: path("a.csv"))
    for arguments in [
      [path("a.csv"), "--rejects", path("a.csv")],
      [path("a.csv"), "--rejects", path("a.csv"), "--dry-run", "--replace"],
      [path("a.csv"), "--rejects", path("link.csv"), "--replace"],
      [path("a.csv"), "--rejects", rig.folder.path + "/./a.csv", "--replace"],
    ] {
      let outcome = try await rig.run(["import"] + arguments)
      #expect(outcome.exitCode == 1)
      #expect(outcome.errors.contains("is a file that is read here"), "\(arguments)")
    }
    try rig.folder.write("r.csv", before)
    let original = try await rig.run([
      "import", path("r.csv"), "--original", path("a.csv"), "--rejects", path("a.csv"), "--replace",
    ])
    #expect(original.exitCode == 1)
    #expect(try rig.folder.read("a.csv") == before)
    #expect(intake.state.withLock { $0.calls } == 0)
  }

  @Test func `a device or a folder is never replaced`() throws {
    for path in ["/dev/null", rig.folder.path] {
      #expect(throws: CommandFailure.self) { try OutputFile.check(path, replacing: true) }
    }
  }

  @Test func `another file is replaced when asked, and before that nothing is sent`() async throws {
    try rig.folder.write("r.csv", "precious")
    let refused = try await rig.run(["import", path("a.csv"), "--rejects", path("r.csv")])
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("exists already"))
    #expect(intake.state.withLock { $0.calls } == 0)
    #expect(try rig.folder.read("r.csv") == "precious")
    _ = try await rig.run(["import", path("a.csv"), "--rejects", path("r.csv"), "--replace"])
    #expect(try rig.folder.read("r.csv").hasPrefix("rejected_row,"))
  }

  @Test func `without the first file corrected rows are refused unless that is meant`()
    async throws
  {
    _ = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    try corrected()
    let calls = intake.state.withLock { $0.calls }
    let outcome = try await rig.run(["import", path("r.csv")])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("--original") && outcome.errors.contains("scam_linked"))
    #expect(intake.state.withLock { $0.calls } == calls)
  }

  @Test func `a row that could not be taken apart is skipped and never a new reject`()
    async throws
  {
    _ = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    let lines = try rig.folder.read("r.csv").split(separator: "\r\n")
    try rig.folder.write("r.csv", "\(lines[0])\r\n\(lines[2])\r\n")
    let reports = intake.state.withLock { $0.reports.count }
    for arguments in [["--original", path("a.csv")], ["--without-sealed-columns"]] {
      let outcome = try await rig.run(["import", path("r.csv"), "--json"] + arguments)
      let result = try MessageJSON.decode(ImportResult.self, from: outcome.output)
      #expect(outcome.exitCode == 0)
      #expect((result.rows, result.registered, result.rejected) == (0, 0, 0))
      #expect(outcome.errors.contains("1 row was skipped"))
    }
    #expect(intake.state.withLock { $0.reports.count } == reports)
  }

  @Test func `a cell that is not UTF-8 costs that cell only, and keeps the row's token`()
    async throws
  {
    let text = ImportTests.file([["full_name": "Jos@", "queue_token": "0119-8"]])
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "@") ? 0xE9 : $0 }
    try Data(bytes).write(to: URL(fileURLWithPath: path("a.csv")))
    let (_, result) = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    #expect(result.rejects.map(\.column) == ["full_name"])
    #expect(
      intake.state.withLock { $0.reports.last?.rows.map(\.token) } == ["0119-8"])
    let row = try rig.folder.read("r.csv").split(separator: "\r\n")[1]
    #expect(row.contains(",1998-09-14,") && row.contains(",0119-8,") && !row.contains("Jos"))
  }
}
