// Written by schemac from package access.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// Calls were refused because of who made them. The first of an hour are an event each; what follows is
/// counted, and the count is an event once the hour is over.
///
/// A `Denied` that is read where its bytes are.
public struct DeniedView: WireView, ~Escapable {
  public typealias WireOwned = Denied

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The method that was called; empty when a count is of several.
  @inlinable public var method: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// `role`, `mission`, or `id`: an id that names nobody of the caller's mission, whether it names
  /// somebody of another or nobody at all.
  @inlinable public var rule: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// How many further refusals the event counts; 0 when it is one refusal.
  @inlinable public var further: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// Of a count, when its hour began and when its last refusal was.
  @inlinable public var since: Timestamp? { wireMessage.bit(4, 1) ? wireMessage.fixed(5, as: Timestamp.self) : nil }

  @inlinable public var last: Timestamp? { wireMessage.bit(4, 2) ? wireMessage.fixed(13, as: Timestamp.self) : nil }
}

// MARK: Check of Denied

extension DeniedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var b4: UInt8 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 25 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 21 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      b4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w4 = wireMask(wireLoad(f, 5, Int64.self), fixed >= 13)
      w5 = wireMask(wireLoad(f, 13, Int64.self), fixed >= 21)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(b4 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b4 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      b4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w4 = fixed >= 13 ? wireLoad(f, 5, Int64.self) : 0
      w5 = fixed >= 21 ? wireLoad(f, 13, Int64.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 2 || b4 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 21, slotCount: 2, bits: b4 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w4, b4 & 1 == 0))
    absent |= UInt64.wire(wireMask(w5, b4 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = b4
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 120)
    try r.checkText(p + o1, n1, max: 40)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 22...: return
      case 4: unit = 4
      case 5: unit = 1
      case 13: unit = 8
      case 21: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How often one identity was refused in the hour that runs. Kept beside the log.
///
/// A `DenialCount` that is read where its bytes are.
public struct DenialCountView: WireView, ~Escapable {
  public typealias WireOwned = DenialCount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var rule: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var since: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  /// Refusals of this hour that are events of their own.
  @inlinable public var events: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// Refusals of this hour beyond those.
  @inlinable public var further: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  /// The method of those beyond; empty when they were several.
  @inlinable public var method: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var last: Timestamp { wireMessage.fixed(16, as: Timestamp.self) }
}

// MARK: Check of DenialCount

extension DenialCountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 30 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 4
    if isNear {
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w6 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      w8 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w8 != 0)
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
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w6 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      w8 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 24, slotCount: 4, bits: 0, isFrozen: false)
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
    _ = w4
    _ = w5
    _ = w6
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 300)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 120)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 25...: return
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 24: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the audit trail.
///
/// A `AuditRequest` that is read where its bytes are.
public struct AuditRequestView: WireView, ~Escapable {
  public typealias WireOwned = AuditRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var after: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var from: CalendarDate? { wireMessage.bit(8, 1) ? wireMessage.fixed(9, as: CalendarDate.self) : nil }

  @inlinable public var to: CalendarDate? { wireMessage.bit(8, 2) ? wireMessage.fixed(13, as: CalendarDate.self) : nil }
}

// MARK: Check of AuditRequest

extension AuditRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var w3: Int32 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, Int32.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, Int32.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, Int32.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b8 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 1, bits: b8 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    var absent = UInt64.wire(wireMask(w3, b8 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b8 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w2
    _ = b8
    _ = w3
    _ = w4
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
      case 0, 18...: return
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A line of the audit trail: who did or read what. No personal data.
///
/// A `AuditEntry` that is read where its bytes are.
public struct AuditEntryView: WireView, ~Escapable {
  public typealias WireOwned = AuditEntry

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var recordedAt: Timestamp { wireMessage.fixed(8, as: Timestamp.self) }

  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var kind: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var person: ID<PersonFile>? { wireMessage.optionalFixed(slot: 2, as: ID<PersonFile>.self) }

  @inlinable public var detail: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// In whose log it stands: `intake` or `planning`.
  @inlinable public var service: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }
}

// MARK: Check of AuditEntry

extension AuditEntryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 5
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w2 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w2 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      if shape.fixedLength > 16 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 5, bits: 0, isFrozen: false)
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
    _ = w1
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
    try r.checkText(p + o0, n0, max: 300)
    try r.checkText(p + o1, n1, max: 40)
    if n2 != 0 {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
    }
    try r.checkText(p + o3, n3, max: 200)
    try r.checkText(p + o4, n4, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 8: unit = 8
      case 16: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Some of the audit trail.
///
/// A `AuditPage` that is read where its bytes are.
public struct AuditPageView: WireView, ~Escapable {
  public typealias WireOwned = AuditPage

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var entries: WireListView<AuditEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: AuditEntryView.self) }
  }
}

// MARK: Check of AuditPage

extension AuditPageView {
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
    try AuditEntryView.checkWireList(p + o0, n0, max: 256, &r)
  }
}
