internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Of what `manifest pin`, `manifest forbid` and `manifest unpin` speak.
struct DirectivePerson: ParsableArguments {
  @Argument(help: "The person's id.")
  var person: PersonArgument
}

/// What decisions about a departure need.
struct DirectiveOptions: ParsableArguments {
  @Argument(help: "The departure, such as D07.")
  var departure: String
  @Option(
    help: ArgumentHelp(
      "The moment, with its zone; that of the published plan without it.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument?
  @OptionGroup var repeating: KeyOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard (1...24).contains(departure.utf8.count) else {
      throw ValidationError("Name a departure, such as D07.")
    }
  }

  /// Orders or lifts a decision.
  ///
  /// - Parameters:
  ///   - person: unset for a list as a whole.
  ///   - kind: nil lifts whatever was decided about the person and the departure.
  func send(
    _ kind: DirectiveKind?, _ person: ID<PersonFile> = ID(), in environment: CommandEnvironment
  ) async throws {
    let settings = try connection.settings(environment)
    let announced = try await AnnouncedGroups.expected(environment, settings)
    let key = repeating.key(environment)
    let reply = try await environment.withReplanning(settings) { client, caller in
      var directive = PlanDirective(
        kind: kind ?? (person.isNil ? .freeze : .pin), person: person, departure: departure)
      if kind == nil {
        let held = try await client.directives(DirectivesRequest(mission: caller.mission))
        let found = held.directives.first {
          $0.person == directive.person && $0.departure == departure
        }
        directive = found ?? directive
      }
      return try await client.direct(
        DirectRequest(
          mission: caller.mission, directive: directive, lift: kind == nil, asOf: asOf?.moment,
          announced: announced),
        options: RPCCallOptions(timeout: PlanCommand.timeout, idempotencyKey: key))
    }
    try environment.show(reply, result) { ReplanText.text(reply) }
  }
}

/// `manifest pin`.
struct PinCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "pin",
    abstract: "Puts a person's party on a departure in every later plan.",
    discussion: """
      The price is shown: what the whole plan costs more with the pin. Pins that
      cannot hold together are refused, and the smallest such set is named. Nothing
      moves before the next 'manifest plan' or 'manifest replan --publish'. On a list
      that is proposed already, only 'replan' lists them.

      EXAMPLE
        manifest pin 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f D07
      """)

  @OptionGroup var who: DirectivePerson
  @OptionGroup var options: DirectiveOptions

  func run(in environment: CommandEnvironment) async throws {
    try await options.send(.pin, ID(who.person.uuid), in: environment)
  }
}

/// `manifest forbid`.
struct ForbidCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "forbid",
    abstract: "Keeps a person's party off a departure in every later plan.",
    discussion: """
      The price is shown: what the whole plan costs more for it.

      EXAMPLE
        manifest forbid 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f D07
      """)

  @OptionGroup var who: DirectivePerson
  @OptionGroup var options: DirectiveOptions

  func run(in environment: CommandEnvironment) async throws {
    try await options.send(.forbid, ID(who.person.uuid), in: environment)
  }
}

/// `manifest unpin`.
struct UnpinCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "unpin",
    abstract: "Lifts what was pinned or forbidden.",
    discussion: """
      EXAMPLE
        manifest unpin 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f D07
      """)

  @OptionGroup var who: DirectivePerson
  @OptionGroup var options: DirectiveOptions

  func run(in environment: CommandEnvironment) async throws {
    try await options.send(nil, ID(who.person.uuid), in: environment)
  }
}

/// `manifest freeze`.
struct FreezeCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "Keeps a departure's list as it is in every later plan.",
    discussion: """
      Nobody is added and nobody is moved, whatever would cost less: the price is
      shown. Who may not board any more is taken off all the same. For a list that is
      a draft or proposed; from 'manifest lock' on no plan touches it anyway.

      EXAMPLE
        manifest freeze D07
      """)

  @OptionGroup var options: DirectiveOptions

  func run(in environment: CommandEnvironment) async throws {
    try await options.send(.freeze, in: environment)
  }
}

/// `manifest unfreeze`.
struct UnfreezeCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "unfreeze",
    abstract: "Lets plans change a frozen list again.",
    discussion: """
      EXAMPLE
        manifest unfreeze D07
      """)

  @OptionGroup var options: DirectiveOptions

  func run(in environment: CommandEnvironment) async throws {
    try await options.send(nil, in: environment)
  }
}

/// `manifest pins`.
struct PinsCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "pins",
    abstract: "Lists what is pinned, forbidden and frozen.",
    discussion: """
      EXAMPLE
        manifest pins
      """)

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let reply = try await environment.withReplanning(settings) { client, caller in
      try await client.directives(DirectivesRequest(mission: caller.mission))
    }
    try environment.show(reply, result) { ReplanText.text(reply) }
  }
}
