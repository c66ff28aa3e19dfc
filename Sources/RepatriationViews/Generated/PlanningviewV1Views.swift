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
    try wireMessage.requireSize(16, ofSlot: 8)
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

  /// The day of the newest grant that the case rests on: document, waiver, payment, permit, and at the
  /// earliest the day of registration.
  @inlinable public var grantedOn: CalendarDate? { wireMessage.bit(65, 1) ? wireMessage.fixed(66, as: CalendarDate.self) : nil }

  /// The file that speaks for this one since a reviewer found them to be one person.
  @inlinable public var mergedInto: ID<PersonFile>? { wireMessage.optionalFixed(slot: 8, as: ID<PersonFile>.self) }
}

// MARK: Check of PlanningView

extension PlanningViewView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w31: UInt16 = 0
    var w36: Int32 = 0
    var b65: UInt8 = 0
    var w38: Int32 = 0
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
    let head = n >= 81 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 59 && fixed <= 70 && count <= 9
    if isNear {
      w31 = wireMask(wireLoad(f, 59, UInt16.self), fixed >= 61)
      w36 = wireMask(wireLoad(f, 61, Int32.self), fixed >= 65)
      b65 = wireMask(wireLoad(f, 65, UInt8.self), fixed >= 66)
      w38 = wireMask(wireLoad(f, 66, Int32.self), fixed >= 70)
      var ends = wireBit(fixed == 61) & wireBit(w31 != 0)
      ends |= wireBit(fixed == 65) & wireBit(w36 != 0)
      ends |= wireBit(fixed == 66) & wireBit(b65 != 0)
      ends |= wireBit(fixed == 70) & wireBit(w38 != 0)
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
      isNear = ends != 0 && b65 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w31 = fixed >= 61 ? wireLoad(f, 59, UInt16.self) : 0
      w36 = fixed >= 65 ? wireLoad(f, 61, Int32.self) : 0
      b65 = fixed >= 66 ? wireLoad(f, 65, UInt8.self) : 0
      w38 = fixed >= 70 ? wireLoad(f, 66, Int32.self) : 0
      if shape.fixedLength > 70 || shape.slotCount > 9 || b65 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 70, slotCount: 9, bits: b65 & 254, isFrozen: false)
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
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: Int64 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
    let b25: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let w6: UInt8 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
    let w7: Int32 = fixed >= 31 ? wireLoad(f, 27, Int32.self) : 0
    let w8: Int32 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
    let w9: UInt64 = fixed >= 38 ? FixedASCII<3>.loadStorage(f + 35) : 0
    let w11: UInt8 = fixed >= 39 ? wireLoad(f, 38, UInt8.self) : 0
    let w12: UInt8 = fixed >= 40 ? wireLoad(f, 39, UInt8.self) : 0
    let w13: Int32 = fixed >= 44 ? wireLoad(f, 40, Int32.self) : 0
    let w17: UInt8 = fixed >= 45 ? wireLoad(f, 44, UInt8.self) : 0
    let w18: UInt8 = fixed >= 46 ? wireLoad(f, 45, UInt8.self) : 0
    let b46: UInt8 = fixed >= 47 ? wireLoad(f, 46, UInt8.self) : 0
    let w22: UInt8 = fixed >= 48 ? wireLoad(f, 47, UInt8.self) : 0
    let w23: Int32 = fixed >= 52 ? wireLoad(f, 48, Int32.self) : 0
    let w24: UInt8 = fixed >= 53 ? wireLoad(f, 52, UInt8.self) : 0
    let w26: UInt8 = fixed >= 54 ? wireLoad(f, 53, UInt8.self) : 0
    let w27: Int32 = fixed >= 58 ? wireLoad(f, 54, Int32.self) : 0
    let w29: UInt8 = fixed >= 59 ? wireLoad(f, 58, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    var absent = UInt64.wire(wireMask(w7, b25 & 2 == 0))
    absent |= UInt64.wire(wireMask(w8, b25 & 4 == 0))
    absent |= UInt64.wire(wireMask(w11, b25 & 8 == 0))
    absent |= UInt64.wire(wireMask(w13, b25 & 16 == 0))
    absent |= UInt64.wire(wireMask(w23, b46 & 2 == 0))
    absent |= UInt64.wire(wireMask(w27, b46 & 4 == 0))
    absent |= UInt64.wire(wireMask(w36, b46 & 64 == 0))
    absent |= UInt64.wire(wireMask(w38, b65 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = w4
    _ = b25
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w11
    _ = w12
    _ = w13
    _ = w17
    _ = w18
    _ = b46
    _ = w22
    _ = w23
    _ = w24
    _ = w26
    _ = w27
    _ = w29
    _ = w31
    _ = w36
    _ = b65
    _ = w38
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
    if n2 != 0 {
      try r.refuseDefault(p + o2, n2)
      try FineRecordView.checkNestedWire(p + o2, n2, &r)
    }
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try ExitRecordView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 1, max: 8, stride: MemoryLayout<SpecialService>.stride)
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
    if n8 != 0 {
      guard n8 == 16 else {
        throw r.malformed(p + o8, "a value has another size than its type")
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 71...: return
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
      case 66: unit = 1
      case 70: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}
