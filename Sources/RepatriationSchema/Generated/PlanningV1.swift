// Written by schemac from package planning.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Where a manifest stands in its life.
public struct ManifestState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: ManifestState { ManifestState(rawValue: 0) }
  public static var draft: ManifestState { ManifestState(rawValue: 1) }
  public static var proposed: ManifestState { ManifestState(rawValue: 2) }
  public static var locked: ManifestState { ManifestState(rawValue: 3) }
  public static var submitted: ManifestState { ManifestState(rawValue: 4) }
  public static var departed: ManifestState { ManifestState(rawValue: 5) }
  public static var closed: ManifestState { ManifestState(rawValue: 6) }
  public static var cancelled: ManifestState { ManifestState(rawValue: 7) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case draft = 1
    case proposed = 2
    case locked = 3
    case submitted = 4
    case departed = 5
    case closed = 6
    case cancelled = 7
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "draft"
      case 2: "proposed"
      case 3: "locked"
      case 4: "submitted"
      case 5: "departed"
      case 6: "closed"
      case 7: "cancelled"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "draft": self = .draft
      case "proposed": self = .proposed
      case "locked": self = .locked
      case "submitted": self = .submitted
      case "departed": self = .departed
      case "closed": self = .closed
      case "cancelled": self = .cancelled
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Where a listed person stands.
public struct EntryState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: EntryState { EntryState(rawValue: 0) }
  public static var planned: EntryState { EntryState(rawValue: 1) }
  public static var confirmed: EntryState { EntryState(rawValue: 2) }
  public static var checkedIn: EntryState { EntryState(rawValue: 3) }
  public static var boarded: EntryState { EntryState(rawValue: 4) }
  public static var noShow: EntryState { EntryState(rawValue: 5) }
  public static var offloaded: EntryState { EntryState(rawValue: 6) }
  public static var denied: EntryState { EntryState(rawValue: 7) }
  public static var substituted: EntryState { EntryState(rawValue: 8) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case planned = 1
    case confirmed = 2
    case checkedIn = 3
    case boarded = 4
    case noShow = 5
    case offloaded = 6
    case denied = 7
    case substituted = 8
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "planned"
      case 2: "confirmed"
      case 3: "checkedIn"
      case 4: "boarded"
      case 5: "noShow"
      case 6: "offloaded"
      case 7: "denied"
      case 8: "substituted"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "planned": self = .planned
      case "confirmed": self = .confirmed
      case "checkedIn": self = .checkedIn
      case "boarded": self = .boarded
      case "noShow": self = .noShow
      case "offloaded": self = .offloaded
      case "denied": self = .denied
      case "substituted": self = .substituted
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// A flight or charter that can take people home. Local times carry their zone's offset at that date.
public struct Departure: WireMessage {
  public static var wireName: String { "planning.v1.Departure" }

  /// The mission's own name for it, such as `D07`.
  public var id: String
  public var mission: String
  /// IATA airline designator.
  public var carrier: FixedASCII<3>
  public var number: String
  /// Airports in order (IATA codes), at least two.
  public var legs: [FixedASCII<3>]
  public var departsAt: Timestamp
  /// Minutes east of UTC at the first airport.
  public var departsOffsetMinutes: Int16
  public var arrivesAt: Timestamp
  public var arrivesOffsetMinutes: Int16
  public var seats: UInt16
  public var wheelchairs: UInt16
  public var unaccompaniedMinors: UInt16
  public var deportees: UInt16
  /// Stretchers it can carry; none unless stated.
  public var stretchers: UInt16
  /// Seats one stretcher takes.
  public var seatsPerStretcher: UInt8
  /// US cents for a seat.
  public var seatCents: Int64
  /// US cents to charter it; 0 for a scheduled flight.
  public var charterCents: Int64
  public var acceptedDocuments: [DocumentType]
  public var note: String
  public var cancelled: Bool
  /// People let off at every airport of `legs` after the first, not only at the last.
  public var stopsLetPeopleOff: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ""
    self.mission = ""
    self.carrier = FixedASCII<3>()
    self.number = ""
    self.legs = []
    self.departsAt = Timestamp()
    self.departsOffsetMinutes = 0
    self.arrivesAt = Timestamp()
    self.arrivesOffsetMinutes = 0
    self.seats = 0
    self.wheelchairs = 0
    self.unaccompaniedMinors = 0
    self.deportees = 0
    self.stretchers = 0
    self.seatsPerStretcher = 6
    self.seatCents = 0
    self.charterCents = 0
    self.acceptedDocuments = []
    self.note = ""
    self.cancelled = false
    self.stopsLetPeopleOff = false
    self.unknownFields = nil
  }

  public init(
    id: String = "",
    mission: String = "",
    carrier: FixedASCII<3> = FixedASCII<3>(),
    number: String = "",
    legs: [FixedASCII<3>] = [],
    departsAt: Timestamp = Timestamp(),
    departsOffsetMinutes: Int16 = 0,
    arrivesAt: Timestamp = Timestamp(),
    arrivesOffsetMinutes: Int16 = 0,
    seats: UInt16 = 0,
    wheelchairs: UInt16 = 0,
    unaccompaniedMinors: UInt16 = 0,
    deportees: UInt16 = 0,
    stretchers: UInt16 = 0,
    seatsPerStretcher: UInt8 = 6,
    seatCents: Int64 = 0,
    charterCents: Int64 = 0,
    acceptedDocuments: [DocumentType] = [],
    note: String = "",
    cancelled: Bool = false,
    stopsLetPeopleOff: Bool = false
  ) {
    self.id = id
    self.mission = mission
    self.carrier = carrier
    self.number = number
    self.legs = legs
    self.departsAt = departsAt
    self.departsOffsetMinutes = departsOffsetMinutes
    self.arrivesAt = arrivesAt
    self.arrivesOffsetMinutes = arrivesOffsetMinutes
    self.seats = seats
    self.wheelchairs = wheelchairs
    self.unaccompaniedMinors = unaccompaniedMinors
    self.deportees = deportees
    self.stretchers = stretchers
    self.seatsPerStretcher = seatsPerStretcher
    self.seatCents = seatCents
    self.charterCents = charterCents
    self.acceptedDocuments = acceptedDocuments
    self.note = note
    self.cancelled = cancelled
    self.stopsLetPeopleOff = stopsLetPeopleOff
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: FixedASCII<3>,
    _ v4: String,
    _ v5: [FixedASCII<3>],
    _ v6: Timestamp,
    _ v7: Int16,
    _ v8: Timestamp,
    _ v9: Int16,
    _ v10: UInt16,
    _ v11: UInt16,
    _ v12: UInt16,
    _ v13: UInt16,
    _ v14: UInt16,
    _ v15: UInt8,
    _ v16: Int64,
    _ v17: Int64,
    _ v18: [DocumentType],
    _ v19: String,
    _ v20: Bool,
    _ v21: Bool,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.mission = v2
    self.carrier = v3
    self.number = v4
    self.legs = v5
    self.departsAt = v6
    self.departsOffsetMinutes = v7
    self.arrivesAt = v8
    self.arrivesOffsetMinutes = v9
    self.seats = v10
    self.wheelchairs = v11
    self.unaccompaniedMinors = v12
    self.deportees = v13
    self.stretchers = v14
    self.seatsPerStretcher = v15
    self.seatCents = v16
    self.charterCents = v17
    self.acceptedDocuments = v18
    self.note = v19
    self.cancelled = v20
    self.stopsLetPeopleOff = v21
    self.unknownFields = unknown
  }

  public static func == (lhs: Departure, rhs: Departure) -> Bool {
    guard (String).wireEquals(lhs.id, rhs.id) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.carrier == rhs.carrier else { return false }
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard lhs.legs == rhs.legs else { return false }
    guard lhs.departsAt == rhs.departsAt else { return false }
    guard lhs.departsOffsetMinutes == rhs.departsOffsetMinutes else { return false }
    guard lhs.arrivesAt == rhs.arrivesAt else { return false }
    guard lhs.arrivesOffsetMinutes == rhs.arrivesOffsetMinutes else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs.wheelchairs == rhs.wheelchairs else { return false }
    guard lhs.unaccompaniedMinors == rhs.unaccompaniedMinors else { return false }
    guard lhs.deportees == rhs.deportees else { return false }
    guard lhs.stretchers == rhs.stretchers else { return false }
    guard lhs.seatsPerStretcher == rhs.seatsPerStretcher else { return false }
    guard lhs.seatCents == rhs.seatCents else { return false }
    guard lhs.charterCents == rhs.charterCents else { return false }
    guard lhs.acceptedDocuments == rhs.acceptedDocuments else { return false }
    guard (String).wireEquals(lhs.note, rhs.note) else { return false }
    guard lhs.cancelled == rhs.cancelled else { return false }
    guard lhs.stopsLetPeopleOff == rhs.stopsLetPeopleOff else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.id.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.carrier)
    self.number.wireHash(into: &hasher)
    hasher.combine(self.legs)
    hasher.combine(self.departsAt)
    hasher.combine(self.departsOffsetMinutes)
    hasher.combine(self.arrivesAt)
    hasher.combine(self.arrivesOffsetMinutes)
    hasher.combine(self.seats)
    hasher.combine(self.wheelchairs)
    hasher.combine(self.unaccompaniedMinors)
    hasher.combine(self.deportees)
    hasher.combine(self.stretchers)
    hasher.combine(self.seatsPerStretcher)
    hasher.combine(self.seatCents)
    hasher.combine(self.charterCents)
    hasher.combine(self.acceptedDocuments)
    self.note.wireHash(into: &hasher)
    hasher.combine(self.cancelled)
    hasher.combine(self.stopsLetPeopleOff)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.id.isEmpty { missing.append("id") }
    if self.mission.isEmpty { missing.append("mission") }
    if self.departsAt == (Timestamp()) { missing.append("departsAt") }
    if self.arrivesAt == (Timestamp()) { missing.append("arrivesAt") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of Departure

extension Departure {
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
    let n0 = self.id.utf8.count
    if n0 > 24 { throw wireLimit("Departure.id is longer than 24 bytes") }
    let n1 = self.mission.utf8.count
    if n1 > 16 { throw wireLimit("Departure.mission is longer than 16 bytes") }
    let n2 = self.number.utf8.count
    if n2 > 8 { throw wireLimit("Departure.number is longer than 8 bytes") }
    let c3 = self.legs.count
    try b.charge(
      elements: c3, stride: MemoryLayout<FixedASCII<3>>.stride, max: 8)
    let n3 = c3 &* 3
    let c4 = self.acceptedDocuments.count
    try b.charge(
      elements: c4, stride: MemoryLayout<DocumentType>.stride, max: 8)
    let n4 = c4 &* 1
    let n5 = self.note.utf8.count
    if n5 > 200 { throw wireLimit("Departure.note is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n5
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(77 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5)
    let f = p + 2
    var b50: UInt8 = self.unknownFields?.bits ?? 0
    self.carrier.storeWire(f)
    wireStore(f, 3, self.departsAt.microseconds)
    wireStore(f, 11, self.departsOffsetMinutes)
    wireStore(f, 13, self.arrivesAt.microseconds)
    wireStore(f, 21, self.arrivesOffsetMinutes)
    wireStore(f, 23, self.seats)
    wireStore(f, 25, self.wheelchairs)
    wireStore(f, 27, self.unaccompaniedMinors)
    wireStore(f, 29, self.deportees)
    wireStore(f, 31, self.stretchers)
    wireStore(f, 33, self.seatsPerStretcher ^ 6)
    wireStore(f, 34, self.seatCents)
    wireStore(f, 42, self.charterCents)
    if self.cancelled { b50 |= 1 }
    if self.stopsLetPeopleOff { b50 |= 2 }
    wireStore(f, 50, b50)
    var fixed = wireUsedLength(f, 51)
    if fixed > 50 {
    } else if fixed > 42 {
      fixed = 50
    } else if fixed > 34 {
      fixed = 42
    } else if fixed > 33 {
    } else if fixed > 31 {
      fixed = 33
    } else if fixed > 29 {
      fixed = 31
    } else if fixed > 27 {
      fixed = 29
    } else if fixed > 25 {
      fixed = 27
    } else if fixed > 23 {
      fixed = 25
    } else if fixed > 21 {
      fixed = 23
    } else if fixed > 13 {
      fixed = 21
    } else if fixed > 11 {
      fixed = 13
    } else if fixed > 3 {
      fixed = 11
    } else if fixed > 0 {
      fixed = 3
    }
    let used: Int
    if n5 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.id, n0)
    t0 = wirePut(t0, self.mission, n1)
    t0 = wirePut(t0, self.number, n2)
    for element in self.legs {
      element.storeWire(t0)
      t0 += 3
    }
    for element in self.acceptedDocuments {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    t0 = wirePut(t0, self.note, n5)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 51, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 6, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
      if used > 4 { wireStoreLength(table, 4, width, n4) }
      if used > 5 { wireStoreLength(table, 5, width, n5) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 59, wireLoad(p, 0, UInt16.self) == 1587, wireLoad(p, 52, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 51, 6, 0, isExact: true, nil, &r)
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
      case 0, 52...: unit = 0
      case 3: unit = 3
      case 11: unit = 8
      case 13: unit = 2
      case 21: unit = 8
      case 23: unit = 2
      case 25: unit = 2
      case 27: unit = 2
      case 29: unit = 2
      case 31: unit = 2
      case 33: unit = 2
      case 34: unit = 1
      case 42: unit = 8
      case 50: unit = 8
      case 51: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 50 { bits = wireLoad(f, 50, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 51, slotCount: 6, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 50, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b50: UInt8 = fixed > 50 ? wireLoad(f, 50, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: FixedASCII<3> = try fixed >= 3 ? r.ascii(f, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v4: String = try r.text(p + o2, n2, max: 8)
    let v5: [FixedASCII<3>] = try Self.decodeWireListLegs(p + o3, n3, &r)
    let v6: Timestamp = fixed >= 11 ? Timestamp(microseconds: wireLoad(f, 3, Int64.self)) : Timestamp()
    let v7: Int16 = fixed >= 13 ? wireLoad(f, 11, Int16.self) : 0
    let v8: Timestamp = fixed >= 21 ? Timestamp(microseconds: wireLoad(f, 13, Int64.self)) : Timestamp()
    let v9: Int16 = fixed >= 23 ? wireLoad(f, 21, Int16.self) : 0
    let v10: UInt16 = fixed >= 25 ? wireLoad(f, 23, UInt16.self) : 0
    let v11: UInt16 = fixed >= 27 ? wireLoad(f, 25, UInt16.self) : 0
    let v12: UInt16 = fixed >= 29 ? wireLoad(f, 27, UInt16.self) : 0
    let v13: UInt16 = fixed >= 31 ? wireLoad(f, 29, UInt16.self) : 0
    let v14: UInt16 = fixed >= 33 ? wireLoad(f, 31, UInt16.self) : 0
    let v15: UInt8 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) ^ 6 : 6
    let v16: Int64 = fixed >= 42 ? wireLoad(f, 34, Int64.self) : 0
    let v17: Int64 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
    let v18: [DocumentType] = try Self.decodeWireListAcceptedDocuments(p + o4, n4, &r)
    let v19: String = try r.text(p + o5, n5, max: 200)
    let v20: Bool = b50 & 1 != 0
    let v21: Bool = b50 & 2 != 0
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
      unknown: unknown)
  }

  private static func decodeWireListLegs(
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

  private static func decodeWireListAcceptedDocuments(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [DocumentType] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<DocumentType>.stride)
    var list: [DocumentType] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(DocumentType(rawValue: wireLoad(q, 0, UInt8.self)))
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

/// A clearance that a listed person still lacks.
public struct MissingClearance: WireMessage {
  public static var wireName: String { "planning.v1.MissingClearance" }

  public var code: ReasonCode
  /// The first day on which it can be there.
  public var expectedBy: CalendarDate?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.code = .unset
    self.expectedBy = nil
    self.unknownFields = nil
  }

  public init(
    code: ReasonCode = .unset,
    expectedBy: CalendarDate? = nil
  ) {
    self.code = code
    self.expectedBy = expectedBy
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ReasonCode,
    _ v2: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.code = v1
    self.expectedBy = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: MissingClearance, rhs: MissingClearance) -> Bool {
    guard lhs.code == rhs.code else { return false }
    guard lhs.expectedBy == rhs.expectedBy else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.code)
    hasher.combine(self.expectedBy)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of MissingClearance

extension MissingClearance {
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
    let p = b.reserve(8)
    let f = p + 2
    var b1: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.code.rawValue)
    if self.expectedBy != nil { b1 |= 1 }
    wireStore(f, 2, (self.expectedBy ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 1, b1)
    var fixed = wireUsedLength(f, 6)
    if fixed > 2 {
      fixed = 6
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 6, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 8, wireLoad(p, 0, UInt16.self) == 6, wireLoad(p, 3, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 6, 0, 0, isExact: true, nil, &r)
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
      case 0, 7...: unit = 0
      case 1...2: unit = 1
      case 6: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 6, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 2, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: ReasonCode = fixed >= 1 ? ReasonCode(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: CalendarDate?
    if b1 & 1 != 0 {
      v2 = fixed >= 6 ? CalendarDate(daysSinceEpoch: wireLoad(f, 2, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 6, !wireIsZero(f + 2, 4) {
        throw r.nonCanonical(f + 2, "an absent field has a value")
      }
      v2 = nil
    }
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

/// One person on a manifest.
public struct ManifestEntry: WireMessage {
  public static var wireName: String { "planning.v1.ManifestEntry" }

  public var person: ID<PersonFile>
  public var group: ID<Group>?
  public var tier: UInt8
  public var state: EntryState
  public var caseClass: CaseClass
  public var documentType: DocumentType
  public var services: [SpecialService]
  public var ageBand: AgeBand
  public var missing: [MissingClearance]
  /// Where this person leaves the aircraft (IATA code).
  public var pointOfEntry: FixedASCII<3>
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.group = nil
    self.tier = 0
    self.state = .unset
    self.caseClass = .unset
    self.documentType = .unset
    self.services = []
    self.ageBand = .unset
    self.missing = []
    self.pointOfEntry = FixedASCII<3>()
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    group: ID<Group>? = nil,
    tier: UInt8 = 0,
    state: EntryState = .unset,
    caseClass: CaseClass = .unset,
    documentType: DocumentType = .unset,
    services: [SpecialService] = [],
    ageBand: AgeBand = .unset,
    missing: [MissingClearance] = [],
    pointOfEntry: FixedASCII<3> = FixedASCII<3>()
  ) {
    self.person = person
    self.group = group
    self.tier = tier
    self.state = state
    self.caseClass = caseClass
    self.documentType = documentType
    self.services = services
    self.ageBand = ageBand
    self.missing = missing
    self.pointOfEntry = pointOfEntry
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: ID<Group>?,
    _ v3: UInt8,
    _ v4: EntryState,
    _ v5: CaseClass,
    _ v6: DocumentType,
    _ v7: [SpecialService],
    _ v8: AgeBand,
    _ v9: [MissingClearance],
    _ v10: FixedASCII<3>,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.group = v2
    self.tier = v3
    self.state = v4
    self.caseClass = v5
    self.documentType = v6
    self.services = v7
    self.ageBand = v8
    self.missing = v9
    self.pointOfEntry = v10
    self.unknownFields = unknown
  }

  public static func == (lhs: ManifestEntry, rhs: ManifestEntry) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.group == rhs.group else { return false }
    guard lhs.tier == rhs.tier else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.documentType == rhs.documentType else { return false }
    guard lhs.services == rhs.services else { return false }
    guard lhs.ageBand == rhs.ageBand else { return false }
    guard lhs.missing == rhs.missing else { return false }
    guard lhs.pointOfEntry == rhs.pointOfEntry else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.group)
    hasher.combine(self.tier)
    hasher.combine(self.state)
    hasher.combine(self.caseClass)
    hasher.combine(self.documentType)
    hasher.combine(self.services)
    hasher.combine(self.ageBand)
    hasher.combine(self.missing)
    hasher.combine(self.pointOfEntry)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ManifestEntry

extension ManifestEntry {
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
    let n0 = self.group == nil ? 0 : 16
    let c1 = self.services.count
    try b.charge(
      elements: c1, stride: MemoryLayout<SpecialService>.stride, max: 8)
    let n1 = c1 &* 1
    let start = b.byteCount
    let p = b.reserve(38 &+ n0 &+ n1)
    let f = p + 2
    self.person.storeWire(f)
    wireStore(f, 16, self.tier)
    wireStore(f, 17, self.state.rawValue)
    wireStore(f, 18, self.caseClass.rawValue)
    wireStore(f, 19, self.documentType.rawValue)
    wireStore(f, 20, self.ageBand.rawValue)
    self.pointOfEntry.storeWire(f + 21)
    var fixed = wireUsedLength(f, 24)
    if fixed > 21 {
      fixed = 24
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if !self.missing.isEmpty {
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
    lengths |= self.missing.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    if let value = self.group {
      value.storeWire(t0)
      t0 += 16
    }
    for element in self.services {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    try MissingClearance.appendWireList(self.missing, max: 16, to: &b)
    let n2 = b.byteCount &- s2
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
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: used &<< width,
        lengths: [n0, n1, n2],
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
    if count == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 29, wireLoad(p, 0, UInt16.self) == 792 {
      return try decodeWireBody(
        p, n, 2, 24, 3, 0, isExact: true, nil, &r)
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
      case 0, 25...: unit = 0
      case 16: unit = 16
      case 17...21: unit = 1
      case 24: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 24, slotCount: 3, bits: 0, isFrozen: false)
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
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 21, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
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
    let v3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let v4: EntryState = fixed >= 18 ? EntryState(rawValue: wireLoad(f, 17, UInt8.self)) : .unset
    let v5: CaseClass = fixed >= 19 ? CaseClass(rawValue: wireLoad(f, 18, UInt8.self)) : .unset
    let v6: DocumentType = fixed >= 20 ? DocumentType(rawValue: wireLoad(f, 19, UInt8.self)) : .unset
    let v7: [SpecialService] = try Self.decodeWireListServices(p + o1, n1, &r)
    let v8: AgeBand = fixed >= 21 ? AgeBand(rawValue: wireLoad(f, 20, UInt8.self)) : .unset
    let v9: [MissingClearance] = try MissingClearance.decodeWireList(p + o2, n2, max: 16, &r)
    let v10: FixedASCII<3> = try fixed >= 24 ? r.ascii(f + 21, as: FixedASCII<3>.self) : FixedASCII<3>()
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

  private static func decodeWireListServices(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [SpecialService] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<SpecialService>.stride)
    var list: [SpecialService] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(SpecialService(rawValue: wireLoad(q, 0, UInt8.self)))
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

/// Who is to travel on one departure, as planned at one moment.
public struct Manifest: WireMessage {
  public static var wireName: String { "planning.v1.Manifest" }

  /// `MISSION-DEPARTURE`, such as `IDN-PNH-D07`.
  public var id: String
  public var departure: Departure
  public var state: ManifestState
  public var revision: UInt32
  public var asOf: Timestamp
  public var policy: String
  public var entries: [ManifestEntry]
  public var standby: [ManifestEntry]
  public var seatsTaken: UInt16
  public var seatsReserved: UInt16
  /// People who could board this departure, seated or not, with what they lack counted as expected.
  public var eligible: UInt32
  /// Of these, everything is granted already.
  public var eligibleNow: UInt32
  /// SHA-256 of the encoding of this manifest with this field zero.
  public var digest: FixedBytes<32>
  public var planVersion: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ""
    self.departure = Departure()
    self.state = .unset
    self.revision = 0
    self.asOf = Timestamp()
    self.policy = ""
    self.entries = []
    self.standby = []
    self.seatsTaken = 0
    self.seatsReserved = 0
    self.eligible = 0
    self.eligibleNow = 0
    self.digest = FixedBytes<32>()
    self.planVersion = 0
    self.unknownFields = nil
  }

  public init(
    id: String = "",
    departure: Departure = Departure(),
    state: ManifestState = .unset,
    revision: UInt32 = 0,
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    entries: [ManifestEntry] = [],
    standby: [ManifestEntry] = [],
    seatsTaken: UInt16 = 0,
    seatsReserved: UInt16 = 0,
    eligible: UInt32 = 0,
    eligibleNow: UInt32 = 0,
    digest: FixedBytes<32> = FixedBytes<32>(),
    planVersion: Int64 = 0
  ) {
    self.id = id
    self.departure = departure
    self.state = state
    self.revision = revision
    self.asOf = asOf
    self.policy = policy
    self.entries = entries
    self.standby = standby
    self.seatsTaken = seatsTaken
    self.seatsReserved = seatsReserved
    self.eligible = eligible
    self.eligibleNow = eligibleNow
    self.digest = digest
    self.planVersion = planVersion
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Departure,
    _ v3: ManifestState,
    _ v4: UInt32,
    _ v5: Timestamp,
    _ v6: String,
    _ v7: [ManifestEntry],
    _ v8: [ManifestEntry],
    _ v9: UInt16,
    _ v10: UInt16,
    _ v11: UInt32,
    _ v12: UInt32,
    _ v13: FixedBytes<32>,
    _ v14: Int64,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.departure = v2
    self.state = v3
    self.revision = v4
    self.asOf = v5
    self.policy = v6
    self.entries = v7
    self.standby = v8
    self.seatsTaken = v9
    self.seatsReserved = v10
    self.eligible = v11
    self.eligibleNow = v12
    self.digest = v13
    self.planVersion = v14
    self.unknownFields = unknown
  }

  public static func == (lhs: Manifest, rhs: Manifest) -> Bool {
    guard (String).wireEquals(lhs.id, rhs.id) else { return false }
    guard lhs.departure == rhs.departure else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.entries == rhs.entries else { return false }
    guard lhs.standby == rhs.standby else { return false }
    guard lhs.seatsTaken == rhs.seatsTaken else { return false }
    guard lhs.seatsReserved == rhs.seatsReserved else { return false }
    guard lhs.eligible == rhs.eligible else { return false }
    guard lhs.eligibleNow == rhs.eligibleNow else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.id.wireHash(into: &hasher)
    hasher.combine(self.departure)
    hasher.combine(self.state)
    hasher.combine(self.revision)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.entries)
    hasher.combine(self.standby)
    hasher.combine(self.seatsTaken)
    hasher.combine(self.seatsReserved)
    hasher.combine(self.eligible)
    hasher.combine(self.eligibleNow)
    hasher.combine(self.digest)
    hasher.combine(self.planVersion)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.departure.missingRequiredFields() { missing.append("departure.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of Manifest

extension Manifest {
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
    let n0 = self.id.utf8.count
    if n0 > 64 { throw wireLimit("Manifest.id is longer than 64 bytes") }
    let n2 = self.policy.utf8.count
    if n2 > 40 { throw wireLimit("Manifest.policy is longer than 40 bytes") }
    var text = n0
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(87 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.state.rawValue)
    wireStore(f, 1, self.revision)
    wireStore(f, 5, self.asOf.microseconds)
    wireStore(f, 13, self.seatsTaken)
    wireStore(f, 15, self.seatsReserved)
    wireStore(f, 17, self.eligible)
    wireStore(f, 21, self.eligibleNow)
    self.digest.storeWire(f + 25)
    wireStore(f, 57, self.planVersion)
    var fixed = wireUsedLength(f, 65)
    if fixed > 57 {
      fixed = 65
    } else if fixed > 25 {
      fixed = 57
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 15 {
      fixed = 17
    } else if fixed > 13 {
      fixed = 15
    } else if fixed > 5 {
      fixed = 13
    } else if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if !self.standby.isEmpty {
      used = 5
    } else if !self.entries.isEmpty {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else {
      used = 2
    }
    var lengths = n0
    lengths |= n2
    lengths |= self.entries.count &* 24
    lengths |= self.standby.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.id, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    b.enterPlain()
    try self.departure.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.policy, n2)
    b.advance(to: t2)
    let s3 = b.byteCount
    try ManifestEntry.appendWireList(self.entries, max: 1024, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try ManifestEntry.appendWireList(self.standby, max: 1024, to: &b)
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
        start: start, used: fixed, known: 65, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if n >= 72, wireLoad(p, 0, UInt16.self) == 1345 {
      return try decodeWireBody(
        p, n, 2, 65, 5, 0, isExact: true, nil, &r)
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
      case 0, 66...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 13: unit = 8
      case 15: unit = 2
      case 17: unit = 2
      case 21: unit = 4
      case 25: unit = 4
      case 57: unit = 32
      case 65: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 65, slotCount: 5, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 57, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: Departure
    if n1 == 0 {
      v2 = Departure()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try Departure.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: ManifestState = fixed >= 1 ? ManifestState(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v4: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    let v5: Timestamp = fixed >= 13 ? Timestamp(microseconds: wireLoad(f, 5, Int64.self)) : Timestamp()
    let v6: String = try r.text(p + o2, n2, max: 40)
    let v7: [ManifestEntry] = try ManifestEntry.decodeWireList(p + o3, n3, max: 1024, &r)
    let v8: [ManifestEntry] = try ManifestEntry.decodeWireList(p + o4, n4, max: 1024, &r)
    let v9: UInt16 = fixed >= 15 ? wireLoad(f, 13, UInt16.self) : 0
    let v10: UInt16 = fixed >= 17 ? wireLoad(f, 15, UInt16.self) : 0
    let v11: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let v12: UInt32 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    let v13: FixedBytes<32> = fixed >= 57 ? FixedBytes<32>(wire: f + 25) : FixedBytes<32>()
    let v14: Int64 = fixed >= 65 ? wireLoad(f, 57, Int64.self) : 0
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
      unknown: unknown)
  }
}

/// A manifest in one line.
public struct ManifestSummary: WireMessage {
  public static var wireName: String { "planning.v1.ManifestSummary" }

  public var id: String
  public var departure: String
  public var departsAt: Timestamp
  public var departsOffsetMinutes: Int16
  public var route: String
  public var flight: String
  public var state: ManifestState
  public var revision: UInt32
  public var seats: UInt16
  public var seatsTaken: UInt16
  public var seatsReserved: UInt16
  public var persons: UInt32
  /// Listed persons who still lack a clearance.
  public var withMissing: UInt32
  public var eligible: UInt32
  public var eligibleNow: UInt32
  public var standby: UInt32
  public var charter: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ""
    self.departure = ""
    self.departsAt = Timestamp()
    self.departsOffsetMinutes = 0
    self.route = ""
    self.flight = ""
    self.state = .unset
    self.revision = 0
    self.seats = 0
    self.seatsTaken = 0
    self.seatsReserved = 0
    self.persons = 0
    self.withMissing = 0
    self.eligible = 0
    self.eligibleNow = 0
    self.standby = 0
    self.charter = false
    self.unknownFields = nil
  }

  public init(
    id: String = "",
    departure: String = "",
    departsAt: Timestamp = Timestamp(),
    departsOffsetMinutes: Int16 = 0,
    route: String = "",
    flight: String = "",
    state: ManifestState = .unset,
    revision: UInt32 = 0,
    seats: UInt16 = 0,
    seatsTaken: UInt16 = 0,
    seatsReserved: UInt16 = 0,
    persons: UInt32 = 0,
    withMissing: UInt32 = 0,
    eligible: UInt32 = 0,
    eligibleNow: UInt32 = 0,
    standby: UInt32 = 0,
    charter: Bool = false
  ) {
    self.id = id
    self.departure = departure
    self.departsAt = departsAt
    self.departsOffsetMinutes = departsOffsetMinutes
    self.route = route
    self.flight = flight
    self.state = state
    self.revision = revision
    self.seats = seats
    self.seatsTaken = seatsTaken
    self.seatsReserved = seatsReserved
    self.persons = persons
    self.withMissing = withMissing
    self.eligible = eligible
    self.eligibleNow = eligibleNow
    self.standby = standby
    self.charter = charter
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: Timestamp,
    _ v4: Int16,
    _ v5: String,
    _ v6: String,
    _ v7: ManifestState,
    _ v8: UInt32,
    _ v9: UInt16,
    _ v10: UInt16,
    _ v11: UInt16,
    _ v12: UInt32,
    _ v13: UInt32,
    _ v14: UInt32,
    _ v15: UInt32,
    _ v16: UInt32,
    _ v17: Bool,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.departure = v2
    self.departsAt = v3
    self.departsOffsetMinutes = v4
    self.route = v5
    self.flight = v6
    self.state = v7
    self.revision = v8
    self.seats = v9
    self.seatsTaken = v10
    self.seatsReserved = v11
    self.persons = v12
    self.withMissing = v13
    self.eligible = v14
    self.eligibleNow = v15
    self.standby = v16
    self.charter = v17
    self.unknownFields = unknown
  }

  public static func == (lhs: ManifestSummary, rhs: ManifestSummary) -> Bool {
    guard (String).wireEquals(lhs.id, rhs.id) else { return false }
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.departsAt == rhs.departsAt else { return false }
    guard lhs.departsOffsetMinutes == rhs.departsOffsetMinutes else { return false }
    guard (String).wireEquals(lhs.route, rhs.route) else { return false }
    guard (String).wireEquals(lhs.flight, rhs.flight) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs.seatsTaken == rhs.seatsTaken else { return false }
    guard lhs.seatsReserved == rhs.seatsReserved else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.withMissing == rhs.withMissing else { return false }
    guard lhs.eligible == rhs.eligible else { return false }
    guard lhs.eligibleNow == rhs.eligibleNow else { return false }
    guard lhs.standby == rhs.standby else { return false }
    guard lhs.charter == rhs.charter else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.id.wireHash(into: &hasher)
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.departsAt)
    hasher.combine(self.departsOffsetMinutes)
    self.route.wireHash(into: &hasher)
    self.flight.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.revision)
    hasher.combine(self.seats)
    hasher.combine(self.seatsTaken)
    hasher.combine(self.seatsReserved)
    hasher.combine(self.persons)
    hasher.combine(self.withMissing)
    hasher.combine(self.eligible)
    hasher.combine(self.eligibleNow)
    hasher.combine(self.standby)
    hasher.combine(self.charter)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ManifestSummary

extension ManifestSummary {
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
    let n0 = self.id.utf8.count
    if n0 > 64 { throw wireLimit("ManifestSummary.id is longer than 64 bytes") }
    let n1 = self.departure.utf8.count
    if n1 > 24 { throw wireLimit("ManifestSummary.departure is longer than 24 bytes") }
    let n2 = self.route.utf8.count
    if n2 > 40 { throw wireLimit("ManifestSummary.route is longer than 40 bytes") }
    let n3 = self.flight.utf8.count
    if n3 > 12 { throw wireLimit("ManifestSummary.flight is longer than 12 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(60 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b41: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.departsAt.microseconds)
    wireStore(f, 8, self.departsOffsetMinutes)
    wireStore(f, 10, self.state.rawValue)
    wireStore(f, 11, self.revision)
    wireStore(f, 15, self.seats)
    wireStore(f, 17, self.seatsTaken)
    wireStore(f, 19, self.seatsReserved)
    wireStore(f, 21, self.persons)
    wireStore(f, 25, self.withMissing)
    wireStore(f, 29, self.eligible)
    wireStore(f, 33, self.eligibleNow)
    wireStore(f, 37, self.standby)
    if self.charter { b41 |= 1 }
    wireStore(f, 41, b41)
    var fixed = wireUsedLength(f, 42)
    if fixed > 41 {
    } else if fixed > 37 {
      fixed = 41
    } else if fixed > 33 {
      fixed = 37
    } else if fixed > 29 {
      fixed = 33
    } else if fixed > 25 {
      fixed = 29
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 19 {
      fixed = 21
    } else if fixed > 17 {
      fixed = 19
    } else if fixed > 15 {
      fixed = 17
    } else if fixed > 11 {
      fixed = 15
    } else if fixed > 10 {
    } else if fixed > 8 {
      fixed = 10
    } else if fixed > 0 {
      fixed = 8
    }
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
    t0 = wirePut(t0, self.id, n0)
    t0 = wirePut(t0, self.departure, n1)
    t0 = wirePut(t0, self.route, n2)
    t0 = wirePut(t0, self.flight, n3)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 42, room: used &<< width,
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
    if n >= 48, wireLoad(p, 0, UInt16.self) == 1066, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 42, 4, 0, isExact: true, nil, &r)
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
      case 0, 43...: unit = 0
      case 8: unit = 8
      case 10: unit = 2
      case 11: unit = 1
      case 15: unit = 4
      case 17: unit = 2
      case 19: unit = 2
      case 21: unit = 2
      case 25: unit = 4
      case 29: unit = 4
      case 33: unit = 4
      case 37: unit = 4
      case 41: unit = 4
      case 42: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 41 { bits = wireLoad(f, 41, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 42, slotCount: 4, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 41, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b41: UInt8 = fixed > 41 ? wireLoad(f, 41, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v4: Int16 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
    let v5: String = try r.text(p + o2, n2, max: 40)
    let v6: String = try r.text(p + o3, n3, max: 12)
    let v7: ManifestState = fixed >= 11 ? ManifestState(rawValue: wireLoad(f, 10, UInt8.self)) : .unset
    let v8: UInt32 = fixed >= 15 ? wireLoad(f, 11, UInt32.self) : 0
    let v9: UInt16 = fixed >= 17 ? wireLoad(f, 15, UInt16.self) : 0
    let v10: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let v11: UInt16 = fixed >= 21 ? wireLoad(f, 19, UInt16.self) : 0
    let v12: UInt32 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    let v13: UInt32 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
    let v14: UInt32 = fixed >= 33 ? wireLoad(f, 29, UInt32.self) : 0
    let v15: UInt32 = fixed >= 37 ? wireLoad(f, 33, UInt32.self) : 0
    let v16: UInt32 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
    let v17: Bool = b41 & 1 != 0
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

/// Persons who are on no manifest, by the reason that comes first.
public struct UnplacedCount: WireMessage {
  public static var wireName: String { "planning.v1.UnplacedCount" }

  public var headline: ReasonCode
  public var persons: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.headline = .unset
    self.persons = 0
    self.unknownFields = nil
  }

  public init(
    headline: ReasonCode = .unset,
    persons: UInt32 = 0
  ) {
    self.headline = headline
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ReasonCode,
    _ v2: UInt32,
    unknown: WireUnknown?
  ) {
    self.headline = v1
    self.persons = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: UnplacedCount, rhs: UnplacedCount) -> Bool {
    guard lhs.headline == rhs.headline else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.headline)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of UnplacedCount

extension UnplacedCount {
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
    wireStore(f, 0, self.headline.rawValue)
    wireStore(f, 1, self.persons)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5 {
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
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ReasonCode = fixed >= 1 ? ReasonCode(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
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

/// Asks to plan all open departures of a mission.
public struct PlanRequest: WireMessage {
  public static var wireName: String { "planning.v1.PlanRequest" }

  public var mission: String
  public var asOf: Timestamp
  /// Thousandths of the policy's effort; 0 means 1000.
  public var effortPermille: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.effortPermille = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    effortPermille: UInt32 = 0
  ) {
    self.mission = mission
    self.asOf = asOf
    self.effortPermille = effortPermille
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: UInt32,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.effortPermille = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: PlanRequest, rhs: PlanRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.effortPermille == rhs.effortPermille else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.effortPermille)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.asOf == (Timestamp()) { missing.append("asOf") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of PlanRequest

extension PlanRequest {
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
    if n0 > 16 { throw wireLimit("PlanRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.effortPermille)
    var fixed = wireUsedLength(f, 12)
    if fixed > 8 {
      fixed = 12
    } else if fixed > 0 {
      fixed = 8
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
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: used &<< width,
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
    if n >= 15, wireLoad(p, 0, UInt16.self) == 268 {
      return try decodeWireBody(
        p, n, 2, 12, 1, 0, isExact: true, nil, &r)
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
      case 0, 13...: unit = 0
      case 8: unit = 8
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// What a plan came to, counted in persons.
public struct PlanReply: WireMessage {
  public static var wireName: String { "planning.v1.PlanReply" }

  public var mission: String
  public var asOf: Timestamp
  public var policy: String
  /// Where the views stood that the plan was made from.
  public var basis: Position
  public var planVersion: Int64
  public var manifests: [ManifestSummary]
  public var placed: UInt32
  public var unplaced: [UnplacedCount]
  public var persons: UInt32
  public var costCents: Int64
  /// No plan can cost less.
  public var boundCents: Int64
  /// SHA-256 over all manifests in order.
  public var digest: FixedBytes<32>
  public var classes: [ClassCount]
  /// Rules that the policy switches off, such as `B09`.
  public var rulesOff: [String]
  /// The same plan as the published one: nothing was written.
  public var unchanged: Bool
  /// Persons of a lower tier seated while one of a higher tier, who could have had the seat, was not.
  public var inversions: UInt32
  /// US cents for the seats taken. Part of the cost, which also weighs waiting and being left out.
  public var fareCents: Int64
  /// US cents for the charters used, likewise.
  public var charterCents: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.policy = ""
    self.basis = Position()
    self.planVersion = 0
    self.manifests = []
    self.placed = 0
    self.unplaced = []
    self.persons = 0
    self.costCents = 0
    self.boundCents = 0
    self.digest = FixedBytes<32>()
    self.classes = []
    self.rulesOff = []
    self.unchanged = false
    self.inversions = 0
    self.fareCents = 0
    self.charterCents = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    basis: Position = Position(),
    planVersion: Int64 = 0,
    manifests: [ManifestSummary] = [],
    placed: UInt32 = 0,
    unplaced: [UnplacedCount] = [],
    persons: UInt32 = 0,
    costCents: Int64 = 0,
    boundCents: Int64 = 0,
    digest: FixedBytes<32> = FixedBytes<32>(),
    classes: [ClassCount] = [],
    rulesOff: [String] = [],
    unchanged: Bool = false,
    inversions: UInt32 = 0,
    fareCents: Int64 = 0,
    charterCents: Int64 = 0
  ) {
    self.mission = mission
    self.asOf = asOf
    self.policy = policy
    self.basis = basis
    self.planVersion = planVersion
    self.manifests = manifests
    self.placed = placed
    self.unplaced = unplaced
    self.persons = persons
    self.costCents = costCents
    self.boundCents = boundCents
    self.digest = digest
    self.classes = classes
    self.rulesOff = rulesOff
    self.unchanged = unchanged
    self.inversions = inversions
    self.fareCents = fareCents
    self.charterCents = charterCents
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: String,
    _ v4: Position,
    _ v5: Int64,
    _ v6: [ManifestSummary],
    _ v7: UInt32,
    _ v8: [UnplacedCount],
    _ v9: UInt32,
    _ v10: Int64,
    _ v11: Int64,
    _ v12: FixedBytes<32>,
    _ v13: [ClassCount],
    _ v14: [String],
    _ v15: Bool,
    _ v16: UInt32,
    _ v17: Int64,
    _ v18: Int64,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.policy = v3
    self.basis = v4
    self.planVersion = v5
    self.manifests = v6
    self.placed = v7
    self.unplaced = v8
    self.persons = v9
    self.costCents = v10
    self.boundCents = v11
    self.digest = v12
    self.classes = v13
    self.rulesOff = v14
    self.unchanged = v15
    self.inversions = v16
    self.fareCents = v17
    self.charterCents = v18
    self.unknownFields = unknown
  }

  public static func == (lhs: PlanReply, rhs: PlanReply) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.basis == rhs.basis else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.manifests == rhs.manifests else { return false }
    guard lhs.placed == rhs.placed else { return false }
    guard lhs.unplaced == rhs.unplaced else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.costCents == rhs.costCents else { return false }
    guard lhs.boundCents == rhs.boundCents else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.classes == rhs.classes else { return false }
    guard ([String]).wireEquals(lhs.rulesOff, rhs.rulesOff) else { return false }
    guard lhs.unchanged == rhs.unchanged else { return false }
    guard lhs.inversions == rhs.inversions else { return false }
    guard lhs.fareCents == rhs.fareCents else { return false }
    guard lhs.charterCents == rhs.charterCents else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.basis)
    hasher.combine(self.planVersion)
    hasher.combine(self.manifests)
    hasher.combine(self.placed)
    hasher.combine(self.unplaced)
    hasher.combine(self.persons)
    hasher.combine(self.costCents)
    hasher.combine(self.boundCents)
    hasher.combine(self.digest)
    hasher.combine(self.classes)
    self.rulesOff.wireHash(into: &hasher)
    hasher.combine(self.unchanged)
    hasher.combine(self.inversions)
    hasher.combine(self.fareCents)
    hasher.combine(self.charterCents)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PlanReply

extension PlanReply {
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
    if n0 > 16 { throw wireLimit("PlanReply.mission is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("PlanReply.policy is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(183 &+ n0 &+ n1)
    let f = p + 2
    var b136: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    self.basis.storeWire(f + 8)
    wireStore(f, 72, self.planVersion)
    wireStore(f, 80, self.placed)
    wireStore(f, 84, self.persons)
    wireStore(f, 88, self.costCents)
    wireStore(f, 96, self.boundCents)
    self.digest.storeWire(f + 104)
    if self.unchanged { b136 |= 1 }
    wireStore(f, 137, self.inversions)
    wireStore(f, 141, self.fareCents)
    wireStore(f, 149, self.charterCents)
    wireStore(f, 136, b136)
    var fixed = wireUsedLength(f, 157)
    if fixed > 149 {
      fixed = 157
    } else if fixed > 141 {
      fixed = 149
    } else if fixed > 137 {
      fixed = 141
    } else if fixed > 136 {
    } else if fixed > 104 {
      fixed = 136
    } else if fixed > 96 {
      fixed = 104
    } else if fixed > 88 {
      fixed = 96
    } else if fixed > 84 {
      fixed = 88
    } else if fixed > 80 {
      fixed = 84
    } else if fixed > 72 {
      fixed = 80
    } else if fixed > 8 {
      fixed = 72
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if !self.rulesOff.isEmpty {
      used = 6
    } else if !self.classes.isEmpty {
      used = 5
    } else if !self.unplaced.isEmpty {
      used = 4
    } else if !self.manifests.isEmpty {
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
    lengths |= self.manifests.count &* 24
    lengths |= self.unplaced.count &* 24
    lengths |= self.classes.count &* 24
    lengths |= self.rulesOff.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.policy, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try ManifestSummary.appendWireList(self.manifests, max: 1024, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try UnplacedCount.appendWireList(self.unplaced, max: 64, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try ClassCount.appendWireList(self.classes, max: 16, to: &b)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try b.append(texts: self.rulesOff, max: 16, maxElement: 8)
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
        start: start, used: fixed, known: 157, room: used &<< width,
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
    if n >= 165, wireLoad(p, 0, UInt16.self) == 1693, wireLoad(p, 138, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 157, 6, 0, isExact: true, nil, &r)
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
      case 0, 158...: unit = 0
      case 8: unit = 8
      case 72: unit = 64
      case 80: unit = 8
      case 84: unit = 4
      case 88: unit = 4
      case 96: unit = 8
      case 104: unit = 8
      case 136: unit = 32
      case 137: unit = 1
      case 141: unit = 4
      case 149: unit = 8
      case 157: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 136 { bits = wireLoad(f, 136, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 157, slotCount: 6, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 149, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b136: UInt8 = fixed > 136 ? wireLoad(f, 136, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: Position = try fixed >= 72 ? Position.loadWire(f + 8, &r) : Position()
    let v5: Int64 = fixed >= 80 ? wireLoad(f, 72, Int64.self) : 0
    let v6: [ManifestSummary] = try ManifestSummary.decodeWireList(p + o2, n2, max: 1024, &r)
    let v7: UInt32 = fixed >= 84 ? wireLoad(f, 80, UInt32.self) : 0
    let v8: [UnplacedCount] = try UnplacedCount.decodeWireList(p + o3, n3, max: 64, &r)
    let v9: UInt32 = fixed >= 88 ? wireLoad(f, 84, UInt32.self) : 0
    let v10: Int64 = fixed >= 96 ? wireLoad(f, 88, Int64.self) : 0
    let v11: Int64 = fixed >= 104 ? wireLoad(f, 96, Int64.self) : 0
    let v12: FixedBytes<32> = fixed >= 136 ? FixedBytes<32>(wire: f + 104) : FixedBytes<32>()
    let v13: [ClassCount] = try ClassCount.decodeWireList(p + o4, n4, max: 16, &r)
    let v14: [String] = try r.texts(p + o5, n5, max: 16, maxElement: 8)
    let v15: Bool = b136 & 1 != 0
    let v16: UInt32 = fixed >= 141 ? wireLoad(f, 137, UInt32.self) : 0
    let v17: Int64 = fixed >= 149 ? wireLoad(f, 141, Int64.self) : 0
    let v18: Int64 = fixed >= 157 ? wireLoad(f, 149, Int64.self) : 0
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
      unknown: unknown)
  }
}

/// Open cases of one class.
public struct ClassCount: WireMessage {
  public static var wireName: String { "planning.v1.ClassCount" }

  public var caseClass: CaseClass
  public var persons: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.caseClass = .unset
    self.persons = 0
    self.unknownFields = nil
  }

  public init(
    caseClass: CaseClass = .unset,
    persons: UInt32 = 0
  ) {
    self.caseClass = caseClass
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CaseClass,
    _ v2: UInt32,
    unknown: WireUnknown?
  ) {
    self.caseClass = v1
    self.persons = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ClassCount, rhs: ClassCount) -> Bool {
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClass)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ClassCount

extension ClassCount {
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
    wireStore(f, 0, self.caseClass.rawValue)
    wireStore(f, 1, self.persons)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5 {
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
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: CaseClass = fixed >= 1 ? CaseClass(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
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

/// Asks for one manifest.
public struct ManifestRequest: WireMessage {
  public static var wireName: String { "planning.v1.ManifestRequest" }

  public var mission: String
  public var manifest: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.manifest = ""
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    manifest: String = ""
  ) {
    self.mission = mission
    self.manifest = manifest
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.manifest = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ManifestRequest, rhs: ManifestRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ManifestRequest

extension ManifestRequest {
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
    if n0 > 16 { throw wireLimit("ManifestRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("ManifestRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Asks for all manifests of a mission.
public struct ManifestsRequest: WireMessage {
  public static var wireName: String { "planning.v1.ManifestsRequest" }

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

  public static func == (lhs: ManifestsRequest, rhs: ManifestsRequest) -> Bool {
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

// MARK: Codec of ManifestsRequest

extension ManifestsRequest {
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
    if n0 > 16 { throw wireLimit("ManifestsRequest.mission is longer than 16 bytes") }
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

/// All manifests in order of departure.
public struct ManifestsReply: WireMessage {
  public static var wireName: String { "planning.v1.ManifestsReply" }

  public var manifests: [ManifestSummary]
  public var planVersion: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.manifests = []
    self.planVersion = 0
    self.unknownFields = nil
  }

  public init(
    manifests: [ManifestSummary] = [],
    planVersion: Int64 = 0
  ) {
    self.manifests = manifests
    self.planVersion = planVersion
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [ManifestSummary],
    _ v2: Int64,
    unknown: WireUnknown?
  ) {
    self.manifests = v1
    self.planVersion = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ManifestsReply, rhs: ManifestsReply) -> Bool {
    guard lhs.manifests == rhs.manifests else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.manifests)
    hasher.combine(self.planVersion)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ManifestsReply

extension ManifestsReply {
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
    wireStore(f, 0, self.planVersion)
    var fixed = wireUsedLength(f, 8)
    if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if !self.manifests.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.manifests.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ManifestSummary.appendWireList(self.manifests, max: 1024, to: &b)
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
        start: start, used: fixed, known: 8, room: used &<< width,
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
    if n >= 11, wireLoad(p, 0, UInt16.self) == 264 {
      return try decodeWireBody(
        p, n, 2, 8, 1, 0, isExact: true, nil, &r)
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
      case 0, 9...: unit = 0
      case 8: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: [ManifestSummary] = try ManifestSummary.decodeWireList(p + o0, n0, max: 1024, &r)
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Asks to add a departure.
public struct AddDepartureRequest: WireMessage {
  public static var wireName: String { "planning.v1.AddDepartureRequest" }

  public var departure: Departure
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.departure = Departure()
    self.unknownFields = nil
  }

  public init(
    departure: Departure = Departure()
  ) {
    self.departure = departure
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Departure,
    unknown: WireUnknown?
  ) {
    self.departure = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: AddDepartureRequest, rhs: AddDepartureRequest) -> Bool {
    guard lhs.departure == rhs.departure else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.departure)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.departure == (Departure()) { missing.append("departure") }
    for path in self.departure.missingRequiredFields() { missing.append("departure.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of AddDepartureRequest

extension AddDepartureRequest {
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
    used = 1
    let width = 0
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.departure.appendWire(to: &b)
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
    let v1: Departure
    if n0 == 0 {
      v1 = Departure()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Departure.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Sent only after the departure is on stable storage.
public struct AddDepartureReply: WireMessage {
  public static var wireName: String { "planning.v1.AddDepartureReply" }

  public var sequence: Int64
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.sequence = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.sequence = sequence
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Int64,
    _ v2: Bool,
    unknown: WireUnknown?
  ) {
    self.sequence = v1
    self.repeated = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: AddDepartureReply, rhs: AddDepartureReply) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of AddDepartureReply

extension AddDepartureReply {
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
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.sequence)
    if self.repeated { b8 |= 1 }
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 9)
    if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 11, wireLoad(p, 0, UInt16.self) == 9, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 0, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 9, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v2: Bool = b8 & 1 != 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Asks for all departures of a mission.
public struct DeparturesRequest: WireMessage {
  public static var wireName: String { "planning.v1.DeparturesRequest" }

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

  public static func == (lhs: DeparturesRequest, rhs: DeparturesRequest) -> Bool {
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

// MARK: Codec of DeparturesRequest

extension DeparturesRequest {
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
    if n0 > 16 { throw wireLimit("DeparturesRequest.mission is longer than 16 bytes") }
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

/// All departures in order of time.
public struct DeparturesReply: WireMessage {
  public static var wireName: String { "planning.v1.DeparturesReply" }

  public var departures: [Departure]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.departures = []
    self.unknownFields = nil
  }

  public init(
    departures: [Departure] = []
  ) {
    self.departures = departures
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Departure],
    unknown: WireUnknown?
  ) {
    self.departures = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: DeparturesReply, rhs: DeparturesReply) -> Bool {
    guard lhs.departures == rhs.departures else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.departures)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for (index, element) in self.departures.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("departures[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of DeparturesReply

extension DeparturesReply {
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
    if !self.departures.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.departures.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Departure.appendWireList(self.departures, max: 1024, to: &b)
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
    let v1: [Departure] = try Departure.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Asks why a person is listed where they are, or nowhere.
public struct ExplainRequest: WireMessage {
  public static var wireName: String { "planning.v1.ExplainRequest" }

  public var mission: String
  public var person: ID<PersonFile>
  /// Defaults to the published plan's moment.
  public var asOf: Timestamp?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.person = ID<PersonFile>()
    self.asOf = nil
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    person: ID<PersonFile> = ID<PersonFile>(),
    asOf: Timestamp? = nil
  ) {
    self.mission = mission
    self.person = person
    self.asOf = asOf
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: ID<PersonFile>,
    _ v3: Timestamp?,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.person = v2
    self.asOf = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ExplainRequest, rhs: ExplainRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.person)
    hasher.combine(self.asOf)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ExplainRequest

extension ExplainRequest {
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
    if n0 > 16 { throw wireLimit("ExplainRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(31 &+ n0)
    let f = p + 2
    var b16: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    if self.asOf != nil { b16 |= 1 }
    wireStore(f, 17, (self.asOf ?? Timestamp()).microseconds)
    wireStore(f, 16, b16)
    var fixed = wireUsedLength(f, 25)
    if fixed > 17 {
      fixed = 25
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
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
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: used &<< width,
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
    if n >= 28, wireLoad(p, 0, UInt16.self) == 281, wireLoad(p, 18, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 25, 1, 0, isExact: true, nil, &r)
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
      case 0, 26...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 16 { bits = wireLoad(f, 16, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 25, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 17, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b16: UInt8 = fixed > 16 ? wireLoad(f, 16, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v3: Timestamp?
    if b16 & 1 != 0 {
      v3 = fixed >= 25 ? Timestamp(microseconds: wireLoad(f, 17, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 25, !wireIsZero(f + 17, 8) {
        throw r.nonCanonical(f + 17, "an absent field has a value")
      }
      v3 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// What one departure says of a person.
public struct DepartureVerdict: WireMessage {
  public static var wireName: String { "planning.v1.DepartureVerdict" }

  public var departure: String
  public var departsAt: Timestamp
  public var departsOffsetMinutes: Int16
  public var seated: Bool
  /// Everything that speaks against it, not only the first.
  public var failing: [ReasonCode]
  public var missing: [MissingClearance]
  public var sentence: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.departure = ""
    self.departsAt = Timestamp()
    self.departsOffsetMinutes = 0
    self.seated = false
    self.failing = []
    self.missing = []
    self.sentence = ""
    self.unknownFields = nil
  }

  public init(
    departure: String = "",
    departsAt: Timestamp = Timestamp(),
    departsOffsetMinutes: Int16 = 0,
    seated: Bool = false,
    failing: [ReasonCode] = [],
    missing: [MissingClearance] = [],
    sentence: String = ""
  ) {
    self.departure = departure
    self.departsAt = departsAt
    self.departsOffsetMinutes = departsOffsetMinutes
    self.seated = seated
    self.failing = failing
    self.missing = missing
    self.sentence = sentence
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: Int16,
    _ v4: Bool,
    _ v5: [ReasonCode],
    _ v6: [MissingClearance],
    _ v7: String,
    unknown: WireUnknown?
  ) {
    self.departure = v1
    self.departsAt = v2
    self.departsOffsetMinutes = v3
    self.seated = v4
    self.failing = v5
    self.missing = v6
    self.sentence = v7
    self.unknownFields = unknown
  }

  public static func == (lhs: DepartureVerdict, rhs: DepartureVerdict) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.departsAt == rhs.departsAt else { return false }
    guard lhs.departsOffsetMinutes == rhs.departsOffsetMinutes else { return false }
    guard lhs.seated == rhs.seated else { return false }
    guard lhs.failing == rhs.failing else { return false }
    guard lhs.missing == rhs.missing else { return false }
    guard (String).wireEquals(lhs.sentence, rhs.sentence) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.departure.wireHash(into: &hasher)
    hasher.combine(self.departsAt)
    hasher.combine(self.departsOffsetMinutes)
    hasher.combine(self.seated)
    hasher.combine(self.failing)
    hasher.combine(self.missing)
    self.sentence.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of DepartureVerdict

extension DepartureVerdict {
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
    if n0 > 24 { throw wireLimit("DepartureVerdict.departure is longer than 24 bytes") }
    let c1 = self.failing.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ReasonCode>.stride, max: 32)
    let n1 = c1 &* 1
    let n3 = self.sentence.utf8.count
    if n3 > 300 { throw wireLimit("DepartureVerdict.sentence is longer than 300 bytes") }
    var text = n0
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(29 &+ n0 &+ n1)
    let f = p + 2
    var b10: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.departsAt.microseconds)
    wireStore(f, 8, self.departsOffsetMinutes)
    if self.seated { b10 |= 1 }
    wireStore(f, 10, b10)
    var fixed = wireUsedLength(f, 11)
    if fixed > 10 {
    } else if fixed > 8 {
      fixed = 10
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if !self.missing.isEmpty {
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
    lengths |= self.missing.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.departure, n0)
    for element in self.failing {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    try MissingClearance.appendWireList(self.missing, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.sentence, n3)
    b.advance(to: t3)
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: used &<< width,
        lengths: [n0, n1, n2, n3],
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
    if count == 4, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 17, wireLoad(p, 0, UInt16.self) == 1035, wireLoad(p, 12, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 11, 4, 0, isExact: true, nil, &r)
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
      case 0, 12...: unit = 0
      case 8: unit = 8
      case 10: unit = 2
      case 11: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 10 { bits = wireLoad(f, 10, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 11, slotCount: 4, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 10, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b10: UInt8 = fixed > 10 ? wireLoad(f, 10, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: Int16 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
    let v4: Bool = b10 & 1 != 0
    let v5: [ReasonCode] = try Self.decodeWireListFailing(p + o1, n1, &r)
    let v6: [MissingClearance] = try MissingClearance.decodeWireList(p + o2, n2, max: 16, &r)
    let v7: String = try r.text(p + o3, n3, max: 300)
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

  private static func decodeWireListFailing(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ReasonCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 32, stride: MemoryLayout<ReasonCode>.stride)
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

/// Why a person is listed where they are, or nowhere: every reason, the first as a headline.
public struct Explanation: WireMessage {
  public static var wireName: String { "planning.v1.Explanation" }

  public var person: ID<PersonFile>
  public var asOf: Timestamp
  public var caseClass: CaseClass
  public var mainBlocker: String
  public var tier: UInt8
  public var readyBy: CalendarDate?
  public var manifest: String
  public var headline: String
  public var verdicts: [DepartureVerdict]
  public var policy: String
  public var axes: Axes
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.asOf = Timestamp()
    self.caseClass = .unset
    self.mainBlocker = ""
    self.tier = 0
    self.readyBy = nil
    self.manifest = ""
    self.headline = ""
    self.verdicts = []
    self.policy = ""
    self.axes = Axes()
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    asOf: Timestamp = Timestamp(),
    caseClass: CaseClass = .unset,
    mainBlocker: String = "",
    tier: UInt8 = 0,
    readyBy: CalendarDate? = nil,
    manifest: String = "",
    headline: String = "",
    verdicts: [DepartureVerdict] = [],
    policy: String = "",
    axes: Axes = Axes()
  ) {
    self.person = person
    self.asOf = asOf
    self.caseClass = caseClass
    self.mainBlocker = mainBlocker
    self.tier = tier
    self.readyBy = readyBy
    self.manifest = manifest
    self.headline = headline
    self.verdicts = verdicts
    self.policy = policy
    self.axes = axes
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: Timestamp,
    _ v3: CaseClass,
    _ v4: String,
    _ v5: UInt8,
    _ v6: CalendarDate?,
    _ v7: String,
    _ v8: String,
    _ v9: [DepartureVerdict],
    _ v10: String,
    _ v11: Axes,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.asOf = v2
    self.caseClass = v3
    self.mainBlocker = v4
    self.tier = v5
    self.readyBy = v6
    self.manifest = v7
    self.headline = v8
    self.verdicts = v9
    self.policy = v10
    self.axes = v11
    self.unknownFields = unknown
  }

  public static func == (lhs: Explanation, rhs: Explanation) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard (String).wireEquals(lhs.mainBlocker, rhs.mainBlocker) else { return false }
    guard lhs.tier == rhs.tier else { return false }
    guard lhs.readyBy == rhs.readyBy else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard (String).wireEquals(lhs.headline, rhs.headline) else { return false }
    guard lhs.verdicts == rhs.verdicts else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.axes == rhs.axes else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.asOf)
    hasher.combine(self.caseClass)
    self.mainBlocker.wireHash(into: &hasher)
    hasher.combine(self.tier)
    hasher.combine(self.readyBy)
    self.manifest.wireHash(into: &hasher)
    self.headline.wireHash(into: &hasher)
    hasher.combine(self.verdicts)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.axes)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Explanation

extension Explanation {
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
    let n0 = self.mainBlocker.utf8.count
    if n0 > 48 { throw wireLimit("Explanation.mainBlocker is longer than 48 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("Explanation.manifest is longer than 64 bytes") }
    let n2 = self.headline.utf8.count
    if n2 > 300 { throw wireLimit("Explanation.headline is longer than 300 bytes") }
    let n4 = self.policy.utf8.count
    if n4 > 40 { throw wireLimit("Explanation.policy is longer than 40 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(57 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b26: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    wireStore(f, 16, self.asOf.microseconds)
    wireStore(f, 24, self.caseClass.rawValue)
    wireStore(f, 25, self.tier)
    if self.readyBy != nil { b26 |= 1 }
    wireStore(f, 27, (self.readyBy ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 26, b26)
    var fixed = wireUsedLength(f, 31)
    if fixed > 27 {
      fixed = 31
    } else if fixed > 24 {
    } else if fixed > 16 {
      fixed = 24
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    used = 6
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= self.verdicts.count &* 24
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mainBlocker, n0)
    t0 = wirePut(t0, self.manifest, n1)
    t0 = wirePut(t0, self.headline, n2)
    b.advance(to: t0)
    let s3 = b.byteCount
    try DepartureVerdict.appendWireList(self.verdicts, max: 256, to: &b)
    let n3 = b.byteCount &- s3
    var t4 = b.reserve(n4)
    t4 = wirePut(t4, self.policy, n4)
    b.advance(to: t4)
    let s5 = b.byteCount
    b.enterPlain()
    try self.axes.appendWire(to: &b)
    var n5 = b.byteCount &- s5
    if n5 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s5)
      n5 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
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
        start: start, used: fixed, known: 31, room: used &<< width,
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
    if n >= 39, wireLoad(p, 0, UInt16.self) == 1567, wireLoad(p, 28, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 31, 6, 0, isExact: true, nil, &r)
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
      case 0, 32...: unit = 0
      case 16: unit = 16
      case 24: unit = 8
      case 25...27: unit = 1
      case 31: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 26 { bits = wireLoad(f, 26, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 31, slotCount: 6, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 27, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b26: UInt8 = fixed > 26 ? wireLoad(f, 26, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Timestamp = fixed >= 24 ? Timestamp(microseconds: wireLoad(f, 16, Int64.self)) : Timestamp()
    let v3: CaseClass = fixed >= 25 ? CaseClass(rawValue: wireLoad(f, 24, UInt8.self)) : .unset
    let v4: String = try r.text(p + o0, n0, max: 48)
    let v5: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let v6: CalendarDate?
    if b26 & 1 != 0 {
      v6 = fixed >= 31 ? CalendarDate(daysSinceEpoch: wireLoad(f, 27, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 31, !wireIsZero(f + 27, 4) {
        throw r.nonCanonical(f + 27, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: String = try r.text(p + o1, n1, max: 64)
    let v8: String = try r.text(p + o2, n2, max: 300)
    let v9: [DepartureVerdict] = try DepartureVerdict.decodeWireList(p + o3, n3, max: 256, &r)
    let v10: String = try r.text(p + o4, n4, max: 40)
    let v11: Axes
    if n5 == 0 {
      v11 = Axes()
    }
    else {
      try r.refuseDefault(p + o5, n5)
      v11 = try Axes.decodeNestedWire(p + o5, n5, &r)
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

/// Asks how planning stands; without a mission, for all the caller may see.
public struct PlanningStatusRequest: WireMessage {
  public static var wireName: String { "planning.v1.PlanningStatusRequest" }

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

  public static func == (lhs: PlanningStatusRequest, rhs: PlanningStatusRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PlanningStatusRequest

extension PlanningStatusRequest {
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
    if n0 > 16 { throw wireLimit("PlanningStatusRequest.mission is longer than 16 bytes") }
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

/// How far planning has followed one mission.
public struct FollowedMission: WireMessage {
  public static var wireName: String { "planning.v1.FollowedMission" }

  public var mission: String
  public var position: Position
  public var people: UInt32
  /// SHA-256 over the views, as in `intake.v1.DigestReply`.
  public var digest: FixedBytes<32>
  public var connected: Bool
  public var quarantined: Bool
  public var departures: UInt32
  public var planVersion: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.position = Position()
    self.people = 0
    self.digest = FixedBytes<32>()
    self.connected = false
    self.quarantined = false
    self.departures = 0
    self.planVersion = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    position: Position = Position(),
    people: UInt32 = 0,
    digest: FixedBytes<32> = FixedBytes<32>(),
    connected: Bool = false,
    quarantined: Bool = false,
    departures: UInt32 = 0,
    planVersion: Int64 = 0
  ) {
    self.mission = mission
    self.position = position
    self.people = people
    self.digest = digest
    self.connected = connected
    self.quarantined = quarantined
    self.departures = departures
    self.planVersion = planVersion
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Position,
    _ v3: UInt32,
    _ v4: FixedBytes<32>,
    _ v5: Bool,
    _ v6: Bool,
    _ v7: UInt32,
    _ v8: Int64,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.position = v2
    self.people = v3
    self.digest = v4
    self.connected = v5
    self.quarantined = v6
    self.departures = v7
    self.planVersion = v8
    self.unknownFields = unknown
  }

  public static func == (lhs: FollowedMission, rhs: FollowedMission) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.position == rhs.position else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.connected == rhs.connected else { return false }
    guard lhs.quarantined == rhs.quarantined else { return false }
    guard lhs.departures == rhs.departures else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.position)
    hasher.combine(self.people)
    hasher.combine(self.digest)
    hasher.combine(self.connected)
    hasher.combine(self.quarantined)
    hasher.combine(self.departures)
    hasher.combine(self.planVersion)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of FollowedMission

extension FollowedMission {
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
    if n0 > 16 { throw wireLimit("FollowedMission.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(119 &+ n0)
    let f = p + 2
    var b100: UInt8 = self.unknownFields?.bits ?? 0
    self.position.storeWire(f)
    wireStore(f, 64, self.people)
    self.digest.storeWire(f + 68)
    if self.connected { b100 |= 1 }
    if self.quarantined { b100 |= 2 }
    wireStore(f, 101, self.departures)
    wireStore(f, 105, self.planVersion)
    wireStore(f, 100, b100)
    var fixed = wireUsedLength(f, 113)
    if fixed > 105 {
      fixed = 113
    } else if fixed > 101 {
      fixed = 105
    } else if fixed > 100 {
    } else if fixed > 68 {
      fixed = 100
    } else if fixed > 64 {
      fixed = 68
    } else if fixed > 0 {
      fixed = 64
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
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 113, room: used &<< width,
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
    if n >= 116, wireLoad(p, 0, UInt16.self) == 369, wireLoad(p, 102, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 113, 1, 0, isExact: true, nil, &r)
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
      case 0, 114...: unit = 0
      case 64: unit = 64
      case 68: unit = 4
      case 100: unit = 32
      case 101: unit = 1
      case 105: unit = 4
      case 113: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 100 { bits = wireLoad(f, 100, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 113, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 105, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b100: UInt8 = fixed > 100 ? wireLoad(f, 100, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v3: UInt32 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
    let v4: FixedBytes<32> = fixed >= 100 ? FixedBytes<32>(wire: f + 68) : FixedBytes<32>()
    let v5: Bool = b100 & 1 != 0
    let v6: Bool = b100 & 2 != 0
    let v7: UInt32 = fixed >= 105 ? wireLoad(f, 101, UInt32.self) : 0
    let v8: Int64 = fixed >= 113 ? wireLoad(f, 105, Int64.self) : 0
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

/// How planning stands.
public struct PlanningStatus: WireMessage {
  public static var wireName: String { "planning.v1.PlanningStatus" }

  public var service: String
  public var missions: [FollowedMission]
  public var policy: String
  public var position: Position
  public var chainIntact: Bool
  public var storeVersion: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.service = ""
    self.missions = []
    self.policy = ""
    self.position = Position()
    self.chainIntact = false
    self.storeVersion = ""
    self.unknownFields = nil
  }

  public init(
    service: String = "",
    missions: [FollowedMission] = [],
    policy: String = "",
    position: Position = Position(),
    chainIntact: Bool = false,
    storeVersion: String = ""
  ) {
    self.service = service
    self.missions = missions
    self.policy = policy
    self.position = position
    self.chainIntact = chainIntact
    self.storeVersion = storeVersion
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: [FollowedMission],
    _ v3: String,
    _ v4: Position,
    _ v5: Bool,
    _ v6: String,
    unknown: WireUnknown?
  ) {
    self.service = v1
    self.missions = v2
    self.policy = v3
    self.position = v4
    self.chainIntact = v5
    self.storeVersion = v6
    self.unknownFields = unknown
  }

  public static func == (lhs: PlanningStatus, rhs: PlanningStatus) -> Bool {
    guard (String).wireEquals(lhs.service, rhs.service) else { return false }
    guard lhs.missions == rhs.missions else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.position == rhs.position else { return false }
    guard lhs.chainIntact == rhs.chainIntact else { return false }
    guard (String).wireEquals(lhs.storeVersion, rhs.storeVersion) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.service.wireHash(into: &hasher)
    hasher.combine(self.missions)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.position)
    hasher.combine(self.chainIntact)
    self.storeVersion.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PlanningStatus

extension PlanningStatus {
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
    if n0 > 16 { throw wireLimit("PlanningStatus.service is longer than 16 bytes") }
    let n2 = self.policy.utf8.count
    if n2 > 40 { throw wireLimit("PlanningStatus.policy is longer than 40 bytes") }
    let n3 = self.storeVersion.utf8.count
    if n3 > 40 { throw wireLimit("PlanningStatus.storeVersion is longer than 40 bytes") }
    var text = n0
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(83 &+ n0)
    let f = p + 2
    var b64: UInt8 = self.unknownFields?.bits ?? 0
    self.position.storeWire(f)
    if self.chainIntact { b64 |= 1 }
    wireStore(f, 64, b64)
    var fixed = wireUsedLength(f, 65)
    if fixed > 64 {
    } else if fixed > 0 {
      fixed = 64
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if !self.missions.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.missions.count &* 24
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.service, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try FollowedMission.appendWireList(self.missions, max: 64, to: &b)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2 &+ n3)
    t2 = wirePut(t2, self.policy, n2)
    t2 = wirePut(t2, self.storeVersion, n3)
    b.advance(to: t2)
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 65, room: used &<< width,
        lengths: [n0, n1, n2, n3],
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
    if count == 4, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 71, wireLoad(p, 0, UInt16.self) == 1089, wireLoad(p, 66, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 65, 4, 0, isExact: true, nil, &r)
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
      case 0, 66...: unit = 0
      case 64: unit = 64
      case 65: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 64 { bits = wireLoad(f, 64, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 65, slotCount: 4, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 64, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b64: UInt8 = fixed > 64 ? wireLoad(f, 64, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: [FollowedMission] = try FollowedMission.decodeWireList(p + o1, n1, max: 64, &r)
    let v3: String = try r.text(p + o2, n2, max: 40)
    let v4: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v5: Bool = b64 & 1 != 0
    let v6: String = try r.text(p + o3, n3, max: 40)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      unknown: unknown)
  }
}

/// The departure or manifest exists with another content, or the plan changed meanwhile.
public struct PlanConflict: WireMessage {
  public static var wireName: String { "planning.v1.PlanConflict" }

  public var what: String
  public var version: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.what = ""
    self.version = 0
    self.unknownFields = nil
  }

  public init(
    what: String = "",
    version: Int64 = 0
  ) {
    self.what = what
    self.version = version
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Int64,
    unknown: WireUnknown?
  ) {
    self.what = v1
    self.version = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: PlanConflict, rhs: PlanConflict) -> Bool {
    guard (String).wireEquals(lhs.what, rhs.what) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.what.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PlanConflict

extension PlanConflict {
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
    let n0 = self.what.utf8.count
    if n0 > 100 { throw wireLimit("PlanConflict.what is longer than 100 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.version)
    var fixed = wireUsedLength(f, 8)
    if fixed > 0 {
      fixed = 8
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
    t0 = wirePut(t0, self.what, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: used &<< width,
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
    if n >= 11, wireLoad(p, 0, UInt16.self) == 264 {
      return try decodeWireBody(
        p, n, 2, 8, 1, 0, isExact: true, nil, &r)
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
      case 0, 9...: unit = 0
      case 8: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 100)
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

extension PlanConflict: Error {}

/// The methods of planning.v1.Planning, for transports and access rules.
public enum PlanningMethods {
  public static let addDeparture = RPCMethod<AddDepartureRequest, AddDepartureReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 1, name: "addDeparture",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, PlanConflict.self, Rejected.self])

  public static let departures = RPCMethod<DeparturesRequest, DeparturesReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 2, name: "departures",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self])

  /// Plans all open departures as of a moment and publishes the manifests, once the verifier agrees.
  public static let plan = RPCMethod<PlanRequest, PlanReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 3, name: "plan",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, PlanConflict.self, Rejected.self])

  public static let manifests = RPCMethod<ManifestsRequest, ManifestsReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 4, name: "manifests",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self])

  public static let manifest = RPCMethod<ManifestRequest, Manifest>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 5, name: "manifest",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self, NotFound.self])

  public static let explain = RPCMethod<ExplainRequest, Explanation>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 6, name: "explain",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self])

  public static let status = RPCMethod<PlanningStatusRequest, PlanningStatus>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 7, name: "status",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "operator", "auditor"]),
    thrown: [NotYourMission.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "planning.v1.Planning",
    fingerprint: fingerprint, schema: schema,
    methods: [
      addDeparture.info,
      departures.info,
      plan.info,
      manifests.info,
      manifest.info,
      explain.info,
      status.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    bTuaqi6c9+2GcsveaH1aq24f8Qt18BPa462g6qG9/zk=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEX5EVcArQYAAGADG0ArAUMATQBQAPIB6ABSADcAZQAxAcAAeQGCAUoAZAFpADYAVgA9ANABVADIADoAUwAqAEIAPQAA\
    Qg4AFwFpbnRha2UudjEuQXhlcwsACyggEyAQICQWCw8AAgQDYXNPZgEAFAACCBxkb2N1bWVudAEBFhhjb21tb24udjEu\
    RG9jdW1lbnRTdGF0dXMAAgQYc3RheQEBFhRjb21tb24udjEuU3RheVN0YXR1cwACDANvdmVyc3RheURheXMBAAgAAgQY\
    ZmluZQEBFhRjb21tb24udjEuRmluZVN0YXR1cwACCQNmaW5lQ2VudHMBAAUAAgQYZXhpdAEBFhRjb21tb24udjEuRXhp\
    dFN0YXR1cwACCRdjYXNlQ2xhc3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACCwdtYWluQmxvY2tlcgUADDAAAAAAAgQD\
    dGllcgEABgECAQcDcmVhZHlCeQEAEgACHSJwbGFubmluZy52MS5BZGREZXBhcnR1cmVSZXBseQIADw8AAggDc2VxdWVu\
    Y2UBAAUAAggDcmVwZWF0ZWQBAAEAAh8qcGxhbm5pbmcudjEuQWRkRGVwYXJ0dXJlUmVxdWVzdAEAJwECBAkZZGVwYXJ0\
    dXJlAQEYFXBsYW5uaW5nLnYxLkRlcGFydHVyZQACFjZwbGFubmluZy52MS5DbGFzc0NvdW50AgAkDgACCRdjYXNlQ2xh\
    c3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACBwNwZXJzb25zAQAIAEIVANcBcGxhbm5pbmcudjEuRGVwYXJ0dXJlFQAO\
    ExIRGBEbERsMEhoQESEQEzgPEBgBAgQCB2lkBQAMGAAAAAECBAcHbWlzc2lvbgUADBAAAAAAAgcHY2FycmllcgUADwMA\
    AAAAAgYHbnVtYmVyBQAMCAAAAAACBBBsZWdzBQIaCAAAAAAHBQAPAwAAAAECBAkDZGVwYXJ0c0F0AQAUAAIUA2RlcGFy\
    dHNPZmZzZXRNaW51dGVzAQADAQIECQNhcnJpdmVzQXQBABQAAhQDYXJyaXZlc09mZnNldE1pbnV0ZXMBAAMAAgUDc2Vh\
    dHMBAAcAAgsDd2hlZWxjaGFpcnMBAAcAAhMDdW5hY2NvbXBhbmllZE1pbm9ycwEABwACCQNkZXBvcnRlZXMBAAcAAgoD\
    c3RyZXRjaGVycwEABwkCAAYAAAAAAAAAEQNzZWF0c1BlclN0cmV0Y2hlcgEABgACCQNzZWF0Q2VudHMBAAUAAgwDY2hh\
    cnRlckNlbnRzAQAFAAIRI2FjY2VwdGVkRG9jdW1lbnRzBQIaCAAAAAAaAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUA\
    AgQHbm90ZQUADMgAAAAAAgkDY2FuY2VsbGVkAQABAAIRA3N0b3BzTGV0UGVvcGxlT2ZmAQABAAIcyHBsYW5uaW5nLnYx\
    LkRlcGFydHVyZVZlcmRpY3QHABQQGw0sNBMAAgkHZGVwYXJ0dXJlBQAMGAAAAAACCQNkZXBhcnRzQXQBABQAAhQDZGVw\
    YXJ0c09mZnNldE1pbnV0ZXMBAAMAAgYDc2VhdGVkAQABAAIHIWZhaWxpbmcFAhogAAAAABgBARYUY29tbW9uLnYxLlJl\
    YXNvbkNvZGUAAgcpbWlzc2luZwUCGhAAAAAAIAEBGBxwbGFubmluZy52MS5NaXNzaW5nQ2xlYXJhbmNlAAIIB3NlbnRl\
    bmNlBQAMLAEAAAACGzNwbGFubmluZy52MS5EZXBhcnR1cmVzUmVwbHkBADAAAgoiZGVwYXJ0dXJlcwUCGgAEAAAAGQEB\
    GBVwbGFubmluZy52MS5EZXBhcnR1cmUAAh0WcGxhbm5pbmcudjEuRGVwYXJ0dXJlc1JlcXVlc3QBABMBAgQHB21pc3Np\
    b24FAAwQAAAAAAIaR3BsYW5uaW5nLnYxLkV4cGxhaW5SZXF1ZXN0AwATIwwBAgQHB21pc3Npb24FAAwQAAAAAQIEBhhw\
    ZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEEA2FzT2YBABQAQhcAFAFwbGFubmluZy52MS5FeHBsYW5hdGlv\
    bgsAIgskFgsPExM1ERoAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEA2FzT2YBABQAAgkXY2FzZUNs\
    YXNzAQEWE2NvbW1vbi52MS5DYXNlQ2xhc3MAAgsHbWFpbkJsb2NrZXIFAAwwAAAAAAIEA3RpZXIBAAYBAgEHA3JlYWR5\
    QnkBABIAAggHbWFuaWZlc3QFAAxAAAAAAAIIB2hlYWRsaW5lBQAMLAEAAAACCCl2ZXJkaWN0cwUCGgABAAAAIAEBGBxw\
    bGFubmluZy52MS5EZXBhcnR1cmVWZXJkaWN0AAIGB3BvbGljeQUADCgAAAAAAgQSYXhlcwEBGA5pbnRha2UudjEuQXhl\
    cwACG6FwbGFubmluZy52MS5Gb2xsb3dlZE1pc3Npb24IABIiDREQEhESAAIHB21pc3Npb24FAAwQAAAAAAIIFnBvc2l0\
    aW9uAQEXEmNvbW1vbi52MS5Qb3NpdGlvbgACBgNwZW9wbGUBAAgAAgYHZGlnZXN0BQAOIAAAAAACCQNjb25uZWN0ZWQB\
    AAEAAgsDcXVhcmFudGluZWQBAAEAAgoDZGVwYXJ0dXJlcwEACAACCwNwbGFuVmVyc2lvbgEABQBCFABfAXBsYW5uaW5n\
    LnYxLk1hbmlmZXN0DgANJiYPCxExMREUDxIREgACAgdpZAUADEAAAAAAAgkZZGVwYXJ0dXJlAQEYFXBsYW5uaW5nLnYx\
    LkRlcGFydHVyZQACBR1zdGF0ZQEBFhlwbGFubmluZy52MS5NYW5pZmVzdFN0YXRlAAIIA3JldmlzaW9uAQAIAAIEA2Fz\
    T2YBABQAAgYHcG9saWN5BQAMKAAAAAACByZlbnRyaWVzBQIaAAQAAAAdAQEYGXBsYW5uaW5nLnYxLk1hbmlmZXN0RW50\
    cnkAAgcmc3RhbmRieQUCGgAEAAAAHQEBGBlwbGFubmluZy52MS5NYW5pZmVzdEVudHJ5AAIKA3NlYXRzVGFrZW4BAAcA\
    Ag0Dc2VhdHNSZXNlcnZlZAEABwACCANlbGlnaWJsZQEACAACCwNlbGlnaWJsZU5vdwEACAACBgdkaWdlc3QFAA4gAAAA\
    AAILA3BsYW5WZXJzaW9uAQAFAEIZAGMBcGxhbm5pbmcudjEuTWFuaWZlc3RFbnRyeQoAIh0LIyQqMSA0FwACBhhwZXJz\
    b24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACBAN0aWVyAQAGAAIF\
    GnN0YXRlAQEWFnBsYW5uaW5nLnYxLkVudHJ5U3RhdGUAAgkXY2FzZUNsYXNzAQEWE2NvbW1vbi52MS5DYXNlQ2xhc3MA\
    AgwaZG9jdW1lbnRUeXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUAAgglc2VydmljZXMFAhoIAAAAABwBARYYY29t\
    bW9uLnYxLlNwZWNpYWxTZXJ2aWNlAAIHFWFnZUJhbmQBARYRY29tbW9uLnYxLkFnZUJhbmQAAgcpbWlzc2luZwUCGhAA\
    AAAAIAEBGBxwbGFubmluZy52MS5NaXNzaW5nQ2xlYXJhbmNlAAIMB3BvaW50T2ZFbnRyeQUADwMAAAAAAhsrcGxhbm5p\
    bmcudjEuTWFuaWZlc3RSZXF1ZXN0AgATFAECBAcHbWlzc2lvbgUADBAAAAABAgQIB21hbmlmZXN0BQAMQAAAAABCGwBD\
    AXBsYW5uaW5nLnYxLk1hbmlmZXN0U3VtbWFyeREADRQQGxARJg8MERQOEg8SDg4AAgIHaWQFAAxAAAAAAAIJB2RlcGFy\
    dHVyZQUADBgAAAAAAgkDZGVwYXJ0c0F0AQAUAAIUA2RlcGFydHNPZmZzZXRNaW51dGVzAQADAAIFB3JvdXRlBQAMKAAA\
    AAACBgdmbGlnaHQFAAwMAAAAAAIFHXN0YXRlAQEWGXBsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUAAggDcmV2aXNpb24B\
    AAgAAgUDc2VhdHMBAAcAAgoDc2VhdHNUYWtlbgEABwACDQNzZWF0c1Jlc2VydmVkAQAHAAIHA3BlcnNvbnMBAAgAAgsD\
    d2l0aE1pc3NpbmcBAAgAAggDZWxpZ2libGUBAAgAAgsDZWxpZ2libGVOb3cBAAgAAgcDc3RhbmRieQEACAACBwNjaGFy\
    dGVyAQABAAIaS3BsYW5uaW5nLnYxLk1hbmlmZXN0c1JlcGx5AgA1EgACCShtYW5pZmVzdHMFAhoABAAAAB8BARgbcGxh\
    bm5pbmcudjEuTWFuaWZlc3RTdW1tYXJ5AAILA3BsYW5WZXJzaW9uAQAFAAIcFnBsYW5uaW5nLnYxLk1hbmlmZXN0c1Jl\
    cXVlc3QBABMBAgQHB21pc3Npb24FAAwQAAAAAAIcNnBsYW5uaW5nLnYxLk1pc3NpbmdDbGVhcmFuY2UCACASAAIEGGNv\
    ZGUBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUBAgEKA2V4cGVjdGVkQnkBABIAAhghcGxhbm5pbmcudjEuUGxhbkNvbmZs\
    aWN0AgAPDgACBAd3aGF0BQAMZAAAAAACBwN2ZXJzaW9uAQAFAEIVALUBcGxhbm5pbmcudjEuUGxhblJlcGx5EgASCxEf\
    EjUNMg4QEREuHBAREBMAAgcHbWlzc2lvbgUADBAAAAAAAgQDYXNPZgEAFAACBgdwb2xpY3kFAAwoAAAAAAIFFmJhc2lz\
    AQEXEmNvbW1vbi52MS5Qb3NpdGlvbgACCwNwbGFuVmVyc2lvbgEABQACCShtYW5pZmVzdHMFAhoABAAAAB8BARgbcGxh\
    bm5pbmcudjEuTWFuaWZlc3RTdW1tYXJ5AAIGA3BsYWNlZAEACAACCCZ1bnBsYWNlZAUCGkAAAAAAHQEBGBlwbGFubmlu\
    Zy52MS5VbnBsYWNlZENvdW50AAIHA3BlcnNvbnMBAAgAAgkDY29zdENlbnRzAQAFAAIKA2JvdW5kQ2VudHMBAAUAAgYH\
    ZGlnZXN0BQAOIAAAAAACByNjbGFzc2VzBQIaEAAAAAAaAQEYFnBsYW5uaW5nLnYxLkNsYXNzQ291bnQAAggQcnVsZXNP\
    ZmYFAhoQAAAAAAcFAAwIAAAAAAIJA3VuY2hhbmdlZAEAAQACCgNpbnZlcnNpb25zAQAIAAIJA2ZhcmVDZW50cwEABQAC\
    DANjaGFydGVyQ2VudHMBAAUAAhc5cGxhbm5pbmcudjEuUGxhblJlcXVlc3QDABMMFQECBAcHbWlzc2lvbgUADBAAAAAB\
    AgQEA2FzT2YBABQAAg4DZWZmb3J0UGVybWlsbGUBAAgAAhqqcGxhbm5pbmcudjEuUGxhbm5pbmdTdGF0dXMGABI0ESIS\
    FwACBwdzZXJ2aWNlBQAMEAAAAAACCChtaXNzaW9ucwUCGkAAAAAAHwEBGBtwbGFubmluZy52MS5Gb2xsb3dlZE1pc3Np\
    b24AAgYHcG9saWN5BQAMKAAAAAACCBZwb3NpdGlvbgEBFxJjb21tb24udjEuUG9zaXRpb24AAgsDY2hhaW5JbnRhY3QB\
    AAEAAgwHc3RvcmVWZXJzaW9uBQAMKAAAAAACIRVwbGFubmluZy52MS5QbGFubmluZ1N0YXR1c1JlcXVlc3QBABIAAgcH\
    bWlzc2lvbgUADBAAAAAAAhk2cGxhbm5pbmcudjEuVW5wbGFjZWRDb3VudAIAJA4AAggYaGVhZGxpbmUBARYUY29tbW9u\
    LnYxLlJlYXNvbkNvZGUAAgcDcGVyc29ucwEACAACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAA\
    AAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAAC\
    FCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAABAFQAAhI+Y29t\
    bW9uLnYxLlBvc2l0aW9uBAAODA8PAAIHA2xpbmVhZ2UBABAAAgUDZXBvY2gBAAUAAggDc2VxdWVuY2UBAAUAAgQHaGFz\
    aAUADiAAAAALQDoAjAB3AHUAcABnAMsB4ABXAI0AfQABAgERJGNvbW1vbi52MS5BZ2VCYW5kAwALCgoCAQEABmluZmFu\
    dAIBAgAFbWlub3ICAQMABWFkdWx0AQIBE3Rjb21tb24udjEuQ2FzZUNsYXNzCAAJDxMPDA0NCgIBAQAEaGVsZAIBAgAK\
    dW52ZXJpZmllZAIBAwAOaXJyZWd1bGFyRW50cnkCAQQACmRvY0FuZEZpbmUCAQUAB2RvY09ubHkCAQYACGZpbmVPbmx5\
    AgEHAAhleGl0T25seQIBCAAFcmVhZHkBAgEYWmNvbW1vbi52MS5Eb2N1bWVudFN0YXR1cwUACRUPDhgCAQEABG5vbmUC\
    AQIAEGlkZW50aXR5VmVyaWZpZWQCAQMACmV0ZEFwcGxpZWQCAQQACWV0ZElzc3VlZAIBBQATcGFzc3BvcnRWYWxpZElu\
    SGFuZAECARZaY29tbW9uLnYxLkRvY3VtZW50VHlwZQQADRwaEQIBAQAIcGFzc3BvcnQCAQIAF2VtZXJnZW5jeVRyYXZl\
    bERvY3VtZW50AgEDABVjZXJ0aWZpY2F0ZU9mSWRlbnRpdHkCAQQADGlkZW50aXR5Q2FyZAECARRXY29tbW9uLnYxLkV4\
    aXRTdGF0dXMGABANDgwMDAIBAQALbm90UmVxdWlyZWQCAQIACHJlcXVpcmVkAgEDAAlyZXF1ZXN0ZWQCAQQAB2dyYW50\
    ZWQCAQUAB3JlZnVzZWQCAQYAB2V4cGlyZWQBAgEUTmNvbW1vbi52MS5GaW5lU3RhdHVzBgALDQ4MCQsCAQEABm5vdER1\
    ZQIBAgAIYXNzZXNzZWQCAQMACXJlcXVlc3RlZAIBBAAHcGFydGlhbAIBBQAEcGFpZAIBBgAGd2FpdmVkAUIBFACwAWNv\
    bW1vbi52MS5SZWFzb25Db2RlFQAUGhIWDxMXGBYXEBQOFhAPGBEUERACAQEAD25vVmFsaWREb2N1bWVudAIBAgAVZG9j\
    dW1lbnRSb3V0ZU1pc21hdGNoAgEDAA1maW5lVW5jbGVhcmVkAgEEABFleGl0UGVybWl0TWlzc2luZwIBBQAKaGVsZEFj\
    dGl2ZQIBBgAObm9SZXR1cm5JbnRlbnQCAQcAEmlkZW50aXR5VW52ZXJpZmllZAIBCAATZHVwbGljYXRlVW5yZXNvbHZl\
    ZAIBCQARYXNzZXNzbWVudFBlbmRpbmcCAQoAEm1pbm9yVW5hY2NvbXBhbmllZAIBCwALbm90Rml0VG9GbHkCAQwAD2dy\
    b3VwSW5jb21wbGV0ZQIBDQAJa2VwdEFwYXJ0AgEOABFvbkFub3RoZXJNYW5pZmVzdAIBDwALdHJhbnNpdFJ1bGUCAWUA\
    CnNlbGZGdW5kZWQCAWYAE2RvY3VtZW50Tm90QWNjZXB0ZWQCAWcADGN1dE9mZlBhc3NlZAIBaAAPZGVwYXJ0dXJlQ2xv\
    c2VkAgFpAAxjYXBhY2l0eUZ1bGwCAWoAC2Nhc2VOb3RPcGVuAQIBGMNjb21tb24udjEuU3BlY2lhbFNlcnZpY2UKABMU\
    FA4QFwsKGBoCAQEADndoZWVsY2hhaXJSYW1wAgECAA93aGVlbGNoYWlyU3RlcHMCAQMAD3doZWVsY2hhaXJDYWJpbgIB\
    BAAJc3RyZXRjaGVyAgEFAAttZWRpY2FsQ2FzZQIBBgASdW5hY2NvbXBhbmllZE1pbm9yAgEHAAZpbmZhbnQCAQgABWNo\
    aWxkAgEJABNkZXBvcnRlZEFjY29tcGFuaWVkAgEKABVkZXBvcnRlZFVuYWNjb21wYW5pZWQBAgEUPmNvbW1vbi52MS5T\
    dGF5U3RhdHVzBAANDRIMAgEBAAhpblN0YXR1cwIBAgAIb3ZlcnN0YXkCAQMADW5vRW50cnlSZWNvcmQCAQQAB3Vua25v\
    d24BAgEWcnBsYW5uaW5nLnYxLkVudHJ5U3RhdGUIAAwODgwLDgsQAgEBAAdwbGFubmVkAgECAAljb25maXJtZWQCAQMA\
    CWNoZWNrZWRJbgIBBAAHYm9hcmRlZAIBBQAGbm9TaG93AgEGAAlvZmZsb2FkZWQCAQcABmRlbmllZAIBCAALc3Vic3Rp\
    dHV0ZWQBAgEZX3BsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUHAAoNCw4NCw4CAQEABWRyYWZ0AgECAAhwcm9wb3NlZAIB\
    AwAGbG9ja2VkAgEEAAlzdWJtaXR0ZWQCAQUACGRlcGFydGVkAgEGAAZjbG9zZWQCAQcACWNhbmNlbGxlZAFAXAMAQhQA\
    QgNwbGFubmluZy52MS5QbGFubmluZwcAnGiEZXJzZwMEAQABDB8dS2FkZERlcGFydHVyZXBsYW5uaW5nLnYxLkFkZERl\
    cGFydHVyZVJlcXVlc3RwbGFubmluZy52MS5BZGREZXBhcnR1cmVSZXBseQMAGhgUcmVmdXNhbHMudjEuTm90WW91ck1p\
    c3Npb25wbGFubmluZy52MS5QbGFuQ29uZmxpY3RyZWZ1c2Fscy52MS5SZWplY3RlZAMEAgABCh0bHWRlcGFydHVyZXNw\
    bGFubmluZy52MS5EZXBhcnR1cmVzUmVxdWVzdHBsYW5uaW5nLnYxLkRlcGFydHVyZXNSZXBseQEAGnJlZnVzYWxzLnYx\
    Lk5vdFlvdXJNaXNzaW9uAwQDAAEEFxVLcGxhbnBsYW5uaW5nLnYxLlBsYW5SZXF1ZXN0cGxhbm5pbmcudjEuUGxhblJl\
    cGx5AwAaGBRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnBsYW5uaW5nLnYxLlBsYW5Db25mbGljdHJlZnVzYWxzLnYx\
    LlJlamVjdGVkAwQEAAEJHBodbWFuaWZlc3RzcGxhbm5pbmcudjEuTWFuaWZlc3RzUmVxdWVzdHBsYW5uaW5nLnYxLk1h\
    bmlmZXN0c1JlcGx5AQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DBAUAAQgbFDJtYW5pZmVzdHBsYW5uaW5nLnYx\
    Lk1hbmlmZXN0UmVxdWVzdHBsYW5uaW5nLnYxLk1hbmlmZXN0AgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVm\
    dXNhbHMudjEuTm90Rm91bmQDBAYAAQcaFzJleHBsYWlucGxhbm5pbmcudjEuRXhwbGFpblJlcXVlc3RwbGFubmluZy52\
    MS5FeHBsYW5hdGlvbgIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kAwQHAAEG\
    IRodc3RhdHVzcGxhbm5pbmcudjEuUGxhbm5pbmdTdGF0dXNSZXF1ZXN0cGxhbm5pbmcudjEuUGxhbm5pbmdTdGF0dXMB\
    ABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbg==
    """)
}

/// Plans departures. Holds no names: printing asks intake.
public struct PlanningClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  public func addDeparture(
    _ request: AddDepartureRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AddDepartureReply {
    try await transport.unary(request, method: PlanningMethods.addDeparture, options: options)
  }

  public func departures(
    _ request: DeparturesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DeparturesReply {
    try await transport.unary(request, method: PlanningMethods.departures, options: options)
  }

  /// Plans all open departures as of a moment and publishes the manifests, once the verifier agrees.
  public func plan(
    _ request: PlanRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PlanReply {
    try await transport.unary(request, method: PlanningMethods.plan, options: options)
  }

  public func manifests(
    _ request: ManifestsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ManifestsReply {
    try await transport.unary(request, method: PlanningMethods.manifests, options: options)
  }

  public func manifest(
    _ request: ManifestRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Manifest {
    try await transport.unary(request, method: PlanningMethods.manifest, options: options)
  }

  public func explain(
    _ request: ExplainRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Explanation {
    try await transport.unary(request, method: PlanningMethods.explain, options: options)
  }

  public func status(
    _ request: PlanningStatusRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PlanningStatus {
    try await transport.unary(request, method: PlanningMethods.status, options: options)
  }
}

/// Answers the calls of planning.v1.Planning.
public protocol PlanningHandlers: Sendable {
  func addDeparture(
    _ request: AddDepartureRequest, context: RPCServerContext
  ) async throws -> AddDepartureReply

  func departures(
    _ request: DeparturesRequest, context: RPCServerContext
  ) async throws -> DeparturesReply

  /// Plans all open departures as of a moment and publishes the manifests, once the verifier agrees.
  func plan(
    _ request: PlanRequest, context: RPCServerContext
  ) async throws -> PlanReply

  func manifests(
    _ request: ManifestsRequest, context: RPCServerContext
  ) async throws -> ManifestsReply

  func manifest(
    _ request: ManifestRequest, context: RPCServerContext
  ) async throws -> Manifest

  func explain(
    _ request: ExplainRequest, context: RPCServerContext
  ) async throws -> Explanation

  func status(
    _ request: PlanningStatusRequest, context: RPCServerContext
  ) async throws -> PlanningStatus
}

/// Serves planning.v1.Planning with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct PlanningRegistration<Handlers: PlanningHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { PlanningMethods.descriptor }
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
      PlanningMethods.addDeparture, execution: execution(PlanningMethods.addDeparture.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.addDeparture(request, context: context)
    }
    router.handleUnary(
      PlanningMethods.departures, execution: execution(PlanningMethods.departures.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.departures(request, context: context)
    }
    router.handleUnary(
      PlanningMethods.plan, execution: execution(PlanningMethods.plan.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.plan(request, context: context)
    }
    router.handleUnary(
      PlanningMethods.manifests, execution: execution(PlanningMethods.manifests.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.manifests(request, context: context)
    }
    router.handleUnary(
      PlanningMethods.manifest, execution: execution(PlanningMethods.manifest.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.manifest(request, context: context)
    }
    router.handleUnary(
      PlanningMethods.explain, execution: execution(PlanningMethods.explain.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.explain(request, context: context)
    }
    router.handleUnary(
      PlanningMethods.status, execution: execution(PlanningMethods.status.info)
    ) { request, context in
      return try await handlers.status(request, context: context)
    }
  }
}
