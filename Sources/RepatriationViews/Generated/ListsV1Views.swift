// Written by schemac from package lists.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// People for whom one thing is asked of one authority, and what it answered about each.
///
/// A `AuthorityList` that is read where its bytes are.
public struct AuthorityListView: WireView, ~Escapable {
  public typealias WireOwned = AuthorityList

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var kind: ListKind { wireMessage.fixed(16, as: WireEnumLayout<ListKind>.self) }

  @inlinable public var state: ListState { wireMessage.fixed(17, as: WireEnumLayout<ListState>.self) }

  @inlinable public var authority: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var title: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var createdAt: Timestamp { wireMessage.fixed(18, as: Timestamp.self) }

  @inlinable public var submittedOn: CalendarDate? { wireMessage.bit(26, 1) ? wireMessage.fixed(27, as: CalendarDate.self) : nil }

  @inlinable public var closedOn: CalendarDate? { wireMessage.bit(26, 2) ? wireMessage.fixed(31, as: CalendarDate.self) : nil }

  @inlinable public var lines: WireListView<ListLineView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: ListLineView.self) }
  }

  /// The authority's own number for the list.
  @inlinable public var reference: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  /// The last event that changed this list; what an officer saw, for a change that must not overwrite another's.
  @inlinable public var changedAt: Int64 { wireMessage.fixed(35, as: Int64.self) }
}

// MARK: Check of AuthorityList

extension AuthorityListView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b26: UInt8 = 0
    var w8: Int32 = 0
    var w9: Int32 = 0
    var w12: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 50 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 26 && fixed <= 43 && count <= 5
    if isNear {
      b26 = wireMask(wireLoad(f, 26, UInt8.self), fixed >= 27)
      w8 = wireMask(wireLoad(f, 27, Int32.self), fixed >= 31)
      w9 = wireMask(wireLoad(f, 31, Int32.self), fixed >= 35)
      w12 = wireMask(wireLoad(f, 35, Int64.self), fixed >= 43)
      var ends = wireBit(fixed == 27) & wireBit(b26 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 43) & wireBit(w12 != 0)
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
      isNear = ends != 0 && b26 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b26 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
      w8 = fixed >= 31 ? wireLoad(f, 27, Int32.self) : 0
      w9 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
      w12 = fixed >= 43 ? wireLoad(f, 35, Int64.self) : 0
      if shape.fixedLength > 43 || shape.slotCount > 5 || b26 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 43, slotCount: 5, bits: b26 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let w7: Int64 = fixed >= 26 ? wireLoad(f, 18, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    var absent = UInt64.wire(wireMask(w8, b26 & 1 == 0))
    absent |= UInt64.wire(wireMask(w9, b26 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = w4
    _ = w7
    _ = b26
    _ = w8
    _ = w9
    _ = w12
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 100)
    try r.checkText(p + o2, n2, max: 100)
    try ListLineView.checkWireList(p + o3, n3, max: 1024, &r)
    try r.checkText(p + o4, n4, max: 60)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 44...: return
      case 16: unit = 16
      case 17...18: unit = 1
      case 26: unit = 8
      case 27: unit = 1
      case 31: unit = 4
      case 35: unit = 4
      case 43: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One person on a list.
///
/// A `ListLine` that is read where its bytes are.
public struct ListLineView: WireView, ~Escapable {
  public typealias WireOwned = ListLine

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var outcome: LineOutcome { wireMessage.fixed(16, as: WireEnumLayout<LineOutcome>.self) }

  @inlinable public var decidedOn: CalendarDate? { wireMessage.bit(17, 1) ? wireMessage.fixed(18, as: CalendarDate.self) : nil }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Waiver: percent, amount in US cents, and the last day it covers.
  @inlinable public var waivedPercent: UInt8 { wireMessage.fixed(22, as: UInt8.self) }

  @inlinable public var waivedCents: Int64 { wireMessage.fixed(23, as: Int64.self) }

  @inlinable public var coversThrough: CalendarDate? { wireMessage.bit(17, 2) ? wireMessage.fixed(31, as: CalendarDate.self) : nil }

  /// Exit permit: last day, port (IATA code) and number. Travel document: its number and last day.
  @inlinable public var validUntil: CalendarDate? { wireMessage.bit(17, 4) ? wireMessage.fixed(35, as: CalendarDate.self) : nil }

  @inlinable public var port: FixedASCII<3> { wireMessage.fixed(39, as: FixedASCII<3>.self) }

  @inlinable public var number: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of ListLine

extension ListLineView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w6: Int64 = 0
    var w7: Int32 = 0
    var w8: Int32 = 0
    var w9: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 46 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 23 && fixed <= 42 && count <= 2
    if isNear {
      w6 = wireMask(wireLoad(f, 23, Int64.self), fixed >= 31)
      w7 = wireMask(wireLoad(f, 31, Int32.self), fixed >= 35)
      w8 = wireMask(wireLoad(f, 35, Int32.self), fixed >= 39)
      w9 = wireMask(FixedASCII<3>.loadStorage(f + 39), fixed >= 42)
      var ends = wireBit(fixed == 31) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 17, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 31 ? wireLoad(f, 23, Int64.self) : 0
      w7 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
      w8 = fixed >= 39 ? wireLoad(f, 35, Int32.self) : 0
      w9 = fixed >= 42 ? FixedASCII<3>.loadStorage(f + 39) : 0
      let free: UInt8 = fixed > 17 ? wireLoad(f, 17, UInt8.self) & 248 : 0
      if shape.fixedLength > 42 || shape.slotCount > 2 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 42, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let b17: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let w3: Int32 = fixed >= 22 ? wireLoad(f, 18, Int32.self) : 0
    let w5: UInt8 = fixed >= 23 ? wireLoad(f, 22, UInt8.self) : 0
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w3, b17 & 1 == 0))
    absent |= UInt64.wire(wireMask(w7, b17 & 2 == 0))
    absent |= UInt64.wire(wireMask(w8, b17 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = b17
    _ = w3
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 200)
    if fixed >= 42 { _ = try r.ascii(f + 39, as: FixedASCII<3>.self) }
    try r.checkText(p + o1, n1, max: 40)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 43...: return
      case 16: unit = 16
      case 17...18: unit = 1
      case 22: unit = 4
      case 23: unit = 1
      case 31: unit = 8
      case 35: unit = 4
      case 39: unit = 4
      case 42: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to begin a list, from named people or from a filter.
///
/// A `CreateListRequest` that is read where its bytes are.
public struct CreateListRequestView: WireView, ~Escapable {
  public typealias WireOwned = CreateListRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 2)
    try wireMessage.requireSize(16, ofSlot: 4)
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var kind: ListKind { wireMessage.fixed(16, as: WireEnumLayout<ListKind>.self) }

  @inlinable public var authority: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var title: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: ID<PersonFile>.self) }
  }

  @inlinable public var filter: ListFilterView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(3, as: ListFilterView.self) }
  }

  /// Ask again for those whom this list's authority refused or sent back.
  @inlinable public var again: ID<AuthorityList>? { wireMessage.optionalFixed(slot: 4, as: ID<AuthorityList>.self) }
}

// MARK: Check of CreateListRequest

extension CreateListRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 5
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
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 5, bits: 0, isFrozen: false)
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
    _ = w2
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
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 100)
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n3 != 0 {
      try ListFilterView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
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

/// Whom a list takes: open cases of the mission that need what it asks for and are on no other open list for it.
///
/// A `ListFilter` that is read where its bytes are.
public struct ListFilterView: WireView, ~Escapable {
  public typealias WireOwned = ListFilter

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var caseClasses: WireFixedListView<WireEnumLayout<CaseClass>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: WireEnumLayout<CaseClass>.self) }
  }

  @inlinable public var registeredFrom: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  @inlinable public var registeredTo: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }

  @inlinable public var exitSite: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var tierAtMost: UInt8? { wireMessage.bit(0, 4) ? wireMessage.fixed(9, as: UInt8.self) : nil }

  @inlinable public var limit: UInt16 { wireMessage.fixed(10, as: UInt16.self) }
}

// MARK: Check of ListFilter

extension ListFilterView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int32 = 0
    var w3: Int32 = 0
    var w5: UInt8 = 0
    var w6: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 12 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w3 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      w6 = wireMask(wireLoad(f, 10, UInt16.self), fixed >= 12)
      var ends = wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      w5 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      w6 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 248 : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w3, b0 & 2 == 0))
    absent |= UInt64.wire(wireMask(w5, b0 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = w3
    _ = w5
    _ = w6
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 8, stride: MemoryLayout<CaseClass>.stride)
    }
    try r.checkText(p + o1, n1, max: 60)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 10: unit = 1
      case 12: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Changes a draft list: adds and takes out people.
///
/// A `EditListRequest` that is read where its bytes are.
public struct EditListRequestView: WireView, ~Escapable {
  public typealias WireOwned = EditListRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 0)
    try wireMessage.requireElements(ofSize: 16, inSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var add: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: ID<PersonFile>.self) }
  }

  @inlinable public var takeOut: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: ID<PersonFile>.self) }
  }

  /// The change after which the officer saw the list.
  @inlinable public var seen: Int64 { wireMessage.fixed(16, as: Int64.self) }
}

// MARK: Check of EditListRequest

extension EditListRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 2
    if isNear {
      w4 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w4 != 0)
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
      w4 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 25...: return
      case 16: unit = 16
      case 24: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The list went to the authority.
///
/// A `SubmitListRequest` that is read where its bytes are.
public struct SubmitListRequestView: WireView, ~Escapable {
  public typealias WireOwned = SubmitListRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var submittedOn: CalendarDate { wireMessage.fixed(16, as: CalendarDate.self) }

  @inlinable public var reference: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var seen: Int64 { wireMessage.fixed(20, as: Int64.self) }

  /// When it was recorded at the desk; unset: now.
  @inlinable public var occurredAt: Timestamp { wireMessage.fixed(28, as: Timestamp.self) }
}

// MARK: Check of SubmitListRequest

extension SubmitListRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int32 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 36 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int32.self), fixed >= 20)
      w4 = wireMask(wireLoad(f, 20, Int64.self), fixed >= 28)
      w5 = wireMask(wireLoad(f, 28, Int64.self), fixed >= 36)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 20) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 28) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 36) & wireBit(w5 != 0)
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
      w2 = fixed >= 20 ? wireLoad(f, 16, Int32.self) : 0
      w4 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
      w5 = fixed >= 36 ? wireLoad(f, 28, Int64.self) : 0
      if shape.fixedLength > 36 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 36, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 60)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 37...: return
      case 16: unit = 16
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

/// The authority answered some or all lines.
///
/// A `ListOutcomesRequest` that is read where its bytes are.
public struct ListOutcomesRequestView: WireView, ~Escapable {
  public typealias WireOwned = ListOutcomesRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var lines: WireListView<ListLineView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ListLineView.self) }
  }

  /// When it was recorded at the desk; unset: now.
  @inlinable public var occurredAt: Timestamp { wireMessage.fixed(16, as: Timestamp.self) }

  /// Lines that were answered before may get another answer.
  @inlinable public var correct: Bool { wireMessage.bit(24, 1) }
}

// MARK: Check of ListOutcomesRequest

extension ListOutcomesRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var b24: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 1
    if isNear {
      w3 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      b24 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 25) & wireBit(b24 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b24 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      b24 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 1 || b24 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 1, bits: b24 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w3
    _ = b24
    _ = o0
    _ = n0
    try ListLineView.checkWireList(p + o0, n0, max: 1024, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 26...: return
      case 16: unit = 16
      case 24: unit = 8
      case 25: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Nothing more is expected of the authority; open lines go back.
///
/// A `CloseListRequest` that is read where its bytes are.
public struct CloseListRequestView: WireView, ~Escapable {
  public typealias WireOwned = CloseListRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of CloseListRequest

extension CloseListRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 200)
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

/// Sent only after the change is on stable storage.
///
/// A `ListReply` that is read where its bytes are.
public struct ListReplyView: WireView, ~Escapable {
  public typealias WireOwned = ListReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: AuthorityListView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: AuthorityListView.self) }
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var repeated: Bool { wireMessage.bit(8, 1) }

  /// People who were asked for and left out, each with why: the first of them.
  @inlinable public var leftOut: WireListView<LeftOutView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: LeftOutView.self) }
  }

  /// How many were left out, also those that are not named.
  @inlinable public var leftOutInAll: UInt32 { wireMessage.fixed(9, as: UInt32.self) }
}

// MARK: Check of ListReply

extension ListReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 17 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 13 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, UInt32.self), fixed >= 13)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w5 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
      if shape.fixedLength > 13 || shape.slotCount > 2 || b8 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 13, slotCount: 2, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = b8
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try AuthorityListView.checkNestedWire(p + o0, n0, &r)
    }
    try LeftOutView.checkWireList(p + o1, n1, max: 1024, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 14...: return
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A person who is not on a list, and why.
///
/// A `LeftOut` that is read where its bytes are.
public struct LeftOutView: WireView, ~Escapable {
  public typealias WireOwned = LeftOut

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of LeftOut

extension LeftOutView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 100)
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

/// Asks for one list with what is printed of its people.
///
/// A `ShowListRequest` that is read where its bytes are.
public struct ShowListRequestView: WireView, ~Escapable {
  public typealias WireOwned = ShowListRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  /// The list is to be printed or sent: recorded as an export.
  @inlinable public var purpose: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var recipient: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// The lines alone, without who their people are: no read of personal data, and no event.
  @inlinable public var linesOnly: Bool { wireMessage.bit(16, 1) }
}

// MARK: Check of ShowListRequest

extension ShowListRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 2
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
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
      if shape.fixedLength > 17 || shape.slotCount > 2 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 2, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = b16
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 100)
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

/// A list and, in the order of its lines, its people as the authority needs them.
///
/// A `ShowListReply` that is read where its bytes are.
public struct ShowListReplyView: WireView, ~Escapable {
  public typealias WireOwned = ShowListReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: AuthorityListView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: AuthorityListView.self) }
  }

  @inlinable public var people: WireListView<ListedPersonView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ListedPersonView.self) }
  }

  /// The day as of which stays and fines are counted.
  @inlinable public var asOf: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }
}

// MARK: Check of ShowListReply

extension ShowListReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
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
      w3 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 2 || b0 & 254 != 0 {
        try r.checkUnknownFields(
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
    _ = b0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try AuthorityListView.checkNestedWire(p + o0, n0, &r)
    }
    try ListedPersonView.checkWireList(p + o1, n1, max: 1024, &r)
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

/// A person as an authority is told.
///
/// A `ListedPerson` that is read where its bytes are.
public struct ListedPersonView: WireView, ~Escapable {
  public typealias WireOwned = ListedPerson

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var fullName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var sex: Sex { wireMessage.fixed(16, as: WireEnumLayout<Sex>.self) }

  @inlinable public var born: PartialDate { wireMessage.fixed(17, as: PartialDate.self) }

  @inlinable public var nationality: FixedASCII<3> { wireMessage.fixed(21, as: FixedASCII<3>.self) }

  @inlinable public var documentType: DocumentType { wireMessage.fixed(24, as: WireEnumLayout<DocumentType>.self) }

  @inlinable public var documentNumber: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var entered: CalendarDate? { wireMessage.bit(25, 1) ? wireMessage.fixed(26, as: CalendarDate.self) : nil }

  @inlinable public var authorisedUntil: CalendarDate? { wireMessage.bit(25, 2) ? wireMessage.fixed(30, as: CalendarDate.self) : nil }

  @inlinable public var overstayDays: UInt32 { wireMessage.fixed(34, as: UInt32.self) }

  /// US cents due on the day of printing.
  @inlinable public var fineCents: Int64 { wireMessage.fixed(38, as: Int64.self) }

  /// In its own script, beside the name of the document.
  @inlinable public var nativeName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// For travel documents alone.
  @inlinable public var nationalID: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var birthPlace: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  /// Tells an overstay of unknown length from none.
  @inlinable public var stayStatus: StayStatus { wireMessage.fixed(46, as: WireEnumLayout<StayStatus>.self) }
}

// MARK: Check of ListedPerson

extension ListedPersonView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w9: Int32 = 0
    var w10: UInt32 = 0
    var w11: Int64 = 0
    var w15: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 54 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 30 && fixed <= 47 && count <= 5
    if isNear {
      w9 = wireMask(wireLoad(f, 30, Int32.self), fixed >= 34)
      w10 = wireMask(wireLoad(f, 34, UInt32.self), fixed >= 38)
      w11 = wireMask(wireLoad(f, 38, Int64.self), fixed >= 46)
      w15 = wireMask(wireLoad(f, 46, UInt8.self), fixed >= 47)
      var ends = wireBit(fixed == 34) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 38) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 46) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 47) & wireBit(w15 != 0)
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
      isNear = ends != 0 && wireLoad(f, 25, UInt8.self) & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 34 ? wireLoad(f, 30, Int32.self) : 0
      w10 = fixed >= 38 ? wireLoad(f, 34, UInt32.self) : 0
      w11 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
      w15 = fixed >= 47 ? wireLoad(f, 46, UInt8.self) : 0
      let free: UInt8 = fixed > 25 ? wireLoad(f, 25, UInt8.self) & 252 : 0
      if shape.fixedLength > 47 || shape.slotCount > 5 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 47, slotCount: 5, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let w5: UInt64 = fixed >= 24 ? FixedASCII<3>.loadStorage(f + 21) : 0
    let w6: UInt8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
    let b25: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let w8: Int32 = fixed >= 30 ? wireLoad(f, 26, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    var absent = UInt64.wire(wireMask(w8, b25 & 1 == 0))
    absent |= UInt64.wire(wireMask(w9, b25 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = b25
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w15
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
    try r.checkText(p + o0, n0, max: 200)
    if fixed >= 21 { _ = try r.partialDate(f + 17) }
    if fixed >= 24 { _ = try r.ascii(f + 21, as: FixedASCII<3>.self) }
    try r.checkText(p + o1, n1, max: 32)
    try r.checkText(p + o2, n2, max: 200)
    try r.checkText(p + o3, n3, max: 32)
    try r.checkText(p + o4, n4, max: 100)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 48...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25...26: unit = 1
      case 30: unit = 4
      case 34: unit = 4
      case 38: unit = 4
      case 46: unit = 8
      case 47: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the lists of a mission.
///
/// A `ListsRequest` that is read where its bytes are.
public struct ListsRequestView: WireView, ~Escapable {
  public typealias WireOwned = ListsRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var kind: ListKind { wireMessage.fixed(0, as: WireEnumLayout<ListKind>.self) }

  /// Unset: all that are not closed.
  @inlinable public var state: ListState { wireMessage.fixed(1, as: WireEnumLayout<ListState>.self) }
}

// MARK: Check of ListsRequest

extension ListsRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w3 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w3
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
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Lists without their lines.
///
/// A `ListsReply` that is read where its bytes are.
public struct ListsReplyView: WireView, ~Escapable {
  public typealias WireOwned = ListsReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var lists: WireListView<ListSummaryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ListSummaryView.self) }
  }

  /// There are more; ask for one kind or one state.
  @inlinable public var truncated: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of ListsReply

extension ListsReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
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
      if shape.fixedLength > 1 || shape.slotCount > 1 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = b0
    _ = o0
    _ = n0
    try ListSummaryView.checkWireList(p + o0, n0, max: 256, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 2...: return
      case 1: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How a list stands.
///
/// A `ListSummary` that is read where its bytes are.
public struct ListSummaryView: WireView, ~Escapable {
  public typealias WireOwned = ListSummary

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var kind: ListKind { wireMessage.fixed(16, as: WireEnumLayout<ListKind>.self) }

  @inlinable public var state: ListState { wireMessage.fixed(17, as: WireEnumLayout<ListState>.self) }

  @inlinable public var authority: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var title: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var submittedOn: CalendarDate? { wireMessage.bit(18, 1) ? wireMessage.fixed(19, as: CalendarDate.self) : nil }

  @inlinable public var lines: UInt32 { wireMessage.fixed(23, as: UInt32.self) }

  @inlinable public var pending: UInt32 { wireMessage.fixed(27, as: UInt32.self) }

  @inlinable public var granted: UInt32 { wireMessage.fixed(31, as: UInt32.self) }

  @inlinable public var refused: UInt32 { wireMessage.fixed(35, as: UInt32.self) }

  @inlinable public var returned: UInt32 { wireMessage.fixed(39, as: UInt32.self) }
}

// MARK: Check of ListSummary

extension ListSummaryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w8: UInt32 = 0
    var w9: UInt32 = 0
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 47 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 27 && fixed <= 43 && count <= 2
    if isNear {
      w8 = wireMask(wireLoad(f, 27, UInt32.self), fixed >= 31)
      w9 = wireMask(wireLoad(f, 31, UInt32.self), fixed >= 35)
      w10 = wireMask(wireLoad(f, 35, UInt32.self), fixed >= 39)
      w11 = wireMask(wireLoad(f, 39, UInt32.self), fixed >= 43)
      var ends = wireBit(fixed == 31) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 43) & wireBit(w11 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 18, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w8 = fixed >= 31 ? wireLoad(f, 27, UInt32.self) : 0
      w9 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
      w10 = fixed >= 39 ? wireLoad(f, 35, UInt32.self) : 0
      w11 = fixed >= 43 ? wireLoad(f, 39, UInt32.self) : 0
      let free: UInt8 = fixed > 18 ? wireLoad(f, 18, UInt8.self) & 254 : 0
      if shape.fixedLength > 43 || shape.slotCount > 2 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 43, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w3: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let b18: UInt8 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
    let w6: Int32 = fixed >= 23 ? wireLoad(f, 19, Int32.self) : 0
    let w7: UInt32 = fixed >= 27 ? wireLoad(f, 23, UInt32.self) : 0
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w6, b18 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = w3
    _ = b18
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 100)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 44...: return
      case 16: unit = 16
      case 17...19: unit = 1
      case 23: unit = 4
      case 27: unit = 4
      case 31: unit = 4
      case 35: unit = 4
      case 39: unit = 4
      case 43: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}
