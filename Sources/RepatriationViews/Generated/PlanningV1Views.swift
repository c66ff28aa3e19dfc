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
}

// MARK: Check of Departure

extension DepartureView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 59, wireLoad(p, 0, UInt16.self) == 1587, wireLoad(p, 52, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 51, 6, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 51, slotCount: 6, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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

  /// The first day on which it can be there.
  @inlinable public var expectedBy: CalendarDate? { wireMessage.bit(1, 1) ? wireMessage.fixed(2, as: CalendarDate.self) : nil }
}

// MARK: Check of MissingClearance

extension MissingClearanceView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 8, wireLoad(p, 0, UInt16.self) == 6, wireLoad(p, 3, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 6, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 6, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if b1 & 1 == 0, fixed >= 6, !wireIsZero(f + 2, 4) {
      throw r.nonCanonical(f + 2, "an absent field has a value")
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
}

// MARK: Check of ManifestEntry

extension ManifestEntryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 29, wireLoad(p, 0, UInt16.self) == 792 {
      return try checkWireBody(
        p, n, 2, 24, 3, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 24, slotCount: 3, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
}

// MARK: Check of Manifest

extension ManifestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 72, wireLoad(p, 0, UInt16.self) == 1345 {
      return try checkWireBody(
        p, n, 2, 65, 5, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 65, slotCount: 5, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 64)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try DepartureView.checkNestedWire(p + o1, n1, &r)
    }
    try r.checkText(p + o2, n2, max: 40)
    try ManifestEntryView.checkWireList(p + o3, n3, max: 1024, &r)
    try ManifestEntryView.checkWireList(p + o4, n4, max: 1024, &r)
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
}

// MARK: Check of ManifestSummary

extension ManifestSummaryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 48, wireLoad(p, 0, UInt16.self) == 1066, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 42, 4, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 42, slotCount: 4, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 24)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 12)
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5 {
      return try checkWireBody(
        p, n, 2, 5, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
}

// MARK: Check of PlanRequest

extension PlanRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 15, wireLoad(p, 0, UInt16.self) == 268 {
      return try checkWireBody(
        p, n, 2, 12, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 12, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 16)
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
}

// MARK: Check of PlanReply

extension PlanReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 165, wireLoad(p, 0, UInt16.self) == 1693, wireLoad(p, 138, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 157, 6, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 157, slotCount: 6, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try ManifestSummaryView.checkWireList(p + o2, n2, max: 1024, &r)
    try UnplacedCountView.checkWireList(p + o3, n3, max: 64, &r)
    try ClassCountView.checkWireList(p + o4, n4, max: 16, &r)
    try r.checkTexts(p + o5, n5, max: 16, maxElement: 8)
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5 {
      return try checkWireBody(
        p, n, 2, 5, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try checkWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if n >= 11, wireLoad(p, 0, UInt16.self) == 264 {
      return try checkWireBody(
        p, n, 2, 8, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try ManifestSummaryView.checkWireList(p + o0, n0, max: 1024, &r)
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if n >= 11, wireLoad(p, 0, UInt16.self) == 9, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 9, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 9, slotCount: 0, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    if n >= 28, wireLoad(p, 0, UInt16.self) == 281, wireLoad(p, 18, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 25, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 25, slotCount: 1, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 16)
    if b16 & 1 == 0, fixed >= 25, !wireIsZero(f + 17, 8) {
      throw r.nonCanonical(f + 17, "an absent field has a value")
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
    if n >= 17, wireLoad(p, 0, UInt16.self) == 1035, wireLoad(p, 12, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 11, 4, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 11, slotCount: 4, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 24)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 32, stride: MemoryLayout<ReasonCode>.stride)
    }
    try MissingClearanceView.checkWireList(p + o2, n2, max: 16, &r)
    try r.checkText(p + o3, n3, max: 300)
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
}

// MARK: Check of Explanation

extension ExplanationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 39, wireLoad(p, 0, UInt16.self) == 1567, wireLoad(p, 28, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 31, 6, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 31, slotCount: 6, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 48)
    if b26 & 1 == 0, fixed >= 31, !wireIsZero(f + 27, 4) {
      throw r.nonCanonical(f + 27, "an absent field has a value")
    }
    try r.checkText(p + o1, n1, max: 64)
    try r.checkText(p + o2, n2, max: 300)
    try DepartureVerdictView.checkWireList(p + o3, n3, max: 256, &r)
    try r.checkText(p + o4, n4, max: 40)
    if n5 != 0 {
      try r.refuseDefault(p + o5, n5)
      try AxesView.checkNestedWire(p + o5, n5, &r)
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
}

// MARK: Check of FollowedMission

extension FollowedMissionView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 116, wireLoad(p, 0, UInt16.self) == 369, wireLoad(p, 102, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 113, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 113, slotCount: 1, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 16)
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
}

// MARK: Check of PlanningStatus

extension PlanningStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 71, wireLoad(p, 0, UInt16.self) == 1089, wireLoad(p, 66, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 65, 4, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 65, slotCount: 4, bits: bits, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 16)
    try FollowedMissionView.checkWireList(p + o1, n1, max: 64, &r)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 40)
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
    if n >= 11, wireLoad(p, 0, UInt16.self) == 264 {
      return try checkWireBody(
        p, n, 2, 8, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    try r.checkText(p + o0, n0, max: 100)
  }
}
