internal import ArgumentParser
internal import ManifestDocuments
internal import RepatriationSchema
internal import SchemaJSON
internal import Wire

/// `manifest export`.
struct ExportCommands: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a manifest, or people in bulk, to a file that only you can read.",
    discussion: """
      EXAMPLES
        manifest export IDN-PNH-D07 --recipient "Q9 reservations"
        manifest export people --purpose "monthly return" --recipient "Ministry" \\
          --out january.csv
      """,
    subcommands: [ExportCommand.self, ExportPeopleCommand.self],
    defaultSubcommand: ExportCommand.self)
}

/// `manifest export manifest`, which is also `manifest export`.
struct ExportCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "manifest",
    abstract: "Writes one manifest as a table to a file that only you can read.",
    discussion: """
      A draft gets no names: what is written is planning's own data, with the ids of
      persons. From PROPOSED on the names come from intake, for the newest revision
      as planning seals it, and intake records that they were read, for what and for
      whom: --recipient is needed then. Your certificate must be a planner's on both
      services.

      A list that is not locked is PROVISIONAL, in its status column and in its file's
      name; then LOCKED, and FINAL once it is submitted. Every row carries the
      manifest's revision and digest.

      Pages to print, PAXLST and what changed between revisions: 'manifest print'.
      How a carrier wants names is data: --carrier-rules, see 'manifest help print'.

      EXAMPLES
        manifest export IDN-PNH-D07 --recipient "Q9 reservations"
        manifest export IDN-PNH-D07 --format json --out d07.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case carrierCSV = "carrier-csv"
    case json

    var suffix: String { self == .json ? "json" : "csv" }
  }

  @Argument(help: "The manifest, such as IDN-PNH-D07.")
  var manifest: String
  @Option(help: "carrier-csv or json.")
  var format = Format.carrierCSV
  @Option(
    help: ArgumentHelp("The file to write; named after the manifest without it.", valueName: "file")
  )
  var out: String?
  @Flag(help: "Replace the file when it exists.")
  var replace = false
  @Option(
    help: ArgumentHelp("Why the names are needed, for intake's log.", valueName: "text"))
  var purpose = "passenger list for the carrier"
  @Option(help: ArgumentHelp("Who gets the list, for intake's log.", valueName: "name"))
  var recipient: String?
  @Option(help: ArgumentHelp("How carriers want their lists.", valueName: "file.json"))
  var carrierRules: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    try ListLimits.check(purpose, as: "--purpose")
    if let recipient { try ListLimits.check(recipient, as: "--recipient") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let rules = try carrierRules.map { try CarrierRulesFile(path: $0) } ?? CarrierRulesFile()
    let manifest = try await environment.withPlanning(settings) { client, caller in
      try await client.manifest(ManifestRequest(mission: caller.mission, manifest: self.manifest))
    }
    let isDraft = manifest.state == .draft
    if !isDraft, recipient == nil {
      throw CommandFailure(
        "Names leave the services with this list: say who gets it, with --recipient.")
    }
    let path = ManifestExport.path(manifest, format, out: out, in: environment.workingDirectory)
    // That names are read is recorded: so first see whether they can be kept.
    try OutputFile.check(path, inputs: carrierRules.map { [$0] } ?? [], replacing: replace)
    let export: ManifestExport
    if isDraft {
      export = try ManifestExport(draft: manifest, format: format)
    } else {
      let sealed = try await SealedNames(
        manifest.id, revision: manifest.revision, environment, settings)
      let revision = try await sealed.names(
        for: format == .json ? .data : .carrierList, purpose: purpose,
        recipient: recipient ?? "", environment, settings)
      export = try ManifestExport(revision, format: format, rules: rules)
    }
    let answer = try export.write(to: path, replacing: replace)
    try environment.show(answer, result) { ManifestExport.text(answer) }
  }
}

/// A manifest that is ready to be written.
struct ManifestExport: Sendable {
  private let manifest: Manifest
  private let content: String

  init(
    _ revision: NamedRevision, format: ExportCommand.Format, rules: CarrierRulesFile
  ) throws {
    manifest = revision.manifest
    switch format {
    case .carrierCSV:
      content = CarrierList.text(revision, rule: rules.rule(for: "\(manifest.departure.carrier)"))
    case .json: content = try Self.json(revision)
    }
  }

  /// A draft has no names.
  init(draft: Manifest, format: ExportCommand.Format) throws {
    manifest = draft
    switch format {
    case .carrierCSV: content = DraftList.text(draft)
    case .json: content = try MessageJSON.encode(NamedManifest(manifest: draft)) + "\n"
    }
  }

  static func json(_ revision: NamedRevision) throws -> String {
    let data = NamedManifest(
      manifest: revision.manifest, names: revision.rows.map { $0.name }, about: revision.stamp)
    return try MessageJSON.encode(data) + "\n"
  }

  /// Where the list of a manifest goes.
  static func path(
    _ manifest: Manifest, _ format: ExportCommand.Format, out: String?, in directory: String
  ) -> String {
    DocumentFile.path(
      manifest, suffix: format.suffix, isProvisional: CarrierList.isProvisional(manifest.state),
      out: out, in: directory)
  }

  /// Writes the file, readable by its owner only.
  func write(to path: String, replacing: Bool) throws -> ExportResult {
    try OutputFile.write(content, to: path, replacing: replacing, what: "The list")
    return ExportResult(
      manifest: manifest.id, revision: manifest.revision, state: manifest.state, file: path,
      rows: UInt32(clamping: manifest.entries.count), digest: manifest.digest,
      provisional: CarrierList.isProvisional(manifest.state))
  }

  static func text(_ result: ExportResult) -> String {
    """
    \(PlainText.count(result.rows, "person", "persons")) of \(result.manifest), \
    revision \(result.revision), digest \(PlainText.short(result.digest))
    \(CarrierList.standing(result.state))
    written to \(result.file)
    """
  }
}
