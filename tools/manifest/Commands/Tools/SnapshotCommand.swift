internal import ArgumentParser
internal import Foundation
internal import RepatriationSchema
internal import Snapshots
internal import Wire

/// `manifest snapshot …`.
struct SnapshotCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Looks at snapshot files.",
    discussion: """
      EXAMPLES
        manifest snapshot verify IDN-PNH-1623.rsnp
        manifest snapshot inspect IDN-PNH-1623.rsnp
      """,
    subcommands: [Verify.self, Inspect.self])

  /// `manifest snapshot verify FILE`.
  struct Verify: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Checks every byte of a snapshot; exit code 1 when one is wrong.",
      discussion: """
        EXAMPLE
          manifest snapshot verify IDN-PNH-1623.rsnp
        """)

    @Argument(help: ArgumentHelp("The snapshot.", valueName: "file"))
    var file: String
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let report = SnapshotVerifier.verify(try SnapshotText.source(file))
      let check = SnapshotText.check(file, report)
      try environment.show(check, result) { SnapshotText.text(check, report.summary) }
      if !check.valid { throw NegativeAnswer() }
    }
  }

  /// `manifest snapshot inspect FILE`.
  struct Inspect: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "inspect",
      abstract: "Shows what a snapshot says about itself; its rows are not read.",
      discussion: """
        'valid' says that header, index and footer agree. 'snapshot verify' checks the
        rows, too.

        EXAMPLE
          manifest snapshot inspect IDN-PNH-1623.rsnp
        """)

    @Argument(help: ArgumentHelp("The snapshot.", valueName: "file"))
    var file: String
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let source = try SnapshotText.source(file)
      let summary: SnapshotSummary
      do {
        summary = try SnapshotVerifier.inspect(source)
      } catch {
        throw CommandFailure("\(SnapshotText.name(file)): \(error)")
      }
      let check = SnapshotText.check(file, summary)
      try environment.show(check, result) { SnapshotText.text(check, summary) }
    }
  }
}

/// Snapshots as text on a terminal.
enum SnapshotText {
  private static let maximumProblems = 256

  static func source(_ path: String) throws -> SnapshotFileSource {
    do {
      return try SnapshotFileSource(path: path)
    } catch {
      throw CommandFailure("\(name(path)): \(error.message)")
    }
  }

  static func name(_ path: String) -> String { (path as NSString).lastPathComponent }

  static func check(_ path: String, _ summary: SnapshotSummary) -> SnapshotCheck {
    let header = summary.header
    return SnapshotCheck(
      file: UTF8Text.cut(path, to: 1024), valid: true, rows: Int64(header.rowCount),
      chunks: UInt32(clamping: summary.chunkCount),
      position: Position(
        lineage: WireUUID(bytes: header.lineage.bytes) ?? WireUUID(),
        epoch: Int64(clamping: header.epoch), sequence: Int64(clamping: header.sequence),
        hash: FixedBytes<32>(header.chainHash.bytes) ?? FixedBytes<32>()),
      digest: FixedBytes<32>(summary.fileDigest.bytes) ?? FixedBytes<32>(),
      bytes: Int64(clamping: summary.fileByteCount), mission: header.partition.description)
  }

  static func check(_ path: String, _ report: SnapshotReport) -> SnapshotCheck {
    var check = report.summary.map { self.check(path, $0) } ?? SnapshotCheck()
    check.file = UTF8Text.cut(path, to: 1024)
    check.valid = report.isValid
    check.rows = Int64(clamping: report.goodRows)
    check.chunks = UInt32(clamping: report.goodChunks)
    check.problems = report.findings.map { UTF8Text.cut($0.description, to: 300) }
    if report.omittedFindings > 0 {
      check.problems = Array(check.problems.prefix(maximumProblems - 1))
      check.problems.append("and \(report.omittedFindings) more")
    }
    return check
  }

  static func text(_ check: SnapshotCheck, _ summary: SnapshotSummary?) -> String {
    var lines = ["\(name(check.file)): \(check.valid ? "good" : "NOT GOOD")"]
    var table = TextTable([.text(""), .flexible("")])
    if let summary {
      table.add(["people of", check.mission])
      table.add(["kind", summary.header.kind == .full ? "full" : "delta"])
      table.add(["event", PlainText.number(check.position.sequence)])
      table.add(["epoch", PlainText.number(check.position.epoch)])
      table.add(["history", "\(check.position.lineage)"])
      table.add(["size", "\(PlainText.number(check.bytes)) bytes"])
      table.add(["rows inflated", "\(PlainText.number(summary.rawByteCount)) bytes"])
    }
    table.add(["rows", PlainText.number(check.rows)])
    table.add(["chunks", PlainText.number(check.chunks)])
    lines.append(table.text(indent: 2))
    // On a line of its own, so that it can be copied in one piece.
    if summary != nil { lines.append("  digest \(check.digest)") }
    for problem in check.problems {
      lines += TextWidth.wrapped(problem, width: TextTable.width - 2).map { "  " + $0 }
    }
    return lines.joined(separator: "\n")
  }
}
