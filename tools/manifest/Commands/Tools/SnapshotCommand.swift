internal import ArgumentParser
internal import RepatriationSchema
internal import Snapshots

/// `manifest snapshot …`.
struct SnapshotCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Takes snapshots of intake's views, and looks at them.",
    discussion: """
      EXAMPLES
        manifest snapshot take --out monday.rsnp --credential planning-idn
        manifest snapshot take --since monday.rsnp --out tuesday.rsnp
        manifest snapshot verify monday.rsnp --trust trust
        manifest snapshot inspect monday.rsnp
      """,
    subcommands: [Take.self, Verify.self, Inspect.self, Open.self])

  /// `manifest snapshot take --out FILE`.
  struct Take: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "take",
      abstract: "Fetches a snapshot of your mission's views from intake into a file.",
      discussion: """
        Views are what planning knows of people: dates and flags, no names. Only a
        certificate of the role planning may fetch them.

        A transfer that was cut goes on where it stopped when the command is given
        again. The file gets its name once every byte was checked, and intake's
        signature with it.

        EXAMPLE
          manifest snapshot take --out monday.rsnp --credential planning-idn
        """)

    @Option(help: ArgumentHelp("Where to write it; must not exist.", valueName: "file"))
    var out: String
    @Option(
      help: ArgumentHelp("Only what changed since this snapshot: a delta.", valueName: "file"))
    var since: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let taking = try SnapshotTaking(out: out, since: since)
      let progress = ProgressLine(environment, "")
      defer { progress.finish() }
      let manifest = try await environment.withIntake(settings) { intake, caller in
        try await taking.fetch(from: intake, mission: caller.mission) { progress.show($0) }
      }
      let trust = try settings.require(.trust, "The trust directory")
      let signature = await SignatureCheck.check(manifest, trust: trust)
      guard signature.isGood else {
        taking.discard()
        throw CommandFailure(
          "The snapshot is not used: \(signature.words). Ask whoever runs intake.")
      }
      try taking.finish()
      progress.finish()
      var check = SnapshotText.check(out, SnapshotVerifier.summary(of: manifest))
      check.signature = signature.result
      check.signedBy = signature.signer
      try environment.show(check, result) { SnapshotText.text(check, manifest) }
    }
  }

  /// `manifest snapshot verify FILE`.
  struct Verify: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Checks every byte of a snapshot; exit code 1 when one is wrong.",
      discussion: """
        With --trust the signature is checked too. With --service intake is asked
        whether its history still contains the moment of the snapshot.

        EXAMPLES
          manifest snapshot verify monday.rsnp
          manifest snapshot verify monday.rsnp --service --credential planning-idn
        """)

    @Argument(help: ArgumentHelp("The snapshot.", valueName: "file"))
    var file: String
    @Flag(help: "Ask intake about the position of the snapshot.")
    var service = false
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let source = try SnapshotText.source(file)
      let report = SnapshotVerifier.verify(source)
      var check = SnapshotText.check(file, report)
      let manifest = try? SnapshotReader(source).manifest
      if let manifest {
        let signature = await SignatureCheck.check(manifest, trust: settings[.trust])
        check.signature = signature.result
        check.signedBy = signature.signer
        if signature.result == SignatureCheck.bad {
          check.valid = false
          check.problems.append(
            UTF8Text.cut("\(signature.words); do not use it, take a new one", to: 300))
        }
      }
      if service, let manifest {
        let answer = try await environment.withIntake(settings) { intake, _ in
          try await SnapshotHistory.ask(intake, about: manifest.header)
        }
        check.service = answer.rawValue
        if let problem = answer.problem {
          check.valid = false
          check.problems.append(problem)
        }
      }
      try environment.show(check, result) { [check] in SnapshotText.text(check, manifest) }
      if !check.valid { throw NegativeAnswer() }
    }
  }

  /// `manifest snapshot inspect [FILE]`.
  struct Inspect: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "inspect",
      abstract: "Shows what a snapshot says about itself; its rows are not read.",
      discussion: """
        Without a file: the snapshot that intake would send now. 'valid' says that
        header, index and footer agree. 'snapshot verify' checks the rows, too.

        EXAMPLES
          manifest snapshot inspect monday.rsnp
          manifest snapshot inspect --credential planning-idn
        """)

    @Argument(help: ArgumentHelp("The snapshot.", valueName: "file"))
    var file: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let manifest: SnapshotManifest
      if let file {
        do {
          manifest = try SnapshotReader(try SnapshotText.source(file)).manifest
        } catch let error as SnapshotError {
          throw CommandFailure("\(SnapshotText.name(file)): \(error)")
        }
      } else {
        manifest = try await environment.withIntake(settings) { intake, caller in
          try await SnapshotTaking.manifest(from: intake, mission: caller.mission)
        }
      }
      var check = SnapshotText.check(
        file ?? "intake's snapshot", SnapshotVerifier.summary(of: manifest))
      let signature = await SignatureCheck.check(manifest, trust: settings[.trust])
      check.signature = signature.result
      check.signedBy = signature.signer
      try environment.show(check, result) { [check] in SnapshotText.text(check, manifest) }
    }
  }
}
