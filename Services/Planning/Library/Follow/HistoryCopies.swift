internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Snapshots
internal import Wire

/// Copies of views whose history intake no longer knows, as snapshot files beside the store.
///
/// They stay until somebody takes them away, or somebody in the mission is erased; of one mission at most
/// ``maximumCopies``, then the oldest goes. `manifest snapshot open` makes plain files of them.
struct HistoryCopies: Sendable {
  /// Files of one mission.
  static let maximumCopies = 8

  let folder: String

  /// The names of the files of a mission, oldest position first.
  func names(of mission: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix("\(mission)-") && $0.hasSuffix(".rsnp") }
      .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
  }

  /// Throws away the copies of a mission, because somebody in it was erased.
  func destroy(of mission: String) throws {
    for name in names(of: mission) {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  /// Keeps the views as they are.
  ///
  /// - Returns: the name of the file, and how many views are in it.
  func keep(
    _ mission: String, at position: Position, _ environment: PlanningEnvironment
  ) async throws -> (name: String, people: UInt32) {
    try AtomicFile.makePrivateDirectory(folder)
    // The mission's own follower alone writes its views, so several reads see one moment.
    let key = try await environment.sealed?.fileSealing(of: mission).key
    let spool = try SnapshotSpool(path: "\(folder)/\(mission).spool", key: key)
    try await environment.store.read { reader in
      try PlanningReading.forEach(PlanningTable.views, mission: mission, in: reader) {
        try spool.append(key: try Self.key($0), value: $0.value)
      }
      try PlanningReading.forEach(PlanningTable.setAside, mission: mission, in: reader) {
        try spool.change(key: try Self.key($0), value: $0.value)
      }
    }
    let header = try header(
      mission, position, environment, rows: spool.rowCount(keepsErasures: false))
    let schema = try SnapshotSchema(
      message: ViewSchema.message, descriptor: ViewSchema.descriptor)
    let build = SnapshotBuild(header: header, schema: schema, sign: nil)
    let name =
      "\(mission)-\(position.epoch)-\(position.sequence)-\("\(header.chainHash)".prefix(8)).rsnp"
    let path = "\(folder)/\(name)"
    _ = try await BlockingWork.run { try build.write(spool, to: path, key: key) }
    for old in names(of: mission).dropLast(Self.maximumCopies) where old != name {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(old)")
    }
    return (name, header.rowCount)
  }

  private func header(
    _ mission: String, _ position: Position, _ environment: PlanningEnvironment, rows: UInt32
  ) throws -> SnapshotHeader {
    guard let lineage = Bytes16(position.lineage.bytes),
      let chainHash = Digest32(position.hash.bytes), let schema = Digest32(ViewSchema.fingerprint)
    else { throw FollowError(.malformed, "the position cannot be written") }
    return SnapshotHeader(
      kind: .full, lineage: lineage, epoch: UInt64(clamping: position.epoch), baseSequence: 0,
      sequence: UInt64(clamping: position.sequence), partition: try PartitionCode(mission),
      chainHash: chainHash, schemaHash: schema, rowCount: rows,
      written: environment.now.microseconds)
  }

  private static func key(_ document: StoredDocument) throws -> Bytes16 {
    guard let key = Bytes16(document.key.suffix(16)) else {
      throw FollowError(.malformed, "a view is kept under a key that is no id")
    }
    return key
  }
}

/// The folder in which a snapshot of one mission comes in.
enum SpoolFolder {
  static func make(_ directory: String, _ mission: String) throws -> String {
    let folder = "\(directory)/\(mission)"
    try AtomicFile.makePrivateDirectory(folder)
    return folder
  }

  /// Removes what is in it.
  static func empty(_ directory: String, _ mission: String) {
    let folder = "\(directory)/\(mission)"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }
}
