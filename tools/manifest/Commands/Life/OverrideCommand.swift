internal import ArgumentParser
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest override …`.
struct OverrideCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "override", abstract: "Sets a rule aside for one person, by two people.",
    discussion: """
      A planner asks with a reason, an approver with another certificate decides.
      Only rules that the policy names can be set aside; a hold never. It counts for
      one manifest, and ends with it.

      EXAMPLES
        manifest override request IDN-PNH-D07 12 B03 --reason "receipt 118 seen"
        manifest override list IDN-PNH-D07
        manifest override grant IDN-PNH-D07 5f0c2a1e-…
      """,
    subcommands: [Request.self, Grant.self, Refuse.self, List.self])

  /// `manifest override request`.
  struct Request: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "request", abstract: "Asks that a rule does not count for a person.",
      discussion: """
        EXAMPLE
          manifest override request IDN-PNH-D07 12 B03 --reason "receipt 118 seen"
        """)

    @OptionGroup var life: LifeOptions
    @Argument(help: "The number on the list, or the person's id.")
    var person: String
    @Argument(help: "The rule, such as B03.")
    var rule: String

    func run(in environment: CommandEnvironment) async throws {
      let settings = try life.connection.settings(environment)
      guard let code = Self.code(rule) else {
        throw ValidationError("'\(rule)' is not a rule. Write it as B03.")
      }
      let key = life.repeating.key(environment)
      let reply = try await environment.withLife(settings) { client, caller in
        let manifest = try await life.current(client, caller.mission)
        let person = try await PeopleFinder(
          environment: environment, settings: settings, manifest: manifest
        ).person(person)
        return try await client.requestOverride(
          OverrideRequest(
            mission: caller.mission, manifest: life.manifest, override: ID(key), person: person,
            code: code, reason: life.reason, at: life.moment(environment)),
          options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, life.result) { LifeText.text(reply.override) }
    }

    static func code(_ text: String) -> ReasonCode? {
      ReasonCode.declared.first {
        $0 != .unset
          && (ManifestWords.ruleCode($0) == text.uppercased() || $0.name == text)
      }
    }
  }

  /// What a decision needs.
  struct DecisionOptions: ParsableArguments {
    @OptionGroup var life: LifeOptions
    @Argument(help: "The override's id.")
    var override: PersonArgument

    func decide(_ grant: Bool, in environment: CommandEnvironment) async throws {
      let settings = try life.connection.settings(environment)
      let reply = try await environment.withLife(settings) { client, caller in
        try await client.decideOverride(
          DecideOverrideRequest(
            mission: caller.mission, manifest: life.manifest, override: ID(override.uuid),
            grant: grant, reason: life.reason, at: life.moment(environment)),
          options: life.options(environment))
      }
      try environment.show(reply, life.result) { LifeText.text(reply.override) }
    }
  }

  /// `manifest override grant`.
  struct Grant: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "grant", abstract: "Grants what somebody else asked for.",
      discussion: """
        EXAMPLE
          manifest override grant IDN-PNH-D07 5f0c2a1e-…
        """)
    @OptionGroup var options: DecisionOptions
    func run(in environment: CommandEnvironment) async throws {
      try await options.decide(true, in: environment)
    }
  }

  /// `manifest override refuse`.
  struct Refuse: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "refuse", abstract: "Refuses what somebody else asked for.",
      discussion: """
        EXAMPLE
          manifest override refuse IDN-PNH-D07 5f0c2a1e-… --reason "no receipt"
        """)
    @OptionGroup var options: DecisionOptions
    func run(in environment: CommandEnvironment) async throws {
      try await options.decide(false, in: environment)
    }
  }

  /// `manifest override list`.
  struct List: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the overrides of a manifest.",
      discussion: """
        EXAMPLE
          manifest override list IDN-PNH-D07
        """)
    @Argument(help: "The manifest, such as IDN-PNH-D07.")
    var manifest: String
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reply = try await environment.withLife(settings) { client, caller in
        try await client.overrides(
          OverridesRequest(mission: caller.mission, manifest: manifest))
      }
      try environment.show(reply, result) { LifeText.text(reply, of: manifest) }
    }
  }
}
