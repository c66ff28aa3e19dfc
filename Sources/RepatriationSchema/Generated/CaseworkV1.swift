// Written by schemac from package casework.v1. Do not edit.
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

/// What became of a queue token.
public struct QueueState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: QueueState { QueueState(rawValue: 0) }
  public static var waiting: QueueState { QueueState(rawValue: 1) }
  public static var registered: QueueState { QueueState(rawValue: 2) }
  public static var left: QueueState { QueueState(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case waiting = 1
    case registered = 2
    case left = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "waiting"
      case 2: "registered"
      case 3: "left"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "waiting": self = .waiting
      case "registered": self = .registered
      case "left": self = .left
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Where a transfer stands.
public struct TransferState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: TransferState { TransferState(rawValue: 0) }
  public static var offered: TransferState { TransferState(rawValue: 1) }
  public static var accepted: TransferState { TransferState(rawValue: 2) }
  public static var declined: TransferState { TransferState(rawValue: 3) }
  public static var withdrawn: TransferState { TransferState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case offered = 1
    case accepted = 2
    case declined = 3
    case withdrawn = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "offered"
      case 2: "accepted"
      case 3: "declined"
      case 4: "withdrawn"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "offered": self = .offered
      case "accepted": self = .accepted
      case "declined": self = .declined
      case "withdrawn": self = .withdrawn
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// How sure the comparison is.
public struct MatchZone: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: MatchZone { MatchZone(rawValue: 0) }
  public static var same: MatchZone { MatchZone(rawValue: 1) }
  public static var review: MatchZone { MatchZone(rawValue: 2) }
  public static var different: MatchZone { MatchZone(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case same = 1
    case review = 2
    case different = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "same"
      case 2: "review"
      case 3: "different"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "same": self = .same
      case "review": self = .review
      case "different": self = .different
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// What made the files a pair.
public struct MatchBasis: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: MatchBasis { MatchBasis(rawValue: 0) }
  public static var documentNumber: MatchBasis { MatchBasis(rawValue: 1) }
  public static var nationalID: MatchBasis { MatchBasis(rawValue: 2) }
  public static var comparison: MatchBasis { MatchBasis(rawValue: 3) }
  /// An officer said so.
  public static var officer: MatchBasis { MatchBasis(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case documentNumber = 1
    case nationalID = 2
    case comparison = 3
    /// An officer said so.
    case officer = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "documentNumber"
      case 2: "nationalID"
      case 3: "comparison"
      case 4: "officer"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "documentNumber": self = .documentNumber
      case "nationalID": self = .nationalID
      case "comparison": self = .comparison
      case "officer": self = .officer
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// What became of a pair.
public struct PairState: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: PairState { PairState(rawValue: 0) }
  public static var `open`: PairState { PairState(rawValue: 1) }
  /// One person: the files are merged.
  public static var confirmed: PairState { PairState(rawValue: 2) }
  /// Two persons.
  public static var dismissed: PairState { PairState(rawValue: 3) }
  /// A decision was taken back, or something new came up.
  public static var reopened: PairState { PairState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    case `open` = 1
    /// One person: the files are merged.
    case confirmed = 2
    /// Two persons.
    case dismissed = 3
    /// A decision was taken back, or something new came up.
    case reopened = 4
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "open"
      case 2: "confirmed"
      case 3: "dismissed"
      case 4: "reopened"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "open": self = .`open`
      case "confirmed": self = .confirmed
      case "dismissed": self = .dismissed
      case "reopened": self = .reopened
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// People for whom one thing is asked of one authority, and what it answered about each.
public struct AuthorityList: WireMessage {
  public static var wireName: String { "casework.v1.AuthorityList" }

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
  public static var wireName: String { "casework.v1.ListLine" }

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

/// People who are expected: a bus of 43 tonight.
public struct Announcement: WireMessage {
  public static var wireName: String { "casework.v1.Announcement" }

  public var id: ID<Announcement>
  public var mission: String
  public var label: String
  public var expected: UInt32
  public var from: String
  public var expectedAt: Timestamp
  public var channel: Channel
  public var contact: String
  public var announcedAt: Timestamp
  /// Registrations that named this announcement.
  public var arrived: UInt32
  public var closedAt: Timestamp?
  /// Why it was closed, such as `arrived` or `turned back`.
  public var closeReason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Announcement>()
    self.mission = ""
    self.label = ""
    self.expected = 0
    self.from = ""
    self.expectedAt = Timestamp()
    self.channel = .unset
    self.contact = ""
    self.announcedAt = Timestamp()
    self.arrived = 0
    self.closedAt = nil
    self.closeReason = ""
    self.unknownFields = nil
  }

  public init(
    id: ID<Announcement> = ID<Announcement>(),
    mission: String = "",
    label: String = "",
    expected: UInt32 = 0,
    from: String = "",
    expectedAt: Timestamp = Timestamp(),
    channel: Channel = .unset,
    contact: String = "",
    announcedAt: Timestamp = Timestamp(),
    arrived: UInt32 = 0,
    closedAt: Timestamp? = nil,
    closeReason: String = ""
  ) {
    self.id = id
    self.mission = mission
    self.label = label
    self.expected = expected
    self.from = from
    self.expectedAt = expectedAt
    self.channel = channel
    self.contact = contact
    self.announcedAt = announcedAt
    self.arrived = arrived
    self.closedAt = closedAt
    self.closeReason = closeReason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Announcement>,
    _ v2: String,
    _ v3: String,
    _ v4: UInt32,
    _ v5: String,
    _ v6: Timestamp,
    _ v7: Channel,
    _ v8: String,
    _ v9: Timestamp,
    _ v10: UInt32,
    _ v11: Timestamp?,
    _ v12: String,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.mission = v2
    self.label = v3
    self.expected = v4
    self.from = v5
    self.expectedAt = v6
    self.channel = v7
    self.contact = v8
    self.announcedAt = v9
    self.arrived = v10
    self.closedAt = v11
    self.closeReason = v12
    self.unknownFields = unknown
  }

  public static func == (lhs: Announcement, rhs: Announcement) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.label, rhs.label) else { return false }
    guard lhs.expected == rhs.expected else { return false }
    guard (String).wireEquals(lhs.from, rhs.from) else { return false }
    guard lhs.expectedAt == rhs.expectedAt else { return false }
    guard lhs.channel == rhs.channel else { return false }
    guard (String).wireEquals(lhs.contact, rhs.contact) else { return false }
    guard lhs.announcedAt == rhs.announcedAt else { return false }
    guard lhs.arrived == rhs.arrived else { return false }
    guard lhs.closedAt == rhs.closedAt else { return false }
    guard (String).wireEquals(lhs.closeReason, rhs.closeReason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    self.mission.wireHash(into: &hasher)
    self.label.wireHash(into: &hasher)
    hasher.combine(self.expected)
    self.from.wireHash(into: &hasher)
    hasher.combine(self.expectedAt)
    hasher.combine(self.channel)
    self.contact.wireHash(into: &hasher)
    hasher.combine(self.announcedAt)
    hasher.combine(self.arrived)
    hasher.combine(self.closedAt)
    self.closeReason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Announcement

extension Announcement {
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
    if n0 > 16 { throw wireLimit("Announcement.mission is longer than 16 bytes") }
    let n1 = self.label.utf8.count
    if n1 > 100 { throw wireLimit("Announcement.label is longer than 100 bytes") }
    let n2 = self.from.utf8.count
    if n2 > 100 { throw wireLimit("Announcement.from is longer than 100 bytes") }
    let n3 = self.contact.utf8.count
    if n3 > 100 { throw wireLimit("Announcement.contact is longer than 100 bytes") }
    let n4 = self.closeReason.utf8.count
    if n4 > 200 { throw wireLimit("Announcement.closeReason is longer than 200 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    text &+= n4
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(72 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b41: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    wireStore(f, 16, self.expected)
    wireStore(f, 20, self.expectedAt.microseconds)
    wireStore(f, 28, self.channel.rawValue)
    wireStore(f, 29, self.announcedAt.microseconds)
    wireStore(f, 37, self.arrived)
    if self.closedAt != nil { b41 |= 1 }
    wireStore(f, 42, (self.closedAt ?? Timestamp()).microseconds)
    wireStore(f, 41, b41)
    var fixed = wireUsedLength(f, 50)
    if fixed > 42 {
      fixed = 50
    } else if fixed > 41 {
    } else if fixed > 37 {
      fixed = 41
    } else if fixed > 29 {
      fixed = 37
    } else if fixed > 28 {
    } else if fixed > 20 {
      fixed = 28
    } else if fixed > 16 {
      fixed = 20
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if n3 != 0 {
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
    lengths |= n3
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.label, n1)
    t0 = wirePut(t0, self.from, n2)
    t0 = wirePut(t0, self.contact, n3)
    t0 = wirePut(t0, self.closeReason, n4)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 50, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 5, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
      if used > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 57, wireLoad(p, 0, UInt16.self) == 1330, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 50, 5, 0, isExact: true, nil, &r)
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
      case 0, 51...: unit = 0
      case 16: unit = 16
      case 20: unit = 4
      case 28: unit = 8
      case 29: unit = 1
      case 37: unit = 8
      case 41: unit = 4
      case 42: unit = 1
      case 50: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 41 { bits = wireLoad(f, 41, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 50, slotCount: 5, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 42, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b41: UInt8 = fixed > 41 ? wireLoad(f, 41, UInt8.self) : 0
    let v1: ID<Announcement> = fixed >= 16 ? ID<Announcement>(wire: f) : ID<Announcement>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: String = try r.text(p + o1, n1, max: 100)
    let v4: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let v5: String = try r.text(p + o2, n2, max: 100)
    let v6: Timestamp = fixed >= 28 ? Timestamp(microseconds: wireLoad(f, 20, Int64.self)) : Timestamp()
    let v7: Channel = fixed >= 29 ? Channel(rawValue: wireLoad(f, 28, UInt8.self)) : .unset
    let v8: String = try r.text(p + o3, n3, max: 100)
    let v9: Timestamp = fixed >= 37 ? Timestamp(microseconds: wireLoad(f, 29, Int64.self)) : Timestamp()
    let v10: UInt32 = fixed >= 41 ? wireLoad(f, 37, UInt32.self) : 0
    let v11: Timestamp?
    if b41 & 1 != 0 {
      v11 = fixed >= 50 ? Timestamp(microseconds: wireLoad(f, 42, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 50, !wireIsZero(f + 42, 8) {
        throw r.nonCanonical(f + 42, "an absent field has a value")
      }
      v11 = nil
    }
    let v12: String = try r.text(p + o4, n4, max: 200)
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

/// A place in the queue before registration: a token, and a name if one was given.
public struct QueueEntry: WireMessage {
  public static var wireName: String { "casework.v1.QueueEntry" }

  public var token: String
  public var mission: String
  public var name: String
  public var issuedAt: Timestamp
  public var desk: String
  public var state: QueueState
  public var person: ID<PersonFile>?
  public var closedAt: Timestamp?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.token = ""
    self.mission = ""
    self.name = ""
    self.issuedAt = Timestamp()
    self.desk = ""
    self.state = .unset
    self.person = nil
    self.closedAt = nil
    self.unknownFields = nil
  }

  public init(
    token: String = "",
    mission: String = "",
    name: String = "",
    issuedAt: Timestamp = Timestamp(),
    desk: String = "",
    state: QueueState = .unset,
    person: ID<PersonFile>? = nil,
    closedAt: Timestamp? = nil
  ) {
    self.token = token
    self.mission = mission
    self.name = name
    self.issuedAt = issuedAt
    self.desk = desk
    self.state = state
    self.person = person
    self.closedAt = closedAt
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: String,
    _ v4: Timestamp,
    _ v5: String,
    _ v6: QueueState,
    _ v7: ID<PersonFile>?,
    _ v8: Timestamp?,
    unknown: WireUnknown?
  ) {
    self.token = v1
    self.mission = v2
    self.name = v3
    self.issuedAt = v4
    self.desk = v5
    self.state = v6
    self.person = v7
    self.closedAt = v8
    self.unknownFields = unknown
  }

  public static func == (lhs: QueueEntry, rhs: QueueEntry) -> Bool {
    guard (String).wireEquals(lhs.token, rhs.token) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard lhs.issuedAt == rhs.issuedAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.closedAt == rhs.closedAt else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.token.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    self.name.wireHash(into: &hasher)
    hasher.combine(self.issuedAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.person)
    hasher.combine(self.closedAt)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of QueueEntry

extension QueueEntry {
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
    let n0 = self.token.utf8.count
    if n0 > 24 { throw wireLimit("QueueEntry.token is longer than 24 bytes") }
    let n1 = self.mission.utf8.count
    if n1 > 16 { throw wireLimit("QueueEntry.mission is longer than 16 bytes") }
    let n2 = self.name.utf8.count
    if n2 > 200 { throw wireLimit("QueueEntry.name is longer than 200 bytes") }
    let n3 = self.desk.utf8.count
    if n3 > 16 { throw wireLimit("QueueEntry.desk is longer than 16 bytes") }
    let n4 = self.person == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(40 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b9: UInt8 = self.unknownFields?.bits ?? 0
    wireStore(f, 0, self.issuedAt.microseconds)
    wireStore(f, 8, self.state.rawValue)
    if self.closedAt != nil { b9 |= 1 }
    wireStore(f, 10, (self.closedAt ?? Timestamp()).microseconds)
    wireStore(f, 9, b9)
    var fixed = wireUsedLength(f, 18)
    if fixed > 10 {
      fixed = 18
    } else if fixed > 8 {
    } else if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if n3 != 0 {
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
    lengths |= n3
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.token, n0)
    t0 = wirePut(t0, self.mission, n1)
    t0 = wirePut(t0, self.name, n2)
    t0 = wirePut(t0, self.desk, n3)
    if let value = self.person {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 5, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
      if used > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 25, wireLoad(p, 0, UInt16.self) == 1298, wireLoad(p, 11, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 18, 5, 0, isExact: true, nil, &r)
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
      case 0, 19...: unit = 0
      case 8: unit = 8
      case 9...10: unit = 1
      case 18: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 9 { bits = wireLoad(f, 9, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 18, slotCount: 5, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 10, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b9: UInt8 = fixed > 9 ? wireLoad(f, 9, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 24)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: String = try r.text(p + o2, n2, max: 200)
    let v4: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    let v5: String = try r.text(p + o3, n3, max: 16)
    let v6: QueueState = fixed >= 9 ? QueueState(rawValue: wireLoad(f, 8, UInt8.self)) : .unset
    let v7: ID<PersonFile>?
    if n4 == 0 {
      v7 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v7 = ID<PersonFile>(wire: (p + o4))
    }
    let v8: Timestamp?
    if b9 & 1 != 0 {
      v8 = fixed >= 18 ? Timestamp(microseconds: wireLoad(f, 10, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 18, !wireIsZero(f + 10, 8) {
        throw r.nonCanonical(f + 10, "an absent field has a value")
      }
      v8 = nil
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      v5,
      v6,
      v7,
      v8,
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

/// A person's case goes to another mission, which must accept it.
public struct Transfer: WireMessage {
  public static var wireName: String { "casework.v1.Transfer" }

  public var id: ID<Transfer>
  public var person: ID<PersonFile>
  public var from: String
  public var to: String
  public var reason: String
  public var offeredAt: Timestamp
  public var state: TransferState
  public var decidedAt: Timestamp?
  public var decisionReason: String
  /// The file that the receiving mission began.
  public var received: ID<PersonFile>?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<Transfer>()
    self.person = ID<PersonFile>()
    self.from = ""
    self.to = ""
    self.reason = ""
    self.offeredAt = Timestamp()
    self.state = .unset
    self.decidedAt = nil
    self.decisionReason = ""
    self.received = nil
    self.unknownFields = nil
  }

  public init(
    id: ID<Transfer> = ID<Transfer>(),
    person: ID<PersonFile> = ID<PersonFile>(),
    from: String = "",
    to: String = "",
    reason: String = "",
    offeredAt: Timestamp = Timestamp(),
    state: TransferState = .unset,
    decidedAt: Timestamp? = nil,
    decisionReason: String = "",
    received: ID<PersonFile>? = nil
  ) {
    self.id = id
    self.person = person
    self.from = from
    self.to = to
    self.reason = reason
    self.offeredAt = offeredAt
    self.state = state
    self.decidedAt = decidedAt
    self.decisionReason = decisionReason
    self.received = received
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<Transfer>,
    _ v2: ID<PersonFile>,
    _ v3: String,
    _ v4: String,
    _ v5: String,
    _ v6: Timestamp,
    _ v7: TransferState,
    _ v8: Timestamp?,
    _ v9: String,
    _ v10: ID<PersonFile>?,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.person = v2
    self.from = v3
    self.to = v4
    self.reason = v5
    self.offeredAt = v6
    self.state = v7
    self.decidedAt = v8
    self.decisionReason = v9
    self.received = v10
    self.unknownFields = unknown
  }

  public static func == (lhs: Transfer, rhs: Transfer) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.from, rhs.from) else { return false }
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.offeredAt == rhs.offeredAt else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.decidedAt == rhs.decidedAt else { return false }
    guard (String).wireEquals(lhs.decisionReason, rhs.decisionReason) else { return false }
    guard lhs.received == rhs.received else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    hasher.combine(self.person)
    self.from.wireHash(into: &hasher)
    self.to.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.offeredAt)
    hasher.combine(self.state)
    hasher.combine(self.decidedAt)
    self.decisionReason.wireHash(into: &hasher)
    hasher.combine(self.received)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Transfer

extension Transfer {
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
    let n0 = self.from.utf8.count
    if n0 > 16 { throw wireLimit("Transfer.from is longer than 16 bytes") }
    let n1 = self.to.utf8.count
    if n1 > 16 { throw wireLimit("Transfer.to is longer than 16 bytes") }
    let n2 = self.reason.utf8.count
    if n2 > 300 { throw wireLimit("Transfer.reason is longer than 300 bytes") }
    let n3 = self.decisionReason.utf8.count
    if n3 > 300 { throw wireLimit("Transfer.decisionReason is longer than 300 bytes") }
    let n4 = self.received == nil ? 0 : 16
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(72 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    var b41: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    self.person.storeWire(f + 16)
    wireStore(f, 32, self.offeredAt.microseconds)
    wireStore(f, 40, self.state.rawValue)
    if self.decidedAt != nil { b41 |= 1 }
    wireStore(f, 42, (self.decidedAt ?? Timestamp()).microseconds)
    wireStore(f, 41, b41)
    var fixed = wireUsedLength(f, 50)
    if fixed > 42 {
      fixed = 50
    } else if fixed > 40 {
    } else if fixed > 32 {
      fixed = 40
    } else if fixed > 16 {
      fixed = 32
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if n3 != 0 {
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
    lengths |= n3
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.from, n0)
    t0 = wirePut(t0, self.to, n1)
    t0 = wirePut(t0, self.reason, n2)
    t0 = wirePut(t0, self.decisionReason, n3)
    if let value = self.received {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 50, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4],
        unknown: self.unknownFields)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 5, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
      if used > 4 { wireStoreLength(table, 4, width, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 57, wireLoad(p, 0, UInt16.self) == 1330, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 50, 5, 0, isExact: true, nil, &r)
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
      case 0, 51...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      case 40: unit = 8
      case 41...42: unit = 1
      case 50: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 41 { bits = wireLoad(f, 41, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 50, slotCount: 5, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 42, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b41: UInt8 = fixed > 41 ? wireLoad(f, 41, UInt8.self) : 0
    let v1: ID<Transfer> = fixed >= 16 ? ID<Transfer>(wire: f) : ID<Transfer>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 16)
    let v4: String = try r.text(p + o1, n1, max: 16)
    let v5: String = try r.text(p + o2, n2, max: 300)
    let v6: Timestamp = fixed >= 40 ? Timestamp(microseconds: wireLoad(f, 32, Int64.self)) : Timestamp()
    let v7: TransferState = fixed >= 41 ? TransferState(rawValue: wireLoad(f, 40, UInt8.self)) : .unset
    let v8: Timestamp?
    if b41 & 1 != 0 {
      v8 = fixed >= 50 ? Timestamp(microseconds: wireLoad(f, 42, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 50, !wireIsZero(f + 42, 8) {
        throw r.nonCanonical(f + 42, "an absent field has a value")
      }
      v8 = nil
    }
    let v9: String = try r.text(p + o3, n3, max: 300)
    let v10: ID<PersonFile>?
    if n4 == 0 {
      v10 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v10 = ID<PersonFile>(wire: (p + o4))
    }
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

/// Two files that may be one person.
public struct DuplicatePair: WireMessage {
  public static var wireName: String { "casework.v1.DuplicatePair" }

  public var id: ID<DuplicatePair>
  public var mission: String
  /// The file registered first.
  public var first: ID<PersonFile>
  public var second: ID<PersonFile>
  public var zone: MatchZone
  public var basis: MatchBasis
  /// Evidence that they are one person, in thousandths of a bit; higher says more.
  public var weight: Int32
  public var evidence: [MatchEvidence]
  public var state: PairState
  public var foundAt: Timestamp
  public var decidedAt: Timestamp?
  public var decidedBy: String
  public var reason: String
  /// The file that speaks for both since they were merged.
  public var survivor: ID<PersonFile>?
  public var changedAt: Int64
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.id = ID<DuplicatePair>()
    self.mission = ""
    self.first = ID<PersonFile>()
    self.second = ID<PersonFile>()
    self.zone = .unset
    self.basis = .unset
    self.weight = 0
    self.evidence = []
    self.state = .unset
    self.foundAt = Timestamp()
    self.decidedAt = nil
    self.decidedBy = ""
    self.reason = ""
    self.survivor = nil
    self.changedAt = 0
    self.unknownFields = nil
  }

  public init(
    id: ID<DuplicatePair> = ID<DuplicatePair>(),
    mission: String = "",
    first: ID<PersonFile> = ID<PersonFile>(),
    second: ID<PersonFile> = ID<PersonFile>(),
    zone: MatchZone = .unset,
    basis: MatchBasis = .unset,
    weight: Int32 = 0,
    evidence: [MatchEvidence] = [],
    state: PairState = .unset,
    foundAt: Timestamp = Timestamp(),
    decidedAt: Timestamp? = nil,
    decidedBy: String = "",
    reason: String = "",
    survivor: ID<PersonFile>? = nil,
    changedAt: Int64 = 0
  ) {
    self.id = id
    self.mission = mission
    self.first = first
    self.second = second
    self.zone = zone
    self.basis = basis
    self.weight = weight
    self.evidence = evidence
    self.state = state
    self.foundAt = foundAt
    self.decidedAt = decidedAt
    self.decidedBy = decidedBy
    self.reason = reason
    self.survivor = survivor
    self.changedAt = changedAt
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<DuplicatePair>,
    _ v2: String,
    _ v3: ID<PersonFile>,
    _ v4: ID<PersonFile>,
    _ v5: MatchZone,
    _ v6: MatchBasis,
    _ v7: Int32,
    _ v8: [MatchEvidence],
    _ v9: PairState,
    _ v10: Timestamp,
    _ v11: Timestamp?,
    _ v12: String,
    _ v13: String,
    _ v14: ID<PersonFile>?,
    _ v15: Int64,
    unknown: WireUnknown?
  ) {
    self.id = v1
    self.mission = v2
    self.first = v3
    self.second = v4
    self.zone = v5
    self.basis = v6
    self.weight = v7
    self.evidence = v8
    self.state = v9
    self.foundAt = v10
    self.decidedAt = v11
    self.decidedBy = v12
    self.reason = v13
    self.survivor = v14
    self.changedAt = v15
    self.unknownFields = unknown
  }

  public static func == (lhs: DuplicatePair, rhs: DuplicatePair) -> Bool {
    guard lhs.id == rhs.id else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard lhs.zone == rhs.zone else { return false }
    guard lhs.basis == rhs.basis else { return false }
    guard lhs.weight == rhs.weight else { return false }
    guard lhs.evidence == rhs.evidence else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.foundAt == rhs.foundAt else { return false }
    guard lhs.decidedAt == rhs.decidedAt else { return false }
    guard (String).wireEquals(lhs.decidedBy, rhs.decidedBy) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.survivor == rhs.survivor else { return false }
    guard lhs.changedAt == rhs.changedAt else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.id)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.first)
    hasher.combine(self.second)
    hasher.combine(self.zone)
    hasher.combine(self.basis)
    hasher.combine(self.weight)
    hasher.combine(self.evidence)
    hasher.combine(self.state)
    hasher.combine(self.foundAt)
    hasher.combine(self.decidedAt)
    self.decidedBy.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.survivor)
    hasher.combine(self.changedAt)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of DuplicatePair

extension DuplicatePair {
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
    if n0 > 16 { throw wireLimit("DuplicatePair.mission is longer than 16 bytes") }
    let n2 = self.decidedBy.utf8.count
    if n2 > 300 { throw wireLimit("DuplicatePair.decidedBy is longer than 300 bytes") }
    let n3 = self.reason.utf8.count
    if n3 > 300 { throw wireLimit("DuplicatePair.reason is longer than 300 bytes") }
    let n4 = self.survivor == nil ? 0 : 16
    var text = n0
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(102 &+ n0)
    let f = p + 2
    var b63: UInt8 = self.unknownFields?.bits ?? 0
    self.id.storeWire(f)
    self.first.storeWire(f + 16)
    self.second.storeWire(f + 32)
    wireStore(f, 48, self.zone.rawValue)
    wireStore(f, 49, self.basis.rawValue)
    wireStore(f, 50, self.weight)
    wireStore(f, 54, self.state.rawValue)
    wireStore(f, 55, self.foundAt.microseconds)
    if self.decidedAt != nil { b63 |= 1 }
    wireStore(f, 64, (self.decidedAt ?? Timestamp()).microseconds)
    wireStore(f, 72, self.changedAt)
    wireStore(f, 63, b63)
    var fixed = wireUsedLength(f, 80)
    if fixed > 72 {
      fixed = 80
    } else if fixed > 64 {
      fixed = 72
    } else if fixed > 63 {
    } else if fixed > 55 {
      fixed = 63
    } else if fixed > 54 {
    } else if fixed > 50 {
      fixed = 54
    } else if fixed > 48 {
    } else if fixed > 32 {
      fixed = 48
    } else if fixed > 16 {
      fixed = 32
    } else if fixed > 0 {
      fixed = 16
    }
    let used: Int
    if n4 != 0 {
      used = 5
    } else if n3 != 0 {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if !self.evidence.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.evidence.count &* 24
    lengths |= n2
    lengths |= n3
    lengths |= n4
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try MatchEvidence.appendWireList(self.evidence, max: 24, to: &b)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2 &+ n3 &+ n4)
    t2 = wirePut(t2, self.decidedBy, n2)
    t2 = wirePut(t2, self.reason, n3)
    if let value = self.survivor {
      value.storeWire(t2)
      t2 += 16
    }
    b.advance(to: t2)
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
        start: start, used: fixed, known: 80, room: used &<< width,
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
    if n >= 87, wireLoad(p, 0, UInt16.self) == 1360, wireLoad(p, 65, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 80, 5, 0, isExact: true, nil, &r)
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
      case 0, 81...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      case 48: unit = 16
      case 49...50: unit = 1
      case 54: unit = 4
      case 55: unit = 1
      case 63: unit = 8
      case 64: unit = 1
      case 72: unit = 8
      case 80: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 63 { bits = wireLoad(f, 63, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 80, slotCount: 5, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 72, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b63: UInt8 = fixed > 63 ? wireLoad(f, 63, UInt8.self) : 0
    let v1: ID<DuplicatePair> = fixed >= 16 ? ID<DuplicatePair>(wire: f) : ID<DuplicatePair>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v4: ID<PersonFile> = fixed >= 48 ? ID<PersonFile>(wire: f + 32) : ID<PersonFile>()
    let v5: MatchZone = fixed >= 49 ? MatchZone(rawValue: wireLoad(f, 48, UInt8.self)) : .unset
    let v6: MatchBasis = fixed >= 50 ? MatchBasis(rawValue: wireLoad(f, 49, UInt8.self)) : .unset
    let v7: Int32 = fixed >= 54 ? wireLoad(f, 50, Int32.self) : 0
    let v8: [MatchEvidence] = try MatchEvidence.decodeWireList(p + o1, n1, max: 24, &r)
    let v9: PairState = fixed >= 55 ? PairState(rawValue: wireLoad(f, 54, UInt8.self)) : .unset
    let v10: Timestamp = fixed >= 63 ? Timestamp(microseconds: wireLoad(f, 55, Int64.self)) : Timestamp()
    let v11: Timestamp?
    if b63 & 1 != 0 {
      v11 = fixed >= 72 ? Timestamp(microseconds: wireLoad(f, 64, Int64.self)) : Timestamp()
    }
    else {
      if fixed >= 72, !wireIsZero(f + 64, 8) {
        throw r.nonCanonical(f + 64, "an absent field has a value")
      }
      v11 = nil
    }
    let v12: String = try r.text(p + o2, n2, max: 300)
    let v13: String = try r.text(p + o3, n3, max: 300)
    let v14: ID<PersonFile>?
    if n4 == 0 {
      v14 = nil
    }
    else {
      guard n4 == 16 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v14 = ID<PersonFile>(wire: (p + o4))
    }
    let v15: Int64 = fixed >= 80 ? wireLoad(f, 72, Int64.self) : 0
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
      v13,
      v14,
      v15,
      unknown: unknown)
  }
}

/// How one field compared.
public struct MatchEvidence: WireMessage {
  public static var wireName: String { "casework.v1.MatchEvidence" }

  /// Such as `name` or `born`.
  public var field: String
  /// Such as `equal`, `day and month swapped`, `close`, `different`, `missing`.
  public var agreement: String
  /// Thousandths of a bit; below 0 speaks against.
  public var weight: Int32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.field = ""
    self.agreement = ""
    self.weight = 0
    self.unknownFields = nil
  }

  public init(
    field: String = "",
    agreement: String = "",
    weight: Int32 = 0
  ) {
    self.field = field
    self.agreement = agreement
    self.weight = weight
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: String,
    _ v3: Int32,
    unknown: WireUnknown?
  ) {
    self.field = v1
    self.agreement = v2
    self.weight = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: MatchEvidence, rhs: MatchEvidence) -> Bool {
    guard (String).wireEquals(lhs.field, rhs.field) else { return false }
    guard (String).wireEquals(lhs.agreement, rhs.agreement) else { return false }
    guard lhs.weight == rhs.weight else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.field.wireHash(into: &hasher)
    self.agreement.wireHash(into: &hasher)
    hasher.combine(self.weight)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of MatchEvidence

extension MatchEvidence {
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
    let n0 = self.field.utf8.count
    if n0 > 40 { throw wireLimit("MatchEvidence.field is longer than 40 bytes") }
    let n1 = self.agreement.utf8.count
    if n1 > 40 { throw wireLimit("MatchEvidence.agreement is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.weight)
    var fixed = wireUsedLength(f, 4)
    if fixed > 0 {
      fixed = 4
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
    t0 = wirePut(t0, self.field, n0)
    t0 = wirePut(t0, self.agreement, n1)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: used &<< width,
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
    if n >= 8, wireLoad(p, 0, UInt16.self) == 516 {
      return try decodeWireBody(
        p, n, 2, 4, 2, 0, isExact: true, nil, &r)
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
      case 0, 5...: unit = 0
      case 4: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: String = try r.text(p + o1, n1, max: 40)
    let v3: Int32 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
    return Self(
      v1,
      v2,
      v3,
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
