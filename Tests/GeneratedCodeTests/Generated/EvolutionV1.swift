// Written by schemac from package evolution.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What a newer writer knows of `OldChoice`.
public enum NewChoice: WireValue {
  case text(String)
  case number(UInt32)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public static func == (lhs: NewChoice, rhs: NewChoice) -> Bool {
    switch (lhs, rhs) {
      case (.text(let left), .text(let right)): (String).wireEquals(left, right)
      case (.number(let left), .number(let right)): left == right
      case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):
        tag == otherTag && bytes == otherBytes
      default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
      case .text(let value):
        hasher.combine(1)
        value.wireHash(into: &hasher)
      case .number(let value):
        hasher.combine(2)
        hasher.combine(value)
      case .unknown(let tag, let bytes):
        hasher.combine(tag)
        hasher.combine(bytes)
    }
  }
}

// MARK: Codec of NewChoice

extension NewChoice {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .text(let value):
        b.append(tag: 1)
        try b.append(text: value, max: 10)
      case .number(let value):
        b.append(tag: 2)
        let q = b.reserve(4)
        wireStore(q, 0, value)
        b.advance(to: q + 4)
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
        return .text(try r.text(q, count, max: 10))
      case 2:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .number(wireLoad(q, 0, UInt32.self))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

public enum OldChoice: WireValue {
  case text(String)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public static func == (lhs: OldChoice, rhs: OldChoice) -> Bool {
    switch (lhs, rhs) {
      case (.text(let left), .text(let right)): (String).wireEquals(left, right)
      case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):
        tag == otherTag && bytes == otherBytes
      default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
      case .text(let value):
        hasher.combine(1)
        value.wireHash(into: &hasher)
      case .unknown(let tag, let bytes):
        hasher.combine(tag)
        hasher.combine(bytes)
    }
  }
}

// MARK: Codec of OldChoice

extension OldChoice {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .text(let value):
        b.append(tag: 1)
        try b.append(text: value, max: 10)
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
    switch tag {
      case 1:
        return .text(try r.text(q, count, max: 10))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

public struct Old: WireMessage {
  public static var wireName: String { "evolution.v1.Old" }

  public var number: UInt8
  public var flag: Bool
  public var text: String
  public var old: UInt32
  public var note: String? {
    get { _present & 1 != 0 ? _note : nil }
    set {
      if newValue == nil { _present &= ~1 } else { _present |= 1 }
      _note = newValue ?? ""
    }
  }
  public var visited: Bool
  public var owner: WireUUID?
  private var _note: String
  private var _present: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Old, rhs: Old) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard lhs.flag == rhs.flag else { return false }
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.old == rhs.old else { return false }
    guard (String).wireEquals(lhs._note, rhs._note) else { return false }
    guard lhs.visited == rhs.visited else { return false }
    guard lhs.owner == rhs.owner else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    hasher.combine(self.flag)
    self.text.wireHash(into: &hasher)
    hasher.combine(self.old)
    self._note.wireHash(into: &hasher)
    hasher.combine(self.visited)
    hasher.combine(self.owner)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }
}

extension Old {
  /// The message in which every field is absent.
  public init() {
    self.init(
      number: 0,
      flag: false,
      text: "",
      old: 0,
      visited: false,
      owner: nil,
      _note: "",
      _present: 0,
      _unknown: nil)
  }

  public init(
    number: UInt8 = 0,
    flag: Bool = false,
    text: String = "",
    old: UInt32 = 0,
    note: String? = nil,
    visited: Bool = false,
    owner: WireUUID? = nil
  ) {
    var _present: UInt8 = 0
    if note != nil { _present |= 1 }
    self.init(
      number: number,
      flag: flag,
      text: text,
      old: old,
      visited: visited,
      owner: owner,
      _note: note ?? "",
      _present: _present,
      _unknown: nil)
  }
}

// MARK: Codec of Old

extension Old {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
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
    if n0 > 20 { throw wireLimit("Old.text is longer than 20 bytes") }
    let n1 = self._note.utf8.count
    if n1 > 20 { throw wireLimit("Old.note is longer than 20 bytes") }
    let n2 = self.owner == nil ? 0 : 16
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(20 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.number
    wireStore(f, 0, w1)
    b1 |= wireBit(self.flag)
    let w4 = self.old
    wireStore(f, 2, w4)
    b1 |= wireBit(self._present & 1 != 0) &<< 1
    b1 |= wireBit(self.visited) &<< 2
    wireStore(f, 1, b1)
    var used = wireBit(w1 != 0)
    used |= wireBit(b1 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x6020100)
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
    if let value = self.owner {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 6, room: count &<< width,
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
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 6 && count <= 3
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b1 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      if shape.fixedLength > 6 || shape.slotCount > 3 || b1 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 6, slotCount: 3, bits: b1 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64(truncatingIfNeeded: wireMask(n1, b1 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: UInt8 = w1
    let v2: Bool = b1 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 20)
    let v4: UInt32 = w4
    let v5: String = try r.text(p + o1, n1, max: 20)
    let v6: Bool = b1 & 4 != 0
    let v7: WireUUID?
    if n2 == 0 {
      v7 = nil
    }
    else {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
      v7 = WireUUID(wire: (p + o2))
    }
    var present: UInt8 = 0
    if b1 & 2 != 0 { present |= 1 }
    return Self(
      number: v1,
      flag: v2,
      text: v3,
      old: v4,
      visited: v6,
      owner: v7,
      _note: v5,
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
      case 0, 7...: return
      case 1...2: unit = 1
      case 6: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

public struct New: WireMessage {
  public static var wireName: String { "evolution.v1.New" }

  public var number: UInt8
  public var flag: Bool
  public var text: String
  var _removed4: UInt32
  var __removed5: String
  var _removed6: Bool
  var _removed7: WireUUID?
  public var more: UInt32
  public var extra: Bool
  public var other: UInt16?
  public var title: String
  public var colours: [Colour]
  private var _present: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: New, rhs: New) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard lhs.flag == rhs.flag else { return false }
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs._removed4 == rhs._removed4 else { return false }
    guard (String).wireEquals(lhs.__removed5, rhs.__removed5) else { return false }
    guard lhs._removed6 == rhs._removed6 else { return false }
    guard lhs._removed7 == rhs._removed7 else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs.extra == rhs.extra else { return false }
    guard lhs.other == rhs.other else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.colours == rhs.colours else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    hasher.combine(self.flag)
    self.text.wireHash(into: &hasher)
    hasher.combine(self._removed4)
    self.__removed5.wireHash(into: &hasher)
    hasher.combine(self._removed6)
    hasher.combine(self._removed7)
    hasher.combine(self.more)
    hasher.combine(self.extra)
    hasher.combine(self.other)
    self.title.wireHash(into: &hasher)
    hasher.combine(self.colours)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }
}

extension New {
  /// The message in which every field is absent.
  public init() {
    self.init(
      number: 0,
      flag: false,
      text: "",
      _removed4: 0,
      __removed5: "",
      _removed6: false,
      _removed7: nil,
      more: 0,
      extra: false,
      other: nil,
      title: "",
      colours: [],
      _present: 0,
      _unknown: nil)
  }

  public init(
    number: UInt8 = 0,
    flag: Bool = false,
    text: String = "",
    more: UInt32 = 0,
    extra: Bool = false,
    other: UInt16? = nil,
    title: String = "",
    colours: [Colour] = []
  ) {
    let _present: UInt8 = 0
    self.init(
      number: number,
      flag: flag,
      text: text,
      _removed4: 0,
      __removed5: "",
      _removed6: false,
      _removed7: nil,
      more: more,
      extra: extra,
      other: other,
      title: title,
      colours: colours,
      _present: _present,
      _unknown: nil)
  }
}

// MARK: Codec of New

extension New {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
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
    if n0 > 20 { throw wireLimit("New.text is longer than 20 bytes") }
    let n1 = self.__removed5.utf8.count
    if n1 > 20 { throw wireLimit("New.note is longer than 20 bytes") }
    let n2 = self._removed7 == nil ? 0 : 16
    let n3 = self.title.utf8.count
    if n3 > 300 { throw wireLimit("New.title is longer than 300 bytes") }
    let c4 = self.colours.count
    try b.charge(
      elements: c4, stride: MemoryLayout<Colour>.stride, max: 4)
    let n4 = c4 &* 1
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.number
    wireStore(f, 0, w1)
    b1 |= wireBit(self.flag)
    let w4 = self._removed4
    wireStore(f, 2, w4)
    b1 |= wireBit(self._present & 1 != 0) &<< 1
    b1 |= wireBit(self._removed6) &<< 2
    let w8 = self.more
    wireStore(f, 6, w8)
    b1 |= wireBit(self.extra) &<< 3
    b1 |= wireBit(self.other != nil) &<< 4
    let w10 = (self.other ?? 0)
    wireStore(f, 10, w10)
    wireStore(f, 1, b1)
    var used = wireBit(b1 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(w10 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xC0A060200)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    let count: Int
    if n4 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    t0 = wirePut(t0, self.__removed5, n1)
    if let value = self._removed7 {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.title, n3)
    for element in self.colours {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 5, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var w8: UInt32 = 0
    var w10: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 12 && count <= 5
    if isNear {
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      w8 = wireMask(wireLoad(f, 6, UInt32.self), fixed >= 10)
      w10 = wireMask(wireLoad(f, 10, UInt16.self), fixed >= 12)
      var ends = wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w10 != 0)
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
      isNear = ends != 0 && b1 & 224 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      w8 = fixed >= 10 ? wireLoad(f, 6, UInt32.self) : 0
      w10 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 5 || b1 & 224 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 5, bits: b1 & 224, isFrozen: false)
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
    var absent = UInt64(truncatingIfNeeded: wireMask(n1, b1 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w10, b1 & 16 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: UInt8 = w1
    let v2: Bool = b1 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 20)
    let v4: UInt32 = w4
    let v5: String = try r.text(p + o1, n1, max: 20)
    let v6: Bool = b1 & 4 != 0
    let v7: WireUUID?
    if n2 == 0 {
      v7 = nil
    }
    else {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
      v7 = WireUUID(wire: (p + o2))
    }
    let v8: UInt32 = w8
    let v9: Bool = b1 & 8 != 0
    let v10: UInt16? = b1 & 16 != 0 ? w10 : nil
    let v11: String = try r.text(p + o3, n3, max: 300)
    let v12: [Colour] = try Self.decodeWireListColours(p + o4, n4, &r)
    var present: UInt8 = 0
    if b1 & 2 != 0 { present |= 1 }
    return Self(
      number: v1,
      flag: v2,
      text: v3,
      _removed4: v4,
      __removed5: v5,
      _removed6: v6,
      _removed7: v7,
      more: v8,
      extra: v9,
      other: v10,
      title: v11,
      colours: v12,
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
      case 0, 13...: return
      case 1...2: unit = 1
      case 6: unit = 4
      case 10: unit = 4
      case 12: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListColours(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Colour] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 4, stride: MemoryLayout<Colour>.stride)
    var list: [Colour] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(Colour(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

public struct OldHolder: WireMessage {
  public static var wireName: String { "evolution.v1.OldHolder" }

  public var choice: OldChoice?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OldHolder, rhs: OldHolder) -> Bool {
    guard lhs.choice == rhs.choice else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.choice)
    hasher.combine(self._unknown)
  }
}

extension OldHolder {
  /// The message in which every field is absent.
  public init() {
    self.init(
      choice: nil,
      _unknown: nil)
  }

  public init(
    choice: OldChoice? = nil
  ) {
    self.init(
      choice: choice,
      _unknown: nil)
  }
}

// MARK: Codec of OldHolder

extension OldHolder {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
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
    if self.choice != nil {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.choice {
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
    let v1: OldChoice?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try OldChoice.decodeWire(p + o0, n0, &r)
    }
    return Self(
      choice: v1,
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

public struct NewHolder: WireMessage {
  public static var wireName: String { "evolution.v1.NewHolder" }

  public var choice: NewChoice?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: NewHolder, rhs: NewHolder) -> Bool {
    guard lhs.choice == rhs.choice else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.choice)
    hasher.combine(self._unknown)
  }
}

extension NewHolder {
  /// The message in which every field is absent.
  public init() {
    self.init(
      choice: nil,
      _unknown: nil)
  }

  public init(
    choice: NewChoice? = nil
  ) {
    self.init(
      choice: choice,
      _unknown: nil)
  }
}

// MARK: Codec of NewHolder

extension NewHolder {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
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
    if self.choice != nil {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.choice {
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
    let v1: NewChoice?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try NewChoice.decodeWire(p + o0, n0, &r)
    }
    return Self(
      choice: v1,
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
