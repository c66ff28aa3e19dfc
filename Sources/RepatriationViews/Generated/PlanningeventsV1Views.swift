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
  case manifestAdvanced(LifeChangeView)
  case entriesChanged(LifeChangeView)
  case seatsGiven(LifeChangeView)
  case arrivalsRecorded(LifeChangeView)
  case overrideRequested(OverrideView)
  case overrideDecided(OverrideView)
  case revisionSealed(RevisionSealedView)
  /// A planner pinned a person to a departure, or forbade one.
  case directiveOrdered(PlanDirectiveView)
  case directiveLifted(PlanDirectiveView)
  case denied(DeniedView)
  /// Intake signed something that its feed contradicts.
  case witnessContradicted(WitnessContradictedView)
  case keysRotated(KeysRotatedView)
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
      case 5:
        self = .manifestAdvanced(try LifeChangeView(element: payload))
      case 6:
        self = .entriesChanged(try LifeChangeView(element: payload))
      case 7:
        self = .seatsGiven(try LifeChangeView(element: payload))
      case 8:
        self = .arrivalsRecorded(try LifeChangeView(element: payload))
      case 9:
        self = .overrideRequested(try OverrideView(element: payload))
      case 10:
        self = .overrideDecided(try OverrideView(element: payload))
      case 15:
        self = .revisionSealed(try RevisionSealedView(element: payload))
      case 21:
        self = .directiveOrdered(try PlanDirectiveView(element: payload))
      case 22:
        self = .directiveLifted(try PlanDirectiveView(element: payload))
      case 26:
        self = .denied(try DeniedView(element: payload))
      case 27:
        self = .witnessContradicted(try WitnessContradictedView(element: payload))
      case 28:
        self = .keysRotated(try KeysRotatedView(element: payload))
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
      case 5:
        try LifeChangeView.checkNestedWire(q, count, &r)
      case 6:
        try LifeChangeView.checkNestedWire(q, count, &r)
      case 7:
        try LifeChangeView.checkNestedWire(q, count, &r)
      case 8:
        try LifeChangeView.checkNestedWire(q, count, &r)
      case 9:
        try OverrideView.checkNestedWire(q, count, &r)
      case 10:
        try OverrideView.checkNestedWire(q, count, &r)
      case 15:
        try RevisionSealedView.checkNestedWire(q, count, &r)
      case 21:
        try PlanDirectiveView.checkNestedWire(q, count, &r)
      case 22:
        try PlanDirectiveView.checkNestedWire(q, count, &r)
      case 26:
        try DeniedView.checkNestedWire(q, count, &r)
      case 27:
        try WitnessContradictedView.checkNestedWire(q, count, &r)
      case 28:
        try KeysRotatedView.checkNestedWire(q, count, &r)
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

  /// Views that hold what this version does not know: kept apart, and not planned with.
  @inlinable public var setAside: UInt32 { wireMessage.fixed(73, as: UInt32.self) }

  /// The step came from a delta.
  @inlinable public var fromDelta: Bool { wireMessage.bit(72, 2) }
}

// MARK: Check of ViewsApplied

extension ViewsAppliedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var b72: UInt8 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 80 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 64 && fixed <= 77 && count <= 1
    if isNear {
      w3 = wireMask(wireLoad(f, 64, UInt32.self), fixed >= 68)
      w4 = wireMask(wireLoad(f, 68, UInt32.self), fixed >= 72)
      b72 = wireMask(wireLoad(f, 72, UInt8.self), fixed >= 73)
      w6 = wireMask(wireLoad(f, 73, UInt32.self), fixed >= 77)
      var ends = wireBit(fixed == 68) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 72) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 73) & wireBit(b72 != 0)
      ends |= wireBit(fixed == 77) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b72 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
      w4 = fixed >= 72 ? wireLoad(f, 68, UInt32.self) : 0
      b72 = fixed >= 73 ? wireLoad(f, 72, UInt8.self) : 0
      w6 = fixed >= 77 ? wireLoad(f, 73, UInt32.self) : 0
      if shape.fixedLength > 77 || shape.slotCount > 1 || b72 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 77, slotCount: 1, bits: b72 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w3
    _ = w4
    _ = b72
    _ = w6
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
      case 0, 78...: return
      case 64: unit = 64
      case 68: unit = 4
      case 72: unit = 4
      case 73: unit = 1
      case 77: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 118 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 112 && count <= 4
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 72, Int64.self), fixed >= 80)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 72) & wireBit(!wireIsZero(f + 8, 64))
      ends |= wireBit(fixed == 80) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 112) & wireBit(!wireIsZero(f + 80, 32))
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 80 ? wireLoad(f, 72, Int64.self) : 0
      if shape.fixedLength > 112 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 112, slotCount: 4, bits: 0, isFrozen: false)
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
    _ = w2
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 40)
    try r.checkTexts(p + o2, n2, max: 1024, maxElement: 64)
    try r.checkText(p + o3, n3, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 113...: return
      case 8: unit = 8
      case 72: unit = 64
      case 80: unit = 8
      case 112: unit = 32
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Intake did not go on at the position of the views.
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

  /// `diverged`: the views were replaced by those of another history. `fenced`: they stay.
  @inlinable public var verdict: FollowVerdict { wireMessage.fixed(64, as: WireEnumLayout<FollowVerdict>.self) }

  /// The file that keeps the views as they were.
  @inlinable public var copy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var people: UInt32 { wireMessage.fixed(65, as: UInt32.self) }
}

// MARK: Check of Quarantined

extension QuarantinedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt8 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 73 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 69 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 64, UInt8.self), fixed >= 65)
      w5 = wireMask(wireLoad(f, 65, UInt32.self), fixed >= 69)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 65) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 69) & wireBit(w5 != 0)
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
      w3 = fixed >= 65 ? wireLoad(f, 64, UInt8.self) : 0
      w5 = fixed >= 69 ? wireLoad(f, 65, UInt32.self) : 0
      if shape.fixedLength > 69 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 69, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w3
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 128)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 70...: return
      case 64: unit = 64
      case 65: unit = 1
      case 69: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A revision was sealed, so that its names could be asked for.
///
/// A `RevisionSealed` that is read where its bytes are.
public struct RevisionSealedView: WireView, ~Escapable {
  public typealias WireOwned = RevisionSealed

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

  @inlinable public var state: RevisionState { wireMessage.fixed(4, as: WireEnumLayout<RevisionState>.self) }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(5, as: FixedBytes<32>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(37, as: UInt32.self) }
}

// MARK: Check of RevisionSealed

extension RevisionSealedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var w4: UInt8 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 45 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 41 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w6 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 37) & wireBit(!wireIsZero(f + 5, 32))
      ends |= wireBit(fixed == 41) & wireBit(w6 != 0)
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
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w6 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      if shape.fixedLength > 41 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 41, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w3
    _ = w4
    _ = w6
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 42...: return
      case 4: unit = 4
      case 5: unit = 1
      case 37: unit = 32
      case 41: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A checkpoint that intake signed does not agree with another one, or with the position that its feed
/// led to: its log was changed, or somebody else signs for it.
///
/// A `WitnessContradicted` that is read where its bytes are.
public struct WitnessContradictedView: WireView, ~Escapable {
  public typealias WireOwned = WitnessContradicted

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// The signed position.
  @inlinable public var checkpoint: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  /// What it contradicts, at the same sequence.
  @inlinable public var known: Position { wireMessage.fixed(64, as: PositionLayout.self) }
}

// MARK: Check of WitnessContradicted

extension WitnessContradictedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 131 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 128 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 128) & wireBit(!wireIsZero(f + 64, 64))
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
      if shape.fixedLength > 128 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 128, slotCount: 1, bits: 0, isFrozen: false)
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
      case 0, 129...: return
      case 64: unit = 64
      case 128: unit = 64
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}
