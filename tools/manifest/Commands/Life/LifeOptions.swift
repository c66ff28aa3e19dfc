internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Which manifest a change is of, from which version, and as of when.
struct LifeOptions: ParsableArguments {
  @Argument(help: "The manifest, such as IDN-PNH-D07.")
  var manifest: String
  @Option(
    help: ArgumentHelp(
      "The moment for which it counts; now without it.", valueName: "time"),
    transform: MomentArgument.read)
  var at: MomentArgument?
  @Option(
    help: ArgumentHelp(
      "Change it only if it is still as you saw it: 'version' of its JSON form.",
      valueName: "version"))
  var seen: Int64?
  @Option(help: ArgumentHelp("Why, in facts and without a name.", valueName: "text"))
  var reason = ""
  @Flag(help: "Go on although what planning knows of the people is old.")
  var staleOk = false
  @OptionGroup var repeating: KeyOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func moment(_ environment: CommandEnvironment) -> Timestamp {
    at?.moment ?? environment.clock.now
  }

  func validate() throws {
    guard reason.utf8.count <= 200 else {
      throw ValidationError("--reason has at most 200 bytes.")
    }
    guard repeating.key == nil || seen != nil else {
      throw ValidationError("--key needs --seen: the same call must state the same version.")
    }
  }

  /// The manifest as it stands, for its version and numbers.
  func current(_ client: ManifestLifeClient, _ mission: String) async throws -> Manifest {
    try await client.revision(RevisionRequest(mission: mission, manifest: manifest))
  }

  /// Shows what a change came to.
  func show(_ reply: LifeReply, _ environment: CommandEnvironment) throws {
    try environment.show(reply, result) { LifeText.text(reply) }
  }
}

/// Who is meant, of those on a list.
struct ListedPeople: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Numbers on the list, queue tokens, or ids.", valueName: "person"))
  var people: [String] = []
}

extension CommandEnvironment {
  /// Calls the life of manifests. Whatever goes wrong becomes words for the person who called.
  func withLife<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (ManifestLifeClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .planning) { transport, caller in
      do {
        return try await body(ManifestLifeClient(transport), caller)
      } catch let refused as LifeRefused {
        throw CommandFailure(LifeText.text(refused))
      } catch let conflict as LifeConflict {
        throw CommandFailure(LifeText.text(conflict))
      }
    }
  }
}

/// Finds listed people by what a counter has of them.
struct PeopleFinder: Sendable {
  /// A number on a list has no more digits than this; longer ones are document numbers.
  private static let numberDigits = 4

  let environment: CommandEnvironment
  let settings: ConnectionSettings
  let manifest: Manifest

  /// - Throws: `CommandFailure` when nobody on the list, or more than one person, is meant.
  func person(_ text: String) async throws -> ID<PersonFile> {
    if let uuid = WireUUID(text), !uuid.isNil { return ID(uuid) }
    if text.utf8.count <= Self.numberDigits, let number = UInt16(text) {
      guard let entry = manifest.entries.first(where: { $0.number == number }) else {
        throw CommandFailure("There is no number \(number) on \(manifest.id).")
      }
      return entry.person
    }
    return try await lookUp(text)
  }

  func people(_ texts: [String]) async throws -> [ID<PersonFile>] {
    var people: [ID<PersonFile>] = []
    for text in texts { people.append(try await person(text)) }
    return people
  }

  /// Asks intake: a token, or a number of a document. A name alone never checks anybody in.
  private func lookUp(_ text: String) async throws -> ID<PersonFile> {
    let reply = try await environment.withIntake(settings) { client, _ in
      try await client.search(SearchRequest(text: text))
    }
    let exact = ["queue-token", "document-number", "national-id"]
    let listed = Set(manifest.entries.map(\.person))
    let hits = reply.hits.filter { exact.contains($0.matched) }
    let here = Set(hits.map(\.person).filter(listed.contains))
    guard let only = here.first, here.count == 1 else {
      if here.count > 1 { throw CommandFailure("That is more than one person of the list.") }
      throw CommandFailure(
        hits.isEmpty
          ? "Nobody has this token or document number."
          : "That person is not on \(manifest.id).")
    }
    return only
  }
}
