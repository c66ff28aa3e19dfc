internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest clearances`.
struct ClearancesCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "clearances",
    abstract: "Says what to chase to fill a departure.",
    discussion: """
      Which waivers, exit permits, documents and decisions, granted by when, fill the
      departure, and what each errand is worth: two plans are made and compared.
      Planning holds no names: people are shown by their ids.

      With --list the people of one errand are put on a new list to its authority,
      by the rights of your certificate for intake. A liaison officer without access
      to planning makes the list from a planner's file: 'manifest list create
      --from-clearances'.

      EXAMPLES
        manifest clearances --for D07
        manifest clearances --for D07 --people 50
        manifest clearances --for D07 --json > D07.json
        manifest clearances --for D07 --list fine-waiver --authority Immigration
      """)

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The departure, such as D07.", valueName: "departure"))
  var departure: String
  @Option(
    help: ArgumentHelp(
      "The moment, with its zone; that of the published plan without it.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument?
  @Option(help: ArgumentHelp("At most so many parties are shown.", valueName: "count"))
  var people = 10
  @Option(
    help: ArgumentHelp(
      "Begin a list: fine-waiver, exit-permit or travel-document.", valueName: "kind"))
  var list: ListKindArgument?
  @Option(help: ArgumentHelp("Who is asked with --list.", valueName: "name"))
  var authority = ""
  @OptionGroup var repeating: KeyOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  /// Comparing plans takes several of them.
  static let timeout = Duration.seconds(300)

  func validate() throws {
    guard (1...24).contains(departure.utf8.count) else {
      throw ValidationError("--for needs the name of a departure, such as D07.")
    }
    guard (0...1024).contains(people) else {
      throw ValidationError("--people must be from 0 to 1024.")
    }
    if list != nil { try ListLimits.check(authority, as: "--authority") }
    guard list != nil || authority.isEmpty else {
      throw ValidationError("--authority goes with --list.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let reply = try await environment.withClearances(settings) { client, caller in
      try await client.clearances(
        ClearancesRequest(mission: caller.mission, departure: departure, asOf: asOf?.moment),
        options: RPCCallOptions(timeout: Self.timeout))
    }
    guard let list else {
      return try environment.show(reply, result) { ClearancesText.text(reply, people: people) }
    }
    let request = CreateListRequest(
      list: ID(repeating.key(environment)), kind: list.value, authority: authority,
      title: "\(departure)", persons: try ClearancesFile.people(of: reply, on: list.value))
    let made = try await environment.withLists(settings) { client, _ in
      try await client.createList(
        request, options: RPCCallOptions(idempotencyKey: request.list.uuid))
    }
    try environment.show(made, result) { ListText.made(made) }
  }
}

/// People of a reply of planning, for a list to an authority.
enum ClearancesFile {
  /// Those who lack what such a list asks for and for whom nobody asked yet, the most worth first.
  ///
  /// - Throws: `CommandFailure` when there is nobody.
  static func people(of reply: ClearancesReply, on kind: ListKind) throws -> [ID<PersonFile>] {
    let wanted: ClearanceKind
    switch kind {
    case .fineWaiver: wanted = .fineWaiver
    case .exitPermit: wanted = .exitPermit
    case .travelDocument: wanted = .travelDocument
    default: throw CommandFailure("No list asks for that.")
    }
    let people = reply.parties.flatMap(\.people).filter { person in
      person.steps.contains { $0.kind == wanted && !$0.asked }
    }.map(\.person)
    guard !people.isEmpty else {
      throw CommandFailure(
        "Nobody is waiting to be asked for on such a list to fill \(reply.departure).")
    }
    return Array(people.prefix(1024))
  }

  /// What `manifest clearances --json` wrote.
  ///
  /// - Parameter path: `-` is standard input.
  static func read(_ path: String, _ environment: CommandEnvironment) throws -> ClearancesReply {
    let text: String
    if path == "-" {
      text = try environment.inputText(limit: maximumBytes)
    } else {
      text = try environment.fileText(path, limit: maximumBytes)
    }
    return try CommandEnvironment.message(ClearancesReply.self, from: text)
  }

  /// A reply with as many parties as it can hold is well below.
  private static let maximumBytes = 8 << 20
}
