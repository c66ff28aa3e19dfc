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
    FHdnWgiScGTSCzwjxQ7WCeW3OMebAowc5cEFtV5FGes=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEXcMgAAeA66Bj0BRECnAEYAVQBiABUCawBVAFkAPABfAFgAfgBlABoBQwDkAFMAWAB+AK8AOgH2AH0AcgI/AIYA2AB1\
    AHwAVgCiAGEA1QBIAIIAOgCCAEAAXgBhALkFxwBTBEMBcwBjAOgBNwDZAEwA7AFIAF0AUACsABcBmQDwAGEBawCOAHQA\
    gABVACoAQgA9AIgAAAIUj2FjY2Vzcy52MS5BdWRpdEVudHJ5BwAPEREPIxESAAIIA3NlcXVlbmNlAQAFAAIKA3JlY29y\
    ZGVkQXQBABQAAgYHYXV0aG9yBQAMLAEAAAACBAdraW5kBQAMKAAAAAECAQYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIGB2RldGFpbAUADMgAAAAAAgcHc2VydmljZQUADBAAAAAAAhMvYWNjZXNzLnYxLkF1ZGl0UGFnZQEALAAC\
    ByFlbnRyaWVzBQIaAAEAAAAYAQEYFGFjY2Vzcy52MS5BdWRpdEVudHJ5AAIWO2FjY2Vzcy52MS5BdWRpdFJlcXVlc3QE\
    ABMMDAoBAgQHB21pc3Npb24FAAwQAAAAAAIFA2FmdGVyAQAFAQIBBANmcm9tAQASAQIBAgN0bwEAEgACEE5hY2Nlc3Mu\
    djEuRGVuaWVkBQARDw4NDAACBgdtZXRob2QFAAx4AAAAAAIEB3J1bGUFAAwoAAAAAAIHA2Z1cnRoZXIBAAgBAgEFA3Np\
    bmNlAQAUAQIBBANsYXN0AQAUAEIbAPQBZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyEQAlEiEiIyUNNCQOERQRJRAc\
    JQACAh9pZAEBERtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAgcHbWlzc2lvbgUADBAAAAAAAgUYZmlyc3QBAREU\
    cGVyc29uLnYxLlBlcnNvbkZpbGUAAgYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEG3pvbmUBARYXZHVw\
    bGljYXRlcy52MS5NYXRjaFpvbmUAAgUcYmFzaXMBARYYZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzAAIGA3dlaWdodAEA\
    BAACCChldmlkZW5jZQUCGhgAAAAAHwEBGBtkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UAAgUbc3RhdGUBARYXZHVw\
    bGljYXRlcy52MS5QYWlyU3RhdGUAAgcDZm91bmRBdAEAFAECAQkDZGVjaWRlZEF0AQAUAAIJB2RlY2lkZWRCeQUADCwB\
    AAAAAgYHcmVhc29uBQAMLAEAAAECAQgYc3Vydml2b3IBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkDY2hhbmdlZEF0\
    AQAFAAIIEGNhdXRpb25zBQIaCAAAAAAHBQAMKAAAAAECAQUbbW92ZWQBARgXZHVwbGljYXRlcy52MS5Hcm91cE1vdmUA\
    AhdQZHVwbGljYXRlcy52MS5Hcm91cE1vdmUDABwiDQACBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggWcmVsYXRp\
    b24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIGA2pvaW5lZAEAAQACGzZkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UD\
    ABAUDQACBQdmaWVsZAUADCgAAAAAAgkHYWdyZWVtZW50BQAMKAAAAAACBgN3ZWlnaHQBAAQAAhFEZXZlbnRzLnYxLkNo\
    YW5nZWQCACIeAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhRjaGFuZ2UBARkQcGVyc29uLnYxLkNo\
    YW5nZQACEyVldmVudHMudjEuRXZlbnRCb2R5AQAiAAIFGWV2ZW50AQEZFWV2ZW50cy52MS5JbnRha2VFdmVudAACEkll\
    dmVudHMudjEuRXhwb3J0ZWQEAA8SFA4AAgQHd2hhdAUADDwAAAAAAgcHcHVycG9zZQUADGQAAAAAAgkHcmVjaXBpZW50\
    BQAMZAAAAAACBwNwZXJzb25zAQAIAAIUQGV2ZW50cy52MS5Ib2xkUGxhY2VkAgAiGgACBhhwZXJzb24BAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAgQSaG9sZAEBGA5wZXJzb24udjEuSG9sZAACFmRldmVudHMudjEuSG9sZFJlbGVhc2VkBAAi\
    GhERAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIGB3Jl\
    YXNvbgUADPQBAAAAAgoDcmVsZWFzZWRBdAEAFAACFUxldmVudHMudjEuTGlzdENoYW5nZWQCACImAAIEGmxpc3QBARgW\
    bGlzdHMudjEuQXV0aG9yaXR5TGlzdAACBhxjaGFuZ2UBARYYZXZlbnRzLnYxLkxpc3RDaGFuZ2VLaW5kAEITAAEBZXZl\
    bnRzLnYxLk5hbWVzUmVhZAoAEw8sEhQoJhETDwACCAdtYW5pZmVzdAUADEAAAAAAAggDcmV2aXNpb24BAAgAAgchcGVy\
    c29ucwUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQF\
    AAxkAAAAAAIIHGRvY3VtZW50AQEWGHJldmlzaW9uLnYxLkRvY3VtZW50S2luZAACBR1zdGF0ZQEBFhlyZXZpc2lvbi52\
    MS5SZXZpc2lvblN0YXRlAAIGB2RpZ2VzdAUADiAAAAAAAggHc2VhbGVkQnkFAAwsAQAAAAIIA3NlYWxlZEF0AQAUAAIV\
    KmV2ZW50cy52MS5QYWlyQ2hhbmdlZAEAJwACBB9wYWlyAQEYG2R1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpcgACFMxl\
    dmVudHMudjEuUmVnaXN0ZXJlZAUAKiQfMScAAgwacmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24A\
    AgkXZ3JvdXBLaW5kAQEWE2NvbW1vbi52MS5Hcm91cEtpbmQAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIM\
    IWRpc3RpbmN0RnJvbQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQcbb2ZmbGluZQEBGBdwZXJzb24u\
    djEuT2ZmbGluZU9yaWdpbgACFjlldmVudHMudjEuUm93c1JlamVjdGVkAgAaGwACBhB0b2tlbnMFAhoAEAAAAAcFAAxA\
    AAAAAAIHEHNldHRsZWQFAhoAEAAAAAcFAAxAAAAAAAIUQGV2ZW50cy52MS5TZWFsZWRSZWFkAgAiGgACBhhwZXJzb24B\
    AREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYQZmllbGRzBQIaIAAAAAAHBQAMKAAAAAACE2dldmVudHMudjEuU2VwYXJh\
    dGVkBAAhIhENAAIFGGZpcnN0AQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGGHNlY29uZAEBERRwZXJzb24udjEuUGVy\
    c29uRmlsZQACBgdyZWFzb24FAAz0AQAAAAIGA2xpZnRlZAEAAQACFpVpbnRha2UudjEuSGlzdG9yeUVudHJ5CAAPDxER\
    DxEaEQACCANzZXF1ZW5jZQEABQACBAdraW5kBQAMIAAAAAACCgNvY2N1cnJlZEF0AQAUAAIKA3JlY29yZGVkQXQBABQA\
    AgQHZGVzawUADBAAAAAAAgYHYXV0aG9yBQAMyAAAAAACBhBmaWVsZHMFAhogAAAAAAcFAAwoAAAAAAIGB3JlYXNvbgUA\
    DCwBAAAAQhYAHgFsaXN0cy52MS5BdXRob3JpdHlMaXN0DAAgEh0fFBAQExAnFBAAAgIaaWQBAREWbGlzdHMudjEuQXV0\
    aG9yaXR5TGlzdAACBwdtaXNzaW9uBQAMEAAAAAACBBVraW5kAQEWEWxpc3RzLnYxLkxpc3RLaW5kAAIFFnN0YXRlAQEW\
    Emxpc3RzLnYxLkxpc3RTdGF0ZQACCQdhdXRob3JpdHkFAAxkAAAAAAIFB3RpdGxlBQAMZAAAAAACCQNjcmVhdGVkQXQB\
    ABQBAgELA3N1Ym1pdHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgACBR5saW5lcwUCGgAEAAAAFQEBGBFsaXN0cy52MS5M\
    aXN0TGluZQACCQdyZWZlcmVuY2UFAAw8AAAAAAIJA2NoYW5nZWRBdAEABQACEeFsaXN0cy52MS5MaXN0TGluZQoAIiQR\
    ERQSFRIPEQACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGlu\
    ZU91dGNvbWUBAgEJA2RlY2lkZWRPbgEAEgACBgdyZWFzb24FAAzIAAAAAAINA3dhaXZlZFBlcmNlbnQBAAYAAgsDd2Fp\
    dmVkQ2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gBABIBAgEKA3ZhbGlkVW50aWwBABIAAgQHcG9ydAUADwMAAAAAAgYH\
    bnVtYmVyBQAMKAAAAAACEWhwZXJzb24udjEuQ29uc2VudAQAJx4PDgACBxxwdXJwb3NlAQEWGGNvbW1vbi52MS5Db25z\
    ZW50UHVycG9zZQACBhRhbnN3ZXIBARYQY29tbW9uLnYxLkFuc3dlcgECAQcDZ2l2ZW5BdAEAFAACAwdob3cFAAw8AAAA\
    AEIUAFgCcGVyc29uLnYxLkNvcnJlY3Rpb24YABEUFhgMFhYWGhElFBIbHR8VFBEiHxQbJgACBgdyZWFzb24FAAwsAQAA\
    AQIBCAdmdWxsTmFtZQUADMgAAAABAgEKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AQIB\
    BANib3JuAQATAQIBCgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAABAgEKB25hdGlvbmFsSUQF\
    AAwgAAAAAQIBDgdvcmlnaW5Qcm92aW5jZQUADDwAAAABAgEFB3Bob25lBQAMKAAAAAACDRRzYWZlVG9Db250YWN0AQEW\
    EGNvbW1vbi52MS5BbnN3ZXIBAgEIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVmdFNpdGVPbgEAEgACBxBhbGlhc2VzBQIa\
    CAAAAAAHBQAMyAAAAAECAREHcHJpbWFyeUlkZW50aWZpZXIFAAzIAAAAAQIBEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAM\
    yAAAAAACCgduYW1lU2NyaXB0BQAPBAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAQIBBQdwaG90bwUADEAAAAAAAgoUc2Nh\
    bUxpbmtlZAEBFhBjb21tb24udjEuQW5zd2VyAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhz\
    SW5TaXRlAQAHAAIHEGNsZWFyZWQFAhogAAAAAAcFAAwoAAAAAAISEHdpdGhkcmF3bkRvY3VtZW50cwUCGggAAAAABwUA\
    DCAAAAAAAhgjcGVyc29uLnYxLkRhbmdlckFzc2Vzc2VkAgAPEAACCANpbkRhbmdlcgEAAQECAQgDZGVhZGxpbmUBABIA\
    AhhqcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9uBQARDCQREQECAQkDYXBwbGllZE9uAQASAQIBBANsaXN0AQAQAAIHGW91\
    dGNvbWUBARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAQIBCQNkZWNpZGVkT24BABIAAgYHcmVhc29uBQAMyAAAAAACFMBw\
    ZXJzb24udjEuRXhpdFBlcm1pdAkAHgwTESQSDxERAAICGGlkAQERFHBlcnNvbi52MS5FeGl0UGVybWl0AQIBBANsaXN0\
    AQAQAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZGVjaWRlZE9uAQASAAIHGW91dGNvbWUBARYVcGVyc29uLnYxLkxpbmVP\
    dXRjb21lAQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAAIGB251bWJlcgUADCgAAAAAAgYHcmVhc29uBQAM\
    yAAAAAACFF1wZXJzb24udjEuRXhpdFJlY29yZAUAExESDxEBAgELA3JlcXVlc3RlZE9uAQASAQIBCQNncmFudGVkT24B\
    ABIBAgEKA3ZhbGlkVW50aWwBABIAAgQHcG9ydAUADwMAAAABAgEJA3JlZnVzZWRPbgEAEgACFGRwZXJzb24udjEuRmlu\
    ZVJlY29yZAQAExEQKgECAQsDcmVxdWVzdGVkT24BABIBAgEJA3JlZnVzZWRPbgEAEgACCQNwYWlkQ2VudHMBAAUAAgUh\
    dGVybXMFAhoQAAAAABgBARgUcGVyc29uLnYxLldhaXZlclRlcm0AAhJAcGVyc29uLnYxLkZpdFRvRmx5AwAbDRMAAgMU\
    Zml0AQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEFA3VudGlsAQASAAIMA2VzY29ydE5lZWRlZAEAAQACD49wZXJzb24udjEu\
    R3JvdXAFABkSHxEtAAICE2lkAQERD3BlcnNvbi52MS5Hcm91cAACBwdtaXNzaW9uBQAMEAAAAAACBBdraW5kAQEWE2Nv\
    bW1vbi52MS5Hcm91cEtpbmQAAgoDc3BsaXR0YWJsZQEAAQACByJtZW1iZXJzBQIaQAAAAAAZAQEYFXBlcnNvbi52MS5H\
    cm91cE1lbWJlcgACFUhwZXJzb24udjEuR3JvdXBNZW1iZXICACIiAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACCBZyZWxhdGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24AAg7DcGVyc29uLnYxLkhvbGQJABgeFBQRDxASGAAC\
    AhJpZAEBEQ5wZXJzb24udjEuSG9sZAACBBZraW5kAQEWEnBlcnNvbi52MS5Ib2xkS2luZAACCQdhdXRob3JpdHkFAAxk\
    AAAAAAIJB3JlZmVyZW5jZQUADDwAAAAAAgYHcmVhc29uBQAM9AEAAAACCANwbGFjZWRBdAEAFAECAQgDcmV2aWV3QnkB\
    ABIBAgEKA3JlbGVhc2VkQXQBABQAAg0HcmVsZWFzZVJlYXNvbgUADPQBAAAAAhoqcGVyc29uLnYxLklkZW50aXR5VmVy\
    aWZpZWQCABYQAAILB25hdGlvbmFsaXR5BQAPAwAAAAACBQdiYXNpcwUADCgAAAAAAhZocGVyc29uLnYxLkludGVudENo\
    YW5nZQMAHiYfAAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRy\
    YXZlbE1vZGUAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIVIXBlcnNvbi52MS5NZWRpY2FsTm90ZQIADw4A\
    AgQHdGV4dAUADNAHAAAAAgcDbm90ZWRBdAEAFAACDnBwZXJzb24udjEuTmVlZAUAHgwMDSYAAgQWY29kZQEBFhJjb21t\
    b24udjEuTmVlZENvZGUBAgEEA3dlZWsBAAYBAgEEA2FzT2YBABIBAgEFA3VudGlsAQASAAIIGnNldmVyaXR5AQEWFmNv\
    bW1vbi52MS5OZWVkU2V2ZXJpdHkAAhUncGVyc29uLnYxLk5lZWRzQ2hhbmdlAQAkAAIFG25lZWRzBQIaEAAAAAASAQEY\
    DnBlcnNvbi52MS5OZWVkAAIXQ3BlcnNvbi52MS5PZmZsaW5lT3JpZ2luBAASEQ0NAQIEBgdhdXRob3IFAAwsAQAAAQIE\
    CQN3cml0dGVuQXQBABQAAgYDb3V0Ym94AQAQAAIGA251bWJlcgEACAACEUxwZXJzb24udjEuUGF5bWVudAQAGw0MEgAC\
    AhVpZAEBERFwZXJzb24udjEuUGF5bWVudAACBgNwYWlkT24BABIAAgUDY2VudHMBAAUAAgcHcmVjZWlwdAUADCgAAAAA\
    QhQAnwVwZXJzb24udjEuUGVyc29uRmlsZSoAKhEPICsyIyAgGh4mHyQkLh0YIxEPFhs3ECgqMCouMiwWEhUmJy8QHTEX\
    AAIMGnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIKA3JlY29yZGVkQXQBABQAAggDc2VxdWVu\
    Y2UBAAUAAgUXc3RhdGUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQECAQgeaWRlbnRpdHkBARgacGVyc29uLnYxLklkZW50\
    aXR5VmVyaWZpZWQAAgklZG9jdW1lbnRzBQIaEAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAACAxxldGQB\
    ARgYcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9uAAIEGGZpbmUBARgUcGVyc29uLnYxLkZpbmVSZWNvcmQAAgQYZXhpdAEB\
    GBRwZXJzb24udjEuRXhpdFJlY29yZAACBBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AAIGFGludGVudAEBFhBjb21tb24u\
    djEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUAAgcUY29uc2VudAEBFhBjb21tb24u\
    djEuQW5zd2VyAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIFG2hvbGRzBQIaIAAAAAASAQEYDnBl\
    cnNvbi52MS5Ib2xkAAIJIWtlZXBBcGFydAUCGiAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQUTZ3JvdXAB\
    AREPcGVyc29uLnYxLkdyb3VwAAIRA2Fzc2Vzc21lbnRPZmZlcmVkAQABAQIBCBZmaXRUb0ZseQEBGBJwZXJzb24udjEu\
    Rml0VG9GbHkAAgoDdnVsbmVyYWJsZQEAAQACCANpbkRhbmdlcgEAAQECAQ4DZGFuZ2VyRGVhZGxpbmUBABIAAhQDYmVz\
    dEludGVyZXN0QXBwcm92ZWQBAAEAAhIhcG9zc2libGVEdXBsaWNhdGVzBQIaQAAAAAAYAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIJA2NoYW5nZWRBdAEABQACBx13YWl2ZXJzBQIaEAAAAAAUAQEYEHBlcnNvbi52MS5XYWl2ZXIAAggecGF5\
    bWVudHMFAhogAAAAABUBARgRcGVyc29uLnYxLlBheW1lbnQAAgshZXhpdFBlcm1pdHMFAhoQAAAAABgBARgUcGVyc29u\
    LnYxLkV4aXRQZXJtaXQAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQAAgogc2NyZWVuaW5n\
    cwUCGhAAAAAAFwEBGBNwZXJzb24udjEuU2NyZWVuaW5nAAIMIm1lZGljYWxOb3RlcwUCGhAAAAAAGQEBGBVwZXJzb24u\
    djEuTWVkaWNhbE5vdGUAAgkfcmVmZXJyYWxzBQIaEAAAAAAWAQEYEnBlcnNvbi52MS5SZWZlcnJhbAACCwdzdGF0ZVJl\
    YXNvbgUADCwBAAABAgEKA3N0YXRlU2luY2UBABQAAg4Dc3RhdGVDb25maXJtZWQBAAEAAgsXc3RhdGVCZWZvcmUBARYT\
    Y29tbW9uLnYxLkNhc2VTdGF0ZQECAQoYbWVyZ2VkSW50bwEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCiFtZXJnZWRG\
    cm9tBQIaEAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCAN0cmFuc2ZlcgEAEAACCRBjb3JyZWN0ZWQFAhog\
    AAAAAAcFAAwoAAAAAAIMIWRpc3RpbmN0RnJvbQUCGkAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACDAdyZWNl\
    aXZlZEZyb20FAAwQAAAAAAISsXBlcnNvbi52MS5SZWZlcnJhbAgAHCgNERESEBIAAgIWaWQBAREScGVyc29uLnYxLlJl\
    ZmVycmFsAAIHHXNlcnZpY2UBARYZY29tbW9uLnYxLlJlZmVycmFsU2VydmljZQACAgd0bwUADGQAAAAAAgYHcmVhc29u\
    BQAMLAEAAAACCgNyZWZlcnJlZE9uAQASAQIBCgNhY2NlcHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgACBwdvdXRjb21l\
    BQAMyAAAAABCFgA3BHBlcnNvbi52MS5SZWdpc3RyYXRpb24oACMTEg8gFRMVGAsVFhUZEBMSGjIeJh0iJC4iFB8PFhwb\
    HB4VJRAUKhQBAgQGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAcHbWlzc2lvbgUADBAAAAABAgQKA3Jl\
    Y2VpdmVkQXQBABQAAgQHZGVzawUADBAAAAAAAgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACCgdxdWV1ZVRv\
    a2VuBQAMGAAAAAACCAdmdWxsTmFtZQUADMgAAAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52\
    MS5TZXgAAgQDYm9ybgEAEwACCgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAAAAgoHbmF0aW9u\
    YWxJRAUADCAAAAAAAg4Hb3JpZ2luUHJvdmluY2UFAAw8AAAAAAIFB3Bob25lBQAMKAAAAAACCAdleGl0U2l0ZQUADDwA\
    AAABAgEKA2xlZnRTaXRlT24BABIAAgQSc3RheQEBGA5wZXJzb24udjEuU3RheQACCSVkb2N1bWVudHMFAhoIAAAAABwB\
    ARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1v\
    ZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxhdGlvbgEB\
    FhJjb21tb24udjEuUmVsYXRpb24AAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgogaW5kaWNhdG9y\
    cwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNhdG9yAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgEC\
    AQwDbW9udGhzSW5TaXRlAQAHAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgACBAdub3RlBQAM6AMAAAACDwNj\
    b25zZW50UmVjb3JkZWQBAAEAAggQd2FybmluZ3MFAhoQAAAAAAcFAAwwAAAAAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzI\
    AAAAAAIRB3ByaW1hcnlJZGVudGlmaWVyBQAMyAAAAAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1l\
    U2NyaXB0BQAPBAAAAAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUHcGhvdG8FAAxAAAAAAQIB\
    DANlc3RpbWF0ZWRBZ2UBAAYAAggeY29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQBAgEMA2Fubm91\
    bmNlbWVudAEAEABCEwAqAXBlcnNvbi52MS5TY3JlZW5pbmcJAB0nLSkvFRwRFAACAhdpZAEBERNwZXJzb24udjEuU2Ny\
    ZWVuaW5nAAIGHXN0YXR1cwEBFhljb21tb24udjEuU2NyZWVuaW5nU3RhdHVzAAIEJWFjdHMFAhoIAAAAABwBARYYY29t\
    bW9uLnYxLlRyYWZmaWNraW5nQWN0AAIFIG1lYW5zBQIaIAAAAAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0b3IAAggjcHVy\
    cG9zZXMFAhoIAAAAABoBARYWY29tbW9uLnYxLkV4cGxvaXRhdGlvbgACCgdpbnN0cnVtZW50BQAMPAAAAAACEQdpbnN0\
    cnVtZW50VmVyc2lvbgUADBgAAAAAAgoDc2NyZWVuZWRBdAEAFAACCQduYXJyYXRpdmUFAAygDwAAAAIVWnBlcnNvbi52\
    MS5TdGF0ZUNoYW5nZQQAHREQFgACAhd0bwEBFhNjb21tb24udjEuQ2FzZVN0YXRlAAIGB3JlYXNvbgUADCwBAAAAAgkD\
    Y29uZmlybWVkAQABAAILB2NvdW50ZXJwYXJ0BQAMZAAAAAACDlFwZXJzb24udjEuU3RheQQADxQXEQECAQcDZW50ZXJl\
    ZAEAEgACCQdlbnRyeVBvcnQFAAwgAAAAAQIBDwNhdXRob3Jpc2VkVW50aWwBABIAAgYHcGVybWl0BQAMKAAAAABCGADK\
    AXBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudBIAIhERDg8gKhMTEx8WHBQVERcwAAIEGnR5cGUBARYWY29tbW9uLnYxLkRv\
    Y3VtZW50VHlwZQACBgdudW1iZXIFAAwgAAAAAAIGB2lzc3VlcgUADwMAAAABAgEGA2lzc3VlZAEAEgECAQcDZXhwaXJl\
    cwEAEgACBxVjdXN0b2R5AQEWEWNvbW1vbi52MS5DdXN0b2R5AAIIHnZhbGlkaXR5AQEWGmNvbW1vbi52MS5Eb2N1bWVu\
    dFZhbGlkaXR5AAIIB21yekxpbmUxBQAMLAAAAAACCAdtcnpMaW5lMgUADCwAAAAAAggHbXJ6TGluZTMFAAwsAAAAAAIL\
    EG1yekZhaWx1cmVzBQIaEAAAAAAHBQAMGAAAAAACCwdkZXN0aW5hdGlvbgUADwMAAAAAAggQdHJhbnNpdHMFAhoIAAAA\
    AAcFAA8DAAAAAQIBDANqb3VybmV5c0xlZnQBAAYAAgoHc3VwZXJzZWRlcwUADCAAAAAAAgYHa2VwdEJ5BQAMZAAAAAAC\
    DAdzdXBlcnNlZGVkQnkFAAwgAAAAAAIOHnZhbGlkaXR5QmVmb3JlAQEWGmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5\
    AAIfFHBlcnNvbi52MS5WdWxuZXJhYmlsaXR5QXNzZXNzZWQBABEAAgoDdnVsbmVyYWJsZQEAAQACEMVwZXJzb24udjEu\
    V2FpdmVyCQAaDBMRJBQSFREAAgIUaWQBAREQcGVyc29uLnYxLldhaXZlcgECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVk\
    T24BABIBAgEJA2RlY2lkZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQACDQN3YWl2ZWRQ\
    ZXJjZW50AQAGAAILA3dhaXZlZENlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIGB3JlYXNvbgUADMgAAAAAAhQ0\
    cGVyc29uLnYxLldhaXZlclRlcm0DAA4MFQACBwNwZXJjZW50AQAGAAIFA2NlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdo\
    AQASAEIVANEBcHJvdGVjdGlvbi52MS5FcmFzdXJlDwAiEicRFhIUESoXQSkoEyEAAgYYcGVyc29uAQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAAIHB21pc3Npb24FAAwQAAAAAAIFHnN0YXRlAQEWGnByb3RlY3Rpb24udjEuRXJhc3VyZVN0YXRl\
    AAIGB3JlYXNvbgUADMgAAAAAAgsHcmVxdWVzdGVkQnkFAAwsAQAAAAILA3JlcXVlc3RlZEF0AQAUAAIJB2RlY2lkZWRC\
    eQUADCwBAAABAgEJA2RlY2lkZWRBdAEAFAACBSFmaWxlcwUCGkEAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQEC\
    AQ8Da2V5c0Rlc3Ryb3llZEF0AQAUAAIMMWFja25vd2xlZGdlZAUCGhAAAAAAKAEBGCRwcm90ZWN0aW9uLnYxLkVyYXN1\
    cmVBY2tub3dsZWRnZW1lbnQAAgYfYmVmb3JlAQEYG3Byb3RlY3Rpb24udjEuRXJhc3VyZUNlbnN1cwACBR9hZnRlcgEB\
    GBtwcm90ZWN0aW9uLnYxLkVyYXN1cmVDZW5zdXMBAgELA2NvbXBsZXRlZEF0AQAUAAINEG90aGVyTWlzc2lvbnMFAhoQ\
    AAAAAAcFAAwQAAAAAAIkIHByb3RlY3Rpb24udjEuRXJhc3VyZUFja25vd2xlZGdlbWVudAIAEwkAAggHZm9sbG93ZXIF\
    AAwsAQAAAAICA2F0AQAUAAIbPnByb3RlY3Rpb24udjEuRXJhc3VyZUNlbnN1cwQADRALEAACBgNldmVudHMBAAgAAgkD\
    ZG9jdW1lbnRzAQAIAAIEA2tleXMBAAgAAgkDc25hcHNob3RzAQAIAAIZM3Byb3RlY3Rpb24udjEuS2V5c1JvdGF0ZWQD\
    AA4QEAACAwdrZXkFAAwoAAAAAAIJA3Jld3JhcHBlZAEACAACCQNjb21wbGV0ZWQBAAgAAheRcHJvdGVjdGlvbi52MS5M\
    ZWdhbEhvbGQHACISERAMFRIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIHB21pc3Npb24FAAwQAAAA\
    AAIGB3JlYXNvbgUADMgAAAAAAgUHc2V0QnkFAAwsAQAAAAIFA3NldEF0AQAUAAIKB3JlbGVhc2VkQnkFAAwsAQAAAQIB\
    CgNyZWxlYXNlZEF0AQAUAAIZ+nJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQMACMSEA8PESASEg4QFgACAh1pZAEBERly\
    ZWNlcHRpb24udjEuQW5ub3VuY2VtZW50AAIHB21pc3Npb24FAAwQAAAAAAIFB2xhYmVsBQAMZAAAAAACCANleHBlY3Rl\
    ZAEACAACBAdmcm9tBQAMZAAAAAACCgNleHBlY3RlZEF0AQAUAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwA\
    AgcHY29udGFjdAUADGQAAAAAAgsDYW5ub3VuY2VkQXQBABQAAgcDYXJyaXZlZAEACAECAQgDY2xvc2VkQXQBABQAAgsH\
    Y2xvc2VSZWFzb24FAAzIAAAAAAIZfHJlY2VwdGlvbi52MS5GaWxlUmVjZWl2ZWQEACUPIiAAAggZdHJhbnNmZXIBAREV\
    cmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIEB2Zyb20FAAwQAAAAAAIGGGJlZm9yZQEBERRwZXJzb24udjEuUGVyc29uRmls\
    ZQACBBhmaWxlAQEYFHBlcnNvbi52MS5QZXJzb25GaWxlAAIX1XJlY2VwdGlvbi52MS5RdWV1ZUVudHJ5CgAQEg8PDyQj\
    EBATAAIFB3Rva2VuBQAMGAAAAAACBwdtaXNzaW9uBQAMEAAAAAACBAduYW1lBQAMyAAAAAACCANpc3N1ZWRBdAEAFAAC\
    BAdkZXNrBQAMEAAAAAACBRtzdGF0ZQEBFhdyZWNlcHRpb24udjEuUXVldWVTdGF0ZQECAQYYcGVyc29uAQERFHBlcnNv\
    bi52MS5QZXJzb25GaWxlAQIBCANjbG9zZWRBdAEAFAECAQgDY2FsbGVkQXQBABQAAggHY2FsbGVkVG8FAAwQAAAAAEIV\
    AEYBcmVjZXB0aW9uLnYxLlRyYW5zZmVyDAAfIg8NERAnERklNw0AAgIZaWQBAREVcmVjZXB0aW9uLnYxLlRyYW5zZmVy\
    AAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBAdmcm9tBQAMEAAAAAACAgd0bwUADBAAAAAAAgYHcmVh\
    c29uBQAMLAEAAAACCQNvZmZlcmVkQXQBABQAAgUec3RhdGUBARYacmVjZXB0aW9uLnYxLlRyYW5zZmVyU3RhdGUBAgEJ\
    A2RlY2lkZWRBdAEAFAACDgdkZWNpc2lvblJlYXNvbgUADCwBAAABAgEIGHJlY2VpdmVkAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIKKWNvbXBhbmlvbnMFAho/AAAAACABARgccmVjZXB0aW9uLnYxLlRyYW5zZmVycmVkRmlsZQACBgNwZW9w\
    bGUBAAcAAhxLcmVjZXB0aW9uLnYxLlRyYW5zZmVycmVkRmlsZQIAIiUAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAQIBCBhyZWNlaXZlZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACFXVyZWNvcmRzLnYxLkV4cG9ydFBhZ2UF\
    ACoPDhwLAAIFIWZpbGVzBQIaQAAAAAAYAQEYFHBlcnNvbi52MS5QZXJzb25GaWxlAAIIA3NlcXVlbmNlAQAFAAIHA3Bl\
    cnNvbnMBAAgAAggQd2l0aGhlbGQFAhogAAAAAAcFAAwoAAAAAAIEA2FzT2YBABQAAhhYcmVjb3Jkcy52MS5FeHBvcnRS\
    ZXF1ZXN0BQATExUMCgECBAcHbWlzc2lvbgUADBAAAAABAgQHB3B1cnBvc2UFAAxkAAAAAQIECQdyZWNpcGllbnQFAAxk\
    AAAAAQIBBANmcm9tAQASAQIBAgN0bwEAEgACGGRyZWNvcmRzLnYxLlJlY29yZGVkUmVwbHkDACMgHAACBRplbnRyeQEB\
    GBZpbnRha2UudjEuSGlzdG9yeUVudHJ5AAIFF2V2ZW50AQEYE2V2ZW50cy52MS5FdmVudEJvZHkAAggQd2l0aGhlbGQF\
    AhogAAAAAAcFAAwoAAAAAAIaN3JlY29yZHMudjEuUmVjb3JkZWRSZXF1ZXN0AgAjEAECBAYYcGVyc29uAQERFHBlcnNv\
    bi52MS5QZXJzb25GaWxlAQIECANzZXF1ZW5jZQEABQACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAM\
    KAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAA\
    AAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAAAhlrcmVw\
    bGljYS52MS5SZXBsaWNhQ2hhbmdlZAUAKBIMDREAAgQga2luZAEBFhxyZXBsaWNhLnYxLlJlcGxpY2FDaGFuZ2VLaW5k\
    AAIHB3N0YW5kYnkFAAwsAQAAAAIFA2Vwb2NoAQAFAAIGA2ZvcmNlZAEAAQACBgdyZWFzb24FAAwsAQAAIUAoAA4BVQCg\
    AHQAdQBVAKsAWACNAUAAfABBAIoAeABUADsAbwA5AGAAQwBUAGEATABMAGsAUQBmAFEAWQBQAHwAfQABAgEQE2NvbW1v\
    bi52MS5BbnN3ZXICAAgHAgEBAAN5ZXMCAQIAAm5vAQIBE/Zjb21tb24udjEuQ2FzZVN0YXRlEQALDw0PDw0MCwwRDRAN\
    EA0LCwIBAQAGcXVldWVkAgECAApyZWdpc3RlcmVkAgEDAAhhc3Nlc3NlZAIBBAAKcHJvY2Vzc2luZwIBBQAKbWFuaWZl\
    c3RlZAIBBgAIZGVwYXJ0ZWQCAQcAB2Fycml2ZWQCAQgABmNsb3NlZAIBCQAHc3RheWluZwIBCgAMc2VsZkRlcGFydGVk\
    AgELAAhyZWZlcnJlZAIBDAALdHJhbnNmZXJyZWQCAQ0ACGRldGFpbmVkAgEOAAtsb3N0Q29udGFjdAIBDwAIZGVjZWFz\
    ZWQCARAABm1lcmdlZAIBEQAGdm9pZGVkAQIBET9jb21tb24udjEuQ2hhbm5lbAUACw0LDAkCAQEABndhbGtJbgIBAgAI\
    cHJvdmluY2UCAQMABnBvbGljZQIBBAAHaG90bGluZQIBBQAEYnVsawECARiDY29tbW9uLnYxLkNvbnNlbnRQdXJwb3Nl\
    BgARER0WFw8CAQEADHJlZ2lzdHJhdGlvbgIBAgAMcmV0dXJuVHJhdmVsAgEDABhzaGFyZVdpdGhIb3N0QXV0aG9yaXRp\
    ZXMCAQQAEXNoYXJlV2l0aFBhcnRuZXJzAgEFABJjb250YWN0QWZ0ZXJSZXR1cm4CAQYACnBob3RvZ3JhcGgBAgERXmNv\
    bW1vbi52MS5DdXN0b2R5BwALDBAJCw4MAgEBAAZob2xkZXICAQIAB21pc3Npb24CAQMAC2NvbmZpc2NhdGVkAgEEAARs\
    b3N0AgEFAAZwb2xpY2UCAQYACW5ldmVySGVsZAIBBwAHdW5rbm93bgECARZaY29tbW9uLnYxLkRvY3VtZW50VHlwZQQA\
    DRwaEQIBAQAIcGFzc3BvcnQCAQIAF2VtZXJnZW5jeVRyYXZlbERvY3VtZW50AgEDABVjZXJ0aWZpY2F0ZU9mSWRlbnRp\
    dHkCAQQADGlkZW50aXR5Q2FyZAECARo2Y29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkEAAoMDA4CAQEABXZhbGlkAgEC\
    AAdleHBpcmVkAgEDAAdkYW1hZ2VkAgEEAAljYW5jZWxsZWQBAgEWkGNvbW1vbi52MS5FeHBsb2l0YXRpb24IABEWFw4M\
    ERMKAgEBAAxmb3JjZWRMYWJvdXICAQIAEWZvcmNlZENyaW1pbmFsaXR5AgEDABJzZXh1YWxFeHBsb2l0YXRpb24CAQQA\
    CXNlcnZpdHVkZQIBBQAHc2xhdmVyeQIBBgAMb3JnYW5SZW1vdmFsAgEHAA5mb3JjZWRNYXJyaWFnZQIBCAAFb3RoZXIB\
    AgETQGNvbW1vbi52MS5Hcm91cEtpbmQEAAsSDRACAQEABmZhbWlseQIBAgANZ3VhcmRpYW5DaGlsZAIBAwAIZXNjb3J0\
    ZWQCAQQAC3RyYXZlbFBhcnR5AUIBEwBzAWNvbW1vbi52MS5JbmRpY2F0b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3\
    aXRoaG9sZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVtZW50AgEDAA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVBy\
    b21pc2VzAgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxBYnVzZQIBBwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtz\
    ZXh1YWxBYnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZlV29ya2luZ0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3Np\
    dGllcwIBDAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgENABZwc3ljaG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0\
    cmljdHNNZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQABZ0aHJlYXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhl\
    cgECARArY29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1cm5Ib21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgES\
    ZWNvbW1vbi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVlbGNoYWlyAgECAAlzdHJldGNoZXICAQMACHByZWduYW50\
    AgEEAA5zZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFsAgEGAApkaXNhYmlsaXR5AQIBFiZjb21tb24udjEuTmVl\
    ZFNldmVyaXR5AwAJDQsCAQEABG1pbGQCAQIACG1vZGVyYXRlAgEDAAZzZXZlcmUBAgEZbGNvbW1vbi52MS5SZWZlcnJh\
    bFNlcnZpY2UHAAwMChEUEgoCAQEAB3NoZWx0ZXICAQIAB21lZGljYWwCAQMABWxlZ2FsAgEEAAxwc3ljaG9zb2NpYWwC\
    AQUAD2NoaWxkUHJvdGVjdGlvbgIBBgANcmVpbnRlZ3JhdGlvbgIBBwAFb3RoZXIBAgESYWNvbW1vbi52MS5SZWxhdGlv\
    bggACQsKDAsNCwoCAQEABGhlYWQCAQIABnNwb3VzZQIBAwAFY2hpbGQCAQQAB3NpYmxpbmcCAQUABnBhcmVudAIBBgAI\
    Z3VhcmRpYW4CAQcABmVzY29ydAIBCAAFb3RoZXIBAgEZNmNvbW1vbi52MS5TY3JlZW5pbmdTdGF0dXMEABANCwgCAQEA\
    C25vdFNjcmVlbmVkAgECAAhwb3NzaWJsZQIBAwAGYWN0dWFsAgEEAANub3QBAgENKWNvbW1vbi52MS5TZXgDAAkLEAIB\
    AQAEbWFsZQIBAgAGZmVtYWxlAgEDAAt1bnNwZWNpZmllZAECARhSY29tbW9uLnYxLlRyYWZmaWNraW5nQWN0BQAQEw0P\
    DAIBAQALcmVjcnVpdG1lbnQCAQIADnRyYW5zcG9ydGF0aW9uAgEDAAh0cmFuc2ZlcgIBBAAKaGFyYm91cmluZwIBBQAH\
    cmVjZWlwdAECARQgY29tbW9uLnYxLlRyYXZlbE1vZGUCAA8NAgEBAApzZWxmRnVuZGVkAgECAAhhc3Npc3RlZAECARhD\
    ZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzBAATDw8MAgEBAA5kb2N1bWVudE51bWJlcgIBAgAKbmF0aW9uYWxJRAIBAwAK\
    Y29tcGFyaXNvbgIBBAAHb2ZmaWNlcgECARcnZHVwbGljYXRlcy52MS5NYXRjaFpvbmUDAAkLDgIBAQAEc2FtZQIBAgAG\
    cmV2aWV3AgEDAAlkaWZmZXJlbnQBAgEXOGR1cGxpY2F0ZXMudjEuUGFpclN0YXRlBAAJDg4NAgEBAARvcGVuAgECAAlj\
    b25maXJtZWQCAQMACWRpc21pc3NlZAIBBAAIcmVvcGVuZWQBAgEYRGV2ZW50cy52MS5MaXN0Q2hhbmdlS2luZAUADAsO\
    DQsCAQEAB2NyZWF0ZWQCAQIABmVkaXRlZAIBAwAJc3VibWl0dGVkAgEEAAhhbnN3ZXJlZAIBBQAGY2xvc2VkAQIBETZs\
    aXN0cy52MS5MaXN0S2luZAMADw8TAgEBAApmaW5lV2FpdmVyAgECAApleGl0UGVybWl0AgEDAA50cmF2ZWxEb2N1bWVu\
    dAECARI1bGlzdHMudjEuTGlzdFN0YXRlBAAKDgwLAgEBAAVkcmFmdAIBAgAJc3VibWl0dGVkAgEDAAdwYXJ0aWFsAgEE\
    AAZjbG9zZWQBAgESVHBlcnNvbi52MS5Ib2xkS2luZAYACwoMERAKAgEBAAZwb2xpY2UCAQIABWNvdXJ0AgEDAAdtZWRp\
    Y2FsAgEEAAxiZXN0SW50ZXJlc3QCAQUAC2ltbWlncmF0aW9uAgEGAAVvdGhlcgECARU3cGVyc29uLnYxLkxpbmVPdXRj\
    b21lBAAMDAwNAgEBAAdwZW5kaW5nAgECAAdncmFudGVkAgEDAAdyZWZ1c2VkAgEEAAhyZXR1cm5lZAECARpHcHJvdGVj\
    dGlvbi52MS5FcmFzdXJlU3RhdGUFAA4ODAsNAgEBAAlyZXF1ZXN0ZWQCAQIACXdpdGhkcmF3bgIBAwAHcmVtb3ZlZAIB\
    BAAGZXJhc2VkAgEFAAhjb21wbGV0ZQECARc1cmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUEAAwPCQsCAQEAB3dhaXRpbmcC\
    AQIACnJlZ2lzdGVyZWQCAQMABGxlZnQCAQQABmNhbGxlZAECARo6cmVjZXB0aW9uLnYxLlRyYW5zZmVyU3RhdGUEAAwN\
    DQ4CAQEAB29mZmVyZWQCAQIACGFjY2VwdGVkAgEDAAhkZWNsaW5lZAIBBAAJd2l0aGRyYXduAQIBHC9yZXBsaWNhLnYx\
    LlJlcGxpY2FDaGFuZ2VLaW5kAwAPDg0CAQEACnJlZ2lzdGVyZWQCAQIACWZvcmdvdHRlbgIBAwAIcHJvbW90ZWQBAgEY\
    X3JldmlzaW9uLnYxLkRvY3VtZW50S2luZAYADQ4REBIJAgEBAAhtYW5pZmVzdAIBAgAJdGlja1NoZWV0AgEDAAxhcnJp\
    dmFsTmVlZHMCAQQAC2NhcnJpZXJMaXN0AgEFAA1wYXNzZW5nZXJMaXN0AgEGAARkYXRhAQIBGV9yZXZpc2lvbi52MS5S\
    ZXZpc2lvblN0YXRlBwAKDQsODQsOAgEBAAVkcmFmdAIBAgAIcHJvcG9zZWQCAQMABmxvY2tlZAIBBAAJc3VibWl0dGVk\
    AgEFAAhkZXBhcnRlZAIBBgAGY2xvc2VkAgEHAAljYW5jZWxsZWQCQJsDGQMAQhUAgANldmVudHMudjEuSW50YWtlRXZl\
    bnQVACgiKCwmICYsKiwtLiokKCAvMS0xLgICAQAKGHJlZ2lzdGVyZWQBARgUZXZlbnRzLnYxLlJlZ2lzdGVyZWQCAgIA\
    BxVjaGFuZ2VkAQEYEWV2ZW50cy52MS5DaGFuZ2VkAgIDAAoYaG9sZFBsYWNlZAEBGBRldmVudHMudjEuSG9sZFBsYWNl\
    ZAICBAAMGmhvbGRSZWxlYXNlZAEBGBZldmVudHMudjEuSG9sZFJlbGVhc2VkAgIFAAkXc2VwYXJhdGVkAQEYE2V2ZW50\
    cy52MS5TZXBhcmF0ZWQCAgYABxNncm91cGVkAQEYD3BlcnNvbi52MS5Hcm91cAICBwAJF25hbWVzUmVhZAEBGBNldmVu\
    dHMudjEuTmFtZXNSZWFkAgIIAAwacm93c1JlamVjdGVkAQEYFmV2ZW50cy52MS5Sb3dzUmVqZWN0ZWQCAgkACxlsaXN0\
    Q2hhbmdlZAEBGBVldmVudHMudjEuTGlzdENoYW5nZWQCAgoACR1hbm5vdW5jZWQBARgZcmVjZXB0aW9uLnYxLkFubm91\
    bmNlbWVudAICCwAMG3F1ZXVlQ2hhbmdlZAEBGBdyZWNlcHRpb24udjEuUXVldWVFbnRyeQICDAAPGXRyYW5zZmVyQ2hh\
    bmdlZAEBGBVyZWNlcHRpb24udjEuVHJhbnNmZXICAg0ACxlwYWlyQ2hhbmdlZAEBGBVldmVudHMudjEuUGFpckNoYW5n\
    ZWQCAg4ACBZleHBvcnRlZAEBGBJldmVudHMudjEuRXhwb3J0ZWQCAg8AChhzZWFsZWRSZWFkAQEYFGV2ZW50cy52MS5T\
    ZWFsZWRSZWFkAgIQAAYUZGVuaWVkAQEYEGFjY2Vzcy52MS5EZW5pZWQCAhEADB1maWxlUmVjZWl2ZWQBARgZcmVjZXB0\
    aW9uLnYxLkZpbGVSZWNlaXZlZAICEgAOHXJlcGxpY2FDaGFuZ2VkAQEYGXJlcGxpY2EudjEuUmVwbGljYUNoYW5nZWQC\
    AhMADhllcmFzdXJlQ2hhbmdlZAEBGBVwcm90ZWN0aW9uLnYxLkVyYXN1cmUCAhQAEBtsZWdhbEhvbGRDaGFuZ2VkAQEY\
    F3Byb3RlY3Rpb24udjEuTGVnYWxIb2xkAgIVAAsda2V5c1JvdGF0ZWQBARgZcHJvdGVjdGlvbi52MS5LZXlzUm90YXRl\
    ZABCEAADA3BlcnNvbi52MS5DaGFuZ2UUADQqLCAoHCYkFiQ2KBkiKCQiJiokAgIBABAeaWRlbnRpdHlWZXJpZmllZAEB\
    GBpwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAICAgAIHGRvY3VtZW50AQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVu\
    dAICAwAKHGV0ZEFwcGxpZWQBARgYcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9uAgIEAAYUd2FpdmVyAQEYEHBlcnNvbi52\
    MS5XYWl2ZXICAgUAChhleGl0UGVybWl0AQEYFHBlcnNvbi52MS5FeGl0UGVybWl0AgIGAAQSc3RheQEBGA5wZXJzb24u\
    djEuU3RheQICBwAGGmludGVudAEBGBZwZXJzb24udjEuSW50ZW50Q2hhbmdlAgIIAAUZbmVlZHMBARgVcGVyc29uLnYx\
    Lk5lZWRzQ2hhbmdlAgEJABFhc3Nlc3NtZW50T2ZmZXJlZAICCgAIFmZpdFRvRmx5AQEYEnBlcnNvbi52MS5GaXRUb0Zs\
    eQICCwANI3Z1bG5lcmFiaWxpdHkBARgfcGVyc29uLnYxLlZ1bG5lcmFiaWxpdHlBc3Nlc3NlZAICDAAGHGRhbmdlcgEB\
    GBhwZXJzb24udjEuRGFuZ2VyQXNzZXNzZWQCAQ0AFGJlc3RJbnRlcmVzdEFwcHJvdmVkAgIOAAcVcGF5bWVudAEBGBFw\
    ZXJzb24udjEuUGF5bWVudAICDwAKGGNvcnJlY3Rpb24BARgUcGVyc29uLnYxLkNvcnJlY3Rpb24CAhAABRlzdGF0ZQEB\
    GBVwZXJzb24udjEuU3RhdGVDaGFuZ2UCAhEABxVjb25zZW50AQEYEXBlcnNvbi52MS5Db25zZW50AgISAAkXc2NyZWVu\
    aW5nAQEYE3BlcnNvbi52MS5TY3JlZW5pbmcCAhMACxltZWRpY2FsTm90ZQEBGBVwZXJzb24udjEuTWVkaWNhbE5vdGUC\
    AhQACBZyZWZlcnJhbAEBGBJwZXJzb24udjEuUmVmZXJyYWwBQDkBAEISACEBcmVjb3Jkcy52MS5SZWNvcmRzAwBablQD\
    BAEAAQgaGBdyZWNvcmRlZHJlY29yZHMudjEuUmVjb3JkZWRSZXF1ZXN0cmVjb3Jkcy52MS5SZWNvcmRlZFJlcGx5AQAU\
    cmVmdXNhbHMudjEuTm90Rm91bmQDBAIAAgYYFTJleHBvcnRyZWNvcmRzLnYxLkV4cG9ydFJlcXVlc3RyZWNvcmRzLnYx\
    LkV4cG9ydFBhZ2UCABoUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5SZWplY3RlZAMEAwACBRYT\
    HWF1ZGl0YWNjZXNzLnYxLkF1ZGl0UmVxdWVzdGFjY2Vzcy52MS5BdWRpdFBhZ2UBABpyZWZ1c2Fscy52MS5Ob3RZb3Vy\
    TWlzc2lvbg==
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
