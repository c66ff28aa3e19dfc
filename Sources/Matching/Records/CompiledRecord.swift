/// A record as numbers of terms: for each field of the mapping, in order, its values.
struct CompiledRecord: Sendable {
  /// Where each field's values begin and the last one's end, then the values: one array keeps a
  /// hundred thousand records small.
  let cells: [Int32]

  init(_ fields: [[Int32]]) {
    var cells: [Int32] = []
    cells.reserveCapacity(fields.count + 1 + fields.reduce(0) { $0 + $1.count })
    var start = fields.count + 1
    cells.append(Int32(start))
    for field in fields {
      start += field.count
      cells.append(Int32(start))
    }
    for field in fields { cells += field }
    self.cells = cells
  }

  /// Where the values of a field are.
  func range(of field: Int) -> Range<Int> { Int(cells[field])..<Int(cells[field + 1]) }

  /// The values of a field. Words of a name stand in the order of the record.
  subscript(field: Int) -> ArraySlice<Int32> {
    cells[range(of: field)]
  }

  /// How often the record has the term: a word may stand in a name twice.
  func count(of term: Int32) -> Int {
    cells[Int(cells[0])...].reduce(0) { $0 + ($1 == term ? 1 : 0) }
  }
}
