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
      Recomputes the chain of the whole log from its files and compares it with every
      signed checkpoint: an event that was changed, taken out or put in is found, a log
      that was cut off, and one that was written anew as a whole. No key is needed, and
      nothing personal is read. Exit code 1 when the log is not what was witnessed.

      Work on a copy of the data directory, or stop the service first. Take the
      authority's certificate (--trust) from another host, too: whoever can exchange
      both can sign anew.

      EXAMPLE
        manifest audit verify --data /srv/copy/intake \\
          --witness /srv/witness/intake-2026-01.witness --trust /etc/homeward/trust
      """)

  /// The largest witness file that is read.
  private static let maximumBytes = 512 << 20

  @Option(help: ArgumentHelp("A witness file; may be given again.", valueName: "file"))
  var witness: [String]
  @Option(help: ArgumentHelp("The data directory, or a copy of it.", valueName: "dir"))
  var data: String
  @Option(help: ArgumentHelp("The directory with ca.pem and revoked.txt.", valueName: "dir"))
  var trust: String
  @Option(help: ArgumentHelp("The domain of all identities.", valueName: "domain"))
  var trustDomain = "homeward.example"

  func validate() throws {
    guard !witness.isEmpty else { throw ValidationError("Give --witness.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    var positions: [WitnessedPosition] = []
    var refused: [String] = []
    for path in witness { try await read(path, &positions, &refused) }
    for line in refused { environment.print("REFUSED  \(line)") }
    let check = try await verify(positions)
    for finding in check.findings { environment.print("WRONG    \(finding)") }
    let count = PlainText.count(check.compared, "checkpoint", "checkpoints")
    guard check.isIntact, refused.isEmpty else {
      environment.print(
        "The log is NOT what was witnessed: \(count) compared, the log ends at event \(check.head)."
      )
      throw NegativeAnswer()
    }
    environment.print(
      "The log is the one that was witnessed: \(count) compared, through event "
        + "\(check.witnessedThrough). It ends at event \(check.head)"
        + (check.head > check.witnessedThrough
          ? "; what is behind is chained, not witnessed." : "."))
  }

  /// Reads the checkpoints of a file; each must have been signed by a service.
  private func read(
    _ path: String, _ positions: inout [WitnessedPosition], _ refused: inout [String]
  ) async throws {
    let text = try KeyFiles.explaining {
      try BoundedFile.readText(path, maximumBytes: Self.maximumBytes)
    }
    let directory = TrustDirectory(path: trust)
    let revoked = try KeyFiles.explaining { try directory.loadRevocationList() }
    let statements = TrustedStatements(trust: directory, trustDomain: trustDomain) { der in
      guard let certificate = try? PeerCertificate(fromDER: der) else { return false }
      return !revoked.isRevoked(certificate)
    }
    let name = URL(fileURLWithPath: path).lastPathComponent
    for (index, line) in text.split(separator: "\n").enumerated() {
      let place = "\(name), line \(index + 1)"
      guard let signed = WitnessLine.read(line) else {
        refused.append("\(place) is not a checkpoint")
        continue
      }
      let position = signed.checkpoint.position
      do {
        let signer = try await signed.signer(by: statements)
        guard signer.role == .intake || signer.role == .planning else {
          refused.append("\(place) was signed by \(signer.uri), which is no service")
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
        refused.append("\(place): \(error.words)")
      }
    }
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
