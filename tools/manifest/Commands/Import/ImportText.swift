internal import ManifestDocuments
internal import RepatriationSchema

/// An import's result for people.
enum ImportText {
  /// Rejects that are listed; a file with more of them has a reason that repeats.
  static let listedRejects = 100

  static func text(_ result: ImportResult) -> String {
    var lines: [String] = []
    let who = result.mission.isEmpty ? "" : " under the identity of \(result.mission)"
    lines.append("\(TextWidth.safe(result.file))\(result.dryRun ? ", nothing sent" : who)")
    var table = TextTable([.number(""), .flexible("")])
    table.add([PlainText.number(result.rows), result.rows == 1 ? "row read" : "rows read"])
    if result.dryRun {
      let good = result.rows - min(result.rows, result.rejected + result.notYourMission)
      table.add([PlainText.number(good), "would be sent"])
    } else {
      table.add([PlainText.number(result.registered), "registered"])
      table.add([PlainText.number(result.alreadyRegistered), "registered before: not again"])
    }
    if result.notYourMission > 0 {
      table.add([
        PlainText.number(result.notYourMission),
        "not your mission: for a desk of the mission that the row names",
      ])
    }
    table.add([PlainText.number(result.rejected), "rejected: each is a person who waits"])
    if result.unsent > 0 {
      table.add([PlainText.number(result.unsent), "not sent: run the same import again"])
    }
    if result.withWarnings > 0 {
      table.add([
        PlainText.number(result.withWarnings), "of these recorded with a warning",
      ])
    }
    if result.withExactMatch > 0 {
      table.add([
        PlainText.number(result.withExactMatch),
        "of these share a document or identity number with another file: decide which",
      ])
    }
    lines.append(table.text(indent: 2))
    if !result.rejects.isEmpty { lines.append(rejects(result.rejects)) }
    return lines.joined(separator: "\n")
  }

  /// Why rows were not sent, in one line.
  static func unsent(
    _ rows: UInt32, _ cause: Patience.Cause, _ endpoint: ServiceEndpoint
  ) -> String {
    let seconds = max(0, cause.waited.components.seconds)
    let tried = seconds > 0 ? " Tried for \(PlainText.count(seconds, "second", "seconds"))." : ""
    return "\(PlainText.count(rows, "row", "rows")) not sent: "
      + CallFailure.cause(cause.error, endpoint) + tried
  }

  static func rejects(_ rejects: [ImportReject]) -> String {
    var table = TextTable([.number("line"), .number("col"), .text("column"), .flexible("reason")])
    for reject in rejects.prefix(listedRejects) {
      table.add([
        String(reject.line), reject.columnNumber == 0 ? "-" : String(reject.columnNumber),
        reject.column.isEmpty ? "(row)" : reject.column, reject.reason,
      ])
    }
    var text = "Rejected rows\n" + table.text(indent: 2)
    if rejects.count > listedRejects {
      text += "\n  and \(PlainText.number(rejects.count - listedRejects)) more; see --rejects"
    }
    return text
  }
}
