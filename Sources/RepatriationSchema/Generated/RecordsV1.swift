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
    sIs0tdXIk+lPMC1rVx7Y3IpyZrSwBNeREoQSAtlHN1c=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVSMgAAJg6IBj0BQ0CnAEYAVQBiABUCawBVAFkAPABfAFgAfgBlABoBQwDkAFMAWAB+AK8AOgH2AH0AcgI/AIYA2AB1\
    AHwAVgCiAGEA1QBIAIIAOgCCAEAAXgBhALkFxwBTBEMBcwBjAOgBNwDZAEwA7AFIAF0AUACsABcBmQDwAGEBawCOAHQA\
    gABVACoAQgA9AAACFI9hY2Nlc3MudjEuQXVkaXRFbnRyeQcADxERDyMREgACCANzZXF1ZW5jZQEABQACCgNyZWNvcmRl\
    ZEF0AQAUAAIGB2F1dGhvcgUADCwBAAAAAgQHa2luZAUADCgAAAABAgEGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACBgdkZXRhaWwFAAzIAAAAAAIHB3NlcnZpY2UFAAwQAAAAAAITL2FjY2Vzcy52MS5BdWRpdFBhZ2UBACwAAgch\
    ZW50cmllcwUCGgABAAAAGAEBGBRhY2Nlc3MudjEuQXVkaXRFbnRyeQACFjthY2Nlc3MudjEuQXVkaXRSZXF1ZXN0BAAT\
    DAwKAQIEBwdtaXNzaW9uBQAMEAAAAAACBQNhZnRlcgEABQECAQQDZnJvbQEAEgECAQIDdG8BABIAAhBOYWNjZXNzLnYx\
    LkRlbmllZAUAEQ8ODQwAAgYHbWV0aG9kBQAMeAAAAAACBAdydWxlBQAMKAAAAAACBwNmdXJ0aGVyAQAIAQIBBQNzaW5j\
    ZQEAFAECAQQDbGFzdAEAFABCGwD0AWR1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpchEAJRIhIiMlDTQkDhEUESUQHCUA\
    AgIfaWQBAREbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAIHB21pc3Npb24FAAwQAAAAAAIFGGZpcnN0AQERFHBl\
    cnNvbi52MS5QZXJzb25GaWxlAAIGGHNlY29uZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBt6b25lAQEWF2R1cGxp\
    Y2F0ZXMudjEuTWF0Y2hab25lAAIFHGJhc2lzAQEWGGR1cGxpY2F0ZXMudjEuTWF0Y2hCYXNpcwACBgN3ZWlnaHQBAAQA\
    AggoZXZpZGVuY2UFAhoYAAAAAB8BARgbZHVwbGljYXRlcy52MS5NYXRjaEV2aWRlbmNlAAIFG3N0YXRlAQEWF2R1cGxp\
    Y2F0ZXMudjEuUGFpclN0YXRlAAIHA2ZvdW5kQXQBABQBAgEJA2RlY2lkZWRBdAEAFAACCQdkZWNpZGVkQnkFAAwsAQAA\
    AAIGB3JlYXNvbgUADCwBAAABAgEIGHN1cnZpdm9yAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIJA2NoYW5nZWRBdAEA\
    BQACCBBjYXV0aW9ucwUCGggAAAAABwUADCgAAAABAgEFG21vdmVkAQEYF2R1cGxpY2F0ZXMudjEuR3JvdXBNb3ZlAAIX\
    UGR1cGxpY2F0ZXMudjEuR3JvdXBNb3ZlAwAcIg0AAgUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIIFnJlbGF0aW9u\
    AQEWEmNvbW1vbi52MS5SZWxhdGlvbgACBgNqb2luZWQBAAEAAhs2ZHVwbGljYXRlcy52MS5NYXRjaEV2aWRlbmNlAwAQ\
    FA0AAgUHZmllbGQFAAwoAAAAAAIJB2FncmVlbWVudAUADCgAAAAAAgYDd2VpZ2h0AQAEAAIRRGV2ZW50cy52MS5DaGFu\
    Z2VkAgAiHgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYUY2hhbmdlAQEZEHBlcnNvbi52MS5DaGFu\
    Z2UAAhMlZXZlbnRzLnYxLkV2ZW50Qm9keQEAIgACBRlldmVudAEBGRVldmVudHMudjEuSW50YWtlRXZlbnQAAhJJZXZl\
    bnRzLnYxLkV4cG9ydGVkBAAPEhQOAAIEB3doYXQFAAw8AAAAAAIHB3B1cnBvc2UFAAxkAAAAAAIJB3JlY2lwaWVudAUA\
    DGQAAAAAAgcDcGVyc29ucwEACAACFEBldmVudHMudjEuSG9sZFBsYWNlZAIAIhoAAgYYcGVyc29uAQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAAIEEmhvbGQBARgOcGVyc29uLnYxLkhvbGQAAhZkZXZlbnRzLnYxLkhvbGRSZWxlYXNlZAQAIhoR\
    EQACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQSaG9sZAEBEQ5wZXJzb24udjEuSG9sZAACBgdyZWFz\
    b24FAAz0AQAAAAIKA3JlbGVhc2VkQXQBABQAAhVMZXZlbnRzLnYxLkxpc3RDaGFuZ2VkAgAiJgACBBpsaXN0AQEYFmxp\
    c3RzLnYxLkF1dGhvcml0eUxpc3QAAgYcY2hhbmdlAQEWGGV2ZW50cy52MS5MaXN0Q2hhbmdlS2luZABCEwABAWV2ZW50\
    cy52MS5OYW1lc1JlYWQKABMPLBIUKCYREw8AAggHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAAIHIXBlcnNv\
    bnMFAhoABAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgcHcHVycG9zZQUADGQAAAAAAgkHcmVjaXBpZW50BQAM\
    ZAAAAAACCBxkb2N1bWVudAEBFhhyZXZpc2lvbi52MS5Eb2N1bWVudEtpbmQAAgUdc3RhdGUBARYZcmV2aXNpb24udjEu\
    UmV2aXNpb25TdGF0ZQACBgdkaWdlc3QFAA4gAAAAAAIIB3NlYWxlZEJ5BQAMLAEAAAACCANzZWFsZWRBdAEAFAACFSpl\
    dmVudHMudjEuUGFpckNoYW5nZWQBACcAAgQfcGFpcgEBGBtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAhTMZXZl\
    bnRzLnYxLlJlZ2lzdGVyZWQFACokHzEnAAIMGnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIJ\
    F2dyb3VwS2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACDCFk\
    aXN0aW5jdEZyb20FAhoQAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEHG29mZmxpbmUBARgXcGVyc29uLnYx\
    Lk9mZmxpbmVPcmlnaW4AAhY5ZXZlbnRzLnYxLlJvd3NSZWplY3RlZAIAGhsAAgYQdG9rZW5zBQIaABAAAAAHBQAMQAAA\
    AAACBxBzZXR0bGVkBQIaABAAAAAHBQAMQAAAAAACFEBldmVudHMudjEuU2VhbGVkUmVhZAIAIhoAAgYYcGVyc29uAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAAIGEGZpZWxkcwUCGiAAAAAABwUADCgAAAAAAhNnZXZlbnRzLnYxLlNlcGFyYXRl\
    ZAQAISIRDQACBRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNv\
    bkZpbGUAAgYHcmVhc29uBQAM9AEAAAACBgNsaWZ0ZWQBAAEAAhaVaW50YWtlLnYxLkhpc3RvcnlFbnRyeQgADw8REQ8R\
    GhEAAggDc2VxdWVuY2UBAAUAAgQHa2luZAUADCAAAAAAAgoDb2NjdXJyZWRBdAEAFAACCgNyZWNvcmRlZEF0AQAUAAIE\
    B2Rlc2sFAAwQAAAAAAIGB2F1dGhvcgUADMgAAAAAAgYQZmllbGRzBQIaIAAAAAAHBQAMKAAAAAACBgdyZWFzb24FAAws\
    AQAAAEIWAB4BbGlzdHMudjEuQXV0aG9yaXR5TGlzdAwAIBIdHxQQEBMQJxQQAAICGmlkAQERFmxpc3RzLnYxLkF1dGhv\
    cml0eUxpc3QAAgcHbWlzc2lvbgUADBAAAAAAAgQVa2luZAEBFhFsaXN0cy52MS5MaXN0S2luZAACBRZzdGF0ZQEBFhJs\
    aXN0cy52MS5MaXN0U3RhdGUAAgkHYXV0aG9yaXR5BQAMZAAAAAACBQd0aXRsZQUADGQAAAAAAgkDY3JlYXRlZEF0AQAU\
    AQIBCwNzdWJtaXR0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIAAgUebGluZXMFAhoABAAAABUBARgRbGlzdHMudjEuTGlz\
    dExpbmUAAgkHcmVmZXJlbmNlBQAMPAAAAAACCQNjaGFuZ2VkQXQBAAUAAhHhbGlzdHMudjEuTGlzdExpbmUKACIkEREU\
    EhUSDxEAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIHGW91dGNvbWUBARYVcGVyc29uLnYxLkxpbmVP\
    dXRjb21lAQIBCQNkZWNpZGVkT24BABIAAgYHcmVhc29uBQAMyAAAAAACDQN3YWl2ZWRQZXJjZW50AQAGAAILA3dhaXZl\
    ZENlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAAIGB251\
    bWJlcgUADCgAAAAAAhFocGVyc29uLnYxLkNvbnNlbnQEACceDw4AAgcccHVycG9zZQEBFhhjb21tb24udjEuQ29uc2Vu\
    dFB1cnBvc2UAAgYUYW5zd2VyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEHA2dpdmVuQXQBABQAAgMHaG93BQAMPAAAAABC\
    FABYAnBlcnNvbi52MS5Db3JyZWN0aW9uGAARFBYYDBYWFhoRJRQSGx0fFRQRIh8UGyYAAgYHcmVhc29uBQAMLAEAAAEC\
    AQgHZnVsbE5hbWUFAAzIAAAAAQIBCgduYXRpdmVOYW1lBQAMyAAAAAACAxFzZXgBARYNY29tbW9uLnYxLlNleAECAQQD\
    Ym9ybgEAEwECAQoHYmlydGhQbGFjZQUADGQAAAAAAgsHbmF0aW9uYWxpdHkFAA8DAAAAAQIBCgduYXRpb25hbElEBQAM\
    IAAAAAECAQ4Hb3JpZ2luUHJvdmluY2UFAAw8AAAAAQIBBQdwaG9uZQUADCgAAAAAAg0Uc2FmZVRvQ29udGFjdAEBFhBj\
    b21tb24udjEuQW5zd2VyAQIBCAdleGl0U2l0ZQUADDwAAAABAgEKA2xlZnRTaXRlT24BABIAAgcQYWxpYXNlcwUCGggA\
    AAAABwUADMgAAAABAgERB3ByaW1hcnlJZGVudGlmaWVyBQAMyAAAAAECARMHc2Vjb25kYXJ5SWRlbnRpZmllcgUADMgA\
    AAAAAgoHbmFtZVNjcmlwdAUADwQAAAABAgEMA2VzdGltYXRlZEFnZQEABgECAQUHcGhvdG8FAAxAAAAAAAIKFHNjYW1M\
    aW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgACBxRzaGVsdGVyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEMA21vbnRoc0lu\
    U2l0ZQEABwACBxBjbGVhcmVkBQIaIAAAAAAHBQAMKAAAAAACEhB3aXRoZHJhd25Eb2N1bWVudHMFAhoIAAAAAAcFAAwg\
    AAAAAAIYI3BlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIADxAAAggDaW5EYW5nZXIBAAEBAgEIA2RlYWRsaW5lAQASAAIY\
    anBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgUAEQwkEREBAgEJA2FwcGxpZWRPbgEAEgECAQQDbGlzdAEAEAACBxlvdXRj\
    b21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQkDZGVjaWRlZE9uAQASAAIGB3JlYXNvbgUADMgAAAAAAhTAcGVy\
    c29uLnYxLkV4aXRQZXJtaXQJAB4MExEkEg8REQACAhhpZAEBERRwZXJzb24udjEuRXhpdFBlcm1pdAECAQQDbGlzdAEA\
    EAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2RlY2lkZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0\
    Y29tZQECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIGB3JlYXNvbgUADMgA\
    AAAAAhRdcGVyc29uLnYxLkV4aXRSZWNvcmQFABMREg8RAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZ3JhbnRlZE9uAQAS\
    AQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAQIBCQNyZWZ1c2VkT24BABIAAhRkcGVyc29uLnYxLkZpbmVS\
    ZWNvcmQEABMRECoBAgELA3JlcXVlc3RlZE9uAQASAQIBCQNyZWZ1c2VkT24BABIAAgkDcGFpZENlbnRzAQAFAAIFIXRl\
    cm1zBQIaEAAAAAAYAQEYFHBlcnNvbi52MS5XYWl2ZXJUZXJtAAISQHBlcnNvbi52MS5GaXRUb0ZseQMAGw0TAAIDFGZp\
    dAEBFhBjb21tb24udjEuQW5zd2VyAQIBBQN1bnRpbAEAEgACDANlc2NvcnROZWVkZWQBAAEAAg+PcGVyc29uLnYxLkdy\
    b3VwBQAZEh8RLQACAhNpZAEBEQ9wZXJzb24udjEuR3JvdXAAAgcHbWlzc2lvbgUADBAAAAAAAgQXa2luZAEBFhNjb21t\
    b24udjEuR3JvdXBLaW5kAAIKA3NwbGl0dGFibGUBAAEAAgcibWVtYmVycwUCGkAAAAAAGQEBGBVwZXJzb24udjEuR3Jv\
    dXBNZW1iZXIAAhVIcGVyc29uLnYxLkdyb3VwTWVtYmVyAgAiIgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIOw3BlcnNvbi52MS5Ib2xkCQAYHhQUEQ8QEhgAAgIS\
    aWQBAREOcGVyc29uLnYxLkhvbGQAAgQWa2luZAEBFhJwZXJzb24udjEuSG9sZEtpbmQAAgkHYXV0aG9yaXR5BQAMZAAA\
    AAACCQdyZWZlcmVuY2UFAAw8AAAAAAIGB3JlYXNvbgUADPQBAAAAAggDcGxhY2VkQXQBABQBAgEIA3Jldmlld0J5AQAS\
    AQIBCgNyZWxlYXNlZEF0AQAUAAINB3JlbGVhc2VSZWFzb24FAAz0AQAAAAIaKnBlcnNvbi52MS5JZGVudGl0eVZlcmlm\
    aWVkAgAWEAACCwduYXRpb25hbGl0eQUADwMAAAAAAgUHYmFzaXMFAAwoAAAAAAIWaHBlcnNvbi52MS5JbnRlbnRDaGFu\
    Z2UDAB4mHwACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2\
    ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACFSFwZXJzb24udjEuTWVkaWNhbE5vdGUCAA8OAAIE\
    B3RleHQFAAzQBwAAAAIHA25vdGVkQXQBABQAAg5wcGVyc29uLnYxLk5lZWQFAB4MDA0mAAIEFmNvZGUBARYSY29tbW9u\
    LnYxLk5lZWRDb2RlAQIBBAN3ZWVrAQAGAQIBBANhc09mAQASAQIBBQN1bnRpbAEAEgACCBpzZXZlcml0eQEBFhZjb21t\
    b24udjEuTmVlZFNldmVyaXR5AAIVJ3BlcnNvbi52MS5OZWVkc0NoYW5nZQEAJAACBRtuZWVkcwUCGhAAAAAAEgEBGA5w\
    ZXJzb24udjEuTmVlZAACF0NwZXJzb24udjEuT2ZmbGluZU9yaWdpbgQAEhENDQECBAYHYXV0aG9yBQAMLAEAAAECBAkD\
    d3JpdHRlbkF0AQAUAAIGA291dGJveAEAEAACBgNudW1iZXIBAAgAAhFMcGVyc29uLnYxLlBheW1lbnQEABsNDBIAAgIV\
    aWQBARERcGVyc29uLnYxLlBheW1lbnQAAgYDcGFpZE9uAQASAAIFA2NlbnRzAQAFAAIHB3JlY2VpcHQFAAwoAAAAAEIU\
    AJ8FcGVyc29uLnYxLlBlcnNvbkZpbGUqACoRDyArMiMgIBoeJh8kJC4dGCMRDxYbNxAoKjAqLjIsFhIVJicvEB0xFwAC\
    DBpyZWdpc3RyYXRpb24BARgWcGVyc29uLnYxLlJlZ2lzdHJhdGlvbgACCgNyZWNvcmRlZEF0AQAUAAIIA3NlcXVlbmNl\
    AQAFAAIFF3N0YXRlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUBAgEIHmlkZW50aXR5AQEYGnBlcnNvbi52MS5JZGVudGl0\
    eVZlcmlmaWVkAAIJJWRvY3VtZW50cwUCGhAAAAAAHAEBGBhwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQAAgMcZXRkAQEY\
    GHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgACBBhmaW5lAQEYFHBlcnNvbi52MS5GaW5lUmVjb3JkAAIEGGV4aXQBARgU\
    cGVyc29uLnYxLkV4aXRSZWNvcmQAAgQSc3RheQEBGA5wZXJzb24udjEuU3RheQACBhRpbnRlbnQBARYQY29tbW9uLnYx\
    LkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29tbW9uLnYx\
    LkFuc3dlcgACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACBRtob2xkcwUCGiAAAAAAEgEBGA5wZXJz\
    b24udjEuSG9sZAACCSFrZWVwQXBhcnQFAhogAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEFE2dyb3VwAQER\
    D3BlcnNvbi52MS5Hcm91cAACEQNhc3Nlc3NtZW50T2ZmZXJlZAEAAQECAQgWZml0VG9GbHkBARgScGVyc29uLnYxLkZp\
    dFRvRmx5AAIKA3Z1bG5lcmFibGUBAAEAAggDaW5EYW5nZXIBAAEBAgEOA2RhbmdlckRlYWRsaW5lAQASAAIUA2Jlc3RJ\
    bnRlcmVzdEFwcHJvdmVkAQABAAISIXBvc3NpYmxlRHVwbGljYXRlcwUCGkAAAAAAGAEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACCQNjaGFuZ2VkQXQBAAUAAgcdd2FpdmVycwUCGhAAAAAAFAEBGBBwZXJzb24udjEuV2FpdmVyAAIIHnBheW1l\
    bnRzBQIaIAAAAAAVAQEYEXBlcnNvbi52MS5QYXltZW50AAILIWV4aXRQZXJtaXRzBQIaEAAAAAAYAQEYFHBlcnNvbi52\
    MS5FeGl0UGVybWl0AAIIHmNvbnNlbnRzBQIaCAAAAAAVAQEYEXBlcnNvbi52MS5Db25zZW50AAIKIHNjcmVlbmluZ3MF\
    AhoQAAAAABcBARgTcGVyc29uLnYxLlNjcmVlbmluZwACDCJtZWRpY2FsTm90ZXMFAhoQAAAAABkBARgVcGVyc29uLnYx\
    Lk1lZGljYWxOb3RlAAIJH3JlZmVycmFscwUCGhAAAAAAFgEBGBJwZXJzb24udjEuUmVmZXJyYWwAAgsHc3RhdGVSZWFz\
    b24FAAwsAQAAAQIBCgNzdGF0ZVNpbmNlAQAUAAIOA3N0YXRlQ29uZmlybWVkAQABAAILF3N0YXRlQmVmb3JlAQEWE2Nv\
    bW1vbi52MS5DYXNlU3RhdGUBAgEKGG1lcmdlZEludG8BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgohbWVyZ2VkRnJv\
    bQUCGhAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgDdHJhbnNmZXIBABAAAgkQY29ycmVjdGVkBQIaIAAA\
    AAAHBQAMKAAAAAACDCFkaXN0aW5jdEZyb20FAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgwHcmVjZWl2\
    ZWRGcm9tBQAMEAAAAAACErFwZXJzb24udjEuUmVmZXJyYWwIABwoDREREhASAAICFmlkAQEREnBlcnNvbi52MS5SZWZl\
    cnJhbAACBx1zZXJ2aWNlAQEWGWNvbW1vbi52MS5SZWZlcnJhbFNlcnZpY2UAAgIHdG8FAAxkAAAAAAIGB3JlYXNvbgUA\
    DCwBAAAAAgoDcmVmZXJyZWRPbgEAEgECAQoDYWNjZXB0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIAAgcHb3V0Y29tZQUA\
    DMgAAAAAQhYANwRwZXJzb24udjEuUmVnaXN0cmF0aW9uKAAjExIPIBUTFRgLFRYVGRATEhoyHiYdIiQuIhQfDxYcGxwe\
    FSUQFCoUAQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQHB21pc3Npb24FAAwQAAAAAQIECgNyZWNl\
    aXZlZEF0AQAUAAIEB2Rlc2sFAAwQAAAAAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgoHcXVldWVUb2tl\
    bgUADBgAAAAAAggHZnVsbE5hbWUFAAzIAAAAAAIKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEu\
    U2V4AAIEA2Jvcm4BABMAAgoHYmlydGhQbGFjZQUADGQAAAAAAgsHbmF0aW9uYWxpdHkFAA8DAAAAAAIKB25hdGlvbmFs\
    SUQFAAwgAAAAAAIOB29yaWdpblByb3ZpbmNlBQAMPAAAAAACBQdwaG9uZQUADCgAAAAAAggHZXhpdFNpdGUFAAw8AAAA\
    AQIBCgNsZWZ0U2l0ZU9uAQASAAIEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkAAgklZG9jdW1lbnRzBQIaCAAAAAAcAQEY\
    GHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2Rl\
    AQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggWcmVsYXRpb24BARYS\
    Y29tbW9uLnYxLlJlbGF0aW9uAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIKIGluZGljYXRvcnMF\
    AhogAAAAABcBARYTY29tbW9uLnYxLkluZGljYXRvcgACChRzY2FtTGlua2VkAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEM\
    A21vbnRoc0luU2l0ZQEABwACBxRzaGVsdGVyAQEWEGNvbW1vbi52MS5BbnN3ZXIAAgQHbm90ZQUADOgDAAAAAg8DY29u\
    c2VudFJlY29yZGVkAQABAAIIEHdhcm5pbmdzBQIaEAAAAAAHBQAMMAAAAAACBxBhbGlhc2VzBQIaCAAAAAAHBQAMyAAA\
    AAACEQdwcmltYXJ5SWRlbnRpZmllcgUADMgAAAAAAhMHc2Vjb25kYXJ5SWRlbnRpZmllcgUADMgAAAAAAgoHbmFtZVNj\
    cmlwdAUADwQAAAAAAg0Uc2FmZVRvQ29udGFjdAEBFhBjb21tb24udjEuQW5zd2VyAAIFB3Bob3RvBQAMQAAAAAECAQwD\
    ZXN0aW1hdGVkQWdlAQAGAAIIHmNvbnNlbnRzBQIaCAAAAAAVAQEYEXBlcnNvbi52MS5Db25zZW50AQIBDANhbm5vdW5j\
    ZW1lbnQBABAAQhMAKgFwZXJzb24udjEuU2NyZWVuaW5nCQAdJy0pLxUcERQAAgIXaWQBARETcGVyc29uLnYxLlNjcmVl\
    bmluZwACBh1zdGF0dXMBARYZY29tbW9uLnYxLlNjcmVlbmluZ1N0YXR1cwACBCVhY3RzBQIaCAAAAAAcAQEWGGNvbW1v\
    bi52MS5UcmFmZmlja2luZ0FjdAACBSBtZWFucwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNhdG9yAAIII3B1cnBv\
    c2VzBQIaCAAAAAAaAQEWFmNvbW1vbi52MS5FeHBsb2l0YXRpb24AAgoHaW5zdHJ1bWVudAUADDwAAAAAAhEHaW5zdHJ1\
    bWVudFZlcnNpb24FAAwYAAAAAAIKA3NjcmVlbmVkQXQBABQAAgkHbmFycmF0aXZlBQAMoA8AAAACFVpwZXJzb24udjEu\
    U3RhdGVDaGFuZ2UEAB0REBYAAgIXdG8BARYTY29tbW9uLnYxLkNhc2VTdGF0ZQACBgdyZWFzb24FAAwsAQAAAAIJA2Nv\
    bmZpcm1lZAEAAQACCwdjb3VudGVycGFydAUADGQAAAAAAg5RcGVyc29uLnYxLlN0YXkEAA8UFxEBAgEHA2VudGVyZWQB\
    ABIAAgkHZW50cnlQb3J0BQAMIAAAAAECAQ8DYXV0aG9yaXNlZFVudGlsAQASAAIGB3Blcm1pdAUADCgAAAAAQhgAygFw\
    ZXJzb24udjEuVHJhdmVsRG9jdW1lbnQSACIREQ4PICoTExMfFhwUFREXMAACBBp0eXBlAQEWFmNvbW1vbi52MS5Eb2N1\
    bWVudFR5cGUAAgYHbnVtYmVyBQAMIAAAAAACBgdpc3N1ZXIFAA8DAAAAAQIBBgNpc3N1ZWQBABIBAgEHA2V4cGlyZXMB\
    ABIAAgcVY3VzdG9keQEBFhFjb21tb24udjEuQ3VzdG9keQACCB52YWxpZGl0eQEBFhpjb21tb24udjEuRG9jdW1lbnRW\
    YWxpZGl0eQACCAdtcnpMaW5lMQUADCwAAAAAAggHbXJ6TGluZTIFAAwsAAAAAAIIB21yekxpbmUzBQAMLAAAAAACCxBt\
    cnpGYWlsdXJlcwUCGhAAAAAABwUADBgAAAAAAgsHZGVzdGluYXRpb24FAA8DAAAAAAIIEHRyYW5zaXRzBQIaCAAAAAAH\
    BQAPAwAAAAECAQwDam91cm5leXNMZWZ0AQAGAAIKB3N1cGVyc2VkZXMFAAwgAAAAAAIGB2tlcHRCeQUADGQAAAAAAgwH\
    c3VwZXJzZWRlZEJ5BQAMIAAAAAACDh52YWxpZGl0eUJlZm9yZQEBFhpjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQAC\
    HxRwZXJzb24udjEuVnVsbmVyYWJpbGl0eUFzc2Vzc2VkAQARAAIKA3Z1bG5lcmFibGUBAAEAAhDFcGVyc29uLnYxLldh\
    aXZlcgkAGgwTESQUEhURAAICFGlkAQEREHBlcnNvbi52MS5XYWl2ZXIBAgEEA2xpc3QBABABAgELA3JlcXVlc3RlZE9u\
    AQASAQIBCQNkZWNpZGVkT24BABIAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUAAg0Dd2FpdmVkUGVy\
    Y2VudAEABgACCwN3YWl2ZWRDZW50cwEABQECAQ0DY292ZXJzVGhyb3VnaAEAEgACBgdyZWFzb24FAAzIAAAAAAIUNHBl\
    cnNvbi52MS5XYWl2ZXJUZXJtAwAODBUAAgcDcGVyY2VudAEABgACBQNjZW50cwEABQECAQ0DY292ZXJzVGhyb3VnaAEA\
    EgBCFQDRAXByb3RlY3Rpb24udjEuRXJhc3VyZQ8AIhInERYSFBEqF0EpKBMhAAIGGHBlcnNvbgEBERRwZXJzb24udjEu\
    UGVyc29uRmlsZQACBwdtaXNzaW9uBQAMEAAAAAACBR5zdGF0ZQEBFhpwcm90ZWN0aW9uLnYxLkVyYXN1cmVTdGF0ZQAC\
    BgdyZWFzb24FAAzIAAAAAAILB3JlcXVlc3RlZEJ5BQAMLAEAAAACCwNyZXF1ZXN0ZWRBdAEAFAACCQdkZWNpZGVkQnkF\
    AAwsAQAAAQIBCQNkZWNpZGVkQXQBABQAAgUhZmlsZXMFAhpBAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEP\
    A2tleXNEZXN0cm95ZWRBdAEAFAACDDFhY2tub3dsZWRnZWQFAhoQAAAAACgBARgkcHJvdGVjdGlvbi52MS5FcmFzdXJl\
    QWNrbm93bGVkZ2VtZW50AAIGH2JlZm9yZQEBGBtwcm90ZWN0aW9uLnYxLkVyYXN1cmVDZW5zdXMAAgUfYWZ0ZXIBARgb\
    cHJvdGVjdGlvbi52MS5FcmFzdXJlQ2Vuc3VzAQIBCwNjb21wbGV0ZWRBdAEAFAACDRBvdGhlck1pc3Npb25zBQIaEAAA\
    AAAHBQAMEAAAAAACJCBwcm90ZWN0aW9uLnYxLkVyYXN1cmVBY2tub3dsZWRnZW1lbnQCABMJAAIIB2ZvbGxvd2VyBQAM\
    LAEAAAACAgNhdAEAFAACGz5wcm90ZWN0aW9uLnYxLkVyYXN1cmVDZW5zdXMEAA0QCxAAAgYDZXZlbnRzAQAIAAIJA2Rv\
    Y3VtZW50cwEACAACBANrZXlzAQAIAAIJA3NuYXBzaG90cwEACAACGTNwcm90ZWN0aW9uLnYxLktleXNSb3RhdGVkAwAO\
    EBAAAgMHa2V5BQAMKAAAAAACCQNyZXdyYXBwZWQBAAgAAgkDY29tcGxldGVkAQAIAAIXkXByb3RlY3Rpb24udjEuTGVn\
    YWxIb2xkBwAiEhEQDBUSAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBwdtaXNzaW9uBQAMEAAAAAAC\
    BgdyZWFzb24FAAzIAAAAAAIFB3NldEJ5BQAMLAEAAAACBQNzZXRBdAEAFAACCgdyZWxlYXNlZEJ5BQAMLAEAAAECAQoD\
    cmVsZWFzZWRBdAEAFAACGfpyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50DAAjEhAPDxEgEhIOEBYAAgIdaWQBAREZcmVj\
    ZXB0aW9uLnYxLkFubm91bmNlbWVudAACBwdtaXNzaW9uBQAMEAAAAAACBQdsYWJlbAUADGQAAAAAAggDZXhwZWN0ZWQB\
    AAgAAgQHZnJvbQUADGQAAAAAAgoDZXhwZWN0ZWRBdAEAFAACBxVjaGFubmVsAQEWEWNvbW1vbi52MS5DaGFubmVsAAIH\
    B2NvbnRhY3QFAAxkAAAAAAILA2Fubm91bmNlZEF0AQAUAAIHA2Fycml2ZWQBAAgBAgEIA2Nsb3NlZEF0AQAUAAILB2Ns\
    b3NlUmVhc29uBQAMyAAAAAACGXxyZWNlcHRpb24udjEuRmlsZVJlY2VpdmVkBAAlDyIgAAIIGXRyYW5zZmVyAQERFXJl\
    Y2VwdGlvbi52MS5UcmFuc2ZlcgACBAdmcm9tBQAMEAAAAAACBhhiZWZvcmUBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUA\
    AgQYZmlsZQEBGBRwZXJzb24udjEuUGVyc29uRmlsZQACF9VyZWNlcHRpb24udjEuUXVldWVFbnRyeQoAEBIPDw8kIxAQ\
    EwACBQd0b2tlbgUADBgAAAAAAgcHbWlzc2lvbgUADBAAAAAAAgQHbmFtZQUADMgAAAAAAggDaXNzdWVkQXQBABQAAgQH\
    ZGVzawUADBAAAAAAAgUbc3RhdGUBARYXcmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUBAgEGGHBlcnNvbgEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQECAQgDY2xvc2VkQXQBABQBAgEIA2NhbGxlZEF0AQAUAAIIB2NhbGxlZFRvBQAMEAAAAABCFQBG\
    AXJlY2VwdGlvbi52MS5UcmFuc2ZlcgwAHyIPDREQJxEZJTcNAAICGWlkAQERFXJlY2VwdGlvbi52MS5UcmFuc2ZlcgAC\
    BhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQHZnJvbQUADBAAAAAAAgIHdG8FAAwQAAAAAAIGB3JlYXNv\
    bgUADCwBAAAAAgkDb2ZmZXJlZEF0AQAUAAIFHnN0YXRlAQEWGnJlY2VwdGlvbi52MS5UcmFuc2ZlclN0YXRlAQIBCQNk\
    ZWNpZGVkQXQBABQAAg4HZGVjaXNpb25SZWFzb24FAAwsAQAAAQIBCBhyZWNlaXZlZAEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACCiljb21wYW5pb25zBQIaPwAAAAAgAQEYHHJlY2VwdGlvbi52MS5UcmFuc2ZlcnJlZEZpbGUAAgYDcGVvcGxl\
    AQAHAAIcS3JlY2VwdGlvbi52MS5UcmFuc2ZlcnJlZEZpbGUCACIlAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQECAQgYcmVjZWl2ZWQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAhV1cmVjb3Jkcy52MS5FeHBvcnRQYWdlBQAq\
    Dw4cCwACBSFmaWxlcwUCGkAAAAAAGAEBGBRwZXJzb24udjEuUGVyc29uRmlsZQACCANzZXF1ZW5jZQEABQACBwNwZXJz\
    b25zAQAIAAIIEHdpdGhoZWxkBQIaIAAAAAAHBQAMKAAAAAACBANhc09mAQAUAAIYWHJlY29yZHMudjEuRXhwb3J0UmVx\
    dWVzdAUAExMVDAoBAgQHB21pc3Npb24FAAwQAAAAAQIEBwdwdXJwb3NlBQAMZAAAAAECBAkHcmVjaXBpZW50BQAMZAAA\
    AAECAQQDZnJvbQEAEgECAQIDdG8BABIAAhhkcmVjb3Jkcy52MS5SZWNvcmRlZFJlcGx5AwAjIBwAAgUaZW50cnkBARgW\
    aW50YWtlLnYxLkhpc3RvcnlFbnRyeQACBRdldmVudAEBGBNldmVudHMudjEuRXZlbnRCb2R5AAIIEHdpdGhoZWxkBQIa\
    IAAAAAAHBQAMKAAAAAACGjdyZWNvcmRzLnYxLlJlY29yZGVkUmVxdWVzdAIAIxABAgQGGHBlcnNvbgEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQECBAgDc2VxdWVuY2UBAAUAAhQScmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQHd2hhdAUADCgA\
    AAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tlZAUADBAAAAAA\
    AhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAAIEAoAA4BVQCg\
    AHQAdQBVAKsAWACNAUAAfABBAIoAeABUADsAbwA5AGAAQwBUAGEATABMAGsAUQBmAFEAWQB8AH0AAQIBEBNjb21tb24u\
    djEuQW5zd2VyAgAIBwIBAQADeWVzAgECAAJubwECARP2Y29tbW9uLnYxLkNhc2VTdGF0ZREACw8NDw8NDAsMEQ0QDRAN\
    CwsCAQEABnF1ZXVlZAIBAgAKcmVnaXN0ZXJlZAIBAwAIYXNzZXNzZWQCAQQACnByb2Nlc3NpbmcCAQUACm1hbmlmZXN0\
    ZWQCAQYACGRlcGFydGVkAgEHAAdhcnJpdmVkAgEIAAZjbG9zZWQCAQkAB3N0YXlpbmcCAQoADHNlbGZEZXBhcnRlZAIB\
    CwAIcmVmZXJyZWQCAQwAC3RyYW5zZmVycmVkAgENAAhkZXRhaW5lZAIBDgALbG9zdENvbnRhY3QCAQ8ACGRlY2Vhc2Vk\
    AgEQAAZtZXJnZWQCAREABnZvaWRlZAECARE/Y29tbW9uLnYxLkNoYW5uZWwFAAsNCwwJAgEBAAZ3YWxrSW4CAQIACHBy\
    b3ZpbmNlAgEDAAZwb2xpY2UCAQQAB2hvdGxpbmUCAQUABGJ1bGsBAgEYg2NvbW1vbi52MS5Db25zZW50UHVycG9zZQYA\
    EREdFhcPAgEBAAxyZWdpc3RyYXRpb24CAQIADHJldHVyblRyYXZlbAIBAwAYc2hhcmVXaXRoSG9zdEF1dGhvcml0aWVz\
    AgEEABFzaGFyZVdpdGhQYXJ0bmVycwIBBQASY29udGFjdEFmdGVyUmV0dXJuAgEGAApwaG90b2dyYXBoAQIBEV5jb21t\
    b24udjEuQ3VzdG9keQcACwwQCQsODAIBAQAGaG9sZGVyAgECAAdtaXNzaW9uAgEDAAtjb25maXNjYXRlZAIBBAAEbG9z\
    dAIBBQAGcG9saWNlAgEGAAluZXZlckhlbGQCAQcAB3Vua25vd24BAgEWWmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0c\
    GhECAQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5\
    AgEEAAxpZGVudGl0eUNhcmQBAgEaNmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5BAAKDAwOAgEBAAV2YWxpZAIBAgAH\
    ZXhwaXJlZAIBAwAHZGFtYWdlZAIBBAAJY2FuY2VsbGVkAQIBFpBjb21tb24udjEuRXhwbG9pdGF0aW9uCAARFhcODBET\
    CgIBAQAMZm9yY2VkTGFib3VyAgECABFmb3JjZWRDcmltaW5hbGl0eQIBAwASc2V4dWFsRXhwbG9pdGF0aW9uAgEEAAlz\
    ZXJ2aXR1ZGUCAQUAB3NsYXZlcnkCAQYADG9yZ2FuUmVtb3ZhbAIBBwAOZm9yY2VkTWFycmlhZ2UCAQgABW90aGVyAQIB\
    E0Bjb21tb24udjEuR3JvdXBLaW5kBAALEg0QAgEBAAZmYW1pbHkCAQIADWd1YXJkaWFuQ2hpbGQCAQMACGVzY29ydGVk\
    AgEEAAt0cmF2ZWxQYXJ0eQFCARMAcwFjb21tb24udjEuSW5kaWNhdG9yEQAXFhISEBIXEAwaGR0bGREbCgIBAQASd2l0\
    aGhvbGRzRG9jdW1lbnRzAgECABFyZXN0cmljdHNNb3ZlbWVudAIBAwANdGFrZXNFYXJuaW5ncwIBBAANZmFsc2VQcm9t\
    aXNlcwIBBQALZGVidEJvbmRhZ2UCAQYADXBoeXNpY2FsQWJ1c2UCAQcAEnBzeWNob2xvZ2ljYWxBYnVzZQIBCAALc2V4\
    dWFsQWJ1c2UCAQkAB3RocmVhdHMCAQoAFWV4Y2Vzc2l2ZVdvcmtpbmdIb3VycwIBCwAUd2l0aGhvbGRzTmVjZXNzaXRp\
    ZXMCAQwAGHJlc3RyaWN0c0ZpbmFuY2lhbEFjY2VzcwIBDQAWcHN5Y2hvYWN0aXZlU3Vic3RhbmNlcwIBDgAUcmVzdHJp\
    Y3RzTWVkaWNhbENhcmUCAQ8ADHVzZXNDaGlsZHJlbgIBEAAWdGhyZWF0T2ZMYXdFbmZvcmNlbWVudAIBEQAFb3RoZXIB\
    AgEQK2NvbW1vbi52MS5JbnRlbnQDAA8OCQIBAQAKcmV0dXJuSG9tZQIBAgAJdW5kZWNpZGVkAgEDAARzdGF5AQIBEmVj\
    b21tb24udjEuTmVlZENvZGUGAA8ODRMRDwIBAQAKd2hlZWxjaGFpcgIBAgAJc3RyZXRjaGVyAgEDAAhwcmVnbmFudAIB\
    BAAOc2VyaW91c0lsbG5lc3MCAQUADHBzeWNob3NvY2lhbAIBBgAKZGlzYWJpbGl0eQECARYmY29tbW9uLnYxLk5lZWRT\
    ZXZlcml0eQMACQ0LAgEBAARtaWxkAgECAAhtb2RlcmF0ZQIBAwAGc2V2ZXJlAQIBGWxjb21tb24udjEuUmVmZXJyYWxT\
    ZXJ2aWNlBwAMDAoRFBIKAgEBAAdzaGVsdGVyAgECAAdtZWRpY2FsAgEDAAVsZWdhbAIBBAAMcHN5Y2hvc29jaWFsAgEF\
    AA9jaGlsZFByb3RlY3Rpb24CAQYADXJlaW50ZWdyYXRpb24CAQcABW90aGVyAQIBEmFjb21tb24udjEuUmVsYXRpb24I\
    AAkLCgwLDQsKAgEBAARoZWFkAgECAAZzcG91c2UCAQMABWNoaWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1\
    YXJkaWFuAgEHAAZlc2NvcnQCAQgABW90aGVyAQIBGTZjb21tb24udjEuU2NyZWVuaW5nU3RhdHVzBAAQDQsIAgEBAAtu\
    b3RTY3JlZW5lZAIBAgAIcG9zc2libGUCAQMABmFjdHVhbAIBBAADbm90AQIBDSljb21tb24udjEuU2V4AwAJCxACAQEA\
    BG1hbGUCAQIABmZlbWFsZQIBAwALdW5zcGVjaWZpZWQBAgEYUmNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAUAEBMNDwwC\
    AQEAC3JlY3J1aXRtZW50AgECAA50cmFuc3BvcnRhdGlvbgIBAwAIdHJhbnNmZXICAQQACmhhcmJvdXJpbmcCAQUAB3Jl\
    Y2VpcHQBAgEUIGNvbW1vbi52MS5UcmF2ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBAgEYQ2R1\
    cGxpY2F0ZXMudjEuTWF0Y2hCYXNpcwQAEw8PDAIBAQAOZG9jdW1lbnROdW1iZXICAQIACm5hdGlvbmFsSUQCAQMACmNv\
    bXBhcmlzb24CAQQAB29mZmljZXIBAgEXJ2R1cGxpY2F0ZXMudjEuTWF0Y2hab25lAwAJCw4CAQEABHNhbWUCAQIABnJl\
    dmlldwIBAwAJZGlmZmVyZW50AQIBFzhkdXBsaWNhdGVzLnYxLlBhaXJTdGF0ZQQACQ4ODQIBAQAEb3BlbgIBAgAJY29u\
    ZmlybWVkAgEDAAlkaXNtaXNzZWQCAQQACHJlb3BlbmVkAQIBGERldmVudHMudjEuTGlzdENoYW5nZUtpbmQFAAwLDg0L\
    AgEBAAdjcmVhdGVkAgECAAZlZGl0ZWQCAQMACXN1Ym1pdHRlZAIBBAAIYW5zd2VyZWQCAQUABmNsb3NlZAECARE2bGlz\
    dHMudjEuTGlzdEtpbmQDAA8PEwIBAQAKZmluZVdhaXZlcgIBAgAKZXhpdFBlcm1pdAIBAwAOdHJhdmVsRG9jdW1lbnQB\
    AgESNWxpc3RzLnYxLkxpc3RTdGF0ZQQACg4MCwIBAQAFZHJhZnQCAQIACXN1Ym1pdHRlZAIBAwAHcGFydGlhbAIBBAAG\
    Y2xvc2VkAQIBElRwZXJzb24udjEuSG9sZEtpbmQGAAsKDBEQCgIBAQAGcG9saWNlAgECAAVjb3VydAIBAwAHbWVkaWNh\
    bAIBBAAMYmVzdEludGVyZXN0AgEFAAtpbW1pZ3JhdGlvbgIBBgAFb3RoZXIBAgEVN3BlcnNvbi52MS5MaW5lT3V0Y29t\
    ZQQADAwMDQIBAQAHcGVuZGluZwIBAgAHZ3JhbnRlZAIBAwAHcmVmdXNlZAIBBAAIcmV0dXJuZWQBAgEaR3Byb3RlY3Rp\
    b24udjEuRXJhc3VyZVN0YXRlBQAODgwLDQIBAQAJcmVxdWVzdGVkAgECAAl3aXRoZHJhd24CAQMAB3JlbW92ZWQCAQQA\
    BmVyYXNlZAIBBQAIY29tcGxldGUBAgEXNXJlY2VwdGlvbi52MS5RdWV1ZVN0YXRlBAAMDwkLAgEBAAd3YWl0aW5nAgEC\
    AApyZWdpc3RlcmVkAgEDAARsZWZ0AgEEAAZjYWxsZWQBAgEaOnJlY2VwdGlvbi52MS5UcmFuc2ZlclN0YXRlBAAMDQ0O\
    AgEBAAdvZmZlcmVkAgECAAhhY2NlcHRlZAIBAwAIZGVjbGluZWQCAQQACXdpdGhkcmF3bgECARhfcmV2aXNpb24udjEu\
    RG9jdW1lbnRLaW5kBgANDhEQEgkCAQEACG1hbmlmZXN0AgECAAl0aWNrU2hlZXQCAQMADGFycml2YWxOZWVkcwIBBAAL\
    Y2Fycmllckxpc3QCAQUADXBhc3Nlbmdlckxpc3QCAQYABGRhdGEBAgEZX3JldmlzaW9uLnYxLlJldmlzaW9uU3RhdGUH\
    AAoNCw4NCw4CAQEABWRyYWZ0AgECAAhwcm9wb3NlZAIBAwAGbG9ja2VkAgEEAAlzdWJtaXR0ZWQCAQUACGRlcGFydGVk\
    AgEGAAZjbG9zZWQCAQcACWNhbmNlbGxlZAJAaQMZAwBCFQBOA2V2ZW50cy52MS5JbnRha2VFdmVudBQAKCIoLCYgJiwq\
    LC0uKiQoIC8tMS4CAgEAChhyZWdpc3RlcmVkAQEYFGV2ZW50cy52MS5SZWdpc3RlcmVkAgICAAcVY2hhbmdlZAEBGBFl\
    dmVudHMudjEuQ2hhbmdlZAICAwAKGGhvbGRQbGFjZWQBARgUZXZlbnRzLnYxLkhvbGRQbGFjZWQCAgQADBpob2xkUmVs\
    ZWFzZWQBARgWZXZlbnRzLnYxLkhvbGRSZWxlYXNlZAICBQAJF3NlcGFyYXRlZAEBGBNldmVudHMudjEuU2VwYXJhdGVk\
    AgIGAAcTZ3JvdXBlZAEBGA9wZXJzb24udjEuR3JvdXACAgcACRduYW1lc1JlYWQBARgTZXZlbnRzLnYxLk5hbWVzUmVh\
    ZAICCAAMGnJvd3NSZWplY3RlZAEBGBZldmVudHMudjEuUm93c1JlamVjdGVkAgIJAAsZbGlzdENoYW5nZWQBARgVZXZl\
    bnRzLnYxLkxpc3RDaGFuZ2VkAgIKAAkdYW5ub3VuY2VkAQEYGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQCAgsADBtx\
    dWV1ZUNoYW5nZWQBARgXcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkCAgwADxl0cmFuc2ZlckNoYW5nZWQBARgVcmVjZXB0\
    aW9uLnYxLlRyYW5zZmVyAgINAAsZcGFpckNoYW5nZWQBARgVZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAgIOAAgWZXhwb3J0\
    ZWQBARgSZXZlbnRzLnYxLkV4cG9ydGVkAgIPAAoYc2VhbGVkUmVhZAEBGBRldmVudHMudjEuU2VhbGVkUmVhZAICEAAG\
    FGRlbmllZAEBGBBhY2Nlc3MudjEuRGVuaWVkAgIRAAwdZmlsZVJlY2VpdmVkAQEYGXJlY2VwdGlvbi52MS5GaWxlUmVj\
    ZWl2ZWQCAhIADhllcmFzdXJlQ2hhbmdlZAEBGBVwcm90ZWN0aW9uLnYxLkVyYXN1cmUCAhMAEBtsZWdhbEhvbGRDaGFu\
    Z2VkAQEYF3Byb3RlY3Rpb24udjEuTGVnYWxIb2xkAgIUAAsda2V5c1JvdGF0ZWQBARgZcHJvdGVjdGlvbi52MS5LZXlz\
    Um90YXRlZABCEAADA3BlcnNvbi52MS5DaGFuZ2UUADQqLCAoHCYkFiQ2KBkiKCQiJiokAgIBABAeaWRlbnRpdHlWZXJp\
    ZmllZAEBGBpwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAICAgAIHGRvY3VtZW50AQEYGHBlcnNvbi52MS5UcmF2ZWxE\
    b2N1bWVudAICAwAKHGV0ZEFwcGxpZWQBARgYcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9uAgIEAAYUd2FpdmVyAQEYEHBl\
    cnNvbi52MS5XYWl2ZXICAgUAChhleGl0UGVybWl0AQEYFHBlcnNvbi52MS5FeGl0UGVybWl0AgIGAAQSc3RheQEBGA5w\
    ZXJzb24udjEuU3RheQICBwAGGmludGVudAEBGBZwZXJzb24udjEuSW50ZW50Q2hhbmdlAgIIAAUZbmVlZHMBARgVcGVy\
    c29uLnYxLk5lZWRzQ2hhbmdlAgEJABFhc3Nlc3NtZW50T2ZmZXJlZAICCgAIFmZpdFRvRmx5AQEYEnBlcnNvbi52MS5G\
    aXRUb0ZseQICCwANI3Z1bG5lcmFiaWxpdHkBARgfcGVyc29uLnYxLlZ1bG5lcmFiaWxpdHlBc3Nlc3NlZAICDAAGHGRh\
    bmdlcgEBGBhwZXJzb24udjEuRGFuZ2VyQXNzZXNzZWQCAQ0AFGJlc3RJbnRlcmVzdEFwcHJvdmVkAgIOAAcVcGF5bWVu\
    dAEBGBFwZXJzb24udjEuUGF5bWVudAICDwAKGGNvcnJlY3Rpb24BARgUcGVyc29uLnYxLkNvcnJlY3Rpb24CAhAABRlz\
    dGF0ZQEBGBVwZXJzb24udjEuU3RhdGVDaGFuZ2UCAhEABxVjb25zZW50AQEYEXBlcnNvbi52MS5Db25zZW50AgISAAkX\
    c2NyZWVuaW5nAQEYE3BlcnNvbi52MS5TY3JlZW5pbmcCAhMACxltZWRpY2FsTm90ZQEBGBVwZXJzb24udjEuTWVkaWNh\
    bE5vdGUCAhQACBZyZWZlcnJhbAEBGBJwZXJzb24udjEuUmVmZXJyYWwBQDkBAEISACEBcmVjb3Jkcy52MS5SZWNvcmRz\
    AwBablQDBAEAAQgaGBdyZWNvcmRlZHJlY29yZHMudjEuUmVjb3JkZWRSZXF1ZXN0cmVjb3Jkcy52MS5SZWNvcmRlZFJl\
    cGx5AQAUcmVmdXNhbHMudjEuTm90Rm91bmQDBAIAAgYYFTJleHBvcnRyZWNvcmRzLnYxLkV4cG9ydFJlcXVlc3RyZWNv\
    cmRzLnYxLkV4cG9ydFBhZ2UCABoUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5SZWplY3RlZAME\
    AwACBRYTHWF1ZGl0YWNjZXNzLnYxLkF1ZGl0UmVxdWVzdGFjY2Vzcy52MS5BdWRpdFBhZ2UBABpyZWZ1c2Fscy52MS5O\
    b3RZb3VyTWlzc2lvbg==
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
