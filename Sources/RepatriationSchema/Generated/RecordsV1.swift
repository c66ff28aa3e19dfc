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
    OoD31JsN/EJfDMsdSVuGKFEuXa8mQERci2vfcnu8kms=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEW7LgAAvg35BT0BPkCnAEYAVQBiABUCawBVAFkAPABfAFgAfgBlABoBQwDkAFMAWAB+AK8AOgH2AH0AcgI/AIYA2AB1\
    AHwAVgCiAGEA1QBIAIIAOgCCAEAAXgBhALkFxwBTBEMBcwBjAOgBNwDZAEwAFwGZAPAAYQFrAI4AdACAAFUAKgBCAD0A\
    AAIUj2FjY2Vzcy52MS5BdWRpdEVudHJ5BwAPEREPIxESAAIIA3NlcXVlbmNlAQAFAAIKA3JlY29yZGVkQXQBABQAAgYH\
    YXV0aG9yBQAMLAEAAAACBAdraW5kBQAMKAAAAAECAQYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGB2Rl\
    dGFpbAUADMgAAAAAAgcHc2VydmljZQUADBAAAAAAAhMvYWNjZXNzLnYxLkF1ZGl0UGFnZQEALAACByFlbnRyaWVzBQIa\
    AAEAAAAYAQEYFGFjY2Vzcy52MS5BdWRpdEVudHJ5AAIWO2FjY2Vzcy52MS5BdWRpdFJlcXVlc3QEABMMDAoBAgQHB21p\
    c3Npb24FAAwQAAAAAAIFA2FmdGVyAQAFAQIBBANmcm9tAQASAQIBAgN0bwEAEgACEE5hY2Nlc3MudjEuRGVuaWVkBQAR\
    Dw4NDAACBgdtZXRob2QFAAx4AAAAAAIEB3J1bGUFAAwoAAAAAAIHA2Z1cnRoZXIBAAgBAgEFA3NpbmNlAQAUAQIBBANs\
    YXN0AQAUAEIbAPQBZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyEQAlEiEiIyUNNCQOERQRJRAcJQACAh9pZAEBERtk\
    dXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAgcHbWlzc2lvbgUADBAAAAAAAgUYZmlyc3QBAREUcGVyc29uLnYxLlBl\
    cnNvbkZpbGUAAgYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEG3pvbmUBARYXZHVwbGljYXRlcy52MS5N\
    YXRjaFpvbmUAAgUcYmFzaXMBARYYZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzAAIGA3dlaWdodAEABAACCChldmlkZW5j\
    ZQUCGhgAAAAAHwEBGBtkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UAAgUbc3RhdGUBARYXZHVwbGljYXRlcy52MS5Q\
    YWlyU3RhdGUAAgcDZm91bmRBdAEAFAECAQkDZGVjaWRlZEF0AQAUAAIJB2RlY2lkZWRCeQUADCwBAAAAAgYHcmVhc29u\
    BQAMLAEAAAECAQgYc3Vydml2b3IBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkDY2hhbmdlZEF0AQAFAAIIEGNhdXRp\
    b25zBQIaCAAAAAAHBQAMKAAAAAECAQUbbW92ZWQBARgXZHVwbGljYXRlcy52MS5Hcm91cE1vdmUAAhdQZHVwbGljYXRl\
    cy52MS5Hcm91cE1vdmUDABwiDQACBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggWcmVsYXRpb24BARYSY29tbW9u\
    LnYxLlJlbGF0aW9uAAIGA2pvaW5lZAEAAQACGzZkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UDABAUDQACBQdmaWVs\
    ZAUADCgAAAAAAgkHYWdyZWVtZW50BQAMKAAAAAACBgN3ZWlnaHQBAAQAAhFEZXZlbnRzLnYxLkNoYW5nZWQCACIeAAIG\
    GHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhRjaGFuZ2UBARkQcGVyc29uLnYxLkNoYW5nZQACEyVldmVu\
    dHMudjEuRXZlbnRCb2R5AQAiAAIFGWV2ZW50AQEZFWV2ZW50cy52MS5JbnRha2VFdmVudAACEklldmVudHMudjEuRXhw\
    b3J0ZWQEAA8SFA4AAgQHd2hhdAUADDwAAAAAAgcHcHVycG9zZQUADGQAAAAAAgkHcmVjaXBpZW50BQAMZAAAAAACBwNw\
    ZXJzb25zAQAIAAIUQGV2ZW50cy52MS5Ib2xkUGxhY2VkAgAiGgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgQSaG9sZAEBGA5wZXJzb24udjEuSG9sZAACFmRldmVudHMudjEuSG9sZFJlbGVhc2VkBAAiGhERAAIGGHBlcnNv\
    bgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIGB3JlYXNvbgUADPQBAAAA\
    AgoDcmVsZWFzZWRBdAEAFAACFUxldmVudHMudjEuTGlzdENoYW5nZWQCACImAAIEGmxpc3QBARgWbGlzdHMudjEuQXV0\
    aG9yaXR5TGlzdAACBhxjaGFuZ2UBARYYZXZlbnRzLnYxLkxpc3RDaGFuZ2VLaW5kAEITAAEBZXZlbnRzLnYxLk5hbWVz\
    UmVhZAoAEw8sEhQoJhETDwACCAdtYW5pZmVzdAUADEAAAAAAAggDcmV2aXNpb24BAAgAAgchcGVyc29ucwUCGgAEAAAA\
    GAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAAAAIIHGRv\
    Y3VtZW50AQEWGHJldmlzaW9uLnYxLkRvY3VtZW50S2luZAACBR1zdGF0ZQEBFhlyZXZpc2lvbi52MS5SZXZpc2lvblN0\
    YXRlAAIGB2RpZ2VzdAUADiAAAAAAAggHc2VhbGVkQnkFAAwsAQAAAAIIA3NlYWxlZEF0AQAUAAIVKmV2ZW50cy52MS5Q\
    YWlyQ2hhbmdlZAEAJwACBB9wYWlyAQEYG2R1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpcgACFMxldmVudHMudjEuUmVn\
    aXN0ZXJlZAUAKiQfMScAAgwacmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgkXZ3JvdXBLaW5k\
    AQEWE2NvbW1vbi52MS5Hcm91cEtpbmQAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIMIWRpc3RpbmN0RnJv\
    bQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQcbb2ZmbGluZQEBGBdwZXJzb24udjEuT2ZmbGluZU9y\
    aWdpbgACFjlldmVudHMudjEuUm93c1JlamVjdGVkAgAaGwACBhB0b2tlbnMFAhoAEAAAAAcFAAxAAAAAAAIHEHNldHRs\
    ZWQFAhoAEAAAAAcFAAxAAAAAAAIUQGV2ZW50cy52MS5TZWFsZWRSZWFkAgAiGgACBhhwZXJzb24BAREUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAgYQZmllbGRzBQIaIAAAAAAHBQAMKAAAAAACE2dldmVudHMudjEuU2VwYXJhdGVkBAAhIhENAAIF\
    GGZpcnN0AQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGGHNlY29uZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBgdy\
    ZWFzb24FAAz0AQAAAAIGA2xpZnRlZAEAAQACFpVpbnRha2UudjEuSGlzdG9yeUVudHJ5CAAPDxERDxEaEQACCANzZXF1\
    ZW5jZQEABQACBAdraW5kBQAMIAAAAAACCgNvY2N1cnJlZEF0AQAUAAIKA3JlY29yZGVkQXQBABQAAgQHZGVzawUADBAA\
    AAAAAgYHYXV0aG9yBQAMyAAAAAACBhBmaWVsZHMFAhogAAAAAAcFAAwoAAAAAAIGB3JlYXNvbgUADCwBAAAAQhYAHgFs\
    aXN0cy52MS5BdXRob3JpdHlMaXN0DAAgEh0fFBAQExAnFBAAAgIaaWQBAREWbGlzdHMudjEuQXV0aG9yaXR5TGlzdAAC\
    BwdtaXNzaW9uBQAMEAAAAAACBBVraW5kAQEWEWxpc3RzLnYxLkxpc3RLaW5kAAIFFnN0YXRlAQEWEmxpc3RzLnYxLkxp\
    c3RTdGF0ZQACCQdhdXRob3JpdHkFAAxkAAAAAAIFB3RpdGxlBQAMZAAAAAACCQNjcmVhdGVkQXQBABQBAgELA3N1Ym1p\
    dHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgACBR5saW5lcwUCGgAEAAAAFQEBGBFsaXN0cy52MS5MaXN0TGluZQACCQdy\
    ZWZlcmVuY2UFAAw8AAAAAAIJA2NoYW5nZWRBdAEABQACEeFsaXN0cy52MS5MaXN0TGluZQoAIiQRERQSFRIPEQACBhhw\
    ZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUBAgEJ\
    A2RlY2lkZWRPbgEAEgACBgdyZWFzb24FAAzIAAAAAAINA3dhaXZlZFBlcmNlbnQBAAYAAgsDd2FpdmVkQ2VudHMBAAUB\
    AgENA2NvdmVyc1Rocm91Z2gBABIBAgEKA3ZhbGlkVW50aWwBABIAAgQHcG9ydAUADwMAAAAAAgYHbnVtYmVyBQAMKAAA\
    AAACEWhwZXJzb24udjEuQ29uc2VudAQAJx4PDgACBxxwdXJwb3NlAQEWGGNvbW1vbi52MS5Db25zZW50UHVycG9zZQAC\
    BhRhbnN3ZXIBARYQY29tbW9uLnYxLkFuc3dlcgECAQcDZ2l2ZW5BdAEAFAACAwdob3cFAAw8AAAAAEIUAFgCcGVyc29u\
    LnYxLkNvcnJlY3Rpb24YABEUFhgMFhYWGhElFBIbHR8VFBEiHxQbJgACBgdyZWFzb24FAAwsAQAAAQIBCAdmdWxsTmFt\
    ZQUADMgAAAABAgEKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AQIBBANib3JuAQATAQIB\
    CgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAABAgEKB25hdGlvbmFsSUQFAAwgAAAAAQIBDgdv\
    cmlnaW5Qcm92aW5jZQUADDwAAAABAgEFB3Bob25lBQAMKAAAAAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5B\
    bnN3ZXIBAgEIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVmdFNpdGVPbgEAEgACBxBhbGlhc2VzBQIaCAAAAAAHBQAMyAAA\
    AAECAREHcHJpbWFyeUlkZW50aWZpZXIFAAzIAAAAAQIBEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1l\
    U2NyaXB0BQAPBAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAQIBBQdwaG90bwUADEAAAAAAAgoUc2NhbUxpbmtlZAEBFhBj\
    b21tb24udjEuQW5zd2VyAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIH\
    EGNsZWFyZWQFAhogAAAAAAcFAAwoAAAAAAISEHdpdGhkcmF3bkRvY3VtZW50cwUCGggAAAAABwUADCAAAAAAAhgjcGVy\
    c29uLnYxLkRhbmdlckFzc2Vzc2VkAgAPEAACCANpbkRhbmdlcgEAAQECAQgDZGVhZGxpbmUBABIAAhhqcGVyc29uLnYx\
    LkV0ZEFwcGxpY2F0aW9uBQARDCQREQECAQkDYXBwbGllZE9uAQASAQIBBANsaXN0AQAQAAIHGW91dGNvbWUBARYVcGVy\
    c29uLnYxLkxpbmVPdXRjb21lAQIBCQNkZWNpZGVkT24BABIAAgYHcmVhc29uBQAMyAAAAAACFMBwZXJzb24udjEuRXhp\
    dFBlcm1pdAkAHgwTESQSDxERAAICGGlkAQERFHBlcnNvbi52MS5FeGl0UGVybWl0AQIBBANsaXN0AQAQAQIBCwNyZXF1\
    ZXN0ZWRPbgEAEgECAQkDZGVjaWRlZE9uAQASAAIHGW91dGNvbWUBARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAQIBCgN2\
    YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAAIGB251bWJlcgUADCgAAAAAAgYHcmVhc29uBQAMyAAAAAACFF1wZXJz\
    b24udjEuRXhpdFJlY29yZAUAExESDxEBAgELA3JlcXVlc3RlZE9uAQASAQIBCQNncmFudGVkT24BABIBAgEKA3ZhbGlk\
    VW50aWwBABIAAgQHcG9ydAUADwMAAAABAgEJA3JlZnVzZWRPbgEAEgACFGRwZXJzb24udjEuRmluZVJlY29yZAQAExEQ\
    KgECAQsDcmVxdWVzdGVkT24BABIBAgEJA3JlZnVzZWRPbgEAEgACCQNwYWlkQ2VudHMBAAUAAgUhdGVybXMFAhoQAAAA\
    ABgBARgUcGVyc29uLnYxLldhaXZlclRlcm0AAhJAcGVyc29uLnYxLkZpdFRvRmx5AwAbDRMAAgMUZml0AQEWEGNvbW1v\
    bi52MS5BbnN3ZXIBAgEFA3VudGlsAQASAAIMA2VzY29ydE5lZWRlZAEAAQACD49wZXJzb24udjEuR3JvdXAFABkSHxEt\
    AAICE2lkAQERD3BlcnNvbi52MS5Hcm91cAACBwdtaXNzaW9uBQAMEAAAAAACBBdraW5kAQEWE2NvbW1vbi52MS5Hcm91\
    cEtpbmQAAgoDc3BsaXR0YWJsZQEAAQACByJtZW1iZXJzBQIaQAAAAAAZAQEYFXBlcnNvbi52MS5Hcm91cE1lbWJlcgAC\
    FUhwZXJzb24udjEuR3JvdXBNZW1iZXICACIiAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCBZyZWxh\
    dGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24AAg7DcGVyc29uLnYxLkhvbGQJABgeFBQRDxASGAACAhJpZAEBEQ5wZXJz\
    b24udjEuSG9sZAACBBZraW5kAQEWEnBlcnNvbi52MS5Ib2xkS2luZAACCQdhdXRob3JpdHkFAAxkAAAAAAIJB3JlZmVy\
    ZW5jZQUADDwAAAAAAgYHcmVhc29uBQAM9AEAAAACCANwbGFjZWRBdAEAFAECAQgDcmV2aWV3QnkBABIBAgEKA3JlbGVh\
    c2VkQXQBABQAAg0HcmVsZWFzZVJlYXNvbgUADPQBAAAAAhoqcGVyc29uLnYxLklkZW50aXR5VmVyaWZpZWQCABYQAAIL\
    B25hdGlvbmFsaXR5BQAPAwAAAAACBQdiYXNpcwUADCgAAAAAAhZocGVyc29uLnYxLkludGVudENoYW5nZQMAHiYfAAIG\
    FGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUAAgcU\
    Y29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIVIXBlcnNvbi52MS5NZWRpY2FsTm90ZQIADw4AAgQHdGV4dAUADNAH\
    AAAAAgcDbm90ZWRBdAEAFAACDnBwZXJzb24udjEuTmVlZAUAHgwMDSYAAgQWY29kZQEBFhJjb21tb24udjEuTmVlZENv\
    ZGUBAgEEA3dlZWsBAAYBAgEEA2FzT2YBABIBAgEFA3VudGlsAQASAAIIGnNldmVyaXR5AQEWFmNvbW1vbi52MS5OZWVk\
    U2V2ZXJpdHkAAhUncGVyc29uLnYxLk5lZWRzQ2hhbmdlAQAkAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5O\
    ZWVkAAIXQ3BlcnNvbi52MS5PZmZsaW5lT3JpZ2luBAASEQ0NAQIEBgdhdXRob3IFAAwsAQAAAQIECQN3cml0dGVuQXQB\
    ABQAAgYDb3V0Ym94AQAQAAIGA251bWJlcgEACAACEUxwZXJzb24udjEuUGF5bWVudAQAGw0MEgACAhVpZAEBERFwZXJz\
    b24udjEuUGF5bWVudAACBgNwYWlkT24BABIAAgUDY2VudHMBAAUAAgcHcmVjZWlwdAUADCgAAAAAQhQAnwVwZXJzb24u\
    djEuUGVyc29uRmlsZSoAKhEPICsyIyAgGh4mHyQkLh0YIxEPFhs3ECgqMCouMiwWEhUmJy8QHTEXAAIMGnJlZ2lzdHJh\
    dGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIKA3JlY29yZGVkQXQBABQAAggDc2VxdWVuY2UBAAUAAgUXc3Rh\
    dGUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQECAQgeaWRlbnRpdHkBARgacGVyc29uLnYxLklkZW50aXR5VmVyaWZpZWQA\
    AgklZG9jdW1lbnRzBQIaEAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAACAxxldGQBARgYcGVyc29uLnYx\
    LkV0ZEFwcGxpY2F0aW9uAAIEGGZpbmUBARgUcGVyc29uLnYxLkZpbmVSZWNvcmQAAgQYZXhpdAEBGBRwZXJzb24udjEu\
    RXhpdFJlY29yZAACBBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIK\
    GHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIF\
    G25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIFG2hvbGRzBQIaIAAAAAASAQEYDnBlcnNvbi52MS5Ib2xk\
    AAIJIWtlZXBBcGFydAUCGiAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQUTZ3JvdXABAREPcGVyc29uLnYx\
    Lkdyb3VwAAIRA2Fzc2Vzc21lbnRPZmZlcmVkAQABAQIBCBZmaXRUb0ZseQEBGBJwZXJzb24udjEuRml0VG9GbHkAAgoD\
    dnVsbmVyYWJsZQEAAQACCANpbkRhbmdlcgEAAQECAQ4DZGFuZ2VyRGVhZGxpbmUBABIAAhQDYmVzdEludGVyZXN0QXBw\
    cm92ZWQBAAEAAhIhcG9zc2libGVEdXBsaWNhdGVzBQIaQAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIJA2No\
    YW5nZWRBdAEABQACBx13YWl2ZXJzBQIaEAAAAAAUAQEYEHBlcnNvbi52MS5XYWl2ZXIAAggecGF5bWVudHMFAhogAAAA\
    ABUBARgRcGVyc29uLnYxLlBheW1lbnQAAgshZXhpdFBlcm1pdHMFAhoQAAAAABgBARgUcGVyc29uLnYxLkV4aXRQZXJt\
    aXQAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQAAgogc2NyZWVuaW5ncwUCGhAAAAAAFwEB\
    GBNwZXJzb24udjEuU2NyZWVuaW5nAAIMIm1lZGljYWxOb3RlcwUCGhAAAAAAGQEBGBVwZXJzb24udjEuTWVkaWNhbE5v\
    dGUAAgkfcmVmZXJyYWxzBQIaEAAAAAAWAQEYEnBlcnNvbi52MS5SZWZlcnJhbAACCwdzdGF0ZVJlYXNvbgUADCwBAAAB\
    AgEKA3N0YXRlU2luY2UBABQAAg4Dc3RhdGVDb25maXJtZWQBAAEAAgsXc3RhdGVCZWZvcmUBARYTY29tbW9uLnYxLkNh\
    c2VTdGF0ZQECAQoYbWVyZ2VkSW50bwEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCiFtZXJnZWRGcm9tBQIaEAAAAAAY\
    AQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCAN0cmFuc2ZlcgEAEAACCRBjb3JyZWN0ZWQFAhogAAAAAAcFAAwoAAAA\
    AAIMIWRpc3RpbmN0RnJvbQUCGkAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACDAdyZWNlaXZlZEZyb20FAAwQ\
    AAAAAAISsXBlcnNvbi52MS5SZWZlcnJhbAgAHCgNERESEBIAAgIWaWQBAREScGVyc29uLnYxLlJlZmVycmFsAAIHHXNl\
    cnZpY2UBARYZY29tbW9uLnYxLlJlZmVycmFsU2VydmljZQACAgd0bwUADGQAAAAAAgYHcmVhc29uBQAMLAEAAAACCgNy\
    ZWZlcnJlZE9uAQASAQIBCgNhY2NlcHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgACBwdvdXRjb21lBQAMyAAAAABCFgA3\
    BHBlcnNvbi52MS5SZWdpc3RyYXRpb24oACMTEg8gFRMVGAsVFhUZEBMSGjIeJh0iJC4iFB8PFhwbHB4VJRAUKhQBAgQG\
    GHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAcHbWlzc2lvbgUADBAAAAABAgQKA3JlY2VpdmVkQXQBABQA\
    AgQHZGVzawUADBAAAAAAAgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACCgdxdWV1ZVRva2VuBQAMGAAAAAAC\
    CAdmdWxsTmFtZQUADMgAAAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgQDYm9y\
    bgEAEwACCgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAAAAgoHbmF0aW9uYWxJRAUADCAAAAAA\
    Ag4Hb3JpZ2luUHJvdmluY2UFAAw8AAAAAAIFB3Bob25lBQAMKAAAAAACCAdleGl0U2l0ZQUADDwAAAABAgEKA2xlZnRT\
    aXRlT24BABIAAgQSc3RheQEBGA5wZXJzb24udjEuU3RheQACCSVkb2N1bWVudHMFAhoIAAAAABwBARgYcGVyc29uLnYx\
    LlRyYXZlbERvY3VtZW50AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9u\
    LnYxLlRyYXZlbE1vZGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxhdGlvbgEBFhJjb21tb24udjEu\
    UmVsYXRpb24AAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgogaW5kaWNhdG9ycwUCGiAAAAAAFwEB\
    FhNjb21tb24udjEuSW5kaWNhdG9yAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5T\
    aXRlAQAHAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgACBAdub3RlBQAM6AMAAAACDwNjb25zZW50UmVjb3Jk\
    ZWQBAAEAAggQd2FybmluZ3MFAhoQAAAAAAcFAAwwAAAAAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzIAAAAAAIRB3ByaW1h\
    cnlJZGVudGlmaWVyBQAMyAAAAAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1lU2NyaXB0BQAPBAAA\
    AAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUHcGhvdG8FAAxAAAAAAQIBDANlc3RpbWF0ZWRB\
    Z2UBAAYAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQBAgEMA2Fubm91bmNlbWVudAEAEABC\
    EwAqAXBlcnNvbi52MS5TY3JlZW5pbmcJAB0nLSkvFRwRFAACAhdpZAEBERNwZXJzb24udjEuU2NyZWVuaW5nAAIGHXN0\
    YXR1cwEBFhljb21tb24udjEuU2NyZWVuaW5nU3RhdHVzAAIEJWFjdHMFAhoIAAAAABwBARYYY29tbW9uLnYxLlRyYWZm\
    aWNraW5nQWN0AAIFIG1lYW5zBQIaIAAAAAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0b3IAAggjcHVycG9zZXMFAhoIAAAA\
    ABoBARYWY29tbW9uLnYxLkV4cGxvaXRhdGlvbgACCgdpbnN0cnVtZW50BQAMPAAAAAACEQdpbnN0cnVtZW50VmVyc2lv\
    bgUADBgAAAAAAgoDc2NyZWVuZWRBdAEAFAACCQduYXJyYXRpdmUFAAygDwAAAAIVWnBlcnNvbi52MS5TdGF0ZUNoYW5n\
    ZQQAHREQFgACAhd0bwEBFhNjb21tb24udjEuQ2FzZVN0YXRlAAIGB3JlYXNvbgUADCwBAAAAAgkDY29uZmlybWVkAQAB\
    AAILB2NvdW50ZXJwYXJ0BQAMZAAAAAACDlFwZXJzb24udjEuU3RheQQADxQXEQECAQcDZW50ZXJlZAEAEgACCQdlbnRy\
    eVBvcnQFAAwgAAAAAQIBDwNhdXRob3Jpc2VkVW50aWwBABIAAgYHcGVybWl0BQAMKAAAAABCGADKAXBlcnNvbi52MS5U\
    cmF2ZWxEb2N1bWVudBIAIhERDg8gKhMTEx8WHBQVERcwAAIEGnR5cGUBARYWY29tbW9uLnYxLkRvY3VtZW50VHlwZQAC\
    BgdudW1iZXIFAAwgAAAAAAIGB2lzc3VlcgUADwMAAAABAgEGA2lzc3VlZAEAEgECAQcDZXhwaXJlcwEAEgACBxVjdXN0\
    b2R5AQEWEWNvbW1vbi52MS5DdXN0b2R5AAIIHnZhbGlkaXR5AQEWGmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5AAII\
    B21yekxpbmUxBQAMLAAAAAACCAdtcnpMaW5lMgUADCwAAAAAAggHbXJ6TGluZTMFAAwsAAAAAAILEG1yekZhaWx1cmVz\
    BQIaEAAAAAAHBQAMGAAAAAACCwdkZXN0aW5hdGlvbgUADwMAAAAAAggQdHJhbnNpdHMFAhoIAAAAAAcFAA8DAAAAAQIB\
    DANqb3VybmV5c0xlZnQBAAYAAgoHc3VwZXJzZWRlcwUADCAAAAAAAgYHa2VwdEJ5BQAMZAAAAAACDAdzdXBlcnNlZGVk\
    QnkFAAwgAAAAAAIOHnZhbGlkaXR5QmVmb3JlAQEWGmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5AAIfFHBlcnNvbi52\
    MS5WdWxuZXJhYmlsaXR5QXNzZXNzZWQBABEAAgoDdnVsbmVyYWJsZQEAAQACEMVwZXJzb24udjEuV2FpdmVyCQAaDBMR\
    JBQSFREAAgIUaWQBAREQcGVyc29uLnYxLldhaXZlcgECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2Rl\
    Y2lkZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQACDQN3YWl2ZWRQZXJjZW50AQAGAAIL\
    A3dhaXZlZENlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIGB3JlYXNvbgUADMgAAAAAAhQ0cGVyc29uLnYxLldh\
    aXZlclRlcm0DAA4MFQACBwNwZXJjZW50AQAGAAIFA2NlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIZ+nJlY2Vw\
    dGlvbi52MS5Bbm5vdW5jZW1lbnQMACMSEA8PESASEg4QFgACAh1pZAEBERlyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50\
    AAIHB21pc3Npb24FAAwQAAAAAAIFB2xhYmVsBQAMZAAAAAACCANleHBlY3RlZAEACAACBAdmcm9tBQAMZAAAAAACCgNl\
    eHBlY3RlZEF0AQAUAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgcHY29udGFjdAUADGQAAAAAAgsDYW5u\
    b3VuY2VkQXQBABQAAgcDYXJyaXZlZAEACAECAQgDY2xvc2VkQXQBABQAAgsHY2xvc2VSZWFzb24FAAzIAAAAAAIZfHJl\
    Y2VwdGlvbi52MS5GaWxlUmVjZWl2ZWQEACUPIiAAAggZdHJhbnNmZXIBAREVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIE\
    B2Zyb20FAAwQAAAAAAIGGGJlZm9yZQEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBhmaWxlAQEYFHBlcnNvbi52MS5Q\
    ZXJzb25GaWxlAAIX1XJlY2VwdGlvbi52MS5RdWV1ZUVudHJ5CgAQEg8PDyQjEBATAAIFB3Rva2VuBQAMGAAAAAACBwdt\
    aXNzaW9uBQAMEAAAAAACBAduYW1lBQAMyAAAAAACCANpc3N1ZWRBdAEAFAACBAdkZXNrBQAMEAAAAAACBRtzdGF0ZQEB\
    FhdyZWNlcHRpb24udjEuUXVldWVTdGF0ZQECAQYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCANjbG9z\
    ZWRBdAEAFAECAQgDY2FsbGVkQXQBABQAAggHY2FsbGVkVG8FAAwQAAAAAEIVAEYBcmVjZXB0aW9uLnYxLlRyYW5zZmVy\
    DAAfIg8NERAnERklNw0AAgIZaWQBAREVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIGGHBlcnNvbgEBERRwZXJzb24udjEu\
    UGVyc29uRmlsZQACBAdmcm9tBQAMEAAAAAACAgd0bwUADBAAAAAAAgYHcmVhc29uBQAMLAEAAAACCQNvZmZlcmVkQXQB\
    ABQAAgUec3RhdGUBARYacmVjZXB0aW9uLnYxLlRyYW5zZmVyU3RhdGUBAgEJA2RlY2lkZWRBdAEAFAACDgdkZWNpc2lv\
    blJlYXNvbgUADCwBAAABAgEIGHJlY2VpdmVkAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIKKWNvbXBhbmlvbnMFAho/\
    AAAAACABARgccmVjZXB0aW9uLnYxLlRyYW5zZmVycmVkRmlsZQACBgNwZW9wbGUBAAcAAhxLcmVjZXB0aW9uLnYxLlRy\
    YW5zZmVycmVkRmlsZQIAIiUAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCBhyZWNlaXZlZAEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACFXVyZWNvcmRzLnYxLkV4cG9ydFBhZ2UFACoPDhwLAAIFIWZpbGVzBQIaQAAAAAAY\
    AQEYFHBlcnNvbi52MS5QZXJzb25GaWxlAAIIA3NlcXVlbmNlAQAFAAIHA3BlcnNvbnMBAAgAAggQd2l0aGhlbGQFAhog\
    AAAAAAcFAAwoAAAAAAIEA2FzT2YBABQAAhhYcmVjb3Jkcy52MS5FeHBvcnRSZXF1ZXN0BQATExUMCgECBAcHbWlzc2lv\
    bgUADBAAAAABAgQHB3B1cnBvc2UFAAxkAAAAAQIECQdyZWNpcGllbnQFAAxkAAAAAQIBBANmcm9tAQASAQIBAgN0bwEA\
    EgACGGRyZWNvcmRzLnYxLlJlY29yZGVkUmVwbHkDACMgHAACBRplbnRyeQEBGBZpbnRha2UudjEuSGlzdG9yeUVudHJ5\
    AAIFF2V2ZW50AQEYE2V2ZW50cy52MS5FdmVudEJvZHkAAggQd2l0aGhlbGQFAhogAAAAAAcFAAwoAAAAAAIaN3JlY29y\
    ZHMudjEuUmVjb3JkZWRSZXF1ZXN0AgAjEAECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIECANzZXF1\
    ZW5jZQEABQACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZ\
    b3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5SZWplY3Rl\
    ZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAfQCgADgFVAKAAdAB1AFUAqwBYAI0BQAB8AEEAigB4\
    AFQAOwBvADkAYABDAFQAYQBMAEwAawBRAFEAWQB8AH0AAQIBEBNjb21tb24udjEuQW5zd2VyAgAIBwIBAQADeWVzAgEC\
    AAJubwECARP2Y29tbW9uLnYxLkNhc2VTdGF0ZREACw8NDw8NDAsMEQ0QDRANCwsCAQEABnF1ZXVlZAIBAgAKcmVnaXN0\
    ZXJlZAIBAwAIYXNzZXNzZWQCAQQACnByb2Nlc3NpbmcCAQUACm1hbmlmZXN0ZWQCAQYACGRlcGFydGVkAgEHAAdhcnJp\
    dmVkAgEIAAZjbG9zZWQCAQkAB3N0YXlpbmcCAQoADHNlbGZEZXBhcnRlZAIBCwAIcmVmZXJyZWQCAQwAC3RyYW5zZmVy\
    cmVkAgENAAhkZXRhaW5lZAIBDgALbG9zdENvbnRhY3QCAQ8ACGRlY2Vhc2VkAgEQAAZtZXJnZWQCAREABnZvaWRlZAEC\
    ARE/Y29tbW9uLnYxLkNoYW5uZWwFAAsNCwwJAgEBAAZ3YWxrSW4CAQIACHByb3ZpbmNlAgEDAAZwb2xpY2UCAQQAB2hv\
    dGxpbmUCAQUABGJ1bGsBAgEYg2NvbW1vbi52MS5Db25zZW50UHVycG9zZQYAEREdFhcPAgEBAAxyZWdpc3RyYXRpb24C\
    AQIADHJldHVyblRyYXZlbAIBAwAYc2hhcmVXaXRoSG9zdEF1dGhvcml0aWVzAgEEABFzaGFyZVdpdGhQYXJ0bmVycwIB\
    BQASY29udGFjdEFmdGVyUmV0dXJuAgEGAApwaG90b2dyYXBoAQIBEV5jb21tb24udjEuQ3VzdG9keQcACwwQCQsODAIB\
    AQAGaG9sZGVyAgECAAdtaXNzaW9uAgEDAAtjb25maXNjYXRlZAIBBAAEbG9zdAIBBQAGcG9saWNlAgEGAAluZXZlckhl\
    bGQCAQcAB3Vua25vd24BAgEWWmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgECABdlbWVy\
    Z2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQBAgEaNmNv\
    bW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5BAAKDAwOAgEBAAV2YWxpZAIBAgAHZXhwaXJlZAIBAwAHZGFtYWdlZAIBBAAJ\
    Y2FuY2VsbGVkAQIBFpBjb21tb24udjEuRXhwbG9pdGF0aW9uCAARFhcODBETCgIBAQAMZm9yY2VkTGFib3VyAgECABFm\
    b3JjZWRDcmltaW5hbGl0eQIBAwASc2V4dWFsRXhwbG9pdGF0aW9uAgEEAAlzZXJ2aXR1ZGUCAQUAB3NsYXZlcnkCAQYA\
    DG9yZ2FuUmVtb3ZhbAIBBwAOZm9yY2VkTWFycmlhZ2UCAQgABW90aGVyAQIBE0Bjb21tb24udjEuR3JvdXBLaW5kBAAL\
    Eg0QAgEBAAZmYW1pbHkCAQIADWd1YXJkaWFuQ2hpbGQCAQMACGVzY29ydGVkAgEEAAt0cmF2ZWxQYXJ0eQFCARMAcwFj\
    b21tb24udjEuSW5kaWNhdG9yEQAXFhISEBIXEAwaGR0bGREbCgIBAQASd2l0aGhvbGRzRG9jdW1lbnRzAgECABFyZXN0\
    cmljdHNNb3ZlbWVudAIBAwANdGFrZXNFYXJuaW5ncwIBBAANZmFsc2VQcm9taXNlcwIBBQALZGVidEJvbmRhZ2UCAQYA\
    DXBoeXNpY2FsQWJ1c2UCAQcAEnBzeWNob2xvZ2ljYWxBYnVzZQIBCAALc2V4dWFsQWJ1c2UCAQkAB3RocmVhdHMCAQoA\
    FWV4Y2Vzc2l2ZVdvcmtpbmdIb3VycwIBCwAUd2l0aGhvbGRzTmVjZXNzaXRpZXMCAQwAGHJlc3RyaWN0c0ZpbmFuY2lh\
    bEFjY2VzcwIBDQAWcHN5Y2hvYWN0aXZlU3Vic3RhbmNlcwIBDgAUcmVzdHJpY3RzTWVkaWNhbENhcmUCAQ8ADHVzZXND\
    aGlsZHJlbgIBEAAWdGhyZWF0T2ZMYXdFbmZvcmNlbWVudAIBEQAFb3RoZXIBAgEQK2NvbW1vbi52MS5JbnRlbnQDAA8O\
    CQIBAQAKcmV0dXJuSG9tZQIBAgAJdW5kZWNpZGVkAgEDAARzdGF5AQIBEmVjb21tb24udjEuTmVlZENvZGUGAA8ODRMR\
    DwIBAQAKd2hlZWxjaGFpcgIBAgAJc3RyZXRjaGVyAgEDAAhwcmVnbmFudAIBBAAOc2VyaW91c0lsbG5lc3MCAQUADHBz\
    eWNob3NvY2lhbAIBBgAKZGlzYWJpbGl0eQECARYmY29tbW9uLnYxLk5lZWRTZXZlcml0eQMACQ0LAgEBAARtaWxkAgEC\
    AAhtb2RlcmF0ZQIBAwAGc2V2ZXJlAQIBGWxjb21tb24udjEuUmVmZXJyYWxTZXJ2aWNlBwAMDAoRFBIKAgEBAAdzaGVs\
    dGVyAgECAAdtZWRpY2FsAgEDAAVsZWdhbAIBBAAMcHN5Y2hvc29jaWFsAgEFAA9jaGlsZFByb3RlY3Rpb24CAQYADXJl\
    aW50ZWdyYXRpb24CAQcABW90aGVyAQIBEmFjb21tb24udjEuUmVsYXRpb24IAAkLCgwLDQsKAgEBAARoZWFkAgECAAZz\
    cG91c2UCAQMABWNoaWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1YXJkaWFuAgEHAAZlc2NvcnQCAQgABW90\
    aGVyAQIBGTZjb21tb24udjEuU2NyZWVuaW5nU3RhdHVzBAAQDQsIAgEBAAtub3RTY3JlZW5lZAIBAgAIcG9zc2libGUC\
    AQMABmFjdHVhbAIBBAADbm90AQIBDSljb21tb24udjEuU2V4AwAJCxACAQEABG1hbGUCAQIABmZlbWFsZQIBAwALdW5z\
    cGVjaWZpZWQBAgEYUmNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAUAEBMNDwwCAQEAC3JlY3J1aXRtZW50AgECAA50cmFu\
    c3BvcnRhdGlvbgIBAwAIdHJhbnNmZXICAQQACmhhcmJvdXJpbmcCAQUAB3JlY2VpcHQBAgEUIGNvbW1vbi52MS5UcmF2\
    ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBAgEYQ2R1cGxpY2F0ZXMudjEuTWF0Y2hCYXNpcwQA\
    Ew8PDAIBAQAOZG9jdW1lbnROdW1iZXICAQIACm5hdGlvbmFsSUQCAQMACmNvbXBhcmlzb24CAQQAB29mZmljZXIBAgEX\
    J2R1cGxpY2F0ZXMudjEuTWF0Y2hab25lAwAJCw4CAQEABHNhbWUCAQIABnJldmlldwIBAwAJZGlmZmVyZW50AQIBFzhk\
    dXBsaWNhdGVzLnYxLlBhaXJTdGF0ZQQACQ4ODQIBAQAEb3BlbgIBAgAJY29uZmlybWVkAgEDAAlkaXNtaXNzZWQCAQQA\
    CHJlb3BlbmVkAQIBGERldmVudHMudjEuTGlzdENoYW5nZUtpbmQFAAwLDg0LAgEBAAdjcmVhdGVkAgECAAZlZGl0ZWQC\
    AQMACXN1Ym1pdHRlZAIBBAAIYW5zd2VyZWQCAQUABmNsb3NlZAECARE2bGlzdHMudjEuTGlzdEtpbmQDAA8PEwIBAQAK\
    ZmluZVdhaXZlcgIBAgAKZXhpdFBlcm1pdAIBAwAOdHJhdmVsRG9jdW1lbnQBAgESNWxpc3RzLnYxLkxpc3RTdGF0ZQQA\
    Cg4MCwIBAQAFZHJhZnQCAQIACXN1Ym1pdHRlZAIBAwAHcGFydGlhbAIBBAAGY2xvc2VkAQIBElRwZXJzb24udjEuSG9s\
    ZEtpbmQGAAsKDBEQCgIBAQAGcG9saWNlAgECAAVjb3VydAIBAwAHbWVkaWNhbAIBBAAMYmVzdEludGVyZXN0AgEFAAtp\
    bW1pZ3JhdGlvbgIBBgAFb3RoZXIBAgEVN3BlcnNvbi52MS5MaW5lT3V0Y29tZQQADAwMDQIBAQAHcGVuZGluZwIBAgAH\
    Z3JhbnRlZAIBAwAHcmVmdXNlZAIBBAAIcmV0dXJuZWQBAgEXNXJlY2VwdGlvbi52MS5RdWV1ZVN0YXRlBAAMDwkLAgEB\
    AAd3YWl0aW5nAgECAApyZWdpc3RlcmVkAgEDAARsZWZ0AgEEAAZjYWxsZWQBAgEaOnJlY2VwdGlvbi52MS5UcmFuc2Zl\
    clN0YXRlBAAMDQ0OAgEBAAdvZmZlcmVkAgECAAhhY2NlcHRlZAIBAwAIZGVjbGluZWQCAQQACXdpdGhkcmF3bgECARhf\
    cmV2aXNpb24udjEuRG9jdW1lbnRLaW5kBgANDhEQEgkCAQEACG1hbmlmZXN0AgECAAl0aWNrU2hlZXQCAQMADGFycml2\
    YWxOZWVkcwIBBAALY2Fycmllckxpc3QCAQUADXBhc3Nlbmdlckxpc3QCAQYABGRhdGEBAgEZX3JldmlzaW9uLnYxLlJl\
    dmlzaW9uU3RhdGUHAAoNCw4NCw4CAQEABWRyYWZ0AgECAAhwcm9wb3NlZAIBAwAGbG9ja2VkAgEEAAlzdWJtaXR0ZWQC\
    AQUACGRlcGFydGVkAgEGAAZjbG9zZWQCAQcACWNhbmNlbGxlZAJA2gIZAwBCFQC/AmV2ZW50cy52MS5JbnRha2VFdmVu\
    dBEAKCIoLCYgJiwqLC0uKiQoIC8CAgEAChhyZWdpc3RlcmVkAQEYFGV2ZW50cy52MS5SZWdpc3RlcmVkAgICAAcVY2hh\
    bmdlZAEBGBFldmVudHMudjEuQ2hhbmdlZAICAwAKGGhvbGRQbGFjZWQBARgUZXZlbnRzLnYxLkhvbGRQbGFjZWQCAgQA\
    DBpob2xkUmVsZWFzZWQBARgWZXZlbnRzLnYxLkhvbGRSZWxlYXNlZAICBQAJF3NlcGFyYXRlZAEBGBNldmVudHMudjEu\
    U2VwYXJhdGVkAgIGAAcTZ3JvdXBlZAEBGA9wZXJzb24udjEuR3JvdXACAgcACRduYW1lc1JlYWQBARgTZXZlbnRzLnYx\
    Lk5hbWVzUmVhZAICCAAMGnJvd3NSZWplY3RlZAEBGBZldmVudHMudjEuUm93c1JlamVjdGVkAgIJAAsZbGlzdENoYW5n\
    ZWQBARgVZXZlbnRzLnYxLkxpc3RDaGFuZ2VkAgIKAAkdYW5ub3VuY2VkAQEYGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1l\
    bnQCAgsADBtxdWV1ZUNoYW5nZWQBARgXcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkCAgwADxl0cmFuc2ZlckNoYW5nZWQB\
    ARgVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAgINAAsZcGFpckNoYW5nZWQBARgVZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAgIO\
    AAgWZXhwb3J0ZWQBARgSZXZlbnRzLnYxLkV4cG9ydGVkAgIPAAoYc2VhbGVkUmVhZAEBGBRldmVudHMudjEuU2VhbGVk\
    UmVhZAICEAAGFGRlbmllZAEBGBBhY2Nlc3MudjEuRGVuaWVkAgIRAAwdZmlsZVJlY2VpdmVkAQEYGXJlY2VwdGlvbi52\
    MS5GaWxlUmVjZWl2ZWQAQhAAAwNwZXJzb24udjEuQ2hhbmdlFAA0KiwgKBwmJBYkNigZIigkIiYqJAICAQAQHmlkZW50\
    aXR5VmVyaWZpZWQBARgacGVyc29uLnYxLklkZW50aXR5VmVyaWZpZWQCAgIACBxkb2N1bWVudAEBGBhwZXJzb24udjEu\
    VHJhdmVsRG9jdW1lbnQCAgMAChxldGRBcHBsaWVkAQEYGHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgICBAAGFHdhaXZl\
    cgEBGBBwZXJzb24udjEuV2FpdmVyAgIFAAoYZXhpdFBlcm1pdAEBGBRwZXJzb24udjEuRXhpdFBlcm1pdAICBgAEEnN0\
    YXkBARgOcGVyc29uLnYxLlN0YXkCAgcABhppbnRlbnQBARgWcGVyc29uLnYxLkludGVudENoYW5nZQICCAAFGW5lZWRz\
    AQEYFXBlcnNvbi52MS5OZWVkc0NoYW5nZQIBCQARYXNzZXNzbWVudE9mZmVyZWQCAgoACBZmaXRUb0ZseQEBGBJwZXJz\
    b24udjEuRml0VG9GbHkCAgsADSN2dWxuZXJhYmlsaXR5AQEYH3BlcnNvbi52MS5WdWxuZXJhYmlsaXR5QXNzZXNzZWQC\
    AgwABhxkYW5nZXIBARgYcGVyc29uLnYxLkRhbmdlckFzc2Vzc2VkAgENABRiZXN0SW50ZXJlc3RBcHByb3ZlZAICDgAH\
    FXBheW1lbnQBARgRcGVyc29uLnYxLlBheW1lbnQCAg8AChhjb3JyZWN0aW9uAQEYFHBlcnNvbi52MS5Db3JyZWN0aW9u\
    AgIQAAUZc3RhdGUBARgVcGVyc29uLnYxLlN0YXRlQ2hhbmdlAgIRAAcVY29uc2VudAEBGBFwZXJzb24udjEuQ29uc2Vu\
    dAICEgAJF3NjcmVlbmluZwEBGBNwZXJzb24udjEuU2NyZWVuaW5nAgITAAsZbWVkaWNhbE5vdGUBARgVcGVyc29uLnYx\
    Lk1lZGljYWxOb3RlAgIUAAgWcmVmZXJyYWwBARgScGVyc29uLnYxLlJlZmVycmFsAUA5AQBCEgAhAXJlY29yZHMudjEu\
    UmVjb3JkcwMAWm5UAwQBAAEIGhgXcmVjb3JkZWRyZWNvcmRzLnYxLlJlY29yZGVkUmVxdWVzdHJlY29yZHMudjEuUmVj\
    b3JkZWRSZXBseQEAFHJlZnVzYWxzLnYxLk5vdEZvdW5kAwQCAAIGGBUyZXhwb3J0cmVjb3Jkcy52MS5FeHBvcnRSZXF1\
    ZXN0cmVjb3Jkcy52MS5FeHBvcnRQYWdlAgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVq\
    ZWN0ZWQDBAMAAgUWEx1hdWRpdGFjY2Vzcy52MS5BdWRpdFJlcXVlc3RhY2Nlc3MudjEuQXVkaXRQYWdlAQAacmVmdXNh\
    bHMudjEuTm90WW91ck1pc3Npb24=
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
