// Written by schemac from package policy.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// All rules that an embassy sets.
public struct Policy: WireMessage {
  public static var wireName: String { "policy.v1.Policy" }

  /// Names this text in every decision that used it, such as `KHM-IDN-2026-01`.
  public var version: String
  public var description: String
  /// IANA name of the mission's time zone; days are counted in it.
  public var timeZone: String
  public var leadTimes: LeadTimes
  public var fines: FineRules
  public var boarding: BoardingRules
  public var priority: PriorityRules
  public var planning: PlanningRules
  public var missions: [MissionRules]
  public var reports: ReportRules
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.version = ""
    self.description = ""
    self.timeZone = ""
    self.leadTimes = LeadTimes()
    self.fines = FineRules()
    self.boarding = BoardingRules()
    self.priority = PriorityRules()
    self.planning = PlanningRules()
    self.missions = []
    self.reports = ReportRules()
    self.unknownFields = nil
  }

  public init(
    version: String = "",
    description: String = "",
    timeZone: String = "",
    leadTimes: LeadTimes = LeadTimes(),
    fines: FineRules = FineRules(),
    boarding: BoardingRules = BoardingRules(),
    priority: PriorityRules = PriorityRules(),
    planning: PlanningRules = PlanningRules(),
    missions: [MissionRules] = [],
    reports: ReportRules = ReportRules()
  ) {
    self.version = version
    self.description = description
    self.timeZone = timeZone
    self.leadTimes = leadTimes
    self.fines = fines
    self.boarding = boarding
    self.priority = priority
    self.planning = planning
    self.missions = missions
    self.reports = reports
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: LeadTimes,
    _ v5: FineRules,
    _ v6: BoardingRules,
    _ v7: PriorityRules,
    _ v8: PlanningRules,
    _ v9: [MissionRules],
    _ v10: ReportRules,
    unknown: WireUnknown?
  ) {
    self.version = v1
    self.description = v2
    self.timeZone = v3
    self.leadTimes = v4
    self.fines = v5
    self.boarding = v6
    self.priority = v7
    self.planning = v8
    self.missions = v9
    self.reports = v10
    self.unknownFields = unknown
  }

  public static func == (lhs: Policy, rhs: Policy) -> Bool {
    guard (String).wireEquals(lhs.version, rhs.version) else { return false }
    guard (String).wireEquals(lhs.description, rhs.description) else { return false }
    guard (String).wireEquals(lhs.timeZone, rhs.timeZone) else { return false }
    guard lhs.leadTimes == rhs.leadTimes else { return false }
    guard lhs.fines == rhs.fines else { return false }
    guard lhs.boarding == rhs.boarding else { return false }
    guard lhs.priority == rhs.priority else { return false }
    guard lhs.planning == rhs.planning else { return false }
    guard lhs.missions == rhs.missions else { return false }
    guard lhs.reports == rhs.reports else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.version.wireHash(into: &hasher)
    self.description.wireHash(into: &hasher)
    self.timeZone.wireHash(into: &hasher)
    hasher.combine(self.leadTimes)
    hasher.combine(self.fines)
    hasher.combine(self.boarding)
    hasher.combine(self.priority)
    hasher.combine(self.planning)
    hasher.combine(self.missions)
    hasher.combine(self.reports)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.version.isEmpty { missing.append("version") }
    if self.timeZone.isEmpty { missing.append("timeZone") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of Policy

extension Policy {
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
    let n0 = self.version.utf8.count
    if n0 > 40 { throw wireLimit("Policy.version is longer than 40 bytes") }
    let n1 = self.description.utf8.count
    if n1 > 2000 { throw wireLimit("Policy.description is longer than 2000 bytes") }
    let n2 = self.timeZone.utf8.count
    if n2 > 40 { throw wireLimit("Policy.timeZone is longer than 40 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(42 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let used: Int
    used = 10
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= self.missions.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.version, n0)
    t0 = wirePut(t0, self.description, n1)
    t0 = wirePut(t0, self.timeZone, n2)
    b.advance(to: t0)
    let s3 = b.byteCount
    b.enterPlain()
    try self.leadTimes.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s4 = b.byteCount
    b.enterPlain()
    try self.fines.appendWire(to: &b)
    var n4 = b.byteCount &- s4
    if n4 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s4)
      n4 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s5 = b.byteCount
    b.enterPlain()
    try self.boarding.appendWire(to: &b)
    var n5 = b.byteCount &- s5
    if n5 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s5)
      n5 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s6 = b.byteCount
    b.enterPlain()
    try self.priority.appendWire(to: &b)
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
    try self.planning.appendWire(to: &b)
    var n7 = b.byteCount &- s7
    if n7 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s7)
      n7 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s8 = b.byteCount
    try MissionRules.appendWireList(self.missions, max: 64, to: &b)
    let n8 = b.byteCount &- s8
    let s9 = b.byteCount
    b.enterPlain()
    try self.reports.appendWire(to: &b)
    var n9 = b.byteCount &- s9
    if n9 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s9)
      n9 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let count: Int
    if n9 != 0 {
      count = 10
    } else if n8 != 0 {
      count = 9
    } else if n7 != 0 {
      count = 8
    } else if n6 != 0 {
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    all |= n5
    all |= n6
    all |= n7
    all |= n8
    all |= n9
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9],
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
    if count == 10, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
      wireStore(table, 6, UInt8(truncatingIfNeeded: n6))
      wireStore(table, 7, UInt8(truncatingIfNeeded: n7))
      wireStore(table, 8, UInt8(truncatingIfNeeded: n8))
      wireStore(table, 9, UInt8(truncatingIfNeeded: n9))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
      if count > 6 { wireStoreLength(table, 6, needed, n6) }
      if count > 7 { wireStoreLength(table, 7, needed, n7) }
      if count > 8 { wireStoreLength(table, 8, needed, n8) }
      if count > 9 { wireStoreLength(table, 9, needed, n9) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 12, wireLoad(p, 0, UInt16.self) == 2560 {
      return try decodeWireBody(
        p, n, 2, 0, 10, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 10, bits: 0, isFrozen: false)
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
    let n6 = count > 6 ? wireLength(table, 6, width) : 0
    let o7 = o6 &+ n6
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    let n9 = count > 9 ? wireLength(table, 9, width) : 0
    let o10 = o9 &+ n9
    if isExact {
      guard o10 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n9 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: String = try r.text(p + o1, n1, max: 2000)
    let v3: String = try r.text(p + o2, n2, max: 40)
    let v4: LeadTimes
    if n3 == 0 {
      v4 = LeadTimes()
    }
    else {
      try r.refuseDefault(p + o3, n3)
      v4 = try LeadTimes.decodeNestedWire(p + o3, n3, &r)
    }
    let v5: FineRules
    if n4 == 0 {
      v5 = FineRules()
    }
    else {
      try r.refuseDefault(p + o4, n4)
      v5 = try FineRules.decodeNestedWire(p + o4, n4, &r)
    }
    let v6: BoardingRules
    if n5 == 0 {
      v6 = BoardingRules()
    }
    else {
      try r.refuseDefault(p + o5, n5)
      v6 = try BoardingRules.decodeNestedWire(p + o5, n5, &r)
    }
    let v7: PriorityRules
    if n6 == 0 {
      v7 = PriorityRules()
    }
    else {
      try r.refuseDefault(p + o6, n6)
      v7 = try PriorityRules.decodeNestedWire(p + o6, n6, &r)
    }
    let v8: PlanningRules
    if n7 == 0 {
      v8 = PlanningRules()
    }
    else {
      try r.refuseDefault(p + o7, n7)
      v8 = try PlanningRules.decodeNestedWire(p + o7, n7, &r)
    }
    let v9: [MissionRules] = try MissionRules.decodeWireList(p + o8, n8, max: 64, &r)
    let v10: ReportRules
    if n9 == 0 {
      v10 = ReportRules()
    }
    else {
      try r.refuseDefault(p + o9, n9)
      v10 = try ReportRules.decodeNestedWire(p + o9, n9, &r)
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
}

/// How reports are made.
public struct ReportRules: WireMessage {
  public static var wireName: String { "policy.v1.ReportRules" }

  /// In what is published, a count above 0 and below this is left out.
  public var smallestCell: UInt16
  /// Local time at which a day's first count is taken, in minutes after midnight.
  public var cutOffMinutes: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.smallestCell = 0
    self.cutOffMinutes = 0
    self.unknownFields = nil
  }

  public init(
    smallestCell: UInt16 = 0,
    cutOffMinutes: UInt16 = 0
  ) {
    self.smallestCell = smallestCell
    self.cutOffMinutes = cutOffMinutes
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt16,
    _ v2: UInt16,
    unknown: WireUnknown?
  ) {
    self.smallestCell = v1
    self.cutOffMinutes = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ReportRules, rhs: ReportRules) -> Bool {
    guard lhs.smallestCell == rhs.smallestCell else { return false }
    guard lhs.cutOffMinutes == rhs.cutOffMinutes else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.smallestCell)
    hasher.combine(self.cutOffMinutes)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ReportRules

extension ReportRules {
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
    wireStore(f, 0, self.smallestCell)
    wireStore(f, 2, self.cutOffMinutes)
    var fixed = wireUsedLength(f, 4)
    if fixed > 2 {
      fixed = 4
    } else if fixed > 0 {
      fixed = 2
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 4 {
      return try decodeWireBody(
        p, n, 2, 4, 0, 0, isExact: true, nil, &r)
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
      case 2: unit = 2
      case 4: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 2, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    let v2: UInt16 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// What differs between missions.
public struct MissionRules: WireMessage {
  public static var wireName: String { "policy.v1.MissionRules" }

  public var mission: String
  /// The country it sends people home to (ISO 3166-1 alpha-3).
  public var homeCountry: FixedASCII<3>
  /// Which point of entry lies near a province.
  public var pointsOfEntry: [ProvincePoint]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.homeCountry = FixedASCII<3>()
    self.pointsOfEntry = []
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    homeCountry: FixedASCII<3> = FixedASCII<3>(),
    pointsOfEntry: [ProvincePoint] = []
  ) {
    self.mission = mission
    self.homeCountry = homeCountry
    self.pointsOfEntry = pointsOfEntry
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: FixedASCII<3>,
    _ v3: [ProvincePoint],
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.homeCountry = v2
    self.pointsOfEntry = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: MissionRules, rhs: MissionRules) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.homeCountry == rhs.homeCountry else { return false }
    guard lhs.pointsOfEntry == rhs.pointsOfEntry else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.homeCountry)
    hasher.combine(self.pointsOfEntry)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of MissionRules

extension MissionRules {
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
    if n0 > 16 { throw wireLimit("MissionRules.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(13 &+ n0)
    let f = p + 2
    self.homeCountry.storeWire(f)
    var fixed = wireUsedLength(f, 3)
    if fixed > 0 {
      fixed = 3
    }
    let used: Int
    if !self.pointsOfEntry.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.pointsOfEntry.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ProvincePoint.appendWireList(self.pointsOfEntry, max: 256, to: &b)
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
        start: start, used: fixed, known: 3, room: used &<< width,
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 515 {
      return try decodeWireBody(
        p, n, 2, 3, 2, 0, isExact: true, nil, &r)
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
      case 0, 4...: unit = 0
      case 3: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: FixedASCII<3> = try fixed >= 3 ? r.ascii(f, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v3: [ProvincePoint] = try ProvincePoint.decodeWireList(p + o1, n1, max: 256, &r)
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

/// A province and the airport near it.
public struct ProvincePoint: WireMessage {
  public static var wireName: String { "policy.v1.ProvincePoint" }

  public var province: String
  /// IATA code.
  public var airport: FixedASCII<3>
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.province = ""
    self.airport = FixedASCII<3>()
    self.unknownFields = nil
  }

  public init(
    province: String = "",
    airport: FixedASCII<3> = FixedASCII<3>()
  ) {
    self.province = province
    self.airport = airport
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: FixedASCII<3>,
    unknown: WireUnknown?
  ) {
    self.province = v1
    self.airport = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ProvincePoint, rhs: ProvincePoint) -> Bool {
    guard (String).wireEquals(lhs.province, rhs.province) else { return false }
    guard lhs.airport == rhs.airport else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.province.wireHash(into: &hasher)
    hasher.combine(self.airport)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ProvincePoint

extension ProvincePoint {
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
    let n0 = self.province.utf8.count
    if n0 > 60 { throw wireLimit("ProvincePoint.province is longer than 60 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(9 &+ n0)
    let f = p + 2
    self.airport.storeWire(f)
    var fixed = wireUsedLength(f, 3)
    if fixed > 0 {
      fixed = 3
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
    t0 = wirePut(t0, self.province, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: used &<< width,
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
    if n >= 6, wireLoad(p, 0, UInt16.self) == 259 {
      return try decodeWireBody(
        p, n, 2, 3, 1, 0, isExact: true, nil, &r)
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
      case 0, 4...: unit = 0
      case 3: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 60)
    let v2: FixedASCII<3> = try fixed >= 3 ? r.ascii(f, as: FixedASCII<3>.self) : FixedASCII<3>()
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

/// Shortest time of each stage. Days are calendar days unless the name says working days.
public struct LeadTimes: WireMessage {
  public static var wireName: String { "policy.v1.LeadTimes" }

  public var identityDays: UInt16
  public var etdDays: UInt16
  public var waiverDays: UInt16
  public var exitPermitWorkingDays: UInt16
  /// Days on which the authorities do not work, beside Saturday and Sunday.
  public var holidays: [CalendarDate]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.identityDays = 0
    self.etdDays = 0
    self.waiverDays = 0
    self.exitPermitWorkingDays = 0
    self.holidays = []
    self.unknownFields = nil
  }

  public init(
    identityDays: UInt16 = 0,
    etdDays: UInt16 = 0,
    waiverDays: UInt16 = 0,
    exitPermitWorkingDays: UInt16 = 0,
    holidays: [CalendarDate] = []
  ) {
    self.identityDays = identityDays
    self.etdDays = etdDays
    self.waiverDays = waiverDays
    self.exitPermitWorkingDays = exitPermitWorkingDays
    self.holidays = holidays
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt16,
    _ v2: UInt16,
    _ v3: UInt16,
    _ v4: UInt16,
    _ v5: [CalendarDate],
    unknown: WireUnknown?
  ) {
    self.identityDays = v1
    self.etdDays = v2
    self.waiverDays = v3
    self.exitPermitWorkingDays = v4
    self.holidays = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: LeadTimes, rhs: LeadTimes) -> Bool {
    guard lhs.identityDays == rhs.identityDays else { return false }
    guard lhs.etdDays == rhs.etdDays else { return false }
    guard lhs.waiverDays == rhs.waiverDays else { return false }
    guard lhs.exitPermitWorkingDays == rhs.exitPermitWorkingDays else { return false }
    guard lhs.holidays == rhs.holidays else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.identityDays)
    hasher.combine(self.etdDays)
    hasher.combine(self.waiverDays)
    hasher.combine(self.exitPermitWorkingDays)
    hasher.combine(self.holidays)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of LeadTimes

extension LeadTimes {
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
    let c0 = self.holidays.count
    try b.charge(
      elements: c0, stride: MemoryLayout<CalendarDate>.stride, max: 512)
    let n0 = c0 &* 4
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.identityDays)
    wireStore(f, 2, self.etdDays)
    wireStore(f, 4, self.waiverDays)
    wireStore(f, 6, self.exitPermitWorkingDays)
    var fixed = wireUsedLength(f, 8)
    if fixed > 6 {
      fixed = 8
    } else if fixed > 4 {
      fixed = 6
    } else if fixed > 2 {
      fixed = 4
    } else if fixed > 0 {
      fixed = 2
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
    for element in self.holidays {
      wireStore(t0, 0, element.daysSinceEpoch)
      t0 += 4
    }
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
      case 2: unit = 2
      case 4: unit = 2
      case 6: unit = 2
      case 8: unit = 2
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
      if wireIsZero(f + 6, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    let v2: UInt16 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
    let v3: UInt16 = fixed >= 6 ? wireLoad(f, 4, UInt16.self) : 0
    let v4: UInt16 = fixed >= 8 ? wireLoad(f, 6, UInt16.self) : 0
    let v5: [CalendarDate] = try Self.decodeWireListHolidays(p + o0, n0, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }

  private static func decodeWireListHolidays(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [CalendarDate] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 4, max: 512, stride: MemoryLayout<CalendarDate>.stride)
    var list: [CalendarDate] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(CalendarDate(daysSinceEpoch: wireLoad(q, 0, Int32.self)))
      q += 4
    }
    return list
  }
}

/// The fine for staying longer than authorised.
public struct FineRules: WireMessage {
  public static var wireName: String { "policy.v1.FineRules" }

  /// US cents for each day of overstay.
  public var centsPerDay: UInt32
  /// Whether the fine goes on after the last day a waiver covers.
  public var accruesPastCover: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.centsPerDay = 0
    self.accruesPastCover = false
    self.unknownFields = nil
  }

  public init(
    centsPerDay: UInt32 = 0,
    accruesPastCover: Bool = false
  ) {
    self.centsPerDay = centsPerDay
    self.accruesPastCover = accruesPastCover
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt32,
    _ v2: Bool,
    unknown: WireUnknown?
  ) {
    self.centsPerDay = v1
    self.accruesPastCover = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: FineRules, rhs: FineRules) -> Bool {
    guard lhs.centsPerDay == rhs.centsPerDay else { return false }
    guard lhs.accruesPastCover == rhs.accruesPastCover else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.centsPerDay)
    hasher.combine(self.accruesPastCover)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of FineRules

extension FineRules {
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
    var b4: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.centsPerDay)
    if self.accruesPastCover { b4 |= 1 }
    wireStore(f, 4, b4)
    var fixed = wireUsedLength(f, 5)
    if fixed > 4 {
    } else if fixed > 0 {
      fixed = 4
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 6, UInt8.self) & 254 == 0 {
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
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 4, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b4: UInt8 = fixed > 4 ? wireLoad(f, 4, UInt8.self) : 0
    let v1: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v2: Bool = b4 & 1 != 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// When a person may board.
public struct BoardingRules: WireMessage {
  public static var wireName: String { "policy.v1.BoardingRules" }

  /// B09 counts when set: an assessment must have been offered.
  public var requiresAssessmentOffer: Bool
  /// Days a document must remain valid after arrival.
  public var documentValidityMarginDays: UInt16
  /// Needs that demand a fit-to-fly certificate.
  public var certificateNeeds: [NeedCode]
  /// From this completed week on, or when the week is unknown, pregnancy demands a certificate.
  public var pregnancyCertificateWeek: UInt8
  /// From this completed week on nobody who is pregnant flies.
  public var pregnancyLimitWeek: UInt8
  /// Days a fit-to-fly certificate counts when it states no end.
  public var certificateDays: UInt16
  /// An imported RETURN counts as consent.
  public var importedReturnIsConsent: Bool
  /// An exit permit is required when leaving on an emergency travel document or replacement passport.
  public var exitPermitWithReplacementDocument: Bool
  public var exitPermitWithOverstay: Bool
  public var exitPermitWithoutEntryRecord: Bool
  /// Age from which nobody is a minor.
  public var adultAge: UInt8
  /// Age from which nobody sits on a lap.
  public var seatAge: UInt8
  /// Airports through which only passports may be carried (IATA codes).
  public var restrictedTransits: [FixedASCII<3>]
  /// An emergency travel document that the mission has yet to issue is assumed valid for so many days.
  public var etdValidityDays: UInt16
  /// Codes that may be expected to clear in time on a draft.
  public var expectable: [ReasonCode]
  /// A passport that a desk has seen in the holder's hand verifies identity, also when it has expired.
  public var passportInHandVerifiesIdentity: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.requiresAssessmentOffer = false
    self.documentValidityMarginDays = 0
    self.certificateNeeds = []
    self.pregnancyCertificateWeek = 0
    self.pregnancyLimitWeek = 0
    self.certificateDays = 0
    self.importedReturnIsConsent = false
    self.exitPermitWithReplacementDocument = false
    self.exitPermitWithOverstay = false
    self.exitPermitWithoutEntryRecord = false
    self.adultAge = 0
    self.seatAge = 0
    self.restrictedTransits = []
    self.etdValidityDays = 0
    self.expectable = []
    self.passportInHandVerifiesIdentity = false
    self.unknownFields = nil
  }

  public init(
    requiresAssessmentOffer: Bool = false,
    documentValidityMarginDays: UInt16 = 0,
    certificateNeeds: [NeedCode] = [],
    pregnancyCertificateWeek: UInt8 = 0,
    pregnancyLimitWeek: UInt8 = 0,
    certificateDays: UInt16 = 0,
    importedReturnIsConsent: Bool = false,
    exitPermitWithReplacementDocument: Bool = false,
    exitPermitWithOverstay: Bool = false,
    exitPermitWithoutEntryRecord: Bool = false,
    adultAge: UInt8 = 0,
    seatAge: UInt8 = 0,
    restrictedTransits: [FixedASCII<3>] = [],
    etdValidityDays: UInt16 = 0,
    expectable: [ReasonCode] = [],
    passportInHandVerifiesIdentity: Bool = false
  ) {
    self.requiresAssessmentOffer = requiresAssessmentOffer
    self.documentValidityMarginDays = documentValidityMarginDays
    self.certificateNeeds = certificateNeeds
    self.pregnancyCertificateWeek = pregnancyCertificateWeek
    self.pregnancyLimitWeek = pregnancyLimitWeek
    self.certificateDays = certificateDays
    self.importedReturnIsConsent = importedReturnIsConsent
    self.exitPermitWithReplacementDocument = exitPermitWithReplacementDocument
    self.exitPermitWithOverstay = exitPermitWithOverstay
    self.exitPermitWithoutEntryRecord = exitPermitWithoutEntryRecord
    self.adultAge = adultAge
    self.seatAge = seatAge
    self.restrictedTransits = restrictedTransits
    self.etdValidityDays = etdValidityDays
    self.expectable = expectable
    self.passportInHandVerifiesIdentity = passportInHandVerifiesIdentity
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Bool,
    _ v2: UInt16,
    _ v3: [NeedCode],
    _ v4: UInt8,
    _ v5: UInt8,
    _ v6: UInt16,
    _ v7: Bool,
    _ v8: Bool,
    _ v9: Bool,
    _ v10: Bool,
    _ v11: UInt8,
    _ v12: UInt8,
    _ v13: [FixedASCII<3>],
    _ v14: UInt16,
    _ v15: [ReasonCode],
    _ v16: Bool,
    unknown: WireUnknown?
  ) {
    self.requiresAssessmentOffer = v1
    self.documentValidityMarginDays = v2
    self.certificateNeeds = v3
    self.pregnancyCertificateWeek = v4
    self.pregnancyLimitWeek = v5
    self.certificateDays = v6
    self.importedReturnIsConsent = v7
    self.exitPermitWithReplacementDocument = v8
    self.exitPermitWithOverstay = v9
    self.exitPermitWithoutEntryRecord = v10
    self.adultAge = v11
    self.seatAge = v12
    self.restrictedTransits = v13
    self.etdValidityDays = v14
    self.expectable = v15
    self.passportInHandVerifiesIdentity = v16
    self.unknownFields = unknown
  }

  public static func == (lhs: BoardingRules, rhs: BoardingRules) -> Bool {
    guard lhs.requiresAssessmentOffer == rhs.requiresAssessmentOffer else { return false }
    guard lhs.documentValidityMarginDays == rhs.documentValidityMarginDays else { return false }
    guard lhs.certificateNeeds == rhs.certificateNeeds else { return false }
    guard lhs.pregnancyCertificateWeek == rhs.pregnancyCertificateWeek else { return false }
    guard lhs.pregnancyLimitWeek == rhs.pregnancyLimitWeek else { return false }
    guard lhs.certificateDays == rhs.certificateDays else { return false }
    guard lhs.importedReturnIsConsent == rhs.importedReturnIsConsent else { return false }
    guard lhs.exitPermitWithReplacementDocument == rhs.exitPermitWithReplacementDocument else { return false }
    guard lhs.exitPermitWithOverstay == rhs.exitPermitWithOverstay else { return false }
    guard lhs.exitPermitWithoutEntryRecord == rhs.exitPermitWithoutEntryRecord else { return false }
    guard lhs.adultAge == rhs.adultAge else { return false }
    guard lhs.seatAge == rhs.seatAge else { return false }
    guard lhs.restrictedTransits == rhs.restrictedTransits else { return false }
    guard lhs.etdValidityDays == rhs.etdValidityDays else { return false }
    guard lhs.expectable == rhs.expectable else { return false }
    guard lhs.passportInHandVerifiesIdentity == rhs.passportInHandVerifiesIdentity else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.requiresAssessmentOffer)
    hasher.combine(self.documentValidityMarginDays)
    hasher.combine(self.certificateNeeds)
    hasher.combine(self.pregnancyCertificateWeek)
    hasher.combine(self.pregnancyLimitWeek)
    hasher.combine(self.certificateDays)
    hasher.combine(self.importedReturnIsConsent)
    hasher.combine(self.exitPermitWithReplacementDocument)
    hasher.combine(self.exitPermitWithOverstay)
    hasher.combine(self.exitPermitWithoutEntryRecord)
    hasher.combine(self.adultAge)
    hasher.combine(self.seatAge)
    hasher.combine(self.restrictedTransits)
    hasher.combine(self.etdValidityDays)
    hasher.combine(self.expectable)
    hasher.combine(self.passportInHandVerifiesIdentity)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of BoardingRules

extension BoardingRules {
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
    let c0 = self.certificateNeeds.count
    try b.charge(
      elements: c0, stride: MemoryLayout<NeedCode>.stride, max: 16)
    let n0 = c0 &* 1
    let c1 = self.restrictedTransits.count
    try b.charge(
      elements: c1, stride: MemoryLayout<FixedASCII<3>>.stride, max: 64)
    let n1 = c1 &* 3
    let c2 = self.expectable.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ReasonCode>.stride, max: 16)
    let n2 = c2 &* 1
    let start = b.byteCount
    let p = b.reserve(25 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.requiresAssessmentOffer { b0 |= 1 }
    wireStore(f, 1, self.documentValidityMarginDays)
    wireStore(f, 3, self.pregnancyCertificateWeek)
    wireStore(f, 4, self.pregnancyLimitWeek)
    wireStore(f, 5, self.certificateDays)
    if self.importedReturnIsConsent { b0 |= 2 }
    if self.exitPermitWithReplacementDocument { b0 |= 4 }
    if self.exitPermitWithOverstay { b0 |= 8 }
    if self.exitPermitWithoutEntryRecord { b0 |= 16 }
    wireStore(f, 7, self.adultAge)
    wireStore(f, 8, self.seatAge)
    wireStore(f, 9, self.etdValidityDays)
    if self.passportInHandVerifiesIdentity { b0 |= 32 }
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 11)
    if fixed > 9 {
      fixed = 11
    } else if fixed > 7 {
    } else if fixed > 5 {
      fixed = 7
    } else if fixed > 3 {
    } else if fixed > 1 {
      fixed = 3
    }
    let used: Int
    if n2 != 0 {
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
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    for element in self.certificateNeeds {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    for element in self.restrictedTransits {
      element.storeWire(t0)
      t0 += 3
    }
    for element in self.expectable {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 16, wireLoad(p, 0, UInt16.self) == 779, wireLoad(p, 2, UInt8.self) & 192 == 0 {
      return try decodeWireBody(
        p, n, 2, 11, 3, 0, isExact: true, nil, &r)
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
      case 1: unit = 1
      case 3: unit = 2
      case 4...5: unit = 1
      case 7: unit = 2
      case 8...9: unit = 1
      case 11: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 192 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 11, slotCount: 3, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 9, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: Bool = b0 & 1 != 0
    let v2: UInt16 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
    let v3: [NeedCode] = try Self.decodeWireListCertificateNeeds(p + o0, n0, &r)
    let v4: UInt8 = fixed >= 4 ? wireLoad(f, 3, UInt8.self) : 0
    let v5: UInt8 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
    let v6: UInt16 = fixed >= 7 ? wireLoad(f, 5, UInt16.self) : 0
    let v7: Bool = b0 & 2 != 0
    let v8: Bool = b0 & 4 != 0
    let v9: Bool = b0 & 8 != 0
    let v10: Bool = b0 & 16 != 0
    let v11: UInt8 = fixed >= 8 ? wireLoad(f, 7, UInt8.self) : 0
    let v12: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    let v13: [FixedASCII<3>] = try Self.decodeWireListRestrictedTransits(p + o1, n1, &r)
    let v14: UInt16 = fixed >= 11 ? wireLoad(f, 9, UInt16.self) : 0
    let v15: [ReasonCode] = try Self.decodeWireListExpectable(p + o2, n2, &r)
    let v16: Bool = b0 & 32 != 0
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
      unknown: unknown)
  }

  private static func decodeWireListCertificateNeeds(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [NeedCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 16, stride: MemoryLayout<NeedCode>.stride)
    var list: [NeedCode] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(NeedCode(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }

  private static func decodeWireListRestrictedTransits(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [FixedASCII<3>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 3, max: 64, stride: MemoryLayout<FixedASCII<3>>.stride)
    var list: [FixedASCII<3>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(try r.ascii(q, as: FixedASCII<3>.self))
      q += 3
    }
    return list
  }

  private static func decodeWireListExpectable(
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
}

/// Which people come first.
public struct PriorityRules: WireMessage {
  public static var wireName: String { "policy.v1.PriorityRules" }

  /// From this age on a person is in tier 1.
  public var elderlyAge: UInt8
  /// Needs that put a person in tier 1.
  public var tierOneNeeds: [NeedCode]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.elderlyAge = 0
    self.tierOneNeeds = []
    self.unknownFields = nil
  }

  public init(
    elderlyAge: UInt8 = 0,
    tierOneNeeds: [NeedCode] = []
  ) {
    self.elderlyAge = elderlyAge
    self.tierOneNeeds = tierOneNeeds
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt8,
    _ v2: [NeedCode],
    unknown: WireUnknown?
  ) {
    self.elderlyAge = v1
    self.tierOneNeeds = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: PriorityRules, rhs: PriorityRules) -> Bool {
    guard lhs.elderlyAge == rhs.elderlyAge else { return false }
    guard lhs.tierOneNeeds == rhs.tierOneNeeds else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.elderlyAge)
    hasher.combine(self.tierOneNeeds)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PriorityRules

extension PriorityRules {
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
    let c0 = self.tierOneNeeds.count
    try b.charge(
      elements: c0, stride: MemoryLayout<NeedCode>.stride, max: 16)
    let n0 = c0 &* 1
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.elderlyAge)
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
    for element in self.tierOneNeeds {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
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
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257 {
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: false)
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
    let v1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let v2: [NeedCode] = try Self.decodeWireListTierOneNeeds(p + o0, n0, &r)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }

  private static func decodeWireListTierOneNeeds(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [NeedCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 16, stride: MemoryLayout<NeedCode>.stride)
    var list: [NeedCode] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(NeedCode(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

/// What a plan weighs, and when it closes.
public struct PlanningRules: WireMessage {
  public static var wireName: String { "policy.v1.PlanningRules" }

  /// Seats kept free on each departure, in thousandths of its capacity.
  public var reservePermille: UInt16
  /// Hours before departure after which nobody is added to a draft.
  public var lockHours: UInt16
  /// US cents for one person waiting one day, by tier from 0 to 3.
  public var waitCentsPerDay: [UInt32]
  /// US cents charged for a person who is not seated in the horizon, by tier from 0 to 3.
  public var unseatedCents: [UInt32]
  /// US cents for the onward way from a point of entry that is not near the origin.
  public var onwardTravelCents: UInt32
  /// Days waited after which a day counts twice, and after which it counts four times.
  public var slopeTwoAfterDays: UInt16
  public var slopeFourAfterDays: UInt16
  /// US cents by which an expected clearance is worse than a granted one.
  public var expectedClearanceCents: UInt32
  /// Unaccompanied minors that one escort may accompany.
  public var minorsPerEscort: UInt8
  /// How many neighbourhood steps the planner takes for each travelling party.
  public var effortPerParty: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.reservePermille = 0
    self.lockHours = 0
    self.waitCentsPerDay = []
    self.unseatedCents = []
    self.onwardTravelCents = 0
    self.slopeTwoAfterDays = 0
    self.slopeFourAfterDays = 0
    self.expectedClearanceCents = 0
    self.minorsPerEscort = 0
    self.effortPerParty = 0
    self.unknownFields = nil
  }

  public init(
    reservePermille: UInt16 = 0,
    lockHours: UInt16 = 0,
    waitCentsPerDay: [UInt32] = [],
    unseatedCents: [UInt32] = [],
    onwardTravelCents: UInt32 = 0,
    slopeTwoAfterDays: UInt16 = 0,
    slopeFourAfterDays: UInt16 = 0,
    expectedClearanceCents: UInt32 = 0,
    minorsPerEscort: UInt8 = 0,
    effortPerParty: UInt32 = 0
  ) {
    self.reservePermille = reservePermille
    self.lockHours = lockHours
    self.waitCentsPerDay = waitCentsPerDay
    self.unseatedCents = unseatedCents
    self.onwardTravelCents = onwardTravelCents
    self.slopeTwoAfterDays = slopeTwoAfterDays
    self.slopeFourAfterDays = slopeFourAfterDays
    self.expectedClearanceCents = expectedClearanceCents
    self.minorsPerEscort = minorsPerEscort
    self.effortPerParty = effortPerParty
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt16,
    _ v2: UInt16,
    _ v3: [UInt32],
    _ v4: [UInt32],
    _ v5: UInt32,
    _ v6: UInt16,
    _ v7: UInt16,
    _ v8: UInt32,
    _ v9: UInt8,
    _ v10: UInt32,
    unknown: WireUnknown?
  ) {
    self.reservePermille = v1
    self.lockHours = v2
    self.waitCentsPerDay = v3
    self.unseatedCents = v4
    self.onwardTravelCents = v5
    self.slopeTwoAfterDays = v6
    self.slopeFourAfterDays = v7
    self.expectedClearanceCents = v8
    self.minorsPerEscort = v9
    self.effortPerParty = v10
    self.unknownFields = unknown
  }

  public static func == (lhs: PlanningRules, rhs: PlanningRules) -> Bool {
    guard lhs.reservePermille == rhs.reservePermille else { return false }
    guard lhs.lockHours == rhs.lockHours else { return false }
    guard lhs.waitCentsPerDay == rhs.waitCentsPerDay else { return false }
    guard lhs.unseatedCents == rhs.unseatedCents else { return false }
    guard lhs.onwardTravelCents == rhs.onwardTravelCents else { return false }
    guard lhs.slopeTwoAfterDays == rhs.slopeTwoAfterDays else { return false }
    guard lhs.slopeFourAfterDays == rhs.slopeFourAfterDays else { return false }
    guard lhs.expectedClearanceCents == rhs.expectedClearanceCents else { return false }
    guard lhs.minorsPerEscort == rhs.minorsPerEscort else { return false }
    guard lhs.effortPerParty == rhs.effortPerParty else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.reservePermille)
    hasher.combine(self.lockHours)
    hasher.combine(self.waitCentsPerDay)
    hasher.combine(self.unseatedCents)
    hasher.combine(self.onwardTravelCents)
    hasher.combine(self.slopeTwoAfterDays)
    hasher.combine(self.slopeFourAfterDays)
    hasher.combine(self.expectedClearanceCents)
    hasher.combine(self.minorsPerEscort)
    hasher.combine(self.effortPerParty)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PlanningRules

extension PlanningRules {
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
    let c0 = self.waitCentsPerDay.count
    try b.charge(
      elements: c0, stride: MemoryLayout<UInt32>.stride, max: 4)
    let n0 = c0 &* 4
    let c1 = self.unseatedCents.count
    try b.charge(
      elements: c1, stride: MemoryLayout<UInt32>.stride, max: 4)
    let n1 = c1 &* 4
    let start = b.byteCount
    let p = b.reserve(31 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.reservePermille)
    wireStore(f, 2, self.lockHours)
    wireStore(f, 4, self.onwardTravelCents)
    wireStore(f, 8, self.slopeTwoAfterDays)
    wireStore(f, 10, self.slopeFourAfterDays)
    wireStore(f, 12, self.expectedClearanceCents)
    wireStore(f, 16, self.minorsPerEscort)
    wireStore(f, 17, self.effortPerParty)
    var fixed = wireUsedLength(f, 21)
    if fixed > 17 {
      fixed = 21
    } else if fixed > 16 {
    } else if fixed > 12 {
      fixed = 16
    } else if fixed > 10 {
      fixed = 12
    } else if fixed > 8 {
      fixed = 10
    } else if fixed > 4 {
      fixed = 8
    } else if fixed > 2 {
      fixed = 4
    } else if fixed > 0 {
      fixed = 2
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
    for element in self.waitCentsPerDay {
      wireStore(t0, 0, element)
      t0 += 4
    }
    for element in self.unseatedCents {
      wireStore(t0, 0, element)
      t0 += 4
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 21, room: used &<< width,
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
    if n >= 25, wireLoad(p, 0, UInt16.self) == 533 {
      return try decodeWireBody(
        p, n, 2, 21, 2, 0, isExact: true, nil, &r)
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
      case 0, 22...: unit = 0
      case 2: unit = 2
      case 4: unit = 2
      case 8: unit = 4
      case 10: unit = 2
      case 12: unit = 2
      case 16: unit = 4
      case 17: unit = 1
      case 21: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 21, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 17, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    let v2: UInt16 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
    let v3: [UInt32] = try Self.decodeWireListWaitCentsPerDay(p + o0, n0, &r)
    let v4: [UInt32] = try Self.decodeWireListUnseatedCents(p + o1, n1, &r)
    let v5: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let v6: UInt16 = fixed >= 10 ? wireLoad(f, 8, UInt16.self) : 0
    let v7: UInt16 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
    let v8: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let v9: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let v10: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
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

  private static func decodeWireListWaitCentsPerDay(
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

  private static func decodeWireListUnseatedCents(
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
}
