// Written by schemac from package events.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// One thing that happened at intake. Append-only: a case may be added, never changed.
///
/// A `IntakeEvent` that is read where its bytes are.
public enum IntakeEventView: WireElementView, ~Escapable {
  case registered(RegisteredView)
  case changed(ChangedView)
  case holdPlaced(HoldPlacedView)
  case holdReleased(HoldReleasedView)
  case separated(SeparatedView)
  case grouped(GroupView)
  case namesRead(NamesReadView)
  case rowsRejected(RowsRejectedView)
  case listChanged(ListChangedView)
  case announced(AnnouncementView)
  case queueChanged(QueueEntryView)
  case transferChanged(TransferView)
  case pairChanged(PairChangedView)
  case exported(ExportedView)
  case sealedRead(SealedReadView)
  case denied(DeniedView)
  case fileReceived(FileReceivedView)
  case replicaChanged(ReplicaChangedView)
  case erasureChanged(ErasureView)
  case legalHoldChanged(LegalHoldView)
  case keysRotated(KeysRotatedView)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .registered(try RegisteredView(element: payload))
      case 2:
        self = .changed(try ChangedView(element: payload))
      case 3:
        self = .holdPlaced(try HoldPlacedView(element: payload))
      case 4:
        self = .holdReleased(try HoldReleasedView(element: payload))
      case 5:
        self = .separated(try SeparatedView(element: payload))
      case 6:
        self = .grouped(try GroupView(element: payload))
      case 7:
        self = .namesRead(try NamesReadView(element: payload))
      case 8:
        self = .rowsRejected(try RowsRejectedView(element: payload))
      case 9:
        self = .listChanged(try ListChangedView(element: payload))
      case 10:
        self = .announced(try AnnouncementView(element: payload))
      case 11:
        self = .queueChanged(try QueueEntryView(element: payload))
      case 12:
        self = .transferChanged(try TransferView(element: payload))
      case 13:
        self = .pairChanged(try PairChangedView(element: payload))
      case 14:
        self = .exported(try ExportedView(element: payload))
      case 15:
        self = .sealedRead(try SealedReadView(element: payload))
      case 16:
        self = .denied(try DeniedView(element: payload))
      case 17:
        self = .fileReceived(try FileReceivedView(element: payload))
      case 18:
        self = .replicaChanged(try ReplicaChangedView(element: payload))
      case 19:
        self = .erasureChanged(try ErasureView(element: payload))
      case 20:
        self = .legalHoldChanged(try LegalHoldView(element: payload))
      case 21:
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
        try RegisteredView.checkNestedWire(q, count, &r)
      case 2:
        try ChangedView.checkNestedWire(q, count, &r)
      case 3:
        try HoldPlacedView.checkNestedWire(q, count, &r)
      case 4:
        try HoldReleasedView.checkNestedWire(q, count, &r)
      case 5:
        try SeparatedView.checkNestedWire(q, count, &r)
      case 6:
        try GroupView.checkNestedWire(q, count, &r)
      case 7:
        try NamesReadView.checkNestedWire(q, count, &r)
      case 8:
        try RowsRejectedView.checkNestedWire(q, count, &r)
      case 9:
        try ListChangedView.checkNestedWire(q, count, &r)
      case 10:
        try AnnouncementView.checkNestedWire(q, count, &r)
      case 11:
        try QueueEntryView.checkNestedWire(q, count, &r)
      case 12:
        try TransferView.checkNestedWire(q, count, &r)
      case 13:
        try PairChangedView.checkNestedWire(q, count, &r)
      case 14:
        try ExportedView.checkNestedWire(q, count, &r)
      case 15:
        try SealedReadView.checkNestedWire(q, count, &r)
      case 16:
        try DeniedView.checkNestedWire(q, count, &r)
      case 17:
        try FileReceivedView.checkNestedWire(q, count, &r)
      case 18:
        try ReplicaChangedView.checkNestedWire(q, count, &r)
      case 19:
        try ErasureView.checkNestedWire(q, count, &r)
      case 20:
        try LegalHoldView.checkNestedWire(q, count, &r)
      case 21:
        try KeysRotatedView.checkNestedWire(q, count, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

/// Wraps the union so that an event is a message.
///
/// A `EventBody` that is read where its bytes are.
public struct EventBodyView: WireView, ~Escapable {
  public typealias WireOwned = EventBody

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var event: IntakeEventView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: IntakeEventView.self) }
  }
}

// MARK: Check of EventBody

extension EventBodyView {
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
      try IntakeEventView.checkWire(p + o0, n0, &r)
    }
  }
}

/// Who recorded it, for every event: the header of the log.
///
/// A `EventHeader` that is read where its bytes are.
public struct EventHeaderView: WireView, ~Escapable {
  public typealias WireOwned = EventHeader

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 3)
    self.wireMessage = wireMessage
  }

  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var person: ID<PersonFile>? { wireMessage.optionalFixed(slot: 3, as: ID<PersonFile>.self) }
}

// MARK: Check of EventHeader

extension EventHeaderView {
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
    try r.checkText(p + o0, n0, max: 300)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 16)
    if n3 != 0 {
      guard n3 == 16 else {
        throw r.malformed(p + o3, "a value has another size than its type")
      }
    }
  }
}

/// A person was registered.
///
/// A `Registered` that is read where its bytes are.
public struct RegisteredView: WireView, ~Escapable {
  public typealias WireOwned = Registered

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var registration: RegistrationView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: RegistrationView.self) }
  }

  @inlinable public var groupKind: GroupKind { wireMessage.fixed(0, as: WireEnumLayout<GroupKind>.self) }

  @inlinable public var consent: Answer { wireMessage.fixed(1, as: WireEnumLayout<Answer>.self) }

  /// The desk saw these files and said that this is another person.
  @inlinable public var distinctFrom: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: ID<PersonFile>.self) }
  }

  @inlinable public var offline: OfflineOriginView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: OfflineOriginView.self) }
  }
}

// MARK: Check of Registered

extension RegisteredView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt8 = 0
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
      w3 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w3 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 3, bits: 0, isFrozen: false)
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

/// An officer recorded something about an open case.
///
/// A `Changed` that is read where its bytes are.
public struct ChangedView: WireView, ~Escapable {
  public typealias WireOwned = Changed

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var change: ChangeView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: ChangeView.self) }
  }
}

// MARK: Check of Changed

extension ChangedView {
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
      try ChangeView.checkWire(p + o0, n0, &r)
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

/// A hold was placed.
///
/// A `HoldPlaced` that is read where its bytes are.
public struct HoldPlacedView: WireView, ~Escapable {
  public typealias WireOwned = HoldPlaced

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var hold: HoldView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: HoldView.self) }
  }
}

// MARK: Check of HoldPlaced

extension HoldPlacedView {
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
      try r.refuseDefault(p + o0, n0)
      try HoldView.checkNestedWire(p + o0, n0, &r)
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

/// A hold was released.
///
/// A `HoldReleased` that is read where its bytes are.
public struct HoldReleasedView: WireView, ~Escapable {
  public typealias WireOwned = HoldReleased

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

  @inlinable public var releasedAt: Timestamp { wireMessage.fixed(32, as: Timestamp.self) }
}

// MARK: Check of HoldReleased

extension HoldReleasedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 43 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 40 && count <= 1
    if isNear {
      w4 = wireMask(wireLoad(f, 32, Int64.self), fixed >= 40)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 40) & wireBit(w4 != 0)
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
      w4 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
      if shape.fixedLength > 40 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 40, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w4
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 500)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 41...: return
      case 16: unit = 16
      case 32: unit = 16
      case 40: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Two persons are to be kept apart, or no longer.
///
/// A `Separated` that is read where its bytes are.
public struct SeparatedView: WireView, ~Escapable {
  public typealias WireOwned = Separated

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

  @inlinable public var lifted: Bool { wireMessage.bit(32, 1) }
}

// MARK: Check of Separated

extension SeparatedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b32: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 36 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 1
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
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 1 || b32 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 1, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = b32
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 500)
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

/// An audited read of names.
///
/// A `NamesRead` that is read where its bytes are.
public struct NamesReadView: WireView, ~Escapable {
  public typealias WireOwned = NamesRead

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: ID<PersonFile>.self) }
  }

  @inlinable public var purpose: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var recipient: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var document: DocumentKind { wireMessage.fixed(4, as: WireEnumLayout<DocumentKind>.self) }

  @inlinable public var state: RevisionState { wireMessage.fixed(5, as: WireEnumLayout<RevisionState>.self) }

  /// The digest of the revision, as printed on its documents.
  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(6, as: FixedBytes<32>.self) }

  /// The identity of the certificate that sealed the revision, and when.
  @inlinable public var sealedBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  @inlinable public var sealedAt: Timestamp { wireMessage.fixed(38, as: Timestamp.self) }
}

// MARK: Check of NamesRead

extension NamesReadView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w6: UInt8 = 0
    var w7: UInt8 = 0
    var w10: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 53 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 4 && fixed <= 46 && count <= 5
    if isNear {
      w6 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w7 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      w10 = wireMask(wireLoad(f, 38, Int64.self), fixed >= 46)
      var ends = wireBit(fixed == 5) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 38) & wireBit(!wireIsZero(f + 6, 32))
      ends |= wireBit(fixed == 46) & wireBit(w10 != 0)
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
      w6 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w7 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      w10 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
      if shape.fixedLength > 46 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 46, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    _ = w2
    _ = w6
    _ = w7
    _ = w10
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
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o2, n2, max: 100)
    try r.checkText(p + o3, n3, max: 100)
    try r.checkText(p + o4, n4, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 47...: return
      case 4: unit = 4
      case 5...6: unit = 1
      case 38: unit = 32
      case 46: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An authority list as it stood after the change; outcomes are also changes of each person's file.
///
/// A `ListChanged` that is read where its bytes are.
public struct ListChangedView: WireView, ~Escapable {
  public typealias WireOwned = ListChanged

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: AuthorityListView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: AuthorityListView.self) }
  }

  @inlinable public var change: ListChangeKind { wireMessage.fixed(0, as: WireEnumLayout<ListChangeKind>.self) }
}

// MARK: Check of ListChanged

extension ListChangedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
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
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try AuthorityListView.checkNestedWire(p + o0, n0, &r)
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

/// A pair of files that may be one person was found, decided or reopened.
///
/// A `PairChanged` that is read where its bytes are.
public struct PairChangedView: WireView, ~Escapable {
  public typealias WireOwned = PairChanged

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var pair: DuplicatePairView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: DuplicatePairView.self) }
  }
}

// MARK: Check of PairChanged

extension PairChangedView {
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
      try DuplicatePairView.checkNestedWire(p + o0, n0, &r)
    }
  }
}

/// People left the service in bulk, for a purpose and a recipient.
///
/// A `Exported` that is read where its bytes are.
public struct ExportedView: WireView, ~Escapable {
  public typealias WireOwned = Exported

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var what: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var purpose: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var recipient: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var persons: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of Exported

extension ExportedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w4 != 0)
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
      w4 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 3, bits: 0, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 60)
    try r.checkText(p + o1, n1, max: 100)
    try r.checkText(p + o2, n2, max: 100)
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

/// Somebody read what is sealed.
///
/// A `SealedRead` that is read where its bytes are.
public struct SealedReadView: WireView, ~Escapable {
  public typealias WireOwned = SealedRead

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  /// Which parts, such as `screenings`.
  @inlinable public var fields: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: WireTextView.self) }
  }
}

// MARK: Check of SealedRead

extension SealedReadView {
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
    try r.checkTexts(p + o0, n0, max: 32, maxElement: 40)
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

/// Rows of an import could not be read; their people wait.
///
/// A `RowsRejected` that is read where its bytes are.
public struct RowsRejectedView: WireView, ~Escapable {
  public typealias WireOwned = RowsRejected

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var tokens: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: WireTextView.self) }
  }

  /// Rows whose people are registered since.
  @inlinable public var settled: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }
}

// MARK: Check of RowsRejected

extension RowsRejectedView {
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
    try r.checkTexts(p + o0, n0, max: 4096, maxElement: 64)
    try r.checkTexts(p + o1, n1, max: 4096, maxElement: 64)
  }
}
