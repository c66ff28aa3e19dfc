internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest transfer …`.
struct TransferCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Hands a case to another mission, which must accept it.",
    discussion: """
      Until the other mission accepts, the case stays where it is and goes on. Then
      the file moves with its history, and its first mission keeps a closed file.

      EXAMPLES
        manifest transfer propose 019bb2f4-… --to CHN-PNH < reason.txt
        manifest transfer show
        manifest transfer accept TRANSFER
        manifest transfer decline TRANSFER < reason.txt
      """,
    subcommands: [Propose.self, Withdraw.self, Accept.self, Decline.self, Show.self])

  /// `manifest transfer propose PERSON`.
  struct Propose: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "propose",
      abstract: "Offers a case to another mission.",
      discussion: """
        Asks for the reason on a terminal; otherwise reads it from standard input. The
        other mission reads the reason and how many people go; who they are it learns
        when it accepts. Name nobody in the reason.

        EXAMPLES
          manifest transfer propose 019bb2f4-… --to CHN-PNH < reason.txt
          manifest transfer propose 019bb2f4-… --to CHN-PNH --group < reason.txt
        """)

    @Argument(help: "The person's id.")
    var person: PersonArgument
    @Option(help: ArgumentHelp("The mission that is to take the case.", valueName: "mission"))
    var to: String
    @Flag(help: "The person's whole group goes along.")
    var group = false
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard !to.isEmpty, to.utf8.count <= 16 else {
        throw ValidationError("--to needs a mission, such as CHN-PNH.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reason = try environment.askText("Reason")
      guard !reason.isEmpty else {
        throw CommandFailure("A reason is needed. Give it on standard input.")
      }
      let key = repeating.key(environment)
      let request = TransferRequest(
        transfer: ID(key), person: ID(person.uuid), to: to, reason: reason, wholeGroup: group)
      let reply = try await environment.withReception(settings) { client, _ in
        try await client.transfer(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) {
        "Offered to \(TextWidth.safe(reply.transfer.to)): transfer \(reply.transfer.id), "
          + PlainText.count(reply.transfer.people, "person", "persons")
      }
    }
  }

  /// `manifest transfer withdraw TRANSFER`.
  struct Withdraw: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Takes an offer back that nobody has decided.",
      discussion: """
        EXAMPLE
          manifest transfer withdraw TRANSFER
        """)

    @Argument(help: "The transfer's id.")
    var transfer: PersonArgument
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let request = TransferRequest(transfer: ID(transfer.uuid), withdraw: true)
      let reply = try await environment.withReception(settings) { client, _ in
        try await client.transfer(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { TransferText.decided(reply) }
    }
  }

  /// `manifest transfer accept TRANSFER`.
  struct Accept: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "accept",
      abstract: "Takes a case that another mission offers.",
      discussion: """
        Your mission's file begins with everything that the other one recorded. The
        answer states its id.

        EXAMPLE
          manifest transfer accept TRANSFER
        """)

    @Argument(help: "The transfer's id, as 'transfer show' prints it.")
    var transfer: PersonArgument
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let request = DecideTransferRequest(transfer: ID(transfer.uuid), accept: true)
      let reply = try await environment.withReception(settings) { client, _ in
        try await client.decideTransfer(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { TransferText.decided(reply) }
    }
  }

  /// `manifest transfer decline TRANSFER`.
  struct Decline: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "decline",
      abstract: "Leaves a case with the mission that offers it.",
      discussion: """
        Asks for the reason on a terminal; otherwise reads it from standard input. The
        other mission reads it.

        EXAMPLE
          manifest transfer decline TRANSFER < reason.txt
        """)

    @Argument(help: "The transfer's id, as 'transfer show' prints it.")
    var transfer: PersonArgument
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
      let request = DecideTransferRequest(transfer: ID(transfer.uuid), reason: reason)
      let reply = try await environment.withReception(settings) { client, _ in
        try await client.decideTransfer(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { TransferText.decided(reply) }
    }
  }

  /// `manifest transfer show`.
  struct Show: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows cases offered to your mission and by it.",
      discussion: """
        EXAMPLES
          manifest transfer show
          manifest transfer show --all
        """)

    @Flag(help: "Also those that are decided.")
    var all = false
    @Option(
      help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let calendar = try MissionClock.calendar(settings[.timeZone])
      let (reply, mission) = try await environment.withReception(settings) { client, caller in
        let reply = try await client.transfers(
          TransfersRequest(mission: caller.mission, all: all))
        return (reply, caller.mission)
      }
      try environment.show(reply, result) {
        TransferText.text(reply, of: mission, timeZone: calendar.timeZone)
      }
    }
  }
}

/// Transfers as text on a terminal.
enum TransferText {
  static func decided(_ reply: TransferReply) -> String {
    let transfer = reply.transfer
    var lines = [
      "Transfer \(transfer.id): \(transfer.state.name)" + (reply.repeated ? " before" : "")
    ]
    let received = [transfer.received] + transfer.companions.map(\.received)
    for person in received.compactMap({ $0 }) { lines.append("Your file: \(person)") }
    return lines.joined(separator: "\n")
  }

  static func text(_ reply: TransfersReply, of mission: String, timeZone: String) -> String {
    guard !reply.transfers.isEmpty else { return "No transfers." }
    return reply.transfers.map { transfer in
      var table = TextTable([.text(""), .flexible("")])
      let isIncoming = transfer.to == mission
      table.add([isIncoming ? "from" : "to", isIncoming ? transfer.from : transfer.to])
      table.add(["persons", PlainText.number(transfer.people)])
      if !transfer.person.isNil { table.add(["person", "\(transfer.person)"]) }
      if let received = transfer.received { table.add(["file there", "\(received)"]) }
      table.add(["reason", transfer.reason])
      table.add(["offered", PlainText.moment(transfer.offeredAt, timeZone: timeZone)])
      table.add(["state", state(transfer, timeZone)])
      return "\(transfer.id)\n" + table.text(indent: 2)
    }.joined(separator: "\n")
  }

  private static func state(_ transfer: Transfer, _ timeZone: String) -> String {
    guard let decided = transfer.decidedAt else { return "offered, not decided" }
    let reason = transfer.decisionReason.isEmpty ? "" : ": \(transfer.decisionReason)"
    return "\(transfer.state.name) \(PlainText.moment(decided, timeZone: timeZone))\(reason)"
  }
}
