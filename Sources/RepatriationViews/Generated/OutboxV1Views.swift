// Written by schemac from package outbox.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// What a record says.
///
/// A `OutboxContent` that is read where its bytes are.
public enum OutboxContentView: WireElementView, ~Escapable {
  case registration(OutboxRegistrationView)
  case sent(OutboxSentView)
  case rejected(OutboxRejectedView)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .registration(try OutboxRegistrationView(element: payload))
      case 2:
        self = .sent(try OutboxSentView(element: payload))
      case 3:
        self = .rejected(try OutboxRejectedView(element: payload))
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
        try OutboxRegistrationView.checkNestedWire(q, count, &r)
      case 2:
        try OutboxSentView.checkNestedWire(q, count, &r)
      case 3:
        try OutboxRejectedView.checkNestedWire(q, count, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

/// One record of an outbox file. Append-only: what became of a registration is another record.
///
/// A `OutboxRecord` that is read where its bytes are.
public struct OutboxRecordView: WireView, ~Escapable {
  public typealias WireOwned = OutboxRecord

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var writtenAt: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  /// The identity of the certificate of whoever wrote the record.
  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var content: OutboxContentView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: OutboxContentView.self) }
  }
}

// MARK: Check of OutboxRecord

extension OutboxRecordView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 300)
    if n1 != 0 {
      try OutboxContentView.checkWire(p + o1, n1, &r)
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

/// A registration that waits to be sent.
///
/// A `OutboxRegistration` that is read where its bytes are.
public struct OutboxRegistrationView: WireView, ~Escapable {
  public typealias WireOwned = OutboxRegistration

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var request: RegisterRequestView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: RegisterRequestView.self) }
  }

  /// Under this key it has its effect once, however often it is sent.
  @inlinable public var key: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  /// The rejected registration that this one stands for, by its number in the file.
  @inlinable public var corrects: UInt32? { wireMessage.bit(16, 1) ? wireMessage.fixed(17, as: UInt32.self) : nil }
}

// MARK: Check of OutboxRegistration

extension OutboxRegistrationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 21 && count <= 1
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w3 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w3 != 0)
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
      w3 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 1 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 21, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b16
    _ = w3
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try RegisterRequestView.checkNestedWire(p + o0, n0, &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 22...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The service has a registration.
///
/// A `OutboxSent` that is read where its bytes are.
public struct OutboxSentView: WireView, ~Escapable {
  public typealias WireOwned = OutboxSent

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Its number in the file, counting from 1.
  @inlinable public var number: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var sequence: Int64 { wireMessage.fixed(4, as: Int64.self) }
}

// MARK: Check of OutboxSent

extension OutboxSentView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: Int64 = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
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

/// The service refused a registration; it stays until it is corrected.
///
/// A `OutboxRejected` that is read where its bytes are.
public struct OutboxRejectedView: WireView, ~Escapable {
  public typealias WireOwned = OutboxRejected

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var number: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var field: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of OutboxRejected

extension OutboxRejectedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 300)
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
