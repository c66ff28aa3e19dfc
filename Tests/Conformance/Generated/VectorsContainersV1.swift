// Written by schemac from package vectors.containers.v1. Do not edit.
// swift-format-ignore-file

package import Wire

/// An enum as an element and as a key.
package struct Grade: WireEnum {
  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  package static var unset: Grade { Grade(rawValue: 0) }
  package static var low: Grade { Grade(rawValue: 1) }
  package static var high: Grade { Grade(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  package enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case low = 1
    case high = 2
  }

  /// `nil` for a value that a newer schema names.
  package var known: Known? { Known(rawValue: rawValue) }

  package var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "low"
      case 2: "high"
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

/// Five bytes.
package struct Point: WireValue, BitwiseCopyable {
  package var x: Int16
  package var y: Int16
  package var visible: Bool

  package init(
    x: Int16 = 0,
    y: Int16 = 0,
    visible: Bool = false
  ) {
    self.x = x
    self.y = y
    self.visible = visible
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Point {
    Point(
      x: wireLoad(p, 0, Int16.self),
      y: wireLoad(p, 2, Int16.self),
      visible: try r.bool(p + 4)
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    wireStore(p, 0, self.x)
    wireStore(p, 2, self.y)
    wireStore(p, 4, UInt8(self.visible ? 1 : 0))
  }
}

/// Ten bytes.
package struct Segment: WireValue, BitwiseCopyable {
  package var from: Point
  package var to: Point

  package init(
    from: Point = Point(),
    to: Point = Point()
  ) {
    self.from = from
    self.to = to
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Segment {
    Segment(
      from: try Point.loadWire(p, &r),
      to: try Point.loadWire(p + 5, &r)
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    self.from.storeWire(p)
    self.to.storeWire(p + 5)
  }
}

/// Every kind of payload.
package enum Choice: WireValue {
  case number(UInt32)
  case label(String)
  case nothing
  case item(Item)
  case bytes([UInt8])
  case words(WireMap<String, UInt8>)
  case point(Point)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  package static func == (lhs: Choice, rhs: Choice) -> Bool {
    switch (lhs, rhs) {
      case (.number(let left), .number(let right)): left == right
      case (.label(let left), .label(let right)): (String).wireEquals(left, right)
      case (.nothing, .nothing): true
      case (.item(let left), .item(let right)): left == right
      case (.bytes(let left), .bytes(let right)): left == right
      case (.words(let left), .words(let right)): left == right
      case (.point(let left), .point(let right)): left == right
      case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):
        tag == otherTag && bytes == otherBytes
      default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
      case .number(let value):
        hasher.combine(1)
        hasher.combine(value)
      case .label(let value):
        hasher.combine(2)
        value.wireHash(into: &hasher)
      case .nothing: hasher.combine(3)
      case .item(let value):
        hasher.combine(4)
        hasher.combine(value)
      case .bytes(let value):
        hasher.combine(5)
        hasher.combine(value)
      case .words(let value):
        hasher.combine(6)
        hasher.combine(value)
      case .point(let value):
        hasher.combine(7)
        hasher.combine(value)
      case .unknown(let tag, let bytes):
        hasher.combine(tag)
        hasher.combine(bytes)
    }
  }
}

// MARK: Codec of Choice

extension Choice {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .number(let value):
        b.append(tag: 1)
        let q = b.reserve(4)
        wireStore(q, 0, value)
        b.advance(to: q + 4)
      case .label(let value):
        b.append(tag: 2)
        try b.append(text: value, max: 4)
      case .nothing:
        b.append(tag: 3)
      case .item(let value):
        b.append(tag: 4)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .bytes(let value):
        b.append(tag: 5)
        try b.charge(elements: value.count, stride: MemoryLayout<UInt8>.stride, max: 4)
        var q = b.reserve(value.count &* 1)
        for element in value {
          wireStore(q, 0, element)
          q += 1
        }
        b.advance(to: q)
      case .words(let value):
        b.append(tag: 6)
        if !value.isEmpty {
          try ChoiceWordsEntry.appendWireMap(value, max: 4, to: &b)
        }
      case .point(let value):
        b.append(tag: 7)
        let q = b.reserve(5)
        value.storeWire(q)
        b.advance(to: q + 5)
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3, 4, 5, 6, 7: true
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
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .number(wireLoad(q, 0, UInt32.self))
      case 2:
        return .label(try r.text(q, count, max: 4))
      case 3:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .nothing
      case 4:
        return .item(try Item.decodeNestedWire(q, count, &r))
      case 5:
        return .bytes(try Self.decodeWireListBytes(q, count, &r))
      case 6:
        return .words(try ChoiceWordsEntry.decodeWireMap(q, count, max: 4, &r))
      case 7:
        guard count == 5 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .point(try Point.loadWire(q, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }

  private static func decodeWireListBytes(
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
private struct ChoiceWordsEntry {
  let key: String
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 4 { throw wireLimit("ChoiceWordsEntry.key is longer than 4 bytes") }
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

/// Scalars as payloads.
package enum Scalar: WireValue {
  case flag(Bool)
  case single(Float)
  case code(FixedASCII<2>)
  case month(PartialDate)
  case grade(Grade)
  case raw([UInt8])
  case items([Item])
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  package static func == (lhs: Scalar, rhs: Scalar) -> Bool {
    switch (lhs, rhs) {
      case (.flag(let left), .flag(let right)): left == right
      case (.single(let left), .single(let right)): (Float).wireEquals(left, right)
      case (.code(let left), .code(let right)): left == right
      case (.month(let left), .month(let right)): left == right
      case (.grade(let left), .grade(let right)): left == right
      case (.raw(let left), .raw(let right)): left == right
      case (.items(let left), .items(let right)): left == right
      case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):
        tag == otherTag && bytes == otherBytes
      default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
      case .flag(let value):
        hasher.combine(1)
        hasher.combine(value)
      case .single(let value):
        hasher.combine(2)
        value.wireHash(into: &hasher)
      case .code(let value):
        hasher.combine(3)
        hasher.combine(value)
      case .month(let value):
        hasher.combine(4)
        hasher.combine(value)
      case .grade(let value):
        hasher.combine(5)
        hasher.combine(value)
      case .raw(let value):
        hasher.combine(6)
        hasher.combine(value)
      case .items(let value):
        hasher.combine(7)
        hasher.combine(value)
      case .unknown(let tag, let bytes):
        hasher.combine(tag)
        hasher.combine(bytes)
    }
  }
}

// MARK: Codec of Scalar

extension Scalar {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .flag(let value):
        b.append(tag: 1)
        let q = b.reserve(1)
        wireStore(q, 0, UInt8(value ? 1 : 0))
        b.advance(to: q + 1)
      case .single(let value):
        b.append(tag: 2)
        let q = b.reserve(4)
        wireStore(q, 0, value.wireBits)
        b.advance(to: q + 4)
      case .code(let value):
        b.append(tag: 3)
        let q = b.reserve(2)
        value.storeWire(q)
        b.advance(to: q + 2)
      case .month(let value):
        b.append(tag: 4)
        let q = b.reserve(4)
        wireStore(q, 0, value.rawValue)
        b.advance(to: q + 4)
      case .grade(let value):
        b.append(tag: 5)
        let q = b.reserve(1)
        wireStore(q, 0, value.rawValue)
        b.advance(to: q + 1)
      case .raw(let value):
        b.append(tag: 6)
        try b.append(bytes: value, max: 4)
      case .items(let value):
        b.append(tag: 7)
        if !value.isEmpty {
          try Item.appendWireList(value, max: 2, to: &b)
        }
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3, 4, 5, 6, 7: true
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
        return .flag(try r.bool(q))
      case 2:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .single(try r.float(q))
      case 3:
        guard count == 2 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .code(try r.ascii(q, as: FixedASCII<2>.self))
      case 4:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .month(try r.partialDate(q))
      case 5:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .grade(Grade(rawValue: wireLoad(q, 0, UInt8.self)))
      case 6:
        return .raw(try r.bytes(q, count, max: 4))
      case 7:
        return .items(try Item.decodeWireList(q, count, max: 2, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// A struct plain, optional (in a slot, being longer than eight bytes) and small optional (inline).
package struct Points: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Points" }

  package var plain: Point
  package var small: Point?
  package var large: Segment?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Points, rhs: Points) -> Bool {
    guard lhs.plain == rhs.plain else { return false }
    guard lhs.small == rhs.small else { return false }
    guard lhs.large == rhs.large else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.plain)
    hasher.combine(self.small)
    hasher.combine(self.large)
    hasher.combine(self._unknown)
  }
}

extension Points {
  /// The message in which every field is absent.
  package init() {
    self.init(
      plain: Point(),
      small: nil,
      large: nil,
      _unknown: nil)
  }

  package init(
    plain: Point = Point(),
    small: Point? = nil,
    large: Segment? = nil
  ) {
    self.init(
      plain: plain,
      small: small,
      large: large,
      _unknown: nil)
  }
}

// MARK: Codec of Points

extension Points {
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
    let n0 = self.large == nil ? 0 : 10
    let start = b.byteCount
    let p = b.reserve(17 &+ n0)
    let f = p + 2
    var b5: UInt8 = self._unknown?.bits ?? 0
    self.plain.storeWire(f)
    b5 |= wireBit(self.small != nil)
    (self.small ?? Point()).storeWire(f + 6)
    wireStore(f, 5, b5)
    var used = wireBit(!wireIsZero(f, 5))
    used |= wireBit(b5 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 6, 5)) &<< 2
    let fixed = wireLastEnd(used, 0xB060500)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = self.large {
      value.storeWire(t0)
      t0 += 10
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: count &<< width,
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
    var b5: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 14 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 11 && count <= 1
    if isNear {
      b5 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 5) & wireBit(!wireIsZero(f, 5))
      ends |= wireBit(fixed == 6) & wireBit(b5 != 0)
      ends |= wireBit(fixed == 11) & wireBit(!wireIsZero(f + 6, 5))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b5 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b5 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      if shape.fixedLength > 11 || shape.slotCount > 1 || b5 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 11, slotCount: 1, bits: b5 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    if b5 & 1 == 0, fixed >= 11, !wireIsZero(f + 6, 5) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Point = try fixed >= 5 ? Point.loadWire(f, &r) : Point()
    let v2: Point? = try b5 & 1 != 0 ? (fixed >= 11 ? Point.loadWire(f + 6, &r) : Point()) : nil
    let v3: Segment?
    if n0 == 0 {
      v3 = nil
    }
    else {
      guard n0 == 10 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v3 = try Segment.loadWire((p + o0), &r)
    }
    return Self(
      plain: v1,
      small: v2,
      large: v3,
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
      case 0, 12...: return
      case 5: unit = 5
      case 6: unit = 1
      case 11: unit = 5
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A message as an element.
package struct Item: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Item" }

  package var value: UInt8
  package var label: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Item, rhs: Item) -> Bool {
    guard lhs.value == rhs.value else { return false }
    guard (String).wireEquals(lhs.label, rhs.label) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.value)
    self.label.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Item {
  /// The message in which every field is absent.
  package init() {
    self.init(
      value: 0,
      label: "",
      _unknown: nil)
  }

  package init(
    value: UInt8 = 0,
    label: String = ""
  ) {
    self.init(
      value: value,
      label: label,
      _unknown: nil)
  }
}

// MARK: Codec of Item

extension Item {
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
    let n0 = e.pointee.label.utf8.count
    if n0 > 4 { throw wireLimit("Item.label is longer than 4 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    let w1 = e.pointee.value
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
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
    t0 = wirePut(t0, e.pointee.label, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: UInt8 = w1
    let v2: String = try r.text(p + o0, n0, max: 4)
    return Self(
      value: v1,
      label: v2,
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

/// Lists of every shape.
package struct Lists: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Lists" }

  package var bytes: [UInt8]
  package var shorts: [UInt16]
  package var flags: [Bool]
  package var words: [String]
  package var items: [Item]
  package var points: [Point]
  package var maybe: [UInt8]?
  package var blobs: [[UInt8]]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Lists, rhs: Lists) -> Bool {
    guard lhs.bytes == rhs.bytes else { return false }
    guard lhs.shorts == rhs.shorts else { return false }
    guard lhs.flags == rhs.flags else { return false }
    guard ([String]).wireEquals(lhs.words, rhs.words) else { return false }
    guard lhs.items == rhs.items else { return false }
    guard lhs.points == rhs.points else { return false }
    guard lhs.maybe == rhs.maybe else { return false }
    guard lhs.blobs == rhs.blobs else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.bytes)
    hasher.combine(self.shorts)
    hasher.combine(self.flags)
    self.words.wireHash(into: &hasher)
    hasher.combine(self.items)
    hasher.combine(self.points)
    hasher.combine(self.maybe)
    hasher.combine(self.blobs)
    hasher.combine(self._unknown)
  }
}

extension Lists {
  /// The message in which every field is absent.
  package init() {
    self.init(
      bytes: [],
      shorts: [],
      flags: [],
      words: [],
      items: [],
      points: [],
      maybe: nil,
      blobs: [],
      _unknown: nil)
  }

  package init(
    bytes: [UInt8] = [],
    shorts: [UInt16] = [],
    flags: [Bool] = [],
    words: [String] = [],
    items: [Item] = [],
    points: [Point] = [],
    maybe: [UInt8]? = nil,
    blobs: [[UInt8]] = []
  ) {
    self.init(
      bytes: bytes,
      shorts: shorts,
      flags: flags,
      words: words,
      items: items,
      points: points,
      maybe: maybe,
      blobs: blobs,
      _unknown: nil)
  }
}

// MARK: Codec of Lists

extension Lists {
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
      elements: c0, stride: MemoryLayout<UInt8>.stride, max: 4)
    let n0 = c0 &* 1
    let c1 = self.shorts.count
    try b.charge(
      elements: c1, stride: MemoryLayout<UInt16>.stride, max: 3)
    let n1 = c1 &* 2
    let c2 = self.flags.count
    try b.charge(
      elements: c2, stride: MemoryLayout<Bool>.stride, max: 8)
    let n2 = c2 &* 1
    let c5 = self.points.count
    try b.charge(
      elements: c5, stride: MemoryLayout<Point>.stride, max: 2)
    let n5 = c5 &* 5
    let c6 = self.maybe?.count ?? 0
    try b.charge(
      elements: c6, stride: MemoryLayout<UInt8>.stride, max: 4)
    let n6 = c6 &* 1
    let start = b.byteCount
    let p = b.reserve(35 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.maybe != nil)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if !self.blobs.isEmpty {
      count = 8
    } else if n6 != 0 {
      count = 7
    } else if n5 != 0 {
      count = 6
    } else if !self.items.isEmpty {
      count = 5
    } else if !self.words.isEmpty {
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
    lengths |= self.words.count &* 24
    lengths |= self.items.count &* 24
    lengths |= n5
    lengths |= n6
    lengths |= self.blobs.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in self.bytes {
      wireStore(t0, 0, element)
      t0 += 1
    }
    for element in self.shorts {
      wireStore(t0, 0, element)
      t0 += 2
    }
    for element in self.flags {
      wireStore(t0, 0, UInt8(element ? 1 : 0))
      t0 += 1
    }
    b.advance(to: t0)
    let s3 = b.byteCount
    try b.append(texts: self.words, max: 3, maxElement: 4)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try Item.appendWireList(self.items, max: 3, to: &b)
    let n4 = b.byteCount &- s4
    var t5 = b.reserve(n5 &+ n6)
    for element in self.points {
      element.storeWire(t5)
      t5 += 5
    }
    for element in self.maybe ?? [] {
      wireStore(t5, 0, element)
      t5 += 1
    }
    b.advance(to: t5)
    let s7 = b.byteCount
    try b.append(byteArrays: self.blobs, max: 4, maxElement: 300)
    let n7 = b.byteCount &- s7
    let written: Int
    if n7 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7],
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
    if written == 8, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
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
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 8
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 8 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 8, bits: b0 & 254, isFrozen: false)
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
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let absent = UInt64(truncatingIfNeeded: wireMask(n6, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: [UInt8] = try Self.decodeWireListBytes(p + o0, n0, &r)
    let v2: [UInt16] = try Self.decodeWireListShorts(p + o1, n1, &r)
    let v3: [Bool] = try Self.decodeWireListFlags(p + o2, n2, &r)
    let v4: [String] = try r.texts(p + o3, n3, max: 3, maxElement: 4)
    let v5: [Item] = try Item.decodeWireList(p + o4, n4, max: 3, &r)
    let v6: [Point] = try Self.decodeWireListPoints(p + o5, n5, &r)
    let v7: [UInt8]? = try b0 & 1 != 0 ? Self.decodeWireListMaybe(p + o6, n6, &r) : nil
    let v8: [[UInt8]] = try r.byteArrays(p + o7, n7, max: 4, maxElement: 300)
    return Self(
      bytes: v1,
      shorts: v2,
      flags: v3,
      words: v4,
      items: v5,
      points: v6,
      maybe: v7,
      blobs: v8,
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

  private static func decodeWireListBytes(
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

  private static func decodeWireListShorts(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt16] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 2, max: 3, stride: MemoryLayout<UInt16>.stride)
    var list: [UInt16] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, UInt16.self))
      q += 2
    }
    return list
  }

  private static func decodeWireListFlags(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Bool] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<Bool>.stride)
    var list: [Bool] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.bool(q))
      q += 1
    }
    return list
  }

  private static func decodeWireListPoints(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Point] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 5, max: 2, stride: MemoryLayout<Point>.stride)
    var list: [Point] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try Point.loadWire(q, &r))
      q += 5
    }
    return list
  }

  private static func decodeWireListMaybe(
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

/// Long lists.
package struct Long: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Long" }

  package var words: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Long, rhs: Long) -> Bool {
    guard ([String]).wireEquals(lhs.words, rhs.words) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.words.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Long {
  /// The message in which every field is absent.
  package init() {
    self.init(
      words: [],
      _unknown: nil)
  }

  package init(
    words: [String] = []
  ) {
    self.init(
      words: words,
      _unknown: nil)
  }
}

// MARK: Codec of Long

extension Long {
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
    if !self.words.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.words.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try b.append(texts: self.words, max: 20000, maxElement: 1)
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
    let v1: [String] = try r.texts(p + o0, n0, max: 20000, maxElement: 1)
    return Self(
      words: v1,
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

/// Two lists that reach the limit on elements together.
package struct Many: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Many" }

  package var first: [UInt8]
  package var second: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Many, rhs: Many) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    hasher.combine(self._unknown)
  }
}

extension Many {
  /// The message in which every field is absent.
  package init() {
    self.init(
      first: [],
      second: [],
      _unknown: nil)
  }

  package init(
    first: [UInt8] = [],
    second: [UInt8] = []
  ) {
    self.init(
      first: first,
      second: second,
      _unknown: nil)
  }
}

// MARK: Codec of Many

extension Many {
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
    let c0 = self.first.count
    try b.charge(
      elements: c0, stride: MemoryLayout<UInt8>.stride, max: 65536)
    let n0 = c0 &* 1
    let c1 = self.second.count
    try b.charge(
      elements: c1, stride: MemoryLayout<UInt8>.stride, max: 65536)
    let n1 = c1 &* 1
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
    for element in self.first {
      wireStore(t0, 0, element)
      t0 += 1
    }
    for element in self.second {
      wireStore(t0, 0, element)
      t0 += 1
    }
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
    let v1: [UInt8] = try Self.decodeWireListFirst(p + o0, n0, &r)
    let v2: [UInt8] = try Self.decodeWireListSecond(p + o1, n1, &r)
    return Self(
      first: v1,
      second: v2,
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

  private static func decodeWireListFirst(
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

  private static func decodeWireListSecond(
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

/// Maps with every order of keys.
package struct Maps: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Maps" }

  package var words: WireMap<String, UInt8>
  package var signed: WireMap<Int8, UInt8>
  package var unsigned: WireMap<UInt16, String>
  package var flags: WireMap<Bool, UInt8>
  package var items: WireMap<UInt8, Item>
  package var grades: WireMap<Grade, UInt8>
  package var codes: WireMap<FixedASCII<2>, UInt8>
  package var days: WireMap<CalendarDate, UInt8>
  package var maybe: WireMap<UInt8, UInt8>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Maps, rhs: Maps) -> Bool {
    guard lhs.words == rhs.words else { return false }
    guard lhs.signed == rhs.signed else { return false }
    guard lhs.unsigned == rhs.unsigned else { return false }
    guard lhs.flags == rhs.flags else { return false }
    guard lhs.items == rhs.items else { return false }
    guard lhs.grades == rhs.grades else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard lhs.days == rhs.days else { return false }
    guard lhs.maybe == rhs.maybe else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.words)
    hasher.combine(self.signed)
    hasher.combine(self.unsigned)
    hasher.combine(self.flags)
    hasher.combine(self.items)
    hasher.combine(self.grades)
    hasher.combine(self.codes)
    hasher.combine(self.days)
    hasher.combine(self.maybe)
    hasher.combine(self._unknown)
  }
}

extension Maps {
  /// The message in which every field is absent.
  package init() {
    self.init(
      words: WireMap<String, UInt8>(),
      signed: WireMap<Int8, UInt8>(),
      unsigned: WireMap<UInt16, String>(),
      flags: WireMap<Bool, UInt8>(),
      items: WireMap<UInt8, Item>(),
      grades: WireMap<Grade, UInt8>(),
      codes: WireMap<FixedASCII<2>, UInt8>(),
      days: WireMap<CalendarDate, UInt8>(),
      maybe: nil,
      _unknown: nil)
  }

  package init(
    words: WireMap<String, UInt8> = WireMap<String, UInt8>(),
    signed: WireMap<Int8, UInt8> = WireMap<Int8, UInt8>(),
    unsigned: WireMap<UInt16, String> = WireMap<UInt16, String>(),
    flags: WireMap<Bool, UInt8> = WireMap<Bool, UInt8>(),
    items: WireMap<UInt8, Item> = WireMap<UInt8, Item>(),
    grades: WireMap<Grade, UInt8> = WireMap<Grade, UInt8>(),
    codes: WireMap<FixedASCII<2>, UInt8> = WireMap<FixedASCII<2>, UInt8>(),
    days: WireMap<CalendarDate, UInt8> = WireMap<CalendarDate, UInt8>(),
    maybe: WireMap<UInt8, UInt8>? = nil
  ) {
    self.init(
      words: words,
      signed: signed,
      unsigned: unsigned,
      flags: flags,
      items: items,
      grades: grades,
      codes: codes,
      days: days,
      maybe: maybe,
      _unknown: nil)
  }
}

// MARK: Codec of Maps

extension Maps {
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
    let p = b.reserve(39)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.maybe != nil)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if self.maybe?.isEmpty == false {
      count = 9
    } else if !self.days.isEmpty {
      count = 8
    } else if !self.codes.isEmpty {
      count = 7
    } else if !self.grades.isEmpty {
      count = 6
    } else if !self.items.isEmpty {
      count = 5
    } else if !self.flags.isEmpty {
      count = 4
    } else if !self.unsigned.isEmpty {
      count = 3
    } else if !self.signed.isEmpty {
      count = 2
    } else if !self.words.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try MapsWordsEntry.appendWireMap(self.words, max: 3, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try MapsSignedEntry.appendWireMap(self.signed, max: 4, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try MapsUnsignedEntry.appendWireMap(self.unsigned, max: 4, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try MapsFlagsEntry.appendWireMap(self.flags, max: 2, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try MapsItemsEntry.appendWireMap(self.items, max: 4, to: &b)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try MapsGradesEntry.appendWireMap(self.grades, max: 4, to: &b)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    try MapsCodesEntry.appendWireMap(self.codes, max: 4, to: &b)
    let n6 = b.byteCount &- s6
    let s7 = b.byteCount
    try MapsDaysEntry.appendWireMap(self.days, max: 4, to: &b)
    let n7 = b.byteCount &- s7
    let s8 = b.byteCount
    if let value = self.maybe {
      try MapsMaybeEntry.appendWireMap(value, max: 4, to: &b)
    }
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
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8],
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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
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
    let head = n >= 12 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 9
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 9 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 9, bits: b0 & 254, isFrozen: false)
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
    let absent = UInt64(truncatingIfNeeded: wireMask(n8, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: WireMap<String, UInt8> = try MapsWordsEntry.decodeWireMap(p + o0, n0, max: 3, &r)
    let v2: WireMap<Int8, UInt8> = try MapsSignedEntry.decodeWireMap(p + o1, n1, max: 4, &r)
    let v3: WireMap<UInt16, String> = try MapsUnsignedEntry.decodeWireMap(p + o2, n2, max: 4, &r)
    let v4: WireMap<Bool, UInt8> = try MapsFlagsEntry.decodeWireMap(p + o3, n3, max: 2, &r)
    let v5: WireMap<UInt8, Item> = try MapsItemsEntry.decodeWireMap(p + o4, n4, max: 4, &r)
    let v6: WireMap<Grade, UInt8> = try MapsGradesEntry.decodeWireMap(p + o5, n5, max: 4, &r)
    let v7: WireMap<FixedASCII<2>, UInt8> = try MapsCodesEntry.decodeWireMap(p + o6, n6, max: 4, &r)
    let v8: WireMap<CalendarDate, UInt8> = try MapsDaysEntry.decodeWireMap(p + o7, n7, max: 4, &r)
    let v9: WireMap<UInt8, UInt8>? = try b0 & 1 != 0 ? MapsMaybeEntry.decodeWireMap(p + o8, n8, max: 4, &r) : nil
    return Self(
      words: v1,
      signed: v2,
      unsigned: v3,
      flags: v4,
      items: v5,
      grades: v6,
      codes: v7,
      days: v8,
      maybe: v9,
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

/// An entry of a map on the wire (rule R16).
private struct MapsWordsEntry {
  let key: String
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 4 { throw wireLimit("MapsWordsEntry.key is longer than 4 bytes") }
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

/// An entry of a map on the wire (rule R16).
private struct MapsSignedEntry {
  let key: Int8
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
    var w1: Int8 = 0
    var w2: UInt8 = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int8.self), fixed >= 1)
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
      w1 = fixed >= 1 ? wireLoad(f, 0, Int8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: Int8 = w1
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
    _ map: WireMap<Int8, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Int8, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Int8, UInt8> {
    if n == 0 { return WireMap<Int8, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Int8, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Int8, UInt8>.Entry] = []
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
      if let last = list.last, !Int8.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Int8, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Int8, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsUnsignedEntry {
  let key: UInt16
  let value: String

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.value.utf8.count
    if n0 > 4 { throw wireLimit("MapsUnsignedEntry.value is longer than 4 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(8 &+ n0)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x200)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.value, n0)
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
    var w1: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
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
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: UInt16 = w1
    let v2: String = try r.text(p + o0, n0, max: 4)
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
      case 2: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<UInt16, String>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt16, String>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt16, String> {
    if n == 0 { return WireMap<UInt16, String>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt16, String>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt16, String>.Entry] = []
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
      if let last = list.last, !UInt16.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<UInt16, String>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt16, String>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsFlagsEntry {
  let key: Bool
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(4)
    let f = p + 2
    var b0: UInt8 = 0
    b0 |= wireBit(self.key)
    let w2 = self.value
    wireStore(f, 1, w2)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt8 = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      isNear = ends != 0 && b0 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 || b0 & 254 != 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 0, bits: b0 & 254, isFrozen: true)
      }
    }
    let v1: Bool = b0 & 1 != 0
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
    _ map: WireMap<Bool, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Bool, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Bool, UInt8> {
    if n == 0 { return WireMap<Bool, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Bool, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Bool, UInt8>.Entry] = []
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
      if let last = list.last, !Bool.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Bool, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Bool, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsItemsEntry {
  let key: UInt8
  let value: Item

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
    let v2: Item
    if n0 == 0 {
      v2 = Item()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try Item.decodeNestedWire(p + o0, n0, &r)
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
    _ map: WireMap<UInt8, Item>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, Item>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, Item> {
    if n == 0 { return WireMap<UInt8, Item>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, Item>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, Item>.Entry] = []
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
      list.append(WireMap<UInt8, Item>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, Item>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsGradesEntry {
  let key: Grade
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(4)
    let f = p + 2
    let w1 = self.key.rawValue
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
    let v1: Grade = Grade(rawValue: w1)
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
    _ map: WireMap<Grade, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Grade, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Grade, UInt8> {
    if n == 0 { return WireMap<Grade, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Grade, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Grade, UInt8>.Entry] = []
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
      if let last = list.last, !Grade.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Grade, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Grade, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsCodesEntry {
  let key: FixedASCII<2>
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(5)
    let f = p + 2
    let w1 = self.key.wireBits
    FixedASCII<2>.storeStorage(f, w1)
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
    var w1: UInt64 = 0
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(FixedASCII<2>.loadStorage(f), fixed >= 2)
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
      w1 = fixed >= 2 ? FixedASCII<2>.loadStorage(f) : 0
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: FixedASCII<2> = try r.ascii(w1, at: f, as: FixedASCII<2>.self)
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
    _ map: WireMap<FixedASCII<2>, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<FixedASCII<2>, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<FixedASCII<2>, UInt8> {
    if n == 0 { return WireMap<FixedASCII<2>, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<FixedASCII<2>, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<FixedASCII<2>, UInt8>.Entry] = []
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
      if let last = list.last, !FixedASCII<2>.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<FixedASCII<2>, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<FixedASCII<2>, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsDaysEntry {
  let key: CalendarDate
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(7)
    let f = p + 2
    let w1 = self.key.daysSinceEpoch
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
    let v1: CalendarDate = CalendarDate(daysSinceEpoch: w1)
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
    _ map: WireMap<CalendarDate, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<CalendarDate, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<CalendarDate, UInt8> {
    if n == 0 { return WireMap<CalendarDate, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<CalendarDate, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<CalendarDate, UInt8>.Entry] = []
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
      if let last = list.last, !CalendarDate.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<CalendarDate, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<CalendarDate, UInt8>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsMaybeEntry {
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
package struct Chosen: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Chosen" }

  package var choice: Choice?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Chosen, rhs: Chosen) -> Bool {
    guard lhs.choice == rhs.choice else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(self.choice)
    hasher.combine(self._unknown)
  }
}

extension Chosen {
  /// The message in which every field is absent.
  package init() {
    self.init(
      choice: nil,
      _unknown: nil)
  }

  package init(
    choice: Choice? = nil
  ) {
    self.init(
      choice: choice,
      _unknown: nil)
  }
}

// MARK: Codec of Chosen

extension Chosen {
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
    let v1: Choice?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try Choice.decodeWire(p + o0, n0, &r)
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

/// Scalars as elements, keys, values and payloads: each is checked wherever it stands.
package struct Elements: WireMessage {
  package static var wireName: String { "vectors.containers.v1.Elements" }

  package var singles: [Float]
  package var doubles: [Double]
  package var codes: [FixedASCII<2>]
  package var months: [PartialDate]
  package var grades: [Grade]
  package var floats: WireMap<UInt8, Float>
  package var raws: WireMap<UInt8, [UInt8]>
  package var points: WireMap<UInt8, Point>
  package var scalar: Scalar?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  package var unknownFields: WireUnknown? { _unknown }

  package static func == (lhs: Elements, rhs: Elements) -> Bool {
    guard ([Float]).wireEquals(lhs.singles, rhs.singles) else { return false }
    guard ([Double]).wireEquals(lhs.doubles, rhs.doubles) else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard lhs.months == rhs.months else { return false }
    guard lhs.grades == rhs.grades else { return false }
    guard lhs.floats == rhs.floats else { return false }
    guard lhs.raws == rhs.raws else { return false }
    guard lhs.points == rhs.points else { return false }
    guard lhs.scalar == rhs.scalar else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    self.singles.wireHash(into: &hasher)
    self.doubles.wireHash(into: &hasher)
    hasher.combine(self.codes)
    hasher.combine(self.months)
    hasher.combine(self.grades)
    hasher.combine(self.floats)
    hasher.combine(self.raws)
    hasher.combine(self.points)
    hasher.combine(self.scalar)
    hasher.combine(self._unknown)
  }
}

extension Elements {
  /// The message in which every field is absent.
  package init() {
    self.init(
      singles: [],
      doubles: [],
      codes: [],
      months: [],
      grades: [],
      floats: WireMap<UInt8, Float>(),
      raws: WireMap<UInt8, [UInt8]>(),
      points: WireMap<UInt8, Point>(),
      scalar: nil,
      _unknown: nil)
  }

  package init(
    singles: [Float] = [],
    doubles: [Double] = [],
    codes: [FixedASCII<2>] = [],
    months: [PartialDate] = [],
    grades: [Grade] = [],
    floats: WireMap<UInt8, Float> = WireMap<UInt8, Float>(),
    raws: WireMap<UInt8, [UInt8]> = WireMap<UInt8, [UInt8]>(),
    points: WireMap<UInt8, Point> = WireMap<UInt8, Point>(),
    scalar: Scalar? = nil
  ) {
    self.init(
      singles: singles,
      doubles: doubles,
      codes: codes,
      months: months,
      grades: grades,
      floats: floats,
      raws: raws,
      points: points,
      scalar: scalar,
      _unknown: nil)
  }
}

// MARK: Codec of Elements

extension Elements {
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
    let c0 = self.singles.count
    try b.charge(
      elements: c0, stride: MemoryLayout<Float>.stride, max: 3)
    let n0 = c0 &* 4
    let c1 = self.doubles.count
    try b.charge(
      elements: c1, stride: MemoryLayout<Double>.stride, max: 3)
    let n1 = c1 &* 8
    let c2 = self.codes.count
    try b.charge(
      elements: c2, stride: MemoryLayout<FixedASCII<2>>.stride, max: 3)
    let n2 = c2 &* 2
    let c3 = self.months.count
    try b.charge(
      elements: c3, stride: MemoryLayout<PartialDate>.stride, max: 3)
    let n3 = c3 &* 4
    let c4 = self.grades.count
    try b.charge(
      elements: c4, stride: MemoryLayout<Grade>.stride, max: 3)
    let n4 = c4 &* 1
    let start = b.byteCount
    let p = b.reserve(38 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    let count: Int
    if self.scalar != nil {
      count = 9
    } else if !self.points.isEmpty {
      count = 8
    } else if !self.raws.isEmpty {
      count = 7
    } else if !self.floats.isEmpty {
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
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    for element in self.singles {
      wireStore(t0, 0, element.wireBits)
      t0 += 4
    }
    for element in self.doubles {
      wireStore(t0, 0, element.wireBits)
      t0 += 8
    }
    for element in self.codes {
      element.storeWire(t0)
      t0 += 2
    }
    for element in self.months {
      wireStore(t0, 0, element.rawValue)
      t0 += 4
    }
    for element in self.grades {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    let s5 = b.byteCount
    try ElementsFloatsEntry.appendWireMap(self.floats, max: 3, to: &b)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    try ElementsRawsEntry.appendWireMap(self.raws, max: 3, to: &b)
    let n6 = b.byteCount &- s6
    let s7 = b.byteCount
    try ElementsPointsEntry.appendWireMap(self.points, max: 3, to: &b)
    let n7 = b.byteCount &- s7
    let s8 = b.byteCount
    if let value = self.scalar {
      try value.appendWire(to: &b)
    }
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
    let v1: [Float] = try Self.decodeWireListSingles(p + o0, n0, &r)
    let v2: [Double] = try Self.decodeWireListDoubles(p + o1, n1, &r)
    let v3: [FixedASCII<2>] = try Self.decodeWireListCodes(p + o2, n2, &r)
    let v4: [PartialDate] = try Self.decodeWireListMonths(p + o3, n3, &r)
    let v5: [Grade] = try Self.decodeWireListGrades(p + o4, n4, &r)
    let v6: WireMap<UInt8, Float> = try ElementsFloatsEntry.decodeWireMap(p + o5, n5, max: 3, &r)
    let v7: WireMap<UInt8, [UInt8]> = try ElementsRawsEntry.decodeWireMap(p + o6, n6, max: 3, &r)
    let v8: WireMap<UInt8, Point> = try ElementsPointsEntry.decodeWireMap(p + o7, n7, max: 3, &r)
    let v9: Scalar?
    if n8 == 0 {
      v9 = nil
    }
    else {
      v9 = try Scalar.decodeWire(p + o8, n8, &r)
    }
    return Self(
      singles: v1,
      doubles: v2,
      codes: v3,
      months: v4,
      grades: v5,
      floats: v6,
      raws: v7,
      points: v8,
      scalar: v9,
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

  private static func decodeWireListSingles(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Float] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 4, max: 3, stride: MemoryLayout<Float>.stride)
    var list: [Float] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.float(q))
      q += 4
    }
    return list
  }

  private static func decodeWireListDoubles(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Double] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 8, max: 3, stride: MemoryLayout<Double>.stride)
    var list: [Double] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.double(q))
      q += 8
    }
    return list
  }

  private static func decodeWireListCodes(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [FixedASCII<2>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 2, max: 3, stride: MemoryLayout<FixedASCII<2>>.stride)
    var list: [FixedASCII<2>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.ascii(q, as: FixedASCII<2>.self))
      q += 2
    }
    return list
  }

  private static func decodeWireListMonths(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [PartialDate] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 4, max: 3, stride: MemoryLayout<PartialDate>.stride)
    var list: [PartialDate] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.partialDate(q))
      q += 4
    }
    return list
  }

  private static func decodeWireListGrades(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Grade] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 3, stride: MemoryLayout<Grade>.stride)
    var list: [Grade] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(Grade(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

/// An entry of a map on the wire (rule R16).
private struct ElementsFloatsEntry {
  let key: UInt8
  let value: Float

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(7)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let w2 = self.value.wireBits
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt32 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: UInt8 = w1
    let v2: Float = try r.float(w2, at: f + 1)
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
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<UInt8, Float>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, Float>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, Float> {
    if n == 0 { return WireMap<UInt8, Float>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, Float>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, Float>.Entry] = []
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
      list.append(WireMap<UInt8, Float>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, Float>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct ElementsRawsEntry {
  let key: UInt8
  let value: [UInt8]

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.value.count
    if n0 > 2 { throw wireLimit("ElementsRawsEntry.value is longer than 2 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
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
    t0 = wirePut(t0, self.value)
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
    let v2: [UInt8] = try r.bytes(p + o0, n0, max: 2)
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
    _ map: WireMap<UInt8, [UInt8]>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, [UInt8]>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, [UInt8]> {
    if n == 0 { return WireMap<UInt8, [UInt8]>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, [UInt8]>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, [UInt8]>.Entry] = []
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
      list.append(WireMap<UInt8, [UInt8]>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, [UInt8]>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct ElementsPointsEntry {
  let key: UInt8
  let value: Point

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(8)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    self.value.storeWire(f + 1)
    var used = wireBit(w1 != 0)
    used |= wireBit(!wireIsZero(f + 1, 5)) &<< 1
    let fixed = wireLastEnd(used, 0x60100)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    let head = n >= 8 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 6 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(!wireIsZero(f + 1, 5))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 6 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 6, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: UInt8 = w1
    let v2: Point = try fixed >= 6 ? Point.loadWire(f + 1, &r) : Point()
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
      case 0, 7...: return
      case 1: unit = 1
      case 6: unit = 5
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<UInt8, Point>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, Point>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, Point> {
    if n == 0 { return WireMap<UInt8, Point>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, Point>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, Point>.Entry] = []
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
      list.append(WireMap<UInt8, Point>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, Point>(ascending: list)
  }
}
