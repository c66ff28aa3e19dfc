// Written by schemac from package lists.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// What a list asks an authority for.
public struct ListKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var fineWaiver: ListKind { ListKind(rawValue: 1) }
  public static var exitPermit: ListKind { ListKind(rawValue: 2) }
  /// Emergency travel documents, asked for at the mission's own capital.
  public static var travelDocument: ListKind { ListKind(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case fineWaiver = 1
    case exitPermit = 2
    /// Emergency travel documents, asked for at the mission's own capital.
    case travelDocument = 3
  }

  public static var wireNames: StaticString { "unset fineWaiver exitPermit travelDocument" }
}

/// Where a list stands. Partial: some lines are answered, some are not.
public struct ListState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var draft: ListState { ListState(rawValue: 1) }
  public static var submitted: ListState { ListState(rawValue: 2) }
  public static var partial: ListState { ListState(rawValue: 3) }
  public static var closed: ListState { ListState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case draft = 1
    case submitted = 2
    case partial = 3
    case closed = 4
  }

  public static var wireNames: StaticString { "unset draft submitted partial closed" }
}

/// People for whom one thing is asked of one authority, and what it answered about each.
public struct AuthorityList: WireMessage {
  public static var wireName: String { "lists.v1.AuthorityList" }

  public var id: ID<AuthorityList>
  public var mission: String
  public var kind: ListKind
  public var state: ListState
  public var authority: String
  public var title: String
  public var createdAt: Timestamp
  public var submittedOn: CalendarDate?
  public var closedOn: CalendarDate?
  public var lines: [ListLine]
  /// The authority's own number for the list.
  public var reference: String
  /// The last event that changed this list; what an officer saw, for a change that must not overwrite another's.
  public var changedAt: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuthorityList, rhs: AuthorityList) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.createdAt == rhs.createdAt else { return false }
    guard lhs.submittedOn == rhs.submittedOn else { return false }
    guard lhs.closedOn == rhs.closedOn else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard (String).wireEquals(lhs.reference, rhs.reference) else { return false }
    guard lhs.changedAt == rhs.changedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.kind)
    hasher.combine(self.state)
    self.authority.wireHash(into: &hasher)
    self.title.wireHash(into: &hasher)
    hasher.combine(self.createdAt)
    hasher.combine(self.submittedOn)
    hasher.combine(self.closedOn)
    hasher.combine(self.lines)
    self.reference.wireHash(into: &hasher)
    hasher.combine(self.changedAt)
    hasher.combine(self._unknown)
  }
}

extension AuthorityList {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<AuthorityList>(),
      mission: "",
      kind: .unset,
      state: .unset,
      authority: "",
      title: "",
      createdAt: Timestamp(),
      submittedOn: nil,
      closedOn: nil,
      lines: [],
      reference: "",
      changedAt: 0,
      _unknown: nil)
  }

  public init(
    id: ID<AuthorityList> = ID<AuthorityList>(),
    mission: String = "",
    kind: ListKind = .unset,
    state: ListState = .unset,
    authority: String = "",
    title: String = "",
    createdAt: Timestamp = Timestamp(),
    submittedOn: CalendarDate? = nil,
    closedOn: CalendarDate? = nil,
    lines: [ListLine] = [],
    reference: String = "",
    changedAt: Int64 = 0
  ) {
    self.init(
      id: id,
      mission: mission,
      kind: kind,
      state: state,
      authority: authority,
      title: title,
      createdAt: createdAt,
      submittedOn: submittedOn,
      closedOn: closedOn,
      lines: lines,
      reference: reference,
      changedAt: changedAt,
      _unknown: nil)
  }
}

// MARK: Codec of AuthorityList

extension AuthorityList {
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
    if n0 > 16 { throw wireLimit("AuthorityList.mission is longer than 16 bytes") }
    let n1 = self.authority.utf8.count
    if n1 > 100 { throw wireLimit("AuthorityList.authority is longer than 100 bytes") }
    let n2 = self.title.utf8.count
    if n2 > 100 { throw wireLimit("AuthorityList.title is longer than 100 bytes") }
    let n4 = self.reference.utf8.count
    if n4 > 60 { throw wireLimit("AuthorityList.reference is longer than 60 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(65 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b26: UInt8 = self._unknown?.bits ?? 0
    self.id.storeWire(f)
    let w3 = self.kind.rawValue
    wireStore(f, 16, w3)
    let w4 = self.state.rawValue
    wireStore(f, 17, w4)
    let w7 = self.createdAt.microseconds
    wireStore(f, 18, w7)
    b26 |= wireBit(self.submittedOn != nil)
    let w8 = (self.submittedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 27, w8)
    b26 |= wireBit(self.closedOn != nil) &<< 1
    let w9 = (self.closedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 31, w9)
    let w12 = self.changedAt
    wireStore(f, 35, w12)
    wireStore(f, 26, b26)
    var used = wireBit(b26 != 0)
    used |= wireBit(w8 != 0) &<< 1
    used |= wireBit(w9 != 0) &<< 2
    used |= wireBit(w12 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2B231F1B00)
    if used == 0 {
      fixed = wireUsedLength(f, 26)
      if fixed > 18 {
        fixed = 26
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n4 != 0 {
      count = 5
    } else if !self.lines.isEmpty {
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
    lengths |= self.lines.count &* 24
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.authority, n1)
    t0 = wirePut(t0, self.title, n2)
    b.advance(to: t0)
    let s3 = b.byteCount
    try ListLine.appendWireList(self.lines, max: 1024, to: &b)
    let n3 = b.byteCount &- s3
    var t4 = b.reserve(n4)
    t4 = wirePut(t4, self.reference, n4)
    b.advance(to: t4)
    let written: Int
    if n4 != 0 {
      written = 5
    } else if n3 != 0 {
      written = 4
    } else if n2 != 0 {
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
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 43, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b26: UInt8 = 0
    var w8: Int32 = 0
    var w9: Int32 = 0
    var w12: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 50 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 26 && fixed <= 43 && count <= 5
    if isNear {
      b26 = wireMask(wireLoad(f, 26, UInt8.self), fixed >= 27)
      w8 = wireMask(wireLoad(f, 27, Int32.self), fixed >= 31)
      w9 = wireMask(wireLoad(f, 31, Int32.self), fixed >= 35)
      w12 = wireMask(wireLoad(f, 35, Int64.self), fixed >= 43)
      var ends = wireBit(fixed == 27) & wireBit(b26 != 0)
      ends |= wireBit(fixed == 31) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 43) & wireBit(w12 != 0)
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
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && b26 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b26 = fixed >= 27 ? wireLoad(f, 26, UInt8.self) : 0
      w8 = fixed >= 31 ? wireLoad(f, 27, Int32.self) : 0
      w9 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
      w12 = fixed >= 43 ? wireLoad(f, 35, Int64.self) : 0
      if shape.fixedLength > 43 || shape.slotCount > 5 || b26 & 252 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 43, slotCount: 5, bits: b26 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let w7: Int64 = fixed >= 26 ? wireLoad(f, 18, Int64.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    var absent = UInt64.wire(wireMask(w8, b26 & 1 == 0))
    absent |= UInt64.wire(wireMask(w9, b26 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ListKind = ListKind(rawValue: w3)
    let v4: ListState = ListState(rawValue: w4)
    let v5: String = try r.text(p + o1, n1, max: 100)
    let v6: String = try r.text(p + o2, n2, max: 100)
    let v7: Timestamp = Timestamp(microseconds: w7)
    let v8: CalendarDate? = b26 & 1 != 0 ? CalendarDate(daysSinceEpoch: w8) : nil
    let v9: CalendarDate? = b26 & 2 != 0 ? CalendarDate(daysSinceEpoch: w9) : nil
    let v10: [ListLine] = try ListLine.decodeWireList(p + o3, n3, max: 1024, &r)
    let v11: String = try r.text(p + o4, n4, max: 60)
    let v12: Int64 = w12
    return Self(
      id: v1,
      mission: v2,
      kind: v3,
      state: v4,
      authority: v5,
      title: v6,
      createdAt: v7,
      submittedOn: v8,
      closedOn: v9,
      lines: v10,
      reference: v11,
      changedAt: v12,
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
      case 0, 44...: return
      case 16: unit = 16
      case 17...18: unit = 1
      case 26: unit = 8
      case 27: unit = 1
      case 31: unit = 4
      case 35: unit = 4
      case 43: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// One person on a list.
public struct ListLine: WireMessage {
  public static var wireName: String { "lists.v1.ListLine" }

  public var person: ID<PersonFile>
  public var outcome: LineOutcome
  public var decidedOn: CalendarDate?
  public var reason: String
  /// Waiver: percent, amount in US cents, and the last day it covers.
  public var waivedPercent: UInt8
  public var waivedCents: Int64
  public var coversThrough: CalendarDate?
  /// Exit permit: last day, port (IATA code) and number. Travel document: its number and last day.
  public var validUntil: CalendarDate?
  public var port: FixedASCII<3>
  public var number: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListLine, rhs: ListLine) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard lhs.outcome == rhs.outcome else { return false }
    guard lhs.decidedOn == rhs.decidedOn else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.waivedPercent == rhs.waivedPercent else { return false }
    guard lhs.waivedCents == rhs.waivedCents else { return false }
    guard lhs.coversThrough == rhs.coversThrough else { return false }
    guard lhs.validUntil == rhs.validUntil else { return false }
    guard lhs.port == rhs.port else { return false }
    guard (String).wireEquals(lhs.number, rhs.number) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    hasher.combine(self.outcome)
    hasher.combine(self.decidedOn)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.waivedPercent)
    hasher.combine(self.waivedCents)
    hasher.combine(self.coversThrough)
    hasher.combine(self.validUntil)
    hasher.combine(self.port)
    self.number.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ListLine {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      outcome: .unset,
      decidedOn: nil,
      reason: "",
      waivedPercent: 0,
      waivedCents: 0,
      coversThrough: nil,
      validUntil: nil,
      port: FixedASCII<3>(),
      number: "",
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    outcome: LineOutcome = .unset,
    decidedOn: CalendarDate? = nil,
    reason: String = "",
    waivedPercent: UInt8 = 0,
    waivedCents: Int64 = 0,
    coversThrough: CalendarDate? = nil,
    validUntil: CalendarDate? = nil,
    port: FixedASCII<3> = FixedASCII<3>(),
    number: String = ""
  ) {
    self.init(
      person: person,
      outcome: outcome,
      decidedOn: decidedOn,
      reason: reason,
      waivedPercent: waivedPercent,
      waivedCents: waivedCents,
      coversThrough: coversThrough,
      validUntil: validUntil,
      port: port,
      number: number,
      _unknown: nil)
  }
}

// MARK: Codec of ListLine

extension ListLine {
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
    let n0 = e.pointee.reason.utf8.count
    if n0 > 200 { throw wireLimit("ListLine.reason is longer than 200 bytes") }
    let n1 = e.pointee.number.utf8.count
    if n1 > 40 { throw wireLimit("ListLine.number is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(52 &+ n0 &+ n1)
    let f = p + 2
    var b17: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.person.storeWire(f)
    let w2 = e.pointee.outcome.rawValue
    wireStore(f, 16, w2)
    b17 |= wireBit(e.pointee.decidedOn != nil)
    let w3 = (e.pointee.decidedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 18, w3)
    let w5 = e.pointee.waivedPercent
    wireStore(f, 22, w5)
    let w6 = e.pointee.waivedCents
    wireStore(f, 23, w6)
    b17 |= wireBit(e.pointee.coversThrough != nil) &<< 1
    let w7 = (e.pointee.coversThrough ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 31, w7)
    b17 |= wireBit(e.pointee.validUntil != nil) &<< 2
    let w8 = (e.pointee.validUntil ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 35, w8)
    let w9 = e.pointee.port.wireBits
    FixedASCII<3>.storeStorage(f + 39, w9)
    wireStore(f, 17, b17)
    var used = wireBit(w6 != 0)
    used |= wireBit(w7 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(w9 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2A27231F00)
    if used == 0 {
      fixed = wireUsedLength(f, 23)
      if fixed > 22 {
      } else if fixed > 18 {
        fixed = 22
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.reason, n0)
    t0 = wirePut(t0, e.pointee.number, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 42, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
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
    var w6: Int64 = 0
    var w7: Int32 = 0
    var w8: Int32 = 0
    var w9: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 46 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 23 && fixed <= 42 && count <= 2
    if isNear {
      w6 = wireMask(wireLoad(f, 23, Int64.self), fixed >= 31)
      w7 = wireMask(wireLoad(f, 31, Int32.self), fixed >= 35)
      w8 = wireMask(wireLoad(f, 35, Int32.self), fixed >= 39)
      w9 = wireMask(FixedASCII<3>.loadStorage(f + 39), fixed >= 42)
      var ends = wireBit(fixed == 31) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 42) & wireBit(w9 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 17, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w6 = fixed >= 31 ? wireLoad(f, 23, Int64.self) : 0
      w7 = fixed >= 35 ? wireLoad(f, 31, Int32.self) : 0
      w8 = fixed >= 39 ? wireLoad(f, 35, Int32.self) : 0
      w9 = fixed >= 42 ? FixedASCII<3>.loadStorage(f + 39) : 0
      let free: UInt8 = fixed > 17 ? wireLoad(f, 17, UInt8.self) & 248 : 0
      if shape.fixedLength > 42 || shape.slotCount > 2 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 42, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let b17: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let w3: Int32 = fixed >= 22 ? wireLoad(f, 18, Int32.self) : 0
    let w5: UInt8 = fixed >= 23 ? wireLoad(f, 22, UInt8.self) : 0
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w3, b17 & 1 == 0))
    absent |= UInt64.wire(wireMask(w7, b17 & 2 == 0))
    absent |= UInt64.wire(wireMask(w8, b17 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: LineOutcome = LineOutcome(rawValue: w2)
    let v3: CalendarDate? = b17 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: String = try r.text(p + o0, n0, max: 200)
    let v5: UInt8 = w5
    let v6: Int64 = w6
    let v7: CalendarDate? = b17 & 2 != 0 ? CalendarDate(daysSinceEpoch: w7) : nil
    let v8: CalendarDate? = b17 & 4 != 0 ? CalendarDate(daysSinceEpoch: w8) : nil
    let v9: FixedASCII<3> = try r.ascii(w9, at: f + 39, as: FixedASCII<3>.self)
    let v10: String = try r.text(p + o1, n1, max: 40)
    return Self(
      person: v1,
      outcome: v2,
      decidedOn: v3,
      reason: v4,
      waivedPercent: v5,
      waivedCents: v6,
      coversThrough: v7,
      validUntil: v8,
      port: v9,
      number: v10,
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
      case 0, 43...: return
      case 16: unit = 16
      case 17...18: unit = 1
      case 22: unit = 4
      case 23: unit = 1
      case 31: unit = 8
      case 35: unit = 4
      case 39: unit = 4
      case 42: unit = 3
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

/// Asks to begin a list, from named people or from a filter.
public struct CreateListRequest: WireMessage {
  public static var wireName: String { "lists.v1.CreateListRequest" }

  public var list: ID<AuthorityList>
  public var kind: ListKind
  public var authority: String
  public var title: String
  public var persons: [ID<PersonFile>]
  public var filter: ListFilter?
  /// Ask again for those whom this list's authority refused or sent back.
  public var again: ID<AuthorityList>?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CreateListRequest, rhs: CreateListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.filter == rhs.filter else { return false }
    guard lhs.again == rhs.again else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.kind)
    self.authority.wireHash(into: &hasher)
    self.title.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self.filter)
    hasher.combine(self.again)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    if self.kind == (.unset) { missing.append("kind") }
    if self.authority.isEmpty { missing.append("authority") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension CreateListRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      kind: .unset,
      authority: "",
      title: "",
      persons: [],
      filter: nil,
      again: nil,
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    kind: ListKind = .unset,
    authority: String = "",
    title: String = "",
    persons: [ID<PersonFile>] = [],
    filter: ListFilter? = nil,
    again: ID<AuthorityList>? = nil
  ) {
    self.init(
      list: list,
      kind: kind,
      authority: authority,
      title: title,
      persons: persons,
      filter: filter,
      again: again,
      _unknown: nil)
  }
}

// MARK: Codec of CreateListRequest

extension CreateListRequest {
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
    let n0 = self.authority.utf8.count
    if n0 > 100 { throw wireLimit("CreateListRequest.authority is longer than 100 bytes") }
    let n1 = self.title.utf8.count
    if n1 > 100 { throw wireLimit("CreateListRequest.title is longer than 100 bytes") }
    let c2 = self.persons.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n2 = c2 &* 16
    let n4 = self.again == nil ? 0 : 16
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(39 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    self.list.storeWire(f)
    let w2 = self.kind.rawValue
    wireStore(f, 16, w2)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
    let count: Int
    if n4 != 0 {
      count = 5
    } else if self.filter != nil {
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
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.authority, n0)
    t0 = wirePut(t0, self.title, n1)
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s3 = b.byteCount
    if let value = self.filter {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n3 = b.byteCount &- s3
    var t4 = b.reserve(n4)
    if let value = self.again {
      value.storeWire(t4)
      t4 += 16
    }
    b.advance(to: t4)
    let written: Int
    if n4 != 0 {
      written = 5
    } else if n3 != 0 {
      written = 4
    } else if n2 != 0 {
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
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 5
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
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
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 5 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListKind = ListKind(rawValue: w2)
    let v3: String = try r.text(p + o0, n0, max: 100)
    let v4: String = try r.text(p + o1, n1, max: 100)
    let v5: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o2, n2, &r)
    let v6: ListFilter?
    if n3 == 0 {
      v6 = nil
    }
    else {
      v6 = try ListFilter.decodeNestedWire(p + o3, n3, &r)
    }
    let v7: ID<AuthorityList>?
    if n4 == 0 {
      v7 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v7 = ID<AuthorityList>(wire: (p + o4))
    }
    return Self(
      list: v1,
      kind: v2,
      authority: v3,
      title: v4,
      persons: v5,
      filter: v6,
      again: v7,
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
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListPersons(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// Whom a list takes: open cases of the mission that need what it asks for and are on no other open list for it.
public struct ListFilter: WireMessage {
  public static var wireName: String { "lists.v1.ListFilter" }

  public var caseClasses: [CaseClass]
  public var registeredFrom: CalendarDate?
  public var registeredTo: CalendarDate?
  public var exitSite: String
  public var tierAtMost: UInt8?
  public var limit: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListFilter, rhs: ListFilter) -> Bool {
    guard lhs.caseClasses == rhs.caseClasses else { return false }
    guard lhs.registeredFrom == rhs.registeredFrom else { return false }
    guard lhs.registeredTo == rhs.registeredTo else { return false }
    guard (String).wireEquals(lhs.exitSite, rhs.exitSite) else { return false }
    guard lhs.tierAtMost == rhs.tierAtMost else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClasses)
    hasher.combine(self.registeredFrom)
    hasher.combine(self.registeredTo)
    self.exitSite.wireHash(into: &hasher)
    hasher.combine(self.tierAtMost)
    hasher.combine(self.limit)
    hasher.combine(self._unknown)
  }
}

extension ListFilter {
  /// The message in which every field is absent.
  public init() {
    self.init(
      caseClasses: [],
      registeredFrom: nil,
      registeredTo: nil,
      exitSite: "",
      tierAtMost: nil,
      limit: 0,
      _unknown: nil)
  }

  public init(
    caseClasses: [CaseClass] = [],
    registeredFrom: CalendarDate? = nil,
    registeredTo: CalendarDate? = nil,
    exitSite: String = "",
    tierAtMost: UInt8? = nil,
    limit: UInt16 = 0
  ) {
    self.init(
      caseClasses: caseClasses,
      registeredFrom: registeredFrom,
      registeredTo: registeredTo,
      exitSite: exitSite,
      tierAtMost: tierAtMost,
      limit: limit,
      _unknown: nil)
  }
}

// MARK: Codec of ListFilter

extension ListFilter {
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
    let c0 = self.caseClasses.count
    try b.charge(
      elements: c0, stride: MemoryLayout<CaseClass>.stride, max: 8)
    let n0 = c0 &* 1
    let n1 = self.exitSite.utf8.count
    if n1 > 60 { throw wireLimit("ListFilter.exitSite is longer than 60 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.registeredFrom != nil)
    let w2 = (self.registeredFrom ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w2)
    b0 |= wireBit(self.registeredTo != nil) &<< 1
    let w3 = (self.registeredTo ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 5, w3)
    b0 |= wireBit(self.tierAtMost != nil) &<< 2
    let w5 = (self.tierAtMost ?? 0)
    wireStore(f, 9, w5)
    let w6 = self.limit
    wireStore(f, 10, w6)
    wireStore(f, 0, b0)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(w6 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xC0A090500)
    if used == 0 {
      fixed = wireUsedLength(f, 1)
    }
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in self.caseClasses {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    t0 = wirePut(t0, self.exitSite, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: Int32 = 0
    var w3: Int32 = 0
    var w5: UInt8 = 0
    var w6: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 12 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      w3 = wireMask(wireLoad(f, 5, Int32.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, UInt8.self), fixed >= 10)
      w6 = wireMask(wireLoad(f, 10, UInt16.self), fixed >= 12)
      var ends = wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w6 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      w3 = fixed >= 9 ? wireLoad(f, 5, Int32.self) : 0
      w5 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
      w6 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 248 : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let o1 = o0 &+ n0
    var absent = UInt64.wire(wireMask(w2, b0 & 1 == 0))
    absent |= UInt64.wire(wireMask(w3, b0 & 2 == 0))
    absent |= UInt64.wire(wireMask(w5, b0 & 4 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: [CaseClass] = try Self.decodeWireListCaseClasses(p + o0, n0, &r)
    let v2: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w2) : nil
    let v3: CalendarDate? = b0 & 2 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    let v4: String = try r.text(p + o1, n1, max: 60)
    let v5: UInt8? = b0 & 4 != 0 ? w5 : nil
    let v6: UInt16 = w6
    return Self(
      caseClasses: v1,
      registeredFrom: v2,
      registeredTo: v3,
      exitSite: v4,
      tierAtMost: v5,
      limit: v6,
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
      case 0, 13...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 10: unit = 1
      case 12: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListCaseClasses(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [CaseClass] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 1, max: 8, stride: MemoryLayout<CaseClass>.stride)
    var list: [CaseClass] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(CaseClass(rawValue: wireLoad(q, 0, UInt8.self)))
      q += 1
    }
    return list
  }
}

/// Changes a draft list: adds and takes out people.
public struct EditListRequest: WireMessage {
  public static var wireName: String { "lists.v1.EditListRequest" }

  public var list: ID<AuthorityList>
  public var add: [ID<PersonFile>]
  public var takeOut: [ID<PersonFile>]
  /// The change after which the officer saw the list.
  public var seen: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: EditListRequest, rhs: EditListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.add == rhs.add else { return false }
    guard lhs.takeOut == rhs.takeOut else { return false }
    guard lhs.seen == rhs.seen else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.add)
    hasher.combine(self.takeOut)
    hasher.combine(self.seen)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension EditListRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      add: [],
      takeOut: [],
      seen: 0,
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    add: [ID<PersonFile>] = [],
    takeOut: [ID<PersonFile>] = [],
    seen: Int64 = 0
  ) {
    self.init(
      list: list,
      add: add,
      takeOut: takeOut,
      seen: seen,
      _unknown: nil)
  }
}

// MARK: Codec of EditListRequest

extension EditListRequest {
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
    let c0 = self.add.count
    try b.charge(
      elements: c0, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n0 = c0 &* 16
    let c1 = self.takeOut.count
    try b.charge(
      elements: c1, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n1 = c1 &* 16
    let start = b.byteCount
    let p = b.reserve(34 &+ n0 &+ n1)
    let f = p + 2
    self.list.storeWire(f)
    let w4 = self.seen
    wireStore(f, 16, w4)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x181000)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    for element in self.add {
      element.storeWire(t0)
      t0 += 16
    }
    for element in self.takeOut {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 24 && count <= 2
    if isNear {
      w4 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w4 != 0)
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
      w4 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      if shape.fixedLength > 24 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: [ID<PersonFile>] = try Self.decodeWireListAdd(p + o0, n0, &r)
    let v3: [ID<PersonFile>] = try Self.decodeWireListTakeOut(p + o1, n1, &r)
    let v4: Int64 = w4
    return Self(
      list: v1,
      add: v2,
      takeOut: v3,
      seen: v4,
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

  private static func decodeWireListAdd(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }

  private static func decodeWireListTakeOut(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    var list: [ID<PersonFile>] = []
    list.reserveCapacity(count)
    var q = p
    for _ in 0..<count {
      list.append(ID<PersonFile>(wire: q))
      q += 16
    }
    return list
  }
}

/// The list went to the authority.
public struct SubmitListRequest: WireMessage {
  public static var wireName: String { "lists.v1.SubmitListRequest" }

  public var list: ID<AuthorityList>
  public var submittedOn: CalendarDate
  public var reference: String
  public var seen: Int64
  /// When it was recorded at the desk; unset: now.
  public var occurredAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SubmitListRequest, rhs: SubmitListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.submittedOn == rhs.submittedOn else { return false }
    guard (String).wireEquals(lhs.reference, rhs.reference) else { return false }
    guard lhs.seen == rhs.seen else { return false }
    guard lhs.occurredAt == rhs.occurredAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.submittedOn)
    self.reference.wireHash(into: &hasher)
    hasher.combine(self.seen)
    hasher.combine(self.occurredAt)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    if self.submittedOn == (CalendarDate()) { missing.append("submittedOn") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SubmitListRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      submittedOn: CalendarDate(),
      reference: "",
      seen: 0,
      occurredAt: Timestamp(),
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    submittedOn: CalendarDate = CalendarDate(),
    reference: String = "",
    seen: Int64 = 0,
    occurredAt: Timestamp = Timestamp()
  ) {
    self.init(
      list: list,
      submittedOn: submittedOn,
      reference: reference,
      seen: seen,
      occurredAt: occurredAt,
      _unknown: nil)
  }
}

// MARK: Codec of SubmitListRequest

extension SubmitListRequest {
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
    let n0 = self.reference.utf8.count
    if n0 > 60 { throw wireLimit("SubmitListRequest.reference is longer than 60 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(42 &+ n0)
    let f = p + 2
    self.list.storeWire(f)
    let w2 = self.submittedOn.daysSinceEpoch
    wireStore(f, 16, w2)
    let w4 = self.seen
    wireStore(f, 20, w4)
    let w5 = self.occurredAt.microseconds
    wireStore(f, 28, w5)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    used |= wireBit(w5 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x241C141000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reference, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 36, room: count &<< width,
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
    var w2: Int32 = 0
    var w4: Int64 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 39 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 36 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 16, Int32.self), fixed >= 20)
      w4 = wireMask(wireLoad(f, 20, Int64.self), fixed >= 28)
      w5 = wireMask(wireLoad(f, 28, Int64.self), fixed >= 36)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 20) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 28) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 36) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 20 ? wireLoad(f, 16, Int32.self) : 0
      w4 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
      w5 = fixed >= 36 ? wireLoad(f, 28, Int64.self) : 0
      if shape.fixedLength > 36 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 36, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: CalendarDate = CalendarDate(daysSinceEpoch: w2)
    let v3: String = try r.text(p + o0, n0, max: 60)
    let v4: Int64 = w4
    let v5: Timestamp = Timestamp(microseconds: w5)
    return Self(
      list: v1,
      submittedOn: v2,
      reference: v3,
      seen: v4,
      occurredAt: v5,
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
      case 0, 37...: return
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      case 36: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// The authority answered some or all lines.
public struct ListOutcomesRequest: WireMessage {
  public static var wireName: String { "lists.v1.ListOutcomesRequest" }

  public var list: ID<AuthorityList>
  public var lines: [ListLine]
  /// When it was recorded at the desk; unset: now.
  public var occurredAt: Timestamp
  /// Lines that were answered before may get another answer.
  public var correct: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListOutcomesRequest, rhs: ListOutcomesRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard lhs.occurredAt == rhs.occurredAt else { return false }
    guard lhs.correct == rhs.correct else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.lines)
    hasher.combine(self.occurredAt)
    hasher.combine(self.correct)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ListOutcomesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      lines: [],
      occurredAt: Timestamp(),
      correct: false,
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    lines: [ListLine] = [],
    occurredAt: Timestamp = Timestamp(),
    correct: Bool = false
  ) {
    self.init(
      list: list,
      lines: lines,
      occurredAt: occurredAt,
      correct: correct,
      _unknown: nil)
  }
}

// MARK: Codec of ListOutcomesRequest

extension ListOutcomesRequest {
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
    let p = b.reserve(31)
    let f = p + 2
    var b24: UInt8 = self._unknown?.bits ?? 0
    self.list.storeWire(f)
    let w3 = self.occurredAt.microseconds
    wireStore(f, 16, w3)
    b24 |= wireBit(self.correct)
    wireStore(f, 24, b24)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w3 != 0) &<< 1
    used |= wireBit(b24 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x19181000)
    let count: Int
    if !self.lines.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.lines.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ListLine.appendWireList(self.lines, max: 1024, to: &b)
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
        start: start, used: fixed, known: 25, room: count &<< width,
        lengths: [n0],
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
    var f: UnsafeRawPointer = p + 2
    var w3: Int64 = 0
    var b24: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 28 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 1
    if isNear {
      w3 = wireMask(wireLoad(f, 16, Int64.self), fixed >= 24)
      b24 = wireMask(wireLoad(f, 24, UInt8.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 24) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 25) & wireBit(b24 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b24 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
      b24 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 1 || b24 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 1, bits: b24 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: [ListLine] = try ListLine.decodeWireList(p + o0, n0, max: 1024, &r)
    let v3: Timestamp = Timestamp(microseconds: w3)
    let v4: Bool = b24 & 1 != 0
    return Self(
      list: v1,
      lines: v2,
      occurredAt: v3,
      correct: v4,
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
      case 0, 26...: return
      case 16: unit = 16
      case 24: unit = 8
      case 25: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Nothing more is expected of the authority; open lines go back.
public struct CloseListRequest: WireMessage {
  public static var wireName: String { "lists.v1.CloseListRequest" }

  public var list: ID<AuthorityList>
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CloseListRequest, rhs: CloseListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension CloseListRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      reason: "",
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    reason: String = ""
  ) {
    self.init(
      list: list,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of CloseListRequest

extension CloseListRequest {
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
    let n0 = self.reason.utf8.count
    if n0 > 200 { throw wireLimit("CloseListRequest.reason is longer than 200 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    self.list.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
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
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    return Self(
      list: v1,
      reason: v2,
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
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Sent only after the change is on stable storage.
public struct ListReply: WireMessage {
  public static var wireName: String { "lists.v1.ListReply" }

  public var list: AuthorityList
  public var sequence: Int64
  public var repeated: Bool
  /// People who were asked for and left out, each with why: the first of them.
  public var leftOut: [LeftOut]
  /// How many were left out, also those that are not named.
  public var leftOutInAll: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListReply, rhs: ListReply) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.leftOut == rhs.leftOut else { return false }
    guard lhs.leftOutInAll == rhs.leftOutInAll else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.leftOut)
    hasher.combine(self.leftOutInAll)
    hasher.combine(self._unknown)
  }
}

extension ListReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: AuthorityList(),
      sequence: 0,
      repeated: false,
      leftOut: [],
      leftOutInAll: 0,
      _unknown: nil)
  }

  public init(
    list: AuthorityList = AuthorityList(),
    sequence: Int64 = 0,
    repeated: Bool = false,
    leftOut: [LeftOut] = [],
    leftOutInAll: UInt32 = 0
  ) {
    self.init(
      list: list,
      sequence: sequence,
      repeated: repeated,
      leftOut: leftOut,
      leftOutInAll: leftOutInAll,
      _unknown: nil)
  }
}

// MARK: Codec of ListReply

extension ListReply {
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
    let p = b.reserve(23)
    let f = p + 2
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.sequence
    wireStore(f, 0, w2)
    b8 |= wireBit(self.repeated)
    let w5 = self.leftOutInAll
    wireStore(f, 9, w5)
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(b8 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xD090800)
    let count: Int
    if !self.leftOut.isEmpty {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(self.leftOut.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.list.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try LeftOut.appendWireList(self.leftOut, max: 1024, to: &b)
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
        start: start, used: fixed, known: 13, room: count &<< width,
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
    var b8: UInt8 = 0
    var w5: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 17 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 13 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      w5 = wireMask(wireLoad(f, 9, UInt32.self), fixed >= 13)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      w5 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
      if shape.fixedLength > 13 || shape.slotCount > 2 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 13, slotCount: 2, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: AuthorityList
    if n0 == 0 {
      v1 = AuthorityList()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try AuthorityList.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = w2
    let v3: Bool = b8 & 1 != 0
    let v4: [LeftOut] = try LeftOut.decodeWireList(p + o1, n1, max: 1024, &r)
    let v5: UInt32 = w5
    return Self(
      list: v1,
      sequence: v2,
      repeated: v3,
      leftOut: v4,
      leftOutInAll: v5,
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
      case 0, 14...: return
      case 8: unit = 8
      case 9: unit = 1
      case 13: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A person who is not on a list, and why.
public struct LeftOut: WireMessage {
  public static var wireName: String { "lists.v1.LeftOut" }

  public var person: ID<PersonFile>
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: LeftOut, rhs: LeftOut) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension LeftOut {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      reason: "",
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    reason: String = ""
  ) {
    self.init(
      person: person,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of LeftOut

extension LeftOut {
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
    let n0 = e.pointee.reason.utf8.count
    if n0 > 100 { throw wireLimit("LeftOut.reason is longer than 100 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    e.pointee.person.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.reason, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 100)
    return Self(
      person: v1,
      reason: v2,
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
      case 16: unit = 16
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

/// Asks for one list with what is printed of its people.
public struct ShowListRequest: WireMessage {
  public static var wireName: String { "lists.v1.ShowListRequest" }

  public var list: ID<AuthorityList>
  /// The list is to be printed or sent: recorded as an export.
  public var purpose: String
  public var recipient: String
  /// The lines alone, without who their people are: no read of personal data, and no event.
  public var linesOnly: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ShowListRequest, rhs: ShowListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.linesOnly == rhs.linesOnly else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.linesOnly)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ShowListRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      purpose: "",
      recipient: "",
      linesOnly: false,
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    purpose: String = "",
    recipient: String = "",
    linesOnly: Bool = false
  ) {
    self.init(
      list: list,
      purpose: purpose,
      recipient: recipient,
      linesOnly: linesOnly,
      _unknown: nil)
  }
}

// MARK: Codec of ShowListRequest

extension ShowListRequest {
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
    let n0 = self.purpose.utf8.count
    if n0 > 100 { throw wireLimit("ShowListRequest.purpose is longer than 100 bytes") }
    let n1 = self.recipient.utf8.count
    if n1 > 100 { throw wireLimit("ShowListRequest.recipient is longer than 100 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0 &+ n1)
    let f = p + 2
    var b16: UInt8 = self._unknown?.bits ?? 0
    self.list.storeWire(f)
    b16 |= wireBit(self.linesOnly)
    wireStore(f, 16, b16)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(b16 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x111000)
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.purpose, n0)
    t0 = wirePut(t0, self.recipient, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: count &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b16: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 21 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 2
    if isNear {
      b16 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(b16 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b16 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b16 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 2 || b16 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 17, slotCount: 2, bits: b16 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 100)
    let v3: String = try r.text(p + o1, n1, max: 100)
    let v4: Bool = b16 & 1 != 0
    return Self(
      list: v1,
      purpose: v2,
      recipient: v3,
      linesOnly: v4,
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
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A list and, in the order of its lines, its people as the authority needs them.
public struct ShowListReply: WireMessage {
  public static var wireName: String { "lists.v1.ShowListReply" }

  public var list: AuthorityList
  public var people: [ListedPerson]
  /// The day as of which stays and fines are counted.
  public var asOf: CalendarDate?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ShowListReply, rhs: ShowListReply) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.people)
    hasher.combine(self.asOf)
    hasher.combine(self._unknown)
  }
}

extension ShowListReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: AuthorityList(),
      people: [],
      asOf: nil,
      _unknown: nil)
  }

  public init(
    list: AuthorityList = AuthorityList(),
    people: [ListedPerson] = [],
    asOf: CalendarDate? = nil
  ) {
    self.init(
      list: list,
      people: people,
      asOf: asOf,
      _unknown: nil)
  }
}

// MARK: Codec of ShowListReply

extension ShowListReply {
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
    let p = b.reserve(15)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.asOf != nil)
    let w3 = (self.asOf ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 1, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    let count: Int
    if !self.people.isEmpty {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(self.people.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.list.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try ListedPerson.appendWireList(self.people, max: 1024, to: &b)
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
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var b0: UInt8 = 0
    var w3: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 2 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w3, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: AuthorityList
    if n0 == 0 {
      v1 = AuthorityList()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try AuthorityList.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: [ListedPerson] = try ListedPerson.decodeWireList(p + o1, n1, max: 1024, &r)
    let v3: CalendarDate? = b0 & 1 != 0 ? CalendarDate(daysSinceEpoch: w3) : nil
    return Self(
      list: v1,
      people: v2,
      asOf: v3,
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
      case 0, 6...: return
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A person as an authority is told.
public struct ListedPerson: WireMessage {
  public static var wireName: String { "lists.v1.ListedPerson" }

  public var person: ID<PersonFile>
  public var fullName: String
  public var sex: Sex
  public var born: PartialDate
  public var nationality: FixedASCII<3>
  public var documentType: DocumentType
  public var documentNumber: String
  public var entered: CalendarDate?
  public var authorisedUntil: CalendarDate?
  public var overstayDays: UInt32
  /// US cents due on the day of printing.
  public var fineCents: Int64
  /// In its own script, beside the name of the document.
  public var nativeName: String
  /// For travel documents alone.
  public var nationalID: String
  public var birthPlace: String
  /// Tells an overstay of unknown length from none.
  public var stayStatus: StayStatus
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListedPerson, rhs: ListedPerson) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.fullName, rhs.fullName) else { return false }
    guard lhs.sex == rhs.sex else { return false }
    guard lhs.born == rhs.born else { return false }
    guard lhs.nationality == rhs.nationality else { return false }
    guard lhs.documentType == rhs.documentType else { return false }
    guard (String).wireEquals(lhs.documentNumber, rhs.documentNumber) else { return false }
    guard lhs.entered == rhs.entered else { return false }
    guard lhs.authorisedUntil == rhs.authorisedUntil else { return false }
    guard lhs.overstayDays == rhs.overstayDays else { return false }
    guard lhs.fineCents == rhs.fineCents else { return false }
    guard (String).wireEquals(lhs.nativeName, rhs.nativeName) else { return false }
    guard (String).wireEquals(lhs.nationalID, rhs.nationalID) else { return false }
    guard (String).wireEquals(lhs.birthPlace, rhs.birthPlace) else { return false }
    guard lhs.stayStatus == rhs.stayStatus else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.fullName.wireHash(into: &hasher)
    hasher.combine(self.sex)
    hasher.combine(self.born)
    hasher.combine(self.nationality)
    hasher.combine(self.documentType)
    self.documentNumber.wireHash(into: &hasher)
    hasher.combine(self.entered)
    hasher.combine(self.authorisedUntil)
    hasher.combine(self.overstayDays)
    hasher.combine(self.fineCents)
    self.nativeName.wireHash(into: &hasher)
    self.nationalID.wireHash(into: &hasher)
    self.birthPlace.wireHash(into: &hasher)
    hasher.combine(self.stayStatus)
    hasher.combine(self._unknown)
  }
}

extension ListedPerson {
  /// The message in which every field is absent.
  public init() {
    self.init(
      person: ID<PersonFile>(),
      fullName: "",
      sex: .unset,
      born: PartialDate(),
      nationality: FixedASCII<3>(),
      documentType: .unset,
      documentNumber: "",
      entered: nil,
      authorisedUntil: nil,
      overstayDays: 0,
      fineCents: 0,
      nativeName: "",
      nationalID: "",
      birthPlace: "",
      stayStatus: .unset,
      _unknown: nil)
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    fullName: String = "",
    sex: Sex = .unset,
    born: PartialDate = PartialDate(),
    nationality: FixedASCII<3> = FixedASCII<3>(),
    documentType: DocumentType = .unset,
    documentNumber: String = "",
    entered: CalendarDate? = nil,
    authorisedUntil: CalendarDate? = nil,
    overstayDays: UInt32 = 0,
    fineCents: Int64 = 0,
    nativeName: String = "",
    nationalID: String = "",
    birthPlace: String = "",
    stayStatus: StayStatus = .unset
  ) {
    self.init(
      person: person,
      fullName: fullName,
      sex: sex,
      born: born,
      nationality: nationality,
      documentType: documentType,
      documentNumber: documentNumber,
      entered: entered,
      authorisedUntil: authorisedUntil,
      overstayDays: overstayDays,
      fineCents: fineCents,
      nativeName: nativeName,
      nationalID: nationalID,
      birthPlace: birthPlace,
      stayStatus: stayStatus,
      _unknown: nil)
  }
}

// MARK: Codec of ListedPerson

extension ListedPerson {
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
    let n0 = e.pointee.fullName.utf8.count
    if n0 > 200 { throw wireLimit("ListedPerson.fullName is longer than 200 bytes") }
    let n1 = e.pointee.documentNumber.utf8.count
    if n1 > 32 { throw wireLimit("ListedPerson.documentNumber is longer than 32 bytes") }
    let n2 = e.pointee.nativeName.utf8.count
    if n2 > 200 { throw wireLimit("ListedPerson.nativeName is longer than 200 bytes") }
    let n3 = e.pointee.nationalID.utf8.count
    if n3 > 32 { throw wireLimit("ListedPerson.nationalID is longer than 32 bytes") }
    let n4 = e.pointee.birthPlace.utf8.count
    if n4 > 100 { throw wireLimit("ListedPerson.birthPlace is longer than 100 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(69 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b25: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.person.storeWire(f)
    let w3 = e.pointee.sex.rawValue
    wireStore(f, 16, w3)
    let w4 = e.pointee.born.rawValue
    wireStore(f, 17, w4)
    let w5 = e.pointee.nationality.wireBits
    FixedASCII<3>.storeStorage(f + 21, w5)
    let w6 = e.pointee.documentType.rawValue
    wireStore(f, 24, w6)
    b25 |= wireBit(e.pointee.entered != nil)
    let w8 = (e.pointee.entered ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 26, w8)
    b25 |= wireBit(e.pointee.authorisedUntil != nil) &<< 1
    let w9 = (e.pointee.authorisedUntil ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 30, w9)
    let w10 = e.pointee.overstayDays
    wireStore(f, 34, w10)
    let w11 = e.pointee.fineCents
    wireStore(f, 38, w11)
    let w15 = e.pointee.stayStatus.rawValue
    wireStore(f, 46, w15)
    wireStore(f, 25, b25)
    var used = wireBit(w9 != 0)
    used |= wireBit(w10 != 0) &<< 1
    used |= wireBit(w11 != 0) &<< 2
    used |= wireBit(w15 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2F2E262200)
    if used == 0 {
      fixed = wireUsedLength(f, 30)
      if fixed > 26 {
        fixed = 30
      } else if fixed > 24 {
      } else if fixed > 21 {
        fixed = 24
      } else if fixed > 17 {
        fixed = 21
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n4 != 0 {
      count = 5
    } else if n3 != 0 {
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
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.fullName, n0)
    t0 = wirePut(t0, e.pointee.documentNumber, n1)
    t0 = wirePut(t0, e.pointee.nativeName, n2)
    t0 = wirePut(t0, e.pointee.nationalID, n3)
    t0 = wirePut(t0, e.pointee.birthPlace, n4)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 47, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 5, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
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
    var w9: Int32 = 0
    var w10: UInt32 = 0
    var w11: Int64 = 0
    var w15: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 54 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 30 && fixed <= 47 && count <= 5
    if isNear {
      w9 = wireMask(wireLoad(f, 30, Int32.self), fixed >= 34)
      w10 = wireMask(wireLoad(f, 34, UInt32.self), fixed >= 38)
      w11 = wireMask(wireLoad(f, 38, Int64.self), fixed >= 46)
      w15 = wireMask(wireLoad(f, 46, UInt8.self), fixed >= 47)
      var ends = wireBit(fixed == 34) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 38) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 46) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 47) & wireBit(w15 != 0)
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
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && wireLoad(f, 25, UInt8.self) & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w9 = fixed >= 34 ? wireLoad(f, 30, Int32.self) : 0
      w10 = fixed >= 38 ? wireLoad(f, 34, UInt32.self) : 0
      w11 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
      w15 = fixed >= 47 ? wireLoad(f, 46, UInt8.self) : 0
      let free: UInt8 = fixed > 25 ? wireLoad(f, 25, UInt8.self) & 252 : 0
      if shape.fixedLength > 47 || shape.slotCount > 5 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 47, slotCount: 5, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w3: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w4: UInt32 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
    let w5: UInt64 = fixed >= 24 ? FixedASCII<3>.loadStorage(f + 21) : 0
    let w6: UInt8 = fixed >= 25 ? wireLoad(f, 24, UInt8.self) : 0
    let b25: UInt8 = fixed >= 26 ? wireLoad(f, 25, UInt8.self) : 0
    let w8: Int32 = fixed >= 30 ? wireLoad(f, 26, Int32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    var absent = UInt64.wire(wireMask(w8, b25 & 1 == 0))
    absent |= UInt64.wire(wireMask(w9, b25 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: Sex = Sex(rawValue: w3)
    let v4: PartialDate = try r.partialDate(w4, at: f + 17)
    let v5: FixedASCII<3> = try r.ascii(w5, at: f + 21, as: FixedASCII<3>.self)
    let v6: DocumentType = DocumentType(rawValue: w6)
    let v7: String = try r.text(p + o1, n1, max: 32)
    let v8: CalendarDate? = b25 & 1 != 0 ? CalendarDate(daysSinceEpoch: w8) : nil
    let v9: CalendarDate? = b25 & 2 != 0 ? CalendarDate(daysSinceEpoch: w9) : nil
    let v10: UInt32 = w10
    let v11: Int64 = w11
    let v12: String = try r.text(p + o2, n2, max: 200)
    let v13: String = try r.text(p + o3, n3, max: 32)
    let v14: String = try r.text(p + o4, n4, max: 100)
    let v15: StayStatus = StayStatus(rawValue: w15)
    return Self(
      person: v1,
      fullName: v2,
      sex: v3,
      born: v4,
      nationality: v5,
      documentType: v6,
      documentNumber: v7,
      entered: v8,
      authorisedUntil: v9,
      overstayDays: v10,
      fineCents: v11,
      nativeName: v12,
      nationalID: v13,
      birthPlace: v14,
      stayStatus: v15,
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
      case 0, 48...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25...26: unit = 1
      case 30: unit = 4
      case 34: unit = 4
      case 38: unit = 4
      case 46: unit = 8
      case 47: unit = 1
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

/// Asks for the lists of a mission.
public struct ListsRequest: WireMessage {
  public static var wireName: String { "lists.v1.ListsRequest" }

  public var mission: String
  public var kind: ListKind
  /// Unset: all that are not closed.
  public var state: ListState
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListsRequest, rhs: ListsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.kind)
    hasher.combine(self.state)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ListsRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      kind: .unset,
      state: .unset,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    kind: ListKind = .unset,
    state: ListState = .unset
  ) {
    self.init(
      mission: mission,
      kind: kind,
      state: state,
      _unknown: nil)
  }
}

// MARK: Codec of ListsRequest

extension ListsRequest {
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
    if n0 > 16 { throw wireLimit("ListsRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(8 &+ n0)
    let f = p + 2
    let w2 = self.kind.rawValue
    wireStore(f, 0, w2)
    let w3 = self.state.rawValue
    wireStore(f, 1, w3)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x20100)
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
        start: start, used: fixed, known: 2, room: count &<< width,
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
    var w2: UInt8 = 0
    var w3: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: ListKind = ListKind(rawValue: w2)
    let v3: ListState = ListState(rawValue: w3)
    return Self(
      mission: v1,
      kind: v2,
      state: v3,
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
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Lists without their lines.
public struct ListsReply: WireMessage {
  public static var wireName: String { "lists.v1.ListsReply" }

  public var lists: [ListSummary]
  /// There are more; ask for one kind or one state.
  public var truncated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListsReply, rhs: ListsReply) -> Bool {
    guard lhs.lists == rhs.lists else { return false }
    guard lhs.truncated == rhs.truncated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.lists)
    hasher.combine(self.truncated)
    hasher.combine(self._unknown)
  }
}

extension ListsReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      lists: [],
      truncated: false,
      _unknown: nil)
  }

  public init(
    lists: [ListSummary] = [],
    truncated: Bool = false
  ) {
    self.init(
      lists: lists,
      truncated: truncated,
      _unknown: nil)
  }
}

// MARK: Codec of ListsReply

extension ListsReply {
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
    let p = b.reserve(7)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.truncated)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if !self.lists.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.lists.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ListSummary.appendWireList(self.lists, max: 256, to: &b)
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
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0],
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
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [ListSummary] = try ListSummary.decodeWireList(p + o0, n0, max: 256, &r)
    let v2: Bool = b0 & 1 != 0
    return Self(
      lists: v1,
      truncated: v2,
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
      case 0, 2...: return
      case 1: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How a list stands.
public struct ListSummary: WireMessage {
  public static var wireName: String { "lists.v1.ListSummary" }

  public var id: ID<AuthorityList>
  public var kind: ListKind
  public var state: ListState
  public var authority: String
  public var title: String
  public var submittedOn: CalendarDate?
  public var lines: UInt32
  public var pending: UInt32
  public var granted: UInt32
  public var refused: UInt32
  public var returned: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListSummary, rhs: ListSummary) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.submittedOn == rhs.submittedOn else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard lhs.pending == rhs.pending else { return false }
    guard lhs.granted == rhs.granted else { return false }
    guard lhs.refused == rhs.refused else { return false }
    guard lhs.returned == rhs.returned else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.kind)
    hasher.combine(self.state)
    self.authority.wireHash(into: &hasher)
    self.title.wireHash(into: &hasher)
    hasher.combine(self.submittedOn)
    hasher.combine(self.lines)
    hasher.combine(self.pending)
    hasher.combine(self.granted)
    hasher.combine(self.refused)
    hasher.combine(self.returned)
    hasher.combine(self._unknown)
  }
}

extension ListSummary {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<AuthorityList>(),
      kind: .unset,
      state: .unset,
      authority: "",
      title: "",
      submittedOn: nil,
      lines: 0,
      pending: 0,
      granted: 0,
      refused: 0,
      returned: 0,
      _unknown: nil)
  }

  public init(
    id: ID<AuthorityList> = ID<AuthorityList>(),
    kind: ListKind = .unset,
    state: ListState = .unset,
    authority: String = "",
    title: String = "",
    submittedOn: CalendarDate? = nil,
    lines: UInt32 = 0,
    pending: UInt32 = 0,
    granted: UInt32 = 0,
    refused: UInt32 = 0,
    returned: UInt32 = 0
  ) {
    self.init(
      id: id,
      kind: kind,
      state: state,
      authority: authority,
      title: title,
      submittedOn: submittedOn,
      lines: lines,
      pending: pending,
      granted: granted,
      refused: refused,
      returned: returned,
      _unknown: nil)
  }
}

// MARK: Codec of ListSummary

extension ListSummary {
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
    let n0 = e.pointee.authority.utf8.count
    if n0 > 100 { throw wireLimit("ListSummary.authority is longer than 100 bytes") }
    let n1 = e.pointee.title.utf8.count
    if n1 > 100 { throw wireLimit("ListSummary.title is longer than 100 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(53 &+ n0 &+ n1)
    let f = p + 2
    var b18: UInt8 = e.pointee._unknown?.bits ?? 0
    e.pointee.id.storeWire(f)
    let w2 = e.pointee.kind.rawValue
    wireStore(f, 16, w2)
    let w3 = e.pointee.state.rawValue
    wireStore(f, 17, w3)
    b18 |= wireBit(e.pointee.submittedOn != nil)
    let w6 = (e.pointee.submittedOn ?? CalendarDate()).daysSinceEpoch
    wireStore(f, 19, w6)
    let w7 = e.pointee.lines
    wireStore(f, 23, w7)
    let w8 = e.pointee.pending
    wireStore(f, 27, w8)
    let w9 = e.pointee.granted
    wireStore(f, 31, w9)
    let w10 = e.pointee.refused
    wireStore(f, 35, w10)
    let w11 = e.pointee.returned
    wireStore(f, 39, w11)
    wireStore(f, 18, b18)
    var used = wireBit(w8 != 0)
    used |= wireBit(w9 != 0) &<< 1
    used |= wireBit(w10 != 0) &<< 2
    used |= wireBit(w11 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2B27231F00)
    if used == 0 {
      fixed = wireUsedLength(f, 27)
      if fixed > 23 {
        fixed = 27
      } else if fixed > 19 {
        fixed = 23
      } else if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.authority, n0)
    t0 = wirePut(t0, e.pointee.title, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 43, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 2, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
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
    var w8: UInt32 = 0
    var w9: UInt32 = 0
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 47 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 27 && fixed <= 43 && count <= 2
    if isNear {
      w8 = wireMask(wireLoad(f, 27, UInt32.self), fixed >= 31)
      w9 = wireMask(wireLoad(f, 31, UInt32.self), fixed >= 35)
      w10 = wireMask(wireLoad(f, 35, UInt32.self), fixed >= 39)
      w11 = wireMask(wireLoad(f, 39, UInt32.self), fixed >= 43)
      var ends = wireBit(fixed == 31) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 35) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 39) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 43) & wireBit(w11 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && wireLoad(f, 18, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w8 = fixed >= 31 ? wireLoad(f, 27, UInt32.self) : 0
      w9 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
      w10 = fixed >= 39 ? wireLoad(f, 35, UInt32.self) : 0
      w11 = fixed >= 43 ? wireLoad(f, 39, UInt32.self) : 0
      let free: UInt8 = fixed > 18 ? wireLoad(f, 18, UInt8.self) & 254 : 0
      if shape.fixedLength > 43 || shape.slotCount > 2 || free != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 43, slotCount: 2, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w3: UInt8 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
    let b18: UInt8 = fixed >= 19 ? wireLoad(f, 18, UInt8.self) : 0
    let w6: Int32 = fixed >= 23 ? wireLoad(f, 19, Int32.self) : 0
    let w7: UInt32 = fixed >= 27 ? wireLoad(f, 23, UInt32.self) : 0
    let o1 = o0 &+ n0
    let absent = UInt64.wire(wireMask(w6, b18 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListKind = ListKind(rawValue: w2)
    let v3: ListState = ListState(rawValue: w3)
    let v4: String = try r.text(p + o0, n0, max: 100)
    let v5: String = try r.text(p + o1, n1, max: 100)
    let v6: CalendarDate? = b18 & 1 != 0 ? CalendarDate(daysSinceEpoch: w6) : nil
    let v7: UInt32 = w7
    let v8: UInt32 = w8
    let v9: UInt32 = w9
    let v10: UInt32 = w10
    let v11: UInt32 = w11
    return Self(
      id: v1,
      kind: v2,
      state: v3,
      authority: v4,
      title: v5,
      submittedOn: v6,
      lines: v7,
      pending: v8,
      granted: v9,
      refused: v10,
      returned: v11,
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
      case 0, 44...: return
      case 16: unit = 16
      case 17...19: unit = 1
      case 23: unit = 4
      case 27: unit = 4
      case 31: unit = 4
      case 35: unit = 4
      case 39: unit = 4
      case 43: unit = 4
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

/// The methods of lists.v1.Lists, for transports and access rules.
public enum ListsMethods {
  /// Begins a list as a draft, from named people, from a filter, or from the refused of an earlier list.
  public static let createList = RPCMethod<CreateListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 1, name: "createList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Adds people to a draft or takes them out.
  public static let editList = RPCMethod<EditListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 2, name: "editList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Records that the list went to the authority; each line is asked for from that day on.
  public static let submitList = RPCMethod<SubmitListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 3, name: "submitList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Records what the authority answered for some or all lines, on the list and in each file.
  public static let listOutcomes = RPCMethod<ListOutcomesRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 4, name: "listOutcomes",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// Ends a list of which nothing more is expected.
  public static let closeList = RPCMethod<CloseListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 5, name: "closeList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// A list with what is printed of its people. Every call that names them is an event of its own.
  public static let showList = RPCMethod<ShowListRequest, ShowListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 6, name: "showList",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, Rejected.self])

  /// The mission's lists and how far each is answered, without names.
  public static let lists = RPCMethod<ListsRequest, ListsReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 7, name: "lists",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["liaison", "auditor"]),
    thrown: [NotYourMission.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "lists.v1.Lists",
    fingerprint: fingerprint, schema: schema,
    methods: [
      createList.info,
      editList.info,
      submitList.info,
      listOutcomes.info,
      closeList.info,
      showList.info,
      lists.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    U5WAMNtSFoh1uCsAgAIYWDG/co45vnt2+vT/ZhR7q+A=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUMDAAAhQIAAGwDFEA6AVUA/wCkAEsAqQD2AI8AmAD9AIsBVQBtAHkAewCLAC0AKgBCAD0AAEIWAB4BbGlzdHMudjEu\
    QXV0aG9yaXR5TGlzdAwAIBIdHxQQEBMQJxQQAAICGmlkAQERFmxpc3RzLnYxLkF1dGhvcml0eUxpc3QAAgcHbWlzc2lv\
    bgUADBAAAAAAAgQVa2luZAEBFhFsaXN0cy52MS5MaXN0S2luZAACBRZzdGF0ZQEBFhJsaXN0cy52MS5MaXN0U3RhdGUA\
    AgkHYXV0aG9yaXR5BQAMZAAAAAACBQd0aXRsZQUADGQAAAAAAgkDY3JlYXRlZEF0AQAUAQIBCwNzdWJtaXR0ZWRPbgEA\
    EgECAQgDY2xvc2VkT24BABIAAgUebGluZXMFAhoABAAAABUBARgRbGlzdHMudjEuTGlzdExpbmUAAgkHcmVmZXJlbmNl\
    BQAMPAAAAAACCQNjaGFuZ2VkQXQBAAUAAhk4bGlzdHMudjEuQ2xvc2VMaXN0UmVxdWVzdAIAIxEBAgQEGmxpc3QBAREW\
    bGlzdHMudjEuQXV0aG9yaXR5TGlzdAACBgdyZWFzb24FAAzIAAAAAAIa4Wxpc3RzLnYxLkNyZWF0ZUxpc3RSZXF1ZXN0\
    BwAjHhUQLCIkAQIEBBpsaXN0AQERFmxpc3RzLnYxLkF1dGhvcml0eUxpc3QBAgQEFWtpbmQBARYRbGlzdHMudjEuTGlz\
    dEtpbmQBAgQJB2F1dGhvcml0eQUADGQAAAAAAgUHdGl0bGUFAAxkAAAAAAIHIXBlcnNvbnMFAhoABAAAABgBAREUcGVy\
    c29uLnYxLlBlcnNvbkZpbGUBAgEGF2ZpbHRlcgEBGBNsaXN0cy52MS5MaXN0RmlsdGVyAQIBBRphZ2FpbgEBERZsaXN0\
    cy52MS5BdXRob3JpdHlMaXN0AAIYiGxpc3RzLnYxLkVkaXRMaXN0UmVxdWVzdAQAIygsCwECBAQabGlzdAEBERZsaXN0\
    cy52MS5BdXRob3JpdHlMaXN0AAIDIWFkZAUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACByF0YWtlT3V0\
    BQIaAAQAAAAYAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEA3NlZW4BAAUAAhA3bGlzdHMudjEuTGVmdE91dAIAIhEA\
    AgYYcGVyc29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGB3JlYXNvbgUADGQAAAAAAhOSbGlzdHMudjEuTGlzdEZp\
    bHRlcgYALxYUExIMAAILIGNhc2VDbGFzc2VzBQIaCAAAAAAXAQEWE2NvbW1vbi52MS5DYXNlQ2xhc3MBAgEOA3JlZ2lz\
    dGVyZWRGcm9tAQASAQIBDANyZWdpc3RlcmVkVG8BABIAAggHZXhpdFNpdGUFAAw8AAAAAQIBCgN0aWVyQXRNb3N0AQAG\
    AAIFA2xpbWl0AQAHAAIR4Wxpc3RzLnYxLkxpc3RMaW5lCgAiJBERFBIVEg8RAAIGGHBlcnNvbgEBERRwZXJzb24udjEu\
    UGVyc29uRmlsZQACBxlvdXRjb21lAQEWFXBlcnNvbi52MS5MaW5lT3V0Y29tZQECAQkDZGVjaWRlZE9uAQASAAIGB3Jl\
    YXNvbgUADMgAAAAAAg0Dd2FpdmVkUGVyY2VudAEABgACCwN3YWl2ZWRDZW50cwEABQECAQ0DY292ZXJzVGhyb3VnaAEA\
    EgECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIcb2xpc3RzLnYxLkxpc3RP\
    dXRjb21lc1JlcXVlc3QEACMnEQ4BAgQEGmxpc3QBAREWbGlzdHMudjEuQXV0aG9yaXR5TGlzdAACBR5saW5lcwUCGgAE\
    AAAAFQEBGBFsaXN0cy52MS5MaXN0TGluZQACCgNvY2N1cnJlZEF0AQAUAAIHA2NvcnJlY3QBAAEAAhKCbGlzdHMudjEu\
    TGlzdFJlcGx5BQAiDw8oEwACBBpsaXN0AQEYFmxpc3RzLnYxLkF1dGhvcml0eUxpc3QAAggDc2VxdWVuY2UBAAUAAggD\
    cmVwZWF0ZWQBAAEAAgcdbGVmdE91dAUCGgAEAAAAFAEBGBBsaXN0cy52MS5MZWZ0T3V0AAIMA2xlZnRPdXRJbkFsbAEA\
    CAACFOVsaXN0cy52MS5MaXN0U3VtbWFyeQsAIB0fFBATDA4ODg8AAgIaaWQBAREWbGlzdHMudjEuQXV0aG9yaXR5TGlz\
    dAACBBVraW5kAQEWEWxpc3RzLnYxLkxpc3RLaW5kAAIFFnN0YXRlAQEWEmxpc3RzLnYxLkxpc3RTdGF0ZQACCQdhdXRo\
    b3JpdHkFAAxkAAAAAAIFB3RpdGxlBQAMZAAAAAECAQsDc3VibWl0dGVkT24BABIAAgUDbGluZXMBAAgAAgcDcGVuZGlu\
    ZwEACAACBwNncmFudGVkAQAIAAIHA3JlZnVzZWQBAAgAAggDcmV0dXJuZWQBAAgAQhUAcAFsaXN0cy52MS5MaXN0ZWRQ\
    ZXJzb24PACITGAsWKhkPFxMQFRUVJgACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggHZnVsbE5hbWUF\
    AAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AAIEA2Jvcm4BABMAAgsHbmF0aW9uYWxpdHkFAA8DAAAAAAIMGmRv\
    Y3VtZW50VHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIOB2RvY3VtZW50TnVtYmVyBQAMIAAAAAECAQcDZW50\
    ZXJlZAEAEgECAQ8DYXV0aG9yaXNlZFVudGlsAQASAAIMA292ZXJzdGF5RGF5cwEACAACCQNmaW5lQ2VudHMBAAUAAgoH\
    bmF0aXZlTmFtZQUADMgAAAAAAgoHbmF0aW9uYWxJRAUADCAAAAAAAgoHYmlydGhQbGFjZQUADGQAAAAAAgoYc3RheVN0\
    YXR1cwEBFhRjb21tb24udjEuU3RheVN0YXR1cwACEz5saXN0cy52MS5MaXN0c1JlcGx5AgAqEAACBSFsaXN0cwUCGgAB\
    AAAAGAEBGBRsaXN0cy52MS5MaXN0U3VtbWFyeQACCQN0cnVuY2F0ZWQBAAEAAhVUbGlzdHMudjEuTGlzdHNSZXF1ZXN0\
    AwATHR8BAgQHB21pc3Npb24FAAwQAAAAAAIEFWtpbmQBARYRbGlzdHMudjEuTGlzdEtpbmQAAgUWc3RhdGUBARYSbGlz\
    dHMudjEuTGlzdFN0YXRlAAIWX2xpc3RzLnYxLlNob3dMaXN0UmVwbHkDACIsDAACBBpsaXN0AQEYFmxpc3RzLnYxLkF1\
    dGhvcml0eUxpc3QAAgYicGVvcGxlBQIaAAQAAAAZAQEYFWxpc3RzLnYxLkxpc3RlZFBlcnNvbgECAQQDYXNPZgEAEgAC\
    GF9saXN0cy52MS5TaG93TGlzdFJlcXVlc3QEACMSFBABAgQEGmxpc3QBAREWbGlzdHMudjEuQXV0aG9yaXR5TGlzdAAC\
    BwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAAAAIJA2xpbmVzT25seQEAAQACGm1saXN0cy52MS5TdWJt\
    aXRMaXN0UmVxdWVzdAUAIxMUCxEBAgQEGmxpc3QBAREWbGlzdHMudjEuQXV0aG9yaXR5TGlzdAECBAsDc3VibWl0dGVk\
    T24BABIAAgkHcmVmZXJlbmNlBQAMPAAAAAACBANzZWVuAQAFAAIKA29jY3VycmVkQXQBABQAAhcScmVmdXNhbHMudjEu\
    S2V5Q29uZmxpY3QBAA8AAggDc2VxdWVuY2UBAAUAAhQScmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQHd2hhdAUADCgA\
    AAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tlZAUADBAAAAAA\
    AhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAABwCMdTtXTExR\
    AQIBE3Rjb21tb24udjEuQ2FzZUNsYXNzCAAJDxMPDA0NCgIBAQAEaGVsZAIBAgAKdW52ZXJpZmllZAIBAwAOaXJyZWd1\
    bGFyRW50cnkCAQQACmRvY0FuZEZpbmUCAQUAB2RvY09ubHkCAQYACGZpbmVPbmx5AgEHAAhleGl0T25seQIBCAAFcmVh\
    ZHkBAgEWWmNvbW1vbi52MS5Eb2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxE\
    b2N1bWVudAIBAwAVY2VydGlmaWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQBAgENKWNvbW1vbi52MS5TZXgD\
    AAkLEAIBAQAEbWFsZQIBAgAGZmVtYWxlAgEDAAt1bnNwZWNpZmllZAECARQ+Y29tbW9uLnYxLlN0YXlTdGF0dXMEAA0N\
    EgwCAQEACGluU3RhdHVzAgECAAhvdmVyc3RheQIBAwANbm9FbnRyeVJlY29yZAIBBAAHdW5rbm93bgECARE2bGlzdHMu\
    djEuTGlzdEtpbmQDAA8PEwIBAQAKZmluZVdhaXZlcgIBAgAKZXhpdFBlcm1pdAIBAwAOdHJhdmVsRG9jdW1lbnQBAgES\
    NWxpc3RzLnYxLkxpc3RTdGF0ZQQACg4MCwIBAQAFZHJhZnQCAQIACXN1Ym1pdHRlZAIBAwAHcGFydGlhbAIBBAAGY2xv\
    c2VkAQIBFTdwZXJzb24udjEuTGluZU91dGNvbWUEAAwMDA0CAQEAB3BlbmRpbmcCAQIAB2dyYW50ZWQCAQMAB3JlZnVz\
    ZWQCAQQACHJldHVybmVkAUBoAwBCDgBUA2xpc3RzLnYxLkxpc3RzBwCDf4OHgWtTAwQBAAEKGhJEY3JlYXRlTGlzdGxp\
    c3RzLnYxLkNyZWF0ZUxpc3RSZXF1ZXN0bGlzdHMudjEuTGlzdFJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJl\
    ZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMudjEuUmVqZWN0ZWQDBAIAAQgYEkRlZGl0TGlzdGxpc3RzLnYxLkVk\
    aXRMaXN0UmVxdWVzdGxpc3RzLnYxLkxpc3RSZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5L\
    ZXlDb25mbGljdHJlZnVzYWxzLnYxLlJlamVjdGVkAwQDAAEKGhJEc3VibWl0TGlzdGxpc3RzLnYxLlN1Ym1pdExpc3RS\
    ZXF1ZXN0bGlzdHMudjEuTGlzdFJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZs\
    aWN0cmVmdXNhbHMudjEuUmVqZWN0ZWQDBAQAAQwcEkRsaXN0T3V0Y29tZXNsaXN0cy52MS5MaXN0T3V0Y29tZXNSZXF1\
    ZXN0bGlzdHMudjEuTGlzdFJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0\
    cmVmdXNhbHMudjEuUmVqZWN0ZWQDBAUAAQkZEkRjbG9zZUxpc3RsaXN0cy52MS5DbG9zZUxpc3RSZXF1ZXN0bGlzdHMu\
    djEuTGlzdFJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMu\
    djEuUmVqZWN0ZWQDBAYAAQgYFixzaG93TGlzdGxpc3RzLnYxLlNob3dMaXN0UmVxdWVzdGxpc3RzLnYxLlNob3dMaXN0\
    UmVwbHkCABQUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZAMEBwABBRUTHWxpc3RzbGlzdHMu\
    djEuTGlzdHNSZXF1ZXN0bGlzdHMudjEuTGlzdHNSZXBseQEAGnJlZnVzYWxzLnYxLk5vdFlvdXJNaXNzaW9u
    """)
}

/// Makes lists for authorities and records what they answer.
public struct ListsClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Begins a list as a draft, from named people, from a filter, or from the refused of an earlier list.
  public func createList(
    _ request: CreateListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.createList, options: options)
  }

  /// Adds people to a draft or takes them out.
  public func editList(
    _ request: EditListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.editList, options: options)
  }

  /// Records that the list went to the authority; each line is asked for from that day on.
  public func submitList(
    _ request: SubmitListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.submitList, options: options)
  }

  /// Records what the authority answered for some or all lines, on the list and in each file.
  public func listOutcomes(
    _ request: ListOutcomesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.listOutcomes, options: options)
  }

  /// Ends a list of which nothing more is expected.
  public func closeList(
    _ request: CloseListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.closeList, options: options)
  }

  /// A list with what is printed of its people. Every call that names them is an event of its own.
  public func showList(
    _ request: ShowListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ShowListReply {
    try await transport.unary(request, method: ListsMethods.showList, options: options)
  }

  /// The mission's lists and how far each is answered, without names.
  public func lists(
    _ request: ListsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListsReply {
    try await transport.unary(request, method: ListsMethods.lists, options: options)
  }
}

/// Answers the calls of lists.v1.Lists.
public protocol ListsHandlers: Sendable {
  /// Begins a list as a draft, from named people, from a filter, or from the refused of an earlier list.
  func createList(
    _ request: CreateListRequest, context: RPCServerContext
  ) async throws -> ListReply

  /// Adds people to a draft or takes them out.
  func editList(
    _ request: EditListRequest, context: RPCServerContext
  ) async throws -> ListReply

  /// Records that the list went to the authority; each line is asked for from that day on.
  func submitList(
    _ request: SubmitListRequest, context: RPCServerContext
  ) async throws -> ListReply

  /// Records what the authority answered for some or all lines, on the list and in each file.
  func listOutcomes(
    _ request: ListOutcomesRequest, context: RPCServerContext
  ) async throws -> ListReply

  /// Ends a list of which nothing more is expected.
  func closeList(
    _ request: CloseListRequest, context: RPCServerContext
  ) async throws -> ListReply

  /// A list with what is printed of its people. Every call that names them is an event of its own.
  func showList(
    _ request: ShowListRequest, context: RPCServerContext
  ) async throws -> ShowListReply

  /// The mission's lists and how far each is answered, without names.
  func lists(
    _ request: ListsRequest, context: RPCServerContext
  ) async throws -> ListsReply
}

/// Serves lists.v1.Lists with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct ListsRegistration<Handlers: ListsHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { ListsMethods.descriptor }
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
      ListsMethods.createList, execution: execution(ListsMethods.createList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.createList(request, context: context)
    }
    router.handleUnary(
      ListsMethods.editList, execution: execution(ListsMethods.editList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.editList(request, context: context)
    }
    router.handleUnary(
      ListsMethods.submitList, execution: execution(ListsMethods.submitList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.submitList(request, context: context)
    }
    router.handleUnary(
      ListsMethods.listOutcomes, execution: execution(ListsMethods.listOutcomes.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.listOutcomes(request, context: context)
    }
    router.handleUnary(
      ListsMethods.closeList, execution: execution(ListsMethods.closeList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.closeList(request, context: context)
    }
    router.handleUnary(
      ListsMethods.showList, execution: execution(ListsMethods.showList.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.showList(request, context: context)
    }
    router.handleUnary(
      ListsMethods.lists, execution: execution(ListsMethods.lists.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.lists(request, context: context)
    }
  }
}
