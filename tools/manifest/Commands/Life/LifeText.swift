internal import Casework
internal import Foundation
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// The life of a manifest as text on a terminal. People are told by their number on the list, and codes
/// never say who or why.
enum LifeText {
  /// Lines of people that one answer shows.
  static let shownPeople = 40

  static func text(_ reply: LifeReply) -> String {
    let change = reply.change
    var lines = [
      "\(reply.summary.id), revision \(change.revision), \(CaseWords.text(change.state))"
        + (reply.repeated ? " (recorded before)" : "")
    ]
    lines += wrapped(counts(reply.counts))
    let taken = change.entries.filter { !$0.to.isLive && $0.from.isLive }
    if !taken.isEmpty {
      lines.append(
        PlainText.count(taken.count, "person does not go:", "persons do not go:"))
      lines.append(people(taken))
    }
    if change.delta > 0 {
      lines += wrapped(
        "Change \(change.delta) for the carrier: \(PlainText.number(change.added.count)) added, "
          + "\(PlainText.number(change.removed.count)) removed.")
    }
    if change.staleAcknowledged {
      lines.append("Recorded as decided on old views of the people.")
    }
    lines += next(change).map { "Next: \($0)" }
    return lines.joined(separator: "\n")
  }

  private static func next(_ change: LifeChange) -> [String] {
    let id = change.manifest
    switch change.kind {
    case .proposed: return ["manifest lock \(id)"]
    case .locked: return ["manifest submit \(id)"]
    case .submitted: return ["manifest check-in \(id)"]
    case .departed: return ["manifest cases \(id), then manifest arrived \(id)"]
    case .cancelled: return ["manifest cases \(id)"]
    case .reopened:
      return change.state == .draft ? ["manifest plan --as-of TIME"] : ["manifest lock \(id)"]
    default: return []
    }
  }

  /// `12 confirmed, 1 no-show`.
  static func counts(_ counts: [StateCount]) -> String {
    if counts.isEmpty { return "nobody is listed" }
    return counts.map { "\(PlainText.number($0.persons)) \(word($0.state))" }
      .joined(separator: ", ")
  }

  static func word(_ state: EntryState) -> String {
    switch state.known {
    case .planned: "planned"
    case .confirmed: "confirmed"
    case .checkedIn: "checked in"
    case .boarded: "boarded"
    case .noShow: "no-show"
    case .offloaded: "offloaded"
    case .denied: "denied"
    case .substituted: "substituted"
    case .unset: "off the list"
    case nil: state.name
    }
  }

  static func word(_ outcome: ArrivalOutcome) -> String {
    switch outcome.known {
    case .arrived: "arrived"
    case .refusedEntry: "refused entry"
    case .leftOnTheWay: "left on the way"
    case .hospitalised: "in hospital"
    case .detained: "detained"
    case .notKnown: "not known"
    case .unset: "-"
    case nil: outcome.name
    }
  }

  private static func people(_ changes: [EntryChange]) -> String {
    var table = TextTable([.text("person"), .text("now"), .flexible("why")])
    for change in changes.prefix(shownPeople) {
      table.add([
        "\(change.person)", word(change.to),
        change.codes.map(CaseWords.coded).joined(separator: ", "),
      ])
    }
    var text = table.text(indent: 2)
    if changes.count > shownPeople {
      text += "\n  and \(PlainText.number(changes.count - shownPeople)) more: see --json"
    }
    return text
  }

  // MARK: Refusals

  static func text(_ refused: LifeRefused) -> String {
    var lines = wrapped(TextWidth.safe(refused.why))
    if !refused.failing.isEmpty { lines.append(failing(refused.failing)) }
    if refused.stale { lines += wrapped("To go on knowingly: --stale-ok.") }
    return lines.joined(separator: "\n")
  }

  /// Number, id and codes, one to a line.
  static func failing(_ failing: [FailingEntry]) -> String {
    var table = TextTable([.number("no."), .text("person"), .flexible("why")])
    for entry in failing.prefix(shownPeople) {
      let why =
        entry.withGroup
        ? "travels with somebody who fails or did not come"
        : entry.codes.isEmpty
          ? becoming(entry) : entry.codes.map(CaseWords.coded).joined(separator: ", ")
      table.add([entry.number == 0 ? "" : String(entry.number), "\(entry.person)", why])
    }
    var text = table.text(indent: 2)
    if failing.count > shownPeople {
      text += "\n  and \(PlainText.number(failing.count - shownPeople)) more: see --json"
    }
    return text
  }

  private static func becoming(_ entry: FailingEntry) -> String {
    entry.becomes == .noShow ? "did not check in" : word(entry.state)
  }

  static func text(_ conflict: LifeConflict) -> String {
    var lines = wrapped(
      "Somebody changed \(conflict.manifest) since you looked at it. Nothing was changed. It is "
        + "\(CaseWords.text(conflict.state)) now, and this happened:")
    lines += conflict.changes.map { "  " + line($0) }
    lines.append("Look at it with 'manifest show \(conflict.manifest)' and try again.")
    return lines.joined(separator: "\n")
  }

  /// One change in a line: what, by whom.
  private static func line(_ change: LifeChange) -> String {
    let people =
      change.entries.isEmpty
      ? "" : ", \(PlainText.count(change.entries.count, "person", "persons"))"
    return "\(kind(change.kind))\(people), by \(holder(change.author))"
  }

  static func kind(_ kind: LifeChangeKind) -> String {
    switch kind.known {
    case .proposed: "proposed"
    case .locked: "locked"
    case .submitted: "submitted"
    case .departed: "departed"
    case .closed: "closed"
    case .cancelled: "cancelled"
    case .entries: "people changed"
    case .substituted: "seats given"
    case .arrivals: "arrivals"
    case .overrides: "override"
    case .replanned: "replanned"
    case .reopened: "taken back"
    case .unset: "-"
    case nil: kind.name
    }
  }

  /// `planner/ani` of an identity's URI.
  static func holder(_ uri: String) -> String {
    uri.split(separator: "/").suffix(2).joined(separator: "/")
  }

  // MARK: History and standby

  static func text(_ reply: HistoryReply, of manifest: String, offsetMinutes: Int16) -> String {
    guard !reply.changes.isEmpty else {
      return "\(manifest) is a draft: nothing has happened to it yet."
    }
    var table = TextTable([
      .number("rev"), .text("when"), .text("what"), .flexible("people, why"), .flexible("by"),
    ])
    for change in reply.changes {
      var what = summary(change)
      if change.delta > 0 { what.append("carrier change \(change.delta)") }
      if !change.reason.isEmpty { what.append(change.reason) }
      table.add([
        String(change.revision), PlainText.shortTime(change.at, offsetMinutes: offsetMinutes),
        kind(change.kind), what.joined(separator: "; "), holder(change.author),
      ])
    }
    return table.text()
      + (reply.more ? "\nMore follow: --after \(reply.changes.last?.version ?? 0)" : "")
  }

  private static func summary(_ change: LifeChange) -> [String] {
    if change.kind == .arrivals {
      var counts: [ArrivalOutcome: Int] = [:]
      for entry in change.entries { counts[entry.arrival, default: 0] += 1 }
      return counts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        "\($0.value) \(word($0.key))"
      }
    }
    var counts: [EntryState: Int] = [:]
    for entry in change.entries { counts[entry.to, default: 0] += 1 }
    return counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \(word($0.key))" }
  }

  static func text(_ reply: StandbyReply, offsetSeconds: Int) -> String {
    let free = PlainText.count(reply.free, "seat is free", "seats are free")
    guard !reply.parties.isEmpty else {
      return "\(reply.manifest): \(free), and nobody without a seat has everything granted."
    }
    var table = TextTable([
      .number("rank"), .text("person"), .number("tier"), .number("seats"), .flexible("remarks"),
    ])
    for party in reply.parties {
      var remarks: [String] = []
      if !party.fits { remarks.append(party.why) }
      if !party.listedOn.isEmpty { remarks.append("on the draft of \(party.listedOn)") }
      if let expires = party.expires { remarks.append("until \(PlainText.shortDay(expires))") }
      for (index, person) in party.persons.enumerated() {
        table.add([
          index == 0 ? String(party.rank) : "", "\(person)", index == 0 ? String(party.tier) : "",
          index == 0 ? String(party.seats) : "",
          index == 0 ? remarks.joined(separator: ", ") : "the same party",
        ])
      }
    }
    var lines = [
      "\(reply.manifest): \(free); "
        + "\(PlainText.count(reply.ready, "party is ready", "parties are ready"))",
      table.text(),
    ]
    lines.append(
      "Seats can be given until \(PlainText.moment(reply.until, offsetSeconds: offsetSeconds)).")
    return lines.joined(separator: "\n")
  }

  static func text(_ override: Override) -> String {
    var lines = [
      "Override \(override.id): \(override.state.name)",
      "  \(CaseWords.coded(override.code)) for \(override.person)",
    ]
    lines += wrapped("asked by \(holder(override.requestedBy)): \(TextWidth.safe(override.reason))")
      .map { "  " + $0 }
    if !override.decidedBy.isEmpty {
      let why = override.decision.isEmpty ? "" : ": \(TextWidth.safe(override.decision))"
      lines += wrapped("decided by \(holder(override.decidedBy))\(why)").map { "  " + $0 }
    }
    return lines.joined(separator: "\n")
  }

  static func text(_ reply: OverridesReply, of manifest: String) -> String {
    let codes = reply.overridable.map(CaseWords.coded).joined(separator: ", ")
    var lines = reply.overrides.map(text)
    if lines.isEmpty { lines.append("\(manifest) has no overrides.") }
    lines += wrapped(
      codes.isEmpty
        ? "The policy lets nothing be overridden."
        : "The policy lets two people override: \(codes).")
    return lines.joined(separator: "\n")
  }

  static func text(_ reply: ReportTravelReply, of manifest: String) -> String {
    var lines = [
      "Intake knows of \(manifest): \(PlainText.number(reply.changed)) cases changed, "
        + "\(PlainText.number(reply.unchanged)) stood there already"
    ]
    if !reply.elsewhere.isEmpty {
      lines.append("Something else has happened to these; an intake officer has to look:")
      var table = TextTable([.text("person"), .text("case")])
      for standing in reply.elsewhere.prefix(shownPeople) {
        table.add(["\(standing.person)", CaseWords.text(standing.state)])
      }
      lines.append(table.text(indent: 2))
    }
    return lines.joined(separator: "\n")
  }

  static func wrapped(_ text: String) -> [String] {
    TextWidth.wrapped(text, width: TextTable.width - 10)
  }
}
