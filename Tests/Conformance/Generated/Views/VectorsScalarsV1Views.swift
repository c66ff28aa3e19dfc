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
    if n >= 4, wireLoad(p, 0, UInt16.self) == 2, wireLoad(p, 3, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 2, 0, 0, isExact: true, &r)
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
      case 0, 3...: unit = 0
      case 1...2: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 2, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
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
    if n >= 32, wireLoad(p, 0, UInt16.self) == 30 {
      return try checkWireBody(
        p, n, 2, 30, 0, 0, isExact: true, &r)
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
      case 0, 31...: unit = 0
      case 1: unit = 1
      case 3: unit = 2
      case 7: unit = 4
      case 15: unit = 8
      case 16: unit = 1
      case 18: unit = 2
      case 22: unit = 4
      case 30: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 30, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 22, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
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
    if n >= 14, wireLoad(p, 0, UInt16.self) == 12 {
      return try checkWireBody(
        p, n, 2, 12, 0, 0, isExact: true, &r)
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
      case 0, 13...: unit = 0
      case 4: unit = 4
      case 12: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 4, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if fixed >= 4 { _ = try r.float(f) }
    if fixed >= 12 { _ = try r.double(f + 4) }
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
    if n >= 11, wireLoad(p, 0, UInt16.self) == 9, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 9, 0, 0, isExact: true, &r)
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
      case 0, 10...: unit = 0
      case 1: unit = 1
      case 9: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 9, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    if b0 & 1 != 0 {
      if fixed >= 9 { _ = try r.double(f + 1) }
    }
    else if fixed >= 9, !wireIsZero(f + 1, 8) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
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
    if n >= 27, wireLoad(p, 0, UInt16.self) == 25, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 25, 0, 0, isExact: true, &r)
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
      case 0, 26...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 13: unit = 8
      case 21: unit = 8
      case 25: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 252 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 25, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 21, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    if b0 & 1 == 0, fixed >= 5, !wireIsZero(f + 1, 4) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
    }
    if b0 & 2 == 0, fixed >= 13, !wireIsZero(f + 5, 8) {
      throw r.nonCanonical(f + 5, "an absent field has a value")
    }
    if fixed >= 25 { _ = try r.partialDate(f + 21) }
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
    if n >= 5, wireLoad(p, 0, UInt16.self) == 3 {
      return try checkWireBody(
        p, n, 2, 3, 0, 0, isExact: true, &r)
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
      case 0, 4...: unit = 0
      case 3: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
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
    if n >= 23, wireLoad(p, 0, UInt16.self) == 276 {
      return try checkWireBody(
        p, n, 2, 20, 1, 0, isExact: true, &r)
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
      case 0, 21...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 20, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
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
    if n >= 6, wireLoad(p, 0, UInt16.self) == 769, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 1, 3, 0, isExact: true, &r)
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
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 1, slotCount: 3, bits: bits, isFrozen: false)
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 8)
    if b0 & 1 == 0 {
      if n1 != 0 {
        throw r.nonCanonical(p + o1, "an absent field has a value")
      }
    }
    else {
      try r.checkText(p + o1, n1, max: 8)
    }
    try r.checkBytes(p + o2, n2, max: 4)
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 5, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 5, 0, 0, isExact: true, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 3: unit = 2
      case 4...5: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 3 { bits = wireLoad(f, 3, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 4, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b3: UInt8 = fixed > 3 ? wireLoad(f, 3, UInt8.self) : 0
    if b3 & 1 == 0, fixed >= 5, !wireIsZero(f + 4, 1) {
      throw r.nonCanonical(f + 4, "an absent field has a value")
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
    if n >= 45, wireLoad(p, 0, UInt16.self) == 43, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 43, 0, 0, isExact: true, &r)
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
      case 0, 44...: unit = 0
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
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 43, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 35, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if fixed >= 8 { _ = try r.float(f + 4, xor: 0x3FC00000) }
    if fixed >= 16 { _ = try r.double(f + 8, xor: 0xC004000000000000) }
    if fixed >= 19 { _ = try r.ascii(f + 17, xor: 0x4449, as: FixedASCII<2>.self) }
    if fixed >= 27 { _ = try r.partialDate(f + 23, xor: 0x7D20A00) }
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
