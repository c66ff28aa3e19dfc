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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt16 = 0
    var w4: UInt32 = 0
    var w8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 12 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt16.self), fixed >= 3)
      w4 = wireMask(wireLoad(f, 3, UInt32.self), fixed >= 7)
      w8 = wireMask(wireLoad(f, 7, UInt8.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 224 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
      w4 = fixed >= 7 ? wireLoad(f, 3, UInt32.self) : 0
      w8 = fixed >= 8 ? wireLoad(f, 7, UInt8.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 2 || b0 & 224 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 2, bits: b0 & 224, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    var absent = UInt64(truncatingIfNeeded: wireMask(b0, b0 & 2 == 0) & 4)
    absent |= UInt64(truncatingIfNeeded: wireMask(w4, b0 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = w4
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 300)
    if n1 != 0 {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 9...: return
      case 1: unit = 1
      case 3: unit = 2
      case 7: unit = 4
      case 8: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
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
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt16 = 0
    var w3: UInt8 = 0
    let head = n >= 9 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 7 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt16.self), fixed >= 6)
      w3 = wireMask(wireLoad(f, 6, UInt8.self), fixed >= 7)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 6 ? wireLoad(f, 4, UInt16.self) : 0
      w3 = fixed >= 7 ? wireLoad(f, 6, UInt8.self) : 0
      if shape.fixedLength > 7 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    _ = w3
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 8...: return
      case 4: unit = 4
      case 6: unit = 2
      case 7: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
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
    let f: UnsafeRawPointer
    let w2: UInt8
    let w3: UInt8
    let fixed: Int
    do {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 255 ? wireLoad(f, 254, UInt8.self) : 0
      w3 = fixed >= 256 ? wireLoad(f, 255, UInt8.self) : 0
      if shape.fixedLength > 256 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 256, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w2
    _ = w3
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 257...: return
      case 254: unit = 254
      case 255...256: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
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
    let o0: Int
    let n0: Int
    let n1: Int
    let n2: Int
    let n3: Int
    let n4: Int
    let n5: Int
    let n6: Int
    let n7: Int
    let n8: Int
    let n9: Int
    let n10: Int
    let n11: Int
    let n12: Int
    let n13: Int
    let n14: Int
    let n15: Int
    let n16: Int
    let n17: Int
    let n18: Int
    let n19: Int
    let n20: Int
    let n21: Int
    let n22: Int
    let n23: Int
    let n24: Int
    let n25: Int
    let n26: Int
    let n27: Int
    let n28: Int
    let n29: Int
    let n30: Int
    let n31: Int
    let n32: Int
    let n33: Int
    let n34: Int
    let n35: Int
    let n36: Int
    let n37: Int
    let n38: Int
    let n39: Int
    let n40: Int
    let n41: Int
    let n42: Int
    let n43: Int
    let n44: Int
    let n45: Int
    let n46: Int
    let n47: Int
    let n48: Int
    let n49: Int
    let n50: Int
    let n51: Int
    let n52: Int
    let n53: Int
    let n54: Int
    let n55: Int
    let n56: Int
    let n57: Int
    let n58: Int
    let n59: Int
    let n60: Int
    let n61: Int
    let n62: Int
    let n63: Int
    do {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 64 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 64, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
      n7 = shape.length(p, 7)
      n8 = shape.length(p, 8)
      n9 = shape.length(p, 9)
      n10 = shape.length(p, 10)
      n11 = shape.length(p, 11)
      n12 = shape.length(p, 12)
      n13 = shape.length(p, 13)
      n14 = shape.length(p, 14)
      n15 = shape.length(p, 15)
      n16 = shape.length(p, 16)
      n17 = shape.length(p, 17)
      n18 = shape.length(p, 18)
      n19 = shape.length(p, 19)
      n20 = shape.length(p, 20)
      n21 = shape.length(p, 21)
      n22 = shape.length(p, 22)
      n23 = shape.length(p, 23)
      n24 = shape.length(p, 24)
      n25 = shape.length(p, 25)
      n26 = shape.length(p, 26)
      n27 = shape.length(p, 27)
      n28 = shape.length(p, 28)
      n29 = shape.length(p, 29)
      n30 = shape.length(p, 30)
      n31 = shape.length(p, 31)
      n32 = shape.length(p, 32)
      n33 = shape.length(p, 33)
      n34 = shape.length(p, 34)
      n35 = shape.length(p, 35)
      n36 = shape.length(p, 36)
      n37 = shape.length(p, 37)
      n38 = shape.length(p, 38)
      n39 = shape.length(p, 39)
      n40 = shape.length(p, 40)
      n41 = shape.length(p, 41)
      n42 = shape.length(p, 42)
      n43 = shape.length(p, 43)
      n44 = shape.length(p, 44)
      n45 = shape.length(p, 45)
      n46 = shape.length(p, 46)
      n47 = shape.length(p, 47)
      n48 = shape.length(p, 48)
      n49 = shape.length(p, 49)
      n50 = shape.length(p, 50)
      n51 = shape.length(p, 51)
      n52 = shape.length(p, 52)
      n53 = shape.length(p, 53)
      n54 = shape.length(p, 54)
      n55 = shape.length(p, 55)
      n56 = shape.length(p, 56)
      n57 = shape.length(p, 57)
      n58 = shape.length(p, 58)
      n59 = shape.length(p, 59)
      n60 = shape.length(p, 60)
      n61 = shape.length(p, 61)
      n62 = shape.length(p, 62)
      n63 = shape.length(p, 63)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    let o10 = o9 &+ n9
    let o11 = o10 &+ n10
    let o12 = o11 &+ n11
    let o13 = o12 &+ n12
    let o14 = o13 &+ n13
    let o15 = o14 &+ n14
    let o16 = o15 &+ n15
    let o17 = o16 &+ n16
    let o18 = o17 &+ n17
    let o19 = o18 &+ n18
    let o20 = o19 &+ n19
    let o21 = o20 &+ n20
    let o22 = o21 &+ n21
    let o23 = o22 &+ n22
    let o24 = o23 &+ n23
    let o25 = o24 &+ n24
    let o26 = o25 &+ n25
    let o27 = o26 &+ n26
    let o28 = o27 &+ n27
    let o29 = o28 &+ n28
    let o30 = o29 &+ n29
    let o31 = o30 &+ n30
    let o32 = o31 &+ n31
    let o33 = o32 &+ n32
    let o34 = o33 &+ n33
    let o35 = o34 &+ n34
    let o36 = o35 &+ n35
    let o37 = o36 &+ n36
    let o38 = o37 &+ n37
    let o39 = o38 &+ n38
    let o40 = o39 &+ n39
    let o41 = o40 &+ n40
    let o42 = o41 &+ n41
    let o43 = o42 &+ n42
    let o44 = o43 &+ n43
    let o45 = o44 &+ n44
    let o46 = o45 &+ n45
    let o47 = o46 &+ n46
    let o48 = o47 &+ n47
    let o49 = o48 &+ n48
    let o50 = o49 &+ n49
    let o51 = o50 &+ n50
    let o52 = o51 &+ n51
    let o53 = o52 &+ n52
    let o54 = o53 &+ n53
    let o55 = o54 &+ n54
    let o56 = o55 &+ n55
    let o57 = o56 &+ n56
    let o58 = o57 &+ n57
    let o59 = o58 &+ n58
    let o60 = o59 &+ n59
    let o61 = o60 &+ n60
    let o62 = o61 &+ n61
    let o63 = o62 &+ n62
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    _ = o9
    _ = n9
    _ = o10
    _ = n10
    _ = o11
    _ = n11
    _ = o12
    _ = n12
    _ = o13
    _ = n13
    _ = o14
    _ = n14
    _ = o15
    _ = n15
    _ = o16
    _ = n16
    _ = o17
    _ = n17
    _ = o18
    _ = n18
    _ = o19
    _ = n19
    _ = o20
    _ = n20
    _ = o21
    _ = n21
    _ = o22
    _ = n22
    _ = o23
    _ = n23
    _ = o24
    _ = n24
    _ = o25
    _ = n25
    _ = o26
    _ = n26
    _ = o27
    _ = n27
    _ = o28
    _ = n28
    _ = o29
    _ = n29
    _ = o30
    _ = n30
    _ = o31
    _ = n31
    _ = o32
    _ = n32
    _ = o33
    _ = n33
    _ = o34
    _ = n34
    _ = o35
    _ = n35
    _ = o36
    _ = n36
    _ = o37
    _ = n37
    _ = o38
    _ = n38
    _ = o39
    _ = n39
    _ = o40
    _ = n40
    _ = o41
    _ = n41
    _ = o42
    _ = n42
    _ = o43
    _ = n43
    _ = o44
    _ = n44
    _ = o45
    _ = n45
    _ = o46
    _ = n46
    _ = o47
    _ = n47
    _ = o48
    _ = n48
    _ = o49
    _ = n49
    _ = o50
    _ = n50
    _ = o51
    _ = n51
    _ = o52
    _ = n52
    _ = o53
    _ = n53
    _ = o54
    _ = n54
    _ = o55
    _ = n55
    _ = o56
    _ = n56
    _ = o57
    _ = n57
    _ = o58
    _ = n58
    _ = o59
    _ = n59
    _ = o60
    _ = n60
    _ = o61
    _ = n61
    _ = o62
    _ = n62
    _ = o63
    _ = n63
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
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
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    let head = n >= 3 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 2...: return
      case 1: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 3
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 3 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
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
