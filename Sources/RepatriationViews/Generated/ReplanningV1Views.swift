// Written by schemac from package replanning.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// A change that is tried on a copy.
///
/// A `PlanChange` that is read where its bytes are.
public enum PlanChangeView: WireElementView, ~Escapable {
  case cancel(DepartureCancelledView)
  case delay(DepartureDelayedView)
  case capacity(CapacityChangedView)
  case withdraw(PersonWithdrawnView)
  case granted(EverythingGrantedView)
  case hold(HoldTriedView)
  case order(PlanDirectiveView)
  case lift(PlanDirectiveView)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .cancel(try DepartureCancelledView(element: payload))
      case 2:
        self = .delay(try DepartureDelayedView(element: payload))
      case 3:
        self = .capacity(try CapacityChangedView(element: payload))
      case 4:
        self = .withdraw(try PersonWithdrawnView(element: payload))
      case 5:
        self = .granted(try EverythingGrantedView(element: payload))
      case 6:
        self = .hold(try HoldTriedView(element: payload))
      case 7:
        self = .order(try PlanDirectiveView(element: payload))
      case 8:
        self = .lift(try PlanDirectiveView(element: payload))
      default: self = .unknown(tag: tag, bytes: payload)
    }
  }

  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        try DepartureCancelledView.checkNestedWire(q, count, &r)
      case 2:
        try DepartureDelayedView.checkNestedWire(q, count, &r)
      case 3:
        try CapacityChangedView.checkNestedWire(q, count, &r)
      case 4:
        try PersonWithdrawnView.checkNestedWire(q, count, &r)
      case 5:
        try EverythingGrantedView.checkNestedWire(q, count, &r)
      case 6:
        try HoldTriedView.checkNestedWire(q, count, &r)
      case 7:
        try PlanDirectiveView.checkNestedWire(q, count, &r)
      case 8:
        try PlanDirectiveView.checkNestedWire(q, count, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

/// A decision of a planner. It is kept in later plans until it is lifted.
///
/// A `PlanDirective` that is read where its bytes are.
public struct PlanDirectiveView: WireView, ~Escapable {
  public typealias WireOwned = PlanDirective

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var kind: DirectiveKind { wireMessage.fixed(0, as: WireEnumLayout<DirectiveKind>.self) }

  /// Unset for a list that is frozen: it speaks of nobody.
  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(1, as: ID<PersonFile>.self) }

  /// The departure's name, such as `D07`.
  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Who decided it.
  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var at: Timestamp { wireMessage.fixed(17, as: Timestamp.self) }
}

// MARK: Check of PlanDirective

extension PlanDirectiveView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 29 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w5 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 17) & wireBit(!wireIsZero(f + 1, 16))
      ends |= wireBit(fixed == 25) & wireBit(w5 != 0)
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
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w5 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 24)
    try r.checkText(p + o1, n1, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 26...: return
      case 1: unit = 1
      case 17: unit = 16
      case 25: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One person whose departure changes. Planning holds no names.
///
/// A `PlanMove` that is read where its bytes are.
public struct PlanMoveView: WireView, ~Escapable {
  public typealias WireOwned = PlanMove

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var group: ID<Group>? { wireMessage.optionalFixed(slot: 0, as: ID<Group>.self) }

  /// Empty for no departure.
  @inlinable public var from: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var to: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var cause: MoveCause { wireMessage.fixed(16, as: WireEnumLayout<MoveCause>.self) }

  /// What is expected on the departure moved to and not granted yet.
  @inlinable public var missing: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: WireEnumLayout<ReasonCode>.self) }
  }
}

// MARK: Check of PlanMove

extension PlanMoveView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 4
    if isNear {
      w5 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w5 != 0)
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
      w5 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 4, bits: 0, isFrozen: false)
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
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    try r.checkText(p + o1, n1, max: 24)
    try r.checkText(p + o2, n2, max: 24)
    if n3 != 0 {
      _ = try r.fixedCount(
        p + o3, n3, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 18...: return
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What lies between two plans, person by person. The counts are of everybody.
///
/// A `PlanDifference` that is read where its bytes are.
public struct PlanDifferenceView: WireView, ~Escapable {
  public typealias WireOwned = PlanDifference

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// By party, then person; the first ones when there are more.
  @inlinable public var moves: WireListView<PlanMoveView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: PlanMoveView.self) }
  }

  @inlinable public var moved: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var lost: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  @inlinable public var gained: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// People whom the changes themselves took off their departure.
  @inlinable public var displaced: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  /// People taken off their departure for somebody else's change.
  @inlinable public var others: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  @inlinable public var costBeforeCents: Int64 { wireMessage.fixed(20, as: Int64.self) }

  @inlinable public var costAfterCents: Int64 { wireMessage.fixed(28, as: Int64.self) }

  /// Decisions that ended because their departure or their person is no longer planned.
  @inlinable public var ended: WireListView<PlanDirectiveView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: PlanDirectiveView.self) }
  }
}

// MARK: Check of PlanDifference

extension PlanDifferenceView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var w7: Int64 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 40 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 12 && fixed <= 36 && count <= 2
    if isNear {
      w5 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      w6 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      w7 = wireMask(wireLoad(f, 20, Int64.self), fixed >= 28)
      w8 = wireMask(wireLoad(f, 28, Int64.self), fixed >= 36)
      var ends = wireBit(fixed == 16) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 28) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 36) & wireBit(w8 != 0)
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
      w5 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      w6 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      w7 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
      w8 = fixed >= 36 ? wireLoad(f, 28, Int64.self) : 0
      if shape.fixedLength > 36 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 36, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let w3: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let w4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try PlanMoveView.checkWireList(p + o0, n0, max: 2048, &r)
    try PlanDirectiveView.checkWireList(p + o1, n1, max: 1000, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 37...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 28: unit = 8
      case 36: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to plan again from the published plan.
///
/// A `ReplanRequest` that is read where its bytes are.
public struct ReplanRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReplanRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  /// As in `planning.v1.PlanRequest`.
  @inlinable public var announced: WireListView<AnnouncedPeopleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: AnnouncedPeopleView.self) }
  }

  /// Without it nothing is written.
  @inlinable public var publish: Bool { wireMessage.bit(8, 1) }

  /// The published plan that the caller looked at; refused when it is another one. 0: whichever it is.
  @inlinable public var planVersion: Int64 { wireMessage.fixed(9, as: Int64.self) }

  /// Most people moved for each one concerned; unset takes the planner's own number.
  @inlinable public var moves: UInt16? { wireMessage.bit(8, 2) ? wireMessage.fixed(17, as: UInt16.self) : nil }

  /// A proposed list is changed although the followed views are older than the policy allows.
  @inlinable public var staleAcknowledged: Bool { wireMessage.bit(8, 4) }
}

// MARK: Check of ReplanRequest

extension ReplanRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var w5: Int64 = 0
    var w6: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 19 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      w6 = wireMask(wireLoad(f, 17, UInt16.self), fixed >= 19)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b8 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w5 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      w6 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
      if shape.fixedLength > 19 || shape.slotCount > 2 || b8 & 248 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 19, slotCount: 2, bits: b8 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w6, b8 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = b8
    _ = w5
    _ = w6
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
      case 0, 20...: return
      case 8: unit = 8
      case 9: unit = 1
      case 17: unit = 8
      case 19: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A proposed list that planning again changes: a new revision, of which the carrier is told.
///
/// A `RevisedList` that is read where its bytes are.
public struct RevisedListView: WireView, ~Escapable {
  public typealias WireOwned = RevisedList

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// The revision that the change makes.
  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var added: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  @inlinable public var removed: UInt32 { wireMessage.fixed(8, as: UInt32.self) }
}

// MARK: Check of RevisedList

extension RevisedListView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
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
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w3
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 24)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What planning again came to.
///
/// A `ReplanReply` that is read where its bytes are.
public struct ReplanReplyView: WireView, ~Escapable {
  public typealias WireOwned = ReplanReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var difference: PlanDifferenceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: PlanDifferenceView.self) }
  }

  /// The new plan; published only when `published`.
  @inlinable public var plan: PlanReplyView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: PlanReplyView.self) }
  }

  /// The plan it started from.
  @inlinable public var fromVersion: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var published: Bool { wireMessage.bit(8, 1) }

  /// In the order of departure.
  @inlinable public var revised: WireListView<RevisedListView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: RevisedListView.self) }
  }
}

// MARK: Check of ReplanReply

extension ReplanReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var b8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b8 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 3, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w3
    _ = b8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try PlanDifferenceView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try PlanReplyView.checkNestedWire(p + o1, n1, &r)
    }
    try RevisedListView.checkWireList(p + o2, n2, max: 1024, &r)
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

/// The departure does not go.
///
/// A `DepartureCancelled` that is read where its bytes are.
public struct DepartureCancelledView: WireView, ~Escapable {
  public typealias WireOwned = DepartureCancelled

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of DepartureCancelled

extension DepartureCancelledView {
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
    try r.checkText(p + o0, n0, max: 24)
  }
}

/// The departure leaves, arrives and closes later, or earlier for negative minutes.
///
/// A `DepartureDelayed` that is read where its bytes are.
public struct DepartureDelayedView: WireView, ~Escapable {
  public typealias WireOwned = DepartureDelayed

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var minutes: Int32 { wireMessage.fixed(0, as: Int32.self) }
}

// MARK: Check of DepartureDelayed

extension DepartureDelayedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
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
      w2 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 24)
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
}

/// The departure takes so many.
///
/// A `CapacityChanged` that is read where its bytes are.
public struct CapacityChangedView: WireView, ~Escapable {
  public typealias WireOwned = CapacityChanged

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var seats: UInt16 { wireMessage.fixed(0, as: UInt16.self) }
}

// MARK: Check of CapacityChanged

extension CapacityChangedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
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
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 24)
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

/// The person does not travel; the rest of the party still does.
///
/// A `PersonWithdrawn` that is read where its bytes are.
public struct PersonWithdrawnView: WireView, ~Escapable {
  public typealias WireOwned = PersonWithdrawn

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }
}

// MARK: Check of PersonWithdrawn

extension PersonWithdrawnView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Everything that can be expected is granted to the person's party.
///
/// A `EverythingGranted` that is read where its bytes are.
public struct EverythingGrantedView: WireView, ~Escapable {
  public typealias WireOwned = EverythingGranted

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }
}

// MARK: Check of EverythingGranted

extension EverythingGrantedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Nobody of the person's party travels.
///
/// A `HoldTried` that is read where its bytes are.
public struct HoldTriedView: WireView, ~Escapable {
  public typealias WireOwned = HoldTried

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }
}

// MARK: Check of HoldTried

extension HoldTriedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Wraps the union so that there can be several.
///
/// A `ChangeToTry` that is read where its bytes are.
public struct ChangeToTryView: WireView, ~Escapable {
  public typealias WireOwned = ChangeToTry

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var change: PlanChangeView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: PlanChangeView.self) }
  }
}

// MARK: Check of ChangeToTry

extension ChangeToTryView {
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
      try PlanChangeView.checkWire(p + o0, n0, &r)
    }
  }
}

/// Asks what changes would do. Nothing is written.
///
/// A `WhatIfRequest` that is read where its bytes are.
public struct WhatIfRequestView: WireView, ~Escapable {
  public typealias WireOwned = WhatIfRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Tried together, in this order.
  @inlinable public var changes: WireListView<ChangeToTryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ChangeToTryView.self) }
  }

  /// Defaults to the published plan's moment.
  @inlinable public var asOf: Timestamp? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: Timestamp.self) : nil }

  @inlinable public var announced: WireListView<AnnouncedPeopleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: AnnouncedPeopleView.self) }
  }
}

// MARK: Check of WhatIfRequest

extension WhatIfRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w3, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try ChangeToTryView.checkWireList(p + o1, n1, max: 64, &r)
    try AnnouncedPeopleView.checkWireList(p + o2, n2, max: 256, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1: unit = 1
      case 9: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What changes would do to the published plan.
///
/// A `WhatIfReply` that is read where its bytes are.
public struct WhatIfReplyView: WireView, ~Escapable {
  public typealias WireOwned = WhatIfReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var difference: PlanDifferenceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: PlanDifferenceView.self) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(8, as: Int64.self) }

  /// People whose place differs already because facts changed after the plan; not in `difference`.
  @inlinable public var alreadyMoved: UInt32 { wireMessage.fixed(16, as: UInt32.self) }
}

// MARK: Check of WhatIfReply

extension WhatIfReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w3: Int64 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      w4 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w4 != 0)
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
      w3 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      w4 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 20, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try PlanDifferenceView.checkNestedWire(p + o0, n0, &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 21...: return
      case 8: unit = 8
      case 16: unit = 8
      case 20: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to order a decision, or to lift one.
///
/// A `DirectRequest` that is read where its bytes are.
public struct DirectRequestView: WireView, ~Escapable {
  public typealias WireOwned = DirectRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var directive: PlanDirectiveView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: PlanDirectiveView.self) }
  }

  /// The decision holds no longer.
  @inlinable public var lift: Bool { wireMessage.bit(0, 1) }

  /// Defaults to the published plan's moment.
  @inlinable public var asOf: Timestamp? { wireMessage.bit(0, 2) ? wireMessage.fixed(1, as: Timestamp.self) : nil }

  @inlinable public var announced: WireListView<AnnouncedPeopleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: AnnouncedPeopleView.self) }
  }
}

// MARK: Check of DirectRequest

extension DirectRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w4 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w4, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try PlanDirectiveView.checkNestedWire(p + o1, n1, &r)
    }
    try AnnouncedPeopleView.checkWireList(p + o2, n2, max: 256, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1: unit = 1
      case 9: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A decision with its price. The published plan changes with the next plan or replan.
///
/// A `DirectReply` that is read where its bytes are.
public struct DirectReplyView: WireView, ~Escapable {
  public typealias WireOwned = DirectReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var directive: PlanDirectiveView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: PlanDirectiveView.self) }
  }

  @inlinable public var lifted: Bool { wireMessage.bit(0, 1) }

  /// US cents that the whole plan costs more with the decision, computed by planning again. Unset when
  /// there is no published plan to compare with.
  @inlinable public var priceCents: Int64? { wireMessage.bit(0, 2) ? wireMessage.fixed(1, as: Int64.self) : nil }

  /// What ordering, or lifting, changes.
  @inlinable public var difference: PlanDifferenceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: PlanDifferenceView.self) }
  }

  /// It held, or was lifted, before.
  @inlinable public var repeated: Bool { wireMessage.bit(0, 4) }

  @inlinable public var sentence: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of DirectReply

extension DirectReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 248 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w3, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try PlanDirectiveView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try PlanDifferenceView.checkNestedWire(p + o1, n1, &r)
    }
    try r.checkText(p + o2, n2, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1: unit = 1
      case 9: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the decisions that hold.
///
/// A `DirectivesRequest` that is read where its bytes are.
public struct DirectivesRequestView: WireView, ~Escapable {
  public typealias WireOwned = DirectivesRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of DirectivesRequest

extension DirectivesRequestView {
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

/// Decisions that hold, pins first, by departure and person.
///
/// A `DirectivesReply` that is read where its bytes are.
public struct DirectivesReplyView: WireView, ~Escapable {
  public typealias WireOwned = DirectivesReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var directives: WireListView<PlanDirectiveView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: PlanDirectiveView.self) }
  }
}

// MARK: Check of DirectivesReply

extension DirectivesReplyView {
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
    try PlanDirectiveView.checkWireList(p + o0, n0, max: 1000, &r)
  }
}

/// Asks to explain a departure.
///
/// A `ExplainDepartureRequest` that is read where its bytes are.
public struct ExplainDepartureRequestView: WireView, ~Escapable {
  public typealias WireOwned = ExplainDepartureRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var asOf: Timestamp? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: Timestamp.self) : nil }

  @inlinable public var announced: WireListView<AnnouncedPeopleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: AnnouncedPeopleView.self) }
  }
}

// MARK: Check of ExplainDepartureRequest

extension ExplainDepartureRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64.wire(wireMask(w3, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 24)
    try AnnouncedPeopleView.checkWireList(p + o2, n2, max: 256, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1: unit = 1
      case 9: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Places of one kind on a departure.
///
/// A `PlaceAccount` that is read where its bytes are.
public struct PlaceAccountView: WireView, ~Escapable {
  public typealias WireOwned = PlaceAccount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Such as `SEATS` or `WHEELCHAIRS`.
  @inlinable public var kind: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var used: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var limit: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// US cents that the whole plan saves with one more, computed by planning again; unset where places
  /// are left.
  @inlinable public var oneMoreCents: Int64? { wireMessage.bit(8, 1) ? wireMessage.fixed(9, as: Int64.self) : nil }
}

// MARK: Check of PlaceAccount

extension PlaceAccountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var b8: UInt8 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w4 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w3 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b8 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w4, b8 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = w3
    _ = b8
    _ = w4
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 32)
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
      case 9: unit = 1
      case 17: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What a departure holds and what keeps more people off it.
///
/// A `DepartureAccount` that is read where its bytes are.
public struct DepartureAccountView: WireView, ~Escapable {
  public typealias WireOwned = DepartureAccount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var `open`: Bool { wireMessage.bit(0, 1) }

  @inlinable public var people: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  /// People whose clearances are only expected.
  @inlinable public var expected: UInt32 { wireMessage.fixed(5, as: UInt32.self) }

  @inlinable public var reserve: UInt32 { wireMessage.fixed(9, as: UInt32.self) }

  @inlinable public var places: WireListView<PlaceAccountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: PlaceAccountView.self) }
  }

  @inlinable public var sentences: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: WireTextView.self) }
  }
}

// MARK: Check of DepartureAccount

extension DepartureAccountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 13 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      w4 = wireMask(wireLoad(f, 5, UInt32.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, UInt32.self), fixed >= 13)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 5, UInt32.self) : 0
      w5 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
      if shape.fixedLength > 13 || shape.slotCount > 3 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 13, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = b0
    _ = w3
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 24)
    try PlaceAccountView.checkWireList(p + o1, n1, max: 16, &r)
    try r.checkTexts(p + o2, n2, max: 64, maxElement: 600)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 14...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 13: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to explain the published plan.
///
/// A `ExplainPlanRequest` that is read where its bytes are.
public struct ExplainPlanRequestView: WireView, ~Escapable {
  public typealias WireOwned = ExplainPlanRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: Timestamp.self) : nil }

  @inlinable public var announced: WireListView<AnnouncedPeopleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: AnnouncedPeopleView.self) }
  }
}

// MARK: Check of ExplainPlanRequest

extension ExplainPlanRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
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
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 2 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 2, bits: b0 & 254, isFrozen: false)
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
    _ = b0
    _ = w2
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
      case 0, 10...: return
      case 1: unit = 1
      case 9: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// US cents of one part of the cost of a plan.
///
/// A `CostPart` that is read where its bytes are.
public struct CostPartView: WireView, ~Escapable {
  public typealias WireOwned = CostPart

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var part: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var cents: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of CostPart

extension CostPartView {
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
    try r.checkText(p + o0, n0, max: 32)
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

/// What the published plan costs and whom it keeps waiting: counts only.
///
/// A `PlanAccount` that is read where its bytes are.
public struct PlanAccountView: WireView, ~Escapable {
  public typealias WireOwned = PlanAccount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var people: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var listed: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  @inlinable public var parts: WireListView<CostPartView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: CostPartView.self) }
  }

  @inlinable public var totalCents: Int64 { wireMessage.fixed(16, as: Int64.self) }

  /// What each party's cheapest place costs, whoever competes.
  @inlinable public var unavoidableCents: Int64 { wireMessage.fixed(24, as: Int64.self) }

  /// The cost as it was published.
  @inlinable public var publishedCents: Int64 { wireMessage.fixed(32, as: Int64.self) }

  /// What no plan of these people, departures and decisions could cost less than: proved anew for the
  /// moment of the question, and recomputed by the verifier.
  @inlinable public var boundCents: Int64 { wireMessage.fixed(40, as: Int64.self) }

  /// Days waited by the party that waits longest without a departure, and of all.
  @inlinable public var oldestUnlistedDays: UInt32? { wireMessage.bit(48, 1) ? wireMessage.fixed(49, as: UInt32.self) : nil }

  @inlinable public var oldestDays: UInt32? { wireMessage.bit(48, 2) ? wireMessage.fixed(53, as: UInt32.self) : nil }

  /// Parties without a departure whose place a less urgent party has.
  @inlinable public var passedOver: UInt32 { wireMessage.fixed(57, as: UInt32.self) }

  @inlinable public var directives: UInt32 { wireMessage.fixed(61, as: UInt32.self) }

  @inlinable public var sentences: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(65, as: Timestamp.self) }

  /// People whose place differs already because facts changed after the plan; the numbers count that in.
  @inlinable public var alreadyMoved: UInt32 { wireMessage.fixed(73, as: UInt32.self) }
}

// MARK: Check of PlanAccount

extension PlanAccountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w11: UInt32 = 0
    var w12: UInt32 = 0
    var w14: Int64 = 0
    var w15: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 81 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 57 && fixed <= 77 && count <= 2
    if isNear {
      w11 = wireMask(wireLoad(f, 57, UInt32.self), fixed >= 61)
      w12 = wireMask(wireLoad(f, 61, UInt32.self), fixed >= 65)
      w14 = wireMask(wireLoad(f, 65, Int64.self), fixed >= 73)
      w15 = wireMask(wireLoad(f, 73, UInt32.self), fixed >= 77)
      var ends = wireBit(fixed == 61) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 65) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 73) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 77) & wireBit(w15 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 48, UInt8.self) & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w11 = fixed >= 61 ? wireLoad(f, 57, UInt32.self) : 0
      w12 = fixed >= 65 ? wireLoad(f, 61, UInt32.self) : 0
      w14 = fixed >= 73 ? wireLoad(f, 65, Int64.self) : 0
      w15 = fixed >= 77 ? wireLoad(f, 73, UInt32.self) : 0
      let free: UInt8 = fixed > 48 ? wireLoad(f, 48, UInt8.self) & 252 : 0
      if shape.fixedLength > 77 || shape.slotCount > 2 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 77, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w2: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let w3: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let w5: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    let w6: Int64 = fixed >= 32 ? wireLoad(f, 24, Int64.self) : 0
    let w7: Int64 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
    let w8: Int64 = fixed >= 48 ? wireLoad(f, 40, Int64.self) : 0
    let b48: UInt8 = fixed >= 49 ? wireLoad(f, 48, UInt8.self) : 0
    let w9: UInt32 = fixed >= 53 ? wireLoad(f, 49, UInt32.self) : 0
    let w10: UInt32 = fixed >= 57 ? wireLoad(f, 53, UInt32.self) : 0
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w9, b48 & 1 == 0))
    absent |= UInt64.wire(wireMask(w10, b48 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = w3
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = b48
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = w14
    _ = w15
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try CostPartView.checkWireList(p + o0, n0, max: 16, &r)
    try r.checkTexts(p + o1, n1, max: 64, maxElement: 600)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 78...: return
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 24: unit = 8
      case 32: unit = 8
      case 40: unit = 8
      case 48: unit = 8
      case 49: unit = 1
      case 53: unit = 4
      case 57: unit = 4
      case 61: unit = 4
      case 65: unit = 4
      case 73: unit = 8
      case 77: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the longer explanation of a person's place.
///
/// A `ExplainPlaceRequest` that is read where its bytes are.
public struct ExplainPlaceRequestView: WireView, ~Escapable {
  public typealias WireOwned = ExplainPlaceRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var asOf: Timestamp? { wireMessage.bit(16, 1) ? wireMessage.fixed(17, as: Timestamp.self) : nil }

  @inlinable public var announced: WireListView<AnnouncedPeopleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: AnnouncedPeopleView.self) }
  }
}

// MARK: Check of ExplainPlaceRequest

extension ExplainPlaceRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 29 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 2
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
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w3 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 2 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 2, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b16
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

/// One departure as one person's party sees it.
///
/// A `PlaceVerdict` that is read where its bytes are.
public struct PlaceVerdictView: WireView, ~Escapable {
  public typealias WireOwned = PlaceVerdict

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// `USED`, `EXCLUDED`, `FORBIDDEN`, `BLOCKED` or `AVAILABLE`.
  @inlinable public var standing: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Places or rules in the way, such as `WHEELCHAIRS`.
  @inlinable public var obstacles: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: WireTextView.self) }
  }

  /// Whole days by which the party is ready too late.
  @inlinable public var daysLate: UInt32? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: UInt32.self) : nil }

  /// What being there instead adds for everybody; unset where nothing is known.
  @inlinable public var waitingCents: Int64? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: Int64.self) : nil }

  @inlinable public var moneyCents: Int64? { wireMessage.bit(0, 4) ? wireMessage.fixed(13, as: Int64.self) : nil }

  /// People of other parties who would make room.
  @inlinable public var othersMoved: UInt32 { wireMessage.fixed(21, as: UInt32.self) }
}

// MARK: Check of PlaceVerdict

extension PlaceVerdictView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: UInt32 = 0
    var w5: Int64 = 0
    var w6: Int64 = 0
    var w7: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 30 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 25 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      w5 = wireMask(wireLoad(f, 5, Int64.self), fixed >= 13)
      w6 = wireMask(wireLoad(f, 13, Int64.self), fixed >= 21)
      w7 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      var ends = wireBit(fixed == 5) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w7 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      w5 = fixed >= 13 ? wireLoad(f, 5, Int64.self) : 0
      w6 = fixed >= 21 ? wireLoad(f, 13, Int64.self) : 0
      w7 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 248 : 0
      if shape.fixedLength > 25 || shape.slotCount > 3 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 3, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w4, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w5, b0 & 2 == 0))
    absent |= UInt64.wire(wireMask(w6, b0 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 24)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkTexts(p + o2, n2, max: 16, maxElement: 32)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 26...: return
      case 1: unit = 1
      case 5: unit = 4
      case 13: unit = 8
      case 21: unit = 8
      case 25: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A change that was tried on a copy.
///
/// A `TriedChange` that is read where its bytes are.
public struct TriedChangeView: WireView, ~Escapable {
  public typealias WireOwned = TriedChange

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Where the person is then; empty for no departure.
  @inlinable public var placedOn: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var costChangeCents: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var othersMoved: UInt32 { wireMessage.fixed(8, as: UInt32.self) }
}

// MARK: Check of TriedChange

extension TriedChangeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w4 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w4 != 0)
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
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w4 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 24)
    try r.checkText(p + o1, n1, max: 24)
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

/// Why a person has a place or none, and what would change it. It shows no price of a seat, and of a
/// rule of safeguarding neither whom it speaks of nor why.
///
/// A `PlaceAccountOfPerson` that is read where its bytes are.
public struct PlaceAccountOfPersonView: WireView, ~Escapable {
  public typealias WireOwned = PlaceAccountOfPerson

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  /// Empty for no departure.
  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// People who travel together, the person included.
  @inlinable public var people: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  @inlinable public var verdicts: WireListView<PlaceVerdictView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: PlaceVerdictView.self) }
  }

  @inlinable public var tried: WireListView<TriedChangeView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: TriedChangeView.self) }
  }

  /// The headline first.
  @inlinable public var sentences: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: WireTextView.self) }
  }
}

// MARK: Check of PlaceAccountOfPerson

extension PlaceAccountOfPersonView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 20) & wireBit(w3 != 0)
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
      w3 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 20, slotCount: 4, bits: 0, isFrozen: false)
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
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 24)
    try PlaceVerdictView.checkWireList(p + o1, n1, max: 256, &r)
    try TriedChangeView.checkWireList(p + o2, n2, max: 16, &r)
    try r.checkTexts(p + o3, n3, max: 300, maxElement: 600)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 21...: return
      case 16: unit = 16
      case 20: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Decisions that cannot all hold, although they can without any one of them. Which rule is in the way is
/// not said: it may be one of safeguarding.
///
/// A `DirectivesConflict` that is read where its bytes are.
public struct DirectivesConflictView: WireView, ~Escapable {
  public typealias WireOwned = DirectivesConflict

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var directives: WireListView<PlanDirectiveView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: PlanDirectiveView.self) }
  }
}

// MARK: Check of DirectivesConflict

extension DirectivesConflictView {
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
    try PlanDirectiveView.checkWireList(p + o0, n0, max: 1000, &r)
  }
}
