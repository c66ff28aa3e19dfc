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

  /// What one event records of each field that holds many.
  private static let words = [
    "documents": "document", "etd": "travel document applied for", "waivers": "waiver",
    "exitPermits": "exit permit", "payments": "payment", "consents": "consent",
    "travelMode": "who pays", "assessmentOffered": "assessment offered",
    "fitToFly": "fit to fly", "vulnerable": "vulnerability", "inDanger": "danger",
    "bestInterestApproved": "best interest approved", "screenings": "screening",
    "medicalNotes": "medical note", "referrals": "referral",
  ]

  /// `waiver`, `corrected born: misheard`.
  private static func what(_ entry: HistoryEntry) -> String {
    let fields = entry.fields.map { words[$0] ?? $0 }.joined(separator: ", ")
    let text =
      switch entry.kind {
      case "changed" where !fields.isEmpty: fields
      case "corrected": "corrected \(fields)"
      default: entry.kind
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

  /// `desk-3 at IDN-1` for an identity; anything else as it is.
  private static func who(_ entry: HistoryEntry) -> String {
    let desk = entry.desk.isEmpty ? "" : " at \(entry.desk)"
    return ((try? PeerIdentity(uri: entry.author))?.name ?? entry.author) + desk
  }

  /// `2026-01-21 08:00`: the zone stands once above it, or is the officer's own.
  static func short(_ moment: Timestamp, _ timeZone: String) -> String {
    String(PlainText.moment(moment, timeZone: timeZone).prefix(16))
  }
}
