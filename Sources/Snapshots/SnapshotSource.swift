/// Where a snapshot is read from: bytes at any offset.
package protocol SnapshotSource: Sendable {
  /// How many bytes there are.
  var byteCount: UInt64 { get }

  /// Fills `buffer` with the bytes from `offset` on.
  ///
  /// - Throws: ``SnapshotError/Code/truncated`` if they are not all there.
  func read(at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) throws(SnapshotError)
}

extension SnapshotSource {
  /// `count` bytes from `offset` on. The range is compared with ``byteCount`` before memory
  /// is taken.
  package func bytes(at offset: UInt64, count: Int) throws(SnapshotError) -> [UInt8] {
    let (end, overflow) = offset.addingReportingOverflow(UInt64(clamping: count))
    guard count >= 0, !overflow, end <= byteCount else {
      throw SnapshotError(
        .truncated, "\(count) bytes are needed and the file ends before; fetch it again",
        offset: byteCount)
    }
    var bytes = [UInt8](repeating: 0, count: count)
    var failure: SnapshotError?
    bytes.withUnsafeMutableBytes { buffer in
      do throws(SnapshotError) {
        try read(at: offset, into: buffer)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

/// A snapshot in memory.
package struct SnapshotMemorySource: SnapshotSource {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var byteCount: UInt64 { UInt64(bytes.count) }

  package func read(
    at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) {
    guard offset <= byteCount, UInt64(buffer.count) <= byteCount - offset else {
      throw SnapshotError(.truncated, "the bytes end before", offset: byteCount)
    }
    let start = Int(offset)
    buffer.copyBytes(from: bytes[start..<start + buffer.count])
  }
}

/// A snapshot in a file. The file must not change while it is read.
package final class SnapshotFileSource: SnapshotSource {
  private let file: StoredFile
  package let byteCount: UInt64

  /// - Parameter keys: Open a sealed file; nil for a plain one.
  /// - Throws: ``SnapshotError/Code/fileSystem`` if there is no such regular file,
  ///   ``SnapshotError/Code/keyMissing`` if it cannot be opened.
  package init(path: String, keys: FileKeys? = nil) throws(SnapshotError) {
    file = try StoredFile(reading: path, keys: keys)
    byteCount = try file.byteCount()
  }

  package func read(
    at offset: UInt64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SnapshotError) {
    try file.read(at: offset, into: buffer)
  }
}
