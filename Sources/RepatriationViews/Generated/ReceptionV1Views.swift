// Written by schemac from package reception.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// People who are expected: a bus of 43 tonight.
///
/// A `Announcement` that is read where its bytes are.
public struct AnnouncementView: WireView, ~Escapable {
  public typealias WireOwned = Announcement

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Announcement> { wireMessage.fixed(0, as: ID<Announcement>.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var label: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var expected: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  @inlinable public var from: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var expectedAt: Timestamp { wireMessage.fixed(20, as: Timestamp.self) }

  @inlinable public var channel: Channel { wireMessage.fixed(28, as: WireEnumLayout<Channel>.self) }

  @inlinable public var contact: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var announcedAt: Timestamp { wireMessage.fixed(29, as: Timestamp.self) }

  /// Registrations that named this announcement.
  @inlinable public var arrived: UInt32 { wireMessage.fixed(37, as: UInt32.self) }

  @inlinable public var closedAt: Timestamp? { wireMessage.bit(41, 1) ? wireMessage.fixed(42, as: Timestamp.self) : nil }

  /// Why it was closed, such as `arrived` or `turned back`.
  @inlinable public var closeReason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }
}

// MARK: Check of Announcement

extension AnnouncementView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w9: Int64 = 0
    var w10: UInt32 = 0
    var b41: UInt8 = 0
    var w11: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 57 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 29 && fixed <= 50 && count <= 5
    if isNear {
      w9 = wireMask(wireLoad(f, 29, Int64.self), fixed >= 37)
      w10 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      b41 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      w11 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      var ends = wireBit(fixed == 37) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 42) & wireBit(b41 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w11 != 0)
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
      isNear = ends != 0 && b41 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 37 ? wireLoad(f, 29, Int64.self) : 0
      w10 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      b41 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      w11 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      if shape.fixedLength > 50 || shape.slotCount > 5 || b41 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 50, slotCount: 5, bits: b41 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w4: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let w6: Int64 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
    let w7: UInt8 = fixed >= 29 ? wireLoad(f, 28, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let absent = UInt64.wire(wireMask(w11, b41 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w4
    _ = w6
    _ = w7
    _ = w9
    _ = w10
    _ = b41
    _ = w11
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
    try r.checkText(p + o3, n3, max: 100)
    try r.checkText(p + o4, n4, max: 200)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 51...: return
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      case 29: unit = 1
      case 37: unit = 8
      case 41: unit = 4
      case 42: unit = 1
      case 50: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A place in the queue before registration: a token, and a name if one was given.
///
/// A `QueueEntry` that is read where its bytes are.
public struct QueueEntryView: WireView, ~Escapable {
  public typealias WireOwned = QueueEntry

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 4)
    self.wireMessage = wireMessage
  }

  @inlinable public var token: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var issuedAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var state: QueueState { wireMessage.fixed(8, as: WireEnumLayout<QueueState>.self) }

  @inlinable public var person: ID<PersonFile>? { wireMessage.optionalFixed(slot: 4, as: ID<PersonFile>.self) }

  @inlinable public var closedAt: Timestamp? { wireMessage.bit(9, 1) ? wireMessage.fixed(10, as: Timestamp.self) : nil }

  /// When and to which desk it was called last.
  @inlinable public var calledAt: Timestamp? { wireMessage.bit(9, 2) ? wireMessage.fixed(18, as: Timestamp.self) : nil }

  @inlinable public var calledTo: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }
}

// MARK: Check of QueueEntry

extension QueueEntryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w6: UInt8 = 0
    var b9: UInt8 = 0
    var w8: Int64 = 0
    var w9: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 34 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 8 && fixed <= 26 && count <= 6
    if isNear {
      w6 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      w8 = wireMask(wireLoad(f, 10, Int64.self), fixed >= 18)
      w9 = wireMask(wireLoad(f, 18, Int64.self), fixed >= 26)
      var ends = wireBit(fixed == 9) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 26) & wireBit(w9 != 0)
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
      isNear = ends != 0 && b9 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      w8 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
      w9 = fixed >= 26 ? wireLoad(f, 18, Int64.self) : 0
      if shape.fixedLength > 26 || shape.slotCount > 6 || b9 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 26, slotCount: 6, bits: b9 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w4: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    var absent = UInt64.wire(wireMask(w8, b9 & 1 == 0))
    absent |= UInt64.wire(wireMask(w9, b9 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w4
    _ = w6
    _ = b9
    _ = w8
    _ = w9
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
    try r.checkText(p + o0, n0, max: 24)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 200)
    try r.checkText(p + o3, n3, max: 16)
    if n4 != 0 {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
    }
    try r.checkText(p + o5, n5, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 27...: return
      case 8: unit = 8
      case 9...10: unit = 1
      case 18: unit = 8
      case 26: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A person's case goes to another mission, which must accept it.
///
/// A `Transfer` that is read where its bytes are.
public struct TransferView: WireView, ~Escapable {
  public typealias WireOwned = Transfer

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 4)
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Transfer> { wireMessage.fixed(0, as: ID<Transfer>.self) }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(16, as: ID<PersonFile>.self) }

  @inlinable public var from: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var to: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var offeredAt: Timestamp { wireMessage.fixed(32, as: Timestamp.self) }

  @inlinable public var state: TransferState { wireMessage.fixed(40, as: WireEnumLayout<TransferState>.self) }

  @inlinable public var decidedAt: Timestamp? { wireMessage.bit(41, 1) ? wireMessage.fixed(42, as: Timestamp.self) : nil }

  @inlinable public var decisionReason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// The file that the receiving mission began.
  @inlinable public var received: ID<PersonFile>? { wireMessage.optionalFixed(slot: 4, as: ID<PersonFile>.self) }

  /// The rest of the person's group, which goes along.
  @inlinable public var companions: WireListView<TransferredFileView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: TransferredFileView.self) }
  }

  /// Everybody who goes.
  @inlinable public var people: UInt16 { wireMessage.fixed(50, as: UInt16.self) }
}

// MARK: Check of Transfer

extension TransferView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w7: UInt8 = 0
    var b41: UInt8 = 0
    var w8: Int64 = 0
    var w12: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 60 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 40 && fixed <= 52 && count <= 6
    if isNear {
      w7 = wireMask(wireLoad(f, 40, UInt8.self), fixed >= 41)
      b41 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      w8 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      w12 = wireMask(wireLoad(f, 50, UInt16.self), fixed >= 52)
      var ends = wireBit(fixed == 41) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 42) & wireBit(b41 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 52) & wireBit(w12 != 0)
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
      isNear = ends != 0 && b41 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w7 = fixed >= 41 ? wireLoad(f, 40, UInt8.self) : 0
      b41 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      w8 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      w12 = fixed >= 52 ? wireLoad(f, 50, UInt16.self) : 0
      if shape.fixedLength > 52 || shape.slotCount > 6 || b41 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 52, slotCount: 6, bits: b41 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w6: Int64 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let absent = UInt64.wire(wireMask(w8, b41 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w6
    _ = w7
    _ = b41
    _ = w8
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
    _ = o5
    _ = n5
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 300)
    try r.checkText(p + o3, n3, max: 300)
    if n4 != 0 {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
    }
    try TransferredFileView.checkWireList(p + o5, n5, max: 63, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 53...: return
      case 16: unit = 16
      case 32: unit = 16
      case 40: unit = 8
      case 41...42: unit = 1
      case 50: unit = 8
      case 52: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Somebody who goes along, and the file that the receiving mission began.
///
/// A `TransferredFile` that is read where its bytes are.
public struct TransferredFileView: WireView, ~Escapable {
  public typealias WireOwned = TransferredFile

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var received: ID<PersonFile>? { wireMessage.optionalFixed(slot: 0, as: ID<PersonFile>.self) }
}

// MARK: Check of TransferredFile

extension TransferredFileView {
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
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
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

/// What a mission gets when it accepts: the file as the other one kept it, under an id of its own.
///
/// A `FileReceived` that is read where its bytes are.
public struct FileReceivedView: WireView, ~Escapable {
  public typealias WireOwned = FileReceived

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var transfer: ID<Transfer> { wireMessage.fixed(0, as: ID<Transfer>.self) }

  @inlinable public var from: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var before: ID<PersonFile> { wireMessage.fixed(16, as: ID<PersonFile>.self) }

  @inlinable public var file: PersonFileView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: PersonFileView.self) }
  }
}

// MARK: Check of FileReceived

extension FileReceivedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 36 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 32 && count <= 2
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
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
      if shape.fixedLength > 32 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 32, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try PersonFileView.checkNestedWire(p + o1, n1, &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 33...: return
      case 16: unit = 16
      case 32: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Announces people, corrects the announcement, or closes it.
///
/// A `AnnounceRequest` that is read where its bytes are.
public struct AnnounceRequestView: WireView, ~Escapable {
  public typealias WireOwned = AnnounceRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var announcement: AnnouncementView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: AnnouncementView.self) }
  }

  /// Closes it with this reason.
  @inlinable public var closeReason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of AnnounceRequest

extension AnnounceRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try AnnouncementView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 200)
  }
}

/// Sent only after the change is on stable storage.
///
/// A `AnnounceReply` that is read where its bytes are.
public struct AnnounceReplyView: WireView, ~Escapable {
  public typealias WireOwned = AnnounceReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var announcement: AnnouncementView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: AnnouncementView.self) }
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var repeated: Bool { wireMessage.bit(8, 1) }
}

// MARK: Check of AnnounceReply

extension AnnounceReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b8 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = b8
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try AnnouncementView.checkNestedWire(p + o0, n0, &r)
    }
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

/// Asks for announcements that are not closed, or all of them.
///
/// A `AnnouncementsRequest` that is read where its bytes are.
public struct AnnouncementsRequestView: WireView, ~Escapable {
  public typealias WireOwned = AnnouncementsRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var all: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of AnnouncementsRequest

extension AnnouncementsRequestView {
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
    try r.checkText(p + o0, n0, max: 16)
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

/// Announcements, by expected time.
///
/// A `AnnouncementsReply` that is read where its bytes are.
public struct AnnouncementsReplyView: WireView, ~Escapable {
  public typealias WireOwned = AnnouncementsReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var announcements: WireListView<AnnouncementView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: AnnouncementView.self) }
  }

  /// People announced and not yet arrived.
  @inlinable public var outstanding: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of AnnouncementsReply

extension AnnouncementsReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
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
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
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
    try AnnouncementView.checkWireList(p + o0, n0, max: 256, &r)
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

/// Asks for a token for somebody who waits, or closes one.
///
/// A `QueueRequest` that is read where its bytes are.
public struct QueueRequestView: WireView, ~Escapable {
  public typealias WireOwned = QueueRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Empty: the next number.
  @inlinable public var token: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// The person went away.
  @inlinable public var left: Bool { wireMessage.bit(0, 1) }

  /// Calls this token, or the one that has waited longest, to the desk.
  @inlinable public var call: Bool { wireMessage.bit(0, 2) }
}

// MARK: Check of QueueRequest

extension QueueRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 4
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
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
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 4 || b0 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 4, bits: b0 & 252, isFrozen: false)
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
    _ = b0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 24)
    try r.checkText(p + o2, n2, max: 200)
    try r.checkText(p + o3, n3, max: 16)
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

/// Sent only after the change is on stable storage.
///
/// A `QueueReply` that is read where its bytes are.
public struct QueueReplyView: WireView, ~Escapable {
  public typealias WireOwned = QueueReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var entry: QueueEntryView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: QueueEntryView.self) }
  }

  @inlinable public var waiting: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var repeated: Bool { wireMessage.bit(4, 1) }
}

// MARK: Check of QueueReply

extension QueueReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var b4: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      b4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 5) & wireBit(b4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b4 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      b4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 || b4 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 1, bits: b4 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = b4
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try QueueEntryView.checkNestedWire(p + o0, n0, &r)
    }
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

/// Asks who waits.
///
/// A `QueueListRequest` that is read where its bytes are.
public struct QueueListRequestView: WireView, ~Escapable {
  public typealias WireOwned = QueueListRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of QueueListRequest

extension QueueListRequestView {
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

/// Who waits, in order.
///
/// A `QueueListReply` that is read where its bytes are.
public struct QueueListReplyView: WireView, ~Escapable {
  public typealias WireOwned = QueueListReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var entries: WireListView<QueueEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: QueueEntryView.self) }
  }

  @inlinable public var waiting: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of QueueListReply

extension QueueListReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
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
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
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
    try QueueEntryView.checkWireList(p + o0, n0, max: 1024, &r)
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

/// Offers a case to another mission, or takes the offer back, for which the id alone is enough.
///
/// A `TransferRequest` that is read where its bytes are.
public struct TransferRequestView: WireView, ~Escapable {
  public typealias WireOwned = TransferRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var transfer: ID<Transfer> { wireMessage.fixed(0, as: ID<Transfer>.self) }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(16, as: ID<PersonFile>.self) }

  @inlinable public var to: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var withdraw: Bool { wireMessage.bit(32, 1) }

  /// The person's whole group goes along; a group that must not be split goes no other way.
  @inlinable public var wholeGroup: Bool { wireMessage.bit(32, 2) }
}

// MARK: Check of TransferRequest

extension TransferRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b32: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 37 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 2
    if isNear {
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b32 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 2 || b32 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 2, bits: b32 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = b32
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 34...: return
      case 16: unit = 16
      case 32: unit = 16
      case 33: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The receiving mission decides.
///
/// A `DecideTransferRequest` that is read where its bytes are.
public struct DecideTransferRequestView: WireView, ~Escapable {
  public typealias WireOwned = DecideTransferRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var transfer: ID<Transfer> { wireMessage.fixed(0, as: ID<Transfer>.self) }

  @inlinable public var accept: Bool { wireMessage.bit(16, 1) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Accepted: the id of the file that the receiving mission begins; made by intake when it is absent.
  @inlinable public var received: ID<PersonFile>? { wireMessage.optionalFixed(slot: 1, as: ID<PersonFile>.self) }
}

// MARK: Check of DecideTransferRequest

extension DecideTransferRequestView {
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
    try r.checkText(p + o0, n0, max: 300)
    if n1 != 0 {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
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

/// Sent only after the change is on stable storage.
///
/// A `TransferReply` that is read where its bytes are.
public struct TransferReplyView: WireView, ~Escapable {
  public typealias WireOwned = TransferReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var transfer: TransferView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: TransferView.self) }
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var repeated: Bool { wireMessage.bit(8, 1) }
}

// MARK: Check of TransferReply

extension TransferReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b8 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = b8
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try TransferView.checkNestedWire(p + o0, n0, &r)
    }
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

/// Asks for transfers to and from a mission.
///
/// A `TransfersRequest` that is read where its bytes are.
public struct TransfersRequestView: WireView, ~Escapable {
  public typealias WireOwned = TransfersRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var all: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of TransfersRequest

extension TransfersRequestView {
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
    try r.checkText(p + o0, n0, max: 16)
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

/// Transfers, newest first. Of an incoming one nobody is named before it is accepted.
///
/// A `TransfersReply` that is read where its bytes are.
public struct TransfersReplyView: WireView, ~Escapable {
  public typealias WireOwned = TransfersReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var transfers: WireListView<TransferView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: TransferView.self) }
  }
}

// MARK: Check of TransfersReply

extension TransfersReplyView {
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
    try TransferView.checkWireList(p + o0, n0, max: 256, &r)
  }
}
