// Written by schemac from package reception.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What became of a queue token.
public struct QueueState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: QueueState { QueueState(rawValue: 0) }
  public static var waiting: QueueState { QueueState(rawValue: 1) }
  public static var registered: QueueState { QueueState(rawValue: 2) }
  public static var left: QueueState { QueueState(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case waiting = 1
    case registered = 2
    case left = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "waiting"
      case 2: "registered"
      case 3: "left"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "waiting": self = .waiting
      case "registered": self = .registered
      case "left": self = .left
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Where a transfer stands.
public struct TransferState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: TransferState { TransferState(rawValue: 0) }
  public static var offered: TransferState { TransferState(rawValue: 1) }
  public static var accepted: TransferState { TransferState(rawValue: 2) }
  public static var declined: TransferState { TransferState(rawValue: 3) }
  public static var withdrawn: TransferState { TransferState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case offered = 1
    case accepted = 2
    case declined = 3
    case withdrawn = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "offered"
      case 2: "accepted"
      case 3: "declined"
      case 4: "withdrawn"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "offered": self = .offered
      case "accepted": self = .accepted
      case "declined": self = .declined
      case "withdrawn": self = .withdrawn
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Announcement>()
    self.mission = ""
    self.label = ""
    self.expected = 0
    self.from = ""
    self.expectedAt = Timestamp()
    self.channel = .unset
    self.contact = ""
    self.announcedAt = Timestamp()
    self.arrived = 0
    self.closedAt = nil
    self.closeReason = ""
    self.unknownFields = nil
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
    self.id = id
    self.mission = mission
    self.label = label
    self.expected = expected
    self.from = from
    self.expectedAt = expectedAt
    self.channel = channel
    self.contact = contact
    self.announcedAt = announcedAt
    self.arrived = arrived
    self.closedAt = closedAt
    self.closeReason = closeReason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Announcement>,
    _ v2: String,
    _ v3: String,
    _ v4: UInt32,
    _ v5: String,
    _ v6: Timestamp,
    _ v7: Channel,
    _ v8: String,
    _ v9: Timestamp,
    _ v10: UInt32,
    _ v11: Timestamp?,
    _ v12: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.mission = v2
    self.label = v3
    self.expected = v4
    self.from = v5
    self.expectedAt = v6
    self.channel = v7
    self.contact = v8
    self.announcedAt = v9
    self.arrived = v10
    self.closedAt = v11
    self.closeReason = v12
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("Announcement.mission is longer than 16 bytes") }
    let n1 = self.label.utf8.count
    if n1 > 100 { throw wireLimit("Announcement.label is longer than 100 bytes") }
    let n2 = self.from.utf8.count
    if n2 > 100 { throw wireLimit("Announcement.from is longer than 100 bytes") }
    let n3 = self.contact.utf8.count
    if n3 > 100 { throw wireLimit("Announcement.contact is longer than 100 bytes") }
    let n4 = self.closeReason.utf8.count
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
    var b41: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.expected)
    wireStore(f, 20, self.expectedAt.microseconds)
    wireStore(f, 28, self.channel.rawValue)
    wireStore(f, 29, self.announcedAt.microseconds)
    wireStore(f, 37, self.arrived)
    if self.closedAt != nil { b41 |= 1 }
    wireStore(f, 42, (self.closedAt ?? Timestamp()).microseconds)
    wireStore(f, 41, b41)
    var fixed = wireUsedLength(f, 50)
    if fixed > 42 {
      fixed = 50
    } else if fixed > 41 {
    } else if fixed > 37 {
      fixed = 41
    } else if fixed > 29 {
      fixed = 37
    } else if fixed > 28 {
    } else if fixed > 20 {
      fixed = 28
    } else if fixed > 16 {
      fixed = 20
    } else if fixed > 0 {
      fixed = 16
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.label, n1)
    t0 = wirePut(t0, self.from, n2)
    t0 = wirePut(t0, self.contact, n3)
    t0 = wirePut(t0, self.closeReason, n4)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 50, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
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
    if n >= 57, wireLoad(p, 0, UInt16.self) == 1330, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 50, 5, 0, isExact: true, nil, &r)
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
      case 0, 51...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      case 29: unit = 1
      case 37: unit = 8
      case 41: unit = 4
      case 42: unit = 1
      case 50: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 41 { bits = wireLoad(f, 41, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 50, slotCount: 5, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 42, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b41: UInt8 = fixed > 41 ? wireLoad(f, 41, UInt8.self) : 0
    let v1: ID<Announcement> = fixed >= 16 ? ID<Announcement>(wire: f) : ID<Announcement>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: String = try r.text(p + o1, n1, max: 100)
    let v4: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let v5: String = try r.text(p + o2, n2, max: 100)
    let v6: Timestamp = fixed >= 28 ? Timestamp(microseconds: wireLoad(f, 20, Int64.self)) : Timestamp()
    let v7: Channel = fixed >= 29 ? Channel(rawValue: wireLoad(f, 28, UInt8.self)) : .unset
    let v8: String = try r.text(p + o3, n3, max: 100)
    let v9: Timestamp = fixed >= 37 ? Timestamp(microseconds: wireLoad(f, 29, Int64.self)) : Timestamp()
    let v10: UInt32 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
    let v11: Timestamp?
    if b41 & 1 != 0 {
      v11 = fixed >= 50 ? Timestamp(microseconds: wireLoad(f, 42, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 50, !wireIsZero(f + 42, 8) {
        throw r.nonCanonical(f + 42, "an absent field has a value")
      }
      v11 = nil
    }
    let v12: String = try r.text(p + o4, n4, max: 200)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.token = ""
    self.mission = ""
    self.name = ""
    self.issuedAt = Timestamp()
    self.desk = ""
    self.state = .unset
    self.person = nil
    self.closedAt = nil
    self.unknownFields = nil
  }

  public init(
    token: String = "",
    mission: String = "",
    name: String = "",
    issuedAt: Timestamp = Timestamp(),
    desk: String = "",
    state: QueueState = .unset,
    person: ID<PersonFile>? = nil,
    closedAt: Timestamp? = nil
  ) {
    self.token = token
    self.mission = mission
    self.name = name
    self.issuedAt = issuedAt
    self.desk = desk
    self.state = state
    self.person = person
    self.closedAt = closedAt
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: Timestamp,
    _ v5: String,
    _ v6: QueueState,
    _ v7: ID<PersonFile>?,
    _ v8: Timestamp?,
    unknown: WireUnknown?
  ) {
    self.token = v1
    self.mission = v2
    self.name = v3
    self.issuedAt = v4
    self.desk = v5
    self.state = v6
    self.person = v7
    self.closedAt = v8
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueEntry, rhs: QueueEntry) -> Bool {
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs.issuedAt == rhs.issuedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.closedAt == rhs.closedAt else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.token.utf8.count
    if n0 > 24 { throw wireLimit("QueueEntry.token is longer than 24 bytes") }
    let n1 = self.mission.utf8.count
    if n1 > 16 { throw wireLimit("QueueEntry.mission is longer than 16 bytes") }
    let n2 = self.name.utf8.count
    if n2 > 200 { throw wireLimit("QueueEntry.name is longer than 200 bytes") }
    let n3 = self.desk.utf8.count
    if n3 > 16 { throw wireLimit("QueueEntry.desk is longer than 16 bytes") }
    let n4 = self.person == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(40 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b9: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.issuedAt.microseconds)
    wireStore(f, 8, self.state.rawValue)
    if self.closedAt != nil { b9 |= 1 }
    wireStore(f, 10, (self.closedAt ?? Timestamp()).microseconds)
    wireStore(f, 9, b9)
    var fixed = wireUsedLength(f, 18)
    if fixed > 10 {
      fixed = 18
    } else if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
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
    t0 = wirePut(t0, self.token, n0)
    t0 = wirePut(t0, self.mission, n1)
    t0 = wirePut(t0, self.name, n2)
    t0 = wirePut(t0, self.desk, n3)
    if let value = self.person {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
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
    if n >= 25, wireLoad(p, 0, UInt16.self) == 1298, wireLoad(p, 11, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 18, 5, 0, isExact: true, nil, &r)
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
      case 0, 19...: unit = 0
      case 8: unit = 8
      case 9...10: unit = 1
      case 18: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 9 { bits = wireLoad(f, 9, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 18, slotCount: 5, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 10, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b9: UInt8 = fixed > 9 ? wireLoad(f, 9, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v5: String = try r.text(p + o3, n3, max: 16)
    let v6: QueueState = fixed >= 9 ? QueueState(rawValue: wireLoad(f, 8, UInt8.self)) : .unset
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
    let v8: Timestamp?
    if b9 & 1 != 0 {
      v8 = fixed >= 18 ? Timestamp(microseconds: wireLoad(f, 10, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 18, !wireIsZero(f + 10, 8) {
        throw r.nonCanonical(f + 10, "an absent field has a value")
      }
      v8 = nil
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Transfer>()
    self.person = ID<PersonFile>()
    self.from = ""
    self.to = ""
    self.reason = ""
    self.offeredAt = Timestamp()
    self.state = .unset
    self.decidedAt = nil
    self.decisionReason = ""
    self.received = nil
    self.unknownFields = nil
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
    received: ID<PersonFile>? = nil
  ) {
    self.id = id
    self.person = person
    self.from = from
    self.to = to
    self.reason = reason
    self.offeredAt = offeredAt
    self.state = state
    self.decidedAt = decidedAt
    self.decisionReason = decisionReason
    self.received = received
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Transfer>,
    _ v2: ID<PersonFile>,
    _ v3: String,
    _ v4: String,
    _ v5: String,
    _ v6: Timestamp,
    _ v7: TransferState,
    _ v8: Timestamp?,
    _ v9: String,
    _ v10: ID<PersonFile>?,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.person = v2
    self.from = v3
    self.to = v4
    self.reason = v5
    self.offeredAt = v6
    self.state = v7
    self.decidedAt = v8
    self.decisionReason = v9
    self.received = v10
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.from.utf8.count
    if n0 > 16 { throw wireLimit("Transfer.from is longer than 16 bytes") }
    let n1 = self.to.utf8.count
    if n1 > 16 { throw wireLimit("Transfer.to is longer than 16 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 300 { throw wireLimit("Transfer.reason is longer than 300 bytes") }
    let n3 = self.decisionReason.utf8.count
    if n3 > 300 { throw wireLimit("Transfer.decisionReason is longer than 300 bytes") }
    let n4 = self.received == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(72 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b41: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    self.person.storeWire(f + 16)
    wireStore(f, 32, self.offeredAt.microseconds)
    wireStore(f, 40, self.state.rawValue)
    if self.decidedAt != nil { b41 |= 1 }
    wireStore(f, 42, (self.decidedAt ?? Timestamp()).microseconds)
    wireStore(f, 41, b41)
    var fixed = wireUsedLength(f, 50)
    if fixed > 42 {
      fixed = 50
    } else if fixed > 40 {
    } else if fixed > 32 {
      fixed = 40
    } else if fixed > 16 {
      fixed = 32
    } else if fixed > 0 {
      fixed = 16
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
    t0 = wirePut(t0, self.from, n0)
    t0 = wirePut(t0, self.to, n1)
    t0 = wirePut(t0, self.reason, n2)
    t0 = wirePut(t0, self.decisionReason, n3)
    if let value = self.received {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 50, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
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
    if n >= 57, wireLoad(p, 0, UInt16.self) == 1330, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 50, 5, 0, isExact: true, nil, &r)
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
      case 0, 51...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      case 40: unit = 8
      case 41...42: unit = 1
      case 50: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 41 { bits = wireLoad(f, 41, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 50, slotCount: 5, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 42, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b41: UInt8 = fixed > 41 ? wireLoad(f, 41, UInt8.self) : 0
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 16)
    let v4: String = try r.text(p + o1, n1, max: 16)
    let v5: String = try r.text(p + o2, n2, max: 300)
    let v6: Timestamp = fixed >= 40 ? Timestamp(microseconds: wireLoad(f, 32, Int64.self)) : Timestamp()
    let v7: TransferState = fixed >= 41 ? TransferState(rawValue: wireLoad(f, 40, UInt8.self)) : .unset
    let v8: Timestamp?
    if b41 & 1 != 0 {
      v8 = fixed >= 50 ? Timestamp(microseconds: wireLoad(f, 42, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 50, !wireIsZero(f + 42, 8) {
        throw r.nonCanonical(f + 42, "an absent field has a value")
      }
      v8 = nil
    }
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

/// Announces people, corrects the announcement, or closes it.
public struct AnnounceRequest: WireMessage {
  public static var wireName: String { "reception.v1.AnnounceRequest" }

  public var announcement: Announcement
  /// Closes it with this reason.
  public var closeReason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.announcement = Announcement()
    self.closeReason = ""
    self.unknownFields = nil
  }

  public init(
    announcement: Announcement = Announcement(),
    closeReason: String = ""
  ) {
    self.announcement = announcement
    self.closeReason = closeReason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Announcement,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.announcement = v1
    self.closeReason = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnounceRequest, rhs: AnnounceRequest) -> Bool {
    guard lhs.announcement == rhs.announcement else { return false }
    guard (String).wireEquals(lhs.closeReason, rhs.closeReason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcement)
    self.closeReason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.announcement == (Announcement()) { missing.append("announcement") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let used: Int
    if n1 != 0 {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(n1)
    let slots = f + 0 + (used &<< width)
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1],
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
      v1,
      v2,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct AnnounceReply: WireMessage {
  public static var wireName: String { "reception.v1.AnnounceReply" }

  public var announcement: Announcement
  public var sequence: Int64
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.announcement = Announcement()
    self.sequence = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    announcement: Announcement = Announcement(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.announcement = announcement
    self.sequence = sequence
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Announcement,
    _ v2: Int64,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.announcement = v1
    self.sequence = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnounceReply, rhs: AnnounceReply) -> Bool {
    guard lhs.announcement == rhs.announcement else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcement)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
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
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.sequence)
    if self.repeated { b8 |= 1 }
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 9)
    if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: used &<< width,
        lengths: [n0],
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
    if n >= 12, wireLoad(p, 0, UInt16.self) == 265, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 1, 0, isExact: true, nil, &r)
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
      case 0, 10...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 9, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: Announcement
    if n0 == 0 {
      v1 = Announcement()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Announcement.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks for announcements that are not closed, or all of them.
public struct AnnouncementsRequest: WireMessage {
  public static var wireName: String { "reception.v1.AnnouncementsRequest" }

  public var mission: String
  public var all: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.all = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    all: Bool = false
  ) {
    self.mission = mission
    self.all = all
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.all = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnouncementsRequest, rhs: AnnouncementsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.all == rhs.all else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.all)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.all { b0 |= 1 }
    wireStore(f, 0, b0)
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
    t0 = wirePut(t0, self.mission, n0)
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
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257, wireLoad(p, 2, UInt8.self) & 254 == 0 {
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
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 1, bits: bits, isFrozen: false)
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
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Bool = b0 & 1 != 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Announcements, by expected time.
public struct AnnouncementsReply: WireMessage {
  public static var wireName: String { "reception.v1.AnnouncementsReply" }

  public var announcements: [Announcement]
  /// People announced and not yet arrived.
  public var outstanding: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.announcements = []
    self.outstanding = 0
    self.unknownFields = nil
  }

  public init(
    announcements: [Announcement] = [],
    outstanding: UInt32 = 0
  ) {
    self.announcements = announcements
    self.outstanding = outstanding
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Announcement],
    _ v2: UInt32,
    unknown: WireUnknown?
  ) {
    self.announcements = v1
    self.outstanding = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnouncementsReply, rhs: AnnouncementsReply) -> Bool {
    guard lhs.announcements == rhs.announcements else { return false }
    guard lhs.outstanding == rhs.outstanding else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcements)
    hasher.combine(self.outstanding)
    hasher.combine(self.unknownFields)
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
    wireStore(f, 0, self.outstanding)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if !self.announcements.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.announcements.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Announcement.appendWireList(self.announcements, max: 256, to: &b)
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
        start: start, used: fixed, known: 4, room: used &<< width,
        lengths: [n0],
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 260 {
      return try decodeWireBody(
        p, n, 2, 4, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: [Announcement] = try Announcement.decodeWireList(p + o0, n0, max: 256, &r)
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.token = ""
    self.name = ""
    self.desk = ""
    self.left = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    token: String = "",
    name: String = "",
    desk: String = "",
    left: Bool = false
  ) {
    self.mission = mission
    self.token = token
    self.name = name
    self.desk = desk
    self.left = left
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: String,
    _ v5: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.token = v2
    self.name = v3
    self.desk = v4
    self.left = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueRequest, rhs: QueueRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.left == rhs.left else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.token.wireHash(into: &hasher)
    self.name.wireHash(into: &hasher)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.left)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.left { b0 |= 1 }
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 1)
    let used: Int
    if n3 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.token, n1)
    t0 = wirePut(t0, self.name, n2)
    t0 = wirePut(t0, self.desk, n3)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: used &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 4, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 7, wireLoad(p, 0, UInt16.self) == 1025, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 1, 4, 0, isExact: true, nil, &r)
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
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 4, bits: bits, isFrozen: false)
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
    if isExact {
      guard o4 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n3 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: String = try r.text(p + o3, n3, max: 16)
    let v5: Bool = b0 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct QueueReply: WireMessage {
  public static var wireName: String { "reception.v1.QueueReply" }

  public var entry: QueueEntry
  public var waiting: UInt32
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.entry = QueueEntry()
    self.waiting = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    entry: QueueEntry = QueueEntry(),
    waiting: UInt32 = 0,
    repeated: Bool = false
  ) {
    self.entry = entry
    self.waiting = waiting
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: QueueEntry,
    _ v2: UInt32,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.entry = v1
    self.waiting = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueReply, rhs: QueueReply) -> Bool {
    guard lhs.entry == rhs.entry else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entry)
    hasher.combine(self.waiting)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
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
    var b4: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.waiting)
    if self.repeated { b4 |= 1 }
    wireStore(f, 4, b4)
    var fixed = wireUsedLength(f, 5)
    if fixed > 4 {
    } else if fixed > 0 {
      fixed = 4
    }
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: used &<< width,
        lengths: [n0],
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
    if n >= 8, wireLoad(p, 0, UInt16.self) == 261, wireLoad(p, 6, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 1, 0, isExact: true, nil, &r)
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
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 4 { bits = wireLoad(f, 4, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 4, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b4: UInt8 = fixed > 4 ? wireLoad(f, 4, UInt8.self) : 0
    let v1: QueueEntry
    if n0 == 0 {
      v1 = QueueEntry()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try QueueEntry.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v3: Bool = b4 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks who waits.
public struct QueueListRequest: WireMessage {
  public static var wireName: String { "reception.v1.QueueListRequest" }

  public var mission: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.unknownFields = nil
  }

  public init(
    mission: String = ""
  ) {
    self.mission = mission
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueListRequest, rhs: QueueListRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Who waits, in order.
public struct QueueListReply: WireMessage {
  public static var wireName: String { "reception.v1.QueueListReply" }

  public var entries: [QueueEntry]
  public var waiting: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.entries = []
    self.waiting = 0
    self.unknownFields = nil
  }

  public init(
    entries: [QueueEntry] = [],
    waiting: UInt32 = 0
  ) {
    self.entries = entries
    self.waiting = waiting
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [QueueEntry],
    _ v2: UInt32,
    unknown: WireUnknown?
  ) {
    self.entries = v1
    self.waiting = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueListReply, rhs: QueueListReply) -> Bool {
    guard lhs.entries == rhs.entries else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entries)
    hasher.combine(self.waiting)
    hasher.combine(self.unknownFields)
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
    wireStore(f, 0, self.waiting)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if !self.entries.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.entries.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try QueueEntry.appendWireList(self.entries, max: 1024, to: &b)
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
        start: start, used: fixed, known: 4, room: used &<< width,
        lengths: [n0],
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 260 {
      return try decodeWireBody(
        p, n, 2, 4, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: [QueueEntry] = try QueueEntry.decodeWireList(p + o0, n0, max: 1024, &r)
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Offers a case to another mission, or takes the offer back.
public struct TransferRequest: WireMessage {
  public static var wireName: String { "reception.v1.TransferRequest" }

  public var transfer: ID<Transfer>
  public var person: ID<PersonFile>
  public var to: String
  public var reason: String
  public var withdraw: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfer = ID<Transfer>()
    self.person = ID<PersonFile>()
    self.to = ""
    self.reason = ""
    self.withdraw = false
    self.unknownFields = nil
  }

  public init(
    transfer: ID<Transfer> = ID<Transfer>(),
    person: ID<PersonFile> = ID<PersonFile>(),
    to: String = "",
    reason: String = "",
    withdraw: Bool = false
  ) {
    self.transfer = transfer
    self.person = person
    self.to = to
    self.reason = reason
    self.withdraw = withdraw
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Transfer>,
    _ v2: ID<PersonFile>,
    _ v3: String,
    _ v4: String,
    _ v5: Bool,
    unknown: WireUnknown?
  ) {
    self.transfer = v1
    self.person = v2
    self.to = v3
    self.reason = v4
    self.withdraw = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: TransferRequest, rhs: TransferRequest) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.withdraw == rhs.withdraw else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.person)
    self.to.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.withdraw)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.transfer == (ID<Transfer>()) { missing.append("transfer") }
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.to.isEmpty { missing.append("to") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var b32: UInt8 = self.unknownFields?.bits ?? 0
    self.transfer.storeWire(f)
    self.person.storeWire(f + 16)
    if self.withdraw { b32 |= 1 }
    wireStore(f, 32, b32)
    var fixed = wireUsedLength(f, 33)
    if fixed > 32 {
    } else if fixed > 16 {
      fixed = 32
    } else if fixed > 0 {
      fixed = 16
    }
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
    t0 = wirePut(t0, self.to, n0)
    t0 = wirePut(t0, self.reason, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: used &<< width,
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
    if n >= 37, wireLoad(p, 0, UInt16.self) == 545, wireLoad(p, 34, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 33, 2, 0, isExact: true, nil, &r)
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
      case 0, 34...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      case 33: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 32 { bits = wireLoad(f, 32, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 33, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 32, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b32: UInt8 = fixed > 32 ? wireLoad(f, 32, UInt8.self) : 0
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 16)
    let v4: String = try r.text(p + o1, n1, max: 300)
    let v5: Bool = b32 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// The receiving mission decides.
public struct DecideTransferRequest: WireMessage {
  public static var wireName: String { "reception.v1.DecideTransferRequest" }

  public var transfer: ID<Transfer>
  public var accept: Bool
  public var reason: String
  /// Accepted: the id of the file that the receiving mission begins.
  public var received: ID<PersonFile>?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfer = ID<Transfer>()
    self.accept = false
    self.reason = ""
    self.received = nil
    self.unknownFields = nil
  }

  public init(
    transfer: ID<Transfer> = ID<Transfer>(),
    accept: Bool = false,
    reason: String = "",
    received: ID<PersonFile>? = nil
  ) {
    self.transfer = transfer
    self.accept = accept
    self.reason = reason
    self.received = received
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Transfer>,
    _ v2: Bool,
    _ v3: String,
    _ v4: ID<PersonFile>?,
    unknown: WireUnknown?
  ) {
    self.transfer = v1
    self.accept = v2
    self.reason = v3
    self.received = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: DecideTransferRequest, rhs: DecideTransferRequest) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.accept == rhs.accept else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.received == rhs.received else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.accept)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.received)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.transfer == (ID<Transfer>()) { missing.append("transfer") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var b16: UInt8 = self.unknownFields?.bits ?? 0
    self.transfer.storeWire(f)
    if self.accept { b16 |= 1 }
    wireStore(f, 16, b16)
    var fixed = wireUsedLength(f, 17)
    if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
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
    t0 = wirePut(t0, self.reason, n0)
    if let value = self.received {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 21, wireLoad(p, 0, UInt16.self) == 529, wireLoad(p, 18, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 2, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 16 { bits = wireLoad(f, 16, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 16, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b16: UInt8 = fixed > 16 ? wireLoad(f, 16, UInt8.self) : 0
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
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct TransferReply: WireMessage {
  public static var wireName: String { "reception.v1.TransferReply" }

  public var transfer: Transfer
  public var sequence: Int64
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfer = Transfer()
    self.sequence = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    transfer: Transfer = Transfer(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.transfer = transfer
    self.sequence = sequence
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Transfer,
    _ v2: Int64,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.transfer = v1
    self.sequence = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: TransferReply, rhs: TransferReply) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
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
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.sequence)
    if self.repeated { b8 |= 1 }
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 9)
    if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: used &<< width,
        lengths: [n0],
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
    if n >= 12, wireLoad(p, 0, UInt16.self) == 265, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 1, 0, isExact: true, nil, &r)
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
      case 0, 10...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 9, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: Transfer
    if n0 == 0 {
      v1 = Transfer()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Transfer.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks for transfers to and from a mission.
public struct TransfersRequest: WireMessage {
  public static var wireName: String { "reception.v1.TransfersRequest" }

  public var mission: String
  public var all: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.all = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    all: Bool = false
  ) {
    self.mission = mission
    self.all = all
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.all = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: TransfersRequest, rhs: TransfersRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.all == rhs.all else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.all)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.all { b0 |= 1 }
    wireStore(f, 0, b0)
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
    t0 = wirePut(t0, self.mission, n0)
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
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257, wireLoad(p, 2, UInt8.self) & 254 == 0 {
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
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 1, bits: bits, isFrozen: false)
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
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Bool = b0 & 1 != 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Transfers, newest first. Of an incoming one nobody is named before it is accepted.
public struct TransfersReply: WireMessage {
  public static var wireName: String { "reception.v1.TransfersReply" }

  public var transfers: [Transfer]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfers = []
    self.unknownFields = nil
  }

  public init(
    transfers: [Transfer] = []
  ) {
    self.transfers = transfers
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Transfer],
    unknown: WireUnknown?
  ) {
    self.transfers = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: TransfersReply, rhs: TransfersReply) -> Bool {
    guard lhs.transfers == rhs.transfers else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfers)
    hasher.combine(self.unknownFields)
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
    let used: Int
    if !self.transfers.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.transfers.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Transfer.appendWireList(self.transfers, max: 256, to: &b)
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
    let v1: [Transfer] = try Transfer.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// The methods of reception.v1.Reception, for transports and access rules.
public enum ReceptionMethods {
  public static let announce = RPCMethod<AnnounceRequest, AnnounceReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 1, name: "announce",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "liaison"]),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  public static let announcements = RPCMethod<AnnouncementsRequest, AnnouncementsReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 2, name: "announcements",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "liaison", "planner", "queue"]),
    thrown: [NotYourMission.self])

  public static let queueToken = RPCMethod<QueueRequest, QueueReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 3, name: "queueToken",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["queue", "intake-officer"]),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  public static let queue = RPCMethod<QueueListRequest, QueueListReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 4, name: "queue",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["queue", "intake-officer"]),
    thrown: [NotYourMission.self])

  public static let transfer = RPCMethod<TransferRequest, TransferReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 5, name: "transfer",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let decideTransfer = RPCMethod<DecideTransferRequest, TransferReply>(
    RPCMethodInfo(
      service: "reception.v1.Reception", ordinal: 6, name: "decideTransfer",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

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
    0SV9iuug0Gb7130qknyKeW6643BKQFSNov4pA20LoK8=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUeCQAA+AAAAKYDFEBuAGgAFwFwAEYAlQDLAGAANwBhAHAAGwFmAJ8AUQBCAC0AKgBCAD0AAAIaUHJlY2VwdGlvbi52\
    MS5Bbm5vdW5jZVJlcGx5AwAtDw8AAgwdYW5ub3VuY2VtZW50AQEYGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQAAggD\
    c2VxdWVuY2UBAAUAAggDcmVwZWF0ZWQBAAEAAhxIcmVjZXB0aW9uLnYxLkFubm91bmNlUmVxdWVzdAIALhYBAgQMHWFu\
    bm91bmNlbWVudAEBGBlyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50AAILB2Nsb3NlUmVhc29uBQAMyAAAAAACGfpyZWNl\
    cHRpb24udjEuQW5ub3VuY2VtZW50DAAjEhAPDxEgEhIOEBYAAgIdaWQBAREZcmVjZXB0aW9uLnYxLkFubm91bmNlbWVu\
    dAACBwdtaXNzaW9uBQAMEAAAAAACBQdsYWJlbAUADGQAAAAAAggDZXhwZWN0ZWQBAAgAAgQHZnJvbQUADGQAAAAAAgoD\
    ZXhwZWN0ZWRBdAEAFAACBxVjaGFubmVsAQEWEWNvbW1vbi52MS5DaGFubmVsAAIHB2NvbnRhY3QFAAxkAAAAAAILA2Fu\
    bm91bmNlZEF0AQAUAAIHA2Fycml2ZWQBAAgBAgEIA2Nsb3NlZEF0AQAUAAILB2Nsb3NlUmVhc29uBQAMyAAAAAACH01y\
    ZWNlcHRpb24udjEuQW5ub3VuY2VtZW50c1JlcGx5AgA3EgACDSZhbm5vdW5jZW1lbnRzBQIaAAEAAAAdAQEYGXJlY2Vw\
    dGlvbi52MS5Bbm5vdW5jZW1lbnQAAgsDb3V0c3RhbmRpbmcBAAgAAiEhcmVjZXB0aW9uLnYxLkFubm91bmNlbWVudHNS\
    ZXF1ZXN0AgATCgECBAcHbWlzc2lvbgUADBAAAAAAAgMDYWxsAQABAAIib3JlY2VwdGlvbi52MS5EZWNpZGVUcmFuc2Zl\
    clJlcXVlc3QEACYNESUBAgQIGXRyYW5zZmVyAQERFXJlY2VwdGlvbi52MS5UcmFuc2ZlcgACBgNhY2NlcHQBAAEAAgYH\
    cmVhc29uBQAMLAEAAAECAQgYcmVjZWl2ZWQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAhewcmVjZXB0aW9uLnYxLlF1\
    ZXVlRW50cnkIABASDw8PJCMQAAIFB3Rva2VuBQAMGAAAAAACBwdtaXNzaW9uBQAMEAAAAAACBAduYW1lBQAMyAAAAAAC\
    CANpc3N1ZWRBdAEAFAACBAdkZXNrBQAMEAAAAAACBRtzdGF0ZQEBFhdyZWNlcHRpb24udjEuUXVldWVTdGF0ZQECAQYY\
    cGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCANjbG9zZWRBdAEAFAACG0FyZWNlcHRpb24udjEuUXVldWVM\
    aXN0UmVwbHkCAC8OAAIHJGVudHJpZXMFAhoABAAAABsBARgXcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkAAgcDd2FpdGlu\
    ZwEACAACHRZyZWNlcHRpb24udjEuUXVldWVMaXN0UmVxdWVzdAEAEwECBAcHbWlzc2lvbgUADBAAAAAAAhdGcmVjZXB0\
    aW9uLnYxLlF1ZXVlUmVwbHkDACQODwACBRtlbnRyeQEBGBdyZWNlcHRpb24udjEuUXVldWVFbnRyeQACBwN3YWl0aW5n\
    AQAIAAIIA3JlcGVhdGVkAQABAAIZU3JlY2VwdGlvbi52MS5RdWV1ZVJlcXVlc3QFABMQDw8LAQIEBwdtaXNzaW9uBQAM\
    EAAAAAACBQd0b2tlbgUADBgAAAAAAgQHbmFtZQUADMgAAAAAAgQHZGVzawUADBAAAAAAAgQDbGVmdAEAAQBCFQAAAXJl\
    Y2VwdGlvbi52MS5UcmFuc2ZlcgoAHyIPDREQJxEZJQACAhlpZAEBERVyZWNlcHRpb24udjEuVHJhbnNmZXIAAgYYcGVy\
    c29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEB2Zyb20FAAwQAAAAAAICB3RvBQAMEAAAAAACBgdyZWFzb24FAAws\
    AQAAAAIJA29mZmVyZWRBdAEAFAACBR5zdGF0ZQEBFhpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQECAQkDZGVjaWRl\
    ZEF0AQAUAAIOB2RlY2lzaW9uUmVhc29uBQAMLAEAAAECAQgYcmVjZWl2ZWQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUA\
    AhpIcmVjZXB0aW9uLnYxLlRyYW5zZmVyUmVwbHkDACUPDwACCBl0cmFuc2ZlcgEBGBVyZWNlcHRpb24udjEuVHJhbnNm\
    ZXIAAggDc2VxdWVuY2UBAAUAAggDcmVwZWF0ZWQBAAEAAhx/cmVjZXB0aW9uLnYxLlRyYW5zZmVyUmVxdWVzdAUAJiMO\
    Eg8BAgQIGXRyYW5zZmVyAQERFXJlY2VwdGlvbi52MS5UcmFuc2ZlcgECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAQIEAgd0bwUADBAAAAABAgQGB3JlYXNvbgUADCwBAAAAAggDd2l0aGRyYXcBAAEAAhsycmVjZXB0aW9uLnYx\
    LlRyYW5zZmVyc1JlcGx5AQAvAAIJInRyYW5zZmVycwUCGgABAAAAGQEBGBVyZWNlcHRpb24udjEuVHJhbnNmZXIAAh0h\
    cmVjZXB0aW9uLnYxLlRyYW5zZmVyc1JlcXVlc3QCABMKAQIEBwdtaXNzaW9uBQAMEAAAAAACAwNhbGwBAAEAAhcScmVm\
    dXNhbHMudjEuS2V5Q29uZmxpY3QBAA8AAggDc2VxdWVuY2UBAAUAAhQScmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQH\
    d2hhdAUADCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tl\
    ZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAA\
    AwBVRVkBAgERP2NvbW1vbi52MS5DaGFubmVsBQALDQsMCQIBAQAGd2Fsa0luAgECAAhwcm92aW5jZQIBAwAGcG9saWNl\
    AgEEAAdob3RsaW5lAgEFAARidWxrAQIBFylyZWNlcHRpb24udjEuUXVldWVTdGF0ZQMADA8JAgEBAAd3YWl0aW5nAgEC\
    AApyZWdpc3RlcmVkAgEDAARsZWZ0AQIBGjpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQQADA0NDgIBAQAHb2ZmZXJl\
    ZAIBAgAIYWNjZXB0ZWQCAQMACGRlY2xpbmVkAgEEAAl3aXRoZHJhd24BQKIDAEIWAIYDcmVjZXB0aW9uLnYxLlJlY2Vw\
    dGlvbgcAkXONY4uXZwMEAQABCBwaSmFubm91bmNlcmVjZXB0aW9uLnYxLkFubm91bmNlUmVxdWVzdHJlY2VwdGlvbi52\
    MS5Bbm5vdW5jZVJlcGx5AwAaFxRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLktleUNvbmZsaWN0\
    cmVmdXNhbHMudjEuUmVqZWN0ZWQDBAIAAQ0hHx1hbm5vdW5jZW1lbnRzcmVjZXB0aW9uLnYxLkFubm91bmNlbWVudHNS\
    ZXF1ZXN0cmVjZXB0aW9uLnYxLkFubm91bmNlbWVudHNSZXBseQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAwQD\
    AAEKGRdKcXVldWVUb2tlbnJlY2VwdGlvbi52MS5RdWV1ZVJlcXVlc3RyZWNlcHRpb24udjEuUXVldWVSZXBseQMAGhcU\
    cmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxzLnYxLlJlamVjdGVk\
    AwQEAAEFHRsdcXVldWVyZWNlcHRpb24udjEuUXVldWVMaXN0UmVxdWVzdHJlY2VwdGlvbi52MS5RdWV1ZUxpc3RSZXBs\
    eQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAwQFAAEIHBpEdHJhbnNmZXJyZWNlcHRpb24udjEuVHJhbnNmZXJS\
    ZXF1ZXN0cmVjZXB0aW9uLnYxLlRyYW5zZmVyUmVwbHkDABQXFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEu\
    S2V5Q29uZmxpY3RyZWZ1c2Fscy52MS5SZWplY3RlZAMEBgABDiIaRGRlY2lkZVRyYW5zZmVycmVjZXB0aW9uLnYxLkRl\
    Y2lkZVRyYW5zZmVyUmVxdWVzdHJlY2VwdGlvbi52MS5UcmFuc2ZlclJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3Vu\
    ZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMudjEuUmVqZWN0ZWQDBAcAAQkdGx10cmFuc2ZlcnNyZWNlcHRp\
    b24udjEuVHJhbnNmZXJzUmVxdWVzdHJlY2VwdGlvbi52MS5UcmFuc2ZlcnNSZXBseQEAGnJlZnVzYWxzLnYxLk5vdFlv\
    dXJNaXNzaW9u
    """)
}

/// Announced groups, the queue, and transfers between missions.
public struct ReceptionClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  public func announce(
    _ request: AnnounceRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AnnounceReply {
    try await transport.unary(request, method: ReceptionMethods.announce, options: options)
  }

  public func announcements(
    _ request: AnnouncementsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AnnouncementsReply {
    try await transport.unary(request, method: ReceptionMethods.announcements, options: options)
  }

  public func queueToken(
    _ request: QueueRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> QueueReply {
    try await transport.unary(request, method: ReceptionMethods.queueToken, options: options)
  }

  public func queue(
    _ request: QueueListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> QueueListReply {
    try await transport.unary(request, method: ReceptionMethods.queue, options: options)
  }

  public func transfer(
    _ request: TransferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransferReply {
    try await transport.unary(request, method: ReceptionMethods.transfer, options: options)
  }

  public func decideTransfer(
    _ request: DecideTransferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransferReply {
    try await transport.unary(request, method: ReceptionMethods.decideTransfer, options: options)
  }

  public func transfers(
    _ request: TransfersRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransfersReply {
    try await transport.unary(request, method: ReceptionMethods.transfers, options: options)
  }
}

/// Answers the calls of reception.v1.Reception.
public protocol ReceptionHandlers: Sendable {
  func announce(
    _ request: AnnounceRequest, context: RPCServerContext
  ) async throws -> AnnounceReply

  func announcements(
    _ request: AnnouncementsRequest, context: RPCServerContext
  ) async throws -> AnnouncementsReply

  func queueToken(
    _ request: QueueRequest, context: RPCServerContext
  ) async throws -> QueueReply

  func queue(
    _ request: QueueListRequest, context: RPCServerContext
  ) async throws -> QueueListReply

  func transfer(
    _ request: TransferRequest, context: RPCServerContext
  ) async throws -> TransferReply

  func decideTransfer(
    _ request: DecideTransferRequest, context: RPCServerContext
  ) async throws -> TransferReply

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

  /// - Parameter execution: where the handler of each method runs.
  public init(
    _ handlers: Handlers,
    execution: @escaping @Sendable (RPCMethodInfo) -> RPCExecution = { _ in .offload }
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
