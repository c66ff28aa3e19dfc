// Written by schemac from package policy.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// All rules that an embassy sets.
///
/// A `Policy` that is read where its bytes are.
public struct PolicyView: WireView, ~Escapable {
  public typealias WireOwned = Policy

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Names this text in every decision that used it, such as `KHM-IDN-2026-01`.
  @inlinable public var version: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var description: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// IANA name of the mission's time zone; days are counted in it.
  @inlinable public var timeZone: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var leadTimes: LeadTimesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(3, as: LeadTimesView.self) }
  }

  @inlinable public var fines: FineRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(4, as: FineRulesView.self) }
  }

  @inlinable public var boarding: BoardingRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(5, as: BoardingRulesView.self) }
  }

  @inlinable public var priority: PriorityRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(6, as: PriorityRulesView.self) }
  }

  @inlinable public var planning: PlanningRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(7, as: PlanningRulesView.self) }
  }

  @inlinable public var missions: WireListView<MissionRulesView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(8, of: MissionRulesView.self) }
  }

  @inlinable public var reports: ReportRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(9, as: ReportRulesView.self) }
  }

  @inlinable public var lifecycle: LifecycleRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(10, as: LifecycleRulesView.self) }
  }

  @inlinable public var documents: DocumentRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(11, as: DocumentRulesView.self) }
  }
}

// MARK: Check of Policy

extension PolicyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = o9
    _ = n9
    _ = o10
    _ = n10
    _ = o11
    _ = n11
    try r.checkText(p + o0, n0, max: 40)
    try r.checkText(p + o1, n1, max: 2000)
    try r.checkText(p + o2, n2, max: 40)
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try LeadTimesView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try r.refuseDefault(p + o4, n4)
      try FineRulesView.checkNestedWire(p + o4, n4, &r)
    }
    if n5 != 0 {
      try r.refuseDefault(p + o5, n5)
      try BoardingRulesView.checkNestedWire(p + o5, n5, &r)
    }
    if n6 != 0 {
      try r.refuseDefault(p + o6, n6)
      try PriorityRulesView.checkNestedWire(p + o6, n6, &r)
    }
    if n7 != 0 {
      try r.refuseDefault(p + o7, n7)
      try PlanningRulesView.checkNestedWire(p + o7, n7, &r)
    }
    try MissionRulesView.checkWireList(p + o8, n8, max: 64, &r)
    if n9 != 0 {
      try r.refuseDefault(p + o9, n9)
      try ReportRulesView.checkNestedWire(p + o9, n9, &r)
    }
    if n10 != 0 {
      try r.refuseDefault(p + o10, n10)
      try LifecycleRulesView.checkNestedWire(p + o10, n10, &r)
    }
    if n11 != 0 {
      try r.refuseDefault(p + o11, n11)
      try DocumentRulesView.checkNestedWire(p + o11, n11, &r)
    }
  }
}

/// When a manifest takes its steps, and what two people may override. Hours are before departure.
///
/// A `LifecycleRules` that is read where its bytes are.
public struct LifecycleRulesView: WireView, ~Escapable {
  public typealias WireOwned = LifecycleRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// When the provisional list of names is due.
  @inlinable public var proposeHours: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  /// Until when the carrier takes changes of the final list.
  @inlinable public var deltaHours: UInt16 { wireMessage.fixed(2, as: UInt16.self) }

  /// Until when seats can be given to people from standby, in minutes before departure.
  @inlinable public var substitutionMinutes: UInt16 { wireMessage.fixed(4, as: UInt16.self) }

  /// From when people can be checked in.
  @inlinable public var checkInHours: UInt16 { wireMessage.fixed(6, as: UInt16.self) }

  /// How long before its time a departure can leave, in minutes.
  @inlinable public var earlyMinutes: UInt16 { wireMessage.fixed(8, as: UInt16.self) }

  /// How old the followed views may be when somebody is checked, in minutes.
  @inlinable public var viewsMinutes: UInt16 { wireMessage.fixed(10, as: UInt16.self) }

  /// Codes that two people may override; B05 never.
  @inlinable public var overridable: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: WireEnumLayout<ReasonCode>.self) }
  }

  /// Hours after which a cancelled list is not taken back any more; 0: none is.
  @inlinable public var reopenHours: UInt16 { wireMessage.fixed(12, as: UInt16.self) }
}

// MARK: Check of LifecycleRules

extension LifecycleRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 14, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    let w2: UInt16 = fixed >= 4 ? wireLoad(f, 2, UInt16.self) : 0
    let w3: UInt16 = fixed >= 6 ? wireLoad(f, 4, UInt16.self) : 0
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w8
    _ = o0
    _ = n0
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    }
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
}

/// How documents of manifests are made.
///
/// A `DocumentRules` that is read where its bytes are.
public struct DocumentRulesView: WireView, ~Escapable {
  public typealias WireOwned = DocumentRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Hours for which a sealed revision is good for reading names.
  @inlinable public var sealHours: UInt16 { wireMessage.fixed(0, as: UInt16.self) }
}

// MARK: Check of DocumentRules

extension DocumentRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
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
///
/// A `ReportRules` that is read where its bytes are.
public struct ReportRulesView: WireView, ~Escapable {
  public typealias WireOwned = ReportRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// In what is published, a count above 0 and below this is left out.
  @inlinable public var smallestCell: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  /// Local time at which a day's first count is taken, in minutes after midnight.
  @inlinable public var cutOffMinutes: UInt16 { wireMessage.fixed(2, as: UInt16.self) }
}

// MARK: Check of ReportRules

extension ReportRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
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
///
/// A `MissionRules` that is read where its bytes are.
public struct MissionRulesView: WireView, ~Escapable {
  public typealias WireOwned = MissionRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// The country it sends people home to (ISO 3166-1 alpha-3).
  @inlinable public var homeCountry: FixedASCII<3> { wireMessage.fixed(0, as: FixedASCII<3>.self) }

  /// Which point of entry lies near a province.
  @inlinable public var pointsOfEntry: WireListView<ProvincePointView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ProvincePointView.self) }
  }
}

// MARK: Check of MissionRules

extension MissionRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
    try ProvincePointView.checkWireList(p + o1, n1, max: 256, &r)
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
}

/// A province and the airport near it.
///
/// A `ProvincePoint` that is read where its bytes are.
public struct ProvincePointView: WireView, ~Escapable {
  public typealias WireOwned = ProvincePoint

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var province: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// IATA code.
  @inlinable public var airport: FixedASCII<3> { wireMessage.fixed(0, as: FixedASCII<3>.self) }
}

// MARK: Check of ProvincePoint

extension ProvincePointView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 60)
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
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
}

/// Usual time of each stage. Days are calendar days unless the name says working days.
///
/// A `LeadTimes` that is read where its bytes are.
public struct LeadTimesView: WireView, ~Escapable {
  public typealias WireOwned = LeadTimes

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 4, inSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var identityDays: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  @inlinable public var etdDays: UInt16 { wireMessage.fixed(2, as: UInt16.self) }

  @inlinable public var waiverDays: UInt16 { wireMessage.fixed(4, as: UInt16.self) }

  @inlinable public var exitPermitWorkingDays: UInt16 { wireMessage.fixed(6, as: UInt16.self) }

  /// Days on which the authorities do not work, beside Saturday and Sunday.
  @inlinable public var holidays: WireFixedListView<CalendarDate> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: CalendarDate.self) }
  }

  /// When all goes well; without it the usual time.
  @inlinable public var earliest: StageDaysView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: StageDaysView.self) }
  }

  /// When it takes long; without it the usual time.
  @inlinable public var late: StageDaysView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: StageDaysView.self) }
  }
}

// MARK: Check of LeadTimes

extension LeadTimesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 4, max: 512, stride: MemoryLayout<CalendarDate>.stride)
    }
    if n1 != 0 {
      try StageDaysView.checkNestedWire(p + o1, n1, &r)
    }
    if n2 != 0 {
      try StageDaysView.checkNestedWire(p + o2, n2, &r)
    }
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

/// The time of each stage at another pace.
///
/// A `StageDays` that is read where its bytes are.
public struct StageDaysView: WireView, ~Escapable {
  public typealias WireOwned = StageDays

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var identityDays: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  @inlinable public var etdDays: UInt16 { wireMessage.fixed(2, as: UInt16.self) }

  @inlinable public var waiverDays: UInt16 { wireMessage.fixed(4, as: UInt16.self) }

  @inlinable public var exitPermitWorkingDays: UInt16 { wireMessage.fixed(6, as: UInt16.self) }
}

// MARK: Check of StageDays

extension StageDaysView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
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
///
/// A `FineRules` that is read where its bytes are.
public struct FineRulesView: WireView, ~Escapable {
  public typealias WireOwned = FineRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// US cents for each day of overstay.
  @inlinable public var centsPerDay: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// Whether the fine goes on after the last day a waiver covers.
  @inlinable public var accruesPastCover: Bool { wireMessage.bit(4, 1) }
}

// MARK: Check of FineRules

extension FineRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: b4 & 254, isFrozen: false)
      }
    }
    _ = w1
    _ = b4
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
///
/// A `BoardingRules` that is read where its bytes are.
public struct BoardingRulesView: WireView, ~Escapable {
  public typealias WireOwned = BoardingRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 3, inSlot: 1)
    self.wireMessage = wireMessage
  }

  /// B09 counts when set: an assessment must have been offered.
  @inlinable public var requiresAssessmentOffer: Bool { wireMessage.bit(0, 1) }

  /// Days a document must remain valid after arrival.
  @inlinable public var documentValidityMarginDays: UInt16 { wireMessage.fixed(1, as: UInt16.self) }

  /// Needs that demand a fit-to-fly certificate.
  @inlinable public var certificateNeeds: WireFixedListView<WireEnumLayout<NeedCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: WireEnumLayout<NeedCode>.self) }
  }

  /// From this completed week on, or when the week is unknown, pregnancy demands a certificate.
  @inlinable public var pregnancyCertificateWeek: UInt8 { wireMessage.fixed(3, as: UInt8.self) }

  /// From this completed week on nobody who is pregnant flies.
  @inlinable public var pregnancyLimitWeek: UInt8 { wireMessage.fixed(4, as: UInt8.self) }

  /// Days a fit-to-fly certificate counts when it states no end.
  @inlinable public var certificateDays: UInt16 { wireMessage.fixed(5, as: UInt16.self) }

  /// An imported RETURN counts as consent.
  @inlinable public var importedReturnIsConsent: Bool { wireMessage.bit(0, 2) }

  /// An exit permit is required when leaving on an emergency travel document or replacement passport.
  @inlinable public var exitPermitWithReplacementDocument: Bool { wireMessage.bit(0, 4) }

  @inlinable public var exitPermitWithOverstay: Bool { wireMessage.bit(0, 8) }

  @inlinable public var exitPermitWithoutEntryRecord: Bool { wireMessage.bit(0, 16) }

  /// Age from which nobody is a minor.
  @inlinable public var adultAge: UInt8 { wireMessage.fixed(7, as: UInt8.self) }

  /// Age from which nobody sits on a lap.
  @inlinable public var seatAge: UInt8 { wireMessage.fixed(8, as: UInt8.self) }

  /// Airports through which only passports may be carried (IATA codes).
  @inlinable public var restrictedTransits: WireFixedListView<FixedASCII<3>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: FixedASCII<3>.self) }
  }

  /// An emergency travel document that the mission has yet to issue is assumed valid for so many days.
  @inlinable public var etdValidityDays: UInt16 { wireMessage.fixed(9, as: UInt16.self) }

  /// Codes that may be expected to clear in time on a draft.
  @inlinable public var expectable: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: WireEnumLayout<ReasonCode>.self) }
  }

  /// A passport that a desk has seen in the holder's hand verifies identity, also when it has expired.
  @inlinable public var passportInHandVerifiesIdentity: Bool { wireMessage.bit(0, 32) }
}

// MARK: Check of BoardingRules

extension BoardingRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b0
    _ = w2
    _ = w4
    _ = w5
    _ = w6
    _ = w11
    _ = w12
    _ = w14
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 16, stride: MemoryLayout<NeedCode>.stride)
    }
    if n1 != 0 {
      let elements = try r.fixedCount(
        p + o1, n1, size: 3, max: 64, stride: MemoryLayout<FixedASCII<3>>.stride)
      var q = p + o1
      for _ in 0..<elements {
        _ = try r.ascii(q, as: FixedASCII<3>.self)
        q += 3
      }
    }
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    }
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
}

/// Which people come first.
///
/// A `PriorityRules` that is read where its bytes are.
public struct PriorityRulesView: WireView, ~Escapable {
  public typealias WireOwned = PriorityRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// From this age on a person is in tier 1.
  @inlinable public var elderlyAge: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  /// Needs that put a person in tier 1.
  @inlinable public var tierOneNeeds: WireFixedListView<WireEnumLayout<NeedCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: WireEnumLayout<NeedCode>.self) }
  }

  /// Who has had everything granted for so many days moves up one tier; 0: nobody does.
  @inlinable public var readyDaysToMoveUp: UInt16 { wireMessage.fixed(1, as: UInt16.self) }

  /// Nobody moves up beyond this tier by waiting.
  @inlinable public var highestTierByWaiting: UInt8 { wireMessage.fixed(3, as: UInt8.self) }
}

// MARK: Check of PriorityRules

extension PriorityRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 16, stride: MemoryLayout<NeedCode>.stride)
    }
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
}

/// Seats that planning leaves free for people who are not ready or not there yet.
///
/// A `ReserveRules` that is read where its bytes are.
public struct ReserveRulesView: WireView, ~Escapable {
  public typealias WireOwned = ReserveRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// For people on file who are not ready yet, by days until departure; rising in both.
  @inlinable public var steps: WireListView<ReserveStepView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ReserveStepView.self) }
  }

  /// Of the people of announced groups who are expected before the list closes, and after the list
  /// before it closed: thousandths for whom a seat is kept.
  @inlinable public var announcedPermille: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  /// Days, with today, over which arrivals are counted.
  @inlinable public var arrivalDays: UInt16 { wireMessage.fixed(2, as: UInt16.self) }

  /// Of those who can be expected to arrive in the same time and to be able to go, as far as those of
  /// the last days could: thousandths for whom a seat is kept.
  @inlinable public var arrivalPermille: UInt16 { wireMessage.fixed(4, as: UInt16.self) }

  /// All reasons together keep no more than so many thousandths of the seats.
  @inlinable public var mostPermille: UInt16 { wireMessage.fixed(6, as: UInt16.self) }
}

// MARK: Check of ReserveRules

extension ReserveRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    try ReserveStepView.checkWireList(p + o0, n0, max: 16, &r)
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
///
/// A `ReserveStep` that is read where its bytes are.
public struct ReserveStepView: WireView, ~Escapable {
  public typealias WireOwned = ReserveStep

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var fromDaysAhead: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  @inlinable public var permille: UInt16 { wireMessage.fixed(2, as: UInt16.self) }
}

// MARK: Check of ReserveStep

extension ReserveStepView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
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

/// What a plan weighs, and when it closes.
///
/// A `PlanningRules` that is read where its bytes are.
public struct PlanningRulesView: WireView, ~Escapable {
  public typealias WireOwned = PlanningRules

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 4, inSlot: 0)
    try wireMessage.requireElements(ofSize: 4, inSlot: 1)
    try wireMessage.requireElements(ofSize: 4, inSlot: 3)
    self.wireMessage = wireMessage
  }

  /// Seats kept free on each departure, in thousandths of its capacity, where `reserve` has no steps.
  @inlinable public var reservePermille: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  /// Hours before departure after which nobody is added to a draft.
  @inlinable public var lockHours: UInt16 { wireMessage.fixed(2, as: UInt16.self) }

  /// US cents for one person waiting one day, by tier from 0 to 3.
  @inlinable public var waitCentsPerDay: WireFixedListView<UInt32> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: UInt32.self) }
  }

  /// US cents charged for a person who is not seated in the horizon, by tier from 0 to 3.
  @inlinable public var unseatedCents: WireFixedListView<UInt32> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: UInt32.self) }
  }

  /// US cents for the onward way from a point of entry that is not near the origin.
  @inlinable public var onwardTravelCents: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Days waited after which a day counts twice, and after which it counts four times.
  @inlinable public var slopeTwoAfterDays: UInt16 { wireMessage.fixed(8, as: UInt16.self) }

  @inlinable public var slopeFourAfterDays: UInt16 { wireMessage.fixed(10, as: UInt16.self) }

  /// US cents by which an expected clearance is worse than a granted one.
  @inlinable public var expectedClearanceCents: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  /// Unaccompanied minors that one escort may accompany.
  @inlinable public var minorsPerEscort: UInt8 { wireMessage.fixed(16, as: UInt8.self) }

  /// How many neighbourhood steps the planner takes for each travelling party.
  @inlinable public var effortPerParty: UInt32 { wireMessage.fixed(17, as: UInt32.self) }

  /// Unset counts as `usual`.
  @inlinable public var counting: ExpectedCounting { wireMessage.fixed(21, as: WireEnumLayout<ExpectedCounting>.self) }

  /// US cents by which a departure is worse for a person whose clearance is late on a late day.
  @inlinable public var lateRiskCents: UInt32 { wireMessage.fixed(22, as: UInt32.self) }

  @inlinable public var reserve: ReserveRulesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(2, as: ReserveRulesView.self) }
  }

  /// Days after the last departure on which whoever is not seated is taken to leave.
  @inlinable public var unseatedDelayDays: UInt16 { wireMessage.fixed(26, as: UInt16.self) }

  /// US cents for taking a person off the departure of the published plan: off a draft, a proposed
  /// list, and one that the person was told of.
  @inlinable public var moveCents: WireFixedListView<UInt32> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: UInt32.self) }
  }

  /// People in need of a medical escort that one escort may accompany.
  @inlinable public var peoplePerMedicalEscort: UInt8 { wireMessage.fixed(28, as: UInt8.self) }

  /// US cents for one escort of the mission.
  @inlinable public var escortCents: UInt32 { wireMessage.fixed(29, as: UInt32.self) }

  /// US cents for one day of a person in shelter.
  @inlinable public var shelterCentsPerDay: UInt32 { wireMessage.fixed(33, as: UInt32.self) }

  /// US cents for each departure beyond the first over which a group that may be split is spread.
  @inlinable public var splitCents: UInt32 { wireMessage.fixed(37, as: UInt32.self) }

  /// Thousandths of the usual effort for finding out what a clearance is worth.
  @inlinable public var clearanceEffortPermille: UInt32 { wireMessage.fixed(41, as: UInt32.self) }

  /// What runs out within so many days is an alarm.
  @inlinable public var warningDays: UInt16 { wireMessage.fixed(45, as: UInt16.self) }

  /// A list that closes within so many hours and lacks clearances is an alarm.
  @inlinable public var closingWarningHours: UInt16 { wireMessage.fixed(47, as: UInt16.self) }
}

// MARK: Check of PlanningRules

extension PlanningRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = w1
    _ = w2
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = w14
    _ = w16
    _ = w17
    _ = w18
    _ = w19
    _ = w20
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
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 4, max: 4, stride: MemoryLayout<UInt32>.stride)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 4, max: 4, stride: MemoryLayout<UInt32>.stride)
    }
    if n2 != 0 {
      try r.refuseDefault(p + o2, n2)
      try ReserveRulesView.checkNestedWire(p + o2, n2, &r)
    }
    if n3 != 0 {
      _ = try r.fixedCount(
        p + o3, n3, size: 4, max: 3, stride: MemoryLayout<UInt32>.stride)
    }
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
}
