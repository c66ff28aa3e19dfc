// Written by schemac from package revision.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Where a manifest stood when its revision was sealed, numbered as planning.v1.ManifestState.
public struct RevisionState: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var draft: RevisionState { RevisionState(rawValue: 1) }
  public static var proposed: RevisionState { RevisionState(rawValue: 2) }
  public static var locked: RevisionState { RevisionState(rawValue: 3) }
  public static var submitted: RevisionState { RevisionState(rawValue: 4) }
  public static var departed: RevisionState { RevisionState(rawValue: 5) }
  public static var closed: RevisionState { RevisionState(rawValue: 6) }
  public static var cancelled: RevisionState { RevisionState(rawValue: 7) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    case draft = 1
    case proposed = 2
    case locked = 3
    case submitted = 4
    case departed = 5
    case closed = 6
    case cancelled = 7
  }

  public static var wireNames: StaticString { "unset draft proposed locked submitted departed closed cancelled" }
}

/// Which document is made. It decides what of a person is given out.
public struct DocumentKind: WireEnum {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The mission's own list, with names, documents and what each person needs.
  public static var manifest: DocumentKind { DocumentKind(rawValue: 1) }
  /// To tick off people at the gate.
  public static var tickSheet: DocumentKind { DocumentKind(rawValue: 2) }
  /// For those who receive people at a point of entry: no numbers of documents.
  public static var arrivalNeeds: DocumentKind { DocumentKind(rawValue: 3) }
  /// For the carrier, as comma-separated text.
  public static var carrierList: DocumentKind { DocumentKind(rawValue: 4) }
  /// For the carrier and border authorities: UN/EDIFACT PAXLST.
  public static var passengerList: DocumentKind { DocumentKind(rawValue: 5) }
  /// Everything that the others hold, for programs.
  public static var data: DocumentKind { DocumentKind(rawValue: 6) }

  /// The values that the schema names, to switch over without a default.
  public enum Known: UInt8, Sendable {
    case unset = 0
    /// The mission's own list, with names, documents and what each person needs.
    case manifest = 1
    /// To tick off people at the gate.
    case tickSheet = 2
    /// For those who receive people at a point of entry: no numbers of documents.
    case arrivalNeeds = 3
    /// For the carrier, as comma-separated text.
    case carrierList = 4
    /// For the carrier and border authorities: UN/EDIFACT PAXLST.
    case passengerList = 5
    /// Everything that the others hold, for programs.
    case data = 6
  }

  public static var wireNames: StaticString { "unset manifest tickSheet arrivalNeeds carrierList passengerList data" }
}

/// One revision of a manifest: what is signed. The signature is over the encoding of this message.
public struct RevisionStatement: WireMessage {
  public static var wireName: String { "revision.v1.RevisionStatement" }

  public var mission: String
  public var manifest: String
  public var revision: UInt32
  public var state: RevisionState
  /// The manifest's own digest, which is printed on every document of it.
  public var digest: FixedBytes<32>
  /// Everybody listed, in the order of the list; nobody of the standby list.
  public var persons: [ID<PersonFile>]
  public var sealedAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RevisionStatement, rhs: RevisionStatement) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.sealedAt == rhs.sealedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.state)
    hasher.combine(self.digest)
    hasher.combine(self.persons)
    hasher.combine(self.sealedAt)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    if self.state == (.unset) { missing.append("state") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension RevisionStatement {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      revision: 0,
      state: .unset,
      digest: FixedBytes<32>(),
      persons: [],
      sealedAt: Timestamp(),
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    revision: UInt32 = 0,
    state: RevisionState = .unset,
    digest: FixedBytes<32> = FixedBytes<32>(),
    persons: [ID<PersonFile>] = [],
    sealedAt: Timestamp = Timestamp()
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      revision: revision,
      state: state,
      digest: digest,
      persons: persons,
      sealedAt: sealedAt,
      _unknown: nil)
  }
}

// MARK: Codec of RevisionStatement

extension RevisionStatement {
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
    if n0 > 16 { throw wireLimit("RevisionStatement.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("RevisionStatement.manifest is longer than 64 bytes") }
    let c2 = self.persons.count
    try b.charge(
      elements: c2, stride: MemoryLayout<ID<PersonFile>>.stride, max: 1024)
    let n2 = c2 &* 16
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(59 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let w3 = self.revision
    wireStore(f, 0, w3)
    let w4 = self.state.rawValue
    wireStore(f, 4, w4)
    self.digest.storeWire(f + 5)
    let w7 = self.sealedAt.microseconds
    wireStore(f, 37, w7)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 5, 32)) &<< 2
    used |= wireBit(w7 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x2D25050400)
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
    t0 = wirePut(t0, self.manifest, n1)
    for element in self.persons {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 45, room: count &<< width,
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
    var w3: UInt32 = 0
    var w4: UInt8 = 0
    var w7: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 50 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 45 && count <= 3
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w7 = wireMask(wireLoad(f, 37, Int64.self), fixed >= 45)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 37) & wireBit(!wireIsZero(f + 5, 32))
      ends |= wireBit(fixed == 45) & wireBit(w7 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w7 = fixed >= 45 ? wireLoad(f, 37, Int64.self) : 0
      if shape.fixedLength > 45 || shape.slotCount > 3 {
        unknown = try r.unknown(
          p, shape, fixedLength: 45, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: UInt32 = w3
    let v4: RevisionState = RevisionState(rawValue: w4)
    let v5: FixedBytes<32> = fixed >= 37 ? FixedBytes<32>(wire: f + 5) : FixedBytes<32>()
    let v6: [ID<PersonFile>] = try Self.decodeWireListPersons(p + o2, n2, &r)
    let v7: Timestamp = Timestamp(microseconds: w7)
    return Self(
      mission: v1,
      manifest: v2,
      revision: v3,
      state: v4,
      digest: v5,
      persons: v6,
      sealedAt: v7,
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
      case 0, 46...: return
      case 4: unit = 4
      case 5: unit = 1
      case 37: unit = 32
      case 45: unit = 8
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

/// A revision with planning's signature: ECDSA P-256 with SHA-256, by the key of the certificate that
/// planning follows the mission with.
public struct SealedRevision: WireMessage {
  public static var wireName: String { "revision.v1.SealedRevision" }

  public var statement: RevisionStatement
  /// DER: the signer's own first, then whoever issued it, without the root.
  public var certificates: [[UInt8]]
  /// DER of an ECDSA signature over `homeward revision seal v1`, a zero byte and the statement.
  public var signature: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SealedRevision, rhs: SealedRevision) -> Bool {
    guard lhs.statement == rhs.statement else { return false }
    guard lhs.certificates == rhs.certificates else { return false }
    guard lhs.signature == rhs.signature else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.statement)
    hasher.combine(self.certificates)
    hasher.combine(self.signature)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.statement == (RevisionStatement()) { missing.append("statement") }
    for path in self.statement.missingRequiredFields() { missing.append("statement.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SealedRevision {
  /// The message in which every field is absent.
  public init() {
    self.init(
      statement: RevisionStatement(),
      certificates: [],
      signature: [],
      _unknown: nil)
  }

  public init(
    statement: RevisionStatement = RevisionStatement(),
    certificates: [[UInt8]] = [],
    signature: [UInt8] = []
  ) {
    self.init(
      statement: statement,
      certificates: certificates,
      signature: signature,
      _unknown: nil)
  }
}

// MARK: Codec of SealedRevision

extension SealedRevision {
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
    let n2 = self.signature.count
    if n2 > 128 { throw wireLimit("SealedRevision.signature is longer than 128 bytes") }
    try b.charge(memory: n2)
    let start = b.byteCount
    let p = b.reserve(14)
    let f = p + 2
    let count: Int
    if n2 != 0 {
      count = 3
    } else if !self.certificates.isEmpty {
      count = 2
    } else {
      count = 1
    }
    var lengths = self.certificates.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.statement.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try b.append(byteArrays: self.certificates, max: 4, maxElement: 4096)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.signature)
    b.advance(to: t2)
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
    let v1: RevisionStatement
    if n0 == 0 {
      v1 = RevisionStatement()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try RevisionStatement.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: [[UInt8]] = try r.byteArrays(p + o1, n1, max: 4, maxElement: 4096)
    let v3: [UInt8] = try r.bytes(p + o2, n2, max: 128)
    return Self(
      statement: v1,
      certificates: v2,
      signature: v3,
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
