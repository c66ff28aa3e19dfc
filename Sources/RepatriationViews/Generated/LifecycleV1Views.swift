// Written by schemac from package lifecycle.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// One person whose standing on a list changed.
///
/// A `EntryChange` that is read where its bytes are.
public struct EntryChangeView: WireView, ~Escapable {
  public typealias WireOwned = EntryChange

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  /// Unset: was not on the list.
  @inlinable public var from: EntryState { wireMessage.fixed(16, as: WireEnumLayout<EntryState>.self) }

  /// Unset: is not on the list any more.
  @inlinable public var to: EntryState { wireMessage.fixed(17, as: WireEnumLayout<EntryState>.self) }

  /// What fails, where that is why.
  @inlinable public var codes: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: WireEnumLayout<ReasonCode>.self) }
  }

  @inlinable public var arrival: ArrivalOutcome { wireMessage.fixed(18, as: WireEnumLayout<ArrivalOutcome>.self) }
}

// MARK: Check of EntryChange

extension EntryChangeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt8 = 0
    var w5: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 22 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 19 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w3 = wireMask(wireLoad(f, 17, UInt8.self), fixed >= 18)
      w5 = wireMask(wireLoad(f, 18, UInt8.self), fixed >= 19)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w5 != 0)
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
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w3 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
      w5 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
      if shape.fixedLength > 19 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 19, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w3
    _ = w5
    _ = o0
    _ = n0
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 20...: return
      case 16: unit = 16
      case 17...19: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One step in the life of a manifest: who changed what, when and why. Kept for good.
///
/// A `LifeChange` that is read where its bytes are.
public struct LifeChangeView: WireView, ~Escapable {
  public typealias WireOwned = LifeChange

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 4)
    try wireMessage.requireElements(ofSize: 16, inSlot: 5)
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// The version that this change made. Every change makes the next one.
  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  /// From LOCKED on each change is a revision of its own.
  @inlinable public var revision: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var kind: LifeChangeKind { wireMessage.fixed(12, as: WireEnumLayout<LifeChangeKind>.self) }

  /// After the change.
  @inlinable public var state: ManifestState { wireMessage.fixed(13, as: WireEnumLayout<ManifestState>.self) }

  /// The moment for which it was decided.
  @inlinable public var at: Timestamp { wireMessage.fixed(14, as: Timestamp.self) }

  @inlinable public var recordedAt: Timestamp { wireMessage.fixed(22, as: Timestamp.self) }

  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var entries: WireListView<EntryChangeView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: EntryChangeView.self) }
  }

  /// Number of the change that the carrier must be told; 0 when there is nothing to tell.
  @inlinable public var delta: UInt16 { wireMessage.fixed(30, as: UInt16.self) }

  /// Those who travel since, and those who no longer do.
  @inlinable public var added: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: ID<PersonFile>.self) }
  }

  @inlinable public var removed: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(5, of: ID<PersonFile>.self) }
  }

  /// Of the manifest after the change.
  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(32, as: FixedBytes<32>.self) }

  /// The followed views were older than the policy allows, and the caller went on knowingly.
  @inlinable public var staleAcknowledged: Bool { wireMessage.bit(64, 1) }
}

// MARK: Check of LifeChange

extension LifeChangeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w7: Int64 = 0
    var w11: UInt16 = 0
    var b64: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 73 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 22 && fixed <= 65 && count <= 6
    if isNear {
      w7 = wireMask(wireLoad(f, 22, Int64.self), fixed >= 30)
      w11 = wireMask(wireLoad(f, 30, UInt16.self), fixed >= 32)
      b64 = wireMask(wireLoad(f, 64, UInt8.self), fixed >= 65)
      var ends = wireBit(fixed == 30) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 32) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f + 32, 32))
      ends |= wireBit(fixed == 65) & wireBit(b64 != 0)
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
      isNear = ends != 0 && b64 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w7 = fixed >= 30 ? wireLoad(f, 22, Int64.self) : 0
      w11 = fixed >= 32 ? wireLoad(f, 30, UInt16.self) : 0
      b64 = fixed >= 65 ? wireLoad(f, 64, UInt8.self) : 0
      if shape.fixedLength > 65 || shape.slotCount > 6 || b64 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 65, slotCount: 6, bits: b64 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w3: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let w4: UInt8 = fixed >= 13 ? wireLoad(f, 12, UInt8.self) : 0
    let w5: UInt8 = fixed >= 14 ? wireLoad(f, 13, UInt8.self) : 0
    let w6: Int64 = fixed >= 22 ? wireLoad(f, 14, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w11
    _ = b64
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
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 300)
    try r.checkText(p + o2, n2, max: 200)
    try EntryChangeView.checkWireList(p + o3, n3, max: 2048, &r)
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n5 != 0 {
      _ = try r.fixedCount(
        p + o5, n5, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 66...: return
      case 8: unit = 8
      case 12: unit = 4
      case 13...14: unit = 1
      case 22: unit = 8
      case 30: unit = 8
      case 32: unit = 2
      case 64: unit = 32
      case 65: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A listed person who fails, or who must be decided about, before a step can be taken.
///
/// A `FailingEntry` that is read where its bytes are.
public struct FailingEntryView: WireView, ~Escapable {
  public typealias WireOwned = FailingEntry

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  @inlinable public var number: UInt16 { wireMessage.fixed(16, as: UInt16.self) }

  @inlinable public var group: ID<Group>? { wireMessage.optionalFixed(slot: 0, as: ID<Group>.self) }

  @inlinable public var state: EntryState { wireMessage.fixed(18, as: WireEnumLayout<EntryState>.self) }

  /// Codes, never causes. Empty for who would only not have come.
  @inlinable public var codes: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: WireEnumLayout<ReasonCode>.self) }
  }

  @inlinable public var missing: WireListView<MissingClearanceView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: MissingClearanceView.self) }
  }

  /// Fails only because somebody of the same party does.
  @inlinable public var withGroup: Bool { wireMessage.bit(19, 1) }

  /// What becomes of the entry when the caller confirms; unset: it leaves the list.
  @inlinable public var becomes: EntryState { wireMessage.fixed(20, as: WireEnumLayout<EntryState>.self) }
}

// MARK: Check of FailingEntry

extension FailingEntryView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt16 = 0
    var w4: UInt8 = 0
    var b19: UInt8 = 0
    var w8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 16 && fixed <= 21 && count <= 3
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt16.self), fixed >= 18)
      w4 = wireMask(wireLoad(f, 18, UInt8.self), fixed >= 19)
      b19 = wireMask(wireLoad(f, 19, UInt8.self), fixed >= 20)
      w8 = wireMask(wireLoad(f, 20, UInt8.self), fixed >= 21)
      var ends = wireBit(fixed == 18) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 19) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 20) & wireBit(b19 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b19 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 18 ? wireLoad(f, 16, UInt16.self) : 0
      w4 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
      b19 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
      w8 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 3 || b19 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 21, slotCount: 3, bits: b19 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w2
    _ = w4
    _ = b19
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    }
    try MissingClearanceView.checkWireList(p + o2, n2, max: 16, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 22...: return
      case 16: unit = 16
      case 18: unit = 2
      case 19...21: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A step cannot be taken as it was asked for: why, and what can be done. Nothing was changed.
///
/// A `LifeRefused` that is read where its bytes are.
public struct LifeRefusedView: WireView, ~Escapable {
  public typealias WireOwned = LifeRefused

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var state: ManifestState { wireMessage.fixed(8, as: WireEnumLayout<ManifestState>.self) }

  @inlinable public var why: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// States to which the manifest can go from where it stands.
  @inlinable public var allowed: WireFixedListView<WireEnumLayout<ManifestState>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: WireEnumLayout<ManifestState>.self) }
  }

  /// Whom the caller must confirm, or decide about, first.
  @inlinable public var failing: WireListView<FailingEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: FailingEntryView.self) }
  }

  /// The step can be taken once the list in `failing` is confirmed.
  @inlinable public var confirmable: Bool { wireMessage.bit(9, 1) }

  /// The step can be taken once it is acknowledged that the views are old.
  @inlinable public var stale: Bool { wireMessage.bit(9, 2) }
}

// MARK: Check of LifeRefused

extension LifeRefusedView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w3: UInt8 = 0
    var b9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 4
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      b9 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(b9 != 0)
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
      isNear = ends != 0 && b9 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      b9 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 4 || b9 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 10, slotCount: 4, bits: b9 & 252, isFrozen: false)
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
    _ = w3
    _ = b9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 400)
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 1, max: 8, stride: MemoryLayout<ManifestState>.stride)
    }
    try FailingEntryView.checkWireList(p + o3, n3, max: 1024, &r)
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

/// Somebody else changed the manifest since the version that the caller saw. Nothing was changed.
///
/// A `LifeConflict` that is read where its bytes are.
public struct LifeConflictView: WireView, ~Escapable {
  public typealias WireOwned = LifeConflict

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var state: ManifestState { wireMessage.fixed(8, as: WireEnumLayout<ManifestState>.self) }

  /// What was changed since, oldest first; the last ones when there are more.
  @inlinable public var changes: WireListView<LifeChangeView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: LifeChangeView.self) }
  }
}

// MARK: Check of LifeConflict

extension LifeConflictView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w3: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try LifeChangeView.checkWireList(p + o1, n1, max: 32, &r)
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

/// Asks to take a manifest to its next state.
///
/// A `AdvanceRequest` that is read where its bytes are.
public struct AdvanceRequestView: WireView, ~Escapable {
  public typealias WireOwned = AdvanceRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 3)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// The version that the caller saw.
  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var to: ManifestState { wireMessage.fixed(8, as: WireEnumLayout<ManifestState>.self) }

  /// The moment from which one looks.
  @inlinable public var at: Timestamp { wireMessage.fixed(9, as: Timestamp.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// Everybody whom the check named and who is to be taken off.
  @inlinable public var confirmed: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: ID<PersonFile>.self) }
  }

  @inlinable public var staleAcknowledged: Bool { wireMessage.bit(17, 1) }
}

// MARK: Check of AdvanceRequest

extension AdvanceRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var w4: UInt8 = 0
    var w5: Int64 = 0
    var b17: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 18 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w4 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      b17 = wireMask(wireLoad(f, 17, UInt8.self), fixed >= 18)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 18) & wireBit(b17 != 0)
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
      isNear = ends != 0 && b17 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w5 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      b17 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 4 || b17 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 18, slotCount: 4, bits: b17 & 254, isFrozen: false)
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
    _ = w3
    _ = w4
    _ = w5
    _ = b17
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    try r.checkText(p + o2, n2, max: 200)
    if n3 != 0 {
      _ = try r.fixedCount(
        p + o3, n3, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 19...: return
      case 8: unit = 8
      case 9: unit = 1
      case 17: unit = 8
      case 18: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to take back a list that was cancelled: a draft as a draft, any other as a proposed list.
///
/// A `ReopenRequest` that is read where its bytes are.
public struct ReopenRequestView: WireView, ~Escapable {
  public typealias WireOwned = ReopenRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 3)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// The version that the caller saw.
  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var at: Timestamp { wireMessage.fixed(8, as: Timestamp.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// Everybody whom the check named and who is left off.
  @inlinable public var confirmed: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: ID<PersonFile>.self) }
  }

  @inlinable public var staleAcknowledged: Bool { wireMessage.bit(16, 1) }
}

// MARK: Check of ReopenRequest

extension ReopenRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var w4: Int64 = 0
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w4 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
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
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w4 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 4 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 4, bits: b16 & 254, isFrozen: false)
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
    _ = w3
    _ = w4
    _ = b16
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    try r.checkText(p + o2, n2, max: 200)
    if n3 != 0 {
      _ = try r.fixedCount(
        p + o3, n3, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 18...: return
      case 8: unit = 8
      case 16: unit = 8
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to change where listed persons stand.
///
/// A `EntriesRequest` that is read where its bytes are.
public struct EntriesRequestView: WireView, ~Escapable {
  public typealias WireOwned = EntriesRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: ID<PersonFile>.self) }
  }

  @inlinable public var to: EntryState { wireMessage.fixed(8, as: WireEnumLayout<EntryState>.self) }

  @inlinable public var at: Timestamp { wireMessage.fixed(9, as: Timestamp.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var staleAcknowledged: Bool { wireMessage.bit(17, 1) }
}

// MARK: Check of EntriesRequest

extension EntriesRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var w5: UInt8 = 0
    var w6: Int64 = 0
    var b17: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 18 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w6 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      b17 = wireMask(wireLoad(f, 17, UInt8.self), fixed >= 18)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 18) & wireBit(b17 != 0)
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
      isNear = ends != 0 && b17 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w6 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      b17 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 4 || b17 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 18, slotCount: 4, bits: b17 & 254, isFrozen: false)
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
    _ = w3
    _ = w5
    _ = w6
    _ = b17
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o3, n3, max: 200)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 19...: return
      case 8: unit = 8
      case 9: unit = 1
      case 17: unit = 8
      case 18: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to give seats to people from standby, in place of others or where seats are free.
///
/// A `SubstituteRequest` that is read where its bytes are.
public struct SubstituteRequestView: WireView, ~Escapable {
  public typealias WireOwned = SubstituteRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 2)
    try wireMessage.requireElements(ofSize: 16, inSlot: 3)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  /// Whose seats are given away; empty to fill seats that are free.
  @inlinable public var out: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: ID<PersonFile>.self) }
  }

  /// Whole parties from standby.
  @inlinable public var `in`: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: ID<PersonFile>.self) }
  }

  @inlinable public var at: Timestamp { wireMessage.fixed(8, as: Timestamp.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  @inlinable public var staleAcknowledged: Bool { wireMessage.bit(16, 1) }
}

// MARK: Check of SubstituteRequest

extension SubstituteRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var w6: Int64 = 0
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 5
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w6 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
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
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w6 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 5 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 5, bits: b16 & 254, isFrozen: false)
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
    _ = w3
    _ = w6
    _ = b16
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
    try r.checkText(p + o1, n1, max: 64)
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n3 != 0 {
      _ = try r.fixedCount(
        p + o3, n3, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o4, n4, max: 200)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 18...: return
      case 8: unit = 8
      case 16: unit = 8
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Says who arrived, or why somebody did not.
///
/// A `ArrivalsRequest` that is read where its bytes are.
public struct ArrivalsRequestView: WireView, ~Escapable {
  public typealias WireOwned = ArrivalsRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  /// Empty: everybody who boarded and of whom nothing is said yet.
  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: ID<PersonFile>.self) }
  }

  @inlinable public var outcome: ArrivalOutcome { wireMessage.fixed(8, as: WireEnumLayout<ArrivalOutcome>.self) }

  @inlinable public var at: Timestamp { wireMessage.fixed(9, as: Timestamp.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of ArrivalsRequest

extension ArrivalsRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var w5: UInt8 = 0
    var w6: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w5 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w6 = wireMask(wireLoad(f, 9, Int64.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w6 != 0)
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
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w5 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w6 = fixed >= 17 ? wireLoad(f, 9, Int64.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 4, bits: 0, isFrozen: false)
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
    _ = w3
    _ = w5
    _ = w6
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkText(p + o3, n3, max: 200)
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
      case 17: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How many listed people stand where.
///
/// A `StateCount` that is read where its bytes are.
public struct StateCountView: WireView, ~Escapable {
  public typealias WireOwned = StateCount

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var state: EntryState { wireMessage.fixed(0, as: WireEnumLayout<EntryState>.self) }

  @inlinable public var persons: UInt32 { wireMessage.fixed(1, as: UInt32.self) }
}

// MARK: Check of StateCount

extension StateCountView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt32 = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
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
      case 0, 6...: return
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What a change came to. Sent only when it is on stable storage.
///
/// A `LifeReply` that is read where its bytes are.
public struct LifeReplyView: WireView, ~Escapable {
  public typealias WireOwned = LifeReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var summary: ManifestSummaryView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ManifestSummaryView.self) }
  }

  @inlinable public var change: LifeChangeView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: LifeChangeView.self) }
  }

  @inlinable public var repeated: Bool { wireMessage.bit(0, 1) }

  @inlinable public var counts: WireListView<StateCountView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: StateCountView.self) }
  }
}

// MARK: Check of LifeReply

extension LifeReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 3
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 3 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = b0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ManifestSummaryView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try LifeChangeView.checkNestedWire(p + o1, n1, &r)
    }
    try StateCountView.checkWireList(p + o2, n2, max: 16, &r)
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

/// Asks who could take a seat.
///
/// A `StandbyRequest` that is read where its bytes are.
public struct StandbyRequestView: WireView, ~Escapable {
  public typealias WireOwned = StandbyRequest

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

  @inlinable public var at: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }
}

// MARK: Check of StandbyRequest

extension StandbyRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
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
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 2, bits: 0, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
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

/// One party on standby.
///
/// A `StandbyParty` that is read where its bytes are.
public struct StandbyPartyView: WireView, ~Escapable {
  public typealias WireOwned = StandbyParty

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 0)
    try wireMessage.requireSize(16, ofSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var rank: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: ID<PersonFile>.self) }
  }

  @inlinable public var group: ID<Group>? { wireMessage.optionalFixed(slot: 1, as: ID<Group>.self) }

  @inlinable public var tier: UInt8 { wireMessage.fixed(2, as: UInt8.self) }

  /// The first day on which something that is granted runs out.
  @inlinable public var expires: CalendarDate? { wireMessage.bit(3, 1) ? wireMessage.fixed(4, as: CalendarDate.self) : nil }

  @inlinable public var waitingSince: Timestamp { wireMessage.fixed(8, as: Timestamp.self) }

  @inlinable public var seats: UInt16 { wireMessage.fixed(16, as: UInt16.self) }

  /// Fits into what is free now, beside everybody who travels.
  @inlinable public var fits: Bool { wireMessage.bit(3, 2) }

  /// Why it does not fit.
  @inlinable public var why: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// The draft on which it is listed until it takes this seat.
  @inlinable public var listedOn: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }
}

// MARK: Check of StandbyParty

extension StandbyPartyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b3: UInt8 = 0
    var w5: Int32 = 0
    var w6: Int64 = 0
    var w7: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 3 && fixed <= 18 && count <= 4
    if isNear {
      b3 = wireMask(wireLoad(f, 3, UInt8.self), fixed >= 4)
      w5 = wireMask(wireLoad(f, 4, Int32.self), fixed >= 8)
      w6 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      w7 = wireMask(wireLoad(f, 16, UInt16.self), fixed >= 18)
      var ends = wireBit(fixed == 4) & wireBit(b3 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w7 != 0)
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
      isNear = ends != 0 && b3 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b3 = fixed >= 4 ? wireLoad(f, 3, UInt8.self) : 0
      w5 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
      w6 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      w7 = fixed >= 18 ? wireLoad(f, 16, UInt16.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 4 || b3 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 18, slotCount: 4, bits: b3 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w1: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    let w4: UInt8 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let absent = UInt64.wire(wireMask(w5, b3 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w4
    _ = b3
    _ = w5
    _ = w6
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    if n1 != 0 {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
    }
    try r.checkText(p + o2, n2, max: 100)
    try r.checkText(p + o3, n3, max: 64)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 19...: return
      case 2: unit = 2
      case 3...4: unit = 1
      case 8: unit = 4
      case 16: unit = 8
      case 18: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Who could take a seat, in the order in which they are asked. Everything is granted for each of them.
///
/// A `StandbyReply` that is read where its bytes are.
public struct StandbyReplyView: WireView, ~Escapable {
  public typealias WireOwned = StandbyReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var version: Int64 { wireMessage.fixed(0, as: Int64.self) }

  @inlinable public var free: UInt16 { wireMessage.fixed(8, as: UInt16.self) }

  @inlinable public var parties: WireListView<StandbyPartyView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: StandbyPartyView.self) }
  }

  /// Until when seats can be given away.
  @inlinable public var until: Timestamp { wireMessage.fixed(10, as: Timestamp.self) }

  /// Parties that are ready, also those that are not told.
  @inlinable public var ready: UInt32 { wireMessage.fixed(18, as: UInt32.self) }
}

// MARK: Check of StandbyReply

extension StandbyReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var w3: UInt16 = 0
    var w5: Int64 = 0
    var w6: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 22 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt16.self), fixed >= 10)
      w5 = wireMask(wireLoad(f, 10, Int64.self), fixed >= 18)
      w6 = wireMask(wireLoad(f, 18, UInt32.self), fixed >= 22)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 22) & wireBit(w6 != 0)
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
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w3 = fixed >= 10 ? wireLoad(f, 8, UInt16.self) : 0
      w5 = fixed >= 18 ? wireLoad(f, 10, Int64.self) : 0
      w6 = fixed >= 22 ? wireLoad(f, 18, UInt32.self) : 0
      if shape.fixedLength > 22 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 22, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = w5
    _ = w6
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try StandbyPartyView.checkWireList(p + o1, n1, max: 256, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 23...: return
      case 8: unit = 8
      case 10: unit = 2
      case 18: unit = 8
      case 22: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the history of a manifest.
///
/// A `HistoryRequest` that is read where its bytes are.
public struct HistoryRequestView: WireView, ~Escapable {
  public typealias WireOwned = HistoryRequest

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

  /// Changes after this version; 0 for all.
  @inlinable public var after: Int64 { wireMessage.fixed(0, as: Int64.self) }
}

// MARK: Check of HistoryRequest

extension HistoryRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w3 != 0)
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
      w3 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 2, bits: 0, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
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

/// The history of a manifest, oldest first.
///
/// A `HistoryReply` that is read where its bytes are.
public struct HistoryReplyView: WireView, ~Escapable {
  public typealias WireOwned = HistoryReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var changes: WireListView<LifeChangeView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: LifeChangeView.self) }
  }

  @inlinable public var more: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of HistoryReply

extension HistoryReplyView {
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
    try LifeChangeView.checkWireList(p + o0, n0, max: 128, &r)
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

/// Asks for a manifest as it was after a change.
///
/// A `RevisionRequest` that is read where its bytes are.
public struct RevisionRequestView: WireView, ~Escapable {
  public typealias WireOwned = RevisionRequest

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

  /// 0 for the newest.
  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of RevisionRequest

extension RevisionRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
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
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
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

/// A rule that does not count for one person on one manifest, by two people.
///
/// A `Override` that is read where its bytes are.
public struct OverrideView: WireView, ~Escapable {
  public typealias WireOwned = Override

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var id: ID<Override> { wireMessage.fixed(0, as: ID<Override>.self) }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(16, as: ID<PersonFile>.self) }

  @inlinable public var code: ReasonCode { wireMessage.fixed(32, as: WireEnumLayout<ReasonCode>.self) }

  /// Facts of the case, never a name.
  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var requestedBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var requestedAt: Timestamp { wireMessage.fixed(33, as: Timestamp.self) }

  @inlinable public var state: OverrideState { wireMessage.fixed(41, as: WireEnumLayout<OverrideState>.self) }

  @inlinable public var decidedBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var decidedAt: Timestamp { wireMessage.fixed(42, as: Timestamp.self) }

  @inlinable public var decision: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }
}

// MARK: Check of Override

extension OverrideView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: UInt8 = 0
    var w7: Int64 = 0
    var w8: UInt8 = 0
    var w10: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 57 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 32 && fixed <= 50 && count <= 5
    if isNear {
      w4 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w7 = wireMask(wireLoad(f, 33, Int64.self), fixed >= 41)
      w8 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      w10 = wireMask(wireLoad(f, 42, Int64.self), fixed >= 50)
      var ends = wireBit(fixed == 33) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 50) & wireBit(w10 != 0)
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
      w4 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w7 = fixed >= 41 ? wireLoad(f, 33, Int64.self) : 0
      w8 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      w10 = fixed >= 50 ? wireLoad(f, 42, Int64.self) : 0
      if shape.fixedLength > 50 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 50, slotCount: 5, bits: 0, isFrozen: false)
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
    _ = w8
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
    try r.checkText(p + o1, n1, max: 200)
    try r.checkText(p + o2, n2, max: 300)
    try r.checkText(p + o3, n3, max: 300)
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
      case 32: unit = 16
      case 33: unit = 1
      case 41: unit = 8
      case 42: unit = 1
      case 50: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks that a rule does not count for a person.
///
/// A `OverrideRequest` that is read where its bytes are.
public struct OverrideRequestView: WireView, ~Escapable {
  public typealias WireOwned = OverrideRequest

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

  @inlinable public var override: ID<Override> { wireMessage.fixed(0, as: ID<Override>.self) }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(16, as: ID<PersonFile>.self) }

  @inlinable public var code: ReasonCode { wireMessage.fixed(32, as: WireEnumLayout<ReasonCode>.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var at: Timestamp { wireMessage.fixed(33, as: Timestamp.self) }
}

// MARK: Check of OverrideRequest

extension OverrideRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt8 = 0
    var w7: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 46 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 41 && count <= 3
    if isNear {
      w5 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w7 = wireMask(wireLoad(f, 33, Int64.self), fixed >= 41)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 33) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w7 != 0)
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
      w5 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w7 = fixed >= 41 ? wireLoad(f, 33, Int64.self) : 0
      if shape.fixedLength > 41 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 41, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w5
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    try r.checkText(p + o2, n2, max: 200)
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

/// Grants or refuses what somebody else asked for.
///
/// A `DecideOverrideRequest` that is read where its bytes are.
public struct DecideOverrideRequestView: WireView, ~Escapable {
  public typealias WireOwned = DecideOverrideRequest

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

  @inlinable public var override: ID<Override> { wireMessage.fixed(0, as: ID<Override>.self) }

  @inlinable public var grant: Bool { wireMessage.bit(16, 1) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var at: Timestamp { wireMessage.fixed(17, as: Timestamp.self) }
}

// MARK: Check of DecideOverrideRequest

extension DecideOverrideRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var w6: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 30 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 3
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w6 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w6 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 3 || b16 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 3, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = b16
    _ = w6
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    try r.checkText(p + o2, n2, max: 200)
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

/// An override as it stands.
///
/// A `OverrideReply` that is read where its bytes are.
public struct OverrideReplyView: WireView, ~Escapable {
  public typealias WireOwned = OverrideReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var override: OverrideView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: OverrideView.self) }
  }

  @inlinable public var repeated: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of OverrideReply

extension OverrideReplyView {
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
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try OverrideView.checkNestedWire(p + o0, n0, &r)
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

/// Asks for the overrides of a manifest.
///
/// A `OverridesRequest` that is read where its bytes are.
public struct OverridesRequestView: WireView, ~Escapable {
  public typealias WireOwned = OverridesRequest

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
}

// MARK: Check of OverridesRequest

extension OverridesRequestView {
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
    try r.checkText(p + o1, n1, max: 64)
  }
}

/// The overrides of a manifest, oldest first, and what the policy lets be overridden.
///
/// A `OverridesReply` that is read where its bytes are.
public struct OverridesReplyView: WireView, ~Escapable {
  public typealias WireOwned = OverridesReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var overrides: WireListView<OverrideView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: OverrideView.self) }
  }

  @inlinable public var overridable: WireFixedListView<WireEnumLayout<ReasonCode>> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: WireEnumLayout<ReasonCode>.self) }
  }
}

// MARK: Check of OverridesReply

extension OverridesReplyView {
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
    try OverrideView.checkWireList(p + o0, n0, max: 256, &r)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    }
  }
}

/// What a manifest says of one person's case.
///
/// A `CaseStanding` that is read where its bytes are.
public struct CaseStandingView: WireView, ~Escapable {
  public typealias WireOwned = CaseStanding

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var person: ID<PersonFile> { wireMessage.fixed(0, as: ID<PersonFile>.self) }

  /// The state in which the case is to be.
  @inlinable public var state: CaseState { wireMessage.fixed(16, as: WireEnumLayout<CaseState>.self) }

  /// The state that intake has told.
  @inlinable public var known: CaseState { wireMessage.fixed(17, as: WireEnumLayout<CaseState>.self) }
}

// MARK: Check of CaseStanding

extension CaseStandingView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt8 = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 18 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w3 = wireMask(wireLoad(f, 17, UInt8.self), fixed >= 18)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 18) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w3 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 18, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w2
    _ = w3
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 19...: return
      case 16: unit = 16
      case 17...18: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks what intake is to be told of a manifest's people.
///
/// A `StandingsRequest` that is read where its bytes are.
public struct StandingsRequestView: WireView, ~Escapable {
  public typealias WireOwned = StandingsRequest

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
}

// MARK: Check of StandingsRequest

extension StandingsRequestView {
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
    try r.checkText(p + o1, n1, max: 64)
  }
}

/// What intake is to be told, of everybody who is or was on the manifest.
///
/// A `StandingsReply` that is read where its bytes are.
public struct StandingsReplyView: WireView, ~Escapable {
  public typealias WireOwned = StandingsReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var at: Timestamp { wireMessage.fixed(4, as: Timestamp.self) }

  @inlinable public var standings: WireListView<CaseStandingView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: CaseStandingView.self) }
  }
}

// MARK: Check of StandingsReply

extension StandingsReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w3 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
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
      w3 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try CaseStandingView.checkWireList(p + o1, n1, max: 1024, &r)
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
