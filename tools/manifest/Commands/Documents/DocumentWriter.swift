internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// Makes one document of a revision with its names.
struct DocumentWriter {
  let form: DocumentForm
  let rule: CarrierRule
  /// The moment of printing, in the mission's time.
  let printedAt: String

  /// Lines of a result that the schema can hold.
  private static let maximumRemarks = 4_096

  /// - Parameter since: the earlier revision, for what changed between the two.
  /// - Returns: the document, and what is told of it, without the file.
  /// - Throws: `CommandFailure` saying what stands in the way.
  func write(
    _ revision: NamedRevision, since: NamedRevision?
  ) throws -> (text: String, result: PrintResult) {
    var result = PrintResult(
      document: form.kind, stamp: revision.stamp,
      persons: UInt32(clamping: revision.rows.count(where: \.isTravelling)))
    if form == .carrier || form == .paxlst {
      result.remarks = Array(
        CarrierList.remarks(revision, rule: rule).prefix(Self.maximumRemarks))
    }
    let text: String
    do throws(NamedRevision.Failure) {
      switch form {
      case .manifest: text = ManifestPaper.text(revision, printedAt: printedAt)
      case .tickSheet: text = TickSheetPaper.text(revision, printedAt: printedAt)
      case .arrivalNeeds: text = ArrivalNeedsPaper.text(revision, printedAt: printedAt)
      case .paxlst:
        text = String(
          decoding: try PassengerListPaper.bytes(revision, rule: rule), as: UTF8.self)
      case .json: return (try json(revision), result)
      case .carrier:
        guard let since else {
          text = CarrierList.text(revision, rule: rule)
          break
        }
        let delta = try CarrierDelta(from: since, to: revision, rule: rule)
        text = delta.text(rule: rule)
        result.since = since.manifest.revision
        result.added = UInt32(clamping: delta.count(.added))
        result.removed = UInt32(clamping: delta.count(.removed))
        result.changed = UInt32(clamping: delta.count(.changed))
      }
    } catch {
      throw CommandFailure("\(error.description.sentence).")
    }
    return (text, result)
  }

  private func json(_ revision: NamedRevision) throws(NamedRevision.Failure) -> String {
    do {
      return try ManifestExport.json(revision)
    } catch {
      throw NamedRevision.Failure("the manifest cannot be written as JSON")
    }
  }
}

/// What `manifest print` tells of a document.
enum DocumentText {
  /// Lines that are named of one remark.
  private static let namedLines = 12

  static func text(_ result: PrintResult) -> String {
    let stamp = result.stamp
    var lines = [
      PlainText.count(result.persons, "person", "persons")
        + " of \(stamp.manifest), revision \(stamp.revision), "
        + "digest \(PlainText.short(stamp.digest))",
      CarrierList.standing(ManifestState(rawValue: stamp.state.rawValue)),
    ]
    if result.since > 0 {
      lines.append(
        "since revision \(result.since): \(result.added) added, \(result.removed) removed, "
          + "\(result.changed) changed")
    }
    for (code, words) in remarkWords {
      let found = result.remarks.filter { $0.code == code }.map(\.line)
      guard !found.isEmpty else { continue }
      let named = found.prefix(namedLines).map(String.init).joined(separator: ", ")
      let more = found.count > namedLines ? " and \(found.count - namedLines) more" : ""
      lines.append("\(code) \(words): line \(named)\(more)")
    }
    lines.append("written to \(result.file)")
    return lines.joined(separator: "\n")
  }

  private static let remarkWords = [
    ("NAME_PARTS", "surname and given name are not known apart"),
    ("LATIN_NAME", "no Latin form of the name is recorded, left out"),
    ("TRUNCATED", "the name is cut to the carrier's length"),
    ("DATE_PARTS", "the birth date is not known to the day"),
    ("NEEDS_CHANGED", "needs changed since the revision: plan again, or tell the carrier"),
  ]
}
