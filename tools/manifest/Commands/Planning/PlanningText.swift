internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// Plans and departures as text on a terminal.
enum PlanningText {
  static func text(_ outcome: DeparturesImport.Outcome) -> String {
    let result = outcome.result
    let foreign =
      outcome.notYourMission > 0
      ? " (\(PlainText.number(outcome.notYourMission)) of them not your mission)" : ""
    var lines = [
      "\(PlainText.count(result.added, "departure", "departures")) added, "
        + "\(PlainText.number(result.alreadyThere)) there before, "
        + "\(PlainText.number(result.rejected)) rejected" + foreign
    ]
    if !result.rejects.isEmpty { lines.append(ImportText.rejects(result.rejects)) }
    return lines.joined(separator: "\n")
  }

  static func text(_ reply: DeparturesReply) -> String {
    guard !reply.departures.isEmpty else {
      return "There are no departures. Add them with 'manifest departure import'."
    }
    var table = TextTable([
      .text("name"), .text("departs"), .text("route"), .text("flight"), .number("seats"),
      .flexible("takes"), .flexible("cost"),
    ])
    for departure in reply.departures {
      let cost =
        departure.charterCents > 0
        ? "charter \(PlainText.dollars(departure.charterCents))"
        : PlainText.dollars(departure.seatCents)
      table.add([
        departure.id + (departure.cancelled ? " cancelled" : ""),
        PlainText.shortTime(departure.departsAt, offsetMinutes: departure.departsOffsetMinutes),
        departure.legs.map { "\($0)" }.joined(separator: "-"),
        "\(departure.carrier)\(departure.number)", PlainText.number(departure.seats),
        departure.acceptedDocuments.map(ManifestWords.documentCode).joined(separator: " "), cost,
      ])
    }
    return table.text()
  }

  static func text(_ reply: ManifestsReply) -> String {
    guard !reply.manifests.isEmpty else {
      return "There are no manifests yet. Make them with 'manifest plan --as-of TIME'."
    }
    return table(reply.manifests) + "\nPlan version \(reply.planVersion)"
  }

  static func text(_ reply: PlanReply, offsetSeconds: Int) -> String {
    let moment = PlainText.moment(reply.asOf, offsetSeconds: offsetSeconds)
    var lines = ["\(reply.mission), planned as of \(moment), policy \(reply.policy)"]
    if !reply.rulesOff.isEmpty {
      lines += TextWidth.wrapped(
        "The policy switches off: " + reply.rulesOff.joined(separator: ", "),
        width: TextTable.width)
    }
    if reply.unchanged { lines.append("The same plan as before: nothing was written.") }
    lines.append(table(reply.manifests))
    lines.append(
      "\(PlainText.count(reply.persons, "person with an open case", "persons with open cases")): "
        + "\(PlainText.number(reply.placed)) listed, "
        + "\(PlainText.number(unplacedTotal(reply))) not")
    lines.append(unplaced(reply))
    lines += fairness(reply)
    lines.append(
      "fares \(PlainText.dollars(reply.fareCents)), "
        + "charters \(PlainText.dollars(reply.charterCents))")
    lines.append(
      "planning score \(PlainText.number(reply.costCents / 100)) (weighs fares, waiting and "
        + "being left out);")
    lines.append("  no plan can have less than \(PlainText.number(reply.boundCents / 100))")
    lines.append("Plan version \(reply.planVersion), digest \(PlainText.short(reply.digest))")
    return lines.joined(separator: "\n")
  }

  /// Who travels independently, who moved up, and who was passed over: counts, never causes.
  private static func fairness(_ reply: PlanReply) -> [String] {
    var sentences: [String] = []
    if !reply.selfFunded.isEmpty {
      let classes = reply.selfFunded.map {
        "\(PlainText.number($0.persons)) \(CaseWords.text($0.caseClass))"
      }
      sentences.append("At own expense, tracked: " + classes.joined(separator: ", "))
    }
    if reply.inversions > 0 {
      sentences.append(
        "\(PlainText.count(reply.inversions, "person", "persons")) listed before somebody of a "
          + "higher tier who could have had the seat")
    }
    for count in reply.inversionCounts {
      sentences.append(
        "passed over: \(PlainText.count(count.persons, "person", "persons")) of tier "
          + "\(count.passedTier), for somebody of tier \(count.seatedTier)")
    }
    if reply.movedUp > 0 {
      sentences.append(
        "\(PlainText.count(reply.movedUp, "listed person", "listed persons")) moved up one tier "
          + "after waiting ready")
    }
    if reply.atRisk > 0 {
      sentences.append(
        "\(PlainText.count(reply.atRisk, "listed person", "listed persons")) may be cleared too "
          + "late if the authorities take long")
    }
    if !reply.counting.isEmpty { sentences.append(reply.counting) }
    return sentences.flatMap { TextWidth.wrapped($0, width: TextTable.width) }
  }

  static func unplacedTotal(_ reply: PlanReply) -> UInt32 {
    reply.unplaced.reduce(0) { $0 &+ $1.persons }
  }

  /// Persons on no manifest, by the reason that comes first.
  static func unplaced(_ reply: PlanReply) -> String {
    guard !reply.unplaced.isEmpty else { return "Everybody is listed." }
    var table = TextTable([.number("persons"), .flexible("not listed, first reason")])
    for count in reply.unplaced {
      table.add([PlainText.number(count.persons), CaseWords.coded(count.headline)])
    }
    return table.text(indent: 2)
  }

  /// Manifests one to a line. Where all stand the same, one line below the table says so.
  static func table(_ manifests: [ManifestSummary]) -> String {
    let states = Set(manifests.map(\.state))
    let isUniform = states.count == 1
    var columns: [TextTable.Column] = [
      .text("manifest"), .text("departs"), .text("route"), .number("seats"), .number("filled"),
      .number("lack"), .number("standby"),
    ]
    columns.append(isUniform ? .number("can go") : .text("state"))
    var table = TextTable(columns)
    for manifest in manifests {
      var departs = PlainText.shortTime(
        manifest.departsAt, offsetMinutes: manifest.departsOffsetMinutes)
      if !isUniform { departs.removeFirst(4) }
      table.add([
        manifest.id, departs, manifest.route, PlainText.number(manifest.seats),
        PlainText.number(manifest.seatsTaken), PlainText.number(manifest.withMissing),
        PlainText.number(manifest.standby),
        isUniform ? PlainText.number(manifest.eligible) : CaseWords.text(manifest.state),
      ])
    }
    var text = table.text()
    text += "\nlack: are listed, and a clearance is still to come."
    if isUniform, let state = states.first {
      text += " can go: could be listed."
      text += "\nAll are in the state: \(CaseWords.text(state))"
    }
    return text
  }
}
