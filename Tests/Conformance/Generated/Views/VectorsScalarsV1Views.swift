// Written by schemac from package vectors.scalars.v1, as views. Do not edit.
// swift-format-ignore-file

package import Wire
package import WireViewComparison
package import WireViews

/// Nine bools, so that the ninth needs a second bit-byte.
///
/// A `Bools` that is read where its bytes are.
package struct BoolsView: WireView, ~Escapable {
  package typealias WireOwned = Bools

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: Bool { wireMessage.bit(0, 1) }

  package var b: Bool { wireMessage.bit(0, 2) }

  package var c: Bool { wireMessage.bit(0, 4) }

  package var d: Bool { wireMessage.bit(0, 8) }

  package var e: Bool { wireMessage.bit(0, 16) }

  package var f: Bool { wireMessage.bit(0, 32) }

  package var g: Bool { wireMessage.bit(0, 64) }

  package var h: Bool { wireMessage.bit(0, 128) }

  package var i: Bool { wireMessage.bit(1, 1) }
}

// MARK: Check of Bools

extension BoolsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var b1: UInt8 = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      isNear = ends != 0 && b1 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 || b1 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 0, bits: b1 & 254, isFrozen: false)
      }
    }
    _ = b0
    _ = b1
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension BoolsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Bools) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.a, message.a) else { return false }
    guard Bool.wireEquals(self.b, message.b) else { return false }
    guard Bool.wireEquals(self.c, message.c) else { return false }
    guard Bool.wireEquals(self.d, message.d) else { return false }
    guard Bool.wireEquals(self.e, message.e) else { return false }
    guard Bool.wireEquals(self.f, message.f) else { return false }
    guard Bool.wireEquals(self.g, message.g) else { return false }
    guard Bool.wireEquals(self.h, message.h) else { return false }
    guard Bool.wireEquals(self.i, message.i) else { return false }
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
    do {
      let value = self.d
      walker.take(value)
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
      let value = self.g
      walker.take(value)
    }
    do {
      let value = self.h
      walker.take(value)
    }
    do {
      let value = self.i
      walker.take(value)
    }
    walker.leave()
  }
}

/// Every integer. The fixed block: a 0, b 1, c 3, d 7, e 15, f 16, g 18, h 22, end 30.
///
/// A `Integers` that is read where its bytes are.
package struct IntegersView: WireView, ~Escapable {
  package typealias WireOwned = Integers

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: Int8 { wireMessage.fixed(0, as: Int8.self) }

  package var b: Int16 { wireMessage.fixed(1, as: Int16.self) }

  package var c: Int32 { wireMessage.fixed(3, as: Int32.self) }

  package var d: Int64 { wireMessage.fixed(7, as: Int64.self) }

  package var e: UInt8 { wireMessage.fixed(15, as: UInt8.self) }

  package var f: UInt16 { wireMessage.fixed(16, as: UInt16.self) }

  package var g: UInt32 { wireMessage.fixed(18, as: UInt32.self) }

  package var h: UInt64 { wireMessage.fixed(22, as: UInt64.self) }
}

// MARK: Check of Integers

extension IntegersView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt8 = 0
    var w6: UInt16 = 0
    var w7: UInt32 = 0
    var w8: UInt64 = 0
    let head = n >= 32 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 15 && fixed <= 30 && count <= 0
    if isNear {
      w5 = wireMask(wireLoad(f, 15, UInt8.self), fixed >= 16)
      w6 = wireMask(wireLoad(f, 16, UInt16.self), fixed >= 18)
      w7 = wireMask(wireLoad(f, 18, UInt32.self), fixed >= 22)
      w8 = wireMask(wireLoad(f, 22, UInt64.self), fixed >= 30)
      var ends = wireBit(fixed == 16) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 22) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 30) & wireBit(w8 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 16 ? wireLoad(f, 15, UInt8.self) : 0
      w6 = fixed >= 18 ? wireLoad(f, 16, UInt16.self) : 0
      w7 = fixed >= 22 ? wireLoad(f, 18, UInt32.self) : 0
      w8 = fixed >= 30 ? wireLoad(f, 22, UInt64.self) : 0
      if shape.fixedLength > 30 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 30, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let w1: Int8 = fixed >= 1 ? wireLoad(f, 0, Int8.self) : 0
    let w2: Int16 = fixed >= 3 ? wireLoad(f, 1, Int16.self) : 0
    let w3: Int32 = fixed >= 7 ? wireLoad(f, 3, Int32.self) : 0
    let w4: Int64 = fixed >= 15 ? wireLoad(f, 7, Int64.self) : 0
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 31...: return
      case 1: unit = 1
      case 3: unit = 2
      case 7: unit = 4
      case 15: unit = 8
      case 16: unit = 1
      case 18: unit = 2
      case 22: unit = 4
      case 30: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension IntegersView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Integers) throws(WireError) -> Bool {
    guard Int8.wireEquals(self.a, message.a) else { return false }
    guard Int16.wireEquals(self.b, message.b) else { return false }
    guard Int32.wireEquals(self.c, message.c) else { return false }
    guard Int64.wireEquals(self.d, message.d) else { return false }
    guard UInt8.wireEquals(self.e, message.e) else { return false }
    guard UInt16.wireEquals(self.f, message.f) else { return false }
    guard UInt32.wireEquals(self.g, message.g) else { return false }
    guard UInt64.wireEquals(self.h, message.h) else { return false }
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
    do {
      let value = self.d
      walker.take(value)
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
      let value = self.g
      walker.take(value)
    }
    do {
      let value = self.h
      walker.take(value)
    }
    walker.leave()
  }
}

/// Both floats.
///
/// A `Floats` that is read where its bytes are.
package struct FloatsView: WireView, ~Escapable {
  package typealias WireOwned = Floats

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var single: Float { wireMessage.fixed(0, as: Float.self) }

  package var double: Double { wireMessage.fixed(4, as: Double.self) }
}

// MARK: Check of Floats

extension FloatsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt64 = 0
    let head = n >= 14 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt64.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 12 ? wireLoad(f, 4, UInt64.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    if fixed >= 4 { _ = try r.float(f) }
    if fixed >= 12 { _ = try r.double(f + 4) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 4: unit = 4
      case 12: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension FloatsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Floats) throws(WireError) -> Bool {
    guard Float.wireEquals(self.single, message.single) else { return false }
    guard Double.wireEquals(self.double, message.double) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.single
      walker.take(value)
    }
    do {
      let value = self.double
      walker.take(value)
    }
    walker.leave()
  }
}

/// One float that may be absent.
///
/// A `MaybeFloat` that is read where its bytes are.
package struct MaybeFloatView: WireView, ~Escapable {
  package typealias WireOwned = MaybeFloat

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var value: Double? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: Double.self) : nil }
}

// MARK: Check of MaybeFloat

extension MaybeFloatView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w1: UInt64 = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w1 = wireMask(wireLoad(f, 1, UInt64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w1 != 0)
      isNear = ends != 0 && b0 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w1 = fixed >= 9 ? wireLoad(f, 1, UInt64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 0 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 0, bits: b0 & 254, isFrozen: false)
      }
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(w1, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w1
    if b0 & 1 != 0, fixed >= 9 { _ = try r.double(f + 1) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1: unit = 1
      case 9: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension MaybeFloatView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: MaybeFloat) throws(WireError) -> Bool {
    if let view0 = self.value {
      guard let value0 = message.value else { return false }
      guard Double.wireEquals(view0, value0) else { return false }
    }
    else if message.value != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      if let value = self.value {
        walker.take(value)
      }
    }
    walker.leave()
  }
}

/// Dates and times. One bit-byte at 0; start 1, at 5, took 13, since 21, end 25.
///
/// A `Times` that is read where its bytes are.
package struct TimesView: WireView, ~Escapable {
  package typealias WireOwned = Times

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var start: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  package var at: Timestamp? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: Timestamp.self) : nil }

  package var took: WireDuration { wireMessage.fixed(13, as: WireDuration.self) }

  package var since: PartialDate { wireMessage.fixed(21, as: PartialDate.self) }
}

// MARK: Check of Times

extension TimesView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int32 = 0
    var w2: Int64 = 0
    var w3: Int64 = 0
    var w4: UInt32 = 0
    let head = n >= 27 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 25 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w2 = wireMask(wireLoad(f, 5, Int64.self), fixed >= 13)
      w3 = wireMask(wireLoad(f, 13, Int64.self), fixed >= 21)
      w4 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      var ends = wireBit(fixed == 5) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w4 != 0)
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 252 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w2 = fixed >= 13 ? wireLoad(f, 5, Int64.self) : 0
      w3 = fixed >= 21 ? wireLoad(f, 13, Int64.self) : 0
      w4 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 252 : 0
      if shape.fixedLength > 25 || shape.slotCount > 0 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    var absent = UInt64(truncatingIfNeeded: wireMask(w1, b0 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w2, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    if fixed >= 25 { _ = try r.partialDate(f + 21) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 26...: return
      case 1: unit = 1
      case 5: unit = 4
      case 13: unit = 8
      case 21: unit = 8
      case 25: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension TimesView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Times) throws(WireError) -> Bool {
    if let view0 = self.start {
      guard let value0 = message.start else { return false }
      guard CalendarDate.wireEquals(view0, value0) else { return false }
    }
    else if message.start != nil {
      return false
    }
    if let view0 = self.at {
      guard let value0 = message.at else { return false }
      guard Timestamp.wireEquals(view0, value0) else { return false }
    }
    else if message.at != nil {
      return false
    }
    guard WireDuration.wireEquals(self.took, message.took) else { return false }
    guard PartialDate.wireEquals(self.since, message.since) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      if let value = self.start {
        walker.take(value)
      }
    }
    do {
      if let value = self.at {
        walker.take(value)
      }
    }
    do {
      let value = self.took
      walker.take(value)
    }
    do {
      let value = self.since
      walker.take(value)
    }
    walker.leave()
  }
}

/// A text of fixed size.
///
/// A `Code` that is read where its bytes are.
package struct CodeView: WireView, ~Escapable {
  package typealias WireOwned = Code

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var code: FixedASCII<3> { wireMessage.fixed(0, as: FixedASCII<3>.self) }
}

// MARK: Check of Code

extension CodeView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt64 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(FixedASCII<3>.loadStorage(f), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 4...: return
      case 3: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension CodeView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Code) throws(WireError) -> Bool {
    guard FixedASCII<3>.wireEquals(self.code, message.code) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.code
      walker.take(value)
    }
    walker.leave()
  }
}

/// Sixteen bytes inline, sixteen in a slot, four inline.
///
/// A `Ids` that is read where its bytes are.
package struct IdsView: WireView, ~Escapable {
  package typealias WireOwned = Ids

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  package var id: ID<Ids> { wireMessage.fixed(0, as: ID<Ids>.self) }

  package var other: WireUUID? { wireMessage.optionalFixed(slot: 0, as: WireUUID.self) }

  package var digest: FixedBytes<4> { wireMessage.fixed(16, as: FixedBytes<4>.self) }
}

// MARK: Check of Ids

extension IdsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 23 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 20) & wireBit(!wireIsZero(f + 16, 4))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 20 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 20, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 21...: return
      case 16: unit = 16
      case 20: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension IdsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Ids) throws(WireError) -> Bool {
    guard ID<Ids>.wireEquals(self.id, message.id) else { return false }
    if let view0 = self.other {
      guard let value0 = message.other else { return false }
      guard WireUUID.wireEquals(view0, value0) else { return false }
    }
    else if message.other != nil {
      return false
    }
    guard FixedBytes<4>.wireEquals(self.digest, message.digest) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.id
      walker.take(value)
    }
    do {
      if let value = self.other {
        walker.take(value)
      }
    }
    do {
      let value = self.digest
      walker.take(value)
    }
    walker.leave()
  }
}

/// Texts and bytes in slots.
///
/// A `Texts` that is read where its bytes are.
package struct TextsView: WireView, ~Escapable {
  package typealias WireOwned = Texts

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var note: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 1) ? wireMessage.text(1) : nil }
  }

  package var data: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(2) }
  }
}

// MARK: Check of Texts

extension TextsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 3 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64(truncatingIfNeeded: wireMask(n1, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 8)
    if b0 & 1 != 0 {
      try r.checkText(p + o1, n1, max: 8)
    }
    try r.checkBytes(p + o2, n2, max: 4)
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

extension TextsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Texts) throws(WireError) -> Bool {
    guard self.text == message.text else { return false }
    if let view0 = self.note {
      guard let value0 = message.note else { return false }
      guard view0 == value0 else { return false }
    }
    else if message.note != nil {
      return false
    }
    guard wireEquals(self.data, message.data) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.text
      walker.take(value)
    }
    do {
      if let value = self.note {
        walker.take(value)
      }
    }
    do {
      let value = self.data
      walker.take(value)
    }
    walker.leave()
  }
}

/// colour 0, region 1, bit-byte 3, maybe 4.
///
/// A `Enums` that is read where its bytes are.
package struct EnumsView: WireView, ~Escapable {
  package typealias WireOwned = Enums

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var colour: Colour { wireMessage.fixed(0, as: WireEnumLayout<Colour>.self) }

  package var region: Region { wireMessage.fixed(1, as: WireEnumLayout<Region>.self) }

  package var maybe: Colour? { wireMessage.bit(3, 1) ? wireMessage.fixed(4, as: WireEnumLayout<Colour>.self) : nil }
}

// MARK: Check of Enums

extension EnumsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt16 = 0
    var b3: UInt8 = 0
    var w3: UInt8 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt16.self), fixed >= 3)
      b3 = wireMask(wireLoad(f, 3, UInt8.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 4) & wireBit(b3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
      isNear = ends != 0 && b3 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
      b3 = fixed >= 4 ? wireLoad(f, 3, UInt8.self) : 0
      w3 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 || b3 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: b3 & 254, isFrozen: false)
      }
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(w3, b3 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = b3
    _ = w3
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 6...: return
      case 1: unit = 1
      case 3: unit = 2
      case 4...5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension EnumsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Enums) throws(WireError) -> Bool {
    guard Colour.wireEquals(self.colour, message.colour) else { return false }
    guard Region.wireEquals(self.region, message.region) else { return false }
    if let view0 = self.maybe {
      guard let value0 = message.maybe else { return false }
      guard Colour.wireEquals(view0, value0) else { return false }
    }
    else if message.maybe != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.colour
      walker.take(value)
    }
    do {
      let value = self.region
      walker.take(value)
    }
    do {
      if let value = self.maybe {
        walker.take(value)
      }
    }
    walker.leave()
  }
}

/// Every kind of default. Bit-byte 0, count 1, shift 3, ratio 4, exact 8, colour 16, code 17, day 19,
/// partial 23, at 27, wait 35, end 43.
///
/// A `Defaults` that is read where its bytes are.
package struct DefaultsView: WireView, ~Escapable {
  package typealias WireOwned = Defaults

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var on: Bool { !wireMessage.bit(0, 1) }

  package var count: UInt16 { wireMessage.fixed(1, as: UInt16.self, xor: 0x7) }

  package var shift: Int8 { wireMessage.fixed(3, as: Int8.self, xor: 0xFF) }

  package var ratio: Float { wireMessage.fixed(4, as: Float.self, xor: 0x3FC00000) }

  package var exact: Double { wireMessage.fixed(8, as: Double.self, xor: 0xC004000000000000) }

  package var colour: Colour { wireMessage.fixed(16, as: WireEnumLayout<Colour>.self, xor: 0x2) }

  package var code: FixedASCII<2> { wireMessage.fixed(17, as: FixedASCII<2>.self, xor: 0x4449) }

  package var day: CalendarDate { wireMessage.fixed(19, as: CalendarDate.self, xor: 0xA) }

  package var partial: PartialDate { wireMessage.fixed(23, as: PartialDate.self, xor: 0x7D20A00) }

  package var at: Timestamp { wireMessage.fixed(27, as: Timestamp.self, xor: 0xF4240) }

  package var wait: WireDuration { wireMessage.fixed(35, as: WireDuration.self, xor: 0x3938700) }
}

// MARK: Check of Defaults

extension DefaultsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w8: Int32 = 0
    var w9: UInt32 = 0
    var w10: Int64 = 0
    var w11: Int64 = 0
    let head = n >= 45 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 19 && fixed <= 43 && count <= 0
    if isNear {
      w8 = wireMask(wireLoad(f, 19, Int32.self), fixed >= 23)
      w9 = wireMask(wireLoad(f, 23, UInt32.self), fixed >= 27)
      w10 = wireMask(wireLoad(f, 27, Int64.self), fixed >= 35)
      w11 = wireMask(wireLoad(f, 35, Int64.self), fixed >= 43)
      var ends = wireBit(fixed == 23) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 43) & wireBit(w11 != 0)
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w8 = fixed >= 23 ? wireLoad(f, 19, Int32.self) : 0
      w9 = fixed >= 27 ? wireLoad(f, 23, UInt32.self) : 0
      w10 = fixed >= 35 ? wireLoad(f, 27, Int64.self) : 0
      w11 = fixed >= 43 ? wireLoad(f, 35, Int64.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 254 : 0
      if shape.fixedLength > 43 || shape.slotCount > 0 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 43, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: UInt16 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
    let w3: Int8 = fixed >= 4 ? wireLoad(f, 3, Int8.self) : 0
    let w4: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let w5: UInt64 = fixed >= 16 ? wireLoad(f, 8, UInt64.self) : 0
    let w6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w7: UInt64 = fixed >= 19 ? FixedASCII<2>.loadStorage(f + 17) : 0
    _ = b0
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    if fixed >= 8 { _ = try r.float(f + 4, xor: 0x3FC00000) }
    if fixed >= 16 { _ = try r.double(f + 8, xor: 0xC004000000000000) }
    if fixed >= 19 { _ = try r.ascii(f + 17, xor: 0x4449, as: FixedASCII<2>.self) }
    if fixed >= 27 { _ = try r.partialDate(f + 23, xor: 0x7D20A00) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 44...: return
      case 1: unit = 1
      case 3: unit = 2
      case 4: unit = 1
      case 8: unit = 4
      case 16: unit = 8
      case 17: unit = 1
      case 19: unit = 2
      case 23: unit = 4
      case 27: unit = 4
      case 35: unit = 8
      case 43: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension DefaultsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Defaults) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.on, message.on) else { return false }
    guard UInt16.wireEquals(self.count, message.count) else { return false }
    guard Int8.wireEquals(self.shift, message.shift) else { return false }
    guard Float.wireEquals(self.ratio, message.ratio) else { return false }
    guard Double.wireEquals(self.exact, message.exact) else { return false }
    guard Colour.wireEquals(self.colour, message.colour) else { return false }
    guard FixedASCII<2>.wireEquals(self.code, message.code) else { return false }
    guard CalendarDate.wireEquals(self.day, message.day) else { return false }
    guard PartialDate.wireEquals(self.partial, message.partial) else { return false }
    guard Timestamp.wireEquals(self.at, message.at) else { return false }
    guard WireDuration.wireEquals(self.wait, message.wait) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.on
      walker.take(value)
    }
    do {
      let value = self.count
      walker.take(value)
    }
    do {
      let value = self.shift
      walker.take(value)
    }
    do {
      let value = self.ratio
      walker.take(value)
    }
    do {
      let value = self.exact
      walker.take(value)
    }
    do {
      let value = self.colour
      walker.take(value)
    }
    do {
      let value = self.code
      walker.take(value)
    }
    do {
      let value = self.day
      walker.take(value)
    }
    do {
      let value = self.partial
      walker.take(value)
    }
    do {
      let value = self.at
      walker.take(value)
    }
    do {
      let value = self.wait
      walker.take(value)
    }
    walker.leave()
  }
}

/// One large text, for the limit on memory.
///
/// A `Large` that is read where its bytes are.
package struct LargeView: WireView, ~Escapable {
  package typealias WireOwned = Large

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var more: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of Large

extension LargeView {
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
    try r.checkText(p + o0, n0, max: 8388608)
    try r.checkText(p + o1, n1, max: 8388608)
  }
}

extension LargeView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Large) throws(WireError) -> Bool {
    guard self.text == message.text else { return false }
    guard self.more == message.more else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.text
      walker.take(value)
    }
    do {
      let value = self.more
      walker.take(value)
    }
    walker.leave()
  }
}
