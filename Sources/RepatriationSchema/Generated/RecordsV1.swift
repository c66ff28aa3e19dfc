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
    8Xt8iR76LAGDxtPzNnEOc2NaMLH3JpeVbbdEBg/+gg4=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUGLwAAvg0yBj8BP0AVAmsAVQBZADgAggA8AF8AWAB+AGUAGgFDAOQAUwBYAH4ArwA6AfYAfQByAj8AhgDYAHUAfABW\
    AKIAYQDVAEgAggA6AIIAQABeAGEAuQXHAFMEQwFzAGMA6AE3ANkATAAXAZkA8ABhAWsAlQBIAFYAjgB0AIAAVQAqAEIA\
    PQAAQhsA9AFkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIRACUSISIjJQ00JA4RFBElEBwlAAICH2lkAQERG2R1cGxp\
    Y2F0ZXMudjEuRHVwbGljYXRlUGFpcgACBwdtaXNzaW9uBQAMEAAAAAACBRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQbem9uZQEBFhdkdXBsaWNhdGVzLnYxLk1hdGNo\
    Wm9uZQACBRxiYXNpcwEBFhhkdXBsaWNhdGVzLnYxLk1hdGNoQmFzaXMAAgYDd2VpZ2h0AQAEAAIIKGV2aWRlbmNlBQIa\
    GAAAAAAfAQEYG2R1cGxpY2F0ZXMudjEuTWF0Y2hFdmlkZW5jZQACBRtzdGF0ZQEBFhdkdXBsaWNhdGVzLnYxLlBhaXJT\
    dGF0ZQACBwNmb3VuZEF0AQAUAQIBCQNkZWNpZGVkQXQBABQAAgkHZGVjaWRlZEJ5BQAMLAEAAAACBgdyZWFzb24FAAws\
    AQAAAQIBCBhzdXJ2aXZvcgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCQNjaGFuZ2VkQXQBAAUAAggQY2F1dGlvbnMF\
    AhoIAAAAAAcFAAwoAAAAAQIBBRttb3ZlZAEBGBdkdXBsaWNhdGVzLnYxLkdyb3VwTW92ZQACF1BkdXBsaWNhdGVzLnYx\
    Lkdyb3VwTW92ZQMAHCINAAIFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxhdGlvbgEBFhJjb21tb24udjEu\
    UmVsYXRpb24AAgYDam9pbmVkAQABAAIbNmR1cGxpY2F0ZXMudjEuTWF0Y2hFdmlkZW5jZQMAEBQNAAIFB2ZpZWxkBQAM\
    KAAAAAACCQdhZ3JlZW1lbnQFAAwoAAAAAAIGA3dlaWdodAEABAACEURldmVudHMudjEuQ2hhbmdlZAIAIh4AAgYYcGVy\
    c29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGFGNoYW5nZQEBGRBwZXJzb24udjEuQ2hhbmdlAAIQJGV2ZW50cy52\
    MS5EZW5pZWQCABEPAAIGB21ldGhvZAUADHgAAAAAAgQHcnVsZQUADCgAAAAAAhxiZXZlbnRzLnYxLkR1cGxpY2F0ZVN1\
    c3BlY3RlZAMAIisQAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBiFvdGhlcnMFAhpAAAAAABgBAREU\
    cGVyc29uLnYxLlBlcnNvbkZpbGUAAgUHYmFzaXMFAAwgAAAAAAITJWV2ZW50cy52MS5FdmVudEJvZHkBACIAAgUZZXZl\
    bnQBARkVZXZlbnRzLnYxLkludGFrZUV2ZW50AAISSWV2ZW50cy52MS5FeHBvcnRlZAQADxIUDgACBAd3aGF0BQAMPAAA\
    AAACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAAAAIHA3BlcnNvbnMBAAgAAhRAZXZlbnRzLnYxLkhv\
    bGRQbGFjZWQCACIaAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBJob2xkAQEYDnBlcnNvbi52MS5I\
    b2xkAAIWZGV2ZW50cy52MS5Ib2xkUmVsZWFzZWQEACIaEREAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxl\
    AAIEEmhvbGQBAREOcGVyc29uLnYxLkhvbGQAAgYHcmVhc29uBQAM9AEAAAACCgNyZWxlYXNlZEF0AQAUAAIVTGV2ZW50\
    cy52MS5MaXN0Q2hhbmdlZAIAIiYAAgQabGlzdAEBGBZsaXN0cy52MS5BdXRob3JpdHlMaXN0AAIGHGNoYW5nZQEBFhhl\
    dmVudHMudjEuTGlzdENoYW5nZUtpbmQAQhMAAQFldmVudHMudjEuTmFtZXNSZWFkCgATDywSFCgmERMPAAIIB21hbmlm\
    ZXN0BQAMQAAAAAACCANyZXZpc2lvbgEACAACByFwZXJzb25zBQIaAAQAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxl\
    AAIHB3B1cnBvc2UFAAxkAAAAAAIJB3JlY2lwaWVudAUADGQAAAAAAggcZG9jdW1lbnQBARYYcmV2aXNpb24udjEuRG9j\
    dW1lbnRLaW5kAAIFHXN0YXRlAQEWGXJldmlzaW9uLnYxLlJldmlzaW9uU3RhdGUAAgYHZGlnZXN0BQAOIAAAAAACCAdz\
    ZWFsZWRCeQUADCwBAAAAAggDc2VhbGVkQXQBABQAAhUqZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAQAnAAIEH3BhaXIBARgb\
    ZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAIUzGV2ZW50cy52MS5SZWdpc3RlcmVkBQAqJB8xJwACDBpyZWdpc3Ry\
    YXRpb24BARgWcGVyc29uLnYxLlJlZ2lzdHJhdGlvbgACCRdncm91cEtpbmQBARYTY29tbW9uLnYxLkdyb3VwS2luZAAC\
    BxRjb25zZW50AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgwhZGlzdGluY3RGcm9tBQIaEAAAAAAYAQERFHBlcnNvbi52MS5Q\
    ZXJzb25GaWxlAQIBBxtvZmZsaW5lAQEYF3BlcnNvbi52MS5PZmZsaW5lT3JpZ2luAAIWOWV2ZW50cy52MS5Sb3dzUmVq\
    ZWN0ZWQCABobAAIGEHRva2VucwUCGgAQAAAABwUADEAAAAAAAgcQc2V0dGxlZAUCGgAQAAAABwUADEAAAAAAAhRAZXZl\
    bnRzLnYxLlNlYWxlZFJlYWQCACIaAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhBmaWVsZHMFAhog\
    AAAAAAcFAAwoAAAAAAITZ2V2ZW50cy52MS5TZXBhcmF0ZWQEACEiEQ0AAgUYZmlyc3QBAREUcGVyc29uLnYxLlBlcnNv\
    bkZpbGUAAgYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGB3JlYXNvbgUADPQBAAAAAgYDbGlmdGVkAQAB\
    AAIWlWludGFrZS52MS5IaXN0b3J5RW50cnkIAA8PEREPERoRAAIIA3NlcXVlbmNlAQAFAAIEB2tpbmQFAAwgAAAAAAIK\
    A29jY3VycmVkQXQBABQAAgoDcmVjb3JkZWRBdAEAFAACBAdkZXNrBQAMEAAAAAACBgdhdXRob3IFAAzIAAAAAAIGEGZp\
    ZWxkcwUCGiAAAAAABwUADCgAAAAAAgYHcmVhc29uBQAMLAEAAABCFgAeAWxpc3RzLnYxLkF1dGhvcml0eUxpc3QMACAS\
    HR8UEBATECcUEAACAhppZAEBERZsaXN0cy52MS5BdXRob3JpdHlMaXN0AAIHB21pc3Npb24FAAwQAAAAAAIEFWtpbmQB\
    ARYRbGlzdHMudjEuTGlzdEtpbmQAAgUWc3RhdGUBARYSbGlzdHMudjEuTGlzdFN0YXRlAAIJB2F1dGhvcml0eQUADGQA\
    AAAAAgUHdGl0bGUFAAxkAAAAAAIJA2NyZWF0ZWRBdAEAFAECAQsDc3VibWl0dGVkT24BABIBAgEIA2Nsb3NlZE9uAQAS\
    AAIFHmxpbmVzBQIaAAQAAAAVAQEYEWxpc3RzLnYxLkxpc3RMaW5lAAIJB3JlZmVyZW5jZQUADDwAAAAAAgkDY2hhbmdl\
    ZEF0AQAFAAIR4Wxpc3RzLnYxLkxpc3RMaW5lCgAiJBERFBIVEg8RAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQkDZGVjaWRlZE9uAQASAAIGB3JlYXNvbgUA\
    DMgAAAAAAg0Dd2FpdmVkUGVyY2VudAEABgACCwN3YWl2ZWRDZW50cwEABQECAQ0DY292ZXJzVGhyb3VnaAEAEgECAQoD\
    dmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIRaHBlcnNvbi52MS5Db25zZW50BAAn\
    Hg8OAAIHHHB1cnBvc2UBARYYY29tbW9uLnYxLkNvbnNlbnRQdXJwb3NlAAIGFGFuc3dlcgEBFhBjb21tb24udjEuQW5z\
    d2VyAQIBBwNnaXZlbkF0AQAUAAIDB2hvdwUADDwAAAAAQhQAWAJwZXJzb24udjEuQ29ycmVjdGlvbhgAERQWGAwWFhYa\
    ESUUEhsdHxUUESIfFBsmAAIGB3JlYXNvbgUADCwBAAABAgEIB2Z1bGxOYW1lBQAMyAAAAAECAQoHbmF0aXZlTmFtZQUA\
    DMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgBAgEEA2Jvcm4BABMBAgEKB2JpcnRoUGxhY2UFAAxkAAAAAAILB25h\
    dGlvbmFsaXR5BQAPAwAAAAECAQoHbmF0aW9uYWxJRAUADCAAAAABAgEOB29yaWdpblByb3ZpbmNlBQAMPAAAAAECAQUH\
    cGhvbmUFAAwoAAAAAAINFHNhZmVUb0NvbnRhY3QBARYQY29tbW9uLnYxLkFuc3dlcgECAQgHZXhpdFNpdGUFAAw8AAAA\
    AQIBCgNsZWZ0U2l0ZU9uAQASAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzIAAAAAQIBEQdwcmltYXJ5SWRlbnRpZmllcgUA\
    DMgAAAABAgETB3NlY29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25hbWVTY3JpcHQFAA8EAAAAAQIBDANlc3RpbWF0\
    ZWRBZ2UBAAYBAgEFB3Bob3RvBQAMQAAAAAACChRzY2FtTGlua2VkAQEWEGNvbW1vbi52MS5BbnN3ZXIAAgcUc2hlbHRl\
    cgEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250aHNJblNpdGUBAAcAAgcQY2xlYXJlZAUCGiAAAAAABwUADCgAAAAA\
    AhIQd2l0aGRyYXduRG9jdW1lbnRzBQIaCAAAAAAHBQAMIAAAAAACGCNwZXJzb24udjEuRGFuZ2VyQXNzZXNzZWQCAA8Q\
    AAIIA2luRGFuZ2VyAQABAQIBCANkZWFkbGluZQEAEgACGGpwZXJzb24udjEuRXRkQXBwbGljYXRpb24FABEMJBERAQIB\
    CQNhcHBsaWVkT24BABIBAgEEA2xpc3QBABAAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUBAgEJA2Rl\
    Y2lkZWRPbgEAEgACBgdyZWFzb24FAAzIAAAAAAIUwHBlcnNvbi52MS5FeGl0UGVybWl0CQAeDBMRJBIPEREAAgIYaWQB\
    AREUcGVyc29uLnYxLkV4aXRQZXJtaXQBAgEEA2xpc3QBABABAgELA3JlcXVlc3RlZE9uAQASAQIBCQNkZWNpZGVkT24B\
    ABIAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUBAgEKA3ZhbGlkVW50aWwBABIAAgQHcG9ydAUADwMA\
    AAAAAgYHbnVtYmVyBQAMKAAAAAACBgdyZWFzb24FAAzIAAAAAAIUXXBlcnNvbi52MS5FeGl0UmVjb3JkBQATERIPEQEC\
    AQsDcmVxdWVzdGVkT24BABIBAgEJA2dyYW50ZWRPbgEAEgECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAEC\
    AQkDcmVmdXNlZE9uAQASAAIUZHBlcnNvbi52MS5GaW5lUmVjb3JkBAATERAqAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkD\
    cmVmdXNlZE9uAQASAAIJA3BhaWRDZW50cwEABQACBSF0ZXJtcwUCGhAAAAAAGAEBGBRwZXJzb24udjEuV2FpdmVyVGVy\
    bQACEkBwZXJzb24udjEuRml0VG9GbHkDABsNEwACAxRmaXQBARYQY29tbW9uLnYxLkFuc3dlcgECAQUDdW50aWwBABIA\
    AgwDZXNjb3J0TmVlZGVkAQABAAIPj3BlcnNvbi52MS5Hcm91cAUAGRIfES0AAgITaWQBAREPcGVyc29uLnYxLkdyb3Vw\
    AAIHB21pc3Npb24FAAwQAAAAAAIEF2tpbmQBARYTY29tbW9uLnYxLkdyb3VwS2luZAACCgNzcGxpdHRhYmxlAQABAAIH\
    Im1lbWJlcnMFAhpAAAAAABkBARgVcGVyc29uLnYxLkdyb3VwTWVtYmVyAAIVSHBlcnNvbi52MS5Hcm91cE1lbWJlcgIA\
    IiIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIIFnJlbGF0aW9uAQEWEmNvbW1vbi52MS5SZWxhdGlv\
    bgACDsNwZXJzb24udjEuSG9sZAkAGB4UFBEPEBIYAAICEmlkAQERDnBlcnNvbi52MS5Ib2xkAAIEFmtpbmQBARYScGVy\
    c29uLnYxLkhvbGRLaW5kAAIJB2F1dGhvcml0eQUADGQAAAAAAgkHcmVmZXJlbmNlBQAMPAAAAAACBgdyZWFzb24FAAz0\
    AQAAAAIIA3BsYWNlZEF0AQAUAQIBCANyZXZpZXdCeQEAEgECAQoDcmVsZWFzZWRBdAEAFAACDQdyZWxlYXNlUmVhc29u\
    BQAM9AEAAAACGipwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAIAFhAAAgsHbmF0aW9uYWxpdHkFAA8DAAAAAAIFB2Jh\
    c2lzBQAMKAAAAAACFmhwZXJzb24udjEuSW50ZW50Q2hhbmdlAwAeJh8AAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRl\
    bnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQACBxRjb25zZW50AQEWEGNvbW1vbi52MS5BbnN3\
    ZXIAAhUhcGVyc29uLnYxLk1lZGljYWxOb3RlAgAPDgACBAd0ZXh0BQAM0AcAAAACBwNub3RlZEF0AQAUAAIOcHBlcnNv\
    bi52MS5OZWVkBQAeDAwNJgACBBZjb2RlAQEWEmNvbW1vbi52MS5OZWVkQ29kZQECAQQDd2VlawEABgECAQQDYXNPZgEA\
    EgECAQUDdW50aWwBABIAAggac2V2ZXJpdHkBARYWY29tbW9uLnYxLk5lZWRTZXZlcml0eQACFSdwZXJzb24udjEuTmVl\
    ZHNDaGFuZ2UBACQAAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAhdDcGVyc29uLnYxLk9mZmxpbmVP\
    cmlnaW4EABIRDQ0BAgQGB2F1dGhvcgUADCwBAAABAgQJA3dyaXR0ZW5BdAEAFAACBgNvdXRib3gBABAAAgYDbnVtYmVy\
    AQAIAAIRTHBlcnNvbi52MS5QYXltZW50BAAbDQwSAAICFWlkAQEREXBlcnNvbi52MS5QYXltZW50AAIGA3BhaWRPbgEA\
    EgACBQNjZW50cwEABQACBwdyZWNlaXB0BQAMKAAAAABCFACfBXBlcnNvbi52MS5QZXJzb25GaWxlKgAqEQ8gKzIjICAa\
    HiYfJCQuHRgjEQ8WGzcQKCowKi4yLBYSFSYnLxAdMRcAAgwacmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3Ry\
    YXRpb24AAgoDcmVjb3JkZWRBdAEAFAACCANzZXF1ZW5jZQEABQACBRdzdGF0ZQEBFhNjb21tb24udjEuQ2FzZVN0YXRl\
    AQIBCB5pZGVudGl0eQEBGBpwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAACCSVkb2N1bWVudHMFAhoQAAAAABwBARgY\
    cGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIDHGV0ZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24AAgQYZmluZQEB\
    GBRwZXJzb24udjEuRmluZVJlY29yZAACBBhleGl0AQEYFHBlcnNvbi52MS5FeGl0UmVjb3JkAAIEEnN0YXkBARgOcGVy\
    c29uLnYxLlN0YXkAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEu\
    VHJhdmVsTW9kZQACBxRjb25zZW50AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29u\
    LnYxLk5lZWQAAgUbaG9sZHMFAhogAAAAABIBARgOcGVyc29uLnYxLkhvbGQAAgkha2VlcEFwYXJ0BQIaIAAAAAAYAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAhEDYXNzZXNzbWVudE9mZmVy\
    ZWQBAAEBAgEIFmZpdFRvRmx5AQEYEnBlcnNvbi52MS5GaXRUb0ZseQACCgN2dWxuZXJhYmxlAQABAAIIA2luRGFuZ2Vy\
    AQABAQIBDgNkYW5nZXJEZWFkbGluZQEAEgACFANiZXN0SW50ZXJlc3RBcHByb3ZlZAEAAQACEiFwb3NzaWJsZUR1cGxp\
    Y2F0ZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkDY2hhbmdlZEF0AQAFAAIHHXdhaXZlcnMFAhoQ\
    AAAAABQBARgQcGVyc29uLnYxLldhaXZlcgACCB5wYXltZW50cwUCGiAAAAAAFQEBGBFwZXJzb24udjEuUGF5bWVudAAC\
    CyFleGl0UGVybWl0cwUCGhAAAAAAGAEBGBRwZXJzb24udjEuRXhpdFBlcm1pdAACCB5jb25zZW50cwUCGggAAAAAFQEB\
    GBFwZXJzb24udjEuQ29uc2VudAACCiBzY3JlZW5pbmdzBQIaEAAAAAAXAQEYE3BlcnNvbi52MS5TY3JlZW5pbmcAAgwi\
    bWVkaWNhbE5vdGVzBQIaEAAAAAAZAQEYFXBlcnNvbi52MS5NZWRpY2FsTm90ZQACCR9yZWZlcnJhbHMFAhoQAAAAABYB\
    ARgScGVyc29uLnYxLlJlZmVycmFsAAILB3N0YXRlUmVhc29uBQAMLAEAAAECAQoDc3RhdGVTaW5jZQEAFAACDgNzdGF0\
    ZUNvbmZpcm1lZAEAAQACCxdzdGF0ZUJlZm9yZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAQIBChhtZXJnZWRJbnRvAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAAIKIW1lcmdlZEZyb20FAhoQAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUB\
    AgEIA3RyYW5zZmVyAQAQAAIJEGNvcnJlY3RlZAUCGiAAAAAABwUADCgAAAAAAgwhZGlzdGluY3RGcm9tBQIaQAAAAAAY\
    AQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIMB3JlY2VpdmVkRnJvbQUADBAAAAAAAhKxcGVyc29uLnYxLlJlZmVycmFs\
    CAAcKA0RERIQEgACAhZpZAEBERJwZXJzb24udjEuUmVmZXJyYWwAAgcdc2VydmljZQEBFhljb21tb24udjEuUmVmZXJy\
    YWxTZXJ2aWNlAAICB3RvBQAMZAAAAAACBgdyZWFzb24FAAwsAQAAAAIKA3JlZmVycmVkT24BABIBAgEKA2FjY2VwdGVk\
    T24BABIBAgEIA2Nsb3NlZE9uAQASAAIHB291dGNvbWUFAAzIAAAAAEIWADcEcGVyc29uLnYxLlJlZ2lzdHJhdGlvbigA\
    IxMSDyAVExUYCxUWFRkQExIaMh4mHSIkLiIUHw8WHBscHhUlEBQqFAECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAQIEBwdtaXNzaW9uBQAMEAAAAAECBAoDcmVjZWl2ZWRBdAEAFAACBAdkZXNrBQAMEAAAAAACBxVjaGFubmVs\
    AQEWEWNvbW1vbi52MS5DaGFubmVsAAIKB3F1ZXVlVG9rZW4FAAwYAAAAAAIIB2Z1bGxOYW1lBQAMyAAAAAACCgduYXRp\
    dmVOYW1lBQAMyAAAAAACAxFzZXgBARYNY29tbW9uLnYxLlNleAACBANib3JuAQATAAIKB2JpcnRoUGxhY2UFAAxkAAAA\
    AAILB25hdGlvbmFsaXR5BQAPAwAAAAACCgduYXRpb25hbElEBQAMIAAAAAACDgdvcmlnaW5Qcm92aW5jZQUADDwAAAAA\
    AgUHcGhvbmUFAAwoAAAAAAIIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVmdFNpdGVPbgEAEgACBBJzdGF5AQEYDnBlcnNv\
    bi52MS5TdGF5AAIJJWRvY3VtZW50cwUCGggAAAAAHAEBGBhwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQAAgYUaW50ZW50\
    AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQECAQUTZ3JvdXAB\
    AREPcGVyc29uLnYxLkdyb3VwAAIIFnJlbGF0aW9uAQEWEmNvbW1vbi52MS5SZWxhdGlvbgACBRtuZWVkcwUCGhAAAAAA\
    EgEBGA5wZXJzb24udjEuTmVlZAACCiBpbmRpY2F0b3JzBQIaIAAAAAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0b3IAAgoU\
    c2NhbUxpbmtlZAEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250aHNJblNpdGUBAAcAAgcUc2hlbHRlcgEBFhBjb21t\
    b24udjEuQW5zd2VyAAIEB25vdGUFAAzoAwAAAAIPA2NvbnNlbnRSZWNvcmRlZAEAAQACCBB3YXJuaW5ncwUCGhAAAAAA\
    BwUADDAAAAAAAgcQYWxpYXNlcwUCGggAAAAABwUADMgAAAAAAhEHcHJpbWFyeUlkZW50aWZpZXIFAAzIAAAAAAITB3Nl\
    Y29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25hbWVTY3JpcHQFAA8EAAAAAAINFHNhZmVUb0NvbnRhY3QBARYQY29t\
    bW9uLnYxLkFuc3dlcgACBQdwaG90bwUADEAAAAABAgEMA2VzdGltYXRlZEFnZQEABgACCB5jb25zZW50cwUCGggAAAAA\
    FQEBGBFwZXJzb24udjEuQ29uc2VudAECAQwDYW5ub3VuY2VtZW50AQAQAEITACoBcGVyc29uLnYxLlNjcmVlbmluZwkA\
    HSctKS8VHBEUAAICF2lkAQERE3BlcnNvbi52MS5TY3JlZW5pbmcAAgYdc3RhdHVzAQEWGWNvbW1vbi52MS5TY3JlZW5p\
    bmdTdGF0dXMAAgQlYWN0cwUCGggAAAAAHAEBFhhjb21tb24udjEuVHJhZmZpY2tpbmdBY3QAAgUgbWVhbnMFAhogAAAA\
    ABcBARYTY29tbW9uLnYxLkluZGljYXRvcgACCCNwdXJwb3NlcwUCGggAAAAAGgEBFhZjb21tb24udjEuRXhwbG9pdGF0\
    aW9uAAIKB2luc3RydW1lbnQFAAw8AAAAAAIRB2luc3RydW1lbnRWZXJzaW9uBQAMGAAAAAACCgNzY3JlZW5lZEF0AQAU\
    AAIJB25hcnJhdGl2ZQUADKAPAAAAAhVacGVyc29uLnYxLlN0YXRlQ2hhbmdlBAAdERAWAAICF3RvAQEWE2NvbW1vbi52\
    MS5DYXNlU3RhdGUAAgYHcmVhc29uBQAMLAEAAAACCQNjb25maXJtZWQBAAEAAgsHY291bnRlcnBhcnQFAAxkAAAAAAIO\
    UXBlcnNvbi52MS5TdGF5BAAPFBcRAQIBBwNlbnRlcmVkAQASAAIJB2VudHJ5UG9ydAUADCAAAAABAgEPA2F1dGhvcmlz\
    ZWRVbnRpbAEAEgACBgdwZXJtaXQFAAwoAAAAAEIYAMoBcGVyc29uLnYxLlRyYXZlbERvY3VtZW50EgAiEREODyAqExMT\
    HxYcFBURFzAAAgQadHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIGB251bWJlcgUADCAAAAAAAgYHaXNzdWVy\
    BQAPAwAAAAECAQYDaXNzdWVkAQASAQIBBwNleHBpcmVzAQASAAIHFWN1c3RvZHkBARYRY29tbW9uLnYxLkN1c3RvZHkA\
    AggedmFsaWRpdHkBARYaY29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkAAggHbXJ6TGluZTEFAAwsAAAAAAIIB21yekxp\
    bmUyBQAMLAAAAAACCAdtcnpMaW5lMwUADCwAAAAAAgsQbXJ6RmFpbHVyZXMFAhoQAAAAAAcFAAwYAAAAAAILB2Rlc3Rp\
    bmF0aW9uBQAPAwAAAAACCBB0cmFuc2l0cwUCGggAAAAABwUADwMAAAABAgEMA2pvdXJuZXlzTGVmdAEABgACCgdzdXBl\
    cnNlZGVzBQAMIAAAAAACBgdrZXB0QnkFAAxkAAAAAAIMB3N1cGVyc2VkZWRCeQUADCAAAAAAAg4edmFsaWRpdHlCZWZv\
    cmUBARYaY29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkAAh8UcGVyc29uLnYxLlZ1bG5lcmFiaWxpdHlBc3Nlc3NlZAEA\
    EQACCgN2dWxuZXJhYmxlAQABAAIQxXBlcnNvbi52MS5XYWl2ZXIJABoMExEkFBIVEQACAhRpZAEBERBwZXJzb24udjEu\
    V2FpdmVyAQIBBANsaXN0AQAQAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZGVjaWRlZE9uAQASAAIHGW91dGNvbWUBARYV\
    cGVyc29uLnYxLkxpbmVPdXRjb21lAAINA3dhaXZlZFBlcmNlbnQBAAYAAgsDd2FpdmVkQ2VudHMBAAUBAgENA2NvdmVy\
    c1Rocm91Z2gBABIAAgYHcmVhc29uBQAMyAAAAAACFDRwZXJzb24udjEuV2FpdmVyVGVybQMADgwVAAIHA3BlcmNlbnQB\
    AAYAAgUDY2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gBABIAAhn6cmVjZXB0aW9uLnYxLkFubm91bmNlbWVudAwAIxIQ\
    Dw8RIBISDhAWAAICHWlkAQERGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQAAgcHbWlzc2lvbgUADBAAAAAAAgUHbGFi\
    ZWwFAAxkAAAAAAIIA2V4cGVjdGVkAQAIAAIEB2Zyb20FAAxkAAAAAAIKA2V4cGVjdGVkQXQBABQAAgcVY2hhbm5lbAEB\
    FhFjb21tb24udjEuQ2hhbm5lbAACBwdjb250YWN0BQAMZAAAAAACCwNhbm5vdW5jZWRBdAEAFAACBwNhcnJpdmVkAQAI\
    AQIBCANjbG9zZWRBdAEAFAACCwdjbG9zZVJlYXNvbgUADMgAAAAAAhl8cmVjZXB0aW9uLnYxLkZpbGVSZWNlaXZlZAQA\
    JQ8iIAACCBl0cmFuc2ZlcgEBERVyZWNlcHRpb24udjEuVHJhbnNmZXIAAgQHZnJvbQUADBAAAAAAAgYYYmVmb3JlAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAAIEGGZpbGUBARgUcGVyc29uLnYxLlBlcnNvbkZpbGUAAhfVcmVjZXB0aW9uLnYx\
    LlF1ZXVlRW50cnkKABASDw8PJCMQEBMAAgUHdG9rZW4FAAwYAAAAAAIHB21pc3Npb24FAAwQAAAAAAIEB25hbWUFAAzI\
    AAAAAAIIA2lzc3VlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIFG3N0YXRlAQEWF3JlY2VwdGlvbi52MS5RdWV1ZVN0YXRl\
    AQIBBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIA2Nsb3NlZEF0AQAUAQIBCANjYWxsZWRBdAEAFAAC\
    CAdjYWxsZWRUbwUADBAAAAAAQhUARgFyZWNlcHRpb24udjEuVHJhbnNmZXIMAB8iDw0RECcRGSU3DQACAhlpZAEBERVy\
    ZWNlcHRpb24udjEuVHJhbnNmZXIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEB2Zyb20FAAwQAAAA\
    AAICB3RvBQAMEAAAAAACBgdyZWFzb24FAAwsAQAAAAIJA29mZmVyZWRBdAEAFAACBR5zdGF0ZQEBFhpyZWNlcHRpb24u\
    djEuVHJhbnNmZXJTdGF0ZQECAQkDZGVjaWRlZEF0AQAUAAIOB2RlY2lzaW9uUmVhc29uBQAMLAEAAAECAQgYcmVjZWl2\
    ZWQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgopY29tcGFuaW9ucwUCGj8AAAAAIAEBGBxyZWNlcHRpb24udjEuVHJh\
    bnNmZXJyZWRGaWxlAAIGA3Blb3BsZQEABwACHEtyZWNlcHRpb24udjEuVHJhbnNmZXJyZWRGaWxlAgAiJQACBhhwZXJz\
    b24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIGHJlY2VpdmVkAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIVfHJl\
    Y29yZHMudjEuQXVkaXRFbnRyeQYADxERDyMRAAIIA3NlcXVlbmNlAQAFAAIKA3JlY29yZGVkQXQBABQAAgYHYXV0aG9y\
    BQAMLAEAAAACBAdraW5kBQAMKAAAAAECAQYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGB2RldGFpbAUA\
    DMgAAAAAAhQwcmVjb3Jkcy52MS5BdWRpdFBhZ2UBAC0AAgciZW50cmllcwUCGgABAAAAGQEBGBVyZWNvcmRzLnYxLkF1\
    ZGl0RW50cnkAAhc7cmVjb3Jkcy52MS5BdWRpdFJlcXVlc3QEABMMDAoBAgQHB21pc3Npb24FAAwQAAAAAAIFA2FmdGVy\
    AQAFAQIBBANmcm9tAQASAQIBAgN0bwEAEgACFXVyZWNvcmRzLnYxLkV4cG9ydFBhZ2UFACoPDhwLAAIFIWZpbGVzBQIa\
    QAAAAAAYAQEYFHBlcnNvbi52MS5QZXJzb25GaWxlAAIIA3NlcXVlbmNlAQAFAAIHA3BlcnNvbnMBAAgAAggQd2l0aGhl\
    bGQFAhogAAAAAAcFAAwoAAAAAAIEA2FzT2YBABQAAhhYcmVjb3Jkcy52MS5FeHBvcnRSZXF1ZXN0BQATExUMCgECBAcH\
    bWlzc2lvbgUADBAAAAABAgQHB3B1cnBvc2UFAAxkAAAAAQIECQdyZWNpcGllbnQFAAxkAAAAAQIBBANmcm9tAQASAQIB\
    AgN0bwEAEgACGGRyZWNvcmRzLnYxLlJlY29yZGVkUmVwbHkDACMgHAACBRplbnRyeQEBGBZpbnRha2UudjEuSGlzdG9y\
    eUVudHJ5AAIFF2V2ZW50AQEYE2V2ZW50cy52MS5FdmVudEJvZHkAAggQd2l0aGhlbGQFAhogAAAAAAcFAAwoAAAAAAIa\
    N3JlY29yZHMudjEuUmVjb3JkZWRSZXF1ZXN0AgAjEAECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIE\
    CANzZXF1ZW5jZQEABQACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52\
    MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5S\
    ZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAfQCgADgFVAKAAdAB1AFUAqwBYAI0BQAB8\
    AEEAigB4AFQAOwBvADkAYABDAFQAYQBMAEwAawBRAFEAWQB8AH0AAQIBEBNjb21tb24udjEuQW5zd2VyAgAIBwIBAQAD\
    eWVzAgECAAJubwECARP2Y29tbW9uLnYxLkNhc2VTdGF0ZREACw8NDw8NDAsMEQ0QDRANCwsCAQEABnF1ZXVlZAIBAgAK\
    cmVnaXN0ZXJlZAIBAwAIYXNzZXNzZWQCAQQACnByb2Nlc3NpbmcCAQUACm1hbmlmZXN0ZWQCAQYACGRlcGFydGVkAgEH\
    AAdhcnJpdmVkAgEIAAZjbG9zZWQCAQkAB3N0YXlpbmcCAQoADHNlbGZEZXBhcnRlZAIBCwAIcmVmZXJyZWQCAQwAC3Ry\
    YW5zZmVycmVkAgENAAhkZXRhaW5lZAIBDgALbG9zdENvbnRhY3QCAQ8ACGRlY2Vhc2VkAgEQAAZtZXJnZWQCAREABnZv\
    aWRlZAECARE/Y29tbW9uLnYxLkNoYW5uZWwFAAsNCwwJAgEBAAZ3YWxrSW4CAQIACHByb3ZpbmNlAgEDAAZwb2xpY2UC\
    AQQAB2hvdGxpbmUCAQUABGJ1bGsBAgEYg2NvbW1vbi52MS5Db25zZW50UHVycG9zZQYAEREdFhcPAgEBAAxyZWdpc3Ry\
    YXRpb24CAQIADHJldHVyblRyYXZlbAIBAwAYc2hhcmVXaXRoSG9zdEF1dGhvcml0aWVzAgEEABFzaGFyZVdpdGhQYXJ0\
    bmVycwIBBQASY29udGFjdEFmdGVyUmV0dXJuAgEGAApwaG90b2dyYXBoAQIBEV5jb21tb24udjEuQ3VzdG9keQcACwwQ\
    CQsODAIBAQAGaG9sZGVyAgECAAdtaXNzaW9uAgEDAAtjb25maXNjYXRlZAIBBAAEbG9zdAIBBQAGcG9saWNlAgEGAAlu\
    ZXZlckhlbGQCAQcAB3Vua25vd24BAgEWWmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgEC\
    ABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQB\
    AgEaNmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5BAAKDAwOAgEBAAV2YWxpZAIBAgAHZXhwaXJlZAIBAwAHZGFtYWdl\
    ZAIBBAAJY2FuY2VsbGVkAQIBFpBjb21tb24udjEuRXhwbG9pdGF0aW9uCAARFhcODBETCgIBAQAMZm9yY2VkTGFib3Vy\
    AgECABFmb3JjZWRDcmltaW5hbGl0eQIBAwASc2V4dWFsRXhwbG9pdGF0aW9uAgEEAAlzZXJ2aXR1ZGUCAQUAB3NsYXZl\
    cnkCAQYADG9yZ2FuUmVtb3ZhbAIBBwAOZm9yY2VkTWFycmlhZ2UCAQgABW90aGVyAQIBE0Bjb21tb24udjEuR3JvdXBL\
    aW5kBAALEg0QAgEBAAZmYW1pbHkCAQIADWd1YXJkaWFuQ2hpbGQCAQMACGVzY29ydGVkAgEEAAt0cmF2ZWxQYXJ0eQFC\
    ARMAcwFjb21tb24udjEuSW5kaWNhdG9yEQAXFhISEBIXEAwaGR0bGREbCgIBAQASd2l0aGhvbGRzRG9jdW1lbnRzAgEC\
    ABFyZXN0cmljdHNNb3ZlbWVudAIBAwANdGFrZXNFYXJuaW5ncwIBBAANZmFsc2VQcm9taXNlcwIBBQALZGVidEJvbmRh\
    Z2UCAQYADXBoeXNpY2FsQWJ1c2UCAQcAEnBzeWNob2xvZ2ljYWxBYnVzZQIBCAALc2V4dWFsQWJ1c2UCAQkAB3RocmVh\
    dHMCAQoAFWV4Y2Vzc2l2ZVdvcmtpbmdIb3VycwIBCwAUd2l0aGhvbGRzTmVjZXNzaXRpZXMCAQwAGHJlc3RyaWN0c0Zp\
    bmFuY2lhbEFjY2VzcwIBDQAWcHN5Y2hvYWN0aXZlU3Vic3RhbmNlcwIBDgAUcmVzdHJpY3RzTWVkaWNhbENhcmUCAQ8A\
    DHVzZXNDaGlsZHJlbgIBEAAWdGhyZWF0T2ZMYXdFbmZvcmNlbWVudAIBEQAFb3RoZXIBAgEQK2NvbW1vbi52MS5JbnRl\
    bnQDAA8OCQIBAQAKcmV0dXJuSG9tZQIBAgAJdW5kZWNpZGVkAgEDAARzdGF5AQIBEmVjb21tb24udjEuTmVlZENvZGUG\
    AA8ODRMRDwIBAQAKd2hlZWxjaGFpcgIBAgAJc3RyZXRjaGVyAgEDAAhwcmVnbmFudAIBBAAOc2VyaW91c0lsbG5lc3MC\
    AQUADHBzeWNob3NvY2lhbAIBBgAKZGlzYWJpbGl0eQECARYmY29tbW9uLnYxLk5lZWRTZXZlcml0eQMACQ0LAgEBAARt\
    aWxkAgECAAhtb2RlcmF0ZQIBAwAGc2V2ZXJlAQIBGWxjb21tb24udjEuUmVmZXJyYWxTZXJ2aWNlBwAMDAoRFBIKAgEB\
    AAdzaGVsdGVyAgECAAdtZWRpY2FsAgEDAAVsZWdhbAIBBAAMcHN5Y2hvc29jaWFsAgEFAA9jaGlsZFByb3RlY3Rpb24C\
    AQYADXJlaW50ZWdyYXRpb24CAQcABW90aGVyAQIBEmFjb21tb24udjEuUmVsYXRpb24IAAkLCgwLDQsKAgEBAARoZWFk\
    AgECAAZzcG91c2UCAQMABWNoaWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1YXJkaWFuAgEHAAZlc2NvcnQC\
    AQgABW90aGVyAQIBGTZjb21tb24udjEuU2NyZWVuaW5nU3RhdHVzBAAQDQsIAgEBAAtub3RTY3JlZW5lZAIBAgAIcG9z\
    c2libGUCAQMABmFjdHVhbAIBBAADbm90AQIBDSljb21tb24udjEuU2V4AwAJCxACAQEABG1hbGUCAQIABmZlbWFsZQIB\
    AwALdW5zcGVjaWZpZWQBAgEYUmNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAUAEBMNDwwCAQEAC3JlY3J1aXRtZW50AgEC\
    AA50cmFuc3BvcnRhdGlvbgIBAwAIdHJhbnNmZXICAQQACmhhcmJvdXJpbmcCAQUAB3JlY2VpcHQBAgEUIGNvbW1vbi52\
    MS5UcmF2ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBAgEYQ2R1cGxpY2F0ZXMudjEuTWF0Y2hC\
    YXNpcwQAEw8PDAIBAQAOZG9jdW1lbnROdW1iZXICAQIACm5hdGlvbmFsSUQCAQMACmNvbXBhcmlzb24CAQQAB29mZmlj\
    ZXIBAgEXJ2R1cGxpY2F0ZXMudjEuTWF0Y2hab25lAwAJCw4CAQEABHNhbWUCAQIABnJldmlldwIBAwAJZGlmZmVyZW50\
    AQIBFzhkdXBsaWNhdGVzLnYxLlBhaXJTdGF0ZQQACQ4ODQIBAQAEb3BlbgIBAgAJY29uZmlybWVkAgEDAAlkaXNtaXNz\
    ZWQCAQQACHJlb3BlbmVkAQIBGERldmVudHMudjEuTGlzdENoYW5nZUtpbmQFAAwLDg0LAgEBAAdjcmVhdGVkAgECAAZl\
    ZGl0ZWQCAQMACXN1Ym1pdHRlZAIBBAAIYW5zd2VyZWQCAQUABmNsb3NlZAECARE2bGlzdHMudjEuTGlzdEtpbmQDAA8P\
    EwIBAQAKZmluZVdhaXZlcgIBAgAKZXhpdFBlcm1pdAIBAwAOdHJhdmVsRG9jdW1lbnQBAgESNWxpc3RzLnYxLkxpc3RT\
    dGF0ZQQACg4MCwIBAQAFZHJhZnQCAQIACXN1Ym1pdHRlZAIBAwAHcGFydGlhbAIBBAAGY2xvc2VkAQIBElRwZXJzb24u\
    djEuSG9sZEtpbmQGAAsKDBEQCgIBAQAGcG9saWNlAgECAAVjb3VydAIBAwAHbWVkaWNhbAIBBAAMYmVzdEludGVyZXN0\
    AgEFAAtpbW1pZ3JhdGlvbgIBBgAFb3RoZXIBAgEVN3BlcnNvbi52MS5MaW5lT3V0Y29tZQQADAwMDQIBAQAHcGVuZGlu\
    ZwIBAgAHZ3JhbnRlZAIBAwAHcmVmdXNlZAIBBAAIcmV0dXJuZWQBAgEXNXJlY2VwdGlvbi52MS5RdWV1ZVN0YXRlBAAM\
    DwkLAgEBAAd3YWl0aW5nAgECAApyZWdpc3RlcmVkAgEDAARsZWZ0AgEEAAZjYWxsZWQBAgEaOnJlY2VwdGlvbi52MS5U\
    cmFuc2ZlclN0YXRlBAAMDQ0OAgEBAAdvZmZlcmVkAgECAAhhY2NlcHRlZAIBAwAIZGVjbGluZWQCAQQACXdpdGhkcmF3\
    bgECARhfcmV2aXNpb24udjEuRG9jdW1lbnRLaW5kBgANDhEQEgkCAQEACG1hbmlmZXN0AgECAAl0aWNrU2hlZXQCAQMA\
    DGFycml2YWxOZWVkcwIBBAALY2Fycmllckxpc3QCAQUADXBhc3Nlbmdlckxpc3QCAQYABGRhdGEBAgEZX3JldmlzaW9u\
    LnYxLlJldmlzaW9uU3RhdGUHAAoNCw4NCw4CAQEABWRyYWZ0AgECAAhwcm9wb3NlZAIBAwAGbG9ja2VkAgEEAAlzdWJt\
    aXR0ZWQCAQUACGRlcGFydGVkAgEGAAZjbG9zZWQCAQcACWNhbmNlbGxlZAJAEwMZAwBCFQD4AmV2ZW50cy52MS5JbnRh\
    a2VFdmVudBIAKCIoLCYgOCYsKiwtLiokKCAvAgIBAAoYcmVnaXN0ZXJlZAEBGBRldmVudHMudjEuUmVnaXN0ZXJlZAIC\
    AgAHFWNoYW5nZWQBARgRZXZlbnRzLnYxLkNoYW5nZWQCAgMAChhob2xkUGxhY2VkAQEYFGV2ZW50cy52MS5Ib2xkUGxh\
    Y2VkAgIEAAwaaG9sZFJlbGVhc2VkAQEYFmV2ZW50cy52MS5Ib2xkUmVsZWFzZWQCAgUACRdzZXBhcmF0ZWQBARgTZXZl\
    bnRzLnYxLlNlcGFyYXRlZAICBgAHE2dyb3VwZWQBARgPcGVyc29uLnYxLkdyb3VwAgIHABIgZHVwbGljYXRlU3VzcGVj\
    dGVkAQEYHGV2ZW50cy52MS5EdXBsaWNhdGVTdXNwZWN0ZWQCAggACRduYW1lc1JlYWQBARgTZXZlbnRzLnYxLk5hbWVz\
    UmVhZAICCQAMGnJvd3NSZWplY3RlZAEBGBZldmVudHMudjEuUm93c1JlamVjdGVkAgIKAAsZbGlzdENoYW5nZWQBARgV\
    ZXZlbnRzLnYxLkxpc3RDaGFuZ2VkAgILAAkdYW5ub3VuY2VkAQEYGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQCAgwA\
    DBtxdWV1ZUNoYW5nZWQBARgXcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkCAg0ADxl0cmFuc2ZlckNoYW5nZWQBARgVcmVj\
    ZXB0aW9uLnYxLlRyYW5zZmVyAgIOAAsZcGFpckNoYW5nZWQBARgVZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAgIPAAgWZXhw\
    b3J0ZWQBARgSZXZlbnRzLnYxLkV4cG9ydGVkAgIQAAoYc2VhbGVkUmVhZAEBGBRldmVudHMudjEuU2VhbGVkUmVhZAIC\
    EQAGFGRlbmllZAEBGBBldmVudHMudjEuRGVuaWVkAgISAAwdZmlsZVJlY2VpdmVkAQEYGXJlY2VwdGlvbi52MS5GaWxl\
    UmVjZWl2ZWQAQhAAAwNwZXJzb24udjEuQ2hhbmdlFAA0KiwgKBwmJBYkNigZIigkIiYqJAICAQAQHmlkZW50aXR5VmVy\
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
    YWxOb3RlAgIUAAgWcmVmZXJyYWwBARgScGVyc29uLnYxLlJlZmVycmFsAUA7AQBCEgAjAXJlY29yZHMudjEuUmVjb3Jk\
    cwMAWm5WAwQBAAEIGhgXcmVjb3JkZWRyZWNvcmRzLnYxLlJlY29yZGVkUmVxdWVzdHJlY29yZHMudjEuUmVjb3JkZWRS\
    ZXBseQEAFHJlZnVzYWxzLnYxLk5vdEZvdW5kAwQCAAIGGBUyZXhwb3J0cmVjb3Jkcy52MS5FeHBvcnRSZXF1ZXN0cmVj\
    b3Jkcy52MS5FeHBvcnRQYWdlAgAaFHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQD\
    BAMAAgUXFB1hdWRpdHJlY29yZHMudjEuQXVkaXRSZXF1ZXN0cmVjb3Jkcy52MS5BdWRpdFBhZ2UBABpyZWZ1c2Fscy52\
    MS5Ob3RZb3VyTWlzc2lvbg==
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
