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

      --announcement names the group with which the people came, as 'manifest
      announce' gave it: they count as arrived.

      EXAMPLES
        manifest register
        manifest register --offline bus.outbox --key-file /media/stick/desk-3.key
        manifest register < person.json
        manifest register --id 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f \\
          --at 2026-01-21T08:00+07:00 < person.json
        manifest register --desk IDN-3 --intent return --mrz < lines.txt
        manifest register --announcement 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
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
  @Option(help: ArgumentHelp("The announced group with which the people came.", valueName: "id"))
  var announcement: PersonArgument?
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
        nationality: String(caller.mission.prefix(3)), announcement: announcement?.uuid)
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
    if let announcement { registration.announcement = announcement.uuid }
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
