// Written by schemac from package refusals.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// The identity of the caller is not of the mission whose people are asked for.
public struct NotYourMission: WireMessage {
  public static var wireName: String { "refusals.v1.NotYourMission" }

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
  public static var wireName: String { "refusals.v1.KeyConflict" }

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
  public static var wireName: String { "refusals.v1.Rejected" }

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
  public static var wireName: String { "refusals.v1.NotFound" }

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
