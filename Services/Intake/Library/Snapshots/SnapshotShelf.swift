internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import ServiceHost
internal import Snapshots
internal import Wire

/// The files of snapshots on disk.
struct SnapshotShelf: Sendable {
  /// A finished file.
  struct Entry: Sendable {
    let manifest: SnapshotManifest
    let mission: String
    let path: String
    /// When it was made or found, in monotonic µs.
    let since: Int64

    var id: [UInt8] { manifest.snapshotID.bytes }
    var sequence: Int64 { Int64(clamping: manifest.header.sequence) }
    var byteCount: Int64 { Int64(clamping: manifest.fileByteCount) }

    /// Whether a follower at `base` can use it: any with a full one, at one place with a delta.
    func serves(base: Position?) -> Bool {
      let header = manifest.header
      guard let base else { return header.kind == .full }
      return header.kind == .delta && header.baseSequence == UInt64(clamping: base.sequence)
        && header.baseHash.bytes == base.hash.bytes
    }
  }

  let directory: String
  /// Open the files; nil where nothing is sealed.
  var keys: FileKeys?

  private static let fileType = ".rsnp"
  /// What this makes: finished files, unfinished ones and spools.
  private static let ownTypes = [fileType, ".tmp", ".spool"]

  func path(_ header: SnapshotHeader) -> String {
    var name = "\(header.partition)-\(header.epoch)-\(header.sequence)"
    if header.kind == .delta { name += "-since-\(header.baseSequence)" }
    return "\(directory)/\(name)\(Self.fileType)"
  }

  func spoolPath(_ number: Int) -> String { "\(directory)/\(number).spool" }

  /// Finds the files that an earlier process left, and removes what cannot be used any more:
  /// unfinished ones, damaged ones, those whose key was destroyed, and those of a history or schema that is
  /// not the store's.
  func find(in store: any EventStore, now: Int64) async throws -> [Entry] {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    var entries: [Entry] = []
    let own = names.filter { name in Self.ownTypes.contains { name.hasSuffix($0) } }
    for name in own.prefix(SnapshotLimits.filesAtStart) {
      let path = "\(directory)/\(name)"
      if let manifest = manifest(name, path),
        let entry = try await entry(manifest, path, store, now)
      {
        entries.append(entry)
      } else {
        remove(path)
      }
    }
    return entries.sorted { $0.sequence < $1.sequence }
  }

  private func manifest(_ name: String, _ path: String) -> SnapshotManifest? {
    guard name.hasSuffix(Self.fileType),
      let source = try? SnapshotFileSource(path: path, keys: keys)
    else { return nil }
    return try? SnapshotReader(source).manifest
  }

  private func entry(
    _ manifest: SnapshotManifest, _ path: String, _ store: any EventStore, _ now: Int64
  ) async throws -> Entry? {
    let header = manifest.header
    guard header.schemaHash.bytes == ViewSchema.fingerprint,
      let sequence = Int64(exactly: header.sequence)
    else { return nil }
    let position = try await store.read { try $0.position(at: sequence) }
    guard let position, position.lineage.bytes == header.lineage.bytes,
      position.chainHash.bytes == header.chainHash.bytes
    else { return nil }
    return Entry(
      manifest: manifest, mission: header.partition.description, path: path, since: now)
  }

  /// Removes everything that an earlier process left.
  func removeAll() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
    for name in names where Self.ownTypes.contains(where: { name.hasSuffix($0) }) {
      try FileManager.default.removeItem(atPath: "\(directory)/\(name)")
    }
  }

  func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
