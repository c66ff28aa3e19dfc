internal import ArgumentParser
internal import Casework
internal import Foundation
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

extension ListCommand {
  /// `manifest list show [LIST]`.
  struct Show: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows the mission's lists, or one with its people.",
      discussion: """
        Without an id: every list that is not closed, and how far it is answered.
        Looking at one list names its people, which intake records.

        EXAMPLES
          manifest list show
          manifest list show --state closed --kind exit-permit
          manifest list show LIST
        """)

    @Argument(help: "The list's id.")
    var list: PersonArgument?
    @Option(help: "Only fine-waiver, exit-permit or travel-document.")
    var kind: ListKindArgument?
    @Option(help: "Only draft, submitted, partial or closed.")
    var state: ListStateArgument?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard list == nil || (kind == nil && state == nil) else {
        throw ValidationError("--kind and --state choose among lists: leave them out with an id.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      guard let list else {
        let reply = try await environment.withLists(settings) { client, caller in
          try await client.lists(
            ListsRequest(
              mission: caller.mission, kind: kind?.value ?? .unset, state: state?.value ?? .unset))
        }
        return try environment.show(reply, result) { ListText.overview(reply) }
      }
      let reply = try await environment.withLists(settings) { client, _ in
        try await client.showList(ShowListRequest(list: ID(list.uuid)))
      }
      try environment.show(reply, result) { ListText.one(reply) }
    }
  }

  /// `manifest list print LIST`.
  struct Print: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "print",
      abstract: "Writes a list to a file that only you can read, to print or to send.",
      discussion: """
        html is a page to print: open it in a browser and print it; it needs nothing
        else. csv has the same people and empty columns for the answers: filled in, it
        is what 'list outcome' reads. That the list was given out, for what and to whom
        is recorded, on the list and in each person's file.

        EXAMPLES
          manifest list print LIST --recipient Immigration
          manifest list print LIST --recipient Immigration --format csv --out w.csv
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case html, csv
    }

    @Argument(help: "The list's id.")
    var list: PersonArgument
    @Option(help: "html or csv.")
    var format = Format.html
    @Option(help: ArgumentHelp("Who gets it.", valueName: "name"))
    var recipient: String
    @Option(help: ArgumentHelp("What it is for, for intake's log.", valueName: "text"))
    var purpose = "request to the authority"
    @Option(
      help: ArgumentHelp("The file to write; named after the list without it.", valueName: "file"))
    var out: String?
    @Flag(help: "Replace the file when it exists.")
    var replace = false
    @Option(
      help: ArgumentHelp(
        "The clock of the printed time, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      try ListLimits.check(recipient, as: "--recipient")
      try ListLimits.check(purpose, as: "--purpose")
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let calendar = try MissionClock.calendar(settings[.timeZone])
      let path =
        out ?? "\(environment.workingDirectory)/list-\(list.uuid.description.prefix(8)).\(format)"
      // That people are named is recorded: so first see whether it can be kept.
      try OutputFile.check(path, replacing: replace)
      let reply = try await environment.withLists(settings) { client, _ in
        try await client.showList(
          ShowListRequest(list: ID(list.uuid), purpose: purpose, recipient: recipient))
      }
      let text =
        switch format {
        case .csv: AuthorityListSheet.text(reply.list, people: reply.people)
        case .html:
          AuthorityListPage.text(
            reply.list, people: reply.people, asOf: reply.asOf,
            sender: AuthorityListPage.Sender(
              mission: reply.list.mission, recipient: recipient,
              printedAt: PlainText.moment(environment.clock.now, timeZone: calendar.timeZone)))
        }
      try OutputFile.write(text, to: path, replacing: replace, what: "The list")
      let answer = ListPrintResult(
        list: reply.list.id, state: reply.list.state, file: path,
        lines: UInt32(clamping: reply.list.lines.count))
      try environment.show(answer, result) {
        let draft =
          reply.list.state == .draft ? "\nIt is a draft: submit it once it is handed over." : ""
        return PlainText.count(answer.lines, "person", "persons") + " written to \(path)" + draft
      }
    }
  }
}

/// `draft` …
enum ListStateArgument: String, ExpressibleByArgument, CaseIterable {
  case draft, submitted, partial, closed

  var value: ListState {
    switch self {
    case .draft: .draft
    case .submitted: .submitted
    case .partial: .partial
    case .closed: .closed
    }
  }
}
