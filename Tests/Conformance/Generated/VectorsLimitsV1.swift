// Written by schemac from package vectors.limits.v1. Do not edit.
// swift-format-ignore-file

package import Wire

/// Two values whose order as numbers is not that of their bytes.
package struct Wide: WireEnum {
  package var rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Not stated.
  package static var unset: Wide { Wide(rawValue: 0) }
  package static var low: Wide { Wide(rawValue: 255) }
  package static var high: Wide { Wide(rawValue: 256) }

  /// The values that the schema names, to switch over without a default.
  package enum Known: UInt16, CaseIterable, Hashable, Sendable {
    case unset = 0
    case low = 255
    case high = 256
  }

  /// `nil` for a value that a newer schema names.
  package var known: Known? { Known(rawValue: rawValue) }

  package var name: String {
    switch rawValue {
      case 0: "unset"
      case 255: "low"
      case 256: "high"
      default: "#\(rawValue)"
    }
  }

  package init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "low": self = .low
      case "high": self = .high
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Eight bytes, the most that an optional keeps inline.
package struct Eight: WireValue, BitwiseCopyable {
  package var a: UInt32
  package var b: UInt32

  package init(
    a: UInt32 = 0,
    b: UInt32 = 0
  ) {
    self.a = a
    self.b = b
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Eight {
    Eight(
      a: wireLoad(p, 0, UInt32.self),
      b: wireLoad(p, 4, UInt32.self)
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    wireStore(p, 0, self.a)
    wireStore(p, 4, self.b)
  }
}

/// Nine bytes, the fewest that go into a slot.
package struct Nine: WireValue, BitwiseCopyable {
  package var a: UInt64
  package var b: UInt8

  package init(
    a: UInt64 = 0,
    b: UInt8 = 0
  ) {
    self.a = a
    self.b = b
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Nine {
    Nine(
      a: wireLoad(p, 0, UInt64.self),
      b: wireLoad(p, 8, UInt8.self)
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    wireStore(p, 0, self.a)
    wireStore(p, 8, self.b)
  }
}

/// A tree in a union.
package indirect enum Branch: WireValue {
  case tree(Tree)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])
}

// MARK: Codec of Branch

extension Branch {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try b.charge(memory: MemoryLayout<Self>.stride)
    switch self {
      case .tree(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1: true
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
    try r.charge(memory: MemoryLayout<Self>.stride, at: p)
    switch tag {
      case 1:
        return .tree(try Tree.decodeNestedWire(q, count, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// The first and the last tag.
package enum Far: WireValue {
  case first(UInt8)
  case last(String)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  package static func == (lhs: Far, rhs: Far) -> Bool {
    switch (lhs, rhs) {
      case (.first(let left), .first(let right)): left == right
      case (.last(let left), .last(let right)): (String).wireEquals(left, right)
      case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):
        tag == otherTag && bytes == otherBytes
      default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
      case .first(let value):
        hasher.combine(1)
        hasher.combine(value)
      case .last(let value):
        hasher.combine(65535)
        value.wireHash(into: &hasher)
      case .unknown(let tag, let bytes):
        hasher.combine(tag)
        hasher.combine(bytes)
    }
  }
}

// MARK: Codec of Far

extension Far {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .first(let value):
        b.append(tag: 1)
        let q = b.reserve(1)
        wireStore(q, 0, value)
        b.advance(to: q + 1)
      case .last(let value):
        b.append(tag: 65535)
        try b.append(text: value, max: 2)
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 65535: true
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
      case 65535:
        return .last(try r.text(q, count, max: 2))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// Seven bools, so that the two bits of the eighth lie in two bit-bytes. Bit-bytes 0 and 1, i 2, end 3.
package struct Crossing: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Crossing" }

  package var a: Bool
  package var b: Bool
  package var c: Bool
  package var d: Bool
  package var e: Bool
  package var f: Bool
  package var g: Bool
  package var h: Bool?
  package var i: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Crossing, rhs: Crossing) -> Bool {
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

extension Crossing {
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
      h: nil,
      i: 0,
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
    h: Bool? = nil,
    i: UInt8 = 0
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

// MARK: Codec of Crossing

extension Crossing {
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
    var b0: UInt8 = 0
    var b1: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.a)
    b0 |= wireBit(self.b) &<< 1
    b0 |= wireBit(self.c) &<< 2
    b0 |= wireBit(self.d) &<< 3
    b0 |= wireBit(self.e) &<< 4
    b0 |= wireBit(self.f) &<< 5
    b0 |= wireBit(self.g) &<< 6
    b0 |= wireBit(self.h != nil) &<< 7
    b1 |= wireBit(self.h == true)
    let w9 = self.i
    wireStore(f, 2, w9)
    wireStore(f, 0, b0)
    wireStore(f, 1, b1)
    var used = wireBit(b0 != 0)
    used |= wireBit(b1 != 0) &<< 1
    used |= wireBit(w9 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x3020100)
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
    var b0: UInt8 = 0
    var b1: UInt8 = 0
    var w9: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w9 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w9 != 0)
      isNear = ends != 0 && b1 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w9 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 || b1 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: b1 & 254, isFrozen: false)
      }
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(b1, b0 & 128 == 0) & 1)
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Bool = b0 & 1 != 0
    let v2: Bool = b0 & 2 != 0
    let v3: Bool = b0 & 4 != 0
    let v4: Bool = b0 & 8 != 0
    let v5: Bool = b0 & 16 != 0
    let v6: Bool = b0 & 32 != 0
    let v7: Bool = b0 & 64 != 0
    let v8: Bool? = b0 & 128 != 0 ? b1 & 1 != 0 : nil
    let v9: UInt8 = w9
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
      case 0, 4...: return
      case 1...3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Bit-byte 0 (eight 01, text 02), eight 1, text 9, end 17. Slots: nine 0, raw 1.
package struct Inline: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Inline" }

  package var eight: Eight?
  package var nine: Nine?
  package var text: FixedASCII<8>?
  package var raw: FixedBytes<9>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Inline, rhs: Inline) -> Bool {
    guard lhs.eight == rhs.eight else { return false }
    guard lhs.nine == rhs.nine else { return false }
    guard lhs.text == rhs.text else { return false }
    guard lhs.raw == rhs.raw else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.eight)
    hasher.combine(self.nine)
    hasher.combine(self.text)
    hasher.combine(self.raw)
    hasher.combine(self._unknown)
  }
}

extension Inline {
  /// The message in which every field is absent.
  package init() {
    self.init(
      eight: nil,
      nine: nil,
      text: nil,
      raw: nil,
      _unknown: nil)
  }

  package init(
    eight: Eight? = nil,
    nine: Nine? = nil,
    text: FixedASCII<8>? = nil,
    raw: FixedBytes<9>? = nil
  ) {
    self.init(
      eight: eight,
      nine: nine,
      text: text,
      raw: raw,
      _unknown: nil)
  }
}

// MARK: Codec of Inline

extension Inline {
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
    let n0 = self.nine == nil ? 0 : 9
    let n1 = self.raw == nil ? 0 : 9
    let start = b.byteCount
    let p = b.reserve(27 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.eight != nil)
    (self.eight ?? Eight()).storeWire(f + 1)
    b0 |= wireBit(self.text != nil) &<< 1
    let w3 = (self.text ?? FixedASCII<8>()).wireBits
    FixedASCII<8>.storeStorage(f + 9, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(!wireIsZero(f + 1, 8)) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x11090100)
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
    if let value = self.nine {
      value.storeWire(t0)
      t0 += 9
    }
    if let value = self.raw {
      value.storeWire(t0)
      t0 += 9
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
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
    var w3: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 21 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(FixedASCII<8>.loadStorage(f + 9), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(!wireIsZero(f + 1, 8))
      ends |= wireBit(fixed == 17) & wireBit(w3 != 0)
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
      w3 = fixed >= 17 ? FixedASCII<8>.loadStorage(f + 9) : 0
      if shape.fixedLength > 17 || shape.slotCount > 2 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64(truncatingIfNeeded: wireMask(w3, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    if b0 & 1 == 0, fixed >= 9, !wireIsZero(f + 1, 8) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Eight? = try b0 & 1 != 0 ? (fixed >= 9 ? Eight.loadWire(f + 1, &r) : Eight()) : nil
    let v2: Nine?
    if n0 == 0 {
      v2 = nil
    }
    else {
      guard n0 == 9 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v2 = try Nine.loadWire((p + o0), &r)
    }
    let v3: FixedASCII<8>? = try b0 & 2 != 0 ? r.ascii(w3, at: f + 9, as: FixedASCII<8>.self) : nil
    let v4: FixedBytes<9>?
    if n1 == 0 {
      v4 = nil
    }
    else {
      guard n1 == 9 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v4 = FixedBytes<9>(wire: (p + o1))
    }
    return Self(
      eight: v1,
      nine: v2,
      text: v3,
      raw: v4,
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
      case 0, 18...: return
      case 1: unit = 1
      case 9: unit = 8
      case 17: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The smallest and the largest fixed texts and bytes: one 0, eight 1, single 9, block 10, end 4106.
package struct Sizes: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Sizes" }

  package var one: FixedASCII<1>
  package var eight: FixedASCII<8>
  package var single: FixedBytes<1>
  package var block: FixedBytes<4096>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Sizes, rhs: Sizes) -> Bool {
    guard lhs.one == rhs.one else { return false }
    guard lhs.eight == rhs.eight else { return false }
    guard lhs.single == rhs.single else { return false }
    guard lhs.block == rhs.block else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.one)
    hasher.combine(self.eight)
    hasher.combine(self.single)
    hasher.combine(self.block)
    hasher.combine(self._unknown)
  }
}

extension Sizes {
  /// The message in which every field is absent.
  package init() {
    self.init(
      one: FixedASCII<1>(),
      eight: FixedASCII<8>(),
      single: FixedBytes<1>(),
      block: FixedBytes<4096>(),
      _unknown: nil)
  }

  package init(
    one: FixedASCII<1> = FixedASCII<1>(),
    eight: FixedASCII<8> = FixedASCII<8>(),
    single: FixedBytes<1> = FixedBytes<1>(),
    block: FixedBytes<4096> = FixedBytes<4096>()
  ) {
    self.init(
      one: one,
      eight: eight,
      single: single,
      block: block,
      _unknown: nil)
  }
}

// MARK: Codec of Sizes

extension Sizes {
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
    let p = b.reserve(4108)
    let f = p + 2
    let w1 = self.one.wireBits
    FixedASCII<1>.storeStorage(f, w1)
    let w2 = self.eight.wireBits
    FixedASCII<8>.storeStorage(f + 1, w2)
    self.single.storeWire(f + 9)
    self.block.storeWire(f + 10)
    var fixed = 0
    fixed = wireUsedLength(f, 4106)
    if fixed > 10 {
      fixed = 4106
    } else if fixed > 9 {
    } else if fixed > 1 {
      fixed = 9
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil || fixed >= 255 {
      try b.finishUncommon(
        start: start, used: fixed, known: 4106, room: 0,
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
    let w1: UInt64
    let w2: UInt64
    let fixed: Int
    do {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? FixedASCII<1>.loadStorage(f) : 0
      w2 = fixed >= 9 ? FixedASCII<8>.loadStorage(f + 1) : 0
      if shape.fixedLength > 4106 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4106, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: FixedASCII<1> = try r.ascii(w1, at: f, as: FixedASCII<1>.self)
    let v2: FixedASCII<8> = try r.ascii(w2, at: f + 1, as: FixedASCII<8>.self)
    let v3: FixedBytes<1> = fixed >= 10 ? FixedBytes<1>(wire: f + 9) : FixedBytes<1>()
    let v4: FixedBytes<4096> = fixed >= 4106 ? FixedBytes<4096>(wire: f + 10) : FixedBytes<4096>()
    return Self(
      one: v1,
      eight: v2,
      single: v3,
      block: v4,
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
      case 0, 4107...: return
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      case 4106: unit = 4096
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The smallest maxima, and elements of every width.
package struct Words: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Words" }

  package var one: String
  package var raw: [UInt8]
  package var blobs: [[UInt8]]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Words, rhs: Words) -> Bool {
    guard (String).wireEquals(lhs.one, rhs.one) else { return false }
    guard lhs.raw == rhs.raw else { return false }
    guard lhs.blobs == rhs.blobs else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.one.wireHash(into: &hasher)
    hasher.combine(self.raw)
    hasher.combine(self.blobs)
    hasher.combine(self._unknown)
  }
}

extension Words {
  /// The message in which every field is absent.
  package init() {
    self.init(
      one: "",
      raw: [],
      blobs: [],
      _unknown: nil)
  }

  package init(
    one: String = "",
    raw: [UInt8] = [],
    blobs: [[UInt8]] = []
  ) {
    self.init(
      one: one,
      raw: raw,
      blobs: blobs,
      _unknown: nil)
  }
}

// MARK: Codec of Words

extension Words {
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
    let n0 = self.one.utf8.count
    if n0 > 1 { throw wireLimit("Words.one is longer than 1 bytes") }
    let n1 = self.raw.count
    if n1 > 1 { throw wireLimit("Words.raw is longer than 1 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    let count: Int
    if !self.blobs.isEmpty {
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
    lengths |= self.blobs.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.one, n0)
    t0 = wirePut(t0, self.raw)
    b.advance(to: t0)
    let s2 = b.byteCount
    try b.append(byteArrays: self.blobs, max: 4, maxElement: 65536)
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
    let v1: String = try r.text(p + o0, n0, max: 1)
    let v2: [UInt8] = try r.bytes(p + o1, n1, max: 1)
    let v3: [[UInt8]] = try r.byteArrays(p + o2, n2, max: 4, maxElement: 65536)
    return Self(
      one: v1,
      raw: v2,
      blobs: v3,
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

/// The largest maxima.
package struct Huge: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Huge" }

  package var text: String
  package var more: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Huge, rhs: Huge) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self.more)
    hasher.combine(self._unknown)
  }
}

extension Huge {
  /// The message in which every field is absent.
  package init() {
    self.init(
      text: "",
      more: [],
      _unknown: nil)
  }

  package init(
    text: String = "",
    more: [UInt8] = []
  ) {
    self.init(
      text: text,
      more: more,
      _unknown: nil)
  }
}

// MARK: Codec of Huge

extension Huge {
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
    if n0 > 8388608 { throw wireLimit("Huge.text is longer than 8388608 bytes") }
    let n1 = self.more.count
    if n1 > 8388608 { throw wireLimit("Huge.more is longer than 8388608 bytes") }
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
    t0 = wirePut(t0, self.more)
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
    let v2: [UInt8] = try r.bytes(p + o1, n1, max: 8388608)
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

/// Messages inside lists, maps and unions.
package struct Tree: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Tree" }

  package var mark: Bool
  package var list: [Tree]
  package var entries: WireMap<UInt8, Tree>
  package var branch: Branch?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Tree, rhs: Tree) -> Bool {
    guard lhs.mark == rhs.mark else { return false }
    guard lhs.list == rhs.list else { return false }
    guard lhs.entries == rhs.entries else { return false }
    guard lhs.branch == rhs.branch else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.mark)
    hasher.combine(self.list)
    hasher.combine(self.entries)
    hasher.combine(self.branch)
    hasher.combine(self._unknown)
  }
}

extension Tree {
  /// The message in which every field is absent.
  package init() {
    self.init(
      mark: false,
      list: [],
      entries: WireMap<UInt8, Tree>(),
      branch: nil,
      _unknown: nil)
  }

  package init(
    mark: Bool = false,
    list: [Tree] = [],
    entries: WireMap<UInt8, Tree> = WireMap<UInt8, Tree>(),
    branch: Branch? = nil
  ) {
    self.init(
      mark: mark,
      list: list,
      entries: entries,
      branch: branch,
      _unknown: nil)
  }
}

// MARK: Codec of Tree

extension Tree {
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
    let p = b.reserve(15)
    let f = p + 2
    var b0: UInt8 = e.pointee._unknown?.bits ?? 0
    b0 |= wireBit(e.pointee.mark)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if e.pointee.branch != nil {
      count = 3
    } else if !e.pointee.entries.isEmpty {
      count = 2
    } else if !e.pointee.list.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(e.pointee.list.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Tree.appendWireList(e.pointee.list, max: 2, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try TreeEntriesEntry.appendWireMap(e.pointee.entries, max: 2, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    if let value = e.pointee.branch {
      try value.appendWire(to: &b)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
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
    let v1: Bool = b0 & 1 != 0
    let v2: [Tree] = try Tree.decodeWireList(p + o0, n0, max: 2, &r)
    let v3: WireMap<UInt8, Tree> = try TreeEntriesEntry.decodeWireMap(p + o1, n1, max: 2, &r)
    let v4: Branch?
    if n2 == 0 {
      v4 = nil
    }
    else {
      v4 = try Branch.decodeWire(p + o2, n2, &r)
    }
    return Self(
      mark: v1,
      list: v2,
      entries: v3,
      branch: v4,
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

/// An entry of a map on the wire (rule R16).
private struct TreeEntriesEntry {
  let key: UInt8
  let value: Tree

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.value.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
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
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
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
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: UInt8 = w1
    let v2: Tree
    if n0 == 0 {
      v2 = Tree()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try Tree.decodeNestedWire(p + o0, n0, &r)
    }
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
    _ map: WireMap<UInt8, Tree>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, Tree>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, Tree> {
    if n == 0 { return WireMap<UInt8, Tree>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, Tree>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, Tree>.Entry] = []
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
      if let last = list.last, !UInt8.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<UInt8, Tree>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, Tree>(ascending: list)
  }
}

/// Elements in lists and maps at two depths.
package struct Counted: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Counted" }

  package var bytes: [UInt8]
  package var entries: WireMap<UInt8, UInt8>
  package var inner: Counted? {
    get { _inner?.value }
    set { _inner = newValue.map { WireBox($0) } }
  }
  private var _inner: WireBox<Counted>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Counted, rhs: Counted) -> Bool {
    guard lhs.bytes == rhs.bytes else { return false }
    guard lhs.entries == rhs.entries else { return false }
    guard lhs._inner == rhs._inner else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.bytes)
    hasher.combine(self.entries)
    hasher.combine(self._inner)
    hasher.combine(self._unknown)
  }
}

extension Counted {
  /// The message in which every field is absent.
  package init() {
    self.init(
      bytes: [],
      entries: WireMap<UInt8, UInt8>(),
      _inner: nil,
      _unknown: nil)
  }

  package init(
    bytes: [UInt8] = [],
    entries: WireMap<UInt8, UInt8> = WireMap<UInt8, UInt8>(),
    inner: Counted? = nil
  ) {
    self.init(
      bytes: bytes,
      entries: entries,
      _inner: inner.map { WireBox($0) },
      _unknown: nil)
  }
}

// MARK: Codec of Counted

extension Counted {
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
    let c0 = self.bytes.count
    try b.charge(
      elements: c0, stride: MemoryLayout<UInt8>.stride, max: 65536)
    let n0 = c0 &* 1
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    let count: Int
    if self._inner != nil {
      count = 3
    } else if !self.entries.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    for element in self.bytes {
      wireStore(t0, 0, element)
      t0 += 1
    }
    b.advance(to: t0)
    let s1 = b.byteCount
    try CountedEntriesEntry.appendWireMap(self.entries, max: 4, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    if let box = self._inner {
      try b.charge(memory: MemoryLayout<Counted>.stride)
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
    let v1: [UInt8] = try Self.decodeWireListBytes(p + o0, n0, &r)
    let v2: WireMap<UInt8, UInt8> = try CountedEntriesEntry.decodeWireMap(p + o1, n1, max: 4, &r)
    let v3: WireBox<Counted>?
    if n2 == 0 {
      v3 = nil
    }
    else {
      try r.charge(memory: MemoryLayout<Counted>.stride, at: p + o2)
      v3 = WireBox(try Counted.decodeNestedWire(p + o2, n2, &r))
    }
    return Self(
      bytes: v1,
      entries: v2,
      _inner: v3,
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

  private static func decodeWireListBytes(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt8] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 65536, stride: MemoryLayout<UInt8>.stride)
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
private struct CountedEntriesEntry {
  let key: UInt8
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(4)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt8 = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: UInt8 = w1
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
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<UInt8, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, UInt8> {
    if n == 0 { return WireMap<UInt8, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, UInt8>.Entry] = []
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
      if let last = list.last, !UInt8.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<UInt8, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, UInt8>(ascending: list)
  }
}

/// A union in a slot.
package struct Tagged: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Tagged" }

  package var far: Far?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Tagged, rhs: Tagged) -> Bool {
    guard lhs.far == rhs.far else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.far)
    hasher.combine(self._unknown)
  }
}

extension Tagged {
  /// The message in which every field is absent.
  package init() {
    self.init(
      far: nil,
      _unknown: nil)
  }

  package init(
    far: Far? = nil
  ) {
    self.init(
      far: far,
      _unknown: nil)
  }
}

// MARK: Codec of Tagged

extension Tagged {
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
    if self.far != nil {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.far {
      try value.appendWire(to: &b)
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
    let v1: Far?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try Far.decodeWire(p + o0, n0, &r)
    }
    return Self(
      far: v1,
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

/// Every kind of key that the vectors for containers leave out.
package struct Keys: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Keys" }

  package var shorts: WireMap<Int16, UInt8>
  package var ints: WireMap<Int32, UInt8>
  package var longs: WireMap<Int64, UInt8>
  package var counts: WireMap<UInt32, UInt8>
  package var totals: WireMap<UInt64, UInt8>
  package var ids: WireMap<WireUUID, UInt8>
  package var codes: WireMap<FixedBytes<2>, UInt8>
  package var months: WireMap<PartialDate, UInt8>
  package var wides: WireMap<Wide, UInt8>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Keys, rhs: Keys) -> Bool {
    guard lhs.shorts == rhs.shorts else { return false }
    guard lhs.ints == rhs.ints else { return false }
    guard lhs.longs == rhs.longs else { return false }
    guard lhs.counts == rhs.counts else { return false }
    guard lhs.totals == rhs.totals else { return false }
    guard lhs.ids == rhs.ids else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard lhs.months == rhs.months else { return false }
    guard lhs.wides == rhs.wides else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.shorts)
    hasher.combine(self.ints)
    hasher.combine(self.longs)
    hasher.combine(self.counts)
    hasher.combine(self.totals)
    hasher.combine(self.ids)
    hasher.combine(self.codes)
    hasher.combine(self.months)
    hasher.combine(self.wides)
    hasher.combine(self._unknown)
  }
}

extension Keys {
  /// The message in which every field is absent.
  package init() {
    self.init(
      shorts: WireMap<Int16, UInt8>(),
      ints: WireMap<Int32, UInt8>(),
      longs: WireMap<Int64, UInt8>(),
      counts: WireMap<UInt32, UInt8>(),
      totals: WireMap<UInt64, UInt8>(),
      ids: WireMap<WireUUID, UInt8>(),
      codes: WireMap<FixedBytes<2>, UInt8>(),
      months: WireMap<PartialDate, UInt8>(),
      wides: WireMap<Wide, UInt8>(),
      _unknown: nil)
  }

  package init(
    shorts: WireMap<Int16, UInt8> = WireMap<Int16, UInt8>(),
    ints: WireMap<Int32, UInt8> = WireMap<Int32, UInt8>(),
    longs: WireMap<Int64, UInt8> = WireMap<Int64, UInt8>(),
    counts: WireMap<UInt32, UInt8> = WireMap<UInt32, UInt8>(),
    totals: WireMap<UInt64, UInt8> = WireMap<UInt64, UInt8>(),
    ids: WireMap<WireUUID, UInt8> = WireMap<WireUUID, UInt8>(),
    codes: WireMap<FixedBytes<2>, UInt8> = WireMap<FixedBytes<2>, UInt8>(),
    months: WireMap<PartialDate, UInt8> = WireMap<PartialDate, UInt8>(),
    wides: WireMap<Wide, UInt8> = WireMap<Wide, UInt8>()
  ) {
    self.init(
      shorts: shorts,
      ints: ints,
      longs: longs,
      counts: counts,
      totals: totals,
      ids: ids,
      codes: codes,
      months: months,
      wides: wides,
      _unknown: nil)
  }
}

// MARK: Codec of Keys

extension Keys {
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
    let p = b.reserve(38)
    let f = p + 2
    let count: Int
    if !self.wides.isEmpty {
      count = 9
    } else if !self.months.isEmpty {
      count = 8
    } else if !self.codes.isEmpty {
      count = 7
    } else if !self.ids.isEmpty {
      count = 6
    } else if !self.totals.isEmpty {
      count = 5
    } else if !self.counts.isEmpty {
      count = 4
    } else if !self.longs.isEmpty {
      count = 3
    } else if !self.ints.isEmpty {
      count = 2
    } else if !self.shorts.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try KeysShortsEntry.appendWireMap(self.shorts, max: 2, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try KeysIntsEntry.appendWireMap(self.ints, max: 2, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try KeysLongsEntry.appendWireMap(self.longs, max: 2, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try KeysCountsEntry.appendWireMap(self.counts, max: 2, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try KeysTotalsEntry.appendWireMap(self.totals, max: 2, to: &b)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try KeysIdsEntry.appendWireMap(self.ids, max: 2, to: &b)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    try KeysCodesEntry.appendWireMap(self.codes, max: 2, to: &b)
    let n6 = b.byteCount &- s6
    let s7 = b.byteCount
    try KeysMonthsEntry.appendWireMap(self.months, max: 2, to: &b)
    let n7 = b.byteCount &- s7
    let s8 = b.byteCount
    try KeysWidesEntry.appendWireMap(self.wides, max: 2, to: &b)
    let n8 = b.byteCount &- s8
    let written: Int
    if n8 != 0 {
      written = 9
    } else if n7 != 0 {
      written = 8
    } else if n6 != 0 {
      written = 7
    } else if n5 != 0 {
      written = 6
    } else if n4 != 0 {
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
    all |= n5
    all |= n6
    all |= n7
    all |= n8
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8],
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
    if written == 9, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
      wireStore(table, 8, UInt8(truncatingIfNeeded: n8))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
      if written > 8 { wireStoreLength(table, 8, needed, n8) }
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
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    var n8: Int = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 9
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
      n3 = wireMask(Int(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      n7 = wireMask(Int(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 9 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 9, bits: 0, isFrozen: false)
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
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let v1: WireMap<Int16, UInt8> = try KeysShortsEntry.decodeWireMap(p + o0, n0, max: 2, &r)
    let v2: WireMap<Int32, UInt8> = try KeysIntsEntry.decodeWireMap(p + o1, n1, max: 2, &r)
    let v3: WireMap<Int64, UInt8> = try KeysLongsEntry.decodeWireMap(p + o2, n2, max: 2, &r)
    let v4: WireMap<UInt32, UInt8> = try KeysCountsEntry.decodeWireMap(p + o3, n3, max: 2, &r)
    let v5: WireMap<UInt64, UInt8> = try KeysTotalsEntry.decodeWireMap(p + o4, n4, max: 2, &r)
    let v6: WireMap<WireUUID, UInt8> = try KeysIdsEntry.decodeWireMap(p + o5, n5, max: 2, &r)
    let v7: WireMap<FixedBytes<2>, UInt8> = try KeysCodesEntry.decodeWireMap(p + o6, n6, max: 2, &r)
    let v8: WireMap<PartialDate, UInt8> = try KeysMonthsEntry.decodeWireMap(p + o7, n7, max: 2, &r)
    let v9: WireMap<Wide, UInt8> = try KeysWidesEntry.decodeWireMap(p + o8, n8, max: 2, &r)
    return Self(
      shorts: v1,
      ints: v2,
      longs: v3,
      counts: v4,
      totals: v5,
      ids: v6,
      codes: v7,
      months: v8,
      wides: v9,
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

/// An entry of a map on the wire (rule R16).
private struct KeysShortsEntry {
  let key: Int16
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(5)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 2, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x30200)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: Int16 = 0
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, Int16.self) : 0
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: Int16 = w1
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
      case 0, 4...: return
      case 2: unit = 2
      case 3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<Int16, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Int16, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Int16, UInt8> {
    if n == 0 { return WireMap<Int16, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Int16, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Int16, UInt8>.Entry] = []
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
      if let last = list.last, !Int16.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Int16, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Int16, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysIntsEntry {
  let key: Int32
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(7)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 4, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50400)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: Int32 = 0
    var w2: UInt8 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: Int32 = w1
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
      case 0, 6...: return
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<Int32, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Int32, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Int32, UInt8> {
    if n == 0 { return WireMap<Int32, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Int32, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Int32, UInt8>.Entry] = []
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
      if let last = list.last, !Int32.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Int32, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Int32, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysLongsEntry {
  let key: Int64
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(11)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 8, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var w2: UInt8 = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: Int64 = w1
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
      case 0, 10...: return
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<Int64, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Int64, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Int64, UInt8> {
    if n == 0 { return WireMap<Int64, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Int64, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Int64, UInt8>.Entry] = []
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
      if let last = list.last, !Int64.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Int64, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Int64, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysCountsEntry {
  let key: UInt32
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(7)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 4, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50400)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt8 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: UInt32 = w1
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
      case 0, 6...: return
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<UInt32, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt32, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt32, UInt8> {
    if n == 0 { return WireMap<UInt32, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt32, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt32, UInt8>.Entry] = []
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
      if let last = list.last, !UInt32.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<UInt32, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt32, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysTotalsEntry {
  let key: UInt64
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(11)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 8, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt64 = 0
    var w2: UInt8 = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, UInt64.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: UInt64 = w1
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
      case 0, 10...: return
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<UInt64, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt64, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt64, UInt8> {
    if n == 0 { return WireMap<UInt64, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt64, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt64, UInt8>.Entry] = []
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
      if let last = list.last, !UInt64.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<UInt64, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt64, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysIdsEntry {
  let key: WireUUID
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(19)
    let f = p + 2
    self.key.storeWire(f)
    let w2 = self.value
    wireStore(f, 16, w2)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
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
      case 0, 18...: return
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<WireUUID, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<WireUUID, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<WireUUID, UInt8> {
    if n == 0 { return WireMap<WireUUID, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<WireUUID, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<WireUUID, UInt8>.Entry] = []
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
      if let last = list.last, !WireUUID.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<WireUUID, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<WireUUID, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysCodesEntry {
  let key: FixedBytes<2>
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(5)
    let f = p + 2
    self.key.storeWire(f)
    let w2 = self.value
    wireStore(f, 2, w2)
    var used = wireBit(!wireIsZero(f, 2))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x30200)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(!wireIsZero(f, 2))
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: FixedBytes<2> = fixed >= 2 ? FixedBytes<2>(wire: f) : FixedBytes<2>()
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
      case 0, 4...: return
      case 2: unit = 2
      case 3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<FixedBytes<2>, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<FixedBytes<2>, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<FixedBytes<2>, UInt8> {
    if n == 0 { return WireMap<FixedBytes<2>, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<FixedBytes<2>, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<FixedBytes<2>, UInt8>.Entry] = []
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
      if let last = list.last, !FixedBytes<2>.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<FixedBytes<2>, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<FixedBytes<2>, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysMonthsEntry {
  let key: PartialDate
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(7)
    let f = p + 2
    let w1 = self.key.rawValue
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 4, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50400)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt8 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: PartialDate = try r.partialDate(w1, at: f)
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
      case 0, 6...: return
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<PartialDate, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<PartialDate, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<PartialDate, UInt8> {
    if n == 0 { return WireMap<PartialDate, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<PartialDate, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<PartialDate, UInt8>.Entry] = []
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
      if let last = list.last, !PartialDate.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<PartialDate, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<PartialDate, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct KeysWidesEntry {
  let key: Wide
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(5)
    let f = p + 2
    let w1 = self.key.rawValue
    wireStore(f, 0, w1)
    let w2 = self.value
    wireStore(f, 2, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x30200)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt16 = 0
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: Wide = Wide(rawValue: w1)
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
      case 0, 4...: return
      case 2: unit = 2
      case 3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<Wide, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Wide, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Wide, UInt8> {
    if n == 0 { return WireMap<Wide, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Wide, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Wide, UInt8>.Entry] = []
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
      if let last = list.last, !Wide.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Wide, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Wide, UInt8>(ascending: list)
  }
}

/// Numbers whose texts are long: day 0, at 4, took 12, end 20.
package struct Extremes: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Extremes" }

  package var day: CalendarDate
  package var at: Timestamp
  package var took: WireDuration
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Extremes, rhs: Extremes) -> Bool {
    guard lhs.day == rhs.day else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.took == rhs.took else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.day)
    hasher.combine(self.at)
    hasher.combine(self.took)
    hasher.combine(self._unknown)
  }
}

extension Extremes {
  /// The message in which every field is absent.
  package init() {
    self.init(
      day: CalendarDate(),
      at: Timestamp(),
      took: WireDuration(),
      _unknown: nil)
  }

  package init(
    day: CalendarDate = CalendarDate(),
    at: Timestamp = Timestamp(),
    took: WireDuration = WireDuration()
  ) {
    self.init(
      day: day,
      at: at,
      took: took,
      _unknown: nil)
  }
}

// MARK: Codec of Extremes

extension Extremes {
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
    let p = b.reserve(22)
    let f = p + 2
    let w1 = self.day.daysSinceEpoch
    wireStore(f, 0, w1)
    let w2 = self.at.microseconds
    wireStore(f, 4, w2)
    let w3 = self.took.microseconds
    wireStore(f, 12, w3)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x140C0400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: 0,
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
    let head = n >= 22 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      w3 = wireMask(wireLoad(f, 12, Int64.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      w2 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      w3 = fixed >= 20 ? wireLoad(f, 12, Int64.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 20, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: CalendarDate = CalendarDate(daysSinceEpoch: w1)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: WireDuration = WireDuration(microseconds: w3)
    return Self(
      day: v1,
      at: v2,
      took: v3,
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
      case 4: unit = 4
      case 12: unit = 8
      case 20: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Fields that a call must set; reading does not care.
package struct Needed: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Needed" }

  package var name: String
  package var count: UInt8?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Needed, rhs: Needed) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs.count == rhs.count else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.name.wireHash(into: &hasher)
    hasher.combine(self.count)
    hasher.combine(self._unknown)
  }

  package func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.name.isEmpty { missing.append("name") }
    if self.count == nil { missing.append("count") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Needed {
  /// The message in which every field is absent.
  package init() {
    self.init(
      name: "",
      count: nil,
      _unknown: nil)
  }

  package init(
    name: String = "",
    count: UInt8? = nil
  ) {
    self.init(
      name: name,
      count: count,
      _unknown: nil)
  }
}

// MARK: Codec of Needed

extension Needed {
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
    let n0 = self.name.utf8.count
    if n0 > 4 { throw wireLimit("Needed.name is longer than 4 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(8 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.count != nil)
    let w2 = (self.count ?? 0)
    wireStore(f, 1, w2)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.name, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: count &<< width,
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
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
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
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(w2, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 4)
    let v2: UInt8? = b0 & 1 != 0 ? w2 : nil
    return Self(
      name: v1,
      count: v2,
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

/// One byte known, for long unknown data.
package struct Small: WireMessage {
  package static var wireName: String { "vectors.limits.v1.Small" }

  package var a: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Small, rhs: Small) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self._unknown)
  }
}

extension Small {
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

// MARK: Codec of Small

extension Small {
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
