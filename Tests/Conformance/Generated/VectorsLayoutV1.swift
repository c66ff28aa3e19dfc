// Written by schemac from package vectors.layout.v1. Do not edit.
// swift-format-ignore-file

package import Wire

/// The fixed block: bit-byte 0 (a 01, c present 02, c 04, d present 08, e 10), b 1, d 3, h 7, end 8.
/// Slots: f 0, g 1.
package struct Mixed: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Mixed" }

  package var a: Bool
  package var b: UInt16
  package var c: Bool?
  package var d: UInt32?
  package var e: Bool
  package var f: String
  package var g: WireUUID?
  package var h: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Mixed, rhs: Mixed) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard lhs.c == rhs.c else { return false }
    guard lhs.d == rhs.d else { return false }
    guard lhs.e == rhs.e else { return false }
    guard (String).wireEquals(lhs.f, rhs.f) else { return false }
    guard lhs.g == rhs.g else { return false }
    guard lhs.h == rhs.h else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    hasher.combine(self.c)
    hasher.combine(self.d)
    hasher.combine(self.e)
    self.f.wireHash(into: &hasher)
    hasher.combine(self.g)
    hasher.combine(self.h)
    hasher.combine(self._unknown)
  }
}

extension Mixed {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: false,
      b: 0,
      c: nil,
      d: nil,
      e: false,
      f: "",
      g: nil,
      h: 0,
      _unknown: nil)
  }

  package init(
    a: Bool = false,
    b: UInt16 = 0,
    c: Bool? = nil,
    d: UInt32? = nil,
    e: Bool = false,
    f: String = "",
    g: WireUUID? = nil,
    h: UInt8 = 0
  ) {
    self.init(
      a: a,
      b: b,
      c: c,
      d: d,
      e: e,
      f: f,
      g: g,
      h: h,
      _unknown: nil)
  }
}

// MARK: Codec of Mixed

extension Mixed {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.f.utf8.count
    if n0 > 300 { throw wireLimit("Mixed.f is longer than 300 bytes") }
    let n1 = self.g == nil ? 0 : 16
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.a)
    let w2 = self.b
    wireStore(f, 1, w2)
    b0 |= wireBit(self.c != nil) &<< 1
    b0 |= wireBit(self.c == true) &<< 2
    b0 |= wireBit(self.d != nil) &<< 3
    let w4 = (self.d ?? 0)
    wireStore(f, 3, w4)
    b0 |= wireBit(self.e) &<< 4
    let w8 = self.h
    wireStore(f, 7, w8)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x807030100)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.f, n0)
    if let value = self.g {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: Bool = b0 & 1 != 0
    let v2: UInt16 = w2
    let v3: Bool? = b0 & 2 != 0 ? b0 & 4 != 0 : nil
    let v4: UInt32? = b0 & 8 != 0 ? w4 : nil
    let v5: Bool = b0 & 16 != 0
    let v6: String = try r.text(p + o0, n0, max: 300)
    let v7: WireUUID?
    if n1 == 0 {
      v7 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v7 = WireUUID(wire: (p + o1))
    }
    let v8: UInt8 = w8
    return Self(
      a: v1,
      b: v2,
      c: v3,
      d: v4,
      e: v5,
      f: v6,
      g: v7,
      h: v8,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

/// Three values and no bit-byte.
package struct Three: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Three" }

  package var a: UInt32
  package var b: UInt16
  package var c: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Three, rhs: Three) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard lhs.c == rhs.c else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    hasher.combine(self.c)
    hasher.combine(self._unknown)
  }
}

extension Three {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: 0,
      b: 0,
      c: 0,
      _unknown: nil)
  }

  package init(
    a: UInt32 = 0,
    b: UInt16 = 0,
    c: UInt8 = 0
  ) {
    self.init(
      a: a,
      b: b,
      c: c,
      _unknown: nil)
  }
}

// MARK: Codec of Three

extension Three {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(9)
    let f = p + 2
    let w1 = self.a
    wireStore(f, 0, w1)
    let w2 = self.b
    wireStore(f, 4, w2)
    let w3 = self.c
    wireStore(f, 6, w3)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x7060400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 7, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt32 = w1
    let v2: UInt16 = w2
    let v3: UInt8 = w3
    return Self(
      a: v1,
      b: v2,
      c: v3,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

/// 254, 255 and 256 bytes of fixed block.
package struct Block: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Block" }

  package var a: FixedBytes<254>
  package var b: UInt8
  package var c: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Block, rhs: Block) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard lhs.c == rhs.c else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    hasher.combine(self.c)
    hasher.combine(self._unknown)
  }
}

extension Block {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: FixedBytes<254>(),
      b: 0,
      c: 0,
      _unknown: nil)
  }

  package init(
    a: FixedBytes<254> = FixedBytes<254>(),
    b: UInt8 = 0,
    c: UInt8 = 0
  ) {
    self.init(
      a: a,
      b: b,
      c: c,
      _unknown: nil)
  }
}

// MARK: Codec of Block

extension Block {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(258)
    let f = p + 2
    self.a.storeWire(f)
    let w2 = self.b
    wireStore(f, 254, w2)
    let w3 = self.c
    wireStore(f, 255, w3)
    var fixed = 0
    fixed = wireUsedLength(f, 256)
    if fixed > 254 {
    } else if fixed > 0 {
      fixed = 254
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil || fixed >= 255 {
      try b.finishUncommon(
        start: start, used: fixed, known: 256, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 256, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: FixedBytes<254> = fixed >= 254 ? FixedBytes<254>(wire: f) : FixedBytes<254>()
    let v2: UInt8 = w2
    let v3: UInt8 = w3
    return Self(
      a: v1,
      b: v2,
      c: v3,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

/// 62, 63 and 64 slots.
package struct Slots: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Slots" }

  package var s1: String
  package var s2: String
  package var s3: String
  package var s4: String
  package var s5: String
  package var s6: String
  package var s7: String
  package var s8: String
  package var s9: String
  package var s10: String
  package var s11: String
  package var s12: String
  package var s13: String
  package var s14: String
  package var s15: String
  package var s16: String
  package var s17: String
  package var s18: String
  package var s19: String
  package var s20: String
  package var s21: String
  package var s22: String
  package var s23: String
  package var s24: String
  package var s25: String
  package var s26: String
  package var s27: String
  package var s28: String
  package var s29: String
  package var s30: String
  package var s31: String
  package var s32: String
  package var s33: String
  package var s34: String
  package var s35: String
  package var s36: String
  package var s37: String
  package var s38: String
  package var s39: String
  package var s40: String
  package var s41: String
  package var s42: String
  package var s43: String
  package var s44: String
  package var s45: String
  package var s46: String
  package var s47: String
  package var s48: String
  package var s49: String
  package var s50: String
  package var s51: String
  package var s52: String
  package var s53: String
  package var s54: String
  package var s55: String
  package var s56: String
  package var s57: String
  package var s58: String
  package var s59: String
  package var s60: String
  package var s61: String
  package var s62: String
  package var s63: String
  package var s64: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Slots, rhs: Slots) -> Bool {
    guard (String).wireEquals(lhs.s1, rhs.s1) else { return false }
    guard (String).wireEquals(lhs.s2, rhs.s2) else { return false }
    guard (String).wireEquals(lhs.s3, rhs.s3) else { return false }
    guard (String).wireEquals(lhs.s4, rhs.s4) else { return false }
    guard (String).wireEquals(lhs.s5, rhs.s5) else { return false }
    guard (String).wireEquals(lhs.s6, rhs.s6) else { return false }
    guard (String).wireEquals(lhs.s7, rhs.s7) else { return false }
    guard (String).wireEquals(lhs.s8, rhs.s8) else { return false }
    guard (String).wireEquals(lhs.s9, rhs.s9) else { return false }
    guard (String).wireEquals(lhs.s10, rhs.s10) else { return false }
    guard (String).wireEquals(lhs.s11, rhs.s11) else { return false }
    guard (String).wireEquals(lhs.s12, rhs.s12) else { return false }
    guard (String).wireEquals(lhs.s13, rhs.s13) else { return false }
    guard (String).wireEquals(lhs.s14, rhs.s14) else { return false }
    guard (String).wireEquals(lhs.s15, rhs.s15) else { return false }
    guard (String).wireEquals(lhs.s16, rhs.s16) else { return false }
    guard (String).wireEquals(lhs.s17, rhs.s17) else { return false }
    guard (String).wireEquals(lhs.s18, rhs.s18) else { return false }
    guard (String).wireEquals(lhs.s19, rhs.s19) else { return false }
    guard (String).wireEquals(lhs.s20, rhs.s20) else { return false }
    guard (String).wireEquals(lhs.s21, rhs.s21) else { return false }
    guard (String).wireEquals(lhs.s22, rhs.s22) else { return false }
    guard (String).wireEquals(lhs.s23, rhs.s23) else { return false }
    guard (String).wireEquals(lhs.s24, rhs.s24) else { return false }
    guard (String).wireEquals(lhs.s25, rhs.s25) else { return false }
    guard (String).wireEquals(lhs.s26, rhs.s26) else { return false }
    guard (String).wireEquals(lhs.s27, rhs.s27) else { return false }
    guard (String).wireEquals(lhs.s28, rhs.s28) else { return false }
    guard (String).wireEquals(lhs.s29, rhs.s29) else { return false }
    guard (String).wireEquals(lhs.s30, rhs.s30) else { return false }
    guard (String).wireEquals(lhs.s31, rhs.s31) else { return false }
    guard (String).wireEquals(lhs.s32, rhs.s32) else { return false }
    guard (String).wireEquals(lhs.s33, rhs.s33) else { return false }
    guard (String).wireEquals(lhs.s34, rhs.s34) else { return false }
    guard (String).wireEquals(lhs.s35, rhs.s35) else { return false }
    guard (String).wireEquals(lhs.s36, rhs.s36) else { return false }
    guard (String).wireEquals(lhs.s37, rhs.s37) else { return false }
    guard (String).wireEquals(lhs.s38, rhs.s38) else { return false }
    guard (String).wireEquals(lhs.s39, rhs.s39) else { return false }
    guard (String).wireEquals(lhs.s40, rhs.s40) else { return false }
    guard (String).wireEquals(lhs.s41, rhs.s41) else { return false }
    guard (String).wireEquals(lhs.s42, rhs.s42) else { return false }
    guard (String).wireEquals(lhs.s43, rhs.s43) else { return false }
    guard (String).wireEquals(lhs.s44, rhs.s44) else { return false }
    guard (String).wireEquals(lhs.s45, rhs.s45) else { return false }
    guard (String).wireEquals(lhs.s46, rhs.s46) else { return false }
    guard (String).wireEquals(lhs.s47, rhs.s47) else { return false }
    guard (String).wireEquals(lhs.s48, rhs.s48) else { return false }
    guard (String).wireEquals(lhs.s49, rhs.s49) else { return false }
    guard (String).wireEquals(lhs.s50, rhs.s50) else { return false }
    guard (String).wireEquals(lhs.s51, rhs.s51) else { return false }
    guard (String).wireEquals(lhs.s52, rhs.s52) else { return false }
    guard (String).wireEquals(lhs.s53, rhs.s53) else { return false }
    guard (String).wireEquals(lhs.s54, rhs.s54) else { return false }
    guard (String).wireEquals(lhs.s55, rhs.s55) else { return false }
    guard (String).wireEquals(lhs.s56, rhs.s56) else { return false }
    guard (String).wireEquals(lhs.s57, rhs.s57) else { return false }
    guard (String).wireEquals(lhs.s58, rhs.s58) else { return false }
    guard (String).wireEquals(lhs.s59, rhs.s59) else { return false }
    guard (String).wireEquals(lhs.s60, rhs.s60) else { return false }
    guard (String).wireEquals(lhs.s61, rhs.s61) else { return false }
    guard (String).wireEquals(lhs.s62, rhs.s62) else { return false }
    guard (String).wireEquals(lhs.s63, rhs.s63) else { return false }
    guard (String).wireEquals(lhs.s64, rhs.s64) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.s1.wireHash(into: &hasher)
    self.s2.wireHash(into: &hasher)
    self.s3.wireHash(into: &hasher)
    self.s4.wireHash(into: &hasher)
    self.s5.wireHash(into: &hasher)
    self.s6.wireHash(into: &hasher)
    self.s7.wireHash(into: &hasher)
    self.s8.wireHash(into: &hasher)
    self.s9.wireHash(into: &hasher)
    self.s10.wireHash(into: &hasher)
    self.s11.wireHash(into: &hasher)
    self.s12.wireHash(into: &hasher)
    self.s13.wireHash(into: &hasher)
    self.s14.wireHash(into: &hasher)
    self.s15.wireHash(into: &hasher)
    self.s16.wireHash(into: &hasher)
    self.s17.wireHash(into: &hasher)
    self.s18.wireHash(into: &hasher)
    self.s19.wireHash(into: &hasher)
    self.s20.wireHash(into: &hasher)
    self.s21.wireHash(into: &hasher)
    self.s22.wireHash(into: &hasher)
    self.s23.wireHash(into: &hasher)
    self.s24.wireHash(into: &hasher)
    self.s25.wireHash(into: &hasher)
    self.s26.wireHash(into: &hasher)
    self.s27.wireHash(into: &hasher)
    self.s28.wireHash(into: &hasher)
    self.s29.wireHash(into: &hasher)
    self.s30.wireHash(into: &hasher)
    self.s31.wireHash(into: &hasher)
    self.s32.wireHash(into: &hasher)
    self.s33.wireHash(into: &hasher)
    self.s34.wireHash(into: &hasher)
    self.s35.wireHash(into: &hasher)
    self.s36.wireHash(into: &hasher)
    self.s37.wireHash(into: &hasher)
    self.s38.wireHash(into: &hasher)
    self.s39.wireHash(into: &hasher)
    self.s40.wireHash(into: &hasher)
    self.s41.wireHash(into: &hasher)
    self.s42.wireHash(into: &hasher)
    self.s43.wireHash(into: &hasher)
    self.s44.wireHash(into: &hasher)
    self.s45.wireHash(into: &hasher)
    self.s46.wireHash(into: &hasher)
    self.s47.wireHash(into: &hasher)
    self.s48.wireHash(into: &hasher)
    self.s49.wireHash(into: &hasher)
    self.s50.wireHash(into: &hasher)
    self.s51.wireHash(into: &hasher)
    self.s52.wireHash(into: &hasher)
    self.s53.wireHash(into: &hasher)
    self.s54.wireHash(into: &hasher)
    self.s55.wireHash(into: &hasher)
    self.s56.wireHash(into: &hasher)
    self.s57.wireHash(into: &hasher)
    self.s58.wireHash(into: &hasher)
    self.s59.wireHash(into: &hasher)
    self.s60.wireHash(into: &hasher)
    self.s61.wireHash(into: &hasher)
    self.s62.wireHash(into: &hasher)
    self.s63.wireHash(into: &hasher)
    self.s64.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Slots {
  /// The message in which every field is absent.
  package init() {
    self.init(
      s1: "",
      s2: "",
      s3: "",
      s4: "",
      s5: "",
      s6: "",
      s7: "",
      s8: "",
      s9: "",
      s10: "",
      s11: "",
      s12: "",
      s13: "",
      s14: "",
      s15: "",
      s16: "",
      s17: "",
      s18: "",
      s19: "",
      s20: "",
      s21: "",
      s22: "",
      s23: "",
      s24: "",
      s25: "",
      s26: "",
      s27: "",
      s28: "",
      s29: "",
      s30: "",
      s31: "",
      s32: "",
      s33: "",
      s34: "",
      s35: "",
      s36: "",
      s37: "",
      s38: "",
      s39: "",
      s40: "",
      s41: "",
      s42: "",
      s43: "",
      s44: "",
      s45: "",
      s46: "",
      s47: "",
      s48: "",
      s49: "",
      s50: "",
      s51: "",
      s52: "",
      s53: "",
      s54: "",
      s55: "",
      s56: "",
      s57: "",
      s58: "",
      s59: "",
      s60: "",
      s61: "",
      s62: "",
      s63: "",
      s64: "",
      _unknown: nil)
  }

  package init(
    s1: String = "",
    s2: String = "",
    s3: String = "",
    s4: String = "",
    s5: String = "",
    s6: String = "",
    s7: String = "",
    s8: String = "",
    s9: String = "",
    s10: String = "",
    s11: String = "",
    s12: String = "",
    s13: String = "",
    s14: String = "",
    s15: String = "",
    s16: String = "",
    s17: String = "",
    s18: String = "",
    s19: String = "",
    s20: String = "",
    s21: String = "",
    s22: String = "",
    s23: String = "",
    s24: String = "",
    s25: String = "",
    s26: String = "",
    s27: String = "",
    s28: String = "",
    s29: String = "",
    s30: String = "",
    s31: String = "",
    s32: String = "",
    s33: String = "",
    s34: String = "",
    s35: String = "",
    s36: String = "",
    s37: String = "",
    s38: String = "",
    s39: String = "",
    s40: String = "",
    s41: String = "",
    s42: String = "",
    s43: String = "",
    s44: String = "",
    s45: String = "",
    s46: String = "",
    s47: String = "",
    s48: String = "",
    s49: String = "",
    s50: String = "",
    s51: String = "",
    s52: String = "",
    s53: String = "",
    s54: String = "",
    s55: String = "",
    s56: String = "",
    s57: String = "",
    s58: String = "",
    s59: String = "",
    s60: String = "",
    s61: String = "",
    s62: String = "",
    s63: String = "",
    s64: String = ""
  ) {
    self.init(
      s1: s1,
      s2: s2,
      s3: s3,
      s4: s4,
      s5: s5,
      s6: s6,
      s7: s7,
      s8: s8,
      s9: s9,
      s10: s10,
      s11: s11,
      s12: s12,
      s13: s13,
      s14: s14,
      s15: s15,
      s16: s16,
      s17: s17,
      s18: s18,
      s19: s19,
      s20: s20,
      s21: s21,
      s22: s22,
      s23: s23,
      s24: s24,
      s25: s25,
      s26: s26,
      s27: s27,
      s28: s28,
      s29: s29,
      s30: s30,
      s31: s31,
      s32: s32,
      s33: s33,
      s34: s34,
      s35: s35,
      s36: s36,
      s37: s37,
      s38: s38,
      s39: s39,
      s40: s40,
      s41: s41,
      s42: s42,
      s43: s43,
      s44: s44,
      s45: s45,
      s46: s46,
      s47: s47,
      s48: s48,
      s49: s49,
      s50: s50,
      s51: s51,
      s52: s52,
      s53: s53,
      s54: s54,
      s55: s55,
      s56: s56,
      s57: s57,
      s58: s58,
      s59: s59,
      s60: s60,
      s61: s61,
      s62: s62,
      s63: s63,
      s64: s64,
      _unknown: nil)
  }
}

// MARK: Codec of Slots

extension Slots {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.s1.utf8.count
    if n0 > 1 { throw wireLimit("Slots.s1 is longer than 1 bytes") }
    let n1 = self.s2.utf8.count
    if n1 > 1 { throw wireLimit("Slots.s2 is longer than 1 bytes") }
    let n2 = self.s3.utf8.count
    if n2 > 1 { throw wireLimit("Slots.s3 is longer than 1 bytes") }
    let n3 = self.s4.utf8.count
    if n3 > 1 { throw wireLimit("Slots.s4 is longer than 1 bytes") }
    let n4 = self.s5.utf8.count
    if n4 > 1 { throw wireLimit("Slots.s5 is longer than 1 bytes") }
    let n5 = self.s6.utf8.count
    if n5 > 1 { throw wireLimit("Slots.s6 is longer than 1 bytes") }
    let n6 = self.s7.utf8.count
    if n6 > 1 { throw wireLimit("Slots.s7 is longer than 1 bytes") }
    let n7 = self.s8.utf8.count
    if n7 > 1 { throw wireLimit("Slots.s8 is longer than 1 bytes") }
    let n8 = self.s9.utf8.count
    if n8 > 1 { throw wireLimit("Slots.s9 is longer than 1 bytes") }
    let n9 = self.s10.utf8.count
    if n9 > 1 { throw wireLimit("Slots.s10 is longer than 1 bytes") }
    let n10 = self.s11.utf8.count
    if n10 > 1 { throw wireLimit("Slots.s11 is longer than 1 bytes") }
    let n11 = self.s12.utf8.count
    if n11 > 1 { throw wireLimit("Slots.s12 is longer than 1 bytes") }
    let n12 = self.s13.utf8.count
    if n12 > 1 { throw wireLimit("Slots.s13 is longer than 1 bytes") }
    let n13 = self.s14.utf8.count
    if n13 > 1 { throw wireLimit("Slots.s14 is longer than 1 bytes") }
    let n14 = self.s15.utf8.count
    if n14 > 1 { throw wireLimit("Slots.s15 is longer than 1 bytes") }
    let n15 = self.s16.utf8.count
    if n15 > 1 { throw wireLimit("Slots.s16 is longer than 1 bytes") }
    let n16 = self.s17.utf8.count
    if n16 > 1 { throw wireLimit("Slots.s17 is longer than 1 bytes") }
    let n17 = self.s18.utf8.count
    if n17 > 1 { throw wireLimit("Slots.s18 is longer than 1 bytes") }
    let n18 = self.s19.utf8.count
    if n18 > 1 { throw wireLimit("Slots.s19 is longer than 1 bytes") }
    let n19 = self.s20.utf8.count
    if n19 > 1 { throw wireLimit("Slots.s20 is longer than 1 bytes") }
    let n20 = self.s21.utf8.count
    if n20 > 1 { throw wireLimit("Slots.s21 is longer than 1 bytes") }
    let n21 = self.s22.utf8.count
    if n21 > 1 { throw wireLimit("Slots.s22 is longer than 1 bytes") }
    let n22 = self.s23.utf8.count
    if n22 > 1 { throw wireLimit("Slots.s23 is longer than 1 bytes") }
    let n23 = self.s24.utf8.count
    if n23 > 1 { throw wireLimit("Slots.s24 is longer than 1 bytes") }
    let n24 = self.s25.utf8.count
    if n24 > 1 { throw wireLimit("Slots.s25 is longer than 1 bytes") }
    let n25 = self.s26.utf8.count
    if n25 > 1 { throw wireLimit("Slots.s26 is longer than 1 bytes") }
    let n26 = self.s27.utf8.count
    if n26 > 1 { throw wireLimit("Slots.s27 is longer than 1 bytes") }
    let n27 = self.s28.utf8.count
    if n27 > 1 { throw wireLimit("Slots.s28 is longer than 1 bytes") }
    let n28 = self.s29.utf8.count
    if n28 > 1 { throw wireLimit("Slots.s29 is longer than 1 bytes") }
    let n29 = self.s30.utf8.count
    if n29 > 1 { throw wireLimit("Slots.s30 is longer than 1 bytes") }
    let n30 = self.s31.utf8.count
    if n30 > 1 { throw wireLimit("Slots.s31 is longer than 1 bytes") }
    let n31 = self.s32.utf8.count
    if n31 > 1 { throw wireLimit("Slots.s32 is longer than 1 bytes") }
    let n32 = self.s33.utf8.count
    if n32 > 1 { throw wireLimit("Slots.s33 is longer than 1 bytes") }
    let n33 = self.s34.utf8.count
    if n33 > 1 { throw wireLimit("Slots.s34 is longer than 1 bytes") }
    let n34 = self.s35.utf8.count
    if n34 > 1 { throw wireLimit("Slots.s35 is longer than 1 bytes") }
    let n35 = self.s36.utf8.count
    if n35 > 1 { throw wireLimit("Slots.s36 is longer than 1 bytes") }
    let n36 = self.s37.utf8.count
    if n36 > 1 { throw wireLimit("Slots.s37 is longer than 1 bytes") }
    let n37 = self.s38.utf8.count
    if n37 > 1 { throw wireLimit("Slots.s38 is longer than 1 bytes") }
    let n38 = self.s39.utf8.count
    if n38 > 1 { throw wireLimit("Slots.s39 is longer than 1 bytes") }
    let n39 = self.s40.utf8.count
    if n39 > 1 { throw wireLimit("Slots.s40 is longer than 1 bytes") }
    let n40 = self.s41.utf8.count
    if n40 > 1 { throw wireLimit("Slots.s41 is longer than 1 bytes") }
    let n41 = self.s42.utf8.count
    if n41 > 1 { throw wireLimit("Slots.s42 is longer than 1 bytes") }
    let n42 = self.s43.utf8.count
    if n42 > 1 { throw wireLimit("Slots.s43 is longer than 1 bytes") }
    let n43 = self.s44.utf8.count
    if n43 > 1 { throw wireLimit("Slots.s44 is longer than 1 bytes") }
    let n44 = self.s45.utf8.count
    if n44 > 1 { throw wireLimit("Slots.s45 is longer than 1 bytes") }
    let n45 = self.s46.utf8.count
    if n45 > 1 { throw wireLimit("Slots.s46 is longer than 1 bytes") }
    let n46 = self.s47.utf8.count
    if n46 > 1 { throw wireLimit("Slots.s47 is longer than 1 bytes") }
    let n47 = self.s48.utf8.count
    if n47 > 1 { throw wireLimit("Slots.s48 is longer than 1 bytes") }
    let n48 = self.s49.utf8.count
    if n48 > 1 { throw wireLimit("Slots.s49 is longer than 1 bytes") }
    let n49 = self.s50.utf8.count
    if n49 > 1 { throw wireLimit("Slots.s50 is longer than 1 bytes") }
    let n50 = self.s51.utf8.count
    if n50 > 1 { throw wireLimit("Slots.s51 is longer than 1 bytes") }
    let n51 = self.s52.utf8.count
    if n51 > 1 { throw wireLimit("Slots.s52 is longer than 1 bytes") }
    let n52 = self.s53.utf8.count
    if n52 > 1 { throw wireLimit("Slots.s53 is longer than 1 bytes") }
    let n53 = self.s54.utf8.count
    if n53 > 1 { throw wireLimit("Slots.s54 is longer than 1 bytes") }
    let n54 = self.s55.utf8.count
    if n54 > 1 { throw wireLimit("Slots.s55 is longer than 1 bytes") }
    let n55 = self.s56.utf8.count
    if n55 > 1 { throw wireLimit("Slots.s56 is longer than 1 bytes") }
    let n56 = self.s57.utf8.count
    if n56 > 1 { throw wireLimit("Slots.s57 is longer than 1 bytes") }
    let n57 = self.s58.utf8.count
    if n57 > 1 { throw wireLimit("Slots.s58 is longer than 1 bytes") }
    let n58 = self.s59.utf8.count
    if n58 > 1 { throw wireLimit("Slots.s59 is longer than 1 bytes") }
    let n59 = self.s60.utf8.count
    if n59 > 1 { throw wireLimit("Slots.s60 is longer than 1 bytes") }
    let n60 = self.s61.utf8.count
    if n60 > 1 { throw wireLimit("Slots.s61 is longer than 1 bytes") }
    let n61 = self.s62.utf8.count
    if n61 > 1 { throw wireLimit("Slots.s62 is longer than 1 bytes") }
    let n62 = self.s63.utf8.count
    if n62 > 1 { throw wireLimit("Slots.s63 is longer than 1 bytes") }
    let n63 = self.s64.utf8.count
    if n63 > 1 { throw wireLimit("Slots.s64 is longer than 1 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    text &+= n5
    text &+= n6
    text &+= n7
    text &+= n8
    text &+= n9
    text &+= n10
    text &+= n11
    text &+= n12
    text &+= n13
    text &+= n14
    text &+= n15
    text &+= n16
    text &+= n17
    text &+= n18
    text &+= n19
    text &+= n20
    text &+= n21
    text &+= n22
    text &+= n23
    text &+= n24
    text &+= n25
    text &+= n26
    text &+= n27
    text &+= n28
    text &+= n29
    text &+= n30
    text &+= n31
    text &+= n32
    text &+= n33
    text &+= n34
    text &+= n35
    text &+= n36
    text &+= n37
    text &+= n38
    text &+= n39
    text &+= n40
    text &+= n41
    text &+= n42
    text &+= n43
    text &+= n44
    text &+= n45
    text &+= n46
    text &+= n47
    text &+= n48
    text &+= n49
    text &+= n50
    text &+= n51
    text &+= n52
    text &+= n53
    text &+= n54
    text &+= n55
    text &+= n56
    text &+= n57
    text &+= n58
    text &+= n59
    text &+= n60
    text &+= n61
    text &+= n62
    text &+= n63
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(258 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5 &+ n6 &+ n7 &+ n8 &+ n9 &+ n10 &+ n11 &+ n12 &+ n13 &+ n14 &+ n15 &+ n16 &+ n17 &+ n18 &+ n19 &+ n20 &+ n21 &+ n22 &+ n23 &+ n24 &+ n25 &+ n26 &+ n27 &+ n28 &+ n29 &+ n30 &+ n31 &+ n32 &+ n33 &+ n34 &+ n35 &+ n36 &+ n37 &+ n38 &+ n39 &+ n40 &+ n41 &+ n42 &+ n43 &+ n44 &+ n45 &+ n46 &+ n47 &+ n48 &+ n49 &+ n50 &+ n51 &+ n52 &+ n53 &+ n54 &+ n55 &+ n56 &+ n57 &+ n58 &+ n59 &+ n60 &+ n61 &+ n62 &+ n63)
    let f = p + 2
    let count: Int
    if n63 != 0 {
      count = 64
    } else if n62 != 0 {
      count = 63
    } else if n61 != 0 {
      count = 62
    } else if n60 != 0 {
      count = 61
    } else if n59 != 0 {
      count = 60
    } else if n58 != 0 {
      count = 59
    } else if n57 != 0 {
      count = 58
    } else if n56 != 0 {
      count = 57
    } else if n55 != 0 {
      count = 56
    } else if n54 != 0 {
      count = 55
    } else if n53 != 0 {
      count = 54
    } else if n52 != 0 {
      count = 53
    } else if n51 != 0 {
      count = 52
    } else if n50 != 0 {
      count = 51
    } else if n49 != 0 {
      count = 50
    } else if n48 != 0 {
      count = 49
    } else if n47 != 0 {
      count = 48
    } else if n46 != 0 {
      count = 47
    } else if n45 != 0 {
      count = 46
    } else if n44 != 0 {
      count = 45
    } else if n43 != 0 {
      count = 44
    } else if n42 != 0 {
      count = 43
    } else if n41 != 0 {
      count = 42
    } else if n40 != 0 {
      count = 41
    } else if n39 != 0 {
      count = 40
    } else if n38 != 0 {
      count = 39
    } else if n37 != 0 {
      count = 38
    } else if n36 != 0 {
      count = 37
    } else if n35 != 0 {
      count = 36
    } else if n34 != 0 {
      count = 35
    } else if n33 != 0 {
      count = 34
    } else if n32 != 0 {
      count = 33
    } else if n31 != 0 {
      count = 32
    } else if n30 != 0 {
      count = 31
    } else if n29 != 0 {
      count = 30
    } else if n28 != 0 {
      count = 29
    } else if n27 != 0 {
      count = 28
    } else if n26 != 0 {
      count = 27
    } else if n25 != 0 {
      count = 26
    } else if n24 != 0 {
      count = 25
    } else if n23 != 0 {
      count = 24
    } else if n22 != 0 {
      count = 23
    } else if n21 != 0 {
      count = 22
    } else if n20 != 0 {
      count = 21
    } else if n19 != 0 {
      count = 20
    } else if n18 != 0 {
      count = 19
    } else if n17 != 0 {
      count = 18
    } else if n16 != 0 {
      count = 17
    } else if n15 != 0 {
      count = 16
    } else if n14 != 0 {
      count = 15
    } else if n13 != 0 {
      count = 14
    } else if n12 != 0 {
      count = 13
    } else if n11 != 0 {
      count = 12
    } else if n10 != 0 {
      count = 11
    } else if n9 != 0 {
      count = 10
    } else if n8 != 0 {
      count = 9
    } else if n7 != 0 {
      count = 8
    } else if n6 != 0 {
      count = 7
    } else if n5 != 0 {
      count = 6
    } else if n4 != 0 {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= n5
    lengths |= n6
    lengths |= n7
    lengths |= n8
    lengths |= n9
    lengths |= n10
    lengths |= n11
    lengths |= n12
    lengths |= n13
    lengths |= n14
    lengths |= n15
    lengths |= n16
    lengths |= n17
    lengths |= n18
    lengths |= n19
    lengths |= n20
    lengths |= n21
    lengths |= n22
    lengths |= n23
    lengths |= n24
    lengths |= n25
    lengths |= n26
    lengths |= n27
    lengths |= n28
    lengths |= n29
    lengths |= n30
    lengths |= n31
    lengths |= n32
    lengths |= n33
    lengths |= n34
    lengths |= n35
    lengths |= n36
    lengths |= n37
    lengths |= n38
    lengths |= n39
    lengths |= n40
    lengths |= n41
    lengths |= n42
    lengths |= n43
    lengths |= n44
    lengths |= n45
    lengths |= n46
    lengths |= n47
    lengths |= n48
    lengths |= n49
    lengths |= n50
    lengths |= n51
    lengths |= n52
    lengths |= n53
    lengths |= n54
    lengths |= n55
    lengths |= n56
    lengths |= n57
    lengths |= n58
    lengths |= n59
    lengths |= n60
    lengths |= n61
    lengths |= n62
    lengths |= n63
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.s1, n0)
    t0 = wirePut(t0, self.s2, n1)
    t0 = wirePut(t0, self.s3, n2)
    t0 = wirePut(t0, self.s4, n3)
    t0 = wirePut(t0, self.s5, n4)
    t0 = wirePut(t0, self.s6, n5)
    t0 = wirePut(t0, self.s7, n6)
    t0 = wirePut(t0, self.s8, n7)
    t0 = wirePut(t0, self.s9, n8)
    t0 = wirePut(t0, self.s10, n9)
    t0 = wirePut(t0, self.s11, n10)
    t0 = wirePut(t0, self.s12, n11)
    t0 = wirePut(t0, self.s13, n12)
    t0 = wirePut(t0, self.s14, n13)
    t0 = wirePut(t0, self.s15, n14)
    t0 = wirePut(t0, self.s16, n15)
    t0 = wirePut(t0, self.s17, n16)
    t0 = wirePut(t0, self.s18, n17)
    t0 = wirePut(t0, self.s19, n18)
    t0 = wirePut(t0, self.s20, n19)
    t0 = wirePut(t0, self.s21, n20)
    t0 = wirePut(t0, self.s22, n21)
    t0 = wirePut(t0, self.s23, n22)
    t0 = wirePut(t0, self.s24, n23)
    t0 = wirePut(t0, self.s25, n24)
    t0 = wirePut(t0, self.s26, n25)
    t0 = wirePut(t0, self.s27, n26)
    t0 = wirePut(t0, self.s28, n27)
    t0 = wirePut(t0, self.s29, n28)
    t0 = wirePut(t0, self.s30, n29)
    t0 = wirePut(t0, self.s31, n30)
    t0 = wirePut(t0, self.s32, n31)
    t0 = wirePut(t0, self.s33, n32)
    t0 = wirePut(t0, self.s34, n33)
    t0 = wirePut(t0, self.s35, n34)
    t0 = wirePut(t0, self.s36, n35)
    t0 = wirePut(t0, self.s37, n36)
    t0 = wirePut(t0, self.s38, n37)
    t0 = wirePut(t0, self.s39, n38)
    t0 = wirePut(t0, self.s40, n39)
    t0 = wirePut(t0, self.s41, n40)
    t0 = wirePut(t0, self.s42, n41)
    t0 = wirePut(t0, self.s43, n42)
    t0 = wirePut(t0, self.s44, n43)
    t0 = wirePut(t0, self.s45, n44)
    t0 = wirePut(t0, self.s46, n45)
    t0 = wirePut(t0, self.s47, n46)
    t0 = wirePut(t0, self.s48, n47)
    t0 = wirePut(t0, self.s49, n48)
    t0 = wirePut(t0, self.s50, n49)
    t0 = wirePut(t0, self.s51, n50)
    t0 = wirePut(t0, self.s52, n51)
    t0 = wirePut(t0, self.s53, n52)
    t0 = wirePut(t0, self.s54, n53)
    t0 = wirePut(t0, self.s55, n54)
    t0 = wirePut(t0, self.s56, n55)
    t0 = wirePut(t0, self.s57, n56)
    t0 = wirePut(t0, self.s58, n57)
    t0 = wirePut(t0, self.s59, n58)
    t0 = wirePut(t0, self.s60, n59)
    t0 = wirePut(t0, self.s61, n60)
    t0 = wirePut(t0, self.s62, n61)
    t0 = wirePut(t0, self.s63, n62)
    t0 = wirePut(t0, self.s64, n63)
    b.advance(to: t0)
    if self._unknown != nil || count >= 63 {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55, n56, n57, n58, n59, n60, n61, n62, n63],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if count == 64, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
      wireStore(table, 8, UInt8(truncatingIfNeeded: n8))
      wireStore(table, 9, UInt8(truncatingIfNeeded: n9))
      wireStore(table, 10, UInt8(truncatingIfNeeded: n10))
      wireStore(table, 11, UInt8(truncatingIfNeeded: n11))
      wireStore(table, 12, UInt8(truncatingIfNeeded: n12))
      wireStore(table, 13, UInt8(truncatingIfNeeded: n13))
      wireStore(table, 14, UInt8(truncatingIfNeeded: n14))
      wireStore(table, 15, UInt8(truncatingIfNeeded: n15))
      wireStore(table, 16, UInt8(truncatingIfNeeded: n16))
      wireStore(table, 17, UInt8(truncatingIfNeeded: n17))
      wireStore(table, 18, UInt8(truncatingIfNeeded: n18))
      wireStore(table, 19, UInt8(truncatingIfNeeded: n19))
      wireStore(table, 20, UInt8(truncatingIfNeeded: n20))
      wireStore(table, 21, UInt8(truncatingIfNeeded: n21))
      wireStore(table, 22, UInt8(truncatingIfNeeded: n22))
      wireStore(table, 23, UInt8(truncatingIfNeeded: n23))
      wireStore(table, 24, UInt8(truncatingIfNeeded: n24))
      wireStore(table, 25, UInt8(truncatingIfNeeded: n25))
      wireStore(table, 26, UInt8(truncatingIfNeeded: n26))
      wireStore(table, 27, UInt8(truncatingIfNeeded: n27))
      wireStore(table, 28, UInt8(truncatingIfNeeded: n28))
      wireStore(table, 29, UInt8(truncatingIfNeeded: n29))
      wireStore(table, 30, UInt8(truncatingIfNeeded: n30))
      wireStore(table, 31, UInt8(truncatingIfNeeded: n31))
      wireStore(table, 32, UInt8(truncatingIfNeeded: n32))
      wireStore(table, 33, UInt8(truncatingIfNeeded: n33))
      wireStore(table, 34, UInt8(truncatingIfNeeded: n34))
      wireStore(table, 35, UInt8(truncatingIfNeeded: n35))
      wireStore(table, 36, UInt8(truncatingIfNeeded: n36))
      wireStore(table, 37, UInt8(truncatingIfNeeded: n37))
      wireStore(table, 38, UInt8(truncatingIfNeeded: n38))
      wireStore(table, 39, UInt8(truncatingIfNeeded: n39))
      wireStore(table, 40, UInt8(truncatingIfNeeded: n40))
      wireStore(table, 41, UInt8(truncatingIfNeeded: n41))
      wireStore(table, 42, UInt8(truncatingIfNeeded: n42))
      wireStore(table, 43, UInt8(truncatingIfNeeded: n43))
      wireStore(table, 44, UInt8(truncatingIfNeeded: n44))
      wireStore(table, 45, UInt8(truncatingIfNeeded: n45))
      wireStore(table, 46, UInt8(truncatingIfNeeded: n46))
      wireStore(table, 47, UInt8(truncatingIfNeeded: n47))
      wireStore(table, 48, UInt8(truncatingIfNeeded: n48))
      wireStore(table, 49, UInt8(truncatingIfNeeded: n49))
      wireStore(table, 50, UInt8(truncatingIfNeeded: n50))
      wireStore(table, 51, UInt8(truncatingIfNeeded: n51))
      wireStore(table, 52, UInt8(truncatingIfNeeded: n52))
      wireStore(table, 53, UInt8(truncatingIfNeeded: n53))
      wireStore(table, 54, UInt8(truncatingIfNeeded: n54))
      wireStore(table, 55, UInt8(truncatingIfNeeded: n55))
      wireStore(table, 56, UInt8(truncatingIfNeeded: n56))
      wireStore(table, 57, UInt8(truncatingIfNeeded: n57))
      wireStore(table, 58, UInt8(truncatingIfNeeded: n58))
      wireStore(table, 59, UInt8(truncatingIfNeeded: n59))
      wireStore(table, 60, UInt8(truncatingIfNeeded: n60))
      wireStore(table, 61, UInt8(truncatingIfNeeded: n61))
      wireStore(table, 62, UInt8(truncatingIfNeeded: n62))
      wireStore(table, 63, UInt8(truncatingIfNeeded: n63))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
      if count > 5 { wireStoreLength(table, 5, width, n5) }
      if count > 6 { wireStoreLength(table, 6, width, n6) }
      if count > 7 { wireStoreLength(table, 7, width, n7) }
      if count > 8 { wireStoreLength(table, 8, width, n8) }
      if count > 9 { wireStoreLength(table, 9, width, n9) }
      if count > 10 { wireStoreLength(table, 10, width, n10) }
      if count > 11 { wireStoreLength(table, 11, width, n11) }
      if count > 12 { wireStoreLength(table, 12, width, n12) }
      if count > 13 { wireStoreLength(table, 13, width, n13) }
      if count > 14 { wireStoreLength(table, 14, width, n14) }
      if count > 15 { wireStoreLength(table, 15, width, n15) }
      if count > 16 { wireStoreLength(table, 16, width, n16) }
      if count > 17 { wireStoreLength(table, 17, width, n17) }
      if count > 18 { wireStoreLength(table, 18, width, n18) }
      if count > 19 { wireStoreLength(table, 19, width, n19) }
      if count > 20 { wireStoreLength(table, 20, width, n20) }
      if count > 21 { wireStoreLength(table, 21, width, n21) }
      if count > 22 { wireStoreLength(table, 22, width, n22) }
      if count > 23 { wireStoreLength(table, 23, width, n23) }
      if count > 24 { wireStoreLength(table, 24, width, n24) }
      if count > 25 { wireStoreLength(table, 25, width, n25) }
      if count > 26 { wireStoreLength(table, 26, width, n26) }
      if count > 27 { wireStoreLength(table, 27, width, n27) }
      if count > 28 { wireStoreLength(table, 28, width, n28) }
      if count > 29 { wireStoreLength(table, 29, width, n29) }
      if count > 30 { wireStoreLength(table, 30, width, n30) }
      if count > 31 { wireStoreLength(table, 31, width, n31) }
      if count > 32 { wireStoreLength(table, 32, width, n32) }
      if count > 33 { wireStoreLength(table, 33, width, n33) }
      if count > 34 { wireStoreLength(table, 34, width, n34) }
      if count > 35 { wireStoreLength(table, 35, width, n35) }
      if count > 36 { wireStoreLength(table, 36, width, n36) }
      if count > 37 { wireStoreLength(table, 37, width, n37) }
      if count > 38 { wireStoreLength(table, 38, width, n38) }
      if count > 39 { wireStoreLength(table, 39, width, n39) }
      if count > 40 { wireStoreLength(table, 40, width, n40) }
      if count > 41 { wireStoreLength(table, 41, width, n41) }
      if count > 42 { wireStoreLength(table, 42, width, n42) }
      if count > 43 { wireStoreLength(table, 43, width, n43) }
      if count > 44 { wireStoreLength(table, 44, width, n44) }
      if count > 45 { wireStoreLength(table, 45, width, n45) }
      if count > 46 { wireStoreLength(table, 46, width, n46) }
      if count > 47 { wireStoreLength(table, 47, width, n47) }
      if count > 48 { wireStoreLength(table, 48, width, n48) }
      if count > 49 { wireStoreLength(table, 49, width, n49) }
      if count > 50 { wireStoreLength(table, 50, width, n50) }
      if count > 51 { wireStoreLength(table, 51, width, n51) }
      if count > 52 { wireStoreLength(table, 52, width, n52) }
      if count > 53 { wireStoreLength(table, 53, width, n53) }
      if count > 54 { wireStoreLength(table, 54, width, n54) }
      if count > 55 { wireStoreLength(table, 55, width, n55) }
      if count > 56 { wireStoreLength(table, 56, width, n56) }
      if count > 57 { wireStoreLength(table, 57, width, n57) }
      if count > 58 { wireStoreLength(table, 58, width, n58) }
      if count > 59 { wireStoreLength(table, 59, width, n59) }
      if count > 60 { wireStoreLength(table, 60, width, n60) }
      if count > 61 { wireStoreLength(table, 61, width, n61) }
      if count > 62 { wireStoreLength(table, 62, width, n62) }
      if count > 63 { wireStoreLength(table, 63, width, n63) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 1)
    let v2: String = try r.text(p + o1, n1, max: 1)
    let v3: String = try r.text(p + o2, n2, max: 1)
    let v4: String = try r.text(p + o3, n3, max: 1)
    let v5: String = try r.text(p + o4, n4, max: 1)
    let v6: String = try r.text(p + o5, n5, max: 1)
    let v7: String = try r.text(p + o6, n6, max: 1)
    let v8: String = try r.text(p + o7, n7, max: 1)
    let v9: String = try r.text(p + o8, n8, max: 1)
    let v10: String = try r.text(p + o9, n9, max: 1)
    let v11: String = try r.text(p + o10, n10, max: 1)
    let v12: String = try r.text(p + o11, n11, max: 1)
    let v13: String = try r.text(p + o12, n12, max: 1)
    let v14: String = try r.text(p + o13, n13, max: 1)
    let v15: String = try r.text(p + o14, n14, max: 1)
    let v16: String = try r.text(p + o15, n15, max: 1)
    let v17: String = try r.text(p + o16, n16, max: 1)
    let v18: String = try r.text(p + o17, n17, max: 1)
    let v19: String = try r.text(p + o18, n18, max: 1)
    let v20: String = try r.text(p + o19, n19, max: 1)
    let v21: String = try r.text(p + o20, n20, max: 1)
    let v22: String = try r.text(p + o21, n21, max: 1)
    let v23: String = try r.text(p + o22, n22, max: 1)
    let v24: String = try r.text(p + o23, n23, max: 1)
    let v25: String = try r.text(p + o24, n24, max: 1)
    let v26: String = try r.text(p + o25, n25, max: 1)
    let v27: String = try r.text(p + o26, n26, max: 1)
    let v28: String = try r.text(p + o27, n27, max: 1)
    let v29: String = try r.text(p + o28, n28, max: 1)
    let v30: String = try r.text(p + o29, n29, max: 1)
    let v31: String = try r.text(p + o30, n30, max: 1)
    let v32: String = try r.text(p + o31, n31, max: 1)
    let v33: String = try r.text(p + o32, n32, max: 1)
    let v34: String = try r.text(p + o33, n33, max: 1)
    let v35: String = try r.text(p + o34, n34, max: 1)
    let v36: String = try r.text(p + o35, n35, max: 1)
    let v37: String = try r.text(p + o36, n36, max: 1)
    let v38: String = try r.text(p + o37, n37, max: 1)
    let v39: String = try r.text(p + o38, n38, max: 1)
    let v40: String = try r.text(p + o39, n39, max: 1)
    let v41: String = try r.text(p + o40, n40, max: 1)
    let v42: String = try r.text(p + o41, n41, max: 1)
    let v43: String = try r.text(p + o42, n42, max: 1)
    let v44: String = try r.text(p + o43, n43, max: 1)
    let v45: String = try r.text(p + o44, n44, max: 1)
    let v46: String = try r.text(p + o45, n45, max: 1)
    let v47: String = try r.text(p + o46, n46, max: 1)
    let v48: String = try r.text(p + o47, n47, max: 1)
    let v49: String = try r.text(p + o48, n48, max: 1)
    let v50: String = try r.text(p + o49, n49, max: 1)
    let v51: String = try r.text(p + o50, n50, max: 1)
    let v52: String = try r.text(p + o51, n51, max: 1)
    let v53: String = try r.text(p + o52, n52, max: 1)
    let v54: String = try r.text(p + o53, n53, max: 1)
    let v55: String = try r.text(p + o54, n54, max: 1)
    let v56: String = try r.text(p + o55, n55, max: 1)
    let v57: String = try r.text(p + o56, n56, max: 1)
    let v58: String = try r.text(p + o57, n57, max: 1)
    let v59: String = try r.text(p + o58, n58, max: 1)
    let v60: String = try r.text(p + o59, n59, max: 1)
    let v61: String = try r.text(p + o60, n60, max: 1)
    let v62: String = try r.text(p + o61, n61, max: 1)
    let v63: String = try r.text(p + o62, n62, max: 1)
    let v64: String = try r.text(p + o63, n63, max: 1)
    return Self(
      s1: v1,
      s2: v2,
      s3: v3,
      s4: v4,
      s5: v5,
      s6: v6,
      s7: v7,
      s8: v8,
      s9: v9,
      s10: v10,
      s11: v11,
      s12: v12,
      s13: v13,
      s14: v14,
      s15: v15,
      s16: v16,
      s17: v17,
      s18: v18,
      s19: v19,
      s20: v20,
      s21: v21,
      s22: v22,
      s23: v23,
      s24: v24,
      s25: v25,
      s26: v26,
      s27: v27,
      s28: v28,
      s29: v29,
      s30: v30,
      s31: v31,
      s32: v32,
      s33: v33,
      s34: v34,
      s35: v35,
      s36: v36,
      s37: v37,
      s38: v38,
      s39: v39,
      s40: v40,
      s41: v41,
      s42: v42,
      s43: v43,
      s44: v44,
      s45: v45,
      s46: v46,
      s47: v47,
      s48: v48,
      s49: v49,
      s50: v50,
      s51: v51,
      s52: v52,
      s53: v53,
      s54: v54,
      s55: v55,
      s56: v56,
      s57: v57,
      s58: v58,
      s59: v59,
      s60: v60,
      s61: v61,
      s62: v62,
      s63: v63,
      s64: v64,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }
}

/// Two slots whose lengths need one, two and four bytes.
package struct Widths: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Widths" }

  package var a: [UInt8]
  package var b: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Widths, rhs: Widths) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    hasher.combine(self._unknown)
  }
}

extension Widths {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: [],
      b: [],
      _unknown: nil)
  }

  package init(
    a: [UInt8] = [],
    b: [UInt8] = []
  ) {
    self.init(
      a: a,
      b: b,
      _unknown: nil)
  }
}

// MARK: Codec of Widths

extension Widths {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.a.count
    if n0 > 70000 { throw wireLimit("Widths.a is longer than 70000 bytes") }
    let n1 = self.b.count
    if n1 > 70000 { throw wireLimit("Widths.b is longer than 70000 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0 &+ n1)
    let f = p + 2
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.a)
    t0 = wirePut(t0, self.b)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: [UInt8] = try r.bytes(p + o0, n0, max: 70000)
    let v2: [UInt8] = try r.bytes(p + o1, n1, max: 70000)
    return Self(
      a: v1,
      b: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }
}

/// A message without slots of its own.
package struct Inner: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Inner" }

  package var value: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Inner, rhs: Inner) -> Bool {
    guard lhs.value == rhs.value else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.value)
    hasher.combine(self._unknown)
  }
}

extension Inner {
  /// The message in which every field is absent.
  package init() {
    self.init(
      value: 0,
      _unknown: nil)
  }

  package init(
    value: UInt8 = 0
  ) {
    self.init(
      value: value,
      _unknown: nil)
  }
}

// MARK: Codec of Inner

extension Inner {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(3)
    let f = p + 2
    let w1 = self.value
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt8 = w1
    return Self(
      value: v1,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

/// The three places of a message: plain, optional and nested again.
package struct Outer: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Outer" }

  package var plain: Inner
  package var maybe: Inner?
  package var own: Outer? {
    get { _own?.value }
    set { _own = newValue.map { WireBox($0) } }
  }
  private var _own: WireBox<Outer>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Outer, rhs: Outer) -> Bool {
    guard lhs.plain == rhs.plain else { return false }
    guard lhs.maybe == rhs.maybe else { return false }
    guard lhs._own == rhs._own else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.plain)
    hasher.combine(self.maybe)
    hasher.combine(self._own)
    hasher.combine(self._unknown)
  }
}

extension Outer {
  /// The message in which every field is absent.
  package init() {
    self.init(
      plain: Inner(),
      maybe: nil,
      _own: nil,
      _unknown: nil)
  }

  package init(
    plain: Inner = Inner(),
    maybe: Inner? = nil,
    own: Outer? = nil
  ) {
    self.init(
      plain: plain,
      maybe: maybe,
      _own: own.map { WireBox($0) },
      _unknown: nil)
  }
}

// MARK: Codec of Outer

extension Outer {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(14)
    let f = p + 2
    let count: Int
    if self._own != nil {
      count = 3
    } else if self.maybe != nil {
      count = 2
    } else {
      count = 1
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.plain.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    if let value = self.maybe {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    if let box = self._own {
      try b.charge(memory: MemoryLayout<Outer>.stride)
      try b.enter()
      try box.value.appendWire(to: &b)
      b.leave()
    }
    let n2 = b.byteCount &- s2
    let written: Int
    if n2 != 0 {
      written = 3
    } else if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: Inner
    if n0 == 0 {
      v1 = Inner()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Inner.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Inner?
    if n1 == 0 {
      v2 = nil
    }
    else {
      v2 = try Inner.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: WireBox<Outer>?
    if n2 == 0 {
      v3 = nil
    }
    else {
      try r.charge(memory: MemoryLayout<Outer>.stride, at: p + o2)
      v3 = WireBox(try Outer.decodeNestedWire(p + o2, n2, &r))
    }
    return Self(
      plain: v1,
      maybe: v2,
      _own: v3,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }
}

/// Nothing but itself, for the limit on depth.
package struct Chain: WireMessage {
  package static var wireName: String { "vectors.layout.v1.Chain" }

  package var next: Chain? {
    get { _next?.value }
    set { _next = newValue.map { WireBox($0) } }
  }
  private var _next: WireBox<Chain>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Chain, rhs: Chain) -> Bool {
    guard lhs._next == rhs._next else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self._next)
    hasher.combine(self._unknown)
  }
}

extension Chain {
  /// The message in which every field is absent.
  package init() {
    self.init(
      _next: nil,
      _unknown: nil)
  }

  package init(
    next: Chain? = nil
  ) {
    self.init(
      _next: next.map { WireBox($0) },
      _unknown: nil)
  }
}

// MARK: Codec of Chain

extension Chain {
  package func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  package init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(6)
    let f = p + 2
    let count: Int
    if self._next != nil {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let box = self._next {
      try b.charge(memory: MemoryLayout<Chain>.stride)
      try b.enter()
      try box.value.appendWire(to: &b)
      b.leave()
    }
    let n0 = b.byteCount &- s0
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: WireBox<Chain>?
    if n0 == 0 {
      v1 = nil
    }
    else {
      try r.charge(memory: MemoryLayout<Chain>.stride, at: p + o0)
      v1 = WireBox(try Chain.decodeNestedWire(p + o0, n0, &r))
    }
    return Self(
      _next: v1,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }
}
