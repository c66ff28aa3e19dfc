internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest what-if`.
struct WhatIfCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Tries changes on a copy of the published plan. Nothing is written.",
    discussion: """
      Several changes are tried together. Planning holds no names: people are shown
      by their ids.

      EXAMPLES
        manifest what-if --cancel D07
        manifest what-if --delay D07 +6h
        manifest what-if --earlier D07 90m
        manifest what-if --capacity D07 120 --granted 019bb2f4-…
        manifest what-if --pin 019bb2f4-… D07 --freeze D09
      """)

  @Option(help: ArgumentHelp("This departure does not go.", valueName: "departure"))
  var cancel: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "A departure and how much later it goes: +6h, +90m or +2d.", valueName: "departure +time"))
  var delay: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "A departure and how much earlier it goes: 6h, 90m or 2d.", valueName: "departure time"))
  var earlier: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A departure and its seats.", valueName: "departure seats"))
  var capacity: [String] = []
  @Option(help: ArgumentHelp("This person does not travel.", valueName: "person"))
  var withdraw: [PersonArgument] = []
  @Option(
    help: ArgumentHelp(
      "Everything that can be expected is granted to this person's party.", valueName: "person"))
  var granted: [PersonArgument] = []
  @Option(help: ArgumentHelp("Nobody of this person's party travels.", valueName: "person"))
  var hold: [PersonArgument] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "A person whose party is on a departure, and which.", valueName: "person departure"))
  var pin: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "A person whose party is not on a departure, and which.", valueName: "person departure"))
  var forbid: [String] = []
  @Option(help: ArgumentHelp("This departure's list stays as it is.", valueName: "departure"))
  var freeze: [String] = []
  @Option(
    help: ArgumentHelp(
      "The moment, with its zone; that of the published plan without it.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard try !changes().isEmpty else {
      throw ValidationError("Say what is to be tried, such as --cancel D07.")
    }
    guard try changes().count <= 64 else { throw ValidationError("At most 64 changes at once.") }
  }

  /// The changes in the order in which they are tried: departures first.
  func changes() throws -> [PlanChange] {
    var changes: [PlanChange] = []
    changes += cancel.map { PlanChange.cancel(DepartureCancelled(departure: $0)) }
    changes += try Self.pairs(delay, "--delay").map { departure, time in
      guard let minutes = Self.minutes(time) else {
        throw ValidationError("--delay: '\(time)' is not a time. Write +6h, +90m or +2d.")
      }
      return PlanChange.delay(DepartureDelayed(departure: departure, minutes: minutes))
    }
    changes += try Self.pairs(earlier, "--earlier").map { departure, time in
      guard let minutes = Self.minutes(time) else {
        throw ValidationError("--earlier: '\(time)' is not a time. Write 6h, 90m or 2d.")
      }
      return PlanChange.delay(DepartureDelayed(departure: departure, minutes: -minutes))
    }
    changes += try Self.pairs(capacity, "--capacity").map { departure, seats in
      guard let seats = UInt16(seats) else {
        throw ValidationError("--capacity: '\(seats)' is not a number of seats.")
      }
      return PlanChange.capacity(CapacityChanged(departure: departure, seats: seats))
    }
    changes += withdraw.map { PlanChange.withdraw(PersonWithdrawn(person: ID($0.uuid))) }
    changes += granted.map { PlanChange.granted(EverythingGranted(person: ID($0.uuid))) }
    changes += hold.map { PlanChange.hold(HoldTried(person: ID($0.uuid))) }
    changes += try Self.directives(pin, .pin, "--pin")
    changes += try Self.directives(forbid, .forbid, "--forbid")
    changes += freeze.map { PlanChange.order(PlanDirective(kind: .freeze, departure: $0)) }
    return changes
  }

  private static func directives(
    _ values: [String], _ kind: DirectiveKind, _ flag: String
  ) throws -> [PlanChange] {
    try pairs(values, flag).map { person, departure in
      guard let uuid = WireUUID(person) else {
        throw ValidationError("\(flag): '\(person)' is not a person's id.")
      }
      return .order(PlanDirective(kind: kind, person: ID(uuid), departure: departure))
    }
  }

  private static func pairs(_ values: [String], _ flag: String) throws -> [(String, String)] {
    guard values.count.isMultiple(of: 2) else {
      throw ValidationError("\(flag) takes a departure and a value.")
    }
    return stride(from: 0, to: values.count, by: 2).map { (values[$0], values[$0 + 1]) }
  }

  /// `+6h`, `+90m` or `+2d` in minutes.
  static func minutes(_ text: String) -> Int32? {
    let digits = text.hasPrefix("+") ? text.dropFirst() : Substring(text)
    guard let unit = digits.last, let number = Int32(digits.dropLast()), number > 0 else {
      return nil
    }
    let factors: [Character: Int32] = ["m": 1, "h": 60, "d": 1_440]
    guard let factor = factors[unit] else { return nil }
    let (minutes, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? nil : minutes
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let announced = try await AnnouncedGroups.expected(environment, settings)
    let changes = try changes()
    let reply = try await environment.withReplanning(settings) { client, caller in
      try await client.whatIf(
        WhatIfRequest(
          mission: caller.mission, changes: changes.map { ChangeToTry(change: $0) },
          asOf: asOf?.moment, announced: announced),
        options: RPCCallOptions(timeout: PlanCommand.timeout))
    }
    try environment.show(reply, result) { ReplanText.text(reply) }
  }
}
