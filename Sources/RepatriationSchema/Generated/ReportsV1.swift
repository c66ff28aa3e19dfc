// Written by schemac from package reports.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Asks for a report; without days it covers everything up to `asOf`.
public struct ReportRequest: WireMessage {
  public static var wireName: String { "reports.v1.ReportRequest" }

  public var mission: String
  public var from: CalendarDate?
  /// Last day included.
  public var to: CalendarDate?
  public var asOf: Timestamp
  /// For publication: counts below the policy's smallest cell are left out.
  public var `public`: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.from = nil
    self.to = nil
    self.asOf = Timestamp()
    self.`public` = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    asOf: Timestamp = Timestamp(),
    `public`: Bool = false
  ) {
    self.mission = mission
    self.from = from
    self.to = to
    self.asOf = asOf
    self.`public` = `public`
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: CalendarDate?,
    _ v3: CalendarDate?,
    _ v4: Timestamp,
    _ v5: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.from = v2
    self.to = v3
    self.asOf = v4
    self.`public` = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: ReportRequest, rhs: ReportRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.`public` == rhs.`public` else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.asOf)
    hasher.combine(self.`public`)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.from != nil { b0 |= 1 }
    wireStore(f, 1, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b0 |= 2 }
    wireStore(f, 5, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 9, self.asOf.microseconds)
    if self.`public` { b0 |= 4 }
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 17)
    if fixed > 9 {
      fixed = 17
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
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
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 20, wireLoad(p, 0, UInt16.self) == 273, wireLoad(p, 2, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 1, 0, isExact: true, nil, &r)
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
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 17: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 9, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: CalendarDate?
    if b0 & 1 != 0 {
      v2 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: CalendarDate?
    if b0 & 2 != 0 {
      v3 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: Timestamp = fixed >= 17 ? Timestamp(microseconds: wireLoad(f, 9, Int64.self)) : Timestamp()
    let v5: Bool = b0 & 4 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
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
  /// Absent until repeat registrations are told apart.
  public var persons: UInt32?
  public var peak: CalendarDate?
  /// What the counts count: `events`.
  public var unit: String
  /// Files that are still open or were closed otherwise than by merging or voiding.
  public var cases: UInt32?
  /// Pairs that nobody has decided: persons may be fewer by so many.
  public var undecidedPairs: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.timeZone = ""
    self.asOf = Timestamp()
    self.days = []
    self.events = 0
    self.persons = nil
    self.peak = nil
    self.unit = ""
    self.cases = nil
    self.undecidedPairs = 0
    self.unknownFields = nil
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
    undecidedPairs: UInt32 = 0
  ) {
    self.mission = mission
    self.timeZone = timeZone
    self.asOf = asOf
    self.days = days
    self.events = events
    self.persons = persons
    self.peak = peak
    self.unit = unit
    self.cases = cases
    self.undecidedPairs = undecidedPairs
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: Timestamp,
    _ v4: [ArrivalDay],
    _ v5: UInt32,
    _ v6: UInt32?,
    _ v7: CalendarDate?,
    _ v8: String,
    _ v9: UInt32?,
    _ v10: UInt32,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.timeZone = v2
    self.asOf = v3
    self.days = v4
    self.events = v5
    self.persons = v6
    self.peak = v7
    self.unit = v8
    self.cases = v9
    self.undecidedPairs = v10
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(47 &+ n0 &+ n1)
    let f = p + 2
    var b12: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.events)
    if self.persons != nil { b12 |= 1 }
    wireStore(f, 13, (self.persons ?? 0))
    if self.peak != nil { b12 |= 2 }
    wireStore(f, 17, (self.peak ?? CalendarDate()).daysSinceEpoch)
    if self.cases != nil { b12 |= 4 }
    wireStore(f, 21, (self.cases ?? 0))
    wireStore(f, 25, self.undecidedPairs)
    wireStore(f, 12, b12)
    var fixed = wireUsedLength(f, 29)
    if fixed > 25 {
      fixed = 29
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 13 {
      fixed = 17
    } else if fixed > 12 {
    } else if fixed > 8 {
      fixed = 12
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if !self.days.isEmpty {
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
    lengths |= self.days.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
        start: start, used: fixed, known: 29, room: used &<< width,
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
    if n >= 35, wireLoad(p, 0, UInt16.self) == 1053, wireLoad(p, 14, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 29, 4, 0, isExact: true, nil, &r)
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
      case 0, 30...: unit = 0
      case 8: unit = 8
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      case 29: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 12 { bits = wireLoad(f, 12, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 29, slotCount: 4, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 25, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b12: UInt8 = fixed > 12 ? wireLoad(f, 12, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 40)
    let v3: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v4: [ArrivalDay] = try ArrivalDay.decodeWireList(p + o2, n2, max: 1024, &r)
    let v5: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v6: UInt32?
    if b12 & 1 != 0 {
      v6 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: CalendarDate?
    if b12 & 2 != 0 {
      v7 = fixed >= 21 ? CalendarDate(daysSinceEpoch: wireLoad(f, 17, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 21, !wireIsZero(f + 17, 4) {
        throw r.nonCanonical(f + 17, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: String = try r.text(p + o3, n3, max: 16)
    let v9: UInt32?
    if b12 & 4 != 0 {
      v9 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    }
    else {
      if fixed >= 25, !wireIsZero(f + 21, 4) {
        throw r.nonCanonical(f + 21, "an absent field has a value")
      }
      v9 = nil
    }
    let v10: UInt32 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.day = CalendarDate()
    self.events = 0
    self.late = 0
    self.persons = nil
    self.unknownFields = nil
  }

  public init(
    day: CalendarDate = CalendarDate(),
    events: UInt32 = 0,
    late: UInt32 = 0,
    persons: UInt32? = nil
  ) {
    self.day = day
    self.events = events
    self.late = late
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CalendarDate,
    _ v2: UInt32,
    _ v3: UInt32,
    _ v4: UInt32?,
    unknown: WireUnknown?
  ) {
    self.day = v1
    self.events = v2
    self.late = v3
    self.persons = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: ArrivalDay, rhs: ArrivalDay) -> Bool {
    guard lhs.day == rhs.day else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.late == rhs.late else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.day)
    hasher.combine(self.events)
    hasher.combine(self.late)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
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
    let start = b.byteCount
    let p = b.reserve(19)
    let f = p + 2
    var b12: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.day.daysSinceEpoch)
    wireStore(f, 4, self.events)
    wireStore(f, 8, self.late)
    if self.persons != nil { b12 |= 1 }
    wireStore(f, 13, (self.persons ?? 0))
    wireStore(f, 12, b12)
    var fixed = wireUsedLength(f, 17)
    if fixed > 13 {
      fixed = 17
    } else if fixed > 12 {
    } else if fixed > 8 {
      fixed = 12
    } else if fixed > 4 {
      fixed = 8
    } else if fixed > 0 {
      fixed = 4
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 17, wireLoad(p, 14, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 0, 0, isExact: true, nil, &r)
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
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 12 { bits = wireLoad(f, 12, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 13, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b12: UInt8 = fixed > 12 ? wireLoad(f, 12, UInt8.self) : 0
    let v1: CalendarDate = fixed >= 4 ? CalendarDate(daysSinceEpoch: wireLoad(f, 0, Int32.self)) : CalendarDate()
    let v2: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let v3: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v4: UInt32?
    if b12 & 1 != 0 {
      v4 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v4 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.policy = ""
    self.rows = []
    self.persons = 0
    self.unit = ""
    self.rulesOff = []
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    rows: [StatusRow] = [],
    persons: UInt32 = 0,
    unit: String = "",
    rulesOff: [String] = []
  ) {
    self.mission = mission
    self.asOf = asOf
    self.policy = policy
    self.rows = rows
    self.persons = persons
    self.unit = unit
    self.rulesOff = rulesOff
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: String,
    _ v4: [StatusRow],
    _ v5: UInt32,
    _ v6: String,
    _ v7: [String],
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.policy = v3
    self.rows = v4
    self.persons = v5
    self.unit = v6
    self.rulesOff = v7
    self.unknownFields = unknown
  }

  public static func == (lhs: StatusReport, rhs: StatusReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard ([String]).wireEquals(lhs.rulesOff, rhs.rulesOff) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(34 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.persons)
    var fixed = wireUsedLength(f, 12)
    if fixed > 8 {
      fixed = 12
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if !self.rulesOff.isEmpty {
      used = 5
    } else if n3 != 0 {
      used = 4
    } else if !self.rows.isEmpty {
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
    lengths |= self.rows.count &* 24
    lengths |= n3
    lengths |= self.rulesOff.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
        start: start, used: fixed, known: 12, room: used &<< width,
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 1292 {
      return try decodeWireBody(
        p, n, 2, 12, 5, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 12, slotCount: 5, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: [StatusRow] = try StatusRow.decodeWireList(p + o2, n2, max: 256, &r)
    let v5: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v6: String = try r.text(p + o3, n3, max: 16)
    let v7: [String] = try r.texts(p + o4, n4, max: 16, maxElement: 8)
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
}

/// One line of the status report.
public struct StatusRow: WireMessage {
  public static var wireName: String { "reports.v1.StatusRow" }

  public var caseClass: CaseClass
  public var intent: Intent
  public var travelMode: TravelMode
  public var persons: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.caseClass = .unset
    self.intent = .unset
    self.travelMode = .unset
    self.persons = 0
    self.unknownFields = nil
  }

  public init(
    caseClass: CaseClass = .unset,
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    persons: UInt32 = 0
  ) {
    self.caseClass = caseClass
    self.intent = intent
    self.travelMode = travelMode
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CaseClass,
    _ v2: Intent,
    _ v3: TravelMode,
    _ v4: UInt32,
    unknown: WireUnknown?
  ) {
    self.caseClass = v1
    self.intent = v2
    self.travelMode = v3
    self.persons = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: StatusRow, rhs: StatusRow) -> Bool {
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClass)
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
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
    let start = b.byteCount
    let p = b.reserve(9)
    let f = p + 2
    wireStore(f, 0, self.caseClass.rawValue)
    wireStore(f, 1, self.intent.rawValue)
    wireStore(f, 2, self.travelMode.rawValue)
    wireStore(f, 3, self.persons)
    var fixed = wireUsedLength(f, 7)
    if fixed > 3 {
      fixed = 7
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 7, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 9, wireLoad(p, 0, UInt16.self) == 7 {
      return try decodeWireBody(
        p, n, 2, 7, 0, 0, isExact: true, nil, &r)
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
      case 0, 8...: unit = 0
      case 1...3: unit = 1
      case 7: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 3, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: CaseClass = fixed >= 1 ? CaseClass(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: Intent = fixed >= 2 ? Intent(rawValue: wireLoad(f, 1, UInt8.self)) : .unset
    let v3: TravelMode = fixed >= 3 ? TravelMode(rawValue: wireLoad(f, 2, UInt8.self)) : .unset
    let v4: UInt32 = fixed >= 7 ? wireLoad(f, 3, UInt32.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.policy = ""
    self.ready = 0
    self.readyDaysMedian = 0
    self.readyDaysNinetieth = 0
    self.waitDaysMedian = 0
    self.waitDaysNinetieth = 0
    self.ages = []
    self.inversions = 0
    self.sheltered = 0
    self.unit = ""
    self.waiting = 0
    self.unknownFields = nil
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
    waiting: UInt32 = 0
  ) {
    self.mission = mission
    self.asOf = asOf
    self.policy = policy
    self.ready = ready
    self.readyDaysMedian = readyDaysMedian
    self.readyDaysNinetieth = readyDaysNinetieth
    self.waitDaysMedian = waitDaysMedian
    self.waitDaysNinetieth = waitDaysNinetieth
    self.ages = ages
    self.inversions = inversions
    self.sheltered = sheltered
    self.unit = unit
    self.waiting = waiting
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: String,
    _ v4: UInt32,
    _ v5: UInt32,
    _ v6: UInt32,
    _ v7: UInt32,
    _ v8: UInt32,
    _ v9: [Count],
    _ v10: UInt32,
    _ v11: UInt32,
    _ v12: String,
    _ v13: UInt32,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.policy = v3
    self.ready = v4
    self.readyDaysMedian = v5
    self.readyDaysNinetieth = v6
    self.waitDaysMedian = v7
    self.waitDaysNinetieth = v8
    self.ages = v9
    self.inversions = v10
    self.sheltered = v11
    self.unit = v12
    self.waiting = v13
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(58 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.ready)
    wireStore(f, 12, self.readyDaysMedian)
    wireStore(f, 16, self.readyDaysNinetieth)
    wireStore(f, 20, self.waitDaysMedian)
    wireStore(f, 24, self.waitDaysNinetieth)
    wireStore(f, 28, self.inversions)
    wireStore(f, 32, self.sheltered)
    wireStore(f, 36, self.waiting)
    var fixed = wireUsedLength(f, 40)
    if fixed > 36 {
      fixed = 40
    } else if fixed > 32 {
      fixed = 36
    } else if fixed > 28 {
      fixed = 32
    } else if fixed > 24 {
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
    let used: Int
    if n3 != 0 {
      used = 4
    } else if !self.ages.isEmpty {
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
    lengths |= self.ages.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
        start: start, used: fixed, known: 40, room: used &<< width,
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
    if n >= 46, wireLoad(p, 0, UInt16.self) == 1064 {
      return try decodeWireBody(
        p, n, 2, 40, 4, 0, isExact: true, nil, &r)
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
      case 0, 41...: unit = 0
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 24: unit = 4
      case 28: unit = 4
      case 32: unit = 4
      case 36: unit = 4
      case 40: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 40, slotCount: 4, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 36, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v5: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let v6: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let v7: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let v8: UInt32 = fixed >= 28 ? wireLoad(f, 24, UInt32.self) : 0
    let v9: [Count] = try Count.decodeWireList(p + o2, n2, max: 8, &r)
    let v10: UInt32 = fixed >= 32 ? wireLoad(f, 28, UInt32.self) : 0
    let v11: UInt32 = fixed >= 36 ? wireLoad(f, 32, UInt32.self) : 0
    let v12: String = try r.text(p + o3, n3, max: 16)
    let v13: UInt32 = fixed >= 40 ? wireLoad(f, 36, UInt32.self) : 0
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
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.from = nil
    self.to = nil
    self.rows = []
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    rows: [OutcomeRow] = []
  ) {
    self.mission = mission
    self.asOf = asOf
    self.from = from
    self.to = to
    self.rows = rows
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    _ v5: [OutcomeRow],
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.from = v3
    self.to = v4
    self.rows = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: OutcomesReport, rhs: OutcomesReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.rows)
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(27 &+ n0)
    let f = p + 2
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    if self.from != nil { b8 |= 1 }
    wireStore(f, 9, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b8 |= 2 }
    wireStore(f, 13, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 17)
    if fixed > 13 {
      fixed = 17
    } else if fixed > 9 {
      fixed = 13
    } else if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if !self.rows.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.rows.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try OutcomeRow.appendWireList(self.rows, max: 64, to: &b)
    let n1 = b.byteCount &- s1
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
        start: start, used: fixed, known: 17, room: used &<< width,
        lengths: [n0, n1],
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
    if n >= 21, wireLoad(p, 0, UInt16.self) == 529, wireLoad(p, 10, UInt8.self) & 252 == 0 {
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
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 252 }
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
      if wireIsZero(f + 13, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: CalendarDate?
    if b8 & 1 != 0 {
      v3 = fixed >= 13 ? CalendarDate(daysSinceEpoch: wireLoad(f, 9, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 13, !wireIsZero(f + 9, 4) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b8 & 2 != 0 {
      v4 = fixed >= 17 ? CalendarDate(daysSinceEpoch: wireLoad(f, 13, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: [OutcomeRow] = try OutcomeRow.decodeWireList(p + o1, n1, max: 64, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.what = ""
    self.count = nil
    self.unit = ""
    self.unknownFields = nil
  }

  public init(
    what: String = "",
    count: UInt32? = nil,
    unit: String = ""
  ) {
    self.what = what
    self.count = count
    self.unit = unit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: UInt32?,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.what = v1
    self.count = v2
    self.unit = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: OutcomeRow, rhs: OutcomeRow) -> Bool {
    guard (String).wireEquals(lhs.what, rhs.what) else { return false }
    guard lhs.count == rhs.count else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.what.wireHash(into: &hasher)
    hasher.combine(self.count)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
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
    let n0 = self.what.utf8.count
    if n0 > 60 { throw wireLimit("OutcomeRow.what is longer than 60 bytes") }
    let n1 = self.unit.utf8.count
    if n1 > 16 { throw wireLimit("OutcomeRow.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.count != nil { b0 |= 1 }
    wireStore(f, 1, (self.count ?? 0))
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
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
    t0 = wirePut(t0, self.what, n0)
    t0 = wirePut(t0, self.unit, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 9, wireLoad(p, 0, UInt16.self) == 517, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 2, 0, isExact: true, nil, &r)
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
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 60)
    let v2: UInt32?
    if b0 & 1 != 0 {
      v2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: String = try r.text(p + o1, n1, max: 16)
    return Self(
      v1,
      v2,
      v3,
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

/// People by exit site, age band, sex, and the share that is scam-linked.
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.from = nil
    self.to = nil
    self.rows = []
    self.persons = 0
    self.scamLinkedPermille = nil
    self.unit = ""
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    rows: [ProfileRow] = [],
    persons: UInt32 = 0,
    scamLinkedPermille: UInt32? = nil,
    unit: String = ""
  ) {
    self.mission = mission
    self.asOf = asOf
    self.from = from
    self.to = to
    self.rows = rows
    self.persons = persons
    self.scamLinkedPermille = scamLinkedPermille
    self.unit = unit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    _ v5: [ProfileRow],
    _ v6: UInt32,
    _ v7: UInt32?,
    _ v8: String,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.from = v3
    self.to = v4
    self.rows = v5
    self.persons = v6
    self.scamLinkedPermille = v7
    self.unit = v8
    self.unknownFields = unknown
  }

  public static func == (lhs: ProfileReport, rhs: ProfileReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.scamLinkedPermille == rhs.scamLinkedPermille else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(39 &+ n0)
    let f = p + 2
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    if self.from != nil { b8 |= 1 }
    wireStore(f, 9, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b8 |= 2 }
    wireStore(f, 13, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 17, self.persons)
    if self.scamLinkedPermille != nil { b8 |= 4 }
    wireStore(f, 21, (self.scamLinkedPermille ?? 0))
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 25)
    if fixed > 21 {
      fixed = 25
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 13 {
      fixed = 17
    } else if fixed > 9 {
      fixed = 13
    } else if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n2 != 0 {
      used = 3
    } else if !self.rows.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.rows.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ProfileRow.appendWireList(self.rows, max: 1024, to: &b)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.unit, n2)
    b.advance(to: t2)
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
        start: start, used: fixed, known: 25, room: used &<< width,
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
    if n >= 30, wireLoad(p, 0, UInt16.self) == 793, wireLoad(p, 10, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 25, 3, 0, isExact: true, nil, &r)
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
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 25, slotCount: 3, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 21, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: CalendarDate?
    if b8 & 1 != 0 {
      v3 = fixed >= 13 ? CalendarDate(daysSinceEpoch: wireLoad(f, 9, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 13, !wireIsZero(f + 9, 4) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b8 & 2 != 0 {
      v4 = fixed >= 17 ? CalendarDate(daysSinceEpoch: wireLoad(f, 13, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: [ProfileRow] = try ProfileRow.decodeWireList(p + o1, n1, max: 1024, &r)
    let v6: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let v7: UInt32?
    if b8 & 4 != 0 {
      v7 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    }
    else {
      if fixed >= 25, !wireIsZero(f + 21, 4) {
        throw r.nonCanonical(f + 21, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: String = try r.text(p + o2, n2, max: 16)
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
}

/// One cell of the profile.
public struct ProfileRow: WireMessage {
  public static var wireName: String { "reports.v1.ProfileRow" }

  /// `exit site`, `age band` or `sex`.
  public var dimension: String
  public var value: String
  /// Absent in a cell that is left out.
  public var persons: UInt32?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.dimension = ""
    self.value = ""
    self.persons = nil
    self.unknownFields = nil
  }

  public init(
    dimension: String = "",
    value: String = "",
    persons: UInt32? = nil
  ) {
    self.dimension = dimension
    self.value = value
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: UInt32?,
    unknown: WireUnknown?
  ) {
    self.dimension = v1
    self.value = v2
    self.persons = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ProfileRow, rhs: ProfileRow) -> Bool {
    guard (String).wireEquals(lhs.dimension, rhs.dimension) else { return false }
    guard (String).wireEquals(lhs.value, rhs.value) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.dimension.wireHash(into: &hasher)
    self.value.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
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
    let n0 = self.dimension.utf8.count
    if n0 > 24 { throw wireLimit("ProfileRow.dimension is longer than 24 bytes") }
    let n1 = self.value.utf8.count
    if n1 > 60 { throw wireLimit("ProfileRow.value is longer than 60 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.persons != nil { b0 |= 1 }
    wireStore(f, 1, (self.persons ?? 0))
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
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
    t0 = wirePut(t0, self.dimension, n0)
    t0 = wirePut(t0, self.value, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 9, wireLoad(p, 0, UInt16.self) == 517, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 2, 0, isExact: true, nil, &r)
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
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 60)
    let v3: UInt32?
    if b0 & 1 != 0 {
      v3 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v3 = nil
    }
    return Self(
      v1,
      v2,
      v3,
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

/// The methods of reports.v1.Reports, for transports and access rules.
public enum ReportsMethods {
  public static let arrivals = RPCMethod<ReportRequest, ArrivalsReport>(
    RPCMethodInfo(
      service: "reports.v1.Reports", ordinal: 1, name: "arrivals",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let statusReport = RPCMethod<ReportRequest, StatusReport>(
    RPCMethodInfo(
      service: "reports.v1.Reports", ordinal: 2, name: "statusReport",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "reports.v1.Reports",
    fingerprint: fingerprint, schema: schema,
    methods: [
      arrivals.info,
      statusReport.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    ab/zoBlfsuADngfSGWHJGJFh5VBoBxetEybtkck4DkY=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVgAwAACgEAAAgBBwBCPVDcZLSUAAIaJHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAgAQEAACBQd5b3VycwUADBAA\
    AAAAAgUHYXNrZWQFAAwQAAAAAAIUJXJlZnVzYWxzLnYxLlJlamVjdGVkAgAQEQACBQdmaWVsZAUADEAAAAAAAgYHcmVh\
    c29uBQAMLAEAAAACFTdyZXBvcnRzLnYxLkFycml2YWxEYXkEAAoNCw8AAgMDZGF5AQASAAIGA2V2ZW50cwEACAACBANs\
    YXRlAQAIAQIBBwNwZXJzb25zAQAIAAIZv3JlcG9ydHMudjEuQXJyaXZhbHNSZXBvcnQKABITCyoNDwwPDRUAAgcHbWlz\
    c2lvbgUADBAAAAAAAggHdGltZVpvbmUFAAwoAAAAAAIEA2FzT2YBABQAAgQiZGF5cwUCGgAEAAAAGQEBGBVyZXBvcnRz\
    LnYxLkFycml2YWxEYXkAAgYDZXZlbnRzAQAIAQIBBwNwZXJzb25zAQAIAQIBBANwZWFrAQASAAIEB3VuaXQFAAwQAAAA\
    AQIBBQNjYXNlcwEACAACDgN1bmRlY2lkZWRQYWlycwEACAACGEhyZXBvcnRzLnYxLlJlcG9ydFJlcXVlc3QFABMMCgsN\
    AQIEBwdtaXNzaW9uBQAMEAAAAAECAQQDZnJvbQEAEgECAQIDdG8BABIAAgQDYXNPZgEAFAACBgNwdWJsaWMBAAEAAheZ\
    cmVwb3J0cy52MS5TdGF0dXNSZXBvcnQHABILESkODxwAAgcHbWlzc2lvbgUADBAAAAAAAgQDYXNPZgEAFAACBgdwb2xp\
    Y3kFAAwoAAAAAAIEIXJvd3MFAhoAAQAAABgBARgUcmVwb3J0cy52MS5TdGF0dXNSb3cAAgcDcGVyc29ucwEACAACBAd1\
    bml0BQAMEAAAAAACCBBydWxlc09mZgUCGhAAAAAABwUADAgAAAAAAhR8cmVwb3J0cy52MS5TdGF0dXNSb3cEACQeJg4A\
    AgkXY2FzZUNsYXNzAQEWE2NvbW1vbi52MS5DYXNlQ2xhc3MAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoY\
    dHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQACBwNwZXJzb25zAQAIAwCMQDkBAgETdGNvbW1vbi52MS5D\
    YXNlQ2xhc3MIAAkPEw8MDQ0KAgEBAARoZWxkAgECAAp1bnZlcmlmaWVkAgEDAA5pcnJlZ3VsYXJFbnRyeQIBBAAKZG9j\
    QW5kRmluZQIBBQAHZG9jT25seQIBBgAIZmluZU9ubHkCAQcACGV4aXRPbmx5AgEIAAVyZWFkeQECARArY29tbW9uLnYx\
    LkludGVudAMADw4JAgEBAApyZXR1cm5Ib21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgEUIGNvbW1vbi52MS5UcmF2\
    ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBQAQBAAIS7nJlcG9ydHMudjEuUmVwb3J0cwIAdHYD\
    BAEAAQgYGTJhcnJpdmFsc3JlcG9ydHMudjEuUmVwb3J0UmVxdWVzdHJlcG9ydHMudjEuQXJyaXZhbHNSZXBvcnQCABoU\
    cmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5SZWplY3RlZAMEAgABDBgXMnN0YXR1c1JlcG9ydHJl\
    cG9ydHMudjEuUmVwb3J0UmVxdWVzdHJlcG9ydHMudjEuU3RhdHVzUmVwb3J0AgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJN\
    aXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQ=
    """)
}

/// Reports of a mission.
public struct ReportsClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  public func arrivals(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ArrivalsReport {
    try await transport.unary(request, method: ReportsMethods.arrivals, options: options)
  }

  public func statusReport(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> StatusReport {
    try await transport.unary(request, method: ReportsMethods.statusReport, options: options)
  }
}

/// Answers the calls of reports.v1.Reports.
public protocol ReportsHandlers: Sendable {
  func arrivals(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ArrivalsReport

  func statusReport(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> StatusReport
}

/// Serves reports.v1.Reports with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ReportsRegistration<Handlers: ReportsHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ReportsMethods.descriptor }
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
  }
}
