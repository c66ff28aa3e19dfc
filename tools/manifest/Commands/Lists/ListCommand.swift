internal import ArgumentParser
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest list …`.
struct ListCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Asks authorities for many people at once.",
    discussion: """
      A list goes this way: create it, print it, hand it over, submit it, record the
      answers as they come, and ask again for those who were refused.

      EXAMPLES
        manifest list create --kind fine-waiver --authority 'Immigration' --limit 200
        manifest list print LIST --recipient 'Immigration'
        manifest list submit LIST --on 2026-01-21
        manifest list print LIST --recipient 'Immigration' --format csv
        manifest list outcome LIST answers.csv
        manifest list resubmit LIST
        manifest list show
      """,
    subcommands: [
      Create.self, Edit.self, Print.self, Submit.self, Outcome.self, Close.self, Resubmit.self,
      Show.self,
    ])

  /// `manifest list create`.
  struct Create: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "create",
      abstract: "Begins a list from a filter, or from persons.",
      discussion: """
        Takes open cases of your mission that need what the list asks for and are on no
        other open list for it: by tier, then who has waited longest. Whoever fits and
        is left out is named with the reason. Nothing is asked of anybody before the
        list is submitted.

        With --persons standard input holds the ids of persons, one a line. With
        --from-clearances a planner's file from 'manifest clearances --json' says who
        lacks what the list asks for, the most worth for the departure first.

        EXAMPLES
          manifest list create --kind fine-waiver --authority Immigration --limit 200
          manifest list create --kind exit-permit --authority Immigration \\
            --class exit-only --registered-to 2026-01-19
          manifest list create --kind travel-document --authority Jakarta \\
            --persons < ids.txt
          manifest list create --kind fine-waiver --authority Immigration \\
            --from-clearances D07.json
        """)

    @Option(help: "What is asked for: fine-waiver, exit-permit or travel-document.")
    var kind: ListKindArgument
    @Option(help: ArgumentHelp("Who is asked, such as Immigration.", valueName: "name"))
    var authority: String
    @Option(help: ArgumentHelp("A subject to tell lists apart by.", valueName: "text"))
    var title = ""
    @Option(
      name: .customLong("class"),
      help: ArgumentHelp(
        "Only cases of this class, such as fine-only; may be repeated.", valueName: "class"))
    var classes: [CaseClassArgument] = []
    @Option(
      help: ArgumentHelp("Registered on this day or later.", valueName: "day"),
      transform: DayArgument.read)
    var registeredFrom: DayArgument?
    @Option(
      help: ArgumentHelp("Registered on this day or before.", valueName: "day"),
      transform: DayArgument.read)
    var registeredTo: DayArgument?
    @Option(help: ArgumentHelp("Only who left this site, as registered.", valueName: "site"))
    var exitSite = ""
    @Option(help: ArgumentHelp("Only this tier and those before it, 0 to 3.", valueName: "tier"))
    var tier: UInt8?
    @Option(help: ArgumentHelp("At most so many persons, from 1 to 1024.", valueName: "count"))
    var limit: UInt16 = 1024
    @Flag(help: "Take the persons whose ids stand on standard input, and no filter.")
    var persons = false
    @Option(
      help: ArgumentHelp(
        "Take whom this file says to chase; '-' is standard input.", valueName: "file"))
    var fromClearances: String?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      try ListLimits.check(authority, as: "--authority")
      if !title.isEmpty { try ListLimits.check(title, as: "--title") }
      guard (1...1024).contains(limit) else {
        throw ValidationError("--limit must be from 1 to 1024.")
      }
      guard tier.map({ $0 <= 3 }) ?? true else {
        throw ValidationError("--tier must be from 0 to 3.")
      }
      guard exitSite.utf8.count <= 60 else { throw ValidationError("--exit-site is too long.") }
      let filters =
        !classes.isEmpty || registeredFrom != nil || registeredTo != nil
        || !exitSite.isEmpty || tier != nil
      guard !(persons && filters) else {
        throw ValidationError("--persons names the persons: no filter goes with it.")
      }
      guard fromClearances == nil || !(persons || filters) else {
        throw ValidationError("--from-clearances names the persons: no filter goes with it.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      var request = CreateListRequest(
        list: ID(key), kind: kind.value, authority: authority, title: title)
      if persons {
        request.persons = try PersonLines.read(environment)
      } else if let fromClearances {
        let reply = try ClearancesFile.read(fromClearances, environment)
        let people = try ClearancesFile.people(of: reply, on: kind.value)
        request.persons = Array(people.prefix(Int(limit)))
        if title.isEmpty { request.title = reply.departure }
      } else {
        request.filter = ListFilter(
          caseClasses: classes.map(\.value), registeredFrom: registeredFrom?.day,
          registeredTo: registeredTo?.day, exitSite: exitSite, tierAtMost: tier, limit: limit)
      }
      let sent = request
      let reply = try await environment.withLists(settings) { client, _ in
        try await client.createList(sent, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { ListText.made(reply) }
    }
  }

  /// `manifest list edit LIST`.
  struct Edit: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "edit",
      abstract: "Adds persons to a draft or takes them out.",
      discussion: """
        Whom to take out is named by the line of the list, as 'list show' prints it, or
        by the person's id.

        EXAMPLES
          manifest list edit LIST --add 019bb2f4-…
          manifest list edit LIST --take-out 3 --take-out 17 --seen 812
        """)

    @Argument(help: "The list's id.")
    var list: PersonArgument
    @Option(help: ArgumentHelp("A person to add; may be repeated.", valueName: "person"))
    var add: [PersonArgument] = []
    @Option(
      help: ArgumentHelp("A line or person to take out; may be repeated.", valueName: "line"))
    var takeOut: [LineArgument] = []
    @OptionGroup var seen: SeenOption
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard !add.isEmpty || !takeOut.isEmpty else {
        throw ValidationError("Say whom to --add or to --take-out.")
      }
      guard add.count + takeOut.count <= 1024 else {
        throw ValidationError("At most 1,024 persons in one call.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let list = ID<AuthorityList>(list.uuid)
      let reply = try await environment.withLists(settings) { client, _ in
        var request = EditListRequest(list: list, add: add.map { ID($0.uuid) }, seen: seen.seen)
        if takeOut.contains(where: \.isNumber) {
          let shown = try await client.showList(ShowListRequest(list: list, linesOnly: true)).list
          // Numbers mean something on the list as it is: somebody else's change moves them.
          if request.seen == 0 { request.seen = shown.changedAt }
          request.takeOut = try takeOut.map { try $0.person(on: shown) }
        } else {
          request.takeOut = try takeOut.map { try $0.person(on: AuthorityList()) }
        }
        return try await client.editList(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { ListText.made(reply) }
    }
  }

  /// `manifest list submit LIST`.
  struct Submit: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "submit",
      abstract: "Records that a list went to the authority.",
      discussion: """
        From that day on each person on it counts as asked for. The list does not
        change any more: what was printed and what is recorded stay the same.

        EXAMPLE
          manifest list submit LIST --on 2026-01-21 --reference GDI/2026/117
        """)

    @Argument(help: "The list's id.")
    var list: PersonArgument
    @Option(
      help: ArgumentHelp("The day on which it was handed over.", valueName: "day"),
      transform: DayArgument.read)
    var on: DayArgument
    @Option(help: ArgumentHelp("The authority's own number for it.", valueName: "text"))
    var reference = ""
    @OptionGroup var seen: SeenOption
    @OptionGroup var moment: OccurredOption
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard reference.utf8.count <= 60 else { throw ValidationError("--reference is too long.") }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let request = SubmitListRequest(
        list: ID(list.uuid), submittedOn: on.day, reference: reference, seen: seen.seen,
        occurredAt: moment.moment)
      let reply = try await environment.withLists(settings) { client, _ in
        try await client.submitList(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { ListText.changed(reply, "Submitted") }
    }
  }

  /// `manifest list close LIST`.
  struct Close: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Ends a list of which nothing more is expected.",
      discussion: """
        Lines without an answer count as sent back: their people can be asked for again.
        Asks for the reason on a terminal; otherwise reads it from standard input.

        EXAMPLE
          manifest list close LIST < reason.txt
        """)

    @Argument(help: "The list's id.")
    var list: PersonArgument
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reason = try environment.askText("Reason")
      guard !reason.isEmpty else {
        throw CommandFailure("A reason is needed. Give it on standard input.")
      }
      let key = repeating.key(environment)
      let request = CloseListRequest(list: ID(list.uuid), reason: reason)
      let reply = try await environment.withLists(settings) { client, _ in
        try await client.closeList(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { ListText.changed(reply, "Closed") }
    }
  }

  /// `manifest list resubmit LIST`.
  struct Resubmit: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "resubmit",
      abstract: "Begins a new list with those whom an earlier one was refused.",
      discussion: """
        Takes the refused and those sent back, as far as they still need it. The new
        list is a draft: look at it, print it and submit it as any other.

        EXAMPLES
          manifest list resubmit LIST
          manifest list resubmit LIST --title 'second request'
        """)

    @Argument(help: "The list that was answered.")
    var list: PersonArgument
    @Option(
      help: ArgumentHelp("A subject; that of the earlier list without it.", valueName: "text"))
    var title: String?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      if let title, !title.isEmpty { try ListLimits.check(title, as: "--title") }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let earlier = ID<AuthorityList>(list.uuid)
      let reply = try await environment.withLists(settings) { client, _ in
        let shown = try await client.showList(ShowListRequest(list: earlier, linesOnly: true)).list
        return try await client.createList(
          CreateListRequest(
            list: ID(key), kind: shown.kind, authority: shown.authority,
            title: title ?? shown.title, again: earlier),
          options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { ListText.made(reply) }
    }
  }
}

/// Limits of the schema that a flag can break.
enum ListLimits {
  static func check(_ text: String, as flag: String) throws {
    guard !trimmed(text).isEmpty, text.utf8.count <= 100 else {
      throw ValidationError("\(flag) needs 1 to 100 bytes.")
    }
  }
}

/// Persons' ids on standard input, one a line.
enum PersonLines {
  static func read(_ environment: CommandEnvironment) throws -> [ID<PersonFile>] {
    var persons: [ID<PersonFile>] = []
    for (index, line) in try environment.inputText().split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let text = trimmed(String(line))
      if text.isEmpty { continue }
      guard let person = PersonArgument(argument: text) else {
        throw CommandFailure("Line \(index + 1) of the input is no person's id.")
      }
      persons.append(ID(person.uuid))
    }
    guard !persons.isEmpty else {
      throw CommandFailure("Nobody is named. Give ids on standard input, one a line.")
    }
    guard persons.count <= 1024 else { throw CommandFailure("A list has at most 1,024 persons.") }
    return persons
  }
}

/// The change after which somebody looked.
struct SeenOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only if nobody changed the list after this change, which 'list show' prints.",
      valueName: "change"))
  var seen: Int64 = 0
}

/// When something happened at a desk.
struct OccurredOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("When it happened; now without it.", valueName: "time"),
    transform: MomentArgument.read)
  var at: MomentArgument?

  /// Without a time intake takes its own, so that a repeated call is the same bytes.
  var moment: Timestamp { at?.moment ?? Timestamp() }
}

/// A person on a list: by line, counting from 1, or by id.
enum LineArgument: ExpressibleByArgument {
  case number(Int)
  case person(ID<PersonFile>)

  init?(argument: String) {
    if let number = Int(argument), (1...1024).contains(number) {
      self = .number(number)
    } else if let person = PersonArgument(argument: argument) {
      self = .person(ID(person.uuid))
    } else {
      return nil
    }
  }

  var isNumber: Bool {
    if case .number = self { return true }
    return false
  }

  func person(on list: AuthorityList) throws -> ID<PersonFile> {
    switch self {
    case .person(let person): return person
    case .number(let number):
      guard list.lines.indices.contains(number - 1) else {
        throw CommandFailure("The list has \(list.lines.count) lines; there is no line \(number).")
      }
      return list.lines[number - 1].person
    }
  }
}

/// `fine-waiver` …
enum ListKindArgument: String, ExpressibleByArgument, CaseIterable {
  case fineWaiver = "fine-waiver"
  case exitPermit = "exit-permit"
  case travelDocument = "travel-document"

  var value: ListKind {
    switch self {
    case .fineWaiver: .fineWaiver
    case .exitPermit: .exitPermit
    case .travelDocument: .travelDocument
    }
  }
}

/// `doc-and-fine` …
enum CaseClassArgument: String, ExpressibleByArgument, CaseIterable {
  case held, unverified
  case irregularEntry = "irregular-entry"
  case docAndFine = "doc-and-fine"
  case docOnly = "doc-only"
  case fineOnly = "fine-only"
  case exitOnly = "exit-only"
  case ready

  var value: CaseClass {
    switch self {
    case .held: .held
    case .unverified: .unverified
    case .irregularEntry: .irregularEntry
    case .docAndFine: .docAndFine
    case .docOnly: .docOnly
    case .fineOnly: .fineOnly
    case .exitOnly: .exitOnly
    case .ready: .ready
    }
  }
}
