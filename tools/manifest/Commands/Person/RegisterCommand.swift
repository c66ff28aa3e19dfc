internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Wire
internal import WireRPC

/// `manifest register`.
struct RegisterCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Registers people: with a form on a terminal, or from standard input.",
    discussion: """
      On a terminal a form opens. Enter goes on, Up goes back, F1 says what to type,
      ^S saves, ^C leaves. A document that is scanned or pasted at any field fills
      it. People who may be the same are shown before anything is saved. With
      --plain, or TERM=dumb, it asks line by line.

      Otherwise it reads the JSON form of Registration, or of RegisterRequest; several
      of them, one a line; or the machine-readable lines of documents. What a desk
      always states the same is filled in when it is absent: a new id, the mission,
      the time, the desk. Of several records each gives one result line; exit code 1
      when one is refused or not sent.

      The same input with the same --id and --at is registered once, however often it
      is sent. So --id needs --at: the time of now would make each call another one.
      With --at alone, machine-readable lines have an id that follows from them.

      --offline keeps registrations in a sealed file for 'manifest outbox sync'.

      EXAMPLES
        manifest register
        manifest register --offline bus.outbox --key-file /media/stick/desk-3.key
        manifest register < person.json
        manifest register --id 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f \\
          --at 2026-01-21T08:00+07:00 < person.json
        manifest register --desk IDN-3 --intent return --mrz < lines.txt
      """)

  @Flag(help: "Standard input holds machine-readable lines (TD1, TD2 or TD3).")
  var mrz = false
  @Flag(help: "Ask line by line instead of showing a form.")
  var plain = false
  @Option(help: ArgumentHelp("Keep registrations in this file, to be synced.", valueName: "outbox"))
  var offline: String?
  @Option(help: "The desk, such as IDN-3.")
  var desk: String?
  @Option(
    help: ArgumentHelp("When the person was received; now without it.", valueName: "time"),
    transform: MomentArgument.read)
  var at: MomentArgument?
  @Option(help: "How the person came: walk-in, province, police, hotline or bulk.")
  var channel: ChannelArgument?
  @Option(help: "What the person wants: return, undecided or stay.")
  var intent: IntentArgument?
  @Option(help: "Who pays for the way: assisted or self-funded.")
  var mode: ModeArgument?
  @Option(
    help: ArgumentHelp("The id for this person; a new one without it. Needs --at.", valueName: "id")
  )
  var id: PersonArgument?
  @Option(
    help: ArgumentHelp(
      "The mission's time zone, such as Asia/Phnom_Penh; without it this machine's.",
      valueName: "zone"))
  var timeZone: String?
  @OptionGroup var outbox: OutboxOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard id == nil || at != nil else {
      throw ValidationError(
        "--id needs --at, such as \(MomentArgument.example): the same call must state the same time."
      )
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment, [.desk: desk, .timeZone: timeZone])
    let calendar = try MissionClock.calendar(settings[.timeZone])
    if environment.input.isTerminal, !mrz {
      try await typed(environment, settings, calendar)
      return
    }
    if environment.input.isTerminal {
      environment.note("Type the machine-readable lines, then Control-D.")
    }
    let input = try RegisterInput(
      try environment.inputText(), isMRZ: mrz,
      day: (at?.moment ?? environment.clock.now).calendarDate())
    if input.isBatch, id != nil {
      throw CommandFailure("--id names one person, and the input holds several.")
    }
    try await withSaver(environment, settings, calendar) { saver, _, caller in
      let batch = RegisterBatch(saver: saver) { request, zone in
        complete(&request, zone: zone, settings, caller, environment)
      }
      if input.isBatch {
        try await batch.run(input.records, environment, isJSON: result.json)
      } else if let record = input.records.first {
        try await single(record, saver, batch, environment)
      }
    }
  }

  // MARK: Where it goes

  /// Calls with intake, or with an outbox.
  private func withSaver(
    _ environment: CommandEnvironment, _ settings: ConnectionSettings, _ calendar: MissionCalendar,
    _ body: (any RegistrationSaver, any DuplicatePreview, CallingAs) async throws -> Void
  ) async throws {
    guard let offline else {
      let endpoint = try settings.endpoint(.intake)
      try await environment.withDuplicates(settings) { duplicates, client, caller in
        try await body(
          IntakeSaver(client: client, endpoint: endpoint), IntakePreview(client: duplicates),
          caller)
      }
      return
    }
    let caller = try settings.identity(environment)
    let saver = OutboxSaver(
      try outbox.openOrCreate(offline, environment), author: "\(caller.identity)",
      clock: environment.clock, calendar: calendar)
    try await body(saver, saver, caller)
  }

  // MARK: Form

  private func typed(
    _ environment: CommandEnvironment, _ settings: ConnectionSettings, _ calendar: MissionCalendar
  ) async throws {
    try await withSaver(environment, settings, calendar) { saver, preview, caller in
      let defaults = RegistrationForm.Defaults(
        desk: settings[.desk] ?? "", channel: (channel ?? .walkIn).rawValue,
        nationality: String(caller.mission.prefix(3)))
      let work = DeskWork(
        mission: caller.mission, clock: environment.clock, timeZone: calendar.timeZone,
        saver: saver, preview: preview, defaults: defaults)
      let isDumb = plain || (environment.variables["TERM"] ?? "dumb") == "dumb"
      let terminal = try environment.terminal(isDumb ? .lines : .screen)
      let end: (work: DeskWork, isLost: Bool)
      if isDumb {
        var session = LineSession(work, on: terminal)
        end = await session.run()
      } else {
        var session = ScreenSession(work, on: terminal)
        end = await session.run()
      }
      terminal.restore()
      for line in end.work.results {
        try RegisterBatch.show(line, environment, isJSON: result.json)
      }
      environment.note(
        "\(PlainText.count(end.work.savedCount, "person", "people")) "
          + (offline == nil ? "registered." : "kept in the outbox; sync it."))
      if end.isLost {
        environment.note("manifest: The terminal went away: one person was typed and NOT saved.")
        throw NegativeAnswer()
      }
    }
  }

  // MARK: Records

  private func single(
    _ record: RegisterInput.Record, _ saver: any RegistrationSaver, _ batch: RegisterBatch,
    _ environment: CommandEnvironment
  ) async throws {
    var request = try record.content.get()
    batch.complete(&request, record.zone)
    switch await saver.save(request, key: try batch.key(of: request)) {
    case .saved(let reply): try environment.show(reply, result) { Self.text(reply) }
    case .kept(let number):
      let line = RegisterLine(
        line: number, outcome: "kept", person: request.registration.person)
      try environment.show(line, result) { "Kept in the outbox as \(number), to be synced." }
    case .refused(let field, let reason):
      throw CommandFailure("Intake refused the field '\(field)': \(reason)")
    case .unsent(let reason): throw CommandFailure(reason)
    }
  }

  private func complete(
    _ request: inout RegisterRequest, zone: [String], _ settings: ConnectionSettings,
    _ caller: CallingAs, _ environment: CommandEnvironment
  ) {
    var registration = request.registration
    if let id { registration.person = ID(id.uuid) }
    if registration.person.isNil {
      registration.person =
        if let at, !zone.isEmpty {
          // The same document received at the same moment is the same registration.
          ID(
            IdempotencyKey.ofContent(Array((zone + ["\(at.moment)"]).joined(separator: "\n").utf8)))
        } else {
          ID(environment.clock.newIdentifier())
        }
    }
    if registration.mission.isEmpty { registration.mission = caller.mission }
    if let at { registration.receivedAt = at.moment }
    if registration.receivedAt == Timestamp() { registration.receivedAt = environment.clock.now }
    if registration.desk.isEmpty { registration.desk = settings[.desk] ?? "" }
    if let channel { registration.channel = channel.value }
    if let intent { registration.intent = intent.value }
    if let mode { registration.travelMode = mode.value }
    if registration.warnings.isEmpty {
      registration.warnings = RegistrationCheck.warnings(for: registration)
    }
    request.registration = registration
  }

  private static func text(_ reply: RegisterReply) -> String {
    var lines = [
      reply.repeated
        ? "Registered before: \(reply.person), event \(reply.sequence)"
        : "Registered: \(reply.person), event \(reply.sequence)"
    ]
    if !reply.warnings.isEmpty {
      lines.append("Check: " + reply.warnings.map { TextWidth.safe($0) }.joined(separator: ", "))
    }
    for match in reply.exactMatches {
      lines.append("Shares a document or identity number with \(match): decide which is right")
    }
    return lines.joined(separator: "\n")
  }
}

/// Several registrations, one result line each.
struct RegisterBatch {
  let saver: any RegistrationSaver
  /// Fills in what a desk always states the same; the second argument is the zone it was read from.
  let complete: (inout RegisterRequest, [String]) -> Void

  func key(of request: RegisterRequest) throws -> WireUUID {
    IdempotencyKey.ofContent(try request.encodedBytes())
  }

  /// - Throws: `NegativeAnswer` when one was refused or not sent.
  func run(
    _ records: [RegisterInput.Record], _ environment: CommandEnvironment, isJSON: Bool
  ) async throws {
    var isNegative = false
    var reasonNotSent: String?
    for record in records {
      var line = RegisterLine(line: UInt32(clamping: record.line))
      switch record.content {
      case .failure(let failure):
        line.outcome = "refused"
        line.reason = UTF8Text.cut(failure.description, to: 300)
      case .success(var request):
        complete(&request, record.zone)
        line.person = request.registration.person
        if let reasonNotSent {
          line.outcome = "unsent"
          line.reason = reasonNotSent
        } else {
          await settle(&line, saver.save(request, key: try key(of: request)))
          // A service that is not there is not waited for once a record.
          if line.outcome == "unsent" { reasonNotSent = line.reason }
        }
      }
      isNegative = isNegative || line.outcome == "refused" || line.outcome == "unsent"
      try Self.show(line, environment, isJSON: isJSON)
    }
    if isNegative { throw NegativeAnswer() }
  }

  private func settle(_ line: inout RegisterLine, _ outcome: SaveOutcome) {
    switch outcome {
    case .saved(let reply): line = RegisterLine(reply, line: line.line)
    case .kept: line.outcome = "kept"
    case .refused(let field, let reason):
      line.outcome = "refused"
      line.field = UTF8Text.cut(field, to: 64)
      line.reason = UTF8Text.cut(reason, to: 300)
    case .unsent(let reason):
      line.outcome = "unsent"
      line.reason = UTF8Text.cut(reason, to: 300)
    }
  }

  static func show(
    _ line: RegisterLine, _ environment: CommandEnvironment, isJSON: Bool
  ) throws {
    guard !isJSON else {
      environment.print(try MessageJSON.encode(line, pretty: false))
      return
    }
    var words = line.line > 0 ? ["\(line.line)"] : []
    words.append(line.outcome)
    if let person = line.person { words.append("\(person)") }
    if line.sequence > 0 { words.append("event \(line.sequence)") }
    if !line.field.isEmpty { words.append("\(TextWidth.safe(line.field)):") }
    if !line.reason.isEmpty { words.append(TextWidth.safe(line.reason)) }
    if !line.warnings.isEmpty { words.append("check \(line.warnings.joined(separator: ","))") }
    for match in line.exactMatches { words.append("same-number-as \(match)") }
    environment.print(words.joined(separator: " "))
  }
}

/// A registration as a document's machine-readable zone gives it.
enum ScannedDocument {
  static func registration(
    _ zone: MachineReadableZone, lines: [String], receivedOn day: CalendarDate
  ) -> Registration {
    var document = TravelDocument()
    document.type = zone.documentCode.hasPrefix("P") ? .passport : .identityCard
    document.number = zone.number
    document.issuer = FixedASCII<3>(zone.issuer) ?? FixedASCII()
    document.expires = date(zone.expiryDate, near: day).calendarDate
    document.custody = .holder
    document.mrzLine1 = lines[0]
    document.mrzLine2 = lines[1]
    document.mrzLine3 = lines.count > 2 ? lines[2] : ""
    document.mrzFailures = zone.failures
    var registration = Registration()
    registration.fullName = name(zone)
    registration.sex = zone.sex
    registration.born = birthDate(zone.birthDate, receivedOn: day)
    registration.nationality = FixedASCII<3>(zone.nationality) ?? FixedASCII()
    registration.documents = [document]
    return registration
  }

  /// Primary identifier, comma, secondary identifier, as Doc 9303-3 section 4.6 has them on the
  /// page; the zone alone does not say in which order the person writes them.
  private static func name(_ zone: MachineReadableZone) -> String {
    [zone.primaryIdentifier, zone.secondaryIdentifier].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  static func reason(_ error: MachineReadableZone.ReadError) -> String {
    switch error {
    case .shape(let lines):
      "The lines have \(lines.map(String.init).joined(separator: ", ")) characters. A passport has "
        + "two lines of 44, a card two of 36 or three of 30."
    case .character(let line, let column):
      "Line \(line), column \(column): only A to Z, 0 to 9 and '<' stand in these lines."
    }
  }

  /// The latest year that is not after the day of arrival; unknown parts stay unknown.
  private static func birthDate(_ text: String, receivedOn day: CalendarDate) -> PartialDate {
    let short = parts(text)
    guard let year = short.year else { return PartialDate() }
    let century = day.year / 100 * 100
    for candidate in [century + year, century - 100 + year] {
      let date =
        PartialDate(year: candidate, month: short.month ?? 0, day: short.day ?? 0)
        ?? PartialDate(year: candidate)
      if let date, let first = date.earliest, first <= day { return date }
    }
    return PartialDate()
  }

  /// The year that is nearest to the day of arrival.
  private static func date(_ text: String, near day: CalendarDate) -> PartialDate {
    let short = parts(text)
    guard let year = short.year, let month = short.month, let number = short.day else {
      return PartialDate()
    }
    let century = day.year / 100 * 100
    let full = [century - 100 + year, century + year, century + 100 + year]
      .min { abs($0 - day.year) < abs($1 - day.year) }
    return full.flatMap { PartialDate(year: $0, month: month, day: number) } ?? PartialDate()
  }

  private static func parts(_ text: String) -> (year: Int?, month: Int?, day: Int?) {
    let characters = Array(text)
    guard characters.count == 6 else { return (nil, nil, nil) }
    let numbers = stride(from: 0, to: 6, by: 2).map { Int(String(characters[$0...$0 + 1])) }
    return (numbers[0], numbers[1], numbers[2])
  }
}

/// `walk-in`, `province` …
enum ChannelArgument: String, ExpressibleByArgument, CaseIterable {
  case walkIn = "walk-in"
  case province, police, hotline, bulk

  var value: Channel {
    switch self {
    case .walkIn: .walkIn
    case .province: .province
    case .police: .police
    case .hotline: .hotline
    case .bulk: .bulk
    }
  }
}

/// `return`, `undecided` or `stay`.
enum IntentArgument: String, ExpressibleByArgument, CaseIterable {
  case `return`, undecided, stay

  var value: Intent {
    switch self {
    case .return: .returnHome
    case .undecided: .undecided
    case .stay: .stay
    }
  }
}

/// `assisted` or `self-funded`.
enum ModeArgument: String, ExpressibleByArgument, CaseIterable {
  case assisted
  case selfFunded = "self-funded"

  var value: TravelMode {
    switch self {
    case .assisted: .assisted
    case .selfFunded: .selfFunded
    }
  }
}
