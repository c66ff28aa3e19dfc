// Written by schemac from package clearances.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// What is to be granted or done.
public struct ClearanceKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var identityCheck: ClearanceKind { ClearanceKind(rawValue: 1) }
  public static var travelDocument: ClearanceKind { ClearanceKind(rawValue: 2) }
  public static var fineWaiver: ClearanceKind { ClearanceKind(rawValue: 3) }
  public static var exitPermit: ClearanceKind { ClearanceKind(rawValue: 4) }
  public static var fitToFly: ClearanceKind { ClearanceKind(rawValue: 5) }
  /// Consent to travel of somebody who wants to return.
  public static var consent: ClearanceKind { ClearanceKind(rawValue: 6) }
  /// A reviewer says whether two files are one person.
  public static var duplicateReview: ClearanceKind { ClearanceKind(rawValue: 7) }
  public static var assessment: ClearanceKind { ClearanceKind(rawValue: 8) }
  /// Best-interest approval for a minor with an appointed escort.
  public static var bestInterest: ClearanceKind { ClearanceKind(rawValue: 9) }
  /// An officer registers who is missing of a group, splits it, or sets one way of travelling for it.
  public static var groupDecision: ClearanceKind { ClearanceKind(rawValue: 10) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case identityCheck = 1
    case travelDocument = 2
    case fineWaiver = 3
    case exitPermit = 4
    case fitToFly = 5
    /// Consent to travel of somebody who wants to return.
    case consent = 6
    /// A reviewer says whether two files are one person.
    case duplicateReview = 7
    case assessment = 8
    /// Best-interest approval for a minor with an appointed escort.
    case bestInterest = 9
    /// An officer registers who is missing of a group, splits it, or sets one way of travelling for it.
    case groupDecision = 10
  }

  public static var wireNames: StaticString { "unset identityCheck travelDocument fineWaiver exitPermit fitToFly consent duplicateReview assessment bestInterest groupDecision" }
}

/// Who can grant or do it.
public struct Addressee: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The host's immigration authority.
  public static var immigration: Addressee { Addressee(rawValue: 1) }
  /// The mission's own capital.
  public static var capital: Addressee { Addressee(rawValue: 2) }
  /// A desk of the mission.
  public static var desk: Addressee { Addressee(rawValue: 3) }
  public static var doctor: Addressee { Addressee(rawValue: 4) }
  public static var childProtection: Addressee { Addressee(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// The host's immigration authority.
    case immigration = 1
    /// The mission's own capital.
    case capital = 2
    /// A desk of the mission.
    case desk = 3
    case doctor = 4
    case childProtection = 5
  }

  public static var wireNames: StaticString { "unset immigration capital desk doctor childProtection" }
}

/// What an alarm is about.
public struct AlarmKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var quarantine: AlarmKind { AlarmKind(rawValue: 1) }
  public static var feedDown: AlarmKind { AlarmKind(rawValue: 2) }
  /// A list closes soon and people on it lack a clearance.
  public static var closing: AlarmKind { AlarmKind(rawValue: 3) }
  /// People listed who may no longer board.
  public static var listedNoMore: AlarmKind { AlarmKind(rawValue: 4) }
  public static var permitsExpire: AlarmKind { AlarmKind(rawValue: 5) }
  public static var waiversExpire: AlarmKind { AlarmKind(rawValue: 6) }
  public static var documentsExpire: AlarmKind { AlarmKind(rawValue: 7) }
  public static var oldestUrgent: AlarmKind { AlarmKind(rawValue: 8) }
  public static var held: AlarmKind { AlarmKind(rawValue: 9) }
  public static var stale: AlarmKind { AlarmKind(rawValue: 10) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case quarantine = 1
    case feedDown = 2
    /// A list closes soon and people on it lack a clearance.
    case closing = 3
    /// People listed who may no longer board.
    case listedNoMore = 4
    case permitsExpire = 5
    case waiversExpire = 6
    case documentsExpire = 7
    case oldestUrgent = 8
    case held = 9
    case stale = 10
  }

  public static var wireNames: StaticString { "unset quarantine feedDown closing listedNoMore permitsExpire waiversExpire documentsExpire oldestUrgent held stale" }
}

/// Asks what would fill a departure.
public struct ClearancesRequest: WireMessage {
  public static var wireName: String { "clearances.v1.ClearancesRequest" }

  public var mission: String
  /// The departure's name, such as `D07`.
  public var departure: String
  /// Defaults to the published plan's moment, without one to now.
  public var asOf: Timestamp?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ClearancesRequest, rhs: ClearancesRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.departure.isEmpty { missing.append("departure") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ClearancesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      departure: "",
      asOf: nil,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    departure: String = "",
    asOf: Timestamp? = nil
  ) {
    self.init(
      mission: mission,
      departure: departure,
      asOf: asOf,
      _unknown: nil)
  }
}

// MARK: Codec of ClearancesRequest

extension ClearancesRequest {
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
    if n0 > 16 { throw wireLimit("ClearancesRequest.mission is longer than 16 bytes") }
    let n1 = self.departure.utf8.count
    if n1 > 24 { throw wireLimit("ClearancesRequest.departure is longer than 24 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(19 &+ n0 &+ n1)
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.departure, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
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
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 2
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 2 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w3, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: Timestamp? = b0 & 1 != 0 ? Timestamp(microseconds: w3) : nil
    return Self(
      mission: v1,
      departure: v2,
      asOf: v3,
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

/// What would fill a departure: actions for officers first, people behind them.
public struct ClearancesReply: WireMessage {
  public static var wireName: String { "clearances.v1.ClearancesReply" }

  public var mission: String
  public var departure: String
  public var route: String
  public var departsAt: Timestamp
  public var departsOffsetMinutes: Int16
  public var closesAt: Timestamp
  /// What is granted by the end of this day counts.
  public var lastClearanceDay: CalendarDate
  public var asOf: Timestamp
  public var policy: String
  public var seats: UInt16
  public var reserved: UInt16
  /// Seats of people for whom everything is granted.
  public var secured: UInt16
  /// Seats that clearances can fill.
  public var free: UInt16
  /// Of these, the seats that all of `parties` take together.
  public var filled: UInt16
  /// US cents that the plan costs less with all of it granted: two plans, made and compared.
  public var worthCents: Int64
  public var actions: [ClearanceAction]
  /// Whole parties, by what they are worth.
  public var parties: [ClearanceParty]
  /// Persons whom nobody can clear in time for this departure, by the first reason.
  public var beyond: [UnplacedCount]
  /// Persons who could be cleared in time, and for whom no seat is left.
  public var noSeat: UInt32
  /// Persons whom planners pinned to another departure or keep off this one.
  public var decided: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ClearancesReply, rhs: ClearancesReply) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard (String).wireEquals(lhs.route, rhs.route) else { return false }
    guard lhs.departsAt == rhs.departsAt else { return false }
    guard lhs.departsOffsetMinutes == rhs.departsOffsetMinutes else { return false }
    guard lhs.closesAt == rhs.closesAt else { return false }
    guard lhs.lastClearanceDay == rhs.lastClearanceDay else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs.reserved == rhs.reserved else { return false }
    guard lhs.secured == rhs.secured else { return false }
    guard lhs.free == rhs.free else { return false }
    guard lhs.filled == rhs.filled else { return false }
    guard lhs.worthCents == rhs.worthCents else { return false }
    guard lhs.actions == rhs.actions else { return false }
    guard lhs.parties == rhs.parties else { return false }
    guard lhs.beyond == rhs.beyond else { return false }
    guard lhs.noSeat == rhs.noSeat else { return false }
    guard lhs.decided == rhs.decided else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.departure.wireHash(into: &hasher)
    self.route.wireHash(into: &hasher)
    hasher.combine(self.departsAt)
    hasher.combine(self.departsOffsetMinutes)
    hasher.combine(self.closesAt)
    hasher.combine(self.lastClearanceDay)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.seats)
    hasher.combine(self.reserved)
    hasher.combine(self.secured)
    hasher.combine(self.free)
    hasher.combine(self.filled)
    hasher.combine(self.worthCents)
    hasher.combine(self.actions)
    hasher.combine(self.parties)
    hasher.combine(self.beyond)
    hasher.combine(self.noSeat)
    hasher.combine(self.decided)
    hasher.combine(self._unknown)
  }
}

extension ClearancesReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      departure: "",
      route: "",
      departsAt: Timestamp(),
      departsOffsetMinutes: 0,
      closesAt: Timestamp(),
      lastClearanceDay: CalendarDate(),
      asOf: Timestamp(),
      policy: "",
      seats: 0,
      reserved: 0,
      secured: 0,
      free: 0,
      filled: 0,
      worthCents: 0,
      actions: [],
      parties: [],
      beyond: [],
      noSeat: 0,
      decided: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    departure: String = "",
    route: String = "",
    departsAt: Timestamp = Timestamp(),
    departsOffsetMinutes: Int16 = 0,
    closesAt: Timestamp = Timestamp(),
    lastClearanceDay: CalendarDate = CalendarDate(),
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    seats: UInt16 = 0,
    reserved: UInt16 = 0,
    secured: UInt16 = 0,
    free: UInt16 = 0,
    filled: UInt16 = 0,
    worthCents: Int64 = 0,
    actions: [ClearanceAction] = [],
    parties: [ClearanceParty] = [],
    beyond: [UnplacedCount] = [],
    noSeat: UInt32 = 0,
    decided: UInt32 = 0
  ) {
    self.init(
      mission: mission,
      departure: departure,
      route: route,
      departsAt: departsAt,
      departsOffsetMinutes: departsOffsetMinutes,
      closesAt: closesAt,
      lastClearanceDay: lastClearanceDay,
      asOf: asOf,
      policy: policy,
      seats: seats,
      reserved: reserved,
      secured: secured,
      free: free,
      filled: filled,
      worthCents: worthCents,
      actions: actions,
      parties: parties,
      beyond: beyond,
      noSeat: noSeat,
      decided: decided,
      _unknown: nil)
  }
}

// MARK: Codec of ClearancesReply

extension ClearancesReply {
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
    if n0 > 16 { throw wireLimit("ClearancesReply.mission is longer than 16 bytes") }
    let n1 = self.departure.utf8.count
    if n1 > 24 { throw wireLimit("ClearancesReply.departure is longer than 24 bytes") }
    let n2 = self.route.utf8.count
    if n2 > 40 { throw wireLimit("ClearancesReply.route is longer than 40 bytes") }
    let n3 = self.policy.utf8.count
    if n3 > 40 { throw wireLimit("ClearancesReply.policy is longer than 40 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(86 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w4 = self.departsAt.microseconds
    wireStore(f, 0, w4)
    let w5 = self.departsOffsetMinutes
    wireStore(f, 8, w5)
    let w6 = self.closesAt.microseconds
    wireStore(f, 10, w6)
    let w7 = self.lastClearanceDay.daysSinceEpoch
    wireStore(f, 18, w7)
    let w8 = self.asOf.microseconds
    wireStore(f, 22, w8)
    let w10 = self.seats
    wireStore(f, 30, w10)
    let w11 = self.reserved
    wireStore(f, 32, w11)
    let w12 = self.secured
    wireStore(f, 34, w12)
    let w13 = self.free
    wireStore(f, 36, w13)
    let w14 = self.filled
    wireStore(f, 38, w14)
    let w15 = self.worthCents
    wireStore(f, 40, w15)
    let w19 = self.noSeat
    wireStore(f, 48, w19)
    let w20 = self.decided
    wireStore(f, 52, w20)
    var used = wireBit(w14 != 0)
    used |= wireBit(w15 != 0) &<< 1
    used |= wireBit(w19 != 0) &<< 2
    used |= wireBit(w20 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x3834302800)
    if used == 0 {
      fixed = wireUsedLength(f, 38)
      if fixed > 36 {
        fixed = 38
      } else if fixed > 34 {
        fixed = 36
      } else if fixed > 32 {
        fixed = 34
      } else if fixed > 30 {
        fixed = 32
      } else if fixed > 22 {
        fixed = 30
      } else if fixed > 18 {
        fixed = 22
      } else if fixed > 10 {
        fixed = 18
      } else if fixed > 8 {
        fixed = 10
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if !self.beyond.isEmpty {
      count = 7
    } else if !self.parties.isEmpty {
      count = 6
    } else if !self.actions.isEmpty {
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
    lengths |= self.actions.count &* 24
    lengths |= self.parties.count &* 24
    lengths |= self.beyond.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.departure, n1)
    t0 = wirePut(t0, self.route, n2)
    t0 = wirePut(t0, self.policy, n3)
    b.advance(to: t0)
    let s4 = b.byteCount
    try ClearanceAction.appendWireList(self.actions, max: 64, to: &b)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try ClearanceParty.appendWireList(self.parties, max: 1024, to: &b)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    try UnplacedCount.appendWireList(self.beyond, max: 64, to: &b)
    let n6 = b.byteCount &- s6
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
        start: start, used: fixed, known: 56, room: count &<< width,
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
    var w14: UInt16 = 0
    var w15: Int64 = 0
    var w19: UInt32 = 0
    var w20: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 65 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 38 && fixed <= 56 && count <= 7
    if isNear {
      w14 = wireMask(wireLoad(f, 38, UInt16.self), fixed >= 40)
      w15 = wireMask(wireLoad(f, 40, Int64.self), fixed >= 48)
      w19 = wireMask(wireLoad(f, 48, UInt32.self), fixed >= 52)
      w20 = wireMask(wireLoad(f, 52, UInt32.self), fixed >= 56)
      var ends = wireBit(fixed == 40) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 48) & wireBit(w15 != 0)
      ends |= wireBit(fixed == 52) & wireBit(w19 != 0)
      ends |= wireBit(fixed == 56) & wireBit(w20 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w14 = fixed >= 40 ? wireLoad(f, 38, UInt16.self) : 0
      w15 = fixed >= 48 ? wireLoad(f, 40, Int64.self) : 0
      w19 = fixed >= 52 ? wireLoad(f, 48, UInt32.self) : 0
      w20 = fixed >= 56 ? wireLoad(f, 52, UInt32.self) : 0
      if shape.fixedLength > 56 || shape.slotCount > 7 {
        unknown = try r.unknown(
          p, shape, fixedLength: 56, slotCount: 7, bits: 0, isFrozen: false)
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
    let w4: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w5: Int16 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
    let w6: Int64 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
    let w7: Int32 = fixed >= 22 ? wireLoad(f, 18, Int32.self) : 0
    let w8: Int64 = fixed >= 30 ? wireLoad(f, 22, Int64.self) : 0
    let w10: UInt16 = fixed >= 32 ? wireLoad(f, 30, UInt16.self) : 0
    let w11: UInt16 = fixed >= 34 ? wireLoad(f, 32, UInt16.self) : 0
    let w12: UInt16 = fixed >= 36 ? wireLoad(f, 34, UInt16.self) : 0
    let w13: UInt16 = fixed >= 38 ? wireLoad(f, 36, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: String = try r.text(p + o2, n2, max: 40)
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: Int16 = w5
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: CalendarDate = CalendarDate(daysSinceEpoch: w7)
    let v8: Timestamp = Timestamp(microseconds: w8)
    let v9: String = try r.text(p + o3, n3, max: 40)
    let v10: UInt16 = w10
    let v11: UInt16 = w11
    let v12: UInt16 = w12
    let v13: UInt16 = w13
    let v14: UInt16 = w14
    let v15: Int64 = w15
    let v16: [ClearanceAction] = try ClearanceAction.decodeWireList(p + o4, n4, max: 64, &r)
    let v17: [ClearanceParty] = try ClearanceParty.decodeWireList(p + o5, n5, max: 1024, &r)
    let v18: [UnplacedCount] = try UnplacedCount.decodeWireList(p + o6, n6, max: 64, &r)
    let v19: UInt32 = w19
    let v20: UInt32 = w20
    return Self(
      mission: v1,
      departure: v2,
      route: v3,
      departsAt: v4,
      departsOffsetMinutes: v5,
      closesAt: v6,
      lastClearanceDay: v7,
      asOf: v8,
      policy: v9,
      seats: v10,
      reserved: v11,
      secured: v12,
      free: v13,
      filled: v14,
      worthCents: v15,
      actions: v16,
      parties: v17,
      beyond: v18,
      noSeat: v19,
      decided: v20,
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
      case 0, 57...: return
      case 8: unit = 8
      case 10: unit = 2
      case 18: unit = 8
      case 22: unit = 4
      case 30: unit = 8
      case 32: unit = 2
      case 34: unit = 2
      case 36: unit = 2
      case 38: unit = 2
      case 40: unit = 2
      case 48: unit = 8
      case 52: unit = 4
      case 56: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One errand: what one addressee must grant by one day.
public struct ClearanceAction: WireMessage {
  public static var wireName: String { "clearances.v1.ClearanceAction" }

  public var kind: ClearanceKind
  public var addressee: Addressee
  /// Granted by the end of this day, the rest can follow in time.
  public var by: CalendarDate
  public var persons: UInt32
  /// Of these, for how many it was asked for already.
  public var asked: UInt32
  /// Seats that stay empty without it.
  public var seats: UInt16
  /// US cents by which the plan is worse without it.
  public var worthCents: Int64
  /// `worthCents` is the sum of the parties' estimates, not of another plan.
  public var isEstimate: Bool
  /// Persons by tier, from 0.
  public var tiers: [UInt32]
  /// What follows must go faster than usual.
  public var isTight: Bool
  public var people: [ID<PersonFile>]
  public var sentence: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ClearanceAction, rhs: ClearanceAction) -> Bool {
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.addressee == rhs.addressee else { return false }
    guard lhs.by == rhs.by else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.asked == rhs.asked else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs.worthCents == rhs.worthCents else { return false }
    guard lhs.isEstimate == rhs.isEstimate else { return false }
    guard lhs.tiers == rhs.tiers else { return false }
    guard lhs.isTight == rhs.isTight else { return false }
    guard lhs.people == rhs.people else { return false }
    guard (String).wireEquals(lhs.sentence, rhs.sentence) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.kind)
    hasher.combine(self.addressee)
    hasher.combine(self.by)
    hasher.combine(self.persons)
    hasher.combine(self.asked)
    hasher.combine(self.seats)
    hasher.combine(self.worthCents)
    hasher.combine(self.isEstimate)
    hasher.combine(self.tiers)
    hasher.combine(self.isTight)
    hasher.combine(self.people)
    self.sentence.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ClearanceAction {
  /// The message in which every field is absent.
  public init() {
    self.init(
      kind: .unset,
      addressee: .unset,
      by: CalendarDate(),
      persons: 0,
      asked: 0,
      seats: 0,
      worthCents: 0,
      isEstimate: false,
      tiers: [],
      isTight: false,
      people: [],
      sentence: "",
      _unknown: nil)
  }

  public init(
    kind: ClearanceKind = .unset,
    addressee: Addressee = .unset,
    by: CalendarDate = CalendarDate(),
    persons: UInt32 = 0,
    asked: UInt32 = 0,
    seats: UInt16 = 0,
    worthCents: Int64 = 0,
    isEstimate: Bool = false,
    tiers: [UInt32] = [],
    isTight: Bool = false,
    people: [ID<PersonFile>] = [],
    sentence: String = ""
  ) {
    self.init(
      kind: kind,
      addressee: addressee,
      by: by,
      persons: persons,
      asked: asked,
      seats: seats,
      worthCents: worthCents,
      isEstimate: isEstimate,
      tiers: tiers,
      isTight: isTight,
      people: people,
      sentence: sentence,
      _unknown: nil)
  }
}

// MARK: Codec of ClearanceAction

extension ClearanceAction {
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
    let c0 = e.pointee.tiers.count
    try b.charge(
      elements: c0, stride: MemoryLayout<UInt32>.stride, max: 4)
    let n0 = c0 &* 4
    let c1 = e.pointee.people.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n1 = c1 &* 16
    let n2 = e.pointee.sentence.utf8.count
    if n2 > 300 { throw wireLimit("ClearanceAction.sentence is longer than 300 bytes") }
    try b.charge(memory: n2)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b24: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.kind.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.addressee.rawValue
    wireStore(f, 1, w2)
    let w3 = e.pointee.by.daysSinceEpoch
    wireStore(f, 2, w3)
    let w4 = e.pointee.persons
    wireStore(f, 6, w4)
    let w5 = e.pointee.asked
    wireStore(f, 10, w5)
    let w6 = e.pointee.seats
    wireStore(f, 14, w6)
    let w7 = e.pointee.worthCents
    wireStore(f, 16, w7)
    b24 |= wireBit(e.pointee.isEstimate)
    b24 |= wireBit(e.pointee.isTight) &<< 1
    wireStore(f, 24, b24)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(b24 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1918100E00)
    if used == 0 {
      fixed = wireUsedLength(f, 10)
      if fixed > 6 {
        fixed = 10
      } else if fixed > 2 {
        fixed = 6
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
    for element in e.pointee.tiers {
      wireStore(t0, 0, element)
      t0 += 4
    }
    for element in e.pointee.people {
      element.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.sentence, n2)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: count &<< width,
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
    var w5: UInt32 = 0
    var w6: UInt16 = 0
    var w7: Int64 = 0
    var b24: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 30 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 10 && fixed <= 25 && count <= 3
    if isNear {
      w5 = wireMask(wireLoad(f, 10, UInt32.self), fixed >= 14)
      w6 = wireMask(wireLoad(f, 14, UInt16.self), fixed >= 16)
      w7 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      b24 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      var ends = wireBit(fixed == 14) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 25) & wireBit(b24 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b24 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 14 ? wireLoad(f, 10, UInt32.self) : 0
      w6 = fixed >= 16 ? wireLoad(f, 14, UInt16.self) : 0
      w7 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      b24 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 3 || b24 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 3, bits: b24 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    let w3: Int32 = fixed >= 6 ? wireLoad(f, 2, Int32.self) : 0
    let w4: UInt32 = fixed >= 10 ? wireLoad(f, 6, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: ClearanceKind = ClearanceKind(rawValue: w1)
    let v2: Addressee = Addressee(rawValue: w2)
    let v3: CalendarDate = CalendarDate(daysSinceEpoch: w3)
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: UInt16 = w6
    let v7: Int64 = w7
    let v8: Bool = b24 & 1 != 0
    let v9: [UInt32] = try Self.decodeWireListTiers(p + o0, n0, &r)
    let v10: Bool = b24 & 2 != 0
    let v11: [ID<PersonFile>] = try Self.decodeWireListPeople(p + o1, n1, &r)
    let v12: String = try r.text(p + o2, n2, max: 300)
    return Self(
      kind: v1,
      addressee: v2,
      by: v3,
      persons: v4,
      asked: v5,
      seats: v6,
      worthCents: v7,
      isEstimate: v8,
      tiers: v9,
      isTight: v10,
      people: v11,
      sentence: v12,
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
      case 1...2: unit = 1
      case 6: unit = 4
      case 10: unit = 4
      case 14: unit = 4
      case 16: unit = 2
      case 24: unit = 8
      case 25: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListTiers(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt32] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 4, max: 4, stride: MemoryLayout<UInt32>.stride)
    var list: [UInt32] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, UInt32.self))
      q += 4
    }
    return list
  }

  private static func decodeWireListPeople(
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

/// People who travel together or not at all.
public struct ClearanceParty: WireMessage {
  public static var wireName: String { "clearances.v1.ClearanceParty" }

  public var people: [ClearancePerson]
  public var tier: UInt8
  public var seats: UInt16
  /// US cents by which this departure is better for them than where they would be otherwise. An
  /// estimate: what others lose by it is not counted.
  public var worthCents: Int64
  /// The departure on which they would be otherwise; empty for none.
  public var otherwise: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ClearanceParty, rhs: ClearanceParty) -> Bool {
    guard lhs.people == rhs.people else { return false }
    guard lhs.tier == rhs.tier else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs.worthCents == rhs.worthCents else { return false }
    guard (String).wireEquals(lhs.otherwise, rhs.otherwise) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.people)
    hasher.combine(self.tier)
    hasher.combine(self.seats)
    hasher.combine(self.worthCents)
    self.otherwise.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ClearanceParty {
  /// The message in which every field is absent.
  public init() {
    self.init(
      people: [],
      tier: 0,
      seats: 0,
      worthCents: 0,
      otherwise: "",
      _unknown: nil)
  }

  public init(
    people: [ClearancePerson] = [],
    tier: UInt8 = 0,
    seats: UInt16 = 0,
    worthCents: Int64 = 0,
    otherwise: String = ""
  ) {
    self.init(
      people: people,
      tier: tier,
      seats: seats,
      worthCents: worthCents,
      otherwise: otherwise,
      _unknown: nil)
  }
}

// MARK: Codec of ClearanceParty

extension ClearanceParty {
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
    let n1 = e.pointee.otherwise.utf8.count
    if n1 > 24 { throw wireLimit("ClearanceParty.otherwise is longer than 24 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(21)
    let f = p + 2
    let w2 = e.pointee.tier
    wireStore(f, 0, w2)
    let w3 = e.pointee.seats
    wireStore(f, 1, w3)
    let w4 = e.pointee.worthCents
    wireStore(f, 3, w4)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xB030100)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if !e.pointee.people.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = e.pointee.people.count &* 24
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ClearancePerson.appendWireList(e.pointee.people, max: 64, to: &b)
    let n0 = b.byteCount &- s0
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, e.pointee.otherwise, n1)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: count &<< width,
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
    var w2: UInt8 = 0
    var w3: UInt16 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 15 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 11 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt16.self), fixed >= 3)
      w4 = wireMask(wireLoad(f, 3, Int64.self), fixed >= 11)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 11) & wireBit(w4 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
      w4 = fixed >= 11 ? wireLoad(f, 3, Int64.self) : 0
      if shape.fixedLength > 11 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 11, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: [ClearancePerson] = try ClearancePerson.decodeWireList(p + o0, n0, max: 64, &r)
    let v2: UInt8 = w2
    let v3: UInt16 = w3
    let v4: Int64 = w4
    let v5: String = try r.text(p + o1, n1, max: 24)
    return Self(
      people: v1,
      tier: v2,
      seats: v3,
      worthCents: v4,
      otherwise: v5,
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
      case 1: unit = 1
      case 3: unit = 2
      case 11: unit = 8
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

/// What one person lacks.
public struct ClearancePerson: WireMessage {
  public static var wireName: String { "clearances.v1.ClearancePerson" }

  public var person: ID<PersonFile>
  public var caseClass: CaseClass
  public var steps: [ClearanceStep]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ClearancePerson, rhs: ClearancePerson) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.steps == rhs.steps else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.caseClass)
    hasher.combine(self.steps)
    hasher.combine(self._unknown)
  }
}

extension ClearancePerson {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      caseClass: .unset,
      steps: [],
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    caseClass: CaseClass = .unset,
    steps: [ClearanceStep] = []
  ) {
    self.init(
      person: person,
      caseClass: caseClass,
      steps: steps,
      _unknown: nil)
  }
}

// MARK: Codec of ClearancePerson

extension ClearancePerson {
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
    let p = b.reserve(23)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w2 = e.pointee.caseClass.rawValue
    wireStore(f, 16, w2)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
    let count: Int
    if !e.pointee.steps.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(e.pointee.steps.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ClearanceStep.appendWireList(e.pointee.steps, max: 16, to: &b)
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
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0],
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
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
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
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: CaseClass = CaseClass(rawValue: w2)
    let v3: [ClearanceStep] = try ClearanceStep.decodeWireList(p + o0, n0, max: 16, &r)
    return Self(
      person: v1,
      caseClass: v2,
      steps: v3,
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

/// One clearance of one person.
public struct ClearanceStep: WireMessage {
  public static var wireName: String { "clearances.v1.ClearanceStep" }

  public var kind: ClearanceKind
  public var by: CalendarDate
  /// When it is there at the usual pace, where that can be said.
  public var usual: CalendarDate?
  public var asked: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ClearanceStep, rhs: ClearanceStep) -> Bool {
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.by == rhs.by else { return false }
    guard lhs.usual == rhs.usual else { return false }
    guard lhs.asked == rhs.asked else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.kind)
    hasher.combine(self.by)
    hasher.combine(self.usual)
    hasher.combine(self.asked)
    hasher.combine(self._unknown)
  }
}

extension ClearanceStep {
  /// The message in which every field is absent.
  public init() {
    self.init(
      kind: .unset,
      by: CalendarDate(),
      usual: nil,
      asked: false,
      _unknown: nil)
  }

  public init(
    kind: ClearanceKind = .unset,
    by: CalendarDate = CalendarDate(),
    usual: CalendarDate? = nil,
    asked: Bool = false
  ) {
    self.init(
      kind: kind,
      by: by,
      usual: usual,
      asked: asked,
      _unknown: nil)
  }
}

// MARK: Codec of ClearanceStep

extension ClearanceStep {
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
    let p = b.reserve(12)
    let f = p + 2
    var b5: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.kind.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.by.daysSinceEpoch
    wireStore(f, 1, w2)
    b5 |= wireBit(e.pointee.usual != nil)
    let w3 = (e.pointee.usual ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 6, w3)
    b5 |= wireBit(e.pointee.asked) &<< 1
    wireStore(f, 5, b5)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(b5 != 0) &<< 2
    used |= wireBit(w3 != 0) &<< 3
    let fixed = wireLastEnd(used, 0xA06050100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 10, room: 0,
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
    var w1: UInt8 = 0
    var w2: Int32 = 0
    var b5: UInt8 = 0
    var w3: Int32 = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      b5 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      w3 = wireMask(wireLoad(f, 6, Int32.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 6) & wireBit(b5 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w3 != 0)
      isNear = ends != 0 && b5 & 252 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      b5 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      w3 = fixed >= 10 ? wireLoad(f, 6, Int32.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 0 || b5 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 10, slotCount: 0, bits: b5 & 252, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w3, b5 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ClearanceKind = ClearanceKind(rawValue: w1)
    let v2: CalendarDate = CalendarDate(daysSinceEpoch: w2)
    let v3: CalendarDate? = b5 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: Bool = b5 & 2 != 0
    return Self(
      kind: v1,
      by: v2,
      usual: v3,
      asked: v4,
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
      case 5: unit = 4
      case 6: unit = 1
      case 10: unit = 4
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

/// Asks how the mission stands.
public struct BoardRequest: WireMessage {
  public static var wireName: String { "clearances.v1.BoardRequest" }

  public var mission: String
  /// Defaults to now.
  public var asOf: Timestamp?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: BoardRequest, rhs: BoardRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension BoardRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: nil,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp? = nil
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      _unknown: nil)
  }
}

// MARK: Codec of BoardRequest

extension BoardRequest {
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
    if n0 > 16 { throw wireLimit("BoardRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0)
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
    var b0: UInt8 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp? = b0 & 1 != 0 ? Timestamp(microseconds: w2) : nil
    return Self(
      mission: v1,
      asOf: v2,
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

/// How the mission stands: counts only.
public struct BoardReply: WireMessage {
  public static var wireName: String { "clearances.v1.BoardReply" }

  public var mission: String
  public var asOf: Timestamp
  /// Offset of the mission's clock from UTC at that moment.
  public var offsetMinutes: Int16
  public var policy: String
  public var planVersion: Int64
  /// The moment of the published plan.
  public var plannedAt: Timestamp?
  /// Views changed since then.
  public var isStale: Bool
  /// Open cases by class, each by days since registration.
  public var backlog: [BacklogRow]
  /// First day of each age, such as 0, 3, 7, 14.
  public var ages: [UInt16]
  public var registeredToday: UInt32
  public var departures: [ManifestSummary]
  public var alarms: [Alarm]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: BoardReply, rhs: BoardReply) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.offsetMinutes == rhs.offsetMinutes else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.plannedAt == rhs.plannedAt else { return false }
    guard lhs.isStale == rhs.isStale else { return false }
    guard lhs.backlog == rhs.backlog else { return false }
    guard lhs.ages == rhs.ages else { return false }
    guard lhs.registeredToday == rhs.registeredToday else { return false }
    guard lhs.departures == rhs.departures else { return false }
    guard lhs.alarms == rhs.alarms else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.offsetMinutes)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.planVersion)
    hasher.combine(self.plannedAt)
    hasher.combine(self.isStale)
    hasher.combine(self.backlog)
    hasher.combine(self.ages)
    hasher.combine(self.registeredToday)
    hasher.combine(self.departures)
    hasher.combine(self.alarms)
    hasher.combine(self._unknown)
  }
}

extension BoardReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      offsetMinutes: 0,
      policy: "",
      planVersion: 0,
      plannedAt: nil,
      isStale: false,
      backlog: [],
      ages: [],
      registeredToday: 0,
      departures: [],
      alarms: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    offsetMinutes: Int16 = 0,
    policy: String = "",
    planVersion: Int64 = 0,
    plannedAt: Timestamp? = nil,
    isStale: Bool = false,
    backlog: [BacklogRow] = [],
    ages: [UInt16] = [],
    registeredToday: UInt32 = 0,
    departures: [ManifestSummary] = [],
    alarms: [Alarm] = []
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      offsetMinutes: offsetMinutes,
      policy: policy,
      planVersion: planVersion,
      plannedAt: plannedAt,
      isStale: isStale,
      backlog: backlog,
      ages: ages,
      registeredToday: registeredToday,
      departures: departures,
      alarms: alarms,
      _unknown: nil)
  }
}

// MARK: Codec of BoardReply

extension BoardReply {
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
    if n0 > 16 { throw wireLimit("BoardReply.mission is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("BoardReply.policy is longer than 40 bytes") }
    let c3 = self.ages.count
    try b.charge(
      elements: c3, stride: MemoryLayout<UInt16>.stride, max: 8)
    let n3 = c3 &* 2
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(57 &+ n0 &+ n1)
    let f = p + 2
    var b18: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    let w3 = self.offsetMinutes
    wireStore(f, 8, w3)
    let w5 = self.planVersion
    wireStore(f, 10, w5)
    b18 |= wireBit(self.plannedAt != nil)
    let w6 = (self.plannedAt ?? Timestamp()).microseconds
    wireStore(f, 19, w6)
    b18 |= wireBit(self.isStale) &<< 1
    let w10 = self.registeredToday
    wireStore(f, 27, w10)
    wireStore(f, 18, b18)
    var used = wireBit(w5 != 0)
    used |= wireBit(b18 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(w10 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1F1B131200)
    if used == 0 {
      fixed = wireUsedLength(f, 10)
      if fixed > 8 {
        fixed = 10
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if !self.alarms.isEmpty {
      count = 6
    } else if !self.departures.isEmpty {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if !self.backlog.isEmpty {
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
    lengths |= self.backlog.count &* 24
    lengths |= n3
    lengths |= self.departures.count &* 24
    lengths |= self.alarms.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.policy, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try BacklogRow.appendWireList(self.backlog, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    for element in self.ages {
      wireStore(t3, 0, element)
      t3 += 2
    }
    b.advance(to: t3)
    let s4 = b.byteCount
    try ManifestSummary.appendWireList(self.departures, max: 1024, to: &b)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try Alarm.appendWireList(self.alarms, max: 64, to: &b)
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
        start: start, used: fixed, known: 31, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w5: Int64 = 0
    var b18: UInt8 = 0
    var w6: Int64 = 0
    var w10: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 10 && fixed <= 31 && count <= 6
    if isNear {
      w5 = wireMask(wireLoad(f, 10, Int64.self), fixed >= 18)
      b18 = wireMask(wireLoad(f, 18, UInt8.self), fixed >= 19)
      w6 = wireMask(wireLoad(f, 19, Int64.self), fixed >= 27)
      w10 = wireMask(wireLoad(f, 27, UInt32.self), fixed >= 31)
      var ends = wireBit(fixed == 18) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 19) & wireBit(b18 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w10 != 0)
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
      isNear = ends != 0 && b18 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
      b18 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
      w6 = fixed >= 27 ? wireLoad(f, 19, Int64.self) : 0
      w10 = fixed >= 31 ? wireLoad(f, 27, UInt32.self) : 0
      if shape.fixedLength > 31 || shape.slotCount > 6 || b18 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 31, slotCount: 6, bits: b18 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w3: Int16 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let absent = UInt64.wire(wireMask(w6, b18 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: Int16 = w3
    let v4: String = try r.text(p + o1, n1, max: 40)
    let v5: Int64 = w5
    let v6: Timestamp? = b18 & 1 != 0 ? Timestamp(microseconds: w6) : nil
    let v7: Bool = b18 & 2 != 0
    let v8: [BacklogRow] = try BacklogRow.decodeWireList(p + o2, n2, max: 16, &r)
    let v9: [UInt16] = try Self.decodeWireListAges(p + o3, n3, &r)
    let v10: UInt32 = w10
    let v11: [ManifestSummary] = try ManifestSummary.decodeWireList(p + o4, n4, max: 1024, &r)
    let v12: [Alarm] = try Alarm.decodeWireList(p + o5, n5, max: 64, &r)
    return Self(
      mission: v1,
      asOf: v2,
      offsetMinutes: v3,
      policy: v4,
      planVersion: v5,
      plannedAt: v6,
      isStale: v7,
      backlog: v8,
      ages: v9,
      registeredToday: v10,
      departures: v11,
      alarms: v12,
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
      case 0, 32...: return
      case 8: unit = 8
      case 10: unit = 2
      case 18: unit = 8
      case 19: unit = 1
      case 27: unit = 8
      case 31: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListAges(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt16] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 2, max: 8, stride: MemoryLayout<UInt16>.stride)
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

/// Open cases of one class.
public struct BacklogRow: WireMessage {
  public static var wireName: String { "clearances.v1.BacklogRow" }

  public var caseClass: CaseClass
  public var persons: UInt32
  public var byAge: [UInt32]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: BacklogRow, rhs: BacklogRow) -> Bool {
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.byAge == rhs.byAge else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClass)
    hasher.combine(self.persons)
    hasher.combine(self.byAge)
    hasher.combine(self._unknown)
  }
}

extension BacklogRow {
  /// The message in which every field is absent.
  public init() {
    self.init(
      caseClass: .unset,
      persons: 0,
      byAge: [],
      _unknown: nil)
  }

  public init(
    caseClass: CaseClass = .unset,
    persons: UInt32 = 0,
    byAge: [UInt32] = []
  ) {
    self.init(
      caseClass: caseClass,
      persons: persons,
      byAge: byAge,
      _unknown: nil)
  }
}

// MARK: Codec of BacklogRow

extension BacklogRow {
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
    let c0 = e.pointee.byAge.count
    try b.charge(
      elements: c0, stride: MemoryLayout<UInt32>.stride, max: 8)
    let n0 = c0 &* 4
    let start = b.byteCount
    let p = b.reserve(11 &+ n0)
    let f = p + 2
    let w1 = e.pointee.caseClass.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.persons
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in e.pointee.byAge {
      wireStore(t0, 0, element)
      t0 += 4
    }
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var w1: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
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
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: CaseClass = CaseClass(rawValue: w1)
    let v2: UInt32 = w2
    let v3: [UInt32] = try Self.decodeWireListByAge(p + o0, n0, &r)
    return Self(
      caseClass: v1,
      persons: v2,
      byAge: v3,
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
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListByAge(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt32] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 4, max: 8, stride: MemoryLayout<UInt32>.stride)
    var list: [UInt32] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(wireLoad(q, 0, UInt32.self))
      q += 4
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

/// Something that somebody must look at: what and how many, never who.
public struct Alarm: WireMessage {
  public static var wireName: String { "clearances.v1.Alarm" }

  public var kind: AlarmKind
  public var persons: UInt32
  public var departure: String
  public var by: CalendarDate?
  public var sentence: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Alarm, rhs: Alarm) -> Bool {
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.by == rhs.by else { return false }
    guard (String).wireEquals(lhs.sentence, rhs.sentence) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.kind)
    hasher.combine(self.persons)
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.by)
    self.sentence.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Alarm {
  /// The message in which every field is absent.
  public init() {
    self.init(
      kind: .unset,
      persons: 0,
      departure: "",
      by: nil,
      sentence: "",
      _unknown: nil)
  }

  public init(
    kind: AlarmKind = .unset,
    persons: UInt32 = 0,
    departure: String = "",
    by: CalendarDate? = nil,
    sentence: String = ""
  ) {
    self.init(
      kind: kind,
      persons: persons,
      departure: departure,
      by: by,
      sentence: sentence,
      _unknown: nil)
  }
}

// MARK: Codec of Alarm

extension Alarm {
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
    if n0 > 24 { throw wireLimit("Alarm.departure is longer than 24 bytes") }
    let n1 = e.pointee.sentence.utf8.count
    if n1 > 200 { throw wireLimit("Alarm.sentence is longer than 200 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(20 &+ n0 &+ n1)
    let f = p + 2
    var b5: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.kind.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.persons
    wireStore(f, 1, w2)
    b5 |= wireBit(e.pointee.by != nil)
    let w4 = (e.pointee.by ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 6, w4)
    wireStore(f, 5, b5)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(b5 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0xA06050100)
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
    t0 = wirePut(t0, e.pointee.sentence, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 10, room: count &<< width,
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
    var w2: UInt32 = 0
    var b5: UInt8 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      b5 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      w4 = wireMask(wireLoad(f, 6, Int32.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 6) & wireBit(b5 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b5 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      b5 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      w4 = fixed >= 10 ? wireLoad(f, 6, Int32.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 2 || b5 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 10, slotCount: 2, bits: b5 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b5 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: AlarmKind = AlarmKind(rawValue: w1)
    let v2: UInt32 = w2
    let v3: String = try r.text(p + o0, n0, max: 24)
    let v4: CalendarDate? = b5 & 1 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: String = try r.text(p + o1, n1, max: 200)
    return Self(
      kind: v1,
      persons: v2,
      departure: v3,
      by: v4,
      sentence: v5,
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
      case 5: unit = 4
      case 6: unit = 1
      case 10: unit = 4
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

/// The methods of clearances.v1.ClearancePlanning, for transports and access rules.
public enum ClearancePlanningMethods {
  /// The clearances that, granted by when, fill a departure, and what they are worth.
  public static let clearances = RPCMethod<ClearancesRequest, ClearancesReply>(
    RPCMethodInfo(
      service: "clearances.v1.ClearancePlanning", ordinal: 1, name: "clearances",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self])

  /// Arrivals, backlog, departures and alarms, for a board that is looked at all day.
  public static let board = RPCMethod<BoardRequest, BoardReply>(
    RPCMethodInfo(
      service: "clearances.v1.ClearancePlanning", ordinal: 2, name: "board",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "clearances.v1.ClearancePlanning",
    fingerprint: fingerprint, schema: schema,
    methods: [
      clearances.info,
      board.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    t3CBnFw04La+dHj0DRoNKkh6V0lTOogvVfvnm+gL9lY=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUyCgAA1AQAAB4BD0CAAGgAWQFBADIBlwCdAG4A4gFcAIIBUwAqAEIAPQAAAhNpY2xlYXJhbmNlcy52MS5BbGFybQUA\
    Iw4UChMAAgQba2luZAEBFhdjbGVhcmFuY2VzLnYxLkFsYXJtS2luZAACBwNwZXJzb25zAQAIAAIJB2RlcGFydHVyZQUA\
    DBgAAAABAgECA2J5AQASAAIIB3NlbnRlbmNlBQAMyAAAAAACGExjbGVhcmFuY2VzLnYxLkJhY2tsb2dSb3cDACQOFQAC\
    CRdjYXNlQ2xhc3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACBwNwZXJzb25zAQAIAAIFDGJ5QWdlBQIaCAAAAAADAQAI\
    AEIYADsBY2xlYXJhbmNlcy52MS5Cb2FyZFJlcGx5DAASCxQREhEOMBQWNioAAgcHbWlzc2lvbgUADBAAAAAAAgQDYXNP\
    ZgEAFAACDQNvZmZzZXRNaW51dGVzAQADAAIGB3BvbGljeQUADCgAAAAAAgsDcGxhblZlcnNpb24BAAUBAgEJA3BsYW5u\
    ZWRBdAEAFAACBwNpc1N0YWxlAQABAAIHJWJhY2tsb2cFAhoQAAAAABwBARgYY2xlYXJhbmNlcy52MS5CYWNrbG9nUm93\
    AAIEDGFnZXMFAhoIAAAAAAMBAAcAAg8DcmVnaXN0ZXJlZFRvZGF5AQAIAAIKKGRlcGFydHVyZXMFAhoABAAAAB8BARgb\
    cGxhbm5pbmcudjEuTWFuaWZlc3RTdW1tYXJ5AAIGIGFsYXJtcwUCGkAAAAAAFwEBGBNjbGVhcmFuY2VzLnYxLkFsYXJt\
    AAIaI2NsZWFyYW5jZXMudjEuQm9hcmRSZXF1ZXN0AgATDAECBAcHbWlzc2lvbgUADBAAAAABAgEEA2FzT2YBABQAQh0A\
    DwFjbGVhcmFuY2VzLnYxLkNsZWFyYW5jZUFjdGlvbgwAJygJDgwMEREVDisTAAIEH2tpbmQBARYbY2xlYXJhbmNlcy52\
    MS5DbGVhcmFuY2VLaW5kAAIJG2FkZHJlc3NlZQEBFhdjbGVhcmFuY2VzLnYxLkFkZHJlc3NlZQACAgNieQEAEgACBwNw\
    ZXJzb25zAQAIAAIFA2Fza2VkAQAIAAIFA3NlYXRzAQAHAAIKA3dvcnRoQ2VudHMBAAUAAgoDaXNFc3RpbWF0ZQEAAQAC\
    BQx0aWVycwUCGgQAAAAAAwEACAACBwNpc1RpZ2h0AQABAAIGIXBlb3BsZQUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVy\
    c29uRmlsZQACCAdzZW50ZW5jZQUADCwBAAAAAhx3Y2xlYXJhbmNlcy52MS5DbGVhcmFuY2VQYXJ0eQUANAsMERQAAgYq\
    cGVvcGxlBQIaQAAAAAAhAQEYHWNsZWFyYW5jZXMudjEuQ2xlYXJhbmNlUGVyc29uAAIEA3RpZXIBAAYAAgUDc2VhdHMB\
    AAcAAgoDd29ydGhDZW50cwEABQACCQdvdGhlcndpc2UFAAwYAAAAAAIdfGNsZWFyYW5jZXMudjEuQ2xlYXJhbmNlUGVy\
    c29uAwAiJDEAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIJF2Nhc2VDbGFzcwEBFhNjb21tb24udjEu\
    Q2FzZUNsYXNzAAIFKHN0ZXBzBQIaEAAAAAAfAQEYG2NsZWFyYW5jZXMudjEuQ2xlYXJhbmNlU3RlcAACG09jbGVhcmFu\
    Y2VzLnYxLkNsZWFyYW5jZVN0ZXAEACcJDQwAAgQfa2luZAEBFhtjbGVhcmFuY2VzLnYxLkNsZWFyYW5jZUtpbmQAAgID\
    YnkBABIBAgEFA3VzdWFsAQASAAIFA2Fza2VkAQABAEIdAL8BY2xlYXJhbmNlcy52MS5DbGVhcmFuY2VzUmVwbHkUABIU\
    EBAbDxcLEQwPDgsNETU0MA0OAAIHB21pc3Npb24FAAwQAAAAAAIJB2RlcGFydHVyZQUADBgAAAAAAgUHcm91dGUFAAwo\
    AAAAAAIJA2RlcGFydHNBdAEAFAACFANkZXBhcnRzT2Zmc2V0TWludXRlcwEAAwACCANjbG9zZXNBdAEAFAACEANsYXN0\
    Q2xlYXJhbmNlRGF5AQASAAIEA2FzT2YBABQAAgYHcG9saWN5BQAMKAAAAAACBQNzZWF0cwEABwACCANyZXNlcnZlZAEA\
    BwACBwNzZWN1cmVkAQAHAAIEA2ZyZWUBAAcAAgYDZmlsbGVkAQAHAAIKA3dvcnRoQ2VudHMBAAUAAgcqYWN0aW9ucwUC\
    GkAAAAAAIQEBGB1jbGVhcmFuY2VzLnYxLkNsZWFyYW5jZUFjdGlvbgACBylwYXJ0aWVzBQIaAAQAAAAgAQEYHGNsZWFy\
    YW5jZXMudjEuQ2xlYXJhbmNlUGFydHkAAgYmYmV5b25kBQIaQAAAAAAdAQEYGXBsYW5uaW5nLnYxLlVucGxhY2VkQ291\
    bnQAAgYDbm9TZWF0AQAIAAIHA2RlY2lkZWQBAAgAAh85Y2xlYXJhbmNlcy52MS5DbGVhcmFuY2VzUmVxdWVzdAMAExUM\
    AQIEBwdtaXNzaW9uBQAMEAAAAAECBAkHZGVwYXJ0dXJlBQAMGAAAAAECAQQDYXNPZgEAFABCGwBhAXBsYW5uaW5nLnYx\
    Lk1hbmlmZXN0U3VtbWFyeRMADRQQGxARJg8MERQOEg8SDg4PDQACAgdpZAUADEAAAAAAAgkHZGVwYXJ0dXJlBQAMGAAA\
    AAACCQNkZXBhcnRzQXQBABQAAhQDZGVwYXJ0c09mZnNldE1pbnV0ZXMBAAMAAgUHcm91dGUFAAwoAAAAAAIGB2ZsaWdo\
    dAUADAwAAAAAAgUdc3RhdGUBARYZcGxhbm5pbmcudjEuTWFuaWZlc3RTdGF0ZQACCANyZXZpc2lvbgEACAACBQNzZWF0\
    cwEABwACCgNzZWF0c1Rha2VuAQAHAAINA3NlYXRzUmVzZXJ2ZWQBAAcAAgcDcGVyc29ucwEACAACCwN3aXRoTWlzc2lu\
    ZwEACAACCANlbGlnaWJsZQEACAACCwNlbGlnaWJsZU5vdwEACAACBwNzdGFuZGJ5AQAIAAIHA2NoYXJ0ZXIBAAEAAggD\
    Y2xvc2VzQXQBABQAAgYDYXRSaXNrAQAIAAIZNnBsYW5uaW5nLnYxLlVucGxhY2VkQ291bnQCACQOAAIIGGhlYWRsaW5l\
    AQEWFGNvbW1vbi52MS5SZWFzb25Db2RlAAIHA3BlcnNvbnMBAAgAAhQScmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQH\
    d2hhdAUADCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tl\
    ZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAA\
    BkBnAL0AzgCMAMsBfQABAgEXS2NsZWFyYW5jZXMudjEuQWRkcmVzc2VlBQAQDAkLFAIBAQALaW1taWdyYXRpb24CAQIA\
    B2NhcGl0YWwCAQMABGRlc2sCAQQABmRvY3RvcgIBBQAPY2hpbGRQcm90ZWN0aW9uAQIBF6FjbGVhcmFuY2VzLnYxLkFs\
    YXJtS2luZAoADw0MERISFBEJCgIBAQAKcXVhcmFudGluZQIBAgAIZmVlZERvd24CAQMAB2Nsb3NpbmcCAQQADGxpc3Rl\
    ZE5vTW9yZQIBBQANcGVybWl0c0V4cGlyZQIBBgANd2FpdmVyc0V4cGlyZQIBBwAPZG9jdW1lbnRzRXhwaXJlAgEIAAxv\
    bGRlc3RVcmdlbnQCAQkABGhlbGQCAQoABXN0YWxlAQIBG65jbGVhcmFuY2VzLnYxLkNsZWFyYW5jZUtpbmQKABITDw8N\
    DBQPERICAQEADWlkZW50aXR5Q2hlY2sCAQIADnRyYXZlbERvY3VtZW50AgEDAApmaW5lV2FpdmVyAgEEAApleGl0UGVy\
    bWl0AgEFAAhmaXRUb0ZseQIBBgAHY29uc2VudAIBBwAPZHVwbGljYXRlUmV2aWV3AgEIAAphc3Nlc3NtZW50AgEJAAxi\
    ZXN0SW50ZXJlc3QCAQoADWdyb3VwRGVjaXNpb24BAgETdGNvbW1vbi52MS5DYXNlQ2xhc3MIAAkPEw8MDQ0KAgEBAARo\
    ZWxkAgECAAp1bnZlcmlmaWVkAgEDAA5pcnJlZ3VsYXJFbnRyeQIBBAAKZG9jQW5kRmluZQIBBQAHZG9jT25seQIBBgAI\
    ZmluZU9ubHkCAQcACGV4aXRPbmx5AgEIAAVyZWFkeQFCARQAsAFjb21tb24udjEuUmVhc29uQ29kZRUAFBoSFg8TFxgW\
    FxAUDhYQDxgRFBEQAgEBAA9ub1ZhbGlkRG9jdW1lbnQCAQIAFWRvY3VtZW50Um91dGVNaXNtYXRjaAIBAwANZmluZVVu\
    Y2xlYXJlZAIBBAARZXhpdFBlcm1pdE1pc3NpbmcCAQUACmhlbGRBY3RpdmUCAQYADm5vUmV0dXJuSW50ZW50AgEHABJp\
    ZGVudGl0eVVudmVyaWZpZWQCAQgAE2R1cGxpY2F0ZVVucmVzb2x2ZWQCAQkAEWFzc2Vzc21lbnRQZW5kaW5nAgEKABJt\
    aW5vclVuYWNjb21wYW5pZWQCAQsAC25vdEZpdFRvRmx5AgEMAA9ncm91cEluY29tcGxldGUCAQ0ACWtlcHRBcGFydAIB\
    DgARb25Bbm90aGVyTWFuaWZlc3QCAQ8AC3RyYW5zaXRSdWxlAgFlAApzZWxmRnVuZGVkAgFmABNkb2N1bWVudE5vdEFj\
    Y2VwdGVkAgFnAAxjdXRPZmZQYXNzZWQCAWgAD2RlcGFydHVyZUNsb3NlZAIBaQAMY2FwYWNpdHlGdWxsAgFqAAtjYXNl\
    Tm90T3BlbgECARlfcGxhbm5pbmcudjEuTWFuaWZlc3RTdGF0ZQcACg0LDg0LDgIBAQAFZHJhZnQCAQIACHByb3Bvc2Vk\
    AgEDAAZsb2NrZWQCAQQACXN1Ym1pdHRlZAIBBQAIZGVwYXJ0ZWQCAQYABmNsb3NlZAIBBwAJY2FuY2VsbGVkAUAaAQAC\
    H/djbGVhcmFuY2VzLnYxLkNsZWFyYW5jZVBsYW5uaW5nAgCWXQMEAQABCh8dR2NsZWFyYW5jZXNjbGVhcmFuY2VzLnYx\
    LkNsZWFyYW5jZXNSZXF1ZXN0Y2xlYXJhbmNlcy52MS5DbGVhcmFuY2VzUmVwbHkDABoUFHJlZnVzYWxzLnYxLk5vdFlv\
    dXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZAMEAgABBRoYHWJvYXJkY2xlYXJh\
    bmNlcy52MS5Cb2FyZFJlcXVlc3RjbGVhcmFuY2VzLnYxLkJvYXJkUmVwbHkBABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlz\
    c2lvbg==
    """)
}

/// What planning would chase, and what it would look at. The domain gives classes and codes of people to
/// planners and approvers alone: liaison gets ids from them, and reads the files at intake by its own right.
public struct ClearancePlanningClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// The clearances that, granted by when, fill a departure, and what they are worth.
  public func clearances(
    _ request: ClearancesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ClearancesReply {
    try await transport.unary(request, method: ClearancePlanningMethods.clearances, options: options)
  }

  /// Arrivals, backlog, departures and alarms, for a board that is looked at all day.
  public func board(
    _ request: BoardRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> BoardReply {
    try await transport.unary(request, method: ClearancePlanningMethods.board, options: options)
  }
}

/// Answers the calls of clearances.v1.ClearancePlanning.
public protocol ClearancePlanningHandlers: Sendable {
  /// The clearances that, granted by when, fill a departure, and what they are worth.
  func clearances(
    _ request: ClearancesRequest, context: RPCServerContext
  ) async throws -> ClearancesReply

  /// Arrivals, backlog, departures and alarms, for a board that is looked at all day.
  func board(
    _ request: BoardRequest, context: RPCServerContext
  ) async throws -> BoardReply
}

/// Serves clearances.v1.ClearancePlanning with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ClearancePlanningRegistration<Handlers: ClearancePlanningHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ClearancePlanningMethods.descriptor }
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
      ClearancePlanningMethods.clearances, execution: execution(ClearancePlanningMethods.clearances.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.clearances(request, context: context)
    }
    router.handleUnary(
      ClearancePlanningMethods.board, execution: execution(ClearancePlanningMethods.board.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.board(request, context: context)
    }
  }
}
