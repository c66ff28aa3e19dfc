// Written by schemac from package replanning.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// What a planner decides about a person and a departure.
public struct DirectiveKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The person's party is on the departure.
  public static var pin: DirectiveKind { DirectiveKind(rawValue: 1) }
  /// The person's party is not on the departure.
  public static var forbid: DirectiveKind { DirectiveKind(rawValue: 2) }
  /// The departure's list stays as the published plan has it; who may not board is taken off all the same.
  public static var freeze: DirectiveKind { DirectiveKind(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// The person's party is on the departure.
    case pin = 1
    /// The person's party is not on the departure.
    case forbid = 2
    /// The departure's list stays as the published plan has it; who may not board is taken off all the same.
    case freeze = 3
  }

  public static var wireNames: StaticString { "unset pin forbid freeze" }
}

/// Why a line of a list changes.
public struct MoveCause: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The person, or what is known of them, changed, or a planner decided it.
  public static var changed: MoveCause { MoveCause(rawValue: 1) }
  /// The departure could not keep the person.
  public static var displaced: MoveCause { MoveCause(rawValue: 2) }
  /// Somebody else's change.
  public static var other: MoveCause { MoveCause(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// The person, or what is known of them, changed, or a planner decided it.
    case changed = 1
    /// The departure could not keep the person.
    case displaced = 2
    /// Somebody else's change.
    case other = 3
  }

  public static var wireNames: StaticString { "unset changed displaced other" }
}

/// A change that is tried on a copy.
public enum PlanChange: WireValue {
  case cancel(DepartureCancelled)
  case delay(DepartureDelayed)
  case capacity(CapacityChanged)
  case withdraw(PersonWithdrawn)
  case granted(EverythingGranted)
  case hold(HoldTried)
  case order(PlanDirective)
  case lift(PlanDirective)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    switch self {
      case .cancel(let value):
        for path in value.missingRequiredFields() { missing.append("cancel.\(path)") }
      case .delay(let value):
        for path in value.missingRequiredFields() { missing.append("delay.\(path)") }
      case .capacity(let value):
        for path in value.missingRequiredFields() { missing.append("capacity.\(path)") }
      case .withdraw(let value):
        for path in value.missingRequiredFields() { missing.append("withdraw.\(path)") }
      case .granted(let value):
        for path in value.missingRequiredFields() { missing.append("granted.\(path)") }
      case .hold(let value):
        for path in value.missingRequiredFields() { missing.append("hold.\(path)") }
      case .order(let value):
        for path in value.missingRequiredFields() { missing.append("order.\(path)") }
      case .lift(let value):
        for path in value.missingRequiredFields() { missing.append("lift.\(path)") }
      default: break
    }
    return missing
  }
}

// MARK: Codec of PlanChange

extension PlanChange {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .cancel(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .delay(let value):
        b.append(tag: 2)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .capacity(let value):
        b.append(tag: 3)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .withdraw(let value):
        b.append(tag: 4)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .granted(let value):
        b.append(tag: 5)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .hold(let value):
        b.append(tag: 6)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .order(let value):
        b.append(tag: 7)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .lift(let value):
        b.append(tag: 8)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3, 4, 5, 6, 7, 8: true
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
        return .cancel(try DepartureCancelled.decodeNestedWire(q, count, &r))
      case 2:
        return .delay(try DepartureDelayed.decodeNestedWire(q, count, &r))
      case 3:
        return .capacity(try CapacityChanged.decodeNestedWire(q, count, &r))
      case 4:
        return .withdraw(try PersonWithdrawn.decodeNestedWire(q, count, &r))
      case 5:
        return .granted(try EverythingGranted.decodeNestedWire(q, count, &r))
      case 6:
        return .hold(try HoldTried.decodeNestedWire(q, count, &r))
      case 7:
        return .order(try PlanDirective.decodeNestedWire(q, count, &r))
      case 8:
        return .lift(try PlanDirective.decodeNestedWire(q, count, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// A decision of a planner. It is kept in later plans until it is lifted.
public struct PlanDirective: WireMessage {
  public static var wireName: String { "replanning.v1.PlanDirective" }

  public var kind: DirectiveKind
  /// Unset for a list that is frozen: it speaks of nobody.
  public var person: ID<PersonFile>
  /// The departure's name, such as `D07`.
  public var departure: String
  /// Who decided it.
  public var author: String
  public var at: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanDirective, rhs: PlanDirective) -> Bool {
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.kind)
    hasher.combine(self.person)
    self.departure.wireHash(into: &hasher)
    self.author.wireHash(into: &hasher)
    hasher.combine(self.at)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.kind == (.unset) { missing.append("kind") }
    if self.departure.isEmpty { missing.append("departure") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PlanDirective {
  /// The message in which every field is absent.
  public init() {
    self.init(
      kind: .unset,
      person: ID<PersonFile>(),
      departure: "",
      author: "",
      at: Timestamp(),
      _unknown: nil)
  }

  public init(
    kind: DirectiveKind = .unset,
    person: ID<PersonFile> = ID<PersonFile>(),
    departure: String = "",
    author: String = "",
    at: Timestamp = Timestamp()
  ) {
    self.init(
      kind: kind,
      person: person,
      departure: departure,
      author: author,
      at: at,
      _unknown: nil)
  }
}

// MARK: Codec of PlanDirective

extension PlanDirective {
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
    let n0 = e.pointee.departure.utf8.count
    if n0 > 24 { throw wireLimit("PlanDirective.departure is longer than 24 bytes") }
    let n1 = e.pointee.author.utf8.count
    if n1 > 300 { throw wireLimit("PlanDirective.author is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(35 &+ n0 &+ n1)
    let f = p + 2
    let w1 = e.pointee.kind.rawValue
    wireStore(f, 0, w1)
    e.pointee.person.storeWire(f + 1)
    let w5 = e.pointee.at.microseconds
    wireStore(f, 17, w5)
    var used = wireBit(w1 != 0)
    used |= wireBit(!wireIsZero(f + 1, 16)) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x19110100)
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
    t0 = wirePut(t0, e.pointee.departure, n0)
    t0 = wirePut(t0, e.pointee.author, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
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
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 29 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w5 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 17) & wireBit(!wireIsZero(f + 1, 16))
      ends |= wireBit(fixed == 25) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w5 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: DirectiveKind = DirectiveKind(rawValue: w1)
    let v2: ID<PersonFile> = fixed >= 17 ? ID<PersonFile>(wire: f + 1) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 24)
    let v4: String = try r.text(p + o1, n1, max: 300)
    let v5: Timestamp = Timestamp(microseconds: w5)
    return Self(
      kind: v1,
      person: v2,
      departure: v3,
      author: v4,
      at: v5,
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
      case 17: unit = 16
      case 25: unit = 8
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

/// One person whose departure changes. Planning holds no names.
public struct PlanMove: WireMessage {
  public static var wireName: String { "replanning.v1.PlanMove" }

  public var person: ID<PersonFile>
  public var group: ID<Group>?
  /// Empty for no departure.
  public var from: String
  public var to: String
  public var cause: MoveCause
  /// What is expected on the departure moved to and not granted yet.
  public var missing: [ReasonCode]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanMove, rhs: PlanMove) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.group == rhs.group else { return false }
    guard (String).wireEquals(lhs.from, rhs.from) else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard lhs.cause == rhs.cause else { return false }
    guard lhs.missing == rhs.missing else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.group)
    self.from.wireHash(into: &hasher)
    self.to.wireHash(into: &hasher)
    hasher.combine(self.cause)
    hasher.combine(self.missing)
    hasher.combine(self._unknown)
  }
}

extension PlanMove {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      group: nil,
      from: "",
      to: "",
      cause: .unset,
      missing: [],
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    group: ID<Group>? = nil,
    from: String = "",
    to: String = "",
    cause: MoveCause = .unset,
    missing: [ReasonCode] = []
  ) {
    self.init(
      person: person,
      group: group,
      from: from,
      to: to,
      cause: cause,
      missing: missing,
      _unknown: nil)
  }
}

// MARK: Codec of PlanMove

extension PlanMove {
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
    let n0 = e.pointee.group == nil ? 0 : 16
    let n1 = e.pointee.from.utf8.count
    if n1 > 24 { throw wireLimit("PlanMove.from is longer than 24 bytes") }
    let n2 = e.pointee.to.utf8.count
    if n2 > 24 { throw wireLimit("PlanMove.to is longer than 24 bytes") }
    let c3 = e.pointee.missing.count
    try b.charge(
      elements: c3, stride: MemoryLayout<ReasonCode>.stride, max: 16)
    let n3 = c3 &* 1
    var text = n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(35 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w5 = e.pointee.cause.rawValue
    wireStore(f, 16, w5)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w5 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
    let count: Int
    if n3 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = e.pointee.group {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.from, n1)
    t0 = wirePut(t0, e.pointee.to, n2)
    for element in e.pointee.missing {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
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
    var w5: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 4
    if isNear {
      w5 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<Group>?
    if n0 == 0 {
      v2 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v2 = ID<Group>(wire: (p + o0))
    }
    let v3: String = try r.text(p + o1, n1, max: 24)
    let v4: String = try r.text(p + o2, n2, max: 24)
    let v5: MoveCause = MoveCause(rawValue: w5)
    let v6: [ReasonCode] = try Self.decodeWireListMissing(p + o3, n3, &r)
    return Self(
      person: v1,
      group: v2,
      from: v3,
      to: v4,
      cause: v5,
      missing: v6,
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
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListMissing(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ReasonCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    var list: [ReasonCode] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ReasonCode(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
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

/// What lies between two plans, person by person. The counts are of everybody.
public struct PlanDifference: WireMessage {
  public static var wireName: String { "replanning.v1.PlanDifference" }

  /// By party, then person; the first ones when there are more.
  public var moves: [PlanMove]
  public var moved: UInt32
  public var lost: UInt32
  public var gained: UInt32
  /// People whom the changes themselves took off their departure.
  public var displaced: UInt32
  /// People taken off their departure for somebody else's change.
  public var others: UInt32
  public var costBeforeCents: Int64
  public var costAfterCents: Int64
  /// Decisions that ended because their departure or their person is no longer planned.
  public var ended: [PlanDirective]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanDifference, rhs: PlanDifference) -> Bool {
    guard lhs.moves == rhs.moves else { return false }
    guard lhs.moved == rhs.moved else { return false }
    guard lhs.lost == rhs.lost else { return false }
    guard lhs.gained == rhs.gained else { return false }
    guard lhs.displaced == rhs.displaced else { return false }
    guard lhs.others == rhs.others else { return false }
    guard lhs.costBeforeCents == rhs.costBeforeCents else { return false }
    guard lhs.costAfterCents == rhs.costAfterCents else { return false }
    guard lhs.ended == rhs.ended else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.moves)
    hasher.combine(self.moved)
    hasher.combine(self.lost)
    hasher.combine(self.gained)
    hasher.combine(self.displaced)
    hasher.combine(self.others)
    hasher.combine(self.costBeforeCents)
    hasher.combine(self.costAfterCents)
    hasher.combine(self.ended)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for (index, element) in self.ended.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("ended[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PlanDifference {
  /// The message in which every field is absent.
  public init() {
    self.init(
      moves: [],
      moved: 0,
      lost: 0,
      gained: 0,
      displaced: 0,
      others: 0,
      costBeforeCents: 0,
      costAfterCents: 0,
      ended: [],
      _unknown: nil)
  }

  public init(
    moves: [PlanMove] = [],
    moved: UInt32 = 0,
    lost: UInt32 = 0,
    gained: UInt32 = 0,
    displaced: UInt32 = 0,
    others: UInt32 = 0,
    costBeforeCents: Int64 = 0,
    costAfterCents: Int64 = 0,
    ended: [PlanDirective] = []
  ) {
    self.init(
      moves: moves,
      moved: moved,
      lost: lost,
      gained: gained,
      displaced: displaced,
      others: others,
      costBeforeCents: costBeforeCents,
      costAfterCents: costAfterCents,
      ended: ended,
      _unknown: nil)
  }
}

// MARK: Codec of PlanDifference

extension PlanDifference {
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
    let w2 = self.moved
    wireStore(f, 0, w2)
    let w3 = self.lost
    wireStore(f, 4, w3)
    let w4 = self.gained
    wireStore(f, 8, w4)
    let w5 = self.displaced
    wireStore(f, 12, w5)
    let w6 = self.others
    wireStore(f, 16, w6)
    let w7 = self.costBeforeCents
    wireStore(f, 20, w7)
    let w8 = self.costAfterCents
    wireStore(f, 28, w8)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x241C141000)
    if used == 0 {
      fixed = wireUsedLength(f, 12)
      if fixed > 8 {
        fixed = 12
      } else if fixed > 4 {
        fixed = 8
      } else if fixed > 0 {
        fixed = 4
      }
    }
    let count: Int
    if !self.ended.isEmpty {
      count = 2
    } else if !self.moves.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.moves.count &* 24
    lengths |= self.ended.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PlanMove.appendWireList(self.moves, max: 2048, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try PlanDirective.appendWireList(self.ended, max: 1000, to: &b)
    let n1 = b.byteCount &- s1
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 36, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var w7: Int64 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 40 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 12 && fixed <= 36 && count <= 2
    if isNear {
      w5 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      w6 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      w7 = wireMask(wireLoad(f, 20, Int64.self), fixed >= 28)
      w8 = wireMask(wireLoad(f, 28, Int64.self), fixed >= 36)
      var ends = wireBit(fixed == 16) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 28) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 36) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      w6 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      w7 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
      w8 = fixed >= 36 ? wireLoad(f, 28, Int64.self) : 0
      if shape.fixedLength > 36 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 36, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let w3: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let w4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let o1 = o0 &+ n0
    let v1: [PlanMove] = try PlanMove.decodeWireList(p + o0, n0, max: 2048, &r)
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: UInt32 = w6
    let v7: Int64 = w7
    let v8: Int64 = w8
    let v9: [PlanDirective] = try PlanDirective.decodeWireList(p + o1, n1, max: 1000, &r)
    return Self(
      moves: v1,
      moved: v2,
      lost: v3,
      gained: v4,
      displaced: v5,
      others: v6,
      costBeforeCents: v7,
      costAfterCents: v8,
      ended: v9,
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
      case 0, 37...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 28: unit = 8
      case 36: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to plan again from the published plan.
public struct ReplanRequest: WireMessage {
  public static var wireName: String { "replanning.v1.ReplanRequest" }

  public var mission: String
  public var asOf: Timestamp
  /// As in `planning.v1.PlanRequest`.
  public var announced: [AnnouncedPeople]
  /// Without it nothing is written.
  public var publish: Bool
  /// The published plan that the caller looked at; refused when it is another one. 0: whichever it is.
  public var planVersion: Int64
  /// Most people moved for each one concerned; unset takes the planner's own number.
  public var moves: UInt16?
  /// A proposed list is changed although the followed views are older than the policy allows.
  public var staleAcknowledged: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplanRequest, rhs: ReplanRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.announced == rhs.announced else { return false }
    guard lhs.publish == rhs.publish else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.moves == rhs.moves else { return false }
    guard lhs.staleAcknowledged == rhs.staleAcknowledged else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.announced)
    hasher.combine(self.publish)
    hasher.combine(self.planVersion)
    hasher.combine(self.moves)
    hasher.combine(self.staleAcknowledged)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.asOf == (Timestamp()) { missing.append("asOf") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ReplanRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      announced: [],
      publish: false,
      planVersion: 0,
      moves: nil,
      staleAcknowledged: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    announced: [AnnouncedPeople] = [],
    publish: Bool = false,
    planVersion: Int64 = 0,
    moves: UInt16? = nil,
    staleAcknowledged: Bool = false
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      announced: announced,
      publish: publish,
      planVersion: planVersion,
      moves: moves,
      staleAcknowledged: staleAcknowledged,
      _unknown: nil)
  }
}

// MARK: Codec of ReplanRequest

extension ReplanRequest {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("ReplanRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(29 &+ n0)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    b8 |= wireBit(self.publish)
    let w5 = self.planVersion
    wireStore(f, 9, w5)
    b8 |= wireBit(self.moves != nil) &<< 1
    let w6 = (self.moves ?? 0)
    wireStore(f, 17, w6)
    b8 |= wireBit(self.staleAcknowledged) &<< 2
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(b8 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(w6 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x1311090800)
    let count: Int
    if !self.announced.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.announced.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try AnnouncedPeople.appendWireList(self.announced, max: 256, to: &b)
    let n1 = b.byteCount &- s1
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 19, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var w5: Int64 = 0
    var w6: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 19 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      w6 = wireMask(wireLoad(f, 17, UInt16.self), fixed >= 19)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b8 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w5 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      w6 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
      if shape.fixedLength > 19 || shape.slotCount > 2 || b8 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 19, slotCount: 2, bits: b8 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w6, b8 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: [AnnouncedPeople] = try AnnouncedPeople.decodeWireList(p + o1, n1, max: 256, &r)
    let v4: Bool = b8 & 1 != 0
    let v5: Int64 = w5
    let v6: UInt16? = b8 & 2 != 0 ? w6 : nil
    let v7: Bool = b8 & 4 != 0
    return Self(
      mission: v1,
      asOf: v2,
      announced: v3,
      publish: v4,
      planVersion: v5,
      moves: v6,
      staleAcknowledged: v7,
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
      case 0, 20...: return
      case 8: unit = 8
      case 9: unit = 1
      case 17: unit = 8
      case 19: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A proposed list that planning again changes: a new revision, of which the carrier is told.
public struct RevisedList: WireMessage {
  public static var wireName: String { "replanning.v1.RevisedList" }

  public var manifest: String
  public var departure: String
  /// The revision that the change makes.
  public var revision: UInt32
  public var added: UInt32
  public var removed: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RevisedList, rhs: RevisedList) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.added == rhs.added else { return false }
    guard lhs.removed == rhs.removed else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.added)
    hasher.combine(self.removed)
    hasher.combine(self._unknown)
  }
}

extension RevisedList {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      departure: "",
      revision: 0,
      added: 0,
      removed: 0,
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    departure: String = "",
    revision: UInt32 = 0,
    added: UInt32 = 0,
    removed: UInt32 = 0
  ) {
    self.init(
      manifest: manifest,
      departure: departure,
      revision: revision,
      added: added,
      removed: removed,
      _unknown: nil)
  }
}

// MARK: Codec of RevisedList

extension RevisedList {
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
    let n0 = e.pointee.manifest.utf8.count
    if n0 > 64 { throw wireLimit("RevisedList.manifest is longer than 64 bytes") }
    let n1 = e.pointee.departure.utf8.count
    if n1 > 24 { throw wireLimit("RevisedList.departure is longer than 24 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1)
    let f = p + 2
    let w3 = e.pointee.revision
    wireStore(f, 0, w3)
    let w4 = e.pointee.added
    wireStore(f, 4, w4)
    let w5 = e.pointee.removed
    wireStore(f, 8, w5)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xC080400)
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
    t0 = wirePut(t0, e.pointee.manifest, n0)
    t0 = wirePut(t0, e.pointee.departure, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
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
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    return Self(
      manifest: v1,
      departure: v2,
      revision: v3,
      added: v4,
      removed: v5,
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
      case 8: unit = 4
      case 12: unit = 4
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

/// What planning again came to.
public struct ReplanReply: WireMessage {
  public static var wireName: String { "replanning.v1.ReplanReply" }

  public var difference: PlanDifference
  /// The new plan; published only when `published`.
  public var plan: PlanReply
  /// The plan it started from.
  public var fromVersion: Int64
  public var published: Bool
  /// In the order of departure.
  public var revised: [RevisedList]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplanReply, rhs: ReplanReply) -> Bool {
    guard lhs.difference == rhs.difference else { return false }
    guard lhs.plan == rhs.plan else { return false }
    guard lhs.fromVersion == rhs.fromVersion else { return false }
    guard lhs.published == rhs.published else { return false }
    guard lhs.revised == rhs.revised else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.difference)
    hasher.combine(self.plan)
    hasher.combine(self.fromVersion)
    hasher.combine(self.published)
    hasher.combine(self.revised)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.difference.missingRequiredFields() { missing.append("difference.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ReplanReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      difference: PlanDifference(),
      plan: PlanReply(),
      fromVersion: 0,
      published: false,
      revised: [],
      _unknown: nil)
  }

  public init(
    difference: PlanDifference = PlanDifference(),
    plan: PlanReply = PlanReply(),
    fromVersion: Int64 = 0,
    published: Bool = false,
    revised: [RevisedList] = []
  ) {
    self.init(
      difference: difference,
      plan: plan,
      fromVersion: fromVersion,
      published: published,
      revised: revised,
      _unknown: nil)
  }
}

// MARK: Codec of ReplanReply

extension ReplanReply {
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
    let p = b.reserve(23)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.fromVersion
    wireStore(f, 0, w3)
    b8 |= wireBit(self.published)
    wireStore(f, 8, b8)
    var used = wireBit(w3 != 0)
    used |= wireBit(b8 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    let count: Int
    if !self.revised.isEmpty {
      count = 3
    } else {
      count = 2
    }
    let width = wireWidth(self.revised.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.difference.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    b.enterPlain()
    try self.plan.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s2 = b.byteCount
    try RevisedList.appendWireList(self.revised, max: 1024, to: &b)
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
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var b8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 3, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: PlanDifference
    if n0 == 0 {
      v1 = PlanDifference()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try PlanDifference.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: PlanReply
    if n1 == 0 {
      v2 = PlanReply()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try PlanReply.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: Int64 = w3
    let v4: Bool = b8 & 1 != 0
    let v5: [RevisedList] = try RevisedList.decodeWireList(p + o2, n2, max: 1024, &r)
    return Self(
      difference: v1,
      plan: v2,
      fromVersion: v3,
      published: v4,
      revised: v5,
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
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The departure does not go.
public struct DepartureCancelled: WireMessage {
  public static var wireName: String { "replanning.v1.DepartureCancelled" }

  public var departure: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DepartureCancelled, rhs: DepartureCancelled) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.departure.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.departure.isEmpty { missing.append("departure") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DepartureCancelled {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: "",
      _unknown: nil)
  }

  public init(
    departure: String = ""
  ) {
    self.init(
      departure: departure,
      _unknown: nil)
  }
}

// MARK: Codec of DepartureCancelled

extension DepartureCancelled {
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
    let n0 = self.departure.utf8.count
    if n0 > 24 { throw wireLimit("DepartureCancelled.departure is longer than 24 bytes") }
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
    t0 = wirePut(t0, self.departure, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
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
    let v1: String = try r.text(p + o0, n0, max: 24)
    return Self(
      departure: v1,
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

/// The departure leaves, arrives and closes later, or earlier for negative minutes.
public struct DepartureDelayed: WireMessage {
  public static var wireName: String { "replanning.v1.DepartureDelayed" }

  public var departure: String
  public var minutes: Int32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DepartureDelayed, rhs: DepartureDelayed) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.minutes == rhs.minutes else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.minutes)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.departure.isEmpty { missing.append("departure") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DepartureDelayed {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: "",
      minutes: 0,
      _unknown: nil)
  }

  public init(
    departure: String = "",
    minutes: Int32 = 0
  ) {
    self.init(
      departure: departure,
      minutes: minutes,
      _unknown: nil)
  }
}

// MARK: Codec of DepartureDelayed

extension DepartureDelayed {
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
    let n0 = self.departure.utf8.count
    if n0 > 24 { throw wireLimit("DepartureDelayed.departure is longer than 24 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let w2 = self.minutes
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.departure, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    var w2: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: Int32 = w2
    return Self(
      departure: v1,
      minutes: v2,
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
}

/// The departure takes so many.
public struct CapacityChanged: WireMessage {
  public static var wireName: String { "replanning.v1.CapacityChanged" }

  public var departure: String
  public var seats: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CapacityChanged, rhs: CapacityChanged) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.seats)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.departure.isEmpty { missing.append("departure") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension CapacityChanged {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: "",
      seats: 0,
      _unknown: nil)
  }

  public init(
    departure: String = "",
    seats: UInt16 = 0
  ) {
    self.init(
      departure: departure,
      seats: seats,
      _unknown: nil)
  }
}

// MARK: Codec of CapacityChanged

extension CapacityChanged {
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
    let n0 = self.departure.utf8.count
    if n0 > 24 { throw wireLimit("CapacityChanged.departure is longer than 24 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(8 &+ n0)
    let f = p + 2
    let w2 = self.seats
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
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
    t0 = wirePut(t0, self.departure, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    var w2: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: UInt16 = w2
    return Self(
      departure: v1,
      seats: v2,
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
      case 2: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The person does not travel; the rest of the party still does.
public struct PersonWithdrawn: WireMessage {
  public static var wireName: String { "replanning.v1.PersonWithdrawn" }

  public var person: ID<PersonFile>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PersonWithdrawn, rhs: PersonWithdrawn) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PersonWithdrawn {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>()
  ) {
    self.init(
      person: person,
      _unknown: nil)
  }
}

// MARK: Codec of PersonWithdrawn

extension PersonWithdrawn {
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
    let p = b.reserve(18)
    let f = p + 2
    self.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    return Self(
      person: v1,
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

/// Everything that can be expected is granted to the person's party.
public struct EverythingGranted: WireMessage {
  public static var wireName: String { "replanning.v1.EverythingGranted" }

  public var person: ID<PersonFile>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EverythingGranted, rhs: EverythingGranted) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension EverythingGranted {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>()
  ) {
    self.init(
      person: person,
      _unknown: nil)
  }
}

// MARK: Codec of EverythingGranted

extension EverythingGranted {
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
    let p = b.reserve(18)
    let f = p + 2
    self.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    return Self(
      person: v1,
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

/// Nobody of the person's party travels.
public struct HoldTried: WireMessage {
  public static var wireName: String { "replanning.v1.HoldTried" }

  public var person: ID<PersonFile>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: HoldTried, rhs: HoldTried) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension HoldTried {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>()
  ) {
    self.init(
      person: person,
      _unknown: nil)
  }
}

// MARK: Codec of HoldTried

extension HoldTried {
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
    let p = b.reserve(18)
    let f = p + 2
    self.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    return Self(
      person: v1,
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

/// Wraps the union so that there can be several.
public struct ChangeToTry: WireMessage {
  public static var wireName: String { "replanning.v1.ChangeToTry" }

  public var change: PlanChange?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ChangeToTry, rhs: ChangeToTry) -> Bool {
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.change == nil { missing.append("change") }
    for path in self.change?.missingRequiredFields() ?? [] { missing.append("change.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ChangeToTry {
  /// The message in which every field is absent.
  public init() {
    self.init(
      change: nil,
      _unknown: nil)
  }

  public init(
    change: PlanChange? = nil
  ) {
    self.init(
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ChangeToTry

extension ChangeToTry {
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
    let count: Int
    if e.pointee.change != nil {
      count = 1
    } else {
      count = 0
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = e.pointee.change {
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + 0)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
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
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
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
    let v1: PlanChange?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try PlanChange.decodeWire(p + o0, n0, &r)
    }
    return Self(
      change: v1,
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

/// Asks what changes would do. Nothing is written.
public struct WhatIfRequest: WireMessage {
  public static var wireName: String { "replanning.v1.WhatIfRequest" }

  public var mission: String
  /// Tried together, in this order.
  public var changes: [ChangeToTry]
  /// Defaults to the published plan's moment.
  public var asOf: Timestamp?
  public var announced: [AnnouncedPeople]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: WhatIfRequest, rhs: WhatIfRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.changes == rhs.changes else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.announced == rhs.announced else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.changes)
    hasher.combine(self.asOf)
    hasher.combine(self.announced)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.changes.isEmpty { missing.append("changes") }
    for (index, element) in self.changes.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("changes[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension WhatIfRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      changes: [],
      asOf: nil,
      announced: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    changes: [ChangeToTry] = [],
    asOf: Timestamp? = nil,
    announced: [AnnouncedPeople] = []
  ) {
    self.init(
      mission: mission,
      changes: changes,
      asOf: asOf,
      announced: announced,
      _unknown: nil)
  }
}

// MARK: Codec of WhatIfRequest

extension WhatIfRequest {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("WhatIfRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.asOf != nil)
    let w3 = (self.asOf ?? Timestamp()).microseconds
    wireStore(f, 1, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90100)
    let count: Int
    if !self.announced.isEmpty {
      count = 3
    } else if !self.changes.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.changes.count &* 24
    lengths |= self.announced.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ChangeToTry.appendWireList(self.changes, max: 64, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try AnnouncedPeople.appendWireList(self.announced, max: 256, to: &b)
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
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w3, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: [ChangeToTry] = try ChangeToTry.decodeWireList(p + o1, n1, max: 64, &r)
    let v3: Timestamp? = b0 & 1 != 0 ? Timestamp(microseconds: w3) : nil
    let v4: [AnnouncedPeople] = try AnnouncedPeople.decodeWireList(p + o2, n2, max: 256, &r)
    return Self(
      mission: v1,
      changes: v2,
      asOf: v3,
      announced: v4,
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

/// What changes would do to the published plan.
public struct WhatIfReply: WireMessage {
  public static var wireName: String { "replanning.v1.WhatIfReply" }

  public var difference: PlanDifference
  public var asOf: Timestamp
  public var planVersion: Int64
  /// People whose place differs already because facts changed after the plan; not in `difference`.
  public var alreadyMoved: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: WhatIfReply, rhs: WhatIfReply) -> Bool {
    guard lhs.difference == rhs.difference else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.alreadyMoved == rhs.alreadyMoved else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.difference)
    hasher.combine(self.asOf)
    hasher.combine(self.planVersion)
    hasher.combine(self.alreadyMoved)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.difference.missingRequiredFields() { missing.append("difference.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension WhatIfReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      difference: PlanDifference(),
      asOf: Timestamp(),
      planVersion: 0,
      alreadyMoved: 0,
      _unknown: nil)
  }

  public init(
    difference: PlanDifference = PlanDifference(),
    asOf: Timestamp = Timestamp(),
    planVersion: Int64 = 0,
    alreadyMoved: UInt32 = 0
  ) {
    self.init(
      difference: difference,
      asOf: asOf,
      planVersion: planVersion,
      alreadyMoved: alreadyMoved,
      _unknown: nil)
  }
}

// MARK: Codec of WhatIfReply

extension WhatIfReply {
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
    let p = b.reserve(26)
    let f = p + 2
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    let w3 = self.planVersion
    wireStore(f, 8, w3)
    let w4 = self.alreadyMoved
    wireStore(f, 16, w4)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x14100800)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.difference.appendWire(to: &b)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w3: Int64 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      w4 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w3 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      w4 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 20, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: PlanDifference
    if n0 == 0 {
      v1 = PlanDifference()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try PlanDifference.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: Int64 = w3
    let v4: UInt32 = w4
    return Self(
      difference: v1,
      asOf: v2,
      planVersion: v3,
      alreadyMoved: v4,
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
      case 8: unit = 8
      case 16: unit = 8
      case 20: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to order a decision, or to lift one.
public struct DirectRequest: WireMessage {
  public static var wireName: String { "replanning.v1.DirectRequest" }

  public var mission: String
  public var directive: PlanDirective
  /// The decision holds no longer.
  public var lift: Bool
  /// Defaults to the published plan's moment.
  public var asOf: Timestamp?
  public var announced: [AnnouncedPeople]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DirectRequest, rhs: DirectRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.directive == rhs.directive else { return false }
    guard lhs.lift == rhs.lift else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.announced == rhs.announced else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.directive)
    hasher.combine(self.lift)
    hasher.combine(self.asOf)
    hasher.combine(self.announced)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.directive == (PlanDirective()) { missing.append("directive") }
    for path in self.directive.missingRequiredFields() { missing.append("directive.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DirectRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      directive: PlanDirective(),
      lift: false,
      asOf: nil,
      announced: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    directive: PlanDirective = PlanDirective(),
    lift: Bool = false,
    asOf: Timestamp? = nil,
    announced: [AnnouncedPeople] = []
  ) {
    self.init(
      mission: mission,
      directive: directive,
      lift: lift,
      asOf: asOf,
      announced: announced,
      _unknown: nil)
  }
}

// MARK: Codec of DirectRequest

extension DirectRequest {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("DirectRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.lift)
    b0 |= wireBit(self.asOf != nil) &<< 1
    let w4 = (self.asOf ?? Timestamp()).microseconds
    wireStore(f, 1, w4)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90100)
    let count: Int
    if !self.announced.isEmpty {
      count = 3
    } else {
      count = 2
    }
    var lengths = n0
    lengths |= self.announced.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    b.enterPlain()
    try self.directive.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s2 = b.byteCount
    try AnnouncedPeople.appendWireList(self.announced, max: 256, to: &b)
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
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w4 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w4, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: PlanDirective
    if n1 == 0 {
      v2 = PlanDirective()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try PlanDirective.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: Bool = b0 & 1 != 0
    let v4: Timestamp? = b0 & 2 != 0 ? Timestamp(microseconds: w4) : nil
    let v5: [AnnouncedPeople] = try AnnouncedPeople.decodeWireList(p + o2, n2, max: 256, &r)
    return Self(
      mission: v1,
      directive: v2,
      lift: v3,
      asOf: v4,
      announced: v5,
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

/// A decision with its price. The published plan changes with the next plan or replan.
public struct DirectReply: WireMessage {
  public static var wireName: String { "replanning.v1.DirectReply" }

  public var directive: PlanDirective
  public var lifted: Bool
  /// US cents that the whole plan costs more with the decision, computed by planning again. Unset when
  /// there is no published plan to compare with.
  public var priceCents: Int64?
  /// What ordering, or lifting, changes.
  public var difference: PlanDifference
  /// It held, or was lifted, before.
  public var repeated: Bool
  public var sentence: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DirectReply, rhs: DirectReply) -> Bool {
    guard lhs.directive == rhs.directive else { return false }
    guard lhs.lifted == rhs.lifted else { return false }
    guard lhs.priceCents == rhs.priceCents else { return false }
    guard lhs.difference == rhs.difference else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard (String).wireEquals(lhs.sentence, rhs.sentence) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.directive)
    hasher.combine(self.lifted)
    hasher.combine(self.priceCents)
    hasher.combine(self.difference)
    hasher.combine(self.repeated)
    self.sentence.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.directive.missingRequiredFields() { missing.append("directive.\(path)") }
    for path in self.difference.missingRequiredFields() { missing.append("difference.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DirectReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      directive: PlanDirective(),
      lifted: false,
      priceCents: nil,
      difference: PlanDifference(),
      repeated: false,
      sentence: "",
      _unknown: nil)
  }

  public init(
    directive: PlanDirective = PlanDirective(),
    lifted: Bool = false,
    priceCents: Int64? = nil,
    difference: PlanDifference = PlanDifference(),
    repeated: Bool = false,
    sentence: String = ""
  ) {
    self.init(
      directive: directive,
      lifted: lifted,
      priceCents: priceCents,
      difference: difference,
      repeated: repeated,
      sentence: sentence,
      _unknown: nil)
  }
}

// MARK: Codec of DirectReply

extension DirectReply {
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
    let n2 = self.sentence.utf8.count
    if n2 > 300 { throw wireLimit("DirectReply.sentence is longer than 300 bytes") }
    try b.charge(memory: n2)
    let start = b.byteCount
    let p = b.reserve(23)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.lifted)
    b0 |= wireBit(self.priceCents != nil) &<< 1
    let w3 = (self.priceCents ?? 0)
    wireStore(f, 1, w3)
    b0 |= wireBit(self.repeated) &<< 2
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90100)
    let count: Int
    if n2 != 0 {
      count = 3
    } else {
      count = 2
    }
    let width = wireWidth(n2)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.directive.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    b.enterPlain()
    try self.difference.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.sentence, n2)
    b.advance(to: t2)
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
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w3, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: PlanDirective
    if n0 == 0 {
      v1 = PlanDirective()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try PlanDirective.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Bool = b0 & 1 != 0
    let v3: Int64? = b0 & 2 != 0 ? w3 : nil
    let v4: PlanDifference
    if n1 == 0 {
      v4 = PlanDifference()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v4 = try PlanDifference.decodeNestedWire(p + o1, n1, &r)
    }
    let v5: Bool = b0 & 4 != 0
    let v6: String = try r.text(p + o2, n2, max: 300)
    return Self(
      directive: v1,
      lifted: v2,
      priceCents: v3,
      difference: v4,
      repeated: v5,
      sentence: v6,
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

/// Asks for the decisions that hold.
public struct DirectivesRequest: WireMessage {
  public static var wireName: String { "replanning.v1.DirectivesRequest" }

  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DirectivesRequest, rhs: DirectivesRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DirectivesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      _unknown: nil)
  }

  public init(
    mission: String = ""
  ) {
    self.init(
      mission: mission,
      _unknown: nil)
  }
}

// MARK: Codec of DirectivesRequest

extension DirectivesRequest {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("DirectivesRequest.mission is longer than 16 bytes") }
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
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    return Self(
      mission: v1,
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

/// Decisions that hold, pins first, by departure and person.
public struct DirectivesReply: WireMessage {
  public static var wireName: String { "replanning.v1.DirectivesReply" }

  public var directives: [PlanDirective]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DirectivesReply, rhs: DirectivesReply) -> Bool {
    guard lhs.directives == rhs.directives else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.directives)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for (index, element) in self.directives.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("directives[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DirectivesReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      directives: [],
      _unknown: nil)
  }

  public init(
    directives: [PlanDirective] = []
  ) {
    self.init(
      directives: directives,
      _unknown: nil)
  }
}

// MARK: Codec of DirectivesReply

extension DirectivesReply {
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
    if !self.directives.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.directives.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PlanDirective.appendWireList(self.directives, max: 1000, to: &b)
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
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + 0)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
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
    let v1: [PlanDirective] = try PlanDirective.decodeWireList(p + o0, n0, max: 1000, &r)
    return Self(
      directives: v1,
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

/// Asks to explain a departure.
public struct ExplainDepartureRequest: WireMessage {
  public static var wireName: String { "replanning.v1.ExplainDepartureRequest" }

  public var mission: String
  public var departure: String
  public var asOf: Timestamp?
  public var announced: [AnnouncedPeople]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExplainDepartureRequest, rhs: ExplainDepartureRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.announced == rhs.announced else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.announced)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.departure.isEmpty { missing.append("departure") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ExplainDepartureRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      departure: "",
      asOf: nil,
      announced: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    departure: String = "",
    asOf: Timestamp? = nil,
    announced: [AnnouncedPeople] = []
  ) {
    self.init(
      mission: mission,
      departure: departure,
      asOf: asOf,
      announced: announced,
      _unknown: nil)
  }
}

// MARK: Codec of ExplainDepartureRequest

extension ExplainDepartureRequest {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("ExplainDepartureRequest.mission is longer than 16 bytes") }
    let n1 = self.departure.utf8.count
    if n1 > 24 { throw wireLimit("ExplainDepartureRequest.departure is longer than 24 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.asOf != nil)
    let w3 = (self.asOf ?? Timestamp()).microseconds
    wireStore(f, 1, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90100)
    let count: Int
    if !self.announced.isEmpty {
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
    lengths |= self.announced.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.departure, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try AnnouncedPeople.appendWireList(self.announced, max: 256, to: &b)
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
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w3, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: Timestamp? = b0 & 1 != 0 ? Timestamp(microseconds: w3) : nil
    let v4: [AnnouncedPeople] = try AnnouncedPeople.decodeWireList(p + o2, n2, max: 256, &r)
    return Self(
      mission: v1,
      departure: v2,
      asOf: v3,
      announced: v4,
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

/// Places of one kind on a departure.
public struct PlaceAccount: WireMessage {
  public static var wireName: String { "replanning.v1.PlaceAccount" }

  /// Such as `SEATS` or `WHEELCHAIRS`.
  public var kind: String
  public var used: UInt32
  public var limit: UInt32
  /// US cents that the whole plan saves with one more, computed by planning again; unset where places
  /// are left.
  public var oneMoreCents: Int64?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlaceAccount, rhs: PlaceAccount) -> Bool {
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard lhs.used == rhs.used else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.oneMoreCents == rhs.oneMoreCents else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.kind.wireHash(into: &hasher)
    hasher.combine(self.used)
    hasher.combine(self.limit)
    hasher.combine(self.oneMoreCents)
    hasher.combine(self._unknown)
  }
}

extension PlaceAccount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      kind: "",
      used: 0,
      limit: 0,
      oneMoreCents: nil,
      _unknown: nil)
  }

  public init(
    kind: String = "",
    used: UInt32 = 0,
    limit: UInt32 = 0,
    oneMoreCents: Int64? = nil
  ) {
    self.init(
      kind: kind,
      used: used,
      limit: limit,
      oneMoreCents: oneMoreCents,
      _unknown: nil)
  }
}

// MARK: Codec of PlaceAccount

extension PlaceAccount {
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
    let n0 = e.pointee.kind.utf8.count
    if n0 > 32 { throw wireLimit("PlaceAccount.kind is longer than 32 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b8: UInt8 = e.pointee._unknown?.bits ?? 0
    let w2 = e.pointee.used
    wireStore(f, 0, w2)
    let w3 = e.pointee.limit
    wireStore(f, 4, w3)
    b8 |= wireBit(e.pointee.oneMoreCents != nil)
    let w4 = (e.pointee.oneMoreCents ?? 0)
    wireStore(f, 9, w4)
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b8 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x1109080400)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.kind, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var b8: UInt8 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w4 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w3 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w4, b8 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 32)
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: Int64? = b8 & 1 != 0 ? w4 : nil
    return Self(
      kind: v1,
      used: v2,
      limit: v3,
      oneMoreCents: v4,
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
      case 4: unit = 4
      case 8: unit = 4
      case 9: unit = 1
      case 17: unit = 8
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

/// What a departure holds and what keeps more people off it.
public struct DepartureAccount: WireMessage {
  public static var wireName: String { "replanning.v1.DepartureAccount" }

  public var departure: String
  public var `open`: Bool
  public var people: UInt32
  /// People whose clearances are only expected.
  public var expected: UInt32
  public var reserve: UInt32
  public var places: [PlaceAccount]
  public var sentences: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DepartureAccount, rhs: DepartureAccount) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.`open` == rhs.`open` else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.expected == rhs.expected else { return false }
    guard lhs.reserve == rhs.reserve else { return false }
    guard lhs.places == rhs.places else { return false }
    guard ([String]).wireEquals(lhs.sentences, rhs.sentences) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.`open`)
    hasher.combine(self.people)
    hasher.combine(self.expected)
    hasher.combine(self.reserve)
    hasher.combine(self.places)
    self.sentences.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension DepartureAccount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: "",
      open: false,
      people: 0,
      expected: 0,
      reserve: 0,
      places: [],
      sentences: [],
      _unknown: nil)
  }

  public init(
    departure: String = "",
    `open`: Bool = false,
    people: UInt32 = 0,
    expected: UInt32 = 0,
    reserve: UInt32 = 0,
    places: [PlaceAccount] = [],
    sentences: [String] = []
  ) {
    self.init(
      departure: departure,
      open: `open`,
      people: people,
      expected: expected,
      reserve: reserve,
      places: places,
      sentences: sentences,
      _unknown: nil)
  }
}

// MARK: Codec of DepartureAccount

extension DepartureAccount {
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
    let n0 = self.departure.utf8.count
    if n0 > 24 { throw wireLimit("DepartureAccount.departure is longer than 24 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.`open`)
    let w3 = self.people
    wireStore(f, 1, w3)
    let w4 = self.expected
    wireStore(f, 5, w4)
    let w5 = self.reserve
    wireStore(f, 9, w5)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    let fixed = wireLastEnd(used, 0xD09050100)
    let count: Int
    if !self.sentences.isEmpty {
      count = 3
    } else if !self.places.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.places.count &* 24
    lengths |= self.sentences.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.departure, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try PlaceAccount.appendWireList(self.places, max: 16, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try b.append(texts: self.sentences, max: 64, maxElement: 600)
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
        start: start, used: fixed, known: 13, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 13 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      w4 = wireMask(wireLoad(f, 5, UInt32.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, UInt32.self), fixed >= 13)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 5, UInt32.self) : 0
      w5 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
      if shape.fixedLength > 13 || shape.slotCount > 3 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 13, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: Bool = b0 & 1 != 0
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: [PlaceAccount] = try PlaceAccount.decodeWireList(p + o1, n1, max: 16, &r)
    let v7: [String] = try r.texts(p + o2, n2, max: 64, maxElement: 600)
    return Self(
      departure: v1,
      open: v2,
      people: v3,
      expected: v4,
      reserve: v5,
      places: v6,
      sentences: v7,
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
      case 0, 14...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 13: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to explain the published plan.
public struct ExplainPlanRequest: WireMessage {
  public static var wireName: String { "replanning.v1.ExplainPlanRequest" }

  public var mission: String
  public var asOf: Timestamp?
  public var announced: [AnnouncedPeople]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExplainPlanRequest, rhs: ExplainPlanRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.announced == rhs.announced else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.announced)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ExplainPlanRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: nil,
      announced: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp? = nil,
    announced: [AnnouncedPeople] = []
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      announced: announced,
      _unknown: nil)
  }
}

// MARK: Codec of ExplainPlanRequest

extension ExplainPlanRequest {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("ExplainPlanRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(19 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.asOf != nil)
    let w2 = (self.asOf ?? Timestamp()).microseconds
    wireStore(f, 1, w2)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90100)
    let count: Int
    if !self.announced.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.announced.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try AnnouncedPeople.appendWireList(self.announced, max: 256, to: &b)
    let n1 = b.byteCount &- s1
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 2 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp? = b0 & 1 != 0 ? Timestamp(microseconds: w2) : nil
    let v3: [AnnouncedPeople] = try AnnouncedPeople.decodeWireList(p + o1, n1, max: 256, &r)
    return Self(
      mission: v1,
      asOf: v2,
      announced: v3,
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

/// US cents of one part of the cost of a plan.
public struct CostPart: WireMessage {
  public static var wireName: String { "replanning.v1.CostPart" }

  public var part: String
  public var cents: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CostPart, rhs: CostPart) -> Bool {
    guard (String).wireEquals(lhs.part, rhs.part) else { return false }
    guard lhs.cents == rhs.cents else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.part.wireHash(into: &hasher)
    hasher.combine(self.cents)
    hasher.combine(self._unknown)
  }
}

extension CostPart {
  /// The message in which every field is absent.
  public init() {
    self.init(
      part: "",
      cents: 0,
      _unknown: nil)
  }

  public init(
    part: String = "",
    cents: Int64 = 0
  ) {
    self.init(
      part: part,
      cents: cents,
      _unknown: nil)
  }
}

// MARK: Codec of CostPart

extension CostPart {
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
    let n0 = e.pointee.part.utf8.count
    if n0 > 32 { throw wireLimit("CostPart.part is longer than 32 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    let w2 = e.pointee.cents
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.part, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 11 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 32)
    let v2: Int64 = w2
    return Self(
      part: v1,
      cents: v2,
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
      case 8: unit = 8
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

/// What the published plan costs and whom it keeps waiting: counts only.
public struct PlanAccount: WireMessage {
  public static var wireName: String { "replanning.v1.PlanAccount" }

  public var planVersion: Int64
  public var people: UInt32
  public var listed: UInt32
  public var parts: [CostPart]
  public var totalCents: Int64
  /// What each party's cheapest place costs, whoever competes.
  public var unavoidableCents: Int64
  /// The cost as it was published.
  public var publishedCents: Int64
  /// What no plan of these people, departures and decisions could cost less than: proved anew for the
  /// moment of the question, and recomputed by the verifier.
  public var boundCents: Int64
  /// Days waited by the party that waits longest without a departure, and of all.
  public var oldestUnlistedDays: UInt32?
  public var oldestDays: UInt32?
  /// Parties without a departure whose place a less urgent party has.
  public var passedOver: UInt32
  public var directives: UInt32
  public var sentences: [String]
  public var asOf: Timestamp
  /// People whose place differs already because facts changed after the plan; the numbers count that in.
  public var alreadyMoved: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanAccount, rhs: PlanAccount) -> Bool {
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.listed == rhs.listed else { return false }
    guard lhs.parts == rhs.parts else { return false }
    guard lhs.totalCents == rhs.totalCents else { return false }
    guard lhs.unavoidableCents == rhs.unavoidableCents else { return false }
    guard lhs.publishedCents == rhs.publishedCents else { return false }
    guard lhs.boundCents == rhs.boundCents else { return false }
    guard lhs.oldestUnlistedDays == rhs.oldestUnlistedDays else { return false }
    guard lhs.oldestDays == rhs.oldestDays else { return false }
    guard lhs.passedOver == rhs.passedOver else { return false }
    guard lhs.directives == rhs.directives else { return false }
    guard ([String]).wireEquals(lhs.sentences, rhs.sentences) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.alreadyMoved == rhs.alreadyMoved else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.planVersion)
    hasher.combine(self.people)
    hasher.combine(self.listed)
    hasher.combine(self.parts)
    hasher.combine(self.totalCents)
    hasher.combine(self.unavoidableCents)
    hasher.combine(self.publishedCents)
    hasher.combine(self.boundCents)
    hasher.combine(self.oldestUnlistedDays)
    hasher.combine(self.oldestDays)
    hasher.combine(self.passedOver)
    hasher.combine(self.directives)
    self.sentences.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.alreadyMoved)
    hasher.combine(self._unknown)
  }
}

extension PlanAccount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      planVersion: 0,
      people: 0,
      listed: 0,
      parts: [],
      totalCents: 0,
      unavoidableCents: 0,
      publishedCents: 0,
      boundCents: 0,
      oldestUnlistedDays: nil,
      oldestDays: nil,
      passedOver: 0,
      directives: 0,
      sentences: [],
      asOf: Timestamp(),
      alreadyMoved: 0,
      _unknown: nil)
  }

  public init(
    planVersion: Int64 = 0,
    people: UInt32 = 0,
    listed: UInt32 = 0,
    parts: [CostPart] = [],
    totalCents: Int64 = 0,
    unavoidableCents: Int64 = 0,
    publishedCents: Int64 = 0,
    boundCents: Int64 = 0,
    oldestUnlistedDays: UInt32? = nil,
    oldestDays: UInt32? = nil,
    passedOver: UInt32 = 0,
    directives: UInt32 = 0,
    sentences: [String] = [],
    asOf: Timestamp = Timestamp(),
    alreadyMoved: UInt32 = 0
  ) {
    self.init(
      planVersion: planVersion,
      people: people,
      listed: listed,
      parts: parts,
      totalCents: totalCents,
      unavoidableCents: unavoidableCents,
      publishedCents: publishedCents,
      boundCents: boundCents,
      oldestUnlistedDays: oldestUnlistedDays,
      oldestDays: oldestDays,
      passedOver: passedOver,
      directives: directives,
      sentences: sentences,
      asOf: asOf,
      alreadyMoved: alreadyMoved,
      _unknown: nil)
  }
}

// MARK: Codec of PlanAccount

extension PlanAccount {
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
    let p = b.reserve(87)
    let f = p + 2
    var b48: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.planVersion
    wireStore(f, 0, w1)
    let w2 = self.people
    wireStore(f, 8, w2)
    let w3 = self.listed
    wireStore(f, 12, w3)
    let w5 = self.totalCents
    wireStore(f, 16, w5)
    let w6 = self.unavoidableCents
    wireStore(f, 24, w6)
    let w7 = self.publishedCents
    wireStore(f, 32, w7)
    let w8 = self.boundCents
    wireStore(f, 40, w8)
    b48 |= wireBit(self.oldestUnlistedDays != nil)
    let w9 = (self.oldestUnlistedDays ?? 0)
    wireStore(f, 49, w9)
    b48 |= wireBit(self.oldestDays != nil) &<< 1
    let w10 = (self.oldestDays ?? 0)
    wireStore(f, 53, w10)
    let w11 = self.passedOver
    wireStore(f, 57, w11)
    let w12 = self.directives
    wireStore(f, 61, w12)
    let w14 = self.asOf.microseconds
    wireStore(f, 65, w14)
    let w15 = self.alreadyMoved
    wireStore(f, 73, w15)
    wireStore(f, 48, b48)
    var used = wireBit(w11 != 0)
    used |= wireBit(w12 != 0) &<< 1
    used |= wireBit(w14 != 0) &<< 2
    used |= wireBit(w15 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x4D49413D00)
    if used == 0 {
      fixed = wireUsedLength(f, 57)
      if fixed > 53 {
        fixed = 57
      } else if fixed > 49 {
        fixed = 53
      } else if fixed > 48 {
      } else if fixed > 40 {
        fixed = 48
      } else if fixed > 32 {
        fixed = 40
      } else if fixed > 24 {
        fixed = 32
      } else if fixed > 16 {
        fixed = 24
      } else if fixed > 12 {
        fixed = 16
      } else if fixed > 8 {
        fixed = 12
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if !self.sentences.isEmpty {
      count = 2
    } else if !self.parts.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.parts.count &* 24
    lengths |= self.sentences.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try CostPart.appendWireList(self.parts, max: 16, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try b.append(texts: self.sentences, max: 64, maxElement: 600)
    let n1 = b.byteCount &- s1
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 77, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w11: UInt32 = 0
    var w12: UInt32 = 0
    var w14: Int64 = 0
    var w15: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 81 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 57 && fixed <= 77 && count <= 2
    if isNear {
      w11 = wireMask(wireLoad(f, 57, UInt32.self), fixed >= 61)
      w12 = wireMask(wireLoad(f, 61, UInt32.self), fixed >= 65)
      w14 = wireMask(wireLoad(f, 65, Int64.self), fixed >= 73)
      w15 = wireMask(wireLoad(f, 73, UInt32.self), fixed >= 77)
      var ends = wireBit(fixed == 61) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 65) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 73) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 77) & wireBit(w15 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 48, UInt8.self) & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w11 = fixed >= 61 ? wireLoad(f, 57, UInt32.self) : 0
      w12 = fixed >= 65 ? wireLoad(f, 61, UInt32.self) : 0
      w14 = fixed >= 73 ? wireLoad(f, 65, Int64.self) : 0
      w15 = fixed >= 77 ? wireLoad(f, 73, UInt32.self) : 0
      let free: UInt8 = fixed > 48 ? wireLoad(f, 48, UInt8.self) & 252 : 0
      if shape.fixedLength > 77 || shape.slotCount > 2 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 77, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w2: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let w3: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let w5: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    let w6: Int64 = fixed >= 32 ? wireLoad(f, 24, Int64.self) : 0
    let w7: Int64 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
    let w8: Int64 = fixed >= 48 ? wireLoad(f, 40, Int64.self) : 0
    let b48: UInt8 = fixed >= 49 ? wireLoad(f, 48, UInt8.self) : 0
    let w9: UInt32 = fixed >= 53 ? wireLoad(f, 49, UInt32.self) : 0
    let w10: UInt32 = fixed >= 57 ? wireLoad(f, 53, UInt32.self) : 0
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w9, b48 & 1 == 0))
    absent |= UInt64.wire(wireMask(w10, b48 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Int64 = w1
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: [CostPart] = try CostPart.decodeWireList(p + o0, n0, max: 16, &r)
    let v5: Int64 = w5
    let v6: Int64 = w6
    let v7: Int64 = w7
    let v8: Int64 = w8
    let v9: UInt32? = b48 & 1 != 0 ? w9 : nil
    let v10: UInt32? = b48 & 2 != 0 ? w10 : nil
    let v11: UInt32 = w11
    let v12: UInt32 = w12
    let v13: [String] = try r.texts(p + o1, n1, max: 64, maxElement: 600)
    let v14: Timestamp = Timestamp(microseconds: w14)
    let v15: UInt32 = w15
    return Self(
      planVersion: v1,
      people: v2,
      listed: v3,
      parts: v4,
      totalCents: v5,
      unavoidableCents: v6,
      publishedCents: v7,
      boundCents: v8,
      oldestUnlistedDays: v9,
      oldestDays: v10,
      passedOver: v11,
      directives: v12,
      sentences: v13,
      asOf: v14,
      alreadyMoved: v15,
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
      case 0, 78...: return
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 24: unit = 8
      case 32: unit = 8
      case 40: unit = 8
      case 48: unit = 8
      case 49: unit = 1
      case 53: unit = 4
      case 57: unit = 4
      case 61: unit = 4
      case 65: unit = 4
      case 73: unit = 8
      case 77: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the longer explanation of a person's place.
public struct ExplainPlaceRequest: WireMessage {
  public static var wireName: String { "replanning.v1.ExplainPlaceRequest" }

  public var mission: String
  public var person: ID<PersonFile>
  public var asOf: Timestamp?
  public var announced: [AnnouncedPeople]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExplainPlaceRequest, rhs: ExplainPlaceRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.announced == rhs.announced else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.person)
    hasher.combine(self.asOf)
    hasher.combine(self.announced)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ExplainPlaceRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      person: ID<PersonFile>(),
      asOf: nil,
      announced: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    person: ID<PersonFile> = ID<PersonFile>(),
    asOf: Timestamp? = nil,
    announced: [AnnouncedPeople] = []
  ) {
    self.init(
      mission: mission,
      person: person,
      asOf: asOf,
      announced: announced,
      _unknown: nil)
  }
}

// MARK: Codec of ExplainPlaceRequest

extension ExplainPlaceRequest {
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("ExplainPlaceRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(35 &+ n0)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    b16 |= wireBit(self.asOf != nil)
    let w3 = (self.asOf ?? Timestamp()).microseconds
    wireStore(f, 17, w3)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x19111000)
    let count: Int
    if !self.announced.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.announced.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try AnnouncedPeople.appendWireList(self.announced, max: 256, to: &b)
    let n1 = b.byteCount &- s1
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 29 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 2
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w3 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w3 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 2 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 2, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v3: Timestamp? = b16 & 1 != 0 ? Timestamp(microseconds: w3) : nil
    let v4: [AnnouncedPeople] = try AnnouncedPeople.decodeWireList(p + o1, n1, max: 256, &r)
    return Self(
      mission: v1,
      person: v2,
      asOf: v3,
      announced: v4,
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
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One departure as one person's party sees it.
public struct PlaceVerdict: WireMessage {
  public static var wireName: String { "replanning.v1.PlaceVerdict" }

  public var departure: String
  /// `USED`, `EXCLUDED`, `FORBIDDEN`, `BLOCKED` or `AVAILABLE`.
  public var standing: String
  /// Places or rules in the way, such as `WHEELCHAIRS`.
  public var obstacles: [String]
  /// Whole days by which the party is ready too late.
  public var daysLate: UInt32?
  /// What being there instead adds for everybody; unset where nothing is known.
  public var waitingCents: Int64?
  public var moneyCents: Int64?
  /// People of other parties who would make room.
  public var othersMoved: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlaceVerdict, rhs: PlaceVerdict) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard (String).wireEquals(lhs.standing, rhs.standing) else { return false }
    guard ([String]).wireEquals(lhs.obstacles, rhs.obstacles) else { return false }
    guard lhs.daysLate == rhs.daysLate else { return false }
    guard lhs.waitingCents == rhs.waitingCents else { return false }
    guard lhs.moneyCents == rhs.moneyCents else { return false }
    guard lhs.othersMoved == rhs.othersMoved else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.departure.wireHash(into: &hasher)
    self.standing.wireHash(into: &hasher)
    self.obstacles.wireHash(into: &hasher)
    hasher.combine(self.daysLate)
    hasher.combine(self.waitingCents)
    hasher.combine(self.moneyCents)
    hasher.combine(self.othersMoved)
    hasher.combine(self._unknown)
  }
}

extension PlaceVerdict {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: "",
      standing: "",
      obstacles: [],
      daysLate: nil,
      waitingCents: nil,
      moneyCents: nil,
      othersMoved: 0,
      _unknown: nil)
  }

  public init(
    departure: String = "",
    standing: String = "",
    obstacles: [String] = [],
    daysLate: UInt32? = nil,
    waitingCents: Int64? = nil,
    moneyCents: Int64? = nil,
    othersMoved: UInt32 = 0
  ) {
    self.init(
      departure: departure,
      standing: standing,
      obstacles: obstacles,
      daysLate: daysLate,
      waitingCents: waitingCents,
      moneyCents: moneyCents,
      othersMoved: othersMoved,
      _unknown: nil)
  }
}

// MARK: Codec of PlaceVerdict

extension PlaceVerdict {
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
    let n0 = e.pointee.departure.utf8.count
    if n0 > 24 { throw wireLimit("PlaceVerdict.departure is longer than 24 bytes") }
    let n1 = e.pointee.standing.utf8.count
    if n1 > 16 { throw wireLimit("PlaceVerdict.standing is longer than 16 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = e.pointee._unknown?.bits ?? 0
    b0 |= wireBit(e.pointee.daysLate != nil)
    let w4 = (e.pointee.daysLate ?? 0)
    wireStore(f, 1, w4)
    b0 |= wireBit(e.pointee.waitingCents != nil) &<< 1
    let w5 = (e.pointee.waitingCents ?? 0)
    wireStore(f, 5, w5)
    b0 |= wireBit(e.pointee.moneyCents != nil) &<< 2
    let w6 = (e.pointee.moneyCents ?? 0)
    wireStore(f, 13, w6)
    let w7 = e.pointee.othersMoved
    wireStore(f, 21, w7)
    wireStore(f, 0, b0)
    var used = wireBit(w4 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x19150D0500)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    let count: Int
    if !e.pointee.obstacles.isEmpty {
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
    lengths |= e.pointee.obstacles.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.departure, n0)
    t0 = wirePut(t0, e.pointee.standing, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try b.append(texts: e.pointee.obstacles, max: 16, maxElement: 32)
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
        start: start, used: fixed, known: 25, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    var w4: UInt32 = 0
    var w5: Int64 = 0
    var w6: Int64 = 0
    var w7: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 30 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 25 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      w5 = wireMask(wireLoad(f, 5, Int64.self), fixed >= 13)
      w6 = wireMask(wireLoad(f, 13, Int64.self), fixed >= 21)
      w7 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      var ends = wireBit(fixed == 5) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w7 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      w5 = fixed >= 13 ? wireLoad(f, 5, Int64.self) : 0
      w6 = fixed >= 21 ? wireLoad(f, 13, Int64.self) : 0
      w7 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 248 : 0
      if shape.fixedLength > 25 || shape.slotCount > 3 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 3, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w4, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w5, b0 & 2 == 0))
    absent |= UInt64.wire(wireMask(w6, b0 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: [String] = try r.texts(p + o2, n2, max: 16, maxElement: 32)
    let v4: UInt32? = b0 & 1 != 0 ? w4 : nil
    let v5: Int64? = b0 & 2 != 0 ? w5 : nil
    let v6: Int64? = b0 & 4 != 0 ? w6 : nil
    let v7: UInt32 = w7
    return Self(
      departure: v1,
      standing: v2,
      obstacles: v3,
      daysLate: v4,
      waitingCents: v5,
      moneyCents: v6,
      othersMoved: v7,
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

/// A change that was tried on a copy.
public struct TriedChange: WireMessage {
  public static var wireName: String { "replanning.v1.TriedChange" }

  public var departure: String
  /// Where the person is then; empty for no departure.
  public var placedOn: String
  public var costChangeCents: Int64
  public var othersMoved: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TriedChange, rhs: TriedChange) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard (String).wireEquals(lhs.placedOn, rhs.placedOn) else { return false }
    guard lhs.costChangeCents == rhs.costChangeCents else { return false }
    guard lhs.othersMoved == rhs.othersMoved else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.departure.wireHash(into: &hasher)
    self.placedOn.wireHash(into: &hasher)
    hasher.combine(self.costChangeCents)
    hasher.combine(self.othersMoved)
    hasher.combine(self._unknown)
  }
}

extension TriedChange {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: "",
      placedOn: "",
      costChangeCents: 0,
      othersMoved: 0,
      _unknown: nil)
  }

  public init(
    departure: String = "",
    placedOn: String = "",
    costChangeCents: Int64 = 0,
    othersMoved: UInt32 = 0
  ) {
    self.init(
      departure: departure,
      placedOn: placedOn,
      costChangeCents: costChangeCents,
      othersMoved: othersMoved,
      _unknown: nil)
  }
}

// MARK: Codec of TriedChange

extension TriedChange {
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
    let n0 = e.pointee.departure.utf8.count
    if n0 > 24 { throw wireLimit("TriedChange.departure is longer than 24 bytes") }
    let n1 = e.pointee.placedOn.utf8.count
    if n1 > 24 { throw wireLimit("TriedChange.placedOn is longer than 24 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1)
    let f = p + 2
    let w3 = e.pointee.costChangeCents
    wireStore(f, 0, w3)
    let w4 = e.pointee.othersMoved
    wireStore(f, 8, w4)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0800)
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
    t0 = wirePut(t0, e.pointee.departure, n0)
    t0 = wirePut(t0, e.pointee.placedOn, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
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
    var w3: Int64 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w4 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w4 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: Int64 = w3
    let v4: UInt32 = w4
    return Self(
      departure: v1,
      placedOn: v2,
      costChangeCents: v3,
      othersMoved: v4,
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
      case 8: unit = 8
      case 12: unit = 4
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

/// Why a person has a place or none, and what would change it. It shows no price of a seat, and of a
/// rule of safeguarding neither whom it speaks of nor why.
public struct PlaceAccountOfPerson: WireMessage {
  public static var wireName: String { "replanning.v1.PlaceAccountOfPerson" }

  public var person: ID<PersonFile>
  /// Empty for no departure.
  public var departure: String
  /// People who travel together, the person included.
  public var people: UInt32
  public var verdicts: [PlaceVerdict]
  public var tried: [TriedChange]
  /// The headline first.
  public var sentences: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlaceAccountOfPerson, rhs: PlaceAccountOfPerson) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.verdicts == rhs.verdicts else { return false }
    guard lhs.tried == rhs.tried else { return false }
    guard ([String]).wireEquals(lhs.sentences, rhs.sentences) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.people)
    hasher.combine(self.verdicts)
    hasher.combine(self.tried)
    self.sentences.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension PlaceAccountOfPerson {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      departure: "",
      people: 0,
      verdicts: [],
      tried: [],
      sentences: [],
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    departure: String = "",
    people: UInt32 = 0,
    verdicts: [PlaceVerdict] = [],
    tried: [TriedChange] = [],
    sentences: [String] = []
  ) {
    self.init(
      person: person,
      departure: departure,
      people: people,
      verdicts: verdicts,
      tried: tried,
      sentences: sentences,
      _unknown: nil)
  }
}

// MARK: Codec of PlaceAccountOfPerson

extension PlaceAccountOfPerson {
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
    let n0 = self.departure.utf8.count
    if n0 > 24 { throw wireLimit("PlaceAccountOfPerson.departure is longer than 24 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0)
    let f = p + 2
    self.person.storeWire(f)
    let w3 = self.people
    wireStore(f, 16, w3)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x141000)
    let count: Int
    if !self.sentences.isEmpty {
      count = 4
    } else if !self.tried.isEmpty {
      count = 3
    } else if !self.verdicts.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.verdicts.count &* 24
    lengths |= self.tried.count &* 24
    lengths |= self.sentences.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.departure, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try PlaceVerdict.appendWireList(self.verdicts, max: 256, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try TriedChange.appendWireList(self.tried, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try b.append(texts: self.sentences, max: 300, maxElement: 600)
    let n3 = b.byteCount &- s3
    let written: Int
    if n3 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 4, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 20) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 20, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 24)
    let v3: UInt32 = w3
    let v4: [PlaceVerdict] = try PlaceVerdict.decodeWireList(p + o1, n1, max: 256, &r)
    let v5: [TriedChange] = try TriedChange.decodeWireList(p + o2, n2, max: 16, &r)
    let v6: [String] = try r.texts(p + o3, n3, max: 300, maxElement: 600)
    return Self(
      person: v1,
      departure: v2,
      people: v3,
      verdicts: v4,
      tried: v5,
      sentences: v6,
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

/// Decisions that cannot all hold, although they can without any one of them. Which rule is in the way is
/// not said: it may be one of safeguarding.
public struct DirectivesConflict: WireMessage {
  public static var wireName: String { "replanning.v1.DirectivesConflict" }

  public var directives: [PlanDirective]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DirectivesConflict, rhs: DirectivesConflict) -> Bool {
    guard lhs.directives == rhs.directives else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.directives)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for (index, element) in self.directives.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("directives[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DirectivesConflict {
  /// The message in which every field is absent.
  public init() {
    self.init(
      directives: [],
      _unknown: nil)
  }

  public init(
    directives: [PlanDirective] = []
  ) {
    self.init(
      directives: directives,
      _unknown: nil)
  }
}

// MARK: Codec of DirectivesConflict

extension DirectivesConflict {
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
    if !self.directives.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.directives.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PlanDirective.appendWireList(self.directives, max: 1000, to: &b)
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
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + 0)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
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
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
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
    let v1: [PlanDirective] = try PlanDirective.decodeWireList(p + o0, n0, max: 1000, &r)
    return Self(
      directives: v1,
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

extension DirectivesConflict: Error {}

/// The methods of replanning.v1.Replanning, for transports and access rules.
public enum ReplanningMethods {
  /// Plans again from the published plan with as few moves as pay, and publishes it only when asked to.
  public static let replan = RPCMethod<ReplanRequest, ReplanReply>(
    RPCMethodInfo(
      service: "replanning.v1.Replanning", ordinal: 1, name: "replan",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, PlanConflict.self, Rejected.self, DirectivesConflict.self])

  /// What changes would do to the published plan, on a copy.
  public static let whatIf = RPCMethod<WhatIfRequest, WhatIfReply>(
    RPCMethodInfo(
      service: "replanning.v1.Replanning", ordinal: 2, name: "whatIf",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, DirectivesConflict.self])

  /// Pins a person to a departure, forbids one, freezes a list, or lifts that; with the price.
  public static let direct = RPCMethod<DirectRequest, DirectReply>(
    RPCMethodInfo(
      service: "replanning.v1.Replanning", ordinal: 3, name: "direct",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self, PlanConflict.self, Rejected.self, DirectivesConflict.self])

  /// The decisions that hold.
  public static let directives = RPCMethod<DirectivesRequest, DirectivesReply>(
    RPCMethodInfo(
      service: "replanning.v1.Replanning", ordinal: 4, name: "directives",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self])

  /// Why a person has a place or none, with what a place elsewhere would cost and what would change it.
  public static let explainPlace = RPCMethod<ExplainPlaceRequest, PlaceAccountOfPerson>(
    RPCMethodInfo(
      service: "replanning.v1.Replanning", ordinal: 5, name: "explainPlace",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self])

  /// What a departure holds, what is used up, and what one more would be worth.
  public static let explainDeparture = RPCMethod<ExplainDepartureRequest, DepartureAccount>(
    RPCMethodInfo(
      service: "replanning.v1.Replanning", ordinal: 6, name: "explainDeparture",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self])

  /// What the published plan costs and whom it keeps waiting.
  public static let explainPlan = RPCMethod<ExplainPlanRequest, PlanAccount>(
    RPCMethodInfo(
      service: "replanning.v1.Replanning", ordinal: 7, name: "explainPlan",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "replanning.v1.Replanning",
    fingerprint: fingerprint, schema: schema,
    methods: [
      replan.info,
      whatIf.info,
      direct.info,
      directives.info,
      explainPlace.info,
      explainDeparture.info,
      explainPlan.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    ybMbRkTxyrGDMxqjmIa/s/aulVLSsbMcEaEjByQxX20=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEW+FlcAaAOPAYsEKEBBAFAAYgCCAT0AbgJTACoAQgA9AEYARwA5AMIAPABJAMAAsgBdAFoAOQBJAJgAogB9AEEARwBe\
    APAAswBfAfQAnwDNAMYAwQB0AHIAgQCrAAACGyJwbGFubmluZy52MS5Bbm5vdW5jZWRQZW9wbGUCABENAAIKA2V4cGVj\
    dGVkQXQBABQAAgYDcGVvcGxlAQAIAAIWNnBsYW5uaW5nLnYxLkNsYXNzQ291bnQCACQOAAIJF2Nhc2VDbGFzcwEBFhNj\
    b21tb24udjEuQ2FzZUNsYXNzAAIHA3BlcnNvbnMBAAgAAhpEcGxhbm5pbmcudjEuSW52ZXJzaW9uQ291bnQEABERDg4A\
    AgoDcGFzc2VkVGllcgEABgACCgNzZWF0ZWRUaWVyAQAGAAIHA3BhcnRpZXMBAAgAAgcDcGVyc29ucwEACABCGwBhAXBs\
    YW5uaW5nLnYxLk1hbmlmZXN0U3VtbWFyeRMADRQQGxARJg8MERQOEg8SDg4PDQACAgdpZAUADEAAAAAAAgkHZGVwYXJ0\
    dXJlBQAMGAAAAAACCQNkZXBhcnRzQXQBABQAAhQDZGVwYXJ0c09mZnNldE1pbnV0ZXMBAAMAAgUHcm91dGUFAAwoAAAA\
    AAIGB2ZsaWdodAUADAwAAAAAAgUdc3RhdGUBARYZcGxhbm5pbmcudjEuTWFuaWZlc3RTdGF0ZQACCANyZXZpc2lvbgEA\
    CAACBQNzZWF0cwEABwACCgNzZWF0c1Rha2VuAQAHAAINA3NlYXRzUmVzZXJ2ZWQBAAcAAgcDcGVyc29ucwEACAACCwN3\
    aXRoTWlzc2luZwEACAACCANlbGlnaWJsZQEACAACCwNlbGlnaWJsZU5vdwEACAACBwNzdGFuZGJ5AQAIAAIHA2NoYXJ0\
    ZXIBAAEAAggDY2xvc2VzQXQBABQAAgYDYXRSaXNrAQAIAAIYIXBsYW5uaW5nLnYxLlBsYW5Db25mbGljdAIADw4AAgQH\
    d2hhdAUADGQAAAAAAgcDdmVyc2lvbgEABQBCFQBTAnBsYW5uaW5nLnYxLlBsYW5SZXBseRcAEgsRHxI1DTIOEBERLhwQ\
    ERATOjEODRMAAgcHbWlzc2lvbgUADBAAAAAAAgQDYXNPZgEAFAACBgdwb2xpY3kFAAwoAAAAAAIFFmJhc2lzAQEXEmNv\
    bW1vbi52MS5Qb3NpdGlvbgACCwNwbGFuVmVyc2lvbgEABQACCShtYW5pZmVzdHMFAhoABAAAAB8BARgbcGxhbm5pbmcu\
    djEuTWFuaWZlc3RTdW1tYXJ5AAIGA3BsYWNlZAEACAACCCZ1bnBsYWNlZAUCGkAAAAAAHQEBGBlwbGFubmluZy52MS5V\
    bnBsYWNlZENvdW50AAIHA3BlcnNvbnMBAAgAAgkDY29zdENlbnRzAQAFAAIKA2JvdW5kQ2VudHMBAAUAAgYHZGlnZXN0\
    BQAOIAAAAAACByNjbGFzc2VzBQIaEAAAAAAaAQEYFnBsYW5uaW5nLnYxLkNsYXNzQ291bnQAAggQcnVsZXNPZmYFAhoQ\
    AAAAAAcFAAwIAAAAAAIJA3VuY2hhbmdlZAEAAQACCgNpbnZlcnNpb25zAQAIAAIJA2ZhcmVDZW50cwEABQACDANjaGFy\
    dGVyQ2VudHMBAAUAAg8naW52ZXJzaW9uQ291bnRzBQIaCAAAAAAeAQEYGnBsYW5uaW5nLnYxLkludmVyc2lvbkNvdW50\
    AAIKI3NlbGZGdW5kZWQFAhoQAAAAABoBARgWcGxhbm5pbmcudjEuQ2xhc3NDb3VudAACBwNtb3ZlZFVwAQAIAAIGA2F0\
    UmlzawEACAACCAdjb3VudGluZwUADMgAAAAAAhk2cGxhbm5pbmcudjEuVW5wbGFjZWRDb3VudAIAJA4AAggYaGVhZGxp\
    bmUBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUAAgcDcGVyc29ucwEACAACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwAC\
    BAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fz\
    a2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwB\
    AAAAAh0lcmVwbGFubmluZy52MS5DYXBhY2l0eUNoYW5nZWQCABUMAQIECQdkZXBhcnR1cmUFAAwYAAAAAAIFA3NlYXRz\
    AQAHAAIZKnJlcGxhbm5pbmcudjEuQ2hhbmdlVG9UcnkBACcBAgQGHGNoYW5nZQEBGRhyZXBsYW5uaW5nLnYxLlBsYW5D\
    aGFuZ2UAAhYfcmVwbGFubmluZy52MS5Db3N0UGFydAIADwwAAgQHcGFydAUADCAAAAAAAgUDY2VudHMBAAUAAh6gcmVw\
    bGFubmluZy52MS5EZXBhcnR1cmVBY2NvdW50BwAUCw0PDjEdAAIJB2RlcGFydHVyZQUADBgAAAAAAgQDb3BlbgEAAQAC\
    BgNwZW9wbGUBAAgAAggDZXhwZWN0ZWQBAAgAAgcDcmVzZXJ2ZQEACAACBidwbGFjZXMFAhoQAAAAAB4BARgacmVwbGFu\
    bmluZy52MS5QbGFjZUFjY291bnQAAgkQc2VudGVuY2VzBQIaQAAAAAAHBQAMWAIAAAACIBhyZXBsYW5uaW5nLnYxLkRl\
    cGFydHVyZUNhbmNlbGxlZAEAFQECBAkHZGVwYXJ0dXJlBQAMGAAAAAACHidyZXBsYW5uaW5nLnYxLkRlcGFydHVyZURl\
    bGF5ZWQCABUOAQIECQdkZXBhcnR1cmUFAAwYAAAAAAIHA21pbnV0ZXMBAAQAAhmjcmVwbGFubmluZy52MS5EaXJlY3RS\
    ZXBseQYALA0SLg8TAAIJH2RpcmVjdGl2ZQEBGBtyZXBsYW5uaW5nLnYxLlBsYW5EaXJlY3RpdmUAAgYDbGlmdGVkAQAB\
    AQIBCgNwcmljZUNlbnRzAQAFAAIKIGRpZmZlcmVuY2UBARgccmVwbGFubmluZy52MS5QbGFuRGlmZmVyZW5jZQACCANy\
    ZXBlYXRlZAEAAQACCAdzZW50ZW5jZQUADCwBAAAAAhuTcmVwbGFubmluZy52MS5EaXJlY3RSZXF1ZXN0BQATLQsMNQEC\
    BAcHbWlzc2lvbgUADBAAAAABAgQJH2RpcmVjdGl2ZQEBGBtyZXBsYW5uaW5nLnYxLlBsYW5EaXJlY3RpdmUAAgQDbGlm\
    dAEAAQECAQQDYXNPZgEAFAACCShhbm5vdW5jZWQFAhoAAQAAAB8BARgbcGxhbm5pbmcudjEuQW5ub3VuY2VkUGVvcGxl\
    AAIgOXJlcGxhbm5pbmcudjEuRGlyZWN0aXZlc0NvbmZsaWN0AQA2AAIKKGRpcmVjdGl2ZXMFAhroAwAAAB8BARgbcmVw\
    bGFubmluZy52MS5QbGFuRGlyZWN0aXZlAAIdOXJlcGxhbm5pbmcudjEuRGlyZWN0aXZlc1JlcGx5AQA2AAIKKGRpcmVj\
    dGl2ZXMFAhroAwAAAB8BARgbcmVwbGFubmluZy52MS5QbGFuRGlyZWN0aXZlAAIfFnJlcGxhbm5pbmcudjEuRGlyZWN0\
    aXZlc1JlcXVlc3QBABMBAgQHB21pc3Npb24FAAwQAAAAAAIfJnJlcGxhbm5pbmcudjEuRXZlcnl0aGluZ0dyYW50ZWQB\
    ACMBAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACJW9yZXBsYW5uaW5nLnYxLkV4cGxhaW5EZXBhcnR1\
    cmVSZXF1ZXN0BAATFQw1AQIEBwdtaXNzaW9uBQAMEAAAAAECBAkHZGVwYXJ0dXJlBQAMGAAAAAECAQQDYXNPZgEAFAAC\
    CShhbm5vdW5jZWQFAhoAAQAAAB8BARgbcGxhbm5pbmcudjEuQW5ub3VuY2VkUGVvcGxlAAIhfXJlcGxhbm5pbmcudjEu\
    RXhwbGFpblBsYWNlUmVxdWVzdAQAEyMMNQECBAcHbWlzc2lvbgUADBAAAAABAgQGGHBlcnNvbgEBERRwZXJzb24udjEu\
    UGVyc29uRmlsZQECAQQDYXNPZgEAFAACCShhbm5vdW5jZWQFAhoAAQAAAB8BARgbcGxhbm5pbmcudjEuQW5ub3VuY2Vk\
    UGVvcGxlAAIgWXJlcGxhbm5pbmcudjEuRXhwbGFpblBsYW5SZXF1ZXN0AwATDDUBAgQHB21pc3Npb24FAAwQAAAAAQIB\
    BANhc09mAQAUAAIJKGFubm91bmNlZAUCGgABAAAAHwEBGBtwbGFubmluZy52MS5Bbm5vdW5jZWRQZW9wbGUAAhcmcmVw\
    bGFubmluZy52MS5Ib2xkVHJpZWQBACMBAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACHSZyZXBsYW5u\
    aW5nLnYxLlBlcnNvbldpdGhkcmF3bgEAIwECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIaQHJlcGxh\
    bm5pbmcudjEuUGxhY2VBY2NvdW50BAAPCwwUAAIEB2tpbmQFAAwgAAAAAAIEA3VzZWQBAAgAAgUDbGltaXQBAAgBAgEM\
    A29uZU1vcmVDZW50cwEABQACIspyZXBsYW5uaW5nLnYxLlBsYWNlQWNjb3VudE9mUGVyc29uBgAiFA0zLx0AAgYYcGVy\
    c29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIJB2RlcGFydHVyZQUADBgAAAAAAgYDcGVvcGxlAQAIAAIIJ3ZlcmRp\
    Y3RzBQIaAAEAAAAeAQEYGnJlcGxhbm5pbmcudjEuUGxhY2VWZXJkaWN0AAIFJnRyaWVkBQIaEAAAAAAdAQEYGXJlcGxh\
    bm5pbmcudjEuVHJpZWRDaGFuZ2UAAgkQc2VudGVuY2VzBQIaLAEAAAAHBQAMWAIAAAACGpVyZXBsYW5uaW5nLnYxLlBs\
    YWNlVmVyZGljdAcAFBMdEBQSEgACCQdkZXBhcnR1cmUFAAwYAAAAAAIIB3N0YW5kaW5nBQAMEAAAAAACCRBvYnN0YWNs\
    ZXMFAhoQAAAAAAcFAAwgAAAAAQIBCANkYXlzTGF0ZQEACAECAQwDd2FpdGluZ0NlbnRzAQAFAQIBCgNtb25leUNlbnRz\
    AQAFAAILA290aGVyc01vdmVkAQAIAEIZAEABcmVwbGFubmluZy52MS5QbGFuQWNjb3VudA8AEg0NLBEXFREaEhERHQsT\
    AAILA3BsYW5WZXJzaW9uAQAFAAIGA3Blb3BsZQEACAACBgNsaXN0ZWQBAAgAAgUjcGFydHMFAhoQAAAAABoBARgWcmVw\
    bGFubmluZy52MS5Db3N0UGFydAACCgN0b3RhbENlbnRzAQAFAAIQA3VuYXZvaWRhYmxlQ2VudHMBAAUAAg4DcHVibGlz\
    aGVkQ2VudHMBAAUAAgoDYm91bmRDZW50cwEABQECARIDb2xkZXN0VW5saXN0ZWREYXlzAQAIAQIBCgNvbGRlc3REYXlz\
    AQAIAAIKA3Bhc3NlZE92ZXIBAAgAAgoDZGlyZWN0aXZlcwEACAACCRBzZW50ZW5jZXMFAhpAAAAAAAcFAAxYAgAAAAIE\
    A2FzT2YBABQAAgwDYWxyZWFkeU1vdmVkAQAIAAIc1HJlcGxhbm5pbmcudjEuUGxhbkRpZmZlcmVuY2UJACwMCw0QDRYV\
    MQACBSNtb3ZlcwUCGgAIAAAAGgEBGBZyZXBsYW5uaW5nLnYxLlBsYW5Nb3ZlAAIFA21vdmVkAQAIAAIEA2xvc3QBAAgA\
    AgYDZ2FpbmVkAQAIAAIJA2Rpc3BsYWNlZAEACAACBgNvdGhlcnMBAAgAAg8DY29zdEJlZm9yZUNlbnRzAQAFAAIOA2Nv\
    c3RBZnRlckNlbnRzAQAFAAIFKGVuZGVkBQIa6AMAAAAfAQEYG3JlcGxhbm5pbmcudjEuUGxhbkRpcmVjdGl2ZQACG4By\
    ZXBsYW5uaW5nLnYxLlBsYW5EaXJlY3RpdmUFACgiFREJAQIEBB9raW5kAQEWG3JlcGxhbm5pbmcudjEuRGlyZWN0aXZl\
    S2luZAACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQJB2RlcGFydHVyZQUADBgAAAAAAgYHYXV0aG9y\
    BQAMLAEAAAACAgNhdAEAFAACFrNyZXBsYW5uaW5nLnYxLlBsYW5Nb3ZlBgAiHQ8NJCwAAgYYcGVyc29uAQERFHBlcnNv\
    bi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAgQHZnJvbQUADBgAAAAAAgIHdG8FAAwY\
    AAAAAAIFG2NhdXNlAQEWF3JlcGxhbm5pbmcudjEuTW92ZUNhdXNlAAIHIW1pc3NpbmcFAhoQAAAAABgBARYUY29tbW9u\
    LnYxLlJlYXNvbkNvZGUAAhmpcmVwbGFubmluZy52MS5SZXBsYW5SZXBseQUALiESEDEAAgogZGlmZmVyZW5jZQEBGBxy\
    ZXBsYW5uaW5nLnYxLlBsYW5EaWZmZXJlbmNlAAIEGXBsYW4BARgVcGxhbm5pbmcudjEuUGxhblJlcGx5AAILA2Zyb21W\
    ZXJzaW9uAQAFAAIJA3B1Ymxpc2hlZAEAAQACByZyZXZpc2VkBQIaAAQAAAAdAQEYGXJlcGxhbm5pbmcudjEuUmV2aXNl\
    ZExpc3QAAhuicmVwbGFubmluZy52MS5SZXBsYW5SZXF1ZXN0BwATDDUOEg0YAQIEBwdtaXNzaW9uBQAMEAAAAAECBAQD\
    YXNPZgEAFAACCShhbm5vdW5jZWQFAhoAAQAAAB8BARgbcGxhbm5pbmcudjEuQW5ub3VuY2VkUGVvcGxlAAIHA3B1Ymxp\
    c2gBAAEAAgsDcGxhblZlcnNpb24BAAUBAgEFA21vdmVzAQAHAAIRA3N0YWxlQWNrbm93bGVkZ2VkAQABAAIZV3JlcGxh\
    bm5pbmcudjEuUmV2aXNlZExpc3QFABMUDwwOAAIIB21hbmlmZXN0BQAMQAAAAAACCQdkZXBhcnR1cmUFAAwYAAAAAAII\
    A3JldmlzaW9uAQAIAAIFA2FkZGVkAQAIAAIHA3JlbW92ZWQBAAgAAhlVcmVwbGFubmluZy52MS5UcmllZENoYW5nZQQA\
    FBMWEgACCQdkZXBhcnR1cmUFAAwYAAAAAAIIB3BsYWNlZE9uBQAMGAAAAAACDwNjb3N0Q2hhbmdlQ2VudHMBAAUAAgsD\
    b3RoZXJzTW92ZWQBAAgAAhlkcmVwbGFubmluZy52MS5XaGF0SWZSZXBseQQALgsSEwACCiBkaWZmZXJlbmNlAQEYHHJl\
    cGxhbm5pbmcudjEuUGxhbkRpZmZlcmVuY2UAAgQDYXNPZgEAFAACCwNwbGFuVmVyc2lvbgEABQACDANhbHJlYWR5TW92\
    ZWQBAAgAAhuMcmVwbGFubmluZy52MS5XaGF0SWZSZXF1ZXN0BAATMgw1AQIEBwdtaXNzaW9uBQAMEAAAAAECBAcmY2hh\
    bmdlcwUCGkAAAAAAHQEBGBlyZXBsYW5uaW5nLnYxLkNoYW5nZVRvVHJ5AQIBBANhc09mAQAUAAIJKGFubm91bmNlZAUC\
    GgABAAAAHwEBGBtwbGFubmluZy52MS5Bbm5vdW5jZWRQZW9wbGUBAFQAAhI+Y29tbW9uLnYxLlBvc2l0aW9uBAAODA8P\
    AAIHA2xpbmVhZ2UBABAAAgUDZXBvY2gBAAUAAggDc2VxdWVuY2UBAAUAAgQHaGFzaAUADiAAAAAFQIwAywF9AEMARQAB\
    AgETdGNvbW1vbi52MS5DYXNlQ2xhc3MIAAkPEw8MDQ0KAgEBAARoZWxkAgECAAp1bnZlcmlmaWVkAgEDAA5pcnJlZ3Vs\
    YXJFbnRyeQIBBAAKZG9jQW5kRmluZQIBBQAHZG9jT25seQIBBgAIZmluZU9ubHkCAQcACGV4aXRPbmx5AgEIAAVyZWFk\
    eQFCARQAsAFjb21tb24udjEuUmVhc29uQ29kZRUAFBoSFg8TFxgWFxAUDhYQDxgRFBEQAgEBAA9ub1ZhbGlkRG9jdW1l\
    bnQCAQIAFWRvY3VtZW50Um91dGVNaXNtYXRjaAIBAwANZmluZVVuY2xlYXJlZAIBBAARZXhpdFBlcm1pdE1pc3NpbmcC\
    AQUACmhlbGRBY3RpdmUCAQYADm5vUmV0dXJuSW50ZW50AgEHABJpZGVudGl0eVVudmVyaWZpZWQCAQgAE2R1cGxpY2F0\
    ZVVucmVzb2x2ZWQCAQkAEWFzc2Vzc21lbnRQZW5kaW5nAgEKABJtaW5vclVuYWNjb21wYW5pZWQCAQsAC25vdEZpdFRv\
    Rmx5AgEMAA9ncm91cEluY29tcGxldGUCAQ0ACWtlcHRBcGFydAIBDgARb25Bbm90aGVyTWFuaWZlc3QCAQ8AC3RyYW5z\
    aXRSdWxlAgFlAApzZWxmRnVuZGVkAgFmABNkb2N1bWVudE5vdEFjY2VwdGVkAgFnAAxjdXRPZmZQYXNzZWQCAWgAD2Rl\
    cGFydHVyZUNsb3NlZAIBaQAMY2FwYWNpdHlGdWxsAgFqAAtjYXNlTm90T3BlbgECARlfcGxhbm5pbmcudjEuTWFuaWZl\
    c3RTdGF0ZQcACg0LDg0LDgIBAQAFZHJhZnQCAQIACHByb3Bvc2VkAgEDAAZsb2NrZWQCAQQACXN1Ym1pdHRlZAIBBQAI\
    ZGVwYXJ0ZWQCAQYABmNsb3NlZAIBBwAJY2FuY2VsbGVkAQIBGyNyZXBsYW5uaW5nLnYxLkRpcmVjdGl2ZUtpbmQDAAgL\
    CwIBAQADcGluAgECAAZmb3JiaWQCAQMABmZyZWV6ZQECARcpcmVwbGFubmluZy52MS5Nb3ZlQ2F1c2UDAAwOCgIBAQAH\
    Y2hhbmdlZAIBAgAJZGlzcGxhY2VkAgEDAAVvdGhlcgFAiwEAQhgAbQFyZXBsYW5uaW5nLnYxLlBsYW5DaGFuZ2UIADAt\
    Ly8wJSopAgIBAAYkY2FuY2VsAQEYIHJlcGxhbm5pbmcudjEuRGVwYXJ0dXJlQ2FuY2VsbGVkAgICAAUiZGVsYXkBARge\
    cmVwbGFubmluZy52MS5EZXBhcnR1cmVEZWxheWVkAgIDAAghY2FwYWNpdHkBARgdcmVwbGFubmluZy52MS5DYXBhY2l0\
    eUNoYW5nZWQCAgQACCF3aXRoZHJhdwEBGB1yZXBsYW5uaW5nLnYxLlBlcnNvbldpdGhkcmF3bgICBQAHI2dyYW50ZWQB\
    ARgfcmVwbGFubmluZy52MS5FdmVyeXRoaW5nR3JhbnRlZAICBgAEG2hvbGQBARgXcmVwbGFubmluZy52MS5Ib2xkVHJp\
    ZWQCAgcABR9vcmRlcgEBGBtyZXBsYW5uaW5nLnYxLlBsYW5EaXJlY3RpdmUCAggABB9saWZ0AQEYG3JlcGxhbm5pbmcu\
    djEuUGxhbkRpcmVjdGl2ZQFAhwQAQhgAaQRyZXBsYW5uaW5nLnYxLlJlcGxhbm5pbmcHAK+rxGyfo5QDBAEAAQYbGWxy\
    ZXBsYW5yZXBsYW5uaW5nLnYxLlJlcGxhblJlcXVlc3RyZXBsYW5uaW5nLnYxLlJlcGxhblJlcGx5BAAaGBQgcmVmdXNh\
    bHMudjEuTm90WW91ck1pc3Npb25wbGFubmluZy52MS5QbGFuQ29uZmxpY3RyZWZ1c2Fscy52MS5SZWplY3RlZHJlcGxh\
    bm5pbmcudjEuRGlyZWN0aXZlc0NvbmZsaWN0AwQCAAEGGxlod2hhdElmcmVwbGFubmluZy52MS5XaGF0SWZSZXF1ZXN0\
    cmVwbGFubmluZy52MS5XaGF0SWZSZXBseQQAGhQUIHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEu\
    Tm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZHJlcGxhbm5pbmcudjEuRGlyZWN0aXZlc0NvbmZsaWN0AwQDAAEGGxmB\
    ZGlyZWN0cmVwbGFubmluZy52MS5EaXJlY3RSZXF1ZXN0cmVwbGFubmluZy52MS5EaXJlY3RSZXBseQUAGhQYFCByZWZ1\
    c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kcGxhbm5pbmcudjEuUGxhbkNvbmZsaWN0cmVm\
    dXNhbHMudjEuUmVqZWN0ZWRyZXBsYW5uaW5nLnYxLkRpcmVjdGl2ZXNDb25mbGljdAMEBAABCh8dHWRpcmVjdGl2ZXNy\
    ZXBsYW5uaW5nLnYxLkRpcmVjdGl2ZXNSZXF1ZXN0cmVwbGFubmluZy52MS5EaXJlY3RpdmVzUmVwbHkBABpyZWZ1c2Fs\
    cy52MS5Ob3RZb3VyTWlzc2lvbgMEBQABDCEiR2V4cGxhaW5QbGFjZXJlcGxhbm5pbmcudjEuRXhwbGFpblBsYWNlUmVx\
    dWVzdHJlcGxhbm5pbmcudjEuUGxhY2VBY2NvdW50T2ZQZXJzb24DABoUFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9u\
    cmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZAMEBgABECUeR2V4cGxhaW5EZXBhcnR1cmVyZXBs\
    YW5uaW5nLnYxLkV4cGxhaW5EZXBhcnR1cmVSZXF1ZXN0cmVwbGFubmluZy52MS5EZXBhcnR1cmVBY2NvdW50AwAaFBRy\
    ZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuUmVqZWN0ZWQDBAcA\
    AQsgGUdleHBsYWluUGxhbnJlcGxhbm5pbmcudjEuRXhwbGFpblBsYW5SZXF1ZXN0cmVwbGFubmluZy52MS5QbGFuQWNj\
    b3VudAMAGhQUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLlJl\
    amVjdGVk
    """)
}

/// Replanning and explaining. Holds no names.
public struct ReplanningClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Plans again from the published plan with as few moves as pay, and publishes it only when asked to.
  public func replan(
    _ request: ReplanRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReplanReply {
    try await transport.unary(request, method: ReplanningMethods.replan, options: options)
  }

  /// What changes would do to the published plan, on a copy.
  public func whatIf(
    _ request: WhatIfRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> WhatIfReply {
    try await transport.unary(request, method: ReplanningMethods.whatIf, options: options)
  }

  /// Pins a person to a departure, forbids one, freezes a list, or lifts that; with the price.
  public func direct(
    _ request: DirectRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DirectReply {
    try await transport.unary(request, method: ReplanningMethods.direct, options: options)
  }

  /// The decisions that hold.
  public func directives(
    _ request: DirectivesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DirectivesReply {
    try await transport.unary(request, method: ReplanningMethods.directives, options: options)
  }

  /// Why a person has a place or none, with what a place elsewhere would cost and what would change it.
  public func explainPlace(
    _ request: ExplainPlaceRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PlaceAccountOfPerson {
    try await transport.unary(request, method: ReplanningMethods.explainPlace, options: options)
  }

  /// What a departure holds, what is used up, and what one more would be worth.
  public func explainDeparture(
    _ request: ExplainDepartureRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DepartureAccount {
    try await transport.unary(request, method: ReplanningMethods.explainDeparture, options: options)
  }

  /// What the published plan costs and whom it keeps waiting.
  public func explainPlan(
    _ request: ExplainPlanRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PlanAccount {
    try await transport.unary(request, method: ReplanningMethods.explainPlan, options: options)
  }
}

/// Answers the calls of replanning.v1.Replanning.
public protocol ReplanningHandlers: Sendable {
  /// Plans again from the published plan with as few moves as pay, and publishes it only when asked to.
  func replan(
    _ request: ReplanRequest, context: RPCServerContext
  ) async throws -> ReplanReply

  /// What changes would do to the published plan, on a copy.
  func whatIf(
    _ request: WhatIfRequest, context: RPCServerContext
  ) async throws -> WhatIfReply

  /// Pins a person to a departure, forbids one, freezes a list, or lifts that; with the price.
  func direct(
    _ request: DirectRequest, context: RPCServerContext
  ) async throws -> DirectReply

  /// The decisions that hold.
  func directives(
    _ request: DirectivesRequest, context: RPCServerContext
  ) async throws -> DirectivesReply

  /// Why a person has a place or none, with what a place elsewhere would cost and what would change it.
  func explainPlace(
    _ request: ExplainPlaceRequest, context: RPCServerContext
  ) async throws -> PlaceAccountOfPerson

  /// What a departure holds, what is used up, and what one more would be worth.
  func explainDeparture(
    _ request: ExplainDepartureRequest, context: RPCServerContext
  ) async throws -> DepartureAccount

  /// What the published plan costs and whom it keeps waiting.
  func explainPlan(
    _ request: ExplainPlanRequest, context: RPCServerContext
  ) async throws -> PlanAccount
}

/// Serves replanning.v1.Replanning with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ReplanningRegistration<Handlers: ReplanningHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ReplanningMethods.descriptor }
  private let handlers: Handlers
  private let execution: @Sendable (RPCMethodInfo) -> RPCExecution

  /// - Parameter execution: where the handler of each method runs; as the schema says.
  public init(
    _ handlers: Handlers,
    execution: @escaping @Sendable (RPCMethodInfo) -> RPCExecution = { $0.execution }
  ) {
    self.handlers = handlers
    self.execution = execution
  }

  public func register(on router: inout some RPCRouter) {
    let handlers = self.handlers
    router.handleUnary(
      ReplanningMethods.replan, execution: execution(ReplanningMethods.replan.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.replan(request, context: context)
    }
    router.handleUnary(
      ReplanningMethods.whatIf, execution: execution(ReplanningMethods.whatIf.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.whatIf(request, context: context)
    }
    router.handleUnary(
      ReplanningMethods.direct, execution: execution(ReplanningMethods.direct.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.direct(request, context: context)
    }
    router.handleUnary(
      ReplanningMethods.directives, execution: execution(ReplanningMethods.directives.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.directives(request, context: context)
    }
    router.handleUnary(
      ReplanningMethods.explainPlace, execution: execution(ReplanningMethods.explainPlace.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.explainPlace(request, context: context)
    }
    router.handleUnary(
      ReplanningMethods.explainDeparture, execution: execution(ReplanningMethods.explainDeparture.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.explainDeparture(request, context: context)
    }
    router.handleUnary(
      ReplanningMethods.explainPlan, execution: execution(ReplanningMethods.explainPlan.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.explainPlan(request, context: context)
    }
  }
}
