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
    WM7VBBn4UBJ8PiRQ3QhSoPAduSCQWVAMEr6CeR1/uMg=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEXsKgAAtQwCBj8BO0DSAVUAWQA4AIIAPABfAFgAfgBlAH0AQwC8ADcAWAB+AK8AOgH2AH0AcgI/ADAA2AB1AHwAVgCi\
    AGEA1QBIAIIAOgCCAEAAYQChBccAUwRDAXMAYwDoATcA2QBMABcBywAbAZUASABWAEYAdACAAFUAKgBCAD0AAEIbALEB\
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
    aXIBARgbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAIUpGV2ZW50cy52MS5SZWdpc3RlcmVkBAAqJB8xAAIMGnJl\
    Z2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIJF2dyb3VwS2luZAEBFhNjb21tb24udjEuR3JvdXBL\
    aW5kAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACDCFkaXN0aW5jdEZyb20FAhoQAAAAABgBAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAhYdZXZlbnRzLnYxLlJvd3NSZWplY3RlZAEAGgACBhB0b2tlbnMFAhoAEAAAAAcFAAxAAAAA\
    AAIUQGV2ZW50cy52MS5TZWFsZWRSZWFkAgAiGgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYQZmll\
    bGRzBQIaIAAAAAAHBQAMKAAAAAACE2dldmVudHMudjEuU2VwYXJhdGVkBAAhIhENAAIFGGZpcnN0AQERFHBlcnNvbi52\
    MS5QZXJzb25GaWxlAAIGGHNlY29uZAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACBgdyZWFzb24FAAz0AQAAAAIGA2xp\
    ZnRlZAEAAQACFpVpbnRha2UudjEuSGlzdG9yeUVudHJ5CAAPDxERDxEaEQACCANzZXF1ZW5jZQEABQACBAdraW5kBQAM\
    IAAAAAACCgNvY2N1cnJlZEF0AQAUAAIKA3JlY29yZGVkQXQBABQAAgQHZGVzawUADBAAAAAAAgYHYXV0aG9yBQAMyAAA\
    AAACBhBmaWVsZHMFAhogAAAAAAcFAAwoAAAAAAIGB3JlYXNvbgUADCwBAAAAQhYAHgFsaXN0cy52MS5BdXRob3JpdHlM\
    aXN0DAAgEh0fFBAQExAnFBAAAgIaaWQBAREWbGlzdHMudjEuQXV0aG9yaXR5TGlzdAACBwdtaXNzaW9uBQAMEAAAAAAC\
    BBVraW5kAQEWEWxpc3RzLnYxLkxpc3RLaW5kAAIFFnN0YXRlAQEWEmxpc3RzLnYxLkxpc3RTdGF0ZQACCQdhdXRob3Jp\
    dHkFAAxkAAAAAAIFB3RpdGxlBQAMZAAAAAACCQNjcmVhdGVkQXQBABQBAgELA3N1Ym1pdHRlZE9uAQASAQIBCANjbG9z\
    ZWRPbgEAEgACBR5saW5lcwUCGgAEAAAAFQEBGBFsaXN0cy52MS5MaXN0TGluZQACCQdyZWZlcmVuY2UFAAw8AAAAAAIJ\
    A2NoYW5nZWRBdAEABQACEeFsaXN0cy52MS5MaXN0TGluZQoAIiQRERQSFRIPEQACBhhwZXJzb24BAREUcGVyc29uLnYx\
    LlBlcnNvbkZpbGUAAgcZb3V0Y29tZQEBFhVwZXJzb24udjEuTGluZU91dGNvbWUBAgEJA2RlY2lkZWRPbgEAEgACBgdy\
    ZWFzb24FAAzIAAAAAAINA3dhaXZlZFBlcmNlbnQBAAYAAgsDd2FpdmVkQ2VudHMBAAUBAgENA2NvdmVyc1Rocm91Z2gB\
    ABIBAgEKA3ZhbGlkVW50aWwBABIAAgQHcG9ydAUADwMAAAAAAgYHbnVtYmVyBQAMKAAAAAACEWhwZXJzb24udjEuQ29u\
    c2VudAQAJx4PDgACBxxwdXJwb3NlAQEWGGNvbW1vbi52MS5Db25zZW50UHVycG9zZQACBhRhbnN3ZXIBARYQY29tbW9u\
    LnYxLkFuc3dlcgECAQcDZ2l2ZW5BdAEAFAACAwdob3cFAAw8AAAAAEIUAFgCcGVyc29uLnYxLkNvcnJlY3Rpb24YABEU\
    FhgMFhYWGhElFBIbHR8VFBEiHxQbJgACBgdyZWFzb24FAAwsAQAAAQIBCAdmdWxsTmFtZQUADMgAAAABAgEKB25hdGl2\
    ZU5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AQIBBANib3JuAQATAQIBCgdiaXJ0aFBsYWNlBQAMZAAA\
    AAACCwduYXRpb25hbGl0eQUADwMAAAABAgEKB25hdGlvbmFsSUQFAAwgAAAAAQIBDgdvcmlnaW5Qcm92aW5jZQUADDwA\
    AAABAgEFB3Bob25lBQAMKAAAAAACDRRzYWZlVG9Db250YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEIB2V4aXRTaXRl\
    BQAMPAAAAAECAQoDbGVmdFNpdGVPbgEAEgACBxBhbGlhc2VzBQIaCAAAAAAHBQAMyAAAAAECAREHcHJpbWFyeUlkZW50\
    aWZpZXIFAAzIAAAAAQIBEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1lU2NyaXB0BQAPBAAAAAECAQwD\
    ZXN0aW1hdGVkQWdlAQAGAQIBBQdwaG90bwUADEAAAAAAAgoUc2NhbUxpbmtlZAEBFhBjb21tb24udjEuQW5zd2VyAAIH\
    FHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIHEGNsZWFyZWQFAhogAAAAAAcF\
    AAwoAAAAAAISEHdpdGhkcmF3bkRvY3VtZW50cwUCGggAAAAABwUADCAAAAAAAhgjcGVyc29uLnYxLkRhbmdlckFzc2Vz\
    c2VkAgAPEAACCANpbkRhbmdlcgEAAQECAQgDZGVhZGxpbmUBABIAAhgUcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9uAQAR\
    AQIBCQNhcHBsaWVkT24BABIAAhTAcGVyc29uLnYxLkV4aXRQZXJtaXQJAB4MExEkEg8REQACAhhpZAEBERRwZXJzb24u\
    djEuRXhpdFBlcm1pdAECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2RlY2lkZWRPbgEAEgACBxlvdXRj\
    b21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1i\
    ZXIFAAwoAAAAAAIGB3JlYXNvbgUADMgAAAAAAhRdcGVyc29uLnYxLkV4aXRSZWNvcmQFABMREg8RAQIBCwNyZXF1ZXN0\
    ZWRPbgEAEgECAQkDZ3JhbnRlZE9uAQASAQIBCgN2YWxpZFVudGlsAQASAAIEB3BvcnQFAA8DAAAAAQIBCQNyZWZ1c2Vk\
    T24BABIAAhRkcGVyc29uLnYxLkZpbmVSZWNvcmQEABMRECoBAgELA3JlcXVlc3RlZE9uAQASAQIBCQNyZWZ1c2VkT24B\
    ABIAAgkDcGFpZENlbnRzAQAFAAIFIXRlcm1zBQIaEAAAAAAYAQEYFHBlcnNvbi52MS5XYWl2ZXJUZXJtAAISQHBlcnNv\
    bi52MS5GaXRUb0ZseQMAGw0TAAIDFGZpdAEBFhBjb21tb24udjEuQW5zd2VyAQIBBQN1bnRpbAEAEgACDANlc2NvcnRO\
    ZWVkZWQBAAEAAg+PcGVyc29uLnYxLkdyb3VwBQAZEh8RLQACAhNpZAEBEQ9wZXJzb24udjEuR3JvdXAAAgcHbWlzc2lv\
    bgUADBAAAAAAAgQXa2luZAEBFhNjb21tb24udjEuR3JvdXBLaW5kAAIKA3NwbGl0dGFibGUBAAEAAgcibWVtYmVycwUC\
    GkAAAAAAGQEBGBVwZXJzb24udjEuR3JvdXBNZW1iZXIAAhVIcGVyc29uLnYxLkdyb3VwTWVtYmVyAgAiIgACBhhwZXJz\
    b24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggWcmVsYXRpb24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIOw3BlcnNv\
    bi52MS5Ib2xkCQAYHhQUEQ8QEhgAAgISaWQBAREOcGVyc29uLnYxLkhvbGQAAgQWa2luZAEBFhJwZXJzb24udjEuSG9s\
    ZEtpbmQAAgkHYXV0aG9yaXR5BQAMZAAAAAACCQdyZWZlcmVuY2UFAAw8AAAAAAIGB3JlYXNvbgUADPQBAAAAAggDcGxh\
    Y2VkQXQBABQBAgEIA3Jldmlld0J5AQASAQIBCgNyZWxlYXNlZEF0AQAUAAINB3JlbGVhc2VSZWFzb24FAAz0AQAAAAIa\
    KnBlcnNvbi52MS5JZGVudGl0eVZlcmlmaWVkAgAWEAACCwduYXRpb25hbGl0eQUADwMAAAAAAgUHYmFzaXMFAAwoAAAA\
    AAIWaHBlcnNvbi52MS5JbnRlbnRDaGFuZ2UDAB4mHwACBhRpbnRlbnQBARYQY29tbW9uLnYxLkludGVudAACChh0cmF2\
    ZWxNb2RlAQEWFGNvbW1vbi52MS5UcmF2ZWxNb2RlAAIHFGNvbnNlbnQBARYQY29tbW9uLnYxLkFuc3dlcgACFSFwZXJz\
    b24udjEuTWVkaWNhbE5vdGUCAA8OAAIEB3RleHQFAAzQBwAAAAIHA25vdGVkQXQBABQAAg5wcGVyc29uLnYxLk5lZWQF\
    AB4MDA0mAAIEFmNvZGUBARYSY29tbW9uLnYxLk5lZWRDb2RlAQIBBAN3ZWVrAQAGAQIBBANhc09mAQASAQIBBQN1bnRp\
    bAEAEgACCBpzZXZlcml0eQEBFhZjb21tb24udjEuTmVlZFNldmVyaXR5AAIVJ3BlcnNvbi52MS5OZWVkc0NoYW5nZQEA\
    JAACBRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACEUxwZXJzb24udjEuUGF5bWVudAQAGw0MEgACAhVp\
    ZAEBERFwZXJzb24udjEuUGF5bWVudAACBgNwYWlkT24BABIAAgUDY2VudHMBAAUAAgcHcmVjZWlwdAUADCgAAAAAQhQA\
    hwVwZXJzb24udjEuUGVyc29uRmlsZSkAKhEPICsyIyAgGh4mHyQkLh0YIxEPFhs3ECgqMCouMiwWEhUmJy8QHTEAAgwa\
    cmVnaXN0cmF0aW9uAQEYFnBlcnNvbi52MS5SZWdpc3RyYXRpb24AAgoDcmVjb3JkZWRBdAEAFAACCANzZXF1ZW5jZQEA\
    BQACBRdzdGF0ZQEBFhNjb21tb24udjEuQ2FzZVN0YXRlAQIBCB5pZGVudGl0eQEBGBpwZXJzb24udjEuSWRlbnRpdHlW\
    ZXJpZmllZAACCSVkb2N1bWVudHMFAhoQAAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50AAIDHGV0ZAEBGBhw\
    ZXJzb24udjEuRXRkQXBwbGljYXRpb24AAgQYZmluZQEBGBRwZXJzb24udjEuRmluZVJlY29yZAACBBhleGl0AQEYFHBl\
    cnNvbi52MS5FeGl0UmVjb3JkAAIEEnN0YXkBARgOcGVyc29uLnYxLlN0YXkAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5J\
    bnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVsTW9kZQACBxRjb25zZW50AQEWEGNvbW1vbi52MS5B\
    bnN3ZXIAAgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgUbaG9sZHMFAhogAAAAABIBARgOcGVyc29u\
    LnYxLkhvbGQAAgkha2VlcEFwYXJ0BQIaIAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9w\
    ZXJzb24udjEuR3JvdXAAAhEDYXNzZXNzbWVudE9mZmVyZWQBAAEBAgEIFmZpdFRvRmx5AQEYEnBlcnNvbi52MS5GaXRU\
    b0ZseQACCgN2dWxuZXJhYmxlAQABAAIIA2luRGFuZ2VyAQABAQIBDgNkYW5nZXJEZWFkbGluZQEAEgACFANiZXN0SW50\
    ZXJlc3RBcHByb3ZlZAEAAQACEiFwb3NzaWJsZUR1cGxpY2F0ZXMFAhpAAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZp\
    bGUAAgkDY2hhbmdlZEF0AQAFAAIHHXdhaXZlcnMFAhoQAAAAABQBARgQcGVyc29uLnYxLldhaXZlcgACCB5wYXltZW50\
    cwUCGiAAAAAAFQEBGBFwZXJzb24udjEuUGF5bWVudAACCyFleGl0UGVybWl0cwUCGhAAAAAAGAEBGBRwZXJzb24udjEu\
    RXhpdFBlcm1pdAACCB5jb25zZW50cwUCGggAAAAAFQEBGBFwZXJzb24udjEuQ29uc2VudAACCiBzY3JlZW5pbmdzBQIa\
    EAAAAAAXAQEYE3BlcnNvbi52MS5TY3JlZW5pbmcAAgwibWVkaWNhbE5vdGVzBQIaEAAAAAAZAQEYFXBlcnNvbi52MS5N\
    ZWRpY2FsTm90ZQACCR9yZWZlcnJhbHMFAhoQAAAAABYBARgScGVyc29uLnYxLlJlZmVycmFsAAILB3N0YXRlUmVhc29u\
    BQAMLAEAAAECAQoDc3RhdGVTaW5jZQEAFAACDgNzdGF0ZUNvbmZpcm1lZAEAAQACCxdzdGF0ZUJlZm9yZQEBFhNjb21t\
    b24udjEuQ2FzZVN0YXRlAQIBChhtZXJnZWRJbnRvAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIKIW1lcmdlZEZyb20F\
    AhoQAAAAABgBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgEIA3RyYW5zZmVyAQAQAAIJEGNvcnJlY3RlZAUCGiAAAAAA\
    BwUADCgAAAAAAgwhZGlzdGluY3RGcm9tBQIaQAAAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAISsXBlcnNvbi52\
    MS5SZWZlcnJhbAgAHCgNERESEBIAAgIWaWQBAREScGVyc29uLnYxLlJlZmVycmFsAAIHHXNlcnZpY2UBARYZY29tbW9u\
    LnYxLlJlZmVycmFsU2VydmljZQACAgd0bwUADGQAAAAAAgYHcmVhc29uBQAMLAEAAAACCgNyZWZlcnJlZE9uAQASAQIB\
    CgNhY2NlcHRlZE9uAQASAQIBCANjbG9zZWRPbgEAEgACBwdvdXRjb21lBQAMyAAAAABCFgA3BHBlcnNvbi52MS5SZWdp\
    c3RyYXRpb24oACMTEg8gFRMVGAsVFhUZEBMSGjIeJh0iJC4iFB8PFhwbHB4VJRAUKhQBAgQGGHBlcnNvbgEBERRwZXJz\
    b24udjEuUGVyc29uRmlsZQECBAcHbWlzc2lvbgUADBAAAAABAgQKA3JlY2VpdmVkQXQBABQAAgQHZGVzawUADBAAAAAA\
    AgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACCgdxdWV1ZVRva2VuBQAMGAAAAAACCAdmdWxsTmFtZQUADMgA\
    AAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgQDYm9ybgEAEwACCgdiaXJ0aFBs\
    YWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAAAAgoHbmF0aW9uYWxJRAUADCAAAAAAAg4Hb3JpZ2luUHJvdmlu\
    Y2UFAAw8AAAAAAIFB3Bob25lBQAMKAAAAAACCAdleGl0U2l0ZQUADDwAAAABAgEKA2xlZnRTaXRlT24BABIAAgQSc3Rh\
    eQEBGA5wZXJzb24udjEuU3RheQACCSVkb2N1bWVudHMFAhoIAAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERvY3VtZW50\
    AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZlbE1vZGUB\
    AgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxhdGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24AAgUbbmVl\
    ZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgogaW5kaWNhdG9ycwUCGiAAAAAAFwEBFhNjb21tb24udjEuSW5k\
    aWNhdG9yAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIHFHNoZWx0\
    ZXIBARYQY29tbW9uLnYxLkFuc3dlcgACBAdub3RlBQAM6AMAAAACDwNjb25zZW50UmVjb3JkZWQBAAEAAggQd2Fybmlu\
    Z3MFAhoQAAAAAAcFAAwwAAAAAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzIAAAAAAIRB3ByaW1hcnlJZGVudGlmaWVyBQAM\
    yAAAAAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1lU2NyaXB0BQAPBAAAAAACDRRzYWZlVG9Db250\
    YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUHcGhvdG8FAAxAAAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYAAggeY29uc2Vu\
    dHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQBAgEMA2Fubm91bmNlbWVudAEAEABCEwAqAXBlcnNvbi52MS5T\
    Y3JlZW5pbmcJAB0nLSkvFRwRFAACAhdpZAEBERNwZXJzb24udjEuU2NyZWVuaW5nAAIGHXN0YXR1cwEBFhljb21tb24u\
    djEuU2NyZWVuaW5nU3RhdHVzAAIEJWFjdHMFAhoIAAAAABwBARYYY29tbW9uLnYxLlRyYWZmaWNraW5nQWN0AAIFIG1l\
    YW5zBQIaIAAAAAAXAQEWE2NvbW1vbi52MS5JbmRpY2F0b3IAAggjcHVycG9zZXMFAhoIAAAAABoBARYWY29tbW9uLnYx\
    LkV4cGxvaXRhdGlvbgACCgdpbnN0cnVtZW50BQAMPAAAAAACEQdpbnN0cnVtZW50VmVyc2lvbgUADBgAAAAAAgoDc2Ny\
    ZWVuZWRBdAEAFAACCQduYXJyYXRpdmUFAAygDwAAAAIVWnBlcnNvbi52MS5TdGF0ZUNoYW5nZQQAHREQFgACAhd0bwEB\
    FhNjb21tb24udjEuQ2FzZVN0YXRlAAIGB3JlYXNvbgUADCwBAAAAAgkDY29uZmlybWVkAQABAAILB2NvdW50ZXJwYXJ0\
    BQAMZAAAAAACDlFwZXJzb24udjEuU3RheQQADxQXEQECAQcDZW50ZXJlZAEAEgACCQdlbnRyeVBvcnQFAAwgAAAAAQIB\
    DwNhdXRob3Jpc2VkVW50aWwBABIAAgYHcGVybWl0BQAMKAAAAABCGADKAXBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudBIA\
    IhERDg8gKhMTEx8WHBQVERcwAAIEGnR5cGUBARYWY29tbW9uLnYxLkRvY3VtZW50VHlwZQACBgdudW1iZXIFAAwgAAAA\
    AAIGB2lzc3VlcgUADwMAAAABAgEGA2lzc3VlZAEAEgECAQcDZXhwaXJlcwEAEgACBxVjdXN0b2R5AQEWEWNvbW1vbi52\
    MS5DdXN0b2R5AAIIHnZhbGlkaXR5AQEWGmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5AAIIB21yekxpbmUxBQAMLAAA\
    AAACCAdtcnpMaW5lMgUADCwAAAAAAggHbXJ6TGluZTMFAAwsAAAAAAILEG1yekZhaWx1cmVzBQIaEAAAAAAHBQAMGAAA\
    AAACCwdkZXN0aW5hdGlvbgUADwMAAAAAAggQdHJhbnNpdHMFAhoIAAAAAAcFAA8DAAAAAQIBDANqb3VybmV5c0xlZnQB\
    AAYAAgoHc3VwZXJzZWRlcwUADCAAAAAAAgYHa2VwdEJ5BQAMZAAAAAACDAdzdXBlcnNlZGVkQnkFAAwgAAAAAAIOHnZh\
    bGlkaXR5QmVmb3JlAQEWGmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5AAIfFHBlcnNvbi52MS5WdWxuZXJhYmlsaXR5\
    QXNzZXNzZWQBABEAAgoDdnVsbmVyYWJsZQEAAQACEMVwZXJzb24udjEuV2FpdmVyCQAaDBMRJBQSFREAAgIUaWQBAREQ\
    cGVyc29uLnYxLldhaXZlcgECAQQDbGlzdAEAEAECAQsDcmVxdWVzdGVkT24BABIBAgEJA2RlY2lkZWRPbgEAEgACBxlv\
    dXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQACDQN3YWl2ZWRQZXJjZW50AQAGAAILA3dhaXZlZENlbnRzAQAF\
    AQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIGB3JlYXNvbgUADMgAAAAAAhQ0cGVyc29uLnYxLldhaXZlclRlcm0DAA4MFQAC\
    BwNwZXJjZW50AQAGAAIFA2NlbnRzAQAFAQIBDQNjb3ZlcnNUaHJvdWdoAQASAAIZ+nJlY2VwdGlvbi52MS5Bbm5vdW5j\
    ZW1lbnQMACMSEA8PESASEg4QFgACAh1pZAEBERlyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50AAIHB21pc3Npb24FAAwQ\
    AAAAAAIFB2xhYmVsBQAMZAAAAAACCANleHBlY3RlZAEACAACBAdmcm9tBQAMZAAAAAACCgNleHBlY3RlZEF0AQAUAAIH\
    FWNoYW5uZWwBARYRY29tbW9uLnYxLkNoYW5uZWwAAgcHY29udGFjdAUADGQAAAAAAgsDYW5ub3VuY2VkQXQBABQAAgcD\
    YXJyaXZlZAEACAECAQgDY2xvc2VkQXQBABQAAgsHY2xvc2VSZWFzb24FAAzIAAAAAAIXsHJlY2VwdGlvbi52MS5RdWV1\
    ZUVudHJ5CAAQEg8PDyQjEAACBQd0b2tlbgUADBgAAAAAAgcHbWlzc2lvbgUADBAAAAAAAgQHbmFtZQUADMgAAAAAAggD\
    aXNzdWVkQXQBABQAAgQHZGVzawUADBAAAAAAAgUbc3RhdGUBARYXcmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUBAgEGGHBl\
    cnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQgDY2xvc2VkQXQBABQAQhUAAAFyZWNlcHRpb24udjEuVHJhbnNm\
    ZXIKAB8iDw0RECcRGSUAAgIZaWQBAREVcmVjZXB0aW9uLnYxLlRyYW5zZmVyAAIGGHBlcnNvbgEBERRwZXJzb24udjEu\
    UGVyc29uRmlsZQACBAdmcm9tBQAMEAAAAAACAgd0bwUADBAAAAAAAgYHcmVhc29uBQAMLAEAAAACCQNvZmZlcmVkQXQB\
    ABQAAgUec3RhdGUBARYacmVjZXB0aW9uLnYxLlRyYW5zZmVyU3RhdGUBAgEJA2RlY2lkZWRBdAEAFAACDgdkZWNpc2lv\
    blJlYXNvbgUADCwBAAABAgEIGHJlY2VpdmVkAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIVfHJlY29yZHMudjEuQXVk\
    aXRFbnRyeQYADxERDyMRAAIIA3NlcXVlbmNlAQAFAAIKA3JlY29yZGVkQXQBABQAAgYHYXV0aG9yBQAMLAEAAAACBAdr\
    aW5kBQAMKAAAAAECAQYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGB2RldGFpbAUADMgAAAAAAhQwcmVj\
    b3Jkcy52MS5BdWRpdFBhZ2UBAC0AAgciZW50cmllcwUCGgABAAAAGQEBGBVyZWNvcmRzLnYxLkF1ZGl0RW50cnkAAhc7\
    cmVjb3Jkcy52MS5BdWRpdFJlcXVlc3QEABMMDAoBAgQHB21pc3Npb24FAAwQAAAAAAIFA2FmdGVyAQAFAQIBBANmcm9t\
    AQASAQIBAgN0bwEAEgACFS1yZWNvcmRzLnYxLkV4cG9ydFBhZ2UBACoAAgUhZmlsZXMFAhpAAAAAABgBARgUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAhhYcmVjb3Jkcy52MS5FeHBvcnRSZXF1ZXN0BQATExUMCgECBAcHbWlzc2lvbgUADBAAAAAB\
    AgQHB3B1cnBvc2UFAAxkAAAAAQIECQdyZWNpcGllbnQFAAxkAAAAAQIBBANmcm9tAQASAQIBAgN0bwEAEgACGGRyZWNv\
    cmRzLnYxLlJlY29yZGVkUmVwbHkDACMgHAACBRplbnRyeQEBGBZpbnRha2UudjEuSGlzdG9yeUVudHJ5AAIFF2V2ZW50\
    AQEYE2V2ZW50cy52MS5FdmVudEJvZHkAAggQd2l0aGhlbGQFAhogAAAAAAcFAAwoAAAAAAIaN3JlY29yZHMudjEuUmVj\
    b3JkZWRSZXF1ZXN0AgAjEAECBAYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIECANzZXF1ZW5jZQEABQAC\
    FBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lv\
    bgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5SZWplY3RlZAIAEBEAAgUH\
    ZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAdQCgADgFVAKAAdAB1AFUAqwBYAI0BQAB8AEEAigB4AFQAOwBvADkA\
    YABDAFQAYQBMAEwAawBRAEUAWQABAgEQE2NvbW1vbi52MS5BbnN3ZXICAAgHAgEBAAN5ZXMCAQIAAm5vAQIBE/Zjb21t\
    b24udjEuQ2FzZVN0YXRlEQALDw0PDw0MCwwRDRANEA0LCwIBAQAGcXVldWVkAgECAApyZWdpc3RlcmVkAgEDAAhhc3Nl\
    c3NlZAIBBAAKcHJvY2Vzc2luZwIBBQAKbWFuaWZlc3RlZAIBBgAIZGVwYXJ0ZWQCAQcAB2Fycml2ZWQCAQgABmNsb3Nl\
    ZAIBCQAHc3RheWluZwIBCgAMc2VsZkRlcGFydGVkAgELAAhyZWZlcnJlZAIBDAALdHJhbnNmZXJyZWQCAQ0ACGRldGFp\
    bmVkAgEOAAtsb3N0Q29udGFjdAIBDwAIZGVjZWFzZWQCARAABm1lcmdlZAIBEQAGdm9pZGVkAQIBET9jb21tb24udjEu\
    Q2hhbm5lbAUACw0LDAkCAQEABndhbGtJbgIBAgAIcHJvdmluY2UCAQMABnBvbGljZQIBBAAHaG90bGluZQIBBQAEYnVs\
    awECARiDY29tbW9uLnYxLkNvbnNlbnRQdXJwb3NlBgARER0WFw8CAQEADHJlZ2lzdHJhdGlvbgIBAgAMcmV0dXJuVHJh\
    dmVsAgEDABhzaGFyZVdpdGhIb3N0QXV0aG9yaXRpZXMCAQQAEXNoYXJlV2l0aFBhcnRuZXJzAgEFABJjb250YWN0QWZ0\
    ZXJSZXR1cm4CAQYACnBob3RvZ3JhcGgBAgERXmNvbW1vbi52MS5DdXN0b2R5BwALDBAJCw4MAgEBAAZob2xkZXICAQIA\
    B21pc3Npb24CAQMAC2NvbmZpc2NhdGVkAgEEAARsb3N0AgEFAAZwb2xpY2UCAQYACW5ldmVySGVsZAIBBwAHdW5rbm93\
    bgECARZaY29tbW9uLnYxLkRvY3VtZW50VHlwZQQADRwaEQIBAQAIcGFzc3BvcnQCAQIAF2VtZXJnZW5jeVRyYXZlbERv\
    Y3VtZW50AgEDABVjZXJ0aWZpY2F0ZU9mSWRlbnRpdHkCAQQADGlkZW50aXR5Q2FyZAECARo2Y29tbW9uLnYxLkRvY3Vt\
    ZW50VmFsaWRpdHkEAAoMDA4CAQEABXZhbGlkAgECAAdleHBpcmVkAgEDAAdkYW1hZ2VkAgEEAAljYW5jZWxsZWQBAgEW\
    kGNvbW1vbi52MS5FeHBsb2l0YXRpb24IABEWFw4MERMKAgEBAAxmb3JjZWRMYWJvdXICAQIAEWZvcmNlZENyaW1pbmFs\
    aXR5AgEDABJzZXh1YWxFeHBsb2l0YXRpb24CAQQACXNlcnZpdHVkZQIBBQAHc2xhdmVyeQIBBgAMb3JnYW5SZW1vdmFs\
    AgEHAA5mb3JjZWRNYXJyaWFnZQIBCAAFb3RoZXIBAgETQGNvbW1vbi52MS5Hcm91cEtpbmQEAAsSDRACAQEABmZhbWls\
    eQIBAgANZ3VhcmRpYW5DaGlsZAIBAwAIZXNjb3J0ZWQCAQQAC3RyYXZlbFBhcnR5AUIBEwBzAWNvbW1vbi52MS5JbmRp\
    Y2F0b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9sZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVtZW50\
    AgEDAA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2VzAgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxBYnVz\
    ZQIBBwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxBYnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZlV29y\
    a2luZ0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIBDAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgENABZw\
    c3ljaG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNNZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQABZ0\
    aHJlYXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARArY29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1cm5I\
    b21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1vbi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVlbGNo\
    YWlyAgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5zZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFsAgEG\
    AApkaXNhYmlsaXR5AQIBFiZjb21tb24udjEuTmVlZFNldmVyaXR5AwAJDQsCAQEABG1pbGQCAQIACG1vZGVyYXRlAgED\
    AAZzZXZlcmUBAgEZbGNvbW1vbi52MS5SZWZlcnJhbFNlcnZpY2UHAAwMChEUEgoCAQEAB3NoZWx0ZXICAQIAB21lZGlj\
    YWwCAQMABWxlZ2FsAgEEAAxwc3ljaG9zb2NpYWwCAQUAD2NoaWxkUHJvdGVjdGlvbgIBBgANcmVpbnRlZ3JhdGlvbgIB\
    BwAFb3RoZXIBAgESYWNvbW1vbi52MS5SZWxhdGlvbggACQsKDAsNCwoCAQEABGhlYWQCAQIABnNwb3VzZQIBAwAFY2hp\
    bGQCAQQAB3NpYmxpbmcCAQUABnBhcmVudAIBBgAIZ3VhcmRpYW4CAQcABmVzY29ydAIBCAAFb3RoZXIBAgEZNmNvbW1v\
    bi52MS5TY3JlZW5pbmdTdGF0dXMEABANCwgCAQEAC25vdFNjcmVlbmVkAgECAAhwb3NzaWJsZQIBAwAGYWN0dWFsAgEE\
    AANub3QBAgENKWNvbW1vbi52MS5TZXgDAAkLEAIBAQAEbWFsZQIBAgAGZmVtYWxlAgEDAAt1bnNwZWNpZmllZAECARhS\
    Y29tbW9uLnYxLlRyYWZmaWNraW5nQWN0BQAQEw0PDAIBAQALcmVjcnVpdG1lbnQCAQIADnRyYW5zcG9ydGF0aW9uAgED\
    AAh0cmFuc2ZlcgIBBAAKaGFyYm91cmluZwIBBQAHcmVjZWlwdAECARQgY29tbW9uLnYxLlRyYXZlbE1vZGUCAA8NAgEB\
    AApzZWxmRnVuZGVkAgECAAhhc3Npc3RlZAECARhDZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzBAATDw8MAgEBAA5kb2N1\
    bWVudE51bWJlcgIBAgAKbmF0aW9uYWxJRAIBAwAKY29tcGFyaXNvbgIBBAAHb2ZmaWNlcgECARcnZHVwbGljYXRlcy52\
    MS5NYXRjaFpvbmUDAAkLDgIBAQAEc2FtZQIBAgAGcmV2aWV3AgEDAAlkaWZmZXJlbnQBAgEXOGR1cGxpY2F0ZXMudjEu\
    UGFpclN0YXRlBAAJDg4NAgEBAARvcGVuAgECAAljb25maXJtZWQCAQMACWRpc21pc3NlZAIBBAAIcmVvcGVuZWQBAgEY\
    RGV2ZW50cy52MS5MaXN0Q2hhbmdlS2luZAUADAsODQsCAQEAB2NyZWF0ZWQCAQIABmVkaXRlZAIBAwAJc3VibWl0dGVk\
    AgEEAAhhbnN3ZXJlZAIBBQAGY2xvc2VkAQIBETZsaXN0cy52MS5MaXN0S2luZAMADw8TAgEBAApmaW5lV2FpdmVyAgEC\
    AApleGl0UGVybWl0AgEDAA50cmF2ZWxEb2N1bWVudAECARI1bGlzdHMudjEuTGlzdFN0YXRlBAAKDgwLAgEBAAVkcmFm\
    dAIBAgAJc3VibWl0dGVkAgEDAAdwYXJ0aWFsAgEEAAZjbG9zZWQBAgESVHBlcnNvbi52MS5Ib2xkS2luZAYACwoMERAK\
    AgEBAAZwb2xpY2UCAQIABWNvdXJ0AgEDAAdtZWRpY2FsAgEEAAxiZXN0SW50ZXJlc3QCAQUAC2ltbWlncmF0aW9uAgEG\
    AAVvdGhlcgECARU3cGVyc29uLnYxLkxpbmVPdXRjb21lBAAMDAwNAgEBAAdwZW5kaW5nAgECAAdncmFudGVkAgEDAAdy\
    ZWZ1c2VkAgEEAAhyZXR1cm5lZAECARcpcmVjZXB0aW9uLnYxLlF1ZXVlU3RhdGUDAAwPCQIBAQAHd2FpdGluZwIBAgAK\
    cmVnaXN0ZXJlZAIBAwAEbGVmdAECARo6cmVjZXB0aW9uLnYxLlRyYW5zZmVyU3RhdGUEAAwNDQ4CAQEAB29mZmVyZWQC\
    AQIACGFjY2VwdGVkAgEDAAhkZWNsaW5lZAIBBAAJd2l0aGRyYXduAkDjAhkDAEIVAMgCZXZlbnRzLnYxLkludGFrZUV2\
    ZW50EQAoIigsJiA4JiwqLC0uKiQoIAICAQAKGHJlZ2lzdGVyZWQBARgUZXZlbnRzLnYxLlJlZ2lzdGVyZWQCAgIABxVj\
    aGFuZ2VkAQEYEWV2ZW50cy52MS5DaGFuZ2VkAgIDAAoYaG9sZFBsYWNlZAEBGBRldmVudHMudjEuSG9sZFBsYWNlZAIC\
    BAAMGmhvbGRSZWxlYXNlZAEBGBZldmVudHMudjEuSG9sZFJlbGVhc2VkAgIFAAkXc2VwYXJhdGVkAQEYE2V2ZW50cy52\
    MS5TZXBhcmF0ZWQCAgYABxNncm91cGVkAQEYD3BlcnNvbi52MS5Hcm91cAICBwASIGR1cGxpY2F0ZVN1c3BlY3RlZAEB\
    GBxldmVudHMudjEuRHVwbGljYXRlU3VzcGVjdGVkAgIIAAkXbmFtZXNSZWFkAQEYE2V2ZW50cy52MS5OYW1lc1JlYWQC\
    AgkADBpyb3dzUmVqZWN0ZWQBARgWZXZlbnRzLnYxLlJvd3NSZWplY3RlZAICCgALGWxpc3RDaGFuZ2VkAQEYFWV2ZW50\
    cy52MS5MaXN0Q2hhbmdlZAICCwAJHWFubm91bmNlZAEBGBlyZWNlcHRpb24udjEuQW5ub3VuY2VtZW50AgIMAAwbcXVl\
    dWVDaGFuZ2VkAQEYF3JlY2VwdGlvbi52MS5RdWV1ZUVudHJ5AgINAA8ZdHJhbnNmZXJDaGFuZ2VkAQEYFXJlY2VwdGlv\
    bi52MS5UcmFuc2ZlcgICDgALGXBhaXJDaGFuZ2VkAQEYFWV2ZW50cy52MS5QYWlyQ2hhbmdlZAICDwAIFmV4cG9ydGVk\
    AQEYEmV2ZW50cy52MS5FeHBvcnRlZAICEAAKGHNlYWxlZFJlYWQBARgUZXZlbnRzLnYxLlNlYWxlZFJlYWQCAhEABhRk\
    ZW5pZWQBARgQZXZlbnRzLnYxLkRlbmllZABCEAADA3BlcnNvbi52MS5DaGFuZ2UUADQqLCAoHCYkFiQ2KBkiKCQiJiok\
    AgIBABAeaWRlbnRpdHlWZXJpZmllZAEBGBpwZXJzb24udjEuSWRlbnRpdHlWZXJpZmllZAICAgAIHGRvY3VtZW50AQEY\
    GHBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudAICAwAKHGV0ZEFwcGxpZWQBARgYcGVyc29uLnYxLkV0ZEFwcGxpY2F0aW9u\
    AgIEAAYUd2FpdmVyAQEYEHBlcnNvbi52MS5XYWl2ZXICAgUAChhleGl0UGVybWl0AQEYFHBlcnNvbi52MS5FeGl0UGVy\
    bWl0AgIGAAQSc3RheQEBGA5wZXJzb24udjEuU3RheQICBwAGGmludGVudAEBGBZwZXJzb24udjEuSW50ZW50Q2hhbmdl\
    AgIIAAUZbmVlZHMBARgVcGVyc29uLnYxLk5lZWRzQ2hhbmdlAgEJABFhc3Nlc3NtZW50T2ZmZXJlZAICCgAIFmZpdFRv\
    Rmx5AQEYEnBlcnNvbi52MS5GaXRUb0ZseQICCwANI3Z1bG5lcmFiaWxpdHkBARgfcGVyc29uLnYxLlZ1bG5lcmFiaWxp\
    dHlBc3Nlc3NlZAICDAAGHGRhbmdlcgEBGBhwZXJzb24udjEuRGFuZ2VyQXNzZXNzZWQCAQ0AFGJlc3RJbnRlcmVzdEFw\
    cHJvdmVkAgIOAAcVcGF5bWVudAEBGBFwZXJzb24udjEuUGF5bWVudAICDwAKGGNvcnJlY3Rpb24BARgUcGVyc29uLnYx\
    LkNvcnJlY3Rpb24CAhAABRlzdGF0ZQEBGBVwZXJzb24udjEuU3RhdGVDaGFuZ2UCAhEABxVjb25zZW50AQEYEXBlcnNv\
    bi52MS5Db25zZW50AgISAAkXc2NyZWVuaW5nAQEYE3BlcnNvbi52MS5TY3JlZW5pbmcCAhMACxltZWRpY2FsTm90ZQEB\
    GBVwZXJzb24udjEuTWVkaWNhbE5vdGUCAhQACBZyZWZlcnJhbAEBGBJwZXJzb24udjEuUmVmZXJyYWwBQDsBAEISACMB\
    cmVjb3Jkcy52MS5SZWNvcmRzAwBablYDBAEAAQgaGBdyZWNvcmRlZHJlY29yZHMudjEuUmVjb3JkZWRSZXF1ZXN0cmVj\
    b3Jkcy52MS5SZWNvcmRlZFJlcGx5AQAUcmVmdXNhbHMudjEuTm90Rm91bmQDBAIAAgYYFTJleHBvcnRyZWNvcmRzLnYx\
    LkV4cG9ydFJlcXVlc3RyZWNvcmRzLnYxLkV4cG9ydFBhZ2UCABoUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1\
    c2Fscy52MS5SZWplY3RlZAMEAwACBRcUHWF1ZGl0cmVjb3Jkcy52MS5BdWRpdFJlcXVlc3RyZWNvcmRzLnYxLkF1ZGl0\
    UGFnZQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9u
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
