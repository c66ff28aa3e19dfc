// Written by schemac from package intake.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What intake answers to the position of a follower.
public struct FollowVerdict: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: FollowVerdict { FollowVerdict(rawValue: 0) }
  /// Continues at the follower's position.
  public static var tail: FollowVerdict { FollowVerdict(rawValue: 1) }
  /// The follower must load a snapshot first.
  public static var snapshot: FollowVerdict { FollowVerdict(rawValue: 2) }
  /// The follower's position is not part of this history; it must be quarantined.
  public static var diverged: FollowVerdict { FollowVerdict(rawValue: 3) }
  /// The follower belongs to an older epoch.
  public static var fenced: FollowVerdict { FollowVerdict(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    /// Continues at the follower's position.
    case tail = 1
    /// The follower must load a snapshot first.
    case snapshot = 2
    /// The follower's position is not part of this history; it must be quarantined.
    case diverged = 3
    /// The follower belongs to an older epoch.
    case fenced = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "tail"
      case 2: "snapshot"
      case 3: "diverged"
      case 4: "fenced"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "tail": self = .tail
      case "snapshot": self = .snapshot
      case "diverged": self = .diverged
      case "fenced": self = .fenced
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Asks to record a person.
public struct RegisterRequest: WireMessage {
  public static var wireName: String { "intake.v1.RegisterRequest" }

  public var registration: Registration
  /// How the family or party around this person is to be kept, when `registration.group` is set.
  public var groupKind: GroupKind
  /// The registration comes from a file: policy says whether its intent is a consent.
  public var imported: Bool
  /// The desk saw the candidates and says that this is another person.
  public var distinctFrom: [ID<PersonFile>]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.registration = Registration()
    self.groupKind = .unset
    self.imported = false
    self.distinctFrom = []
    self.unknownFields = nil
  }

  public init(
    registration: Registration = Registration(),
    groupKind: GroupKind = .unset,
    imported: Bool = false,
    distinctFrom: [ID<PersonFile>] = []
  ) {
    self.registration = registration
    self.groupKind = groupKind
    self.imported = imported
    self.distinctFrom = distinctFrom
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Registration,
    _ v2: GroupKind,
    _ v3: Bool,
    _ v4: [ID<PersonFile>],
    unknown: WireUnknown?
  ) {
    self.registration = v1
    self.groupKind = v2
    self.imported = v3
    self.distinctFrom = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: RegisterRequest, rhs: RegisterRequest) -> Bool {
    guard lhs.registration == rhs.registration else { return false }
    guard lhs.groupKind == rhs.groupKind else { return false }
    guard lhs.imported == rhs.imported else { return false }
    guard lhs.distinctFrom == rhs.distinctFrom else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.registration)
    hasher.combine(self.groupKind)
    hasher.combine(self.imported)
    hasher.combine(self.distinctFrom)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.registration == (Registration()) { missing.append("registration") }
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let p = b.reserve(12)
    let f = p + 2
    var b1: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.groupKind.rawValue)
    if self.imported { b1 |= 1 }
    wireStore(f, 1, b1)
    let fixed = wireUsedLength(f, 2)
    let used: Int
    if n1 != 0 {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(n1)
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 514, wireLoad(p, 3, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 2, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    var bits: UInt8 = 0
    if shape.fixedLength > 1 { bits = wireLoad(f, 1, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 1, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b1: UInt8 = fixed > 1 ? wireLoad(f, 1, UInt8.self) : 0
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: GroupKind = fixed >= 1 ? GroupKind(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v3: Bool = b1 & 1 != 0
    let v4: [ID<PersonFile>] = try Self.decodeWireListDistinctFrom(p + o1, n1, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.sequence = 0
    self.epoch = 0
    self.repeated = false
    self.exactMatches = []
    self.warnings = []
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    sequence: Int64 = 0,
    epoch: Int64 = 0,
    repeated: Bool = false,
    exactMatches: [ID<PersonFile>] = [],
    warnings: [String] = []
  ) {
    self.person = person
    self.sequence = sequence
    self.epoch = epoch
    self.repeated = repeated
    self.exactMatches = exactMatches
    self.warnings = warnings
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: Int64,
    _ v3: Int64,
    _ v4: Bool,
    _ v5: [ID<PersonFile>],
    _ v6: [String],
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.sequence = v2
    self.epoch = v3
    self.repeated = v4
    self.exactMatches = v5
    self.warnings = v6
    self.unknownFields = unknown
  }

  public static func == (lhs: RegisterReply, rhs: RegisterReply) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.epoch == rhs.epoch else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.exactMatches == rhs.exactMatches else { return false }
    guard ([String]).wireEquals(lhs.warnings, rhs.warnings) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.sequence)
    hasher.combine(self.epoch)
    hasher.combine(self.repeated)
    hasher.combine(self.exactMatches)
    self.warnings.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
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
    let start = b.byteCount
    let p = b.reserve(43 &+ n0)
    let f = p + 2
    var b32: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    wireStore(f, 16, self.sequence)
    wireStore(f, 24, self.epoch)
    if self.repeated { b32 |= 1 }
    wireStore(f, 32, b32)
    var fixed = wireUsedLength(f, 33)
    if fixed > 32 {
    } else if fixed > 24 {
      fixed = 32
    } else if fixed > 16 {
      fixed = 24
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if !self.warnings.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.warnings.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    for element in self.exactMatches {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s1 = b.byteCount
    try b.append(texts: self.warnings, max: 16, maxElement: 48)
    let n1 = b.byteCount &- s1
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 37, wireLoad(p, 0, UInt16.self) == 545, wireLoad(p, 34, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 33, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 34...: unit = 0
      case 16: unit = 16
      case 24: unit = 8
      case 32: unit = 8
      case 33: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 32 { bits = wireLoad(f, 32, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 33, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 32, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b32: UInt8 = fixed > 32 ? wireLoad(f, 32, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    let v3: Int64 = fixed >= 32 ? wireLoad(f, 24, Int64.self) : 0
    let v4: Bool = b32 & 1 != 0
    let v5: [ID<PersonFile>] = try Self.decodeWireListExactMatches(p + o0, n0, &r)
    let v6: [String] = try r.texts(p + o1, n1, max: 16, maxElement: 48)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      unknown: unknown)
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
}

/// Asks to record something about an open case.
public struct UpdateRequest: WireMessage {
  public static var wireName: String { "intake.v1.UpdateRequest" }

  public var person: ID<PersonFile>
  public var change: Change?
  public var occurredAt: Timestamp
  public var desk: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.change = nil
    self.occurredAt = Timestamp()
    self.desk = ""
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    change: Change? = nil,
    occurredAt: Timestamp = Timestamp(),
    desk: String = ""
  ) {
    self.person = person
    self.change = change
    self.occurredAt = occurredAt
    self.desk = desk
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: Change?,
    _ v3: Timestamp,
    _ v4: String,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.change = v2
    self.occurredAt = v3
    self.desk = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: UpdateRequest, rhs: UpdateRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.change == rhs.change else { return false }
    guard lhs.occurredAt == rhs.occurredAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.change)
    hasher.combine(self.occurredAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    wireStore(f, 16, self.occurredAt.microseconds)
    var fixed = wireUsedLength(f, 24)
    if fixed > 16 {
      fixed = 24
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if self.change != nil {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n1)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    if let value = self.change {
      try value.appendWire(to: &b)
    }
    let n0 = b.byteCount &- s0
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.desk, n1)
    b.advance(to: t1)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 28, wireLoad(p, 0, UInt16.self) == 536 {
      return try decodeWireBody(
        p, n, 2, 24, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 25...: unit = 0
      case 16: unit = 16
      case 24: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 16, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Change?
    if n0 == 0 {
      v2 = nil
    }
    else {
      v2 = try Change.decodeWire(p + o0, n0, &r)
    }
    let v3: Timestamp = fixed >= 24 ? Timestamp(microseconds: wireLoad(f, 16, Int64.self)) : Timestamp()
    let v4: String = try r.text(p + o1, n1, max: 16)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct ChangeReply: WireMessage {
  public static var wireName: String { "intake.v1.ChangeReply" }

  public var sequence: Int64
  public var repeated: Bool
  /// The hold that was placed, for its release.
  public var hold: ID<Hold>?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.sequence = 0
    self.repeated = false
    self.hold = nil
    self.unknownFields = nil
  }

  public init(
    sequence: Int64 = 0,
    repeated: Bool = false,
    hold: ID<Hold>? = nil
  ) {
    self.sequence = sequence
    self.repeated = repeated
    self.hold = hold
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Int64,
    _ v2: Bool,
    _ v3: ID<Hold>?,
    unknown: WireUnknown?
  ) {
    self.sequence = v1
    self.repeated = v2
    self.hold = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ChangeReply, rhs: ChangeReply) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.hold)
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(15 &+ n0)
    let f = p + 2
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.sequence)
    if self.repeated { b8 |= 1 }
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 9)
    if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    if let value = self.hold {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 12, wireLoad(p, 0, UInt16.self) == 265, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 10...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 9, slotCount: 1, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
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
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.hold = ID<Hold>()
    self.kind = .unset
    self.authority = ""
    self.reference = ""
    self.reason = ""
    self.reviewBy = nil
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    hold: ID<Hold> = ID<Hold>(),
    kind: HoldKind = .unset,
    authority: String = "",
    reference: String = "",
    reason: String = "",
    reviewBy: CalendarDate? = nil
  ) {
    self.person = person
    self.hold = hold
    self.kind = kind
    self.authority = authority
    self.reference = reference
    self.reason = reason
    self.reviewBy = reviewBy
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: ID<Hold>,
    _ v3: HoldKind,
    _ v4: String,
    _ v5: String,
    _ v6: String,
    _ v7: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.hold = v2
    self.kind = v3
    self.authority = v4
    self.reference = v5
    self.reason = v6
    self.reviewBy = v7
    self.unknownFields = unknown
  }

  public static func == (lhs: PlaceHoldRequest, rhs: PlaceHoldRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.reference, rhs.reference) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.reviewBy == rhs.reviewBy else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.hold == (ID<Hold>()) { missing.append("hold") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(52 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b33: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    self.hold.storeWire(f + 16)
    wireStore(f, 32, self.kind.rawValue)
    if self.reviewBy != nil { b33 |= 1 }
    wireStore(f, 34, (self.reviewBy ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 33, b33)
    var fixed = wireUsedLength(f, 38)
    if fixed > 34 {
      fixed = 38
    } else if fixed > 32 {
    } else if fixed > 16 {
      fixed = 32
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.authority, n0)
    t0 = wirePut(t0, self.reference, n1)
    t0 = wirePut(t0, self.reason, n2)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 38, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 43, wireLoad(p, 0, UInt16.self) == 806, wireLoad(p, 35, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 38, 3, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 39...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      case 33...34: unit = 1
      case 38: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 33 { bits = wireLoad(f, 33, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 38, slotCount: 3, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 34, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b33: UInt8 = fixed > 33 ? wireLoad(f, 33, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<Hold> = fixed >= 32 ? ID<Hold>(wire: f + 16) : ID<Hold>()
    let v3: HoldKind = fixed >= 33 ? HoldKind(rawValue: wireLoad(f, 32, UInt8.self)) : .unset
    let v4: String = try r.text(p + o0, n0, max: 100)
    let v5: String = try r.text(p + o1, n1, max: 60)
    let v6: String = try r.text(p + o2, n2, max: 500)
    let v7: CalendarDate?
    if b33 & 1 != 0 {
      v7 = fixed >= 38 ? CalendarDate(daysSinceEpoch: wireLoad(f, 34, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 38, !wireIsZero(f + 34, 4) {
        throw r.nonCanonical(f + 34, "an absent field has a value")
      }
      v7 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      unknown: unknown)
  }
}

/// Asks to end a hold.
public struct ReleaseHoldRequest: WireMessage {
  public static var wireName: String { "intake.v1.ReleaseHoldRequest" }

  public var person: ID<PersonFile>
  public var hold: ID<Hold>
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.hold = ID<Hold>()
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    hold: ID<Hold> = ID<Hold>(),
    reason: String = ""
  ) {
    self.person = person
    self.hold = hold
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: ID<Hold>,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.hold = v2
    self.reason = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ReleaseHoldRequest, rhs: ReleaseHoldRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.hold == rhs.hold else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.hold)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.hold == (ID<Hold>()) { missing.append("hold") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0)
    let f = p + 2
    self.person.storeWire(f)
    self.hold.storeWire(f + 16)
    var fixed = wireUsedLength(f, 32)
    if fixed > 16 {
      fixed = 32
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 32, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 35, wireLoad(p, 0, UInt16.self) == 288 {
      return try decodeWireBody(
        p, n, 2, 32, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 33...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 32, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 16, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<Hold> = fixed >= 32 ? ID<Hold>(wire: f + 16) : ID<Hold>()
    let v3: String = try r.text(p + o0, n0, max: 500)
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.first = ID<PersonFile>()
    self.second = ID<PersonFile>()
    self.reason = ""
    self.lift = false
    self.unknownFields = nil
  }

  public init(
    first: ID<PersonFile> = ID<PersonFile>(),
    second: ID<PersonFile> = ID<PersonFile>(),
    reason: String = "",
    lift: Bool = false
  ) {
    self.first = first
    self.second = second
    self.reason = reason
    self.lift = lift
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: ID<PersonFile>,
    _ v3: String,
    _ v4: Bool,
    unknown: WireUnknown?
  ) {
    self.first = v1
    self.second = v2
    self.reason = v3
    self.lift = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: KeepApartRequest, rhs: KeepApartRequest) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.lift == rhs.lift else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.lift)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.first == (ID<PersonFile>()) { missing.append("first") }
    if self.second == (ID<PersonFile>()) { missing.append("second") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0)
    let f = p + 2
    var b32: UInt8 = self.unknownFields?.bits ?? 0
    self.first.storeWire(f)
    self.second.storeWire(f + 16)
    if self.lift { b32 |= 1 }
    wireStore(f, 32, b32)
    var fixed = wireUsedLength(f, 33)
    if fixed > 32 {
    } else if fixed > 16 {
      fixed = 32
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 36, wireLoad(p, 0, UInt16.self) == 289, wireLoad(p, 34, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 33, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 33, slotCount: 1, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let b32: UInt8 = fixed > 32 ? wireLoad(f, 32, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 500)
    let v4: Bool = b32 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Asks to set the members of a group and whether it may be split.
public struct DefineGroupRequest: WireMessage {
  public static var wireName: String { "intake.v1.DefineGroupRequest" }

  public var group: Group
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.group = Group()
    self.unknownFields = nil
  }

  public init(
    group: Group = Group()
  ) {
    self.group = group
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Group,
    unknown: WireUnknown?
  ) {
    self.group = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: DefineGroupRequest, rhs: DefineGroupRequest) -> Bool {
    guard lhs.group == rhs.group else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.group)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.group == (Group()) { missing.append("group") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let start = b.byteCount
    let p = b.reserve(6)
    let f = p + 2
    let used: Int
    used = 1
    let width = 0
    let slots = f + 0 + (used &<< width)
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: Group
    if n0 == 0 {
      v1 = Group()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Group.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Asks for one file.
public struct ShowRequest: WireMessage {
  public static var wireName: String { "intake.v1.ShowRequest" }

  public var person: ID<PersonFile>
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>()
  ) {
    self.person = person
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: ShowRequest, rhs: ShowRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let p = b.reserve(18)
    let f = p + 2
    self.person.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 18, wireLoad(p, 0, UInt16.self) == 16 {
      return try decodeWireBody(
        p, n, 2, 16, 0, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    return Self(
      v1,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.file = PersonFile()
    self.axes = Axes()
    self.withheld = []
    self.history = []
    self.unknownFields = nil
  }

  public init(
    file: PersonFile = PersonFile(),
    axes: Axes = Axes(),
    withheld: [String] = [],
    history: [HistoryEntry] = []
  ) {
    self.file = file
    self.axes = axes
    self.withheld = withheld
    self.history = history
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: PersonFile,
    _ v2: Axes,
    _ v3: [String],
    _ v4: [HistoryEntry],
    unknown: WireUnknown?
  ) {
    self.file = v1
    self.axes = v2
    self.withheld = v3
    self.history = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: ShowReply, rhs: ShowReply) -> Bool {
    guard lhs.file == rhs.file else { return false }
    guard lhs.axes == rhs.axes else { return false }
    guard ([String]).wireEquals(lhs.withheld, rhs.withheld) else { return false }
    guard lhs.history == rhs.history else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.file)
    hasher.combine(self.axes)
    self.withheld.wireHash(into: &hasher)
    hasher.combine(self.history)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.file.missingRequiredFields() { missing.append("file.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let used: Int
    if !self.history.isEmpty {
      used = 4
    } else if !self.withheld.isEmpty {
      used = 3
    } else {
      used = 2
    }
    var lengths = self.withheld.count &* 24
    lengths |= self.history.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (used &<< width)
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 4, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 1024 {
      return try decodeWireBody(
        p, n, 2, 0, 4, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 4, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.sequence = 0
    self.kind = ""
    self.occurredAt = Timestamp()
    self.recordedAt = Timestamp()
    self.desk = ""
    self.author = ""
    self.fields = []
    self.reason = ""
    self.unknownFields = nil
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
    self.sequence = sequence
    self.kind = kind
    self.occurredAt = occurredAt
    self.recordedAt = recordedAt
    self.desk = desk
    self.author = author
    self.fields = fields
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Int64,
    _ v2: String,
    _ v3: Timestamp,
    _ v4: Timestamp,
    _ v5: String,
    _ v6: String,
    _ v7: [String],
    _ v8: String,
    unknown: WireUnknown?
  ) {
    self.sequence = v1
    self.kind = v2
    self.occurredAt = v3
    self.recordedAt = v4
    self.desk = v5
    self.author = v6
    self.fields = v7
    self.reason = v8
    self.unknownFields = unknown
  }

  public static func == (lhs: HistoryEntry, rhs: HistoryEntry) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard lhs.occurredAt == rhs.occurredAt else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard ([String]).wireEquals(lhs.fields, rhs.fields) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.kind.utf8.count
    if n0 > 32 { throw wireLimit("HistoryEntry.kind is longer than 32 bytes") }
    let n1 = self.desk.utf8.count
    if n1 > 16 { throw wireLimit("HistoryEntry.desk is longer than 16 bytes") }
    let n2 = self.author.utf8.count
    if n2 > 200 { throw wireLimit("HistoryEntry.author is longer than 200 bytes") }
    let n4 = self.reason.utf8.count
    if n4 > 300 { throw wireLimit("HistoryEntry.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(46 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    wireStore(f, 0, self.sequence)
    wireStore(f, 8, self.occurredAt.microseconds)
    wireStore(f, 16, self.recordedAt.microseconds)
    var fixed = wireUsedLength(f, 24)
    if fixed > 16 {
      fixed = 24
    } else if fixed > 8 {
      fixed = 16
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if !self.fields.isEmpty {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= self.fields.count &* 24
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.kind, n0)
    t0 = wirePut(t0, self.desk, n1)
    t0 = wirePut(t0, self.author, n2)
    b.advance(to: t0)
    let s3 = b.byteCount
    try b.append(texts: self.fields, max: 32, maxElement: 40)
    let n3 = b.byteCount &- s3
    var t4 = b.reserve(n4)
    t4 = wirePut(t4, self.reason, n4)
    b.advance(to: t4)
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 5, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 31, wireLoad(p, 0, UInt16.self) == 1304 {
      return try decodeWireBody(
        p, n, 2, 24, 5, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 25...: unit = 0
      case 8: unit = 8
      case 16: unit = 8
      case 24: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 24, slotCount: 5, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let n4 = count > 4 ? wireLength(table, 4, width) : 0
    let o5 = o4 &+ n4
    if isExact {
      guard o5 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n4 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 16, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v2: String = try r.text(p + o0, n0, max: 32)
    let v3: Timestamp = fixed >= 16 ? Timestamp(microseconds: wireLoad(f, 8, Int64.self)) : Timestamp()
    let v4: Timestamp = fixed >= 24 ? Timestamp(microseconds: wireLoad(f, 16, Int64.self)) : Timestamp()
    let v5: String = try r.text(p + o1, n1, max: 16)
    let v6: String = try r.text(p + o2, n2, max: 200)
    let v7: [String] = try r.texts(p + o3, n3, max: 32, maxElement: 40)
    let v8: String = try r.text(p + o4, n4, max: 300)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.asOf = Timestamp()
    self.document = .unset
    self.stay = .unset
    self.overstayDays = 0
    self.fine = .unset
    self.fineCents = 0
    self.exit = .unset
    self.caseClass = .unset
    self.mainBlocker = ""
    self.tier = 0
    self.readyBy = nil
    self.unknownFields = nil
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
    self.asOf = asOf
    self.document = document
    self.stay = stay
    self.overstayDays = overstayDays
    self.fine = fine
    self.fineCents = fineCents
    self.exit = exit
    self.caseClass = caseClass
    self.mainBlocker = mainBlocker
    self.tier = tier
    self.readyBy = readyBy
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Timestamp,
    _ v2: DocumentStatus,
    _ v3: StayStatus,
    _ v4: UInt32,
    _ v5: FineStatus,
    _ v6: Int64,
    _ v7: ExitStatus,
    _ v8: CaseClass,
    _ v9: String,
    _ v10: UInt8,
    _ v11: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.asOf = v1
    self.document = v2
    self.stay = v3
    self.overstayDays = v4
    self.fine = v5
    self.fineCents = v6
    self.exit = v7
    self.caseClass = v8
    self.mainBlocker = v9
    self.tier = v10
    self.readyBy = v11
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var b26: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.document.rawValue)
    wireStore(f, 9, self.stay.rawValue)
    wireStore(f, 10, self.overstayDays)
    wireStore(f, 14, self.fine.rawValue)
    wireStore(f, 15, self.fineCents)
    wireStore(f, 23, self.exit.rawValue)
    wireStore(f, 24, self.caseClass.rawValue)
    wireStore(f, 25, self.tier)
    if self.readyBy != nil { b26 |= 1 }
    wireStore(f, 27, (self.readyBy ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 26, b26)
    var fixed = wireUsedLength(f, 31)
    if fixed > 27 {
      fixed = 31
    } else if fixed > 23 {
    } else if fixed > 15 {
      fixed = 23
    } else if fixed > 14 {
    } else if fixed > 10 {
      fixed = 14
    } else if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mainBlocker, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 31, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 34, wireLoad(p, 0, UInt16.self) == 287, wireLoad(p, 28, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 31, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 32...: unit = 0
      case 8: unit = 8
      case 9...10: unit = 1
      case 14: unit = 4
      case 15: unit = 1
      case 23: unit = 8
      case 24...27: unit = 1
      case 31: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 26 { bits = wireLoad(f, 26, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 31, slotCount: 1, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 27, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b26: UInt8 = fixed > 26 ? wireLoad(f, 26, UInt8.self) : 0
    let v1: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v2: DocumentStatus = fixed >= 9 ? DocumentStatus(rawValue: wireLoad(f, 8, UInt8.self)) : .unset
    let v3: StayStatus = fixed >= 10 ? StayStatus(rawValue: wireLoad(f, 9, UInt8.self)) : .unset
    let v4: UInt32 = fixed >= 14 ? wireLoad(f, 10, UInt32.self) : 0
    let v5: FineStatus = fixed >= 15 ? FineStatus(rawValue: wireLoad(f, 14, UInt8.self)) : .unset
    let v6: Int64 = fixed >= 23 ? wireLoad(f, 15, Int64.self) : 0
    let v7: ExitStatus = fixed >= 24 ? ExitStatus(rawValue: wireLoad(f, 23, UInt8.self)) : .unset
    let v8: CaseClass = fixed >= 25 ? CaseClass(rawValue: wireLoad(f, 24, UInt8.self)) : .unset
    let v9: String = try r.text(p + o0, n0, max: 48)
    let v10: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let v11: CalendarDate?
    if b26 & 1 != 0 {
      v11 = fixed >= 31 ? CalendarDate(daysSinceEpoch: wireLoad(f, 27, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 31, !wireIsZero(f + 27, 4) {
        throw r.nonCanonical(f + 27, "an absent field has a value")
      }
      v11 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      unknown: unknown)
  }
}

/// Asks for files by what is known of a person.
public struct SearchRequest: WireMessage {
  public static var wireName: String { "intake.v1.SearchRequest" }

  /// A part of a name, a document number or a national identity number.
  public var text: String
  public var limit: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.text = ""
    self.limit = 0
    self.unknownFields = nil
  }

  public init(
    text: String = "",
    limit: UInt16 = 0
  ) {
    self.text = text
    self.limit = limit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: UInt16,
    unknown: WireUnknown?
  ) {
    self.text = v1
    self.limit = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: SearchRequest, rhs: SearchRequest) -> Bool {
    guard (String).wireEquals(lhs.text, rhs.text) else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.text.wireHash(into: &hasher)
    hasher.combine(self.limit)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.text.isEmpty { missing.append("text") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    wireStore(f, 0, self.limit)
    var fixed = wireUsedLength(f, 2)
    if fixed > 0 {
      fixed = 2
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.text, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 258 {
      return try decodeWireBody(
        p, n, 2, 2, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 3...: unit = 0
      case 2: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 200)
    let v2: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Files found, best first.
public struct SearchReply: WireMessage {
  public static var wireName: String { "intake.v1.SearchReply" }

  public var hits: [SearchHit]
  public var truncated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.hits = []
    self.truncated = false
    self.unknownFields = nil
  }

  public init(
    hits: [SearchHit] = [],
    truncated: Bool = false
  ) {
    self.hits = hits
    self.truncated = truncated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [SearchHit],
    _ v2: Bool,
    unknown: WireUnknown?
  ) {
    self.hits = v1
    self.truncated = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: SearchReply, rhs: SearchReply) -> Bool {
    guard lhs.hits == rhs.hits else { return false }
    guard lhs.truncated == rhs.truncated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.hits)
    hasher.combine(self.truncated)
    hasher.combine(self.unknownFields)
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.truncated { b0 |= 1 }
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 1)
    let used: Int
    if !self.hits.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.hits.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try SearchHit.appendWireList(self.hits, max: 200, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 257, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 1, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 2...: unit = 0
      case 1: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 1, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: [SearchHit] = try SearchHit.decodeWireList(p + o0, n0, max: 200, &r)
    let v2: Bool = b0 & 1 != 0
    return Self(
      v1,
      v2,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.fullName = ""
    self.nativeName = ""
    self.born = PartialDate()
    self.sex = .unset
    self.receivedAt = Timestamp()
    self.queueToken = ""
    self.state = .unset
    self.caseClass = .unset
    self.matched = ""
    self.unknownFields = nil
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
    self.person = person
    self.fullName = fullName
    self.nativeName = nativeName
    self.born = born
    self.sex = sex
    self.receivedAt = receivedAt
    self.queueToken = queueToken
    self.state = state
    self.caseClass = caseClass
    self.matched = matched
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: String,
    _ v3: String,
    _ v4: PartialDate,
    _ v5: Sex,
    _ v6: Timestamp,
    _ v7: String,
    _ v8: CaseState,
    _ v9: CaseClass,
    _ v10: String,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.fullName = v2
    self.nativeName = v3
    self.born = v4
    self.sex = v5
    self.receivedAt = v6
    self.queueToken = v7
    self.state = v8
    self.caseClass = v9
    self.matched = v10
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.fullName.utf8.count
    if n0 > 200 { throw wireLimit("SearchHit.fullName is longer than 200 bytes") }
    let n1 = self.nativeName.utf8.count
    if n1 > 200 { throw wireLimit("SearchHit.nativeName is longer than 200 bytes") }
    let n2 = self.queueToken.utf8.count
    if n2 > 24 { throw wireLimit("SearchHit.queueToken is longer than 24 bytes") }
    let n3 = self.matched.utf8.count
    if n3 > 24 { throw wireLimit("SearchHit.matched is longer than 24 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(49 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    self.person.storeWire(f)
    wireStore(f, 16, self.born.rawValue)
    wireStore(f, 20, self.sex.rawValue)
    wireStore(f, 21, self.receivedAt.microseconds)
    wireStore(f, 29, self.state.rawValue)
    wireStore(f, 30, self.caseClass.rawValue)
    var fixed = wireUsedLength(f, 31)
    if fixed > 29 {
    } else if fixed > 21 {
      fixed = 29
    } else if fixed > 20 {
    } else if fixed > 16 {
      fixed = 20
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.fullName, n0)
    t0 = wirePut(t0, self.nativeName, n1)
    t0 = wirePut(t0, self.queueToken, n2)
    t0 = wirePut(t0, self.matched, n3)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 31, room: used &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 4, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 37, wireLoad(p, 0, UInt16.self) == 1055 {
      return try decodeWireBody(
        p, n, 2, 31, 4, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 32...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 21: unit = 1
      case 29: unit = 8
      case 30...31: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 31, slotCount: 4, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 30, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: String = try r.text(p + o1, n1, max: 200)
    let v4: PartialDate = try fixed >= 20 ? r.partialDate(f + 16) : PartialDate()
    let v5: Sex = fixed >= 21 ? Sex(rawValue: wireLoad(f, 20, UInt8.self)) : .unset
    let v6: Timestamp = fixed >= 29 ? Timestamp(microseconds: wireLoad(f, 21, Int64.self)) : Timestamp()
    let v7: String = try r.text(p + o2, n2, max: 24)
    let v8: CaseState = fixed >= 30 ? CaseState(rawValue: wireLoad(f, 29, UInt8.self)) : .unset
    let v9: CaseClass = fixed >= 31 ? CaseClass(rawValue: wireLoad(f, 30, UInt8.self)) : .unset
    let v10: String = try r.text(p + o3, n3, max: 24)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.position = Position()
    self.mission = ""
    self.unknownFields = nil
  }

  public init(
    position: Position = Position(),
    mission: String = ""
  ) {
    self.position = position
    self.mission = mission
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Position,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.position = v1
    self.mission = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: FollowRequest, rhs: FollowRequest) -> Bool {
    guard lhs.position == rhs.position else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.position)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var fixed = wireUsedLength(f, 64)
    if fixed > 0 {
      fixed = 64
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 64, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 67, wireLoad(p, 0, UInt16.self) == 320 {
      return try decodeWireBody(
        p, n, 2, 64, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 64, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v2: String = try r.text(p + o0, n0, max: 16)
    return Self(
      v1,
      v2,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.verdict = .unset
    self.after = 0
    self.through = Position()
    self.views = []
    self.removed = []
    self.more = false
    self.unknownFields = nil
  }

  public init(
    verdict: FollowVerdict = .unset,
    after: Int64 = 0,
    through: Position = Position(),
    views: [PlanningView] = [],
    removed: [ID<PersonFile>] = [],
    more: Bool = false
  ) {
    self.verdict = verdict
    self.after = after
    self.through = through
    self.views = views
    self.removed = removed
    self.more = more
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: FollowVerdict,
    _ v2: Int64,
    _ v3: Position,
    _ v4: [PlanningView],
    _ v5: [ID<PersonFile>],
    _ v6: Bool,
    unknown: WireUnknown?
  ) {
    self.verdict = v1
    self.after = v2
    self.through = v3
    self.views = v4
    self.removed = v5
    self.more = v6
    self.unknownFields = unknown
  }

  public static func == (lhs: FeedItem, rhs: FeedItem) -> Bool {
    guard lhs.verdict == rhs.verdict else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.through == rhs.through else { return false }
    guard lhs.views == rhs.views else { return false }
    guard lhs.removed == rhs.removed else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.verdict)
    hasher.combine(self.after)
    hasher.combine(self.through)
    hasher.combine(self.views)
    hasher.combine(self.removed)
    hasher.combine(self.more)
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(84)
    let f = p + 2
    var b73: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.verdict.rawValue)
    wireStore(f, 1, self.after)
    self.through.storeWire(f + 9)
    if self.more { b73 |= 1 }
    wireStore(f, 73, b73)
    var fixed = wireUsedLength(f, 74)
    if fixed > 73 {
    } else if fixed > 9 {
      fixed = 73
    } else if fixed > 1 {
      fixed = 9
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if !self.views.isEmpty {
      used = 1
    } else {
      used = 0
    }
    var lengths = self.views.count &* 24
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 74, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 78, wireLoad(p, 0, UInt16.self) == 586, wireLoad(p, 75, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 74, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 75...: unit = 0
      case 1: unit = 1
      case 9: unit = 8
      case 73: unit = 64
      case 74: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 73 { bits = wireLoad(f, 73, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 74, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 73, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b73: UInt8 = fixed > 73 ? wireLoad(f, 73, UInt8.self) : 0
    let v1: FollowVerdict = fixed >= 1 ? FollowVerdict(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: Int64 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
    let v3: Position = try fixed >= 73 ? Position.loadWire(f + 9, &r) : Position()
    let v4: [PlanningView] = try PlanningView.decodeWireList(p + o0, n0, max: 256, &r)
    let v5: [ID<PersonFile>] = try Self.decodeWireListRemoved(p + o1, n1, &r)
    let v6: Bool = b73 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      unknown: unknown)
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

/// Asks for the planning views of a mission as a snapshot file.
public struct SnapshotRequest: WireMessage {
  public static var wireName: String { "intake.v1.SnapshotRequest" }

  public var mission: String
  /// Continue an interrupted transfer of this snapshot at `offset`.
  public var snapshot: FixedBytes<32>
  public var offset: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.snapshot = FixedBytes<32>()
    self.offset = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    snapshot: FixedBytes<32> = FixedBytes<32>(),
    offset: Int64 = 0
  ) {
    self.mission = mission
    self.snapshot = snapshot
    self.offset = offset
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: FixedBytes<32>,
    _ v3: Int64,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.snapshot = v2
    self.offset = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: SnapshotRequest, rhs: SnapshotRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.snapshot == rhs.snapshot else { return false }
    guard lhs.offset == rhs.offset else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.snapshot)
    hasher.combine(self.offset)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(46 &+ n0)
    let f = p + 2
    self.snapshot.storeWire(f)
    wireStore(f, 32, self.offset)
    var fixed = wireUsedLength(f, 40)
    if fixed > 32 {
      fixed = 40
    } else if fixed > 0 {
      fixed = 32
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 40, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 43, wireLoad(p, 0, UInt16.self) == 296 {
      return try decodeWireBody(
        p, n, 2, 40, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 41...: unit = 0
      case 32: unit = 32
      case 40: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 40, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: FixedBytes<32> = fixed >= 32 ? FixedBytes<32>(wire: f) : FixedBytes<32>()
    let v3: Int64 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// A slice of a `.rsnp` file (SNAPSHOT.md). The first one of a transfer states the size.
public struct SnapshotSlice: WireMessage {
  public static var wireName: String { "intake.v1.SnapshotSlice" }

  public var snapshot: FixedBytes<32>
  public var offset: Int64
  public var totalBytes: Int64
  public var bytes: [UInt8]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.snapshot = FixedBytes<32>()
    self.offset = 0
    self.totalBytes = 0
    self.bytes = []
    self.unknownFields = nil
  }

  public init(
    snapshot: FixedBytes<32> = FixedBytes<32>(),
    offset: Int64 = 0,
    totalBytes: Int64 = 0,
    bytes: [UInt8] = []
  ) {
    self.snapshot = snapshot
    self.offset = offset
    self.totalBytes = totalBytes
    self.bytes = bytes
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: FixedBytes<32>,
    _ v2: Int64,
    _ v3: Int64,
    _ v4: [UInt8],
    unknown: WireUnknown?
  ) {
    self.snapshot = v1
    self.offset = v2
    self.totalBytes = v3
    self.bytes = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: SnapshotSlice, rhs: SnapshotSlice) -> Bool {
    guard lhs.snapshot == rhs.snapshot else { return false }
    guard lhs.offset == rhs.offset else { return false }
    guard lhs.totalBytes == rhs.totalBytes else { return false }
    guard lhs.bytes == rhs.bytes else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.snapshot)
    hasher.combine(self.offset)
    hasher.combine(self.totalBytes)
    hasher.combine(self.bytes)
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(54 &+ n0)
    let f = p + 2
    self.snapshot.storeWire(f)
    wireStore(f, 32, self.offset)
    wireStore(f, 40, self.totalBytes)
    var fixed = wireUsedLength(f, 48)
    if fixed > 40 {
      fixed = 48
    } else if fixed > 32 {
      fixed = 40
    } else if fixed > 0 {
      fixed = 32
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.bytes)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 48, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 51, wireLoad(p, 0, UInt16.self) == 304 {
      return try decodeWireBody(
        p, n, 2, 48, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 49...: unit = 0
      case 32: unit = 32
      case 40: unit = 8
      case 48: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 48, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 40, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: FixedBytes<32> = fixed >= 32 ? FixedBytes<32>(wire: f) : FixedBytes<32>()
    let v2: Int64 = fixed >= 40 ? wireLoad(f, 32, Int64.self) : 0
    let v3: Int64 = fixed >= 48 ? wireLoad(f, 40, Int64.self) : 0
    let v4: [UInt8] = try r.bytes(p + o0, n0, max: 98304)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Asks for the digest of a mission's planning views.
public struct DigestRequest: WireMessage {
  public static var wireName: String { "intake.v1.DigestRequest" }

  public var mission: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.unknownFields = nil
  }

  public init(
    mission: String = ""
  ) {
    self.mission = mission
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: DigestRequest, rhs: DigestRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// SHA-256 over the planning views of a mission, ordered by id, each as length and bytes.
public struct DigestReply: WireMessage {
  public static var wireName: String { "intake.v1.DigestReply" }

  public var position: Position
  public var digest: FixedBytes<32>
  public var people: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.position = Position()
    self.digest = FixedBytes<32>()
    self.people = 0
    self.unknownFields = nil
  }

  public init(
    position: Position = Position(),
    digest: FixedBytes<32> = FixedBytes<32>(),
    people: UInt32 = 0
  ) {
    self.position = position
    self.digest = digest
    self.people = people
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Position,
    _ v2: FixedBytes<32>,
    _ v3: UInt32,
    unknown: WireUnknown?
  ) {
    self.position = v1
    self.digest = v2
    self.people = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: DigestReply, rhs: DigestReply) -> Bool {
    guard lhs.position == rhs.position else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.position)
    hasher.combine(self.digest)
    hasher.combine(self.people)
    hasher.combine(self.unknownFields)
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
    wireStore(f, 96, self.people)
    var fixed = wireUsedLength(f, 100)
    if fixed > 96 {
      fixed = 100
    } else if fixed > 64 {
      fixed = 96
    } else if fixed > 0 {
      fixed = 64
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 100, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 102, wireLoad(p, 0, UInt16.self) == 100 {
      return try decodeWireBody(
        p, n, 2, 100, 0, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 101...: unit = 0
      case 64: unit = 64
      case 96: unit = 32
      case 100: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 100, slotCount: 0, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f + 96, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v2: FixedBytes<32> = fixed >= 96 ? FixedBytes<32>(wire: f + 64) : FixedBytes<32>()
    let v3: UInt32 = fixed >= 100 ? wireLoad(f, 96, UInt32.self) : 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks for what a carrier needs to know of the people on one manifest.
public struct TravelNamesRequest: WireMessage {
  public static var wireName: String { "intake.v1.TravelNamesRequest" }

  public var persons: [ID<PersonFile>]
  public var manifest: String
  public var revision: UInt32
  /// Why the names are needed, for the audit trail.
  public var purpose: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.persons = []
    self.manifest = ""
    self.revision = 0
    self.purpose = ""
    self.unknownFields = nil
  }

  public init(
    persons: [ID<PersonFile>] = [],
    manifest: String = "",
    revision: UInt32 = 0,
    purpose: String = ""
  ) {
    self.persons = persons
    self.manifest = manifest
    self.revision = revision
    self.purpose = purpose
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [ID<PersonFile>],
    _ v2: String,
    _ v3: UInt32,
    _ v4: String,
    unknown: WireUnknown?
  ) {
    self.persons = v1
    self.manifest = v2
    self.revision = v3
    self.purpose = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: TravelNamesRequest, rhs: TravelNamesRequest) -> Bool {
    guard lhs.persons == rhs.persons else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.persons)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    self.purpose.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.purpose.isEmpty { missing.append("purpose") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let c0 = self.persons.count
    try b.charge(
      elements: c0, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n0 = c0 &* 16
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("TravelNamesRequest.manifest is longer than 64 bytes") }
    let n2 = self.purpose.utf8.count
    if n2 > 100 { throw wireLimit("TravelNamesRequest.purpose is longer than 100 bytes") }
    var text = n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    wireStore(f, 0, self.revision)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.manifest, n1)
    t0 = wirePut(t0, self.purpose, n2)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 9, wireLoad(p, 0, UInt16.self) == 772 {
      return try decodeWireBody(
        p, n, 2, 4, 3, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 4, slotCount: 3, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o0, n0, &r)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v4: String = try r.text(p + o2, n2, max: 100)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
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

/// A traveller as the travel document states it.
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.fullName = ""
    self.sex = .unset
    self.born = PartialDate()
    self.nationality = FixedASCII<3>()
    self.documentType = .unset
    self.documentNumber = ""
    self.documentIssuer = FixedASCII<3>()
    self.documentExpires = nil
    self.unknownFields = nil
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
    documentExpires: CalendarDate? = nil
  ) {
    self.person = person
    self.fullName = fullName
    self.sex = sex
    self.born = born
    self.nationality = nationality
    self.documentType = documentType
    self.documentNumber = documentNumber
    self.documentIssuer = documentIssuer
    self.documentExpires = documentExpires
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: String,
    _ v3: Sex,
    _ v4: PartialDate,
    _ v5: FixedASCII<3>,
    _ v6: DocumentType,
    _ v7: String,
    _ v8: FixedASCII<3>,
    _ v9: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.fullName = v2
    self.sex = v3
    self.born = v4
    self.nationality = v5
    self.documentType = v6
    self.documentNumber = v7
    self.documentIssuer = v8
    self.documentExpires = v9
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.fullName.utf8.count
    if n0 > 200 { throw wireLimit("TravelName.fullName is longer than 200 bytes") }
    let n1 = self.documentNumber.utf8.count
    if n1 > 32 { throw wireLimit("TravelName.documentNumber is longer than 32 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(43 &+ n0 &+ n1)
    let f = p + 2
    var b28: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    wireStore(f, 16, self.sex.rawValue)
    wireStore(f, 17, self.born.rawValue)
    self.nationality.storeWire(f + 21)
    wireStore(f, 24, self.documentType.rawValue)
    self.documentIssuer.storeWire(f + 25)
    if self.documentExpires != nil { b28 |= 1 }
    wireStore(f, 29, (self.documentExpires ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 28, b28)
    var fixed = wireUsedLength(f, 33)
    if fixed > 29 {
      fixed = 33
    } else if fixed > 28 {
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
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.fullName, n0)
    t0 = wirePut(t0, self.documentNumber, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 37, wireLoad(p, 0, UInt16.self) == 545, wireLoad(p, 30, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 33, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 34...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25: unit = 1
      case 28: unit = 3
      case 29: unit = 1
      case 33: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 28 { bits = wireLoad(f, 28, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 33, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 29, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b28: UInt8 = fixed > 28 ? wireLoad(f, 28, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: Sex = fixed >= 17 ? Sex(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v4: PartialDate = try fixed >= 21 ? r.partialDate(f + 17) : PartialDate()
    let v5: FixedASCII<3> = try fixed >= 24 ? r.ascii(f + 21, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v6: DocumentType = fixed >= 25 ? DocumentType(rawValue: wireLoad(f, 24, UInt8.self)) : .unset
    let v7: String = try r.text(p + o1, n1, max: 32)
    let v8: FixedASCII<3> = try fixed >= 28 ? r.ascii(f + 25, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v9: CalendarDate?
    if b28 & 1 != 0 {
      v9 = fixed >= 33 ? CalendarDate(daysSinceEpoch: wireLoad(f, 29, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 33, !wireIsZero(f + 29, 4) {
        throw r.nonCanonical(f + 29, "an absent field has a value")
      }
      v9 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// Travellers in the order they were asked for.
public struct TravelNamesReply: WireMessage {
  public static var wireName: String { "intake.v1.TravelNamesReply" }

  public var names: [TravelName]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.names = []
    self.unknownFields = nil
  }

  public init(
    names: [TravelName] = []
  ) {
    self.names = names
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [TravelName],
    unknown: WireUnknown?
  ) {
    self.names = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: TravelNamesReply, rhs: TravelNamesReply) -> Bool {
    guard lhs.names == rhs.names else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.names)
    hasher.combine(self.unknownFields)
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
    let used: Int
    if !self.names.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.names.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try TravelName.appendWireList(self.names, max: 1024, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: [TravelName] = try TravelName.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Rows of an import that could not be read: each is a person who waits.
public struct ReportRejectsRequest: WireMessage {
  public static var wireName: String { "intake.v1.ReportRejectsRequest" }

  public var mission: String
  public var rows: [RejectedRow]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.rows = []
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    rows: [RejectedRow] = []
  ) {
    self.mission = mission
    self.rows = rows
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: [RejectedRow],
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.rows = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ReportRejectsRequest, rhs: ReportRejectsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.rows)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let used: Int
    if !self.rows.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.rows.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try RejectedRow.appendWireList(self.rows, max: 4096, to: &b)
    let n1 = b.byteCount &- s1
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try decodeWireBody(
        p, n, 2, 0, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: [RejectedRow] = try RejectedRow.decodeWireList(p + o1, n1, max: 4096, &r)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// One row that could not be read.
public struct RejectedRow: WireMessage {
  public static var wireName: String { "intake.v1.RejectedRow" }

  /// Queue token, or a digest of the row where it has none: what a corrected row is known by.
  public var token: String
  public var row: UInt32
  public var column: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.token = ""
    self.row = 0
    self.column = ""
    self.unknownFields = nil
  }

  public init(
    token: String = "",
    row: UInt32 = 0,
    column: String = ""
  ) {
    self.token = token
    self.row = row
    self.column = column
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: UInt32,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.token = v1
    self.row = v2
    self.column = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: RejectedRow, rhs: RejectedRow) -> Bool {
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard lhs.row == rhs.row else { return false }
    guard (String).wireEquals(lhs.column, rhs.column) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.token.wireHash(into: &hasher)
    hasher.combine(self.row)
    self.column.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
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
    let n0 = self.token.utf8.count
    if n0 > 64 { throw wireLimit("RejectedRow.token is longer than 64 bytes") }
    let n1 = self.column.utf8.count
    if n1 > 40 { throw wireLimit("RejectedRow.column is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.row)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.token, n0)
    t0 = wirePut(t0, self.column, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 8, wireLoad(p, 0, UInt16.self) == 516 {
      return try decodeWireBody(
        p, n, 2, 4, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v3: String = try r.text(p + o1, n1, max: 40)
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.waiting = 0
    self.unknownFields = nil
  }

  public init(
    waiting: UInt32 = 0
  ) {
    self.waiting = waiting
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: UInt32,
    unknown: WireUnknown?
  ) {
    self.waiting = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: ReportRejectsReply, rhs: ReportRejectsReply) -> Bool {
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.waiting)
    hasher.combine(self.unknownFields)
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
    wireStore(f, 0, self.waiting)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 4 {
      return try decodeWireBody(
        p, n, 2, 4, 0, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let unknown = try r.unknown(
      p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Asks how the service stands; without a mission, for the service as a whole.
public struct StatusRequest: WireMessage {
  public static var wireName: String { "intake.v1.StatusRequest" }

  public var mission: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.unknownFields = nil
  }

  public init(
    mission: String = ""
  ) {
    self.mission = mission
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: StatusRequest, rhs: StatusRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
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
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    return Self(
      v1,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.service = ""
    self.position = Position()
    self.people = 0
    self.events = 0
    self.chainIntact = false
    self.rejectedRowsWaiting = 0
    self.policy = ""
    self.storeVersion = ""
    self.mission = ""
    self.unknownFields = nil
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
    mission: String = ""
  ) {
    self.service = service
    self.position = position
    self.people = people
    self.events = events
    self.chainIntact = chainIntact
    self.rejectedRowsWaiting = rejectedRowsWaiting
    self.policy = policy
    self.storeVersion = storeVersion
    self.mission = mission
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Position,
    _ v3: UInt32,
    _ v4: Int64,
    _ v5: Bool,
    _ v6: UInt32,
    _ v7: String,
    _ v8: String,
    _ v9: String,
    unknown: WireUnknown?
  ) {
    self.service = v1
    self.position = v2
    self.people = v3
    self.events = v4
    self.chainIntact = v5
    self.rejectedRowsWaiting = v6
    self.policy = v7
    self.storeVersion = v8
    self.mission = v9
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(99 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b76: UInt8 = self.unknownFields?.bits ?? 0
    self.position.storeWire(f)
    wireStore(f, 64, self.people)
    wireStore(f, 68, self.events)
    if self.chainIntact { b76 |= 1 }
    wireStore(f, 77, self.rejectedRowsWaiting)
    wireStore(f, 76, b76)
    var fixed = wireUsedLength(f, 81)
    if fixed > 77 {
      fixed = 81
    } else if fixed > 76 {
    } else if fixed > 68 {
      fixed = 76
    } else if fixed > 64 {
      fixed = 68
    } else if fixed > 0 {
      fixed = 64
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.service, n0)
    t0 = wirePut(t0, self.policy, n1)
    t0 = wirePut(t0, self.storeVersion, n2)
    t0 = wirePut(t0, self.mission, n3)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 81, room: used &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 4, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 87, wireLoad(p, 0, UInt16.self) == 1105, wireLoad(p, 78, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 81, 4, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 82...: unit = 0
      case 64: unit = 64
      case 68: unit = 4
      case 76: unit = 8
      case 77: unit = 1
      case 81: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 76 { bits = wireLoad(f, 76, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 81, slotCount: 4, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
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
      if wireIsZero(f + 77, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b76: UInt8 = fixed > 76 ? wireLoad(f, 76, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v3: UInt32 = fixed >= 68 ? wireLoad(f, 64, UInt32.self) : 0
    let v4: Int64 = fixed >= 76 ? wireLoad(f, 68, Int64.self) : 0
    let v5: Bool = b76 & 1 != 0
    let v6: UInt32 = fixed >= 81 ? wireLoad(f, 77, UInt32.self) : 0
    let v7: String = try r.text(p + o1, n1, max: 40)
    let v8: String = try r.text(p + o2, n2, max: 40)
    let v9: String = try r.text(p + o3, n3, max: 16)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      unknown: unknown)
  }
}

/// The methods of intake.v1.Intake, for transports and access rules.
public enum IntakeMethods {
  /// Records one person. Acknowledged only when durable; the same key again gives the same answer.
  public static let register = RPCMethod<RegisterRequest, RegisterReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 1, name: "register",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  public static let update = RPCMethod<UpdateRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 2, name: "update",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "liaison", "screener", "medical"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let show = RPCMethod<ShowRequest, ShowReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 3, name: "show",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "screener", "medical", "liaison", "approver"]),
    thrown: [NotFound.self])

  public static let search = RPCMethod<SearchRequest, SearchReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 4, name: "search",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "screener", "medical"]),
    thrown: [Rejected.self])

  public static let placeHold = RPCMethod<PlaceHoldRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 5, name: "placeHold",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "liaison", "approver"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let releaseHold = RPCMethod<ReleaseHoldRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 6, name: "releaseHold",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison", "approver"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let keepApart = RPCMethod<KeepApartRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 7, name: "keepApart",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "screener"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let defineGroup = RPCMethod<DefineGroupRequest, ChangeReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 8, name: "defineGroup",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Views of the mission from a position on, then as they change.
  public static let follow = RPCMethod<FollowRequest, FeedItem>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 9, name: "follow",
      kind: .serverStream, isIdempotent: false, isBulk: true, roles: ["planning"]),
    thrown: [NotYourMission.self])

  public static let snapshot = RPCMethod<SnapshotRequest, SnapshotSlice>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 10, name: "snapshot",
      kind: .serverStream, isIdempotent: false, isBulk: true, roles: ["planning"]),
    thrown: [NotYourMission.self, NotFound.self])

  public static let digest = RPCMethod<DigestRequest, DigestReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 11, name: "digest",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planning", "operator", "auditor"]),
    thrown: [NotYourMission.self])

  /// Names and document numbers for one manifest. Every call is an event of its own.
  public static let travelNames = RPCMethod<TravelNamesRequest, TravelNamesReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 12, name: "travelNames",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotFound.self, Rejected.self])

  public static let reportRejects = RPCMethod<ReportRejectsRequest, ReportRejectsReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 13, name: "reportRejects",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  public static let status = RPCMethod<StatusRequest, ServiceStatus>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 14, name: "status",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "approver", "operator", "auditor", "planning"]),
    thrown: [NotYourMission.self])

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
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    ifz7lFHZRwYc0qDKrF6/L7HQ6/3iDYdkOmZn0c6W7vE=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUXLVcAGQ4dA3oGPUArAVcAQABeADEA2gBUAK8AhQDMALwAsgBJAHQAMQBjAAwBVQA7ANoAoQA/AFUAYgAwAAQBSwCI\
    AIIAfQAvAj8AMADYAHUAfABWAKIAYQDVAEgAggA6AH4AQABhAG8FxwBTBEMBcwBjAJ8BNwDZAEwAHwQtACoAQgA9AABC\
    DgAXAWludGFrZS52MS5BeGVzCwALKCATIBAgJBYLDwACBANhc09mAQAUAAIIHGRvY3VtZW50AQEWGGNvbW1vbi52MS5E\
    b2N1bWVudFN0YXR1cwACBBhzdGF5AQEWFGNvbW1vbi52MS5TdGF5U3RhdHVzAAIMA292ZXJzdGF5RGF5cwEACAACBBhm\
    aW5lAQEWFGNvbW1vbi52MS5GaW5lU3RhdHVzAAIJA2ZpbmVDZW50cwEABQACBBhleGl0AQEWFGNvbW1vbi52MS5FeGl0\
    U3RhdHVzAAIJF2Nhc2VDbGFzcwEBFhNjb21tb24udjEuQ2FzZUNsYXNzAAILB21haW5CbG9ja2VyBQAMMAAAAAACBAN0\
    aWVyAQAGAQIBBwNyZWFkeUJ5AQASAAIVPmludGFrZS52MS5DaGFuZ2VSZXBseQMADw8bAAIIA3NlcXVlbmNlAQAFAAII\
    A3JlcGVhdGVkAQABAQIBBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIcIGludGFrZS52MS5EZWZpbmVHcm91cFJlcXVl\
    c3QBAB0BAgQFE2dyb3VwAQEYD3BlcnNvbi52MS5Hcm91cAACFUVpbnRha2UudjEuRGlnZXN0UmVwbHkDACIRDQACCBZw\
    b3NpdGlvbgEBFxJjb21tb24udjEuUG9zaXRpb24AAgYHZGlnZXN0BQAOIAAAAAACBgNwZW9wbGUBAAgAAhcWaW50YWtl\
    LnYxLkRpZ2VzdFJlcXVlc3QBABMBAgQHB21pc3Npb24FAAwQAAAAAAISxGludGFrZS52MS5GZWVkSXRlbQYAJgwhMiwL\
    AAIHG3ZlcmRpY3QBARYXaW50YWtlLnYxLkZvbGxvd1ZlcmRpY3QAAgUDYWZ0ZXIBAAUAAgcWdGhyb3VnaAEBFxJjb21t\
    b24udjEuUG9zaXRpb24AAgUpdmlld3MFAhoAAQAAACABARgccGxhbm5pbmd2aWV3LnYxLlBsYW5uaW5nVmlldwACByFy\
    ZW1vdmVkBQIaAAEAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEA21vcmUBAAEAAhc5aW50YWtlLnYxLkZvbGxv\
    d1JlcXVlc3QCACITAAIIFnBvc2l0aW9uAQEXEmNvbW1vbi52MS5Qb3NpdGlvbgECBAcHbWlzc2lvbgUADBAAAAAAAhaV\
    aW50YWtlLnYxLkhpc3RvcnlFbnRyeQgADw8REQ8RGhEAAggDc2VxdWVuY2UBAAUAAgQHa2luZAUADCAAAAAAAgoDb2Nj\
    dXJyZWRBdAEAFAACCgNyZWNvcmRlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIGB2F1dGhvcgUADMgAAAAAAgYQZmllbGRz\
    BQIaIAAAAAAHBQAMKAAAAAACBgdyZWFzb24FAAwsAQAAAAIaZ2ludGFrZS52MS5LZWVwQXBhcnRSZXF1ZXN0BAAiIxEL\
    AQIEBRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxl\
    AAIGB3JlYXNvbgUADPQBAAAAAgQDbGlmdAEAAQACGq5pbnRha2UudjEuUGxhY2VIb2xkUmVxdWVzdAcAIxseFBQREAEC\
    BAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIEBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIEFmtpbmQB\
    ARYScGVyc29uLnYxLkhvbGRLaW5kAAIJB2F1dGhvcml0eQUADGQAAAAAAgkHcmVmZXJlbmNlBQAMPAAAAAACBgdyZWFz\
    b24FAAz0AQAAAQIBCANyZXZpZXdCeQEAEgACF6FpbnRha2UudjEuUmVnaXN0ZXJSZXBseQYAIg8MDzEcAAIGGHBlcnNv\
    bgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCANzZXF1ZW5jZQEABQACBQNlcG9jaAEABQACCANyZXBlYXRlZAEAAQAC\
    DCFleGFjdE1hdGNoZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggQd2FybmluZ3MFAhoQAAAAAAcF\
    AAwwAAAAAAIZlWludGFrZS52MS5SZWdpc3RlclJlcXVlc3QEACskDzEBAgQMGnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24u\
    djEuUmVnaXN0cmF0aW9uAAIJF2dyb3VwS2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIIA2ltcG9ydGVkAQABAAIM\
    IWRpc3RpbmN0RnJvbQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACFTBpbnRha2UudjEuUmVqZWN0ZWRS\
    b3cDABAKEQACBQd0b2tlbgUADEAAAAAAAgMDcm93AQAIAAIGB2NvbHVtbgUADCgAAAAAAhxUaW50YWtlLnYxLlJlbGVh\
    c2VIb2xkUmVxdWVzdAMAIxsRAQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQEEmhvbGQBAREOcGVy\
    c29uLnYxLkhvbGQAAgYHcmVhc29uBQAM9AEAAAACHBFpbnRha2UudjEuUmVwb3J0UmVqZWN0c1JlcGx5AQAOAAIHA3dh\
    aXRpbmcBAAgAAh5BaW50YWtlLnYxLlJlcG9ydFJlamVjdHNSZXF1ZXN0AgATKgECBAcHbWlzc2lvbgUADBAAAAAAAgQi\
    cm93cwUCGgAQAAAAGQEBGBVpbnRha2UudjEuUmVqZWN0ZWRSb3cAAhP1aW50YWtlLnYxLlNlYXJjaEhpdAoAIhMVCxgR\
    FSAkEgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggHZnVsbE5hbWUFAAzIAAAAAAIKB25hdGl2ZU5h\
    bWUFAAzIAAAAAAIEA2Jvcm4BABMAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgoDcmVjZWl2ZWRBdAEAFAACCgdxdWV1\
    ZVRva2VuBQAMGAAAAAACBRdzdGF0ZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAAIJF2Nhc2VDbGFzcwEBFhNjb21tb24u\
    djEuQ2FzZUNsYXNzAAIHB21hdGNoZWQFAAwYAAAAAAIVPGludGFrZS52MS5TZWFyY2hSZXBseQIAKBAAAgQgaGl0cwUC\
    GsgAAAAAFwEBGBNpbnRha2UudjEuU2VhcmNoSGl0AAIJA3RydW5jYXRlZAEAAQACFyBpbnRha2UudjEuU2VhcmNoUmVx\
    dWVzdAIAEAwBAgQEB3RleHQFAAzIAAAAAAIFA2xpbWl0AQAHAAIXv2ludGFrZS52MS5TZXJ2aWNlU3RhdHVzCQASIg0N\
    EhoRFxIAAgcHc2VydmljZQUADBAAAAAAAggWcG9zaXRpb24BARcSY29tbW9uLnYxLlBvc2l0aW9uAAIGA3Blb3BsZQEA\
    CAACBgNldmVudHMBAAUAAgsDY2hhaW5JbnRhY3QBAAEAAhMDcmVqZWN0ZWRSb3dzV2FpdGluZwEACAACBgdwb2xpY3kF\
    AAwoAAAAAAIMB3N0b3JlVmVyc2lvbgUADCgAAAAAAgcHbWlzc2lvbgUADBAAAAAAAhOKaW50YWtlLnYxLlNob3dSZXBs\
    eQQAIBocLgACBBhmaWxlAQEYFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEEmF4ZXMBARgOaW50YWtlLnYxLkF4ZXMAAggQ\
    d2l0aGhlbGQFAhogAAAAAAcFAAwoAAAAAAIHI2hpc3RvcnkFAhoAAQAAABoBARgWaW50YWtlLnYxLkhpc3RvcnlFbnRy\
    eQACFSZpbnRha2UudjEuU2hvd1JlcXVlc3QBACMBAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACGThp\
    bnRha2UudjEuU25hcHNob3RSZXF1ZXN0AwATEw0BAgQHB21pc3Npb24FAAwQAAAAAAIIB3NuYXBzaG90BQAOIAAAAAAC\
    BgNvZmZzZXQBAAUAAhdHaW50YWtlLnYxLlNuYXBzaG90U2xpY2UEABMNERAAAggHc25hcHNob3QFAA4gAAAAAAIGA29m\
    ZnNldAEABQACCgN0b3RhbEJ5dGVzAQAFAAIFB2J5dGVzBQANAIABAAACFxVpbnRha2UudjEuU3RhdHVzUmVxdWVzdAEA\
    EgACBwdtaXNzaW9uBQAMEAAAAAACFOxpbnRha2UudjEuVHJhdmVsTmFtZQkAIhMYCxYqGRkXAAIGGHBlcnNvbgEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACCAdmdWxsTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgQDYm9y\
    bgEAEwACCwduYXRpb25hbGl0eQUADwMAAAAAAgwaZG9jdW1lbnRUeXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUA\
    Ag4HZG9jdW1lbnROdW1iZXIFAAwgAAAAAAIOB2RvY3VtZW50SXNzdWVyBQAPAwAAAAECAQ8DZG9jdW1lbnRFeHBpcmVz\
    AQASAAIaLWludGFrZS52MS5UcmF2ZWxOYW1lc1JlcGx5AQAqAAIFIW5hbWVzBQIaAAQAAAAYAQEYFGludGFrZS52MS5U\
    cmF2ZWxOYW1lAAIcaGludGFrZS52MS5UcmF2ZWxOYW1lc1JlcXVlc3QEACwUDxMAAgchcGVyc29ucwUCGgAEAAAAGAEB\
    ERRwZXJzb24udjEuUGVyc29uRmlsZQECBAgHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAQIEBwdwdXJwb3Nl\
    BQAMZAAAAAACF2dpbnRha2UudjEuVXBkYXRlUmVxdWVzdAQAIx4RDwECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIGFGNoYW5nZQEBGRBwZXJzb24udjEuQ2hhbmdlAAIKA29jY3VycmVkQXQBABQAAgQHZGVzawUADBAAAAAA\
    AhFocGVyc29uLnYxLkNvbnNlbnQEACceDw4AAgcccHVycG9zZQEBFhhjb21tb24udjEuQ29uc2VudFB1cnBvc2UAAgYU\
    YW5zd2VyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEHA2dpdmVuQXQBABQAAgMHaG93BQAMPAAAAABCFAAVAnBlcnNvbi52\
    MS5Db3JyZWN0aW9uFgARFBYYDBYWFhoRJRQSGx0fFRQRIh8UAAIGB3JlYXNvbgUADCwBAAABAgEIB2Z1bGxOYW1lBQAM\
    yAAAAAECAQoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgBAgEEA2Jvcm4BABMBAgEKB2Jp\
    cnRoUGxhY2UFAAxkAAAAAAILB25hdGlvbmFsaXR5BQAPAwAAAAECAQoHbmF0aW9uYWxJRAUADCAAAAABAgEOB29yaWdp\
    blByb3ZpbmNlBQAMPAAAAAECAQUHcGhvbmUFAAwoAAAAAAINFHNhZmVUb0NvbnRhY3QBARYQY29tbW9uLnYxLkFuc3dl\
    cgECAQgHZXhpdFNpdGUFAAw8AAAAAQIBCgNsZWZ0U2l0ZU9uAQASAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzIAAAAAQIB\
    EQdwcmltYXJ5SWRlbnRpZmllcgUADMgAAAABAgETB3NlY29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25hbWVTY3Jp\
    cHQFAA8EAAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYBAgEFB3Bob3RvBQAMQAAAAAACChRzY2FtTGlua2VkAQEWEGNvbW1v\
    bi52MS5BbnN3ZXIAAgcUc2hlbHRlcgEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250aHNJblNpdGUBAAcAAhgjcGVy\
    c29uLnYxLkRhbmdlckFzc2Vzc2VkAgAPEAACCANpbkRhbmdlcgEAAQECAQgDZGVhZGxpbmUBABIAAhgUcGVyc29uLnYx\
    LkV0ZEFwcGxpY2F0aW9uAQARAQIBCQNhcHBsaWVkT24BABIAAhTAcGVyc29uLnYxLkV4aXRQZXJtaXQJAB4MExEkEg8R\
    EQACAhhpZAEBERRwZXJzb24udjEuRXhpdFBlcm1pdAECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2Rl\
    Y2lkZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQoDdmFsaWRVbnRpbAEAEgACBAdw\
    b3J0BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIGB3JlYXNvbgUADMgAAAAAAhRdcGVyc29uLnYxLkV4aXRSZWNvcmQF\
    ABMREg8RAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZ3JhbnRlZE9uAQASAQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQF\
    AA8DAAAAAQIBCQNyZWZ1c2VkT24BABIAAhRkcGVyc29uLnYxLkZpbmVSZWNvcmQEABMRECoBAgELA3JlcXVlc3RlZE9u\
    AQASAQIBCQNyZWZ1c2VkT24BABIAAgkDcGFpZENlbnRzAQAFAAIFIXRlcm1zBQIaEAAAAAAYAQEYFHBlcnNvbi52MS5X\
    YWl2ZXJUZXJtAAISQHBlcnNvbi52MS5GaXRUb0ZseQMAGw0TAAIDFGZpdAEBFhBjb21tb24udjEuQW5zd2VyAQIBBQN1\
    bnRpbAEAEgACDANlc2NvcnROZWVkZWQBAAEAAg+PcGVyc29uLnYxLkdyb3VwBQAZEh8RLQACAhNpZAEBEQ9wZXJzb24u\
    djEuR3JvdXAAAgcHbWlzc2lvbgUADBAAAAAAAgQXa2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIKA3NwbGl0dGFi\
    bGUBAAEAAgcibWVtYmVycwUCGkAAAAAAGQEBGBVwZXJzb24udjEuR3JvdXBNZW1iZXIAAhVIcGVyc29uLnYxLkdyb3Vw\
    TWVtYmVyAgAiIgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggWcmVsYXRpb24BARYSY29tbW9uLnYx\
    LlJlbGF0aW9uAAIOw3BlcnNvbi52MS5Ib2xkCQAYHhQUEQ8QEhgAAgISaWQBAREOcGVyc29uLnYxLkhvbGQAAgQWa2lu\
    ZAEBFhJwZXJzb24udjEuSG9sZEtpbmQAAgkHYXV0aG9yaXR5BQAMZAAAAAACCQdyZWZlcmVuY2UFAAw8AAAAAAIGB3Jl\
    YXNvbgUADPQBAAAAAggDcGxhY2VkQXQBABQBAgEIA3Jldmlld0J5AQASAQIBCgNyZWxlYXNlZEF0AQAUAAINB3JlbGVh\
    c2VSZWFzb24FAAz0AQAAAAIaKnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgAWEAACCwduYXRpb25hbGl0eQUADwMA\
    AAAAAgUHYmFzaXMFAAwoAAAAAAIWaHBlcnNvbi52MS5JbnRlbnRDaGFuZ2UDAB4mHwACBhRpbnRlbnQBARYQY29tbW9u\
    LnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29tbW9u\
    LnYxLkFuc3dlcgACFSFwZXJzb24udjEuTWVkaWNhbE5vdGUCAA8OAAIEB3RleHQFAAzQBwAAAAIHA25vdGVkQXQBABQA\
    Ag5scGVyc29uLnYxLk5lZWQFAB4MDA0iAAIEFmNvZGUBARYSY29tbW9uLnYxLk5lZWRDb2RlAQIBBAN3ZWVrAQAGAQIB\
    BANhc09mAQASAQIBBQN1bnRpbAEAEgACCBZzZXZlcml0eQEBFhJjb21tb24udjEuU2V2ZXJpdHkAAhUncGVyc29uLnYx\
    Lk5lZWRzQ2hhbmdlAQAkAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIRTHBlcnNvbi52MS5QYXlt\
    ZW50BAAbDQwSAAICFWlkAQEREXBlcnNvbi52MS5QYXltZW50AAIGA3BhaWRPbgEAEgACBQNjZW50cwEABQACBwdyZWNl\
    aXB0BQAMKAAAAABCFABVBXBlcnNvbi52MS5QZXJzb25GaWxlKAAqEQ8gKzIjICAaHiYfJCQuHRgjEQ8WGzcQKCowKi4y\
    LBYSFSYnLxAdAAIMGnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIKA3JlY29yZGVkQXQBABQA\
    AggDc2VxdWVuY2UBAAUAAgUXc3RhdGUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQECAQgeaWRlbnRpdHkBARgacGVyc29u\
    LnYxLklkZW50aXR5VmVyaWZpZWQAAgklZG9jdW1lbnRzBQIaEAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVu\
    dAACAxxldGQBARgYcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9uAAIEGGZpbmUBARgUcGVyc29uLnYxLkZpbmVSZWNvcmQA\
    AgQYZXhpdAEBGBRwZXJzb24udjEuRXhpdFJlY29yZAACBBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AAIGFGludGVudAEB\
    FhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUAAgcUY29uc2VudAEB\
    FhBjb21tb24udjEuQW5zd2VyAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIFG2hvbGRzBQIaIAAA\
    AAASAQEYDnBlcnNvbi52MS5Ib2xkAAIJIWtlZXBBcGFydAUCGiAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQEC\
    AQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIRA2Fzc2Vzc21lbnRPZmZlcmVkAQABAQIBCBZmaXRUb0ZseQEBGBJw\
    ZXJzb24udjEuRml0VG9GbHkAAgoDdnVsbmVyYWJsZQEAAQACCANpbkRhbmdlcgEAAQECAQ4DZGFuZ2VyRGVhZGxpbmUB\
    ABIAAhQDYmVzdEludGVyZXN0QXBwcm92ZWQBAAEAAhIhcG9zc2libGVEdXBsaWNhdGVzBQIaQAAAAAAYAQERFHBlcnNv\
    bi52MS5QZXJzb25GaWxlAAIJA2NoYW5nZWRBdAEABQACBx13YWl2ZXJzBQIaEAAAAAAUAQEYEHBlcnNvbi52MS5XYWl2\
    ZXIAAggecGF5bWVudHMFAhogAAAAABUBARgRcGVyc29uLnYxLlBheW1lbnQAAgshZXhpdFBlcm1pdHMFAhoQAAAAABgB\
    ARgUcGVyc29uLnYxLkV4aXRQZXJtaXQAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQAAgog\
    c2NyZWVuaW5ncwUCGhAAAAAAFwEBGBNwZXJzb24udjEuU2NyZWVuaW5nAAIMIm1lZGljYWxOb3RlcwUCGhAAAAAAGQEB\
    GBVwZXJzb24udjEuTWVkaWNhbE5vdGUAAgkfcmVmZXJyYWxzBQIaEAAAAAAWAQEYEnBlcnNvbi52MS5SZWZlcnJhbAAC\
    CwdzdGF0ZVJlYXNvbgUADCwBAAABAgEKA3N0YXRlU2luY2UBABQAAg4Dc3RhdGVDb25maXJtZWQBAAEAAgsXc3RhdGVC\
    ZWZvcmUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQECAQoYbWVyZ2VkSW50bwEBERRwZXJzb24udjEuUGVyc29uRmlsZQAC\
    CiFtZXJnZWRGcm9tBQIaEAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCAN0cmFuc2ZlcgEAEAACCRBjb3Jy\
    ZWN0ZWQFAhogAAAAAAcFAAwoAAAAAAISsXBlcnNvbi52MS5SZWZlcnJhbAgAHCgNERESEBIAAgIWaWQBAREScGVyc29u\
    LnYxLlJlZmVycmFsAAIHHXNlcnZpY2UBARYZY29tbW9uLnYxLlJlZmVycmFsU2VydmljZQACAgd0bwUADGQAAAAAAgYH\
    cmVhc29uBQAMLAEAAAACCgNyZWZlcnJlZE9uAQASAQIBCgNhY2NlcHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgACBwdv\
    dXRjb21lBQAMyAAAAABCFgA3BHBlcnNvbi52MS5SZWdpc3RyYXRpb24oACMTEg8gFRMVGAsVFhUZEBMSGjIeJh0iJC4i\
    FB8PFhwbHB4VJRAUKhQBAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAcHbWlzc2lvbgUADBAAAAAB\
    AgQKA3JlY2VpdmVkQXQBABQAAgQHZGVzawUADBAAAAAAAgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACCgdx\
    dWV1ZVRva2VuBQAMGAAAAAACCAdmdWxsTmFtZQUADMgAAAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNv\
    bW1vbi52MS5TZXgAAgQDYm9ybgEAEwACCgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAAAAgoH\
    bmF0aW9uYWxJRAUADCAAAAAAAg4Hb3JpZ2luUHJvdmluY2UFAAw8AAAAAAIFB3Bob25lBQAMKAAAAAACCAdleGl0U2l0\
    ZQUADDwAAAABAgEKA2xlZnRTaXRlT24BABIAAgQSc3RheQEBGA5wZXJzb24udjEuU3RheQACCSVkb2N1bWVudHMFAhoI\
    AAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRy\
    YXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxh\
    dGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24AAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgogaW5k\
    aWNhdG9ycwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNhdG9yAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFu\
    c3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgACBAdub3RlBQAM6AMA\
    AAACDwNjb25zZW50UmVjb3JkZWQBAAEAAggQd2FybmluZ3MFAhoQAAAAAAcFAAwwAAAAAAIHEGFsaWFzZXMFAhoIAAAA\
    AAcFAAzIAAAAAAIRB3ByaW1hcnlJZGVudGlmaWVyBQAMyAAAAAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAAC\
    CgduYW1lU2NyaXB0BQAPBAAAAAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUHcGhvdG8FAAxA\
    AAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQBAgEM\
    A2Fubm91bmNlbWVudAEAEABCEwAqAXBlcnNvbi52MS5TY3JlZW5pbmcJAB0nLSkvFRwRFAACAhdpZAEBERNwZXJzb24u\
    djEuU2NyZWVuaW5nAAIGHXN0YXR1cwEBFhljb21tb24udjEuU2NyZWVuaW5nU3RhdHVzAAIEJWFjdHMFAhoIAAAAABwB\
    ARYYY29tbW9uLnYxLlRyYWZmaWNraW5nQWN0AAIFIG1lYW5zBQIaIAAAAAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0b3IA\
    AggjcHVycG9zZXMFAhoIAAAAABoBARYWY29tbW9uLnYxLkV4cGxvaXRhdGlvbgACCgdpbnN0cnVtZW50BQAMPAAAAAAC\
    EQdpbnN0cnVtZW50VmVyc2lvbgUADBgAAAAAAgoDc2NyZWVuZWRBdAEAFAACCQduYXJyYXRpdmUFAAygDwAAAAIVWnBl\
    cnNvbi52MS5TdGF0ZUNoYW5nZQQAHREQFgACAhd0bwEBFhNjb21tb24udjEuQ2FzZVN0YXRlAAIGB3JlYXNvbgUADCwB\
    AAAAAgkDY29uZmlybWVkAQABAAILB2NvdW50ZXJwYXJ0BQAMZAAAAAACDlFwZXJzb24udjEuU3RheQQADxQXEQECAQcD\
    ZW50ZXJlZAEAEgACCQdlbnRyeVBvcnQFAAwgAAAAAQIBDwNhdXRob3Jpc2VkVW50aWwBABIAAgYHcGVybWl0BQAMKAAA\
    AABCGACBAXBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudBAAIhERDg8gKhMTEx8WHBQVEQACBBp0eXBlAQEWFmNvbW1vbi52\
    MS5Eb2N1bWVudFR5cGUAAgYHbnVtYmVyBQAMIAAAAAACBgdpc3N1ZXIFAA8DAAAAAQIBBgNpc3N1ZWQBABIBAgEHA2V4\
    cGlyZXMBABIAAgcVY3VzdG9keQEBFhFjb21tb24udjEuQ3VzdG9keQACCB52YWxpZGl0eQEBFhpjb21tb24udjEuRG9j\
    dW1lbnRWYWxpZGl0eQACCAdtcnpMaW5lMQUADCwAAAAAAggHbXJ6TGluZTIFAAwsAAAAAAIIB21yekxpbmUzBQAMLAAA\
    AAACCxBtcnpGYWlsdXJlcwUCGhAAAAAABwUADBgAAAAAAgsHZGVzdGluYXRpb24FAA8DAAAAAAIIEHRyYW5zaXRzBQIa\
    CAAAAAAHBQAPAwAAAAECAQwDam91cm5leXNMZWZ0AQAGAAIKB3N1cGVyc2VkZXMFAAwgAAAAAAIGB2tlcHRCeQUADGQA\
    AAAAAh8UcGVyc29uLnYxLlZ1bG5lcmFiaWxpdHlBc3Nlc3NlZAEAEQACCgN2dWxuZXJhYmxlAQABAAIQxXBlcnNvbi52\
    MS5XYWl2ZXIJABoMExEkFBIVEQACAhRpZAEBERBwZXJzb24udjEuV2FpdmVyAQIBBANsaXN0AQAQAQIBCwNyZXF1ZXN0\
    ZWRPbgEAEgECAQkDZGVjaWRlZE9uAQASAAIHGW91dGNvbWUBARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAAINA3dhaXZl\
    ZFBlcmNlbnQBAAYAAgsDd2FpdmVkQ2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gBABIAAgYHcmVhc29uBQAMyAAAAAAC\
    FDRwZXJzb24udjEuV2FpdmVyVGVybQMADgwVAAIHA3BlcmNlbnQBAAYAAgUDY2VudHMBAAUBAgENA2NvdmVyc1Rocm91\
    Z2gBABIAQhwA/QNwbGFubmluZ3ZpZXcudjEuUGxhbm5pbmdWaWV3JQAiEiATFyoXFBkfFyYRICALHiYOGBggGAsxIxAd\
    IhYQLhkQGxgaAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBwdtaXNzaW9uBQAMEAAAAAACBRdzdGF0\
    ZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAAIMA3JlZ2lzdGVyZWRBdAEAFAACEANpZGVudGl0eVZlcmlmaWVkAQABAAIM\
    GmRvY3VtZW50VHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAQIBDwNkb2N1bWVudEV4cGlyZXMBABIBAgEMA2V0\
    ZEFwcGxpZWRPbgEAEgACDgdldGREZXN0aW5hdGlvbgUADwMAAAAAAgsQZXRkVHJhbnNpdHMFAhoIAAAAAAcFAA8DAAAA\
    AQIBDwNldGRKb3VybmV5c0xlZnQBAAYAAgoYc3RheVN0YXR1cwEBFhRjb21tb24udjEuU3RheVN0YXR1cwECAQkDc3Rh\
    eVVudGlsAQASAAIEGGZpbmUBARgUcGVyc29uLnYxLkZpbmVSZWNvcmQAAgQYZXhpdAEBGBRwZXJzb24udjEuRXhpdFJl\
    Y29yZAACBANoZWxkAQABAAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9u\
    LnYxLlRyYXZlbE1vZGUAAgcDY29uc2VudAEAAQACEQNwb3NzaWJsZUR1cGxpY2F0ZQEAAQACEQNhc3Nlc3NtZW50T2Zm\
    ZXJlZAEAAQACBxVhZ2VCYW5kAQEWEWNvbW1vbi52MS5BZ2VCYW5kAQIBEANhZ2VCYW5kQ2hhbmdlc09uAQASAAIEA3Rp\
    ZXIBAAYAAgglc2VydmljZXMFAhoIAAAAABwBARYYY29tbW9uLnYxLlNwZWNpYWxTZXJ2aWNlAAIDHGZpdAEBFhhwbGFu\
    bmluZ3ZpZXcudjEuRml0U3RhdGUBAgEIA2ZpdFVudGlsAQASAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggW\
    cmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIPA2dyb3VwU3BsaXR0YWJsZQEAAQACCQNncm91cFNpemUBAAcA\
    Agkha2VlcEFwYXJ0BQIaIAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIOB29yaWdpblByb3ZpbmNlBQAMPAAA\
    AAACCQNzaGVsdGVyZWQBAAEAAhQDYmVzdEludGVyZXN0QXBwcm92ZWQBAAEBAgEQA3ByZWduYW5jeUxpbWl0T24BABIA\
    AhMDcmVwbGFjZW1lbnREb2N1bWVudAEAAQACFxJyZWZ1c2Fscy52MS5LZXlDb25mbGljdAEADwACCANzZXF1ZW5jZQEA\
    BQACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlz\
    c2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEA\
    AgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAABAFQAAhI+Y29tbW9uLnYxLlBvc2l0aW9uBAAODA8PAAIHA2xp\
    bmVhZ2UBABAAAgUDZXBvY2gBAAUAAggDc2VxdWVuY2UBAAUAAgQHaGFzaAUADiAAAAAeQDoAKACMAA4BVQCgAHQAdwB1\
    AFUAcACrAGcAWACNAUAAfACKAHgAVAA9ADsA4ABXAG8AOQBQAGsAUQBZAAECAREkY29tbW9uLnYxLkFnZUJhbmQDAAsK\
    CgIBAQAGaW5mYW50AgECAAVtaW5vcgIBAwAFYWR1bHQBAgEQE2NvbW1vbi52MS5BbnN3ZXICAAgHAgEBAAN5ZXMCAQIA\
    Am5vAQIBE3Rjb21tb24udjEuQ2FzZUNsYXNzCAAJDxMPDA0NCgIBAQAEaGVsZAIBAgAKdW52ZXJpZmllZAIBAwAOaXJy\
    ZWd1bGFyRW50cnkCAQQACmRvY0FuZEZpbmUCAQUAB2RvY09ubHkCAQYACGZpbmVPbmx5AgEHAAhleGl0T25seQIBCAAF\
    cmVhZHkBAgET9mNvbW1vbi52MS5DYXNlU3RhdGURAAsPDQ8PDQwLDBENEA0QDQsLAgEBAAZxdWV1ZWQCAQIACnJlZ2lz\
    dGVyZWQCAQMACGFzc2Vzc2VkAgEEAApwcm9jZXNzaW5nAgEFAAptYW5pZmVzdGVkAgEGAAhkZXBhcnRlZAIBBwAHYXJy\
    aXZlZAIBCAAGY2xvc2VkAgEJAAdzdGF5aW5nAgEKAAxzZWxmRGVwYXJ0ZWQCAQsACHJlZmVycmVkAgEMAAt0cmFuc2Zl\
    cnJlZAIBDQAIZGV0YWluZWQCAQ4AC2xvc3RDb250YWN0AgEPAAhkZWNlYXNlZAIBEAAGbWVyZ2VkAgERAAZ2b2lkZWQB\
    AgERP2NvbW1vbi52MS5DaGFubmVsBQALDQsMCQIBAQAGd2Fsa0luAgECAAhwcm92aW5jZQIBAwAGcG9saWNlAgEEAAdo\
    b3RsaW5lAgEFAARidWxrAQIBGINjb21tb24udjEuQ29uc2VudFB1cnBvc2UGABERHRYXDwIBAQAMcmVnaXN0cmF0aW9u\
    AgECAAxyZXR1cm5UcmF2ZWwCAQMAGHNoYXJlV2l0aEhvc3RBdXRob3JpdGllcwIBBAARc2hhcmVXaXRoUGFydG5lcnMC\
    AQUAEmNvbnRhY3RBZnRlclJldHVybgIBBgAKcGhvdG9ncmFwaAECARFeY29tbW9uLnYxLkN1c3RvZHkHAAsMEAkLDgwC\
    AQEABmhvbGRlcgIBAgAHbWlzc2lvbgIBAwALY29uZmlzY2F0ZWQCAQQABGxvc3QCAQUABnBvbGljZQIBBgAJbmV2ZXJI\
    ZWxkAgEHAAd1bmtub3duAQIBGFpjb21tb24udjEuRG9jdW1lbnRTdGF0dXMFAAkVDw4YAgEBAARub25lAgECABBpZGVu\
    dGl0eVZlcmlmaWVkAgEDAApldGRBcHBsaWVkAgEEAAlldGRJc3N1ZWQCAQUAE3Bhc3Nwb3J0VmFsaWRJbkhhbmQBAgEW\
    WmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVu\
    dAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQBAgEaNmNvbW1vbi52MS5Eb2N1bWVudFZh\
    bGlkaXR5BAAKDAwOAgEBAAV2YWxpZAIBAgAHZXhwaXJlZAIBAwAHZGFtYWdlZAIBBAAJY2FuY2VsbGVkAQIBFFdjb21t\
    b24udjEuRXhpdFN0YXR1cwYAEA0ODAwMAgEBAAtub3RSZXF1aXJlZAIBAgAIcmVxdWlyZWQCAQMACXJlcXVlc3RlZAIB\
    BAAHZ3JhbnRlZAIBBQAHcmVmdXNlZAIBBgAHZXhwaXJlZAECARaQY29tbW9uLnYxLkV4cGxvaXRhdGlvbggAERYXDgwR\
    EwoCAQEADGZvcmNlZExhYm91cgIBAgARZm9yY2VkQ3JpbWluYWxpdHkCAQMAEnNleHVhbEV4cGxvaXRhdGlvbgIBBAAJ\
    c2Vydml0dWRlAgEFAAdzbGF2ZXJ5AgEGAAxvcmdhblJlbW92YWwCAQcADmZvcmNlZE1hcnJpYWdlAgEIAAVvdGhlcgEC\
    ARROY29tbW9uLnYxLkZpbmVTdGF0dXMGAAsNDgwJCwIBAQAGbm90RHVlAgECAAhhc3Nlc3NlZAIBAwAJcmVxdWVzdGVk\
    AgEEAAdwYXJ0aWFsAgEFAARwYWlkAgEGAAZ3YWl2ZWQBAgETQGNvbW1vbi52MS5Hcm91cEtpbmQEAAsSDRACAQEABmZh\
    bWlseQIBAgANZ3VhcmRpYW5DaGlsZAIBAwAIZXNjb3J0ZWQCAQQAC3RyYXZlbFBhcnR5AUIBEwBzAWNvbW1vbi52MS5J\
    bmRpY2F0b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9sZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVt\
    ZW50AgEDAA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2VzAgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxB\
    YnVzZQIBBwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxBYnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZl\
    V29ya2luZ0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIBDAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgEN\
    ABZwc3ljaG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNNZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQ\
    ABZ0aHJlYXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARArY29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1\
    cm5Ib21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1vbi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVl\
    bGNoYWlyAgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5zZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFs\
    AgEGAApkaXNhYmlsaXR5AQIBGWxjb21tb24udjEuUmVmZXJyYWxTZXJ2aWNlBwAMDAoRFBIKAgEBAAdzaGVsdGVyAgEC\
    AAdtZWRpY2FsAgEDAAVsZWdhbAIBBAAMcHN5Y2hvc29jaWFsAgEFAA9jaGlsZFByb3RlY3Rpb24CAQYADXJlaW50ZWdy\
    YXRpb24CAQcABW90aGVyAQIBEmFjb21tb24udjEuUmVsYXRpb24IAAkLCgwLDQsKAgEBAARoZWFkAgECAAZzcG91c2UC\
    AQMABWNoaWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1YXJkaWFuAgEHAAZlc2NvcnQCAQgABW90aGVyAQIB\
    GTZjb21tb24udjEuU2NyZWVuaW5nU3RhdHVzBAAQDQsIAgEBAAtub3RTY3JlZW5lZAIBAgAIcG9zc2libGUCAQMABmFj\
    dHVhbAIBBAADbm90AQIBEiZjb21tb24udjEuU2V2ZXJpdHkDAAkNCwIBAQAEbWlsZAIBAgAIbW9kZXJhdGUCAQMABnNl\
    dmVyZQECAQ0pY29tbW9uLnYxLlNleAMACQsQAgEBAARtYWxlAgECAAZmZW1hbGUCAQMAC3Vuc3BlY2lmaWVkAQIBGMNj\
    b21tb24udjEuU3BlY2lhbFNlcnZpY2UKABMUFA4QFwsKGBoCAQEADndoZWVsY2hhaXJSYW1wAgECAA93aGVlbGNoYWly\
    U3RlcHMCAQMAD3doZWVsY2hhaXJDYWJpbgIBBAAJc3RyZXRjaGVyAgEFAAttZWRpY2FsQ2FzZQIBBgASdW5hY2NvbXBh\
    bmllZE1pbm9yAgEHAAZpbmZhbnQCAQgABWNoaWxkAgEJABNkZXBvcnRlZEFjY29tcGFuaWVkAgEKABVkZXBvcnRlZFVu\
    YWNjb21wYW5pZWQBAgEUPmNvbW1vbi52MS5TdGF5U3RhdHVzBAANDRIMAgEBAAhpblN0YXR1cwIBAgAIb3ZlcnN0YXkC\
    AQMADW5vRW50cnlSZWNvcmQCAQQAB3Vua25vd24BAgEYUmNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAUAEBMNDwwCAQEA\
    C3JlY3J1aXRtZW50AgECAA50cmFuc3BvcnRhdGlvbgIBAwAIdHJhbnNmZXICAQQACmhhcmJvdXJpbmcCAQUAB3JlY2Vp\
    cHQBAgEUIGNvbW1vbi52MS5UcmF2ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBAgEXNGludGFr\
    ZS52MS5Gb2xsb3dWZXJkaWN0BAAJDQ0LAgEBAAR0YWlsAgECAAhzbmFwc2hvdAIBAwAIZGl2ZXJnZWQCAQQABmZlbmNl\
    ZAECARJUcGVyc29uLnYxLkhvbGRLaW5kBgALCgwREAoCAQEABnBvbGljZQIBAgAFY291cnQCAQMAB21lZGljYWwCAQQA\
    DGJlc3RJbnRlcmVzdAIBBQALaW1taWdyYXRpb24CAQYABW90aGVyAQIBFTdwZXJzb24udjEuTGluZU91dGNvbWUEAAwM\
    DA0CAQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMAB3JlZnVzZWQCAQQACHJldHVybmVkAQIBGDxwbGFubmluZ3ZpZXcu\
    djEuRml0U3RhdGUEAA0XCAoCAQEACG5vdEFza2VkAgECABJjZXJ0aWZpY2F0ZU1pc3NpbmcCAQMAA2ZpdAIBBAAFdW5m\
    aXQBQBkDAEIQAAMDcGVyc29uLnYxLkNoYW5nZRQANCosICgcJiQWJDYoGSIoJCImKiQCAgEAEB5pZGVudGl0eVZlcmlm\
    aWVkAQEYGnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgICAAgcZG9jdW1lbnQBARgYcGVyc29uLnYxLlRyYXZlbERv\
    Y3VtZW50AgIDAAocZXRkQXBwbGllZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24CAgQABhR3YWl2ZXIBARgQcGVy\
    c29uLnYxLldhaXZlcgICBQAKGGV4aXRQZXJtaXQBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQCAgYABBJzdGF5AQEYDnBl\
    cnNvbi52MS5TdGF5AgIHAAYaaW50ZW50AQEYFnBlcnNvbi52MS5JbnRlbnRDaGFuZ2UCAggABRluZWVkcwEBGBVwZXJz\
    b24udjEuTmVlZHNDaGFuZ2UCAQkAEWFzc2Vzc21lbnRPZmZlcmVkAgIKAAgWZml0VG9GbHkBARgScGVyc29uLnYxLkZp\
    dFRvRmx5AgILAA0jdnVsbmVyYWJpbGl0eQEBGB9wZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAgIMAAYcZGFu\
    Z2VyAQEYGHBlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIBDQAUYmVzdEludGVyZXN0QXBwcm92ZWQCAg4ABxVwYXltZW50\
    AQEYEXBlcnNvbi52MS5QYXltZW50AgIPAAoYY29ycmVjdGlvbgEBGBRwZXJzb24udjEuQ29ycmVjdGlvbgICEAAFGXN0\
    YXRlAQEYFXBlcnNvbi52MS5TdGF0ZUNoYW5nZQICEQAHFWNvbnNlbnQBARgRcGVyc29uLnYxLkNvbnNlbnQCAhIACRdz\
    Y3JlZW5pbmcBARgTcGVyc29uLnYxLlNjcmVlbmluZwICEwALGW1lZGljYWxOb3RlAQEYFXBlcnNvbi52MS5NZWRpY2Fs\
    Tm90ZQICFAAIFnJlZmVycmFsAQEYEnBlcnNvbi52MS5SZWZlcnJhbAFAdgYAQhAAYAZpbnRha2UudjEuSW50YWtlDgCL\
    f0xShYmFiVZ0WHaaWgMEAQABCBkXSnJlZ2lzdGVyaW50YWtlLnYxLlJlZ2lzdGVyUmVxdWVzdGludGFrZS52MS5SZWdp\
    c3RlclJlcGx5AwAaFxRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNh\
    bHMudjEuUmVqZWN0ZWQDBAIAAQYXFUR1cGRhdGVpbnRha2UudjEuVXBkYXRlUmVxdWVzdGludGFrZS52MS5DaGFuZ2VS\
    ZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxzLnYxLlJlamVj\
    dGVkAwQDAAEEFRMXc2hvd2ludGFrZS52MS5TaG93UmVxdWVzdGludGFrZS52MS5TaG93UmVwbHkBABRyZWZ1c2Fscy52\
    MS5Ob3RGb3VuZAMEBAABBhcVF3NlYXJjaGludGFrZS52MS5TZWFyY2hSZXF1ZXN0aW50YWtlLnYxLlNlYXJjaFJlcGx5\
    AQAUcmVmdXNhbHMudjEuUmVqZWN0ZWQDBAUAAQkaFURwbGFjZUhvbGRpbnRha2UudjEuUGxhY2VIb2xkUmVxdWVzdGlu\
    dGFrZS52MS5DaGFuZ2VSZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJl\
    ZnVzYWxzLnYxLlJlamVjdGVkAwQGAAELHBVEcmVsZWFzZUhvbGRpbnRha2UudjEuUmVsZWFzZUhvbGRSZXF1ZXN0aW50\
    YWtlLnYxLkNoYW5nZVJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVm\
    dXNhbHMudjEuUmVqZWN0ZWQDBAcAAQkaFURrZWVwQXBhcnRpbnRha2UudjEuS2VlcEFwYXJ0UmVxdWVzdGludGFrZS52\
    MS5DaGFuZ2VSZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxz\
    LnYxLlJlamVjdGVkAwQIAAELHBVEZGVmaW5lR3JvdXBpbnRha2UudjEuRGVmaW5lR3JvdXBSZXF1ZXN0aW50YWtlLnYx\
    LkNoYW5nZVJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMu\
    djEuUmVqZWN0ZWQEBAkAAgEGFxIdZm9sbG93aW50YWtlLnYxLkZvbGxvd1JlcXVlc3RpbnRha2UudjEuRmVlZEl0ZW0B\
    ABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgQECgACAQgZFzJzbmFwc2hvdGludGFrZS52MS5TbmFwc2hvdFJlcXVl\
    c3RpbnRha2UudjEuU25hcHNob3RTbGljZQIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLk5v\
    dEZvdW5kAwQLAAEGFxUdZGlnZXN0aW50YWtlLnYxLkRpZ2VzdFJlcXVlc3RpbnRha2UudjEuRGlnZXN0UmVwbHkBABpy\
    ZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgMEDAABCxwaLHRyYXZlbE5hbWVzaW50YWtlLnYxLlRyYXZlbE5hbWVzUmVx\
    dWVzdGludGFrZS52MS5UcmF2ZWxOYW1lc1JlcGx5AgAUFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuUmVq\
    ZWN0ZWQDBA0AAQ0eHEpyZXBvcnRSZWplY3RzaW50YWtlLnYxLlJlcG9ydFJlamVjdHNSZXF1ZXN0aW50YWtlLnYxLlJl\
    cG9ydFJlamVjdHNSZXBseQMAGhcUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5LZXlDb25mbGlj\
    dHJlZnVzYWxzLnYxLlJlamVjdGVkAwQOAAEGFxcdc3RhdHVzaW50YWtlLnYxLlN0YXR1c1JlcXVlc3RpbnRha2UudjEu\
    U2VydmljZVN0YXR1cwEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9u
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

  public func update(
    _ request: UpdateRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.update, options: options)
  }

  public func show(
    _ request: ShowRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ShowReply {
    try await transport.unary(request, method: IntakeMethods.show, options: options)
  }

  public func search(
    _ request: SearchRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> SearchReply {
    try await transport.unary(request, method: IntakeMethods.search, options: options)
  }

  public func placeHold(
    _ request: PlaceHoldRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.placeHold, options: options)
  }

  public func releaseHold(
    _ request: ReleaseHoldRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.releaseHold, options: options)
  }

  public func keepApart(
    _ request: KeepApartRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ChangeReply {
    try await transport.unary(request, method: IntakeMethods.keepApart, options: options)
  }

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

  public func snapshot<Result: Sendable>(
    _ request: SnapshotRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<SnapshotSlice>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: IntakeMethods.snapshot, options: options, body)
  }

  public func digest(
    _ request: DigestRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DigestReply {
    try await transport.unary(request, method: IntakeMethods.digest, options: options)
  }

  /// Names and document numbers for one manifest. Every call is an event of its own.
  public func travelNames(
    _ request: TravelNamesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TravelNamesReply {
    try await transport.unary(request, method: IntakeMethods.travelNames, options: options)
  }

  public func reportRejects(
    _ request: ReportRejectsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReportRejectsReply {
    try await transport.unary(request, method: IntakeMethods.reportRejects, options: options)
  }

  public func status(
    _ request: StatusRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ServiceStatus {
    try await transport.unary(request, method: IntakeMethods.status, options: options)
  }
}

/// Answers the calls of intake.v1.Intake.
public protocol IntakeHandlers: Sendable {
  /// Records one person. Acknowledged only when durable; the same key again gives the same answer.
  func register(
    _ request: RegisterRequest, context: RPCServerContext
  ) async throws -> RegisterReply

  func update(
    _ request: UpdateRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  func show(
    _ request: ShowRequest, context: RPCServerContext
  ) async throws -> ShowReply

  func search(
    _ request: SearchRequest, context: RPCServerContext
  ) async throws -> SearchReply

  func placeHold(
    _ request: PlaceHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  func releaseHold(
    _ request: ReleaseHoldRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  func keepApart(
    _ request: KeepApartRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  func defineGroup(
    _ request: DefineGroupRequest, context: RPCServerContext
  ) async throws -> ChangeReply

  /// Views of the mission from a position on, then as they change.
  func follow(
    _ request: FollowRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<FeedItem>
  ) async throws

  func snapshot(
    _ request: SnapshotRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<SnapshotSlice>
  ) async throws

  func digest(
    _ request: DigestRequest, context: RPCServerContext
  ) async throws -> DigestReply

  /// Names and document numbers for one manifest. Every call is an event of its own.
  func travelNames(
    _ request: TravelNamesRequest, context: RPCServerContext
  ) async throws -> TravelNamesReply

  func reportRejects(
    _ request: ReportRejectsRequest, context: RPCServerContext
  ) async throws -> ReportRejectsReply

  func status(
    _ request: StatusRequest, context: RPCServerContext
  ) async throws -> ServiceStatus
}

/// Serves intake.v1.Intake with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct IntakeRegistration<Handlers: IntakeHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { IntakeMethods.descriptor }
  private let handlers: Handlers
  private let execution: @Sendable (RPCMethodInfo) -> RPCExecution

  /// - Parameter execution: where the handler of each method runs.
  public init(
    _ handlers: Handlers,
    execution: @escaping @Sendable (RPCMethodInfo) -> RPCExecution = { _ in .offload }
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
  }
}
