// Written by schemac from package outbox.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What a record says.
public enum OutboxContent: WireValue {
  case registration(OutboxRegistration)
  case sent(OutboxSent)
  case rejected(OutboxRejected)
  /// A case of a newer schema, kept verbatim.
  case unknown(tag: UInt16, bytes: [UInt8])

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    switch self {
      case .registration(let value):
        for path in value.missingRequiredFields() { missing.append("registration.\(path)") }
      default: break
    }
    return missing
  }
}

// MARK: Codec of OutboxContent

extension OutboxContent {
  func appendWire(to b: inout WireBuffer) throws(WireError) {
    switch self {
      case .registration(let value):
        b.append(tag: 1)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .sent(let value):
        b.append(tag: 2)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .rejected(let value):
        b.append(tag: 3)
        try b.enter()
        try value.appendWire(to: &b)
        b.leave()
      case .unknown(let tag, let bytes):
        let isKnown = switch tag {
        case 1, 2, 3: true
        default: false
        }
        try b.appendUnknownCase(tag: tag, bytes: bytes, isKnown: isKnown)
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        return .registration(try OutboxRegistration.decodeNestedWire(q, count, &r))
      case 2:
        return .sent(try OutboxSent.decodeNestedWire(q, count, &r))
      case 3:
        return .rejected(try OutboxRejected.decodeNestedWire(q, count, &r))
      default: return .unknown(tag: tag, bytes: try r.unknownCase(q, count))
    }
  }
}

/// One record of an outbox file. Append-only: what became of a registration is another record.
public struct OutboxRecord: WireMessage {
  public static var wireName: String { "outbox.v1.OutboxRecord" }

  public var writtenAt: Timestamp
  /// The identity of the certificate of whoever wrote the record.
  public var author: String
  public var content: OutboxContent?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutboxRecord, rhs: OutboxRecord) -> Bool {
    guard lhs.writtenAt == rhs.writtenAt else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard lhs.content == rhs.content else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.writtenAt)
    self.author.wireHash(into: &hasher)
    hasher.combine(self.content)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.content?.missingRequiredFields() ?? [] { missing.append("content.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension OutboxRecord {
  /// The message in which every field is absent.
  public init() {
    self.init(
      writtenAt: Timestamp(),
      author: "",
      content: nil,
      _unknown: nil)
  }

  public init(
    writtenAt: Timestamp = Timestamp(),
    author: String = "",
    content: OutboxContent? = nil
  ) {
    self.init(
      writtenAt: writtenAt,
      author: author,
      content: content,
      _unknown: nil)
  }
}

// MARK: Codec of OutboxRecord

extension OutboxRecord {
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
    if n0 > 300 { throw wireLimit("OutboxRecord.author is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(18 &+ n0)
    let f = p + 2
    let w1 = self.writtenAt.microseconds
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if self.content != nil {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.author, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    if let value = self.content {
      try value.appendWire(to: &b)
    }
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
        start: start, used: fixed, known: 8, room: count &<< width,
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
    var w1: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 8, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: Timestamp = Timestamp(microseconds: w1)
    let v2: String = try r.text(p + o0, n0, max: 300)
    let v3: OutboxContent?
    if n1 == 0 {
      v3 = nil
    }
    else {
      v3 = try OutboxContent.decodeWire(p + o1, n1, &r)
    }
    return Self(
      writtenAt: v1,
      author: v2,
      content: v3,
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

/// A registration that waits to be sent.
public struct OutboxRegistration: WireMessage {
  public static var wireName: String { "outbox.v1.OutboxRegistration" }

  public var request: RegisterRequest
  /// Under this key it has its effect once, however often it is sent.
  public var key: WireUUID
  /// The rejected registration that this one stands for, by its number in the file.
  public var corrects: UInt32?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutboxRegistration, rhs: OutboxRegistration) -> Bool {
    guard lhs.request == rhs.request else { return false }
    guard lhs.key == rhs.key else { return false }
    guard lhs.corrects == rhs.corrects else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.request)
    hasher.combine(self.key)
    hasher.combine(self.corrects)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.request.missingRequiredFields() { missing.append("request.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension OutboxRegistration {
  /// The message in which every field is absent.
  public init() {
    self.init(
      request: RegisterRequest(),
      key: WireUUID(),
      corrects: nil,
      _unknown: nil)
  }

  public init(
    request: RegisterRequest = RegisterRequest(),
    key: WireUUID = WireUUID(),
    corrects: UInt32? = nil
  ) {
    self.init(
      request: request,
      key: key,
      corrects: corrects,
      _unknown: nil)
  }
}

// MARK: Codec of OutboxRegistration

extension OutboxRegistration {
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
    self.key.storeWire(f)
    b16 |= wireBit(self.corrects != nil)
    let w3 = (self.corrects ?? 0)
    wireStore(f, 17, w3)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x15111000)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.request.appendWire(to: &b)
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
        start: start, used: fixed, known: 21, room: count &<< width,
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
    var b16: UInt8 = 0
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 21 && count <= 1
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w3 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w3 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 1 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 21, slotCount: 1, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64.wire(wireMask(w3, b16 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: RegisterRequest
    if n0 == 0 {
      v1 = RegisterRequest()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try RegisterRequest.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v3: UInt32? = b16 & 1 != 0 ? w3 : nil
    return Self(
      request: v1,
      key: v2,
      corrects: v3,
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
      case 17: unit = 1
      case 21: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The service has a registration.
public struct OutboxSent: WireMessage {
  public static var wireName: String { "outbox.v1.OutboxSent" }

  /// Its number in the file, counting from 1.
  public var number: UInt32
  public var sequence: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutboxSent, rhs: OutboxSent) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    hasher.combine(self.sequence)
    hasher.combine(self._unknown)
  }
}

extension OutboxSent {
  /// The message in which every field is absent.
  public init() {
    self.init(
      number: 0,
      sequence: 0,
      _unknown: nil)
  }

  public init(
    number: UInt32 = 0,
    sequence: Int64 = 0
  ) {
    self.init(
      number: number,
      sequence: sequence,
      _unknown: nil)
  }
}

// MARK: Codec of OutboxSent

extension OutboxSent {
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
    let w1 = self.number
    wireStore(f, 0, w1)
    let w2 = self.sequence
    wireStore(f, 4, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0400)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: 0,
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
    var w2: Int64 = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: UInt32 = w1
    let v2: Int64 = w2
    return Self(
      number: v1,
      sequence: v2,
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

/// The service refused a registration; it stays until it is corrected.
public struct OutboxRejected: WireMessage {
  public static var wireName: String { "outbox.v1.OutboxRejected" }

  public var number: UInt32
  public var field: String
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutboxRejected, rhs: OutboxRejected) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard (String).wireEquals(lhs.field, rhs.field) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    self.field.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension OutboxRejected {
  /// The message in which every field is absent.
  public init() {
    self.init(
      number: 0,
      field: "",
      reason: "",
      _unknown: nil)
  }

  public init(
    number: UInt32 = 0,
    field: String = "",
    reason: String = ""
  ) {
    self.init(
      number: number,
      field: field,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of OutboxRejected

extension OutboxRejected {
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
    if n0 > 64 { throw wireLimit("OutboxRejected.field is longer than 64 bytes") }
    let n1 = self.reason.utf8.count
    if n1 > 300 { throw wireLimit("OutboxRejected.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    let w1 = self.number
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
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
    t0 = wirePut(t0, self.field, n0)
    t0 = wirePut(t0, self.reason, n1)
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
    var w1: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: UInt32 = w1
    let v2: String = try r.text(p + o0, n0, max: 64)
    let v3: String = try r.text(p + o1, n1, max: 300)
    return Self(
      number: v1,
      field: v2,
      reason: v3,
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
