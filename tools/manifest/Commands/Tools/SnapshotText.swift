internal import Foundation
internal import RepatriationSchema
internal import Snapshots
internal import Wire

/// Snapshots as text on a terminal, and as the message that `--json` prints.
enum SnapshotText {
  private static let maximumProblems = 256

  static func source(_ path: String) throws -> SnapshotFileSource {
    do {
      return try SnapshotFileSource(path: path)
    } catch {
      guard error.code == .keyMissing else {
        throw CommandFailure("\(name(path)): \(error.message)")
      }
      throw CommandFailure(
        "\(name(path)): \(error.message). 'manifest snapshot open' makes a plain file of it there.")
    }
  }

  static func name(_ path: String) -> String { (path as NSString).lastPathComponent }

  /// Where a snapshot leads to.
  static func position(_ header: SnapshotHeader) -> Position {
    Position(
      lineage: WireUUID(bytes: header.lineage.bytes) ?? WireUUID(),
      epoch: Int64(clamping: header.epoch), sequence: Int64(clamping: header.sequence),
      hash: FixedBytes<32>(header.chainHash.bytes) ?? FixedBytes<32>())
  }

  private static func base(_ header: SnapshotHeader) -> Position? {
    guard header.kind == .delta else { return nil }
    return Position(
      lineage: WireUUID(bytes: header.lineage.bytes) ?? WireUUID(),
      sequence: Int64(clamping: header.baseSequence),
      hash: FixedBytes<32>(header.baseHash.bytes) ?? FixedBytes<32>())
  }

  static func check(_ path: String, _ summary: SnapshotSummary) -> SnapshotCheck {
    let header = summary.header
    return SnapshotCheck(
      file: UTF8Text.cut(path, to: 1024), valid: true, rows: Int64(header.rowCount),
      chunks: UInt32(clamping: summary.chunkCount), position: position(header),
      digest: FixedBytes<32>(summary.fileDigest.bytes) ?? FixedBytes<32>(),
      bytes: Int64(clamping: summary.fileByteCount), mission: header.partition.description,
      kind: header.kind == .full ? "full" : "delta", base: base(header),
      snapshot: FixedBytes<32>(summary.snapshotID.bytes) ?? FixedBytes<32>(),
      message: summary.message,
      schema: FixedBytes<32>(header.schemaHash.bytes) ?? FixedBytes<32>(),
      written: Timestamp(microseconds: header.written))
  }

  static func check(_ path: String, _ report: SnapshotReport) -> SnapshotCheck {
    var check = report.summary.map { self.check(path, $0) } ?? SnapshotCheck()
    check.file = UTF8Text.cut(path, to: 1024)
    check.valid = report.isValid
    check.rows = Int64(clamping: report.goodRows)
    check.chunks = UInt32(clamping: report.goodChunks)
    check.problems = report.findings.map { UTF8Text.cut($0.description, to: 300) }
    if report.omittedFindings > 0 {
      check.problems = Array(check.problems.prefix(maximumProblems - 3))
      check.problems.append("and \(report.omittedFindings) more")
    }
    return check
  }

  static func text(_ check: SnapshotCheck, _ manifest: SnapshotManifest?) -> String {
    var lines = ["\(name(check.file)): \(check.valid ? "good" : "NOT GOOD")"]
    var table = TextTable([.text(""), .flexible("")])
    if let manifest {
      let raw = SnapshotVerifier.summary(of: manifest).rawByteCount
      table.add(["people of", check.mission])
      table.add(["kind", kind(check)])
      table.add(["event", PlainText.number(check.position.sequence)])
      table.add(["epoch", PlainText.number(check.position.epoch)])
      table.add(["history", "\(check.position.lineage)"])
      if check.written.microseconds != 0 { table.add(["taken", "\(check.written)"]) }
      table.add(["signed", signature(check)])
      if !check.service.isEmpty { table.add(["intake says", service(check.service)]) }
      table.add(["rows are", check.message.isEmpty ? "of a schema not told" : check.message])
      table.add(["size", "\(PlainText.number(check.bytes)) bytes"])
      table.add(["rows inflated", "\(PlainText.number(raw)) bytes"])
    }
    table.add(["rows", PlainText.number(check.rows)])
    table.add(["chunks", PlainText.number(check.chunks)])
    lines.append(table.text(indent: 2))
    // On lines of their own, so that they can be copied in one piece.
    if manifest != nil {
      lines.append("  digest \(check.digest)")
      lines.append("  schema \(check.schema)")
    }
    for problem in check.problems {
      lines += TextWidth.wrapped(problem, width: TextTable.width - 2).map { "  " + $0 }
    }
    return lines.joined(separator: "\n")
  }

  private static func kind(_ check: SnapshotCheck) -> String {
    guard let base = check.base else { return "full" }
    return "delta: what changed after event \(PlainText.number(base.sequence))"
  }

  private static func signature(_ check: SnapshotCheck) -> String {
    switch check.signature {
    case SignatureCheck.good: "by \(check.signedBy)"
    case SignatureCheck.bad: "NOT BY INTAKE"
    case SignatureCheck.unchecked: "not checked: say --trust"
    default: "by nobody"
    }
  }

  private static func service(_ answer: String) -> String {
    switch SnapshotHistory(rawValue: answer) {
    case .same: "this is its newest event"
    case .ahead: "it has gone on from there"
    case .fenced: "IT WAS REPLACED"
    case .otherHistory, nil: "IT DOES NOT KNOW THIS EVENT"
    }
  }
}
