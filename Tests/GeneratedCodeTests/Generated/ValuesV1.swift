// Written by schemac from package values.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// An enum of one byte.
public struct Colour: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Colour { Colour(rawValue: 0) }
  /// Like a rose.
  public static var red: Colour { Colour(rawValue: 1) }
  public static var green: Colour { Colour(rawValue: 2) }
  /// A keyword in Swift.
  public static var `default`: Colour { Colour(rawValue: 7) }
  public static var last: Colour { Colour(rawValue: 255) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    /// Like a rose.
    case red = 1
    case green = 2
    /// A keyword in Swift.
    case `default` = 7
    case last = 255
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "red"
      case 2: "green"
      case 7: "default"
      case 255: "last"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "red": self = .red
      case "green": self = .green
      case "default": self = .`default`
      case "last": self = .last
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// An enum of two bytes.
public struct Wide: WireEnum {
  public var rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: Wide { Wide(rawValue: 0) }
  public static var small: Wide { Wide(rawValue: 1) }
  public static var large: Wide { Wide(rawValue: 65535) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt16, CaseIterable, Hashable, Sendable {
    case unset = 0
    case small = 1
    case large = 65535
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "small"
      case 65535: "large"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "small": self = .small
      case "large": self = .large
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// A frozen struct of three bytes.
public struct Small: WireValue, BitwiseCopyable {
  public var level: Int8
  public var flag: Bool
  public var colour: Colour

  public init(
    level: Int8 = 0,
    flag: Bool = false,
    colour: Colour = .unset
  ) {
    self.level = level
    self.flag = flag
    self.colour = colour
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Small {
    Small(
      level: wireLoad(p, 0, Int8.self),
      flag: try r.bool(p + 1),
      colour: Colour(rawValue: wireLoad(p, 2, UInt8.self))
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    wireStore(p, 0, self.level)
    wireStore(p, 1, UInt8(self.flag ? 1 : 0))
    wireStore(p, 2, self.colour.rawValue)
  }
}

/// A frozen struct of more than eight bytes, with a check in each kind of member.
public struct Large: WireValue, BitwiseCopyable {
  public var small: Small
  public var born: PartialDate
  public var code: FixedASCII<3>
  public var ratio: Float
  public var exact: Double
  public var key: WireUUID
  public var digest: FixedBytes<5>
  public var wide: Wide
  public var day: CalendarDate
  public var at: Timestamp
  public var took: WireDuration

  public init(
    small: Small = Small(),
    born: PartialDate = PartialDate(),
    code: FixedASCII<3> = FixedASCII<3>(),
    ratio: Float = 0,
    exact: Double = 0,
    key: WireUUID = WireUUID(),
    digest: FixedBytes<5> = FixedBytes<5>(),
    wide: Wide = .unset,
    day: CalendarDate = CalendarDate(),
    at: Timestamp = Timestamp(),
    took: WireDuration = WireDuration()
  ) {
    self.small = small
    self.born = born
    self.code = code
    self.ratio = ratio
    self.exact = exact
    self.key = key
    self.digest = digest
    self.wide = wide
    self.day = day
    self.at = at
    self.took = took
  }

  public static func == (lhs: Large, rhs: Large) -> Bool {
    guard lhs.small == rhs.small else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.code == rhs.code else { return false }
    guard (Float).wireEquals(lhs.ratio, rhs.ratio) else { return false }
    guard (Double).wireEquals(lhs.exact, rhs.exact) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.wide == rhs.wide else { return false }
    guard lhs.day == rhs.day else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.took == rhs.took else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.small)
    hasher.combine(self.born)
    hasher.combine(self.code)
    self.ratio.wireHash(into: &hasher)
    self.exact.wireHash(into: &hasher)
    hasher.combine(self.key)
    hasher.combine(self.digest)
    hasher.combine(self.wide)
    hasher.combine(self.day)
    hasher.combine(self.at)
    hasher.combine(self.took)
  }

  static func loadWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) -> Large {
    Large(
      small: try Small.loadWire(p, &r),
      born: try r.partialDate(p + 3),
      code: try r.ascii(p + 7, as: FixedASCII<3>.self),
      ratio: try r.float(p + 10),
      exact: try r.double(p + 14),
      key: WireUUID(wire: p + 22),
      digest: FixedBytes<5>(wire: p + 38),
      wide: Wide(rawValue: wireLoad(p, 43, UInt16.self)),
      day: CalendarDate(daysSinceEpoch: wireLoad(p, 45, Int32.self)),
      at: Timestamp(microseconds: wireLoad(p, 49, Int64.self)),
      took: WireDuration(microseconds: wireLoad(p, 57, Int64.self))
    )
  }

  func storeWire(_ p: UnsafeMutableRawPointer) {
    self.small.storeWire(p)
    wireStore(p, 3, self.born.rawValue)
    self.code.storeWire(p + 7)
    wireStore(p, 10, self.ratio.wireBits)
    wireStore(p, 14, self.exact.wireBits)
    self.key.storeWire(p + 22)
    self.digest.storeWire(p + 38)
    wireStore(p, 43, self.wide.rawValue)
    wireStore(p, 45, self.day.daysSinceEpoch)
    wireStore(p, 49, self.at.microseconds)
    wireStore(p, 57, self.took.microseconds)
  }
}

public enum Choice: WireValue {
  /// A message.
  case pair(Pair)
  /// No payload.
  case nothing
  case flag(Bool)
  case number(Int32)
  case text(String)
  case data([UInt8])
  case numbers([UInt16])
  case names([String])
  case pairs([Pair])
  case byNumber(WireMap<UInt8, UInt8>)
  case large(Large)
  case ratio(Float)
  case born(PartialDate)
  case `default`(Colour)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public static func == (lhs: Choice, rhs: Choice) -> Bool {
    switch (lhs, rhs) {
      case (.pair(let left), .pair(let right)): left == right
      case (.nothing, .nothing): true
      case (.flag(let left), .flag(let right)): left == right
      case (.number(let left), .number(let right)): left == right
      case (.text(let left), .text(let right)): (String).wireEquals(left, right)
      case (.data(let left), .data(let right)): left == right
      case (.numbers(let left), .numbers(let right)): left == right
      case (.names(let left), .names(let right)): ([String]).wireEquals(left, right)
      case (.pairs(let left), .pairs(let right)): left == right
      case (.byNumber(let left), .byNumber(let right)): left == right
      case (.large(let left), .large(let right)): left == right
      case (.ratio(let left), .ratio(let right)): (Float).wireEquals(left, right)
      case (.born(let left), .born(let right)): left == right
      case (.`default`(let left), .`default`(let right)): left == right
      case (.unknown(let tag, let bytes), .unknown(let otherTag, let otherBytes)):
        tag == otherTag && bytes == otherBytes
      default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
      case .pair(let value):
        hasher.combine(1)
        hasher.combine(value)
      case .nothing: hasher.combine(2)
      case .flag(let value):
        hasher.combine(3)
        hasher.combine(value)
      case .number(let value):
        hasher.combine(4)
        hasher.combine(value)
      case .text(let value):
        hasher.combine(5)
        value.wireHash(into: &hasher)
      case .data(let value):
        hasher.combine(6)
        hasher.combine(value)
      case .numbers(let value):
        hasher.combine(7)
        hasher.combine(value)
      case .names(let value):
        hasher.combine(8)
        value.wireHash(into: &hasher)
      case .pairs(let value):
        hasher.combine(9)
        hasher.combine(value)
      case .byNumber(let value):
        hasher.combine(10)
        hasher.combine(value)
      case .large(let value):
        hasher.combine(11)
        hasher.combine(value)
      case .ratio(let value):
        hasher.combine(12)
        value.wireHash(into: &hasher)
      case .born(let value):
        hasher.combine(13)
        hasher.combine(value)
      case .`default`(let value):
        hasher.combine(300)
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
      case .pair(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .nothing:
        b.append(tag: 2)
      case .flag(let value):
        b.append(tag: 3)
        let q = b.reserve(1)
        wireStore(q, 0, UInt8(value ? 1 : 0))
        b.advance(to: q + 1)
      case .number(let value):
        b.append(tag: 4)
        let q = b.reserve(4)
        wireStore(q, 0, value)
        b.advance(to: q + 4)
      case .text(let value):
        b.append(tag: 5)
        try b.append(text: value, max: 10)
      case .data(let value):
        b.append(tag: 6)
        try b.append(bytes: value, max: 10)
      case .numbers(let value):
        b.append(tag: 7)
        try b.charge(elements: value.count, stride: MemoryLayout<UInt16>.stride, max: 4)
        var q = b.reserve(value.count &* 2)
        for element in value {
          wireStore(q, 0, element)
          q += 2
        }
        b.advance(to: q)
      case .names(let value):
        b.append(tag: 8)
        if !value.isEmpty {
          try b.append(texts: value, max: 4, maxElement: 8)
        }
      case .pairs(let value):
        b.append(tag: 9)
        if !value.isEmpty {
          try Pair.appendWireList(value, max: 4, to: &b)
        }
      case .byNumber(let value):
        b.append(tag: 10)
        if !value.isEmpty {
          try ChoiceByNumberEntry.appendWireMap(value, max: 4, to: &b)
        }
      case .large(let value):
        b.append(tag: 11)
        let q = b.reserve(65)
        value.storeWire(q)
        b.advance(to: q + 65)
      case .ratio(let value):
        b.append(tag: 12)
        let q = b.reserve(4)
        wireStore(q, 0, value.wireBits)
        b.advance(to: q + 4)
      case .born(let value):
        b.append(tag: 13)
        let q = b.reserve(4)
        wireStore(q, 0, value.rawValue)
        b.advance(to: q + 4)
      case .`default`(let value):
        b.append(tag: 300)
        let q = b.reserve(1)
        wireStore(q, 0, value.rawValue)
        b.advance(to: q + 1)
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 300: true
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
        return .pair(try Pair.decodeNestedWire(q, count, &r))
      case 2:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .nothing
      case 3:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .flag(try r.bool(q))
      case 4:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .number(wireLoad(q, 0, Int32.self))
      case 5:
        return .text(try r.text(q, count, max: 10))
      case 6:
        return .data(try r.bytes(q, count, max: 10))
      case 7:
        return .numbers(try Self.decodeWireListNumbers(q, count, &r))
      case 8:
        return .names(try r.texts(q, count, max: 4, maxElement: 8))
      case 9:
        return .pairs(try Pair.decodeWireList(q, count, max: 4, &r))
      case 10:
        return .byNumber(try ChoiceByNumberEntry.decodeWireMap(q, count, max: 4, &r))
      case 11:
        guard count == 65 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .large(try Large.loadWire(q, &r))
      case 12:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .ratio(try r.float(q))
      case 13:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .born(try r.partialDate(q))
      case 300:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .`default`(Colour(rawValue: wireLoad(q, 0, UInt8.self)))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }

  private static func decodeWireListNumbers(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt16] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 2, max: 4, stride: MemoryLayout<UInt16>.stride)
    var list: [UInt16] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, UInt16.self))
      q += 2
    }
    return list
  }
}

/// An entry of a map on the wire (rule R16).
private struct ChoiceByNumberEntry {
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

public indirect enum Link: WireValue {
  case node(Node)
  case list([Node])
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])
}

// MARK: Codec of Link

extension Link {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try b.charge(memory: MemoryLayout<Self>.stride)
    switch self {
      case .node(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .list(let value):
        b.append(tag: 2)
        if !value.isEmpty {
          try Node.appendWireList(value, max: 4, to: &b)
        }
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
    try r.charge(memory: MemoryLayout<Self>.stride, at: p)
    switch tag {
      case 1:
        return .node(try Node.decodeNestedWire(q, count, &r))
      case 2:
        return .list(try Node.decodeWireList(q, count, max: 4, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

public enum DemandChoice: WireValue {
  case demand(Demand)
  case nothing
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    switch self {
      case .demand(let value):
        for path in value.missingRequiredFields() { missing.append("demand.\(path)") }
      default: break
    }
    return missing
  }
}

// MARK: Codec of DemandChoice

extension DemandChoice {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .demand(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .nothing:
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
        return .demand(try Demand.decodeNestedWire(q, count, &r))
      case 2:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        return .nothing
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

public struct Empty: WireMessage {
  public static var wireName: String { "values.v1.Empty" }

  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Empty, rhs: Empty) -> Bool {
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self._unknown)
  }
}

extension Empty {
  /// The message in which every field is absent.
  public init() {
    self.init(
      _unknown: nil)
  }
}

// MARK: Codec of Empty

extension Empty {
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
    let p = b.reserve(2)
    b.advance(to: p + 2 + 0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: 0))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    let head = n >= 2 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 0
    if isNear {
      isNear = 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    return Self(
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

/// One byte and one text: the smallest message with both parts.
public struct Pair: WireMessage {
  public static var wireName: String { "values.v1.Pair" }

  public var number: UInt8
  public var text: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Pair, rhs: Pair) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    self.text.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Pair {
  /// The message in which every field is absent.
  public init() {
    self.init(
      number: 0,
      text: "",
      _unknown: nil)
  }

  public init(
    number: UInt8 = 0,
    text: String = ""
  ) {
    self.init(
      number: number,
      text: text,
      _unknown: nil)
  }
}

// MARK: Codec of Pair

extension Pair {
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.text.utf8.count
    if n0 > 300 { throw wireLimit("Pair.text is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    let w1 = e.pointee.number
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
    t0 = wirePut(t0, e.pointee.text, n0)
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
    let v2: String = try r.text(p + o0, n0, max: 300)
    return Self(
      number: v1,
      text: v2,
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

/// Every fixed type, plain.
public struct Plain: WireMessage {
  public static var wireName: String { "values.v1.Plain" }

  public var flag: Bool
  public var tiny: Int8
  public var short: Int16
  public var int: Int32
  public var long: Int64
  public var byte: UInt8
  public var word: UInt16
  public var dword: UInt32
  public var qword: UInt64
  public var single: Float
  public var double: Double
  public var key: WireUUID
  public var pair: ID<Pair>
  public var day: CalendarDate
  public var born: PartialDate
  public var at: Timestamp
  public var took: WireDuration
  public var colour: Colour
  public var wide: Wide
  public var country: FixedASCII<3>
  public var digest: FixedBytes<32>
  public var small: Small
  public var large: Large
  public var other: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Plain, rhs: Plain) -> Bool {
    guard lhs.flag == rhs.flag else { return false }
    guard lhs.tiny == rhs.tiny else { return false }
    guard lhs.short == rhs.short else { return false }
    guard lhs.int == rhs.int else { return false }
    guard lhs.long == rhs.long else { return false }
    guard lhs.byte == rhs.byte else { return false }
    guard lhs.word == rhs.word else { return false }
    guard lhs.dword == rhs.dword else { return false }
    guard lhs.qword == rhs.qword else { return false }
    guard (Float).wireEquals(lhs.single, rhs.single) else { return false }
    guard (Double).wireEquals(lhs.double, rhs.double) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.day == rhs.day else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.took == rhs.took else { return false }
    guard lhs.colour == rhs.colour else { return false }
    guard lhs.wide == rhs.wide else { return false }
    guard lhs.country == rhs.country else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.small == rhs.small else { return false }
    guard lhs.large == rhs.large else { return false }
    guard lhs.other == rhs.other else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.flag)
    hasher.combine(self.tiny)
    hasher.combine(self.short)
    hasher.combine(self.int)
    hasher.combine(self.long)
    hasher.combine(self.byte)
    hasher.combine(self.word)
    hasher.combine(self.dword)
    hasher.combine(self.qword)
    self.single.wireHash(into: &hasher)
    self.double.wireHash(into: &hasher)
    hasher.combine(self.key)
    hasher.combine(self.pair)
    hasher.combine(self.day)
    hasher.combine(self.born)
    hasher.combine(self.at)
    hasher.combine(self.took)
    hasher.combine(self.colour)
    hasher.combine(self.wide)
    hasher.combine(self.country)
    hasher.combine(self.digest)
    hasher.combine(self.small)
    hasher.combine(self.large)
    hasher.combine(self.other)
    hasher.combine(self._unknown)
  }
}

extension Plain {
  /// The message in which every field is absent.
  public init() {
    self.init(
      flag: false,
      tiny: 0,
      short: 0,
      int: 0,
      long: 0,
      byte: 0,
      word: 0,
      dword: 0,
      qword: 0,
      single: 0,
      double: 0,
      key: WireUUID(),
      pair: ID<Pair>(),
      day: CalendarDate(),
      born: PartialDate(),
      at: Timestamp(),
      took: WireDuration(),
      colour: .unset,
      wide: .unset,
      country: FixedASCII<3>(),
      digest: FixedBytes<32>(),
      small: Small(),
      large: Large(),
      other: false,
      _unknown: nil)
  }

  public init(
    flag: Bool = false,
    tiny: Int8 = 0,
    short: Int16 = 0,
    int: Int32 = 0,
    long: Int64 = 0,
    byte: UInt8 = 0,
    word: UInt16 = 0,
    dword: UInt32 = 0,
    qword: UInt64 = 0,
    single: Float = 0,
    double: Double = 0,
    key: WireUUID = WireUUID(),
    pair: ID<Pair> = ID<Pair>(),
    day: CalendarDate = CalendarDate(),
    born: PartialDate = PartialDate(),
    at: Timestamp = Timestamp(),
    took: WireDuration = WireDuration(),
    colour: Colour = .unset,
    wide: Wide = .unset,
    country: FixedASCII<3> = FixedASCII<3>(),
    digest: FixedBytes<32> = FixedBytes<32>(),
    small: Small = Small(),
    large: Large = Large(),
    other: Bool = false
  ) {
    self.init(
      flag: flag,
      tiny: tiny,
      short: short,
      int: int,
      long: long,
      byte: byte,
      word: word,
      dword: dword,
      qword: qword,
      single: single,
      double: double,
      key: key,
      pair: pair,
      day: day,
      born: born,
      at: at,
      took: took,
      colour: colour,
      wide: wide,
      country: country,
      digest: digest,
      small: small,
      large: large,
      other: other,
      _unknown: nil)
  }
}

// MARK: Codec of Plain

extension Plain {
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
    let p = b.reserve(207)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.flag)
    let w2 = self.tiny
    wireStore(f, 1, w2)
    let w3 = self.short
    wireStore(f, 2, w3)
    let w4 = self.int
    wireStore(f, 4, w4)
    let w5 = self.long
    wireStore(f, 8, w5)
    let w6 = self.byte
    wireStore(f, 16, w6)
    let w7 = self.word
    wireStore(f, 17, w7)
    let w8 = self.dword
    wireStore(f, 19, w8)
    let w9 = self.qword
    wireStore(f, 23, w9)
    let w10 = self.single.wireBits
    wireStore(f, 31, w10)
    let w11 = self.double.wireBits
    wireStore(f, 35, w11)
    self.key.storeWire(f + 43)
    self.pair.storeWire(f + 59)
    let w14 = self.day.daysSinceEpoch
    wireStore(f, 75, w14)
    let w15 = self.born.rawValue
    wireStore(f, 79, w15)
    let w16 = self.at.microseconds
    wireStore(f, 83, w16)
    let w17 = self.took.microseconds
    wireStore(f, 91, w17)
    let w18 = self.colour.rawValue
    wireStore(f, 99, w18)
    let w19 = self.wide.rawValue
    wireStore(f, 100, w19)
    let w20 = self.country.wireBits
    FixedASCII<3>.storeStorage(f + 102, w20)
    self.digest.storeWire(f + 105)
    self.small.storeWire(f + 137)
    self.large.storeWire(f + 140)
    b0 |= wireBit(self.other) &<< 1
    wireStore(f, 0, b0)
    var used = wireBit(w20 != 0)
    used |= wireBit(!wireIsZero(f + 105, 32)) &<< 1
    used |= wireBit(!wireIsZero(f + 137, 3)) &<< 2
    used |= wireBit(!wireIsZero(f + 140, 65)) &<< 3
    var fixed = wireLastEnd(used, 0xCD8C896900)
    if used == 0 {
      fixed = wireUsedLength(f, 102)
      if fixed > 100 {
        fixed = 102
      } else if fixed > 99 {
      } else if fixed > 91 {
        fixed = 99
      } else if fixed > 83 {
        fixed = 91
      } else if fixed > 79 {
        fixed = 83
      } else if fixed > 75 {
        fixed = 79
      } else if fixed > 59 {
        fixed = 75
      } else if fixed > 43 {
        fixed = 59
      } else if fixed > 35 {
        fixed = 43
      } else if fixed > 31 {
        fixed = 35
      } else if fixed > 23 {
        fixed = 31
      } else if fixed > 19 {
        fixed = 23
      } else if fixed > 17 {
        fixed = 19
      } else if fixed > 16 {
      } else if fixed > 8 {
        fixed = 16
      } else if fixed > 4 {
        fixed = 8
      } else if fixed > 2 {
        fixed = 4
      }
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 205, room: 0,
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
    var w20: UInt64 = 0
    let head = n >= 207 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 102 && fixed <= 205 && count <= 0
    if isNear {
      w20 = wireMask(FixedASCII<3>.loadStorage(f + 102), fixed >= 105)
      var ends = wireBit(fixed == 105) & wireBit(w20 != 0)
      ends |= wireBit(fixed == 137) & wireBit(!wireIsZero(f + 105, 32))
      ends |= wireBit(fixed == 140) & wireBit(!wireIsZero(f + 137, 3))
      ends |= wireBit(fixed == 205) & wireBit(!wireIsZero(f + 140, 65))
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 252 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w20 = fixed >= 105 ? FixedASCII<3>.loadStorage(f + 102) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 252 : 0
      if shape.fixedLength > 205 || shape.slotCount > 0 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 205, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    let w3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    let w4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    let w5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let w8: UInt32 = fixed >= 23 ? wireLoad(f, 19, UInt32.self) : 0
    let w9: UInt64 = fixed >= 31 ? wireLoad(f, 23, UInt64.self) : 0
    let w10: UInt32 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
    let w11: UInt64 = fixed >= 43 ? wireLoad(f, 35, UInt64.self) : 0
    let w14: Int32 = fixed >= 79 ? wireLoad(f, 75, Int32.self) : 0
    let w15: UInt32 = fixed >= 83 ? wireLoad(f, 79, UInt32.self) : 0
    let w16: Int64 = fixed >= 91 ? wireLoad(f, 83, Int64.self) : 0
    let w17: Int64 = fixed >= 99 ? wireLoad(f, 91, Int64.self) : 0
    let w18: UInt8 = fixed >= 100 ? wireLoad(f, 99, UInt8.self) : 0
    let w19: UInt16 = fixed >= 102 ? wireLoad(f, 100, UInt16.self) : 0
    let v1: Bool = b0 & 1 != 0
    let v2: Int8 = w2
    let v3: Int16 = w3
    let v4: Int32 = w4
    let v5: Int64 = w5
    let v6: UInt8 = w6
    let v7: UInt16 = w7
    let v8: UInt32 = w8
    let v9: UInt64 = w9
    let v10: Float = try r.float(w10, at: f + 31)
    let v11: Double = try r.double(w11, at: f + 35)
    let v12: WireUUID = fixed >= 59 ? WireUUID(wire: f + 43) : WireUUID()
    let v13: ID<Pair> = fixed >= 75 ? ID<Pair>(wire: f + 59) : ID<Pair>()
    let v14: CalendarDate = CalendarDate(daysSinceEpoch: w14)
    let v15: PartialDate = try r.partialDate(w15, at: f + 79)
    let v16: Timestamp = Timestamp(microseconds: w16)
    let v17: WireDuration = WireDuration(microseconds: w17)
    let v18: Colour = Colour(rawValue: w18)
    let v19: Wide = Wide(rawValue: w19)
    let v20: FixedASCII<3> = try r.ascii(w20, at: f + 102, as: FixedASCII<3>.self)
    let v21: FixedBytes<32> = fixed >= 137 ? FixedBytes<32>(wire: f + 105) : FixedBytes<32>()
    let v22: Small = try fixed >= 140 ? Small.loadWire(f + 137, &r) : Small()
    let v23: Large = try fixed >= 205 ? Large.loadWire(f + 140, &r) : Large()
    let v24: Bool = b0 & 2 != 0
    return Self(
      flag: v1,
      tiny: v2,
      short: v3,
      int: v4,
      long: v5,
      byte: v6,
      word: v7,
      dword: v8,
      qword: v9,
      single: v10,
      double: v11,
      key: v12,
      pair: v13,
      day: v14,
      born: v15,
      at: v16,
      took: v17,
      colour: v18,
      wide: v19,
      country: v20,
      digest: v21,
      small: v22,
      large: v23,
      other: v24,
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
      case 0, 206...: return
      case 1...2: unit = 1
      case 4: unit = 2
      case 8: unit = 4
      case 16: unit = 8
      case 17: unit = 1
      case 19: unit = 2
      case 23: unit = 4
      case 31: unit = 8
      case 35: unit = 4
      case 43: unit = 8
      case 59: unit = 16
      case 75: unit = 16
      case 79: unit = 4
      case 83: unit = 4
      case 91: unit = 8
      case 99: unit = 8
      case 100: unit = 1
      case 102: unit = 2
      case 105: unit = 3
      case 137: unit = 32
      case 140: unit = 3
      case 205: unit = 65
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Every type, optional.
public struct Optionals: WireMessage {
  public static var wireName: String { "values.v1.Optionals" }

  public var flag: Bool?
  public var tiny: Int8?
  public var short: Int16?
  public var int: Int32?
  public var long: Int64?
  public var byte: UInt8?
  public var word: UInt16?
  public var dword: UInt32?
  public var qword: UInt64?
  public var single: Float?
  public var double: Double?
  public var key: WireUUID?
  public var pair: ID<Pair>?
  public var day: CalendarDate?
  public var born: PartialDate?
  public var at: Timestamp?
  public var took: WireDuration?
  public var colour: Colour?
  public var wide: Wide?
  public var country: FixedASCII<3>?
  public var digest: FixedBytes<32>?
  public var short4: FixedBytes<4>?
  public var small: Small?
  public var large: Large?
  public var text: String? {
    get { _present & 1 != 0 ? _text : nil }
    set {
      if newValue == nil { _present &= ~1 } else { _present |= 1 }
      _text = newValue ?? ""
    }
  }
  public var data: [UInt8]?
  public var numbers: [UInt16]?
  public var names: [String]?
  public var byName: WireMap<String, UInt8>?
  public var inner: Pair?
  private var _text: String
  private var _present: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Optionals, rhs: Optionals) -> Bool {
    guard lhs.flag == rhs.flag else { return false }
    guard lhs.tiny == rhs.tiny else { return false }
    guard lhs.short == rhs.short else { return false }
    guard lhs.int == rhs.int else { return false }
    guard lhs.long == rhs.long else { return false }
    guard lhs.byte == rhs.byte else { return false }
    guard lhs.word == rhs.word else { return false }
    guard lhs.dword == rhs.dword else { return false }
    guard lhs.qword == rhs.qword else { return false }
    guard (Float?).wireEquals(lhs.single, rhs.single) else { return false }
    guard (Double?).wireEquals(lhs.double, rhs.double) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.day == rhs.day else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.took == rhs.took else { return false }
    guard lhs.colour == rhs.colour else { return false }
    guard lhs.wide == rhs.wide else { return false }
    guard lhs.country == rhs.country else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.short4 == rhs.short4 else { return false }
    guard lhs.small == rhs.small else { return false }
    guard lhs.large == rhs.large else { return false }
    guard (String).wireEquals(lhs._text, rhs._text) else { return false }
    guard lhs.data == rhs.data else { return false }
    guard lhs.numbers == rhs.numbers else { return false }
    guard ([String]?).wireEquals(lhs.names, rhs.names) else { return false }
    guard lhs.byName == rhs.byName else { return false }
    guard lhs.inner == rhs.inner else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.flag)
    hasher.combine(self.tiny)
    hasher.combine(self.short)
    hasher.combine(self.int)
    hasher.combine(self.long)
    hasher.combine(self.byte)
    hasher.combine(self.word)
    hasher.combine(self.dword)
    hasher.combine(self.qword)
    self.single.wireHash(into: &hasher)
    self.double.wireHash(into: &hasher)
    hasher.combine(self.key)
    hasher.combine(self.pair)
    hasher.combine(self.day)
    hasher.combine(self.born)
    hasher.combine(self.at)
    hasher.combine(self.took)
    hasher.combine(self.colour)
    hasher.combine(self.wide)
    hasher.combine(self.country)
    hasher.combine(self.digest)
    hasher.combine(self.short4)
    hasher.combine(self.small)
    hasher.combine(self.large)
    self._text.wireHash(into: &hasher)
    hasher.combine(self.data)
    hasher.combine(self.numbers)
    self.names.wireHash(into: &hasher)
    hasher.combine(self.byName)
    hasher.combine(self.inner)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }
}

extension Optionals {
  /// The message in which every field is absent.
  public init() {
    self.init(
      flag: nil,
      tiny: nil,
      short: nil,
      int: nil,
      long: nil,
      byte: nil,
      word: nil,
      dword: nil,
      qword: nil,
      single: nil,
      double: nil,
      key: nil,
      pair: nil,
      day: nil,
      born: nil,
      at: nil,
      took: nil,
      colour: nil,
      wide: nil,
      country: nil,
      digest: nil,
      short4: nil,
      small: nil,
      large: nil,
      data: nil,
      numbers: nil,
      names: nil,
      byName: nil,
      inner: nil,
      _text: "",
      _present: 0,
      _unknown: nil)
  }

  public init(
    flag: Bool? = nil,
    tiny: Int8? = nil,
    short: Int16? = nil,
    int: Int32? = nil,
    long: Int64? = nil,
    byte: UInt8? = nil,
    word: UInt16? = nil,
    dword: UInt32? = nil,
    qword: UInt64? = nil,
    single: Float? = nil,
    double: Double? = nil,
    key: WireUUID? = nil,
    pair: ID<Pair>? = nil,
    day: CalendarDate? = nil,
    born: PartialDate? = nil,
    at: Timestamp? = nil,
    took: WireDuration? = nil,
    colour: Colour? = nil,
    wide: Wide? = nil,
    country: FixedASCII<3>? = nil,
    digest: FixedBytes<32>? = nil,
    short4: FixedBytes<4>? = nil,
    small: Small? = nil,
    large: Large? = nil,
    text: String? = nil,
    data: [UInt8]? = nil,
    numbers: [UInt16]? = nil,
    names: [String]? = nil,
    byName: WireMap<String, UInt8>? = nil,
    inner: Pair? = nil
  ) {
    var _present: UInt8 = 0
    if text != nil { _present |= 1 }
    self.init(
      flag: flag,
      tiny: tiny,
      short: short,
      int: int,
      long: long,
      byte: byte,
      word: word,
      dword: dword,
      qword: qword,
      single: single,
      double: double,
      key: key,
      pair: pair,
      day: day,
      born: born,
      at: at,
      took: took,
      colour: colour,
      wide: wide,
      country: country,
      digest: digest,
      short4: short4,
      small: small,
      large: large,
      data: data,
      numbers: numbers,
      names: names,
      byName: byName,
      inner: inner,
      _text: text ?? "",
      _present: _present,
      _unknown: nil)
  }
}

// MARK: Codec of Optionals

extension Optionals {
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
    let n0 = self.key == nil ? 0 : 16
    let n1 = self.pair == nil ? 0 : 16
    let n2 = self.digest == nil ? 0 : 32
    let n3 = self.large == nil ? 0 : 65
    let n4 = self._text.utf8.count
    if n4 > 20 { throw wireLimit("Optionals.text is longer than 20 bytes") }
    let n5 = self.data?.count ?? 0
    if n5 > 20 { throw wireLimit("Optionals.data is longer than 20 bytes") }
    let c6 = self.numbers?.count ?? 0
    try b.charge(
      elements: c6, stride: MemoryLayout<UInt16>.stride, max: 4)
    let n6 = c6 &* 2
    var text = n4
    text &+= n5
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(125 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5 &+ n6)
    let f = p + 2
    var b0: UInt8 = 0
    var b19: UInt8 = 0
    var b68: UInt8 = 0
    var b82: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.flag != nil)
    b0 |= wireBit(self.flag == true) &<< 1
    b0 |= wireBit(self.tiny != nil) &<< 2
    let w2 = (self.tiny ?? 0)
    wireStore(f, 1, w2)
    b0 |= wireBit(self.short != nil) &<< 3
    let w3 = (self.short ?? 0)
    wireStore(f, 2, w3)
    b0 |= wireBit(self.int != nil) &<< 4
    let w4 = (self.int ?? 0)
    wireStore(f, 4, w4)
    b0 |= wireBit(self.long != nil) &<< 5
    let w5 = (self.long ?? 0)
    wireStore(f, 8, w5)
    b0 |= wireBit(self.byte != nil) &<< 6
    let w6 = (self.byte ?? 0)
    wireStore(f, 16, w6)
    b0 |= wireBit(self.word != nil) &<< 7
    let w7 = (self.word ?? 0)
    wireStore(f, 17, w7)
    b19 |= wireBit(self.dword != nil)
    let w8 = (self.dword ?? 0)
    wireStore(f, 20, w8)
    b19 |= wireBit(self.qword != nil) &<< 1
    let w9 = (self.qword ?? 0)
    wireStore(f, 24, w9)
    b19 |= wireBit(self.single != nil) &<< 2
    let w10 = (self.single ?? 0).wireBits
    wireStore(f, 32, w10)
    b19 |= wireBit(self.double != nil) &<< 3
    let w11 = (self.double ?? 0).wireBits
    wireStore(f, 36, w11)
    b19 |= wireBit(self.day != nil) &<< 4
    let w14 = (self.day ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 44, w14)
    b19 |= wireBit(self.born != nil) &<< 5
    let w15 = (self.born ?? PartialDate()).rawValue
    wireStore(f, 48, w15)
    b19 |= wireBit(self.at != nil) &<< 6
    let w16 = (self.at ?? Timestamp()).microseconds
    wireStore(f, 52, w16)
    b19 |= wireBit(self.took != nil) &<< 7
    let w17 = (self.took ?? WireDuration()).microseconds
    wireStore(f, 60, w17)
    b68 |= wireBit(self.colour != nil)
    let w18 = (self.colour ?? Colour(rawValue: 0)).rawValue
    wireStore(f, 69, w18)
    b68 |= wireBit(self.wide != nil) &<< 1
    let w19 = (self.wide ?? Wide(rawValue: 0)).rawValue
    wireStore(f, 70, w19)
    b68 |= wireBit(self.country != nil) &<< 2
    let w20 = (self.country ?? FixedASCII<3>()).wireBits
    FixedASCII<3>.storeStorage(f + 72, w20)
    b68 |= wireBit(self.short4 != nil) &<< 3
    (self.short4 ?? FixedBytes<4>()).storeWire(f + 75)
    b68 |= wireBit(self.small != nil) &<< 4
    (self.small ?? Small()).storeWire(f + 79)
    b68 |= wireBit(self._present & 1 != 0) &<< 5
    b68 |= wireBit(self.data != nil) &<< 6
    b68 |= wireBit(self.numbers != nil) &<< 7
    b82 |= wireBit(self.names != nil)
    b82 |= wireBit(self.byName != nil) &<< 1
    wireStore(f, 0, b0)
    wireStore(f, 19, b19)
    wireStore(f, 68, b68)
    wireStore(f, 82, b82)
    var used = wireBit(w20 != 0)
    used |= wireBit(!wireIsZero(f + 75, 4)) &<< 1
    used |= wireBit(!wireIsZero(f + 79, 3)) &<< 2
    used |= wireBit(b82 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x53524F4B00)
    if used == 0 {
      fixed = wireUsedLength(f, 72)
      if fixed > 70 {
        fixed = 72
      } else if fixed > 68 {
      } else if fixed > 60 {
        fixed = 68
      } else if fixed > 52 {
        fixed = 60
      } else if fixed > 48 {
        fixed = 52
      } else if fixed > 44 {
        fixed = 48
      } else if fixed > 36 {
        fixed = 44
      } else if fixed > 32 {
        fixed = 36
      } else if fixed > 24 {
        fixed = 32
      } else if fixed > 20 {
        fixed = 24
      } else if fixed > 19 {
      } else if fixed > 17 {
        fixed = 19
      } else if fixed > 16 {
      } else if fixed > 8 {
        fixed = 16
      } else if fixed > 4 {
        fixed = 8
      } else if fixed > 2 {
        fixed = 4
      }
    }
    let count: Int
    if self.inner != nil {
      count = 10
    } else if self.byName?.isEmpty == false {
      count = 9
    } else if self.names?.isEmpty == false {
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
    lengths |= (self.names?.count ?? 0) &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = self.key {
      value.storeWire(t0)
      t0 += 16
    }
    if let value = self.pair {
      value.storeWire(t0)
      t0 += 16
    }
    if let value = self.digest {
      value.storeWire(t0)
      t0 += 32
    }
    if let value = self.large {
      value.storeWire(t0)
      t0 += 65
    }
    t0 = wirePut(t0, self._text, n4)
    t0 = wirePut(t0, (self.data ?? []))
    for element in self.numbers ?? [] {
      wireStore(t0, 0, element)
      t0 += 2
    }
    b.advance(to: t0)
    let s7 = b.byteCount
    if let value = self.names {
      try b.append(texts: value, max: 4, maxElement: 8)
    }
    let n7 = b.byteCount &- s7
    let s8 = b.byteCount
    if let value = self.byName {
      try OptionalsByNameEntry.appendWireMap(value, max: 4, to: &b)
    }
    let n8 = b.byteCount &- s8
    let s9 = b.byteCount
    if let value = self.inner {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n9 = b.byteCount &- s9
    let written: Int
    if n9 != 0 {
      written = 10
    } else if n8 != 0 {
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
    all |= n9
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 83, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9],
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
    if written == 10, needed == 0 {
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
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w20: UInt64 = 0
    var b82: UInt8 = 0
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
    var n9: Int = 0
    let head = n >= 95 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 72 && fixed <= 83 && count <= 10
    if isNear {
      w20 = wireMask(FixedASCII<3>.loadStorage(f + 72), fixed >= 75)
      b82 = wireMask(wireLoad(f, 82, UInt8.self), fixed >= 83)
      var ends = wireBit(fixed == 75) & wireBit(w20 != 0)
      ends |= wireBit(fixed == 79) & wireBit(!wireIsZero(f + 75, 4))
      ends |= wireBit(fixed == 82) & wireBit(!wireIsZero(f + 79, 3))
      ends |= wireBit(fixed == 83) & wireBit(b82 != 0)
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
      n9 = wireMask(Int(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      isNear = ends != 0 && b82 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w20 = fixed >= 75 ? FixedASCII<3>.loadStorage(f + 72) : 0
      b82 = fixed >= 83 ? wireLoad(f, 82, UInt8.self) : 0
      if shape.fixedLength > 83 || shape.slotCount > 10 || b82 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 83, slotCount: 10, bits: b82 & 252, isFrozen: false)
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
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    let w3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    let w4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    let w5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let b19: UInt8 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
    let w8: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let w9: UInt64 = fixed >= 32 ? wireLoad(f, 24, UInt64.self) : 0
    let w10: UInt32 = fixed >= 36 ? wireLoad(f, 32, UInt32.self) : 0
    let w11: UInt64 = fixed >= 44 ? wireLoad(f, 36, UInt64.self) : 0
    let w14: Int32 = fixed >= 48 ? wireLoad(f, 44, Int32.self) : 0
    let w15: UInt32 = fixed >= 52 ? wireLoad(f, 48, UInt32.self) : 0
    let w16: Int64 = fixed >= 60 ? wireLoad(f, 52, Int64.self) : 0
    let w17: Int64 = fixed >= 68 ? wireLoad(f, 60, Int64.self) : 0
    let b68: UInt8 = fixed >= 69 ? wireLoad(f, 68, UInt8.self) : 0
    let w18: UInt8 = fixed >= 70 ? wireLoad(f, 69, UInt8.self) : 0
    let w19: UInt16 = fixed >= 72 ? wireLoad(f, 70, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    var absent = UInt64(truncatingIfNeeded: wireMask(b0, b0 & 1 == 0) & 2)
    absent |= UInt64(truncatingIfNeeded: wireMask(w2, b0 & 4 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w3, b0 & 8 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w4, b0 & 16 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w5, b0 & 32 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w6, b0 & 64 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w7, b0 & 128 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w8, b19 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w9, b19 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w10, b19 & 4 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w11, b19 & 8 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w14, b19 & 16 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w15, b19 & 32 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w16, b19 & 64 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w17, b19 & 128 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w18, b68 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w19, b68 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w20, b68 & 4 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n4, b68 & 32 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n5, b68 & 64 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n6, b68 & 128 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n7, b82 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n8, b82 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    if b68 & 8 == 0, fixed >= 79, !wireIsZero(f + 75, 4) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    if b68 & 16 == 0, fixed >= 82, !wireIsZero(f + 79, 3) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Bool? = b0 & 1 != 0 ? b0 & 2 != 0 : nil
    let v2: Int8? = b0 & 4 != 0 ? w2 : nil
    let v3: Int16? = b0 & 8 != 0 ? w3 : nil
    let v4: Int32? = b0 & 16 != 0 ? w4 : nil
    let v5: Int64? = b0 & 32 != 0 ? w5 : nil
    let v6: UInt8? = b0 & 64 != 0 ? w6 : nil
    let v7: UInt16? = b0 & 128 != 0 ? w7 : nil
    let v8: UInt32? = b19 & 1 != 0 ? w8 : nil
    let v9: UInt64? = b19 & 2 != 0 ? w9 : nil
    let v10: Float? = try b19 & 4 != 0 ? r.float(w10, at: f + 32) : nil
    let v11: Double? = try b19 & 8 != 0 ? r.double(w11, at: f + 36) : nil
    let v12: WireUUID?
    if n0 == 0 {
      v12 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v12 = WireUUID(wire: (p + o0))
    }
    let v13: ID<Pair>?
    if n1 == 0 {
      v13 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v13 = ID<Pair>(wire: (p + o1))
    }
    let v14: CalendarDate? = b19 & 16 != 0 ? CalendarDate(daysSinceEpoch: w14) : nil
    let v15: PartialDate? = try b19 & 32 != 0 ? r.partialDate(w15, at: f + 48) : nil
    let v16: Timestamp? = b19 & 64 != 0 ? Timestamp(microseconds: w16) : nil
    let v17: WireDuration? = b19 & 128 != 0 ? WireDuration(microseconds: w17) : nil
    let v18: Colour? = b68 & 1 != 0 ? Colour(rawValue: w18) : nil
    let v19: Wide? = b68 & 2 != 0 ? Wide(rawValue: w19) : nil
    let v20: FixedASCII<3>? = try b68 & 4 != 0 ? r.ascii(w20, at: f + 72, as: FixedASCII<3>.self) : nil
    let v21: FixedBytes<32>?
    if n2 == 0 {
      v21 = nil
    }
    else {
      guard n2 == 32 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
      v21 = FixedBytes<32>(wire: (p + o2))
    }
    let v22: FixedBytes<4>? = b68 & 8 != 0 ? (fixed >= 79 ? FixedBytes<4>(wire: f + 75) : FixedBytes<4>()) : nil
    let v23: Small? = try b68 & 16 != 0 ? (fixed >= 82 ? Small.loadWire(f + 79, &r) : Small()) : nil
    let v24: Large?
    if n3 == 0 {
      v24 = nil
    }
    else {
      guard n3 == 65 else {
        throw r.malformed(p + o3, "a value has another size than its type")
      }
      v24 = try Large.loadWire((p + o3), &r)
    }
    let v25: String = try r.text(p + o4, n4, max: 20)
    let v26: [UInt8]? = try b68 & 64 != 0 ? r.bytes(p + o5, n5, max: 20) : nil
    let v27: [UInt16]? = try b68 & 128 != 0 ? Self.decodeWireListNumbers(p + o6, n6, &r) : nil
    let v28: [String]? = try b82 & 1 != 0 ? r.texts(p + o7, n7, max: 4, maxElement: 8) : nil
    let v29: WireMap<String, UInt8>? = try b82 & 2 != 0 ? OptionalsByNameEntry.decodeWireMap(p + o8, n8, max: 4, &r) : nil
    let v30: Pair?
    if n9 == 0 {
      v30 = nil
    }
    else {
      v30 = try Pair.decodeNestedWire(p + o9, n9, &r)
    }
    var present: UInt8 = 0
    if b68 & 32 != 0 { present |= 1 }
    return Self(
      flag: v1,
      tiny: v2,
      short: v3,
      int: v4,
      long: v5,
      byte: v6,
      word: v7,
      dword: v8,
      qword: v9,
      single: v10,
      double: v11,
      key: v12,
      pair: v13,
      day: v14,
      born: v15,
      at: v16,
      took: v17,
      colour: v18,
      wide: v19,
      country: v20,
      digest: v21,
      short4: v22,
      small: v23,
      large: v24,
      data: v26,
      numbers: v27,
      names: v28,
      byName: v29,
      inner: v30,
      _text: v25,
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
      case 0, 84...: return
      case 1...2: unit = 1
      case 4: unit = 2
      case 8: unit = 4
      case 16: unit = 8
      case 17: unit = 1
      case 19: unit = 2
      case 20: unit = 1
      case 24: unit = 4
      case 32: unit = 8
      case 36: unit = 4
      case 44: unit = 8
      case 48: unit = 4
      case 52: unit = 4
      case 60: unit = 8
      case 68: unit = 8
      case 69...70: unit = 1
      case 72: unit = 2
      case 75: unit = 3
      case 79: unit = 4
      case 82: unit = 3
      case 83: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListNumbers(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt16] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 2, max: 4, stride: MemoryLayout<UInt16>.stride)
    var list: [UInt16] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, UInt16.self))
      q += 2
    }
    return list
  }
}

/// An entry of a map on the wire (rule R16).
private struct OptionalsByNameEntry {
  let key: String
  let value: UInt8

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 8 { throw wireLimit("OptionalsByNameEntry.key is longer than 8 bytes") }
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
    let v1: String = try r.text(p + o0, n0, max: 8)
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

/// A default of each kind that has one.
public struct Defaults: WireMessage {
  public static var wireName: String { "values.v1.Defaults" }

  public var flag: Bool
  public var tiny: Int8
  public var short: Int16
  public var int: Int32
  public var long: Int64
  public var byte: UInt8
  public var word: UInt16
  public var dword: UInt32
  public var qword: UInt64
  public var single: Float
  public var double: Double
  public var colour: Colour
  public var wide: Wide
  public var country: FixedASCII<3>
  public var took: WireDuration
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Defaults, rhs: Defaults) -> Bool {
    guard lhs.flag == rhs.flag else { return false }
    guard lhs.tiny == rhs.tiny else { return false }
    guard lhs.short == rhs.short else { return false }
    guard lhs.int == rhs.int else { return false }
    guard lhs.long == rhs.long else { return false }
    guard lhs.byte == rhs.byte else { return false }
    guard lhs.word == rhs.word else { return false }
    guard lhs.dword == rhs.dword else { return false }
    guard lhs.qword == rhs.qword else { return false }
    guard (Float).wireEquals(lhs.single, rhs.single) else { return false }
    guard (Double).wireEquals(lhs.double, rhs.double) else { return false }
    guard lhs.colour == rhs.colour else { return false }
    guard lhs.wide == rhs.wide else { return false }
    guard lhs.country == rhs.country else { return false }
    guard lhs.took == rhs.took else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.flag)
    hasher.combine(self.tiny)
    hasher.combine(self.short)
    hasher.combine(self.int)
    hasher.combine(self.long)
    hasher.combine(self.byte)
    hasher.combine(self.word)
    hasher.combine(self.dword)
    hasher.combine(self.qword)
    self.single.wireHash(into: &hasher)
    self.double.wireHash(into: &hasher)
    hasher.combine(self.colour)
    hasher.combine(self.wide)
    hasher.combine(self.country)
    hasher.combine(self.took)
    hasher.combine(self._unknown)
  }
}

extension Defaults {
  /// The message in which every field is absent.
  public init() {
    self.init(
      flag: true,
      tiny: -5,
      short: -300,
      int: 70000,
      long: -9000000000,
      byte: 200,
      word: 60000,
      dword: 4000000000,
      qword: 18000000000000000000,
      single: Float(bitPattern: 0x3FC00000),
      double: Double(bitPattern: 0xBFB999999999999A),
      colour: .green,
      wide: .large,
      country: "IDN",
      took: WireDuration(microseconds: 1000000),
      _unknown: nil)
  }

  public init(
    flag: Bool = true,
    tiny: Int8 = -5,
    short: Int16 = -300,
    int: Int32 = 70000,
    long: Int64 = -9000000000,
    byte: UInt8 = 200,
    word: UInt16 = 60000,
    dword: UInt32 = 4000000000,
    qword: UInt64 = 18000000000000000000,
    single: Float = Float(bitPattern: 0x3FC00000),
    double: Double = Double(bitPattern: 0xBFB999999999999A),
    colour: Colour = .green,
    wide: Wide = .large,
    country: FixedASCII<3> = "IDN",
    took: WireDuration = WireDuration(microseconds: 1000000)
  ) {
    self.init(
      flag: flag,
      tiny: tiny,
      short: short,
      int: int,
      long: long,
      byte: byte,
      word: word,
      dword: dword,
      qword: qword,
      single: single,
      double: double,
      colour: colour,
      wide: wide,
      country: country,
      took: took,
      _unknown: nil)
  }
}

// MARK: Codec of Defaults

extension Defaults {
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
    let p = b.reserve(59)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(!self.flag)
    let w2 = self.tiny ^ -5
    wireStore(f, 1, w2)
    let w3 = self.short ^ -300
    wireStore(f, 2, w3)
    let w4 = self.int ^ 70000
    wireStore(f, 4, w4)
    let w5 = self.long ^ -9000000000
    wireStore(f, 8, w5)
    let w6 = self.byte ^ 200
    wireStore(f, 16, w6)
    let w7 = self.word ^ 60000
    wireStore(f, 17, w7)
    let w8 = self.dword ^ 4000000000
    wireStore(f, 19, w8)
    let w9 = self.qword ^ 18000000000000000000
    wireStore(f, 23, w9)
    let w10 = self.single.wireBits ^ 1069547520
    wireStore(f, 31, w10)
    let w11 = self.double.wireBits ^ 13815242216921733530
    wireStore(f, 35, w11)
    let w12 = self.colour.rawValue ^ 2
    wireStore(f, 43, w12)
    let w13 = self.wide.rawValue ^ 65535
    wireStore(f, 44, w13)
    let w14 = self.country.wireBits ^ 5129289
    FixedASCII<3>.storeStorage(f + 46, w14)
    let w15 = self.took.microseconds ^ 1000000
    wireStore(f, 49, w15)
    wireStore(f, 0, b0)
    var used = wireBit(w12 != 0)
    used |= wireBit(w13 != 0) &<< 1
    used |= wireBit(w14 != 0) &<< 2
    used |= wireBit(w15 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x39312E2C00)
    if used == 0 {
      fixed = wireUsedLength(f, 43)
      if fixed > 35 {
        fixed = 43
      } else if fixed > 31 {
        fixed = 35
      } else if fixed > 23 {
        fixed = 31
      } else if fixed > 19 {
        fixed = 23
      } else if fixed > 17 {
        fixed = 19
      } else if fixed > 16 {
      } else if fixed > 8 {
        fixed = 16
      } else if fixed > 4 {
        fixed = 8
      } else if fixed > 2 {
        fixed = 4
      }
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 57, room: 0,
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
    var w12: UInt8 = 0
    var w13: UInt16 = 0
    var w14: UInt64 = 0
    var w15: Int64 = 0
    let head = n >= 59 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 43 && fixed <= 57 && count <= 0
    if isNear {
      w12 = wireMask(wireLoad(f, 43, UInt8.self), fixed >= 44)
      w13 = wireMask(wireLoad(f, 44, UInt16.self), fixed >= 46)
      w14 = wireMask(FixedASCII<3>.loadStorage(f + 46), fixed >= 49)
      w15 = wireMask(wireLoad(f, 49, Int64.self), fixed >= 57)
      var ends = wireBit(fixed == 44) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 46) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 49) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 57) & wireBit(w15 != 0)
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w12 = fixed >= 44 ? wireLoad(f, 43, UInt8.self) : 0
      w13 = fixed >= 46 ? wireLoad(f, 44, UInt16.self) : 0
      w14 = fixed >= 49 ? FixedASCII<3>.loadStorage(f + 46) : 0
      w15 = fixed >= 57 ? wireLoad(f, 49, Int64.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 254 : 0
      if shape.fixedLength > 57 || shape.slotCount > 0 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 57, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    let w3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    let w4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    let w5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let w8: UInt32 = fixed >= 23 ? wireLoad(f, 19, UInt32.self) : 0
    let w9: UInt64 = fixed >= 31 ? wireLoad(f, 23, UInt64.self) : 0
    let w10: UInt32 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
    let w11: UInt64 = fixed >= 43 ? wireLoad(f, 35, UInt64.self) : 0
    let v1: Bool = b0 & 1 == 0
    let v2: Int8 = w2 ^ -5
    let v3: Int16 = w3 ^ -300
    let v4: Int32 = w4 ^ 70000
    let v5: Int64 = w5 ^ -9000000000
    let v6: UInt8 = w6 ^ 200
    let v7: UInt16 = w7 ^ 60000
    let v8: UInt32 = w8 ^ 4000000000
    let v9: UInt64 = w9 ^ 18000000000000000000
    let v10: Float = try r.float(w10 ^ 1069547520, at: f + 31)
    let v11: Double = try r.double(w11 ^ 13815242216921733530, at: f + 35)
    let v12: Colour = Colour(rawValue: w12 ^ 2)
    let v13: Wide = Wide(rawValue: w13 ^ 65535)
    let v14: FixedASCII<3> = try r.ascii(w14 ^ 5129289, at: f + 46, as: FixedASCII<3>.self)
    let v15: WireDuration = WireDuration(microseconds: w15 ^ 1000000)
    return Self(
      flag: v1,
      tiny: v2,
      short: v3,
      int: v4,
      long: v5,
      byte: v6,
      word: v7,
      dword: v8,
      qword: v9,
      single: v10,
      double: v11,
      colour: v12,
      wide: v13,
      country: v14,
      took: v15,
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
      case 0, 58...: return
      case 1...2: unit = 1
      case 4: unit = 2
      case 8: unit = 4
      case 16: unit = 8
      case 17: unit = 1
      case 19: unit = 2
      case 23: unit = 4
      case 31: unit = 8
      case 35: unit = 4
      case 43: unit = 8
      case 44: unit = 1
      case 46: unit = 2
      case 49: unit = 3
      case 57: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Text, bytes, lists of every kind of element, maps, unions, messages.
public struct Slots: WireMessage {
  public static var wireName: String { "values.v1.Slots" }

  public var text: String
  public var data: [UInt8]
  public var flags: [Bool]
  public var numbers: [Int32]
  public var colours: [Colour]
  public var codes: [FixedASCII<3>]
  public var ratios: [Double]
  public var keys: [WireUUID]
  public var smalls: [Small]
  public var names: [String]
  public var blobs: [[UInt8]]
  public var pairs: [Pair]
  public var choice: Choice?
  public var inner: Pair
  public var byName: WireMap<String, Pair>
  public var byNumber: WireMap<Int16, String>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Slots, rhs: Slots) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.data == rhs.data else { return false }
    guard lhs.flags == rhs.flags else { return false }
    guard lhs.numbers == rhs.numbers else { return false }
    guard lhs.colours == rhs.colours else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard ([Double]).wireEquals(lhs.ratios, rhs.ratios) else { return false }
    guard lhs.keys == rhs.keys else { return false }
    guard lhs.smalls == rhs.smalls else { return false }
    guard ([String]).wireEquals(lhs.names, rhs.names) else { return false }
    guard lhs.blobs == rhs.blobs else { return false }
    guard lhs.pairs == rhs.pairs else { return false }
    guard lhs.choice == rhs.choice else { return false }
    guard lhs.inner == rhs.inner else { return false }
    guard lhs.byName == rhs.byName else { return false }
    guard lhs.byNumber == rhs.byNumber else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self.data)
    hasher.combine(self.flags)
    hasher.combine(self.numbers)
    hasher.combine(self.colours)
    hasher.combine(self.codes)
    self.ratios.wireHash(into: &hasher)
    hasher.combine(self.keys)
    hasher.combine(self.smalls)
    self.names.wireHash(into: &hasher)
    hasher.combine(self.blobs)
    hasher.combine(self.pairs)
    hasher.combine(self.choice)
    hasher.combine(self.inner)
    hasher.combine(self.byName)
    hasher.combine(self.byNumber)
    hasher.combine(self._unknown)
  }
}

extension Slots {
  /// The message in which every field is absent.
  public init() {
    self.init(
      text: "",
      data: [],
      flags: [],
      numbers: [],
      colours: [],
      codes: [],
      ratios: [],
      keys: [],
      smalls: [],
      names: [],
      blobs: [],
      pairs: [],
      choice: nil,
      inner: Pair(),
      byName: WireMap<String, Pair>(),
      byNumber: WireMap<Int16, String>(),
      _unknown: nil)
  }

  public init(
    text: String = "",
    data: [UInt8] = [],
    flags: [Bool] = [],
    numbers: [Int32] = [],
    colours: [Colour] = [],
    codes: [FixedASCII<3>] = [],
    ratios: [Double] = [],
    keys: [WireUUID] = [],
    smalls: [Small] = [],
    names: [String] = [],
    blobs: [[UInt8]] = [],
    pairs: [Pair] = [],
    choice: Choice? = nil,
    inner: Pair = Pair(),
    byName: WireMap<String, Pair> = WireMap<String, Pair>(),
    byNumber: WireMap<Int16, String> = WireMap<Int16, String>()
  ) {
    self.init(
      text: text,
      data: data,
      flags: flags,
      numbers: numbers,
      colours: colours,
      codes: codes,
      ratios: ratios,
      keys: keys,
      smalls: smalls,
      names: names,
      blobs: blobs,
      pairs: pairs,
      choice: choice,
      inner: inner,
      byName: byName,
      byNumber: byNumber,
      _unknown: nil)
  }
}

// MARK: Codec of Slots

extension Slots {
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
    if n0 > 40 { throw wireLimit("Slots.text is longer than 40 bytes") }
    let n1 = self.data.count
    if n1 > 40 { throw wireLimit("Slots.data is longer than 40 bytes") }
    let c2 = self.flags.count
    try b.charge(
      elements: c2, stride: MemoryLayout<Bool>.stride, max: 8)
    let n2 = c2 &* 1
    let c3 = self.numbers.count
    try b.charge(
      elements: c3, stride: MemoryLayout<Int32>.stride, max: 8)
    let n3 = c3 &* 4
    let c4 = self.colours.count
    try b.charge(
      elements: c4, stride: MemoryLayout<Colour>.stride, max: 8)
    let n4 = c4 &* 1
    let c5 = self.codes.count
    try b.charge(
      elements: c5, stride: MemoryLayout<FixedASCII<3>>.stride, max: 8)
    let n5 = c5 &* 3
    let c6 = self.ratios.count
    try b.charge(
      elements: c6, stride: MemoryLayout<Double>.stride, max: 8)
    let n6 = c6 &* 8
    let c7 = self.keys.count
    try b.charge(
      elements: c7, stride: MemoryLayout<WireUUID>.stride, max: 8)
    let n7 = c7 &* 16
    let c8 = self.smalls.count
    try b.charge(
      elements: c8, stride: MemoryLayout<Small>.stride, max: 8)
    let n8 = c8 &* 3
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(66 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5 &+ n6 &+ n7 &+ n8)
    let f = p + 2
    let count: Int
    if !self.byNumber.isEmpty {
      count = 16
    } else if !self.byName.isEmpty {
      count = 15
    } else {
      count = 14
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
    lengths |= self.names.count &* 24
    lengths |= self.blobs.count &* 24
    lengths |= self.pairs.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    t0 = wirePut(t0, self.data)
    for element in self.flags {
      wireStore(t0, 0, UInt8(element ? 1 : 0))
      t0 += 1
    }
    for element in self.numbers {
      wireStore(t0, 0, element)
      t0 += 4
    }
    for element in self.colours {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    for element in self.codes {
      element.storeWire(t0)
      t0 += 3
    }
    for element in self.ratios {
      wireStore(t0, 0, element.wireBits)
      t0 += 8
    }
    for element in self.keys {
      element.storeWire(t0)
      t0 += 16
    }
    for element in self.smalls {
      element.storeWire(t0)
      t0 += 3
    }
    b.advance(to: t0)
    let s9 = b.byteCount
    try b.append(texts: self.names, max: 20000, maxElement: 300)
    let n9 = b.byteCount &- s9
    let s10 = b.byteCount
    try b.append(byteArrays: self.blobs, max: 8, maxElement: 300)
    let n10 = b.byteCount &- s10
    let s11 = b.byteCount
    try Pair.appendWireList(self.pairs, max: 512, to: &b)
    let n11 = b.byteCount &- s11
    let s12 = b.byteCount
    if let value = self.choice {
      try value.appendWire(to: &b)
    }
    let n12 = b.byteCount &- s12
    let s13 = b.byteCount
    b.enterPlain()
    try self.inner.appendWire(to: &b)
    var n13 = b.byteCount &- s13
    if n13 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s13)
      n13 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s14 = b.byteCount
    try SlotsByNameEntry.appendWireMap(self.byName, max: 8, to: &b)
    let n14 = b.byteCount &- s14
    let s15 = b.byteCount
    try SlotsByNumberEntry.appendWireMap(self.byNumber, max: 8, to: &b)
    let n15 = b.byteCount &- s15
    let written: Int
    if n15 != 0 {
      written = 16
    } else if n14 != 0 {
      written = 15
    } else if n13 != 0 {
      written = 14
    } else if n12 != 0 {
      written = 13
    } else if n11 != 0 {
      written = 12
    } else if n10 != 0 {
      written = 11
    } else if n9 != 0 {
      written = 10
    } else if n8 != 0 {
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
    all |= n9
    all |= n10
    all |= n11
    all |= n12
    all |= n13
    all |= n14
    all |= n15
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15],
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
    if written == 16, needed == 0 {
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
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
      if written > 10 { wireStoreLength(table, 10, needed, n10) }
      if written > 11 { wireStoreLength(table, 11, needed, n11) }
      if written > 12 { wireStoreLength(table, 12, needed, n12) }
      if written > 13 { wireStoreLength(table, 13, needed, n13) }
      if written > 14 { wireStoreLength(table, 14, needed, n14) }
      if written > 15 { wireStoreLength(table, 15, needed, n15) }
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
    var n9: Int = 0
    var n10: Int = 0
    var n11: Int = 0
    var n12: Int = 0
    var n13: Int = 0
    var n14: Int = 0
    var n15: Int = 0
    let head = n >= 18 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 16
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
      n9 = wireMask(Int(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      n11 = wireMask(Int(wireLoad(table, 11, UInt8.self)), count > 11)
      end &+= n11
      n12 = wireMask(Int(wireLoad(table, 12, UInt8.self)), count > 12)
      end &+= n12
      n13 = wireMask(Int(wireLoad(table, 13, UInt8.self)), count > 13)
      end &+= n13
      n14 = wireMask(Int(wireLoad(table, 14, UInt8.self)), count > 14)
      end &+= n14
      n15 = wireMask(Int(wireLoad(table, 15, UInt8.self)), count > 15)
      end &+= n15
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 16 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 16, bits: 0, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: [UInt8] = try r.bytes(p + o1, n1, max: 40)
    let v3: [Bool] = try Self.decodeWireListFlags(p + o2, n2, &r)
    let v4: [Int32] = try Self.decodeWireListNumbers(p + o3, n3, &r)
    let v5: [Colour] = try Self.decodeWireListColours(p + o4, n4, &r)
    let v6: [FixedASCII<3>] = try Self.decodeWireListCodes(p + o5, n5, &r)
    let v7: [Double] = try Self.decodeWireListRatios(p + o6, n6, &r)
    let v8: [WireUUID] = try Self.decodeWireListKeys(p + o7, n7, &r)
    let v9: [Small] = try Self.decodeWireListSmalls(p + o8, n8, &r)
    let v10: [String] = try r.texts(p + o9, n9, max: 20000, maxElement: 300)
    let v11: [[UInt8]] = try r.byteArrays(p + o10, n10, max: 8, maxElement: 300)
    let v12: [Pair] = try Pair.decodeWireList(p + o11, n11, max: 512, &r)
    let v13: Choice?
    if n12 == 0 {
      v13 = nil
    }
    else {
      v13 = try Choice.decodeWire(p + o12, n12, &r)
    }
    let v14: Pair
    if n13 == 0 {
      v14 = Pair()
    }
    else {
      try r.refuseDefault(p + o13, n13)
      v14 = try Pair.decodeNestedWire(p + o13, n13, &r)
    }
    let v15: WireMap<String, Pair> = try SlotsByNameEntry.decodeWireMap(p + o14, n14, max: 8, &r)
    let v16: WireMap<Int16, String> = try SlotsByNumberEntry.decodeWireMap(p + o15, n15, max: 8, &r)
    return Self(
      text: v1,
      data: v2,
      flags: v3,
      numbers: v4,
      colours: v5,
      codes: v6,
      ratios: v7,
      keys: v8,
      smalls: v9,
      names: v10,
      blobs: v11,
      pairs: v12,
      choice: v13,
      inner: v14,
      byName: v15,
      byNumber: v16,
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

  private static func decodeWireListNumbers(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Int32] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 4, max: 8, stride: MemoryLayout<Int32>.stride)
    var list: [Int32] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, Int32.self))
      q += 4
    }
    return list
  }

  private static func decodeWireListColours(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Colour] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<Colour>.stride)
    var list: [Colour] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(Colour(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }

  private static func decodeWireListCodes(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [FixedASCII<3>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 3, max: 8, stride: MemoryLayout<FixedASCII<3>>.stride)
    var list: [FixedASCII<3>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.ascii(q, as: FixedASCII<3>.self))
      q += 3
    }
    return list
  }

  private static func decodeWireListRatios(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Double] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 8, max: 8, stride: MemoryLayout<Double>.stride)
    var list: [Double] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.double(q))
      q += 8
    }
    return list
  }

  private static func decodeWireListKeys(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [WireUUID] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 8, stride: MemoryLayout<WireUUID>.stride)
    var list: [WireUUID] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(WireUUID(wire: q))
      q += 16
    }
    return list
  }

  private static func decodeWireListSmalls(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Small] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 3, max: 8, stride: MemoryLayout<Small>.stride)
    var list: [Small] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try Small.loadWire(q, &r))
      q += 3
    }
    return list
  }
}

/// An entry of a map on the wire (rule R16).
private struct SlotsByNameEntry {
  let key: String
  let value: Pair

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 8 { throw wireLimit("SlotsByNameEntry.key is longer than 8 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let count: Int
    count = 2
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.key, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    b.enterPlain()
    try self.value.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
        _ = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 8)
    let v2: Pair
    if n1 == 0 {
      v2 = Pair()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try Pair.decodeNestedWire(p + o1, n1, &r)
    }
    return Self(
      key: v1,
      value: v2)
  }

  static func appendWireMap(
    _ map: WireMap<String, Pair>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<String, Pair>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<String, Pair> {
    if n == 0 { return WireMap<String, Pair>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<String, Pair>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<String, Pair>.Entry] = []
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
      list.append(WireMap<String, Pair>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<String, Pair>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct SlotsByNumberEntry {
  let key: Int16
  let value: String

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.value.utf8.count
    if n0 > 8 { throw wireLimit("SlotsByNumberEntry.value is longer than 8 bytes") }
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
    var w1: Int16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int16.self), fixed >= 2)
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
      w1 = fixed >= 2 ? wireLoad(f, 0, Int16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Int16 = w1
    let v2: String = try r.text(p + o0, n0, max: 8)
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
    _ map: WireMap<Int16, String>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Int16, String>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Int16, String> {
    if n == 0 { return WireMap<Int16, String>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Int16, String>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Int16, String>.Entry] = []
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
      list.append(WireMap<Int16, String>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Int16, String>(ascending: list)
  }
}

/// A map with each kind of key.
public struct Maps: WireMessage {
  public static var wireName: String { "values.v1.Maps" }

  public var flags: WireMap<Bool, UInt8>
  public var tinies: WireMap<Int8, UInt8>
  public var longs: WireMap<UInt64, UInt8>
  public var colours: WireMap<Colour, UInt8>
  public var days: WireMap<CalendarDate, UInt8>
  public var keys: WireMap<WireUUID, Empty>
  public var pairs: WireMap<ID<Pair>, Choice3>
  public var digests: WireMap<FixedBytes<3>, [UInt8]>
  public var codes: WireMap<FixedASCII<3>, Float>
  public var texts: WireMap<String, String>
  public var smalls: WireMap<UInt8, Small>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Maps, rhs: Maps) -> Bool {
    guard lhs.flags == rhs.flags else { return false }
    guard lhs.tinies == rhs.tinies else { return false }
    guard lhs.longs == rhs.longs else { return false }
    guard lhs.colours == rhs.colours else { return false }
    guard lhs.days == rhs.days else { return false }
    guard lhs.keys == rhs.keys else { return false }
    guard lhs.pairs == rhs.pairs else { return false }
    guard lhs.digests == rhs.digests else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard lhs.texts == rhs.texts else { return false }
    guard lhs.smalls == rhs.smalls else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.flags)
    hasher.combine(self.tinies)
    hasher.combine(self.longs)
    hasher.combine(self.colours)
    hasher.combine(self.days)
    hasher.combine(self.keys)
    hasher.combine(self.pairs)
    hasher.combine(self.digests)
    hasher.combine(self.codes)
    hasher.combine(self.texts)
    hasher.combine(self.smalls)
    hasher.combine(self._unknown)
  }
}

extension Maps {
  /// The message in which every field is absent.
  public init() {
    self.init(
      flags: WireMap<Bool, UInt8>(),
      tinies: WireMap<Int8, UInt8>(),
      longs: WireMap<UInt64, UInt8>(),
      colours: WireMap<Colour, UInt8>(),
      days: WireMap<CalendarDate, UInt8>(),
      keys: WireMap<WireUUID, Empty>(),
      pairs: WireMap<ID<Pair>, Choice3>(),
      digests: WireMap<FixedBytes<3>, [UInt8]>(),
      codes: WireMap<FixedASCII<3>, Float>(),
      texts: WireMap<String, String>(),
      smalls: WireMap<UInt8, Small>(),
      _unknown: nil)
  }

  public init(
    flags: WireMap<Bool, UInt8> = WireMap<Bool, UInt8>(),
    tinies: WireMap<Int8, UInt8> = WireMap<Int8, UInt8>(),
    longs: WireMap<UInt64, UInt8> = WireMap<UInt64, UInt8>(),
    colours: WireMap<Colour, UInt8> = WireMap<Colour, UInt8>(),
    days: WireMap<CalendarDate, UInt8> = WireMap<CalendarDate, UInt8>(),
    keys: WireMap<WireUUID, Empty> = WireMap<WireUUID, Empty>(),
    pairs: WireMap<ID<Pair>, Choice3> = WireMap<ID<Pair>, Choice3>(),
    digests: WireMap<FixedBytes<3>, [UInt8]> = WireMap<FixedBytes<3>, [UInt8]>(),
    codes: WireMap<FixedASCII<3>, Float> = WireMap<FixedASCII<3>, Float>(),
    texts: WireMap<String, String> = WireMap<String, String>(),
    smalls: WireMap<UInt8, Small> = WireMap<UInt8, Small>()
  ) {
    self.init(
      flags: flags,
      tinies: tinies,
      longs: longs,
      colours: colours,
      days: days,
      keys: keys,
      pairs: pairs,
      digests: digests,
      codes: codes,
      texts: texts,
      smalls: smalls,
      _unknown: nil)
  }
}

// MARK: Codec of Maps

extension Maps {
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
    let p = b.reserve(46)
    let f = p + 2
    let count: Int
    if !self.smalls.isEmpty {
      count = 11
    } else if !self.texts.isEmpty {
      count = 10
    } else if !self.codes.isEmpty {
      count = 9
    } else if !self.digests.isEmpty {
      count = 8
    } else if !self.pairs.isEmpty {
      count = 7
    } else if !self.keys.isEmpty {
      count = 6
    } else if !self.days.isEmpty {
      count = 5
    } else if !self.colours.isEmpty {
      count = 4
    } else if !self.longs.isEmpty {
      count = 3
    } else if !self.tinies.isEmpty {
      count = 2
    } else if !self.flags.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try MapsFlagsEntry.appendWireMap(self.flags, max: 4, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try MapsTiniesEntry.appendWireMap(self.tinies, max: 4, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try MapsLongsEntry.appendWireMap(self.longs, max: 4, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try MapsColoursEntry.appendWireMap(self.colours, max: 4, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try MapsDaysEntry.appendWireMap(self.days, max: 4, to: &b)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try MapsKeysEntry.appendWireMap(self.keys, max: 4, to: &b)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    try MapsPairsEntry.appendWireMap(self.pairs, max: 4, to: &b)
    let n6 = b.byteCount &- s6
    let s7 = b.byteCount
    try MapsDigestsEntry.appendWireMap(self.digests, max: 4, to: &b)
    let n7 = b.byteCount &- s7
    let s8 = b.byteCount
    try MapsCodesEntry.appendWireMap(self.codes, max: 4, to: &b)
    let n8 = b.byteCount &- s8
    let s9 = b.byteCount
    try MapsTextsEntry.appendWireMap(self.texts, max: 4, to: &b)
    let n9 = b.byteCount &- s9
    let s10 = b.byteCount
    try MapsSmallsEntry.appendWireMap(self.smalls, max: 4, to: &b)
    let n10 = b.byteCount &- s10
    let written: Int
    if n10 != 0 {
      written = 11
    } else if n9 != 0 {
      written = 10
    } else if n8 != 0 {
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
    all |= n9
    all |= n10
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10],
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
    if written == 11, needed == 0 {
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
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
      if written > 10 { wireStoreLength(table, 10, needed, n10) }
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
    var n9: Int = 0
    var n10: Int = 0
    let head = n >= 13 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 11
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
      n9 = wireMask(Int(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 11 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 11, bits: 0, isFrozen: false)
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
    let v1: WireMap<Bool, UInt8> = try MapsFlagsEntry.decodeWireMap(p + o0, n0, max: 4, &r)
    let v2: WireMap<Int8, UInt8> = try MapsTiniesEntry.decodeWireMap(p + o1, n1, max: 4, &r)
    let v3: WireMap<UInt64, UInt8> = try MapsLongsEntry.decodeWireMap(p + o2, n2, max: 4, &r)
    let v4: WireMap<Colour, UInt8> = try MapsColoursEntry.decodeWireMap(p + o3, n3, max: 4, &r)
    let v5: WireMap<CalendarDate, UInt8> = try MapsDaysEntry.decodeWireMap(p + o4, n4, max: 4, &r)
    let v6: WireMap<WireUUID, Empty> = try MapsKeysEntry.decodeWireMap(p + o5, n5, max: 4, &r)
    let v7: WireMap<ID<Pair>, Choice3> = try MapsPairsEntry.decodeWireMap(p + o6, n6, max: 4, &r)
    let v8: WireMap<FixedBytes<3>, [UInt8]> = try MapsDigestsEntry.decodeWireMap(p + o7, n7, max: 4, &r)
    let v9: WireMap<FixedASCII<3>, Float> = try MapsCodesEntry.decodeWireMap(p + o8, n8, max: 4, &r)
    let v10: WireMap<String, String> = try MapsTextsEntry.decodeWireMap(p + o9, n9, max: 4, &r)
    let v11: WireMap<UInt8, Small> = try MapsSmallsEntry.decodeWireMap(p + o10, n10, max: 4, &r)
    return Self(
      flags: v1,
      tinies: v2,
      longs: v3,
      colours: v4,
      days: v5,
      keys: v6,
      pairs: v7,
      digests: v8,
      codes: v9,
      texts: v10,
      smalls: v11,
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
private struct MapsTiniesEntry {
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
private struct MapsLongsEntry {
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
private struct MapsColoursEntry {
  let key: Colour
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
    let v1: Colour = Colour(rawValue: w1)
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
    _ map: WireMap<Colour, UInt8>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<Colour, UInt8>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<Colour, UInt8> {
    if n == 0 { return WireMap<Colour, UInt8>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<Colour, UInt8>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<Colour, UInt8>.Entry] = []
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
      if let last = list.last, !Colour.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<Colour, UInt8>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<Colour, UInt8>(ascending: list)
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
private struct MapsKeysEntry {
  let key: WireUUID
  let value: Empty

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(22)
    let f = p + 2
    self.key.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v2: Empty
    if n0 == 0 {
      v2 = Empty()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try Empty.decodeNestedWire(p + o0, n0, &r)
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
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<WireUUID, Empty>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<WireUUID, Empty>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<WireUUID, Empty> {
    if n == 0 { return WireMap<WireUUID, Empty>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<WireUUID, Empty>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<WireUUID, Empty>.Entry] = []
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
      list.append(WireMap<WireUUID, Empty>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<WireUUID, Empty>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsPairsEntry {
  let key: ID<Pair>
  let value: Choice3

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(22)
    let f = p + 2
    self.key.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<Pair> = fixed >= 16 ? ID<Pair>(wire: f) : ID<Pair>()
    let v2: Choice3
    if n0 == 0 {
      v2 = Choice3()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try Choice3.decodeNestedWire(p + o0, n0, &r)
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
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<ID<Pair>, Choice3>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<ID<Pair>, Choice3>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<ID<Pair>, Choice3> {
    if n == 0 { return WireMap<ID<Pair>, Choice3>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<ID<Pair>, Choice3>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<ID<Pair>, Choice3>.Entry] = []
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
      if let last = list.last, !ID<Pair>.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<ID<Pair>, Choice3>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<ID<Pair>, Choice3>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsDigestsEntry {
  let key: FixedBytes<3>
  let value: [UInt8]

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.value.count
    if n0 > 4 { throw wireLimit("MapsDigestsEntry.value is longer than 4 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(9 &+ n0)
    let f = p + 2
    self.key.storeWire(f)
    let used = wireBit(!wireIsZero(f, 3))
    let fixed = wireLastEnd(used, 0x300)
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(!wireIsZero(f, 3))
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
      if shape.fixedLength > 3 || shape.slotCount > 1 {
        _ = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: FixedBytes<3> = fixed >= 3 ? FixedBytes<3>(wire: f) : FixedBytes<3>()
    let v2: [UInt8] = try r.bytes(p + o0, n0, max: 4)
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
      case 3: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<FixedBytes<3>, [UInt8]>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<FixedBytes<3>, [UInt8]>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<FixedBytes<3>, [UInt8]> {
    if n == 0 { return WireMap<FixedBytes<3>, [UInt8]>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<FixedBytes<3>, [UInt8]>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<FixedBytes<3>, [UInt8]>.Entry] = []
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
      if let last = list.last, !FixedBytes<3>.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<FixedBytes<3>, [UInt8]>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<FixedBytes<3>, [UInt8]>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsCodesEntry {
  let key: FixedASCII<3>
  let value: Float

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(9)
    let f = p + 2
    let w1 = self.key.wireBits
    FixedASCII<3>.storeStorage(f, w1)
    let w2 = self.value.wireBits
    wireStore(f, 3, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x70300)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt64 = 0
    var w2: UInt32 = 0
    let head = n >= 9 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 7 && count <= 0
    if isNear {
      w1 = wireMask(FixedASCII<3>.loadStorage(f), fixed >= 3)
      w2 = wireMask(wireLoad(f, 3, UInt32.self), fixed >= 7)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
      w2 = fixed >= 7 ? wireLoad(f, 3, UInt32.self) : 0
      if shape.fixedLength > 7 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: FixedASCII<3> = try r.ascii(w1, at: f, as: FixedASCII<3>.self)
    let v2: Float = try r.float(w2, at: f + 3)
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
      case 0, 8...: return
      case 3: unit = 3
      case 7: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<FixedASCII<3>, Float>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<FixedASCII<3>, Float>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<FixedASCII<3>, Float> {
    if n == 0 { return WireMap<FixedASCII<3>, Float>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<FixedASCII<3>, Float>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<FixedASCII<3>, Float>.Entry] = []
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
      if let last = list.last, !FixedASCII<3>.wirePrecedes(last.key, entry.key) {
        throw r.nonCanonical(first + total, "the keys of a map are not ascending")
      }
      list.append(WireMap<FixedASCII<3>, Float>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<FixedASCII<3>, Float>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsTextsEntry {
  let key: String
  let value: String

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 8 { throw wireLimit("MapsTextsEntry.key is longer than 8 bytes") }
    let n1 = self.value.utf8.count
    if n1 > 8 { throw wireLimit("MapsTextsEntry.value is longer than 8 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
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
    t0 = wirePut(t0, self.key, n0)
    t0 = wirePut(t0, self.value, n1)
    b.advance(to: t0)
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
        _ = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 8)
    let v2: String = try r.text(p + o1, n1, max: 8)
    return Self(
      key: v1,
      value: v2)
  }

  static func appendWireMap(
    _ map: WireMap<String, String>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<String, String>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<String, String> {
    if n == 0 { return WireMap<String, String>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<String, String>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<String, String>.Entry] = []
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
      list.append(WireMap<String, String>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<String, String>(ascending: list)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsSmallsEntry {
  let key: UInt8
  let value: Small

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(6)
    let f = p + 2
    let w1 = self.key
    wireStore(f, 0, w1)
    self.value.storeWire(f + 1)
    var used = wireBit(w1 != 0)
    used |= wireBit(!wireIsZero(f + 1, 3)) &<< 1
    let fixed = wireLastEnd(used, 0x40100)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(!wireIsZero(f + 1, 3))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        _ = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    let v1: UInt8 = w1
    let v2: Small = try fixed >= 4 ? Small.loadWire(f + 1, &r) : Small()
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
      case 0, 5...: return
      case 1: unit = 1
      case 4: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  static func appendWireMap(
    _ map: WireMap<UInt8, Small>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, Small>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, Small> {
    if n == 0 { return WireMap<UInt8, Small>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, Small>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, Small>.Entry] = []
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
      list.append(WireMap<UInt8, Small>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, Small>(ascending: list)
  }
}

/// A message with a union, since a map has no union as its value.
public struct Choice3: WireMessage {
  public static var wireName: String { "values.v1.Choice3" }

  public var choice: Choice?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Choice3, rhs: Choice3) -> Bool {
    guard lhs.choice == rhs.choice else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.choice)
    hasher.combine(self._unknown)
  }
}

extension Choice3 {
  /// The message in which every field is absent.
  public init() {
    self.init(
      choice: nil,
      _unknown: nil)
  }

  public init(
    choice: Choice? = nil
  ) {
    self.init(
      choice: choice,
      _unknown: nil)
  }
}

// MARK: Codec of Choice3

extension Choice3 {
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

/// Nine booleans and optionals: two bit-bytes, with values between.
public struct Bits: WireMessage {
  public static var wireName: String { "values.v1.Bits" }

  public var a: Bool
  public var b: UInt8?
  public var c: Bool
  public var d: Bool
  public var e: Bool
  public var f: Bool
  public var g: Bool
  public var h: Bool
  public var i: Bool
  public var j: UInt16
  public var k: Bool?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Bits, rhs: Bits) -> Bool {
    guard lhs.a == rhs.a else { return false }
    guard lhs.b == rhs.b else { return false }
    guard lhs.c == rhs.c else { return false }
    guard lhs.d == rhs.d else { return false }
    guard lhs.e == rhs.e else { return false }
    guard lhs.f == rhs.f else { return false }
    guard lhs.g == rhs.g else { return false }
    guard lhs.h == rhs.h else { return false }
    guard lhs.i == rhs.i else { return false }
    guard lhs.j == rhs.j else { return false }
    guard lhs.k == rhs.k else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.a)
    hasher.combine(self.b)
    hasher.combine(self.c)
    hasher.combine(self.d)
    hasher.combine(self.e)
    hasher.combine(self.f)
    hasher.combine(self.g)
    hasher.combine(self.h)
    hasher.combine(self.i)
    hasher.combine(self.j)
    hasher.combine(self.k)
    hasher.combine(self._unknown)
  }
}

extension Bits {
  /// The message in which every field is absent.
  public init() {
    self.init(
      a: false,
      b: nil,
      c: false,
      d: false,
      e: false,
      f: false,
      g: false,
      h: false,
      i: false,
      j: 0,
      k: nil,
      _unknown: nil)
  }

  public init(
    a: Bool = false,
    b: UInt8? = nil,
    c: Bool = false,
    d: Bool = false,
    e: Bool = false,
    f: Bool = false,
    g: Bool = false,
    h: Bool = false,
    i: Bool = false,
    j: UInt16 = 0,
    k: Bool? = nil
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
      j: j,
      k: k,
      _unknown: nil)
  }
}

// MARK: Codec of Bits

extension Bits {
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
    let p = b.reserve(7)
    let f = p + 2
    var b0: UInt8 = 0
    var b2: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.a)
    b0 |= wireBit(self.b != nil) &<< 1
    let w2 = (self.b ?? 0)
    wireStore(f, 1, w2)
    b0 |= wireBit(self.c) &<< 2
    b0 |= wireBit(self.d) &<< 3
    b0 |= wireBit(self.e) &<< 4
    b0 |= wireBit(self.f) &<< 5
    b0 |= wireBit(self.g) &<< 6
    b0 |= wireBit(self.h) &<< 7
    b2 |= wireBit(self.i)
    let w10 = self.j
    wireStore(f, 3, w10)
    b2 |= wireBit(self.k != nil) &<< 1
    b2 |= wireBit(self.k == true) &<< 2
    wireStore(f, 0, b0)
    wireStore(f, 2, b2)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(b2 != 0) &<< 2
    used |= wireBit(w10 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x503020100)
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
    var b0: UInt8 = 0
    var w2: UInt8 = 0
    var b2: UInt8 = 0
    var w10: UInt16 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      b2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      w10 = wireMask(wireLoad(f, 3, UInt16.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(b2 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w10 != 0)
      isNear = ends != 0 && b2 & 248 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      b2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      w10 = fixed >= 5 ? wireLoad(f, 3, UInt16.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 || b2 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: b2 & 248, isFrozen: false)
      }
    }
    var absent = UInt64(truncatingIfNeeded: wireMask(w2, b0 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(b2, b2 & 2 == 0) & 4)
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Bool = b0 & 1 != 0
    let v2: UInt8? = b0 & 2 != 0 ? w2 : nil
    let v3: Bool = b0 & 4 != 0
    let v4: Bool = b0 & 8 != 0
    let v5: Bool = b0 & 16 != 0
    let v6: Bool = b0 & 32 != 0
    let v7: Bool = b0 & 64 != 0
    let v8: Bool = b0 & 128 != 0
    let v9: Bool = b2 & 1 != 0
    let v10: UInt16 = w10
    let v11: Bool? = b2 & 2 != 0 ? b2 & 4 != 0 : nil
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
      j: v10,
      k: v11,
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
      case 1...3: unit = 1
      case 5: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A message that contains itself in every way that is allowed.
public struct Node: WireMessage {
  public static var wireName: String { "values.v1.Node" }

  public var name: String
  public var next: Node? {
    get { _next?.value }
    set { _next = newValue.map { WireBox($0) } }
  }
  public var children: [Node]
  public var link: Link?
  public var byName: WireMap<String, Node>
  private var _next: WireBox<Node>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Node, rhs: Node) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs._next == rhs._next else { return false }
    guard lhs.children == rhs.children else { return false }
    guard lhs.link == rhs.link else { return false }
    guard lhs.byName == rhs.byName else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.name.wireHash(into: &hasher)
    hasher.combine(self._next)
    hasher.combine(self.children)
    hasher.combine(self.link)
    hasher.combine(self.byName)
    hasher.combine(self._unknown)
  }
}

extension Node {
  /// The message in which every field is absent.
  public init() {
    self.init(
      name: "",
      children: [],
      link: nil,
      byName: WireMap<String, Node>(),
      _next: nil,
      _unknown: nil)
  }

  public init(
    name: String = "",
    next: Node? = nil,
    children: [Node] = [],
    link: Link? = nil,
    byName: WireMap<String, Node> = WireMap<String, Node>()
  ) {
    self.init(
      name: name,
      children: children,
      link: link,
      byName: byName,
      _next: next.map { WireBox($0) },
      _unknown: nil)
  }
}

// MARK: Codec of Node

extension Node {
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.name.utf8.count
    if n0 > 8 { throw wireLimit("Node.name is longer than 8 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    let count: Int
    if !e.pointee.byName.isEmpty {
      count = 5
    } else if e.pointee.link != nil {
      count = 4
    } else if !e.pointee.children.isEmpty {
      count = 3
    } else if e.pointee._next != nil {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= e.pointee.children.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.name, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    if let box = e.pointee._next {
      try b.charge(memory: MemoryLayout<Node>.stride)
      try b.enter()
      try box.value.appendWire(to: &b)
      b.leave()
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try Node.appendWireList(e.pointee.children, max: 100, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    if let value = e.pointee.link {
      try value.appendWire(to: &b)
    }
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try NodeByNameEntry.appendWireMap(e.pointee.byName, max: 4, to: &b)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 5
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
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 5 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let v1: String = try r.text(p + o0, n0, max: 8)
    let v2: WireBox<Node>?
    if n1 == 0 {
      v2 = nil
    }
    else {
      try r.charge(memory: MemoryLayout<Node>.stride, at: p + o1)
      v2 = WireBox(try Node.decodeNestedWire(p + o1, n1, &r))
    }
    let v3: [Node] = try Node.decodeWireList(p + o2, n2, max: 100, &r)
    let v4: Link?
    if n3 == 0 {
      v4 = nil
    }
    else {
      v4 = try Link.decodeWire(p + o3, n3, &r)
    }
    let v5: WireMap<String, Node> = try NodeByNameEntry.decodeWireMap(p + o4, n4, max: 4, &r)
    return Self(
      name: v1,
      children: v3,
      link: v4,
      byName: v5,
      _next: v2,
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
private struct NodeByNameEntry {
  let key: String
  let value: Node

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 4 { throw wireLimit("NodeByNameEntry.key is longer than 4 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let count: Int
    count = 2
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.key, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    b.enterPlain()
    try self.value.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
        _ = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 4)
    let v2: Node
    if n1 == 0 {
      v2 = Node()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try Node.decodeNestedWire(p + o1, n1, &r)
    }
    return Self(
      key: v1,
      value: v2)
  }

  static func appendWireMap(
    _ map: WireMap<String, Node>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<String, Node>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<String, Node> {
    if n == 0 { return WireMap<String, Node>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<String, Node>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<String, Node>.Entry] = []
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
      list.append(WireMap<String, Node>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<String, Node>(ascending: list)
  }
}

/// A fixed block of 255 bytes: an extended head.
public struct LongBlock: WireMessage {
  public static var wireName: String { "values.v1.LongBlock" }

  public var first: FixedBytes<200>
  public var second: FixedBytes<54>
  public var third: UInt8
  public var text: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LongBlock, rhs: LongBlock) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard lhs.third == rhs.third else { return false }
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    hasher.combine(self.third)
    self.text.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension LongBlock {
  /// The message in which every field is absent.
  public init() {
    self.init(
      first: FixedBytes<200>(),
      second: FixedBytes<54>(),
      third: 0,
      text: "",
      _unknown: nil)
  }

  public init(
    first: FixedBytes<200> = FixedBytes<200>(),
    second: FixedBytes<54> = FixedBytes<54>(),
    third: UInt8 = 0,
    text: String = ""
  ) {
    self.init(
      first: first,
      second: second,
      third: third,
      text: text,
      _unknown: nil)
  }
}

// MARK: Codec of LongBlock

extension LongBlock {
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
    if n0 > 10 { throw wireLimit("LongBlock.text is longer than 10 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(261 &+ n0)
    let f = p + 2
    self.first.storeWire(f)
    self.second.storeWire(f + 200)
    let w3 = self.third
    wireStore(f, 254, w3)
    var fixed = 0
    fixed = wireUsedLength(f, 255)
    if fixed > 254 {
    } else if fixed > 200 {
      fixed = 254
    } else if fixed > 0 {
      fixed = 200
    }
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    b.advance(to: t0)
    if self._unknown != nil || fixed >= 255 {
      try b.finishUncommon(
        start: start, used: fixed, known: 255, room: count &<< width,
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
    let f: UnsafeRawPointer
    let w3: UInt8
    let o0: Int
    let n0: Int
    let fixed: Int
    do {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 255 ? wireLoad(f, 254, UInt8.self) : 0
      if shape.fixedLength > 255 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 255, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: FixedBytes<200> = fixed >= 200 ? FixedBytes<200>(wire: f) : FixedBytes<200>()
    let v2: FixedBytes<54> = fixed >= 254 ? FixedBytes<54>(wire: f + 200) : FixedBytes<54>()
    let v3: UInt8 = w3
    let v4: String = try r.text(p + o0, n0, max: 10)
    return Self(
      first: v1,
      second: v2,
      third: v3,
      text: v4,
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
      case 0, 256...: return
      case 200: unit = 200
      case 254: unit = 54
      case 255: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The element of a list that has an own maximum of one.
public struct Elements: WireMessage {
  public static var wireName: String { "values.v1.Elements" }

  public var bytes: [UInt8]
  public var numbers: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Elements, rhs: Elements) -> Bool {
    guard lhs.bytes == rhs.bytes else { return false }
    guard lhs.numbers == rhs.numbers else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.bytes)
    hasher.combine(self.numbers)
    hasher.combine(self._unknown)
  }
}

extension Elements {
  /// The message in which every field is absent.
  public init() {
    self.init(
      bytes: [],
      numbers: [],
      _unknown: nil)
  }

  public init(
    bytes: [UInt8] = [],
    numbers: [UInt8] = []
  ) {
    self.init(
      bytes: bytes,
      numbers: numbers,
      _unknown: nil)
  }
}

// MARK: Codec of Elements

extension Elements {
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
    let c0 = self.bytes.count
    try b.charge(
      elements: c0, stride: MemoryLayout<UInt8>.stride, max: 65536)
    let n0 = c0 &* 1
    let c1 = self.numbers.count
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
    for element in self.bytes {
      wireStore(t0, 0, element)
      t0 += 1
    }
    for element in self.numbers {
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
    let v1: [UInt8] = try Self.decodeWireListBytes(p + o0, n0, &r)
    let v2: [UInt8] = try Self.decodeWireListNumbers(p + o1, n1, &r)
    return Self(
      bytes: v1,
      numbers: v2,
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

  private static func decodeWireListNumbers(
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

public struct Blobs: WireMessage {
  public static var wireName: String { "values.v1.Blobs" }

  public var items: [Blob]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Blobs, rhs: Blobs) -> Bool {
    guard lhs.items == rhs.items else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.items)
    hasher.combine(self._unknown)
  }
}

extension Blobs {
  /// The message in which every field is absent.
  public init() {
    self.init(
      items: [],
      _unknown: nil)
  }

  public init(
    items: [Blob] = []
  ) {
    self.init(
      items: items,
      _unknown: nil)
  }
}

// MARK: Codec of Blobs

extension Blobs {
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
    if !self.items.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.items.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Blob.appendWireList(self.items, max: 4096, to: &b)
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
    let v1: [Blob] = try Blob.decodeWireList(p + o0, n0, max: 4096, &r)
    return Self(
      items: v1,
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

public struct Blob: WireMessage {
  public static var wireName: String { "values.v1.Blob" }

  public var data: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Blob, rhs: Blob) -> Bool {
    guard lhs.data == rhs.data else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.data)
    hasher.combine(self._unknown)
  }
}

extension Blob {
  /// The message in which every field is absent.
  public init() {
    self.init(
      data: [],
      _unknown: nil)
  }

  public init(
    data: [UInt8] = []
  ) {
    self.init(
      data: data,
      _unknown: nil)
  }
}

// MARK: Codec of Blob

extension Blob {
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.data.count
    if n0 > 70000 { throw wireLimit("Blob.data is longer than 70000 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(6 &+ n0)
    let f = p + 2
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.data)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
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
    let v1: [UInt8] = try r.bytes(p + o0, n0, max: 70000)
    return Self(
      data: v1,
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

/// Names that are words of Swift.
public struct Words: WireMessage {
  public static var wireName: String { "values.v1.Words" }

  public var `in`: UInt8
  public var `default`: String? {
    get { _present & 1 != 0 ? _default : nil }
    set {
      if newValue == nil { _present &= ~1 } else { _present |= 1 }
      _default = newValue ?? ""
    }
  }
  public var `switch`: [UInt8]
  public var `init`: Bool
  public var type: UInt8
  private var _default: String
  private var _present: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Words, rhs: Words) -> Bool {
    guard lhs.`in` == rhs.`in` else { return false }
    guard (String).wireEquals(lhs._default, rhs._default) else { return false }
    guard lhs.`switch` == rhs.`switch` else { return false }
    guard lhs.`init` == rhs.`init` else { return false }
    guard lhs.type == rhs.type else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.`in`)
    self._default.wireHash(into: &hasher)
    hasher.combine(self.`switch`)
    hasher.combine(self.`init`)
    hasher.combine(self.type)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }
}

extension Words {
  /// The message in which every field is absent.
  public init() {
    self.init(
      in: 0,
      switch: [],
      init: false,
      type: 0,
      _default: "",
      _present: 0,
      _unknown: nil)
  }

  public init(
    `in`: UInt8 = 0,
    `default`: String? = nil,
    `switch`: [UInt8] = [],
    `init`: Bool = false,
    type: UInt8 = 0
  ) {
    var _present: UInt8 = 0
    if `default` != nil { _present |= 1 }
    self.init(
      in: `in`,
      switch: `switch`,
      init: `init`,
      type: type,
      _default: `default` ?? "",
      _present: _present,
      _unknown: nil)
  }
}

// MARK: Codec of Words

extension Words {
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
    let n0 = self._default.utf8.count
    if n0 > 10 { throw wireLimit("Words.default is longer than 10 bytes") }
    let c1 = self.`switch`.count
    try b.charge(
      elements: c1, stride: MemoryLayout<UInt8>.stride, max: 3)
    let n1 = c1 &* 1
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(13 &+ n0 &+ n1)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.`in`
    wireStore(f, 0, w1)
    b1 |= wireBit(self._present & 1 != 0)
    b1 |= wireBit(self.`init`) &<< 1
    let w5 = self.type
    wireStore(f, 2, w5)
    wireStore(f, 1, b1)
    var used = wireBit(w1 != 0)
    used |= wireBit(b1 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x3020100)
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
    t0 = wirePut(t0, self._default, n0)
    for element in self.`switch` {
      wireStore(t0, 0, element)
      t0 += 1
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: count &<< width,
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
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var w5: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w5 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b1 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w5 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 2 || b1 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 2, bits: b1 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64(truncatingIfNeeded: wireMask(n0, b1 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: UInt8 = w1
    let v2: String = try r.text(p + o0, n0, max: 10)
    let v3: [UInt8] = try Self.decodeWireListSwitch(p + o1, n1, &r)
    let v4: Bool = b1 & 2 != 0
    let v5: UInt8 = w5
    var present: UInt8 = 0
    if b1 & 1 != 0 { present |= 1 }
    return Self(
      in: v1,
      switch: v3,
      init: v4,
      type: v5,
      _default: v2,
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
      case 0, 4...: return
      case 1...3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListSwitch(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt8] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 3, stride: MemoryLayout<UInt8>.stride)
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

/// What must be set where a call enters.
public struct Demands: WireMessage {
  public static var wireName: String { "values.v1.Demands" }

  public var name: String
  public var key: WireUUID
  public var inner: Demand
  public var list: [Demand]
  public var maybe: Demand?
  public var choice: DemandChoice?
  public var byNumber: WireMap<UInt8, Demand>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Demands, rhs: Demands) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.inner == rhs.inner else { return false }
    guard lhs.list == rhs.list else { return false }
    guard lhs.maybe == rhs.maybe else { return false }
    guard lhs.choice == rhs.choice else { return false }
    guard lhs.byNumber == rhs.byNumber else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.name.wireHash(into: &hasher)
    hasher.combine(self.key)
    hasher.combine(self.inner)
    hasher.combine(self.list)
    hasher.combine(self.maybe)
    hasher.combine(self.choice)
    hasher.combine(self.byNumber)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.name.isEmpty { missing.append("name") }
    if self.key == (WireUUID()) { missing.append("key") }
    for path in self.inner.missingRequiredFields() { missing.append("inner.\(path)") }
    for (index, element) in self.list.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("list[\(index)].\(path)") }
    }
    if self.maybe == nil { missing.append("maybe") }
    for path in self.maybe?.missingRequiredFields() ?? [] { missing.append("maybe.\(path)") }
    if self.choice == nil { missing.append("choice") }
    for path in self.choice?.missingRequiredFields() ?? [] { missing.append("choice.\(path)") }
    for (index, entry) in self.byNumber.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in entry.value.missingRequiredFields() { missing.append("byNumber[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Demands {
  /// The message in which every field is absent.
  public init() {
    self.init(
      name: "",
      key: WireUUID(),
      inner: Demand(),
      list: [],
      maybe: nil,
      choice: nil,
      byNumber: WireMap<UInt8, Demand>(),
      _unknown: nil)
  }

  public init(
    name: String = "",
    key: WireUUID = WireUUID(),
    inner: Demand = Demand(),
    list: [Demand] = [],
    maybe: Demand? = nil,
    choice: DemandChoice? = nil,
    byNumber: WireMap<UInt8, Demand> = WireMap<UInt8, Demand>()
  ) {
    self.init(
      name: name,
      key: key,
      inner: inner,
      list: list,
      maybe: maybe,
      choice: choice,
      byNumber: byNumber,
      _unknown: nil)
  }
}

// MARK: Codec of Demands

extension Demands {
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
    let n0 = self.name.utf8.count
    if n0 > 10 { throw wireLimit("Demands.name is longer than 10 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(42 &+ n0)
    let f = p + 2
    self.key.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    let count: Int
    if !self.byNumber.isEmpty {
      count = 6
    } else if self.choice != nil {
      count = 5
    } else if self.maybe != nil {
      count = 4
    } else if !self.list.isEmpty {
      count = 3
    } else {
      count = 2
    }
    var lengths = n0
    lengths |= self.list.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.name, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    b.enterPlain()
    try self.inner.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s2 = b.byteCount
    try Demand.appendWireList(self.list, max: 100, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    if let value = self.maybe {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    if let value = self.choice {
      try value.appendWire(to: &b)
    }
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try DemandsByNumberEntry.appendWireMap(self.byNumber, max: 4, to: &b)
    let n5 = b.byteCount &- s5
    let written: Int
    if n5 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
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
    if written == 6, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 24 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 6
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 6 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 6, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let v1: String = try r.text(p + o0, n0, max: 10)
    let v2: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v3: Demand
    if n1 == 0 {
      v3 = Demand()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v3 = try Demand.decodeNestedWire(p + o1, n1, &r)
    }
    let v4: [Demand] = try Demand.decodeWireList(p + o2, n2, max: 100, &r)
    let v5: Demand?
    if n3 == 0 {
      v5 = nil
    }
    else {
      v5 = try Demand.decodeNestedWire(p + o3, n3, &r)
    }
    let v6: DemandChoice?
    if n4 == 0 {
      v6 = nil
    }
    else {
      v6 = try DemandChoice.decodeWire(p + o4, n4, &r)
    }
    let v7: WireMap<UInt8, Demand> = try DemandsByNumberEntry.decodeWireMap(p + o5, n5, max: 4, &r)
    return Self(
      name: v1,
      key: v2,
      inner: v3,
      list: v4,
      maybe: v5,
      choice: v6,
      byNumber: v7,
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
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map on the wire (rule R16).
private struct DemandsByNumberEntry {
  let key: UInt8
  let value: Demand

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
    let v2: Demand
    if n0 == 0 {
      v2 = Demand()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try Demand.decodeNestedWire(p + o0, n0, &r)
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
    _ map: WireMap<UInt8, Demand>, max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if map.isEmpty { return }
    try b.charge(
      elements: map.count, stride: MemoryLayout<WireMap<UInt8, Demand>.Entry>.stride, max: max)
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
  ) throws(WireError) -> WireMap<UInt8, Demand> {
    if n == 0 { return WireMap<UInt8, Demand>() }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<WireMap<UInt8, Demand>.Entry>.stride, minimum: 2)
    try r.enter(p)
    var list: [WireMap<UInt8, Demand>.Entry] = []
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
      list.append(WireMap<UInt8, Demand>.Entry(key: entry.key, value: entry.value))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return WireMap<UInt8, Demand>(ascending: list)
  }
}

public struct Demand: WireMessage {
  public static var wireName: String { "values.v1.Demand" }

  public var number: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Demand, rhs: Demand) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.number == (0) { missing.append("number") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Demand {
  /// The message in which every field is absent.
  public init() {
    self.init(
      number: 0,
      _unknown: nil)
  }

  public init(
    number: UInt32 = 0
  ) {
    self.init(
      number: number,
      _unknown: nil)
  }
}

// MARK: Codec of Demand

extension Demand {
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(6)
    let f = p + 2
    let w1 = e.pointee.number
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
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
    var w1: UInt32 = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt32 = w1
    return Self(
      number: v1,
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
      case 0, 5...: return
      case 4: unit = 4
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

/// 63 slots: an extended head.
public struct ManySlots: WireMessage {
  public static var wireName: String { "values.v1.ManySlots" }

  public var s1: String
  public var s2: String
  public var s3: String
  public var s4: String
  public var s5: String
  public var s6: String
  public var s7: String
  public var s8: String
  public var s9: String
  public var s10: String
  public var s11: String
  public var s12: String
  public var s13: String
  public var s14: String
  public var s15: String
  public var s16: String
  public var s17: String
  public var s18: String
  public var s19: String
  public var s20: String
  public var s21: String
  public var s22: String
  public var s23: String
  public var s24: String
  public var s25: String
  public var s26: String
  public var s27: String
  public var s28: String
  public var s29: String
  public var s30: String
  public var s31: String
  public var s32: String
  public var s33: String
  public var s34: String
  public var s35: String
  public var s36: String
  public var s37: String
  public var s38: String
  public var s39: String
  public var s40: String
  public var s41: String
  public var s42: String
  public var s43: String
  public var s44: String
  public var s45: String
  public var s46: String
  public var s47: String
  public var s48: String
  public var s49: String
  public var s50: String
  public var s51: String
  public var s52: String
  public var s53: String
  public var s54: String
  public var s55: String
  public var s56: String
  public var s57: String
  public var s58: String
  public var s59: String
  public var s60: String
  public var s61: String
  public var s62: String
  public var s63: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ManySlots, rhs: ManySlots) -> Bool {
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
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
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
    hasher.combine(self._unknown)
  }
}

extension ManySlots {
  /// The message in which every field is absent.
  public init() {
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
      _unknown: nil)
  }

  public init(
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
    s63: String = ""
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
      _unknown: nil)
  }
}

// MARK: Codec of ManySlots

extension ManySlots {
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
    let n0 = self.s1.utf8.count
    if n0 > 4 { throw wireLimit("ManySlots.s1 is longer than 4 bytes") }
    let n1 = self.s2.utf8.count
    if n1 > 4 { throw wireLimit("ManySlots.s2 is longer than 4 bytes") }
    let n2 = self.s3.utf8.count
    if n2 > 4 { throw wireLimit("ManySlots.s3 is longer than 4 bytes") }
    let n3 = self.s4.utf8.count
    if n3 > 4 { throw wireLimit("ManySlots.s4 is longer than 4 bytes") }
    let n4 = self.s5.utf8.count
    if n4 > 4 { throw wireLimit("ManySlots.s5 is longer than 4 bytes") }
    let n5 = self.s6.utf8.count
    if n5 > 4 { throw wireLimit("ManySlots.s6 is longer than 4 bytes") }
    let n6 = self.s7.utf8.count
    if n6 > 4 { throw wireLimit("ManySlots.s7 is longer than 4 bytes") }
    let n7 = self.s8.utf8.count
    if n7 > 4 { throw wireLimit("ManySlots.s8 is longer than 4 bytes") }
    let n8 = self.s9.utf8.count
    if n8 > 4 { throw wireLimit("ManySlots.s9 is longer than 4 bytes") }
    let n9 = self.s10.utf8.count
    if n9 > 4 { throw wireLimit("ManySlots.s10 is longer than 4 bytes") }
    let n10 = self.s11.utf8.count
    if n10 > 4 { throw wireLimit("ManySlots.s11 is longer than 4 bytes") }
    let n11 = self.s12.utf8.count
    if n11 > 4 { throw wireLimit("ManySlots.s12 is longer than 4 bytes") }
    let n12 = self.s13.utf8.count
    if n12 > 4 { throw wireLimit("ManySlots.s13 is longer than 4 bytes") }
    let n13 = self.s14.utf8.count
    if n13 > 4 { throw wireLimit("ManySlots.s14 is longer than 4 bytes") }
    let n14 = self.s15.utf8.count
    if n14 > 4 { throw wireLimit("ManySlots.s15 is longer than 4 bytes") }
    let n15 = self.s16.utf8.count
    if n15 > 4 { throw wireLimit("ManySlots.s16 is longer than 4 bytes") }
    let n16 = self.s17.utf8.count
    if n16 > 4 { throw wireLimit("ManySlots.s17 is longer than 4 bytes") }
    let n17 = self.s18.utf8.count
    if n17 > 4 { throw wireLimit("ManySlots.s18 is longer than 4 bytes") }
    let n18 = self.s19.utf8.count
    if n18 > 4 { throw wireLimit("ManySlots.s19 is longer than 4 bytes") }
    let n19 = self.s20.utf8.count
    if n19 > 4 { throw wireLimit("ManySlots.s20 is longer than 4 bytes") }
    let n20 = self.s21.utf8.count
    if n20 > 4 { throw wireLimit("ManySlots.s21 is longer than 4 bytes") }
    let n21 = self.s22.utf8.count
    if n21 > 4 { throw wireLimit("ManySlots.s22 is longer than 4 bytes") }
    let n22 = self.s23.utf8.count
    if n22 > 4 { throw wireLimit("ManySlots.s23 is longer than 4 bytes") }
    let n23 = self.s24.utf8.count
    if n23 > 4 { throw wireLimit("ManySlots.s24 is longer than 4 bytes") }
    let n24 = self.s25.utf8.count
    if n24 > 4 { throw wireLimit("ManySlots.s25 is longer than 4 bytes") }
    let n25 = self.s26.utf8.count
    if n25 > 4 { throw wireLimit("ManySlots.s26 is longer than 4 bytes") }
    let n26 = self.s27.utf8.count
    if n26 > 4 { throw wireLimit("ManySlots.s27 is longer than 4 bytes") }
    let n27 = self.s28.utf8.count
    if n27 > 4 { throw wireLimit("ManySlots.s28 is longer than 4 bytes") }
    let n28 = self.s29.utf8.count
    if n28 > 4 { throw wireLimit("ManySlots.s29 is longer than 4 bytes") }
    let n29 = self.s30.utf8.count
    if n29 > 4 { throw wireLimit("ManySlots.s30 is longer than 4 bytes") }
    let n30 = self.s31.utf8.count
    if n30 > 4 { throw wireLimit("ManySlots.s31 is longer than 4 bytes") }
    let n31 = self.s32.utf8.count
    if n31 > 4 { throw wireLimit("ManySlots.s32 is longer than 4 bytes") }
    let n32 = self.s33.utf8.count
    if n32 > 4 { throw wireLimit("ManySlots.s33 is longer than 4 bytes") }
    let n33 = self.s34.utf8.count
    if n33 > 4 { throw wireLimit("ManySlots.s34 is longer than 4 bytes") }
    let n34 = self.s35.utf8.count
    if n34 > 4 { throw wireLimit("ManySlots.s35 is longer than 4 bytes") }
    let n35 = self.s36.utf8.count
    if n35 > 4 { throw wireLimit("ManySlots.s36 is longer than 4 bytes") }
    let n36 = self.s37.utf8.count
    if n36 > 4 { throw wireLimit("ManySlots.s37 is longer than 4 bytes") }
    let n37 = self.s38.utf8.count
    if n37 > 4 { throw wireLimit("ManySlots.s38 is longer than 4 bytes") }
    let n38 = self.s39.utf8.count
    if n38 > 4 { throw wireLimit("ManySlots.s39 is longer than 4 bytes") }
    let n39 = self.s40.utf8.count
    if n39 > 4 { throw wireLimit("ManySlots.s40 is longer than 4 bytes") }
    let n40 = self.s41.utf8.count
    if n40 > 4 { throw wireLimit("ManySlots.s41 is longer than 4 bytes") }
    let n41 = self.s42.utf8.count
    if n41 > 4 { throw wireLimit("ManySlots.s42 is longer than 4 bytes") }
    let n42 = self.s43.utf8.count
    if n42 > 4 { throw wireLimit("ManySlots.s43 is longer than 4 bytes") }
    let n43 = self.s44.utf8.count
    if n43 > 4 { throw wireLimit("ManySlots.s44 is longer than 4 bytes") }
    let n44 = self.s45.utf8.count
    if n44 > 4 { throw wireLimit("ManySlots.s45 is longer than 4 bytes") }
    let n45 = self.s46.utf8.count
    if n45 > 4 { throw wireLimit("ManySlots.s46 is longer than 4 bytes") }
    let n46 = self.s47.utf8.count
    if n46 > 4 { throw wireLimit("ManySlots.s47 is longer than 4 bytes") }
    let n47 = self.s48.utf8.count
    if n47 > 4 { throw wireLimit("ManySlots.s48 is longer than 4 bytes") }
    let n48 = self.s49.utf8.count
    if n48 > 4 { throw wireLimit("ManySlots.s49 is longer than 4 bytes") }
    let n49 = self.s50.utf8.count
    if n49 > 4 { throw wireLimit("ManySlots.s50 is longer than 4 bytes") }
    let n50 = self.s51.utf8.count
    if n50 > 4 { throw wireLimit("ManySlots.s51 is longer than 4 bytes") }
    let n51 = self.s52.utf8.count
    if n51 > 4 { throw wireLimit("ManySlots.s52 is longer than 4 bytes") }
    let n52 = self.s53.utf8.count
    if n52 > 4 { throw wireLimit("ManySlots.s53 is longer than 4 bytes") }
    let n53 = self.s54.utf8.count
    if n53 > 4 { throw wireLimit("ManySlots.s54 is longer than 4 bytes") }
    let n54 = self.s55.utf8.count
    if n54 > 4 { throw wireLimit("ManySlots.s55 is longer than 4 bytes") }
    let n55 = self.s56.utf8.count
    if n55 > 4 { throw wireLimit("ManySlots.s56 is longer than 4 bytes") }
    let n56 = self.s57.utf8.count
    if n56 > 4 { throw wireLimit("ManySlots.s57 is longer than 4 bytes") }
    let n57 = self.s58.utf8.count
    if n57 > 4 { throw wireLimit("ManySlots.s58 is longer than 4 bytes") }
    let n58 = self.s59.utf8.count
    if n58 > 4 { throw wireLimit("ManySlots.s59 is longer than 4 bytes") }
    let n59 = self.s60.utf8.count
    if n59 > 4 { throw wireLimit("ManySlots.s60 is longer than 4 bytes") }
    let n60 = self.s61.utf8.count
    if n60 > 4 { throw wireLimit("ManySlots.s61 is longer than 4 bytes") }
    let n61 = self.s62.utf8.count
    if n61 > 4 { throw wireLimit("ManySlots.s62 is longer than 4 bytes") }
    let n62 = self.s63.utf8.count
    if n62 > 4 { throw wireLimit("ManySlots.s63 is longer than 4 bytes") }
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
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(254 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5 &+ n6 &+ n7 &+ n8 &+ n9 &+ n10 &+ n11 &+ n12 &+ n13 &+ n14 &+ n15 &+ n16 &+ n17 &+ n18 &+ n19 &+ n20 &+ n21 &+ n22 &+ n23 &+ n24 &+ n25 &+ n26 &+ n27 &+ n28 &+ n29 &+ n30 &+ n31 &+ n32 &+ n33 &+ n34 &+ n35 &+ n36 &+ n37 &+ n38 &+ n39 &+ n40 &+ n41 &+ n42 &+ n43 &+ n44 &+ n45 &+ n46 &+ n47 &+ n48 &+ n49 &+ n50 &+ n51 &+ n52 &+ n53 &+ n54 &+ n55 &+ n56 &+ n57 &+ n58 &+ n59 &+ n60 &+ n61 &+ n62)
    let f = p + 2
    let count: Int
    if n62 != 0 {
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
    b.advance(to: t0)
    if self._unknown != nil || count >= 63 {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55, n56, n57, n58, n59, n60, n61, n62],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if count == 63, width == 0 {
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
    do {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 63 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 63, bits: 0, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 4)
    let v2: String = try r.text(p + o1, n1, max: 4)
    let v3: String = try r.text(p + o2, n2, max: 4)
    let v4: String = try r.text(p + o3, n3, max: 4)
    let v5: String = try r.text(p + o4, n4, max: 4)
    let v6: String = try r.text(p + o5, n5, max: 4)
    let v7: String = try r.text(p + o6, n6, max: 4)
    let v8: String = try r.text(p + o7, n7, max: 4)
    let v9: String = try r.text(p + o8, n8, max: 4)
    let v10: String = try r.text(p + o9, n9, max: 4)
    let v11: String = try r.text(p + o10, n10, max: 4)
    let v12: String = try r.text(p + o11, n11, max: 4)
    let v13: String = try r.text(p + o12, n12, max: 4)
    let v14: String = try r.text(p + o13, n13, max: 4)
    let v15: String = try r.text(p + o14, n14, max: 4)
    let v16: String = try r.text(p + o15, n15, max: 4)
    let v17: String = try r.text(p + o16, n16, max: 4)
    let v18: String = try r.text(p + o17, n17, max: 4)
    let v19: String = try r.text(p + o18, n18, max: 4)
    let v20: String = try r.text(p + o19, n19, max: 4)
    let v21: String = try r.text(p + o20, n20, max: 4)
    let v22: String = try r.text(p + o21, n21, max: 4)
    let v23: String = try r.text(p + o22, n22, max: 4)
    let v24: String = try r.text(p + o23, n23, max: 4)
    let v25: String = try r.text(p + o24, n24, max: 4)
    let v26: String = try r.text(p + o25, n25, max: 4)
    let v27: String = try r.text(p + o26, n26, max: 4)
    let v28: String = try r.text(p + o27, n27, max: 4)
    let v29: String = try r.text(p + o28, n28, max: 4)
    let v30: String = try r.text(p + o29, n29, max: 4)
    let v31: String = try r.text(p + o30, n30, max: 4)
    let v32: String = try r.text(p + o31, n31, max: 4)
    let v33: String = try r.text(p + o32, n32, max: 4)
    let v34: String = try r.text(p + o33, n33, max: 4)
    let v35: String = try r.text(p + o34, n34, max: 4)
    let v36: String = try r.text(p + o35, n35, max: 4)
    let v37: String = try r.text(p + o36, n36, max: 4)
    let v38: String = try r.text(p + o37, n37, max: 4)
    let v39: String = try r.text(p + o38, n38, max: 4)
    let v40: String = try r.text(p + o39, n39, max: 4)
    let v41: String = try r.text(p + o40, n40, max: 4)
    let v42: String = try r.text(p + o41, n41, max: 4)
    let v43: String = try r.text(p + o42, n42, max: 4)
    let v44: String = try r.text(p + o43, n43, max: 4)
    let v45: String = try r.text(p + o44, n44, max: 4)
    let v46: String = try r.text(p + o45, n45, max: 4)
    let v47: String = try r.text(p + o46, n46, max: 4)
    let v48: String = try r.text(p + o47, n47, max: 4)
    let v49: String = try r.text(p + o48, n48, max: 4)
    let v50: String = try r.text(p + o49, n49, max: 4)
    let v51: String = try r.text(p + o50, n50, max: 4)
    let v52: String = try r.text(p + o51, n51, max: 4)
    let v53: String = try r.text(p + o52, n52, max: 4)
    let v54: String = try r.text(p + o53, n53, max: 4)
    let v55: String = try r.text(p + o54, n54, max: 4)
    let v56: String = try r.text(p + o55, n55, max: 4)
    let v57: String = try r.text(p + o56, n56, max: 4)
    let v58: String = try r.text(p + o57, n57, max: 4)
    let v59: String = try r.text(p + o58, n58, max: 4)
    let v60: String = try r.text(p + o59, n59, max: 4)
    let v61: String = try r.text(p + o60, n60, max: 4)
    let v62: String = try r.text(p + o61, n61, max: 4)
    let v63: String = try r.text(p + o62, n62, max: 4)
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
