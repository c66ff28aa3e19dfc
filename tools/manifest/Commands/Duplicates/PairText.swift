internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// Pairs of files that may be one person, as text on a terminal.
enum PairText {
  // MARK: Lists

  static func text(_ reply: DuplicatesReply) -> String {
    guard !reply.pairs.isEmpty else { return "Nobody waits for a decision." }
    var blocks: [String] = []
    for shown in reply.pairs {
      let pair = shown.pair
      var table = TextTable([.text(""), .flexible(""), .text("")])
      for hit in [shown.first, shown.second] {
        table.add([
          pair.survivor == hit.person ? "*" : "", name(hit),
          hit.born.isUnknown ? "" : "\(hit.born)",
        ])
      }
      blocks.append(
        "\(pair.id)  \(likelihood(pair.zone, pair.weight)), \(words(pair.state))\n"
          + table.text(indent: 2) + "\n"
          + TextWidth.wrapped(agreeing(pair.evidence), width: TextTable.width - 4)
          .map { "    " + $0 }.joined(separator: "\n"))
    }
    var text = blocks.joined(separator: "\n")
    text += "\n" + PlainText.count(reply.open, "pair waits", "pairs wait") + " for a decision"
    if reply.more { text += "; there are more: raise --limit, or name the last one with --after" }
    return text
  }

  static func text(_ reply: CompareAllReply) -> String {
    var table = TextTable([.number(""), .text("")])
    table.add([PlainText.number(reply.compared), "files compared"])
    table.add([PlainText.number(reply.found), "pairs that nobody had been shown"])
    table.add([PlainText.number(reply.withdrawn), "pairs no longer probable"])
    table.add([PlainText.number(reply.merged), "pairs merged, by number and name"])
    table.add([PlainText.number(reply.open), "pairs wait for a decision"])
    var text = table.text()
    if reply.isLimited {
      text += "\nNot everybody was compared with everybody: a limit was reached."
    }
    return text
  }

  static func text(_ reply: PairReply) -> String {
    let pair = reply.pair
    var text = reply.repeated ? "Recorded before: " : "Recorded: "
    text += "event \(reply.sequence), \(words(pair.state))"
    if let survivor = pair.survivor {
      let merged = survivor == pair.first ? pair.second : pair.first
      text += "\n\(merged)\n  is merged into \(survivor)"
      text += "\nTake it back with: manifest duplicates undo \(pair.id)"
    }
    return text
  }

  // MARK: Side by side

  /// Two files beside each other. `=` marks what agrees, `~` what agrees but for blanks and signs, `*`
  /// what differs; where one says nothing there is no mark.
  static func sideBySide(
    _ pair: DuplicatePair, _ first: PersonFile, _ second: PersonFile, timeZone: String
  ) -> String {
    var table = TextTable([.text(""), .flexible("1"), .text(""), .flexible("2")])
    let ones = rows(first, timeZone: timeZone)
    let others = rows(second, timeZone: timeZone)
    for (one, other) in zip(ones, others) where !one.value.isEmpty || !other.value.isEmpty {
      table.add([one.label, one.value, mark(one, other), other.value])
    }
    var lines = [
      "\(pair.id)", "1  \(pair.first)" + (pair.survivor == pair.first ? "  goes on" : ""),
      "2  \(pair.second)" + (pair.survivor == pair.second ? "  goes on" : ""), table.text(),
      "\(likelihood(pair.zone, pair.weight)), \(words(pair.state))",
    ]
    lines.append(evidence(pair))
    if !pair.reason.isEmpty {
      let by = pair.decidedBy.split(separator: "/").last.map(String.init) ?? ""
      let when = pair.decidedAt.map { PlainText.moment($0, timeZone: timeZone) } ?? ""
      let said = [when, TextWidth.safe(by)].filter { !$0.isEmpty }.joined(separator: ", ")
      lines += TextWidth.wrapped(
        "Reason\(said.isEmpty ? "" : " (\(said))"): \(TextWidth.safe(pair.reason))",
        width: TextTable.width)
    }
    return lines.joined(separator: "\n")
  }

  private struct Row {
    let label: String
    let value: String
    /// Whether agreement says anything about who it is.
    let isCompared: Bool
  }

  private static func rows(_ file: PersonFile, timeZone: String) -> [Row] {
    let registration = file.registration
    func row(_ label: String, _ value: String, compared: Bool = true) -> Row {
      Row(label: label, value: TextWidth.safe(value), isCompared: compared)
    }
    return [
      row("name", registration.fullName),
      row("native name", registration.nativeName),
      row("other names", registration.aliases.joined(separator: "; ")),
      row("sex", ManifestWords.sexCode(registration.sex)),
      row("born", registration.born.isUnknown ? "" : "\(registration.born)"),
      row("birth place", registration.birthPlace),
      row("nationality", "\(registration.nationality)"),
      row("identity number", registration.nationalID),
      row("documents", file.documents.map(\.number).filter { !$0.isEmpty }.joined(separator: " ")),
      row("from", registration.originProvince),
      row("phone", registration.phone),
      row("exit site", registration.exitSite),
      row(
        "received", PlainText.moment(registration.receivedAt, timeZone: timeZone), compared: false),
      row("desk", registration.desk, compared: false),
      row("queue token", registration.queueToken, compared: false),
      row("case", CaseWords.text(file.state), compared: false),
    ]
  }

  private static func mark(_ one: Row, _ other: Row) -> String {
    guard one.isCompared, !one.value.isEmpty, !other.value.isEmpty else { return "" }
    if one.value.lowercased() == other.value.lowercased() { return "=" }
    return key(one.value) == key(other.value) ? "~" : "*"
  }

  /// Letters and digits alone, whatever their case.
  private static func key(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func evidence(_ pair: DuplicatePair) -> String {
    var table = TextTable([.text(""), .text(""), .number("")])
    for piece in pair.evidence {
      table.add([piece.field, piece.agreement, bits(piece.weight)])
    }
    var lines = ["What the comparison says, in bits for (+) and against (-):"]
    if !pair.evidence.isEmpty { lines.append(table.text(indent: 2)) }
    if pair.basis == .officer { lines.append("  An officer named these two.") }
    for caution in pair.cautions { lines.append("  " + words(caution: caution)) }
    return lines.joined(separator: "\n")
  }

  // MARK: Words

  static func name(_ hit: SearchHit) -> String {
    [hit.fullName, hit.nativeName].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// Which fields agree, never what is in them.
  static func agreeing(_ evidence: [MatchEvidence]) -> String {
    evidence.filter { $0.weight != 0 || $0.agreement == "equal" }
      .map { "\($0.field) \($0.agreement)" }.joined(separator: ", ")
  }

  /// How probable it is, in a word and in percent.
  static func likelihood(_ zone: MatchZone, _ weight: Int32) -> String {
    var odds = 1.0
    // Powers of two without a mathematics library; 2^20 is as good as certain.
    let bits = max(-20, min(20, Double(weight) / 1000))
    for _ in 0..<Int(bits.magnitude) { odds *= 2 }
    odds *= 1 + (bits.magnitude - bits.magnitude.rounded(.down))
    if bits < 0 { odds = 1 / odds }
    let percent = Int((100 * odds / (1 + odds)).rounded())
    let shown = percent >= 100 ? "over 99 %" : percent <= 0 ? "under 1 %" : "\(percent) %"
    switch zone {
    case .same: return "the same (\(shown))"
    case .review: return "maybe the same (\(shown))"
    default: return "different (\(shown))"
    }
  }

  static func words(_ state: PairState) -> String {
    switch state {
    case .open: "undecided"
    case .confirmed: "decided: one person"
    case .dismissed: "decided: two persons"
    case .reopened: "undecided again"
    default: state.name
    }
  }

  private static func words(caution: String) -> String {
    switch caution {
    case "demographic-only":
      "Only what namesakes share agrees. Look for a number, a phone, a face."
    case "identifier-conflict": "Numbers that a person keeps for life differ, if only in a slip."
    case "name-conflict": "The names do not agree: a family may share a number."
    case "date-conflict": "The birth dates do not agree: a child may bear its mother's number."
    case "shared-identifier": "A third file has the number too: a family's, or copied by mistake."
    case "uncertain": "Probable, but not enough to be sure."
    case "outweighed": "Other files of these people speak against it."
    case "through-others": "The same only because both are the same as others."
    default: TextWidth.safe(caution)
    }
  }

  private static func bits(_ weight: Int32) -> String {
    let tenths = (Int(weight) + (weight < 0 ? -50 : 50)) / 100
    let sign = tenths < 0 ? "-" : "+"
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
