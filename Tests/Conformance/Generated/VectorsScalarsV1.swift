// Written by schemac from package vectors.scalars.v1. Do not edit.
// swift-format-ignore-file

package import Wire

/// One byte wide.
package struct Colour: WireEnum {
  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  package static var unset: Colour { Colour(rawValue: 0) }
  package static var red: Colour { Colour(rawValue: 1) }
  package static var green: Colour { Colour(rawValue: 2) }
  package static var blue: Colour { Colour(rawValue: 7) }

  /// The values that the schema names, to switch over without a default.
  package enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case red = 1
    case green = 2
    case blue = 7
  }

  /// `nil` for a value that a newer schema names.
  package var known: Known? { Known(rawValue: rawValue) }

  package var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "red"
      case 2: "green"
      case 7: "blue"
      default: "#\(rawValue)"
    }
  }

  package init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "red": self = .red
      case "green": self = .green
      case "blue": self = .blue
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Two bytes wide.
package struct Region: WireEnum {
  package var rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Not stated.
  package static var unset: Region { Region(rawValue: 0) }
  package static var near: Region { Region(rawValue: 1) }
  package static var far: Region { Region(rawValue: 300) }

  /// The values that the schema names, to switch over without a default.
  package enum Known: UInt16, CaseIterable, Hashable, Sendable {
    case unset = 0
    case near = 1
    case far = 300
  }

  /// `nil` for a value that a newer schema names.
  package var known: Known? { Known(rawValue: rawValue) }

  package var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "near"
      case 300: "far"
      default: "#\(rawValue)"
    }
  }

  package init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "near": self = .near
      case "far": self = .far
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Nine bools, so that the ninth needs a second bit-byte.
package struct Bools: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Bools" }

  package var a: Bool
  package var b: Bool
  package var c: Bool
  package var d: Bool
  package var e: Bool
  package var f: Bool
  package var g: Bool
  package var h: Bool
  package var i: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Bools, rhs: Bools) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard lhs.c == rhs.c else { return false }
    guard lhs.d == rhs.d else { return false }
    guard lhs.e == rhs.e else { return false }
    guard lhs.f == rhs.f else { return false }
    guard lhs.g == rhs.g else { return false }
    guard lhs.h == rhs.h else { return false }
    guard lhs.i == rhs.i else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    hasher.combine(self.c)
    hasher.combine(self.d)
    hasher.combine(self.e)
    hasher.combine(self.f)
    hasher.combine(self.g)
    hasher.combine(self.h)
    hasher.combine(self.i)
    hasher.combine(self._unknown)
  }
}

extension Bools {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: false,
      b: false,
      c: false,
      d: false,
      e: false,
      f: false,
      g: false,
      h: false,
      i: false,
      _unknown: nil)
  }

  package init(
    a: Bool = false,
    b: Bool = false,
    c: Bool = false,
    d: Bool = false,
    e: Bool = false,
    f: Bool = false,
    g: Bool = false,
    h: Bool = false,
    i: Bool = false
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
      i: i,
      _unknown: nil)
  }
}

// MARK: Codec of Bools

extension Bools {
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
    let p = b.reserve(4)
    let f = p + 2
    var b0: UInt8 = 0
    var b1: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.a)
    b0 |= wireBit(self.b) &<< 1
    b0 |= wireBit(self.c) &<< 2
    b0 |= wireBit(self.d) &<< 3
    b0 |= wireBit(self.e) &<< 4
    b0 |= wireBit(self.f) &<< 5
    b0 |= wireBit(self.g) &<< 6
    b0 |= wireBit(self.h) &<< 7
    b1 |= wireBit(self.i)
    wireStore(f, 0, b0)
    wireStore(f, 1, b1)
    var used = wireBit(b0 != 0)
    used |= wireBit(b1 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: 0,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 0, bits: b1 & 254, isFrozen: false)
      }
    }
    let v1: Bool = b0 & 1 != 0
    let v2: Bool = b0 & 2 != 0
    let v3: Bool = b0 & 4 != 0
    let v4: Bool = b0 & 8 != 0
    let v5: Bool = b0 & 16 != 0
    let v6: Bool = b0 & 32 != 0
    let v7: Bool = b0 & 64 != 0
    let v8: Bool = b0 & 128 != 0
    let v9: Bool = b1 & 1 != 0
    return Self(
      a: v1,
      b: v2,
      c: v3,
      d: v4,
      e: v5,
      f: v6,
      g: v7,
      h: v8,
      i: v9,
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
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Every integer. The fixed block: a 0, b 1, c 3, d 7, e 15, f 16, g 18, h 22, end 30.
package struct Integers: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Integers" }

  package var a: Int8
  package var b: Int16
  package var c: Int32
  package var d: Int64
  package var e: UInt8
  package var f: UInt16
  package var g: UInt32
  package var h: UInt64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Integers, rhs: Integers) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard lhs.c == rhs.c else { return false }
    guard lhs.d == rhs.d else { return false }
    guard lhs.e == rhs.e else { return false }
    guard lhs.f == rhs.f else { return false }
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
    hasher.combine(self.f)
    hasher.combine(self.g)
    hasher.combine(self.h)
    hasher.combine(self._unknown)
  }
}

extension Integers {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: 0,
      b: 0,
      c: 0,
      d: 0,
      e: 0,
      f: 0,
      g: 0,
      h: 0,
      _unknown: nil)
  }

  package init(
    a: Int8 = 0,
    b: Int16 = 0,
    c: Int32 = 0,
    d: Int64 = 0,
    e: UInt8 = 0,
    f: UInt16 = 0,
    g: UInt32 = 0,
    h: UInt64 = 0
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

// MARK: Codec of Integers

extension Integers {
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
    let p = b.reserve(32)
    let f = p + 2
    let w1 = self.a
    wireStore(f, 0, w1)
    let w2 = self.b
    wireStore(f, 1, w2)
    let w3 = self.c
    wireStore(f, 3, w3)
    let w4 = self.d
    wireStore(f, 7, w4)
    let w5 = self.e
    wireStore(f, 15, w5)
    let w6 = self.f
    wireStore(f, 16, w6)
    let w7 = self.g
    wireStore(f, 18, w7)
    let w8 = self.h
    wireStore(f, 22, w8)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1E16121000)
    if used == 0 {
      fixed = wireUsedLength(f, 15)
      if fixed > 7 {
        fixed = 15
      } else if fixed > 3 {
        fixed = 7
      } else if fixed > 1 {
        fixed = 3
      }
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 30, room: 0,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 30, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let w1: Int8 = fixed >= 1 ? wireLoad(f, 0, Int8.self) : 0
    let w2: Int16 = fixed >= 3 ? wireLoad(f, 1, Int16.self) : 0
    let w3: Int32 = fixed >= 7 ? wireLoad(f, 3, Int32.self) : 0
    let w4: Int64 = fixed >= 15 ? wireLoad(f, 7, Int64.self) : 0
    let v1: Int8 = w1
    let v2: Int16 = w2
    let v3: Int32 = w3
    let v4: Int64 = w4
    let v5: UInt8 = w5
    let v6: UInt16 = w6
    let v7: UInt32 = w7
    let v8: UInt64 = w8
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

/// Both floats.
package struct Floats: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Floats" }

  package var single: Float
  package var double: Double
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Floats, rhs: Floats) -> Bool {
    guard (Float).wireEquals(lhs.single, rhs.single) else { return false }
    guard (Double).wireEquals(lhs.double, rhs.double) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.single.wireHash(into: &hasher)
    self.double.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Floats {
  /// The message in which every field is absent.
  package init() {
    self.init(
      single: 0,
      double: 0,
      _unknown: nil)
  }

  package init(
    single: Float = 0,
    double: Double = 0
  ) {
    self.init(
      single: single,
      double: double,
      _unknown: nil)
  }
}

// MARK: Codec of Floats

extension Floats {
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
    let w1 = self.single.wireBits
    wireStore(f, 0, w1)
    let w2 = self.double.wireBits
    wireStore(f, 4, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: 0,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Float = try r.float(w1, at: f)
    let v2: Double = try r.double(w2, at: f + 4)
    return Self(
      single: v1,
      double: v2,
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

/// One float that may be absent.
package struct MaybeFloat: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.MaybeFloat" }

  package var value: Double?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: MaybeFloat, rhs: MaybeFloat) -> Bool {
    guard (Double?).wireEquals(lhs.value, rhs.value) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.value.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension MaybeFloat {
  /// The message in which every field is absent.
  package init() {
    self.init(
      value: nil,
      _unknown: nil)
  }

  package init(
    value: Double? = nil
  ) {
    self.init(
      value: value,
      _unknown: nil)
  }
}

// MARK: Codec of MaybeFloat

extension MaybeFloat {
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
    let p = b.reserve(11)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.value != nil)
    let w1 = (self.value ?? 0).wireBits
    wireStore(f, 1, w1)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w1 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: 0,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 0, bits: b0 & 254, isFrozen: false)
      }
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(w1, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Double? = try b0 & 1 != 0 ? r.double(w1, at: f + 1) : nil
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

/// Dates and times. One bit-byte at 0; start 1, at 5, took 13, since 21, end 25.
package struct Times: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Times" }

  package var start: CalendarDate?
  package var at: Timestamp?
  package var took: WireDuration
  package var since: PartialDate
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Times, rhs: Times) -> Bool {
    guard lhs.start == rhs.start else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.took == rhs.took else { return false }
    guard lhs.since == rhs.since else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.start)
    hasher.combine(self.at)
    hasher.combine(self.took)
    hasher.combine(self.since)
    hasher.combine(self._unknown)
  }
}

extension Times {
  /// The message in which every field is absent.
  package init() {
    self.init(
      start: nil,
      at: nil,
      took: WireDuration(),
      since: PartialDate(),
      _unknown: nil)
  }

  package init(
    start: CalendarDate? = nil,
    at: Timestamp? = nil,
    took: WireDuration = WireDuration(),
    since: PartialDate = PartialDate()
  ) {
    self.init(
      start: start,
      at: at,
      took: took,
      since: since,
      _unknown: nil)
  }
}

// MARK: Codec of Times

extension Times {
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
    let p = b.reserve(27)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.start != nil)
    let w1 = (self.start ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w1)
    b0 |= wireBit(self.at != nil) &<< 1
    let w2 = (self.at ?? Timestamp()).microseconds
    wireStore(f, 5, w2)
    let w3 = self.took.microseconds
    wireStore(f, 13, w3)
    let w4 = self.since.rawValue
    wireStore(f, 21, w4)
    wireStore(f, 0, b0)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x19150D0500)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: 0,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    var absent = UInt64(truncatingIfNeeded: wireMask(w1, b0 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w2, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w1) : nil
    let v2: Timestamp? = b0 & 2 != 0 ? Timestamp(microseconds: w2) : nil
    let v3: WireDuration = WireDuration(microseconds: w3)
    let v4: PartialDate = try r.partialDate(w4, at: f + 21)
    return Self(
      start: v1,
      at: v2,
      took: v3,
      since: v4,
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

/// A text of fixed size.
package struct Code: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Code" }

  package var code: FixedASCII<3>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Code, rhs: Code) -> Bool {
    guard lhs.code == rhs.code else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.code)
    hasher.combine(self._unknown)
  }
}

extension Code {
  /// The message in which every field is absent.
  package init() {
    self.init(
      code: FixedASCII<3>(),
      _unknown: nil)
  }

  package init(
    code: FixedASCII<3> = FixedASCII<3>()
  ) {
    self.init(
      code: code,
      _unknown: nil)
  }
}

// MARK: Codec of Code

extension Code {
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
    let p = b.reserve(5)
    let f = p + 2
    let w1 = self.code.wireBits
    FixedASCII<3>.storeStorage(f, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x300)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: 0,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: FixedASCII<3> = try r.ascii(w1, at: f, as: FixedASCII<3>.self)
    return Self(
      code: v1,
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
      case 0, 4...: return
      case 3: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Sixteen bytes inline, sixteen in a slot, four inline.
package struct Ids: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Ids" }

  package var id: ID<Ids>
  package var other: WireUUID?
  package var digest: FixedBytes<4>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Ids, rhs: Ids) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.other == rhs.other else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.other)
    hasher.combine(self.digest)
    hasher.combine(self._unknown)
  }
}

extension Ids {
  /// The message in which every field is absent.
  package init() {
    self.init(
      id: ID<Ids>(),
      other: nil,
      digest: FixedBytes<4>(),
      _unknown: nil)
  }

  package init(
    id: ID<Ids> = ID<Ids>(),
    other: WireUUID? = nil,
    digest: FixedBytes<4> = FixedBytes<4>()
  ) {
    self.init(
      id: id,
      other: other,
      digest: digest,
      _unknown: nil)
  }
}

// MARK: Codec of Ids

extension Ids {
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
    let n0 = self.other == nil ? 0 : 16
    let start = b.byteCount
    let p = b.reserve(26 &+ n0)
    let f = p + 2
    self.id.storeWire(f)
    self.digest.storeWire(f + 16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 4)) &<< 1
    let fixed = wireLastEnd(used, 0x141000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = self.other {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 20, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<Ids> = fixed >= 16 ? ID<Ids>(wire: f) : ID<Ids>()
    let v2: WireUUID?
    if n0 == 0 {
      v2 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v2 = WireUUID(wire: (p + o0))
    }
    let v3: FixedBytes<4> = fixed >= 20 ? FixedBytes<4>(wire: f + 16) : FixedBytes<4>()
    return Self(
      id: v1,
      other: v2,
      digest: v3,
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

/// Texts and bytes in slots.
package struct Texts: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Texts" }

  package var text: String
  package var note: String? {
    get { _present & 1 != 0 ? _note : nil }
    set {
      if newValue == nil { _present &= ~1 } else { _present |= 1 }
      _note = newValue ?? ""
    }
  }
  package var data: [UInt8]
  private var _note: String
  private var _present: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Texts, rhs: Texts) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard (String).wireEquals(lhs._note, rhs._note) else { return false }
    guard lhs.data == rhs.data else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    self._note.wireHash(into: &hasher)
    hasher.combine(self.data)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }
}

extension Texts {
  /// The message in which every field is absent.
  package init() {
    self.init(
      text: "",
      data: [],
      _note: "",
      _present: 0,
      _unknown: nil)
  }

  package init(
    text: String = "",
    note: String? = nil,
    data: [UInt8] = []
  ) {
    var _present: UInt8 = 0
    if note != nil { _present |= 1 }
    self.init(
      text: text,
      data: data,
      _note: note ?? "",
      _present: _present,
      _unknown: nil)
  }
}

// MARK: Codec of Texts

extension Texts {
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
    let n0 = self.text.utf8.count
    if n0 > 8 { throw wireLimit("Texts.text is longer than 8 bytes") }
    let n1 = self._note.utf8.count
    if n1 > 8 { throw wireLimit("Texts.note is longer than 8 bytes") }
    let n2 = self.data.count
    if n2 > 4 { throw wireLimit("Texts.data is longer than 4 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self._present & 1 != 0)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if n2 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    t0 = wirePut(t0, self._note, n1)
    t0 = wirePut(t0, self.data)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 8)
    let v2: String = try r.text(p + o1, n1, max: 8)
    let v3: [UInt8] = try r.bytes(p + o2, n2, max: 4)
    var present: UInt8 = 0
    if b0 & 1 != 0 { present |= 1 }
    return Self(
      text: v1,
      data: v3,
      _note: v2,
      _present: present,
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

/// colour 0, region 1, bit-byte 3, maybe 4.
package struct Enums: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Enums" }

  package var colour: Colour
  package var region: Region
  package var maybe: Colour?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Enums, rhs: Enums) -> Bool {
    guard lhs.colour == rhs.colour else { return false }
    guard lhs.region == rhs.region else { return false }
    guard lhs.maybe == rhs.maybe else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.colour)
    hasher.combine(self.region)
    hasher.combine(self.maybe)
    hasher.combine(self._unknown)
  }
}

extension Enums {
  /// The message in which every field is absent.
  package init() {
    self.init(
      colour: .unset,
      region: .unset,
      maybe: nil,
      _unknown: nil)
  }

  package init(
    colour: Colour = .unset,
    region: Region = .unset,
    maybe: Colour? = nil
  ) {
    self.init(
      colour: colour,
      region: region,
      maybe: maybe,
      _unknown: nil)
  }
}

// MARK: Codec of Enums

extension Enums {
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
    let p = b.reserve(7)
    let f = p + 2
    var b3: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.colour.rawValue
    wireStore(f, 0, w1)
    let w2 = self.region.rawValue
    wireStore(f, 1, w2)
    b3 |= wireBit(self.maybe != nil)
    let w3 = (self.maybe ?? Colour(rawValue: 0)).rawValue
    wireStore(f, 4, w3)
    wireStore(f, 3, b3)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(b3 != 0) &<< 2
    used |= wireBit(w3 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x504030100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: b3 & 254, isFrozen: false)
      }
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(w3, b3 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Colour = Colour(rawValue: w1)
    let v2: Region = Region(rawValue: w2)
    let v3: Colour? = b3 & 1 != 0 ? Colour(rawValue: w3) : nil
    return Self(
      colour: v1,
      region: v2,
      maybe: v3,
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

/// Every kind of default. Bit-byte 0, count 1, shift 3, ratio 4, exact 8, colour 16, code 17, day 19,
/// partial 23, at 27, wait 35, end 43.
package struct Defaults: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Defaults" }

  package var on: Bool
  package var count: UInt16
  package var shift: Int8
  package var ratio: Float
  package var exact: Double
  package var colour: Colour
  package var code: FixedASCII<2>
  package var day: CalendarDate
  package var partial: PartialDate
  package var at: Timestamp
  package var wait: WireDuration
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Defaults, rhs: Defaults) -> Bool {
    guard lhs.on == rhs.on else { return false }
    guard lhs.count == rhs.count else { return false }
    guard lhs.shift == rhs.shift else { return false }
    guard (Float).wireEquals(lhs.ratio, rhs.ratio) else { return false }
    guard (Double).wireEquals(lhs.exact, rhs.exact) else { return false }
    guard lhs.colour == rhs.colour else { return false }
    guard lhs.code == rhs.code else { return false }
    guard lhs.day == rhs.day else { return false }
    guard lhs.partial == rhs.partial else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.wait == rhs.wait else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.on)
    hasher.combine(self.count)
    hasher.combine(self.shift)
    self.ratio.wireHash(into: &hasher)
    self.exact.wireHash(into: &hasher)
    hasher.combine(self.colour)
    hasher.combine(self.code)
    hasher.combine(self.day)
    hasher.combine(self.partial)
    hasher.combine(self.at)
    hasher.combine(self.wait)
    hasher.combine(self._unknown)
  }
}

extension Defaults {
  /// The message in which every field is absent.
  package init() {
    self.init(
      on: true,
      count: 7,
      shift: -1,
      ratio: Float(bitPattern: 0x3FC00000),
      exact: Double(bitPattern: 0xC004000000000000),
      colour: .green,
      code: "ID",
      day: CalendarDate(daysSinceEpoch: 10),
      partial: PartialDate(rawValue: 0x7D20A00) ?? PartialDate(),
      at: Timestamp(microseconds: 1000000),
      wait: WireDuration(microseconds: 60000000),
      _unknown: nil)
  }

  package init(
    on: Bool = true,
    count: UInt16 = 7,
    shift: Int8 = -1,
    ratio: Float = Float(bitPattern: 0x3FC00000),
    exact: Double = Double(bitPattern: 0xC004000000000000),
    colour: Colour = .green,
    code: FixedASCII<2> = "ID",
    day: CalendarDate = CalendarDate(daysSinceEpoch: 10),
    partial: PartialDate = PartialDate(rawValue: 0x7D20A00) ?? PartialDate(),
    at: Timestamp = Timestamp(microseconds: 1000000),
    wait: WireDuration = WireDuration(microseconds: 60000000)
  ) {
    self.init(
      on: on,
      count: count,
      shift: shift,
      ratio: ratio,
      exact: exact,
      colour: colour,
      code: code,
      day: day,
      partial: partial,
      at: at,
      wait: wait,
      _unknown: nil)
  }
}

// MARK: Codec of Defaults

extension Defaults {
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
    let p = b.reserve(45)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(!self.on)
    let w2 = self.count ^ 7
    wireStore(f, 1, w2)
    let w3 = self.shift ^ -1
    wireStore(f, 3, w3)
    let w4 = self.ratio.wireBits ^ 1069547520
    wireStore(f, 4, w4)
    let w5 = self.exact.wireBits ^ 13836183955189006336
    wireStore(f, 8, w5)
    let w6 = self.colour.rawValue ^ 2
    wireStore(f, 16, w6)
    let w7 = self.code.wireBits ^ 17481
    FixedASCII<2>.storeStorage(f + 17, w7)
    let w8 = self.day.daysSinceEpoch ^ 10
    wireStore(f, 19, w8)
    let w9 = self.partial.rawValue ^ 131205632
    wireStore(f, 23, w9)
    let w10 = self.at.microseconds ^ 1000000
    wireStore(f, 27, w10)
    let w11 = self.wait.microseconds ^ 60000000
    wireStore(f, 35, w11)
    wireStore(f, 0, b0)
    var used = wireBit(w8 != 0)
    used |= wireBit(w9 != 0) &<< 1
    used |= wireBit(w10 != 0) &<< 2
    used |= wireBit(w11 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2B231B1700)
    if used == 0 {
      fixed = wireUsedLength(f, 19)
      if fixed > 17 {
        fixed = 19
      } else if fixed > 16 {
      } else if fixed > 8 {
        fixed = 16
      } else if fixed > 4 {
        fixed = 8
      } else if fixed > 3 {
      } else if fixed > 1 {
        fixed = 3
      }
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 43, room: 0,
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
        unknown = try r.unknown(
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
    let v1: Bool = b0 & 1 == 0
    let v2: UInt16 = w2 ^ 7
    let v3: Int8 = w3 ^ -1
    let v4: Float = try r.float(w4 ^ 1069547520, at: f + 4)
    let v5: Double = try r.double(w5 ^ 13836183955189006336, at: f + 8)
    let v6: Colour = Colour(rawValue: w6 ^ 2)
    let v7: FixedASCII<2> = try r.ascii(w7 ^ 17481, at: f + 17, as: FixedASCII<2>.self)
    let v8: CalendarDate = CalendarDate(daysSinceEpoch: w8 ^ 10)
    let v9: PartialDate = try r.partialDate(w9 ^ 131205632, at: f + 23)
    let v10: Timestamp = Timestamp(microseconds: w10 ^ 1000000)
    let v11: WireDuration = WireDuration(microseconds: w11 ^ 60000000)
    return Self(
      on: v1,
      count: v2,
      shift: v3,
      ratio: v4,
      exact: v5,
      colour: v6,
      code: v7,
      day: v8,
      partial: v9,
      at: v10,
      wait: v11,
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

/// One large text, for the limit on memory.
package struct Large: WireMessage {
  package static var wireName: String { "vectors.scalars.v1.Large" }

  package var text: String
  package var more: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Large, rhs: Large) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard (String).wireEquals(lhs.more, rhs.more) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    self.more.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Large {
  /// The message in which every field is absent.
  package init() {
    self.init(
      text: "",
      more: "",
      _unknown: nil)
  }

  package init(
    text: String = "",
    more: String = ""
  ) {
    self.init(
      text: text,
      more: more,
      _unknown: nil)
  }
}

// MARK: Codec of Large

extension Large {
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
    let n0 = self.text.utf8.count
    if n0 > 8388608 { throw wireLimit("Large.text is longer than 8388608 bytes") }
    let n1 = self.more.utf8.count
    if n1 > 8388608 { throw wireLimit("Large.more is longer than 8388608 bytes") }
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
    t0 = wirePut(t0, self.text, n0)
    t0 = wirePut(t0, self.more, n1)
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
    let v1: String = try r.text(p + o0, n0, max: 8388608)
    let v2: String = try r.text(p + o1, n1, max: 8388608)
    return Self(
      text: v1,
      more: v2,
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
