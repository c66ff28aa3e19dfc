internal import ArgumentParser
internal import Casework
internal import MissionPolicy
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest audit`.
struct AuditCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Shows who did and read what in the mission: the audit trail, for auditors.",
    discussion: """
      Every event of intake's log, oldest first, without anything of a person: who it
      was, what kind of event, and for readings, exports and denials which fields, for
      whom and why. Looking at what is sealed and being denied are events, too.

      Only the last ones are shown unless --limit asks for more; --after goes on
      where an earlier look ended.

      EXAMPLES
        manifest audit --credential auditor-1
        manifest audit --kind denied --from 2026-01-19
        manifest audit --after 3451 --json
      """)

  @Option(
    help: ArgumentHelp("Only from this day on.", valueName: "day"), transform: DayArgument.read)
  var from: DayArgument?
  @Option(
    help: ArgumentHelp("Only up to this day.", valueName: "day"), transform: DayArgument.read)
  var to: DayArgument?
  @Option(help: ArgumentHelp("Only events after this one.", valueName: "event"))
  var after: Int64 = 0
  @Option(
    help: ArgumentHelp(
      "Only events of a kind with this word in it, such as denied.", valueName: "word"))
  var kind: String?
  @Option(help: ArgumentHelp("Show at most so many, the last ones.", valueName: "number"))
  var limit = 100
  @Option(
    help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
  var timeZone: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard (1...100_000).contains(limit) else {
      throw ValidationError("--limit must be from 1 to 100000.")
    }
    guard after >= 0 else { throw ValidationError("--after must be the number of an event.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment, [.timeZone: timeZone])
    let calendar = try MissionClock.calendar(settings[.timeZone])
    let word = kind?.lowercased()
    let (entries, left) = try await environment.withRecords(settings) { client, caller in
      let request = AuditRequest(
        mission: caller.mission, after: after, from: from?.day, to: to?.day)
      return try await client.audit(request) { pages in
        var entries: [AuditEntry] = []
        var left = 0
        for try await page in pages {
          entries += page.entries.filter { entry in word.map(entry.kind.contains) ?? true }
          let excess = entries.count - limit
          if excess > 0 {
            entries.removeFirst(excess)
            left += excess
          }
        }
        return (entries, left)
      }
    }
    let pages = stride(from: 0, to: max(1, entries.count), by: Self.pageSize).map { start in
      AuditPage(entries: Array(entries[start..<min(start + Self.pageSize, entries.count)]))
    }
    guard !result.json else {
      for page in pages { try environment.show(page, result) { "" } }
      return
    }
    environment.print(Self.text(entries, timeZone: calendar.timeZone))
    if left > 0 {
      environment.note(
        "\(PlainText.count(left, "earlier event", "earlier events")) not shown: --limit, --from.")
    }
  }

  /// Entries of one JSON document; the schema's limit.
  private static let pageSize = 256

  static func text(_ entries: [AuditEntry], timeZone: String) -> String {
    guard !entries.isEmpty else { return "Nothing." }
    var table = TextTable([
      .number("event"), .text("recorded"), .flexible("who"), .flexible("what"),
    ])
    for entry in entries {
      let who = entry.author.split(separator: "/").suffix(2).joined(separator: "/")
      let person = entry.person.map { ", \($0)" } ?? ""
      let detail = entry.detail.isEmpty ? "" : ": \(entry.detail)"
      table.add([
        "\(entry.sequence)",
        String(PlainText.moment(entry.recordedAt, timeZone: timeZone).prefix(16)),
        who, entry.kind + detail + person,
      ])
    }
    return table.text()
  }
}
