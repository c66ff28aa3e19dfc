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
  case duplicateSuspected(DuplicateSuspectedView)
  case namesRead(NamesReadView)
  case rowsRejected(RowsRejectedView)
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
        self = .duplicateSuspected(try DuplicateSuspectedView(element: payload))
      case 8:
        self = .namesRead(try NamesReadView(element: payload))
      case 9:
        self = .rowsRejected(try RowsRejectedView(element: payload))
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
        try DuplicateSuspectedView.checkNestedWire(q, count, &r)
      case 8:
        try NamesReadView.checkNestedWire(q, count, &r)
      case 9:
        try RowsRejectedView.checkNestedWire(q, count, &r)
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
    self.wireMessage = wireMessage
  }

  @inlinable public var registration: RegistrationView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: RegistrationView.self) }
  }

  @inlinable public var groupKind: GroupKind { wireMessage.fixed(0, as: WireEnumLayout<GroupKind>.self) }

  @inlinable public var consent: Answer { wireMessage.fixed(1, as: WireEnumLayout<Answer>.self) }
}

// MARK: Check of Registered

extension RegisteredView {
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
      case 1...2: unit = 1
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try checkWireBody(
        p, n, 2, 16, 1, 0, isExact: true, &r)
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
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      try ChangeView.checkWire(p + o0, n0, &r)
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try checkWireBody(
        p, n, 2, 16, 1, 0, isExact: true, &r)
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
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try HoldView.checkNestedWire(p + o0, n0, &r)
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
      case 16: unit = 16
      case 32: unit = 16
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
    try r.checkText(p + o0, n0, max: 500)
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

/// Files share an identifier and nobody has decided yet.
///
/// A `DuplicateSuspected` that is read where its bytes are.
public struct DuplicateSuspectedView: WireView, ~Escapable {
  public typealias WireOwned = DuplicateSuspected

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var others: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: ID<PersonFile>.self) }
  }

  /// Which field is equal, such as `document-number`.
  @inlinable public var basis: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of DuplicateSuspected

extension DuplicateSuspectedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 20, wireLoad(p, 0, UInt16.self) == 528 {
      return try checkWireBody(
        p, n, 2, 16, 2, 0, isExact: true, &r)
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
      p, shape, fixedLength: 16, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o1, n1, max: 32)
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
}

// MARK: Check of NamesRead

extension NamesReadView {
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
    try r.checkText(p + o0, n0, max: 64)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o2, n2, max: 100)
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
}

// MARK: Check of RowsRejected

extension RowsRejectedView {
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
    try r.checkTexts(p + o0, n0, max: 4096, maxElement: 64)
  }
}
