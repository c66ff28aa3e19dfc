internal import Foundation
internal import RepatriationSchema
internal import Snapshots
internal import Wire
internal import WireRPC

/// A snapshot on its way in, chunk by chunk. Every chunk is checked as it comes and is then on disk, so
/// that a connection, this process and intake's may end at any moment: what is here is not sent again.
///
/// The unfinished file holds manifest and chunks; what it holds is found by hashing it. At most one
/// chunk is in memory.
final class SnapshotDownload {
  /// Chunks between two that are certainly on stable storage.
  private static let chunksBetweenSyncs = 32

  /// The folder of one mission, where one file is under way.
  private let folder: String
  /// How the file is sealed; nil where nothing is.
  private let sealing: FileSealing?
  private var assembler: SnapshotAssembler?
  /// The part that is coming in.
  private var part: [UInt8] = []
  private var current = SnapshotSlice()
  private var unsynced = 0
  /// Chunks that came over the wire, since this object was made.
  private(set) var chunksReceived = 0

  /// Finds what an earlier process left.
  ///
  /// - Throws: `SnapshotError` when the folder cannot be used.
  init(folder: String, sealing: FileSealing? = nil) throws {
    self.folder = folder
    self.sealing = sealing
    assembler = SnapshotAssembler.resumed(in: folder, sealing: sealing)
  }

  /// What is being fetched; nil before the manifest is here.
  var manifest: SnapshotManifest? { assembler?.manifest }

  /// Whether all chunks are here.
  var isComplete: Bool { assembler?.bitmap.isComplete ?? false }

  /// What to ask intake for: what is missing of the file under way, or a new one.
  ///
  /// - Parameter base: where the views stand, when intake offered a delta.
  func request(mission: String, base: Position?) -> SnapshotRequest {
    part = []
    guard let assembler else { return SnapshotRequest(mission: mission, base: base) }
    return SnapshotRequest(
      mission: mission,
      snapshot: FixedBytes<32>(assembler.manifest.snapshotID.bytes) ?? FixedBytes<32>(),
      present: assembler.bitmap.encoded())
  }

  /// Takes the next slice.
  ///
  /// - Throws: `FollowError` when it does not continue what came before; `SnapshotError` when a part
  ///   is not what it must be.
  func accept(_ slice: SnapshotSlice) throws {
    try join(slice)
    guard part.count == Int(slice.partBytes) else { return }
    let bytes = part
    part = []
    switch slice.part {
    case .manifest: try begin(bytes, id: slice.snapshot)
    case .chunk: try add(bytes, slice)
    default: throw FollowError(.badSnapshot, "a part that this version does not know")
    }
  }

  private func join(_ slice: SnapshotSlice) throws {
    if part.isEmpty {
      let limit =
        slice.part == .manifest
        ? SnapshotManifest.maximumEncodedBytes : SnapshotFormat.maximumStoredBytes
      guard (1...limit).contains(Int(slice.partBytes)) else {
        throw FollowError(.badSnapshot, "a part of that size is not accepted")
      }
      current = slice
    }
    guard slice.snapshot == current.snapshot, slice.part == current.part,
      slice.chunk == current.chunk, slice.partBytes == current.partBytes,
      Int(slice.offset) == part.count, !slice.bytes.isEmpty,
      slice.bytes.count <= Int(slice.partBytes) - part.count
    else { throw FollowError(.badSnapshot, "a slice does not continue its part") }
    part.append(contentsOf: slice.bytes)
  }

  private func begin(_ bytes: [UInt8], id: FixedBytes<32>) throws {
    guard assembler == nil else {
      throw FollowError(.badSnapshot, "a second manifest in one transfer")
    }
    let manifest = try SnapshotManifest(decoding: bytes, expectedID: Digest32(id.bytes))
    guard manifest.fileByteCount <= UInt64(PlanningLimits.snapshotBytes),
      Int(manifest.header.rowCount) <= PlanningLimits.people
    else { throw FollowError(.badSnapshot, "a snapshot of that size is not accepted") }
    assembler = try SnapshotAssembler(manifest: manifest, folder: folder, sealing: sealing)
  }

  private func add(_ bytes: [UInt8], _ slice: SnapshotSlice) throws {
    guard let assembler, slice.snapshot.bytes == assembler.manifest.snapshotID.bytes else {
      throw FollowError(.badSnapshot, "a chunk of another snapshot")
    }
    try assembler.accept(chunk: Int(slice.chunk), bytes)
    chunksReceived += 1
    unsynced += 1
    if unsynced >= Self.chunksBetweenSyncs {
      try assembler.checkpoint()
      unsynced = 0
    }
  }

  /// Checks the whole file and gives it its name.
  ///
  /// - Returns: where it is, its manifest, and what opens it.
  func finish() throws -> (path: String, manifest: SnapshotManifest, keys: FileKeys?) {
    guard let assembler, assembler.bitmap.isComplete else {
      throw FollowError(.badSnapshot, "the file is not complete")
    }
    let path = "\(folder)/complete.rsnp"
    try assembler.finish(at: path)
    self.assembler = nil
    return (path, assembler.manifest, sealing?.keys)
  }

  /// Gives up what is here.
  func discard() {
    assembler?.discard()
    assembler = nil
    part = []
  }
}
