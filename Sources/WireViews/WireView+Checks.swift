public import Wire

// The checks of lists and maps of messages, as generated code of `Wire` decodes them: the same calls
// in the same order, so that the errors are the same.

extension WireView where Self: ~Escapable {
  /// Checks a message inside another.
  @inlinable
  public static func checkNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    try r.enter(p)
    try checkWire(p, n, &r)
    r.leave()
  }

  /// Checks a list of this message in a slot of `n` bytes.
  @inlinable
  public static func checkWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n == 0 { return }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireOwned>.stride, minimum: 2)
    try r.enter(p)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      try checkWire(first + total, length, &r)
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
  }
}

extension WireMapEntryView where Self: ~Escapable {
  /// Checks a map in a slot of `n` bytes.
  ///
  /// - Parameter stride: the memory of an entry.
  @inlinable
  public static func checkWireMap(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, stride: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n == 0 { return }
    let shape = try r.list(p, n, max: max, stride: stride, minimum: 2)
    try r.enter(p)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    var last: WireCheckedKey?
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      let key = try checkWireEntry(first + total, length, &r)
      if let last, !precedes(last, key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      last = key
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
  }
}
