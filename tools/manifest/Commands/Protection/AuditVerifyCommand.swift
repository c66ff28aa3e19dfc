internal import ArgumentParser
internal import Checkpoints
internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire

/// `manifest audit verify`.
struct AuditVerifyCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compares a log with what a witness on another host has kept of it.",
    discussion: """
      Recomputes the chain of the whole log from its files and compares it with
      every signed checkpoint: an event that was changed, taken out or put in is
      found, a log that was cut off, and one that was written anew as a whole. No
      key is needed, and nothing personal is read. Exit code 1 when the log is not
      what was witnessed.

      The service writes its checkpoints to the directory of its option
      --witness-dir.

      Work on a copy of the data directory, or stop the service first. Take the
      authority's certificate (--trust) from another host, too: whoever can
      exchange both can sign anew.

      EXAMPLE
        manifest audit verify --data /srv/copy/intake \\
          --witness /srv/witness --trust /etc/homeward/trust
      """)

  /// Whose log it is.
  enum LogOwner: String, CaseIterable, ExpressibleByArgument {
    case intake, planning

    var role: Role { self == .intake ? .intake : .planning }
  }

  @Option(help: ArgumentHelp("The directory with the witness files.", valueName: "dir"))
  var witness: String
  @Option(help: ArgumentHelp("Whose log it is.", valueName: "service"))
  var service = LogOwner.intake
  @Option(help: ArgumentHelp("The data directory, or a copy of it.", valueName: "dir"))
  var data: String
  @Option(help: ArgumentHelp("The directory with ca.pem and revoked.txt.", valueName: "dir"))
  var trust: String
  @Option(help: ArgumentHelp("The domain of all identities.", valueName: "domain"))
  var trustDomain = "homeward.example"
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let (positions, refused) = try await read()
    let check = try await verify(positions)
    let answer = AuditCheck(
      intact: check.isIntact && refused.isEmpty, compared: UInt32(clamping: check.compared),
      witnessedThrough: check.witnessedThrough, head: check.head,
      findings: Self.lines(check.findings.map(\.description)), refused: Self.lines(refused))
    try environment.show(answer, result) { Self.text(answer) }
    if !answer.intact { throw NegativeAnswer() }
  }

  /// As many as the answer holds; nobody reads more.
  private static func lines(_ lines: [String]) -> [String] {
    lines.prefix(256).map { UTF8Text.cut($0, to: 300) }
  }

  private static func text(_ check: AuditCheck) -> String {
    var lines = check.refused.map { "REFUSED  \($0)" } + check.findings.map { "WRONG    \($0)" }
    let count = PlainText.count(Int(check.compared), "checkpoint", "checkpoints")
    guard check.intact else {
      lines.append(
        "The log is NOT what was witnessed: \(count) compared, the log ends at event \(check.head)."
      )
      return lines.joined(separator: "\n")
    }
    lines.append(
      "The log is the one that was witnessed: \(count) compared, through event "
        + "\(check.witnessedThrough). It ends at event \(check.head)"
        + (check.head > check.witnessedThrough
          ? "; what is behind is chained, not witnessed." : "."))
    return lines.joined(separator: "\n")
  }

  /// The checkpoints of the directory, each signed by the service; and what stands there besides.
  ///
  /// A certificate that was revoked since was good when it signed. What a thief signs with it can only
  /// add to what the log must agree with.
  private func read() async throws -> (positions: [WitnessedPosition], refused: [String]) {
    let statements = TrustedStatements(
      trust: TrustDirectory(path: trust), trustDomain: trustDomain, admits: { _ in true })
    let reading = try KeyFiles.explaining {
      try WitnessDirectory(path: witness, service: service.rawValue).read()
    }
    var refused = reading.unreadable.map { "\($0) is not a checkpoint" }
    var positions: [WitnessedPosition] = []
    for signed in reading.checkpoints {
      let position = signed.checkpoint.position
      let name = "the checkpoint of event \(position.sequence), \(signed.checkpoint.signedAt)"
      do {
        let signer = try await signed.signer(by: statements)
        guard signer.role == service.role else {
          refused.append("\(name), was signed by \(signer.uri)")
          continue
        }
        guard let lineage = StoreIdentifier(position.lineage.bytes),
          let hash = StoreHash(position.hash.bytes)
        else { continue }
        positions.append(
          WitnessedPosition(
            position: StorePosition(
              lineage: lineage, epoch: position.epoch, sequence: position.sequence,
              chainHash: hash), signer: signer.uri))
      } catch let error as ServiceKitError {
        refused.append("\(name): \(error.words)")
      }
    }
    guard !positions.isEmpty || !refused.isEmpty else {
      throw CommandFailure(
        "\(witness) holds no checkpoint of \(service.rawValue). Name the directory that the service"
          + " writes to with --witness-dir. It signs a minute after an event, and when it ends.")
    }
    return (positions, refused)
  }

  private func verify(_ positions: [WitnessedPosition]) async throws -> WitnessCheck {
    // A directory that is not there would be made.
    guard FileManager.default.fileExists(atPath: data + "/store.sqlite") else {
      throw CommandFailure("\(data) holds no log. Name the data directory of a service, or a copy.")
    }
    do {
      let store = try SQLiteEventStore(
        directory: data, clock: StoreClock(), random: SystemRandom(),
        logger: Logger(label: "manifest") { _ in SwiftLogNoOpLogHandler() })
      let check: Result<WitnessCheck, any Error>
      do {
        check = .success(try await WitnessCheck.run(positions, against: store))
      } catch {
        check = .failure(error)
      }
      await store.close()
      return try check.get()
    } catch let error as StoreError where error.code == .chainBroken {
      return WitnessCheck(
        findings: [.broken(sequence: error.sequence ?? 0)], compared: 0, witnessedThrough: 0,
        head: error.sequence ?? 0)
    } catch let error as StoreError {
      throw CommandFailure("The log in \(data) cannot be read: \(error.message).")
    } catch let error as SealingError {
      throw CommandFailure(error.message + ".")
    }
  }
}
