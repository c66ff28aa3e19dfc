// Written by schemac from package records.v1. Do not edit.
// swift-format-ignore-file

public import Wire

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
    wireStore(p, 0, UInt16(truncatingIfNeeded: fixed))
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    let head = n >= 26 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
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
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if written == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
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
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 3
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
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
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 3, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
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
    let head = n >= 14 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
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
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
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
    var absent = UInt64(truncatingIfNeeded: wireMask(w4, b0 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w5, b0 & 2 == 0))
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
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if written == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
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
    let head = n >= 24 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
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
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
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
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
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
    let head = n >= 20 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
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
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
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
    var absent = UInt64(truncatingIfNeeded: wireMask(w3, b8 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w4, b8 & 2 == 0))
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
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
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
    let head = n >= 22 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
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
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int(wireLoad(table, 3, UInt8.self)), count > 3)
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
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if written == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
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
    let head = n >= 3 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
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
    jfylPTMG+bsUoe0n32pNhmdVYAPgNn35Qqxc3LBrQqk=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEXoKgAAtQwCBj8BPEDSAVUAWQA4AIIAPABfAFgAfgBlAH0AQwCyAFMAWAB+AK8AOgH2AH0ALwI/ADAA2AB1AHwAVgCi\
    AGEA1QBIAIIAOgCCAEAAXgBhAG8FxwBTBEMBcwBjAJ8BNwDZAEwAFwHLABsBlQBIAFYAjgB0AIAAVQAqAEIAPQAAQhsA\
    sQFkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIPACUSISIjJQ00JA4RFBElEAACAh9pZAEBERtkdXBsaWNhdGVzLnYx\
    LkR1cGxpY2F0ZVBhaXIAAgcHbWlzc2lvbgUADBAAAAAAAgUYZmlyc3QBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYY\
    c2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEG3pvbmUBARYXZHVwbGljYXRlcy52MS5NYXRjaFpvbmUAAgUc\
    YmFzaXMBARYYZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzAAIGA3dlaWdodAEABAACCChldmlkZW5jZQUCGhgAAAAAHwEB\
    GBtkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UAAgUbc3RhdGUBARYXZHVwbGljYXRlcy52MS5QYWlyU3RhdGUAAgcD\
    Zm91bmRBdAEAFAECAQkDZGVjaWRlZEF0AQAUAAIJB2RlY2lkZWRCeQUADCwBAAAAAgYHcmVhc29uBQAMLAEAAAECAQgY\
    c3Vydml2b3IBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkDY2hhbmdlZEF0AQAFAAIbNmR1cGxpY2F0ZXMudjEuTWF0\
    Y2hFdmlkZW5jZQMAEBQNAAIFB2ZpZWxkBQAMKAAAAAACCQdhZ3JlZW1lbnQFAAwoAAAAAAIGA3dlaWdodAEABAACEURl\
    dmVudHMudjEuQ2hhbmdlZAIAIh4AAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGFGNoYW5nZQEBGRBw\
    ZXJzb24udjEuQ2hhbmdlAAIQJGV2ZW50cy52MS5EZW5pZWQCABEPAAIGB21ldGhvZAUADHgAAAAAAgQHcnVsZQUADCgA\
    AAAAAhxiZXZlbnRzLnYxLkR1cGxpY2F0ZVN1c3BlY3RlZAMAIisQAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACBiFvdGhlcnMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgUHYmFzaXMFAAwgAAAAAAITJWV2\
    ZW50cy52MS5FdmVudEJvZHkBACIAAgUZZXZlbnQBARkVZXZlbnRzLnYxLkludGFrZUV2ZW50AAISSWV2ZW50cy52MS5F\
    eHBvcnRlZAQADxIUDgACBAd3aGF0BQAMPAAAAAACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAAAAIH\
    A3BlcnNvbnMBAAgAAhRAZXZlbnRzLnYxLkhvbGRQbGFjZWQCACIaAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29u\
    RmlsZQACBBJob2xkAQEYDnBlcnNvbi52MS5Ib2xkAAIWZGV2ZW50cy52MS5Ib2xkUmVsZWFzZWQEACIaEREAAgYYcGVy\
    c29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEEmhvbGQBAREOcGVyc29uLnYxLkhvbGQAAgYHcmVhc29uBQAM9AEA\
    AAACCgNyZWxlYXNlZEF0AQAUAAIVTGV2ZW50cy52MS5MaXN0Q2hhbmdlZAIAIiYAAgQabGlzdAEBGBZsaXN0cy52MS5B\
    dXRob3JpdHlMaXN0AAIGHGNoYW5nZQEBFhhldmVudHMudjEuTGlzdENoYW5nZUtpbmQAAhNmZXZlbnRzLnYxLk5hbWVz\
    UmVhZAQAEw8sEgACCAdtYW5pZmVzdAUADEAAAAAAAggDcmV2aXNpb24BAAgAAgchcGVyc29ucwUCGgAEAAAAGAEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACBwdwdXJwb3NlBQAMZAAAAAACFSpldmVudHMudjEuUGFpckNoYW5nZWQBACcAAgQf\
    cGFpcgEBGBtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAhSaZXZlbnRzLnYxLlJlZ2lzdGVyZWQEACokHycAAgwa\
    cmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgkXZ3JvdXBLaW5kAQEWE2NvbW1vbi52MS5Hcm91\
    cEtpbmQAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAQIBBxtvZmZsaW5lAQEYF3BlcnNvbi52MS5PZmZsaW5l\
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
    AAIGFGFuc3dlcgEBFhBjb21tb24udjEuQW5zd2VyAQIBBwNnaXZlbkF0AQAUAAIDB2hvdwUADDwAAAAAQhQAFQJwZXJz\
    b24udjEuQ29ycmVjdGlvbhYAERQWGAwWFhYaESUUEhsdHxUUESIfFAACBgdyZWFzb24FAAwsAQAAAQIBCAdmdWxsTmFt\
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
    AQAUAAIOcHBlcnNvbi52MS5OZWVkBQAeDAwNJgACBBZjb2RlAQEWEmNvbW1vbi52MS5OZWVkQ29kZQECAQQDd2VlawEA\
    BgECAQQDYXNPZgEAEgECAQUDdW50aWwBABIAAggac2V2ZXJpdHkBARYWY29tbW9uLnYxLk5lZWRTZXZlcml0eQACFSdw\
    ZXJzb24udjEuTmVlZHNDaGFuZ2UBACQAAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAhdDcGVyc29u\
    LnYxLk9mZmxpbmVPcmlnaW4EABIRDQ0BAgQGB2F1dGhvcgUADCwBAAABAgQJA3dyaXR0ZW5BdAEAFAACBgNvdXRib3gB\
    ABAAAgYDbnVtYmVyAQAIAAIRTHBlcnNvbi52MS5QYXltZW50BAAbDQwSAAICFWlkAQEREXBlcnNvbi52MS5QYXltZW50\
    AAIGA3BhaWRPbgEAEgACBQNjZW50cwEABQACBwdyZWNlaXB0BQAMKAAAAABCFABVBXBlcnNvbi52MS5QZXJzb25GaWxl\
    KAAqEQ8gKzIjICAaHiYfJCQuHRgjEQ8WGzcQKCowKi4yLBYSFSYnLxAdAAIMGnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24u\
    djEuUmVnaXN0cmF0aW9uAAIKA3JlY29yZGVkQXQBABQAAggDc2VxdWVuY2UBAAUAAgUXc3RhdGUBARYTY29tbW9uLnYx\
    LkNhc2VTdGF0ZQECAQgeaWRlbnRpdHkBARgacGVyc29uLnYxLklkZW50aXR5VmVyaWZpZWQAAgklZG9jdW1lbnRzBQIa\
    EAAAAAAcAQEYGHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAACAxxldGQBARgYcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9u\
    AAIEGGZpbmUBARgUcGVyc29uLnYxLkZpbmVSZWNvcmQAAgQYZXhpdAEBGBRwZXJzb24udjEuRXhpdFJlY29yZAACBBJz\
    dGF5AQEYDnBlcnNvbi52MS5TdGF5AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYU\
    Y29tbW9uLnYxLlRyYXZlbE1vZGUAAgcUY29uc2VudAEBFhBjb21tb24udjEuQW5zd2VyAAIFG25lZWRzBQIaEAAAAAAS\
    AQEYDnBlcnNvbi52MS5OZWVkAAIFG2hvbGRzBQIaIAAAAAASAQEYDnBlcnNvbi52MS5Ib2xkAAIJIWtlZXBBcGFydAUC\
    GiAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIRA2Fzc2Vz\
    c21lbnRPZmZlcmVkAQABAQIBCBZmaXRUb0ZseQEBGBJwZXJzb24udjEuRml0VG9GbHkAAgoDdnVsbmVyYWJsZQEAAQAC\
    CANpbkRhbmdlcgEAAQECAQ4DZGFuZ2VyRGVhZGxpbmUBABIAAhQDYmVzdEludGVyZXN0QXBwcm92ZWQBAAEAAhIhcG9z\
    c2libGVEdXBsaWNhdGVzBQIaQAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIJA2NoYW5nZWRBdAEABQACBx13\
    YWl2ZXJzBQIaEAAAAAAUAQEYEHBlcnNvbi52MS5XYWl2ZXIAAggecGF5bWVudHMFAhogAAAAABUBARgRcGVyc29uLnYx\
    LlBheW1lbnQAAgshZXhpdFBlcm1pdHMFAhoQAAAAABgBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQAAggeY29uc2VudHMF\
    AhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQAAgogc2NyZWVuaW5ncwUCGhAAAAAAFwEBGBNwZXJzb24udjEuU2Ny\
    ZWVuaW5nAAIMIm1lZGljYWxOb3RlcwUCGhAAAAAAGQEBGBVwZXJzb24udjEuTWVkaWNhbE5vdGUAAgkfcmVmZXJyYWxz\
    BQIaEAAAAAAWAQEYEnBlcnNvbi52MS5SZWZlcnJhbAACCwdzdGF0ZVJlYXNvbgUADCwBAAABAgEKA3N0YXRlU2luY2UB\
    ABQAAg4Dc3RhdGVDb25maXJtZWQBAAEAAgsXc3RhdGVCZWZvcmUBARYTY29tbW9uLnYxLkNhc2VTdGF0ZQECAQoYbWVy\
    Z2VkSW50bwEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCiFtZXJnZWRGcm9tBQIaEAAAAAAYAQERFHBlcnNvbi52MS5Q\
    ZXJzb25GaWxlAQIBCAN0cmFuc2ZlcgEAEAACCRBjb3JyZWN0ZWQFAhogAAAAAAcFAAwoAAAAAAISsXBlcnNvbi52MS5S\
    ZWZlcnJhbAgAHCgNERESEBIAAgIWaWQBAREScGVyc29uLnYxLlJlZmVycmFsAAIHHXNlcnZpY2UBARYZY29tbW9uLnYx\
    LlJlZmVycmFsU2VydmljZQACAgd0bwUADGQAAAAAAgYHcmVhc29uBQAMLAEAAAACCgNyZWZlcnJlZE9uAQASAQIBCgNh\
    Y2NlcHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgACBwdvdXRjb21lBQAMyAAAAABCFgA3BHBlcnNvbi52MS5SZWdpc3Ry\
    YXRpb24oACMTEg8gFRMVGAsVFhUZEBMSGjIeJh0iJC4iFB8PFhwbHB4VJRAUKhQBAgQGGHBlcnNvbgEBERRwZXJzb24u\
    djEuUGVyc29uRmlsZQECBAcHbWlzc2lvbgUADBAAAAABAgQKA3JlY2VpdmVkQXQBABQAAgQHZGVzawUADBAAAAAAAgcV\
    Y2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACCgdxdWV1ZVRva2VuBQAMGAAAAAACCAdmdWxsTmFtZQUADMgAAAAA\
    AgoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgQDYm9ybgEAEwACCgdiaXJ0aFBsYWNl\
    BQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAAAAgoHbmF0aW9uYWxJRAUADCAAAAAAAg4Hb3JpZ2luUHJvdmluY2UF\
    AAw8AAAAAAIFB3Bob25lBQAMKAAAAAACCAdleGl0U2l0ZQUADDwAAAABAgEKA2xlZnRTaXRlT24BABIAAgQSc3RheQEB\
    GA5wZXJzb24udjEuU3RheQACCSVkb2N1bWVudHMFAhoIAAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIG\
    FGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUBAgEF\
    E2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxhdGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24AAgUbbmVlZHMF\
    AhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgogaW5kaWNhdG9ycwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNh\
    dG9yAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIHFHNoZWx0ZXIB\
    ARYQY29tbW9uLnYxLkFuc3dlcgACBAdub3RlBQAM6AMAAAACDwNjb25zZW50UmVjb3JkZWQBAAEAAggQd2FybmluZ3MF\
    AhoQAAAAAAcFAAwwAAAAAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzIAAAAAAIRB3ByaW1hcnlJZGVudGlmaWVyBQAMyAAA\
    AAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1lU2NyaXB0BQAPBAAAAAACDRRzYWZlVG9Db250YWN0\
    AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUHcGhvdG8FAAxAAAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYAAggeY29uc2VudHMF\
    AhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQBAgEMA2Fubm91bmNlbWVudAEAEABCEwAqAXBlcnNvbi52MS5TY3Jl\
    ZW5pbmcJAB0nLSkvFRwRFAACAhdpZAEBERNwZXJzb24udjEuU2NyZWVuaW5nAAIGHXN0YXR1cwEBFhljb21tb24udjEu\
    U2NyZWVuaW5nU3RhdHVzAAIEJWFjdHMFAhoIAAAAABwBARYYY29tbW9uLnYxLlRyYWZmaWNraW5nQWN0AAIFIG1lYW5z\
    BQIaIAAAAAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0b3IAAggjcHVycG9zZXMFAhoIAAAAABoBARYWY29tbW9uLnYxLkV4\
    cGxvaXRhdGlvbgACCgdpbnN0cnVtZW50BQAMPAAAAAACEQdpbnN0cnVtZW50VmVyc2lvbgUADBgAAAAAAgoDc2NyZWVu\
    ZWRBdAEAFAACCQduYXJyYXRpdmUFAAygDwAAAAIVWnBlcnNvbi52MS5TdGF0ZUNoYW5nZQQAHREQFgACAhd0bwEBFhNj\
    b21tb24udjEuQ2FzZVN0YXRlAAIGB3JlYXNvbgUADCwBAAAAAgkDY29uZmlybWVkAQABAAILB2NvdW50ZXJwYXJ0BQAM\
    ZAAAAAACDlFwZXJzb24udjEuU3RheQQADxQXEQECAQcDZW50ZXJlZAEAEgACCQdlbnRyeVBvcnQFAAwgAAAAAQIBDwNh\
    dXRob3Jpc2VkVW50aWwBABIAAgYHcGVybWl0BQAMKAAAAABCGACBAXBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudBAAIhER\
    Dg8gKhMTEx8WHBQVEQACBBp0eXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUAAgYHbnVtYmVyBQAMIAAAAAACBgdp\
    c3N1ZXIFAA8DAAAAAQIBBgNpc3N1ZWQBABIBAgEHA2V4cGlyZXMBABIAAgcVY3VzdG9keQEBFhFjb21tb24udjEuQ3Vz\
    dG9keQACCB52YWxpZGl0eQEBFhpjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQACCAdtcnpMaW5lMQUADCwAAAAAAggH\
    bXJ6TGluZTIFAAwsAAAAAAIIB21yekxpbmUzBQAMLAAAAAACCxBtcnpGYWlsdXJlcwUCGhAAAAAABwUADBgAAAAAAgsH\
    ZGVzdGluYXRpb24FAA8DAAAAAAIIEHRyYW5zaXRzBQIaCAAAAAAHBQAPAwAAAAECAQwDam91cm5leXNMZWZ0AQAGAAIK\
    B3N1cGVyc2VkZXMFAAwgAAAAAAIGB2tlcHRCeQUADGQAAAAAAh8UcGVyc29uLnYxLlZ1bG5lcmFiaWxpdHlBc3Nlc3Nl\
    ZAEAEQACCgN2dWxuZXJhYmxlAQABAAIQxXBlcnNvbi52MS5XYWl2ZXIJABoMExEkFBIVEQACAhRpZAEBERBwZXJzb24u\
    djEuV2FpdmVyAQIBBANsaXN0AQAQAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZGVjaWRlZE9uAQASAAIHGW91dGNvbWUB\
    ARYVcGVyc29uLnYxLkxpbmVPdXRjb21lAAINA3dhaXZlZFBlcmNlbnQBAAYAAgsDd2FpdmVkQ2VudHMBAAUBAgENA2Nv\
    dmVyc1Rocm91Z2gBABIAAgYHcmVhc29uBQAMyAAAAAACFDRwZXJzb24udjEuV2FpdmVyVGVybQMADgwVAAIHA3BlcmNl\
    bnQBAAYAAgUDY2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gBABIAAhn6cmVjZXB0aW9uLnYxLkFubm91bmNlbWVudAwA\
    IxIQDw8RIBISDhAWAAICHWlkAQERGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQAAgcHbWlzc2lvbgUADBAAAAAAAgUH\
    bGFiZWwFAAxkAAAAAAIIA2V4cGVjdGVkAQAIAAIEB2Zyb20FAAxkAAAAAAIKA2V4cGVjdGVkQXQBABQAAgcVY2hhbm5l\
    bAEBFhFjb21tb24udjEuQ2hhbm5lbAACBwdjb250YWN0BQAMZAAAAAACCwNhbm5vdW5jZWRBdAEAFAACBwNhcnJpdmVk\
    AQAIAQIBCANjbG9zZWRBdAEAFAACCwdjbG9zZVJlYXNvbgUADMgAAAAAAhewcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkI\
    ABASDw8PJCMQAAIFB3Rva2VuBQAMGAAAAAACBwdtaXNzaW9uBQAMEAAAAAACBAduYW1lBQAMyAAAAAACCANpc3N1ZWRB\
    dAEAFAACBAdkZXNrBQAMEAAAAAACBRtzdGF0ZQEBFhdyZWNlcHRpb24udjEuUXVldWVTdGF0ZQECAQYYcGVyc29uAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCANjbG9zZWRBdAEAFABCFQAAAXJlY2VwdGlvbi52MS5UcmFuc2ZlcgoAHyIP\
    DREQJxEZJQACAhlpZAEBERVyZWNlcHRpb24udjEuVHJhbnNmZXIAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25G\
    aWxlAAIEB2Zyb20FAAwQAAAAAAICB3RvBQAMEAAAAAACBgdyZWFzb24FAAwsAQAAAAIJA29mZmVyZWRBdAEAFAACBR5z\
    dGF0ZQEBFhpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQECAQkDZGVjaWRlZEF0AQAUAAIOB2RlY2lzaW9uUmVhc29u\
    BQAMLAEAAAECAQgYcmVjZWl2ZWQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAhV8cmVjb3Jkcy52MS5BdWRpdEVudHJ5\
    BgAPEREPIxEAAggDc2VxdWVuY2UBAAUAAgoDcmVjb3JkZWRBdAEAFAACBgdhdXRob3IFAAwsAQAAAAIEB2tpbmQFAAwo\
    AAAAAQIBBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYHZGV0YWlsBQAMyAAAAAACFDByZWNvcmRzLnYx\
    LkF1ZGl0UGFnZQEALQACByJlbnRyaWVzBQIaAAEAAAAZAQEYFXJlY29yZHMudjEuQXVkaXRFbnRyeQACFztyZWNvcmRz\
    LnYxLkF1ZGl0UmVxdWVzdAQAEwwMCgECBAcHbWlzc2lvbgUADBAAAAAAAgUDYWZ0ZXIBAAUBAgEEA2Zyb20BABIBAgEC\
    A3RvAQASAAIVdXJlY29yZHMudjEuRXhwb3J0UGFnZQUAKg8OHAsAAgUhZmlsZXMFAhpAAAAAABgBARgUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAggDc2VxdWVuY2UBAAUAAgcDcGVyc29ucwEACAACCBB3aXRoaGVsZAUCGiAAAAAABwUADCgAAAAA\
    AgQDYXNPZgEAFAACGFhyZWNvcmRzLnYxLkV4cG9ydFJlcXVlc3QFABMTFQwKAQIEBwdtaXNzaW9uBQAMEAAAAAECBAcH\
    cHVycG9zZQUADGQAAAABAgQJB3JlY2lwaWVudAUADGQAAAABAgEEA2Zyb20BABIBAgECA3RvAQASAAIYZHJlY29yZHMu\
    djEuUmVjb3JkZWRSZXBseQMAIyAcAAIFGmVudHJ5AQEYFmludGFrZS52MS5IaXN0b3J5RW50cnkAAgUXZXZlbnQBARgT\
    ZXZlbnRzLnYxLkV2ZW50Qm9keQACCBB3aXRoaGVsZAUCGiAAAAAABwUADCgAAAAAAho3cmVjb3Jkcy52MS5SZWNvcmRl\
    ZFJlcXVlc3QCACMQAQIEBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQIA3NlcXVlbmNlAQAFAAIUEnJl\
    ZnVzYWxzLnYxLk5vdEZvdW5kAQAPAAIEB3doYXQFAAwoAAAAAAIaJHJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9uAgAQ\
    EAACBQd5b3VycwUADBAAAAAAAgUHYXNrZWQFAAwQAAAAAAIUJXJlZnVzYWxzLnYxLlJlamVjdGVkAgAQEQACBQdmaWVs\
    ZAUADEAAAAAAAgYHcmVhc29uBQAMLAEAAB1AKAAOAVUAoAB0AHUAVQCrAFgAjQFAAHwAQQCKAHgAVAA7AG8AOQBgAEMA\
    VABhAEwATABrAFEARQBZAAECARATY29tbW9uLnYxLkFuc3dlcgIACAcCAQEAA3llcwIBAgACbm8BAgET9mNvbW1vbi52\
    MS5DYXNlU3RhdGURAAsPDQ8PDQwLDBENEA0QDQsLAgEBAAZxdWV1ZWQCAQIACnJlZ2lzdGVyZWQCAQMACGFzc2Vzc2Vk\
    AgEEAApwcm9jZXNzaW5nAgEFAAptYW5pZmVzdGVkAgEGAAhkZXBhcnRlZAIBBwAHYXJyaXZlZAIBCAAGY2xvc2VkAgEJ\
    AAdzdGF5aW5nAgEKAAxzZWxmRGVwYXJ0ZWQCAQsACHJlZmVycmVkAgEMAAt0cmFuc2ZlcnJlZAIBDQAIZGV0YWluZWQC\
    AQ4AC2xvc3RDb250YWN0AgEPAAhkZWNlYXNlZAIBEAAGbWVyZ2VkAgERAAZ2b2lkZWQBAgERP2NvbW1vbi52MS5DaGFu\
    bmVsBQALDQsMCQIBAQAGd2Fsa0luAgECAAhwcm92aW5jZQIBAwAGcG9saWNlAgEEAAdob3RsaW5lAgEFAARidWxrAQIB\
    GINjb21tb24udjEuQ29uc2VudFB1cnBvc2UGABERHRYXDwIBAQAMcmVnaXN0cmF0aW9uAgECAAxyZXR1cm5UcmF2ZWwC\
    AQMAGHNoYXJlV2l0aEhvc3RBdXRob3JpdGllcwIBBAARc2hhcmVXaXRoUGFydG5lcnMCAQUAEmNvbnRhY3RBZnRlclJl\
    dHVybgIBBgAKcGhvdG9ncmFwaAECARFeY29tbW9uLnYxLkN1c3RvZHkHAAsMEAkLDgwCAQEABmhvbGRlcgIBAgAHbWlz\
    c2lvbgIBAwALY29uZmlzY2F0ZWQCAQQABGxvc3QCAQUABnBvbGljZQIBBgAJbmV2ZXJIZWxkAgEHAAd1bmtub3duAQIB\
    Flpjb21tb24udjEuRG9jdW1lbnRUeXBlBAANHBoRAgEBAAhwYXNzcG9ydAIBAgAXZW1lcmdlbmN5VHJhdmVsRG9jdW1l\
    bnQCAQMAFWNlcnRpZmljYXRlT2ZJZGVudGl0eQIBBAAMaWRlbnRpdHlDYXJkAQIBGjZjb21tb24udjEuRG9jdW1lbnRW\
    YWxpZGl0eQQACgwMDgIBAQAFdmFsaWQCAQIAB2V4cGlyZWQCAQMAB2RhbWFnZWQCAQQACWNhbmNlbGxlZAECARaQY29t\
    bW9uLnYxLkV4cGxvaXRhdGlvbggAERYXDgwREwoCAQEADGZvcmNlZExhYm91cgIBAgARZm9yY2VkQ3JpbWluYWxpdHkC\
    AQMAEnNleHVhbEV4cGxvaXRhdGlvbgIBBAAJc2Vydml0dWRlAgEFAAdzbGF2ZXJ5AgEGAAxvcmdhblJlbW92YWwCAQcA\
    DmZvcmNlZE1hcnJpYWdlAgEIAAVvdGhlcgECARNAY29tbW9uLnYxLkdyb3VwS2luZAQACxINEAIBAQAGZmFtaWx5AgEC\
    AA1ndWFyZGlhbkNoaWxkAgEDAAhlc2NvcnRlZAIBBAALdHJhdmVsUGFydHkBQgETAHMBY29tbW9uLnYxLkluZGljYXRv\
    chEAFxYSEhASFxAMGhkdGxkRGwoCAQEAEndpdGhob2xkc0RvY3VtZW50cwIBAgARcmVzdHJpY3RzTW92ZW1lbnQCAQMA\
    DXRha2VzRWFybmluZ3MCAQQADWZhbHNlUHJvbWlzZXMCAQUAC2RlYnRCb25kYWdlAgEGAA1waHlzaWNhbEFidXNlAgEH\
    ABJwc3ljaG9sb2dpY2FsQWJ1c2UCAQgAC3NleHVhbEFidXNlAgEJAAd0aHJlYXRzAgEKABVleGNlc3NpdmVXb3JraW5n\
    SG91cnMCAQsAFHdpdGhob2xkc05lY2Vzc2l0aWVzAgEMABhyZXN0cmljdHNGaW5hbmNpYWxBY2Nlc3MCAQ0AFnBzeWNo\
    b2FjdGl2ZVN1YnN0YW5jZXMCAQ4AFHJlc3RyaWN0c01lZGljYWxDYXJlAgEPAAx1c2VzQ2hpbGRyZW4CARAAFnRocmVh\
    dE9mTGF3RW5mb3JjZW1lbnQCAREABW90aGVyAQIBECtjb21tb24udjEuSW50ZW50AwAPDgkCAQEACnJldHVybkhvbWUC\
    AQIACXVuZGVjaWRlZAIBAwAEc3RheQECARJlY29tbW9uLnYxLk5lZWRDb2RlBgAPDg0TEQ8CAQEACndoZWVsY2hhaXIC\
    AQIACXN0cmV0Y2hlcgIBAwAIcHJlZ25hbnQCAQQADnNlcmlvdXNJbGxuZXNzAgEFAAxwc3ljaG9zb2NpYWwCAQYACmRp\
    c2FiaWxpdHkBAgEWJmNvbW1vbi52MS5OZWVkU2V2ZXJpdHkDAAkNCwIBAQAEbWlsZAIBAgAIbW9kZXJhdGUCAQMABnNl\
    dmVyZQECARlsY29tbW9uLnYxLlJlZmVycmFsU2VydmljZQcADAwKERQSCgIBAQAHc2hlbHRlcgIBAgAHbWVkaWNhbAIB\
    AwAFbGVnYWwCAQQADHBzeWNob3NvY2lhbAIBBQAPY2hpbGRQcm90ZWN0aW9uAgEGAA1yZWludGVncmF0aW9uAgEHAAVv\
    dGhlcgECARJhY29tbW9uLnYxLlJlbGF0aW9uCAAJCwoMCw0LCgIBAQAEaGVhZAIBAgAGc3BvdXNlAgEDAAVjaGlsZAIB\
    BAAHc2libGluZwIBBQAGcGFyZW50AgEGAAhndWFyZGlhbgIBBwAGZXNjb3J0AgEIAAVvdGhlcgECARk2Y29tbW9uLnYx\
    LlNjcmVlbmluZ1N0YXR1cwQAEA0LCAIBAQALbm90U2NyZWVuZWQCAQIACHBvc3NpYmxlAgEDAAZhY3R1YWwCAQQAA25v\
    dAECAQ0pY29tbW9uLnYxLlNleAMACQsQAgEBAARtYWxlAgECAAZmZW1hbGUCAQMAC3Vuc3BlY2lmaWVkAQIBGFJjb21t\
    b24udjEuVHJhZmZpY2tpbmdBY3QFABATDQ8MAgEBAAtyZWNydWl0bWVudAIBAgAOdHJhbnNwb3J0YXRpb24CAQMACHRy\
    YW5zZmVyAgEEAApoYXJib3VyaW5nAgEFAAdyZWNlaXB0AQIBFCBjb21tb24udjEuVHJhdmVsTW9kZQIADw0CAQEACnNl\
    bGZGdW5kZWQCAQIACGFzc2lzdGVkAQIBGENkdXBsaWNhdGVzLnYxLk1hdGNoQmFzaXMEABMPDwwCAQEADmRvY3VtZW50\
    TnVtYmVyAgECAApuYXRpb25hbElEAgEDAApjb21wYXJpc29uAgEEAAdvZmZpY2VyAQIBFydkdXBsaWNhdGVzLnYxLk1h\
    dGNoWm9uZQMACQsOAgEBAARzYW1lAgECAAZyZXZpZXcCAQMACWRpZmZlcmVudAECARc4ZHVwbGljYXRlcy52MS5QYWly\
    U3RhdGUEAAkODg0CAQEABG9wZW4CAQIACWNvbmZpcm1lZAIBAwAJZGlzbWlzc2VkAgEEAAhyZW9wZW5lZAECARhEZXZl\
    bnRzLnYxLkxpc3RDaGFuZ2VLaW5kBQAMCw4NCwIBAQAHY3JlYXRlZAIBAgAGZWRpdGVkAgEDAAlzdWJtaXR0ZWQCAQQA\
    CGFuc3dlcmVkAgEFAAZjbG9zZWQBAgERNmxpc3RzLnYxLkxpc3RLaW5kAwAPDxMCAQEACmZpbmVXYWl2ZXICAQIACmV4\
    aXRQZXJtaXQCAQMADnRyYXZlbERvY3VtZW50AQIBEjVsaXN0cy52MS5MaXN0U3RhdGUEAAoODAsCAQEABWRyYWZ0AgEC\
    AAlzdWJtaXR0ZWQCAQMAB3BhcnRpYWwCAQQABmNsb3NlZAECARJUcGVyc29uLnYxLkhvbGRLaW5kBgALCgwREAoCAQEA\
    BnBvbGljZQIBAgAFY291cnQCAQMAB21lZGljYWwCAQQADGJlc3RJbnRlcmVzdAIBBQALaW1taWdyYXRpb24CAQYABW90\
    aGVyAQIBFTdwZXJzb24udjEuTGluZU91dGNvbWUEAAwMDA0CAQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMAB3JlZnVz\
    ZWQCAQQACHJldHVybmVkAQIBFylyZWNlcHRpb24udjEuUXVldWVTdGF0ZQMADA8JAgEBAAd3YWl0aW5nAgECAApyZWdp\
    c3RlcmVkAgEDAARsZWZ0AQIBGjpyZWNlcHRpb24udjEuVHJhbnNmZXJTdGF0ZQQADA0NDgIBAQAHb2ZmZXJlZAIBAgAI\
    YWNjZXB0ZWQCAQMACGRlY2xpbmVkAgEEAAl3aXRoZHJhd24CQOMCGQMAQhUAyAJldmVudHMudjEuSW50YWtlRXZlbnQR\
    ACgiKCwmIDgmLCosLS4qJCggAgIBAAoYcmVnaXN0ZXJlZAEBGBRldmVudHMudjEuUmVnaXN0ZXJlZAICAgAHFWNoYW5n\
    ZWQBARgRZXZlbnRzLnYxLkNoYW5nZWQCAgMAChhob2xkUGxhY2VkAQEYFGV2ZW50cy52MS5Ib2xkUGxhY2VkAgIEAAwa\
    aG9sZFJlbGVhc2VkAQEYFmV2ZW50cy52MS5Ib2xkUmVsZWFzZWQCAgUACRdzZXBhcmF0ZWQBARgTZXZlbnRzLnYxLlNl\
    cGFyYXRlZAICBgAHE2dyb3VwZWQBARgPcGVyc29uLnYxLkdyb3VwAgIHABIgZHVwbGljYXRlU3VzcGVjdGVkAQEYHGV2\
    ZW50cy52MS5EdXBsaWNhdGVTdXNwZWN0ZWQCAggACRduYW1lc1JlYWQBARgTZXZlbnRzLnYxLk5hbWVzUmVhZAICCQAM\
    GnJvd3NSZWplY3RlZAEBGBZldmVudHMudjEuUm93c1JlamVjdGVkAgIKAAsZbGlzdENoYW5nZWQBARgVZXZlbnRzLnYx\
    Lkxpc3RDaGFuZ2VkAgILAAkdYW5ub3VuY2VkAQEYGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQCAgwADBtxdWV1ZUNo\
    YW5nZWQBARgXcmVjZXB0aW9uLnYxLlF1ZXVlRW50cnkCAg0ADxl0cmFuc2ZlckNoYW5nZWQBARgVcmVjZXB0aW9uLnYx\
    LlRyYW5zZmVyAgIOAAsZcGFpckNoYW5nZWQBARgVZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAgIPAAgWZXhwb3J0ZWQBARgS\
    ZXZlbnRzLnYxLkV4cG9ydGVkAgIQAAoYc2VhbGVkUmVhZAEBGBRldmVudHMudjEuU2VhbGVkUmVhZAICEQAGFGRlbmll\
    ZAEBGBBldmVudHMudjEuRGVuaWVkAEIQAAMDcGVyc29uLnYxLkNoYW5nZRQANCosICgcJiQWJDYoGSIoJCImKiQCAgEA\
    EB5pZGVudGl0eVZlcmlmaWVkAQEYGnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgICAAgcZG9jdW1lbnQBARgYcGVy\
    c29uLnYxLlRyYXZlbERvY3VtZW50AgIDAAocZXRkQXBwbGllZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24CAgQA\
    BhR3YWl2ZXIBARgQcGVyc29uLnYxLldhaXZlcgICBQAKGGV4aXRQZXJtaXQBARgUcGVyc29uLnYxLkV4aXRQZXJtaXQC\
    AgYABBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AgIHAAYaaW50ZW50AQEYFnBlcnNvbi52MS5JbnRlbnRDaGFuZ2UCAggA\
    BRluZWVkcwEBGBVwZXJzb24udjEuTmVlZHNDaGFuZ2UCAQkAEWFzc2Vzc21lbnRPZmZlcmVkAgIKAAgWZml0VG9GbHkB\
    ARgScGVyc29uLnYxLkZpdFRvRmx5AgILAA0jdnVsbmVyYWJpbGl0eQEBGB9wZXJzb24udjEuVnVsbmVyYWJpbGl0eUFz\
    c2Vzc2VkAgIMAAYcZGFuZ2VyAQEYGHBlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIBDQAUYmVzdEludGVyZXN0QXBwcm92\
    ZWQCAg4ABxVwYXltZW50AQEYEXBlcnNvbi52MS5QYXltZW50AgIPAAoYY29ycmVjdGlvbgEBGBRwZXJzb24udjEuQ29y\
    cmVjdGlvbgICEAAFGXN0YXRlAQEYFXBlcnNvbi52MS5TdGF0ZUNoYW5nZQICEQAHFWNvbnNlbnQBARgRcGVyc29uLnYx\
    LkNvbnNlbnQCAhIACRdzY3JlZW5pbmcBARgTcGVyc29uLnYxLlNjcmVlbmluZwICEwALGW1lZGljYWxOb3RlAQEYFXBl\
    cnNvbi52MS5NZWRpY2FsTm90ZQICFAAIFnJlZmVycmFsAQEYEnBlcnNvbi52MS5SZWZlcnJhbAFAOwEAQhIAIwFyZWNv\
    cmRzLnYxLlJlY29yZHMDAFpuVgMEAQABCBoYF3JlY29yZGVkcmVjb3Jkcy52MS5SZWNvcmRlZFJlcXVlc3RyZWNvcmRz\
    LnYxLlJlY29yZGVkUmVwbHkBABRyZWZ1c2Fscy52MS5Ob3RGb3VuZAMEAgACBhgVMmV4cG9ydHJlY29yZHMudjEuRXhw\
    b3J0UmVxdWVzdHJlY29yZHMudjEuRXhwb3J0UGFnZQIAGhRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbnJlZnVzYWxz\
    LnYxLlJlamVjdGVkAwQDAAIFFxQdYXVkaXRyZWNvcmRzLnYxLkF1ZGl0UmVxdWVzdHJlY29yZHMudjEuQXVkaXRQYWdl\
    AQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24=
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
