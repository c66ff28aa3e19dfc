internal import RepatriationSchema
internal import Wire

/// What to chase, as text on a terminal.
enum ClearancesText {
  static func text(_ reply: ClearancesReply, people: Int) -> String {
    let departs = PlainText.shortTime(
      reply.departsAt, offsetMinutes: reply.departsOffsetMinutes)
    let closes = PlainText.shortTime(reply.closesAt, offsetMinutes: reply.departsOffsetMinutes)
    let offset = Int(reply.departsOffsetMinutes) * 60
    var lines = [
      "\(reply.departure) \(reply.route), departs \(departs), list closes \(closes)",
      "as of \(PlainText.moment(reply.asOf, offsetSeconds: offset)), policy \(reply.policy)",
      "\(PlainText.number(reply.seats)) seats: \(PlainText.number(reply.reserved)) kept free, "
        + "\(PlainText.number(reply.secured)) with everything granted, "
        + "\(PlainText.number(reply.free)) to fill",
    ]
    if reply.actions.isEmpty {
      lines.append("There is nothing to chase: no clearance that can be in time fills a seat here.")
    } else {
      lines.append(
        "What follows fills \(PlainText.number(reply.filled)) of them, worth "
          + "\(worth(reply.worthCents)) to the plan:")
      lines.append(actions(reply.actions))
      lines.append(
        "by: granted by then, the rest can follow in time. asked: applied for already.")
      lines.append(
        "worth: the plan made again without it is worse by so much; ~ is an estimate.")
      if reply.actions.contains(where: \.isTight) {
        lines.append("! what follows it must go faster than usual.")
      }
      if people > 0 { lines += parties(reply.parties, people) }
    }
    if reply.noSeat > 0 {
      lines.append(
        "\(PlainText.count(reply.noSeat, "person", "persons")) more could be cleared in time; "
          + "the plan has no seat for them here.")
    }
    if reply.decided > 0 {
      lines.append(
        "\(PlainText.count(reply.decided, "person is", "persons are")) kept off it by what planners "
          + "decided: see 'manifest pins'.")
    }
    if !reply.beyond.isEmpty {
      var table = TextTable([.number("persons"), .flexible("cannot be cleared in time, by reason")])
      for count in reply.beyond {
        table.add([PlainText.number(count.persons), CaseWords.coded(count.headline)])
      }
      lines.append(table.text(indent: 2))
    }
    return lines.joined(separator: "\n")
  }

  private static func actions(_ actions: [ClearanceAction]) -> String {
    var table = TextTable([
      .text("by"), .number("persons"), .flexible("what, from whom"), .number("asked"),
      .text("P0/1/2/3"), .number("seats"), .number("worth USD"),
    ])
    for action in actions {
      table.add([
        PlainText.weekday(action.by) + (action.isTight ? " !" : ""),
        PlainText.number(action.persons), "\(text(action.kind)), \(text(action.addressee))",
        PlainText.number(action.asked), action.tiers.map(String.init).joined(separator: "/"),
        PlainText.number(action.seats), worth(action.worthCents, action.isEstimate),
      ])
    }
    return table.text(indent: 2)
  }

  private static func parties(_ parties: [ClearanceParty], _ limit: Int) -> [String] {
    var lines = [
      "The people behind it, whole parties, the most worth first (~ each by itself):"
    ]
    for (index, party) in parties.prefix(limit).enumerated() {
      let otherwise = party.otherwise.isEmpty ? "nowhere" : party.otherwise
      lines.append(
        "  \(index + 1). ~\(worth(party.worthCents)), tier \(party.tier), "
          + "\(PlainText.count(party.seats, "seat", "seats")), otherwise \(otherwise)")
      for person in party.people {
        lines.append("     \(person.person) \(CaseWords.text(person.caseClass))")
        let steps = person.steps.map {
          "\(text($0.kind)) by \(PlainText.shortDay($0.by))" + ($0.asked ? " (asked)" : "")
        }
        let words = steps.isEmpty ? "lacks nothing" : "lacks " + steps.joined(separator: ", ")
        lines += TextWidth.wrapped(words, width: TextTable.width - 7).map { "       " + $0 }
      }
    }
    if parties.count > limit {
      lines.append(
        "  \(PlainText.number(parties.count - limit)) more; --people shows more of them.")
    }
    return lines
  }

  private static func worth(_ cents: Int64, _ isEstimate: Bool = false) -> String {
    (isEstimate ? "~" : "") + PlainText.number(cents / 100)
  }

  static func text(_ kind: ClearanceKind) -> String {
    switch kind.known {
    case .identityCheck: "identity check"
    case .travelDocument: "travel document"
    case .fineWaiver: "fine waiver"
    case .exitPermit: "exit permit"
    case .fitToFly: "fit-to-fly certificate"
    case .consent: "consent"
    case .duplicateReview: "duplicate review"
    case .assessment: "assessment"
    case .bestInterest: "best-interest approval"
    case .groupDecision: "group decision"
    case .unset: "-"
    case nil: kind.name
    }
  }

  static func text(_ addressee: Addressee) -> String {
    switch addressee.known {
    case .immigration: "immigration"
    case .capital: "own capital"
    case .desk: "desk"
    case .doctor: "doctor"
    case .childProtection: "child protection"
    case .unset: "-"
    case nil: addressee.name
    }
  }
}
