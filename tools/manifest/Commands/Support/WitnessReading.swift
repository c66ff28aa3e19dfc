internal import Checkpoints
internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Wire

/// The signed checkpoints that a witness has kept of a log, and what stands there besides.
struct WitnessReading: Sendable {
  /// Each signed by the service.
  var positions: [WitnessedPosition] = []
  /// What was signed by nobody who may, in words.
  var refused: [String] = []

  /// Reads a directory with witness files.
  ///
  /// A certificate that was revoked since was good when it signed. What a thief signs with it can only
  /// add to what the log must agree with.
  ///
  /// - Parameters:
  ///   - directory: the directory of the service's option `--witness-dir`.
  ///   - trust: the directory with `ca.pem`.
  init(
    directory: String, service: LogOwner, trust: String, trustDomain: String
  ) async throws {
    let statements = TrustedStatements(
      trust: TrustDirectory(path: trust), trustDomain: trustDomain, admits: { _ in true })
    let reading = try KeyFiles.explaining {
      try WitnessDirectory(path: directory, service: service.rawValue).read()
    }
    // A line that was cut off and appended again says nothing against anybody.
    let cutOff = Set(reading.cutOff)
    refused = reading.unreadable.filter { !cutOff.contains($0) }
      .map { "\($0) is not a checkpoint" }
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
        "\(directory) holds no checkpoint of \(service.rawValue). Name the directory that the service"
          + " writes to with --witness-dir. It signs a minute after an event, and when it ends.")
    }
  }
}
