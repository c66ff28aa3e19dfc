// Written by schemac from package intake.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// Asks to record a person.
///
/// A `RegisterRequest` that is read where its bytes are.
public struct RegisterRequestView: WireView, ~Escapable {
  public typealias WireOwned = RegisterRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var registration: RegistrationView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: RegistrationView.self) }
  }

  /// How the family or party around this person is to be kept, when `registration.group` is set.
  @inlinable public var groupKind: GroupKind { wireMessage.fixed(0, as: WireEnumLayout<GroupKind>.self) }

  /// The registration comes from a file: policy says whether its intent is a consent.
  @inlinable public var imported: Bool { wireMessage.bit(1, 1) }

  /// The desk saw these candidates and says that this is another person. An equal document number or
  /// national identity number still waits for a reviewer.
  @inlinable public var distinctFrom: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: ID<PersonFile>.self) }
  }

  /// Written offline: who wrote it, and when. Sent later, perhaps by somebody else.
  @inlinable public var offline: OfflineOriginView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: OfflineOriginView.self) }
  }
}

// MARK: Check of RegisterRequest

extension RegisterRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var b1: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 3
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b1 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 3 || b1 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 3, bits: b1 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w2
    _ = b1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try RegistrationView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 16, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n2 != 0 {
      try OfflineOriginView.checkNestedWire(p + o2, n2, &r)
    }
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

/// Sent only after the record is on stable storage.
///
/// A `RegisterReply` that is read where its bytes are.
public struct RegisterReplyView: WireView, ~Escapable {
  public typealias WireOwned = RegisterReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 0)
    try wireMessage.requireElements(ofSize: 16, inSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var sequence: Int64 { wireMessage.fixed(16, as: Int64.self) }

  @inlinable public var epoch: Int64 { wireMessage.fixed(24, as: Int64.self) }

  /// The same key was registered before with the same content; nothing new was recorded.
  @inlinable public var repeated: Bool { wireMessage.bit(32, 1) }

  /// Files that hold the same document number or national identity number.
  @inlinable public var exactMatches: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: ID<PersonFile>.self) }
  }

  @inlinable public var warnings: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }

  /// Files that may be the same person and wait for a decision, the likeliest first.
  @inlinable public var candidates: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: ID<PersonFile>.self) }
  }

  /// How many hosts have the record on stable storage.
  @inlinable public var durability: UInt8 { wireMessage.fixed(33, as: UInt8.self) }
}

// MARK: Check of RegisterReply

extension RegisterReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w3: Int64 = 0
    var b32: UInt8 = 0
    var w8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 16 && fixed <= 34 && count <= 3
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      w3 = wireMask(wireLoad(f, 24, Int64.self), fixed >= 32)
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w8 = wireMask(wireLoad(f, 33, UInt8.self), fixed >= 34)
      var ends = wireBit(fixed == 24) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 32) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      ends |= wireBit(fixed == 34) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      w3 = fixed >= 32 ? wireLoad(f, 24, Int64.self) : 0
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w8 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) : 0
      if shape.fixedLength > 34 || shape.slotCount > 3 || b32 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 34, slotCount: 3, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w2
    _ = w3
    _ = b32
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkTexts(p + o1, n1, max: 16, maxElement: 48)
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 35...: return
      case 16: unit = 16
      case 24: unit = 8
      case 32: unit = 8
      case 33...34: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to record something about an open case.
///
/// A `UpdateRequest` that is read where its bytes are.
public struct UpdateRequestView: WireView, ~Escapable {
  public typealias WireOwned = UpdateRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var change: ChangeView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: ChangeView.self) }
  }

  @inlinable public var occurredAt: Timestamp { wireMessage.fixed(16, as: Timestamp.self) }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of UpdateRequest

extension UpdateRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w3 != 0)
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
      w3 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try ChangeView.checkWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 16)
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

/// Sent only after the change is on stable storage.
///
/// A `ChangeReply` that is read where its bytes are.
public struct ChangeReplyView: WireView, ~Escapable {
  public typealias WireOwned = ChangeReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var repeated: Bool { wireMessage.bit(8, 1) }

  /// The hold that was placed, for its release.
  @inlinable public var hold: ID<Hold>? { wireMessage.optionalFixed(slot: 0, as: ID<Hold>.self) }

  /// How many hosts have the record on stable storage.
  @inlinable public var durability: UInt8 { wireMessage.fixed(9, as: UInt8.self) }
}

// MARK: Check of ChangeReply

extension ChangeReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var b8: UInt8 = 0
    var w4: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w4 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w4 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 1 || b8 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 10, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = b8
    _ = w4
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
      case 0, 11...: return
      case 8: unit = 8
      case 9...10: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to keep a person from travelling.
///
/// A `PlaceHoldRequest` that is read where its bytes are.
public struct PlaceHoldRequestView: WireView, ~Escapable {
  public typealias WireOwned = PlaceHoldRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var hold: ID<Hold> { wireMessage.fixed(16, as: ID<Hold>.self) }

  @inlinable public var kind: HoldKind { wireMessage.fixed(32, as: WireEnumLayout<HoldKind>.self) }

  @inlinable public var authority: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var reference: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var reviewBy: CalendarDate? { wireMessage.bit(33, 1) ? wireMessage.fixed(34, as: CalendarDate.self) : nil }

  /// When it was placed; without it, now.
  @inlinable public var placedAt: Timestamp? { wireMessage.bit(33, 2) ? wireMessage.fixed(38, as: Timestamp.self) : nil }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of PlaceHoldRequest

extension PlaceHoldRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt8 = 0
    var b33: UInt8 = 0
    var w7: Int32 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 52 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 32 && fixed <= 46 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      b33 = wireMask(wireLoad(f, 33, UInt8.self), fixed >= 34)
      w7 = wireMask(wireLoad(f, 34, Int32.self), fixed >= 38)
      w8 = wireMask(wireLoad(f, 38, Int64.self), fixed >= 46)
      var ends = wireBit(fixed == 33) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 34) & wireBit(b33 != 0)
      ends |= wireBit(fixed == 38) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 46) & wireBit(w8 != 0)
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
      isNear = ends != 0 && b33 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      b33 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) : 0
      w7 = fixed >= 38 ? wireLoad(f, 34, Int32.self) : 0
      w8 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
      if shape.fixedLength > 46 || shape.slotCount > 4 || b33 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 46, slotCount: 4, bits: b33 & 252, isFrozen: false)
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
    var absent = UInt64.wire(wireMask(w7, b33 & 1 == 0))
    absent |= UInt64.wire(wireMask(w8, b33 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = b33
    _ = w7
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 60)
    try r.checkText(p + o2, n2, max: 500)
    try r.checkText(p + o3, n3, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 47...: return
      case 16: unit = 16
      case 32: unit = 16
      case 33...34: unit = 1
      case 38: unit = 4
      case 46: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to end a hold.
///
/// A `ReleaseHoldRequest` that is read where its bytes are.
public struct ReleaseHoldRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReleaseHoldRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var hold: ID<Hold> { wireMessage.fixed(16, as: ID<Hold>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// When it ended; without it, now.
  @inlinable public var releasedAt: Timestamp? { wireMessage.bit(32, 1) ? wireMessage.fixed(33, as: Timestamp.self) : nil }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of ReleaseHoldRequest

extension ReleaseHoldRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b32: UInt8 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 45 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 41 && count <= 2
    if isNear {
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w4 = wireMask(wireLoad(f, 33, Int64.self), fixed >= 41)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w4 = fixed >= 41 ? wireLoad(f, 33, Int64.self) : 0
      if shape.fixedLength > 41 || shape.slotCount > 2 || b32 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 41, slotCount: 2, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b32 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b32
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 500)
    try r.checkText(p + o1, n1, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 42...: return
      case 16: unit = 16
      case 32: unit = 16
      case 33: unit = 1
      case 41: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks that two persons never share a manifest.
///
/// A `KeepApartRequest` that is read where its bytes are.
public struct KeepApartRequestView: WireView, ~Escapable {
  public typealias WireOwned = KeepApartRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var first: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var second: ID<PersonFile> { wireMessage.fixed(16, as: ID<PersonFile>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Ends an earlier separation.
  @inlinable public var lift: Bool { wireMessage.bit(32, 1) }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of KeepApartRequest

extension KeepApartRequestView {
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
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 2 || b32 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 2, bits: b32 & 254, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 500)
    try r.checkText(p + o1, n1, max: 16)
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

/// Asks to set the members of a group and whether it may be split.
///
/// A `DefineGroupRequest` that is read where its bytes are.
public struct DefineGroupRequestView: WireView, ~Escapable {
  public typealias WireOwned = DefineGroupRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var group: GroupView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: GroupView.self) }
  }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of DefineGroupRequest

extension DefineGroupRequestView {
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
      try GroupView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 16)
  }
}

/// Asks for one file.
///
/// A `ShowRequest` that is read where its bytes are.
public struct ShowRequestView: WireView, ~Escapable {
  public typealias WireOwned = ShowRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  /// The moment for which the axes, the class and the fine are asked; without it, now.
  @inlinable public var asOf: Timestamp? { wireMessage.bit(16, 1) ? wireMessage.fixed(17, as: Timestamp.self) : nil }
}

// MARK: Check of ShowRequest

extension ShowRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var w2: Int64 = 0
    let head = n >= 27 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 0
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w2 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w2 != 0)
      isNear = ends != 0 && b16 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w2 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 0 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 0, bits: b16 & 254, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w2, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b16
    _ = w2
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

/// A file as the caller's role may see it.
///
/// A `ShowReply` that is read where its bytes are.
public struct ShowReplyView: WireView, ~Escapable {
  public typealias WireOwned = ShowReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: PersonFileView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: PersonFileView.self) }
  }

  @inlinable public var axes: AxesView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: AxesView.self) }
  }

  /// Fields left out because of the caller's role.
  @inlinable public var withheld: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: WireTextView.self) }
  }

  @inlinable public var history: WireListView<HistoryEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: HistoryEntryView.self) }
  }
}

// MARK: Check of ShowReply

extension ShowReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 4
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
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 4, bits: 0, isFrozen: false)
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
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try PersonFileView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try AxesView.checkNestedWire(p + o1, n1, &r)
    }
    try r.checkTexts(p + o2, n2, max: 32, maxElement: 40)
    try HistoryEntryView.checkWireList(p + o3, n3, max: 256, &r)
  }
}

/// Who recorded what, and when.
///
/// A `HistoryEntry` that is read where its bytes are.
public struct HistoryEntryView: WireView, ~Escapable {
  public typealias WireOwned = HistoryEntry

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var kind: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var occurredAt: Timestamp { wireMessage.fixed(8, as: Timestamp.self) }

  @inlinable public var recordedAt: Timestamp { wireMessage.fixed(16, as: Timestamp.self) }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// What it changed, as names of fields.
  @inlinable public var fields: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: WireTextView.self) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }
}

// MARK: Check of HistoryEntry

extension HistoryEntryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var w3: Int64 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 31 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 5
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      w4 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w4 != 0)
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
      w3 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      w4 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 24, slotCount: 5, bits: 0, isFrozen: false)
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
    _ = w3
    _ = w4
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
    try r.checkText(p + o0, n0, max: 32)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 200)
    try r.checkTexts(p + o3, n3, max: 32, maxElement: 40)
    try r.checkText(p + o4, n4, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 25...: return
      case 8: unit = 8
      case 16: unit = 8
      case 24: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The four axes as of a moment, the class they lead to and what blocks first.
///
/// A `Axes` that is read where its bytes are.
public struct AxesView: WireView, ~Escapable {
  public typealias WireOwned = Axes

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var document: DocumentStatus { wireMessage.fixed(8, as: WireEnumLayout<DocumentStatus>.self) }

  @inlinable public var stay: StayStatus { wireMessage.fixed(9, as: WireEnumLayout<StayStatus>.self) }

  /// Days overstayed as of the moment, when the stay's end is known.
  @inlinable public var overstayDays: UInt32 { wireMessage.fixed(10, as: UInt32.self) }

  @inlinable public var fine: FineStatus { wireMessage.fixed(14, as: WireEnumLayout<FineStatus>.self) }

  /// US cents due as of the moment.
  @inlinable public var fineCents: Int64 { wireMessage.fixed(15, as: Int64.self) }

  @inlinable public var exit: ExitStatus { wireMessage.fixed(23, as: WireEnumLayout<ExitStatus>.self) }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(24, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var mainBlocker: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var tier: UInt8 { wireMessage.fixed(25, as: UInt8.self) }

  /// First day on which everything could be granted; absent when something open-ended blocks.
  @inlinable public var readyBy: CalendarDate? { wireMessage.bit(26, 1) ? wireMessage.fixed(27, as: CalendarDate.self) : nil }
}

// MARK: Check of Axes

extension AxesView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w8: UInt8 = 0
    var w10: UInt8 = 0
    var b26: UInt8 = 0
    var w11: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 34 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 24 && fixed <= 31 && count <= 1
    if isNear {
      w8 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      w10 = wireMask(wireLoad(f, 25, UInt8.self), fixed >= 26)
      b26 = wireMask(wireLoad(f, 26, UInt8.self), fixed >= 27)
      w11 = wireMask(wireLoad(f, 27, Int32.self), fixed >= 31)
      var ends = wireBit(fixed == 25) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 26) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 27) & wireBit(b26 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w11 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b26 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      w10 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
      b26 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
      w11 = fixed >= 31 ? wireLoad(f, 27, Int32.self) : 0
      if shape.fixedLength > 31 || shape.slotCount > 1 || b26 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 31, slotCount: 1, bits: b26 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w2: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    let w3: UInt8 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
    let w4: UInt32 = fixed >= 14 ? wireLoad(f, 10, UInt32.self) : 0
    let w5: UInt8 = fixed >= 15 ? wireLoad(f, 14, UInt8.self) : 0
    let w6: Int64 = fixed >= 23 ? wireLoad(f, 15, Int64.self) : 0
    let w7: UInt8 = fixed >= 24 ? wireLoad(f, 23, UInt8.self) : 0
    let absent = UInt64.wire(wireMask(w11, b26 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w10
    _ = b26
    _ = w11
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 48)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 32...: return
      case 8: unit = 8
      case 9...10: unit = 1
      case 14: unit = 4
      case 15: unit = 1
      case 23: unit = 8
      case 24...27: unit = 1
      case 31: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for files by what is known of a person.
///
/// A `SearchRequest` that is read where its bytes are.
public struct SearchRequestView: WireView, ~Escapable {
  public typealias WireOwned = SearchRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// A part of a name, a document number or a national identity number.
  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var limit: UInt16 { wireMessage.fixed(0, as: UInt16.self) }
}

// MARK: Check of SearchRequest

extension SearchRequestView {
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
    try r.checkText(p + o0, n0, max: 200)
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

/// Files found, best first.
///
/// A `SearchReply` that is read where its bytes are.
public struct SearchReplyView: WireView, ~Escapable {
  public typealias WireOwned = SearchReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var hits: WireListView<SearchHitView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: SearchHitView.self) }
  }

  @inlinable public var truncated: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of SearchReply

extension SearchReplyView {
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
    try SearchHitView.checkWireList(p + o0, n0, max: 200, &r)
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

/// One file found, with what tells it from others.
///
/// A `SearchHit` that is read where its bytes are.
public struct SearchHitView: WireView, ~Escapable {
  public typealias WireOwned = SearchHit

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var fullName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var nativeName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var born: PartialDate { wireMessage.fixed(16, as: PartialDate.self) }

  @inlinable public var sex: Sex { wireMessage.fixed(20, as: WireEnumLayout<Sex>.self) }

  @inlinable public var receivedAt: Timestamp { wireMessage.fixed(21, as: Timestamp.self) }

  @inlinable public var queueToken: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var state: CaseState { wireMessage.fixed(29, as: WireEnumLayout<CaseState>.self) }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(30, as: WireEnumLayout<CaseClass>.self) }

  /// Which field matched, such as `name`.
  @inlinable public var matched: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of SearchHit

extension SearchHitView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt8 = 0
    var w6: Int64 = 0
    var w8: UInt8 = 0
    var w9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 37 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 20 && fixed <= 31 && count <= 4
    if isNear {
      w5 = wireMask(wireLoad(f, 20, UInt8.self), fixed >= 21)
      w6 = wireMask(wireLoad(f, 21, Int64.self), fixed >= 29)
      w8 = wireMask(wireLoad(f, 29, UInt8.self), fixed >= 30)
      w9 = wireMask(wireLoad(f, 30, UInt8.self), fixed >= 31)
      var ends = wireBit(fixed == 21) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 30) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w9 != 0)
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
      w5 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
      w6 = fixed >= 29 ? wireLoad(f, 21, Int64.self) : 0
      w8 = fixed >= 30 ? wireLoad(f, 29, UInt8.self) : 0
      w9 = fixed >= 31 ? wireLoad(f, 30, UInt8.self) : 0
      if shape.fixedLength > 31 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 31, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w4: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    _ = w4
    _ = w5
    _ = w6
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
    try r.checkText(p + o0, n0, max: 200)
    try r.checkText(p + o1, n1, max: 200)
    if fixed >= 20 { _ = try r.partialDate(f + 16) }
    try r.checkText(p + o2, n2, max: 24)
    try r.checkText(p + o3, n3, max: 24)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 32...: return
      case 16: unit = 16
      case 20: unit = 4
      case 21: unit = 1
      case 29: unit = 8
      case 30...31: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Where a follower stands; a sequence of 0 and a zero lineage ask for everything.
///
/// A `FollowRequest` that is read where its bytes are.
public struct FollowRequestView: WireView, ~Escapable {
  public typealias WireOwned = FollowRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var position: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of FollowRequest

extension FollowRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 67 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 64 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
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
      if shape.fixedLength > 64 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 64, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
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
      case 0, 65...: return
      case 64: unit = 64
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What a follower receives: views changed in (after, through], and the position they lead to.
///
/// A `FeedItem` that is read where its bytes are.
public struct FeedItemView: WireView, ~Escapable {
  public typealias WireOwned = FeedItem

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var verdict: FollowVerdict { wireMessage.fixed(0, as: WireEnumLayout<FollowVerdict>.self) }

  /// The sequence after which this item continues.
  @inlinable public var after: Int64 { wireMessage.fixed(1, as: Int64.self) }

  @inlinable public var through: Position { wireMessage.fixed(9, as: PositionLayout.self) }

  @inlinable public var views: WireListView<PlanningViewView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: PlanningViewView.self) }
  }

  @inlinable public var removed: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: ID<PersonFile>.self) }
  }

  /// More follows at once; not yet the newest.
  @inlinable public var more: Bool { wireMessage.bit(73, 1) }

  /// Signed since the last item: what the follower keeps as a witness of intake's log.
  @inlinable public var checkpoints: WireListView<SignedCheckpointView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: SignedCheckpointView.self) }
  }
}

// MARK: Check of FeedItem

extension FeedItemView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: Int64 = 0
    var b73: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 79 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 74 && count <= 3
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      b73 = wireMask(wireLoad(f, 73, UInt8.self), fixed >= 74)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 73) & wireBit(!wireIsZero(f + 9, 64))
      ends |= wireBit(fixed == 74) & wireBit(b73 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b73 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      b73 = fixed >= 74 ? wireLoad(f, 73, UInt8.self) : 0
      if shape.fixedLength > 74 || shape.slotCount > 3 || b73 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 74, slotCount: 3, bits: b73 & 254, isFrozen: false)
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
    _ = b73
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try PlanningViewView.checkWireList(p + o0, n0, max: 256, &r)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 256, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try SignedCheckpointView.checkWireList(p + o2, n2, max: 8, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 75...: return
      case 1: unit = 1
      case 9: unit = 8
      case 73: unit = 64
      case 74: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the planning views of a mission as a snapshot (SNAPSHOT.md): its manifest, then its chunks.
///
/// A `SnapshotRequest` that is read where its bytes are.
public struct SnapshotRequestView: WireView, ~Escapable {
  public typealias WireOwned = SnapshotRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(64, ofSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Go on with this one: chunks alone. Zero: one that is new enough, its manifest first.
  @inlinable public var snapshot: FixedBytes<32> { wireMessage.fixed(0, as: FixedBytes<32>.self) }

  /// Which chunks are there and not wanted any more: bit n, least significant first, of byte n / 8.
  @inlinable public var present: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  /// Only what changed since, with a zero `snapshot`.
  @inlinable public var base: Position? { wireMessage.optionalFixed(slot: 2, as: PositionLayout.self) }

  /// No chunks.
  @inlinable public var manifestOnly: Bool { wireMessage.bit(32, 1) }
}

// MARK: Check of SnapshotRequest

extension SnapshotRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b32: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 38 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 3
    if isNear {
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f, 32))
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 3 || b32 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 3, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = b32
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try r.checkBytes(p + o1, n1, max: 65536)
    if n2 != 0 {
      guard n2 == 64 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 34...: return
      case 32: unit = 32
      case 33: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A slice of the manifest or of a chunk. The slices of a part come in order, and parts do not mix.
///
/// A `SnapshotSlice` that is read where its bytes are.
public struct SnapshotSliceView: WireView, ~Escapable {
  public typealias WireOwned = SnapshotSlice

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var snapshot: FixedBytes<32> { wireMessage.fixed(0, as: FixedBytes<32>.self) }

  @inlinable public var part: SnapshotPart { wireMessage.fixed(32, as: WireEnumLayout<SnapshotPart>.self) }

  /// Number of the chunk.
  @inlinable public var chunk: UInt32 { wireMessage.fixed(33, as: UInt32.self) }

  /// Where the slice stands in its part.
  @inlinable public var offset: UInt32 { wireMessage.fixed(37, as: UInt32.self) }

  /// Bytes of the whole part.
  @inlinable public var partBytes: UInt32 { wireMessage.fixed(41, as: UInt32.self) }

  @inlinable public var bytes: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(0) }
  }
}

// MARK: Check of SnapshotSlice

extension SnapshotSliceView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 48 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 32 && fixed <= 45 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w3 = wireMask(wireLoad(f, 33, UInt32.self), fixed >= 37)
      w4 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      w5 = wireMask(wireLoad(f, 41, UInt32.self), fixed >= 45)
      var ends = wireBit(fixed == 33) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 37) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 45) & wireBit(w5 != 0)
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
      w2 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w3 = fixed >= 37 ? wireLoad(f, 33, UInt32.self) : 0
      w4 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      w5 = fixed >= 45 ? wireLoad(f, 41, UInt32.self) : 0
      if shape.fixedLength > 45 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 45, slotCount: 1, bits: 0, isFrozen: false)
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
    try r.checkBytes(p + o0, n0, max: 98304)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 46...: return
      case 32: unit = 32
      case 33: unit = 1
      case 37: unit = 4
      case 41: unit = 4
      case 45: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the digest of a mission's planning views.
///
/// A `DigestRequest` that is read where its bytes are.
public struct DigestRequestView: WireView, ~Escapable {
  public typealias WireOwned = DigestRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of DigestRequest

extension DigestRequestView {
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

/// SHA-256 over the planning views of a mission, ordered by id, each as length and bytes.
///
/// A `DigestReply` that is read where its bytes are.
public struct DigestReplyView: WireView, ~Escapable {
  public typealias WireOwned = DigestReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var position: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(64, as: FixedBytes<32>.self) }

  @inlinable public var people: UInt32 { wireMessage.fixed(96, as: UInt32.self) }
}

// MARK: Check of DigestReply

extension DigestReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    let head = n >= 102 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 100 && count <= 0
    if isNear {
      w3 = wireMask(wireLoad(f, 96, UInt32.self), fixed >= 100)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 96) & wireBit(!wireIsZero(f + 64, 32))
      ends |= wireBit(fixed == 100) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 100 ? wireLoad(f, 96, UInt32.self) : 0
      if shape.fixedLength > 100 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 100, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w3
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 101...: return
      case 64: unit = 64
      case 96: unit = 32
      case 100: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for what a document of one revision of a manifest needs to know of the people on it.
///
/// A `TravelNamesRequest` that is read where its bytes are.
public struct TravelNamesRequestView: WireView, ~Escapable {
  public typealias WireOwned = TravelNamesRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Who is listed, by planning's word.
  @inlinable public var revision: SealedRevisionView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: SealedRevisionView.self) }
  }

  /// Why the names are needed, for the audit trail.
  @inlinable public var purpose: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Who gets the document.
  @inlinable public var recipient: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var document: DocumentKind { wireMessage.fixed(0, as: WireEnumLayout<DocumentKind>.self) }
}

// MARK: Check of TravelNamesRequest

extension TravelNamesRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w4 != 0)
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
      w4 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try SealedRevisionView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 100)
    try r.checkText(p + o2, n2, max: 100)
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

/// A traveller as the travel document states it, as far as the document that is made needs it.
///
/// A `TravelName` that is read where its bytes are.
public struct TravelNameView: WireView, ~Escapable {
  public typealias WireOwned = TravelName

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

  @inlinable public var documentIssuer: FixedASCII<3> { wireMessage.fixed(25, as: FixedASCII<3>.self) }

  @inlinable public var documentExpires: CalendarDate? { wireMessage.bit(28, 1) ? wireMessage.fixed(29, as: CalendarDate.self) : nil }

  /// In its own script, beside the name of the document.
  @inlinable public var nativeName: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// Primary and secondary identifier as the document prints them (ICAO Doc 9303-3); empty when nobody
  /// wrote them down. Never made by splitting `fullName`.
  @inlinable public var primaryIdentifier: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var secondaryIdentifier: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  /// Script of `fullName` (ISO 15924), such as `Latn`.
  @inlinable public var nameScript: FixedASCII<4> { wireMessage.fixed(33, as: FixedASCII<4>.self) }

  /// Valid documents in the holder's hand beside the one that is travelled on.
  @inlinable public var otherDocuments: WireListView<NamedDocumentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: NamedDocumentView.self) }
  }

  /// What the carrier must provide, without its cause.
  @inlinable public var services: WireFixedListView<WireEnumLayout<SpecialService>> {
    @_lifetime(copy self) get { wireMessage.fixedList(6, of: WireEnumLayout<SpecialService>.self) }
  }

  @inlinable public var relation: Relation { wireMessage.fixed(37, as: WireEnumLayout<Relation>.self) }

  /// For those who receive people: where the way leads on, and whether a shelter was needed here.
  @inlinable public var originProvince: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }

  @inlinable public var shelter: Answer { wireMessage.fixed(38, as: WireEnumLayout<Answer>.self) }
}

// MARK: Check of TravelName

extension TravelNameView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w9: Int32 = 0
    var w13: UInt64 = 0
    var w16: UInt8 = 0
    var w18: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    let head = n >= 49 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 29 && fixed <= 39 && count <= 8
    if isNear {
      w9 = wireMask(wireLoad(f, 29, Int32.self), fixed >= 33)
      w13 = wireMask(FixedASCII<4>.loadStorage(f + 33), fixed >= 37)
      w16 = wireMask(wireLoad(f, 37, UInt8.self), fixed >= 38)
      w18 = wireMask(wireLoad(f, 38, UInt8.self), fixed >= 39)
      var ends = wireBit(fixed == 33) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 37) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 38) & wireBit(w16 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w18 != 0)
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
      isNear = ends != 0 && wireLoad(f, 28, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 33 ? wireLoad(f, 29, Int32.self) : 0
      w13 = fixed >= 37 ? FixedASCII<4>.loadStorage(f + 33) : 0
      w16 = fixed >= 38 ? wireLoad(f, 37, UInt8.self) : 0
      w18 = fixed >= 39 ? wireLoad(f, 38, UInt8.self) : 0
      let free: UInt8 = fixed > 28 ? wireLoad(f, 28, UInt8.self) & 254 : 0
      if shape.fixedLength > 39 || shape.slotCount > 8 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 39, slotCount: 8, bits: free, isFrozen: false)
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
    }
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let w5: UInt64 = fixed >= 24 ? FixedASCII<3>.loadStorage(f + 21) : 0
    let w6: UInt8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
    let w8: UInt64 = fixed >= 28 ? FixedASCII<3>.loadStorage(f + 25) : 0
    let b28: UInt8 = fixed >= 29 ? wireLoad(f, 28, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let absent = UInt64.wire(wireMask(w9, b28 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w8
    _ = b28
    _ = w9
    _ = w13
    _ = w16
    _ = w18
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
    try r.checkText(p + o0, n0, max: 200)
    if fixed >= 21 { _ = try r.partialDate(f + 17) }
    if fixed >= 24 { _ = try r.ascii(f + 21, as: FixedASCII<3>.self) }
    try r.checkText(p + o1, n1, max: 32)
    if fixed >= 28 { _ = try r.ascii(f + 25, as: FixedASCII<3>.self) }
    try r.checkText(p + o2, n2, max: 200)
    try r.checkText(p + o3, n3, max: 200)
    try r.checkText(p + o4, n4, max: 200)
    if fixed >= 37 { _ = try r.ascii(f + 33, as: FixedASCII<4>.self) }
    try NamedDocumentView.checkWireList(p + o5, n5, max: 4, &r)
    if n6 != 0 {
      _ = try r.fixedCount(
        p + o6, n6, size: 1, max: 8, stride: MemoryLayout<SpecialService>.stride)
    }
    try r.checkText(p + o7, n7, max: 60)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 40...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25: unit = 1
      case 28: unit = 3
      case 29: unit = 1
      case 33: unit = 4
      case 37: unit = 4
      case 38...39: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A further document of a traveller.
///
/// A `NamedDocument` that is read where its bytes are.
public struct NamedDocumentView: WireView, ~Escapable {
  public typealias WireOwned = NamedDocument

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var type: DocumentType { wireMessage.fixed(0, as: WireEnumLayout<DocumentType>.self) }

  @inlinable public var number: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var issuer: FixedASCII<3> { wireMessage.fixed(1, as: FixedASCII<3>.self) }

  @inlinable public var expires: CalendarDate? { wireMessage.bit(4, 1) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }
}

// MARK: Check of NamedDocument

extension NamedDocumentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w3: UInt64 = 0
    var b4: UInt8 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(FixedASCII<3>.loadStorage(f + 1), fixed >= 4)
      b4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w4 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(b4 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
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
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 4 ? FixedASCII<3>.loadStorage(f + 1) : 0
      b4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b4 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 1, bits: b4 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w4, b4 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w3
    _ = b4
    _ = w4
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 32)
    if fixed >= 4 { _ = try r.ascii(f + 1, as: FixedASCII<3>.self) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1: unit = 1
      case 4: unit = 3
      case 5: unit = 1
      case 9: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Travellers in the order of the revision.
///
/// A `TravelNamesReply` that is read where its bytes are.
public struct TravelNamesReplyView: WireView, ~Escapable {
  public typealias WireOwned = TravelNamesReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var names: WireListView<TravelNameView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: TravelNameView.self) }
  }
}

// MARK: Check of TravelNamesReply

extension TravelNamesReplyView {
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
    try TravelNameView.checkWireList(p + o0, n0, max: 1024, &r)
  }
}

/// Rows of an import that could not be read: each is a person who waits.
///
/// A `ReportRejectsRequest` that is read where its bytes are.
public struct ReportRejectsRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReportRejectsRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var rows: WireListView<RejectedRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: RejectedRowView.self) }
  }

  /// Tokens of rows whose people are registered since: they wait no longer. One after `?` is what the row
  /// would have been known by if one of its cells was corrected; it counts where such a row waits.
  @inlinable public var settled: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: WireTextView.self) }
  }
}

// MARK: Check of ReportRejectsRequest

extension ReportRejectsRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 3
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
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try RejectedRowView.checkWireList(p + o1, n1, max: 4096, &r)
    try r.checkTexts(p + o2, n2, max: 4096, maxElement: 64)
  }
}

/// One row that could not be read.
///
/// A `RejectedRow` that is read where its bytes are.
public struct RejectedRowView: WireView, ~Escapable {
  public typealias WireOwned = RejectedRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Queue token, or a digest of the row where it has none: what a corrected row is known by.
  @inlinable public var token: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var row: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var column: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of RejectedRow

extension RejectedRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
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
      w2 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 40)
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

/// How many people of rejected rows still wait.
///
/// A `ReportRejectsReply` that is read where its bytes are.
public struct ReportRejectsReplyView: WireView, ~Escapable {
  public typealias WireOwned = ReportRejectsReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var waiting: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of ReportRejectsReply

extension ReportRejectsReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
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
      case 0, 5...: return
      case 4: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks how the service stands; without a mission, for the service as a whole.
///
/// A `StatusRequest` that is read where its bytes are.
public struct StatusRequestView: WireView, ~Escapable {
  public typealias WireOwned = StatusRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of StatusRequest

extension StatusRequestView {
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

/// How intake stands.
///
/// A `ServiceStatus` that is read where its bytes are.
public struct ServiceStatusView: WireView, ~Escapable {
  public typealias WireOwned = ServiceStatus

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var service: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var position: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  @inlinable public var people: UInt32 { wireMessage.fixed(64, as: UInt32.self) }

  @inlinable public var events: Int64 { wireMessage.fixed(68, as: Int64.self) }

  @inlinable public var chainIntact: Bool { wireMessage.bit(76, 1) }

  @inlinable public var rejectedRowsWaiting: UInt32 { wireMessage.fixed(77, as: UInt32.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var storeVersion: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// People of announced groups who are still to come.
  @inlinable public var expectedArrivals: UInt32 { wireMessage.fixed(81, as: UInt32.self) }

  /// Queue tokens whose holders are not registered yet.
  @inlinable public var queueWaiting: UInt32 { wireMessage.fixed(85, as: UInt32.self) }

  /// Cases that other missions offer and nobody has decided.
  @inlinable public var transfersToDecide: UInt32 { wireMessage.fixed(89, as: UInt32.self) }

  /// The address of the primary, where this host is a standby.
  @inlinable public var standbyOf: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  /// What an operator should look at, though the service takes work.
  @inlinable public var warnings: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: WireTextView.self) }
  }
}

// MARK: Check of ServiceStatus

extension ServiceStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w6: UInt32 = 0
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var w12: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 101 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 77 && fixed <= 93 && count <= 6
    if isNear {
      w6 = wireMask(wireLoad(f, 77, UInt32.self), fixed >= 81)
      w10 = wireMask(wireLoad(f, 81, UInt32.self), fixed >= 85)
      w11 = wireMask(wireLoad(f, 85, UInt32.self), fixed >= 89)
      w12 = wireMask(wireLoad(f, 89, UInt32.self), fixed >= 93)
      var ends = wireBit(fixed == 81) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 85) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 89) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 93) & wireBit(w12 != 0)
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
      isNear = ends != 0 && wireLoad(f, 76, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 81 ? wireLoad(f, 77, UInt32.self) : 0
      w10 = fixed >= 85 ? wireLoad(f, 81, UInt32.self) : 0
      w11 = fixed >= 89 ? wireLoad(f, 85, UInt32.self) : 0
      w12 = fixed >= 93 ? wireLoad(f, 89, UInt32.self) : 0
      let free: UInt8 = fixed > 76 ? wireLoad(f, 76, UInt8.self) & 254 : 0
      if shape.fixedLength > 93 || shape.slotCount > 6 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 93, slotCount: 6, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w3: UInt32 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
    let w4: Int64 = fixed >= 76 ? wireLoad(f, 68, Int64.self) : 0
    let b76: UInt8 = fixed >= 77 ? wireLoad(f, 76, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    _ = w3
    _ = w4
    _ = b76
    _ = w6
    _ = w10
    _ = w11
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
    try r.checkText(p + o1, n1, max: 40)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 16)
    try r.checkText(p + o4, n4, max: 300)
    try r.checkTexts(p + o5, n5, max: 16, maxElement: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 94...: return
      case 64: unit = 64
      case 68: unit = 4
      case 76: unit = 8
      case 77: unit = 1
      case 81: unit = 4
      case 85: unit = 4
      case 89: unit = 4
      case 93: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Says what a manifest did to cases: listed, departed, arrived, or back to waiting.
///
/// A `ReportTravelRequest` that is read where its bytes are.
public struct ReportTravelRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReportTravelRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var occurredAt: Timestamp { wireMessage.fixed(4, as: Timestamp.self) }

  @inlinable public var standings: WireListView<TravelStandingView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: TravelStandingView.self) }
  }
}

// MARK: Check of ReportTravelRequest

extension ReportTravelRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 17 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 3
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w4 != 0)
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
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    try TravelStandingView.checkWireList(p + o2, n2, max: 1024, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 4: unit = 4
      case 12: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The state into which a manifest takes a case.
///
/// A `TravelStanding` that is read where its bytes are.
public struct TravelStandingView: WireView, ~Escapable {
  public typealias WireOwned = TravelStanding

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  /// `manifested`, `departed`, `arrived`, or `processing` for who waits again.
  @inlinable public var state: CaseState { wireMessage.fixed(16, as: WireEnumLayout<CaseState>.self) }
}

// MARK: Check of TravelStanding

extension TravelStandingView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w2
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

/// What became of the cases.
///
/// A `ReportTravelReply` that is read where its bytes are.
public struct ReportTravelReplyView: WireView, ~Escapable {
  public typealias WireOwned = ReportTravelReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The last event; 0 when every case stood there already.
  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var repeated: Bool { wireMessage.bit(8, 1) }

  @inlinable public var changed: UInt32 { wireMessage.fixed(9, as: UInt32.self) }

  @inlinable public var unchanged: UInt32 { wireMessage.fixed(13, as: UInt32.self) }

  /// Cases that something else has happened to; somebody has to look.
  @inlinable public var elsewhere: WireListView<TravelStandingView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: TravelStandingView.self) }
  }
}

// MARK: Check of ReportTravelReply

extension ReportTravelReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var b8: UInt8 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, UInt32.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, UInt32.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b8 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = b8
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    try TravelStandingView.checkWireList(p + o0, n0, max: 1024, &r)
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
