internal import ArgumentParser
internal import Casework
internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// `manifest print`.
struct PrintCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Writes a document of one revision of a manifest to a file that only you can read.",
    discussion: """
      Every document carries the manifest, its revision and its digest. Names are
      those of exactly this revision: planning seals it, intake gives the names for
      the seal and records that they were read, for what and for whom. A draft gets
      no names. Before the lock documents say PROVISIONAL, and so does their file's
      name; from then on each change is a revision with a number of its own.

      --as
        manifest       a page to print, for the mission: open it in a browser
        tick-sheet     a page with a box for each person, for the gate
        arrival-needs  pages for those who receive people: what to provide and to
                       whom, without numbers of documents
        carrier        comma-separated text in the carrier's form; with --since N
                       only who came, who went and who changed since revision N
        paxlst         UN/EDIFACT PAXLST D.05B
        json           all of it, for programs

      CARRIER RULES
        --carrier-rules names a JSON file with a rule for each airline:
          {"default": {"nameColumns": "full"},
           "carriers": {"Q9": {"nameColumns": "surname-and-given", "mononym": "fnu",
              "script": "letters", "dateFormat": "ddMMMyyyy", "maximumName": 30,
              "formulaGuard": "space",
              "columns": ["line", "surname", "given_names", "birth_date",
                          "manifest", "revision", "digest"],
              "passengerList": {"level": "UNOA", "recipient": "Q9DCS"}}}}
        nameColumns   full or surname-and-given
        mononym       as-is, fnu (given name FNU), repeat or lnu (surname LNU)
        script        verbatim, ascii or letters (A to Z and blanks)
        dateFormat    iso, ddMMMyyyy, dd/MM/yyyy or yyyyMMdd
        formulaGuard  apostrophe, space or none
        columns       any headings of the standard list, in the carrier's order;
                      line, manifest, revision and digest among them
        passengerList level (UNOA, UNOB), writesAdvice, shortYears, sender,
                      recipient, application, contactName, contactTelephone,
                      contactMail, documentCodes
        No name is transliterated or split. What a rule cannot hold is left out and
        marked; the document's own Latin letters are for a desk to record.

      EXAMPLES
        manifest print IDN-PNH-D07 --as tick-sheet --purpose boarding \\
          --recipient "gate team"
        manifest print IDN-PNH-D07 --as carrier --since 3 --purpose "changes" \\
          --recipient "Q9 reservations" --carrier-rules carriers.json
      """)

  @Argument(help: "The manifest, such as IDN-PNH-D07.")
  var manifest: String
  @Option(help: ArgumentHelp("Its revision; the newest without it.", valueName: "number"))
  var revision: UInt32?
  @Option(name: .customLong("as"), help: "Which document.")
  var form: DocumentForm
  @Option(
    help: ArgumentHelp(
      "With --as carrier: only what changed since this revision.", valueName: "number"))
  var since: UInt32?
  @Option(help: ArgumentHelp("Who gets it, for intake's log.", valueName: "name"))
  var recipient: String
  @Option(help: ArgumentHelp("What it is for, for intake's log.", valueName: "text"))
  var purpose: String
  @Option(
    help: ArgumentHelp("The file to write; named after the manifest without it.", valueName: "file")
  )
  var out: String?
  @Flag(help: "Replace the file when it exists.")
  var replace = false
  @Option(help: ArgumentHelp("How carriers want their lists.", valueName: "file.json"))
  var carrierRules: String?
  @Option(
    help: ArgumentHelp(
      "The clock of the printed time, such as Asia/Phnom_Penh.", valueName: "zone"))
  var timeZone: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    try ListLimits.check(recipient, as: "--recipient")
    try ListLimits.check(purpose, as: "--purpose")
    guard revision != 0, since != 0 else {
      throw ValidationError("Revisions are numbered from 1.")
    }
    guard since == nil || form == .carrier else {
      throw ValidationError("--since goes with --as carrier.")
    }
    if let since, let revision, since >= revision {
      throw ValidationError("--since names a revision before --revision.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment, [.timeZone: timeZone])
    let calendar = try MissionClock.calendar(settings[.timeZone])
    let rules = try carrierRules.map { try CarrierRulesFile(path: $0) } ?? CarrierRulesFile()
    let sealed = try await SealedNames(
      manifest, revision: revision ?? 0, environment, settings)
    var earlier: SealedNames?
    if let since {
      guard since < sealed.manifest.revision else {
        throw CommandFailure(
          "\(sealed.manifest.id) has revision \(sealed.manifest.revision): nothing can have "
            + "changed since revision \(since).")
      }
      earlier = try await SealedNames(manifest, revision: since, environment, settings)
    }
    let isProvisional = CarrierList.isProvisional(sealed.manifest.state)
    let path = DocumentFile.path(
      sealed.manifest, label: since.map { "since-r\($0)" } ?? form.rawValue, suffix: form.suffix,
      isProvisional: isProvisional, out: out, in: environment.workingDirectory)
    // That names are read is recorded: so first see whether the document can be kept.
    try OutputFile.check(path, inputs: carrierRules.map { [$0] } ?? [], replacing: replace)
    let writer = DocumentWriter(
      form: form, rule: rules.rule(for: "\(sealed.manifest.departure.carrier)"),
      printedAt: PlainText.moment(environment.clock.now, timeZone: calendar.timeZone))
    let named = try await sealed.names(
      for: form.kind, purpose: purpose, recipient: recipient, environment, settings)
    let before = try await earlier?.names(
      for: form.kind, purpose: purpose, recipient: recipient, environment, settings)
    var (text, answer) = try writer.write(named, since: before)
    try OutputFile.write(text, to: path, replacing: replace, what: "The document")
    answer.file = path
    try environment.show(answer, result) { DocumentText.text(answer) }
  }
}

/// A document, as `--as` names it.
enum DocumentForm: String, ExpressibleByArgument, CaseIterable {
  case manifest
  case tickSheet = "tick-sheet"
  case arrivalNeeds = "arrival-needs"
  case carrier, paxlst, json

  var kind: DocumentKind {
    switch self {
    case .manifest: .manifest
    case .tickSheet: .tickSheet
    case .arrivalNeeds: .arrivalNeeds
    case .carrier: .carrierList
    case .paxlst: .passengerList
    case .json: .data
    }
  }

  var suffix: String {
    switch self {
    case .manifest, .tickSheet, .arrivalNeeds: "html"
    case .carrier: "csv"
    case .paxlst: "edi"
    case .json: "json"
    }
  }
}
