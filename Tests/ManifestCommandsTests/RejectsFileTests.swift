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
      lines[0].hasPrefix("rejected_row,rejected_line,rejected_column,rejected_reason,event_time,"))
    for column in ArrivalsInput.sealedColumns {
      #expect(!lines[0].split(separator: ",").contains(Substring(column)))
    }
    #expect(lines[1].hasPrefix("2,3,birth_date,"))
    // Kept as it was: a corrected row must be the row that was meant.
    #expect(lines[1].contains(",=Siti,") && lines[1].contains(",+62 12,"))
    #expect(lines[2].hasPrefix("3,4,"))
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
    let (code, result) = try await importing([path("r.csv")])
    #expect(code == 0)
    #expect(result.registered == 1)
    let last = try #require(intake.state.withLock { $0.registrations.last })
    #expect(last.note.isEmpty && last.indicators.isEmpty && last.scamLinked == .unset)
  }

  @Test func `a row that is still wrong keeps its place in both files`() async throws {
    _ = try await importing([path("a.csv"), "--rejects", path("r.csv")])
    let (code, result) = try await importing([
      path("r.csv"), "--original", path("a.csv"), "--rejects", path("s.csv"),
    ])
    #expect(code == 1)
    #expect(result.rejects.map(\.line) == [2, 3])
    #expect(result.rejects[0].column == "birth_date")
    let number = try #require(
      try rig.folder.read("r.csv").split(separator: "\r\n")[0].split(separator: ",")
        .firstIndex(of: "birth_date"))
    #expect(result.rejects[0].columnNumber == UInt32(number + 1))
    let lines = try rig.folder.read("s.csv").split(separator: "\r\n")
    #expect(lines[1].hasPrefix("2,2,birth_date,"))
  }
}
