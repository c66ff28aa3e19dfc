// Written by schemac from package intake.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// The identity of the caller is not of the mission whose people are asked for.
///
/// A `NotYourMission` that is read where its bytes are.
public struct NotYourMissionView: WireView, ~Escapable {
  public typealias WireOwned = NotYourMission

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var yours: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asked: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of NotYourMission

extension NotYourMissionView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try checkWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
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
    }
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 16)
  }
}

/// The idempotency key was used before with another content.
///
/// A `KeyConflict` that is read where its bytes are.
public struct KeyConflictView: WireView, ~Escapable {
  public typealias WireOwned = KeyConflict

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of KeyConflict

extension KeyConflictView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 10, wireLoad(p, 0, UInt16.self) == 8 {
      return try checkWireBody(
        p, n, 2, 8, 0, 0, isExact: true, &r)
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
      case 8: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

/// A field of the request that cannot be accepted.
///
/// A `Rejected` that is read where its bytes are.
public struct RejectedView: WireView, ~Escapable {
  public typealias WireOwned = Rejected

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var field: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of Rejected

extension RejectedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try checkWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
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
    }
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 300)
  }
}

/// The named record does not exist, or is not the caller's to see.
///
/// A `NotFound` that is read where its bytes are.
public struct NotFoundView: WireView, ~Escapable {
  public typealias WireOwned = NotFound

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var what: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of NotFound

extension NotFoundView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
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
    }
    try r.checkText(p + o0, n0, max: 40)
  }
}

/// Asks to record a person.
///
/// A `RegisterRequest` that is read where its bytes are.
public struct RegisterRequestView: WireView, ~Escapable {
  public typealias WireOwned = RegisterRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var registration: RegistrationView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: RegistrationView.self) }
  }

  /// How the family or party around this person is to be kept, when `registration.group` is set.
  @inlinable public var groupKind: GroupKind { wireMessage.fixed(0, as: WireEnumLayout<GroupKind>.self) }

  /// The registration comes from a file: policy says whether its intent is a consent.
  @inlinable public var imported: Bool { wireMessage.bit(1, 1) }
}

// MARK: Check of RegisterRequest

extension RegisterRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 258, wireLoad(p, 3, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 2, 1, 0, isExact: true, &r)
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
      case 0, 3...: unit = 0
      case 1...2: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 2, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try RegistrationView.checkNestedWire(p + o0, n0, &r)
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
}

// MARK: Check of RegisterReply

extension RegisterReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 37, wireLoad(p, 0, UInt16.self) == 545, wireLoad(p, 34, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 33, 2, 0, isExact: true, &r)
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
      case 0, 34...: unit = 0
      case 16: unit = 16
      case 24: unit = 8
      case 32: unit = 8
      case 33: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 32 { bits = wireLoad(f, 32, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 33, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 32, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkTexts(p + o1, n1, max: 16, maxElement: 48)
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
    if n >= 28, wireLoad(p, 0, UInt16.self) == 536 {
      return try checkWireBody(
        p, n, 2, 24, 2, 0, isExact: true, &r)
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
      case 0, 25...: unit = 0
      case 16: unit = 16
      case 24: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      try ChangeView.checkWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 16)
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
}

// MARK: Check of ChangeReply

extension ChangeReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 12, wireLoad(p, 0, UInt16.self) == 265, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 9, 1, 0, isExact: true, &r)
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
      case 0, 10...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 9, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
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
}

// MARK: Check of PlaceHoldRequest

extension PlaceHoldRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 43, wireLoad(p, 0, UInt16.self) == 806, wireLoad(p, 35, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 38, 3, 0, isExact: true, &r)
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
      case 0, 39...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      case 33...34: unit = 1
      case 38: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 33 { bits = wireLoad(f, 33, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 38, slotCount: 3, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 34, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b33: UInt8 = fixed > 33 ? wireLoad(f, 33, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 100)
    try r.checkText(p + o1, n1, max: 60)
    try r.checkText(p + o2, n2, max: 500)
    if b33 & 1 == 0, fixed >= 38, !wireIsZero(f + 34, 4) {
      throw r.nonCanonical(f + 34, "an absent field has a value")
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
}

// MARK: Check of ReleaseHoldRequest

extension ReleaseHoldRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 35, wireLoad(p, 0, UInt16.self) == 288 {
      return try checkWireBody(
        p, n, 2, 32, 1, 0, isExact: true, &r)
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
      case 0, 33...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 32, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 500)
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
}

// MARK: Check of KeepApartRequest

extension KeepApartRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 36, wireLoad(p, 0, UInt16.self) == 289, wireLoad(p, 34, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 33, 1, 0, isExact: true, &r)
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
      case 0, 34...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      case 33: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 32 { bits = wireLoad(f, 32, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 33, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 32, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 500)
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
}

// MARK: Check of DefineGroupRequest

extension DefineGroupRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
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
    }
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try GroupView.checkNestedWire(p + o0, n0, &r)
    }
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
}

// MARK: Check of ShowRequest

extension ShowRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 18, wireLoad(p, 0, UInt16.self) == 16 {
      return try checkWireBody(
        p, n, 2, 16, 0, 0, isExact: true, &r)
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
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
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
    if n >= 6, wireLoad(p, 0, UInt16.self) == 1024 {
      return try checkWireBody(
        p, n, 2, 0, 4, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 4, bits: 0, isFrozen: false)
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
    if isExact {
      guard o4 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n3 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
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
}

// MARK: Check of HistoryEntry

extension HistoryEntryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 29, wireLoad(p, 0, UInt16.self) == 792 {
      return try checkWireBody(
        p, n, 2, 24, 3, 0, isExact: true, &r)
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
      case 0, 25...: unit = 0
      case 8: unit = 8
      case 16: unit = 8
      case 24: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 24, slotCount: 3, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 32)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 200)
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
    if n >= 34, wireLoad(p, 0, UInt16.self) == 287, wireLoad(p, 28, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 31, 1, 0, isExact: true, &r)
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
      case 0, 32...: unit = 0
      case 8: unit = 8
      case 9...10: unit = 1
      case 14: unit = 4
      case 15: unit = 1
      case 23: unit = 8
      case 24...27: unit = 1
      case 31: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 26 { bits = wireLoad(f, 26, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 31, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 27, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b26: UInt8 = fixed > 26 ? wireLoad(f, 26, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 48)
    if b26 & 1 == 0, fixed >= 31, !wireIsZero(f + 27, 4) {
      throw r.nonCanonical(f + 27, "an absent field has a value")
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
    if n >= 5, wireLoad(p, 0, UInt16.self) == 258 {
      return try checkWireBody(
        p, n, 2, 2, 1, 0, isExact: true, &r)
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
      case 0, 3...: unit = 0
      case 2: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 200)
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
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257, wireLoad(p, 2, UInt8.self) & 254 == 0 {
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
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 1, slotCount: 1, bits: bits, isFrozen: false)
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
    try SearchHitView.checkWireList(p + o0, n0, max: 200, &r)
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
    if n >= 37, wireLoad(p, 0, UInt16.self) == 1055 {
      return try checkWireBody(
        p, n, 2, 31, 4, 0, isExact: true, &r)
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
      case 0, 32...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 21: unit = 1
      case 29: unit = 8
      case 30...31: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 31, slotCount: 4, bits: 0, isFrozen: false)
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
    if isExact {
      guard o4 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n3 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 30, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 200)
    try r.checkText(p + o1, n1, max: 200)
    if fixed >= 20 { _ = try r.partialDate(f + 16) }
    try r.checkText(p + o2, n2, max: 24)
    try r.checkText(p + o3, n3, max: 24)
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
    if n >= 67, wireLoad(p, 0, UInt16.self) == 320 {
      return try checkWireBody(
        p, n, 2, 64, 1, 0, isExact: true, &r)
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
      case 0, 65...: unit = 0
      case 64: unit = 64
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 64, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 64) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 16)
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
}

// MARK: Check of FeedItem

extension FeedItemView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 78, wireLoad(p, 0, UInt16.self) == 586, wireLoad(p, 75, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 74, 2, 0, isExact: true, &r)
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
      case 0, 75...: unit = 0
      case 1: unit = 1
      case 9: unit = 8
      case 73: unit = 64
      case 74: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 73 { bits = wireLoad(f, 73, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 74, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 73, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try PlanningViewView.checkWireList(p + o0, n0, max: 256, &r)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 256, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }
}

/// Asks for the planning views of a mission as a snapshot file.
///
/// A `SnapshotRequest` that is read where its bytes are.
public struct SnapshotRequestView: WireView, ~Escapable {
  public typealias WireOwned = SnapshotRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Continue an interrupted transfer of this snapshot at `offset`.
  @inlinable public var snapshot: FixedBytes<32> { wireMessage.fixed(0, as: FixedBytes<32>.self) }

  @inlinable public var offset: Int64 { wireMessage.fixed(32, as: Int64.self) }
}

// MARK: Check of SnapshotRequest

extension SnapshotRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 43, wireLoad(p, 0, UInt16.self) == 296 {
      return try checkWireBody(
        p, n, 2, 40, 1, 0, isExact: true, &r)
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
      case 0, 41...: unit = 0
      case 32: unit = 32
      case 40: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 40, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 32, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 16)
  }
}

/// A slice of a `.rsnp` file (SNAPSHOT.md). The first one of a transfer states the size.
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

  @inlinable public var offset: Int64 { wireMessage.fixed(32, as: Int64.self) }

  @inlinable public var totalBytes: Int64 { wireMessage.fixed(40, as: Int64.self) }

  @inlinable public var bytes: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(0) }
  }
}

// MARK: Check of SnapshotSlice

extension SnapshotSliceView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 51, wireLoad(p, 0, UInt16.self) == 304 {
      return try checkWireBody(
        p, n, 2, 48, 1, 0, isExact: true, &r)
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
      case 0, 49...: unit = 0
      case 32: unit = 32
      case 40: unit = 8
      case 48: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 48, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 40, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkBytes(p + o0, n0, max: 98304)
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
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
    }
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
    if n >= 102, wireLoad(p, 0, UInt16.self) == 100 {
      return try checkWireBody(
        p, n, 2, 100, 0, 0, isExact: true, &r)
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
      case 0, 101...: unit = 0
      case 64: unit = 64
      case 96: unit = 32
      case 100: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 100, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 96, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

/// Asks for a report; without days it covers everything up to `asOf`.
///
/// A `ReportRequest` that is read where its bytes are.
public struct ReportRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReportRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var from: CalendarDate? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: CalendarDate.self) : nil }

  /// Last day included.
  @inlinable public var to: CalendarDate? { wireMessage.bit(0, 2) ? wireMessage.fixed(5, as: CalendarDate.self) : nil }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(9, as: Timestamp.self) }
}

// MARK: Check of ReportRequest

extension ReportRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 20, wireLoad(p, 0, UInt16.self) == 273, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 17, 1, 0, isExact: true, &r)
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
      case 0, 18...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 17: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 252 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 17, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 9, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 16)
    if b0 & 1 == 0, fixed >= 5, !wireIsZero(f + 1, 4) {
      throw r.nonCanonical(f + 1, "an absent field has a value")
    }
    if b0 & 2 == 0, fixed >= 9, !wireIsZero(f + 5, 4) {
      throw r.nonCanonical(f + 5, "an absent field has a value")
    }
  }
}

/// Arrivals per day in the mission's time zone. Counted in events: a person who came twice counts twice.
///
/// A `ArrivalsReport` that is read where its bytes are.
public struct ArrivalsReportView: WireView, ~Escapable {
  public typealias WireOwned = ArrivalsReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var timeZone: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var days: WireListView<ArrivalDayView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: ArrivalDayView.self) }
  }

  @inlinable public var events: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// Absent until repeat registrations are told apart.
  @inlinable public var persons: UInt32? { wireMessage.bit(12, 1) ? wireMessage.fixed(13, as: UInt32.self) : nil }

  @inlinable public var peak: CalendarDate? { wireMessage.bit(12, 2) ? wireMessage.fixed(17, as: CalendarDate.self) : nil }

  /// What the counts count: `events`.
  @inlinable public var unit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of ArrivalsReport

extension ArrivalsReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 27, wireLoad(p, 0, UInt16.self) == 1045, wireLoad(p, 14, UInt8.self) & 252 == 0 {
      return try checkWireBody(
        p, n, 2, 21, 4, 0, isExact: true, &r)
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
      case 8: unit = 8
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      case 21: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 12 { bits = wireLoad(f, 12, UInt8.self) & 252 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 21, slotCount: 4, bits: bits, isFrozen: false)
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
    if isExact {
      guard o4 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n3 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 17, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b12: UInt8 = fixed > 12 ? wireLoad(f, 12, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try ArrivalDayView.checkWireList(p + o2, n2, max: 1024, &r)
    if b12 & 1 == 0, fixed >= 17, !wireIsZero(f + 13, 4) {
      throw r.nonCanonical(f + 13, "an absent field has a value")
    }
    if b12 & 2 == 0, fixed >= 21, !wireIsZero(f + 17, 4) {
      throw r.nonCanonical(f + 17, "an absent field has a value")
    }
    try r.checkText(p + o3, n3, max: 16)
  }
}

/// Arrivals of one day.
///
/// A `ArrivalDay` that is read where its bytes are.
public struct ArrivalDayView: WireView, ~Escapable {
  public typealias WireOwned = ArrivalDay

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var day: CalendarDate { wireMessage.fixed(0, as: CalendarDate.self) }

  @inlinable public var events: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Registrations recorded after the day had ended.
  @inlinable public var late: UInt32 { wireMessage.fixed(8, as: UInt32.self) }
}

// MARK: Check of ArrivalDay

extension ArrivalDayView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 14, wireLoad(p, 0, UInt16.self) == 12 {
      return try checkWireBody(
        p, n, 2, 12, 0, 0, isExact: true, &r)
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
      case 0, 13...: unit = 0
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

/// Open cases by class, intent and travel mode: the files as they are now, asked as of a moment.
///
/// A `StatusReport` that is read where its bytes are.
public struct StatusReportView: WireView, ~Escapable {
  public typealias WireOwned = StatusReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var policy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var rows: WireListView<StatusRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: StatusRowView.self) }
  }

  @inlinable public var persons: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// What the counts count: `persons`.
  @inlinable public var unit: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// Rules that the policy switches off, such as `B09`.
  @inlinable public var rulesOff: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }
}

// MARK: Check of StatusReport

extension StatusReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 1292 {
      return try checkWireBody(
        p, n, 2, 12, 5, 0, isExact: true, &r)
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
      case 0, 13...: unit = 0
      case 8: unit = 8
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 12, slotCount: 5, bits: 0, isFrozen: false)
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
    if isExact {
      guard o5 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n4 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try StatusRowView.checkWireList(p + o2, n2, max: 256, &r)
    try r.checkText(p + o3, n3, max: 16)
    try r.checkTexts(p + o4, n4, max: 16, maxElement: 8)
  }
}

/// One line of the status report.
///
/// A `StatusRow` that is read where its bytes are.
public struct StatusRowView: WireView, ~Escapable {
  public typealias WireOwned = StatusRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var caseClass: CaseClass { wireMessage.fixed(0, as: WireEnumLayout<CaseClass>.self) }

  @inlinable public var intent: Intent { wireMessage.fixed(1, as: WireEnumLayout<Intent>.self) }

  @inlinable public var travelMode: TravelMode { wireMessage.fixed(2, as: WireEnumLayout<TravelMode>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(3, as: UInt32.self) }
}

// MARK: Check of StatusRow

extension StatusRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 9, wireLoad(p, 0, UInt16.self) == 7 {
      return try checkWireBody(
        p, n, 2, 7, 0, 0, isExact: true, &r)
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
      case 0, 8...: unit = 0
      case 1...3: unit = 1
      case 7: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 3, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

/// Asks for what a carrier needs to know of the people on one manifest.
///
/// A `TravelNamesRequest` that is read where its bytes are.
public struct TravelNamesRequestView: WireView, ~Escapable {
  public typealias WireOwned = TravelNamesRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: ID<PersonFile>.self) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// Why the names are needed, for the audit trail.
  @inlinable public var purpose: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of TravelNamesRequest

extension TravelNamesRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 9, wireLoad(p, 0, UInt16.self) == 772 {
      return try checkWireBody(
        p, n, 2, 4, 3, 0, isExact: true, &r)
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
      case 0, 5...: unit = 0
      case 4: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 4, slotCount: 3, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o1, n1, max: 64)
    try r.checkText(p + o2, n2, max: 100)
  }
}

/// A traveller as the travel document states it.
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
}

// MARK: Check of TravelName

extension TravelNameView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 37, wireLoad(p, 0, UInt16.self) == 545, wireLoad(p, 30, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 33, 2, 0, isExact: true, &r)
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
      case 0, 34...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25: unit = 1
      case 28: unit = 3
      case 29: unit = 1
      case 33: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 28 { bits = wireLoad(f, 28, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 33, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 29, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b28: UInt8 = fixed > 28 ? wireLoad(f, 28, UInt8.self) : 0
    try r.checkText(p + o0, n0, max: 200)
    if fixed >= 21 { _ = try r.partialDate(f + 17) }
    if fixed >= 24 { _ = try r.ascii(f + 21, as: FixedASCII<3>.self) }
    try r.checkText(p + o1, n1, max: 32)
    if fixed >= 28 { _ = try r.ascii(f + 25, as: FixedASCII<3>.self) }
    if b28 & 1 == 0, fixed >= 33, !wireIsZero(f + 29, 4) {
      throw r.nonCanonical(f + 29, "an absent field has a value")
    }
  }
}

/// Travellers in the order they were asked for.
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
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
    }
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
}

// MARK: Check of ReportRejectsRequest

extension ReportRejectsRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try checkWireBody(
        p, n, 2, 0, 2, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
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
    }
    try r.checkText(p + o0, n0, max: 16)
    try RejectedRowView.checkWireList(p + o1, n1, max: 4096, &r)
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
    if n >= 8, wireLoad(p, 0, UInt16.self) == 516 {
      return try checkWireBody(
        p, n, 2, 4, 2, 0, isExact: true, &r)
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
      case 0, 5...: unit = 0
      case 4: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 40)
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
    if n >= 6, wireLoad(p, 0, UInt16.self) == 4 {
      return try checkWireBody(
        p, n, 2, 4, 0, 0, isExact: true, &r)
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
      case 0, 5...: unit = 0
      case 4: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
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
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
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
    }
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
}

// MARK: Check of ServiceStatus

extension ServiceStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 87, wireLoad(p, 0, UInt16.self) == 1105, wireLoad(p, 78, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 81, 4, 0, isExact: true, &r)
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
      case 0, 82...: unit = 0
      case 64: unit = 64
      case 68: unit = 4
      case 76: unit = 8
      case 77: unit = 1
      case 81: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 76 { bits = wireLoad(f, 76, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 81, slotCount: 4, bits: bits, isFrozen: false)
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
    if isExact {
      guard o4 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n3 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 77, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try r.checkText(p + o2, n2, max: 40)
    try r.checkText(p + o3, n3, max: 16)
  }
}
