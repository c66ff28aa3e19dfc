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

/// What a reviewer decided.
public struct PairDecision: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: PairDecision { PairDecision(rawValue: 0) }
  /// One person: merge.
  public static var confirm: PairDecision { PairDecision(rawValue: 1) }
  /// Two persons.
  public static var dismiss: PairDecision { PairDecision(rawValue: 2) }
  /// Take the last decision back; a merged file comes back as it was.
  public static var undo: PairDecision { PairDecision(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    /// One person: merge.
    case confirm = 1
    /// Two persons.
    case dismiss = 2
    /// Take the last decision back; a merged file comes back as it was.
    case undo = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "confirm"
      case 2: "dismiss"
      case 3: "undo"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "confirm": self = .confirm
      case "dismiss": self = .dismiss
      case "undo": self = .undo
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// The identity of the caller is not of the mission whose people are asked for.
public struct NotYourMission: WireMessage {
  public static var wireName: String { "intake.v1.NotYourMission" }

  public var yours: String
  public var asked: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.yours = ""
    self.asked = ""
    self.unknownFields = nil
  }

  public init(
    yours: String = "",
    asked: String = ""
  ) {
    self.yours = yours
    self.asked = asked
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.yours = v1
    self.asked = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: NotYourMission, rhs: NotYourMission) -> Bool {
    guard (String).wireEquals(lhs.yours, rhs.yours) else { return false }
    guard (String).wireEquals(lhs.asked, rhs.asked) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.yours.wireHash(into: &hasher)
    self.asked.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of NotYourMission

extension NotYourMission {
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
    let n0 = self.yours.utf8.count
    if n0 > 16 { throw wireLimit("NotYourMission.yours is longer than 16 bytes") }
    let n1 = self.asked.utf8.count
    if n1 > 16 { throw wireLimit("NotYourMission.asked is longer than 16 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0 &+ n1)
    let f = p + 2
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
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.yours, n0)
    t0 = wirePut(t0, self.asked, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
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
    let v2: String = try r.text(p + o1, n1, max: 16)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

extension NotYourMission: Error {}

/// The idempotency key was used before with another content.
public struct KeyConflict: WireMessage {
  public static var wireName: String { "intake.v1.KeyConflict" }

  public var sequence: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.sequence = 0
    self.unknownFields = nil
  }

  public init(
    sequence: Int64 = 0
  ) {
    self.sequence = sequence
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Int64,
    unknown: WireUnknown?
  ) {
    self.sequence = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: KeyConflict, rhs: KeyConflict) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of KeyConflict

extension KeyConflict {
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
    let p = b.reserve(10)
    let f = p + 2
    wireStore(f, 0, self.sequence)
    var fixed = wireUsedLength(f, 8)
    if fixed > 0 {
      fixed = 8
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 10, wireLoad(p, 0, UInt16.self) == 8 {
      return try decodeWireBody(
        p, n, 2, 8, 0, 0, isExact: true, nil, &r)
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
      case 0, 9...: unit = 0
      case 8: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 8, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    return Self(
      v1,
      unknown: unknown)
  }
}

extension KeyConflict: Error {}

/// A field of the request that cannot be accepted.
public struct Rejected: WireMessage {
  public static var wireName: String { "intake.v1.Rejected" }

  public var field: String
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.field = ""
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    field: String = "",
    reason: String = ""
  ) {
    self.field = field
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.field = v1
    self.reason = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: Rejected, rhs: Rejected) -> Bool {
    guard (String).wireEquals(lhs.field, rhs.field) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.field.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Rejected

extension Rejected {
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
    let n0 = self.field.utf8.count
    if n0 > 64 { throw wireLimit("Rejected.field is longer than 64 bytes") }
    let n1 = self.reason.utf8.count
    if n1 > 300 { throw wireLimit("Rejected.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0 &+ n1)
    let f = p + 2
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
    let slots = f + 0 + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.field, n0)
    t0 = wirePut(t0, self.reason, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = 0 | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + 0)
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
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 300)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

extension Rejected: Error {}

/// The named record does not exist, or is not the caller's to see.
public struct NotFound: WireMessage {
  public static var wireName: String { "intake.v1.NotFound" }

  public var what: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.what = ""
    self.unknownFields = nil
  }

  public init(
    what: String = ""
  ) {
    self.what = what
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    unknown: WireUnknown?
  ) {
    self.what = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: NotFound, rhs: NotFound) -> Bool {
    guard (String).wireEquals(lhs.what, rhs.what) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.what.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of NotFound

extension NotFound {
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
    let n0 = self.what.utf8.count
    if n0 > 40 { throw wireLimit("NotFound.what is longer than 40 bytes") }
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
    t0 = wirePut(t0, self.what, n0)
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
    let v1: String = try r.text(p + o0, n0, max: 40)
    return Self(
      v1,
      unknown: unknown)
  }
}

extension NotFound: Error {}

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
    for path in self.change?.missingRequiredFields() ?? [] { missing.append("change.\(path)") }
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

/// Asks for a report; without days it covers everything up to `asOf`.
public struct ReportRequest: WireMessage {
  public static var wireName: String { "intake.v1.ReportRequest" }

  public var mission: String
  public var from: CalendarDate?
  /// Last day included.
  public var to: CalendarDate?
  public var asOf: Timestamp
  /// For publication: counts below the policy's smallest cell are left out.
  public var `public`: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.from = nil
    self.to = nil
    self.asOf = Timestamp()
    self.`public` = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    asOf: Timestamp = Timestamp(),
    `public`: Bool = false
  ) {
    self.mission = mission
    self.from = from
    self.to = to
    self.asOf = asOf
    self.`public` = `public`
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: CalendarDate?,
    _ v3: CalendarDate?,
    _ v4: Timestamp,
    _ v5: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.from = v2
    self.to = v3
    self.asOf = v4
    self.`public` = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: ReportRequest, rhs: ReportRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.`public` == rhs.`public` else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.asOf)
    hasher.combine(self.`public`)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ReportRequest

extension ReportRequest {
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
    if n0 > 16 { throw wireLimit("ReportRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.from != nil { b0 |= 1 }
    wireStore(f, 1, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b0 |= 2 }
    wireStore(f, 5, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 9, self.asOf.microseconds)
    if self.`public` { b0 |= 4 }
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 17)
    if fixed > 9 {
      fixed = 17
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
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
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 20, wireLoad(p, 0, UInt16.self) == 273, wireLoad(p, 2, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 1, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 17: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 9, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: CalendarDate?
    if b0 & 1 != 0 {
      v2 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: CalendarDate?
    if b0 & 2 != 0 {
      v3 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: Timestamp = fixed >= 17 ? Timestamp(microseconds: wireLoad(f, 9, Int64.self)) : Timestamp()
    let v5: Bool = b0 & 4 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// Arrivals per day in the mission's time zone. Counted in events: a person who came twice counts twice.
public struct ArrivalsReport: WireMessage {
  public static var wireName: String { "intake.v1.ArrivalsReport" }

  public var mission: String
  public var timeZone: String
  public var asOf: Timestamp
  public var days: [ArrivalDay]
  public var events: UInt32
  /// Absent until repeat registrations are told apart.
  public var persons: UInt32?
  public var peak: CalendarDate?
  /// What the counts count: `events`.
  public var unit: String
  /// Files that are still open or were closed otherwise than by merging or voiding.
  public var cases: UInt32?
  /// Pairs that nobody has decided: persons may be fewer by so many.
  public var undecidedPairs: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.timeZone = ""
    self.asOf = Timestamp()
    self.days = []
    self.events = 0
    self.persons = nil
    self.peak = nil
    self.unit = ""
    self.cases = nil
    self.undecidedPairs = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    timeZone: String = "",
    asOf: Timestamp = Timestamp(),
    days: [ArrivalDay] = [],
    events: UInt32 = 0,
    persons: UInt32? = nil,
    peak: CalendarDate? = nil,
    unit: String = "",
    cases: UInt32? = nil,
    undecidedPairs: UInt32 = 0
  ) {
    self.mission = mission
    self.timeZone = timeZone
    self.asOf = asOf
    self.days = days
    self.events = events
    self.persons = persons
    self.peak = peak
    self.unit = unit
    self.cases = cases
    self.undecidedPairs = undecidedPairs
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: Timestamp,
    _ v4: [ArrivalDay],
    _ v5: UInt32,
    _ v6: UInt32?,
    _ v7: CalendarDate?,
    _ v8: String,
    _ v9: UInt32?,
    _ v10: UInt32,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.timeZone = v2
    self.asOf = v3
    self.days = v4
    self.events = v5
    self.persons = v6
    self.peak = v7
    self.unit = v8
    self.cases = v9
    self.undecidedPairs = v10
    self.unknownFields = unknown
  }

  public static func == (lhs: ArrivalsReport, rhs: ArrivalsReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.timeZone, rhs.timeZone) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.days == rhs.days else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.peak == rhs.peak else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.cases == rhs.cases else { return false }
    guard lhs.undecidedPairs == rhs.undecidedPairs else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.timeZone.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.days)
    hasher.combine(self.events)
    hasher.combine(self.persons)
    hasher.combine(self.peak)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.cases)
    hasher.combine(self.undecidedPairs)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ArrivalsReport

extension ArrivalsReport {
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
    if n0 > 16 { throw wireLimit("ArrivalsReport.mission is longer than 16 bytes") }
    let n1 = self.timeZone.utf8.count
    if n1 > 40 { throw wireLimit("ArrivalsReport.timeZone is longer than 40 bytes") }
    let n3 = self.unit.utf8.count
    if n3 > 16 { throw wireLimit("ArrivalsReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(47 &+ n0 &+ n1)
    let f = p + 2
    var b12: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.events)
    if self.persons != nil { b12 |= 1 }
    wireStore(f, 13, (self.persons ?? 0))
    if self.peak != nil { b12 |= 2 }
    wireStore(f, 17, (self.peak ?? CalendarDate()).daysSinceEpoch)
    if self.cases != nil { b12 |= 4 }
    wireStore(f, 21, (self.cases ?? 0))
    wireStore(f, 25, self.undecidedPairs)
    wireStore(f, 12, b12)
    var fixed = wireUsedLength(f, 29)
    if fixed > 25 {
      fixed = 29
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 13 {
      fixed = 17
    } else if fixed > 12 {
    } else if fixed > 8 {
      fixed = 12
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if !self.days.isEmpty {
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
    lengths |= self.days.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.timeZone, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try ArrivalDay.appendWireList(self.days, max: 1024, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.unit, n3)
    b.advance(to: t3)
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
        start: start, used: fixed, known: 29, room: used &<< width,
        lengths: [n0, n1, n2, n3],
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
    if n >= 35, wireLoad(p, 0, UInt16.self) == 1053, wireLoad(p, 14, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 29, 4, 0, isExact: true, nil, &r)
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
      case 0, 30...: unit = 0
      case 8: unit = 8
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      case 29: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 12 { bits = wireLoad(f, 12, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 29, slotCount: 4, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 25, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b12: UInt8 = fixed > 12 ? wireLoad(f, 12, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 40)
    let v3: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v4: [ArrivalDay] = try ArrivalDay.decodeWireList(p + o2, n2, max: 1024, &r)
    let v5: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v6: UInt32?
    if b12 & 1 != 0 {
      v6 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: CalendarDate?
    if b12 & 2 != 0 {
      v7 = fixed >= 21 ? CalendarDate(daysSinceEpoch: wireLoad(f, 17, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 21, !wireIsZero(f + 17, 4) {
        throw r.nonCanonical(f + 17, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: String = try r.text(p + o3, n3, max: 16)
    let v9: UInt32?
    if b12 & 4 != 0 {
      v9 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    }
    else {
      if fixed >= 25, !wireIsZero(f + 21, 4) {
        throw r.nonCanonical(f + 21, "an absent field has a value")
      }
      v9 = nil
    }
    let v10: UInt32 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
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
}

/// Arrivals of one day.
public struct ArrivalDay: WireMessage {
  public static var wireName: String { "intake.v1.ArrivalDay" }

  public var day: CalendarDate
  public var events: UInt32
  /// Registrations recorded after the day had ended.
  public var late: UInt32
  /// Persons who arrived for the first time; absent in a cell that is left out.
  public var persons: UInt32?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.day = CalendarDate()
    self.events = 0
    self.late = 0
    self.persons = nil
    self.unknownFields = nil
  }

  public init(
    day: CalendarDate = CalendarDate(),
    events: UInt32 = 0,
    late: UInt32 = 0,
    persons: UInt32? = nil
  ) {
    self.day = day
    self.events = events
    self.late = late
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CalendarDate,
    _ v2: UInt32,
    _ v3: UInt32,
    _ v4: UInt32?,
    unknown: WireUnknown?
  ) {
    self.day = v1
    self.events = v2
    self.late = v3
    self.persons = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: ArrivalDay, rhs: ArrivalDay) -> Bool {
    guard lhs.day == rhs.day else { return false }
    guard lhs.events == rhs.events else { return false }
    guard lhs.late == rhs.late else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.day)
    hasher.combine(self.events)
    hasher.combine(self.late)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ArrivalDay

extension ArrivalDay {
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
    let p = b.reserve(19)
    let f = p + 2
    var b12: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.day.daysSinceEpoch)
    wireStore(f, 4, self.events)
    wireStore(f, 8, self.late)
    if self.persons != nil { b12 |= 1 }
    wireStore(f, 13, (self.persons ?? 0))
    wireStore(f, 12, b12)
    var fixed = wireUsedLength(f, 17)
    if fixed > 13 {
      fixed = 17
    } else if fixed > 12 {
    } else if fixed > 8 {
      fixed = 12
    } else if fixed > 4 {
      fixed = 8
    } else if fixed > 0 {
      fixed = 4
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 17, wireLoad(p, 14, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 0, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 13: unit = 1
      case 17: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 12 { bits = wireLoad(f, 12, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 0, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 13, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b12: UInt8 = fixed > 12 ? wireLoad(f, 12, UInt8.self) : 0
    let v1: CalendarDate = fixed >= 4 ? CalendarDate(daysSinceEpoch: wireLoad(f, 0, Int32.self)) : CalendarDate()
    let v2: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let v3: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v4: UInt32?
    if b12 & 1 != 0 {
      v4 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v4 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
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

/// Open cases by class, intent and travel mode: the files as they are now, asked as of a moment.
public struct StatusReport: WireMessage {
  public static var wireName: String { "intake.v1.StatusReport" }

  public var mission: String
  public var asOf: Timestamp
  public var policy: String
  public var rows: [StatusRow]
  public var persons: UInt32
  /// What the counts count: `persons`.
  public var unit: String
  /// Rules that the policy switches off, such as `B09`.
  public var rulesOff: [String]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.policy = ""
    self.rows = []
    self.persons = 0
    self.unit = ""
    self.rulesOff = []
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    rows: [StatusRow] = [],
    persons: UInt32 = 0,
    unit: String = "",
    rulesOff: [String] = []
  ) {
    self.mission = mission
    self.asOf = asOf
    self.policy = policy
    self.rows = rows
    self.persons = persons
    self.unit = unit
    self.rulesOff = rulesOff
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: String,
    _ v4: [StatusRow],
    _ v5: UInt32,
    _ v6: String,
    _ v7: [String],
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.policy = v3
    self.rows = v4
    self.persons = v5
    self.unit = v6
    self.rulesOff = v7
    self.unknownFields = unknown
  }

  public static func == (lhs: StatusReport, rhs: StatusReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard ([String]).wireEquals(lhs.rulesOff, rhs.rulesOff) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.rows)
    hasher.combine(self.persons)
    self.unit.wireHash(into: &hasher)
    self.rulesOff.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of StatusReport

extension StatusReport {
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
    if n0 > 16 { throw wireLimit("StatusReport.mission is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("StatusReport.policy is longer than 40 bytes") }
    let n3 = self.unit.utf8.count
    if n3 > 16 { throw wireLimit("StatusReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.persons)
    var fixed = wireUsedLength(f, 12)
    if fixed > 8 {
      fixed = 12
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if !self.rulesOff.isEmpty {
      used = 5
    } else if n3 != 0 {
      used = 4
    } else if !self.rows.isEmpty {
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
    lengths |= self.rows.count &* 24
    lengths |= n3
    lengths |= self.rulesOff.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.policy, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try StatusRow.appendWireList(self.rows, max: 256, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.unit, n3)
    b.advance(to: t3)
    let s4 = b.byteCount
    try b.append(texts: self.rulesOff, max: 16, maxElement: 8)
    let n4 = b.byteCount &- s4
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
        start: start, used: fixed, known: 12, room: used &<< width,
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 1292 {
      return try decodeWireBody(
        p, n, 2, 12, 5, 0, isExact: true, nil, &r)
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
      case 0, 13...: unit = 0
      case 8: unit = 8
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 5, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: [StatusRow] = try StatusRow.decodeWireList(p + o2, n2, max: 256, &r)
    let v5: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v6: String = try r.text(p + o3, n3, max: 16)
    let v7: [String] = try r.texts(p + o4, n4, max: 16, maxElement: 8)
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

/// One line of the status report.
public struct StatusRow: WireMessage {
  public static var wireName: String { "intake.v1.StatusRow" }

  public var caseClass: CaseClass
  public var intent: Intent
  public var travelMode: TravelMode
  public var persons: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.caseClass = .unset
    self.intent = .unset
    self.travelMode = .unset
    self.persons = 0
    self.unknownFields = nil
  }

  public init(
    caseClass: CaseClass = .unset,
    intent: Intent = .unset,
    travelMode: TravelMode = .unset,
    persons: UInt32 = 0
  ) {
    self.caseClass = caseClass
    self.intent = intent
    self.travelMode = travelMode
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: CaseClass,
    _ v2: Intent,
    _ v3: TravelMode,
    _ v4: UInt32,
    unknown: WireUnknown?
  ) {
    self.caseClass = v1
    self.intent = v2
    self.travelMode = v3
    self.persons = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: StatusRow, rhs: StatusRow) -> Bool {
    guard lhs.caseClass == rhs.caseClass else { return false }
    guard lhs.intent == rhs.intent else { return false }
    guard lhs.travelMode == rhs.travelMode else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClass)
    hasher.combine(self.intent)
    hasher.combine(self.travelMode)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of StatusRow

extension StatusRow {
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
    let p = b.reserve(9)
    let f = p + 2
    wireStore(f, 0, self.caseClass.rawValue)
    wireStore(f, 1, self.intent.rawValue)
    wireStore(f, 2, self.travelMode.rawValue)
    wireStore(f, 3, self.persons)
    var fixed = wireUsedLength(f, 7)
    if fixed > 3 {
      fixed = 7
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 7, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 9, wireLoad(p, 0, UInt16.self) == 7 {
      return try decodeWireBody(
        p, n, 2, 7, 0, 0, isExact: true, nil, &r)
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
      case 0, 8...: unit = 0
      case 1...3: unit = 1
      case 7: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 3, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: CaseClass = fixed >= 1 ? CaseClass(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v2: Intent = fixed >= 2 ? Intent(rawValue: wireLoad(f, 1, UInt8.self)) : .unset
    let v3: TravelMode = fixed >= 3 ? TravelMode(rawValue: wireLoad(f, 2, UInt8.self)) : .unset
    let v4: UInt32 = fixed >= 7 ? wireLoad(f, 3, UInt32.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
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

/// Asks for files that may be the person whom a desk has in front of it, before anything is saved.
public struct CandidatesRequest: WireMessage {
  public static var wireName: String { "intake.v1.CandidatesRequest" }

  public var registration: Registration
  public var limit: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.registration = Registration()
    self.limit = 0
    self.unknownFields = nil
  }

  public init(
    registration: Registration = Registration(),
    limit: UInt16 = 0
  ) {
    self.registration = registration
    self.limit = limit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Registration,
    _ v2: UInt16,
    unknown: WireUnknown?
  ) {
    self.registration = v1
    self.limit = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: CandidatesRequest, rhs: CandidatesRequest) -> Bool {
    guard lhs.registration == rhs.registration else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.registration)
    hasher.combine(self.limit)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.registration == (Registration()) { missing.append("registration") }
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of CandidatesRequest

extension CandidatesRequest {
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
    let p = b.reserve(8)
    let f = p + 2
    wireStore(f, 0, self.limit)
    var fixed = wireUsedLength(f, 2)
    if fixed > 0 {
      fixed = 2
    }
    let used: Int
    used = 1
    let width = 0
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
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: used &<< width,
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
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Candidates, the likeliest first.
public struct CandidatesReply: WireMessage {
  public static var wireName: String { "intake.v1.CandidatesReply" }

  public var candidates: [Candidate]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.candidates = []
    self.unknownFields = nil
  }

  public init(
    candidates: [Candidate] = []
  ) {
    self.candidates = candidates
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Candidate],
    unknown: WireUnknown?
  ) {
    self.candidates = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: CandidatesReply, rhs: CandidatesReply) -> Bool {
    guard lhs.candidates == rhs.candidates else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.candidates)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of CandidatesReply

extension CandidatesReply {
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
    if !self.candidates.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.candidates.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Candidate.appendWireList(self.candidates, max: 20, to: &b)
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
    let v1: [Candidate] = try Candidate.decodeWireList(p + o0, n0, max: 20, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// A file that may be the same person.
public struct Candidate: WireMessage {
  public static var wireName: String { "intake.v1.Candidate" }

  public var hit: SearchHit
  public var zone: MatchZone
  public var weight: Int32
  public var evidence: [MatchEvidence]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.hit = SearchHit()
    self.zone = .unset
    self.weight = 0
    self.evidence = []
    self.unknownFields = nil
  }

  public init(
    hit: SearchHit = SearchHit(),
    zone: MatchZone = .unset,
    weight: Int32 = 0,
    evidence: [MatchEvidence] = []
  ) {
    self.hit = hit
    self.zone = zone
    self.weight = weight
    self.evidence = evidence
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: SearchHit,
    _ v2: MatchZone,
    _ v3: Int32,
    _ v4: [MatchEvidence],
    unknown: WireUnknown?
  ) {
    self.hit = v1
    self.zone = v2
    self.weight = v3
    self.evidence = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: Candidate, rhs: Candidate) -> Bool {
    guard lhs.hit == rhs.hit else { return false }
    guard lhs.zone == rhs.zone else { return false }
    guard lhs.weight == rhs.weight else { return false }
    guard lhs.evidence == rhs.evidence else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.hit)
    hasher.combine(self.zone)
    hasher.combine(self.weight)
    hasher.combine(self.evidence)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Candidate

extension Candidate {
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
    wireStore(f, 0, self.zone.rawValue)
    wireStore(f, 1, self.weight)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if !self.evidence.isEmpty {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(self.evidence.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.hit.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try MatchEvidence.appendWireList(self.evidence, max: 24, to: &b)
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
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 9, wireLoad(p, 0, UInt16.self) == 517 {
      return try decodeWireBody(
        p, n, 2, 5, 2, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: SearchHit
    if n0 == 0 {
      v1 = SearchHit()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try SearchHit.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: MatchZone = fixed >= 1 ? MatchZone(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v3: Int32 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
    let v4: [MatchEvidence] = try MatchEvidence.decodeWireList(p + o1, n1, max: 24, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
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

/// Asks for pairs of files that may be one person.
public struct DuplicatesRequest: WireMessage {
  public static var wireName: String { "intake.v1.DuplicatesRequest" }

  public var mission: String
  /// Unset: open and reopened ones.
  public var state: PairState
  /// Pairs after this one, in the order of the list.
  public var after: ID<DuplicatePair>?
  public var limit: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.state = .unset
    self.after = nil
    self.limit = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    state: PairState = .unset,
    after: ID<DuplicatePair>? = nil,
    limit: UInt16 = 0
  ) {
    self.mission = mission
    self.state = state
    self.after = after
    self.limit = limit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: PairState,
    _ v3: ID<DuplicatePair>?,
    _ v4: UInt16,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.state = v2
    self.after = v3
    self.limit = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: DuplicatesRequest, rhs: DuplicatesRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.after)
    hasher.combine(self.limit)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of DuplicatesRequest

extension DuplicatesRequest {
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
    if n0 > 16 { throw wireLimit("DuplicatesRequest.mission is longer than 16 bytes") }
    let n1 = self.after == nil ? 0 : 16
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(13 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.state.rawValue)
    wireStore(f, 1, self.limit)
    var fixed = wireUsedLength(f, 3)
    if fixed > 1 {
      fixed = 3
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
    t0 = wirePut(t0, self.mission, n0)
    if let value = self.after {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: used &<< width,
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 515 {
      return try decodeWireBody(
        p, n, 2, 3, 2, 0, isExact: true, nil, &r)
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
      case 0, 4...: unit = 0
      case 1: unit = 1
      case 3: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 1, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: PairState = fixed >= 1 ? PairState(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v3: ID<DuplicatePair>?
    if n1 == 0 {
      v3 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v3 = ID<DuplicatePair>(wire: (p + o1))
    }
    let v4: UInt16 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Pairs, the most certain first.
public struct DuplicatesReply: WireMessage {
  public static var wireName: String { "intake.v1.DuplicatesReply" }

  public var pairs: [PairShown]
  public var more: Bool
  public var `open`: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pairs = []
    self.more = false
    self.`open` = 0
    self.unknownFields = nil
  }

  public init(
    pairs: [PairShown] = [],
    more: Bool = false,
    `open`: UInt32 = 0
  ) {
    self.pairs = pairs
    self.more = more
    self.`open` = `open`
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [PairShown],
    _ v2: Bool,
    _ v3: UInt32,
    unknown: WireUnknown?
  ) {
    self.pairs = v1
    self.more = v2
    self.`open` = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: DuplicatesReply, rhs: DuplicatesReply) -> Bool {
    guard lhs.pairs == rhs.pairs else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs.`open` == rhs.`open` else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pairs)
    hasher.combine(self.more)
    hasher.combine(self.`open`)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of DuplicatesReply

extension DuplicatesReply {
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
    let p = b.reserve(11)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.more { b0 |= 1 }
    wireStore(f, 1, self.`open`)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if !self.pairs.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.pairs.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PairShown.appendWireList(self.pairs, max: 100, to: &b)
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
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 8, wireLoad(p, 0, UInt16.self) == 261, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 1, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: [PairShown] = try PairShown.decodeWireList(p + o0, n0, max: 100, &r)
    let v2: Bool = b0 & 1 != 0
    let v3: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// A pair with what a reviewer compares.
public struct PairShown: WireMessage {
  public static var wireName: String { "intake.v1.PairShown" }

  public var pair: DuplicatePair
  public var first: SearchHit
  public var second: SearchHit
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pair = DuplicatePair()
    self.first = SearchHit()
    self.second = SearchHit()
    self.unknownFields = nil
  }

  public init(
    pair: DuplicatePair = DuplicatePair(),
    first: SearchHit = SearchHit(),
    second: SearchHit = SearchHit()
  ) {
    self.pair = pair
    self.first = first
    self.second = second
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: DuplicatePair,
    _ v2: SearchHit,
    _ v3: SearchHit,
    unknown: WireUnknown?
  ) {
    self.pair = v1
    self.first = v2
    self.second = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: PairShown, rhs: PairShown) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.first)
    hasher.combine(self.second)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PairShown

extension PairShown {
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
    let p = b.reserve(14)
    let f = p + 2
    let used: Int
    used = 3
    let width = 0
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.pair.appendWire(to: &b)
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
    try self.first.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s2 = b.byteCount
    b.enterPlain()
    try self.second.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
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
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2],
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
    if count == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 768 {
      return try decodeWireBody(
        p, n, 2, 0, 3, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
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
    }
    let v1: DuplicatePair
    if n0 == 0 {
      v1 = DuplicatePair()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try DuplicatePair.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: SearchHit
    if n1 == 0 {
      v2 = SearchHit()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try SearchHit.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: SearchHit
    if n2 == 0 {
      v3 = SearchHit()
    }
    else {
      try r.refuseDefault(p + o2, n2)
      v3 = try SearchHit.decodeNestedWire(p + o2, n2, &r)
    }
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

/// A reviewer decides about a pair.
public struct DecidePairRequest: WireMessage {
  public static var wireName: String { "intake.v1.DecidePairRequest" }

  public var pair: ID<DuplicatePair>
  public var decision: PairDecision
  public var reason: String
  /// Confirmed: the file that goes on; unset: the one registered first.
  public var survivor: ID<PersonFile>?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pair = ID<DuplicatePair>()
    self.decision = .unset
    self.reason = ""
    self.survivor = nil
    self.unknownFields = nil
  }

  public init(
    pair: ID<DuplicatePair> = ID<DuplicatePair>(),
    decision: PairDecision = .unset,
    reason: String = "",
    survivor: ID<PersonFile>? = nil
  ) {
    self.pair = pair
    self.decision = decision
    self.reason = reason
    self.survivor = survivor
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<DuplicatePair>,
    _ v2: PairDecision,
    _ v3: String,
    _ v4: ID<PersonFile>?,
    unknown: WireUnknown?
  ) {
    self.pair = v1
    self.decision = v2
    self.reason = v3
    self.survivor = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: DecidePairRequest, rhs: DecidePairRequest) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.decision == rhs.decision else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.survivor == rhs.survivor else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.decision)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.survivor)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.pair == (ID<DuplicatePair>()) { missing.append("pair") }
    if self.decision == (.unset) { missing.append("decision") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of DecidePairRequest

extension DecidePairRequest {
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
    if n0 > 300 { throw wireLimit("DecidePairRequest.reason is longer than 300 bytes") }
    let n1 = self.survivor == nil ? 0 : 16
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0 &+ n1)
    let f = p + 2
    self.pair.storeWire(f)
    wireStore(f, 16, self.decision.rawValue)
    var fixed = wireUsedLength(f, 17)
    if fixed > 16 {
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
    t0 = wirePut(t0, self.reason, n0)
    if let value = self.survivor {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 21, wireLoad(p, 0, UInt16.self) == 529 {
      return try decodeWireBody(
        p, n, 2, 17, 2, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<DuplicatePair> = fixed >= 16 ? ID<DuplicatePair>(wire: f) : ID<DuplicatePair>()
    let v2: PairDecision = fixed >= 17 ? PairDecision(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: String = try r.text(p + o0, n0, max: 300)
    let v4: ID<PersonFile>?
    if n1 == 0 {
      v4 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v4 = ID<PersonFile>(wire: (p + o1))
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Asks to name two files as a pair that nobody offered.
public struct SuspectRequest: WireMessage {
  public static var wireName: String { "intake.v1.SuspectRequest" }

  public var first: ID<PersonFile>
  public var second: ID<PersonFile>
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.first = ID<PersonFile>()
    self.second = ID<PersonFile>()
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    first: ID<PersonFile> = ID<PersonFile>(),
    second: ID<PersonFile> = ID<PersonFile>(),
    reason: String = ""
  ) {
    self.first = first
    self.second = second
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: ID<PersonFile>,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.first = v1
    self.second = v2
    self.reason = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: SuspectRequest, rhs: SuspectRequest) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.first == (ID<PersonFile>()) { missing.append("first") }
    if self.second == (ID<PersonFile>()) { missing.append("second") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of SuspectRequest

extension SuspectRequest {
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
    if n0 > 300 { throw wireLimit("SuspectRequest.reason is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0)
    let f = p + 2
    self.first.storeWire(f)
    self.second.storeWire(f + 16)
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
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 300)
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct PairReply: WireMessage {
  public static var wireName: String { "intake.v1.PairReply" }

  public var pair: DuplicatePair
  public var sequence: Int64
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pair = DuplicatePair()
    self.sequence = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    pair: DuplicatePair = DuplicatePair(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.pair = pair
    self.sequence = sequence
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: DuplicatePair,
    _ v2: Int64,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.pair = v1
    self.sequence = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: PairReply, rhs: PairReply) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PairReply

extension PairReply {
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
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.pair.appendWire(to: &b)
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
        start: start, used: fixed, known: 9, room: used &<< width,
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
    let v1: DuplicatePair
    if n0 == 0 {
      v1 = DuplicatePair()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try DuplicatePair.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks to begin a list, from named people or from a filter.
public struct CreateListRequest: WireMessage {
  public static var wireName: String { "intake.v1.CreateListRequest" }

  public var list: ID<AuthorityList>
  public var kind: ListKind
  public var authority: String
  public var title: String
  public var persons: [ID<PersonFile>]
  public var filter: ListFilter?
  /// Ask again for those whom this list's authority refused or sent back.
  public var again: ID<AuthorityList>?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.kind = .unset
    self.authority = ""
    self.title = ""
    self.persons = []
    self.filter = nil
    self.again = nil
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    kind: ListKind = .unset,
    authority: String = "",
    title: String = "",
    persons: [ID<PersonFile>] = [],
    filter: ListFilter? = nil,
    again: ID<AuthorityList>? = nil
  ) {
    self.list = list
    self.kind = kind
    self.authority = authority
    self.title = title
    self.persons = persons
    self.filter = filter
    self.again = again
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: ListKind,
    _ v3: String,
    _ v4: String,
    _ v5: [ID<PersonFile>],
    _ v6: ListFilter?,
    _ v7: ID<AuthorityList>?,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.kind = v2
    self.authority = v3
    self.title = v4
    self.persons = v5
    self.filter = v6
    self.again = v7
    self.unknownFields = unknown
  }

  public static func == (lhs: CreateListRequest, rhs: CreateListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.filter == rhs.filter else { return false }
    guard lhs.again == rhs.again else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.kind)
    self.authority.wireHash(into: &hasher)
    self.title.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self.filter)
    hasher.combine(self.again)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    if self.kind == (.unset) { missing.append("kind") }
    if self.authority.isEmpty { missing.append("authority") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of CreateListRequest

extension CreateListRequest {
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
    if n0 > 100 { throw wireLimit("CreateListRequest.authority is longer than 100 bytes") }
    let n1 = self.title.utf8.count
    if n1 > 100 { throw wireLimit("CreateListRequest.title is longer than 100 bytes") }
    let c2 = self.persons.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n2 = c2 &* 16
    let n4 = self.again == nil ? 0 : 16
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    self.list.storeWire(f)
    wireStore(f, 16, self.kind.rawValue)
    var fixed = wireUsedLength(f, 17)
    if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if self.filter != nil {
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
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.authority, n0)
    t0 = wirePut(t0, self.title, n1)
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s3 = b.byteCount
    if let value = self.filter {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n3 = b.byteCount &- s3
    var t4 = b.reserve(n4)
    if let value = self.again {
      value.storeWire(t4)
      t4 += 16
    }
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
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 24, wireLoad(p, 0, UInt16.self) == 1297 {
      return try decodeWireBody(
        p, n, 2, 17, 5, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 5, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListKind = fixed >= 17 ? ListKind(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: String = try r.text(p + o0, n0, max: 100)
    let v4: String = try r.text(p + o1, n1, max: 100)
    let v5: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o2, n2, &r)
    let v6: ListFilter?
    if n3 == 0 {
      v6 = nil
    }
    else {
      v6 = try ListFilter.decodeNestedWire(p + o3, n3, &r)
    }
    let v7: ID<AuthorityList>?
    if n4 == 0 {
      v7 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v7 = ID<AuthorityList>(wire: (p + o4))
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

/// Whom a list takes: open cases of the mission that need what it asks for and are on no other open list for it.
public struct ListFilter: WireMessage {
  public static var wireName: String { "intake.v1.ListFilter" }

  public var caseClasses: [CaseClass]
  public var registeredFrom: CalendarDate?
  public var registeredTo: CalendarDate?
  public var exitSite: String
  public var tierAtMost: UInt8?
  public var limit: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.caseClasses = []
    self.registeredFrom = nil
    self.registeredTo = nil
    self.exitSite = ""
    self.tierAtMost = nil
    self.limit = 0
    self.unknownFields = nil
  }

  public init(
    caseClasses: [CaseClass] = [],
    registeredFrom: CalendarDate? = nil,
    registeredTo: CalendarDate? = nil,
    exitSite: String = "",
    tierAtMost: UInt8? = nil,
    limit: UInt16 = 0
  ) {
    self.caseClasses = caseClasses
    self.registeredFrom = registeredFrom
    self.registeredTo = registeredTo
    self.exitSite = exitSite
    self.tierAtMost = tierAtMost
    self.limit = limit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [CaseClass],
    _ v2: CalendarDate?,
    _ v3: CalendarDate?,
    _ v4: String,
    _ v5: UInt8?,
    _ v6: UInt16,
    unknown: WireUnknown?
  ) {
    self.caseClasses = v1
    self.registeredFrom = v2
    self.registeredTo = v3
    self.exitSite = v4
    self.tierAtMost = v5
    self.limit = v6
    self.unknownFields = unknown
  }

  public static func == (lhs: ListFilter, rhs: ListFilter) -> Bool {
    guard lhs.caseClasses == rhs.caseClasses else { return false }
    guard lhs.registeredFrom == rhs.registeredFrom else { return false }
    guard lhs.registeredTo == rhs.registeredTo else { return false }
    guard (String).wireEquals(lhs.exitSite, rhs.exitSite) else { return false }
    guard lhs.tierAtMost == rhs.tierAtMost else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClasses)
    hasher.combine(self.registeredFrom)
    hasher.combine(self.registeredTo)
    self.exitSite.wireHash(into: &hasher)
    hasher.combine(self.tierAtMost)
    hasher.combine(self.limit)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ListFilter

extension ListFilter {
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
    let c0 = self.caseClasses.count
    try b.charge(
      elements: c0, stride: MemoryLayout<CaseClass>.stride, max: 8)
    let n0 = c0 &* 1
    let n1 = self.exitSite.utf8.count
    if n1 > 60 { throw wireLimit("ListFilter.exitSite is longer than 60 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.registeredFrom != nil { b0 |= 1 }
    wireStore(f, 1, (self.registeredFrom ?? CalendarDate()).daysSinceEpoch)
    if self.registeredTo != nil { b0 |= 2 }
    wireStore(f, 5, (self.registeredTo ?? CalendarDate()).daysSinceEpoch)
    if self.tierAtMost != nil { b0 |= 4 }
    wireStore(f, 9, (self.tierAtMost ?? 0))
    wireStore(f, 10, self.limit)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 12)
    if fixed > 10 {
      fixed = 12
    } else if fixed > 9 {
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
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
    for element in self.caseClasses {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    t0 = wirePut(t0, self.exitSite, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: used &<< width,
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
    if n >= 16, wireLoad(p, 0, UInt16.self) == 524, wireLoad(p, 2, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 12, 2, 0, isExact: true, nil, &r)
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
      case 0, 13...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 10: unit = 1
      case 12: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 10, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: [CaseClass] = try Self.decodeWireListCaseClasses(p + o0, n0, &r)
    let v2: CalendarDate?
    if b0 & 1 != 0 {
      v2 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: CalendarDate?
    if b0 & 2 != 0 {
      v3 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: String = try r.text(p + o1, n1, max: 60)
    let v5: UInt8?
    if b0 & 4 != 0 {
      v5 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
    }
    else {
      if fixed >= 10, !wireIsZero(f + 9, 1) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v5 = nil
    }
    let v6: UInt16 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      unknown: unknown)
  }

  private static func decodeWireListCaseClasses(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [CaseClass] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<CaseClass>.stride)
    var list: [CaseClass] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(CaseClass(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

/// Changes a draft list: adds and takes out people.
public struct EditListRequest: WireMessage {
  public static var wireName: String { "intake.v1.EditListRequest" }

  public var list: ID<AuthorityList>
  public var add: [ID<PersonFile>]
  public var takeOut: [ID<PersonFile>]
  /// The change after which the officer saw the list.
  public var seen: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.add = []
    self.takeOut = []
    self.seen = 0
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    add: [ID<PersonFile>] = [],
    takeOut: [ID<PersonFile>] = [],
    seen: Int64 = 0
  ) {
    self.list = list
    self.add = add
    self.takeOut = takeOut
    self.seen = seen
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: [ID<PersonFile>],
    _ v3: [ID<PersonFile>],
    _ v4: Int64,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.add = v2
    self.takeOut = v3
    self.seen = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: EditListRequest, rhs: EditListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.add == rhs.add else { return false }
    guard lhs.takeOut == rhs.takeOut else { return false }
    guard lhs.seen == rhs.seen else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.add)
    hasher.combine(self.takeOut)
    hasher.combine(self.seen)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of EditListRequest

extension EditListRequest {
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
    let c0 = self.add.count
    try b.charge(
      elements: c0, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n0 = c0 &* 16
    let c1 = self.takeOut.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n1 = c1 &* 16
    let start = b.byteCount
    let p = b.reserve(34 &+ n0 &+ n1)
    let f = p + 2
    self.list.storeWire(f)
    wireStore(f, 16, self.seen)
    var fixed = wireUsedLength(f, 24)
    if fixed > 16 {
      fixed = 24
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
    for element in self.add {
      element.storeWire(t0)
      t0 += 16
    }
    for element in self.takeOut {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: used &<< width,
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
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: [ID<PersonFile>] = try Self.decodeWireListAdd(p + o0, n0, &r)
    let v3: [ID<PersonFile>] = try Self.decodeWireListTakeOut(p + o1, n1, &r)
    let v4: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }

  private static func decodeWireListAdd(
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

  private static func decodeWireListTakeOut(
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

/// The list went to the authority.
public struct SubmitListRequest: WireMessage {
  public static var wireName: String { "intake.v1.SubmitListRequest" }

  public var list: ID<AuthorityList>
  public var submittedOn: CalendarDate
  public var reference: String
  public var seen: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.submittedOn = CalendarDate()
    self.reference = ""
    self.seen = 0
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    submittedOn: CalendarDate = CalendarDate(),
    reference: String = "",
    seen: Int64 = 0
  ) {
    self.list = list
    self.submittedOn = submittedOn
    self.reference = reference
    self.seen = seen
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: CalendarDate,
    _ v3: String,
    _ v4: Int64,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.submittedOn = v2
    self.reference = v3
    self.seen = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: SubmitListRequest, rhs: SubmitListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.submittedOn == rhs.submittedOn else { return false }
    guard (String).wireEquals(lhs.reference, rhs.reference) else { return false }
    guard lhs.seen == rhs.seen else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.submittedOn)
    self.reference.wireHash(into: &hasher)
    hasher.combine(self.seen)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    if self.submittedOn == (CalendarDate()) { missing.append("submittedOn") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of SubmitListRequest

extension SubmitListRequest {
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
    let n0 = self.reference.utf8.count
    if n0 > 60 { throw wireLimit("SubmitListRequest.reference is longer than 60 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0)
    let f = p + 2
    self.list.storeWire(f)
    wireStore(f, 16, self.submittedOn.daysSinceEpoch)
    wireStore(f, 20, self.seen)
    var fixed = wireUsedLength(f, 28)
    if fixed > 20 {
      fixed = 28
    } else if fixed > 16 {
      fixed = 20
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
    t0 = wirePut(t0, self.reference, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 28, room: used &<< width,
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
    if n >= 31, wireLoad(p, 0, UInt16.self) == 284 {
      return try decodeWireBody(
        p, n, 2, 28, 1, 0, isExact: true, nil, &r)
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
      case 0, 29...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 28, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 20, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: CalendarDate = fixed >= 20 ? CalendarDate(daysSinceEpoch: wireLoad(f, 16, Int32.self)) : CalendarDate()
    let v3: String = try r.text(p + o0, n0, max: 60)
    let v4: Int64 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// The authority answered some or all lines.
public struct ListOutcomesRequest: WireMessage {
  public static var wireName: String { "intake.v1.ListOutcomesRequest" }

  public var list: ID<AuthorityList>
  public var lines: [ListLine]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.lines = []
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    lines: [ListLine] = []
  ) {
    self.list = list
    self.lines = lines
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: [ListLine],
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.lines = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ListOutcomesRequest, rhs: ListOutcomesRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.lines)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ListOutcomesRequest

extension ListOutcomesRequest {
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
    let p = b.reserve(22)
    let f = p + 2
    self.list.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if !self.lines.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.lines.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ListLine.appendWireList(self.lines, max: 1024, to: &b)
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
        start: start, used: fixed, known: 16, room: used &<< width,
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: [ListLine] = try ListLine.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Nothing more is expected of the authority; open lines go back.
public struct CloseListRequest: WireMessage {
  public static var wireName: String { "intake.v1.CloseListRequest" }

  public var list: ID<AuthorityList>
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    reason: String = ""
  ) {
    self.list = list
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.reason = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: CloseListRequest, rhs: CloseListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of CloseListRequest

extension CloseListRequest {
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
    if n0 > 200 { throw wireLimit("CloseListRequest.reason is longer than 200 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    self.list.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
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
        start: start, used: fixed, known: 16, room: used &<< width,
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct ListReply: WireMessage {
  public static var wireName: String { "intake.v1.ListReply" }

  public var list: AuthorityList
  public var sequence: Int64
  public var repeated: Bool
  /// People who were asked for and left out, each with why.
  public var leftOut: [LeftOut]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = AuthorityList()
    self.sequence = 0
    self.repeated = false
    self.leftOut = []
    self.unknownFields = nil
  }

  public init(
    list: AuthorityList = AuthorityList(),
    sequence: Int64 = 0,
    repeated: Bool = false,
    leftOut: [LeftOut] = []
  ) {
    self.list = list
    self.sequence = sequence
    self.repeated = repeated
    self.leftOut = leftOut
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: AuthorityList,
    _ v2: Int64,
    _ v3: Bool,
    _ v4: [LeftOut],
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.sequence = v2
    self.repeated = v3
    self.leftOut = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: ListReply, rhs: ListReply) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.leftOut == rhs.leftOut else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.leftOut)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ListReply

extension ListReply {
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
    let p = b.reserve(19)
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
    if !self.leftOut.isEmpty {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(self.leftOut.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.list.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try LeftOut.appendWireList(self.leftOut, max: 1024, to: &b)
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
        start: start, used: fixed, known: 9, room: used &<< width,
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
    if n >= 13, wireLoad(p, 0, UInt16.self) == 521, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 2, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 9, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: AuthorityList
    if n0 == 0 {
      v1 = AuthorityList()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try AuthorityList.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    let v4: [LeftOut] = try LeftOut.decodeWireList(p + o1, n1, max: 1024, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// A person who is not on a list, and why.
public struct LeftOut: WireMessage {
  public static var wireName: String { "intake.v1.LeftOut" }

  public var person: ID<PersonFile>
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    reason: String = ""
  ) {
    self.person = person
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.reason = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: LeftOut, rhs: LeftOut) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of LeftOut

extension LeftOut {
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
    if n0 > 100 { throw wireLimit("LeftOut.reason is longer than 100 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    self.person.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
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
        start: start, used: fixed, known: 16, room: used &<< width,
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
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 100)
    return Self(
      v1,
      v2,
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

/// Asks for one list with what is printed of its people.
public struct ShowListRequest: WireMessage {
  public static var wireName: String { "intake.v1.ShowListRequest" }

  public var list: ID<AuthorityList>
  /// The list is to be printed or sent: recorded as an export.
  public var purpose: String
  public var recipient: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.purpose = ""
    self.recipient = ""
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    purpose: String = "",
    recipient: String = ""
  ) {
    self.list = list
    self.purpose = purpose
    self.recipient = recipient
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: String,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.purpose = v2
    self.recipient = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ShowListRequest, rhs: ShowListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ShowListRequest

extension ShowListRequest {
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
    let n0 = self.purpose.utf8.count
    if n0 > 100 { throw wireLimit("ShowListRequest.purpose is longer than 100 bytes") }
    let n1 = self.recipient.utf8.count
    if n1 > 100 { throw wireLimit("ShowListRequest.recipient is longer than 100 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(26 &+ n0 &+ n1)
    let f = p + 2
    self.list.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
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
    t0 = wirePut(t0, self.purpose, n0)
    t0 = wirePut(t0, self.recipient, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: used &<< width,
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
    if n >= 20, wireLoad(p, 0, UInt16.self) == 528 {
      return try decodeWireBody(
        p, n, 2, 16, 2, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 16, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 100)
    let v3: String = try r.text(p + o1, n1, max: 100)
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// A list and, in the order of its lines, its people as the authority needs them.
public struct ShowListReply: WireMessage {
  public static var wireName: String { "intake.v1.ShowListReply" }

  public var list: AuthorityList
  public var people: [ListedPerson]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = AuthorityList()
    self.people = []
    self.unknownFields = nil
  }

  public init(
    list: AuthorityList = AuthorityList(),
    people: [ListedPerson] = []
  ) {
    self.list = list
    self.people = people
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: AuthorityList,
    _ v2: [ListedPerson],
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.people = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ShowListReply, rhs: ShowListReply) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.people)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ShowListReply

extension ShowListReply {
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
    let p = b.reserve(10)
    let f = p + 2
    let used: Int
    if !self.people.isEmpty {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(self.people.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.list.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try ListedPerson.appendWireList(self.people, max: 1024, to: &b)
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
    let v1: AuthorityList
    if n0 == 0 {
      v1 = AuthorityList()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try AuthorityList.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: [ListedPerson] = try ListedPerson.decodeWireList(p + o1, n1, max: 1024, &r)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// A person as an authority is told.
public struct ListedPerson: WireMessage {
  public static var wireName: String { "intake.v1.ListedPerson" }

  public var person: ID<PersonFile>
  public var fullName: String
  public var sex: Sex
  public var born: PartialDate
  public var nationality: FixedASCII<3>
  public var documentType: DocumentType
  public var documentNumber: String
  public var entered: CalendarDate?
  public var authorisedUntil: CalendarDate?
  public var overstayDays: UInt32
  /// US cents due on the day of printing.
  public var fineCents: Int64
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
    self.entered = nil
    self.authorisedUntil = nil
    self.overstayDays = 0
    self.fineCents = 0
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
    entered: CalendarDate? = nil,
    authorisedUntil: CalendarDate? = nil,
    overstayDays: UInt32 = 0,
    fineCents: Int64 = 0
  ) {
    self.person = person
    self.fullName = fullName
    self.sex = sex
    self.born = born
    self.nationality = nationality
    self.documentType = documentType
    self.documentNumber = documentNumber
    self.entered = entered
    self.authorisedUntil = authorisedUntil
    self.overstayDays = overstayDays
    self.fineCents = fineCents
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
    _ v8: CalendarDate?,
    _ v9: CalendarDate?,
    _ v10: UInt32,
    _ v11: Int64,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.fullName = v2
    self.sex = v3
    self.born = v4
    self.nationality = v5
    self.documentType = v6
    self.documentNumber = v7
    self.entered = v8
    self.authorisedUntil = v9
    self.overstayDays = v10
    self.fineCents = v11
    self.unknownFields = unknown
  }

  public static func == (lhs: ListedPerson, rhs: ListedPerson) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.fullName, rhs.fullName) else { return false }
    guard lhs.sex == rhs.sex else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.nationality == rhs.nationality else { return false }
    guard lhs.documentType == rhs.documentType else { return false }
    guard (String).wireEquals(lhs.documentNumber, rhs.documentNumber) else { return false }
    guard lhs.entered == rhs.entered else { return false }
    guard lhs.authorisedUntil == rhs.authorisedUntil else { return false }
    guard lhs.overstayDays == rhs.overstayDays else { return false }
    guard lhs.fineCents == rhs.fineCents else { return false }
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
    hasher.combine(self.entered)
    hasher.combine(self.authorisedUntil)
    hasher.combine(self.overstayDays)
    hasher.combine(self.fineCents)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ListedPerson

extension ListedPerson {
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
    if n0 > 200 { throw wireLimit("ListedPerson.fullName is longer than 200 bytes") }
    let n1 = self.documentNumber.utf8.count
    if n1 > 32 { throw wireLimit("ListedPerson.documentNumber is longer than 32 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(56 &+ n0 &+ n1)
    let f = p + 2
    var b25: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    wireStore(f, 16, self.sex.rawValue)
    wireStore(f, 17, self.born.rawValue)
    self.nationality.storeWire(f + 21)
    wireStore(f, 24, self.documentType.rawValue)
    if self.entered != nil { b25 |= 1 }
    wireStore(f, 26, (self.entered ?? CalendarDate()).daysSinceEpoch)
    if self.authorisedUntil != nil { b25 |= 2 }
    wireStore(f, 30, (self.authorisedUntil ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 34, self.overstayDays)
    wireStore(f, 38, self.fineCents)
    wireStore(f, 25, b25)
    var fixed = wireUsedLength(f, 46)
    if fixed > 38 {
      fixed = 46
    } else if fixed > 34 {
      fixed = 38
    } else if fixed > 30 {
      fixed = 34
    } else if fixed > 26 {
      fixed = 30
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
        start: start, used: fixed, known: 46, room: used &<< width,
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
    if n >= 50, wireLoad(p, 0, UInt16.self) == 558, wireLoad(p, 27, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 46, 2, 0, isExact: true, nil, &r)
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
      case 0, 47...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25...26: unit = 1
      case 30: unit = 4
      case 34: unit = 4
      case 38: unit = 4
      case 46: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 25 { bits = wireLoad(f, 25, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 46, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 38, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b25: UInt8 = fixed > 25 ? wireLoad(f, 25, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: Sex = fixed >= 17 ? Sex(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v4: PartialDate = try fixed >= 21 ? r.partialDate(f + 17) : PartialDate()
    let v5: FixedASCII<3> = try fixed >= 24 ? r.ascii(f + 21, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v6: DocumentType = fixed >= 25 ? DocumentType(rawValue: wireLoad(f, 24, UInt8.self)) : .unset
    let v7: String = try r.text(p + o1, n1, max: 32)
    let v8: CalendarDate?
    if b25 & 1 != 0 {
      v8 = fixed >= 30 ? CalendarDate(daysSinceEpoch: wireLoad(f, 26, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 30, !wireIsZero(f + 26, 4) {
        throw r.nonCanonical(f + 26, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: CalendarDate?
    if b25 & 2 != 0 {
      v9 = fixed >= 34 ? CalendarDate(daysSinceEpoch: wireLoad(f, 30, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 34, !wireIsZero(f + 30, 4) {
        throw r.nonCanonical(f + 30, "an absent field has a value")
      }
      v9 = nil
    }
    let v10: UInt32 = fixed >= 38 ? wireLoad(f, 34, UInt32.self) : 0
    let v11: Int64 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
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

/// Asks for the lists of a mission.
public struct ListsRequest: WireMessage {
  public static var wireName: String { "intake.v1.ListsRequest" }

  public var mission: String
  public var kind: ListKind
  /// Unset: all that are not closed.
  public var state: ListState
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.kind = .unset
    self.state = .unset
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    kind: ListKind = .unset,
    state: ListState = .unset
  ) {
    self.mission = mission
    self.kind = kind
    self.state = state
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: ListKind,
    _ v3: ListState,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.kind = v2
    self.state = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ListsRequest, rhs: ListsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.kind)
    hasher.combine(self.state)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ListsRequest

extension ListsRequest {
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
    if n0 > 16 { throw wireLimit("ListsRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(8 &+ n0)
    let f = p + 2
    wireStore(f, 0, self.kind.rawValue)
    wireStore(f, 1, self.state.rawValue)
    let fixed = wireUsedLength(f, 2)
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
      case 1...2: unit = 1
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
      if wireIsZero(f + 1, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: ListKind = fixed >= 1 ? ListKind(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v3: ListState = fixed >= 2 ? ListState(rawValue: wireLoad(f, 1, UInt8.self)) : .unset
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Lists without their lines.
public struct ListsReply: WireMessage {
  public static var wireName: String { "intake.v1.ListsReply" }

  public var lists: [ListSummary]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.lists = []
    self.unknownFields = nil
  }

  public init(
    lists: [ListSummary] = []
  ) {
    self.lists = lists
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [ListSummary],
    unknown: WireUnknown?
  ) {
    self.lists = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: ListsReply, rhs: ListsReply) -> Bool {
    guard lhs.lists == rhs.lists else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.lists)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ListsReply

extension ListsReply {
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
    if !self.lists.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.lists.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ListSummary.appendWireList(self.lists, max: 256, to: &b)
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
    let v1: [ListSummary] = try ListSummary.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// How a list stands.
public struct ListSummary: WireMessage {
  public static var wireName: String { "intake.v1.ListSummary" }

  public var id: ID<AuthorityList>
  public var kind: ListKind
  public var state: ListState
  public var authority: String
  public var title: String
  public var submittedOn: CalendarDate?
  public var lines: UInt32
  public var pending: UInt32
  public var granted: UInt32
  public var refused: UInt32
  public var returned: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<AuthorityList>()
    self.kind = .unset
    self.state = .unset
    self.authority = ""
    self.title = ""
    self.submittedOn = nil
    self.lines = 0
    self.pending = 0
    self.granted = 0
    self.refused = 0
    self.returned = 0
    self.unknownFields = nil
  }

  public init(
    id: ID<AuthorityList> = ID<AuthorityList>(),
    kind: ListKind = .unset,
    state: ListState = .unset,
    authority: String = "",
    title: String = "",
    submittedOn: CalendarDate? = nil,
    lines: UInt32 = 0,
    pending: UInt32 = 0,
    granted: UInt32 = 0,
    refused: UInt32 = 0,
    returned: UInt32 = 0
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.authority = authority
    self.title = title
    self.submittedOn = submittedOn
    self.lines = lines
    self.pending = pending
    self.granted = granted
    self.refused = refused
    self.returned = returned
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: ListKind,
    _ v3: ListState,
    _ v4: String,
    _ v5: String,
    _ v6: CalendarDate?,
    _ v7: UInt32,
    _ v8: UInt32,
    _ v9: UInt32,
    _ v10: UInt32,
    _ v11: UInt32,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.kind = v2
    self.state = v3
    self.authority = v4
    self.title = v5
    self.submittedOn = v6
    self.lines = v7
    self.pending = v8
    self.granted = v9
    self.refused = v10
    self.returned = v11
    self.unknownFields = unknown
  }

  public static func == (lhs: ListSummary, rhs: ListSummary) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.submittedOn == rhs.submittedOn else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard lhs.pending == rhs.pending else { return false }
    guard lhs.granted == rhs.granted else { return false }
    guard lhs.refused == rhs.refused else { return false }
    guard lhs.returned == rhs.returned else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.kind)
    hasher.combine(self.state)
    self.authority.wireHash(into: &hasher)
    self.title.wireHash(into: &hasher)
    hasher.combine(self.submittedOn)
    hasher.combine(self.lines)
    hasher.combine(self.pending)
    hasher.combine(self.granted)
    hasher.combine(self.refused)
    hasher.combine(self.returned)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ListSummary

extension ListSummary {
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
    if n0 > 100 { throw wireLimit("ListSummary.authority is longer than 100 bytes") }
    let n1 = self.title.utf8.count
    if n1 > 100 { throw wireLimit("ListSummary.title is longer than 100 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(53 &+ n0 &+ n1)
    let f = p + 2
    var b18: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.kind.rawValue)
    wireStore(f, 17, self.state.rawValue)
    if self.submittedOn != nil { b18 |= 1 }
    wireStore(f, 19, (self.submittedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 23, self.lines)
    wireStore(f, 27, self.pending)
    wireStore(f, 31, self.granted)
    wireStore(f, 35, self.refused)
    wireStore(f, 39, self.returned)
    wireStore(f, 18, b18)
    var fixed = wireUsedLength(f, 43)
    if fixed > 39 {
      fixed = 43
    } else if fixed > 35 {
      fixed = 39
    } else if fixed > 31 {
      fixed = 35
    } else if fixed > 27 {
      fixed = 31
    } else if fixed > 23 {
      fixed = 27
    } else if fixed > 19 {
      fixed = 23
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
    t0 = wirePut(t0, self.authority, n0)
    t0 = wirePut(t0, self.title, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 43, room: used &<< width,
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
    if n >= 47, wireLoad(p, 0, UInt16.self) == 555, wireLoad(p, 20, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 43, 2, 0, isExact: true, nil, &r)
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
      case 0, 44...: unit = 0
      case 16: unit = 16
      case 17...19: unit = 1
      case 23: unit = 4
      case 27: unit = 4
      case 31: unit = 4
      case 35: unit = 4
      case 39: unit = 4
      case 43: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 18 { bits = wireLoad(f, 18, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 43, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 39, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b18: UInt8 = fixed > 18 ? wireLoad(f, 18, UInt8.self) : 0
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListKind = fixed >= 17 ? ListKind(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: ListState = fixed >= 18 ? ListState(rawValue: wireLoad(f, 17, UInt8.self)) : .unset
    let v4: String = try r.text(p + o0, n0, max: 100)
    let v5: String = try r.text(p + o1, n1, max: 100)
    let v6: CalendarDate?
    if b18 & 1 != 0 {
      v6 = fixed >= 23 ? CalendarDate(daysSinceEpoch: wireLoad(f, 19, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 23, !wireIsZero(f + 19, 4) {
        throw r.nonCanonical(f + 19, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: UInt32 = fixed >= 27 ? wireLoad(f, 23, UInt32.self) : 0
    let v8: UInt32 = fixed >= 31 ? wireLoad(f, 27, UInt32.self) : 0
    let v9: UInt32 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
    let v10: UInt32 = fixed >= 39 ? wireLoad(f, 35, UInt32.self) : 0
    let v11: UInt32 = fixed >= 43 ? wireLoad(f, 39, UInt32.self) : 0
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

/// Announces people, corrects the announcement, or closes it.
public struct AnnounceRequest: WireMessage {
  public static var wireName: String { "intake.v1.AnnounceRequest" }

  public var announcement: Announcement
  /// Closes it with this reason.
  public var closeReason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.announcement = Announcement()
    self.closeReason = ""
    self.unknownFields = nil
  }

  public init(
    announcement: Announcement = Announcement(),
    closeReason: String = ""
  ) {
    self.announcement = announcement
    self.closeReason = closeReason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Announcement,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.announcement = v1
    self.closeReason = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnounceRequest, rhs: AnnounceRequest) -> Bool {
    guard lhs.announcement == rhs.announcement else { return false }
    guard (String).wireEquals(lhs.closeReason, rhs.closeReason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcement)
    self.closeReason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.announcement == (Announcement()) { missing.append("announcement") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of AnnounceRequest

extension AnnounceRequest {
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
    let n1 = self.closeReason.utf8.count
    if n1 > 200 { throw wireLimit("AnnounceRequest.closeReason is longer than 200 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(10)
    let f = p + 2
    let used: Int
    if n1 != 0 {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(n1)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.announcement.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, self.closeReason, n1)
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
    let v1: Announcement
    if n0 == 0 {
      v1 = Announcement()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Announcement.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: String = try r.text(p + o1, n1, max: 200)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct AnnounceReply: WireMessage {
  public static var wireName: String { "intake.v1.AnnounceReply" }

  public var announcement: Announcement
  public var sequence: Int64
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.announcement = Announcement()
    self.sequence = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    announcement: Announcement = Announcement(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.announcement = announcement
    self.sequence = sequence
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Announcement,
    _ v2: Int64,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.announcement = v1
    self.sequence = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnounceReply, rhs: AnnounceReply) -> Bool {
    guard lhs.announcement == rhs.announcement else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcement)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of AnnounceReply

extension AnnounceReply {
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
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.announcement.appendWire(to: &b)
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
        start: start, used: fixed, known: 9, room: used &<< width,
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
    let v1: Announcement
    if n0 == 0 {
      v1 = Announcement()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Announcement.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks for announcements that are not closed, or all of them.
public struct AnnouncementsRequest: WireMessage {
  public static var wireName: String { "intake.v1.AnnouncementsRequest" }

  public var mission: String
  public var all: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.all = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    all: Bool = false
  ) {
    self.mission = mission
    self.all = all
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.all = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnouncementsRequest, rhs: AnnouncementsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.all == rhs.all else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.all)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of AnnouncementsRequest

extension AnnouncementsRequest {
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
    if n0 > 16 { throw wireLimit("AnnouncementsRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.all { b0 |= 1 }
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 1)
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
        start: start, used: fixed, known: 1, room: used &<< width,
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Bool = b0 & 1 != 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Announcements, by expected time.
public struct AnnouncementsReply: WireMessage {
  public static var wireName: String { "intake.v1.AnnouncementsReply" }

  public var announcements: [Announcement]
  /// People announced and not yet arrived.
  public var outstanding: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.announcements = []
    self.outstanding = 0
    self.unknownFields = nil
  }

  public init(
    announcements: [Announcement] = [],
    outstanding: UInt32 = 0
  ) {
    self.announcements = announcements
    self.outstanding = outstanding
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Announcement],
    _ v2: UInt32,
    unknown: WireUnknown?
  ) {
    self.announcements = v1
    self.outstanding = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: AnnouncementsReply, rhs: AnnouncementsReply) -> Bool {
    guard lhs.announcements == rhs.announcements else { return false }
    guard lhs.outstanding == rhs.outstanding else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.announcements)
    hasher.combine(self.outstanding)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of AnnouncementsReply

extension AnnouncementsReply {
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
    let p = b.reserve(10)
    let f = p + 2
    wireStore(f, 0, self.outstanding)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if !self.announcements.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.announcements.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Announcement.appendWireList(self.announcements, max: 256, to: &b)
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
        start: start, used: fixed, known: 4, room: used &<< width,
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 260 {
      return try decodeWireBody(
        p, n, 2, 4, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: [Announcement] = try Announcement.decodeWireList(p + o0, n0, max: 256, &r)
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Asks for a token for somebody who waits, or closes one.
public struct QueueRequest: WireMessage {
  public static var wireName: String { "intake.v1.QueueRequest" }

  public var mission: String
  /// Empty: the next number.
  public var token: String
  public var name: String
  public var desk: String
  /// The person went away.
  public var left: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.token = ""
    self.name = ""
    self.desk = ""
    self.left = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    token: String = "",
    name: String = "",
    desk: String = "",
    left: Bool = false
  ) {
    self.mission = mission
    self.token = token
    self.name = name
    self.desk = desk
    self.left = left
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: String,
    _ v5: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.token = v2
    self.name = v3
    self.desk = v4
    self.left = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueRequest, rhs: QueueRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.left == rhs.left else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.token.wireHash(into: &hasher)
    self.name.wireHash(into: &hasher)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.left)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of QueueRequest

extension QueueRequest {
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
    if n0 > 16 { throw wireLimit("QueueRequest.mission is longer than 16 bytes") }
    let n1 = self.token.utf8.count
    if n1 > 24 { throw wireLimit("QueueRequest.token is longer than 24 bytes") }
    let n2 = self.name.utf8.count
    if n2 > 200 { throw wireLimit("QueueRequest.name is longer than 200 bytes") }
    let n3 = self.desk.utf8.count
    if n3 > 16 { throw wireLimit("QueueRequest.desk is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(19 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.left { b0 |= 1 }
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 1)
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.token, n1)
    t0 = wirePut(t0, self.name, n2)
    t0 = wirePut(t0, self.desk, n3)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: used &<< width,
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 1025, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 1, 4, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 1, slotCount: 4, bits: bits, isFrozen: false)
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
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 24)
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: String = try r.text(p + o3, n3, max: 16)
    let v5: Bool = b0 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct QueueReply: WireMessage {
  public static var wireName: String { "intake.v1.QueueReply" }

  public var entry: QueueEntry
  public var waiting: UInt32
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.entry = QueueEntry()
    self.waiting = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    entry: QueueEntry = QueueEntry(),
    waiting: UInt32 = 0,
    repeated: Bool = false
  ) {
    self.entry = entry
    self.waiting = waiting
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: QueueEntry,
    _ v2: UInt32,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.entry = v1
    self.waiting = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueReply, rhs: QueueReply) -> Bool {
    guard lhs.entry == rhs.entry else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entry)
    hasher.combine(self.waiting)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of QueueReply

extension QueueReply {
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
    let p = b.reserve(11)
    let f = p + 2
    var b4: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.waiting)
    if self.repeated { b4 |= 1 }
    wireStore(f, 4, b4)
    var fixed = wireUsedLength(f, 5)
    if fixed > 4 {
    } else if fixed > 0 {
      fixed = 4
    }
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.entry.appendWire(to: &b)
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
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 8, wireLoad(p, 0, UInt16.self) == 261, wireLoad(p, 6, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 1, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 4 { bits = wireLoad(f, 4, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 4, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b4: UInt8 = fixed > 4 ? wireLoad(f, 4, UInt8.self) : 0
    let v1: QueueEntry
    if n0 == 0 {
      v1 = QueueEntry()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try QueueEntry.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v3: Bool = b4 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks who waits.
public struct QueueListRequest: WireMessage {
  public static var wireName: String { "intake.v1.QueueListRequest" }

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

  public static func == (lhs: QueueListRequest, rhs: QueueListRequest) -> Bool {
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

// MARK: Codec of QueueListRequest

extension QueueListRequest {
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
    if n0 > 16 { throw wireLimit("QueueListRequest.mission is longer than 16 bytes") }
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

/// Who waits, in order.
public struct QueueListReply: WireMessage {
  public static var wireName: String { "intake.v1.QueueListReply" }

  public var entries: [QueueEntry]
  public var waiting: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.entries = []
    self.waiting = 0
    self.unknownFields = nil
  }

  public init(
    entries: [QueueEntry] = [],
    waiting: UInt32 = 0
  ) {
    self.entries = entries
    self.waiting = waiting
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [QueueEntry],
    _ v2: UInt32,
    unknown: WireUnknown?
  ) {
    self.entries = v1
    self.waiting = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueListReply, rhs: QueueListReply) -> Bool {
    guard lhs.entries == rhs.entries else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entries)
    hasher.combine(self.waiting)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of QueueListReply

extension QueueListReply {
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
    let p = b.reserve(10)
    let f = p + 2
    wireStore(f, 0, self.waiting)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if !self.entries.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.entries.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try QueueEntry.appendWireList(self.entries, max: 1024, to: &b)
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
        start: start, used: fixed, known: 4, room: used &<< width,
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 260 {
      return try decodeWireBody(
        p, n, 2, 4, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: [QueueEntry] = try QueueEntry.decodeWireList(p + o0, n0, max: 1024, &r)
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Offers a case to another mission, or takes the offer back.
public struct TransferRequest: WireMessage {
  public static var wireName: String { "intake.v1.TransferRequest" }

  public var transfer: ID<Transfer>
  public var person: ID<PersonFile>
  public var to: String
  public var reason: String
  public var withdraw: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfer = ID<Transfer>()
    self.person = ID<PersonFile>()
    self.to = ""
    self.reason = ""
    self.withdraw = false
    self.unknownFields = nil
  }

  public init(
    transfer: ID<Transfer> = ID<Transfer>(),
    person: ID<PersonFile> = ID<PersonFile>(),
    to: String = "",
    reason: String = "",
    withdraw: Bool = false
  ) {
    self.transfer = transfer
    self.person = person
    self.to = to
    self.reason = reason
    self.withdraw = withdraw
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Transfer>,
    _ v2: ID<PersonFile>,
    _ v3: String,
    _ v4: String,
    _ v5: Bool,
    unknown: WireUnknown?
  ) {
    self.transfer = v1
    self.person = v2
    self.to = v3
    self.reason = v4
    self.withdraw = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: TransferRequest, rhs: TransferRequest) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.withdraw == rhs.withdraw else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.person)
    self.to.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.withdraw)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.transfer == (ID<Transfer>()) { missing.append("transfer") }
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.to.isEmpty { missing.append("to") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of TransferRequest

extension TransferRequest {
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
    let n0 = self.to.utf8.count
    if n0 > 16 { throw wireLimit("TransferRequest.to is longer than 16 bytes") }
    let n1 = self.reason.utf8.count
    if n1 > 300 { throw wireLimit("TransferRequest.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(43 &+ n0 &+ n1)
    let f = p + 2
    var b32: UInt8 = self.unknownFields?.bits ?? 0
    self.transfer.storeWire(f)
    self.person.storeWire(f + 16)
    if self.withdraw { b32 |= 1 }
    wireStore(f, 32, b32)
    var fixed = wireUsedLength(f, 33)
    if fixed > 32 {
    } else if fixed > 16 {
      fixed = 32
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
    t0 = wirePut(t0, self.to, n0)
    t0 = wirePut(t0, self.reason, n1)
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
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 16)
    let v4: String = try r.text(p + o1, n1, max: 300)
    let v5: Bool = b32 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// The receiving mission decides.
public struct DecideTransferRequest: WireMessage {
  public static var wireName: String { "intake.v1.DecideTransferRequest" }

  public var transfer: ID<Transfer>
  public var accept: Bool
  public var reason: String
  /// Accepted: the id of the file that the receiving mission begins.
  public var received: ID<PersonFile>?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfer = ID<Transfer>()
    self.accept = false
    self.reason = ""
    self.received = nil
    self.unknownFields = nil
  }

  public init(
    transfer: ID<Transfer> = ID<Transfer>(),
    accept: Bool = false,
    reason: String = "",
    received: ID<PersonFile>? = nil
  ) {
    self.transfer = transfer
    self.accept = accept
    self.reason = reason
    self.received = received
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Transfer>,
    _ v2: Bool,
    _ v3: String,
    _ v4: ID<PersonFile>?,
    unknown: WireUnknown?
  ) {
    self.transfer = v1
    self.accept = v2
    self.reason = v3
    self.received = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: DecideTransferRequest, rhs: DecideTransferRequest) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.accept == rhs.accept else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.received == rhs.received else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.accept)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.received)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.transfer == (ID<Transfer>()) { missing.append("transfer") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of DecideTransferRequest

extension DecideTransferRequest {
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
    if n0 > 300 { throw wireLimit("DecideTransferRequest.reason is longer than 300 bytes") }
    let n1 = self.received == nil ? 0 : 16
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0 &+ n1)
    let f = p + 2
    var b16: UInt8 = self.unknownFields?.bits ?? 0
    self.transfer.storeWire(f)
    if self.accept { b16 |= 1 }
    wireStore(f, 16, b16)
    var fixed = wireUsedLength(f, 17)
    if fixed > 16 {
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
    t0 = wirePut(t0, self.reason, n0)
    if let value = self.received {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 21, wireLoad(p, 0, UInt16.self) == 529, wireLoad(p, 18, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 2, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 16 { bits = wireLoad(f, 16, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 16, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b16: UInt8 = fixed > 16 ? wireLoad(f, 16, UInt8.self) : 0
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: Bool = b16 & 1 != 0
    let v3: String = try r.text(p + o0, n0, max: 300)
    let v4: ID<PersonFile>?
    if n1 == 0 {
      v4 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v4 = ID<PersonFile>(wire: (p + o1))
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct TransferReply: WireMessage {
  public static var wireName: String { "intake.v1.TransferReply" }

  public var transfer: Transfer
  public var sequence: Int64
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfer = Transfer()
    self.sequence = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    transfer: Transfer = Transfer(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.transfer = transfer
    self.sequence = sequence
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Transfer,
    _ v2: Int64,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.transfer = v1
    self.sequence = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: TransferReply, rhs: TransferReply) -> Bool {
    guard lhs.transfer == rhs.transfer else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfer)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of TransferReply

extension TransferReply {
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
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.transfer.appendWire(to: &b)
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
        start: start, used: fixed, known: 9, room: used &<< width,
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
    let v1: Transfer
    if n0 == 0 {
      v1 = Transfer()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Transfer.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks for transfers to and from a mission.
public struct TransfersRequest: WireMessage {
  public static var wireName: String { "intake.v1.TransfersRequest" }

  public var mission: String
  public var all: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.all = false
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    all: Bool = false
  ) {
    self.mission = mission
    self.all = all
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Bool,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.all = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: TransfersRequest, rhs: TransfersRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.all == rhs.all else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.all)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of TransfersRequest

extension TransfersRequest {
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
    if n0 > 16 { throw wireLimit("TransfersRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.all { b0 |= 1 }
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 1)
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
        start: start, used: fixed, known: 1, room: used &<< width,
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Bool = b0 & 1 != 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Transfers, newest first. Of an incoming one nobody is named before it is accepted.
public struct TransfersReply: WireMessage {
  public static var wireName: String { "intake.v1.TransfersReply" }

  public var transfers: [Transfer]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.transfers = []
    self.unknownFields = nil
  }

  public init(
    transfers: [Transfer] = []
  ) {
    self.transfers = transfers
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Transfer],
    unknown: WireUnknown?
  ) {
    self.transfers = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: TransfersReply, rhs: TransfersReply) -> Bool {
    guard lhs.transfers == rhs.transfers else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.transfers)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of TransfersReply

extension TransfersReply {
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
    if !self.transfers.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.transfers.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Transfer.appendWireList(self.transfers, max: 256, to: &b)
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
    let v1: [Transfer] = try Transfer.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Asks for one event of a person's history as it was recorded.
public struct RecordedRequest: WireMessage {
  public static var wireName: String { "intake.v1.RecordedRequest" }

  public var person: ID<PersonFile>
  public var sequence: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.sequence = 0
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    sequence: Int64 = 0
  ) {
    self.person = person
    self.sequence = sequence
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: Int64,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.sequence = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: RecordedRequest, rhs: RecordedRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.sequence)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.sequence == (0) { missing.append("sequence") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of RecordedRequest

extension RecordedRequest {
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
    let p = b.reserve(26)
    let f = p + 2
    self.person.storeWire(f)
    wireStore(f, 16, self.sequence)
    var fixed = wireUsedLength(f, 24)
    if fixed > 16 {
      fixed = 24
    } else if fixed > 0 {
      fixed = 16
    }
    b.advance(to: p + 2 + fixed)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: 0,
        lengths: [],
        unknown: self.unknownFields)
      return
    }
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 26, wireLoad(p, 0, UInt16.self) == 24 {
      return try decodeWireBody(
        p, n, 2, 24, 0, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 24, slotCount: 0, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// The event, without what the caller's role may not see.
public struct RecordedReply: WireMessage {
  public static var wireName: String { "intake.v1.RecordedReply" }

  public var entry: HistoryEntry
  public var event: EventBody
  public var withheld: [String]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.entry = HistoryEntry()
    self.event = EventBody()
    self.withheld = []
    self.unknownFields = nil
  }

  public init(
    entry: HistoryEntry = HistoryEntry(),
    event: EventBody = EventBody(),
    withheld: [String] = []
  ) {
    self.entry = entry
    self.event = event
    self.withheld = withheld
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: HistoryEntry,
    _ v2: EventBody,
    _ v3: [String],
    unknown: WireUnknown?
  ) {
    self.entry = v1
    self.event = v2
    self.withheld = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: RecordedReply, rhs: RecordedReply) -> Bool {
    guard lhs.entry == rhs.entry else { return false }
    guard lhs.event == rhs.event else { return false }
    guard ([String]).wireEquals(lhs.withheld, rhs.withheld) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entry)
    hasher.combine(self.event)
    self.withheld.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.event.missingRequiredFields() { missing.append("event.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of RecordedReply

extension RecordedReply {
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
    let p = b.reserve(14)
    let f = p + 2
    let used: Int
    if !self.withheld.isEmpty {
      used = 3
    } else {
      used = 2
    }
    let width = wireWidth(self.withheld.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.entry.appendWire(to: &b)
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
    try self.event.appendWire(to: &b)
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
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2],
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
    if count == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 768 {
      return try decodeWireBody(
        p, n, 2, 0, 3, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
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
    }
    let v1: HistoryEntry
    if n0 == 0 {
      v1 = HistoryEntry()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try HistoryEntry.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: EventBody
    if n1 == 0 {
      v2 = EventBody()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try EventBody.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: [String] = try r.texts(p + o2, n2, max: 32, maxElement: 40)
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Asks for people in bulk. Recorded with purpose and recipient.
public struct ExportRequest: WireMessage {
  public static var wireName: String { "intake.v1.ExportRequest" }

  public var mission: String
  public var purpose: String
  public var recipient: String
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.purpose = ""
    self.recipient = ""
    self.from = nil
    self.to = nil
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    purpose: String = "",
    recipient: String = "",
    from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) {
    self.mission = mission
    self.purpose = purpose
    self.recipient = recipient
    self.from = from
    self.to = to
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: CalendarDate?,
    _ v5: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.purpose = v2
    self.recipient = v3
    self.from = v4
    self.to = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: ExportRequest, rhs: ExportRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.purpose.isEmpty { missing.append("purpose") }
    if self.recipient.isEmpty { missing.append("recipient") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ExportRequest

extension ExportRequest {
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
    if n0 > 16 { throw wireLimit("ExportRequest.mission is longer than 16 bytes") }
    let n1 = self.purpose.utf8.count
    if n1 > 100 { throw wireLimit("ExportRequest.purpose is longer than 100 bytes") }
    let n2 = self.recipient.utf8.count
    if n2 > 100 { throw wireLimit("ExportRequest.recipient is longer than 100 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.from != nil { b0 |= 1 }
    wireStore(f, 1, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b0 |= 2 }
    wireStore(f, 5, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 9)
    if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.purpose, n1)
    t0 = wirePut(t0, self.recipient, n2)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: used &<< width,
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
    if n >= 14, wireLoad(p, 0, UInt16.self) == 777, wireLoad(p, 2, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 3, 0, isExact: true, nil, &r)
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
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 9, slotCount: 3, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 5, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 100)
    let v3: String = try r.text(p + o2, n2, max: 100)
    let v4: CalendarDate?
    if b0 & 1 != 0 {
      v4 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: CalendarDate?
    if b0 & 2 != 0 {
      v5 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v5 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// Some of the people asked for.
public struct ExportPage: WireMessage {
  public static var wireName: String { "intake.v1.ExportPage" }

  public var files: [PersonFile]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.files = []
    self.unknownFields = nil
  }

  public init(
    files: [PersonFile] = []
  ) {
    self.files = files
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [PersonFile],
    unknown: WireUnknown?
  ) {
    self.files = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: ExportPage, rhs: ExportPage) -> Bool {
    guard lhs.files == rhs.files else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.files)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for (index, element) in self.files.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("files[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of ExportPage

extension ExportPage {
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
    if !self.files.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.files.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PersonFile.appendWireList(self.files, max: 64, to: &b)
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
    let v1: [PersonFile] = try PersonFile.decodeWireList(p + o0, n0, max: 64, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// Asks for the audit trail.
public struct AuditRequest: WireMessage {
  public static var wireName: String { "intake.v1.AuditRequest" }

  public var mission: String
  public var after: Int64
  public var from: CalendarDate?
  public var to: CalendarDate?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.after = 0
    self.from = nil
    self.to = nil
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    after: Int64 = 0,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) {
    self.mission = mission
    self.after = after
    self.from = from
    self.to = to
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Int64,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.after = v2
    self.from = v3
    self.to = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: AuditRequest, rhs: AuditRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.after)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of AuditRequest

extension AuditRequest {
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
    if n0 > 16 { throw wireLimit("AuditRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(23 &+ n0)
    let f = p + 2
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.after)
    if self.from != nil { b8 |= 1 }
    wireStore(f, 9, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b8 |= 2 }
    wireStore(f, 13, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 17)
    if fixed > 13 {
      fixed = 17
    } else if fixed > 9 {
      fixed = 13
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
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 20, wireLoad(p, 0, UInt16.self) == 273, wireLoad(p, 10, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 1, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 13, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: CalendarDate?
    if b8 & 1 != 0 {
      v3 = fixed >= 13 ? CalendarDate(daysSinceEpoch: wireLoad(f, 9, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 13, !wireIsZero(f + 9, 4) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b8 & 2 != 0 {
      v4 = fixed >= 17 ? CalendarDate(daysSinceEpoch: wireLoad(f, 13, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v4 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// A line of the audit trail: who did or read what. No personal data.
public struct AuditEntry: WireMessage {
  public static var wireName: String { "intake.v1.AuditEntry" }

  public var sequence: Int64
  public var recordedAt: Timestamp
  public var author: String
  public var kind: String
  public var person: ID<PersonFile>?
  public var detail: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.sequence = 0
    self.recordedAt = Timestamp()
    self.author = ""
    self.kind = ""
    self.person = nil
    self.detail = ""
    self.unknownFields = nil
  }

  public init(
    sequence: Int64 = 0,
    recordedAt: Timestamp = Timestamp(),
    author: String = "",
    kind: String = "",
    person: ID<PersonFile>? = nil,
    detail: String = ""
  ) {
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.author = author
    self.kind = kind
    self.person = person
    self.detail = detail
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Int64,
    _ v2: Timestamp,
    _ v3: String,
    _ v4: String,
    _ v5: ID<PersonFile>?,
    _ v6: String,
    unknown: WireUnknown?
  ) {
    self.sequence = v1
    self.recordedAt = v2
    self.author = v3
    self.kind = v4
    self.person = v5
    self.detail = v6
    self.unknownFields = unknown
  }

  public static func == (lhs: AuditEntry, rhs: AuditEntry) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.detail, rhs.detail) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.recordedAt)
    self.author.wireHash(into: &hasher)
    self.kind.wireHash(into: &hasher)
    hasher.combine(self.person)
    self.detail.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of AuditEntry

extension AuditEntry {
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
    let n0 = self.author.utf8.count
    if n0 > 300 { throw wireLimit("AuditEntry.author is longer than 300 bytes") }
    let n1 = self.kind.utf8.count
    if n1 > 40 { throw wireLimit("AuditEntry.kind is longer than 40 bytes") }
    let n2 = self.person == nil ? 0 : 16
    let n3 = self.detail.utf8.count
    if n3 > 200 { throw wireLimit("AuditEntry.detail is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    wireStore(f, 0, self.sequence)
    wireStore(f, 8, self.recordedAt.microseconds)
    var fixed = wireUsedLength(f, 16)
    if fixed > 8 {
      fixed = 16
    } else if fixed > 0 {
      fixed = 8
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
    t0 = wirePut(t0, self.author, n0)
    t0 = wirePut(t0, self.kind, n1)
    if let value = self.person {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.detail, n3)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: used &<< width,
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
    if n >= 22, wireLoad(p, 0, UInt16.self) == 1040 {
      return try decodeWireBody(
        p, n, 2, 16, 4, 0, isExact: true, nil, &r)
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
      case 8: unit = 8
      case 16: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 4, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 8, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v2: Timestamp = fixed >= 16 ? Timestamp(microseconds: wireLoad(f, 8, Int64.self)) : Timestamp()
    let v3: String = try r.text(p + o0, n0, max: 300)
    let v4: String = try r.text(p + o1, n1, max: 40)
    let v5: ID<PersonFile>?
    if n2 == 0 {
      v5 = nil
    }
    else {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
      v5 = ID<PersonFile>(wire: (p + o2))
    }
    let v6: String = try r.text(p + o3, n3, max: 200)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
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

/// Some of the audit trail.
public struct AuditPage: WireMessage {
  public static var wireName: String { "intake.v1.AuditPage" }

  public var entries: [AuditEntry]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.entries = []
    self.unknownFields = nil
  }

  public init(
    entries: [AuditEntry] = []
  ) {
    self.entries = entries
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [AuditEntry],
    unknown: WireUnknown?
  ) {
    self.entries = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: AuditPage, rhs: AuditPage) -> Bool {
    guard lhs.entries == rhs.entries else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entries)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of AuditPage

extension AuditPage {
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
    if !self.entries.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.entries.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try AuditEntry.appendWireList(self.entries, max: 256, to: &b)
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
    let v1: [AuditEntry] = try AuditEntry.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// How long ready people wait, and whether the order was kept.
public struct ReadinessReport: WireMessage {
  public static var wireName: String { "intake.v1.ReadinessReport" }

  public var mission: String
  public var asOf: Timestamp
  public var policy: String
  public var ready: UInt32
  /// Days since they became ready.
  public var readyDaysMedian: UInt32
  public var readyDaysNinetieth: UInt32
  /// Days since registration, of everybody who waits.
  public var waitDaysMedian: UInt32
  public var waitDaysNinetieth: UInt32
  /// Ready people by days of readiness: 0–2, 3–6, 7–13, 14 and more.
  public var ages: [Count]
  /// Ready people of a higher tier, or of the same tier and longer ready, than somebody who has left.
  public var inversions: UInt32
  public var sheltered: UInt32
  public var unit: String
  public var waiting: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.policy = ""
    self.ready = 0
    self.readyDaysMedian = 0
    self.readyDaysNinetieth = 0
    self.waitDaysMedian = 0
    self.waitDaysNinetieth = 0
    self.ages = []
    self.inversions = 0
    self.sheltered = 0
    self.unit = ""
    self.waiting = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    policy: String = "",
    ready: UInt32 = 0,
    readyDaysMedian: UInt32 = 0,
    readyDaysNinetieth: UInt32 = 0,
    waitDaysMedian: UInt32 = 0,
    waitDaysNinetieth: UInt32 = 0,
    ages: [Count] = [],
    inversions: UInt32 = 0,
    sheltered: UInt32 = 0,
    unit: String = "",
    waiting: UInt32 = 0
  ) {
    self.mission = mission
    self.asOf = asOf
    self.policy = policy
    self.ready = ready
    self.readyDaysMedian = readyDaysMedian
    self.readyDaysNinetieth = readyDaysNinetieth
    self.waitDaysMedian = waitDaysMedian
    self.waitDaysNinetieth = waitDaysNinetieth
    self.ages = ages
    self.inversions = inversions
    self.sheltered = sheltered
    self.unit = unit
    self.waiting = waiting
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: String,
    _ v4: UInt32,
    _ v5: UInt32,
    _ v6: UInt32,
    _ v7: UInt32,
    _ v8: UInt32,
    _ v9: [Count],
    _ v10: UInt32,
    _ v11: UInt32,
    _ v12: String,
    _ v13: UInt32,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.policy = v3
    self.ready = v4
    self.readyDaysMedian = v5
    self.readyDaysNinetieth = v6
    self.waitDaysMedian = v7
    self.waitDaysNinetieth = v8
    self.ages = v9
    self.inversions = v10
    self.sheltered = v11
    self.unit = v12
    self.waiting = v13
    self.unknownFields = unknown
  }

  public static func == (lhs: ReadinessReport, rhs: ReadinessReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard (String).wireEquals(lhs.policy, rhs.policy) else { return false }
    guard lhs.ready == rhs.ready else { return false }
    guard lhs.readyDaysMedian == rhs.readyDaysMedian else { return false }
    guard lhs.readyDaysNinetieth == rhs.readyDaysNinetieth else { return false }
    guard lhs.waitDaysMedian == rhs.waitDaysMedian else { return false }
    guard lhs.waitDaysNinetieth == rhs.waitDaysNinetieth else { return false }
    guard lhs.ages == rhs.ages else { return false }
    guard lhs.inversions == rhs.inversions else { return false }
    guard lhs.sheltered == rhs.sheltered else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    self.policy.wireHash(into: &hasher)
    hasher.combine(self.ready)
    hasher.combine(self.readyDaysMedian)
    hasher.combine(self.readyDaysNinetieth)
    hasher.combine(self.waitDaysMedian)
    hasher.combine(self.waitDaysNinetieth)
    hasher.combine(self.ages)
    hasher.combine(self.inversions)
    hasher.combine(self.sheltered)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.waiting)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ReadinessReport

extension ReadinessReport {
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
    if n0 > 16 { throw wireLimit("ReadinessReport.mission is longer than 16 bytes") }
    let n1 = self.policy.utf8.count
    if n1 > 40 { throw wireLimit("ReadinessReport.policy is longer than 40 bytes") }
    let n3 = self.unit.utf8.count
    if n3 > 16 { throw wireLimit("ReadinessReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(58 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.asOf.microseconds)
    wireStore(f, 8, self.ready)
    wireStore(f, 12, self.readyDaysMedian)
    wireStore(f, 16, self.readyDaysNinetieth)
    wireStore(f, 20, self.waitDaysMedian)
    wireStore(f, 24, self.waitDaysNinetieth)
    wireStore(f, 28, self.inversions)
    wireStore(f, 32, self.sheltered)
    wireStore(f, 36, self.waiting)
    var fixed = wireUsedLength(f, 40)
    if fixed > 36 {
      fixed = 40
    } else if fixed > 32 {
      fixed = 36
    } else if fixed > 28 {
      fixed = 32
    } else if fixed > 24 {
      fixed = 28
    } else if fixed > 20 {
      fixed = 24
    } else if fixed > 16 {
      fixed = 20
    } else if fixed > 12 {
      fixed = 16
    } else if fixed > 8 {
      fixed = 12
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if !self.ages.isEmpty {
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
    lengths |= self.ages.count &* 24
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.policy, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try Count.appendWireList(self.ages, max: 8, to: &b)
    let n2 = b.byteCount &- s2
    var t3 = b.reserve(n3)
    t3 = wirePut(t3, self.unit, n3)
    b.advance(to: t3)
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
        start: start, used: fixed, known: 40, room: used &<< width,
        lengths: [n0, n1, n2, n3],
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
    if n >= 46, wireLoad(p, 0, UInt16.self) == 1064 {
      return try decodeWireBody(
        p, n, 2, 40, 4, 0, isExact: true, nil, &r)
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
      case 8: unit = 8
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 24: unit = 4
      case 28: unit = 4
      case 32: unit = 4
      case 36: unit = 4
      case 40: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 40, slotCount: 4, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 36, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: String = try r.text(p + o1, n1, max: 40)
    let v4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v5: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let v6: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let v7: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let v8: UInt32 = fixed >= 28 ? wireLoad(f, 24, UInt32.self) : 0
    let v9: [Count] = try Count.decodeWireList(p + o2, n2, max: 8, &r)
    let v10: UInt32 = fixed >= 32 ? wireLoad(f, 28, UInt32.self) : 0
    let v11: UInt32 = fixed >= 36 ? wireLoad(f, 32, UInt32.self) : 0
    let v12: String = try r.text(p + o3, n3, max: 16)
    let v13: UInt32 = fixed >= 40 ? wireLoad(f, 36, UInt32.self) : 0
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
      v12,
      v13,
      unknown: unknown)
  }
}

/// What was asked for and granted, and who left, in a window.
public struct OutcomesReport: WireMessage {
  public static var wireName: String { "intake.v1.OutcomesReport" }

  public var mission: String
  public var asOf: Timestamp
  public var from: CalendarDate?
  public var to: CalendarDate?
  public var rows: [OutcomeRow]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.from = nil
    self.to = nil
    self.rows = []
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    rows: [OutcomeRow] = []
  ) {
    self.mission = mission
    self.asOf = asOf
    self.from = from
    self.to = to
    self.rows = rows
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    _ v5: [OutcomeRow],
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.from = v3
    self.to = v4
    self.rows = v5
    self.unknownFields = unknown
  }

  public static func == (lhs: OutcomesReport, rhs: OutcomesReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.rows)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of OutcomesReport

extension OutcomesReport {
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
    if n0 > 16 { throw wireLimit("OutcomesReport.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0)
    let f = p + 2
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    if self.from != nil { b8 |= 1 }
    wireStore(f, 9, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b8 |= 2 }
    wireStore(f, 13, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 17)
    if fixed > 13 {
      fixed = 17
    } else if fixed > 9 {
      fixed = 13
    } else if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
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
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try OutcomeRow.appendWireList(self.rows, max: 64, to: &b)
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
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 21, wireLoad(p, 0, UInt16.self) == 529, wireLoad(p, 10, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 17, 2, 0, isExact: true, nil, &r)
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
      case 0, 18...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 13, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: CalendarDate?
    if b8 & 1 != 0 {
      v3 = fixed >= 13 ? CalendarDate(daysSinceEpoch: wireLoad(f, 9, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 13, !wireIsZero(f + 9, 4) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b8 & 2 != 0 {
      v4 = fixed >= 17 ? CalendarDate(daysSinceEpoch: wireLoad(f, 13, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: [OutcomeRow] = try OutcomeRow.decodeWireList(p + o1, n1, max: 64, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      unknown: unknown)
  }
}

/// One count with its unit.
public struct OutcomeRow: WireMessage {
  public static var wireName: String { "intake.v1.OutcomeRow" }

  /// Such as `travel documents issued`.
  public var what: String
  /// Absent in a cell that is left out.
  public var count: UInt32?
  /// `persons`, `events` or `cases`.
  public var unit: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.what = ""
    self.count = nil
    self.unit = ""
    self.unknownFields = nil
  }

  public init(
    what: String = "",
    count: UInt32? = nil,
    unit: String = ""
  ) {
    self.what = what
    self.count = count
    self.unit = unit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: UInt32?,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.what = v1
    self.count = v2
    self.unit = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: OutcomeRow, rhs: OutcomeRow) -> Bool {
    guard (String).wireEquals(lhs.what, rhs.what) else { return false }
    guard lhs.count == rhs.count else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.what.wireHash(into: &hasher)
    hasher.combine(self.count)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of OutcomeRow

extension OutcomeRow {
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
    let n0 = self.what.utf8.count
    if n0 > 60 { throw wireLimit("OutcomeRow.what is longer than 60 bytes") }
    let n1 = self.unit.utf8.count
    if n1 > 16 { throw wireLimit("OutcomeRow.unit is longer than 16 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.count != nil { b0 |= 1 }
    wireStore(f, 1, (self.count ?? 0))
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
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
    t0 = wirePut(t0, self.what, n0)
    t0 = wirePut(t0, self.unit, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 9, wireLoad(p, 0, UInt16.self) == 517, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 2, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 60)
    let v2: UInt32?
    if b0 & 1 != 0 {
      v2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: String = try r.text(p + o1, n1, max: 16)
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

/// People by exit site, age band, sex, and the share that is scam-linked.
public struct ProfileReport: WireMessage {
  public static var wireName: String { "intake.v1.ProfileReport" }

  public var mission: String
  public var asOf: Timestamp
  public var from: CalendarDate?
  public var to: CalendarDate?
  public var rows: [ProfileRow]
  public var persons: UInt32
  /// Thousandths of those who answered; absent when too few did.
  public var scamLinkedPermille: UInt32?
  public var unit: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.asOf = Timestamp()
    self.from = nil
    self.to = nil
    self.rows = []
    self.persons = 0
    self.scamLinkedPermille = nil
    self.unit = ""
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    rows: [ProfileRow] = [],
    persons: UInt32 = 0,
    scamLinkedPermille: UInt32? = nil,
    unit: String = ""
  ) {
    self.mission = mission
    self.asOf = asOf
    self.from = from
    self.to = to
    self.rows = rows
    self.persons = persons
    self.scamLinkedPermille = scamLinkedPermille
    self.unit = unit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: Timestamp,
    _ v3: CalendarDate?,
    _ v4: CalendarDate?,
    _ v5: [ProfileRow],
    _ v6: UInt32,
    _ v7: UInt32?,
    _ v8: String,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.asOf = v2
    self.from = v3
    self.to = v4
    self.rows = v5
    self.persons = v6
    self.scamLinkedPermille = v7
    self.unit = v8
    self.unknownFields = unknown
  }

  public static func == (lhs: ProfileReport, rhs: ProfileReport) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.scamLinkedPermille == rhs.scamLinkedPermille else { return false }
    guard (String).wireEquals(lhs.unit, rhs.unit) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self.rows)
    hasher.combine(self.persons)
    hasher.combine(self.scamLinkedPermille)
    self.unit.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ProfileReport

extension ProfileReport {
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
    if n0 > 16 { throw wireLimit("ProfileReport.mission is longer than 16 bytes") }
    let n2 = self.unit.utf8.count
    if n2 > 16 { throw wireLimit("ProfileReport.unit is longer than 16 bytes") }
    var text = n0
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0)
    let f = p + 2
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.asOf.microseconds)
    if self.from != nil { b8 |= 1 }
    wireStore(f, 9, (self.from ?? CalendarDate()).daysSinceEpoch)
    if self.to != nil { b8 |= 2 }
    wireStore(f, 13, (self.to ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 17, self.persons)
    if self.scamLinkedPermille != nil { b8 |= 4 }
    wireStore(f, 21, (self.scamLinkedPermille ?? 0))
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 25)
    if fixed > 21 {
      fixed = 25
    } else if fixed > 17 {
      fixed = 21
    } else if fixed > 13 {
      fixed = 17
    } else if fixed > 9 {
      fixed = 13
    } else if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n2 != 0 {
      used = 3
    } else if !self.rows.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.rows.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ProfileRow.appendWireList(self.rows, max: 1024, to: &b)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.unit, n2)
    b.advance(to: t2)
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
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: used &<< width,
        lengths: [n0, n1, n2],
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
    if count == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 30, wireLoad(p, 0, UInt16.self) == 793, wireLoad(p, 10, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 25, 3, 0, isExact: true, nil, &r)
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
      case 0, 26...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      case 17: unit = 4
      case 21: unit = 4
      case 25: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 25, slotCount: 3, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 21, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v3: CalendarDate?
    if b8 & 1 != 0 {
      v3 = fixed >= 13 ? CalendarDate(daysSinceEpoch: wireLoad(f, 9, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 13, !wireIsZero(f + 9, 4) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: CalendarDate?
    if b8 & 2 != 0 {
      v4 = fixed >= 17 ? CalendarDate(daysSinceEpoch: wireLoad(f, 13, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 17, !wireIsZero(f + 13, 4) {
        throw r.nonCanonical(f + 13, "an absent field has a value")
      }
      v4 = nil
    }
    let v5: [ProfileRow] = try ProfileRow.decodeWireList(p + o1, n1, max: 1024, &r)
    let v6: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let v7: UInt32?
    if b8 & 4 != 0 {
      v7 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    }
    else {
      if fixed >= 25, !wireIsZero(f + 21, 4) {
        throw r.nonCanonical(f + 21, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: String = try r.text(p + o2, n2, max: 16)
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
}

/// One cell of the profile.
public struct ProfileRow: WireMessage {
  public static var wireName: String { "intake.v1.ProfileRow" }

  /// `exit site`, `age band` or `sex`.
  public var dimension: String
  public var value: String
  /// Absent in a cell that is left out.
  public var persons: UInt32?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.dimension = ""
    self.value = ""
    self.persons = nil
    self.unknownFields = nil
  }

  public init(
    dimension: String = "",
    value: String = "",
    persons: UInt32? = nil
  ) {
    self.dimension = dimension
    self.value = value
    self.persons = persons
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: UInt32?,
    unknown: WireUnknown?
  ) {
    self.dimension = v1
    self.value = v2
    self.persons = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ProfileRow, rhs: ProfileRow) -> Bool {
    guard (String).wireEquals(lhs.dimension, rhs.dimension) else { return false }
    guard (String).wireEquals(lhs.value, rhs.value) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.dimension.wireHash(into: &hasher)
    self.value.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of ProfileRow

extension ProfileRow {
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
    let n0 = self.dimension.utf8.count
    if n0 > 24 { throw wireLimit("ProfileRow.dimension is longer than 24 bytes") }
    let n1 = self.value.utf8.count
    if n1 > 60 { throw wireLimit("ProfileRow.value is longer than 60 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(15 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.persons != nil { b0 |= 1 }
    wireStore(f, 1, (self.persons ?? 0))
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
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
    t0 = wirePut(t0, self.dimension, n0)
    t0 = wirePut(t0, self.value, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 9, wireLoad(p, 0, UInt16.self) == 517, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 2, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 2, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 60)
    let v3: UInt32?
    if b0 & 1 != 0 {
      v3 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v3 = nil
    }
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

  public static let arrivals = RPCMethod<ReportRequest, ArrivalsReport>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 12, name: "arrivals",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let statusReport = RPCMethod<ReportRequest, StatusReport>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 13, name: "statusReport",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// Names and document numbers for one manifest. Every call is an event of its own.
  public static let travelNames = RPCMethod<TravelNamesRequest, TravelNamesReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 14, name: "travelNames",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotFound.self, Rejected.self])

  public static let reportRejects = RPCMethod<ReportRejectsRequest, ReportRejectsReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 15, name: "reportRejects",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  public static let status = RPCMethod<StatusRequest, ServiceStatus>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 16, name: "status",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "approver", "operator", "auditor", "planning"]),
    thrown: [NotYourMission.self])

  /// Files that may be the person at the desk. Nothing is saved.
  public static let candidates = RPCMethod<CandidatesRequest, CandidatesReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 17, name: "candidates",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let duplicates = RPCMethod<DuplicatesRequest, DuplicatesReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 18, name: "duplicates",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self])

  public static let decidePair = RPCMethod<DecidePairRequest, PairReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 19, name: "decidePair",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let suspect = RPCMethod<SuspectRequest, PairReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 20, name: "suspect",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let createList = RPCMethod<CreateListRequest, ListReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 21, name: "createList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let editList = RPCMethod<EditListRequest, ListReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 22, name: "editList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let submitList = RPCMethod<SubmitListRequest, ListReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 23, name: "submitList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let listOutcomes = RPCMethod<ListOutcomesRequest, ListReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 24, name: "listOutcomes",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let closeList = RPCMethod<CloseListRequest, ListReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 25, name: "closeList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let showList = RPCMethod<ShowListRequest, ShowListReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 26, name: "showList",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, Rejected.self])

  public static let lists = RPCMethod<ListsRequest, ListsReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 27, name: "lists",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["liaison", "auditor"]),
    thrown: [NotYourMission.self])

  public static let announce = RPCMethod<AnnounceRequest, AnnounceReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 28, name: "announce",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer", "liaison"]),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  public static let announcements = RPCMethod<AnnouncementsRequest, AnnouncementsReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 29, name: "announcements",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "liaison", "planner", "queue"]),
    thrown: [NotYourMission.self])

  public static let queueToken = RPCMethod<QueueRequest, QueueReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 30, name: "queueToken",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["queue", "intake-officer"]),
    thrown: [NotYourMission.self, KeyConflict.self, Rejected.self])

  public static let queue = RPCMethod<QueueListRequest, QueueListReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 31, name: "queue",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["queue", "intake-officer"]),
    thrown: [NotYourMission.self])

  public static let transfer = RPCMethod<TransferRequest, TransferReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 32, name: "transfer",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let decideTransfer = RPCMethod<DecideTransferRequest, TransferReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 33, name: "decideTransfer",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let transfers = RPCMethod<TransfersRequest, TransfersReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 34, name: "transfers",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self])

  /// One event as it was recorded, however it was corrected since.
  public static let recorded = RPCMethod<RecordedRequest, RecordedReply>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 35, name: "recorded",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "screener", "medical", "liaison", "approver"]),
    thrown: [NotFound.self])

  public static let export = RPCMethod<ExportRequest, ExportPage>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 36, name: "export",
      kind: .serverStream, isIdempotent: false, isBulk: false, roles: ["approver"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let audit = RPCMethod<AuditRequest, AuditPage>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 37, name: "audit",
      kind: .serverStream, isIdempotent: false, isBulk: false, roles: ["auditor"]),
    thrown: [NotYourMission.self])

  public static let readiness = RPCMethod<ReportRequest, ReadinessReport>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 38, name: "readiness",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let outcomes = RPCMethod<ReportRequest, OutcomesReport>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 39, name: "outcomes",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "planner", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let profile = RPCMethod<ReportRequest, ProfileReport>(
    RPCMethodInfo(
      service: "intake.v1.Intake", ordinal: 40, name: "profile",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "liaison", "auditor"]),
    thrown: [NotYourMission.self, Rejected.self])

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
      arrivals.info,
      statusReport.info,
      travelNames.info,
      reportRejects.info,
      status.info,
      candidates.info,
      duplicates.info,
      decidePair.info,
      suspect.info,
      createList.info,
      editList.info,
      submitList.info,
      listOutcomes.info,
      closeList.info,
      showList.info,
      lists.info,
      announce.info,
      announcements.info,
      queueToken.info,
      queue.info,
      transfer.info,
      decideTransfer.info,
      transfers.info,
      recorded.info,
      export.info,
      audit.info,
      readiness.info,
      outcomes.info,
      profile.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    0WHaX4X44JI5mo9GVDgkgi2BrmzWtJTbHkeqmwofOsc=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEURVFcA+BD/BckRh0AVAUkBxgH5AFMAyQAWATMAWQA4AIIAPABfAFgAfgBoAH0AQQCKADcAWAB+AGoAZABsAEMATwDa\
    AJQARgBVACsBmwBOAFoAVwBZAAoBqQCRAEAAXgAxAGEAjQCoAEUAcwDaAFQArwCFACsATACqAHUAiQAHASMBRgB0ACgA\
    QABIAH8AXwCCAMwAuABQAFwANABdAG0AJgF/AFQAvACyADsASQB0ADEAYwBjAAwBVQA7ANoAcQBuAKEAPwBVAGIAsgAw\
    AJMAfQB4AGIAmwBNAD8ABAFLAIgAggB9ADACPwAwANgAdQCPAFYAogBhANUASACCADoAfgBAAGEAbwXHAFMEQwFzAGMA\
    nwE3ANkAHwQAAhj5Y2FzZXdvcmsudjEuQW5ub3VuY2VtZW50DAAiEhAPDxEgEhIOEBYAAgIcaWQBAREYY2FzZXdvcmsu\
    djEuQW5ub3VuY2VtZW50AAIHB21pc3Npb24FAAwQAAAAAAIFB2xhYmVsBQAMZAAAAAACCANleHBlY3RlZAEACAACBAdm\
    cm9tBQAMZAAAAAACCgNleHBlY3RlZEF0AQAUAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgcHY29udGFj\
    dAUADGQAAAAAAgsDYW5ub3VuY2VkQXQBABQAAgcDYXJyaXZlZAEACAECAQgDY2xvc2VkQXQBABQAAgsHY2xvc2VSZWFz\
    b24FAAzIAAAAAEIZACoBY2FzZXdvcmsudjEuQXV0aG9yaXR5TGlzdAwAIxIgIhQQEBMQKhQQAAICHWlkAQERGWNhc2V3\
    b3JrLnYxLkF1dGhvcml0eUxpc3QAAgcHbWlzc2lvbgUADBAAAAAAAgQYa2luZAEBFhRjYXNld29yay52MS5MaXN0S2lu\
    ZAACBRlzdGF0ZQEBFhVjYXNld29yay52MS5MaXN0U3RhdGUAAgkHYXV0aG9yaXR5BQAMZAAAAAACBQd0aXRsZQUADGQA\
    AAAAAgkDY3JlYXRlZEF0AQAUAQIBCwNzdWJtaXR0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIAAgUhbGluZXMFAhoABAAA\
    ABgBARgUY2FzZXdvcmsudjEuTGlzdExpbmUAAgkHcmVmZXJlbmNlBQAMPAAAAAACCQNjaGFuZ2VkQXQBAAUAQhkApwFj\
    YXNld29yay52MS5EdXBsaWNhdGVQYWlyDwAjEiEiISMNMiIOERQRJRAAAgIdaWQBAREZY2FzZXdvcmsudjEuRHVwbGlj\
    YXRlUGFpcgACBwdtaXNzaW9uBQAMEAAAAAACBRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhhzZWNvbmQB\
    AREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQZem9uZQEBFhVjYXNld29yay52MS5NYXRjaFpvbmUAAgUaYmFzaXMBARYW\
    Y2FzZXdvcmsudjEuTWF0Y2hCYXNpcwACBgN3ZWlnaHQBAAQAAggmZXZpZGVuY2UFAhoYAAAAAB0BARgZY2FzZXdvcmsu\
    djEuTWF0Y2hFdmlkZW5jZQACBRlzdGF0ZQEBFhVjYXNld29yay52MS5QYWlyU3RhdGUAAgcDZm91bmRBdAEAFAECAQkD\
    ZGVjaWRlZEF0AQAUAAIJB2RlY2lkZWRCeQUADCwBAAAAAgYHcmVhc29uBQAMLAEAAAECAQgYc3Vydml2b3IBAREUcGVy\
    c29uLnYxLlBlcnNvbkZpbGUAAgkDY2hhbmdlZEF0AQAFAAIU4WNhc2V3b3JrLnYxLkxpc3RMaW5lCgAiJBERFBIVEg8R\
    AAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29t\
    ZQECAQkDZGVjaWRlZE9uAQASAAIGB3JlYXNvbgUADMgAAAAAAg0Dd2FpdmVkUGVyY2VudAEABgACCwN3YWl2ZWRDZW50\
    cwEABQECAQ0DY292ZXJzVGhyb3VnaAEAEgECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIF\
    AAwoAAAAAAIZNmNhc2V3b3JrLnYxLk1hdGNoRXZpZGVuY2UDABAUDQACBQdmaWVsZAUADCgAAAAAAgkHYWdyZWVtZW50\
    BQAMKAAAAAACBgN3ZWlnaHQBAAQAAhavY2FzZXdvcmsudjEuUXVldWVFbnRyeQgAEBIPDw8jIxAAAgUHdG9rZW4FAAwY\
    AAAAAAIHB21pc3Npb24FAAwQAAAAAAIEB25hbWUFAAzIAAAAAAIIA2lzc3VlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIF\
    GnN0YXRlAQEWFmNhc2V3b3JrLnYxLlF1ZXVlU3RhdGUBAgEGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQEC\
    AQgDY2xvc2VkQXQBABQAAhT+Y2FzZXdvcmsudjEuVHJhbnNmZXIKAB4iDw0RECYRGSUAAgIYaWQBAREUY2FzZXdvcmsu\
    djEuVHJhbnNmZXIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEB2Zyb20FAAwQAAAAAAICB3RvBQAM\
    EAAAAAACBgdyZWFzb24FAAwsAQAAAAIJA29mZmVyZWRBdAEAFAACBR1zdGF0ZQEBFhljYXNld29yay52MS5UcmFuc2Zl\
    clN0YXRlAQIBCQNkZWNpZGVkQXQBABQAAg4HZGVjaXNpb25SZWFzb24FAAwsAQAAAQIBCBhyZWNlaXZlZAEBERRwZXJz\
    b24udjEuUGVyc29uRmlsZQACDyBjb21tb24udjEuQ291bnQCABAMAAIFB2xhYmVsBQAMQAAAAAACBQNjb3VudAEACAAC\
    EURldmVudHMudjEuQ2hhbmdlZAIAIh4AAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGFGNoYW5nZQEB\
    GRBwZXJzb24udjEuQ2hhbmdlAAIQJGV2ZW50cy52MS5EZW5pZWQCABEPAAIGB21ldGhvZAUADHgAAAAAAgQHcnVsZQUA\
    DCgAAAAAAhxiZXZlbnRzLnYxLkR1cGxpY2F0ZVN1c3BlY3RlZAMAIisQAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVy\
    c29uRmlsZQACBiFvdGhlcnMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgUHYmFzaXMFAAwgAAAAAAIT\
    JWV2ZW50cy52MS5FdmVudEJvZHkBACIAAgUZZXZlbnQBARkVZXZlbnRzLnYxLkludGFrZUV2ZW50AAISSWV2ZW50cy52\
    MS5FeHBvcnRlZAQADxIUDgACBAd3aGF0BQAMPAAAAAACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAA\
    AAIHA3BlcnNvbnMBAAgAAhRAZXZlbnRzLnYxLkhvbGRQbGFjZWQCACIaAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVy\
    c29uRmlsZQACBBJob2xkAQEYDnBlcnNvbi52MS5Ib2xkAAIWZGV2ZW50cy52MS5Ib2xkUmVsZWFzZWQEACIaEREAAgYY\
    cGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEEmhvbGQBAREOcGVyc29uLnYxLkhvbGQAAgYHcmVhc29uBQAM\
    9AEAAAACCgNyZWxlYXNlZEF0AQAUAAIVT2V2ZW50cy52MS5MaXN0Q2hhbmdlZAIAJSYAAgQdbGlzdAEBGBljYXNld29y\
    ay52MS5BdXRob3JpdHlMaXN0AAIGHGNoYW5nZQEBFhhldmVudHMudjEuTGlzdENoYW5nZUtpbmQAAhNmZXZlbnRzLnYx\
    Lk5hbWVzUmVhZAQAEw8sEgACCAdtYW5pZmVzdAUADEAAAAAAAggDcmV2aXNpb24BAAgAAgchcGVyc29ucwUCGgAEAAAA\
    GAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBwdwdXJwb3NlBQAMZAAAAAACFShldmVudHMudjEuUGFpckNoYW5nZWQB\
    ACUAAgQdcGFpcgEBGBljYXNld29yay52MS5EdXBsaWNhdGVQYWlyAAIUcmV2ZW50cy52MS5SZWdpc3RlcmVkAwAqJB8A\
    AgwacmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgkXZ3JvdXBLaW5kAQEWE2NvbW1vbi52MS5H\
    cm91cEtpbmQAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIWHWV2ZW50cy52MS5Sb3dzUmVqZWN0ZWQBABoA\
    AgYQdG9rZW5zBQIaABAAAAAHBQAMQAAAAAACFEBldmVudHMudjEuU2VhbGVkUmVhZAIAIhoAAgYYcGVyc29uAQERFHBl\
    cnNvbi52MS5QZXJzb25GaWxlAAIGEGZpZWxkcwUCGiAAAAAABwUADCgAAAAAAhNnZXZlbnRzLnYxLlNlcGFyYXRlZAQA\
    ISIRDQACBRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgYHcmVhc29uBQAM9AEAAAACBgNsaWZ0ZWQBAAEAAhdPaW50YWtlLnYxLkFubm91bmNlUmVwbHkDACwPDwACDBxh\
    bm5vdW5jZW1lbnQBARgYY2FzZXdvcmsudjEuQW5ub3VuY2VtZW50AAIIA3NlcXVlbmNlAQAFAAIIA3JlcGVhdGVkAQAB\
    AAIZR2ludGFrZS52MS5Bbm5vdW5jZVJlcXVlc3QCAC0WAQIEDBxhbm5vdW5jZW1lbnQBARgYY2FzZXdvcmsudjEuQW5u\
    b3VuY2VtZW50AAILB2Nsb3NlUmVhc29uBQAMyAAAAAACHExpbnRha2UudjEuQW5ub3VuY2VtZW50c1JlcGx5AgA2EgAC\
    DSVhbm5vdW5jZW1lbnRzBQIaAAEAAAAcAQEYGGNhc2V3b3JrLnYxLkFubm91bmNlbWVudAACCwNvdXRzdGFuZGluZwEA\
    CAACHiFpbnRha2UudjEuQW5ub3VuY2VtZW50c1JlcXVlc3QCABMKAQIEBwdtaXNzaW9uBQAMEAAAAAACAwNhbGwBAAEA\
    AhQ3aW50YWtlLnYxLkFycml2YWxEYXkEAAoNCw8AAgMDZGF5AQASAAIGA2V2ZW50cwEACAACBANsYXRlAQAIAQIBBwNw\
    ZXJzb25zAQAIAAIYvmludGFrZS52MS5BcnJpdmFsc1JlcG9ydAoAEhMLKQ0PDA8NFQACBwdtaXNzaW9uBQAMEAAAAAAC\
    CAd0aW1lWm9uZQUADCgAAAAAAgQDYXNPZgEAFAACBCFkYXlzBQIaAAQAAAAYAQEYFGludGFrZS52MS5BcnJpdmFsRGF5\
    AAIGA2V2ZW50cwEACAECAQcDcGVyc29ucwEACAECAQQDcGVhawEAEgACBAd1bml0BQAMEAAAAAECAQUDY2FzZXMBAAgA\
    Ag4DdW5kZWNpZGVkUGFpcnMBAAgAAhR8aW50YWtlLnYxLkF1ZGl0RW50cnkGAA8REQ8jEQACCANzZXF1ZW5jZQEABQAC\
    CgNyZWNvcmRlZEF0AQAUAAIGB2F1dGhvcgUADCwBAAAAAgQHa2luZAUADCgAAAABAgEGGHBlcnNvbgEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQACBgdkZXRhaWwFAAzIAAAAAAITL2ludGFrZS52MS5BdWRpdFBhZ2UBACwAAgchZW50cmllcwUC\
    GgABAAAAGAEBGBRpbnRha2UudjEuQXVkaXRFbnRyeQACFjtpbnRha2UudjEuQXVkaXRSZXF1ZXN0BAATDAwKAQIEBwdt\
    aXNzaW9uBQAMEAAAAAACBQNhZnRlcgEABQECAQQDZnJvbQEAEgECAQIDdG8BABIAQg4AFwFpbnRha2UudjEuQXhlcwsA\
    CyggEyAQICQWCw8AAgQDYXNPZgEAFAACCBxkb2N1bWVudAEBFhhjb21tb24udjEuRG9jdW1lbnRTdGF0dXMAAgQYc3Rh\
    eQEBFhRjb21tb24udjEuU3RheVN0YXR1cwACDANvdmVyc3RheURheXMBAAgAAgQYZmluZQEBFhRjb21tb24udjEuRmlu\
    ZVN0YXR1cwACCQNmaW5lQ2VudHMBAAUAAgQYZXhpdAEBFhRjb21tb24udjEuRXhpdFN0YXR1cwACCRdjYXNlQ2xhc3MB\
    ARYTY29tbW9uLnYxLkNhc2VDbGFzcwACCwdtYWluQmxvY2tlcgUADDAAAAAAAgQDdGllcgEABgECAQcDcmVhZHlCeQEA\
    EgACE4RpbnRha2UudjEuQ2FuZGlkYXRlBAAeIQ0yAAIDF2hpdAEBGBNpbnRha2UudjEuU2VhcmNoSGl0AAIEGXpvbmUB\
    ARYVY2FzZXdvcmsudjEuTWF0Y2hab25lAAIGA3dlaWdodAEABAACCCZldmlkZW5jZQUCGhgAAAAAHQEBGBljYXNld29y\
    ay52MS5NYXRjaEV2aWRlbmNlAAIZMWludGFrZS52MS5DYW5kaWRhdGVzUmVwbHkBAC4AAgogY2FuZGlkYXRlcwUCGhQA\
    AAAAFwEBGBNpbnRha2UudjEuQ2FuZGlkYXRlAAIbO2ludGFrZS52MS5DYW5kaWRhdGVzUmVxdWVzdAIAKwwBAgQMGnJl\
    Z2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIFA2xpbWl0AQAHAAIVPmludGFrZS52MS5DaGFuZ2VS\
    ZXBseQMADw8bAAIIA3NlcXVlbmNlAQAFAAIIA3JlcGVhdGVkAQABAQIBBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIa\
    O2ludGFrZS52MS5DbG9zZUxpc3RSZXF1ZXN0AgAmEQECBAQdbGlzdAEBERljYXNld29yay52MS5BdXRob3JpdHlMaXN0\
    AAIGB3JlYXNvbgUADMgAAAAAAhvraW50YWtlLnYxLkNyZWF0ZUxpc3RSZXF1ZXN0BwAmIRUQLCMnAQIEBB1saXN0AQER\
    GWNhc2V3b3JrLnYxLkF1dGhvcml0eUxpc3QBAgQEGGtpbmQBARYUY2FzZXdvcmsudjEuTGlzdEtpbmQBAgQJB2F1dGhv\
    cml0eQUADGQAAAAAAgUHdGl0bGUFAAxkAAAAAAIHIXBlcnNvbnMFAhoABAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUBAgEGGGZpbHRlcgEBGBRpbnRha2UudjEuTGlzdEZpbHRlcgECAQUdYWdhaW4BAREZY2FzZXdvcmsudjEuQXV0aG9y\
    aXR5TGlzdAACG4ppbnRha2UudjEuRGVjaWRlUGFpclJlcXVlc3QEACYnEiUBAgQEHXBhaXIBAREZY2FzZXdvcmsudjEu\
    RHVwbGljYXRlUGFpcgECBAgaZGVjaXNpb24BARYWaW50YWtlLnYxLlBhaXJEZWNpc2lvbgECBAYHcmVhc29uBQAMLAEA\
    AAECAQgYc3Vydml2b3IBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAh9uaW50YWtlLnYxLkRlY2lkZVRyYW5zZmVyUmVx\
    dWVzdAQAJQ0RJQECBAgYdHJhbnNmZXIBAREUY2FzZXdvcmsudjEuVHJhbnNmZXIAAgYDYWNjZXB0AQABAAIGB3JlYXNv\
    bgUADCwBAAABAgEIGHJlY2VpdmVkAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIcIGludGFrZS52MS5EZWZpbmVHcm91\
    cFJlcXVlc3QBAB0BAgQFE2dyb3VwAQEYD3BlcnNvbi52MS5Hcm91cAACFUVpbnRha2UudjEuRGlnZXN0UmVwbHkDACIR\
    DQACCBZwb3NpdGlvbgEBFxJjb21tb24udjEuUG9zaXRpb24AAgYHZGlnZXN0BQAOIAAAAAACBgNwZW9wbGUBAAgAAhcW\
    aW50YWtlLnYxLkRpZ2VzdFJlcXVlc3QBABMBAgQHB21pc3Npb24FAAwQAAAAAAIZRGludGFrZS52MS5EdXBsaWNhdGVz\
    UmVwbHkDACkLCwACBSBwYWlycwUCGmQAAAAAFwEBGBNpbnRha2UudjEuUGFpclNob3duAAIEA21vcmUBAAEAAgQDb3Bl\
    bgEACAACG25pbnRha2UudjEuRHVwbGljYXRlc1JlcXVlc3QEABMiJwwBAgQHB21pc3Npb24FAAwQAAAAAAIFGXN0YXRl\
    AQEWFWNhc2V3b3JrLnYxLlBhaXJTdGF0ZQECAQUdYWZ0ZXIBAREZY2FzZXdvcmsudjEuRHVwbGljYXRlUGFpcgACBQNs\
    aW1pdAEABwACGYtpbnRha2UudjEuRWRpdExpc3RSZXF1ZXN0BAAmKCwLAQIEBB1saXN0AQERGWNhc2V3b3JrLnYxLkF1\
    dGhvcml0eUxpc3QAAgMhYWRkBQIaAAQAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIHIXRha2VPdXQFAhoABAAA\
    ABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQDc2VlbgEABQACFC1pbnRha2UudjEuRXhwb3J0UGFnZQEAKgACBSFm\
    aWxlcwUCGkAAAAAAGAEBGBRwZXJzb24udjEuUGVyc29uRmlsZQACF1hpbnRha2UudjEuRXhwb3J0UmVxdWVzdAUAExMV\
    DAoBAgQHB21pc3Npb24FAAwQAAAAAQIEBwdwdXJwb3NlBQAMZAAAAAECBAkHcmVjaXBpZW50BQAMZAAAAAECAQQDZnJv\
    bQEAEgECAQIDdG8BABIAAhLEaW50YWtlLnYxLkZlZWRJdGVtBgAmDCEyLAsAAgcbdmVyZGljdAEBFhdpbnRha2UudjEu\
    Rm9sbG93VmVyZGljdAACBQNhZnRlcgEABQACBxZ0aHJvdWdoAQEXEmNvbW1vbi52MS5Qb3NpdGlvbgACBSl2aWV3cwUC\
    GgABAAAAIAEBGBxwbGFubmluZ3ZpZXcudjEuUGxhbm5pbmdWaWV3AAIHIXJlbW92ZWQFAhoAAQAAABgBAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAgQDbW9yZQEAAQACFzlpbnRha2UudjEuRm9sbG93UmVxdWVzdAIAIhMAAggWcG9zaXRpb24B\
    ARcSY29tbW9uLnYxLlBvc2l0aW9uAQIEBwdtaXNzaW9uBQAMEAAAAAACFpVpbnRha2UudjEuSGlzdG9yeUVudHJ5CAAP\
    DxERDxEaEQACCANzZXF1ZW5jZQEABQACBAdraW5kBQAMIAAAAAACCgNvY2N1cnJlZEF0AQAUAAIKA3JlY29yZGVkQXQB\
    ABQAAgQHZGVzawUADBAAAAAAAgYHYXV0aG9yBQAMyAAAAAACBhBmaWVsZHMFAhogAAAAAAcFAAwoAAAAAAIGB3JlYXNv\
    bgUADCwBAAAAAhpnaW50YWtlLnYxLktlZXBBcGFydFJlcXVlc3QEACIjEQsBAgQFGGZpcnN0AQERFHBlcnNvbi52MS5Q\
    ZXJzb25GaWxlAQIEBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYHcmVhc29uBQAM9AEAAAACBANsaWZ0\
    AQABAAIVEmludGFrZS52MS5LZXlDb25mbGljdAEADwACCANzZXF1ZW5jZQEABQACETdpbnRha2UudjEuTGVmdE91dAIA\
    IhEAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGB3JlYXNvbgUADGQAAAAAAhSSaW50YWtlLnYxLkxp\
    c3RGaWx0ZXIGAC8WFBMSDAACCyBjYXNlQ2xhc3NlcwUCGggAAAAAFwEBFhNjb21tb24udjEuQ2FzZUNsYXNzAQIBDgNy\
    ZWdpc3RlcmVkRnJvbQEAEgECAQwDcmVnaXN0ZXJlZFRvAQASAAIIB2V4aXRTaXRlBQAMPAAAAAECAQoDdGllckF0TW9z\
    dAEABgACBQNsaW1pdAEABwACHVRpbnRha2UudjEuTGlzdE91dGNvbWVzUmVxdWVzdAIAJioBAgQEHWxpc3QBAREZY2Fz\
    ZXdvcmsudjEuQXV0aG9yaXR5TGlzdAACBSFsaW5lcwUCGgAEAAAAGAEBGBRjYXNld29yay52MS5MaXN0TGluZQACE3Jp\
    bnRha2UudjEuTGlzdFJlcGx5BAAlDw8pAAIEHWxpc3QBARgZY2FzZXdvcmsudjEuQXV0aG9yaXR5TGlzdAACCANzZXF1\
    ZW5jZQEABQACCANyZXBlYXRlZAEAAQACBx5sZWZ0T3V0BQIaAAQAAAAVAQEYEWludGFrZS52MS5MZWZ0T3V0AAIV7mlu\
    dGFrZS52MS5MaXN0U3VtbWFyeQsAIyAiFBATDA4ODg8AAgIdaWQBAREZY2FzZXdvcmsudjEuQXV0aG9yaXR5TGlzdAAC\
    BBhraW5kAQEWFGNhc2V3b3JrLnYxLkxpc3RLaW5kAAIFGXN0YXRlAQEWFWNhc2V3b3JrLnYxLkxpc3RTdGF0ZQACCQdh\
    dXRob3JpdHkFAAxkAAAAAAIFB3RpdGxlBQAMZAAAAAECAQsDc3VibWl0dGVkT24BABIAAgUDbGluZXMBAAgAAgcDcGVu\
    ZGluZwEACAACBwNncmFudGVkAQAIAAIHA3JlZnVzZWQBAAgAAggDcmV0dXJuZWQBAAgAQhYABwFpbnRha2UudjEuTGlz\
    dGVkUGVyc29uCwAiExgLFioZDxcTEAACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggHZnVsbE5hbWUF\
    AAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AAIEA2Jvcm4BABMAAgsHbmF0aW9uYWxpdHkFAA8DAAAAAAIMGmRv\
    Y3VtZW50VHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIOB2RvY3VtZW50TnVtYmVyBQAMIAAAAAECAQcDZW50\
    ZXJlZAEAEgECAQ8DYXV0aG9yaXNlZFVudGlsAQASAAIMA292ZXJzdGF5RGF5cwEACAACCQNmaW5lQ2VudHMBAAUAAhQu\
    aW50YWtlLnYxLkxpc3RzUmVwbHkBACsAAgUibGlzdHMFAhoAAQAAABkBARgVaW50YWtlLnYxLkxpc3RTdW1tYXJ5AAIW\
    WmludGFrZS52MS5MaXN0c1JlcXVlc3QDABMgIgECBAcHbWlzc2lvbgUADBAAAAAAAgQYa2luZAEBFhRjYXNld29yay52\
    MS5MaXN0S2luZAACBRlzdGF0ZQEBFhVjYXNld29yay52MS5MaXN0U3RhdGUAAhISaW50YWtlLnYxLk5vdEZvdW5kAQAP\
    AAIEB3doYXQFAAwoAAAAAAIYJGludGFrZS52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fz\
    a2VkBQAMEAAAAAACFDBpbnRha2UudjEuT3V0Y29tZVJvdwMADw0PAAIEB3doYXQFAAw8AAAAAQIBBQNjb3VudAEACAAC\
    BAd1bml0BQAMEAAAAAACGGNpbnRha2UudjEuT3V0Y29tZXNSZXBvcnQFABILDAopAAIHB21pc3Npb24FAAwQAAAAAAIE\
    A2FzT2YBABQBAgEEA2Zyb20BABIBAgECA3RvAQASAAIEIXJvd3MFAhpAAAAAABgBARgUaW50YWtlLnYxLk91dGNvbWVS\
    b3cAAhNIaW50YWtlLnYxLlBhaXJSZXBseQMAJQ8PAAIEHXBhaXIBARgZY2FzZXdvcmsudjEuRHVwbGljYXRlUGFpcgAC\
    CANzZXF1ZW5jZQEABQACCANyZXBlYXRlZAEAAQACE2tpbnRha2UudjEuUGFpclNob3duAwAlICEAAgQdcGFpcgEBGBlj\
    YXNld29yay52MS5EdXBsaWNhdGVQYWlyAAIFF2ZpcnN0AQEYE2ludGFrZS52MS5TZWFyY2hIaXQAAgYXc2Vjb25kAQEY\
    E2ludGFrZS52MS5TZWFyY2hIaXQAAhquaW50YWtlLnYxLlBsYWNlSG9sZFJlcXVlc3QHACMbHhQUERABAgQGGHBlcnNv\
    bgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAQSaG9sZAEBEQ5wZXJzb24udjEuSG9sZAACBBZraW5kAQEWEnBlcnNv\
    bi52MS5Ib2xkS2luZAACCQdhdXRob3JpdHkFAAxkAAAAAAIJB3JlZmVyZW5jZQUADDwAAAAAAgYHcmVhc29uBQAM9AEA\
    AAECAQgDcmV2aWV3QnkBABIAAhedaW50YWtlLnYxLlByb2ZpbGVSZXBvcnQIABILDAopDhoPAAIHB21pc3Npb24FAAwQ\
    AAAAAAIEA2FzT2YBABQBAgEEA2Zyb20BABIBAgECA3RvAQASAAIEIXJvd3MFAhoABAAAABgBARgUaW50YWtlLnYxLlBy\
    b2ZpbGVSb3cAAgcDcGVyc29ucwEACAECARIDc2NhbUxpbmtlZFBlcm1pbGxlAQAIAAIEB3VuaXQFAAwQAAAAAAIUOGlu\
    dGFrZS52MS5Qcm9maWxlUm93AwAUEA8AAgkHZGltZW5zaW9uBQAMGAAAAAACBQd2YWx1ZQUADDwAAAABAgEHA3BlcnNv\
    bnMBAAgAAhhAaW50YWtlLnYxLlF1ZXVlTGlzdFJlcGx5AgAuDgACByNlbnRyaWVzBQIaAAQAAAAaAQEYFmNhc2V3b3Jr\
    LnYxLlF1ZXVlRW50cnkAAgcDd2FpdGluZwEACAACGhZpbnRha2UudjEuUXVldWVMaXN0UmVxdWVzdAEAEwECBAcHbWlz\
    c2lvbgUADBAAAAAAAhRFaW50YWtlLnYxLlF1ZXVlUmVwbHkDACMODwACBRplbnRyeQEBGBZjYXNld29yay52MS5RdWV1\
    ZUVudHJ5AAIHA3dhaXRpbmcBAAgAAggDcmVwZWF0ZWQBAAEAAhZTaW50YWtlLnYxLlF1ZXVlUmVxdWVzdAUAExAPDwsB\
    AgQHB21pc3Npb24FAAwQAAAAAAIFB3Rva2VuBQAMGAAAAAACBAduYW1lBQAMyAAAAAACBAdkZXNrBQAMEAAAAAACBANs\
    ZWZ0AQABAEIZAAcBaW50YWtlLnYxLlJlYWRpbmVzc1JlcG9ydA0AEgsRDBYZFRgkERAPDgACBwdtaXNzaW9uBQAMEAAA\
    AAACBANhc09mAQAUAAIGB3BvbGljeQUADCgAAAAAAgUDcmVhZHkBAAgAAg8DcmVhZHlEYXlzTWVkaWFuAQAIAAISA3Jl\
    YWR5RGF5c05pbmV0aWV0aAEACAACDgN3YWl0RGF5c01lZGlhbgEACAACEQN3YWl0RGF5c05pbmV0aWV0aAEACAACBBxh\
    Z2VzBQIaCAAAAAATAQEYD2NvbW1vbi52MS5Db3VudAACCgNpbnZlcnNpb25zAQAIAAIJA3NoZWx0ZXJlZAEACAACBAd1\
    bml0BQAMEAAAAAACBwN3YWl0aW5nAQAIAAIXZGludGFrZS52MS5SZWNvcmRlZFJlcGx5AwAjIBwAAgUaZW50cnkBARgW\
    aW50YWtlLnYxLkhpc3RvcnlFbnRyeQACBRdldmVudAEBGBNldmVudHMudjEuRXZlbnRCb2R5AAIIEHdpdGhoZWxkBQIa\
    IAAAAAAHBQAMKAAAAAACGTdpbnRha2UudjEuUmVjb3JkZWRSZXF1ZXN0AgAjEAECBAYYcGVyc29uAQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAQIECANzZXF1ZW5jZQEABQACF6FpbnRha2UudjEuUmVnaXN0ZXJSZXBseQYAIg8MDzEcAAIGGHBl\
    cnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCANzZXF1ZW5jZQEABQACBQNlcG9jaAEABQACCANyZXBlYXRlZAEA\
    AQACDCFleGFjdE1hdGNoZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggQd2FybmluZ3MFAhoQAAAA\
    AAcFAAwwAAAAAAIZlWludGFrZS52MS5SZWdpc3RlclJlcXVlc3QEACskDzEBAgQMGnJlZ2lzdHJhdGlvbgEBGBZwZXJz\
    b24udjEuUmVnaXN0cmF0aW9uAAIJF2dyb3VwS2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIIA2ltcG9ydGVkAQAB\
    AAIMIWRpc3RpbmN0RnJvbQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACEiVpbnRha2UudjEuUmVqZWN0\
    ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAAAAIVMGludGFrZS52MS5SZWplY3RlZFJvdwMAEAoR\
    AAIFB3Rva2VuBQAMQAAAAAACAwNyb3cBAAgAAgYHY29sdW1uBQAMKAAAAAACHFRpbnRha2UudjEuUmVsZWFzZUhvbGRS\
    ZXF1ZXN0AwAjGxEBAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAQSaG9sZAEBEQ5wZXJzb24udjEu\
    SG9sZAACBgdyZWFzb24FAAz0AQAAAAIcEWludGFrZS52MS5SZXBvcnRSZWplY3RzUmVwbHkBAA4AAgcDd2FpdGluZwEA\
    CAACHkFpbnRha2UudjEuUmVwb3J0UmVqZWN0c1JlcXVlc3QCABMqAQIEBwdtaXNzaW9uBQAMEAAAAAACBCJyb3dzBQIa\
    ABAAAAAZAQEYFWludGFrZS52MS5SZWplY3RlZFJvdwACF0hpbnRha2UudjEuUmVwb3J0UmVxdWVzdAUAEwwKCw0BAgQH\
    B21pc3Npb24FAAwQAAAAAQIBBANmcm9tAQASAQIBAgN0bwEAEgACBANhc09mAQAUAAIGA3B1YmxpYwEAAQACE/VpbnRh\
    a2UudjEuU2VhcmNoSGl0CgAiExULGBEVICQSAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCAdmdWxs\
    TmFtZQUADMgAAAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgQDYm9ybgEAEwACAxFzZXgBARYNY29tbW9uLnYxLlNleAAC\
    CgNyZWNlaXZlZEF0AQAUAAIKB3F1ZXVlVG9rZW4FAAwYAAAAAAIFF3N0YXRlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUA\
    AgkXY2FzZUNsYXNzAQEWE2NvbW1vbi52MS5DYXNlQ2xhc3MAAgcHbWF0Y2hlZAUADBgAAAAAAhU8aW50YWtlLnYxLlNl\
    YXJjaFJlcGx5AgAoEAACBCBoaXRzBQIayAAAAAAXAQEYE2ludGFrZS52MS5TZWFyY2hIaXQAAgkDdHJ1bmNhdGVkAQAB\
    AAIXIGludGFrZS52MS5TZWFyY2hSZXF1ZXN0AgAQDAECBAQHdGV4dAUADMgAAAAAAgUDbGltaXQBAAcAAhe/aW50YWtl\
    LnYxLlNlcnZpY2VTdGF0dXMJABIiDQ0SGhEXEgACBwdzZXJ2aWNlBQAMEAAAAAACCBZwb3NpdGlvbgEBFxJjb21tb24u\
    djEuUG9zaXRpb24AAgYDcGVvcGxlAQAIAAIGA2V2ZW50cwEABQACCwNjaGFpbkludGFjdAEAAQACEwNyZWplY3RlZFJv\
    d3NXYWl0aW5nAQAIAAIGB3BvbGljeQUADCgAAAAAAgwHc3RvcmVWZXJzaW9uBQAMKAAAAAACBwdtaXNzaW9uBQAMEAAA\
    AAACF1ZpbnRha2UudjEuU2hvd0xpc3RSZXBseQIAJS0AAgQdbGlzdAEBGBljYXNld29yay52MS5BdXRob3JpdHlMaXN0\
    AAIGI3Blb3BsZQUCGgAEAAAAGgEBGBZpbnRha2UudjEuTGlzdGVkUGVyc29uAAIZUWludGFrZS52MS5TaG93TGlzdFJl\
    cXVlc3QDACYSFAECBAQdbGlzdAEBERljYXNld29yay52MS5BdXRob3JpdHlMaXN0AAIHB3B1cnBvc2UFAAxkAAAAAAIJ\
    B3JlY2lwaWVudAUADGQAAAAAAhOKaW50YWtlLnYxLlNob3dSZXBseQQAIBocLgACBBhmaWxlAQEYFHBlcnNvbi52MS5Q\
    ZXJzb25GaWxlAAIEEmF4ZXMBARgOaW50YWtlLnYxLkF4ZXMAAggQd2l0aGhlbGQFAhogAAAAAAcFAAwoAAAAAAIHI2hp\
    c3RvcnkFAhoAAQAAABoBARgWaW50YWtlLnYxLkhpc3RvcnlFbnRyeQACFSZpbnRha2UudjEuU2hvd1JlcXVlc3QBACMB\
    AgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACGThpbnRha2UudjEuU25hcHNob3RSZXF1ZXN0AwATEw0B\
    AgQHB21pc3Npb24FAAwQAAAAAAIIB3NuYXBzaG90BQAOIAAAAAACBgNvZmZzZXQBAAUAAhdHaW50YWtlLnYxLlNuYXBz\
    aG90U2xpY2UEABMNERAAAggHc25hcHNob3QFAA4gAAAAAAIGA29mZnNldAEABQACCgN0b3RhbEJ5dGVzAQAFAAIFB2J5\
    dGVzBQANAIABAAACFphpbnRha2UudjEuU3RhdHVzUmVwb3J0BwASCxEoDg8cAAIHB21pc3Npb24FAAwQAAAAAAIEA2Fz\
    T2YBABQAAgYHcG9saWN5BQAMKAAAAAACBCByb3dzBQIaAAEAAAAXAQEYE2ludGFrZS52MS5TdGF0dXNSb3cAAgcDcGVy\
    c29ucwEACAACBAd1bml0BQAMEAAAAAACCBBydWxlc09mZgUCGhAAAAAABwUADAgAAAAAAhcVaW50YWtlLnYxLlN0YXR1\
    c1JlcXVlc3QBABIAAgcHbWlzc2lvbgUADBAAAAAAAhN8aW50YWtlLnYxLlN0YXR1c1JvdwQAJB4mDgACCRdjYXNlQ2xh\
    c3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2Rl\
    AQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHA3BlcnNvbnMBAAgAAhteaW50YWtlLnYxLlN1Ym1pdExpc3RSZXF1ZXN0\
    BAAmExQLAQIEBB1saXN0AQERGWNhc2V3b3JrLnYxLkF1dGhvcml0eUxpc3QBAgQLA3N1Ym1pdHRlZE9uAQASAAIJB3Jl\
    ZmVyZW5jZQUADDwAAAAAAgQDc2VlbgEABQACGFxpbnRha2UudjEuU3VzcGVjdFJlcXVlc3QDACIjEgECBAUYZmlyc3QB\
    AREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQGGHNlY29uZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAYHcmVhc29u\
    BQAMLAEAAAACF0dpbnRha2UudjEuVHJhbnNmZXJSZXBseQMAJA8PAAIIGHRyYW5zZmVyAQEYFGNhc2V3b3JrLnYxLlRy\
    YW5zZmVyAAIIA3NlcXVlbmNlAQAFAAIIA3JlcGVhdGVkAQABAAIZfmludGFrZS52MS5UcmFuc2ZlclJlcXVlc3QFACUj\
    DhIPAQIECBh0cmFuc2ZlcgEBERRjYXNld29yay52MS5UcmFuc2ZlcgECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAQIEAgd0bwUADBAAAAABAgQGB3JlYXNvbgUADCwBAAAAAggDd2l0aGRyYXcBAAEAAhgxaW50YWtlLnYxLlRy\
    YW5zZmVyc1JlcGx5AQAuAAIJIXRyYW5zZmVycwUCGgABAAAAGAEBGBRjYXNld29yay52MS5UcmFuc2ZlcgACGiFpbnRh\
    a2UudjEuVHJhbnNmZXJzUmVxdWVzdAIAEwoBAgQHB21pc3Npb24FAAwQAAAAAAIDA2FsbAEAAQACFOxpbnRha2UudjEu\
    VHJhdmVsTmFtZQkAIhMYCxYqGRkXAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCAdmdWxsTmFtZQUA\
    DMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgQDYm9ybgEAEwACCwduYXRpb25hbGl0eQUADwMAAAAAAgwaZG9j\
    dW1lbnRUeXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUAAg4HZG9jdW1lbnROdW1iZXIFAAwgAAAAAAIOB2RvY3Vt\
    ZW50SXNzdWVyBQAPAwAAAAECAQ8DZG9jdW1lbnRFeHBpcmVzAQASAAIaLWludGFrZS52MS5UcmF2ZWxOYW1lc1JlcGx5\
    AQAqAAIFIW5hbWVzBQIaAAQAAAAYAQEYFGludGFrZS52MS5UcmF2ZWxOYW1lAAIcaGludGFrZS52MS5UcmF2ZWxOYW1l\
    c1JlcXVlc3QEACwUDxMAAgchcGVyc29ucwUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAgHbWFuaWZl\
    c3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAQIEBwdwdXJwb3NlBQAMZAAAAAACF2dpbnRha2UudjEuVXBkYXRlUmVxdWVz\
    dAQAIx4RDwECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGFGNoYW5nZQEBGRBwZXJzb24udjEuQ2hh\
    bmdlAAIKA29jY3VycmVkQXQBABQAAgQHZGVzawUADBAAAAAAAhFocGVyc29uLnYxLkNvbnNlbnQEACceDw4AAgcccHVy\
    cG9zZQEBFhhjb21tb24udjEuQ29uc2VudFB1cnBvc2UAAgYUYW5zd2VyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEHA2dp\
    dmVuQXQBABQAAgMHaG93BQAMPAAAAABCFAAWAnBlcnNvbi52MS5Db3JyZWN0aW9uFgASFBYYDBYWFhoRJRQSGx0fFRQR\
    Ih8UAQIEBgdyZWFzb24FAAwsAQAAAQIBCAdmdWxsTmFtZQUADMgAAAABAgEKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNl\
    eAEBFg1jb21tb24udjEuU2V4AQIBBANib3JuAQATAQIBCgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUA\
    DwMAAAABAgEKB25hdGlvbmFsSUQFAAwgAAAAAQIBDgdvcmlnaW5Qcm92aW5jZQUADDwAAAABAgEFB3Bob25lBQAMKAAA\
    AAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVmdFNp\
    dGVPbgEAEgACBxBhbGlhc2VzBQIaCAAAAAAHBQAMyAAAAAECAREHcHJpbWFyeUlkZW50aWZpZXIFAAzIAAAAAQIBEwdz\
    ZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1lU2NyaXB0BQAPBAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAQIB\
    BQdwaG90bwUADEAAAAAAAgoUc2NhbUxpbmtlZAEBFhBjb21tb24udjEuQW5zd2VyAAIHFHNoZWx0ZXIBARYQY29tbW9u\
    LnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIYI3BlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIADxAAAggDaW5E\
    YW5nZXIBAAEBAgEIA2RlYWRsaW5lAQASAAIYFHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgEAEQECAQkDYXBwbGllZE9u\
    AQASAAIUwHBlcnNvbi52MS5FeGl0UGVybWl0CQAeDBMRJBIPEREAAgIYaWQBAREUcGVyc29uLnYxLkV4aXRQZXJtaXQB\
    AgEEA2xpc3QBABABAgELA3JlcXVlc3RlZE9uAQASAQIBCQNkZWNpZGVkT24BABIAAgcZb3V0Y29tZQEBFhVwZXJzb24u\
    djEuTGluZU91dGNvbWUBAgEKA3ZhbGlkVW50aWwBABIAAgQHcG9ydAUADwMAAAAAAgYHbnVtYmVyBQAMKAAAAAACBgdy\
    ZWFzb24FAAzIAAAAAAIUXXBlcnNvbi52MS5FeGl0UmVjb3JkBQATERIPEQECAQsDcmVxdWVzdGVkT24BABIBAgEJA2dy\
    YW50ZWRPbgEAEgECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAECAQkDcmVmdXNlZE9uAQASAAIUd3BlcnNv\
    bi52MS5GaW5lUmVjb3JkBgATFBUQERIBAgELA3JlcXVlc3RlZE9uAQASAAINA3dhaXZlZFBlcmNlbnQBAAYBAgENA2Nv\
    dmVyc1Rocm91Z2gBABIAAgkDcGFpZENlbnRzAQAFAQIBCQNyZWZ1c2VkT24BABIAAgsDd2FpdmVkQ2VudHMBAAUAAhJA\
    cGVyc29uLnYxLkZpdFRvRmx5AwAbDRMAAgMUZml0AQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEFA3VudGlsAQASAAIMA2Vz\
    Y29ydE5lZWRlZAEAAQACD49wZXJzb24udjEuR3JvdXAFABkSHxEtAAICE2lkAQERD3BlcnNvbi52MS5Hcm91cAACBwdt\
    aXNzaW9uBQAMEAAAAAACBBdraW5kAQEWE2NvbW1vbi52MS5Hcm91cEtpbmQAAgoDc3BsaXR0YWJsZQEAAQACByJtZW1i\
    ZXJzBQIaQAAAAAAZAQEYFXBlcnNvbi52MS5Hcm91cE1lbWJlcgACFUhwZXJzb24udjEuR3JvdXBNZW1iZXICACIiAAIG\
    GHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCBZyZWxhdGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24AAg7D\
    cGVyc29uLnYxLkhvbGQJABgeFBQRDxASGAACAhJpZAEBEQ5wZXJzb24udjEuSG9sZAACBBZraW5kAQEWEnBlcnNvbi52\
    MS5Ib2xkS2luZAACCQdhdXRob3JpdHkFAAxkAAAAAAIJB3JlZmVyZW5jZQUADDwAAAAAAgYHcmVhc29uBQAM9AEAAAAC\
    CANwbGFjZWRBdAEAFAECAQgDcmV2aWV3QnkBABIBAgEKA3JlbGVhc2VkQXQBABQAAg0HcmVsZWFzZVJlYXNvbgUADPQB\
    AAAAAhoqcGVyc29uLnYxLklkZW50aXR5VmVyaWZpZWQCABYQAAILB25hdGlvbmFsaXR5BQAPAwAAAAACBQdiYXNpcwUA\
    DCgAAAAAAhZocGVyc29uLnYxLkludGVudENoYW5nZQMAHiYfAAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIK\
    GHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIV\
    IXBlcnNvbi52MS5NZWRpY2FsTm90ZQIADw4AAgQHdGV4dAUADNAHAAAAAgcDbm90ZWRBdAEAFAACDmxwZXJzb24udjEu\
    TmVlZAUAHgwMDSIAAgQWY29kZQEBFhJjb21tb24udjEuTmVlZENvZGUBAgEEA3dlZWsBAAYBAgEEA2FzT2YBABIBAgEF\
    A3VudGlsAQASAAIIFnNldmVyaXR5AQEWEmNvbW1vbi52MS5TZXZlcml0eQACFSdwZXJzb24udjEuTmVlZHNDaGFuZ2UB\
    ACQAAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAhFMcGVyc29uLnYxLlBheW1lbnQEABsNDBIAAgIV\
    aWQBARERcGVyc29uLnYxLlBheW1lbnQAAgYDcGFpZE9uAQASAAIFA2NlbnRzAQAFAAIHB3JlY2VpcHQFAAwoAAAAAEIU\
    AFUFcGVyc29uLnYxLlBlcnNvbkZpbGUoACoRDyArMiMgIBoeJh8kJC4dGCMRDxYbNxAoKjAqLjIsFhIVJicvEB0AAgwa\
    cmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgoDcmVjb3JkZWRBdAEAFAACCANzZXF1ZW5jZQEA\
    BQACBRdzdGF0ZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAQIBCB5pZGVudGl0eQEBGBpwZXJzb24udjEuSWRlbnRpdHlW\
    ZXJpZmllZAACCSVkb2N1bWVudHMFAhoQAAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIDHGV0ZAEBGBhw\
    ZXJzb24udjEuRXRkQXBwbGljYXRpb24AAgQYZmluZQEBGBRwZXJzb24udjEuRmluZVJlY29yZAACBBhleGl0AQEYFHBl\
    cnNvbi52MS5FeGl0UmVjb3JkAAIEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5J\
    bnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQACBxRjb25zZW50AQEWEGNvbW1vbi52MS5B\
    bnN3ZXIAAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgUbaG9sZHMFAhogAAAAABIBARgOcGVyc29u\
    LnYxLkhvbGQAAgkha2VlcEFwYXJ0BQIaIAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9w\
    ZXJzb24udjEuR3JvdXAAAhEDYXNzZXNzbWVudE9mZmVyZWQBAAEBAgEIFmZpdFRvRmx5AQEYEnBlcnNvbi52MS5GaXRU\
    b0ZseQACCgN2dWxuZXJhYmxlAQABAAIIA2luRGFuZ2VyAQABAQIBDgNkYW5nZXJEZWFkbGluZQEAEgACFANiZXN0SW50\
    ZXJlc3RBcHByb3ZlZAEAAQACEiFwb3NzaWJsZUR1cGxpY2F0ZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgkDY2hhbmdlZEF0AQAFAAIHHXdhaXZlcnMFAhoQAAAAABQBARgQcGVyc29uLnYxLldhaXZlcgACCB5wYXltZW50\
    cwUCGiAAAAAAFQEBGBFwZXJzb24udjEuUGF5bWVudAACCyFleGl0UGVybWl0cwUCGhAAAAAAGAEBGBRwZXJzb24udjEu\
    RXhpdFBlcm1pdAACCB5jb25zZW50cwUCGggAAAAAFQEBGBFwZXJzb24udjEuQ29uc2VudAACCiBzY3JlZW5pbmdzBQIa\
    EAAAAAAXAQEYE3BlcnNvbi52MS5TY3JlZW5pbmcAAgwibWVkaWNhbE5vdGVzBQIaEAAAAAAZAQEYFXBlcnNvbi52MS5N\
    ZWRpY2FsTm90ZQACCR9yZWZlcnJhbHMFAhoQAAAAABYBARgScGVyc29uLnYxLlJlZmVycmFsAAILB3N0YXRlUmVhc29u\
    BQAMLAEAAAECAQoDc3RhdGVTaW5jZQEAFAACDgNzdGF0ZUNvbmZpcm1lZAEAAQACCxdzdGF0ZUJlZm9yZQEBFhNjb21t\
    b24udjEuQ2FzZVN0YXRlAQIBChhtZXJnZWRJbnRvAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIKIW1lcmdlZEZyb20F\
    AhoQAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIA3RyYW5zZmVyAQAQAAIJEGNvcnJlY3RlZAUCGiAAAAAA\
    BwUADCgAAAAAAhKxcGVyc29uLnYxLlJlZmVycmFsCAAcKA0RERIQEgACAhZpZAEBERJwZXJzb24udjEuUmVmZXJyYWwA\
    Agcdc2VydmljZQEBFhljb21tb24udjEuUmVmZXJyYWxTZXJ2aWNlAAICB3RvBQAMZAAAAAACBgdyZWFzb24FAAwsAQAA\
    AAIKA3JlZmVycmVkT24BABIBAgEKA2FjY2VwdGVkT24BABIBAgEIA2Nsb3NlZE9uAQASAAIHB291dGNvbWUFAAzIAAAA\
    AEIWADcEcGVyc29uLnYxLlJlZ2lzdHJhdGlvbigAIxMSDyAVExUYCxUWFRkQExIaMh4mHSIkLiIUHw8WHBscHhUlEBQq\
    FAECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIEBwdtaXNzaW9uBQAMEAAAAAECBAoDcmVjZWl2ZWRB\
    dAEAFAACBAdkZXNrBQAMEAAAAAACBxVjaGFubmVsAQEWEWNvbW1vbi52MS5DaGFubmVsAAIKB3F1ZXVlVG9rZW4FAAwY\
    AAAAAAIIB2Z1bGxOYW1lBQAMyAAAAAACCgduYXRpdmVOYW1lBQAMyAAAAAACAxFzZXgBARYNY29tbW9uLnYxLlNleAAC\
    BANib3JuAQATAAIKB2JpcnRoUGxhY2UFAAxkAAAAAAILB25hdGlvbmFsaXR5BQAPAwAAAAACCgduYXRpb25hbElEBQAM\
    IAAAAAACDgdvcmlnaW5Qcm92aW5jZQUADDwAAAAAAgUHcGhvbmUFAAwoAAAAAAIIB2V4aXRTaXRlBQAMPAAAAAECAQoD\
    bGVmdFNpdGVPbgEAEgACBBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AAIJJWRvY3VtZW50cwUCGggAAAAAHAEBGBhwZXJz\
    b24udjEuVHJhdmVsRG9jdW1lbnQAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRj\
    b21tb24udjEuVHJhdmVsTW9kZQECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIIFnJlbGF0aW9uAQEWEmNvbW1v\
    bi52MS5SZWxhdGlvbgACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACCiBpbmRpY2F0b3JzBQIaIAAA\
    AAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0b3IAAgoUc2NhbUxpbmtlZAEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250\
    aHNJblNpdGUBAAcAAgcUc2hlbHRlcgEBFhBjb21tb24udjEuQW5zd2VyAAIEB25vdGUFAAzoAwAAAAIPA2NvbnNlbnRS\
    ZWNvcmRlZAEAAQACCBB3YXJuaW5ncwUCGhAAAAAABwUADDAAAAAAAgcQYWxpYXNlcwUCGggAAAAABwUADMgAAAAAAhEH\
    cHJpbWFyeUlkZW50aWZpZXIFAAzIAAAAAAITB3NlY29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25hbWVTY3JpcHQF\
    AA8EAAAAAAINFHNhZmVUb0NvbnRhY3QBARYQY29tbW9uLnYxLkFuc3dlcgACBQdwaG90bwUADEAAAAABAgEMA2VzdGlt\
    YXRlZEFnZQEABgACCB5jb25zZW50cwUCGggAAAAAFQEBGBFwZXJzb24udjEuQ29uc2VudAECAQwDYW5ub3VuY2VtZW50\
    AQAQAEITACoBcGVyc29uLnYxLlNjcmVlbmluZwkAHSctKS8VHBEUAAICF2lkAQERE3BlcnNvbi52MS5TY3JlZW5pbmcA\
    AgYdc3RhdHVzAQEWGWNvbW1vbi52MS5TY3JlZW5pbmdTdGF0dXMAAgQlYWN0cwUCGggAAAAAHAEBFhhjb21tb24udjEu\
    VHJhZmZpY2tpbmdBY3QAAgUgbWVhbnMFAhogAAAAABcBARYTY29tbW9uLnYxLkluZGljYXRvcgACCCNwdXJwb3NlcwUC\
    GggAAAAAGgEBFhZjb21tb24udjEuRXhwbG9pdGF0aW9uAAIKB2luc3RydW1lbnQFAAw8AAAAAAIRB2luc3RydW1lbnRW\
    ZXJzaW9uBQAMGAAAAAACCgNzY3JlZW5lZEF0AQAUAAIJB25hcnJhdGl2ZQUADKAPAAAAAhVacGVyc29uLnYxLlN0YXRl\
    Q2hhbmdlBAAdERAWAAICF3RvAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUAAgYHcmVhc29uBQAMLAEAAAACCQNjb25maXJt\
    ZWQBAAEAAgsHY291bnRlcnBhcnQFAAxkAAAAAAIOUXBlcnNvbi52MS5TdGF5BAAPFBcRAQIBBwNlbnRlcmVkAQASAAIJ\
    B2VudHJ5UG9ydAUADCAAAAABAgEPA2F1dGhvcmlzZWRVbnRpbAEAEgACBgdwZXJtaXQFAAwoAAAAAEIYAIEBcGVyc29u\
    LnYxLlRyYXZlbERvY3VtZW50EAAiEREODyAqExMTHxYcFBURAAIEGnR5cGUBARYWY29tbW9uLnYxLkRvY3VtZW50VHlw\
    ZQACBgdudW1iZXIFAAwgAAAAAAIGB2lzc3VlcgUADwMAAAABAgEGA2lzc3VlZAEAEgECAQcDZXhwaXJlcwEAEgACBxVj\
    dXN0b2R5AQEWEWNvbW1vbi52MS5DdXN0b2R5AAIIHnZhbGlkaXR5AQEWGmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5\
    AAIIB21yekxpbmUxBQAMLAAAAAACCAdtcnpMaW5lMgUADCwAAAAAAggHbXJ6TGluZTMFAAwsAAAAAAILEG1yekZhaWx1\
    cmVzBQIaEAAAAAAHBQAMGAAAAAACCwdkZXN0aW5hdGlvbgUADwMAAAAAAggQdHJhbnNpdHMFAhoIAAAAAAcFAA8DAAAA\
    AQIBDANqb3VybmV5c0xlZnQBAAYAAgoHc3VwZXJzZWRlcwUADCAAAAAAAgYHa2VwdEJ5BQAMZAAAAAACHxRwZXJzb24u\
    djEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAQARAAIKA3Z1bG5lcmFibGUBAAEAAhDFcGVyc29uLnYxLldhaXZlcgkAGgwT\
    ESQUEhURAAICFGlkAQEREHBlcnNvbi52MS5XYWl2ZXIBAgEEA2xpc3QBABABAgELA3JlcXVlc3RlZE9uAQASAQIBCQNk\
    ZWNpZGVkT24BABIAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUAAg0Dd2FpdmVkUGVyY2VudAEABgAC\
    CwN3YWl2ZWRDZW50cwEABQECAQ0DY292ZXJzVGhyb3VnaAEAEgACBgdyZWFzb24FAAzIAAAAAEIcAP0DcGxhbm5pbmd2\
    aWV3LnYxLlBsYW5uaW5nVmlldyUAIhIgExcqFxQZHxcmESAgCx4mDhgYIBgLMSMQHSIWEC4ZEBsYGgACBhhwZXJzb24B\
    AREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgcHbWlzc2lvbgUADBAAAAAAAgUXc3RhdGUBARYTY29tbW9uLnYxLkNhc2VT\
    dGF0ZQACDANyZWdpc3RlcmVkQXQBABQAAhADaWRlbnRpdHlWZXJpZmllZAEAAQACDBpkb2N1bWVudFR5cGUBARYWY29t\
    bW9uLnYxLkRvY3VtZW50VHlwZQECAQ8DZG9jdW1lbnRFeHBpcmVzAQASAQIBDANldGRBcHBsaWVkT24BABIAAg4HZXRk\
    RGVzdGluYXRpb24FAA8DAAAAAAILEGV0ZFRyYW5zaXRzBQIaCAAAAAAHBQAPAwAAAAECAQ8DZXRkSm91cm5leXNMZWZ0\
    AQAGAAIKGHN0YXlTdGF0dXMBARYUY29tbW9uLnYxLlN0YXlTdGF0dXMBAgEJA3N0YXlVbnRpbAEAEgACBBhmaW5lAQEY\
    FHBlcnNvbi52MS5GaW5lUmVjb3JkAAIEGGV4aXQBARgUcGVyc29uLnYxLkV4aXRSZWNvcmQAAgQDaGVsZAEAAQACBhRp\
    bnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHA2Nv\
    bnNlbnQBAAEAAhEDcG9zc2libGVEdXBsaWNhdGUBAAEAAhEDYXNzZXNzbWVudE9mZmVyZWQBAAEAAgcVYWdlQmFuZAEB\
    FhFjb21tb24udjEuQWdlQmFuZAECARADYWdlQmFuZENoYW5nZXNPbgEAEgACBAN0aWVyAQAGAAIIJXNlcnZpY2VzBQIa\
    CAAAAAAcAQEWGGNvbW1vbi52MS5TcGVjaWFsU2VydmljZQACAxxmaXQBARYYcGxhbm5pbmd2aWV3LnYxLkZpdFN0YXRl\
    AQIBCANmaXRVbnRpbAEAEgECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIIFnJlbGF0aW9uAQEWEmNvbW1vbi52\
    MS5SZWxhdGlvbgACDwNncm91cFNwbGl0dGFibGUBAAEAAgkDZ3JvdXBTaXplAQAHAAIJIWtlZXBBcGFydAUCGiAAAAAA\
    GAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACDgdvcmlnaW5Qcm92aW5jZQUADDwAAAAAAgkDc2hlbHRlcmVkAQABAAIU\
    A2Jlc3RJbnRlcmVzdEFwcHJvdmVkAQABAQIBEANwcmVnbmFuY3lMaW1pdE9uAQASAAITA3JlcGxhY2VtZW50RG9jdW1l\
    bnQBAAEBAFQAAhI+Y29tbW9uLnYxLlBvc2l0aW9uBAAODA8PAAIHA2xpbmVhZ2UBABAAAgUDZXBvY2gBAAUAAggDc2Vx\
    dWVuY2UBAAUAAgQHaGFzaAUADiAAAAAnQE8ATwBeAEEAUgBEAFgAOgAoAIwADgFVAKAAdAB3AHUAVQBwAKsAZwBYAI0B\
    QAB8AIoAeABUAD0AOwDgAFcAbwA5AGEAUABBAGsAUQBZAAECARQ2Y2FzZXdvcmsudjEuTGlzdEtpbmQDAA8PEwIBAQAK\
    ZmluZVdhaXZlcgIBAgAKZXhpdFBlcm1pdAIBAwAOdHJhdmVsRG9jdW1lbnQBAgEVNWNhc2V3b3JrLnYxLkxpc3RTdGF0\
    ZQQACg4MCwIBAQAFZHJhZnQCAQIACXN1Ym1pdHRlZAIBAwAHcGFydGlhbAIBBAAGY2xvc2VkAQIBFkNjYXNld29yay52\
    MS5NYXRjaEJhc2lzBAATDw8MAgEBAA5kb2N1bWVudE51bWJlcgIBAgAKbmF0aW9uYWxJRAIBAwAKY29tcGFyaXNvbgIB\
    BAAHb2ZmaWNlcgECARUnY2FzZXdvcmsudjEuTWF0Y2hab25lAwAJCw4CAQEABHNhbWUCAQIABnJldmlldwIBAwAJZGlm\
    ZmVyZW50AQIBFThjYXNld29yay52MS5QYWlyU3RhdGUEAAkODg0CAQEABG9wZW4CAQIACWNvbmZpcm1lZAIBAwAJZGlz\
    bWlzc2VkAgEEAAhyZW9wZW5lZAECARYpY2FzZXdvcmsudjEuUXVldWVTdGF0ZQMADA8JAgEBAAd3YWl0aW5nAgECAApy\
    ZWdpc3RlcmVkAgEDAARsZWZ0AQIBGTpjYXNld29yay52MS5UcmFuc2ZlclN0YXRlBAAMDQ0OAgEBAAdvZmZlcmVkAgEC\
    AAhhY2NlcHRlZAIBAwAIZGVjbGluZWQCAQQACXdpdGhkcmF3bgECAREkY29tbW9uLnYxLkFnZUJhbmQDAAsKCgIBAQAG\
    aW5mYW50AgECAAVtaW5vcgIBAwAFYWR1bHQBAgEQE2NvbW1vbi52MS5BbnN3ZXICAAgHAgEBAAN5ZXMCAQIAAm5vAQIB\
    E3Rjb21tb24udjEuQ2FzZUNsYXNzCAAJDxMPDA0NCgIBAQAEaGVsZAIBAgAKdW52ZXJpZmllZAIBAwAOaXJyZWd1bGFy\
    RW50cnkCAQQACmRvY0FuZEZpbmUCAQUAB2RvY09ubHkCAQYACGZpbmVPbmx5AgEHAAhleGl0T25seQIBCAAFcmVhZHkB\
    AgET9mNvbW1vbi52MS5DYXNlU3RhdGURAAsPDQ8PDQwLDBENEA0QDQsLAgEBAAZxdWV1ZWQCAQIACnJlZ2lzdGVyZWQC\
    AQMACGFzc2Vzc2VkAgEEAApwcm9jZXNzaW5nAgEFAAptYW5pZmVzdGVkAgEGAAhkZXBhcnRlZAIBBwAHYXJyaXZlZAIB\
    CAAGY2xvc2VkAgEJAAdzdGF5aW5nAgEKAAxzZWxmRGVwYXJ0ZWQCAQsACHJlZmVycmVkAgEMAAt0cmFuc2ZlcnJlZAIB\
    DQAIZGV0YWluZWQCAQ4AC2xvc3RDb250YWN0AgEPAAhkZWNlYXNlZAIBEAAGbWVyZ2VkAgERAAZ2b2lkZWQBAgERP2Nv\
    bW1vbi52MS5DaGFubmVsBQALDQsMCQIBAQAGd2Fsa0luAgECAAhwcm92aW5jZQIBAwAGcG9saWNlAgEEAAdob3RsaW5l\
    AgEFAARidWxrAQIBGINjb21tb24udjEuQ29uc2VudFB1cnBvc2UGABERHRYXDwIBAQAMcmVnaXN0cmF0aW9uAgECAAxy\
    ZXR1cm5UcmF2ZWwCAQMAGHNoYXJlV2l0aEhvc3RBdXRob3JpdGllcwIBBAARc2hhcmVXaXRoUGFydG5lcnMCAQUAEmNv\
    bnRhY3RBZnRlclJldHVybgIBBgAKcGhvdG9ncmFwaAECARFeY29tbW9uLnYxLkN1c3RvZHkHAAsMEAkLDgwCAQEABmhv\
    bGRlcgIBAgAHbWlzc2lvbgIBAwALY29uZmlzY2F0ZWQCAQQABGxvc3QCAQUABnBvbGljZQIBBgAJbmV2ZXJIZWxkAgEH\
    AAd1bmtub3duAQIBGFpjb21tb24udjEuRG9jdW1lbnRTdGF0dXMFAAkVDw4YAgEBAARub25lAgECABBpZGVudGl0eVZl\
    cmlmaWVkAgEDAApldGRBcHBsaWVkAgEEAAlldGRJc3N1ZWQCAQUAE3Bhc3Nwb3J0VmFsaWRJbkhhbmQBAgEWWmNvbW1v\
    bi52MS5Eb2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAV\
    Y2VydGlmaWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQBAgEaNmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5\
    BAAKDAwOAgEBAAV2YWxpZAIBAgAHZXhwaXJlZAIBAwAHZGFtYWdlZAIBBAAJY2FuY2VsbGVkAQIBFFdjb21tb24udjEu\
    RXhpdFN0YXR1cwYAEA0ODAwMAgEBAAtub3RSZXF1aXJlZAIBAgAIcmVxdWlyZWQCAQMACXJlcXVlc3RlZAIBBAAHZ3Jh\
    bnRlZAIBBQAHcmVmdXNlZAIBBgAHZXhwaXJlZAECARaQY29tbW9uLnYxLkV4cGxvaXRhdGlvbggAERYXDgwREwoCAQEA\
    DGZvcmNlZExhYm91cgIBAgARZm9yY2VkQ3JpbWluYWxpdHkCAQMAEnNleHVhbEV4cGxvaXRhdGlvbgIBBAAJc2Vydml0\
    dWRlAgEFAAdzbGF2ZXJ5AgEGAAxvcmdhblJlbW92YWwCAQcADmZvcmNlZE1hcnJpYWdlAgEIAAVvdGhlcgECARROY29t\
    bW9uLnYxLkZpbmVTdGF0dXMGAAsNDgwJCwIBAQAGbm90RHVlAgECAAhhc3Nlc3NlZAIBAwAJcmVxdWVzdGVkAgEEAAdw\
    YXJ0aWFsAgEFAARwYWlkAgEGAAZ3YWl2ZWQBAgETQGNvbW1vbi52MS5Hcm91cEtpbmQEAAsSDRACAQEABmZhbWlseQIB\
    AgANZ3VhcmRpYW5DaGlsZAIBAwAIZXNjb3J0ZWQCAQQAC3RyYXZlbFBhcnR5AUIBEwBzAWNvbW1vbi52MS5JbmRpY2F0\
    b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9sZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVtZW50AgED\
    AA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2VzAgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxBYnVzZQIB\
    BwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxBYnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZlV29ya2lu\
    Z0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIBDAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgENABZwc3lj\
    aG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNNZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQABZ0aHJl\
    YXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARArY29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1cm5Ib21l\
    AgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1vbi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVlbGNoYWly\
    AgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5zZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFsAgEGAApk\
    aXNhYmlsaXR5AQIBGWxjb21tb24udjEuUmVmZXJyYWxTZXJ2aWNlBwAMDAoRFBIKAgEBAAdzaGVsdGVyAgECAAdtZWRp\
    Y2FsAgEDAAVsZWdhbAIBBAAMcHN5Y2hvc29jaWFsAgEFAA9jaGlsZFByb3RlY3Rpb24CAQYADXJlaW50ZWdyYXRpb24C\
    AQcABW90aGVyAQIBEmFjb21tb24udjEuUmVsYXRpb24IAAkLCgwLDQsKAgEBAARoZWFkAgECAAZzcG91c2UCAQMABWNo\
    aWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1YXJkaWFuAgEHAAZlc2NvcnQCAQgABW90aGVyAQIBGTZjb21t\
    b24udjEuU2NyZWVuaW5nU3RhdHVzBAAQDQsIAgEBAAtub3RTY3JlZW5lZAIBAgAIcG9zc2libGUCAQMABmFjdHVhbAIB\
    BAADbm90AQIBEiZjb21tb24udjEuU2V2ZXJpdHkDAAkNCwIBAQAEbWlsZAIBAgAIbW9kZXJhdGUCAQMABnNldmVyZQEC\
    AQ0pY29tbW9uLnYxLlNleAMACQsQAgEBAARtYWxlAgECAAZmZW1hbGUCAQMAC3Vuc3BlY2lmaWVkAQIBGMNjb21tb24u\
    djEuU3BlY2lhbFNlcnZpY2UKABMUFA4QFwsKGBoCAQEADndoZWVsY2hhaXJSYW1wAgECAA93aGVlbGNoYWlyU3RlcHMC\
    AQMAD3doZWVsY2hhaXJDYWJpbgIBBAAJc3RyZXRjaGVyAgEFAAttZWRpY2FsQ2FzZQIBBgASdW5hY2NvbXBhbmllZE1p\
    bm9yAgEHAAZpbmZhbnQCAQgABWNoaWxkAgEJABNkZXBvcnRlZEFjY29tcGFuaWVkAgEKABVkZXBvcnRlZFVuYWNjb21w\
    YW5pZWQBAgEUPmNvbW1vbi52MS5TdGF5U3RhdHVzBAANDRIMAgEBAAhpblN0YXR1cwIBAgAIb3ZlcnN0YXkCAQMADW5v\
    RW50cnlSZWNvcmQCAQQAB3Vua25vd24BAgEYUmNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAUAEBMNDwwCAQEAC3JlY3J1\
    aXRtZW50AgECAA50cmFuc3BvcnRhdGlvbgIBAwAIdHJhbnNmZXICAQQACmhhcmJvdXJpbmcCAQUAB3JlY2VpcHQBAgEU\
    IGNvbW1vbi52MS5UcmF2ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBAgEYRGV2ZW50cy52MS5M\
    aXN0Q2hhbmdlS2luZAUADAsODQsCAQEAB2NyZWF0ZWQCAQIABmVkaXRlZAIBAwAJc3VibWl0dGVkAgEEAAhhbnN3ZXJl\
    ZAIBBQAGY2xvc2VkAQIBFzRpbnRha2UudjEuRm9sbG93VmVyZGljdAQACQ0NCwIBAQAEdGFpbAIBAgAIc25hcHNob3QC\
    AQMACGRpdmVyZ2VkAgEEAAZmZW5jZWQBAgEWJmludGFrZS52MS5QYWlyRGVjaXNpb24DAAwMCQIBAQAHY29uZmlybQIB\
    AgAHZGlzbWlzcwIBAwAEdW5kbwECARJUcGVyc29uLnYxLkhvbGRLaW5kBgALCgwREAoCAQEABnBvbGljZQIBAgAFY291\
    cnQCAQMAB21lZGljYWwCAQQADGJlc3RJbnRlcmVzdAIBBQALaW1taWdyYXRpb24CAQYABW90aGVyAQIBFTdwZXJzb24u\
    djEuTGluZU91dGNvbWUEAAwMDA0CAQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMAB3JlZnVzZWQCAQQACHJldHVybmVk\
    AQIBGDxwbGFubmluZ3ZpZXcudjEuRml0U3RhdGUEAA0XCAoCAQEACG5vdEFza2VkAgECABJjZXJ0aWZpY2F0ZU1pc3Np\
    bmcCAQMAA2ZpdAIBBAAFdW5maXQCQOACGQMAQhUAxQJldmVudHMudjEuSW50YWtlRXZlbnQRACgiKCwmIDgmLCorLC0q\
    JCggAgIBAAoYcmVnaXN0ZXJlZAEBGBRldmVudHMudjEuUmVnaXN0ZXJlZAICAgAHFWNoYW5nZWQBARgRZXZlbnRzLnYx\
    LkNoYW5nZWQCAgMAChhob2xkUGxhY2VkAQEYFGV2ZW50cy52MS5Ib2xkUGxhY2VkAgIEAAwaaG9sZFJlbGVhc2VkAQEY\
    FmV2ZW50cy52MS5Ib2xkUmVsZWFzZWQCAgUACRdzZXBhcmF0ZWQBARgTZXZlbnRzLnYxLlNlcGFyYXRlZAICBgAHE2dy\
    b3VwZWQBARgPcGVyc29uLnYxLkdyb3VwAgIHABIgZHVwbGljYXRlU3VzcGVjdGVkAQEYHGV2ZW50cy52MS5EdXBsaWNh\
    dGVTdXNwZWN0ZWQCAggACRduYW1lc1JlYWQBARgTZXZlbnRzLnYxLk5hbWVzUmVhZAICCQAMGnJvd3NSZWplY3RlZAEB\
    GBZldmVudHMudjEuUm93c1JlamVjdGVkAgIKAAsZbGlzdENoYW5nZWQBARgVZXZlbnRzLnYxLkxpc3RDaGFuZ2VkAgIL\
    AAkcYW5ub3VuY2VkAQEYGGNhc2V3b3JrLnYxLkFubm91bmNlbWVudAICDAAMGnF1ZXVlQ2hhbmdlZAEBGBZjYXNld29y\
    ay52MS5RdWV1ZUVudHJ5AgINAA8YdHJhbnNmZXJDaGFuZ2VkAQEYFGNhc2V3b3JrLnYxLlRyYW5zZmVyAgIOAAsZcGFp\
    ckNoYW5nZWQBARgVZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAgIPAAgWZXhwb3J0ZWQBARgSZXZlbnRzLnYxLkV4cG9ydGVk\
    AgIQAAoYc2VhbGVkUmVhZAEBGBRldmVudHMudjEuU2VhbGVkUmVhZAICEQAGFGRlbmllZAEBGBBldmVudHMudjEuRGVu\
    aWVkAEIQAAMDcGVyc29uLnYxLkNoYW5nZRQANCosICgcJiQWJDYoGSIoJCImKiQCAgEAEB5pZGVudGl0eVZlcmlmaWVk\
    AQEYGnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgICAAgcZG9jdW1lbnQBARgYcGVyc29uLnYxLlRyYXZlbERvY3Vt\
    ZW50AgIDAAocZXRkQXBwbGllZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24CAgQABhR3YWl2ZXIBARgQcGVyc29u\
    LnYxLldhaXZlcgICBQAKGGV4aXRQZXJtaXQBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQCAgYABBJzdGF5AQEYDnBlcnNv\
    bi52MS5TdGF5AgIHAAYaaW50ZW50AQEYFnBlcnNvbi52MS5JbnRlbnRDaGFuZ2UCAggABRluZWVkcwEBGBVwZXJzb24u\
    djEuTmVlZHNDaGFuZ2UCAQkAEWFzc2Vzc21lbnRPZmZlcmVkAgIKAAgWZml0VG9GbHkBARgScGVyc29uLnYxLkZpdFRv\
    Rmx5AgILAA0jdnVsbmVyYWJpbGl0eQEBGB9wZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAgIMAAYcZGFuZ2Vy\
    AQEYGHBlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIBDQAUYmVzdEludGVyZXN0QXBwcm92ZWQCAg4ABxVwYXltZW50AQEY\
    EXBlcnNvbi52MS5QYXltZW50AgIPAAoYY29ycmVjdGlvbgEBGBRwZXJzb24udjEuQ29ycmVjdGlvbgICEAAFGXN0YXRl\
    AQEYFXBlcnNvbi52MS5TdGF0ZUNoYW5nZQICEQAHFWNvbnNlbnQBARgRcGVyc29uLnYxLkNvbnNlbnQCAhIACRdzY3Jl\
    ZW5pbmcBARgTcGVyc29uLnYxLlNjcmVlbmluZwICEwALGW1lZGljYWxOb3RlAQEYFXBlcnNvbi52MS5NZWRpY2FsTm90\
    ZQICFAAIFnJlZmVycmFsAQEYEnBlcnNvbi52MS5SZWZlcnJhbAFAxREAQhAArxFpbnRha2UudjEuSW50YWtlKACFeUpQ\
    f4N/g1RwVm5wcpRYdWJ/eX97f4N9aVOFa4Fbf4tfVmhScG5sAwQBAAEIGRdEcmVnaXN0ZXJpbnRha2UudjEuUmVnaXN0\
    ZXJSZXF1ZXN0aW50YWtlLnYxLlJlZ2lzdGVyUmVwbHkDABgVEmludGFrZS52MS5Ob3RZb3VyTWlzc2lvbmludGFrZS52\
    MS5LZXlDb25mbGljdGludGFrZS52MS5SZWplY3RlZAMEAgABBhcVPnVwZGF0ZWludGFrZS52MS5VcGRhdGVSZXF1ZXN0\
    aW50YWtlLnYxLkNoYW5nZVJlcGx5AwASFRJpbnRha2UudjEuTm90Rm91bmRpbnRha2UudjEuS2V5Q29uZmxpY3RpbnRh\
    a2UudjEuUmVqZWN0ZWQDBAMAAQQVExVzaG93aW50YWtlLnYxLlNob3dSZXF1ZXN0aW50YWtlLnYxLlNob3dSZXBseQEA\
    EmludGFrZS52MS5Ob3RGb3VuZAMEBAABBhcVFXNlYXJjaGludGFrZS52MS5TZWFyY2hSZXF1ZXN0aW50YWtlLnYxLlNl\
    YXJjaFJlcGx5AQASaW50YWtlLnYxLlJlamVjdGVkAwQFAAEJGhU+cGxhY2VIb2xkaW50YWtlLnYxLlBsYWNlSG9sZFJl\
    cXVlc3RpbnRha2UudjEuQ2hhbmdlUmVwbHkDABIVEmludGFrZS52MS5Ob3RGb3VuZGludGFrZS52MS5LZXlDb25mbGlj\
    dGludGFrZS52MS5SZWplY3RlZAMEBgABCxwVPnJlbGVhc2VIb2xkaW50YWtlLnYxLlJlbGVhc2VIb2xkUmVxdWVzdGlu\
    dGFrZS52MS5DaGFuZ2VSZXBseQMAEhUSaW50YWtlLnYxLk5vdEZvdW5kaW50YWtlLnYxLktleUNvbmZsaWN0aW50YWtl\
    LnYxLlJlamVjdGVkAwQHAAEJGhU+a2VlcEFwYXJ0aW50YWtlLnYxLktlZXBBcGFydFJlcXVlc3RpbnRha2UudjEuQ2hh\
    bmdlUmVwbHkDABIVEmludGFrZS52MS5Ob3RGb3VuZGludGFrZS52MS5LZXlDb25mbGljdGludGFrZS52MS5SZWplY3Rl\
    ZAMECAABCxwVPmRlZmluZUdyb3VwaW50YWtlLnYxLkRlZmluZUdyb3VwUmVxdWVzdGludGFrZS52MS5DaGFuZ2VSZXBs\
    eQMAEhUSaW50YWtlLnYxLk5vdEZvdW5kaW50YWtlLnYxLktleUNvbmZsaWN0aW50YWtlLnYxLlJlamVjdGVkBAQJAAIB\
    BhcSG2ZvbGxvd2ludGFrZS52MS5Gb2xsb3dSZXF1ZXN0aW50YWtlLnYxLkZlZWRJdGVtAQAYaW50YWtlLnYxLk5vdFlv\
    dXJNaXNzaW9uBAQKAAIBCBkXLnNuYXBzaG90aW50YWtlLnYxLlNuYXBzaG90UmVxdWVzdGludGFrZS52MS5TbmFwc2hv\
    dFNsaWNlAgAYEmludGFrZS52MS5Ob3RZb3VyTWlzc2lvbmludGFrZS52MS5Ob3RGb3VuZAMECwABBhcVG2RpZ2VzdGlu\
    dGFrZS52MS5EaWdlc3RSZXF1ZXN0aW50YWtlLnYxLkRpZ2VzdFJlcGx5AQAYaW50YWtlLnYxLk5vdFlvdXJNaXNzaW9u\
    AwQMAAEIFxguYXJyaXZhbHNpbnRha2UudjEuUmVwb3J0UmVxdWVzdGludGFrZS52MS5BcnJpdmFsc1JlcG9ydAIAGBJp\
    bnRha2UudjEuTm90WW91ck1pc3Npb25pbnRha2UudjEuUmVqZWN0ZWQDBA0AAQwXFi5zdGF0dXNSZXBvcnRpbnRha2Uu\
    djEuUmVwb3J0UmVxdWVzdGludGFrZS52MS5TdGF0dXNSZXBvcnQCABgSaW50YWtlLnYxLk5vdFlvdXJNaXNzaW9uaW50\
    YWtlLnYxLlJlamVjdGVkAwQOAAELHBoodHJhdmVsTmFtZXNpbnRha2UudjEuVHJhdmVsTmFtZXNSZXF1ZXN0aW50YWtl\
    LnYxLlRyYXZlbE5hbWVzUmVwbHkCABISaW50YWtlLnYxLk5vdEZvdW5kaW50YWtlLnYxLlJlamVjdGVkAwQPAAENHhxE\
    cmVwb3J0UmVqZWN0c2ludGFrZS52MS5SZXBvcnRSZWplY3RzUmVxdWVzdGludGFrZS52MS5SZXBvcnRSZWplY3RzUmVw\
    bHkDABgVEmludGFrZS52MS5Ob3RZb3VyTWlzc2lvbmludGFrZS52MS5LZXlDb25mbGljdGludGFrZS52MS5SZWplY3Rl\
    ZAMEEAABBhcXG3N0YXR1c2ludGFrZS52MS5TdGF0dXNSZXF1ZXN0aW50YWtlLnYxLlNlcnZpY2VTdGF0dXMBABhpbnRh\
    a2UudjEuTm90WW91ck1pc3Npb24DBBEAAQobGS5jYW5kaWRhdGVzaW50YWtlLnYxLkNhbmRpZGF0ZXNSZXF1ZXN0aW50\
    YWtlLnYxLkNhbmRpZGF0ZXNSZXBseQIAGBJpbnRha2UudjEuTm90WW91ck1pc3Npb25pbnRha2UudjEuUmVqZWN0ZWQD\
    BBIAAQobGRtkdXBsaWNhdGVzaW50YWtlLnYxLkR1cGxpY2F0ZXNSZXF1ZXN0aW50YWtlLnYxLkR1cGxpY2F0ZXNSZXBs\
    eQEAGGludGFrZS52MS5Ob3RZb3VyTWlzc2lvbgMEEwABChsTPmRlY2lkZVBhaXJpbnRha2UudjEuRGVjaWRlUGFpclJl\
    cXVlc3RpbnRha2UudjEuUGFpclJlcGx5AwASFRJpbnRha2UudjEuTm90Rm91bmRpbnRha2UudjEuS2V5Q29uZmxpY3Rp\
    bnRha2UudjEuUmVqZWN0ZWQDBBQAAQcYEz5zdXNwZWN0aW50YWtlLnYxLlN1c3BlY3RSZXF1ZXN0aW50YWtlLnYxLlBh\
    aXJSZXBseQMAEhUSaW50YWtlLnYxLk5vdEZvdW5kaW50YWtlLnYxLktleUNvbmZsaWN0aW50YWtlLnYxLlJlamVjdGVk\
    AwQVAAEKGxM+Y3JlYXRlTGlzdGludGFrZS52MS5DcmVhdGVMaXN0UmVxdWVzdGludGFrZS52MS5MaXN0UmVwbHkDABIV\
    EmludGFrZS52MS5Ob3RGb3VuZGludGFrZS52MS5LZXlDb25mbGljdGludGFrZS52MS5SZWplY3RlZAMEFgABCBkTPmVk\
    aXRMaXN0aW50YWtlLnYxLkVkaXRMaXN0UmVxdWVzdGludGFrZS52MS5MaXN0UmVwbHkDABIVEmludGFrZS52MS5Ob3RG\
    b3VuZGludGFrZS52MS5LZXlDb25mbGljdGludGFrZS52MS5SZWplY3RlZAMEFwABChsTPnN1Ym1pdExpc3RpbnRha2Uu\
    djEuU3VibWl0TGlzdFJlcXVlc3RpbnRha2UudjEuTGlzdFJlcGx5AwASFRJpbnRha2UudjEuTm90Rm91bmRpbnRha2Uu\
    djEuS2V5Q29uZmxpY3RpbnRha2UudjEuUmVqZWN0ZWQDBBgAAQwdEz5saXN0T3V0Y29tZXNpbnRha2UudjEuTGlzdE91\
    dGNvbWVzUmVxdWVzdGludGFrZS52MS5MaXN0UmVwbHkDABIVEmludGFrZS52MS5Ob3RGb3VuZGludGFrZS52MS5LZXlD\
    b25mbGljdGludGFrZS52MS5SZWplY3RlZAMEGQABCRoTPmNsb3NlTGlzdGludGFrZS52MS5DbG9zZUxpc3RSZXF1ZXN0\
    aW50YWtlLnYxLkxpc3RSZXBseQMAEhUSaW50YWtlLnYxLk5vdEZvdW5kaW50YWtlLnYxLktleUNvbmZsaWN0aW50YWtl\
    LnYxLlJlamVjdGVkAwQaAAEIGRcoc2hvd0xpc3RpbnRha2UudjEuU2hvd0xpc3RSZXF1ZXN0aW50YWtlLnYxLlNob3dM\
    aXN0UmVwbHkCABISaW50YWtlLnYxLk5vdEZvdW5kaW50YWtlLnYxLlJlamVjdGVkAwQbAAEFFhQbbGlzdHNpbnRha2Uu\
    djEuTGlzdHNSZXF1ZXN0aW50YWtlLnYxLkxpc3RzUmVwbHkBABhpbnRha2UudjEuTm90WW91ck1pc3Npb24DBBwAAQgZ\
    F0Rhbm5vdW5jZWludGFrZS52MS5Bbm5vdW5jZVJlcXVlc3RpbnRha2UudjEuQW5ub3VuY2VSZXBseQMAGBUSaW50YWtl\
    LnYxLk5vdFlvdXJNaXNzaW9uaW50YWtlLnYxLktleUNvbmZsaWN0aW50YWtlLnYxLlJlamVjdGVkAwQdAAENHhwbYW5u\
    b3VuY2VtZW50c2ludGFrZS52MS5Bbm5vdW5jZW1lbnRzUmVxdWVzdGludGFrZS52MS5Bbm5vdW5jZW1lbnRzUmVwbHkB\
    ABhpbnRha2UudjEuTm90WW91ck1pc3Npb24DBB4AAQoWFERxdWV1ZVRva2VuaW50YWtlLnYxLlF1ZXVlUmVxdWVzdGlu\
    dGFrZS52MS5RdWV1ZVJlcGx5AwAYFRJpbnRha2UudjEuTm90WW91ck1pc3Npb25pbnRha2UudjEuS2V5Q29uZmxpY3Rp\
    bnRha2UudjEuUmVqZWN0ZWQDBB8AAQUaGBtxdWV1ZWludGFrZS52MS5RdWV1ZUxpc3RSZXF1ZXN0aW50YWtlLnYxLlF1\
    ZXVlTGlzdFJlcGx5AQAYaW50YWtlLnYxLk5vdFlvdXJNaXNzaW9uAwQgAAEIGRc+dHJhbnNmZXJpbnRha2UudjEuVHJh\
    bnNmZXJSZXF1ZXN0aW50YWtlLnYxLlRyYW5zZmVyUmVwbHkDABIVEmludGFrZS52MS5Ob3RGb3VuZGludGFrZS52MS5L\
    ZXlDb25mbGljdGludGFrZS52MS5SZWplY3RlZAMEIQABDh8XPmRlY2lkZVRyYW5zZmVyaW50YWtlLnYxLkRlY2lkZVRy\
    YW5zZmVyUmVxdWVzdGludGFrZS52MS5UcmFuc2ZlclJlcGx5AwASFRJpbnRha2UudjEuTm90Rm91bmRpbnRha2UudjEu\
    S2V5Q29uZmxpY3RpbnRha2UudjEuUmVqZWN0ZWQDBCIAAQkaGBt0cmFuc2ZlcnNpbnRha2UudjEuVHJhbnNmZXJzUmVx\
    dWVzdGludGFrZS52MS5UcmFuc2ZlcnNSZXBseQEAGGludGFrZS52MS5Ob3RZb3VyTWlzc2lvbgMEIwABCBkXFXJlY29y\
    ZGVkaW50YWtlLnYxLlJlY29yZGVkUmVxdWVzdGludGFrZS52MS5SZWNvcmRlZFJlcGx5AQASaW50YWtlLnYxLk5vdEZv\
    dW5kAwQkAAIGFxQuZXhwb3J0aW50YWtlLnYxLkV4cG9ydFJlcXVlc3RpbnRha2UudjEuRXhwb3J0UGFnZQIAGBJpbnRh\
    a2UudjEuTm90WW91ck1pc3Npb25pbnRha2UudjEuUmVqZWN0ZWQDBCUAAgUWExthdWRpdGludGFrZS52MS5BdWRpdFJl\
    cXVlc3RpbnRha2UudjEuQXVkaXRQYWdlAQAYaW50YWtlLnYxLk5vdFlvdXJNaXNzaW9uAwQmAAEJFxkucmVhZGluZXNz\
    aW50YWtlLnYxLlJlcG9ydFJlcXVlc3RpbnRha2UudjEuUmVhZGluZXNzUmVwb3J0AgAYEmludGFrZS52MS5Ob3RZb3Vy\
    TWlzc2lvbmludGFrZS52MS5SZWplY3RlZAMEJwABCBcYLm91dGNvbWVzaW50YWtlLnYxLlJlcG9ydFJlcXVlc3RpbnRh\
    a2UudjEuT3V0Y29tZXNSZXBvcnQCABgSaW50YWtlLnYxLk5vdFlvdXJNaXNzaW9uaW50YWtlLnYxLlJlamVjdGVkAwQo\
    AAEHFxcucHJvZmlsZWludGFrZS52MS5SZXBvcnRSZXF1ZXN0aW50YWtlLnYxLlByb2ZpbGVSZXBvcnQCABgSaW50YWtl\
    LnYxLk5vdFlvdXJNaXNzaW9uaW50YWtlLnYxLlJlamVjdGVk
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

  public func arrivals(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ArrivalsReport {
    try await transport.unary(request, method: IntakeMethods.arrivals, options: options)
  }

  public func statusReport(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> StatusReport {
    try await transport.unary(request, method: IntakeMethods.statusReport, options: options)
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

  /// Files that may be the person at the desk. Nothing is saved.
  public func candidates(
    _ request: CandidatesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> CandidatesReply {
    try await transport.unary(request, method: IntakeMethods.candidates, options: options)
  }

  public func duplicates(
    _ request: DuplicatesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DuplicatesReply {
    try await transport.unary(request, method: IntakeMethods.duplicates, options: options)
  }

  public func decidePair(
    _ request: DecidePairRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PairReply {
    try await transport.unary(request, method: IntakeMethods.decidePair, options: options)
  }

  public func suspect(
    _ request: SuspectRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PairReply {
    try await transport.unary(request, method: IntakeMethods.suspect, options: options)
  }

  public func createList(
    _ request: CreateListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: IntakeMethods.createList, options: options)
  }

  public func editList(
    _ request: EditListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: IntakeMethods.editList, options: options)
  }

  public func submitList(
    _ request: SubmitListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: IntakeMethods.submitList, options: options)
  }

  public func listOutcomes(
    _ request: ListOutcomesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: IntakeMethods.listOutcomes, options: options)
  }

  public func closeList(
    _ request: CloseListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: IntakeMethods.closeList, options: options)
  }

  public func showList(
    _ request: ShowListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ShowListReply {
    try await transport.unary(request, method: IntakeMethods.showList, options: options)
  }

  public func lists(
    _ request: ListsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListsReply {
    try await transport.unary(request, method: IntakeMethods.lists, options: options)
  }

  public func announce(
    _ request: AnnounceRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AnnounceReply {
    try await transport.unary(request, method: IntakeMethods.announce, options: options)
  }

  public func announcements(
    _ request: AnnouncementsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> AnnouncementsReply {
    try await transport.unary(request, method: IntakeMethods.announcements, options: options)
  }

  public func queueToken(
    _ request: QueueRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> QueueReply {
    try await transport.unary(request, method: IntakeMethods.queueToken, options: options)
  }

  public func queue(
    _ request: QueueListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> QueueListReply {
    try await transport.unary(request, method: IntakeMethods.queue, options: options)
  }

  public func transfer(
    _ request: TransferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransferReply {
    try await transport.unary(request, method: IntakeMethods.transfer, options: options)
  }

  public func decideTransfer(
    _ request: DecideTransferRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransferReply {
    try await transport.unary(request, method: IntakeMethods.decideTransfer, options: options)
  }

  public func transfers(
    _ request: TransfersRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> TransfersReply {
    try await transport.unary(request, method: IntakeMethods.transfers, options: options)
  }

  /// One event as it was recorded, however it was corrected since.
  public func recorded(
    _ request: RecordedRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> RecordedReply {
    try await transport.unary(request, method: IntakeMethods.recorded, options: options)
  }

  public func export<Result: Sendable>(
    _ request: ExportRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<ExportPage>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: IntakeMethods.export, options: options, body)
  }

  public func audit<Result: Sendable>(
    _ request: AuditRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<AuditPage>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: IntakeMethods.audit, options: options, body)
  }

  public func readiness(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ReadinessReport {
    try await transport.unary(request, method: IntakeMethods.readiness, options: options)
  }

  public func outcomes(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> OutcomesReport {
    try await transport.unary(request, method: IntakeMethods.outcomes, options: options)
  }

  public func profile(
    _ request: ReportRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ProfileReport {
    try await transport.unary(request, method: IntakeMethods.profile, options: options)
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

  func arrivals(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ArrivalsReport

  func statusReport(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> StatusReport

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

  /// Files that may be the person at the desk. Nothing is saved.
  func candidates(
    _ request: CandidatesRequest, context: RPCServerContext
  ) async throws -> CandidatesReply

  func duplicates(
    _ request: DuplicatesRequest, context: RPCServerContext
  ) async throws -> DuplicatesReply

  func decidePair(
    _ request: DecidePairRequest, context: RPCServerContext
  ) async throws -> PairReply

  func suspect(
    _ request: SuspectRequest, context: RPCServerContext
  ) async throws -> PairReply

  func createList(
    _ request: CreateListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func editList(
    _ request: EditListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func submitList(
    _ request: SubmitListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func listOutcomes(
    _ request: ListOutcomesRequest, context: RPCServerContext
  ) async throws -> ListReply

  func closeList(
    _ request: CloseListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func showList(
    _ request: ShowListRequest, context: RPCServerContext
  ) async throws -> ShowListReply

  func lists(
    _ request: ListsRequest, context: RPCServerContext
  ) async throws -> ListsReply

  func announce(
    _ request: AnnounceRequest, context: RPCServerContext
  ) async throws -> AnnounceReply

  func announcements(
    _ request: AnnouncementsRequest, context: RPCServerContext
  ) async throws -> AnnouncementsReply

  func queueToken(
    _ request: QueueRequest, context: RPCServerContext
  ) async throws -> QueueReply

  func queue(
    _ request: QueueListRequest, context: RPCServerContext
  ) async throws -> QueueListReply

  func transfer(
    _ request: TransferRequest, context: RPCServerContext
  ) async throws -> TransferReply

  func decideTransfer(
    _ request: DecideTransferRequest, context: RPCServerContext
  ) async throws -> TransferReply

  func transfers(
    _ request: TransfersRequest, context: RPCServerContext
  ) async throws -> TransfersReply

  /// One event as it was recorded, however it was corrected since.
  func recorded(
    _ request: RecordedRequest, context: RPCServerContext
  ) async throws -> RecordedReply

  func export(
    _ request: ExportRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<ExportPage>
  ) async throws

  func audit(
    _ request: AuditRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<AuditPage>
  ) async throws

  func readiness(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ReadinessReport

  func outcomes(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> OutcomesReport

  func profile(
    _ request: ReportRequest, context: RPCServerContext
  ) async throws -> ProfileReport
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
      IntakeMethods.arrivals, execution: execution(IntakeMethods.arrivals.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.arrivals(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.statusReport, execution: execution(IntakeMethods.statusReport.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.statusReport(request, context: context)
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
      IntakeMethods.candidates, execution: execution(IntakeMethods.candidates.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.candidates(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.duplicates, execution: execution(IntakeMethods.duplicates.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.duplicates(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.decidePair, execution: execution(IntakeMethods.decidePair.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.decidePair(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.suspect, execution: execution(IntakeMethods.suspect.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.suspect(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.createList, execution: execution(IntakeMethods.createList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.createList(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.editList, execution: execution(IntakeMethods.editList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.editList(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.submitList, execution: execution(IntakeMethods.submitList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.submitList(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.listOutcomes, execution: execution(IntakeMethods.listOutcomes.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.listOutcomes(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.closeList, execution: execution(IntakeMethods.closeList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.closeList(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.showList, execution: execution(IntakeMethods.showList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.showList(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.lists, execution: execution(IntakeMethods.lists.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.lists(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.announce, execution: execution(IntakeMethods.announce.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.announce(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.announcements, execution: execution(IntakeMethods.announcements.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.announcements(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.queueToken, execution: execution(IntakeMethods.queueToken.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.queueToken(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.queue, execution: execution(IntakeMethods.queue.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.queue(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.transfer, execution: execution(IntakeMethods.transfer.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.transfer(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.decideTransfer, execution: execution(IntakeMethods.decideTransfer.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.decideTransfer(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.transfers, execution: execution(IntakeMethods.transfers.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.transfers(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.recorded, execution: execution(IntakeMethods.recorded.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.recorded(request, context: context)
    }
    router.handleServerStream(
      IntakeMethods.export, execution: execution(IntakeMethods.export.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.export(request, context: context, to: writer)
    }
    router.handleServerStream(
      IntakeMethods.audit, execution: execution(IntakeMethods.audit.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.audit(request, context: context, to: writer)
    }
    router.handleUnary(
      IntakeMethods.readiness, execution: execution(IntakeMethods.readiness.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.readiness(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.outcomes, execution: execution(IntakeMethods.outcomes.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.outcomes(request, context: context)
    }
    router.handleUnary(
      IntakeMethods.profile, execution: execution(IntakeMethods.profile.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.profile(request, context: context)
    }
  }
}
