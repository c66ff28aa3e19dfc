internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest standby`.
struct StandbyCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "standby",
    abstract: "Who could take a seat, in the order in which they are asked.",
    discussion: """
      Whole parties of whom everything is granted and nobody has a seat: by tier, then
      by what runs out first, then by who has waited longest.

      EXAMPLE
        manifest standby IDN-PNH-D07
      """)

  @Argument(help: "The manifest, such as IDN-PNH-D07.")
  var manifest: String
  @Option(
    help: ArgumentHelp("The moment; now without it.", valueName: "time"),
    transform: MomentArgument.read)
  var at: MomentArgument?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let reply = try await environment.withLife(settings) { client, caller in
      try await client.standby(
        StandbyRequest(
          mission: caller.mission, manifest: manifest, at: at?.moment ?? environment.clock.now))
    }
    try environment.show(reply, result) {
      LifeText.text(reply, offsetSeconds: at?.offsetSeconds ?? 0)
    }
  }
}

/// `manifest substitute`.
struct SubstituteCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "substitute", abstract: "Gives seats to people from standby.",
    discussion: """
      In place of others (--out), or where seats are free. Who takes a seat is ready,
      and comes with the whole party. Without --in, the first party on standby that
      fits.

      EXAMPLES
        manifest substitute IDN-PNH-D07 --out 12
        manifest substitute IDN-PNH-D07 --out 12 --in 019bb2f4-…
      """)

  @OptionGroup var life: LifeOptions
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Whose seats: numbers on the list or ids.", valueName: "person"))
  var out: [String] = []
  @Option(
    name: .customLong("in"), parsing: .upToNextOption,
    help: ArgumentHelp("Who takes them: ids.", valueName: "person"))
  var incoming: [PersonArgument] = []

  func run(in environment: CommandEnvironment) async throws {
    let settings = try life.connection.settings(environment)
    let reply = try await environment.withLife(settings) { client, caller in
      let manifest = try await life.current(client, caller.mission)
      let leaving = try await PeopleFinder(
        environment: environment, settings: settings, manifest: manifest
      ).people(out)
      let moment = life.moment(environment)
      var people = incoming.map { ID<PersonFile>($0.uuid) }
      if people.isEmpty {
        people = try await Self.first(
          of: client, caller.mission, manifest, leaving: leaving, at: moment)
      }
      return try await client.substitute(
        SubstituteRequest(
          mission: caller.mission, manifest: life.manifest,
          version: life.seen ?? manifest.version, out: leaving, in: people, at: moment,
          reason: life.reason, staleAcknowledged: life.staleOk), options: life.options(environment))
    }
    try life.show(reply, environment)
  }

  /// The first party on standby that fits, as the list is; for seats that are given up with this call, the
  /// first whose seats are not more than those.
  static func first(
    of client: ManifestLifeClient, _ mission: String, _ manifest: Manifest,
    leaving: [ID<PersonFile>], at moment: Timestamp
  ) async throws -> [ID<PersonFile>] {
    let reply = try await client.standby(
      StandbyRequest(mission: mission, manifest: manifest.id, at: moment))
    let given = manifest.entries.count { leaving.contains($0.person) && $0.state.isLive }
    let found = reply.parties.first { $0.fits || Int($0.seats) <= Int(reply.free) + given }
    guard let found else {
      throw CommandFailure(
        "Nobody on standby fits. Look at them with 'manifest standby \(manifest.id)'.")
    }
    return found.persons
  }
}

/// `manifest arrived`.
struct ArrivedCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "arrived", abstract: "Says who arrived, or why somebody did not.",
    discussion: """
      Without people: everybody who boarded and of whom nothing is said yet. Then tell
      intake: 'manifest cases'.

      EXAMPLES
        manifest arrived IDN-PNH-D07
        manifest arrived IDN-PNH-D07 12 --but hospitalised
      """)

  enum Exception: String, ExpressibleByArgument, CaseIterable {
    case refusedEntry = "refused-entry"
    case leftOnTheWay = "left-on-the-way"
    case hospitalised
    case detained
    case notKnown = "not-known"

    var outcome: ArrivalOutcome {
      switch self {
      case .refusedEntry: .refusedEntry
      case .leftOnTheWay: .leftOnTheWay
      case .hospitalised: .hospitalised
      case .detained: .detained
      case .notKnown: .notKnown
      }
    }
  }

  @OptionGroup var life: LifeOptions
  @OptionGroup var listed: ListedPeople
  @Option(
    help: ArgumentHelp(
      "They did not arrive: refused-entry, left-on-the-way, hospitalised, detained, not-known.",
      valueName: "why"))
  var but: Exception?

  func validate() throws {
    guard but == nil || !listed.people.isEmpty else {
      throw ValidationError("--but needs people: who did not arrive?")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try life.connection.settings(environment)
    let reply = try await environment.withLife(settings) { client, caller in
      let manifest = try await life.current(client, caller.mission)
      let people = try await PeopleFinder(
        environment: environment, settings: settings, manifest: manifest
      ).people(listed.people)
      return try await client.arrivals(
        ArrivalsRequest(
          mission: caller.mission, manifest: life.manifest, version: life.seen ?? manifest.version,
          persons: people, outcome: but?.outcome ?? .arrived, at: life.moment(environment),
          reason: life.reason), options: life.options(environment))
    }
    try life.show(reply, environment)
  }
}
