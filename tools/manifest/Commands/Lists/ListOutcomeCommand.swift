internal import ArgumentParser
internal import ArrivalsImport
internal import Casework
internal import Foundation
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire
internal import WireRPC

extension ListCommand {
  /// `manifest list outcome LIST FILE`.
  struct Outcome: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "outcome",
      abstract: "Records an authority's answers from a file.",
      discussion: """
        Reads the list as 'list print --format csv' wrote it, with the answers filled
        in, or any CSV with a column 'outcome' and a column 'line' or 'person'. Rows
        without an answer stay open; they can come later, in the same file or another.

        Columns
          outcome         granted, refused or returned
          decided_on      the day; --decided-on where it is empty
          reason          the authority's words
          percent         of the fine, or amount_usd: what was waived
          covers_through  the last day of a waiver
          valid_until     the last day of a permit or document
          port            airport of a permit
          number          of a permit or document

        A row that cannot be used is refused with its line and column, and the others
        are recorded. Correct it and give the same file again: what was recorded stays
        as it is. A line that was answered otherwise before needs --correct.

        Exit code 1 when a row was refused.

        EXAMPLES
          manifest list outcome LIST answers.csv --decided-on 2026-02-02
          manifest list outcome LIST answers.csv --dry-run
          manifest list outcome LIST answers.csv --rejects refused.csv
        """)

    @Argument(help: "The list's id.")
    var list: PersonArgument
    @Argument(help: ArgumentHelp("The file with the answers.", valueName: "file"))
    var file: String
    @Option(
      help: ArgumentHelp("The day of answers that state none.", valueName: "day"),
      transform: DayArgument.read)
    var decidedOn: DayArgument?
    @Flag(help: "Lines that were answered before may get another answer.")
    var correct = false
    @Flag(help: "Only say what would be recorded.")
    var dryRun = false
    @Option(help: ArgumentHelp("Write the refused rows to this file.", valueName: "file"))
    var rejects: String?
    @Flag(help: "Replace the file of refused rows when it exists.")
    var replace = false
    @Option(
      help: ArgumentHelp("The mission's clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var moment: OccurredOption
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let today = try MissionClock.calendar(settings[.timeZone]).day(of: environment.clock.now)
      let bytes = try ArrivalsInput.bytes(file)
      if let rejects { try OutputFile.check(rejects, inputs: [file], replacing: replace) }
      let key = repeating.key(environment)
      let (answers, answer) = try await environment.withLists(settings) { client, _ in
        let shown = try await client.showList(
          ShowListRequest(list: ID(list.uuid), linesOnly: true)
        ).list
        guard shown.state != .draft else {
          throw CommandFailure(
            "The list is a draft. Record first that it went out, with 'manifest list submit'.")
        }
        let answers = try read(bytes, shown, today)
        var answer = ListOutcomeResult(
          list: shown.id, state: shown.state, recorded: UInt32(clamping: answers.answers.count),
          recordedBefore: UInt32(clamping: answers.recordedBefore),
          pending: Self.pending(shown),
          rejects: answers.rejects.prefix(4096).map(ImportReject.init),
          dryRun: dryRun)
        guard !dryRun, !answers.answers.isEmpty else { return (answers, answer) }
        let reply = try await client.listOutcomes(
          ListOutcomesRequest(
            list: shown.id, lines: answers.answers, occurredAt: moment.moment, correct: correct),
          options: RPCCallOptions(idempotencyKey: key))
        answer.state = reply.list.state
        answer.pending = Self.pending(reply.list)
        answer.toTell = reply.leftOut
        return (answers, answer)
      }
      if let rejects, !answers.rejects.isEmpty {
        try OutputFile.write(
          Self.refused(answers), to: rejects, replacing: replace, what: "The refused rows")
      }
      try environment.show(answer, result) { Self.text(answer) }
      if !answers.rejects.isEmpty { throw NegativeAnswer() }
    }

    private func read(
      _ bytes: [UInt8], _ list: AuthorityList, _ today: CalendarDate
    ) throws -> AnswersFile {
      do {
        return try AnswersFile(
          bytes, list: list, decidedOn: decidedOn?.day, today: today, mayCorrect: correct)
      } catch {
        throw CommandFailure("\((file as NSString).lastPathComponent): \(error)")
      }
    }

    private static func pending(_ list: AuthorityList) -> UInt32 {
      UInt32(clamping: list.lines.count { $0.outcome == .pending })
    }

    /// The refused rows as they were, each with why.
    private static func refused(_ answers: AnswersFile) -> String {
      let own = ["rejected_line", "rejected_column", "rejected_reason"]
      let columns = answers.table.header.filter { !own.contains($0) }
      var records: [Int: CSVTable.Record] = answers.table.rejectedRecords
      for record in answers.table.records { records[record.row] = record }
      var text = CSVText.line(own + columns)
      for reject in answers.rejects {
        let record = records[reject.row]
        text += CSVText.line(
          [String(reject.line), reject.column, reject.reason]
            + columns.map { record?.verbatim($0) ?? "" })
      }
      return text
    }

    static func text(_ result: ListOutcomeResult) -> String {
      var table = TextTable([.number(""), .flexible("")])
      table.add([
        PlainText.number(result.recorded), result.dryRun ? "would be recorded" : "recorded",
      ])
      if result.recordedBefore > 0 {
        table.add([PlainText.number(result.recordedBefore), "recorded before, unchanged"])
      }
      if !result.rejects.isEmpty {
        table.add([
          PlainText.number(result.rejects.count), "refused: correct them and give the file again",
        ])
      }
      table.add([PlainText.number(result.pending), "not answered yet"])
      var lines = [
        "List \(result.list): \(AuthorityListWords.code(result.state))", table.text(indent: 2),
      ]
      if !result.rejects.isEmpty { lines.append(ImportText.rejects(result.rejects)) }
      if !result.toTell.isEmpty {
        lines.append("Somebody must be told:")
        var people = TextTable([.text(""), .flexible("")])
        for person in result.toTell { people.add(["\(person.person)", person.reason]) }
        lines.append(people.text(indent: 2))
      }
      return lines.joined(separator: "\n")
    }
  }
}

extension ImportReject {
  init(_ reject: CSVTable.Reject) {
    self.init(
      line: UInt32(clamping: reject.line), row: UInt32(clamping: reject.row),
      column: String(reject.column.prefix(64)), columnNumber: UInt32(clamping: reject.columnNumber),
      reason: String(reject.reason.prefix(300)))
  }
}
