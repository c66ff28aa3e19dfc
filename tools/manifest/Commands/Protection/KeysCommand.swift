internal import ArgumentParser
internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire

/// `manifest keys …`.
struct KeysCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Makes, divides and replaces the keys that data is sealed with.",
    discussion: """
      Each service has a key file of its own. What is about a person is sealed with a
      key of that person, and the key file wraps those keys: without it nothing of the
      data can be read, by anybody. Divide it among three people before the first
      record; any two of them bring it back.

      EXAMPLES
        manifest keys init /etc/homeward/keys/intake.keys
        manifest keys escrow /etc/homeward/keys/intake.keys --to /media/shares
        manifest keys status
        manifest keys rotate --credential operator-1
        manifest keys recover new.keys --share a.share --share b.share
      """,
    subcommands: [Initialise.self, Status.self, Rotate.self, Escrow.self, Recover.self])

  /// `manifest keys init FILE`.
  struct Initialise: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Makes a key file for a new service. An existing file is never replaced.",
      discussion: """
        Run it as the user of the service, or make the file a credential of systemd
        (LoadCredential=). It belongs neither into the data directory nor into its
        backups.

        EXAMPLE
          manifest keys init /etc/homeward/keys/intake.keys
        """)

    @Argument(help: ArgumentHelp("The key file; made with mode 0600.", valueName: "file"))
    var file: String
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      try KeyFiles.requireAbsent(file)
      let made = try KeyFiles.explaining {
        try KeyFile.create(
          path: file, random: CommandRandom(environment.clock),
          now: environment.clock.now.microseconds)
      }
      try environment.show(KeyFiles.status(made), result) {
        """
        Made \(file) with the key \(made.newest.identifier).
        Divide it now: 'manifest keys escrow \(file) --to FOLDER'. If it is lost, so is
        everything that is sealed with it.
        """
      }
    }
  }

  /// `manifest keys status`.
  struct Status: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Shows how keys stand: of the services, or of a key file.",
      discussion: """
        EXAMPLES
          manifest keys status --credential operator-1
          manifest keys status --key-file /etc/homeward/keys/intake.keys
        """)

    @Option(help: ArgumentHelp("Look at this file alone; no service is asked.", valueName: "file"))
    var keyFile: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      if let keyFile {
        let file = try KeyFiles.explaining { try KeyFile(path: keyFile) }
        let status = KeyFiles.status(file)
        try environment.show(status, result) { KeyText.text(status) }
        return
      }
      let settings = try connection.settings(environment)
      let intake = try await environment.withProtection(settings) { client, _ in
        try await client.keyStatus(KeyStatusRequest())
      }
      try environment.show(intake, result) { KeyText.text(intake) }
      guard settings[.planning] != nil else { return }
      let planning = try await environment.withPlanningKeys(settings) { client, _ in
        try await client.planningKeyStatus(KeyStatusRequest())
      }
      try environment.show(planning, result) { "\n" + KeyText.text(planning) }
    }
  }

  /// `manifest keys rotate`.
  struct Rotate: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "rotate",
      abstract: "Replaces the key: backups from before hold nothing of who was erased.",
      discussion: """
        Both services make a new key, wrap everything that lives with it, and destroy
        the old one; they go on working meanwhile. Interrupted, the same command goes
        on. Do it at least every 30 days, and after each erasure that must be complete.
        Then divide the new keys ('manifest keys escrow') and have the old shares
        destroyed: two of them and an old backup would still open what was erased.

        A service that may not write its key file needs --key-file on its host: it adds
        a new key to the file; after a restart of the service, the same command takes
        the old one out.

        EXAMPLES
          manifest keys rotate --credential operator-1
          manifest keys rotate --key-file /etc/homeward/keys/intake.keys
        """)

    @Option(help: ArgumentHelp("Work on this file, on the service's host.", valueName: "file"))
    var keyFile: String?
    @Flag(help: "With --key-file: the service was restarted and wraps nothing with the old key.")
    var finish = false
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard !finish || keyFile != nil else {
        throw ValidationError("--finish goes with --key-file.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      if let keyFile { return try rotate(keyFile, environment) }
      let settings = try connection.settings(environment)
      let intake = try await environment.withProtection(settings) { client, _ in
        try await client.rotateKeys(RotateKeysRequest())
      }
      try environment.show(intake, result) { KeyText.rotated(intake) }
      guard settings[.planning] != nil else {
        environment.note("Planning has a key of its own: name it with --planning to rotate it too.")
        return
      }
      let planning = try await environment.withPlanningKeys(settings) { client, _ in
        try await client.rotatePlanningKeys(RotateKeysRequest())
      }
      try environment.show(planning, result) { "\n" + KeyText.rotated(planning) }
    }

    private func rotate(_ path: String, _ environment: CommandEnvironment) throws {
      let file = try KeyFiles.explaining { try KeyFile(path: path) }
      let changed: KeyFile
      let next: String
      if finish {
        guard file.keys.count > 1 else {
          throw CommandFailure("\(path) holds one key: there is nothing to finish.")
        }
        changed = try KeyFiles.explaining { try file.droppingOld() }
        next = "The old key is destroyed. Divide the new one: 'manifest keys escrow \(path)'."
      } else {
        guard file.keys.count == 1 else {
          throw CommandFailure(
            "\(path) holds a new key already. Restart the service, see with 'manifest keys status' "
              + "that nothing waits, and add --finish.")
        }
        changed = try KeyFiles.explaining {
          try file.addingKey(
            random: CommandRandom(environment.clock), now: environment.clock.now.microseconds)
        }
        next =
          "Restart the service now, see with 'manifest keys status' that nothing waits, and run "
          + "this again with --finish."
      }
      try environment.show(KeyFiles.status(changed), result) {
        KeyText.text(KeyFiles.status(changed)) + "\n" + next
      }
    }
  }
}
