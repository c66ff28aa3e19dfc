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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExportPage, rhs: ExportPage) -> Bool {
    guard lhs.files == rhs.files else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.files)
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
      _unknown: nil)
  }

  public init(
    files: [PersonFile] = []
  ) {
    self.init(
      files: files,
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
    let p = b.reserve(6)
    let f = p + 2
    let count: Int
    if !self.files.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.files.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PersonFile.appendWireList(self.files, max: 64, to: &b)
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
    let v1: [PersonFile] = try PersonFile.decodeWireList(p + o0, n0, max: 64, &r)
    return Self(
      files: v1,
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
    Hh8hkldcKpHyiKk5hWNb2tQifiK0f42CiTnVJ9OWoqM=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEXdKwAAwQwyBj8BPUDSAVUAWQA4AIIAPABfAFgAfgBlAH0AQwCKADcAWAB+AK8AOgH2AH0ALwI/AIYA2AB1AHwAVgCi\
    AGEA1QBIAIIAOgCCAEAAYQCHBccAUwRDAXMAYwCfATcA2QBMABcBmQDwAGEBawCVAEgAVgBGAHQAgABVACoAQgA9AABC\
    GwCxAWR1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpcg8AJRIhIiMlDTQkDhEUESUQAAICH2lkAQERG2R1cGxpY2F0ZXMu\
    djEuRHVwbGljYXRlUGFpcgACBwdtaXNzaW9uBQAMEAAAAAACBRhmaXJzdAEBERRwZXJzb24udjEuUGVyc29uRmlsZQAC\
    BhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQbem9uZQEBFhdkdXBsaWNhdGVzLnYxLk1hdGNoWm9uZQAC\
    BRxiYXNpcwEBFhhkdXBsaWNhdGVzLnYxLk1hdGNoQmFzaXMAAgYDd2VpZ2h0AQAEAAIIKGV2aWRlbmNlBQIaGAAAAAAf\
    AQEYG2R1cGxpY2F0ZXMudjEuTWF0Y2hFdmlkZW5jZQACBRtzdGF0ZQEBFhdkdXBsaWNhdGVzLnYxLlBhaXJTdGF0ZQAC\
    BwNmb3VuZEF0AQAUAQIBCQNkZWNpZGVkQXQBABQAAgkHZGVjaWRlZEJ5BQAMLAEAAAACBgdyZWFzb24FAAwsAQAAAQIB\
    CBhzdXJ2aXZvcgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCQNjaGFuZ2VkQXQBAAUAAhs2ZHVwbGljYXRlcy52MS5N\
    YXRjaEV2aWRlbmNlAwAQFA0AAgUHZmllbGQFAAwoAAAAAAIJB2FncmVlbWVudAUADCgAAAAAAgYDd2VpZ2h0AQAEAAIR\
    RGV2ZW50cy52MS5DaGFuZ2VkAgAiHgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYUY2hhbmdlAQEZ\
    EHBlcnNvbi52MS5DaGFuZ2UAAhAkZXZlbnRzLnYxLkRlbmllZAIAEQ8AAgYHbWV0aG9kBQAMeAAAAAACBAdydWxlBQAM\
    KAAAAAACHGJldmVudHMudjEuRHVwbGljYXRlU3VzcGVjdGVkAwAiKxAAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIGIW90aGVycwUCGkAAAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBQdiYXNpcwUADCAAAAAAAhMl\
    ZXZlbnRzLnYxLkV2ZW50Qm9keQEAIgACBRlldmVudAEBGRVldmVudHMudjEuSW50YWtlRXZlbnQAAhJJZXZlbnRzLnYx\
    LkV4cG9ydGVkBAAPEhQOAAIEB3doYXQFAAw8AAAAAAIHB3B1cnBvc2UFAAxkAAAAAAIJB3JlY2lwaWVudAUADGQAAAAA\
    AgcDcGVyc29ucwEACAACFEBldmVudHMudjEuSG9sZFBsYWNlZAIAIhoAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIEEmhvbGQBARgOcGVyc29uLnYxLkhvbGQAAhZkZXZlbnRzLnYxLkhvbGRSZWxlYXNlZAQAIhoREQACBhhw\
    ZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgQSaG9sZAEBEQ5wZXJzb24udjEuSG9sZAACBgdyZWFzb24FAAz0\
    AQAAAAIKA3JlbGVhc2VkQXQBABQAAhVMZXZlbnRzLnYxLkxpc3RDaGFuZ2VkAgAiJgACBBpsaXN0AQEYFmxpc3RzLnYx\
    LkF1dGhvcml0eUxpc3QAAgYcY2hhbmdlAQEWGGV2ZW50cy52MS5MaXN0Q2hhbmdlS2luZAACE2ZldmVudHMudjEuTmFt\
    ZXNSZWFkBAATDywSAAIIB21hbmlmZXN0BQAMQAAAAAACCANyZXZpc2lvbgEACAACByFwZXJzb25zBQIaAAQAAAAYAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAAIHB3B1cnBvc2UFAAxkAAAAAAIVKmV2ZW50cy52MS5QYWlyQ2hhbmdlZAEAJwAC\
    BB9wYWlyAQEYG2R1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpcgACFHJldmVudHMudjEuUmVnaXN0ZXJlZAMAKiQfAAIM\
    GnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIJF2dyb3VwS2luZAEBFhNjb21tb24udjEuR3Jv\
    dXBLaW5kAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACFh1ldmVudHMudjEuUm93c1JlamVjdGVkAQAaAAIG\
    EHRva2VucwUCGgAQAAAABwUADEAAAAAAAhRAZXZlbnRzLnYxLlNlYWxlZFJlYWQCACIaAAIGGHBlcnNvbgEBERRwZXJz\
    b24udjEuUGVyc29uRmlsZQACBhBmaWVsZHMFAhogAAAAAAcFAAwoAAAAAAITZ2V2ZW50cy52MS5TZXBhcmF0ZWQEACEi\
    EQ0AAgUYZmlyc3QBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxl\
    AAIGB3JlYXNvbgUADPQBAAAAAgYDbGlmdGVkAQABAAIWlWludGFrZS52MS5IaXN0b3J5RW50cnkIAA8PEREPERoRAAII\
    A3NlcXVlbmNlAQAFAAIEB2tpbmQFAAwgAAAAAAIKA29jY3VycmVkQXQBABQAAgoDcmVjb3JkZWRBdAEAFAACBAdkZXNr\
    BQAMEAAAAAACBgdhdXRob3IFAAzIAAAAAAIGEGZpZWxkcwUCGiAAAAAABwUADCgAAAAAAgYHcmVhc29uBQAMLAEAAABC\
    FgAeAWxpc3RzLnYxLkF1dGhvcml0eUxpc3QMACASHR8UEBATECcUEAACAhppZAEBERZsaXN0cy52MS5BdXRob3JpdHlM\
    aXN0AAIHB21pc3Npb24FAAwQAAAAAAIEFWtpbmQBARYRbGlzdHMudjEuTGlzdEtpbmQAAgUWc3RhdGUBARYSbGlzdHMu\
    djEuTGlzdFN0YXRlAAIJB2F1dGhvcml0eQUADGQAAAAAAgUHdGl0bGUFAAxkAAAAAAIJA2NyZWF0ZWRBdAEAFAECAQsD\
    c3VibWl0dGVkT24BABIBAgEIA2Nsb3NlZE9uAQASAAIFHmxpbmVzBQIaAAQAAAAVAQEYEWxpc3RzLnYxLkxpc3RMaW5l\
    AAIJB3JlZmVyZW5jZQUADDwAAAAAAgkDY2hhbmdlZEF0AQAFAAIR4Wxpc3RzLnYxLkxpc3RMaW5lCgAiJBERFBIVEg8R\
    AAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29t\
    ZQECAQkDZGVjaWRlZE9uAQASAAIGB3JlYXNvbgUADMgAAAAAAg0Dd2FpdmVkUGVyY2VudAEABgACCwN3YWl2ZWRDZW50\
    cwEABQECAQ0DY292ZXJzVGhyb3VnaAEAEgECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIF\
    AAwoAAAAAAIRaHBlcnNvbi52MS5Db25zZW50BAAnHg8OAAIHHHB1cnBvc2UBARYYY29tbW9uLnYxLkNvbnNlbnRQdXJw\
    b3NlAAIGFGFuc3dlcgEBFhBjb21tb24udjEuQW5zd2VyAQIBBwNnaXZlbkF0AQAUAAIDB2hvdwUADDwAAAAAQhQAFQJw\
    ZXJzb24udjEuQ29ycmVjdGlvbhYAERQWGAwWFhYaESUUEhsdHxUUESIfFAACBgdyZWFzb24FAAwsAQAAAQIBCAdmdWxs\
    TmFtZQUADMgAAAABAgEKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AQIBBANib3JuAQAT\
    AQIBCgdiaXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAABAgEKB25hdGlvbmFsSUQFAAwgAAAAAQIB\
    DgdvcmlnaW5Qcm92aW5jZQUADDwAAAABAgEFB3Bob25lBQAMKAAAAAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52\
    MS5BbnN3ZXIBAgEIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVmdFNpdGVPbgEAEgACBxBhbGlhc2VzBQIaCAAAAAAHBQAM\
    yAAAAAECAREHcHJpbWFyeUlkZW50aWZpZXIFAAzIAAAAAQIBEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgdu\
    YW1lU2NyaXB0BQAPBAAAAAECAQwDZXN0aW1hdGVkQWdlAQAGAQIBBQdwaG90bwUADEAAAAAAAgoUc2NhbUxpbmtlZAEB\
    FhBjb21tb24udjEuQW5zd2VyAAIHFHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAH\
    AAIYI3BlcnNvbi52MS5EYW5nZXJBc3Nlc3NlZAIADxAAAggDaW5EYW5nZXIBAAEBAgEIA2RlYWRsaW5lAQASAAIYanBl\
    cnNvbi52MS5FdGRBcHBsaWNhdGlvbgUAEQwkEREBAgEJA2FwcGxpZWRPbgEAEgECAQQDbGlzdAEAEAACBxlvdXRjb21l\
    AQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQkDZGVjaWRlZE9uAQASAAIGB3JlYXNvbgUADMgAAAAAAhTAcGVyc29u\
    LnYxLkV4aXRQZXJtaXQJAB4MExEkEg8REQACAhhpZAEBERRwZXJzb24udjEuRXhpdFBlcm1pdAECAQQDbGlzdAEAEAEC\
    AQsDcmVxdWVzdGVkT24BABIBAgEJA2RlY2lkZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29t\
    ZQECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIGB3JlYXNvbgUADMgAAAAA\
    AhRdcGVyc29uLnYxLkV4aXRSZWNvcmQFABMREg8RAQIBCwNyZXF1ZXN0ZWRPbgEAEgECAQkDZ3JhbnRlZE9uAQASAQIB\
    CgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAQIBCQNyZWZ1c2VkT24BABIAAhRkcGVyc29uLnYxLkZpbmVSZWNv\
    cmQEABMRECoBAgELA3JlcXVlc3RlZE9uAQASAQIBCQNyZWZ1c2VkT24BABIAAgkDcGFpZENlbnRzAQAFAAIFIXRlcm1z\
    BQIaEAAAAAAYAQEYFHBlcnNvbi52MS5XYWl2ZXJUZXJtAAISQHBlcnNvbi52MS5GaXRUb0ZseQMAGw0TAAIDFGZpdAEB\
    FhBjb21tb24udjEuQW5zd2VyAQIBBQN1bnRpbAEAEgACDANlc2NvcnROZWVkZWQBAAEAAg+PcGVyc29uLnYxLkdyb3Vw\
    BQAZEh8RLQACAhNpZAEBEQ9wZXJzb24udjEuR3JvdXAAAgcHbWlzc2lvbgUADBAAAAAAAgQXa2luZAEBFhNjb21tb24u\
    djEuR3JvdXBLaW5kAAIKA3NwbGl0dGFibGUBAAEAAgcibWVtYmVycwUCGkAAAAAAGQEBGBVwZXJzb24udjEuR3JvdXBN\
    ZW1iZXIAAhVIcGVyc29uLnYxLkdyb3VwTWVtYmVyAgAiIgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUA\
    AggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIOw3BlcnNvbi52MS5Ib2xkCQAYHhQUEQ8QEhgAAgISaWQB\
    AREOcGVyc29uLnYxLkhvbGQAAgQWa2luZAEBFhJwZXJzb24udjEuSG9sZEtpbmQAAgkHYXV0aG9yaXR5BQAMZAAAAAAC\
    CQdyZWZlcmVuY2UFAAw8AAAAAAIGB3JlYXNvbgUADPQBAAAAAggDcGxhY2VkQXQBABQBAgEIA3Jldmlld0J5AQASAQIB\
    CgNyZWxlYXNlZEF0AQAUAAINB3JlbGVhc2VSZWFzb24FAAz0AQAAAAIaKnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVk\
    AgAWEAACCwduYXRpb25hbGl0eQUADwMAAAAAAgUHYmFzaXMFAAwoAAAAAAIWaHBlcnNvbi52MS5JbnRlbnRDaGFuZ2UD\
    AB4mHwACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxN\
    b2RlAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACFSFwZXJzb24udjEuTWVkaWNhbE5vdGUCAA8OAAIEB3Rl\
    eHQFAAzQBwAAAAIHA25vdGVkQXQBABQAAg5wcGVyc29uLnYxLk5lZWQFAB4MDA0mAAIEFmNvZGUBARYSY29tbW9uLnYx\
    Lk5lZWRDb2RlAQIBBAN3ZWVrAQAGAQIBBANhc09mAQASAQIBBQN1bnRpbAEAEgACCBpzZXZlcml0eQEBFhZjb21tb24u\
    djEuTmVlZFNldmVyaXR5AAIVJ3BlcnNvbi52MS5OZWVkc0NoYW5nZQEAJAACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJz\
    b24udjEuTmVlZAACEUxwZXJzb24udjEuUGF5bWVudAQAGw0MEgACAhVpZAEBERFwZXJzb24udjEuUGF5bWVudAACBgNw\
    YWlkT24BABIAAgUDY2VudHMBAAUAAgcHcmVjZWlwdAUADCgAAAAAQhQAbQVwZXJzb24udjEuUGVyc29uRmlsZSkAKhEP\
    ICsyIyAgGh4mHyQkLh0YIxEPFhs3ECgqMCouMiwWEhUmJy8QHRcAAgwacmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5S\
    ZWdpc3RyYXRpb24AAgoDcmVjb3JkZWRBdAEAFAACCANzZXF1ZW5jZQEABQACBRdzdGF0ZQEBFhNjb21tb24udjEuQ2Fz\
    ZVN0YXRlAQIBCB5pZGVudGl0eQEBGBpwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAACCSVkb2N1bWVudHMFAhoQAAAA\
    ABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIDHGV0ZAEBGBhwZXJzb24udjEuRXRkQXBwbGljYXRpb24AAgQY\
    ZmluZQEBGBRwZXJzb24udjEuRmluZVJlY29yZAACBBhleGl0AQEYFHBlcnNvbi52MS5FeGl0UmVjb3JkAAIEEnN0YXkB\
    ARgOcGVyc29uLnYxLlN0YXkAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21t\
    b24udjEuVHJhdmVsTW9kZQACBxRjb25zZW50AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUbbmVlZHMFAhoQAAAAABIBARgO\
    cGVyc29uLnYxLk5lZWQAAgUbaG9sZHMFAhogAAAAABIBARgOcGVyc29uLnYxLkhvbGQAAgkha2VlcEFwYXJ0BQIaIAAA\
    AAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAhEDYXNzZXNzbWVu\
    dE9mZmVyZWQBAAEBAgEIFmZpdFRvRmx5AQEYEnBlcnNvbi52MS5GaXRUb0ZseQACCgN2dWxuZXJhYmxlAQABAAIIA2lu\
    RGFuZ2VyAQABAQIBDgNkYW5nZXJEZWFkbGluZQEAEgACFANiZXN0SW50ZXJlc3RBcHByb3ZlZAEAAQACEiFwb3NzaWJs\
    ZUR1cGxpY2F0ZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkDY2hhbmdlZEF0AQAFAAIHHXdhaXZl\
    cnMFAhoQAAAAABQBARgQcGVyc29uLnYxLldhaXZlcgACCB5wYXltZW50cwUCGiAAAAAAFQEBGBFwZXJzb24udjEuUGF5\
    bWVudAACCyFleGl0UGVybWl0cwUCGhAAAAAAGAEBGBRwZXJzb24udjEuRXhpdFBlcm1pdAACCB5jb25zZW50cwUCGggA\
    AAAAFQEBGBFwZXJzb24udjEuQ29uc2VudAACCiBzY3JlZW5pbmdzBQIaEAAAAAAXAQEYE3BlcnNvbi52MS5TY3JlZW5p\
    bmcAAgwibWVkaWNhbE5vdGVzBQIaEAAAAAAZAQEYFXBlcnNvbi52MS5NZWRpY2FsTm90ZQACCR9yZWZlcnJhbHMFAhoQ\
    AAAAABYBARgScGVyc29uLnYxLlJlZmVycmFsAAILB3N0YXRlUmVhc29uBQAMLAEAAAECAQoDc3RhdGVTaW5jZQEAFAAC\
    DgNzdGF0ZUNvbmZpcm1lZAEAAQACCxdzdGF0ZUJlZm9yZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAQIBChhtZXJnZWRJ\
    bnRvAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIKIW1lcmdlZEZyb20FAhoQAAAAABgBAREUcGVyc29uLnYxLlBlcnNv\
    bkZpbGUBAgEIA3RyYW5zZmVyAQAQAAIJEGNvcnJlY3RlZAUCGiAAAAAABwUADCgAAAAAAgwHcmVjZWl2ZWRGcm9tBQAM\
    EAAAAAACErFwZXJzb24udjEuUmVmZXJyYWwIABwoDREREhASAAICFmlkAQEREnBlcnNvbi52MS5SZWZlcnJhbAACBx1z\
    ZXJ2aWNlAQEWGWNvbW1vbi52MS5SZWZlcnJhbFNlcnZpY2UAAgIHdG8FAAxkAAAAAAIGB3JlYXNvbgUADCwBAAAAAgoD\
    cmVmZXJyZWRPbgEAEgECAQoDYWNjZXB0ZWRPbgEAEgECAQgDY2xvc2VkT24BABIAAgcHb3V0Y29tZQUADMgAAAAAQhYA\
    NwRwZXJzb24udjEuUmVnaXN0cmF0aW9uKAAjExIPIBUTFRgLFRYVGRATEhoyHiYdIiQuIhQfDxYcGxweFSUQFCoUAQIE\
    BhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQHB21pc3Npb24FAAwQAAAAAQIECgNyZWNlaXZlZEF0AQAU\
    AAIEB2Rlc2sFAAwQAAAAAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgoHcXVldWVUb2tlbgUADBgAAAAA\
    AggHZnVsbE5hbWUFAAzIAAAAAAIKB25hdGl2ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AAIEA2Jv\
    cm4BABMAAgoHYmlydGhQbGFjZQUADGQAAAAAAgsHbmF0aW9uYWxpdHkFAA8DAAAAAAIKB25hdGlvbmFsSUQFAAwgAAAA\
    AAIOB29yaWdpblByb3ZpbmNlBQAMPAAAAAACBQdwaG9uZQUADCgAAAAAAggHZXhpdFNpdGUFAAw8AAAAAQIBCgNsZWZ0\
    U2l0ZU9uAQASAAIEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkAAgklZG9jdW1lbnRzBQIaCAAAAAAcAQEYGHBlcnNvbi52\
    MS5UcmF2ZWxEb2N1bWVudAACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2ZWxNb2RlAQEWFGNvbW1v\
    bi52MS5UcmF2ZWxNb2RlAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggWcmVsYXRpb24BARYSY29tbW9uLnYx\
    LlJlbGF0aW9uAAIFG25lZWRzBQIaEAAAAAASAQEYDnBlcnNvbi52MS5OZWVkAAIKIGluZGljYXRvcnMFAhogAAAAABcB\
    ARYTY29tbW9uLnYxLkluZGljYXRvcgACChRzY2FtTGlua2VkAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEMA21vbnRoc0lu\
    U2l0ZQEABwACBxRzaGVsdGVyAQEWEGNvbW1vbi52MS5BbnN3ZXIAAgQHbm90ZQUADOgDAAAAAg8DY29uc2VudFJlY29y\
    ZGVkAQABAAIIEHdhcm5pbmdzBQIaEAAAAAAHBQAMMAAAAAACBxBhbGlhc2VzBQIaCAAAAAAHBQAMyAAAAAACEQdwcmlt\
    YXJ5SWRlbnRpZmllcgUADMgAAAAAAhMHc2Vjb25kYXJ5SWRlbnRpZmllcgUADMgAAAAAAgoHbmFtZVNjcmlwdAUADwQA\
    AAAAAg0Uc2FmZVRvQ29udGFjdAEBFhBjb21tb24udjEuQW5zd2VyAAIFB3Bob3RvBQAMQAAAAAECAQwDZXN0aW1hdGVk\
    QWdlAQAGAAIIHmNvbnNlbnRzBQIaCAAAAAAVAQEYEXBlcnNvbi52MS5Db25zZW50AQIBDANhbm5vdW5jZW1lbnQBABAA\
    QhMAKgFwZXJzb24udjEuU2NyZWVuaW5nCQAdJy0pLxUcERQAAgIXaWQBARETcGVyc29uLnYxLlNjcmVlbmluZwACBh1z\
    dGF0dXMBARYZY29tbW9uLnYxLlNjcmVlbmluZ1N0YXR1cwACBCVhY3RzBQIaCAAAAAAcAQEWGGNvbW1vbi52MS5UcmFm\
    Zmlja2luZ0FjdAACBSBtZWFucwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5kaWNhdG9yAAIII3B1cnBvc2VzBQIaCAAA\
    AAAaAQEWFmNvbW1vbi52MS5FeHBsb2l0YXRpb24AAgoHaW5zdHJ1bWVudAUADDwAAAAAAhEHaW5zdHJ1bWVudFZlcnNp\
    b24FAAwYAAAAAAIKA3NjcmVlbmVkQXQBABQAAgkHbmFycmF0aXZlBQAMoA8AAAACFVpwZXJzb24udjEuU3RhdGVDaGFu\
    Z2UEAB0REBYAAgIXdG8BARYTY29tbW9uLnYxLkNhc2VTdGF0ZQACBgdyZWFzb24FAAwsAQAAAAIJA2NvbmZpcm1lZAEA\
    AQACCwdjb3VudGVycGFydAUADGQAAAAAAg5RcGVyc29uLnYxLlN0YXkEAA8UFxEBAgEHA2VudGVyZWQBABIAAgkHZW50\
    cnlQb3J0BQAMIAAAAAECAQ8DYXV0aG9yaXNlZFVudGlsAQASAAIGB3Blcm1pdAUADCgAAAAAQhgAgQFwZXJzb24udjEu\
    VHJhdmVsRG9jdW1lbnQQACIREQ4PICoTExMfFhwUFREAAgQadHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIG\
    B251bWJlcgUADCAAAAAAAgYHaXNzdWVyBQAPAwAAAAECAQYDaXNzdWVkAQASAQIBBwNleHBpcmVzAQASAAIHFWN1c3Rv\
    ZHkBARYRY29tbW9uLnYxLkN1c3RvZHkAAggedmFsaWRpdHkBARYaY29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkAAggH\
    bXJ6TGluZTEFAAwsAAAAAAIIB21yekxpbmUyBQAMLAAAAAACCAdtcnpMaW5lMwUADCwAAAAAAgsQbXJ6RmFpbHVyZXMF\
    AhoQAAAAAAcFAAwYAAAAAAILB2Rlc3RpbmF0aW9uBQAPAwAAAAACCBB0cmFuc2l0cwUCGggAAAAABwUADwMAAAABAgEM\
    A2pvdXJuZXlzTGVmdAEABgACCgdzdXBlcnNlZGVzBQAMIAAAAAACBgdrZXB0QnkFAAxkAAAAAAIfFHBlcnNvbi52MS5W\
    dWxuZXJhYmlsaXR5QXNzZXNzZWQBABEAAgoDdnVsbmVyYWJsZQEAAQACEMVwZXJzb24udjEuV2FpdmVyCQAaDBMRJBQS\
    FREAAgIUaWQBAREQcGVyc29uLnYxLldhaXZlcgECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2RlY2lk\
    ZWRPbgEAEgACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQACDQN3YWl2ZWRQZXJjZW50AQAGAAILA3dh\
    aXZlZENlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIGB3JlYXNvbgUADMgAAAAAAhQ0cGVyc29uLnYxLldhaXZl\
    clRlcm0DAA4MFQACBwNwZXJjZW50AQAGAAIFA2NlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIZ+nJlY2VwdGlv\
    bi52MS5Bbm5vdW5jZW1lbnQMACMSEA8PESASEg4QFgACAh1pZAEBERlyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50AAIH\
    B21pc3Npb24FAAwQAAAAAAIFB2xhYmVsBQAMZAAAAAACCANleHBlY3RlZAEACAACBAdmcm9tBQAMZAAAAAACCgNleHBl\
    Y3RlZEF0AQAUAAIHFWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgcHY29udGFjdAUADGQAAAAAAgsDYW5ub3Vu\
    Y2VkQXQBABQAAgcDYXJyaXZlZAEACAECAQgDY2xvc2VkQXQBABQAAgsHY2xvc2VSZWFzb24FAAzIAAAAAAIZfHJlY2Vw\
    dGlvbi52MS5GaWxlUmVjZWl2ZWQEACUPIiAAAggZdHJhbnNmZXIBAREVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIEB2Zy\
    b20FAAwQAAAAAAIGGGJlZm9yZQEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBBhmaWxlAQEYFHBlcnNvbi52MS5QZXJz\
    b25GaWxlAAIX1XJlY2VwdGlvbi52MS5RdWV1ZUVudHJ5CgAQEg8PDyQjEBATAAIFB3Rva2VuBQAMGAAAAAACBwdtaXNz\
    aW9uBQAMEAAAAAACBAduYW1lBQAMyAAAAAACCANpc3N1ZWRBdAEAFAACBAdkZXNrBQAMEAAAAAACBRtzdGF0ZQEBFhdy\
    ZWNlcHRpb24udjEuUXVldWVTdGF0ZQECAQYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCANjbG9zZWRB\
    dAEAFAECAQgDY2FsbGVkQXQBABQAAggHY2FsbGVkVG8FAAwQAAAAAEIVAEYBcmVjZXB0aW9uLnYxLlRyYW5zZmVyDAAf\
    Ig8NERAnERklNw0AAgIZaWQBAREVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVy\
    c29uRmlsZQACBAdmcm9tBQAMEAAAAAACAgd0bwUADBAAAAAAAgYHcmVhc29uBQAMLAEAAAACCQNvZmZlcmVkQXQBABQA\
    AgUec3RhdGUBARYacmVjZXB0aW9uLnYxLlRyYW5zZmVyU3RhdGUBAgEJA2RlY2lkZWRBdAEAFAACDgdkZWNpc2lvblJl\
    YXNvbgUADCwBAAABAgEIGHJlY2VpdmVkAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIKKWNvbXBhbmlvbnMFAho/AAAA\
    ACABARgccmVjZXB0aW9uLnYxLlRyYW5zZmVycmVkRmlsZQACBgNwZW9wbGUBAAcAAhxLcmVjZXB0aW9uLnYxLlRyYW5z\
    ZmVycmVkRmlsZQIAIiUAAgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBCBhyZWNlaXZlZAEBERRwZXJz\
    b24udjEuUGVyc29uRmlsZQACFXxyZWNvcmRzLnYxLkF1ZGl0RW50cnkGAA8REQ8jEQACCANzZXF1ZW5jZQEABQACCgNy\
    ZWNvcmRlZEF0AQAUAAIGB2F1dGhvcgUADCwBAAAAAgQHa2luZAUADCgAAAABAgEGGHBlcnNvbgEBERRwZXJzb24udjEu\
    UGVyc29uRmlsZQACBgdkZXRhaWwFAAzIAAAAAAIUMHJlY29yZHMudjEuQXVkaXRQYWdlAQAtAAIHImVudHJpZXMFAhoA\
    AQAAABkBARgVcmVjb3Jkcy52MS5BdWRpdEVudHJ5AAIXO3JlY29yZHMudjEuQXVkaXRSZXF1ZXN0BAATDAwKAQIEBwdt\
    aXNzaW9uBQAMEAAAAAACBQNhZnRlcgEABQECAQQDZnJvbQEAEgECAQIDdG8BABIAAhUtcmVjb3Jkcy52MS5FeHBvcnRQ\
    YWdlAQAqAAIFIWZpbGVzBQIaQAAAAAAYAQEYFHBlcnNvbi52MS5QZXJzb25GaWxlAAIYWHJlY29yZHMudjEuRXhwb3J0\
    UmVxdWVzdAUAExMVDAoBAgQHB21pc3Npb24FAAwQAAAAAQIEBwdwdXJwb3NlBQAMZAAAAAECBAkHcmVjaXBpZW50BQAM\
    ZAAAAAECAQQDZnJvbQEAEgECAQIDdG8BABIAAhhkcmVjb3Jkcy52MS5SZWNvcmRlZFJlcGx5AwAjIBwAAgUaZW50cnkB\
    ARgWaW50YWtlLnYxLkhpc3RvcnlFbnRyeQACBRdldmVudAEBGBNldmVudHMudjEuRXZlbnRCb2R5AAIIEHdpdGhoZWxk\
    BQIaIAAAAAAHBQAMKAAAAAACGjdyZWNvcmRzLnYxLlJlY29yZGVkUmVxdWVzdAIAIxABAgQGGHBlcnNvbgEBERRwZXJz\
    b24udjEuUGVyc29uRmlsZQECBAgDc2VxdWVuY2UBAAUAAhQScmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQHd2hhdAUA\
    DCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tlZAUADBAA\
    AAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAAHUAoAA4B\
    VQCgAHQAdQBVAKsAWACNAUAAfABBAIoAeABUADsAbwA5AGAAQwBUAGEATABMAGsAUQBRAFkAAQIBEBNjb21tb24udjEu\
    QW5zd2VyAgAIBwIBAQADeWVzAgECAAJubwECARP2Y29tbW9uLnYxLkNhc2VTdGF0ZREACw8NDw8NDAsMEQ0QDRANCwsC\
    AQEABnF1ZXVlZAIBAgAKcmVnaXN0ZXJlZAIBAwAIYXNzZXNzZWQCAQQACnByb2Nlc3NpbmcCAQUACm1hbmlmZXN0ZWQC\
    AQYACGRlcGFydGVkAgEHAAdhcnJpdmVkAgEIAAZjbG9zZWQCAQkAB3N0YXlpbmcCAQoADHNlbGZEZXBhcnRlZAIBCwAI\
    cmVmZXJyZWQCAQwAC3RyYW5zZmVycmVkAgENAAhkZXRhaW5lZAIBDgALbG9zdENvbnRhY3QCAQ8ACGRlY2Vhc2VkAgEQ\
    AAZtZXJnZWQCAREABnZvaWRlZAECARE/Y29tbW9uLnYxLkNoYW5uZWwFAAsNCwwJAgEBAAZ3YWxrSW4CAQIACHByb3Zp\
    bmNlAgEDAAZwb2xpY2UCAQQAB2hvdGxpbmUCAQUABGJ1bGsBAgEYg2NvbW1vbi52MS5Db25zZW50UHVycG9zZQYAEREd\
    FhcPAgEBAAxyZWdpc3RyYXRpb24CAQIADHJldHVyblRyYXZlbAIBAwAYc2hhcmVXaXRoSG9zdEF1dGhvcml0aWVzAgEE\
    ABFzaGFyZVdpdGhQYXJ0bmVycwIBBQASY29udGFjdEFmdGVyUmV0dXJuAgEGAApwaG90b2dyYXBoAQIBEV5jb21tb24u\
    djEuQ3VzdG9keQcACwwQCQsODAIBAQAGaG9sZGVyAgECAAdtaXNzaW9uAgEDAAtjb25maXNjYXRlZAIBBAAEbG9zdAIB\
    BQAGcG9saWNlAgEGAAluZXZlckhlbGQCAQcAB3Vua25vd24BAgEWWmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0cGhEC\
    AQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5AgEE\
    AAxpZGVudGl0eUNhcmQBAgEaNmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5BAAKDAwOAgEBAAV2YWxpZAIBAgAHZXhw\
    aXJlZAIBAwAHZGFtYWdlZAIBBAAJY2FuY2VsbGVkAQIBFpBjb21tb24udjEuRXhwbG9pdGF0aW9uCAARFhcODBETCgIB\
    AQAMZm9yY2VkTGFib3VyAgECABFmb3JjZWRDcmltaW5hbGl0eQIBAwASc2V4dWFsRXhwbG9pdGF0aW9uAgEEAAlzZXJ2\
    aXR1ZGUCAQUAB3NsYXZlcnkCAQYADG9yZ2FuUmVtb3ZhbAIBBwAOZm9yY2VkTWFycmlhZ2UCAQgABW90aGVyAQIBE0Bj\
    b21tb24udjEuR3JvdXBLaW5kBAALEg0QAgEBAAZmYW1pbHkCAQIADWd1YXJkaWFuQ2hpbGQCAQMACGVzY29ydGVkAgEE\
    AAt0cmF2ZWxQYXJ0eQFCARMAcwFjb21tb24udjEuSW5kaWNhdG9yEQAXFhISEBIXEAwaGR0bGREbCgIBAQASd2l0aGhv\
    bGRzRG9jdW1lbnRzAgECABFyZXN0cmljdHNNb3ZlbWVudAIBAwANdGFrZXNFYXJuaW5ncwIBBAANZmFsc2VQcm9taXNl\
    cwIBBQALZGVidEJvbmRhZ2UCAQYADXBoeXNpY2FsQWJ1c2UCAQcAEnBzeWNob2xvZ2ljYWxBYnVzZQIBCAALc2V4dWFs\
    QWJ1c2UCAQkAB3RocmVhdHMCAQoAFWV4Y2Vzc2l2ZVdvcmtpbmdIb3VycwIBCwAUd2l0aGhvbGRzTmVjZXNzaXRpZXMC\
    AQwAGHJlc3RyaWN0c0ZpbmFuY2lhbEFjY2VzcwIBDQAWcHN5Y2hvYWN0aXZlU3Vic3RhbmNlcwIBDgAUcmVzdHJpY3Rz\
    TWVkaWNhbENhcmUCAQ8ADHVzZXNDaGlsZHJlbgIBEAAWdGhyZWF0T2ZMYXdFbmZvcmNlbWVudAIBEQAFb3RoZXIBAgEQ\
    K2NvbW1vbi52MS5JbnRlbnQDAA8OCQIBAQAKcmV0dXJuSG9tZQIBAgAJdW5kZWNpZGVkAgEDAARzdGF5AQIBEmVjb21t\
    b24udjEuTmVlZENvZGUGAA8ODRMRDwIBAQAKd2hlZWxjaGFpcgIBAgAJc3RyZXRjaGVyAgEDAAhwcmVnbmFudAIBBAAO\
    c2VyaW91c0lsbG5lc3MCAQUADHBzeWNob3NvY2lhbAIBBgAKZGlzYWJpbGl0eQECARYmY29tbW9uLnYxLk5lZWRTZXZl\
    cml0eQMACQ0LAgEBAARtaWxkAgECAAhtb2RlcmF0ZQIBAwAGc2V2ZXJlAQIBGWxjb21tb24udjEuUmVmZXJyYWxTZXJ2\
    aWNlBwAMDAoRFBIKAgEBAAdzaGVsdGVyAgECAAdtZWRpY2FsAgEDAAVsZWdhbAIBBAAMcHN5Y2hvc29jaWFsAgEFAA9j\
    aGlsZFByb3RlY3Rpb24CAQYADXJlaW50ZWdyYXRpb24CAQcABW90aGVyAQIBEmFjb21tb24udjEuUmVsYXRpb24IAAkL\
    CgwLDQsKAgEBAARoZWFkAgECAAZzcG91c2UCAQMABWNoaWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1YXJk\
    aWFuAgEHAAZlc2NvcnQCAQgABW90aGVyAQIBGTZjb21tb24udjEuU2NyZWVuaW5nU3RhdHVzBAAQDQsIAgEBAAtub3RT\
    Y3JlZW5lZAIBAgAIcG9zc2libGUCAQMABmFjdHVhbAIBBAADbm90AQIBDSljb21tb24udjEuU2V4AwAJCxACAQEABG1h\
    bGUCAQIABmZlbWFsZQIBAwALdW5zcGVjaWZpZWQBAgEYUmNvbW1vbi52MS5UcmFmZmlja2luZ0FjdAUAEBMNDwwCAQEA\
    C3JlY3J1aXRtZW50AgECAA50cmFuc3BvcnRhdGlvbgIBAwAIdHJhbnNmZXICAQQACmhhcmJvdXJpbmcCAQUAB3JlY2Vp\
    cHQBAgEUIGNvbW1vbi52MS5UcmF2ZWxNb2RlAgAPDQIBAQAKc2VsZkZ1bmRlZAIBAgAIYXNzaXN0ZWQBAgEYQ2R1cGxp\
    Y2F0ZXMudjEuTWF0Y2hCYXNpcwQAEw8PDAIBAQAOZG9jdW1lbnROdW1iZXICAQIACm5hdGlvbmFsSUQCAQMACmNvbXBh\
    cmlzb24CAQQAB29mZmljZXIBAgEXJ2R1cGxpY2F0ZXMudjEuTWF0Y2hab25lAwAJCw4CAQEABHNhbWUCAQIABnJldmll\
    dwIBAwAJZGlmZmVyZW50AQIBFzhkdXBsaWNhdGVzLnYxLlBhaXJTdGF0ZQQACQ4ODQIBAQAEb3BlbgIBAgAJY29uZmly\
    bWVkAgEDAAlkaXNtaXNzZWQCAQQACHJlb3BlbmVkAQIBGERldmVudHMudjEuTGlzdENoYW5nZUtpbmQFAAwLDg0LAgEB\
    AAdjcmVhdGVkAgECAAZlZGl0ZWQCAQMACXN1Ym1pdHRlZAIBBAAIYW5zd2VyZWQCAQUABmNsb3NlZAECARE2bGlzdHMu\
    djEuTGlzdEtpbmQDAA8PEwIBAQAKZmluZVdhaXZlcgIBAgAKZXhpdFBlcm1pdAIBAwAOdHJhdmVsRG9jdW1lbnQBAgES\
    NWxpc3RzLnYxLkxpc3RTdGF0ZQQACg4MCwIBAQAFZHJhZnQCAQIACXN1Ym1pdHRlZAIBAwAHcGFydGlhbAIBBAAGY2xv\
    c2VkAQIBElRwZXJzb24udjEuSG9sZEtpbmQGAAsKDBEQCgIBAQAGcG9saWNlAgECAAVjb3VydAIBAwAHbWVkaWNhbAIB\
    BAAMYmVzdEludGVyZXN0AgEFAAtpbW1pZ3JhdGlvbgIBBgAFb3RoZXIBAgEVN3BlcnNvbi52MS5MaW5lT3V0Y29tZQQA\
    DAwMDQIBAQAHcGVuZGluZwIBAgAHZ3JhbnRlZAIBAwAHcmVmdXNlZAIBBAAIcmV0dXJuZWQBAgEXNXJlY2VwdGlvbi52\
    MS5RdWV1ZVN0YXRlBAAMDwkLAgEBAAd3YWl0aW5nAgECAApyZWdpc3RlcmVkAgEDAARsZWZ0AgEEAAZjYWxsZWQBAgEa\
    OnJlY2VwdGlvbi52MS5UcmFuc2ZlclN0YXRlBAAMDQ0OAgEBAAdvZmZlcmVkAgECAAhhY2NlcHRlZAIBAwAIZGVjbGlu\
    ZWQCAQQACXdpdGhkcmF3bgJAEwMZAwBCFQD4AmV2ZW50cy52MS5JbnRha2VFdmVudBIAKCIoLCYgOCYsKiwtLiokKCAv\
    AgIBAAoYcmVnaXN0ZXJlZAEBGBRldmVudHMudjEuUmVnaXN0ZXJlZAICAgAHFWNoYW5nZWQBARgRZXZlbnRzLnYxLkNo\
    YW5nZWQCAgMAChhob2xkUGxhY2VkAQEYFGV2ZW50cy52MS5Ib2xkUGxhY2VkAgIEAAwaaG9sZFJlbGVhc2VkAQEYFmV2\
    ZW50cy52MS5Ib2xkUmVsZWFzZWQCAgUACRdzZXBhcmF0ZWQBARgTZXZlbnRzLnYxLlNlcGFyYXRlZAICBgAHE2dyb3Vw\
    ZWQBARgPcGVyc29uLnYxLkdyb3VwAgIHABIgZHVwbGljYXRlU3VzcGVjdGVkAQEYHGV2ZW50cy52MS5EdXBsaWNhdGVT\
    dXNwZWN0ZWQCAggACRduYW1lc1JlYWQBARgTZXZlbnRzLnYxLk5hbWVzUmVhZAICCQAMGnJvd3NSZWplY3RlZAEBGBZl\
    dmVudHMudjEuUm93c1JlamVjdGVkAgIKAAsZbGlzdENoYW5nZWQBARgVZXZlbnRzLnYxLkxpc3RDaGFuZ2VkAgILAAkd\
    YW5ub3VuY2VkAQEYGXJlY2VwdGlvbi52MS5Bbm5vdW5jZW1lbnQCAgwADBtxdWV1ZUNoYW5nZWQBARgXcmVjZXB0aW9u\
    LnYxLlF1ZXVlRW50cnkCAg0ADxl0cmFuc2ZlckNoYW5nZWQBARgVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAgIOAAsZcGFp\
    ckNoYW5nZWQBARgVZXZlbnRzLnYxLlBhaXJDaGFuZ2VkAgIPAAgWZXhwb3J0ZWQBARgSZXZlbnRzLnYxLkV4cG9ydGVk\
    AgIQAAoYc2VhbGVkUmVhZAEBGBRldmVudHMudjEuU2VhbGVkUmVhZAICEQAGFGRlbmllZAEBGBBldmVudHMudjEuRGVu\
    aWVkAgISAAwdZmlsZVJlY2VpdmVkAQEYGXJlY2VwdGlvbi52MS5GaWxlUmVjZWl2ZWQAQhAAAwNwZXJzb24udjEuQ2hh\
    bmdlFAA0KiwgKBwmJBYkNigZIigkIiYqJAICAQAQHmlkZW50aXR5VmVyaWZpZWQBARgacGVyc29uLnYxLklkZW50aXR5\
    VmVyaWZpZWQCAgIACBxkb2N1bWVudAEBGBhwZXJzb24udjEuVHJhdmVsRG9jdW1lbnQCAgMAChxldGRBcHBsaWVkAQEY\
    GHBlcnNvbi52MS5FdGRBcHBsaWNhdGlvbgICBAAGFHdhaXZlcgEBGBBwZXJzb24udjEuV2FpdmVyAgIFAAoYZXhpdFBl\
    cm1pdAEBGBRwZXJzb24udjEuRXhpdFBlcm1pdAICBgAEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkCAgcABhppbnRlbnQB\
    ARgWcGVyc29uLnYxLkludGVudENoYW5nZQICCAAFGW5lZWRzAQEYFXBlcnNvbi52MS5OZWVkc0NoYW5nZQIBCQARYXNz\
    ZXNzbWVudE9mZmVyZWQCAgoACBZmaXRUb0ZseQEBGBJwZXJzb24udjEuRml0VG9GbHkCAgsADSN2dWxuZXJhYmlsaXR5\
    AQEYH3BlcnNvbi52MS5WdWxuZXJhYmlsaXR5QXNzZXNzZWQCAgwABhxkYW5nZXIBARgYcGVyc29uLnYxLkRhbmdlckFz\
    c2Vzc2VkAgENABRiZXN0SW50ZXJlc3RBcHByb3ZlZAICDgAHFXBheW1lbnQBARgRcGVyc29uLnYxLlBheW1lbnQCAg8A\
    Chhjb3JyZWN0aW9uAQEYFHBlcnNvbi52MS5Db3JyZWN0aW9uAgIQAAUZc3RhdGUBARgVcGVyc29uLnYxLlN0YXRlQ2hh\
    bmdlAgIRAAcVY29uc2VudAEBGBFwZXJzb24udjEuQ29uc2VudAICEgAJF3NjcmVlbmluZwEBGBNwZXJzb24udjEuU2Ny\
    ZWVuaW5nAgITAAsZbWVkaWNhbE5vdGUBARgVcGVyc29uLnYxLk1lZGljYWxOb3RlAgIUAAgWcmVmZXJyYWwBARgScGVy\
    c29uLnYxLlJlZmVycmFsAUA7AQBCEgAjAXJlY29yZHMudjEuUmVjb3JkcwMAWm5WAwQBAAEIGhgXcmVjb3JkZWRyZWNv\
    cmRzLnYxLlJlY29yZGVkUmVxdWVzdHJlY29yZHMudjEuUmVjb3JkZWRSZXBseQEAFHJlZnVzYWxzLnYxLk5vdEZvdW5k\
    AwQCAAIGGBUyZXhwb3J0cmVjb3Jkcy52MS5FeHBvcnRSZXF1ZXN0cmVjb3Jkcy52MS5FeHBvcnRQYWdlAgAaFHJlZnVz\
    YWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQDBAMAAgUXFB1hdWRpdHJlY29yZHMudjEuQXVk\
    aXRSZXF1ZXN0cmVjb3Jkcy52MS5BdWRpdFBhZ2UBABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbg==
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
