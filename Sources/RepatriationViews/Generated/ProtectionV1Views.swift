// Written by schemac from package protection.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// What of a person can be read in a store.
///
/// A `ErasureCensus` that is read where its bytes are.
public struct ErasureCensusView: WireView, ~Escapable {
  public typealias WireOwned = ErasureCensus

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var events: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var documents: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Keys of the person, and of what the person shares with others.
  @inlinable public var keys: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  /// Snapshot files of the mission, which are destroyed whole.
  @inlinable public var snapshots: UInt32 { wireMessage.fixed(12, as: UInt32.self) }
}

// MARK: Check of ErasureCensus

extension ErasureCensusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w4 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w4 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w4 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    _ = w3
    _ = w4
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A follower destroyed what it had of a person.
///
/// A `ErasureAcknowledgement` that is read where its bytes are.
public struct ErasureAcknowledgementView: WireView, ~Escapable {
  public typealias WireOwned = ErasureAcknowledgement

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var follower: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var at: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }
}

// MARK: Check of ErasureAcknowledgement

extension ErasureAcknowledgementView {
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
    try r.checkText(p + o0, n0, max: 300)
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

/// The erasure of a person, from the request to its proof. No personal data.
///
/// A `Erasure` that is read where its bytes are.
public struct ErasureView: WireView, ~Escapable {
  public typealias WireOwned = Erasure

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 4)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var state: ErasureState { wireMessage.fixed(16, as: WireEnumLayout<ErasureState>.self) }

  /// Why, in words that name nobody.
  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var requestedBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var requestedAt: Timestamp { wireMessage.fixed(17, as: Timestamp.self) }

  /// Who confirmed it, or took it back.
  @inlinable public var decidedBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var decidedAt: Timestamp? { wireMessage.bit(25, 1) ? wireMessage.fixed(26, as: Timestamp.self) : nil }

  /// The person's own file and those that it spoke for.
  @inlinable public var files: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: ID<PersonFile>.self) }
  }

  @inlinable public var keysDestroyedAt: Timestamp? { wireMessage.bit(25, 2) ? wireMessage.fixed(34, as: Timestamp.self) : nil }

  @inlinable public var acknowledged: WireListView<ErasureAcknowledgementView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: ErasureAcknowledgementView.self) }
  }

  @inlinable public var before: ErasureCensusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(6, as: ErasureCensusView.self) }
  }

  @inlinable public var after: ErasureCensusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(7, as: ErasureCensusView.self) }
  }

  /// When the service's key was replaced after that.
  @inlinable public var completedAt: Timestamp? { wireMessage.bit(25, 4) ? wireMessage.fixed(42, as: Timestamp.self) : nil }

  /// Other missions that have a file of the person of their own.
  @inlinable public var otherMissions: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(8, of: WireTextView.self) }
  }
}

// MARK: Check of Erasure

extension ErasureView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b25: UInt8 = 0
    var w8: Int64 = 0
    var w10: Int64 = 0
    var w14: Int64 = 0
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
    let head = n >= 61 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 25 && fixed <= 50 && count <= 9
    if isNear {
      b25 = wireMask(wireLoad(f, 25, UInt8.self), fixed >= 26)
      w8 = wireMask(wireLoad(f, 26, Int64.self), fixed >= 34)
      w10 = wireMask(wireLoad(f, 34, Int64.self), fixed >= 42)
      w14 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      var ends = wireBit(fixed == 26) & wireBit(b25 != 0)
      ends |= wireBit(fixed == 34) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w14 != 0)
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
      isNear = ends != 0 && b25 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b25 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
      w8 = fixed >= 34 ? wireLoad(f, 26, Int64.self) : 0
      w10 = fixed >= 42 ? wireLoad(f, 34, Int64.self) : 0
      w14 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      if shape.fixedLength > 50 || shape.slotCount > 9 || b25 & 248 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 50, slotCount: 9, bits: b25 & 248, isFrozen: false)
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
    let w6: Int64 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    var absent = UInt64.wire(wireMask(w8, b25 & 1 == 0))
    absent |= UInt64.wire(wireMask(w10, b25 & 2 == 0))
    absent |= UInt64.wire(wireMask(w14, b25 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = w6
    _ = b25
    _ = w8
    _ = w10
    _ = w14
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
    try r.checkText(p + o1, n1, max: 200)
    try r.checkText(p + o2, n2, max: 300)
    try r.checkText(p + o3, n3, max: 300)
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 16, max: 65, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try ErasureAcknowledgementView.checkWireList(p + o5, n5, max: 16, &r)
    if n6 != 0 {
      try r.refuseDefault(p + o6, n6)
      try ErasureCensusView.checkNestedWire(p + o6, n6, &r)
    }
    if n7 != 0 {
      try r.refuseDefault(p + o7, n7)
      try ErasureCensusView.checkNestedWire(p + o7, n7, &r)
    }
    try r.checkTexts(p + o8, n8, max: 16, maxElement: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 51...: return
      case 16: unit = 16
      case 17: unit = 1
      case 25: unit = 8
      case 26: unit = 1
      case 34: unit = 8
      case 42: unit = 8
      case 50: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Keeps a person's data from being erased.
///
/// A `LegalHold` that is read where its bytes are.
public struct LegalHoldView: WireView, ~Escapable {
  public typealias WireOwned = LegalHold

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Which proceeding, in words that name nobody.
  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var setBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var setAt: Timestamp { wireMessage.fixed(16, as: Timestamp.self) }

  @inlinable public var releasedBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var releasedAt: Timestamp? { wireMessage.bit(24, 1) ? wireMessage.fixed(25, as: Timestamp.self) : nil }
}

// MARK: Check of LegalHold

extension LegalHoldView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: Int64 = 0
    var b24: UInt8 = 0
    var w7: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 4
    if isNear {
      w5 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      b24 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      w7 = wireMask(wireLoad(f, 25, Int64.self), fixed >= 33)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 25) & wireBit(b24 != 0)
      ends |= wireBit(fixed == 33) & wireBit(w7 != 0)
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
      isNear = ends != 0 && b24 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      b24 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      w7 = fixed >= 33 ? wireLoad(f, 25, Int64.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 4 || b24 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 4, bits: b24 & 254, isFrozen: false)
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
    let absent = UInt64.wire(wireMask(w7, b24 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w5
    _ = b24
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 200)
    try r.checkText(p + o2, n2, max: 300)
    try r.checkText(p + o3, n3, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 34...: return
      case 16: unit = 16
      case 24: unit = 8
      case 25: unit = 1
      case 33: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The service's key was replaced, and everything that it had wrapped was wrapped anew.
///
/// A `KeysRotated` that is read where its bytes are.
public struct KeysRotatedView: WireView, ~Escapable {
  public typealias WireOwned = KeysRotated

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The identifier of the new key.
  @inlinable public var key: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var rewrapped: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// Erasures that this completed.
  @inlinable public var completed: UInt32 { wireMessage.fixed(4, as: UInt32.self) }
}

// MARK: Check of KeysRotated

extension KeysRotatedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 11 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
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
      w3 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w3
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 40)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 9...: return
      case 4: unit = 4
      case 8: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to erase a person, or takes the request back.
///
/// A `EraseRequest` that is read where its bytes are.
public struct EraseRequestView: WireView, ~Escapable {
  public typealias WireOwned = EraseRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var withdraw: Bool { wireMessage.bit(16, 1) }
}

// MARK: Check of EraseRequest

extension EraseRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
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
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = b16
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

/// Confirms what somebody else asked for. Nothing brings the data back.
///
/// A `ConfirmErasureRequest` that is read where its bytes are.
public struct ConfirmErasureRequestView: WireView, ~Escapable {
  public typealias WireOwned = ConfirmErasureRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }
}

// MARK: Check of ConfirmErasureRequest

extension ConfirmErasureRequestView {
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

/// Sent only after the change is on stable storage.
///
/// A `ErasureReply` that is read where its bytes are.
public struct ErasureReplyView: WireView, ~Escapable {
  public typealias WireOwned = ErasureReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var erasure: ErasureView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ErasureView.self) }
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of ErasureReply

extension ErasureReplyView {
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
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ErasureView.checkNestedWire(p + o0, n0, &r)
    }
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

/// Asks for erasures, those that are not complete or all.
///
/// A `ErasuresRequest` that is read where its bytes are.
public struct ErasuresRequestView: WireView, ~Escapable {
  public typealias WireOwned = ErasuresRequest

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

// MARK: Check of ErasuresRequest

extension ErasuresRequestView {
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

/// Erasures, the newest first, and the legal holds that are set.
///
/// A `ErasuresReply` that is read where its bytes are.
public struct ErasuresReplyView: WireView, ~Escapable {
  public typealias WireOwned = ErasuresReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var erasures: WireListView<ErasureView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ErasureView.self) }
  }

  @inlinable public var holds: WireListView<LegalHoldView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: LegalHoldView.self) }
  }
}

// MARK: Check of ErasuresReply

extension ErasuresReplyView {
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
    try ErasureView.checkWireList(p + o0, n0, max: 256, &r)
    try LegalHoldView.checkWireList(p + o1, n1, max: 256, &r)
  }
}

/// Sets or releases a legal hold.
///
/// A `LegalHoldRequest` that is read where its bytes are.
public struct LegalHoldRequestView: WireView, ~Escapable {
  public typealias WireOwned = LegalHoldRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var release: Bool { wireMessage.bit(16, 1) }
}

// MARK: Check of LegalHoldRequest

extension LegalHoldRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
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
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = b16
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
/// A `LegalHoldReply` that is read where its bytes are.
public struct LegalHoldReplyView: WireView, ~Escapable {
  public typealias WireOwned = LegalHoldReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var hold: LegalHoldView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: LegalHoldView.self) }
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of LegalHoldReply

extension LegalHoldReplyView {
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
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try LegalHoldView.checkNestedWire(p + o0, n0, &r)
    }
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

/// A follower says that it has destroyed what it had of people whom the feed named as gone.
///
/// A `ErasedRequest` that is read where its bytes are.
public struct ErasedRequestView: WireView, ~Escapable {
  public typealias WireOwned = ErasedRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: ID<PersonFile>.self) }
  }
}

// MARK: Check of ErasedRequest

extension ErasedRequestView {
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
    try r.checkText(p + o0, n0, max: 16)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }
}

/// How many of them were erased, and not merely gone.
///
/// A `ErasedReply` that is read where its bytes are.
public struct ErasedReplyView: WireView, ~Escapable {
  public typealias WireOwned = ErasedReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var noted: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of ErasedReply

extension ErasedReplyView {
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

/// Asks how a service's keys stand.
///
/// A `KeyStatusRequest` that is read where its bytes are.
public struct KeyStatusRequestView: WireView, ~Escapable {
  public typealias WireOwned = KeyStatusRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }
}

// MARK: Check of KeyStatusRequest

extension KeyStatusRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let head = n >= 2 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 0
    if isNear {
      isNear = 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
  }
}

/// How a service's keys stand. Nothing in it opens anything.
///
/// A `KeyStatus` that is read where its bytes are.
public struct KeyStatusView: WireView, ~Escapable {
  public typealias WireOwned = KeyStatus

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var service: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Identifiers of the keys in the key file, the newest last. More than one: a rotation is under way.
  @inlinable public var keys: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }

  /// When the newest was made, and when it was divided among those who keep it.
  @inlinable public var madeAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var escrowedAt: Timestamp? { wireMessage.bit(8, 1) ? wireMessage.fixed(9, as: Timestamp.self) : nil }

  /// Keys of people and of what they share that exist.
  @inlinable public var living: UInt32 { wireMessage.fixed(17, as: UInt32.self) }

  /// Of them those that an older key still wraps.
  @inlinable public var waiting: UInt32 { wireMessage.fixed(21, as: UInt32.self) }

  /// Keys that were destroyed.
  @inlinable public var destroyed: UInt32 { wireMessage.fixed(25, as: UInt32.self) }

  /// How many the call wrapped anew.
  @inlinable public var rewrapped: UInt32 { wireMessage.fixed(29, as: UInt32.self) }

  /// The service may write its key file; otherwise a rotation needs its owner.
  @inlinable public var writable: Bool { wireMessage.bit(8, 2) }
}

// MARK: Check of KeyStatus

extension KeyStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var w7: UInt32 = 0
    var w8: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 37 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 17 && fixed <= 33 && count <= 2
    if isNear {
      w5 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      w6 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w7 = wireMask(wireLoad(f, 25, UInt32.self), fixed >= 29)
      w8 = wireMask(wireLoad(f, 29, UInt32.self), fixed >= 33)
      var ends = wireBit(fixed == 21) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 33) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 8, UInt8.self) & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      w6 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w7 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
      w8 = fixed >= 33 ? wireLoad(f, 29, UInt32.self) : 0
      let free: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) & 252 : 0
      if shape.fixedLength > 33 || shape.slotCount > 2 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w3: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let b8: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    let w4: Int64 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b8 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w3
    _ = b8
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkTexts(p + o1, n1, max: 8, maxElement: 40)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 34...: return
      case 8: unit = 8
      case 9: unit = 1
      case 17: unit = 8
      case 21: unit = 4
      case 25: unit = 4
      case 29: unit = 4
      case 33: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Replaces the service's key, or goes on with a replacement that was interrupted.
///
/// A `RotateKeysRequest` that is read where its bytes are.
public struct RotateKeysRequestView: WireView, ~Escapable {
  public typealias WireOwned = RotateKeysRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }
}

// MARK: Check of RotateKeysRequest

extension RotateKeysRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let head = n >= 2 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 0
    if isNear {
      isNear = 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
  }
}
