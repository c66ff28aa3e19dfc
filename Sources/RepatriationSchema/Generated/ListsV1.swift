// Written by schemac from package lists.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// What a list asks an authority for.
public struct ListKind: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: ListKind { ListKind(rawValue: 0) }
  public static var fineWaiver: ListKind { ListKind(rawValue: 1) }
  public static var exitPermit: ListKind { ListKind(rawValue: 2) }
  /// Emergency travel documents, asked for at the mission's own capital.
  public static var travelDocument: ListKind { ListKind(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case fineWaiver = 1
    case exitPermit = 2
    /// Emergency travel documents, asked for at the mission's own capital.
    case travelDocument = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "fineWaiver"
      case 2: "exitPermit"
      case 3: "travelDocument"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "fineWaiver": self = .fineWaiver
      case "exitPermit": self = .exitPermit
      case "travelDocument": self = .travelDocument
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Where a list stands. Partial: some lines are answered, some are not.
public struct ListState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: ListState { ListState(rawValue: 0) }
  public static var draft: ListState { ListState(rawValue: 1) }
  public static var submitted: ListState { ListState(rawValue: 2) }
  public static var partial: ListState { ListState(rawValue: 3) }
  public static var closed: ListState { ListState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case draft = 1
    case submitted = 2
    case partial = 3
    case closed = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "draft"
      case 2: "submitted"
      case 3: "partial"
      case 4: "closed"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "draft": self = .draft
      case "submitted": self = .submitted
      case "partial": self = .partial
      case "closed": self = .closed
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<AuthorityList>()
    self.mission = ""
    self.kind = .unset
    self.state = .unset
    self.authority = ""
    self.title = ""
    self.createdAt = Timestamp()
    self.submittedOn = nil
    self.closedOn = nil
    self.lines = []
    self.reference = ""
    self.changedAt = 0
    self.unknownFields = nil
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
    self.id = id
    self.mission = mission
    self.kind = kind
    self.state = state
    self.authority = authority
    self.title = title
    self.createdAt = createdAt
    self.submittedOn = submittedOn
    self.closedOn = closedOn
    self.lines = lines
    self.reference = reference
    self.changedAt = changedAt
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: String,
    _ v3: ListKind,
    _ v4: ListState,
    _ v5: String,
    _ v6: String,
    _ v7: Timestamp,
    _ v8: CalendarDate?,
    _ v9: CalendarDate?,
    _ v10: [ListLine],
    _ v11: String,
    _ v12: Int64,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.mission = v2
    self.kind = v3
    self.state = v4
    self.authority = v5
    self.title = v6
    self.createdAt = v7
    self.submittedOn = v8
    self.closedOn = v9
    self.lines = v10
    self.reference = v11
    self.changedAt = v12
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    var b26: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.kind.rawValue)
    wireStore(f, 17, self.state.rawValue)
    wireStore(f, 18, self.createdAt.microseconds)
    if self.submittedOn != nil { b26 |= 1 }
    wireStore(f, 27, (self.submittedOn ?? CalendarDate()).daysSinceEpoch)
    if self.closedOn != nil { b26 |= 2 }
    wireStore(f, 31, (self.closedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 35, self.changedAt)
    wireStore(f, 26, b26)
    var fixed = wireUsedLength(f, 43)
    if fixed > 35 {
      fixed = 43
    } else if fixed > 31 {
      fixed = 35
    } else if fixed > 27 {
      fixed = 31
    } else if fixed > 26 {
    } else if fixed > 18 {
      fixed = 26
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if !self.lines.isEmpty {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= self.lines.count &* 24
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 43, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 5, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 50, wireLoad(p, 0, UInt16.self) == 1323, wireLoad(p, 28, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 43, 5, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 44...: unit = 0
      case 16: unit = 16
      case 17...18: unit = 1
      case 26: unit = 8
      case 27: unit = 1
      case 31: unit = 4
      case 35: unit = 4
      case 43: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 26 { bits = wireLoad(f, 26, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 43, slotCount: 5, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    let n3 = count > 3 ? wireLength(table, 3, width) : 0
    let o4 = o3 &+ n3
    let n4 = count > 4 ? wireLength(table, 4, width) : 0
    let o5 = o4 &+ n4
    if isExact {
      guard o5 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n4 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 35, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b26: UInt8 = fixed > 26 ? wireLoad(f, 26, UInt8.self) : 0
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ListKind = fixed >= 17 ? ListKind(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v4: ListState = fixed >= 18 ? ListState(rawValue: wireLoad(f, 17, UInt8.self)) : .unset
    let v5: String = try r.text(p + o1, n1, max: 100)
    let v6: String = try r.text(p + o2, n2, max: 100)
    let v7: Timestamp = fixed >= 26 ? Timestamp(microseconds: wireLoad(f, 18, Int64.self)) : Timestamp()
    let v8: CalendarDate?
    if b26 & 1 != 0 {
      v8 = fixed >= 31 ? CalendarDate(daysSinceEpoch: wireLoad(f, 27, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 31, !wireIsZero(f + 27, 4) {
        throw r.nonCanonical(f + 27, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: CalendarDate?
    if b26 & 2 != 0 {
      v9 = fixed >= 35 ? CalendarDate(daysSinceEpoch: wireLoad(f, 31, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 35, !wireIsZero(f + 31, 4) {
        throw r.nonCanonical(f + 31, "an absent field has a value")
      }
      v9 = nil
    }
    let v10: [ListLine] = try ListLine.decodeWireList(p + o3, n3, max: 1024, &r)
    let v11: String = try r.text(p + o4, n4, max: 60)
    let v12: Int64 = fixed >= 43 ? wireLoad(f, 35, Int64.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      v12,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.outcome = .unset
    self.decidedOn = nil
    self.reason = ""
    self.waivedPercent = 0
    self.waivedCents = 0
    self.coversThrough = nil
    self.validUntil = nil
    self.port = FixedASCII<3>()
    self.number = ""
    self.unknownFields = nil
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
    self.person = person
    self.outcome = outcome
    self.decidedOn = decidedOn
    self.reason = reason
    self.waivedPercent = waivedPercent
    self.waivedCents = waivedCents
    self.coversThrough = coversThrough
    self.validUntil = validUntil
    self.port = port
    self.number = number
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: LineOutcome,
    _ v3: CalendarDate?,
    _ v4: String,
    _ v5: UInt8,
    _ v6: Int64,
    _ v7: CalendarDate?,
    _ v8: CalendarDate?,
    _ v9: FixedASCII<3>,
    _ v10: String,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.outcome = v2
    self.decidedOn = v3
    self.reason = v4
    self.waivedPercent = v5
    self.waivedCents = v6
    self.coversThrough = v7
    self.validUntil = v8
    self.port = v9
    self.number = v10
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.reason.utf8.count
    if n0 > 200 { throw wireLimit("ListLine.reason is longer than 200 bytes") }
    let n1 = self.number.utf8.count
    if n1 > 40 { throw wireLimit("ListLine.number is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(52 &+ n0 &+ n1)
    let f = p + 2
    var b17: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    wireStore(f, 16, self.outcome.rawValue)
    if self.decidedOn != nil { b17 |= 1 }
    wireStore(f, 18, (self.decidedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 22, self.waivedPercent)
    wireStore(f, 23, self.waivedCents)
    if self.coversThrough != nil { b17 |= 2 }
    wireStore(f, 31, (self.coversThrough ?? CalendarDate()).daysSinceEpoch)
    if self.validUntil != nil { b17 |= 4 }
    wireStore(f, 35, (self.validUntil ?? CalendarDate()).daysSinceEpoch)
    self.port.storeWire(f + 39)
    wireStore(f, 17, b17)
    var fixed = wireUsedLength(f, 42)
    if fixed > 39 {
      fixed = 42
    } else if fixed > 35 {
      fixed = 39
    } else if fixed > 31 {
      fixed = 35
    } else if fixed > 23 {
      fixed = 31
    } else if fixed > 22 {
    } else if fixed > 18 {
      fixed = 22
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    t0 = wirePut(t0, self.number, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 42, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 46, wireLoad(p, 0, UInt16.self) == 554, wireLoad(p, 19, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 42, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 43...: unit = 0
      case 16: unit = 16
      case 17...18: unit = 1
      case 22: unit = 4
      case 23: unit = 1
      case 31: unit = 8
      case 35: unit = 4
      case 39: unit = 4
      case 42: unit = 3
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 17 { bits = wireLoad(f, 17, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 42, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 39, 3) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b17: UInt8 = fixed > 17 ? wireLoad(f, 17, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: LineOutcome = fixed >= 17 ? LineOutcome(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: CalendarDate?
    if b17 & 1 != 0 {
      v3 = fixed >= 22 ? CalendarDate(daysSinceEpoch: wireLoad(f, 18, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 22, !wireIsZero(f + 18, 4) {
        throw r.nonCanonical(f + 18, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: String = try r.text(p + o0, n0, max: 200)
    let v5: UInt8 = fixed >= 23 ? wireLoad(f, 22, UInt8.self) : 0
    let v6: Int64 = fixed >= 31 ? wireLoad(f, 23, Int64.self) : 0
    let v7: CalendarDate?
    if b17 & 2 != 0 {
      v7 = fixed >= 35 ? CalendarDate(daysSinceEpoch: wireLoad(f, 31, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 35, !wireIsZero(f + 31, 4) {
        throw r.nonCanonical(f + 31, "an absent field has a value")
      }
      v7 = nil
    }
    let v8: CalendarDate?
    if b17 & 4 != 0 {
      v8 = fixed >= 39 ? CalendarDate(daysSinceEpoch: wireLoad(f, 35, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 39, !wireIsZero(f + 35, 4) {
        throw r.nonCanonical(f + 35, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: FixedASCII<3> = try fixed >= 42 ? r.ascii(f + 39, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v10: String = try r.text(p + o1, n1, max: 40)
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.kind = .unset
    self.authority = ""
    self.title = ""
    self.persons = []
    self.filter = nil
    self.again = nil
    self.unknownFields = nil
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
    self.list = list
    self.kind = kind
    self.authority = authority
    self.title = title
    self.persons = persons
    self.filter = filter
    self.again = again
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: ListKind,
    _ v3: String,
    _ v4: String,
    _ v5: [ID<PersonFile>],
    _ v6: ListFilter?,
    _ v7: ID<AuthorityList>?,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.kind = v2
    self.authority = v3
    self.title = v4
    self.persons = v5
    self.filter = v6
    self.again = v7
    self.unknownFields = unknown
  }

  public static func == (lhs: CreateListRequest, rhs: CreateListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard (String).wireEquals(lhs.authority, rhs.authority) else { return false }
    guard (String).wireEquals(lhs.title, rhs.title) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.filter == rhs.filter else { return false }
    guard lhs.again == rhs.again else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    if self.kind == (.unset) { missing.append("kind") }
    if self.authority.isEmpty { missing.append("authority") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    wireStore(f, 16, self.kind.rawValue)
    var fixed = wireUsedLength(f, 17)
    if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if self.filter != nil {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 5, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 24, wireLoad(p, 0, UInt16.self) == 1297 {
      return try decodeWireBody(
        p, n, 2, 17, 5, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 18...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 17, slotCount: 5, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    let n3 = count > 3 ? wireLength(table, 3, width) : 0
    let o4 = o3 &+ n3
    let n4 = count > 4 ? wireLength(table, 4, width) : 0
    let o5 = o4 &+ n4
    if isExact {
      guard o5 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n4 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 16, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListKind = fixed >= 17 ? ListKind(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
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
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.caseClasses = []
    self.registeredFrom = nil
    self.registeredTo = nil
    self.exitSite = ""
    self.tierAtMost = nil
    self.limit = 0
    self.unknownFields = nil
  }

  public init(
    caseClasses: [CaseClass] = [],
    registeredFrom: CalendarDate? = nil,
    registeredTo: CalendarDate? = nil,
    exitSite: String = "",
    tierAtMost: UInt8? = nil,
    limit: UInt16 = 0
  ) {
    self.caseClasses = caseClasses
    self.registeredFrom = registeredFrom
    self.registeredTo = registeredTo
    self.exitSite = exitSite
    self.tierAtMost = tierAtMost
    self.limit = limit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [CaseClass],
    _ v2: CalendarDate?,
    _ v3: CalendarDate?,
    _ v4: String,
    _ v5: UInt8?,
    _ v6: UInt16,
    unknown: WireUnknown?
  ) {
    self.caseClasses = v1
    self.registeredFrom = v2
    self.registeredTo = v3
    self.exitSite = v4
    self.tierAtMost = v5
    self.limit = v6
    self.unknownFields = unknown
  }

  public static func == (lhs: ListFilter, rhs: ListFilter) -> Bool {
    guard lhs.caseClasses == rhs.caseClasses else { return false }
    guard lhs.registeredFrom == rhs.registeredFrom else { return false }
    guard lhs.registeredTo == rhs.registeredTo else { return false }
    guard (String).wireEquals(lhs.exitSite, rhs.exitSite) else { return false }
    guard lhs.tierAtMost == rhs.tierAtMost else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.caseClasses)
    hasher.combine(self.registeredFrom)
    hasher.combine(self.registeredTo)
    self.exitSite.wireHash(into: &hasher)
    hasher.combine(self.tierAtMost)
    hasher.combine(self.limit)
    hasher.combine(self.unknownFields)
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
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.registeredFrom != nil { b0 |= 1 }
    wireStore(f, 1, (self.registeredFrom ?? CalendarDate()).daysSinceEpoch)
    if self.registeredTo != nil { b0 |= 2 }
    wireStore(f, 5, (self.registeredTo ?? CalendarDate()).daysSinceEpoch)
    if self.tierAtMost != nil { b0 |= 4 }
    wireStore(f, 9, (self.tierAtMost ?? 0))
    wireStore(f, 10, self.limit)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 12)
    if fixed > 10 {
      fixed = 12
    } else if fixed > 9 {
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    for element in self.caseClasses {
      wireStore(t0, 0, element.rawValue)
      t0 += 1
    }
    t0 = wirePut(t0, self.exitSite, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 16, wireLoad(p, 0, UInt16.self) == 524, wireLoad(p, 2, UInt8.self) & 248 == 0 {
      return try decodeWireBody(
        p, n, 2, 12, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 13...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 10: unit = 1
      case 12: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 248 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 10, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: [CaseClass] = try Self.decodeWireListCaseClasses(p + o0, n0, &r)
    let v2: CalendarDate?
    if b0 & 1 != 0 {
      v2 = fixed >= 5 ? CalendarDate(daysSinceEpoch: wireLoad(f, 1, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 5, !wireIsZero(f + 1, 4) {
        throw r.nonCanonical(f + 1, "an absent field has a value")
      }
      v2 = nil
    }
    let v3: CalendarDate?
    if b0 & 2 != 0 {
      v3 = fixed >= 9 ? CalendarDate(daysSinceEpoch: wireLoad(f, 5, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 9, !wireIsZero(f + 5, 4) {
        throw r.nonCanonical(f + 5, "an absent field has a value")
      }
      v3 = nil
    }
    let v4: String = try r.text(p + o1, n1, max: 60)
    let v5: UInt8?
    if b0 & 4 != 0 {
      v5 = fixed >= 10 ? wireLoad(f, 9, UInt8.self) : 0
    }
    else {
      if fixed >= 10, !wireIsZero(f + 9, 1) {
        throw r.nonCanonical(f + 9, "an absent field has a value")
      }
      v5 = nil
    }
    let v6: UInt16 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.add = []
    self.takeOut = []
    self.seen = 0
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    add: [ID<PersonFile>] = [],
    takeOut: [ID<PersonFile>] = [],
    seen: Int64 = 0
  ) {
    self.list = list
    self.add = add
    self.takeOut = takeOut
    self.seen = seen
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: [ID<PersonFile>],
    _ v3: [ID<PersonFile>],
    _ v4: Int64,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.add = v2
    self.takeOut = v3
    self.seen = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: EditListRequest, rhs: EditListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.add == rhs.add else { return false }
    guard lhs.takeOut == rhs.takeOut else { return false }
    guard lhs.seen == rhs.seen else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.add)
    hasher.combine(self.takeOut)
    hasher.combine(self.seen)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    wireStore(f, 16, self.seen)
    var fixed = wireUsedLength(f, 24)
    if fixed > 16 {
      fixed = 24
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
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
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 24, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 28, wireLoad(p, 0, UInt16.self) == 536 {
      return try decodeWireBody(
        p, n, 2, 24, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 25...: unit = 0
      case 16: unit = 16
      case 24: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 24, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 16, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: [ID<PersonFile>] = try Self.decodeWireListAdd(p + o0, n0, &r)
    let v3: [ID<PersonFile>] = try Self.decodeWireListTakeOut(p + o1, n1, &r)
    let v4: Int64 = fixed >= 24 ? wireLoad(f, 16, Int64.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.submittedOn = CalendarDate()
    self.reference = ""
    self.seen = 0
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    submittedOn: CalendarDate = CalendarDate(),
    reference: String = "",
    seen: Int64 = 0
  ) {
    self.list = list
    self.submittedOn = submittedOn
    self.reference = reference
    self.seen = seen
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: CalendarDate,
    _ v3: String,
    _ v4: Int64,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.submittedOn = v2
    self.reference = v3
    self.seen = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: SubmitListRequest, rhs: SubmitListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.submittedOn == rhs.submittedOn else { return false }
    guard (String).wireEquals(lhs.reference, rhs.reference) else { return false }
    guard lhs.seen == rhs.seen else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.submittedOn)
    self.reference.wireHash(into: &hasher)
    hasher.combine(self.seen)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    if self.submittedOn == (CalendarDate()) { missing.append("submittedOn") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let p = b.reserve(34 &+ n0)
    let f = p + 2
    self.list.storeWire(f)
    wireStore(f, 16, self.submittedOn.daysSinceEpoch)
    wireStore(f, 20, self.seen)
    var fixed = wireUsedLength(f, 28)
    if fixed > 20 {
      fixed = 28
    } else if fixed > 16 {
      fixed = 20
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reference, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 28, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 31, wireLoad(p, 0, UInt16.self) == 284 {
      return try decodeWireBody(
        p, n, 2, 28, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 29...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 28, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 20, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: CalendarDate = fixed >= 20 ? CalendarDate(daysSinceEpoch: wireLoad(f, 16, Int32.self)) : CalendarDate()
    let v3: String = try r.text(p + o0, n0, max: 60)
    let v4: Int64 = fixed >= 28 ? wireLoad(f, 20, Int64.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// The authority answered some or all lines.
public struct ListOutcomesRequest: WireMessage {
  public static var wireName: String { "lists.v1.ListOutcomesRequest" }

  public var list: ID<AuthorityList>
  public var lines: [ListLine]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.lines = []
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    lines: [ListLine] = []
  ) {
    self.list = list
    self.lines = lines
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: [ListLine],
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.lines = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ListOutcomesRequest, rhs: ListOutcomesRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.lines)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let p = b.reserve(22)
    let f = p + 2
    self.list.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if !self.lines.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.lines.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ListLine.appendWireList(self.lines, max: 1024, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: [ListLine] = try ListLine.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Nothing more is expected of the authority; open lines go back.
public struct CloseListRequest: WireMessage {
  public static var wireName: String { "lists.v1.CloseListRequest" }

  public var list: ID<AuthorityList>
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    reason: String = ""
  ) {
    self.list = list
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.reason = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: CloseListRequest, rhs: CloseListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct ListReply: WireMessage {
  public static var wireName: String { "lists.v1.ListReply" }

  public var list: AuthorityList
  public var sequence: Int64
  public var repeated: Bool
  /// People who were asked for and left out, each with why.
  public var leftOut: [LeftOut]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = AuthorityList()
    self.sequence = 0
    self.repeated = false
    self.leftOut = []
    self.unknownFields = nil
  }

  public init(
    list: AuthorityList = AuthorityList(),
    sequence: Int64 = 0,
    repeated: Bool = false,
    leftOut: [LeftOut] = []
  ) {
    self.list = list
    self.sequence = sequence
    self.repeated = repeated
    self.leftOut = leftOut
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: AuthorityList,
    _ v2: Int64,
    _ v3: Bool,
    _ v4: [LeftOut],
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.sequence = v2
    self.repeated = v3
    self.leftOut = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: ListReply, rhs: ListReply) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.leftOut == rhs.leftOut else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.leftOut)
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(19)
    let f = p + 2
    var b8: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.sequence)
    if self.repeated { b8 |= 1 }
    wireStore(f, 8, b8)
    var fixed = wireUsedLength(f, 9)
    if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if !self.leftOut.isEmpty {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(self.leftOut.count &* 24)
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 13, wireLoad(p, 0, UInt16.self) == 521, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 10...: unit = 0
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 8 { bits = wireLoad(f, 8, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 9, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: AuthorityList
    if n0 == 0 {
      v1 = AuthorityList()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try AuthorityList.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    let v4: [LeftOut] = try LeftOut.decodeWireList(p + o1, n1, max: 1024, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// A person who is not on a list, and why.
public struct LeftOut: WireMessage {
  public static var wireName: String { "lists.v1.LeftOut" }

  public var person: ID<PersonFile>
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    person: ID<PersonFile> = ID<PersonFile>(),
    reason: String = ""
  ) {
    self.person = person
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: String,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.reason = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: LeftOut, rhs: LeftOut) -> Bool {
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.person)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
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
    let n0 = self.reason.utf8.count
    if n0 > 100 { throw wireLimit("LeftOut.reason is longer than 100 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0)
    let f = p + 2
    self.person.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 19, wireLoad(p, 0, UInt16.self) == 272 {
      return try decodeWireBody(
        p, n, 2, 16, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 100)
    return Self(
      v1,
      v2,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = ID<AuthorityList>()
    self.purpose = ""
    self.recipient = ""
    self.unknownFields = nil
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    purpose: String = "",
    recipient: String = ""
  ) {
    self.list = list
    self.purpose = purpose
    self.recipient = recipient
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: String,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.purpose = v2
    self.recipient = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ShowListRequest, rhs: ShowListRequest) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.list == (ID<AuthorityList>()) { missing.append("list") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    let p = b.reserve(26 &+ n0 &+ n1)
    let f = p + 2
    self.list.storeWire(f)
    var fixed = wireUsedLength(f, 16)
    if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.purpose, n0)
    t0 = wirePut(t0, self.recipient, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 20, wireLoad(p, 0, UInt16.self) == 528 {
      return try decodeWireBody(
        p, n, 2, 16, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 17...: unit = 0
      case 16: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 16, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: String = try r.text(p + o0, n0, max: 100)
    let v3: String = try r.text(p + o1, n1, max: 100)
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// A list and, in the order of its lines, its people as the authority needs them.
public struct ShowListReply: WireMessage {
  public static var wireName: String { "lists.v1.ShowListReply" }

  public var list: AuthorityList
  public var people: [ListedPerson]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.list = AuthorityList()
    self.people = []
    self.unknownFields = nil
  }

  public init(
    list: AuthorityList = AuthorityList(),
    people: [ListedPerson] = []
  ) {
    self.list = list
    self.people = people
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: AuthorityList,
    _ v2: [ListedPerson],
    unknown: WireUnknown?
  ) {
    self.list = v1
    self.people = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: ShowListReply, rhs: ShowListReply) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.people == rhs.people else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.people)
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(10)
    let f = p + 2
    let used: Int
    if !self.people.isEmpty {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(self.people.count &* 24)
    let slots = f + 0 + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try decodeWireBody(
        p, n, 2, 0, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
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
    return Self(
      v1,
      v2,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.person = ID<PersonFile>()
    self.fullName = ""
    self.sex = .unset
    self.born = PartialDate()
    self.nationality = FixedASCII<3>()
    self.documentType = .unset
    self.documentNumber = ""
    self.entered = nil
    self.authorisedUntil = nil
    self.overstayDays = 0
    self.fineCents = 0
    self.unknownFields = nil
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
    fineCents: Int64 = 0
  ) {
    self.person = person
    self.fullName = fullName
    self.sex = sex
    self.born = born
    self.nationality = nationality
    self.documentType = documentType
    self.documentNumber = documentNumber
    self.entered = entered
    self.authorisedUntil = authorisedUntil
    self.overstayDays = overstayDays
    self.fineCents = fineCents
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: String,
    _ v3: Sex,
    _ v4: PartialDate,
    _ v5: FixedASCII<3>,
    _ v6: DocumentType,
    _ v7: String,
    _ v8: CalendarDate?,
    _ v9: CalendarDate?,
    _ v10: UInt32,
    _ v11: Int64,
    unknown: WireUnknown?
  ) {
    self.person = v1
    self.fullName = v2
    self.sex = v3
    self.born = v4
    self.nationality = v5
    self.documentType = v6
    self.documentNumber = v7
    self.entered = v8
    self.authorisedUntil = v9
    self.overstayDays = v10
    self.fineCents = v11
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.fullName.utf8.count
    if n0 > 200 { throw wireLimit("ListedPerson.fullName is longer than 200 bytes") }
    let n1 = self.documentNumber.utf8.count
    if n1 > 32 { throw wireLimit("ListedPerson.documentNumber is longer than 32 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(56 &+ n0 &+ n1)
    let f = p + 2
    var b25: UInt8 = self.unknownFields?.bits ?? 0
    self.person.storeWire(f)
    wireStore(f, 16, self.sex.rawValue)
    wireStore(f, 17, self.born.rawValue)
    self.nationality.storeWire(f + 21)
    wireStore(f, 24, self.documentType.rawValue)
    if self.entered != nil { b25 |= 1 }
    wireStore(f, 26, (self.entered ?? CalendarDate()).daysSinceEpoch)
    if self.authorisedUntil != nil { b25 |= 2 }
    wireStore(f, 30, (self.authorisedUntil ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 34, self.overstayDays)
    wireStore(f, 38, self.fineCents)
    wireStore(f, 25, b25)
    var fixed = wireUsedLength(f, 46)
    if fixed > 38 {
      fixed = 46
    } else if fixed > 34 {
      fixed = 38
    } else if fixed > 30 {
      fixed = 34
    } else if fixed > 26 {
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
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.fullName, n0)
    t0 = wirePut(t0, self.documentNumber, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 46, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 50, wireLoad(p, 0, UInt16.self) == 558, wireLoad(p, 27, UInt8.self) & 252 == 0 {
      return try decodeWireBody(
        p, n, 2, 46, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 47...: unit = 0
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 24: unit = 3
      case 25...26: unit = 1
      case 30: unit = 4
      case 34: unit = 4
      case 38: unit = 4
      case 46: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 25 { bits = wireLoad(f, 25, UInt8.self) & 252 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 46, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 38, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b25: UInt8 = fixed > 25 ? wireLoad(f, 25, UInt8.self) : 0
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: String = try r.text(p + o0, n0, max: 200)
    let v3: Sex = fixed >= 17 ? Sex(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v4: PartialDate = try fixed >= 21 ? r.partialDate(f + 17) : PartialDate()
    let v5: FixedASCII<3> = try fixed >= 24 ? r.ascii(f + 21, as: FixedASCII<3>.self) : FixedASCII<3>()
    let v6: DocumentType = fixed >= 25 ? DocumentType(rawValue: wireLoad(f, 24, UInt8.self)) : .unset
    let v7: String = try r.text(p + o1, n1, max: 32)
    let v8: CalendarDate?
    if b25 & 1 != 0 {
      v8 = fixed >= 30 ? CalendarDate(daysSinceEpoch: wireLoad(f, 26, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 30, !wireIsZero(f + 26, 4) {
        throw r.nonCanonical(f + 26, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: CalendarDate?
    if b25 & 2 != 0 {
      v9 = fixed >= 34 ? CalendarDate(daysSinceEpoch: wireLoad(f, 30, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 34, !wireIsZero(f + 30, 4) {
        throw r.nonCanonical(f + 30, "an absent field has a value")
      }
      v9 = nil
    }
    let v10: UInt32 = fixed >= 38 ? wireLoad(f, 34, UInt32.self) : 0
    let v11: Int64 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.kind = .unset
    self.state = .unset
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    kind: ListKind = .unset,
    state: ListState = .unset
  ) {
    self.mission = mission
    self.kind = kind
    self.state = state
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: ListKind,
    _ v3: ListState,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.kind = v2
    self.state = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: ListsRequest, rhs: ListsRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.kind == rhs.kind else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.kind)
    hasher.combine(self.state)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
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
    wireStore(f, 0, self.kind.rawValue)
    wireStore(f, 1, self.state.rawValue)
    let fixed = wireUsedLength(f, 2)
    let used: Int
    if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 1, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 258 {
      return try decodeWireBody(
        p, n, 2, 2, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 3...: unit = 0
      case 1...2: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 1, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: ListKind = fixed >= 1 ? ListKind(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v3: ListState = fixed >= 2 ? ListState(rawValue: wireLoad(f, 1, UInt8.self)) : .unset
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Lists without their lines.
public struct ListsReply: WireMessage {
  public static var wireName: String { "lists.v1.ListsReply" }

  public var lists: [ListSummary]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.lists = []
    self.unknownFields = nil
  }

  public init(
    lists: [ListSummary] = []
  ) {
    self.lists = lists
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [ListSummary],
    unknown: WireUnknown?
  ) {
    self.lists = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: ListsReply, rhs: ListsReply) -> Bool {
    guard lhs.lists == rhs.lists else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.lists)
    hasher.combine(self.unknownFields)
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
    let p = b.reserve(6)
    let f = p + 2
    let used: Int
    if !self.lists.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.lists.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ListSummary.appendWireList(self.lists, max: 256, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0],
        unknown: self.unknownFields)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try decodeWireBody(
        p, n, 2, 0, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    let v1: [ListSummary] = try ListSummary.decodeWireList(p + o0, n0, max: 256, &r)
    return Self(
      v1,
      unknown: unknown)
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
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<AuthorityList>()
    self.kind = .unset
    self.state = .unset
    self.authority = ""
    self.title = ""
    self.submittedOn = nil
    self.lines = 0
    self.pending = 0
    self.granted = 0
    self.refused = 0
    self.returned = 0
    self.unknownFields = nil
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
    self.id = id
    self.kind = kind
    self.state = state
    self.authority = authority
    self.title = title
    self.submittedOn = submittedOn
    self.lines = lines
    self.pending = pending
    self.granted = granted
    self.refused = refused
    self.returned = returned
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<AuthorityList>,
    _ v2: ListKind,
    _ v3: ListState,
    _ v4: String,
    _ v5: String,
    _ v6: CalendarDate?,
    _ v7: UInt32,
    _ v8: UInt32,
    _ v9: UInt32,
    _ v10: UInt32,
    _ v11: UInt32,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.kind = v2
    self.state = v3
    self.authority = v4
    self.title = v5
    self.submittedOn = v6
    self.lines = v7
    self.pending = v8
    self.granted = v9
    self.refused = v10
    self.returned = v11
    self.unknownFields = unknown
  }

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
    guard lhs.unknownFields == rhs.unknownFields else { return false }
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
    hasher.combine(self.unknownFields)
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
    let n0 = self.authority.utf8.count
    if n0 > 100 { throw wireLimit("ListSummary.authority is longer than 100 bytes") }
    let n1 = self.title.utf8.count
    if n1 > 100 { throw wireLimit("ListSummary.title is longer than 100 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(53 &+ n0 &+ n1)
    let f = p + 2
    var b18: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.kind.rawValue)
    wireStore(f, 17, self.state.rawValue)
    if self.submittedOn != nil { b18 |= 1 }
    wireStore(f, 19, (self.submittedOn ?? CalendarDate()).daysSinceEpoch)
    wireStore(f, 23, self.lines)
    wireStore(f, 27, self.pending)
    wireStore(f, 31, self.granted)
    wireStore(f, 35, self.refused)
    wireStore(f, 39, self.returned)
    wireStore(f, 18, b18)
    var fixed = wireUsedLength(f, 43)
    if fixed > 39 {
      fixed = 43
    } else if fixed > 35 {
      fixed = 39
    } else if fixed > 31 {
      fixed = 35
    } else if fixed > 27 {
      fixed = 31
    } else if fixed > 23 {
      fixed = 27
    } else if fixed > 19 {
      fixed = 23
    } else if fixed > 16 {
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.authority, n0)
    t0 = wirePut(t0, self.title, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 43, room: used &<< width,
        lengths: [n0, n1],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 47, wireLoad(p, 0, UInt16.self) == 555, wireLoad(p, 20, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 43, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 44...: unit = 0
      case 16: unit = 16
      case 17...19: unit = 1
      case 23: unit = 4
      case 27: unit = 4
      case 31: unit = 4
      case 35: unit = 4
      case 39: unit = 4
      case 43: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 18 { bits = wireLoad(f, 18, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 43, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 39, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b18: UInt8 = fixed > 18 ? wireLoad(f, 18, UInt8.self) : 0
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListKind = fixed >= 17 ? ListKind(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: ListState = fixed >= 18 ? ListState(rawValue: wireLoad(f, 17, UInt8.self)) : .unset
    let v4: String = try r.text(p + o0, n0, max: 100)
    let v5: String = try r.text(p + o1, n1, max: 100)
    let v6: CalendarDate?
    if b18 & 1 != 0 {
      v6 = fixed >= 23 ? CalendarDate(daysSinceEpoch: wireLoad(f, 19, Int32.self)) : CalendarDate()
    }
    else {
      if fixed >= 23, !wireIsZero(f + 19, 4) {
        throw r.nonCanonical(f + 19, "an absent field has a value")
      }
      v6 = nil
    }
    let v7: UInt32 = fixed >= 27 ? wireLoad(f, 23, UInt32.self) : 0
    let v8: UInt32 = fixed >= 31 ? wireLoad(f, 27, UInt32.self) : 0
    let v9: UInt32 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
    let v10: UInt32 = fixed >= 39 ? wireLoad(f, 35, UInt32.self) : 0
    let v11: UInt32 = fixed >= 43 ? wireLoad(f, 39, UInt32.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
      v9,
      v10,
      v11,
      unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  public static let createList = RPCMethod<CreateListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 1, name: "createList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let editList = RPCMethod<EditListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 2, name: "editList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let submitList = RPCMethod<SubmitListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 3, name: "submitList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let listOutcomes = RPCMethod<ListOutcomesRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 4, name: "listOutcomes",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let closeList = RPCMethod<CloseListRequest, ListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 5, name: "closeList",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let showList = RPCMethod<ShowListRequest, ShowListReply>(
    RPCMethodInfo(
      service: "lists.v1.Lists", ordinal: 6, name: "showList",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["liaison"]),
    thrown: [NotFound.self, Rejected.self])

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
    3idPBD5d2W+GpN+rN3WfpMBdQh7U3cLbekhRF2cA1NU=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEUtCwAALQIAAGwDFEA6AVUA/wCkAEsAqQD2AG4AhAD9ACIBRABtAGwAagB5AC0AKgBCAD0AAEIWAB4BbGlzdHMudjEu\
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
    EgECAQoDdmFsaWRVbnRpbAEAEgACBAdwb3J0BQAPAwAAAAACBgdudW1iZXIFAAwoAAAAAAIcTmxpc3RzLnYxLkxpc3RP\
    dXRjb21lc1JlcXVlc3QCACMnAQIEBBpsaXN0AQERFmxpc3RzLnYxLkF1dGhvcml0eUxpc3QAAgUebGluZXMFAhoABAAA\
    ABUBARgRbGlzdHMudjEuTGlzdExpbmUAAhJubGlzdHMudjEuTGlzdFJlcGx5BAAiDw8oAAIEGmxpc3QBARgWbGlzdHMu\
    djEuQXV0aG9yaXR5TGlzdAACCANzZXF1ZW5jZQEABQACCANyZXBlYXRlZAEAAQACBx1sZWZ0T3V0BQIaAAQAAAAUAQEY\
    EGxpc3RzLnYxLkxlZnRPdXQAAhTlbGlzdHMudjEuTGlzdFN1bW1hcnkLACAdHxQQEwwODg4PAAICGmlkAQERFmxpc3Rz\
    LnYxLkF1dGhvcml0eUxpc3QAAgQVa2luZAEBFhFsaXN0cy52MS5MaXN0S2luZAACBRZzdGF0ZQEBFhJsaXN0cy52MS5M\
    aXN0U3RhdGUAAgkHYXV0aG9yaXR5BQAMZAAAAAACBQd0aXRsZQUADGQAAAABAgELA3N1Ym1pdHRlZE9uAQASAAIFA2xp\
    bmVzAQAIAAIHA3BlbmRpbmcBAAgAAgcDZ3JhbnRlZAEACAACBwNyZWZ1c2VkAQAIAAIIA3JldHVybmVkAQAIAEIVAAcB\
    bGlzdHMudjEuTGlzdGVkUGVyc29uCwAiExgLFioZDxcTEAACBhhwZXJzb24BAREUcGVyc29uLnYxLlBlcnNvbkZpbGUA\
    AggHZnVsbE5hbWUFAAzIAAAAAAIDEXNleAEBFg1jb21tb24udjEuU2V4AAIEA2Jvcm4BABMAAgsHbmF0aW9uYWxpdHkF\
    AA8DAAAAAAIMGmRvY3VtZW50VHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIOB2RvY3VtZW50TnVtYmVyBQAM\
    IAAAAAECAQcDZW50ZXJlZAEAEgECAQ8DYXV0aG9yaXNlZFVudGlsAQASAAIMA292ZXJzdGF5RGF5cwEACAACCQNmaW5l\
    Q2VudHMBAAUAAhMtbGlzdHMudjEuTGlzdHNSZXBseQEAKgACBSFsaXN0cwUCGgABAAAAGAEBGBRsaXN0cy52MS5MaXN0\
    U3VtbWFyeQACFVRsaXN0cy52MS5MaXN0c1JlcXVlc3QDABMdHwECBAcHbWlzc2lvbgUADBAAAAAAAgQVa2luZAEBFhFs\
    aXN0cy52MS5MaXN0S2luZAACBRZzdGF0ZQEBFhJsaXN0cy52MS5MaXN0U3RhdGUAAhZSbGlzdHMudjEuU2hvd0xpc3RS\
    ZXBseQIAIiwAAgQabGlzdAEBGBZsaXN0cy52MS5BdXRob3JpdHlMaXN0AAIGInBlb3BsZQUCGgAEAAAAGQEBGBVsaXN0\
    cy52MS5MaXN0ZWRQZXJzb24AAhhObGlzdHMudjEuU2hvd0xpc3RSZXF1ZXN0AwAjEhQBAgQEGmxpc3QBAREWbGlzdHMu\
    djEuQXV0aG9yaXR5TGlzdAACBwdwdXJwb3NlBQAMZAAAAAACCQdyZWNpcGllbnQFAAxkAAAAAAIaW2xpc3RzLnYxLlN1\
    Ym1pdExpc3RSZXF1ZXN0BAAjExQLAQIEBBpsaXN0AQERFmxpc3RzLnYxLkF1dGhvcml0eUxpc3QBAgQLA3N1Ym1pdHRl\
    ZE9uAQASAAIJB3JlZmVyZW5jZQUADDwAAAAAAgQDc2VlbgEABQACFxJyZWZ1c2Fscy52MS5LZXlDb25mbGljdAEADwAC\
    CANzZXF1ZW5jZQEABQACFBJyZWZ1c2Fscy52MS5Ob3RGb3VuZAEADwACBAd3aGF0BQAMKAAAAAACGiRyZWZ1c2Fscy52\
    MS5Ob3RZb3VyTWlzc2lvbgIAEBAAAgUHeW91cnMFAAwQAAAAAAIFB2Fza2VkBQAMEAAAAAACFCVyZWZ1c2Fscy52MS5S\
    ZWplY3RlZAIAEBEAAgUHZmllbGQFAAxAAAAAAAIGB3JlYXNvbgUADCwBAAAGAIx1O0xMUQECARN0Y29tbW9uLnYxLkNh\
    c2VDbGFzcwgACQ8TDwwNDQoCAQEABGhlbGQCAQIACnVudmVyaWZpZWQCAQMADmlycmVndWxhckVudHJ5AgEEAApkb2NB\
    bmRGaW5lAgEFAAdkb2NPbmx5AgEGAAhmaW5lT25seQIBBwAIZXhpdE9ubHkCAQgABXJlYWR5AQIBFlpjb21tb24udjEu\
    RG9jdW1lbnRUeXBlBAANHBoRAgEBAAhwYXNzcG9ydAIBAgAXZW1lcmdlbmN5VHJhdmVsRG9jdW1lbnQCAQMAFWNlcnRp\
    ZmljYXRlT2ZJZGVudGl0eQIBBAAMaWRlbnRpdHlDYXJkAQIBDSljb21tb24udjEuU2V4AwAJCxACAQEABG1hbGUCAQIA\
    BmZlbWFsZQIBAwALdW5zcGVjaWZpZWQBAgERNmxpc3RzLnYxLkxpc3RLaW5kAwAPDxMCAQEACmZpbmVXYWl2ZXICAQIA\
    CmV4aXRQZXJtaXQCAQMADnRyYXZlbERvY3VtZW50AQIBEjVsaXN0cy52MS5MaXN0U3RhdGUEAAoODAsCAQEABWRyYWZ0\
    AgECAAlzdWJtaXR0ZWQCAQMAB3BhcnRpYWwCAQQABmNsb3NlZAECARU3cGVyc29uLnYxLkxpbmVPdXRjb21lBAAMDAwN\
    AgEBAAdwZW5kaW5nAgECAAdncmFudGVkAgEDAAdyZWZ1c2VkAgEEAAhyZXR1cm5lZAFAaAMAQg4AVANsaXN0cy52MS5M\
    aXN0cwcAg3+Dh4FrUwMEAQABChoSRGNyZWF0ZUxpc3RsaXN0cy52MS5DcmVhdGVMaXN0UmVxdWVzdGxpc3RzLnYxLkxp\
    c3RSZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxzLnYxLlJl\
    amVjdGVkAwQCAAEIGBJEZWRpdExpc3RsaXN0cy52MS5FZGl0TGlzdFJlcXVlc3RsaXN0cy52MS5MaXN0UmVwbHkDABQX\
    FHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNhbHMudjEuS2V5Q29uZmxpY3RyZWZ1c2Fscy52MS5SZWplY3RlZAMEAwAB\
    ChoSRHN1Ym1pdExpc3RsaXN0cy52MS5TdWJtaXRMaXN0UmVxdWVzdGxpc3RzLnYxLkxpc3RSZXBseQMAFBcUcmVmdXNh\
    bHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxzLnYxLlJlamVjdGVkAwQEAAEMHBJEbGlz\
    dE91dGNvbWVzbGlzdHMudjEuTGlzdE91dGNvbWVzUmVxdWVzdGxpc3RzLnYxLkxpc3RSZXBseQMAFBcUcmVmdXNhbHMu\
    djEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxzLnYxLlJlamVjdGVkAwQFAAEJGRJEY2xvc2VM\
    aXN0bGlzdHMudjEuQ2xvc2VMaXN0UmVxdWVzdGxpc3RzLnYxLkxpc3RSZXBseQMAFBcUcmVmdXNhbHMudjEuTm90Rm91\
    bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVzYWxzLnYxLlJlamVjdGVkAwQGAAEIGBYsc2hvd0xpc3RsaXN0cy52\
    MS5TaG93TGlzdFJlcXVlc3RsaXN0cy52MS5TaG93TGlzdFJlcGx5AgAUFHJlZnVzYWxzLnYxLk5vdEZvdW5kcmVmdXNh\
    bHMudjEuUmVqZWN0ZWQDBAcAAQUVEx1saXN0c2xpc3RzLnYxLkxpc3RzUmVxdWVzdGxpc3RzLnYxLkxpc3RzUmVwbHkB\
    ABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbg==
    """)
}

/// Makes lists for authorities and records what they answer.
public struct ListsClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  public func createList(
    _ request: CreateListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.createList, options: options)
  }

  public func editList(
    _ request: EditListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.editList, options: options)
  }

  public func submitList(
    _ request: SubmitListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.submitList, options: options)
  }

  public func listOutcomes(
    _ request: ListOutcomesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.listOutcomes, options: options)
  }

  public func closeList(
    _ request: CloseListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListReply {
    try await transport.unary(request, method: ListsMethods.closeList, options: options)
  }

  public func showList(
    _ request: ShowListRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ShowListReply {
    try await transport.unary(request, method: ListsMethods.showList, options: options)
  }

  public func lists(
    _ request: ListsRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> ListsReply {
    try await transport.unary(request, method: ListsMethods.lists, options: options)
  }
}

/// Answers the calls of lists.v1.Lists.
public protocol ListsHandlers: Sendable {
  func createList(
    _ request: CreateListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func editList(
    _ request: EditListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func submitList(
    _ request: SubmitListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func listOutcomes(
    _ request: ListOutcomesRequest, context: RPCServerContext
  ) async throws -> ListReply

  func closeList(
    _ request: CloseListRequest, context: RPCServerContext
  ) async throws -> ListReply

  func showList(
    _ request: ShowListRequest, context: RPCServerContext
  ) async throws -> ShowListReply

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
