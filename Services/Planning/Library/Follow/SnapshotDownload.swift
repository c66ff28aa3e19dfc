internal import RepatriationSchema
internal import Snapshots
internal import Wire
internal import WireRPC

/// A snapshot file on its way in. It outlives the connection it comes over: after an error the next
/// one goes on at ``offset``.
final class SnapshotDownload {
  /// Where the finished file is.
  let path: String
  private let sink: SnapshotFileSink
  private(set) var id = FixedBytes<32>()
  /// Bytes that are here.
  private(set) var offset: Int64 = 0
  private var totalBytes: Int64 = 0

  /// - Throws: `SnapshotError` when the file cannot be made.
  init(path: String) throws {
    self.path = path
    sink = try SnapshotFileSink(path: path)
  }

  /// What to ask intake for.
  func request(mission: String) -> SnapshotRequest {
    SnapshotRequest(mission: mission, snapshot: id, offset: offset)
  }

  /// Whether all bytes are here.
  var isComplete: Bool { totalBytes > 0 && offset == totalBytes }

  /// Takes the next slice.
  ///
  /// - Throws: `FollowError` when it is not the next one of the same file.
  func accept(_ slice: SnapshotSlice) throws {
    if totalBytes == 0 {
      guard (1...PlanningLimits.snapshotBytes).contains(slice.totalBytes) else {
        throw FollowError(.badSnapshot, "a snapshot of that size is not accepted")
      }
      id = slice.snapshot
      totalBytes = slice.totalBytes
    }
    guard slice.snapshot == id, slice.totalBytes == totalBytes, slice.offset == offset,
      !slice.bytes.isEmpty, Int64(slice.bytes.count) <= totalBytes - offset
    else { throw FollowError(.badSnapshot, "a slice does not continue the file") }
    try sink.write(slice.bytes)
    offset += Int64(slice.bytes.count)
  }

  /// Gives the file its name.
  func finish() throws {
    guard isComplete else { throw FollowError(.badSnapshot, "the file is not complete") }
    try sink.commit()
  }
}

/// The content of a snapshot file, checked in every byte before any of it is used.
struct LoadedSnapshot: Sendable {
  struct Row: Sendable {
    let person: ID<PersonFile>
    let group: ID<Group>?
    let value: [UInt8]
  }

  let position: Position
  /// In the order of the ids.
  let rows: [Row]

  /// Reads the whole file: header, index, each chunk's digest, the file's digest, each view.
  ///
  /// - Parameters:
  ///   - expectedID: the snapshot that was asked for.
  ///   - mission: whose views it must hold, and no others.
  /// - Throws: `SnapshotError`, `WireError` or `FollowError`.
  init(path: String, expectedID: FixedBytes<32>, mission: String) throws {
    let reader = try SnapshotReader(SnapshotFileSource(path: path))
    let header = reader.header
    guard reader.manifest.snapshotID.bytes == expectedID.bytes else {
      throw FollowError(.badSnapshot, "the file is another snapshot than the one asked for")
    }
    guard header.kind == .full, header.partition.description == mission else {
      throw FollowError(.foreignView, "the snapshot is not a full one of this mission")
    }
    guard header.schemaHash.bytes == IntakeMethods.descriptor.fingerprint else {
      throw FollowError(
        .otherSchema,
        "the snapshot is of another version of the schema; run the same version of both services")
    }
    guard Int(header.rowCount) <= PlanningLimits.people else {
      throw FollowError(.badSnapshot, "the snapshot has more people than planning can hold")
    }
    guard let sequence = Int64(exactly: header.sequence), let epoch = Int64(exactly: header.epoch),
      let lineage = WireUUID(bytes: header.lineage.bytes),
      let hash = FixedBytes<32>(header.chainHash.bytes)
    else { throw FollowError(.badSnapshot, "the position in the header is out of range") }
    var rows: [Row] = []
    rows.reserveCapacity(Int(header.rowCount))
    try reader.forEachRow { key, value in
      let bytes = Array(value)
      let view: PlanningView
      do throws(WireError) {
        // The schema is the same, so what is unknown is damage and not news.
        view = try PlanningView(
          encoded: bytes, options: WireDecodingOptions(refusesUnknown: true))
      } catch {
        throw FollowError(
          .badSnapshot, "record \(rows.count + 1) cannot be read: \(error.code)")
      }
      guard view.mission == mission, view.person.uuid.bytes == key.bytes else {
        throw FollowError(.foreignView, "a row is another mission's, or under another id")
      }
      rows.append(Row(person: view.person, group: view.group, value: bytes))
    }
    position = Position(lineage: lineage, epoch: epoch, sequence: sequence, hash: hash)
    self.rows = rows
  }
}
