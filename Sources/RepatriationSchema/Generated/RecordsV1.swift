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
    oRM9+4b04OtewhkW42okfQ0NtJgpNrJVoEKgUVO1Pu8=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEX5KQAAsQwCBj8BO0DSAVUAWQA4AIIAPABfAFgAfgBlAH0AQwCKADcAWAB+AK8AOgH2AH0AMAI/ADAA2AB1AHwAVgCi\
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
    AgYUYW5zd2VyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEHA2dpdmVuQXQBABQAAgMHaG93BQAMPAAAAABCFAAWAnBlcnNv\
    bi52MS5Db3JyZWN0aW9uFgASFBYYDBYWFhoRJRQSGx0fFRQRIh8UAQIEBgdyZWFzb24FAAwsAQAAAQIBCAdmdWxsTmFt\
    ZQUADMgAAAABAgEKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AQIBBANib3JuAQATAQIB\
    CgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAABAgEKB25hdGlvbmFsSUQFAAwgAAAAAQIBDgdv\
    cmlnaW5Qcm92aW5jZQUADDwAAAABAgEFB3Bob25lBQAMKAAAAAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5B\
    bnN3ZXIBAgEIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVmdFNpdGVPbgEAEgACBxBhbGlhc2VzBQIaCAAAAAAHBQAMyAAA\
    AAECAREHcHJpbWFyeUlkZW50aWZpZXIFAAzIAAAAAQIBEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1l\
    U2NyaXB0BQAPBAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAQIBBQdwaG90bwUADEAAAAAAAgoUc2NhbUxpbmtlZAEBFhBj\
    b21tb24udjEuQW5zd2VyAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIY\
    I3BlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIADxAAAggDaW5EYW5nZXIBAAEBAgEIA2RlYWRsaW5lAQASAAIYFHBlcnNv\
    bi52MS5FdGRBcHBsaWNhdGlvbgEAEQECAQkDYXBwbGllZE9uAQASAAIUwHBlcnNvbi52MS5FeGl0UGVybWl0CQAeDBMR\
    JBIPEREAAgIYaWQBAREUcGVyc29uLnYxLkV4aXRQZXJtaXQBAgEEA2xpc3QBABABAgELA3JlcXVlc3RlZE9uAQASAQIB\
    CQNkZWNpZGVkT24BABIAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUBAgEKA3ZhbGlkVW50aWwBABIA\
    AgQHcG9ydAUADwMAAAAAAgYHbnVtYmVyBQAMKAAAAAACBgdyZWFzb24FAAzIAAAAAAIUXXBlcnNvbi52MS5FeGl0UmVj\
    b3JkBQATERIPEQECAQsDcmVxdWVzdGVkT24BABIBAgEJA2dyYW50ZWRPbgEAEgECAQoDdmFsaWRVbnRpbAEAEgACBAdw\
    b3J0BQAPAwAAAAECAQkDcmVmdXNlZE9uAQASAAIUZHBlcnNvbi52MS5GaW5lUmVjb3JkBAATERAqAQIBCwNyZXF1ZXN0\
    ZWRPbgEAEgECAQkDcmVmdXNlZE9uAQASAAIJA3BhaWRDZW50cwEABQACBSF0ZXJtcwUCGhAAAAAAGAEBGBRwZXJzb24u\
    djEuV2FpdmVyVGVybQACEkBwZXJzb24udjEuRml0VG9GbHkDABsNEwACAxRmaXQBARYQY29tbW9uLnYxLkFuc3dlcgEC\
    AQUDdW50aWwBABIAAgwDZXNjb3J0TmVlZGVkAQABAAIPj3BlcnNvbi52MS5Hcm91cAUAGRIfES0AAgITaWQBAREPcGVy\
    c29uLnYxLkdyb3VwAAIHB21pc3Npb24FAAwQAAAAAAIEF2tpbmQBARYTY29tbW9uLnYxLkdyb3VwS2luZAACCgNzcGxp\
    dHRhYmxlAQABAAIHIm1lbWJlcnMFAhpAAAAAABkBARgVcGVyc29uLnYxLkdyb3VwTWVtYmVyAAIVSHBlcnNvbi52MS5H\
    cm91cE1lbWJlcgIAIiIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIIFnJlbGF0aW9uAQEWEmNvbW1v\
    bi52MS5SZWxhdGlvbgACDsNwZXJzb24udjEuSG9sZAkAGB4UFBEPEBIYAAICEmlkAQERDnBlcnNvbi52MS5Ib2xkAAIE\
    FmtpbmQBARYScGVyc29uLnYxLkhvbGRLaW5kAAIJB2F1dGhvcml0eQUADGQAAAAAAgkHcmVmZXJlbmNlBQAMPAAAAAAC\
    BgdyZWFzb24FAAz0AQAAAAIIA3BsYWNlZEF0AQAUAQIBCANyZXZpZXdCeQEAEgECAQoDcmVsZWFzZWRBdAEAFAACDQdy\
    ZWxlYXNlUmVhc29uBQAM9AEAAAACGipwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAIAFhAAAgsHbmF0aW9uYWxpdHkF\
    AA8DAAAAAAIFB2Jhc2lzBQAMKAAAAAACFmhwZXJzb24udjEuSW50ZW50Q2hhbmdlAwAeJh8AAgYUaW50ZW50AQEWEGNv\
    bW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQACBxRjb25zZW50AQEWEGNv\
    bW1vbi52MS5BbnN3ZXIAAhUhcGVyc29uLnYxLk1lZGljYWxOb3RlAgAPDgACBAd0ZXh0BQAM0AcAAAACBwNub3RlZEF0\
    AQAUAAIObHBlcnNvbi52MS5OZWVkBQAeDAwNIgACBBZjb2RlAQEWEmNvbW1vbi52MS5OZWVkQ29kZQECAQQDd2VlawEA\
    BgECAQQDYXNPZgEAEgECAQUDdW50aWwBABIAAggWc2V2ZXJpdHkBARYSY29tbW9uLnYxLlNldmVyaXR5AAIVJ3BlcnNv\
    bi52MS5OZWVkc0NoYW5nZQEAJAACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACEUxwZXJzb24udjEu\
    UGF5bWVudAQAGw0MEgACAhVpZAEBERFwZXJzb24udjEuUGF5bWVudAACBgNwYWlkT24BABIAAgUDY2VudHMBAAUAAgcH\
    cmVjZWlwdAUADCgAAAAAQhQAVQVwZXJzb24udjEuUGVyc29uRmlsZSgAKhEPICsyIyAgGh4mHyQkLh0YIxEPFhs3ECgq\
    MCouMiwWEhUmJy8QHQACDBpyZWdpc3RyYXRpb24BARgWcGVyc29uLnYxLlJlZ2lzdHJhdGlvbgACCgNyZWNvcmRlZEF0\
    AQAUAAIIA3NlcXVlbmNlAQAFAAIFF3N0YXRlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUBAgEIHmlkZW50aXR5AQEYGnBl\
    cnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAAIJJWRvY3VtZW50cwUCGhAAAAAAHAEBGBhwZXJzb24udjEuVHJhdmVsRG9j\
    dW1lbnQAAgMcZXRkAQEYGHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgACBBhmaW5lAQEYFHBlcnNvbi52MS5GaW5lUmVj\
    b3JkAAIEGGV4aXQBARgUcGVyc29uLnYxLkV4aXRSZWNvcmQAAgQSc3RheQEBGA5wZXJzb24udjEuU3RheQACBhRpbnRl\
    bnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNl\
    bnQBARYQY29tbW9uLnYxLkFuc3dlcgACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACBRtob2xkcwUC\
    GiAAAAAAEgEBGA5wZXJzb24udjEuSG9sZAACCSFrZWVwQXBhcnQFAhogAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACEQNhc3Nlc3NtZW50T2ZmZXJlZAEAAQECAQgWZml0VG9GbHkB\
    ARgScGVyc29uLnYxLkZpdFRvRmx5AAIKA3Z1bG5lcmFibGUBAAEAAggDaW5EYW5nZXIBAAEBAgEOA2RhbmdlckRlYWRs\
    aW5lAQASAAIUA2Jlc3RJbnRlcmVzdEFwcHJvdmVkAQABAAISIXBvc3NpYmxlRHVwbGljYXRlcwUCGkAAAAAAGAEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACCQNjaGFuZ2VkQXQBAAUAAgcdd2FpdmVycwUCGhAAAAAAFAEBGBBwZXJzb24udjEu\
    V2FpdmVyAAIIHnBheW1lbnRzBQIaIAAAAAAVAQEYEXBlcnNvbi52MS5QYXltZW50AAILIWV4aXRQZXJtaXRzBQIaEAAA\
    AAAYAQEYFHBlcnNvbi52MS5FeGl0UGVybWl0AAIIHmNvbnNlbnRzBQIaCAAAAAAVAQEYEXBlcnNvbi52MS5Db25zZW50\
    AAIKIHNjcmVlbmluZ3MFAhoQAAAAABcBARgTcGVyc29uLnYxLlNjcmVlbmluZwACDCJtZWRpY2FsTm90ZXMFAhoQAAAA\
    ABkBARgVcGVyc29uLnYxLk1lZGljYWxOb3RlAAIJH3JlZmVycmFscwUCGhAAAAAAFgEBGBJwZXJzb24udjEuUmVmZXJy\
    YWwAAgsHc3RhdGVSZWFzb24FAAwsAQAAAQIBCgNzdGF0ZVNpbmNlAQAUAAIOA3N0YXRlQ29uZmlybWVkAQABAAILF3N0\
    YXRlQmVmb3JlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUBAgEKGG1lcmdlZEludG8BAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgohbWVyZ2VkRnJvbQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgDdHJhbnNmZXIBABAAAgkQ\
    Y29ycmVjdGVkBQIaIAAAAAAHBQAMKAAAAAACErFwZXJzb24udjEuUmVmZXJyYWwIABwoDREREhASAAICFmlkAQEREnBl\
    cnNvbi52MS5SZWZlcnJhbAACBx1zZXJ2aWNlAQEWGWNvbW1vbi52MS5SZWZlcnJhbFNlcnZpY2UAAgIHdG8FAAxkAAAA\
    AAIGB3JlYXNvbgUADCwBAAAAAgoDcmVmZXJyZWRPbgEAEgECAQoDYWNjZXB0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIA\
    AgcHb3V0Y29tZQUADMgAAAAAQhYANwRwZXJzb24udjEuUmVnaXN0cmF0aW9uKAAjExIPIBUTFRgLFRYVGRATEhoyHiYd\
    IiQuIhQfDxYcGxweFSUQFCoUAQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQHB21pc3Npb24FAAwQ\
    AAAAAQIECgNyZWNlaXZlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwA\
    AgoHcXVldWVUb2tlbgUADBgAAAAAAggHZnVsbE5hbWUFAAzIAAAAAAIKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEB\
    Fg1jb21tb24udjEuU2V4AAIEA2Jvcm4BABMAAgoHYmlydGhQbGFjZQUADGQAAAAAAgsHbmF0aW9uYWxpdHkFAA8DAAAA\
    AAIKB25hdGlvbmFsSUQFAAwgAAAAAAIOB29yaWdpblByb3ZpbmNlBQAMPAAAAAACBQdwaG9uZQUADCgAAAAAAggHZXhp\
    dFNpdGUFAAw8AAAAAQIBCgNsZWZ0U2l0ZU9uAQASAAIEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkAAgklZG9jdW1lbnRz\
    BQIaCAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAAC\
    Chh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggW\
    cmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIK\
    IGluZGljYXRvcnMFAhogAAAAABcBARYTY29tbW9uLnYxLkluZGljYXRvcgACChRzY2FtTGlua2VkAQEWEGNvbW1vbi52\
    MS5BbnN3ZXIBAgEMA21vbnRoc0luU2l0ZQEABwACBxRzaGVsdGVyAQEWEGNvbW1vbi52MS5BbnN3ZXIAAgQHbm90ZQUA\
    DOgDAAAAAg8DY29uc2VudFJlY29yZGVkAQABAAIIEHdhcm5pbmdzBQIaEAAAAAAHBQAMMAAAAAACBxBhbGlhc2VzBQIa\
    CAAAAAAHBQAMyAAAAAACEQdwcmltYXJ5SWRlbnRpZmllcgUADMgAAAAAAhMHc2Vjb25kYXJ5SWRlbnRpZmllcgUADMgA\
    AAAAAgoHbmFtZVNjcmlwdAUADwQAAAAAAg0Uc2FmZVRvQ29udGFjdAEBFhBjb21tb24udjEuQW5zd2VyAAIFB3Bob3Rv\
    BQAMQAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAAIIHmNvbnNlbnRzBQIaCAAAAAAVAQEYEXBlcnNvbi52MS5Db25zZW50\
    AQIBDANhbm5vdW5jZW1lbnQBABAAQhMAKgFwZXJzb24udjEuU2NyZWVuaW5nCQAdJy0pLxUcERQAAgIXaWQBARETcGVy\
    c29uLnYxLlNjcmVlbmluZwACBh1zdGF0dXMBARYZY29tbW9uLnYxLlNjcmVlbmluZ1N0YXR1cwACBCVhY3RzBQIaCAAA\
    AAAcAQEWGGNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAACBSBtZWFucwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNh\
    dG9yAAIII3B1cnBvc2VzBQIaCAAAAAAaAQEWFmNvbW1vbi52MS5FeHBsb2l0YXRpb24AAgoHaW5zdHJ1bWVudAUADDwA\
    AAAAAhEHaW5zdHJ1bWVudFZlcnNpb24FAAwYAAAAAAIKA3NjcmVlbmVkQXQBABQAAgkHbmFycmF0aXZlBQAMoA8AAAAC\
    FVpwZXJzb24udjEuU3RhdGVDaGFuZ2UEAB0REBYAAgIXdG8BARYTY29tbW9uLnYxLkNhc2VTdGF0ZQACBgdyZWFzb24F\
    AAwsAQAAAAIJA2NvbmZpcm1lZAEAAQACCwdjb3VudGVycGFydAUADGQAAAAAAg5RcGVyc29uLnYxLlN0YXkEAA8UFxEB\
    AgEHA2VudGVyZWQBABIAAgkHZW50cnlQb3J0BQAMIAAAAAECAQ8DYXV0aG9yaXNlZFVudGlsAQASAAIGB3Blcm1pdAUA\
    DCgAAAAAQhgAgQFwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQQACIREQ4PICoTExMfFhwUFREAAgQadHlwZQEBFhZjb21t\
    b24udjEuRG9jdW1lbnRUeXBlAAIGB251bWJlcgUADCAAAAAAAgYHaXNzdWVyBQAPAwAAAAECAQYDaXNzdWVkAQASAQIB\
    BwNleHBpcmVzAQASAAIHFWN1c3RvZHkBARYRY29tbW9uLnYxLkN1c3RvZHkAAggedmFsaWRpdHkBARYaY29tbW9uLnYx\
    LkRvY3VtZW50VmFsaWRpdHkAAggHbXJ6TGluZTEFAAwsAAAAAAIIB21yekxpbmUyBQAMLAAAAAACCAdtcnpMaW5lMwUA\
    DCwAAAAAAgsQbXJ6RmFpbHVyZXMFAhoQAAAAAAcFAAwYAAAAAAILB2Rlc3RpbmF0aW9uBQAPAwAAAAACCBB0cmFuc2l0\
    cwUCGggAAAAABwUADwMAAAABAgEMA2pvdXJuZXlzTGVmdAEABgACCgdzdXBlcnNlZGVzBQAMIAAAAAACBgdrZXB0QnkF\
    AAxkAAAAAAIfFHBlcnNvbi52MS5WdWxuZXJhYmlsaXR5QXNzZXNzZWQBABEAAgoDdnVsbmVyYWJsZQEAAQACEMVwZXJz\
    b24udjEuV2FpdmVyCQAaDBMRJBQSFREAAgIUaWQBAREQcGVyc29uLnYxLldhaXZlcgECAQQDbGlzdAEAEAECAQsDcmVx\
    dWVzdGVkT24BABIBAgEJA2RlY2lkZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQACDQN3\
    YWl2ZWRQZXJjZW50AQAGAAILA3dhaXZlZENlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIGB3JlYXNvbgUADMgA\
    AAAAAhQ0cGVyc29uLnYxLldhaXZlclRlcm0DAA4MFQACBwNwZXJjZW50AQAGAAIFA2NlbnRzAQAFAQIBDQNjb3ZlcnNU\
    aHJvdWdoAQASAAIZ+nJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQMACMSEA8PESASEg4QFgACAh1pZAEBERlyZWNlcHRp\
    b24udjEuQW5ub3VuY2VtZW50AAIHB21pc3Npb24FAAwQAAAAAAIFB2xhYmVsBQAMZAAAAAACCANleHBlY3RlZAEACAAC\
    BAdmcm9tBQAMZAAAAAACCgNleHBlY3RlZEF0AQAUAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgcHY29u\
    dGFjdAUADGQAAAAAAgsDYW5ub3VuY2VkQXQBABQAAgcDYXJyaXZlZAEACAECAQgDY2xvc2VkQXQBABQAAgsHY2xvc2VS\
    ZWFzb24FAAzIAAAAAAIXsHJlY2VwdGlvbi52MS5RdWV1ZUVudHJ5CAAQEg8PDyQjEAACBQd0b2tlbgUADBgAAAAAAgcH\
    bWlzc2lvbgUADBAAAAAAAgQHbmFtZQUADMgAAAAAAggDaXNzdWVkQXQBABQAAgQHZGVzawUADBAAAAAAAgUbc3RhdGUB\
    ARYXcmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUBAgEGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgDY2xv\
    c2VkQXQBABQAQhUAAAFyZWNlcHRpb24udjEuVHJhbnNmZXIKAB8iDw0RECcRGSUAAgIZaWQBAREVcmVjZXB0aW9uLnYx\
    LlRyYW5zZmVyAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBAdmcm9tBQAMEAAAAAACAgd0bwUADBAA\
    AAAAAgYHcmVhc29uBQAMLAEAAAACCQNvZmZlcmVkQXQBABQAAgUec3RhdGUBARYacmVjZXB0aW9uLnYxLlRyYW5zZmVy\
    U3RhdGUBAgEJA2RlY2lkZWRBdAEAFAACDgdkZWNpc2lvblJlYXNvbgUADCwBAAABAgEIGHJlY2VpdmVkAQERFHBlcnNv\
    bi52MS5QZXJzb25GaWxlAAIVfHJlY29yZHMudjEuQXVkaXRFbnRyeQYADxERDyMRAAIIA3NlcXVlbmNlAQAFAAIKA3Jl\
    Y29yZGVkQXQBABQAAgYHYXV0aG9yBQAMLAEAAAACBAdraW5kBQAMKAAAAAECAQYYcGVyc29uAQERFHBlcnNvbi52MS5Q\
    ZXJzb25GaWxlAAIGB2RldGFpbAUADMgAAAAAAhQwcmVjb3Jkcy52MS5BdWRpdFBhZ2UBAC0AAgciZW50cmllcwUCGgAB\
    AAAAGQEBGBVyZWNvcmRzLnYxLkF1ZGl0RW50cnkAAhc7cmVjb3Jkcy52MS5BdWRpdFJlcXVlc3QEABMMDAoBAgQHB21p\
    c3Npb24FAAwQAAAAAAIFA2FmdGVyAQAFAQIBBANmcm9tAQASAQIBAgN0bwEAEgACFS1yZWNvcmRzLnYxLkV4cG9ydFBh\
    Z2UBACoAAgUhZmlsZXMFAhpAAAAAABgBARgUcGVyc29uLnYxLlBlcnNvbkZpbGUAAhhYcmVjb3Jkcy52MS5FeHBvcnRS\
    ZXF1ZXN0BQATExUMCgECBAcHbWlzc2lvbgUADBAAAAABAgQHB3B1cnBvc2UFAAxkAAAAAQIECQdyZWNpcGllbnQFAAxk\
    AAAAAQIBBANmcm9tAQASAQIBAgN0bwEAEgACGGRyZWNvcmRzLnYxLlJlY29yZGVkUmVwbHkDACMgHAACBRplbnRyeQEB\
    GBZpbnRha2UudjEuSGlzdG9yeUVudHJ5AAIFF2V2ZW50AQEYE2V2ZW50cy52MS5FdmVudEJvZHkAAggQd2l0aGhlbGQF\
    AhogAAAAAAcFAAwoAAAAAAIaN3JlY29yZHMudjEuUmVjb3JkZWRSZXF1ZXN0AgAjEAECBAYYcGVyc29uAQERFHBlcnNv\
    bi52MS5QZXJzb25GaWxlAQIECANzZXF1ZW5jZQEABQACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAM\
    KAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAA\
    AAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAdQCgADgFV\
    AKAAdAB1AFUAqwBYAI0BQAB8AIoAeABUAD0AOwBvADkAYABDAFQAYQBMAEwAawBRAEUAWQABAgEQE2NvbW1vbi52MS5B\
    bnN3ZXICAAgHAgEBAAN5ZXMCAQIAAm5vAQIBE/Zjb21tb24udjEuQ2FzZVN0YXRlEQALDw0PDw0MCwwRDRANEA0LCwIB\
    AQAGcXVldWVkAgECAApyZWdpc3RlcmVkAgEDAAhhc3Nlc3NlZAIBBAAKcHJvY2Vzc2luZwIBBQAKbWFuaWZlc3RlZAIB\
    BgAIZGVwYXJ0ZWQCAQcAB2Fycml2ZWQCAQgABmNsb3NlZAIBCQAHc3RheWluZwIBCgAMc2VsZkRlcGFydGVkAgELAAhy\
    ZWZlcnJlZAIBDAALdHJhbnNmZXJyZWQCAQ0ACGRldGFpbmVkAgEOAAtsb3N0Q29udGFjdAIBDwAIZGVjZWFzZWQCARAA\
    Bm1lcmdlZAIBEQAGdm9pZGVkAQIBET9jb21tb24udjEuQ2hhbm5lbAUACw0LDAkCAQEABndhbGtJbgIBAgAIcHJvdmlu\
    Y2UCAQMABnBvbGljZQIBBAAHaG90bGluZQIBBQAEYnVsawECARiDY29tbW9uLnYxLkNvbnNlbnRQdXJwb3NlBgARER0W\
    Fw8CAQEADHJlZ2lzdHJhdGlvbgIBAgAMcmV0dXJuVHJhdmVsAgEDABhzaGFyZVdpdGhIb3N0QXV0aG9yaXRpZXMCAQQA\
    EXNoYXJlV2l0aFBhcnRuZXJzAgEFABJjb250YWN0QWZ0ZXJSZXR1cm4CAQYACnBob3RvZ3JhcGgBAgERXmNvbW1vbi52\
    MS5DdXN0b2R5BwALDBAJCw4MAgEBAAZob2xkZXICAQIAB21pc3Npb24CAQMAC2NvbmZpc2NhdGVkAgEEAARsb3N0AgEF\
    AAZwb2xpY2UCAQYACW5ldmVySGVsZAIBBwAHdW5rbm93bgECARZaY29tbW9uLnYxLkRvY3VtZW50VHlwZQQADRwaEQIB\
    AQAIcGFzc3BvcnQCAQIAF2VtZXJnZW5jeVRyYXZlbERvY3VtZW50AgEDABVjZXJ0aWZpY2F0ZU9mSWRlbnRpdHkCAQQA\
    DGlkZW50aXR5Q2FyZAECARo2Y29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkEAAoMDA4CAQEABXZhbGlkAgECAAdleHBp\
    cmVkAgEDAAdkYW1hZ2VkAgEEAAljYW5jZWxsZWQBAgEWkGNvbW1vbi52MS5FeHBsb2l0YXRpb24IABEWFw4MERMKAgEB\
    AAxmb3JjZWRMYWJvdXICAQIAEWZvcmNlZENyaW1pbmFsaXR5AgEDABJzZXh1YWxFeHBsb2l0YXRpb24CAQQACXNlcnZp\
    dHVkZQIBBQAHc2xhdmVyeQIBBgAMb3JnYW5SZW1vdmFsAgEHAA5mb3JjZWRNYXJyaWFnZQIBCAAFb3RoZXIBAgETQGNv\
    bW1vbi52MS5Hcm91cEtpbmQEAAsSDRACAQEABmZhbWlseQIBAgANZ3VhcmRpYW5DaGlsZAIBAwAIZXNjb3J0ZWQCAQQA\
    C3RyYXZlbFBhcnR5AUIBEwBzAWNvbW1vbi52MS5JbmRpY2F0b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9s\
    ZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVtZW50AgEDAA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2Vz\
    AgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxBYnVzZQIBBwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxB\
    YnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZlV29ya2luZ0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIB\
    DAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgENABZwc3ljaG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNN\
    ZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQABZ0aHJlYXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARAr\
    Y29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1cm5Ib21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1v\
    bi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVlbGNoYWlyAgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5z\
    ZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFsAgEGAApkaXNhYmlsaXR5AQIBGWxjb21tb24udjEuUmVmZXJyYWxT\
    ZXJ2aWNlBwAMDAoRFBIKAgEBAAdzaGVsdGVyAgECAAdtZWRpY2FsAgEDAAVsZWdhbAIBBAAMcHN5Y2hvc29jaWFsAgEF\
    AA9jaGlsZFByb3RlY3Rpb24CAQYADXJlaW50ZWdyYXRpb24CAQcABW90aGVyAQIBEmFjb21tb24udjEuUmVsYXRpb24I\
    AAkLCgwLDQsKAgEBAARoZWFkAgECAAZzcG91c2UCAQMABWNoaWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1\
    YXJkaWFuAgEHAAZlc2NvcnQCAQgABW90aGVyAQIBGTZjb21tb24udjEuU2NyZWVuaW5nU3RhdHVzBAAQDQsIAgEBAAtu\
    b3RTY3JlZW5lZAIBAgAIcG9zc2libGUCAQMABmFjdHVhbAIBBAADbm90AQIBEiZjb21tb24udjEuU2V2ZXJpdHkDAAkN\
    CwIBAQAEbWlsZAIBAgAIbW9kZXJhdGUCAQMABnNldmVyZQECAQ0pY29tbW9uLnYxLlNleAMACQsQAgEBAARtYWxlAgEC\
    AAZmZW1hbGUCAQMAC3Vuc3BlY2lmaWVkAQIBGFJjb21tb24udjEuVHJhZmZpY2tpbmdBY3QFABATDQ8MAgEBAAtyZWNy\
    dWl0bWVudAIBAgAOdHJhbnNwb3J0YXRpb24CAQMACHRyYW5zZmVyAgEEAApoYXJib3VyaW5nAgEFAAdyZWNlaXB0AQIB\
    FCBjb21tb24udjEuVHJhdmVsTW9kZQIADw0CAQEACnNlbGZGdW5kZWQCAQIACGFzc2lzdGVkAQIBGENkdXBsaWNhdGVz\
    LnYxLk1hdGNoQmFzaXMEABMPDwwCAQEADmRvY3VtZW50TnVtYmVyAgECAApuYXRpb25hbElEAgEDAApjb21wYXJpc29u\
    AgEEAAdvZmZpY2VyAQIBFydkdXBsaWNhdGVzLnYxLk1hdGNoWm9uZQMACQsOAgEBAARzYW1lAgECAAZyZXZpZXcCAQMA\
    CWRpZmZlcmVudAECARc4ZHVwbGljYXRlcy52MS5QYWlyU3RhdGUEAAkODg0CAQEABG9wZW4CAQIACWNvbmZpcm1lZAIB\
    AwAJZGlzbWlzc2VkAgEEAAhyZW9wZW5lZAECARhEZXZlbnRzLnYxLkxpc3RDaGFuZ2VLaW5kBQAMCw4NCwIBAQAHY3Jl\
    YXRlZAIBAgAGZWRpdGVkAgEDAAlzdWJtaXR0ZWQCAQQACGFuc3dlcmVkAgEFAAZjbG9zZWQBAgERNmxpc3RzLnYxLkxp\
    c3RLaW5kAwAPDxMCAQEACmZpbmVXYWl2ZXICAQIACmV4aXRQZXJtaXQCAQMADnRyYXZlbERvY3VtZW50AQIBEjVsaXN0\
    cy52MS5MaXN0U3RhdGUEAAoODAsCAQEABWRyYWZ0AgECAAlzdWJtaXR0ZWQCAQMAB3BhcnRpYWwCAQQABmNsb3NlZAEC\
    ARJUcGVyc29uLnYxLkhvbGRLaW5kBgALCgwREAoCAQEABnBvbGljZQIBAgAFY291cnQCAQMAB21lZGljYWwCAQQADGJl\
    c3RJbnRlcmVzdAIBBQALaW1taWdyYXRpb24CAQYABW90aGVyAQIBFTdwZXJzb24udjEuTGluZU91dGNvbWUEAAwMDA0C\
    AQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMAB3JlZnVzZWQCAQQACHJldHVybmVkAQIBFylyZWNlcHRpb24udjEuUXVl\
    dWVTdGF0ZQMADA8JAgEBAAd3YWl0aW5nAgECAApyZWdpc3RlcmVkAgEDAARsZWZ0AQIBGjpyZWNlcHRpb24udjEuVHJh\
    bnNmZXJTdGF0ZQQADA0NDgIBAQAHb2ZmZXJlZAIBAgAIYWNjZXB0ZWQCAQMACGRlY2xpbmVkAgEEAAl3aXRoZHJhd24C\
    QOMCGQMAQhUAyAJldmVudHMudjEuSW50YWtlRXZlbnQRACgiKCwmIDgmLCosLS4qJCggAgIBAAoYcmVnaXN0ZXJlZAEB\
    GBRldmVudHMudjEuUmVnaXN0ZXJlZAICAgAHFWNoYW5nZWQBARgRZXZlbnRzLnYxLkNoYW5nZWQCAgMAChhob2xkUGxh\
    Y2VkAQEYFGV2ZW50cy52MS5Ib2xkUGxhY2VkAgIEAAwaaG9sZFJlbGVhc2VkAQEYFmV2ZW50cy52MS5Ib2xkUmVsZWFz\
    ZWQCAgUACRdzZXBhcmF0ZWQBARgTZXZlbnRzLnYxLlNlcGFyYXRlZAICBgAHE2dyb3VwZWQBARgPcGVyc29uLnYxLkdy\
    b3VwAgIHABIgZHVwbGljYXRlU3VzcGVjdGVkAQEYHGV2ZW50cy52MS5EdXBsaWNhdGVTdXNwZWN0ZWQCAggACRduYW1l\
    c1JlYWQBARgTZXZlbnRzLnYxLk5hbWVzUmVhZAICCQAMGnJvd3NSZWplY3RlZAEBGBZldmVudHMudjEuUm93c1JlamVj\
    dGVkAgIKAAsZbGlzdENoYW5nZWQBARgVZXZlbnRzLnYxLkxpc3RDaGFuZ2VkAgILAAkdYW5ub3VuY2VkAQEYGXJlY2Vw\
    dGlvbi52MS5Bbm5vdW5jZW1lbnQCAgwADBtxdWV1ZUNoYW5nZWQBARgXcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkCAg0A\
    Dxl0cmFuc2ZlckNoYW5nZWQBARgVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAgIOAAsZcGFpckNoYW5nZWQBARgVZXZlbnRz\
    LnYxLlBhaXJDaGFuZ2VkAgIPAAgWZXhwb3J0ZWQBARgSZXZlbnRzLnYxLkV4cG9ydGVkAgIQAAoYc2VhbGVkUmVhZAEB\
    GBRldmVudHMudjEuU2VhbGVkUmVhZAICEQAGFGRlbmllZAEBGBBldmVudHMudjEuRGVuaWVkAEIQAAMDcGVyc29uLnYx\
    LkNoYW5nZRQANCosICgcJiQWJDYoGSIoJCImKiQCAgEAEB5pZGVudGl0eVZlcmlmaWVkAQEYGnBlcnNvbi52MS5JZGVu\
    dGl0eVZlcmlmaWVkAgICAAgcZG9jdW1lbnQBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AgIDAAocZXRkQXBwbGll\
    ZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24CAgQABhR3YWl2ZXIBARgQcGVyc29uLnYxLldhaXZlcgICBQAKGGV4\
    aXRQZXJtaXQBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQCAgYABBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AgIHAAYaaW50\
    ZW50AQEYFnBlcnNvbi52MS5JbnRlbnRDaGFuZ2UCAggABRluZWVkcwEBGBVwZXJzb24udjEuTmVlZHNDaGFuZ2UCAQkA\
    EWFzc2Vzc21lbnRPZmZlcmVkAgIKAAgWZml0VG9GbHkBARgScGVyc29uLnYxLkZpdFRvRmx5AgILAA0jdnVsbmVyYWJp\
    bGl0eQEBGB9wZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAgIMAAYcZGFuZ2VyAQEYGHBlcnNvbi52MS5EYW5n\
    ZXJBc3Nlc3NlZAIBDQAUYmVzdEludGVyZXN0QXBwcm92ZWQCAg4ABxVwYXltZW50AQEYEXBlcnNvbi52MS5QYXltZW50\
    AgIPAAoYY29ycmVjdGlvbgEBGBRwZXJzb24udjEuQ29ycmVjdGlvbgICEAAFGXN0YXRlAQEYFXBlcnNvbi52MS5TdGF0\
    ZUNoYW5nZQICEQAHFWNvbnNlbnQBARgRcGVyc29uLnYxLkNvbnNlbnQCAhIACRdzY3JlZW5pbmcBARgTcGVyc29uLnYx\
    LlNjcmVlbmluZwICEwALGW1lZGljYWxOb3RlAQEYFXBlcnNvbi52MS5NZWRpY2FsTm90ZQICFAAIFnJlZmVycmFsAQEY\
    EnBlcnNvbi52MS5SZWZlcnJhbAFAOwEAQhIAIwFyZWNvcmRzLnYxLlJlY29yZHMDAFpuVgMEAQABCBoYF3JlY29yZGVk\
    cmVjb3Jkcy52MS5SZWNvcmRlZFJlcXVlc3RyZWNvcmRzLnYxLlJlY29yZGVkUmVwbHkBABRyZWZ1c2Fscy52MS5Ob3RG\
    b3VuZAMEAgACBhgVMmV4cG9ydHJlY29yZHMudjEuRXhwb3J0UmVxdWVzdHJlY29yZHMudjEuRXhwb3J0UGFnZQIAGhRy\
    ZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLlJlamVjdGVkAwQDAAIFFxQdYXVkaXRyZWNvcmRzLnYx\
    LkF1ZGl0UmVxdWVzdHJlY29yZHMudjEuQXVkaXRQYWdlAQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24=
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
