internal import ArgumentParser
internal import ManifestDocuments
internal import RepatriationSchema
internal import SchemaJSON
internal import Wire
internal import WireRPC

/// `manifest export people`.
struct ExportPeopleCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Writes the mission's people to a file that only you can read.",
    discussion: """
      Intake records what for and for whom before it gives anybody out, and gives out
      what your role may read: an approver gets no indicators, screenings, notes or
      reasons to keep people apart. The file is written whole or not at all, with mode
      0600.

      In CSV a cell that a spreadsheet would take for a formula (it begins with =, +,
      - or @) gets an apostrophe before it, also in phone numbers. JSON is exact.

      EXAMPLE
        manifest export people --purpose "monthly return" --recipient "Ministry" \\
          --from 2026-01-01 --to 2026-01-31 --out january.csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json
  }

  @Option(help: ArgumentHelp("What the people are needed for.", valueName: "text"))
  var purpose: String
  @Option(help: ArgumentHelp("Who gets the file.", valueName: "text"))
  var recipient: String
  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var out: String
  @Option(help: "csv or json.")
  var format = Format.csv
  @Option(
    help: ArgumentHelp("The first day of arrival.", valueName: "day"), transform: DayArgument.read)
  var from: DayArgument?
  @Option(
    help: ArgumentHelp("The last day of arrival.", valueName: "day"), transform: DayArgument.read)
  var to: DayArgument?
  @Flag(help: "Replace the file when it exists.")
  var replace = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    for (name, text) in [("--purpose", purpose), ("--recipient", recipient)] {
      guard !trimmed(text).isEmpty, text.utf8.count <= 100 else {
        throw ValidationError("\(name) needs 1 to 100 bytes.")
      }
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    // That people leave is recorded: so first see whether they can be kept.
    try OutputFile.check(out, replacing: replace)
    let (files, answer) = try await environment.withRecords(settings) { client, caller in
      try await fetch(client, caller)
    }
    let text =
      switch format {
      case .csv: PeopleCSV.text(files)
      case .json: try MessageJSON.encode(PeopleExport(about: answer, files: files)) + "\n"
      }
    try OutputFile.write(text, to: out, replacing: replace, what: "The export")
    try environment.show(answer, result) { Self.text(answer) }
  }

  private func fetch(
    _ client: RecordsClient, _ caller: CallingAs
  ) async throws -> ([PersonFile], PeopleExportResult) {
    let request = ExportRequest(
      mission: caller.mission, purpose: purpose, recipient: recipient, from: from?.day,
      to: to?.day)
    return try await client.export(request) { pages in
      var files: [PersonFile] = []
      var answer = PeopleExportResult(
        file: UTF8Text.cut(out, to: 1024), mission: caller.mission, purpose: purpose,
        recipient: recipient)
      for try await page in pages {
        files += page.files
        answer.sequence = page.sequence
        answer.persons = page.persons
        answer.withheld = page.withheld
        answer.asOf = page.asOf
      }
      guard files.count == Int(answer.persons) else {
        throw CommandFailure(
          "Intake announced \(answer.persons) people and gave \(files.count). Nothing was written; "
            + "run it again.")
      }
      return (files, answer)
    }
  }

  private static func text(_ answer: PeopleExportResult) -> String {
    """
    \(PlainText.count(answer.persons, "person", "people")) of \(answer.mission), for \
    \(TextWidth.safe(answer.recipient)): \(TextWidth.safe(answer.purpose)), event \(answer.sequence)
    left out for your role: \(answer.withheld.joined(separator: ", "))
    written to \(answer.file)
    """
  }
}

/// People as a table for spreadsheets.
enum PeopleCSV {
  static let columns = [
    "person", "received_at", "desk", "channel", "queue_token", "state", "full_name", "native_name",
    "sex", "birth_date", "estimated_age", "nationality", "national_id", "origin_province", "phone",
    "exit_site", "left_site_on", "entry_date", "entry_port", "stay_authorised_until",
    "document_type", "document_number", "document_expiry", "document_custody", "intent",
    "travel_mode", "consent", "needs", "holds", "group", "shelter",
  ]

  static func text(_ files: [PersonFile]) -> String {
    CSVText.line(columns) + files.map { CSVText.line(cells($0).map(guarded)) }.joined()
  }

  /// A cell that no spreadsheet calculates (OWASP, CSV injection).
  static func guarded(_ text: String) -> String {
    let inner = text.drop { $0 == " " || $0 == "\"" }
    return CSVText.looksLikeFormula(text) || CSVText.looksLikeFormula(String(inner))
      ? "'" + text : text
  }

  private static func cells(_ file: PersonFile) -> [String] {
    let registration = file.registration
    let document = file.documents.first
    func day(_ day: CalendarDate?) -> String { day.map { "\($0)" } ?? "" }
    func word(_ name: String) -> String { name == "unset" ? "" : name }
    return [
      "\(registration.person)", "\(registration.receivedAt)", registration.desk,
      word(registration.channel.name), registration.queueToken, word(file.state.name),
      registration.fullName, registration.nativeName, word(registration.sex.name),
      "\(registration.born)", registration.estimatedAge.map { "\($0)" } ?? "",
      "\(registration.nationality)", registration.nationalID, registration.originProvince,
      registration.phone, registration.exitSite, day(registration.leftSiteOn),
      day(file.stay.entered), file.stay.entryPort, day(file.stay.authorisedUntil),
      word(document?.type.name ?? ""), document?.number ?? "", day(document?.expires),
      word(document?.custody.name ?? ""), word(file.intent.name), word(file.travelMode.name),
      word(file.consent.name), file.needs.map(\.code.name).joined(separator: ";"),
      String(file.holds.count { $0.releasedAt == nil }), file.group.map { "\($0)" } ?? "",
      word(registration.shelter.name),
    ]
  }
}
