// Written by schemac from package documents.v1. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireRPC

/// Asks for one revision of a manifest, sealed.
public struct SealRevisionRequest: WireMessage {
  public static var wireName: String { "documents.v1.SealRevisionRequest" }

  public var mission: String
  public var manifest: String
  /// 0: the newest.
  public var revision: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SealRevisionRequest, rhs: SealRevisionRequest) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.mission.isEmpty { missing.append("mission") }
    if self.manifest.isEmpty { missing.append("manifest") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SealRevisionRequest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      manifest: "",
      revision: 0,
      _unknown: nil)
  }

  public init(
    mission: String = "",
    manifest: String = "",
    revision: UInt32 = 0
  ) {
    self.init(
      mission: mission,
      manifest: manifest,
      revision: revision,
      _unknown: nil)
  }
}

// MARK: Codec of SealRevisionRequest

extension SealRevisionRequest {
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
    if n0 > 16 { throw wireLimit("SealRevisionRequest.mission is longer than 16 bytes") }
    let n1 = self.manifest.utf8.count
    if n1 > 64 { throw wireLimit("SealRevisionRequest.manifest is longer than 64 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1)
    let f = p + 2
    let w3 = self.revision
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
    t0 = wirePut(t0, self.mission, n0)
    t0 = wirePut(t0, self.manifest, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
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
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
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
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: String = try r.text(p + o1, n1, max: 64)
    let v3: UInt32 = w3
    return Self(
      mission: v1,
      manifest: v2,
      revision: v3,
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
}

/// The revision, and the seal for which intake gives its names.
public struct SealRevisionReply: WireMessage {
  public static var wireName: String { "documents.v1.SealRevisionReply" }

  public var manifest: Manifest
  public var sealed: SealedRevision
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SealRevisionReply, rhs: SealRevisionReply) -> Bool {
    guard lhs.manifest == rhs.manifest else { return false }
    guard lhs.sealed == rhs.sealed else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.manifest)
    hasher.combine(self.sealed)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.manifest.missingRequiredFields() { missing.append("manifest.\(path)") }
    for path in self.sealed.missingRequiredFields() { missing.append("sealed.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SealRevisionReply {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: Manifest(),
      sealed: SealedRevision(),
      _unknown: nil)
  }

  public init(
    manifest: Manifest = Manifest(),
    sealed: SealedRevision = SealedRevision()
  ) {
    self.init(
      manifest: manifest,
      sealed: sealed,
      _unknown: nil)
  }
}

// MARK: Codec of SealRevisionReply

extension SealRevisionReply {
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
    let count: Int
    count = 2
    let width = 0
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.manifest.appendWire(to: &b)
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
    try self.sealed.appendWire(to: &b)
    var n1 = b.byteCount &- s1
    if n1 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s1)
      n1 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
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
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
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
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 2 {
        unknown = try r.unknown(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: Manifest
    if n0 == 0 {
      v1 = Manifest()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Manifest.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: SealedRevision
    if n1 == 0 {
      v2 = SealedRevision()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try SealedRevision.decodeNestedWire(p + o1, n1, &r)
    }
    return Self(
      manifest: v1,
      sealed: v2,
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

/// The methods of documents.v1.Documents, for transports and access rules.
public enum DocumentsMethods {
  /// One revision of a manifest with planning's signature. A draft is not sealed. Every seal is an
  /// event.
  public static let sealRevision = RPCMethod<SealRevisionRequest, SealRevisionReply>(
    RPCMethodInfo(
      service: "documents.v1.Documents", ordinal: 1, name: "sealRevision",
      kind: .unary, isIdempotent: false, isBulk: false, roles: ["planner"]),
    thrown: [NotYourMission.self, NotFound.self, Rejected.self])

  /// What both sides announce of the service at connect.
  public static let descriptor = RPCServiceDescriptor(
    name: "documents.v1.Documents",
    fingerprint: fingerprint, schema: schema,
    methods: [
      sealRevision.info,
    ])

  /// SHA-256 of `schema`.
  public static let fingerprint: [UInt8] = wireLiteral(
    """
    LzIz3xK3bm9AIbKqW/+fu/Y203RhBv2a6P97MrcKoTc=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVoCwAAXQYAALoADUByAF8AVwK+AAcCkQJ4AFQAKgBCAD0A0wCGAAACHlBkb2N1bWVudHMudjEuU2VhbFJldmlzaW9u\
    UmVwbHkCACQoAAIIGG1hbmlmZXN0AQEYFHBsYW5uaW5nLnYxLk1hbmlmZXN0AAIGHnNlYWxlZAEBGBpyZXZpc2lvbi52\
    MS5TZWFsZWRSZXZpc2lvbgACIDtkb2N1bWVudHMudjEuU2VhbFJldmlzaW9uUmVxdWVzdAMAExQPAQIEBwdtaXNzaW9u\
    BQAMEAAAAAECBAgHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAEIVADwCcGxhbm5pbmcudjEuRGVwYXJ0dXJl\
    GAAOExIRGBEbERsMEhoQESEQEzgPEBgzFBsBAgQCB2lkBQAMGAAAAAECBAcHbWlzc2lvbgUADBAAAAAAAgcHY2Fycmll\
    cgUADwMAAAAAAgYHbnVtYmVyBQAMCAAAAAACBBBsZWdzBQIaCAAAAAAHBQAPAwAAAAECBAkDZGVwYXJ0c0F0AQAUAAIU\
    A2RlcGFydHNPZmZzZXRNaW51dGVzAQADAQIECQNhcnJpdmVzQXQBABQAAhQDYXJyaXZlc09mZnNldE1pbnV0ZXMBAAMA\
    AgUDc2VhdHMBAAcAAgsDd2hlZWxjaGFpcnMBAAcAAhMDdW5hY2NvbXBhbmllZE1pbm9ycwEABwACCQNkZXBvcnRlZXMB\
    AAcAAgoDc3RyZXRjaGVycwEABwkCAAYAAAAAAAAAEQNzZWF0c1BlclN0cmV0Y2hlcgEABgACCQNzZWF0Q2VudHMBAAUA\
    AgwDY2hhcnRlckNlbnRzAQAFAAIRI2FjY2VwdGVkRG9jdW1lbnRzBQIaCAAAAAAaAQEWFmNvbW1vbi52MS5Eb2N1bWVu\
    dFR5cGUAAgQHbm90ZQUADMgAAAAAAgkDY2FuY2VsbGVkAQABAAIRA3N0b3BzTGV0UGVvcGxlT2ZmAQABAAIHKGZsaWdo\
    dHMFAhoIAAAAAB8BARgbcGxhbm5pbmcudjEuRGVwYXJ0dXJlRmxpZ2h0AQIBDANyZXNlcnZlU2VhdHMBAAcAAhAHYm9v\
    a2luZ1JlZmVyZW5jZQUADBQAAAAAAhufcGxhbm5pbmcudjEuRGVwYXJ0dXJlRmxpZ2h0CAASEQ8NEBsQGwACBwdjYXJy\
    aWVyBQAPAwAAAAACBgdudW1iZXIFAAwIAAAAAAIEB2Zyb20FAA8DAAAAAAICB3RvBQAPAwAAAAACCQNkZXBhcnRzQXQB\
    ABQAAhQDZGVwYXJ0c09mZnNldE1pbnV0ZXMBAAMAAgkDYXJyaXZlc0F0AQAUAAIUA2Fycml2ZXNPZmZzZXRNaW51dGVz\
    AQADAEIUAO0BcGxhbm5pbmcudjEuTWFuaWZlc3QVAA0mJg8LETExERQPEhESDg4QDg0xDwACAgdpZAUADEAAAAAAAgkZ\
    ZGVwYXJ0dXJlAQEYFXBsYW5uaW5nLnYxLkRlcGFydHVyZQACBR1zdGF0ZQEBFhlwbGFubmluZy52MS5NYW5pZmVzdFN0\
    YXRlAAIIA3JldmlzaW9uAQAIAAIEA2FzT2YBABQAAgYHcG9saWN5BQAMKAAAAAACByZlbnRyaWVzBQIaAAQAAAAdAQEY\
    GXBsYW5uaW5nLnYxLk1hbmlmZXN0RW50cnkAAgcmc3RhbmRieQUCGgAEAAAAHQEBGBlwbGFubmluZy52MS5NYW5pZmVz\
    dEVudHJ5AAIKA3NlYXRzVGFrZW4BAAcAAg0Dc2VhdHNSZXNlcnZlZAEABwACCANlbGlnaWJsZQEACAACCwNlbGlnaWJs\
    ZU5vdwEACAACBgdkaWdlc3QFAA4gAAAAAAILA3BsYW5WZXJzaW9uAQAFAAIHA3ZlcnNpb24BAAUAAgcDZXNjb3J0cwEA\
    BwACCQNjaGFuZ2VkQXQBABQAAgcDbnVtYmVycwEABwACBgNkZWx0YXMBAAcAAgcmcmVzZXJ2ZQUCGggAAAAAHQEBGBlw\
    bGFubmluZy52MS5SZXNlcnZlZFNlYXRzAAIIA2Nsb3Nlc0F0AQAUAEIZAHICcGxhbm5pbmcudjEuTWFuaWZlc3RFbnRy\
    eRIAIh0LIyQqMSA0Fw0qKC8pKw4XAAIGGHBlcnNvbgEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQUTZ3JvdXABAREP\
    cGVyc29uLnYxLkdyb3VwAAIEA3RpZXIBAAYAAgUac3RhdGUBARYWcGxhbm5pbmcudjEuRW50cnlTdGF0ZQACCRdjYXNl\
    Q2xhc3MBARYTY29tbW9uLnYxLkNhc2VDbGFzcwACDBpkb2N1bWVudFR5cGUBARYWY29tbW9uLnYxLkRvY3VtZW50VHlw\
    ZQACCCVzZXJ2aWNlcwUCGggAAAAAHAEBFhhjb21tb24udjEuU3BlY2lhbFNlcnZpY2UAAgcVYWdlQmFuZAEBFhFjb21t\
    b24udjEuQWdlQmFuZAACByltaXNzaW5nBQIaEAAAAAAgAQEYHHBsYW5uaW5nLnYxLk1pc3NpbmdDbGVhcmFuY2UAAgwH\
    cG9pbnRPZkVudHJ5BQAPAwAAAAACBgNudW1iZXIBAAcBAgENGHN1YnN0aXR1dGVkQnkBAREUcGVyc29uLnYxLlBlcnNv\
    bkZpbGUBAgELGHN1YnN0aXR1dGVzAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAAIKIW92ZXJyaWRkZW4FAhoIAAAAABgB\
    ARYUY29tbW9uLnYxLlJlYXNvbkNvZGUAAgceYXJyaXZhbAEBFhpwbGFubmluZy52MS5BcnJpdmFsT3V0Y29tZQACBiFk\
    ZW5pZWQFAhoQAAAAABgBARYUY29tbW9uLnYxLlJlYXNvbkNvZGUAAgcDb3duVGllcgEABgACEANtb3ZlZFVwQWZ0ZXJE\
    YXlzAQAHAAIcWHBsYW5uaW5nLnYxLk1pc3NpbmdDbGVhcmFuY2UEACASEg4AAgQYY29kZQEBFhRjb21tb24udjEuUmVh\
    c29uQ29kZQECAQoDZXhwZWN0ZWRCeQEAEgECAQoDZWFybGllc3RCeQEAEgECAQYDbGF0ZUJ5AQASAAIZN3BsYW5uaW5n\
    LnYxLlJlc2VydmVkU2VhdHMCACcMAAIGHXJlYXNvbgEBFhlwbGFubmluZy52MS5SZXNlcnZlUmVhc29uAAIFA3NlYXRz\
    AQAHAAIUEnJlZnVzYWxzLnYxLk5vdEZvdW5kAQAPAAIEB3doYXQFAAwoAAAAAAIaJHJlZnVzYWxzLnYxLk5vdFlvdXJN\
    aXNzaW9uAgAQEAACBQd5b3VycwUADBAAAAAAAgUHYXNrZWQFAAwQAAAAAAIUJXJlZnVzYWxzLnYxLlJlamVjdGVkAgAQ\
    EQACBQdmaWVsZAUADEAAAAAAAgYHcmVhc29uBQAMLAEAAAACHbJyZXZpc2lvbi52MS5SZXZpc2lvblN0YXRlbWVudAcA\
    ExQPJxEsDwECBAcHbWlzc2lvbgUADBAAAAABAgQIB21hbmlmZXN0BQAMQAAAAAACCANyZXZpc2lvbgEACAECBAUdc3Rh\
    dGUBARYZcmV2aXNpb24udjEuUmV2aXNpb25TdGF0ZQACBgdkaWdlc3QFAA4gAAAAAAIHIXBlcnNvbnMFAhoABAAAABgB\
    AREUcGVyc29uLnYxLlBlcnNvbkZpbGUAAggDc2VhbGVkQXQBABQAAhpocmV2aXNpb24udjEuU2VhbGVkUmV2aXNpb24D\
    AC8gFAECBAkhc3RhdGVtZW50AQEYHXJldmlzaW9uLnYxLlJldmlzaW9uU3RhdGVtZW50AAIMEGNlcnRpZmljYXRlcwUC\
    GgQAAAAABwUADQAQAAAAAgkHc2lnbmF0dXJlBQANgAAAAApAOgCMAHUAywHgAIAAjQB9AFoAfQABAgERJGNvbW1vbi52\
    MS5BZ2VCYW5kAwALCgoCAQEABmluZmFudAIBAgAFbWlub3ICAQMABWFkdWx0AQIBE3Rjb21tb24udjEuQ2FzZUNsYXNz\
    CAAJDxMPDA0NCgIBAQAEaGVsZAIBAgAKdW52ZXJpZmllZAIBAwAOaXJyZWd1bGFyRW50cnkCAQQACmRvY0FuZEZpbmUC\
    AQUAB2RvY09ubHkCAQYACGZpbmVPbmx5AgEHAAhleGl0T25seQIBCAAFcmVhZHkBAgEWWmNvbW1vbi52MS5Eb2N1bWVu\
    dFR5cGUEAA0cGhECAQEACHBhc3Nwb3J0AgECABdlbWVyZ2VuY3lUcmF2ZWxEb2N1bWVudAIBAwAVY2VydGlmaWNhdGVP\
    ZklkZW50aXR5AgEEAAxpZGVudGl0eUNhcmQBQgEUALABY29tbW9uLnYxLlJlYXNvbkNvZGUVABQaEhYPExcYFhcQFA4W\
    EA8YERQREAIBAQAPbm9WYWxpZERvY3VtZW50AgECABVkb2N1bWVudFJvdXRlTWlzbWF0Y2gCAQMADWZpbmVVbmNsZWFy\
    ZWQCAQQAEWV4aXRQZXJtaXRNaXNzaW5nAgEFAApoZWxkQWN0aXZlAgEGAA5ub1JldHVybkludGVudAIBBwASaWRlbnRp\
    dHlVbnZlcmlmaWVkAgEIABNkdXBsaWNhdGVVbnJlc29sdmVkAgEJABFhc3Nlc3NtZW50UGVuZGluZwIBCgASbWlub3JV\
    bmFjY29tcGFuaWVkAgELAAtub3RGaXRUb0ZseQIBDAAPZ3JvdXBJbmNvbXBsZXRlAgENAAlrZXB0QXBhcnQCAQ4AEW9u\
    QW5vdGhlck1hbmlmZXN0AgEPAAt0cmFuc2l0UnVsZQIBZQAKc2VsZkZ1bmRlZAIBZgATZG9jdW1lbnROb3RBY2NlcHRl\
    ZAIBZwAMY3V0T2ZmUGFzc2VkAgFoAA9kZXBhcnR1cmVDbG9zZWQCAWkADGNhcGFjaXR5RnVsbAIBagALY2FzZU5vdE9w\
    ZW4BAgEYw2NvbW1vbi52MS5TcGVjaWFsU2VydmljZQoAExQUDhAXCwoYGgIBAQAOd2hlZWxjaGFpclJhbXACAQIAD3do\
    ZWVsY2hhaXJTdGVwcwIBAwAPd2hlZWxjaGFpckNhYmluAgEEAAlzdHJldGNoZXICAQUAC21lZGljYWxDYXNlAgEGABJ1\
    bmFjY29tcGFuaWVkTWlub3ICAQcABmluZmFudAIBCAAFY2hpbGQCAQkAE2RlcG9ydGVkQWNjb21wYW5pZWQCAQoAFWRl\
    cG9ydGVkVW5hY2NvbXBhbmllZAECARphcGxhbm5pbmcudjEuQXJyaXZhbE91dGNvbWUGAAwRERENDQIBAQAHYXJyaXZl\
    ZAIBAgAMcmVmdXNlZEVudHJ5AgEDAAxsZWZ0T25UaGVXYXkCAQQADGhvc3BpdGFsaXNlZAIBBQAIZGV0YWluZWQCAQYA\
    CG5vdEtub3duAQIBFnJwbGFubmluZy52MS5FbnRyeVN0YXRlCAAMDg4MCw4LEAIBAQAHcGxhbm5lZAIBAgAJY29uZmly\
    bWVkAgEDAAljaGVja2VkSW4CAQQAB2JvYXJkZWQCAQUABm5vU2hvdwIBBgAJb2ZmbG9hZGVkAgEHAAZkZW5pZWQCAQgA\
    C3N1YnN0aXR1dGVkAQIBGV9wbGFubmluZy52MS5NYW5pZmVzdFN0YXRlBwAKDQsODQsOAgEBAAVkcmFmdAIBAgAIcHJv\
    cG9zZWQCAQMABmxvY2tlZAIBBAAJc3VibWl0dGVkAgEFAAhkZXBhcnRlZAIBBgAGY2xvc2VkAgEHAAljYW5jZWxsZWQB\
    AgEZPHBsYW5uaW5nLnYxLlJlc2VydmVSZWFzb24EAA0ODQ4CAQEACG5vdFJlYWR5AgECAAlhbm5vdW5jZWQCAQMACGFy\
    cml2YWxzAgEEAAlkZXBhcnR1cmUBAgEZX3JldmlzaW9uLnYxLlJldmlzaW9uU3RhdGUHAAoNCw4NCw4CAQEABWRyYWZ0\
    AgECAAhwcm9wb3NlZAIBAwAGbG9ja2VkAgEEAAlzdWJtaXR0ZWQCAQUACGRlcGFydGVkAgEGAAZjbG9zZWQCAQcACWNh\
    bmNlbGxlZAEAtwACFp1kb2N1bWVudHMudjEuRG9jdW1lbnRzAQCaAwQBAAEMIB5Hc2VhbFJldmlzaW9uZG9jdW1lbnRz\
    LnYxLlNlYWxSZXZpc2lvblJlcXVlc3Rkb2N1bWVudHMudjEuU2VhbFJldmlzaW9uUmVwbHkDABoUFHJlZnVzYWxzLnYx\
    Lk5vdFlvdXJNaXNzaW9ucmVmdXNhbHMudjEuTm90Rm91bmRyZWZ1c2Fscy52MS5SZWplY3RlZA==
    """)
}

/// Seals revisions of manifests. Holds no names: intake gives them for a seal.
public struct DocumentsClient: Sendable {
  private let transport: any RPCClientTransport

  public init(_ transport: any RPCClientTransport) { self.transport = transport }

  /// One revision of a manifest with planning's signature. A draft is not sealed. Every seal is an
  /// event.
  public func sealRevision(
    _ request: SealRevisionRequest, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> SealRevisionReply {
    try await transport.unary(request, method: DocumentsMethods.sealRevision, options: options)
  }
}

/// Answers the calls of documents.v1.Documents.
public protocol DocumentsHandlers: Sendable {
  /// One revision of a manifest with planning's signature. A draft is not sealed. Every seal is an
  /// event.
  func sealRevision(
    _ request: SealRevisionRequest, context: RPCServerContext
  ) async throws -> SealRevisionReply
}

/// Serves documents.v1.Documents with the given handlers. A request that lacks a required field is
/// refused before a handler sees it (wire rule R20).
public struct DocumentsRegistration<Handlers: DocumentsHandlers>: RPCService {
  public static var descriptor: RPCServiceDescriptor { DocumentsMethods.descriptor }
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
      DocumentsMethods.sealRevision, execution: execution(DocumentsMethods.sealRevision.info)
    ) { request, context in
      try request.requireFields()
      return try await handlers.sealRevision(request, context: context)
    }
  }
}
