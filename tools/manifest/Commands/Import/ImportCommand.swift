internal import ArgumentParser
internal import ArrivalsImport
internal import Casework
internal import Foundation
internal import RepatriationSchema
internal import Wire

/// `manifest import`.
struct ImportCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Registers the people of an arrivals file.",
    discussion: """
      Safe to run twice: a row that was registered before is not registered again.
      While intake cannot be reached, rows are sent again for as long as --patience
      says.

      Rows that cannot be read are listed with line, column and reason; --rejects
      writes them to a file that only you can read, to be corrected and imported
      again. That file holds no indicators, no scam_linked and no note: --original
      takes those from the first file. Without it, --without-sealed-columns says that
      they are to be missing; do not import the same rows both ways, because a person
      with them and one without are two to intake.

      Corrected rows end the wait of the people they are about, with or without a
      queue token: the rejects file holds what intake counts them by. An import that
      was broken off is run again: rows that arrived are not registered twice.

      A sheet with other columns is read through a mapping: a JSON file that says
      where each of our columns comes from, such as
        {"name": "shelter list", "delimiter": ";", "dates": ["dd/MM/yyyy"],
         "offset": "+07:00", "columns": [
          {"to": "full_name", "from": ["Nama"]},
          {"to": "event_time", "from": ["Tgl", "Jam"],
           "dates": ["dd/MM/yyyy HH:mm"]},
          {"to": "sex", "from": ["L/P"], "codes": [
            {"theirs": ["L"], "ours": "M"}, {"theirs": ["P"], "ours": "F"}]},
          {"to": "nationality", "constant": "IDN"},
          {"to": "mission", "constant": "IDN-PNH"}]}
      --explain shows how the first rows are read, and sends nothing. A rejects file
      always has our columns; with --mapping, --original is read through it.

      Exit code 0 when every row of your mission is registered, 1 when one is
      rejected or not sent, or when all rows are another mission's.

      EXAMPLES
        manifest import arrivals.csv --dry-run
        manifest import arrivals.csv --rejects rejects.csv
        manifest import rejects.csv --original arrivals.csv
        manifest import shelter.csv --mapping shelter.json --explain
      """)

  @Argument(help: ArgumentHelp("The arrivals file (CSV, UTF-8).", valueName: "file.csv"))
  var file: String
  @Flag(help: "Read and check the file; send nothing.")
  var dryRun = false
  @Option(help: ArgumentHelp("Write rejected rows to this file.", valueName: "out.csv"))
  var rejects: String?
  @Flag(help: "Replace the file of --rejects when it exists.")
  var replace = false
  @Option(help: ArgumentHelp("The file that corrected rejects came from.", valueName: "file.csv"))
  var original: String?
  @Flag(help: "Import corrected rejects without --original, as if nothing were sealed.")
  var withoutSealedColumns = false
  @Option(
    help: ArgumentHelp("How the columns of another sheet become ours.", valueName: "file.json"))
  var mapping: String?
  @Flag(help: "Show how the first rows are read; send nothing.")
  var explain = false
  @Option(help: ArgumentHelp("Rows that --explain shows.", valueName: "count"))
  var rows = 3
  @Option(help: ArgumentHelp("How long to wait for intake to answer again.", valueName: "seconds"))
  var patience = 60
  @Option(
    help: ArgumentHelp(
      "The mission's time zone, such as Asia/Phnom_Penh; without it this machine's.",
      valueName: "zone"))
  var timeZone: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard (0...86_400).contains(patience) else {
      throw ValidationError("--patience must be from 0 to 86400 seconds.")
    }
    guard (1...20).contains(rows) else { throw ValidationError("--rows must be from 1 to 20.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment, [.timeZone: timeZone])
    if let rejects {
      try OutputFile.check(
        rejects, inputs: [file] + [original, mapping].compactMap(\.self), replacing: replace)
    }
    let calendar = try MissionClock.calendar(settings[.timeZone])
    let input = try ArrivalsInput(
      path: file, original: original, mapping: try mapping.map { try MappingFile.load($0) },
      now: environment.clock.now, calendar: calendar)
    if explain {
      let explanation = ImportExplaining.explanation(of: input, rows: rows)
      try environment.show(explanation, result) { ImportExplaining.text(explanation) }
      if !input.rejects.isEmpty {
        environment.note(
          "\(PlainText.count(Set(input.rejects.map(\.row)).count, "row", "rows")) of "
            + "\(PlainText.number(input.totalRows)) would be rejected; --dry-run lists them.")
      }
      return
    }
    if input.lacksSealedColumns {
      guard withoutSealedColumns else {
        throw CommandFailure(
          "\(input.file) holds rejected rows, without the columns "
            + ArrivalsInput.sealedColumns.joined(separator: ", ")
            + ". Name the first file with --original, or add --without-sealed-columns.")
      }
      environment.note(
        "Without --original these columns stay empty: "
          + ArrivalsInput.sealedColumns.joined(separator: ", ") + ".")
    }
    if input.emptyRows > 0 {
      environment.note(
        "\(PlainText.count(input.emptyRows, "row was", "rows were")) skipped: nothing of the person "
          + "is in it. Correct it in the first file, and import that again.")
    }
    if !input.unknownColumns.isEmpty {
      let names = input.unknownColumns.map { TextWidth.safe($0) }.joined(separator: ", ")
      environment.note("Columns that are not known and were not read: \(names)")
    }
    let run = ArrivalsImportRun(
      input: input, clock: environment.clock, patience: .seconds(patience))
    let outcome: ArrivalsImportRun.Outcome
    if dryRun {
      outcome = run.rehearse(mission: settings[.mission])
    } else {
      outcome = try await environment.withIntake(settings) { client, caller in
        let progress = ProgressLine(
          environment, "rows settled of \(PlainText.number(input.rows.count))")
        defer { progress.finish() }
        return try await run.send(to: client, as: caller) { progress.show($0) }
      }
    }
    try environment.show(outcome.result, result) { ImportText.text(outcome.result) }
    if let cause = outcome.cause {
      let endpoint = try settings.endpoint(.intake)
      environment.note(ImportText.unsent(outcome.result.unsent, cause, endpoint))
    }
    if let waiting = outcome.waiting {
      environment.note(
        "\(PlainText.count(waiting, "rejected row waits", "rejected rows wait")) in all.")
    }
    if let rejects, !outcome.rejects.isEmpty {
      try OutputFile.write(
        RejectsFile.text(input, rejects: outcome.rejects, tokens: outcome.tokens), to: rejects,
        replacing: replace,
        what: "The rejects")
      environment.note("Rejected rows are in \(rejects). Correct them there and import that file.")
    }
    if outcome.result.isNegative { throw NegativeAnswer() }
  }
}

extension ImportResult {
  /// Whether somebody of the mission is not registered after it.
  var isNegative: Bool {
    rejected > 0 || unsent > 0
      || (!dryRun && notYourMission > 0 && registered == 0 && alreadyRegistered == 0)
  }
}

/// Calendars of missions, by the system's time zone database.
enum MissionClock {
  /// - Parameter name: IANA name; `nil` for the machine's own zone.
  /// - Throws: `CommandFailure` when the name is not known.
  static func calendar(_ name: String?) throws -> MissionCalendar {
    guard let zone = name.map({ TimeZone(identifier: $0) }) ?? TimeZone.current else {
      throw CommandFailure(
        "The time zone is not known. Write an IANA name, such as Asia/Phnom_Penh.")
    }
    return MissionCalendar(timeZone: zone.identifier) { moment in
      zone.secondsFromGMT(
        for: Date(timeIntervalSince1970: Double(moment.microseconds) / 1_000_000))
    }
  }
}
