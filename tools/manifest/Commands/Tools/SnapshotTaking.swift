internal import Foundation
internal import RepatriationSchema
internal import ServiceKit
internal import Snapshots
internal import Wire
internal import WireRPC

/// Fetches a snapshot into a file, in as many attempts as it takes.
final class SnapshotTaking {
  private let out: String
  /// Holds the unfinished file, beside the final one.
  private let folder: String
  private let base: Position?
  private var assembler: SnapshotAssembler?

  /// - Parameters:
  ///   - out: the file to write.
  ///   - since: a snapshot whose position a delta begins at.
  /// - Throws: `CommandFailure` when the one exists, or the other cannot be read.
  init(out: String, since: String?) throws {
    guard !FileManager.default.fileExists(atPath: out) else {
      throw CommandFailure("\(out) exists. Name another file, or take it away.")
    }
    self.out = out
    folder = out + ".parts"
    base = try since.map { path in
      do {
        return SnapshotText.position(try SnapshotReader(try SnapshotText.source(path)).header)
      } catch let error as SnapshotError {
        throw CommandFailure("\(SnapshotText.name(path)): \(error)")
      }
    }
    do {
      try AtomicFile.makePrivateDirectory(folder)
    } catch let error as ServiceKitError {
      throw CommandFailure("The snapshot cannot be written: \(error.words)")
    }
    assembler = SnapshotAssembler.resumed(in: folder)
  }

  /// Fetches what is missing.
  func fetch(
    from intake: IntakeClient, mission: String, progress: (String) -> Void
  ) async throws -> SnapshotManifest {
    if let assembler, !fits(assembler.manifest.header, mission) { discard() }
    do {
      try await fetchOnce(intake, mission, progress)
    } catch is NotFound where assembler != nil {
      // Intake does not have this one any more.
      discard()
      try await fetchOnce(intake, mission, progress)
    }
    guard let assembler, assembler.bitmap.isComplete else {
      throw CommandFailure("Intake ended the transfer early. Give the command again to go on.")
    }
    return assembler.manifest
  }

  private func fits(_ header: SnapshotHeader, _ mission: String) -> Bool {
    guard header.partition.description == mission else { return false }
    guard let base else { return header.kind == .full }
    return header.kind == .full || header.baseHash.bytes == base.hash.bytes
  }

  private func fetchOnce(
    _ intake: IntakeClient, _ mission: String, _ progress: (String) -> Void
  ) async throws {
    var request = SnapshotRequest(mission: mission, base: base)
    if let assembler {
      guard !assembler.bitmap.isComplete else { return }
      let id = FixedBytes<32>(assembler.manifest.snapshotID.bytes) ?? FixedBytes<32>()
      request = SnapshotRequest(
        mission: mission, snapshot: id, present: assembler.bitmap.encoded())
    }
    do {
      try await intake.snapshot(request) { slices in
        var part: [UInt8] = []
        for try await slice in slices {
          guard Int(slice.offset) == part.count,
            Int(slice.partBytes) <= SnapshotManifest.maximumEncodedBytes,
            slice.bytes.count <= Int(slice.partBytes) - part.count
          else { throw CommandFailure("Intake sends slices that do not continue each other.") }
          part += slice.bytes
          guard part.count == Int(slice.partBytes) else { continue }
          try take(part, slice)
          part = []
          if let bitmap = assembler?.bitmap {
            progress("chunk \(bitmap.presentCount) of \(bitmap.count)")
          }
        }
      }
    } catch let error as SnapshotError {
      throw CommandFailure("What intake sends is no good: \(error). Give the command again.")
    }
  }

  private func take(_ bytes: [UInt8], _ slice: SnapshotSlice) throws {
    if slice.part == .manifest {
      let manifest = try SnapshotManifest(
        decoding: bytes, expectedID: Digest32(slice.snapshot.bytes))
      assembler = try SnapshotAssembler(manifest: manifest, folder: folder)
    } else {
      try assembler?.accept(chunk: Int(slice.chunk), bytes)
    }
  }

  /// Gives the file its name.
  func finish() throws {
    do {
      try assembler?.finish(at: out)
    } catch {
      discard()
      throw CommandFailure("The snapshot cannot be finished: \(error)")
    }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Gives up what was fetched.
  func discard() {
    assembler?.discard()
    assembler = nil
  }

  /// What intake would send now.
  static func manifest(
    from intake: IntakeClient, mission: String
  ) async throws -> SnapshotManifest {
    let bytes = try await intake.snapshot(
      SnapshotRequest(mission: mission, manifestOnly: true)
    ) { slices in
      var bytes: [UInt8] = []
      for try await slice in slices {
        guard bytes.count + slice.bytes.count <= SnapshotManifest.maximumEncodedBytes else {
          throw CommandFailure("Intake sends a manifest that is too long.")
        }
        bytes += slice.bytes
      }
      return bytes
    }
    do {
      return try SnapshotManifest(decoding: bytes)
    } catch {
      throw CommandFailure("What intake sends is no good: \(error)")
    }
  }
}

/// Whether intake still knows the moment of a snapshot.
enum SnapshotHistory: String {
  /// It is the newest event.
  case same
  /// Intake has gone on from there.
  case ahead
  /// Intake does not know it: its history is another one.
  case otherHistory = "other-history"
  /// The snapshot is of a newer intake than the one that was asked.
  case fenced

  var problem: String? {
    switch self {
    case .same, .ahead: nil
    case .otherHistory:
      "intake does not know the moment of this snapshot: intake was restored or replaced after it. "
        + "Keep the file, and compare it with a new one"
    case .fenced:
      "the snapshot is of a newer intake than the one that was asked: ask the one that is in charge"
    }
  }

  static func ask(
    _ intake: IntakeClient, about header: SnapshotHeader
  ) async throws -> SnapshotHistory {
    let position = SnapshotText.position(header)
    return try await intake.follow(
      FollowRequest(position: position, mission: header.partition.description)
    ) { items in
      for try await item in items {
        switch item.verdict {
        case .tail where !item.more && item.through.sequence == position.sequence: return .same
        case .tail, .delta, .snapshot: return .ahead
        case .fenced: return .fenced
        default: return .otherHistory
        }
      }
      return .otherHistory
    }
  }
}
