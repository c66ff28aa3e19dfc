internal import Archive
internal import ArgumentParser
internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Wire

/// `manifest restore`.
struct RestoreCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Makes a data directory out of an archive or a backup, as of any moment.",
    discussion: """
      The service writes its archive to the folder of its option --archive-dir. What
      is restored is verified as a whole: every page by SQLite, every event by the
      chain. Without --to everything is restored that the archive has.

      The restored log begins a new epoch. When anything was recorded behind the
      moment that was asked for, it also becomes a new history: planning then keeps
      what it knows in a file aside, instead of mixing the two, and takes the restored
      log in its place.

      Keys are always the newest that the archive has: who was erased since stays
      erased. The key file is not in it: start the service with the one of today.

      --witness compares with the checkpoints that the service had kept on another
      host (its option --witness-dir): a log that was written anew is refused.

      --rehearse restores, verifies and removes what came out again. Exit code 1 when
      it cannot be restored. The services do the same by themselves every night.

      EXAMPLES
        manifest restore --archive /mnt/archive --data /var/lib/homeward/intake-new
        manifest restore --archive /mnt/archive --data intake-new \\
          --to 2026-01-21T08:00+07:00
        manifest restore --archive /mnt/archive --data intake-new --to 1623
        manifest restore --from /mnt/backup/monday --data intake-new
        manifest restore --archive /mnt/archive --rehearse
        manifest restore --archive /mnt/archive --data intake-new \\
          --witness /srv/witness --trust /etc/homeward/trust
      """)

  @Option(help: ArgumentHelp("The folder of the service's option --archive-dir.", valueName: "dir"))
  var archive: String?
  @Option(help: ArgumentHelp("A folder that 'manifest backup' made.", valueName: "dir"))
  var from: String?
  @Option(help: ArgumentHelp("Whose store: intake or planning.", valueName: "service"))
  var service = LogOwner.intake
  @Option(help: ArgumentHelp("The data directory to make; it must not exist.", valueName: "dir"))
  var data: String?
  @Option(
    help: ArgumentHelp(
      "The moment, as \(MomentArgument.example), or the number of an event.",
      valueName: "time|event"))
  var to: String?
  @Option(help: ArgumentHelp("Use this generation of the archive alone.", valueName: "number"))
  var generation: UInt64?
  @Flag(help: "When a file of the archive is damaged, restore what is before it.")
  var beforeDamage = false
  @Option(
    help: ArgumentHelp("The directory with the service's signed checkpoints.", valueName: "dir"))
  var witness: String?
  @Option(help: ArgumentHelp("With --witness: the directory with ca.pem.", valueName: "dir"))
  var trust: String?
  @Option(help: ArgumentHelp("With --witness: the domain of all identities.", valueName: "domain"))
  var trustDomain = "homeward.example"
  @Flag(help: "Restore, verify, and remove what came out again.")
  var rehearse = false
  @OptionGroup var json: ResultOptions

  func validate() throws {
    guard (archive == nil) != (from == nil) else {
      throw ValidationError("Name either --archive or --from.")
    }
    guard data != nil || rehearse else {
      throw ValidationError("Name the data directory to make with --data.")
    }
    guard from == nil || (to == nil && generation == nil && !beforeDamage) else {
      throw ValidationError("--to, --generation and --before-damage are for archives.")
    }
    guard (witness == nil) == (trust == nil) else {
      throw ValidationError("--witness and --trust go together.")
    }
    if let to { _ = try Self.target(to) }
  }

  static func target(_ text: String) throws -> ArchiveRestore.Target {
    if let sequence = Int64(text), sequence >= 0 { return .sequence(sequence) }
    guard let moment = MomentArgument(argument: text) else {
      throw ValidationError(
        "--to takes a time with its zone, such as \(MomentArgument.example), or the number of an"
          + " event.")
    }
    return .moment(moment.moment.microseconds)
  }

  func run(in environment: CommandEnvironment) async throws {
    let clock = CommandStoreClock(environment.clock)
    var restore = StoreRestore(clock: clock, random: SystemRandom())
    if let witness, let trust {
      let reading = try await WitnessReading(
        directory: witness, service: service, trust: trust, trustDomain: trustDomain)
      for line in reading.refused { environment.note("REFUSED  \(line)") }
      restore.witness = reading.positions
    }
    let made = data ?? (environment.workingDirectory + "/homeward-rehearsal-\(clock.now())")
    let leftover = Leftover(of: made)
    do {
      let result = try await result(restore, into: made)
      if rehearse {
        try FileManager.default.removeItem(atPath: made)
        let copy = RestoreText.message(result, directory: "", epoch: 0, isNewHistory: false)
        try environment.show(copy, json) {
          "The \(source) can be restored: verified through event "
            + "\(result.head.sequence)\(RestoreText.recorded(result))."
            + RestoreText.witness(result).map { " " + $0 }.joined()
            + RestoreText.damage(result)
        }
        if result.outcome?.damage != nil { throw NegativeAnswer() }
        return
      }
      let leavesOut = result.outcome?.leavesOut ?? true
      let epoch = try restore.fence(made, leavesOut: leavesOut)
      let copy = RestoreText.message(
        result, directory: made, epoch: epoch, isNewHistory: leavesOut)
      try environment.show(copy, json) {
        RestoreText.text(result, data: made, epoch: epoch, isNewHistory: leavesOut)
      }
    } catch {
      // What another restore has begun there meanwhile is not ours either.
      if (error as? ArchiveError)?.code != .notEmpty { leftover.remove() }
      switch error {
      case let error as ArchiveError:
        throw CommandFailure("The \(source) cannot be restored: \(error.message).")
      case let error as StoreError:
        throw CommandFailure("What was restored is damaged: \(error.message).")
      case let error as SealingError:
        throw CommandFailure("What was restored cannot be used: \(error.message).")
      case let error as ServiceKitError: throw CommandFailure("\(error).")
      default: throw error
      }
    }
  }

  private var source: String { archive == nil ? "backup" : "archive" }

  private func result(
    _ restore: StoreRestore, into made: String
  ) async throws -> StoreRestore.Result {
    guard let archive else {
      try restore.prepare(made)
      let folder = from ?? ""
      try await restore.onThread { try BackupFolder(path: folder).restore(into: made) }
      return try await restore.verified(made)
    }
    return try await restore.run(
      ArchiveFolder(archive: archive, name: StoreArchive.name(service.rawValue)),
      keys: ArchiveFolder(archive: archive, name: StoreArchive.keysName(service.rawValue)),
      into: made,
      target: try to.map(Self.target) ?? .newest, generation: generation,
      takesWhatIsBeforeDamage: beforeDamage)
  }
}

/// What a restore that fails leaves behind. What was there before is nobody's to remove.
private struct Leftover {
  private let directory: String
  private let isNew: Bool
  private let wasEmpty: Bool

  init(of directory: String) {
    self.directory = directory
    isNew = !FileManager.default.fileExists(atPath: directory)
    let names = try? FileManager.default.contentsOfDirectory(atPath: directory)
    wasEmpty = names?.isEmpty ?? false
  }

  func remove() {
    guard !isNew else {
      try? FileManager.default.removeItem(atPath: directory)
      return
    }
    guard wasEmpty else { return }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [] {
      try? FileManager.default.removeItem(atPath: directory + "/" + name)
    }
  }
}

/// The command's clock as a store wants it.
struct CommandStoreClock: WallClock {
  private let clock: any CommandClock
  private let start: ContinuousClock.Instant

  init(_ clock: any CommandClock) {
    self.clock = clock
    start = clock.instant
  }

  func now() -> Int64 { clock.now.microseconds }

  func monotonic() -> Int64 {
    let (seconds, attoseconds) = (clock.instant - start).components
    return seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000
  }
}

/// What was restored, for people.
enum RestoreText {
  static func message(
    _ result: StoreRestore.Result, directory: String, epoch: Int64, isNewHistory: Bool
  ) -> StoreCopy {
    let outcome = result.outcome
    return StoreCopy(
      directory: UTF8Text.cut(directory, to: 1_024), sequence: result.head.sequence,
      recordedAt: Timestamp(microseconds: result.moment), epoch: epoch, newHistory: isNewHistory,
      generation: Int64(clamping: outcome?.generation ?? 0), commits: outcome?.commits ?? 0,
      segments: UInt32(clamping: outcome?.segments ?? 0), endsAtGap: outcome?.endsAtGap ?? false,
      damage: UTF8Text.cut(outcome?.damage?.message ?? "", to: 300),
      keys: Int64(result.keys?.living ?? 0),
      keysDestroyed: Int64(result.keys?.destroyed ?? 0),
      checkpointsCompared: UInt32(clamping: result.witness?.compared ?? 0))
  }

  static func text(
    _ result: StoreRestore.Result, data: String, epoch: Int64, isNewHistory: Bool
  ) -> String {
    var lines = [
      "\(data) is restored to event \(PlainText.number(result.head.sequence))\(recorded(result))."
    ]
    var table = TextTable([.text(""), .flexible("")])
    if let outcome = result.outcome {
      table.add([
        "archive",
        "generation \(outcome.generation), begun \(Timestamp(microseconds: outcome.baseMadeAt))",
      ])
      table.add([
        "replayed",
        PlainText.count(Int(outcome.commits), "commit", "commits") + " in "
          + PlainText.count(outcome.segments, "segment", "segments") + ", the last written "
          + "\(Timestamp(microseconds: outcome.lastMadeAt))",
      ])
    }
    table.add(["checked", "every page, and the chain of all events"])
    if let keys = result.keys {
      table.add([
        "keys",
        PlainText.number(keys.living) + ", the newest; "
          + PlainText.number(keys.destroyed) + " were destroyed and stay so",
      ])
    }
    table.add(["epoch", "\(epoch)"])
    table.add(["history", isNewHistory ? "a new one" : "the same as before"])
    lines.append(table.text(indent: 2))
    lines += notes(result, isNewHistory: isNewHistory).flatMap {
      TextWidth.wrapped($0, width: TextTable.width)
    }
    return lines.joined(separator: "\n")
  }

  private static func notes(_ result: StoreRestore.Result, isNewHistory: Bool) -> [String] {
    var notes: [String] = []
    if result.outcome?.endsAtGap == true {
      notes.append("The archive has a gap there: this is the last moment before it.")
    }
    if result.outcome?.damage != nil { notes.append(String(damage(result).dropFirst())) }
    if let damage = result.keysDamage {
      notes.append(
        "Keys behind a damaged file are lost: \(damage.message). Whoever was erased after it was written"
          + " may be readable again: erase them again.")
    }
    notes += witness(result)
    if isNewHistory {
      notes.append(
        "What was recorded behind this moment is not in it. Planning keeps what it knows of the old log"
          + " in a file aside, says so, and takes this one in its place.")
    } else {
      notes.append("Everything that the archive has is in it.")
    }
    if result.keys != nil, isNewHistory {
      notes.append(
        result.outcome == nil
          ? "Its keys are those of the backup: who was erased since is NOT erased in it. Erase them again."
          : "Who was erased since is erased again when the service starts.")
    }
    notes.append(
      "Now stop the old service for good, and start it with this data directory and its key file of"
        + " today.")
    return notes
  }

  /// What a witness says.
  static func witness(_ result: StoreRestore.Result) -> [String] {
    guard let check = result.witness else {
      guard result.witnessedThrough > 0 else { return [] }
      return ["The witness knows this history only from a later event on: NOT compared."]
    }
    var notes = [
      "It is what was witnessed: "
        + PlainText.count(check.compared, "checkpoint", "checkpoints")
        + ", through event \(PlainText.number(check.witnessedThrough))."
    ]
    if result.witnessedThrough > result.head.sequence {
      notes.append(
        "The witness knows event \(PlainText.number(result.witnessedThrough)) of this history:"
          + " what is behind \(PlainText.number(result.head.sequence)) is not in it.")
    }
    return notes
  }

  static func recorded(_ result: StoreRestore.Result) -> String {
    result.moment == 0 ? "" : ", recorded \(Timestamp(microseconds: result.moment))"
  }

  static func damage(_ result: StoreRestore.Result) -> String {
    guard let damage = result.outcome?.damage else { return "" }
    return " What is behind is lost: \(damage.message)."
  }
}
