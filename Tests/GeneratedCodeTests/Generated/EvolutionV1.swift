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
  private var _unknown: WireUnknown?
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
    wireStore(f, 0, self.number)
    if self.flag { b1 |= 1 }
    wireStore(f, 2, self.old)
    if self._present & 1 != 0 { b1 |= 2 }
    if self.visited { b1 |= 4 }
    wireStore(f, 1, b1)
    var fixed = wireUsedLength(f, 6)
    if fixed > 2 {
      fixed = 6
    }
    let used: Int
    if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
        start: start, used: fixed, known: 6, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 11, wireLoad(p, 0, UInt16.self) == 774, wireLoad(p, 3, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 6, 3, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 7...: unit = 0
      case 1...2: unit = 1
      case 6: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 6, slotCount: 3, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 2, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: Bool = b1 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 20)
    let v4: UInt32 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
    if !(b1 & 2 != 0), n1 != 0 {
      throw r.nonCanonical(p + o1, "an absent field has a value")
    }
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
  private var _unknown: WireUnknown?
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
    wireStore(f, 0, self.number)
    if self.flag { b1 |= 1 }
    wireStore(f, 2, self._removed4)
    if self._present & 1 != 0 { b1 |= 2 }
    if self._removed6 { b1 |= 4 }
    wireStore(f, 6, self.more)
    if self.extra { b1 |= 8 }
    if self.other != nil { b1 |= 16 }
    wireStore(f, 10, (self.other ?? 0))
    wireStore(f, 1, b1)
    var fixed = wireUsedLength(f, 12)
    if fixed > 10 {
      fixed = 12
    } else if fixed > 6 {
      fixed = 10
    } else if fixed > 2 {
      fixed = 6
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if n3 != 0 {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
        start: start, used: fixed, known: 12, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self._unknown)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 5, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
      if used > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 1292, wireLoad(p, 3, UInt8.self) & 224 == 0 {
      return try decodeWireBody(
        p, n, 2, 12, 5, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 13...: unit = 0
      case 1...2: unit = 1
      case 6: unit = 4
      case 10: unit = 4
      case 12: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 224 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 5, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    let n3 = count > 3 ? wireLength(table, 3, width) : 0
    let o4 = o3 &+ n3
    let n4 = count > 4 ? wireLength(table, 4, width) : 0
    let o5 = o4 &+ n4
    if isExact {
      guard o5 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n4 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 10, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: Bool = b1 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 20)
    let v4: UInt32 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
    if !(b1 & 2 != 0), n1 != 0 {
      throw r.nonCanonical(p + o1, "an absent field has a value")
    }
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
    let v8: UInt32 = fixed >= 10 ? wireLoad(f, 6, UInt32.self) : 0
    let v9: Bool = b1 & 8 != 0
    let v10: UInt16?
    if b1 & 16 != 0 {
      v10 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
    }
    else {
      if fixed >= 12, !wireIsZero(f + 10, 2) {
        throw r.nonCanonical(f + 10, "an absent field has a value")
      }
      v10 = nil
    }
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
  private var _unknown: WireUnknown?
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
    let used: Int
    if self.choice != nil {
      used = 1
    } else {
      used = 0
    }
    let width = 0
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.choice {
      try value.appendWire(to: &b)
    }
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
}

public struct NewHolder: WireMessage {
  public static var wireName: String { "evolution.v1.NewHolder" }

  public var choice: NewChoice?
  private var _unknown: WireUnknown?
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
    let used: Int
    if self.choice != nil {
      used = 1
    } else {
      used = 0
    }
    let width = 0
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.choice {
      try value.appendWire(to: &b)
    }
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
}
