/// Takes rows apart so that bytes of one kind stand together, which compresses better.
///
/// Splitting is lossless for *any* bytes: `join(split(rows, keys: keys), keys: keys) == rows`.
package protocol ColumnSplitter: Sendable {
  /// The number written into each chunk that this splitter made.
  var layout: UInt16 { get }

  /// The most columns ``split(_:keys:)`` returns.
  var maximumColumns: Int { get }

  /// The most bytes ``split(_:keys:)`` adds to a row.
  var maximumOverheadPerRow: Int { get }

  /// The most bytes ``split(_:keys:)`` adds to all rows together.
  var maximumFixedOverhead: Int { get }

  /// The columns of some rows.
  ///
  /// - Parameter keys: of these rows; whoever joins them has the keys too.
  func split(_ rows: RowBatch, keys: [Bytes16]) -> [[UInt8]]

  /// The rows of some columns.
  ///
  /// Columns come from outside: the splitter checks every length and takes no more memory than
  /// the columns have bytes.
  ///
  /// - Throws: ``SnapshotError/Code/chunkCorrupt`` if they do not fit together.
  func join(_ columns: [ArraySlice<UInt8>], keys: [Bytes16]) throws(SnapshotError) -> RowBatch
}

/// The splitters a reader knows, by the number in the chunk.
package struct SplitterSet: Sendable {
  private let splitters: [any ColumnSplitter]

  /// ``WholeRowSplitter`` and ``WireMessageSplitter``.
  package static let standard = SplitterSet([WholeRowSplitter(), WireMessageSplitter()])

  package init(_ splitters: [any ColumnSplitter]) {
    self.splitters = splitters
  }

  func splitter(for layout: UInt16) -> (any ColumnSplitter)? {
    splitters.first { $0.layout == layout }
  }
}

/// Keeps rows whole: one column of lengths, one of bytes. Layout 1.
package struct WholeRowSplitter: ColumnSplitter {
  package init() {}

  package var layout: UInt16 { 1 }
  package var maximumColumns: Int { 2 }
  package var maximumOverheadPerRow: Int { 4 }
  package var maximumFixedOverhead: Int { 0 }

  package func split(_ rows: RowBatch, keys: [Bytes16]) -> [[UInt8]] {
    var lengths: [UInt8] = []
    lengths.reserveCapacity(rows.count * 4)
    for row in 0..<rows.count {
      lengths.append(number: UInt32(rows.range(of: row).count))
    }
    return [lengths, rows.bytes]
  }

  package func join(
    _ columns: [ArraySlice<UInt8>], keys: [Bytes16]
  ) throws(SnapshotError) -> RowBatch {
    let rowCount = keys.count
    guard columns.count == 2, columns[0].count == 4 * rowCount else {
      throw SnapshotError(.chunkCorrupt, "whole rows need one length for each row")
    }
    let lengths = columns[0]
    let bytes = columns[1]
    var rows = RowBatch()
    rows.reserve(bytes: bytes.count, rows: rowCount)
    var position = bytes.startIndex
    for row in 0..<rowCount {
      let length = ColumnNumbers.u32(lengths, at: lengths.startIndex + 4 * row)
      guard length <= bytes.endIndex - position else {
        throw SnapshotError(.chunkCorrupt, "a row is longer than what is left of its column")
      }
      rows.append(bytes[position..<position + length])
      position += length
    }
    guard position == bytes.endIndex else {
      throw SnapshotError(.chunkCorrupt, "bytes are left over after the last row")
    }
    return rows
  }
}

/// Numbers in columns; the caller has checked the bounds.
enum ColumnNumbers {
  static func u32(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    Int(bytes[index]) | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2]) << 16
      | Int(bytes[index + 3]) << 24
  }

  /// A number of 1, 2 or 4 bytes.
  static func number(_ bytes: ArraySlice<UInt8>, at index: Int, width: Int) -> Int {
    var value = 0
    for position in 0..<width {
      value |= Int(bytes[index + position]) << (8 * position)
    }
    return value
  }
}
