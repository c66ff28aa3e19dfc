/// The head of a list of elements that have lengths of their own. For generated code.
///
/// ```
/// | head: u16, or 0x3FFF in it and u32 | lengths[count << width] | elements |
/// ```
public struct WireListShape: Sendable {
  public var count: Int
  /// 0, 1, 2: entries of 1, 2, 4 bytes.
  public var width: Int
  /// Where the table of lengths begins, from the start of the slot.
  public var tableOffset: Int
  /// How many bytes the elements take in all.
  public var elementBytes: Int

  /// Where the elements begin, from the start of the slot.
  @inlinable public var elementsOffset: Int { tableOffset &+ (count &<< width) }
}

extension WireReader {
  /// Reads the head of a list in a slot of `byteCount` bytes, more than none, and takes its elements
  /// from the limits before anything is allocated (R14, R27).
  ///
  /// - Parameters:
  ///   - max: the declared maximum.
  ///   - stride: the memory of an element.
  ///   - minimum: the least bytes of an element without its length: 2 for a message, else 0.
  @inline(never)
  public mutating func list(
    _ pointer: UnsafeRawPointer, _ byteCount: Int, max: Int, stride: Int, minimum: Int
  ) throws(WireError) -> WireListShape {
    guard byteCount >= 2 else { throw malformed(pointer, "a list is shorter than its head") }
    let head = wireLoad(pointer, 0, UInt16.self)
    var shape = WireListShape(
      count: Int.wire(head & 0x3FFF), width: Int.wire(head &>> 14), tableOffset: 2, elementBytes: 0)
    guard shape.width < 3 else { throw malformed(pointer, "no such width of lengths") }
    if shape.count == 0x3FFF {
      guard byteCount >= 6 else { throw malformed(pointer, "a list is shorter than its head") }
      shape.count = Int.wire(wireLoad(pointer, 2, UInt32.self))
      shape.tableOffset = 6
      guard shape.count == 0 || shape.count >= 0x3FFF else {
        throw nonCanonical(pointer, "a long count without need")
      }
    }
    guard shape.count > 0 else { throw malformed(pointer, "an empty list is written out") }
    // A count is below 2^32 and an element below 8 bytes here, so nothing overflows 64 bits.
    let least = (1 &<< shape.width) &+ minimum
    guard shape.count &* least <= byteCount &- shape.tableOffset else {
      throw malformed(pointer, "a list is shorter than its count says")
    }
    shape.elementBytes = byteCount &- shape.elementsOffset
    try takeElements(pointer, shape.count, max: max, stride: stride)
    return shape
  }

  /// Checks the lengths of a list: they add up and have the smallest width.
  @inlinable
  public func checkList(
    _ pointer: UnsafeRawPointer, _ shape: WireListShape, total: Int, all: Int
  ) throws(WireError) {
    guard total == shape.elementBytes else {
      throw malformed(pointer, "the lengths of a list do not add up")
    }
    guard wireWidth(all) == shape.width else {
      throw nonCanonical(pointer, "the lengths of a list fit a smaller width")
    }
  }

  /// The number of elements of `size` bytes that fill a slot of `byteCount` bytes, taken from the
  /// limits (R14, R27).
  public mutating func fixedCount(
    _ pointer: UnsafeRawPointer, _ byteCount: Int, size: Int, max: Int, stride: Int
  ) throws(WireError) -> Int {
    let count = byteCount / size
    let rest = byteCount % size
    guard rest == 0 else { throw malformed(pointer, "a list is not a whole number of elements") }
    try takeElements(pointer, count, max: max, stride: stride)
    return count
  }

  private mutating func takeElements(
    _ pointer: UnsafeRawPointer, _ count: Int, max: Int, stride: Int
  ) throws(WireError) {
    guard count <= max else { throw limit(pointer, "a list is longer than its maximum") }
    elementsLeft &-= count
    guard elementsLeft >= 0 else { throw limit(pointer, "too many elements in one message") }
    try charge(memory: count &* stride, at: pointer)
  }

  /// Reads a list of texts.
  public mutating func texts(
    _ pointer: UnsafeRawPointer, _ byteCount: Int, max: Int, maxElement: Int
  ) throws(WireError) -> [String] {
    if byteCount == 0 { return [] }
    let shape = try list(
      pointer, byteCount, max: max, stride: MemoryLayout<String>.stride, minimum: 0)
    var result: [String] = []
    result.reserveCapacity(shape.count)
    let elements = pointer + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(pointer + shape.tableOffset, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw malformed(pointer, "the lengths of a list do not add up")
      }
      result.append(try text(elements + total, length, max: maxElement))
      total &+= length
      all |= length
    }
    try checkList(pointer, shape, total: total, all: all)
    return result
  }

  /// Reads a list of opaque bytes.
  public mutating func byteArrays(
    _ pointer: UnsafeRawPointer, _ byteCount: Int, max: Int, maxElement: Int
  ) throws(WireError) -> [[UInt8]] {
    if byteCount == 0 { return [] }
    let shape = try list(
      pointer, byteCount, max: max, stride: MemoryLayout<[UInt8]>.stride, minimum: 0)
    var result: [[UInt8]] = []
    result.reserveCapacity(shape.count)
    let elements = pointer + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(pointer + shape.tableOffset, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw malformed(pointer, "the lengths of a list do not add up")
      }
      result.append(try bytes(elements + total, length, max: maxElement))
      total &+= length
      all |= length
    }
    try checkList(pointer, shape, total: total, all: all)
    return result
  }
}
