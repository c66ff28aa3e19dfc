internal import Casework
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// One manifest, and one person's standing, as text on a terminal.
enum ManifestText {
  static func text(_ manifest: Manifest) -> String {
    var lines = heading(manifest)
    lines.append(
      manifest.entries.isEmpty ? "Nobody is listed." : entries(manifest.entries[...], from: 1))
    let missing = manifest.entries.count { !$0.missing.isEmpty }
    if manifest.state.isOutOfDraft {
      lines += LifeText.wrapped(LifeText.counts(manifest.stateCounts))
      return (lines + legend(manifest.entries[...])).joined(separator: "\n")
    }
    lines.append(
      "\(PlainText.count(manifest.entries.count, "person", "persons")) listed, "
        + "\(PlainText.number(missing)) still lack a clearance, "
        + "\(PlainText.number(manifest.standby.count)) on standby")
    lines += legend(manifest.entries[...])
    return lines.joined(separator: "\n")
  }

  /// What the codes of the clearances mean that are missing, each once.
  static func legend(_ entries: ArraySlice<ManifestEntry>) -> [String] {
    Set(entries.flatMap { $0.missing.map(\.code.rawValue) }).sorted()
      .map { "  " + CaseWords.coded(ReasonCode(rawValue: $0)) }
  }

  static func heading(_ manifest: Manifest) -> [String] {
    let departure = manifest.departure
    let departs = PlainText.localTime(
      departure.departsAt, offsetMinutes: departure.departsOffsetMinutes)
    let offset = Int(departure.departsOffsetMinutes) * 60
    var lines = [
      "\(manifest.id), revision \(manifest.revision), \(CaseWords.text(manifest.state))",
      "\(departure.carrier)\(departure.number) "
        + departure.legs.map { "\($0)" }.joined(separator: "-") + ", departs \(departs)",
      "\(PlainText.number(manifest.seatsTaken)) of \(PlainText.number(departure.seats)) seats "
        + "filled, \(PlainText.number(manifest.seatsReserved)) kept free; "
        + "\(PlainText.number(manifest.eligible)) persons could go, "
        + "\(PlainText.number(manifest.eligibleNow)) of them today",
    ]
    if !manifest.reserve.isEmpty {
      lines += TextWidth.wrapped(
        "kept free: " + manifest.reserve.map(CaseWords.text).joined(separator: ", "),
        width: TextTable.width)
    }
    lines += [
      "planned as of \(PlainText.moment(manifest.asOf, offsetSeconds: offset)), "
        + "policy \(manifest.policy)",
      "digest \(PlainText.short(manifest.digest))",
    ]
    return lines
  }

  /// Listed persons by id, each with what is still to come, and by when it can be there, below.
  static func entries(_ entries: ArraySlice<ManifestEntry>, from number: Int) -> String {
    // A draft's lines are counted; a list's numbers stay with their people, who stand somewhere.
    let isNumbered = entries.contains { $0.number > 0 }
    var columns: [TextTable.Column] = [
      .number(isNumbered ? "no." : "line"), .text("person"), .number("tier"), .text("to"),
    ]
    if isNumbered { columns.append(.text("state")) }
    var table = TextTable(columns + [.text("needs")])
    for (index, entry) in entries.enumerated() {
      var cells = [
        String(isNumbered ? Int(entry.number) : number + index), "\(entry.person)",
        String(entry.tier), "\(entry.pointOfEntry)",
      ]
      if isNumbered { cells.append(LifeText.word(entry.state)) }
      table.add(cells + [entry.services.map(ManifestWords.serviceCode).joined(separator: " ")])
    }
    let indent = "      "
    var lines: [String] = []
    for (index, line) in table.text().split(separator: "\n").enumerated() {
      lines.append(String(line))
      guard index > 0 else { continue }
      let entry = entries[entries.startIndex + index - 1]
      var notes: [String] = []
      if entry.movedUpAfterDays > 0 {
        notes.append("moved up after \(entry.movedUpAfterDays) ready days")
      }
      if !entry.missing.isEmpty { notes.append("lacks " + CaseWords.missing(entry.missing)) }
      guard !notes.isEmpty else { continue }
      lines += TextWidth.wrapped(
        notes.joined(separator: "; "), width: TextTable.width - indent.count
      ).map { indent + $0 }
    }
    return lines.joined(separator: "\n")
  }

  static func text(_ explanation: Explanation) -> String {
    let zone = explanation.verdicts.first.map { Int($0.departsOffsetMinutes) * 60 } ?? 0
    var lines = [
      "\(explanation.person)",
      explanation.manifest.isEmpty
        ? "  on no manifest" : "  listed on \(explanation.manifest)",
    ]
    lines += TextWidth.wrapped(
      TextWidth.safe(explanation.headline), width: TextTable.width - 2
    ).map { "  " + $0 }
    var table = TextTable([.text(""), .flexible("")])
    table.add(["class", CaseWords.text(explanation.caseClass)])
    if !explanation.mainBlocker.isEmpty { table.add(["blocked by", explanation.mainBlocker]) }
    let moved = explanation.movedUpAfterDays
    table.add([
      "tier",
      "\(explanation.tier)" + (moved > 0 ? ", moved up after \(moved) ready days" : ""),
    ])
    if let days = explanation.readyDays { table.add(["ready for", "\(days) days"]) }
    table.add(["ready by", readyBy(explanation)])
    table.add(["as of", PlainText.moment(explanation.asOf, offsetSeconds: zone)])
    table.add(["policy", explanation.policy])
    lines.append(table.text(indent: 2))
    guard !explanation.verdicts.isEmpty else { return lines.joined(separator: "\n") }
    var verdicts = TextTable([
      .text("departure"), .text("departs"), .text("seated"), .flexible("why"),
    ])
    for verdict in explanation.verdicts {
      let departs = PlainText.shortTime(
        verdict.departsAt, offsetMinutes: verdict.departsOffsetMinutes)
      verdicts.add([verdict.departure, departs, verdict.seated ? "yes" : "no", why(verdict)])
    }
    lines.append(verdicts.text())
    return lines.joined(separator: "\n")
  }

  /// The usual day, and the range around it.
  private static func readyBy(_ explanation: Explanation) -> String {
    guard let usual = explanation.readyBy else { return "nobody can say yet" }
    let first = explanation.readyEarliest ?? usual
    let last = explanation.readyLate ?? usual
    return PlainText.day(usual)
      + (first == last ? "" : ", at best and at worst \(CaseWords.range(first, last))")
  }

  private static func why(_ verdict: DepartureVerdict) -> String {
    var parts: [String] = []
    if !verdict.sentence.isEmpty { parts.append(verdict.sentence) }
    let codes = verdict.failing.map(ManifestWords.ruleCode)
    if !codes.isEmpty { parts.append("(" + codes.joined(separator: " ") + ")") }
    if verdict.sentence.isEmpty, !verdict.missing.isEmpty {
      parts.append("lacks " + CaseWords.missing(verdict.missing))
    }
    return parts.isEmpty ? "-" : parts.joined(separator: " ")
  }
}

extension Manifest {
  /// Where the listed people stand, by state.
  fileprivate var stateCounts: [StateCount] {
    EntryState.declared.compactMap { state in
      let persons = entries.count { $0.state == state }
      return persons == 0 ? nil : StateCount(state: state, persons: UInt32(clamping: persons))
    }
  }
}
