// Written by schemac from package replica.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// What a host of intake is just now.
public struct HostRole: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Takes calls and records.
  public static var primary: HostRole { HostRole(rawValue: 1) }
  /// Holds what its primary holds, and records nothing by itself.
  public static var standby: HostRole { HostRole(rawValue: 2) }
  /// Was the primary until another host took over.
  public static var fenced: HostRole { HostRole(rawValue: 3) }
  /// Holds records that its primary does not know; they wait to be offered.
  public static var quarantined: HostRole { HostRole(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// Takes calls and records.
    case primary = 1
    /// Holds what its primary holds, and records nothing by itself.
    case standby = 2
    /// Was the primary until another host took over.
    case fenced = 3
    /// Holds records that its primary does not know; they wait to be offered.
    case quarantined = 4
  }

  public static var wireNames: StaticString { "unset primary standby fenced quarantined" }
}

/// What a primary answers to the place of a standby.
public struct ReplicaVerdict: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Continues there.
  public static var tail: ReplicaVerdict { ReplicaVerdict(rawValue: 1) }
  /// The place is not part of this history.
  public static var diverged: ReplicaVerdict { ReplicaVerdict(rawValue: 2) }
  /// The place is of a later epoch: the host that was asked is no primary any more.
  public static var fenced: ReplicaVerdict { ReplicaVerdict(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// Continues there.
    case tail = 1
    /// The place is not part of this history.
    case diverged = 2
    /// The place is of a later epoch: the host that was asked is no primary any more.
    case fenced = 3
  }

  public static var wireNames: StaticString { "unset tail diverged fenced" }
}

/// What became of a record that was offered.
public struct OfferOutcome: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It is recorded now, under its key.
  public static var recorded: OfferOutcome { OfferOutcome(rawValue: 1) }
  /// It was recorded already.
  public static var known: OfferOutcome { OfferOutcome(rawValue: 2) }
  /// A person must decide: this kind of record cannot be made again from what is kept of it.
  public static var undecided: OfferOutcome { OfferOutcome(rawValue: 3) }
  /// Intake refuses it as things stand now.
  public static var refused: OfferOutcome { OfferOutcome(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// It is recorded now, under its key.
    case recorded = 1
    /// It was recorded already.
    case known = 2
    /// A person must decide: this kind of record cannot be made again from what is kept of it.
    case undecided = 3
    /// Intake refuses it as things stand now.
    case refused = 4
  }

  public static var wireNames: StaticString { "unset recorded known undecided refused" }
}

/// Kinds of what happens between hosts.
public struct ReplicaChangeKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A standby sent its first receipt: acknowledgements wait for it.
  public static var registered: ReplicaChangeKind { ReplicaChangeKind(rawValue: 1) }
  /// Nobody waits for the standby any more.
  public static var forgotten: ReplicaChangeKind { ReplicaChangeKind(rawValue: 2) }
  /// A standby became the primary.
  public static var promoted: ReplicaChangeKind { ReplicaChangeKind(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// A standby sent its first receipt: acknowledgements wait for it.
    case registered = 1
    /// Nobody waits for the standby any more.
    case forgotten = 2
    /// A standby became the primary.
    case promoted = 3
  }

  public static var wireNames: StaticString { "unset registered forgotten promoted" }
}

/// A place in everything that a store holds.
public struct ReplicaPlace: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaPlace" }

  /// The last event included.
  public var log: Position
  /// The last change of a row included; changes are counted over all tables.
  public var change: Int64
  /// The start of a primary under which the last change was made; nil before the first.
  public var opening: WireUUID
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaPlace, rhs: ReplicaPlace) -> Bool {
    guard lhs.log == rhs.log else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs.opening == rhs.opening else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.log)
    hasher.combine(self.change)
    hasher.combine(self.opening)
    hasher.combine(self._unknown)
  }
}

extension ReplicaPlace {
  /// The message in which every field is absent.
  public init() {
    self.init(
      log: Position(),
      change: 0,
      opening: WireUUID(),
      _unknown: nil)
  }

  public init(
    log: Position = Position(),
    change: Int64 = 0,
    opening: WireUUID = WireUUID()
  ) {
    self.init(
      log: log,
      change: change,
      opening: opening,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaPlace

extension ReplicaPlace {
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
    let p = b.reserve(90)
    let f = p + 2
    self.log.storeWire(f)
    let w2 = self.change
    wireStore(f, 64, w2)
    self.opening.storeWire(f + 72)
    var used = wireBit(!wireIsZero(f, 64))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 72, 16)) &<< 2
    let fixed = wireLastEnd(used, 0x58484000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 88, room: 0,
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
    var w2: Int64 = 0
    let head = n >= 90 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 88 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 64, Int64.self), fixed >= 72)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 72) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 88) & wireBit(!wireIsZero(f + 72, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 72 ? wireLoad(f, 64, Int64.self) : 0
      if shape.fixedLength > 88 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 88, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v2: Int64 = w2
    let v3: WireUUID = fixed >= 88 ? WireUUID(wire: f + 72) : WireUUID()
    return Self(
      log: v1,
      change: v2,
      opening: v3,
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
      case 0, 89...: return
      case 64: unit = 64
      case 72: unit = 8
      case 88: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A start or a takeover of a primary, and where its store stood then.
public struct ReplicaOpening: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaOpening" }

  public var id: WireUUID
  public var log: Position
  public var change: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaOpening, rhs: ReplicaOpening) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.log == rhs.log else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.log)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ReplicaOpening {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: WireUUID(),
      log: Position(),
      change: 0,
      _unknown: nil)
  }

  public init(
    id: WireUUID = WireUUID(),
    log: Position = Position(),
    change: Int64 = 0
  ) {
    self.init(
      id: id,
      log: log,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaOpening

extension ReplicaOpening {
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
    let p = b.reserve(90)
    let f = p + 2
    e.pointee.id.storeWire(f)
    e.pointee.log.storeWire(f + 16)
    let w3 = e.pointee.change
    wireStore(f, 80, w3)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 64)) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x58501000)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 88, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
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
    let head = n >= 90 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 88 && count <= 0
    if isNear {
      w3 = wireMask(wireLoad(f, 80, Int64.self), fixed >= 88)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 80) & wireBit(!wireIsZero(f + 16, 64))
      ends |= wireBit(fixed == 88) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 88 ? wireLoad(f, 80, Int64.self) : 0
      if shape.fixedLength > 88 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 88, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v2: Position = try fixed >= 80 ? Position.loadWire(f + 16, &r) : Position()
    let v3: Int64 = w3
    return Self(
      id: v1,
      log: v2,
      change: v3,
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
      case 0, 89...: return
      case 16: unit = 16
      case 80: unit = 64
      case 88: unit = 8
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

/// Asks for everything behind a place.
public struct ReplicateRequest: WireMessage {
  public static var wireName: String { "replica.v1.ReplicateRequest" }

  public var place: ReplicaPlace
  /// Through which change the standby has the keys; nil before the first.
  public var keys: ReplicaKeyPlace?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicateRequest, rhs: ReplicateRequest) -> Bool {
    guard lhs.place == rhs.place else { return false }
    guard lhs.keys == rhs.keys else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.place)
    hasher.combine(self.keys)
    hasher.combine(self._unknown)
  }
}

extension ReplicateRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      place: ReplicaPlace(),
      keys: nil,
      _unknown: nil)
  }

  public init(
    place: ReplicaPlace = ReplicaPlace(),
    keys: ReplicaKeyPlace? = nil
  ) {
    self.init(
      place: place,
      keys: keys,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicateRequest

extension ReplicateRequest {
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
    let p = b.reserve(10)
    let f = p + 2
    let count: Int
    if self.keys != nil {
      count = 2
    } else {
      count = 1
    }
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.place.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    if let value = self.keys {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
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
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
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
    let v1: ReplicaPlace
    if n0 == 0 {
      v1 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try ReplicaPlace.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: ReplicaKeyPlace?
    if n1 == 0 {
      v2 = nil
    }
    else {
      v2 = try ReplicaKeyPlace.decodeNestedWire(p + o1, n1, &r)
    }
    return Self(
      place: v1,
      keys: v2,
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

/// A place in the changes of keys.
public struct ReplicaKeyPlace: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaKeyPlace" }

  /// The host that gave the changes their numbers.
  public var origin: WireUUID
  public var change: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaKeyPlace, rhs: ReplicaKeyPlace) -> Bool {
    guard lhs.origin == rhs.origin else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.origin)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ReplicaKeyPlace {
  /// The message in which every field is absent.
  public init() {
    self.init(
      origin: WireUUID(),
      change: 0,
      _unknown: nil)
  }

  public init(
    origin: WireUUID = WireUUID(),
    change: Int64 = 0
  ) {
    self.init(
      origin: origin,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaKeyPlace

extension ReplicaKeyPlace {
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
    self.origin.storeWire(f)
    let w2 = self.change
    wireStore(f, 16, w2)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x181000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: 0,
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
    var w2: Int64 = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v2: Int64 = w2
    return Self(
      origin: v1,
      change: v2,
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
      case 0, 25...: return
      case 16: unit = 16
      case 24: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A part of a page, or a sign of life.
public struct ReplicaItem: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaItem" }

  public var verdict: ReplicaVerdict
  /// Where the primary stood when it sent this.
  public var head: ReplicaPlace
  public var sentAt: Timestamp
  /// The next bytes of an encoded `ReplicaPage`.
  public var slice: [UInt8]
  /// The page ends with this slice.
  public var last: Bool
  /// The slice is of an encoded `ReplicaKeys` instead. Keys come before the rows that need them.
  public var keys: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaItem, rhs: ReplicaItem) -> Bool {
    guard lhs.verdict == rhs.verdict else { return false }
    guard lhs.head == rhs.head else { return false }
    guard lhs.sentAt == rhs.sentAt else { return false }
    guard lhs.slice == rhs.slice else { return false }
    guard lhs.last == rhs.last else { return false }
    guard lhs.keys == rhs.keys else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.verdict)
    hasher.combine(self.head)
    hasher.combine(self.sentAt)
    hasher.combine(self.slice)
    hasher.combine(self.last)
    hasher.combine(self.keys)
    hasher.combine(self._unknown)
  }
}

extension ReplicaItem {
  /// The message in which every field is absent.
  public init() {
    self.init(
      verdict: .unset,
      head: ReplicaPlace(),
      sentAt: Timestamp(),
      slice: [],
      last: false,
      keys: false,
      _unknown: nil)
  }

  public init(
    verdict: ReplicaVerdict = .unset,
    head: ReplicaPlace = ReplicaPlace(),
    sentAt: Timestamp = Timestamp(),
    slice: [UInt8] = [],
    last: Bool = false,
    keys: Bool = false
  ) {
    self.init(
      verdict: verdict,
      head: head,
      sentAt: sentAt,
      slice: slice,
      last: last,
      keys: keys,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaItem

extension ReplicaItem {
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
    let n1 = self.slice.count
    if n1 > 98304 { throw wireLimit("ReplicaItem.slice is longer than 98304 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(20)
    let f = p + 2
    var b9: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.verdict.rawValue
    wireStore(f, 0, w1)
    let w3 = self.sentAt.microseconds
    wireStore(f, 1, w3)
    b9 |= wireBit(self.last)
    b9 |= wireBit(self.keys) &<< 1
    wireStore(f, 9, b9)
    var used = wireBit(w1 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b9 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xA090100)
    let count: Int
    if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(n1)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.head.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.slice)
    b.advance(to: t1)
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
        start: start, used: fixed, known: 10, room: count &<< width,
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
    var w1: UInt8 = 0
    var w3: Int64 = 0
    var b9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b9 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 2 || b9 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 10, slotCount: 2, bits: b9 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ReplicaVerdict = ReplicaVerdict(rawValue: w1)
    let v2: ReplicaPlace
    if n0 == 0 {
      v2 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try ReplicaPlace.decodeNestedWire(p + o0, n0, &r)
    }
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: [UInt8] = try r.bytes(p + o1, n1, max: 98304)
    let v5: Bool = b9 & 1 != 0
    let v6: Bool = b9 & 2 != 0
    return Self(
      verdict: v1,
      head: v2,
      sentAt: v3,
      slice: v4,
      last: v5,
      keys: v6,
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
      case 0, 11...: return
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Keys as they are stored: wrapped by the key of the key file, which never travels.
public struct ReplicaKeys: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaKeys" }

  public var origin: WireUUID
  public var keys: [ReplicaKey]
  public var links: [ReplicaKeyLink]
  /// The last change included.
  public var through: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaKeys, rhs: ReplicaKeys) -> Bool {
    guard lhs.origin == rhs.origin else { return false }
    guard lhs.keys == rhs.keys else { return false }
    guard lhs.links == rhs.links else { return false }
    guard lhs.through == rhs.through else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.origin)
    hasher.combine(self.keys)
    hasher.combine(self.links)
    hasher.combine(self.through)
    hasher.combine(self._unknown)
  }
}

extension ReplicaKeys {
  /// The message in which every field is absent.
  public init() {
    self.init(
      origin: WireUUID(),
      keys: [],
      links: [],
      through: 0,
      _unknown: nil)
  }

  public init(
    origin: WireUUID = WireUUID(),
    keys: [ReplicaKey] = [],
    links: [ReplicaKeyLink] = [],
    through: Int64 = 0
  ) {
    self.init(
      origin: origin,
      keys: keys,
      links: links,
      through: through,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaKeys

extension ReplicaKeys {
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
    let p = b.reserve(34)
    let f = p + 2
    self.origin.storeWire(f)
    let w4 = self.through
    wireStore(f, 16, w4)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x181000)
    let count: Int
    if !self.links.isEmpty {
      count = 2
    } else if !self.keys.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.keys.count &* 24
    lengths |= self.links.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ReplicaKey.appendWireList(self.keys, max: 512, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try ReplicaKeyLink.appendWireList(self.links, max: 512, to: &b)
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
        start: start, used: fixed, known: 24, room: count &<< width,
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
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 2
    if isNear {
      w4 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w4 != 0)
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
      w4 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v2: [ReplicaKey] = try ReplicaKey.decodeWireList(p + o0, n0, max: 512, &r)
    let v3: [ReplicaKeyLink] = try ReplicaKeyLink.decodeWireList(p + o1, n1, max: 512, &r)
    let v4: Int64 = w4
    return Self(
      origin: v1,
      keys: v2,
      links: v3,
      through: v4,
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
      case 0, 25...: return
      case 16: unit = 16
      case 24: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A key of a person, or of what people share.
public struct ReplicaKey: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaKey" }

  public var subject: FixedBytes<17>
  public var generation: UInt32
  /// Which key of a key file wraps it; empty with the next field once the key is destroyed.
  public var wrappedBy: [UInt8]
  public var wrapped: [UInt8]
  public var change: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaKey, rhs: ReplicaKey) -> Bool {
    guard lhs.subject == rhs.subject else { return false }
    guard lhs.generation == rhs.generation else { return false }
    guard lhs.wrappedBy == rhs.wrappedBy else { return false }
    guard lhs.wrapped == rhs.wrapped else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.subject)
    hasher.combine(self.generation)
    hasher.combine(self.wrappedBy)
    hasher.combine(self.wrapped)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ReplicaKey {
  /// The message in which every field is absent.
  public init() {
    self.init(
      subject: FixedBytes<17>(),
      generation: 0,
      wrappedBy: [],
      wrapped: [],
      change: 0,
      _unknown: nil)
  }

  public init(
    subject: FixedBytes<17> = FixedBytes<17>(),
    generation: UInt32 = 0,
    wrappedBy: [UInt8] = [],
    wrapped: [UInt8] = [],
    change: Int64 = 0
  ) {
    self.init(
      subject: subject,
      generation: generation,
      wrappedBy: wrappedBy,
      wrapped: wrapped,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaKey

extension ReplicaKey {
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
    let n0 = e.pointee.wrappedBy.count
    if n0 > 16 { throw wireLimit("ReplicaKey.wrappedBy is longer than 16 bytes") }
    let n1 = e.pointee.wrapped.count
    if n1 > 60 { throw wireLimit("ReplicaKey.wrapped is longer than 60 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0 &+ n1)
    let f = p + 2
    e.pointee.subject.storeWire(f)
    let w2 = e.pointee.generation
    wireStore(f, 17, w2)
    let w5 = e.pointee.change
    wireStore(f, 21, w5)
    var used = wireBit(!wireIsZero(f, 17))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x1D151100)
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
    t0 = wirePut(t0, e.pointee.wrappedBy)
    t0 = wirePut(t0, e.pointee.wrapped)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 29, room: count &<< width,
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
    var w2: UInt32 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 33 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 29 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      w5 = wireMask(wireLoad(f, 21, Int64.self), fixed >= 29)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 17) & wireBit(!wireIsZero(f, 17))
      ends |= wireBit(fixed == 21) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w5 != 0)
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
      w2 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      w5 = fixed >= 29 ? wireLoad(f, 21, Int64.self) : 0
      if shape.fixedLength > 29 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 29, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: FixedBytes<17> = fixed >= 17 ? FixedBytes<17>(wire: f) : FixedBytes<17>()
    let v2: UInt32 = w2
    let v3: [UInt8] = try r.bytes(p + o0, n0, max: 16)
    let v4: [UInt8] = try r.bytes(p + o1, n1, max: 60)
    let v5: Int64 = w5
    return Self(
      subject: v1,
      generation: v2,
      wrappedBy: v3,
      wrapped: v4,
      change: v5,
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
      case 0, 30...: return
      case 17: unit = 17
      case 21: unit = 4
      case 29: unit = 8
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

/// Something that people share names a person.
public struct ReplicaKeyLink: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaKeyLink" }

  public var person: WireUUID
  public var subject: FixedBytes<17>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaKeyLink, rhs: ReplicaKeyLink) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.subject == rhs.subject else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.subject)
    hasher.combine(self._unknown)
  }
}

extension ReplicaKeyLink {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: WireUUID(),
      subject: FixedBytes<17>(),
      _unknown: nil)
  }

  public init(
    person: WireUUID = WireUUID(),
    subject: FixedBytes<17> = FixedBytes<17>()
  ) {
    self.init(
      person: person,
      subject: subject,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaKeyLink

extension ReplicaKeyLink {
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
    let p = b.reserve(35)
    let f = p + 2
    e.pointee.person.storeWire(f)
    e.pointee.subject.storeWire(f + 16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 17)) &<< 1
    let fixed = wireLastEnd(used, 0x211000)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
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
    let head = n >= 35 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 33) & wireBit(!wireIsZero(f + 16, 17))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 33 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v2: FixedBytes<17> = fixed >= 33 ? FixedBytes<17>(wire: f + 16) : FixedBytes<17>()
    return Self(
      person: v1,
      subject: v2,
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
      case 0, 34...: return
      case 16: unit = 16
      case 33: unit = 17
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

/// Rows in the order of their changes. A row is told once, as it is now.
public struct ReplicaPage: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaPage" }

  public var events: [ReplicaEvent]
  public var commands: [ReplicaCommand]
  public var documents: [ReplicaDocument]
  public var tombstones: [ReplicaTombstone]
  public var removals: [ReplicaRemoval]
  public var openings: [ReplicaOpening]
  /// Where the rows lead.
  public var through: ReplicaPlace
  /// Rows follow that belong to the same moment; the place is one of the primary's only with the last page.
  public var more: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaPage, rhs: ReplicaPage) -> Bool {
    guard lhs.events == rhs.events else { return false }
    guard lhs.commands == rhs.commands else { return false }
    guard lhs.documents == rhs.documents else { return false }
    guard lhs.tombstones == rhs.tombstones else { return false }
    guard lhs.removals == rhs.removals else { return false }
    guard lhs.openings == rhs.openings else { return false }
    guard lhs.through == rhs.through else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.events)
    hasher.combine(self.commands)
    hasher.combine(self.documents)
    hasher.combine(self.tombstones)
    hasher.combine(self.removals)
    hasher.combine(self.openings)
    hasher.combine(self.through)
    hasher.combine(self.more)
    hasher.combine(self._unknown)
  }
}

extension ReplicaPage {
  /// The message in which every field is absent.
  public init() {
    self.init(
      events: [],
      commands: [],
      documents: [],
      tombstones: [],
      removals: [],
      openings: [],
      through: ReplicaPlace(),
      more: false,
      _unknown: nil)
  }

  public init(
    events: [ReplicaEvent] = [],
    commands: [ReplicaCommand] = [],
    documents: [ReplicaDocument] = [],
    tombstones: [ReplicaTombstone] = [],
    removals: [ReplicaRemoval] = [],
    openings: [ReplicaOpening] = [],
    through: ReplicaPlace = ReplicaPlace(),
    more: Bool = false
  ) {
    self.init(
      events: events,
      commands: commands,
      documents: documents,
      tombstones: tombstones,
      removals: removals,
      openings: openings,
      through: through,
      more: more,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaPage

extension ReplicaPage {
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
    let p = b.reserve(31)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.more)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    count = 7
    var lengths = self.events.count &* 24
    lengths |= self.commands.count &* 24
    lengths |= self.documents.count &* 24
    lengths |= self.tombstones.count &* 24
    lengths |= self.removals.count &* 24
    lengths |= self.openings.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ReplicaEvent.appendWireList(self.events, max: 1024, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try ReplicaCommand.appendWireList(self.commands, max: 1024, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try ReplicaDocument.appendWireList(self.documents, max: 1024, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try ReplicaTombstone.appendWireList(self.tombstones, max: 1024, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try ReplicaRemoval.appendWireList(self.removals, max: 1024, to: &b)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try ReplicaOpening.appendWireList(self.openings, max: 1024, to: &b)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    b.enterPlain()
    try self.through.appendWire(to: &b)
    var n6 = b.byteCount &- s6
    if n6 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s6)
      n6 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n6 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6],
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
    if written == 7, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
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
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 7
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
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
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 7 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 7, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let v1: [ReplicaEvent] = try ReplicaEvent.decodeWireList(p + o0, n0, max: 1024, &r)
    let v2: [ReplicaCommand] = try ReplicaCommand.decodeWireList(p + o1, n1, max: 1024, &r)
    let v3: [ReplicaDocument] = try ReplicaDocument.decodeWireList(p + o2, n2, max: 1024, &r)
    let v4: [ReplicaTombstone] = try ReplicaTombstone.decodeWireList(p + o3, n3, max: 1024, &r)
    let v5: [ReplicaRemoval] = try ReplicaRemoval.decodeWireList(p + o4, n4, max: 1024, &r)
    let v6: [ReplicaOpening] = try ReplicaOpening.decodeWireList(p + o5, n5, max: 1024, &r)
    let v7: ReplicaPlace
    if n6 == 0 {
      v7 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o6, n6)
      v7 = try ReplicaPlace.decodeNestedWire(p + o6, n6, &r)
    }
    let v8: Bool = b0 & 1 != 0
    return Self(
      events: v1,
      commands: v2,
      documents: v3,
      tombstones: v4,
      removals: v5,
      openings: v6,
      through: v7,
      more: v8,
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

/// An event of the log, as it is stored.
public struct ReplicaEvent: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaEvent" }

  public var sequence: Int64
  public var epoch: Int64
  public var id: WireUUID
  public var kind: UInt16
  public var version: UInt16
  public var partition: String
  public var eventTime: Int64
  public var recordedTime: Int64
  public var monotonicTime: Int64
  public var header: [UInt8]
  public var body: [UInt8]
  public var hash: FixedBytes<32>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaEvent, rhs: ReplicaEvent) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.epoch == rhs.epoch else { return false }
    guard lhs.id == rhs.id else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.version == rhs.version else { return false }
    guard (String).wireEquals(lhs.partition, rhs.partition) else { return false }
    guard lhs.eventTime == rhs.eventTime else { return false }
    guard lhs.recordedTime == rhs.recordedTime else { return false }
    guard lhs.monotonicTime == rhs.monotonicTime else { return false }
    guard lhs.header == rhs.header else { return false }
    guard lhs.body == rhs.body else { return false }
    guard lhs.hash == rhs.hash else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.epoch)
    hasher.combine(self.id)
    hasher.combine(self.kind)
    hasher.combine(self.version)
    self.partition.wireHash(into: &hasher)
    hasher.combine(self.eventTime)
    hasher.combine(self.recordedTime)
    hasher.combine(self.monotonicTime)
    hasher.combine(self.header)
    hasher.combine(self.body)
    hasher.combine(self.hash)
    hasher.combine(self._unknown)
  }
}

extension ReplicaEvent {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      epoch: 0,
      id: WireUUID(),
      kind: 0,
      version: 0,
      partition: "",
      eventTime: 0,
      recordedTime: 0,
      monotonicTime: 0,
      header: [],
      body: [],
      hash: FixedBytes<32>(),
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    epoch: Int64 = 0,
    id: WireUUID = WireUUID(),
    kind: UInt16 = 0,
    version: UInt16 = 0,
    partition: String = "",
    eventTime: Int64 = 0,
    recordedTime: Int64 = 0,
    monotonicTime: Int64 = 0,
    header: [UInt8] = [],
    body: [UInt8] = [],
    hash: FixedBytes<32> = FixedBytes<32>()
  ) {
    self.init(
      sequence: sequence,
      epoch: epoch,
      id: id,
      kind: kind,
      version: version,
      partition: partition,
      eventTime: eventTime,
      recordedTime: recordedTime,
      monotonicTime: monotonicTime,
      header: header,
      body: body,
      hash: hash,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaEvent

extension ReplicaEvent {
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
    let n0 = e.pointee.partition.utf8.count
    if n0 > 64 { throw wireLimit("ReplicaEvent.partition is longer than 64 bytes") }
    let n1 = e.pointee.header.count
    if n1 > 65536 { throw wireLimit("ReplicaEvent.header is longer than 65536 bytes") }
    let n2 = e.pointee.body.count
    if n2 > 1048576 { throw wireLimit("ReplicaEvent.body is longer than 1048576 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(106 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let w1 = e.pointee.sequence
    wireStore(f, 0, w1)
    let w2 = e.pointee.epoch
    wireStore(f, 8, w2)
    e.pointee.id.storeWire(f + 16)
    let w4 = e.pointee.kind
    wireStore(f, 32, w4)
    let w5 = e.pointee.version
    wireStore(f, 34, w5)
    let w7 = e.pointee.eventTime
    wireStore(f, 36, w7)
    let w8 = e.pointee.recordedTime
    wireStore(f, 44, w8)
    let w9 = e.pointee.monotonicTime
    wireStore(f, 52, w9)
    e.pointee.hash.storeWire(f + 60)
    var used = wireBit(w7 != 0)
    used |= wireBit(w8 != 0) &<< 1
    used |= wireBit(w9 != 0) &<< 2
    used |= wireBit(!wireIsZero(f + 60, 32)) &<< 3
    var fixed = wireLastEnd(used, 0x5C3C342C00)
    if used == 0 {
      fixed = wireUsedLength(f, 36)
      if fixed > 34 {
        fixed = 36
      } else if fixed > 32 {
        fixed = 34
      } else if fixed > 16 {
        fixed = 32
      } else if fixed > 8 {
        fixed = 16
      } else if fixed > 0 {
        fixed = 8
      }
    }
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
    t0 = wirePut(t0, e.pointee.partition, n0)
    t0 = wirePut(t0, e.pointee.header)
    t0 = wirePut(t0, e.pointee.body)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 92, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w7: Int64 = 0
    var w8: Int64 = 0
    var w9: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 97 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 36 && fixed <= 92 && count <= 3
    if isNear {
      w7 = wireMask(wireLoad(f, 36, Int64.self), fixed >= 44)
      w8 = wireMask(wireLoad(f, 44, Int64.self), fixed >= 52)
      w9 = wireMask(wireLoad(f, 52, Int64.self), fixed >= 60)
      var ends = wireBit(fixed == 44) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 52) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 60) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 92) & wireBit(!wireIsZero(f + 60, 32))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w7 = fixed >= 44 ? wireLoad(f, 36, Int64.self) : 0
      w8 = fixed >= 52 ? wireLoad(f, 44, Int64.self) : 0
      w9 = fixed >= 60 ? wireLoad(f, 52, Int64.self) : 0
      if shape.fixedLength > 92 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 92, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w2: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w4: UInt16 = fixed >= 34 ? wireLoad(f, 32, UInt16.self) : 0
    let w5: UInt16 = fixed >= 36 ? wireLoad(f, 34, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: Int64 = w1
    let v2: Int64 = w2
    let v3: WireUUID = fixed >= 32 ? WireUUID(wire: f + 16) : WireUUID()
    let v4: UInt16 = w4
    let v5: UInt16 = w5
    let v6: String = try r.text(p + o0, n0, max: 64)
    let v7: Int64 = w7
    let v8: Int64 = w8
    let v9: Int64 = w9
    let v10: [UInt8] = try r.bytes(p + o1, n1, max: 65536)
    let v11: [UInt8] = try r.bytes(p + o2, n2, max: 1048576)
    let v12: FixedBytes<32> = fixed >= 92 ? FixedBytes<32>(wire: f + 60) : FixedBytes<32>()
    return Self(
      sequence: v1,
      epoch: v2,
      id: v3,
      kind: v4,
      version: v5,
      partition: v6,
      eventTime: v7,
      recordedTime: v8,
      monotonicTime: v9,
      header: v10,
      body: v11,
      hash: v12,
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
      case 0, 93...: return
      case 8: unit = 8
      case 16: unit = 8
      case 32: unit = 16
      case 34: unit = 2
      case 36: unit = 2
      case 44: unit = 8
      case 52: unit = 8
      case 60: unit = 8
      case 92: unit = 32
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

/// An answer that is kept for repeats of its call.
public struct ReplicaCommand: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaCommand" }

  public var partition: String
  public var key: WireUUID
  public var payloadHash: FixedBytes<32>
  public var epoch: Int64
  public var sequence: Int64
  public var reply: [UInt8]
  public var change: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaCommand, rhs: ReplicaCommand) -> Bool {
    guard (String).wireEquals(lhs.partition, rhs.partition) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.payloadHash == rhs.payloadHash else { return false }
    guard lhs.epoch == rhs.epoch else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.reply == rhs.reply else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.partition.wireHash(into: &hasher)
    hasher.combine(self.key)
    hasher.combine(self.payloadHash)
    hasher.combine(self.epoch)
    hasher.combine(self.sequence)
    hasher.combine(self.reply)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ReplicaCommand {
  /// The message in which every field is absent.
  public init() {
    self.init(
      partition: "",
      key: WireUUID(),
      payloadHash: FixedBytes<32>(),
      epoch: 0,
      sequence: 0,
      reply: [],
      change: 0,
      _unknown: nil)
  }

  public init(
    partition: String = "",
    key: WireUUID = WireUUID(),
    payloadHash: FixedBytes<32> = FixedBytes<32>(),
    epoch: Int64 = 0,
    sequence: Int64 = 0,
    reply: [UInt8] = [],
    change: Int64 = 0
  ) {
    self.init(
      partition: partition,
      key: key,
      payloadHash: payloadHash,
      epoch: epoch,
      sequence: sequence,
      reply: reply,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaCommand

extension ReplicaCommand {
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
    let n0 = e.pointee.partition.utf8.count
    if n0 > 64 { throw wireLimit("ReplicaCommand.partition is longer than 64 bytes") }
    let n1 = e.pointee.reply.count
    if n1 > 1048576 { throw wireLimit("ReplicaCommand.reply is longer than 1048576 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(82 &+ n0 &+ n1)
    let f = p + 2
    e.pointee.key.storeWire(f)
    e.pointee.payloadHash.storeWire(f + 16)
    let w4 = e.pointee.epoch
    wireStore(f, 48, w4)
    let w5 = e.pointee.sequence
    wireStore(f, 56, w5)
    let w7 = e.pointee.change
    wireStore(f, 64, w7)
    var used = wireBit(!wireIsZero(f + 16, 32))
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x4840383000)
    if used == 0 {
      fixed = wireUsedLength(f, 16)
      if fixed > 0 {
        fixed = 16
      }
    }
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
    t0 = wirePut(t0, e.pointee.partition, n0)
    t0 = wirePut(t0, e.pointee.reply)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 72, room: count &<< width,
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
    var w4: Int64 = 0
    var w5: Int64 = 0
    var w7: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 76 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 16 && fixed <= 72 && count <= 2
    if isNear {
      w4 = wireMask(wireLoad(f, 48, Int64.self), fixed >= 56)
      w5 = wireMask(wireLoad(f, 56, Int64.self), fixed >= 64)
      w7 = wireMask(wireLoad(f, 64, Int64.self), fixed >= 72)
      var ends = wireBit(fixed == 48) & wireBit(!wireIsZero(f + 16, 32))
      ends |= wireBit(fixed == 56) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 64) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 72) & wireBit(w7 != 0)
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
      w4 = fixed >= 56 ? wireLoad(f, 48, Int64.self) : 0
      w5 = fixed >= 64 ? wireLoad(f, 56, Int64.self) : 0
      w7 = fixed >= 72 ? wireLoad(f, 64, Int64.self) : 0
      if shape.fixedLength > 72 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 72, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v3: FixedBytes<32> = fixed >= 48 ? FixedBytes<32>(wire: f + 16) : FixedBytes<32>()
    let v4: Int64 = w4
    let v5: Int64 = w5
    let v6: [UInt8] = try r.bytes(p + o1, n1, max: 1048576)
    let v7: Int64 = w7
    return Self(
      partition: v1,
      key: v2,
      payloadHash: v3,
      epoch: v4,
      sequence: v5,
      reply: v6,
      change: v7,
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
      case 0, 73...: return
      case 16: unit = 16
      case 48: unit = 32
      case 56: unit = 8
      case 64: unit = 8
      case 72: unit = 8
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

/// A document with the values by which it is found.
public struct ReplicaDocument: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaDocument" }

  public var table: String
  public var key: [UInt8]
  public var partition: String
  public var rowSequence: Int64
  public var value: [UInt8]
  public var indexes: [ReplicaIndex]
  public var change: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaDocument, rhs: ReplicaDocument) -> Bool {
    guard (String).wireEquals(lhs.table, rhs.table) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard (String).wireEquals(lhs.partition, rhs.partition) else { return false }
    guard lhs.rowSequence == rhs.rowSequence else { return false }
    guard lhs.value == rhs.value else { return false }
    guard lhs.indexes == rhs.indexes else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.table.wireHash(into: &hasher)
    hasher.combine(self.key)
    self.partition.wireHash(into: &hasher)
    hasher.combine(self.rowSequence)
    hasher.combine(self.value)
    hasher.combine(self.indexes)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ReplicaDocument {
  /// The message in which every field is absent.
  public init() {
    self.init(
      table: "",
      key: [],
      partition: "",
      rowSequence: 0,
      value: [],
      indexes: [],
      change: 0,
      _unknown: nil)
  }

  public init(
    table: String = "",
    key: [UInt8] = [],
    partition: String = "",
    rowSequence: Int64 = 0,
    value: [UInt8] = [],
    indexes: [ReplicaIndex] = [],
    change: Int64 = 0
  ) {
    self.init(
      table: table,
      key: key,
      partition: partition,
      rowSequence: rowSequence,
      value: value,
      indexes: indexes,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaDocument

extension ReplicaDocument {
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
    let n0 = e.pointee.table.utf8.count
    if n0 > 64 { throw wireLimit("ReplicaDocument.table is longer than 64 bytes") }
    let n1 = e.pointee.key.count
    if n1 > 256 { throw wireLimit("ReplicaDocument.key is longer than 256 bytes") }
    let n2 = e.pointee.partition.utf8.count
    if n2 > 64 { throw wireLimit("ReplicaDocument.partition is longer than 64 bytes") }
    let n3 = e.pointee.value.count
    if n3 > 1048576 { throw wireLimit("ReplicaDocument.value is longer than 1048576 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w4 = e.pointee.rowSequence
    wireStore(f, 0, w4)
    let w7 = e.pointee.change
    wireStore(f, 8, w7)
    var used = wireBit(w4 != 0)
    used |= wireBit(w7 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x100800)
    let count: Int
    if !e.pointee.indexes.isEmpty {
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
    lengths |= e.pointee.indexes.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.table, n0)
    t0 = wirePut(t0, e.pointee.key)
    t0 = wirePut(t0, e.pointee.partition, n2)
    t0 = wirePut(t0, e.pointee.value)
    b.advance(to: t0)
    let s4 = b.byteCount
    try ReplicaIndex.appendWireList(e.pointee.indexes, max: 64, to: &b)
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
        start: start, used: fixed, known: 16, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
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
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var w7: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 5
    if isNear {
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w7 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w7 != 0)
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
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w7 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      if shape.fixedLength > 16 || shape.slotCount > 5 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 5, bits: 0, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: [UInt8] = try r.bytes(p + o1, n1, max: 256)
    let v3: String = try r.text(p + o2, n2, max: 64)
    let v4: Int64 = w4
    let v5: [UInt8] = try r.bytes(p + o3, n3, max: 1048576)
    let v6: [ReplicaIndex] = try ReplicaIndex.decodeWireList(p + o4, n4, max: 64, &r)
    let v7: Int64 = w7
    return Self(
      table: v1,
      key: v2,
      partition: v3,
      rowSequence: v4,
      value: v5,
      indexes: v6,
      change: v7,
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
      case 8: unit = 8
      case 16: unit = 8
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

/// A value by which a document is found.
public struct ReplicaIndex: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaIndex" }

  public var name: String
  public var value: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaIndex, rhs: ReplicaIndex) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs.value == rhs.value else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.name.wireHash(into: &hasher)
    hasher.combine(self.value)
    hasher.combine(self._unknown)
  }
}

extension ReplicaIndex {
  /// The message in which every field is absent.
  public init() {
    self.init(
      name: "",
      value: [],
      _unknown: nil)
  }

  public init(
    name: String = "",
    value: [UInt8] = []
  ) {
    self.init(
      name: name,
      value: value,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaIndex

extension ReplicaIndex {
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
    if n0 > 64 { throw wireLimit("ReplicaIndex.name is longer than 64 bytes") }
    let n1 = e.pointee.value.count
    if n1 > 256 { throw wireLimit("ReplicaIndex.value is longer than 256 bytes") }
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
    t0 = wirePut(t0, e.pointee.name, n0)
    t0 = wirePut(t0, e.pointee.value)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
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
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: [UInt8] = try r.bytes(p + o1, n1, max: 256)
    return Self(
      name: v1,
      value: v2,
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

/// A document that a feed tells as gone.
public struct ReplicaTombstone: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaTombstone" }

  public var table: String
  public var partition: String
  public var key: [UInt8]
  public var rowSequence: Int64
  public var change: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaTombstone, rhs: ReplicaTombstone) -> Bool {
    guard (String).wireEquals(lhs.table, rhs.table) else { return false }
    guard (String).wireEquals(lhs.partition, rhs.partition) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.rowSequence == rhs.rowSequence else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.table.wireHash(into: &hasher)
    self.partition.wireHash(into: &hasher)
    hasher.combine(self.key)
    hasher.combine(self.rowSequence)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ReplicaTombstone {
  /// The message in which every field is absent.
  public init() {
    self.init(
      table: "",
      partition: "",
      key: [],
      rowSequence: 0,
      change: 0,
      _unknown: nil)
  }

  public init(
    table: String = "",
    partition: String = "",
    key: [UInt8] = [],
    rowSequence: Int64 = 0,
    change: Int64 = 0
  ) {
    self.init(
      table: table,
      partition: partition,
      key: key,
      rowSequence: rowSequence,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaTombstone

extension ReplicaTombstone {
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
    let n0 = e.pointee.table.utf8.count
    if n0 > 64 { throw wireLimit("ReplicaTombstone.table is longer than 64 bytes") }
    let n1 = e.pointee.partition.utf8.count
    if n1 > 64 { throw wireLimit("ReplicaTombstone.partition is longer than 64 bytes") }
    let n2 = e.pointee.key.count
    if n2 > 256 { throw wireLimit("ReplicaTombstone.key is longer than 256 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(30 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let w4 = e.pointee.rowSequence
    wireStore(f, 0, w4)
    let w5 = e.pointee.change
    wireStore(f, 8, w5)
    var used = wireBit(w4 != 0)
    used |= wireBit(w5 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x100800)
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
    t0 = wirePut(t0, e.pointee.table, n0)
    t0 = wirePut(t0, e.pointee.partition, n1)
    t0 = wirePut(t0, e.pointee.key)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      if shape.fixedLength > 16 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: [UInt8] = try r.bytes(p + o2, n2, max: 256)
    let v4: Int64 = w4
    let v5: Int64 = w5
    return Self(
      table: v1,
      partition: v2,
      key: v3,
      rowSequence: v4,
      change: v5,
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
      case 8: unit = 8
      case 16: unit = 8
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

/// A document, or with a partition a tombstone, that is there no more.
public struct ReplicaRemoval: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaRemoval" }

  public var table: String
  public var partition: String
  public var key: [UInt8]
  public var change: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaRemoval, rhs: ReplicaRemoval) -> Bool {
    guard (String).wireEquals(lhs.table, rhs.table) else { return false }
    guard (String).wireEquals(lhs.partition, rhs.partition) else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.table.wireHash(into: &hasher)
    self.partition.wireHash(into: &hasher)
    hasher.combine(self.key)
    hasher.combine(self.change)
    hasher.combine(self._unknown)
  }
}

extension ReplicaRemoval {
  /// The message in which every field is absent.
  public init() {
    self.init(
      table: "",
      partition: "",
      key: [],
      change: 0,
      _unknown: nil)
  }

  public init(
    table: String = "",
    partition: String = "",
    key: [UInt8] = [],
    change: Int64 = 0
  ) {
    self.init(
      table: table,
      partition: partition,
      key: key,
      change: change,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaRemoval

extension ReplicaRemoval {
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
    let n0 = e.pointee.table.utf8.count
    if n0 > 64 { throw wireLimit("ReplicaRemoval.table is longer than 64 bytes") }
    let n1 = e.pointee.partition.utf8.count
    if n1 > 64 { throw wireLimit("ReplicaRemoval.partition is longer than 64 bytes") }
    let n2 = e.pointee.key.count
    if n2 > 256 { throw wireLimit("ReplicaRemoval.key is longer than 256 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let w4 = e.pointee.change
    wireStore(f, 0, w4)
    let used = wireBit(w4 != 0)
    let fixed = wireLastEnd(used, 0x800)
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
    t0 = wirePut(t0, e.pointee.table, n0)
    t0 = wirePut(t0, e.pointee.partition, n1)
    t0 = wirePut(t0, e.pointee.key)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: [UInt8] = try r.bytes(p + o2, n2, max: 256)
    let v4: Int64 = w4
    return Self(
      table: v1,
      partition: v2,
      key: v3,
      change: v4,
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

/// Says that everything up to a place is on the standby's stable storage.
public struct ReceiptRequest: WireMessage {
  public static var wireName: String { "replica.v1.ReceiptRequest" }

  public var place: ReplicaPlace
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReceiptRequest, rhs: ReceiptRequest) -> Bool {
    guard lhs.place == rhs.place else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.place)
    hasher.combine(self._unknown)
  }
}

extension ReceiptRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      place: ReplicaPlace(),
      _unknown: nil)
  }

  public init(
    place: ReplicaPlace = ReplicaPlace()
  ) {
    self.init(
      place: place,
      _unknown: nil)
  }
}

// MARK: Codec of ReceiptRequest

extension ReceiptRequest {
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
    count = 1
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.place.appendWire(to: &b)
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
    let v1: ReplicaPlace
    if n0 == 0 {
      v1 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try ReplicaPlace.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      place: v1,
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

/// The receipt was taken.
public struct ReceiptReply: WireMessage {
  public static var wireName: String { "replica.v1.ReceiptReply" }

  public var head: ReplicaPlace
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReceiptReply, rhs: ReceiptReply) -> Bool {
    guard lhs.head == rhs.head else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.head)
    hasher.combine(self._unknown)
  }
}

extension ReceiptReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      head: ReplicaPlace(),
      _unknown: nil)
  }

  public init(
    head: ReplicaPlace = ReplicaPlace()
  ) {
    self.init(
      head: head,
      _unknown: nil)
  }
}

// MARK: Codec of ReceiptReply

extension ReceiptReply {
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
    count = 1
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.head.appendWire(to: &b)
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
    let v1: ReplicaPlace
    if n0 == 0 {
      v1 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try ReplicaPlace.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      head: v1,
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

/// Asks which of these places of a log are places of the primary's, too.
public struct CompareRequest: WireMessage {
  public static var wireName: String { "replica.v1.CompareRequest" }

  public var places: [Position]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CompareRequest, rhs: CompareRequest) -> Bool {
    guard lhs.places == rhs.places else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.places)
    hasher.combine(self._unknown)
  }
}

extension CompareRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      places: [],
      _unknown: nil)
  }

  public init(
    places: [Position] = []
  ) {
    self.init(
      places: places,
      _unknown: nil)
  }
}

// MARK: Codec of CompareRequest

extension CompareRequest {
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
    let c0 = self.places.count
    try b.charge(
      elements: c0, stride: MemoryLayout<Position>.stride, max: 64)
    let n0 = c0 &* 64
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
    for element in self.places {
      element.storeWire(t0)
      t0 += 64
    }
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
    let v1: [Position] = try Self.decodeWireListPlaces(p + o0, n0, &r)
    return Self(
      places: v1,
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

  private static func decodeWireListPlaces(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [Position] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 64, max: 64, stride: MemoryLayout<Position>.stride)
    var list: [Position] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try Position.loadWire(q, &r))
      q += 64
    }
    return list
  }
}

/// The last of the places that is common to both logs; 0 when none is.
public struct CompareReply: WireMessage {
  public static var wireName: String { "replica.v1.CompareReply" }

  public var common: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CompareReply, rhs: CompareReply) -> Bool {
    guard lhs.common == rhs.common else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.common)
    hasher.combine(self._unknown)
  }
}

extension CompareReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      common: 0,
      _unknown: nil)
  }

  public init(
    common: Int64 = 0
  ) {
    self.init(
      common: common,
      _unknown: nil)
  }
}

// MARK: Codec of CompareReply

extension CompareReply {
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
    let p = b.reserve(10)
    let f = p + 2
    let w1 = self.common
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x800)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: 0,
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
    var w1: Int64 = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Int64 = w1
    return Self(
      common: v1,
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
}

/// Gives a record back that only a standby has.
public struct OfferRequest: WireMessage {
  public static var wireName: String { "replica.v1.OfferRequest" }

  /// The kept answer of the call that made it; absent for what was recorded without a key.
  public var command: ReplicaCommand?
  /// The first event of the call.
  public var event: ReplicaEvent
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OfferRequest, rhs: OfferRequest) -> Bool {
    guard lhs.command == rhs.command else { return false }
    guard lhs.event == rhs.event else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.command)
    hasher.combine(self.event)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.event == (ReplicaEvent()) { missing.append("event") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension OfferRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      command: nil,
      event: ReplicaEvent(),
      _unknown: nil)
  }

  public init(
    command: ReplicaCommand? = nil,
    event: ReplicaEvent = ReplicaEvent()
  ) {
    self.init(
      command: command,
      event: event,
      _unknown: nil)
  }
}

// MARK: Codec of OfferRequest

extension OfferRequest {
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
    let p = b.reserve(10)
    let f = p + 2
    let count: Int
    count = 2
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.command {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    b.enterPlain()
    try self.event.appendWire(to: &b)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
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
    let v1: ReplicaCommand?
    if n0 == 0 {
      v1 = nil
    }
    else {
      v1 = try ReplicaCommand.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: ReplicaEvent
    if n1 == 0 {
      v2 = ReplicaEvent()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try ReplicaEvent.decodeNestedWire(p + o1, n1, &r)
    }
    return Self(
      command: v1,
      event: v2,
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

/// What became of one record.
public struct OfferReply: WireMessage {
  public static var wireName: String { "replica.v1.OfferReply" }

  public var outcome: OfferOutcome
  public var sequence: Int64
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OfferReply, rhs: OfferReply) -> Bool {
    guard lhs.outcome == rhs.outcome else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.outcome)
    hasher.combine(self.sequence)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension OfferReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      outcome: .unset,
      sequence: 0,
      reason: "",
      _unknown: nil)
  }

  public init(
    outcome: OfferOutcome = .unset,
    sequence: Int64 = 0,
    reason: String = ""
  ) {
    self.init(
      outcome: outcome,
      sequence: sequence,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of OfferReply

extension OfferReply {
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
    let n0 = self.reason.utf8.count
    if n0 > 300 { throw wireLimit("OfferReply.reason is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0)
    let f = p + 2
    let w1 = self.outcome.rawValue
    wireStore(f, 0, w1)
    let w2 = self.sequence
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
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
    var w1: UInt8 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
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
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: OfferOutcome = OfferOutcome(rawValue: w1)
    let v2: Int64 = w2
    let v3: String = try r.text(p + o0, n0, max: 300)
    return Self(
      outcome: v1,
      sequence: v2,
      reason: v3,
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

/// Asks a quarantined standby to give its records back to its primary.
public struct ReofferRequest: WireMessage {
  public static var wireName: String { "replica.v1.ReofferRequest" }

  /// Afterwards the quarantined store is put aside, and the standby begins anew.
  public var startAnew: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReofferRequest, rhs: ReofferRequest) -> Bool {
    guard lhs.startAnew == rhs.startAnew else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.startAnew)
    hasher.combine(self._unknown)
  }
}

extension ReofferRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      startAnew: false,
      _unknown: nil)
  }

  public init(
    startAnew: Bool = false
  ) {
    self.init(
      startAnew: startAnew,
      _unknown: nil)
  }
}

// MARK: Codec of ReofferRequest

extension ReofferRequest {
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
    let p = b.reserve(3)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.startAnew)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: 0,
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
    var b0: UInt8 = 0
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      isNear = ends != 0 && b0 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 0 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 0, bits: b0 & 254, isFrozen: false)
      }
    }
    let v1: Bool = b0 & 1 != 0
    return Self(
      startAnew: v1,
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

/// A record that a person must decide about.
public struct UndecidedRecord: WireMessage {
  public static var wireName: String { "replica.v1.UndecidedRecord" }

  public var sequence: Int64
  public var event: WireUUID
  public var kind: String
  public var mission: String
  public var person: ID<PersonFile>?
  public var recordedAt: Timestamp
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: UndecidedRecord, rhs: UndecidedRecord) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.event == rhs.event else { return false }
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.event)
    self.kind.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.person)
    hasher.combine(self.recordedAt)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension UndecidedRecord {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      event: WireUUID(),
      kind: "",
      mission: "",
      person: nil,
      recordedAt: Timestamp(),
      reason: "",
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    event: WireUUID = WireUUID(),
    kind: String = "",
    mission: String = "",
    person: ID<PersonFile>? = nil,
    recordedAt: Timestamp = Timestamp(),
    reason: String = ""
  ) {
    self.init(
      sequence: sequence,
      event: event,
      kind: kind,
      mission: mission,
      person: person,
      recordedAt: recordedAt,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of UndecidedRecord

extension UndecidedRecord {
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
    if n0 > 40 { throw wireLimit("UndecidedRecord.kind is longer than 40 bytes") }
    let n1 = e.pointee.mission.utf8.count
    if n1 > 16 { throw wireLimit("UndecidedRecord.mission is longer than 16 bytes") }
    let n2 = e.pointee.person == nil ? 0 : 16
    let n3 = e.pointee.reason.utf8.count
    if n3 > 300 { throw wireLimit("UndecidedRecord.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(50 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w1 = e.pointee.sequence
    wireStore(f, 0, w1)
    e.pointee.event.storeWire(f + 8)
    let w6 = e.pointee.recordedAt.microseconds
    wireStore(f, 24, w6)
    var used = wireBit(w1 != 0)
    used |= wireBit(!wireIsZero(f + 8, 16)) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x20180800)
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
    t0 = wirePut(t0, e.pointee.kind, n0)
    t0 = wirePut(t0, e.pointee.mission, n1)
    if let value = e.pointee.person {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.reason, n3)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 32, room: count &<< width,
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
    var w1: Int64 = 0
    var w6: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 38 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 32 && count <= 4
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w6 = wireMask(wireLoad(f, 24, Int64.self), fixed >= 32)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 24) & wireBit(!wireIsZero(f + 8, 16))
      ends |= wireBit(fixed == 32) & wireBit(w6 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w6 = fixed >= 32 ? wireLoad(f, 24, Int64.self) : 0
      if shape.fixedLength > 32 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 32, slotCount: 4, bits: 0, isFrozen: false)
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
    let v1: Int64 = w1
    let v2: WireUUID = fixed >= 24 ? WireUUID(wire: f + 8) : WireUUID()
    let v3: String = try r.text(p + o0, n0, max: 40)
    let v4: String = try r.text(p + o1, n1, max: 16)
    let v5: ID<PersonFile>?
    if n2 == 0 {
      v5 = nil
    }
    else {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
      v5 = ID<PersonFile>(wire: (p + o2))
    }
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: String = try r.text(p + o3, n3, max: 300)
    return Self(
      sequence: v1,
      event: v2,
      kind: v3,
      mission: v4,
      person: v5,
      recordedAt: v6,
      reason: v7,
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
      case 0, 33...: return
      case 8: unit = 8
      case 24: unit = 16
      case 32: unit = 8
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

/// What became of the records of a quarantined standby.
public struct ReofferReply: WireMessage {
  public static var wireName: String { "replica.v1.ReofferReply" }

  public var lastCommon: Int64
  public var events: UInt32
  public var recorded: UInt32
  public var known: UInt32
  public var undecided: [UndecidedRecord]
  /// Of these more than the list holds.
  public var undecidedCount: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReofferReply, rhs: ReofferReply) -> Bool {
    guard lhs.lastCommon == rhs.lastCommon else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.recorded == rhs.recorded else { return false }
    guard lhs.known == rhs.known else { return false }
    guard lhs.undecided == rhs.undecided else { return false }
    guard lhs.undecidedCount == rhs.undecidedCount else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.lastCommon)
    hasher.combine(self.events)
    hasher.combine(self.recorded)
    hasher.combine(self.known)
    hasher.combine(self.undecided)
    hasher.combine(self.undecidedCount)
    hasher.combine(self._unknown)
  }
}

extension ReofferReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      lastCommon: 0,
      events: 0,
      recorded: 0,
      known: 0,
      undecided: [],
      undecidedCount: 0,
      _unknown: nil)
  }

  public init(
    lastCommon: Int64 = 0,
    events: UInt32 = 0,
    recorded: UInt32 = 0,
    known: UInt32 = 0,
    undecided: [UndecidedRecord] = [],
    undecidedCount: UInt32 = 0
  ) {
    self.init(
      lastCommon: lastCommon,
      events: events,
      recorded: recorded,
      known: known,
      undecided: undecided,
      undecidedCount: undecidedCount,
      _unknown: nil)
  }
}

// MARK: Codec of ReofferReply

extension ReofferReply {
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
    let p = b.reserve(30)
    let f = p + 2
    let w1 = self.lastCommon
    wireStore(f, 0, w1)
    let w2 = self.events
    wireStore(f, 8, w2)
    let w3 = self.recorded
    wireStore(f, 12, w3)
    let w4 = self.known
    wireStore(f, 16, w4)
    let w6 = self.undecidedCount
    wireStore(f, 20, w6)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w6 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1814100C00)
    if used == 0 {
      fixed = wireUsedLength(f, 8)
      if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if !self.undecided.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.undecided.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try UndecidedRecord.appendWireList(self.undecided, max: 1024, to: &b)
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
        start: start, used: fixed, known: 24, room: count &<< width,
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
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 27 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 8 && fixed <= 24 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w3 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      w4 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      w6 = wireMask(wireLoad(f, 20, UInt32.self), fixed >= 24)
      var ends = wireBit(fixed == 12) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w6 != 0)
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
      w2 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w3 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      w4 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      w6 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v1: Int64 = w1
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: [UndecidedRecord] = try UndecidedRecord.decodeWireList(p + o0, n0, max: 1024, &r)
    let v6: UInt32 = w6
    return Self(
      lastCommon: v1,
      events: v2,
      recorded: v3,
      known: v4,
      undecided: v5,
      undecidedCount: v6,
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
      case 0, 25...: return
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 24: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks a standby to become the primary.
public struct PromoteRequest: WireMessage {
  public static var wireName: String { "replica.v1.PromoteRequest" }

  /// Also while the primary is seen, and also from a host that another one has fenced.
  public var force: Bool
  /// Why, for the audit trail.
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PromoteRequest, rhs: PromoteRequest) -> Bool {
    guard lhs.force == rhs.force else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.force)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PromoteRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      force: false,
      reason: "",
      _unknown: nil)
  }

  public init(
    force: Bool = false,
    reason: String = ""
  ) {
    self.init(
      force: force,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of PromoteRequest

extension PromoteRequest {
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
    let n0 = self.reason.utf8.count
    if n0 > 300 { throw wireLimit("PromoteRequest.reason is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.force)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
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
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
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
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Bool = b0 & 1 != 0
    let v2: String = try r.text(p + o0, n0, max: 300)
    return Self(
      force: v1,
      reason: v2,
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

/// The host records from now on.
public struct PromoteReply: WireMessage {
  public static var wireName: String { "replica.v1.PromoteReply" }

  public var place: ReplicaPlace
  public var sequence: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PromoteReply, rhs: PromoteReply) -> Bool {
    guard lhs.place == rhs.place else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.place)
    hasher.combine(self.sequence)
    hasher.combine(self._unknown)
  }
}

extension PromoteReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      place: ReplicaPlace(),
      sequence: 0,
      _unknown: nil)
  }

  public init(
    place: ReplicaPlace = ReplicaPlace(),
    sequence: Int64 = 0
  ) {
    self.init(
      place: place,
      sequence: sequence,
      _unknown: nil)
  }
}

// MARK: Codec of PromoteReply

extension PromoteReply {
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
    let p = b.reserve(14)
    let f = p + 2
    let w2 = self.sequence
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.place.appendWire(to: &b)
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
        start: start, used: fixed, known: 8, room: count &<< width,
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
    let v1: ReplicaPlace
    if n0 == 0 {
      v1 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try ReplicaPlace.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = w2
    return Self(
      place: v1,
      sequence: v2,
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
}

/// Asks a primary to wait no more for a standby that is gone.
public struct ForgetRequest: WireMessage {
  public static var wireName: String { "replica.v1.ForgetRequest" }

  /// The identity of its certificate.
  public var standby: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ForgetRequest, rhs: ForgetRequest) -> Bool {
    guard (String).wireEquals(lhs.standby, rhs.standby) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.standby.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.standby.isEmpty { missing.append("standby") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ForgetRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      standby: "",
      _unknown: nil)
  }

  public init(
    standby: String = ""
  ) {
    self.init(
      standby: standby,
      _unknown: nil)
  }
}

// MARK: Codec of ForgetRequest

extension ForgetRequest {
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
    let n0 = self.standby.utf8.count
    if n0 > 300 { throw wireLimit("ForgetRequest.standby is longer than 300 bytes") }
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
    t0 = wirePut(t0, self.standby, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 300)
    return Self(
      standby: v1,
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

/// Nobody waits for it from now on.
public struct ForgetReply: WireMessage {
  public static var wireName: String { "replica.v1.ForgetReply" }

  public var sequence: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ForgetReply, rhs: ForgetReply) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self._unknown)
  }
}

extension ForgetReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0
  ) {
    self.init(
      sequence: sequence,
      _unknown: nil)
  }
}

// MARK: Codec of ForgetReply

extension ForgetReply {
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
    let p = b.reserve(10)
    let f = p + 2
    let w1 = self.sequence
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x800)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: 0,
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
    var w1: Int64 = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Int64 = w1
    return Self(
      sequence: v1,
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
}

/// Asks how a host stands.
public struct ReplicaStatusRequest: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaStatusRequest" }

  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaStatusRequest, rhs: ReplicaStatusRequest) -> Bool {
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self._unknown)
  }
}

extension ReplicaStatusRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaStatusRequest

extension ReplicaStatusRequest {
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
    wireStore(p, 0, UInt16.wire(0))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    let head = n >= 2 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
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

/// What a primary knows of a standby.
public struct StandbyState: WireMessage {
  public static var wireName: String { "replica.v1.StandbyState" }

  public var identity: String
  /// The last receipt.
  public var place: ReplicaPlace
  public var connected: Bool
  public var receiptAt: Timestamp?
  public var lagEvents: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StandbyState, rhs: StandbyState) -> Bool {
    guard (String).wireEquals(lhs.identity, rhs.identity) else { return false }
    guard lhs.place == rhs.place else { return false }
    guard lhs.connected == rhs.connected else { return false }
    guard lhs.receiptAt == rhs.receiptAt else { return false }
    guard lhs.lagEvents == rhs.lagEvents else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.identity.wireHash(into: &hasher)
    hasher.combine(self.place)
    hasher.combine(self.connected)
    hasher.combine(self.receiptAt)
    hasher.combine(self.lagEvents)
    hasher.combine(self._unknown)
  }
}

extension StandbyState {
  /// The message in which every field is absent.
  public init() {
    self.init(
      identity: "",
      place: ReplicaPlace(),
      connected: false,
      receiptAt: nil,
      lagEvents: 0,
      _unknown: nil)
  }

  public init(
    identity: String = "",
    place: ReplicaPlace = ReplicaPlace(),
    connected: Bool = false,
    receiptAt: Timestamp? = nil,
    lagEvents: Int64 = 0
  ) {
    self.init(
      identity: identity,
      place: place,
      connected: connected,
      receiptAt: receiptAt,
      lagEvents: lagEvents,
      _unknown: nil)
  }
}

// MARK: Codec of StandbyState

extension StandbyState {
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
    let n0 = e.pointee.identity.utf8.count
    if n0 > 300 { throw wireLimit("StandbyState.identity is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0)
    let f = p + 2
    var b0: UInt8 = e.pointee._unknown?.bits ?? 0
    b0 |= wireBit(e.pointee.connected)
    b0 |= wireBit(e.pointee.receiptAt != nil) &<< 1
    let w4 = (e.pointee.receiptAt ?? Timestamp()).microseconds
    wireStore(f, 1, w4)
    let w5 = e.pointee.lagEvents
    wireStore(f, 9, w5)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x11090100)
    let count: Int
    count = 2
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.identity, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    b.enterPlain()
    try e.pointee.place.appendWire(to: &b)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0, n1],
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w4 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      w5 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 2 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 300)
    let v2: ReplicaPlace
    if n1 == 0 {
      v2 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try ReplicaPlace.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: Bool = b0 & 1 != 0
    let v4: Timestamp? = b0 & 2 != 0 ? Timestamp(microseconds: w4) : nil
    let v5: Int64 = w5
    return Self(
      identity: v1,
      place: v2,
      connected: v3,
      receiptAt: v4,
      lagEvents: v5,
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

/// How a host of intake stands.
public struct ReplicaStatus: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaStatus" }

  public var role: HostRole
  public var place: ReplicaPlace
  /// The address of a standby's primary.
  public var primary: String
  /// Where the primary stood when it was last heard of.
  public var primaryPlace: ReplicaPlace
  public var primaryHeardAt: Timestamp?
  public var connected: Bool
  /// The first fill has not ended: this standby cannot take over.
  public var filling: Bool
  public var lagEvents: Int64
  /// Since when the standby lacks something that its primary has, in seconds.
  public var lagSeconds: UInt32
  public var standbys: [StandbyState]
  /// How many hosts have a record before it is acknowledged.
  public var durability: UInt8
  /// Since when fewer hosts than asked for have a record before it is acknowledged.
  public var degradedSince: Timestamp?
  /// Of a quarantined standby, the last event that its primary has too.
  public var lastCommon: Int64
  /// The epoch of the host that took over from this one.
  public var fencedBy: Int64
  public var alarms: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaStatus, rhs: ReplicaStatus) -> Bool {
    guard lhs.role == rhs.role else { return false }
    guard lhs.place == rhs.place else { return false }
    guard (String).wireEquals(lhs.primary, rhs.primary) else { return false }
    guard lhs.primaryPlace == rhs.primaryPlace else { return false }
    guard lhs.primaryHeardAt == rhs.primaryHeardAt else { return false }
    guard lhs.connected == rhs.connected else { return false }
    guard lhs.filling == rhs.filling else { return false }
    guard lhs.lagEvents == rhs.lagEvents else { return false }
    guard lhs.lagSeconds == rhs.lagSeconds else { return false }
    guard lhs.standbys == rhs.standbys else { return false }
    guard lhs.durability == rhs.durability else { return false }
    guard lhs.degradedSince == rhs.degradedSince else { return false }
    guard lhs.lastCommon == rhs.lastCommon else { return false }
    guard lhs.fencedBy == rhs.fencedBy else { return false }
    guard ([String]).wireEquals(lhs.alarms, rhs.alarms) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.role)
    hasher.combine(self.place)
    self.primary.wireHash(into: &hasher)
    hasher.combine(self.primaryPlace)
    hasher.combine(self.primaryHeardAt)
    hasher.combine(self.connected)
    hasher.combine(self.filling)
    hasher.combine(self.lagEvents)
    hasher.combine(self.lagSeconds)
    hasher.combine(self.standbys)
    hasher.combine(self.durability)
    hasher.combine(self.degradedSince)
    hasher.combine(self.lastCommon)
    hasher.combine(self.fencedBy)
    self.alarms.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ReplicaStatus {
  /// The message in which every field is absent.
  public init() {
    self.init(
      role: .unset,
      place: ReplicaPlace(),
      primary: "",
      primaryPlace: ReplicaPlace(),
      primaryHeardAt: nil,
      connected: false,
      filling: false,
      lagEvents: 0,
      lagSeconds: 0,
      standbys: [],
      durability: 0,
      degradedSince: nil,
      lastCommon: 0,
      fencedBy: 0,
      alarms: [],
      _unknown: nil)
  }

  public init(
    role: HostRole = .unset,
    place: ReplicaPlace = ReplicaPlace(),
    primary: String = "",
    primaryPlace: ReplicaPlace = ReplicaPlace(),
    primaryHeardAt: Timestamp? = nil,
    connected: Bool = false,
    filling: Bool = false,
    lagEvents: Int64 = 0,
    lagSeconds: UInt32 = 0,
    standbys: [StandbyState] = [],
    durability: UInt8 = 0,
    degradedSince: Timestamp? = nil,
    lastCommon: Int64 = 0,
    fencedBy: Int64 = 0,
    alarms: [String] = []
  ) {
    self.init(
      role: role,
      place: place,
      primary: primary,
      primaryPlace: primaryPlace,
      primaryHeardAt: primaryHeardAt,
      connected: connected,
      filling: filling,
      lagEvents: lagEvents,
      lagSeconds: lagSeconds,
      standbys: standbys,
      durability: durability,
      degradedSince: degradedSince,
      lastCommon: lastCommon,
      fencedBy: fencedBy,
      alarms: alarms,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaStatus

extension ReplicaStatus {
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
    let n1 = self.primary.utf8.count
    if n1 > 300 { throw wireLimit("ReplicaStatus.primary is longer than 300 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(69)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.role.rawValue
    wireStore(f, 0, w1)
    b1 |= wireBit(self.primaryHeardAt != nil)
    let w5 = (self.primaryHeardAt ?? Timestamp()).microseconds
    wireStore(f, 2, w5)
    b1 |= wireBit(self.connected) &<< 1
    b1 |= wireBit(self.filling) &<< 2
    let w8 = self.lagEvents
    wireStore(f, 10, w8)
    let w9 = self.lagSeconds
    wireStore(f, 18, w9)
    let w11 = self.durability
    wireStore(f, 22, w11)
    b1 |= wireBit(self.degradedSince != nil) &<< 3
    let w12 = (self.degradedSince ?? Timestamp()).microseconds
    wireStore(f, 23, w12)
    let w13 = self.lastCommon
    wireStore(f, 31, w13)
    let w14 = self.fencedBy
    wireStore(f, 39, w14)
    wireStore(f, 1, b1)
    var used = wireBit(w11 != 0)
    used |= wireBit(w12 != 0) &<< 1
    used |= wireBit(w13 != 0) &<< 2
    used |= wireBit(w14 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2F271F1700)
    if used == 0 {
      fixed = wireUsedLength(f, 22)
      if fixed > 18 {
        fixed = 22
      } else if fixed > 10 {
        fixed = 18
      } else if fixed > 2 {
        fixed = 10
      }
    }
    let count: Int
    if !self.alarms.isEmpty {
      count = 5
    } else if !self.standbys.isEmpty {
      count = 4
    } else {
      count = 3
    }
    var lengths = n1
    lengths |= self.standbys.count &* 24
    lengths |= self.alarms.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.place.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.primary, n1)
    b.advance(to: t1)
    let s2 = b.byteCount
    b.enterPlain()
    try self.primaryPlace.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s3 = b.byteCount
    try StandbyState.appendWireList(self.standbys, max: 16, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try b.append(texts: self.alarms, max: 16, maxElement: 300)
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
        start: start, used: fixed, known: 47, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
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
    var w11: UInt8 = 0
    var w12: Int64 = 0
    var w13: Int64 = 0
    var w14: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 54 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 22 && fixed <= 47 && count <= 5
    if isNear {
      w11 = wireMask(wireLoad(f, 22, UInt8.self), fixed >= 23)
      w12 = wireMask(wireLoad(f, 23, Int64.self), fixed >= 31)
      w13 = wireMask(wireLoad(f, 31, Int64.self), fixed >= 39)
      w14 = wireMask(wireLoad(f, 39, Int64.self), fixed >= 47)
      var ends = wireBit(fixed == 23) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 47) & wireBit(w14 != 0)
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
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && wireLoad(f, 1, UInt8.self) & 240 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w11 = fixed >= 23 ? wireLoad(f, 22, UInt8.self) : 0
      w12 = fixed >= 31 ? wireLoad(f, 23, Int64.self) : 0
      w13 = fixed >= 39 ? wireLoad(f, 31, Int64.self) : 0
      w14 = fixed >= 47 ? wireLoad(f, 39, Int64.self) : 0
      let free: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) & 240 : 0
      if shape.fixedLength > 47 || shape.slotCount > 5 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 47, slotCount: 5, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let b1: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    let w5: Int64 = fixed >= 10 ? wireLoad(f, 2, Int64.self) : 0
    let w8: Int64 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
    let w9: UInt32 = fixed >= 22 ? wireLoad(f, 18, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    var absent = UInt64.wire(wireMask(w5, b1 & 1 == 0))
    absent |= UInt64.wire(wireMask(w12, b1 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: HostRole = HostRole(rawValue: w1)
    let v2: ReplicaPlace
    if n0 == 0 {
      v2 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try ReplicaPlace.decodeNestedWire(p + o0, n0, &r)
    }
    let v3: String = try r.text(p + o1, n1, max: 300)
    let v4: ReplicaPlace
    if n2 == 0 {
      v4 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o2, n2)
      v4 = try ReplicaPlace.decodeNestedWire(p + o2, n2, &r)
    }
    let v5: Timestamp? = b1 & 1 != 0 ? Timestamp(microseconds: w5) : nil
    let v6: Bool = b1 & 2 != 0
    let v7: Bool = b1 & 4 != 0
    let v8: Int64 = w8
    let v9: UInt32 = w9
    let v10: [StandbyState] = try StandbyState.decodeWireList(p + o3, n3, max: 16, &r)
    let v11: UInt8 = w11
    let v12: Timestamp? = b1 & 8 != 0 ? Timestamp(microseconds: w12) : nil
    let v13: Int64 = w13
    let v14: Int64 = w14
    let v15: [String] = try r.texts(p + o4, n4, max: 16, maxElement: 300)
    return Self(
      role: v1,
      place: v2,
      primary: v3,
      primaryPlace: v4,
      primaryHeardAt: v5,
      connected: v6,
      filling: v7,
      lagEvents: v8,
      lagSeconds: v9,
      standbys: v10,
      durability: v11,
      degradedSince: v12,
      lastCommon: v13,
      fencedBy: v14,
      alarms: v15,
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
      case 0, 48...: return
      case 1...2: unit = 1
      case 10: unit = 8
      case 18: unit = 8
      case 22: unit = 4
      case 23: unit = 1
      case 31: unit = 8
      case 39: unit = 8
      case 47: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What happened between a primary and its standbys.
public struct ReplicaChanged: WireMessage {
  public static var wireName: String { "replica.v1.ReplicaChanged" }

  public var kind: ReplicaChangeKind
  /// The standby's identity, where one is meant.
  public var standby: String
  public var epoch: Int64
  public var forced: Bool
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReplicaChanged, rhs: ReplicaChanged) -> Bool {
    guard lhs.kind == rhs.kind else { return false }
    guard (String).wireEquals(lhs.standby, rhs.standby) else { return false }
    guard lhs.epoch == rhs.epoch else { return false }
    guard lhs.forced == rhs.forced else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.kind)
    self.standby.wireHash(into: &hasher)
    hasher.combine(self.epoch)
    hasher.combine(self.forced)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ReplicaChanged {
  /// The message in which every field is absent.
  public init() {
    self.init(
      kind: .unset,
      standby: "",
      epoch: 0,
      forced: false,
      reason: "",
      _unknown: nil)
  }

  public init(
    kind: ReplicaChangeKind = .unset,
    standby: String = "",
    epoch: Int64 = 0,
    forced: Bool = false,
    reason: String = ""
  ) {
    self.init(
      kind: kind,
      standby: standby,
      epoch: epoch,
      forced: forced,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of ReplicaChanged

extension ReplicaChanged {
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
    let n0 = self.standby.utf8.count
    if n0 > 300 { throw wireLimit("ReplicaChanged.standby is longer than 300 bytes") }
    let n1 = self.reason.utf8.count
    if n1 > 300 { throw wireLimit("ReplicaChanged.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(20 &+ n0 &+ n1)
    let f = p + 2
    var b9: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.kind.rawValue
    wireStore(f, 0, w1)
    let w3 = self.epoch
    wireStore(f, 1, w3)
    b9 |= wireBit(self.forced)
    wireStore(f, 9, b9)
    var used = wireBit(w1 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b9 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xA090100)
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
    t0 = wirePut(t0, self.standby, n0)
    t0 = wirePut(t0, self.reason, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 10, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w3: Int64 = 0
    var b9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b9 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 2 || b9 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 10, slotCount: 2, bits: b9 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ReplicaChangeKind = ReplicaChangeKind(rawValue: w1)
    let v2: String = try r.text(p + o0, n0, max: 300)
    let v3: Int64 = w3
    let v4: Bool = b9 & 1 != 0
    let v5: String = try r.text(p + o1, n1, max: 300)
    return Self(
      kind: v1,
      standby: v2,
      epoch: v3,
      forced: v4,
      reason: v5,
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
      case 0, 11...: return
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What a host remembers of its own part, beside everything that is replicated.
public struct HostRecord: WireMessage {
  public static var wireName: String { "replica.v1.HostRecord" }

  public var role: HostRole
  /// The first fill has not ended.
  public var filling: Bool
  /// The place that the pages kept aside lead to.
  public var staged: ReplicaPlace
  public var fencedBy: Int64
  public var lastCommon: Int64
  /// The quarantined store is put aside at the next start.
  public var startAnew: Bool
  /// Of a host that was promoted, the address of the primary that it replaced.
  public var promotedFrom: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: HostRecord, rhs: HostRecord) -> Bool {
    guard lhs.role == rhs.role else { return false }
    guard lhs.filling == rhs.filling else { return false }
    guard lhs.staged == rhs.staged else { return false }
    guard lhs.fencedBy == rhs.fencedBy else { return false }
    guard lhs.lastCommon == rhs.lastCommon else { return false }
    guard lhs.startAnew == rhs.startAnew else { return false }
    guard (String).wireEquals(lhs.promotedFrom, rhs.promotedFrom) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.role)
    hasher.combine(self.filling)
    hasher.combine(self.staged)
    hasher.combine(self.fencedBy)
    hasher.combine(self.lastCommon)
    hasher.combine(self.startAnew)
    self.promotedFrom.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension HostRecord {
  /// The message in which every field is absent.
  public init() {
    self.init(
      role: .unset,
      filling: false,
      staged: ReplicaPlace(),
      fencedBy: 0,
      lastCommon: 0,
      startAnew: false,
      promotedFrom: "",
      _unknown: nil)
  }

  public init(
    role: HostRole = .unset,
    filling: Bool = false,
    staged: ReplicaPlace = ReplicaPlace(),
    fencedBy: Int64 = 0,
    lastCommon: Int64 = 0,
    startAnew: Bool = false,
    promotedFrom: String = ""
  ) {
    self.init(
      role: role,
      filling: filling,
      staged: staged,
      fencedBy: fencedBy,
      lastCommon: lastCommon,
      startAnew: startAnew,
      promotedFrom: promotedFrom,
      _unknown: nil)
  }
}

// MARK: Codec of HostRecord

extension HostRecord {
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
    let n1 = self.promotedFrom.utf8.count
    if n1 > 300 { throw wireLimit("HostRecord.promotedFrom is longer than 300 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(28)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.role.rawValue
    wireStore(f, 0, w1)
    b1 |= wireBit(self.filling)
    let w4 = self.fencedBy
    wireStore(f, 2, w4)
    let w5 = self.lastCommon
    wireStore(f, 10, w5)
    b1 |= wireBit(self.startAnew) &<< 1
    wireStore(f, 1, b1)
    var used = wireBit(w1 != 0)
    used |= wireBit(b1 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x120A020100)
    let count: Int
    if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(n1)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.staged.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.promotedFrom, n1)
    b.advance(to: t1)
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
        start: start, used: fixed, known: 18, room: count &<< width,
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
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 22 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 18 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, Int64.self), fixed >= 10)
      w5 = wireMask(wireLoad(f, 10, Int64.self), fixed >= 18)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
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
      w4 = fixed >= 10 ? wireLoad(f, 2, Int64.self) : 0
      w5 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 2 || b1 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 18, slotCount: 2, bits: b1 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: HostRole = HostRole(rawValue: w1)
    let v2: Bool = b1 & 1 != 0
    let v3: ReplicaPlace
    if n0 == 0 {
      v3 = ReplicaPlace()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v3 = try ReplicaPlace.decodeNestedWire(p + o0, n0, &r)
    }
    let v4: Int64 = w4
    let v5: Int64 = w5
    let v6: Bool = b1 & 2 != 0
    let v7: String = try r.text(p + o1, n1, max: 300)
    return Self(
      role: v1,
      filling: v2,
      staged: v3,
      fencedBy: v4,
      lastCommon: v5,
      startAnew: v6,
      promotedFrom: v7,
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
      case 0, 19...: return
      case 1...2: unit = 1
      case 10: unit = 8
      case 18: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The methods of replica.v1.Replica, for transports and access rules.
public enum ReplicaMethods {
  /// Everything behind a place, then what changes. The end of each page is a consistent moment.
  public static let replicate = RPCMethod<ReplicateRequest, ReplicaItem>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 1, name: "replicate",
      kind: .serverStream, isIdempotent: false, isBulk: true, roles: ["replica"]),
    thrown: [NotYourMission.self])

  /// Sent once a page is on the standby's stable storage; acknowledgements wait for it.
  public static let receipt = RPCMethod<ReceiptRequest, ReceiptReply>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 2, name: "receipt",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["replica"]),
    thrown: [NotYourMission.self])

  /// Finds the last event that two logs have in common.
  public static let compare = RPCMethod<CompareRequest, CompareReply>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 3, name: "compare",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["replica"]),
    thrown: [NotYourMission.self])

  /// Records again what only a standby has, under its first key and as its first author.
  public static let offer = RPCMethod<OfferRequest, OfferReply>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 4, name: "offer",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["replica"]),
    thrown: [NotYourMission.self])

  /// How this host stands: no personal data.
  public static let status = RPCMethod<ReplicaStatusRequest, ReplicaStatus>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 5, name: "status",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["replica", "operator", "auditor"]),
    thrown: [NotYourMission.self])

  /// Makes a standby the primary.
  public static let promote = RPCMethod<PromoteRequest, PromoteReply>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 6, name: "promote",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["operator"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// Has a quarantined standby offer its records to its primary.
  public static let reoffer = RPCMethod<ReofferRequest, ReofferReply>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 7, name: "reoffer",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["operator"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// Ends the waiting for a standby that will not come back.
  public static let forget = RPCMethod<ForgetRequest, ForgetReply>(
    RPCMethodInfo(
      service: "replica.v1.Replica", ordinal: 8, name: "forget",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["operator"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "replica.v1.Replica",
    fingerprint: fingerprint, schema: schema,
    methods: [
      replicate.info,
      receipt.info,
      compare.info,
      offer.info,
      status.info,
      promote.info,
      reoffer.info,
      forget.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    /Dmb1hF4NEpMjDgG2ehEBYyV721OrYe246ypv+sqJYQ=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVnClcA7QAAAE4DGUAqAEIAPQArAEkALAAyAGQAbQBSAD8AQQBEAKUAMACSAOAAoAA8AFgAlAEiAG4AigCoAAACFBJy\
    ZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIA\
    EBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmll\
    bGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAAAhcQcmVwbGljYS52MS5Db21wYXJlUmVwbHkBAA0AAgYDY29tbW9uAQAF\
    AAIZLHJlcGxpY2EudjEuQ29tcGFyZVJlcXVlc3QBACkAAgYfcGxhY2VzBQIaQAAAAAAWAQEXEmNvbW1vbi52MS5Qb3Np\
    dGlvbgACFhJyZXBsaWNhLnYxLkZvcmdldFJlcGx5AQAPAAIIA3NlcXVlbmNlAQAFAAIYFnJlcGxpY2EudjEuRm9yZ2V0\
    UmVxdWVzdAEAEwECBAcHc3RhbmRieQUADCwBAAAAAhVLcmVwbGljYS52MS5PZmZlclJlcGx5AwAmDxEAAgcbb3V0Y29t\
    ZQEBFhdyZXBsaWNhLnYxLk9mZmVyT3V0Y29tZQACCANzZXF1ZW5jZQEABQACBgdyZWFzb24FAAwsAQAAAAIXUnJlcGxp\
    Y2EudjEuT2ZmZXJSZXF1ZXN0AgApJQECAQcdY29tbWFuZAEBGBlyZXBsaWNhLnYxLlJlcGxpY2FDb21tYW5kAQIEBRtl\
    dmVudAEBGBdyZXBsaWNhLnYxLlJlcGxpY2FFdmVudAACFzdyZXBsaWNhLnYxLlByb21vdGVSZXBseQIAJA8AAgUbcGxh\
    Y2UBARgXcmVwbGljYS52MS5SZXBsaWNhUGxhY2UAAggDc2VxdWVuY2UBAAUAAhkicmVwbGljYS52MS5Qcm9tb3RlUmVx\
    dWVzdAIADBIAAgUDZm9yY2UBAAEBAgQGB3JlYXNvbgUADCwBAAAAAhcmcmVwbGljYS52MS5SZWNlaXB0UmVwbHkBACMA\
    AgQbaGVhZAEBGBdyZXBsaWNhLnYxLlJlcGxpY2FQbGFjZQACGSdyZXBsaWNhLnYxLlJlY2VpcHRSZXF1ZXN0AQAkAAIF\
    G3BsYWNlAQEYF3JlcGxpY2EudjEuUmVwbGljYVBsYWNlAAIXinJlcGxpY2EudjEuUmVvZmZlclJlcGx5BgARDQ8MNBUA\
    AgoDbGFzdENvbW1vbgEABQACBgNldmVudHMBAAgAAggDcmVjb3JkZWQBAAgAAgUDa25vd24BAAgAAgkndW5kZWNpZGVk\
    BQIaAAQAAAAeAQEYGnJlcGxpY2EudjEuVW5kZWNpZGVkUmVjb3JkAAIOA3VuZGVjaWRlZENvdW50AQAIAAIZE3JlcGxp\
    Y2EudjEuUmVvZmZlclJlcXVlc3QBABAAAgkDc3RhcnRBbmV3AQABAAIZdXJlcGxpY2EudjEuUmVwbGljYUNvbW1hbmQH\
    ABQKFgwPEA0AAgkHcGFydGl0aW9uBQAMQAAAAAACAwNrZXkBABAAAgsHcGF5bG9hZEhhc2gFAA4gAAAAAAIFA2Vwb2No\
    AQAFAAIIA3NlcXVlbmNlAQAFAAIFB3JlcGx5BQANAAAQAAACBgNjaGFuZ2UBAAUAAhfFcmVwbGljYS52MS5SZXBsaWNh\
    RXZlbnQMAA8MCQsOFBATFBEPDwACCANzZXF1ZW5jZQEABQACBQNlcG9jaAEABQACAgNpZAEAEAACBANraW5kAQAHAAIH\
    A3ZlcnNpb24BAAcAAgkHcGFydGl0aW9uBQAMQAAAAAACCQNldmVudFRpbWUBAAUAAgwDcmVjb3JkZWRUaW1lAQAFAAIN\
    A21vbm90b25pY1RpbWUBAAUAAgYHaGVhZGVyBQANAAABAAACBAdib2R5BQANAAAQAAACBAdoYXNoBQAOIAAAAAACFoZy\
    ZXBsaWNhLnYxLlJlcGxpY2FJdGVtBgAoIw0QCwsAAgcddmVyZGljdAEBFhlyZXBsaWNhLnYxLlJlcGxpY2FWZXJkaWN0\
    AAIEG2hlYWQBARgXcmVwbGljYS52MS5SZXBsaWNhUGxhY2UAAgYDc2VudEF0AQAUAAIFB3NsaWNlBQANAIABAAACBANs\
    YXN0AQABAAIEA2tleXMBAAEAAhoecmVwbGljYS52MS5SZXBsaWNhS2V5UGxhY2UCAA0NAAIGA29yaWdpbgEAEAACBgNj\
    aGFuZ2UBAAUAAhc9cmVwbGljYS52MS5SZXBsaWNhUGxhY2UDAB0NDgACAxZsb2cBARcSY29tbW9uLnYxLlBvc2l0aW9u\
    AAIGA2NoYW5nZQEABQACBwNvcGVuaW5nAQAQAEIYAHYBcmVwbGljYS52MS5SZXBsaWNhU3RhdHVzDwAfJBIrFhAOEBEw\
    ERURDxoAAgQXcm9sZQEBFhNyZXBsaWNhLnYxLkhvc3RSb2xlAAIFG3BsYWNlAQEYF3JlcGxpY2EudjEuUmVwbGljYVBs\
    YWNlAAIHB3ByaW1hcnkFAAwsAQAAAAIMG3ByaW1hcnlQbGFjZQEBGBdyZXBsaWNhLnYxLlJlcGxpY2FQbGFjZQECAQ4D\
    cHJpbWFyeUhlYXJkQXQBABQAAgkDY29ubmVjdGVkAQABAAIHA2ZpbGxpbmcBAAEAAgkDbGFnRXZlbnRzAQAFAAIKA2xh\
    Z1NlY29uZHMBAAgAAggkc3RhbmRieXMFAhoQAAAAABsBARgXcmVwbGljYS52MS5TdGFuZGJ5U3RhdGUAAgoDZHVyYWJp\
    bGl0eQEABgECAQ0DZGVncmFkZWRTaW5jZQEAFAACCgNsYXN0Q29tbW9uAQAFAAIIA2ZlbmNlZEJ5AQAFAAIGEGFsYXJt\
    cwUCGhAAAAAABwUADCwBAAAAAR9yZXBsaWNhLnYxLlJlcGxpY2FTdGF0dXNSZXF1ZXN0AAIbT3JlcGxpY2EudjEuUmVw\
    bGljYXRlUmVxdWVzdAIAJCcAAgUbcGxhY2UBARgXcmVwbGljYS52MS5SZXBsaWNhUGxhY2UBAgEEHmtleXMBARgacmVw\
    bGljYS52MS5SZXBsaWNhS2V5UGxhY2UAAhdvcmVwbGljYS52MS5TdGFuZGJ5U3RhdGUFABMkEBEQAAIIB2lkZW50aXR5\
    BQAMLAEAAAACBRtwbGFjZQEBGBdyZXBsaWNhLnYxLlJlcGxpY2FQbGFjZQACCQNjb25uZWN0ZWQBAAEBAgEJA3JlY2Vp\
    cHRBdAEAFAACCQNsYWdFdmVudHMBAAUAAhqKcmVwbGljYS52MS5VbmRlY2lkZWRSZWNvcmQHAA8MDxIjEREAAggDc2Vx\
    dWVuY2UBAAUAAgUDZXZlbnQBABAAAgQHa2luZAUADCgAAAAAAgcHbWlzc2lvbgUADBAAAAABAgEGGHBlcnNvbgEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACCgNyZWNvcmRlZEF0AQAUAAIGB3JlYXNvbgUADCwBAAABAFQAAhI+Y29tbW9uLnYx\
    LlBvc2l0aW9uBAAODA8PAAIHA2xpbmVhZ2UBABAAAgUDZXBvY2gBAAUAAggDc2VxdWVuY2UBAAUAAgQHaGFzaAUADiAA\
    AAADAFFTRAECARM5cmVwbGljYS52MS5Ib3N0Um9sZQQADAwLEAIBAQAHcHJpbWFyeQIBAgAHc3RhbmRieQIBAwAGZmVu\
    Y2VkAgEEAAtxdWFyYW50aW5lZAECARc3cmVwbGljYS52MS5PZmZlck91dGNvbWUEAA0KDgwCAQEACHJlY29yZGVkAgEC\
    AAVrbm93bgIBAwAJdW5kZWNpZGVkAgEEAAdyZWZ1c2VkAQIBGSZyZXBsaWNhLnYxLlJlcGxpY2FWZXJkaWN0AwAJDQsC\
    AQEABHRhaWwCAQIACGRpdmVyZ2VkAgEDAAZmZW5jZWQBQEoDAEISADIDcmVwbGljYS52MS5SZXBsaWNhCABhXV1XY3Jy\
    bwQEAQACAQkbFh1yZXBsaWNhdGVyZXBsaWNhLnYxLlJlcGxpY2F0ZVJlcXVlc3RyZXBsaWNhLnYxLlJlcGxpY2FJdGVt\
    AQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DBAIAAQcZFx1yZWNlaXB0cmVwbGljYS52MS5SZWNlaXB0UmVxdWVz\
    dHJlcGxpY2EudjEuUmVjZWlwdFJlcGx5AQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DBAMAAQcZFx1jb21wYXJl\
    cmVwbGljYS52MS5Db21wYXJlUmVxdWVzdHJlcGxpY2EudjEuQ29tcGFyZVJlcGx5AQAacmVmdXNhbHMudjEuTm90WW91\
    ck1pc3Npb24DBAQAAQUXFR1vZmZlcnJlcGxpY2EudjEuT2ZmZXJSZXF1ZXN0cmVwbGljYS52MS5PZmZlclJlcGx5AQAa\
    cmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DBAUAAQYfGB1zdGF0dXNyZXBsaWNhLnYxLlJlcGxpY2FTdGF0dXNSZXF1\
    ZXN0cmVwbGljYS52MS5SZXBsaWNhU3RhdHVzAQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DBAYAAQcZFzJwcm9t\
    b3RlcmVwbGljYS52MS5Qcm9tb3RlUmVxdWVzdHJlcGxpY2EudjEuUHJvbW90ZVJlcGx5AgAaFHJlZnVzYWxzLnYxLk5v\
    dFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQDBAcAAQcZFzJyZW9mZmVycmVwbGljYS52MS5SZW9mZmVyUmVx\
    dWVzdHJlcGxpY2EudjEuUmVvZmZlclJlcGx5AgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEu\
    UmVqZWN0ZWQDBAgAAQYYFjJmb3JnZXRyZXBsaWNhLnYxLkZvcmdldFJlcXVlc3RyZXBsaWNhLnYxLkZvcmdldFJlcGx5\
    AgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmQ=
    """)
}

/// Keeps standbys, and lets one of them take over. A standby holds what all missions of this intake have, so
/// its certificate is of the mission that the host's own is of.
public struct ReplicaClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Everything behind a place, then what changes. The end of each page is a consistent moment.
  public func replicate<Result: Sendable>(
    _ request: ReplicateRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<ReplicaItem>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: ReplicaMethods.replicate, options: options, body)
  }

  /// Sent once a page is on the standby's stable storage; acknowledgements wait for it.
  public func receipt(
    _ request: ReceiptRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReceiptReply {
    try await transport.unary(request, method: ReplicaMethods.receipt, options: options)
  }

  /// Finds the last event that two logs have in common.
  public func compare(
    _ request: CompareRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> CompareReply {
    try await transport.unary(request, method: ReplicaMethods.compare, options: options)
  }

  /// Records again what only a standby has, under its first key and as its first author.
  public func offer(
    _ request: OfferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> OfferReply {
    try await transport.unary(request, method: ReplicaMethods.offer, options: options)
  }

  /// How this host stands: no personal data.
  public func status(
    _ request: ReplicaStatusRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReplicaStatus {
    try await transport.unary(request, method: ReplicaMethods.status, options: options)
  }

  /// Makes a standby the primary.
  public func promote(
    _ request: PromoteRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PromoteReply {
    try await transport.unary(request, method: ReplicaMethods.promote, options: options)
  }

  /// Has a quarantined standby offer its records to its primary.
  public func reoffer(
    _ request: ReofferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReofferReply {
    try await transport.unary(request, method: ReplicaMethods.reoffer, options: options)
  }

  /// Ends the waiting for a standby that will not come back.
  public func forget(
    _ request: ForgetRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ForgetReply {
    try await transport.unary(request, method: ReplicaMethods.forget, options: options)
  }
}

/// Answers the calls of replica.v1.Replica.
public protocol ReplicaHandlers: Sendable {
  /// Everything behind a place, then what changes. The end of each page is a consistent moment.
  func replicate(
    _ request: ReplicateRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<ReplicaItem>
  ) async throws

  /// Sent once a page is on the standby's stable storage; acknowledgements wait for it.
  func receipt(
    _ request: ReceiptRequest, context: RPCServerContext
  ) async throws -> ReceiptReply

  /// Finds the last event that two logs have in common.
  func compare(
    _ request: CompareRequest, context: RPCServerContext
  ) async throws -> CompareReply

  /// Records again what only a standby has, under its first key and as its first author.
  func offer(
    _ request: OfferRequest, context: RPCServerContext
  ) async throws -> OfferReply

  /// How this host stands: no personal data.
  func status(
    _ request: ReplicaStatusRequest, context: RPCServerContext
  ) async throws -> ReplicaStatus

  /// Makes a standby the primary.
  func promote(
    _ request: PromoteRequest, context: RPCServerContext
  ) async throws -> PromoteReply

  /// Has a quarantined standby offer its records to its primary.
  func reoffer(
    _ request: ReofferRequest, context: RPCServerContext
  ) async throws -> ReofferReply

  /// Ends the waiting for a standby that will not come back.
  func forget(
    _ request: ForgetRequest, context: RPCServerContext
  ) async throws -> ForgetReply
}

/// Serves replica.v1.Replica with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ReplicaRegistration<Handlers: ReplicaHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ReplicaMethods.descriptor }
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
    router.handleServerStream(
      ReplicaMethods.replicate, execution: execution(ReplicaMethods.replicate.info)
    ) { request, context, writer in
      try await handlers.replicate(request, context: context, to: writer)
    }
    router.handleUnary(
      ReplicaMethods.receipt, execution: execution(ReplicaMethods.receipt.info)
    ) { request, context in
      return try await handlers.receipt(request, context: context)
    }
    router.handleUnary(
      ReplicaMethods.compare, execution: execution(ReplicaMethods.compare.info)
    ) { request, context in
      return try await handlers.compare(request, context: context)
    }
    router.handleUnary(
      ReplicaMethods.offer, execution: execution(ReplicaMethods.offer.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.offer(request, context: context)
    }
    router.handleUnary(
      ReplicaMethods.status, execution: execution(ReplicaMethods.status.info)
    ) { request, context in
      return try await handlers.status(request, context: context)
    }
    router.handleUnary(
      ReplicaMethods.promote, execution: execution(ReplicaMethods.promote.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.promote(request, context: context)
    }
    router.handleUnary(
      ReplicaMethods.reoffer, execution: execution(ReplicaMethods.reoffer.info)
    ) { request, context in
      return try await handlers.reoffer(request, context: context)
    }
    router.handleUnary(
      ReplicaMethods.forget, execution: execution(ReplicaMethods.forget.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.forget(request, context: context)
    }
  }
}
