// Written by schemac from package replica.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// A place in everything that a store holds.
///
/// A `ReplicaPlace` that is read where its bytes are.
public struct ReplicaPlaceView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaPlace

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The last event included.
  @inlinable public var log: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  /// The last change of a row included; changes are counted over all tables.
  @inlinable public var change: Int64 { wireMessage.fixed(64, as: Int64.self) }

  /// The start of a primary under which the last change was made; nil before the first.
  @inlinable public var opening: WireUUID { wireMessage.fixed(72, as: WireUUID.self) }
}

// MARK: Check of ReplicaPlace

extension ReplicaPlaceView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    let head = n >= 90 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 88 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 64, Int64.self), fixed >= 72)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 72) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 88) & wireBit(!wireIsZero(f + 72, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 72 ? wireLoad(f, 64, Int64.self) : 0
      if shape.fixedLength > 88 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 88, slotCount: 0, bits: 0, isFrozen: false)
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
      case 0, 89...: return
      case 64: unit = 64
      case 72: unit = 8
      case 88: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A start or a takeover of a primary, and where its store stood then.
///
/// A `ReplicaOpening` that is read where its bytes are.
public struct ReplicaOpeningView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaOpening

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var log: Position { wireMessage.fixed(16, as: PositionLayout.self) }

  @inlinable public var change: Int64 { wireMessage.fixed(80, as: Int64.self) }
}

// MARK: Check of ReplicaOpening

extension ReplicaOpeningView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    let head = n >= 90 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 88 && count <= 0
    if isNear {
      w3 = wireMask(wireLoad(f, 80, Int64.self), fixed >= 88)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 80) & wireBit(!wireIsZero(f + 16, 64))
      ends |= wireBit(fixed == 88) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 88 ? wireLoad(f, 80, Int64.self) : 0
      if shape.fixedLength > 88 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 88, slotCount: 0, bits: 0, isFrozen: false)
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
      case 0, 89...: return
      case 16: unit = 16
      case 80: unit = 64
      case 88: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for everything behind a place.
///
/// A `ReplicateRequest` that is read where its bytes are.
public struct ReplicateRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReplicateRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var place: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ReplicaPlaceView.self) }
  }

  /// Through which change the standby has the keys; nil before the first.
  @inlinable public var keys: ReplicaKeyPlaceView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: ReplicaKeyPlaceView.self) }
  }
}

// MARK: Check of ReplicateRequest

extension ReplicateRequestView {
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
      try ReplicaPlaceView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try ReplicaKeyPlaceView.checkNestedWire(p + o1, n1, &r)
    }
  }
}

/// A place in the changes of keys.
///
/// A `ReplicaKeyPlace` that is read where its bytes are.
public struct ReplicaKeyPlaceView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaKeyPlace

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The host that gave the changes their numbers.
  @inlinable public var origin: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var change: Int64 { wireMessage.fixed(16, as: Int64.self) }
}

// MARK: Check of ReplicaKeyPlace

extension ReplicaKeyPlaceView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 24, slotCount: 0, bits: 0, isFrozen: false)
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

/// A part of a page, or a sign of life.
///
/// A `ReplicaItem` that is read where its bytes are.
public struct ReplicaItemView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaItem

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var verdict: ReplicaVerdict { wireMessage.fixed(0, as: WireEnumLayout<ReplicaVerdict>.self) }

  /// Where the primary stood when it sent this.
  @inlinable public var head: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ReplicaPlaceView.self) }
  }

  @inlinable public var sentAt: Timestamp { wireMessage.fixed(1, as: Timestamp.self) }

  /// The next bytes of an encoded `ReplicaPage`.
  @inlinable public var slice: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  /// The page ends with this slice.
  @inlinable public var last: Bool { wireMessage.bit(9, 1) }

  /// The slice is of an encoded `ReplicaKeys` instead. Keys come before the rows that need them.
  @inlinable public var keys: Bool { wireMessage.bit(9, 2) }
}

// MARK: Check of ReplicaItem

extension ReplicaItemView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w3: Int64 = 0
    var b9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b9 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 2 || b9 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 10, slotCount: 2, bits: b9 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = w3
    _ = b9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ReplicaPlaceView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkBytes(p + o1, n1, max: 98304)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 11...: return
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Keys as they are stored: wrapped by the key of the key file, which never travels.
///
/// A `ReplicaKeys` that is read where its bytes are.
public struct ReplicaKeysView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaKeys

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var origin: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var keys: WireListView<ReplicaKeyView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ReplicaKeyView.self) }
  }

  @inlinable public var links: WireListView<ReplicaKeyLinkView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ReplicaKeyLinkView.self) }
  }

  /// The last change included.
  @inlinable public var through: Int64 { wireMessage.fixed(16, as: Int64.self) }
}

// MARK: Check of ReplicaKeys

extension ReplicaKeysView {
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
    try ReplicaKeyView.checkWireList(p + o0, n0, max: 512, &r)
    try ReplicaKeyLinkView.checkWireList(p + o1, n1, max: 512, &r)
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

/// A key of a person, or of what people share.
///
/// A `ReplicaKey` that is read where its bytes are.
public struct ReplicaKeyView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaKey

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var subject: FixedBytes<17> { wireMessage.fixed(0, as: FixedBytes<17>.self) }

  @inlinable public var generation: UInt32 { wireMessage.fixed(17, as: UInt32.self) }

  /// Which key of a key file wraps it; empty with the next field once the key is destroyed.
  @inlinable public var wrappedBy: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(0) }
  }

  @inlinable public var wrapped: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  @inlinable public var change: Int64 { wireMessage.fixed(21, as: Int64.self) }
}

// MARK: Check of ReplicaKey

extension ReplicaKeyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 33 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 29 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      w5 = wireMask(wireLoad(f, 21, Int64.self), fixed >= 29)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 17) & wireBit(!wireIsZero(f, 17))
      ends |= wireBit(fixed == 21) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w5 != 0)
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
      w2 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      w5 = fixed >= 29 ? wireLoad(f, 21, Int64.self) : 0
      if shape.fixedLength > 29 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 29, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkBytes(p + o0, n0, max: 16)
    try r.checkBytes(p + o1, n1, max: 60)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 30...: return
      case 17: unit = 17
      case 21: unit = 4
      case 29: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Something that people share names a person.
///
/// A `ReplicaKeyLink` that is read where its bytes are.
public struct ReplicaKeyLinkView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaKeyLink

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var subject: FixedBytes<17> { wireMessage.fixed(16, as: FixedBytes<17>.self) }
}

// MARK: Check of ReplicaKeyLink

extension ReplicaKeyLinkView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    let head = n >= 35 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 33) & wireBit(!wireIsZero(f + 16, 17))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 33 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 0, bits: 0, isFrozen: false)
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
      case 16: unit = 16
      case 33: unit = 17
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Rows in the order of their changes. A row is told once, as it is now.
///
/// A `ReplicaPage` that is read where its bytes are.
public struct ReplicaPageView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaPage

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var events: WireListView<ReplicaEventView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ReplicaEventView.self) }
  }

  @inlinable public var commands: WireListView<ReplicaCommandView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ReplicaCommandView.self) }
  }

  @inlinable public var documents: WireListView<ReplicaDocumentView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: ReplicaDocumentView.self) }
  }

  @inlinable public var tombstones: WireListView<ReplicaTombstoneView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: ReplicaTombstoneView.self) }
  }

  @inlinable public var removals: WireListView<ReplicaRemovalView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ReplicaRemovalView.self) }
  }

  @inlinable public var openings: WireListView<ReplicaOpeningView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: ReplicaOpeningView.self) }
  }

  /// Where the rows lead.
  @inlinable public var through: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(6, as: ReplicaPlaceView.self) }
  }

  /// Rows follow that belong to the same moment; the place is one of the primary's only with the last page.
  @inlinable public var more: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of ReplicaPage

extension ReplicaPageView {
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
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 7
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
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 7 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 7, bits: b0 & 254, isFrozen: false)
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
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    _ = b0
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
    try ReplicaEventView.checkWireList(p + o0, n0, max: 1024, &r)
    try ReplicaCommandView.checkWireList(p + o1, n1, max: 1024, &r)
    try ReplicaDocumentView.checkWireList(p + o2, n2, max: 1024, &r)
    try ReplicaTombstoneView.checkWireList(p + o3, n3, max: 1024, &r)
    try ReplicaRemovalView.checkWireList(p + o4, n4, max: 1024, &r)
    try ReplicaOpeningView.checkWireList(p + o5, n5, max: 1024, &r)
    if n6 != 0 {
      try r.refuseDefault(p + o6, n6)
      try ReplicaPlaceView.checkNestedWire(p + o6, n6, &r)
    }
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

/// An event of the log, as it is stored.
///
/// A `ReplicaEvent` that is read where its bytes are.
public struct ReplicaEventView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaEvent

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var epoch: Int64 { wireMessage.fixed(8, as: Int64.self) }

  @inlinable public var id: WireUUID { wireMessage.fixed(16, as: WireUUID.self) }

  @inlinable public var kind: UInt16 { wireMessage.fixed(32, as: UInt16.self) }

  @inlinable public var version: UInt16 { wireMessage.fixed(34, as: UInt16.self) }

  @inlinable public var partition: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var eventTime: Int64 { wireMessage.fixed(36, as: Int64.self) }

  @inlinable public var recordedTime: Int64 { wireMessage.fixed(44, as: Int64.self) }

  @inlinable public var monotonicTime: Int64 { wireMessage.fixed(52, as: Int64.self) }

  @inlinable public var header: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  @inlinable public var body: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(2) }
  }

  @inlinable public var hash: FixedBytes<32> { wireMessage.fixed(60, as: FixedBytes<32>.self) }
}

// MARK: Check of ReplicaEvent

extension ReplicaEventView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w7: Int64 = 0
    var w8: Int64 = 0
    var w9: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 97 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 36 && fixed <= 92 && count <= 3
    if isNear {
      w7 = wireMask(wireLoad(f, 36, Int64.self), fixed >= 44)
      w8 = wireMask(wireLoad(f, 44, Int64.self), fixed >= 52)
      w9 = wireMask(wireLoad(f, 52, Int64.self), fixed >= 60)
      var ends = wireBit(fixed == 44) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 52) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 60) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 92) & wireBit(!wireIsZero(f + 60, 32))
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
      w7 = fixed >= 44 ? wireLoad(f, 36, Int64.self) : 0
      w8 = fixed >= 52 ? wireLoad(f, 44, Int64.self) : 0
      w9 = fixed >= 60 ? wireLoad(f, 52, Int64.self) : 0
      if shape.fixedLength > 92 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 92, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w2: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w4: UInt16 = fixed >= 34 ? wireLoad(f, 32, UInt16.self) : 0
    let w5: UInt16 = fixed >= 36 ? wireLoad(f, 34, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w1
    _ = w2
    _ = w4
    _ = w5
    _ = w7
    _ = w8
    _ = w9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 64)
    try r.checkBytes(p + o1, n1, max: 65536)
    try r.checkBytes(p + o2, n2, max: 1048576)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 93...: return
      case 8: unit = 8
      case 16: unit = 8
      case 32: unit = 16
      case 34: unit = 2
      case 36: unit = 2
      case 44: unit = 8
      case 52: unit = 8
      case 60: unit = 8
      case 92: unit = 32
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An answer that is kept for repeats of its call.
///
/// A `ReplicaCommand` that is read where its bytes are.
public struct ReplicaCommandView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaCommand

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var partition: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var key: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var payloadHash: FixedBytes<32> { wireMessage.fixed(16, as: FixedBytes<32>.self) }

  @inlinable public var epoch: Int64 { wireMessage.fixed(48, as: Int64.self) }

  @inlinable public var sequence: Int64 { wireMessage.fixed(56, as: Int64.self) }

  @inlinable public var reply: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  @inlinable public var change: Int64 { wireMessage.fixed(64, as: Int64.self) }
}

// MARK: Check of ReplicaCommand

extension ReplicaCommandView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var w5: Int64 = 0
    var w7: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 76 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 16 && fixed <= 72 && count <= 2
    if isNear {
      w4 = wireMask(wireLoad(f, 48, Int64.self), fixed >= 56)
      w5 = wireMask(wireLoad(f, 56, Int64.self), fixed >= 64)
      w7 = wireMask(wireLoad(f, 64, Int64.self), fixed >= 72)
      var ends = wireBit(fixed == 48) & wireBit(!wireIsZero(f + 16, 32))
      ends |= wireBit(fixed == 56) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 64) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 72) & wireBit(w7 != 0)
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
      w4 = fixed >= 56 ? wireLoad(f, 48, Int64.self) : 0
      w5 = fixed >= 64 ? wireLoad(f, 56, Int64.self) : 0
      w7 = fixed >= 72 ? wireLoad(f, 64, Int64.self) : 0
      if shape.fixedLength > 72 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 72, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w4
    _ = w5
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try r.checkBytes(p + o1, n1, max: 1048576)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 73...: return
      case 16: unit = 16
      case 48: unit = 32
      case 56: unit = 8
      case 64: unit = 8
      case 72: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A document with the values by which it is found.
///
/// A `ReplicaDocument` that is read where its bytes are.
public struct ReplicaDocumentView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaDocument

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var table: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var key: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  @inlinable public var partition: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var rowSequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var value: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(3) }
  }

  @inlinable public var indexes: WireListView<ReplicaIndexView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ReplicaIndexView.self) }
  }

  @inlinable public var change: Int64 { wireMessage.fixed(8, as: Int64.self) }
}

// MARK: Check of ReplicaDocument

extension ReplicaDocumentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var w7: Int64 = 0
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
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w7 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w7 != 0)
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
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w7 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
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
    _ = w4
    _ = w7
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
    try r.checkText(p + o0, n0, max: 64)
    try r.checkBytes(p + o1, n1, max: 256)
    try r.checkText(p + o2, n2, max: 64)
    try r.checkBytes(p + o3, n3, max: 1048576)
    try ReplicaIndexView.checkWireList(p + o4, n4, max: 64, &r)
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

/// A value by which a document is found.
///
/// A `ReplicaIndex` that is read where its bytes are.
public struct ReplicaIndexView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaIndex

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var value: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }
}

// MARK: Check of ReplicaIndex

extension ReplicaIndexView {
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
    try r.checkText(p + o0, n0, max: 64)
    try r.checkBytes(p + o1, n1, max: 256)
  }
}

/// A document that a feed tells as gone.
///
/// A `ReplicaTombstone` that is read where its bytes are.
public struct ReplicaTombstoneView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaTombstone

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var table: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var partition: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var key: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(2) }
  }

  @inlinable public var rowSequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var change: Int64 { wireMessage.fixed(8, as: Int64.self) }
}

// MARK: Check of ReplicaTombstone

extension ReplicaTombstoneView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w5 != 0)
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
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      if shape.fixedLength > 16 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 64)
    try r.checkBytes(p + o2, n2, max: 256)
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

/// A document, or with a partition a tombstone, that is there no more.
///
/// A `ReplicaRemoval` that is read where its bytes are.
public struct ReplicaRemovalView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaRemoval

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var table: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var partition: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var key: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(2) }
  }

  @inlinable public var change: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of ReplicaRemoval

extension ReplicaRemovalView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w4 != 0)
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
      w4 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 3, bits: 0, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 64)
    try r.checkBytes(p + o2, n2, max: 256)
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

/// Says that everything up to a place is on the standby's stable storage.
///
/// A `ReceiptRequest` that is read where its bytes are.
public struct ReceiptRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReceiptRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var place: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ReplicaPlaceView.self) }
  }
}

// MARK: Check of ReceiptRequest

extension ReceiptRequestView {
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
      try r.refuseDefault(p + o0, n0)
      try ReplicaPlaceView.checkNestedWire(p + o0, n0, &r)
    }
  }
}

/// The receipt was taken.
///
/// A `ReceiptReply` that is read where its bytes are.
public struct ReceiptReplyView: WireView, ~Escapable {
  public typealias WireOwned = ReceiptReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var head: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ReplicaPlaceView.self) }
  }
}

// MARK: Check of ReceiptReply

extension ReceiptReplyView {
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
      try r.refuseDefault(p + o0, n0)
      try ReplicaPlaceView.checkNestedWire(p + o0, n0, &r)
    }
  }
}

/// Asks which of these places of a log are places of the primary's, too.
///
/// A `CompareRequest` that is read where its bytes are.
public struct CompareRequestView: WireView, ~Escapable {
  public typealias WireOwned = CompareRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 64, inSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var places: WireFixedListView<PositionLayout> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: PositionLayout.self) }
  }
}

// MARK: Check of CompareRequest

extension CompareRequestView {
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
      _ = try r.fixedCount(
        p + o0, n0, size: 64, max: 64, stride: MemoryLayout<Position>.stride)
    }
  }
}

/// The last of the places that is common to both logs; 0 when none is.
///
/// A `CompareReply` that is read where its bytes are.
public struct CompareReplyView: WireView, ~Escapable {
  public typealias WireOwned = CompareReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var common: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of CompareReply

extension CompareReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
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
      case 0, 9...: return
      case 8: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Gives a record back that only a standby has.
///
/// A `OfferRequest` that is read where its bytes are.
public struct OfferRequestView: WireView, ~Escapable {
  public typealias WireOwned = OfferRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The kept answer of the call that made it; absent for what was recorded without a key.
  @inlinable public var command: ReplicaCommandView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: ReplicaCommandView.self) }
  }

  /// The first event of the call.
  @inlinable public var event: ReplicaEventView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: ReplicaEventView.self) }
  }
}

// MARK: Check of OfferRequest

extension OfferRequestView {
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
      try ReplicaCommandView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try ReplicaEventView.checkNestedWire(p + o1, n1, &r)
    }
  }
}

/// What became of one record.
///
/// A `OfferReply` that is read where its bytes are.
public struct OfferReplyView: WireView, ~Escapable {
  public typealias WireOwned = OfferReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var outcome: OfferOutcome { wireMessage.fixed(0, as: WireEnumLayout<OfferOutcome>.self) }

  @inlinable public var sequence: Int64 { wireMessage.fixed(1, as: Int64.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of OfferReply

extension OfferReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
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
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
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

/// Asks a quarantined standby to give its records back to its primary.
///
/// A `ReofferRequest` that is read where its bytes are.
public struct ReofferRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReofferRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Afterwards the quarantined store is put aside, and the standby begins anew.
  @inlinable public var startAnew: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of ReofferRequest

extension ReofferRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    let head = n >= 3 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      isNear = ends != 0 && b0 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 0 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 0, bits: b0 & 254, isFrozen: false)
      }
    }
    _ = b0
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

/// A record that a person must decide about.
///
/// A `UndecidedRecord` that is read where its bytes are.
public struct UndecidedRecordView: WireView, ~Escapable {
  public typealias WireOwned = UndecidedRecord

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var event: WireUUID { wireMessage.fixed(8, as: WireUUID.self) }

  @inlinable public var kind: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var person: ID<PersonFile>? { wireMessage.optionalFixed(slot: 2, as: ID<PersonFile>.self) }

  @inlinable public var recordedAt: Timestamp { wireMessage.fixed(24, as: Timestamp.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of UndecidedRecord

extension UndecidedRecordView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var w6: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 38 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 32 && count <= 4
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w6 = wireMask(wireLoad(f, 24, Int64.self), fixed >= 32)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 24) & wireBit(!wireIsZero(f + 8, 16))
      ends |= wireBit(fixed == 32) & wireBit(w6 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w6 = fixed >= 32 ? wireLoad(f, 24, Int64.self) : 0
      if shape.fixedLength > 32 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 32, slotCount: 4, bits: 0, isFrozen: false)
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
    _ = w1
    _ = w6
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 40)
    try r.checkText(p + o1, n1, max: 16)
    if n2 != 0 {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
    }
    try r.checkText(p + o3, n3, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 33...: return
      case 8: unit = 8
      case 24: unit = 16
      case 32: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What became of the records of a quarantined standby.
///
/// A `ReofferReply` that is read where its bytes are.
public struct ReofferReplyView: WireView, ~Escapable {
  public typealias WireOwned = ReofferReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var lastCommon: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var events: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var recorded: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  @inlinable public var known: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  @inlinable public var undecided: WireListView<UndecidedRecordView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: UndecidedRecordView.self) }
  }

  /// Of these more than the list holds.
  @inlinable public var undecidedCount: UInt32 { wireMessage.fixed(20, as: UInt32.self) }
}

// MARK: Check of ReofferReply

extension ReofferReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 27 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 8 && fixed <= 24 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w3 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      w4 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      w6 = wireMask(wireLoad(f, 20, UInt32.self), fixed >= 24)
      var ends = wireBit(fixed == 12) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w6 != 0)
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
      w2 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w3 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      w4 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      w6 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 24, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    _ = w1
    _ = w2
    _ = w3
    _ = w4
    _ = w6
    _ = o0
    _ = n0
    try UndecidedRecordView.checkWireList(p + o0, n0, max: 1024, &r)
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
      case 20: unit = 4
      case 24: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks a standby to become the primary.
///
/// A `PromoteRequest` that is read where its bytes are.
public struct PromoteRequestView: WireView, ~Escapable {
  public typealias WireOwned = PromoteRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Also while the primary is seen, and also from a host that another one has fenced.
  @inlinable public var force: Bool { wireMessage.bit(0, 1) }

  /// Why, for the audit trail.
  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of PromoteRequest

extension PromoteRequestView {
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
    try r.checkText(p + o0, n0, max: 300)
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

/// The host records from now on.
///
/// A `PromoteReply` that is read where its bytes are.
public struct PromoteReplyView: WireView, ~Escapable {
  public typealias WireOwned = PromoteReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var place: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ReplicaPlaceView.self) }
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of PromoteReply

extension PromoteReplyView {
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
      try ReplicaPlaceView.checkNestedWire(p + o0, n0, &r)
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

/// Asks a primary to wait no more for a standby that is gone.
///
/// A `ForgetRequest` that is read where its bytes are.
public struct ForgetRequestView: WireView, ~Escapable {
  public typealias WireOwned = ForgetRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The identity of its certificate.
  @inlinable public var standby: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of ForgetRequest

extension ForgetRequestView {
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
    try r.checkText(p + o0, n0, max: 300)
  }
}

/// Nobody waits for it from now on.
///
/// A `ForgetReply` that is read where its bytes are.
public struct ForgetReplyView: WireView, ~Escapable {
  public typealias WireOwned = ForgetReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of ForgetReply

extension ForgetReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
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
      case 0, 9...: return
      case 8: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks how a host stands.
///
/// A `ReplicaStatusRequest` that is read where its bytes are.
public struct ReplicaStatusRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaStatusRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }
}

// MARK: Check of ReplicaStatusRequest

extension ReplicaStatusRequestView {
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

/// What a primary knows of a standby.
///
/// A `StandbyState` that is read where its bytes are.
public struct StandbyStateView: WireView, ~Escapable {
  public typealias WireOwned = StandbyState

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var identity: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// The last receipt.
  @inlinable public var place: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: ReplicaPlaceView.self) }
  }

  @inlinable public var connected: Bool { wireMessage.bit(0, 1) }

  @inlinable public var receiptAt: Timestamp? { wireMessage.bit(0, 2) ? wireMessage.fixed(1, as: Timestamp.self) : nil }

  @inlinable public var lagEvents: Int64 { wireMessage.fixed(9, as: Int64.self) }
}

// MARK: Check of StandbyState

extension StandbyStateView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w4 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      w5 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 2 || b0 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 300)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try ReplicaPlaceView.checkNestedWire(p + o1, n1, &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 18...: return
      case 1: unit = 1
      case 9: unit = 8
      case 17: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How a host of intake stands.
///
/// A `ReplicaStatus` that is read where its bytes are.
public struct ReplicaStatusView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaStatus

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var role: HostRole { wireMessage.fixed(0, as: WireEnumLayout<HostRole>.self) }

  @inlinable public var place: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ReplicaPlaceView.self) }
  }

  /// The address of a standby's primary.
  @inlinable public var primary: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// Where the primary stood when it was last heard of.
  @inlinable public var primaryPlace: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(2, as: ReplicaPlaceView.self) }
  }

  @inlinable public var primaryHeardAt: Timestamp? { wireMessage.bit(1, 1) ? wireMessage.fixed(2, as: Timestamp.self) : nil }

  @inlinable public var connected: Bool { wireMessage.bit(1, 2) }

  /// The first fill has not ended: this standby cannot take over.
  @inlinable public var filling: Bool { wireMessage.bit(1, 4) }

  @inlinable public var lagEvents: Int64 { wireMessage.fixed(10, as: Int64.self) }

  /// Since when the standby lacks something that its primary has, in seconds.
  @inlinable public var lagSeconds: UInt32 { wireMessage.fixed(18, as: UInt32.self) }

  @inlinable public var standbys: WireListView<StandbyStateView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: StandbyStateView.self) }
  }

  /// How many hosts have a record before it is acknowledged.
  @inlinable public var durability: UInt8 { wireMessage.fixed(22, as: UInt8.self) }

  /// Since when fewer hosts than asked for have a record before it is acknowledged.
  @inlinable public var degradedSince: Timestamp? { wireMessage.bit(1, 8) ? wireMessage.fixed(23, as: Timestamp.self) : nil }

  /// Of a quarantined standby, the last event that its primary has too.
  @inlinable public var lastCommon: Int64 { wireMessage.fixed(31, as: Int64.self) }

  /// The epoch of the host that took over from this one.
  @inlinable public var fencedBy: Int64 { wireMessage.fixed(39, as: Int64.self) }

  @inlinable public var alarms: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }
}

// MARK: Check of ReplicaStatus

extension ReplicaStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w11: UInt8 = 0
    var w12: Int64 = 0
    var w13: Int64 = 0
    var w14: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 54 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 22 && fixed <= 47 && count <= 5
    if isNear {
      w11 = wireMask(wireLoad(f, 22, UInt8.self), fixed >= 23)
      w12 = wireMask(wireLoad(f, 23, Int64.self), fixed >= 31)
      w13 = wireMask(wireLoad(f, 31, Int64.self), fixed >= 39)
      w14 = wireMask(wireLoad(f, 39, Int64.self), fixed >= 47)
      var ends = wireBit(fixed == 23) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 47) & wireBit(w14 != 0)
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
      isNear = ends != 0 && wireLoad(f, 1, UInt8.self) & 240 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w11 = fixed >= 23 ? wireLoad(f, 22, UInt8.self) : 0
      w12 = fixed >= 31 ? wireLoad(f, 23, Int64.self) : 0
      w13 = fixed >= 39 ? wireLoad(f, 31, Int64.self) : 0
      w14 = fixed >= 47 ? wireLoad(f, 39, Int64.self) : 0
      let free: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) & 240 : 0
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
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let b1: UInt8 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
    let w5: Int64 = fixed >= 10 ? wireLoad(f, 2, Int64.self) : 0
    let w8: Int64 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
    let w9: UInt32 = fixed >= 22 ? wireLoad(f, 18, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    var absent = UInt64.wire(wireMask(w5, b1 & 1 == 0))
    absent |= UInt64.wire(wireMask(w12, b1 & 8 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = b1
    _ = w5
    _ = w8
    _ = w9
    _ = w11
    _ = w12
    _ = w13
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
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ReplicaPlaceView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 300)
    if n2 != 0 {
      try r.refuseDefault(p + o2, n2)
      try ReplicaPlaceView.checkNestedWire(p + o2, n2, &r)
    }
    try StandbyStateView.checkWireList(p + o3, n3, max: 16, &r)
    try r.checkTexts(p + o4, n4, max: 16, maxElement: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 48...: return
      case 1...2: unit = 1
      case 10: unit = 8
      case 18: unit = 8
      case 22: unit = 4
      case 23: unit = 1
      case 31: unit = 8
      case 39: unit = 8
      case 47: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What happened between a primary and its standbys.
///
/// A `ReplicaChanged` that is read where its bytes are.
public struct ReplicaChangedView: WireView, ~Escapable {
  public typealias WireOwned = ReplicaChanged

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var kind: ReplicaChangeKind { wireMessage.fixed(0, as: WireEnumLayout<ReplicaChangeKind>.self) }

  /// The standby's identity, where one is meant.
  @inlinable public var standby: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var epoch: Int64 { wireMessage.fixed(1, as: Int64.self) }

  @inlinable public var forced: Bool { wireMessage.bit(9, 1) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of ReplicaChanged

extension ReplicaChangedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w3: Int64 = 0
    var b9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b9 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 2 || b9 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 10, slotCount: 2, bits: b9 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = w3
    _ = b9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 300)
    try r.checkText(p + o1, n1, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 11...: return
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What a host remembers of its own part, beside everything that is replicated.
///
/// A `HostRecord` that is read where its bytes are.
public struct HostRecordView: WireView, ~Escapable {
  public typealias WireOwned = HostRecord

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var role: HostRole { wireMessage.fixed(0, as: WireEnumLayout<HostRole>.self) }

  /// The first fill has not ended.
  @inlinable public var filling: Bool { wireMessage.bit(1, 1) }

  /// The place that the pages kept aside lead to.
  @inlinable public var staged: ReplicaPlaceView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ReplicaPlaceView.self) }
  }

  @inlinable public var fencedBy: Int64 { wireMessage.fixed(2, as: Int64.self) }

  @inlinable public var lastCommon: Int64 { wireMessage.fixed(10, as: Int64.self) }

  /// The quarantined store is put aside at the next start.
  @inlinable public var startAnew: Bool { wireMessage.bit(1, 2) }

  /// Of a host that was promoted, the address of the primary that it replaced.
  @inlinable public var promotedFrom: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of HostRecord

extension HostRecordView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 22 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 18 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, Int64.self), fixed >= 10)
      w5 = wireMask(wireLoad(f, 10, Int64.self), fixed >= 18)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b1 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 10 ? wireLoad(f, 2, Int64.self) : 0
      w5 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 2 || b1 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 18, slotCount: 2, bits: b1 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = b1
    _ = w4
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ReplicaPlaceView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 19...: return
      case 1...2: unit = 1
      case 10: unit = 8
      case 18: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}
