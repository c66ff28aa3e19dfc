internal import RepatriationSchema
internal import Snapshots
internal import Testing
internal import Wire

/// The file that slices make, put together as the document of the format says.
struct FetchedSnapshot {
  let manifest: SnapshotManifest
  private(set) var file: [UInt8]
  private(set) var present: ChunkBitmap

  /// - Parameter slices: begin with those of the manifest.
  init(_ slices: [SnapshotSlice]) throws {
    let manifestBytes = slices.filter { $0.part == .manifest }.flatMap(\.bytes)
    let manifest = try SnapshotManifest(decoding: manifestBytes)
    self.manifest = manifest
    file = [UInt8](repeating: 0, count: Int(manifest.fileByteCount))
    present = ChunkBitmap(count: manifest.chunkCount)
    let headerBytes = 192
    let tail = manifestBytes[headerBytes...]
    file.replaceSubrange(..<headerBytes, with: manifestBytes[..<headerBytes])
    file.replaceSubrange((file.count - tail.count)..., with: tail)
    try add(slices.filter { $0.part == .chunk })
  }

  mutating func add(_ slices: [SnapshotSlice]) throws {
    for slice in slices {
      #expect(slice.snapshot.bytes == manifest.snapshotID.bytes)
      let entry = manifest.index.entries[Int(slice.chunk)]
      #expect(Int(slice.partBytes) == entry.storedLength)
      let start = Int(entry.offset) + Int(slice.offset)
      file.replaceSubrange(start..<start + slice.bytes.count, with: slice.bytes)
      if Int(slice.offset) + slice.bytes.count == entry.storedLength {
        present.insert(Int(slice.chunk))
      }
    }
  }

  /// The rows, with every byte of the file checked.
  func rows() throws -> [SnapshotRow] {
    #expect(SnapshotVerifier.verify(SnapshotMemorySource(file)).findings == [])
    var rows: [SnapshotRow] = []
    try SnapshotReader(SnapshotMemorySource(file)).forEachRow { key, value in
      rows.append(SnapshotRow(key: key, value: Array(value)))
    }
    return rows
  }
}
