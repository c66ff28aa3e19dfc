internal import Foundation
internal import RepatriationSchema
internal import ServiceHost
internal import ServiceKit
internal import Snapshots
internal import Wire

/// A snapshot file whose bytes are those that intake made, and that is about this mission.
struct SnapshotRows: Sendable {
  /// A row of it.
  enum Row: Sendable {
    case view(ViewRow)
    /// Somebody who is gone.
    case removed(ID<PersonFile>)
  }

  let header: SnapshotHeader
  let position: Position
  private let path: String
  private let keys: FileKeys?
  private let verdict: ViewSchema.Verdict

  /// - Parameters:
  ///   - path: a file whose digest was checked.
  ///   - keys: open it; nil when it is not sealed.
  ///   - mission: whose views it must hold.
  ///   - statements: says who signed it; `nil` where nobody does.
  /// - Throws: `FollowError` when it is not to be used.
  init(
    path: String, keys: FileKeys?, manifest: SnapshotManifest, mission: String,
    statements: (any StatementVerifying)?
  ) async throws {
    self.path = path
    self.keys = keys
    header = manifest.header
    guard header.partition.description == mission else {
      throw FollowError(.foreignView, "the snapshot is of another mission")
    }
    verdict = try Self.judge(manifest)
    guard let sequence = Int64(exactly: header.sequence), let epoch = Int64(exactly: header.epoch),
      let lineage = WireUUID(bytes: header.lineage.bytes),
      let hash = FixedBytes<32>(header.chainHash.bytes)
    else { throw FollowError(.badSnapshot, "the position in the header is out of range") }
    position = Position(lineage: lineage, epoch: epoch, sequence: sequence, hash: hash)
    if let statements { try await Self.check(manifest, statements) }
  }

  private static func judge(_ manifest: SnapshotManifest) throws -> ViewSchema.Verdict {
    guard let schema = manifest.schema else {
      guard manifest.header.schemaHash.bytes == ViewSchema.fingerprint else {
        throw FollowError(
          .otherSchema,
          "the snapshot is of another version of the schema and does not bring it along; run the "
            + "same version of both services")
      }
      return .same
    }
    let verdict = ViewSchema.judge(message: schema.message, descriptor: schema.descriptor)
    if case .incompatible(let rules) = verdict {
      throw FollowError(
        .otherSchema,
        "the snapshot's schema would be misunderstood (\(rules.joined(separator: ", "))); run the "
          + "same version of both services")
    }
    return verdict
  }

  private static func check(
    _ manifest: SnapshotManifest, _ statements: any StatementVerifying
  ) async throws {
    guard let signature = manifest.signature else {
      throw FollowError(.unsigned, "the snapshot is not signed")
    }
    let signer: PeerIdentity
    do {
      signer = try await statements.signer(
        of: StatementSignature(
          certificates: signature.certificates, signature: signature.signature),
        over: manifest.signedBytes, at: manifest.header.written)
    } catch let error as ServiceKitError {
      throw FollowError(.unsigned, error.message)
    }
    guard signer.role == .intake else {
      throw FollowError(.unsigned, "the snapshot is signed, and not by an intake service")
    }
  }

  /// Goes through all rows in the order of the ids.
  ///
  /// - Throws: `SnapshotError` or `FollowError` when a row is not what it must be. What was handed out
  ///   until then must not be used.
  func forEach(mission: String, _ body: (Row) throws -> Void) throws {
    var number = 0
    try SnapshotReader(SnapshotFileSource(path: path, keys: keys)).forEachRow { key, value in
      number += 1
      guard let uuid = WireUUID(bytes: key.bytes), !uuid.isNil else {
        throw FollowError(.badSnapshot, "record \(number) has no id")
      }
      let person = ID<PersonFile>(uuid)
      guard !value.isEmpty else { return try body(.removed(person)) }
      let row: ViewRow
      do throws(WireError) {
        row = try ViewRow(encoded: Array(value), allowsUnknown: verdict != .same)
      } catch {
        throw FollowError(.badSnapshot, "record \(number) cannot be read: \(error.code)")
      }
      guard row.mission == mission, row.person == person else {
        throw FollowError(.foreignView, "a row is another mission's, or under another id")
      }
      try body(.view(row))
    }
  }
}

/// A view as it is stored.
struct ViewRow: Sendable {
  let person: ID<PersonFile>
  let mission: String
  let group: ID<Group>?
  let value: [UInt8]
  /// Whether this version knows all that the view holds. One that it does not is kept apart (rule R23
  /// of the wire): what it says may be a reason why somebody must not travel.
  let isUnderstood: Bool

  /// - Parameter allowsUnknown: whether it can be news. Between equal schemas it is damage.
  init(encoded bytes: [UInt8], allowsUnknown: Bool) throws(WireError) {
    let view: PlanningView
    do throws(WireError) {
      view = try PlanningView(encoded: bytes, options: WireDecodingOptions(refusesUnknown: true))
      isUnderstood = true
    } catch {
      guard allowsUnknown else { throw error }
      view = try PlanningView(encoded: bytes)
      isUnderstood = false
    }
    person = view.person
    mission = view.mission
    group = view.group
    value = bytes
  }

  /// A view of the feed: the transport has refused what would be damage.
  init(_ view: PlanningView) throws(WireError) {
    try self.init(encoded: try view.encodedBytes(), allowsUnknown: true)
  }
}
