internal import ManifestDocuments
internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// People as text on a terminal.
enum PersonText {
  static func text(_ reply: ChangeReply) -> String {
    reply.repeated
      ? "Recorded before: event \(reply.sequence)" : "Recorded: event \(reply.sequence)"
  }

  static func text(_ reply: SearchReply) -> String {
    guard !reply.hits.isEmpty else { return "Nobody found." }
    var blocks: [String] = []
    for hit in reply.hits {
      var table = TextTable([.text(""), .flexible("")])
      table.add(["name", name(hit.fullName, hit.nativeName)])
      table.add(["born", hit.born.isUnknown ? "not known" : "\(hit.born)"])
      table.add(["case", "\(CaseWords.text(hit.state)), \(CaseWords.text(hit.caseClass))"])
      if !hit.queueToken.isEmpty { table.add(["queue token", hit.queueToken]) }
      table.add(["found by", hit.matched])
      blocks.append("\(hit.person)\n" + table.text(indent: 2))
    }
    var text = blocks.joined(separator: "\n")
    text += "\n" + PlainText.count(reply.hits.count, "person", "persons")
    if reply.truncated { text += "; there are more: write more of the name, or raise --limit" }
    return text
  }

  static func text(_ reply: ShowReply, timeZone: String) -> String {
    let file = reply.file
    let registration = file.registration
    var table = TextTable([.text(""), .flexible("")])
    func add(_ label: String, _ value: String) {
      if !value.isEmpty { table.add([label, value]) }
    }
    add("name", name(registration.fullName, registration.nativeName))
    add("sex, born", sexAndBirth(registration))
    add("nationality", nationality(file))
    add("identity number", registration.nationalID)
    add("from", registration.originProvince)
    add("phone", registration.phone)
    add("received", received(registration, timeZone: timeZone))
    add("case", CaseWords.text(file.state))
    add("wants", "\(CaseWords.text(file.intent)), \(CaseWords.text(file.travelMode))")
    add("consent", file.consent == .yes ? "given" : "not recorded")
    for document in file.documents { add("document", self.document(document)) }
    add("needs", file.needs.map(\.code.name).joined(separator: ", "))
    for hold in file.holds where hold.releasedAt == nil { add("hold", self.hold(hold)) }
    add("group", file.group.map { "\($0)" } ?? "")
    for other in file.possibleDuplicates { add("maybe the same", "\(other)") }
    if let survivor = file.mergedInto { add("merged into", "\(survivor)") }
    for other in file.mergedFrom { add("speaks for", "\(other)") }
    add("check", registration.warnings.joined(separator: ", "))

    var lines = ["\(registration.person)", table.text(indent: 2), axes(reply.axes, timeZone)]
    if !reply.history.isEmpty { lines.append(history(reply.history, timeZone)) }
    if !reply.withheld.isEmpty {
      lines += TextWidth.wrapped(
        "Your role does not see: " + reply.withheld.joined(separator: ", "),
        width: TextTable.width)
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Parts

  private static func name(_ full: String, _ native: String) -> String {
    [full, native].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func sexAndBirth(_ registration: Registration) -> String {
    let sex = ManifestWords.sexCode(registration.sex)
    let born = registration.born.isUnknown ? "birth date not known" : "\(registration.born)"
    return sex.isEmpty ? born : "\(sex), \(born)"
  }

  private static func nationality(_ file: PersonFile) -> String {
    if let identity = file.identity {
      return "\(identity.nationality), verified by \(identity.basis)"
    }
    return "\(file.registration.nationality), as claimed"
  }

  private static func received(_ registration: Registration, timeZone: String) -> String {
    let moment = PlainText.moment(registration.receivedAt, timeZone: timeZone)
    let token = registration.queueToken.isEmpty ? "" : ", queue token \(registration.queueToken)"
    return moment + (registration.desk.isEmpty ? "" : ", desk \(registration.desk)") + token
  }

  private static func document(_ document: TravelDocument) -> String {
    var parts = [ManifestWords.documentCode(document.type)]
    if !document.number.isEmpty { parts.append(document.number) }
    if let expires = document.expires { parts.append("until \(expires)") }
    if document.custody != .unset { parts.append("held by: \(document.custody.name)") }
    if document.validity != .unset { parts.append(document.validity.name) }
    if !document.mrzFailures.isEmpty {
      parts.append("misread: " + document.mrzFailures.joined(separator: " "))
    }
    return parts.joined(separator: ", ")
  }

  private static func hold(_ hold: Hold) -> String {
    var text = "\(hold.kind.name), \(hold.id)"
    if !hold.authority.isEmpty { text += ", \(hold.authority)" }
    if let review = hold.reviewBy { text += ", review by \(review)" }
    return text
  }

  static func axes(_ axes: Axes, _ timeZone: String) -> String {
    var table = TextTable([.text(""), .flexible("")])
    table.add(["document", CaseWords.text(axes.document)])
    let days = axes.overstayDays > 0 ? ", \(axes.overstayDays) days" : ""
    table.add(["stay", CaseWords.text(axes.stay) + days])
    let due = axes.fineCents > 0 ? ", \(PlainText.dollars(axes.fineCents))" : ""
    table.add(["fine", CaseWords.text(axes.fine) + due])
    table.add(["exit permit", CaseWords.text(axes.exit)])
    table.add(["class", CaseWords.text(axes.caseClass)])
    if !axes.mainBlocker.isEmpty { table.add(["blocked by", axes.mainBlocker]) }
    table.add(["tier", String(axes.tier)])
    table.add(["ready by", axes.readyBy.map { PlainText.day($0) } ?? "nobody can say yet"])
    return "As of \(PlainText.moment(axes.asOf, timeZone: timeZone))\n" + table.text(indent: 2)
  }

  /// `desk-3, intake-officer` for an identity; anything else as it is.
  private static func author(_ uri: String) -> String {
    guard let identity = try? PeerIdentity(uri: uri) else { return uri }
    return "\(identity.name), \(identity.role)"
  }

  private static func history(_ entries: [HistoryEntry], _ timeZone: String) -> String {
    var table = TextTable([.number("event"), .text("recorded"), .text("what"), .flexible("who")])
    for entry in entries {
      table.add([
        String(entry.sequence), PlainText.moment(entry.recordedAt, timeZone: timeZone), entry.kind,
        author(entry.author),
      ])
    }
    return "History\n" + table.text(indent: 2)
  }
}
