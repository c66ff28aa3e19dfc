// Written by schemac from package clearances.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// Asks what would fill a departure.
///
/// A `ClearancesRequest` that is read where its bytes are.
public struct ClearancesRequestView: WireView, ~Escapable {
  public typealias WireOwned = ClearancesRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// The departure's name, such as `D07`.
  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Defaults to the published plan's moment, without one to now.
  @inlinable public var asOf: Timestamp? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: Timestamp.self) : nil }
}

// MARK: Check of ClearancesRequest

extension ClearancesRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 2
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 2 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 2, bits: b0 & 254, isFrozen: false)
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
    _ = b0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 24)
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

/// What would fill a departure: actions for officers first, people behind them.
///
/// A `ClearancesReply` that is read where its bytes are.
public struct ClearancesReplyView: WireView, ~Escapable {
  public typealias WireOwned = ClearancesReply

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

  @inlinable public var route: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var departsAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var departsOffsetMinutes: Int16 { wireMessage.fixed(8, as: Int16.self) }

  @inlinable public var closesAt: Timestamp { wireMessage.fixed(10, as: Timestamp.self) }

  /// What is granted by the end of this day counts.
  @inlinable public var lastClearanceDay: CalendarDate { wireMessage.fixed(18, as: CalendarDate.self) }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(22, as: Timestamp.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var seats: UInt16 { wireMessage.fixed(30, as: UInt16.self) }

  @inlinable public var reserved: UInt16 { wireMessage.fixed(32, as: UInt16.self) }

  /// Seats of people for whom everything is granted.
  @inlinable public var secured: UInt16 { wireMessage.fixed(34, as: UInt16.self) }

  /// Seats that clearances can fill.
  @inlinable public var free: UInt16 { wireMessage.fixed(36, as: UInt16.self) }

  /// Of these, the seats that all of `parties` take together.
  @inlinable public var filled: UInt16 { wireMessage.fixed(38, as: UInt16.self) }

  /// US cents that the plan costs less with all of it granted: two plans, made and compared.
  @inlinable public var worthCents: Int64 { wireMessage.fixed(40, as: Int64.self) }

  @inlinable public var actions: WireListView<ClearanceActionView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ClearanceActionView.self) }
  }

  /// Whole parties, by what they are worth.
  @inlinable public var parties: WireListView<ClearancePartyView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: ClearancePartyView.self) }
  }

  /// Persons whom nobody can clear in time for this departure, by the first reason.
  @inlinable public var beyond: WireListView<UnplacedCountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(6, of: UnplacedCountView.self) }
  }

  /// Persons who could be cleared in time, and for whom no seat is left.
  @inlinable public var noSeat: UInt32 { wireMessage.fixed(48, as: UInt32.self) }

  /// Persons whom planners pinned to another departure or keep off this one.
  @inlinable public var decided: UInt32 { wireMessage.fixed(52, as: UInt32.self) }
}

// MARK: Check of ClearancesReply

extension ClearancesReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w14: UInt16 = 0
    var w15: Int64 = 0
    var w19: UInt32 = 0
    var w20: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 65 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 38 && fixed <= 56 && count <= 7
    if isNear {
      w14 = wireMask(wireLoad(f, 38, UInt16.self), fixed >= 40)
      w15 = wireMask(wireLoad(f, 40, Int64.self), fixed >= 48)
      w19 = wireMask(wireLoad(f, 48, UInt32.self), fixed >= 52)
      w20 = wireMask(wireLoad(f, 52, UInt32.self), fixed >= 56)
      var ends = wireBit(fixed == 40) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 48) & wireBit(w15 != 0)
      ends |= wireBit(fixed == 52) & wireBit(w19 != 0)
      ends |= wireBit(fixed == 56) & wireBit(w20 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w14 = fixed >= 40 ? wireLoad(f, 38, UInt16.self) : 0
      w15 = fixed >= 48 ? wireLoad(f, 40, Int64.self) : 0
      w19 = fixed >= 52 ? wireLoad(f, 48, UInt32.self) : 0
      w20 = fixed >= 56 ? wireLoad(f, 52, UInt32.self) : 0
      if shape.fixedLength > 56 || shape.slotCount > 7 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 56, slotCount: 7, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
    }
    let w4: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w5: Int16 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
    let w6: Int64 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
    let w7: Int32 = fixed >= 22 ? wireLoad(f, 18, Int32.self) : 0
    let w8: Int64 = fixed >= 30 ? wireLoad(f, 22, Int64.self) : 0
    let w10: UInt16 = fixed >= 32 ? wireLoad(f, 30, UInt16.self) : 0
    let w11: UInt16 = fixed >= 34 ? wireLoad(f, 32, UInt16.self) : 0
    let w12: UInt16 = fixed >= 36 ? wireLoad(f, 34, UInt16.self) : 0
    let w13: UInt16 = fixed >= 38 ? wireLoad(f, 36, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w10
    _ = w11
    _ = w12
    _ = w13
    _ = w14
    _ = w15
    _ = w19
    _ = w20
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 24)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 40)
    try ClearanceActionView.checkWireList(p + o4, n4, max: 64, &r)
    try ClearancePartyView.checkWireList(p + o5, n5, max: 1024, &r)
    try UnplacedCountView.checkWireList(p + o6, n6, max: 64, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 57...: return
      case 8: unit = 8
      case 10: unit = 2
      case 18: unit = 8
      case 22: unit = 4
      case 30: unit = 8
      case 32: unit = 2
      case 34: unit = 2
      case 36: unit = 2
      case 38: unit = 2
      case 40: unit = 2
      case 48: unit = 8
      case 52: unit = 4
      case 56: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One errand: what one addressee must grant by one day.
///
/// A `ClearanceAction` that is read where its bytes are.
public struct ClearanceActionView: WireView, ~Escapable {
  public typealias WireOwned = ClearanceAction

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 4, inSlot: 0)
    try wireMessage.requireElements(ofSize: 16, inSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var kind: ClearanceKind { wireMessage.fixed(0, as: WireEnumLayout<ClearanceKind>.self) }

  @inlinable public var addressee: Addressee { wireMessage.fixed(1, as: WireEnumLayout<Addressee>.self) }

  /// Granted by the end of this day, the rest can follow in time.
  @inlinable public var by: CalendarDate { wireMessage.fixed(2, as: CalendarDate.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(6, as: UInt32.self) }

  /// Of these, for how many it was asked for already.
  @inlinable public var asked: UInt32 { wireMessage.fixed(10, as: UInt32.self) }

  /// Seats that stay empty without it.
  @inlinable public var seats: UInt16 { wireMessage.fixed(14, as: UInt16.self) }

  /// US cents by which the plan is worse without it.
  @inlinable public var worthCents: Int64 { wireMessage.fixed(16, as: Int64.self) }

  /// `worthCents` is the sum of the parties' estimates, not of another plan.
  @inlinable public var isEstimate: Bool { wireMessage.bit(24, 1) }

  /// Persons by tier, from 0.
  @inlinable public var tiers: WireFixedListView<UInt32> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: UInt32.self) }
  }

  /// What follows must go faster than usual.
  @inlinable public var isTight: Bool { wireMessage.bit(24, 2) }

  @inlinable public var people: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: ID<PersonFile>.self) }
  }

  @inlinable public var sentence: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of ClearanceAction

extension ClearanceActionView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt32 = 0
    var w6: UInt16 = 0
    var w7: Int64 = 0
    var b24: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 30 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 10 && fixed <= 25 && count <= 3
    if isNear {
      w5 = wireMask(wireLoad(f, 10, UInt32.self), fixed >= 14)
      w6 = wireMask(wireLoad(f, 14, UInt16.self), fixed >= 16)
      w7 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      b24 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      var ends = wireBit(fixed == 14) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 25) & wireBit(b24 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b24 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 14 ? wireLoad(f, 10, UInt32.self) : 0
      w6 = fixed >= 16 ? wireLoad(f, 14, UInt16.self) : 0
      w7 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      b24 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 3 || b24 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 3, bits: b24 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    let w3: Int32 = fixed >= 6 ? wireLoad(f, 2, Int32.self) : 0
    let w4: UInt32 = fixed >= 10 ? wireLoad(f, 6, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = b24
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 4, max: 4, stride: MemoryLayout<UInt32>.stride)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o2, n2, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 26...: return
      case 1...2: unit = 1
      case 6: unit = 4
      case 10: unit = 4
      case 14: unit = 4
      case 16: unit = 2
      case 24: unit = 8
      case 25: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// People who travel together or not at all.
///
/// A `ClearanceParty` that is read where its bytes are.
public struct ClearancePartyView: WireView, ~Escapable {
  public typealias WireOwned = ClearanceParty

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var people: WireListView<ClearancePersonView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ClearancePersonView.self) }
  }

  @inlinable public var tier: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var seats: UInt16 { wireMessage.fixed(1, as: UInt16.self) }

  /// US cents by which this departure is better for them than where they would be otherwise. An
  /// estimate: what others lose by it is not counted.
  @inlinable public var worthCents: Int64 { wireMessage.fixed(3, as: Int64.self) }

  /// The departure on which they would be otherwise; empty for none.
  @inlinable public var otherwise: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of ClearanceParty

extension ClearancePartyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt16 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 15 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 11 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt16.self), fixed >= 3)
      w4 = wireMask(wireLoad(f, 3, Int64.self), fixed >= 11)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 11) & wireBit(w4 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
      w4 = fixed >= 11 ? wireLoad(f, 3, Int64.self) : 0
      if shape.fixedLength > 11 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 11, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try ClearancePersonView.checkWireList(p + o0, n0, max: 64, &r)
    try r.checkText(p + o1, n1, max: 24)
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
      case 11: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What one person lacks.
///
/// A `ClearancePerson` that is read where its bytes are.
public struct ClearancePersonView: WireView, ~Escapable {
  public typealias WireOwned = ClearancePerson

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(16, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var steps: WireListView<ClearanceStepView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ClearanceStepView.self) }
  }
}

// MARK: Check of ClearancePerson

extension ClearancePersonView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
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
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try ClearanceStepView.checkWireList(p + o0, n0, max: 16, &r)
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

/// One clearance of one person.
///
/// A `ClearanceStep` that is read where its bytes are.
public struct ClearanceStepView: WireView, ~Escapable {
  public typealias WireOwned = ClearanceStep

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var kind: ClearanceKind { wireMessage.fixed(0, as: WireEnumLayout<ClearanceKind>.self) }

  @inlinable public var by: CalendarDate { wireMessage.fixed(1, as: CalendarDate.self) }

  /// When it is there at the usual pace, where that can be said.
  @inlinable public var usual: CalendarDate? { wireMessage.bit(5, 1) ? wireMessage.fixed(6, as: CalendarDate.self) : nil }

  @inlinable public var asked: Bool { wireMessage.bit(5, 2) }
}

// MARK: Check of ClearanceStep

extension ClearanceStepView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: Int32 = 0
    var b5: UInt8 = 0
    var w3: Int32 = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      b5 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      w3 = wireMask(wireLoad(f, 6, Int32.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 6) & wireBit(b5 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w3 != 0)
      isNear = ends != 0 && b5 & 252 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      b5 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      w3 = fixed >= 10 ? wireLoad(f, 6, Int32.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 0 || b5 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 10, slotCount: 0, bits: b5 & 252, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w3, b5 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = b5
    _ = w3
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 11...: return
      case 1: unit = 1
      case 5: unit = 4
      case 6: unit = 1
      case 10: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks how the mission stands.
///
/// A `BoardRequest` that is read where its bytes are.
public struct BoardRequestView: WireView, ~Escapable {
  public typealias WireOwned = BoardRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Defaults to now.
  @inlinable public var asOf: Timestamp? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: Timestamp.self) : nil }
}

// MARK: Check of BoardRequest

extension BoardRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 16)
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

/// How the mission stands: counts only.
///
/// A `BoardReply` that is read where its bytes are.
public struct BoardReplyView: WireView, ~Escapable {
  public typealias WireOwned = BoardReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 2, inSlot: 3)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  /// Offset of the mission's clock from UTC at that moment.
  @inlinable public var offsetMinutes: Int16 { wireMessage.fixed(8, as: Int16.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(10, as: Int64.self) }

  /// The moment of the published plan.
  @inlinable public var plannedAt: Timestamp? { wireMessage.bit(18, 1) ? wireMessage.fixed(19, as: Timestamp.self) : nil }

  /// Views changed since then.
  @inlinable public var isStale: Bool { wireMessage.bit(18, 2) }

  /// Open cases by class, each by days since registration.
  @inlinable public var backlog: WireListView<BacklogRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: BacklogRowView.self) }
  }

  /// First day of each age, such as 0, 3, 7, 14.
  @inlinable public var ages: WireFixedListView<UInt16> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: UInt16.self) }
  }

  @inlinable public var registeredToday: UInt32 { wireMessage.fixed(27, as: UInt32.self) }

  @inlinable public var departures: WireListView<ManifestSummaryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ManifestSummaryView.self) }
  }

  @inlinable public var alarms: WireListView<AlarmView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: AlarmView.self) }
  }
}

// MARK: Check of BoardReply

extension BoardReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: Int64 = 0
    var b18: UInt8 = 0
    var w6: Int64 = 0
    var w10: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 10 && fixed <= 31 && count <= 6
    if isNear {
      w5 = wireMask(wireLoad(f, 10, Int64.self), fixed >= 18)
      b18 = wireMask(wireLoad(f, 18, UInt8.self), fixed >= 19)
      w6 = wireMask(wireLoad(f, 19, Int64.self), fixed >= 27)
      w10 = wireMask(wireLoad(f, 27, UInt32.self), fixed >= 31)
      var ends = wireBit(fixed == 18) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 19) & wireBit(b18 != 0)
      ends |= wireBit(fixed == 27) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w10 != 0)
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
      isNear = ends != 0 && b18 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
      b18 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
      w6 = fixed >= 27 ? wireLoad(f, 19, Int64.self) : 0
      w10 = fixed >= 31 ? wireLoad(f, 27, UInt32.self) : 0
      if shape.fixedLength > 31 || shape.slotCount > 6 || b18 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 31, slotCount: 6, bits: b18 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w3: Int16 = fixed >= 10 ? wireLoad(f, 8, Int16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let absent = UInt64.wire(wireMask(w6, b18 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = w3
    _ = w5
    _ = b18
    _ = w6
    _ = w10
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try BacklogRowView.checkWireList(p + o2, n2, max: 16, &r)
    if n3 != 0 {
      _ = try r.fixedCount(
        p + o3, n3, size: 2, max: 8, stride: MemoryLayout<UInt16>.stride)
    }
    try ManifestSummaryView.checkWireList(p + o4, n4, max: 1024, &r)
    try AlarmView.checkWireList(p + o5, n5, max: 64, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 32...: return
      case 8: unit = 8
      case 10: unit = 2
      case 18: unit = 8
      case 19: unit = 1
      case 27: unit = 8
      case 31: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Open cases of one class.
///
/// A `BacklogRow` that is read where its bytes are.
public struct BacklogRowView: WireView, ~Escapable {
  public typealias WireOwned = BacklogRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 4, inSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(0, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  @inlinable public var byAge: WireFixedListView<UInt32> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: UInt32.self) }
  }
}

// MARK: Check of BacklogRow

extension BacklogRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
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
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = w2
    _ = o0
    _ = n0
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 4, max: 8, stride: MemoryLayout<UInt32>.stride)
    }
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
}

/// Something that somebody must look at: what and how many, never who.
///
/// A `Alarm` that is read where its bytes are.
public struct AlarmView: WireView, ~Escapable {
  public typealias WireOwned = Alarm

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var kind: AlarmKind { wireMessage.fixed(0, as: WireEnumLayout<AlarmKind>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  @inlinable public var departure: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var by: CalendarDate? { wireMessage.bit(5, 1) ? wireMessage.fixed(6, as: CalendarDate.self) : nil }

  @inlinable public var sentence: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of Alarm

extension AlarmView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt32 = 0
    var b5: UInt8 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      b5 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      w4 = wireMask(wireLoad(f, 6, Int32.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 6) & wireBit(b5 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b5 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      b5 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      w4 = fixed >= 10 ? wireLoad(f, 6, Int32.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 2 || b5 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 10, slotCount: 2, bits: b5 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b5 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = b5
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 24)
    try r.checkText(p + o1, n1, max: 200)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 11...: return
      case 1: unit = 1
      case 5: unit = 4
      case 6: unit = 1
      case 10: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}
