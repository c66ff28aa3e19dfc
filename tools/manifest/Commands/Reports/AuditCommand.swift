internal import ArgumentParser
internal import Casework
internal import MissionPolicy
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest audit`: the trail, or with `verify` whether a log is the one that was written.
struct AuditCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Shows who did and read what in the mission, and proves that a log is whole.",
    discussion: """
      EXAMPLES
        manifest audit --credential auditor-1
        manifest audit verify --data /srv/copy/intake \\
          --witness /srv/witness --trust /etc/homeward/trust
      """,
    subcommands: [AuditTrailCommand.self, AuditVerifyCommand.self],
    defaultSubcommand: AuditTrailCommand.self)
}

/// `manifest audit trail`.
struct AuditTrailCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "trail",
    abstract: "Shows who did and read what in the mission: the audit trail, for auditors.",
    discussion: """
      Every event of intake's log and of planning's, oldest first, without anything of
      a person: who it was, what kind of event, and for readings, exports and denials
      which fields, for whom and why. Looking at what is sealed and being denied are
      events, too. Of one identity the first 20 denials of an hour are shown each; the
      others of that hour are one line with their number.

      Only the last ones are shown unless --limit asks for more; --after goes on
      where an earlier look at one log ended.

      EXAMPLES
        manifest audit --credential auditor-1
        manifest audit --kind denied --from 2026-01-19
        manifest audit --service intake --after 3451 --json
      """)

  @Option(
    help: ArgumentHelp("Only from this day on.", valueName: "day"), transform: DayArgument.read)
  var from: DayArgument?
  @Option(
    help: ArgumentHelp("Only up to this day.", valueName: "day"), transform: DayArgument.read)
  var to: DayArgument?
  @Option(help: "Whose log: intake, planning or both; without it of all that are known here.")
  var service: AuditedLog?
  @Option(
    help: ArgumentHelp("Only events of that log after this one.", valueName: "event"))
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
    guard after == 0 || service == .intake || service == .planning else {
      throw ValidationError(
        "--after needs --service intake or --service planning: each log has its own numbers.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment, [.timeZone: timeZone])
    let calendar = try MissionClock.calendar(settings[.timeZone])
    var found = Found(limit: limit)
    if service != .planning {
      found = try await environment.withRecords(settings) { [found] client, caller in
        try await client.audit(request(caller)) { try await found.adding($0, kind: kind) }
      }
    }
    let knowsPlanning = settings[.planning] != nil
    if service == .planning || service == .both || service == nil && knowsPlanning {
      found = try await environment.withTrail(settings) { [found] client, caller in
        try await client.trail(request(caller)) { try await found.adding($0, kind: kind) }
      }
    }
    let entries = found.entries
    let pages = stride(from: 0, to: max(1, entries.count), by: Self.pageSize).map { start in
      AuditPage(entries: Array(entries[start..<min(start + Self.pageSize, entries.count)]))
    }
    guard !result.json else {
      for page in pages { try environment.show(page, result) { "" } }
      return
    }
    environment.print(Self.text(entries, timeZone: calendar.timeZone))
    if found.left > 0 {
      environment.note(
        "\(PlainText.count(found.left, "earlier event", "earlier events")) not shown: --limit, "
          + "--from.")
    }
  }

  private func request(_ caller: CallingAs) -> AuditRequest {
    AuditRequest(mission: caller.mission, after: after, from: from?.day, to: to?.day)
  }

  /// The last entries of the logs that were asked, in the order of their recording.
  private struct Found: Sendable {
    let limit: Int
    var entries: [AuditEntry] = []
    /// How many were left out before them.
    var left = 0

    func adding(_ pages: RPCMessageStream<AuditPage>, kind: String?) async throws -> Found {
      let word = kind?.lowercased()
      let before = entries
      var result = Found(limit: limit, left: left)
      for try await page in pages {
        result.entries += page.entries.filter { entry in word.map(entry.kind.contains) ?? true }
        result.cut()
      }
      result.entries = (before + result.entries).sorted {
        ($0.recordedAt, $0.service, $0.sequence) < ($1.recordedAt, $1.service, $1.sequence)
      }
      result.cut()
      return result
    }

    private mutating func cut() {
      let excess = entries.count - limit
      guard excess > 0 else { return }
      entries.removeFirst(excess)
      left += excess
    }
  }

  /// Entries of one JSON document; the schema's limit.
  private static let pageSize = 256

  static func text(_ entries: [AuditEntry], timeZone: String) -> String {
    guard !entries.isEmpty else { return "Nothing." }
    var table = TextTable([
      .text("log"), .number("event"), .text("recorded"), .flexible("who"), .flexible("what"),
    ])
    for entry in entries {
      let who = entry.author.split(separator: "/").suffix(2).joined(separator: "/")
      let person = entry.person.map { ", \($0)" } ?? ""
      let detail = entry.detail.isEmpty ? "" : ": \(entry.detail)"
      table.add([
        entry.service, "\(entry.sequence)",
        String(PlainText.moment(entry.recordedAt, timeZone: timeZone).prefix(16)),
        who, entry.kind + detail + person,
      ])
    }
    return table.text()
  }
}

/// Whose log is read.
enum AuditedLog: String, ExpressibleByArgument, CaseIterable {
  case intake, planning, both
}
