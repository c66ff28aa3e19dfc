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
}

// MARK: Check of Policy

extension PolicyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 11, wireLoad(p, 0, UInt16.self) == 2304 {
      return try checkWireBody(
        p, n, 2, 0, 9, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 9, bits: 0, isFrozen: false)
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
    let n6 = count > 6 ? wireLength(table, 6, width) : 0
    let o7 = o6 &+ n6
    let n7 = count > 7 ? wireLength(table, 7, width) : 0
    let o8 = o7 &+ n7
    let n8 = count > 8 ? wireLength(table, 8, width) : 0
    let o9 = o8 &+ n8
    if isExact {
      guard o9 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n8 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 515 {
      return try checkWireBody(
        p, n, 2, 3, 2, 0, isExact: true, &r)
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
      case 0, 4...: unit = 0
      case 3: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 3, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 16)
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
    try ProvincePointView.checkWireList(p + o1, n1, max: 256, &r)
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
    if n >= 6, wireLoad(p, 0, UInt16.self) == 259 {
      return try checkWireBody(
        p, n, 2, 3, 1, 0, isExact: true, &r)
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
      case 0, 4...: unit = 0
      case 3: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 60)
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
  }
}

/// Shortest time of each stage. Days are calendar days unless the name says working days.
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
}

// MARK: Check of LeadTimes

extension LeadTimesView {
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
      case 2: unit = 2
      case 4: unit = 2
      case 6: unit = 2
      case 8: unit = 2
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
      if wireIsZero(f + 6, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 4, max: 512, stride: MemoryLayout<CalendarDate>.stride)
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 5, wireLoad(p, 6, UInt8.self) & 254 == 0 {
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
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 4 { bits = wireLoad(f, 4, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 5, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 4, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
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
    if n >= 16, wireLoad(p, 0, UInt16.self) == 779, wireLoad(p, 2, UInt8.self) & 192 == 0 {
      return try checkWireBody(
        p, n, 2, 11, 3, 0, isExact: true, &r)
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 11, slotCount: 3, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 9, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
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
}

// MARK: Check of PriorityRules

extension PriorityRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257 {
      return try checkWireBody(
        p, n, 2, 1, 1, 0, isExact: true, &r)
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
      case 0, 2...: unit = 0
      case 1: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 16, stride: MemoryLayout<NeedCode>.stride)
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
    self.wireMessage = wireMessage
  }

  /// Seats kept free on each departure, in thousandths of its capacity.
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
}

// MARK: Check of PlanningRules

extension PlanningRulesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 25, wireLoad(p, 0, UInt16.self) == 533 {
      return try checkWireBody(
        p, n, 2, 21, 2, 0, isExact: true, &r)
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
    try r.checkUnknownFields(
      p, shape, fixedLength: 21, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 17, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 4, max: 4, stride: MemoryLayout<UInt32>.stride)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 4, max: 4, stride: MemoryLayout<UInt32>.stride)
    }
  }
}
