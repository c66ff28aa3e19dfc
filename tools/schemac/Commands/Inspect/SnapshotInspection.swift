internal import SchemaModel
internal import Snapshots

/// Shows a snapshot (SNAPSHOT.md).
struct SnapshotInspection {
  let source: any SnapshotSource
  let schema: Schema?
  let printer: MessagePrinter?
  let rowType: QualifiedName?
  let rowLimit: Int

  /// - Returns: whether every byte is right and every row shown could be read.
  func run(_ report: InspectionReport) -> Bool {
    report.begin("snapshot")
    let scan = SnapshotScan(source)
    do throws(SnapshotError) {
      show(try scan.header(), report)
    } catch {
      report.problem(error.description)
    }
    var rows: [SnapshotRow] = []
    report.line("chunk     offset     stored  compressed        raw     rows  check")
    let end = scan.forEachChunk { chunk, result in
      let check: String
      switch result {
      case .success(let batch):
        check = "good"
        for row in 0..<batch.keys.count where rows.count < rowLimit { rows.append(batch[row]) }
      case .failure(let error):
        check = error.code.description
        report.problem(error.description)
      }
      show(chunk, check, report)
    }
    if let end { report.problem(end.description) }
    // Index, footer and the digests, which the walk has not seen.
    for finding in findings() { report.problem(finding.description) }
    for row in rows { show(row, report) }
    return report.end()
  }

  private func findings() -> [SnapshotError] {
    func all(_ source: some SnapshotSource) -> [SnapshotError] {
      SnapshotVerifier.verify(source).findings
    }
    return all(source)
  }

  private func show(_ header: SnapshotHeader, _ report: InspectionReport) {
    let hash = header.schemaHash.description
    report.facts(
      "snapshot",
      [
        ("bytes", "size", .long(source.byteCount)),
        ("delta", "delta", .flag(header.kind == .delta)),
        ("partition", "people of", .text(header.partition.description)),
        ("lineage", "history", .text(header.lineage.description)),
        ("epoch", "epoch", .long(header.epoch)),
        ("baseSequence", "from event", .long(header.baseSequence)),
        ("sequence", "to event", .long(header.sequence)),
        ("rowCount", "rows", .number(Int(header.rowCount))),
        ("chainHash", "chain hash", .text(header.chainHash.description)),
        ("schemaFingerprint", "schema", .text(hash)),
        ("service", "which is", .text(service(of: header.schemaHash))),
      ])
  }

  /// The service of the given schemas that the fingerprint is of.
  private func service(of hash: Digest32) -> String {
    guard let schema else { return "" }
    for service in schema.services {
      guard let bytes = try? schema.descriptor(reachableFrom: service.name),
        Fingerprint.sha256(bytes) == hash.bytes
      else { continue }
      return service.name.description
    }
    return ""
  }

  private func show(_ chunk: SnapshotScan.Chunk, _ check: String, _ report: InspectionReport) {
    func column(_ number: some BinaryInteger, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: " ", count: max(0, width - text.count)) + text
    }
    report.element(
      of: "chunks",
      [
        ("number", .number(chunk.number)), ("offset", .long(chunk.offset)),
        ("storedBytes", .number(chunk.storedLength)),
        ("compressedBytes", .number(chunk.compressedLength)),
        ("rawBytes", .number(chunk.rawLength)), ("rows", .number(chunk.rowCount)),
        ("check", .text(check)),
      ],
      text: column(chunk.number, 5) + column(chunk.offset, 11) + column(chunk.storedLength, 11)
        + column(chunk.compressedLength, 12) + column(chunk.rawLength, 11)
        + column(chunk.rowCount, 9) + "  " + check)
  }

  private func show(_ row: SnapshotRow, _ report: InspectionReport) {
    let key = row.key.description
    guard let printer, let rowType else { return }
    if row.isErasure {
      report.element(
        of: "rows", [("key", .text(key)), ("erased", .flag(true))], text: "\(key) erased")
      return
    }
    do throws(DynamicError) {
      let text = try printer.text(row.value, as: rowType)
      report.element(
        of: "rows", [("key", .text(key)), ("message", .text(text))], text: "\(key) \(text)")
    } catch {
      report.problem("row \(key) is no \(rowType): \(error)")
    }
  }
}
