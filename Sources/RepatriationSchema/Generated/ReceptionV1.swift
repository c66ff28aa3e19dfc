// Written by schemac from package reception.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// What became of a queue token.
public struct QueueState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var waiting: QueueState { QueueState(rawValue: 1) }
  public static var registered: QueueState { QueueState(rawValue: 2) }
  public static var left: QueueState { QueueState(rawValue: 3) }
  /// At a desk, and not registered yet.
  public static var called: QueueState { QueueState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case waiting = 1
    case registered = 2
    case left = 3
    /// At a desk, and not registered yet.
    case called = 4
  }

  public static var wireNames: StaticString { "unset waiting registered left called" }
}

/// Where a transfer stands.
public struct TransferState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var offered: TransferState { TransferState(rawValue: 1) }
  public static var accepted: TransferState { TransferState(rawValue: 2) }
  public static var declined: TransferState { TransferState(rawValue: 3) }
  public static var withdrawn: TransferState { TransferState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case offered = 1
    case accepted = 2
    case declined = 3
    case withdrawn = 4
  }

  public static var wireNames: StaticString { "unset offered accepted declined withdrawn" }
}

/// People who are expected: a bus of 43 tonight.
public struct Announcement: WireMessage {
  public static var wireName: String { "reception.v1.Announcement" }

  public var id: ID<Announcement>
  public var mission: String
  public var label: String
  public var expected: UInt32
  public var from: String
  public var expectedAt: Timestamp
  public var channel: Channel
  public var contact: String
  public var announcedAt: Timestamp
  /// Registrations that named this announcement.
  public var arrived: UInt32
  public var closedAt: Timestamp?
  /// Why it was closed, such as `arrived` or `turned back`.
  public var closeReason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Announcement, rhs: Announcement) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.label, rhs.label) else { return false }
    guard lhs.expected == rhs.expected else { return false }
    guard (String).wireEquals(lhs.from, rhs.from) else { return false }
    guard lhs.expectedAt == rhs.expectedAt else { return false }
    guard lhs.channel == rhs.channel else { return false }
    guard (String).wireEquals(lhs.contact, rhs.contact) else { return false }
    guard lhs.announcedAt == rhs.announcedAt else { return false }
    guard lhs.arrived == rhs.arrived else { return false }
    guard lhs.closedAt == rhs.closedAt else { return false }
    guard (String).wireEquals(lhs.closeReason, rhs.closeReason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    self.mission.wireHash(into: &hasher)
    self.label.wireHash(into: &hasher)
    hasher.combine(self.expected)
    self.from.wireHash(into: &hasher)
    hasher.combine(self.expectedAt)
    hasher.combine(self.channel)
    self.contact.wireHash(into: &hasher)
    hasher.combine(self.announcedAt)
    hasher.combine(self.arrived)
    hasher.combine(self.closedAt)
    self.closeReason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Announcement {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Announcement>(),
      mission: "",
      label: "",
      expected: 0,
      from: "",
      expectedAt: Timestamp(),
      channel: .unset,
      contact: "",
      announcedAt: Timestamp(),
      arrived: 0,
      closedAt: nil,
      closeReason: "",
      _unknown: nil)
  }

  public init(
    id: ID<Announcement> = ID<Announcement>(),
    mission: String = "",
    label: String = "",
    expected: UInt32 = 0,
    from: String = "",
    expectedAt: Timestamp = Timestamp(),
    channel: Channel = .unset,
    contact: String = "",
    announcedAt: Timestamp = Timestamp(),
    arrived: UInt32 = 0,
    closedAt: Timestamp? = nil,
    closeReason: String = ""
  ) {
    self.init(
      id: id,
      mission: mission,
      label: label,
      expected: expected,
      from: from,
      expectedAt: expectedAt,
      channel: channel,
      contact: contact,
      announcedAt: announcedAt,
      arrived: arrived,
      closedAt: closedAt,
      closeReason: closeReason,
      _unknown: nil)
  }
}

// MARK: Codec of Announcement

extension Announcement {
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
    let n0 = e.pointee.mission.utf8.count
    if n0 > 16 { throw wireLimit("Announcement.mission is longer than 16 bytes") }
    let n1 = e.pointee.label.utf8.count
    if n1 > 100 { throw wireLimit("Announcement.label is longer than 100 bytes") }
    let n2 = e.pointee.from.utf8.count
    if n2 > 100 { throw wireLimit("Announcement.from is longer than 100 bytes") }
    let n3 = e.pointee.contact.utf8.count
    if n3 > 100 { throw wireLimit("Announcement.contact is longer than 100 bytes") }
    let n4 = e.pointee.closeReason.utf8.count
    if n4 > 200 { throw wireLimit("Announcement.closeReason is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(72 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b41: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.id.storeWire(f)
    let w4 = e.pointee.expected
    wireStore(f, 16, w4)
    let w6 = e.pointee.expectedAt.microseconds
    wireStore(f, 20, w6)
    let w7 = e.pointee.channel.rawValue
    wireStore(f, 28, w7)
    let w9 = e.pointee.announcedAt.microseconds
    wireStore(f, 29, w9)
    let w10 = e.pointee.arrived
    wireStore(f, 37, w10)
    b41 |= wireBit(e.pointee.closedAt != nil)
    let w11 = (e.pointee.closedAt ?? Timestamp()).microseconds
    wireStore(f, 42, w11)
    wireStore(f, 41, b41)
    var used = wireBit(w9 != 0)
    used |= wireBit(w10 != 0) &<< 1
    used |= wireBit(b41 != 0) &<< 2
    used |= wireBit(w11 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x322A292500)
    if used == 0 {
      fixed = wireUsedLength(f, 29)
      if fixed > 28 {
      } else if fixed > 20 {
        fixed = 28
      } else if fixed > 16 {
        fixed = 20
      } else if fixed > 0 {
        fixed = 16
      }
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
    t0 = wirePut(t0, e.pointee.mission, n0)
    t0 = wirePut(t0, e.pointee.label, n1)
    t0 = wirePut(t0, e.pointee.from, n2)
    t0 = wirePut(t0, e.pointee.contact, n3)
    t0 = wirePut(t0, e.pointee.closeReason, n4)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 50, room: count &<< width,
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
    var w9: Int64 = 0
    var w10: UInt32 = 0
    var b41: UInt8 = 0
    var w11: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 57 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 29 && fixed <= 50 && count <= 5
    if isNear {
      w9 = wireMask(wireLoad(f, 29, Int64.self), fixed >= 37)
      w10 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      b41 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      w11 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      var ends = wireBit(fixed == 37) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 42) & wireBit(b41 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w11 != 0)
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
      isNear = ends != 0 && b41 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 37 ? wireLoad(f, 29, Int64.self) : 0
      w10 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      b41 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      w11 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      if shape.fixedLength > 50 || shape.slotCount > 5 || b41 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 50, slotCount: 5, bits: b41 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w4: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let w6: Int64 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
    let w7: UInt8 = fixed >= 29 ? wireLoad(f, 28, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let absent = UInt64.wire(wireMask(w11, b41 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<Announcement> = fixed >= 16 ? ID<Announcement>(wire: f) : ID<Announcement>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: String = try r.text(p + o1, n1, max: 100)
    let v4: UInt32 = w4
    let v5: String = try r.text(p + o2, n2, max: 100)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: Channel = Channel(rawValue: w7)
    let v8: String = try r.text(p + o3, n3, max: 100)
    let v9: Timestamp = Timestamp(microseconds: w9)
    let v10: UInt32 = w10
    let v11: Timestamp? = b41 & 1 != 0 ? Timestamp(microseconds: w11) : nil
    let v12: String = try r.text(p + o4, n4, max: 200)
    return Self(
      id: v1,
      mission: v2,
      label: v3,
      expected: v4,
      from: v5,
      expectedAt: v6,
      channel: v7,
      contact: v8,
      announcedAt: v9,
      arrived: v10,
      closedAt: v11,
      closeReason: v12,
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
      case 0, 51...: return
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      case 29: unit = 1
      case 37: unit = 8
      case 41: unit = 4
      case 42: unit = 1
      case 50: unit = 8
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

/// A place in the queue before registration: a token, and a name if one was given.
public struct QueueEntry: WireMessage {
  public static var wireName: String { "reception.v1.QueueEntry" }

  public var token: String
  public var mission: String
  public var name: String
  public var issuedAt: Timestamp
  public var desk: String
  public var state: QueueState
  public var person: ID<PersonFile>?
  public var closedAt: Timestamp?
  /// When and to which desk it was called last.
  public var calledAt: Timestamp?
  public var calledTo: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: QueueEntry, rhs: QueueEntry) -> Bool {
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs.issuedAt == rhs.issuedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.closedAt == rhs.closedAt else { return false }
    guard lhs.calledAt == rhs.calledAt else { return false }
    guard (String).wireEquals(lhs.calledTo, rhs.calledTo) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.token.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    self.name.wireHash(into: &hasher)
    hasher.combine(self.issuedAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.person)
    hasher.combine(self.closedAt)
    hasher.combine(self.calledAt)
    self.calledTo.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension QueueEntry {
  /// The message in which every field is absent.
  public init() {
    self.init(
      token: "",
      mission: "",
      name: "",
      issuedAt: Timestamp(),
      desk: "",
      state: .unset,
      person: nil,
      closedAt: nil,
      calledAt: nil,
      calledTo: "",
      _unknown: nil)
  }

  public init(
    token: String = "",
    mission: String = "",
    name: String = "",
    issuedAt: Timestamp = Timestamp(),
    desk: String = "",
    state: QueueState = .unset,
    person: ID<PersonFile>? = nil,
    closedAt: Timestamp? = nil,
    calledAt: Timestamp? = nil,
    calledTo: String = ""
  ) {
    self.init(
      token: token,
      mission: mission,
      name: name,
      issuedAt: issuedAt,
      desk: desk,
      state: state,
      person: person,
      closedAt: closedAt,
      calledAt: calledAt,
      calledTo: calledTo,
      _unknown: nil)
  }
}

// MARK: Codec of QueueEntry

extension QueueEntry {
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
    let n0 = e.pointee.token.utf8.count
    if n0 > 24 { throw wireLimit("QueueEntry.token is longer than 24 bytes") }
    let n1 = e.pointee.mission.utf8.count
    if n1 > 16 { throw wireLimit("QueueEntry.mission is longer than 16 bytes") }
    let n2 = e.pointee.name.utf8.count
    if n2 > 200 { throw wireLimit("QueueEntry.name is longer than 200 bytes") }
    let n3 = e.pointee.desk.utf8.count
    if n3 > 16 { throw wireLimit("QueueEntry.desk is longer than 16 bytes") }
    let n4 = e.pointee.person == nil ? 0 : 16
    let n5 = e.pointee.calledTo.utf8.count
    if n5 > 16 { throw wireLimit("QueueEntry.calledTo is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n5
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(52 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5)
    let f = p + 2
    var b9: UInt8 = e.pointee._unknown?.bits ?? 0
    let w4 = e.pointee.issuedAt.microseconds
    wireStore(f, 0, w4)
    let w6 = e.pointee.state.rawValue
    wireStore(f, 8, w6)
    b9 |= wireBit(e.pointee.closedAt != nil)
    let w8 = (e.pointee.closedAt ?? Timestamp()).microseconds
    wireStore(f, 10, w8)
    b9 |= wireBit(e.pointee.calledAt != nil) &<< 1
    let w9 = (e.pointee.calledAt ?? Timestamp()).microseconds
    wireStore(f, 18, w9)
    wireStore(f, 9, b9)
    var used = wireBit(w6 != 0)
    used |= wireBit(b9 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(w9 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1A120A0900)
    if used == 0 {
      fixed = wireUsedLength(f, 8)
      if fixed > 0 {
        fixed = 8
      }
    }
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
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= n5
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.token, n0)
    t0 = wirePut(t0, e.pointee.mission, n1)
    t0 = wirePut(t0, e.pointee.name, n2)
    t0 = wirePut(t0, e.pointee.desk, n3)
    if let value = e.pointee.person {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.calledTo, n5)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 26, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 6, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
      if count > 5 { wireStoreLength(table, 5, width, n5) }
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
    var w6: UInt8 = 0
    var b9: UInt8 = 0
    var w8: Int64 = 0
    var w9: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 34 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 8 && fixed <= 26 && count <= 6
    if isNear {
      w6 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      w8 = wireMask(wireLoad(f, 10, Int64.self), fixed >= 18)
      w9 = wireMask(wireLoad(f, 18, Int64.self), fixed >= 26)
      var ends = wireBit(fixed == 9) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 26) & wireBit(w9 != 0)
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
      isNear = ends != 0 && b9 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      w8 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
      w9 = fixed >= 26 ? wireLoad(f, 18, Int64.self) : 0
      if shape.fixedLength > 26 || shape.slotCount > 6 || b9 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 26, slotCount: 6, bits: b9 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w4: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    var absent = UInt64.wire(wireMask(w8, b9 & 1 == 0))
    absent |= UInt64.wire(wireMask(w9, b9 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: String = try r.text(p + o3, n3, max: 16)
    let v6: QueueState = QueueState(rawValue: w6)
    let v7: ID<PersonFile>?
    if n4 == 0 {
      v7 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v7 = ID<PersonFile>(wire: (p + o4))
    }
    let v8: Timestamp? = b9 & 1 != 0 ? Timestamp(microseconds: w8) : nil
    let v9: Timestamp? = b9 & 2 != 0 ? Timestamp(microseconds: w9) : nil
    let v10: String = try r.text(p + o5, n5, max: 16)
    return Self(
      token: v1,
      mission: v2,
      name: v3,
      issuedAt: v4,
      desk: v5,
      state: v6,
      person: v7,
      closedAt: v8,
      calledAt: v9,
      calledTo: v10,
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
      case 0, 27...: return
      case 8: unit = 8
      case 9...10: unit = 1
      case 18: unit = 8
      case 26: unit = 8
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

/// A person's case goes to another mission, which must accept it.
public struct Transfer: WireMessage {
  public static var wireName: String { "reception.v1.Transfer" }

  public var id: ID<Transfer>
  public var person: ID<PersonFile>
  public var from: String
  public var to: String
  public var reason: String
  public var offeredAt: Timestamp
  public var state: TransferState
  public var decidedAt: Timestamp?
  public var decisionReason: String
  /// The file that the receiving mission began.
  public var received: ID<PersonFile>?
  /// The rest of the person's group, which goes along.
  public var companions: [TransferredFile]
  /// Everybody who goes.
  public var people: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Transfer, rhs: Transfer) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.from, rhs.from) else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.offeredAt == rhs.offeredAt else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.decidedAt == rhs.decidedAt else { return false }
    guard (String).wireEquals(lhs.decisionReason, rhs.decisionReason) else { return false }
    guard lhs.received == rhs.received else { return false }
    guard lhs.companions == rhs.companions else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.person)
    self.from.wireHash(into: &hasher)
    self.to.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.offeredAt)
    hasher.combine(self.state)
    hasher.combine(self.decidedAt)
    self.decisionReason.wireHash(into: &hasher)
    hasher.combine(self.received)
    hasher.combine(self.companions)
    hasher.combine(self.people)
    hasher.combine(self._unknown)
  }
}

extension Transfer {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Transfer>(),
      person: ID<PersonFile>(),
      from: "",
      to: "",
      reason: "",
      offeredAt: Timestamp(),
      state: .unset,
      decidedAt: nil,
      decisionReason: "",
      received: nil,
      companions: [],
      people: 0,
      _unknown: nil)
  }

  public init(
    id: ID<Transfer> = ID<Transfer>(),
    person: ID<PersonFile> = ID<PersonFile>(),
    from: String = "",
    to: String = "",
    reason: String = "",
    offeredAt: Timestamp = Timestamp(),
    state: TransferState = .unset,
    decidedAt: Timestamp? = nil,
    decisionReason: String = "",
    received: ID<PersonFile>? = nil,
    companions: [TransferredFile] = [],
    people: UInt16 = 0
  ) {
    self.init(
      id: id,
      person: person,
      from: from,
      to: to,
      reason: reason,
      offeredAt: offeredAt,
      state: state,
      decidedAt: decidedAt,
      decisionReason: decisionReason,
      received: received,
      companions: companions,
      people: people,
      _unknown: nil)
  }
}

// MARK: Codec of Transfer

extension Transfer {
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
    let n0 = e.pointee.from.utf8.count
    if n0 > 16 { throw wireLimit("Transfer.from is longer than 16 bytes") }
    let n1 = e.pointee.to.utf8.count
    if n1 > 16 { throw wireLimit("Transfer.to is longer than 16 bytes") }
    let n2 = e.pointee.reason.utf8.count
    if n2 > 300 { throw wireLimit("Transfer.reason is longer than 300 bytes") }
    let n3 = e.pointee.decisionReason.utf8.count
    if n3 > 300 { throw wireLimit("Transfer.decisionReason is longer than 300 bytes") }
    let n4 = e.pointee.received == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(78 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b41: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.id.storeWire(f)
    e.pointee.person.storeWire(f + 16)
    let w6 = e.pointee.offeredAt.microseconds
    wireStore(f, 32, w6)
    let w7 = e.pointee.state.rawValue
    wireStore(f, 40, w7)
    b41 |= wireBit(e.pointee.decidedAt != nil)
    let w8 = (e.pointee.decidedAt ?? Timestamp()).microseconds
    wireStore(f, 42, w8)
    let w12 = e.pointee.people
    wireStore(f, 50, w12)
    wireStore(f, 41, b41)
    var used = wireBit(w7 != 0)
    used |= wireBit(b41 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(w12 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x34322A2900)
    if used == 0 {
      fixed = wireUsedLength(f, 40)
      if fixed > 32 {
        fixed = 40
      } else if fixed > 16 {
        fixed = 32
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if !e.pointee.companions.isEmpty {
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
    lengths |= e.pointee.companions.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.from, n0)
    t0 = wirePut(t0, e.pointee.to, n1)
    t0 = wirePut(t0, e.pointee.reason, n2)
    t0 = wirePut(t0, e.pointee.decisionReason, n3)
    if let value = e.pointee.received {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s5 = b.byteCount
    try TransferredFile.appendWireList(e.pointee.companions, max: 63, to: &b)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 52, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
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
    if written == 6, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w7: UInt8 = 0
    var b41: UInt8 = 0
    var w8: Int64 = 0
    var w12: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 60 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 40 && fixed <= 52 && count <= 6
    if isNear {
      w7 = wireMask(wireLoad(f, 40, UInt8.self), fixed >= 41)
      b41 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      w8 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      w12 = wireMask(wireLoad(f, 50, UInt16.self), fixed >= 52)
      var ends = wireBit(fixed == 41) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 42) & wireBit(b41 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 52) & wireBit(w12 != 0)
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
      isNear = ends != 0 && b41 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w7 = fixed >= 41 ? wireLoad(f, 40, UInt8.self) : 0
      b41 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      w8 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      w12 = fixed >= 52 ? wireLoad(f, 50, UInt16.self) : 0
      if shape.fixedLength > 52 || shape.slotCount > 6 || b41 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 52, slotCount: 6, bits: b41 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w6: Int64 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let absent = UInt64.wire(wireMask(w8, b41 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 16)
    let v4: String = try r.text(p + o1, n1, max: 16)
    let v5: String = try r.text(p + o2, n2, max: 300)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: TransferState = TransferState(rawValue: w7)
    let v8: Timestamp? = b41 & 1 != 0 ? Timestamp(microseconds: w8) : nil
    let v9: String = try r.text(p + o3, n3, max: 300)
    let v10: ID<PersonFile>?
    if n4 == 0 {
      v10 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v10 = ID<PersonFile>(wire: (p + o4))
    }
    let v11: [TransferredFile] = try TransferredFile.decodeWireList(p + o5, n5, max: 63, &r)
    let v12: UInt16 = w12
    return Self(
      id: v1,
      person: v2,
      from: v3,
      to: v4,
      reason: v5,
      offeredAt: v6,
      state: v7,
      decidedAt: v8,
      decisionReason: v9,
      received: v10,
      companions: v11,
      people: v12,
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
      case 0, 53...: return
      case 16: unit = 16
      case 32: unit = 16
      case 40: unit = 8
      case 41...42: unit = 1
      case 50: unit = 8
      case 52: unit = 2
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

/// Somebody who goes along, and the file that the receiving mission began.
public struct TransferredFile: WireMessage {
  public static var wireName: String { "reception.v1.TransferredFile" }

  public var person: ID<PersonFile>
  public var received: ID<PersonFile>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TransferredFile, rhs: TransferredFile) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.received == rhs.received else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.received)
    hasher.combine(self._unknown)
  }
}

extension TransferredFile {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      received: nil,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    received: ID<PersonFile>? = nil
  ) {
    self.init(
      person: person,
      received: received,
      _unknown: nil)
  }
}

// MARK: Codec of TransferredFile

extension TransferredFile {
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
    let n0 = e.pointee.received == nil ? 0 : 16
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = e.pointee.received {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<PersonFile>?
    if n0 == 0 {
      v2 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v2 = ID<PersonFile>(wire: (p + o0))
    }
    return Self(
      person: v1,
      received: v2,
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

/// What a mission gets when it accepts: the file as the other one kept it, under an id of its own.
public struct FileReceived: WireMessage {
  public static var wireName: String { "reception.v1.FileReceived" }

  public var transfer: ID<Transfer>
  public var from: String
  public var before: ID<PersonFile>
  public var file: PersonFile
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FileReceived, rhs: FileReceived) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard (String).wireEquals(lhs.from, rhs.from) else { return false }
    guard lhs.before == rhs.before else { return false }
    guard lhs.file == rhs.file else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    self.from.wireHash(into: &hasher)
    hasher.combine(self.before)
    hasher.combine(self.file)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.file.missingRequiredFields() { missing.append("file.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension FileReceived {
  /// The message in which every field is absent.
  public init() {
    self.init(
      transfer: ID<Transfer>(),
      from: "",
      before: ID<PersonFile>(),
      file: PersonFile(),
      _unknown: nil)
  }

  public init(
    transfer: ID<Transfer> = ID<Transfer>(),
    from: String = "",
    before: ID<PersonFile> = ID<PersonFile>(),
    file: PersonFile = PersonFile()
  ) {
    self.init(
      transfer: transfer,
      from: from,
      before: before,
      file: file,
      _unknown: nil)
  }
}

// MARK: Codec of FileReceived

extension FileReceived {
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
    let n0 = self.from.utf8.count
    if n0 > 16 { throw wireLimit("FileReceived.from is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(42 &+ n0)
    let f = p + 2
    self.transfer.storeWire(f)
    self.before.storeWire(f + 16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    let fixed = wireLastEnd(used, 0x201000)
    let count: Int
    count = 2
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.from, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    b.enterPlain()
    try self.file.appendWire(to: &b)
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
        start: start, used: fixed, known: 32, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 36 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 32 && count <= 2
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
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
      if shape.fixedLength > 32 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 32, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v4: PersonFile
    if n1 == 0 {
      v4 = PersonFile()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v4 = try PersonFile.decodeNestedWire(p + o1, n1, &r)
    }
    return Self(
      transfer: v1,
      from: v2,
      before: v3,
      file: v4,
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
      case 16: unit = 16
      case 32: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Announces people, corrects the announcement, or closes it.
public struct AnnounceRequest: WireMessage {
  public static var wireName: String { "reception.v1.AnnounceRequest" }

  public var announcement: Announcement
  /// Closes it with this reason.
  public var closeReason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AnnounceRequest, rhs: AnnounceRequest) -> Bool {
    guard lhs.announcement == rhs.announcement else { return false }
    guard (String).wireEquals(lhs.closeReason, rhs.closeReason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcement)
    self.closeReason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.announcement == (Announcement()) { missing.append("announcement") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension AnnounceRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      announcement: Announcement(),
      closeReason: "",
      _unknown: nil)
  }

  public init(
    announcement: Announcement = Announcement(),
    closeReason: String = ""
  ) {
    self.init(
      announcement: announcement,
      closeReason: closeReason,
      _unknown: nil)
  }
}

// MARK: Codec of AnnounceRequest

extension AnnounceRequest {
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
    let n1 = self.closeReason.utf8.count
    if n1 > 200 { throw wireLimit("AnnounceRequest.closeReason is longer than 200 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(10)
    let f = p + 2
    let count: Int
    if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(n1)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.announcement.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.closeReason, n1)
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
    let v1: Announcement
    if n0 == 0 {
      v1 = Announcement()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Announcement.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: String = try r.text(p + o1, n1, max: 200)
    return Self(
      announcement: v1,
      closeReason: v2,
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

/// Sent only after the change is on stable storage.
public struct AnnounceReply: WireMessage {
  public static var wireName: String { "reception.v1.AnnounceReply" }

  public var announcement: Announcement
  public var sequence: Int64
  public var repeated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AnnounceReply, rhs: AnnounceReply) -> Bool {
    guard lhs.announcement == rhs.announcement else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcement)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self._unknown)
  }
}

extension AnnounceReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      announcement: Announcement(),
      sequence: 0,
      repeated: false,
      _unknown: nil)
  }

  public init(
    announcement: Announcement = Announcement(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.init(
      announcement: announcement,
      sequence: sequence,
      repeated: repeated,
      _unknown: nil)
  }
}

// MARK: Codec of AnnounceReply

extension AnnounceReply {
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
    let p = b.reserve(15)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.sequence
    wireStore(f, 0, w2)
    b8 |= wireBit(self.repeated)
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(b8 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.announcement.appendWire(to: &b)
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
        start: start, used: fixed, known: 9, room: count &<< width,
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
    var b8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Announcement
    if n0 == 0 {
      v1 = Announcement()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Announcement.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = w2
    let v3: Bool = b8 & 1 != 0
    return Self(
      announcement: v1,
      sequence: v2,
      repeated: v3,
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

/// Asks for announcements that are not closed, or all of them.
public struct AnnouncementsRequest: WireMessage {
  public static var wireName: String { "reception.v1.AnnouncementsRequest" }

  public var mission: String
  public var all: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AnnouncementsRequest, rhs: AnnouncementsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.all == rhs.all else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.all)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension AnnouncementsRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      all: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    all: Bool = false
  ) {
    self.init(
      mission: mission,
      all: all,
      _unknown: nil)
  }
}

// MARK: Codec of AnnouncementsRequest

extension AnnouncementsRequest {
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
    if n0 > 16 { throw wireLimit("AnnouncementsRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.all)
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
    t0 = wirePut(t0, self.mission, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Bool = b0 & 1 != 0
    return Self(
      mission: v1,
      all: v2,
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

/// Announcements, by expected time.
public struct AnnouncementsReply: WireMessage {
  public static var wireName: String { "reception.v1.AnnouncementsReply" }

  public var announcements: [Announcement]
  /// People announced and not yet arrived.
  public var outstanding: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AnnouncementsReply, rhs: AnnouncementsReply) -> Bool {
    guard lhs.announcements == rhs.announcements else { return false }
    guard lhs.outstanding == rhs.outstanding else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcements)
    hasher.combine(self.outstanding)
    hasher.combine(self._unknown)
  }
}

extension AnnouncementsReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      announcements: [],
      outstanding: 0,
      _unknown: nil)
  }

  public init(
    announcements: [Announcement] = [],
    outstanding: UInt32 = 0
  ) {
    self.init(
      announcements: announcements,
      outstanding: outstanding,
      _unknown: nil)
  }
}

// MARK: Codec of AnnouncementsReply

extension AnnouncementsReply {
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
    let w2 = self.outstanding
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if !self.announcements.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.announcements.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Announcement.appendWireList(self.announcements, max: 256, to: &b)
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
        start: start, used: fixed, known: 4, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
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
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [Announcement] = try Announcement.decodeWireList(p + o0, n0, max: 256, &r)
    let v2: UInt32 = w2
    return Self(
      announcements: v1,
      outstanding: v2,
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

/// Asks for a token for somebody who waits, or closes one.
public struct QueueRequest: WireMessage {
  public static var wireName: String { "reception.v1.QueueRequest" }

  public var mission: String
  /// Empty: the next number.
  public var token: String
  public var name: String
  public var desk: String
  /// The person went away.
  public var left: Bool
  /// Calls this token, or the one that has waited longest, to the desk.
  public var call: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: QueueRequest, rhs: QueueRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.left == rhs.left else { return false }
    guard lhs.call == rhs.call else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.token.wireHash(into: &hasher)
    self.name.wireHash(into: &hasher)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.left)
    hasher.combine(self.call)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension QueueRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      token: "",
      name: "",
      desk: "",
      left: false,
      call: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    token: String = "",
    name: String = "",
    desk: String = "",
    left: Bool = false,
    call: Bool = false
  ) {
    self.init(
      mission: mission,
      token: token,
      name: name,
      desk: desk,
      left: left,
      call: call,
      _unknown: nil)
  }
}

// MARK: Codec of QueueRequest

extension QueueRequest {
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
    if n0 > 16 { throw wireLimit("QueueRequest.mission is longer than 16 bytes") }
    let n1 = self.token.utf8.count
    if n1 > 24 { throw wireLimit("QueueRequest.token is longer than 24 bytes") }
    let n2 = self.name.utf8.count
    if n2 > 200 { throw wireLimit("QueueRequest.name is longer than 200 bytes") }
    let n3 = self.desk.utf8.count
    if n3 > 16 { throw wireLimit("QueueRequest.desk is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(19 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.left)
    b0 |= wireBit(self.call) &<< 1
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.token, n1)
    t0 = wirePut(t0, self.name, n2)
    t0 = wirePut(t0, self.desk, n3)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
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
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 4
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
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 4 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 4, bits: b0 & 252, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: String = try r.text(p + o3, n3, max: 16)
    let v5: Bool = b0 & 1 != 0
    let v6: Bool = b0 & 2 != 0
    return Self(
      mission: v1,
      token: v2,
      name: v3,
      desk: v4,
      left: v5,
      call: v6,
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

/// Sent only after the change is on stable storage.
public struct QueueReply: WireMessage {
  public static var wireName: String { "reception.v1.QueueReply" }

  public var entry: QueueEntry
  public var waiting: UInt32
  public var repeated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: QueueReply, rhs: QueueReply) -> Bool {
    guard lhs.entry == rhs.entry else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entry)
    hasher.combine(self.waiting)
    hasher.combine(self.repeated)
    hasher.combine(self._unknown)
  }
}

extension QueueReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      entry: QueueEntry(),
      waiting: 0,
      repeated: false,
      _unknown: nil)
  }

  public init(
    entry: QueueEntry = QueueEntry(),
    waiting: UInt32 = 0,
    repeated: Bool = false
  ) {
    self.init(
      entry: entry,
      waiting: waiting,
      repeated: repeated,
      _unknown: nil)
  }
}

// MARK: Codec of QueueReply

extension QueueReply {
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
    let p = b.reserve(11)
    let f = p + 2
    var b4: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.waiting
    wireStore(f, 0, w2)
    b4 |= wireBit(self.repeated)
    wireStore(f, 4, b4)
    var used = wireBit(w2 != 0)
    used |= wireBit(b4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50400)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.entry.appendWire(to: &b)
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
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var b4: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      b4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 5) & wireBit(b4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b4 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      b4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 || b4 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 1, bits: b4 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: QueueEntry
    if n0 == 0 {
      v1 = QueueEntry()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try QueueEntry.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: UInt32 = w2
    let v3: Bool = b4 & 1 != 0
    return Self(
      entry: v1,
      waiting: v2,
      repeated: v3,
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
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks who waits.
public struct QueueListRequest: WireMessage {
  public static var wireName: String { "reception.v1.QueueListRequest" }

  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: QueueListRequest, rhs: QueueListRequest) -> Bool {
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

extension QueueListRequest {
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

// MARK: Codec of QueueListRequest

extension QueueListRequest {
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
    if n0 > 16 { throw wireLimit("QueueListRequest.mission is longer than 16 bytes") }
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

/// Who waits, in order.
public struct QueueListReply: WireMessage {
  public static var wireName: String { "reception.v1.QueueListReply" }

  public var entries: [QueueEntry]
  public var waiting: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: QueueListReply, rhs: QueueListReply) -> Bool {
    guard lhs.entries == rhs.entries else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entries)
    hasher.combine(self.waiting)
    hasher.combine(self._unknown)
  }
}

extension QueueListReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      entries: [],
      waiting: 0,
      _unknown: nil)
  }

  public init(
    entries: [QueueEntry] = [],
    waiting: UInt32 = 0
  ) {
    self.init(
      entries: entries,
      waiting: waiting,
      _unknown: nil)
  }
}

// MARK: Codec of QueueListReply

extension QueueListReply {
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
    let w2 = self.waiting
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if !self.entries.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.entries.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try QueueEntry.appendWireList(self.entries, max: 1024, to: &b)
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
        start: start, used: fixed, known: 4, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
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
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [QueueEntry] = try QueueEntry.decodeWireList(p + o0, n0, max: 1024, &r)
    let v2: UInt32 = w2
    return Self(
      entries: v1,
      waiting: v2,
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

/// Offers a case to another mission, or takes the offer back, for which the id alone is enough.
public struct TransferRequest: WireMessage {
  public static var wireName: String { "reception.v1.TransferRequest" }

  public var transfer: ID<Transfer>
  public var person: ID<PersonFile>
  public var to: String
  public var reason: String
  public var withdraw: Bool
  /// The person's whole group goes along; a group that must not be split goes no other way.
  public var wholeGroup: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TransferRequest, rhs: TransferRequest) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.withdraw == rhs.withdraw else { return false }
    guard lhs.wholeGroup == rhs.wholeGroup else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.person)
    self.to.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.withdraw)
    hasher.combine(self.wholeGroup)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.transfer == (ID<Transfer>()) { missing.append("transfer") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension TransferRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      transfer: ID<Transfer>(),
      person: ID<PersonFile>(),
      to: "",
      reason: "",
      withdraw: false,
      wholeGroup: false,
      _unknown: nil)
  }

  public init(
    transfer: ID<Transfer> = ID<Transfer>(),
    person: ID<PersonFile> = ID<PersonFile>(),
    to: String = "",
    reason: String = "",
    withdraw: Bool = false,
    wholeGroup: Bool = false
  ) {
    self.init(
      transfer: transfer,
      person: person,
      to: to,
      reason: reason,
      withdraw: withdraw,
      wholeGroup: wholeGroup,
      _unknown: nil)
  }
}

// MARK: Codec of TransferRequest

extension TransferRequest {
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
    let n0 = self.to.utf8.count
    if n0 > 16 { throw wireLimit("TransferRequest.to is longer than 16 bytes") }
    let n1 = self.reason.utf8.count
    if n1 > 300 { throw wireLimit("TransferRequest.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(43 &+ n0 &+ n1)
    let f = p + 2
    var b32: UInt8 = self._unknown?.bits ?? 0
    self.transfer.storeWire(f)
    self.person.storeWire(f + 16)
    b32 |= wireBit(self.withdraw)
    b32 |= wireBit(self.wholeGroup) &<< 1
    wireStore(f, 32, b32)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    used |= wireBit(b32 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x21201000)
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
    t0 = wirePut(t0, self.to, n0)
    t0 = wirePut(t0, self.reason, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: count &<< width,
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
    var b32: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 37 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 2
    if isNear {
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b32 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 2 || b32 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 2, bits: b32 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 16)
    let v4: String = try r.text(p + o1, n1, max: 300)
    let v5: Bool = b32 & 1 != 0
    let v6: Bool = b32 & 2 != 0
    return Self(
      transfer: v1,
      person: v2,
      to: v3,
      reason: v4,
      withdraw: v5,
      wholeGroup: v6,
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
      case 32: unit = 16
      case 33: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The receiving mission decides.
public struct DecideTransferRequest: WireMessage {
  public static var wireName: String { "reception.v1.DecideTransferRequest" }

  public var transfer: ID<Transfer>
  public var accept: Bool
  public var reason: String
  /// Accepted: the id of the file that the receiving mission begins; made by intake when it is absent.
  public var received: ID<PersonFile>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DecideTransferRequest, rhs: DecideTransferRequest) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.accept == rhs.accept else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.received == rhs.received else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.accept)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.received)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.transfer == (ID<Transfer>()) { missing.append("transfer") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DecideTransferRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      transfer: ID<Transfer>(),
      accept: false,
      reason: "",
      received: nil,
      _unknown: nil)
  }

  public init(
    transfer: ID<Transfer> = ID<Transfer>(),
    accept: Bool = false,
    reason: String = "",
    received: ID<PersonFile>? = nil
  ) {
    self.init(
      transfer: transfer,
      accept: accept,
      reason: reason,
      received: received,
      _unknown: nil)
  }
}

// MARK: Codec of DecideTransferRequest

extension DecideTransferRequest {
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
    if n0 > 300 { throw wireLimit("DecideTransferRequest.reason is longer than 300 bytes") }
    let n1 = self.received == nil ? 0 : 16
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0 &+ n1)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    self.transfer.storeWire(f)
    b16 |= wireBit(self.accept)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
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
    t0 = wirePut(t0, self.reason, n0)
    if let value = self.received {
      value.storeWire(t0)
      t0 += 16
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
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 2
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
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
      if shape.fixedLength > 17 || shape.slotCount > 2 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 2, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: Bool = b16 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 300)
    let v4: ID<PersonFile>?
    if n1 == 0 {
      v4 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v4 = ID<PersonFile>(wire: (p + o1))
    }
    return Self(
      transfer: v1,
      accept: v2,
      reason: v3,
      received: v4,
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
}

/// Sent only after the change is on stable storage.
public struct TransferReply: WireMessage {
  public static var wireName: String { "reception.v1.TransferReply" }

  public var transfer: Transfer
  public var sequence: Int64
  public var repeated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TransferReply, rhs: TransferReply) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self._unknown)
  }
}

extension TransferReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      transfer: Transfer(),
      sequence: 0,
      repeated: false,
      _unknown: nil)
  }

  public init(
    transfer: Transfer = Transfer(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.init(
      transfer: transfer,
      sequence: sequence,
      repeated: repeated,
      _unknown: nil)
  }
}

// MARK: Codec of TransferReply

extension TransferReply {
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
    let p = b.reserve(15)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.sequence
    wireStore(f, 0, w2)
    b8 |= wireBit(self.repeated)
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(b8 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.transfer.appendWire(to: &b)
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
        start: start, used: fixed, known: 9, room: count &<< width,
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
    var b8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Transfer
    if n0 == 0 {
      v1 = Transfer()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Transfer.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = w2
    let v3: Bool = b8 & 1 != 0
    return Self(
      transfer: v1,
      sequence: v2,
      repeated: v3,
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

/// Asks for transfers to and from a mission.
public struct TransfersRequest: WireMessage {
  public static var wireName: String { "reception.v1.TransfersRequest" }

  public var mission: String
  public var all: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TransfersRequest, rhs: TransfersRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.all == rhs.all else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.all)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension TransfersRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      all: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    all: Bool = false
  ) {
    self.init(
      mission: mission,
      all: all,
      _unknown: nil)
  }
}

// MARK: Codec of TransfersRequest

extension TransfersRequest {
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
    if n0 > 16 { throw wireLimit("TransfersRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.all)
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
    t0 = wirePut(t0, self.mission, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Bool = b0 & 1 != 0
    return Self(
      mission: v1,
      all: v2,
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

/// Transfers, newest first. Of an incoming one nobody is named before it is accepted.
public struct TransfersReply: WireMessage {
  public static var wireName: String { "reception.v1.TransfersReply" }

  public var transfers: [Transfer]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TransfersReply, rhs: TransfersReply) -> Bool {
    guard lhs.transfers == rhs.transfers else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfers)
    hasher.combine(self._unknown)
  }
}

extension TransfersReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      transfers: [],
      _unknown: nil)
  }

  public init(
    transfers: [Transfer] = []
  ) {
    self.init(
      transfers: transfers,
      _unknown: nil)
  }
}

// MARK: Codec of TransfersReply

extension TransfersReply {
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
    if !self.transfers.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.transfers.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Transfer.appendWireList(self.transfers, max: 256, to: &b)
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
    let v1: [Transfer] = try Transfer.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      transfers: v1,
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

/// The methods of reception.v1.Reception, for transports and access rules.
public enum ReceptionMethods {
  /// Announces a group that is expected, corrects it, or closes it.
  public static let announce = RPCMethod<AnnounceRequest, AnnounceReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 1, name: "announce",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "liaison"], execution: .loop),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  /// Announced groups and how many people of them are still to come.
  public static let announcements = RPCMethod<AnnouncementsRequest, AnnouncementsReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 2, name: "announcements",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "liaison", "planner", "queue"]),
    thrown: [NotYourMission.self])

  /// Gives somebody who waits a place in the queue, calls them to a desk, or closes the place when they
  /// went away.
  public static let queueToken = RPCMethod<QueueRequest, QueueReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 3, name: "queueToken",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["queue", "intake-officer"], execution: .loop),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  /// Who waits, in the order in which they came.
  public static let queue = RPCMethod<QueueListRequest, QueueListReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 4, name: "queue",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["queue", "intake-officer"], execution: .loop),
    thrown: [NotYourMission.self])

  /// Offers a case to another mission, or takes the offer back.
  public static let transfer = RPCMethod<TransferRequest, TransferReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 5, name: "transfer",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Accepts or declines a case that another mission offers.
  public static let decideTransfer = RPCMethod<DecideTransferRequest, TransferReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 6, name: "decideTransfer",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Cases offered to the mission and by it.
  public static let transfers = RPCMethod<TransfersRequest, TransfersReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 7, name: "transfers",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "reception.v1.Reception",
    fingerprint: fingerprint, schema: schema,
    methods: [
      announce.info,
      announcements.info,
      queueToken.info,
      queue.info,
      transfer.info,
      decideTransfer.info,
      transfers.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    twpLm+mOlfBIQ7uVNNCp2uAXs5c5ILnjAWOkm0q89n8=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEURCgAABAEAAKYDFUBuAGgAFwFwAEYAlQDwAGAANwBhAHwAYQFmAK4AawBRAEIALQAqAEIAPQAAAhpQcmVjZXB0aW9u\
    LnYxLkFubm91bmNlUmVwbHkDAC0PDwACDB1hbm5vdW5jZW1lbnQBARgZcmVjZXB0aW9uLnYxLkFubm91bmNlbWVudAAC\
    CANzZXF1ZW5jZQEABQACCANyZXBlYXRlZAEAAQACHEhyZWNlcHRpb24udjEuQW5ub3VuY2VSZXF1ZXN0AgAuFgECBAwd\
    YW5ub3VuY2VtZW50AQEYGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQAAgsHY2xvc2VSZWFzb24FAAzIAAAAAAIZ+nJl\
    Y2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQMACMSEA8PESASEg4QFgACAh1pZAEBERlyZWNlcHRpb24udjEuQW5ub3VuY2Vt\
    ZW50AAIHB21pc3Npb24FAAwQAAAAAAIFB2xhYmVsBQAMZAAAAAACCANleHBlY3RlZAEACAACBAdmcm9tBQAMZAAAAAAC\
    CgNleHBlY3RlZEF0AQAUAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgcHY29udGFjdAUADGQAAAAAAgsD\
    YW5ub3VuY2VkQXQBABQAAgcDYXJyaXZlZAEACAECAQgDY2xvc2VkQXQBABQAAgsHY2xvc2VSZWFzb24FAAzIAAAAAAIf\
    TXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnRzUmVwbHkCADcSAAINJmFubm91bmNlbWVudHMFAhoAAQAAAB0BARgZcmVj\
    ZXB0aW9uLnYxLkFubm91bmNlbWVudAACCwNvdXRzdGFuZGluZwEACAACISFyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50\
    c1JlcXVlc3QCABMKAQIEBwdtaXNzaW9uBQAMEAAAAAACAwNhbGwBAAEAAiJvcmVjZXB0aW9uLnYxLkRlY2lkZVRyYW5z\
    ZmVyUmVxdWVzdAQAJg0RJQECBAgZdHJhbnNmZXIBAREVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIGA2FjY2VwdAEAAQAC\
    BgdyZWFzb24FAAwsAQAAAQIBCBhyZWNlaXZlZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACF9VyZWNlcHRpb24udjEu\
    UXVldWVFbnRyeQoAEBIPDw8kIxAQEwACBQd0b2tlbgUADBgAAAAAAgcHbWlzc2lvbgUADBAAAAAAAgQHbmFtZQUADMgA\
    AAAAAggDaXNzdWVkQXQBABQAAgQHZGVzawUADBAAAAAAAgUbc3RhdGUBARYXcmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUB\
    AgEGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgDY2xvc2VkQXQBABQBAgEIA2NhbGxlZEF0AQAUAAII\
    B2NhbGxlZFRvBQAMEAAAAAACG0FyZWNlcHRpb24udjEuUXVldWVMaXN0UmVwbHkCAC8OAAIHJGVudHJpZXMFAhoABAAA\
    ABsBARgXcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkAAgcDd2FpdGluZwEACAACHRZyZWNlcHRpb24udjEuUXVldWVMaXN0\
    UmVxdWVzdAEAEwECBAcHbWlzc2lvbgUADBAAAAAAAhdGcmVjZXB0aW9uLnYxLlF1ZXVlUmVwbHkDACQODwACBRtlbnRy\
    eQEBGBdyZWNlcHRpb24udjEuUXVldWVFbnRyeQACBwN3YWl0aW5nAQAIAAIIA3JlcGVhdGVkAQABAAIZX3JlY2VwdGlv\
    bi52MS5RdWV1ZVJlcXVlc3QGABMQDw8LCwECBAcHbWlzc2lvbgUADBAAAAAAAgUHdG9rZW4FAAwYAAAAAAIEB25hbWUF\
    AAzIAAAAAAIEB2Rlc2sFAAwQAAAAAAIEA2xlZnQBAAEAAgQDY2FsbAEAAQBCFQBGAXJlY2VwdGlvbi52MS5UcmFuc2Zl\
    cgwAHyIPDREQJxEZJTcNAAICGWlkAQERFXJlY2VwdGlvbi52MS5UcmFuc2ZlcgACBhhwZXJzb24BAREUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAgQHZnJvbQUADBAAAAAAAgIHdG8FAAwQAAAAAAIGB3JlYXNvbgUADCwBAAAAAgkDb2ZmZXJlZEF0\
    AQAUAAIFHnN0YXRlAQEWGnJlY2VwdGlvbi52MS5UcmFuc2ZlclN0YXRlAQIBCQNkZWNpZGVkQXQBABQAAg4HZGVjaXNp\
    b25SZWFzb24FAAwsAQAAAQIBCBhyZWNlaXZlZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCiljb21wYW5pb25zBQIa\
    PwAAAAAgAQEYHHJlY2VwdGlvbi52MS5UcmFuc2ZlcnJlZEZpbGUAAgYDcGVvcGxlAQAHAAIaSHJlY2VwdGlvbi52MS5U\
    cmFuc2ZlclJlcGx5AwAlDw8AAggZdHJhbnNmZXIBARgVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIIA3NlcXVlbmNlAQAF\
    AAIIA3JlcGVhdGVkAQABAAIcjnJlY2VwdGlvbi52MS5UcmFuc2ZlclJlcXVlc3QGACYiDREPEQECBAgZdHJhbnNmZXIB\
    AREVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACAgd0bwUADBAA\
    AAAAAgYHcmVhc29uBQAMLAEAAAACCAN3aXRoZHJhdwEAAQACCgN3aG9sZUdyb3VwAQABAAIcS3JlY2VwdGlvbi52MS5U\
    cmFuc2ZlcnJlZEZpbGUCACIlAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgYcmVjZWl2ZWQBAREU\
    cGVyc29uLnYxLlBlcnNvbkZpbGUAAhsycmVjZXB0aW9uLnYxLlRyYW5zZmVyc1JlcGx5AQAvAAIJInRyYW5zZmVycwUC\
    GgABAAAAGQEBGBVyZWNlcHRpb24udjEuVHJhbnNmZXIAAh0hcmVjZXB0aW9uLnYxLlRyYW5zZmVyc1JlcXVlc3QCABMK\
    AQIEBwdtaXNzaW9uBQAMEAAAAAACAwNhbGwBAAEAAhcScmVmdXNhbHMudjEuS2V5Q29uZmxpY3QBAA8AAggDc2VxdWVu\
    Y2UBAAUAAhQScmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQHd2hhdAUADCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91\
    ck1pc3Npb24CABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tlZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQC\
    ABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAAAwBVUVkBAgERP2NvbW1vbi52MS5DaGFubmVsBQALDQsM\
    CQIBAQAGd2Fsa0luAgECAAhwcm92aW5jZQIBAwAGcG9saWNlAgEEAAdob3RsaW5lAgEFAARidWxrAQIBFzVyZWNlcHRp\
    b24udjEuUXVldWVTdGF0ZQQADA8JCwIBAQAHd2FpdGluZwIBAgAKcmVnaXN0ZXJlZAIBAwAEbGVmdAIBBAAGY2FsbGVk\
    AQIBGjpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQQADA0NDgIBAQAHb2ZmZXJlZAIBAgAIYWNjZXB0ZWQCAQMACGRl\
    Y2xpbmVkAgEEAAl3aXRoZHJhd24BQKIDAEIWAIYDcmVjZXB0aW9uLnYxLlJlY2VwdGlvbgcAkXONY4uXZwMEAQABCBwa\
    SmFubm91bmNlcmVjZXB0aW9uLnYxLkFubm91bmNlUmVxdWVzdHJlY2VwdGlvbi52MS5Bbm5vdW5jZVJlcGx5AwAaFxRy\
    ZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMudjEuUmVqZWN0ZWQD\
    BAIAAQ0hHx1hbm5vdW5jZW1lbnRzcmVjZXB0aW9uLnYxLkFubm91bmNlbWVudHNSZXF1ZXN0cmVjZXB0aW9uLnYxLkFu\
    bm91bmNlbWVudHNSZXBseQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAwQDAAEKGRdKcXVldWVUb2tlbnJlY2Vw\
    dGlvbi52MS5RdWV1ZVJlcXVlc3RyZWNlcHRpb24udjEuUXVldWVSZXBseQMAGhcUcmVmdXNhbHMudjEuTm90WW91ck1p\
    c3Npb25yZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxzLnYxLlJlamVjdGVkAwQEAAEFHRsdcXVldWVyZWNlcHRp\
    b24udjEuUXVldWVMaXN0UmVxdWVzdHJlY2VwdGlvbi52MS5RdWV1ZUxpc3RSZXBseQEAGnJlZnVzYWxzLnYxLk5vdFlv\
    dXJNaXNzaW9uAwQFAAEIHBpEdHJhbnNmZXJyZWNlcHRpb24udjEuVHJhbnNmZXJSZXF1ZXN0cmVjZXB0aW9uLnYxLlRy\
    YW5zZmVyUmVwbHkDABQXFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuS2V5Q29uZmxpY3RyZWZ1c2Fscy52\
    MS5SZWplY3RlZAMEBgABDiIaRGRlY2lkZVRyYW5zZmVycmVjZXB0aW9uLnYxLkRlY2lkZVRyYW5zZmVyUmVxdWVzdHJl\
    Y2VwdGlvbi52MS5UcmFuc2ZlclJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZs\
    aWN0cmVmdXNhbHMudjEuUmVqZWN0ZWQDBAcAAQkdGx10cmFuc2ZlcnNyZWNlcHRpb24udjEuVHJhbnNmZXJzUmVxdWVz\
    dHJlY2VwdGlvbi52MS5UcmFuc2ZlcnNSZXBseQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9u
    """)
}

/// Announced groups, the queue, and transfers between missions.
public struct ReceptionClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Announces a group that is expected, corrects it, or closes it.
  public func announce(
    _ request: AnnounceRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AnnounceReply {
    try await transport.unary(request, method: ReceptionMethods.announce, options: options)
  }

  /// Announced groups and how many people of them are still to come.
  public func announcements(
    _ request: AnnouncementsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AnnouncementsReply {
    try await transport.unary(request, method: ReceptionMethods.announcements, options: options)
  }

  /// Gives somebody who waits a place in the queue, calls them to a desk, or closes the place when they
  /// went away.
  public func queueToken(
    _ request: QueueRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> QueueReply {
    try await transport.unary(request, method: ReceptionMethods.queueToken, options: options)
  }

  /// Who waits, in the order in which they came.
  public func queue(
    _ request: QueueListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> QueueListReply {
    try await transport.unary(request, method: ReceptionMethods.queue, options: options)
  }

  /// Offers a case to another mission, or takes the offer back.
  public func transfer(
    _ request: TransferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransferReply {
    try await transport.unary(request, method: ReceptionMethods.transfer, options: options)
  }

  /// Accepts or declines a case that another mission offers.
  public func decideTransfer(
    _ request: DecideTransferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransferReply {
    try await transport.unary(request, method: ReceptionMethods.decideTransfer, options: options)
  }

  /// Cases offered to the mission and by it.
  public func transfers(
    _ request: TransfersRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransfersReply {
    try await transport.unary(request, method: ReceptionMethods.transfers, options: options)
  }
}

/// Answers the calls of reception.v1.Reception.
public protocol ReceptionHandlers: Sendable {
  /// Announces a group that is expected, corrects it, or closes it.
  func announce(
    _ request: AnnounceRequest, context: RPCServerContext
  ) async throws -> AnnounceReply

  /// Announced groups and how many people of them are still to come.
  func announcements(
    _ request: AnnouncementsRequest, context: RPCServerContext
  ) async throws -> AnnouncementsReply

  /// Gives somebody who waits a place in the queue, calls them to a desk, or closes the place when they
  /// went away.
  func queueToken(
    _ request: QueueRequest, context: RPCServerContext
  ) async throws -> QueueReply

  /// Who waits, in the order in which they came.
  func queue(
    _ request: QueueListRequest, context: RPCServerContext
  ) async throws -> QueueListReply

  /// Offers a case to another mission, or takes the offer back.
  func transfer(
    _ request: TransferRequest, context: RPCServerContext
  ) async throws -> TransferReply

  /// Accepts or declines a case that another mission offers.
  func decideTransfer(
    _ request: DecideTransferRequest, context: RPCServerContext
  ) async throws -> TransferReply

  /// Cases offered to the mission and by it.
  func transfers(
    _ request: TransfersRequest, context: RPCServerContext
  ) async throws -> TransfersReply
}

/// Serves reception.v1.Reception with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ReceptionRegistration<Handlers: ReceptionHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ReceptionMethods.descriptor }
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
      ReceptionMethods.announce, execution: execution(ReceptionMethods.announce.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.announce(request, context: context)
    }
    router.handleUnary(
      ReceptionMethods.announcements, execution: execution(ReceptionMethods.announcements.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.announcements(request, context: context)
    }
    router.handleUnary(
      ReceptionMethods.queueToken, execution: execution(ReceptionMethods.queueToken.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.queueToken(request, context: context)
    }
    router.handleUnary(
      ReceptionMethods.queue, execution: execution(ReceptionMethods.queue.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.queue(request, context: context)
    }
    router.handleUnary(
      ReceptionMethods.transfer, execution: execution(ReceptionMethods.transfer.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.transfer(request, context: context)
    }
    router.handleUnary(
      ReceptionMethods.decideTransfer, execution: execution(ReceptionMethods.decideTransfer.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.decideTransfer(request, context: context)
    }
    router.handleUnary(
      ReceptionMethods.transfers, execution: execution(ReceptionMethods.transfers.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.transfers(request, context: context)
    }
  }
}
