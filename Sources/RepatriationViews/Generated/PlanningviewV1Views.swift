// Written by schemac from package planningview.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// A person as planning sees one.
///
/// A `PlanningView` that is read where its bytes are.
public struct PlanningViewView: WireView, ~Escapable {
  public typealias WireOwned = PlanningView

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 3, inSlot: 1)
    try wireMessage.requireSize(16, ofSlot: 5)
    try wireMessage.requireElements(ofSize: 16, inSlot: 6)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var state: CaseState { wireMessage.fixed(16, as: WireEnumLayout<CaseState>.self) }

  @inlinable public var registeredAt: Timestamp { wireMessage.fixed(17, as: Timestamp.self) }

  @inlinable public var identityVerified: Bool { wireMessage.bit(25, 1) }

  /// Type of the document in hand, unset when none can be used.
  @inlinable public var documentType: DocumentType { wireMessage.fixed(26, as: WireEnumLayout<DocumentType>.self) }

  /// Last day of that document.
  @inlinable public var documentExpires: CalendarDate? { wireMessage.bit(25, 2) ? wireMessage.fixed(27, as: CalendarDate.self) : nil }

  @inlinable public var etdAppliedOn: CalendarDate? { wireMessage.bit(25, 4) ? wireMessage.fixed(31, as: CalendarDate.self) : nil }

  @inlinable public var etdDestination: FixedASCII<3> { wireMessage.fixed(35, as: FixedASCII<3>.self) }

  @inlinable public var etdTransits: WireFixedListView<FixedASCII<3>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: FixedASCII<3>.self) }
  }

  @inlinable public var etdJourneysLeft: UInt8? { wireMessage.bit(25, 8) ? wireMessage.fixed(38, as: UInt8.self) : nil }

  @inlinable public var stayStatus: StayStatus { wireMessage.fixed(39, as: WireEnumLayout<StayStatus>.self) }

  @inlinable public var stayUntil: CalendarDate? { wireMessage.bit(25, 16) ? wireMessage.fixed(40, as: CalendarDate.self) : nil }

  @inlinable public var fine: FineRecordView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(2, as: FineRecordView.self) }
  }

  @inlinable public var exit: ExitRecordView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(3, as: ExitRecordView.self) }
  }

  /// At least one hold is active; why and by whom stays at intake.
  @inlinable public var held: Bool { wireMessage.bit(25, 32) }

  @inlinable public var intent: Intent { wireMessage.fixed(44, as: WireEnumLayout<Intent>.self) }

  @inlinable public var travelMode: TravelMode { wireMessage.fixed(45, as: WireEnumLayout<TravelMode>.self) }

  @inlinable public var consent: Bool { wireMessage.bit(25, 64) }

  @inlinable public var possibleDuplicate: Bool { wireMessage.bit(25, 128) }

  @inlinable public var assessmentOffered: Bool { wireMessage.bit(46, 1) }

  @inlinable public var ageBand: AgeBand { wireMessage.fixed(47, as: WireEnumLayout<AgeBand>.self) }

  /// When the band changes within the next 120 days of the last change of this view.
  @inlinable public var ageBandChangesOn: CalendarDate? { wireMessage.bit(46, 2) ? wireMessage.fixed(48, as: CalendarDate.self) : nil }

  /// 0 to 3, never with its cause.
  @inlinable public var tier: UInt8 { wireMessage.fixed(52, as: UInt8.self) }

  @inlinable public var services: WireFixedListView<WireEnumLayout<SpecialService>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: WireEnumLayout<SpecialService>.self) }
  }

  /// Seats a stretcher takes are stated by the departure.
  @inlinable public var fit: FitState { wireMessage.fixed(53, as: WireEnumLayout<FitState>.self) }

  @inlinable public var fitUntil: CalendarDate? { wireMessage.bit(46, 4) ? wireMessage.fixed(54, as: CalendarDate.self) : nil }

  @inlinable public var group: ID<Group>? { wireMessage.optionalFixed(slot: 5, as: ID<Group>.self) }

  @inlinable public var relation: Relation { wireMessage.fixed(58, as: WireEnumLayout<Relation>.self) }

  @inlinable public var groupSplittable: Bool { wireMessage.bit(46, 8) }

  @inlinable public var groupSize: UInt16 { wireMessage.fixed(59, as: UInt16.self) }

  @inlinable public var keepApart: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(6, of: ID<PersonFile>.self) }
  }

  @inlinable public var originProvince: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }

  @inlinable public var sheltered: Bool { wireMessage.bit(46, 16) }

  @inlinable public var bestInterestApproved: Bool { wireMessage.bit(46, 32) }

  /// Pregnancy: the day after which nobody flies, when the week is known.
  @inlinable public var pregnancyLimitOn: CalendarDate? { wireMessage.bit(46, 64) ? wireMessage.fixed(61, as: CalendarDate.self) : nil }

  /// The holder travels on a document that replaced another one.
  @inlinable public var replacementDocument: Bool { wireMessage.bit(46, 128) }
}

// MARK: Check of PlanningView

extension PlanningViewView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 75, wireLoad(p, 0, UInt16.self) == 2113 {
      return try checkWireBody(
        p, n, 2, 65, 8, 0, isExact: true, &r)
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
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      case 26...27: unit = 1
      case 31: unit = 4
      case 35: unit = 4
      case 38: unit = 3
      case 39...40: unit = 1
      case 44: unit = 4
      case 45...48: unit = 1
      case 52: unit = 4
      case 53...54: unit = 1
      case 58: unit = 4
      case 59: unit = 1
      case 61: unit = 2
      case 65: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 65, slotCount: 8, bits: 0, isFrozen: false)
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
    if isExact {
      guard o8 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n7 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 61, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b25: UInt8 = fixed > 25 ? wireLoad(f, 25, UInt8.self) : 0
    let b46: UInt8 = fixed > 46 ? wireLoad(f, 46, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 16)
    if b25 & 2 == 0, fixed >= 31, !wireIsZero(f + 27, 4) {
      throw r.nonCanonical(f + 27, "an absent field has a value")
    }
    if b25 & 4 == 0, fixed >= 35, !wireIsZero(f + 31, 4) {
      throw r.nonCanonical(f + 31, "an absent field has a value")
    }
    if fixed >= 38 { _ = try r.ascii(f + 35, as: FixedASCII<3>.self) }
    if n1 != 0 {
      let elements = try r.fixedCount(
        p + o1, n1, size: 3, max: 8, stride: MemoryLayout<FixedASCII<3>>.stride)
      var q = p + o1
      for _ in 0..<elements {
        _ = try r.ascii(q, as: FixedASCII<3>.self)
        q += 3
      }
    }
    if b25 & 8 == 0, fixed >= 39, !wireIsZero(f + 38, 1) {
      throw r.nonCanonical(f + 38, "an absent field has a value")
    }
    if b25 & 16 == 0, fixed >= 44, !wireIsZero(f + 40, 4) {
      throw r.nonCanonical(f + 40, "an absent field has a value")
    }
    if n2 != 0 {
      try r.refuseDefault(p + o2, n2)
      try FineRecordView.checkNestedWire(p + o2, n2, &r)
    }
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try ExitRecordView.checkNestedWire(p + o3, n3, &r)
    }
    if b46 & 2 == 0, fixed >= 52, !wireIsZero(f + 48, 4) {
      throw r.nonCanonical(f + 48, "an absent field has a value")
    }
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 1, max: 8, stride: MemoryLayout<SpecialService>.stride)
    }
    if b46 & 4 == 0, fixed >= 58, !wireIsZero(f + 54, 4) {
      throw r.nonCanonical(f + 54, "an absent field has a value")
    }
    if n5 != 0 {
      guard n5 == 16 else {
        throw r.malformed(p + o5, "a value has another size than its type")
      }
    }
    if n6 != 0 {
      _ = try r.fixedCount(
        p + o6, n6, size: 16, max: 32, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o7, n7, max: 60)
    if b46 & 64 == 0, fixed >= 65, !wireIsZero(f + 61, 4) {
      throw r.nonCanonical(f + 61, "an absent field has a value")
    }
  }
}
