/// Rows of a snapshot on their way from the store to the compressor: uncompressed, in a file that is
/// gone when the spool is.
///
/// Rows come in the order of their keys while the store is read. What changed meanwhile comes after
/// them and takes the place of what was read before. Memory: two buffers, and 40 bytes for each
/// change.
///
/// ```
/// record = key (16) · u32 length, FFFFFFFF when the row is gone · value
/// ```
package final class SnapshotSpool: @unchecked Sendable {
  // Handed from one reading of the store to the next and then to the compressor; never shared.
  /// Changes that fit. Beyond, a full snapshot has to be read anew, and a delta is none.
  package static let maximumChanges = 262_144

  private static let bufferBytes = 512 << 10
  private static let headBytes = SnapshotFormat.keyBytes + 4
  private static let gone = UInt32.max

  /// Where a changed row stands in the file.
  private struct Place {
    var offset: UInt64
    /// `gone` when the row was removed.
    var length: UInt32
  }

  private let path: String
  private let file: StoredFile
  private var buffer: [UInt8] = []
  /// Bytes in the file and the buffer.
  package private(set) var byteCount: UInt64 = 0
  private var flushed: UInt64 = 0
  /// Where the rows end that came in order.
  private var orderedEnd: UInt64?
  private var orderedRows: UInt64 = 0
  private var lastKey: Bytes16?
  private var changes: [Bytes16: Place] = [:]

  /// - Parameters:
  ///   - path: a place of its own; the file is readable by its owner only.
  ///   - key: seals the file; nil for a plain one.
  package init(path: String, key: FileKey? = nil) throws(SnapshotError) {
    self.path = path
    file = try StoredFile(creating: path, key: key)
    buffer.reserveCapacity(Self.bufferBytes + SnapshotFormat.maximumRowBytes)
  }

  deinit { PosixFile.remove(path) }

  /// Adds the next row, before any change.
  package func append(key: Bytes16, value: [UInt8]) throws(SnapshotError) {
    guard orderedEnd == nil, lastKey.map({ $0 < key }) ?? true else {
      throw SnapshotError(.orderViolation, "rows are spooled in the order of their keys")
    }
    try write(key: key, length: UInt32(clamping: value.count), value)
    lastKey = key
    orderedRows += 1
  }

  /// Says what a row is now; nil when it is gone. The last word about a key counts.
  package func change(key: Bytes16, value: [UInt8]?) throws(SnapshotError) {
    if orderedEnd == nil { orderedEnd = byteCount }
    let place = Place(
      offset: byteCount + UInt64(Self.headBytes),
      length: value.map { UInt32(clamping: $0.count) } ?? Self.gone)
    guard changes[key] != nil || changes.count < Self.maximumChanges else {
      throw SnapshotError(
        .limitExceeded, "more than \(Self.maximumChanges) rows changed while they were read")
    }
    changes[key] = place
    try write(key: key, length: place.length, value ?? [])
  }

  private func write(key: Bytes16, length: UInt32, _ value: [UInt8]) throws(SnapshotError) {
    guard value.count <= SnapshotFormat.maximumRowBytes else {
      throw SnapshotError(.limitExceeded, "a row has \(value.count) bytes")
    }
    key.append(to: &buffer)
    buffer.append(number: length)
    buffer.append(contentsOf: value)
    byteCount += UInt64(Self.headBytes + value.count)
    if buffer.count >= Self.bufferBytes { try flush() }
  }

  private func flush() throws(SnapshotError) {
    guard !buffer.isEmpty else { return }
    try file.write(buffer, at: flushed)
    flushed += UInt64(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  /// The rows as they are now.
  ///
  /// - Parameter keepsErasures: whether a row that is gone is a row without a value, as in a delta.
  func rows(keepsErasures: Bool) throws(SnapshotError) -> Rows {
    try flush()
    return Rows(
      file: file, orderedEnd: orderedEnd ?? byteCount,
      changes: changes.sorted { $0.key < $1.key }.map {
        ($0.key, $0.value.offset, $0.value.length)
      },
      keepsErasures: keepsErasures)
  }

  /// How many rows ``rows(keepsErasures:)`` gives.
  package func rowCount(keepsErasures: Bool) throws(SnapshotError) -> UInt32 {
    var count = orderedRows
    if !changes.isEmpty {
      count = 0
      var rows = try rows(keepsErasures: keepsErasures)
      while try rows.next() != nil { count += 1 }
    }
    guard let count = UInt32(exactly: count) else {
      throw SnapshotError(.limitExceeded, "a snapshot has fewer than 2^32 rows")
    }
    return count
  }

  /// Goes through the rows in the order of their keys.
  struct Rows {
    private let file: StoredFile
    private let orderedEnd: UInt64
    private let changes: [(key: Bytes16, offset: UInt64, length: UInt32)]
    private let keepsErasures: Bool
    private var nextChange = 0
    private var window: [UInt8] = []
    private var windowStart: UInt64 = 0
    private var position: UInt64 = 0

    fileprivate init(
      file: StoredFile, orderedEnd: UInt64,
      changes: [(key: Bytes16, offset: UInt64, length: UInt32)], keepsErasures: Bool
    ) {
      self.file = file
      self.orderedEnd = orderedEnd
      self.changes = changes
      self.keepsErasures = keepsErasures
    }

    /// The next row; nil after the last one.
    mutating func next() throws(SnapshotError) -> (key: Bytes16, value: ArraySlice<UInt8>)? {
      while true {
        let ordered = try peek()
        guard nextChange < changes.count else {
          guard let ordered else { return nil }
          return (ordered.key, try value(ordered.length))
        }
        let change = changes[nextChange]
        if let ordered, ordered.key < change.key {
          return (ordered.key, try value(ordered.length))
        }
        if let ordered, ordered.key == change.key { _ = try value(ordered.length) }
        nextChange += 1
        guard change.length != SnapshotSpool.gone else {
          if keepsErasures { return (change.key, []) }
          continue
        }
        let bytes = try Self.read(file, at: change.offset, count: Int(change.length))
        return (change.key, bytes[...])
      }
    }

    private mutating func peek() throws(SnapshotError) -> (key: Bytes16, length: Int)? {
      guard position < orderedEnd else { return nil }
      let head = try bytes(SnapshotSpool.headBytes)
      var fields = FieldReader(head, at: position)
      let key = try fields.bytes16()
      let length: UInt32 = try fields.number()
      return (key, Int(length))
    }

    private mutating func value(_ length: Int) throws(SnapshotError) -> ArraySlice<UInt8> {
      let record = try bytes(SnapshotSpool.headBytes + length)
      position += UInt64(record.count)
      return record.dropFirst(SnapshotSpool.headBytes)
    }

    /// The next bytes, from a window that moves over the file.
    private mutating func bytes(_ count: Int) throws(SnapshotError) -> ArraySlice<UInt8> {
      var start = Int(position - windowStart)
      if start + count > window.count {
        let rest = orderedEnd - position
        guard UInt64(count) <= rest else {
          throw SnapshotError(.internalFailure, "the spool ends inside a row")
        }
        let size = max(count, Int(min(rest, UInt64(SnapshotSpool.bufferBytes))))
        window = try Self.read(file, at: position, count: size)
        windowStart = position
        start = 0
      }
      return window[start..<start + count]
    }

    private static func read(
      _ file: StoredFile, at offset: UInt64, count: Int
    ) throws(SnapshotError) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: count)
      var failure: SnapshotError?
      bytes.withUnsafeMutableBytes { buffer in
        do throws(SnapshotError) {
          try file.read(at: offset, into: buffer)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      return bytes
    }
  }
}
