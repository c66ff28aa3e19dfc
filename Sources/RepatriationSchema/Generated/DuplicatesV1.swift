// Written by schemac from package duplicates.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// How sure the comparison is.
public struct MatchZone: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var same: MatchZone { MatchZone(rawValue: 1) }
  public static var review: MatchZone { MatchZone(rawValue: 2) }
  public static var different: MatchZone { MatchZone(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case same = 1
    case review = 2
    case different = 3
  }

  public static var wireNames: StaticString { "unset same review different" }
}

/// What made the files a pair.
public struct MatchBasis: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var documentNumber: MatchBasis { MatchBasis(rawValue: 1) }
  public static var nationalID: MatchBasis { MatchBasis(rawValue: 2) }
  public static var comparison: MatchBasis { MatchBasis(rawValue: 3) }
  /// An officer said so.
  public static var officer: MatchBasis { MatchBasis(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case documentNumber = 1
    case nationalID = 2
    case comparison = 3
    /// An officer said so.
    case officer = 4
  }

  public static var wireNames: StaticString { "unset documentNumber nationalID comparison officer" }
}

/// What became of a pair.
public struct PairState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var `open`: PairState { PairState(rawValue: 1) }
  /// One person: the files are merged.
  public static var confirmed: PairState { PairState(rawValue: 2) }
  /// Two persons.
  public static var dismissed: PairState { PairState(rawValue: 3) }
  /// A decision was taken back, or something new came up.
  public static var reopened: PairState { PairState(rawValue: 4) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case `open` = 1
    /// One person: the files are merged.
    case confirmed = 2
    /// Two persons.
    case dismissed = 3
    /// A decision was taken back, or something new came up.
    case reopened = 4
  }

  public static var wireNames: StaticString { "unset open confirmed dismissed reopened" }
}

/// What a reviewer decided.
public struct PairDecision: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// One person: merge.
  public static var confirm: PairDecision { PairDecision(rawValue: 1) }
  /// Two persons.
  public static var dismiss: PairDecision { PairDecision(rawValue: 2) }
  /// Take the last decision back; a merged file comes back as it was.
  public static var undo: PairDecision { PairDecision(rawValue: 3) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// One person: merge.
    case confirm = 1
    /// Two persons.
    case dismiss = 2
    /// Take the last decision back; a merged file comes back as it was.
    case undo = 3
  }

  public static var wireNames: StaticString { "unset confirm dismiss undo" }
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
  /// Odds that they are one person, as thousandths of a bit: 0 is even odds, 1000 two to one.
  public var weight: Int32
  public var evidence: [MatchEvidence]
  public var state: PairState
  public var foundAt: Timestamp
  public var decidedAt: Timestamp?
  public var decidedBy: String
  public var reason: String
  /// The file that speaks for both, as long as they are merged.
  public var survivor: ID<PersonFile>?
  /// The last event that changed the pair: its version.
  public var changedAt: Int64
  /// Why the comparison does not simply call them the same, such as `demographic-only`.
  public var cautions: [String]
  /// What the merge changed in a group, to be taken back with it.
  public var moved: GroupMove?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

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
    guard ([String]).wireEquals(lhs.cautions, rhs.cautions) else { return false }
    guard lhs.moved == rhs.moved else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
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
    self.cautions.wireHash(into: &hasher)
    hasher.combine(self.moved)
    hasher.combine(self._unknown)
  }
}

extension DuplicatePair {
  /// The message in which every field is absent.
  public init() {
    self.init(
      id: ID<DuplicatePair>(),
      mission: "",
      first: ID<PersonFile>(),
      second: ID<PersonFile>(),
      zone: .unset,
      basis: .unset,
      weight: 0,
      evidence: [],
      state: .unset,
      foundAt: Timestamp(),
      decidedAt: nil,
      decidedBy: "",
      reason: "",
      survivor: nil,
      changedAt: 0,
      cautions: [],
      moved: nil,
      _unknown: nil)
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
    changedAt: Int64 = 0,
    cautions: [String] = [],
    moved: GroupMove? = nil
  ) {
    self.init(
      id: id,
      mission: mission,
      first: first,
      second: second,
      zone: zone,
      basis: basis,
      weight: weight,
      evidence: evidence,
      state: state,
      foundAt: foundAt,
      decidedAt: decidedAt,
      decidedBy: decidedBy,
      reason: reason,
      survivor: survivor,
      changedAt: changedAt,
      cautions: cautions,
      moved: moved,
      _unknown: nil)
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
    let p = b.reserve(110 &+ n0)
    let f = p + 2
    var b63: UInt8 = self._unknown?.bits ?? 0
    self.id.storeWire(f)
    self.first.storeWire(f + 16)
    self.second.storeWire(f + 32)
    let w5 = self.zone.rawValue
    wireStore(f, 48, w5)
    let w6 = self.basis.rawValue
    wireStore(f, 49, w6)
    let w7 = self.weight
    wireStore(f, 50, w7)
    let w9 = self.state.rawValue
    wireStore(f, 54, w9)
    let w10 = self.foundAt.microseconds
    wireStore(f, 55, w10)
    b63 |= wireBit(self.decidedAt != nil)
    let w11 = (self.decidedAt ?? Timestamp()).microseconds
    wireStore(f, 64, w11)
    let w15 = self.changedAt
    wireStore(f, 72, w15)
    wireStore(f, 63, b63)
    var used = wireBit(w10 != 0)
    used |= wireBit(b63 != 0) &<< 1
    used |= wireBit(w11 != 0) &<< 2
    used |= wireBit(w15 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x5048403F00)
    if used == 0 {
      fixed = wireUsedLength(f, 55)
      if fixed > 54 {
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
    }
    let count: Int
    if self.moved != nil {
      count = 7
    } else if !self.cautions.isEmpty {
      count = 6
    } else if n4 != 0 {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if !self.evidence.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.evidence.count &* 24
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= self.cautions.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
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
    let s5 = b.byteCount
    try b.append(texts: self.cautions, max: 8, maxElement: 40)
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    if let value = self.moved {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n6 = b.byteCount &- s6
    let written: Int
    if n6 != 0 {
      written = 7
    } else if n5 != 0 {
      written = 6
    } else if n4 != 0 {
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
    all |= n5
    all |= n6
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 80, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6],
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
    if written == 7, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w10: Int64 = 0
    var b63: UInt8 = 0
    var w11: Int64 = 0
    var w15: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 89 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 55 && fixed <= 80 && count <= 7
    if isNear {
      w10 = wireMask(wireLoad(f, 55, Int64.self), fixed >= 63)
      b63 = wireMask(wireLoad(f, 63, UInt8.self), fixed >= 64)
      w11 = wireMask(wireLoad(f, 64, Int64.self), fixed >= 72)
      w15 = wireMask(wireLoad(f, 72, Int64.self), fixed >= 80)
      var ends = wireBit(fixed == 63) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 64) & wireBit(b63 != 0)
      ends |= wireBit(fixed == 72) & wireBit(w11 != 0)
      ends |= wireBit(fixed == 80) & wireBit(w15 != 0)
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
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      isNear = ends != 0 && b63 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w10 = fixed >= 63 ? wireLoad(f, 55, Int64.self) : 0
      b63 = fixed >= 64 ? wireLoad(f, 63, UInt8.self) : 0
      w11 = fixed >= 72 ? wireLoad(f, 64, Int64.self) : 0
      w15 = fixed >= 80 ? wireLoad(f, 72, Int64.self) : 0
      if shape.fixedLength > 80 || shape.slotCount > 7 || b63 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 80, slotCount: 7, bits: b63 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
    }
    let w5: UInt8 = fixed >= 49 ? wireLoad(f, 48, UInt8.self) : 0
    let w6: UInt8 = fixed >= 50 ? wireLoad(f, 49, UInt8.self) : 0
    let w7: Int32 = fixed >= 54 ? wireLoad(f, 50, Int32.self) : 0
    let w9: UInt8 = fixed >= 55 ? wireLoad(f, 54, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let absent = UInt64.wire(wireMask(w11, b63 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: ID<DuplicatePair> = fixed >= 16 ? ID<DuplicatePair>(wire: f) : ID<DuplicatePair>()
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v4: ID<PersonFile> = fixed >= 48 ? ID<PersonFile>(wire: f + 32) : ID<PersonFile>()
    let v5: MatchZone = MatchZone(rawValue: w5)
    let v6: MatchBasis = MatchBasis(rawValue: w6)
    let v7: Int32 = w7
    let v8: [MatchEvidence] = try MatchEvidence.decodeWireList(p + o1, n1, max: 24, &r)
    let v9: PairState = PairState(rawValue: w9)
    let v10: Timestamp = Timestamp(microseconds: w10)
    let v11: Timestamp? = b63 & 1 != 0 ? Timestamp(microseconds: w11) : nil
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
    let v15: Int64 = w15
    let v16: [String] = try r.texts(p + o5, n5, max: 8, maxElement: 40)
    let v17: GroupMove?
    if n6 == 0 {
      v17 = nil
    }
    else {
      v17 = try GroupMove.decodeNestedWire(p + o6, n6, &r)
    }
    return Self(
      id: v1,
      mission: v2,
      first: v3,
      second: v4,
      zone: v5,
      basis: v6,
      weight: v7,
      evidence: v8,
      state: v9,
      foundAt: v10,
      decidedAt: v11,
      decidedBy: v12,
      reason: v13,
      survivor: v14,
      changedAt: v15,
      cautions: v16,
      moved: v17,
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
      case 0, 81...: return
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
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How a merge changed the group of the file that was merged.
public struct GroupMove: WireMessage {
  public static var wireName: String { "duplicates.v1.GroupMove" }

  public var group: ID<Group>
  public var relation: Relation
  /// The surviving file took the place; otherwise it has a place of its own already.
  public var joined: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: GroupMove, rhs: GroupMove) -> Bool {
    guard lhs.group == rhs.group else { return false }
    guard lhs.relation == rhs.relation else { return false }
    guard lhs.joined == rhs.joined else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.group)
    hasher.combine(self.relation)
    hasher.combine(self.joined)
    hasher.combine(self._unknown)
  }
}

extension GroupMove {
  /// The message in which every field is absent.
  public init() {
    self.init(
      group: ID<Group>(),
      relation: .unset,
      joined: false,
      _unknown: nil)
  }

  public init(
    group: ID<Group> = ID<Group>(),
    relation: Relation = .unset,
    joined: Bool = false
  ) {
    self.init(
      group: group,
      relation: relation,
      joined: joined,
      _unknown: nil)
  }
}

// MARK: Codec of GroupMove

extension GroupMove {
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
    let p = b.reserve(20)
    let f = p + 2
    var b17: UInt8 = self._unknown?.bits ?? 0
    self.group.storeWire(f)
    let w2 = self.relation.rawValue
    wireStore(f, 16, w2)
    b17 |= wireBit(self.joined)
    wireStore(f, 17, b17)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(b17 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x12111000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 18, room: 0,
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
    var w2: UInt8 = 0
    var b17: UInt8 = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 18 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      b17 = wireMask(wireLoad(f, 17, UInt8.self), fixed >= 18)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 18) & wireBit(b17 != 0)
      isNear = ends != 0 && b17 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      b17 = fixed >= 18 ? wireLoad(f, 17, UInt8.self) : 0
      if shape.fixedLength > 18 || shape.slotCount > 0 || b17 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 18, slotCount: 0, bits: b17 & 254, isFrozen: false)
      }
    }
    let v1: ID<Group> = fixed >= 16 ? ID<Group>(wire: f) : ID<Group>()
    let v2: Relation = Relation(rawValue: w2)
    let v3: Bool = b17 & 1 != 0
    return Self(
      group: v1,
      relation: v2,
      joined: v3,
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
      case 0, 19...: return
      case 16: unit = 16
      case 17...18: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: MatchEvidence, rhs: MatchEvidence) -> Bool {
    guard (String).wireEquals(lhs.field, rhs.field) else { return false }
    guard (String).wireEquals(lhs.agreement, rhs.agreement) else { return false }
    guard lhs.weight == rhs.weight else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.field.wireHash(into: &hasher)
    self.agreement.wireHash(into: &hasher)
    hasher.combine(self.weight)
    hasher.combine(self._unknown)
  }
}

extension MatchEvidence {
  /// The message in which every field is absent.
  public init() {
    self.init(
      field: "",
      agreement: "",
      weight: 0,
      _unknown: nil)
  }

  public init(
    field: String = "",
    agreement: String = "",
    weight: Int32 = 0
  ) {
    self.init(
      field: field,
      agreement: agreement,
      weight: weight,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let n0 = e.pointee.field.utf8.count
    if n0 > 40 { throw wireLimit("MatchEvidence.field is longer than 40 bytes") }
    let n1 = e.pointee.agreement.utf8.count
    if n1 > 40 { throw wireLimit("MatchEvidence.agreement is longer than 40 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    let w3 = e.pointee.weight
    wireStore(f, 0, w3)
    let used = wireBit(w3 != 0)
    let fixed = wireLastEnd(used, 0x400)
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
    t0 = wirePut(t0, e.pointee.field, n0)
    t0 = wirePut(t0, e.pointee.agreement, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
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
    var w3: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
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
      w3 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: String = try r.text(p + o1, n1, max: 40)
    let v3: Int32 = w3
    return Self(
      field: v1,
      agreement: v2,
      weight: v3,
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
      case 0, 5...: return
      case 4: unit = 4
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

/// Asks for files that may be the person whom a desk has in front of it, before anything is saved.
public struct CandidatesRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.CandidatesRequest" }

  public var registration: Registration
  public var limit: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CandidatesRequest, rhs: CandidatesRequest) -> Bool {
    guard lhs.registration == rhs.registration else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.registration)
    hasher.combine(self.limit)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.registration == (Registration()) { missing.append("registration") }
    for path in self.registration.missingRequiredFields() { missing.append("registration.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension CandidatesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      registration: Registration(),
      limit: 0,
      _unknown: nil)
  }

  public init(
    registration: Registration = Registration(),
    limit: UInt16 = 0
  ) {
    self.init(
      registration: registration,
      limit: limit,
      _unknown: nil)
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
    let w2 = self.limit
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x200)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
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
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 2, room: count &<< width,
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
    var w2: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
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
      w2 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: Registration
    if n0 == 0 {
      v1 = Registration()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Registration.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: UInt16 = w2
    return Self(
      registration: v1,
      limit: v2,
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
      case 2: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Candidates, the likeliest first.
public struct CandidatesReply: WireMessage {
  public static var wireName: String { "duplicates.v1.CandidatesReply" }

  public var candidates: [Candidate]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CandidatesReply, rhs: CandidatesReply) -> Bool {
    guard lhs.candidates == rhs.candidates else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.candidates)
    hasher.combine(self._unknown)
  }
}

extension CandidatesReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      candidates: [],
      _unknown: nil)
  }

  public init(
    candidates: [Candidate] = []
  ) {
    self.init(
      candidates: candidates,
      _unknown: nil)
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
    let count: Int
    if !self.candidates.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.candidates.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try Candidate.appendWireList(self.candidates, max: 20, to: &b)
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
    let v1: [Candidate] = try Candidate.decodeWireList(p + o0, n0, max: 20, &r)
    return Self(
      candidates: v1,
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

/// A file that may be the same person.
public struct Candidate: WireMessage {
  public static var wireName: String { "duplicates.v1.Candidate" }

  public var hit: SearchHit
  public var zone: MatchZone
  public var weight: Int32
  public var evidence: [MatchEvidence]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Candidate, rhs: Candidate) -> Bool {
    guard lhs.hit == rhs.hit else { return false }
    guard lhs.zone == rhs.zone else { return false }
    guard lhs.weight == rhs.weight else { return false }
    guard lhs.evidence == rhs.evidence else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.hit)
    hasher.combine(self.zone)
    hasher.combine(self.weight)
    hasher.combine(self.evidence)
    hasher.combine(self._unknown)
  }
}

extension Candidate {
  /// The message in which every field is absent.
  public init() {
    self.init(
      hit: SearchHit(),
      zone: .unset,
      weight: 0,
      evidence: [],
      _unknown: nil)
  }

  public init(
    hit: SearchHit = SearchHit(),
    zone: MatchZone = .unset,
    weight: Int32 = 0,
    evidence: [MatchEvidence] = []
  ) {
    self.init(
      hit: hit,
      zone: zone,
      weight: weight,
      evidence: evidence,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(15)
    let f = p + 2
    let w2 = e.pointee.zone.rawValue
    wireStore(f, 0, w2)
    let w3 = e.pointee.weight
    wireStore(f, 1, w3)
    var used = wireBit(w2 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    let count: Int
    if !e.pointee.evidence.isEmpty {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(e.pointee.evidence.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try e.pointee.hit.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try MatchEvidence.appendWireList(e.pointee.evidence, max: 24, to: &b)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 5, room: count &<< width,
        lengths: [n0, n1],
        unknown: e.pointee._unknown)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w3: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 9 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, Int32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 5 ? wireLoad(f, 1, Int32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: SearchHit
    if n0 == 0 {
      v1 = SearchHit()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try SearchHit.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: MatchZone = MatchZone(rawValue: w2)
    let v3: Int32 = w3
    let v4: [MatchEvidence] = try MatchEvidence.decodeWireList(p + o1, n1, max: 24, &r)
    return Self(
      hit: v1,
      zone: v2,
      weight: v3,
      evidence: v4,
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

/// Asks for pairs of files that may be one person.
public struct DuplicatesRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.DuplicatesRequest" }

  public var mission: String
  /// Unset: open and reopened ones.
  public var state: PairState
  /// Pairs after this one, in the order of the list.
  public var after: ID<DuplicatePair>?
  public var limit: UInt16
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DuplicatesRequest, rhs: DuplicatesRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.after == rhs.after else { return false }
    guard lhs.limit == rhs.limit else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.state)
    hasher.combine(self.after)
    hasher.combine(self.limit)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DuplicatesRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      state: .unset,
      after: nil,
      limit: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    state: PairState = .unset,
    after: ID<DuplicatePair>? = nil,
    limit: UInt16 = 0
  ) {
    self.init(
      mission: mission,
      state: state,
      after: after,
      limit: limit,
      _unknown: nil)
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
    let w2 = self.state.rawValue
    wireStore(f, 0, w2)
    let w4 = self.limit
    wireStore(f, 1, w4)
    var used = wireBit(w2 != 0)
    used |= wireBit(w4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x30100)
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
    t0 = wirePut(t0, self.mission, n0)
    if let value = self.after {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 3, room: count &<< width,
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
    var w2: UInt8 = 0
    var w4: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w4 = wireMask(wireLoad(f, 1, UInt16.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w4 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w4 = fixed >= 3 ? wireLoad(f, 1, UInt16.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 3, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: PairState = PairState(rawValue: w2)
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
    let v4: UInt16 = w4
    return Self(
      mission: v1,
      state: v2,
      after: v3,
      limit: v4,
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
      case 0, 4...: return
      case 1: unit = 1
      case 3: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Pairs, the most certain first.
public struct DuplicatesReply: WireMessage {
  public static var wireName: String { "duplicates.v1.DuplicatesReply" }

  public var pairs: [PairShown]
  public var more: Bool
  public var `open`: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DuplicatesReply, rhs: DuplicatesReply) -> Bool {
    guard lhs.pairs == rhs.pairs else { return false }
    guard lhs.more == rhs.more else { return false }
    guard lhs.`open` == rhs.`open` else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pairs)
    hasher.combine(self.more)
    hasher.combine(self.`open`)
    hasher.combine(self._unknown)
  }
}

extension DuplicatesReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      pairs: [],
      more: false,
      open: 0,
      _unknown: nil)
  }

  public init(
    pairs: [PairShown] = [],
    more: Bool = false,
    `open`: UInt32 = 0
  ) {
    self.init(
      pairs: pairs,
      more: more,
      open: `open`,
      _unknown: nil)
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
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.more)
    let w3 = self.`open`
    wireStore(f, 1, w3)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w3 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x50100)
    let count: Int
    if !self.pairs.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.pairs.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try PairShown.appendWireList(self.pairs, max: 100, to: &b)
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
        start: start, used: fixed, known: 5, room: count &<< width,
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
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w3 != 0)
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
      w3 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 5, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: [PairShown] = try PairShown.decodeWireList(p + o0, n0, max: 100, &r)
    let v2: Bool = b0 & 1 != 0
    let v3: UInt32 = w3
    return Self(
      pairs: v1,
      more: v2,
      open: v3,
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

/// A pair with what a reviewer compares.
public struct PairShown: WireMessage {
  public static var wireName: String { "duplicates.v1.PairShown" }

  public var pair: DuplicatePair
  public var first: SearchHit
  public var second: SearchHit
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PairShown, rhs: PairShown) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.first)
    hasher.combine(self.second)
    hasher.combine(self._unknown)
  }
}

extension PairShown {
  /// The message in which every field is absent.
  public init() {
    self.init(
      pair: DuplicatePair(),
      first: SearchHit(),
      second: SearchHit(),
      _unknown: nil)
  }

  public init(
    pair: DuplicatePair = DuplicatePair(),
    first: SearchHit = SearchHit(),
    second: SearchHit = SearchHit()
  ) {
    self.init(
      pair: pair,
      first: first,
      second: second,
      _unknown: nil)
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
    try withUnsafePointer(to: self) { e throws(WireError) in
      try Self.appendWire(e, to: &b)
    }
  }

  @inline(__always)
  private static func appendWire(
    _ e: UnsafePointer<Self>, to b: inout WireBuffer
  ) throws(WireError) {
    let start = b.byteCount
    let p = b.reserve(14)
    let f = p + 2
    let count: Int
    count = 3
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try e.pointee.pair.appendWire(to: &b)
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
    try e.pointee.first.appendWire(to: &b)
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
    try e.pointee.second.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
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
      pair: v1,
      first: v2,
      second: v3,
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

/// A reviewer decides about a pair.
public struct DecidePairRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.DecidePairRequest" }

  public var pair: ID<DuplicatePair>
  public var decision: PairDecision
  public var reason: String
  /// Confirmed: the file that goes on; unset: the one registered first.
  public var survivor: ID<PersonFile>?
  /// The version that the reviewer looked at (`changedAt` of the pair): of two decisions about one
  /// version only the first counts.
  public var seen: Int64
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DecidePairRequest, rhs: DecidePairRequest) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.decision == rhs.decision else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.survivor == rhs.survivor else { return false }
    guard lhs.seen == rhs.seen else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.decision)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.survivor)
    hasher.combine(self.seen)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.pair == (ID<DuplicatePair>()) { missing.append("pair") }
    if self.decision == (.unset) { missing.append("decision") }
    if self.reason.isEmpty { missing.append("reason") }
    if self.seen == (0) { missing.append("seen") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension DecidePairRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      pair: ID<DuplicatePair>(),
      decision: .unset,
      reason: "",
      survivor: nil,
      seen: 0,
      _unknown: nil)
  }

  public init(
    pair: ID<DuplicatePair> = ID<DuplicatePair>(),
    decision: PairDecision = .unset,
    reason: String = "",
    survivor: ID<PersonFile>? = nil,
    seen: Int64 = 0
  ) {
    self.init(
      pair: pair,
      decision: decision,
      reason: reason,
      survivor: survivor,
      seen: seen,
      _unknown: nil)
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
    let p = b.reserve(35 &+ n0 &+ n1)
    let f = p + 2
    self.pair.storeWire(f)
    let w2 = self.decision.rawValue
    wireStore(f, 16, w2)
    let w5 = self.seen
    wireStore(f, 17, w5)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x19111000)
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
    t0 = wirePut(t0, self.reason, n0)
    if let value = self.survivor {
      value.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: count &<< width,
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
    var w2: UInt8 = 0
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 29 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 25 && count <= 2
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w5 = wireMask(wireLoad(f, 17, Int64.self), fixed >= 25)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w5 != 0)
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
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w5 = fixed >= 25 ? wireLoad(f, 17, Int64.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 25, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ID<DuplicatePair> = fixed >= 16 ? ID<DuplicatePair>(wire: f) : ID<DuplicatePair>()
    let v2: PairDecision = PairDecision(rawValue: w2)
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
    let v5: Int64 = w5
    return Self(
      pair: v1,
      decision: v2,
      reason: v3,
      survivor: v4,
      seen: v5,
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
      case 17: unit = 1
      case 25: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Somebody decided about the pair, or something new came up, since the reviewer looked at it.
public struct PairChangedMeanwhile: WireMessage {
  public static var wireName: String { "duplicates.v1.PairChangedMeanwhile" }

  public var pair: DuplicatePair
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PairChangedMeanwhile, rhs: PairChangedMeanwhile) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self._unknown)
  }
}

extension PairChangedMeanwhile {
  /// The message in which every field is absent.
  public init() {
    self.init(
      pair: DuplicatePair(),
      _unknown: nil)
  }

  public init(
    pair: DuplicatePair = DuplicatePair()
  ) {
    self.init(
      pair: pair,
      _unknown: nil)
  }
}

// MARK: Codec of PairChangedMeanwhile

extension PairChangedMeanwhile {
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
    count = 1
    let width = 0
    let slots = f + 0 + (count &<< width)
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
    let v1: DuplicatePair
    if n0 == 0 {
      v1 = DuplicatePair()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try DuplicatePair.decodeNestedWire(p + o0, n0, &r)
    }
    return Self(
      pair: v1,
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

extension PairChangedMeanwhile: Error {}

/// Asks to name two files as a pair that nobody offered.
public struct SuspectRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.SuspectRequest" }

  public var first: ID<PersonFile>
  public var second: ID<PersonFile>
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SuspectRequest, rhs: SuspectRequest) -> Bool {
    guard lhs.first == rhs.first else { return false }
    guard lhs.second == rhs.second else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.first)
    hasher.combine(self.second)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.first == (ID<PersonFile>()) { missing.append("first") }
    if self.second == (ID<PersonFile>()) { missing.append("second") }
    if self.reason.isEmpty { missing.append("reason") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SuspectRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      first: ID<PersonFile>(),
      second: ID<PersonFile>(),
      reason: "",
      _unknown: nil)
  }

  public init(
    first: ID<PersonFile> = ID<PersonFile>(),
    second: ID<PersonFile> = ID<PersonFile>(),
    reason: String = ""
  ) {
    self.init(
      first: first,
      second: second,
      reason: reason,
      _unknown: nil)
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
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(!wireIsZero(f + 16, 16)) &<< 1
    let fixed = wireLastEnd(used, 0x201000)
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
        start: start, used: fixed, known: 32, room: count &<< width,
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
    let head = n >= 35 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 32 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 32) & wireBit(!wireIsZero(f + 16, 16))
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
      if shape.fixedLength > 32 || shape.slotCount > 1 {
        unknown = try r.unknown(
          p, shape, fixedLength: 32, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<PersonFile> = fixed >= 16 ? ID<PersonFile>(wire: f) : ID<PersonFile>()
    let v2: ID<PersonFile> = fixed >= 32 ? ID<PersonFile>(wire: f + 16) : ID<PersonFile>()
    let v3: String = try r.text(p + o0, n0, max: 300)
    return Self(
      first: v1,
      second: v2,
      reason: v3,
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
      case 0, 33...: return
      case 16: unit = 16
      case 32: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Asks for one pair.
public struct PairRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.PairRequest" }

  public var pair: ID<DuplicatePair>
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PairRequest, rhs: PairRequest) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.pair == (ID<DuplicatePair>()) { missing.append("pair") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PairRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      pair: ID<DuplicatePair>(),
      _unknown: nil)
  }

  public init(
    pair: ID<DuplicatePair> = ID<DuplicatePair>()
  ) {
    self.init(
      pair: pair,
      _unknown: nil)
  }
}

// MARK: Codec of PairRequest

extension PairRequest {
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
    let p = b.reserve(18)
    let f = p + 2
    self.pair.storeWire(f)
    let used = wireBit(!wireIsZero(f, 16))
    let fixed = wireLastEnd(used, 0x1000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 16, room: 0,
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
    let head = n >= 18 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 0
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 16, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: ID<DuplicatePair> = fixed >= 16 ? ID<DuplicatePair>(wire: f) : ID<DuplicatePair>()
    return Self(
      pair: v1,
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

/// Asks to compare all files of a mission with each other.
public struct CompareAllRequest: WireMessage {
  public static var wireName: String { "duplicates.v1.CompareAllRequest" }

  public var mission: String
  /// Merge the pairs that hold the same number under names that agree, and that nobody decided about.
  public var mergeSame: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CompareAllRequest, rhs: CompareAllRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.mergeSame == rhs.mergeSame else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.mergeSame)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension CompareAllRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      mergeSame: false,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    mergeSame: Bool = false
  ) {
    self.init(
      mission: mission,
      mergeSame: mergeSame,
      _unknown: nil)
  }
}

// MARK: Codec of CompareAllRequest

extension CompareAllRequest {
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
    if n0 > 16 { throw wireLimit("CompareAllRequest.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(7 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.mergeSame)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
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
        start: start, used: fixed, known: 1, room: count &<< width,
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Bool = b0 & 1 != 0
    return Self(
      mission: v1,
      mergeSame: v2,
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

/// What comparing all files found.
public struct CompareAllReply: WireMessage {
  public static var wireName: String { "duplicates.v1.CompareAllReply" }

  public var compared: UInt32
  /// Pairs that nobody had been shown.
  public var found: UInt32
  /// Pairs that are no longer probable, now that more people are known to compare with.
  public var withdrawn: UInt32
  /// Pairs merged by this call.
  public var merged: UInt32
  /// Pairs that wait for a decision now.
  public var `open`: UInt32
  /// A limit of the search left comparisons out.
  public var isLimited: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CompareAllReply, rhs: CompareAllReply) -> Bool {
    guard lhs.compared == rhs.compared else { return false }
    guard lhs.found == rhs.found else { return false }
    guard lhs.withdrawn == rhs.withdrawn else { return false }
    guard lhs.merged == rhs.merged else { return false }
    guard lhs.`open` == rhs.`open` else { return false }
    guard lhs.isLimited == rhs.isLimited else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.compared)
    hasher.combine(self.found)
    hasher.combine(self.withdrawn)
    hasher.combine(self.merged)
    hasher.combine(self.`open`)
    hasher.combine(self.isLimited)
    hasher.combine(self._unknown)
  }
}

extension CompareAllReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      compared: 0,
      found: 0,
      withdrawn: 0,
      merged: 0,
      open: 0,
      isLimited: false,
      _unknown: nil)
  }

  public init(
    compared: UInt32 = 0,
    found: UInt32 = 0,
    withdrawn: UInt32 = 0,
    merged: UInt32 = 0,
    `open`: UInt32 = 0,
    isLimited: Bool = false
  ) {
    self.init(
      compared: compared,
      found: found,
      withdrawn: withdrawn,
      merged: merged,
      open: `open`,
      isLimited: isLimited,
      _unknown: nil)
  }
}

// MARK: Codec of CompareAllReply

extension CompareAllReply {
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
    var b20: UInt8 = self._unknown?.bits ?? 0
    let w1 = self.compared
    wireStore(f, 0, w1)
    let w2 = self.found
    wireStore(f, 4, w2)
    let w3 = self.withdrawn
    wireStore(f, 8, w3)
    let w4 = self.merged
    wireStore(f, 12, w4)
    let w5 = self.`open`
    wireStore(f, 16, w5)
    b20 |= wireBit(self.isLimited)
    wireStore(f, 20, b20)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(b20 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1514100C00)
    if used == 0 {
      fixed = wireUsedLength(f, 8)
      if fixed > 4 {
        fixed = 8
      } else if fixed > 0 {
        fixed = 4
      }
    }
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 21, room: 0,
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
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var b20: UInt8 = 0
    let head = n >= 23 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 8 && fixed <= 21 && count <= 0
    if isNear {
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      w4 = wireMask(wireLoad(f, 12, UInt32.self), fixed >= 16)
      w5 = wireMask(wireLoad(f, 16, UInt32.self), fixed >= 20)
      b20 = wireMask(wireLoad(f, 20, UInt8.self), fixed >= 21)
      var ends = wireBit(fixed == 12) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 16) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 21) & wireBit(b20 != 0)
      isNear = ends != 0 && b20 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      w4 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
      w5 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
      b20 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 0 || b20 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 21, slotCount: 0, bits: b20 & 254, isFrozen: false)
      }
    }
    let w1: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let w2: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let v1: UInt32 = w1
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: Bool = b20 & 1 != 0
    return Self(
      compared: v1,
      found: v2,
      withdrawn: v3,
      merged: v4,
      open: v5,
      isLimited: v6,
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
      case 0, 22...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 21: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Sent only after the change is on stable storage.
public struct PairReply: WireMessage {
  public static var wireName: String { "duplicates.v1.PairReply" }

  public var pair: DuplicatePair
  public var sequence: Int64
  public var repeated: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PairReply, rhs: PairReply) -> Bool {
    guard lhs.pair == rhs.pair else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard lhs.repeated == rhs.repeated else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.pair)
    hasher.combine(self.sequence)
    hasher.combine(self.repeated)
    hasher.combine(self._unknown)
  }
}

extension PairReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      pair: DuplicatePair(),
      sequence: 0,
      repeated: false,
      _unknown: nil)
  }

  public init(
    pair: DuplicatePair = DuplicatePair(),
    sequence: Int64 = 0,
    repeated: Bool = false
  ) {
    self.init(
      pair: pair,
      sequence: sequence,
      repeated: repeated,
      _unknown: nil)
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
    var b8: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.sequence
    wireStore(f, 0, w2)
    b8 |= wireBit(self.repeated)
    wireStore(f, 8, b8)
    var used = wireBit(w2 != 0)
    used |= wireBit(b8 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x90800)
    let count: Int
    count = 1
    let width = 0
    let slots = f + fixed + (count &<< width)
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
    let written: Int
    if n0 != 0 {
      written = 1
    } else {
      written = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 9, room: count &<< width,
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
    var w2: Int64 = 0
    var b8: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 12 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      b8 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 9) & wireBit(b8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b8 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      b8 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 1 || b8 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 9, slotCount: 1, bits: b8 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: DuplicatePair
    if n0 == 0 {
      v1 = DuplicatePair()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try DuplicatePair.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: Int64 = w2
    let v3: Bool = b8 & 1 != 0
    return Self(
      pair: v1,
      sequence: v2,
      repeated: v3,
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
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
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

  /// Pairs of the mission that wait for a decision, or those in one state.
  public static let duplicates = RPCMethod<DuplicatesRequest, DuplicatesReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 2, name: "duplicates",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self])

  /// Records a reviewer's decision: merges, keeps apart as two people, or takes that back.
  public static let decidePair = RPCMethod<DecidePairRequest, PairReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 3, name: "decidePair",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self, PairChangedMeanwhile.self])

  /// Names two files as a pair that the comparison did not offer.
  public static let suspect = RPCMethod<SuspectRequest, PairReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 4, name: "suspect",
      kind: .unary, isIdempotent: true, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self, KeyConflict.self, Rejected.self])

  /// One pair.
  public static let pair = RPCMethod<PairRequest, PairShown>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 5, name: "pair",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotFound.self])

  /// Compares all files of the mission with each other, records pairs that nobody was shown, and takes
  /// back those that are no longer probable.
  public static let compareAll = RPCMethod<CompareAllRequest, CompareAllReply>(
    RPCMethodInfo(
      service: "duplicates.v1.Duplicates", ordinal: 6, name: "compareAll",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["intake-officer"]),
    thrown: [NotYourMission.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "duplicates.v1.Duplicates",
    fingerprint: fingerprint, schema: schema,
    methods: [
      candidates.info,
      duplicates.info,
      decidePair.info,
      suspect.info,
      pair.info,
      compareAll.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    HTIiT2IMXe3iVtGUmKwSYtmgjqBRHXm61Q0WhbHf1L4=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVmEgAAzwgAAA4DGkCjAFYAXgB8AEoAwAAVAmkAlQBrAFUAUABlAEgAiAB8AAwBfQCCAFMEYwDoAS0AKgBCAD0AAAIX\
    iGR1cGxpY2F0ZXMudjEuQ2FuZGlkYXRlBAAeIw00AAIDF2hpdAEBGBNpbnRha2UudjEuU2VhcmNoSGl0AAIEG3pvbmUB\
    ARYXZHVwbGljYXRlcy52MS5NYXRjaFpvbmUAAgYDd2VpZ2h0AQAEAAIIKGV2aWRlbmNlBQIaGAAAAAAfAQEYG2R1cGxp\
    Y2F0ZXMudjEuTWF0Y2hFdmlkZW5jZQACHTVkdXBsaWNhdGVzLnYxLkNhbmRpZGF0ZXNSZXBseQEAMgACCiRjYW5kaWRh\
    dGVzBQIaFAAAAAAbAQEYF2R1cGxpY2F0ZXMudjEuQ2FuZGlkYXRlAAIfO2R1cGxpY2F0ZXMudjEuQ2FuZGlkYXRlc1Jl\
    cXVlc3QCACsMAQIEDBpyZWdpc3RyYXRpb24BARgWcGVyc29uLnYxLlJlZ2lzdHJhdGlvbgACBQNsaW1pdAEABwACHVtk\
    dXBsaWNhdGVzLnYxLkNvbXBhcmVBbGxSZXBseQYADwwQDQsQAAIIA2NvbXBhcmVkAQAIAAIFA2ZvdW5kAQAIAAIJA3dp\
    dGhkcmF3bgEACAACBgNtZXJnZWQBAAgAAgQDb3BlbgEACAACCQNpc0xpbWl0ZWQBAAEAAh8nZHVwbGljYXRlcy52MS5D\
    b21wYXJlQWxsUmVxdWVzdAIAExABAgQHB21pc3Npb24FAAwQAAAAAAIJA21lcmdlU2FtZQEAAQACH51kdXBsaWNhdGVz\
    LnYxLkRlY2lkZVBhaXJSZXF1ZXN0BQAoKxIlDAECBAQfcGFpcgEBERtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIB\
    AgQIHmRlY2lzaW9uAQEWGmR1cGxpY2F0ZXMudjEuUGFpckRlY2lzaW9uAQIEBgdyZWFzb24FAAwsAQAAAQIBCBhzdXJ2\
    aXZvcgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECBAQDc2VlbgEABQBCGwD0AWR1cGxpY2F0ZXMudjEuRHVwbGljYXRl\
    UGFpchEAJRIhIiMlDTQkDhEUESUQHCUAAgIfaWQBAREbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAIHB21pc3Np\
    b24FAAwQAAAAAAIFGGZpcnN0AQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIGGHNlY29uZAEBERRwZXJzb24udjEuUGVy\
    c29uRmlsZQACBBt6b25lAQEWF2R1cGxpY2F0ZXMudjEuTWF0Y2hab25lAAIFHGJhc2lzAQEWGGR1cGxpY2F0ZXMudjEu\
    TWF0Y2hCYXNpcwACBgN3ZWlnaHQBAAQAAggoZXZpZGVuY2UFAhoYAAAAAB8BARgbZHVwbGljYXRlcy52MS5NYXRjaEV2\
    aWRlbmNlAAIFG3N0YXRlAQEWF2R1cGxpY2F0ZXMudjEuUGFpclN0YXRlAAIHA2ZvdW5kQXQBABQBAgEJA2RlY2lkZWRB\
    dAEAFAACCQdkZWNpZGVkQnkFAAwsAQAAAAIGB3JlYXNvbgUADCwBAAABAgEIGHN1cnZpdm9yAQERFHBlcnNvbi52MS5Q\
    ZXJzb25GaWxlAAIJA2NoYW5nZWRBdAEABQACCBBjYXV0aW9ucwUCGggAAAAABwUADCgAAAABAgEFG21vdmVkAQEYF2R1\
    cGxpY2F0ZXMudjEuR3JvdXBNb3ZlAAIdSGR1cGxpY2F0ZXMudjEuRHVwbGljYXRlc1JlcGx5AwAtCwsAAgUkcGFpcnMF\
    AhpkAAAAABsBARgXZHVwbGljYXRlcy52MS5QYWlyU2hvd24AAgQDbW9yZQEAAQACBANvcGVuAQAIAAIfcmR1cGxpY2F0\
    ZXMudjEuRHVwbGljYXRlc1JlcXVlc3QEABMkKQwBAgQHB21pc3Npb24FAAwQAAAAAAIFG3N0YXRlAQEWF2R1cGxpY2F0\
    ZXMudjEuUGFpclN0YXRlAQIBBR9hZnRlcgEBERtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAgUDbGltaXQBAAcA\
    AhdQZHVwbGljYXRlcy52MS5Hcm91cE1vdmUDABwiDQACBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAggWcmVsYXRp\
    b24BARYSY29tbW9uLnYxLlJlbGF0aW9uAAIGA2pvaW5lZAEAAQACGzZkdXBsaWNhdGVzLnYxLk1hdGNoRXZpZGVuY2UD\
    ABAUDQACBQdmaWVsZAUADCgAAAAAAgkHYWdyZWVtZW50BQAMKAAAAAACBgN3ZWlnaHQBAAQAAiIqZHVwbGljYXRlcy52\
    MS5QYWlyQ2hhbmdlZE1lYW53aGlsZQEAJwACBB9wYWlyAQEYG2R1cGxpY2F0ZXMudjEuRHVwbGljYXRlUGFpcgACF0pk\
    dXBsaWNhdGVzLnYxLlBhaXJSZXBseQMAJw8PAAIEH3BhaXIBARgbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAII\
    A3NlcXVlbmNlAQAFAAIIA3JlcGVhdGVkAQABAAIZK2R1cGxpY2F0ZXMudjEuUGFpclJlcXVlc3QBACgBAgQEH3BhaXIB\
    AREbZHVwbGljYXRlcy52MS5EdXBsaWNhdGVQYWlyAAIXbWR1cGxpY2F0ZXMudjEuUGFpclNob3duAwAnICEAAgQfcGFp\
    cgEBGBtkdXBsaWNhdGVzLnYxLkR1cGxpY2F0ZVBhaXIAAgUXZmlyc3QBARgTaW50YWtlLnYxLlNlYXJjaEhpdAACBhdz\
    ZWNvbmQBARgTaW50YWtlLnYxLlNlYXJjaEhpdAACHFxkdXBsaWNhdGVzLnYxLlN1c3BlY3RSZXF1ZXN0AwAiIxIBAgQF\
    GGZpcnN0AQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIEBhhzZWNvbmQBAREUcGVyc29uLnYxLlBlcnNvbkZpbGUBAgQG\
    B3JlYXNvbgUADCwBAAAAAhP1aW50YWtlLnYxLlNlYXJjaEhpdAoAIhMVCxgRFSAkEgACBhhwZXJzb24BAREUcGVyc29u\
    LnYxLlBlcnNvbkZpbGUAAggHZnVsbE5hbWUFAAzIAAAAAAIKB25hdGl2ZU5hbWUFAAzIAAAAAAIEA2Jvcm4BABMAAgMR\
    c2V4AQEWDWNvbW1vbi52MS5TZXgAAgoDcmVjZWl2ZWRBdAEAFAACCgdxdWV1ZVRva2VuBQAMGAAAAAACBRdzdGF0ZQEB\
    FhNjb21tb24udjEuQ2FzZVN0YXRlAAIJF2Nhc2VDbGFzcwEBFhNjb21tb24udjEuQ2FzZUNsYXNzAAIHB21hdGNoZWQF\
    AAwYAAAAAAIRaHBlcnNvbi52MS5Db25zZW50BAAnHg8OAAIHHHB1cnBvc2UBARYYY29tbW9uLnYxLkNvbnNlbnRQdXJw\
    b3NlAAIGFGFuc3dlcgEBFhBjb21tb24udjEuQW5zd2VyAQIBBwNnaXZlbkF0AQAUAAIDB2hvdwUADDwAAAAAAg5wcGVy\
    c29uLnYxLk5lZWQFAB4MDA0mAAIEFmNvZGUBARYSY29tbW9uLnYxLk5lZWRDb2RlAQIBBAN3ZWVrAQAGAQIBBANhc09m\
    AQASAQIBBQN1bnRpbAEAEgACCBpzZXZlcml0eQEBFhZjb21tb24udjEuTmVlZFNldmVyaXR5AEIWADcEcGVyc29uLnYx\
    LlJlZ2lzdHJhdGlvbigAIxMSDyAVExUYCxUWFRkQExIaMh4mHSIkLiIUHw8WHBscHhUlEBQqFAECBAYYcGVyc29uAQER\
    FHBlcnNvbi52MS5QZXJzb25GaWxlAQIEBwdtaXNzaW9uBQAMEAAAAAECBAoDcmVjZWl2ZWRBdAEAFAACBAdkZXNrBQAM\
    EAAAAAACBxVjaGFubmVsAQEWEWNvbW1vbi52MS5DaGFubmVsAAIKB3F1ZXVlVG9rZW4FAAwYAAAAAAIIB2Z1bGxOYW1l\
    BQAMyAAAAAACCgduYXRpdmVOYW1lBQAMyAAAAAACAxFzZXgBARYNY29tbW9uLnYxLlNleAACBANib3JuAQATAAIKB2Jp\
    cnRoUGxhY2UFAAxkAAAAAAILB25hdGlvbmFsaXR5BQAPAwAAAAACCgduYXRpb25hbElEBQAMIAAAAAACDgdvcmlnaW5Q\
    cm92aW5jZQUADDwAAAAAAgUHcGhvbmUFAAwoAAAAAAIIB2V4aXRTaXRlBQAMPAAAAAECAQoDbGVmdFNpdGVPbgEAEgAC\
    BBJzdGF5AQEYDnBlcnNvbi52MS5TdGF5AAIJJWRvY3VtZW50cwUCGggAAAAAHAEBGBhwZXJzb24udjEuVHJhdmVsRG9j\
    dW1lbnQAAgYUaW50ZW50AQEWEGNvbW1vbi52MS5JbnRlbnQAAgoYdHJhdmVsTW9kZQEBFhRjb21tb24udjEuVHJhdmVs\
    TW9kZQECAQUTZ3JvdXABAREPcGVyc29uLnYxLkdyb3VwAAIIFnJlbGF0aW9uAQEWEmNvbW1vbi52MS5SZWxhdGlvbgAC\
    BRtuZWVkcwUCGhAAAAAAEgEBGA5wZXJzb24udjEuTmVlZAACCiBpbmRpY2F0b3JzBQIaIAAAAAAXAQEWE2NvbW1vbi52\
    MS5JbmRpY2F0b3IAAgoUc2NhbUxpbmtlZAEBFhBjb21tb24udjEuQW5zd2VyAQIBDANtb250aHNJblNpdGUBAAcAAgcU\
    c2hlbHRlcgEBFhBjb21tb24udjEuQW5zd2VyAAIEB25vdGUFAAzoAwAAAAIPA2NvbnNlbnRSZWNvcmRlZAEAAQACCBB3\
    YXJuaW5ncwUCGhAAAAAABwUADDAAAAAAAgcQYWxpYXNlcwUCGggAAAAABwUADMgAAAAAAhEHcHJpbWFyeUlkZW50aWZp\
    ZXIFAAzIAAAAAAITB3NlY29uZGFyeUlkZW50aWZpZXIFAAzIAAAAAAIKB25hbWVTY3JpcHQFAA8EAAAAAAINFHNhZmVU\
    b0NvbnRhY3QBARYQY29tbW9uLnYxLkFuc3dlcgACBQdwaG90bwUADEAAAAABAgEMA2VzdGltYXRlZEFnZQEABgACCB5j\
    b25zZW50cwUCGggAAAAAFQEBGBFwZXJzb24udjEuQ29uc2VudAECAQwDYW5ub3VuY2VtZW50AQAQAAIOUXBlcnNvbi52\
    MS5TdGF5BAAPFBcRAQIBBwNlbnRlcmVkAQASAAIJB2VudHJ5UG9ydAUADCAAAAABAgEPA2F1dGhvcmlzZWRVbnRpbAEA\
    EgACBgdwZXJtaXQFAAwoAAAAAEIYAMoBcGVyc29uLnYxLlRyYXZlbERvY3VtZW50EgAiEREODyAqExMTHxYcFBURFzAA\
    AgQadHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIGB251bWJlcgUADCAAAAAAAgYHaXNzdWVyBQAPAwAAAAEC\
    AQYDaXNzdWVkAQASAQIBBwNleHBpcmVzAQASAAIHFWN1c3RvZHkBARYRY29tbW9uLnYxLkN1c3RvZHkAAggedmFsaWRp\
    dHkBARYaY29tbW9uLnYxLkRvY3VtZW50VmFsaWRpdHkAAggHbXJ6TGluZTEFAAwsAAAAAAIIB21yekxpbmUyBQAMLAAA\
    AAACCAdtcnpMaW5lMwUADCwAAAAAAgsQbXJ6RmFpbHVyZXMFAhoQAAAAAAcFAAwYAAAAAAILB2Rlc3RpbmF0aW9uBQAP\
    AwAAAAACCBB0cmFuc2l0cwUCGggAAAAABwUADwMAAAABAgEMA2pvdXJuZXlzTGVmdAEABgACCgdzdXBlcnNlZGVzBQAM\
    IAAAAAACBgdrZXB0QnkFAAxkAAAAAAIMB3N1cGVyc2VkZWRCeQUADCAAAAAAAg4edmFsaWRpdHlCZWZvcmUBARYaY29t\
    bW9uLnYxLkRvY3VtZW50VmFsaWRpdHkAAhcScmVmdXNhbHMudjEuS2V5Q29uZmxpY3QBAA8AAggDc2VxdWVuY2UBAAUA\
    AhQScmVmdXNhbHMudjEuTm90Rm91bmQBAA8AAgQHd2hhdAUADCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Np\
    b24CABAQAAIFB3lvdXJzBQAMEAAAAAACBQdhc2tlZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIF\
    B2ZpZWxkBQAMQAAAAAACBgdyZWFzb24FAAwsAQAAE0AoAIwADgFVAKAAdAB1AFUAjQFAAHwAQQB4ADsAOQBgAEMARQBU\
    AAECARATY29tbW9uLnYxLkFuc3dlcgIACAcCAQEAA3llcwIBAgACbm8BAgETdGNvbW1vbi52MS5DYXNlQ2xhc3MIAAkP\
    Ew8MDQ0KAgEBAARoZWxkAgECAAp1bnZlcmlmaWVkAgEDAA5pcnJlZ3VsYXJFbnRyeQIBBAAKZG9jQW5kRmluZQIBBQAH\
    ZG9jT25seQIBBgAIZmluZU9ubHkCAQcACGV4aXRPbmx5AgEIAAVyZWFkeQECARP2Y29tbW9uLnYxLkNhc2VTdGF0ZREA\
    Cw8NDw8NDAsMEQ0QDRANCwsCAQEABnF1ZXVlZAIBAgAKcmVnaXN0ZXJlZAIBAwAIYXNzZXNzZWQCAQQACnByb2Nlc3Np\
    bmcCAQUACm1hbmlmZXN0ZWQCAQYACGRlcGFydGVkAgEHAAdhcnJpdmVkAgEIAAZjbG9zZWQCAQkAB3N0YXlpbmcCAQoA\
    DHNlbGZEZXBhcnRlZAIBCwAIcmVmZXJyZWQCAQwAC3RyYW5zZmVycmVkAgENAAhkZXRhaW5lZAIBDgALbG9zdENvbnRh\
    Y3QCAQ8ACGRlY2Vhc2VkAgEQAAZtZXJnZWQCAREABnZvaWRlZAECARE/Y29tbW9uLnYxLkNoYW5uZWwFAAsNCwwJAgEB\
    AAZ3YWxrSW4CAQIACHByb3ZpbmNlAgEDAAZwb2xpY2UCAQQAB2hvdGxpbmUCAQUABGJ1bGsBAgEYg2NvbW1vbi52MS5D\
    b25zZW50UHVycG9zZQYAEREdFhcPAgEBAAxyZWdpc3RyYXRpb24CAQIADHJldHVyblRyYXZlbAIBAwAYc2hhcmVXaXRo\
    SG9zdEF1dGhvcml0aWVzAgEEABFzaGFyZVdpdGhQYXJ0bmVycwIBBQASY29udGFjdEFmdGVyUmV0dXJuAgEGAApwaG90\
    b2dyYXBoAQIBEV5jb21tb24udjEuQ3VzdG9keQcACwwQCQsODAIBAQAGaG9sZGVyAgECAAdtaXNzaW9uAgEDAAtjb25m\
    aXNjYXRlZAIBBAAEbG9zdAIBBQAGcG9saWNlAgEGAAluZXZlckhlbGQCAQcAB3Vua25vd24BAgEWWmNvbW1vbi52MS5E\
    b2N1bWVudFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlm\
    aWNhdGVPZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQBAgEaNmNvbW1vbi52MS5Eb2N1bWVudFZhbGlkaXR5BAAKDAwO\
    AgEBAAV2YWxpZAIBAgAHZXhwaXJlZAIBAwAHZGFtYWdlZAIBBAAJY2FuY2VsbGVkAUIBEwBzAWNvbW1vbi52MS5JbmRp\
    Y2F0b3IRABcWEhIQEhcQDBoZHRsZERsKAgEBABJ3aXRoaG9sZHNEb2N1bWVudHMCAQIAEXJlc3RyaWN0c01vdmVtZW50\
    AgEDAA10YWtlc0Vhcm5pbmdzAgEEAA1mYWxzZVByb21pc2VzAgEFAAtkZWJ0Qm9uZGFnZQIBBgANcGh5c2ljYWxBYnVz\
    ZQIBBwAScHN5Y2hvbG9naWNhbEFidXNlAgEIAAtzZXh1YWxBYnVzZQIBCQAHdGhyZWF0cwIBCgAVZXhjZXNzaXZlV29y\
    a2luZ0hvdXJzAgELABR3aXRoaG9sZHNOZWNlc3NpdGllcwIBDAAYcmVzdHJpY3RzRmluYW5jaWFsQWNjZXNzAgENABZw\
    c3ljaG9hY3RpdmVTdWJzdGFuY2VzAgEOABRyZXN0cmljdHNNZWRpY2FsQ2FyZQIBDwAMdXNlc0NoaWxkcmVuAgEQABZ0\
    aHJlYXRPZkxhd0VuZm9yY2VtZW50AgERAAVvdGhlcgECARArY29tbW9uLnYxLkludGVudAMADw4JAgEBAApyZXR1cm5I\
    b21lAgECAAl1bmRlY2lkZWQCAQMABHN0YXkBAgESZWNvbW1vbi52MS5OZWVkQ29kZQYADw4NExEPAgEBAAp3aGVlbGNo\
    YWlyAgECAAlzdHJldGNoZXICAQMACHByZWduYW50AgEEAA5zZXJpb3VzSWxsbmVzcwIBBQAMcHN5Y2hvc29jaWFsAgEG\
    AApkaXNhYmlsaXR5AQIBFiZjb21tb24udjEuTmVlZFNldmVyaXR5AwAJDQsCAQEABG1pbGQCAQIACG1vZGVyYXRlAgED\
    AAZzZXZlcmUBAgESYWNvbW1vbi52MS5SZWxhdGlvbggACQsKDAsNCwoCAQEABGhlYWQCAQIABnNwb3VzZQIBAwAFY2hp\
    bGQCAQQAB3NpYmxpbmcCAQUABnBhcmVudAIBBgAIZ3VhcmRpYW4CAQcABmVzY29ydAIBCAAFb3RoZXIBAgENKWNvbW1v\
    bi52MS5TZXgDAAkLEAIBAQAEbWFsZQIBAgAGZmVtYWxlAgEDAAt1bnNwZWNpZmllZAECARQgY29tbW9uLnYxLlRyYXZl\
    bE1vZGUCAA8NAgEBAApzZWxmRnVuZGVkAgECAAhhc3Npc3RlZAECARhDZHVwbGljYXRlcy52MS5NYXRjaEJhc2lzBAAT\
    Dw8MAgEBAA5kb2N1bWVudE51bWJlcgIBAgAKbmF0aW9uYWxJRAIBAwAKY29tcGFyaXNvbgIBBAAHb2ZmaWNlcgECARcn\
    ZHVwbGljYXRlcy52MS5NYXRjaFpvbmUDAAkLDgIBAQAEc2FtZQIBAgAGcmV2aWV3AgEDAAlkaWZmZXJlbnQBAgEaJmR1\
    cGxpY2F0ZXMudjEuUGFpckRlY2lzaW9uAwAMDAkCAQEAB2NvbmZpcm0CAQIAB2Rpc21pc3MCAQMABHVuZG8BAgEXOGR1\
    cGxpY2F0ZXMudjEuUGFpclN0YXRlBAAJDg4NAgEBAARvcGVuAgECAAljb25maXJtZWQCAQMACWRpc21pc3NlZAIBBAAI\
    cmVvcGVuZWQBQAoDAEIYAOwCZHVwbGljYXRlcy52MS5EdXBsaWNhdGVzBgCBbLCHVGwDBAEAAQofHTJjYW5kaWRhdGVz\
    ZHVwbGljYXRlcy52MS5DYW5kaWRhdGVzUmVxdWVzdGR1cGxpY2F0ZXMudjEuQ2FuZGlkYXRlc1JlcGx5AgAaFHJlZnVz\
    YWxzLnYxLk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuUmVqZWN0ZWQDBAIAAQofHR1kdXBsaWNhdGVzZHVwbGljYXRl\
    cy52MS5EdXBsaWNhdGVzUmVxdWVzdGR1cGxpY2F0ZXMudjEuRHVwbGljYXRlc1JlcGx5AQAacmVmdXNhbHMudjEuTm90\
    WW91ck1pc3Npb24DBAMAAQofF2dkZWNpZGVQYWlyZHVwbGljYXRlcy52MS5EZWNpZGVQYWlyUmVxdWVzdGR1cGxpY2F0\
    ZXMudjEuUGFpclJlcGx5BAAUFxQicmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5LZXlDb25mbGljdHJlZnVz\
    YWxzLnYxLlJlamVjdGVkZHVwbGljYXRlcy52MS5QYWlyQ2hhbmdlZE1lYW53aGlsZQMEBAABBxwXRHN1c3BlY3RkdXBs\
    aWNhdGVzLnYxLlN1c3BlY3RSZXF1ZXN0ZHVwbGljYXRlcy52MS5QYWlyUmVwbHkDABQXFHJlZnVzYWxzLnYxLk5vdEZv\
    dW5kcmVmdXNhbHMudjEuS2V5Q29uZmxpY3RyZWZ1c2Fscy52MS5SZWplY3RlZAMEBQABBBkXF3BhaXJkdXBsaWNhdGVz\
    LnYxLlBhaXJSZXF1ZXN0ZHVwbGljYXRlcy52MS5QYWlyU2hvd24BABRyZWZ1c2Fscy52MS5Ob3RGb3VuZAMEBgABCh8d\
    HWNvbXBhcmVBbGxkdXBsaWNhdGVzLnYxLkNvbXBhcmVBbGxSZXF1ZXN0ZHVwbGljYXRlcy52MS5Db21wYXJlQWxsUmVw\
    bHkBABpyZWZ1c2Fscy52MS5Ob3RZb3VyTWlzc2lvbg==
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

  /// Pairs of the mission that wait for a decision, or those in one state.
  public func duplicates(
    _ request: DuplicatesRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> DuplicatesReply {
    try await transport.unary(request, method: DuplicatesMethods.duplicates, options: options)
  }

  /// Records a reviewer's decision: merges, keeps apart as two people, or takes that back.
  public func decidePair(
    _ request: DecidePairRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PairReply {
    try await transport.unary(request, method: DuplicatesMethods.decidePair, options: options)
  }

  /// Names two files as a pair that the comparison did not offer.
  public func suspect(
    _ request: SuspectRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PairReply {
    try await transport.unary(request, method: DuplicatesMethods.suspect, options: options)
  }

  /// One pair.
  public func pair(
    _ request: PairRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> PairShown {
    try await transport.unary(request, method: DuplicatesMethods.pair, options: options)
  }

  /// Compares all files of the mission with each other, records pairs that nobody was shown, and takes
  /// back those that are no longer probable.
  public func compareAll(
    _ request: CompareAllRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> CompareAllReply {
    try await transport.unary(request, method: DuplicatesMethods.compareAll, options: options)
  }
}

/// Answers the calls of duplicates.v1.Duplicates.
public protocol DuplicatesHandlers: Sendable {
  /// Files that may be the person at the desk. Nothing is saved.
  func candidates(
    _ request: CandidatesRequest, context: RPCServerContext
  ) async throws -> CandidatesReply

  /// Pairs of the mission that wait for a decision, or those in one state.
  func duplicates(
    _ request: DuplicatesRequest, context: RPCServerContext
  ) async throws -> DuplicatesReply

  /// Records a reviewer's decision: merges, keeps apart as two people, or takes that back.
  func decidePair(
    _ request: DecidePairRequest, context: RPCServerContext
  ) async throws -> PairReply

  /// Names two files as a pair that the comparison did not offer.
  func suspect(
    _ request: SuspectRequest, context: RPCServerContext
  ) async throws -> PairReply

  /// One pair.
  func pair(
    _ request: PairRequest, context: RPCServerContext
  ) async throws -> PairShown

  /// Compares all files of the mission with each other, records pairs that nobody was shown, and takes
  /// back those that are no longer probable.
  func compareAll(
    _ request: CompareAllRequest, context: RPCServerContext
  ) async throws -> CompareAllReply
}

/// Serves duplicates.v1.Duplicates with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct DuplicatesRegistration<Handlers: DuplicatesHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { DuplicatesMethods.descriptor }
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
    router.handleUnary(
      DuplicatesMethods.pair, execution: execution(DuplicatesMethods.pair.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.pair(request, context: context)
    }
    router.handleUnary(
      DuplicatesMethods.compareAll, execution: execution(DuplicatesMethods.compareAll.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.compareAll(request, context: context)
    }
  }
}
