// What the check of a message does where its decoder would make a value: the same tests in the same
// order, and nothing allocated. For generated code.

extension WireReader {
  /// Where a message has more than its schema knows; see `checkUnknown`.
  struct UnknownExtent {
    /// How many bytes of the fixed block are unknown.
    var fixedCount: Int
    /// How many slots are unknown, where their bytes begin and how many they are.
    var slotCount: Int
    var slotsOffset: Int
    var slotBytes: Int
  }

  /// Checks what a message carries beyond `fixedLength` and `slotCount`, and `bits` that no field
  /// owns (R3, R9); `nil` when there is nothing.
  mutating func checkUnknown(
    _ pointer: UnsafeRawPointer, _ shape: WireShape, fixedLength: Int, slotCount: Int,
    bits: UInt8, isFrozen: Bool
  ) throws(WireError) -> UnknownExtent? {
    var extent = UnknownExtent(
      fixedCount: Swift.max(0, shape.fixedLength - fixedLength),
      slotCount: Swift.max(0, shape.slotCount - slotCount), slotsOffset: shape.slotsOffset,
      slotBytes: 0)
    if extent.fixedCount == 0, extent.slotCount == 0, bits == 0 { return nil }
    if isFrozen { throw malformed(pointer, "a map entry has more than a key and a value") }
    if refusesUnknown { throw nonCanonical(pointer, "data that this schema does not know") }
    let table = pointer + shape.headLength + shape.fixedLength
    let fixed = pointer + shape.headLength + fixedLength
    if extent.fixedCount > 0, wireIsZero(fixed, extent.fixedCount) {
      throw nonCanonical(fixed, "trailing zeros in the fixed block")
    }
    for index in 0..<Swift.min(slotCount, shape.slotCount) {
      extent.slotsOffset &+= wireLength(table, index, shape.width)
    }
    for index in 0..<extent.slotCount {
      extent.slotBytes &+= wireLength(table, slotCount &+ index, shape.width)
    }
    unknownLeft &-= extent.fixedCount &+ extent.slotBytes
    guard unknownLeft >= 0 else { throw limit(pointer, "too much unknown data") }
    try charge(
      memory: extent.fixedCount &+ extent.slotBytes
        &+ extent.slotCount &* MemoryLayout<Int>.stride,
      at: pointer)
    return extent
  }

  /// Checks what `unknown` takes.
  @inline(never)
  public mutating func checkUnknownFields(
    _ pointer: UnsafeRawPointer, _ shape: WireShape, fixedLength: Int, slotCount: Int,
    bits: UInt8, isFrozen: Bool
  ) throws(WireError) {
    _ = try checkUnknown(
      pointer, shape, fixedLength: fixedLength, slotCount: slotCount, bits: bits,
      isFrozen: isFrozen)
  }

  /// Checks the payload of a union case that this schema does not know (R8).
  @inline(never)
  public mutating func checkUnknownCase(
    _ pointer: UnsafeRawPointer, _ count: Int
  ) throws(WireError) {
    if refusesUnknown { throw nonCanonical(pointer, "a union case that this schema does not know") }
    unknownLeft &-= count
    guard unknownLeft >= 0 else { throw limit(pointer, "too much unknown data") }
    try charge(memory: count, at: pointer)
  }

  /// Checks a text of `count` bytes (wire rule R13).
  @inlinable @inline(__always)
  public mutating func checkText(
    _ pointer: UnsafeRawPointer, _ count: Int, max: Int
  ) throws(WireError) {
    if count == 0 { return }
    if count > max { throw limit(pointer, "a text is longer than its maximum") }
    try charge(memory: count, at: pointer)
    if wireTextKind(pointer, count) == .invalid {
      throw malformed(pointer, "a text is not valid UTF-8")
    }
  }

  /// Checks `count` opaque bytes.
  @inlinable
  public mutating func checkBytes(
    _ pointer: UnsafeRawPointer, _ count: Int, max: Int
  ) throws(WireError) {
    if count == 0 { return }
    if count > max { throw limit(pointer, "bytes are longer than their maximum") }
    try charge(memory: count, at: pointer)
  }

  /// Checks a list of texts.
  public mutating func checkTexts(
    _ pointer: UnsafeRawPointer, _ byteCount: Int, max: Int, maxElement: Int
  ) throws(WireError) {
    try checkElements(pointer, byteCount, max: max, stride: MemoryLayout<String>.stride) {
      (reader, element, length) throws(WireError) in
      try reader.checkText(element, length, max: maxElement)
    }
  }

  /// Checks a list of opaque bytes.
  public mutating func checkByteArrays(
    _ pointer: UnsafeRawPointer, _ byteCount: Int, max: Int, maxElement: Int
  ) throws(WireError) {
    try checkElements(pointer, byteCount, max: max, stride: MemoryLayout<[UInt8]>.stride) {
      (reader, element, length) throws(WireError) in
      try reader.checkBytes(element, length, max: maxElement)
    }
  }

  @inline(__always)
  private mutating func checkElements(
    _ pointer: UnsafeRawPointer, _ byteCount: Int, max: Int, stride: Int,
    _ check: (inout WireReader, UnsafeRawPointer, Int) throws(WireError) -> Void
  ) throws(WireError) {
    if byteCount == 0 { return }
    let shape = try list(pointer, byteCount, max: max, stride: stride, minimum: 0)
    let elements = pointer + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(pointer + shape.tableOffset, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw malformed(pointer, "the lengths of a list do not add up")
      }
      try check(&self, elements + total, length)
      total &+= length
      all |= length
    }
    try checkList(pointer, shape, total: total, all: all)
  }
}

/// Whether a text that somebody reads in place is ASCII.
///
/// - Throws: `WireError` with code `malformed` when it is not UTF-8 at all (wire rule R13).
public func wireIsASCII(
  validating pointer: UnsafeRawPointer, _ count: Int
) throws(WireError) -> Bool {
  switch wireTextKind(pointer, count) {
  case .ascii: return true
  case .other: return false
  case .invalid: throw WireError(.malformed, at: 0, "a text is not valid UTF-8")
  }
}
