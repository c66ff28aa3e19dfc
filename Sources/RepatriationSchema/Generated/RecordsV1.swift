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

/// Asks for the audit trail.
public struct AuditRequest: WireMessage {
  public static var wireName: String { "records.v1.AuditRequest" }

  public var mission: String
  public var after: Int64
  public var from: CalendarDate?
  public var to: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuditRequest, rhs: AuditRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.from == rhs.from else { return false }
    guard lhs.to == rhs.to else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.after)
    hasher.combine(self.from)
    hasher.combine(self.to)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension AuditRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      after: 0,
      from: nil,
      to: nil,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    after: Int64 = 0,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil
  ) {
    self.init(
      mission: mission,
      after: after,
      from: from,
      to: to,
      _unknown: nil)
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
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.after
    wireStore(f, 0, w2)
    b8 |= wireBit(self.from != nil)
    let w3 = (self.from ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 9, w3)
    b8 |= wireBit(self.to != nil) &<< 1
    let w4 = (self.to ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 13, w4)
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(b8 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x110D090800)
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
        start: start, used: fixed, known: 17, room: count &<< width,
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
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var w3: Int32 = 0
    var w4: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w3 = wireMask(wireLoad(f, 9, Int32.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, Int32.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 9, Int32.self) : 0
      w4 = fixed >= 17 ? wireLoad(f, 13, Int32.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 1 || b8 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 1, bits: b8 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    var absent = UInt64.wire(wireMask(w3, b8 & 1 == 0))
    absent |= UInt64.wire(wireMask(w4, b8 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Int64 = w2
    let v3: CalendarDate? = b8 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: CalendarDate? = b8 & 2 != 0 ? CalendarDate(daysSinceEpoch: w4) : nil
    return Self(
      mission: v1,
      after: v2,
      from: v3,
      to: v4,
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

/// A line of the audit trail: who did or read what. No personal data.
public struct AuditEntry: WireMessage {
  public static var wireName: String { "records.v1.AuditEntry" }

  public var sequence: Int64
  public var recordedAt: Timestamp
  public var author: String
  public var kind: String
  public var person: ID<PersonFile>?
  public var detail: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuditEntry, rhs: AuditEntry) -> Bool {
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.recordedAt == rhs.recordedAt else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.detail, rhs.detail) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.sequence)
    hasher.combine(self.recordedAt)
    self.author.wireHash(into: &hasher)
    self.kind.wireHash(into: &hasher)
    hasher.combine(self.person)
    self.detail.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension AuditEntry {
  /// The message in which every field is absent.
  public init() {
    self.init(
      sequence: 0,
      recordedAt: Timestamp(),
      author: "",
      kind: "",
      person: nil,
      detail: "",
      _unknown: nil)
  }

  public init(
    sequence: Int64 = 0,
    recordedAt: Timestamp = Timestamp(),
    author: String = "",
    kind: String = "",
    person: ID<PersonFile>? = nil,
    detail: String = ""
  ) {
    self.init(
      sequence: sequence,
      recordedAt: recordedAt,
      author: author,
      kind: kind,
      person: person,
      detail: detail,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.author.utf8.count
    if n0 > 300 { throw wireLimit("AuditEntry.author is longer than 300 bytes") }
    let n1 = e.pointee.kind.utf8.count
    if n1 > 40 { throw wireLimit("AuditEntry.kind is longer than 40 bytes") }
    let n2 = e.pointee.person == nil ? 0 : 16
    let n3 = e.pointee.detail.utf8.count
    if n3 > 200 { throw wireLimit("AuditEntry.detail is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(34 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w1 = e.pointee.sequence
    wireStore(f, 0, w1)
    let w2 = e.pointee.recordedAt.microseconds
    wireStore(f, 8, w2)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x100800)
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
    t0 = wirePut(t0, e.pointee.author, n0)
    t0 = wirePut(t0, e.pointee.kind, n1)
    if let value = e.pointee.person {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.detail, n3)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
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
    var w1: Int64 = 0
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 22 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 4
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, Int64.self), fixed >= 16)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w2 != 0)
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
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w2 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
      if shape.fixedLength > 16 || shape.slotCount > 4 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 4, bits: 0, isFrozen: false)
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
    let v1: Int64 = w1
    let v2: Timestamp = Timestamp(microseconds: w2)
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
      sequence: v1,
      recordedAt: v2,
      author: v3,
      kind: v4,
      person: v5,
      detail: v6,
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
      case 0, 17...: return
      case 8: unit = 8
      case 16: unit = 8
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

/// Some of the audit trail.
public struct AuditPage: WireMessage {
  public static var wireName: String { "records.v1.AuditPage" }

  public var entries: [AuditEntry]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuditPage, rhs: AuditPage) -> Bool {
    guard lhs.entries == rhs.entries else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.entries)
    hasher.combine(self._unknown)
  }
}

extension AuditPage {
  /// The message in which every field is absent.
  public init() {
    self.init(
      entries: [],
      _unknown: nil)
  }

  public init(
    entries: [AuditEntry] = []
  ) {
    self.init(
      entries: entries,
      _unknown: nil)
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
    let count: Int
    if !self.entries.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.entries.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try AuditEntry.appendWireList(self.entries, max: 256, to: &b)
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
    let v1: [AuditEntry] = try AuditEntry.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      entries: v1,
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
    qERuiRfk7yj2eXWFNECo3BYYvHpvwa3CEd3EjBD/bwc=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEXlLQAAwQz5BT8BPkAVAmsAVQBZADgAPABfAFgAfgBlAH0AQwDkAFMAWAB+AK8AOgH2AH0AcgI/AIYA2AB1AHwAVgCi\
    AGEA1QBIAIIAOgCCAEAAXgBhALkFxwBTBEMBcwBjAOgBNwDZAEwAFwGZAPAAYQFrAJUASABWAI4AdACAAFUAKgBCAD0A\
    AEIbAPQBZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyEQAlEiEiIyUNNCQOERQRJRAcJQACAh9pZAEBERtkdXBsaWNh\
    dGVzLnYxLkR1cGxpY2F0ZVBhaXIAAgcHbWlzc2lvbgUADBAAAAAAAgUYZmlyc3QBAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEG3pvbmUBARYXZHVwbGljYXRlcy52MS5NYXRjaFpv\
    bmUAAgUcYmFzaXMBARYYZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzAAIGA3dlaWdodAEABAACCChldmlkZW5jZQUCGhgA\
    AAAAHwEBGBtkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UAAgUbc3RhdGUBARYXZHVwbGljYXRlcy52MS5QYWlyU3Rh\
    dGUAAgcDZm91bmRBdAEAFAECAQkDZGVjaWRlZEF0AQAUAAIJB2RlY2lkZWRCeQUADCwBAAAAAgYHcmVhc29uBQAMLAEA\
    AAECAQgYc3Vydml2b3IBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkDY2hhbmdlZEF0AQAFAAIIEGNhdXRpb25zBQIa\
    CAAAAAAHBQAMKAAAAAECAQUbbW92ZWQBARgXZHVwbGljYXRlcy52MS5Hcm91cE1vdmUAAhdQZHVwbGljYXRlcy52MS5H\
    cm91cE1vdmUDABwiDQACBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJl\
    bGF0aW9uAAIGA2pvaW5lZAEAAQACGzZkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UDABAUDQACBQdmaWVsZAUADCgA\
    AAAAAgkHYWdyZWVtZW50BQAMKAAAAAACBgN3ZWlnaHQBAAQAAhFEZXZlbnRzLnYxLkNoYW5nZWQCACIeAAIGGHBlcnNv\
    bgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhRjaGFuZ2UBARkQcGVyc29uLnYxLkNoYW5nZQACECRldmVudHMudjEu\
    RGVuaWVkAgARDwACBgdtZXRob2QFAAx4AAAAAAIEB3J1bGUFAAwoAAAAAAITJWV2ZW50cy52MS5FdmVudEJvZHkBACIA\
    AgUZZXZlbnQBARkVZXZlbnRzLnYxLkludGFrZUV2ZW50AAISSWV2ZW50cy52MS5FeHBvcnRlZAQADxIUDgACBAd3aGF0\
    BQAMPAAAAAACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAAAAIHA3BlcnNvbnMBAAgAAhRAZXZlbnRz\
    LnYxLkhvbGRQbGFjZWQCACIaAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBJob2xkAQEYDnBlcnNv\
    bi52MS5Ib2xkAAIWZGV2ZW50cy52MS5Ib2xkUmVsZWFzZWQEACIaEREAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIEEmhvbGQBAREOcGVyc29uLnYxLkhvbGQAAgYHcmVhc29uBQAM9AEAAAACCgNyZWxlYXNlZEF0AQAUAAIV\
    TGV2ZW50cy52MS5MaXN0Q2hhbmdlZAIAIiYAAgQabGlzdAEBGBZsaXN0cy52MS5BdXRob3JpdHlMaXN0AAIGHGNoYW5n\
    ZQEBFhhldmVudHMudjEuTGlzdENoYW5nZUtpbmQAAhNmZXZlbnRzLnYxLk5hbWVzUmVhZAQAEw8sEgACCAdtYW5pZmVz\
    dAUADEAAAAAAAggDcmV2aXNpb24BAAgAAgchcGVyc29ucwUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQAC\
    BwdwdXJwb3NlBQAMZAAAAAACFSpldmVudHMudjEuUGFpckNoYW5nZWQBACcAAgQfcGFpcgEBGBtkdXBsaWNhdGVzLnYx\
    LkR1cGxpY2F0ZVBhaXIAAhTMZXZlbnRzLnYxLlJlZ2lzdGVyZWQFACokHzEnAAIMGnJlZ2lzdHJhdGlvbgEBGBZwZXJz\
    b24udjEuUmVnaXN0cmF0aW9uAAIJF2dyb3VwS2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIHFGNvbnNlbnQBARYQ\
    Y29tbW9uLnYxLkFuc3dlcgACDCFkaXN0aW5jdEZyb20FAhoQAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEH\
    G29mZmxpbmUBARgXcGVyc29uLnYxLk9mZmxpbmVPcmlnaW4AAhY5ZXZlbnRzLnYxLlJvd3NSZWplY3RlZAIAGhsAAgYQ\
    dG9rZW5zBQIaABAAAAAHBQAMQAAAAAACBxBzZXR0bGVkBQIaABAAAAAHBQAMQAAAAAACFEBldmVudHMudjEuU2VhbGVk\
    UmVhZAIAIhoAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGEGZpZWxkcwUCGiAAAAAABwUADCgAAAAA\
    AhNnZXZlbnRzLnYxLlNlcGFyYXRlZAQAISIRDQACBRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhhzZWNv\
    bmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYHcmVhc29uBQAM9AEAAAACBgNsaWZ0ZWQBAAEAAhaVaW50YWtlLnYx\
    Lkhpc3RvcnlFbnRyeQgADw8REQ8RGhEAAggDc2VxdWVuY2UBAAUAAgQHa2luZAUADCAAAAAAAgoDb2NjdXJyZWRBdAEA\
    FAACCgNyZWNvcmRlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIGB2F1dGhvcgUADMgAAAAAAgYQZmllbGRzBQIaIAAAAAAH\
    BQAMKAAAAAACBgdyZWFzb24FAAwsAQAAAEIWAB4BbGlzdHMudjEuQXV0aG9yaXR5TGlzdAwAIBIdHxQQEBMQJxQQAAIC\
    GmlkAQERFmxpc3RzLnYxLkF1dGhvcml0eUxpc3QAAgcHbWlzc2lvbgUADBAAAAAAAgQVa2luZAEBFhFsaXN0cy52MS5M\
    aXN0S2luZAACBRZzdGF0ZQEBFhJsaXN0cy52MS5MaXN0U3RhdGUAAgkHYXV0aG9yaXR5BQAMZAAAAAACBQd0aXRsZQUA\
    DGQAAAAAAgkDY3JlYXRlZEF0AQAUAQIBCwNzdWJtaXR0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIAAgUebGluZXMFAhoA\
    BAAAABUBARgRbGlzdHMudjEuTGlzdExpbmUAAgkHcmVmZXJlbmNlBQAMPAAAAAACCQNjaGFuZ2VkQXQBAAUAAhHhbGlz\
    dHMudjEuTGlzdExpbmUKACIkEREUEhUSDxEAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIHGW91dGNv\
    bWUBARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAQIBCQNkZWNpZGVkT24BABIAAgYHcmVhc29uBQAMyAAAAAACDQN3YWl2\
    ZWRQZXJjZW50AQAGAAILA3dhaXZlZENlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAQIBCgN2YWxpZFVudGlsAQAS\
    AAIEB3BvcnQFAA8DAAAAAAIGB251bWJlcgUADCgAAAAAAhFocGVyc29uLnYxLkNvbnNlbnQEACceDw4AAgcccHVycG9z\
    ZQEBFhhjb21tb24udjEuQ29uc2VudFB1cnBvc2UAAgYUYW5zd2VyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEHA2dpdmVu\
    QXQBABQAAgMHaG93BQAMPAAAAABCFABYAnBlcnNvbi52MS5Db3JyZWN0aW9uGAARFBYYDBYWFhoRJRQSGx0fFRQRIh8U\
    GyYAAgYHcmVhc29uBQAMLAEAAAECAQgHZnVsbE5hbWUFAAzIAAAAAQIBCgduYXRpdmVOYW1lBQAMyAAAAAACAxFzZXgB\
    ARYNY29tbW9uLnYxLlNleAECAQQDYm9ybgEAEwECAQoHYmlydGhQbGFjZQUADGQAAAAAAgsHbmF0aW9uYWxpdHkFAA8D\
    AAAAAQIBCgduYXRpb25hbElEBQAMIAAAAAECAQ4Hb3JpZ2luUHJvdmluY2UFAAw8AAAAAQIBBQdwaG9uZQUADCgAAAAA\
    Ag0Uc2FmZVRvQ29udGFjdAEBFhBjb21tb24udjEuQW5zd2VyAQIBCAdleGl0U2l0ZQUADDwAAAABAgEKA2xlZnRTaXRl\
    T24BABIAAgcQYWxpYXNlcwUCGggAAAAABwUADMgAAAABAgERB3ByaW1hcnlJZGVudGlmaWVyBQAMyAAAAAECARMHc2Vj\
    b25kYXJ5SWRlbnRpZmllcgUADMgAAAAAAgoHbmFtZVNjcmlwdAUADwQAAAABAgEMA2VzdGltYXRlZEFnZQEABgECAQUH\
    cGhvdG8FAAxAAAAAAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgACBxRzaGVsdGVyAQEWEGNvbW1vbi52\
    MS5BbnN3ZXIBAgEMA21vbnRoc0luU2l0ZQEABwACBxBjbGVhcmVkBQIaIAAAAAAHBQAMKAAAAAACEhB3aXRoZHJhd25E\
    b2N1bWVudHMFAhoIAAAAAAcFAAwgAAAAAAIYI3BlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIADxAAAggDaW5EYW5nZXIB\
    AAEBAgEIA2RlYWRsaW5lAQASAAIYanBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgUAEQwkEREBAgEJA2FwcGxpZWRPbgEA\
    EgECAQQDbGlzdAEAEAACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQkDZGVjaWRlZE9uAQASAAIG\
    B3JlYXNvbgUADMgAAAAAAhTAcGVyc29uLnYxLkV4aXRQZXJtaXQJAB4MExEkEg8REQACAhhpZAEBERRwZXJzb24udjEu\
    RXhpdFBlcm1pdAECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2RlY2lkZWRPbgEAEgACBxlvdXRjb21l\
    AQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIF\
    AAwoAAAAAAIGB3JlYXNvbgUADMgAAAAAAhRdcGVyc29uLnYxLkV4aXRSZWNvcmQFABMREg8RAQIBCwNyZXF1ZXN0ZWRP\
    bgEAEgECAQkDZ3JhbnRlZE9uAQASAQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAQIBCQNyZWZ1c2VkT24B\
    ABIAAhRkcGVyc29uLnYxLkZpbmVSZWNvcmQEABMRECoBAgELA3JlcXVlc3RlZE9uAQASAQIBCQNyZWZ1c2VkT24BABIA\
    AgkDcGFpZENlbnRzAQAFAAIFIXRlcm1zBQIaEAAAAAAYAQEYFHBlcnNvbi52MS5XYWl2ZXJUZXJtAAISQHBlcnNvbi52\
    MS5GaXRUb0ZseQMAGw0TAAIDFGZpdAEBFhBjb21tb24udjEuQW5zd2VyAQIBBQN1bnRpbAEAEgACDANlc2NvcnROZWVk\
    ZWQBAAEAAg+PcGVyc29uLnYxLkdyb3VwBQAZEh8RLQACAhNpZAEBEQ9wZXJzb24udjEuR3JvdXAAAgcHbWlzc2lvbgUA\
    DBAAAAAAAgQXa2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIKA3NwbGl0dGFibGUBAAEAAgcibWVtYmVycwUCGkAA\
    AAAAGQEBGBVwZXJzb24udjEuR3JvdXBNZW1iZXIAAhVIcGVyc29uLnYxLkdyb3VwTWVtYmVyAgAiIgACBhhwZXJzb24B\
    AREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIOw3BlcnNvbi52\
    MS5Ib2xkCQAYHhQUEQ8QEhgAAgISaWQBAREOcGVyc29uLnYxLkhvbGQAAgQWa2luZAEBFhJwZXJzb24udjEuSG9sZEtp\
    bmQAAgkHYXV0aG9yaXR5BQAMZAAAAAACCQdyZWZlcmVuY2UFAAw8AAAAAAIGB3JlYXNvbgUADPQBAAAAAggDcGxhY2Vk\
    QXQBABQBAgEIA3Jldmlld0J5AQASAQIBCgNyZWxlYXNlZEF0AQAUAAINB3JlbGVhc2VSZWFzb24FAAz0AQAAAAIaKnBl\
    cnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgAWEAACCwduYXRpb25hbGl0eQUADwMAAAAAAgUHYmFzaXMFAAwoAAAAAAIW\
    aHBlcnNvbi52MS5JbnRlbnRDaGFuZ2UDAB4mHwACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxN\
    b2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACFSFwZXJzb24u\
    djEuTWVkaWNhbE5vdGUCAA8OAAIEB3RleHQFAAzQBwAAAAIHA25vdGVkQXQBABQAAg5wcGVyc29uLnYxLk5lZWQFAB4M\
    DA0mAAIEFmNvZGUBARYSY29tbW9uLnYxLk5lZWRDb2RlAQIBBAN3ZWVrAQAGAQIBBANhc09mAQASAQIBBQN1bnRpbAEA\
    EgACCBpzZXZlcml0eQEBFhZjb21tb24udjEuTmVlZFNldmVyaXR5AAIVJ3BlcnNvbi52MS5OZWVkc0NoYW5nZQEAJAAC\
    BRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACF0NwZXJzb24udjEuT2ZmbGluZU9yaWdpbgQAEhENDQEC\
    BAYHYXV0aG9yBQAMLAEAAAECBAkDd3JpdHRlbkF0AQAUAAIGA291dGJveAEAEAACBgNudW1iZXIBAAgAAhFMcGVyc29u\
    LnYxLlBheW1lbnQEABsNDBIAAgIVaWQBARERcGVyc29uLnYxLlBheW1lbnQAAgYDcGFpZE9uAQASAAIFA2NlbnRzAQAF\
    AAIHB3JlY2VpcHQFAAwoAAAAAEIUAJ8FcGVyc29uLnYxLlBlcnNvbkZpbGUqACoRDyArMiMgIBoeJh8kJC4dGCMRDxYb\
    NxAoKjAqLjIsFhIVJicvEB0xFwACDBpyZWdpc3RyYXRpb24BARgWcGVyc29uLnYxLlJlZ2lzdHJhdGlvbgACCgNyZWNv\
    cmRlZEF0AQAUAAIIA3NlcXVlbmNlAQAFAAIFF3N0YXRlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUBAgEIHmlkZW50aXR5\
    AQEYGnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAAIJJWRvY3VtZW50cwUCGhAAAAAAHAEBGBhwZXJzb24udjEuVHJh\
    dmVsRG9jdW1lbnQAAgMcZXRkAQEYGHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgACBBhmaW5lAQEYFHBlcnNvbi52MS5G\
    aW5lUmVjb3JkAAIEGGV4aXQBARgUcGVyc29uLnYxLkV4aXRSZWNvcmQAAgQSc3RheQEBGA5wZXJzb24udjEuU3RheQAC\
    BhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIH\
    FGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACBRto\
    b2xkcwUCGiAAAAAAEgEBGA5wZXJzb24udjEuSG9sZAACCSFrZWVwQXBhcnQFAhogAAAAABgBAREUcGVyc29uLnYxLlBl\
    cnNvbkZpbGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACEQNhc3Nlc3NtZW50T2ZmZXJlZAEAAQECAQgWZml0\
    VG9GbHkBARgScGVyc29uLnYxLkZpdFRvRmx5AAIKA3Z1bG5lcmFibGUBAAEAAggDaW5EYW5nZXIBAAEBAgEOA2Rhbmdl\
    ckRlYWRsaW5lAQASAAIUA2Jlc3RJbnRlcmVzdEFwcHJvdmVkAQABAAISIXBvc3NpYmxlRHVwbGljYXRlcwUCGkAAAAAA\
    GAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCQNjaGFuZ2VkQXQBAAUAAgcdd2FpdmVycwUCGhAAAAAAFAEBGBBwZXJz\
    b24udjEuV2FpdmVyAAIIHnBheW1lbnRzBQIaIAAAAAAVAQEYEXBlcnNvbi52MS5QYXltZW50AAILIWV4aXRQZXJtaXRz\
    BQIaEAAAAAAYAQEYFHBlcnNvbi52MS5FeGl0UGVybWl0AAIIHmNvbnNlbnRzBQIaCAAAAAAVAQEYEXBlcnNvbi52MS5D\
    b25zZW50AAIKIHNjcmVlbmluZ3MFAhoQAAAAABcBARgTcGVyc29uLnYxLlNjcmVlbmluZwACDCJtZWRpY2FsTm90ZXMF\
    AhoQAAAAABkBARgVcGVyc29uLnYxLk1lZGljYWxOb3RlAAIJH3JlZmVycmFscwUCGhAAAAAAFgEBGBJwZXJzb24udjEu\
    UmVmZXJyYWwAAgsHc3RhdGVSZWFzb24FAAwsAQAAAQIBCgNzdGF0ZVNpbmNlAQAUAAIOA3N0YXRlQ29uZmlybWVkAQAB\
    AAILF3N0YXRlQmVmb3JlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUBAgEKGG1lcmdlZEludG8BAREUcGVyc29uLnYxLlBl\
    cnNvbkZpbGUAAgohbWVyZ2VkRnJvbQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgDdHJhbnNmZXIB\
    ABAAAgkQY29ycmVjdGVkBQIaIAAAAAAHBQAMKAAAAAACDCFkaXN0aW5jdEZyb20FAhpAAAAAABgBAREUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAgwHcmVjZWl2ZWRGcm9tBQAMEAAAAAACErFwZXJzb24udjEuUmVmZXJyYWwIABwoDREREhASAAIC\
    FmlkAQEREnBlcnNvbi52MS5SZWZlcnJhbAACBx1zZXJ2aWNlAQEWGWNvbW1vbi52MS5SZWZlcnJhbFNlcnZpY2UAAgIH\
    dG8FAAxkAAAAAAIGB3JlYXNvbgUADCwBAAAAAgoDcmVmZXJyZWRPbgEAEgECAQoDYWNjZXB0ZWRPbgEAEgECAQgDY2xv\
    c2VkT24BABIAAgcHb3V0Y29tZQUADMgAAAAAQhYANwRwZXJzb24udjEuUmVnaXN0cmF0aW9uKAAjExIPIBUTFRgLFRYV\
    GRATEhoyHiYdIiQuIhQfDxYcGxweFSUQFCoUAQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQHB21p\
    c3Npb24FAAwQAAAAAQIECgNyZWNlaXZlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIHFWNoYW5uZWwBARYRY29tbW9uLnYx\
    LkNoYW5uZWwAAgoHcXVldWVUb2tlbgUADBgAAAAAAggHZnVsbE5hbWUFAAzIAAAAAAIKB25hdGl2ZU5hbWUFAAzIAAAA\
    AAIDEXNleAEBFg1jb21tb24udjEuU2V4AAIEA2Jvcm4BABMAAgoHYmlydGhQbGFjZQUADGQAAAAAAgsHbmF0aW9uYWxp\
    dHkFAA8DAAAAAAIKB25hdGlvbmFsSUQFAAwgAAAAAAIOB29yaWdpblByb3ZpbmNlBQAMPAAAAAACBQdwaG9uZQUADCgA\
    AAAAAggHZXhpdFNpdGUFAAw8AAAAAQIBCgNsZWZ0U2l0ZU9uAQASAAIEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkAAgkl\
    ZG9jdW1lbnRzBQIaCAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAACBhRpbnRlbnQBARYQY29tbW9uLnYx\
    LkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAQIBBRNncm91cAEBEQ9wZXJzb24udjEu\
    R3JvdXAAAggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52\
    MS5OZWVkAAIKIGluZGljYXRvcnMFAhogAAAAABcBARYTY29tbW9uLnYxLkluZGljYXRvcgACChRzY2FtTGlua2VkAQEW\
    EGNvbW1vbi52MS5BbnN3ZXIBAgEMA21vbnRoc0luU2l0ZQEABwACBxRzaGVsdGVyAQEWEGNvbW1vbi52MS5BbnN3ZXIA\
    AgQHbm90ZQUADOgDAAAAAg8DY29uc2VudFJlY29yZGVkAQABAAIIEHdhcm5pbmdzBQIaEAAAAAAHBQAMMAAAAAACBxBh\
    bGlhc2VzBQIaCAAAAAAHBQAMyAAAAAACEQdwcmltYXJ5SWRlbnRpZmllcgUADMgAAAAAAhMHc2Vjb25kYXJ5SWRlbnRp\
    ZmllcgUADMgAAAAAAgoHbmFtZVNjcmlwdAUADwQAAAAAAg0Uc2FmZVRvQ29udGFjdAEBFhBjb21tb24udjEuQW5zd2Vy\
    AAIFB3Bob3RvBQAMQAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAAIIHmNvbnNlbnRzBQIaCAAAAAAVAQEYEXBlcnNvbi52\
    MS5Db25zZW50AQIBDANhbm5vdW5jZW1lbnQBABAAQhMAKgFwZXJzb24udjEuU2NyZWVuaW5nCQAdJy0pLxUcERQAAgIX\
    aWQBARETcGVyc29uLnYxLlNjcmVlbmluZwACBh1zdGF0dXMBARYZY29tbW9uLnYxLlNjcmVlbmluZ1N0YXR1cwACBCVh\
    Y3RzBQIaCAAAAAAcAQEWGGNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAACBSBtZWFucwUCGiAAAAAAFwEBFhNjb21tb24u\
    djEuSW5kaWNhdG9yAAIII3B1cnBvc2VzBQIaCAAAAAAaAQEWFmNvbW1vbi52MS5FeHBsb2l0YXRpb24AAgoHaW5zdHJ1\
    bWVudAUADDwAAAAAAhEHaW5zdHJ1bWVudFZlcnNpb24FAAwYAAAAAAIKA3NjcmVlbmVkQXQBABQAAgkHbmFycmF0aXZl\
    BQAMoA8AAAACFVpwZXJzb24udjEuU3RhdGVDaGFuZ2UEAB0REBYAAgIXdG8BARYTY29tbW9uLnYxLkNhc2VTdGF0ZQAC\
    BgdyZWFzb24FAAwsAQAAAAIJA2NvbmZpcm1lZAEAAQACCwdjb3VudGVycGFydAUADGQAAAAAAg5RcGVyc29uLnYxLlN0\
    YXkEAA8UFxEBAgEHA2VudGVyZWQBABIAAgkHZW50cnlQb3J0BQAMIAAAAAECAQ8DYXV0aG9yaXNlZFVudGlsAQASAAIG\
    B3Blcm1pdAUADCgAAAAAQhgAygFwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQSACIREQ4PICoTExMfFhwUFREXMAACBBp0\
    eXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUAAgYHbnVtYmVyBQAMIAAAAAACBgdpc3N1ZXIFAA8DAAAAAQIBBgNp\
    c3N1ZWQBABIBAgEHA2V4cGlyZXMBABIAAgcVY3VzdG9keQEBFhFjb21tb24udjEuQ3VzdG9keQACCB52YWxpZGl0eQEB\
    Fhpjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQACCAdtcnpMaW5lMQUADCwAAAAAAggHbXJ6TGluZTIFAAwsAAAAAAII\
    B21yekxpbmUzBQAMLAAAAAACCxBtcnpGYWlsdXJlcwUCGhAAAAAABwUADBgAAAAAAgsHZGVzdGluYXRpb24FAA8DAAAA\
    AAIIEHRyYW5zaXRzBQIaCAAAAAAHBQAPAwAAAAECAQwDam91cm5leXNMZWZ0AQAGAAIKB3N1cGVyc2VkZXMFAAwgAAAA\
    AAIGB2tlcHRCeQUADGQAAAAAAgwHc3VwZXJzZWRlZEJ5BQAMIAAAAAACDh52YWxpZGl0eUJlZm9yZQEBFhpjb21tb24u\
    djEuRG9jdW1lbnRWYWxpZGl0eQACHxRwZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAQARAAIKA3Z1bG5lcmFi\
    bGUBAAEAAhDFcGVyc29uLnYxLldhaXZlcgkAGgwTESQUEhURAAICFGlkAQEREHBlcnNvbi52MS5XYWl2ZXIBAgEEA2xp\
    c3QBABABAgELA3JlcXVlc3RlZE9uAQASAQIBCQNkZWNpZGVkT24BABIAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGlu\
    ZU91dGNvbWUAAg0Dd2FpdmVkUGVyY2VudAEABgACCwN3YWl2ZWRDZW50cwEABQECAQ0DY292ZXJzVGhyb3VnaAEAEgAC\
    BgdyZWFzb24FAAzIAAAAAAIUNHBlcnNvbi52MS5XYWl2ZXJUZXJtAwAODBUAAgcDcGVyY2VudAEABgACBQNjZW50cwEA\
    BQECAQ0DY292ZXJzVGhyb3VnaAEAEgACGfpyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50DAAjEhAPDxEgEhIOEBYAAgId\
    aWQBAREZcmVjZXB0aW9uLnYxLkFubm91bmNlbWVudAACBwdtaXNzaW9uBQAMEAAAAAACBQdsYWJlbAUADGQAAAAAAggD\
    ZXhwZWN0ZWQBAAgAAgQHZnJvbQUADGQAAAAAAgoDZXhwZWN0ZWRBdAEAFAACBxVjaGFubmVsAQEWEWNvbW1vbi52MS5D\
    aGFubmVsAAIHB2NvbnRhY3QFAAxkAAAAAAILA2Fubm91bmNlZEF0AQAUAAIHA2Fycml2ZWQBAAgBAgEIA2Nsb3NlZEF0\
    AQAUAAILB2Nsb3NlUmVhc29uBQAMyAAAAAACGXxyZWNlcHRpb24udjEuRmlsZVJlY2VpdmVkBAAlDyIgAAIIGXRyYW5z\
    ZmVyAQERFXJlY2VwdGlvbi52MS5UcmFuc2ZlcgACBAdmcm9tBQAMEAAAAAACBhhiZWZvcmUBAREUcGVyc29uLnYxLlBl\
    cnNvbkZpbGUAAgQYZmlsZQEBGBRwZXJzb24udjEuUGVyc29uRmlsZQACF9VyZWNlcHRpb24udjEuUXVldWVFbnRyeQoA\
    EBIPDw8kIxAQEwACBQd0b2tlbgUADBgAAAAAAgcHbWlzc2lvbgUADBAAAAAAAgQHbmFtZQUADMgAAAAAAggDaXNzdWVk\
    QXQBABQAAgQHZGVzawUADBAAAAAAAgUbc3RhdGUBARYXcmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUBAgEGGHBlcnNvbgEB\
    ERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgDY2xvc2VkQXQBABQBAgEIA2NhbGxlZEF0AQAUAAIIB2NhbGxlZFRvBQAM\
    EAAAAABCFQBGAXJlY2VwdGlvbi52MS5UcmFuc2ZlcgwAHyIPDREQJxEZJTcNAAICGWlkAQERFXJlY2VwdGlvbi52MS5U\
    cmFuc2ZlcgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQHZnJvbQUADBAAAAAAAgIHdG8FAAwQAAAA\
    AAIGB3JlYXNvbgUADCwBAAAAAgkDb2ZmZXJlZEF0AQAUAAIFHnN0YXRlAQEWGnJlY2VwdGlvbi52MS5UcmFuc2ZlclN0\
    YXRlAQIBCQNkZWNpZGVkQXQBABQAAg4HZGVjaXNpb25SZWFzb24FAAwsAQAAAQIBCBhyZWNlaXZlZAEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQACCiljb21wYW5pb25zBQIaPwAAAAAgAQEYHHJlY2VwdGlvbi52MS5UcmFuc2ZlcnJlZEZpbGUA\
    AgYDcGVvcGxlAQAHAAIcS3JlY2VwdGlvbi52MS5UcmFuc2ZlcnJlZEZpbGUCACIlAAIGGHBlcnNvbgEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQECAQgYcmVjZWl2ZWQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAhV8cmVjb3Jkcy52MS5BdWRp\
    dEVudHJ5BgAPEREPIxEAAggDc2VxdWVuY2UBAAUAAgoDcmVjb3JkZWRBdAEAFAACBgdhdXRob3IFAAwsAQAAAAIEB2tp\
    bmQFAAwoAAAAAQIBBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYHZGV0YWlsBQAMyAAAAAACFDByZWNv\
    cmRzLnYxLkF1ZGl0UGFnZQEALQACByJlbnRyaWVzBQIaAAEAAAAZAQEYFXJlY29yZHMudjEuQXVkaXRFbnRyeQACFzty\
    ZWNvcmRzLnYxLkF1ZGl0UmVxdWVzdAQAEwwMCgECBAcHbWlzc2lvbgUADBAAAAAAAgUDYWZ0ZXIBAAUBAgEEA2Zyb20B\
    ABIBAgECA3RvAQASAAIVdXJlY29yZHMudjEuRXhwb3J0UGFnZQUAKg8OHAsAAgUhZmlsZXMFAhpAAAAAABgBARgUcGVy\
    c29uLnYxLlBlcnNvbkZpbGUAAggDc2VxdWVuY2UBAAUAAgcDcGVyc29ucwEACAACCBB3aXRoaGVsZAUCGiAAAAAABwUA\
    DCgAAAAAAgQDYXNPZgEAFAACGFhyZWNvcmRzLnYxLkV4cG9ydFJlcXVlc3QFABMTFQwKAQIEBwdtaXNzaW9uBQAMEAAA\
    AAECBAcHcHVycG9zZQUADGQAAAABAgQJB3JlY2lwaWVudAUADGQAAAABAgEEA2Zyb20BABIBAgECA3RvAQASAAIYZHJl\
    Y29yZHMudjEuUmVjb3JkZWRSZXBseQMAIyAcAAIFGmVudHJ5AQEYFmludGFrZS52MS5IaXN0b3J5RW50cnkAAgUXZXZl\
    bnQBARgTZXZlbnRzLnYxLkV2ZW50Qm9keQACCBB3aXRoaGVsZAUCGiAAAAAABwUADCgAAAAAAho3cmVjb3Jkcy52MS5S\
    ZWNvcmRlZFJlcXVlc3QCACMQAQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQIA3NlcXVlbmNlAQAF\
    AAIUEnJlZnVzYWxzLnYxLk5vdEZvdW5kAQAPAAIEB3doYXQFAAwoAAAAAAIaJHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNz\
    aW9uAgAQEAACBQd5b3VycwUADBAAAAAAAgUHYXNrZWQFAAwQAAAAAAIUJXJlZnVzYWxzLnYxLlJlamVjdGVkAgAQEQAC\
    BQdmaWVsZAUADEAAAAAAAgYHcmVhc29uBQAMLAEAAB1AKAAOAVUAoAB0AHUAVQCrAFgAjQFAAHwAQQCKAHgAVAA7AG8A\
    OQBgAEMAVABhAEwATABrAFEAUQBZAAECARATY29tbW9uLnYxLkFuc3dlcgIACAcCAQEAA3llcwIBAgACbm8BAgET9mNv\
    bW1vbi52MS5DYXNlU3RhdGURAAsPDQ8PDQwLDBENEA0QDQsLAgEBAAZxdWV1ZWQCAQIACnJlZ2lzdGVyZWQCAQMACGFz\
    c2Vzc2VkAgEEAApwcm9jZXNzaW5nAgEFAAptYW5pZmVzdGVkAgEGAAhkZXBhcnRlZAIBBwAHYXJyaXZlZAIBCAAGY2xv\
    c2VkAgEJAAdzdGF5aW5nAgEKAAxzZWxmRGVwYXJ0ZWQCAQsACHJlZmVycmVkAgEMAAt0cmFuc2ZlcnJlZAIBDQAIZGV0\
    YWluZWQCAQ4AC2xvc3RDb250YWN0AgEPAAhkZWNlYXNlZAIBEAAGbWVyZ2VkAgERAAZ2b2lkZWQBAgERP2NvbW1vbi52\
    MS5DaGFubmVsBQALDQsMCQIBAQAGd2Fsa0luAgECAAhwcm92aW5jZQIBAwAGcG9saWNlAgEEAAdob3RsaW5lAgEFAARi\
    dWxrAQIBGINjb21tb24udjEuQ29uc2VudFB1cnBvc2UGABERHRYXDwIBAQAMcmVnaXN0cmF0aW9uAgECAAxyZXR1cm5U\
    cmF2ZWwCAQMAGHNoYXJlV2l0aEhvc3RBdXRob3JpdGllcwIBBAARc2hhcmVXaXRoUGFydG5lcnMCAQUAEmNvbnRhY3RB\
    ZnRlclJldHVybgIBBgAKcGhvdG9ncmFwaAECARFeY29tbW9uLnYxLkN1c3RvZHkHAAsMEAkLDgwCAQEABmhvbGRlcgIB\
    AgAHbWlzc2lvbgIBAwALY29uZmlzY2F0ZWQCAQQABGxvc3QCAQUABnBvbGljZQIBBgAJbmV2ZXJIZWxkAgEHAAd1bmtu\
    b3duAQIBFlpjb21tb24udjEuRG9jdW1lbnRUeXBlBAANHBoRAgEBAAhwYXNzcG9ydAIBAgAXZW1lcmdlbmN5VHJhdmVs\
    RG9jdW1lbnQCAQMAFWNlcnRpZmljYXRlT2ZJZGVudGl0eQIBBAAMaWRlbnRpdHlDYXJkAQIBGjZjb21tb24udjEuRG9j\
    dW1lbnRWYWxpZGl0eQQACgwMDgIBAQAFdmFsaWQCAQIAB2V4cGlyZWQCAQMAB2RhbWFnZWQCAQQACWNhbmNlbGxlZAEC\
    ARaQY29tbW9uLnYxLkV4cGxvaXRhdGlvbggAERYXDgwREwoCAQEADGZvcmNlZExhYm91cgIBAgARZm9yY2VkQ3JpbWlu\
    YWxpdHkCAQMAEnNleHVhbEV4cGxvaXRhdGlvbgIBBAAJc2Vydml0dWRlAgEFAAdzbGF2ZXJ5AgEGAAxvcmdhblJlbW92\
    YWwCAQcADmZvcmNlZE1hcnJpYWdlAgEIAAVvdGhlcgECARNAY29tbW9uLnYxLkdyb3VwS2luZAQACxINEAIBAQAGZmFt\
    aWx5AgECAA1ndWFyZGlhbkNoaWxkAgEDAAhlc2NvcnRlZAIBBAALdHJhdmVsUGFydHkBQgETAHMBY29tbW9uLnYxLklu\
    ZGljYXRvchEAFxYSEhASFxAMGhkdGxkRGwoCAQEAEndpdGhob2xkc0RvY3VtZW50cwIBAgARcmVzdHJpY3RzTW92ZW1l\
    bnQCAQMADXRha2VzRWFybmluZ3MCAQQADWZhbHNlUHJvbWlzZXMCAQUAC2RlYnRCb25kYWdlAgEGAA1waHlzaWNhbEFi\
    dXNlAgEHABJwc3ljaG9sb2dpY2FsQWJ1c2UCAQgAC3NleHVhbEFidXNlAgEJAAd0aHJlYXRzAgEKABVleGNlc3NpdmVX\
    b3JraW5nSG91cnMCAQsAFHdpdGhob2xkc05lY2Vzc2l0aWVzAgEMABhyZXN0cmljdHNGaW5hbmNpYWxBY2Nlc3MCAQ0A\
    FnBzeWNob2FjdGl2ZVN1YnN0YW5jZXMCAQ4AFHJlc3RyaWN0c01lZGljYWxDYXJlAgEPAAx1c2VzQ2hpbGRyZW4CARAA\
    FnRocmVhdE9mTGF3RW5mb3JjZW1lbnQCAREABW90aGVyAQIBECtjb21tb24udjEuSW50ZW50AwAPDgkCAQEACnJldHVy\
    bkhvbWUCAQIACXVuZGVjaWRlZAIBAwAEc3RheQECARJlY29tbW9uLnYxLk5lZWRDb2RlBgAPDg0TEQ8CAQEACndoZWVs\
    Y2hhaXICAQIACXN0cmV0Y2hlcgIBAwAIcHJlZ25hbnQCAQQADnNlcmlvdXNJbGxuZXNzAgEFAAxwc3ljaG9zb2NpYWwC\
    AQYACmRpc2FiaWxpdHkBAgEWJmNvbW1vbi52MS5OZWVkU2V2ZXJpdHkDAAkNCwIBAQAEbWlsZAIBAgAIbW9kZXJhdGUC\
    AQMABnNldmVyZQECARlsY29tbW9uLnYxLlJlZmVycmFsU2VydmljZQcADAwKERQSCgIBAQAHc2hlbHRlcgIBAgAHbWVk\
    aWNhbAIBAwAFbGVnYWwCAQQADHBzeWNob3NvY2lhbAIBBQAPY2hpbGRQcm90ZWN0aW9uAgEGAA1yZWludGVncmF0aW9u\
    AgEHAAVvdGhlcgECARJhY29tbW9uLnYxLlJlbGF0aW9uCAAJCwoMCw0LCgIBAQAEaGVhZAIBAgAGc3BvdXNlAgEDAAVj\
    aGlsZAIBBAAHc2libGluZwIBBQAGcGFyZW50AgEGAAhndWFyZGlhbgIBBwAGZXNjb3J0AgEIAAVvdGhlcgECARk2Y29t\
    bW9uLnYxLlNjcmVlbmluZ1N0YXR1cwQAEA0LCAIBAQALbm90U2NyZWVuZWQCAQIACHBvc3NpYmxlAgEDAAZhY3R1YWwC\
    AQQAA25vdAECAQ0pY29tbW9uLnYxLlNleAMACQsQAgEBAARtYWxlAgECAAZmZW1hbGUCAQMAC3Vuc3BlY2lmaWVkAQIB\
    GFJjb21tb24udjEuVHJhZmZpY2tpbmdBY3QFABATDQ8MAgEBAAtyZWNydWl0bWVudAIBAgAOdHJhbnNwb3J0YXRpb24C\
    AQMACHRyYW5zZmVyAgEEAApoYXJib3VyaW5nAgEFAAdyZWNlaXB0AQIBFCBjb21tb24udjEuVHJhdmVsTW9kZQIADw0C\
    AQEACnNlbGZGdW5kZWQCAQIACGFzc2lzdGVkAQIBGENkdXBsaWNhdGVzLnYxLk1hdGNoQmFzaXMEABMPDwwCAQEADmRv\
    Y3VtZW50TnVtYmVyAgECAApuYXRpb25hbElEAgEDAApjb21wYXJpc29uAgEEAAdvZmZpY2VyAQIBFydkdXBsaWNhdGVz\
    LnYxLk1hdGNoWm9uZQMACQsOAgEBAARzYW1lAgECAAZyZXZpZXcCAQMACWRpZmZlcmVudAECARc4ZHVwbGljYXRlcy52\
    MS5QYWlyU3RhdGUEAAkODg0CAQEABG9wZW4CAQIACWNvbmZpcm1lZAIBAwAJZGlzbWlzc2VkAgEEAAhyZW9wZW5lZAEC\
    ARhEZXZlbnRzLnYxLkxpc3RDaGFuZ2VLaW5kBQAMCw4NCwIBAQAHY3JlYXRlZAIBAgAGZWRpdGVkAgEDAAlzdWJtaXR0\
    ZWQCAQQACGFuc3dlcmVkAgEFAAZjbG9zZWQBAgERNmxpc3RzLnYxLkxpc3RLaW5kAwAPDxMCAQEACmZpbmVXYWl2ZXIC\
    AQIACmV4aXRQZXJtaXQCAQMADnRyYXZlbERvY3VtZW50AQIBEjVsaXN0cy52MS5MaXN0U3RhdGUEAAoODAsCAQEABWRy\
    YWZ0AgECAAlzdWJtaXR0ZWQCAQMAB3BhcnRpYWwCAQQABmNsb3NlZAECARJUcGVyc29uLnYxLkhvbGRLaW5kBgALCgwR\
    EAoCAQEABnBvbGljZQIBAgAFY291cnQCAQMAB21lZGljYWwCAQQADGJlc3RJbnRlcmVzdAIBBQALaW1taWdyYXRpb24C\
    AQYABW90aGVyAQIBFTdwZXJzb24udjEuTGluZU91dGNvbWUEAAwMDA0CAQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMA\
    B3JlZnVzZWQCAQQACHJldHVybmVkAQIBFzVyZWNlcHRpb24udjEuUXVldWVTdGF0ZQQADA8JCwIBAQAHd2FpdGluZwIB\
    AgAKcmVnaXN0ZXJlZAIBAwAEbGVmdAIBBAAGY2FsbGVkAQIBGjpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQQADA0N\
    DgIBAQAHb2ZmZXJlZAIBAgAIYWNjZXB0ZWQCAQMACGRlY2xpbmVkAgEEAAl3aXRoZHJhd24CQNoCGQMAQhUAvwJldmVu\
    dHMudjEuSW50YWtlRXZlbnQRACgiKCwmICYsKiwtLiokKCAvAgIBAAoYcmVnaXN0ZXJlZAEBGBRldmVudHMudjEuUmVn\
    aXN0ZXJlZAICAgAHFWNoYW5nZWQBARgRZXZlbnRzLnYxLkNoYW5nZWQCAgMAChhob2xkUGxhY2VkAQEYFGV2ZW50cy52\
    MS5Ib2xkUGxhY2VkAgIEAAwaaG9sZFJlbGVhc2VkAQEYFmV2ZW50cy52MS5Ib2xkUmVsZWFzZWQCAgUACRdzZXBhcmF0\
    ZWQBARgTZXZlbnRzLnYxLlNlcGFyYXRlZAICBgAHE2dyb3VwZWQBARgPcGVyc29uLnYxLkdyb3VwAgIHAAkXbmFtZXNS\
    ZWFkAQEYE2V2ZW50cy52MS5OYW1lc1JlYWQCAggADBpyb3dzUmVqZWN0ZWQBARgWZXZlbnRzLnYxLlJvd3NSZWplY3Rl\
    ZAICCQALGWxpc3RDaGFuZ2VkAQEYFWV2ZW50cy52MS5MaXN0Q2hhbmdlZAICCgAJHWFubm91bmNlZAEBGBlyZWNlcHRp\
    b24udjEuQW5ub3VuY2VtZW50AgILAAwbcXVldWVDaGFuZ2VkAQEYF3JlY2VwdGlvbi52MS5RdWV1ZUVudHJ5AgIMAA8Z\
    dHJhbnNmZXJDaGFuZ2VkAQEYFXJlY2VwdGlvbi52MS5UcmFuc2ZlcgICDQALGXBhaXJDaGFuZ2VkAQEYFWV2ZW50cy52\
    MS5QYWlyQ2hhbmdlZAICDgAIFmV4cG9ydGVkAQEYEmV2ZW50cy52MS5FeHBvcnRlZAICDwAKGHNlYWxlZFJlYWQBARgU\
    ZXZlbnRzLnYxLlNlYWxlZFJlYWQCAhAABhRkZW5pZWQBARgQZXZlbnRzLnYxLkRlbmllZAICEQAMHWZpbGVSZWNlaXZl\
    ZAEBGBlyZWNlcHRpb24udjEuRmlsZVJlY2VpdmVkAEIQAAMDcGVyc29uLnYxLkNoYW5nZRQANCosICgcJiQWJDYoGSIo\
    JCImKiQCAgEAEB5pZGVudGl0eVZlcmlmaWVkAQEYGnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgICAAgcZG9jdW1l\
    bnQBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AgIDAAocZXRkQXBwbGllZAEBGBhwZXJzb24udjEuRXRkQXBwbGlj\
    YXRpb24CAgQABhR3YWl2ZXIBARgQcGVyc29uLnYxLldhaXZlcgICBQAKGGV4aXRQZXJtaXQBARgUcGVyc29uLnYxLkV4\
    aXRQZXJtaXQCAgYABBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AgIHAAYaaW50ZW50AQEYFnBlcnNvbi52MS5JbnRlbnRD\
    aGFuZ2UCAggABRluZWVkcwEBGBVwZXJzb24udjEuTmVlZHNDaGFuZ2UCAQkAEWFzc2Vzc21lbnRPZmZlcmVkAgIKAAgW\
    Zml0VG9GbHkBARgScGVyc29uLnYxLkZpdFRvRmx5AgILAA0jdnVsbmVyYWJpbGl0eQEBGB9wZXJzb24udjEuVnVsbmVy\
    YWJpbGl0eUFzc2Vzc2VkAgIMAAYcZGFuZ2VyAQEYGHBlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIBDQAUYmVzdEludGVy\
    ZXN0QXBwcm92ZWQCAg4ABxVwYXltZW50AQEYEXBlcnNvbi52MS5QYXltZW50AgIPAAoYY29ycmVjdGlvbgEBGBRwZXJz\
    b24udjEuQ29ycmVjdGlvbgICEAAFGXN0YXRlAQEYFXBlcnNvbi52MS5TdGF0ZUNoYW5nZQICEQAHFWNvbnNlbnQBARgR\
    cGVyc29uLnYxLkNvbnNlbnQCAhIACRdzY3JlZW5pbmcBARgTcGVyc29uLnYxLlNjcmVlbmluZwICEwALGW1lZGljYWxO\
    b3RlAQEYFXBlcnNvbi52MS5NZWRpY2FsTm90ZQICFAAIFnJlZmVycmFsAQEYEnBlcnNvbi52MS5SZWZlcnJhbAFAOwEA\
    QhIAIwFyZWNvcmRzLnYxLlJlY29yZHMDAFpuVgMEAQABCBoYF3JlY29yZGVkcmVjb3Jkcy52MS5SZWNvcmRlZFJlcXVl\
    c3RyZWNvcmRzLnYxLlJlY29yZGVkUmVwbHkBABRyZWZ1c2Fscy52MS5Ob3RGb3VuZAMEAgACBhgVMmV4cG9ydHJlY29y\
    ZHMudjEuRXhwb3J0UmVxdWVzdHJlY29yZHMudjEuRXhwb3J0UGFnZQIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lv\
    bnJlZnVzYWxzLnYxLlJlamVjdGVkAwQDAAIFFxQdYXVkaXRyZWNvcmRzLnYxLkF1ZGl0UmVxdWVzdHJlY29yZHMudjEu\
    QXVkaXRQYWdlAQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24=
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
