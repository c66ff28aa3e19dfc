internal import ArgumentParser
internal import ManifestDocuments
internal import RepatriationSchema
internal import SchemaJSON
internal import ServiceKit
internal import Wire

/// `manifest outbox`.
struct OutboxCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "Registrations that were written offline: look at them and send them.",
    discussion: """
      'manifest register --offline FILE' writes into an outbox: a file in which every
      registration is sealed by itself (AES-256-GCM), with a key of a key file or of a
      passphrase (scrypt). It is on the disk before the desk is told that it is kept.

      A sync sends what waits, with the author, the desk and the times of the desk,
      each under its own key: whatever is broken off and run again, nobody is
      registered twice. What intake refuses stays, with the reason, until it is
      corrected.

      EXAMPLES
        manifest outbox key /media/stick/desk-3.key
        manifest register --offline bus.outbox --key-file /media/stick/desk-3.key
        manifest outbox sync bus.outbox --key-file /media/stick/desk-3.key
        manifest outbox show bus.outbox
        manifest outbox show bus.outbox 4 --json > four.json
        manifest outbox correct bus.outbox 4 < four.json
      """,
    subcommands: [
      OutboxSyncCommand.self, OutboxShowCommand.self, OutboxCorrectCommand.self,
      OutboxVerifyCommand.self, OutboxKeyCommand.self,
    ])
}

/// `manifest outbox sync`.
struct OutboxSyncCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Sends what waits in an outbox.",
    discussion: """
      Exit code 0 when nothing waits any more and nothing is rejected.

      EXAMPLE
        manifest outbox sync bus.outbox --key-file desk-3.key
      """)

  @Argument(help: "The outbox.")
  var file: String
  @Flag(help: "Send rejected registrations once more, as they are.")
  var again = false
  @Option(help: ArgumentHelp("How long to wait for intake to answer again.", valueName: "seconds"))
  var patience = 60
  @OptionGroup var outbox: OutboxOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard (0...86_400).contains(patience) else {
      throw ValidationError("--patience must be from 0 to 86400 seconds.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let box = try outbox.open(file, environment, writing: true)
    let patience = Patience(.seconds(patience), clock: environment.clock)
    let sent = try await environment.withIntake(settings) { client, caller in
      let progress = ProgressLine(
        environment, "settled of \(PlainText.number(box.state.waiting.count))")
      defer { progress.finish() }
      let sync = OutboxSync(
        client: client, clock: environment.clock, patience: patience,
        author: "\(caller.identity)")
      return try await sync.run(box, again: again) { progress.show($0) }
    }
    let answer = box.result(sentNow: sent)
    try environment.show(answer, result) { OutboxText.text(answer, all: false) }
    if answer.waiting > 0, let cause = patience.cause {
      environment.note(
        "\(PlainText.count(answer.waiting, "registration waits", "registrations wait")): "
          + CallFailure.cause(cause.error, try settings.endpoint(.intake))
          + " Run the same again.")
    }
    if answer.waiting > 0 || answer.rejected > 0 || !box.damaged.isEmpty { throw NegativeAnswer() }
  }
}

/// `manifest outbox show`.
struct OutboxShowCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Says what is in an outbox, without names; or shows one registration whole.",
    discussion: """
      With a number the registration is printed as JSON, names and all, in the form
      that 'manifest outbox correct' reads.

      EXAMPLE
        manifest outbox show bus.outbox
      """)

  @Argument(help: "The outbox.")
  var file: String
  @Argument(help: "The number of one registration.")
  var number: UInt32?
  @OptionGroup var outbox: OutboxOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let box = try outbox.open(file, environment, writing: false)
    guard let number else {
      let answer = box.result()
      try environment.show(answer, result) { OutboxText.text(answer, all: true) }
      return
    }
    guard let item = box.state[number] else {
      throw CommandFailure("The outbox has no registration \(number).")
    }
    environment.print(
      try MessageJSON.encode(item.registration.request.registration, includeDefaults: false))
  }
}

/// `manifest outbox correct`.
struct OutboxCorrectCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Puts a corrected registration from standard input in place of a rejected one.",
    discussion: """
      Reads the JSON form of Registration. The person's id stays, and so does the time
      of arrival when it is left out; what was written before stays in the file.

      EXAMPLE
        manifest outbox correct bus.outbox 4 < four.json
      """)

  @Argument(help: "The outbox.")
  var file: String
  @Argument(help: "The number of the registration.")
  var number: UInt32
  @OptionGroup var outbox: OutboxOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let caller = try settings.identity(environment)
    let box = try outbox.open(file, environment, writing: true)
    guard let item = box.state[number] else {
      throw CommandFailure("The outbox has no registration \(number).")
    }
    switch item.stage {
    case .sent:
      throw CommandFailure(
        "Registration \(number) was sent. Correct the file: manifest person correct.")
    case .corrected(let by):
      throw CommandFailure("Registration \(number) was corrected by \(by). Correct that one.")
    case .waiting, .rejected: break
    }
    var request = item.registration.request
    let before = request.registration
    var registration = try environment.inputMessage(Registration.self)
    registration.person = before.person
    registration.mission = before.mission
    if registration.receivedAt == Timestamp() { registration.receivedAt = before.receivedAt }
    registration.warnings = RegisterInput.warnings(for: registration)
    request.registration = registration
    let added = try box.append(
      OutboxRecord.registration(
        request, key: environment.clock.newIdentifier(), corrects: number,
        author: "\(caller.identity)", at: environment.clock.now, in: box))
    let answer = box.result()
    try environment.show(answer, result) {
      "Registration \(number) is corrected by \(added), which waits for the next sync."
    }
  }
}

/// `manifest outbox verify`.
struct OutboxVerifyCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks every record of an outbox.",
    discussion: """
      Exit code 1 when a record was changed since it was written, or when the file
      ends in a torn one.

      EXAMPLE
        manifest outbox verify bus.outbox
      """)

  @Argument(help: "The outbox.")
  var file: String
  @OptionGroup var outbox: OutboxOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let box = try outbox.open(file, environment, writing: false)
    let answer = box.result()
    try environment.show(answer, result) {
      var text =
        "\(PlainText.count(box.records.count, "record", "records")), "
        + "\(PlainText.count(box.damaged.count, "damaged", "damaged"))"
      if box.tailBytes > 0 {
        text +=
          "; \(PlainText.count(box.tailBytes, "byte", "bytes")) of a torn record at the end, which "
          + "was acknowledged to nobody"
      }
      return text
    }
    if !answer.intact { throw NegativeAnswer() }
  }
}

/// `manifest outbox key`.
struct OutboxKeyCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Makes a key file for outboxes. Keep it apart from them.",
    discussion: """
      EXAMPLE
        manifest outbox key /media/stick/desk-3.key
      """)

  @Argument(help: "The file to make; it must not exist.")
  var file: String
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let key = environment.clock.randomBytes(32)
    let digits = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    try OutputFile.writeNew(Array((digits + "\n").utf8), to: file)
    try environment.show(OutboxKeyMade(file: UTF8Text.cut(file, to: 1024)), result) {
      "Made \(file). Whoever has it reads the outboxes; without it nobody does."
    }
  }
}

/// An outbox for people.
enum OutboxText {
  static func text(_ result: OutboxResult, all: Bool) -> String {
    var counts = TextTable([.number(""), .flexible("")])
    if result.sentNow > 0 { counts.add([PlainText.number(result.sentNow), "sent now"]) }
    counts.add([PlainText.number(result.sent), "sent in all"])
    counts.add([PlainText.number(result.waiting), "waiting"])
    counts.add([PlainText.number(result.rejected), "rejected: each is a person who waits"])
    var lines = [counts.text(indent: 2)]
    let shown = result.lines.filter { all || $0.state == "rejected" }
    if !shown.isEmpty {
      var table = TextTable([
        .number("no"), .text("state"), .text("written (UTC)"), .text("desk"), .flexible("what"),
      ])
      for line in shown {
        table.add([
          String(line.number), line.state,
          String(PlainText.moment(line.writtenAt, offsetSeconds: 0).prefix(16)), line.desk,
          what(line),
        ])
      }
      lines.append(table.text(indent: 2))
    }
    if result.tailBytes > 0 { lines.append("  A torn record at the end; see 'outbox verify'.") }
    return lines.joined(separator: "\n")
  }

  private static func what(_ line: OutboxLine) -> String {
    switch line.state {
    case "sent": "event \(line.sequence)"
    case "rejected": "\(line.field.isEmpty ? "" : line.field + ": ")\(line.reason)"
    case "corrected": "by \(line.correctedBy ?? 0)"
    default: line.person.map { "\($0)" } ?? ""
    }
  }
}
