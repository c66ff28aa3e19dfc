// Written by schemac from package records.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// Asks for one event of a person's history as it was recorded.
public struct RecordedRequest: WireMessage {
  public static var wireName: String { "records.v1.RecordedRequest" }

  public var person: ID<PersonFile>
  public var sequence: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RecordedRequest, rhs: RecordedRequest) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.sequence)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.person == (ID<PersonFile>()) { missing.append("person") }
    if self.sequence == (0) { missing.append("sequence") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension RecordedRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      sequence: 0,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    sequence: Int64 = 0
  ) {
    self.init(
      person: person,
      sequence: sequence,
      _unknown: nil)
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
    let w2 = self.sequence
    wireStore(f, 16, w2)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x181000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: 0,
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
    var w2: Int64 = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: Int64 = w2
    return Self(
      person: v1,
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

/// The event, without what the caller's role may not see.
public struct RecordedReply: WireMessage {
  public static var wireName: String { "records.v1.RecordedReply" }

  public var entry: HistoryEntry
  public var event: EventBody
  public var withheld: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RecordedReply, rhs: RecordedReply) -> Bool {
    guard lhs.entry == rhs.entry else { return false }
    guard lhs.event == rhs.event else { return false }
    guard ([String]).wireEquals(lhs.withheld, rhs.withheld) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entry)
    hasher.combine(self.event)
    self.withheld.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.event.missingRequiredFields() { missing.append("event.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension RecordedReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      entry: HistoryEntry(),
      event: EventBody(),
      withheld: [],
      _unknown: nil)
  }

  public init(
    entry: HistoryEntry = HistoryEntry(),
    event: EventBody = EventBody(),
    withheld: [String] = []
  ) {
    self.init(
      entry: entry,
      event: event,
      withheld: withheld,
      _unknown: nil)
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
    let count: Int
    if !self.withheld.isEmpty {
      count = 3
    } else {
      count = 2
    }
    let width = wireWidth(self.withheld.count &* 24)
    let slots = f + 0 + (count &<< width)
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
      entry: v1,
      event: v2,
      withheld: v3,
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

/// Asks for people in bulk. Recorded with purpose and recipient.
public struct ExportRequest: WireMessage {
  public static var wireName: String { "records.v1.ExportRequest" }

  public var mission: String
  public var purpose: String
  public var recipient: String
  public var from: CalendarDate?
  public var to: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExportRequest, rhs: ExportRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.purpose.isEmpty { missing.append("purpose") }
    if self.recipient.isEmpty { missing.append("recipient") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ExportRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      purpose: "",
      recipient: "",
      from: nil,
      to: nil,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    purpose: String = "",
    recipient: String = "",
    from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) {
    self.init(
      mission: mission,
      purpose: purpose,
      recipient: recipient,
      from: from,
      to: to,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.from != nil)
    let w4 = (self.from ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w4)
    b0 |= wireBit(self.to != nil) &<< 1
    let w5 = (self.to ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w5)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x9050100)
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
    t0 = wirePut(t0, self.purpose, n1)
    t0 = wirePut(t0, self.recipient, n2)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
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
    var b0: UInt8 = 0
    var w4: Int32 = 0
    var w5: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w4 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w5 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w4 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w5 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 3 || b0 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 3, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    var absent = UInt64.wire(wireMask(w4, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w5, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 100)
    let v3: String = try r.text(p + o2, n2, max: 100)
    let v4: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    let v5: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w5) : nil
    return Self(
      mission: v1,
      purpose: v2,
      recipient: v3,
      from: v4,
      to: v5,
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
      case 5: unit = 4
      case 9: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Some of the people asked for.
public struct ExportPage: WireMessage {
  public static var wireName: String { "records.v1.ExportPage" }

  public var files: [PersonFile]
  /// The event that records this export.
  public var sequence: Int64
  /// People in the whole export.
  public var persons: UInt32
  /// Fields left out because of the caller's role.
  public var withheld: [String]
  /// When the people were read.
  public var asOf: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExportPage, rhs: ExportPage) -> Bool {
    guard lhs.files == rhs.files else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard ([String]).wireEquals(lhs.withheld, rhs.withheld) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.files)
    hasher.combine(self.sequence)
    hasher.combine(self.persons)
    self.withheld.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self._unknown)
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

extension ExportPage {
  /// The message in which every field is absent.
  public init() {
    self.init(
      files: [],
      sequence: 0,
      persons: 0,
      withheld: [],
      asOf: Timestamp(),
      _unknown: nil)
  }

  public init(
    files: [PersonFile] = [],
    sequence: Int64 = 0,
    persons: UInt32 = 0,
    withheld: [String] = [],
    asOf: Timestamp = Timestamp()
  ) {
    self.init(
      files: files,
      sequence: sequence,
      persons: persons,
      withheld: withheld,
      asOf: asOf,
      _unknown: nil)
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
    let p = b.reserve(30)
    let f = p + 2
    let w2 = self.sequence
    wireStore(f, 0, w2)
    let w3 = self.persons
    wireStore(f, 8, w3)
    let w5 = self.asOf.microseconds
    wireStore(f, 12, w5)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x140C0800)
    let count: Int
    if !self.withheld.isEmpty {
      count = 2
    } else if !self.files.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.files.count &* 24
    lengths |= self.withheld.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PersonFile.appendWireList(self.files, max: 64, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try b.append(texts: self.withheld, max: 32, maxElement: 40)
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
        start: start, used: fixed, known: 20, room: count &<< width,
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
    var w3: UInt32 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w5 = wireMask(wireLoad(f, 12, Int64.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w5 != 0)
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
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w5 = fixed >= 20 ? wireLoad(f, 12, Int64.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 20, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: [PersonFile] = try PersonFile.decodeWireList(p + o0, n0, max: 64, &r)
    let v2: Int64 = w2
    let v3: UInt32 = w3
    let v4: [String] = try r.texts(p + o1, n1, max: 32, maxElement: 40)
    let v5: Timestamp = Timestamp(microseconds: w5)
    return Self(
      files: v1,
      sequence: v2,
      persons: v3,
      withheld: v4,
      asOf: v5,
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
      case 0, 21...: return
      case 8: unit = 8
      case 12: unit = 4
      case 20: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

  /// Files of the mission in bulk. Every call is an event with its purpose and recipient.
  public static let export = RPCMethod<ExportRequest, ExportPage>(
    RPCMethodInfo(
      service: "records.v1.Records", ordinal: 2, name: "export",
      kind: .serverStream, isIdempotent: false, isBulk: false, roles: ["approver"]),
    thrown: [NotYourMission.self, Rejected.self])

  /// Who did and read what in the mission, without personal data.
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
    6vxStTHjqMHVhHzCdKQNAljRGxP3YFCNAmSQu4oSHUk=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVFLwAAEA4rBj0BP0CnAEYAVQBiABUCawBVAFkAPABfAFgAfgBlABoBQwDkAFMAWAB+AK8AOgH2AH0AcgI/AIYA2AB1\
    AHwAVgCiAGEA1QBIAIIAOgCCAEAAXgBhALkFxwBTBEMBcwBjAOgBNwDZAEwAFwGZAPAAYQFrAI4AdACAAFUAKgBCAD0A\
    iAAAAhSPYWNjZXNzLnYxLkF1ZGl0RW50cnkHAA8REQ8jERIAAggDc2VxdWVuY2UBAAUAAgoDcmVjb3JkZWRBdAEAFAAC\
    BgdhdXRob3IFAAwsAQAAAAIEB2tpbmQFAAwoAAAAAQIBBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYH\
    ZGV0YWlsBQAMyAAAAAACBwdzZXJ2aWNlBQAMEAAAAAACEy9hY2Nlc3MudjEuQXVkaXRQYWdlAQAsAAIHIWVudHJpZXMF\
    AhoAAQAAABgBARgUYWNjZXNzLnYxLkF1ZGl0RW50cnkAAhY7YWNjZXNzLnYxLkF1ZGl0UmVxdWVzdAQAEwwMCgECBAcH\
    bWlzc2lvbgUADBAAAAAAAgUDYWZ0ZXIBAAUBAgEEA2Zyb20BABIBAgECA3RvAQASAAIQTmFjY2Vzcy52MS5EZW5pZWQF\
    ABEPDg0MAAIGB21ldGhvZAUADHgAAAAAAgQHcnVsZQUADCgAAAAAAgcDZnVydGhlcgEACAECAQUDc2luY2UBABQBAgEE\
    A2xhc3QBABQAQhsA9AFkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIRACUSISIjJQ00JA4RFBElEBwlAAICH2lkAQER\
    G2R1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpcgACBwdtaXNzaW9uBQAMEAAAAAACBRhmaXJzdAEBERRwZXJzb24udjEu\
    UGVyc29uRmlsZQACBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQbem9uZQEBFhdkdXBsaWNhdGVzLnYx\
    Lk1hdGNoWm9uZQACBRxiYXNpcwEBFhhkdXBsaWNhdGVzLnYxLk1hdGNoQmFzaXMAAgYDd2VpZ2h0AQAEAAIIKGV2aWRl\
    bmNlBQIaGAAAAAAfAQEYG2R1cGxpY2F0ZXMudjEuTWF0Y2hFdmlkZW5jZQACBRtzdGF0ZQEBFhdkdXBsaWNhdGVzLnYx\
    LlBhaXJTdGF0ZQACBwNmb3VuZEF0AQAUAQIBCQNkZWNpZGVkQXQBABQAAgkHZGVjaWRlZEJ5BQAMLAEAAAACBgdyZWFz\
    b24FAAwsAQAAAQIBCBhzdXJ2aXZvcgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCQNjaGFuZ2VkQXQBAAUAAggQY2F1\
    dGlvbnMFAhoIAAAAAAcFAAwoAAAAAQIBBRttb3ZlZAEBGBdkdXBsaWNhdGVzLnYxLkdyb3VwTW92ZQACF1BkdXBsaWNh\
    dGVzLnYxLkdyb3VwTW92ZQMAHCINAAIFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxhdGlvbgEBFhJjb21t\
    b24udjEuUmVsYXRpb24AAgYDam9pbmVkAQABAAIbNmR1cGxpY2F0ZXMudjEuTWF0Y2hFdmlkZW5jZQMAEBQNAAIFB2Zp\
    ZWxkBQAMKAAAAAACCQdhZ3JlZW1lbnQFAAwoAAAAAAIGA3dlaWdodAEABAACEURldmVudHMudjEuQ2hhbmdlZAIAIh4A\
    AgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGFGNoYW5nZQEBGRBwZXJzb24udjEuQ2hhbmdlAAITJWV2\
    ZW50cy52MS5FdmVudEJvZHkBACIAAgUZZXZlbnQBARkVZXZlbnRzLnYxLkludGFrZUV2ZW50AAISSWV2ZW50cy52MS5F\
    eHBvcnRlZAQADxIUDgACBAd3aGF0BQAMPAAAAAACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAAAAIH\
    A3BlcnNvbnMBAAgAAhRAZXZlbnRzLnYxLkhvbGRQbGFjZWQCACIaAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACBBJob2xkAQEYDnBlcnNvbi52MS5Ib2xkAAIWZGV2ZW50cy52MS5Ib2xkUmVsZWFzZWQEACIaEREAAgYYcGVy\
    c29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEEmhvbGQBAREOcGVyc29uLnYxLkhvbGQAAgYHcmVhc29uBQAM9AEA\
    AAACCgNyZWxlYXNlZEF0AQAUAAIVTGV2ZW50cy52MS5MaXN0Q2hhbmdlZAIAIiYAAgQabGlzdAEBGBZsaXN0cy52MS5B\
    dXRob3JpdHlMaXN0AAIGHGNoYW5nZQEBFhhldmVudHMudjEuTGlzdENoYW5nZUtpbmQAQhMAAQFldmVudHMudjEuTmFt\
    ZXNSZWFkCgATDywSFCgmERMPAAIIB21hbmlmZXN0BQAMQAAAAAACCANyZXZpc2lvbgEACAACByFwZXJzb25zBQIaAAQA\
    AAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIHB3B1cnBvc2UFAAxkAAAAAAIJB3JlY2lwaWVudAUADGQAAAAAAggc\
    ZG9jdW1lbnQBARYYcmV2aXNpb24udjEuRG9jdW1lbnRLaW5kAAIFHXN0YXRlAQEWGXJldmlzaW9uLnYxLlJldmlzaW9u\
    U3RhdGUAAgYHZGlnZXN0BQAOIAAAAAACCAdzZWFsZWRCeQUADCwBAAAAAggDc2VhbGVkQXQBABQAAhUqZXZlbnRzLnYx\
    LlBhaXJDaGFuZ2VkAQAnAAIEH3BhaXIBARgbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAIUzGV2ZW50cy52MS5S\
    ZWdpc3RlcmVkBQAqJB8xJwACDBpyZWdpc3RyYXRpb24BARgWcGVyc29uLnYxLlJlZ2lzdHJhdGlvbgACCRdncm91cEtp\
    bmQBARYTY29tbW9uLnYxLkdyb3VwS2luZAACBxRjb25zZW50AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgwhZGlzdGluY3RG\
    cm9tBQIaEAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBxtvZmZsaW5lAQEYF3BlcnNvbi52MS5PZmZsaW5l\
    T3JpZ2luAAIWOWV2ZW50cy52MS5Sb3dzUmVqZWN0ZWQCABobAAIGEHRva2VucwUCGgAQAAAABwUADEAAAAAAAgcQc2V0\
    dGxlZAUCGgAQAAAABwUADEAAAAAAAhRAZXZlbnRzLnYxLlNlYWxlZFJlYWQCACIaAAIGGHBlcnNvbgEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQACBhBmaWVsZHMFAhogAAAAAAcFAAwoAAAAAAITZ2V2ZW50cy52MS5TZXBhcmF0ZWQEACEiEQ0A\
    AgUYZmlyc3QBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIG\
    B3JlYXNvbgUADPQBAAAAAgYDbGlmdGVkAQABAAIWlWludGFrZS52MS5IaXN0b3J5RW50cnkIAA8PEREPERoRAAIIA3Nl\
    cXVlbmNlAQAFAAIEB2tpbmQFAAwgAAAAAAIKA29jY3VycmVkQXQBABQAAgoDcmVjb3JkZWRBdAEAFAACBAdkZXNrBQAM\
    EAAAAAACBgdhdXRob3IFAAzIAAAAAAIGEGZpZWxkcwUCGiAAAAAABwUADCgAAAAAAgYHcmVhc29uBQAMLAEAAABCFgAe\
    AWxpc3RzLnYxLkF1dGhvcml0eUxpc3QMACASHR8UEBATECcUEAACAhppZAEBERZsaXN0cy52MS5BdXRob3JpdHlMaXN0\
    AAIHB21pc3Npb24FAAwQAAAAAAIEFWtpbmQBARYRbGlzdHMudjEuTGlzdEtpbmQAAgUWc3RhdGUBARYSbGlzdHMudjEu\
    TGlzdFN0YXRlAAIJB2F1dGhvcml0eQUADGQAAAAAAgUHdGl0bGUFAAxkAAAAAAIJA2NyZWF0ZWRBdAEAFAECAQsDc3Vi\
    bWl0dGVkT24BABIBAgEIA2Nsb3NlZE9uAQASAAIFHmxpbmVzBQIaAAQAAAAVAQEYEWxpc3RzLnYxLkxpc3RMaW5lAAIJ\
    B3JlZmVyZW5jZQUADDwAAAAAAgkDY2hhbmdlZEF0AQAFAAIR4Wxpc3RzLnYxLkxpc3RMaW5lCgAiJBERFBIVEg8RAAIG\
    GHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQEC\
    AQkDZGVjaWRlZE9uAQASAAIGB3JlYXNvbgUADMgAAAAAAg0Dd2FpdmVkUGVyY2VudAEABgACCwN3YWl2ZWRDZW50cwEA\
    BQECAQ0DY292ZXJzVGhyb3VnaAEAEgECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIFAAwo\
    AAAAAAIRaHBlcnNvbi52MS5Db25zZW50BAAnHg8OAAIHHHB1cnBvc2UBARYYY29tbW9uLnYxLkNvbnNlbnRQdXJwb3Nl\
    AAIGFGFuc3dlcgEBFhBjb21tb24udjEuQW5zd2VyAQIBBwNnaXZlbkF0AQAUAAIDB2hvdwUADDwAAAAAQhQAWAJwZXJz\
    b24udjEuQ29ycmVjdGlvbhgAERQWGAwWFhYaESUUEhsdHxUUESIfFBsmAAIGB3JlYXNvbgUADCwBAAABAgEIB2Z1bGxO\
    YW1lBQAMyAAAAAECAQoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgBAgEEA2Jvcm4BABMB\
    AgEKB2JpcnRoUGxhY2UFAAxkAAAAAAILB25hdGlvbmFsaXR5BQAPAwAAAAECAQoHbmF0aW9uYWxJRAUADCAAAAABAgEO\
    B29yaWdpblByb3ZpbmNlBQAMPAAAAAECAQUHcGhvbmUFAAwoAAAAAAINFHNhZmVUb0NvbnRhY3QBARYQY29tbW9uLnYx\
    LkFuc3dlcgECAQgHZXhpdFNpdGUFAAw8AAAAAQIBCgNsZWZ0U2l0ZU9uAQASAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzI\
    AAAAAQIBEQdwcmltYXJ5SWRlbnRpZmllcgUADMgAAAABAgETB3NlY29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25h\
    bWVTY3JpcHQFAA8EAAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYBAgEFB3Bob3RvBQAMQAAAAAACChRzY2FtTGlua2VkAQEW\
    EGNvbW1vbi52MS5BbnN3ZXIAAgcUc2hlbHRlcgEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250aHNJblNpdGUBAAcA\
    AgcQY2xlYXJlZAUCGiAAAAAABwUADCgAAAAAAhIQd2l0aGRyYXduRG9jdW1lbnRzBQIaCAAAAAAHBQAMIAAAAAACGCNw\
    ZXJzb24udjEuRGFuZ2VyQXNzZXNzZWQCAA8QAAIIA2luRGFuZ2VyAQABAQIBCANkZWFkbGluZQEAEgACGGpwZXJzb24u\
    djEuRXRkQXBwbGljYXRpb24FABEMJBERAQIBCQNhcHBsaWVkT24BABIBAgEEA2xpc3QBABAAAgcZb3V0Y29tZQEBFhVw\
    ZXJzb24udjEuTGluZU91dGNvbWUBAgEJA2RlY2lkZWRPbgEAEgACBgdyZWFzb24FAAzIAAAAAAIUwHBlcnNvbi52MS5F\
    eGl0UGVybWl0CQAeDBMRJBIPEREAAgIYaWQBAREUcGVyc29uLnYxLkV4aXRQZXJtaXQBAgEEA2xpc3QBABABAgELA3Jl\
    cXVlc3RlZE9uAQASAQIBCQNkZWNpZGVkT24BABIAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUBAgEK\
    A3ZhbGlkVW50aWwBABIAAgQHcG9ydAUADwMAAAAAAgYHbnVtYmVyBQAMKAAAAAACBgdyZWFzb24FAAzIAAAAAAIUXXBl\
    cnNvbi52MS5FeGl0UmVjb3JkBQATERIPEQECAQsDcmVxdWVzdGVkT24BABIBAgEJA2dyYW50ZWRPbgEAEgECAQoDdmFs\
    aWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAECAQkDcmVmdXNlZE9uAQASAAIUZHBlcnNvbi52MS5GaW5lUmVjb3JkBAAT\
    ERAqAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDcmVmdXNlZE9uAQASAAIJA3BhaWRDZW50cwEABQACBSF0ZXJtcwUCGhAA\
    AAAAGAEBGBRwZXJzb24udjEuV2FpdmVyVGVybQACEkBwZXJzb24udjEuRml0VG9GbHkDABsNEwACAxRmaXQBARYQY29t\
    bW9uLnYxLkFuc3dlcgECAQUDdW50aWwBABIAAgwDZXNjb3J0TmVlZGVkAQABAAIPj3BlcnNvbi52MS5Hcm91cAUAGRIf\
    ES0AAgITaWQBAREPcGVyc29uLnYxLkdyb3VwAAIHB21pc3Npb24FAAwQAAAAAAIEF2tpbmQBARYTY29tbW9uLnYxLkdy\
    b3VwS2luZAACCgNzcGxpdHRhYmxlAQABAAIHIm1lbWJlcnMFAhpAAAAAABkBARgVcGVyc29uLnYxLkdyb3VwTWVtYmVy\
    AAIVSHBlcnNvbi52MS5Hcm91cE1lbWJlcgIAIiIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIIFnJl\
    bGF0aW9uAQEWEmNvbW1vbi52MS5SZWxhdGlvbgACDsNwZXJzb24udjEuSG9sZAkAGB4UFBEPEBIYAAICEmlkAQERDnBl\
    cnNvbi52MS5Ib2xkAAIEFmtpbmQBARYScGVyc29uLnYxLkhvbGRLaW5kAAIJB2F1dGhvcml0eQUADGQAAAAAAgkHcmVm\
    ZXJlbmNlBQAMPAAAAAACBgdyZWFzb24FAAz0AQAAAAIIA3BsYWNlZEF0AQAUAQIBCANyZXZpZXdCeQEAEgECAQoDcmVs\
    ZWFzZWRBdAEAFAACDQdyZWxlYXNlUmVhc29uBQAM9AEAAAACGipwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAIAFhAA\
    AgsHbmF0aW9uYWxpdHkFAA8DAAAAAAIFB2Jhc2lzBQAMKAAAAAACFmhwZXJzb24udjEuSW50ZW50Q2hhbmdlAwAeJh8A\
    AgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQAC\
    BxRjb25zZW50AQEWEGNvbW1vbi52MS5BbnN3ZXIAAhUhcGVyc29uLnYxLk1lZGljYWxOb3RlAgAPDgACBAd0ZXh0BQAM\
    0AcAAAACBwNub3RlZEF0AQAUAAIOcHBlcnNvbi52MS5OZWVkBQAeDAwNJgACBBZjb2RlAQEWEmNvbW1vbi52MS5OZWVk\
    Q29kZQECAQQDd2VlawEABgECAQQDYXNPZgEAEgECAQUDdW50aWwBABIAAggac2V2ZXJpdHkBARYWY29tbW9uLnYxLk5l\
    ZWRTZXZlcml0eQACFSdwZXJzb24udjEuTmVlZHNDaGFuZ2UBACQAAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYx\
    Lk5lZWQAAhdDcGVyc29uLnYxLk9mZmxpbmVPcmlnaW4EABIRDQ0BAgQGB2F1dGhvcgUADCwBAAABAgQJA3dyaXR0ZW5B\
    dAEAFAACBgNvdXRib3gBABAAAgYDbnVtYmVyAQAIAAIRTHBlcnNvbi52MS5QYXltZW50BAAbDQwSAAICFWlkAQEREXBl\
    cnNvbi52MS5QYXltZW50AAIGA3BhaWRPbgEAEgACBQNjZW50cwEABQACBwdyZWNlaXB0BQAMKAAAAABCFACfBXBlcnNv\
    bi52MS5QZXJzb25GaWxlKgAqEQ8gKzIjICAaHiYfJCQuHRgjEQ8WGzcQKCowKi4yLBYSFSYnLxAdMRcAAgwacmVnaXN0\
    cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgoDcmVjb3JkZWRBdAEAFAACCANzZXF1ZW5jZQEABQACBRdz\
    dGF0ZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAQIBCB5pZGVudGl0eQEBGBpwZXJzb24udjEuSWRlbnRpdHlWZXJpZmll\
    ZAACCSVkb2N1bWVudHMFAhoQAAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIDHGV0ZAEBGBhwZXJzb24u\
    djEuRXRkQXBwbGljYXRpb24AAgQYZmluZQEBGBRwZXJzb24udjEuRmluZVJlY29yZAACBBhleGl0AQEYFHBlcnNvbi52\
    MS5FeGl0UmVjb3JkAAIEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQA\
    AgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQACBxRjb25zZW50AQEWEGNvbW1vbi52MS5BbnN3ZXIA\
    AgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgUbaG9sZHMFAhogAAAAABIBARgOcGVyc29uLnYxLkhv\
    bGQAAgkha2VlcEFwYXJ0BQIaIAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9wZXJzb24u\
    djEuR3JvdXAAAhEDYXNzZXNzbWVudE9mZmVyZWQBAAEBAgEIFmZpdFRvRmx5AQEYEnBlcnNvbi52MS5GaXRUb0ZseQAC\
    CgN2dWxuZXJhYmxlAQABAAIIA2luRGFuZ2VyAQABAQIBDgNkYW5nZXJEZWFkbGluZQEAEgACFANiZXN0SW50ZXJlc3RB\
    cHByb3ZlZAEAAQACEiFwb3NzaWJsZUR1cGxpY2F0ZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkD\
    Y2hhbmdlZEF0AQAFAAIHHXdhaXZlcnMFAhoQAAAAABQBARgQcGVyc29uLnYxLldhaXZlcgACCB5wYXltZW50cwUCGiAA\
    AAAAFQEBGBFwZXJzb24udjEuUGF5bWVudAACCyFleGl0UGVybWl0cwUCGhAAAAAAGAEBGBRwZXJzb24udjEuRXhpdFBl\
    cm1pdAACCB5jb25zZW50cwUCGggAAAAAFQEBGBFwZXJzb24udjEuQ29uc2VudAACCiBzY3JlZW5pbmdzBQIaEAAAAAAX\
    AQEYE3BlcnNvbi52MS5TY3JlZW5pbmcAAgwibWVkaWNhbE5vdGVzBQIaEAAAAAAZAQEYFXBlcnNvbi52MS5NZWRpY2Fs\
    Tm90ZQACCR9yZWZlcnJhbHMFAhoQAAAAABYBARgScGVyc29uLnYxLlJlZmVycmFsAAILB3N0YXRlUmVhc29uBQAMLAEA\
    AAECAQoDc3RhdGVTaW5jZQEAFAACDgNzdGF0ZUNvbmZpcm1lZAEAAQACCxdzdGF0ZUJlZm9yZQEBFhNjb21tb24udjEu\
    Q2FzZVN0YXRlAQIBChhtZXJnZWRJbnRvAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIKIW1lcmdlZEZyb20FAhoQAAAA\
    ABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIA3RyYW5zZmVyAQAQAAIJEGNvcnJlY3RlZAUCGiAAAAAABwUADCgA\
    AAAAAgwhZGlzdGluY3RGcm9tBQIaQAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIMB3JlY2VpdmVkRnJvbQUA\
    DBAAAAAAAhKxcGVyc29uLnYxLlJlZmVycmFsCAAcKA0RERIQEgACAhZpZAEBERJwZXJzb24udjEuUmVmZXJyYWwAAgcd\
    c2VydmljZQEBFhljb21tb24udjEuUmVmZXJyYWxTZXJ2aWNlAAICB3RvBQAMZAAAAAACBgdyZWFzb24FAAwsAQAAAAIK\
    A3JlZmVycmVkT24BABIBAgEKA2FjY2VwdGVkT24BABIBAgEIA2Nsb3NlZE9uAQASAAIHB291dGNvbWUFAAzIAAAAAEIW\
    ADcEcGVyc29uLnYxLlJlZ2lzdHJhdGlvbigAIxMSDyAVExUYCxUWFRkQExIaMh4mHSIkLiIUHw8WHBscHhUlEBQqFAEC\
    BAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIEBwdtaXNzaW9uBQAMEAAAAAECBAoDcmVjZWl2ZWRBdAEA\
    FAACBAdkZXNrBQAMEAAAAAACBxVjaGFubmVsAQEWEWNvbW1vbi52MS5DaGFubmVsAAIKB3F1ZXVlVG9rZW4FAAwYAAAA\
    AAIIB2Z1bGxOYW1lBQAMyAAAAAACCgduYXRpdmVOYW1lBQAMyAAAAAACAxFzZXgBARYNY29tbW9uLnYxLlNleAACBANi\
    b3JuAQATAAIKB2JpcnRoUGxhY2UFAAxkAAAAAAILB25hdGlvbmFsaXR5BQAPAwAAAAACCgduYXRpb25hbElEBQAMIAAA\
    AAACDgdvcmlnaW5Qcm92aW5jZQUADDwAAAAAAgUHcGhvbmUFAAwoAAAAAAIIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVm\
    dFNpdGVPbgEAEgACBBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AAIJJWRvY3VtZW50cwUCGggAAAAAHAEBGBhwZXJzb24u\
    djEuVHJhdmVsRG9jdW1lbnQAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21t\
    b24udjEuVHJhdmVsTW9kZQECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIIFnJlbGF0aW9uAQEWEmNvbW1vbi52\
    MS5SZWxhdGlvbgACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACCiBpbmRpY2F0b3JzBQIaIAAAAAAX\
    AQEWE2NvbW1vbi52MS5JbmRpY2F0b3IAAgoUc2NhbUxpbmtlZAEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250aHNJ\
    blNpdGUBAAcAAgcUc2hlbHRlcgEBFhBjb21tb24udjEuQW5zd2VyAAIEB25vdGUFAAzoAwAAAAIPA2NvbnNlbnRSZWNv\
    cmRlZAEAAQACCBB3YXJuaW5ncwUCGhAAAAAABwUADDAAAAAAAgcQYWxpYXNlcwUCGggAAAAABwUADMgAAAAAAhEHcHJp\
    bWFyeUlkZW50aWZpZXIFAAzIAAAAAAITB3NlY29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25hbWVTY3JpcHQFAA8E\
    AAAAAAINFHNhZmVUb0NvbnRhY3QBARYQY29tbW9uLnYxLkFuc3dlcgACBQdwaG90bwUADEAAAAABAgEMA2VzdGltYXRl\
    ZEFnZQEABgACCB5jb25zZW50cwUCGggAAAAAFQEBGBFwZXJzb24udjEuQ29uc2VudAECAQwDYW5ub3VuY2VtZW50AQAQ\
    AEITACoBcGVyc29uLnYxLlNjcmVlbmluZwkAHSctKS8VHBEUAAICF2lkAQERE3BlcnNvbi52MS5TY3JlZW5pbmcAAgYd\
    c3RhdHVzAQEWGWNvbW1vbi52MS5TY3JlZW5pbmdTdGF0dXMAAgQlYWN0cwUCGggAAAAAHAEBFhhjb21tb24udjEuVHJh\
    ZmZpY2tpbmdBY3QAAgUgbWVhbnMFAhogAAAAABcBARYTY29tbW9uLnYxLkluZGljYXRvcgACCCNwdXJwb3NlcwUCGggA\
    AAAAGgEBFhZjb21tb24udjEuRXhwbG9pdGF0aW9uAAIKB2luc3RydW1lbnQFAAw8AAAAAAIRB2luc3RydW1lbnRWZXJz\
    aW9uBQAMGAAAAAACCgNzY3JlZW5lZEF0AQAUAAIJB25hcnJhdGl2ZQUADKAPAAAAAhVacGVyc29uLnYxLlN0YXRlQ2hh\
    bmdlBAAdERAWAAICF3RvAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUAAgYHcmVhc29uBQAMLAEAAAACCQNjb25maXJtZWQB\
    AAEAAgsHY291bnRlcnBhcnQFAAxkAAAAAAIOUXBlcnNvbi52MS5TdGF5BAAPFBcRAQIBBwNlbnRlcmVkAQASAAIJB2Vu\
    dHJ5UG9ydAUADCAAAAABAgEPA2F1dGhvcmlzZWRVbnRpbAEAEgACBgdwZXJtaXQFAAwoAAAAAEIYAMoBcGVyc29uLnYx\
    LlRyYXZlbERvY3VtZW50EgAiEREODyAqExMTHxYcFBURFzAAAgQadHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBl\
    AAIGB251bWJlcgUADCAAAAAAAgYHaXNzdWVyBQAPAwAAAAECAQYDaXNzdWVkAQASAQIBBwNleHBpcmVzAQASAAIHFWN1\
    c3RvZHkBARYRY29tbW9uLnYxLkN1c3RvZHkAAggedmFsaWRpdHkBARYaY29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkA\
    AggHbXJ6TGluZTEFAAwsAAAAAAIIB21yekxpbmUyBQAMLAAAAAACCAdtcnpMaW5lMwUADCwAAAAAAgsQbXJ6RmFpbHVy\
    ZXMFAhoQAAAAAAcFAAwYAAAAAAILB2Rlc3RpbmF0aW9uBQAPAwAAAAACCBB0cmFuc2l0cwUCGggAAAAABwUADwMAAAAB\
    AgEMA2pvdXJuZXlzTGVmdAEABgACCgdzdXBlcnNlZGVzBQAMIAAAAAACBgdrZXB0QnkFAAxkAAAAAAIMB3N1cGVyc2Vk\
    ZWRCeQUADCAAAAAAAg4edmFsaWRpdHlCZWZvcmUBARYaY29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkAAh8UcGVyc29u\
    LnYxLlZ1bG5lcmFiaWxpdHlBc3Nlc3NlZAEAEQACCgN2dWxuZXJhYmxlAQABAAIQxXBlcnNvbi52MS5XYWl2ZXIJABoM\
    ExEkFBIVEQACAhRpZAEBERBwZXJzb24udjEuV2FpdmVyAQIBBANsaXN0AQAQAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkD\
    ZGVjaWRlZE9uAQASAAIHGW91dGNvbWUBARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAAINA3dhaXZlZFBlcmNlbnQBAAYA\
    AgsDd2FpdmVkQ2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gBABIAAgYHcmVhc29uBQAMyAAAAAACFDRwZXJzb24udjEu\
    V2FpdmVyVGVybQMADgwVAAIHA3BlcmNlbnQBAAYAAgUDY2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gBABIAAhn6cmVj\
    ZXB0aW9uLnYxLkFubm91bmNlbWVudAwAIxIQDw8RIBISDhAWAAICHWlkAQERGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1l\
    bnQAAgcHbWlzc2lvbgUADBAAAAAAAgUHbGFiZWwFAAxkAAAAAAIIA2V4cGVjdGVkAQAIAAIEB2Zyb20FAAxkAAAAAAIK\
    A2V4cGVjdGVkQXQBABQAAgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACBwdjb250YWN0BQAMZAAAAAACCwNh\
    bm5vdW5jZWRBdAEAFAACBwNhcnJpdmVkAQAIAQIBCANjbG9zZWRBdAEAFAACCwdjbG9zZVJlYXNvbgUADMgAAAAAAhl8\
    cmVjZXB0aW9uLnYxLkZpbGVSZWNlaXZlZAQAJQ8iIAACCBl0cmFuc2ZlcgEBERVyZWNlcHRpb24udjEuVHJhbnNmZXIA\
    AgQHZnJvbQUADBAAAAAAAgYYYmVmb3JlAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEGGZpbGUBARgUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAhfVcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkKABASDw8PJCMQEBMAAgUHdG9rZW4FAAwYAAAAAAIH\
    B21pc3Npb24FAAwQAAAAAAIEB25hbWUFAAzIAAAAAAIIA2lzc3VlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIFG3N0YXRl\
    AQEWF3JlY2VwdGlvbi52MS5RdWV1ZVN0YXRlAQIBBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIA2Ns\
    b3NlZEF0AQAUAQIBCANjYWxsZWRBdAEAFAACCAdjYWxsZWRUbwUADBAAAAAAQhUARgFyZWNlcHRpb24udjEuVHJhbnNm\
    ZXIMAB8iDw0RECcRGSU3DQACAhlpZAEBERVyZWNlcHRpb24udjEuVHJhbnNmZXIAAgYYcGVyc29uAQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAAIEB2Zyb20FAAwQAAAAAAICB3RvBQAMEAAAAAACBgdyZWFzb24FAAwsAQAAAAIJA29mZmVyZWRB\
    dAEAFAACBR5zdGF0ZQEBFhpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQECAQkDZGVjaWRlZEF0AQAUAAIOB2RlY2lz\
    aW9uUmVhc29uBQAMLAEAAAECAQgYcmVjZWl2ZWQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgopY29tcGFuaW9ucwUC\
    Gj8AAAAAIAEBGBxyZWNlcHRpb24udjEuVHJhbnNmZXJyZWRGaWxlAAIGA3Blb3BsZQEABwACHEtyZWNlcHRpb24udjEu\
    VHJhbnNmZXJyZWRGaWxlAgAiJQACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIGHJlY2VpdmVkAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAAIVdXJlY29yZHMudjEuRXhwb3J0UGFnZQUAKg8OHAsAAgUhZmlsZXMFAhpAAAAA\
    ABgBARgUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggDc2VxdWVuY2UBAAUAAgcDcGVyc29ucwEACAACCBB3aXRoaGVsZAUC\
    GiAAAAAABwUADCgAAAAAAgQDYXNPZgEAFAACGFhyZWNvcmRzLnYxLkV4cG9ydFJlcXVlc3QFABMTFQwKAQIEBwdtaXNz\
    aW9uBQAMEAAAAAECBAcHcHVycG9zZQUADGQAAAABAgQJB3JlY2lwaWVudAUADGQAAAABAgEEA2Zyb20BABIBAgECA3Rv\
    AQASAAIYZHJlY29yZHMudjEuUmVjb3JkZWRSZXBseQMAIyAcAAIFGmVudHJ5AQEYFmludGFrZS52MS5IaXN0b3J5RW50\
    cnkAAgUXZXZlbnQBARgTZXZlbnRzLnYxLkV2ZW50Qm9keQACCBB3aXRoaGVsZAUCGiAAAAAABwUADCgAAAAAAho3cmVj\
    b3Jkcy52MS5SZWNvcmRlZFJlcXVlc3QCACMQAQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQIA3Nl\
    cXVlbmNlAQAFAAIUEnJlZnVzYWxzLnYxLk5vdEZvdW5kAQAPAAIEB3doYXQFAAwoAAAAAAIaJHJlZnVzYWxzLnYxLk5v\
    dFlvdXJNaXNzaW9uAgAQEAACBQd5b3VycwUADBAAAAAAAgUHYXNrZWQFAAwQAAAAAAIUJXJlZnVzYWxzLnYxLlJlamVj\
    dGVkAgAQEQACBQdmaWVsZAUADEAAAAAAAgYHcmVhc29uBQAMLAEAAAACGWtyZXBsaWNhLnYxLlJlcGxpY2FDaGFuZ2Vk\
    BQAoEgwNEQACBCBraW5kAQEWHHJlcGxpY2EudjEuUmVwbGljYUNoYW5nZUtpbmQAAgcHc3RhbmRieQUADCwBAAAAAgUD\
    ZXBvY2gBAAUAAgYDZm9yY2VkAQABAAIGB3JlYXNvbgUADCwBAAAgQCgADgFVAKAAdAB1AFUAqwBYAI0BQAB8AEEAigB4\
    AFQAOwBvADkAYABDAFQAYQBMAEwAawBRAFEAWQBQAHwAfQABAgEQE2NvbW1vbi52MS5BbnN3ZXICAAgHAgEBAAN5ZXMC\
    AQIAAm5vAQIBE/Zjb21tb24udjEuQ2FzZVN0YXRlEQALDw0PDw0MCwwRDRANEA0LCwIBAQAGcXVldWVkAgECAApyZWdp\
    c3RlcmVkAgEDAAhhc3Nlc3NlZAIBBAAKcHJvY2Vzc2luZwIBBQAKbWFuaWZlc3RlZAIBBgAIZGVwYXJ0ZWQCAQcAB2Fy\
    cml2ZWQCAQgABmNsb3NlZAIBCQAHc3RheWluZwIBCgAMc2VsZkRlcGFydGVkAgELAAhyZWZlcnJlZAIBDAALdHJhbnNm\
    ZXJyZWQCAQ0ACGRldGFpbmVkAgEOAAtsb3N0Q29udGFjdAIBDwAIZGVjZWFzZWQCARAABm1lcmdlZAIBEQAGdm9pZGVk\
    AQIBET9jb21tb24udjEuQ2hhbm5lbAUACw0LDAkCAQEABndhbGtJbgIBAgAIcHJvdmluY2UCAQMABnBvbGljZQIBBAAH\
    aG90bGluZQIBBQAEYnVsawECARiDY29tbW9uLnYxLkNvbnNlbnRQdXJwb3NlBgARER0WFw8CAQEADHJlZ2lzdHJhdGlv\
    bgIBAgAMcmV0dXJuVHJhdmVsAgEDABhzaGFyZVdpdGhIb3N0QXV0aG9yaXRpZXMCAQQAEXNoYXJlV2l0aFBhcnRuZXJz\
    AgEFABJjb250YWN0QWZ0ZXJSZXR1cm4CAQYACnBob3RvZ3JhcGgBAgERXmNvbW1vbi52MS5DdXN0b2R5BwALDBAJCw4M\
    AgEBAAZob2xkZXICAQIAB21pc3Npb24CAQMAC2NvbmZpc2NhdGVkAgEEAARsb3N0AgEFAAZwb2xpY2UCAQYACW5ldmVy\
    SGVsZAIBBwAHdW5rbm93bgECARZaY29tbW9uLnYxLkRvY3VtZW50VHlwZQQADRwaEQIBAQAIcGFzc3BvcnQCAQIAF2Vt\
    ZXJnZW5jeVRyYXZlbERvY3VtZW50AgEDABVjZXJ0aWZpY2F0ZU9mSWRlbnRpdHkCAQQADGlkZW50aXR5Q2FyZAECARo2\
    Y29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkEAAoMDA4CAQEABXZhbGlkAgECAAdleHBpcmVkAgEDAAdkYW1hZ2VkAgEE\
    AAljYW5jZWxsZWQBAgEWkGNvbW1vbi52MS5FeHBsb2l0YXRpb24IABEWFw4MERMKAgEBAAxmb3JjZWRMYWJvdXICAQIA\
    EWZvcmNlZENyaW1pbmFsaXR5AgEDABJzZXh1YWxFeHBsb2l0YXRpb24CAQQACXNlcnZpdHVkZQIBBQAHc2xhdmVyeQIB\
    BgAMb3JnYW5SZW1vdmFsAgEHAA5mb3JjZWRNYXJyaWFnZQIBCAAFb3RoZXIBAgETQGNvbW1vbi52MS5Hcm91cEtpbmQE\
    AAsSDRACAQEABmZhbWlseQIBAgANZ3VhcmRpYW5DaGlsZAIBAwAIZXNjb3J0ZWQCAQQAC3RyYXZlbFBhcnR5AUIBEwBz\
    AWNvbW1vbi52MS5JbmRpY2F0b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9sZHNEb2N1bWVudHMCAQIAEXJl\
    c3RyaWN0c01vdmVtZW50AgEDAA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2VzAgEFAAtkZWJ0Qm9uZGFnZQIB\
    BgANcGh5c2ljYWxBYnVzZQIBBwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxBYnVzZQIBCQAHdGhyZWF0cwIB\
    CgAVZXhjZXNzaXZlV29ya2luZ0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIBDAAYcmVzdHJpY3RzRmluYW5j\
    aWFsQWNjZXNzAgENABZwc3ljaG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNNZWRpY2FsQ2FyZQIBDwAMdXNl\
    c0NoaWxkcmVuAgEQABZ0aHJlYXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARArY29tbW9uLnYxLkludGVudAMA\
    Dw4JAgEBAApyZXR1cm5Ib21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1vbi52MS5OZWVkQ29kZQYADw4N\
    ExEPAgEBAAp3aGVlbGNoYWlyAgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5zZXJpb3VzSWxsbmVzcwIBBQAM\
    cHN5Y2hvc29jaWFsAgEGAApkaXNhYmlsaXR5AQIBFiZjb21tb24udjEuTmVlZFNldmVyaXR5AwAJDQsCAQEABG1pbGQC\
    AQIACG1vZGVyYXRlAgEDAAZzZXZlcmUBAgEZbGNvbW1vbi52MS5SZWZlcnJhbFNlcnZpY2UHAAwMChEUEgoCAQEAB3No\
    ZWx0ZXICAQIAB21lZGljYWwCAQMABWxlZ2FsAgEEAAxwc3ljaG9zb2NpYWwCAQUAD2NoaWxkUHJvdGVjdGlvbgIBBgAN\
    cmVpbnRlZ3JhdGlvbgIBBwAFb3RoZXIBAgESYWNvbW1vbi52MS5SZWxhdGlvbggACQsKDAsNCwoCAQEABGhlYWQCAQIA\
    BnNwb3VzZQIBAwAFY2hpbGQCAQQAB3NpYmxpbmcCAQUABnBhcmVudAIBBgAIZ3VhcmRpYW4CAQcABmVzY29ydAIBCAAF\
    b3RoZXIBAgEZNmNvbW1vbi52MS5TY3JlZW5pbmdTdGF0dXMEABANCwgCAQEAC25vdFNjcmVlbmVkAgECAAhwb3NzaWJs\
    ZQIBAwAGYWN0dWFsAgEEAANub3QBAgENKWNvbW1vbi52MS5TZXgDAAkLEAIBAQAEbWFsZQIBAgAGZmVtYWxlAgEDAAt1\
    bnNwZWNpZmllZAECARhSY29tbW9uLnYxLlRyYWZmaWNraW5nQWN0BQAQEw0PDAIBAQALcmVjcnVpdG1lbnQCAQIADnRy\
    YW5zcG9ydGF0aW9uAgEDAAh0cmFuc2ZlcgIBBAAKaGFyYm91cmluZwIBBQAHcmVjZWlwdAECARQgY29tbW9uLnYxLlRy\
    YXZlbE1vZGUCAA8NAgEBAApzZWxmRnVuZGVkAgECAAhhc3Npc3RlZAECARhDZHVwbGljYXRlcy52MS5NYXRjaEJhc2lz\
    BAATDw8MAgEBAA5kb2N1bWVudE51bWJlcgIBAgAKbmF0aW9uYWxJRAIBAwAKY29tcGFyaXNvbgIBBAAHb2ZmaWNlcgEC\
    ARcnZHVwbGljYXRlcy52MS5NYXRjaFpvbmUDAAkLDgIBAQAEc2FtZQIBAgAGcmV2aWV3AgEDAAlkaWZmZXJlbnQBAgEX\
    OGR1cGxpY2F0ZXMudjEuUGFpclN0YXRlBAAJDg4NAgEBAARvcGVuAgECAAljb25maXJtZWQCAQMACWRpc21pc3NlZAIB\
    BAAIcmVvcGVuZWQBAgEYRGV2ZW50cy52MS5MaXN0Q2hhbmdlS2luZAUADAsODQsCAQEAB2NyZWF0ZWQCAQIABmVkaXRl\
    ZAIBAwAJc3VibWl0dGVkAgEEAAhhbnN3ZXJlZAIBBQAGY2xvc2VkAQIBETZsaXN0cy52MS5MaXN0S2luZAMADw8TAgEB\
    AApmaW5lV2FpdmVyAgECAApleGl0UGVybWl0AgEDAA50cmF2ZWxEb2N1bWVudAECARI1bGlzdHMudjEuTGlzdFN0YXRl\
    BAAKDgwLAgEBAAVkcmFmdAIBAgAJc3VibWl0dGVkAgEDAAdwYXJ0aWFsAgEEAAZjbG9zZWQBAgESVHBlcnNvbi52MS5I\
    b2xkS2luZAYACwoMERAKAgEBAAZwb2xpY2UCAQIABWNvdXJ0AgEDAAdtZWRpY2FsAgEEAAxiZXN0SW50ZXJlc3QCAQUA\
    C2ltbWlncmF0aW9uAgEGAAVvdGhlcgECARU3cGVyc29uLnYxLkxpbmVPdXRjb21lBAAMDAwNAgEBAAdwZW5kaW5nAgEC\
    AAdncmFudGVkAgEDAAdyZWZ1c2VkAgEEAAhyZXR1cm5lZAECARc1cmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUEAAwPCQsC\
    AQEAB3dhaXRpbmcCAQIACnJlZ2lzdGVyZWQCAQMABGxlZnQCAQQABmNhbGxlZAECARo6cmVjZXB0aW9uLnYxLlRyYW5z\
    ZmVyU3RhdGUEAAwNDQ4CAQEAB29mZmVyZWQCAQIACGFjY2VwdGVkAgEDAAhkZWNsaW5lZAIBBAAJd2l0aGRyYXduAQIB\
    HC9yZXBsaWNhLnYxLlJlcGxpY2FDaGFuZ2VLaW5kAwAPDg0CAQEACnJlZ2lzdGVyZWQCAQIACWZvcmdvdHRlbgIBAwAI\
    cHJvbW90ZWQBAgEYX3JldmlzaW9uLnYxLkRvY3VtZW50S2luZAYADQ4REBIJAgEBAAhtYW5pZmVzdAIBAgAJdGlja1No\
    ZWV0AgEDAAxhcnJpdmFsTmVlZHMCAQQAC2NhcnJpZXJMaXN0AgEFAA1wYXNzZW5nZXJMaXN0AgEGAARkYXRhAQIBGV9y\
    ZXZpc2lvbi52MS5SZXZpc2lvblN0YXRlBwAKDQsODQsOAgEBAAVkcmFmdAIBAgAIcHJvcG9zZWQCAQMABmxvY2tlZAIB\
    BAAJc3VibWl0dGVkAgEFAAhkZXBhcnRlZAIBBgAGY2xvc2VkAgEHAAljYW5jZWxsZWQCQAwDGQMAQhUA8QJldmVudHMu\
    djEuSW50YWtlRXZlbnQSACgiKCwmICYsKiwtLiokKCAvMQICAQAKGHJlZ2lzdGVyZWQBARgUZXZlbnRzLnYxLlJlZ2lz\
    dGVyZWQCAgIABxVjaGFuZ2VkAQEYEWV2ZW50cy52MS5DaGFuZ2VkAgIDAAoYaG9sZFBsYWNlZAEBGBRldmVudHMudjEu\
    SG9sZFBsYWNlZAICBAAMGmhvbGRSZWxlYXNlZAEBGBZldmVudHMudjEuSG9sZFJlbGVhc2VkAgIFAAkXc2VwYXJhdGVk\
    AQEYE2V2ZW50cy52MS5TZXBhcmF0ZWQCAgYABxNncm91cGVkAQEYD3BlcnNvbi52MS5Hcm91cAICBwAJF25hbWVzUmVh\
    ZAEBGBNldmVudHMudjEuTmFtZXNSZWFkAgIIAAwacm93c1JlamVjdGVkAQEYFmV2ZW50cy52MS5Sb3dzUmVqZWN0ZWQC\
    AgkACxlsaXN0Q2hhbmdlZAEBGBVldmVudHMudjEuTGlzdENoYW5nZWQCAgoACR1hbm5vdW5jZWQBARgZcmVjZXB0aW9u\
    LnYxLkFubm91bmNlbWVudAICCwAMG3F1ZXVlQ2hhbmdlZAEBGBdyZWNlcHRpb24udjEuUXVldWVFbnRyeQICDAAPGXRy\
    YW5zZmVyQ2hhbmdlZAEBGBVyZWNlcHRpb24udjEuVHJhbnNmZXICAg0ACxlwYWlyQ2hhbmdlZAEBGBVldmVudHMudjEu\
    UGFpckNoYW5nZWQCAg4ACBZleHBvcnRlZAEBGBJldmVudHMudjEuRXhwb3J0ZWQCAg8AChhzZWFsZWRSZWFkAQEYFGV2\
    ZW50cy52MS5TZWFsZWRSZWFkAgIQAAYUZGVuaWVkAQEYEGFjY2Vzcy52MS5EZW5pZWQCAhEADB1maWxlUmVjZWl2ZWQB\
    ARgZcmVjZXB0aW9uLnYxLkZpbGVSZWNlaXZlZAICEgAOHXJlcGxpY2FDaGFuZ2VkAQEYGXJlcGxpY2EudjEuUmVwbGlj\
    YUNoYW5nZWQAQhAAAwNwZXJzb24udjEuQ2hhbmdlFAA0KiwgKBwmJBYkNigZIigkIiYqJAICAQAQHmlkZW50aXR5VmVy\
    aWZpZWQBARgacGVyc29uLnYxLklkZW50aXR5VmVyaWZpZWQCAgIACBxkb2N1bWVudAEBGBhwZXJzb24udjEuVHJhdmVs\
    RG9jdW1lbnQCAgMAChxldGRBcHBsaWVkAQEYGHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgICBAAGFHdhaXZlcgEBGBBw\
    ZXJzb24udjEuV2FpdmVyAgIFAAoYZXhpdFBlcm1pdAEBGBRwZXJzb24udjEuRXhpdFBlcm1pdAICBgAEEnN0YXkBARgO\
    cGVyc29uLnYxLlN0YXkCAgcABhppbnRlbnQBARgWcGVyc29uLnYxLkludGVudENoYW5nZQICCAAFGW5lZWRzAQEYFXBl\
    cnNvbi52MS5OZWVkc0NoYW5nZQIBCQARYXNzZXNzbWVudE9mZmVyZWQCAgoACBZmaXRUb0ZseQEBGBJwZXJzb24udjEu\
    Rml0VG9GbHkCAgsADSN2dWxuZXJhYmlsaXR5AQEYH3BlcnNvbi52MS5WdWxuZXJhYmlsaXR5QXNzZXNzZWQCAgwABhxk\
    YW5nZXIBARgYcGVyc29uLnYxLkRhbmdlckFzc2Vzc2VkAgENABRiZXN0SW50ZXJlc3RBcHByb3ZlZAICDgAHFXBheW1l\
    bnQBARgRcGVyc29uLnYxLlBheW1lbnQCAg8AChhjb3JyZWN0aW9uAQEYFHBlcnNvbi52MS5Db3JyZWN0aW9uAgIQAAUZ\
    c3RhdGUBARgVcGVyc29uLnYxLlN0YXRlQ2hhbmdlAgIRAAcVY29uc2VudAEBGBFwZXJzb24udjEuQ29uc2VudAICEgAJ\
    F3NjcmVlbmluZwEBGBNwZXJzb24udjEuU2NyZWVuaW5nAgITAAsZbWVkaWNhbE5vdGUBARgVcGVyc29uLnYxLk1lZGlj\
    YWxOb3RlAgIUAAgWcmVmZXJyYWwBARgScGVyc29uLnYxLlJlZmVycmFsAUA5AQBCEgAhAXJlY29yZHMudjEuUmVjb3Jk\
    cwMAWm5UAwQBAAEIGhgXcmVjb3JkZWRyZWNvcmRzLnYxLlJlY29yZGVkUmVxdWVzdHJlY29yZHMudjEuUmVjb3JkZWRS\
    ZXBseQEAFHJlZnVzYWxzLnYxLk5vdEZvdW5kAwQCAAIGGBUyZXhwb3J0cmVjb3Jkcy52MS5FeHBvcnRSZXF1ZXN0cmVj\
    b3Jkcy52MS5FeHBvcnRQYWdlAgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQD\
    BAMAAgUWEx1hdWRpdGFjY2Vzcy52MS5BdWRpdFJlcXVlc3RhY2Nlc3MudjEuQXVkaXRQYWdlAQAacmVmdXNhbHMudjEu\
    Tm90WW91ck1pc3Npb24=
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

  /// Files of the mission in bulk. Every call is an event with its purpose and recipient.
  public func export<Result: Sendable>(
    _ request: ExportRequest, options: RPCCallOptions = RPCCallOptions(),
    _ body: (RPCMessageStream<ExportPage>) async throws -> Result
  ) async throws -> Result {
    try await transport.serverStream(
      request, method: RecordsMethods.export, options: options, body)
  }

  /// Who did and read what in the mission, without personal data.
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

  /// Files of the mission in bulk. Every call is an event with its purpose and recipient.
  func export(
    _ request: ExportRequest, context: RPCServerContext,
    to writer: RPCStreamWriter<ExportPage>
  ) async throws

  /// Who did and read what in the mission, without personal data.
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
