// Written by schemac from package policy.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Which day of an estimate must be in time before planning counts on a clearance.
public struct ExpectedCounting: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The usual one; `lateRiskCents` weighs what may then come late.
  public static var usual: ExpectedCounting { ExpectedCounting(rawValue: 1) }
  /// The late one: nobody is listed whose clearance may come too late.
  public static var late: ExpectedCounting { ExpectedCounting(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// The usual one; `lateRiskCents` weighs what may then come late.
    case usual = 1
    /// The late one: nobody is listed whose clearance may come too late.
    case late = 2
  }

  public static var wireNames: StaticString { "unset usual late" }
}

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
  public var lifecycle: LifecycleRules
  public var documents: DocumentRules
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.lifecycle == rhs.lifecycle else { return false }
    guard lhs.documents == rhs.documents else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.lifecycle)
    hasher.combine(self.documents)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.version.isEmpty { missing.append("version") }
    if self.timeZone.isEmpty { missing.append("timeZone") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Policy {
  /// The message in which every field is absent.
  public init() {
    self.init(
      version: "",
      description: "",
      timeZone: "",
      leadTimes: LeadTimes(),
      fines: FineRules(),
      boarding: BoardingRules(),
      priority: PriorityRules(),
      planning: PlanningRules(),
      missions: [],
      reports: ReportRules(),
      lifecycle: LifecycleRules(),
      documents: DocumentRules(),
      _unknown: nil)
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
    reports: ReportRules = ReportRules(),
    lifecycle: LifecycleRules = LifecycleRules(),
    documents: DocumentRules = DocumentRules()
  ) {
    self.init(
      version: version,
      description: description,
      timeZone: timeZone,
      leadTimes: leadTimes,
      fines: fines,
      boarding: boarding,
      priority: priority,
      planning: planning,
      missions: missions,
      reports: reports,
      lifecycle: lifecycle,
      documents: documents,
      _unknown: nil)
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
    let p = b.reserve(50 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let count: Int
    count = 12
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= self.missions.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
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
    let s10 = b.byteCount
    b.enterPlain()
    try self.lifecycle.appendWire(to: &b)
    var n10 = b.byteCount &- s10
    if n10 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s10)
      n10 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s11 = b.byteCount
    b.enterPlain()
    try self.documents.appendWire(to: &b)
    var n11 = b.byteCount &- s11
    if n11 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s11)
      n11 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n11 != 0 {
      written = 12
    } else if n10 != 0 {
      written = 11
    } else if n9 != 0 {
      written = 10
    } else if n8 != 0 {
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
    all |= n9
    all |= n10
    all |= n11
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11],
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
    if written == 12, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
      wireStore(table, 9, UInt8.wire(n9))
      wireStore(table, 10, UInt8.wire(n10))
      wireStore(table, 11, UInt8.wire(n11))
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
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
      if written > 10 { wireStoreLength(table, 10, needed, n10) }
      if written > 11 { wireStoreLength(table, 11, needed, n11) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
    var n9: Int = 0
    var n10: Int = 0
    var n11: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 12
    if isNear {
      let table = p + 2
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
      n9 = wireMask(Int.wire(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int.wire(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      n11 = wireMask(Int.wire(wireLoad(table, 11, UInt8.self)), count > 11)
      end &+= n11
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 12 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 12, bits: 0, isFrozen: false)
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
      n9 = shape.length(p, 9)
      n10 = shape.length(p, 10)
      n11 = shape.length(p, 11)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    let o10 = o9 &+ n9
    let o11 = o10 &+ n10
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
    let v11: LifecycleRules
    if n10 == 0 {
      v11 = LifecycleRules()
    }
    else {
      try r.refuseDefault(p + o10, n10)
      v11 = try LifecycleRules.decodeNestedWire(p + o10, n10, &r)
    }
    let v12: DocumentRules
    if n11 == 0 {
      v12 = DocumentRules()
    }
    else {
      try r.refuseDefault(p + o11, n11)
      v12 = try DocumentRules.decodeNestedWire(p + o11, n11, &r)
    }
    return Self(
      version: v1,
      description: v2,
      timeZone: v3,
      leadTimes: v4,
      fines: v5,
      boarding: v6,
      priority: v7,
      planning: v8,
      missions: v9,
      reports: v10,
      lifecycle: v11,
      documents: v12,
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

/// When a manifest takes its steps, and what two people may override. Hours are before departure.
public struct LifecycleRules: WireMessage {
  public static var wireName: String { "policy.v1.LifecycleRules" }

  /// When the provisional list of names is due.
  public var proposeHours: UInt16
  /// Until when the carrier takes changes of the final list.
  public var deltaHours: UInt16
  /// Until when seats can be given to people from standby, in minutes before departure.
  public var substitutionMinutes: UInt16
  /// From when people can be checked in.
  public var checkInHours: UInt16
  /// How long before its time a departure can leave, in minutes.
  public var earlyMinutes: UInt16
  /// How old the followed views may be when somebody is checked, in minutes.
  public var viewsMinutes: UInt16
  /// Codes that two people may override; B05 never.
  public var overridable: [ReasonCode]
  /// Hours after which a cancelled list is not taken back any more; 0: none is.
  public var reopenHours: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LifecycleRules, rhs: LifecycleRules) -> Bool {
    guard lhs.proposeHours == rhs.proposeHours else { return false }
    guard lhs.deltaHours == rhs.deltaHours else { return false }
    guard lhs.substitutionMinutes == rhs.substitutionMinutes else { return false }
    guard lhs.checkInHours == rhs.checkInHours else { return false }
    guard lhs.earlyMinutes == rhs.earlyMinutes else { return false }
    guard lhs.viewsMinutes == rhs.viewsMinutes else { return false }
    guard lhs.overridable == rhs.overridable else { return false }
    guard lhs.reopenHours == rhs.reopenHours else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.proposeHours)
    hasher.combine(self.deltaHours)
    hasher.combine(self.substitutionMinutes)
    hasher.combine(self.checkInHours)
    hasher.combine(self.earlyMinutes)
    hasher.combine(self.viewsMinutes)
    hasher.combine(self.overridable)
    hasher.combine(self.reopenHours)
    hasher.combine(self._unknown)
  }
}

extension LifecycleRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      proposeHours: 0,
      deltaHours: 0,
      substitutionMinutes: 0,
      checkInHours: 0,
      earlyMinutes: 0,
      viewsMinutes: 0,
      overridable: [],
      reopenHours: 0,
      _unknown: nil)
  }

  public init(
    proposeHours: UInt16 = 0,
    deltaHours: UInt16 = 0,
    substitutionMinutes: UInt16 = 0,
    checkInHours: UInt16 = 0,
    earlyMinutes: UInt16 = 0,
    viewsMinutes: UInt16 = 0,
    overridable: [ReasonCode] = [],
    reopenHours: UInt16 = 0
  ) {
    self.init(
      proposeHours: proposeHours,
      deltaHours: deltaHours,
      substitutionMinutes: substitutionMinutes,
      checkInHours: checkInHours,
      earlyMinutes: earlyMinutes,
      viewsMinutes: viewsMinutes,
      overridable: overridable,
      reopenHours: reopenHours,
      _unknown: nil)
  }
}

// MARK: Codec of LifecycleRules

extension LifecycleRules {
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
    let c0 = self.overridable.count
    try b.charge(
      elements: c0, stride: MemoryLayout<ReasonCode>.stride, max: 16)
    let n0 = c0 &* 1
    let start = b.byteCount
    let p = b.reserve(20 &+ n0)
    let f = p + 2
    let w1 = self.proposeHours
    wireStore(f, 0, w1)
    let w2 = self.deltaHours
    wireStore(f, 2, w2)
    let w3 = self.substitutionMinutes
    wireStore(f, 4, w3)
    let w4 = self.checkInHours
    wireStore(f, 6, w4)
    let w5 = self.earlyMinutes
    wireStore(f, 8, w5)
    let w6 = self.viewsMinutes
    wireStore(f, 10, w6)
    let w8 = self.reopenHours
    wireStore(f, 12, w8)
    var used = wireBit(w4 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xE0C0A0800)
    if used == 0 {
      fixed = wireUsedLength(f, 6)
      if fixed > 4 {
        fixed = 6
      } else if fixed > 2 {
        fixed = 4
      } else if fixed > 0 {
        fixed = 2
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
    for element in self.overridable {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 14, room: count &<< width,
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
    var w4: UInt16 = 0
    var w5: UInt16 = 0
    var w6: UInt16 = 0
    var w8: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 17 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 6 && fixed <= 14 && count <= 1
    if isNear {
      w4 = wireMask(wireLoad(f, 6, UInt16.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt16.self), fixed >= 10)
      w6 = wireMask(wireLoad(f, 10, UInt16.self), fixed >= 12)
      w8 = wireMask(wireLoad(f, 12, UInt16.self), fixed >= 14)
      var ends = wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 14) & wireBit(w8 != 0)
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
      w4 = fixed >= 8 ? wireLoad(f, 6, UInt16.self) : 0
      w5 = fixed >= 10 ? wireLoad(f, 8, UInt16.self) : 0
      w6 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
      w8 = fixed >= 14 ? wireLoad(f, 12, UInt16.self) : 0
      if shape.fixedLength > 14 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 14, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    let w2: UInt16 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
    let w3: UInt16 = fixed >= 6 ? wireLoad(f, 4, UInt16.self) : 0
    let v1: UInt16 = w1
    let v2: UInt16 = w2
    let v3: UInt16 = w3
    let v4: UInt16 = w4
    let v5: UInt16 = w5
    let v6: UInt16 = w6
    let v7: [ReasonCode] = try Self.decodeWireListOverridable(p + o0, n0, &r)
    let v8: UInt16 = w8
    return Self(
      proposeHours: v1,
      deltaHours: v2,
      substitutionMinutes: v3,
      checkInHours: v4,
      earlyMinutes: v5,
      viewsMinutes: v6,
      overridable: v7,
      reopenHours: v8,
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
      case 2: unit = 2
      case 4: unit = 2
      case 6: unit = 2
      case 8: unit = 2
      case 10: unit = 2
      case 12: unit = 2
      case 14: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListOverridable(
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

/// How documents of manifests are made.
public struct DocumentRules: WireMessage {
  public static var wireName: String { "policy.v1.DocumentRules" }

  /// Hours for which a sealed revision is good for reading names.
  public var sealHours: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DocumentRules, rhs: DocumentRules) -> Bool {
    guard lhs.sealHours == rhs.sealHours else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sealHours)
    hasher.combine(self._unknown)
  }
}

extension DocumentRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sealHours: 0,
      _unknown: nil)
  }

  public init(
    sealHours: UInt16 = 0
  ) {
    self.init(
      sealHours: sealHours,
      _unknown: nil)
  }
}

// MARK: Codec of DocumentRules

extension DocumentRules {
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
    let p = b.reserve(4)
    let f = p + 2
    let w1 = self.sealHours
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x200)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: 0,
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
    var w1: UInt16 = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt16 = w1
    return Self(
      sealHours: v1,
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
      case 0, 3...: return
      case 2: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How reports are made.
public struct ReportRules: WireMessage {
  public static var wireName: String { "policy.v1.ReportRules" }

  /// In what is published, a count above 0 and below this is left out.
  public var smallestCell: UInt16
  /// Local time at which a day's first count is taken, in minutes after midnight.
  public var cutOffMinutes: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReportRules, rhs: ReportRules) -> Bool {
    guard lhs.smallestCell == rhs.smallestCell else { return false }
    guard lhs.cutOffMinutes == rhs.cutOffMinutes else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.smallestCell)
    hasher.combine(self.cutOffMinutes)
    hasher.combine(self._unknown)
  }
}

extension ReportRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      smallestCell: 0,
      cutOffMinutes: 0,
      _unknown: nil)
  }

  public init(
    smallestCell: UInt16 = 0,
    cutOffMinutes: UInt16 = 0
  ) {
    self.init(
      smallestCell: smallestCell,
      cutOffMinutes: cutOffMinutes,
      _unknown: nil)
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
    let w1 = self.smallestCell
    wireStore(f, 0, w1)
    let w2 = self.cutOffMinutes
    wireStore(f, 2, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x40200)
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
    var w1: UInt16 = 0
    var w2: UInt16 = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt16.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      w2 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt16 = w1
    let v2: UInt16 = w2
    return Self(
      smallestCell: v1,
      cutOffMinutes: v2,
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
      case 2: unit = 2
      case 4: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: MissionRules, rhs: MissionRules) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.homeCountry == rhs.homeCountry else { return false }
    guard lhs.pointsOfEntry == rhs.pointsOfEntry else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.homeCountry)
    hasher.combine(self.pointsOfEntry)
    hasher.combine(self._unknown)
  }
}

extension MissionRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      homeCountry: FixedASCII<3>(),
      pointsOfEntry: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    homeCountry: FixedASCII<3> = FixedASCII<3>(),
    pointsOfEntry: [ProvincePoint] = []
  ) {
    self.init(
      mission: mission,
      homeCountry: homeCountry,
      pointsOfEntry: pointsOfEntry,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.mission.utf8.count
    if n0 > 16 { throw wireLimit("MissionRules.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(13 &+ n0)
    let f = p + 2
    let w2 = e.pointee.homeCountry.wireBits
    FixedASCII<3>.storeStorage(f, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x300)
    let count: Int
    if !e.pointee.pointsOfEntry.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= e.pointee.pointsOfEntry.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ProvincePoint.appendWireList(e.pointee.pointsOfEntry, max: 256, to: &b)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: count &<< width,
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
    var w2: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 2
    if isNear {
      w2 = wireMask(FixedASCII<3>.loadStorage(f), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
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
      w2 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
      if shape.fixedLength > 3 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: FixedASCII<3> = try r.ascii(w2, at: f, as: FixedASCII<3>.self)
    let v3: [ProvincePoint] = try ProvincePoint.decodeWireList(p + o1, n1, max: 256, &r)
    return Self(
      mission: v1,
      homeCountry: v2,
      pointsOfEntry: v3,
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
      case 3: unit = 3
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

/// A province and the airport near it.
public struct ProvincePoint: WireMessage {
  public static var wireName: String { "policy.v1.ProvincePoint" }

  public var province: String
  /// IATA code.
  public var airport: FixedASCII<3>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ProvincePoint, rhs: ProvincePoint) -> Bool {
    guard (String).wireEquals(lhs.province, rhs.province) else { return false }
    guard lhs.airport == rhs.airport else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.province.wireHash(into: &hasher)
    hasher.combine(self.airport)
    hasher.combine(self._unknown)
  }
}

extension ProvincePoint {
  /// The message in which every field is absent.
  public init() {
    self.init(
      province: "",
      airport: FixedASCII<3>(),
      _unknown: nil)
  }

  public init(
    province: String = "",
    airport: FixedASCII<3> = FixedASCII<3>()
  ) {
    self.init(
      province: province,
      airport: airport,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.province.utf8.count
    if n0 > 60 { throw wireLimit("ProvincePoint.province is longer than 60 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(9 &+ n0)
    let f = p + 2
    let w2 = e.pointee.airport.wireBits
    FixedASCII<3>.storeStorage(f, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x300)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.province, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: count &<< width,
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
    var w2: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 1
    if isNear {
      w2 = wireMask(FixedASCII<3>.loadStorage(f), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
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
      w2 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
      if shape.fixedLength > 3 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 60)
    let v2: FixedASCII<3> = try r.ascii(w2, at: f, as: FixedASCII<3>.self)
    return Self(
      province: v1,
      airport: v2,
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
      case 3: unit = 3
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

/// Usual time of each stage. Days are calendar days unless the name says working days.
public struct LeadTimes: WireMessage {
  public static var wireName: String { "policy.v1.LeadTimes" }

  public var identityDays: UInt16
  public var etdDays: UInt16
  public var waiverDays: UInt16
  public var exitPermitWorkingDays: UInt16
  /// Days on which the authorities do not work, beside Saturday and Sunday.
  public var holidays: [CalendarDate]
  /// When all goes well; without it the usual time.
  public var earliest: StageDays?
  /// When it takes long; without it the usual time.
  public var late: StageDays?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LeadTimes, rhs: LeadTimes) -> Bool {
    guard lhs.identityDays == rhs.identityDays else { return false }
    guard lhs.etdDays == rhs.etdDays else { return false }
    guard lhs.waiverDays == rhs.waiverDays else { return false }
    guard lhs.exitPermitWorkingDays == rhs.exitPermitWorkingDays else { return false }
    guard lhs.holidays == rhs.holidays else { return false }
    guard lhs.earliest == rhs.earliest else { return false }
    guard lhs.late == rhs.late else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.identityDays)
    hasher.combine(self.etdDays)
    hasher.combine(self.waiverDays)
    hasher.combine(self.exitPermitWorkingDays)
    hasher.combine(self.holidays)
    hasher.combine(self.earliest)
    hasher.combine(self.late)
    hasher.combine(self._unknown)
  }
}

extension LeadTimes {
  /// The message in which every field is absent.
  public init() {
    self.init(
      identityDays: 0,
      etdDays: 0,
      waiverDays: 0,
      exitPermitWorkingDays: 0,
      holidays: [],
      earliest: nil,
      late: nil,
      _unknown: nil)
  }

  public init(
    identityDays: UInt16 = 0,
    etdDays: UInt16 = 0,
    waiverDays: UInt16 = 0,
    exitPermitWorkingDays: UInt16 = 0,
    holidays: [CalendarDate] = [],
    earliest: StageDays? = nil,
    late: StageDays? = nil
  ) {
    self.init(
      identityDays: identityDays,
      etdDays: etdDays,
      waiverDays: waiverDays,
      exitPermitWorkingDays: exitPermitWorkingDays,
      holidays: holidays,
      earliest: earliest,
      late: late,
      _unknown: nil)
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
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    let w1 = self.identityDays
    wireStore(f, 0, w1)
    let w2 = self.etdDays
    wireStore(f, 2, w2)
    let w3 = self.waiverDays
    wireStore(f, 4, w3)
    let w4 = self.exitPermitWorkingDays
    wireStore(f, 6, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x806040200)
    let count: Int
    if self.late != nil {
      count = 3
    } else if self.earliest != nil {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in self.holidays {
      wireStore(t0, 0, element.daysSinceEpoch)
      t0 += 4
    }
    b.advance(to: t0)
    let s1 = b.byteCount
    if let value = self.earliest {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    if let value = self.late {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
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
        start: start, used: fixed, known: 8, room: count &<< width,
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
    var w1: UInt16 = 0
    var w2: UInt16 = 0
    var w3: UInt16 = 0
    var w4: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 3
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt16.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, UInt16.self), fixed >= 6)
      w4 = wireMask(wireLoad(f, 6, UInt16.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      w2 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
      w3 = fixed >= 6 ? wireLoad(f, 4, UInt16.self) : 0
      w4 = fixed >= 8 ? wireLoad(f, 6, UInt16.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: UInt16 = w1
    let v2: UInt16 = w2
    let v3: UInt16 = w3
    let v4: UInt16 = w4
    let v5: [CalendarDate] = try Self.decodeWireListHolidays(p + o0, n0, &r)
    let v6: StageDays?
    if n1 == 0 {
      v6 = nil
    }
    else {
      v6 = try StageDays.decodeNestedWire(p + o1, n1, &r)
    }
    let v7: StageDays?
    if n2 == 0 {
      v7 = nil
    }
    else {
      v7 = try StageDays.decodeNestedWire(p + o2, n2, &r)
    }
    return Self(
      identityDays: v1,
      etdDays: v2,
      waiverDays: v3,
      exitPermitWorkingDays: v4,
      holidays: v5,
      earliest: v6,
      late: v7,
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
      case 2: unit = 2
      case 4: unit = 2
      case 6: unit = 2
      case 8: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

/// The time of each stage at another pace.
public struct StageDays: WireMessage {
  public static var wireName: String { "policy.v1.StageDays" }

  public var identityDays: UInt16
  public var etdDays: UInt16
  public var waiverDays: UInt16
  public var exitPermitWorkingDays: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StageDays, rhs: StageDays) -> Bool {
    guard lhs.identityDays == rhs.identityDays else { return false }
    guard lhs.etdDays == rhs.etdDays else { return false }
    guard lhs.waiverDays == rhs.waiverDays else { return false }
    guard lhs.exitPermitWorkingDays == rhs.exitPermitWorkingDays else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.identityDays)
    hasher.combine(self.etdDays)
    hasher.combine(self.waiverDays)
    hasher.combine(self.exitPermitWorkingDays)
    hasher.combine(self._unknown)
  }
}

extension StageDays {
  /// The message in which every field is absent.
  public init() {
    self.init(
      identityDays: 0,
      etdDays: 0,
      waiverDays: 0,
      exitPermitWorkingDays: 0,
      _unknown: nil)
  }

  public init(
    identityDays: UInt16 = 0,
    etdDays: UInt16 = 0,
    waiverDays: UInt16 = 0,
    exitPermitWorkingDays: UInt16 = 0
  ) {
    self.init(
      identityDays: identityDays,
      etdDays: etdDays,
      waiverDays: waiverDays,
      exitPermitWorkingDays: exitPermitWorkingDays,
      _unknown: nil)
  }
}

// MARK: Codec of StageDays

extension StageDays {
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
    let w1 = self.identityDays
    wireStore(f, 0, w1)
    let w2 = self.etdDays
    wireStore(f, 2, w2)
    let w3 = self.waiverDays
    wireStore(f, 4, w3)
    let w4 = self.exitPermitWorkingDays
    wireStore(f, 6, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x806040200)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: 0,
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
    var w1: UInt16 = 0
    var w2: UInt16 = 0
    var w3: UInt16 = 0
    var w4: UInt16 = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt16.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, UInt16.self), fixed >= 6)
      w4 = wireMask(wireLoad(f, 6, UInt16.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      w2 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
      w3 = fixed >= 6 ? wireLoad(f, 4, UInt16.self) : 0
      w4 = fixed >= 8 ? wireLoad(f, 6, UInt16.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt16 = w1
    let v2: UInt16 = w2
    let v3: UInt16 = w3
    let v4: UInt16 = w4
    return Self(
      identityDays: v1,
      etdDays: v2,
      waiverDays: v3,
      exitPermitWorkingDays: v4,
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
      case 2: unit = 2
      case 4: unit = 2
      case 6: unit = 2
      case 8: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The fine for staying longer than authorised.
public struct FineRules: WireMessage {
  public static var wireName: String { "policy.v1.FineRules" }

  /// US cents for each day of overstay.
  public var centsPerDay: UInt32
  /// Whether the fine goes on after the last day a waiver covers.
  public var accruesPastCover: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FineRules, rhs: FineRules) -> Bool {
    guard lhs.centsPerDay == rhs.centsPerDay else { return false }
    guard lhs.accruesPastCover == rhs.accruesPastCover else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.centsPerDay)
    hasher.combine(self.accruesPastCover)
    hasher.combine(self._unknown)
  }
}

extension FineRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      centsPerDay: 0,
      accruesPastCover: false,
      _unknown: nil)
  }

  public init(
    centsPerDay: UInt32 = 0,
    accruesPastCover: Bool = false
  ) {
    self.init(
      centsPerDay: centsPerDay,
      accruesPastCover: accruesPastCover,
      _unknown: nil)
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
    var b4: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.centsPerDay
    wireStore(f, 0, w1)
    b4 |= wireBit(self.accruesPastCover)
    wireStore(f, 4, b4)
    var used = wireBit(w1 != 0)
    used |= wireBit(b4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
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
    var b4: UInt8 = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      b4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(b4 != 0)
      isNear = ends != 0 && b4 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      b4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 || b4 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: b4 & 254, isFrozen: false)
      }
    }
    let v1: UInt32 = w1
    let v2: Bool = b4 & 1 != 0
    return Self(
      centsPerDay: v1,
      accruesPastCover: v2,
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
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self._unknown)
  }
}

extension BoardingRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      requiresAssessmentOffer: false,
      documentValidityMarginDays: 0,
      certificateNeeds: [],
      pregnancyCertificateWeek: 0,
      pregnancyLimitWeek: 0,
      certificateDays: 0,
      importedReturnIsConsent: false,
      exitPermitWithReplacementDocument: false,
      exitPermitWithOverstay: false,
      exitPermitWithoutEntryRecord: false,
      adultAge: 0,
      seatAge: 0,
      restrictedTransits: [],
      etdValidityDays: 0,
      expectable: [],
      passportInHandVerifiesIdentity: false,
      _unknown: nil)
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
    self.init(
      requiresAssessmentOffer: requiresAssessmentOffer,
      documentValidityMarginDays: documentValidityMarginDays,
      certificateNeeds: certificateNeeds,
      pregnancyCertificateWeek: pregnancyCertificateWeek,
      pregnancyLimitWeek: pregnancyLimitWeek,
      certificateDays: certificateDays,
      importedReturnIsConsent: importedReturnIsConsent,
      exitPermitWithReplacementDocument: exitPermitWithReplacementDocument,
      exitPermitWithOverstay: exitPermitWithOverstay,
      exitPermitWithoutEntryRecord: exitPermitWithoutEntryRecord,
      adultAge: adultAge,
      seatAge: seatAge,
      restrictedTransits: restrictedTransits,
      etdValidityDays: etdValidityDays,
      expectable: expectable,
      passportInHandVerifiesIdentity: passportInHandVerifiesIdentity,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.requiresAssessmentOffer)
    let w2 = self.documentValidityMarginDays
    wireStore(f, 1, w2)
    let w4 = self.pregnancyCertificateWeek
    wireStore(f, 3, w4)
    let w5 = self.pregnancyLimitWeek
    wireStore(f, 4, w5)
    let w6 = self.certificateDays
    wireStore(f, 5, w6)
    b0 |= wireBit(self.importedReturnIsConsent) &<< 1
    b0 |= wireBit(self.exitPermitWithReplacementDocument) &<< 2
    b0 |= wireBit(self.exitPermitWithOverstay) &<< 3
    b0 |= wireBit(self.exitPermitWithoutEntryRecord) &<< 4
    let w11 = self.adultAge
    wireStore(f, 7, w11)
    let w12 = self.seatAge
    wireStore(f, 8, w12)
    let w14 = self.etdValidityDays
    wireStore(f, 9, w14)
    b0 |= wireBit(self.passportInHandVerifiesIdentity) &<< 5
    wireStore(f, 0, b0)
    var used = wireBit(w6 != 0)
    used |= wireBit(w11 != 0) &<< 1
    used |= wireBit(w12 != 0) &<< 2
    used |= wireBit(w14 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xB09080700)
    if used == 0 {
      fixed = wireUsedLength(f, 5)
      if fixed > 3 {
      } else if fixed > 1 {
        fixed = 3
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 11, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w6: UInt16 = 0
    var w11: UInt8 = 0
    var w12: UInt8 = 0
    var w14: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 5 && fixed <= 11 && count <= 3
    if isNear {
      w6 = wireMask(wireLoad(f, 5, UInt16.self), fixed >= 7)
      w11 = wireMask(wireLoad(f, 7, UInt8.self), fixed >= 8)
      w12 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w14 = wireMask(wireLoad(f, 9, UInt16.self), fixed >= 11)
      var ends = wireBit(fixed == 7) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 11) & wireBit(w14 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 192 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 7 ? wireLoad(f, 5, UInt16.self) : 0
      w11 = fixed >= 8 ? wireLoad(f, 7, UInt8.self) : 0
      w12 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w14 = fixed >= 11 ? wireLoad(f, 9, UInt16.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 192 : 0
      if shape.fixedLength > 11 || shape.slotCount > 3 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 11, slotCount: 3, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: UInt16 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
    let w4: UInt8 = fixed >= 4 ? wireLoad(f, 3, UInt8.self) : 0
    let w5: UInt8 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: Bool = b0 & 1 != 0
    let v2: UInt16 = w2
    let v3: [NeedCode] = try Self.decodeWireListCertificateNeeds(p + o0, n0, &r)
    let v4: UInt8 = w4
    let v5: UInt8 = w5
    let v6: UInt16 = w6
    let v7: Bool = b0 & 2 != 0
    let v8: Bool = b0 & 4 != 0
    let v9: Bool = b0 & 8 != 0
    let v10: Bool = b0 & 16 != 0
    let v11: UInt8 = w11
    let v12: UInt8 = w12
    let v13: [FixedASCII<3>] = try Self.decodeWireListRestrictedTransits(p + o1, n1, &r)
    let v14: UInt16 = w14
    let v15: [ReasonCode] = try Self.decodeWireListExpectable(p + o2, n2, &r)
    let v16: Bool = b0 & 32 != 0
    return Self(
      requiresAssessmentOffer: v1,
      documentValidityMarginDays: v2,
      certificateNeeds: v3,
      pregnancyCertificateWeek: v4,
      pregnancyLimitWeek: v5,
      certificateDays: v6,
      importedReturnIsConsent: v7,
      exitPermitWithReplacementDocument: v8,
      exitPermitWithOverstay: v9,
      exitPermitWithoutEntryRecord: v10,
      adultAge: v11,
      seatAge: v12,
      restrictedTransits: v13,
      etdValidityDays: v14,
      expectable: v15,
      passportInHandVerifiesIdentity: v16,
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
      case 4...5: unit = 1
      case 7: unit = 2
      case 8...9: unit = 1
      case 11: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  /// Who has had everything granted for so many days moves up one tier; 0: nobody does.
  public var readyDaysToMoveUp: UInt16
  /// Nobody moves up beyond this tier by waiting.
  public var highestTierByWaiting: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PriorityRules, rhs: PriorityRules) -> Bool {
    guard lhs.elderlyAge == rhs.elderlyAge else { return false }
    guard lhs.tierOneNeeds == rhs.tierOneNeeds else { return false }
    guard lhs.readyDaysToMoveUp == rhs.readyDaysToMoveUp else { return false }
    guard lhs.highestTierByWaiting == rhs.highestTierByWaiting else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.elderlyAge)
    hasher.combine(self.tierOneNeeds)
    hasher.combine(self.readyDaysToMoveUp)
    hasher.combine(self.highestTierByWaiting)
    hasher.combine(self._unknown)
  }
}

extension PriorityRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      elderlyAge: 0,
      tierOneNeeds: [],
      readyDaysToMoveUp: 0,
      highestTierByWaiting: 0,
      _unknown: nil)
  }

  public init(
    elderlyAge: UInt8 = 0,
    tierOneNeeds: [NeedCode] = [],
    readyDaysToMoveUp: UInt16 = 0,
    highestTierByWaiting: UInt8 = 0
  ) {
    self.init(
      elderlyAge: elderlyAge,
      tierOneNeeds: tierOneNeeds,
      readyDaysToMoveUp: readyDaysToMoveUp,
      highestTierByWaiting: highestTierByWaiting,
      _unknown: nil)
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
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let w1 = self.elderlyAge
    wireStore(f, 0, w1)
    let w3 = self.readyDaysToMoveUp
    wireStore(f, 1, w3)
    let w4 = self.highestTierByWaiting
    wireStore(f, 3, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x4030100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in self.tierOneNeeds {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
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
    var w1: UInt8 = 0
    var w3: UInt16 = 0
    var w4: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt16.self), fixed >= 3)
      w4 = wireMask(wireLoad(f, 3, UInt8.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w4 != 0)
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
      w3 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
      w4 = fixed >= 4 ? wireLoad(f, 3, UInt8.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: UInt8 = w1
    let v2: [NeedCode] = try Self.decodeWireListTierOneNeeds(p + o0, n0, &r)
    let v3: UInt16 = w3
    let v4: UInt8 = w4
    return Self(
      elderlyAge: v1,
      tierOneNeeds: v2,
      readyDaysToMoveUp: v3,
      highestTierByWaiting: v4,
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
      case 1: unit = 1
      case 3: unit = 2
      case 4: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

/// Seats that planning leaves free for people who are not ready or not there yet.
public struct ReserveRules: WireMessage {
  public static var wireName: String { "policy.v1.ReserveRules" }

  /// For people on file who are not ready yet, by days until departure; rising in both.
  public var steps: [ReserveStep]
  /// Of the people of announced groups who are expected before the list closes, and after the list
  /// before it closed: thousandths for whom a seat is kept.
  public var announcedPermille: UInt16
  /// Days, with today, over which arrivals are counted.
  public var arrivalDays: UInt16
  /// Of those who can be expected to arrive in the same time and to be able to go, as far as those of
  /// the last days could: thousandths for whom a seat is kept.
  public var arrivalPermille: UInt16
  /// All reasons together keep no more than so many thousandths of the seats.
  public var mostPermille: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReserveRules, rhs: ReserveRules) -> Bool {
    guard lhs.steps == rhs.steps else { return false }
    guard lhs.announcedPermille == rhs.announcedPermille else { return false }
    guard lhs.arrivalDays == rhs.arrivalDays else { return false }
    guard lhs.arrivalPermille == rhs.arrivalPermille else { return false }
    guard lhs.mostPermille == rhs.mostPermille else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.steps)
    hasher.combine(self.announcedPermille)
    hasher.combine(self.arrivalDays)
    hasher.combine(self.arrivalPermille)
    hasher.combine(self.mostPermille)
    hasher.combine(self._unknown)
  }
}

extension ReserveRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      steps: [],
      announcedPermille: 0,
      arrivalDays: 0,
      arrivalPermille: 0,
      mostPermille: 0,
      _unknown: nil)
  }

  public init(
    steps: [ReserveStep] = [],
    announcedPermille: UInt16 = 0,
    arrivalDays: UInt16 = 0,
    arrivalPermille: UInt16 = 0,
    mostPermille: UInt16 = 0
  ) {
    self.init(
      steps: steps,
      announcedPermille: announcedPermille,
      arrivalDays: arrivalDays,
      arrivalPermille: arrivalPermille,
      mostPermille: mostPermille,
      _unknown: nil)
  }
}

// MARK: Codec of ReserveRules

extension ReserveRules {
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
    let w2 = self.announcedPermille
    wireStore(f, 0, w2)
    let w3 = self.arrivalDays
    wireStore(f, 2, w3)
    let w4 = self.arrivalPermille
    wireStore(f, 4, w4)
    let w5 = self.mostPermille
    wireStore(f, 6, w5)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x806040200)
    let count: Int
    if !self.steps.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.steps.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ReserveStep.appendWireList(self.steps, max: 16, to: &b)
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
    var w2: UInt16 = 0
    var w3: UInt16 = 0
    var w4: UInt16 = 0
    var w5: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 11 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      w3 = wireMask(wireLoad(f, 2, UInt16.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, UInt16.self), fixed >= 6)
      w5 = wireMask(wireLoad(f, 6, UInt16.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w5 != 0)
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
      w2 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      w3 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 4, UInt16.self) : 0
      w5 = fixed >= 8 ? wireLoad(f, 6, UInt16.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [ReserveStep] = try ReserveStep.decodeWireList(p + o0, n0, max: 16, &r)
    let v2: UInt16 = w2
    let v3: UInt16 = w3
    let v4: UInt16 = w4
    let v5: UInt16 = w5
    return Self(
      steps: v1,
      announcedPermille: v2,
      arrivalDays: v3,
      arrivalPermille: v4,
      mostPermille: v5,
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
      case 2: unit = 2
      case 4: unit = 2
      case 6: unit = 2
      case 8: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// From so many days before departure on, so many thousandths of the seats are kept.
public struct ReserveStep: WireMessage {
  public static var wireName: String { "policy.v1.ReserveStep" }

  public var fromDaysAhead: UInt16
  public var permille: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReserveStep, rhs: ReserveStep) -> Bool {
    guard lhs.fromDaysAhead == rhs.fromDaysAhead else { return false }
    guard lhs.permille == rhs.permille else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.fromDaysAhead)
    hasher.combine(self.permille)
    hasher.combine(self._unknown)
  }
}

extension ReserveStep {
  /// The message in which every field is absent.
  public init() {
    self.init(
      fromDaysAhead: 0,
      permille: 0,
      _unknown: nil)
  }

  public init(
    fromDaysAhead: UInt16 = 0,
    permille: UInt16 = 0
  ) {
    self.init(
      fromDaysAhead: fromDaysAhead,
      permille: permille,
      _unknown: nil)
  }
}

// MARK: Codec of ReserveStep

extension ReserveStep {
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
    let p = b.reserve(6)
    let f = p + 2
    let w1 = e.pointee.fromDaysAhead
    wireStore(f, 0, w1)
    let w2 = e.pointee.permille
    wireStore(f, 2, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x40200)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
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
    var w1: UInt16 = 0
    var w2: UInt16 = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt16.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      w2 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt16 = w1
    let v2: UInt16 = w2
    return Self(
      fromDaysAhead: v1,
      permille: v2,
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
      case 2: unit = 2
      case 4: unit = 2
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

/// What a plan weighs, and when it closes.
public struct PlanningRules: WireMessage {
  public static var wireName: String { "policy.v1.PlanningRules" }

  /// Seats kept free on each departure, in thousandths of its capacity, where `reserve` has no steps.
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
  /// Unset counts as `usual`.
  public var counting: ExpectedCounting
  /// US cents by which a departure is worse for a person whose clearance is late on a late day.
  public var lateRiskCents: UInt32
  public var reserve: ReserveRules
  /// Days after the last departure on which whoever is not seated is taken to leave.
  public var unseatedDelayDays: UInt16
  /// US cents for taking a person off the departure of the published plan: off a draft, a proposed
  /// list, and one that the person was told of.
  public var moveCents: [UInt32]
  /// People in need of a medical escort that one escort may accompany.
  public var peoplePerMedicalEscort: UInt8
  /// US cents for one escort of the mission.
  public var escortCents: UInt32
  /// US cents for one day of a person in shelter.
  public var shelterCentsPerDay: UInt32
  /// US cents for each departure beyond the first over which a group that may be split is spread.
  public var splitCents: UInt32
  /// Thousandths of the usual effort for finding out what a clearance is worth.
  public var clearanceEffortPermille: UInt32
  /// What runs out within so many days is an alarm.
  public var warningDays: UInt16
  /// A list that closes within so many hours and lacks clearances is an alarm.
  public var closingWarningHours: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard lhs.counting == rhs.counting else { return false }
    guard lhs.lateRiskCents == rhs.lateRiskCents else { return false }
    guard lhs.reserve == rhs.reserve else { return false }
    guard lhs.unseatedDelayDays == rhs.unseatedDelayDays else { return false }
    guard lhs.moveCents == rhs.moveCents else { return false }
    guard lhs.peoplePerMedicalEscort == rhs.peoplePerMedicalEscort else { return false }
    guard lhs.escortCents == rhs.escortCents else { return false }
    guard lhs.shelterCentsPerDay == rhs.shelterCentsPerDay else { return false }
    guard lhs.splitCents == rhs.splitCents else { return false }
    guard lhs.clearanceEffortPermille == rhs.clearanceEffortPermille else { return false }
    guard lhs.warningDays == rhs.warningDays else { return false }
    guard lhs.closingWarningHours == rhs.closingWarningHours else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    hasher.combine(self.counting)
    hasher.combine(self.lateRiskCents)
    hasher.combine(self.reserve)
    hasher.combine(self.unseatedDelayDays)
    hasher.combine(self.moveCents)
    hasher.combine(self.peoplePerMedicalEscort)
    hasher.combine(self.escortCents)
    hasher.combine(self.shelterCentsPerDay)
    hasher.combine(self.splitCents)
    hasher.combine(self.clearanceEffortPermille)
    hasher.combine(self.warningDays)
    hasher.combine(self.closingWarningHours)
    hasher.combine(self._unknown)
  }
}

extension PlanningRules {
  /// The message in which every field is absent.
  public init() {
    self.init(
      reservePermille: 0,
      lockHours: 0,
      waitCentsPerDay: [],
      unseatedCents: [],
      onwardTravelCents: 0,
      slopeTwoAfterDays: 0,
      slopeFourAfterDays: 0,
      expectedClearanceCents: 0,
      minorsPerEscort: 0,
      effortPerParty: 0,
      counting: .unset,
      lateRiskCents: 0,
      reserve: ReserveRules(),
      unseatedDelayDays: 0,
      moveCents: [],
      peoplePerMedicalEscort: 0,
      escortCents: 0,
      shelterCentsPerDay: 0,
      splitCents: 0,
      clearanceEffortPermille: 0,
      warningDays: 0,
      closingWarningHours: 0,
      _unknown: nil)
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
    effortPerParty: UInt32 = 0,
    counting: ExpectedCounting = .unset,
    lateRiskCents: UInt32 = 0,
    reserve: ReserveRules = ReserveRules(),
    unseatedDelayDays: UInt16 = 0,
    moveCents: [UInt32] = [],
    peoplePerMedicalEscort: UInt8 = 0,
    escortCents: UInt32 = 0,
    shelterCentsPerDay: UInt32 = 0,
    splitCents: UInt32 = 0,
    clearanceEffortPermille: UInt32 = 0,
    warningDays: UInt16 = 0,
    closingWarningHours: UInt16 = 0
  ) {
    self.init(
      reservePermille: reservePermille,
      lockHours: lockHours,
      waitCentsPerDay: waitCentsPerDay,
      unseatedCents: unseatedCents,
      onwardTravelCents: onwardTravelCents,
      slopeTwoAfterDays: slopeTwoAfterDays,
      slopeFourAfterDays: slopeFourAfterDays,
      expectedClearanceCents: expectedClearanceCents,
      minorsPerEscort: minorsPerEscort,
      effortPerParty: effortPerParty,
      counting: counting,
      lateRiskCents: lateRiskCents,
      reserve: reserve,
      unseatedDelayDays: unseatedDelayDays,
      moveCents: moveCents,
      peoplePerMedicalEscort: peoplePerMedicalEscort,
      escortCents: escortCents,
      shelterCentsPerDay: shelterCentsPerDay,
      splitCents: splitCents,
      clearanceEffortPermille: clearanceEffortPermille,
      warningDays: warningDays,
      closingWarningHours: closingWarningHours,
      _unknown: nil)
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
    let c3 = self.moveCents.count
    try b.charge(
      elements: c3, stride: MemoryLayout<UInt32>.stride, max: 3)
    let n3 = c3 &* 4
    let start = b.byteCount
    let p = b.reserve(67 &+ n0 &+ n1)
    let f = p + 2
    let w1 = self.reservePermille
    wireStore(f, 0, w1)
    let w2 = self.lockHours
    wireStore(f, 2, w2)
    let w5 = self.onwardTravelCents
    wireStore(f, 4, w5)
    let w6 = self.slopeTwoAfterDays
    wireStore(f, 8, w6)
    let w7 = self.slopeFourAfterDays
    wireStore(f, 10, w7)
    let w8 = self.expectedClearanceCents
    wireStore(f, 12, w8)
    let w9 = self.minorsPerEscort
    wireStore(f, 16, w9)
    let w10 = self.effortPerParty
    wireStore(f, 17, w10)
    let w11 = self.counting.rawValue
    wireStore(f, 21, w11)
    let w12 = self.lateRiskCents
    wireStore(f, 22, w12)
    let w14 = self.unseatedDelayDays
    wireStore(f, 26, w14)
    let w16 = self.peoplePerMedicalEscort
    wireStore(f, 28, w16)
    let w17 = self.escortCents
    wireStore(f, 29, w17)
    let w18 = self.shelterCentsPerDay
    wireStore(f, 33, w18)
    let w19 = self.splitCents
    wireStore(f, 37, w19)
    let w20 = self.clearanceEffortPermille
    wireStore(f, 41, w20)
    let w21 = self.warningDays
    wireStore(f, 45, w21)
    let w22 = self.closingWarningHours
    wireStore(f, 47, w22)
    var used = wireBit(w19 != 0)
    used |= wireBit(w20 != 0) &<< 1
    used |= wireBit(w21 != 0) &<< 2
    used |= wireBit(w22 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x312F2D2900)
    if used == 0 {
      fixed = wireUsedLength(f, 37)
      if fixed > 33 {
        fixed = 37
      } else if fixed > 29 {
        fixed = 33
      } else if fixed > 28 {
      } else if fixed > 26 {
        fixed = 28
      } else if fixed > 22 {
        fixed = 26
      } else if fixed > 21 {
      } else if fixed > 17 {
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
    }
    let count: Int
    if n3 != 0 {
      count = 4
    } else {
      count = 3
    }
    var lengths = n0
    lengths |= n1
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
    let s2 = b.byteCount
    b.enterPlain()
    try self.reserve.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t3 = b.reserve(n3)
    for element in self.moveCents {
      wireStore(t3, 0, element)
      t3 += 4
    }
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
        start: start, used: fixed, known: 49, room: count &<< width,
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
    var w19: UInt32 = 0
    var w20: UInt32 = 0
    var w21: UInt16 = 0
    var w22: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 55 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 37 && fixed <= 49 && count <= 4
    if isNear {
      w19 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      w20 = wireMask(wireLoad(f, 41, UInt32.self), fixed >= 45)
      w21 = wireMask(wireLoad(f, 45, UInt16.self), fixed >= 47)
      w22 = wireMask(wireLoad(f, 47, UInt16.self), fixed >= 49)
      var ends = wireBit(fixed == 41) & wireBit(w19 != 0)
      ends |= wireBit(fixed == 45) & wireBit(w20 != 0)
      ends |= wireBit(fixed == 47) & wireBit(w21 != 0)
      ends |= wireBit(fixed == 49) & wireBit(w22 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w19 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      w20 = fixed >= 45 ? wireLoad(f, 41, UInt32.self) : 0
      w21 = fixed >= 47 ? wireLoad(f, 45, UInt16.self) : 0
      w22 = fixed >= 49 ? wireLoad(f, 47, UInt16.self) : 0
      if shape.fixedLength > 49 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 49, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w1: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    let w2: UInt16 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
    let w5: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let w6: UInt16 = fixed >= 10 ? wireLoad(f, 8, UInt16.self) : 0
    let w7: UInt16 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
    let w8: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let w9: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w10: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let w11: UInt8 = fixed >= 22 ? wireLoad(f, 21, UInt8.self) : 0
    let w12: UInt32 = fixed >= 26 ? wireLoad(f, 22, UInt32.self) : 0
    let w14: UInt16 = fixed >= 28 ? wireLoad(f, 26, UInt16.self) : 0
    let w16: UInt8 = fixed >= 29 ? wireLoad(f, 28, UInt8.self) : 0
    let w17: UInt32 = fixed >= 33 ? wireLoad(f, 29, UInt32.self) : 0
    let w18: UInt32 = fixed >= 37 ? wireLoad(f, 33, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let v1: UInt16 = w1
    let v2: UInt16 = w2
    let v3: [UInt32] = try Self.decodeWireListWaitCentsPerDay(p + o0, n0, &r)
    let v4: [UInt32] = try Self.decodeWireListUnseatedCents(p + o1, n1, &r)
    let v5: UInt32 = w5
    let v6: UInt16 = w6
    let v7: UInt16 = w7
    let v8: UInt32 = w8
    let v9: UInt8 = w9
    let v10: UInt32 = w10
    let v11: ExpectedCounting = ExpectedCounting(rawValue: w11)
    let v12: UInt32 = w12
    let v13: ReserveRules
    if n2 == 0 {
      v13 = ReserveRules()
    }
    else {
      try r.refuseDefault(p + o2, n2)
      v13 = try ReserveRules.decodeNestedWire(p + o2, n2, &r)
    }
    let v14: UInt16 = w14
    let v15: [UInt32] = try Self.decodeWireListMoveCents(p + o3, n3, &r)
    let v16: UInt8 = w16
    let v17: UInt32 = w17
    let v18: UInt32 = w18
    let v19: UInt32 = w19
    let v20: UInt32 = w20
    let v21: UInt16 = w21
    let v22: UInt16 = w22
    return Self(
      reservePermille: v1,
      lockHours: v2,
      waitCentsPerDay: v3,
      unseatedCents: v4,
      onwardTravelCents: v5,
      slopeTwoAfterDays: v6,
      slopeFourAfterDays: v7,
      expectedClearanceCents: v8,
      minorsPerEscort: v9,
      effortPerParty: v10,
      counting: v11,
      lateRiskCents: v12,
      reserve: v13,
      unseatedDelayDays: v14,
      moveCents: v15,
      peoplePerMedicalEscort: v16,
      escortCents: v17,
      shelterCentsPerDay: v18,
      splitCents: v19,
      clearanceEffortPermille: v20,
      warningDays: v21,
      closingWarningHours: v22,
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
      case 0, 50...: return
      case 2: unit = 2
      case 4: unit = 2
      case 8: unit = 4
      case 10: unit = 2
      case 12: unit = 2
      case 16: unit = 4
      case 17: unit = 1
      case 21: unit = 4
      case 22: unit = 1
      case 26: unit = 4
      case 28: unit = 2
      case 29: unit = 1
      case 33: unit = 4
      case 37: unit = 4
      case 41: unit = 4
      case 45: unit = 4
      case 47: unit = 2
      case 49: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

  private static func decodeWireListMoveCents(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [UInt32] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 4, max: 3, stride: MemoryLayout<UInt32>.stride)
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
