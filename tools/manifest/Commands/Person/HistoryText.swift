internal import RepatriationSchema
internal import ServiceKit
internal import Wire

/// A person's history as text on a terminal.
enum HistoryText {
  static func text(_ entries: [HistoryEntry], timeZone: String) -> String {
    guard !entries.isEmpty else { return "Nothing that your role may see." }
    var table = TextTable([
      .number("event"), .text("happened"), .flexible("what"), .flexible("who"),
    ])
    for entry in entries {
      table.add([
        String(entry.sequence), short(entry.occurredAt, timeZone),
        what(entry) + late(entry, timeZone), who(entry),
      ])
    }
    return table.text()
  }

  /// One line of `width` columns at most.
  static func line(_ entry: HistoryEntry, timeZone: String, width: Int) -> String {
    PersonText.cut(
      "\(short(entry.occurredAt, timeZone))  \(what(entry)) (\(who(entry)))", width: width)
  }

  /// `changed documents: misheard`.
  private static func what(_ entry: HistoryEntry) -> String {
    var text = entry.kind
    if !entry.fields.isEmpty, entry.fields != ["registration"] {
      text += " " + entry.fields.joined(separator: ", ")
    }
    return entry.reason.isEmpty ? text : "\(text): \(entry.reason)"
  }

  /// When it was recorded, where that was not at once.
  private static func late(_ entry: HistoryEntry, _ timeZone: String) -> String {
    let delay = entry.recordedAt.microseconds.subtractingReportingOverflow(
      entry.occurredAt.microseconds)
    guard delay.overflow || delay.partialValue > 60_000_000 else { return "" }
    return " [recorded \(short(entry.recordedAt, timeZone))]"
  }

  /// `desk-3, intake-officer, at IDN-1` for an identity; anything else as it is.
  private static func who(_ entry: HistoryEntry) -> String {
    let desk = entry.desk.isEmpty ? "" : " at \(entry.desk)"
    guard let identity = try? PeerIdentity(uri: entry.author) else { return entry.author + desk }
    return "\(identity.name), \(identity.role)\(desk)"
  }

  /// `2026-01-21 08:00`: the zone stands once above it, or is the officer's own.
  static func short(_ moment: Timestamp, _ timeZone: String) -> String {
    String(PlainText.moment(moment, timeZone: timeZone).prefix(16))
  }
}
