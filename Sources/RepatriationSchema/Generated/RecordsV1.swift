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
    T816MQrcrFG9dcyEOVeNSTc9Md2iRK6Sq4SYl/MdtIc=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEWiLgAAwQwyBj0BP0CnAEYAVQBiABUCawBVAFkAggA8AF8AWAB+AGUAfQBDAOQAUwBYAH4ArwA6AfYAfQByAj8AhgDY\
    AHUAfABWAKIAYQDVAEgAggA6AIIAQABeAGEAuQXHAFMEQwFzAGMA6AE3ANkATAAXAZkA8ABhAWsAjgB0AIAAVQAqAEIA\
    PQAAAhSPYWNjZXNzLnYxLkF1ZGl0RW50cnkHAA8REQ8jERIAAggDc2VxdWVuY2UBAAUAAgoDcmVjb3JkZWRBdAEAFAAC\
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
    AgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGFGNoYW5nZQEBGRBwZXJzb24udjEuQ2hhbmdlAAIcYmV2\
    ZW50cy52MS5EdXBsaWNhdGVTdXNwZWN0ZWQDACIrEAACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYh\
    b3RoZXJzBQIaQAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIFB2Jhc2lzBQAMIAAAAAACEyVldmVudHMudjEu\
    RXZlbnRCb2R5AQAiAAIFGWV2ZW50AQEZFWV2ZW50cy52MS5JbnRha2VFdmVudAACEklldmVudHMudjEuRXhwb3J0ZWQE\
    AA8SFA4AAgQHd2hhdAUADDwAAAAAAgcHcHVycG9zZQUADGQAAAAAAgkHcmVjaXBpZW50BQAMZAAAAAACBwNwZXJzb25z\
    AQAIAAIUQGV2ZW50cy52MS5Ib2xkUGxhY2VkAgAiGgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQS\
    aG9sZAEBGA5wZXJzb24udjEuSG9sZAACFmRldmVudHMudjEuSG9sZFJlbGVhc2VkBAAiGhERAAIGGHBlcnNvbgEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACBBJob2xkAQERDnBlcnNvbi52MS5Ib2xkAAIGB3JlYXNvbgUADPQBAAAAAgoDcmVs\
    ZWFzZWRBdAEAFAACFUxldmVudHMudjEuTGlzdENoYW5nZWQCACImAAIEGmxpc3QBARgWbGlzdHMudjEuQXV0aG9yaXR5\
    TGlzdAACBhxjaGFuZ2UBARYYZXZlbnRzLnYxLkxpc3RDaGFuZ2VLaW5kAAITZmV2ZW50cy52MS5OYW1lc1JlYWQEABMP\
    LBIAAggHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAAIHIXBlcnNvbnMFAhoABAAAABgBAREUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAgcHcHVycG9zZQUADGQAAAAAAhUqZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAQAnAAIEH3BhaXIBARgb\
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
    b24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIGHJlY2VpdmVkAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIVdXJl\
    Y29yZHMudjEuRXhwb3J0UGFnZQUAKg8OHAsAAgUhZmlsZXMFAhpAAAAAABgBARgUcGVyc29uLnYxLlBlcnNvbkZpbGUA\
    AggDc2VxdWVuY2UBAAUAAgcDcGVyc29ucwEACAACCBB3aXRoaGVsZAUCGiAAAAAABwUADCgAAAAAAgQDYXNPZgEAFAAC\
    GFhyZWNvcmRzLnYxLkV4cG9ydFJlcXVlc3QFABMTFQwKAQIEBwdtaXNzaW9uBQAMEAAAAAECBAcHcHVycG9zZQUADGQA\
    AAABAgQJB3JlY2lwaWVudAUADGQAAAABAgEEA2Zyb20BABIBAgECA3RvAQASAAIYZHJlY29yZHMudjEuUmVjb3JkZWRS\
    ZXBseQMAIyAcAAIFGmVudHJ5AQEYFmludGFrZS52MS5IaXN0b3J5RW50cnkAAgUXZXZlbnQBARgTZXZlbnRzLnYxLkV2\
    ZW50Qm9keQACCBB3aXRoaGVsZAUCGiAAAAAABwUADCgAAAAAAho3cmVjb3Jkcy52MS5SZWNvcmRlZFJlcXVlc3QCACMQ\
    AQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQIA3NlcXVlbmNlAQAFAAIUEnJlZnVzYWxzLnYxLk5v\
    dEZvdW5kAQAPAAIEB3doYXQFAAwoAAAAAAIaJHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAgAQEAACBQd5b3VycwUA\
    DBAAAAAAAgUHYXNrZWQFAAwQAAAAAAIUJXJlZnVzYWxzLnYxLlJlamVjdGVkAgAQEQACBQdmaWVsZAUADEAAAAAAAgYH\
    cmVhc29uBQAMLAEAAB1AKAAOAVUAoAB0AHUAVQCrAFgAjQFAAHwAQQCKAHgAVAA7AG8AOQBgAEMAVABhAEwATABrAFEA\
    UQBZAAECARATY29tbW9uLnYxLkFuc3dlcgIACAcCAQEAA3llcwIBAgACbm8BAgET9mNvbW1vbi52MS5DYXNlU3RhdGUR\
    AAsPDQ8PDQwLDBENEA0QDQsLAgEBAAZxdWV1ZWQCAQIACnJlZ2lzdGVyZWQCAQMACGFzc2Vzc2VkAgEEAApwcm9jZXNz\
    aW5nAgEFAAptYW5pZmVzdGVkAgEGAAhkZXBhcnRlZAIBBwAHYXJyaXZlZAIBCAAGY2xvc2VkAgEJAAdzdGF5aW5nAgEK\
    AAxzZWxmRGVwYXJ0ZWQCAQsACHJlZmVycmVkAgEMAAt0cmFuc2ZlcnJlZAIBDQAIZGV0YWluZWQCAQ4AC2xvc3RDb250\
    YWN0AgEPAAhkZWNlYXNlZAIBEAAGbWVyZ2VkAgERAAZ2b2lkZWQBAgERP2NvbW1vbi52MS5DaGFubmVsBQALDQsMCQIB\
    AQAGd2Fsa0luAgECAAhwcm92aW5jZQIBAwAGcG9saWNlAgEEAAdob3RsaW5lAgEFAARidWxrAQIBGINjb21tb24udjEu\
    Q29uc2VudFB1cnBvc2UGABERHRYXDwIBAQAMcmVnaXN0cmF0aW9uAgECAAxyZXR1cm5UcmF2ZWwCAQMAGHNoYXJlV2l0\
    aEhvc3RBdXRob3JpdGllcwIBBAARc2hhcmVXaXRoUGFydG5lcnMCAQUAEmNvbnRhY3RBZnRlclJldHVybgIBBgAKcGhv\
    dG9ncmFwaAECARFeY29tbW9uLnYxLkN1c3RvZHkHAAsMEAkLDgwCAQEABmhvbGRlcgIBAgAHbWlzc2lvbgIBAwALY29u\
    ZmlzY2F0ZWQCAQQABGxvc3QCAQUABnBvbGljZQIBBgAJbmV2ZXJIZWxkAgEHAAd1bmtub3duAQIBFlpjb21tb24udjEu\
    RG9jdW1lbnRUeXBlBAANHBoRAgEBAAhwYXNzcG9ydAIBAgAXZW1lcmdlbmN5VHJhdmVsRG9jdW1lbnQCAQMAFWNlcnRp\
    ZmljYXRlT2ZJZGVudGl0eQIBBAAMaWRlbnRpdHlDYXJkAQIBGjZjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQQACgwM\
    DgIBAQAFdmFsaWQCAQIAB2V4cGlyZWQCAQMAB2RhbWFnZWQCAQQACWNhbmNlbGxlZAECARaQY29tbW9uLnYxLkV4cGxv\
    aXRhdGlvbggAERYXDgwREwoCAQEADGZvcmNlZExhYm91cgIBAgARZm9yY2VkQ3JpbWluYWxpdHkCAQMAEnNleHVhbEV4\
    cGxvaXRhdGlvbgIBBAAJc2Vydml0dWRlAgEFAAdzbGF2ZXJ5AgEGAAxvcmdhblJlbW92YWwCAQcADmZvcmNlZE1hcnJp\
    YWdlAgEIAAVvdGhlcgECARNAY29tbW9uLnYxLkdyb3VwS2luZAQACxINEAIBAQAGZmFtaWx5AgECAA1ndWFyZGlhbkNo\
    aWxkAgEDAAhlc2NvcnRlZAIBBAALdHJhdmVsUGFydHkBQgETAHMBY29tbW9uLnYxLkluZGljYXRvchEAFxYSEhASFxAM\
    GhkdGxkRGwoCAQEAEndpdGhob2xkc0RvY3VtZW50cwIBAgARcmVzdHJpY3RzTW92ZW1lbnQCAQMADXRha2VzRWFybmlu\
    Z3MCAQQADWZhbHNlUHJvbWlzZXMCAQUAC2RlYnRCb25kYWdlAgEGAA1waHlzaWNhbEFidXNlAgEHABJwc3ljaG9sb2dp\
    Y2FsQWJ1c2UCAQgAC3NleHVhbEFidXNlAgEJAAd0aHJlYXRzAgEKABVleGNlc3NpdmVXb3JraW5nSG91cnMCAQsAFHdp\
    dGhob2xkc05lY2Vzc2l0aWVzAgEMABhyZXN0cmljdHNGaW5hbmNpYWxBY2Nlc3MCAQ0AFnBzeWNob2FjdGl2ZVN1YnN0\
    YW5jZXMCAQ4AFHJlc3RyaWN0c01lZGljYWxDYXJlAgEPAAx1c2VzQ2hpbGRyZW4CARAAFnRocmVhdE9mTGF3RW5mb3Jj\
    ZW1lbnQCAREABW90aGVyAQIBECtjb21tb24udjEuSW50ZW50AwAPDgkCAQEACnJldHVybkhvbWUCAQIACXVuZGVjaWRl\
    ZAIBAwAEc3RheQECARJlY29tbW9uLnYxLk5lZWRDb2RlBgAPDg0TEQ8CAQEACndoZWVsY2hhaXICAQIACXN0cmV0Y2hl\
    cgIBAwAIcHJlZ25hbnQCAQQADnNlcmlvdXNJbGxuZXNzAgEFAAxwc3ljaG9zb2NpYWwCAQYACmRpc2FiaWxpdHkBAgEW\
    JmNvbW1vbi52MS5OZWVkU2V2ZXJpdHkDAAkNCwIBAQAEbWlsZAIBAgAIbW9kZXJhdGUCAQMABnNldmVyZQECARlsY29t\
    bW9uLnYxLlJlZmVycmFsU2VydmljZQcADAwKERQSCgIBAQAHc2hlbHRlcgIBAgAHbWVkaWNhbAIBAwAFbGVnYWwCAQQA\
    DHBzeWNob3NvY2lhbAIBBQAPY2hpbGRQcm90ZWN0aW9uAgEGAA1yZWludGVncmF0aW9uAgEHAAVvdGhlcgECARJhY29t\
    bW9uLnYxLlJlbGF0aW9uCAAJCwoMCw0LCgIBAQAEaGVhZAIBAgAGc3BvdXNlAgEDAAVjaGlsZAIBBAAHc2libGluZwIB\
    BQAGcGFyZW50AgEGAAhndWFyZGlhbgIBBwAGZXNjb3J0AgEIAAVvdGhlcgECARk2Y29tbW9uLnYxLlNjcmVlbmluZ1N0\
    YXR1cwQAEA0LCAIBAQALbm90U2NyZWVuZWQCAQIACHBvc3NpYmxlAgEDAAZhY3R1YWwCAQQAA25vdAECAQ0pY29tbW9u\
    LnYxLlNleAMACQsQAgEBAARtYWxlAgECAAZmZW1hbGUCAQMAC3Vuc3BlY2lmaWVkAQIBGFJjb21tb24udjEuVHJhZmZp\
    Y2tpbmdBY3QFABATDQ8MAgEBAAtyZWNydWl0bWVudAIBAgAOdHJhbnNwb3J0YXRpb24CAQMACHRyYW5zZmVyAgEEAApo\
    YXJib3VyaW5nAgEFAAdyZWNlaXB0AQIBFCBjb21tb24udjEuVHJhdmVsTW9kZQIADw0CAQEACnNlbGZGdW5kZWQCAQIA\
    CGFzc2lzdGVkAQIBGENkdXBsaWNhdGVzLnYxLk1hdGNoQmFzaXMEABMPDwwCAQEADmRvY3VtZW50TnVtYmVyAgECAApu\
    YXRpb25hbElEAgEDAApjb21wYXJpc29uAgEEAAdvZmZpY2VyAQIBFydkdXBsaWNhdGVzLnYxLk1hdGNoWm9uZQMACQsO\
    AgEBAARzYW1lAgECAAZyZXZpZXcCAQMACWRpZmZlcmVudAECARc4ZHVwbGljYXRlcy52MS5QYWlyU3RhdGUEAAkODg0C\
    AQEABG9wZW4CAQIACWNvbmZpcm1lZAIBAwAJZGlzbWlzc2VkAgEEAAhyZW9wZW5lZAECARhEZXZlbnRzLnYxLkxpc3RD\
    aGFuZ2VLaW5kBQAMCw4NCwIBAQAHY3JlYXRlZAIBAgAGZWRpdGVkAgEDAAlzdWJtaXR0ZWQCAQQACGFuc3dlcmVkAgEF\
    AAZjbG9zZWQBAgERNmxpc3RzLnYxLkxpc3RLaW5kAwAPDxMCAQEACmZpbmVXYWl2ZXICAQIACmV4aXRQZXJtaXQCAQMA\
    DnRyYXZlbERvY3VtZW50AQIBEjVsaXN0cy52MS5MaXN0U3RhdGUEAAoODAsCAQEABWRyYWZ0AgECAAlzdWJtaXR0ZWQC\
    AQMAB3BhcnRpYWwCAQQABmNsb3NlZAECARJUcGVyc29uLnYxLkhvbGRLaW5kBgALCgwREAoCAQEABnBvbGljZQIBAgAF\
    Y291cnQCAQMAB21lZGljYWwCAQQADGJlc3RJbnRlcmVzdAIBBQALaW1taWdyYXRpb24CAQYABW90aGVyAQIBFTdwZXJz\
    b24udjEuTGluZU91dGNvbWUEAAwMDA0CAQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMAB3JlZnVzZWQCAQQACHJldHVy\
    bmVkAQIBFzVyZWNlcHRpb24udjEuUXVldWVTdGF0ZQQADA8JCwIBAQAHd2FpdGluZwIBAgAKcmVnaXN0ZXJlZAIBAwAE\
    bGVmdAIBBAAGY2FsbGVkAQIBGjpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQQADA0NDgIBAQAHb2ZmZXJlZAIBAgAI\
    YWNjZXB0ZWQCAQMACGRlY2xpbmVkAgEEAAl3aXRoZHJhd24CQBMDGQMAQhUA+AJldmVudHMudjEuSW50YWtlRXZlbnQS\
    ACgiKCwmIDgmLCosLS4qJCggLwICAQAKGHJlZ2lzdGVyZWQBARgUZXZlbnRzLnYxLlJlZ2lzdGVyZWQCAgIABxVjaGFu\
    Z2VkAQEYEWV2ZW50cy52MS5DaGFuZ2VkAgIDAAoYaG9sZFBsYWNlZAEBGBRldmVudHMudjEuSG9sZFBsYWNlZAICBAAM\
    GmhvbGRSZWxlYXNlZAEBGBZldmVudHMudjEuSG9sZFJlbGVhc2VkAgIFAAkXc2VwYXJhdGVkAQEYE2V2ZW50cy52MS5T\
    ZXBhcmF0ZWQCAgYABxNncm91cGVkAQEYD3BlcnNvbi52MS5Hcm91cAICBwASIGR1cGxpY2F0ZVN1c3BlY3RlZAEBGBxl\
    dmVudHMudjEuRHVwbGljYXRlU3VzcGVjdGVkAgIIAAkXbmFtZXNSZWFkAQEYE2V2ZW50cy52MS5OYW1lc1JlYWQCAgkA\
    DBpyb3dzUmVqZWN0ZWQBARgWZXZlbnRzLnYxLlJvd3NSZWplY3RlZAICCgALGWxpc3RDaGFuZ2VkAQEYFWV2ZW50cy52\
    MS5MaXN0Q2hhbmdlZAICCwAJHWFubm91bmNlZAEBGBlyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50AgIMAAwbcXVldWVD\
    aGFuZ2VkAQEYF3JlY2VwdGlvbi52MS5RdWV1ZUVudHJ5AgINAA8ZdHJhbnNmZXJDaGFuZ2VkAQEYFXJlY2VwdGlvbi52\
    MS5UcmFuc2ZlcgICDgALGXBhaXJDaGFuZ2VkAQEYFWV2ZW50cy52MS5QYWlyQ2hhbmdlZAICDwAIFmV4cG9ydGVkAQEY\
    EmV2ZW50cy52MS5FeHBvcnRlZAICEAAKGHNlYWxlZFJlYWQBARgUZXZlbnRzLnYxLlNlYWxlZFJlYWQCAhEABhRkZW5p\
    ZWQBARgQYWNjZXNzLnYxLkRlbmllZAICEgAMHWZpbGVSZWNlaXZlZAEBGBlyZWNlcHRpb24udjEuRmlsZVJlY2VpdmVk\
    AEIQAAMDcGVyc29uLnYxLkNoYW5nZRQANCosICgcJiQWJDYoGSIoJCImKiQCAgEAEB5pZGVudGl0eVZlcmlmaWVkAQEY\
    GnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgICAAgcZG9jdW1lbnQBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50\
    AgIDAAocZXRkQXBwbGllZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24CAgQABhR3YWl2ZXIBARgQcGVyc29uLnYx\
    LldhaXZlcgICBQAKGGV4aXRQZXJtaXQBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQCAgYABBJzdGF5AQEYDnBlcnNvbi52\
    MS5TdGF5AgIHAAYaaW50ZW50AQEYFnBlcnNvbi52MS5JbnRlbnRDaGFuZ2UCAggABRluZWVkcwEBGBVwZXJzb24udjEu\
    TmVlZHNDaGFuZ2UCAQkAEWFzc2Vzc21lbnRPZmZlcmVkAgIKAAgWZml0VG9GbHkBARgScGVyc29uLnYxLkZpdFRvRmx5\
    AgILAA0jdnVsbmVyYWJpbGl0eQEBGB9wZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAgIMAAYcZGFuZ2VyAQEY\
    GHBlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIBDQAUYmVzdEludGVyZXN0QXBwcm92ZWQCAg4ABxVwYXltZW50AQEYEXBl\
    cnNvbi52MS5QYXltZW50AgIPAAoYY29ycmVjdGlvbgEBGBRwZXJzb24udjEuQ29ycmVjdGlvbgICEAAFGXN0YXRlAQEY\
    FXBlcnNvbi52MS5TdGF0ZUNoYW5nZQICEQAHFWNvbnNlbnQBARgRcGVyc29uLnYxLkNvbnNlbnQCAhIACRdzY3JlZW5p\
    bmcBARgTcGVyc29uLnYxLlNjcmVlbmluZwICEwALGW1lZGljYWxOb3RlAQEYFXBlcnNvbi52MS5NZWRpY2FsTm90ZQIC\
    FAAIFnJlZmVycmFsAQEYEnBlcnNvbi52MS5SZWZlcnJhbAFAOQEAQhIAIQFyZWNvcmRzLnYxLlJlY29yZHMDAFpuVAME\
    AQABCBoYF3JlY29yZGVkcmVjb3Jkcy52MS5SZWNvcmRlZFJlcXVlc3RyZWNvcmRzLnYxLlJlY29yZGVkUmVwbHkBABRy\
    ZWZ1c2Fscy52MS5Ob3RGb3VuZAMEAgACBhgVMmV4cG9ydHJlY29yZHMudjEuRXhwb3J0UmVxdWVzdHJlY29yZHMudjEu\
    RXhwb3J0UGFnZQIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxzLnYxLlJlamVjdGVkAwQDAAIFFhMd\
    YXVkaXRhY2Nlc3MudjEuQXVkaXRSZXF1ZXN0YWNjZXNzLnYxLkF1ZGl0UGFnZQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJN\
    aXNzaW9u
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
