extension WireBuffer {
  /// Moves the slots of a message when its table of lengths turns out to have another size than was
  /// left for it. For generated code.
  ///
  /// - Parameters:
  ///   - offset: where the table begins.
  ///   - left: the bytes that were left for it.
  ///   - needed: the bytes that it takes.
  public mutating func resizeTable(at offset: Int, from left: Int, to needed: Int) {
    if needed > left { _ = reserve(needed - left) }
    let slots = base + offset + left
    (base + offset + needed).copyMemory(from: slots, byteCount: byteCount - offset - left)
    written += needed - left
  }

  /// Finishes a message that carries unknown data or needs an extended head (R4, R9). For generated
  /// code.
  ///
  /// What has been written from `start` on is a head of two bytes, the used part of the known fixed
  /// block, room for a table, and the known slots.
  ///
  /// - Parameters:
  ///   - start: where the message begins.
  ///   - used: the length of the known fixed block after trimming.
  ///   - known: its length before.
  ///   - room: the bytes that were left for the table of lengths.
  ///   - lengths: the length of every known slot.
  ///   - unknown: what the message carries beyond.
  @inline(never)
  public mutating func finishUncommon(
    start: Int, used: Int, known: Int, room: Int, lengths: [Int], unknown: WireUnknown?
  ) throws(WireError) {
    var fixed = Array(UnsafeRawBufferPointer(start: base + start + 2, count: used))
    let slotsStart = start + 2 + used + room
    var slots = Array(
      UnsafeRawBufferPointer(start: base + slotsStart, count: byteCount - slotsStart))
    var lengths = lengths
    if let unknown {
      unknownLeft &-= unknown.fixed.count &+ unknown.slotBytes.count
      guard unknownLeft >= 0 else { throw wireLimit("too much unknown data") }
      try charge(
        memory: unknown.fixed.count &+ unknown.slotBytes.count
          &+ unknown.slotLengths.count &* MemoryLayout<Int>.stride)
      if !unknown.fixed.isEmpty {
        while fixed.count < known { fixed.append(0) }
        fixed.append(contentsOf: unknown.fixed)
      }
      lengths.append(contentsOf: unknown.slotLengths)
      slots.append(contentsOf: unknown.slotBytes)
    }
    while !lengths.isEmpty, lengths[lengths.count - 1] == 0 { lengths.removeLast() }
    guard fixed.count <= 0xFFFF, lengths.count <= 0xFFFF else {
      throw wireLimit("a message has too many fields")
    }
    var all = 0
    for index in 0..<lengths.count { all |= lengths[index] }
    let width = wireWidth(all)
    truncate(to: start)
    var target = reserve(6 + fixed.count + (lengths.count &<< width) + slots.count)
    if fixed.count >= 0xFF || lengths.count >= 0x3F {
      wireStore(target, 0, UInt16.wire(0x3FFF | width &<< 14))
      wireStore(target, 2, UInt16.wire(fixed.count))
      wireStore(target, 4, UInt16.wire(lengths.count))
      target += 6
    } else {
      let head = fixed.count | lengths.count &<< 8 | width &<< 14
      wireStore(target, 0, UInt16.wire(head))
      target += 2
    }
    target = wirePut(target, fixed)
    for index in 0..<lengths.count { wireStoreLength(target, index, width, lengths[index]) }
    target += lengths.count &<< width
    advance(to: wirePut(target, slots))
  }

  /// Appends a union case that this schema does not know (R8). For generated code.
  ///
  /// - Throws: `WireError` when the schema knows the tag, since its bytes would be read otherwise.
  @inline(never)
  public mutating func appendUnknownCase(
    tag: UInt16, bytes: [UInt8], isKnown: Bool
  ) throws(WireError) {
    guard tag != 0, !isKnown else {
      throw WireError(.malformed, at: -1, "the tag of an unknown union case is 0 or known")
    }
    unknownLeft &-= bytes.count
    guard unknownLeft >= 0 else { throw wireLimit("too much unknown data") }
    try charge(memory: bytes.count)
    let target = reserve(2 + bytes.count)
    wireStore(target, 0, tag)
    advance(to: wirePut(target + 2, bytes))
  }

  /// Appends the tag of a union. For generated code.
  @export(implementation) @inline(__always)
  public mutating func append(tag: UInt16) {
    let target = reserve(2)
    wireStore(target, 0, tag)
    advance(to: target + 2)
  }

  /// Appends a text without its length. For generated code.
  public mutating func append(text: String, max: Int) throws(WireError) {
    let count = text.utf8.count
    guard count <= max else { throw wireLimit("a text is longer than its maximum") }
    try charge(memory: count)
    advance(to: wirePut(reserve(count), text, count))
  }

  /// Appends opaque bytes without their length. For generated code.
  public mutating func append(bytes: [UInt8], max: Int) throws(WireError) {
    guard bytes.count <= max else { throw wireLimit("bytes are longer than their maximum") }
    try charge(memory: bytes.count)
    advance(to: wirePut(reserve(bytes.count), bytes))
  }
}
