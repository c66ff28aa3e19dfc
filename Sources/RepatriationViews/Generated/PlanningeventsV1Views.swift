// Written by schemac from package planningevents.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// One thing that happened at planning. Append-only.
///
/// A `PlanningEvent` that is read where its bytes are.
public enum PlanningEventView: WireElementView, ~Escapable {
  case departureAdded(DepartureView)
  case viewsApplied(ViewsAppliedView)
  case planPublished(PlanPublishedView)
  case quarantined(QuarantinedView)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .departureAdded(try DepartureView(element: payload))
      case 2:
        self = .viewsApplied(try ViewsAppliedView(element: payload))
      case 3:
        self = .planPublished(try PlanPublishedView(element: payload))
      case 4:
        self = .quarantined(try QuarantinedView(element: payload))
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
        try DepartureView.checkNestedWire(q, count, &r)
      case 2:
        try ViewsAppliedView.checkNestedWire(q, count, &r)
      case 3:
        try PlanPublishedView.checkNestedWire(q, count, &r)
      case 4:
        try QuarantinedView.checkNestedWire(q, count, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

/// Wraps the union so that an event is a message.
///
/// A `PlanningEventBody` that is read where its bytes are.
public struct PlanningEventBodyView: WireView, ~Escapable {
  public typealias WireOwned = PlanningEventBody

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var event: PlanningEventView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: PlanningEventView.self) }
  }
}

// MARK: Check of PlanningEventBody

extension PlanningEventBodyView {
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
      try PlanningEventView.checkWire(p + o0, n0, &r)
    }
  }
}

/// A step of the feed. Views and position are committed together with it.
///
/// A `ViewsApplied` that is read where its bytes are.
public struct ViewsAppliedView: WireView, ~Escapable {
  public typealias WireOwned = ViewsApplied

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var through: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  @inlinable public var changed: UInt32 { wireMessage.fixed(64, as: UInt32.self) }

  @inlinable public var removed: UInt32 { wireMessage.fixed(68, as: UInt32.self) }

  /// The step came from a snapshot.
  @inlinable public var fromSnapshot: Bool { wireMessage.bit(72, 1) }
}

// MARK: Check of ViewsApplied

extension ViewsAppliedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 76, wireLoad(p, 0, UInt16.self) == 329, wireLoad(p, 74, UInt8.self) & 254 == 0 {
      return try checkWireBody(
        p, n, 2, 73, 1, 0, isExact: true, &r)
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
      case 0, 74...: unit = 0
      case 64: unit = 64
      case 68: unit = 4
      case 72: unit = 4
      case 73: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 72 { bits = wireLoad(f, 72, UInt8.self) & 254 }
    try r.checkUnknownFields(
      p, shape, fixedLength: 73, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 72, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 16)
  }
}

/// A verified plan became the published one.
///
/// A `PlanPublished` that is read where its bytes are.
public struct PlanPublishedView: WireView, ~Escapable {
  public typealias WireOwned = PlanPublished

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

  @inlinable public var basis: Position { wireMessage.fixed(8, as: PositionLayout.self) }

  @inlinable public var planVersion: Int64 { wireMessage.fixed(72, as: Int64.self) }

  @inlinable public var manifests: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: WireTextView.self) }
  }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(80, as: FixedBytes<32>.self) }

  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of PlanPublished

extension PlanPublishedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 118, wireLoad(p, 0, UInt16.self) == 1136 {
      return try checkWireBody(
        p, n, 2, 112, 4, 0, isExact: true, &r)
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
      case 0, 113...: unit = 0
      case 8: unit = 8
      case 72: unit = 64
      case 80: unit = 8
      case 112: unit = 32
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 112, slotCount: 4, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 80, 32) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try r.checkTexts(p + o2, n2, max: 1024, maxElement: 64)
    try r.checkText(p + o3, n3, max: 300)
  }
}

/// The follower's position was not part of intake's history; following stopped for that mission.
///
/// A `Quarantined` that is read where its bytes are.
public struct QuarantinedView: WireView, ~Escapable {
  public typealias WireOwned = Quarantined

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var position: Position { wireMessage.fixed(0, as: PositionLayout.self) }
}

// MARK: Check of Quarantined

extension QuarantinedView {
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
