internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest hold …`.
struct HoldCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Keeps a person from travelling, and ends that.",
    discussion: """
      EXAMPLES
        manifest hold place 019bb2f4-… --kind police < hold.json
        manifest hold release 019bb2f4-… HOLD-ID < reason.txt
      """,
    subcommands: [Place.self, Release.self])

  /// `manifest hold place PERSON`.
  struct Place: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "place",
      abstract: "Keeps a person from travelling.",
      discussion: """
        Asks for authority, reference and reason on a terminal; otherwise reads them
        as JSON from standard input:
        {"authority":"…","reference":"…","reason":"…","reviewBy":"2026-02-01"}.
        Authority and reason are needed. The answer states the hold's id.
        Planners see that there is a hold, and nothing else of it.

        EXAMPLE
          manifest hold place 019bb2f4-… --kind court < hold.json
        """)

    @Argument(help: "The person's id.")
    var person: PersonArgument
    @Option(help: "Police, court, medical, best-interest, immigration or other.")
    var kind: HoldKindArgument
    @Option(
      help: ArgumentHelp("The day on which it is looked at again.", valueName: "day"),
      transform: DayArgument.read)
    var reviewBy: DayArgument?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      var request: PlaceHoldRequest
      if environment.input.isTerminal {
        request = PlaceHoldRequest(
          authority: environment.ask("Authority"), reference: environment.ask("Reference"),
          reason: environment.ask("Reason (sealed)"))
      } else {
        request = try environment.inputMessage(PlaceHoldRequest.self)
      }
      guard !trimmed(request.reason).isEmpty else {
        throw CommandFailure("A reason is needed. Give it on standard input.")
      }
      guard !trimmed(request.authority).isEmpty else {
        throw CommandFailure(
          "An authority is needed: who keeps the person from travelling. Give it on standard input."
        )
      }
      let key = repeating.key(environment)
      request.person = ID(person.uuid)
      request.kind = kind.value
      // With a key of the caller's own the same call must be the same bytes.
      if request.hold.isNil { request.hold = ID(key) }
      if let reviewBy { request.reviewBy = reviewBy.day }
      if request.desk.isEmpty { request.desk = settings[.desk] ?? "" }
      let sent = request
      var reply = try await environment.withIntake(settings) { client, _ in
        try await client.placeHold(sent, options: RPCCallOptions(idempotencyKey: key))
      }
      let hold = reply.hold ?? sent.hold
      reply.hold = hold
      try environment.show(reply, result) { PersonText.text(reply) + ", hold \(hold)" }
    }
  }

  /// `manifest hold release PERSON HOLD`.
  struct Release: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "release",
      abstract: "Ends a hold.",
      discussion: """
        Asks for the reason on a terminal; otherwise reads it from standard input.

        EXAMPLE
          manifest hold release 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f \\
            019bb2f5-0000-7000-8000-5a1b2c3d4e5f < reason.txt
        """)

    @Argument(help: "The person's id.")
    var person: PersonArgument
    @Argument(help: "The hold's id, as 'person show' prints it.")
    var hold: PersonArgument
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reason = try ReasonInput.read(environment)
      let request = ReleaseHoldRequest(
        person: ID(person.uuid), hold: ID(hold.uuid), reason: reason,
        desk: settings[.desk] ?? "")
      let key = repeating.key(environment)
      let reply = try await environment.withIntake(settings) { client, _ in
        try await client.releaseHold(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { PersonText.text(reply) }
    }
  }
}

/// `police`, `court` …
enum HoldKindArgument: String, ExpressibleByArgument, CaseIterable {
  case police, court, medical
  case bestInterest = "best-interest"
  case immigration, other

  var value: HoldKind {
    switch self {
    case .police: .police
    case .court: .court
    case .medical: .medical
    case .bestInterest: .bestInterest
    case .immigration: .immigration
    case .other: .other
    }
  }
}

/// A reason, which is personal and never an argument.
enum ReasonInput {
  /// - Throws: `CommandFailure` when there is none.
  static func read(_ environment: CommandEnvironment) throws -> String {
    let reason = try environment.askText("Reason (sealed)")
    guard !reason.isEmpty else {
      throw CommandFailure("A reason is needed. Give it on standard input.")
    }
    return reason
  }
}
