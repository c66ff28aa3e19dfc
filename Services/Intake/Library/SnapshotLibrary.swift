internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import Snapshots
internal import Wire
internal import WireRPC

/// The snapshots of planning views that intake has on disk, built when somebody asks.
///
/// A new snapshot never takes an older one away while somebody may still be downloading it: the
/// newest two of each mission stay.
actor SnapshotLibrary {
  /// A finished file.
  struct Entry: Sendable {
    let id: [UInt8]
    let mission: String
    let sequence: Int64
    let path: String
    let byteCount: Int64
  }

  /// A snapshot serves followers until so many events have followed it.
  static let freshEvents: Int64 = 1_000
  /// Kept for each mission, so that downloads under way can end.
  static let keptPerMission = 2

  private let environment: IntakeEnvironment
  private var entries: [Entry] = []
  /// One build a mission at a time: those who ask meanwhile wait for it.
  private var building: [String: Task<Entry, any Error>] = [:]

  init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }

  /// The snapshot of that id, if it is still there.
  func existing(_ id: [UInt8], mission: String) -> Entry? {
    entries.first { $0.id == id && $0.mission == mission }
  }

  /// A snapshot of the mission that is new enough, built when there is none.
  func current(mission: String) async throws -> Entry {
    let head = try await environment.store.read { try $0.head.sequence }
    if let newest = entries.last(where: { $0.mission == mission }),
      head - newest.sequence <= Self.freshEvents
    {
      return newest
    }
    if let running = building[mission] { return try await running.value }
    let task = Task { try await build(mission: mission) }
    building[mission] = task
    defer { building[mission] = nil }
    return try await task.value
  }

  private func build(mission: String) async throws -> Entry {
    // The read transaction only copies rows; they are compressed after it has ended.
    let (position, rows) = try await environment.store.read {
      reader -> (StorePosition, [SnapshotRow]) in
      var rows: [SnapshotRow] = []
      try IntakeReading.forEach(IntakeTable.views, mission: mission, in: reader) { document in
        guard let key = Bytes16(document.key) else { return }
        rows.append(SnapshotRow(key: key, value: document.value))
      }
      return (try reader.head, rows)
    }
    guard let lineage = Bytes16(position.lineage.bytes),
      let chainHash = Digest32(position.chainHash.bytes),
      let schemaHash = Digest32(IntakeMethods.descriptor.fingerprint)
    else { throw RPCError(.internal, "the position of the log cannot be written") }
    let header = SnapshotHeader(
      kind: .full, lineage: lineage, epoch: UInt64(clamping: position.epoch), baseSequence: 0,
      sequence: UInt64(clamping: position.sequence), partition: try PartitionCode(mission),
      chainHash: chainHash, schemaHash: schemaHash, rowCount: UInt32(clamping: rows.count))
    let path =
      environment.snapshotDirectory + "/\(mission)-\(position.epoch)-\(position.sequence).rsnp"
    let manifest = try SnapshotFile.write(to: path, header: header, rows: rows)
    let entry = Entry(
      id: manifest.snapshotID.bytes, mission: mission, sequence: position.sequence, path: path,
      byteCount: Int64(clamping: manifest.fileByteCount))
    entries.removeAll { $0.path == path }
    entries.append(entry)
    dropOld(mission: mission)
    return entry
  }

  /// Throws away every snapshot of a mission, because somebody in it was erased.
  ///
  /// - Returns: how many there were.
  func destroy(mission: String) -> Int {
    let own = entries.filter { $0.mission == mission }
    entries.removeAll { $0.mission == mission }
    for entry in own { try? FileManager.default.removeItem(atPath: entry.path) }
    return own.count
  }

  private func dropOld(mission: String) {
    let own = entries.filter { $0.mission == mission }
    for entry in own.dropLast(Self.keptPerMission) {
      entries.removeAll { $0.path == entry.path }
      // An open download keeps the file's content until it ends.
      try? FileManager.default.removeItem(atPath: entry.path)
    }
  }
}
