// Written by schemac from package lifecycle.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// What a change of a manifest was.
public struct LifeChangeKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var proposed: LifeChangeKind { LifeChangeKind(rawValue: 1) }
  public static var locked: LifeChangeKind { LifeChangeKind(rawValue: 2) }
  public static var submitted: LifeChangeKind { LifeChangeKind(rawValue: 3) }
  public static var departed: LifeChangeKind { LifeChangeKind(rawValue: 4) }
  public static var closed: LifeChangeKind { LifeChangeKind(rawValue: 5) }
  public static var cancelled: LifeChangeKind { LifeChangeKind(rawValue: 6) }
  /// People were taken off, checked in, boarded, or did not come.
  public static var entries: LifeChangeKind { LifeChangeKind(rawValue: 7) }
  /// People from standby took seats.
  public static var substituted: LifeChangeKind { LifeChangeKind(rawValue: 8) }
  public static var arrivals: LifeChangeKind { LifeChangeKind(rawValue: 9) }
  public static var overrides: LifeChangeKind { LifeChangeKind(rawValue: 10) }
  /// Planning again changed a proposed list.
  public static var replanned: LifeChangeKind { LifeChangeKind(rawValue: 11) }
  /// A cancelled list was taken back.
  public static var reopened: LifeChangeKind { LifeChangeKind(rawValue: 12) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case proposed = 1
    case locked = 2
    case submitted = 3
    case departed = 4
    case closed = 5
    case cancelled = 6
    /// People were taken off, checked in, boarded, or did not come.
    case entries = 7
    /// People from standby took seats.
    case substituted = 8
    case arrivals = 9
    case overrides = 10
    /// Planning again changed a proposed list.
    case replanned = 11
    /// A cancelled list was taken back.
    case reopened = 12
  }

  public static var wireNames: StaticString { "unset proposed locked submitted departed closed cancelled entries substituted arrivals overrides replanned reopened" }
}

/// Where a request to override a rule stands.
public struct OverrideState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var requested: OverrideState { OverrideState(rawValue: 1) }
  public static var granted: OverrideState { OverrideState(rawValue: 2) }
  public static var refused: OverrideState { OverrideState(rawValue: 3) }
  /// The manifest is over, or the person is off it.
  public static var expired: OverrideState { OverrideState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case requested = 1
    case granted = 2
    case refused = 3
    /// The manifest is over, or the person is off it.
    case expired = 4
  }

  public static var wireNames: StaticString { "unset requested granted refused expired" }
}

/// One person whose standing on a list changed.
public struct EntryChange: WireMessage {
  public static var wireName: String { "lifecycle.v1.EntryChange" }

  public var person: ID<PersonFile>
  /// Unset: was not on the list.
  public var from: EntryState
  /// Unset: is not on the list any more.
  public var to: EntryState
  /// What fails, where that is why.
  public var codes: [ReasonCode]
  public var arrival: ArrivalOutcome
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EntryChange, rhs: EntryChange) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard lhs.arrival == rhs.arrival else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.codes)
    hasher.combine(self.arrival)
    hasher.combine(self._unknown)
  }
}

extension EntryChange {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      from: .unset,
      to: .unset,
      codes: [],
      arrival: .unset,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    from: EntryState = .unset,
    to: EntryState = .unset,
    codes: [ReasonCode] = [],
    arrival: ArrivalOutcome = .unset
  ) {
    self.init(
      person: person,
      from: from,
      to: to,
      codes: codes,
      arrival: arrival,
      _unknown: nil)
  }
}

// MARK: Codec of EntryChange

extension EntryChange {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let c0 = e.pointee.codes.count
    try b.charge(
      elements: c0, stride: MemoryLayout<ReasonCode>.stride, max: 16)
    let n0 = c0 &* 1
    let start = b.byteCount
    let p = b.reserve(25 &+ n0)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w2 = e.pointee.from.rawValue
    wireStore(f, 16, w2)
    let w3 = e.pointee.to.rawValue
    wireStore(f, 17, w3)
    let w5 = e.pointee.arrival.rawValue
    wireStore(f, 18, w5)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x1312111000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in e.pointee.codes {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 19, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 19, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: EntryState = EntryState(rawValue: w2)
    let v3: EntryState = EntryState(rawValue: w3)
    let v4: [ReasonCode] = try Self.decodeWireListCodes(p + o0, n0, &r)
    let v5: ArrivalOutcome = ArrivalOutcome(rawValue: w5)
    return Self(
      person: v1,
      from: v2,
      to: v3,
      codes: v4,
      arrival: v5,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListCodes(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ReasonCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    var list: [ReasonCode] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ReasonCode(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// One step in the life of a manifest: who changed what, when and why. Kept for good.
public struct LifeChange: WireMessage {
  public static var wireName: String { "lifecycle.v1.LifeChange" }

  public var manifest: String
  /// The version that this change made. Every change makes the next one.
  public var version: Int64
  /// From LOCKED on each change is a revision of its own.
  public var revision: UInt32
  public var kind: LifeChangeKind
  /// After the change.
  public var state: ManifestState
  /// The moment for which it was decided.
  public var at: Timestamp
  public var recordedAt: Timestamp
  public var author: String
  public var reason: String
  public var entries: [EntryChange]
  /// Number of the change that the carrier must be told; 0 when there is nothing to tell.
  public var delta: UInt16
  /// Those who travel since, and those who no longer do.
  public var added: [ID<PersonFile>]
  public var removed: [ID<PersonFile>]
  /// Of the manifest after the change.
  public var digest: FixedBytes<32>
  /// The followed views were older than the policy allows, and the caller went on knowingly.
  public var staleAcknowledged: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LifeChange, rhs: LifeChange) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.entries == rhs.entries else { return false }
    guard lhs.delta == rhs.delta else { return false }
    guard lhs.added == rhs.added else { return false }
    guard lhs.removed == rhs.removed else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.staleAcknowledged == rhs.staleAcknowledged else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.revision)
    hasher.combine(self.kind)
    hasher.combine(self.state)
    hasher.combine(self.at)
    hasher.combine(self.recordedAt)
    self.author.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.entries)
    hasher.combine(self.delta)
    hasher.combine(self.added)
    hasher.combine(self.removed)
    hasher.combine(self.digest)
    hasher.combine(self.staleAcknowledged)
    hasher.combine(self._unknown)
  }
}

extension LifeChange {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      version: 0,
      revision: 0,
      kind: .unset,
      state: .unset,
      at: Timestamp(),
      recordedAt: Timestamp(),
      author: "",
      reason: "",
      entries: [],
      delta: 0,
      added: [],
      removed: [],
      digest: FixedBytes<32>(),
      staleAcknowledged: false,
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    version: Int64 = 0,
    revision: UInt32 = 0,
    kind: LifeChangeKind = .unset,
    state: ManifestState = .unset,
    at: Timestamp = Timestamp(),
    recordedAt: Timestamp = Timestamp(),
    author: String = "",
    reason: String = "",
    entries: [EntryChange] = [],
    delta: UInt16 = 0,
    added: [ID<PersonFile>] = [],
    removed: [ID<PersonFile>] = [],
    digest: FixedBytes<32> = FixedBytes<32>(),
    staleAcknowledged: Bool = false
  ) {
    self.init(
      manifest: manifest,
      version: version,
      revision: revision,
      kind: kind,
      state: state,
      at: at,
      recordedAt: recordedAt,
      author: author,
      reason: reason,
      entries: entries,
      delta: delta,
      added: added,
      removed: removed,
      digest: digest,
      staleAcknowledged: staleAcknowledged,
      _unknown: nil)
  }
}

// MARK: Codec of LifeChange

extension LifeChange {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.manifest.utf8.count
    if n0 > 64 { throw wireLimit("LifeChange.manifest is longer than 64 bytes") }
    let n1 = e.pointee.author.utf8.count
    if n1 > 300 { throw wireLimit("LifeChange.author is longer than 300 bytes") }
    let n2 = e.pointee.reason.utf8.count
    if n2 > 200 { throw wireLimit("LifeChange.reason is longer than 200 bytes") }
    let c4 = e.pointee.added.count
    try b.charge(
      elements: c4, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n4 = c4 &* 16
    let c5 = e.pointee.removed.count
    try b.charge(
      elements: c5, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n5 = c5 &* 16
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(91 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b64: UInt8 = e.pointee._unknown?.bits ?? 0
    let w2 = e.pointee.version
    wireStore(f, 0, w2)
    let w3 = e.pointee.revision
    wireStore(f, 8, w3)
    let w4 = e.pointee.kind.rawValue
    wireStore(f, 12, w4)
    let w5 = e.pointee.state.rawValue
    wireStore(f, 13, w5)
    let w6 = e.pointee.at.microseconds
    wireStore(f, 14, w6)
    let w7 = e.pointee.recordedAt.microseconds
    wireStore(f, 22, w7)
    let w11 = e.pointee.delta
    wireStore(f, 30, w11)
    e.pointee.digest.storeWire(f + 32)
    b64 |= wireBit(e.pointee.staleAcknowledged)
    wireStore(f, 64, b64)
    var used = wireBit(w7 != 0)
    used |= wireBit(w11 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 32, 32)) &<< 2
    used |= wireBit(b64 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x4140201E00)
    if used == 0 {
      fixed = wireUsedLength(f, 22)
      if fixed > 14 {
        fixed = 22
      } else if fixed > 12 {
      } else if fixed > 8 {
        fixed = 12
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if n5 != 0 {
      count = 6
    } else if n4 != 0 {
      count = 5
    } else if !e.pointee.entries.isEmpty {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= e.pointee.entries.count &* 24
    lengths |= n4
    lengths |= n5
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.manifest, n0)
    t0 = wirePut(t0, e.pointee.author, n1)
    t0 = wirePut(t0, e.pointee.reason, n2)
    b.advance(to: t0)
    let s3 = b.byteCount
    try EntryChange.appendWireList(e.pointee.entries, max: 2048, to: &b)
    let n3 = b.byteCount &- s3
    var t4 = b.reserve(n4 &+ n5)
    for element in e.pointee.added {
      element.storeWire(t4)
      t4 += 16
    }
    for element in e.pointee.removed {
      element.storeWire(t4)
      t4 += 16
    }
    b.advance(to: t4)
    let written: Int
    if n5 != 0 {
      written = 6
    } else if n4 != 0 {
      written = 5
    } else if n3 != 0 {
      written = 4
    } else if n2 != 0 {
      written = 3
    } else if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    all |= n5
    let needed = wireWidth(all)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 65, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 6, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: Int64 = w2
    let v3: UInt32 = w3
    let v4: LifeChangeKind = LifeChangeKind(rawValue: w4)
    let v5: ManifestState = ManifestState(rawValue: w5)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: Timestamp = Timestamp(microseconds: w7)
    let v8: String = try r.text(p + o1, n1, max: 300)
    let v9: String = try r.text(p + o2, n2, max: 200)
    let v10: [EntryChange] = try EntryChange.decodeWireList(p + o3, n3, max: 2048, &r)
    let v11: UInt16 = w11
    let v12: [ID<PersonFile>] = try Self.decodeWireListAdded(p + o4, n4, &r)
    let v13: [ID<PersonFile>] = try Self.decodeWireListRemoved(p + o5, n5, &r)
    let v14: FixedBytes<32> = fixed >= 64 ? FixedBytes<32>(wire: f + 32) : FixedBytes<32>()
    let v15: Bool = b64 & 1 != 0
    return Self(
      manifest: v1,
      version: v2,
      revision: v3,
      kind: v4,
      state: v5,
      at: v6,
      recordedAt: v7,
      author: v8,
      reason: v9,
      entries: v10,
      delta: v11,
      added: v12,
      removed: v13,
      digest: v14,
      staleAcknowledged: v15,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListAdded(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }

  private static func decodeWireListRemoved(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// A listed person who fails, or who must be decided about, before a step can be taken.
public struct FailingEntry: WireMessage {
  public static var wireName: String { "lifecycle.v1.FailingEntry" }

  public var person: ID<PersonFile>
  public var number: UInt16
  public var group: ID<Group>?
  public var state: EntryState
  /// Codes, never causes. Empty for who would only not have come.
  public var codes: [ReasonCode]
  public var missing: [MissingClearance]
  /// Fails only because somebody of the same party does.
  public var withGroup: Bool
  /// What becomes of the entry when the caller confirms; unset: it leaves the list.
  public var becomes: EntryState
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FailingEntry, rhs: FailingEntry) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.number == rhs.number else { return false }
    guard lhs.group == rhs.group else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard lhs.missing == rhs.missing else { return false }
    guard lhs.withGroup == rhs.withGroup else { return false }
    guard lhs.becomes == rhs.becomes else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.number)
    hasher.combine(self.group)
    hasher.combine(self.state)
    hasher.combine(self.codes)
    hasher.combine(self.missing)
    hasher.combine(self.withGroup)
    hasher.combine(self.becomes)
    hasher.combine(self._unknown)
  }
}

extension FailingEntry {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      number: 0,
      group: nil,
      state: .unset,
      codes: [],
      missing: [],
      withGroup: false,
      becomes: .unset,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    number: UInt16 = 0,
    group: ID<Group>? = nil,
    state: EntryState = .unset,
    codes: [ReasonCode] = [],
    missing: [MissingClearance] = [],
    withGroup: Bool = false,
    becomes: EntryState = .unset
  ) {
    self.init(
      person: person,
      number: number,
      group: group,
      state: state,
      codes: codes,
      missing: missing,
      withGroup: withGroup,
      becomes: becomes,
      _unknown: nil)
  }
}

// MARK: Codec of FailingEntry

extension FailingEntry {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.group == nil ? 0 : 16
    let c1 = e.pointee.codes.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ReasonCode>.stride, max: 16)
    let n1 = c1 &* 1
    let start = b.byteCount
    let p = b.reserve(35 &+ n0 &+ n1)
    let f = p + 2
    var b19: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.person.storeWire(f)
    let w2 = e.pointee.number
    wireStore(f, 16, w2)
    let w4 = e.pointee.state.rawValue
    wireStore(f, 18, w4)
    b19 |= wireBit(e.pointee.withGroup)
    let w8 = e.pointee.becomes.rawValue
    wireStore(f, 20, w8)
    wireStore(f, 19, b19)
    var used = wireBit(w2 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(b19 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1514131200)
    if used == 0 {
      fixed = wireUsedLength(f, 16)
      if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if !e.pointee.missing.isEmpty {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= e.pointee.missing.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = e.pointee.group {
      value.storeWire(t0)
      t0 += 16
    }
    for element in e.pointee.codes {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    let s2 = b.byteCount
    try MissingClearance.appendWireList(e.pointee.missing, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    let written: Int
    if n2 != 0 {
      written = 3
    } else if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 21, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 21, slotCount: 3, bits: b19 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: UInt16 = w2
    let v3: ID<Group>?
    if n0 == 0 {
      v3 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v3 = ID<Group>(wire: (p + o0))
    }
    let v4: EntryState = EntryState(rawValue: w4)
    let v5: [ReasonCode] = try Self.decodeWireListCodes(p + o1, n1, &r)
    let v6: [MissingClearance] = try MissingClearance.decodeWireList(p + o2, n2, max: 16, &r)
    let v7: Bool = b19 & 1 != 0
    let v8: EntryState = EntryState(rawValue: w8)
    return Self(
      person: v1,
      number: v2,
      group: v3,
      state: v4,
      codes: v5,
      missing: v6,
      withGroup: v7,
      becomes: v8,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListCodes(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ReasonCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    var list: [ReasonCode] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ReasonCode(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// A step cannot be taken as it was asked for: why, and what can be done. Nothing was changed.
public struct LifeRefused: WireMessage {
  public static var wireName: String { "lifecycle.v1.LifeRefused" }

  public var manifest: String
  public var version: Int64
  public var state: ManifestState
  public var why: String
  /// States to which the manifest can go from where it stands.
  public var allowed: [ManifestState]
  /// Whom the caller must confirm, or decide about, first.
  public var failing: [FailingEntry]
  /// The step can be taken once the list in `failing` is confirmed.
  public var confirmable: Bool
  /// The step can be taken once it is acknowledged that the views are old.
  public var stale: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LifeRefused, rhs: LifeRefused) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.why, rhs.why) else { return false }
    guard lhs.allowed == rhs.allowed else { return false }
    guard lhs.failing == rhs.failing else { return false }
    guard lhs.confirmable == rhs.confirmable else { return false }
    guard lhs.stale == rhs.stale else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.state)
    self.why.wireHash(into: &hasher)
    hasher.combine(self.allowed)
    hasher.combine(self.failing)
    hasher.combine(self.confirmable)
    hasher.combine(self.stale)
    hasher.combine(self._unknown)
  }
}

extension LifeRefused {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      version: 0,
      state: .unset,
      why: "",
      allowed: [],
      failing: [],
      confirmable: false,
      stale: false,
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    version: Int64 = 0,
    state: ManifestState = .unset,
    why: String = "",
    allowed: [ManifestState] = [],
    failing: [FailingEntry] = [],
    confirmable: Bool = false,
    stale: Bool = false
  ) {
    self.init(
      manifest: manifest,
      version: version,
      state: state,
      why: why,
      allowed: allowed,
      failing: failing,
      confirmable: confirmable,
      stale: stale,
      _unknown: nil)
  }
}

// MARK: Codec of LifeRefused

extension LifeRefused {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.manifest.utf8.count
    if n0 > 64 { throw wireLimit("LifeRefused.manifest is longer than 64 bytes") }
    let n1 = self.why.utf8.count
    if n1 > 400 { throw wireLimit("LifeRefused.why is longer than 400 bytes") }
    let c2 = self.allowed.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ManifestState>.stride, max: 8)
    let n2 = c2 &* 1
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(28 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b9: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.version
    wireStore(f, 0, w2)
    let w3 = self.state.rawValue
    wireStore(f, 8, w3)
    b9 |= wireBit(self.confirmable)
    b9 |= wireBit(self.stale) &<< 1
    wireStore(f, 9, b9)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b9 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xA090800)
    let count: Int
    if !self.failing.isEmpty {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= self.failing.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.manifest, n0)
    t0 = wirePut(t0, self.why, n1)
    for element in self.allowed {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    b.advance(to: t0)
    let s3 = b.byteCount
    try FailingEntry.appendWireList(self.failing, max: 1024, to: &b)
    let n3 = b.byteCount &- s3
    let written: Int
    if n3 != 0 {
      written = 4
    } else if n2 != 0 {
      written = 3
    } else if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 10, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 4, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: Int64 = w2
    let v3: ManifestState = ManifestState(rawValue: w3)
    let v4: String = try r.text(p + o1, n1, max: 400)
    let v5: [ManifestState] = try Self.decodeWireListAllowed(p + o2, n2, &r)
    let v6: [FailingEntry] = try FailingEntry.decodeWireList(p + o3, n3, max: 1024, &r)
    let v7: Bool = b9 & 1 != 0
    let v8: Bool = b9 & 2 != 0
    return Self(
      manifest: v1,
      version: v2,
      state: v3,
      why: v4,
      allowed: v5,
      failing: v6,
      confirmable: v7,
      stale: v8,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListAllowed(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ManifestState] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<ManifestState>.stride)
    var list: [ManifestState] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ManifestState(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

extension LifeRefused: Error {}

/// Somebody else changed the manifest since the version that the caller saw. Nothing was changed.
public struct LifeConflict: WireMessage {
  public static var wireName: String { "lifecycle.v1.LifeConflict" }

  public var manifest: String
  public var version: Int64
  public var state: ManifestState
  /// What was changed since, oldest first; the last ones when there are more.
  public var changes: [LifeChange]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LifeConflict, rhs: LifeConflict) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.changes == rhs.changes else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.state)
    hasher.combine(self.changes)
    hasher.combine(self._unknown)
  }
}

extension LifeConflict {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      version: 0,
      state: .unset,
      changes: [],
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    version: Int64 = 0,
    state: ManifestState = .unset,
    changes: [LifeChange] = []
  ) {
    self.init(
      manifest: manifest,
      version: version,
      state: state,
      changes: changes,
      _unknown: nil)
  }
}

// MARK: Codec of LifeConflict

extension LifeConflict {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.manifest.utf8.count
    if n0 > 64 { throw wireLimit("LifeConflict.manifest is longer than 64 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(19 &+ n0)
    let f = p + 2
    let w2 = self.version
    wireStore(f, 0, w2)
    let w3 = self.state.rawValue
    wireStore(f, 8, w3)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    let count: Int
    if !self.changes.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.changes.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.manifest, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try LifeChange.appendWireList(self.changes, max: 32, to: &b)
    let n1 = b.byteCount &- s1
    let written: Int
    if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: Int64 = w2
    let v3: ManifestState = ManifestState(rawValue: w3)
    let v4: [LifeChange] = try LifeChange.decodeWireList(p + o1, n1, max: 32, &r)
    return Self(
      manifest: v1,
      version: v2,
      state: v3,
      changes: v4,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

extension LifeConflict: Error {}

/// Asks to take a manifest to its next state.
public struct AdvanceRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.AdvanceRequest" }

  public var mission: String
  public var manifest: String
  /// The version that the caller saw.
  public var version: Int64
  public var to: ManifestState
  /// The moment from which one looks.
  public var at: Timestamp
  public var reason: String
  /// Everybody whom the check named and who is to be taken off.
  public var confirmed: [ID<PersonFile>]
  public var staleAcknowledged: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AdvanceRequest, rhs: AdvanceRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.at == rhs.at else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.confirmed == rhs.confirmed else { return false }
    guard lhs.staleAcknowledged == rhs.staleAcknowledged else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.to)
    hasher.combine(self.at)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.confirmed)
    hasher.combine(self.staleAcknowledged)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.at == (Timestamp()) { missing.append("at") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension AdvanceRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      version: 0,
      to: .unset,
      at: Timestamp(),
      reason: "",
      confirmed: [],
      staleAcknowledged: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    version: Int64 = 0,
    to: ManifestState = .unset,
    at: Timestamp = Timestamp(),
    reason: String = "",
    confirmed: [ID<PersonFile>] = [],
    staleAcknowledged: Bool = false
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      version: version,
      to: to,
      at: at,
      reason: reason,
      confirmed: confirmed,
      staleAcknowledged: staleAcknowledged,
      _unknown: nil)
  }
}

// MARK: Codec of AdvanceRequest

extension AdvanceRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("AdvanceRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("AdvanceRequest.manifest is longer than 64 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 200 { throw wireLimit("AdvanceRequest.reason is longer than 200 bytes") }
    let c3 = self.confirmed.count
    try b.charge(
      elements: c3, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n3 = c3 &* 16
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(36 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b17: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.version
    wireStore(f, 0, w3)
    let w4 = self.to.rawValue
    wireStore(f, 8, w4)
    let w5 = self.at.microseconds
    wireStore(f, 9, w5)
    b17 |= wireBit(self.staleAcknowledged)
    wireStore(f, 17, b17)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(b17 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x1211090800)
    let count: Int
    if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    t0 = wirePut(t0, self.reason, n2)
    for element in self.confirmed {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: Int64 = w3
    let v4: ManifestState = ManifestState(rawValue: w4)
    let v5: Timestamp = Timestamp(microseconds: w5)
    let v6: String = try r.text(p + o2, n2, max: 200)
    let v7: [ID<PersonFile>] = try Self.decodeWireListConfirmed(p + o3, n3, &r)
    let v8: Bool = b17 & 1 != 0
    return Self(
      mission: v1,
      manifest: v2,
      version: v3,
      to: v4,
      at: v5,
      reason: v6,
      confirmed: v7,
      staleAcknowledged: v8,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListConfirmed(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// Asks to take back a list that was cancelled: a draft as a draft, any other as a proposed list.
public struct ReopenRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.ReopenRequest" }

  public var mission: String
  public var manifest: String
  /// The version that the caller saw.
  public var version: Int64
  public var at: Timestamp
  public var reason: String
  /// Everybody whom the check named and who is left off.
  public var confirmed: [ID<PersonFile>]
  public var staleAcknowledged: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReopenRequest, rhs: ReopenRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.at == rhs.at else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.confirmed == rhs.confirmed else { return false }
    guard lhs.staleAcknowledged == rhs.staleAcknowledged else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.at)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.confirmed)
    hasher.combine(self.staleAcknowledged)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.at == (Timestamp()) { missing.append("at") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ReopenRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      version: 0,
      at: Timestamp(),
      reason: "",
      confirmed: [],
      staleAcknowledged: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    version: Int64 = 0,
    at: Timestamp = Timestamp(),
    reason: String = "",
    confirmed: [ID<PersonFile>] = [],
    staleAcknowledged: Bool = false
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      version: version,
      at: at,
      reason: reason,
      confirmed: confirmed,
      staleAcknowledged: staleAcknowledged,
      _unknown: nil)
  }
}

// MARK: Codec of ReopenRequest

extension ReopenRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("ReopenRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("ReopenRequest.manifest is longer than 64 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 200 { throw wireLimit("ReopenRequest.reason is longer than 200 bytes") }
    let c3 = self.confirmed.count
    try b.charge(
      elements: c3, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n3 = c3 &* 16
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(35 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.version
    wireStore(f, 0, w3)
    let w4 = self.at.microseconds
    wireStore(f, 8, w4)
    b16 |= wireBit(self.staleAcknowledged)
    wireStore(f, 16, b16)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(b16 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x11100800)
    let count: Int
    if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    t0 = wirePut(t0, self.reason, n2)
    for element in self.confirmed {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: Int64 = w3
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: String = try r.text(p + o2, n2, max: 200)
    let v6: [ID<PersonFile>] = try Self.decodeWireListConfirmed(p + o3, n3, &r)
    let v7: Bool = b16 & 1 != 0
    return Self(
      mission: v1,
      manifest: v2,
      version: v3,
      at: v4,
      reason: v5,
      confirmed: v6,
      staleAcknowledged: v7,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListConfirmed(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// Asks to change where listed persons stand.
public struct EntriesRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.EntriesRequest" }

  public var mission: String
  public var manifest: String
  public var version: Int64
  public var persons: [ID<PersonFile>]
  public var to: EntryState
  public var at: Timestamp
  public var reason: String
  public var staleAcknowledged: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EntriesRequest, rhs: EntriesRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.at == rhs.at else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.staleAcknowledged == rhs.staleAcknowledged else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.persons)
    hasher.combine(self.to)
    hasher.combine(self.at)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.staleAcknowledged)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.at == (Timestamp()) { missing.append("at") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension EntriesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      version: 0,
      persons: [],
      to: .unset,
      at: Timestamp(),
      reason: "",
      staleAcknowledged: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    version: Int64 = 0,
    persons: [ID<PersonFile>] = [],
    to: EntryState = .unset,
    at: Timestamp = Timestamp(),
    reason: String = "",
    staleAcknowledged: Bool = false
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      version: version,
      persons: persons,
      to: to,
      at: at,
      reason: reason,
      staleAcknowledged: staleAcknowledged,
      _unknown: nil)
  }
}

// MARK: Codec of EntriesRequest

extension EntriesRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("EntriesRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("EntriesRequest.manifest is longer than 64 bytes") }
    let c2 = self.persons.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n2 = c2 &* 16
    let n3 = self.reason.utf8.count
    if n3 > 200 { throw wireLimit("EntriesRequest.reason is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(36 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b17: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.version
    wireStore(f, 0, w3)
    let w5 = self.to.rawValue
    wireStore(f, 8, w5)
    let w6 = self.at.microseconds
    wireStore(f, 9, w6)
    b17 |= wireBit(self.staleAcknowledged)
    wireStore(f, 17, b17)
    var used = wireBit(w3 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(b17 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x1211090800)
    let count: Int
    if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.reason, n3)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: Int64 = w3
    let v4: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o2, n2, &r)
    let v5: EntryState = EntryState(rawValue: w5)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: String = try r.text(p + o3, n3, max: 200)
    let v8: Bool = b17 & 1 != 0
    return Self(
      mission: v1,
      manifest: v2,
      version: v3,
      persons: v4,
      to: v5,
      at: v6,
      reason: v7,
      staleAcknowledged: v8,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListPersons(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// Asks to give seats to people from standby, in place of others or where seats are free.
public struct SubstituteRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.SubstituteRequest" }

  public var mission: String
  public var manifest: String
  public var version: Int64
  /// Whose seats are given away; empty to fill seats that are free.
  public var out: [ID<PersonFile>]
  /// Whole parties from standby.
  public var `in`: [ID<PersonFile>]
  public var at: Timestamp
  public var reason: String
  public var staleAcknowledged: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SubstituteRequest, rhs: SubstituteRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.out == rhs.out else { return false }
    guard lhs.`in` == rhs.`in` else { return false }
    guard lhs.at == rhs.at else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.staleAcknowledged == rhs.staleAcknowledged else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.out)
    hasher.combine(self.`in`)
    hasher.combine(self.at)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.staleAcknowledged)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.at == (Timestamp()) { missing.append("at") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SubstituteRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      version: 0,
      out: [],
      in: [],
      at: Timestamp(),
      reason: "",
      staleAcknowledged: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    version: Int64 = 0,
    out: [ID<PersonFile>] = [],
    `in`: [ID<PersonFile>] = [],
    at: Timestamp = Timestamp(),
    reason: String = "",
    staleAcknowledged: Bool = false
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      version: version,
      out: out,
      in: `in`,
      at: at,
      reason: reason,
      staleAcknowledged: staleAcknowledged,
      _unknown: nil)
  }
}

// MARK: Codec of SubstituteRequest

extension SubstituteRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("SubstituteRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("SubstituteRequest.manifest is longer than 64 bytes") }
    let c2 = self.out.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n2 = c2 &* 16
    let c3 = self.`in`.count
    try b.charge(
      elements: c3, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n3 = c3 &* 16
    let n4 = self.reason.utf8.count
    if n4 > 200 { throw wireLimit("SubstituteRequest.reason is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    let w3 = self.version
    wireStore(f, 0, w3)
    let w6 = self.at.microseconds
    wireStore(f, 8, w6)
    b16 |= wireBit(self.staleAcknowledged)
    wireStore(f, 16, b16)
    var used = wireBit(w3 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(b16 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x11100800)
    let count: Int
    if n4 != 0 {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    for element in self.out {
      element.storeWire(t0)
      t0 += 16
    }
    for element in self.`in` {
      element.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.reason, n4)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 5, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: Int64 = w3
    let v4: [ID<PersonFile>] = try Self.decodeWireListOut(p + o2, n2, &r)
    let v5: [ID<PersonFile>] = try Self.decodeWireListIn(p + o3, n3, &r)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: String = try r.text(p + o4, n4, max: 200)
    let v8: Bool = b16 & 1 != 0
    return Self(
      mission: v1,
      manifest: v2,
      version: v3,
      out: v4,
      in: v5,
      at: v6,
      reason: v7,
      staleAcknowledged: v8,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListOut(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }

  private static func decodeWireListIn(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// Says who arrived, or why somebody did not.
public struct ArrivalsRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.ArrivalsRequest" }

  public var mission: String
  public var manifest: String
  public var version: Int64
  /// Empty: everybody who boarded and of whom nothing is said yet.
  public var persons: [ID<PersonFile>]
  public var outcome: ArrivalOutcome
  public var at: Timestamp
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ArrivalsRequest, rhs: ArrivalsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.outcome == rhs.outcome else { return false }
    guard lhs.at == rhs.at else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.persons)
    hasher.combine(self.outcome)
    hasher.combine(self.at)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.at == (Timestamp()) { missing.append("at") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ArrivalsRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      version: 0,
      persons: [],
      outcome: .unset,
      at: Timestamp(),
      reason: "",
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    version: Int64 = 0,
    persons: [ID<PersonFile>] = [],
    outcome: ArrivalOutcome = .unset,
    at: Timestamp = Timestamp(),
    reason: String = ""
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      version: version,
      persons: persons,
      outcome: outcome,
      at: at,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of ArrivalsRequest

extension ArrivalsRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("ArrivalsRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("ArrivalsRequest.manifest is longer than 64 bytes") }
    let c2 = self.persons.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n2 = c2 &* 16
    let n3 = self.reason.utf8.count
    if n3 > 200 { throw wireLimit("ArrivalsRequest.reason is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(35 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w3 = self.version
    wireStore(f, 0, w3)
    let w5 = self.outcome.rawValue
    wireStore(f, 8, w5)
    let w6 = self.at.microseconds
    wireStore(f, 9, w6)
    var used = wireBit(w3 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x11090800)
    let count: Int
    if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.reason, n3)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: Int64 = w3
    let v4: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o2, n2, &r)
    let v5: ArrivalOutcome = ArrivalOutcome(rawValue: w5)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: String = try r.text(p + o3, n3, max: 200)
    return Self(
      mission: v1,
      manifest: v2,
      version: v3,
      persons: v4,
      outcome: v5,
      at: v6,
      reason: v7,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListPersons(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// How many listed people stand where.
public struct StateCount: WireMessage {
  public static var wireName: String { "lifecycle.v1.StateCount" }

  public var state: EntryState
  public var persons: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StateCount, rhs: StateCount) -> Bool {
    guard lhs.state == rhs.state else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.state)
    hasher.combine(self.persons)
    hasher.combine(self._unknown)
  }
}

extension StateCount {
  /// The message in which every field is absent.
  public init() {
    self.init(
      state: .unset,
      persons: 0,
      _unknown: nil)
  }

  public init(
    state: EntryState = .unset,
    persons: UInt32 = 0
  ) {
    self.init(
      state: state,
      persons: persons,
      _unknown: nil)
  }
}

// MARK: Codec of StateCount

extension StateCount {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    let w1 = e.pointee.state.rawValue
    wireStore(f, 0, w1)
    let w2 = e.pointee.persons
    wireStore(f, 1, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: EntryState = EntryState(rawValue: w1)
    let v2: UInt32 = w2
    return Self(
      state: v1,
      persons: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// What a change came to. Sent only when it is on stable storage.
public struct LifeReply: WireMessage {
  public static var wireName: String { "lifecycle.v1.LifeReply" }

  public var summary: ManifestSummary
  public var change: LifeChange
  public var repeated: Bool
  public var counts: [StateCount]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LifeReply, rhs: LifeReply) -> Bool {
    guard lhs.summary == rhs.summary else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.counts == rhs.counts else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.summary)
    hasher.combine(self.change)
    hasher.combine(self.repeated)
    hasher.combine(self.counts)
    hasher.combine(self._unknown)
  }
}

extension LifeReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      summary: ManifestSummary(),
      change: LifeChange(),
      repeated: false,
      counts: [],
      _unknown: nil)
  }

  public init(
    summary: ManifestSummary = ManifestSummary(),
    change: LifeChange = LifeChange(),
    repeated: Bool = false,
    counts: [StateCount] = []
  ) {
    self.init(
      summary: summary,
      change: change,
      repeated: repeated,
      counts: counts,
      _unknown: nil)
  }
}

// MARK: Codec of LifeReply

extension LifeReply {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(15)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.repeated)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if !self.counts.isEmpty {
      count = 3
    } else {
      count = 2
    }
    let width = wireWidth(self.counts.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.summary.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    b.enterPlain()
    try self.change.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s2 = b.byteCount
    try StateCount.appendWireList(self.counts, max: 16, to: &b)
    let n2 = b.byteCount &- s2
    let written: Int
    if n2 != 0 {
      written = 3
    } else if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: ManifestSummary
    if n0 == 0 {
      v1 = ManifestSummary()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try ManifestSummary.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: LifeChange
    if n1 == 0 {
      v2 = LifeChange()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try LifeChange.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: Bool = b0 & 1 != 0
    let v4: [StateCount] = try StateCount.decodeWireList(p + o2, n2, max: 16, &r)
    return Self(
      summary: v1,
      change: v2,
      repeated: v3,
      counts: v4,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct StandbyRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.StandbyRequest" }

  public var mission: String
  public var manifest: String
  public var at: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StandbyRequest, rhs: StandbyRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.at)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.at == (Timestamp()) { missing.append("at") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension StandbyRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      at: Timestamp(),
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    at: Timestamp = Timestamp()
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      at: at,
      _unknown: nil)
  }
}

// MARK: Codec of StandbyRequest

extension StandbyRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("StandbyRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("StandbyRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0 &+ n1)
    let f = p + 2
    let w3 = self.at.microseconds
    wireStore(f, 0, w3)
    let used = wireBit(w3 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: Timestamp = Timestamp(microseconds: w3)
    return Self(
      mission: v1,
      manifest: v2,
      at: v3,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct StandbyParty: WireMessage {
  public static var wireName: String { "lifecycle.v1.StandbyParty" }

  public var rank: UInt16
  public var persons: [ID<PersonFile>]
  public var group: ID<Group>?
  public var tier: UInt8
  /// The first day on which something that is granted runs out.
  public var expires: CalendarDate?
  public var waitingSince: Timestamp
  public var seats: UInt16
  /// Fits into what is free now, beside everybody who travels.
  public var fits: Bool
  /// Why it does not fit.
  public var why: String
  /// The draft on which it is listed until it takes this seat.
  public var listedOn: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StandbyParty, rhs: StandbyParty) -> Bool {
    guard lhs.rank == rhs.rank else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.group == rhs.group else { return false }
    guard lhs.tier == rhs.tier else { return false }
    guard lhs.expires == rhs.expires else { return false }
    guard lhs.waitingSince == rhs.waitingSince else { return false }
    guard lhs.seats == rhs.seats else { return false }
    guard lhs.fits == rhs.fits else { return false }
    guard (String).wireEquals(lhs.why, rhs.why) else { return false }
    guard (String).wireEquals(lhs.listedOn, rhs.listedOn) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.rank)
    hasher.combine(self.persons)
    hasher.combine(self.group)
    hasher.combine(self.tier)
    hasher.combine(self.expires)
    hasher.combine(self.waitingSince)
    hasher.combine(self.seats)
    hasher.combine(self.fits)
    self.why.wireHash(into: &hasher)
    self.listedOn.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension StandbyParty {
  /// The message in which every field is absent.
  public init() {
    self.init(
      rank: 0,
      persons: [],
      group: nil,
      tier: 0,
      expires: nil,
      waitingSince: Timestamp(),
      seats: 0,
      fits: false,
      why: "",
      listedOn: "",
      _unknown: nil)
  }

  public init(
    rank: UInt16 = 0,
    persons: [ID<PersonFile>] = [],
    group: ID<Group>? = nil,
    tier: UInt8 = 0,
    expires: CalendarDate? = nil,
    waitingSince: Timestamp = Timestamp(),
    seats: UInt16 = 0,
    fits: Bool = false,
    why: String = "",
    listedOn: String = ""
  ) {
    self.init(
      rank: rank,
      persons: persons,
      group: group,
      tier: tier,
      expires: expires,
      waitingSince: waitingSince,
      seats: seats,
      fits: fits,
      why: why,
      listedOn: listedOn,
      _unknown: nil)
  }
}

// MARK: Codec of StandbyParty

extension StandbyParty {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let c0 = e.pointee.persons.count
    try b.charge(
      elements: c0, stride: MemoryLayout<ID<PersonFile>>.stride, max: 64)
    let n0 = c0 &* 16
    let n1 = e.pointee.group == nil ? 0 : 16
    let n2 = e.pointee.why.utf8.count
    if n2 > 100 { throw wireLimit("StandbyParty.why is longer than 100 bytes") }
    let n3 = e.pointee.listedOn.utf8.count
    if n3 > 64 { throw wireLimit("StandbyParty.listedOn is longer than 64 bytes") }
    var text = n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(36 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b3: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.rank
    wireStore(f, 0, w1)
    let w4 = e.pointee.tier
    wireStore(f, 2, w4)
    b3 |= wireBit(e.pointee.expires != nil)
    let w5 = (e.pointee.expires ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 4, w5)
    let w6 = e.pointee.waitingSince.microseconds
    wireStore(f, 8, w6)
    let w7 = e.pointee.seats
    wireStore(f, 16, w7)
    b3 |= wireBit(e.pointee.fits) &<< 1
    wireStore(f, 3, b3)
    var used = wireBit(b3 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1210080400)
    if used == 0 {
      fixed = wireUsedLength(f, 3)
      if fixed > 2 {
      } else if fixed > 0 {
        fixed = 2
      }
    }
    let count: Int
    if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in e.pointee.persons {
      element.storeWire(t0)
      t0 += 16
    }
    if let value = e.pointee.group {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.why, n2)
    t0 = wirePut(t0, e.pointee.listedOn, n3)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: UInt16 = w1
    let v2: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o0, n0, &r)
    let v3: ID<Group>?
    if n1 == 0 {
      v3 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v3 = ID<Group>(wire: (p + o1))
    }
    let v4: UInt8 = w4
    let v5: CalendarDate? = b3 & 1 != 0 ? CalendarDate(daysSinceEpoch: w5) : nil
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: UInt16 = w7
    let v8: Bool = b3 & 2 != 0
    let v9: String = try r.text(p + o2, n2, max: 100)
    let v10: String = try r.text(p + o3, n3, max: 64)
    return Self(
      rank: v1,
      persons: v2,
      group: v3,
      tier: v4,
      expires: v5,
      waitingSince: v6,
      seats: v7,
      fits: v8,
      why: v9,
      listedOn: v10,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  private static func decodeWireListPersons(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// Who could take a seat, in the order in which they are asked. Everything is granted for each of them.
public struct StandbyReply: WireMessage {
  public static var wireName: String { "lifecycle.v1.StandbyReply" }

  public var manifest: String
  public var version: Int64
  public var free: UInt16
  public var parties: [StandbyParty]
  /// Until when seats can be given away.
  public var until: Timestamp
  /// Parties that are ready, also those that are not told.
  public var ready: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StandbyReply, rhs: StandbyReply) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.version == rhs.version else { return false }
    guard lhs.free == rhs.free else { return false }
    guard lhs.parties == rhs.parties else { return false }
    guard lhs.until == rhs.until else { return false }
    guard lhs.ready == rhs.ready else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.version)
    hasher.combine(self.free)
    hasher.combine(self.parties)
    hasher.combine(self.until)
    hasher.combine(self.ready)
    hasher.combine(self._unknown)
  }
}

extension StandbyReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      version: 0,
      free: 0,
      parties: [],
      until: Timestamp(),
      ready: 0,
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    version: Int64 = 0,
    free: UInt16 = 0,
    parties: [StandbyParty] = [],
    until: Timestamp = Timestamp(),
    ready: UInt32 = 0
  ) {
    self.init(
      manifest: manifest,
      version: version,
      free: free,
      parties: parties,
      until: until,
      ready: ready,
      _unknown: nil)
  }
}

// MARK: Codec of StandbyReply

extension StandbyReply {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.manifest.utf8.count
    if n0 > 64 { throw wireLimit("StandbyReply.manifest is longer than 64 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(32 &+ n0)
    let f = p + 2
    let w2 = self.version
    wireStore(f, 0, w2)
    let w3 = self.free
    wireStore(f, 8, w3)
    let w5 = self.until.microseconds
    wireStore(f, 10, w5)
    let w6 = self.ready
    wireStore(f, 18, w6)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(w6 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x16120A0800)
    let count: Int
    if !self.parties.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.parties.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.manifest, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try StandbyParty.appendWireList(self.parties, max: 256, to: &b)
    let n1 = b.byteCount &- s1
    let written: Int
    if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 22, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 22, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: Int64 = w2
    let v3: UInt16 = w3
    let v4: [StandbyParty] = try StandbyParty.decodeWireList(p + o1, n1, max: 256, &r)
    let v5: Timestamp = Timestamp(microseconds: w5)
    let v6: UInt32 = w6
    return Self(
      manifest: v1,
      version: v2,
      free: v3,
      parties: v4,
      until: v5,
      ready: v6,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct HistoryRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.HistoryRequest" }

  public var mission: String
  public var manifest: String
  /// Changes after this version; 0 for all.
  public var after: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: HistoryRequest, rhs: HistoryRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.after)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension HistoryRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      after: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    after: Int64 = 0
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      after: after,
      _unknown: nil)
  }
}

// MARK: Codec of HistoryRequest

extension HistoryRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("HistoryRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("HistoryRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0 &+ n1)
    let f = p + 2
    let w3 = self.after
    wireStore(f, 0, w3)
    let used = wireBit(w3 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: Int64 = w3
    return Self(
      mission: v1,
      manifest: v2,
      after: v3,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct HistoryReply: WireMessage {
  public static var wireName: String { "lifecycle.v1.HistoryReply" }

  public var changes: [LifeChange]
  public var more: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: HistoryReply, rhs: HistoryReply) -> Bool {
    guard lhs.changes == rhs.changes else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.changes)
    hasher.combine(self.more)
    hasher.combine(self._unknown)
  }
}

extension HistoryReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      changes: [],
      more: false,
      _unknown: nil)
  }

  public init(
    changes: [LifeChange] = [],
    more: Bool = false
  ) {
    self.init(
      changes: changes,
      more: more,
      _unknown: nil)
  }
}

// MARK: Codec of HistoryReply

extension HistoryReply {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.more)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if !self.changes.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.changes.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try LifeChange.appendWireList(self.changes, max: 128, to: &b)
    let n0 = b.byteCount &- s0
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [LifeChange] = try LifeChange.decodeWireList(p + o0, n0, max: 128, &r)
    let v2: Bool = b0 & 1 != 0
    return Self(
      changes: v1,
      more: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct RevisionRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.RevisionRequest" }

  public var mission: String
  public var manifest: String
  /// 0 for the newest.
  public var revision: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RevisionRequest, rhs: RevisionRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension RevisionRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      revision: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    revision: UInt32 = 0
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      revision: revision,
      _unknown: nil)
  }
}

// MARK: Codec of RevisionRequest

extension RevisionRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("RevisionRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("RevisionRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    let w3 = self.revision
    wireStore(f, 0, w3)
    let used = wireBit(w3 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: UInt32 = w3
    return Self(
      mission: v1,
      manifest: v2,
      revision: v3,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct Override: WireMessage {
  public static var wireName: String { "lifecycle.v1.Override" }

  public var id: ID<Override>
  public var manifest: String
  public var person: ID<PersonFile>
  public var code: ReasonCode
  /// Facts of the case, never a name.
  public var reason: String
  public var requestedBy: String
  public var requestedAt: Timestamp
  public var state: OverrideState
  public var decidedBy: String
  public var decidedAt: Timestamp
  public var decision: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Override, rhs: Override) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.code == rhs.code else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard (String).wireEquals(lhs.requestedBy, rhs.requestedBy) else { return false }
    guard lhs.requestedAt == rhs.requestedAt else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.decidedBy, rhs.decidedBy) else { return false }
    guard lhs.decidedAt == rhs.decidedAt else { return false }
    guard (String).wireEquals(lhs.decision, rhs.decision) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.person)
    hasher.combine(self.code)
    self.reason.wireHash(into: &hasher)
    self.requestedBy.wireHash(into: &hasher)
    hasher.combine(self.requestedAt)
    hasher.combine(self.state)
    self.decidedBy.wireHash(into: &hasher)
    hasher.combine(self.decidedAt)
    self.decision.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension Override {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<Override>(),
      manifest: "",
      person: ID<PersonFile>(),
      code: .unset,
      reason: "",
      requestedBy: "",
      requestedAt: Timestamp(),
      state: .unset,
      decidedBy: "",
      decidedAt: Timestamp(),
      decision: "",
      _unknown: nil)
  }

  public init(
    id: ID<Override> = ID<Override>(),
    manifest: String = "",
    person: ID<PersonFile> = ID<PersonFile>(),
    code: ReasonCode = .unset,
    reason: String = "",
    requestedBy: String = "",
    requestedAt: Timestamp = Timestamp(),
    state: OverrideState = .unset,
    decidedBy: String = "",
    decidedAt: Timestamp = Timestamp(),
    decision: String = ""
  ) {
    self.init(
      id: id,
      manifest: manifest,
      person: person,
      code: code,
      reason: reason,
      requestedBy: requestedBy,
      requestedAt: requestedAt,
      state: state,
      decidedBy: decidedBy,
      decidedAt: decidedAt,
      decision: decision,
      _unknown: nil)
  }
}

// MARK: Codec of Override

extension Override {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.manifest.utf8.count
    if n0 > 64 { throw wireLimit("Override.manifest is longer than 64 bytes") }
    let n1 = e.pointee.reason.utf8.count
    if n1 > 200 { throw wireLimit("Override.reason is longer than 200 bytes") }
    let n2 = e.pointee.requestedBy.utf8.count
    if n2 > 300 { throw wireLimit("Override.requestedBy is longer than 300 bytes") }
    let n3 = e.pointee.decidedBy.utf8.count
    if n3 > 300 { throw wireLimit("Override.decidedBy is longer than 300 bytes") }
    let n4 = e.pointee.decision.utf8.count
    if n4 > 200 { throw wireLimit("Override.decision is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(72 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    e.pointee.id.storeWire(f)
    e.pointee.person.storeWire(f + 16)
    let w4 = e.pointee.code.rawValue
    wireStore(f, 32, w4)
    let w7 = e.pointee.requestedAt.microseconds
    wireStore(f, 33, w7)
    let w8 = e.pointee.state.rawValue
    wireStore(f, 41, w8)
    let w10 = e.pointee.decidedAt.microseconds
    wireStore(f, 42, w10)
    var used = wireBit(w4 != 0)
    used |= wireBit(w7 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(w10 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x322A292100)
    if used == 0 {
      fixed = wireUsedLength(f, 32)
      if fixed > 16 {
        fixed = 32
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n4 != 0 {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.manifest, n0)
    t0 = wirePut(t0, e.pointee.reason, n1)
    t0 = wirePut(t0, e.pointee.requestedBy, n2)
    t0 = wirePut(t0, e.pointee.decidedBy, n3)
    t0 = wirePut(t0, e.pointee.decision, n4)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 50, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 5, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: ID<Override> = fixed >= 16 ? ID<Override>(wire: f) : ID<Override>()
    let v2: String = try r.text(p + o0, n0, max: 64)
    let v3: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v4: ReasonCode = ReasonCode(rawValue: w4)
    let v5: String = try r.text(p + o1, n1, max: 200)
    let v6: String = try r.text(p + o2, n2, max: 300)
    let v7: Timestamp = Timestamp(microseconds: w7)
    let v8: OverrideState = OverrideState(rawValue: w8)
    let v9: String = try r.text(p + o3, n3, max: 300)
    let v10: Timestamp = Timestamp(microseconds: w10)
    let v11: String = try r.text(p + o4, n4, max: 200)
    return Self(
      id: v1,
      manifest: v2,
      person: v3,
      code: v4,
      reason: v5,
      requestedBy: v6,
      requestedAt: v7,
      state: v8,
      decidedBy: v9,
      decidedAt: v10,
      decision: v11,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// Asks that a rule does not count for a person.
public struct OverrideRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.OverrideRequest" }

  public var mission: String
  public var manifest: String
  public var override: ID<Override>
  public var person: ID<PersonFile>
  public var code: ReasonCode
  public var reason: String
  public var at: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OverrideRequest, rhs: OverrideRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.override == rhs.override else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.code == rhs.code else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.override)
    hasher.combine(self.person)
    hasher.combine(self.code)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.at)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.override == (ID<Override>()) { missing.append("override") }
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.reason.isEmpty { missing.append("reason") }
    if self.at == (Timestamp()) { missing.append("at") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension OverrideRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      override: ID<Override>(),
      person: ID<PersonFile>(),
      code: .unset,
      reason: "",
      at: Timestamp(),
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    override: ID<Override> = ID<Override>(),
    person: ID<PersonFile> = ID<PersonFile>(),
    code: ReasonCode = .unset,
    reason: String = "",
    at: Timestamp = Timestamp()
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      override: override,
      person: person,
      code: code,
      reason: reason,
      at: at,
      _unknown: nil)
  }
}

// MARK: Codec of OverrideRequest

extension OverrideRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("OverrideRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("OverrideRequest.manifest is longer than 64 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 200 { throw wireLimit("OverrideRequest.reason is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(55 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    self.override.storeWire(f)
    self.person.storeWire(f + 16)
    let w5 = self.code.rawValue
    wireStore(f, 32, w5)
    let w7 = self.at.microseconds
    wireStore(f, 33, w7)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x2921201000)
    let count: Int
    if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    t0 = wirePut(t0, self.reason, n2)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 41, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 41, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: ID<Override> = fixed >= 16 ? ID<Override>(wire: f) : ID<Override>()
    let v4: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v5: ReasonCode = ReasonCode(rawValue: w5)
    let v6: String = try r.text(p + o2, n2, max: 200)
    let v7: Timestamp = Timestamp(microseconds: w7)
    return Self(
      mission: v1,
      manifest: v2,
      override: v3,
      person: v4,
      code: v5,
      reason: v6,
      at: v7,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct DecideOverrideRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.DecideOverrideRequest" }

  public var mission: String
  public var manifest: String
  public var override: ID<Override>
  public var grant: Bool
  public var reason: String
  public var at: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DecideOverrideRequest, rhs: DecideOverrideRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.override == rhs.override else { return false }
    guard lhs.grant == rhs.grant else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.override)
    hasher.combine(self.grant)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.at)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.override == (ID<Override>()) { missing.append("override") }
    if self.at == (Timestamp()) { missing.append("at") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DecideOverrideRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      override: ID<Override>(),
      grant: false,
      reason: "",
      at: Timestamp(),
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    override: ID<Override> = ID<Override>(),
    grant: Bool = false,
    reason: String = "",
    at: Timestamp = Timestamp()
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      override: override,
      grant: grant,
      reason: reason,
      at: at,
      _unknown: nil)
  }
}

// MARK: Codec of DecideOverrideRequest

extension DecideOverrideRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("DecideOverrideRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("DecideOverrideRequest.manifest is longer than 64 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 200 { throw wireLimit("DecideOverrideRequest.reason is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    self.override.storeWire(f)
    b16 |= wireBit(self.grant)
    let w6 = self.at.microseconds
    wireStore(f, 17, w6)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    used |= wireBit(w6 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x19111000)
    let count: Int
    if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    t0 = wirePut(t0, self.reason, n2)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 3, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: ID<Override> = fixed >= 16 ? ID<Override>(wire: f) : ID<Override>()
    let v4: Bool = b16 & 1 != 0
    let v5: String = try r.text(p + o2, n2, max: 200)
    let v6: Timestamp = Timestamp(microseconds: w6)
    return Self(
      mission: v1,
      manifest: v2,
      override: v3,
      grant: v4,
      reason: v5,
      at: v6,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct OverrideReply: WireMessage {
  public static var wireName: String { "lifecycle.v1.OverrideReply" }

  public var override: Override
  public var repeated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OverrideReply, rhs: OverrideReply) -> Bool {
    guard lhs.override == rhs.override else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.override)
    hasher.combine(self.repeated)
    hasher.combine(self._unknown)
  }
}

extension OverrideReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      override: Override(),
      repeated: false,
      _unknown: nil)
  }

  public init(
    override: Override = Override(),
    repeated: Bool = false
  ) {
    self.init(
      override: override,
      repeated: repeated,
      _unknown: nil)
  }
}

// MARK: Codec of OverrideReply

extension OverrideReply {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(7)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.repeated)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.override.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Override
    if n0 == 0 {
      v1 = Override()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Override.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Bool = b0 & 1 != 0
    return Self(
      override: v1,
      repeated: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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
public struct OverridesRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.OverridesRequest" }

  public var mission: String
  public var manifest: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OverridesRequest, rhs: OverridesRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension OverridesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = ""
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      _unknown: nil)
  }
}

// MARK: Codec of OverridesRequest

extension OverridesRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("OverridesRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("OverridesRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0 &+ n1)
    let f = p + 2
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    return Self(
      mission: v1,
      manifest: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }
}

/// The overrides of a manifest, oldest first, and what the policy lets be overridden.
public struct OverridesReply: WireMessage {
  public static var wireName: String { "lifecycle.v1.OverridesReply" }

  public var overrides: [Override]
  public var overridable: [ReasonCode]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OverridesReply, rhs: OverridesReply) -> Bool {
    guard lhs.overrides == rhs.overrides else { return false }
    guard lhs.overridable == rhs.overridable else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.overrides)
    hasher.combine(self.overridable)
    hasher.combine(self._unknown)
  }
}

extension OverridesReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      overrides: [],
      overridable: [],
      _unknown: nil)
  }

  public init(
    overrides: [Override] = [],
    overridable: [ReasonCode] = []
  ) {
    self.init(
      overrides: overrides,
      overridable: overridable,
      _unknown: nil)
  }
}

// MARK: Codec of OverridesReply

extension OverridesReply {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let c1 = self.overridable.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ReasonCode>.stride, max: 16)
    let n1 = c1 &* 1
    let start = b.byteCount
    let p = b.reserve(10)
    let f = p + 2
    let count: Int
    if n1 != 0 {
      count = 2
    } else if !self.overrides.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.overrides.count &* 24
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Override.appendWireList(self.overrides, max: 256, to: &b)
    let n0 = b.byteCount &- s0
    var t1 = b.reserve(n1)
    for element in self.overridable {
      wireStore(t1, 0, element.rawValue)
      t1 += 1
    }
    b.advance(to: t1)
    let written: Int
    if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + 0, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + 0)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: [Override] = try Override.decodeWireList(p + o0, n0, max: 256, &r)
    let v2: [ReasonCode] = try Self.decodeWireListOverridable(p + o1, n1, &r)
    return Self(
      overrides: v1,
      overridable: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }

  private static func decodeWireListOverridable(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ReasonCode] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 16, stride: MemoryLayout<ReasonCode>.stride)
    var list: [ReasonCode] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ReasonCode(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

/// What a manifest says of one person's case.
public struct CaseStanding: WireMessage {
  public static var wireName: String { "lifecycle.v1.CaseStanding" }

  public var person: ID<PersonFile>
  /// The state in which the case is to be.
  public var state: CaseState
  /// The state that intake has told.
  public var known: CaseState
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CaseStanding, rhs: CaseStanding) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.known == rhs.known else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.state)
    hasher.combine(self.known)
    hasher.combine(self._unknown)
  }
}

extension CaseStanding {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      state: .unset,
      known: .unset,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    state: CaseState = .unset,
    known: CaseState = .unset
  ) {
    self.init(
      person: person,
      state: state,
      known: known,
      _unknown: nil)
  }
}

// MARK: Codec of CaseStanding

extension CaseStanding {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(20)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w2 = e.pointee.state.rawValue
    wireStore(f, 16, w2)
    let w3 = e.pointee.known.rawValue
    wireStore(f, 17, w3)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x12111000)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: 0,
        lengths: [],
        unknown: e.pointee._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 18, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: CaseState = CaseState(rawValue: w2)
    let v3: CaseState = CaseState(rawValue: w3)
    return Self(
      person: v1,
      state: v2,
      known: v3,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    try list.withUnsafeBufferPointer { elements throws(WireError) in
      guard let first = elements.baseAddress else { return }
      for index in 0..<elements.count {
        try Self.appendWire(first + index, to: &b)
        b.endElement(&lengths)
      }
    }
    b.endList(lengths)
    b.leave()
  }

  static func decodeWireList(
    _ p: UnsafeRawPointer, _ n: Int, max: Int, _ r: inout WireReader
  ) throws(WireError) -> [Self] {
    if n == 0 { return [] }
    let shape = try r.list(
      p, n, max: max, stride: MemoryLayout<Self>.stride, minimum: 2)
    try r.enter(p)
    var list: [Self] = []
    list.reserveCapacity(shape.count)
    let table = p + shape.tableOffset
    let first = p + shape.elementsOffset
    var total = 0
    var all = 0
    for index in 0..<shape.count {
      let length = wireLength(table, index, shape.width)
      guard length <= shape.elementBytes &- total else {
        throw r.malformed(p, "the lengths of a list do not add up")
      }
      list.append(try Self.decodeWireElement(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// Asks what intake is to be told of a manifest's people.
public struct StandingsRequest: WireMessage {
  public static var wireName: String { "lifecycle.v1.StandingsRequest" }

  public var mission: String
  public var manifest: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StandingsRequest, rhs: StandingsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension StandingsRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = ""
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      _unknown: nil)
  }
}

// MARK: Codec of StandingsRequest

extension StandingsRequest {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.mission.utf8.count
    if n0 > 16 { throw wireLimit("StandingsRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("StandingsRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0 &+ n1)
    let f = p + 2
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    return Self(
      mission: v1,
      manifest: v2,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
  }
}

/// What intake is to be told, of everybody who is or was on the manifest.
public struct StandingsReply: WireMessage {
  public static var wireName: String { "lifecycle.v1.StandingsReply" }

  public var manifest: String
  public var revision: UInt32
  public var at: Timestamp
  public var standings: [CaseStanding]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StandingsReply, rhs: StandingsReply) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.at == rhs.at else { return false }
    guard lhs.standings == rhs.standings else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.at)
    hasher.combine(self.standings)
    hasher.combine(self._unknown)
  }
}

extension StandingsReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      revision: 0,
      at: Timestamp(),
      standings: [],
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    revision: UInt32 = 0,
    at: Timestamp = Timestamp(),
    standings: [CaseStanding] = []
  ) {
    self.init(
      manifest: manifest,
      revision: revision,
      at: at,
      standings: standings,
      _unknown: nil)
  }
}

// MARK: Codec of StandingsReply

extension StandingsReply {
  public func encode(into buffer: inout WireBuffer) throws(WireError) {
    let start = buffer.begin()
    do throws(WireError) {
      try appendWire(to: &buffer)
    } catch {
      buffer.truncate(to: start)
      throw error
    }
  }

  public init(
    decoding bytes: UnsafeRawBufferPointer, options: WireDecodingOptions
  ) throws(WireError) {
    guard let p = bytes.baseAddress else {
      throw WireError(.malformed, at: 0, "a message is shorter than its head")
    }
    var r = WireReader(p, options)
    self = try Self.decodeWire(p, bytes.count, &r)
  }

  func appendWire(to b: inout WireBuffer) throws(WireError) {
    let n0 = self.manifest.utf8.count
    if n0 > 64 { throw wireLimit("StandingsReply.manifest is longer than 64 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    let w2 = self.revision
    wireStore(f, 0, w2)
    let w3 = self.at.microseconds
    wireStore(f, 4, w3)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0400)
    let count: Int
    if !self.standings.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.standings.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.manifest, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try CaseStanding.appendWireList(self.standings, max: 1024, to: &b)
    let n1 = b.byteCount &- s1
    let written: Int
    if n1 != 0 {
      written = 2
    } else if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if written != count || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: count &<< width, to: written &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | written &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16.wire(shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = w2
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: [CaseStanding] = try CaseStanding.decodeWireList(p + o1, n1, max: 1024, &r)
    return Self(
      manifest: v1,
      revision: v2,
      at: v3,
      standings: v4,
      _unknown: unknown)
  }

  static func decodeNestedWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    try r.enter(p)
    let message = try decodeWire(p, n, &r)
    r.leave()
    return message
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

/// The methods of lifecycle.v1.ManifestLife, for transports and access rules.
public enum ManifestLifeMethods {
  /// Takes a manifest to its next state, once everybody on it has been checked again.
  public static let advance = RPCMethod<AdvanceRequest, LifeReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 1, name: "advance",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, LifeRefused.self, LifeConflict.self])

  /// Checks people in, boards them, takes them off, or says that they did not come.
  public static let entries = RPCMethod<EntriesRequest, LifeReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 2, name: "entries",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner", "intake-officer"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, LifeRefused.self, LifeConflict.self])

  /// Gives seats to people from standby.
  public static let substitute = RPCMethod<SubstituteRequest, LifeReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 3, name: "substitute",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, LifeRefused.self, LifeConflict.self])

  /// Says who arrived.
  public static let arrivals = RPCMethod<ArrivalsRequest, LifeReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 4, name: "arrivals",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, LifeRefused.self, LifeConflict.self])

  /// Who could take a seat, in order.
  public static let standby = RPCMethod<StandbyRequest, StandbyReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 5, name: "standby",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// Who changed what, when and why.
  public static let history = RPCMethod<HistoryRequest, HistoryReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 6, name: "history",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// A manifest as it was after a change.
  public static let revision = RPCMethod<RevisionRequest, Manifest>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 7, name: "revision",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor", "intake-officer"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// Asks that a rule does not count for one person on one manifest.
  public static let requestOverride = RPCMethod<OverrideRequest, OverrideReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 8, name: "requestOverride",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, LifeRefused.self])

  /// Grants or refuses what somebody else asked for.
  public static let decideOverride = RPCMethod<DecideOverrideRequest, OverrideReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 9, name: "decideOverride",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["approver"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, LifeRefused.self])

  /// The overrides of a manifest.
  public static let overrides = RPCMethod<OverridesRequest, OverridesReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 10, name: "overrides",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner", "approver", "auditor"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// What intake is to be told of the people of a manifest.
  public static let standings = RPCMethod<StandingsRequest, StandingsReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 11, name: "standings",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// Takes back a list that was cancelled by mistake. One that the carrier had is taken back by somebody
  /// else than who cancelled it.
  public static let reopen = RPCMethod<ReopenRequest, LifeReply>(
    RPCMethodInfo(
      service: "lifecycle.v1.ManifestLife", ordinal: 12, name: "reopen",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner", "approver"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self, LifeRefused.self, LifeConflict.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "lifecycle.v1.ManifestLife",
    fingerprint: fingerprint, schema: schema,
    methods: [
      advance.info,
      entries.info,
      substitute.info,
      arrivals.info,
      standby.info,
      history.info,
      revision.info,
      requestOverride.info,
      decideOverride.info,
      overrides.info,
      standings.info,
      reopen.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    39diT61DiRwUbSa0zgrEWaEv7cghbZ/7hph1HAwSgwY=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVUHQAAFQgAAJYHJUDiAM4AhACiAN0A2gArAVsAVwCiAZkA+wCsADMBVgDVAIIATAC+AFsA4gCaAFUAgwBMAFAA4wBX\
    Ar4ABwKRAoIBeABUACoAQgA9AAACG8NsaWZlY3ljbGUudjEuQWR2YW5jZVJlcXVlc3QIABMUDiMKES4YAQIEBwdtaXNz\
    aW9uBQAMEAAAAAECBAgHbWFuaWZlc3QFAAxAAAAAAAIHA3ZlcnNpb24BAAUAAgIddG8BARYZcGxhbm5pbmcudjEuTWFu\
    aWZlc3RTdGF0ZQECBAIDYXQBABQAAgYHcmVhc29uBQAMyAAAAAACCSFjb25maXJtZWQFAhoABAAAABgBAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAhEDc3RhbGVBY2tub3dsZWRnZWQBAAEAAhyubGlmZWN5Y2xlLnYxLkFycml2YWxzUmVxdWVz\
    dAcAExQOLCkKEQECBAcHbWlzc2lvbgUADBAAAAABAgQIB21hbmlmZXN0BQAMQAAAAAACBwN2ZXJzaW9uAQAFAAIHIXBl\
    cnNvbnMFAhoABAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgceb3V0Y29tZQEBFhpwbGFubmluZy52MS5BcnJp\
    dmFsT3V0Y29tZQECBAIDYXQBABQAAgYHcmVhc29uBQAMyAAAAAACGWdsaWZlY3ljbGUudjEuQ2FzZVN0YW5kaW5nAwAi\
    ICAAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIFF3N0YXRlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUA\
    AgUXa25vd24BARYTY29tbW9uLnYxLkNhc2VTdGF0ZQACInxsaWZlY3ljbGUudjEuRGVjaWRlT3ZlcnJpZGVSZXF1ZXN0\
    BgATFCYMEQoBAgQHB21pc3Npb24FAAwQAAAAAQIECAdtYW5pZmVzdAUADEAAAAABAgQIGW92ZXJyaWRlAQERFWxpZmVj\
    eWNsZS52MS5PdmVycmlkZQACBQNncmFudAEAAQACBgdyZWFzb24FAAzIAAAAAQIEAgNhdAEAFAACG75saWZlY3ljbGUu\
    djEuRW50cmllc1JlcXVlc3QIABMUDiwgChEYAQIEBwdtaXNzaW9uBQAMEAAAAAECBAgHbWFuaWZlc3QFAAxAAAAAAAIH\
    A3ZlcnNpb24BAAUAAgchcGVyc29ucwUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACAhp0bwEBFhZwbGFu\
    bmluZy52MS5FbnRyeVN0YXRlAQIEAgNhdAEAFAACBgdyZWFzb24FAAzIAAAAAAIRA3N0YWxlQWNrbm93bGVkZ2VkAQAB\
    AAIYvmxpZmVjeWNsZS52MS5FbnRyeUNoYW5nZQUAIiIgKikAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxl\
    AAIEGmZyb20BARYWcGxhbm5pbmcudjEuRW50cnlTdGF0ZQACAhp0bwEBFhZwbGFubmluZy52MS5FbnRyeVN0YXRlAAIF\
    IWNvZGVzBQIaEAAAAAAYAQEWFGNvbW1vbi52MS5SZWFzb25Db2RlAAIHHmFycml2YWwBARYacGxhbm5pbmcudjEuQXJy\
    aXZhbE91dGNvbWUAQhkADAFsaWZlY3ljbGUudjEuRmFpbGluZ0VudHJ5CAAiDR0jKjQQJQACBhhwZXJzb24BAREUcGVy\
    c29uLnYxLlBlcnNvbkZpbGUAAgYDbnVtYmVyAQAHAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAgUac3RhdGUB\
    ARYWcGxhbm5pbmcudjEuRW50cnlTdGF0ZQACBSFjb2RlcwUCGhAAAAAAGAEBFhRjb21tb24udjEuUmVhc29uQ29kZQAC\
    ByltaXNzaW5nBQIaEAAAAAAgAQEYHHBsYW5uaW5nLnYxLk1pc3NpbmdDbGVhcmFuY2UAAgkDd2l0aEdyb3VwAQABAAIH\
    GmJlY29tZXMBARYWcGxhbm5pbmcudjEuRW50cnlTdGF0ZQACGT5saWZlY3ljbGUudjEuSGlzdG9yeVJlcGx5AgAvCwAC\
    ByRjaGFuZ2VzBQIagAAAAAAbAQEYF2xpZmVjeWNsZS52MS5MaWZlQ2hhbmdlAAIEA21vcmUBAAEAAhs4bGlmZWN5Y2xl\
    LnYxLkhpc3RvcnlSZXF1ZXN0AwATFAwBAgQHB21pc3Npb24FAAwQAAAAAQIECAdtYW5pZmVzdAUADEAAAAAAAgUDYWZ0\
    ZXIBAAUAQhcAhQFsaWZlY3ljbGUudjEuTGlmZUNoYW5nZQ8AEw4PJyYJERERMAwqLBEYAAIIB21hbmlmZXN0BQAMQAAA\
    AAACBwN2ZXJzaW9uAQAFAAIIA3JldmlzaW9uAQAIAAIEH2tpbmQBARYbbGlmZWN5Y2xlLnYxLkxpZmVDaGFuZ2VLaW5k\
    AAIFHXN0YXRlAQEWGXBsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUAAgIDYXQBABQAAgoDcmVjb3JkZWRBdAEAFAACBgdh\
    dXRob3IFAAwsAQAAAAIGB3JlYXNvbgUADMgAAAAAAgclZW50cmllcwUCGgAIAAAAHAEBGBhsaWZlY3ljbGUudjEuRW50\
    cnlDaGFuZ2UAAgUDZGVsdGEBAAcAAgUhYWRkZWQFAhoABAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgchcmVt\
    b3ZlZAUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBgdkaWdlc3QFAA4gAAAAAAIRA3N0YWxlQWNrbm93\
    bGVkZ2VkAQABAAIZfGxpZmVjeWNsZS52MS5MaWZlQ29uZmxpY3QEABMOJi8AAggHbWFuaWZlc3QFAAxAAAAAAAIHA3Zl\
    cnNpb24BAAUAAgUdc3RhdGUBARYZcGxhbm5pbmcudjEuTWFuaWZlc3RTdGF0ZQACByRjaGFuZ2VzBQIaIAAAAAAbAQEY\
    F2xpZmVjeWNsZS52MS5MaWZlQ2hhbmdlAAIY32xpZmVjeWNsZS52MS5MaWZlUmVmdXNlZAgAEw4mDjExEgwAAggHbWFu\
    aWZlc3QFAAxAAAAAAAIHA3ZlcnNpb24BAAUAAgUdc3RhdGUBARYZcGxhbm5pbmcudjEuTWFuaWZlc3RTdGF0ZQACAwd3\
    aHkFAAyQAQAAAAIHJmFsbG93ZWQFAhoIAAAAAB0BARYZcGxhbm5pbmcudjEuTWFuaWZlc3RTdGF0ZQACByZmYWlsaW5n\
    BQIaAAQAAAAdAQEYGWxpZmVjeWNsZS52MS5GYWlsaW5nRW50cnkAAgsDY29uZmlybWFibGUBAAEAAgUDc3RhbGUBAAEA\
    AhaSbGlmZWN5Y2xlLnYxLkxpZmVSZXBseQQAKiUPLgACBx9zdW1tYXJ5AQEYG3BsYW5uaW5nLnYxLk1hbmlmZXN0U3Vt\
    bWFyeQACBhtjaGFuZ2UBARgXbGlmZWN5Y2xlLnYxLkxpZmVDaGFuZ2UAAggDcmVwZWF0ZWQBAAEAAgYkY291bnRzBQIa\
    EAAAAAAbAQEYF2xpZmVjeWNsZS52MS5TdGF0ZUNvdW50AEIVABgBbGlmZWN5Y2xlLnYxLk92ZXJyaWRlCwAfEyIgERYS\
    JxQQEwACAhlpZAEBERVsaWZlY3ljbGUudjEuT3ZlcnJpZGUAAggHbWFuaWZlc3QFAAxAAAAAAAIGGHBlcnNvbgEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACBBhjb2RlAQEWFGNvbW1vbi52MS5SZWFzb25Db2RlAAIGB3JlYXNvbgUADMgAAAAA\
    AgsHcmVxdWVzdGVkQnkFAAwsAQAAAAILA3JlcXVlc3RlZEF0AQAUAAIFHnN0YXRlAQEWGmxpZmVjeWNsZS52MS5PdmVy\
    cmlkZVN0YXRlAAIJB2RlY2lkZWRCeQUADCwBAAAAAgkDZGVjaWRlZEF0AQAUAAIIB2RlY2lzaW9uBQAMyAAAAAACGjhs\
    aWZlY3ljbGUudjEuT3ZlcnJpZGVSZXBseQIAJQ8AAggZb3ZlcnJpZGUBARgVbGlmZWN5Y2xlLnYxLk92ZXJyaWRlAAII\
    A3JlcGVhdGVkAQABAAIctWxpZmVjeWNsZS52MS5PdmVycmlkZVJlcXVlc3QHABMUJiMgEgoBAgQHB21pc3Npb24FAAwQ\
    AAAAAQIECAdtYW5pZmVzdAUADEAAAAABAgQIGW92ZXJyaWRlAQERFWxpZmVjeWNsZS52MS5PdmVycmlkZQECBAYYcGVy\
    c29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEGGNvZGUBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUBAgQGB3JlYXNv\
    bgUADMgAAAABAgQCA2F0AQAUAAIbY2xpZmVjeWNsZS52MS5PdmVycmlkZXNSZXBseQIALzAAAgkib3ZlcnJpZGVzBQIa\
    AAEAAAAZAQEYFWxpZmVjeWNsZS52MS5PdmVycmlkZQACCyFvdmVycmlkYWJsZQUCGhAAAAAAGAEBFhRjb21tb24udjEu\
    UmVhc29uQ29kZQACHStsaWZlY3ljbGUudjEuT3ZlcnJpZGVzUmVxdWVzdAIAExQBAgQHB21pc3Npb24FAAwQAAAAAQIE\
    CAdtYW5pZmVzdAUADEAAAAAAAhqgbGlmZWN5Y2xlLnYxLlJlb3BlblJlcXVlc3QHABMUDgoSLhgBAgQHB21pc3Npb24F\
    AAwQAAAAAQIECAdtYW5pZmVzdAUADEAAAAAAAgcDdmVyc2lvbgEABQECBAIDYXQBABQBAgQGB3JlYXNvbgUADMgAAAAA\
    AgkhY29uZmlybWVkBQIaAAQAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIRA3N0YWxlQWNrbm93bGVkZ2VkAQAB\
    AAIcO2xpZmVjeWNsZS52MS5SZXZpc2lvblJlcXVlc3QDABMUDwECBAcHbWlzc2lvbgUADBAAAAABAgQIB21hbmlmZXN0\
    BQAMQAAAAAACCANyZXZpc2lvbgEACAACGcVsaWZlY3ljbGUudjEuU3RhbmRieVBhcnR5CgALLB0LDxMMCw4TAAIEA3Jh\
    bmsBAAcAAgchcGVyc29ucwUCGkAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQUTZ3JvdXABAREPcGVyc29u\
    LnYxLkdyb3VwAAIEA3RpZXIBAAYBAgEHA2V4cGlyZXMBABIAAgwDd2FpdGluZ1NpbmNlAQAUAAIFA3NlYXRzAQAHAAIE\
    A2ZpdHMBAAEAAgMHd2h5BQAMZAAAAAACCAdsaXN0ZWRPbgUADEAAAAAAAhl9bGlmZWN5Y2xlLnYxLlN0YW5kYnlSZXBs\
    eQYAEw4LMQwMAAIIB21hbmlmZXN0BQAMQAAAAAACBwN2ZXJzaW9uAQAFAAIEA2ZyZWUBAAcAAgcmcGFydGllcwUCGgAB\
    AAAAHQEBGBlsaWZlY3ljbGUudjEuU3RhbmRieVBhcnR5AAIFA3VudGlsAQAUAAIFA3JlYWR5AQAIAAIbNmxpZmVjeWNs\
    ZS52MS5TdGFuZGJ5UmVxdWVzdAMAExQKAQIEBwdtaXNzaW9uBQAMEAAAAAECBAgHbWFuaWZlc3QFAAxAAAAAAQIEAgNh\
    dAEAFAACG2RsaWZlY3ljbGUudjEuU3RhbmRpbmdzUmVwbHkEABMPCTMAAggHbWFuaWZlc3QFAAxAAAAAAAIIA3Jldmlz\
    aW9uAQAIAAICA2F0AQAUAAIJJnN0YW5kaW5ncwUCGgAEAAAAHQEBGBlsaWZlY3ljbGUudjEuQ2FzZVN0YW5kaW5nAAId\
    K2xpZmVjeWNsZS52MS5TdGFuZGluZ3NSZXF1ZXN0AgATFAECBAcHbWlzc2lvbgUADBAAAAABAgQIB21hbmlmZXN0BQAM\
    QAAAAAACFzVsaWZlY3ljbGUudjEuU3RhdGVDb3VudAIAIw4AAgUac3RhdGUBARYWcGxhbm5pbmcudjEuRW50cnlTdGF0\
    ZQACBwNwZXJzb25zAQAIAAIewWxpZmVjeWNsZS52MS5TdWJzdGl0dXRlUmVxdWVzdAgAExQOKCcKERgBAgQHB21pc3Np\
    b24FAAwQAAAAAQIECAdtYW5pZmVzdAUADEAAAAAAAgcDdmVyc2lvbgEABQACAyFvdXQFAhoABAAAABgBAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAgIhaW4FAhoABAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQCA2F0AQAUAAIGB3Jl\
    YXNvbgUADMgAAAAAAhEDc3RhbGVBY2tub3dsZWRnZWQBAAEAQhUAPAJwbGFubmluZy52MS5EZXBhcnR1cmUYAA4TEhEY\
    ERsRGwwSGhARIRATOA8QGDMUGwECBAIHaWQFAAwYAAAAAQIEBwdtaXNzaW9uBQAMEAAAAAACBwdjYXJyaWVyBQAPAwAA\
    AAACBgdudW1iZXIFAAwIAAAAAAIEEGxlZ3MFAhoIAAAAAAcFAA8DAAAAAQIECQNkZXBhcnRzQXQBABQAAhQDZGVwYXJ0\
    c09mZnNldE1pbnV0ZXMBAAMBAgQJA2Fycml2ZXNBdAEAFAACFANhcnJpdmVzT2Zmc2V0TWludXRlcwEAAwACBQNzZWF0\
    cwEABwACCwN3aGVlbGNoYWlycwEABwACEwN1bmFjY29tcGFuaWVkTWlub3JzAQAHAAIJA2RlcG9ydGVlcwEABwACCgNz\
    dHJldGNoZXJzAQAHCQIABgAAAAAAAAARA3NlYXRzUGVyU3RyZXRjaGVyAQAGAAIJA3NlYXRDZW50cwEABQACDANjaGFy\
    dGVyQ2VudHMBAAUAAhEjYWNjZXB0ZWREb2N1bWVudHMFAhoIAAAAABoBARYWY29tbW9uLnYxLkRvY3VtZW50VHlwZQAC\
    BAdub3RlBQAMyAAAAAACCQNjYW5jZWxsZWQBAAEAAhEDc3RvcHNMZXRQZW9wbGVPZmYBAAEAAgcoZmxpZ2h0cwUCGggA\
    AAAAHwEBGBtwbGFubmluZy52MS5EZXBhcnR1cmVGbGlnaHQBAgEMA3Jlc2VydmVTZWF0cwEABwACEAdib29raW5nUmVm\
    ZXJlbmNlBQAMFAAAAAACG59wbGFubmluZy52MS5EZXBhcnR1cmVGbGlnaHQIABIRDw0QGxAbAAIHB2NhcnJpZXIFAA8D\
    AAAAAAIGB251bWJlcgUADAgAAAAAAgQHZnJvbQUADwMAAAAAAgIHdG8FAA8DAAAAAAIJA2RlcGFydHNBdAEAFAACFANk\
    ZXBhcnRzT2Zmc2V0TWludXRlcwEAAwACCQNhcnJpdmVzQXQBABQAAhQDYXJyaXZlc09mZnNldE1pbnV0ZXMBAAMAQhQA\
    7QFwbGFubmluZy52MS5NYW5pZmVzdBUADSYmDwsRMTERFA8SERIODhAODTEPAAICB2lkBQAMQAAAAAACCRlkZXBhcnR1\
    cmUBARgVcGxhbm5pbmcudjEuRGVwYXJ0dXJlAAIFHXN0YXRlAQEWGXBsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUAAggD\
    cmV2aXNpb24BAAgAAgQDYXNPZgEAFAACBgdwb2xpY3kFAAwoAAAAAAIHJmVudHJpZXMFAhoABAAAAB0BARgZcGxhbm5p\
    bmcudjEuTWFuaWZlc3RFbnRyeQACByZzdGFuZGJ5BQIaAAQAAAAdAQEYGXBsYW5uaW5nLnYxLk1hbmlmZXN0RW50cnkA\
    AgoDc2VhdHNUYWtlbgEABwACDQNzZWF0c1Jlc2VydmVkAQAHAAIIA2VsaWdpYmxlAQAIAAILA2VsaWdpYmxlTm93AQAI\
    AAIGB2RpZ2VzdAUADiAAAAAAAgsDcGxhblZlcnNpb24BAAUAAgcDdmVyc2lvbgEABQACBwNlc2NvcnRzAQAHAAIJA2No\
    YW5nZWRBdAEAFAACBwNudW1iZXJzAQAHAAIGA2RlbHRhcwEABwACByZyZXNlcnZlBQIaCAAAAAAdAQEYGXBsYW5uaW5n\
    LnYxLlJlc2VydmVkU2VhdHMAAggDY2xvc2VzQXQBABQAQhkAcgJwbGFubmluZy52MS5NYW5pZmVzdEVudHJ5EgAiHQsj\
    JCoxIDQXDSooLykrDhcAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9wZXJzb24u\
    djEuR3JvdXAAAgQDdGllcgEABgACBRpzdGF0ZQEBFhZwbGFubmluZy52MS5FbnRyeVN0YXRlAAIJF2Nhc2VDbGFzcwEB\
    FhNjb21tb24udjEuQ2FzZUNsYXNzAAIMGmRvY3VtZW50VHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIIJXNl\
    cnZpY2VzBQIaCAAAAAAcAQEWGGNvbW1vbi52MS5TcGVjaWFsU2VydmljZQACBxVhZ2VCYW5kAQEWEWNvbW1vbi52MS5B\
    Z2VCYW5kAAIHKW1pc3NpbmcFAhoQAAAAACABARgccGxhbm5pbmcudjEuTWlzc2luZ0NsZWFyYW5jZQACDAdwb2ludE9m\
    RW50cnkFAA8DAAAAAAIGA251bWJlcgEABwECAQ0Yc3Vic3RpdHV0ZWRCeQEBERRwZXJzb24udjEuUGVyc29uRmlsZQEC\
    AQsYc3Vic3RpdHV0ZXMBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgohb3ZlcnJpZGRlbgUCGggAAAAAGAEBFhRjb21t\
    b24udjEuUmVhc29uQ29kZQACBx5hcnJpdmFsAQEWGnBsYW5uaW5nLnYxLkFycml2YWxPdXRjb21lAAIGIWRlbmllZAUC\
    GhAAAAAAGAEBFhRjb21tb24udjEuUmVhc29uQ29kZQACBwNvd25UaWVyAQAGAAIQA21vdmVkVXBBZnRlckRheXMBAAcA\
    QhsAYQFwbGFubmluZy52MS5NYW5pZmVzdFN1bW1hcnkTAA0UEBsQESYPDBEUDhIPEg4ODw0AAgIHaWQFAAxAAAAAAAIJ\
    B2RlcGFydHVyZQUADBgAAAAAAgkDZGVwYXJ0c0F0AQAUAAIUA2RlcGFydHNPZmZzZXRNaW51dGVzAQADAAIFB3JvdXRl\
    BQAMKAAAAAACBgdmbGlnaHQFAAwMAAAAAAIFHXN0YXRlAQEWGXBsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUAAggDcmV2\
    aXNpb24BAAgAAgUDc2VhdHMBAAcAAgoDc2VhdHNUYWtlbgEABwACDQNzZWF0c1Jlc2VydmVkAQAHAAIHA3BlcnNvbnMB\
    AAgAAgsDd2l0aE1pc3NpbmcBAAgAAggDZWxpZ2libGUBAAgAAgsDZWxpZ2libGVOb3cBAAgAAgcDc3RhbmRieQEACAAC\
    BwNjaGFydGVyAQABAAIIA2Nsb3Nlc0F0AQAUAAIGA2F0UmlzawEACAACHFhwbGFubmluZy52MS5NaXNzaW5nQ2xlYXJh\
    bmNlBAAgEhIOAAIEGGNvZGUBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUBAgEKA2V4cGVjdGVkQnkBABIBAgEKA2Vhcmxp\
    ZXN0QnkBABIBAgEGA2xhdGVCeQEAEgACGTdwbGFubmluZy52MS5SZXNlcnZlZFNlYXRzAgAnDAACBh1yZWFzb24BARYZ\
    cGxhbm5pbmcudjEuUmVzZXJ2ZVJlYXNvbgACBQNzZWF0cwEABwACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3\
    aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2Vk\
    BQAMEAAAAAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAM\
    QDoAjAAOAXUAywHgAMwAVwCAAI0AfQBaAAECAREkY29tbW9uLnYxLkFnZUJhbmQDAAsKCgIBAQAGaW5mYW50AgECAAVt\
    aW5vcgIBAwAFYWR1bHQBAgETdGNvbW1vbi52MS5DYXNlQ2xhc3MIAAkPEw8MDQ0KAgEBAARoZWxkAgECAAp1bnZlcmlm\
    aWVkAgEDAA5pcnJlZ3VsYXJFbnRyeQIBBAAKZG9jQW5kRmluZQIBBQAHZG9jT25seQIBBgAIZmluZU9ubHkCAQcACGV4\
    aXRPbmx5AgEIAAVyZWFkeQECARP2Y29tbW9uLnYxLkNhc2VTdGF0ZREACw8NDw8NDAsMEQ0QDRANCwsCAQEABnF1ZXVl\
    ZAIBAgAKcmVnaXN0ZXJlZAIBAwAIYXNzZXNzZWQCAQQACnByb2Nlc3NpbmcCAQUACm1hbmlmZXN0ZWQCAQYACGRlcGFy\
    dGVkAgEHAAdhcnJpdmVkAgEIAAZjbG9zZWQCAQkAB3N0YXlpbmcCAQoADHNlbGZEZXBhcnRlZAIBCwAIcmVmZXJyZWQC\
    AQwAC3RyYW5zZmVycmVkAgENAAhkZXRhaW5lZAIBDgALbG9zdENvbnRhY3QCAQ8ACGRlY2Vhc2VkAgEQAAZtZXJnZWQC\
    AREABnZvaWRlZAECARZaY29tbW9uLnYxLkRvY3VtZW50VHlwZQQADRwaEQIBAQAIcGFzc3BvcnQCAQIAF2VtZXJnZW5j\
    eVRyYXZlbERvY3VtZW50AgEDABVjZXJ0aWZpY2F0ZU9mSWRlbnRpdHkCAQQADGlkZW50aXR5Q2FyZAFCARQAsAFjb21t\
    b24udjEuUmVhc29uQ29kZRUAFBoSFg8TFxgWFxAUDhYQDxgRFBEQAgEBAA9ub1ZhbGlkRG9jdW1lbnQCAQIAFWRvY3Vt\
    ZW50Um91dGVNaXNtYXRjaAIBAwANZmluZVVuY2xlYXJlZAIBBAARZXhpdFBlcm1pdE1pc3NpbmcCAQUACmhlbGRBY3Rp\
    dmUCAQYADm5vUmV0dXJuSW50ZW50AgEHABJpZGVudGl0eVVudmVyaWZpZWQCAQgAE2R1cGxpY2F0ZVVucmVzb2x2ZWQC\
    AQkAEWFzc2Vzc21lbnRQZW5kaW5nAgEKABJtaW5vclVuYWNjb21wYW5pZWQCAQsAC25vdEZpdFRvRmx5AgEMAA9ncm91\
    cEluY29tcGxldGUCAQ0ACWtlcHRBcGFydAIBDgARb25Bbm90aGVyTWFuaWZlc3QCAQ8AC3RyYW5zaXRSdWxlAgFlAApz\
    ZWxmRnVuZGVkAgFmABNkb2N1bWVudE5vdEFjY2VwdGVkAgFnAAxjdXRPZmZQYXNzZWQCAWgAD2RlcGFydHVyZUNsb3Nl\
    ZAIBaQAMY2FwYWNpdHlGdWxsAgFqAAtjYXNlTm90T3BlbgECARjDY29tbW9uLnYxLlNwZWNpYWxTZXJ2aWNlCgATFBQO\
    EBcLChgaAgEBAA53aGVlbGNoYWlyUmFtcAIBAgAPd2hlZWxjaGFpclN0ZXBzAgEDAA93aGVlbGNoYWlyQ2FiaW4CAQQA\
    CXN0cmV0Y2hlcgIBBQALbWVkaWNhbENhc2UCAQYAEnVuYWNjb21wYW5pZWRNaW5vcgIBBwAGaW5mYW50AgEIAAVjaGls\
    ZAIBCQATZGVwb3J0ZWRBY2NvbXBhbmllZAIBCgAVZGVwb3J0ZWRVbmFjY29tcGFuaWVkAQIBG6xsaWZlY3ljbGUudjEu\
    TGlmZUNoYW5nZUtpbmQMAA0LDg0LDgwQDQ4ODQIBAQAIcHJvcG9zZWQCAQIABmxvY2tlZAIBAwAJc3VibWl0dGVkAgEE\
    AAhkZXBhcnRlZAIBBQAGY2xvc2VkAgEGAAljYW5jZWxsZWQCAQcAB2VudHJpZXMCAQgAC3N1YnN0aXR1dGVkAgEJAAhh\
    cnJpdmFscwIBCgAJb3ZlcnJpZGVzAgELAAlyZXBsYW5uZWQCAQwACHJlb3BlbmVkAQIBGjhsaWZlY3ljbGUudjEuT3Zl\
    cnJpZGVTdGF0ZQQADgwMDAIBAQAJcmVxdWVzdGVkAgECAAdncmFudGVkAgEDAAdyZWZ1c2VkAgEEAAdleHBpcmVkAQIB\
    GmFwbGFubmluZy52MS5BcnJpdmFsT3V0Y29tZQYADBEREQ0NAgEBAAdhcnJpdmVkAgECAAxyZWZ1c2VkRW50cnkCAQMA\
    DGxlZnRPblRoZVdheQIBBAAMaG9zcGl0YWxpc2VkAgEFAAhkZXRhaW5lZAIBBgAIbm90S25vd24BAgEWcnBsYW5uaW5n\
    LnYxLkVudHJ5U3RhdGUIAAwODgwLDgsQAgEBAAdwbGFubmVkAgECAAljb25maXJtZWQCAQMACWNoZWNrZWRJbgIBBAAH\
    Ym9hcmRlZAIBBQAGbm9TaG93AgEGAAlvZmZsb2FkZWQCAQcABmRlbmllZAIBCAALc3Vic3RpdHV0ZWQBAgEZX3BsYW5u\
    aW5nLnYxLk1hbmlmZXN0U3RhdGUHAAoNCw4NCw4CAQEABWRyYWZ0AgECAAhwcm9wb3NlZAIBAwAGbG9ja2VkAgEEAAlz\
    dWJtaXR0ZWQCAQUACGRlcGFydGVkAgEGAAZjbG9zZWQCAQcACWNhbmNlbGxlZAECARk8cGxhbm5pbmcudjEuUmVzZXJ2\
    ZVJlYXNvbgQADQ4NDgIBAQAIbm90UmVhZHkCAQIACWFubm91bmNlZAIBAwAIYXJyaXZhbHMCAQQACWRlcGFydHVyZQFA\
    kgcAQhkAcwdsaWZlY3ljbGUudjEuTWFuaWZlc3RMaWZlDAC7u8G9dnZzrrN8fLkDBAEAAQcbFnphZHZhbmNlbGlmZWN5\
    Y2xlLnYxLkFkdmFuY2VSZXF1ZXN0bGlmZWN5Y2xlLnYxLkxpZmVSZXBseQUAGhQUGBlyZWZ1c2Fscy52MS5Ob3RZb3Vy\
    TWlzc2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuUmVqZWN0ZWRsaWZlY3ljbGUudjEuTGlmZVJlZnVz\
    ZWRsaWZlY3ljbGUudjEuTGlmZUNvbmZsaWN0AwQCAAEHGxZ6ZW50cmllc2xpZmVjeWNsZS52MS5FbnRyaWVzUmVxdWVz\
    dGxpZmVjeWNsZS52MS5MaWZlUmVwbHkFABoUFBgZcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5O\
    b3RGb3VuZHJlZnVzYWxzLnYxLlJlamVjdGVkbGlmZWN5Y2xlLnYxLkxpZmVSZWZ1c2VkbGlmZWN5Y2xlLnYxLkxpZmVD\
    b25mbGljdAMEAwABCh4WenN1YnN0aXR1dGVsaWZlY3ljbGUudjEuU3Vic3RpdHV0ZVJlcXVlc3RsaWZlY3ljbGUudjEu\
    TGlmZVJlcGx5BQAaFBQYGXJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fs\
    cy52MS5SZWplY3RlZGxpZmVjeWNsZS52MS5MaWZlUmVmdXNlZGxpZmVjeWNsZS52MS5MaWZlQ29uZmxpY3QDBAQAAQgc\
    FnphcnJpdmFsc2xpZmVjeWNsZS52MS5BcnJpdmFsc1JlcXVlc3RsaWZlY3ljbGUudjEuTGlmZVJlcGx5BQAaFBQYGXJl\
    ZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZGxpZmVj\
    eWNsZS52MS5MaWZlUmVmdXNlZGxpZmVjeWNsZS52MS5MaWZlQ29uZmxpY3QDBAUAAQcbGTJzdGFuZGJ5bGlmZWN5Y2xl\
    LnYxLlN0YW5kYnlSZXF1ZXN0bGlmZWN5Y2xlLnYxLlN0YW5kYnlSZXBseQIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlz\
    c2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kAwQGAAEHGxkyaGlzdG9yeWxpZmVjeWNsZS52MS5IaXN0b3J5UmVxdWVzdGxp\
    ZmVjeWNsZS52MS5IaXN0b3J5UmVwbHkCABoUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5Ob3RG\
    b3VuZAMEBwABCBwUMnJldmlzaW9ubGlmZWN5Y2xlLnYxLlJldmlzaW9uUmVxdWVzdHBsYW5uaW5nLnYxLk1hbmlmZXN0\
    AgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmQDBAgAAQ8cGmByZXF1ZXN0T3Zl\
    cnJpZGVsaWZlY3ljbGUudjEuT3ZlcnJpZGVSZXF1ZXN0bGlmZWN5Y2xlLnYxLk92ZXJyaWRlUmVwbHkEABoUFBhyZWZ1\
    c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuUmVqZWN0ZWRsaWZlY3lj\
    bGUudjEuTGlmZVJlZnVzZWQDBAkAAQ4iGmBkZWNpZGVPdmVycmlkZWxpZmVjeWNsZS52MS5EZWNpZGVPdmVycmlkZVJl\
    cXVlc3RsaWZlY3ljbGUudjEuT3ZlcnJpZGVSZXBseQQAGhQUGHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNh\
    bHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZGxpZmVjeWNsZS52MS5MaWZlUmVmdXNlZAMECgABCR0bMm92\
    ZXJyaWRlc2xpZmVjeWNsZS52MS5PdmVycmlkZXNSZXF1ZXN0bGlmZWN5Y2xlLnYxLk92ZXJyaWRlc1JlcGx5AgAaFHJl\
    ZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmQDBAsAAQkdGzJzdGFuZGluZ3NsaWZlY3lj\
    bGUudjEuU3RhbmRpbmdzUmVxdWVzdGxpZmVjeWNsZS52MS5TdGFuZGluZ3NSZXBseQIAGhRyZWZ1c2Fscy52MS5Ob3RZ\
    b3VyTWlzc2lvbnJlZnVzYWxzLnYxLk5vdEZvdW5kAwQMAAEGGhZ6cmVvcGVubGlmZWN5Y2xlLnYxLlJlb3BlblJlcXVl\
    c3RsaWZlY3ljbGUudjEuTGlmZVJlcGx5BQAaFBQYGXJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEu\
    Tm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZGxpZmVjeWNsZS52MS5MaWZlUmVmdXNlZGxpZmVjeWNsZS52MS5MaWZl\
    Q29uZmxpY3Q=
    """)
}

/// The life of manifests. Every change names the version that its maker saw.
public struct ManifestLifeClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Takes a manifest to its next state, once everybody on it has been checked again.
  public func advance(
    _ request: AdvanceRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> LifeReply {
    try await transport.unary(request, method: ManifestLifeMethods.advance, options: options)
  }

  /// Checks people in, boards them, takes them off, or says that they did not come.
  public func entries(
    _ request: EntriesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> LifeReply {
    try await transport.unary(request, method: ManifestLifeMethods.entries, options: options)
  }

  /// Gives seats to people from standby.
  public func substitute(
    _ request: SubstituteRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> LifeReply {
    try await transport.unary(request, method: ManifestLifeMethods.substitute, options: options)
  }

  /// Says who arrived.
  public func arrivals(
    _ request: ArrivalsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> LifeReply {
    try await transport.unary(request, method: ManifestLifeMethods.arrivals, options: options)
  }

  /// Who could take a seat, in order.
  public func standby(
    _ request: StandbyRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> StandbyReply {
    try await transport.unary(request, method: ManifestLifeMethods.standby, options: options)
  }

  /// Who changed what, when and why.
  public func history(
    _ request: HistoryRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> HistoryReply {
    try await transport.unary(request, method: ManifestLifeMethods.history, options: options)
  }

  /// A manifest as it was after a change.
  public func revision(
    _ request: RevisionRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> Manifest {
    try await transport.unary(request, method: ManifestLifeMethods.revision, options: options)
  }

  /// Asks that a rule does not count for one person on one manifest.
  public func requestOverride(
    _ request: OverrideRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> OverrideReply {
    try await transport.unary(request, method: ManifestLifeMethods.requestOverride, options: options)
  }

  /// Grants or refuses what somebody else asked for.
  public func decideOverride(
    _ request: DecideOverrideRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> OverrideReply {
    try await transport.unary(request, method: ManifestLifeMethods.decideOverride, options: options)
  }

  /// The overrides of a manifest.
  public func overrides(
    _ request: OverridesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> OverridesReply {
    try await transport.unary(request, method: ManifestLifeMethods.overrides, options: options)
  }

  /// What intake is to be told of the people of a manifest.
  public func standings(
    _ request: StandingsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> StandingsReply {
    try await transport.unary(request, method: ManifestLifeMethods.standings, options: options)
  }

  /// Takes back a list that was cancelled by mistake. One that the carrier had is taken back by somebody
  /// else than who cancelled it.
  public func reopen(
    _ request: ReopenRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> LifeReply {
    try await transport.unary(request, method: ManifestLifeMethods.reopen, options: options)
  }
}

/// Answers the calls of lifecycle.v1.ManifestLife.
public protocol ManifestLifeHandlers: Sendable {
  /// Takes a manifest to its next state, once everybody on it has been checked again.
  func advance(
    _ request: AdvanceRequest, context: RPCServerContext
  ) async throws -> LifeReply

  /// Checks people in, boards them, takes them off, or says that they did not come.
  func entries(
    _ request: EntriesRequest, context: RPCServerContext
  ) async throws -> LifeReply

  /// Gives seats to people from standby.
  func substitute(
    _ request: SubstituteRequest, context: RPCServerContext
  ) async throws -> LifeReply

  /// Says who arrived.
  func arrivals(
    _ request: ArrivalsRequest, context: RPCServerContext
  ) async throws -> LifeReply

  /// Who could take a seat, in order.
  func standby(
    _ request: StandbyRequest, context: RPCServerContext
  ) async throws -> StandbyReply

  /// Who changed what, when and why.
  func history(
    _ request: HistoryRequest, context: RPCServerContext
  ) async throws -> HistoryReply

  /// A manifest as it was after a change.
  func revision(
    _ request: RevisionRequest, context: RPCServerContext
  ) async throws -> Manifest

  /// Asks that a rule does not count for one person on one manifest.
  func requestOverride(
    _ request: OverrideRequest, context: RPCServerContext
  ) async throws -> OverrideReply

  /// Grants or refuses what somebody else asked for.
  func decideOverride(
    _ request: DecideOverrideRequest, context: RPCServerContext
  ) async throws -> OverrideReply

  /// The overrides of a manifest.
  func overrides(
    _ request: OverridesRequest, context: RPCServerContext
  ) async throws -> OverridesReply

  /// What intake is to be told of the people of a manifest.
  func standings(
    _ request: StandingsRequest, context: RPCServerContext
  ) async throws -> StandingsReply

  /// Takes back a list that was cancelled by mistake. One that the carrier had is taken back by somebody
  /// else than who cancelled it.
  func reopen(
    _ request: ReopenRequest, context: RPCServerContext
  ) async throws -> LifeReply
}

/// Serves lifecycle.v1.ManifestLife with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ManifestLifeRegistration<Handlers: ManifestLifeHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ManifestLifeMethods.descriptor }
  private let handlers: Handlers
  private let execution: @Sendable (RPCMethodInfo) -> RPCExecution

  /// - Parameter execution: where the handler of each method runs; as the schema says.
  public init(
    _ handlers: Handlers,
    execution: @escaping @Sendable (RPCMethodInfo) -> RPCExecution = { $0.execution }
  ) {
    self.handlers = handlers
    self.execution = execution
  }

  public func register(on router: inout some RPCRouter) {
    let handlers = self.handlers
    router.handleUnary(
      ManifestLifeMethods.advance, execution: execution(ManifestLifeMethods.advance.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.advance(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.entries, execution: execution(ManifestLifeMethods.entries.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.entries(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.substitute, execution: execution(ManifestLifeMethods.substitute.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.substitute(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.arrivals, execution: execution(ManifestLifeMethods.arrivals.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.arrivals(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.standby, execution: execution(ManifestLifeMethods.standby.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.standby(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.history, execution: execution(ManifestLifeMethods.history.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.history(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.revision, execution: execution(ManifestLifeMethods.revision.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.revision(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.requestOverride, execution: execution(ManifestLifeMethods.requestOverride.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.requestOverride(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.decideOverride, execution: execution(ManifestLifeMethods.decideOverride.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.decideOverride(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.overrides, execution: execution(ManifestLifeMethods.overrides.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.overrides(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.standings, execution: execution(ManifestLifeMethods.standings.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.standings(request, context: context)
    }
    router.handleUnary(
      ManifestLifeMethods.reopen, execution: execution(ManifestLifeMethods.reopen.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.reopen(request, context: context)
    }
  }
}
