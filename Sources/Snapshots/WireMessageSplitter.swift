/// Splits messages of the wire format without knowing their schema. Layout 2.
///
/// It uses only the outer shape (`Schema/SPEC.md`): head, fixed block, table of lengths, slots.
/// Columns are counted here without the key column that the chunk puts before them.
///
/// ```
/// column 0    u16 place of the key, then heads: the low byte of every row's head, then the high
///             byte of every row's head
/// column 1    u32 length of each raw row
/// column 2    raw rows, concatenated
/// column 3    fixed blocks, transposed: byte 0 of every message that has one, then byte 1 …
///             without the sixteen bytes that are the row's key
/// column 4    tables of lengths, transposed: entry 0 of every message that has one, then 1 …
///             each entry as wide as in its message
/// column 5+j  slot j of every message that has one, concatenated
/// ```
///
/// A message mostly begins with the id that is also the row's key: random bytes, which no
/// compression can shorten the second time when the first is far away. Where every message of the
/// chunk has the key at one place of its fixed block, these bytes are left out and the place is said;
/// FFFF says that they are not left out.
///
/// A row that is not a message of this shape, or has an extended head, is a *raw row* and has
/// `C000` in column 0: length width 3, which no message has. So any bytes survive.
package struct WireMessageSplitter: ColumnSplitter {
  package init() {}

  package var layout: UInt16 { 2 }
  package var maximumColumns: Int { Self.leadingColumns + Self.maximumSlots }
  package var maximumOverheadPerRow: Int { 6 }
  package var maximumFixedOverhead: Int { 2 }

  private static let leadingColumns = 5
  private static let maximumFixed = 254
  private static let maximumSlots = 62
  private static let rawHead: UInt16 = 0xC000
  private static let keyBytes = SnapshotFormat.keyBytes
  private static let noPlace = 0xFFFF

  /// What the head of a row says, and where the slots begin.
  private struct Shape {
    let head: UInt16
    var fixed: Int
    var slots: Int
    /// Bytes of an entry of the table of lengths.
    var width: Int

    /// nil for a raw row's head and for a head no split message has.
    init?(head: UInt16) {
      self.head = head
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

  package func split(_ rows: RowBatch, keys: [Bytes16]) -> [[UInt8]] {
    let shapes = (0..<rows.count).map { Shape(row: rows[$0]) }
    let place = Self.keyPlace(rows, shapes, keys)
    var heads: [UInt8] = []
    heads.append(number: UInt16(place ?? Self.noPlace))
    var rawLengths: [UInt8] = []
    var raw: [UInt8] = []
    for shape in shapes { heads.append(UInt8(truncatingIfNeeded: shape?.head ?? Self.rawHead)) }
    for shape in shapes {
      heads.append(UInt8(truncatingIfNeeded: (shape?.head ?? Self.rawHead) >> 8))
    }
    let planes = Planes(shapes, place: place)
    var fixed = [UInt8](repeating: 0, count: planes.byteCount)
    var next = planes.starts
    var slots: [[UInt8]] = []
    var tables: [[UInt8]] = []
    for (index, shape) in shapes.enumerated() {
      let row = rows[index]
      guard let shape else {
        rawLengths.append(number: UInt32(row.count))
        raw.append(contentsOf: row)
        continue
      }
      while slots.count < shape.slots {
        slots.append([])
        tables.append([])
      }
      let block = row.startIndex + 2
      for position in 0..<shape.fixed where !planes.isKey(position) {
        fixed[next[position]] = row[block + position]
        next[position] += 1
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
    return [heads, rawLengths, raw, fixed, Array(tables.joined())] + slots
  }

  /// Where every message has its row's key, as the first one has it first; nil when there is no such
  /// place.
  private static func keyPlace(
    _ rows: RowBatch, _ shapes: [Shape?], _ keys: [Bytes16]
  ) -> Int? {
    func has(_ row: Int, _ place: Int) -> Bool {
      let start = rows[row].startIndex + 2 + place
      return keys[row].equals(rows.bytes[start..<start + keyBytes])
    }
    guard let first = shapes.firstIndex(where: { $0 != nil }), let shape = shapes[first],
      shape.fixed >= keyBytes,
      let place = (0...shape.fixed - keyBytes).first(where: { has(first, $0) })
    else { return nil }
    for (row, shape) in shapes.enumerated() {
      guard let shape else { continue }
      guard shape.fixed >= place + keyBytes, has(row, place) else { return nil }
    }
    return place
  }

  /// Where byte i of the fixed blocks begins in their column.
  private struct Planes {
    private(set) var starts: [Int] = []
    private(set) var byteCount = 0
    private let key: Range<Int>

    init(_ shapes: [Shape?], place: Int?) {
      key = place.map { $0..<$0 + keyBytes } ?? 0..<0
      // How many messages have a fixed block of exactly that size, and so of at least each smaller one.
      var sizes = [Int](repeating: 0, count: maximumFixed + 2)
      for case .some(let shape) in shapes { sizes[shape.fixed] += 1 }
      var atLeast = [Int](repeating: 0, count: maximumFixed + 2)
      for size in stride(from: maximumFixed, through: 0, by: -1) {
        atLeast[size] = atLeast[size + 1] + sizes[size]
      }
      for position in 0..<maximumFixed where atLeast[position + 1] > 0 {
        starts.append(byteCount)
        if !key.contains(position) { byteCount += atLeast[position + 1] }
      }
    }

    func isKey(_ position: Int) -> Bool { key.contains(position) }

    /// Which byte of the key stands at a place that ``isKey(_:)``.
    func keyByte(_ position: Int) -> Int { position - key.lowerBound }
  }

  package func join(
    _ columns: [ArraySlice<UInt8>], keys: [Bytes16]
  ) throws(SnapshotError) -> RowBatch {
    let rowCount = keys.count
    guard columns.count >= Self.leadingColumns, columns.count <= maximumColumns,
      columns[0].count == 2 + 2 * rowCount
    else {
      throw Self.corrupt("a head for each row and at most \(Self.maximumSlots) slots are needed")
    }
    let heads = columns[0].dropFirst(2)
    let shapes = try Self.shapes(heads, rowCount: rowCount)
    let place = ColumnNumbers.number(columns[0], at: columns[0].startIndex, width: 2)
    guard
      place == Self.noPlace
        || shapes.allSatisfy({ $0.map { place + Self.keyBytes <= $0.fixed } ?? true })
    else { throw Self.corrupt("the key does not fit into a message") }
    let planes = Planes(shapes, place: place == Self.noPlace ? nil : place)
    var cursors = try Cursors(shapes, planes, columns)
    var rows = RowBatch()
    rows.reserve(
      bytes: columns.reduce(Self.keyBytes * rowCount) { $0 + $1.count }, rows: rowCount)
    for (row, shape) in shapes.enumerated() {
      if let shape {
        rows.extend(heads[heads.startIndex + row])
        rows.extend(heads[heads.startIndex + rowCount + row])
        try cursors.message(shape, planes, keys[row], columns, into: &rows)
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
    init(
      _ shapes: [Shape?], _ planes: Planes, _ columns: [ArraySlice<UInt8>]
    ) throws(SnapshotError) {
      var rawCount = 0
      var tableBytes: [Int] = []
      for shape in shapes {
        guard let shape else {
          rawCount += 1
          continue
        }
        while tableBytes.count < shape.slots { tableBytes.append(0) }
        for slot in 0..<shape.slots { tableBytes[slot] += shape.width }
      }
      guard columns[1].count == 4 * rawCount, columns[3].count == planes.byteCount,
        columns[4].count == tableBytes.reduce(0, +),
        columns.count == leadingColumns + tableBytes.count
      else {
        throw corrupt("the columns do not have the sizes the heads ask for")
      }
      rawLength = columns[1].startIndex
      raw = columns[2].startIndex
      let firstFixed = columns[3].startIndex
      fixed = planes.starts.map { firstFixed + $0 }
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
      _ shape: Shape, _ planes: Planes, _ key: Bytes16, _ columns: [ArraySlice<UInt8>],
      into rows: inout RowBatch
    ) throws(SnapshotError) {
      for position in 0..<shape.fixed {
        if planes.isKey(position) {
          rows.extend(key.byte(at: planes.keyByte(position)))
        } else {
          rows.extend(columns[3][fixed[position]])
          fixed[position] += 1
        }
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
