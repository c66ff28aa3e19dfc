internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// Authority lists as text on a terminal.
enum ListText {
  /// People whose reason for being left out is shown one by one.
  private static let shownLeftOut = 10

  static func overview(_ reply: ListsReply) -> String {
    guard !reply.lists.isEmpty else { return "No lists." }
    var blocks: [String] = []
    for list in reply.lists {
      var table = TextTable([.text(""), .flexible("")])
      table.add(["asks for", AuthorityListWords.code(list.kind)])
      table.add(["of", list.authority + (list.title.isEmpty ? "" : ", \(list.title)")])
      let day = list.submittedOn.map { ", submitted \(PlainText.day($0))" } ?? ""
      table.add(["state", AuthorityListWords.code(list.state) + day])
      table.add(["persons", counts(list)])
      blocks.append("\(list.id)\n" + table.text(indent: 2))
    }
    if reply.truncated { blocks.append("There are more: choose with --kind or --state.") }
    return blocks.joined(separator: "\n")
  }

  private static func counts(_ list: ListSummary) -> String {
    var parts = [PlainText.number(list.lines)]
    for (count, word) in [
      (list.granted, "granted"), (list.refused, "refused"), (list.returned, "sent back"),
      (list.pending, "not answered"),
    ] where count > 0 {
      parts.append("\(PlainText.number(count)) \(word)")
    }
    return parts.joined(separator: ", ")
  }

  static func one(_ reply: ShowListReply) -> String {
    let list = reply.list
    var lines = heading(list)
    var people: [ID<PersonFile>: ListedPerson] = [:]
    for person in reply.people { people[person.person] = person }
    var table = TextTable([
      .number("line"), .flexible("name"), .text("born"), .flexible("answer"),
    ])
    for (index, line) in list.lines.enumerated() {
      let person = people[line.person] ?? ListedPerson(fullName: "(erased)")
      table.add([
        "\(index + 1)", person.fullName.isEmpty ? person.nativeName : person.fullName,
        person.born.isUnknown ? "" : "\(person.born)", answer(line),
      ])
    }
    lines.append(table.text(indent: 2))
    return lines.joined(separator: "\n")
  }

  /// A new list, or one whose people changed.
  static func made(_ reply: ListReply) -> String {
    var lines = heading(reply.list)
    lines += leftOut(reply.leftOut, of: reply.leftOutInAll)
    lines.append("Next: manifest list print \(reply.list.id) --recipient …")
    return lines.joined(separator: "\n")
  }

  static func changed(_ reply: ListReply, _ what: String) -> String {
    let verb = reply.repeated ? "\(what) before" : what
    return
      (["\(verb): event \(reply.sequence)"] + heading(reply.list)
      + leftOut(reply.leftOut, of: reply.leftOutInAll)).joined(separator: "\n")
  }

  static func heading(_ list: AuthorityList) -> [String] {
    let day = list.submittedOn.map { " on \(PlainText.day($0))" } ?? ""
    let reference = list.reference.isEmpty ? "" : ", reference \(list.reference)"
    return TextWidth.wrapped(
      "List \(list.id): \(AuthorityListWords.code(list.kind)) asked of "
        + TextWidth.safe(
          "\(list.authority)\(list.title.isEmpty ? "" : ", \(list.title)")\(reference)"),
      width: TextTable.width) + [
        "\(AuthorityListWords.code(list.state))\(day), "
          + "\(PlainText.count(list.lines.count, "person", "persons")), change \(list.changedAt)"
      ]
  }

  /// Who is not on the list, each with why; of many the reasons with their numbers.
  ///
  /// - Parameter total: how many they are; an answer names only the first of them.
  static func leftOut(_ people: [LeftOut], of total: UInt32) -> [String] {
    guard !people.isEmpty else { return [] }
    let total = max(Int(total), people.count)
    let named = total > people.count ? ", of whom the first \(PlainText.number(people.count))" : ""
    var lines = [PlainText.count(total, "person", "persons") + " left out\(named):"]
    if people.count <= shownLeftOut {
      var table = TextTable([.text(""), .flexible("")])
      for person in people { table.add(["\(person.person)", person.reason]) }
      return lines + [table.text(indent: 2)]
    }
    var counts: [String: Int] = [:]
    for person in people { counts[person.reason, default: 0] += 1 }
    var table = TextTable([.number(""), .flexible("")])
    for (reason, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      table.add([PlainText.number(count), reason])
    }
    lines.append(table.text(indent: 2))
    return lines
  }

  private static func answer(_ line: ListLine) -> String {
    var parts = [AuthorityListWords.code(line.outcome)]
    if let day = line.decidedOn { parts.append("\(day)") }
    if line.waivedPercent > 0 { parts.append("\(line.waivedPercent) %") }
    if line.waivedCents > 0 { parts.append(PlainText.dollars(line.waivedCents)) }
    if let day = line.coversThrough ?? line.validUntil { parts.append("until \(day)") }
    if line.port != FixedASCII() { parts.append("at \(line.port)") }
    if !line.number.isEmpty { parts.append(line.number) }
    if !line.reason.isEmpty { parts.append(line.reason) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
