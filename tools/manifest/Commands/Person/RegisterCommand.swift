internal import ArgumentParser
internal import Casework
internal import Foundation
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest register`.
struct RegisterCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Registers one person from standard input.",
    discussion: """
      Reads the JSON form of Registration, or of RegisterRequest, or with --mrz the
      machine-readable lines of a document. What a desk always states the same is
      filled in when it is absent: a new id, the mission, the time, the desk.

      The same input with the same --id and --at is registered once, however often it
      is sent. So --id needs --at: the time of now would make each call another one.

      EXAMPLES
        manifest register < person.json
        manifest register --id 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f \\
          --at 2026-01-21T08:00+07:00 < person.json
        manifest register --desk IDN-3 --intent return --mrz < lines.txt
      """)

  @Flag(help: "Standard input holds machine-readable lines (TD1, TD2 or TD3).")
  var mrz = false
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
    let settings = try connection.settings(environment, [.desk: desk])
    var request = mrz ? try scanned(environment) : try written(environment)
    let reply = try await environment.withIntake(settings) { client, caller in
      complete(&request.registration, settings, caller, environment)
      let key = IdempotencyKey.ofContent(try request.encodedBytes())
      return try await client.register(request, options: RPCCallOptions(idempotencyKey: key))
    }
    try environment.show(reply, result) { Self.text(reply) }
  }

  // MARK: Input

  private func written(_ environment: CommandEnvironment) throws -> RegisterRequest {
    let text = try environment.inputText()
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    if object?["registration"] != nil {
      return try CommandEnvironment.message(RegisterRequest.self, from: text)
    }
    return RegisterRequest(
      registration: try CommandEnvironment.message(Registration.self, from: text))
  }

  private func scanned(_ environment: CommandEnvironment) throws -> RegisterRequest {
    if environment.input.isTerminal {
      environment.note("Type the machine-readable lines, then Control-D.")
    }
    let lines = try environment.inputText().split(whereSeparator: \.isNewline)
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
    let zone: MachineReadableZone
    do {
      zone = try MachineReadableZone(lines: lines)
    } catch {
      throw CommandFailure(ScannedDocument.reason(error))
    }
    let day = (at?.moment ?? environment.clock.now).calendarDate()
    return RegisterRequest(
      registration: ScannedDocument.registration(zone, lines: lines, receivedOn: day))
  }

  private func complete(
    _ registration: inout Registration, _ settings: ConnectionSettings, _ caller: CallingAs,
    _ environment: CommandEnvironment
  ) {
    if let id { registration.person = ID(id.uuid) }
    if registration.person.isNil {
      registration.person = ID(environment.clock.newIdentifier())
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
