// Written by schemac from package access.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// Calls were refused because of who made them. The first of an hour are an event each; what follows is
/// counted, and the count is an event once the hour is over.
public struct Denied: WireMessage {
  public static var wireName: String { "access.v1.Denied" }

  /// The method that was called; empty when a count is of several.
  public var method: String
  /// `role`, `mission`, or `id`: an id that names nobody of the caller's mission, whether it names
  /// somebody of another or nobody at all.
  public var rule: String
  /// How many further refusals the event counts; 0 when it is one refusal.
  public var further: UInt32
  /// Of a count, when its hour began and when its last refusal was.
  public var since: Timestamp?
  public var last: Timestamp?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Denied, rhs: Denied) -> Bool {
    guard (String).wireEquals(lhs.method, rhs.method) else { return false }
    guard (String).wireEquals(lhs.rule, rhs.rule) else { return false }
    guard lhs.further == rhs.further else { return false }
    guard lhs.since == rhs.since else { return false }
    guard lhs.last == rhs.last else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.method.wireHash(into: &hasher)
    self.rule.wireHash(into: &hasher)
    hasher.combine(self.further)
    hasher.combine(self.since)
    hasher.combine(self.last)
    hasher.combine(self._unknown)
  }
}

extension Denied {
  /// The message in which every field is absent.
  public init() {
    self.init(
      method: "",
      rule: "",
      further: 0,
      since: nil,
      last: nil,
      _unknown: nil)
  }

  public init(
    method: String = "",
    rule: String = "",
    further: UInt32 = 0,
    since: Timestamp? = nil,
    last: Timestamp? = nil
  ) {
    self.init(
      method: method,
      rule: rule,
      further: further,
      since: since,
      last: last,
      _unknown: nil)
  }
}

// MARK: Codec of Denied

extension Denied {
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
    let n0 = self.method.utf8.count
    if n0 > 120 { throw wireLimit("Denied.method is longer than 120 bytes") }
    let n1 = self.rule.utf8.count
    if n1 > 40 { throw wireLimit("Denied.rule is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(31 &+ n0 &+ n1)
    let f = p + 2
    var b4: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.further
    wireStore(f, 0, w3)
    b4 |= wireBit(self.since != nil)
    let w4 = (self.since ?? Timestamp()).microseconds
    wireStore(f, 5, w4)
    b4 |= wireBit(self.last != nil) &<< 1
    let w5 = (self.last ?? Timestamp()).microseconds
    wireStore(f, 13, w5)
    wireStore(f, 4, b4)
    var used = wireBit(w3 != 0)
    used |= wireBit(b4 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x150D050400)
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
    t0 = wirePut(t0, self.method, n0)
    t0 = wirePut(t0, self.rule, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 21, room: count &<< width,
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
    var w3: UInt32 = 0
    var b4: UInt8 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 25 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 21 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      b4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w4 = wireMask(wireLoad(f, 5, Int64.self), fixed >= 13)
      w5 = wireMask(wireLoad(f, 13, Int64.self), fixed >= 21)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(b4 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b4 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      b4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w4 = fixed >= 13 ? wireLoad(f, 5, Int64.self) : 0
      w5 = fixed >= 21 ? wireLoad(f, 13, Int64.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 2 || b4 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 21, slotCount: 2, bits: b4 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w4, b4 & 1 == 0))
    absent |= UInt64.wire(wireMask(w5, b4 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 120)
    let v2: String = try r.text(p + o1, n1, max: 40)
    let v3: UInt32 = w3
    let v4: Timestamp? = b4 & 1 != 0 ? Timestamp(microseconds: w4) : nil
    let v5: Timestamp? = b4 & 2 != 0 ? Timestamp(microseconds: w5) : nil
    return Self(
      method: v1,
      rule: v2,
      further: v3,
      since: v4,
      last: v5,
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
      case 0, 22...: return
      case 4: unit = 4
      case 5: unit = 1
      case 13: unit = 8
      case 21: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How often one identity was refused in the hour that runs. Kept beside the log.
public struct DenialCount: WireMessage {
  public static var wireName: String { "access.v1.DenialCount" }

  public var author: String
  public var mission: String
  public var rule: String
  public var since: Timestamp
  /// Refusals of this hour that are events of their own.
  public var events: UInt32
  /// Refusals of this hour beyond those.
  public var further: UInt32
  /// The method of those beyond; empty when they were several.
  public var method: String
  public var last: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DenialCount, rhs: DenialCount) -> Bool {
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.rule, rhs.rule) else { return false }
    guard lhs.since == rhs.since else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.further == rhs.further else { return false }
    guard (String).wireEquals(lhs.method, rhs.method) else { return false }
    guard lhs.last == rhs.last else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.author.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    self.rule.wireHash(into: &hasher)
    hasher.combine(self.since)
    hasher.combine(self.events)
    hasher.combine(self.further)
    self.method.wireHash(into: &hasher)
    hasher.combine(self.last)
    hasher.combine(self._unknown)
  }
}

extension DenialCount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      author: "",
      mission: "",
      rule: "",
      since: Timestamp(),
      events: 0,
      further: 0,
      method: "",
      last: Timestamp(),
      _unknown: nil)
  }

  public init(
    author: String = "",
    mission: String = "",
    rule: String = "",
    since: Timestamp = Timestamp(),
    events: UInt32 = 0,
    further: UInt32 = 0,
    method: String = "",
    last: Timestamp = Timestamp()
  ) {
    self.init(
      author: author,
      mission: mission,
      rule: rule,
      since: since,
      events: events,
      further: further,
      method: method,
      last: last,
      _unknown: nil)
  }
}

// MARK: Codec of DenialCount

extension DenialCount {
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
    let n0 = self.author.utf8.count
    if n0 > 300 { throw wireLimit("DenialCount.author is longer than 300 bytes") }
    let n1 = self.mission.utf8.count
    if n1 > 16 { throw wireLimit("DenialCount.mission is longer than 16 bytes") }
    let n2 = self.rule.utf8.count
    if n2 > 40 { throw wireLimit("DenialCount.rule is longer than 40 bytes") }
    let n3 = self.method.utf8.count
    if n3 > 120 { throw wireLimit("DenialCount.method is longer than 120 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(42 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w4 = self.since.microseconds
    wireStore(f, 0, w4)
    let w5 = self.events
    wireStore(f, 8, w5)
    let w6 = self.further
    wireStore(f, 12, w6)
    let w8 = self.last.microseconds
    wireStore(f, 16, w8)
    var used = wireBit(w4 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x18100C0800)
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
    t0 = wirePut(t0, self.author, n0)
    t0 = wirePut(t0, self.mission, n1)
    t0 = wirePut(t0, self.rule, n2)
    t0 = wirePut(t0, self.method, n3)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 30 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 4
    if isNear {
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w6 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      w8 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w8 != 0)
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
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w6 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      w8 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 4, bits: 0, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 300)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: String = try r.text(p + o2, n2, max: 40)
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: UInt32 = w5
    let v6: UInt32 = w6
    let v7: String = try r.text(p + o3, n3, max: 120)
    let v8: Timestamp = Timestamp(microseconds: w8)
    return Self(
      author: v1,
      mission: v2,
      rule: v3,
      since: v4,
      events: v5,
      further: v6,
      method: v7,
      last: v8,
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
      case 24: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the audit trail.
public struct AuditRequest: WireMessage {
  public static var wireName: String { "access.v1.AuditRequest" }

  public var mission: String
  public var after: Int64
  public var from: CalendarDate?
  public var to: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuditRequest, rhs: AuditRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.after)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension AuditRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      after: 0,
      from: nil,
      to: nil,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    after: Int64 = 0,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) {
    self.init(
      mission: mission,
      after: after,
      from: from,
      to: to,
      _unknown: nil)
  }
}

// MARK: Codec of AuditRequest

extension AuditRequest {
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
    if n0 > 16 { throw wireLimit("AuditRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.after
    wireStore(f, 0, w2)
    b8 |= wireBit(self.from != nil)
    let w3 = (self.from ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 9, w3)
    b8 |= wireBit(self.to != nil) &<< 1
    let w4 = (self.to ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 13, w4)
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(b8 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x110D090800)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
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
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var w3: Int32 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, Int32.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, Int32.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, Int32.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b8 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b8 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    var absent = UInt64.wire(wireMask(w3, b8 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b8 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Int64 = w2
    let v3: CalendarDate? = b8 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b8 & 2 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    return Self(
      mission: v1,
      after: v2,
      from: v3,
      to: v4,
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
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A line of the audit trail: who did or read what. No personal data.
public struct AuditEntry: WireMessage {
  public static var wireName: String { "access.v1.AuditEntry" }

  public var sequence: Int64
  public var recordedAt: Timestamp
  public var author: String
  public var kind: String
  public var person: ID<PersonFile>?
  public var detail: String
  /// In whose log it stands: `intake` or `planning`.
  public var service: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuditEntry, rhs: AuditEntry) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.detail, rhs.detail) else { return false }
    guard (String).wireEquals(lhs.service, rhs.service) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.recordedAt)
    self.author.wireHash(into: &hasher)
    self.kind.wireHash(into: &hasher)
    hasher.combine(self.person)
    self.detail.wireHash(into: &hasher)
    self.service.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension AuditEntry {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      recordedAt: Timestamp(),
      author: "",
      kind: "",
      person: nil,
      detail: "",
      service: "",
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    recordedAt: Timestamp = Timestamp(),
    author: String = "",
    kind: String = "",
    person: ID<PersonFile>? = nil,
    detail: String = "",
    service: String = ""
  ) {
    self.init(
      sequence: sequence,
      recordedAt: recordedAt,
      author: author,
      kind: kind,
      person: person,
      detail: detail,
      service: service,
      _unknown: nil)
  }
}

// MARK: Codec of AuditEntry

extension AuditEntry {
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
    let n0 = e.pointee.author.utf8.count
    if n0 > 300 { throw wireLimit("AuditEntry.author is longer than 300 bytes") }
    let n1 = e.pointee.kind.utf8.count
    if n1 > 40 { throw wireLimit("AuditEntry.kind is longer than 40 bytes") }
    let n2 = e.pointee.person == nil ? 0 : 16
    let n3 = e.pointee.detail.utf8.count
    if n3 > 200 { throw wireLimit("AuditEntry.detail is longer than 200 bytes") }
    let n4 = e.pointee.service.utf8.count
    if n4 > 16 { throw wireLimit("AuditEntry.service is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    let w1 = e.pointee.sequence
    wireStore(f, 0, w1)
    let w2 = e.pointee.recordedAt.microseconds
    wireStore(f, 8, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x100800)
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
    t0 = wirePut(t0, e.pointee.author, n0)
    t0 = wirePut(t0, e.pointee.kind, n1)
    if let value = e.pointee.person {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.detail, n3)
    t0 = wirePut(t0, e.pointee.service, n4)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 5, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var w2: Int64 = 0
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
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w2 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w2 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
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
    let v1: Int64 = w1
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: String = try r.text(p + o0, n0, max: 300)
    let v4: String = try r.text(p + o1, n1, max: 40)
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
    let v6: String = try r.text(p + o3, n3, max: 200)
    let v7: String = try r.text(p + o4, n4, max: 16)
    return Self(
      sequence: v1,
      recordedAt: v2,
      author: v3,
      kind: v4,
      person: v5,
      detail: v6,
      service: v7,
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

/// Some of the audit trail.
public struct AuditPage: WireMessage {
  public static var wireName: String { "access.v1.AuditPage" }

  public var entries: [AuditEntry]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuditPage, rhs: AuditPage) -> Bool {
    guard lhs.entries == rhs.entries else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entries)
    hasher.combine(self._unknown)
  }
}

extension AuditPage {
  /// The message in which every field is absent.
  public init() {
    self.init(
      entries: [],
      _unknown: nil)
  }

  public init(
    entries: [AuditEntry] = []
  ) {
    self.init(
      entries: entries,
      _unknown: nil)
  }
}

// MARK: Codec of AuditPage

extension AuditPage {
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
    if !self.entries.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.entries.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try AuditEntry.appendWireList(self.entries, max: 256, to: &b)
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
    let v1: [AuditEntry] = try AuditEntry.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      entries: v1,
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

/// The methods of access.v1.Trail, for transports and access rules.
public enum TrailMethods {
  /// Who did what and was refused in planning, without personal data and without the steps of the feed.
  public static let trail = RPCMethod<AuditRequest, AuditPage>(
    RPCMethodInfo(
      service: "access.v1.Trail", ordinal: 1, name: "trail",
      kind: .serverStream, isIdempotent: false, isBulk: false, roles: ["auditor"]),
    thrown: [NotYourMission.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "access.v1.Trail",
    fingerprint: fingerprint, schema: schema,
    methods: [
      trail.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    F175oInPk0qcYRoTVbeyE39WajL5vLVCiAe2oRT5mlA=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEWKAQAAAAAAAG0ABACnRlVCAAIUj2FjY2Vzcy52MS5BdWRpdEVudHJ5BwAPEREPIxESAAIIA3NlcXVlbmNlAQAFAAIK\
    A3JlY29yZGVkQXQBABQAAgYHYXV0aG9yBQAMLAEAAAACBAdraW5kBQAMKAAAAAECAQYYcGVyc29uAQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAAIGB2RldGFpbAUADMgAAAAAAgcHc2VydmljZQUADBAAAAAAAhMvYWNjZXNzLnYxLkF1ZGl0UGFn\
    ZQEALAACByFlbnRyaWVzBQIaAAEAAAAYAQEYFGFjY2Vzcy52MS5BdWRpdEVudHJ5AAIWO2FjY2Vzcy52MS5BdWRpdFJl\
    cXVlc3QEABMMDAoBAgQHB21pc3Npb24FAAwQAAAAAAIFA2FmdGVyAQAFAQIBBANmcm9tAQASAQIBAgN0bwEAEgACGiRy\
    ZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAEAagACD1dh\
    Y2Nlc3MudjEuVHJhaWwBAFQDBAEAAgUWEx10cmFpbGFjY2Vzcy52MS5BdWRpdFJlcXVlc3RhY2Nlc3MudjEuQXVkaXRQ\
    YWdlAQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24=
    """)
}

/// Planning's log as auditors may read it.
public struct TrailClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Who did what and was refused in planning, without personal data and without the steps of the feed.
  public func trail<Result: Sendable>(
    _ request: AuditRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<AuditPage>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: TrailMethods.trail, options: options, body)
  }
}

/// Answers the calls of access.v1.Trail.
public protocol TrailHandlers: Sendable {
  /// Who did what and was refused in planning, without personal data and without the steps of the feed.
  func trail(
    _ request: AuditRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<AuditPage>
  ) async throws
}

/// Serves access.v1.Trail with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct TrailRegistration<Handlers: TrailHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { TrailMethods.descriptor }
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
      TrailMethods.trail, execution: execution(TrailMethods.trail.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.trail(request, context: context, to: writer)
    }
  }
}
