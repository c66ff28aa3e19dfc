// Written by schemac from package planning.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// A flight or charter that can take people home. Local times carry their zone's offset at that date.
///
/// A `Departure` that is read where its bytes are.
public struct DepartureView: WireView, ~Escapable {
  public typealias WireOwned = Departure

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 3, inSlot: 3)
    self.wireMessage = wireMessage
  }

  /// The mission's own name for it, such as `D07`.
  @inlinable public var id: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// IATA airline designator.
  @inlinable public var carrier: FixedASCII<3> { wireMessage.fixed(0, as: FixedASCII<3>.self) }

  @inlinable public var number: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// Airports in order (IATA codes), at least two.
  @inlinable public var legs: WireFixedListView<FixedASCII<3>> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: FixedASCII<3>.self) }
  }

  @inlinable public var departsAt: Timestamp { wireMessage.fixed(3, as: Timestamp.self) }

  /// Minutes east of UTC at the first airport.
  @inlinable public var departsOffsetMinutes: Int16 { wireMessage.fixed(11, as: Int16.self) }

  @inlinable public var arrivesAt: Timestamp { wireMessage.fixed(13, as: Timestamp.self) }

  @inlinable public var arrivesOffsetMinutes: Int16 { wireMessage.fixed(21, as: Int16.self) }

  @inlinable public var seats: UInt16 { wireMessage.fixed(23, as: UInt16.self) }

  @inlinable public var wheelchairs: UInt16 { wireMessage.fixed(25, as: UInt16.self) }

  @inlinable public var unaccompaniedMinors: UInt16 { wireMessage.fixed(27, as: UInt16.self) }

  @inlinable public var deportees: UInt16 { wireMessage.fixed(29, as: UInt16.self) }

  /// Stretchers it can carry; none unless stated.
  @inlinable public var stretchers: UInt16 { wireMessage.fixed(31, as: UInt16.self) }

  /// Seats one stretcher takes.
  @inlinable public var seatsPerStretcher: UInt8 { wireMessage.fixed(33, as: UInt8.self, xor: 0x6) }

  /// US cents for a seat.
  @inlinable public var seatCents: Int64 { wireMessage.fixed(34, as: Int64.self) }

  /// US cents to charter it; 0 for a scheduled flight.
  @inlinable public var charterCents: Int64 { wireMessage.fixed(42, as: Int64.self) }

  @inlinable public var acceptedDocuments: WireFixedListView<WireEnumLayout<DocumentType>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: WireEnumLayout<DocumentType>.self) }
  }

  @inlinable public var note: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }

  @inlinable public var cancelled: Bool { wireMessage.bit(50, 1) }

  /// People let off at every airport of `legs` after the first, not only at the last.
  @inlinable public var stopsLetPeopleOff: Bool { wireMessage.bit(50, 2) }

  /// Where people change aircraft: every flight in order. Empty: one flight all the way.
  @inlinable public var flights: WireListView<DepartureFlightView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(6, of: DepartureFlightView.self) }
  }

  /// Seats kept free whatever the policy says.
  @inlinable public var reserveSeats: UInt16? { wireMessage.bit(50, 4) ? wireMessage.fixed(51, as: UInt16.self) : nil }

  /// The carrier's booking of our seats (record locator); empty when it gave none.
  @inlinable public var bookingReference: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }
}

// MARK: Check of Departure

extension DepartureView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w3
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = w13
    _ = w14
    _ = w15
    _ = w16
    _ = w17
    _ = b50
    _ = w23
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    try r.checkText(p + o0, n0, max: 24)
    try r.checkText(p + o1, n1, max: 16)
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
    try r.checkText(p + o2, n2, max: 8)
    if n3 != 0 {
      let elements = try r.fixedCount(
        p + o3, n3, size: 3, max: 8, stride: MemoryLayout<FixedASCII<3>>.stride)
      var q = p + o3
      for _ in 0..<elements {
        _ = try r.ascii(q, as: FixedASCII<3>.self)
        q += 3
      }
    }
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 1, max: 8, stride: MemoryLayout<DocumentType>.stride)
    }
    try r.checkText(p + o5, n5, max: 200)
    try DepartureFlightView.checkWireList(p + o6, n6, max: 8, &r)
    try r.checkText(p + o7, n7, max: 20)
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
}

/// One flight of a departure on which people change aircraft.
///
/// A `DepartureFlight` that is read where its bytes are.
public struct DepartureFlightView: WireView, ~Escapable {
  public typealias WireOwned = DepartureFlight

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// IATA airline designator.
  @inlinable public var carrier: FixedASCII<3> { wireMessage.fixed(0, as: FixedASCII<3>.self) }

  @inlinable public var number: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Airports (IATA codes).
  @inlinable public var from: FixedASCII<3> { wireMessage.fixed(3, as: FixedASCII<3>.self) }

  @inlinable public var to: FixedASCII<3> { wireMessage.fixed(6, as: FixedASCII<3>.self) }

  @inlinable public var departsAt: Timestamp { wireMessage.fixed(9, as: Timestamp.self) }

  /// Minutes east of UTC at `from`.
  @inlinable public var departsOffsetMinutes: Int16 { wireMessage.fixed(17, as: Int16.self) }

  @inlinable public var arrivesAt: Timestamp { wireMessage.fixed(19, as: Timestamp.self) }

  @inlinable public var arrivesOffsetMinutes: Int16 { wireMessage.fixed(27, as: Int16.self) }
}

// MARK: Check of DepartureFlight

extension DepartureFlightView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 29, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: UInt64 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
    let w3: UInt64 = fixed >= 6 ? FixedASCII<3>.loadStorage(f + 3) : 0
    let w4: UInt64 = fixed >= 9 ? FixedASCII<3>.loadStorage(f + 6) : 0
    _ = w1
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = o0
    _ = n0
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
    try r.checkText(p + o0, n0, max: 8)
    if fixed >= 6 { _ = try r.ascii(f + 3, as: FixedASCII<3>.self) }
    if fixed >= 9 { _ = try r.ascii(f + 6, as: FixedASCII<3>.self) }
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
}

/// A clearance that a listed person still lacks.
///
/// A `MissingClearance` that is read where its bytes are.
public struct MissingClearanceView: WireView, ~Escapable {
  public typealias WireOwned = MissingClearance

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var code: ReasonCode { wireMessage.fixed(0, as: WireEnumLayout<ReasonCode>.self) }

  /// The day on which it is there at the usual pace.
  @inlinable public var expectedBy: CalendarDate? { wireMessage.bit(1, 1) ? wireMessage.fixed(2, as: CalendarDate.self) : nil }

  /// When all goes well, and when it takes long; unset when the same.
  @inlinable public var earliestBy: CalendarDate? { wireMessage.bit(1, 2) ? wireMessage.fixed(6, as: CalendarDate.self) : nil }

  @inlinable public var lateBy: CalendarDate? { wireMessage.bit(1, 4) ? wireMessage.fixed(10, as: CalendarDate.self) : nil }
}

// MARK: Check of MissingClearance

extension MissingClearanceView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w1
    _ = b1
    _ = w2
    _ = w3
    _ = w4
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
}

/// Seats kept free, and why.
///
/// A `ReservedSeats` that is read where its bytes are.
public struct ReservedSeatsView: WireView, ~Escapable {
  public typealias WireOwned = ReservedSeats

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var reason: ReserveReason { wireMessage.fixed(0, as: WireEnumLayout<ReserveReason>.self) }

  @inlinable public var seats: UInt16 { wireMessage.fixed(1, as: UInt16.self) }
}

// MARK: Check of ReservedSeats

extension ReservedSeatsView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
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
}

/// One person on a manifest.
///
/// A `ManifestEntry` that is read where its bytes are.
public struct ManifestEntryView: WireView, ~Escapable {
  public typealias WireOwned = ManifestEntry

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    try wireMessage.requireSize(16, ofSlot: 3)
    try wireMessage.requireSize(16, ofSlot: 4)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var group: ID<Group>? { wireMessage.optionalFixed(slot: 0, as: ID<Group>.self) }

  @inlinable public var tier: UInt8 { wireMessage.fixed(16, as: UInt8.self) }

  @inlinable public var state: EntryState { wireMessage.fixed(17, as: WireEnumLayout<EntryState>.self) }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(18, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var documentType: DocumentType { wireMessage.fixed(19, as: WireEnumLayout<DocumentType>.self) }

  @inlinable public var services: WireFixedListView<WireEnumLayout<SpecialService>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: WireEnumLayout<SpecialService>.self) }
  }

  @inlinable public var ageBand: AgeBand { wireMessage.fixed(20, as: WireEnumLayout<AgeBand>.self) }

  @inlinable public var missing: WireListView<MissingClearanceView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: MissingClearanceView.self) }
  }

  /// Where this person leaves the aircraft (IATA code).
  @inlinable public var pointOfEntry: FixedASCII<3> { wireMessage.fixed(21, as: FixedASCII<3>.self) }

  /// Place on the list from its proposal on. It stays, and nobody else gets it.
  @inlinable public var number: UInt16 { wireMessage.fixed(24, as: UInt16.self) }

  /// Who travels in this person's seat.
  @inlinable public var substitutedBy: ID<PersonFile>? { wireMessage.optionalFixed(slot: 3, as: ID<PersonFile>.self) }

  /// In whose seat this person travels.
  @inlinable public var substitutes: ID<PersonFile>? { wireMessage.optionalFixed(slot: 4, as: ID<PersonFile>.self) }

  /// Rules that do not count here, by two people.
  @inlinable public var overridden: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(5, of: WireEnumLayout<ReasonCode>.self) }
  }

  @inlinable public var arrival: ArrivalOutcome { wireMessage.fixed(26, as: WireEnumLayout<ArrivalOutcome>.self) }

  /// What failed when this person was denied.
  @inlinable public var denied: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(6, of: WireEnumLayout<ReasonCode>.self) }
  }

  /// The tier that intake tells; `tier` is that of the party, also after moving up.
  @inlinable public var ownTier: UInt8 { wireMessage.fixed(27, as: UInt8.self) }

  /// Ready days after which this person moved up one tier; 0: did not.
  @inlinable public var movedUpAfterDays: UInt16 { wireMessage.fixed(28, as: UInt16.self) }
}

// MARK: Check of ManifestEntry

extension ManifestEntryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w8
    _ = w10
    _ = w11
    _ = w15
    _ = w17
    _ = w18
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 8, stride: MemoryLayout<SpecialService>.stride)
    }
    try MissingClearanceView.checkWireList(p + o2, n2, max: 16, &r)
    if fixed >= 24 { _ = try r.ascii(f + 21, as: FixedASCII<3>.self) }
    if n3 != 0 {
      guard n3 == 16 else {
        throw r.malformed(p + o3, "a value has another size than its type")
      }
    }
    if n4 != 0 {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
    }
    if n5 != 0 {
      _ = try r.fixedCount(
        p + o5, n5, size: 1, max: 8, stride: MemoryLayout<ReasonCode>.stride)
    }
    if n6 != 0 {
      _ = try r.fixedCount(
        p + o6, n6, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    }
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
}

/// Who is to travel on one departure, as planned at one moment.
///
/// A `Manifest` that is read where its bytes are.
public struct ManifestView: WireView, ~Escapable {
  public typealias WireOwned = Manifest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// `MISSION-DEPARTURE`, such as `IDN-PNH-D07`.
  @inlinable public var id: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var departure: DepartureView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: DepartureView.self) }
  }

  @inlinable public var state: ManifestState { wireMessage.fixed(0, as: WireEnumLayout<ManifestState>.self) }

  @inlinable public var revision: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(5, as: Timestamp.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var entries: WireListView<ManifestEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: ManifestEntryView.self) }
  }

  @inlinable public var standby: WireListView<ManifestEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ManifestEntryView.self) }
  }

  @inlinable public var seatsTaken: UInt16 { wireMessage.fixed(13, as: UInt16.self) }

  @inlinable public var seatsReserved: UInt16 { wireMessage.fixed(15, as: UInt16.self) }

  /// People who could board this departure, seated or not, with what they lack counted as expected.
  @inlinable public var eligible: UInt32 { wireMessage.fixed(17, as: UInt32.self) }

  /// Of these, everything is granted already.
  @inlinable public var eligibleNow: UInt32 { wireMessage.fixed(21, as: UInt32.self) }

  /// SHA-256 of the encoding of this manifest with this field zero.
  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(25, as: FixedBytes<32>.self) }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(57, as: Int64.self) }

  /// Grows with every change of its life; 0 for a draft that nothing happened to.
  @inlinable public var version: Int64 { wireMessage.fixed(65, as: Int64.self) }

  /// Seats set aside for the mission's own escorts.
  @inlinable public var escorts: UInt16 { wireMessage.fixed(73, as: UInt16.self) }

  /// The moment of the last change of its life.
  @inlinable public var changedAt: Timestamp { wireMessage.fixed(75, as: Timestamp.self) }

  /// The last number given to an entry.
  @inlinable public var numbers: UInt16 { wireMessage.fixed(83, as: UInt16.self) }

  /// The last number given to a change that the carrier was told.
  @inlinable public var deltas: UInt16 { wireMessage.fixed(85, as: UInt16.self) }

  /// What `seatsReserved` is made of.
  @inlinable public var reserve: WireListView<ReservedSeatsView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: ReservedSeatsView.self) }
  }

  /// Nobody is added after this moment.
  @inlinable public var closesAt: Timestamp { wireMessage.fixed(87, as: Timestamp.self) }
}

// MARK: Check of Manifest

extension ManifestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w3
    _ = w4
    _ = w5
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = w14
    _ = w15
    _ = w16
    _ = w17
    _ = w18
    _ = w19
    _ = w21
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    try r.checkText(p + o0, n0, max: 64)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try DepartureView.checkNestedWire(p + o1, n1, &r)
    }
    try r.checkText(p + o2, n2, max: 40)
    try ManifestEntryView.checkWireList(p + o3, n3, max: 1024, &r)
    try ManifestEntryView.checkWireList(p + o4, n4, max: 1024, &r)
    try ReservedSeatsView.checkWireList(p + o5, n5, max: 8, &r)
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
///
/// A `ManifestSummary` that is read where its bytes are.
public struct ManifestSummaryView: WireView, ~Escapable {
  public typealias WireOwned = ManifestSummary

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var departsAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var departsOffsetMinutes: Int16 { wireMessage.fixed(8, as: Int16.self) }

  @inlinable public var route: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var flight: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var state: ManifestState { wireMessage.fixed(10, as: WireEnumLayout<ManifestState>.self) }

  @inlinable public var revision: UInt32 { wireMessage.fixed(11, as: UInt32.self) }

  @inlinable public var seats: UInt16 { wireMessage.fixed(15, as: UInt16.self) }

  @inlinable public var seatsTaken: UInt16 { wireMessage.fixed(17, as: UInt16.self) }

  @inlinable public var seatsReserved: UInt16 { wireMessage.fixed(19, as: UInt16.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(21, as: UInt32.self) }

  /// Listed persons who still lack a clearance.
  @inlinable public var withMissing: UInt32 { wireMessage.fixed(25, as: UInt32.self) }

  @inlinable public var eligible: UInt32 { wireMessage.fixed(29, as: UInt32.self) }

  @inlinable public var eligibleNow: UInt32 { wireMessage.fixed(33, as: UInt32.self) }

  @inlinable public var standby: UInt32 { wireMessage.fixed(37, as: UInt32.self) }

  @inlinable public var charter: Bool { wireMessage.bit(41, 1) }

  /// When the list closes.
  @inlinable public var closesAt: Timestamp { wireMessage.fixed(42, as: Timestamp.self) }

  /// Of `withMissing`, those whose clearance is too late on its late day.
  @inlinable public var atRisk: UInt32 { wireMessage.fixed(50, as: UInt32.self) }
}

// MARK: Check of ManifestSummary

extension ManifestSummaryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w3
    _ = w4
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = w13
    _ = w14
    _ = w15
    _ = w16
    _ = b41
    _ = w18
    _ = w19
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 24)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 12)
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
}

/// Persons who are on no manifest, by the reason that comes first.
///
/// A `UnplacedCount` that is read where its bytes are.
public struct UnplacedCountView: WireView, ~Escapable {
  public typealias WireOwned = UnplacedCount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var headline: ReasonCode { wireMessage.fixed(0, as: WireEnumLayout<ReasonCode>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(1, as: UInt32.self) }
}

// MARK: Check of UnplacedCount

extension UnplacedCountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
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
}

/// Asks to plan all open departures of a mission.
///
/// A `PlanRequest` that is read where its bytes are.
public struct PlanRequestView: WireView, ~Escapable {
  public typealias WireOwned = PlanRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  /// Thousandths of the policy's effort; 0 means 1000.
  @inlinable public var effortPermille: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// People of announced groups who are still to come, as intake tells; seats are kept for some.
  @inlinable public var announced: WireListView<AnnouncedPeopleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: AnnouncedPeopleView.self) }
  }
}

// MARK: Check of PlanRequest

extension PlanRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try AnnouncedPeopleView.checkWireList(p + o1, n1, max: 256, &r)
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
///
/// A `AnnouncedPeople` that is read where its bytes are.
public struct AnnouncedPeopleView: WireView, ~Escapable {
  public typealias WireOwned = AnnouncedPeople

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var expectedAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var people: UInt32 { wireMessage.fixed(8, as: UInt32.self) }
}

// MARK: Check of AnnouncedPeople

extension AnnouncedPeopleView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
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

/// Parties of one tier that were passed over for somebody of a lower tier: never who, never why.
///
/// A `InversionCount` that is read where its bytes are.
public struct InversionCountView: WireView, ~Escapable {
  public typealias WireOwned = InversionCount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var passedTier: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  /// The lowest tier among those who have a seat that they could take.
  @inlinable public var seatedTier: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  @inlinable public var parties: UInt32 { wireMessage.fixed(2, as: UInt32.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(6, as: UInt32.self) }
}

// MARK: Check of InversionCount

extension InversionCountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 10, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    _ = w3
    _ = w4
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
}

/// What a plan came to, counted in persons.
///
/// A `PlanReply` that is read where its bytes are.
public struct PlanReplyView: WireView, ~Escapable {
  public typealias WireOwned = PlanReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Where the views stood that the plan was made from.
  @inlinable public var basis: Position { wireMessage.fixed(8, as: PositionLayout.self) }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(72, as: Int64.self) }

  @inlinable public var manifests: WireListView<ManifestSummaryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: ManifestSummaryView.self) }
  }

  @inlinable public var placed: UInt32 { wireMessage.fixed(80, as: UInt32.self) }

  @inlinable public var unplaced: WireListView<UnplacedCountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: UnplacedCountView.self) }
  }

  @inlinable public var persons: UInt32 { wireMessage.fixed(84, as: UInt32.self) }

  @inlinable public var costCents: Int64 { wireMessage.fixed(88, as: Int64.self) }

  /// No plan can cost less.
  @inlinable public var boundCents: Int64 { wireMessage.fixed(96, as: Int64.self) }

  /// SHA-256 over all manifests in order.
  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(104, as: FixedBytes<32>.self) }

  @inlinable public var classes: WireListView<ClassCountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ClassCountView.self) }
  }

  /// Rules that the policy switches off, such as `B09`.
  @inlinable public var rulesOff: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: WireTextView.self) }
  }

  /// The same plan as the published one: nothing was written.
  @inlinable public var unchanged: Bool { wireMessage.bit(136, 1) }

  /// Persons of a lower tier seated while one of a higher tier, who could have had the seat, was not.
  @inlinable public var inversions: UInt32 { wireMessage.fixed(137, as: UInt32.self) }

  /// US cents for the seats taken. Part of the cost, which also weighs waiting and being left out.
  @inlinable public var fareCents: Int64 { wireMessage.fixed(141, as: Int64.self) }

  /// US cents for the charters used, likewise.
  @inlinable public var charterCents: Int64 { wireMessage.fixed(149, as: Int64.self) }

  /// What `inversions` is made of.
  @inlinable public var inversionCounts: WireListView<InversionCountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(6, of: InversionCountView.self) }
  }

  /// Open cases that travel independently, by class: tracked, not seated.
  @inlinable public var selfFunded: WireListView<ClassCountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(7, of: ClassCountView.self) }
  }

  /// Listed persons who moved up one tier after waiting ready.
  @inlinable public var movedUp: UInt32 { wireMessage.fixed(157, as: UInt32.self) }

  /// Listed persons whose clearance is too late on its late day.
  @inlinable public var atRisk: UInt32 { wireMessage.fixed(161, as: UInt32.self) }

  /// How expected clearances were counted.
  @inlinable public var counting: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(8) }
  }
}

// MARK: Check of PlanReply

extension PlanReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w5
    _ = w7
    _ = w9
    _ = w10
    _ = w11
    _ = b136
    _ = w16
    _ = w17
    _ = w18
    _ = w21
    _ = w22
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try ManifestSummaryView.checkWireList(p + o2, n2, max: 1024, &r)
    try UnplacedCountView.checkWireList(p + o3, n3, max: 64, &r)
    try ClassCountView.checkWireList(p + o4, n4, max: 16, &r)
    try r.checkTexts(p + o5, n5, max: 16, maxElement: 8)
    try InversionCountView.checkWireList(p + o6, n6, max: 8, &r)
    try ClassCountView.checkWireList(p + o7, n7, max: 16, &r)
    try r.checkText(p + o8, n8, max: 200)
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
///
/// A `ClassCount` that is read where its bytes are.
public struct ClassCountView: WireView, ~Escapable {
  public typealias WireOwned = ClassCount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(0, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(1, as: UInt32.self) }
}

// MARK: Check of ClassCount

extension ClassCountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
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
}

/// Asks for one manifest.
///
/// A `ManifestRequest` that is read where its bytes are.
public struct ManifestRequestView: WireView, ~Escapable {
  public typealias WireOwned = ManifestRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of ManifestRequest

extension ManifestRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
  }
}

/// Asks for all manifests of a mission.
///
/// A `ManifestsRequest` that is read where its bytes are.
public struct ManifestsRequestView: WireView, ~Escapable {
  public typealias WireOwned = ManifestsRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of ManifestsRequest

extension ManifestsRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 16)
  }
}

/// All manifests in order of departure.
///
/// A `ManifestsReply` that is read where its bytes are.
public struct ManifestsReplyView: WireView, ~Escapable {
  public typealias WireOwned = ManifestsReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifests: WireListView<ManifestSummaryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ManifestSummaryView.self) }
  }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of ManifestsReply

extension ManifestsReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try ManifestSummaryView.checkWireList(p + o0, n0, max: 1024, &r)
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
///
/// A `AddDepartureRequest` that is read where its bytes are.
public struct AddDepartureRequestView: WireView, ~Escapable {
  public typealias WireOwned = AddDepartureRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: DepartureView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: DepartureView.self) }
  }
}

// MARK: Check of AddDepartureRequest

extension AddDepartureRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try DepartureView.checkNestedWire(p + o0, n0, &r)
    }
  }
}

/// Sent only after the departure is on stable storage.
///
/// A `AddDepartureReply` that is read where its bytes are.
public struct AddDepartureReplyView: WireView, ~Escapable {
  public typealias WireOwned = AddDepartureReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var repeated: Bool { wireMessage.bit(8, 1) }
}

// MARK: Check of AddDepartureReply

extension AddDepartureReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 0, bits: b8 & 254, isFrozen: false)
      }
    }
    _ = w1
    _ = b8
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
///
/// A `DeparturesRequest` that is read where its bytes are.
public struct DeparturesRequestView: WireView, ~Escapable {
  public typealias WireOwned = DeparturesRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of DeparturesRequest

extension DeparturesRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 16)
  }
}

/// All departures in order of time.
///
/// A `DeparturesReply` that is read where its bytes are.
public struct DeparturesReplyView: WireView, ~Escapable {
  public typealias WireOwned = DeparturesReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departures: WireListView<DepartureView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: DepartureView.self) }
  }
}

// MARK: Check of DeparturesReply

extension DeparturesReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try DepartureView.checkWireList(p + o0, n0, max: 1024, &r)
  }
}

/// Asks why a person is listed where they are, or nowhere.
///
/// A `ExplainRequest` that is read where its bytes are.
public struct ExplainRequestView: WireView, ~Escapable {
  public typealias WireOwned = ExplainRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  /// Defaults to the published plan's moment.
  @inlinable public var asOf: Timestamp? { wireMessage.bit(16, 1) ? wireMessage.fixed(17, as: Timestamp.self) : nil }
}

// MARK: Check of ExplainRequest

extension ExplainRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b16
    _ = w3
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 16)
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
///
/// A `DepartureVerdict` that is read where its bytes are.
public struct DepartureVerdictView: WireView, ~Escapable {
  public typealias WireOwned = DepartureVerdict

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var departsAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var departsOffsetMinutes: Int16 { wireMessage.fixed(8, as: Int16.self) }

  @inlinable public var seated: Bool { wireMessage.bit(10, 1) }

  /// Everything that speaks against it, not only the first.
  @inlinable public var failing: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: WireEnumLayout<ReasonCode>.self) }
  }

  @inlinable public var missing: WireListView<MissingClearanceView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: MissingClearanceView.self) }
  }

  @inlinable public var sentence: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of DepartureVerdict

extension DepartureVerdictView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w3
    _ = b10
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 24)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 32, stride: MemoryLayout<ReasonCode>.stride)
    }
    try MissingClearanceView.checkWireList(p + o2, n2, max: 16, &r)
    try r.checkText(p + o3, n3, max: 300)
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
}

/// Why a person is listed where they are, or nowhere: every reason, the first as a headline.
///
/// A `Explanation` that is read where its bytes are.
public struct ExplanationView: WireView, ~Escapable {
  public typealias WireOwned = Explanation

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(16, as: Timestamp.self) }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(24, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var mainBlocker: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var tier: UInt8 { wireMessage.fixed(25, as: UInt8.self) }

  @inlinable public var readyBy: CalendarDate? { wireMessage.bit(26, 1) ? wireMessage.fixed(27, as: CalendarDate.self) : nil }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var headline: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var verdicts: WireListView<DepartureVerdictView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: DepartureVerdictView.self) }
  }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  @inlinable public var axes: AxesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(5, as: AxesView.self) }
  }

  /// `readyBy` when all goes well, and when it takes long.
  @inlinable public var readyEarliest: CalendarDate? { wireMessage.bit(26, 2) ? wireMessage.fixed(31, as: CalendarDate.self) : nil }

  @inlinable public var readyLate: CalendarDate? { wireMessage.bit(26, 4) ? wireMessage.fixed(35, as: CalendarDate.self) : nil }

  /// Days since everything was granted; unset while something is missing.
  @inlinable public var readyDays: UInt16? { wireMessage.bit(26, 8) ? wireMessage.fixed(39, as: UInt16.self) : nil }

  /// Ready days after which the person moved up one tier; 0: did not. `tier` is that after moving up.
  @inlinable public var movedUpAfterDays: UInt16 { wireMessage.fixed(41, as: UInt16.self) }
}

// MARK: Check of Explanation

extension ExplanationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w2
    _ = w3
    _ = w5
    _ = b26
    _ = w6
    _ = w12
    _ = w13
    _ = w14
    _ = w15
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    try r.checkText(p + o0, n0, max: 48)
    try r.checkText(p + o1, n1, max: 64)
    try r.checkText(p + o2, n2, max: 300)
    try DepartureVerdictView.checkWireList(p + o3, n3, max: 256, &r)
    try r.checkText(p + o4, n4, max: 40)
    if n5 != 0 {
      try r.refuseDefault(p + o5, n5)
      try AxesView.checkNestedWire(p + o5, n5, &r)
    }
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
///
/// A `PlanningStatusRequest` that is read where its bytes are.
public struct PlanningStatusRequestView: WireView, ~Escapable {
  public typealias WireOwned = PlanningStatusRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of PlanningStatusRequest

extension PlanningStatusRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 16)
  }
}

/// How far planning has followed one mission.
///
/// A `FollowedMission` that is read where its bytes are.
public struct FollowedMissionView: WireView, ~Escapable {
  public typealias WireOwned = FollowedMission

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var position: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  @inlinable public var people: UInt32 { wireMessage.fixed(64, as: UInt32.self) }

  /// SHA-256 over the views, as in `intake.v1.DigestReply`.
  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(68, as: FixedBytes<32>.self) }

  @inlinable public var connected: Bool { wireMessage.bit(100, 1) }

  @inlinable public var quarantined: Bool { wireMessage.bit(100, 2) }

  @inlinable public var departures: UInt32 { wireMessage.fixed(101, as: UInt32.self) }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(105, as: Int64.self) }

  /// `connecting`, `loading-snapshot`, `catching-up`, `following`, `diverged` or `fenced`.
  @inlinable public var phase: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Views that this version does not understand, and does not plan with.
  @inlinable public var setAside: UInt32 { wireMessage.fixed(113, as: UInt32.self) }

  /// Files of views of histories that intake no longer knows.
  @inlinable public var copiesAside: UInt32 { wireMessage.fixed(117, as: UInt32.self) }
}

// MARK: Check of FollowedMission

extension FollowedMissionView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 121, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w3: UInt32 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
    let b100: UInt8 = fixed >= 101 ? wireLoad(f, 100, UInt8.self) : 0
    let o1 = o0 &+ n0
    _ = w3
    _ = b100
    _ = w7
    _ = w8
    _ = w10
    _ = w11
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 24)
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
}

/// How planning stands.
///
/// A `PlanningStatus` that is read where its bytes are.
public struct PlanningStatusView: WireView, ~Escapable {
  public typealias WireOwned = PlanningStatus

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var service: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var missions: WireListView<FollowedMissionView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: FollowedMissionView.self) }
  }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var position: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  @inlinable public var chainIntact: Bool { wireMessage.bit(64, 1) }

  @inlinable public var storeVersion: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// What an operator should look at, though the service takes work.
  @inlinable public var warnings: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }
}

// MARK: Check of PlanningStatus

extension PlanningStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b64
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    try r.checkText(p + o0, n0, max: 16)
    try FollowedMissionView.checkWireList(p + o1, n1, max: 64, &r)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 40)
    try r.checkTexts(p + o4, n4, max: 16, maxElement: 300)
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
///
/// A `PlanConflict` that is read where its bytes are.
public struct PlanConflictView: WireView, ~Escapable {
  public typealias WireOwned = PlanConflict

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var what: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of PlanConflict

extension PlanConflictView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 100)
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
