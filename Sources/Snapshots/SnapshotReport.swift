/// What a snapshot holds, for people.
package struct SnapshotSummary: Hashable, Sendable {
  /// What the snapshot says about itself.
  package let header: SnapshotHeader
  /// SHA-256 of the index.
  package let snapshotID: Digest32
  /// SHA-256 of the file as its footer has it.
  package let fileDigest: Digest32
  /// Size of the file.
  package let fileByteCount: UInt64
  /// Chunks.
  package let chunkCount: Int
  /// The full name of the message that each row is; empty when the file does not say.
  package let message: String
  /// Bytes of all chunks inflated.
  package let rawByteCount: UInt64
  /// Bytes of all zlib streams.
  package let compressedByteCount: UInt64

  init(_ manifest: SnapshotManifest) {
    header = manifest.header
    snapshotID = manifest.snapshotID
    fileDigest = manifest.fileDigest
    fileByteCount = manifest.fileByteCount
    chunkCount = manifest.chunkCount
    message = manifest.schema?.message ?? ""
    rawByteCount = manifest.index.rawLength
    compressedByteCount = manifest.index.entries.reduce(0) { $0 + UInt64($1.compressedLength) }
  }
}

/// Everything found wrong with a snapshot.
package struct SnapshotReport: Sendable {
  /// What is wrong and where, in the order it was found; empty if nothing is.
  package private(set) var findings: [SnapshotError] = []
  /// Findings beyond ``maximumFindings`` that were counted only.
  package private(set) var omittedFindings = 0
  /// What the snapshot holds; nil if header, index or footer cannot be read.
  package internal(set) var summary: SnapshotSummary?
  /// Chunks that are right.
  package internal(set) var goodChunks = 0
  /// Rows of those chunks.
  package internal(set) var goodRows: UInt64 = 0

  /// Findings kept.
  package static let maximumFindings = 100

  /// Whether the file is right in every byte.
  package var isValid: Bool { findings.isEmpty }

  mutating func add(_ finding: SnapshotError) {
    if findings.count < Self.maximumFindings {
      findings.append(finding)
    } else {
      omittedFindings += 1
    }
  }
}

/// Looks at snapshots for `manifest snapshot verify` and `inspect`.
package enum SnapshotVerifier {
  /// What the header, index and footer say. Chunks are not read.
  package static func inspect(
    _ source: some SnapshotSource
  ) throws(SnapshotError) -> SnapshotSummary {
    SnapshotSummary(try SnapshotManifest(reading: source))
  }

  /// What a manifest says.
  package static func summary(of manifest: SnapshotManifest) -> SnapshotSummary {
    SnapshotSummary(manifest)
  }

  /// Checks every byte and goes on after a fault, as far as the rest can be understood.
  package static func verify(
    _ source: some SnapshotSource, splitters: SplitterSet = .standard
  ) -> SnapshotReport {
    var report = SnapshotReport()
    do throws(SnapshotError) {
      let manifest = try SnapshotManifest(reading: source)
      report.summary = SnapshotSummary(manifest)
      verifyChunks(
        source, manifest.index, erasures: manifest.header.kind == .delta, splitters, &report)
    } catch {
      report.add(error)
      findMore(source, splitters, than: error, &report)
      return report
    }
    do throws(SnapshotError) {
      try SnapshotReader(source, splitters: splitters).verifyFileDigest()
    } catch {
      report.add(error)
    }
    return report
  }

  /// Header, index or footer is bad. Looks at those that stand without the others.
  private static func findMore(
    _ source: some SnapshotSource, _ splitters: SplitterSet, than first: SnapshotError,
    _ report: inout SnapshotReport
  ) {
    do throws(SnapshotError) {
      let footer = try SnapshotManifest.footer(of: source)
      let bytes = try source.bytes(at: footer.indexOffset, count: Int(footer.indexLength))
      let index = try SnapshotManifest.index(bytes, footer)
      // Without a header the kind is unknown: erasures are let through.
      verifyChunks(source, index, erasures: true, splitters, &report)
    } catch {
      if error != first { report.add(error) }
    }
  }

  private static func verifyChunks(
    _ source: some SnapshotSource, _ index: SnapshotIndex, erasures: Bool,
    _ splitters: SplitterSet, _ report: inout SnapshotReport
  ) {
    var decoder: ChunkDecoder
    do throws(SnapshotError) {
      decoder = try ChunkDecoder(splitters: splitters, allowsErasures: erasures)
    } catch {
      report.add(error)
      return
    }
    var lastKey: Bytes16?
    for (number, entry) in index.entries.enumerated() {
      do throws(SnapshotError) {
        let stored = try source.bytes(at: entry.offset, count: entry.storedLength)
        let batch = try decoder.decode(stored, number: number, entry: entry)
        try SnapshotReader.checkOrder(batch, after: &lastKey, number: number, entry: entry)
        report.goodChunks += 1
        report.goodRows += UInt64(batch.keys.count)
      } catch {
        report.add(error)
      }
    }
  }
}
