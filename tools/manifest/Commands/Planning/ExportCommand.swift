internal import ArgumentParser
internal import Foundation
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
        manifest export IDN-PNH-D07
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
    abstract: "Writes one manifest with its names to a file that only you can read.",
    discussion: """
      The names come from intake for this one revision, and intake records that they
      were read and for what. Your certificate must be a planner's on both services.

      A list before its final one is PROVISIONAL, in its status column and in its
      file's name. Every row carries the manifest's revision and digest.

      How a carrier wants names is data: --carrier-rules names a JSON file such as
        {"default": {"nameColumns": "full"},
         "carriers": {"Q9": {"nameColumns": "surname-and-given", "mononym": "fnu",
                             "script": "ascii", "formulaGuard": "space"}}}
      with nameColumns full or surname-and-given, mononym as-is, fnu or repeat,
      script verbatim or ascii, and formulaGuard apostrophe, space or none.

      EXAMPLES
        manifest export IDN-PNH-D07
        manifest export IDN-PNH-D07 --format json --out d07.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case carrierCSV = "carrier-csv"
    case json
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
  @Option(help: ArgumentHelp("How carriers want their lists.", valueName: "file.json"))
  var carrierRules: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard !trimmed(purpose).isEmpty, purpose.utf8.count <= 100 else {
      throw ValidationError("--purpose needs 1 to 100 bytes.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let rules = try carrierRules.map { try CarrierRulesFile(path: $0) } ?? CarrierRulesFile()
    let manifest = try await environment.withPlanning(settings) { client, caller in
      try await client.manifest(ManifestRequest(mission: caller.mission, manifest: self.manifest))
    }
    let path = ManifestExport.path(
      manifest, format, out: out, in: environment.workingDirectory)
    // That names are read is recorded: so first see whether they can be kept.
    try OutputFile.check(
      path, inputs: carrierRules.map { [$0] } ?? [], replacing: replace)
    let names = try await environment.withIntake(settings) { client, _ in
      try await ManifestExport.names(of: manifest, purpose: purpose, from: client)
    }
    let export = try ManifestExport(manifest, names: names, format: format, rules: rules)
    let answer = try export.write(to: path, replacing: replace)
    try environment.show(answer, result) { ManifestExport.text(answer) }
  }
}

/// A manifest with its names, ready to be written.
struct ManifestExport: Sendable {
  private let manifest: Manifest
  private let content: String

  init(
    _ manifest: Manifest, names: [TravelName], format: ExportCommand.Format,
    rules: CarrierRulesFile
  ) throws {
    self.manifest = manifest
    switch format {
    case .carrierCSV:
      do {
        content = try CarrierList.text(
          manifest, names: names, rule: rules.rule(for: "\(manifest.departure.carrier)"))
      } catch {
        throw CommandFailure(error.description)
      }
    case .json:
      content = try MessageJSON.encode(NamedManifest(manifest: manifest, names: names)) + "\n"
    }
  }

  /// Fetches what a carrier needs to know of the people listed.
  static func names(
    of manifest: Manifest, purpose: String, from client: IntakeClient
  ) async throws -> [TravelName] {
    guard !manifest.entries.isEmpty else { return [] }
    let reply = try await client.travelNames(
      TravelNamesRequest(
        persons: manifest.entries.map(\.person), manifest: manifest.id,
        revision: manifest.revision, purpose: purpose))
    return reply.names
  }

  /// Where the list of a manifest goes.
  ///
  /// - Parameters:
  ///   - out: the path that was asked for; a provisional list gets `-PROVISIONAL` into its name.
  ///   - directory: where a file without a path goes.
  static func path(
    _ manifest: Manifest, _ format: ExportCommand.Format, out: String?, in directory: String
  ) -> String {
    let isProvisional = CarrierList.isProvisional(manifest.state)
    return out.map { isProvisional ? provisional($0) : $0 }
      ?? "\(directory)/" + fileName(manifest, format, isProvisional: isProvisional)
  }

  /// Writes the file, readable by its owner only.
  func write(to path: String, replacing: Bool) throws -> ExportResult {
    try OutputFile.write(content, to: path, replacing: replacing, what: "The list")
    return ExportResult(
      manifest: manifest.id, revision: manifest.revision, state: manifest.state, file: path,
      rows: UInt32(clamping: manifest.entries.count), digest: manifest.digest,
      provisional: CarrierList.isProvisional(manifest.state))
  }

  private static func fileName(
    _ manifest: Manifest, _ format: ExportCommand.Format, isProvisional: Bool
  ) -> String {
    let suffix = format == .json ? "json" : "csv"
    // The id is the mission's own text: only what is safe in a name goes into one.
    let allowed = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    let safe = String(
      manifest.id.unicodeScalars.map { allowed.contains($0) ? Character($0) : "_" })
    return "\(safe)-r\(manifest.revision)\(isProvisional ? "-PROVISIONAL" : "").\(suffix)"
  }

  /// `d07.csv` becomes `d07-PROVISIONAL.csv`.
  static func provisional(_ path: String) -> String {
    let file = path as NSString
    if file.lastPathComponent.contains("PROVISIONAL") { return path }
    let suffix = file.pathExtension
    return file.deletingPathExtension + "-PROVISIONAL" + (suffix.isEmpty ? "" : "." + suffix)
  }

  static func text(_ result: ExportResult) -> String {
    """
    \(PlainText.count(result.rows, "person", "persons")) of \(result.manifest), \
    revision \(result.revision), digest \(PlainText.short(result.digest))
    \(result.provisional ? "PROVISIONAL: names may still change" : "final list")
    written to \(result.file)
    """
  }
}
