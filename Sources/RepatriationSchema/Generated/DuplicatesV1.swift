// Written by schemac from package duplicates.v1. Do not edit.
// swift-format-ignore-file

public import Wire

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

/// What a reviewer decided.
public struct PairDecision: WireEnum {
  public var rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Not stated.
  public static var unset: PairDecision { PairDecision(rawValue: 0) }
  /// One person: merge.
  public static var confirm: PairDecision { PairDecision(rawValue: 1) }
  /// Two persons.
  public static var dismiss: PairDecision { PairDecision(rawValue: 2) }
  /// Take the last decision back; a merged file comes back as it was.
  public static var undo: PairDecision { PairDecision(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, CaseIterable, Hashable, Sendable {
    case unset = 0
    /// One person: merge.
    case confirm = 1
    /// Two persons.
    case dismiss = 2
    /// Take the last decision back; a merged file comes back as it was.
    case undo = 3
  }

  /// `nil` for a value that a newer schema names.
  public var known: Known? { Known(rawValue: rawValue) }

  public var name: String {
    switch rawValue {
      case 0: "unset"
      case 1: "confirm"
      case 2: "dismiss"
      case 3: "undo"
      default: "#\(rawValue)"
    }
  }

  public init?(name: String) {
    switch name {
      case "unset": self = .unset
      case "confirm": self = .confirm
      case "dismiss": self = .dismiss
      case "undo": self = .undo
      default:
        guard let rawValue = Self.unnamed(name) else { return nil }
        self.init(rawValue: rawValue)
        if known != nil { return nil }
    }
  }
}

/// Two files that may be one person.
public struct DuplicatePair: WireMessage {
  public static var wireName: String { "duplicates.v1.DuplicatePair" }

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
  public static var wireName: String { "duplicates.v1.MatchEvidence" }

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

/// Asks for files that may be the person whom a desk has in front of it, before anything is saved.
public struct CandidatesRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.CandidatesRequest" }

  public var registration: Registration
  public var limit: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.registration = Registration()
    self.limit = 0
    self.unknownFields = nil
  }

  public init(
    registration: Registration = Registration(),
    limit: UInt16 = 0
  ) {
    self.registration = registration
    self.limit = limit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: Registration,
    _ v2: UInt16,
    unknown: WireUnknown?
  ) {
    self.registration = v1
    self.limit = v2
    self.unknownFields = unknown
  }

  public static func == (lhs: CandidatesRequest, rhs: CandidatesRequest) -> Bool {
    guard lhs.registration == rhs.registration else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.registration)
    hasher.combine(self.limit)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.registration == (Registration()) { missing.append("registration") }
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of CandidatesRequest

extension CandidatesRequest {
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
    let p = b.reserve(8)
    let f = p + 2
    wireStore(f, 0, self.limit)
    var fixed = wireUsedLength(f, 2)
    if fixed > 0 {
      fixed = 2
    }
    let used: Int
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.registration.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: used &<< width,
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
      case 2: unit = 2
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
      if wireIsZero(f, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: UInt16 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
    return Self(
      v1,
      v2,
      unknown: unknown)
  }
}

/// Candidates, the likeliest first.
public struct CandidatesReply: WireMessage {
  public static var wireName: String { "duplicates.v1.CandidatesReply" }

  public var candidates: [Candidate]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.candidates = []
    self.unknownFields = nil
  }

  public init(
    candidates: [Candidate] = []
  ) {
    self.candidates = candidates
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [Candidate],
    unknown: WireUnknown?
  ) {
    self.candidates = v1
    self.unknownFields = unknown
  }

  public static func == (lhs: CandidatesReply, rhs: CandidatesReply) -> Bool {
    guard lhs.candidates == rhs.candidates else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.candidates)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of CandidatesReply

extension CandidatesReply {
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
    if !self.candidates.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.candidates.count &* 24)
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Candidate.appendWireList(self.candidates, max: 20, to: &b)
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
    let v1: [Candidate] = try Candidate.decodeWireList(p + o0, n0, max: 20, &r)
    return Self(
      v1,
      unknown: unknown)
  }
}

/// A file that may be the same person.
public struct Candidate: WireMessage {
  public static var wireName: String { "duplicates.v1.Candidate" }

  public var hit: SearchHit
  public var zone: MatchZone
  public var weight: Int32
  public var evidence: [MatchEvidence]
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.hit = SearchHit()
    self.zone = .unset
    self.weight = 0
    self.evidence = []
    self.unknownFields = nil
  }

  public init(
    hit: SearchHit = SearchHit(),
    zone: MatchZone = .unset,
    weight: Int32 = 0,
    evidence: [MatchEvidence] = []
  ) {
    self.hit = hit
    self.zone = zone
    self.weight = weight
    self.evidence = evidence
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: SearchHit,
    _ v2: MatchZone,
    _ v3: Int32,
    _ v4: [MatchEvidence],
    unknown: WireUnknown?
  ) {
    self.hit = v1
    self.zone = v2
    self.weight = v3
    self.evidence = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: Candidate, rhs: Candidate) -> Bool {
    guard lhs.hit == rhs.hit else { return false }
    guard lhs.zone == rhs.zone else { return false }
    guard lhs.weight == rhs.weight else { return false }
    guard lhs.evidence == rhs.evidence else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.hit)
    hasher.combine(self.zone)
    hasher.combine(self.weight)
    hasher.combine(self.evidence)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of Candidate

extension Candidate {
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
    wireStore(f, 0, self.zone.rawValue)
    wireStore(f, 1, self.weight)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if !self.evidence.isEmpty {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(self.evidence.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.hit.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try MatchEvidence.appendWireList(self.evidence, max: 24, to: &b)
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
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 9, wireLoad(p, 0, UInt16.self) == 517 {
      return try decodeWireBody(
        p, n, 2, 5, 2, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: SearchHit
    if n0 == 0 {
      v1 = SearchHit()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try SearchHit.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: MatchZone = fixed >= 1 ? MatchZone(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v3: Int32 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
    let v4: [MatchEvidence] = try MatchEvidence.decodeWireList(p + o1, n1, max: 24, &r)
    return Self(
      v1,
      v2,
      v3,
      v4,
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

/// Asks for pairs of files that may be one person.
public struct DuplicatesRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.DuplicatesRequest" }

  public var mission: String
  /// Unset: open and reopened ones.
  public var state: PairState
  /// Pairs after this one, in the order of the list.
  public var after: ID<DuplicatePair>?
  public var limit: UInt16
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.mission = ""
    self.state = .unset
    self.after = nil
    self.limit = 0
    self.unknownFields = nil
  }

  public init(
    mission: String = "",
    state: PairState = .unset,
    after: ID<DuplicatePair>? = nil,
    limit: UInt16 = 0
  ) {
    self.mission = mission
    self.state = state
    self.after = after
    self.limit = limit
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: String,
    _ v2: PairState,
    _ v3: ID<DuplicatePair>?,
    _ v4: UInt16,
    unknown: WireUnknown?
  ) {
    self.mission = v1
    self.state = v2
    self.after = v3
    self.limit = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: DuplicatesRequest, rhs: DuplicatesRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.after)
    hasher.combine(self.limit)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of DuplicatesRequest

extension DuplicatesRequest {
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
    if n0 > 16 { throw wireLimit("DuplicatesRequest.mission is longer than 16 bytes") }
    let n1 = self.after == nil ? 0 : 16
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(13 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.state.rawValue)
    wireStore(f, 1, self.limit)
    var fixed = wireUsedLength(f, 3)
    if fixed > 1 {
      fixed = 3
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
    t0 = wirePut(t0, self.mission, n0)
    if let value = self.after {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: used &<< width,
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
    if n >= 7, wireLoad(p, 0, UInt16.self) == 515 {
      return try decodeWireBody(
        p, n, 2, 3, 2, 0, isExact: true, nil, &r)
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
      case 0, 4...: unit = 0
      case 1: unit = 1
      case 3: unit = 2
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 3, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 1, 2) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: PairState = fixed >= 1 ? PairState(rawValue: wireLoad(f, 0, UInt8.self)) : .unset
    let v3: ID<DuplicatePair>?
    if n1 == 0 {
      v3 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v3 = ID<DuplicatePair>(wire: (p + o1))
    }
    let v4: UInt16 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Pairs, the most certain first.
public struct DuplicatesReply: WireMessage {
  public static var wireName: String { "duplicates.v1.DuplicatesReply" }

  public var pairs: [PairShown]
  public var more: Bool
  public var `open`: UInt32
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pairs = []
    self.more = false
    self.`open` = 0
    self.unknownFields = nil
  }

  public init(
    pairs: [PairShown] = [],
    more: Bool = false,
    `open`: UInt32 = 0
  ) {
    self.pairs = pairs
    self.more = more
    self.`open` = `open`
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: [PairShown],
    _ v2: Bool,
    _ v3: UInt32,
    unknown: WireUnknown?
  ) {
    self.pairs = v1
    self.more = v2
    self.`open` = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: DuplicatesReply, rhs: DuplicatesReply) -> Bool {
    guard lhs.pairs == rhs.pairs else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs.`open` == rhs.`open` else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pairs)
    hasher.combine(self.more)
    hasher.combine(self.`open`)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of DuplicatesReply

extension DuplicatesReply {
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
    let p = b.reserve(11)
    let f = p + 2
    var b0: UInt8 = self.unknownFields?.bits ?? 0
    if self.more { b0 |= 1 }
    wireStore(f, 1, self.`open`)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 5)
    if fixed > 1 {
      fixed = 5
    }
    let used: Int
    if !self.pairs.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.pairs.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PairShown.appendWireList(self.pairs, max: 100, to: &b)
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
        start: start, used: fixed, known: 5, room: used &<< width,
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
    if n >= 8, wireLoad(p, 0, UInt16.self) == 261, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 5, 1, 0, isExact: true, nil, &r)
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
      case 0, 6...: unit = 0
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 5, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 1, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: [PairShown] = try PairShown.decodeWireList(p + o0, n0, max: 100, &r)
    let v2: Bool = b0 & 1 != 0
    let v3: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// A pair with what a reviewer compares.
public struct PairShown: WireMessage {
  public static var wireName: String { "duplicates.v1.PairShown" }

  public var pair: DuplicatePair
  public var first: SearchHit
  public var second: SearchHit
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pair = DuplicatePair()
    self.first = SearchHit()
    self.second = SearchHit()
    self.unknownFields = nil
  }

  public init(
    pair: DuplicatePair = DuplicatePair(),
    first: SearchHit = SearchHit(),
    second: SearchHit = SearchHit()
  ) {
    self.pair = pair
    self.first = first
    self.second = second
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: DuplicatePair,
    _ v2: SearchHit,
    _ v3: SearchHit,
    unknown: WireUnknown?
  ) {
    self.pair = v1
    self.first = v2
    self.second = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: PairShown, rhs: PairShown) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.first)
    hasher.combine(self.second)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PairShown

extension PairShown {
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
    let used: Int
    used = 3
    let width = 0
    let slots = f + 0 + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.pair.appendWire(to: &b)
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
    try self.first.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s2 = b.byteCount
    b.enterPlain()
    try self.second.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
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
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2],
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
    if count == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 768 {
      return try decodeWireBody(
        p, n, 2, 0, 3, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
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
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    let v1: DuplicatePair
    if n0 == 0 {
      v1 = DuplicatePair()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try DuplicatePair.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: SearchHit
    if n1 == 0 {
      v2 = SearchHit()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try SearchHit.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: SearchHit
    if n2 == 0 {
      v3 = SearchHit()
    }
    else {
      try r.refuseDefault(p + o2, n2)
      v3 = try SearchHit.decodeNestedWire(p + o2, n2, &r)
    }
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

/// A reviewer decides about a pair.
public struct DecidePairRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.DecidePairRequest" }

  public var pair: ID<DuplicatePair>
  public var decision: PairDecision
  public var reason: String
  /// Confirmed: the file that goes on; unset: the one registered first.
  public var survivor: ID<PersonFile>?
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pair = ID<DuplicatePair>()
    self.decision = .unset
    self.reason = ""
    self.survivor = nil
    self.unknownFields = nil
  }

  public init(
    pair: ID<DuplicatePair> = ID<DuplicatePair>(),
    decision: PairDecision = .unset,
    reason: String = "",
    survivor: ID<PersonFile>? = nil
  ) {
    self.pair = pair
    self.decision = decision
    self.reason = reason
    self.survivor = survivor
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<DuplicatePair>,
    _ v2: PairDecision,
    _ v3: String,
    _ v4: ID<PersonFile>?,
    unknown: WireUnknown?
  ) {
    self.pair = v1
    self.decision = v2
    self.reason = v3
    self.survivor = v4
    self.unknownFields = unknown
  }

  public static func == (lhs: DecidePairRequest, rhs: DecidePairRequest) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.decision == rhs.decision else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.survivor == rhs.survivor else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.decision)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.survivor)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.pair == (ID<DuplicatePair>()) { missing.append("pair") }
    if self.decision == (.unset) { missing.append("decision") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of DecidePairRequest

extension DecidePairRequest {
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
    if n0 > 300 { throw wireLimit("DecidePairRequest.reason is longer than 300 bytes") }
    let n1 = self.survivor == nil ? 0 : 16
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0 &+ n1)
    let f = p + 2
    self.pair.storeWire(f)
    wireStore(f, 16, self.decision.rawValue)
    var fixed = wireUsedLength(f, 17)
    if fixed > 16 {
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
    if let value = self.survivor {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 17, room: used &<< width,
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
    if n >= 21, wireLoad(p, 0, UInt16.self) == 529 {
      return try decodeWireBody(
        p, n, 2, 17, 2, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 17, slotCount: 2, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<DuplicatePair> = fixed >= 16 ? ID<DuplicatePair>(wire: f) : ID<DuplicatePair>()
    let v2: PairDecision = fixed >= 17 ? PairDecision(rawValue: wireLoad(f, 16, UInt8.self)) : .unset
    let v3: String = try r.text(p + o0, n0, max: 300)
    let v4: ID<PersonFile>?
    if n1 == 0 {
      v4 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v4 = ID<PersonFile>(wire: (p + o1))
    }
    return Self(
      v1,
      v2,
      v3,
      v4,
      unknown: unknown)
  }
}

/// Asks to name two files as a pair that nobody offered.
public struct SuspectRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.SuspectRequest" }

  public var first: ID<PersonFile>
  public var second: ID<PersonFile>
  public var reason: String
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.first = ID<PersonFile>()
    self.second = ID<PersonFile>()
    self.reason = ""
    self.unknownFields = nil
  }

  public init(
    first: ID<PersonFile> = ID<PersonFile>(),
    second: ID<PersonFile> = ID<PersonFile>(),
    reason: String = ""
  ) {
    self.first = first
    self.second = second
    self.reason = reason
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: ID<PersonFile>,
    _ v2: ID<PersonFile>,
    _ v3: String,
    unknown: WireUnknown?
  ) {
    self.first = v1
    self.second = v2
    self.reason = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: SuspectRequest, rhs: SuspectRequest) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.unknownFields)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.first == (ID<PersonFile>()) { missing.append("first") }
    if self.second == (ID<PersonFile>()) { missing.append("second") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

// MARK: Codec of SuspectRequest

extension SuspectRequest {
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
    if n0 > 300 { throw wireLimit("SuspectRequest.reason is longer than 300 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0)
    let f = p + 2
    self.first.storeWire(f)
    self.second.storeWire(f + 16)
    var fixed = wireUsedLength(f, 32)
    if fixed > 16 {
      fixed = 32
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
    t0 = wirePut(t0, self.reason, n0)
    b.advance(to: t0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 32, room: used &<< width,
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
    if n >= 35, wireLoad(p, 0, UInt16.self) == 288 {
      return try decodeWireBody(
        p, n, 2, 32, 1, 0, isExact: true, nil, &r)
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
      case 0, 33...: unit = 0
      case 16: unit = 16
      case 32: unit = 16
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 32, slotCount: 1, bits: 0, isFrozen: false)
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
      if wireIsZero(f + 16, 16) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 300)
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// Sent only after the change is on stable storage.
public struct PairReply: WireMessage {
  public static var wireName: String { "duplicates.v1.PairReply" }

  public var pair: DuplicatePair
  public var sequence: Int64
  public var repeated: Bool
  /// What a newer schema added and this one does not know.
  public private(set) var unknownFields: WireUnknown?

  /// The message in which every field is absent.
  public init() {
    self.pair = DuplicatePair()
    self.sequence = 0
    self.repeated = false
    self.unknownFields = nil
  }

  public init(
    pair: DuplicatePair = DuplicatePair(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.pair = pair
    self.sequence = sequence
    self.repeated = repeated
    self.unknownFields = nil
  }

  @inline(__always)
  fileprivate init(
    _ v1: DuplicatePair,
    _ v2: Int64,
    _ v3: Bool,
    unknown: WireUnknown?
  ) {
    self.pair = v1
    self.sequence = v2
    self.repeated = v3
    self.unknownFields = unknown
  }

  public static func == (lhs: PairReply, rhs: PairReply) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs.unknownFields == rhs.unknownFields else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self.unknownFields)
  }
}

// MARK: Codec of PairReply

extension PairReply {
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
    used = 1
    let width = 0
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.pair.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self.unknownFields != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: used &<< width,
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
    if n >= 12, wireLoad(p, 0, UInt16.self) == 265, wireLoad(p, 10, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 9, 1, 0, isExact: true, nil, &r)
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
      p, shape, fixedLength: 9, slotCount: 1, bits: bits, isFrozen: false)
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
      if wireIsZero(f + 8, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b8: UInt8 = fixed > 8 ? wireLoad(f, 8, UInt8.self) : 0
    let v1: DuplicatePair
    if n0 == 0 {
      v1 = DuplicatePair()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try DuplicatePair.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
    let v3: Bool = b8 & 1 != 0
    return Self(
      v1,
      v2,
      v3,
      unknown: unknown)
  }
}

/// The methods of duplicates.v1.Duplicates, for transports and access rules.
public enum DuplicatesMethods {
  /// Files that may be the person at the desk. Nothing is saved.
  public static let candidates = RPCMethod<CandidatesRequest, CandidatesReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 1, name: "candidates",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self, Rejected.self])

  public static let duplicates = RPCMethod<DuplicatesRequest, DuplicatesReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 2, name: "duplicates",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self])

  public static let decidePair = RPCMethod<DecidePairRequest, PairReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 3, name: "decidePair",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  public static let suspect = RPCMethod<SuspectRequest, PairReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 4, name: "suspect",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "duplicates.v1.Duplicates",
    fingerprint: fingerprint, schema: schema,
    methods: [
      candidates.info,
      duplicates.info,
      decidePair.info,
      suspect.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    F98X19M4iL3AfEMHkCPwwLlEwCkhXzEjcbq8/75U3Z8=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEX2DwAAywgAACkCFUCjAFYAXgCzANIBaQCVAFUAZQCIAHwADAF9AH4AUwRjAJ8BLQAqAEIAPQAAAheIZHVwbGljYXRl\
    cy52MS5DYW5kaWRhdGUEAB4jDTQAAgMXaGl0AQEYE2ludGFrZS52MS5TZWFyY2hIaXQAAgQbem9uZQEBFhdkdXBsaWNh\
    dGVzLnYxLk1hdGNoWm9uZQACBgN3ZWlnaHQBAAQAAggoZXZpZGVuY2UFAhoYAAAAAB8BARgbZHVwbGljYXRlcy52MS5N\
    YXRjaEV2aWRlbmNlAAIdNWR1cGxpY2F0ZXMudjEuQ2FuZGlkYXRlc1JlcGx5AQAyAAIKJGNhbmRpZGF0ZXMFAhoUAAAA\
    ABsBARgXZHVwbGljYXRlcy52MS5DYW5kaWRhdGUAAh87ZHVwbGljYXRlcy52MS5DYW5kaWRhdGVzUmVxdWVzdAIAKwwB\
    AgQMGnJlZ2lzdHJhdGlvbgEBGBZwZXJzb24udjEuUmVnaXN0cmF0aW9uAAIFA2xpbWl0AQAHAAIfkGR1cGxpY2F0ZXMu\
    djEuRGVjaWRlUGFpclJlcXVlc3QEACgrEiUBAgQEH3BhaXIBAREbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAQIE\
    CB5kZWNpc2lvbgEBFhpkdXBsaWNhdGVzLnYxLlBhaXJEZWNpc2lvbgECBAYHcmVhc29uBQAMLAEAAAECAQgYc3Vydml2\
    b3IBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAQhsAsQFkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIPACUSISIjJQ00\
    JA4RFBElEAACAh9pZAEBERtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAgcHbWlzc2lvbgUADBAAAAAAAgUYZmly\
    c3QBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgYYc2Vjb25kAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIEG3pvbmUB\
    ARYXZHVwbGljYXRlcy52MS5NYXRjaFpvbmUAAgUcYmFzaXMBARYYZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzAAIGA3dl\
    aWdodAEABAACCChldmlkZW5jZQUCGhgAAAAAHwEBGBtkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UAAgUbc3RhdGUB\
    ARYXZHVwbGljYXRlcy52MS5QYWlyU3RhdGUAAgcDZm91bmRBdAEAFAECAQkDZGVjaWRlZEF0AQAUAAIJB2RlY2lkZWRC\
    eQUADCwBAAAAAgYHcmVhc29uBQAMLAEAAAECAQgYc3Vydml2b3IBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAgkDY2hh\
    bmdlZEF0AQAFAAIdSGR1cGxpY2F0ZXMudjEuRHVwbGljYXRlc1JlcGx5AwAtCwsAAgUkcGFpcnMFAhpkAAAAABsBARgX\
    ZHVwbGljYXRlcy52MS5QYWlyU2hvd24AAgQDbW9yZQEAAQACBANvcGVuAQAIAAIfcmR1cGxpY2F0ZXMudjEuRHVwbGlj\
    YXRlc1JlcXVlc3QEABMkKQwBAgQHB21pc3Npb24FAAwQAAAAAAIFG3N0YXRlAQEWF2R1cGxpY2F0ZXMudjEuUGFpclN0\
    YXRlAQIBBR9hZnRlcgEBERtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAgUDbGltaXQBAAcAAhs2ZHVwbGljYXRl\
    cy52MS5NYXRjaEV2aWRlbmNlAwAQFA0AAgUHZmllbGQFAAwoAAAAAAIJB2FncmVlbWVudAUADCgAAAAAAgYDd2VpZ2h0\
    AQAEAAIXSmR1cGxpY2F0ZXMudjEuUGFpclJlcGx5AwAnDw8AAgQfcGFpcgEBGBtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0\
    ZVBhaXIAAggDc2VxdWVuY2UBAAUAAggDcmVwZWF0ZWQBAAEAAhdtZHVwbGljYXRlcy52MS5QYWlyU2hvd24DACcgIQAC\
    BB9wYWlyAQEYG2R1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpcgACBRdmaXJzdAEBGBNpbnRha2UudjEuU2VhcmNoSGl0\
    AAIGF3NlY29uZAEBGBNpbnRha2UudjEuU2VhcmNoSGl0AAIcXGR1cGxpY2F0ZXMudjEuU3VzcGVjdFJlcXVlc3QDACIj\
    EgECBAUYZmlyc3QBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQGGHNlY29uZAEBERRwZXJzb24udjEuUGVyc29uRmls\
    ZQECBAYHcmVhc29uBQAMLAEAAAACE/VpbnRha2UudjEuU2VhcmNoSGl0CgAiExULGBEVICQSAAIGGHBlcnNvbgEBERRw\
    ZXJzb24udjEuUGVyc29uRmlsZQACCAdmdWxsTmFtZQUADMgAAAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgQDYm9ybgEA\
    EwACAxFzZXgBARYNY29tbW9uLnYxLlNleAACCgNyZWNlaXZlZEF0AQAUAAIKB3F1ZXVlVG9rZW4FAAwYAAAAAAIFF3N0\
    YXRlAQEWE2NvbW1vbi52MS5DYXNlU3RhdGUAAgkXY2FzZUNsYXNzAQEWE2NvbW1vbi52MS5DYXNlQ2xhc3MAAgcHbWF0\
    Y2hlZAUADBgAAAAAAhFocGVyc29uLnYxLkNvbnNlbnQEACceDw4AAgcccHVycG9zZQEBFhhjb21tb24udjEuQ29uc2Vu\
    dFB1cnBvc2UAAgYUYW5zd2VyAQEWEGNvbW1vbi52MS5BbnN3ZXIBAgEHA2dpdmVuQXQBABQAAgMHaG93BQAMPAAAAAAC\
    DmxwZXJzb24udjEuTmVlZAUAHgwMDSIAAgQWY29kZQEBFhJjb21tb24udjEuTmVlZENvZGUBAgEEA3dlZWsBAAYBAgEE\
    A2FzT2YBABIBAgEFA3VudGlsAQASAAIIFnNldmVyaXR5AQEWEmNvbW1vbi52MS5TZXZlcml0eQBCFgA3BHBlcnNvbi52\
    MS5SZWdpc3RyYXRpb24oACMTEg8gFRMVGAsVFhUZEBMSGjIeJh0iJC4iFB8PFhwbHB4VJRAUKhQBAgQGGHBlcnNvbgEB\
    ERRwZXJzb24udjEuUGVyc29uRmlsZQECBAcHbWlzc2lvbgUADBAAAAABAgQKA3JlY2VpdmVkQXQBABQAAgQHZGVzawUA\
    DBAAAAAAAgcVY2hhbm5lbAEBFhFjb21tb24udjEuQ2hhbm5lbAACCgdxdWV1ZVRva2VuBQAMGAAAAAACCAdmdWxsTmFt\
    ZQUADMgAAAAAAgoHbmF0aXZlTmFtZQUADMgAAAAAAgMRc2V4AQEWDWNvbW1vbi52MS5TZXgAAgQDYm9ybgEAEwACCgdi\
    aXJ0aFBsYWNlBQAMZAAAAAACCwduYXRpb25hbGl0eQUADwMAAAAAAgoHbmF0aW9uYWxJRAUADCAAAAAAAg4Hb3JpZ2lu\
    UHJvdmluY2UFAAw8AAAAAAIFB3Bob25lBQAMKAAAAAACCAdleGl0U2l0ZQUADDwAAAABAgEKA2xlZnRTaXRlT24BABIA\
    AgQSc3RheQEBGA5wZXJzb24udjEuU3RheQACCSVkb2N1bWVudHMFAhoIAAAAABwBARgYcGVyc29uLnYxLlRyYXZlbERv\
    Y3VtZW50AAIGFGludGVudAEBFhBjb21tb24udjEuSW50ZW50AAIKGHRyYXZlbE1vZGUBARYUY29tbW9uLnYxLlRyYXZl\
    bE1vZGUBAgEFE2dyb3VwAQERD3BlcnNvbi52MS5Hcm91cAACCBZyZWxhdGlvbgEBFhJjb21tb24udjEuUmVsYXRpb24A\
    AgUbbmVlZHMFAhoQAAAAABIBARgOcGVyc29uLnYxLk5lZWQAAgogaW5kaWNhdG9ycwUCGiAAAAAAFwEBFhNjb21tb24u\
    djEuSW5kaWNhdG9yAAIKFHNjYW1MaW5rZWQBARYQY29tbW9uLnYxLkFuc3dlcgECAQwDbW9udGhzSW5TaXRlAQAHAAIH\
    FHNoZWx0ZXIBARYQY29tbW9uLnYxLkFuc3dlcgACBAdub3RlBQAM6AMAAAACDwNjb25zZW50UmVjb3JkZWQBAAEAAggQ\
    d2FybmluZ3MFAhoQAAAAAAcFAAwwAAAAAAIHEGFsaWFzZXMFAhoIAAAAAAcFAAzIAAAAAAIRB3ByaW1hcnlJZGVudGlm\
    aWVyBQAMyAAAAAACEwdzZWNvbmRhcnlJZGVudGlmaWVyBQAMyAAAAAACCgduYW1lU2NyaXB0BQAPBAAAAAACDRRzYWZl\
    VG9Db250YWN0AQEWEGNvbW1vbi52MS5BbnN3ZXIAAgUHcGhvdG8FAAxAAAAAAQIBDANlc3RpbWF0ZWRBZ2UBAAYAAgge\
    Y29uc2VudHMFAhoIAAAAABUBARgRcGVyc29uLnYxLkNvbnNlbnQBAgEMA2Fubm91bmNlbWVudAEAEAACDlFwZXJzb24u\
    djEuU3RheQQADxQXEQECAQcDZW50ZXJlZAEAEgACCQdlbnRyeVBvcnQFAAwgAAAAAQIBDwNhdXRob3Jpc2VkVW50aWwB\
    ABIAAgYHcGVybWl0BQAMKAAAAABCGACBAXBlcnNvbi52MS5UcmF2ZWxEb2N1bWVudBAAIhERDg8gKhMTEx8WHBQVEQAC\
    BBp0eXBlAQEWFmNvbW1vbi52MS5Eb2N1bWVudFR5cGUAAgYHbnVtYmVyBQAMIAAAAAACBgdpc3N1ZXIFAA8DAAAAAQIB\
    BgNpc3N1ZWQBABIBAgEHA2V4cGlyZXMBABIAAgcVY3VzdG9keQEBFhFjb21tb24udjEuQ3VzdG9keQACCB52YWxpZGl0\
    eQEBFhpjb21tb24udjEuRG9jdW1lbnRWYWxpZGl0eQACCAdtcnpMaW5lMQUADCwAAAAAAggHbXJ6TGluZTIFAAwsAAAA\
    AAIIB21yekxpbmUzBQAMLAAAAAACCxBtcnpGYWlsdXJlcwUCGhAAAAAABwUADBgAAAAAAgsHZGVzdGluYXRpb24FAA8D\
    AAAAAAIIEHRyYW5zaXRzBQIaCAAAAAAHBQAPAwAAAAECAQwDam91cm5leXNMZWZ0AQAGAAIKB3N1cGVyc2VkZXMFAAwg\
    AAAAAAIGB2tlcHRCeQUADGQAAAAAAhcScmVmdXNhbHMudjEuS2V5Q29uZmxpY3QBAA8AAggDc2VxdWVuY2UBAAUAAhQS\
    cmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQHd2hhdAUADCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24C\
    ABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tlZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2Zp\
    ZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAAE0AoAIwADgFVAKAAdAB1AFUAjQFAAHwAeAA9ADsAOQBgAEMARQBUAAEC\
    ARATY29tbW9uLnYxLkFuc3dlcgIACAcCAQEAA3llcwIBAgACbm8BAgETdGNvbW1vbi52MS5DYXNlQ2xhc3MIAAkPEw8M\
    DQ0KAgEBAARoZWxkAgECAAp1bnZlcmlmaWVkAgEDAA5pcnJlZ3VsYXJFbnRyeQIBBAAKZG9jQW5kRmluZQIBBQAHZG9j\
    T25seQIBBgAIZmluZU9ubHkCAQcACGV4aXRPbmx5AgEIAAVyZWFkeQECARP2Y29tbW9uLnYxLkNhc2VTdGF0ZREACw8N\
    Dw8NDAsMEQ0QDRANCwsCAQEABnF1ZXVlZAIBAgAKcmVnaXN0ZXJlZAIBAwAIYXNzZXNzZWQCAQQACnByb2Nlc3NpbmcC\
    AQUACm1hbmlmZXN0ZWQCAQYACGRlcGFydGVkAgEHAAdhcnJpdmVkAgEIAAZjbG9zZWQCAQkAB3N0YXlpbmcCAQoADHNl\
    bGZEZXBhcnRlZAIBCwAIcmVmZXJyZWQCAQwAC3RyYW5zZmVycmVkAgENAAhkZXRhaW5lZAIBDgALbG9zdENvbnRhY3QC\
    AQ8ACGRlY2Vhc2VkAgEQAAZtZXJnZWQCAREABnZvaWRlZAECARE/Y29tbW9uLnYxLkNoYW5uZWwFAAsNCwwJAgEBAAZ3\
    YWxrSW4CAQIACHByb3ZpbmNlAgEDAAZwb2xpY2UCAQQAB2hvdGxpbmUCAQUABGJ1bGsBAgEYg2NvbW1vbi52MS5Db25z\
    ZW50UHVycG9zZQYAEREdFhcPAgEBAAxyZWdpc3RyYXRpb24CAQIADHJldHVyblRyYXZlbAIBAwAYc2hhcmVXaXRoSG9z\
    dEF1dGhvcml0aWVzAgEEABFzaGFyZVdpdGhQYXJ0bmVycwIBBQASY29udGFjdEFmdGVyUmV0dXJuAgEGAApwaG90b2dy\
    YXBoAQIBEV5jb21tb24udjEuQ3VzdG9keQcACwwQCQsODAIBAQAGaG9sZGVyAgECAAdtaXNzaW9uAgEDAAtjb25maXNj\
    YXRlZAIBBAAEbG9zdAIBBQAGcG9saWNlAgEGAAluZXZlckhlbGQCAQcAB3Vua25vd24BAgEWWmNvbW1vbi52MS5Eb2N1\
    bWVudFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNh\
    dGVPZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQBAgEaNmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5BAAKDAwOAgEB\
    AAV2YWxpZAIBAgAHZXhwaXJlZAIBAwAHZGFtYWdlZAIBBAAJY2FuY2VsbGVkAUIBEwBzAWNvbW1vbi52MS5JbmRpY2F0\
    b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9sZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVtZW50AgED\
    AA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2VzAgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxBYnVzZQIB\
    BwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxBYnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZlV29ya2lu\
    Z0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIBDAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgENABZwc3lj\
    aG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNNZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQABZ0aHJl\
    YXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARArY29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1cm5Ib21l\
    AgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1vbi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVlbGNoYWly\
    AgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5zZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFsAgEGAApk\
    aXNhYmlsaXR5AQIBEmFjb21tb24udjEuUmVsYXRpb24IAAkLCgwLDQsKAgEBAARoZWFkAgECAAZzcG91c2UCAQMABWNo\
    aWxkAgEEAAdzaWJsaW5nAgEFAAZwYXJlbnQCAQYACGd1YXJkaWFuAgEHAAZlc2NvcnQCAQgABW90aGVyAQIBEiZjb21t\
    b24udjEuU2V2ZXJpdHkDAAkNCwIBAQAEbWlsZAIBAgAIbW9kZXJhdGUCAQMABnNldmVyZQECAQ0pY29tbW9uLnYxLlNl\
    eAMACQsQAgEBAARtYWxlAgECAAZmZW1hbGUCAQMAC3Vuc3BlY2lmaWVkAQIBFCBjb21tb24udjEuVHJhdmVsTW9kZQIA\
    Dw0CAQEACnNlbGZGdW5kZWQCAQIACGFzc2lzdGVkAQIBGENkdXBsaWNhdGVzLnYxLk1hdGNoQmFzaXMEABMPDwwCAQEA\
    DmRvY3VtZW50TnVtYmVyAgECAApuYXRpb25hbElEAgEDAApjb21wYXJpc29uAgEEAAdvZmZpY2VyAQIBFydkdXBsaWNh\
    dGVzLnYxLk1hdGNoWm9uZQMACQsOAgEBAARzYW1lAgECAAZyZXZpZXcCAQMACWRpZmZlcmVudAECARomZHVwbGljYXRl\
    cy52MS5QYWlyRGVjaXNpb24DAAwMCQIBAQAHY29uZmlybQIBAgAHZGlzbWlzcwIBAwAEdW5kbwECARc4ZHVwbGljYXRl\
    cy52MS5QYWlyU3RhdGUEAAkODg0CAQEABG9wZW4CAQIACWNvbmZpcm1lZAIBAwAJZGlzbWlzc2VkAgEEAAhyZW9wZW5l\
    ZAFAJQIAQhgABwJkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZXMEAIFsjYcDBAEAAQofHTJjYW5kaWRhdGVzZHVwbGljYXRl\
    cy52MS5DYW5kaWRhdGVzUmVxdWVzdGR1cGxpY2F0ZXMudjEuQ2FuZGlkYXRlc1JlcGx5AgAaFHJlZnVzYWxzLnYxLk5v\
    dFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQDBAIAAQofHR1kdXBsaWNhdGVzZHVwbGljYXRlcy52MS5EdXBs\
    aWNhdGVzUmVxdWVzdGR1cGxpY2F0ZXMudjEuRHVwbGljYXRlc1JlcGx5AQAacmVmdXNhbHMudjEuTm90WW91ck1pc3Np\
    b24DBAMAAQofF0RkZWNpZGVQYWlyZHVwbGljYXRlcy52MS5EZWNpZGVQYWlyUmVxdWVzdGR1cGxpY2F0ZXMudjEuUGFp\
    clJlcGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMudjEuUmVq\
    ZWN0ZWQDBAQAAQccF0RzdXNwZWN0ZHVwbGljYXRlcy52MS5TdXNwZWN0UmVxdWVzdGR1cGxpY2F0ZXMudjEuUGFpclJl\
    cGx5AwAUFxRyZWZ1c2Fscy52MS5Ob3RGb3VuZHJlZnVzYWxzLnYxLktleUNvbmZsaWN0cmVmdXNhbHMudjEuUmVqZWN0\
    ZWQ=
    """)
}

/// Finds, shows and decides pairs of files that may be one person.
public struct DuplicatesClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// Files that may be the person at the desk. Nothing is saved.
  public func candidates(
    _ request: CandidatesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> CandidatesReply {
    try await transport.unary(request, method: DuplicatesMethods.candidates, options: options)
  }

  public func duplicates(
    _ request: DuplicatesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DuplicatesReply {
    try await transport.unary(request, method: DuplicatesMethods.duplicates, options: options)
  }

  public func decidePair(
    _ request: DecidePairRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PairReply {
    try await transport.unary(request, method: DuplicatesMethods.decidePair, options: options)
  }

  public func suspect(
    _ request: SuspectRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PairReply {
    try await transport.unary(request, method: DuplicatesMethods.suspect, options: options)
  }
}

/// Answers the calls of duplicates.v1.Duplicates.
public protocol DuplicatesHandlers: Sendable {
  /// Files that may be the person at the desk. Nothing is saved.
  func candidates(
    _ request: CandidatesRequest, context: RPCServerContext
  ) async throws -> CandidatesReply

  func duplicates(
    _ request: DuplicatesRequest, context: RPCServerContext
  ) async throws -> DuplicatesReply

  func decidePair(
    _ request: DecidePairRequest, context: RPCServerContext
  ) async throws -> PairReply

  func suspect(
    _ request: SuspectRequest, context: RPCServerContext
  ) async throws -> PairReply
}

/// Serves duplicates.v1.Duplicates with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct DuplicatesRegistration<Handlers: DuplicatesHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { DuplicatesMethods.descriptor }
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
      DuplicatesMethods.candidates, execution: execution(DuplicatesMethods.candidates.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.candidates(request, context: context)
    }
    router.handleUnary(
      DuplicatesMethods.duplicates, execution: execution(DuplicatesMethods.duplicates.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.duplicates(request, context: context)
    }
    router.handleUnary(
      DuplicatesMethods.decidePair, execution: execution(DuplicatesMethods.decidePair.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.decidePair(request, context: context)
    }
    router.handleUnary(
      DuplicatesMethods.suspect, execution: execution(DuplicatesMethods.suspect.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.suspect(request, context: context)
    }
  }
}
