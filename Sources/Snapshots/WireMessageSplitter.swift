/// Splits messages of the wire format without knowing their schema. Layout 2.
///
/// It uses only the outer shape (`Schema/SPEC.md`): head, fixed block, table of lengths, slots.
/// Columns are counted here without the key column that the chunk puts before them.
///
/// ```
/// column 0    heads: the low byte of every row's head, then the high byte of every row's head
/// column 1    u32 length of each raw row
/// column 2    raw rows, concatenated
/// column 3    fixed blocks, transposed: byte 0 of every message that has one, then byte 1 …
/// column 4    tables of lengths, transposed: entry 0 of every message that has one, then 1 …
///             each entry as wide as in its message
/// column 5+j  slot j of every message that has one, concatenated
/// ```
///
/// A row that is not a message of this shape, or has an extended head, is a *raw row* and has
/// `C000` in column 0: length width 3, which no message has. So any bytes survive.
package struct WireMessageSplitter: ColumnSplitter {
  package init() {}

  package var layout: UInt16 { 2 }
  package var maximumColumns: Int { Self.leadingColumns + Self.maximumSlots }
  package var maximumOverheadPerRow: Int { 6 }

  private static let leadingColumns = 5
  private static let maximumFixed = 254
  private static let maximumSlots = 62
  private static let rawHead: UInt16 = 0xC000

  /// What the head of a row says, and where the slots begin.
  private struct Shape {
    var fixed: Int
    var slots: Int
    /// Bytes of an entry of the table of lengths.
    var width: Int

    /// nil for a raw row's head and for a head no split message has.
    init?(head: UInt16) {
      fixed = Int(head & 0xFF)
      slots = Int(head >> 8 & 0x3F)
      let code = Int(head >> 14)
      guard fixed <= maximumFixed, slots <= maximumSlots, code < 3 else { return nil }
      width = 1 << code
    }

    /// The shape of a whole row, or nil if the row is not exactly such a message.
    init?(row: ArraySlice<UInt8>) {
      guard row.count >= 2 else { return nil }
      self.init(head: UInt16(row[row.startIndex]) | UInt16(row[row.startIndex + 1]) << 8)
      guard row.count >= slotsOffset else { return nil }
      var total = slotsOffset
      for slot in 0..<slots {
        total += ColumnNumbers.number(row, at: entryIndex(slot, in: row), width: width)
      }
      guard total == row.count else { return nil }
    }

    var slotsOffset: Int { 2 + fixed + slots * width }

    func entryIndex(_ slot: Int, in row: ArraySlice<UInt8>) -> Int {
      row.startIndex + 2 + fixed + slot * width
    }
  }

  package func split(_ rows: RowBatch) -> [[UInt8]] {
    var lowHeads: [UInt8] = []
    var highHeads: [UInt8] = []
    var rawLengths: [UInt8] = []
    var raw: [UInt8] = []
    var fixed: [[UInt8]] = []
    var tables: [[UInt8]] = []
    var slots: [[UInt8]] = []
    for index in 0..<rows.count {
      let row = rows[index]
      guard let shape = Shape(row: row) else {
        lowHeads.append(UInt8(truncatingIfNeeded: Self.rawHead))
        highHeads.append(UInt8(truncatingIfNeeded: Self.rawHead >> 8))
        rawLengths.append(number: UInt32(row.count))
        raw.append(contentsOf: row)
        continue
      }
      lowHeads.append(row[row.startIndex])
      highHeads.append(row[row.startIndex + 1])
      while fixed.count < shape.fixed { fixed.append([]) }
      while slots.count < shape.slots {
        slots.append([])
        tables.append([])
      }
      let block = row.startIndex + 2
      for position in 0..<shape.fixed {
        fixed[position].append(row[block + position])
      }
      var start = row.startIndex + shape.slotsOffset
      for slot in 0..<shape.slots {
        let entry = shape.entryIndex(slot, in: row)
        let length = ColumnNumbers.number(row, at: entry, width: shape.width)
        tables[slot].append(contentsOf: row[entry..<entry + shape.width])
        slots[slot].append(contentsOf: row[start..<start + length])
        start += length
      }
    }
    var columns = [lowHeads + highHeads, rawLengths, raw, Array(fixed.joined())]
    columns.append(Array(tables.joined()))
    columns.append(contentsOf: slots)
    return columns
  }

  package func join(
    _ columns: [ArraySlice<UInt8>], rowCount: Int
  ) throws(SnapshotError) -> RowBatch {
    guard columns.count >= Self.leadingColumns, columns.count <= maximumColumns,
      columns[0].count == 2 * rowCount
    else {
      throw Self.corrupt("a head for each row and at most \(Self.maximumSlots) slots are needed")
    }
    let shapes = try Self.shapes(columns[0], rowCount: rowCount)
    var cursors = try Cursors(shapes, columns)
    var rows = RowBatch()
    rows.reserve(bytes: columns.reduce(0) { $0 + $1.count }, rows: rowCount)
    for (row, shape) in shapes.enumerated() {
      if let shape {
        let heads = columns[0]
        rows.extend(heads[heads.startIndex + row])
        rows.extend(heads[heads.startIndex + rowCount + row])
        try cursors.message(shape, columns, into: &rows)
      } else {
        try cursors.rawRow(columns, into: &rows)
      }
      rows.endValue()
    }
    try cursors.checkEnds(columns)
    return rows
  }

  /// The shape of every row, nil where it is raw.
  private static func shapes(
    _ heads: ArraySlice<UInt8>, rowCount: Int
  ) throws(SnapshotError) -> [Shape?] {
    var shapes: [Shape?] = []
    shapes.reserveCapacity(rowCount)
    for row in 0..<rowCount {
      let low = heads[heads.startIndex + row]
      let head = UInt16(low) | UInt16(heads[heads.startIndex + rowCount + row]) << 8
      let shape = Shape(head: head)
      guard shape != nil || head == rawHead else {
        throw corrupt("a head is neither of a message nor of a raw row")
      }
      shapes.append(shape)
    }
    return shapes
  }

  private static func corrupt(_ message: String) -> SnapshotError {
    SnapshotError(.chunkCorrupt, message)
  }

  /// Where each column is read next.
  private struct Cursors {
    private var rawLength: Int
    private var raw: Int
    private var fixed: [Int]
    private var tables: [Int]
    private var slots: [Int]
    private var lengths: [Int] = []

    /// Checks the sizes of the columns that the heads decide.
    init(_ shapes: [Shape?], _ columns: [ArraySlice<UInt8>]) throws(SnapshotError) {
      var rawCount = 0
      var fixedCounts: [Int] = []
      var tableBytes: [Int] = []
      for shape in shapes {
        guard let shape else {
          rawCount += 1
          continue
        }
        while fixedCounts.count < shape.fixed { fixedCounts.append(0) }
        while tableBytes.count < shape.slots { tableBytes.append(0) }
        for position in 0..<shape.fixed { fixedCounts[position] += 1 }
        for slot in 0..<shape.slots { tableBytes[slot] += shape.width }
      }
      guard columns[1].count == 4 * rawCount,
        columns[3].count == fixedCounts.reduce(0, +),
        columns[4].count == tableBytes.reduce(0, +),
        columns.count == leadingColumns + tableBytes.count
      else {
        throw corrupt("the columns do not have the sizes the heads ask for")
      }
      rawLength = columns[1].startIndex
      raw = columns[2].startIndex
      fixed = Self.starts(fixedCounts, from: columns[3].startIndex)
      tables = Self.starts(tableBytes, from: columns[4].startIndex)
      slots = columns[leadingColumns...].map(\.startIndex)
    }

    private static func starts(_ counts: [Int], from first: Int) -> [Int] {
      var next = first
      return counts.map { count in
        defer { next += count }
        return next
      }
    }

    /// Appends fixed block, table and slots of one message. The heads decide how far the
    /// cursors of fixed blocks and tables go, and `init` has compared that with the columns.
    mutating func message(
      _ shape: Shape, _ columns: [ArraySlice<UInt8>], into rows: inout RowBatch
    ) throws(SnapshotError) {
      for position in 0..<shape.fixed {
        rows.extend(columns[3][fixed[position]])
        fixed[position] += 1
      }
      lengths.removeAll(keepingCapacity: true)
      for slot in 0..<shape.slots {
        let entry = tables[slot]
        rows.extend(columns[4][entry..<entry + shape.width])
        lengths.append(ColumnNumbers.number(columns[4], at: entry, width: shape.width))
        tables[slot] += shape.width
      }
      for slot in 0..<shape.slots {
        let column = columns[leadingColumns + slot]
        let start = slots[slot]
        guard lengths[slot] <= column.endIndex - start else {
          throw corrupt("a slot is longer than what is left of its column")
        }
        rows.extend(column[start..<start + lengths[slot]])
        slots[slot] = start + lengths[slot]
      }
    }

    mutating func rawRow(
      _ columns: [ArraySlice<UInt8>], into rows: inout RowBatch
    ) throws(SnapshotError) {
      let length = ColumnNumbers.u32(columns[1], at: rawLength)
      rawLength += 4
      guard length <= columns[2].endIndex - raw else {
        throw corrupt("a raw row is longer than what is left of its column")
      }
      rows.extend(columns[2][raw..<raw + length])
      raw += length
    }

    func checkEnds(_ columns: [ArraySlice<UInt8>]) throws(SnapshotError) {
      guard raw == columns[2].endIndex,
        slots.enumerated().allSatisfy({ columns[leadingColumns + $0].endIndex == $1 })
      else {
        throw corrupt("bytes are left over after the last row")
      }
    }
  }
}
