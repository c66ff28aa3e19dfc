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

  @inline(__always)
  fileprivate init(
    _ v1: UInt8,
    _ v2: UInt8,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(4)
    let f = p + 2
    wireStore(f, 0, self.key)
    wireStore(f, 1, self.value)
    let fixed = wireUsedLength(f, 2)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 2 {
      return try decodeWireBody(
        p, n, 2, 2, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    _ = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    unknown: WireUnknown?
  ) {
    self.unknownFields = unknown
  }

  public static func == (lhs: Empty, rhs: Empty) -> Bool {
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.unknownFields)
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: 0))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 2, wireLoad(p, 0, UInt16.self) == 0 {
      return try decodeWireBody(
        p, n, 2, 0, 0, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 0, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
    }
    return Self(
      unknown: unknown)
  }
}

/// One byte and one text: the smallest message with both parts.
public struct Pair: WireMessage {
  public static var wireName: String { "values.v1.Pair" }

  public var number: UInt8
  public var text: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.number = 0
    self.text = ""
    self.unknownFields = nil
  }

  public init(
    number: UInt8 = 0,
    text: String = ""
  ) {
    self.number = number
    self.text = text
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt8,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.number = v1
    self.text = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: Pair, rhs: Pair) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    self.text.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
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
    let n0 = self.text.utf8.count
    if n0 > 300 { throw wireLimit("Pair.text is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.number)
    let fixed = wireUsedLength(f, 1)
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257 {
      return try decodeWireBody(
        p, n, 2, 1, 1, 0, isExact: true, nil, &r)
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
      case 0, 2...: unit = 0
      case 1: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: String = try r.text(p + o0, n0, max: 300)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.flag = false
    self.tiny = 0
    self.short = 0
    self.int = 0
    self.long = 0
    self.byte = 0
    self.word = 0
    self.dword = 0
    self.qword = 0
    self.single = 0
    self.double = 0
    self.key = WireUUID()
    self.pair = ID<Pair>()
    self.day = CalendarDate()
    self.born = PartialDate()
    self.at = Timestamp()
    self.took = WireDuration()
    self.colour = .unset
    self.wide = .unset
    self.country = FixedASCII<3>()
    self.digest = FixedBytes<32>()
    self.small = Small()
    self.large = Large()
    self.other = false
    self.unknownFields = nil
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
    self.flag = flag
    self.tiny = tiny
    self.short = short
    self.int = int
    self.long = long
    self.byte = byte
    self.word = word
    self.dword = dword
    self.qword = qword
    self.single = single
    self.double = double
    self.key = key
    self.pair = pair
    self.day = day
    self.born = born
    self.at = at
    self.took = took
    self.colour = colour
    self.wide = wide
    self.country = country
    self.digest = digest
    self.small = small
    self.large = large
    self.other = other
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Bool,
    _ v2: Int8,
    _ v3: Int16,
    _ v4: Int32,
    _ v5: Int64,
    _ v6: UInt8,
    _ v7: UInt16,
    _ v8: UInt32,
    _ v9: UInt64,
    _ v10: Float,
    _ v11: Double,
    _ v12: WireUUID,
    _ v13: ID<Pair>,
    _ v14: CalendarDate,
    _ v15: PartialDate,
    _ v16: Timestamp,
    _ v17: WireDuration,
    _ v18: Colour,
    _ v19: Wide,
    _ v20: FixedASCII<3>,
    _ v21: FixedBytes<32>,
    _ v22: Small,
    _ v23: Large,
    _ v24: Bool,
    unknown: WireUnknown?
  ) {
    self.flag = v1
    self.tiny = v2
    self.short = v3
    self.int = v4
    self.long = v5
    self.byte = v6
    self.word = v7
    self.dword = v8
    self.qword = v9
    self.single = v10
    self.double = v11
    self.key = v12
    self.pair = v13
    self.day = v14
    self.born = v15
    self.at = v16
    self.took = v17
    self.colour = v18
    self.wide = v19
    self.country = v20
    self.digest = v21
    self.small = v22
    self.large = v23
    self.other = v24
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.flag { b0 |= 1 }
    wireStore(f, 1, self.tiny)
    wireStore(f, 2, self.short)
    wireStore(f, 4, self.int)
    wireStore(f, 8, self.long)
    wireStore(f, 16, self.byte)
    wireStore(f, 17, self.word)
    wireStore(f, 19, self.dword)
    wireStore(f, 23, self.qword)
    wireStore(f, 31, self.single.wireBits)
    wireStore(f, 35, self.double.wireBits)
    self.key.storeWire(f + 43)
    self.pair.storeWire(f + 59)
    wireStore(f, 75, self.day.daysSinceEpoch)
    wireStore(f, 79, self.born.rawValue)
    wireStore(f, 83, self.at.microseconds)
    wireStore(f, 91, self.took.microseconds)
    wireStore(f, 99, self.colour.rawValue)
    wireStore(f, 100, self.wide.rawValue)
    self.country.storeWire(f + 102)
    self.digest.storeWire(f + 105)
    self.small.storeWire(f + 137)
    self.large.storeWire(f + 140)
    if self.other { b0 |= 2 }
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 205)
    if fixed > 140 {
      fixed = 205
    } else if fixed > 137 {
      fixed = 140
    } else if fixed > 105 {
      fixed = 137
    } else if fixed > 102 {
      fixed = 105
    } else if fixed > 100 {
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
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 205, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 207, wireLoad(p, 0, UInt16.self) == 205, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 205, 0, 0, isExact: true, nil, &r)
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
      case 0, 206...: unit = 0
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
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 205, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 140, 65) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: Bool = b0 & 1 != 0
    let v2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    let v3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    let v4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    let v5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let v6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let v7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let v8: UInt32 = fixed >= 23 ? wireLoad(f, 19, UInt32.self) : 0
    let v9: UInt64 = fixed >= 31 ? wireLoad(f, 23, UInt64.self) : 0
    let v10: Float = try fixed >= 35 ? r.float(f + 31) : 0
    let v11: Double = try fixed >= 43 ? r.double(f + 35) : 0
    let v12: WireUUID = fixed >= 59 ? WireUUID(wire: f + 43) : WireUUID()
    let v13: ID<Pair> = fixed >= 75 ? ID<Pair>(wire: f + 59) : ID<Pair>()
    let v14: CalendarDate = fixed >= 79 ? CalendarDate(daysSinceEpoch: wireLoad(f, 75, Int32.self)) : CalendarDate()
    let v15: PartialDate = try fixed >= 83 ? r.partialDate(f + 79) : PartialDate()
    let v16: Timestamp = fixed >= 91 ? Timestamp(microseconds: wireLoad(f, 83, Int64.self)) : Timestamp()
    let v17: WireDuration = fixed >= 99 ? WireDuration(microseconds: wireLoad(f, 91, Int64.self)) : WireDuration()
    let v18: Colour = fixed >= 100 ? Colour(rawValue: wireLoad(f, 99, UInt8.self)) : .unset
    let v19: Wide = fixed >= 102 ? Wide(rawValue: wireLoad(f, 100, UInt16.self)) : .unset
    let v20: FixedASCII<3> = try fixed >= 105 ? r.ascii(f + 102, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v21: FixedBytes<32> = fixed >= 137 ? FixedBytes<32>(wire: f + 105) : FixedBytes<32>()
    let v22: Small = try fixed >= 140 ? Small.loadWire(f + 137, &r) : Small()
    let v23: Large = try fixed >= 205 ? Large.loadWire(f + 140, &r) : Large()
    let v24: Bool = b0 & 2 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      v17,
      v18,
      v19,
      v20,
      v21,
      v22,
      v23,
      v24,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.flag = nil
    self.tiny = nil
    self.short = nil
    self.int = nil
    self.long = nil
    self.byte = nil
    self.word = nil
    self.dword = nil
    self.qword = nil
    self.single = nil
    self.double = nil
    self.key = nil
    self.pair = nil
    self.day = nil
    self.born = nil
    self.at = nil
    self.took = nil
    self.colour = nil
    self.wide = nil
    self.country = nil
    self.digest = nil
    self.short4 = nil
    self.small = nil
    self.large = nil
    self._text = ""
    self.data = nil
    self.numbers = nil
    self.names = nil
    self.byName = nil
    self.inner = nil
    self._present = 0
    self.unknownFields = nil
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
    var present: UInt8 = 0
    self.flag = flag
    self.tiny = tiny
    self.short = short
    self.int = int
    self.long = long
    self.byte = byte
    self.word = word
    self.dword = dword
    self.qword = qword
    self.single = single
    self.double = double
    self.key = key
    self.pair = pair
    self.day = day
    self.born = born
    self.at = at
    self.took = took
    self.colour = colour
    self.wide = wide
    self.country = country
    self.digest = digest
    self.short4 = short4
    self.small = small
    self.large = large
    if text != nil { present |= 1 }
    self._text = text ?? ""
    self.data = data
    self.numbers = numbers
    self.names = names
    self.byName = byName
    self.inner = inner
    self._present = present
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Bool?,
    _ v2: Int8?,
    _ v3: Int16?,
    _ v4: Int32?,
    _ v5: Int64?,
    _ v6: UInt8?,
    _ v7: UInt16?,
    _ v8: UInt32?,
    _ v9: UInt64?,
    _ v10: Float?,
    _ v11: Double?,
    _ v12: WireUUID?,
    _ v13: ID<Pair>?,
    _ v14: CalendarDate?,
    _ v15: PartialDate?,
    _ v16: Timestamp?,
    _ v17: WireDuration?,
    _ v18: Colour?,
    _ v19: Wide?,
    _ v20: FixedASCII<3>?,
    _ v21: FixedBytes<32>?,
    _ v22: FixedBytes<4>?,
    _ v23: Small?,
    _ v24: Large?,
    _ v25: String,
    _ v26: [UInt8]?,
    _ v27: [UInt16]?,
    _ v28: [String]?,
    _ v29: WireMap<String, UInt8>?,
    _ v30: Pair?,
    present: UInt8,
    unknown: WireUnknown?
  ) {
    self.flag = v1
    self.tiny = v2
    self.short = v3
    self.int = v4
    self.long = v5
    self.byte = v6
    self.word = v7
    self.dword = v8
    self.qword = v9
    self.single = v10
    self.double = v11
    self.key = v12
    self.pair = v13
    self.day = v14
    self.born = v15
    self.at = v16
    self.took = v17
    self.colour = v18
    self.wide = v19
    self.country = v20
    self.digest = v21
    self.short4 = v22
    self.small = v23
    self.large = v24
    self._text = v25
    self.data = v26
    self.numbers = v27
    self.names = v28
    self.byName = v29
    self.inner = v30
    self._present = present
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var b82: UInt8 = self.unknownFields?.bits ?? 0
    if self.flag != nil { b0 |= 1 }
    if self.flag == true { b0 |= 2 }
    if self.tiny != nil { b0 |= 4 }
    wireStore(f, 1, (self.tiny ?? 0))
    if self.short != nil { b0 |= 8 }
    wireStore(f, 2, (self.short ?? 0))
    if self.int != nil { b0 |= 16 }
    wireStore(f, 4, (self.int ?? 0))
    if self.long != nil { b0 |= 32 }
    wireStore(f, 8, (self.long ?? 0))
    if self.byte != nil { b0 |= 64 }
    wireStore(f, 16, (self.byte ?? 0))
    if self.word != nil { b0 |= 128 }
    wireStore(f, 17, (self.word ?? 0))
    if self.dword != nil { b19 |= 1 }
    wireStore(f, 20, (self.dword ?? 0))
    if self.qword != nil { b19 |= 2 }
    wireStore(f, 24, (self.qword ?? 0))
    if self.single != nil { b19 |= 4 }
    wireStore(f, 32, (self.single ?? 0).wireBits)
    if self.double != nil { b19 |= 8 }
    wireStore(f, 36, (self.double ?? 0).wireBits)
    if self.day != nil { b19 |= 16 }
    wireStore(f, 44, (self.day ?? CalendarDate()).daysSinceEpoch)
    if self.born != nil { b19 |= 32 }
    wireStore(f, 48, (self.born ?? PartialDate()).rawValue)
    if self.at != nil { b19 |= 64 }
    wireStore(f, 52, (self.at ?? Timestamp()).microseconds)
    if self.took != nil { b19 |= 128 }
    wireStore(f, 60, (self.took ?? WireDuration()).microseconds)
    if self.colour != nil { b68 |= 1 }
    wireStore(f, 69, (self.colour ?? Colour(rawValue: 0)).rawValue)
    if self.wide != nil { b68 |= 2 }
    wireStore(f, 70, (self.wide ?? Wide(rawValue: 0)).rawValue)
    if self.country != nil { b68 |= 4 }
    (self.country ?? FixedASCII<3>()).storeWire(f + 72)
    if self.short4 != nil { b68 |= 8 }
    (self.short4 ?? FixedBytes<4>()).storeWire(f + 75)
    if self.small != nil { b68 |= 16 }
    (self.small ?? Small()).storeWire(f + 79)
    if self._present & 1 != 0 { b68 |= 32 }
    if self.data != nil { b68 |= 64 }
    if self.numbers != nil { b68 |= 128 }
    if self.names != nil { b82 |= 1 }
    if self.byName != nil { b82 |= 2 }
    wireStore(f, 0, b0)
    wireStore(f, 19, b19)
    wireStore(f, 68, b68)
    wireStore(f, 82, b82)
    var fixed = wireUsedLength(f, 83)
    if fixed > 82 {
    } else if fixed > 79 {
      fixed = 82
    } else if fixed > 75 {
      fixed = 79
    } else if fixed > 72 {
      fixed = 75
    } else if fixed > 70 {
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
    let used: Int
    if self.inner != nil {
      used = 10
    } else if self.byName?.isEmpty == false {
      used = 9
    } else if self.names?.isEmpty == false {
      used = 8
    } else if n6 != 0 {
      used = 7
    } else if n5 != 0 {
      used = 6
    } else if n4 != 0 {
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
    lengths |= n5
    lengths |= n6
    lengths |= (self.names?.count ?? 0) &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n9 != 0 {
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 83, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 10, needed == 0 {
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
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
      if count > 8 { wireStoreLength(table, 8, needed, n8) }
      if count > 9 { wireStoreLength(table, 9, needed, n9) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 95, wireLoad(p, 0, UInt16.self) == 2643, wireLoad(p, 84, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 83, 10, 0, isExact: true, nil, &r)
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
      case 0, 84...: unit = 0
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
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 82 { bits = wireLoad(f, 82, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 83, slotCount: 10, bits: bits, isFrozen: false)
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
    let n5 = count > 5 ? wireLength(table, 5, width) : 0
    let o6 = o5 &+ n5
    let n6 = count > 6 ? wireLength(table, 6, width) : 0
    let o7 = o6 &+ n6
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    let n9 = count > 9 ? wireLength(table, 9, width) : 0
    let o10 = o9 &+ n9
    if isExact {
      guard o10 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n9 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 82, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let b19: UInt8 = fixed > 19 ? wireLoad(f, 19, UInt8.self) : 0
    let b68: UInt8 = fixed > 68 ? wireLoad(f, 68, UInt8.self) : 0
    let b82: UInt8 = fixed > 82 ? wireLoad(f, 82, UInt8.self) : 0
    let v1: Bool?
    if b0 & 1 != 0 {
      v1 = b0 & 2 != 0
    }
    else {
      if b0 & 2 != 0 {
        throw r.nonCanonical(f, "an absent field has a value")
      }
      v1 = nil
    }
    let v2: Int8?
    if b0 & 4 != 0 {
      v2 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    }
    else {
      if fixed >= 2, !wireIsZero(f + 1, 1) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: Int16?
    if b0 & 8 != 0 {
      v3 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    }
    else {
      if fixed >= 4, !wireIsZero(f + 2, 2) {
        throw r.nonCanonical(f + 2, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: Int32?
    if b0 & 16 != 0 {
      v4 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    }
    else {
      if fixed >= 8, !wireIsZero(f + 4, 4) {
        throw r.nonCanonical(f + 4, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: Int64?
    if b0 & 32 != 0 {
      v5 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    }
    else {
      if fixed >= 16, !wireIsZero(f + 8, 8) {
        throw r.nonCanonical(f + 8, "an absent field has a value")
      }
      v5 = nil
    }
    let v6: UInt8?
    if b0 & 64 != 0 {
      v6 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    }
    else {
      if fixed >= 17, !wireIsZero(f + 16, 1) {
        throw r.nonCanonical(f + 16, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: UInt16?
    if b0 & 128 != 0 {
      v7 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    }
    else {
      if fixed >= 19, !wireIsZero(f + 17, 2) {
        throw r.nonCanonical(f + 17, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: UInt32?
    if b19 & 1 != 0 {
      v8 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    }
    else {
      if fixed >= 24, !wireIsZero(f + 20, 4) {
        throw r.nonCanonical(f + 20, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: UInt64?
    if b19 & 2 != 0 {
      v9 = fixed >= 32 ? wireLoad(f, 24, UInt64.self) : 0
    }
    else {
      if fixed >= 32, !wireIsZero(f + 24, 8) {
        throw r.nonCanonical(f + 24, "an absent field has a value")
      }
      v9 = nil
    }
    let v10: Float?
    if b19 & 4 != 0 {
      v10 = try fixed >= 36 ? r.float(f + 32) : 0
    }
    else {
      if fixed >= 36, !wireIsZero(f + 32, 4) {
        throw r.nonCanonical(f + 32, "an absent field has a value")
      }
      v10 = nil
    }
    let v11: Double?
    if b19 & 8 != 0 {
      v11 = try fixed >= 44 ? r.double(f + 36) : 0
    }
    else {
      if fixed >= 44, !wireIsZero(f + 36, 8) {
        throw r.nonCanonical(f + 36, "an absent field has a value")
      }
      v11 = nil
    }
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
    let v14: CalendarDate?
    if b19 & 16 != 0 {
      v14 = fixed >= 48 ? CalendarDate(daysSinceEpoch: wireLoad(f, 44, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 48, !wireIsZero(f + 44, 4) {
        throw r.nonCanonical(f + 44, "an absent field has a value")
      }
      v14 = nil
    }
    let v15: PartialDate?
    if b19 & 32 != 0 {
      v15 = try fixed >= 52 ? r.partialDate(f + 48) : PartialDate()
    }
    else {
      if fixed >= 52, !wireIsZero(f + 48, 4) {
        throw r.nonCanonical(f + 48, "an absent field has a value")
      }
      v15 = nil
    }
    let v16: Timestamp?
    if b19 & 64 != 0 {
      v16 = fixed >= 60 ? Timestamp(microseconds: wireLoad(f, 52, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 60, !wireIsZero(f + 52, 8) {
        throw r.nonCanonical(f + 52, "an absent field has a value")
      }
      v16 = nil
    }
    let v17: WireDuration?
    if b19 & 128 != 0 {
      v17 = fixed >= 68 ? WireDuration(microseconds: wireLoad(f, 60, Int64.self)) : WireDuration()
    }
    else {
      if fixed >= 68, !wireIsZero(f + 60, 8) {
        throw r.nonCanonical(f + 60, "an absent field has a value")
      }
      v17 = nil
    }
    let v18: Colour?
    if b68 & 1 != 0 {
      v18 = fixed >= 70 ? Colour(rawValue: wireLoad(f, 69, UInt8.self)) : .unset
    }
    else {
      if fixed >= 70, !wireIsZero(f + 69, 1) {
        throw r.nonCanonical(f + 69, "an absent field has a value")
      }
      v18 = nil
    }
    let v19: Wide?
    if b68 & 2 != 0 {
      v19 = fixed >= 72 ? Wide(rawValue: wireLoad(f, 70, UInt16.self)) : .unset
    }
    else {
      if fixed >= 72, !wireIsZero(f + 70, 2) {
        throw r.nonCanonical(f + 70, "an absent field has a value")
      }
      v19 = nil
    }
    let v20: FixedASCII<3>?
    if b68 & 4 != 0 {
      v20 = try fixed >= 75 ? r.ascii(f + 72, as: FixedASCII<3>.self) : FixedASCII<3>()
    }
    else {
      if fixed >= 75, !wireIsZero(f + 72, 3) {
        throw r.nonCanonical(f + 72, "an absent field has a value")
      }
      v20 = nil
    }
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
    let v22: FixedBytes<4>?
    if b68 & 8 != 0 {
      v22 = fixed >= 79 ? FixedBytes<4>(wire: f + 75) : FixedBytes<4>()
    }
    else {
      if fixed >= 79, !wireIsZero(f + 75, 4) {
        throw r.nonCanonical(f + 75, "an absent field has a value")
      }
      v22 = nil
    }
    let v23: Small?
    if b68 & 16 != 0 {
      v23 = try fixed >= 82 ? Small.loadWire(f + 79, &r) : Small()
    }
    else {
      if fixed >= 82, !wireIsZero(f + 79, 3) {
        throw r.nonCanonical(f + 79, "an absent field has a value")
      }
      v23 = nil
    }
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
    if !(b68 & 32 != 0), n4 != 0 {
      throw r.nonCanonical(p + o4, "an absent field has a value")
    }
    let v25: String = try r.text(p + o4, n4, max: 20)
    let v26: [UInt8]?
    if b68 & 64 != 0 {
      v26 = try r.bytes(p + o5, n5, max: 20)
    }
    else {
      if n5 != 0 {
        throw r.nonCanonical(p + o5, "an absent field has a value")
      }
      v26 = nil
    }
    let v27: [UInt16]?
    if b68 & 128 != 0 {
      v27 = try Self.decodeWireListNumbers(p + o6, n6, &r)
    }
    else {
      if n6 != 0 {
        throw r.nonCanonical(p + o6, "an absent field has a value")
      }
      v27 = nil
    }
    let v28: [String]?
    if b82 & 1 != 0 {
      v28 = try r.texts(p + o7, n7, max: 4, maxElement: 8)
    }
    else {
      if n7 != 0 {
        throw r.nonCanonical(p + o7, "an absent field has a value")
      }
      v28 = nil
    }
    let v29: WireMap<String, UInt8>?
    if b82 & 2 != 0 {
      v29 = try OptionalsByNameEntry.decodeWireMap(p + o8, n8, max: 4, &r)
    }
    else {
      if n8 != 0 {
        throw r.nonCanonical(p + o8, "an absent field has a value")
      }
      v29 = nil
    }
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
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      v17,
      v18,
      v19,
      v20,
      v21,
      v22,
      v23,
      v24,
      v25,
      v26,
      v27,
      v28,
      v29,
      v30,
      present: present,
      unknown: unknown)
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

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: UInt8,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 8 { throw wireLimit("OptionalsByNameEntry.key is longer than 8 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.value)
    let fixed = wireUsedLength(f, 1)
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.key, n0)
    b.advance(to: t0)
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257 {
      return try decodeWireBody(
        p, n, 2, 1, 1, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    _ = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 8)
    let v2: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.flag = true
    self.tiny = -5
    self.short = -300
    self.int = 70000
    self.long = -9000000000
    self.byte = 200
    self.word = 60000
    self.dword = 4000000000
    self.qword = 18000000000000000000
    self.single = Float(bitPattern: 0x3FC00000)
    self.double = Double(bitPattern: 0xBFB999999999999A)
    self.colour = .green
    self.wide = .large
    self.country = "IDN"
    self.took = WireDuration(microseconds: 1000000)
    self.unknownFields = nil
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
    self.flag = flag
    self.tiny = tiny
    self.short = short
    self.int = int
    self.long = long
    self.byte = byte
    self.word = word
    self.dword = dword
    self.qword = qword
    self.single = single
    self.double = double
    self.colour = colour
    self.wide = wide
    self.country = country
    self.took = took
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Bool,
    _ v2: Int8,
    _ v3: Int16,
    _ v4: Int32,
    _ v5: Int64,
    _ v6: UInt8,
    _ v7: UInt16,
    _ v8: UInt32,
    _ v9: UInt64,
    _ v10: Float,
    _ v11: Double,
    _ v12: Colour,
    _ v13: Wide,
    _ v14: FixedASCII<3>,
    _ v15: WireDuration,
    unknown: WireUnknown?
  ) {
    self.flag = v1
    self.tiny = v2
    self.short = v3
    self.int = v4
    self.long = v5
    self.byte = v6
    self.word = v7
    self.dword = v8
    self.qword = v9
    self.single = v10
    self.double = v11
    self.colour = v12
    self.wide = v13
    self.country = v14
    self.took = v15
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if !self.flag { b0 |= 1 }
    wireStore(f, 1, self.tiny ^ -5)
    wireStore(f, 2, self.short ^ -300)
    wireStore(f, 4, self.int ^ 70000)
    wireStore(f, 8, self.long ^ -9000000000)
    wireStore(f, 16, self.byte ^ 200)
    wireStore(f, 17, self.word ^ 60000)
    wireStore(f, 19, self.dword ^ 4000000000)
    wireStore(f, 23, self.qword ^ 18000000000000000000)
    wireStore(f, 31, self.single.wireBits ^ 1069547520)
    wireStore(f, 35, self.double.wireBits ^ 13815242216921733530)
    wireStore(f, 43, self.colour.rawValue ^ 2)
    wireStore(f, 44, self.wide.rawValue ^ 65535)
    self.country.storeWire(f + 46, xor: 0x4E4449)
    wireStore(f, 49, self.took.microseconds ^ 1000000)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 57)
    if fixed > 49 {
      fixed = 57
    } else if fixed > 46 {
      fixed = 49
    } else if fixed > 44 {
      fixed = 46
    } else if fixed > 43 {
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
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 57, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 59, wireLoad(p, 0, UInt16.self) == 57, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 57, 0, 0, isExact: true, nil, &r)
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
      case 0, 58...: unit = 0
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
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 57, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 49, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: Bool = b0 & 1 == 0
    let v2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) ^ -5 : -5
    let v3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) ^ -300 : -300
    let v4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) ^ 70000 : 70000
    let v5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) ^ -9000000000 : -9000000000
    let v6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) ^ 200 : 200
    let v7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) ^ 60000 : 60000
    let v8: UInt32 = fixed >= 23 ? wireLoad(f, 19, UInt32.self) ^ 4000000000 : 4000000000
    let v9: UInt64 = fixed >= 31 ? wireLoad(f, 23, UInt64.self) ^ 18000000000000000000 : 18000000000000000000
    let v10: Float = try fixed >= 35 ? r.float(f + 31, xor: 0x3FC00000) : Float(bitPattern: 0x3FC00000)
    let v11: Double = try fixed >= 43 ? r.double(f + 35, xor: 0xBFB999999999999A) : Double(bitPattern: 0xBFB999999999999A)
    let v12: Colour = fixed >= 44 ? Colour(rawValue: wireLoad(f, 43, UInt8.self) ^ 2) : .green
    let v13: Wide = fixed >= 46 ? Wide(rawValue: wireLoad(f, 44, UInt16.self) ^ 65535) : .large
    let v14: FixedASCII<3> = try fixed >= 49 ? r.ascii(f + 46, xor: 0x4E4449, as: FixedASCII<3>.self) : "IDN"
    let v15: WireDuration = fixed >= 57 ? WireDuration(microseconds: wireLoad(f, 49, Int64.self) ^ 1000000) : WireDuration(microseconds: 1000000)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.text = ""
    self.data = []
    self.flags = []
    self.numbers = []
    self.colours = []
    self.codes = []
    self.ratios = []
    self.keys = []
    self.smalls = []
    self.names = []
    self.blobs = []
    self.pairs = []
    self.choice = nil
    self.inner = Pair()
    self.byName = WireMap<String, Pair>()
    self.byNumber = WireMap<Int16, String>()
    self.unknownFields = nil
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
    self.text = text
    self.data = data
    self.flags = flags
    self.numbers = numbers
    self.colours = colours
    self.codes = codes
    self.ratios = ratios
    self.keys = keys
    self.smalls = smalls
    self.names = names
    self.blobs = blobs
    self.pairs = pairs
    self.choice = choice
    self.inner = inner
    self.byName = byName
    self.byNumber = byNumber
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: [UInt8],
    _ v3: [Bool],
    _ v4: [Int32],
    _ v5: [Colour],
    _ v6: [FixedASCII<3>],
    _ v7: [Double],
    _ v8: [WireUUID],
    _ v9: [Small],
    _ v10: [String],
    _ v11: [[UInt8]],
    _ v12: [Pair],
    _ v13: Choice?,
    _ v14: Pair,
    _ v15: WireMap<String, Pair>,
    _ v16: WireMap<Int16, String>,
    unknown: WireUnknown?
  ) {
    self.text = v1
    self.data = v2
    self.flags = v3
    self.numbers = v4
    self.colours = v5
    self.codes = v6
    self.ratios = v7
    self.keys = v8
    self.smalls = v9
    self.names = v10
    self.blobs = v11
    self.pairs = v12
    self.choice = v13
    self.inner = v14
    self.byName = v15
    self.byNumber = v16
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let used: Int
    if !self.byNumber.isEmpty {
      used = 16
    } else if !self.byName.isEmpty {
      used = 15
    } else {
      used = 14
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
    let slots = f + 0 + (used &<< width)
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
    let count: Int
    if n15 != 0 {
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 16, needed == 0 {
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
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
      if count > 8 { wireStoreLength(table, 8, needed, n8) }
      if count > 9 { wireStoreLength(table, 9, needed, n9) }
      if count > 10 { wireStoreLength(table, 10, needed, n10) }
      if count > 11 { wireStoreLength(table, 11, needed, n11) }
      if count > 12 { wireStoreLength(table, 12, needed, n12) }
      if count > 13 { wireStoreLength(table, 13, needed, n13) }
      if count > 14 { wireStoreLength(table, 14, needed, n14) }
      if count > 15 { wireStoreLength(table, 15, needed, n15) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 18, wireLoad(p, 0, UInt16.self) == 4096 {
      return try decodeWireBody(
        p, n, 2, 0, 16, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 16, bits: 0, isFrozen: false)
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
    let n5 = count > 5 ? wireLength(table, 5, width) : 0
    let o6 = o5 &+ n5
    let n6 = count > 6 ? wireLength(table, 6, width) : 0
    let o7 = o6 &+ n6
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    let n9 = count > 9 ? wireLength(table, 9, width) : 0
    let o10 = o9 &+ n9
    let n10 = count > 10 ? wireLength(table, 10, width) : 0
    let o11 = o10 &+ n10
    let n11 = count > 11 ? wireLength(table, 11, width) : 0
    let o12 = o11 &+ n11
    let n12 = count > 12 ? wireLength(table, 12, width) : 0
    let o13 = o12 &+ n12
    let n13 = count > 13 ? wireLength(table, 13, width) : 0
    let o14 = o13 &+ n13
    let n14 = count > 14 ? wireLength(table, 14, width) : 0
    let o15 = o14 &+ n14
    let n15 = count > 15 ? wireLength(table, 15, width) : 0
    let o16 = o15 &+ n15
    if isExact {
      guard o16 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n15 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
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
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      unknown: unknown)
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

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Pair,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 8 { throw wireLimit("SlotsByNameEntry.key is longer than 8 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let used: Int
    used = 2
    let width = wireWidth(n0)
    let slots = f + 0 + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try decodeWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    _ = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: Int16,
    _ v2: String,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.value.utf8.count
    if n0 > 8 { throw wireLimit("SlotsByNumberEntry.value is longer than 8 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(8 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.key)
    var fixed = wireUsedLength(f, 2)
    if fixed > 0 {
      fixed = 2
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.value, n0)
    b.advance(to: t0)
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 258 {
      return try decodeWireBody(
        p, n, 2, 2, 1, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 3...: unit = 0
      case 2: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    _ = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
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
      if wireIsZero(f, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: Int16 = fixed >= 2 ? wireLoad(f, 0, Int16.self) : 0
    let v2: String = try r.text(p + o0, n0, max: 8)
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.flags = WireMap<Bool, UInt8>()
    self.tinies = WireMap<Int8, UInt8>()
    self.longs = WireMap<UInt64, UInt8>()
    self.colours = WireMap<Colour, UInt8>()
    self.days = WireMap<CalendarDate, UInt8>()
    self.keys = WireMap<WireUUID, Empty>()
    self.pairs = WireMap<ID<Pair>, Choice3>()
    self.digests = WireMap<FixedBytes<3>, [UInt8]>()
    self.codes = WireMap<FixedASCII<3>, Float>()
    self.texts = WireMap<String, String>()
    self.smalls = WireMap<UInt8, Small>()
    self.unknownFields = nil
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
    self.flags = flags
    self.tinies = tinies
    self.longs = longs
    self.colours = colours
    self.days = days
    self.keys = keys
    self.pairs = pairs
    self.digests = digests
    self.codes = codes
    self.texts = texts
    self.smalls = smalls
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: WireMap<Bool, UInt8>,
    _ v2: WireMap<Int8, UInt8>,
    _ v3: WireMap<UInt64, UInt8>,
    _ v4: WireMap<Colour, UInt8>,
    _ v5: WireMap<CalendarDate, UInt8>,
    _ v6: WireMap<WireUUID, Empty>,
    _ v7: WireMap<ID<Pair>, Choice3>,
    _ v8: WireMap<FixedBytes<3>, [UInt8]>,
    _ v9: WireMap<FixedASCII<3>, Float>,
    _ v10: WireMap<String, String>,
    _ v11: WireMap<UInt8, Small>,
    unknown: WireUnknown?
  ) {
    self.flags = v1
    self.tinies = v2
    self.longs = v3
    self.colours = v4
    self.days = v5
    self.keys = v6
    self.pairs = v7
    self.digests = v8
    self.codes = v9
    self.texts = v10
    self.smalls = v11
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let used: Int
    if !self.smalls.isEmpty {
      used = 11
    } else if !self.texts.isEmpty {
      used = 10
    } else if !self.codes.isEmpty {
      used = 9
    } else if !self.digests.isEmpty {
      used = 8
    } else if !self.pairs.isEmpty {
      used = 7
    } else if !self.keys.isEmpty {
      used = 6
    } else if !self.days.isEmpty {
      used = 5
    } else if !self.colours.isEmpty {
      used = 4
    } else if !self.longs.isEmpty {
      used = 3
    } else if !self.tinies.isEmpty {
      used = 2
    } else if !self.flags.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = 0
    let slots = f + 0 + (used &<< width)
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
    let count: Int
    if n10 != 0 {
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 11, needed == 0 {
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
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
      if count > 8 { wireStoreLength(table, 8, needed, n8) }
      if count > 9 { wireStoreLength(table, 9, needed, n9) }
      if count > 10 { wireStoreLength(table, 10, needed, n10) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 13, wireLoad(p, 0, UInt16.self) == 2816 {
      return try decodeWireBody(
        p, n, 2, 0, 11, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 11, bits: 0, isFrozen: false)
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
    let n5 = count > 5 ? wireLength(table, 5, width) : 0
    let o6 = o5 &+ n5
    let n6 = count > 6 ? wireLength(table, 6, width) : 0
    let o7 = o6 &+ n6
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    let n9 = count > 9 ? wireLength(table, 9, width) : 0
    let o10 = o9 &+ n9
    let n10 = count > 10 ? wireLength(table, 10, width) : 0
    let o11 = o10 &+ n10
    if isExact {
      guard o11 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n10 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
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
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      unknown: unknown)
  }
}

/// An entry of a map on the wire (rule R16).
private struct MapsFlagsEntry {
  let key: Bool
  let value: UInt8

  @inline(__always)
  fileprivate init(
    _ v1: Bool,
    _ v2: UInt8,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(4)
    let f = p + 2
    var b0: UInt8 = 0
    if self.key { b0 |= 1 }
    wireStore(f, 1, self.value)
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 2)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 2, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 2, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    _ = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 0, bits: bits, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: Bool = b0 & 1 != 0
    let v2: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: Int8,
    _ v2: UInt8,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(4)
    let f = p + 2
    wireStore(f, 0, self.key)
    wireStore(f, 1, self.value)
    let fixed = wireUsedLength(f, 2)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 2 {
      return try decodeWireBody(
        p, n, 2, 2, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    _ = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: Int8 = fixed >= 1 ? wireLoad(f, 0, Int8.self) : 0
    let v2: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: UInt64,
    _ v2: UInt8,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(11)
    let f = p + 2
    wireStore(f, 0, self.key)
    wireStore(f, 8, self.value)
    var fixed = wireUsedLength(f, 9)
    if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 11, wireLoad(p, 0, UInt16.self) == 9 {
      return try decodeWireBody(
        p, n, 2, 9, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 10...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    _ = try r.unknown(
      p, shape, fixedLength: 9, slotCount: 0, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt64 = fixed >= 8 ? wireLoad(f, 0, UInt64.self) : 0
    let v2: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: Colour,
    _ v2: UInt8,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(4)
    let f = p + 2
    wireStore(f, 0, self.key.rawValue)
    wireStore(f, 1, self.value)
    let fixed = wireUsedLength(f, 2)
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 2 {
      return try decodeWireBody(
        p, n, 2, 2, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    _ = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: Colour = fixed >= 1 ? Colour(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: CalendarDate,
    _ v2: UInt8,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(7)
    let f = p + 2
    wireStore(f, 0, self.key.daysSinceEpoch)
    wireStore(f, 4, self.value)
    var fixed = wireUsedLength(f, 5)
    if fixed > 4 {
    } else if fixed > 0 {
      fixed = 4
    }
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5 {
      return try decodeWireBody(
        p, n, 2, 5, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 6...: unit = 0
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    _ = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: CalendarDate = fixed >= 4 ? CalendarDate(daysSinceEpoch: wireLoad(f, 0, Int32.self)) : CalendarDate()
    let v2: UInt8 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: WireUUID,
    _ v2: Empty,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(22)
    let f = p + 2
    self.key.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    _ = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
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
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: ID<Pair>,
    _ v2: Choice3,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(22)
    let f = p + 2
    self.key.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    _ = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
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
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: FixedBytes<3>,
    _ v2: [UInt8],
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.value.count
    if n0 > 4 { throw wireLimit("MapsDigestsEntry.value is longer than 4 bytes") }
    try b.charge(memory: n0)
    let p = b.reserve(9 &+ n0)
    let f = p + 2
    self.key.storeWire(f)
    var fixed = wireUsedLength(f, 3)
    if fixed > 0 {
      fixed = 3
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.value)
    b.advance(to: t0)
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 259 {
      return try decodeWireBody(
        p, n, 2, 3, 1, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    _ = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
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
      if wireIsZero(f, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: FixedBytes<3> = fixed >= 3 ? FixedBytes<3>(wire: f) : FixedBytes<3>()
    let v2: [UInt8] = try r.bytes(p + o0, n0, max: 4)
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: FixedASCII<3>,
    _ v2: Float,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(9)
    let f = p + 2
    self.key.storeWire(f)
    wireStore(f, 3, self.value.wireBits)
    var fixed = wireUsedLength(f, 7)
    if fixed > 3 {
      fixed = 7
    } else if fixed > 0 {
      fixed = 3
    }
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 9, wireLoad(p, 0, UInt16.self) == 7 {
      return try decodeWireBody(
        p, n, 2, 7, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 8...: unit = 0
      case 3: unit = 3
      case 7: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    _ = try r.unknown(
      p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 3, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: FixedASCII<3> = try fixed >= 3 ? r.ascii(f, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v2: Float = try fixed >= 7 ? r.float(f + 3) : 0
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

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
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.key, n0)
    t0 = wirePut(t0, self.value, n1)
    b.advance(to: t0)
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try decodeWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    _ = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: String = try r.text(p + o0, n0, max: 8)
    let v2: String = try r.text(p + o1, n1, max: 8)
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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

  @inline(__always)
  fileprivate init(
    _ v1: UInt8,
    _ v2: Small,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let p = b.reserve(6)
    let f = p + 2
    wireStore(f, 0, self.key)
    self.value.storeWire(f + 1)
    var fixed = wireUsedLength(f, 4)
    if fixed > 1 {
      fixed = 4
    }
    b.advance(to: p + 2 + fixed)
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 4 {
      return try decodeWireBody(
        p, n, 2, 4, 0, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 5...: unit = 0
      case 1: unit = 1
      case 4: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    _ = try r.unknown(
      p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 1, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: Small = try fixed >= 4 ? Small.loadWire(f + 1, &r) : Small()
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.choice = nil
    self.unknownFields = nil
  }

  public init(
    choice: Choice? = nil
  ) {
    self.choice = choice
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Choice?,
    unknown: WireUnknown?
  ) {
    self.choice = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: Choice3, rhs: Choice3) -> Bool {
    guard lhs.choice == rhs.choice else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.choice)
    hasher.combine(self.unknownFields)
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
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
    let v1: Choice?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try Choice.decodeWire(p + o0, n0, &r)
    }
    return Self(
      v1,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.a = false
    self.b = nil
    self.c = false
    self.d = false
    self.e = false
    self.f = false
    self.g = false
    self.h = false
    self.i = false
    self.j = 0
    self.k = nil
    self.unknownFields = nil
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
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
    self.g = g
    self.h = h
    self.i = i
    self.j = j
    self.k = k
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Bool,
    _ v2: UInt8?,
    _ v3: Bool,
    _ v4: Bool,
    _ v5: Bool,
    _ v6: Bool,
    _ v7: Bool,
    _ v8: Bool,
    _ v9: Bool,
    _ v10: UInt16,
    _ v11: Bool?,
    unknown: WireUnknown?
  ) {
    self.a = v1
    self.b = v2
    self.c = v3
    self.d = v4
    self.e = v5
    self.f = v6
    self.g = v7
    self.h = v8
    self.i = v9
    self.j = v10
    self.k = v11
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var b2: UInt8 = self.unknownFields?.bits ?? 0
    if self.a { b0 |= 1 }
    if self.b != nil { b0 |= 2 }
    wireStore(f, 1, (self.b ?? 0))
    if self.c { b0 |= 4 }
    if self.d { b0 |= 8 }
    if self.e { b0 |= 16 }
    if self.f { b0 |= 32 }
    if self.g { b0 |= 64 }
    if self.h { b0 |= 128 }
    if self.i { b2 |= 1 }
    wireStore(f, 3, self.j)
    if self.k != nil { b2 |= 2 }
    if self.k == true { b2 |= 4 }
    wireStore(f, 0, b0)
    wireStore(f, 2, b2)
    var fixed = wireUsedLength(f, 5)
    if fixed > 3 {
      fixed = 5
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 4, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 0, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1...3: unit = 1
      case 5: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 2 { bits = wireLoad(f, 2, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 3, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let b2: UInt8 = fixed > 2 ? wireLoad(f, 2, UInt8.self) : 0
    let v1: Bool = b0 & 1 != 0
    let v2: UInt8?
    if b0 & 2 != 0 {
      v2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    }
    else {
      if fixed >= 2, !wireIsZero(f + 1, 1) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: Bool = b0 & 4 != 0
    let v4: Bool = b0 & 8 != 0
    let v5: Bool = b0 & 16 != 0
    let v6: Bool = b0 & 32 != 0
    let v7: Bool = b0 & 64 != 0
    let v8: Bool = b0 & 128 != 0
    let v9: Bool = b2 & 1 != 0
    let v10: UInt16 = fixed >= 5 ? wireLoad(f, 3, UInt16.self) : 0
    let v11: Bool?
    if b2 & 2 != 0 {
      v11 = b2 & 4 != 0
    }
    else {
      if b2 & 4 != 0 {
        throw r.nonCanonical(f, "an absent field has a value")
      }
      v11 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.name = ""
    self._next = nil
    self.children = []
    self.link = nil
    self.byName = WireMap<String, Node>()
    self.unknownFields = nil
  }

  public init(
    name: String = "",
    next: Node? = nil,
    children: [Node] = [],
    link: Link? = nil,
    byName: WireMap<String, Node> = WireMap<String, Node>()
  ) {
    self.name = name
    self._next = next.map { WireBox($0) }
    self.children = children
    self.link = link
    self.byName = byName
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: WireBox<Node>?,
    _ v3: [Node],
    _ v4: Link?,
    _ v5: WireMap<String, Node>,
    unknown: WireUnknown?
  ) {
    self.name = v1
    self._next = v2
    self.children = v3
    self.link = v4
    self.byName = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: Node, rhs: Node) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs._next == rhs._next else { return false }
    guard lhs.children == rhs.children else { return false }
    guard lhs.link == rhs.link else { return false }
    guard lhs.byName == rhs.byName else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.name.wireHash(into: &hasher)
    hasher.combine(self._next)
    hasher.combine(self.children)
    hasher.combine(self.link)
    hasher.combine(self.byName)
    hasher.combine(self.unknownFields)
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
    let n0 = self.name.utf8.count
    if n0 > 8 { throw wireLimit("Node.name is longer than 8 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    let used: Int
    if !self.byName.isEmpty {
      used = 5
    } else if self.link != nil {
      used = 4
    } else if !self.children.isEmpty {
      used = 3
    } else if self._next != nil {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.children.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.name, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    if let box = self._next {
      try b.charge(memory: MemoryLayout<Node>.stride)
      try b.enter()
      try box.value.appendWire(to: &b)
      b.leave()
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try Node.appendWireList(self.children, max: 100, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    if let value = self.link {
      try value.appendWire(to: &b)
    }
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try NodeByNameEntry.appendWireMap(self.byName, max: 4, to: &b)
    let n4 = b.byteCount &- s4
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 5, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 1280 {
      return try decodeWireBody(
        p, n, 2, 0, 5, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 5, bits: 0, isFrozen: false)
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
    }
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
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Node,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.key.utf8.count
    if n0 > 4 { throw wireLimit("NodeByNameEntry.key is longer than 4 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let used: Int
    used = 2
    let width = wireWidth(n0)
    let slots = f + 0 + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try decodeWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    _ = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.first = FixedBytes<200>()
    self.second = FixedBytes<54>()
    self.third = 0
    self.text = ""
    self.unknownFields = nil
  }

  public init(
    first: FixedBytes<200> = FixedBytes<200>(),
    second: FixedBytes<54> = FixedBytes<54>(),
    third: UInt8 = 0,
    text: String = ""
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.text = text
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: FixedBytes<200>,
    _ v2: FixedBytes<54>,
    _ v3: UInt8,
    _ v4: String,
    unknown: WireUnknown?
  ) {
    self.first = v1
    self.second = v2
    self.third = v3
    self.text = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: LongBlock, rhs: LongBlock) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard lhs.third == rhs.third else { return false }
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    hasher.combine(self.third)
    self.text.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
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
    wireStore(f, 254, self.third)
    var fixed = wireUsedLength(f, 255)
    if fixed > 254 {
    } else if fixed > 200 {
      fixed = 254
    } else if fixed > 0 {
      fixed = 200
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    b.advance(to: t0)
    if self.unknownFields != nil || fixed >= 255 {
      try b.finishUncommon(
        start: start, used: fixed, known: 255, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      case 0, 256...: unit = 0
      case 200: unit = 200
      case 254: unit = 54
      case 255: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 255, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 254, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: FixedBytes<200> = fixed >= 200 ? FixedBytes<200>(wire: f) : FixedBytes<200>()
    let v2: FixedBytes<54> = fixed >= 254 ? FixedBytes<54>(wire: f + 200) : FixedBytes<54>()
    let v3: UInt8 = fixed >= 255 ? wireLoad(f, 254, UInt8.self) : 0
    let v4: String = try r.text(p + o0, n0, max: 10)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// The element of a list that has an own maximum of one.
public struct Elements: WireMessage {
  public static var wireName: String { "values.v1.Elements" }

  public var bytes: [UInt8]
  public var numbers: [UInt8]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.bytes = []
    self.numbers = []
    self.unknownFields = nil
  }

  public init(
    bytes: [UInt8] = [],
    numbers: [UInt8] = []
  ) {
    self.bytes = bytes
    self.numbers = numbers
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [UInt8],
    _ v2: [UInt8],
    unknown: WireUnknown?
  ) {
    self.bytes = v1
    self.numbers = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: Elements, rhs: Elements) -> Bool {
    guard lhs.bytes == rhs.bytes else { return false }
    guard lhs.numbers == rhs.numbers else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.bytes)
    hasher.combine(self.numbers)
    hasher.combine(self.unknownFields)
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
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + 0 + (used &<< width)
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try decodeWireBody(
        p, n, 2, 0, 2, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
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
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    let v1: [UInt8] = try Self.decodeWireListBytes(p + o0, n0, &r)
    let v2: [UInt8] = try Self.decodeWireListNumbers(p + o1, n1, &r)
    return Self(
      v1,
      v2,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.items = []
    self.unknownFields = nil
  }

  public init(
    items: [Blob] = []
  ) {
    self.items = items
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Blob],
    unknown: WireUnknown?
  ) {
    self.items = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: Blobs, rhs: Blobs) -> Bool {
    guard lhs.items == rhs.items else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.items)
    hasher.combine(self.unknownFields)
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
    let used: Int
    if !self.items.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.items.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Blob.appendWireList(self.items, max: 4096, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
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
    let v1: [Blob] = try Blob.decodeWireList(p + o0, n0, max: 4096, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

public struct Blob: WireMessage {
  public static var wireName: String { "values.v1.Blob" }

  public var data: [UInt8]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.data = []
    self.unknownFields = nil
  }

  public init(
    data: [UInt8] = []
  ) {
    self.data = data
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [UInt8],
    unknown: WireUnknown?
  ) {
    self.data = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: Blob, rhs: Blob) -> Bool {
    guard lhs.data == rhs.data else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.data)
    hasher.combine(self.unknownFields)
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
    let n0 = self.data.count
    if n0 > 70000 { throw wireLimit("Blob.data is longer than 70000 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(6 &+ n0)
    let f = p + 2
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.data)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
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
    let v1: [UInt8] = try r.bytes(p + o0, n0, max: 70000)
    return Self(
      v1,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.`in` = 0
    self._default = ""
    self.`switch` = []
    self.`init` = false
    self.type = 0
    self._present = 0
    self.unknownFields = nil
  }

  public init(
    `in`: UInt8 = 0,
    `default`: String? = nil,
    `switch`: [UInt8] = [],
    `init`: Bool = false,
    type: UInt8 = 0
  ) {
    var present: UInt8 = 0
    self.`in` = `in`
    if `default` != nil { present |= 1 }
    self._default = `default` ?? ""
    self.`switch` = `switch`
    self.`init` = `init`
    self.type = type
    self._present = present
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt8,
    _ v2: String,
    _ v3: [UInt8],
    _ v4: Bool,
    _ v5: UInt8,
    present: UInt8,
    unknown: WireUnknown?
  ) {
    self.`in` = v1
    self._default = v2
    self.`switch` = v3
    self.`init` = v4
    self.type = v5
    self._present = present
    self.unknownFields = unknown
  }

  public static func == (lhs: Words, rhs: Words) -> Bool {
    guard lhs.`in` == rhs.`in` else { return false }
    guard (String).wireEquals(lhs._default, rhs._default) else { return false }
    guard lhs.`switch` == rhs.`switch` else { return false }
    guard lhs.`init` == rhs.`init` else { return false }
    guard lhs.type == rhs.type else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.`in`)
    self._default.wireHash(into: &hasher)
    hasher.combine(self.`switch`)
    hasher.combine(self.`init`)
    hasher.combine(self.type)
    hasher.combine(self._present)
    hasher.combine(self.unknownFields)
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
    var b1: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.`in`)
    if self._present & 1 != 0 { b1 |= 1 }
    if self.`init` { b1 |= 2 }
    wireStore(f, 2, self.type)
    wireStore(f, 1, b1)
    let fixed = wireUsedLength(f, 3)
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self._default, n0)
    for element in self.`switch` {
      wireStore(t0, 0, element)
      t0 += 1
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 515, wireLoad(p, 3, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 3, 2, 0, isExact: true, nil, &r)
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
      case 0, 4...: unit = 0
      case 1...3: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 2, bits: bits, isFrozen: false)
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
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 2, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    if !(b1 & 1 != 0), n0 != 0 {
      throw r.nonCanonical(p + o0, "an absent field has a value")
    }
    let v2: String = try r.text(p + o0, n0, max: 10)
    let v3: [UInt8] = try Self.decodeWireListSwitch(p + o1, n1, &r)
    let v4: Bool = b1 & 2 != 0
    let v5: UInt8 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
    var present: UInt8 = 0
    if b1 & 1 != 0 { present |= 1 }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      present: present,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.name = ""
    self.key = WireUUID()
    self.inner = Demand()
    self.list = []
    self.maybe = nil
    self.choice = nil
    self.byNumber = WireMap<UInt8, Demand>()
    self.unknownFields = nil
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
    self.name = name
    self.key = key
    self.inner = inner
    self.list = list
    self.maybe = maybe
    self.choice = choice
    self.byNumber = byNumber
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: WireUUID,
    _ v3: Demand,
    _ v4: [Demand],
    _ v5: Demand?,
    _ v6: DemandChoice?,
    _ v7: WireMap<UInt8, Demand>,
    unknown: WireUnknown?
  ) {
    self.name = v1
    self.key = v2
    self.inner = v3
    self.list = v4
    self.maybe = v5
    self.choice = v6
    self.byNumber = v7
    self.unknownFields = unknown
  }

  public static func == (lhs: Demands, rhs: Demands) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.inner == rhs.inner else { return false }
    guard lhs.list == rhs.list else { return false }
    guard lhs.maybe == rhs.maybe else { return false }
    guard lhs.choice == rhs.choice else { return false }
    guard lhs.byNumber == rhs.byNumber else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if !self.byNumber.isEmpty {
      used = 6
    } else if self.choice != nil {
      used = 5
    } else if self.maybe != nil {
      used = 4
    } else if !self.list.isEmpty {
      used = 3
    } else {
      used = 2
    }
    var lengths = n0
    lengths |= self.list.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n5 != 0 {
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    all |= n5
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 6, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 24, wireLoad(p, 0, UInt16.self) == 1552 {
      return try decodeWireBody(
        p, n, 2, 16, 6, 0, isExact: true, nil, &r)
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
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 6, bits: 0, isFrozen: false)
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
    let n5 = count > 5 ? wireLength(table, 5, width) : 0
    let o6 = o5 &+ n5
    if isExact {
      guard o6 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n5 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
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
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      unknown: unknown)
  }
}

/// An entry of a map on the wire (rule R16).
private struct DemandsByNumberEntry {
  let key: UInt8
  let value: Demand

  @inline(__always)
  fileprivate init(
    _ v1: UInt8,
    _ v2: Demand,
    frozen: Void
  ) {
    self.key = v1
    self.value = v2
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    wireStore(f, 0, self.key)
    let fixed = wireUsedLength(f, 1)
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
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
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257 {
      return try decodeWireBody(
        p, n, 2, 1, 1, 0, isExact: true, &r)
    }
    return try decodeWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    _ = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: Demand
    if n0 == 0 {
      v2 = Demand()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try Demand.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      v1,
      v2,
      frozen: ())
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
      try Self(entry.key, entry.value, frozen: ()).appendWire(to: &b)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.number = 0
    self.unknownFields = nil
  }

  public init(
    number: UInt32 = 0
  ) {
    self.number = number
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt32,
    unknown: WireUnknown?
  ) {
    self.number = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: Demand, rhs: Demand) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.number == (0) { missing.append("number") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let start = b.byteCount
    let p = b.reserve(6)
    let f = p + 2
    wireStore(f, 0, self.number)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 4 {
      return try decodeWireBody(
        p, n, 2, 4, 0, 0, isExact: true, nil, &r)
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
      case 0, 5...: unit = 0
      case 4: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
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
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    return Self(
      v1,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.s1 = ""
    self.s2 = ""
    self.s3 = ""
    self.s4 = ""
    self.s5 = ""
    self.s6 = ""
    self.s7 = ""
    self.s8 = ""
    self.s9 = ""
    self.s10 = ""
    self.s11 = ""
    self.s12 = ""
    self.s13 = ""
    self.s14 = ""
    self.s15 = ""
    self.s16 = ""
    self.s17 = ""
    self.s18 = ""
    self.s19 = ""
    self.s20 = ""
    self.s21 = ""
    self.s22 = ""
    self.s23 = ""
    self.s24 = ""
    self.s25 = ""
    self.s26 = ""
    self.s27 = ""
    self.s28 = ""
    self.s29 = ""
    self.s30 = ""
    self.s31 = ""
    self.s32 = ""
    self.s33 = ""
    self.s34 = ""
    self.s35 = ""
    self.s36 = ""
    self.s37 = ""
    self.s38 = ""
    self.s39 = ""
    self.s40 = ""
    self.s41 = ""
    self.s42 = ""
    self.s43 = ""
    self.s44 = ""
    self.s45 = ""
    self.s46 = ""
    self.s47 = ""
    self.s48 = ""
    self.s49 = ""
    self.s50 = ""
    self.s51 = ""
    self.s52 = ""
    self.s53 = ""
    self.s54 = ""
    self.s55 = ""
    self.s56 = ""
    self.s57 = ""
    self.s58 = ""
    self.s59 = ""
    self.s60 = ""
    self.s61 = ""
    self.s62 = ""
    self.s63 = ""
    self.unknownFields = nil
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
    self.s1 = s1
    self.s2 = s2
    self.s3 = s3
    self.s4 = s4
    self.s5 = s5
    self.s6 = s6
    self.s7 = s7
    self.s8 = s8
    self.s9 = s9
    self.s10 = s10
    self.s11 = s11
    self.s12 = s12
    self.s13 = s13
    self.s14 = s14
    self.s15 = s15
    self.s16 = s16
    self.s17 = s17
    self.s18 = s18
    self.s19 = s19
    self.s20 = s20
    self.s21 = s21
    self.s22 = s22
    self.s23 = s23
    self.s24 = s24
    self.s25 = s25
    self.s26 = s26
    self.s27 = s27
    self.s28 = s28
    self.s29 = s29
    self.s30 = s30
    self.s31 = s31
    self.s32 = s32
    self.s33 = s33
    self.s34 = s34
    self.s35 = s35
    self.s36 = s36
    self.s37 = s37
    self.s38 = s38
    self.s39 = s39
    self.s40 = s40
    self.s41 = s41
    self.s42 = s42
    self.s43 = s43
    self.s44 = s44
    self.s45 = s45
    self.s46 = s46
    self.s47 = s47
    self.s48 = s48
    self.s49 = s49
    self.s50 = s50
    self.s51 = s51
    self.s52 = s52
    self.s53 = s53
    self.s54 = s54
    self.s55 = s55
    self.s56 = s56
    self.s57 = s57
    self.s58 = s58
    self.s59 = s59
    self.s60 = s60
    self.s61 = s61
    self.s62 = s62
    self.s63 = s63
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: String,
    _ v5: String,
    _ v6: String,
    _ v7: String,
    _ v8: String,
    _ v9: String,
    _ v10: String,
    _ v11: String,
    _ v12: String,
    _ v13: String,
    _ v14: String,
    _ v15: String,
    _ v16: String,
    _ v17: String,
    _ v18: String,
    _ v19: String,
    _ v20: String,
    _ v21: String,
    _ v22: String,
    _ v23: String,
    _ v24: String,
    _ v25: String,
    _ v26: String,
    _ v27: String,
    _ v28: String,
    _ v29: String,
    _ v30: String,
    _ v31: String,
    _ v32: String,
    _ v33: String,
    _ v34: String,
    _ v35: String,
    _ v36: String,
    _ v37: String,
    _ v38: String,
    _ v39: String,
    _ v40: String,
    _ v41: String,
    _ v42: String,
    _ v43: String,
    _ v44: String,
    _ v45: String,
    _ v46: String,
    _ v47: String,
    _ v48: String,
    _ v49: String,
    _ v50: String,
    _ v51: String,
    _ v52: String,
    _ v53: String,
    _ v54: String,
    _ v55: String,
    _ v56: String,
    _ v57: String,
    _ v58: String,
    _ v59: String,
    _ v60: String,
    _ v61: String,
    _ v62: String,
    _ v63: String,
    unknown: WireUnknown?
  ) {
    self.s1 = v1
    self.s2 = v2
    self.s3 = v3
    self.s4 = v4
    self.s5 = v5
    self.s6 = v6
    self.s7 = v7
    self.s8 = v8
    self.s9 = v9
    self.s10 = v10
    self.s11 = v11
    self.s12 = v12
    self.s13 = v13
    self.s14 = v14
    self.s15 = v15
    self.s16 = v16
    self.s17 = v17
    self.s18 = v18
    self.s19 = v19
    self.s20 = v20
    self.s21 = v21
    self.s22 = v22
    self.s23 = v23
    self.s24 = v24
    self.s25 = v25
    self.s26 = v26
    self.s27 = v27
    self.s28 = v28
    self.s29 = v29
    self.s30 = v30
    self.s31 = v31
    self.s32 = v32
    self.s33 = v33
    self.s34 = v34
    self.s35 = v35
    self.s36 = v36
    self.s37 = v37
    self.s38 = v38
    self.s39 = v39
    self.s40 = v40
    self.s41 = v41
    self.s42 = v42
    self.s43 = v43
    self.s44 = v44
    self.s45 = v45
    self.s46 = v46
    self.s47 = v47
    self.s48 = v48
    self.s49 = v49
    self.s50 = v50
    self.s51 = v51
    self.s52 = v52
    self.s53 = v53
    self.s54 = v54
    self.s55 = v55
    self.s56 = v56
    self.s57 = v57
    self.s58 = v58
    self.s59 = v59
    self.s60 = v60
    self.s61 = v61
    self.s62 = v62
    self.s63 = v63
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let used: Int
    if n62 != 0 {
      used = 63
    } else if n61 != 0 {
      used = 62
    } else if n60 != 0 {
      used = 61
    } else if n59 != 0 {
      used = 60
    } else if n58 != 0 {
      used = 59
    } else if n57 != 0 {
      used = 58
    } else if n56 != 0 {
      used = 57
    } else if n55 != 0 {
      used = 56
    } else if n54 != 0 {
      used = 55
    } else if n53 != 0 {
      used = 54
    } else if n52 != 0 {
      used = 53
    } else if n51 != 0 {
      used = 52
    } else if n50 != 0 {
      used = 51
    } else if n49 != 0 {
      used = 50
    } else if n48 != 0 {
      used = 49
    } else if n47 != 0 {
      used = 48
    } else if n46 != 0 {
      used = 47
    } else if n45 != 0 {
      used = 46
    } else if n44 != 0 {
      used = 45
    } else if n43 != 0 {
      used = 44
    } else if n42 != 0 {
      used = 43
    } else if n41 != 0 {
      used = 42
    } else if n40 != 0 {
      used = 41
    } else if n39 != 0 {
      used = 40
    } else if n38 != 0 {
      used = 39
    } else if n37 != 0 {
      used = 38
    } else if n36 != 0 {
      used = 37
    } else if n35 != 0 {
      used = 36
    } else if n34 != 0 {
      used = 35
    } else if n33 != 0 {
      used = 34
    } else if n32 != 0 {
      used = 33
    } else if n31 != 0 {
      used = 32
    } else if n30 != 0 {
      used = 31
    } else if n29 != 0 {
      used = 30
    } else if n28 != 0 {
      used = 29
    } else if n27 != 0 {
      used = 28
    } else if n26 != 0 {
      used = 27
    } else if n25 != 0 {
      used = 26
    } else if n24 != 0 {
      used = 25
    } else if n23 != 0 {
      used = 24
    } else if n22 != 0 {
      used = 23
    } else if n21 != 0 {
      used = 22
    } else if n20 != 0 {
      used = 21
    } else if n19 != 0 {
      used = 20
    } else if n18 != 0 {
      used = 19
    } else if n17 != 0 {
      used = 18
    } else if n16 != 0 {
      used = 17
    } else if n15 != 0 {
      used = 16
    } else if n14 != 0 {
      used = 15
    } else if n13 != 0 {
      used = 14
    } else if n12 != 0 {
      used = 13
    } else if n11 != 0 {
      used = 12
    } else if n10 != 0 {
      used = 11
    } else if n9 != 0 {
      used = 10
    } else if n8 != 0 {
      used = 9
    } else if n7 != 0 {
      used = 8
    } else if n6 != 0 {
      used = 7
    } else if n5 != 0 {
      used = 6
    } else if n4 != 0 {
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
    let slots = f + 0 + (used &<< width)
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
    if self.unknownFields != nil || used >= 63 {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55, n56, n57, n58, n59, n60, n61, n62],
        unknown: self.unknownFields)
      return
    }
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if used == 63, width == 0 {
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
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
      if used > 4 { wireStoreLength(table, 4, width, n4) }
      if used > 5 { wireStoreLength(table, 5, width, n5) }
      if used > 6 { wireStoreLength(table, 6, width, n6) }
      if used > 7 { wireStoreLength(table, 7, width, n7) }
      if used > 8 { wireStoreLength(table, 8, width, n8) }
      if used > 9 { wireStoreLength(table, 9, width, n9) }
      if used > 10 { wireStoreLength(table, 10, width, n10) }
      if used > 11 { wireStoreLength(table, 11, width, n11) }
      if used > 12 { wireStoreLength(table, 12, width, n12) }
      if used > 13 { wireStoreLength(table, 13, width, n13) }
      if used > 14 { wireStoreLength(table, 14, width, n14) }
      if used > 15 { wireStoreLength(table, 15, width, n15) }
      if used > 16 { wireStoreLength(table, 16, width, n16) }
      if used > 17 { wireStoreLength(table, 17, width, n17) }
      if used > 18 { wireStoreLength(table, 18, width, n18) }
      if used > 19 { wireStoreLength(table, 19, width, n19) }
      if used > 20 { wireStoreLength(table, 20, width, n20) }
      if used > 21 { wireStoreLength(table, 21, width, n21) }
      if used > 22 { wireStoreLength(table, 22, width, n22) }
      if used > 23 { wireStoreLength(table, 23, width, n23) }
      if used > 24 { wireStoreLength(table, 24, width, n24) }
      if used > 25 { wireStoreLength(table, 25, width, n25) }
      if used > 26 { wireStoreLength(table, 26, width, n26) }
      if used > 27 { wireStoreLength(table, 27, width, n27) }
      if used > 28 { wireStoreLength(table, 28, width, n28) }
      if used > 29 { wireStoreLength(table, 29, width, n29) }
      if used > 30 { wireStoreLength(table, 30, width, n30) }
      if used > 31 { wireStoreLength(table, 31, width, n31) }
      if used > 32 { wireStoreLength(table, 32, width, n32) }
      if used > 33 { wireStoreLength(table, 33, width, n33) }
      if used > 34 { wireStoreLength(table, 34, width, n34) }
      if used > 35 { wireStoreLength(table, 35, width, n35) }
      if used > 36 { wireStoreLength(table, 36, width, n36) }
      if used > 37 { wireStoreLength(table, 37, width, n37) }
      if used > 38 { wireStoreLength(table, 38, width, n38) }
      if used > 39 { wireStoreLength(table, 39, width, n39) }
      if used > 40 { wireStoreLength(table, 40, width, n40) }
      if used > 41 { wireStoreLength(table, 41, width, n41) }
      if used > 42 { wireStoreLength(table, 42, width, n42) }
      if used > 43 { wireStoreLength(table, 43, width, n43) }
      if used > 44 { wireStoreLength(table, 44, width, n44) }
      if used > 45 { wireStoreLength(table, 45, width, n45) }
      if used > 46 { wireStoreLength(table, 46, width, n46) }
      if used > 47 { wireStoreLength(table, 47, width, n47) }
      if used > 48 { wireStoreLength(table, 48, width, n48) }
      if used > 49 { wireStoreLength(table, 49, width, n49) }
      if used > 50 { wireStoreLength(table, 50, width, n50) }
      if used > 51 { wireStoreLength(table, 51, width, n51) }
      if used > 52 { wireStoreLength(table, 52, width, n52) }
      if used > 53 { wireStoreLength(table, 53, width, n53) }
      if used > 54 { wireStoreLength(table, 54, width, n54) }
      if used > 55 { wireStoreLength(table, 55, width, n55) }
      if used > 56 { wireStoreLength(table, 56, width, n56) }
      if used > 57 { wireStoreLength(table, 57, width, n57) }
      if used > 58 { wireStoreLength(table, 58, width, n58) }
      if used > 59 { wireStoreLength(table, 59, width, n59) }
      if used > 60 { wireStoreLength(table, 60, width, n60) }
      if used > 61 { wireStoreLength(table, 61, width, n61) }
      if used > 62 { wireStoreLength(table, 62, width, n62) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      p, shape, fixedLength: 0, slotCount: 63, bits: 0, isFrozen: false)
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
    let n0 = wireSlotLength(table, 0, count, width)
    let o1 = o0 &+ n0
    let n1 = wireSlotLength(table, 1, count, width)
    let o2 = o1 &+ n1
    let n2 = wireSlotLength(table, 2, count, width)
    let o3 = o2 &+ n2
    let n3 = wireSlotLength(table, 3, count, width)
    let o4 = o3 &+ n3
    let n4 = wireSlotLength(table, 4, count, width)
    let o5 = o4 &+ n4
    let n5 = wireSlotLength(table, 5, count, width)
    let o6 = o5 &+ n5
    let n6 = wireSlotLength(table, 6, count, width)
    let o7 = o6 &+ n6
    let n7 = wireSlotLength(table, 7, count, width)
    let o8 = o7 &+ n7
    let n8 = wireSlotLength(table, 8, count, width)
    let o9 = o8 &+ n8
    let n9 = wireSlotLength(table, 9, count, width)
    let o10 = o9 &+ n9
    let n10 = wireSlotLength(table, 10, count, width)
    let o11 = o10 &+ n10
    let n11 = wireSlotLength(table, 11, count, width)
    let o12 = o11 &+ n11
    let n12 = wireSlotLength(table, 12, count, width)
    let o13 = o12 &+ n12
    let n13 = wireSlotLength(table, 13, count, width)
    let o14 = o13 &+ n13
    let n14 = wireSlotLength(table, 14, count, width)
    let o15 = o14 &+ n14
    let n15 = wireSlotLength(table, 15, count, width)
    let o16 = o15 &+ n15
    let n16 = wireSlotLength(table, 16, count, width)
    let o17 = o16 &+ n16
    let n17 = wireSlotLength(table, 17, count, width)
    let o18 = o17 &+ n17
    let n18 = wireSlotLength(table, 18, count, width)
    let o19 = o18 &+ n18
    let n19 = wireSlotLength(table, 19, count, width)
    let o20 = o19 &+ n19
    let n20 = wireSlotLength(table, 20, count, width)
    let o21 = o20 &+ n20
    let n21 = wireSlotLength(table, 21, count, width)
    let o22 = o21 &+ n21
    let n22 = wireSlotLength(table, 22, count, width)
    let o23 = o22 &+ n22
    let n23 = wireSlotLength(table, 23, count, width)
    let o24 = o23 &+ n23
    let n24 = wireSlotLength(table, 24, count, width)
    let o25 = o24 &+ n24
    let n25 = wireSlotLength(table, 25, count, width)
    let o26 = o25 &+ n25
    let n26 = wireSlotLength(table, 26, count, width)
    let o27 = o26 &+ n26
    let n27 = wireSlotLength(table, 27, count, width)
    let o28 = o27 &+ n27
    let n28 = wireSlotLength(table, 28, count, width)
    let o29 = o28 &+ n28
    let n29 = wireSlotLength(table, 29, count, width)
    let o30 = o29 &+ n29
    let n30 = wireSlotLength(table, 30, count, width)
    let o31 = o30 &+ n30
    let n31 = wireSlotLength(table, 31, count, width)
    let o32 = o31 &+ n31
    let n32 = wireSlotLength(table, 32, count, width)
    let o33 = o32 &+ n32
    let n33 = wireSlotLength(table, 33, count, width)
    let o34 = o33 &+ n33
    let n34 = wireSlotLength(table, 34, count, width)
    let o35 = o34 &+ n34
    let n35 = wireSlotLength(table, 35, count, width)
    let o36 = o35 &+ n35
    let n36 = wireSlotLength(table, 36, count, width)
    let o37 = o36 &+ n36
    let n37 = wireSlotLength(table, 37, count, width)
    let o38 = o37 &+ n37
    let n38 = wireSlotLength(table, 38, count, width)
    let o39 = o38 &+ n38
    let n39 = wireSlotLength(table, 39, count, width)
    let o40 = o39 &+ n39
    let n40 = wireSlotLength(table, 40, count, width)
    let o41 = o40 &+ n40
    let n41 = wireSlotLength(table, 41, count, width)
    let o42 = o41 &+ n41
    let n42 = wireSlotLength(table, 42, count, width)
    let o43 = o42 &+ n42
    let n43 = wireSlotLength(table, 43, count, width)
    let o44 = o43 &+ n43
    let n44 = wireSlotLength(table, 44, count, width)
    let o45 = o44 &+ n44
    let n45 = wireSlotLength(table, 45, count, width)
    let o46 = o45 &+ n45
    let n46 = wireSlotLength(table, 46, count, width)
    let o47 = o46 &+ n46
    let n47 = wireSlotLength(table, 47, count, width)
    let o48 = o47 &+ n47
    let n48 = wireSlotLength(table, 48, count, width)
    let o49 = o48 &+ n48
    let n49 = wireSlotLength(table, 49, count, width)
    let o50 = o49 &+ n49
    let n50 = wireSlotLength(table, 50, count, width)
    let o51 = o50 &+ n50
    let n51 = wireSlotLength(table, 51, count, width)
    let o52 = o51 &+ n51
    let n52 = wireSlotLength(table, 52, count, width)
    let o53 = o52 &+ n52
    let n53 = wireSlotLength(table, 53, count, width)
    let o54 = o53 &+ n53
    let n54 = wireSlotLength(table, 54, count, width)
    let o55 = o54 &+ n54
    let n55 = wireSlotLength(table, 55, count, width)
    let o56 = o55 &+ n55
    let n56 = wireSlotLength(table, 56, count, width)
    let o57 = o56 &+ n56
    let n57 = wireSlotLength(table, 57, count, width)
    let o58 = o57 &+ n57
    let n58 = wireSlotLength(table, 58, count, width)
    let o59 = o58 &+ n58
    let n59 = wireSlotLength(table, 59, count, width)
    let o60 = o59 &+ n59
    let n60 = wireSlotLength(table, 60, count, width)
    let o61 = o60 &+ n60
    let n61 = wireSlotLength(table, 61, count, width)
    let o62 = o61 &+ n61
    let n62 = wireSlotLength(table, 62, count, width)
    let o63 = o62 &+ n62
    if isExact {
      guard o63 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n62 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
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
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      v13,
      v14,
      v15,
      v16,
      v17,
      v18,
      v19,
      v20,
      v21,
      v22,
      v23,
      v24,
      v25,
      v26,
      v27,
      v28,
      v29,
      v30,
      v31,
      v32,
      v33,
      v34,
      v35,
      v36,
      v37,
      v38,
      v39,
      v40,
      v41,
      v42,
      v43,
      v44,
      v45,
      v46,
      v47,
      v48,
      v49,
      v50,
      v51,
      v52,
      v53,
      v54,
      v55,
      v56,
      v57,
      v58,
      v59,
      v60,
      v61,
      v62,
      v63,
      unknown: unknown)
  }
}
