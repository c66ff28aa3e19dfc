// Written by schemac from package vectors.evolution.v1. Do not edit.
// swift-format-ignore-file

package import Wire

/// An enum for a default.
package struct Level: WireEnum {
  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  package static var unset: Level { Level(rawValue: 0) }
  package static var one: Level { Level(rawValue: 1) }
  package static var two: Level { Level(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  package enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case one = 1
    case two = 2
  }

  /// `nil` for a value that a newer schema names.
  package var known: Known? { Known(rawValue: rawValue) }

  package var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "one"
      case 2: "two"
      default: "#\(rawValue)"
    }
  }

  package init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "one": self = .one
      case "two": self = .two
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Two bytes.
package struct Spot: WireValue, BitwiseCopyable {
  package var x: UInt8
  package var y: UInt8

  package init(
    x: UInt8 = 0,
    y: UInt8 = 0
  ) {
    self.x = x
    self.y = y
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Spot {
    Spot(
      x: wireLoad(p, 0, UInt8.self),
      y: wireLoad(p, 1, UInt8.self)
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    wireStore(p, 0, self.x)
    wireStore(p, 1, self.y)
  }
}

/// Two cases of which a newer schema may have more.
package enum Kind: WireValue {
  case first(UInt8)
  case second
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])
}

// MARK: Codec of Kind

extension Kind {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .first(let value):
        b.append(tag: 1)
        let q = b.reserve(1)
        wireStore(q, 0, value)
        b.advance(to: q + 1)
      case .second:
        b.append(tag: 2)
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2: true
        default: false
        }
        try b.appendUnknownCase(tag: tag, bytes: bytes, isKnown: isKnown)
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .first(wireLoad(q, 0, UInt8.self))
      case 2:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .second
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// The first schema: bit-byte 0, b 1, end 5; slot 0.
package struct Old: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.Old" }

  package var a: Bool
  package var b: UInt32
  package var c: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Old, rhs: Old) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard (String).wireEquals(lhs.c, rhs.c) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    self.c.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Old {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: false,
      b: 0,
      c: "",
      _unknown: nil)
  }

  package init(
    a: Bool = false,
    b: UInt32 = 0,
    c: String = ""
  ) {
    self.init(
      a: a,
      b: b,
      c: c,
      _unknown: nil)
  }
}

// MARK: Codec of Old

extension Old {
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
    let n0 = self.c.utf8.count
    if n0 > 8 { throw wireLimit("Old.c is longer than 8 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(11 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.a)
    let w2 = self.b
    wireStore(f, 1, w2)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.c, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Bool = b0 & 1 != 0
    let v2: UInt32 = w2
    let v3: String = try r.text(p + o0, n0, max: 8)
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
      case 0, 6...: return
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Two fields appended.
package struct New: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.New" }

  package var a: Bool
  package var b: UInt32
  package var c: String
  package var d: Bool
  package var e: UInt16
  package var f: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: New, rhs: New) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard (String).wireEquals(lhs.c, rhs.c) else { return false }
    guard lhs.d == rhs.d else { return false }
    guard lhs.e == rhs.e else { return false }
    guard (String).wireEquals(lhs.f, rhs.f) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    self.c.wireHash(into: &hasher)
    hasher.combine(self.d)
    hasher.combine(self.e)
    self.f.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension New {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: false,
      b: 0,
      c: "",
      d: false,
      e: 0,
      f: "",
      _unknown: nil)
  }

  package init(
    a: Bool = false,
    b: UInt32 = 0,
    c: String = "",
    d: Bool = false,
    e: UInt16 = 0,
    f: String = ""
  ) {
    self.init(
      a: a,
      b: b,
      c: c,
      d: d,
      e: e,
      f: f,
      _unknown: nil)
  }
}

// MARK: Codec of New

extension New {
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
    let n0 = self.c.utf8.count
    if n0 > 8 { throw wireLimit("New.c is longer than 8 bytes") }
    let n1 = self.f.utf8.count
    if n1 > 8 { throw wireLimit("New.f is longer than 8 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(17 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.a)
    let w2 = self.b
    wireStore(f, 1, w2)
    b0 |= wireBit(self.d) &<< 1
    let w5 = self.e
    wireStore(f, 5, w5)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x7050100)
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
    t0 = wirePut(t0, self.c, n0)
    t0 = wirePut(t0, self.f, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 7, room: count &<< width,
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
    var w2: UInt32 = 0
    var w5: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 7 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      w5 = wireMask(wireLoad(f, 5, UInt16.self), fixed >= 7)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      w5 = fixed >= 7 ? wireLoad(f, 5, UInt16.self) : 0
      if shape.fixedLength > 7 || shape.slotCount > 2 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 7, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: Bool = b0 & 1 != 0
    let v2: UInt32 = w2
    let v3: String = try r.text(p + o0, n0, max: 8)
    let v4: Bool = b0 & 2 != 0
    let v5: UInt16 = w5
    let v6: String = try r.text(p + o1, n1, max: 8)
    return Self(
      a: v1,
      b: v2,
      c: v3,
      d: v4,
      e: v5,
      f: v6,
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
      case 1: unit = 1
      case 5: unit = 4
      case 7: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Two fields removed.
package struct Later: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.Later" }

  package var a: Bool
  var _removed2: UInt32
  var _removed3: String
  package var d: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Later, rhs: Later) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs._removed2 == rhs._removed2 else { return false }
    guard (String).wireEquals(lhs._removed3, rhs._removed3) else { return false }
    guard lhs.d == rhs.d else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self._removed2)
    self._removed3.wireHash(into: &hasher)
    hasher.combine(self.d)
    hasher.combine(self._unknown)
  }
}

extension Later {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: false,
      _removed2: 0,
      _removed3: "",
      d: false,
      _unknown: nil)
  }

  package init(
    a: Bool = false,
    d: Bool = false
  ) {
    self.init(
      a: a,
      _removed2: 0,
      _removed3: "",
      d: d,
      _unknown: nil)
  }
}

// MARK: Codec of Later

extension Later {
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
    let n0 = self._removed3.utf8.count
    if n0 > 8 { throw wireLimit("Later.c is longer than 8 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(11 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.a)
    let w2 = self._removed2
    wireStore(f, 1, w2)
    b0 |= wireBit(self.d) &<< 1
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self._removed3, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 1, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Bool = b0 & 1 != 0
    let v2: UInt32 = w2
    let v3: String = try r.text(p + o0, n0, max: 8)
    let v4: Bool = b0 & 2 != 0
    return Self(
      a: v1,
      _removed2: v2,
      _removed3: v3,
      d: v4,
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
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Knows nothing.
package struct Nothing: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.Nothing" }

  package var a: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Nothing, rhs: Nothing) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self._unknown)
  }
}

extension Nothing {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: 0,
      _unknown: nil)
  }

  package init(
    a: UInt8 = 0
  ) {
    self.init(
      a: a,
      _unknown: nil)
  }
}

// MARK: Codec of Nothing

extension Nothing {
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(3)
    let f = p + 2
    let w1 = e.pointee.a
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
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
      a: v1,
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

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// A message with unknown data inside it.
package struct Holder: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.Holder" }

  package var inner: Nothing
  package var kind: Kind?
  package var all: [Nothing]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Holder, rhs: Holder) -> Bool {
    guard lhs.inner == rhs.inner else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.all == rhs.all else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.inner)
    hasher.combine(self.kind)
    hasher.combine(self.all)
    hasher.combine(self._unknown)
  }
}

extension Holder {
  /// The message in which every field is absent.
  package init() {
    self.init(
      inner: Nothing(),
      kind: nil,
      all: [],
      _unknown: nil)
  }

  package init(
    inner: Nothing = Nothing(),
    kind: Kind? = nil,
    all: [Nothing] = []
  ) {
    self.init(
      inner: inner,
      kind: kind,
      all: all,
      _unknown: nil)
  }
}

// MARK: Codec of Holder

extension Holder {
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
    if !self.all.isEmpty {
      count = 3
    } else if self.kind != nil {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(self.all.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.inner.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    if let value = self.kind {
      try value.appendWire(to: &b)
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try Nothing.appendWireList(self.all, max: 4, to: &b)
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
    let v1: Nothing
    if n0 == 0 {
      v1 = Nothing()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Nothing.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Kind?
    if n1 == 0 {
      v2 = nil
    }
    else {
      v2 = try Kind.decodeWire(p + o1, n1, &r)
    }
    let v3: [Nothing] = try Nothing.decodeWireList(p + o2, n2, max: 4, &r)
    return Self(
      inner: v1,
      kind: v2,
      all: v3,
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

/// One field, the first of three ages.
package struct First: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.First" }

  package var a: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: First, rhs: First) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self._unknown)
  }
}

extension First {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: 0,
      _unknown: nil)
  }

  package init(
    a: UInt8 = 0
  ) {
    self.init(
      a: a,
      _unknown: nil)
  }
}

// MARK: Codec of First

extension First {
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
    let w1 = self.a
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
      a: v1,
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

/// A field of every kind appended: a 0, bit-byte 1 (flag 01, maybe present 02), maybe 2, grade 6, spot 7,
/// end 9. Slots: word 0, list 1, map 2, inner 3, pick 4.
package struct Second: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.Second" }

  package var a: UInt8
  package var flag: Bool
  package var word: String
  package var maybe: UInt32?
  package var list: [UInt8]
  package var map: WireMap<String, UInt8>
  package var inner: First
  package var pick: Kind?
  package var grade: Level
  package var spot: Spot
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Second, rhs: Second) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.flag == rhs.flag else { return false }
    guard (String).wireEquals(lhs.word, rhs.word) else { return false }
    guard lhs.maybe == rhs.maybe else { return false }
    guard lhs.list == rhs.list else { return false }
    guard lhs.map == rhs.map else { return false }
    guard lhs.inner == rhs.inner else { return false }
    guard lhs.pick == rhs.pick else { return false }
    guard lhs.grade == rhs.grade else { return false }
    guard lhs.spot == rhs.spot else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.flag)
    self.word.wireHash(into: &hasher)
    hasher.combine(self.maybe)
    hasher.combine(self.list)
    hasher.combine(self.map)
    hasher.combine(self.inner)
    hasher.combine(self.pick)
    hasher.combine(self.grade)
    hasher.combine(self.spot)
    hasher.combine(self._unknown)
  }
}

extension Second {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: 0,
      flag: false,
      word: "",
      maybe: nil,
      list: [],
      map: WireMap<String, UInt8>(),
      inner: First(),
      pick: nil,
      grade: .one,
      spot: Spot(),
      _unknown: nil)
  }

  package init(
    a: UInt8 = 0,
    flag: Bool = false,
    word: String = "",
    maybe: UInt32? = nil,
    list: [UInt8] = [],
    map: WireMap<String, UInt8> = WireMap<String, UInt8>(),
    inner: First = First(),
    pick: Kind? = nil,
    grade: Level = .one,
    spot: Spot = Spot()
  ) {
    self.init(
      a: a,
      flag: flag,
      word: word,
      maybe: maybe,
      list: list,
      map: map,
      inner: inner,
      pick: pick,
      grade: grade,
      spot: spot,
      _unknown: nil)
  }
}

// MARK: Codec of Second

extension Second {
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
    let n0 = self.word.utf8.count
    if n0 > 4 { throw wireLimit("Second.word is longer than 4 bytes") }
    let c1 = self.list.count
    try b.charge(
      elements: c1, stride: MemoryLayout<UInt8>.stride, max: 4)
    let n1 = c1 &* 1
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(31 &+ n0 &+ n1)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.a
    wireStore(f, 0, w1)
    b1 |= wireBit(self.flag)
    b1 |= wireBit(self.maybe != nil) &<< 1
    let w4 = (self.maybe ?? 0)
    wireStore(f, 2, w4)
    let w9 = self.grade.rawValue ^ 1
    wireStore(f, 6, w9)
    self.spot.storeWire(f + 7)
    wireStore(f, 1, b1)
    var used = wireBit(b1 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w9 != 0) &<< 2
    used |= wireBit(!wireIsZero(f + 7, 2)) &<< 3
    var fixed = wireLastEnd(used, 0x907060200)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    let count: Int
    if self.pick != nil {
      count = 5
    } else {
      count = 4
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.word, n0)
    for element in self.list {
      wireStore(t0, 0, element)
      t0 += 1
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    try SecondMapEntry.appendWireMap(self.map, max: 4, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    b.enterPlain()
    try self.inner.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s4 = b.byteCount
    if let value = self.pick {
      try value.appendWire(to: &b)
    }
    let n4 = b.byteCount &- s4
    let written: Int
    if n4 != 0 {
      written = 5
    } else if n3 != 0 {
      written = 4
    } else if n2 != 0 {
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
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var w9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 16 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 9 && count <= 5
    if isNear {
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      w9 = wireMask(wireLoad(f, 6, UInt8.self), fixed >= 7)
      var ends = wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 9) & wireBit(!wireIsZero(f + 7, 2))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && b1 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      w9 = fixed >= 7 ? wireLoad(f, 6, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 5 || b1 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 5, bits: b1 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let absent = UInt64(truncatingIfNeeded: wireMask(w4, b1 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: UInt8 = w1
    let v2: Bool = b1 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 4)
    let v4: UInt32? = b1 & 2 != 0 ? w4 : nil
    let v5: [UInt8] = try Self.decodeWireListList(p + o1, n1, &r)
    let v6: WireMap<String, UInt8> = try SecondMapEntry.decodeWireMap(p + o2, n2, max: 4, &r)
    let v7: First
    if n3 == 0 {
      v7 = First()
    }
    else {
      try r.refuseDefault(p + o3, n3)
      v7 = try First.decodeNestedWire(p + o3, n3, &r)
    }
    let v8: Kind?
    if n4 == 0 {
      v8 = nil
    }
    else {
      v8 = try Kind.decodeWire(p + o4, n4, &r)
    }
    let v9: Level = Level(rawValue: w9 ^ 1)
    let v10: Spot = try fixed >= 9 ? Spot.loadWire(f + 7, &r) : Spot()
    return Self(
      a: v1,
      flag: v2,
      word: v3,
      maybe: v4,
      list: v5,
      map: v6,
      inner: v7,
      pick: v8,
      grade: v9,
      spot: v10,
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
      case 1...2: unit = 1
      case 6: unit = 4
      case 7: unit = 1
      case 9: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListList(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt8] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 4, stride: MemoryLayout<UInt8>.stride)
    var list: [UInt8] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, UInt8.self))
      q += 1
    }
    return list
  }
}

/// An entry of a map on the wire (rule R16).
private struct SecondMapEntry {
  let key: String
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 4 { throw wireLimit("SecondMapEntry.key is longer than 4 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    let w2 = self.value
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.key, n0)
    b.advance(to: t0)
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
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 4)
    let v2: UInt8 = w2
    return Self(
      key: v1,
      value: v2)
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

  static func appendWireMap(
    _ map: WireMap<String, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(map.count)
    for entry in map {
      try Self(key: entry.key, value: entry.value).appendWire(to: &b)
      b.endElement(&lengths)
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireMap(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> WireMap<String, UInt8> {
    if n == 0 { return WireMap<String, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<String, UInt8>.Entry] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      let entry = try Self.decodeWire(first + total, length, &r)
      if let last = list.last, !String.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<String, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<String, UInt8>(ascending: list)
  }
}

/// All of them removed.
package struct Third: WireMessage {
  package static var wireName: String { "vectors.evolution.v1.Third" }

  package var a: UInt8
  var _removed2: Bool
  var _removed3: String
  var _removed4: UInt32?
  var _removed5: [UInt8]
  var _removed6: WireMap<String, UInt8>
  var _removed7: First
  var _removed8: Kind?
  var _removed9: Level
  var _removed10: Spot
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Third, rhs: Third) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs._removed2 == rhs._removed2 else { return false }
    guard (String).wireEquals(lhs._removed3, rhs._removed3) else { return false }
    guard lhs._removed4 == rhs._removed4 else { return false }
    guard lhs._removed5 == rhs._removed5 else { return false }
    guard lhs._removed6 == rhs._removed6 else { return false }
    guard lhs._removed7 == rhs._removed7 else { return false }
    guard lhs._removed8 == rhs._removed8 else { return false }
    guard lhs._removed9 == rhs._removed9 else { return false }
    guard lhs._removed10 == rhs._removed10 else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self._removed2)
    self._removed3.wireHash(into: &hasher)
    hasher.combine(self._removed4)
    hasher.combine(self._removed5)
    hasher.combine(self._removed6)
    hasher.combine(self._removed7)
    hasher.combine(self._removed8)
    hasher.combine(self._removed9)
    hasher.combine(self._removed10)
    hasher.combine(self._unknown)
  }
}

extension Third {
  /// The message in which every field is absent.
  package init() {
    self.init(
      a: 0,
      _removed2: false,
      _removed3: "",
      _removed4: nil,
      _removed5: [],
      _removed6: WireMap<String, UInt8>(),
      _removed7: First(),
      _removed8: nil,
      _removed9: .one,
      _removed10: Spot(),
      _unknown: nil)
  }

  package init(
    a: UInt8 = 0
  ) {
    self.init(
      a: a,
      _removed2: false,
      _removed3: "",
      _removed4: nil,
      _removed5: [],
      _removed6: WireMap<String, UInt8>(),
      _removed7: First(),
      _removed8: nil,
      _removed9: .one,
      _removed10: Spot(),
      _unknown: nil)
  }
}

// MARK: Codec of Third

extension Third {
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
    let n0 = self._removed3.utf8.count
    if n0 > 4 { throw wireLimit("Third.word is longer than 4 bytes") }
    let c1 = self._removed5.count
    try b.charge(
      elements: c1, stride: MemoryLayout<UInt8>.stride, max: 4)
    let n1 = c1 &* 1
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(31 &+ n0 &+ n1)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.a
    wireStore(f, 0, w1)
    b1 |= wireBit(self._removed2)
    b1 |= wireBit(self._removed4 != nil) &<< 1
    let w4 = (self._removed4 ?? 0)
    wireStore(f, 2, w4)
    let w9 = self._removed9.rawValue ^ 1
    wireStore(f, 6, w9)
    self._removed10.storeWire(f + 7)
    wireStore(f, 1, b1)
    var used = wireBit(b1 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w9 != 0) &<< 2
    used |= wireBit(!wireIsZero(f + 7, 2)) &<< 3
    var fixed = wireLastEnd(used, 0x907060200)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    let count: Int
    if self._removed8 != nil {
      count = 5
    } else {
      count = 4
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self._removed3, n0)
    for element in self._removed5 {
      wireStore(t0, 0, element)
      t0 += 1
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    try Third_removed6Entry.appendWireMap(self._removed6, max: 4, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    b.enterPlain()
    try self._removed7.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s4 = b.byteCount
    if let value = self._removed8 {
      try value.appendWire(to: &b)
    }
    let n4 = b.byteCount &- s4
    let written: Int
    if n4 != 0 {
      written = 5
    } else if n3 != 0 {
      written = 4
    } else if n2 != 0 {
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
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var w9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 16 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 9 && count <= 5
    if isNear {
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      w9 = wireMask(wireLoad(f, 6, UInt8.self), fixed >= 7)
      var ends = wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 9) & wireBit(!wireIsZero(f + 7, 2))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && b1 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      w9 = fixed >= 7 ? wireLoad(f, 6, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 5 || b1 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 5, bits: b1 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let absent = UInt64(truncatingIfNeeded: wireMask(w4, b1 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: UInt8 = w1
    let v2: Bool = b1 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 4)
    let v4: UInt32? = b1 & 2 != 0 ? w4 : nil
    let v5: [UInt8] = try Self.decodeWireListRemoved5(p + o1, n1, &r)
    let v6: WireMap<String, UInt8> = try Third_removed6Entry.decodeWireMap(p + o2, n2, max: 4, &r)
    let v7: First
    if n3 == 0 {
      v7 = First()
    }
    else {
      try r.refuseDefault(p + o3, n3)
      v7 = try First.decodeNestedWire(p + o3, n3, &r)
    }
    let v8: Kind?
    if n4 == 0 {
      v8 = nil
    }
    else {
      v8 = try Kind.decodeWire(p + o4, n4, &r)
    }
    let v9: Level = Level(rawValue: w9 ^ 1)
    let v10: Spot = try fixed >= 9 ? Spot.loadWire(f + 7, &r) : Spot()
    return Self(
      a: v1,
      _removed2: v2,
      _removed3: v3,
      _removed4: v4,
      _removed5: v5,
      _removed6: v6,
      _removed7: v7,
      _removed8: v8,
      _removed9: v9,
      _removed10: v10,
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
      case 1...2: unit = 1
      case 6: unit = 4
      case 7: unit = 1
      case 9: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListRemoved5(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt8] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 4, stride: MemoryLayout<UInt8>.stride)
    var list: [UInt8] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, UInt8.self))
      q += 1
    }
    return list
  }
}

/// An entry of a map on the wire (rule R16).
private struct Third_removed6Entry {
  let key: String
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 4 { throw wireLimit("Third_removed6Entry.key is longer than 4 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    let w2 = self.value
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.key, n0)
    b.advance(to: t0)
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
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 4)
    let v2: UInt8 = w2
    return Self(
      key: v1,
      value: v2)
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

  static func appendWireMap(
    _ map: WireMap<String, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(map.count)
    for entry in map {
      try Self(key: entry.key, value: entry.value).appendWire(to: &b)
      b.endElement(&lengths)
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireMap(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> WireMap<String, UInt8> {
    if n == 0 { return WireMap<String, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<String, UInt8>.Entry] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      let entry = try Self.decodeWire(first + total, length, &r)
      if let last = list.last, !String.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<String, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<String, UInt8>(ascending: list)
  }
}
