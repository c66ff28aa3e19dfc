// Written by schemac from package intake.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// What intake answers to the position of a follower.
public struct FollowVerdict: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Continues at the follower's position.
  public static var tail: FollowVerdict { FollowVerdict(rawValue: 1) }
  /// The follower must load a full snapshot.
  public static var snapshot: FollowVerdict { FollowVerdict(rawValue: 2) }
  /// The follower's position is not part of this history; it must be quarantined.
  public static var diverged: FollowVerdict { FollowVerdict(rawValue: 3) }
  /// The follower has heard from a newer epoch: this intake was replaced, and must not be followed.
  public static var fenced: FollowVerdict { FollowVerdict(rawValue: 4) }
  /// The position is part of this history, and so much changed since that a delta is the shorter way.
  public static var delta: FollowVerdict { FollowVerdict(rawValue: 5) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// Continues at the follower's position.
    case tail = 1
    /// The follower must load a full snapshot.
    case snapshot = 2
    /// The follower's position is not part of this history; it must be quarantined.
    case diverged = 3
    /// The follower has heard from a newer epoch: this intake was replaced, and must not be followed.
    case fenced = 4
    /// The position is part of this history, and so much changed since that a delta is the shorter way.
    case delta = 5
  }

  public static var wireNames: StaticString { "unset tail snapshot diverged fenced delta" }
}

/// What a slice is part of.
public struct SnapshotPart: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var manifest: SnapshotPart { SnapshotPart(rawValue: 1) }
  public static var chunk: SnapshotPart { SnapshotPart(rawValue: 2) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case manifest = 1
    case chunk = 2
  }

  public static var wireNames: StaticString { "unset manifest chunk" }
}

/// Asks to record a person.
public struct RegisterRequest: WireMessage {
  public static var wireName: String { "intake.v1.RegisterRequest" }

  public var registration: Registration
  /// How the family or party around this person is to be kept, when `registration.group` is set.
  public var groupKind: GroupKind
  /// The registration comes from a file: policy says whether its intent is a consent.
  public var imported: Bool
  /// The desk saw these candidates and says that this is another person. An equal document number or
  /// national identity number still waits for a reviewer.
  public var distinctFrom: [ID<PersonFile>]
  /// Written offline: who wrote it, and when. Sent later, perhaps by somebody else.
  public var offline: OfflineOrigin?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RegisterRequest, rhs: RegisterRequest) -> Bool {
    guard lhs.registration == rhs.registration else { return false }
    guard lhs.groupKind == rhs.groupKind else { return false }
    guard lhs.imported == rhs.imported else { return false }
    guard lhs.distinctFrom == rhs.distinctFrom else { return false }
    guard lhs.offline == rhs.offline else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.registration)
    hasher.combine(self.groupKind)
    hasher.combine(self.imported)
    hasher.combine(self.distinctFrom)
    hasher.combine(self.offline)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.registration == (Registration()) { missing.append("registration") }
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    for path in self.offline?.missingRequiredFields() ?? [] { missing.append("offline.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension RegisterRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      registration: Registration(),
      groupKind: .unset,
      imported: false,
      distinctFrom: [],
      offline: nil,
      _unknown: nil)
  }

  public init(
    registration: Registration = Registration(),
    groupKind: GroupKind = .unset,
    imported: Bool = false,
    distinctFrom: [ID<PersonFile>] = [],
    offline: OfflineOrigin? = nil
  ) {
    self.init(
      registration: registration,
      groupKind: groupKind,
      imported: imported,
      distinctFrom: distinctFrom,
      offline: offline,
      _unknown: nil)
  }
}

// MARK: Codec of RegisterRequest

extension RegisterRequest {
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
    let c1 = self.distinctFrom.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 16)
    let n1 = c1 &* 16
    let start = b.byteCount
    let p = b.reserve(16)
    let f = p + 2
    var b1: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.groupKind.rawValue
    wireStore(f, 0, w2)
    b1 |= wireBit(self.imported)
    wireStore(f, 1, b1)
    var used = wireBit(w2 != 0)
    used |= wireBit(b1 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
    let count: Int
    if self.offline != nil {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(n1)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.registration.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    for element in self.distinctFrom {
      element.storeWire(t1)
      t1 += 16
    }
    b.advance(to: t1)
    let s2 = b.byteCount
    if let value = self.offline {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
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
        start: start, used: fixed, known: 2, room: count &<< width,
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
    var w2: UInt8 = 0
    var b1: UInt8 = 0
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
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b1 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 3 || b1 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 3, bits: b1 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: GroupKind = GroupKind(rawValue: w2)
    let v3: Bool = b1 & 1 != 0
    let v4: [ID<PersonFile>] = try Self.decodeWireListDistinctFrom(p + o1, n1, &r)
    let v5: OfflineOrigin?
    if n2 == 0 {
      v5 = nil
    }
    else {
      v5 = try OfflineOrigin.decodeNestedWire(p + o2, n2, &r)
    }
    return Self(
      registration: v1,
      groupKind: v2,
      imported: v3,
      distinctFrom: v4,
      offline: v5,
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
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListDistinctFrom(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 16, stride: MemoryLayout<ID<PersonFile>>.stride)
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

/// Sent only after the record is on stable storage.
public struct RegisterReply: WireMessage {
  public static var wireName: String { "intake.v1.RegisterReply" }

  public var person: ID<PersonFile>
  public var sequence: Int64
  public var epoch: Int64
  /// The same key was registered before with the same content; nothing new was recorded.
  public var repeated: Bool
  /// Files that hold the same document number or national identity number.
  public var exactMatches: [ID<PersonFile>]
  public var warnings: [String]
  /// Files that may be the same person and wait for a decision, the likeliest first.
  public var candidates: [ID<PersonFile>]
  /// How many hosts have the record on stable storage.
  public var durability: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RegisterReply, rhs: RegisterReply) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.epoch == rhs.epoch else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.exactMatches == rhs.exactMatches else { return false }
    guard ([String]).wireEquals(lhs.warnings, rhs.warnings) else { return false }
    guard lhs.candidates == rhs.candidates else { return false }
    guard lhs.durability == rhs.durability else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.sequence)
    hasher.combine(self.epoch)
    hasher.combine(self.repeated)
    hasher.combine(self.exactMatches)
    self.warnings.wireHash(into: &hasher)
    hasher.combine(self.candidates)
    hasher.combine(self.durability)
    hasher.combine(self._unknown)
  }
}

extension RegisterReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      sequence: 0,
      epoch: 0,
      repeated: false,
      exactMatches: [],
      warnings: [],
      candidates: [],
      durability: 0,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    sequence: Int64 = 0,
    epoch: Int64 = 0,
    repeated: Bool = false,
    exactMatches: [ID<PersonFile>] = [],
    warnings: [String] = [],
    candidates: [ID<PersonFile>] = [],
    durability: UInt8 = 0
  ) {
    self.init(
      person: person,
      sequence: sequence,
      epoch: epoch,
      repeated: repeated,
      exactMatches: exactMatches,
      warnings: warnings,
      candidates: candidates,
      durability: durability,
      _unknown: nil)
  }
}

// MARK: Codec of RegisterReply

extension RegisterReply {
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
    let c0 = self.exactMatches.count
    try b.charge(
      elements: c0, stride: MemoryLayout<ID<PersonFile>>.stride, max: 64)
    let n0 = c0 &* 16
    let c2 = self.candidates.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ID<PersonFile>>.stride, max: 64)
    let n2 = c2 &* 16
    let start = b.byteCount
    let p = b.reserve(48 &+ n0)
    let f = p + 2
    var b32: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    let w2 = self.sequence
    wireStore(f, 16, w2)
    let w3 = self.epoch
    wireStore(f, 24, w3)
    b32 |= wireBit(self.repeated)
    let w8 = self.durability
    wireStore(f, 33, w8)
    wireStore(f, 32, b32)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b32 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2221201800)
    if used == 0 {
      fixed = wireUsedLength(f, 16)
      if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n2 != 0 {
      count = 3
    } else if !self.warnings.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.warnings.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in self.exactMatches {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s1 = b.byteCount
    try b.append(texts: self.warnings, max: 16, maxElement: 48)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    for element in self.candidates {
      element.storeWire(t2)
      t2 += 16
    }
    b.advance(to: t2)
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
        start: start, used: fixed, known: 34, room: count &<< width,
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
    var w2: Int64 = 0
    var w3: Int64 = 0
    var b32: UInt8 = 0
    var w8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 16 && fixed <= 34 && count <= 3
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      w3 = wireMask(wireLoad(f, 24, Int64.self), fixed >= 32)
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w8 = wireMask(wireLoad(f, 33, UInt8.self), fixed >= 34)
      var ends = wireBit(fixed == 24) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 32) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      ends |= wireBit(fixed == 34) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      w3 = fixed >= 32 ? wireLoad(f, 24, Int64.self) : 0
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w8 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) : 0
      if shape.fixedLength > 34 || shape.slotCount > 3 || b32 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 34, slotCount: 3, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Int64 = w2
    let v3: Int64 = w3
    let v4: Bool = b32 & 1 != 0
    let v5: [ID<PersonFile>] = try Self.decodeWireListExactMatches(p + o0, n0, &r)
    let v6: [String] = try r.texts(p + o1, n1, max: 16, maxElement: 48)
    let v7: [ID<PersonFile>] = try Self.decodeWireListCandidates(p + o2, n2, &r)
    let v8: UInt8 = w8
    return Self(
      person: v1,
      sequence: v2,
      epoch: v3,
      repeated: v4,
      exactMatches: v5,
      warnings: v6,
      candidates: v7,
      durability: v8,
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
      case 0, 35...: return
      case 16: unit = 16
      case 24: unit = 8
      case 32: unit = 8
      case 33...34: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListExactMatches(
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

  private static func decodeWireListCandidates(
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
}

/// Asks to record something about an open case.
public struct UpdateRequest: WireMessage {
  public static var wireName: String { "intake.v1.UpdateRequest" }

  public var person: ID<PersonFile>
  public var change: Change?
  public var occurredAt: Timestamp
  public var desk: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: UpdateRequest, rhs: UpdateRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs.occurredAt == rhs.occurredAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.change)
    hasher.combine(self.occurredAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension UpdateRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      change: nil,
      occurredAt: Timestamp(),
      desk: "",
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    change: Change? = nil,
    occurredAt: Timestamp = Timestamp(),
    desk: String = ""
  ) {
    self.init(
      person: person,
      change: change,
      occurredAt: occurredAt,
      desk: desk,
      _unknown: nil)
  }
}

// MARK: Codec of UpdateRequest

extension UpdateRequest {
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
    let n1 = self.desk.utf8.count
    if n1 > 16 { throw wireLimit("UpdateRequest.desk is longer than 16 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(34)
    let f = p + 2
    self.person.storeWire(f)
    let w3 = self.occurredAt.microseconds
    wireStore(f, 16, w3)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x181000)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if self.change != nil {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n1)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.change {
      try value.appendWire(to: &b)
    }
    let n0 = b.byteCount &- s0
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.desk, n1)
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
        start: start, used: fixed, known: 24, room: count &<< width,
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
    var w3: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w3 != 0)
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
      w3 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Change?
    if n0 == 0 {
      v2 = nil
    }
    else {
      v2 = try Change.decodeWire(p + o0, n0, &r)
    }
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: String = try r.text(p + o1, n1, max: 16)
    return Self(
      person: v1,
      change: v2,
      occurredAt: v3,
      desk: v4,
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

/// Sent only after the change is on stable storage.
public struct ChangeReply: WireMessage {
  public static var wireName: String { "intake.v1.ChangeReply" }

  public var sequence: Int64
  public var repeated: Bool
  /// The hold that was placed, for its release.
  public var hold: ID<Hold>?
  /// How many hosts have the record on stable storage.
  public var durability: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ChangeReply, rhs: ChangeReply) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard lhs.durability == rhs.durability else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.hold)
    hasher.combine(self.durability)
    hasher.combine(self._unknown)
  }
}

extension ChangeReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      repeated: false,
      hold: nil,
      durability: 0,
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    repeated: Bool = false,
    hold: ID<Hold>? = nil,
    durability: UInt8 = 0
  ) {
    self.init(
      sequence: sequence,
      repeated: repeated,
      hold: hold,
      durability: durability,
      _unknown: nil)
  }
}

// MARK: Codec of ChangeReply

extension ChangeReply {
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
    let n0 = self.hold == nil ? 0 : 16
    let start = b.byteCount
    let p = b.reserve(16 &+ n0)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.sequence
    wireStore(f, 0, w1)
    b8 |= wireBit(self.repeated)
    let w4 = self.durability
    wireStore(f, 9, w4)
    wireStore(f, 8, b8)
    var used = wireBit(w1 != 0)
    used |= wireBit(b8 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xA090800)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    if let value = self.hold {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 10, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var b8: UInt8 = 0
    var w4: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 10 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w4 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w4 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      if shape.fixedLength > 10 || shape.slotCount > 1 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 10, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Int64 = w1
    let v2: Bool = b8 & 1 != 0
    let v3: ID<Hold>?
    if n0 == 0 {
      v3 = nil
    }
    else {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      v3 = ID<Hold>(wire: (p + o0))
    }
    let v4: UInt8 = w4
    return Self(
      sequence: v1,
      repeated: v2,
      hold: v3,
      durability: v4,
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
}

/// Asks to keep a person from travelling.
public struct PlaceHoldRequest: WireMessage {
  public static var wireName: String { "intake.v1.PlaceHoldRequest" }

  public var person: ID<PersonFile>
  public var hold: ID<Hold>
  public var kind: HoldKind
  public var authority: String
  public var reference: String
  public var reason: String
  public var reviewBy: CalendarDate?
  /// When it was placed; without it, now.
  public var placedAt: Timestamp?
  public var desk: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PlaceHoldRequest, rhs: PlaceHoldRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.reference, rhs.reference) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.reviewBy == rhs.reviewBy else { return false }
    guard lhs.placedAt == rhs.placedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.hold)
    hasher.combine(self.kind)
    self.authority.wireHash(into: &hasher)
    self.reference.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.reviewBy)
    hasher.combine(self.placedAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.hold == (ID<Hold>()) { missing.append("hold") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PlaceHoldRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      hold: ID<Hold>(),
      kind: .unset,
      authority: "",
      reference: "",
      reason: "",
      reviewBy: nil,
      placedAt: nil,
      desk: "",
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    hold: ID<Hold> = ID<Hold>(),
    kind: HoldKind = .unset,
    authority: String = "",
    reference: String = "",
    reason: String = "",
    reviewBy: CalendarDate? = nil,
    placedAt: Timestamp? = nil,
    desk: String = ""
  ) {
    self.init(
      person: person,
      hold: hold,
      kind: kind,
      authority: authority,
      reference: reference,
      reason: reason,
      reviewBy: reviewBy,
      placedAt: placedAt,
      desk: desk,
      _unknown: nil)
  }
}

// MARK: Codec of PlaceHoldRequest

extension PlaceHoldRequest {
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
    let n0 = self.authority.utf8.count
    if n0 > 100 { throw wireLimit("PlaceHoldRequest.authority is longer than 100 bytes") }
    let n1 = self.reference.utf8.count
    if n1 > 60 { throw wireLimit("PlaceHoldRequest.reference is longer than 60 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 500 { throw wireLimit("PlaceHoldRequest.reason is longer than 500 bytes") }
    let n3 = self.desk.utf8.count
    if n3 > 16 { throw wireLimit("PlaceHoldRequest.desk is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(64 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b33: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    self.hold.storeWire(f + 16)
    let w3 = self.kind.rawValue
    wireStore(f, 32, w3)
    b33 |= wireBit(self.reviewBy != nil)
    let w7 = (self.reviewBy ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 34, w7)
    b33 |= wireBit(self.placedAt != nil) &<< 1
    let w8 = (self.placedAt ?? Timestamp()).microseconds
    wireStore(f, 38, w8)
    wireStore(f, 33, b33)
    var used = wireBit(w3 != 0)
    used |= wireBit(b33 != 0) &<< 1
    used |= wireBit(w7 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2E26222100)
    if used == 0 {
      fixed = wireUsedLength(f, 32)
      if fixed > 16 {
        fixed = 32
      } else if fixed > 0 {
        fixed = 16
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
    t0 = wirePut(t0, self.authority, n0)
    t0 = wirePut(t0, self.reference, n1)
    t0 = wirePut(t0, self.reason, n2)
    t0 = wirePut(t0, self.desk, n3)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 46, room: count &<< width,
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
    var w3: UInt8 = 0
    var b33: UInt8 = 0
    var w7: Int32 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 52 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 32 && fixed <= 46 && count <= 4
    if isNear {
      w3 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      b33 = wireMask(wireLoad(f, 33, UInt8.self), fixed >= 34)
      w7 = wireMask(wireLoad(f, 34, Int32.self), fixed >= 38)
      w8 = wireMask(wireLoad(f, 38, Int64.self), fixed >= 46)
      var ends = wireBit(fixed == 33) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 34) & wireBit(b33 != 0)
      ends |= wireBit(fixed == 38) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 46) & wireBit(w8 != 0)
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
      isNear = ends != 0 && b33 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      b33 = fixed >= 34 ? wireLoad(f, 33, UInt8.self) : 0
      w7 = fixed >= 38 ? wireLoad(f, 34, Int32.self) : 0
      w8 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
      if shape.fixedLength > 46 || shape.slotCount > 4 || b33 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 46, slotCount: 4, bits: b33 & 252, isFrozen: false)
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
    var absent = UInt64.wire(wireMask(w7, b33 & 1 == 0))
    absent |= UInt64.wire(wireMask(w8, b33 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<Hold> = fixed >= 32 ? ID<Hold>(wire: f + 16) : ID<Hold>()
    let v3: HoldKind = HoldKind(rawValue: w3)
    let v4: String = try r.text(p + o0, n0, max: 100)
    let v5: String = try r.text(p + o1, n1, max: 60)
    let v6: String = try r.text(p + o2, n2, max: 500)
    let v7: CalendarDate? = b33 & 1 != 0 ? CalendarDate(daysSinceEpoch: w7) : nil
    let v8: Timestamp? = b33 & 2 != 0 ? Timestamp(microseconds: w8) : nil
    let v9: String = try r.text(p + o3, n3, max: 16)
    return Self(
      person: v1,
      hold: v2,
      kind: v3,
      authority: v4,
      reference: v5,
      reason: v6,
      reviewBy: v7,
      placedAt: v8,
      desk: v9,
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
      case 0, 47...: return
      case 16: unit = 16
      case 32: unit = 16
      case 33...34: unit = 1
      case 38: unit = 4
      case 46: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks to end a hold.
public struct ReleaseHoldRequest: WireMessage {
  public static var wireName: String { "intake.v1.ReleaseHoldRequest" }

  public var person: ID<PersonFile>
  public var hold: ID<Hold>
  public var reason: String
  /// When it ended; without it, now.
  public var releasedAt: Timestamp?
  public var desk: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReleaseHoldRequest, rhs: ReleaseHoldRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.releasedAt == rhs.releasedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.hold)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.releasedAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.hold == (ID<Hold>()) { missing.append("hold") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ReleaseHoldRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      hold: ID<Hold>(),
      reason: "",
      releasedAt: nil,
      desk: "",
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    hold: ID<Hold> = ID<Hold>(),
    reason: String = "",
    releasedAt: Timestamp? = nil,
    desk: String = ""
  ) {
    self.init(
      person: person,
      hold: hold,
      reason: reason,
      releasedAt: releasedAt,
      desk: desk,
      _unknown: nil)
  }
}

// MARK: Codec of ReleaseHoldRequest

extension ReleaseHoldRequest {
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
    let n0 = self.reason.utf8.count
    if n0 > 500 { throw wireLimit("ReleaseHoldRequest.reason is longer than 500 bytes") }
    let n1 = self.desk.utf8.count
    if n1 > 16 { throw wireLimit("ReleaseHoldRequest.desk is longer than 16 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(51 &+ n0 &+ n1)
    let f = p + 2
    var b32: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    self.hold.storeWire(f + 16)
    b32 |= wireBit(self.releasedAt != nil)
    let w4 = (self.releasedAt ?? Timestamp()).microseconds
    wireStore(f, 33, w4)
    wireStore(f, 32, b32)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    used |= wireBit(b32 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x2921201000)
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
    t0 = wirePut(t0, self.reason, n0)
    t0 = wirePut(t0, self.desk, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 41, room: count &<< width,
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
    var b32: UInt8 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 45 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 41 && count <= 2
    if isNear {
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w4 = wireMask(wireLoad(f, 33, Int64.self), fixed >= 41)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w4 = fixed >= 41 ? wireLoad(f, 33, Int64.self) : 0
      if shape.fixedLength > 41 || shape.slotCount > 2 || b32 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 41, slotCount: 2, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w4, b32 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<Hold> = fixed >= 32 ? ID<Hold>(wire: f + 16) : ID<Hold>()
    let v3: String = try r.text(p + o0, n0, max: 500)
    let v4: Timestamp? = b32 & 1 != 0 ? Timestamp(microseconds: w4) : nil
    let v5: String = try r.text(p + o1, n1, max: 16)
    return Self(
      person: v1,
      hold: v2,
      reason: v3,
      releasedAt: v4,
      desk: v5,
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

/// Asks that two persons never share a manifest.
public struct KeepApartRequest: WireMessage {
  public static var wireName: String { "intake.v1.KeepApartRequest" }

  public var first: ID<PersonFile>
  public var second: ID<PersonFile>
  public var reason: String
  /// Ends an earlier separation.
  public var lift: Bool
  public var desk: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: KeepApartRequest, rhs: KeepApartRequest) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.lift == rhs.lift else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.lift)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.first == (ID<PersonFile>()) { missing.append("first") }
    if self.second == (ID<PersonFile>()) { missing.append("second") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension KeepApartRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      first: ID<PersonFile>(),
      second: ID<PersonFile>(),
      reason: "",
      lift: false,
      desk: "",
      _unknown: nil)
  }

  public init(
    first: ID<PersonFile> = ID<PersonFile>(),
    second: ID<PersonFile> = ID<PersonFile>(),
    reason: String = "",
    lift: Bool = false,
    desk: String = ""
  ) {
    self.init(
      first: first,
      second: second,
      reason: reason,
      lift: lift,
      desk: desk,
      _unknown: nil)
  }
}

// MARK: Codec of KeepApartRequest

extension KeepApartRequest {
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
    let n0 = self.reason.utf8.count
    if n0 > 500 { throw wireLimit("KeepApartRequest.reason is longer than 500 bytes") }
    let n1 = self.desk.utf8.count
    if n1 > 16 { throw wireLimit("KeepApartRequest.desk is longer than 16 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(43 &+ n0 &+ n1)
    let f = p + 2
    var b32: UInt8 = self._unknown?.bits ?? 0
    self.first.storeWire(f)
    self.second.storeWire(f + 16)
    b32 |= wireBit(self.lift)
    wireStore(f, 32, b32)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    used |= wireBit(b32 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x21201000)
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
    t0 = wirePut(t0, self.reason, n0)
    t0 = wirePut(t0, self.desk, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: count &<< width,
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
    var b32: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 37 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 2
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
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 2 || b32 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 2, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 500)
    let v4: Bool = b32 & 1 != 0
    let v5: String = try r.text(p + o1, n1, max: 16)
    return Self(
      first: v1,
      second: v2,
      reason: v3,
      lift: v4,
      desk: v5,
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

/// Asks to set the members of a group and whether it may be split.
public struct DefineGroupRequest: WireMessage {
  public static var wireName: String { "intake.v1.DefineGroupRequest" }

  public var group: Group
  public var desk: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DefineGroupRequest, rhs: DefineGroupRequest) -> Bool {
    guard lhs.group == rhs.group else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.group)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.group == (Group()) { missing.append("group") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DefineGroupRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      group: Group(),
      desk: "",
      _unknown: nil)
  }

  public init(
    group: Group = Group(),
    desk: String = ""
  ) {
    self.init(
      group: group,
      desk: desk,
      _unknown: nil)
  }
}

// MARK: Codec of DefineGroupRequest

extension DefineGroupRequest {
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
    let n1 = self.desk.utf8.count
    if n1 > 16 { throw wireLimit("DefineGroupRequest.desk is longer than 16 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(10)
    let f = p + 2
    let count: Int
    if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(n1)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.group.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.desk, n1)
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
    let v1: Group
    if n0 == 0 {
      v1 = Group()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Group.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: String = try r.text(p + o1, n1, max: 16)
    return Self(
      group: v1,
      desk: v2,
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

/// Asks for one file.
public struct ShowRequest: WireMessage {
  public static var wireName: String { "intake.v1.ShowRequest" }

  public var person: ID<PersonFile>
  /// The moment for which the axes, the class and the fine are asked; without it, now.
  public var asOf: Timestamp?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ShowRequest, rhs: ShowRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.asOf)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ShowRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      asOf: nil,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    asOf: Timestamp? = nil
  ) {
    self.init(
      person: person,
      asOf: asOf,
      _unknown: nil)
  }
}

// MARK: Codec of ShowRequest

extension ShowRequest {
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
    let p = b.reserve(27)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    self.person.storeWire(f)
    b16 |= wireBit(self.asOf != nil)
    let w2 = (self.asOf ?? Timestamp()).microseconds
    wireStore(f, 17, w2)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    used |= wireBit(w2 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x19111000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var w2: Int64 = 0
    let head = n >= 27 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 0
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w2 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w2 != 0)
      isNear = ends != 0 && b16 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w2 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 0 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 0, bits: b16 & 254, isFrozen: false)
      }
    }
    let absent = UInt64.wire(wireMask(w2, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Timestamp? = b16 & 1 != 0 ? Timestamp(microseconds: w2) : nil
    return Self(
      person: v1,
      asOf: v2,
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

/// A file as the caller's role may see it.
public struct ShowReply: WireMessage {
  public static var wireName: String { "intake.v1.ShowReply" }

  public var file: PersonFile
  public var axes: Axes
  /// Fields left out because of the caller's role.
  public var withheld: [String]
  public var history: [HistoryEntry]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ShowReply, rhs: ShowReply) -> Bool {
    guard lhs.file == rhs.file else { return false }
    guard lhs.axes == rhs.axes else { return false }
    guard ([String]).wireEquals(lhs.withheld, rhs.withheld) else { return false }
    guard lhs.history == rhs.history else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.file)
    hasher.combine(self.axes)
    self.withheld.wireHash(into: &hasher)
    hasher.combine(self.history)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.file.missingRequiredFields() { missing.append("file.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ShowReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      file: PersonFile(),
      axes: Axes(),
      withheld: [],
      history: [],
      _unknown: nil)
  }

  public init(
    file: PersonFile = PersonFile(),
    axes: Axes = Axes(),
    withheld: [String] = [],
    history: [HistoryEntry] = []
  ) {
    self.init(
      file: file,
      axes: axes,
      withheld: withheld,
      history: history,
      _unknown: nil)
  }
}

// MARK: Codec of ShowReply

extension ShowReply {
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
    let p = b.reserve(18)
    let f = p + 2
    let count: Int
    if !self.history.isEmpty {
      count = 4
    } else if !self.withheld.isEmpty {
      count = 3
    } else {
      count = 2
    }
    var lengths = self.withheld.count &* 24
    lengths |= self.history.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.file.appendWire(to: &b)
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
    try self.axes.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s2 = b.byteCount
    try b.append(texts: self.withheld, max: 32, maxElement: 40)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try HistoryEntry.appendWireList(self.history, max: 256, to: &b)
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
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3],
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
        unknown = try r.unknown(
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
    let v1: PersonFile
    if n0 == 0 {
      v1 = PersonFile()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try PersonFile.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Axes
    if n1 == 0 {
      v2 = Axes()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try Axes.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: [String] = try r.texts(p + o2, n2, max: 32, maxElement: 40)
    let v4: [HistoryEntry] = try HistoryEntry.decodeWireList(p + o3, n3, max: 256, &r)
    return Self(
      file: v1,
      axes: v2,
      withheld: v3,
      history: v4,
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

/// Who recorded what, and when.
public struct HistoryEntry: WireMessage {
  public static var wireName: String { "intake.v1.HistoryEntry" }

  public var sequence: Int64
  public var kind: String
  public var occurredAt: Timestamp
  public var recordedAt: Timestamp
  public var desk: String
  public var author: String
  /// What it changed, as names of fields.
  public var fields: [String]
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: HistoryEntry, rhs: HistoryEntry) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard lhs.occurredAt == rhs.occurredAt else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard ([String]).wireEquals(lhs.fields, rhs.fields) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    self.kind.wireHash(into: &hasher)
    hasher.combine(self.occurredAt)
    hasher.combine(self.recordedAt)
    self.desk.wireHash(into: &hasher)
    self.author.wireHash(into: &hasher)
    self.fields.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension HistoryEntry {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      kind: "",
      occurredAt: Timestamp(),
      recordedAt: Timestamp(),
      desk: "",
      author: "",
      fields: [],
      reason: "",
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    kind: String = "",
    occurredAt: Timestamp = Timestamp(),
    recordedAt: Timestamp = Timestamp(),
    desk: String = "",
    author: String = "",
    fields: [String] = [],
    reason: String = ""
  ) {
    self.init(
      sequence: sequence,
      kind: kind,
      occurredAt: occurredAt,
      recordedAt: recordedAt,
      desk: desk,
      author: author,
      fields: fields,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of HistoryEntry

extension HistoryEntry {
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
    let n0 = e.pointee.kind.utf8.count
    if n0 > 32 { throw wireLimit("HistoryEntry.kind is longer than 32 bytes") }
    let n1 = e.pointee.desk.utf8.count
    if n1 > 16 { throw wireLimit("HistoryEntry.desk is longer than 16 bytes") }
    let n2 = e.pointee.author.utf8.count
    if n2 > 200 { throw wireLimit("HistoryEntry.author is longer than 200 bytes") }
    let n4 = e.pointee.reason.utf8.count
    if n4 > 300 { throw wireLimit("HistoryEntry.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(46 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let w1 = e.pointee.sequence
    wireStore(f, 0, w1)
    let w3 = e.pointee.occurredAt.microseconds
    wireStore(f, 8, w3)
    let w4 = e.pointee.recordedAt.microseconds
    wireStore(f, 16, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x18100800)
    let count: Int
    if n4 != 0 {
      count = 5
    } else if !e.pointee.fields.isEmpty {
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
    lengths |= e.pointee.fields.count &* 24
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.kind, n0)
    t0 = wirePut(t0, e.pointee.desk, n1)
    t0 = wirePut(t0, e.pointee.author, n2)
    b.advance(to: t0)
    let s3 = b.byteCount
    try b.append(texts: e.pointee.fields, max: 32, maxElement: 40)
    let n3 = b.byteCount &- s3
    var t4 = b.reserve(n4)
    t4 = wirePut(t4, e.pointee.reason, n4)
    b.advance(to: t4)
    let written: Int
    if n4 != 0 {
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
    let needed = wireWidth(all)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
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
    var w1: Int64 = 0
    var w3: Int64 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 31 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 5
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      w4 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 24) & wireBit(w4 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w3 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      w4 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 5 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 5, bits: 0, isFrozen: false)
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
    let v1: Int64 = w1
    let v2: String = try r.text(p + o0, n0, max: 32)
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: String = try r.text(p + o1, n1, max: 16)
    let v6: String = try r.text(p + o2, n2, max: 200)
    let v7: [String] = try r.texts(p + o3, n3, max: 32, maxElement: 40)
    let v8: String = try r.text(p + o4, n4, max: 300)
    return Self(
      sequence: v1,
      kind: v2,
      occurredAt: v3,
      recordedAt: v4,
      desk: v5,
      author: v6,
      fields: v7,
      reason: v8,
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
      case 0, 25...: return
      case 8: unit = 8
      case 16: unit = 8
      case 24: unit = 8
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

/// The four axes as of a moment, the class they lead to and what blocks first.
public struct Axes: WireMessage {
  public static var wireName: String { "intake.v1.Axes" }

  public var asOf: Timestamp
  public var document: DocumentStatus
  public var stay: StayStatus
  /// Days overstayed as of the moment, when the stay's end is known.
  public var overstayDays: UInt32
  public var fine: FineStatus
  /// US cents due as of the moment.
  public var fineCents: Int64
  public var exit: ExitStatus
  public var caseClass: CaseClass
  public var mainBlocker: String
  public var tier: UInt8
  /// First day on which everything could be granted; absent when something open-ended blocks.
  public var readyBy: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Axes, rhs: Axes) -> Bool {
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.document == rhs.document else { return false }
    guard lhs.stay == rhs.stay else { return false }
    guard lhs.overstayDays == rhs.overstayDays else { return false }
    guard lhs.fine == rhs.fine else { return false }
    guard lhs.fineCents == rhs.fineCents else { return false }
    guard lhs.exit == rhs.exit else { return false }
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard (String).wireEquals(lhs.mainBlocker, rhs.mainBlocker) else { return false }
    guard lhs.tier == rhs.tier else { return false }
    guard lhs.readyBy == rhs.readyBy else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.asOf)
    hasher.combine(self.document)
    hasher.combine(self.stay)
    hasher.combine(self.overstayDays)
    hasher.combine(self.fine)
    hasher.combine(self.fineCents)
    hasher.combine(self.exit)
    hasher.combine(self.caseClass)
    self.mainBlocker.wireHash(into: &hasher)
    hasher.combine(self.tier)
    hasher.combine(self.readyBy)
    hasher.combine(self._unknown)
  }
}

extension Axes {
  /// The message in which every field is absent.
  public init() {
    self.init(
      asOf: Timestamp(),
      document: .unset,
      stay: .unset,
      overstayDays: 0,
      fine: .unset,
      fineCents: 0,
      exit: .unset,
      caseClass: .unset,
      mainBlocker: "",
      tier: 0,
      readyBy: nil,
      _unknown: nil)
  }

  public init(
    asOf: Timestamp = Timestamp(),
    document: DocumentStatus = .unset,
    stay: StayStatus = .unset,
    overstayDays: UInt32 = 0,
    fine: FineStatus = .unset,
    fineCents: Int64 = 0,
    exit: ExitStatus = .unset,
    caseClass: CaseClass = .unset,
    mainBlocker: String = "",
    tier: UInt8 = 0,
    readyBy: CalendarDate? = nil
  ) {
    self.init(
      asOf: asOf,
      document: document,
      stay: stay,
      overstayDays: overstayDays,
      fine: fine,
      fineCents: fineCents,
      exit: exit,
      caseClass: caseClass,
      mainBlocker: mainBlocker,
      tier: tier,
      readyBy: readyBy,
      _unknown: nil)
  }
}

// MARK: Codec of Axes

extension Axes {
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
    let n0 = self.mainBlocker.utf8.count
    if n0 > 48 { throw wireLimit("Axes.mainBlocker is longer than 48 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(37 &+ n0)
    let f = p + 2
    var b26: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.asOf.microseconds
    wireStore(f, 0, w1)
    let w2 = self.document.rawValue
    wireStore(f, 8, w2)
    let w3 = self.stay.rawValue
    wireStore(f, 9, w3)
    let w4 = self.overstayDays
    wireStore(f, 10, w4)
    let w5 = self.fine.rawValue
    wireStore(f, 14, w5)
    let w6 = self.fineCents
    wireStore(f, 15, w6)
    let w7 = self.exit.rawValue
    wireStore(f, 23, w7)
    let w8 = self.caseClass.rawValue
    wireStore(f, 24, w8)
    let w10 = self.tier
    wireStore(f, 25, w10)
    b26 |= wireBit(self.readyBy != nil)
    let w11 = (self.readyBy ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 27, w11)
    wireStore(f, 26, b26)
    var used = wireBit(w8 != 0)
    used |= wireBit(w10 != 0) &<< 1
    used |= wireBit(b26 != 0) &<< 2
    used |= wireBit(w11 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1F1B1A1900)
    if used == 0 {
      fixed = wireUsedLength(f, 24)
      if fixed > 23 {
      } else if fixed > 15 {
        fixed = 23
      } else if fixed > 14 {
      } else if fixed > 10 {
        fixed = 14
      } else if fixed > 8 {
      } else if fixed > 0 {
        fixed = 8
      }
    }
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mainBlocker, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 31, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w8: UInt8 = 0
    var w10: UInt8 = 0
    var b26: UInt8 = 0
    var w11: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 34 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 24 && fixed <= 31 && count <= 1
    if isNear {
      w8 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      w10 = wireMask(wireLoad(f, 25, UInt8.self), fixed >= 26)
      b26 = wireMask(wireLoad(f, 26, UInt8.self), fixed >= 27)
      w11 = wireMask(wireLoad(f, 27, Int32.self), fixed >= 31)
      var ends = wireBit(fixed == 25) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 26) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 27) & wireBit(b26 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w11 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b26 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      w10 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
      b26 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
      w11 = fixed >= 31 ? wireLoad(f, 27, Int32.self) : 0
      if shape.fixedLength > 31 || shape.slotCount > 1 || b26 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 31, slotCount: 1, bits: b26 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let w1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let w2: UInt8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
    let w3: UInt8 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
    let w4: UInt32 = fixed >= 14 ? wireLoad(f, 10, UInt32.self) : 0
    let w5: UInt8 = fixed >= 15 ? wireLoad(f, 14, UInt8.self) : 0
    let w6: Int64 = fixed >= 23 ? wireLoad(f, 15, Int64.self) : 0
    let w7: UInt8 = fixed >= 24 ? wireLoad(f, 23, UInt8.self) : 0
    let absent = UInt64.wire(wireMask(w11, b26 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: Timestamp = Timestamp(microseconds: w1)
    let v2: DocumentStatus = DocumentStatus(rawValue: w2)
    let v3: StayStatus = StayStatus(rawValue: w3)
    let v4: UInt32 = w4
    let v5: FineStatus = FineStatus(rawValue: w5)
    let v6: Int64 = w6
    let v7: ExitStatus = ExitStatus(rawValue: w7)
    let v8: CaseClass = CaseClass(rawValue: w8)
    let v9: String = try r.text(p + o0, n0, max: 48)
    let v10: UInt8 = w10
    let v11: CalendarDate? = b26 & 1 != 0 ? CalendarDate(daysSinceEpoch: w11) : nil
    return Self(
      asOf: v1,
      document: v2,
      stay: v3,
      overstayDays: v4,
      fine: v5,
      fineCents: v6,
      exit: v7,
      caseClass: v8,
      mainBlocker: v9,
      tier: v10,
      readyBy: v11,
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
      case 0, 32...: return
      case 8: unit = 8
      case 9...10: unit = 1
      case 14: unit = 4
      case 15: unit = 1
      case 23: unit = 8
      case 24...27: unit = 1
      case 31: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for files by what is known of a person.
public struct SearchRequest: WireMessage {
  public static var wireName: String { "intake.v1.SearchRequest" }

  /// A part of a name, a document number or a national identity number.
  public var text: String
  public var limit: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SearchRequest, rhs: SearchRequest) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self.limit)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.text.isEmpty { missing.append("text") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SearchRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      text: "",
      limit: 0,
      _unknown: nil)
  }

  public init(
    text: String = "",
    limit: UInt16 = 0
  ) {
    self.init(
      text: text,
      limit: limit,
      _unknown: nil)
  }
}

// MARK: Codec of SearchRequest

extension SearchRequest {
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
    let n0 = self.text.utf8.count
    if n0 > 200 { throw wireLimit("SearchRequest.text is longer than 200 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(8 &+ n0)
    let f = p + 2
    let w2 = self.limit
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x200)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
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
      w2 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 200)
    let v2: UInt16 = w2
    return Self(
      text: v1,
      limit: v2,
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
      case 0, 3...: return
      case 2: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Files found, best first.
public struct SearchReply: WireMessage {
  public static var wireName: String { "intake.v1.SearchReply" }

  public var hits: [SearchHit]
  public var truncated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SearchReply, rhs: SearchReply) -> Bool {
    guard lhs.hits == rhs.hits else { return false }
    guard lhs.truncated == rhs.truncated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.hits)
    hasher.combine(self.truncated)
    hasher.combine(self._unknown)
  }
}

extension SearchReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      hits: [],
      truncated: false,
      _unknown: nil)
  }

  public init(
    hits: [SearchHit] = [],
    truncated: Bool = false
  ) {
    self.init(
      hits: hits,
      truncated: truncated,
      _unknown: nil)
  }
}

// MARK: Codec of SearchReply

extension SearchReply {
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
    b0 |= wireBit(self.truncated)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if !self.hits.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.hits.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try SearchHit.appendWireList(self.hits, max: 200, to: &b)
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
    let v1: [SearchHit] = try SearchHit.decodeWireList(p + o0, n0, max: 200, &r)
    let v2: Bool = b0 & 1 != 0
    return Self(
      hits: v1,
      truncated: v2,
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

/// One file found, with what tells it from others.
public struct SearchHit: WireMessage {
  public static var wireName: String { "intake.v1.SearchHit" }

  public var person: ID<PersonFile>
  public var fullName: String
  public var nativeName: String
  public var born: PartialDate
  public var sex: Sex
  public var receivedAt: Timestamp
  public var queueToken: String
  public var state: CaseState
  public var caseClass: CaseClass
  /// Which field matched, such as `name`.
  public var matched: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SearchHit, rhs: SearchHit) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.fullName, rhs.fullName) else { return false }
    guard (String).wireEquals(lhs.nativeName, rhs.nativeName) else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.sex == rhs.sex else { return false }
    guard lhs.receivedAt == rhs.receivedAt else { return false }
    guard (String).wireEquals(lhs.queueToken, rhs.queueToken) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard (String).wireEquals(lhs.matched, rhs.matched) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.fullName.wireHash(into: &hasher)
    self.nativeName.wireHash(into: &hasher)
    hasher.combine(self.born)
    hasher.combine(self.sex)
    hasher.combine(self.receivedAt)
    self.queueToken.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.caseClass)
    self.matched.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension SearchHit {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      fullName: "",
      nativeName: "",
      born: PartialDate(),
      sex: .unset,
      receivedAt: Timestamp(),
      queueToken: "",
      state: .unset,
      caseClass: .unset,
      matched: "",
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    fullName: String = "",
    nativeName: String = "",
    born: PartialDate = PartialDate(),
    sex: Sex = .unset,
    receivedAt: Timestamp = Timestamp(),
    queueToken: String = "",
    state: CaseState = .unset,
    caseClass: CaseClass = .unset,
    matched: String = ""
  ) {
    self.init(
      person: person,
      fullName: fullName,
      nativeName: nativeName,
      born: born,
      sex: sex,
      receivedAt: receivedAt,
      queueToken: queueToken,
      state: state,
      caseClass: caseClass,
      matched: matched,
      _unknown: nil)
  }
}

// MARK: Codec of SearchHit

extension SearchHit {
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
    let n0 = e.pointee.fullName.utf8.count
    if n0 > 200 { throw wireLimit("SearchHit.fullName is longer than 200 bytes") }
    let n1 = e.pointee.nativeName.utf8.count
    if n1 > 200 { throw wireLimit("SearchHit.nativeName is longer than 200 bytes") }
    let n2 = e.pointee.queueToken.utf8.count
    if n2 > 24 { throw wireLimit("SearchHit.queueToken is longer than 24 bytes") }
    let n3 = e.pointee.matched.utf8.count
    if n3 > 24 { throw wireLimit("SearchHit.matched is longer than 24 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(49 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w4 = e.pointee.born.rawValue
    wireStore(f, 16, w4)
    let w5 = e.pointee.sex.rawValue
    wireStore(f, 20, w5)
    let w6 = e.pointee.receivedAt.microseconds
    wireStore(f, 21, w6)
    let w8 = e.pointee.state.rawValue
    wireStore(f, 29, w8)
    let w9 = e.pointee.caseClass.rawValue
    wireStore(f, 30, w9)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(w9 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1F1E1D1500)
    if used == 0 {
      fixed = wireUsedLength(f, 20)
      if fixed > 16 {
        fixed = 20
      } else if fixed > 0 {
        fixed = 16
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
    t0 = wirePut(t0, e.pointee.fullName, n0)
    t0 = wirePut(t0, e.pointee.nativeName, n1)
    t0 = wirePut(t0, e.pointee.queueToken, n2)
    t0 = wirePut(t0, e.pointee.matched, n3)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 31, room: count &<< width,
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
    var w5: UInt8 = 0
    var w6: Int64 = 0
    var w8: UInt8 = 0
    var w9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 37 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 20 && fixed <= 31 && count <= 4
    if isNear {
      w5 = wireMask(wireLoad(f, 20, UInt8.self), fixed >= 21)
      w6 = wireMask(wireLoad(f, 21, Int64.self), fixed >= 29)
      w8 = wireMask(wireLoad(f, 29, UInt8.self), fixed >= 30)
      w9 = wireMask(wireLoad(f, 30, UInt8.self), fixed >= 31)
      var ends = wireBit(fixed == 21) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 30) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w9 != 0)
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
      w5 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
      w6 = fixed >= 29 ? wireLoad(f, 21, Int64.self) : 0
      w8 = fixed >= 30 ? wireLoad(f, 29, UInt8.self) : 0
      w9 = fixed >= 31 ? wireLoad(f, 30, UInt8.self) : 0
      if shape.fixedLength > 31 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 31, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let w4: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: String = try r.text(p + o1, n1, max: 200)
    let v4: PartialDate = try r.partialDate(w4, at: f + 16)
    let v5: Sex = Sex(rawValue: w5)
    let v6: Timestamp = Timestamp(microseconds: w6)
    let v7: String = try r.text(p + o2, n2, max: 24)
    let v8: CaseState = CaseState(rawValue: w8)
    let v9: CaseClass = CaseClass(rawValue: w9)
    let v10: String = try r.text(p + o3, n3, max: 24)
    return Self(
      person: v1,
      fullName: v2,
      nativeName: v3,
      born: v4,
      sex: v5,
      receivedAt: v6,
      queueToken: v7,
      state: v8,
      caseClass: v9,
      matched: v10,
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
      case 0, 32...: return
      case 16: unit = 16
      case 20: unit = 4
      case 21: unit = 1
      case 29: unit = 8
      case 30...31: unit = 1
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

/// Where a follower stands; a sequence of 0 and a zero lineage ask for everything.
public struct FollowRequest: WireMessage {
  public static var wireName: String { "intake.v1.FollowRequest" }

  public var position: Position
  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FollowRequest, rhs: FollowRequest) -> Bool {
    guard lhs.position == rhs.position else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.position)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension FollowRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      position: Position(),
      mission: "",
      _unknown: nil)
  }

  public init(
    position: Position = Position(),
    mission: String = ""
  ) {
    self.init(
      position: position,
      mission: mission,
      _unknown: nil)
  }
}

// MARK: Codec of FollowRequest

extension FollowRequest {
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
    if n0 > 16 { throw wireLimit("FollowRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(70 &+ n0)
    let f = p + 2
    self.position.storeWire(f)
    let used = wireBit(!wireIsZero(f, 64))
    let fixed = wireLastEnd(used, 0x4000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 64, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 67 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 64 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
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
      if shape.fixedLength > 64 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 64, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v2: String = try r.text(p + o0, n0, max: 16)
    return Self(
      position: v1,
      mission: v2,
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
      case 0, 65...: return
      case 64: unit = 64
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What a follower receives: views changed in (after, through], and the position they lead to.
public struct FeedItem: WireMessage {
  public static var wireName: String { "intake.v1.FeedItem" }

  public var verdict: FollowVerdict
  /// The sequence after which this item continues.
  public var after: Int64
  public var through: Position
  public var views: [PlanningView]
  public var removed: [ID<PersonFile>]
  /// More follows at once; not yet the newest.
  public var more: Bool
  /// Signed since the last item: what the follower keeps as a witness of intake's log.
  public var checkpoints: [SignedCheckpoint]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: FeedItem, rhs: FeedItem) -> Bool {
    guard lhs.verdict == rhs.verdict else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.through == rhs.through else { return false }
    guard lhs.views == rhs.views else { return false }
    guard lhs.removed == rhs.removed else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs.checkpoints == rhs.checkpoints else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.verdict)
    hasher.combine(self.after)
    hasher.combine(self.through)
    hasher.combine(self.views)
    hasher.combine(self.removed)
    hasher.combine(self.more)
    hasher.combine(self.checkpoints)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for (index, element) in self.checkpoints.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("checkpoints[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension FeedItem {
  /// The message in which every field is absent.
  public init() {
    self.init(
      verdict: .unset,
      after: 0,
      through: Position(),
      views: [],
      removed: [],
      more: false,
      checkpoints: [],
      _unknown: nil)
  }

  public init(
    verdict: FollowVerdict = .unset,
    after: Int64 = 0,
    through: Position = Position(),
    views: [PlanningView] = [],
    removed: [ID<PersonFile>] = [],
    more: Bool = false,
    checkpoints: [SignedCheckpoint] = []
  ) {
    self.init(
      verdict: verdict,
      after: after,
      through: through,
      views: views,
      removed: removed,
      more: more,
      checkpoints: checkpoints,
      _unknown: nil)
  }
}

// MARK: Codec of FeedItem

extension FeedItem {
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
    let c1 = self.removed.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 256)
    let n1 = c1 &* 16
    let start = b.byteCount
    let p = b.reserve(88)
    let f = p + 2
    var b73: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.verdict.rawValue
    wireStore(f, 0, w1)
    let w2 = self.after
    wireStore(f, 1, w2)
    self.through.storeWire(f + 9)
    b73 |= wireBit(self.more)
    wireStore(f, 73, b73)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 9, 64)) &<< 2
    used |= wireBit(b73 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x4A49090100)
    let count: Int
    if !self.checkpoints.isEmpty {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else if !self.views.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.views.count &* 24
    lengths |= n1
    lengths |= self.checkpoints.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PlanningView.appendWireList(self.views, max: 256, to: &b)
    let n0 = b.byteCount &- s0
    var t1 = b.reserve(n1)
    for element in self.removed {
      element.storeWire(t1)
      t1 += 16
    }
    b.advance(to: t1)
    let s2 = b.byteCount
    try SignedCheckpoint.appendWireList(self.checkpoints, max: 8, to: &b)
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
        start: start, used: fixed, known: 74, room: count &<< width,
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
    var w1: UInt8 = 0
    var w2: Int64 = 0
    var b73: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 79 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 74 && count <= 3
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, Int64.self), fixed >= 9)
      b73 = wireMask(wireLoad(f, 73, UInt8.self), fixed >= 74)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 73) & wireBit(!wireIsZero(f + 9, 64))
      ends |= wireBit(fixed == 74) & wireBit(b73 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b73 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
      b73 = fixed >= 74 ? wireLoad(f, 73, UInt8.self) : 0
      if shape.fixedLength > 74 || shape.slotCount > 3 || b73 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 74, slotCount: 3, bits: b73 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: FollowVerdict = FollowVerdict(rawValue: w1)
    let v2: Int64 = w2
    let v3: Position = try fixed >= 73 ? Position.loadWire(f + 9, &r) : Position()
    let v4: [PlanningView] = try PlanningView.decodeWireList(p + o0, n0, max: 256, &r)
    let v5: [ID<PersonFile>] = try Self.decodeWireListRemoved(p + o1, n1, &r)
    let v6: Bool = b73 & 1 != 0
    let v7: [SignedCheckpoint] = try SignedCheckpoint.decodeWireList(p + o2, n2, max: 8, &r)
    return Self(
      verdict: v1,
      after: v2,
      through: v3,
      views: v4,
      removed: v5,
      more: v6,
      checkpoints: v7,
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
      case 0, 75...: return
      case 1: unit = 1
      case 9: unit = 8
      case 73: unit = 64
      case 74: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListRemoved(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 256, stride: MemoryLayout<ID<PersonFile>>.stride)
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

/// Asks for the planning views of a mission as a snapshot (SNAPSHOT.md): its manifest, then its chunks.
public struct SnapshotRequest: WireMessage {
  public static var wireName: String { "intake.v1.SnapshotRequest" }

  public var mission: String
  /// Go on with this one: chunks alone. Zero: one that is new enough, its manifest first.
  public var snapshot: FixedBytes<32>
  /// Which chunks are there and not wanted any more: bit n, least significant first, of byte n / 8.
  public var present: [UInt8]
  /// Only what changed since, with a zero `snapshot`.
  public var base: Position?
  /// No chunks.
  public var manifestOnly: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SnapshotRequest, rhs: SnapshotRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.snapshot == rhs.snapshot else { return false }
    guard lhs.present == rhs.present else { return false }
    guard lhs.base == rhs.base else { return false }
    guard lhs.manifestOnly == rhs.manifestOnly else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.snapshot)
    hasher.combine(self.present)
    hasher.combine(self.base)
    hasher.combine(self.manifestOnly)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SnapshotRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      snapshot: FixedBytes<32>(),
      present: [],
      base: nil,
      manifestOnly: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    snapshot: FixedBytes<32> = FixedBytes<32>(),
    present: [UInt8] = [],
    base: Position? = nil,
    manifestOnly: Bool = false
  ) {
    self.init(
      mission: mission,
      snapshot: snapshot,
      present: present,
      base: base,
      manifestOnly: manifestOnly,
      _unknown: nil)
  }
}

// MARK: Codec of SnapshotRequest

extension SnapshotRequest {
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
    if n0 > 16 { throw wireLimit("SnapshotRequest.mission is longer than 16 bytes") }
    let n1 = self.present.count
    if n1 > 65536 { throw wireLimit("SnapshotRequest.present is longer than 65536 bytes") }
    let n2 = self.base == nil ? 0 : 64
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(47 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b32: UInt8 = self._unknown?.bits ?? 0
    self.snapshot.storeWire(f)
    b32 |= wireBit(self.manifestOnly)
    wireStore(f, 32, b32)
    var used = wireBit(!wireIsZero(f, 32))
    used |= wireBit(b32 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x212000)
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
    t0 = wirePut(t0, self.present)
    if let value = self.base {
      value.storeWire(t0)
      t0 += 64
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: count &<< width,
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
    var b32: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 38 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 33 && count <= 3
    if isNear {
      b32 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f, 32))
      ends |= wireBit(fixed == 33) & wireBit(b32 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b32 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b32 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 3 || b32 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 33, slotCount: 3, bits: b32 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: FixedBytes<32> = fixed >= 32 ? FixedBytes<32>(wire: f) : FixedBytes<32>()
    let v3: [UInt8] = try r.bytes(p + o1, n1, max: 65536)
    let v4: Position?
    if n2 == 0 {
      v4 = nil
    }
    else {
      guard n2 == 64 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
      v4 = try Position.loadWire((p + o2), &r)
    }
    let v5: Bool = b32 & 1 != 0
    return Self(
      mission: v1,
      snapshot: v2,
      present: v3,
      base: v4,
      manifestOnly: v5,
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
      case 0, 34...: return
      case 32: unit = 32
      case 33: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A slice of the manifest or of a chunk. The slices of a part come in order, and parts do not mix.
public struct SnapshotSlice: WireMessage {
  public static var wireName: String { "intake.v1.SnapshotSlice" }

  public var snapshot: FixedBytes<32>
  public var part: SnapshotPart
  /// Number of the chunk.
  public var chunk: UInt32
  /// Where the slice stands in its part.
  public var offset: UInt32
  /// Bytes of the whole part.
  public var partBytes: UInt32
  public var bytes: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SnapshotSlice, rhs: SnapshotSlice) -> Bool {
    guard lhs.snapshot == rhs.snapshot else { return false }
    guard lhs.part == rhs.part else { return false }
    guard lhs.chunk == rhs.chunk else { return false }
    guard lhs.offset == rhs.offset else { return false }
    guard lhs.partBytes == rhs.partBytes else { return false }
    guard lhs.bytes == rhs.bytes else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.snapshot)
    hasher.combine(self.part)
    hasher.combine(self.chunk)
    hasher.combine(self.offset)
    hasher.combine(self.partBytes)
    hasher.combine(self.bytes)
    hasher.combine(self._unknown)
  }
}

extension SnapshotSlice {
  /// The message in which every field is absent.
  public init() {
    self.init(
      snapshot: FixedBytes<32>(),
      part: .unset,
      chunk: 0,
      offset: 0,
      partBytes: 0,
      bytes: [],
      _unknown: nil)
  }

  public init(
    snapshot: FixedBytes<32> = FixedBytes<32>(),
    part: SnapshotPart = .unset,
    chunk: UInt32 = 0,
    offset: UInt32 = 0,
    partBytes: UInt32 = 0,
    bytes: [UInt8] = []
  ) {
    self.init(
      snapshot: snapshot,
      part: part,
      chunk: chunk,
      offset: offset,
      partBytes: partBytes,
      bytes: bytes,
      _unknown: nil)
  }
}

// MARK: Codec of SnapshotSlice

extension SnapshotSlice {
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
    let n0 = self.bytes.count
    if n0 > 98304 { throw wireLimit("SnapshotSlice.bytes is longer than 98304 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(51 &+ n0)
    let f = p + 2
    self.snapshot.storeWire(f)
    let w2 = self.part.rawValue
    wireStore(f, 32, w2)
    let w3 = self.chunk
    wireStore(f, 33, w3)
    let w4 = self.offset
    wireStore(f, 37, w4)
    let w5 = self.partBytes
    wireStore(f, 41, w5)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2D29252100)
    if used == 0 {
      fixed = wireUsedLength(f, 32)
      if fixed > 0 {
        fixed = 32
      }
    }
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.bytes)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 45, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 48 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 32 && fixed <= 45 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 32, UInt8.self), fixed >= 33)
      w3 = wireMask(wireLoad(f, 33, UInt32.self), fixed >= 37)
      w4 = wireMask(wireLoad(f, 37, UInt32.self), fixed >= 41)
      w5 = wireMask(wireLoad(f, 41, UInt32.self), fixed >= 45)
      var ends = wireBit(fixed == 33) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 37) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 41) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 45) & wireBit(w5 != 0)
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
      w2 = fixed >= 33 ? wireLoad(f, 32, UInt8.self) : 0
      w3 = fixed >= 37 ? wireLoad(f, 33, UInt32.self) : 0
      w4 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
      w5 = fixed >= 45 ? wireLoad(f, 41, UInt32.self) : 0
      if shape.fixedLength > 45 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 45, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: FixedBytes<32> = fixed >= 32 ? FixedBytes<32>(wire: f) : FixedBytes<32>()
    let v2: SnapshotPart = SnapshotPart(rawValue: w2)
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: [UInt8] = try r.bytes(p + o0, n0, max: 98304)
    return Self(
      snapshot: v1,
      part: v2,
      chunk: v3,
      offset: v4,
      partBytes: v5,
      bytes: v6,
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
      case 0, 46...: return
      case 32: unit = 32
      case 33: unit = 1
      case 37: unit = 4
      case 41: unit = 4
      case 45: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for the digest of a mission's planning views.
public struct DigestRequest: WireMessage {
  public static var wireName: String { "intake.v1.DigestRequest" }

  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DigestRequest, rhs: DigestRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DigestRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      _unknown: nil)
  }

  public init(
    mission: String = ""
  ) {
    self.init(
      mission: mission,
      _unknown: nil)
  }
}

// MARK: Codec of DigestRequest

extension DigestRequest {
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
    if n0 > 16 { throw wireLimit("DigestRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(6 &+ n0)
    let f = p + 2
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
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
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    return Self(
      mission: v1,
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

/// SHA-256 over the planning views of a mission, ordered by id, each as length and bytes.
public struct DigestReply: WireMessage {
  public static var wireName: String { "intake.v1.DigestReply" }

  public var position: Position
  public var digest: FixedBytes<32>
  public var people: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DigestReply, rhs: DigestReply) -> Bool {
    guard lhs.position == rhs.position else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.position)
    hasher.combine(self.digest)
    hasher.combine(self.people)
    hasher.combine(self._unknown)
  }
}

extension DigestReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      position: Position(),
      digest: FixedBytes<32>(),
      people: 0,
      _unknown: nil)
  }

  public init(
    position: Position = Position(),
    digest: FixedBytes<32> = FixedBytes<32>(),
    people: UInt32 = 0
  ) {
    self.init(
      position: position,
      digest: digest,
      people: people,
      _unknown: nil)
  }
}

// MARK: Codec of DigestReply

extension DigestReply {
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
    let p = b.reserve(102)
    let f = p + 2
    self.position.storeWire(f)
    self.digest.storeWire(f + 64)
    let w3 = self.people
    wireStore(f, 96, w3)
    var used = wireBit(!wireIsZero(f, 64))
    used |= wireBit(!wireIsZero(f + 64, 32)) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x64604000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 100, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    let head = n >= 102 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 100 && count <= 0
    if isNear {
      w3 = wireMask(wireLoad(f, 96, UInt32.self), fixed >= 100)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 96) & wireBit(!wireIsZero(f + 64, 32))
      ends |= wireBit(fixed == 100) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 100 ? wireLoad(f, 96, UInt32.self) : 0
      if shape.fixedLength > 100 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 100, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v2: FixedBytes<32> = fixed >= 96 ? FixedBytes<32>(wire: f + 64) : FixedBytes<32>()
    let v3: UInt32 = w3
    return Self(
      position: v1,
      digest: v2,
      people: v3,
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
      case 0, 101...: return
      case 64: unit = 64
      case 96: unit = 32
      case 100: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for what a document of one revision of a manifest needs to know of the people on it.
public struct TravelNamesRequest: WireMessage {
  public static var wireName: String { "intake.v1.TravelNamesRequest" }

  /// Who is listed, by planning's word.
  public var revision: SealedRevision
  /// Why the names are needed, for the audit trail.
  public var purpose: String
  /// Who gets the document.
  public var recipient: String
  public var document: DocumentKind
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TravelNamesRequest, rhs: TravelNamesRequest) -> Bool {
    guard lhs.revision == rhs.revision else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.document == rhs.document else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.revision)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.document)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.revision == (SealedRevision()) { missing.append("revision") }
    for path in self.revision.missingRequiredFields() { missing.append("revision.\(path)") }
    if self.purpose.isEmpty { missing.append("purpose") }
    if self.recipient.isEmpty { missing.append("recipient") }
    if self.document == (.unset) { missing.append("document") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension TravelNamesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      revision: SealedRevision(),
      purpose: "",
      recipient: "",
      document: .unset,
      _unknown: nil)
  }

  public init(
    revision: SealedRevision = SealedRevision(),
    purpose: String = "",
    recipient: String = "",
    document: DocumentKind = .unset
  ) {
    self.init(
      revision: revision,
      purpose: purpose,
      recipient: recipient,
      document: document,
      _unknown: nil)
  }
}

// MARK: Codec of TravelNamesRequest

extension TravelNamesRequest {
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
    let n1 = self.purpose.utf8.count
    if n1 > 100 { throw wireLimit("TravelNamesRequest.purpose is longer than 100 bytes") }
    let n2 = self.recipient.utf8.count
    if n2 > 100 { throw wireLimit("TravelNamesRequest.recipient is longer than 100 bytes") }
    var text = n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15)
    let f = p + 2
    let w4 = self.document.rawValue
    wireStore(f, 0, w4)
    let used = wireBit(w4 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if n2 != 0 {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    var lengths = n1
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.revision.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1 &+ n2)
    t1 = wirePut(t1, self.purpose, n1)
    t1 = wirePut(t1, self.recipient, n2)
    b.advance(to: t1)
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
    var w4: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 6 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w4 != 0)
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
      w4 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: SealedRevision
    if n0 == 0 {
      v1 = SealedRevision()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try SealedRevision.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: String = try r.text(p + o1, n1, max: 100)
    let v3: String = try r.text(p + o2, n2, max: 100)
    let v4: DocumentKind = DocumentKind(rawValue: w4)
    return Self(
      revision: v1,
      purpose: v2,
      recipient: v3,
      document: v4,
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

/// A traveller as the travel document states it, as far as the document that is made needs it.
public struct TravelName: WireMessage {
  public static var wireName: String { "intake.v1.TravelName" }

  public var person: ID<PersonFile>
  public var fullName: String
  public var sex: Sex
  public var born: PartialDate
  public var nationality: FixedASCII<3>
  public var documentType: DocumentType
  public var documentNumber: String
  public var documentIssuer: FixedASCII<3>
  public var documentExpires: CalendarDate?
  /// In its own script, beside the name of the document.
  public var nativeName: String
  /// Primary and secondary identifier as the document prints them (ICAO Doc 9303-3); empty when nobody
  /// wrote them down. Never made by splitting `fullName`.
  public var primaryIdentifier: String
  public var secondaryIdentifier: String
  /// Script of `fullName` (ISO 15924), such as `Latn`.
  public var nameScript: FixedASCII<4>
  /// Valid documents in the holder's hand beside the one that is travelled on.
  public var otherDocuments: [NamedDocument]
  /// What the carrier must provide, without its cause.
  public var services: [SpecialService]
  public var relation: Relation
  /// For those who receive people: where the way leads on, and whether a shelter was needed here.
  public var originProvince: String
  public var shelter: Answer
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TravelName, rhs: TravelName) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.fullName, rhs.fullName) else { return false }
    guard lhs.sex == rhs.sex else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.nationality == rhs.nationality else { return false }
    guard lhs.documentType == rhs.documentType else { return false }
    guard (String).wireEquals(lhs.documentNumber, rhs.documentNumber) else { return false }
    guard lhs.documentIssuer == rhs.documentIssuer else { return false }
    guard lhs.documentExpires == rhs.documentExpires else { return false }
    guard (String).wireEquals(lhs.nativeName, rhs.nativeName) else { return false }
    guard (String).wireEquals(lhs.primaryIdentifier, rhs.primaryIdentifier) else { return false }
    guard (String).wireEquals(lhs.secondaryIdentifier, rhs.secondaryIdentifier) else { return false }
    guard lhs.nameScript == rhs.nameScript else { return false }
    guard lhs.otherDocuments == rhs.otherDocuments else { return false }
    guard lhs.services == rhs.services else { return false }
    guard lhs.relation == rhs.relation else { return false }
    guard (String).wireEquals(lhs.originProvince, rhs.originProvince) else { return false }
    guard lhs.shelter == rhs.shelter else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.fullName.wireHash(into: &hasher)
    hasher.combine(self.sex)
    hasher.combine(self.born)
    hasher.combine(self.nationality)
    hasher.combine(self.documentType)
    self.documentNumber.wireHash(into: &hasher)
    hasher.combine(self.documentIssuer)
    hasher.combine(self.documentExpires)
    self.nativeName.wireHash(into: &hasher)
    self.primaryIdentifier.wireHash(into: &hasher)
    self.secondaryIdentifier.wireHash(into: &hasher)
    hasher.combine(self.nameScript)
    hasher.combine(self.otherDocuments)
    hasher.combine(self.services)
    hasher.combine(self.relation)
    self.originProvince.wireHash(into: &hasher)
    hasher.combine(self.shelter)
    hasher.combine(self._unknown)
  }
}

extension TravelName {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      fullName: "",
      sex: .unset,
      born: PartialDate(),
      nationality: FixedASCII<3>(),
      documentType: .unset,
      documentNumber: "",
      documentIssuer: FixedASCII<3>(),
      documentExpires: nil,
      nativeName: "",
      primaryIdentifier: "",
      secondaryIdentifier: "",
      nameScript: FixedASCII<4>(),
      otherDocuments: [],
      services: [],
      relation: .unset,
      originProvince: "",
      shelter: .unset,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    fullName: String = "",
    sex: Sex = .unset,
    born: PartialDate = PartialDate(),
    nationality: FixedASCII<3> = FixedASCII<3>(),
    documentType: DocumentType = .unset,
    documentNumber: String = "",
    documentIssuer: FixedASCII<3> = FixedASCII<3>(),
    documentExpires: CalendarDate? = nil,
    nativeName: String = "",
    primaryIdentifier: String = "",
    secondaryIdentifier: String = "",
    nameScript: FixedASCII<4> = FixedASCII<4>(),
    otherDocuments: [NamedDocument] = [],
    services: [SpecialService] = [],
    relation: Relation = .unset,
    originProvince: String = "",
    shelter: Answer = .unset
  ) {
    self.init(
      person: person,
      fullName: fullName,
      sex: sex,
      born: born,
      nationality: nationality,
      documentType: documentType,
      documentNumber: documentNumber,
      documentIssuer: documentIssuer,
      documentExpires: documentExpires,
      nativeName: nativeName,
      primaryIdentifier: primaryIdentifier,
      secondaryIdentifier: secondaryIdentifier,
      nameScript: nameScript,
      otherDocuments: otherDocuments,
      services: services,
      relation: relation,
      originProvince: originProvince,
      shelter: shelter,
      _unknown: nil)
  }
}

// MARK: Codec of TravelName

extension TravelName {
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
    let n0 = e.pointee.fullName.utf8.count
    if n0 > 200 { throw wireLimit("TravelName.fullName is longer than 200 bytes") }
    let n1 = e.pointee.documentNumber.utf8.count
    if n1 > 32 { throw wireLimit("TravelName.documentNumber is longer than 32 bytes") }
    let n2 = e.pointee.nativeName.utf8.count
    if n2 > 200 { throw wireLimit("TravelName.nativeName is longer than 200 bytes") }
    let n3 = e.pointee.primaryIdentifier.utf8.count
    if n3 > 200 { throw wireLimit("TravelName.primaryIdentifier is longer than 200 bytes") }
    let n4 = e.pointee.secondaryIdentifier.utf8.count
    if n4 > 200 { throw wireLimit("TravelName.secondaryIdentifier is longer than 200 bytes") }
    let c6 = e.pointee.services.count
    try b.charge(
      elements: c6, stride: MemoryLayout<SpecialService>.stride, max: 8)
    let n6 = c6 &* 1
    let n7 = e.pointee.originProvince.utf8.count
    if n7 > 60 { throw wireLimit("TravelName.originProvince is longer than 60 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    text &+= n7
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(73 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b28: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.person.storeWire(f)
    let w3 = e.pointee.sex.rawValue
    wireStore(f, 16, w3)
    let w4 = e.pointee.born.rawValue
    wireStore(f, 17, w4)
    let w5 = e.pointee.nationality.wireBits
    FixedASCII<3>.storeStorage(f + 21, w5)
    let w6 = e.pointee.documentType.rawValue
    wireStore(f, 24, w6)
    let w8 = e.pointee.documentIssuer.wireBits
    FixedASCII<3>.storeStorage(f + 25, w8)
    b28 |= wireBit(e.pointee.documentExpires != nil)
    let w9 = (e.pointee.documentExpires ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 29, w9)
    let w13 = e.pointee.nameScript.wireBits
    FixedASCII<4>.storeStorage(f + 33, w13)
    let w16 = e.pointee.relation.rawValue
    wireStore(f, 37, w16)
    let w18 = e.pointee.shelter.rawValue
    wireStore(f, 38, w18)
    wireStore(f, 28, b28)
    var used = wireBit(w9 != 0)
    used |= wireBit(w13 != 0) &<< 1
    used |= wireBit(w16 != 0) &<< 2
    used |= wireBit(w18 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2726252100)
    if used == 0 {
      fixed = wireUsedLength(f, 29)
      if fixed > 28 {
      } else if fixed > 25 {
        fixed = 28
      } else if fixed > 24 {
      } else if fixed > 21 {
        fixed = 24
      } else if fixed > 17 {
        fixed = 21
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n7 != 0 {
      count = 8
    } else if n6 != 0 {
      count = 7
    } else if !e.pointee.otherDocuments.isEmpty {
      count = 6
    } else if n4 != 0 {
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
    lengths |= e.pointee.otherDocuments.count &* 24
    lengths |= n6
    lengths |= n7
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.fullName, n0)
    t0 = wirePut(t0, e.pointee.documentNumber, n1)
    t0 = wirePut(t0, e.pointee.nativeName, n2)
    t0 = wirePut(t0, e.pointee.primaryIdentifier, n3)
    t0 = wirePut(t0, e.pointee.secondaryIdentifier, n4)
    b.advance(to: t0)
    let s5 = b.byteCount
    try NamedDocument.appendWireList(e.pointee.otherDocuments, max: 4, to: &b)
    let n5 = b.byteCount &- s5
    var t6 = b.reserve(n6 &+ n7)
    for element in e.pointee.services {
      wireStore(t6, 0, element.rawValue)
      t6 += 1
    }
    t6 = wirePut(t6, e.pointee.originProvince, n7)
    b.advance(to: t6)
    let written: Int
    if n7 != 0 {
      written = 8
    } else if n6 != 0 {
      written = 7
    } else if n5 != 0 {
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
    all |= n6
    all |= n7
    let needed = wireWidth(all)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 39, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7],
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
    if written == 8, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
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
    var w9: Int32 = 0
    var w13: UInt64 = 0
    var w16: UInt8 = 0
    var w18: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    let head = n >= 49 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 29 && fixed <= 39 && count <= 8
    if isNear {
      w9 = wireMask(wireLoad(f, 29, Int32.self), fixed >= 33)
      w13 = wireMask(FixedASCII<4>.loadStorage(f + 33), fixed >= 37)
      w16 = wireMask(wireLoad(f, 37, UInt8.self), fixed >= 38)
      w18 = wireMask(wireLoad(f, 38, UInt8.self), fixed >= 39)
      var ends = wireBit(fixed == 33) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 37) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 38) & wireBit(w16 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w18 != 0)
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
      isNear = ends != 0 && wireLoad(f, 28, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 33 ? wireLoad(f, 29, Int32.self) : 0
      w13 = fixed >= 37 ? FixedASCII<4>.loadStorage(f + 33) : 0
      w16 = fixed >= 38 ? wireLoad(f, 37, UInt8.self) : 0
      w18 = fixed >= 39 ? wireLoad(f, 38, UInt8.self) : 0
      let free: UInt8 = fixed > 28 ? wireLoad(f, 28, UInt8.self) & 254 : 0
      if shape.fixedLength > 39 || shape.slotCount > 8 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 39, slotCount: 8, bits: free, isFrozen: false)
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
    }
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let w5: UInt64 = fixed >= 24 ? FixedASCII<3>.loadStorage(f + 21) : 0
    let w6: UInt8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
    let w8: UInt64 = fixed >= 28 ? FixedASCII<3>.loadStorage(f + 25) : 0
    let b28: UInt8 = fixed >= 29 ? wireLoad(f, 28, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let absent = UInt64.wire(wireMask(w9, b28 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: Sex = Sex(rawValue: w3)
    let v4: PartialDate = try r.partialDate(w4, at: f + 17)
    let v5: FixedASCII<3> = try r.ascii(w5, at: f + 21, as: FixedASCII<3>.self)
    let v6: DocumentType = DocumentType(rawValue: w6)
    let v7: String = try r.text(p + o1, n1, max: 32)
    let v8: FixedASCII<3> = try r.ascii(w8, at: f + 25, as: FixedASCII<3>.self)
    let v9: CalendarDate? = b28 & 1 != 0 ? CalendarDate(daysSinceEpoch: w9) : nil
    let v10: String = try r.text(p + o2, n2, max: 200)
    let v11: String = try r.text(p + o3, n3, max: 200)
    let v12: String = try r.text(p + o4, n4, max: 200)
    let v13: FixedASCII<4> = try r.ascii(w13, at: f + 33, as: FixedASCII<4>.self)
    let v14: [NamedDocument] = try NamedDocument.decodeWireList(p + o5, n5, max: 4, &r)
    let v15: [SpecialService] = try Self.decodeWireListServices(p + o6, n6, &r)
    let v16: Relation = Relation(rawValue: w16)
    let v17: String = try r.text(p + o7, n7, max: 60)
    let v18: Answer = Answer(rawValue: w18)
    return Self(
      person: v1,
      fullName: v2,
      sex: v3,
      born: v4,
      nationality: v5,
      documentType: v6,
      documentNumber: v7,
      documentIssuer: v8,
      documentExpires: v9,
      nativeName: v10,
      primaryIdentifier: v11,
      secondaryIdentifier: v12,
      nameScript: v13,
      otherDocuments: v14,
      services: v15,
      relation: v16,
      originProvince: v17,
      shelter: v18,
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
      case 0, 40...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25: unit = 1
      case 28: unit = 3
      case 29: unit = 1
      case 33: unit = 4
      case 37: unit = 4
      case 38...39: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListServices(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [SpecialService] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<SpecialService>.stride)
    var list: [SpecialService] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(SpecialService(rawValue: wireLoad(q, 0, UInt8.self)))
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

/// A further document of a traveller.
public struct NamedDocument: WireMessage {
  public static var wireName: String { "intake.v1.NamedDocument" }

  public var type: DocumentType
  public var number: String
  public var issuer: FixedASCII<3>
  public var expires: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: NamedDocument, rhs: NamedDocument) -> Bool {
    guard lhs.type == rhs.type else { return false }
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard lhs.issuer == rhs.issuer else { return false }
    guard lhs.expires == rhs.expires else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.type)
    self.number.wireHash(into: &hasher)
    hasher.combine(self.issuer)
    hasher.combine(self.expires)
    hasher.combine(self._unknown)
  }
}

extension NamedDocument {
  /// The message in which every field is absent.
  public init() {
    self.init(
      type: .unset,
      number: "",
      issuer: FixedASCII<3>(),
      expires: nil,
      _unknown: nil)
  }

  public init(
    type: DocumentType = .unset,
    number: String = "",
    issuer: FixedASCII<3> = FixedASCII<3>(),
    expires: CalendarDate? = nil
  ) {
    self.init(
      type: type,
      number: number,
      issuer: issuer,
      expires: expires,
      _unknown: nil)
  }
}

// MARK: Codec of NamedDocument

extension NamedDocument {
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
    let n0 = e.pointee.number.utf8.count
    if n0 > 32 { throw wireLimit("NamedDocument.number is longer than 32 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0)
    let f = p + 2
    var b4: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.type.rawValue
    wireStore(f, 0, w1)
    let w3 = e.pointee.issuer.wireBits
    FixedASCII<3>.storeStorage(f + 1, w3)
    b4 |= wireBit(e.pointee.expires != nil)
    let w4 = (e.pointee.expires ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w4)
    wireStore(f, 4, b4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b4 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x905040100)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.number, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
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
    var w1: UInt8 = 0
    var w3: UInt64 = 0
    var b4: UInt8 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(FixedASCII<3>.loadStorage(f + 1), fixed >= 4)
      b4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w4 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(b4 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b4 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 4 ? FixedASCII<3>.loadStorage(f + 1) : 0
      b4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w4 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b4 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 1, bits: b4 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w4, b4 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: DocumentType = DocumentType(rawValue: w1)
    let v2: String = try r.text(p + o0, n0, max: 32)
    let v3: FixedASCII<3> = try r.ascii(w3, at: f + 1, as: FixedASCII<3>.self)
    let v4: CalendarDate? = b4 & 1 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    return Self(
      type: v1,
      number: v2,
      issuer: v3,
      expires: v4,
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
      case 1: unit = 1
      case 4: unit = 3
      case 5: unit = 1
      case 9: unit = 4
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

/// Travellers in the order of the revision.
public struct TravelNamesReply: WireMessage {
  public static var wireName: String { "intake.v1.TravelNamesReply" }

  public var names: [TravelName]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TravelNamesReply, rhs: TravelNamesReply) -> Bool {
    guard lhs.names == rhs.names else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.names)
    hasher.combine(self._unknown)
  }
}

extension TravelNamesReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      names: [],
      _unknown: nil)
  }

  public init(
    names: [TravelName] = []
  ) {
    self.init(
      names: names,
      _unknown: nil)
  }
}

// MARK: Codec of TravelNamesReply

extension TravelNamesReply {
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
    let p = b.reserve(6)
    let f = p + 2
    let count: Int
    if !self.names.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.names.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try TravelName.appendWireList(self.names, max: 1024, to: &b)
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
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [TravelName] = try TravelName.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      names: v1,
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

/// Rows of an import that could not be read: each is a person who waits.
public struct ReportRejectsRequest: WireMessage {
  public static var wireName: String { "intake.v1.ReportRejectsRequest" }

  public var mission: String
  public var rows: [RejectedRow]
  /// Tokens of rows whose people are registered since: they wait no longer. One after `?` is what the row
  /// would have been known by if one of its cells was corrected; it counts where such a row waits.
  public var settled: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReportRejectsRequest, rhs: ReportRejectsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard ([String]).wireEquals(lhs.settled, rhs.settled) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.rows)
    self.settled.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ReportRejectsRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      rows: [],
      settled: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    rows: [RejectedRow] = [],
    settled: [String] = []
  ) {
    self.init(
      mission: mission,
      rows: rows,
      settled: settled,
      _unknown: nil)
  }
}

// MARK: Codec of ReportRejectsRequest

extension ReportRejectsRequest {
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
    if n0 > 16 { throw wireLimit("ReportRejectsRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    let count: Int
    if !self.settled.isEmpty {
      count = 3
    } else if !self.rows.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.rows.count &* 24
    lengths |= self.settled.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try RejectedRow.appendWireList(self.rows, max: 4096, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    try b.append(texts: self.settled, max: 4096, maxElement: 64)
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
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2],
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 3
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
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: [RejectedRow] = try RejectedRow.decodeWireList(p + o1, n1, max: 4096, &r)
    let v3: [String] = try r.texts(p + o2, n2, max: 4096, maxElement: 64)
    return Self(
      mission: v1,
      rows: v2,
      settled: v3,
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

/// One row that could not be read.
public struct RejectedRow: WireMessage {
  public static var wireName: String { "intake.v1.RejectedRow" }

  /// Queue token, or a digest of the row where it has none: what a corrected row is known by.
  public var token: String
  public var row: UInt32
  public var column: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RejectedRow, rhs: RejectedRow) -> Bool {
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard lhs.row == rhs.row else { return false }
    guard (String).wireEquals(lhs.column, rhs.column) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.token.wireHash(into: &hasher)
    hasher.combine(self.row)
    self.column.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension RejectedRow {
  /// The message in which every field is absent.
  public init() {
    self.init(
      token: "",
      row: 0,
      column: "",
      _unknown: nil)
  }

  public init(
    token: String = "",
    row: UInt32 = 0,
    column: String = ""
  ) {
    self.init(
      token: token,
      row: row,
      column: column,
      _unknown: nil)
  }
}

// MARK: Codec of RejectedRow

extension RejectedRow {
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
    let n0 = e.pointee.token.utf8.count
    if n0 > 64 { throw wireLimit("RejectedRow.token is longer than 64 bytes") }
    let n1 = e.pointee.column.utf8.count
    if n1 > 40 { throw wireLimit("RejectedRow.column is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    let w2 = e.pointee.row
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
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
    t0 = wirePut(t0, e.pointee.token, n0)
    t0 = wirePut(t0, e.pointee.column, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w2 != 0)
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
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = w2
    let v3: String = try r.text(p + o1, n1, max: 40)
    return Self(
      token: v1,
      row: v2,
      column: v3,
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

/// How many people of rejected rows still wait.
public struct ReportRejectsReply: WireMessage {
  public static var wireName: String { "intake.v1.ReportRejectsReply" }

  public var waiting: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReportRejectsReply, rhs: ReportRejectsReply) -> Bool {
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.waiting)
    hasher.combine(self._unknown)
  }
}

extension ReportRejectsReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      waiting: 0,
      _unknown: nil)
  }

  public init(
    waiting: UInt32 = 0
  ) {
    self.init(
      waiting: waiting,
      _unknown: nil)
  }
}

// MARK: Codec of ReportRejectsReply

extension ReportRejectsReply {
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
    let p = b.reserve(6)
    let f = p + 2
    let w1 = self.waiting
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
        lengths: [],
        unknown: self._unknown)
      return
    }
    wireStore(p, 0, UInt16.wire(fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt32 = w1
    return Self(
      waiting: v1,
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

/// Asks how the service stands; without a mission, for the service as a whole.
public struct StatusRequest: WireMessage {
  public static var wireName: String { "intake.v1.StatusRequest" }

  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: StatusRequest, rhs: StatusRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension StatusRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      _unknown: nil)
  }

  public init(
    mission: String = ""
  ) {
    self.init(
      mission: mission,
      _unknown: nil)
  }
}

// MARK: Codec of StatusRequest

extension StatusRequest {
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
    if n0 > 16 { throw wireLimit("StatusRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(6 &+ n0)
    let f = p + 2
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
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
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    return Self(
      mission: v1,
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

/// How intake stands.
public struct ServiceStatus: WireMessage {
  public static var wireName: String { "intake.v1.ServiceStatus" }

  public var service: String
  public var position: Position
  public var people: UInt32
  public var events: Int64
  public var chainIntact: Bool
  public var rejectedRowsWaiting: UInt32
  public var policy: String
  public var storeVersion: String
  public var mission: String
  /// People of announced groups who are still to come.
  public var expectedArrivals: UInt32
  /// Queue tokens whose holders are not registered yet.
  public var queueWaiting: UInt32
  /// Cases that other missions offer and nobody has decided.
  public var transfersToDecide: UInt32
  /// The address of the primary, where this host is a standby.
  public var standbyOf: String
  /// What an operator should look at, though the service takes work.
  public var warnings: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ServiceStatus, rhs: ServiceStatus) -> Bool {
    guard (String).wireEquals(lhs.service, rhs.service) else { return false }
    guard lhs.position == rhs.position else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.chainIntact == rhs.chainIntact else { return false }
    guard lhs.rejectedRowsWaiting == rhs.rejectedRowsWaiting else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard (String).wireEquals(lhs.storeVersion, rhs.storeVersion) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.expectedArrivals == rhs.expectedArrivals else { return false }
    guard lhs.queueWaiting == rhs.queueWaiting else { return false }
    guard lhs.transfersToDecide == rhs.transfersToDecide else { return false }
    guard (String).wireEquals(lhs.standbyOf, rhs.standbyOf) else { return false }
    guard ([String]).wireEquals(lhs.warnings, rhs.warnings) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.service.wireHash(into: &hasher)
    hasher.combine(self.position)
    hasher.combine(self.people)
    hasher.combine(self.events)
    hasher.combine(self.chainIntact)
    hasher.combine(self.rejectedRowsWaiting)
    self.policy.wireHash(into: &hasher)
    self.storeVersion.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.expectedArrivals)
    hasher.combine(self.queueWaiting)
    hasher.combine(self.transfersToDecide)
    self.standbyOf.wireHash(into: &hasher)
    self.warnings.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ServiceStatus {
  /// The message in which every field is absent.
  public init() {
    self.init(
      service: "",
      position: Position(),
      people: 0,
      events: 0,
      chainIntact: false,
      rejectedRowsWaiting: 0,
      policy: "",
      storeVersion: "",
      mission: "",
      expectedArrivals: 0,
      queueWaiting: 0,
      transfersToDecide: 0,
      standbyOf: "",
      warnings: [],
      _unknown: nil)
  }

  public init(
    service: String = "",
    position: Position = Position(),
    people: UInt32 = 0,
    events: Int64 = 0,
    chainIntact: Bool = false,
    rejectedRowsWaiting: UInt32 = 0,
    policy: String = "",
    storeVersion: String = "",
    mission: String = "",
    expectedArrivals: UInt32 = 0,
    queueWaiting: UInt32 = 0,
    transfersToDecide: UInt32 = 0,
    standbyOf: String = "",
    warnings: [String] = []
  ) {
    self.init(
      service: service,
      position: position,
      people: people,
      events: events,
      chainIntact: chainIntact,
      rejectedRowsWaiting: rejectedRowsWaiting,
      policy: policy,
      storeVersion: storeVersion,
      mission: mission,
      expectedArrivals: expectedArrivals,
      queueWaiting: queueWaiting,
      transfersToDecide: transfersToDecide,
      standbyOf: standbyOf,
      warnings: warnings,
      _unknown: nil)
  }
}

// MARK: Codec of ServiceStatus

extension ServiceStatus {
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
    let n0 = self.service.utf8.count
    if n0 > 16 { throw wireLimit("ServiceStatus.service is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("ServiceStatus.policy is longer than 40 bytes") }
    let n2 = self.storeVersion.utf8.count
    if n2 > 40 { throw wireLimit("ServiceStatus.storeVersion is longer than 40 bytes") }
    let n3 = self.mission.utf8.count
    if n3 > 16 { throw wireLimit("ServiceStatus.mission is longer than 16 bytes") }
    let n4 = self.standbyOf.utf8.count
    if n4 > 300 { throw wireLimit("ServiceStatus.standbyOf is longer than 300 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(119 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b76: UInt8 = self._unknown?.bits ?? 0
    self.position.storeWire(f)
    let w3 = self.people
    wireStore(f, 64, w3)
    let w4 = self.events
    wireStore(f, 68, w4)
    b76 |= wireBit(self.chainIntact)
    let w6 = self.rejectedRowsWaiting
    wireStore(f, 77, w6)
    let w10 = self.expectedArrivals
    wireStore(f, 81, w10)
    let w11 = self.queueWaiting
    wireStore(f, 85, w11)
    let w12 = self.transfersToDecide
    wireStore(f, 89, w12)
    wireStore(f, 76, b76)
    var used = wireBit(w6 != 0)
    used |= wireBit(w10 != 0) &<< 1
    used |= wireBit(w11 != 0) &<< 2
    used |= wireBit(w12 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x5D59555100)
    if used == 0 {
      fixed = wireUsedLength(f, 77)
      if fixed > 76 {
      } else if fixed > 68 {
        fixed = 76
      } else if fixed > 64 {
        fixed = 68
      } else if fixed > 0 {
        fixed = 64
      }
    }
    let count: Int
    if !self.warnings.isEmpty {
      count = 6
    } else if n4 != 0 {
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
    lengths |= self.warnings.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.service, n0)
    t0 = wirePut(t0, self.policy, n1)
    t0 = wirePut(t0, self.storeVersion, n2)
    t0 = wirePut(t0, self.mission, n3)
    t0 = wirePut(t0, self.standbyOf, n4)
    b.advance(to: t0)
    let s5 = b.byteCount
    try b.append(texts: self.warnings, max: 16, maxElement: 300)
    let n5 = b.byteCount &- s5
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 93, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
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
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w6: UInt32 = 0
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var w12: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 101 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 77 && fixed <= 93 && count <= 6
    if isNear {
      w6 = wireMask(wireLoad(f, 77, UInt32.self), fixed >= 81)
      w10 = wireMask(wireLoad(f, 81, UInt32.self), fixed >= 85)
      w11 = wireMask(wireLoad(f, 85, UInt32.self), fixed >= 89)
      w12 = wireMask(wireLoad(f, 89, UInt32.self), fixed >= 93)
      var ends = wireBit(fixed == 81) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 85) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 89) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 93) & wireBit(w12 != 0)
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
      isNear = ends != 0 && wireLoad(f, 76, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 81 ? wireLoad(f, 77, UInt32.self) : 0
      w10 = fixed >= 85 ? wireLoad(f, 81, UInt32.self) : 0
      w11 = fixed >= 89 ? wireLoad(f, 85, UInt32.self) : 0
      w12 = fixed >= 93 ? wireLoad(f, 89, UInt32.self) : 0
      let free: UInt8 = fixed > 76 ? wireLoad(f, 76, UInt8.self) & 254 : 0
      if shape.fixedLength > 93 || shape.slotCount > 6 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 93, slotCount: 6, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w3: UInt32 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
    let w4: Int64 = fixed >= 76 ? wireLoad(f, 68, Int64.self) : 0
    let b76: UInt8 = fixed >= 77 ? wireLoad(f, 76, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v3: UInt32 = w3
    let v4: Int64 = w4
    let v5: Bool = b76 & 1 != 0
    let v6: UInt32 = w6
    let v7: String = try r.text(p + o1, n1, max: 40)
    let v8: String = try r.text(p + o2, n2, max: 40)
    let v9: String = try r.text(p + o3, n3, max: 16)
    let v10: UInt32 = w10
    let v11: UInt32 = w11
    let v12: UInt32 = w12
    let v13: String = try r.text(p + o4, n4, max: 300)
    let v14: [String] = try r.texts(p + o5, n5, max: 16, maxElement: 300)
    return Self(
      service: v1,
      position: v2,
      people: v3,
      events: v4,
      chainIntact: v5,
      rejectedRowsWaiting: v6,
      policy: v7,
      storeVersion: v8,
      mission: v9,
      expectedArrivals: v10,
      queueWaiting: v11,
      transfersToDecide: v12,
      standbyOf: v13,
      warnings: v14,
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
      case 0, 94...: return
      case 64: unit = 64
      case 68: unit = 4
      case 76: unit = 8
      case 77: unit = 1
      case 81: unit = 4
      case 85: unit = 4
      case 89: unit = 4
      case 93: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Says what a manifest did to cases: listed, departed, arrived, or back to waiting.
public struct ReportTravelRequest: WireMessage {
  public static var wireName: String { "intake.v1.ReportTravelRequest" }

  public var mission: String
  public var manifest: String
  public var revision: UInt32
  public var occurredAt: Timestamp
  public var standings: [TravelStanding]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReportTravelRequest, rhs: ReportTravelRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.occurredAt == rhs.occurredAt else { return false }
    guard lhs.standings == rhs.standings else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.occurredAt)
    hasher.combine(self.standings)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.occurredAt == (Timestamp()) { missing.append("occurredAt") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ReportTravelRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      revision: 0,
      occurredAt: Timestamp(),
      standings: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    revision: UInt32 = 0,
    occurredAt: Timestamp = Timestamp(),
    standings: [TravelStanding] = []
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      revision: revision,
      occurredAt: occurredAt,
      standings: standings,
      _unknown: nil)
  }
}

// MARK: Codec of ReportTravelRequest

extension ReportTravelRequest {
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
    if n0 > 16 { throw wireLimit("ReportTravelRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("ReportTravelRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(26 &+ n0 &+ n1)
    let f = p + 2
    let w3 = self.revision
    wireStore(f, 0, w3)
    let w4 = self.occurredAt.microseconds
    wireStore(f, 4, w4)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0400)
    let count: Int
    if !self.standings.isEmpty {
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
    lengths |= self.standings.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try TravelStanding.appendWireList(self.standings, max: 1024, to: &b)
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
        start: start, used: fixed, known: 12, room: count &<< width,
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
    var w3: UInt32 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 17 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 3
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w4 != 0)
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
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 3, bits: 0, isFrozen: false)
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
    let v3: UInt32 = w3
    let v4: Timestamp = Timestamp(microseconds: w4)
    let v5: [TravelStanding] = try TravelStanding.decodeWireList(p + o2, n2, max: 1024, &r)
    return Self(
      mission: v1,
      manifest: v2,
      revision: v3,
      occurredAt: v4,
      standings: v5,
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

/// The state into which a manifest takes a case.
public struct TravelStanding: WireMessage {
  public static var wireName: String { "intake.v1.TravelStanding" }

  public var person: ID<PersonFile>
  /// `manifested`, `departed`, `arrived`, or `processing` for who waits again.
  public var state: CaseState
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: TravelStanding, rhs: TravelStanding) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.state)
    hasher.combine(self._unknown)
  }
}

extension TravelStanding {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      state: .unset,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    state: CaseState = .unset
  ) {
    self.init(
      person: person,
      state: state,
      _unknown: nil)
  }
}

// MARK: Codec of TravelStanding

extension TravelStanding {
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
    let p = b.reserve(19)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let w2 = e.pointee.state.rawValue
    wireStore(f, 16, w2)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
    b.advance(to: p + 2 + fixed)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: 0,
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
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: CaseState = CaseState(rawValue: w2)
    return Self(
      person: v1,
      state: v2,
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
      case 16: unit = 16
      case 17: unit = 1
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

/// What became of the cases.
public struct ReportTravelReply: WireMessage {
  public static var wireName: String { "intake.v1.ReportTravelReply" }

  /// The last event; 0 when every case stood there already.
  public var sequence: Int64
  public var repeated: Bool
  public var changed: UInt32
  public var unchanged: UInt32
  /// Cases that something else has happened to; somebody has to look.
  public var elsewhere: [TravelStanding]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ReportTravelReply, rhs: ReportTravelReply) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.changed == rhs.changed else { return false }
    guard lhs.unchanged == rhs.unchanged else { return false }
    guard lhs.elsewhere == rhs.elsewhere else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.changed)
    hasher.combine(self.unchanged)
    hasher.combine(self.elsewhere)
    hasher.combine(self._unknown)
  }
}

extension ReportTravelReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      repeated: false,
      changed: 0,
      unchanged: 0,
      elsewhere: [],
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    repeated: Bool = false,
    changed: UInt32 = 0,
    unchanged: UInt32 = 0,
    elsewhere: [TravelStanding] = []
  ) {
    self.init(
      sequence: sequence,
      repeated: repeated,
      changed: changed,
      unchanged: unchanged,
      elsewhere: elsewhere,
      _unknown: nil)
  }
}

// MARK: Codec of ReportTravelReply

extension ReportTravelReply {
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
    let p = b.reserve(23)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.sequence
    wireStore(f, 0, w1)
    b8 |= wireBit(self.repeated)
    let w3 = self.changed
    wireStore(f, 9, w3)
    let w4 = self.unchanged
    wireStore(f, 13, w4)
    wireStore(f, 8, b8)
    var used = wireBit(w1 != 0)
    used |= wireBit(b8 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x110D090800)
    let count: Int
    if !self.elsewhere.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.elsewhere.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try TravelStanding.appendWireList(self.elsewhere, max: 1024, to: &b)
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
        start: start, used: fixed, known: 17, room: count &<< width,
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
    var w1: Int64 = 0
    var b8: UInt8 = 0
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, UInt32.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, UInt32.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Int64 = w1
    let v2: Bool = b8 & 1 != 0
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: [TravelStanding] = try TravelStanding.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      sequence: v1,
      repeated: v2,
      changed: v3,
      unchanged: v4,
      elsewhere: v5,
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
      case 13: unit = 4
      case 17: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The methods of intake.v1.Intake, for transports and access rules.
public enum IntakeMethods {
  /// Records one person. Acknowledged only when durable; the same key again gives the same answer.
  public static let register = RPCMethod<RegisterRequest, RegisterReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 1, name: "register",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"], execution: .loop),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  /// Records something about an open case.
  public static let update = RPCMethod<UpdateRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 2, name: "update",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "liaison", "screener", "medical"], execution: .loop),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// One person's file, as far as the caller's role may read it.
  public static let show = RPCMethod<ShowRequest, ShowReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 3, name: "show",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "screener", "medical", "liaison", "approver"], execution: .loop),
    thrown: [NotFound.self])

  /// Finds people of the mission by name, document number or case.
  public static let search = RPCMethod<SearchRequest, SearchReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 4, name: "search",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "screener", "medical"]),
    thrown: [Rejected.self])

  /// Keeps a person from every departure until the hold is released.
  public static let placeHold = RPCMethod<PlaceHoldRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 5, name: "placeHold",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "liaison", "approver"], execution: .loop),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Ends a hold.
  public static let releaseHold = RPCMethod<ReleaseHoldRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 6, name: "releaseHold",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison", "approver"], execution: .loop),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Says that two people must not travel together, or may again.
  public static let keepApart = RPCMethod<KeepApartRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 7, name: "keepApart",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "screener"], execution: .loop),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Says who travels together, and how strictly.
  public static let defineGroup = RPCMethod<DefineGroupRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 8, name: "defineGroup",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"], execution: .loop),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Views of the mission from a position on, then as they change.
  public static let follow = RPCMethod<FollowRequest, FeedItem>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 9, name: "follow",
      kind: .serverStream, isIdempotent: false, isBulk: true, roles: ["planning"]),
    thrown: [NotYourMission.self])

  /// The views of the mission, or what changed of them, for a follower that is far behind.
  public static let snapshot = RPCMethod<SnapshotRequest, SnapshotSlice>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 10, name: "snapshot",
      kind: .serverStream, isIdempotent: false, isBulk: true, roles: ["planning"]),
    thrown: [NotYourMission.self, NotFound.self])

  /// A digest over the mission's views, which proves that a follower holds the same.
  public static let digest = RPCMethod<DigestRequest, DigestReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 11, name: "digest",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planning", "operator", "auditor"]),
    thrown: [NotYourMission.self])

  /// Names and document numbers of exactly the people on one sealed revision. Every call is an event of
  /// its own.
  public static let travelNames = RPCMethod<TravelNamesRequest, TravelNamesReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 12, name: "travelNames",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotFound.self, Rejected.self])

  /// Says that rows of a file could not be read, so that they are counted as waiting.
  public static let reportRejects = RPCMethod<ReportRejectsRequest, ReportRejectsReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 13, name: "reportRejects",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"], execution: .loop),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  /// Whether the service is well, and how far its log reaches.
  public static let status = RPCMethod<StatusRequest, ServiceStatus>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 14, name: "status",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "approver", "operator", "auditor", "planning"], execution: .loop),
    thrown: [NotYourMission.self])

  /// Records what a manifest did to the cases of its people. Saying it again changes nothing.
  public static let reportTravel = RPCMethod<ReportTravelRequest, ReportTravelReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 15, name: "reportTravel",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["planner"], execution: .loop),
    thrown: [NotYourMission.self, NotFound.self, KeyConflict.self, Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "intake.v1.Intake",
    fingerprint: fingerprint, schema: schema,
    methods: [
      register.info,
      update.info,
      show.info,
      search.info,
      placeHold.info,
      releaseHold.info,
      keepApart.info,
      defineGroup.info,
      follow.info,
      snapshot.info,
      digest.info,
      travelNames.info,
      reportRejects.info,
      status.info,
      reportTravel.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    kr36pu1tqqsXxK2WXtMOo0euwDoiXEvdD243pRSqRBo=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEWeNlcAXQ8dAycHRkBTAIYAKwFpAFAAXgAxABUBVACvAJUAdADtAP4A2gBJAJcAMQB/AJQAogAMAVUAOwBTAaEATACO\
    AJEAMAA0AksAogBiAIIAfQByAj8AhgDYAHUAfABWAKIAYQDVAEgAggA6AIIAQABeAGEAuQXHAFMEQwFzAGMA6AE3ANkA\
    TABZBC0AKgBCAD0A0wCGAAACGDdjaGVja3BvaW50LnYxLkNoZWNrcG9pbnQCACMQAQIECBZwb3NpdGlvbgEBFxJjb21t\
    b24udjEuUG9zaXRpb24BAgQIA3NpZ25lZEF0AQAUAAIeZGNoZWNrcG9pbnQudjEuU2lnbmVkQ2hlY2twb2ludAMAKyAU\
    AQIEChxjaGVja3BvaW50AQEYGGNoZWNrcG9pbnQudjEuQ2hlY2twb2ludAACDBBjZXJ0aWZpY2F0ZXMFAhoEAAAAAAcF\
    AA0AEAAAAAIJB3NpZ25hdHVyZQUADYAAAAAAQg4AFwFpbnRha2UudjEuQXhlcwsACyggEyAQICQWCw8AAgQDYXNPZgEA\
    FAACCBxkb2N1bWVudAEBFhhjb21tb24udjEuRG9jdW1lbnRTdGF0dXMAAgQYc3RheQEBFhRjb21tb24udjEuU3RheVN0\
    YXR1cwACDANvdmVyc3RheURheXMBAAgAAgQYZmluZQEBFhRjb21tb24udjEuRmluZVN0YXR1cwACCQNmaW5lQ2VudHMB\
    AAUAAgQYZXhpdAEBFhRjb21tb24udjEuRXhpdFN0YXR1cwACCRdjYXNlQ2xhc3MBARYTY29tbW9uLnYxLkNhc2VDbGFz\
    cwACCwdtYWluQmxvY2tlcgUADDAAAAAAAgQDdGllcgEABgECAQcDcmVhZHlCeQEAEgACFVBpbnRha2UudjEuQ2hhbmdl\
    UmVwbHkEAA8PGxEAAggDc2VxdWVuY2UBAAUAAggDcmVwZWF0ZWQBAAEBAgEEEmhvbGQBAREOcGVyc29uLnYxLkhvbGQA\
    AgoDZHVyYWJpbGl0eQEABgACHDBpbnRha2UudjEuRGVmaW5lR3JvdXBSZXF1ZXN0AgAdDwECBAUTZ3JvdXABARgPcGVy\
    c29uLnYxLkdyb3VwAAIEB2Rlc2sFAAwQAAAAAAIVRWludGFrZS52MS5EaWdlc3RSZXBseQMAIhENAAIIFnBvc2l0aW9u\
    AQEXEmNvbW1vbi52MS5Qb3NpdGlvbgACBgdkaWdlc3QFAA4gAAAAAAIGA3Blb3BsZQEACAACFxZpbnRha2UudjEuRGln\
    ZXN0UmVxdWVzdAEAEwECBAcHbWlzc2lvbgUADBAAAAAAAhL/aW50YWtlLnYxLkZlZWRJdGVtBwAmDCEyLAs6AAIHG3Zl\
    cmRpY3QBARYXaW50YWtlLnYxLkZvbGxvd1ZlcmRpY3QAAgUDYWZ0ZXIBAAUAAgcWdGhyb3VnaAEBFxJjb21tb24udjEu\
    UG9zaXRpb24AAgUpdmlld3MFAhoAAQAAACABARgccGxhbm5pbmd2aWV3LnYxLlBsYW5uaW5nVmlldwACByFyZW1vdmVk\
    BQIaAAEAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEA21vcmUBAAEAAgsrY2hlY2twb2ludHMFAhoIAAAAACIB\
    ARgeY2hlY2twb2ludC52MS5TaWduZWRDaGVja3BvaW50AAIXOWludGFrZS52MS5Gb2xsb3dSZXF1ZXN0AgAiEwACCBZw\
    b3NpdGlvbgEBFxJjb21tb24udjEuUG9zaXRpb24BAgQHB21pc3Npb24FAAwQAAAAAAIWlWludGFrZS52MS5IaXN0b3J5\
    RW50cnkIAA8PEREPERoRAAIIA3NlcXVlbmNlAQAFAAIEB2tpbmQFAAwgAAAAAAIKA29jY3VycmVkQXQBABQAAgoDcmVj\
    b3JkZWRBdAEAFAACBAdkZXNrBQAMEAAAAAACBgdhdXRob3IFAAzIAAAAAAIGEGZpZWxkcwUCGiAAAAAABwUADCgAAAAA\
    AgYHcmVhc29uBQAMLAEAAAACGndpbnRha2UudjEuS2VlcEFwYXJ0UmVxdWVzdAUAIiMRCw8BAgQFGGZpcnN0AQERFHBl\
    cnNvbi52MS5QZXJzb25GaWxlAQIEBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYHcmVhc29uBQAM9AEA\
    AAACBANsaWZ0AQABAAIEB2Rlc2sFAAwQAAAAAAIXWWludGFrZS52MS5OYW1lZERvY3VtZW50BAAiEREPAAIEGnR5cGUB\
    ARYWY29tbW9uLnYxLkRvY3VtZW50VHlwZQACBgdudW1iZXIFAAwgAAAAAAIGB2lzc3VlcgUADwMAAAABAgEHA2V4cGly\
    ZXMBABIAAhrPaW50YWtlLnYxLlBsYWNlSG9sZFJlcXVlc3QJACMbHhQUERAQDwECBAYYcGVyc29uAQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAQIEBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIEFmtpbmQBARYScGVyc29uLnYxLkhvbGRLaW5k\
    AAIJB2F1dGhvcml0eQUADGQAAAAAAgkHcmVmZXJlbmNlBQAMPAAAAAACBgdyZWFzb24FAAz0AQAAAQIBCANyZXZpZXdC\
    eQEAEgECAQgDcGxhY2VkQXQBABQAAgQHZGVzawUADBAAAAAAAhfjaW50YWtlLnYxLlJlZ2lzdGVyUmVwbHkIACIPDA8x\
    HC8RAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCANzZXF1ZW5jZQEABQACBQNlcG9jaAEABQACCANy\
    ZXBlYXRlZAEAAQACDCFleGFjdE1hdGNoZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggQd2Fybmlu\
    Z3MFAhoQAAAAAAcFAAwwAAAAAAIKIWNhbmRpZGF0ZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgoD\
    ZHVyYWJpbGl0eQEABgACGb1pbnRha2UudjEuUmVnaXN0ZXJSZXF1ZXN0BQArJA8xJwECBAwacmVnaXN0cmF0aW9uAQEY\
    FnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgkXZ3JvdXBLaW5kAQEWE2NvbW1vbi52MS5Hcm91cEtpbmQAAggDaW1wb3J0\
    ZWQBAAEAAgwhZGlzdGluY3RGcm9tBQIaEAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBxtvZmZsaW5lAQEY\
    F3BlcnNvbi52MS5PZmZsaW5lT3JpZ2luAAIVMGludGFrZS52MS5SZWplY3RlZFJvdwMAEAoRAAIFB3Rva2VuBQAMQAAA\
    AAACAwNyb3cBAAgAAgYHY29sdW1uBQAMKAAAAAACHHdpbnRha2UudjEuUmVsZWFzZUhvbGRSZXF1ZXN0BQAjGxESDwEC\
    BAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIEBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIGB3JlYXNv\
    bgUADPQBAAABAgEKA3JlbGVhc2VkQXQBABQAAgQHZGVzawUADBAAAAAAAhwRaW50YWtlLnYxLlJlcG9ydFJlamVjdHNS\
    ZXBseQEADgACBwN3YWl0aW5nAQAIAAIeXWludGFrZS52MS5SZXBvcnRSZWplY3RzUmVxdWVzdAMAEyobAQIEBwdtaXNz\
    aW9uBQAMEAAAAAACBCJyb3dzBQIaABAAAAAZAQEYFWludGFrZS52MS5SZWplY3RlZFJvdwACBxBzZXR0bGVkBQIaABAA\
    AAAHBQAMQAAAAAACG3VpbnRha2UudjEuUmVwb3J0VHJhdmVsUmVwbHkFAA8PDhAyAAIIA3NlcXVlbmNlAQAFAAIIA3Jl\
    cGVhdGVkAQABAAIHA2NoYW5nZWQBAAgAAgkDdW5jaGFuZ2VkAQAIAAIJJWVsc2V3aGVyZQUCGgAEAAAAHAEBGBhpbnRh\
    a2UudjEuVHJhdmVsU3RhbmRpbmcAAh2BaW50YWtlLnYxLlJlcG9ydFRyYXZlbFJlcXVlc3QFABMUDxIyAQIEBwdtaXNz\
    aW9uBQAMEAAAAAECBAgHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAQIECgNvY2N1cnJlZEF0AQAUAAIJJXN0\
    YW5kaW5ncwUCGgAEAAAAHAEBGBhpbnRha2UudjEuVHJhdmVsU3RhbmRpbmcAAhP1aW50YWtlLnYxLlNlYXJjaEhpdAoA\
    IhMVCxgRFSAkEgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggHZnVsbE5hbWUFAAzIAAAAAAIKB25h\
    dGl2ZU5hbWUFAAzIAAAAAAIEA2Jvcm4BABMAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgoDcmVjZWl2ZWRBdAEAFAAC\
    CgdxdWV1ZVRva2VuBQAMGAAAAAACBRdzdGF0ZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAAIJF2Nhc2VDbGFzcwEBFhNj\
    b21tb24udjEuQ2FzZUNsYXNzAAIHB21hdGNoZWQFAAwYAAAAAAIVPGludGFrZS52MS5TZWFyY2hSZXBseQIAKBAAAgQg\
    aGl0cwUCGsgAAAAAFwEBGBNpbnRha2UudjEuU2VhcmNoSGl0AAIJA3RydW5jYXRlZAEAAQACFyBpbnRha2UudjEuU2Vh\
    cmNoUmVxdWVzdAIAEAwBAgQEB3RleHQFAAzIAAAAAAIFA2xpbWl0AQAHAEIXADYBaW50YWtlLnYxLlNlcnZpY2VTdGF0\
    dXMOABIiDQ0SGhEXEhcTGBQcAAIHB3NlcnZpY2UFAAwQAAAAAAIIFnBvc2l0aW9uAQEXEmNvbW1vbi52MS5Qb3NpdGlv\
    bgACBgNwZW9wbGUBAAgAAgYDZXZlbnRzAQAFAAILA2NoYWluSW50YWN0AQABAAITA3JlamVjdGVkUm93c1dhaXRpbmcB\
    AAgAAgYHcG9saWN5BQAMKAAAAAACDAdzdG9yZVZlcnNpb24FAAwoAAAAAAIHB21pc3Npb24FAAwQAAAAAAIQA2V4cGVj\
    dGVkQXJyaXZhbHMBAAgAAgwDcXVldWVXYWl0aW5nAQAIAAIRA3RyYW5zZmVyc1RvRGVjaWRlAQAIAAIJB3N0YW5kYnlP\
    ZgUADCwBAAAAAggQd2FybmluZ3MFAhoQAAAAAAcFAAwsAQAAAAITimludGFrZS52MS5TaG93UmVwbHkEACAaHC4AAgQY\
    ZmlsZQEBGBRwZXJzb24udjEuUGVyc29uRmlsZQACBBJheGVzAQEYDmludGFrZS52MS5BeGVzAAIIEHdpdGhoZWxkBQIa\
    IAAAAAAHBQAMKAAAAAACByNoaXN0b3J5BQIaAAEAAAAaAQEYFmludGFrZS52MS5IaXN0b3J5RW50cnkAAhUzaW50YWtl\
    LnYxLlNob3dSZXF1ZXN0AgAjDAECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBANhc09mAQAUAAIZ\
    cWludGFrZS52MS5TbmFwc2hvdFJlcXVlc3QFABMTEh8TAQIEBwdtaXNzaW9uBQAMEAAAAAACCAdzbmFwc2hvdAUADiAA\
    AAAAAgcHcHJlc2VudAUADQAAAQABAgEEFmJhc2UBARcSY29tbW9uLnYxLlBvc2l0aW9uAAIMA21hbmlmZXN0T25seQEA\
    AQACF3ZpbnRha2UudjEuU25hcHNob3RTbGljZQYAEyIMDRAQAAIIB3NuYXBzaG90BQAOIAAAAAACBBpwYXJ0AQEWFmlu\
    dGFrZS52MS5TbmFwc2hvdFBhcnQAAgUDY2h1bmsBAAgAAgYDb2Zmc2V0AQAIAAIJA3BhcnRCeXRlcwEACAACBQdieXRl\
    cwUADQCAAQAAAhcVaW50YWtlLnYxLlN0YXR1c1JlcXVlc3QBABIAAgcHbWlzc2lvbgUADBAAAAAAQhQAGgJpbnRha2Uu\
    djEuVHJhdmVsTmFtZRIAIhMYCxYqGRkXFRweFTYxIhkfAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQAC\
    CAdmdWxsTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgQDYm9ybgEAEwACCwduYXRpb25hbGl0eQUA\
    DwMAAAAAAgwaZG9jdW1lbnRUeXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUAAg4HZG9jdW1lbnROdW1iZXIFAAwg\
    AAAAAAIOB2RvY3VtZW50SXNzdWVyBQAPAwAAAAECAQ8DZG9jdW1lbnRFeHBpcmVzAQASAAIKB25hdGl2ZU5hbWUFAAzI\
    AAAAAAIRB3ByaW1hcnlJZGVudGlmaWVyBQAMyAAAAAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1l\
    U2NyaXB0BQAPBAAAAAACDiRvdGhlckRvY3VtZW50cwUCGgQAAAAAGwEBGBdpbnRha2UudjEuTmFtZWREb2N1bWVudAAC\
    CCVzZXJ2aWNlcwUCGggAAAAAHAEBFhhjb21tb24udjEuU3BlY2lhbFNlcnZpY2UAAggWcmVsYXRpb24BARYSY29tbW9u\
    LnYxLlJlbGF0aW9uAAIOB29yaWdpblByb3ZpbmNlBQAMPAAAAAACBxRzaGVsdGVyAQEWEGNvbW1vbi52MS5BbnN3ZXIA\
    AhotaW50YWtlLnYxLlRyYXZlbE5hbWVzUmVwbHkBACoAAgUhbmFtZXMFAhoABAAAABgBARgUaW50YWtlLnYxLlRyYXZl\
    bE5hbWUAAhyCaW50YWtlLnYxLlRyYXZlbE5hbWVzUmVxdWVzdAQAKxMVKQECBAgecmV2aXNpb24BARgacmV2aXNpb24u\
    djEuU2VhbGVkUmV2aXNpb24BAgQHB3B1cnBvc2UFAAxkAAAAAQIECQdyZWNpcGllbnQFAAxkAAAAAQIECBxkb2N1bWVu\
    dAEBFhhyZXZpc2lvbi52MS5Eb2N1bWVudEtpbmQAAhhGaW50YWtlLnYxLlRyYXZlbFN0YW5kaW5nAgAiIAACBhhwZXJz\
    b24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgUXc3RhdGUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQACF2dpbnRha2Uu\
    djEuVXBkYXRlUmVxdWVzdAQAIx4RDwECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGFGNoYW5nZQEB\
    GRBwZXJzb24udjEuQ2hhbmdlAAIKA29jY3VycmVkQXQBABQAAgQHZGVzawUADBAAAAAAAhFocGVyc29uLnYxLkNvbnNl\
    bnQEACceDw4AAgcccHVycG9zZQEBFhhjb21tb24udjEuQ29uc2VudFB1cnBvc2UAAgYUYW5zd2VyAQEWEGNvbW1vbi52\
    MS5BbnN3ZXIBAgEHA2dpdmVuQXQBABQAAgMHaG93BQAMPAAAAABCFABYAnBlcnNvbi52MS5Db3JyZWN0aW9uGAARFBYY\
    DBYWFhoRJRQSGx0fFRQRIh8UGyYAAgYHcmVhc29uBQAMLAEAAAECAQgHZnVsbE5hbWUFAAzIAAAAAQIBCgduYXRpdmVO\
    YW1lBQAMyAAAAAACAxFzZXgBARYNY29tbW9uLnYxLlNleAECAQQDYm9ybgEAEwECAQoHYmlydGhQbGFjZQUADGQAAAAA\
    AgsHbmF0aW9uYWxpdHkFAA8DAAAAAQIBCgduYXRpb25hbElEBQAMIAAAAAECAQ4Hb3JpZ2luUHJvdmluY2UFAAw8AAAA\
    AQIBBQdwaG9uZQUADCgAAAAAAg0Uc2FmZVRvQ29udGFjdAEBFhBjb21tb24udjEuQW5zd2VyAQIBCAdleGl0U2l0ZQUA\
    DDwAAAABAgEKA2xlZnRTaXRlT24BABIAAgcQYWxpYXNlcwUCGggAAAAABwUADMgAAAABAgERB3ByaW1hcnlJZGVudGlm\
    aWVyBQAMyAAAAAECARMHc2Vjb25kYXJ5SWRlbnRpZmllcgUADMgAAAAAAgoHbmFtZVNjcmlwdAUADwQAAAABAgEMA2Vz\
    dGltYXRlZEFnZQEABgECAQUHcGhvdG8FAAxAAAAAAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgACBxRz\
    aGVsdGVyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEMA21vbnRoc0luU2l0ZQEABwACBxBjbGVhcmVkBQIaIAAAAAAHBQAM\
    KAAAAAACEhB3aXRoZHJhd25Eb2N1bWVudHMFAhoIAAAAAAcFAAwgAAAAAAIYI3BlcnNvbi52MS5EYW5nZXJBc3Nlc3Nl\
    ZAIADxAAAggDaW5EYW5nZXIBAAEBAgEIA2RlYWRsaW5lAQASAAIYanBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgUAEQwk\
    EREBAgEJA2FwcGxpZWRPbgEAEgECAQQDbGlzdAEAEAACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQEC\
    AQkDZGVjaWRlZE9uAQASAAIGB3JlYXNvbgUADMgAAAAAAhTAcGVyc29uLnYxLkV4aXRQZXJtaXQJAB4MExEkEg8REQAC\
    AhhpZAEBERRwZXJzb24udjEuRXhpdFBlcm1pdAECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2RlY2lk\
    ZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0\
    BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIGB3JlYXNvbgUADMgAAAAAAhRdcGVyc29uLnYxLkV4aXRSZWNvcmQFABMR\
    Eg8RAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZ3JhbnRlZE9uAQASAQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8D\
    AAAAAQIBCQNyZWZ1c2VkT24BABIAAhRkcGVyc29uLnYxLkZpbmVSZWNvcmQEABMRECoBAgELA3JlcXVlc3RlZE9uAQAS\
    AQIBCQNyZWZ1c2VkT24BABIAAgkDcGFpZENlbnRzAQAFAAIFIXRlcm1zBQIaEAAAAAAYAQEYFHBlcnNvbi52MS5XYWl2\
    ZXJUZXJtAAISQHBlcnNvbi52MS5GaXRUb0ZseQMAGw0TAAIDFGZpdAEBFhBjb21tb24udjEuQW5zd2VyAQIBBQN1bnRp\
    bAEAEgACDANlc2NvcnROZWVkZWQBAAEAAg+PcGVyc29uLnYxLkdyb3VwBQAZEh8RLQACAhNpZAEBEQ9wZXJzb24udjEu\
    R3JvdXAAAgcHbWlzc2lvbgUADBAAAAAAAgQXa2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIKA3NwbGl0dGFibGUB\
    AAEAAgcibWVtYmVycwUCGkAAAAAAGQEBGBVwZXJzb24udjEuR3JvdXBNZW1iZXIAAhVIcGVyc29uLnYxLkdyb3VwTWVt\
    YmVyAgAiIgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJl\
    bGF0aW9uAAIOw3BlcnNvbi52MS5Ib2xkCQAYHhQUEQ8QEhgAAgISaWQBAREOcGVyc29uLnYxLkhvbGQAAgQWa2luZAEB\
    FhJwZXJzb24udjEuSG9sZEtpbmQAAgkHYXV0aG9yaXR5BQAMZAAAAAACCQdyZWZlcmVuY2UFAAw8AAAAAAIGB3JlYXNv\
    bgUADPQBAAAAAggDcGxhY2VkQXQBABQBAgEIA3Jldmlld0J5AQASAQIBCgNyZWxlYXNlZEF0AQAUAAINB3JlbGVhc2VS\
    ZWFzb24FAAz0AQAAAAIaKnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgAWEAACCwduYXRpb25hbGl0eQUADwMAAAAA\
    AgUHYmFzaXMFAAwoAAAAAAIWaHBlcnNvbi52MS5JbnRlbnRDaGFuZ2UDAB4mHwACBhRpbnRlbnQBARYQY29tbW9uLnYx\
    LkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29tbW9uLnYx\
    LkFuc3dlcgACFSFwZXJzb24udjEuTWVkaWNhbE5vdGUCAA8OAAIEB3RleHQFAAzQBwAAAAIHA25vdGVkQXQBABQAAg5w\
    cGVyc29uLnYxLk5lZWQFAB4MDA0mAAIEFmNvZGUBARYSY29tbW9uLnYxLk5lZWRDb2RlAQIBBAN3ZWVrAQAGAQIBBANh\
    c09mAQASAQIBBQN1bnRpbAEAEgACCBpzZXZlcml0eQEBFhZjb21tb24udjEuTmVlZFNldmVyaXR5AAIVJ3BlcnNvbi52\
    MS5OZWVkc0NoYW5nZQEAJAACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACF0NwZXJzb24udjEuT2Zm\
    bGluZU9yaWdpbgQAEhENDQECBAYHYXV0aG9yBQAMLAEAAAECBAkDd3JpdHRlbkF0AQAUAAIGA291dGJveAEAEAACBgNu\
    dW1iZXIBAAgAAhFMcGVyc29uLnYxLlBheW1lbnQEABsNDBIAAgIVaWQBARERcGVyc29uLnYxLlBheW1lbnQAAgYDcGFp\
    ZE9uAQASAAIFA2NlbnRzAQAFAAIHB3JlY2VpcHQFAAwoAAAAAEIUAJ8FcGVyc29uLnYxLlBlcnNvbkZpbGUqACoRDyAr\
    MiMgIBoeJh8kJC4dGCMRDxYbNxAoKjAqLjIsFhIVJicvEB0xFwACDBpyZWdpc3RyYXRpb24BARgWcGVyc29uLnYxLlJl\
    Z2lzdHJhdGlvbgACCgNyZWNvcmRlZEF0AQAUAAIIA3NlcXVlbmNlAQAFAAIFF3N0YXRlAQEWE2NvbW1vbi52MS5DYXNl\
    U3RhdGUBAgEIHmlkZW50aXR5AQEYGnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAAIJJWRvY3VtZW50cwUCGhAAAAAA\
    HAEBGBhwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQAAgMcZXRkAQEYGHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgACBBhm\
    aW5lAQEYFHBlcnNvbi52MS5GaW5lUmVjb3JkAAIEGGV4aXQBARgUcGVyc29uLnYxLkV4aXRSZWNvcmQAAgQSc3RheQEB\
    GA5wZXJzb24udjEuU3RheQACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1v\
    bi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACBRtuZWVkcwUCGhAAAAAAEgEBGA5w\
    ZXJzb24udjEuTmVlZAACBRtob2xkcwUCGiAAAAAAEgEBGA5wZXJzb24udjEuSG9sZAACCSFrZWVwQXBhcnQFAhogAAAA\
    ABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACEQNhc3Nlc3NtZW50\
    T2ZmZXJlZAEAAQECAQgWZml0VG9GbHkBARgScGVyc29uLnYxLkZpdFRvRmx5AAIKA3Z1bG5lcmFibGUBAAEAAggDaW5E\
    YW5nZXIBAAEBAgEOA2RhbmdlckRlYWRsaW5lAQASAAIUA2Jlc3RJbnRlcmVzdEFwcHJvdmVkAQABAAISIXBvc3NpYmxl\
    RHVwbGljYXRlcwUCGkAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCQNjaGFuZ2VkQXQBAAUAAgcdd2FpdmVy\
    cwUCGhAAAAAAFAEBGBBwZXJzb24udjEuV2FpdmVyAAIIHnBheW1lbnRzBQIaIAAAAAAVAQEYEXBlcnNvbi52MS5QYXlt\
    ZW50AAILIWV4aXRQZXJtaXRzBQIaEAAAAAAYAQEYFHBlcnNvbi52MS5FeGl0UGVybWl0AAIIHmNvbnNlbnRzBQIaCAAA\
    AAAVAQEYEXBlcnNvbi52MS5Db25zZW50AAIKIHNjcmVlbmluZ3MFAhoQAAAAABcBARgTcGVyc29uLnYxLlNjcmVlbmlu\
    ZwACDCJtZWRpY2FsTm90ZXMFAhoQAAAAABkBARgVcGVyc29uLnYxLk1lZGljYWxOb3RlAAIJH3JlZmVycmFscwUCGhAA\
    AAAAFgEBGBJwZXJzb24udjEuUmVmZXJyYWwAAgsHc3RhdGVSZWFzb24FAAwsAQAAAQIBCgNzdGF0ZVNpbmNlAQAUAAIO\
    A3N0YXRlQ29uZmlybWVkAQABAAILF3N0YXRlQmVmb3JlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUBAgEKGG1lcmdlZElu\
    dG8BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgohbWVyZ2VkRnJvbQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQECAQgDdHJhbnNmZXIBABAAAgkQY29ycmVjdGVkBQIaIAAAAAAHBQAMKAAAAAACDCFkaXN0aW5jdEZyb20FAhpA\
    AAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgwHcmVjZWl2ZWRGcm9tBQAMEAAAAAACErFwZXJzb24udjEuUmVm\
    ZXJyYWwIABwoDREREhASAAICFmlkAQEREnBlcnNvbi52MS5SZWZlcnJhbAACBx1zZXJ2aWNlAQEWGWNvbW1vbi52MS5S\
    ZWZlcnJhbFNlcnZpY2UAAgIHdG8FAAxkAAAAAAIGB3JlYXNvbgUADCwBAAAAAgoDcmVmZXJyZWRPbgEAEgECAQoDYWNj\
    ZXB0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIAAgcHb3V0Y29tZQUADMgAAAAAQhYANwRwZXJzb24udjEuUmVnaXN0cmF0\
    aW9uKAAjExIPIBUTFRgLFRYVGRATEhoyHiYdIiQuIhQfDxYcGxweFSUQFCoUAQIEBhhwZXJzb24BAREUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUBAgQHB21pc3Npb24FAAwQAAAAAQIECgNyZWNlaXZlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIHFWNo\
    YW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgoHcXVldWVUb2tlbgUADBgAAAAAAggHZnVsbE5hbWUFAAzIAAAAAAIK\
    B25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AAIEA2Jvcm4BABMAAgoHYmlydGhQbGFjZQUA\
    DGQAAAAAAgsHbmF0aW9uYWxpdHkFAA8DAAAAAAIKB25hdGlvbmFsSUQFAAwgAAAAAAIOB29yaWdpblByb3ZpbmNlBQAM\
    PAAAAAACBQdwaG9uZQUADCgAAAAAAggHZXhpdFNpdGUFAAw8AAAAAQIBCgNsZWZ0U2l0ZU9uAQASAAIEEnN0YXkBARgO\
    cGVyc29uLnYxLlN0YXkAAgklZG9jdW1lbnRzBQIaCAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAACBhRp\
    bnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAQIBBRNn\
    cm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIFG25lZWRzBQIa\
    EAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIKIGluZGljYXRvcnMFAhogAAAAABcBARYTY29tbW9uLnYxLkluZGljYXRv\
    cgACChRzY2FtTGlua2VkAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEMA21vbnRoc0luU2l0ZQEABwACBxRzaGVsdGVyAQEW\
    EGNvbW1vbi52MS5BbnN3ZXIAAgQHbm90ZQUADOgDAAAAAg8DY29uc2VudFJlY29yZGVkAQABAAIIEHdhcm5pbmdzBQIa\
    EAAAAAAHBQAMMAAAAAACBxBhbGlhc2VzBQIaCAAAAAAHBQAMyAAAAAACEQdwcmltYXJ5SWRlbnRpZmllcgUADMgAAAAA\
    AhMHc2Vjb25kYXJ5SWRlbnRpZmllcgUADMgAAAAAAgoHbmFtZVNjcmlwdAUADwQAAAAAAg0Uc2FmZVRvQ29udGFjdAEB\
    FhBjb21tb24udjEuQW5zd2VyAAIFB3Bob3RvBQAMQAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAAIIHmNvbnNlbnRzBQIa\
    CAAAAAAVAQEYEXBlcnNvbi52MS5Db25zZW50AQIBDANhbm5vdW5jZW1lbnQBABAAQhMAKgFwZXJzb24udjEuU2NyZWVu\
    aW5nCQAdJy0pLxUcERQAAgIXaWQBARETcGVyc29uLnYxLlNjcmVlbmluZwACBh1zdGF0dXMBARYZY29tbW9uLnYxLlNj\
    cmVlbmluZ1N0YXR1cwACBCVhY3RzBQIaCAAAAAAcAQEWGGNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAACBSBtZWFucwUC\
    GiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNhdG9yAAIII3B1cnBvc2VzBQIaCAAAAAAaAQEWFmNvbW1vbi52MS5FeHBs\
    b2l0YXRpb24AAgoHaW5zdHJ1bWVudAUADDwAAAAAAhEHaW5zdHJ1bWVudFZlcnNpb24FAAwYAAAAAAIKA3NjcmVlbmVk\
    QXQBABQAAgkHbmFycmF0aXZlBQAMoA8AAAACFVpwZXJzb24udjEuU3RhdGVDaGFuZ2UEAB0REBYAAgIXdG8BARYTY29t\
    bW9uLnYxLkNhc2VTdGF0ZQACBgdyZWFzb24FAAwsAQAAAAIJA2NvbmZpcm1lZAEAAQACCwdjb3VudGVycGFydAUADGQA\
    AAAAAg5RcGVyc29uLnYxLlN0YXkEAA8UFxEBAgEHA2VudGVyZWQBABIAAgkHZW50cnlQb3J0BQAMIAAAAAECAQ8DYXV0\
    aG9yaXNlZFVudGlsAQASAAIGB3Blcm1pdAUADCgAAAAAQhgAygFwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQSACIREQ4P\
    ICoTExMfFhwUFREXMAACBBp0eXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUAAgYHbnVtYmVyBQAMIAAAAAACBgdp\
    c3N1ZXIFAA8DAAAAAQIBBgNpc3N1ZWQBABIBAgEHA2V4cGlyZXMBABIAAgcVY3VzdG9keQEBFhFjb21tb24udjEuQ3Vz\
    dG9keQACCB52YWxpZGl0eQEBFhpjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQACCAdtcnpMaW5lMQUADCwAAAAAAggH\
    bXJ6TGluZTIFAAwsAAAAAAIIB21yekxpbmUzBQAMLAAAAAACCxBtcnpGYWlsdXJlcwUCGhAAAAAABwUADBgAAAAAAgsH\
    ZGVzdGluYXRpb24FAA8DAAAAAAIIEHRyYW5zaXRzBQIaCAAAAAAHBQAPAwAAAAECAQwDam91cm5leXNMZWZ0AQAGAAIK\
    B3N1cGVyc2VkZXMFAAwgAAAAAAIGB2tlcHRCeQUADGQAAAAAAgwHc3VwZXJzZWRlZEJ5BQAMIAAAAAACDh52YWxpZGl0\
    eUJlZm9yZQEBFhpjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQACHxRwZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vz\
    c2VkAQARAAIKA3Z1bG5lcmFibGUBAAEAAhDFcGVyc29uLnYxLldhaXZlcgkAGgwTESQUEhURAAICFGlkAQEREHBlcnNv\
    bi52MS5XYWl2ZXIBAgEEA2xpc3QBABABAgELA3JlcXVlc3RlZE9uAQASAQIBCQNkZWNpZGVkT24BABIAAgcZb3V0Y29t\
    ZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUAAg0Dd2FpdmVkUGVyY2VudAEABgACCwN3YWl2ZWRDZW50cwEABQECAQ0D\
    Y292ZXJzVGhyb3VnaAEAEgACBgdyZWFzb24FAAzIAAAAAAIUNHBlcnNvbi52MS5XYWl2ZXJUZXJtAwAODBUAAgcDcGVy\
    Y2VudAEABgACBQNjZW50cwEABQECAQ0DY292ZXJzVGhyb3VnaAEAEgBCHAA3BHBsYW5uaW5ndmlldy52MS5QbGFubmlu\
    Z1ZpZXcnACISIBMXKhcUGR8XJhEgIAseJg4YGCAYCzEjEB0iFhAuGRAbGBoRJwACBhhwZXJzb24BAREUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAgcHbWlzc2lvbgUADBAAAAAAAgUXc3RhdGUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQACDANyZWdp\
    c3RlcmVkQXQBABQAAhADaWRlbnRpdHlWZXJpZmllZAEAAQACDBpkb2N1bWVudFR5cGUBARYWY29tbW9uLnYxLkRvY3Vt\
    ZW50VHlwZQECAQ8DZG9jdW1lbnRFeHBpcmVzAQASAQIBDANldGRBcHBsaWVkT24BABIAAg4HZXRkRGVzdGluYXRpb24F\
    AA8DAAAAAAILEGV0ZFRyYW5zaXRzBQIaCAAAAAAHBQAPAwAAAAECAQ8DZXRkSm91cm5leXNMZWZ0AQAGAAIKGHN0YXlT\
    dGF0dXMBARYUY29tbW9uLnYxLlN0YXlTdGF0dXMBAgEJA3N0YXlVbnRpbAEAEgACBBhmaW5lAQEYFHBlcnNvbi52MS5G\
    aW5lUmVjb3JkAAIEGGV4aXQBARgUcGVyc29uLnYxLkV4aXRSZWNvcmQAAgQDaGVsZAEAAQACBhRpbnRlbnQBARYQY29t\
    bW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHA2NvbnNlbnQBAAEAAhED\
    cG9zc2libGVEdXBsaWNhdGUBAAEAAhEDYXNzZXNzbWVudE9mZmVyZWQBAAEAAgcVYWdlQmFuZAEBFhFjb21tb24udjEu\
    QWdlQmFuZAECARADYWdlQmFuZENoYW5nZXNPbgEAEgACBAN0aWVyAQAGAAIIJXNlcnZpY2VzBQIaCAAAAAAcAQEWGGNv\
    bW1vbi52MS5TcGVjaWFsU2VydmljZQACAxxmaXQBARYYcGxhbm5pbmd2aWV3LnYxLkZpdFN0YXRlAQIBCANmaXRVbnRp\
    bAEAEgECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIIFnJlbGF0aW9uAQEWEmNvbW1vbi52MS5SZWxhdGlvbgAC\
    DwNncm91cFNwbGl0dGFibGUBAAEAAgkDZ3JvdXBTaXplAQAHAAIJIWtlZXBBcGFydAUCGiAAAAAAGAEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQACDgdvcmlnaW5Qcm92aW5jZQUADDwAAAAAAgkDc2hlbHRlcmVkAQABAAIUA2Jlc3RJbnRlcmVz\
    dEFwcHJvdmVkAQABAQIBEANwcmVnbmFuY3lMaW1pdE9uAQASAAITA3JlcGxhY2VtZW50RG9jdW1lbnQBAAEBAgEJA2dy\
    YW50ZWRPbgEAEgECAQoYbWVyZ2VkSW50bwEBERRwZXJzb24udjEuUGVyc29uRmlsZQACFxJyZWZ1c2Fscy52MS5LZXlD\
    b25mbGljdAEADwACCANzZXF1ZW5jZQEABQACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAAAAAC\
    GiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAACFCVy\
    ZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAAAh2ycmV2aXNpb24u\
    djEuUmV2aXNpb25TdGF0ZW1lbnQHABMUDycRLA8BAgQHB21pc3Npb24FAAwQAAAAAQIECAdtYW5pZmVzdAUADEAAAAAA\
    AggDcmV2aXNpb24BAAgBAgQFHXN0YXRlAQEWGXJldmlzaW9uLnYxLlJldmlzaW9uU3RhdGUAAgYHZGlnZXN0BQAOIAAA\
    AAACByFwZXJzb25zBQIaAAQAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIIA3NlYWxlZEF0AQAUAAIaaHJldmlz\
    aW9uLnYxLlNlYWxlZFJldmlzaW9uAwAvIBQBAgQJIXN0YXRlbWVudAEBGB1yZXZpc2lvbi52MS5SZXZpc2lvblN0YXRl\
    bWVudAACDBBjZXJ0aWZpY2F0ZXMFAhoEAAAAAAcFAA0AEAAAAAIJB3NpZ25hdHVyZQUADYAAAAABAFQAAhI+Y29tbW9u\
    LnYxLlBvc2l0aW9uBAAODA8PAAIHA2xpbmVhZ2UBABAAAgUDZXBvY2gBAAUAAggDc2VxdWVuY2UBAAUAAgQHaGFzaAUA\
    DiAAAAAhQDoAKACMAA4BVQCgAHQAdwB1AFUAcACrAGcAWACNAUAAfABBAIoAeABUADsA4ABXAG8AOQBbADYAawBRAFkA\
    fAB9AAECAREkY29tbW9uLnYxLkFnZUJhbmQDAAsKCgIBAQAGaW5mYW50AgECAAVtaW5vcgIBAwAFYWR1bHQBAgEQE2Nv\
    bW1vbi52MS5BbnN3ZXICAAgHAgEBAAN5ZXMCAQIAAm5vAQIBE3Rjb21tb24udjEuQ2FzZUNsYXNzCAAJDxMPDA0NCgIB\
    AQAEaGVsZAIBAgAKdW52ZXJpZmllZAIBAwAOaXJyZWd1bGFyRW50cnkCAQQACmRvY0FuZEZpbmUCAQUAB2RvY09ubHkC\
    AQYACGZpbmVPbmx5AgEHAAhleGl0T25seQIBCAAFcmVhZHkBAgET9mNvbW1vbi52MS5DYXNlU3RhdGURAAsPDQ8PDQwL\
    DBENEA0QDQsLAgEBAAZxdWV1ZWQCAQIACnJlZ2lzdGVyZWQCAQMACGFzc2Vzc2VkAgEEAApwcm9jZXNzaW5nAgEFAApt\
    YW5pZmVzdGVkAgEGAAhkZXBhcnRlZAIBBwAHYXJyaXZlZAIBCAAGY2xvc2VkAgEJAAdzdGF5aW5nAgEKAAxzZWxmRGVw\
    YXJ0ZWQCAQsACHJlZmVycmVkAgEMAAt0cmFuc2ZlcnJlZAIBDQAIZGV0YWluZWQCAQ4AC2xvc3RDb250YWN0AgEPAAhk\
    ZWNlYXNlZAIBEAAGbWVyZ2VkAgERAAZ2b2lkZWQBAgERP2NvbW1vbi52MS5DaGFubmVsBQALDQsMCQIBAQAGd2Fsa0lu\
    AgECAAhwcm92aW5jZQIBAwAGcG9saWNlAgEEAAdob3RsaW5lAgEFAARidWxrAQIBGINjb21tb24udjEuQ29uc2VudFB1\
    cnBvc2UGABERHRYXDwIBAQAMcmVnaXN0cmF0aW9uAgECAAxyZXR1cm5UcmF2ZWwCAQMAGHNoYXJlV2l0aEhvc3RBdXRo\
    b3JpdGllcwIBBAARc2hhcmVXaXRoUGFydG5lcnMCAQUAEmNvbnRhY3RBZnRlclJldHVybgIBBgAKcGhvdG9ncmFwaAEC\
    ARFeY29tbW9uLnYxLkN1c3RvZHkHAAsMEAkLDgwCAQEABmhvbGRlcgIBAgAHbWlzc2lvbgIBAwALY29uZmlzY2F0ZWQC\
    AQQABGxvc3QCAQUABnBvbGljZQIBBgAJbmV2ZXJIZWxkAgEHAAd1bmtub3duAQIBGFpjb21tb24udjEuRG9jdW1lbnRT\
    dGF0dXMFAAkVDw4YAgEBAARub25lAgECABBpZGVudGl0eVZlcmlmaWVkAgEDAApldGRBcHBsaWVkAgEEAAlldGRJc3N1\
    ZWQCAQUAE3Bhc3Nwb3J0VmFsaWRJbkhhbmQBAgEWWmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nw\
    b3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0\
    eUNhcmQBAgEaNmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5BAAKDAwOAgEBAAV2YWxpZAIBAgAHZXhwaXJlZAIBAwAH\
    ZGFtYWdlZAIBBAAJY2FuY2VsbGVkAQIBFFdjb21tb24udjEuRXhpdFN0YXR1cwYAEA0ODAwMAgEBAAtub3RSZXF1aXJl\
    ZAIBAgAIcmVxdWlyZWQCAQMACXJlcXVlc3RlZAIBBAAHZ3JhbnRlZAIBBQAHcmVmdXNlZAIBBgAHZXhwaXJlZAECARaQ\
    Y29tbW9uLnYxLkV4cGxvaXRhdGlvbggAERYXDgwREwoCAQEADGZvcmNlZExhYm91cgIBAgARZm9yY2VkQ3JpbWluYWxp\
    dHkCAQMAEnNleHVhbEV4cGxvaXRhdGlvbgIBBAAJc2Vydml0dWRlAgEFAAdzbGF2ZXJ5AgEGAAxvcmdhblJlbW92YWwC\
    AQcADmZvcmNlZE1hcnJpYWdlAgEIAAVvdGhlcgECARROY29tbW9uLnYxLkZpbmVTdGF0dXMGAAsNDgwJCwIBAQAGbm90\
    RHVlAgECAAhhc3Nlc3NlZAIBAwAJcmVxdWVzdGVkAgEEAAdwYXJ0aWFsAgEFAARwYWlkAgEGAAZ3YWl2ZWQBAgETQGNv\
    bW1vbi52MS5Hcm91cEtpbmQEAAsSDRACAQEABmZhbWlseQIBAgANZ3VhcmRpYW5DaGlsZAIBAwAIZXNjb3J0ZWQCAQQA\
    C3RyYXZlbFBhcnR5AUIBEwBzAWNvbW1vbi52MS5JbmRpY2F0b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9s\
    ZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVtZW50AgEDAA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2Vz\
    AgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxBYnVzZQIBBwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxB\
    YnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZlV29ya2luZ0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIB\
    DAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgENABZwc3ljaG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNN\
    ZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQABZ0aHJlYXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARAr\
    Y29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1cm5Ib21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1v\
    bi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVlbGNoYWlyAgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5z\
    ZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFsAgEGAApkaXNhYmlsaXR5AQIBFiZjb21tb24udjEuTmVlZFNldmVy\
    aXR5AwAJDQsCAQEABG1pbGQCAQIACG1vZGVyYXRlAgEDAAZzZXZlcmUBAgEZbGNvbW1vbi52MS5SZWZlcnJhbFNlcnZp\
    Y2UHAAwMChEUEgoCAQEAB3NoZWx0ZXICAQIAB21lZGljYWwCAQMABWxlZ2FsAgEEAAxwc3ljaG9zb2NpYWwCAQUAD2No\
    aWxkUHJvdGVjdGlvbgIBBgANcmVpbnRlZ3JhdGlvbgIBBwAFb3RoZXIBAgESYWNvbW1vbi52MS5SZWxhdGlvbggACQsK\
    DAsNCwoCAQEABGhlYWQCAQIABnNwb3VzZQIBAwAFY2hpbGQCAQQAB3NpYmxpbmcCAQUABnBhcmVudAIBBgAIZ3VhcmRp\
    YW4CAQcABmVzY29ydAIBCAAFb3RoZXIBAgEZNmNvbW1vbi52MS5TY3JlZW5pbmdTdGF0dXMEABANCwgCAQEAC25vdFNj\
    cmVlbmVkAgECAAhwb3NzaWJsZQIBAwAGYWN0dWFsAgEEAANub3QBAgENKWNvbW1vbi52MS5TZXgDAAkLEAIBAQAEbWFs\
    ZQIBAgAGZmVtYWxlAgEDAAt1bnNwZWNpZmllZAECARjDY29tbW9uLnYxLlNwZWNpYWxTZXJ2aWNlCgATFBQOEBcLChga\
    AgEBAA53aGVlbGNoYWlyUmFtcAIBAgAPd2hlZWxjaGFpclN0ZXBzAgEDAA93aGVlbGNoYWlyQ2FiaW4CAQQACXN0cmV0\
    Y2hlcgIBBQALbWVkaWNhbENhc2UCAQYAEnVuYWNjb21wYW5pZWRNaW5vcgIBBwAGaW5mYW50AgEIAAVjaGlsZAIBCQAT\
    ZGVwb3J0ZWRBY2NvbXBhbmllZAIBCgAVZGVwb3J0ZWRVbmFjY29tcGFuaWVkAQIBFD5jb21tb24udjEuU3RheVN0YXR1\
    cwQADQ0SDAIBAQAIaW5TdGF0dXMCAQIACG92ZXJzdGF5AgEDAA1ub0VudHJ5UmVjb3JkAgEEAAd1bmtub3duAQIBGFJj\
    b21tb24udjEuVHJhZmZpY2tpbmdBY3QFABATDQ8MAgEBAAtyZWNydWl0bWVudAIBAgAOdHJhbnNwb3J0YXRpb24CAQMA\
    CHRyYW5zZmVyAgEEAApoYXJib3VyaW5nAgEFAAdyZWNlaXB0AQIBFCBjb21tb24udjEuVHJhdmVsTW9kZQIADw0CAQEA\
    CnNlbGZGdW5kZWQCAQIACGFzc2lzdGVkAQIBFz9pbnRha2UudjEuRm9sbG93VmVyZGljdAUACQ0NCwoCAQEABHRhaWwC\
    AQIACHNuYXBzaG90AgEDAAhkaXZlcmdlZAIBBAAGZmVuY2VkAgEFAAVkZWx0YQECARYbaW50YWtlLnYxLlNuYXBzaG90\
    UGFydAIADQoCAQEACG1hbmlmZXN0AgECAAVjaHVuawECARJUcGVyc29uLnYxLkhvbGRLaW5kBgALCgwREAoCAQEABnBv\
    bGljZQIBAgAFY291cnQCAQMAB21lZGljYWwCAQQADGJlc3RJbnRlcmVzdAIBBQALaW1taWdyYXRpb24CAQYABW90aGVy\
    AQIBFTdwZXJzb24udjEuTGluZU91dGNvbWUEAAwMDA0CAQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMAB3JlZnVzZWQC\
    AQQACHJldHVybmVkAQIBGDxwbGFubmluZ3ZpZXcudjEuRml0U3RhdGUEAA0XCAoCAQEACG5vdEFza2VkAgECABJjZXJ0\
    aWZpY2F0ZU1pc3NpbmcCAQMAA2ZpdAIBBAAFdW5maXQBAgEYX3JldmlzaW9uLnYxLkRvY3VtZW50S2luZAYADQ4REBIJ\
    AgEBAAhtYW5pZmVzdAIBAgAJdGlja1NoZWV0AgEDAAxhcnJpdmFsTmVlZHMCAQQAC2NhcnJpZXJMaXN0AgEFAA1wYXNz\
    ZW5nZXJMaXN0AgEGAARkYXRhAQIBGV9yZXZpc2lvbi52MS5SZXZpc2lvblN0YXRlBwAKDQsODQsOAgEBAAVkcmFmdAIB\
    AgAIcHJvcG9zZWQCAQMABmxvY2tlZAIBBAAJc3VibWl0dGVkAgEFAAhkZXBhcnRlZAIBBgAGY2xvc2VkAgEHAAljYW5j\
    ZWxsZWQBQBkDAEIQAAMDcGVyc29uLnYxLkNoYW5nZRQANCosICgcJiQWJDYoGSIoJCImKiQCAgEAEB5pZGVudGl0eVZl\
    cmlmaWVkAQEYGnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgICAAgcZG9jdW1lbnQBARgYcGVyc29uLnYxLlRyYXZl\
    bERvY3VtZW50AgIDAAocZXRkQXBwbGllZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24CAgQABhR3YWl2ZXIBARgQ\
    cGVyc29uLnYxLldhaXZlcgICBQAKGGV4aXRQZXJtaXQBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQCAgYABBJzdGF5AQEY\
    DnBlcnNvbi52MS5TdGF5AgIHAAYaaW50ZW50AQEYFnBlcnNvbi52MS5JbnRlbnRDaGFuZ2UCAggABRluZWVkcwEBGBVw\
    ZXJzb24udjEuTmVlZHNDaGFuZ2UCAQkAEWFzc2Vzc21lbnRPZmZlcmVkAgIKAAgWZml0VG9GbHkBARgScGVyc29uLnYx\
    LkZpdFRvRmx5AgILAA0jdnVsbmVyYWJpbGl0eQEBGB9wZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAgIMAAYc\
    ZGFuZ2VyAQEYGHBlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIBDQAUYmVzdEludGVyZXN0QXBwcm92ZWQCAg4ABxVwYXlt\
    ZW50AQEYEXBlcnNvbi52MS5QYXltZW50AgIPAAoYY29ycmVjdGlvbgEBGBRwZXJzb24udjEuQ29ycmVjdGlvbgICEAAF\
    GXN0YXRlAQEYFXBlcnNvbi52MS5TdGF0ZUNoYW5nZQICEQAHFWNvbnNlbnQBARgRcGVyc29uLnYxLkNvbnNlbnQCAhIA\
    CRdzY3JlZW5pbmcBARgTcGVyc29uLnYxLlNjcmVlbmluZwICEwALGW1lZGljYWxOb3RlAQEYFXBlcnNvbi52MS5NZWRp\
    Y2FsTm90ZQICFAAIFnJlZmVycmFsAQEYEnBlcnNvbi52MS5SZWZlcnJhbAFAIwcAQhAADQdpbnRha2UudjEuSW50YWtl\
    DwCLf0xShYmFiVZ0WHaaWqwDBAEAAQgZF0pyZWdpc3RlcmludGFrZS52MS5SZWdpc3RlclJlcXVlc3RpbnRha2UudjEu\
    UmVnaXN0ZXJSZXBseQMAGhcUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5LZXlDb25mbGljdHJl\
    ZnVzYWxzLnYxLlJlamVjdGVkAwQCAAEGFxVEdXBkYXRlaW50YWtlLnYxLlVwZGF0ZVJlcXVlc3RpbnRha2UudjEuQ2hh\
    bmdlUmVwbHkDABQXFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuS2V5Q29uZmxpY3RyZWZ1c2Fscy52MS5S\
    ZWplY3RlZAMEAwABBBUTF3Nob3dpbnRha2UudjEuU2hvd1JlcXVlc3RpbnRha2UudjEuU2hvd1JlcGx5AQAUcmVmdXNh\
    bHMudjEuTm90Rm91bmQDBAQAAQYXFRdzZWFyY2hpbnRha2UudjEuU2VhcmNoUmVxdWVzdGludGFrZS52MS5TZWFyY2hS\
    ZXBseQEAFHJlZnVzYWxzLnYxLlJlamVjdGVkAwQFAAEJGhVEcGxhY2VIb2xkaW50YWtlLnYxLlBsYWNlSG9sZFJlcXVl\
    c3RpbnRha2UudjEuQ2hhbmdlUmVwbHkDABQXFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuS2V5Q29uZmxp\
    Y3RyZWZ1c2Fscy52MS5SZWplY3RlZAMEBgABCxwVRHJlbGVhc2VIb2xkaW50YWtlLnYxLlJlbGVhc2VIb2xkUmVxdWVz\
    dGludGFrZS52MS5DaGFuZ2VSZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGlj\
    dHJlZnVzYWxzLnYxLlJlamVjdGVkAwQHAAEJGhVEa2VlcEFwYXJ0aW50YWtlLnYxLktlZXBBcGFydFJlcXVlc3RpbnRh\
    a2UudjEuQ2hhbmdlUmVwbHkDABQXFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuS2V5Q29uZmxpY3RyZWZ1\
    c2Fscy52MS5SZWplY3RlZAMECAABCxwVRGRlZmluZUdyb3VwaW50YWtlLnYxLkRlZmluZUdyb3VwUmVxdWVzdGludGFr\
    ZS52MS5DaGFuZ2VSZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVz\
    YWxzLnYxLlJlamVjdGVkBAQJAAIBBhcSHWZvbGxvd2ludGFrZS52MS5Gb2xsb3dSZXF1ZXN0aW50YWtlLnYxLkZlZWRJ\
    dGVtAQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24EBAoAAgEIGRcyc25hcHNob3RpbnRha2UudjEuU25hcHNob3RS\
    ZXF1ZXN0aW50YWtlLnYxLlNuYXBzaG90U2xpY2UCABoUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52\
    MS5Ob3RGb3VuZAMECwABBhcVHWRpZ2VzdGludGFrZS52MS5EaWdlc3RSZXF1ZXN0aW50YWtlLnYxLkRpZ2VzdFJlcGx5\
    AQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24DBAwAAQscGix0cmF2ZWxOYW1lc2ludGFrZS52MS5UcmF2ZWxOYW1l\
    c1JlcXVlc3RpbnRha2UudjEuVHJhdmVsTmFtZXNSZXBseQIAFBRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYx\
    LlJlamVjdGVkAwQNAAENHhxKcmVwb3J0UmVqZWN0c2ludGFrZS52MS5SZXBvcnRSZWplY3RzUmVxdWVzdGludGFrZS52\
    MS5SZXBvcnRSZWplY3RzUmVwbHkDABoXFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuS2V5Q29u\
    ZmxpY3RyZWZ1c2Fscy52MS5SZWplY3RlZAMEDgABBhcXHXN0YXR1c2ludGFrZS52MS5TdGF0dXNSZXF1ZXN0aW50YWtl\
    LnYxLlNlcnZpY2VTdGF0dXMBABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgMEDwABDB0bX3JlcG9ydFRyYXZlbGlu\
    dGFrZS52MS5SZXBvcnRUcmF2ZWxSZXF1ZXN0aW50YWtlLnYxLlJlcG9ydFRyYXZlbFJlcGx5BAAaFBcUcmVmdXNhbHMu\
    djEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMu\
    djEuUmVqZWN0ZWQ=
    """)
}

/// Records people and tells planning about them.
public struct IntakeClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Records one person. Acknowledged only when durable; the same key again gives the same answer.
  public func register(
    _ request: RegisterRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> RegisterReply {
    try await transport.unary(request, method: IntakeMethods.register, options: options)
  }

  /// Records something about an open case.
  public func update(
    _ request: UpdateRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.update, options: options)
  }

  /// One person's file, as far as the caller's role may read it.
  public func show(
    _ request: ShowRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ShowReply {
    try await transport.unary(request, method: IntakeMethods.show, options: options)
  }

  /// Finds people of the mission by name, document number or case.
  public func search(
    _ request: SearchRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> SearchReply {
    try await transport.unary(request, method: IntakeMethods.search, options: options)
  }

  /// Keeps a person from every departure until the hold is released.
  public func placeHold(
    _ request: PlaceHoldRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.placeHold, options: options)
  }

  /// Ends a hold.
  public func releaseHold(
    _ request: ReleaseHoldRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.releaseHold, options: options)
  }

  /// Says that two people must not travel together, or may again.
  public func keepApart(
    _ request: KeepApartRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.keepApart, options: options)
  }

  /// Says who travels together, and how strictly.
  public func defineGroup(
    _ request: DefineGroupRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.defineGroup, options: options)
  }

  /// Views of the mission from a position on, then as they change.
  public func follow<Result: Sendable>(
    _ request: FollowRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<FeedItem>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: IntakeMethods.follow, options: options, body)
  }

  /// The views of the mission, or what changed of them, for a follower that is far behind.
  public func snapshot<Result: Sendable>(
    _ request: SnapshotRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<SnapshotSlice>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: IntakeMethods.snapshot, options: options, body)
  }

  /// A digest over the mission's views, which proves that a follower holds the same.
  public func digest(
    _ request: DigestRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DigestReply {
    try await transport.unary(request, method: IntakeMethods.digest, options: options)
  }

  /// Names and document numbers of exactly the people on one sealed revision. Every call is an event of
  /// its own.
  public func travelNames(
    _ request: TravelNamesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TravelNamesReply {
    try await transport.unary(request, method: IntakeMethods.travelNames, options: options)
  }

  /// Says that rows of a file could not be read, so that they are counted as waiting.
  public func reportRejects(
    _ request: ReportRejectsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReportRejectsReply {
    try await transport.unary(request, method: IntakeMethods.reportRejects, options: options)
  }

  /// Whether the service is well, and how far its log reaches.
  public func status(
    _ request: StatusRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ServiceStatus {
    try await transport.unary(request, method: IntakeMethods.status, options: options)
  }

  /// Records what a manifest did to the cases of its people. Saying it again changes nothing.
  public func reportTravel(
    _ request: ReportTravelRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReportTravelReply {
    try await transport.unary(request, method: IntakeMethods.reportTravel, options: options)
  }
}

/// Answers the calls of intake.v1.Intake.
public protocol IntakeHandlers: Sendable {
  /// Records one person. Acknowledged only when durable; the same key again gives the same answer.
  func register(
    _ request: RegisterRequest, context: RPCServerContext
  ) async throws -> RegisterReply

  /// Records something about an open case.
  func update(
    _ request: UpdateRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  /// One person's file, as far as the caller's role may read it.
  func show(
    _ request: ShowRequest, context: RPCServerContext
  ) async throws -> ShowReply

  /// Finds people of the mission by name, document number or case.
  func search(
    _ request: SearchRequest, context: RPCServerContext
  ) async throws -> SearchReply

  /// Keeps a person from every departure until the hold is released.
  func placeHold(
    _ request: PlaceHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  /// Ends a hold.
  func releaseHold(
    _ request: ReleaseHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  /// Says that two people must not travel together, or may again.
  func keepApart(
    _ request: KeepApartRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  /// Says who travels together, and how strictly.
  func defineGroup(
    _ request: DefineGroupRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  /// Views of the mission from a position on, then as they change.
  func follow(
    _ request: FollowRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<FeedItem>
  ) async throws

  /// The views of the mission, or what changed of them, for a follower that is far behind.
  func snapshot(
    _ request: SnapshotRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<SnapshotSlice>
  ) async throws

  /// A digest over the mission's views, which proves that a follower holds the same.
  func digest(
    _ request: DigestRequest, context: RPCServerContext
  ) async throws -> DigestReply

  /// Names and document numbers of exactly the people on one sealed revision. Every call is an event of
  /// its own.
  func travelNames(
    _ request: TravelNamesRequest, context: RPCServerContext
  ) async throws -> TravelNamesReply

  /// Says that rows of a file could not be read, so that they are counted as waiting.
  func reportRejects(
    _ request: ReportRejectsRequest, context: RPCServerContext
  ) async throws -> ReportRejectsReply

  /// Whether the service is well, and how far its log reaches.
  func status(
    _ request: StatusRequest, context: RPCServerContext
  ) async throws -> ServiceStatus

  /// Records what a manifest did to the cases of its people. Saying it again changes nothing.
  func reportTravel(
    _ request: ReportTravelRequest, context: RPCServerContext
  ) async throws -> ReportTravelReply
}

/// Serves intake.v1.Intake with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct IntakeRegistration<Handlers: IntakeHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { IntakeMethods.descriptor }
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
      IntakeMethods.register, execution: execution(IntakeMethods.register.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.register(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.update, execution: execution(IntakeMethods.update.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.update(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.show, execution: execution(IntakeMethods.show.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.show(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.search, execution: execution(IntakeMethods.search.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.search(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.placeHold, execution: execution(IntakeMethods.placeHold.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.placeHold(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.releaseHold, execution: execution(IntakeMethods.releaseHold.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.releaseHold(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.keepApart, execution: execution(IntakeMethods.keepApart.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.keepApart(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.defineGroup, execution: execution(IntakeMethods.defineGroup.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.defineGroup(request, context: context)
    }
    router.handleServerStream(
      IntakeMethods.follow, execution: execution(IntakeMethods.follow.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.follow(request, context: context, to: writer)
    }
    router.handleServerStream(
      IntakeMethods.snapshot, execution: execution(IntakeMethods.snapshot.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.snapshot(request, context: context, to: writer)
    }
    router.handleUnary(
      IntakeMethods.digest, execution: execution(IntakeMethods.digest.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.digest(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.travelNames, execution: execution(IntakeMethods.travelNames.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.travelNames(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.reportRejects, execution: execution(IntakeMethods.reportRejects.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.reportRejects(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.status, execution: execution(IntakeMethods.status.info)
    ) { request, context in
      return try await handlers.status(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.reportTravel, execution: execution(IntakeMethods.reportTravel.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.reportTravel(request, context: context)
    }
  }
}
