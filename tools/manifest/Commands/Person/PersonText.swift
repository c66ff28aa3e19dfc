internal import RepatriationSchema
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

  static func name(_ full: String, _ native: String) -> String {
    [full, native].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// At most `width` columns; an ellipsis says that there is more.
  static func cut(_ text: String, width: Int) -> String {
    let safe = TextWidth.safe(text)
    guard TextWidth.columns(safe) > width else { return safe }
    var kept = ""
    var used = 0
    for character in safe {
      let size = TextWidth.columns(String(character))
      guard used + size < width else { break }
      kept.append(character)
      used += size
    }
    return kept + "…"
  }
}
