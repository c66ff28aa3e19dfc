// Written by schemac from package vectors.layout.v1, as views. Do not edit.
// swift-format-ignore-file

package import Wire
package import WireViewComparison
package import WireViews

/// The fixed block: bit-byte 0 (a 01, c present 02, c 04, d present 08, e 10), b 1, d 3, h 7, end 8.
/// Slots: f 0, g 1.
///
/// A `Mixed` that is read where its bytes are.
package struct MixedView: WireView, ~Escapable {
  package typealias WireOwned = Mixed

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 1)
    self.wireMessage = wireMessage
  }

  package var a: Bool { wireMessage.bit(0, 1) }

  package var b: UInt16 { wireMessage.fixed(1, as: UInt16.self) }

  package var c: Bool? { wireMessage.bit(0, 2) ? wireMessage.bit(0, 4) : nil }

  package var d: UInt32? { wireMessage.bit(0, 8) ? wireMessage.fixed(3, as: UInt32.self) : nil }

  package var e: Bool { wireMessage.bit(0, 16) }

  package var f: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var g: WireUUID? { wireMessage.optionalFixed(slot: 1, as: WireUUID.self) }

  package var h: UInt8 { wireMessage.fixed(7, as: UInt8.self) }
}

// MARK: Check of Mixed

extension MixedView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 12, wireLoad(p, 0, UInt16.self) == 520, wireLoad(p, 2, UInt8.self) & 224 == 0 {
      return try checkWireBody(
        p, n, 2, 8, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 9...: unit = 0
      case 1: unit = 1
      case 3: unit = 2
      case 7: unit = 4
      case 8: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 224 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 8, slotCount: 2, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 7, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    if b0 & 2 == 0, b0 & 4 != 0 {
      throw r.nonCanonical(f, "an absent field has a value")
    }
    if b0 & 8 == 0, fixed >= 7, !wireIsZero(f + 3, 4) {
      throw r.nonCanonical(f + 3, "an absent field has a value")
    }
    try r.checkText(p + o0, n0, max: 300)
    if n1 != 0 {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
    }
  }
}

extension MixedView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Mixed) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.a, message.a) else { return false }
    guard UInt16.wireEquals(self.b, message.b) else { return false }
    if let view0 = self.c {
      guard let value0 = message.c else { return false }
      guard Bool.wireEquals(view0, value0) else { return false }
    }
    else if message.c != nil {
      return false
    }
    if let view0 = self.d {
      guard let value0 = message.d else { return false }
      guard UInt32.wireEquals(view0, value0) else { return false }
    }
    else if message.d != nil {
      return false
    }
    guard Bool.wireEquals(self.e, message.e) else { return false }
    guard self.f == message.f else { return false }
    if let view0 = self.g {
      guard let value0 = message.g else { return false }
      guard WireUUID.wireEquals(view0, value0) else { return false }
    }
    else if message.g != nil {
      return false
    }
    guard UInt8.wireEquals(self.h, message.h) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.a
      walker.take(value)
    }
    do {
      let value = self.b
      walker.take(value)
    }
    do {
      if let value = self.c {
        walker.take(value)
      }
    }
    do {
      if let value = self.d {
        walker.take(value)
      }
    }
    do {
      let value = self.e
      walker.take(value)
    }
    do {
      let value = self.f
      walker.take(value)
    }
    do {
      if let value = self.g {
        walker.take(value)
      }
    }
    do {
      let value = self.h
      walker.take(value)
    }
    walker.leave()
  }
}

/// Three values and no bit-byte.
///
/// A `Three` that is read where its bytes are.
package struct ThreeView: WireView, ~Escapable {
  package typealias WireOwned = Three

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  package var b: UInt16 { wireMessage.fixed(4, as: UInt16.self) }

  package var c: UInt8 { wireMessage.fixed(6, as: UInt8.self) }
}

// MARK: Check of Three

extension ThreeView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 9, wireLoad(p, 0, UInt16.self) == 7 {
      return try checkWireBody(
        p, n, 2, 7, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 8...: unit = 0
      case 4: unit = 4
      case 6: unit = 2
      case 7: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 6, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

extension ThreeView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Three) throws(WireError) -> Bool {
    guard UInt32.wireEquals(self.a, message.a) else { return false }
    guard UInt16.wireEquals(self.b, message.b) else { return false }
    guard UInt8.wireEquals(self.c, message.c) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.a
      walker.take(value)
    }
    do {
      let value = self.b
      walker.take(value)
    }
    do {
      let value = self.c
      walker.take(value)
    }
    walker.leave()
  }
}

/// 254, 255 and 256 bytes of fixed block.
///
/// A `Block` that is read where its bytes are.
package struct BlockView: WireView, ~Escapable {
  package typealias WireOwned = Block

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: FixedBytes<254> { wireMessage.fixed(0, as: FixedBytes<254>.self) }

  package var b: UInt8 { wireMessage.fixed(254, as: UInt8.self) }

  package var c: UInt8 { wireMessage.fixed(255, as: UInt8.self) }
}

// MARK: Check of Block

extension BlockView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 257...: unit = 0
      case 254: unit = 254
      case 255...256: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 256, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 255, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

extension BlockView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Block) throws(WireError) -> Bool {
    guard FixedBytes<254>.wireEquals(self.a, message.a) else { return false }
    guard UInt8.wireEquals(self.b, message.b) else { return false }
    guard UInt8.wireEquals(self.c, message.c) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.a
      walker.take(value)
    }
    do {
      let value = self.b
      walker.take(value)
    }
    do {
      let value = self.c
      walker.take(value)
    }
    walker.leave()
  }
}

/// 62, 63 and 64 slots.
///
/// A `Slots` that is read where its bytes are.
package struct SlotsView: WireView, ~Escapable {
  package typealias WireOwned = Slots

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var s1: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var s2: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  package var s3: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  package var s4: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  package var s5: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  package var s6: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }

  package var s7: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(6) }
  }

  package var s8: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }

  package var s9: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(8) }
  }

  package var s10: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(9) }
  }

  package var s11: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(10) }
  }

  package var s12: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(11) }
  }

  package var s13: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(12) }
  }

  package var s14: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(13) }
  }

  package var s15: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(14) }
  }

  package var s16: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(15) }
  }

  package var s17: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(16) }
  }

  package var s18: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(17) }
  }

  package var s19: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(18) }
  }

  package var s20: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(19) }
  }

  package var s21: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(20) }
  }

  package var s22: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(21) }
  }

  package var s23: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(22) }
  }

  package var s24: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(23) }
  }

  package var s25: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(24) }
  }

  package var s26: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(25) }
  }

  package var s27: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(26) }
  }

  package var s28: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(27) }
  }

  package var s29: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(28) }
  }

  package var s30: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(29) }
  }

  package var s31: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(30) }
  }

  package var s32: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(31) }
  }

  package var s33: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(32) }
  }

  package var s34: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(33) }
  }

  package var s35: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(34) }
  }

  package var s36: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(35) }
  }

  package var s37: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(36) }
  }

  package var s38: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(37) }
  }

  package var s39: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(38) }
  }

  package var s40: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(39) }
  }

  package var s41: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(40) }
  }

  package var s42: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(41) }
  }

  package var s43: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(42) }
  }

  package var s44: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(43) }
  }

  package var s45: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(44) }
  }

  package var s46: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(45) }
  }

  package var s47: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(46) }
  }

  package var s48: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(47) }
  }

  package var s49: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(48) }
  }

  package var s50: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(49) }
  }

  package var s51: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(50) }
  }

  package var s52: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(51) }
  }

  package var s53: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(52) }
  }

  package var s54: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(53) }
  }

  package var s55: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(54) }
  }

  package var s56: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(55) }
  }

  package var s57: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(56) }
  }

  package var s58: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(57) }
  }

  package var s59: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(58) }
  }

  package var s60: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(59) }
  }

  package var s61: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(60) }
  }

  package var s62: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(61) }
  }

  package var s63: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(62) }
  }

  package var s64: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(63) }
  }
}

// MARK: Check of Slots

extension SlotsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 64, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = wireSlotLength(table, 0, count, width)
    let o1 = o0 &+ n0
    let n1 = wireSlotLength(table, 1, count, width)
    let o2 = o1 &+ n1
    let n2 = wireSlotLength(table, 2, count, width)
    let o3 = o2 &+ n2
    let n3 = wireSlotLength(table, 3, count, width)
    let o4 = o3 &+ n3
    let n4 = wireSlotLength(table, 4, count, width)
    let o5 = o4 &+ n4
    let n5 = wireSlotLength(table, 5, count, width)
    let o6 = o5 &+ n5
    let n6 = wireSlotLength(table, 6, count, width)
    let o7 = o6 &+ n6
    let n7 = wireSlotLength(table, 7, count, width)
    let o8 = o7 &+ n7
    let n8 = wireSlotLength(table, 8, count, width)
    let o9 = o8 &+ n8
    let n9 = wireSlotLength(table, 9, count, width)
    let o10 = o9 &+ n9
    let n10 = wireSlotLength(table, 10, count, width)
    let o11 = o10 &+ n10
    let n11 = wireSlotLength(table, 11, count, width)
    let o12 = o11 &+ n11
    let n12 = wireSlotLength(table, 12, count, width)
    let o13 = o12 &+ n12
    let n13 = wireSlotLength(table, 13, count, width)
    let o14 = o13 &+ n13
    let n14 = wireSlotLength(table, 14, count, width)
    let o15 = o14 &+ n14
    let n15 = wireSlotLength(table, 15, count, width)
    let o16 = o15 &+ n15
    let n16 = wireSlotLength(table, 16, count, width)
    let o17 = o16 &+ n16
    let n17 = wireSlotLength(table, 17, count, width)
    let o18 = o17 &+ n17
    let n18 = wireSlotLength(table, 18, count, width)
    let o19 = o18 &+ n18
    let n19 = wireSlotLength(table, 19, count, width)
    let o20 = o19 &+ n19
    let n20 = wireSlotLength(table, 20, count, width)
    let o21 = o20 &+ n20
    let n21 = wireSlotLength(table, 21, count, width)
    let o22 = o21 &+ n21
    let n22 = wireSlotLength(table, 22, count, width)
    let o23 = o22 &+ n22
    let n23 = wireSlotLength(table, 23, count, width)
    let o24 = o23 &+ n23
    let n24 = wireSlotLength(table, 24, count, width)
    let o25 = o24 &+ n24
    let n25 = wireSlotLength(table, 25, count, width)
    let o26 = o25 &+ n25
    let n26 = wireSlotLength(table, 26, count, width)
    let o27 = o26 &+ n26
    let n27 = wireSlotLength(table, 27, count, width)
    let o28 = o27 &+ n27
    let n28 = wireSlotLength(table, 28, count, width)
    let o29 = o28 &+ n28
    let n29 = wireSlotLength(table, 29, count, width)
    let o30 = o29 &+ n29
    let n30 = wireSlotLength(table, 30, count, width)
    let o31 = o30 &+ n30
    let n31 = wireSlotLength(table, 31, count, width)
    let o32 = o31 &+ n31
    let n32 = wireSlotLength(table, 32, count, width)
    let o33 = o32 &+ n32
    let n33 = wireSlotLength(table, 33, count, width)
    let o34 = o33 &+ n33
    let n34 = wireSlotLength(table, 34, count, width)
    let o35 = o34 &+ n34
    let n35 = wireSlotLength(table, 35, count, width)
    let o36 = o35 &+ n35
    let n36 = wireSlotLength(table, 36, count, width)
    let o37 = o36 &+ n36
    let n37 = wireSlotLength(table, 37, count, width)
    let o38 = o37 &+ n37
    let n38 = wireSlotLength(table, 38, count, width)
    let o39 = o38 &+ n38
    let n39 = wireSlotLength(table, 39, count, width)
    let o40 = o39 &+ n39
    let n40 = wireSlotLength(table, 40, count, width)
    let o41 = o40 &+ n40
    let n41 = wireSlotLength(table, 41, count, width)
    let o42 = o41 &+ n41
    let n42 = wireSlotLength(table, 42, count, width)
    let o43 = o42 &+ n42
    let n43 = wireSlotLength(table, 43, count, width)
    let o44 = o43 &+ n43
    let n44 = wireSlotLength(table, 44, count, width)
    let o45 = o44 &+ n44
    let n45 = wireSlotLength(table, 45, count, width)
    let o46 = o45 &+ n45
    let n46 = wireSlotLength(table, 46, count, width)
    let o47 = o46 &+ n46
    let n47 = wireSlotLength(table, 47, count, width)
    let o48 = o47 &+ n47
    let n48 = wireSlotLength(table, 48, count, width)
    let o49 = o48 &+ n48
    let n49 = wireSlotLength(table, 49, count, width)
    let o50 = o49 &+ n49
    let n50 = wireSlotLength(table, 50, count, width)
    let o51 = o50 &+ n50
    let n51 = wireSlotLength(table, 51, count, width)
    let o52 = o51 &+ n51
    let n52 = wireSlotLength(table, 52, count, width)
    let o53 = o52 &+ n52
    let n53 = wireSlotLength(table, 53, count, width)
    let o54 = o53 &+ n53
    let n54 = wireSlotLength(table, 54, count, width)
    let o55 = o54 &+ n54
    let n55 = wireSlotLength(table, 55, count, width)
    let o56 = o55 &+ n55
    let n56 = wireSlotLength(table, 56, count, width)
    let o57 = o56 &+ n56
    let n57 = wireSlotLength(table, 57, count, width)
    let o58 = o57 &+ n57
    let n58 = wireSlotLength(table, 58, count, width)
    let o59 = o58 &+ n58
    let n59 = wireSlotLength(table, 59, count, width)
    let o60 = o59 &+ n59
    let n60 = wireSlotLength(table, 60, count, width)
    let o61 = o60 &+ n60
    let n61 = wireSlotLength(table, 61, count, width)
    let o62 = o61 &+ n61
    let n62 = wireSlotLength(table, 62, count, width)
    let o63 = o62 &+ n62
    let n63 = wireSlotLength(table, 63, count, width)
    let o64 = o63 &+ n63
    if isExact {
      guard o64 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n63 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    try r.checkText(p + o0, n0, max: 1)
    try r.checkText(p + o1, n1, max: 1)
    try r.checkText(p + o2, n2, max: 1)
    try r.checkText(p + o3, n3, max: 1)
    try r.checkText(p + o4, n4, max: 1)
    try r.checkText(p + o5, n5, max: 1)
    try r.checkText(p + o6, n6, max: 1)
    try r.checkText(p + o7, n7, max: 1)
    try r.checkText(p + o8, n8, max: 1)
    try r.checkText(p + o9, n9, max: 1)
    try r.checkText(p + o10, n10, max: 1)
    try r.checkText(p + o11, n11, max: 1)
    try r.checkText(p + o12, n12, max: 1)
    try r.checkText(p + o13, n13, max: 1)
    try r.checkText(p + o14, n14, max: 1)
    try r.checkText(p + o15, n15, max: 1)
    try r.checkText(p + o16, n16, max: 1)
    try r.checkText(p + o17, n17, max: 1)
    try r.checkText(p + o18, n18, max: 1)
    try r.checkText(p + o19, n19, max: 1)
    try r.checkText(p + o20, n20, max: 1)
    try r.checkText(p + o21, n21, max: 1)
    try r.checkText(p + o22, n22, max: 1)
    try r.checkText(p + o23, n23, max: 1)
    try r.checkText(p + o24, n24, max: 1)
    try r.checkText(p + o25, n25, max: 1)
    try r.checkText(p + o26, n26, max: 1)
    try r.checkText(p + o27, n27, max: 1)
    try r.checkText(p + o28, n28, max: 1)
    try r.checkText(p + o29, n29, max: 1)
    try r.checkText(p + o30, n30, max: 1)
    try r.checkText(p + o31, n31, max: 1)
    try r.checkText(p + o32, n32, max: 1)
    try r.checkText(p + o33, n33, max: 1)
    try r.checkText(p + o34, n34, max: 1)
    try r.checkText(p + o35, n35, max: 1)
    try r.checkText(p + o36, n36, max: 1)
    try r.checkText(p + o37, n37, max: 1)
    try r.checkText(p + o38, n38, max: 1)
    try r.checkText(p + o39, n39, max: 1)
    try r.checkText(p + o40, n40, max: 1)
    try r.checkText(p + o41, n41, max: 1)
    try r.checkText(p + o42, n42, max: 1)
    try r.checkText(p + o43, n43, max: 1)
    try r.checkText(p + o44, n44, max: 1)
    try r.checkText(p + o45, n45, max: 1)
    try r.checkText(p + o46, n46, max: 1)
    try r.checkText(p + o47, n47, max: 1)
    try r.checkText(p + o48, n48, max: 1)
    try r.checkText(p + o49, n49, max: 1)
    try r.checkText(p + o50, n50, max: 1)
    try r.checkText(p + o51, n51, max: 1)
    try r.checkText(p + o52, n52, max: 1)
    try r.checkText(p + o53, n53, max: 1)
    try r.checkText(p + o54, n54, max: 1)
    try r.checkText(p + o55, n55, max: 1)
    try r.checkText(p + o56, n56, max: 1)
    try r.checkText(p + o57, n57, max: 1)
    try r.checkText(p + o58, n58, max: 1)
    try r.checkText(p + o59, n59, max: 1)
    try r.checkText(p + o60, n60, max: 1)
    try r.checkText(p + o61, n61, max: 1)
    try r.checkText(p + o62, n62, max: 1)
    try r.checkText(p + o63, n63, max: 1)
  }
}

extension SlotsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Slots) throws(WireError) -> Bool {
    guard self.s1 == message.s1 else { return false }
    guard self.s2 == message.s2 else { return false }
    guard self.s3 == message.s3 else { return false }
    guard self.s4 == message.s4 else { return false }
    guard self.s5 == message.s5 else { return false }
    guard self.s6 == message.s6 else { return false }
    guard self.s7 == message.s7 else { return false }
    guard self.s8 == message.s8 else { return false }
    guard self.s9 == message.s9 else { return false }
    guard self.s10 == message.s10 else { return false }
    guard self.s11 == message.s11 else { return false }
    guard self.s12 == message.s12 else { return false }
    guard self.s13 == message.s13 else { return false }
    guard self.s14 == message.s14 else { return false }
    guard self.s15 == message.s15 else { return false }
    guard self.s16 == message.s16 else { return false }
    guard self.s17 == message.s17 else { return false }
    guard self.s18 == message.s18 else { return false }
    guard self.s19 == message.s19 else { return false }
    guard self.s20 == message.s20 else { return false }
    guard self.s21 == message.s21 else { return false }
    guard self.s22 == message.s22 else { return false }
    guard self.s23 == message.s23 else { return false }
    guard self.s24 == message.s24 else { return false }
    guard self.s25 == message.s25 else { return false }
    guard self.s26 == message.s26 else { return false }
    guard self.s27 == message.s27 else { return false }
    guard self.s28 == message.s28 else { return false }
    guard self.s29 == message.s29 else { return false }
    guard self.s30 == message.s30 else { return false }
    guard self.s31 == message.s31 else { return false }
    guard self.s32 == message.s32 else { return false }
    guard self.s33 == message.s33 else { return false }
    guard self.s34 == message.s34 else { return false }
    guard self.s35 == message.s35 else { return false }
    guard self.s36 == message.s36 else { return false }
    guard self.s37 == message.s37 else { return false }
    guard self.s38 == message.s38 else { return false }
    guard self.s39 == message.s39 else { return false }
    guard self.s40 == message.s40 else { return false }
    guard self.s41 == message.s41 else { return false }
    guard self.s42 == message.s42 else { return false }
    guard self.s43 == message.s43 else { return false }
    guard self.s44 == message.s44 else { return false }
    guard self.s45 == message.s45 else { return false }
    guard self.s46 == message.s46 else { return false }
    guard self.s47 == message.s47 else { return false }
    guard self.s48 == message.s48 else { return false }
    guard self.s49 == message.s49 else { return false }
    guard self.s50 == message.s50 else { return false }
    guard self.s51 == message.s51 else { return false }
    guard self.s52 == message.s52 else { return false }
    guard self.s53 == message.s53 else { return false }
    guard self.s54 == message.s54 else { return false }
    guard self.s55 == message.s55 else { return false }
    guard self.s56 == message.s56 else { return false }
    guard self.s57 == message.s57 else { return false }
    guard self.s58 == message.s58 else { return false }
    guard self.s59 == message.s59 else { return false }
    guard self.s60 == message.s60 else { return false }
    guard self.s61 == message.s61 else { return false }
    guard self.s62 == message.s62 else { return false }
    guard self.s63 == message.s63 else { return false }
    guard self.s64 == message.s64 else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.s1
      walker.take(value)
    }
    do {
      let value = self.s2
      walker.take(value)
    }
    do {
      let value = self.s3
      walker.take(value)
    }
    do {
      let value = self.s4
      walker.take(value)
    }
    do {
      let value = self.s5
      walker.take(value)
    }
    do {
      let value = self.s6
      walker.take(value)
    }
    do {
      let value = self.s7
      walker.take(value)
    }
    do {
      let value = self.s8
      walker.take(value)
    }
    do {
      let value = self.s9
      walker.take(value)
    }
    do {
      let value = self.s10
      walker.take(value)
    }
    do {
      let value = self.s11
      walker.take(value)
    }
    do {
      let value = self.s12
      walker.take(value)
    }
    do {
      let value = self.s13
      walker.take(value)
    }
    do {
      let value = self.s14
      walker.take(value)
    }
    do {
      let value = self.s15
      walker.take(value)
    }
    do {
      let value = self.s16
      walker.take(value)
    }
    do {
      let value = self.s17
      walker.take(value)
    }
    do {
      let value = self.s18
      walker.take(value)
    }
    do {
      let value = self.s19
      walker.take(value)
    }
    do {
      let value = self.s20
      walker.take(value)
    }
    do {
      let value = self.s21
      walker.take(value)
    }
    do {
      let value = self.s22
      walker.take(value)
    }
    do {
      let value = self.s23
      walker.take(value)
    }
    do {
      let value = self.s24
      walker.take(value)
    }
    do {
      let value = self.s25
      walker.take(value)
    }
    do {
      let value = self.s26
      walker.take(value)
    }
    do {
      let value = self.s27
      walker.take(value)
    }
    do {
      let value = self.s28
      walker.take(value)
    }
    do {
      let value = self.s29
      walker.take(value)
    }
    do {
      let value = self.s30
      walker.take(value)
    }
    do {
      let value = self.s31
      walker.take(value)
    }
    do {
      let value = self.s32
      walker.take(value)
    }
    do {
      let value = self.s33
      walker.take(value)
    }
    do {
      let value = self.s34
      walker.take(value)
    }
    do {
      let value = self.s35
      walker.take(value)
    }
    do {
      let value = self.s36
      walker.take(value)
    }
    do {
      let value = self.s37
      walker.take(value)
    }
    do {
      let value = self.s38
      walker.take(value)
    }
    do {
      let value = self.s39
      walker.take(value)
    }
    do {
      let value = self.s40
      walker.take(value)
    }
    do {
      let value = self.s41
      walker.take(value)
    }
    do {
      let value = self.s42
      walker.take(value)
    }
    do {
      let value = self.s43
      walker.take(value)
    }
    do {
      let value = self.s44
      walker.take(value)
    }
    do {
      let value = self.s45
      walker.take(value)
    }
    do {
      let value = self.s46
      walker.take(value)
    }
    do {
      let value = self.s47
      walker.take(value)
    }
    do {
      let value = self.s48
      walker.take(value)
    }
    do {
      let value = self.s49
      walker.take(value)
    }
    do {
      let value = self.s50
      walker.take(value)
    }
    do {
      let value = self.s51
      walker.take(value)
    }
    do {
      let value = self.s52
      walker.take(value)
    }
    do {
      let value = self.s53
      walker.take(value)
    }
    do {
      let value = self.s54
      walker.take(value)
    }
    do {
      let value = self.s55
      walker.take(value)
    }
    do {
      let value = self.s56
      walker.take(value)
    }
    do {
      let value = self.s57
      walker.take(value)
    }
    do {
      let value = self.s58
      walker.take(value)
    }
    do {
      let value = self.s59
      walker.take(value)
    }
    do {
      let value = self.s60
      walker.take(value)
    }
    do {
      let value = self.s61
      walker.take(value)
    }
    do {
      let value = self.s62
      walker.take(value)
    }
    do {
      let value = self.s63
      walker.take(value)
    }
    do {
      let value = self.s64
      walker.take(value)
    }
    walker.leave()
  }
}

/// Two slots whose lengths need one, two and four bytes.
///
/// A `Widths` that is read where its bytes are.
package struct WidthsView: WireView, ~Escapable {
  package typealias WireOwned = Widths

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(0) }
  }

  package var b: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }
}

// MARK: Check of Widths

extension WidthsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try checkWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    try r.checkBytes(p + o0, n0, max: 70000)
    try r.checkBytes(p + o1, n1, max: 70000)
  }
}

extension WidthsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Widths) throws(WireError) -> Bool {
    guard wireEquals(self.a, message.a) else { return false }
    guard wireEquals(self.b, message.b) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.a
      walker.take(value)
    }
    do {
      let value = self.b
      walker.take(value)
    }
    walker.leave()
  }
}

/// A message without slots of its own.
///
/// A `Inner` that is read where its bytes are.
package struct InnerView: WireView, ~Escapable {
  package typealias WireOwned = Inner

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var value: UInt8 { wireMessage.fixed(0, as: UInt8.self) }
}

// MARK: Check of Inner

extension InnerView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 1 {
      return try checkWireBody(
        p, n, 2, 1, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 2...: unit = 0
      case 1: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 1, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

extension InnerView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Inner) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.value, message.value) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

/// The three places of a message: plain, optional and nested again.
///
/// A `Outer` that is read where its bytes are.
package struct OuterView: WireView, ~Escapable {
  package typealias WireOwned = Outer

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var plain: InnerView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: InnerView.self) }
  }

  package var maybe: InnerView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: InnerView.self) }
  }

  package var own: OuterView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: OuterView.self) }
  }
}

// MARK: Check of Outer

extension OuterView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 768 {
      return try checkWireBody(
        p, n, 2, 0, 3, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try InnerView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try InnerView.checkNestedWire(p + o1, n1, &r)
    }
    if n2 != 0 {
      try r.charge(memory: MemoryLayout<Outer>.stride, at: p + o2)
      try OuterView.checkNestedWire(p + o2, n2, &r)
    }
  }
}

extension OuterView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Outer) throws(WireError) -> Bool {
    guard try (try self.plain).matches(message.plain) else { return false }
    if let view0 = try self.maybe {
      guard let value0 = message.maybe else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.maybe != nil {
      return false
    }
    if let view0 = try self.own {
      guard let value0 = message.own else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.own != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      let value = try self.plain
      value.walk(&walker)
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.maybe {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.own {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

/// Nothing but itself, for the limit on depth.
///
/// A `Chain` that is read where its bytes are.
package struct ChainView: WireView, ~Escapable {
  package typealias WireOwned = Chain

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var next: ChainView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: ChainView.self) }
  }
}

// MARK: Check of Chain

extension ChainView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    if n0 != 0 {
      try r.charge(memory: MemoryLayout<Chain>.stride, at: p + o0)
      try ChainView.checkNestedWire(p + o0, n0, &r)
    }
  }
}

extension ChainView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Chain) throws(WireError) -> Bool {
    if let view0 = try self.next {
      guard let value0 = message.next else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.next != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      if let value = try self.next {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}
