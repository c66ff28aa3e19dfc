package import RepatriationSchema
internal import Snapshots
internal import Wire
package import WireRPC

extension IntakeService {
  package func snapshot(
    _ request: SnapshotRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<SnapshotSlice>
  ) async throws {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let asked = request.snapshot.bytes
    let isNew = asked.allSatisfy { $0 == 0 }
    let lease =
      isNew
      ? try await snapshots.lease(mission: request.mission, base: request.base)
      : try await snapshots.lease(asked, mission: request.mission)
    do {
      try await settle(through: .max)
      try await send(lease, request, withManifest: isNew, to: writer)
    } catch {
      await snapshots.release(lease)
      throw error
    }
    await snapshots.release(lease)
  }

  private func send(
    _ lease: SnapshotLibrary.Lease, _ request: SnapshotRequest, withManifest: Bool,
    to writer: RPCStreamWriter<SnapshotSlice>
  ) async throws {
    let manifest = lease.entry.manifest
    let id = FixedBytes<32>(lease.entry.id) ?? FixedBytes<32>()
    if withManifest || request.manifestOnly {
      try await send(
        manifest.encoded(), SnapshotSlice(snapshot: id, part: .manifest), to: writer)
    }
    guard !request.manifestOnly else { return }
    let present = try Self.present(request, of: manifest)
    for number in 0..<manifest.chunkCount where !present.contains(number) {
      try Task.checkCancellation()
      let stored = try await snapshots.chunk(number, of: lease)
      let slice = SnapshotSlice(snapshot: id, part: .chunk, chunk: UInt32(clamping: number))
      try await send(stored, slice, to: writer)
    }
  }

  private static func present(
    _ request: SnapshotRequest, of manifest: SnapshotManifest
  ) throws -> ChunkBitmap {
    guard !request.present.isEmpty else { return ChunkBitmap(count: manifest.chunkCount) }
    do {
      return try ChunkBitmap(decoding: request.present, count: manifest.chunkCount)
    } catch {
      throw RPCError(.invalidArgument, error.message)
    }
  }

  /// Sends one part in slices. The writer waits for the reader, so at most one part is in memory.
  private func send(
    _ bytes: [UInt8], _ slice: SnapshotSlice, to writer: RPCStreamWriter<SnapshotSlice>
  ) async throws {
    var slice = slice
    slice.partBytes = UInt32(clamping: bytes.count)
    for start in stride(from: 0, to: bytes.count, by: Self.sliceBytes) {
      slice.offset = UInt32(clamping: start)
      slice.bytes = Array(bytes[start..<min(bytes.count, start + Self.sliceBytes)])
      try await writer.write(slice)
    }
  }

  /// Bytes of a part in one item; the schema's maximum.
  static let sliceBytes = 98_304
}
