// Written by schemac from package protection.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// Where the erasure of a person stands.
public struct ErasureState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Somebody asked for it; a second person must confirm.
  public static var requested: ErasureState { ErasureState(rawValue: 1) }
  public static var withdrawn: ErasureState { ErasureState(rawValue: 2) }
  /// The files are gone from the service; keys are still to be destroyed.
  public static var removed: ErasureState { ErasureState(rawValue: 3) }
  /// The keys are destroyed: what the log holds of the person cannot be read any more.
  public static var erased: ErasureState { ErasureState(rawValue: 4) }
  /// The service's key was replaced since: backups hold nothing of the person either.
  public static var complete: ErasureState { ErasureState(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// Somebody asked for it; a second person must confirm.
    case requested = 1
    case withdrawn = 2
    /// The files are gone from the service; keys are still to be destroyed.
    case removed = 3
    /// The keys are destroyed: what the log holds of the person cannot be read any more.
    case erased = 4
    /// The service's key was replaced since: backups hold nothing of the person either.
    case complete = 5
  }

  public static var wireNames: StaticString { "unset requested withdrawn removed erased complete" }
}

/// What of a person can be read in a store.
public struct ErasureCensus: WireMessage {
  public static var wireName: String { "protection.v1.ErasureCensus" }

  public var events: UInt32
  public var documents: UInt32
  /// Keys of the person, and of what the person shares with others.
  public var keys: UInt32
  /// Snapshot files of the mission, which are destroyed whole.
  public var snapshots: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ErasureCensus, rhs: ErasureCensus) -> Bool {
    guard lhs.events == rhs.events else { return false }
    guard lhs.documents == rhs.documents else { return false }
    guard lhs.keys == rhs.keys else { return false }
    guard lhs.snapshots == rhs.snapshots else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.events)
    hasher.combine(self.documents)
    hasher.combine(self.keys)
    hasher.combine(self.snapshots)
    hasher.combine(self._unknown)
  }
}

extension ErasureCensus {
  /// The message in which every field is absent.
  public init() {
    self.init(
      events: 0,
      documents: 0,
      keys: 0,
      snapshots: 0,
      _unknown: nil)
  }

  public init(
    events: UInt32 = 0,
    documents: UInt32 = 0,
    keys: UInt32 = 0,
    snapshots: UInt32 = 0
  ) {
    self.init(
      events: events,
      documents: documents,
      keys: keys,
      snapshots: snapshots,
      _unknown: nil)
  }
}

// MARK: Codec of ErasureCensus

extension ErasureCensus {
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
    let w1 = self.events
    wireStore(f, 0, w1)
    let w2 = self.documents
    wireStore(f, 4, w2)
    let w3 = self.keys
    wireStore(f, 8, w3)
    let w4 = self.snapshots
    wireStore(f, 12, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x100C080400)
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
    var w1: UInt32 = 0
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w4 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w4 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w4 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt32 = w1
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    return Self(
      events: v1,
      documents: v2,
      keys: v3,
      snapshots: v4,
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
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A follower destroyed what it had of a person.
public struct ErasureAcknowledgement: WireMessage {
  public static var wireName: String { "protection.v1.ErasureAcknowledgement" }

  public var follower: String
  public var at: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ErasureAcknowledgement, rhs: ErasureAcknowledgement) -> Bool {
    guard (String).wireEquals(lhs.follower, rhs.follower) else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.follower.wireHash(into: &hasher)
    hasher.combine(self.at)
    hasher.combine(self._unknown)
  }
}

extension ErasureAcknowledgement {
  /// The message in which every field is absent.
  public init() {
    self.init(
      follower: "",
      at: Timestamp(),
      _unknown: nil)
  }

  public init(
    follower: String = "",
    at: Timestamp = Timestamp()
  ) {
    self.init(
      follower: follower,
      at: at,
      _unknown: nil)
  }
}

// MARK: Codec of ErasureAcknowledgement

extension ErasureAcknowledgement {
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
    let n0 = e.pointee.follower.utf8.count
    if n0 > 300 { throw wireLimit("ErasureAcknowledgement.follower is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    let w2 = e.pointee.at.microseconds
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
    t0 = wirePut(t0, e.pointee.follower, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 300)
    let v2: Timestamp = Timestamp(microseconds: w2)
    return Self(
      follower: v1,
      at: v2,
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

/// The erasure of a person, from the request to its proof. No personal data.
public struct Erasure: WireMessage {
  public static var wireName: String { "protection.v1.Erasure" }

  public var person: ID<PersonFile>
  public var mission: String
  public var state: ErasureState
  /// Why, in words that name nobody.
  public var reason: String
  public var requestedBy: String
  public var requestedAt: Timestamp
  /// Who confirmed it, or took it back.
  public var decidedBy: String
  public var decidedAt: Timestamp?
  /// The person's own file and those that it spoke for.
  public var files: [ID<PersonFile>]
  public var keysDestroyedAt: Timestamp?
  public var acknowledged: [ErasureAcknowledgement]
  public var before: ErasureCensus
  public var after: ErasureCensus
  /// When the service's key was replaced after that.
  public var completedAt: Timestamp?
  /// Other missions that have a file of the person of their own.
  public var otherMissions: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Erasure, rhs: Erasure) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard (String).wireEquals(lhs.requestedBy, rhs.requestedBy) else { return false }
    guard lhs.requestedAt == rhs.requestedAt else { return false }
    guard (String).wireEquals(lhs.decidedBy, rhs.decidedBy) else { return false }
    guard lhs.decidedAt == rhs.decidedAt else { return false }
    guard lhs.files == rhs.files else { return false }
    guard lhs.keysDestroyedAt == rhs.keysDestroyedAt else { return false }
    guard lhs.acknowledged == rhs.acknowledged else { return false }
    guard lhs.before == rhs.before else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.completedAt == rhs.completedAt else { return false }
    guard ([String]).wireEquals(lhs.otherMissions, rhs.otherMissions) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.state)
    self.reason.wireHash(into: &hasher)
    self.requestedBy.wireHash(into: &hasher)
    hasher.combine(self.requestedAt)
    self.decidedBy.wireHash(into: &hasher)
    hasher.combine(self.decidedAt)
    hasher.combine(self.files)
    hasher.combine(self.keysDestroyedAt)
    hasher.combine(self.acknowledged)
    hasher.combine(self.before)
    hasher.combine(self.after)
    hasher.combine(self.completedAt)
    self.otherMissions.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Erasure {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      mission: "",
      state: .unset,
      reason: "",
      requestedBy: "",
      requestedAt: Timestamp(),
      decidedBy: "",
      decidedAt: nil,
      files: [],
      keysDestroyedAt: nil,
      acknowledged: [],
      before: ErasureCensus(),
      after: ErasureCensus(),
      completedAt: nil,
      otherMissions: [],
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    mission: String = "",
    state: ErasureState = .unset,
    reason: String = "",
    requestedBy: String = "",
    requestedAt: Timestamp = Timestamp(),
    decidedBy: String = "",
    decidedAt: Timestamp? = nil,
    files: [ID<PersonFile>] = [],
    keysDestroyedAt: Timestamp? = nil,
    acknowledged: [ErasureAcknowledgement] = [],
    before: ErasureCensus = ErasureCensus(),
    after: ErasureCensus = ErasureCensus(),
    completedAt: Timestamp? = nil,
    otherMissions: [String] = []
  ) {
    self.init(
      person: person,
      mission: mission,
      state: state,
      reason: reason,
      requestedBy: requestedBy,
      requestedAt: requestedAt,
      decidedBy: decidedBy,
      decidedAt: decidedAt,
      files: files,
      keysDestroyedAt: keysDestroyedAt,
      acknowledged: acknowledged,
      before: before,
      after: after,
      completedAt: completedAt,
      otherMissions: otherMissions,
      _unknown: nil)
  }
}

// MARK: Codec of Erasure

extension Erasure {
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
    if n0 > 16 { throw wireLimit("Erasure.mission is longer than 16 bytes") }
    let n1 = e.pointee.reason.utf8.count
    if n1 > 200 { throw wireLimit("Erasure.reason is longer than 200 bytes") }
    let n2 = e.pointee.requestedBy.utf8.count
    if n2 > 300 { throw wireLimit("Erasure.requestedBy is longer than 300 bytes") }
    let n3 = e.pointee.decidedBy.utf8.count
    if n3 > 300 { throw wireLimit("Erasure.decidedBy is longer than 300 bytes") }
    let c4 = e.pointee.files.count
    try b.charge(
      elements: c4, stride: MemoryLayout<ID<PersonFile>>.stride, max: 65)
    let n4 = c4 &* 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(88 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b25: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.person.storeWire(f)
    let w3 = e.pointee.state.rawValue
    wireStore(f, 16, w3)
    let w6 = e.pointee.requestedAt.microseconds
    wireStore(f, 17, w6)
    b25 |= wireBit(e.pointee.decidedAt != nil)
    let w8 = (e.pointee.decidedAt ?? Timestamp()).microseconds
    wireStore(f, 26, w8)
    b25 |= wireBit(e.pointee.keysDestroyedAt != nil) &<< 1
    let w10 = (e.pointee.keysDestroyedAt ?? Timestamp()).microseconds
    wireStore(f, 34, w10)
    b25 |= wireBit(e.pointee.completedAt != nil) &<< 2
    let w14 = (e.pointee.completedAt ?? Timestamp()).microseconds
    wireStore(f, 42, w14)
    wireStore(f, 25, b25)
    var used = wireBit(b25 != 0)
    used |= wireBit(w8 != 0) &<< 1
    used |= wireBit(w10 != 0) &<< 2
    used |= wireBit(w14 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x322A221A00)
    if used == 0 {
      fixed = wireUsedLength(f, 25)
      if fixed > 17 {
        fixed = 25
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if !e.pointee.otherMissions.isEmpty {
      count = 9
    } else {
      count = 8
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= e.pointee.acknowledged.count &* 24
    lengths |= e.pointee.otherMissions.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.mission, n0)
    t0 = wirePut(t0, e.pointee.reason, n1)
    t0 = wirePut(t0, e.pointee.requestedBy, n2)
    t0 = wirePut(t0, e.pointee.decidedBy, n3)
    for element in e.pointee.files {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s5 = b.byteCount
    try ErasureAcknowledgement.appendWireList(e.pointee.acknowledged, max: 16, to: &b)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    b.enterPlain()
    try e.pointee.before.appendWire(to: &b)
    var n6 = b.byteCount &- s6
    if n6 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s6)
      n6 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s7 = b.byteCount
    b.enterPlain()
    try e.pointee.after.appendWire(to: &b)
    var n7 = b.byteCount &- s7
    if n7 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s7)
      n7 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s8 = b.byteCount
    try b.append(texts: e.pointee.otherMissions, max: 16, maxElement: 16)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 50, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8],
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
    if written == 9, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b25: UInt8 = 0
    var w8: Int64 = 0
    var w10: Int64 = 0
    var w14: Int64 = 0
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
    let head = n >= 61 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 25 && fixed <= 50 && count <= 9
    if isNear {
      b25 = wireMask(wireLoad(f, 25, UInt8.self), fixed >= 26)
      w8 = wireMask(wireLoad(f, 26, Int64.self), fixed >= 34)
      w10 = wireMask(wireLoad(f, 34, Int64.self), fixed >= 42)
      w14 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      var ends = wireBit(fixed == 26) & wireBit(b25 != 0)
      ends |= wireBit(fixed == 34) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w14 != 0)
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
      n7 = wireMask(Int.wire(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int.wire(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      isNear = ends != 0 && b25 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b25 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
      w8 = fixed >= 34 ? wireLoad(f, 26, Int64.self) : 0
      w10 = fixed >= 42 ? wireLoad(f, 34, Int64.self) : 0
      w14 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      if shape.fixedLength > 50 || shape.slotCount > 9 || b25 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 50, slotCount: 9, bits: b25 & 248, isFrozen: false)
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
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w6: Int64 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    var absent = UInt64.wire(wireMask(w8, b25 & 1 == 0))
    absent |= UInt64.wire(wireMask(w10, b25 & 2 == 0))
    absent |= UInt64.wire(wireMask(w14, b25 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ErasureState = ErasureState(rawValue: w3)
    let v4: String = try r.text(p + o1, n1, max: 200)
    let v5: String = try r.text(p + o2, n2, max: 300)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: String = try r.text(p + o3, n3, max: 300)
    let v8: Timestamp? = b25 & 1 != 0 ? Timestamp(microseconds: w8) : nil
    let v9: [ID<PersonFile>] = try Self.decodeWireListFiles(p + o4, n4, &r)
    let v10: Timestamp? = b25 & 2 != 0 ? Timestamp(microseconds: w10) : nil
    let v11: [ErasureAcknowledgement] = try ErasureAcknowledgement.decodeWireList(p + o5, n5, max: 16, &r)
    let v12: ErasureCensus
    if n6 == 0 {
      v12 = ErasureCensus()
    }
    else {
      try r.refuseDefault(p + o6, n6)
      v12 = try ErasureCensus.decodeNestedWire(p + o6, n6, &r)
    }
    let v13: ErasureCensus
    if n7 == 0 {
      v13 = ErasureCensus()
    }
    else {
      try r.refuseDefault(p + o7, n7)
      v13 = try ErasureCensus.decodeNestedWire(p + o7, n7, &r)
    }
    let v14: Timestamp? = b25 & 4 != 0 ? Timestamp(microseconds: w14) : nil
    let v15: [String] = try r.texts(p + o8, n8, max: 16, maxElement: 16)
    return Self(
      person: v1,
      mission: v2,
      state: v3,
      reason: v4,
      requestedBy: v5,
      requestedAt: v6,
      decidedBy: v7,
      decidedAt: v8,
      files: v9,
      keysDestroyedAt: v10,
      acknowledged: v11,
      before: v12,
      after: v13,
      completedAt: v14,
      otherMissions: v15,
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
      case 17: unit = 1
      case 25: unit = 8
      case 26: unit = 1
      case 34: unit = 8
      case 42: unit = 8
      case 50: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListFiles(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 65, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
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

/// Keeps a person's data from being erased.
public struct LegalHold: WireMessage {
  public static var wireName: String { "protection.v1.LegalHold" }

  public var person: ID<PersonFile>
  public var mission: String
  /// Which proceeding, in words that name nobody.
  public var reason: String
  public var setBy: String
  public var setAt: Timestamp
  public var releasedBy: String
  public var releasedAt: Timestamp?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LegalHold, rhs: LegalHold) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard (String).wireEquals(lhs.setBy, rhs.setBy) else { return false }
    guard lhs.setAt == rhs.setAt else { return false }
    guard (String).wireEquals(lhs.releasedBy, rhs.releasedBy) else { return false }
    guard lhs.releasedAt == rhs.releasedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.mission.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    self.setBy.wireHash(into: &hasher)
    hasher.combine(self.setAt)
    self.releasedBy.wireHash(into: &hasher)
    hasher.combine(self.releasedAt)
    hasher.combine(self._unknown)
  }
}

extension LegalHold {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      mission: "",
      reason: "",
      setBy: "",
      setAt: Timestamp(),
      releasedBy: "",
      releasedAt: nil,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    mission: String = "",
    reason: String = "",
    setBy: String = "",
    setAt: Timestamp = Timestamp(),
    releasedBy: String = "",
    releasedAt: Timestamp? = nil
  ) {
    self.init(
      person: person,
      mission: mission,
      reason: reason,
      setBy: setBy,
      setAt: setAt,
      releasedBy: releasedBy,
      releasedAt: releasedAt,
      _unknown: nil)
  }
}

// MARK: Codec of LegalHold

extension LegalHold {
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
    if n0 > 16 { throw wireLimit("LegalHold.mission is longer than 16 bytes") }
    let n1 = e.pointee.reason.utf8.count
    if n1 > 200 { throw wireLimit("LegalHold.reason is longer than 200 bytes") }
    let n2 = e.pointee.setBy.utf8.count
    if n2 > 300 { throw wireLimit("LegalHold.setBy is longer than 300 bytes") }
    let n3 = e.pointee.releasedBy.utf8.count
    if n3 > 300 { throw wireLimit("LegalHold.releasedBy is longer than 300 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(51 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b24: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.person.storeWire(f)
    let w5 = e.pointee.setAt.microseconds
    wireStore(f, 16, w5)
    b24 |= wireBit(e.pointee.releasedAt != nil)
    let w7 = (e.pointee.releasedAt ?? Timestamp()).microseconds
    wireStore(f, 25, w7)
    wireStore(f, 24, b24)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(b24 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x2119181000)
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
    t0 = wirePut(t0, e.pointee.mission, n0)
    t0 = wirePut(t0, e.pointee.reason, n1)
    t0 = wirePut(t0, e.pointee.setBy, n2)
    t0 = wirePut(t0, e.pointee.releasedBy, n3)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: count &<< width,
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
    var w5: Int64 = 0
    var b24: UInt8 = 0
    var w7: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 4
    if isNear {
      w5 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      b24 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      w7 = wireMask(wireLoad(f, 25, Int64.self), fixed >= 33)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 25) & wireBit(b24 != 0)
      ends |= wireBit(fixed == 33) & wireBit(w7 != 0)
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
      isNear = ends != 0 && b24 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      b24 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      w7 = fixed >= 33 ? wireLoad(f, 25, Int64.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 4 || b24 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 4, bits: b24 & 254, isFrozen: false)
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
    let absent = UInt64.wire(wireMask(w7, b24 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: String = try r.text(p + o1, n1, max: 200)
    let v4: String = try r.text(p + o2, n2, max: 300)
    let v5: Timestamp = Timestamp(microseconds: w5)
    let v6: String = try r.text(p + o3, n3, max: 300)
    let v7: Timestamp? = b24 & 1 != 0 ? Timestamp(microseconds: w7) : nil
    return Self(
      person: v1,
      mission: v2,
      reason: v3,
      setBy: v4,
      setAt: v5,
      releasedBy: v6,
      releasedAt: v7,
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
      case 24: unit = 8
      case 25: unit = 1
      case 33: unit = 8
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

/// The service's key was replaced, and everything that it had wrapped was wrapped anew.
public struct KeysRotated: WireMessage {
  public static var wireName: String { "protection.v1.KeysRotated" }

  /// The identifier of the new key.
  public var key: String
  public var rewrapped: UInt32
  /// Erasures that this completed.
  public var completed: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: KeysRotated, rhs: KeysRotated) -> Bool {
    guard (String).wireEquals(lhs.key, rhs.key) else { return false }
    guard lhs.rewrapped == rhs.rewrapped else { return false }
    guard lhs.completed == rhs.completed else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.key.wireHash(into: &hasher)
    hasher.combine(self.rewrapped)
    hasher.combine(self.completed)
    hasher.combine(self._unknown)
  }
}

extension KeysRotated {
  /// The message in which every field is absent.
  public init() {
    self.init(
      key: "",
      rewrapped: 0,
      completed: 0,
      _unknown: nil)
  }

  public init(
    key: String = "",
    rewrapped: UInt32 = 0,
    completed: UInt32 = 0
  ) {
    self.init(
      key: key,
      rewrapped: rewrapped,
      completed: completed,
      _unknown: nil)
  }
}

// MARK: Codec of KeysRotated

extension KeysRotated {
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
    let n0 = self.key.utf8.count
    if n0 > 40 { throw wireLimit("KeysRotated.key is longer than 40 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    let w2 = self.rewrapped
    wireStore(f, 0, w2)
    let w3 = self.completed
    wireStore(f, 4, w3)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x80400)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
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
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 11 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
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
      w3 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    return Self(
      key: v1,
      rewrapped: v2,
      completed: v3,
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
      case 4: unit = 4
      case 8: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to erase a person, or takes the request back.
public struct EraseRequest: WireMessage {
  public static var wireName: String { "protection.v1.EraseRequest" }

  public var person: ID<PersonFile>
  public var reason: String
  public var withdraw: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EraseRequest, rhs: EraseRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.withdraw == rhs.withdraw else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.withdraw)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension EraseRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      reason: "",
      withdraw: false,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    reason: String = "",
    withdraw: Bool = false
  ) {
    self.init(
      person: person,
      reason: reason,
      withdraw: withdraw,
      _unknown: nil)
  }
}

// MARK: Codec of EraseRequest

extension EraseRequest {
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
    if n0 > 200 { throw wireLimit("EraseRequest.reason is longer than 200 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    b16 |= wireBit(self.withdraw)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
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
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
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
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: Bool = b16 & 1 != 0
    return Self(
      person: v1,
      reason: v2,
      withdraw: v3,
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

/// Confirms what somebody else asked for. Nothing brings the data back.
public struct ConfirmErasureRequest: WireMessage {
  public static var wireName: String { "protection.v1.ConfirmErasureRequest" }

  public var person: ID<PersonFile>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ConfirmErasureRequest, rhs: ConfirmErasureRequest) -> Bool {
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

extension ConfirmErasureRequest {
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

// MARK: Codec of ConfirmErasureRequest

extension ConfirmErasureRequest {
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

/// Sent only after the change is on stable storage.
public struct ErasureReply: WireMessage {
  public static var wireName: String { "protection.v1.ErasureReply" }

  public var erasure: Erasure
  public var sequence: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ErasureReply, rhs: ErasureReply) -> Bool {
    guard lhs.erasure == rhs.erasure else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.erasure)
    hasher.combine(self.sequence)
    hasher.combine(self._unknown)
  }
}

extension ErasureReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      erasure: Erasure(),
      sequence: 0,
      _unknown: nil)
  }

  public init(
    erasure: Erasure = Erasure(),
    sequence: Int64 = 0
  ) {
    self.init(
      erasure: erasure,
      sequence: sequence,
      _unknown: nil)
  }
}

// MARK: Codec of ErasureReply

extension ErasureReply {
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
    try self.erasure.appendWire(to: &b)
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
    let v1: Erasure
    if n0 == 0 {
      v1 = Erasure()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Erasure.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = w2
    return Self(
      erasure: v1,
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

/// Asks for erasures, those that are not complete or all.
public struct ErasuresRequest: WireMessage {
  public static var wireName: String { "protection.v1.ErasuresRequest" }

  public var mission: String
  public var all: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ErasuresRequest, rhs: ErasuresRequest) -> Bool {
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

extension ErasuresRequest {
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

// MARK: Codec of ErasuresRequest

extension ErasuresRequest {
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
    if n0 > 16 { throw wireLimit("ErasuresRequest.mission is longer than 16 bytes") }
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

/// Erasures, the newest first, and the legal holds that are set.
public struct ErasuresReply: WireMessage {
  public static var wireName: String { "protection.v1.ErasuresReply" }

  public var erasures: [Erasure]
  public var holds: [LegalHold]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ErasuresReply, rhs: ErasuresReply) -> Bool {
    guard lhs.erasures == rhs.erasures else { return false }
    guard lhs.holds == rhs.holds else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.erasures)
    hasher.combine(self.holds)
    hasher.combine(self._unknown)
  }
}

extension ErasuresReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      erasures: [],
      holds: [],
      _unknown: nil)
  }

  public init(
    erasures: [Erasure] = [],
    holds: [LegalHold] = []
  ) {
    self.init(
      erasures: erasures,
      holds: holds,
      _unknown: nil)
  }
}

// MARK: Codec of ErasuresReply

extension ErasuresReply {
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
    if !self.holds.isEmpty {
      count = 2
    } else if !self.erasures.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.erasures.count &* 24
    lengths |= self.holds.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Erasure.appendWireList(self.erasures, max: 256, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try LegalHold.appendWireList(self.holds, max: 256, to: &b)
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
    let v1: [Erasure] = try Erasure.decodeWireList(p + o0, n0, max: 256, &r)
    let v2: [LegalHold] = try LegalHold.decodeWireList(p + o1, n1, max: 256, &r)
    return Self(
      erasures: v1,
      holds: v2,
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

/// Sets or releases a legal hold.
public struct LegalHoldRequest: WireMessage {
  public static var wireName: String { "protection.v1.LegalHoldRequest" }

  public var person: ID<PersonFile>
  public var reason: String
  public var release: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LegalHoldRequest, rhs: LegalHoldRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.release == rhs.release else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.release)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension LegalHoldRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      reason: "",
      release: false,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    reason: String = "",
    release: Bool = false
  ) {
    self.init(
      person: person,
      reason: reason,
      release: release,
      _unknown: nil)
  }
}

// MARK: Codec of LegalHoldRequest

extension LegalHoldRequest {
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
    if n0 > 200 { throw wireLimit("LegalHoldRequest.reason is longer than 200 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    b16 |= wireBit(self.release)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
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
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
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
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: Bool = b16 & 1 != 0
    return Self(
      person: v1,
      reason: v2,
      release: v3,
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
public struct LegalHoldReply: WireMessage {
  public static var wireName: String { "protection.v1.LegalHoldReply" }

  public var hold: LegalHold
  public var sequence: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LegalHoldReply, rhs: LegalHoldReply) -> Bool {
    guard lhs.hold == rhs.hold else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.hold)
    hasher.combine(self.sequence)
    hasher.combine(self._unknown)
  }
}

extension LegalHoldReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      hold: LegalHold(),
      sequence: 0,
      _unknown: nil)
  }

  public init(
    hold: LegalHold = LegalHold(),
    sequence: Int64 = 0
  ) {
    self.init(
      hold: hold,
      sequence: sequence,
      _unknown: nil)
  }
}

// MARK: Codec of LegalHoldReply

extension LegalHoldReply {
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
    try self.hold.appendWire(to: &b)
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
    let v1: LegalHold
    if n0 == 0 {
      v1 = LegalHold()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try LegalHold.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = w2
    return Self(
      hold: v1,
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

/// A follower says that it has destroyed what it had of people whom the feed named as gone.
public struct ErasedRequest: WireMessage {
  public static var wireName: String { "protection.v1.ErasedRequest" }

  public var mission: String
  public var persons: [ID<PersonFile>]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ErasedRequest, rhs: ErasedRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ErasedRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      persons: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    persons: [ID<PersonFile>] = []
  ) {
    self.init(
      mission: mission,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of ErasedRequest

extension ErasedRequest {
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
    if n0 > 16 { throw wireLimit("ErasedRequest.mission is longer than 16 bytes") }
    let c1 = self.persons.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n1 = c1 &* 16
    try b.charge(memory: n0)
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
    t0 = wirePut(t0, self.mission, n0)
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o1, n1, &r)
    return Self(
      mission: v1,
      persons: v2,
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

  private static func decodeWireListPersons(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// How many of them were erased, and not merely gone.
public struct ErasedReply: WireMessage {
  public static var wireName: String { "protection.v1.ErasedReply" }

  public var noted: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ErasedReply, rhs: ErasedReply) -> Bool {
    guard lhs.noted == rhs.noted else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.noted)
    hasher.combine(self._unknown)
  }
}

extension ErasedReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      noted: 0,
      _unknown: nil)
  }

  public init(
    noted: UInt32 = 0
  ) {
    self.init(
      noted: noted,
      _unknown: nil)
  }
}

// MARK: Codec of ErasedReply

extension ErasedReply {
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
    let w1 = self.noted
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
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
    var w1: UInt32 = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
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
      noted: v1,
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

/// Asks how a service's keys stand.
public struct KeyStatusRequest: WireMessage {
  public static var wireName: String { "protection.v1.KeyStatusRequest" }

  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: KeyStatusRequest, rhs: KeyStatusRequest) -> Bool {
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self._unknown)
  }
}

extension KeyStatusRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      _unknown: nil)
  }
}

// MARK: Codec of KeyStatusRequest

extension KeyStatusRequest {
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

/// How a service's keys stand. Nothing in it opens anything.
public struct KeyStatus: WireMessage {
  public static var wireName: String { "protection.v1.KeyStatus" }

  public var service: String
  /// Identifiers of the keys in the key file, the newest last. More than one: a rotation is under way.
  public var keys: [String]
  /// When the newest was made, and when it was divided among those who keep it.
  public var madeAt: Timestamp
  public var escrowedAt: Timestamp?
  /// Keys of people and of what they share that exist.
  public var living: UInt32
  /// Of them those that an older key still wraps.
  public var waiting: UInt32
  /// Keys that were destroyed.
  public var destroyed: UInt32
  /// How many the call wrapped anew.
  public var rewrapped: UInt32
  /// The service may write its key file; otherwise a rotation needs its owner.
  public var writable: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: KeyStatus, rhs: KeyStatus) -> Bool {
    guard (String).wireEquals(lhs.service, rhs.service) else { return false }
    guard ([String]).wireEquals(lhs.keys, rhs.keys) else { return false }
    guard lhs.madeAt == rhs.madeAt else { return false }
    guard lhs.escrowedAt == rhs.escrowedAt else { return false }
    guard lhs.living == rhs.living else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.destroyed == rhs.destroyed else { return false }
    guard lhs.rewrapped == rhs.rewrapped else { return false }
    guard lhs.writable == rhs.writable else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.service.wireHash(into: &hasher)
    self.keys.wireHash(into: &hasher)
    hasher.combine(self.madeAt)
    hasher.combine(self.escrowedAt)
    hasher.combine(self.living)
    hasher.combine(self.waiting)
    hasher.combine(self.destroyed)
    hasher.combine(self.rewrapped)
    hasher.combine(self.writable)
    hasher.combine(self._unknown)
  }
}

extension KeyStatus {
  /// The message in which every field is absent.
  public init() {
    self.init(
      service: "",
      keys: [],
      madeAt: Timestamp(),
      escrowedAt: nil,
      living: 0,
      waiting: 0,
      destroyed: 0,
      rewrapped: 0,
      writable: false,
      _unknown: nil)
  }

  public init(
    service: String = "",
    keys: [String] = [],
    madeAt: Timestamp = Timestamp(),
    escrowedAt: Timestamp? = nil,
    living: UInt32 = 0,
    waiting: UInt32 = 0,
    destroyed: UInt32 = 0,
    rewrapped: UInt32 = 0,
    writable: Bool = false
  ) {
    self.init(
      service: service,
      keys: keys,
      madeAt: madeAt,
      escrowedAt: escrowedAt,
      living: living,
      waiting: waiting,
      destroyed: destroyed,
      rewrapped: rewrapped,
      writable: writable,
      _unknown: nil)
  }
}

// MARK: Codec of KeyStatus

extension KeyStatus {
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
    let n0 = self.service.utf8.count
    if n0 > 16 { throw wireLimit("KeyStatus.service is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(43 &+ n0)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.madeAt.microseconds
    wireStore(f, 0, w3)
    b8 |= wireBit(self.escrowedAt != nil)
    let w4 = (self.escrowedAt ?? Timestamp()).microseconds
    wireStore(f, 9, w4)
    let w5 = self.living
    wireStore(f, 17, w5)
    let w6 = self.waiting
    wireStore(f, 21, w6)
    let w7 = self.destroyed
    wireStore(f, 25, w7)
    let w8 = self.rewrapped
    wireStore(f, 29, w8)
    b8 |= wireBit(self.writable) &<< 1
    wireStore(f, 8, b8)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x211D191500)
    if used == 0 {
      fixed = wireUsedLength(f, 17)
      if fixed > 9 {
        fixed = 17
      } else if fixed > 8 {
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if !self.keys.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.keys.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.service, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try b.append(texts: self.keys, max: 8, maxElement: 40)
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
        start: start, used: fixed, known: 33, room: count &<< width,
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
    var w7: UInt32 = 0
    var w8: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 37 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 17 && fixed <= 33 && count <= 2
    if isNear {
      w5 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      w6 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w7 = wireMask(wireLoad(f, 25, UInt32.self), fixed >= 29)
      w8 = wireMask(wireLoad(f, 29, UInt32.self), fixed >= 33)
      var ends = wireBit(fixed == 21) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 33) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 8, UInt8.self) & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      w6 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w7 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
      w8 = fixed >= 33 ? wireLoad(f, 29, UInt32.self) : 0
      let free: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) & 252 : 0
      if shape.fixedLength > 33 || shape.slotCount > 2 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w3: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let b8: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    let w4: Int64 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b8 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: [String] = try r.texts(p + o1, n1, max: 8, maxElement: 40)
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: Timestamp? = b8 & 1 != 0 ? Timestamp(microseconds: w4) : nil
    let v5: UInt32 = w5
    let v6: UInt32 = w6
    let v7: UInt32 = w7
    let v8: UInt32 = w8
    let v9: Bool = b8 & 2 != 0
    return Self(
      service: v1,
      keys: v2,
      madeAt: v3,
      escrowedAt: v4,
      living: v5,
      waiting: v6,
      destroyed: v7,
      rewrapped: v8,
      writable: v9,
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
      case 8: unit = 8
      case 9: unit = 1
      case 17: unit = 8
      case 21: unit = 4
      case 25: unit = 4
      case 29: unit = 4
      case 33: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Replaces the service's key, or goes on with a replacement that was interrupted.
public struct RotateKeysRequest: WireMessage {
  public static var wireName: String { "protection.v1.RotateKeysRequest" }

  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RotateKeysRequest, rhs: RotateKeysRequest) -> Bool {
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self._unknown)
  }
}

extension RotateKeysRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      _unknown: nil)
  }
}

// MARK: Codec of RotateKeysRequest

extension RotateKeysRequest {
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

/// The methods of protection.v1.Protection, for transports and access rules.
public enum ProtectionMethods {
  /// Asks to erase a person whose case is closed, or takes the request back.
  public static let erase = RPCMethod<EraseRequest, ErasureReply>(
    RPCMethodInfo(
      service: "protection.v1.Protection", ordinal: 1, name: "erase",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["data-protection"]),
    thrown: [NotFound.self, Rejected.self])

  /// Erases whom somebody else asked to erase.
  public static let confirmErasure = RPCMethod<ConfirmErasureRequest, ErasureReply>(
    RPCMethodInfo(
      service: "protection.v1.Protection", ordinal: 2, name: "confirmErasure",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["approver"]),
    thrown: [NotFound.self, Rejected.self])

  /// Erasures and legal holds of the mission.
  public static let erasures = RPCMethod<ErasuresRequest, ErasuresReply>(
    RPCMethodInfo(
      service: "protection.v1.Protection", ordinal: 3, name: "erasures",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["data-protection", "approver", "auditor"]),
    thrown: [NotYourMission.self])

  /// Sets or releases a legal hold, which suspends erasure.
  public static let legalHold = RPCMethod<LegalHoldRequest, LegalHoldReply>(
    RPCMethodInfo(
      service: "protection.v1.Protection", ordinal: 4, name: "legalHold",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["data-protection"]),
    thrown: [NotFound.self, Rejected.self])

  /// A follower acknowledges erasures.
  public static let erased = RPCMethod<ErasedRequest, ErasedReply>(
    RPCMethodInfo(
      service: "protection.v1.Protection", ordinal: 5, name: "erased",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planning"]),
    thrown: [NotYourMission.self])

  /// How intake's keys stand.
  public static let keyStatus = RPCMethod<KeyStatusRequest, KeyStatus>(
    RPCMethodInfo(
      service: "protection.v1.Protection", ordinal: 6, name: "keyStatus",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["operator", "data-protection", "auditor"]),
    thrown: [])

  /// Replaces intake's key.
  public static let rotateKeys = RPCMethod<RotateKeysRequest, KeyStatus>(
    RPCMethodInfo(
      service: "protection.v1.Protection", ordinal: 7, name: "rotateKeys",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["operator"]),
    thrown: [Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "protection.v1.Protection",
    fingerprint: fingerprint, schema: schema,
    methods: [
      erase.info,
      confirmErasure.info,
      erasures.info,
      legalHold.info,
      erased.info,
      keyStatus.info,
      rotateKeys.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    XCQ/1eTF1BD7j5aoLAaRexfFmh5KFPJl2Z97zCqvja4=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUfCAAAaQAAAP0CE0BNAGYALABiAOwBSABdAFUAfgBCALkAIQCsAFYAaQAiACoAQgA9AAACIyZwcm90ZWN0aW9uLnYx\
    LkNvbmZpcm1FcmFzdXJlUmVxdWVzdAEAIwECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIaSHByb3Rl\
    Y3Rpb24udjEuRXJhc2VSZXF1ZXN0AwAjEQ8BAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBgdyZWFz\
    b24FAAzIAAAAAAIIA3dpdGhkcmF3AQABAAIZD3Byb3RlY3Rpb24udjEuRXJhc2VkUmVwbHkBAAwAAgUDbm90ZWQBAAgA\
    AhtDcHJvdGVjdGlvbi52MS5FcmFzZWRSZXF1ZXN0AgATLAECBAcHbWlzc2lvbgUADBAAAAAAAgchcGVyc29ucwUCGgAE\
    AAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQBCFQDRAXByb3RlY3Rpb24udjEuRXJhc3VyZQ8AIhInERYSFBEqF0Ep\
    KBMhAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBwdtaXNzaW9uBQAMEAAAAAACBR5zdGF0ZQEBFhpw\
    cm90ZWN0aW9uLnYxLkVyYXN1cmVTdGF0ZQACBgdyZWFzb24FAAzIAAAAAAILB3JlcXVlc3RlZEJ5BQAMLAEAAAACCwNy\
    ZXF1ZXN0ZWRBdAEAFAACCQdkZWNpZGVkQnkFAAwsAQAAAQIBCQNkZWNpZGVkQXQBABQAAgUhZmlsZXMFAhpBAAAAABgB\
    AREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEPA2tleXNEZXN0cm95ZWRBdAEAFAACDDFhY2tub3dsZWRnZWQFAhoQAAAA\
    ACgBARgkcHJvdGVjdGlvbi52MS5FcmFzdXJlQWNrbm93bGVkZ2VtZW50AAIGH2JlZm9yZQEBGBtwcm90ZWN0aW9uLnYx\
    LkVyYXN1cmVDZW5zdXMAAgUfYWZ0ZXIBARgbcHJvdGVjdGlvbi52MS5FcmFzdXJlQ2Vuc3VzAQIBCwNjb21wbGV0ZWRB\
    dAEAFAACDRBvdGhlck1pc3Npb25zBQIaEAAAAAAHBQAMEAAAAAACJCBwcm90ZWN0aW9uLnYxLkVyYXN1cmVBY2tub3ds\
    ZWRnZW1lbnQCABMJAAIIB2ZvbGxvd2VyBQAMLAEAAAACAgNhdAEAFAACGz5wcm90ZWN0aW9uLnYxLkVyYXN1cmVDZW5z\
    dXMEAA0QCxAAAgYDZXZlbnRzAQAIAAIJA2RvY3VtZW50cwEACAACBANrZXlzAQAIAAIJA3NuYXBzaG90cwEACAACGjdw\
    cm90ZWN0aW9uLnYxLkVyYXN1cmVSZXBseQIAJA8AAgcZZXJhc3VyZQEBGBVwcm90ZWN0aW9uLnYxLkVyYXN1cmUAAggD\
    c2VxdWVuY2UBAAUAAhtfcHJvdGVjdGlvbi52MS5FcmFzdXJlc1JlcGx5AgAuLQACCCJlcmFzdXJlcwUCGgABAAAAGQEB\
    GBVwcm90ZWN0aW9uLnYxLkVyYXN1cmUAAgUkaG9sZHMFAhoAAQAAABsBARgXcHJvdGVjdGlvbi52MS5MZWdhbEhvbGQA\
    Ah0hcHJvdGVjdGlvbi52MS5FcmFzdXJlc1JlcXVlc3QCABMKAQIEBwdtaXNzaW9uBQAMEAAAAAACAwNhbGwBAAEAAhee\
    cHJvdGVjdGlvbi52MS5LZXlTdGF0dXMJABIYDRINDhAQDwACBwdzZXJ2aWNlBQAMEAAAAAACBBBrZXlzBQIaCAAAAAAH\
    BQAMKAAAAAACBgNtYWRlQXQBABQBAgEKA2VzY3Jvd2VkQXQBABQAAgYDbGl2aW5nAQAIAAIHA3dhaXRpbmcBAAgAAgkD\
    ZGVzdHJveWVkAQAIAAIJA3Jld3JhcHBlZAEACAACCAN3cml0YWJsZQEAAQABHnByb3RlY3Rpb24udjEuS2V5U3RhdHVz\
    UmVxdWVzdAACF5Fwcm90ZWN0aW9uLnYxLkxlZ2FsSG9sZAcAIhIREAwVEgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBl\
    cnNvbkZpbGUAAgcHbWlzc2lvbgUADBAAAAAAAgYHcmVhc29uBQAMyAAAAAACBQdzZXRCeQUADCwBAAAAAgUDc2V0QXQB\
    ABQAAgoHcmVsZWFzZWRCeQUADCwBAAABAgEKA3JlbGVhc2VkQXQBABQAAhw2cHJvdGVjdGlvbi52MS5MZWdhbEhvbGRS\
    ZXBseQIAIw8AAgQbaG9sZAEBGBdwcm90ZWN0aW9uLnYxLkxlZ2FsSG9sZAACCANzZXF1ZW5jZQEABQACHkdwcm90ZWN0\
    aW9uLnYxLkxlZ2FsSG9sZFJlcXVlc3QDACMRDgECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGB3Jl\
    YXNvbgUADMgAAAAAAgcDcmVsZWFzZQEAAQABH3Byb3RlY3Rpb24udjEuUm90YXRlS2V5c1JlcXVlc3QAAhQScmVmdXNh\
    bHMudjEuTm90Rm91bmQBAA8AAgQHd2hhdAUADCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIF\
    B3lvdXJzBQAMEAAAAAACBQdhc2tlZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAM\
    QAAAAAACBgdyZWFzb24FAAwsAQAAAQBmAQIBGkdwcm90ZWN0aW9uLnYxLkVyYXN1cmVTdGF0ZQUADg4MCw0CAQEACXJl\
    cXVlc3RlZAIBAgAJd2l0aGRyYXduAgEDAAdyZW1vdmVkAgEEAAZlcmFzZWQCAQUACGNvbXBsZXRlAUD5AgBCGADbAnBy\
    b3RlY3Rpb24udjEuUHJvdGVjdGlvbgcAboBmeGBGYAMEAQABBRoaLGVyYXNlcHJvdGVjdGlvbi52MS5FcmFzZVJlcXVl\
    c3Rwcm90ZWN0aW9uLnYxLkVyYXN1cmVSZXBseQIAFBRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLlJlamVj\
    dGVkAwQCAAEOIxosY29uZmlybUVyYXN1cmVwcm90ZWN0aW9uLnYxLkNvbmZpcm1FcmFzdXJlUmVxdWVzdHByb3RlY3Rp\
    b24udjEuRXJhc3VyZVJlcGx5AgAUFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuUmVqZWN0ZWQDBAMAAQgd\
    Gx1lcmFzdXJlc3Byb3RlY3Rpb24udjEuRXJhc3VyZXNSZXF1ZXN0cHJvdGVjdGlvbi52MS5FcmFzdXJlc1JlcGx5AQAa\
    cmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DBAQAAQkeHCxsZWdhbEhvbGRwcm90ZWN0aW9uLnYxLkxlZ2FsSG9sZFJl\
    cXVlc3Rwcm90ZWN0aW9uLnYxLkxlZ2FsSG9sZFJlcGx5AgAUFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEu\
    UmVqZWN0ZWQDBAUAAQYbGR1lcmFzZWRwcm90ZWN0aW9uLnYxLkVyYXNlZFJlcXVlc3Rwcm90ZWN0aW9uLnYxLkVyYXNl\
    ZFJlcGx5AQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DAwYAAQkeF2tleVN0YXR1c3Byb3RlY3Rpb24udjEuS2V5\
    U3RhdHVzUmVxdWVzdHByb3RlY3Rpb24udjEuS2V5U3RhdHVzAwQHAAEKHxcXcm90YXRlS2V5c3Byb3RlY3Rpb24udjEu\
    Um90YXRlS2V5c1JlcXVlc3Rwcm90ZWN0aW9uLnYxLktleVN0YXR1cwEAFHJlZnVzYWxzLnYxLlJlamVjdGVk
    """)
}

/// Erasure, legal holds and the keys of intake.
public struct ProtectionClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Asks to erase a person whose case is closed, or takes the request back.
  public func erase(
    _ request: EraseRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ErasureReply {
    try await transport.unary(request, method: ProtectionMethods.erase, options: options)
  }

  /// Erases whom somebody else asked to erase.
  public func confirmErasure(
    _ request: ConfirmErasureRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ErasureReply {
    try await transport.unary(request, method: ProtectionMethods.confirmErasure, options: options)
  }

  /// Erasures and legal holds of the mission.
  public func erasures(
    _ request: ErasuresRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ErasuresReply {
    try await transport.unary(request, method: ProtectionMethods.erasures, options: options)
  }

  /// Sets or releases a legal hold, which suspends erasure.
  public func legalHold(
    _ request: LegalHoldRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> LegalHoldReply {
    try await transport.unary(request, method: ProtectionMethods.legalHold, options: options)
  }

  /// A follower acknowledges erasures.
  public func erased(
    _ request: ErasedRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ErasedReply {
    try await transport.unary(request, method: ProtectionMethods.erased, options: options)
  }

  /// How intake's keys stand.
  public func keyStatus(
    _ request: KeyStatusRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> KeyStatus {
    try await transport.unary(request, method: ProtectionMethods.keyStatus, options: options)
  }

  /// Replaces intake's key.
  public func rotateKeys(
    _ request: RotateKeysRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> KeyStatus {
    try await transport.unary(request, method: ProtectionMethods.rotateKeys, options: options)
  }
}

/// Answers the calls of protection.v1.Protection.
public protocol ProtectionHandlers: Sendable {
  /// Asks to erase a person whose case is closed, or takes the request back.
  func erase(
    _ request: EraseRequest, context: RPCServerContext
  ) async throws -> ErasureReply

  /// Erases whom somebody else asked to erase.
  func confirmErasure(
    _ request: ConfirmErasureRequest, context: RPCServerContext
  ) async throws -> ErasureReply

  /// Erasures and legal holds of the mission.
  func erasures(
    _ request: ErasuresRequest, context: RPCServerContext
  ) async throws -> ErasuresReply

  /// Sets or releases a legal hold, which suspends erasure.
  func legalHold(
    _ request: LegalHoldRequest, context: RPCServerContext
  ) async throws -> LegalHoldReply

  /// A follower acknowledges erasures.
  func erased(
    _ request: ErasedRequest, context: RPCServerContext
  ) async throws -> ErasedReply

  /// How intake's keys stand.
  func keyStatus(
    _ request: KeyStatusRequest, context: RPCServerContext
  ) async throws -> KeyStatus

  /// Replaces intake's key.
  func rotateKeys(
    _ request: RotateKeysRequest, context: RPCServerContext
  ) async throws -> KeyStatus
}

/// Serves protection.v1.Protection with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ProtectionRegistration<Handlers: ProtectionHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ProtectionMethods.descriptor }
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
      ProtectionMethods.erase, execution: execution(ProtectionMethods.erase.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.erase(request, context: context)
    }
    router.handleUnary(
      ProtectionMethods.confirmErasure, execution: execution(ProtectionMethods.confirmErasure.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.confirmErasure(request, context: context)
    }
    router.handleUnary(
      ProtectionMethods.erasures, execution: execution(ProtectionMethods.erasures.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.erasures(request, context: context)
    }
    router.handleUnary(
      ProtectionMethods.legalHold, execution: execution(ProtectionMethods.legalHold.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.legalHold(request, context: context)
    }
    router.handleUnary(
      ProtectionMethods.erased, execution: execution(ProtectionMethods.erased.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.erased(request, context: context)
    }
    router.handleUnary(
      ProtectionMethods.keyStatus, execution: execution(ProtectionMethods.keyStatus.info)
    ) { request, context in
      return try await handlers.keyStatus(request, context: context)
    }
    router.handleUnary(
      ProtectionMethods.rotateKeys, execution: execution(ProtectionMethods.rotateKeys.info)
    ) { request, context in
      return try await handlers.rotateKeys(request, context: context)
    }
  }
}

/// The methods of protection.v1.PlanningKeys, for transports and access rules.
public enum PlanningKeysMethods {
  /// How planning's keys stand.
  public static let planningKeyStatus = RPCMethod<KeyStatusRequest, KeyStatus>(
    RPCMethodInfo(
      service: "protection.v1.PlanningKeys", ordinal: 1, name: "planningKeyStatus",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["operator", "data-protection", "auditor"]),
    thrown: [])

  /// Replaces planning's key.
  public static let rotatePlanningKeys = RPCMethod<RotateKeysRequest, KeyStatus>(
    RPCMethodInfo(
      service: "protection.v1.PlanningKeys", ordinal: 2, name: "rotatePlanningKeys",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["operator"]),
    thrown: [Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "protection.v1.PlanningKeys",
    fingerprint: fingerprint, schema: schema,
    methods: [
      planningKeyStatus.info,
      rotatePlanningKeys.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    qjP5E3IgeQSrimC/SVA1DKvX7XYXPEfCzHCnkpCX068=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEU/AQAAAAAAANsABAC5ISI9AAIXnnByb3RlY3Rpb24udjEuS2V5U3RhdHVzCQASGA0SDQ4QEA8AAgcHc2VydmljZQUA\
    DBAAAAAAAgQQa2V5cwUCGggAAAAABwUADCgAAAAAAgYDbWFkZUF0AQAUAQIBCgNlc2Nyb3dlZEF0AQAUAAIGA2xpdmlu\
    ZwEACAACBwN3YWl0aW5nAQAIAAIJA2Rlc3Ryb3llZAEACAACCQNyZXdyYXBwZWQBAAgAAggDd3JpdGFibGUBAAEAAR5w\
    cm90ZWN0aW9uLnYxLktleVN0YXR1c1JlcXVlc3QAAR9wcm90ZWN0aW9uLnYxLlJvdGF0ZUtleXNSZXF1ZXN0AAIUJXJl\
    ZnVzYWxzLnYxLlJlamVjdGVkAgAQEQACBQdmaWVsZAUADEAAAAAAAgYHcmVhc29uBQAMLAEAAAEA2AACGrpwcm90ZWN0\
    aW9uLnYxLlBsYW5uaW5nS2V5cwIATmgDAwEAAREeF3BsYW5uaW5nS2V5U3RhdHVzcHJvdGVjdGlvbi52MS5LZXlTdGF0\
    dXNSZXF1ZXN0cHJvdGVjdGlvbi52MS5LZXlTdGF0dXMDBAIAARIfFxdyb3RhdGVQbGFubmluZ0tleXNwcm90ZWN0aW9u\
    LnYxLlJvdGF0ZUtleXNSZXF1ZXN0cHJvdGVjdGlvbi52MS5LZXlTdGF0dXMBABRyZWZ1c2Fscy52MS5SZWplY3RlZA==
    """)
}

/// The keys of planning.
public struct PlanningKeysClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// How planning's keys stand.
  public func planningKeyStatus(
    _ request: KeyStatusRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> KeyStatus {
    try await transport.unary(request, method: PlanningKeysMethods.planningKeyStatus, options: options)
  }

  /// Replaces planning's key.
  public func rotatePlanningKeys(
    _ request: RotateKeysRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> KeyStatus {
    try await transport.unary(request, method: PlanningKeysMethods.rotatePlanningKeys, options: options)
  }
}

/// Answers the calls of protection.v1.PlanningKeys.
public protocol PlanningKeysHandlers: Sendable {
  /// How planning's keys stand.
  func planningKeyStatus(
    _ request: KeyStatusRequest, context: RPCServerContext
  ) async throws -> KeyStatus

  /// Replaces planning's key.
  func rotatePlanningKeys(
    _ request: RotateKeysRequest, context: RPCServerContext
  ) async throws -> KeyStatus
}

/// Serves protection.v1.PlanningKeys with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct PlanningKeysRegistration<Handlers: PlanningKeysHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { PlanningKeysMethods.descriptor }
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
      PlanningKeysMethods.planningKeyStatus, execution: execution(PlanningKeysMethods.planningKeyStatus.info)
    ) { request, context in
      return try await handlers.planningKeyStatus(request, context: context)
    }
    router.handleUnary(
      PlanningKeysMethods.rotatePlanningKeys, execution: execution(PlanningKeysMethods.rotatePlanningKeys.info)
    ) { request, context in
      return try await handlers.rotatePlanningKeys(request, context: context)
    }
  }
}
