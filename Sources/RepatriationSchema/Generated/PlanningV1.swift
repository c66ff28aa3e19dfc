// Written by schemac from package planning.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// Where a manifest stands in its life.
public struct ManifestState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var draft: ManifestState { ManifestState(rawValue: 1) }
  public static var proposed: ManifestState { ManifestState(rawValue: 2) }
  public static var locked: ManifestState { ManifestState(rawValue: 3) }
  public static var submitted: ManifestState { ManifestState(rawValue: 4) }
  public static var departed: ManifestState { ManifestState(rawValue: 5) }
  public static var closed: ManifestState { ManifestState(rawValue: 6) }
  public static var cancelled: ManifestState { ManifestState(rawValue: 7) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case draft = 1
    case proposed = 2
    case locked = 3
    case submitted = 4
    case departed = 5
    case closed = 6
    case cancelled = 7
  }

  public static var wireNames: StaticString { "unset draft proposed locked submitted departed closed cancelled" }
}

/// Where a listed person stands.
public struct EntryState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var planned: EntryState { EntryState(rawValue: 1) }
  public static var confirmed: EntryState { EntryState(rawValue: 2) }
  public static var checkedIn: EntryState { EntryState(rawValue: 3) }
  public static var boarded: EntryState { EntryState(rawValue: 4) }
  public static var noShow: EntryState { EntryState(rawValue: 5) }
  public static var offloaded: EntryState { EntryState(rawValue: 6) }
  public static var denied: EntryState { EntryState(rawValue: 7) }
  public static var substituted: EntryState { EntryState(rawValue: 8) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
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

  public static var wireNames: StaticString { "unset planned confirmed checkedIn boarded noShow offloaded denied substituted" }
}

/// Whether somebody who boarded arrived, or why not.
public struct ArrivalOutcome: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var arrived: ArrivalOutcome { ArrivalOutcome(rawValue: 1) }
  public static var refusedEntry: ArrivalOutcome { ArrivalOutcome(rawValue: 2) }
  public static var leftOnTheWay: ArrivalOutcome { ArrivalOutcome(rawValue: 3) }
  public static var hospitalised: ArrivalOutcome { ArrivalOutcome(rawValue: 4) }
  public static var detained: ArrivalOutcome { ArrivalOutcome(rawValue: 5) }
  /// Asked for, and nobody can say.
  public static var notKnown: ArrivalOutcome { ArrivalOutcome(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case arrived = 1
    case refusedEntry = 2
    case leftOnTheWay = 3
    case hospitalised = 4
    case detained = 5
    /// Asked for, and nobody can say.
    case notKnown = 6
  }

  public static var wireNames: StaticString { "unset arrived refusedEntry leftOnTheWay hospitalised detained notKnown" }
}

/// Why seats are kept free.
public struct ReserveReason: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// For people on file who are not ready yet.
  public static var notReady: ReserveReason { ReserveReason(rawValue: 1) }
  /// For announced groups.
  public static var announced: ReserveReason { ReserveReason(rawValue: 2) }
  /// For people who can be expected to arrive and to be able to go.
  public static var arrivals: ReserveReason { ReserveReason(rawValue: 3) }
  /// The departure itself says so.
  public static var departure: ReserveReason { ReserveReason(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// For people on file who are not ready yet.
    case notReady = 1
    /// For announced groups.
    case announced = 2
    /// For people who can be expected to arrive and to be able to go.
    case arrivals = 3
    /// The departure itself says so.
    case departure = 4
  }

  public static var wireNames: StaticString { "unset notReady announced arrivals departure" }
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
  /// Where people change aircraft: every flight in order. Empty: one flight all the way.
  public var flights: [DepartureFlight]
  /// Seats kept free whatever the policy says.
  public var reserveSeats: UInt16?
  /// The carrier's booking of our seats (record locator); empty when it gave none.
  public var bookingReference: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.flights == rhs.flights else { return false }
    guard lhs.reserveSeats == rhs.reserveSeats else { return false }
    guard (String).wireEquals(lhs.bookingReference, rhs.bookingReference) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.flights)
    hasher.combine(self.reserveSeats)
    self.bookingReference.wireHash(into: &hasher)
    hasher.combine(self._unknown)
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

extension Departure {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: "",
      mission: "",
      carrier: FixedASCII<3>(),
      number: "",
      legs: [],
      departsAt: Timestamp(),
      departsOffsetMinutes: 0,
      arrivesAt: Timestamp(),
      arrivesOffsetMinutes: 0,
      seats: 0,
      wheelchairs: 0,
      unaccompaniedMinors: 0,
      deportees: 0,
      stretchers: 0,
      seatsPerStretcher: 6,
      seatCents: 0,
      charterCents: 0,
      acceptedDocuments: [],
      note: "",
      cancelled: false,
      stopsLetPeopleOff: false,
      flights: [],
      reserveSeats: nil,
      bookingReference: "",
      _unknown: nil)
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
    stopsLetPeopleOff: Bool = false,
    flights: [DepartureFlight] = [],
    reserveSeats: UInt16? = nil,
    bookingReference: String = ""
  ) {
    self.init(
      id: id,
      mission: mission,
      carrier: carrier,
      number: number,
      legs: legs,
      departsAt: departsAt,
      departsOffsetMinutes: departsOffsetMinutes,
      arrivesAt: arrivesAt,
      arrivesOffsetMinutes: arrivesOffsetMinutes,
      seats: seats,
      wheelchairs: wheelchairs,
      unaccompaniedMinors: unaccompaniedMinors,
      deportees: deportees,
      stretchers: stretchers,
      seatsPerStretcher: seatsPerStretcher,
      seatCents: seatCents,
      charterCents: charterCents,
      acceptedDocuments: acceptedDocuments,
      note: note,
      cancelled: cancelled,
      stopsLetPeopleOff: stopsLetPeopleOff,
      flights: flights,
      reserveSeats: reserveSeats,
      bookingReference: bookingReference,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.id.utf8.count
    if n0 > 24 { throw wireLimit("Departure.id is longer than 24 bytes") }
    let n1 = e.pointee.mission.utf8.count
    if n1 > 16 { throw wireLimit("Departure.mission is longer than 16 bytes") }
    let n2 = e.pointee.number.utf8.count
    if n2 > 8 { throw wireLimit("Departure.number is longer than 8 bytes") }
    let c3 = e.pointee.legs.count
    try b.charge(
      elements: c3, stride: MemoryLayout<FixedASCII<3>>.stride, max: 8)
    let n3 = c3 &* 3
    let c4 = e.pointee.acceptedDocuments.count
    try b.charge(
      elements: c4, stride: MemoryLayout<DocumentType>.stride, max: 8)
    let n4 = c4 &* 1
    let n5 = e.pointee.note.utf8.count
    if n5 > 200 { throw wireLimit("Departure.note is longer than 200 bytes") }
    let n7 = e.pointee.bookingReference.utf8.count
    if n7 > 20 { throw wireLimit("Departure.bookingReference is longer than 20 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n5
    text &+= n7
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(87 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5)
    let f = p + 2
    var b50: UInt8 = e.pointee._unknown?.bits ?? 0
    let w3 = e.pointee.carrier.wireBits
    FixedASCII<3>.storeStorage(f, w3)
    let w6 = e.pointee.departsAt.microseconds
    wireStore(f, 3, w6)
    let w7 = e.pointee.departsOffsetMinutes
    wireStore(f, 11, w7)
    let w8 = e.pointee.arrivesAt.microseconds
    wireStore(f, 13, w8)
    let w9 = e.pointee.arrivesOffsetMinutes
    wireStore(f, 21, w9)
    let w10 = e.pointee.seats
    wireStore(f, 23, w10)
    let w11 = e.pointee.wheelchairs
    wireStore(f, 25, w11)
    let w12 = e.pointee.unaccompaniedMinors
    wireStore(f, 27, w12)
    let w13 = e.pointee.deportees
    wireStore(f, 29, w13)
    let w14 = e.pointee.stretchers
    wireStore(f, 31, w14)
    let w15 = e.pointee.seatsPerStretcher ^ 6
    wireStore(f, 33, w15)
    let w16 = e.pointee.seatCents
    wireStore(f, 34, w16)
    let w17 = e.pointee.charterCents
    wireStore(f, 42, w17)
    b50 |= wireBit(e.pointee.cancelled)
    b50 |= wireBit(e.pointee.stopsLetPeopleOff) &<< 1
    b50 |= wireBit(e.pointee.reserveSeats != nil) &<< 2
    let w23 = (e.pointee.reserveSeats ?? 0)
    wireStore(f, 51, w23)
    wireStore(f, 50, b50)
    var used = wireBit(w16 != 0)
    used |= wireBit(w17 != 0) &<< 1
    used |= wireBit(b50 != 0) &<< 2
    used |= wireBit(w23 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x3533322A00)
    if used == 0 {
      fixed = wireUsedLength(f, 34)
      if fixed > 33 {
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
    }
    let count: Int
    if n7 != 0 {
      count = 8
    } else if !e.pointee.flights.isEmpty {
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
    lengths |= e.pointee.flights.count &* 24
    lengths |= n7
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.id, n0)
    t0 = wirePut(t0, e.pointee.mission, n1)
    t0 = wirePut(t0, e.pointee.number, n2)
    for element in e.pointee.legs {
      element.storeWire(t0)
      t0 += 3
    }
    for element in e.pointee.acceptedDocuments {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    t0 = wirePut(t0, e.pointee.note, n5)
    b.advance(to: t0)
    let s6 = b.byteCount
    try DepartureFlight.appendWireList(e.pointee.flights, max: 8, to: &b)
    let n6 = b.byteCount &- s6
    var t7 = b.reserve(n7)
    t7 = wirePut(t7, e.pointee.bookingReference, n7)
    b.advance(to: t7)
    let written: Int
    if n7 != 0 {
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
    let needed = wireWidth(all)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 53, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7],
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
    if written == 8, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
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
    var w16: Int64 = 0
    var w17: Int64 = 0
    var b50: UInt8 = 0
    var w23: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    let head = n >= 63 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 34 && fixed <= 53 && count <= 8
    if isNear {
      w16 = wireMask(wireLoad(f, 34, Int64.self), fixed >= 42)
      w17 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      b50 = wireMask(wireLoad(f, 50, UInt8.self), fixed >= 51)
      w23 = wireMask(wireLoad(f, 51, UInt16.self), fixed >= 53)
      var ends = wireBit(fixed == 42) & wireBit(w16 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w17 != 0)
      ends |= wireBit(fixed == 51) & wireBit(b50 != 0)
      ends |= wireBit(fixed == 53) & wireBit(w23 != 0)
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
      isNear = ends != 0 && b50 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w16 = fixed >= 42 ? wireLoad(f, 34, Int64.self) : 0
      w17 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      b50 = fixed >= 51 ? wireLoad(f, 50, UInt8.self) : 0
      w23 = fixed >= 53 ? wireLoad(f, 51, UInt16.self) : 0
      if shape.fixedLength > 53 || shape.slotCount > 8 || b50 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 53, slotCount: 8, bits: b50 & 248, isFrozen: false)
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
    }
    let w3: UInt64 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
    let w6: Int64 = fixed >= 11 ? wireLoad(f, 3, Int64.self) : 0
    let w7: Int16 = fixed >= 13 ? wireLoad(f, 11, Int16.self) : 0
    let w8: Int64 = fixed >= 21 ? wireLoad(f, 13, Int64.self) : 0
    let w9: Int16 = fixed >= 23 ? wireLoad(f, 21, Int16.self) : 0
    let w10: UInt16 = fixed >= 25 ? wireLoad(f, 23, UInt16.self) : 0
    let w11: UInt16 = fixed >= 27 ? wireLoad(f, 25, UInt16.self) : 0
    let w12: UInt16 = fixed >= 29 ? wireLoad(f, 27, UInt16.self) : 0
    let w13: UInt16 = fixed >= 31 ? wireLoad(f, 29, UInt16.self) : 0
    let w14: UInt16 = fixed >= 33 ? wireLoad(f, 31, UInt16.self) : 0
    let w15: UInt8 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let absent = UInt64.wire(wireMask(w23, b50 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: FixedASCII<3> = try r.ascii(w3, at: f, as: FixedASCII<3>.self)
    let v4: String = try r.text(p + o2, n2, max: 8)
    let v5: [FixedASCII<3>] = try Self.decodeWireListLegs(p + o3, n3, &r)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: Int16 = w7
    let v8: Timestamp = Timestamp(microseconds: w8)
    let v9: Int16 = w9
    let v10: UInt16 = w10
    let v11: UInt16 = w11
    let v12: UInt16 = w12
    let v13: UInt16 = w13
    let v14: UInt16 = w14
    let v15: UInt8 = w15 ^ 6
    let v16: Int64 = w16
    let v17: Int64 = w17
    let v18: [DocumentType] = try Self.decodeWireListAcceptedDocuments(p + o4, n4, &r)
    let v19: String = try r.text(p + o5, n5, max: 200)
    let v20: Bool = b50 & 1 != 0
    let v21: Bool = b50 & 2 != 0
    let v22: [DepartureFlight] = try DepartureFlight.decodeWireList(p + o6, n6, max: 8, &r)
    let v23: UInt16? = b50 & 4 != 0 ? w23 : nil
    let v24: String = try r.text(p + o7, n7, max: 20)
    return Self(
      id: v1,
      mission: v2,
      carrier: v3,
      number: v4,
      legs: v5,
      departsAt: v6,
      departsOffsetMinutes: v7,
      arrivesAt: v8,
      arrivesOffsetMinutes: v9,
      seats: v10,
      wheelchairs: v11,
      unaccompaniedMinors: v12,
      deportees: v13,
      stretchers: v14,
      seatsPerStretcher: v15,
      seatCents: v16,
      charterCents: v17,
      acceptedDocuments: v18,
      note: v19,
      cancelled: v20,
      stopsLetPeopleOff: v21,
      flights: v22,
      reserveSeats: v23,
      bookingReference: v24,
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
      case 0, 54...: return
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
      case 53: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

/// One flight of a departure on which people change aircraft.
public struct DepartureFlight: WireMessage {
  public static var wireName: String { "planning.v1.DepartureFlight" }

  /// IATA airline designator.
  public var carrier: FixedASCII<3>
  public var number: String
  /// Airports (IATA codes).
  public var from: FixedASCII<3>
  public var to: FixedASCII<3>
  public var departsAt: Timestamp
  /// Minutes east of UTC at `from`.
  public var departsOffsetMinutes: Int16
  public var arrivesAt: Timestamp
  public var arrivesOffsetMinutes: Int16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DepartureFlight, rhs: DepartureFlight) -> Bool {
    guard lhs.carrier == rhs.carrier else { return false }
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.departsAt == rhs.departsAt else { return false }
    guard lhs.departsOffsetMinutes == rhs.departsOffsetMinutes else { return false }
    guard lhs.arrivesAt == rhs.arrivesAt else { return false }
    guard lhs.arrivesOffsetMinutes == rhs.arrivesOffsetMinutes else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.carrier)
    self.number.wireHash(into: &hasher)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.departsAt)
    hasher.combine(self.departsOffsetMinutes)
    hasher.combine(self.arrivesAt)
    hasher.combine(self.arrivesOffsetMinutes)
    hasher.combine(self._unknown)
  }
}

extension DepartureFlight {
  /// The message in which every field is absent.
  public init() {
    self.init(
      carrier: FixedASCII<3>(),
      number: "",
      from: FixedASCII<3>(),
      to: FixedASCII<3>(),
      departsAt: Timestamp(),
      departsOffsetMinutes: 0,
      arrivesAt: Timestamp(),
      arrivesOffsetMinutes: 0,
      _unknown: nil)
  }

  public init(
    carrier: FixedASCII<3> = FixedASCII<3>(),
    number: String = "",
    from: FixedASCII<3> = FixedASCII<3>(),
    to: FixedASCII<3> = FixedASCII<3>(),
    departsAt: Timestamp = Timestamp(),
    departsOffsetMinutes: Int16 = 0,
    arrivesAt: Timestamp = Timestamp(),
    arrivesOffsetMinutes: Int16 = 0
  ) {
    self.init(
      carrier: carrier,
      number: number,
      from: from,
      to: to,
      departsAt: departsAt,
      departsOffsetMinutes: departsOffsetMinutes,
      arrivesAt: arrivesAt,
      arrivesOffsetMinutes: arrivesOffsetMinutes,
      _unknown: nil)
  }
}

// MARK: Codec of DepartureFlight

extension DepartureFlight {
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
    let n0 = e.pointee.number.utf8.count
    if n0 > 8 { throw wireLimit("DepartureFlight.number is longer than 8 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(35 &+ n0)
    let f = p + 2
    let w1 = e.pointee.carrier.wireBits
    FixedASCII<3>.storeStorage(f, w1)
    let w3 = e.pointee.from.wireBits
    FixedASCII<3>.storeStorage(f + 3, w3)
    let w4 = e.pointee.to.wireBits
    FixedASCII<3>.storeStorage(f + 6, w4)
    let w5 = e.pointee.departsAt.microseconds
    wireStore(f, 9, w5)
    let w6 = e.pointee.departsOffsetMinutes
    wireStore(f, 17, w6)
    let w7 = e.pointee.arrivesAt.microseconds
    wireStore(f, 19, w7)
    let w8 = e.pointee.arrivesOffsetMinutes
    wireStore(f, 27, w8)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1D1B131100)
    if used == 0 {
      fixed = wireUsedLength(f, 9)
      if fixed > 6 {
        fixed = 9
      } else if fixed > 3 {
        fixed = 6
      } else if fixed > 0 {
        fixed = 3
      }
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
    t0 = wirePut(t0, e.pointee.number, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 29, room: count &<< width,
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
    var w5: Int64 = 0
    var w6: Int16 = 0
    var w7: Int64 = 0
    var w8: Int16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 32 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 9 && fixed <= 29 && count <= 1
    if isNear {
      w5 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      w6 = wireMask(wireLoad(f, 17, Int16.self), fixed >= 19)
      w7 = wireMask(wireLoad(f, 19, Int64.self), fixed >= 27)
      w8 = wireMask(wireLoad(f, 27, Int16.self), fixed >= 29)
      var ends = wireBit(fixed == 17) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w8 != 0)
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
      w5 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      w6 = fixed >= 19 ? wireLoad(f, 17, Int16.self) : 0
      w7 = fixed >= 27 ? wireLoad(f, 19, Int64.self) : 0
      w8 = fixed >= 29 ? wireLoad(f, 27, Int16.self) : 0
      if shape.fixedLength > 29 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 29, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: UInt64 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
    let w3: UInt64 = fixed >= 6 ? FixedASCII<3>.loadStorage(f + 3) : 0
    let w4: UInt64 = fixed >= 9 ? FixedASCII<3>.loadStorage(f + 6) : 0
    let v1: FixedASCII<3> = try r.ascii(w1, at: f, as: FixedASCII<3>.self)
    let v2: String = try r.text(p + o0, n0, max: 8)
    let v3: FixedASCII<3> = try r.ascii(w3, at: f + 3, as: FixedASCII<3>.self)
    let v4: FixedASCII<3> = try r.ascii(w4, at: f + 6, as: FixedASCII<3>.self)
    let v5: Timestamp = Timestamp(microseconds: w5)
    let v6: Int16 = w6
    let v7: Timestamp = Timestamp(microseconds: w7)
    let v8: Int16 = w8
    return Self(
      carrier: v1,
      number: v2,
      from: v3,
      to: v4,
      departsAt: v5,
      departsOffsetMinutes: v6,
      arrivesAt: v7,
      arrivesOffsetMinutes: v8,
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
      case 3: unit = 3
      case 6: unit = 3
      case 9: unit = 3
      case 17: unit = 8
      case 19: unit = 2
      case 27: unit = 8
      case 29: unit = 2
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

/// A clearance that a listed person still lacks.
public struct MissingClearance: WireMessage {
  public static var wireName: String { "planning.v1.MissingClearance" }

  public var code: ReasonCode
  /// The day on which it is there at the usual pace.
  public var expectedBy: CalendarDate?
  /// When all goes well, and when it takes long; unset when the same.
  public var earliestBy: CalendarDate?
  public var lateBy: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: MissingClearance, rhs: MissingClearance) -> Bool {
    guard lhs.code == rhs.code else { return false }
    guard lhs.expectedBy == rhs.expectedBy else { return false }
    guard lhs.earliestBy == rhs.earliestBy else { return false }
    guard lhs.lateBy == rhs.lateBy else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.code)
    hasher.combine(self.expectedBy)
    hasher.combine(self.earliestBy)
    hasher.combine(self.lateBy)
    hasher.combine(self._unknown)
  }
}

extension MissingClearance {
  /// The message in which every field is absent.
  public init() {
    self.init(
      code: .unset,
      expectedBy: nil,
      earliestBy: nil,
      lateBy: nil,
      _unknown: nil)
  }

  public init(
    code: ReasonCode = .unset,
    expectedBy: CalendarDate? = nil,
    earliestBy: CalendarDate? = nil,
    lateBy: CalendarDate? = nil
  ) {
    self.init(
      code: code,
      expectedBy: expectedBy,
      earliestBy: earliestBy,
      lateBy: lateBy,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(16)
    let f = p + 2
    var b1: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.code.rawValue
    wireStore(f, 0, w1)
    b1 |= wireBit(e.pointee.expectedBy != nil)
    let w2 = (e.pointee.expectedBy ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 2, w2)
    b1 |= wireBit(e.pointee.earliestBy != nil) &<< 1
    let w3 = (e.pointee.earliestBy ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 6, w3)
    b1 |= wireBit(e.pointee.lateBy != nil) &<< 2
    let w4 = (e.pointee.lateBy ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 10, w4)
    wireStore(f, 1, b1)
    var used = wireBit(b1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xE0A060200)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 14, room: 0,
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
    var b1: UInt8 = 0
    var w2: Int32 = 0
    var w3: Int32 = 0
    var w4: Int32 = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 14 && count <= 0
    if isNear {
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, Int32.self), fixed >= 6)
      w3 = wireMask(wireLoad(f, 6, Int32.self), fixed >= 10)
      w4 = wireMask(wireLoad(f, 10, Int32.self), fixed >= 14)
      var ends = wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 14) & wireBit(w4 != 0)
      isNear = ends != 0 && b1 & 248 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w2 = fixed >= 6 ? wireLoad(f, 2, Int32.self) : 0
      w3 = fixed >= 10 ? wireLoad(f, 6, Int32.self) : 0
      w4 = fixed >= 14 ? wireLoad(f, 10, Int32.self) : 0
      if shape.fixedLength > 14 || shape.slotCount > 0 || b1 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 14, slotCount: 0, bits: b1 & 248, isFrozen: false)
      }
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    var absent = UInt64.wire(wireMask(w2, b1 & 1 == 0))
    absent |= UInt64.wire(wireMask(w3, b1 & 2 == 0))
    absent |= UInt64.wire(wireMask(w4, b1 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ReasonCode = ReasonCode(rawValue: w1)
    let v2: CalendarDate? = b1 & 1 != 0 ? CalendarDate(daysSinceEpoch: w2) : nil
    let v3: CalendarDate? = b1 & 2 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b1 & 4 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    return Self(
      code: v1,
      expectedBy: v2,
      earliestBy: v3,
      lateBy: v4,
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
      case 0, 15...: return
      case 1...2: unit = 1
      case 6: unit = 4
      case 10: unit = 4
      case 14: unit = 4
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

/// Seats kept free, and why.
public struct ReservedSeats: WireMessage {
  public static var wireName: String { "planning.v1.ReservedSeats" }

  public var reason: ReserveReason
  public var seats: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReservedSeats, rhs: ReservedSeats) -> Bool {
    guard lhs.reason == rhs.reason else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.reason)
    hasher.combine(self.seats)
    hasher.combine(self._unknown)
  }
}

extension ReservedSeats {
  /// The message in which every field is absent.
  public init() {
    self.init(
      reason: .unset,
      seats: 0,
      _unknown: nil)
  }

  public init(
    reason: ReserveReason = .unset,
    seats: UInt16 = 0
  ) {
    self.init(
      reason: reason,
      seats: seats,
      _unknown: nil)
  }
}

// MARK: Codec of ReservedSeats

extension ReservedSeats {
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
    let p = b.reserve(5)
    let f = p + 2
    let w1 = e.pointee.reason.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.seats
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x30100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: 0,
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
    var w2: UInt16 = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt16.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ReserveReason = ReserveReason(rawValue: w1)
    let v2: UInt16 = w2
    return Self(
      reason: v1,
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
      case 0, 4...: return
      case 1: unit = 1
      case 3: unit = 2
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
  /// Place on the list from its proposal on. It stays, and nobody else gets it.
  public var number: UInt16
  /// Who travels in this person's seat.
  public var substitutedBy: ID<PersonFile>?
  /// In whose seat this person travels.
  public var substitutes: ID<PersonFile>?
  /// Rules that do not count here, by two people.
  public var overridden: [ReasonCode]
  public var arrival: ArrivalOutcome
  /// What failed when this person was denied.
  public var denied: [ReasonCode]
  /// The tier that intake tells; `tier` is that of the party, also after moving up.
  public var ownTier: UInt8
  /// Ready days after which this person moved up one tier; 0: did not.
  public var movedUpAfterDays: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.number == rhs.number else { return false }
    guard lhs.substitutedBy == rhs.substitutedBy else { return false }
    guard lhs.substitutes == rhs.substitutes else { return false }
    guard lhs.overridden == rhs.overridden else { return false }
    guard lhs.arrival == rhs.arrival else { return false }
    guard lhs.denied == rhs.denied else { return false }
    guard lhs.ownTier == rhs.ownTier else { return false }
    guard lhs.movedUpAfterDays == rhs.movedUpAfterDays else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.number)
    hasher.combine(self.substitutedBy)
    hasher.combine(self.substitutes)
    hasher.combine(self.overridden)
    hasher.combine(self.arrival)
    hasher.combine(self.denied)
    hasher.combine(self.ownTier)
    hasher.combine(self.movedUpAfterDays)
    hasher.combine(self._unknown)
  }
}

extension ManifestEntry {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      group: nil,
      tier: 0,
      state: .unset,
      caseClass: .unset,
      documentType: .unset,
      services: [],
      ageBand: .unset,
      missing: [],
      pointOfEntry: FixedASCII<3>(),
      number: 0,
      substitutedBy: nil,
      substitutes: nil,
      overridden: [],
      arrival: .unset,
      denied: [],
      ownTier: 0,
      movedUpAfterDays: 0,
      _unknown: nil)
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
    pointOfEntry: FixedASCII<3> = FixedASCII<3>(),
    number: UInt16 = 0,
    substitutedBy: ID<PersonFile>? = nil,
    substitutes: ID<PersonFile>? = nil,
    overridden: [ReasonCode] = [],
    arrival: ArrivalOutcome = .unset,
    denied: [ReasonCode] = [],
    ownTier: UInt8 = 0,
    movedUpAfterDays: UInt16 = 0
  ) {
    self.init(
      person: person,
      group: group,
      tier: tier,
      state: state,
      caseClass: caseClass,
      documentType: documentType,
      services: services,
      ageBand: ageBand,
      missing: missing,
      pointOfEntry: pointOfEntry,
      number: number,
      substitutedBy: substitutedBy,
      substitutes: substitutes,
      overridden: overridden,
      arrival: arrival,
      denied: denied,
      ownTier: ownTier,
      movedUpAfterDays: movedUpAfterDays,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.group == nil ? 0 : 16
    let c1 = e.pointee.services.count
    try b.charge(
      elements: c1, stride: MemoryLayout<SpecialService>.stride, max: 8)
    let n1 = c1 &* 1
    let n3 = e.pointee.substitutedBy == nil ? 0 : 16
    let n4 = e.pointee.substitutes == nil ? 0 : 16
    let c5 = e.pointee.overridden.count
    try b.charge(
      elements: c5, stride: MemoryLayout<ReasonCode>.stride, max: 8)
    let n5 = c5 &* 1
    let c6 = e.pointee.denied.count
    try b.charge(
      elements: c6, stride: MemoryLayout<ReasonCode>.stride, max: 16)
    let n6 = c6 &* 1
    let start = b.byteCount
    let p = b.reserve(60 &+ n0 &+ n1)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w3 = e.pointee.tier
    wireStore(f, 16, w3)
    let w4 = e.pointee.state.rawValue
    wireStore(f, 17, w4)
    let w5 = e.pointee.caseClass.rawValue
    wireStore(f, 18, w5)
    let w6 = e.pointee.documentType.rawValue
    wireStore(f, 19, w6)
    let w8 = e.pointee.ageBand.rawValue
    wireStore(f, 20, w8)
    let w10 = e.pointee.pointOfEntry.wireBits
    FixedASCII<3>.storeStorage(f + 21, w10)
    let w11 = e.pointee.number
    wireStore(f, 24, w11)
    let w15 = e.pointee.arrival.rawValue
    wireStore(f, 26, w15)
    let w17 = e.pointee.ownTier
    wireStore(f, 27, w17)
    let w18 = e.pointee.movedUpAfterDays
    wireStore(f, 28, w18)
    var used = wireBit(w11 != 0)
    used |= wireBit(w15 != 0) &<< 1
    used |= wireBit(w17 != 0) &<< 2
    used |= wireBit(w18 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1E1C1B1A00)
    if used == 0 {
      fixed = wireUsedLength(f, 24)
      if fixed > 21 {
        fixed = 24
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n6 != 0 {
      count = 7
    } else if n5 != 0 {
      count = 6
    } else if n4 != 0 {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if !e.pointee.missing.isEmpty {
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
    lengths |= e.pointee.missing.count &* 24
    lengths |= n3
    lengths |= n4
    lengths |= n5
    lengths |= n6
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = e.pointee.group {
      value.storeWire(t0)
      t0 += 16
    }
    for element in e.pointee.services {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    try MissingClearance.appendWireList(e.pointee.missing, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3 &+ n4 &+ n5 &+ n6)
    if let value = e.pointee.substitutedBy {
      value.storeWire(t3)
      t3 += 16
    }
    if let value = e.pointee.substitutes {
      value.storeWire(t3)
      t3 += 16
    }
    for element in e.pointee.overridden {
      wireStore(t3, 0, element.rawValue)
      t3 += 1
    }
    for element in e.pointee.denied {
      wireStore(t3, 0, element.rawValue)
      t3 += 1
    }
    b.advance(to: t3)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 30, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6],
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w11: UInt16 = 0
    var w15: UInt8 = 0
    var w17: UInt8 = 0
    var w18: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 24 && fixed <= 30 && count <= 7
    if isNear {
      w11 = wireMask(wireLoad(f, 24, UInt16.self), fixed >= 26)
      w15 = wireMask(wireLoad(f, 26, UInt8.self), fixed >= 27)
      w17 = wireMask(wireLoad(f, 27, UInt8.self), fixed >= 28)
      w18 = wireMask(wireLoad(f, 28, UInt16.self), fixed >= 30)
      var ends = wireBit(fixed == 26) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w15 != 0)
      ends |= wireBit(fixed == 28) & wireBit(w17 != 0)
      ends |= wireBit(fixed == 30) & wireBit(w18 != 0)
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
      w11 = fixed >= 26 ? wireLoad(f, 24, UInt16.self) : 0
      w15 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
      w17 = fixed >= 28 ? wireLoad(f, 27, UInt8.self) : 0
      w18 = fixed >= 30 ? wireLoad(f, 28, UInt16.self) : 0
      if shape.fixedLength > 30 || shape.slotCount > 7 {
        unknown = try r.unknown(
          p, shape, fixedLength: 30, slotCount: 7, bits: 0, isFrozen: false)
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
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let w5: UInt8 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
    let w6: UInt8 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
    let w8: UInt8 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
    let w10: UInt64 = fixed >= 24 ? FixedASCII<3>.loadStorage(f + 21) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
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
    let v3: UInt8 = w3
    let v4: EntryState = EntryState(rawValue: w4)
    let v5: CaseClass = CaseClass(rawValue: w5)
    let v6: DocumentType = DocumentType(rawValue: w6)
    let v7: [SpecialService] = try Self.decodeWireListServices(p + o1, n1, &r)
    let v8: AgeBand = AgeBand(rawValue: w8)
    let v9: [MissingClearance] = try MissingClearance.decodeWireList(p + o2, n2, max: 16, &r)
    let v10: FixedASCII<3> = try r.ascii(w10, at: f + 21, as: FixedASCII<3>.self)
    let v11: UInt16 = w11
    let v12: ID<PersonFile>?
    if n3 == 0 {
      v12 = nil
    }
    else {
      guard n3 == 16 else {
        throw r.malformed(p + o3, "a value has another size than its type")
      }
      v12 = ID<PersonFile>(wire: (p + o3))
    }
    let v13: ID<PersonFile>?
    if n4 == 0 {
      v13 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v13 = ID<PersonFile>(wire: (p + o4))
    }
    let v14: [ReasonCode] = try Self.decodeWireListOverridden(p + o5, n5, &r)
    let v15: ArrivalOutcome = ArrivalOutcome(rawValue: w15)
    let v16: [ReasonCode] = try Self.decodeWireListDenied(p + o6, n6, &r)
    let v17: UInt8 = w17
    let v18: UInt16 = w18
    return Self(
      person: v1,
      group: v2,
      tier: v3,
      state: v4,
      caseClass: v5,
      documentType: v6,
      services: v7,
      ageBand: v8,
      missing: v9,
      pointOfEntry: v10,
      number: v11,
      substitutedBy: v12,
      substitutes: v13,
      overridden: v14,
      arrival: v15,
      denied: v16,
      ownTier: v17,
      movedUpAfterDays: v18,
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
      case 0, 31...: return
      case 16: unit = 16
      case 17...21: unit = 1
      case 24: unit = 3
      case 26: unit = 2
      case 27...28: unit = 1
      case 30: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

  private static func decodeWireListOverridden(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ReasonCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<ReasonCode>.stride)
    var list: [ReasonCode] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ReasonCode(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }

  private static func decodeWireListDenied(
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
  /// Grows with every change of its life; 0 for a draft that nothing happened to.
  public var version: Int64
  /// Seats set aside for the mission's own escorts.
  public var escorts: UInt16
  /// The moment of the last change of its life.
  public var changedAt: Timestamp
  /// The last number given to an entry.
  public var numbers: UInt16
  /// The last number given to a change that the carrier was told.
  public var deltas: UInt16
  /// What `seatsReserved` is made of.
  public var reserve: [ReservedSeats]
  /// Nobody is added after this moment.
  public var closesAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.version == rhs.version else { return false }
    guard lhs.escorts == rhs.escorts else { return false }
    guard lhs.changedAt == rhs.changedAt else { return false }
    guard lhs.numbers == rhs.numbers else { return false }
    guard lhs.deltas == rhs.deltas else { return false }
    guard lhs.reserve == rhs.reserve else { return false }
    guard lhs.closesAt == rhs.closesAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.version)
    hasher.combine(self.escorts)
    hasher.combine(self.changedAt)
    hasher.combine(self.numbers)
    hasher.combine(self.deltas)
    hasher.combine(self.reserve)
    hasher.combine(self.closesAt)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.departure.missingRequiredFields() { missing.append("departure.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Manifest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: "",
      departure: Departure(),
      state: .unset,
      revision: 0,
      asOf: Timestamp(),
      policy: "",
      entries: [],
      standby: [],
      seatsTaken: 0,
      seatsReserved: 0,
      eligible: 0,
      eligibleNow: 0,
      digest: FixedBytes<32>(),
      planVersion: 0,
      version: 0,
      escorts: 0,
      changedAt: Timestamp(),
      numbers: 0,
      deltas: 0,
      reserve: [],
      closesAt: Timestamp(),
      _unknown: nil)
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
    planVersion: Int64 = 0,
    version: Int64 = 0,
    escorts: UInt16 = 0,
    changedAt: Timestamp = Timestamp(),
    numbers: UInt16 = 0,
    deltas: UInt16 = 0,
    reserve: [ReservedSeats] = [],
    closesAt: Timestamp = Timestamp()
  ) {
    self.init(
      id: id,
      departure: departure,
      state: state,
      revision: revision,
      asOf: asOf,
      policy: policy,
      entries: entries,
      standby: standby,
      seatsTaken: seatsTaken,
      seatsReserved: seatsReserved,
      eligible: eligible,
      eligibleNow: eligibleNow,
      digest: digest,
      planVersion: planVersion,
      version: version,
      escorts: escorts,
      changedAt: changedAt,
      numbers: numbers,
      deltas: deltas,
      reserve: reserve,
      closesAt: closesAt,
      _unknown: nil)
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
    let p = b.reserve(121 &+ n0)
    let f = p + 2
    let w3 = self.state.rawValue
    wireStore(f, 0, w3)
    let w4 = self.revision
    wireStore(f, 1, w4)
    let w5 = self.asOf.microseconds
    wireStore(f, 5, w5)
    let w9 = self.seatsTaken
    wireStore(f, 13, w9)
    let w10 = self.seatsReserved
    wireStore(f, 15, w10)
    let w11 = self.eligible
    wireStore(f, 17, w11)
    let w12 = self.eligibleNow
    wireStore(f, 21, w12)
    self.digest.storeWire(f + 25)
    let w14 = self.planVersion
    wireStore(f, 57, w14)
    let w15 = self.version
    wireStore(f, 65, w15)
    let w16 = self.escorts
    wireStore(f, 73, w16)
    let w17 = self.changedAt.microseconds
    wireStore(f, 75, w17)
    let w18 = self.numbers
    wireStore(f, 83, w18)
    let w19 = self.deltas
    wireStore(f, 85, w19)
    let w21 = self.closesAt.microseconds
    wireStore(f, 87, w21)
    var used = wireBit(w17 != 0)
    used |= wireBit(w18 != 0) &<< 1
    used |= wireBit(w19 != 0) &<< 2
    used |= wireBit(w21 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x5F57555300)
    if used == 0 {
      fixed = wireUsedLength(f, 75)
      if fixed > 73 {
        fixed = 75
      } else if fixed > 65 {
        fixed = 73
      } else if fixed > 57 {
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
    }
    let count: Int
    if !self.reserve.isEmpty {
      count = 6
    } else if !self.standby.isEmpty {
      count = 5
    } else if !self.entries.isEmpty {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else {
      count = 2
    }
    var lengths = n0
    lengths |= n2
    lengths |= self.entries.count &* 24
    lengths |= self.standby.count &* 24
    lengths |= self.reserve.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
    let s5 = b.byteCount
    try ReservedSeats.appendWireList(self.reserve, max: 8, to: &b)
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
        start: start, used: fixed, known: 95, room: count &<< width,
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
    var w17: Int64 = 0
    var w18: UInt16 = 0
    var w19: UInt16 = 0
    var w21: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 103 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 75 && fixed <= 95 && count <= 6
    if isNear {
      w17 = wireMask(wireLoad(f, 75, Int64.self), fixed >= 83)
      w18 = wireMask(wireLoad(f, 83, UInt16.self), fixed >= 85)
      w19 = wireMask(wireLoad(f, 85, UInt16.self), fixed >= 87)
      w21 = wireMask(wireLoad(f, 87, Int64.self), fixed >= 95)
      var ends = wireBit(fixed == 83) & wireBit(w17 != 0)
      ends |= wireBit(fixed == 85) & wireBit(w18 != 0)
      ends |= wireBit(fixed == 87) & wireBit(w19 != 0)
      ends |= wireBit(fixed == 95) & wireBit(w21 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w17 = fixed >= 83 ? wireLoad(f, 75, Int64.self) : 0
      w18 = fixed >= 85 ? wireLoad(f, 83, UInt16.self) : 0
      w19 = fixed >= 87 ? wireLoad(f, 85, UInt16.self) : 0
      w21 = fixed >= 95 ? wireLoad(f, 87, Int64.self) : 0
      if shape.fixedLength > 95 || shape.slotCount > 6 {
        unknown = try r.unknown(
          p, shape, fixedLength: 95, slotCount: 6, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w3: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w4: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    let w5: Int64 = fixed >= 13 ? wireLoad(f, 5, Int64.self) : 0
    let w9: UInt16 = fixed >= 15 ? wireLoad(f, 13, UInt16.self) : 0
    let w10: UInt16 = fixed >= 17 ? wireLoad(f, 15, UInt16.self) : 0
    let w11: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let w12: UInt32 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    let w14: Int64 = fixed >= 65 ? wireLoad(f, 57, Int64.self) : 0
    let w15: Int64 = fixed >= 73 ? wireLoad(f, 65, Int64.self) : 0
    let w16: UInt16 = fixed >= 75 ? wireLoad(f, 73, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: Departure
    if n1 == 0 {
      v2 = Departure()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try Departure.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: ManifestState = ManifestState(rawValue: w3)
    let v4: UInt32 = w4
    let v5: Timestamp = Timestamp(microseconds: w5)
    let v6: String = try r.text(p + o2, n2, max: 40)
    let v7: [ManifestEntry] = try ManifestEntry.decodeWireList(p + o3, n3, max: 1024, &r)
    let v8: [ManifestEntry] = try ManifestEntry.decodeWireList(p + o4, n4, max: 1024, &r)
    let v9: UInt16 = w9
    let v10: UInt16 = w10
    let v11: UInt32 = w11
    let v12: UInt32 = w12
    let v13: FixedBytes<32> = fixed >= 57 ? FixedBytes<32>(wire: f + 25) : FixedBytes<32>()
    let v14: Int64 = w14
    let v15: Int64 = w15
    let v16: UInt16 = w16
    let v17: Timestamp = Timestamp(microseconds: w17)
    let v18: UInt16 = w18
    let v19: UInt16 = w19
    let v20: [ReservedSeats] = try ReservedSeats.decodeWireList(p + o5, n5, max: 8, &r)
    let v21: Timestamp = Timestamp(microseconds: w21)
    return Self(
      id: v1,
      departure: v2,
      state: v3,
      revision: v4,
      asOf: v5,
      policy: v6,
      entries: v7,
      standby: v8,
      seatsTaken: v9,
      seatsReserved: v10,
      eligible: v11,
      eligibleNow: v12,
      digest: v13,
      planVersion: v14,
      version: v15,
      escorts: v16,
      changedAt: v17,
      numbers: v18,
      deltas: v19,
      reserve: v20,
      closesAt: v21,
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
      case 0, 96...: return
      case 1: unit = 1
      case 5: unit = 4
      case 13: unit = 8
      case 15: unit = 2
      case 17: unit = 2
      case 21: unit = 4
      case 25: unit = 4
      case 57: unit = 32
      case 65: unit = 8
      case 73: unit = 8
      case 75: unit = 2
      case 83: unit = 8
      case 85: unit = 2
      case 87: unit = 2
      case 95: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  /// When the list closes.
  public var closesAt: Timestamp
  /// Of `withMissing`, those whose clearance is too late on its late day.
  public var atRisk: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.closesAt == rhs.closesAt else { return false }
    guard lhs.atRisk == rhs.atRisk else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.closesAt)
    hasher.combine(self.atRisk)
    hasher.combine(self._unknown)
  }
}

extension ManifestSummary {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: "",
      departure: "",
      departsAt: Timestamp(),
      departsOffsetMinutes: 0,
      route: "",
      flight: "",
      state: .unset,
      revision: 0,
      seats: 0,
      seatsTaken: 0,
      seatsReserved: 0,
      persons: 0,
      withMissing: 0,
      eligible: 0,
      eligibleNow: 0,
      standby: 0,
      charter: false,
      closesAt: Timestamp(),
      atRisk: 0,
      _unknown: nil)
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
    charter: Bool = false,
    closesAt: Timestamp = Timestamp(),
    atRisk: UInt32 = 0
  ) {
    self.init(
      id: id,
      departure: departure,
      departsAt: departsAt,
      departsOffsetMinutes: departsOffsetMinutes,
      route: route,
      flight: flight,
      state: state,
      revision: revision,
      seats: seats,
      seatsTaken: seatsTaken,
      seatsReserved: seatsReserved,
      persons: persons,
      withMissing: withMissing,
      eligible: eligible,
      eligibleNow: eligibleNow,
      standby: standby,
      charter: charter,
      closesAt: closesAt,
      atRisk: atRisk,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.id.utf8.count
    if n0 > 64 { throw wireLimit("ManifestSummary.id is longer than 64 bytes") }
    let n1 = e.pointee.departure.utf8.count
    if n1 > 24 { throw wireLimit("ManifestSummary.departure is longer than 24 bytes") }
    let n2 = e.pointee.route.utf8.count
    if n2 > 40 { throw wireLimit("ManifestSummary.route is longer than 40 bytes") }
    let n3 = e.pointee.flight.utf8.count
    if n3 > 12 { throw wireLimit("ManifestSummary.flight is longer than 12 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(72 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b41: UInt8 = e.pointee._unknown?.bits ?? 0
    let w3 = e.pointee.departsAt.microseconds
    wireStore(f, 0, w3)
    let w4 = e.pointee.departsOffsetMinutes
    wireStore(f, 8, w4)
    let w7 = e.pointee.state.rawValue
    wireStore(f, 10, w7)
    let w8 = e.pointee.revision
    wireStore(f, 11, w8)
    let w9 = e.pointee.seats
    wireStore(f, 15, w9)
    let w10 = e.pointee.seatsTaken
    wireStore(f, 17, w10)
    let w11 = e.pointee.seatsReserved
    wireStore(f, 19, w11)
    let w12 = e.pointee.persons
    wireStore(f, 21, w12)
    let w13 = e.pointee.withMissing
    wireStore(f, 25, w13)
    let w14 = e.pointee.eligible
    wireStore(f, 29, w14)
    let w15 = e.pointee.eligibleNow
    wireStore(f, 33, w15)
    let w16 = e.pointee.standby
    wireStore(f, 37, w16)
    b41 |= wireBit(e.pointee.charter)
    let w18 = e.pointee.closesAt.microseconds
    wireStore(f, 42, w18)
    let w19 = e.pointee.atRisk
    wireStore(f, 50, w19)
    wireStore(f, 41, b41)
    var used = wireBit(w16 != 0)
    used |= wireBit(b41 != 0) &<< 1
    used |= wireBit(w18 != 0) &<< 2
    used |= wireBit(w19 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x36322A2900)
    if used == 0 {
      fixed = wireUsedLength(f, 37)
      if fixed > 33 {
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
    }
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
    t0 = wirePut(t0, e.pointee.id, n0)
    t0 = wirePut(t0, e.pointee.departure, n1)
    t0 = wirePut(t0, e.pointee.route, n2)
    t0 = wirePut(t0, e.pointee.flight, n3)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 54, room: count &<< width,
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
    var w16: UInt32 = 0
    var b41: UInt8 = 0
    var w18: Int64 = 0
    var w19: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 60 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 37 && fixed <= 54 && count <= 4
    if isNear {
      w16 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      b41 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      w18 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      w19 = wireMask(wireLoad(f, 50, UInt32.self), fixed >= 54)
      var ends = wireBit(fixed == 41) & wireBit(w16 != 0)
      ends |= wireBit(fixed == 42) & wireBit(b41 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w18 != 0)
      ends |= wireBit(fixed == 54) & wireBit(w19 != 0)
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
      isNear = ends != 0 && b41 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w16 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      b41 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      w18 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      w19 = fixed >= 54 ? wireLoad(f, 50, UInt32.self) : 0
      if shape.fixedLength > 54 || shape.slotCount > 4 || b41 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 54, slotCount: 4, bits: b41 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w3: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w4: Int16 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
    let w7: UInt8 = fixed >= 11 ? wireLoad(f, 10, UInt8.self) : 0
    let w8: UInt32 = fixed >= 15 ? wireLoad(f, 11, UInt32.self) : 0
    let w9: UInt16 = fixed >= 17 ? wireLoad(f, 15, UInt16.self) : 0
    let w10: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let w11: UInt16 = fixed >= 21 ? wireLoad(f, 19, UInt16.self) : 0
    let w12: UInt32 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    let w13: UInt32 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
    let w14: UInt32 = fixed >= 33 ? wireLoad(f, 29, UInt32.self) : 0
    let w15: UInt32 = fixed >= 37 ? wireLoad(f, 33, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: Int16 = w4
    let v5: String = try r.text(p + o2, n2, max: 40)
    let v6: String = try r.text(p + o3, n3, max: 12)
    let v7: ManifestState = ManifestState(rawValue: w7)
    let v8: UInt32 = w8
    let v9: UInt16 = w9
    let v10: UInt16 = w10
    let v11: UInt16 = w11
    let v12: UInt32 = w12
    let v13: UInt32 = w13
    let v14: UInt32 = w14
    let v15: UInt32 = w15
    let v16: UInt32 = w16
    let v17: Bool = b41 & 1 != 0
    let v18: Timestamp = Timestamp(microseconds: w18)
    let v19: UInt32 = w19
    return Self(
      id: v1,
      departure: v2,
      departsAt: v3,
      departsOffsetMinutes: v4,
      route: v5,
      flight: v6,
      state: v7,
      revision: v8,
      seats: v9,
      seatsTaken: v10,
      seatsReserved: v11,
      persons: v12,
      withMissing: v13,
      eligible: v14,
      eligibleNow: v15,
      standby: v16,
      charter: v17,
      closesAt: v18,
      atRisk: v19,
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
      case 0, 55...: return
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
      case 50: unit = 8
      case 54: unit = 4
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

/// Persons who are on no manifest, by the reason that comes first.
public struct UnplacedCount: WireMessage {
  public static var wireName: String { "planning.v1.UnplacedCount" }

  public var headline: ReasonCode
  public var persons: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: UnplacedCount, rhs: UnplacedCount) -> Bool {
    guard lhs.headline == rhs.headline else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.headline)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension UnplacedCount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      headline: .unset,
      persons: 0,
      _unknown: nil)
  }

  public init(
    headline: ReasonCode = .unset,
    persons: UInt32 = 0
  ) {
    self.init(
      headline: headline,
      persons: persons,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    let w1 = e.pointee.headline.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.persons
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
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
    var w2: UInt32 = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ReasonCode = ReasonCode(rawValue: w1)
    let v2: UInt32 = w2
    return Self(
      headline: v1,
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

/// Asks to plan all open departures of a mission.
public struct PlanRequest: WireMessage {
  public static var wireName: String { "planning.v1.PlanRequest" }

  public var mission: String
  public var asOf: Timestamp
  /// Thousandths of the policy's effort; 0 means 1000.
  public var effortPermille: UInt32
  /// People of announced groups who are still to come, as intake tells; seats are kept for some.
  public var announced: [AnnouncedPeople]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanRequest, rhs: PlanRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.effortPermille == rhs.effortPermille else { return false }
    guard lhs.announced == rhs.announced else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.effortPermille)
    hasher.combine(self.announced)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.asOf == (Timestamp()) { missing.append("asOf") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PlanRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      effortPermille: 0,
      announced: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    effortPermille: UInt32 = 0,
    announced: [AnnouncedPeople] = []
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      effortPermille: effortPermille,
      announced: announced,
      _unknown: nil)
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
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    let w3 = self.effortPermille
    wireStore(f, 8, w3)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0800)
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
        start: start, used: fixed, known: 12, room: count &<< width,
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
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: UInt32 = w3
    let v4: [AnnouncedPeople] = try AnnouncedPeople.decodeWireList(p + o1, n1, max: 256, &r)
    return Self(
      mission: v1,
      asOf: v2,
      effortPermille: v3,
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
      case 0, 13...: return
      case 8: unit = 8
      case 12: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A group that is expected.
public struct AnnouncedPeople: WireMessage {
  public static var wireName: String { "planning.v1.AnnouncedPeople" }

  public var expectedAt: Timestamp
  public var people: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AnnouncedPeople, rhs: AnnouncedPeople) -> Bool {
    guard lhs.expectedAt == rhs.expectedAt else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.expectedAt)
    hasher.combine(self.people)
    hasher.combine(self._unknown)
  }
}

extension AnnouncedPeople {
  /// The message in which every field is absent.
  public init() {
    self.init(
      expectedAt: Timestamp(),
      people: 0,
      _unknown: nil)
  }

  public init(
    expectedAt: Timestamp = Timestamp(),
    people: UInt32 = 0
  ) {
    self.init(
      expectedAt: expectedAt,
      people: people,
      _unknown: nil)
  }
}

// MARK: Codec of AnnouncedPeople

extension AnnouncedPeople {
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
    let p = b.reserve(14)
    let f = p + 2
    let w1 = e.pointee.expectedAt.microseconds
    wireStore(f, 0, w1)
    let w2 = e.pointee.people
    wireStore(f, 8, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0800)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: 0,
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
    var w1: Int64 = 0
    var w2: UInt32 = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w2 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Timestamp = Timestamp(microseconds: w1)
    let v2: UInt32 = w2
    return Self(
      expectedAt: v1,
      people: v2,
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

/// Parties of one tier that were passed over for somebody of a lower tier: never who, never why.
public struct InversionCount: WireMessage {
  public static var wireName: String { "planning.v1.InversionCount" }

  public var passedTier: UInt8
  /// The lowest tier among those who have a seat that they could take.
  public var seatedTier: UInt8
  public var parties: UInt32
  public var persons: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: InversionCount, rhs: InversionCount) -> Bool {
    guard lhs.passedTier == rhs.passedTier else { return false }
    guard lhs.seatedTier == rhs.seatedTier else { return false }
    guard lhs.parties == rhs.parties else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.passedTier)
    hasher.combine(self.seatedTier)
    hasher.combine(self.parties)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension InversionCount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      passedTier: 0,
      seatedTier: 0,
      parties: 0,
      persons: 0,
      _unknown: nil)
  }

  public init(
    passedTier: UInt8 = 0,
    seatedTier: UInt8 = 0,
    parties: UInt32 = 0,
    persons: UInt32 = 0
  ) {
    self.init(
      passedTier: passedTier,
      seatedTier: seatedTier,
      parties: parties,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of InversionCount

extension InversionCount {
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
    let w1 = e.pointee.passedTier
    wireStore(f, 0, w1)
    let w2 = e.pointee.seatedTier
    wireStore(f, 1, w2)
    let w3 = e.pointee.parties
    wireStore(f, 2, w3)
    let w4 = e.pointee.persons
    wireStore(f, 6, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0xA06020100)
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
    var w2: UInt8 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w3 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      w4 = wireMask(wireLoad(f, 6, UInt32.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w3 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      w4 = fixed >= 10 ? wireLoad(f, 6, UInt32.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 10, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt8 = w1
    let v2: UInt8 = w2
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    return Self(
      passedTier: v1,
      seatedTier: v2,
      parties: v3,
      persons: v4,
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
      case 1...2: unit = 1
      case 6: unit = 4
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
  /// What `inversions` is made of.
  public var inversionCounts: [InversionCount]
  /// Open cases that travel independently, by class: tracked, not seated.
  public var selfFunded: [ClassCount]
  /// Listed persons who moved up one tier after waiting ready.
  public var movedUp: UInt32
  /// Listed persons whose clearance is too late on its late day.
  public var atRisk: UInt32
  /// How expected clearances were counted.
  public var counting: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.inversionCounts == rhs.inversionCounts else { return false }
    guard lhs.selfFunded == rhs.selfFunded else { return false }
    guard lhs.movedUp == rhs.movedUp else { return false }
    guard lhs.atRisk == rhs.atRisk else { return false }
    guard (String).wireEquals(lhs.counting, rhs.counting) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.inversionCounts)
    hasher.combine(self.selfFunded)
    hasher.combine(self.movedUp)
    hasher.combine(self.atRisk)
    self.counting.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension PlanReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      policy: "",
      basis: Position(),
      planVersion: 0,
      manifests: [],
      placed: 0,
      unplaced: [],
      persons: 0,
      costCents: 0,
      boundCents: 0,
      digest: FixedBytes<32>(),
      classes: [],
      rulesOff: [],
      unchanged: false,
      inversions: 0,
      fareCents: 0,
      charterCents: 0,
      inversionCounts: [],
      selfFunded: [],
      movedUp: 0,
      atRisk: 0,
      counting: "",
      _unknown: nil)
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
    charterCents: Int64 = 0,
    inversionCounts: [InversionCount] = [],
    selfFunded: [ClassCount] = [],
    movedUp: UInt32 = 0,
    atRisk: UInt32 = 0,
    counting: String = ""
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      policy: policy,
      basis: basis,
      planVersion: planVersion,
      manifests: manifests,
      placed: placed,
      unplaced: unplaced,
      persons: persons,
      costCents: costCents,
      boundCents: boundCents,
      digest: digest,
      classes: classes,
      rulesOff: rulesOff,
      unchanged: unchanged,
      inversions: inversions,
      fareCents: fareCents,
      charterCents: charterCents,
      inversionCounts: inversionCounts,
      selfFunded: selfFunded,
      movedUp: movedUp,
      atRisk: atRisk,
      counting: counting,
      _unknown: nil)
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
    let n8 = self.counting.utf8.count
    if n8 > 200 { throw wireLimit("PlanReply.counting is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n8
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(203 &+ n0 &+ n1)
    let f = p + 2
    var b136: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    self.basis.storeWire(f + 8)
    let w5 = self.planVersion
    wireStore(f, 72, w5)
    let w7 = self.placed
    wireStore(f, 80, w7)
    let w9 = self.persons
    wireStore(f, 84, w9)
    let w10 = self.costCents
    wireStore(f, 88, w10)
    let w11 = self.boundCents
    wireStore(f, 96, w11)
    self.digest.storeWire(f + 104)
    b136 |= wireBit(self.unchanged)
    let w16 = self.inversions
    wireStore(f, 137, w16)
    let w17 = self.fareCents
    wireStore(f, 141, w17)
    let w18 = self.charterCents
    wireStore(f, 149, w18)
    let w21 = self.movedUp
    wireStore(f, 157, w21)
    let w22 = self.atRisk
    wireStore(f, 161, w22)
    wireStore(f, 136, b136)
    var used = wireBit(w17 != 0)
    used |= wireBit(w18 != 0) &<< 1
    used |= wireBit(w21 != 0) &<< 2
    used |= wireBit(w22 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xA5A19D9500)
    if used == 0 {
      fixed = wireUsedLength(f, 141)
      if fixed > 137 {
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
    }
    let count: Int
    if n8 != 0 {
      count = 9
    } else if !self.selfFunded.isEmpty {
      count = 8
    } else if !self.inversionCounts.isEmpty {
      count = 7
    } else if !self.rulesOff.isEmpty {
      count = 6
    } else if !self.classes.isEmpty {
      count = 5
    } else if !self.unplaced.isEmpty {
      count = 4
    } else if !self.manifests.isEmpty {
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
    lengths |= self.manifests.count &* 24
    lengths |= self.unplaced.count &* 24
    lengths |= self.classes.count &* 24
    lengths |= self.rulesOff.count &* 24
    lengths |= self.inversionCounts.count &* 24
    lengths |= self.selfFunded.count &* 24
    lengths |= n8
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
    let s6 = b.byteCount
    try InversionCount.appendWireList(self.inversionCounts, max: 8, to: &b)
    let n6 = b.byteCount &- s6
    let s7 = b.byteCount
    try ClassCount.appendWireList(self.selfFunded, max: 16, to: &b)
    let n7 = b.byteCount &- s7
    var t8 = b.reserve(n8)
    t8 = wirePut(t8, self.counting, n8)
    b.advance(to: t8)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 165, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8],
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w17: Int64 = 0
    var w18: Int64 = 0
    var w21: UInt32 = 0
    var w22: UInt32 = 0
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
    let head = n >= 176 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 141 && fixed <= 165 && count <= 9
    if isNear {
      w17 = wireMask(wireLoad(f, 141, Int64.self), fixed >= 149)
      w18 = wireMask(wireLoad(f, 149, Int64.self), fixed >= 157)
      w21 = wireMask(wireLoad(f, 157, UInt32.self), fixed >= 161)
      w22 = wireMask(wireLoad(f, 161, UInt32.self), fixed >= 165)
      var ends = wireBit(fixed == 149) & wireBit(w17 != 0)
      ends |= wireBit(fixed == 157) & wireBit(w18 != 0)
      ends |= wireBit(fixed == 161) & wireBit(w21 != 0)
      ends |= wireBit(fixed == 165) & wireBit(w22 != 0)
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
      isNear = ends != 0 && wireLoad(f, 136, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w17 = fixed >= 149 ? wireLoad(f, 141, Int64.self) : 0
      w18 = fixed >= 157 ? wireLoad(f, 149, Int64.self) : 0
      w21 = fixed >= 161 ? wireLoad(f, 157, UInt32.self) : 0
      w22 = fixed >= 165 ? wireLoad(f, 161, UInt32.self) : 0
      let free: UInt8 = fixed > 136 ? wireLoad(f, 136, UInt8.self) & 254 : 0
      if shape.fixedLength > 165 || shape.slotCount > 9 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 165, slotCount: 9, bits: free, isFrozen: false)
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
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w5: Int64 = fixed >= 80 ? wireLoad(f, 72, Int64.self) : 0
    let w7: UInt32 = fixed >= 84 ? wireLoad(f, 80, UInt32.self) : 0
    let w9: UInt32 = fixed >= 88 ? wireLoad(f, 84, UInt32.self) : 0
    let w10: Int64 = fixed >= 96 ? wireLoad(f, 88, Int64.self) : 0
    let w11: Int64 = fixed >= 104 ? wireLoad(f, 96, Int64.self) : 0
    let b136: UInt8 = fixed >= 137 ? wireLoad(f, 136, UInt8.self) : 0
    let w16: UInt32 = fixed >= 141 ? wireLoad(f, 137, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: Position = try fixed >= 72 ? Position.loadWire(f + 8, &r) : Position()
    let v5: Int64 = w5
    let v6: [ManifestSummary] = try ManifestSummary.decodeWireList(p + o2, n2, max: 1024, &r)
    let v7: UInt32 = w7
    let v8: [UnplacedCount] = try UnplacedCount.decodeWireList(p + o3, n3, max: 64, &r)
    let v9: UInt32 = w9
    let v10: Int64 = w10
    let v11: Int64 = w11
    let v12: FixedBytes<32> = fixed >= 136 ? FixedBytes<32>(wire: f + 104) : FixedBytes<32>()
    let v13: [ClassCount] = try ClassCount.decodeWireList(p + o4, n4, max: 16, &r)
    let v14: [String] = try r.texts(p + o5, n5, max: 16, maxElement: 8)
    let v15: Bool = b136 & 1 != 0
    let v16: UInt32 = w16
    let v17: Int64 = w17
    let v18: Int64 = w18
    let v19: [InversionCount] = try InversionCount.decodeWireList(p + o6, n6, max: 8, &r)
    let v20: [ClassCount] = try ClassCount.decodeWireList(p + o7, n7, max: 16, &r)
    let v21: UInt32 = w21
    let v22: UInt32 = w22
    let v23: String = try r.text(p + o8, n8, max: 200)
    return Self(
      mission: v1,
      asOf: v2,
      policy: v3,
      basis: v4,
      planVersion: v5,
      manifests: v6,
      placed: v7,
      unplaced: v8,
      persons: v9,
      costCents: v10,
      boundCents: v11,
      digest: v12,
      classes: v13,
      rulesOff: v14,
      unchanged: v15,
      inversions: v16,
      fareCents: v17,
      charterCents: v18,
      inversionCounts: v19,
      selfFunded: v20,
      movedUp: v21,
      atRisk: v22,
      counting: v23,
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
      case 0, 166...: return
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
      case 161: unit = 4
      case 165: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Open cases of one class.
public struct ClassCount: WireMessage {
  public static var wireName: String { "planning.v1.ClassCount" }

  public var caseClass: CaseClass
  public var persons: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ClassCount, rhs: ClassCount) -> Bool {
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClass)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension ClassCount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      caseClass: .unset,
      persons: 0,
      _unknown: nil)
  }

  public init(
    caseClass: CaseClass = .unset,
    persons: UInt32 = 0
  ) {
    self.init(
      caseClass: caseClass,
      persons: persons,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    let w1 = e.pointee.caseClass.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.persons
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
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
    var w2: UInt32 = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: CaseClass = CaseClass(rawValue: w1)
    let v2: UInt32 = w2
    return Self(
      caseClass: v1,
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

/// Asks for one manifest.
public struct ManifestRequest: WireMessage {
  public static var wireName: String { "planning.v1.ManifestRequest" }

  public var mission: String
  public var manifest: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ManifestRequest, rhs: ManifestRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ManifestRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = ""
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      _unknown: nil)
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
    t0 = wirePut(t0, self.manifest, n1)
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
    let v2: String = try r.text(p + o1, n1, max: 64)
    return Self(
      mission: v1,
      manifest: v2,
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

/// Asks for all manifests of a mission.
public struct ManifestsRequest: WireMessage {
  public static var wireName: String { "planning.v1.ManifestsRequest" }

  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ManifestsRequest, rhs: ManifestsRequest) -> Bool {
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

extension ManifestsRequest {
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

/// All manifests in order of departure.
public struct ManifestsReply: WireMessage {
  public static var wireName: String { "planning.v1.ManifestsReply" }

  public var manifests: [ManifestSummary]
  public var planVersion: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ManifestsReply, rhs: ManifestsReply) -> Bool {
    guard lhs.manifests == rhs.manifests else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.manifests)
    hasher.combine(self.planVersion)
    hasher.combine(self._unknown)
  }
}

extension ManifestsReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifests: [],
      planVersion: 0,
      _unknown: nil)
  }

  public init(
    manifests: [ManifestSummary] = [],
    planVersion: Int64 = 0
  ) {
    self.init(
      manifests: manifests,
      planVersion: planVersion,
      _unknown: nil)
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
    let w2 = self.planVersion
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if !self.manifests.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.manifests.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ManifestSummary.appendWireList(self.manifests, max: 1024, to: &b)
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
    let v1: [ManifestSummary] = try ManifestSummary.decodeWireList(p + o0, n0, max: 1024, &r)
    let v2: Int64 = w2
    return Self(
      manifests: v1,
      planVersion: v2,
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

/// Asks to add a departure.
public struct AddDepartureRequest: WireMessage {
  public static var wireName: String { "planning.v1.AddDepartureRequest" }

  public var departure: Departure
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AddDepartureRequest, rhs: AddDepartureRequest) -> Bool {
    guard lhs.departure == rhs.departure else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.departure)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.departure == (Departure()) { missing.append("departure") }
    for path in self.departure.missingRequiredFields() { missing.append("departure.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension AddDepartureRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: Departure(),
      _unknown: nil)
  }

  public init(
    departure: Departure = Departure()
  ) {
    self.init(
      departure: departure,
      _unknown: nil)
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
    let count: Int
    count = 1
    let width = 0
    let slots = f + 0 + (count &<< width)
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
    let v1: Departure
    if n0 == 0 {
      v1 = Departure()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Departure.decodeNestedWire(p + o0, n0, &r)
    }
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

/// Sent only after the departure is on stable storage.
public struct AddDepartureReply: WireMessage {
  public static var wireName: String { "planning.v1.AddDepartureReply" }

  public var sequence: Int64
  public var repeated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AddDepartureReply, rhs: AddDepartureReply) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self._unknown)
  }
}

extension AddDepartureReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      repeated: false,
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.init(
      sequence: sequence,
      repeated: repeated,
      _unknown: nil)
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
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.sequence
    wireStore(f, 0, w1)
    b8 |= wireBit(self.repeated)
    wireStore(f, 8, b8)
    var used = wireBit(w1 != 0)
    used |= wireBit(b8 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: 0,
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
    var b8: UInt8 = 0
    let head = n >= 11 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      isNear = ends != 0 && b8 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 0 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 0, bits: b8 & 254, isFrozen: false)
      }
    }
    let v1: Int64 = w1
    let v2: Bool = b8 & 1 != 0
    return Self(
      sequence: v1,
      repeated: v2,
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

/// Asks for all departures of a mission.
public struct DeparturesRequest: WireMessage {
  public static var wireName: String { "planning.v1.DeparturesRequest" }

  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DeparturesRequest, rhs: DeparturesRequest) -> Bool {
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

extension DeparturesRequest {
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

/// All departures in order of time.
public struct DeparturesReply: WireMessage {
  public static var wireName: String { "planning.v1.DeparturesReply" }

  public var departures: [Departure]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DeparturesReply, rhs: DeparturesReply) -> Bool {
    guard lhs.departures == rhs.departures else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.departures)
    hasher.combine(self._unknown)
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

extension DeparturesReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departures: [],
      _unknown: nil)
  }

  public init(
    departures: [Departure] = []
  ) {
    self.init(
      departures: departures,
      _unknown: nil)
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
    let count: Int
    if !self.departures.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.departures.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Departure.appendWireList(self.departures, max: 1024, to: &b)
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
    let v1: [Departure] = try Departure.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      departures: v1,
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

/// Asks why a person is listed where they are, or nowhere.
public struct ExplainRequest: WireMessage {
  public static var wireName: String { "planning.v1.ExplainRequest" }

  public var mission: String
  public var person: ID<PersonFile>
  /// Defaults to the published plan's moment.
  public var asOf: Timestamp?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExplainRequest, rhs: ExplainRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.person)
    hasher.combine(self.asOf)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ExplainRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      person: ID<PersonFile>(),
      asOf: nil,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    person: ID<PersonFile> = ID<PersonFile>(),
    asOf: Timestamp? = nil
  ) {
    self.init(
      mission: mission,
      person: person,
      asOf: asOf,
      _unknown: nil)
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
        start: start, used: fixed, known: 25, room: count &<< width,
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
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 1
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
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w3 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 1 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v3: Timestamp? = b16 & 1 != 0 ? Timestamp(microseconds: w3) : nil
    return Self(
      mission: v1,
      person: v2,
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DepartureVerdict, rhs: DepartureVerdict) -> Bool {
    guard (String).wireEquals(lhs.departure, rhs.departure) else { return false }
    guard lhs.departsAt == rhs.departsAt else { return false }
    guard lhs.departsOffsetMinutes == rhs.departsOffsetMinutes else { return false }
    guard lhs.seated == rhs.seated else { return false }
    guard lhs.failing == rhs.failing else { return false }
    guard lhs.missing == rhs.missing else { return false }
    guard (String).wireEquals(lhs.sentence, rhs.sentence) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }
}

extension DepartureVerdict {
  /// The message in which every field is absent.
  public init() {
    self.init(
      departure: "",
      departsAt: Timestamp(),
      departsOffsetMinutes: 0,
      seated: false,
      failing: [],
      missing: [],
      sentence: "",
      _unknown: nil)
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
    self.init(
      departure: departure,
      departsAt: departsAt,
      departsOffsetMinutes: departsOffsetMinutes,
      seated: seated,
      failing: failing,
      missing: missing,
      sentence: sentence,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.departure.utf8.count
    if n0 > 24 { throw wireLimit("DepartureVerdict.departure is longer than 24 bytes") }
    let c1 = e.pointee.failing.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ReasonCode>.stride, max: 32)
    let n1 = c1 &* 1
    let n3 = e.pointee.sentence.utf8.count
    if n3 > 300 { throw wireLimit("DepartureVerdict.sentence is longer than 300 bytes") }
    var text = n0
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(29 &+ n0 &+ n1)
    let f = p + 2
    var b10: UInt8 = e.pointee._unknown?.bits ?? 0
    let w2 = e.pointee.departsAt.microseconds
    wireStore(f, 0, w2)
    let w3 = e.pointee.departsOffsetMinutes
    wireStore(f, 8, w3)
    b10 |= wireBit(e.pointee.seated)
    wireStore(f, 10, b10)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b10 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xB0A0800)
    let count: Int
    if n3 != 0 {
      count = 4
    } else if !e.pointee.missing.isEmpty {
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
    lengths |= e.pointee.missing.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.departure, n0)
    for element in e.pointee.failing {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    try MissingClearance.appendWireList(e.pointee.missing, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, e.pointee.sentence, n3)
    b.advance(to: t3)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: count &<< width,
        lengths: [n0, n1, n2, n3],
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w3: Int16 = 0
    var b10: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 17 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 11 && count <= 4
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, Int16.self), fixed >= 10)
      b10 = wireMask(wireLoad(f, 10, UInt8.self), fixed >= 11)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 11) & wireBit(b10 != 0)
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
      isNear = ends != 0 && b10 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w3 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
      b10 = fixed >= 11 ? wireLoad(f, 10, UInt8.self) : 0
      if shape.fixedLength > 11 || shape.slotCount > 4 || b10 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 11, slotCount: 4, bits: b10 & 254, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: Int16 = w3
    let v4: Bool = b10 & 1 != 0
    let v5: [ReasonCode] = try Self.decodeWireListFailing(p + o1, n1, &r)
    let v6: [MissingClearance] = try MissingClearance.decodeWireList(p + o2, n2, max: 16, &r)
    let v7: String = try r.text(p + o3, n3, max: 300)
    return Self(
      departure: v1,
      departsAt: v2,
      departsOffsetMinutes: v3,
      seated: v4,
      failing: v5,
      missing: v6,
      sentence: v7,
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
      case 8: unit = 8
      case 10: unit = 2
      case 11: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  /// `readyBy` when all goes well, and when it takes long.
  public var readyEarliest: CalendarDate?
  public var readyLate: CalendarDate?
  /// Days since everything was granted; unset while something is missing.
  public var readyDays: UInt16?
  /// Ready days after which the person moved up one tier; 0: did not. `tier` is that after moving up.
  public var movedUpAfterDays: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.readyEarliest == rhs.readyEarliest else { return false }
    guard lhs.readyLate == rhs.readyLate else { return false }
    guard lhs.readyDays == rhs.readyDays else { return false }
    guard lhs.movedUpAfterDays == rhs.movedUpAfterDays else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.readyEarliest)
    hasher.combine(self.readyLate)
    hasher.combine(self.readyDays)
    hasher.combine(self.movedUpAfterDays)
    hasher.combine(self._unknown)
  }
}

extension Explanation {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      asOf: Timestamp(),
      caseClass: .unset,
      mainBlocker: "",
      tier: 0,
      readyBy: nil,
      manifest: "",
      headline: "",
      verdicts: [],
      policy: "",
      axes: Axes(),
      readyEarliest: nil,
      readyLate: nil,
      readyDays: nil,
      movedUpAfterDays: 0,
      _unknown: nil)
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
    axes: Axes = Axes(),
    readyEarliest: CalendarDate? = nil,
    readyLate: CalendarDate? = nil,
    readyDays: UInt16? = nil,
    movedUpAfterDays: UInt16 = 0
  ) {
    self.init(
      person: person,
      asOf: asOf,
      caseClass: caseClass,
      mainBlocker: mainBlocker,
      tier: tier,
      readyBy: readyBy,
      manifest: manifest,
      headline: headline,
      verdicts: verdicts,
      policy: policy,
      axes: axes,
      readyEarliest: readyEarliest,
      readyLate: readyLate,
      readyDays: readyDays,
      movedUpAfterDays: movedUpAfterDays,
      _unknown: nil)
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
    let p = b.reserve(69 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b26: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    let w2 = self.asOf.microseconds
    wireStore(f, 16, w2)
    let w3 = self.caseClass.rawValue
    wireStore(f, 24, w3)
    let w5 = self.tier
    wireStore(f, 25, w5)
    b26 |= wireBit(self.readyBy != nil)
    let w6 = (self.readyBy ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 27, w6)
    b26 |= wireBit(self.readyEarliest != nil) &<< 1
    let w12 = (self.readyEarliest ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 31, w12)
    b26 |= wireBit(self.readyLate != nil) &<< 2
    let w13 = (self.readyLate ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 35, w13)
    b26 |= wireBit(self.readyDays != nil) &<< 3
    let w14 = (self.readyDays ?? 0)
    wireStore(f, 39, w14)
    let w15 = self.movedUpAfterDays
    wireStore(f, 41, w15)
    wireStore(f, 26, b26)
    var used = wireBit(w12 != 0)
    used |= wireBit(w13 != 0) &<< 1
    used |= wireBit(w14 != 0) &<< 2
    used |= wireBit(w15 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2B29272300)
    if used == 0 {
      fixed = wireUsedLength(f, 31)
      if fixed > 27 {
        fixed = 31
      } else if fixed > 24 {
      } else if fixed > 16 {
        fixed = 24
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    count = 6
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= self.verdicts.count &* 24
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
        start: start, used: fixed, known: 43, room: count &<< width,
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
    var w12: Int32 = 0
    var w13: Int32 = 0
    var w14: UInt16 = 0
    var w15: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 51 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 31 && fixed <= 43 && count <= 6
    if isNear {
      w12 = wireMask(wireLoad(f, 31, Int32.self), fixed >= 35)
      w13 = wireMask(wireLoad(f, 35, Int32.self), fixed >= 39)
      w14 = wireMask(wireLoad(f, 39, UInt16.self), fixed >= 41)
      w15 = wireMask(wireLoad(f, 41, UInt16.self), fixed >= 43)
      var ends = wireBit(fixed == 35) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 43) & wireBit(w15 != 0)
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
      isNear = ends != 0 && wireLoad(f, 26, UInt8.self) & 240 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w12 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
      w13 = fixed >= 39 ? wireLoad(f, 35, Int32.self) : 0
      w14 = fixed >= 41 ? wireLoad(f, 39, UInt16.self) : 0
      w15 = fixed >= 43 ? wireLoad(f, 41, UInt16.self) : 0
      let free: UInt8 = fixed > 26 ? wireLoad(f, 26, UInt8.self) & 240 : 0
      if shape.fixedLength > 43 || shape.slotCount > 6 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 43, slotCount: 6, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w2: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    let w3: UInt8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
    let w5: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let b26: UInt8 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
    let w6: Int32 = fixed >= 31 ? wireLoad(f, 27, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    var absent = UInt64.wire(wireMask(w6, b26 & 1 == 0))
    absent |= UInt64.wire(wireMask(w12, b26 & 2 == 0))
    absent |= UInt64.wire(wireMask(w13, b26 & 4 == 0))
    absent |= UInt64.wire(wireMask(w14, b26 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: CaseClass = CaseClass(rawValue: w3)
    let v4: String = try r.text(p + o0, n0, max: 48)
    let v5: UInt8 = w5
    let v6: CalendarDate? = b26 & 1 != 0 ? CalendarDate(daysSinceEpoch: w6) : nil
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
    let v12: CalendarDate? = b26 & 2 != 0 ? CalendarDate(daysSinceEpoch: w12) : nil
    let v13: CalendarDate? = b26 & 4 != 0 ? CalendarDate(daysSinceEpoch: w13) : nil
    let v14: UInt16? = b26 & 8 != 0 ? w14 : nil
    let v15: UInt16 = w15
    return Self(
      person: v1,
      asOf: v2,
      caseClass: v3,
      mainBlocker: v4,
      tier: v5,
      readyBy: v6,
      manifest: v7,
      headline: v8,
      verdicts: v9,
      policy: v10,
      axes: v11,
      readyEarliest: v12,
      readyLate: v13,
      readyDays: v14,
      movedUpAfterDays: v15,
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
      case 0, 44...: return
      case 16: unit = 16
      case 24: unit = 8
      case 25...27: unit = 1
      case 31: unit = 4
      case 35: unit = 4
      case 39: unit = 4
      case 41: unit = 2
      case 43: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks how planning stands; without a mission, for all the caller may see.
public struct PlanningStatusRequest: WireMessage {
  public static var wireName: String { "planning.v1.PlanningStatusRequest" }

  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanningStatusRequest, rhs: PlanningStatusRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension PlanningStatusRequest {
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
  /// `connecting`, `loading-snapshot`, `catching-up`, `following`, `diverged` or `fenced`.
  public var phase: String
  /// Views that this version does not understand, and does not plan with.
  public var setAside: UInt32
  /// Files of views of histories that intake no longer knows.
  public var copiesAside: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FollowedMission, rhs: FollowedMission) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.position == rhs.position else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.connected == rhs.connected else { return false }
    guard lhs.quarantined == rhs.quarantined else { return false }
    guard lhs.departures == rhs.departures else { return false }
    guard lhs.planVersion == rhs.planVersion else { return false }
    guard (String).wireEquals(lhs.phase, rhs.phase) else { return false }
    guard lhs.setAside == rhs.setAside else { return false }
    guard lhs.copiesAside == rhs.copiesAside else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    self.phase.wireHash(into: &hasher)
    hasher.combine(self.setAside)
    hasher.combine(self.copiesAside)
    hasher.combine(self._unknown)
  }
}

extension FollowedMission {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      position: Position(),
      people: 0,
      digest: FixedBytes<32>(),
      connected: false,
      quarantined: false,
      departures: 0,
      planVersion: 0,
      phase: "",
      setAside: 0,
      copiesAside: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    position: Position = Position(),
    people: UInt32 = 0,
    digest: FixedBytes<32> = FixedBytes<32>(),
    connected: Bool = false,
    quarantined: Bool = false,
    departures: UInt32 = 0,
    planVersion: Int64 = 0,
    phase: String = "",
    setAside: UInt32 = 0,
    copiesAside: UInt32 = 0
  ) {
    self.init(
      mission: mission,
      position: position,
      people: people,
      digest: digest,
      connected: connected,
      quarantined: quarantined,
      departures: departures,
      planVersion: planVersion,
      phase: phase,
      setAside: setAside,
      copiesAside: copiesAside,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.mission.utf8.count
    if n0 > 16 { throw wireLimit("FollowedMission.mission is longer than 16 bytes") }
    let n1 = e.pointee.phase.utf8.count
    if n1 > 24 { throw wireLimit("FollowedMission.phase is longer than 24 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(131 &+ n0 &+ n1)
    let f = p + 2
    var b100: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.position.storeWire(f)
    let w3 = e.pointee.people
    wireStore(f, 64, w3)
    e.pointee.digest.storeWire(f + 68)
    b100 |= wireBit(e.pointee.connected)
    b100 |= wireBit(e.pointee.quarantined) &<< 1
    let w7 = e.pointee.departures
    wireStore(f, 101, w7)
    let w8 = e.pointee.planVersion
    wireStore(f, 105, w8)
    let w10 = e.pointee.setAside
    wireStore(f, 113, w10)
    let w11 = e.pointee.copiesAside
    wireStore(f, 117, w11)
    wireStore(f, 100, b100)
    var used = wireBit(w7 != 0)
    used |= wireBit(w8 != 0) &<< 1
    used |= wireBit(w10 != 0) &<< 2
    used |= wireBit(w11 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x7975716900)
    if used == 0 {
      fixed = wireUsedLength(f, 101)
      if fixed > 100 {
      } else if fixed > 68 {
        fixed = 100
      } else if fixed > 64 {
        fixed = 68
      } else if fixed > 0 {
        fixed = 64
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
    t0 = wirePut(t0, e.pointee.mission, n0)
    t0 = wirePut(t0, e.pointee.phase, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 121, room: count &<< width,
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
    var w7: UInt32 = 0
    var w8: Int64 = 0
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 125 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 101 && fixed <= 121 && count <= 2
    if isNear {
      w7 = wireMask(wireLoad(f, 101, UInt32.self), fixed >= 105)
      w8 = wireMask(wireLoad(f, 105, Int64.self), fixed >= 113)
      w10 = wireMask(wireLoad(f, 113, UInt32.self), fixed >= 117)
      w11 = wireMask(wireLoad(f, 117, UInt32.self), fixed >= 121)
      var ends = wireBit(fixed == 105) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 113) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 117) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 121) & wireBit(w11 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 100, UInt8.self) & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w7 = fixed >= 105 ? wireLoad(f, 101, UInt32.self) : 0
      w8 = fixed >= 113 ? wireLoad(f, 105, Int64.self) : 0
      w10 = fixed >= 117 ? wireLoad(f, 113, UInt32.self) : 0
      w11 = fixed >= 121 ? wireLoad(f, 117, UInt32.self) : 0
      let free: UInt8 = fixed > 100 ? wireLoad(f, 100, UInt8.self) & 252 : 0
      if shape.fixedLength > 121 || shape.slotCount > 2 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 121, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w3: UInt32 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
    let b100: UInt8 = fixed >= 101 ? wireLoad(f, 100, UInt8.self) : 0
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v3: UInt32 = w3
    let v4: FixedBytes<32> = fixed >= 100 ? FixedBytes<32>(wire: f + 68) : FixedBytes<32>()
    let v5: Bool = b100 & 1 != 0
    let v6: Bool = b100 & 2 != 0
    let v7: UInt32 = w7
    let v8: Int64 = w8
    let v9: String = try r.text(p + o1, n1, max: 24)
    let v10: UInt32 = w10
    let v11: UInt32 = w11
    return Self(
      mission: v1,
      position: v2,
      people: v3,
      digest: v4,
      connected: v5,
      quarantined: v6,
      departures: v7,
      planVersion: v8,
      phase: v9,
      setAside: v10,
      copiesAside: v11,
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
      case 0, 122...: return
      case 64: unit = 64
      case 68: unit = 4
      case 100: unit = 32
      case 101: unit = 1
      case 105: unit = 4
      case 113: unit = 8
      case 117: unit = 4
      case 121: unit = 4
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

/// How planning stands.
public struct PlanningStatus: WireMessage {
  public static var wireName: String { "planning.v1.PlanningStatus" }

  public var service: String
  public var missions: [FollowedMission]
  public var policy: String
  public var position: Position
  public var chainIntact: Bool
  public var storeVersion: String
  /// What an operator should look at, though the service takes work.
  public var warnings: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanningStatus, rhs: PlanningStatus) -> Bool {
    guard (String).wireEquals(lhs.service, rhs.service) else { return false }
    guard lhs.missions == rhs.missions else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.position == rhs.position else { return false }
    guard lhs.chainIntact == rhs.chainIntact else { return false }
    guard (String).wireEquals(lhs.storeVersion, rhs.storeVersion) else { return false }
    guard ([String]).wireEquals(lhs.warnings, rhs.warnings) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.service.wireHash(into: &hasher)
    hasher.combine(self.missions)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.position)
    hasher.combine(self.chainIntact)
    self.storeVersion.wireHash(into: &hasher)
    self.warnings.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension PlanningStatus {
  /// The message in which every field is absent.
  public init() {
    self.init(
      service: "",
      missions: [],
      policy: "",
      position: Position(),
      chainIntact: false,
      storeVersion: "",
      warnings: [],
      _unknown: nil)
  }

  public init(
    service: String = "",
    missions: [FollowedMission] = [],
    policy: String = "",
    position: Position = Position(),
    chainIntact: Bool = false,
    storeVersion: String = "",
    warnings: [String] = []
  ) {
    self.init(
      service: service,
      missions: missions,
      policy: policy,
      position: position,
      chainIntact: chainIntact,
      storeVersion: storeVersion,
      warnings: warnings,
      _unknown: nil)
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
    let p = b.reserve(87 &+ n0)
    let f = p + 2
    var b64: UInt8 = self._unknown?.bits ?? 0
    self.position.storeWire(f)
    b64 |= wireBit(self.chainIntact)
    wireStore(f, 64, b64)
    var used = wireBit(!wireIsZero(f, 64))
    used |= wireBit(b64 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x414000)
    let count: Int
    if !self.warnings.isEmpty {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if !self.missions.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.missions.count &* 24
    lengths |= n2
    lengths |= n3
    lengths |= self.warnings.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
    let s4 = b.byteCount
    try b.append(texts: self.warnings, max: 16, maxElement: 300)
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
        start: start, used: fixed, known: 65, room: count &<< width,
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
    var b64: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 72 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 65 && count <= 5
    if isNear {
      b64 = wireMask(wireLoad(f, 64, UInt8.self), fixed >= 65)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 65) & wireBit(b64 != 0)
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
      isNear = ends != 0 && b64 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b64 = fixed >= 65 ? wireLoad(f, 64, UInt8.self) : 0
      if shape.fixedLength > 65 || shape.slotCount > 5 || b64 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 65, slotCount: 5, bits: b64 & 254, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: [FollowedMission] = try FollowedMission.decodeWireList(p + o1, n1, max: 64, &r)
    let v3: String = try r.text(p + o2, n2, max: 40)
    let v4: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v5: Bool = b64 & 1 != 0
    let v6: String = try r.text(p + o3, n3, max: 40)
    let v7: [String] = try r.texts(p + o4, n4, max: 16, maxElement: 300)
    return Self(
      service: v1,
      missions: v2,
      policy: v3,
      position: v4,
      chainIntact: v5,
      storeVersion: v6,
      warnings: v7,
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
      case 0, 66...: return
      case 64: unit = 64
      case 65: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The departure or manifest exists with another content, or the plan changed meanwhile.
public struct PlanConflict: WireMessage {
  public static var wireName: String { "planning.v1.PlanConflict" }

  public var what: String
  public var version: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlanConflict, rhs: PlanConflict) -> Bool {
    guard (String).wireEquals(lhs.what, rhs.what) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.what.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self._unknown)
  }
}

extension PlanConflict {
  /// The message in which every field is absent.
  public init() {
    self.init(
      what: "",
      version: 0,
      _unknown: nil)
  }

  public init(
    what: String = "",
    version: Int64 = 0
  ) {
    self.init(
      what: what,
      version: version,
      _unknown: nil)
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
    let w2 = self.version
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
    t0 = wirePut(t0, self.what, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 100)
    let v2: Int64 = w2
    return Self(
      what: v1,
      version: v2,
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

extension PlanConflict: Error {}

/// The methods of planning.v1.Planning, for transports and access rules.
public enum PlanningMethods {
  /// Adds a departure, or answers with the one of the same key.
  public static let addDeparture = RPCMethod<AddDepartureRequest, AddDepartureReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 1, name: "addDeparture",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"], execution: .loop),
    thrown: [NotYourMission.self, PlanConflict.self, Rejected.self])

  /// The mission's departures, with their seats and deadlines.
  public static let departures = RPCMethod<DeparturesRequest, DeparturesReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 2, name: "departures",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"], execution: .loop),
    thrown: [NotYourMission.self])

  /// Plans all open departures as of a moment and publishes the manifests, once the verifier agrees.
  public static let plan = RPCMethod<PlanRequest, PlanReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 3, name: "plan",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, PlanConflict.self, Rejected.self])

  /// The manifests of the newest plan, without their people.
  public static let manifests = RPCMethod<ManifestsRequest, ManifestsReply>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 4, name: "manifests",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self])

  /// One manifest with everybody on it.
  public static let manifest = RPCMethod<ManifestRequest, Manifest>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 5, name: "manifest",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"], execution: .loop),
    thrown: [NotYourMission.self, NotFound.self])

  /// Why a person is on a manifest, or on none.
  public static let explain = RPCMethod<ExplainRequest, Explanation>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 6, name: "explain",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// Whether the service is well, and how far it follows intake.
  public static let status = RPCMethod<PlanningStatusRequest, PlanningStatus>(
    RPCMethodInfo(
      service: "planning.v1.Planning", ordinal: 7, name: "status",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "operator", "auditor"], execution: .loop),
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
    IXwUleZpHu6WBiKzG1wbx8NECNUmddlwm5l753CEgrM=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVvF1cAiwcAAGADH0ArAUMATQBBAFAAVwK+AOgAUgA3AGUAgwH0AGIABwKRAkoAggFpADYAeAA9AG4CigDlADoAVABT\
    ACoAQgA9AABCDgAXAWludGFrZS52MS5BeGVzCwALKCATIBAgJBYLDwACBANhc09mAQAUAAIIHGRvY3VtZW50AQEWGGNv\
    bW1vbi52MS5Eb2N1bWVudFN0YXR1cwACBBhzdGF5AQEWFGNvbW1vbi52MS5TdGF5U3RhdHVzAAIMA292ZXJzdGF5RGF5\
    cwEACAACBBhmaW5lAQEWFGNvbW1vbi52MS5GaW5lU3RhdHVzAAIJA2ZpbmVDZW50cwEABQACBBhleGl0AQEWFGNvbW1v\
    bi52MS5FeGl0U3RhdHVzAAIJF2Nhc2VDbGFzcwEBFhNjb21tb24udjEuQ2FzZUNsYXNzAAILB21haW5CbG9ja2VyBQAM\
    MAAAAAACBAN0aWVyAQAGAQIBBwNyZWFkeUJ5AQASAAIdInBsYW5uaW5nLnYxLkFkZERlcGFydHVyZVJlcGx5AgAPDwAC\
    CANzZXF1ZW5jZQEABQACCANyZXBlYXRlZAEAAQACHypwbGFubmluZy52MS5BZGREZXBhcnR1cmVSZXF1ZXN0AQAnAQIE\
    CRlkZXBhcnR1cmUBARgVcGxhbm5pbmcudjEuRGVwYXJ0dXJlAAIbInBsYW5uaW5nLnYxLkFubm91bmNlZFBlb3BsZQIA\
    EQ0AAgoDZXhwZWN0ZWRBdAEAFAACBgNwZW9wbGUBAAgAAhY2cGxhbm5pbmcudjEuQ2xhc3NDb3VudAIAJA4AAgkXY2Fz\
    ZUNsYXNzAQEWE2NvbW1vbi52MS5DYXNlQ2xhc3MAAgcDcGVyc29ucwEACABCFQA8AnBsYW5uaW5nLnYxLkRlcGFydHVy\
    ZRgADhMSERgRGxEbDBIaEBEhEBM4DxAYMxQbAQIEAgdpZAUADBgAAAABAgQHB21pc3Npb24FAAwQAAAAAAIHB2NhcnJp\
    ZXIFAA8DAAAAAAIGB251bWJlcgUADAgAAAAAAgQQbGVncwUCGggAAAAABwUADwMAAAABAgQJA2RlcGFydHNBdAEAFAAC\
    FANkZXBhcnRzT2Zmc2V0TWludXRlcwEAAwECBAkDYXJyaXZlc0F0AQAUAAIUA2Fycml2ZXNPZmZzZXRNaW51dGVzAQAD\
    AAIFA3NlYXRzAQAHAAILA3doZWVsY2hhaXJzAQAHAAITA3VuYWNjb21wYW5pZWRNaW5vcnMBAAcAAgkDZGVwb3J0ZWVz\
    AQAHAAIKA3N0cmV0Y2hlcnMBAAcJAgAGAAAAAAAAABEDc2VhdHNQZXJTdHJldGNoZXIBAAYAAgkDc2VhdENlbnRzAQAF\
    AAIMA2NoYXJ0ZXJDZW50cwEABQACESNhY2NlcHRlZERvY3VtZW50cwUCGggAAAAAGgEBFhZjb21tb24udjEuRG9jdW1l\
    bnRUeXBlAAIEB25vdGUFAAzIAAAAAAIJA2NhbmNlbGxlZAEAAQACEQNzdG9wc0xldFBlb3BsZU9mZgEAAQACByhmbGln\
    aHRzBQIaCAAAAAAfAQEYG3BsYW5uaW5nLnYxLkRlcGFydHVyZUZsaWdodAECAQwDcmVzZXJ2ZVNlYXRzAQAHAAIQB2Jv\
    b2tpbmdSZWZlcmVuY2UFAAwUAAAAAAIbn3BsYW5uaW5nLnYxLkRlcGFydHVyZUZsaWdodAgAEhEPDRAbEBsAAgcHY2Fy\
    cmllcgUADwMAAAAAAgYHbnVtYmVyBQAMCAAAAAACBAdmcm9tBQAPAwAAAAACAgd0bwUADwMAAAAAAgkDZGVwYXJ0c0F0\
    AQAUAAIUA2RlcGFydHNPZmZzZXRNaW51dGVzAQADAAIJA2Fycml2ZXNBdAEAFAACFANhcnJpdmVzT2Zmc2V0TWludXRl\
    cwEAAwACHMhwbGFubmluZy52MS5EZXBhcnR1cmVWZXJkaWN0BwAUEBsNLDQTAAIJB2RlcGFydHVyZQUADBgAAAAAAgkD\
    ZGVwYXJ0c0F0AQAUAAIUA2RlcGFydHNPZmZzZXRNaW51dGVzAQADAAIGA3NlYXRlZAEAAQACByFmYWlsaW5nBQIaIAAA\
    AAAYAQEWFGNvbW1vbi52MS5SZWFzb25Db2RlAAIHKW1pc3NpbmcFAhoQAAAAACABARgccGxhbm5pbmcudjEuTWlzc2lu\
    Z0NsZWFyYW5jZQACCAdzZW50ZW5jZQUADCwBAAAAAhszcGxhbm5pbmcudjEuRGVwYXJ0dXJlc1JlcGx5AQAwAAIKImRl\
    cGFydHVyZXMFAhoABAAAABkBARgVcGxhbm5pbmcudjEuRGVwYXJ0dXJlAAIdFnBsYW5uaW5nLnYxLkRlcGFydHVyZXNS\
    ZXF1ZXN0AQATAQIEBwdtaXNzaW9uBQAMEAAAAAACGkdwbGFubmluZy52MS5FeHBsYWluUmVxdWVzdAMAEyMMAQIEBwdt\
    aXNzaW9uBQAMEAAAAAECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBANhc09mAQAUAEIXAGYBcGxh\
    bm5pbmcudjEuRXhwbGFuYXRpb24PACILJBYLDxMTNREaFRERFwACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgQDYXNPZgEAFAACCRdjYXNlQ2xhc3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACCwdtYWluQmxvY2tlcgUADDAA\
    AAAAAgQDdGllcgEABgECAQcDcmVhZHlCeQEAEgACCAdtYW5pZmVzdAUADEAAAAAAAggHaGVhZGxpbmUFAAwsAQAAAAII\
    KXZlcmRpY3RzBQIaAAEAAAAgAQEYHHBsYW5uaW5nLnYxLkRlcGFydHVyZVZlcmRpY3QAAgYHcG9saWN5BQAMKAAAAAAC\
    BBJheGVzAQEYDmludGFrZS52MS5BeGVzAQIBDQNyZWFkeUVhcmxpZXN0AQASAQIBCQNyZWFkeUxhdGUBABIBAgEJA3Jl\
    YWR5RGF5cwEABwACEANtb3ZlZFVwQWZ0ZXJEYXlzAQAHAAIb1XBsYW5uaW5nLnYxLkZvbGxvd2VkTWlzc2lvbgsAEiIN\
    ERASERIQDxIAAgcHbWlzc2lvbgUADBAAAAAAAggWcG9zaXRpb24BARcSY29tbW9uLnYxLlBvc2l0aW9uAAIGA3Blb3Bs\
    ZQEACAACBgdkaWdlc3QFAA4gAAAAAAIJA2Nvbm5lY3RlZAEAAQACCwNxdWFyYW50aW5lZAEAAQACCgNkZXBhcnR1cmVz\
    AQAIAAILA3BsYW5WZXJzaW9uAQAFAAIFB3BoYXNlBQAMGAAAAAACCANzZXRBc2lkZQEACAACCwNjb3BpZXNBc2lkZQEA\
    CAACGkRwbGFubmluZy52MS5JbnZlcnNpb25Db3VudAQAEREODgACCgNwYXNzZWRUaWVyAQAGAAIKA3NlYXRlZFRpZXIB\
    AAYAAgcDcGFydGllcwEACAACBwNwZXJzb25zAQAIAEIUAO0BcGxhbm5pbmcudjEuTWFuaWZlc3QVAA0mJg8LETExERQP\
    EhESDg4QDg0xDwACAgdpZAUADEAAAAAAAgkZZGVwYXJ0dXJlAQEYFXBsYW5uaW5nLnYxLkRlcGFydHVyZQACBR1zdGF0\
    ZQEBFhlwbGFubmluZy52MS5NYW5pZmVzdFN0YXRlAAIIA3JldmlzaW9uAQAIAAIEA2FzT2YBABQAAgYHcG9saWN5BQAM\
    KAAAAAACByZlbnRyaWVzBQIaAAQAAAAdAQEYGXBsYW5uaW5nLnYxLk1hbmlmZXN0RW50cnkAAgcmc3RhbmRieQUCGgAE\
    AAAAHQEBGBlwbGFubmluZy52MS5NYW5pZmVzdEVudHJ5AAIKA3NlYXRzVGFrZW4BAAcAAg0Dc2VhdHNSZXNlcnZlZAEA\
    BwACCANlbGlnaWJsZQEACAACCwNlbGlnaWJsZU5vdwEACAACBgdkaWdlc3QFAA4gAAAAAAILA3BsYW5WZXJzaW9uAQAF\
    AAIHA3ZlcnNpb24BAAUAAgcDZXNjb3J0cwEABwACCQNjaGFuZ2VkQXQBABQAAgcDbnVtYmVycwEABwACBgNkZWx0YXMB\
    AAcAAgcmcmVzZXJ2ZQUCGggAAAAAHQEBGBlwbGFubmluZy52MS5SZXNlcnZlZFNlYXRzAAIIA2Nsb3Nlc0F0AQAUAEIZ\
    AHICcGxhbm5pbmcudjEuTWFuaWZlc3RFbnRyeRIAIh0LIyQqMSA0Fw0qKC8pKw4XAAIGGHBlcnNvbgEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIEA3RpZXIBAAYAAgUac3RhdGUBARYWcGxh\
    bm5pbmcudjEuRW50cnlTdGF0ZQACCRdjYXNlQ2xhc3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACDBpkb2N1bWVudFR5\
    cGUBARYWY29tbW9uLnYxLkRvY3VtZW50VHlwZQACCCVzZXJ2aWNlcwUCGggAAAAAHAEBFhhjb21tb24udjEuU3BlY2lh\
    bFNlcnZpY2UAAgcVYWdlQmFuZAEBFhFjb21tb24udjEuQWdlQmFuZAACByltaXNzaW5nBQIaEAAAAAAgAQEYHHBsYW5u\
    aW5nLnYxLk1pc3NpbmdDbGVhcmFuY2UAAgwHcG9pbnRPZkVudHJ5BQAPAwAAAAACBgNudW1iZXIBAAcBAgENGHN1YnN0\
    aXR1dGVkQnkBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgELGHN1YnN0aXR1dGVzAQERFHBlcnNvbi52MS5QZXJzb25G\
    aWxlAAIKIW92ZXJyaWRkZW4FAhoIAAAAABgBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUAAgceYXJyaXZhbAEBFhpwbGFu\
    bmluZy52MS5BcnJpdmFsT3V0Y29tZQACBiFkZW5pZWQFAhoQAAAAABgBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUAAgcD\
    b3duVGllcgEABgACEANtb3ZlZFVwQWZ0ZXJEYXlzAQAHAAIbK3BsYW5uaW5nLnYxLk1hbmlmZXN0UmVxdWVzdAIAExQB\
    AgQHB21pc3Npb24FAAwQAAAAAQIECAdtYW5pZmVzdAUADEAAAAAAQhsAYQFwbGFubmluZy52MS5NYW5pZmVzdFN1bW1h\
    cnkTAA0UEBsQESYPDBEUDhIPEg4ODw0AAgIHaWQFAAxAAAAAAAIJB2RlcGFydHVyZQUADBgAAAAAAgkDZGVwYXJ0c0F0\
    AQAUAAIUA2RlcGFydHNPZmZzZXRNaW51dGVzAQADAAIFB3JvdXRlBQAMKAAAAAACBgdmbGlnaHQFAAwMAAAAAAIFHXN0\
    YXRlAQEWGXBsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUAAggDcmV2aXNpb24BAAgAAgUDc2VhdHMBAAcAAgoDc2VhdHNU\
    YWtlbgEABwACDQNzZWF0c1Jlc2VydmVkAQAHAAIHA3BlcnNvbnMBAAgAAgsDd2l0aE1pc3NpbmcBAAgAAggDZWxpZ2li\
    bGUBAAgAAgsDZWxpZ2libGVOb3cBAAgAAgcDc3RhbmRieQEACAACBwNjaGFydGVyAQABAAIIA2Nsb3Nlc0F0AQAUAAIG\
    A2F0UmlzawEACAACGktwbGFubmluZy52MS5NYW5pZmVzdHNSZXBseQIANRIAAgkobWFuaWZlc3RzBQIaAAQAAAAfAQEY\
    G3BsYW5uaW5nLnYxLk1hbmlmZXN0U3VtbWFyeQACCwNwbGFuVmVyc2lvbgEABQACHBZwbGFubmluZy52MS5NYW5pZmVz\
    dHNSZXF1ZXN0AQATAQIEBwdtaXNzaW9uBQAMEAAAAAACHFhwbGFubmluZy52MS5NaXNzaW5nQ2xlYXJhbmNlBAAgEhIO\
    AAIEGGNvZGUBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUBAgEKA2V4cGVjdGVkQnkBABIBAgEKA2VhcmxpZXN0QnkBABIB\
    AgEGA2xhdGVCeQEAEgACGCFwbGFubmluZy52MS5QbGFuQ29uZmxpY3QCAA8OAAIEB3doYXQFAAxkAAAAAAIHA3ZlcnNp\
    b24BAAUAQhUAUwJwbGFubmluZy52MS5QbGFuUmVwbHkXABILER8SNQ0yDhARES4cEBEQEzoxDg0TAAIHB21pc3Npb24F\
    AAwQAAAAAAIEA2FzT2YBABQAAgYHcG9saWN5BQAMKAAAAAACBRZiYXNpcwEBFxJjb21tb24udjEuUG9zaXRpb24AAgsD\
    cGxhblZlcnNpb24BAAUAAgkobWFuaWZlc3RzBQIaAAQAAAAfAQEYG3BsYW5uaW5nLnYxLk1hbmlmZXN0U3VtbWFyeQAC\
    BgNwbGFjZWQBAAgAAggmdW5wbGFjZWQFAhpAAAAAAB0BARgZcGxhbm5pbmcudjEuVW5wbGFjZWRDb3VudAACBwNwZXJz\
    b25zAQAIAAIJA2Nvc3RDZW50cwEABQACCgNib3VuZENlbnRzAQAFAAIGB2RpZ2VzdAUADiAAAAAAAgcjY2xhc3NlcwUC\
    GhAAAAAAGgEBGBZwbGFubmluZy52MS5DbGFzc0NvdW50AAIIEHJ1bGVzT2ZmBQIaEAAAAAAHBQAMCAAAAAACCQN1bmNo\
    YW5nZWQBAAEAAgoDaW52ZXJzaW9ucwEACAACCQNmYXJlQ2VudHMBAAUAAgwDY2hhcnRlckNlbnRzAQAFAAIPJ2ludmVy\
    c2lvbkNvdW50cwUCGggAAAAAHgEBGBpwbGFubmluZy52MS5JbnZlcnNpb25Db3VudAACCiNzZWxmRnVuZGVkBQIaEAAA\
    AAAaAQEYFnBsYW5uaW5nLnYxLkNsYXNzQ291bnQAAgcDbW92ZWRVcAEACAACBgNhdFJpc2sBAAgAAggHY291bnRpbmcF\
    AAzIAAAAAAIXb3BsYW5uaW5nLnYxLlBsYW5SZXF1ZXN0BAATDBU1AQIEBwdtaXNzaW9uBQAMEAAAAAECBAQDYXNPZgEA\
    FAACDgNlZmZvcnRQZXJtaWxsZQEACAACCShhbm5vdW5jZWQFAhoAAQAAAB8BARgbcGxhbm5pbmcudjEuQW5ub3VuY2Vk\
    UGVvcGxlAAIax3BsYW5uaW5nLnYxLlBsYW5uaW5nU3RhdHVzBwASNBEiEhccAAIHB3NlcnZpY2UFAAwQAAAAAAIIKG1p\
    c3Npb25zBQIaQAAAAAAfAQEYG3BsYW5uaW5nLnYxLkZvbGxvd2VkTWlzc2lvbgACBgdwb2xpY3kFAAwoAAAAAAIIFnBv\
    c2l0aW9uAQEXEmNvbW1vbi52MS5Qb3NpdGlvbgACCwNjaGFpbkludGFjdAEAAQACDAdzdG9yZVZlcnNpb24FAAwoAAAA\
    AAIIEHdhcm5pbmdzBQIaEAAAAAAHBQAMLAEAAAACIRVwbGFubmluZy52MS5QbGFubmluZ1N0YXR1c1JlcXVlc3QBABIA\
    AgcHbWlzc2lvbgUADBAAAAAAAhk3cGxhbm5pbmcudjEuUmVzZXJ2ZWRTZWF0cwIAJwwAAgYdcmVhc29uAQEWGXBsYW5u\
    aW5nLnYxLlJlc2VydmVSZWFzb24AAgUDc2VhdHMBAAcAAhk2cGxhbm5pbmcudjEuVW5wbGFjZWRDb3VudAIAJA4AAggY\
    aGVhZGxpbmUBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUAAgcDcGVyc29ucwEACAACFBJyZWZ1c2Fscy52MS5Ob3RGb3Vu\
    ZAEADwACBAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAA\
    AAIFB2Fza2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNv\
    bgUADCwBAAABAFQAAhI+Y29tbW9uLnYxLlBvc2l0aW9uBAAODA8PAAIHA2xpbmVhZ2UBABAAAgUDZXBvY2gBAAUAAggD\
    c2VxdWVuY2UBAAUAAgQHaGFzaAUADiAAAAANQDoAjAB3AHUAcABnAMsB4ABXAIAAjQB9AFoAAQIBESRjb21tb24udjEu\
    QWdlQmFuZAMACwoKAgEBAAZpbmZhbnQCAQIABW1pbm9yAgEDAAVhZHVsdAECARN0Y29tbW9uLnYxLkNhc2VDbGFzcwgA\
    CQ8TDwwNDQoCAQEABGhlbGQCAQIACnVudmVyaWZpZWQCAQMADmlycmVndWxhckVudHJ5AgEEAApkb2NBbmRGaW5lAgEF\
    AAdkb2NPbmx5AgEGAAhmaW5lT25seQIBBwAIZXhpdE9ubHkCAQgABXJlYWR5AQIBGFpjb21tb24udjEuRG9jdW1lbnRT\
    dGF0dXMFAAkVDw4YAgEBAARub25lAgECABBpZGVudGl0eVZlcmlmaWVkAgEDAApldGRBcHBsaWVkAgEEAAlldGRJc3N1\
    ZWQCAQUAE3Bhc3Nwb3J0VmFsaWRJbkhhbmQBAgEWWmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nw\
    b3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0\
    eUNhcmQBAgEUV2NvbW1vbi52MS5FeGl0U3RhdHVzBgAQDQ4MDAwCAQEAC25vdFJlcXVpcmVkAgECAAhyZXF1aXJlZAIB\
    AwAJcmVxdWVzdGVkAgEEAAdncmFudGVkAgEFAAdyZWZ1c2VkAgEGAAdleHBpcmVkAQIBFE5jb21tb24udjEuRmluZVN0\
    YXR1cwYACw0ODAkLAgEBAAZub3REdWUCAQIACGFzc2Vzc2VkAgEDAAlyZXF1ZXN0ZWQCAQQAB3BhcnRpYWwCAQUABHBh\
    aWQCAQYABndhaXZlZAFCARQAsAFjb21tb24udjEuUmVhc29uQ29kZRUAFBoSFg8TFxgWFxAUDhYQDxgRFBEQAgEBAA9u\
    b1ZhbGlkRG9jdW1lbnQCAQIAFWRvY3VtZW50Um91dGVNaXNtYXRjaAIBAwANZmluZVVuY2xlYXJlZAIBBAARZXhpdFBl\
    cm1pdE1pc3NpbmcCAQUACmhlbGRBY3RpdmUCAQYADm5vUmV0dXJuSW50ZW50AgEHABJpZGVudGl0eVVudmVyaWZpZWQC\
    AQgAE2R1cGxpY2F0ZVVucmVzb2x2ZWQCAQkAEWFzc2Vzc21lbnRQZW5kaW5nAgEKABJtaW5vclVuYWNjb21wYW5pZWQC\
    AQsAC25vdEZpdFRvRmx5AgEMAA9ncm91cEluY29tcGxldGUCAQ0ACWtlcHRBcGFydAIBDgARb25Bbm90aGVyTWFuaWZl\
    c3QCAQ8AC3RyYW5zaXRSdWxlAgFlAApzZWxmRnVuZGVkAgFmABNkb2N1bWVudE5vdEFjY2VwdGVkAgFnAAxjdXRPZmZQ\
    YXNzZWQCAWgAD2RlcGFydHVyZUNsb3NlZAIBaQAMY2FwYWNpdHlGdWxsAgFqAAtjYXNlTm90T3BlbgECARjDY29tbW9u\
    LnYxLlNwZWNpYWxTZXJ2aWNlCgATFBQOEBcLChgaAgEBAA53aGVlbGNoYWlyUmFtcAIBAgAPd2hlZWxjaGFpclN0ZXBz\
    AgEDAA93aGVlbGNoYWlyQ2FiaW4CAQQACXN0cmV0Y2hlcgIBBQALbWVkaWNhbENhc2UCAQYAEnVuYWNjb21wYW5pZWRN\
    aW5vcgIBBwAGaW5mYW50AgEIAAVjaGlsZAIBCQATZGVwb3J0ZWRBY2NvbXBhbmllZAIBCgAVZGVwb3J0ZWRVbmFjY29t\
    cGFuaWVkAQIBFD5jb21tb24udjEuU3RheVN0YXR1cwQADQ0SDAIBAQAIaW5TdGF0dXMCAQIACG92ZXJzdGF5AgEDAA1u\
    b0VudHJ5UmVjb3JkAgEEAAd1bmtub3duAQIBGmFwbGFubmluZy52MS5BcnJpdmFsT3V0Y29tZQYADBEREQ0NAgEBAAdh\
    cnJpdmVkAgECAAxyZWZ1c2VkRW50cnkCAQMADGxlZnRPblRoZVdheQIBBAAMaG9zcGl0YWxpc2VkAgEFAAhkZXRhaW5l\
    ZAIBBgAIbm90S25vd24BAgEWcnBsYW5uaW5nLnYxLkVudHJ5U3RhdGUIAAwODgwLDgsQAgEBAAdwbGFubmVkAgECAAlj\
    b25maXJtZWQCAQMACWNoZWNrZWRJbgIBBAAHYm9hcmRlZAIBBQAGbm9TaG93AgEGAAlvZmZsb2FkZWQCAQcABmRlbmll\
    ZAIBCAALc3Vic3RpdHV0ZWQBAgEZX3BsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUHAAoNCw4NCw4CAQEABWRyYWZ0AgEC\
    AAhwcm9wb3NlZAIBAwAGbG9ja2VkAgEEAAlzdWJtaXR0ZWQCAQUACGRlcGFydGVkAgEGAAZjbG9zZWQCAQcACWNhbmNl\
    bGxlZAECARk8cGxhbm5pbmcudjEuUmVzZXJ2ZVJlYXNvbgQADQ4NDgIBAQAIbm90UmVhZHkCAQIACWFubm91bmNlZAIB\
    AwAIYXJyaXZhbHMCAQQACWRlcGFydHVyZQFAXAMAQhQAQgNwbGFubmluZy52MS5QbGFubmluZwcAnGiEZXJzZwMEAQAB\
    DB8dS2FkZERlcGFydHVyZXBsYW5uaW5nLnYxLkFkZERlcGFydHVyZVJlcXVlc3RwbGFubmluZy52MS5BZGREZXBhcnR1\
    cmVSZXBseQMAGhgUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25wbGFubmluZy52MS5QbGFuQ29uZmxpY3RyZWZ1c2Fs\
    cy52MS5SZWplY3RlZAMEAgABCh0bHWRlcGFydHVyZXNwbGFubmluZy52MS5EZXBhcnR1cmVzUmVxdWVzdHBsYW5uaW5n\
    LnYxLkRlcGFydHVyZXNSZXBseQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAwQDAAEEFxVLcGxhbnBsYW5uaW5n\
    LnYxLlBsYW5SZXF1ZXN0cGxhbm5pbmcudjEuUGxhblJlcGx5AwAaGBRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnBs\
    YW5uaW5nLnYxLlBsYW5Db25mbGljdHJlZnVzYWxzLnYxLlJlamVjdGVkAwQEAAEJHBodbWFuaWZlc3RzcGxhbm5pbmcu\
    djEuTWFuaWZlc3RzUmVxdWVzdHBsYW5uaW5nLnYxLk1hbmlmZXN0c1JlcGx5AQAacmVmdXNhbHMudjEuTm90WW91ck1p\
    c3Npb24DBAUAAQgbFDJtYW5pZmVzdHBsYW5uaW5nLnYxLk1hbmlmZXN0UmVxdWVzdHBsYW5uaW5nLnYxLk1hbmlmZXN0\
    AgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmQDBAYAAQcaFzJleHBsYWlucGxh\
    bm5pbmcudjEuRXhwbGFpblJlcXVlc3RwbGFubmluZy52MS5FeHBsYW5hdGlvbgIAGhRyZWZ1c2Fscy52MS5Ob3RZb3Vy\
    TWlzc2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kAwQHAAEGIRodc3RhdHVzcGxhbm5pbmcudjEuUGxhbm5pbmdTdGF0dXNS\
    ZXF1ZXN0cGxhbm5pbmcudjEuUGxhbm5pbmdTdGF0dXMBABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbg==
    """)
}

/// Plans departures. Holds no names: printing asks intake.
public struct PlanningClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Adds a departure, or answers with the one of the same key.
  public func addDeparture(
    _ request: AddDepartureRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AddDepartureReply {
    try await transport.unary(request, method: PlanningMethods.addDeparture, options: options)
  }

  /// The mission's departures, with their seats and deadlines.
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

  /// The manifests of the newest plan, without their people.
  public func manifests(
    _ request: ManifestsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ManifestsReply {
    try await transport.unary(request, method: PlanningMethods.manifests, options: options)
  }

  /// One manifest with everybody on it.
  public func manifest(
    _ request: ManifestRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Manifest {
    try await transport.unary(request, method: PlanningMethods.manifest, options: options)
  }

  /// Why a person is on a manifest, or on none.
  public func explain(
    _ request: ExplainRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Explanation {
    try await transport.unary(request, method: PlanningMethods.explain, options: options)
  }

  /// Whether the service is well, and how far it follows intake.
  public func status(
    _ request: PlanningStatusRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PlanningStatus {
    try await transport.unary(request, method: PlanningMethods.status, options: options)
  }
}

/// Answers the calls of planning.v1.Planning.
public protocol PlanningHandlers: Sendable {
  /// Adds a departure, or answers with the one of the same key.
  func addDeparture(
    _ request: AddDepartureRequest, context: RPCServerContext
  ) async throws -> AddDepartureReply

  /// The mission's departures, with their seats and deadlines.
  func departures(
    _ request: DeparturesRequest, context: RPCServerContext
  ) async throws -> DeparturesReply

  /// Plans all open departures as of a moment and publishes the manifests, once the verifier agrees.
  func plan(
    _ request: PlanRequest, context: RPCServerContext
  ) async throws -> PlanReply

  /// The manifests of the newest plan, without their people.
  func manifests(
    _ request: ManifestsRequest, context: RPCServerContext
  ) async throws -> ManifestsReply

  /// One manifest with everybody on it.
  func manifest(
    _ request: ManifestRequest, context: RPCServerContext
  ) async throws -> Manifest

  /// Why a person is on a manifest, or on none.
  func explain(
    _ request: ExplainRequest, context: RPCServerContext
  ) async throws -> Explanation

  /// Whether the service is well, and how far it follows intake.
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
