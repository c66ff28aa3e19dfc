internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// A person's file as text: on one screen of 80 columns and 24 lines, or all of it.
struct FileText {
  /// Lines that leave room for the prompt.
  static let screenLines = 23
  private static let labelWidth = 10

  private let reply: ShowReply
  private let timeZone: String
  private let isWhole: Bool

  /// - Parameter isWhole: everything, however long.
  init(_ reply: ShowReply, timeZone: String, isWhole: Bool) {
    self.reply = reply
    self.timeZone = timeZone
    self.isWhole = isWhole
  }

  private var file: PersonFile { reply.file }
  private var registration: Registration { reply.file.registration }

  var text: String {
    var lines = ["\(registration.person)"]
    lines += rows(who + state + documents + care + links)
    lines += axes
    let withheld = self.withheld
    if isWhole {
      lines += rows(settlement + sealed)
      if !reply.history.isEmpty {
        lines += ["History", HistoryText.text(reply.history, timeZone: timeZone)]
      }
    } else {
      let room = Self.screenLines - lines.count - withheld.count
      lines += history(lines: room)
    }
    return (lines + withheld).joined(separator: "\n")
  }

  // MARK: Rows

  private typealias Row = (label: String, text: String)

  /// Rows without a text are left out. On one screen each takes one line.
  private func rows(_ rows: [Row]) -> [String] {
    rows.filter { !$0.text.isEmpty }.flatMap { row -> [String] in
      let width = TextTable.width - Self.labelWidth - 2
      let padding = String(repeating: " ", count: max(1, Self.labelWidth - row.label.count))
      let text = TextWidth.safe(row.text)
      let parts =
        isWhole
        ? TextWidth.wrapped(text, width: width) : [PersonText.cut(text, width: width)]
      return parts.enumerated().map { index, part in
        "  " + (index == 0 ? row.label + padding : String(repeating: " ", count: Self.labelWidth))
          + part
      }
    }
  }

  /// The first of many on one screen, all of them otherwise.
  private func some(_ label: String, _ texts: [String], limit: Int) -> [Row] {
    if isWhole || texts.count <= limit { return texts.map { (label, $0) } }
    let rest = texts.count - limit
    var shown = Array(texts.prefix(limit))
    shown[limit - 1] = PersonText.cut(shown[limit - 1], width: 52) + "  and \(rest) more"
    return shown.map { (label, $0) }
  }

  private var who: [Row] {
    let sex = ManifestWords.sexCode(registration.sex)
    var born = registration.born.isUnknown ? "birth date not known" : "\(registration.born)"
    if let age = registration.estimatedAge { born += ", about \(age) years old" }
    let nationality =
      file.identity.map { "\($0.nationality), verified: \($0.basis)" }
      ?? (registration.nationality.isEmpty
        ? "not known" : "\(registration.nationality), as claimed")
    let person = [sex, born, registration.birthPlace].filter { !$0.isEmpty }
    let rows: [Row] = [
      ("name", PersonText.name(registration.fullName, registration.nativeName)),
      ("aliases", registration.aliases.joined(separator: "; ")),
    ]
    let check: [Row] = [("check", registration.warnings.joined(separator: ", "))]
    guard isWhole else {
      let numbers = [registration.nationalID, contact].filter { !$0.isEmpty }
      return rows + [
        ("born", person.joined(separator: ", ") + "; " + nationality),
        ("contact", numbers.joined(separator: "; ")),
      ] + check
    }
    return rows + [
      ("born", person.joined(separator: ", ")), ("nation", nationality),
      ("identity", registration.nationalID), ("contact", contact),
    ] + check
  }

  private var contact: String {
    var parts = [registration.phone, registration.originProvince].filter { !$0.isEmpty }
    if registration.safeToContact == .no { parts.append("others may answer: do not call") }
    return parts.joined(separator: ", ")
  }

  private var state: [Row] {
    var text = CaseWords.text(file.state)
    if let since = file.stateSince { text += " since \(HistoryText.short(since, timeZone))" }
    if file.state == .selfDeparted { text += file.stateConfirmed ? ", seen" : ", as told" }
    if !file.stateReason.isEmpty { text += ": \(file.stateReason)" }
    let desk = registration.desk.isEmpty ? "" : ", desk \(registration.desk)"
    let token = registration.queueToken.isEmpty ? "" : ", token \(registration.queueToken)"
    let consent =
      switch file.consent {
      case .yes: "has consented"
      case .no: "has not consented"
      default: "consent not recorded"
      }
    return [
      (
        "received",
        PlainText.moment(registration.receivedAt, timeZone: timeZone) + desk + token
      ),
      ("case", text),
      (
        "wants",
        "\(CaseWords.text(file.intent)), \(CaseWords.text(file.travelMode)), \(consent)"
      ),
    ]
  }

  private var documents: [Row] { some("document", file.documents.map(Self.document), limit: 2) }

  static func document(_ document: TravelDocument) -> String {
    var name = ManifestWords.documentCode(document.type)
    if !document.number.isEmpty { name += " \(document.number)" }
    var parts = [name]
    if document.custody != .unset {
      let keeper = document.keptBy.isEmpty ? "" : " (\(document.keptBy))"
      parts.append(custody(document.custody) + keeper)
    }
    if document.validity == .cancelled {
      parts.append(
        document.supersededBy.isEmpty ? "cancelled" : "cancelled by \(document.supersededBy)")
    } else if document.validity == .damaged || document.validity == .expired {
      parts.append(document.validity.name)
    }
    if let expires = document.expires { parts.append("until \(expires)") }
    if !document.destination.isEmpty {
      let route = [document.destination] + document.transits
      parts.append("to " + route.map { "\($0)" }.joined(separator: " by "))
    }
    if !document.mrzFailures.isEmpty {
      parts.append("misread: " + document.mrzFailures.joined(separator: " "))
    }
    return parts.joined(separator: ", ")
  }

  private static func custody(_ custody: Custody) -> String {
    switch custody.known {
    case .holder: "in hand"
    case .mission: "at the mission"
    case .police: "with the police"
    case .neverHeld: "never had one"
    case .unknown: "nobody knows who has it"
    default: custody.name
    }
  }

  private var care: [Row] {
    var needs = file.needs.map { need in
      need.code.name + (need.week.map { " week \($0)" } ?? "")
        + (need.until.map { " until \($0)" } ?? "")
    }
    if let fit = file.fitToFly {
      needs.append(fit.fit == .yes ? "fit to fly" : "not fit to fly")
      if let until = fit.until { needs[needs.count - 1] += " until \(until)" }
    }
    let holds = file.holds.filter { $0.releasedAt == nil }.map { hold in
      "\(hold.kind.name): \(hold.authority)"
        + (hold.reviewBy.map { ", review by \($0)" } ?? "") + ", \(hold.id)"
        + (isWhole && !hold.reason.isEmpty ? ": \(hold.reason)" : "")
    }
    let referrals = file.referrals.map { referral in
      "\(referral.service.name): \(referral.to), \(referral.referredOn)"
        + (referral.closedOn != nil
          ? ", closed" : referral.acceptedOn != nil ? ", accepted" : ", not answered")
        + (isWhole ? ", \(referral.id)" : "")
    }
    return [("needs", needs.joined(separator: "; "))] + some("hold", holds, limit: 1)
      + some("referral", referrals, limit: 1)
  }

  private var links: [Row] {
    [("group", file.group.map { "\($0)" } ?? "")]
      + some("apart", file.keepApart.map { "\($0)" }, limit: 1)
      + some("maybe", file.possibleDuplicates.map { "the same as \($0)" }, limit: 1)
      + [("screened", screened), ("merged", file.mergedInto.map { "into \($0)" } ?? "")]
      + some("speaks for", file.mergedFrom.map { "\($0)" }, limit: 1)
  }

  private var screened: String {
    guard !isWhole, let last = file.screenings.last else { return "" }
    let times = PlainText.count(file.screenings.count, "time", "times")
    return "\(times), last \(last.screenedAt.calendarDate()): \(last.status.name)"
  }

  // MARK: The axes

  private var axes: [String] {
    let axes = reply.axes
    let days = axes.overstayDays > 0 ? ", \(axes.overstayDays) days" : ""
    let due = axes.fineCents > 0 ? ", \(PlainText.dollars(axes.fineCents)) due" : ""
    let ready = axes.readyBy.map { "ready by \(PlainText.day($0))" } ?? "nobody can say when ready"
    let blocker = axes.mainBlocker.isEmpty ? "" : ", blocked by \(axes.mainBlocker)"
    return ["As of \(PlainText.moment(axes.asOf, timeZone: timeZone)), tier \(axes.tier)"]
      + rows([
        ("class", "\(CaseWords.text(axes.caseClass))\(blocker); \(ready)"),
        (
          "papers",
          "\(CaseWords.text(axes.document)); exit permit \(CaseWords.text(axes.exit))"
        ),
        (
          "stay",
          "\(CaseWords.text(axes.stay))\(days); fine \(CaseWords.text(axes.fine))\(due)\(paid)"
        ),
      ])
  }

  private var paid: String {
    isWhole && file.fine.paidCents > 0
      ? ", \(PlainText.dollars(file.fine.paidCents)) paid" : ""
  }

  // MARK: All of it

  private var settlement: [Row] {
    var rows: [Row] = []
    for waiver in file.waivers {
      var text =
        "\(waiver.outcome.name), \(waiver.id)" + asked(waiver.requestedOn, waiver.decidedOn)
      if waiver.waivedPercent > 0 { text += ", \(waiver.waivedPercent) percent" }
      if waiver.waivedCents > 0 { text += ", \(PlainText.dollars(waiver.waivedCents))" }
      if let through = waiver.coversThrough { text += ", covers through \(through)" }
      if !waiver.reason.isEmpty { text += ": \(waiver.reason)" }
      rows.append(("waiver", text))
    }
    for payment in file.payments {
      let receipt = payment.receipt.isEmpty ? "" : ", receipt \(payment.receipt)"
      rows.append(
        (
          "payment",
          "\(PlainText.dollars(payment.cents)) on \(payment.paidOn)\(receipt), \(payment.id)"
        ))
    }
    for permit in file.exitPermits {
      var text =
        "\(permit.outcome.name), \(permit.id)" + asked(permit.requestedOn, permit.decidedOn)
      if !permit.number.isEmpty { text += ", number \(permit.number)" }
      if let until = permit.validUntil { text += ", until \(until)" }
      if !permit.port.isEmpty { text += ", for \(permit.port)" }
      if !permit.reason.isEmpty { text += ": \(permit.reason)" }
      rows.append(("permit", text))
    }
    for consent in file.consents {
      let how = consent.how.isEmpty ? "" : ", by \(consent.how)"
      rows.append(("consent", "\(consent.purpose.name): \(consent.answer.name)\(how)"))
    }
    if !file.corrected.isEmpty {
      rows.append(("corrected", file.corrected.joined(separator: ", ")))
    }
    return rows
  }

  private func asked(_ requested: CalendarDate?, _ decided: CalendarDate?) -> String {
    (requested.map { ", asked for \($0)" } ?? "") + (decided.map { ", decided \($0)" } ?? "")
  }

  private var sealed: [Row] {
    var rows: [Row] = []
    for screening in file.screenings {
      let found =
        screening.acts.map(\.name) + screening.means.map(\.name) + screening.purposes.map(\.name)
      rows.append(
        (
          "screening",
          "\(HistoryText.short(screening.screenedAt, timeZone)): \(screening.status.name) by "
            + "\(screening.instrument) \(screening.instrumentVersion)"
            + (found.isEmpty ? "" : "; " + found.joined(separator: ", "))
        ))
      if !screening.narrative.isEmpty { rows.append(("", screening.narrative)) }
    }
    rows.append(("noted", registration.indicators.map(\.name).joined(separator: ", ")))
    rows.append(("note", registration.note))
    for note in file.medicalNotes {
      rows.append(("medical", "\(HistoryText.short(note.notedAt, timeZone)): \(note.text)"))
    }
    return rows
  }

  // MARK: What is left of the screen

  private func history(lines room: Int) -> [String] {
    guard !reply.history.isEmpty, room >= 2 else { return [] }
    let shown = reply.history.suffix(min(room - 1, 5))
    let more =
      reply.history.count > shown.count
      ? "Last \(shown.count) of \(reply.history.count) entries (person history shows all)"
      : "History"
    return [more]
      + shown.map {
        "  " + HistoryText.line($0, timeZone: timeZone, width: TextTable.width - 2)
      }
  }

  private var withheld: [String] {
    guard !reply.withheld.isEmpty else { return [] }
    guard isWhole else {
      let parts = PlainText.count(reply.withheld.count, "part", "parts")
      return ["Your role does not see \(parts) of the file (--all names them)"]
    }
    return TextWidth.wrapped(
      "Your role does not see: " + reply.withheld.joined(separator: ", "), width: TextTable.width)
  }
}
