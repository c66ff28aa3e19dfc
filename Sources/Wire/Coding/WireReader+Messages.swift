/// The head of a message and what follows from it. For generated code.
///
/// ```
/// | head | fixed[fixedLength] | lengths[slotCount << width] | slots |
/// ```
public struct WireShape: Sendable {
  /// 2, or 6 when the head is extended.
  public var headLength: Int
  public var fixedLength: Int
  public var slotCount: Int
  /// 0, 1, 2: entries of 1, 2, 4 bytes.
  public var width: Int

  /// Where the slots begin, from the start of the message.
  @inlinable public var slotsOffset: Int {
    headLength &+ fixedLength &+ (slotCount &<< width)
  }

  /// The length of slot `index` of the message at `pointer`; 0 when there is no such slot.
  public func length(_ pointer: UnsafeRawPointer, _ index: Int) -> Int {
    index < slotCount ? wireLength(pointer + headLength + fixedLength, index, width) : 0
  }
}

extension WireReader {
  /// Reads the head of a message of `count` bytes and checks all that holds for every schema: the
  /// packing of the head (R1, R4), that the parts fill the message exactly, the smallest width, and
  /// that the last slot is not empty.
  @inline(never)
  public func shape(_ pointer: UnsafeRawPointer, _ count: Int) throws(WireError) -> WireShape {
    guard count >= 2 else { throw malformed(pointer, "a message is shorter than its head") }
    let head = wireLoad(pointer, 0, UInt16.self)
    var shape = WireShape(
      headLength: 2, fixedLength: Int(head & 0xFF), slotCount: Int(head >> 8 & 0x3F),
      width: Int(head >> 14))
    guard shape.width < 3 else { throw malformed(pointer, "no such width of lengths") }
    if shape.fixedLength == 0xFF || shape.slotCount == 0x3F {
      guard shape.fixedLength == 0xFF, shape.slotCount == 0x3F else {
        throw malformed(pointer, "half of an extended head")
      }
      guard count >= 6 else { throw malformed(pointer, "a message is shorter than its head") }
      shape.headLength = 6
      shape.fixedLength = Int(wireLoad(pointer, 2, UInt16.self))
      shape.slotCount = Int(wireLoad(pointer, 4, UInt16.self))
      guard shape.fixedLength >= 0xFF || shape.slotCount >= 0x3F else {
        throw nonCanonical(pointer, "an extended head without need")
      }
    }
    if shape.slotCount == 0, shape.width != 0 {
      throw nonCanonical(pointer, "a width without slots")
    }
    guard shape.slotsOffset <= count else {
      throw malformed(pointer, "a message is shorter than its head says")
    }
    try checkLengths(pointer, count, shape)
    return shape
  }

  private func checkLengths(
    _ pointer: UnsafeRawPointer, _ count: Int, _ shape: WireShape
  ) throws(WireError) {
    let table = pointer + shape.headLength + shape.fixedLength
    var total = 0
    var all = 0
    var last = 1
    for index in 0..<shape.slotCount {
      last = wireLength(table, index, shape.width)
      // At most 65,535 entries of 32 bits each: the sum fits in 64.
      total &+= last
      all |= last
    }
    guard total == count &- shape.slotsOffset else {
      throw malformed(table, "the lengths of the slots do not add up")
    }
    guard last != 0 else { throw nonCanonical(table, "the last slot is empty") }
    guard wireWidth(all) == shape.width else {
      throw nonCanonical(table, "the lengths of the slots fit a smaller width")
    }
  }

  /// Takes what a message carries beyond `fixedLength` and `slotCount`, and `bits` that no field
  /// owns; `nil` when there is nothing (R3, R9).
  ///
  /// - Parameters:
  ///   - shape: what `shape(_:_:)` returned for the same message.
  ///   - isFrozen: a map entry, which may carry nothing more (R16).
  @inline(never)
  public mutating func unknown(
    _ pointer: UnsafeRawPointer, _ shape: WireShape, fixedLength: Int, slotCount: Int,
    bits: UInt8, isFrozen: Bool
  ) throws(WireError) -> WireUnknown? {
    guard
      let extra = try checkUnknown(
        pointer, shape, fixedLength: fixedLength, slotCount: slotCount, bits: bits,
        isFrozen: isFrozen)
    else { return nil }
    let table = pointer + shape.headLength + shape.fixedLength
    let fixed = pointer + shape.headLength + fixedLength
    let fixedCount = extra.fixedCount
    let extraSlots = extra.slotCount
    let slotBytes = extra.slotBytes
    let start = pointer + extra.slotsOffset
    var lengths: [Int] = []
    lengths.reserveCapacity(extraSlots)
    for index in 0..<extraSlots {
      lengths.append(wireLength(table, slotCount &+ index, shape.width))
    }
    return WireUnknown(
      bits: bits, fixed: Array(UnsafeRawBufferPointer(start: fixed, count: fixedCount)),
      slotLengths: lengths,
      slotBytes: Array(UnsafeRawBufferPointer(start: start, count: slotBytes)))
  }

  /// Takes the payload of a union case that this schema does not know (R8).
  @inline(never)
  public mutating func unknownCase(
    _ pointer: UnsafeRawPointer, _ count: Int
  ) throws(WireError) -> [UInt8] {
    try checkUnknownCase(pointer, count)
    return Array(UnsafeRawBufferPointer(start: pointer, count: count))
  }

  /// Reads the tag of a union, which is not 0 (R8).
  @inlinable
  public func tag(_ pointer: UnsafeRawPointer, _ count: Int) throws(WireError) -> UInt16 {
    guard count >= 2 else { throw malformed(pointer, "a union is shorter than its tag") }
    let tag = wireLoad(pointer, 0, UInt16.self)
    guard tag != 0 else { throw malformed(pointer, "a union has tag 0") }
    return tag
  }

  /// Refuses the default message in the slot of a plain message field, where it is the empty slot
  /// (R6).
  @inlinable @inline(__always)
  public func refuseDefault(_ pointer: UnsafeRawPointer, _ count: Int) throws(WireError) {
    if count == 2, wireLoad(pointer, 0, UInt16.self) == 0 {
      throw nonCanonical(pointer, "a default message is written out")
    }
  }
}
