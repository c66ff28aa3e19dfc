// Written by schemac from package records.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Asks for one event of a person's history as it was recorded.
public struct RecordedRequest: WireMessage {
  public static var wireName: String { "records.v1.RecordedRequest" }

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
  public static var wireName: String { "records.v1.RecordedReply" }

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
  public static var wireName: String { "records.v1.ExportRequest" }

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
  public static var wireName: String { "records.v1.ExportPage" }

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
  public static var wireName: String { "records.v1.AuditRequest" }

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
  public static var wireName: String { "records.v1.AuditEntry" }

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
  public static var wireName: String { "records.v1.AuditPage" }

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

/// The methods of records.v1.Records, for transports and access rules.
public enum RecordsMethods {
  /// One event as it was recorded, however it was corrected since.
  public static let recorded = RPCMethod<RecordedRequest, RecordedReply>(
    RPCMethodInfo(
      service: "records.v1.Records", ordinal: 1, name: "recorded",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer", "screener", "medical", "liaison", "approver"]),
    thrown: [NotFound.self])

  public static let export = RPCMethod<ExportRequest, ExportPage>(
    RPCMethodInfo(
      service: "records.v1.Records", ordinal: 2, name: "export",
      kind: .serverStream, isIdempotent: false, isBulk: false, roles: ["approver"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let audit = RPCMethod<AuditRequest, AuditPage>(
    RPCMethodInfo(
      service: "records.v1.Records", ordinal: 3, name: "audit",
      kind: .serverStream, isIdempotent: false, isBulk: false, roles: ["auditor"]),
    thrown: [NotYourMission.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "records.v1.Records",
    fingerprint: fingerprint, schema: schema,
    methods: [
      recorded.info,
      export.info,
      audit.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    Iwd/di3SqEw50cXcg73H5n11qE6J2wP5ANUpi1E08Lc=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEX4KQAAsQwCBj8BO0DSAVUAWQA4AIIAPABfAFgAfgBlAH0AQwCKADcAWAB+AK8AOgH2AH0ALwI/ADAA2AB1AHwAVgCi\
    AGEA1QBIAIIAOgB+AEAAYQBvBccAUwRDAXMAYwCfATcA2QBMABcBywAbAZUASABWAEYAdACAAFUAKgBCAD0AAEIbALEB\
    ZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyDwAlEiEiIyUNNCQOERQRJRAAAgIfaWQBAREbZHVwbGljYXRlcy52MS5E\
    dXBsaWNhdGVQYWlyAAIHB21pc3Npb24FAAwQAAAAAAIFGGZpcnN0AQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGGHNl\
    Y29uZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBt6b25lAQEWF2R1cGxpY2F0ZXMudjEuTWF0Y2hab25lAAIFHGJh\
    c2lzAQEWGGR1cGxpY2F0ZXMudjEuTWF0Y2hCYXNpcwACBgN3ZWlnaHQBAAQAAggoZXZpZGVuY2UFAhoYAAAAAB8BARgb\
    ZHVwbGljYXRlcy52MS5NYXRjaEV2aWRlbmNlAAIFG3N0YXRlAQEWF2R1cGxpY2F0ZXMudjEuUGFpclN0YXRlAAIHA2Zv\
    dW5kQXQBABQBAgEJA2RlY2lkZWRBdAEAFAACCQdkZWNpZGVkQnkFAAwsAQAAAAIGB3JlYXNvbgUADCwBAAABAgEIGHN1\
    cnZpdm9yAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIJA2NoYW5nZWRBdAEABQACGzZkdXBsaWNhdGVzLnYxLk1hdGNo\
    RXZpZGVuY2UDABAUDQACBQdmaWVsZAUADCgAAAAAAgkHYWdyZWVtZW50BQAMKAAAAAACBgN3ZWlnaHQBAAQAAhFEZXZl\
    bnRzLnYxLkNoYW5nZWQCACIeAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhRjaGFuZ2UBARkQcGVy\
    c29uLnYxLkNoYW5nZQACECRldmVudHMudjEuRGVuaWVkAgARDwACBgdtZXRob2QFAAx4AAAAAAIEB3J1bGUFAAwoAAAA\
    AAIcYmV2ZW50cy52MS5EdXBsaWNhdGVTdXNwZWN0ZWQDACIrEAACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgYhb3RoZXJzBQIaQAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIFB2Jhc2lzBQAMIAAAAAACEyVldmVu\
    dHMudjEuRXZlbnRCb2R5AQAiAAIFGWV2ZW50AQEZFWV2ZW50cy52MS5JbnRha2VFdmVudAACEklldmVudHMudjEuRXhw\
    b3J0ZWQEAA8SFA4AAgQHd2hhdAUADDwAAAAAAgcHcHVycG9zZQUADGQAAAAAAgkHcmVjaXBpZW50BQAMZAAAAAACBwNw\
    ZXJzb25zAQAIAAIUQGV2ZW50cy52MS5Ib2xkUGxhY2VkAgAiGgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgQSaG9sZAEBGA5wZXJzb24udjEuSG9sZAACFmRldmVudHMudjEuSG9sZFJlbGVhc2VkBAAiGhERAAIGGHBlcnNv\
    bgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIGB3JlYXNvbgUADPQBAAAA\
    AgoDcmVsZWFzZWRBdAEAFAACFUxldmVudHMudjEuTGlzdENoYW5nZWQCACImAAIEGmxpc3QBARgWbGlzdHMudjEuQXV0\
    aG9yaXR5TGlzdAACBhxjaGFuZ2UBARYYZXZlbnRzLnYxLkxpc3RDaGFuZ2VLaW5kAAITZmV2ZW50cy52MS5OYW1lc1Jl\
    YWQEABMPLBIAAggHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAAIHIXBlcnNvbnMFAhoABAAAABgBAREUcGVy\
    c29uLnYxLlBlcnNvbkZpbGUAAgcHcHVycG9zZQUADGQAAAAAAhUqZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAQAnAAIEH3Bh\
    aXIBARgbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAIUcmV2ZW50cy52MS5SZWdpc3RlcmVkAwAqJB8AAgwacmVn\
    aXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgkXZ3JvdXBLaW5kAQEWE2NvbW1vbi52MS5Hcm91cEtp\
    bmQAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIWHWV2ZW50cy52MS5Sb3dzUmVqZWN0ZWQBABoAAgYQdG9r\
    ZW5zBQIaABAAAAAHBQAMQAAAAAACFEBldmVudHMudjEuU2VhbGVkUmVhZAIAIhoAAgYYcGVyc29uAQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAAIGEGZpZWxkcwUCGiAAAAAABwUADCgAAAAAAhNnZXZlbnRzLnYxLlNlcGFyYXRlZAQAISIRDQAC\
    BRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYH\
    cmVhc29uBQAM9AEAAAACBgNsaWZ0ZWQBAAEAAhaVaW50YWtlLnYxLkhpc3RvcnlFbnRyeQgADw8REQ8RGhEAAggDc2Vx\
    dWVuY2UBAAUAAgQHa2luZAUADCAAAAAAAgoDb2NjdXJyZWRBdAEAFAACCgNyZWNvcmRlZEF0AQAUAAIEB2Rlc2sFAAwQ\
    AAAAAAIGB2F1dGhvcgUADMgAAAAAAgYQZmllbGRzBQIaIAAAAAAHBQAMKAAAAAACBgdyZWFzb24FAAwsAQAAAEIWAB4B\
    bGlzdHMudjEuQXV0aG9yaXR5TGlzdAwAIBIdHxQQEBMQJxQQAAICGmlkAQERFmxpc3RzLnYxLkF1dGhvcml0eUxpc3QA\
    AgcHbWlzc2lvbgUADBAAAAAAAgQVa2luZAEBFhFsaXN0cy52MS5MaXN0S2luZAACBRZzdGF0ZQEBFhJsaXN0cy52MS5M\
    aXN0U3RhdGUAAgkHYXV0aG9yaXR5BQAMZAAAAAACBQd0aXRsZQUADGQAAAAAAgkDY3JlYXRlZEF0AQAUAQIBCwNzdWJt\
    aXR0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIAAgUebGluZXMFAhoABAAAABUBARgRbGlzdHMudjEuTGlzdExpbmUAAgkH\
    cmVmZXJlbmNlBQAMPAAAAAACCQNjaGFuZ2VkQXQBAAUAAhHhbGlzdHMudjEuTGlzdExpbmUKACIkEREUEhUSDxEAAgYY\
    cGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIHGW91dGNvbWUBARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAQIB\
    CQNkZWNpZGVkT24BABIAAgYHcmVhc29uBQAMyAAAAAACDQN3YWl2ZWRQZXJjZW50AQAGAAILA3dhaXZlZENlbnRzAQAF\
    AQIBDQNjb3ZlcnNUaHJvdWdoAQASAQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAAIGB251bWJlcgUADCgA\
    AAAAAhFocGVyc29uLnYxLkNvbnNlbnQEACceDw4AAgcccHVycG9zZQEBFhhjb21tb24udjEuQ29uc2VudFB1cnBvc2UA\
    AgYUYW5zd2VyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEHA2dpdmVuQXQBABQAAgMHaG93BQAMPAAAAABCFAAVAnBlcnNv\
    bi52MS5Db3JyZWN0aW9uFgARFBYYDBYWFhoRJRQSGx0fFRQRIh8UAAIGB3JlYXNvbgUADCwBAAABAgEIB2Z1bGxOYW1l\
    BQAMyAAAAAECAQoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgBAgEEA2Jvcm4BABMBAgEK\
    B2JpcnRoUGxhY2UFAAxkAAAAAAILB25hdGlvbmFsaXR5BQAPAwAAAAECAQoHbmF0aW9uYWxJRAUADCAAAAABAgEOB29y\
    aWdpblByb3ZpbmNlBQAMPAAAAAECAQUHcGhvbmUFAAwoAAAAAAINFHNhZmVUb0NvbnRhY3QBARYQY29tbW9uLnYxLkFu\
    c3dlcgECAQgHZXhpdFNpdGUFAAw8AAAAAQIBCgNsZWZ0U2l0ZU9uAQASAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzIAAAA\
    AQIBEQdwcmltYXJ5SWRlbnRpZmllcgUADMgAAAABAgETB3NlY29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25hbWVT\
    Y3JpcHQFAA8EAAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYBAgEFB3Bob3RvBQAMQAAAAAACChRzY2FtTGlua2VkAQEWEGNv\
    bW1vbi52MS5BbnN3ZXIAAgcUc2hlbHRlcgEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250aHNJblNpdGUBAAcAAhgj\
    cGVyc29uLnYxLkRhbmdlckFzc2Vzc2VkAgAPEAACCANpbkRhbmdlcgEAAQECAQgDZGVhZGxpbmUBABIAAhgUcGVyc29u\
    LnYxLkV0ZEFwcGxpY2F0aW9uAQARAQIBCQNhcHBsaWVkT24BABIAAhTAcGVyc29uLnYxLkV4aXRQZXJtaXQJAB4MExEk\
    Eg8REQACAhhpZAEBERRwZXJzb24udjEuRXhpdFBlcm1pdAECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJ\
    A2RlY2lkZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQoDdmFsaWRVbnRpbAEAEgAC\
    BAdwb3J0BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIGB3JlYXNvbgUADMgAAAAAAhRdcGVyc29uLnYxLkV4aXRSZWNv\
    cmQFABMREg8RAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZ3JhbnRlZE9uAQASAQIBCgN2YWxpZFVudGlsAQASAAIEB3Bv\
    cnQFAA8DAAAAAQIBCQNyZWZ1c2VkT24BABIAAhRkcGVyc29uLnYxLkZpbmVSZWNvcmQEABMRECoBAgELA3JlcXVlc3Rl\
    ZE9uAQASAQIBCQNyZWZ1c2VkT24BABIAAgkDcGFpZENlbnRzAQAFAAIFIXRlcm1zBQIaEAAAAAAYAQEYFHBlcnNvbi52\
    MS5XYWl2ZXJUZXJtAAISQHBlcnNvbi52MS5GaXRUb0ZseQMAGw0TAAIDFGZpdAEBFhBjb21tb24udjEuQW5zd2VyAQIB\
    BQN1bnRpbAEAEgACDANlc2NvcnROZWVkZWQBAAEAAg+PcGVyc29uLnYxLkdyb3VwBQAZEh8RLQACAhNpZAEBEQ9wZXJz\
    b24udjEuR3JvdXAAAgcHbWlzc2lvbgUADBAAAAAAAgQXa2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIKA3NwbGl0\
    dGFibGUBAAEAAgcibWVtYmVycwUCGkAAAAAAGQEBGBVwZXJzb24udjEuR3JvdXBNZW1iZXIAAhVIcGVyc29uLnYxLkdy\
    b3VwTWVtYmVyAgAiIgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggWcmVsYXRpb24BARYSY29tbW9u\
    LnYxLlJlbGF0aW9uAAIOw3BlcnNvbi52MS5Ib2xkCQAYHhQUEQ8QEhgAAgISaWQBAREOcGVyc29uLnYxLkhvbGQAAgQW\
    a2luZAEBFhJwZXJzb24udjEuSG9sZEtpbmQAAgkHYXV0aG9yaXR5BQAMZAAAAAACCQdyZWZlcmVuY2UFAAw8AAAAAAIG\
    B3JlYXNvbgUADPQBAAAAAggDcGxhY2VkQXQBABQBAgEIA3Jldmlld0J5AQASAQIBCgNyZWxlYXNlZEF0AQAUAAINB3Jl\
    bGVhc2VSZWFzb24FAAz0AQAAAAIaKnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgAWEAACCwduYXRpb25hbGl0eQUA\
    DwMAAAAAAgUHYmFzaXMFAAwoAAAAAAIWaHBlcnNvbi52MS5JbnRlbnRDaGFuZ2UDAB4mHwACBhRpbnRlbnQBARYQY29t\
    bW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29t\
    bW9uLnYxLkFuc3dlcgACFSFwZXJzb24udjEuTWVkaWNhbE5vdGUCAA8OAAIEB3RleHQFAAzQBwAAAAIHA25vdGVkQXQB\
    ABQAAg5scGVyc29uLnYxLk5lZWQFAB4MDA0iAAIEFmNvZGUBARYSY29tbW9uLnYxLk5lZWRDb2RlAQIBBAN3ZWVrAQAG\
    AQIBBANhc09mAQASAQIBBQN1bnRpbAEAEgACCBZzZXZlcml0eQEBFhJjb21tb24udjEuU2V2ZXJpdHkAAhUncGVyc29u\
    LnYxLk5lZWRzQ2hhbmdlAQAkAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIRTHBlcnNvbi52MS5Q\
    YXltZW50BAAbDQwSAAICFWlkAQEREXBlcnNvbi52MS5QYXltZW50AAIGA3BhaWRPbgEAEgACBQNjZW50cwEABQACBwdy\
    ZWNlaXB0BQAMKAAAAABCFABVBXBlcnNvbi52MS5QZXJzb25GaWxlKAAqEQ8gKzIjICAaHiYfJCQuHRgjEQ8WGzcQKCow\
    Ki4yLBYSFSYnLxAdAAIMGnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIKA3JlY29yZGVkQXQB\
    ABQAAggDc2VxdWVuY2UBAAUAAgUXc3RhdGUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQECAQgeaWRlbnRpdHkBARgacGVy\
    c29uLnYxLklkZW50aXR5VmVyaWZpZWQAAgklZG9jdW1lbnRzBQIaEAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1\
    bWVudAACAxxldGQBARgYcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9uAAIEGGZpbmUBARgUcGVyc29uLnYxLkZpbmVSZWNv\
    cmQAAgQYZXhpdAEBGBRwZXJzb24udjEuRXhpdFJlY29yZAACBBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AAIGFGludGVu\
    dAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUAAgcUY29uc2Vu\
    dAEBFhBjb21tb24udjEuQW5zd2VyAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIFG2hvbGRzBQIa\
    IAAAAAASAQEYDnBlcnNvbi52MS5Ib2xkAAIJIWtlZXBBcGFydAUCGiAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmls\
    ZQECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIRA2Fzc2Vzc21lbnRPZmZlcmVkAQABAQIBCBZmaXRUb0ZseQEB\
    GBJwZXJzb24udjEuRml0VG9GbHkAAgoDdnVsbmVyYWJsZQEAAQACCANpbkRhbmdlcgEAAQECAQ4DZGFuZ2VyRGVhZGxp\
    bmUBABIAAhQDYmVzdEludGVyZXN0QXBwcm92ZWQBAAEAAhIhcG9zc2libGVEdXBsaWNhdGVzBQIaQAAAAAAYAQERFHBl\
    cnNvbi52MS5QZXJzb25GaWxlAAIJA2NoYW5nZWRBdAEABQACBx13YWl2ZXJzBQIaEAAAAAAUAQEYEHBlcnNvbi52MS5X\
    YWl2ZXIAAggecGF5bWVudHMFAhogAAAAABUBARgRcGVyc29uLnYxLlBheW1lbnQAAgshZXhpdFBlcm1pdHMFAhoQAAAA\
    ABgBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQA\
    Agogc2NyZWVuaW5ncwUCGhAAAAAAFwEBGBNwZXJzb24udjEuU2NyZWVuaW5nAAIMIm1lZGljYWxOb3RlcwUCGhAAAAAA\
    GQEBGBVwZXJzb24udjEuTWVkaWNhbE5vdGUAAgkfcmVmZXJyYWxzBQIaEAAAAAAWAQEYEnBlcnNvbi52MS5SZWZlcnJh\
    bAACCwdzdGF0ZVJlYXNvbgUADCwBAAABAgEKA3N0YXRlU2luY2UBABQAAg4Dc3RhdGVDb25maXJtZWQBAAEAAgsXc3Rh\
    dGVCZWZvcmUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQECAQoYbWVyZ2VkSW50bwEBERRwZXJzb24udjEuUGVyc29uRmls\
    ZQACCiFtZXJnZWRGcm9tBQIaEAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCAN0cmFuc2ZlcgEAEAACCRBj\
    b3JyZWN0ZWQFAhogAAAAAAcFAAwoAAAAAAISsXBlcnNvbi52MS5SZWZlcnJhbAgAHCgNERESEBIAAgIWaWQBAREScGVy\
    c29uLnYxLlJlZmVycmFsAAIHHXNlcnZpY2UBARYZY29tbW9uLnYxLlJlZmVycmFsU2VydmljZQACAgd0bwUADGQAAAAA\
    AgYHcmVhc29uBQAMLAEAAAACCgNyZWZlcnJlZE9uAQASAQIBCgNhY2NlcHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgAC\
    BwdvdXRjb21lBQAMyAAAAABCFgA3BHBlcnNvbi52MS5SZWdpc3RyYXRpb24oACMTEg8gFRMVGAsVFhUZEBMSGjIeJh0i\
    JC4iFB8PFhwbHB4VJRAUKhQBAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAcHbWlzc2lvbgUADBAA\
    AAABAgQKA3JlY2VpdmVkQXQBABQAAgQHZGVzawUADBAAAAAAAgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAAC\
    CgdxdWV1ZVRva2VuBQAMGAAAAAACCAdmdWxsTmFtZQUADMgAAAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEW\
    DWNvbW1vbi52MS5TZXgAAgQDYm9ybgEAEwACCgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAAA\
    AgoHbmF0aW9uYWxJRAUADCAAAAAAAg4Hb3JpZ2luUHJvdmluY2UFAAw8AAAAAAIFB3Bob25lBQAMKAAAAAACCAdleGl0\
    U2l0ZQUADDwAAAABAgEKA2xlZnRTaXRlT24BABIAAgQSc3RheQEBGA5wZXJzb24udjEuU3RheQACCSVkb2N1bWVudHMF\
    AhoIAAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIK\
    GHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZy\
    ZWxhdGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24AAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgog\
    aW5kaWNhdG9ycwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNhdG9yAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYx\
    LkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgACBAdub3RlBQAM\
    6AMAAAACDwNjb25zZW50UmVjb3JkZWQBAAEAAggQd2FybmluZ3MFAhoQAAAAAAcFAAwwAAAAAAIHEGFsaWFzZXMFAhoI\
    AAAAAAcFAAzIAAAAAAIRB3ByaW1hcnlJZGVudGlmaWVyBQAMyAAAAAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAA\
    AAACCgduYW1lU2NyaXB0BQAPBAAAAAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUHcGhvdG8F\
    AAxAAAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQB\
    AgEMA2Fubm91bmNlbWVudAEAEABCEwAqAXBlcnNvbi52MS5TY3JlZW5pbmcJAB0nLSkvFRwRFAACAhdpZAEBERNwZXJz\
    b24udjEuU2NyZWVuaW5nAAIGHXN0YXR1cwEBFhljb21tb24udjEuU2NyZWVuaW5nU3RhdHVzAAIEJWFjdHMFAhoIAAAA\
    ABwBARYYY29tbW9uLnYxLlRyYWZmaWNraW5nQWN0AAIFIG1lYW5zBQIaIAAAAAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0\
    b3IAAggjcHVycG9zZXMFAhoIAAAAABoBARYWY29tbW9uLnYxLkV4cGxvaXRhdGlvbgACCgdpbnN0cnVtZW50BQAMPAAA\
    AAACEQdpbnN0cnVtZW50VmVyc2lvbgUADBgAAAAAAgoDc2NyZWVuZWRBdAEAFAACCQduYXJyYXRpdmUFAAygDwAAAAIV\
    WnBlcnNvbi52MS5TdGF0ZUNoYW5nZQQAHREQFgACAhd0bwEBFhNjb21tb24udjEuQ2FzZVN0YXRlAAIGB3JlYXNvbgUA\
    DCwBAAAAAgkDY29uZmlybWVkAQABAAILB2NvdW50ZXJwYXJ0BQAMZAAAAAACDlFwZXJzb24udjEuU3RheQQADxQXEQEC\
    AQcDZW50ZXJlZAEAEgACCQdlbnRyeVBvcnQFAAwgAAAAAQIBDwNhdXRob3Jpc2VkVW50aWwBABIAAgYHcGVybWl0BQAM\
    KAAAAABCGACBAXBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudBAAIhERDg8gKhMTEx8WHBQVEQACBBp0eXBlAQEWFmNvbW1v\
    bi52MS5Eb2N1bWVudFR5cGUAAgYHbnVtYmVyBQAMIAAAAAACBgdpc3N1ZXIFAA8DAAAAAQIBBgNpc3N1ZWQBABIBAgEH\
    A2V4cGlyZXMBABIAAgcVY3VzdG9keQEBFhFjb21tb24udjEuQ3VzdG9keQACCB52YWxpZGl0eQEBFhpjb21tb24udjEu\
    RG9jdW1lbnRWYWxpZGl0eQACCAdtcnpMaW5lMQUADCwAAAAAAggHbXJ6TGluZTIFAAwsAAAAAAIIB21yekxpbmUzBQAM\
    LAAAAAACCxBtcnpGYWlsdXJlcwUCGhAAAAAABwUADBgAAAAAAgsHZGVzdGluYXRpb24FAA8DAAAAAAIIEHRyYW5zaXRz\
    BQIaCAAAAAAHBQAPAwAAAAECAQwDam91cm5leXNMZWZ0AQAGAAIKB3N1cGVyc2VkZXMFAAwgAAAAAAIGB2tlcHRCeQUA\
    DGQAAAAAAh8UcGVyc29uLnYxLlZ1bG5lcmFiaWxpdHlBc3Nlc3NlZAEAEQACCgN2dWxuZXJhYmxlAQABAAIQxXBlcnNv\
    bi52MS5XYWl2ZXIJABoMExEkFBIVEQACAhRpZAEBERBwZXJzb24udjEuV2FpdmVyAQIBBANsaXN0AQAQAQIBCwNyZXF1\
    ZXN0ZWRPbgEAEgECAQkDZGVjaWRlZE9uAQASAAIHGW91dGNvbWUBARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAAINA3dh\
    aXZlZFBlcmNlbnQBAAYAAgsDd2FpdmVkQ2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gBABIAAgYHcmVhc29uBQAMyAAA\
    AAACFDRwZXJzb24udjEuV2FpdmVyVGVybQMADgwVAAIHA3BlcmNlbnQBAAYAAgUDY2VudHMBAAUBAgENA2NvdmVyc1Ro\
    cm91Z2gBABIAAhn6cmVjZXB0aW9uLnYxLkFubm91bmNlbWVudAwAIxIQDw8RIBISDhAWAAICHWlkAQERGXJlY2VwdGlv\
    bi52MS5Bbm5vdW5jZW1lbnQAAgcHbWlzc2lvbgUADBAAAAAAAgUHbGFiZWwFAAxkAAAAAAIIA2V4cGVjdGVkAQAIAAIE\
    B2Zyb20FAAxkAAAAAAIKA2V4cGVjdGVkQXQBABQAAgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACBwdjb250\
    YWN0BQAMZAAAAAACCwNhbm5vdW5jZWRBdAEAFAACBwNhcnJpdmVkAQAIAQIBCANjbG9zZWRBdAEAFAACCwdjbG9zZVJl\
    YXNvbgUADMgAAAAAAhewcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkIABASDw8PJCMQAAIFB3Rva2VuBQAMGAAAAAACBwdt\
    aXNzaW9uBQAMEAAAAAACBAduYW1lBQAMyAAAAAACCANpc3N1ZWRBdAEAFAACBAdkZXNrBQAMEAAAAAACBRtzdGF0ZQEB\
    FhdyZWNlcHRpb24udjEuUXVldWVTdGF0ZQECAQYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCANjbG9z\
    ZWRBdAEAFABCFQAAAXJlY2VwdGlvbi52MS5UcmFuc2ZlcgoAHyIPDREQJxEZJQACAhlpZAEBERVyZWNlcHRpb24udjEu\
    VHJhbnNmZXIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEB2Zyb20FAAwQAAAAAAICB3RvBQAMEAAA\
    AAACBgdyZWFzb24FAAwsAQAAAAIJA29mZmVyZWRBdAEAFAACBR5zdGF0ZQEBFhpyZWNlcHRpb24udjEuVHJhbnNmZXJT\
    dGF0ZQECAQkDZGVjaWRlZEF0AQAUAAIOB2RlY2lzaW9uUmVhc29uBQAMLAEAAAECAQgYcmVjZWl2ZWQBAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAhV8cmVjb3Jkcy52MS5BdWRpdEVudHJ5BgAPEREPIxEAAggDc2VxdWVuY2UBAAUAAgoDcmVj\
    b3JkZWRBdAEAFAACBgdhdXRob3IFAAwsAQAAAAIEB2tpbmQFAAwoAAAAAQIBBhhwZXJzb24BAREUcGVyc29uLnYxLlBl\
    cnNvbkZpbGUAAgYHZGV0YWlsBQAMyAAAAAACFDByZWNvcmRzLnYxLkF1ZGl0UGFnZQEALQACByJlbnRyaWVzBQIaAAEA\
    AAAZAQEYFXJlY29yZHMudjEuQXVkaXRFbnRyeQACFztyZWNvcmRzLnYxLkF1ZGl0UmVxdWVzdAQAEwwMCgECBAcHbWlz\
    c2lvbgUADBAAAAAAAgUDYWZ0ZXIBAAUBAgEEA2Zyb20BABIBAgECA3RvAQASAAIVLXJlY29yZHMudjEuRXhwb3J0UGFn\
    ZQEAKgACBSFmaWxlcwUCGkAAAAAAGAEBGBRwZXJzb24udjEuUGVyc29uRmlsZQACGFhyZWNvcmRzLnYxLkV4cG9ydFJl\
    cXVlc3QFABMTFQwKAQIEBwdtaXNzaW9uBQAMEAAAAAECBAcHcHVycG9zZQUADGQAAAABAgQJB3JlY2lwaWVudAUADGQA\
    AAABAgEEA2Zyb20BABIBAgECA3RvAQASAAIYZHJlY29yZHMudjEuUmVjb3JkZWRSZXBseQMAIyAcAAIFGmVudHJ5AQEY\
    FmludGFrZS52MS5IaXN0b3J5RW50cnkAAgUXZXZlbnQBARgTZXZlbnRzLnYxLkV2ZW50Qm9keQACCBB3aXRoaGVsZAUC\
    GiAAAAAABwUADCgAAAAAAho3cmVjb3Jkcy52MS5SZWNvcmRlZFJlcXVlc3QCACMQAQIEBhhwZXJzb24BAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUBAgQIA3NlcXVlbmNlAQAFAAIUEnJlZnVzYWxzLnYxLk5vdEZvdW5kAQAPAAIEB3doYXQFAAwo\
    AAAAAAIaJHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAgAQEAACBQd5b3VycwUADBAAAAAAAgUHYXNrZWQFAAwQAAAA\
    AAIUJXJlZnVzYWxzLnYxLlJlamVjdGVkAgAQEQACBQdmaWVsZAUADEAAAAAAAgYHcmVhc29uBQAMLAEAAB1AKAAOAVUA\
    oAB0AHUAVQCrAFgAjQFAAHwAigB4AFQAPQA7AG8AOQBgAEMAVABhAEwATABrAFEARQBZAAECARATY29tbW9uLnYxLkFu\
    c3dlcgIACAcCAQEAA3llcwIBAgACbm8BAgET9mNvbW1vbi52MS5DYXNlU3RhdGURAAsPDQ8PDQwLDBENEA0QDQsLAgEB\
    AAZxdWV1ZWQCAQIACnJlZ2lzdGVyZWQCAQMACGFzc2Vzc2VkAgEEAApwcm9jZXNzaW5nAgEFAAptYW5pZmVzdGVkAgEG\
    AAhkZXBhcnRlZAIBBwAHYXJyaXZlZAIBCAAGY2xvc2VkAgEJAAdzdGF5aW5nAgEKAAxzZWxmRGVwYXJ0ZWQCAQsACHJl\
    ZmVycmVkAgEMAAt0cmFuc2ZlcnJlZAIBDQAIZGV0YWluZWQCAQ4AC2xvc3RDb250YWN0AgEPAAhkZWNlYXNlZAIBEAAG\
    bWVyZ2VkAgERAAZ2b2lkZWQBAgERP2NvbW1vbi52MS5DaGFubmVsBQALDQsMCQIBAQAGd2Fsa0luAgECAAhwcm92aW5j\
    ZQIBAwAGcG9saWNlAgEEAAdob3RsaW5lAgEFAARidWxrAQIBGINjb21tb24udjEuQ29uc2VudFB1cnBvc2UGABERHRYX\
    DwIBAQAMcmVnaXN0cmF0aW9uAgECAAxyZXR1cm5UcmF2ZWwCAQMAGHNoYXJlV2l0aEhvc3RBdXRob3JpdGllcwIBBAAR\
    c2hhcmVXaXRoUGFydG5lcnMCAQUAEmNvbnRhY3RBZnRlclJldHVybgIBBgAKcGhvdG9ncmFwaAECARFeY29tbW9uLnYx\
    LkN1c3RvZHkHAAsMEAkLDgwCAQEABmhvbGRlcgIBAgAHbWlzc2lvbgIBAwALY29uZmlzY2F0ZWQCAQQABGxvc3QCAQUA\
    BnBvbGljZQIBBgAJbmV2ZXJIZWxkAgEHAAd1bmtub3duAQIBFlpjb21tb24udjEuRG9jdW1lbnRUeXBlBAANHBoRAgEB\
    AAhwYXNzcG9ydAIBAgAXZW1lcmdlbmN5VHJhdmVsRG9jdW1lbnQCAQMAFWNlcnRpZmljYXRlT2ZJZGVudGl0eQIBBAAM\
    aWRlbnRpdHlDYXJkAQIBGjZjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQQACgwMDgIBAQAFdmFsaWQCAQIAB2V4cGly\
    ZWQCAQMAB2RhbWFnZWQCAQQACWNhbmNlbGxlZAECARaQY29tbW9uLnYxLkV4cGxvaXRhdGlvbggAERYXDgwREwoCAQEA\
    DGZvcmNlZExhYm91cgIBAgARZm9yY2VkQ3JpbWluYWxpdHkCAQMAEnNleHVhbEV4cGxvaXRhdGlvbgIBBAAJc2Vydml0\
    dWRlAgEFAAdzbGF2ZXJ5AgEGAAxvcmdhblJlbW92YWwCAQcADmZvcmNlZE1hcnJpYWdlAgEIAAVvdGhlcgECARNAY29t\
    bW9uLnYxLkdyb3VwS2luZAQACxINEAIBAQAGZmFtaWx5AgECAA1ndWFyZGlhbkNoaWxkAgEDAAhlc2NvcnRlZAIBBAAL\
    dHJhdmVsUGFydHkBQgETAHMBY29tbW9uLnYxLkluZGljYXRvchEAFxYSEhASFxAMGhkdGxkRGwoCAQEAEndpdGhob2xk\
    c0RvY3VtZW50cwIBAgARcmVzdHJpY3RzTW92ZW1lbnQCAQMADXRha2VzRWFybmluZ3MCAQQADWZhbHNlUHJvbWlzZXMC\
    AQUAC2RlYnRCb25kYWdlAgEGAA1waHlzaWNhbEFidXNlAgEHABJwc3ljaG9sb2dpY2FsQWJ1c2UCAQgAC3NleHVhbEFi\
    dXNlAgEJAAd0aHJlYXRzAgEKABVleGNlc3NpdmVXb3JraW5nSG91cnMCAQsAFHdpdGhob2xkc05lY2Vzc2l0aWVzAgEM\
    ABhyZXN0cmljdHNGaW5hbmNpYWxBY2Nlc3MCAQ0AFnBzeWNob2FjdGl2ZVN1YnN0YW5jZXMCAQ4AFHJlc3RyaWN0c01l\
    ZGljYWxDYXJlAgEPAAx1c2VzQ2hpbGRyZW4CARAAFnRocmVhdE9mTGF3RW5mb3JjZW1lbnQCAREABW90aGVyAQIBECtj\
    b21tb24udjEuSW50ZW50AwAPDgkCAQEACnJldHVybkhvbWUCAQIACXVuZGVjaWRlZAIBAwAEc3RheQECARJlY29tbW9u\
    LnYxLk5lZWRDb2RlBgAPDg0TEQ8CAQEACndoZWVsY2hhaXICAQIACXN0cmV0Y2hlcgIBAwAIcHJlZ25hbnQCAQQADnNl\
    cmlvdXNJbGxuZXNzAgEFAAxwc3ljaG9zb2NpYWwCAQYACmRpc2FiaWxpdHkBAgEZbGNvbW1vbi52MS5SZWZlcnJhbFNl\
    cnZpY2UHAAwMChEUEgoCAQEAB3NoZWx0ZXICAQIAB21lZGljYWwCAQMABWxlZ2FsAgEEAAxwc3ljaG9zb2NpYWwCAQUA\
    D2NoaWxkUHJvdGVjdGlvbgIBBgANcmVpbnRlZ3JhdGlvbgIBBwAFb3RoZXIBAgESYWNvbW1vbi52MS5SZWxhdGlvbggA\
    CQsKDAsNCwoCAQEABGhlYWQCAQIABnNwb3VzZQIBAwAFY2hpbGQCAQQAB3NpYmxpbmcCAQUABnBhcmVudAIBBgAIZ3Vh\
    cmRpYW4CAQcABmVzY29ydAIBCAAFb3RoZXIBAgEZNmNvbW1vbi52MS5TY3JlZW5pbmdTdGF0dXMEABANCwgCAQEAC25v\
    dFNjcmVlbmVkAgECAAhwb3NzaWJsZQIBAwAGYWN0dWFsAgEEAANub3QBAgESJmNvbW1vbi52MS5TZXZlcml0eQMACQ0L\
    AgEBAARtaWxkAgECAAhtb2RlcmF0ZQIBAwAGc2V2ZXJlAQIBDSljb21tb24udjEuU2V4AwAJCxACAQEABG1hbGUCAQIA\
    BmZlbWFsZQIBAwALdW5zcGVjaWZpZWQBAgEYUmNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAUAEBMNDwwCAQEAC3JlY3J1\
    aXRtZW50AgECAA50cmFuc3BvcnRhdGlvbgIBAwAIdHJhbnNmZXICAQQACmhhcmJvdXJpbmcCAQUAB3JlY2VpcHQBAgEU\
    IGNvbW1vbi52MS5UcmF2ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBAgEYQ2R1cGxpY2F0ZXMu\
    djEuTWF0Y2hCYXNpcwQAEw8PDAIBAQAOZG9jdW1lbnROdW1iZXICAQIACm5hdGlvbmFsSUQCAQMACmNvbXBhcmlzb24C\
    AQQAB29mZmljZXIBAgEXJ2R1cGxpY2F0ZXMudjEuTWF0Y2hab25lAwAJCw4CAQEABHNhbWUCAQIABnJldmlldwIBAwAJ\
    ZGlmZmVyZW50AQIBFzhkdXBsaWNhdGVzLnYxLlBhaXJTdGF0ZQQACQ4ODQIBAQAEb3BlbgIBAgAJY29uZmlybWVkAgED\
    AAlkaXNtaXNzZWQCAQQACHJlb3BlbmVkAQIBGERldmVudHMudjEuTGlzdENoYW5nZUtpbmQFAAwLDg0LAgEBAAdjcmVh\
    dGVkAgECAAZlZGl0ZWQCAQMACXN1Ym1pdHRlZAIBBAAIYW5zd2VyZWQCAQUABmNsb3NlZAECARE2bGlzdHMudjEuTGlz\
    dEtpbmQDAA8PEwIBAQAKZmluZVdhaXZlcgIBAgAKZXhpdFBlcm1pdAIBAwAOdHJhdmVsRG9jdW1lbnQBAgESNWxpc3Rz\
    LnYxLkxpc3RTdGF0ZQQACg4MCwIBAQAFZHJhZnQCAQIACXN1Ym1pdHRlZAIBAwAHcGFydGlhbAIBBAAGY2xvc2VkAQIB\
    ElRwZXJzb24udjEuSG9sZEtpbmQGAAsKDBEQCgIBAQAGcG9saWNlAgECAAVjb3VydAIBAwAHbWVkaWNhbAIBBAAMYmVz\
    dEludGVyZXN0AgEFAAtpbW1pZ3JhdGlvbgIBBgAFb3RoZXIBAgEVN3BlcnNvbi52MS5MaW5lT3V0Y29tZQQADAwMDQIB\
    AQAHcGVuZGluZwIBAgAHZ3JhbnRlZAIBAwAHcmVmdXNlZAIBBAAIcmV0dXJuZWQBAgEXKXJlY2VwdGlvbi52MS5RdWV1\
    ZVN0YXRlAwAMDwkCAQEAB3dhaXRpbmcCAQIACnJlZ2lzdGVyZWQCAQMABGxlZnQBAgEaOnJlY2VwdGlvbi52MS5UcmFu\
    c2ZlclN0YXRlBAAMDQ0OAgEBAAdvZmZlcmVkAgECAAhhY2NlcHRlZAIBAwAIZGVjbGluZWQCAQQACXdpdGhkcmF3bgJA\
    4wIZAwBCFQDIAmV2ZW50cy52MS5JbnRha2VFdmVudBEAKCIoLCYgOCYsKiwtLiokKCACAgEAChhyZWdpc3RlcmVkAQEY\
    FGV2ZW50cy52MS5SZWdpc3RlcmVkAgICAAcVY2hhbmdlZAEBGBFldmVudHMudjEuQ2hhbmdlZAICAwAKGGhvbGRQbGFj\
    ZWQBARgUZXZlbnRzLnYxLkhvbGRQbGFjZWQCAgQADBpob2xkUmVsZWFzZWQBARgWZXZlbnRzLnYxLkhvbGRSZWxlYXNl\
    ZAICBQAJF3NlcGFyYXRlZAEBGBNldmVudHMudjEuU2VwYXJhdGVkAgIGAAcTZ3JvdXBlZAEBGA9wZXJzb24udjEuR3Jv\
    dXACAgcAEiBkdXBsaWNhdGVTdXNwZWN0ZWQBARgcZXZlbnRzLnYxLkR1cGxpY2F0ZVN1c3BlY3RlZAICCAAJF25hbWVz\
    UmVhZAEBGBNldmVudHMudjEuTmFtZXNSZWFkAgIJAAwacm93c1JlamVjdGVkAQEYFmV2ZW50cy52MS5Sb3dzUmVqZWN0\
    ZWQCAgoACxlsaXN0Q2hhbmdlZAEBGBVldmVudHMudjEuTGlzdENoYW5nZWQCAgsACR1hbm5vdW5jZWQBARgZcmVjZXB0\
    aW9uLnYxLkFubm91bmNlbWVudAICDAAMG3F1ZXVlQ2hhbmdlZAEBGBdyZWNlcHRpb24udjEuUXVldWVFbnRyeQICDQAP\
    GXRyYW5zZmVyQ2hhbmdlZAEBGBVyZWNlcHRpb24udjEuVHJhbnNmZXICAg4ACxlwYWlyQ2hhbmdlZAEBGBVldmVudHMu\
    djEuUGFpckNoYW5nZWQCAg8ACBZleHBvcnRlZAEBGBJldmVudHMudjEuRXhwb3J0ZWQCAhAAChhzZWFsZWRSZWFkAQEY\
    FGV2ZW50cy52MS5TZWFsZWRSZWFkAgIRAAYUZGVuaWVkAQEYEGV2ZW50cy52MS5EZW5pZWQAQhAAAwNwZXJzb24udjEu\
    Q2hhbmdlFAA0KiwgKBwmJBYkNigZIigkIiYqJAICAQAQHmlkZW50aXR5VmVyaWZpZWQBARgacGVyc29uLnYxLklkZW50\
    aXR5VmVyaWZpZWQCAgIACBxkb2N1bWVudAEBGBhwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQCAgMAChxldGRBcHBsaWVk\
    AQEYGHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgICBAAGFHdhaXZlcgEBGBBwZXJzb24udjEuV2FpdmVyAgIFAAoYZXhp\
    dFBlcm1pdAEBGBRwZXJzb24udjEuRXhpdFBlcm1pdAICBgAEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkCAgcABhppbnRl\
    bnQBARgWcGVyc29uLnYxLkludGVudENoYW5nZQICCAAFGW5lZWRzAQEYFXBlcnNvbi52MS5OZWVkc0NoYW5nZQIBCQAR\
    YXNzZXNzbWVudE9mZmVyZWQCAgoACBZmaXRUb0ZseQEBGBJwZXJzb24udjEuRml0VG9GbHkCAgsADSN2dWxuZXJhYmls\
    aXR5AQEYH3BlcnNvbi52MS5WdWxuZXJhYmlsaXR5QXNzZXNzZWQCAgwABhxkYW5nZXIBARgYcGVyc29uLnYxLkRhbmdl\
    ckFzc2Vzc2VkAgENABRiZXN0SW50ZXJlc3RBcHByb3ZlZAICDgAHFXBheW1lbnQBARgRcGVyc29uLnYxLlBheW1lbnQC\
    Ag8AChhjb3JyZWN0aW9uAQEYFHBlcnNvbi52MS5Db3JyZWN0aW9uAgIQAAUZc3RhdGUBARgVcGVyc29uLnYxLlN0YXRl\
    Q2hhbmdlAgIRAAcVY29uc2VudAEBGBFwZXJzb24udjEuQ29uc2VudAICEgAJF3NjcmVlbmluZwEBGBNwZXJzb24udjEu\
    U2NyZWVuaW5nAgITAAsZbWVkaWNhbE5vdGUBARgVcGVyc29uLnYxLk1lZGljYWxOb3RlAgIUAAgWcmVmZXJyYWwBARgS\
    cGVyc29uLnYxLlJlZmVycmFsAUA7AQBCEgAjAXJlY29yZHMudjEuUmVjb3JkcwMAWm5WAwQBAAEIGhgXcmVjb3JkZWRy\
    ZWNvcmRzLnYxLlJlY29yZGVkUmVxdWVzdHJlY29yZHMudjEuUmVjb3JkZWRSZXBseQEAFHJlZnVzYWxzLnYxLk5vdEZv\
    dW5kAwQCAAIGGBUyZXhwb3J0cmVjb3Jkcy52MS5FeHBvcnRSZXF1ZXN0cmVjb3Jkcy52MS5FeHBvcnRQYWdlAgAaFHJl\
    ZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQDBAMAAgUXFB1hdWRpdHJlY29yZHMudjEu\
    QXVkaXRSZXF1ZXN0cmVjb3Jkcy52MS5BdWRpdFBhZ2UBABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbg==
    """)
}

/// The log as people may read it.
public struct RecordsClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// One event as it was recorded, however it was corrected since.
  public func recorded(
    _ request: RecordedRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> RecordedReply {
    try await transport.unary(request, method: RecordsMethods.recorded, options: options)
  }

  public func export<Result: Sendable>(
    _ request: ExportRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<ExportPage>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: RecordsMethods.export, options: options, body)
  }

  public func audit<Result: Sendable>(
    _ request: AuditRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<AuditPage>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: RecordsMethods.audit, options: options, body)
  }
}

/// Answers the calls of records.v1.Records.
public protocol RecordsHandlers: Sendable {
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
}

/// Serves records.v1.Records with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct RecordsRegistration<Handlers: RecordsHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { RecordsMethods.descriptor }
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
      RecordsMethods.recorded, execution: execution(RecordsMethods.recorded.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.recorded(request, context: context)
    }
    router.handleServerStream(
      RecordsMethods.export, execution: execution(RecordsMethods.export.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.export(request, context: context, to: writer)
    }
    router.handleServerStream(
      RecordsMethods.audit, execution: execution(RecordsMethods.audit.info)
    ) { request, context, writer in
      try request.requireFields()
      try await handlers.audit(request, context: context, to: writer)
    }
  }
}
