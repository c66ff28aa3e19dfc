// Written by schemac from package reports.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// Asks for a report; without days it covers everything up to `asOf`.
public struct ReportRequest: WireMessage {
  public static var wireName: String { "reports.v1.ReportRequest" }

  public var mission: String
  public var from: CalendarDate?
  /// Last day included.
  public var to: CalendarDate?
  public var asOf: Timestamp
  /// For publication: as of the policy's last cut-off, and every count rounded down to a multiple of
  /// the policy's smallest cell, so that no difference of published counts is a smaller group.
  public var `public`: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReportRequest, rhs: ReportRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.`public` == rhs.`public` else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.asOf)
    hasher.combine(self.`public`)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ReportRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      from: nil,
      to: nil,
      asOf: Timestamp(),
      public: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    asOf: Timestamp = Timestamp(),
    `public`: Bool = false
  ) {
    self.init(
      mission: mission,
      from: from,
      to: to,
      asOf: asOf,
      public: `public`,
      _unknown: nil)
  }
}

// MARK: Codec of ReportRequest

extension ReportRequest {
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
    if n0 > 16 { throw wireLimit("ReportRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.from != nil)
    let w2 = (self.from ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w2)
    b0 |= wireBit(self.to != nil) &<< 1
    let w3 = (self.to ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w3)
    let w4 = self.asOf.microseconds
    wireStore(f, 9, w4)
    b0 |= wireBit(self.`public`) &<< 2
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x1109050100)
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
    var b0: UInt8 = 0
    var w2: Int32 = 0
    var w3: Int32 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w3 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      w4 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b0 & 248 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b0 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    var absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w3, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w2) : nil
    let v3: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: Bool = b0 & 4 != 0
    return Self(
      mission: v1,
      from: v2,
      to: v3,
      asOf: v4,
      public: v5,
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
      case 5: unit = 4
      case 9: unit = 4
      case 17: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Arrivals per day in the mission's time zone. Counted in events: a person who came twice counts twice.
public struct ArrivalsReport: WireMessage {
  public static var wireName: String { "reports.v1.ArrivalsReport" }

  public var mission: String
  public var timeZone: String
  public var asOf: Timestamp
  public var days: [ArrivalDay]
  public var events: UInt32
  /// Persons whose first arrival lies in the window: files that a reviewer merged are one person.
  public var persons: UInt32?
  public var peak: CalendarDate?
  /// What the counts count: `events`.
  public var unit: String
  /// Files that are still open or were closed otherwise than by merging or voiding.
  public var cases: UInt32?
  /// Pairs that nobody has decided: persons may be fewer by so many.
  public var undecidedPairs: UInt32
  /// Counts are rounded down to multiples of this; 0: they are exact.
  public var cell: UInt16
  /// The day with the most persons; `peak` is that with the most events.
  public var personsPeak: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ArrivalsReport, rhs: ArrivalsReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.timeZone, rhs.timeZone) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.days == rhs.days else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.peak == rhs.peak else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.cases == rhs.cases else { return false }
    guard lhs.undecidedPairs == rhs.undecidedPairs else { return false }
    guard lhs.cell == rhs.cell else { return false }
    guard lhs.personsPeak == rhs.personsPeak else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.timeZone.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.days)
    hasher.combine(self.events)
    hasher.combine(self.persons)
    hasher.combine(self.peak)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.cases)
    hasher.combine(self.undecidedPairs)
    hasher.combine(self.cell)
    hasher.combine(self.personsPeak)
    hasher.combine(self._unknown)
  }
}

extension ArrivalsReport {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      timeZone: "",
      asOf: Timestamp(),
      days: [],
      events: 0,
      persons: nil,
      peak: nil,
      unit: "",
      cases: nil,
      undecidedPairs: 0,
      cell: 0,
      personsPeak: nil,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    timeZone: String = "",
    asOf: Timestamp = Timestamp(),
    days: [ArrivalDay] = [],
    events: UInt32 = 0,
    persons: UInt32? = nil,
    peak: CalendarDate? = nil,
    unit: String = "",
    cases: UInt32? = nil,
    undecidedPairs: UInt32 = 0,
    cell: UInt16 = 0,
    personsPeak: CalendarDate? = nil
  ) {
    self.init(
      mission: mission,
      timeZone: timeZone,
      asOf: asOf,
      days: days,
      events: events,
      persons: persons,
      peak: peak,
      unit: unit,
      cases: cases,
      undecidedPairs: undecidedPairs,
      cell: cell,
      personsPeak: personsPeak,
      _unknown: nil)
  }
}

// MARK: Codec of ArrivalsReport

extension ArrivalsReport {
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
    if n0 > 16 { throw wireLimit("ArrivalsReport.mission is longer than 16 bytes") }
    let n1 = self.timeZone.utf8.count
    if n1 > 40 { throw wireLimit("ArrivalsReport.timeZone is longer than 40 bytes") }
    let n3 = self.unit.utf8.count
    if n3 > 16 { throw wireLimit("ArrivalsReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(53 &+ n0 &+ n1)
    let f = p + 2
    var b12: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.asOf.microseconds
    wireStore(f, 0, w3)
    let w5 = self.events
    wireStore(f, 8, w5)
    b12 |= wireBit(self.persons != nil)
    let w6 = (self.persons ?? 0)
    wireStore(f, 13, w6)
    b12 |= wireBit(self.peak != nil) &<< 1
    let w7 = (self.peak ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 17, w7)
    b12 |= wireBit(self.cases != nil) &<< 2
    let w9 = (self.cases ?? 0)
    wireStore(f, 21, w9)
    let w10 = self.undecidedPairs
    wireStore(f, 25, w10)
    let w11 = self.cell
    wireStore(f, 29, w11)
    b12 |= wireBit(self.personsPeak != nil) &<< 3
    let w12 = (self.personsPeak ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 31, w12)
    wireStore(f, 12, b12)
    var used = wireBit(w9 != 0)
    used |= wireBit(w10 != 0) &<< 1
    used |= wireBit(w11 != 0) &<< 2
    used |= wireBit(w12 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x231F1D1900)
    if used == 0 {
      fixed = wireUsedLength(f, 21)
      if fixed > 17 {
        fixed = 21
      } else if fixed > 13 {
        fixed = 17
      } else if fixed > 12 {
      } else if fixed > 8 {
        fixed = 12
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if n3 != 0 {
      count = 4
    } else if !self.days.isEmpty {
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
    lengths |= self.days.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.timeZone, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try ArrivalDay.appendWireList(self.days, max: 1024, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.unit, n3)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 35, room: count &<< width,
        lengths: [n0, n1, n2, n3],
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w9: UInt32 = 0
    var w10: UInt32 = 0
    var w11: UInt16 = 0
    var w12: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 41 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 21 && fixed <= 35 && count <= 4
    if isNear {
      w9 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w10 = wireMask(wireLoad(f, 25, UInt32.self), fixed >= 29)
      w11 = wireMask(wireLoad(f, 29, UInt16.self), fixed >= 31)
      w12 = wireMask(wireLoad(f, 31, Int32.self), fixed >= 35)
      var ends = wireBit(fixed == 25) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w12 != 0)
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
      isNear = ends != 0 && wireLoad(f, 12, UInt8.self) & 240 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w10 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
      w11 = fixed >= 31 ? wireLoad(f, 29, UInt16.self) : 0
      w12 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
      let free: UInt8 = fixed > 12 ? wireLoad(f, 12, UInt8.self) & 240 : 0
      if shape.fixedLength > 35 || shape.slotCount > 4 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 35, slotCount: 4, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w3: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w5: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let b12: UInt8 = fixed >= 13 ? wireLoad(f, 12, UInt8.self) : 0
    let w6: UInt32 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
    let w7: Int32 = fixed >= 21 ? wireLoad(f, 17, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    var absent = UInt64.wire(wireMask(w6, b12 & 1 == 0))
    absent |= UInt64.wire(wireMask(w7, b12 & 2 == 0))
    absent |= UInt64.wire(wireMask(w9, b12 & 4 == 0))
    absent |= UInt64.wire(wireMask(w12, b12 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 40)
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: [ArrivalDay] = try ArrivalDay.decodeWireList(p + o2, n2, max: 1024, &r)
    let v5: UInt32 = w5
    let v6: UInt32? = b12 & 1 != 0 ? w6 : nil
    let v7: CalendarDate? = b12 & 2 != 0 ? CalendarDate(daysSinceEpoch: w7) : nil
    let v8: String = try r.text(p + o3, n3, max: 16)
    let v9: UInt32? = b12 & 4 != 0 ? w9 : nil
    let v10: UInt32 = w10
    let v11: UInt16 = w11
    let v12: CalendarDate? = b12 & 8 != 0 ? CalendarDate(daysSinceEpoch: w12) : nil
    return Self(
      mission: v1,
      timeZone: v2,
      asOf: v3,
      days: v4,
      events: v5,
      persons: v6,
      peak: v7,
      unit: v8,
      cases: v9,
      undecidedPairs: v10,
      cell: v11,
      personsPeak: v12,
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
      case 0, 36...: return
      case 8: unit = 8
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      case 29: unit = 4
      case 31: unit = 2
      case 35: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Arrivals of one day.
public struct ArrivalDay: WireMessage {
  public static var wireName: String { "reports.v1.ArrivalDay" }

  public var day: CalendarDate
  public var events: UInt32
  /// Registrations recorded after the day had ended.
  public var late: UInt32
  /// Persons who arrived for the first time; absent in a cell that is left out.
  public var persons: UInt32?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ArrivalDay, rhs: ArrivalDay) -> Bool {
    guard lhs.day == rhs.day else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.late == rhs.late else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.day)
    hasher.combine(self.events)
    hasher.combine(self.late)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension ArrivalDay {
  /// The message in which every field is absent.
  public init() {
    self.init(
      day: CalendarDate(),
      events: 0,
      late: 0,
      persons: nil,
      _unknown: nil)
  }

  public init(
    day: CalendarDate = CalendarDate(),
    events: UInt32 = 0,
    late: UInt32 = 0,
    persons: UInt32? = nil
  ) {
    self.init(
      day: day,
      events: events,
      late: late,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of ArrivalDay

extension ArrivalDay {
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
    let p = b.reserve(19)
    let f = p + 2
    var b12: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.day.daysSinceEpoch
    wireStore(f, 0, w1)
    let w2 = e.pointee.events
    wireStore(f, 4, w2)
    let w3 = e.pointee.late
    wireStore(f, 8, w3)
    b12 |= wireBit(e.pointee.persons != nil)
    let w4 = (e.pointee.persons ?? 0)
    wireStore(f, 13, w4)
    wireStore(f, 12, b12)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b12 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x110D0C0800)
    if used == 0 {
      fixed = wireUsedLength(f, 4)
      if fixed > 0 {
        fixed = 4
      }
    }
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: 0,
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
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var b12: UInt8 = 0
    var w4: UInt32 = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 4 && fixed <= 17 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      b12 = wireMask(wireLoad(f, 12, UInt8.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, UInt32.self), fixed >= 17)
      var ends = wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 13) & wireBit(b12 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      isNear = ends != 0 && b12 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      b12 = fixed >= 13 ? wireLoad(f, 12, UInt8.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 0 || b12 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 0, bits: b12 & 254, isFrozen: false)
      }
    }
    let w1: Int32 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
    let absent = UInt64.wire(wireMask(w4, b12 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: CalendarDate = CalendarDate(daysSinceEpoch: w1)
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: UInt32? = b12 & 1 != 0 ? w4 : nil
    return Self(
      day: v1,
      events: v2,
      late: v3,
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
      case 0, 18...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
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

/// Open cases by class, intent and travel mode: the files as they are now, asked as of a moment.
public struct StatusReport: WireMessage {
  public static var wireName: String { "reports.v1.StatusReport" }

  public var mission: String
  public var asOf: Timestamp
  public var policy: String
  public var rows: [StatusRow]
  public var persons: UInt32
  /// What the counts count: `persons`.
  public var unit: String
  /// Rules that the policy switches off, such as `B09`.
  public var rulesOff: [String]
  /// Counts are rounded down to multiples of this; 0: they are exact.
  public var cell: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StatusReport, rhs: StatusReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard ([String]).wireEquals(lhs.rulesOff, rhs.rulesOff) else { return false }
    guard lhs.cell == rhs.cell else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.rows)
    hasher.combine(self.persons)
    self.unit.wireHash(into: &hasher)
    self.rulesOff.wireHash(into: &hasher)
    hasher.combine(self.cell)
    hasher.combine(self._unknown)
  }
}

extension StatusReport {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      policy: "",
      rows: [],
      persons: 0,
      unit: "",
      rulesOff: [],
      cell: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    rows: [StatusRow] = [],
    persons: UInt32 = 0,
    unit: String = "",
    rulesOff: [String] = [],
    cell: UInt16 = 0
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      policy: policy,
      rows: rows,
      persons: persons,
      unit: unit,
      rulesOff: rulesOff,
      cell: cell,
      _unknown: nil)
  }
}

// MARK: Codec of StatusReport

extension StatusReport {
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
    if n0 > 16 { throw wireLimit("StatusReport.mission is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("StatusReport.policy is longer than 40 bytes") }
    let n3 = self.unit.utf8.count
    if n3 > 16 { throw wireLimit("StatusReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(36 &+ n0 &+ n1)
    let f = p + 2
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    let w5 = self.persons
    wireStore(f, 8, w5)
    let w8 = self.cell
    wireStore(f, 12, w8)
    var used = wireBit(w2 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xE0C0800)
    let count: Int
    if !self.rulesOff.isEmpty {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if !self.rows.isEmpty {
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
    lengths |= self.rows.count &* 24
    lengths |= n3
    lengths |= self.rulesOff.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.policy, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try StatusRow.appendWireList(self.rows, max: 256, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.unit, n3)
    b.advance(to: t3)
    let s4 = b.byteCount
    try b.append(texts: self.rulesOff, max: 16, maxElement: 8)
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
        start: start, used: fixed, known: 14, room: count &<< width,
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
    var w2: Int64 = 0
    var w5: UInt32 = 0
    var w8: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 14 && count <= 5
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w8 = wireMask(wireLoad(f, 12, UInt16.self), fixed >= 14)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 14) & wireBit(w8 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w8 = fixed >= 14 ? wireLoad(f, 12, UInt16.self) : 0
      if shape.fixedLength > 14 || shape.slotCount > 5 {
        unknown = try r.unknown(
          p, shape, fixedLength: 14, slotCount: 5, bits: 0, isFrozen: false)
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
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: [StatusRow] = try StatusRow.decodeWireList(p + o2, n2, max: 256, &r)
    let v5: UInt32 = w5
    let v6: String = try r.text(p + o3, n3, max: 16)
    let v7: [String] = try r.texts(p + o4, n4, max: 16, maxElement: 8)
    let v8: UInt16 = w8
    return Self(
      mission: v1,
      asOf: v2,
      policy: v3,
      rows: v4,
      persons: v5,
      unit: v6,
      rulesOff: v7,
      cell: v8,
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
      case 8: unit = 8
      case 12: unit = 4
      case 14: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One line of the status report.
public struct StatusRow: WireMessage {
  public static var wireName: String { "reports.v1.StatusRow" }

  public var caseClass: CaseClass
  public var intent: Intent
  public var travelMode: TravelMode
  public var persons: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StatusRow, rhs: StatusRow) -> Bool {
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClass)
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension StatusRow {
  /// The message in which every field is absent.
  public init() {
    self.init(
      caseClass: .unset,
      intent: .unset,
      travelMode: .unset,
      persons: 0,
      _unknown: nil)
  }

  public init(
    caseClass: CaseClass = .unset,
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    persons: UInt32 = 0
  ) {
    self.init(
      caseClass: caseClass,
      intent: intent,
      travelMode: travelMode,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of StatusRow

extension StatusRow {
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
    let p = b.reserve(9)
    let f = p + 2
    let w1 = e.pointee.caseClass.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.intent.rawValue
    wireStore(f, 1, w2)
    let w3 = e.pointee.travelMode.rawValue
    wireStore(f, 2, w3)
    let w4 = e.pointee.persons
    wireStore(f, 3, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x703020100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 7, room: 0,
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
    var w3: UInt8 = 0
    var w4: UInt32 = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 7 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w3 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      w4 = wireMask(wireLoad(f, 3, UInt32.self), fixed >= 7)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w4 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w3 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      w4 = fixed >= 7 ? wireLoad(f, 3, UInt32.self) : 0
      if shape.fixedLength > 7 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: CaseClass = CaseClass(rawValue: w1)
    let v2: Intent = Intent(rawValue: w2)
    let v3: TravelMode = TravelMode(rawValue: w3)
    let v4: UInt32 = w4
    return Self(
      caseClass: v1,
      intent: v2,
      travelMode: v3,
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
      case 0, 8...: return
      case 1...3: unit = 1
      case 7: unit = 4
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

/// How long ready people wait, and whether the order was kept.
public struct ReadinessReport: WireMessage {
  public static var wireName: String { "reports.v1.ReadinessReport" }

  public var mission: String
  public var asOf: Timestamp
  public var policy: String
  public var ready: UInt32
  /// Days since they became ready.
  public var readyDaysMedian: UInt32
  public var readyDaysNinetieth: UInt32
  /// Days since registration, of everybody who waits.
  public var waitDaysMedian: UInt32
  public var waitDaysNinetieth: UInt32
  /// Ready people by days of readiness: 0–2, 3–6, 7–13, 14 and more.
  public var ages: [Count]
  /// Ready people of a higher tier, or of the same tier and longer ready, than somebody who has left.
  public var inversions: UInt32
  public var sheltered: UInt32
  public var unit: String
  public var waiting: UInt32
  /// What is missing, by class and stage.
  public var stages: [StageRow]
  /// Counts are rounded down to multiples of this; 0: they are exact.
  public var cell: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReadinessReport, rhs: ReadinessReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.ready == rhs.ready else { return false }
    guard lhs.readyDaysMedian == rhs.readyDaysMedian else { return false }
    guard lhs.readyDaysNinetieth == rhs.readyDaysNinetieth else { return false }
    guard lhs.waitDaysMedian == rhs.waitDaysMedian else { return false }
    guard lhs.waitDaysNinetieth == rhs.waitDaysNinetieth else { return false }
    guard lhs.ages == rhs.ages else { return false }
    guard lhs.inversions == rhs.inversions else { return false }
    guard lhs.sheltered == rhs.sheltered else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.stages == rhs.stages else { return false }
    guard lhs.cell == rhs.cell else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.ready)
    hasher.combine(self.readyDaysMedian)
    hasher.combine(self.readyDaysNinetieth)
    hasher.combine(self.waitDaysMedian)
    hasher.combine(self.waitDaysNinetieth)
    hasher.combine(self.ages)
    hasher.combine(self.inversions)
    hasher.combine(self.sheltered)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.waiting)
    hasher.combine(self.stages)
    hasher.combine(self.cell)
    hasher.combine(self._unknown)
  }
}

extension ReadinessReport {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      policy: "",
      ready: 0,
      readyDaysMedian: 0,
      readyDaysNinetieth: 0,
      waitDaysMedian: 0,
      waitDaysNinetieth: 0,
      ages: [],
      inversions: 0,
      sheltered: 0,
      unit: "",
      waiting: 0,
      stages: [],
      cell: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    ready: UInt32 = 0,
    readyDaysMedian: UInt32 = 0,
    readyDaysNinetieth: UInt32 = 0,
    waitDaysMedian: UInt32 = 0,
    waitDaysNinetieth: UInt32 = 0,
    ages: [Count] = [],
    inversions: UInt32 = 0,
    sheltered: UInt32 = 0,
    unit: String = "",
    waiting: UInt32 = 0,
    stages: [StageRow] = [],
    cell: UInt16 = 0
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      policy: policy,
      ready: ready,
      readyDaysMedian: readyDaysMedian,
      readyDaysNinetieth: readyDaysNinetieth,
      waitDaysMedian: waitDaysMedian,
      waitDaysNinetieth: waitDaysNinetieth,
      ages: ages,
      inversions: inversions,
      sheltered: sheltered,
      unit: unit,
      waiting: waiting,
      stages: stages,
      cell: cell,
      _unknown: nil)
  }
}

// MARK: Codec of ReadinessReport

extension ReadinessReport {
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
    if n0 > 16 { throw wireLimit("ReadinessReport.mission is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("ReadinessReport.policy is longer than 40 bytes") }
    let n3 = self.unit.utf8.count
    if n3 > 16 { throw wireLimit("ReadinessReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(64 &+ n0 &+ n1)
    let f = p + 2
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    let w4 = self.ready
    wireStore(f, 8, w4)
    let w5 = self.readyDaysMedian
    wireStore(f, 12, w5)
    let w6 = self.readyDaysNinetieth
    wireStore(f, 16, w6)
    let w7 = self.waitDaysMedian
    wireStore(f, 20, w7)
    let w8 = self.waitDaysNinetieth
    wireStore(f, 24, w8)
    let w10 = self.inversions
    wireStore(f, 28, w10)
    let w11 = self.sheltered
    wireStore(f, 32, w11)
    let w13 = self.waiting
    wireStore(f, 36, w13)
    let w15 = self.cell
    wireStore(f, 40, w15)
    var used = wireBit(w10 != 0)
    used |= wireBit(w11 != 0) &<< 1
    used |= wireBit(w13 != 0) &<< 2
    used |= wireBit(w15 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2A28242000)
    if used == 0 {
      fixed = wireUsedLength(f, 28)
      if fixed > 24 {
        fixed = 28
      } else if fixed > 20 {
        fixed = 24
      } else if fixed > 16 {
        fixed = 20
      } else if fixed > 12 {
        fixed = 16
      } else if fixed > 8 {
        fixed = 12
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if !self.stages.isEmpty {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if !self.ages.isEmpty {
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
    lengths |= self.ages.count &* 24
    lengths |= n3
    lengths |= self.stages.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.policy, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try Count.appendWireList(self.ages, max: 8, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.unit, n3)
    b.advance(to: t3)
    let s4 = b.byteCount
    try StageRow.appendWireList(self.stages, max: 64, to: &b)
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
        start: start, used: fixed, known: 42, room: count &<< width,
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
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var w13: UInt32 = 0
    var w15: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 49 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 28 && fixed <= 42 && count <= 5
    if isNear {
      w10 = wireMask(wireLoad(f, 28, UInt32.self), fixed >= 32)
      w11 = wireMask(wireLoad(f, 32, UInt32.self), fixed >= 36)
      w13 = wireMask(wireLoad(f, 36, UInt32.self), fixed >= 40)
      w15 = wireMask(wireLoad(f, 40, UInt16.self), fixed >= 42)
      var ends = wireBit(fixed == 32) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 36) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 40) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w15 != 0)
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
      w10 = fixed >= 32 ? wireLoad(f, 28, UInt32.self) : 0
      w11 = fixed >= 36 ? wireLoad(f, 32, UInt32.self) : 0
      w13 = fixed >= 40 ? wireLoad(f, 36, UInt32.self) : 0
      w15 = fixed >= 42 ? wireLoad(f, 40, UInt16.self) : 0
      if shape.fixedLength > 42 || shape.slotCount > 5 {
        unknown = try r.unknown(
          p, shape, fixedLength: 42, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let w5: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let w6: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let w7: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let w8: UInt32 = fixed >= 28 ? wireLoad(f, 24, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: UInt32 = w6
    let v7: UInt32 = w7
    let v8: UInt32 = w8
    let v9: [Count] = try Count.decodeWireList(p + o2, n2, max: 8, &r)
    let v10: UInt32 = w10
    let v11: UInt32 = w11
    let v12: String = try r.text(p + o3, n3, max: 16)
    let v13: UInt32 = w13
    let v14: [StageRow] = try StageRow.decodeWireList(p + o4, n4, max: 64, &r)
    let v15: UInt16 = w15
    return Self(
      mission: v1,
      asOf: v2,
      policy: v3,
      ready: v4,
      readyDaysMedian: v5,
      readyDaysNinetieth: v6,
      waitDaysMedian: v7,
      waitDaysNinetieth: v8,
      ages: v9,
      inversions: v10,
      sheltered: v11,
      unit: v12,
      waiting: v13,
      stages: v14,
      cell: v15,
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
      case 0, 43...: return
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 24: unit = 4
      case 28: unit = 4
      case 32: unit = 4
      case 36: unit = 4
      case 40: unit = 4
      case 42: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What people of one class lack at one stage, and for how long.
public struct StageRow: WireMessage {
  public static var wireName: String { "reports.v1.StageRow" }

  public var caseClass: CaseClass
  /// `hold`, `identity`, `travel document`, `fine waiver` or `exit permit`.
  public var stage: String
  /// Open cases that want to return and lack it.
  public var persons: UInt32
  /// Of those, for how many it was asked for and is not answered yet.
  public var askedFor: UInt32
  /// Days since it was asked for, or since registration where nobody asked; absent for too few people.
  public var daysMedian: UInt32?
  public var daysNinetieth: UInt32?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StageRow, rhs: StageRow) -> Bool {
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard (String).wireEquals(lhs.stage, rhs.stage) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.askedFor == rhs.askedFor else { return false }
    guard lhs.daysMedian == rhs.daysMedian else { return false }
    guard lhs.daysNinetieth == rhs.daysNinetieth else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClass)
    self.stage.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self.askedFor)
    hasher.combine(self.daysMedian)
    hasher.combine(self.daysNinetieth)
    hasher.combine(self._unknown)
  }
}

extension StageRow {
  /// The message in which every field is absent.
  public init() {
    self.init(
      caseClass: .unset,
      stage: "",
      persons: 0,
      askedFor: 0,
      daysMedian: nil,
      daysNinetieth: nil,
      _unknown: nil)
  }

  public init(
    caseClass: CaseClass = .unset,
    stage: String = "",
    persons: UInt32 = 0,
    askedFor: UInt32 = 0,
    daysMedian: UInt32? = nil,
    daysNinetieth: UInt32? = nil
  ) {
    self.init(
      caseClass: caseClass,
      stage: stage,
      persons: persons,
      askedFor: askedFor,
      daysMedian: daysMedian,
      daysNinetieth: daysNinetieth,
      _unknown: nil)
  }
}

// MARK: Codec of StageRow

extension StageRow {
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
    let n0 = e.pointee.stage.utf8.count
    if n0 > 24 { throw wireLimit("StageRow.stage is longer than 24 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(24 &+ n0)
    let f = p + 2
    var b9: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.caseClass.rawValue
    wireStore(f, 0, w1)
    let w3 = e.pointee.persons
    wireStore(f, 1, w3)
    let w4 = e.pointee.askedFor
    wireStore(f, 5, w4)
    b9 |= wireBit(e.pointee.daysMedian != nil)
    let w5 = (e.pointee.daysMedian ?? 0)
    wireStore(f, 10, w5)
    b9 |= wireBit(e.pointee.daysNinetieth != nil) &<< 1
    let w6 = (e.pointee.daysNinetieth ?? 0)
    wireStore(f, 14, w6)
    wireStore(f, 9, b9)
    var used = wireBit(w4 != 0)
    used |= wireBit(b9 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(w6 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x120E0A0900)
    if used == 0 {
      fixed = wireUsedLength(f, 5)
      if fixed > 1 {
        fixed = 5
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
    t0 = wirePut(t0, e.pointee.stage, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: count &<< width,
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
    var w4: UInt32 = 0
    var b9: UInt8 = 0
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 5 && fixed <= 18 && count <= 1
    if isNear {
      w4 = wireMask(wireLoad(f, 5, UInt32.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      w5 = wireMask(wireLoad(f, 10, UInt32.self), fixed >= 14)
      w6 = wireMask(wireLoad(f, 14, UInt32.self), fixed >= 18)
      var ends = wireBit(fixed == 9) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      ends |= wireBit(fixed == 14) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b9 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 9 ? wireLoad(f, 5, UInt32.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      w5 = fixed >= 14 ? wireLoad(f, 10, UInt32.self) : 0
      w6 = fixed >= 18 ? wireLoad(f, 14, UInt32.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 1 || b9 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 18, slotCount: 1, bits: b9 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w3: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    var absent = UInt64.wire(wireMask(w5, b9 & 1 == 0))
    absent |= UInt64.wire(wireMask(w6, b9 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: CaseClass = CaseClass(rawValue: w1)
    let v2: String = try r.text(p + o0, n0, max: 24)
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32? = b9 & 1 != 0 ? w5 : nil
    let v6: UInt32? = b9 & 2 != 0 ? w6 : nil
    return Self(
      caseClass: v1,
      stage: v2,
      persons: v3,
      askedFor: v4,
      daysMedian: v5,
      daysNinetieth: v6,
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
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 10: unit = 1
      case 14: unit = 4
      case 18: unit = 4
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

/// What was asked for and granted, and who left, in a window.
public struct OutcomesReport: WireMessage {
  public static var wireName: String { "reports.v1.OutcomesReport" }

  public var mission: String
  public var asOf: Timestamp
  public var from: CalendarDate?
  public var to: CalendarDate?
  public var rows: [OutcomeRow]
  /// The same by day; days and counts of 0 are left out.
  public var days: [OutcomeDay]
  /// Counts are rounded down to multiples of this; 0: they are exact.
  public var cell: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutcomesReport, rhs: OutcomesReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.days == rhs.days else { return false }
    guard lhs.cell == rhs.cell else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.rows)
    hasher.combine(self.days)
    hasher.combine(self.cell)
    hasher.combine(self._unknown)
  }
}

extension OutcomesReport {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      from: nil,
      to: nil,
      rows: [],
      days: [],
      cell: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    rows: [OutcomeRow] = [],
    days: [OutcomeDay] = [],
    cell: UInt16 = 0
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      from: from,
      to: to,
      rows: rows,
      days: days,
      cell: cell,
      _unknown: nil)
  }
}

// MARK: Codec of OutcomesReport

extension OutcomesReport {
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
    if n0 > 16 { throw wireLimit("OutcomesReport.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(33 &+ n0)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    b8 |= wireBit(self.from != nil)
    let w3 = (self.from ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 9, w3)
    b8 |= wireBit(self.to != nil) &<< 1
    let w4 = (self.to ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 13, w4)
    let w7 = self.cell
    wireStore(f, 17, w7)
    wireStore(f, 8, b8)
    var used = wireBit(b8 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x13110D0900)
    if used == 0 {
      fixed = wireUsedLength(f, 8)
      if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if !self.days.isEmpty {
      count = 3
    } else if !self.rows.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.rows.count &* 24
    lengths |= self.days.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try OutcomeRow.appendWireList(self.rows, max: 64, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try OutcomeDay.appendWireList(self.days, max: 1024, to: &b)
    let n2 = b.byteCount &- s2
    let written: Int
    if n2 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 19, room: count &<< width,
        lengths: [n0, n1, n2],
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
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b8: UInt8 = 0
    var w3: Int32 = 0
    var w4: Int32 = 0
    var w7: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 8 && fixed <= 19 && count <= 3
    if isNear {
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, Int32.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, Int32.self), fixed >= 17)
      w7 = wireMask(wireLoad(f, 17, UInt16.self), fixed >= 19)
      var ends = wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w7 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b8 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, Int32.self) : 0
      w7 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
      if shape.fixedLength > 19 || shape.slotCount > 3 || b8 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 19, slotCount: 3, bits: b8 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w3, b8 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b8 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: CalendarDate? = b8 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b8 & 2 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: [OutcomeRow] = try OutcomeRow.decodeWireList(p + o1, n1, max: 64, &r)
    let v6: [OutcomeDay] = try OutcomeDay.decodeWireList(p + o2, n2, max: 1024, &r)
    let v7: UInt16 = w7
    return Self(
      mission: v1,
      asOf: v2,
      from: v3,
      to: v4,
      rows: v5,
      days: v6,
      cell: v7,
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
      case 0, 20...: return
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      case 19: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What happened on one day, in the labels and units of the rows.
public struct OutcomeDay: WireMessage {
  public static var wireName: String { "reports.v1.OutcomeDay" }

  public var day: CalendarDate
  public var counts: [Count]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutcomeDay, rhs: OutcomeDay) -> Bool {
    guard lhs.day == rhs.day else { return false }
    guard lhs.counts == rhs.counts else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.day)
    hasher.combine(self.counts)
    hasher.combine(self._unknown)
  }
}

extension OutcomeDay {
  /// The message in which every field is absent.
  public init() {
    self.init(
      day: CalendarDate(),
      counts: [],
      _unknown: nil)
  }

  public init(
    day: CalendarDate = CalendarDate(),
    counts: [Count] = []
  ) {
    self.init(
      day: day,
      counts: counts,
      _unknown: nil)
  }
}

// MARK: Codec of OutcomeDay

extension OutcomeDay {
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
    let p = b.reserve(10)
    let f = p + 2
    let w1 = e.pointee.day.daysSinceEpoch
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if !e.pointee.counts.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(e.pointee.counts.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Count.appendWireList(e.pointee.counts, max: 64, to: &b)
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
        start: start, used: fixed, known: 4, room: count &<< width,
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
    var w1: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: CalendarDate = CalendarDate(daysSinceEpoch: w1)
    let v2: [Count] = try Count.decodeWireList(p + o0, n0, max: 64, &r)
    return Self(
      day: v1,
      counts: v2,
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

/// One count with its unit.
public struct OutcomeRow: WireMessage {
  public static var wireName: String { "reports.v1.OutcomeRow" }

  /// Such as `travel documents issued`.
  public var what: String
  /// Absent in a cell that is left out.
  public var count: UInt32?
  /// `persons`, `events` or `cases`.
  public var unit: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutcomeRow, rhs: OutcomeRow) -> Bool {
    guard (String).wireEquals(lhs.what, rhs.what) else { return false }
    guard lhs.count == rhs.count else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.what.wireHash(into: &hasher)
    hasher.combine(self.count)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension OutcomeRow {
  /// The message in which every field is absent.
  public init() {
    self.init(
      what: "",
      count: nil,
      unit: "",
      _unknown: nil)
  }

  public init(
    what: String = "",
    count: UInt32? = nil,
    unit: String = ""
  ) {
    self.init(
      what: what,
      count: count,
      unit: unit,
      _unknown: nil)
  }
}

// MARK: Codec of OutcomeRow

extension OutcomeRow {
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
    let n0 = e.pointee.what.utf8.count
    if n0 > 60 { throw wireLimit("OutcomeRow.what is longer than 60 bytes") }
    let n1 = e.pointee.unit.utf8.count
    if n1 > 16 { throw wireLimit("OutcomeRow.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = e.pointee._unknown?.bits ?? 0
    b0 |= wireBit(e.pointee.count != nil)
    let w2 = (e.pointee.count ?? 0)
    wireStore(f, 1, w2)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
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
    t0 = wirePut(t0, e.pointee.what, n0)
    t0 = wirePut(t0, e.pointee.unit, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
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
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 2 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 60)
    let v2: UInt32? = b0 & 1 != 0 ? w2 : nil
    let v3: String = try r.text(p + o1, n1, max: 16)
    return Self(
      what: v1,
      count: v2,
      unit: v3,
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

/// People by what tells groups apart, and the share that is scam-linked. The share is sealed of a
/// person, so it is always made of rounded counts.
public struct ProfileReport: WireMessage {
  public static var wireName: String { "reports.v1.ProfileReport" }

  public var mission: String
  public var asOf: Timestamp
  public var from: CalendarDate?
  public var to: CalendarDate?
  public var rows: [ProfileRow]
  public var persons: UInt32
  /// Thousandths of those who answered; absent when too few did.
  public var scamLinkedPermille: UInt32?
  public var unit: String
  /// Counts are rounded down to multiples of this; 0: they are exact.
  public var cell: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ProfileReport, rhs: ProfileReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.scamLinkedPermille == rhs.scamLinkedPermille else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.cell == rhs.cell else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.rows)
    hasher.combine(self.persons)
    hasher.combine(self.scamLinkedPermille)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.cell)
    hasher.combine(self._unknown)
  }
}

extension ProfileReport {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      from: nil,
      to: nil,
      rows: [],
      persons: 0,
      scamLinkedPermille: nil,
      unit: "",
      cell: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    rows: [ProfileRow] = [],
    persons: UInt32 = 0,
    scamLinkedPermille: UInt32? = nil,
    unit: String = "",
    cell: UInt16 = 0
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      from: from,
      to: to,
      rows: rows,
      persons: persons,
      scamLinkedPermille: scamLinkedPermille,
      unit: unit,
      cell: cell,
      _unknown: nil)
  }
}

// MARK: Codec of ProfileReport

extension ProfileReport {
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
    if n0 > 16 { throw wireLimit("ProfileReport.mission is longer than 16 bytes") }
    let n2 = self.unit.utf8.count
    if n2 > 16 { throw wireLimit("ProfileReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(41 &+ n0)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    b8 |= wireBit(self.from != nil)
    let w3 = (self.from ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 9, w3)
    b8 |= wireBit(self.to != nil) &<< 1
    let w4 = (self.to ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 13, w4)
    let w6 = self.persons
    wireStore(f, 17, w6)
    b8 |= wireBit(self.scamLinkedPermille != nil) &<< 2
    let w7 = (self.scamLinkedPermille ?? 0)
    wireStore(f, 21, w7)
    let w9 = self.cell
    wireStore(f, 25, w9)
    wireStore(f, 8, b8)
    var used = wireBit(w4 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w9 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1B19151100)
    if used == 0 {
      fixed = wireUsedLength(f, 13)
      if fixed > 9 {
        fixed = 13
      } else if fixed > 8 {
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if n2 != 0 {
      count = 3
    } else if !self.rows.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.rows.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ProfileRow.appendWireList(self.rows, max: 1024, to: &b)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.unit, n2)
    b.advance(to: t2)
    let written: Int
    if n2 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 27, room: count &<< width,
        lengths: [n0, n1, n2],
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
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w4: Int32 = 0
    var w6: UInt32 = 0
    var w7: UInt32 = 0
    var w9: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 32 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 13 && fixed <= 27 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 13, Int32.self), fixed >= 17)
      w6 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      w7 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w9 = wireMask(wireLoad(f, 25, UInt16.self), fixed >= 27)
      var ends = wireBit(fixed == 17) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && wireLoad(f, 8, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 17 ? wireLoad(f, 13, Int32.self) : 0
      w6 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      w7 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w9 = fixed >= 27 ? wireLoad(f, 25, UInt16.self) : 0
      let free: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) & 248 : 0
      if shape.fixedLength > 27 || shape.slotCount > 3 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 27, slotCount: 3, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let b8: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    let w3: Int32 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w3, b8 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b8 & 2 == 0))
    absent |= UInt64.wire(wireMask(w7, b8 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: CalendarDate? = b8 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b8 & 2 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: [ProfileRow] = try ProfileRow.decodeWireList(p + o1, n1, max: 1024, &r)
    let v6: UInt32 = w6
    let v7: UInt32? = b8 & 4 != 0 ? w7 : nil
    let v8: String = try r.text(p + o2, n2, max: 16)
    let v9: UInt16 = w9
    return Self(
      mission: v1,
      asOf: v2,
      from: v3,
      to: v4,
      rows: v5,
      persons: v6,
      scamLinkedPermille: v7,
      unit: v8,
      cell: v9,
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
      case 0, 28...: return
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      case 27: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One cell of the profile.
public struct ProfileRow: WireMessage {
  public static var wireName: String { "reports.v1.ProfileRow" }

  /// `sex`, `age band`, `origin province`, `exit site`, `entry port`, `months in site` or `channel`.
  public var dimension: String
  public var value: String
  /// Absent in a cell that is left out.
  public var persons: UInt32?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ProfileRow, rhs: ProfileRow) -> Bool {
    guard (String).wireEquals(lhs.dimension, rhs.dimension) else { return false }
    guard (String).wireEquals(lhs.value, rhs.value) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.dimension.wireHash(into: &hasher)
    self.value.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension ProfileRow {
  /// The message in which every field is absent.
  public init() {
    self.init(
      dimension: "",
      value: "",
      persons: nil,
      _unknown: nil)
  }

  public init(
    dimension: String = "",
    value: String = "",
    persons: UInt32? = nil
  ) {
    self.init(
      dimension: dimension,
      value: value,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of ProfileRow

extension ProfileRow {
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
    let n0 = e.pointee.dimension.utf8.count
    if n0 > 24 { throw wireLimit("ProfileRow.dimension is longer than 24 bytes") }
    let n1 = e.pointee.value.utf8.count
    if n1 > 60 { throw wireLimit("ProfileRow.value is longer than 60 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = e.pointee._unknown?.bits ?? 0
    b0 |= wireBit(e.pointee.persons != nil)
    let w3 = (e.pointee.persons ?? 0)
    wireStore(f, 1, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
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
    t0 = wirePut(t0, e.pointee.dimension, n0)
    t0 = wirePut(t0, e.pointee.value, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var b0: UInt8 = 0
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
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
      w3 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 2 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 2, bits: b0 & 254, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 60)
    let v3: UInt32? = b0 & 1 != 0 ? w3 : nil
    return Self(
      dimension: v1,
      value: v2,
      persons: v3,
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

/// The methods of reports.v1.Reports, for transports and access rules.
public enum ReportsMethods {
  /// Arrivals of the mission, day by day.
  public static let arrivals = RPCMethod<ReportRequest, ArrivalsReport>(
    RPCMethodInfo(
      service: "reports.v1.Reports", ordinal: 1, name: "arrivals",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// How many people of the mission are in which state.
  public static let statusReport = RPCMethod<ReportRequest, StatusReport>(
    RPCMethodInfo(
      service: "reports.v1.Reports", ordinal: 2, name: "statusReport",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// How long people wait, for what, and whether the order was kept.
  public static let readiness = RPCMethod<ReportRequest, ReadinessReport>(
    RPCMethodInfo(
      service: "reports.v1.Reports", ordinal: 3, name: "readiness",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// What was asked for and granted, and who left, day by day.
  public static let outcomes = RPCMethod<ReportRequest, OutcomesReport>(
    RPCMethodInfo(
      service: "reports.v1.Reports", ordinal: 4, name: "outcomes",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// People by sex, age band, province, sites and channel.
  public static let profile = RPCMethod<ReportRequest, ProfileReport>(
    RPCMethodInfo(
      service: "reports.v1.Reports", ordinal: 5, name: "profile",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "reports.v1.Reports",
    fingerprint: fingerprint, schema: schema,
    methods: [
      arrivals.info,
      statusReport.info,
      readiness.info,
      outcomes.info,
      profile.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    HmMprwLshvBEDPYyJB9ChSL5haa8OKUyHg5FLPyaVx8=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUwCAAACgEAAGkCD0AzAEIAPQBQAPwATQBJALgAxgBRAF4BZACXAMAAlAAAAg8gY29tbW9uLnYxLkNvdW50AgAQDAAC\
    BQdsYWJlbAUADEAAAAAAAgUDY291bnQBAAgAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIFB3lvdXJz\
    BQAMEAAAAAACBQdhc2tlZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAAC\
    BgdyZWFzb24FAAwsAQAAAAIVN3JlcG9ydHMudjEuQXJyaXZhbERheQQACg0LDwACAwNkYXkBABIAAgYDZXZlbnRzAQAI\
    AAIEA2xhdGUBAAgBAgEHA3BlcnNvbnMBAAgAAhnfcmVwb3J0cy52MS5BcnJpdmFsc1JlcG9ydAwAEhMLKg0PDA8NFQsT\
    AAIHB21pc3Npb24FAAwQAAAAAAIIB3RpbWVab25lBQAMKAAAAAACBANhc09mAQAUAAIEImRheXMFAhoABAAAABkBARgV\
    cmVwb3J0cy52MS5BcnJpdmFsRGF5AAIGA2V2ZW50cwEACAECAQcDcGVyc29ucwEACAECAQQDcGVhawEAEgACBAd1bml0\
    BQAMEAAAAAECAQUDY2FzZXMBAAgAAg4DdW5kZWNpZGVkUGFpcnMBAAgAAgQDY2VsbAEABwECAQsDcGVyc29uc1BlYWsB\
    ABIAAhU0cmVwb3J0cy52MS5PdXRjb21lRGF5AgAKJgACAwNkYXkBABIAAgYcY291bnRzBQIaQAAAAAATAQEYD2NvbW1v\
    bi52MS5Db3VudAACFTByZXBvcnRzLnYxLk91dGNvbWVSb3cDAA8NDwACBAd3aGF0BQAMPAAAAAECAQUDY291bnQBAAgA\
    AgQHdW5pdAUADBAAAAAAAhmbcmVwb3J0cy52MS5PdXRjb21lc1JlcG9ydAcAEgsMCioqCwACBwdtaXNzaW9uBQAMEAAA\
    AAACBANhc09mAQAUAQIBBANmcm9tAQASAQIBAgN0bwEAEgACBCJyb3dzBQIaQAAAAAAZAQEYFXJlcG9ydHMudjEuT3V0\
    Y29tZVJvdwACBCJkYXlzBQIaAAQAAAAZAQEYFXJlcG9ydHMudjEuT3V0Y29tZURheQACBANjZWxsAQAHAAIYqnJlcG9y\
    dHMudjEuUHJvZmlsZVJlcG9ydAkAEgsMCioOGg8LAAIHB21pc3Npb24FAAwQAAAAAAIEA2FzT2YBABQBAgEEA2Zyb20B\
    ABIBAgECA3RvAQASAAIEInJvd3MFAhoABAAAABkBARgVcmVwb3J0cy52MS5Qcm9maWxlUm93AAIHA3BlcnNvbnMBAAgB\
    AgESA3NjYW1MaW5rZWRQZXJtaWxsZQEACAACBAd1bml0BQAMEAAAAAACBANjZWxsAQAHAAIVOHJlcG9ydHMudjEuUHJv\
    ZmlsZVJvdwMAFBAPAAIJB2RpbWVuc2lvbgUADBgAAAAAAgUHdmFsdWUFAAw8AAAAAQIBBwNwZXJzb25zAQAIAEIaAD4B\
    cmVwb3J0cy52MS5SZWFkaW5lc3NSZXBvcnQPABILEQwWGRUYJBEQDw4qCwACBwdtaXNzaW9uBQAMEAAAAAACBANhc09m\
    AQAUAAIGB3BvbGljeQUADCgAAAAAAgUDcmVhZHkBAAgAAg8DcmVhZHlEYXlzTWVkaWFuAQAIAAISA3JlYWR5RGF5c05p\
    bmV0aWV0aAEACAACDgN3YWl0RGF5c01lZGlhbgEACAACEQN3YWl0RGF5c05pbmV0aWV0aAEACAACBBxhZ2VzBQIaCAAA\
    AAATAQEYD2NvbW1vbi52MS5Db3VudAACCgNpbnZlcnNpb25zAQAIAAIJA3NoZWx0ZXJlZAEACAACBAd1bml0BQAMEAAA\
    AAACBwN3YWl0aW5nAQAIAAIGIHN0YWdlcwUCGkAAAAAAFwEBGBNyZXBvcnRzLnYxLlN0YWdlUm93AAIEA2NlbGwBAAcA\
    AhhIcmVwb3J0cy52MS5SZXBvcnRSZXF1ZXN0BQATDAoLDQECBAcHbWlzc2lvbgUADBAAAAABAgEEA2Zyb20BABIBAgEC\
    A3RvAQASAAIEA2FzT2YBABQAAgYDcHVibGljAQABAAITgHJlcG9ydHMudjEuU3RhZ2VSb3cGACQQDg8SFQACCRdjYXNl\
    Q2xhc3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACBQdzdGFnZQUADBgAAAAAAgcDcGVyc29ucwEACAACCANhc2tlZEZv\
    cgEACAECAQoDZGF5c01lZGlhbgEACAECAQ0DZGF5c05pbmV0aWV0aAEACAACF6VyZXBvcnRzLnYxLlN0YXR1c1JlcG9y\
    dAgAEgsRKQ4PHAsAAgcHbWlzc2lvbgUADBAAAAAAAgQDYXNPZgEAFAACBgdwb2xpY3kFAAwoAAAAAAIEIXJvd3MFAhoA\
    AQAAABgBARgUcmVwb3J0cy52MS5TdGF0dXNSb3cAAgcDcGVyc29ucwEACAACBAd1bml0BQAMEAAAAAACCBBydWxlc09m\
    ZgUCGhAAAAAABwUADAgAAAAAAgQDY2VsbAEABwACFHxyZXBvcnRzLnYxLlN0YXR1c1JvdwQAJB4mDgACCRdjYXNlQ2xh\
    c3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2Rl\
    AQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHA3BlcnNvbnMBAAgDAIxAOQECARN0Y29tbW9uLnYxLkNhc2VDbGFzcwgA\
    CQ8TDwwNDQoCAQEABGhlbGQCAQIACnVudmVyaWZpZWQCAQMADmlycmVndWxhckVudHJ5AgEEAApkb2NBbmRGaW5lAgEF\
    AAdkb2NPbmx5AgEGAAhmaW5lT25seQIBBwAIZXhpdE9ubHkCAQgABXJlYWR5AQIBECtjb21tb24udjEuSW50ZW50AwAP\
    DgkCAQEACnJldHVybkhvbWUCAQIACXVuZGVjaWRlZAIBAwAEc3RheQECARQgY29tbW9uLnYxLlRyYXZlbE1vZGUCAA8N\
    AgEBAApzZWxmRnVuZGVkAgECAAhhc3Npc3RlZAFAZQIAQhIATQJyZXBvcnRzLnYxLlJlcG9ydHMFAHR2dnRyAwQBAAEI\
    GBkyYXJyaXZhbHNyZXBvcnRzLnYxLlJlcG9ydFJlcXVlc3RyZXBvcnRzLnYxLkFycml2YWxzUmVwb3J0AgAaFHJlZnVz\
    YWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQDBAIAAQwYFzJzdGF0dXNSZXBvcnRyZXBvcnRz\
    LnYxLlJlcG9ydFJlcXVlc3RyZXBvcnRzLnYxLlN0YXR1c1JlcG9ydAIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lv\
    bnJlZnVzYWxzLnYxLlJlamVjdGVkAwQDAAEJGBoycmVhZGluZXNzcmVwb3J0cy52MS5SZXBvcnRSZXF1ZXN0cmVwb3J0\
    cy52MS5SZWFkaW5lc3NSZXBvcnQCABoUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5SZWplY3Rl\
    ZAMEBAABCBgZMm91dGNvbWVzcmVwb3J0cy52MS5SZXBvcnRSZXF1ZXN0cmVwb3J0cy52MS5PdXRjb21lc1JlcG9ydAIA\
    GhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLlJlamVjdGVkAwQFAAEHGBgycHJvZmlsZXJlcG9y\
    dHMudjEuUmVwb3J0UmVxdWVzdHJlcG9ydHMudjEuUHJvZmlsZVJlcG9ydAIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlz\
    c2lvbnJlZnVzYWxzLnYxLlJlamVjdGVk
    """)
}

/// Reports of a mission.
public struct ReportsClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Arrivals of the mission, day by day.
  public func arrivals(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ArrivalsReport {
    try await transport.unary(request, method: ReportsMethods.arrivals, options: options)
  }

  /// How many people of the mission are in which state.
  public func statusReport(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> StatusReport {
    try await transport.unary(request, method: ReportsMethods.statusReport, options: options)
  }

  /// How long people wait, for what, and whether the order was kept.
  public func readiness(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReadinessReport {
    try await transport.unary(request, method: ReportsMethods.readiness, options: options)
  }

  /// What was asked for and granted, and who left, day by day.
  public func outcomes(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> OutcomesReport {
    try await transport.unary(request, method: ReportsMethods.outcomes, options: options)
  }

  /// People by sex, age band, province, sites and channel.
  public func profile(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ProfileReport {
    try await transport.unary(request, method: ReportsMethods.profile, options: options)
  }
}

/// Answers the calls of reports.v1.Reports.
public protocol ReportsHandlers: Sendable {
  /// Arrivals of the mission, day by day.
  func arrivals(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ArrivalsReport

  /// How many people of the mission are in which state.
  func statusReport(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> StatusReport

  /// How long people wait, for what, and whether the order was kept.
  func readiness(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ReadinessReport

  /// What was asked for and granted, and who left, day by day.
  func outcomes(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> OutcomesReport

  /// People by sex, age band, province, sites and channel.
  func profile(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ProfileReport
}

/// Serves reports.v1.Reports with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ReportsRegistration<Handlers: ReportsHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ReportsMethods.descriptor }
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
      ReportsMethods.arrivals, execution: execution(ReportsMethods.arrivals.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.arrivals(request, context: context)
    }
    router.handleUnary(
      ReportsMethods.statusReport, execution: execution(ReportsMethods.statusReport.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.statusReport(request, context: context)
    }
    router.handleUnary(
      ReportsMethods.readiness, execution: execution(ReportsMethods.readiness.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.readiness(request, context: context)
    }
    router.handleUnary(
      ReportsMethods.outcomes, execution: execution(ReportsMethods.outcomes.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.outcomes(request, context: context)
    }
    router.handleUnary(
      ReportsMethods.profile, execution: execution(ReportsMethods.profile.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.profile(request, context: context)
    }
  }
}
