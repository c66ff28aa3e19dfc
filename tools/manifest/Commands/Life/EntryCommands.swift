internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import SchemaJSON
internal import Wire
internal import WireRPC

/// A change of where listed people stand.
protocol EntryCommand: ManifestSubcommand {
  static var to: EntryState { get }
  var life: LifeOptions { get }
  var listed: ListedPeople { get }
}

extension EntryCommand {
  func run(in environment: CommandEnvironment) async throws {
    guard listed.people.isEmpty else { return try await runOnce(environment) }
    guard !life.result.json else {
      throw ValidationError("Name the people as arguments when you want JSON.")
    }
    try await EntryCounter(
      life: life, to: Self.to, environment: environment,
      settings: try life.connection.settings(environment)
    ).run()
  }

  private func runOnce(_ environment: CommandEnvironment) async throws {
    let settings = try life.connection.settings(environment)
    let reply = try await environment.withLife(settings) { client, caller in
      let manifest = try await life.current(client, caller.mission)
      let people = try await PeopleFinder(
        environment: environment, settings: settings, manifest: manifest
      ).people(listed.people)
      return try await client.entries(
        EntriesRequest(
          mission: caller.mission, manifest: life.manifest, version: life.seen ?? manifest.version,
          persons: people, to: Self.to, at: life.moment(environment), reason: life.reason,
          staleAcknowledged: life.staleOk), options: life.options(environment))
    }
    try life.show(reply, environment)
    let isDenied = Self.to != .denied && reply.change.entries.contains { $0.to == .denied }
    if isDenied { throw NegativeAnswer() }
  }
}

/// A counter: one person after the other, a line each, until the lines end. What identifies somebody is
/// typed or scanned, not an argument.
struct EntryCounter: Sendable {
  let life: LifeOptions
  let to: EntryState
  let environment: CommandEnvironment
  let settings: ConnectionSettings

  func run() async throws {
    let denied = try await environment.withLife(settings) { client, caller in
      var denied = 0
      while true {
        let text = environment.ask("Number, token or document (empty ends)")
        if text.isEmpty { return denied }
        do {
          let (line, isDenied) = try await settle(text, client, caller)
          environment.print(line)
          if isDenied { denied += 1 }
        } catch let failure as CommandFailure {
          environment.print("?? \(failure)")
          denied += 1
        }
      }
    }
    if denied > 0 { throw NegativeAnswer() }
  }

  /// One person: a line that says what they are now.
  private func settle(
    _ text: String, _ client: ManifestLifeClient, _ caller: CallingAs
  ) async throws -> (line: String, isDenied: Bool) {
    let manifest = try await life.current(client, caller.mission)
    let person = try await PeopleFinder(
      environment: environment, settings: settings, manifest: manifest
    ).person(text)
    let number = manifest.index(of: person).map { manifest.entries[$0].number } ?? 0
    let request = EntriesRequest(
      mission: caller.mission, manifest: life.manifest, version: manifest.version,
      persons: [person], to: to, at: life.moment(environment), reason: life.reason,
      staleAcknowledged: life.staleOk)
    let reply: LifeReply
    do {
      reply = try await client.entries(
        request, options: RPCCallOptions(idempotencyKey: environment.clock.newIdentifier()))
    } catch let refused as LifeRefused {
      throw CommandFailure(LifeText.text(refused))
    } catch let conflict as LifeConflict {
      throw CommandFailure(LifeText.text(conflict))
    }
    let done = reply.counts.first { $0.state == to }?.persons ?? 0
    let all = reply.summary.persons
    guard let change = reply.change.entries.first(where: { $0.person == person }), change.to == to
    else {
      let codes = reply.change.entries.first { $0.person == person }?.codes ?? []
      let why = codes.map(CaseWords.coded).joined(separator: ", ")
      let others = reply.change.entries.count - 1
      let party = others > 0 ? ", and \(others) who travel with them" : ""
      return ("\(number)  DENIED: \(why)\(party)", true)
    }
    return ("\(number)  \(LifeText.word(to))   \(done) of \(all)", false)
  }
}

extension Manifest {
  fileprivate func index(of person: ID<PersonFile>) -> Int? {
    entries.firstIndex { $0.person == person }
  }
}

/// `manifest check-in`.
struct CheckInCommand: EntryCommand {
  static let to = EntryState.checkedIn
  static let configuration = CommandConfiguration(
    commandName: "check-in", abstract: "Checks people of a final list in, one or many.",
    discussion: """
      Everybody is checked once more, there and then: a hold that was placed since
      denies them. Without people as arguments, asks for one after the other: the
      number on the list, a queue token, or a document's number (an intake officer's
      or screener's certificate finds it). Lines of standard input do the same.

      EXAMPLES
        manifest check-in IDN-PNH-D07
        manifest check-in IDN-PNH-D07 12 13 14
        manifest check-in IDN-PNH-D07 < scanned.txt
      """)
  @OptionGroup var life: LifeOptions
  @OptionGroup var listed: ListedPeople
}

/// `manifest board`.
struct BoardCommand: EntryCommand {
  static let to = EntryState.boarded
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Says that people who were checked in have boarded.",
    discussion: """
      Not needed where nobody counts at the door: 'depart' boards whoever was checked
      in.

      EXAMPLE
        manifest board IDN-PNH-D07 12 13
      """)
  @OptionGroup var life: LifeOptions
  @OptionGroup var listed: ListedPeople
}

/// `manifest no-show`.
struct NoShowCommand: EntryCommand {
  static let to = EntryState.noShow
  static let configuration = CommandConfiguration(
    commandName: "no-show", abstract: "Says that people did not come: their seats are free.",
    discussion: """
      Whole parties. Who comes after all is taken back with 'reinstate', unless the
      seat was given away.

      EXAMPLE
        manifest no-show IDN-PNH-D07 12
      """)
  @OptionGroup var life: LifeOptions
  @OptionGroup var listed: ListedPeople
}

/// `manifest offload`.
struct OffloadCommand: EntryCommand {
  static let to = EntryState.offloaded
  static let configuration = CommandConfiguration(
    commandName: "offload", abstract: "Takes people off a list: they wait again.",
    discussion: """
      Whole parties. Before the lock they leave the list; from then on it says that
      they were offloaded.

      EXAMPLE
        manifest offload IDN-PNH-D07 12 13 --reason "asked to travel later"
      """)
  @OptionGroup var life: LifeOptions
  @OptionGroup var listed: ListedPeople
}

/// `manifest deny`.
struct DenyCommand: EntryCommand {
  static let to = EntryState.denied
  static let configuration = CommandConfiguration(
    commandName: "deny", abstract: "Denies people boarding.",
    discussion: """
      For what is decided at the airport, such as by an immigration officer. What our
      own rules deny, 'check-in' denies by itself.

      EXAMPLE
        manifest deny IDN-PNH-D07 12 --reason "stopped by host immigration"
      """)
  @OptionGroup var life: LifeOptions
  @OptionGroup var listed: ListedPeople
}

/// `manifest reinstate`.
struct ReinstateCommand: EntryCommand {
  static let to = EntryState.confirmed
  static let configuration = CommandConfiguration(
    commandName: "reinstate", abstract: "Takes back a no-show, a denial or a check-in.",
    discussion: """
      They are checked again and must fit; a seat that was given away stays given.

      EXAMPLE
        manifest reinstate IDN-PNH-D07 12
      """)
  @OptionGroup var life: LifeOptions
  @OptionGroup var listed: ListedPeople
}
