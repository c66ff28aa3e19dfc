internal import ArgumentParser
internal import RepatriationSchema
internal import ServiceKit
internal import Wire
internal import WireRPC

/// `manifest replica …`.
struct PairCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "replica",
    abstract: "Shows how intake's hosts stand, and lets a standby take over.",
    discussion: """
      A standby keeps all that its primary has and records nothing. When the
      primary is gone, an operator makes the standby the primary. Desks and
      planning that name both hosts go on there by themselves. A former primary
      that comes back records nothing; set standby-of in its configuration and
      start it again, and it becomes the standby.

      EXAMPLES
        manifest replica status --intake a:7201,b:7201
        manifest replica promote --intake b:7201 --reason "power cut at a"
      """,
    subcommands: [Status.self, Promote.self, Reoffer.self, Forget.self])

  /// The one host that a command is for.
  ///
  /// - Throws: `CommandFailure` when several are named.
  static func oneHost(
    _ connection: ConnectionOptions, _ environment: CommandEnvironment
  ) throws -> ConnectionSettings {
    let settings = try connection.settings(environment)
    guard try settings.endpoint(.intake).address.all.count == 1 else {
      throw CommandFailure("Name the one host that is meant: --intake standby:7201.")
    }
    return settings
  }

  /// `manifest replica status`.
  struct Status: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Says what each host is, how far behind a standby is, and what alarms.",
      discussion: """
        Asks every host that --intake names. For operators and auditors of the
        mission that intake's own certificate is of.

        Exit code 1 when a host raises an alarm or cannot be asked.

        EXAMPLE
          manifest replica status --intake a:7201,b:7201 --credential operator-1
        """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let hosts = try connection.settings(environment).endpoint(.intake).address.all
      var isBad = false
      for (number, host) in hosts.enumerated() {
        var options = connection
        options.intake = "\(host)"
        do {
          let status = try await environment.withReplica(try options.settings(environment)) {
            client, _ in try await client.status(ReplicaStatusRequest())
          }
          isBad = isBad || !status.alarms.isEmpty
          if !result.json, number > 0 { environment.print("") }
          try environment.show(status, result) { PairHostText.text(status, at: host) }
        } catch let failure as CommandFailure where hosts.count > 1 {
          environment.note("\(host): \(failure)")
          isBad = true
        }
      }
      if isBad { throw NegativeAnswer() }
    }
  }

  /// `manifest replica promote`.
  struct Promote: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "promote",
      abstract: "Makes a standby the primary: it records from then on.",
      discussion: """
        Refused while the standby still hears of its primary: stop that first, so
        that nothing is recorded there and lost. --force does it all the same; what
        the former primary has beyond the standby then waits there, quarantined,
        until 'manifest replica reoffer' gives it back. A standby whose first fill
        has not ended cannot take over.

        It is an event of the audit trail, with your name and the reason.

        EXAMPLES
          manifest replica promote --intake standby:7201 --reason "disk failed"
          manifest replica promote --intake standby:7201 --force \\
            --reason "the primary is out of reach, its network is cut"
        """)

    @Option(help: "Why, for the audit trail.")
    var reason: String
    @Flag(help: "Also while the primary is seen, or the host was replaced before.")
    var force = false
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard !reason.allSatisfy(\.isWhitespace), reason.utf8.count <= 300 else {
        throw ValidationError("--reason must say why, in at most 300 bytes.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try PairCommand.oneHost(connection, environment)
      let reply = try await environment.withReplica(settings) { client, _ in
        try await client.promote(PromoteRequest(force: force, reason: reason))
      }
      try environment.show(reply, result) {
        "The primary from now on, at event \(PlainText.number(reply.sequence)) of epoch "
          + "\(reply.place.log.epoch)."
      }
    }
  }

  /// `manifest replica reoffer`.
  struct Reoffer: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "reoffer",
      abstract: "Gives records that only a quarantined standby has back to its primary.",
      discussion: """
        Each record is made again as its first author, under its first key, so that a
        desk that sends it once more gets the same answer. It can be given again: what
        the primary has by then is counted as known. What cannot be made again is
        listed by its id, for a person to decide; nothing is thrown away.

        With --start-anew the standby afterwards puts its store aside, in a folder
        'quarantined-…' of its data directory, and starts again with an empty one.

        Exit code 1 when records are left to decide.

        EXAMPLES
          manifest replica reoffer --intake standby:7201
          manifest replica reoffer --intake standby:7201 --start-anew
        """)

    @Flag(help: "Then put the quarantined store aside and fill an empty one.")
    var startAnew = false
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try PairCommand.oneHost(connection, environment)
      let reply = try await environment.withReplica(settings) { client, _ in
        try await client.reoffer(
          ReofferRequest(startAnew: startAnew), options: RPCCallOptions(timeout: .seconds(300)))
      }
      try environment.show(reply, result) { PairHostText.text(reply) }
      if reply.undecidedCount > 0 { throw NegativeAnswer() }
    }
  }

  /// `manifest replica forget`.
  struct Forget: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Waits no more for a standby that will not come back.",
      discussion: """
        Until then acknowledgements say that one host has the record, and the primary
        raises an alarm. 'manifest replica status' shows the standby's name.

        EXAMPLE
          manifest replica forget \\
            spiffe://kbri.example/mission/IDN-PNH/role/replica/host-b
        """)

    @Argument(help: "The identity of the standby's certificate.")
    var standby: String
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let reply = try await environment.withReplica(try connection.settings(environment)) {
        client, _ in try await client.forget(ForgetRequest(standby: standby))
      }
      try environment.show(reply, result) { "Forgotten." }
    }
  }
}
