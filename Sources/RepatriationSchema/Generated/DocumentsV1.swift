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
    nCmIZng47N7yQSfApDpZ4L3T+wxPOPfa0hJE4GDLOk8=
    """)

  /// The canonical descriptor of the service and every type it reaches.
  public static let schema: [UInt8] = wireLiteral(
    """
    AEVMCwAAXQYAALoADUByAF8AOwK+AAcCkQJ4AFQAKgBCAD0A0wCGAAACHlBkb2N1bWVudHMudjEuU2VhbFJldmlzaW9u\
    UmVwbHkCACQoAAIIGG1hbmlmZXN0AQEYFHBsYW5uaW5nLnYxLk1hbmlmZXN0AAIGHnNlYWxlZAEBGBpyZXZpc2lvbi52\
    MS5TZWFsZWRSZXZpc2lvbgACIDtkb2N1bWVudHMudjEuU2VhbFJldmlzaW9uUmVxdWVzdAMAExQPAQIEBwdtaXNzaW9u\
    BQAMEAAAAAECBAgHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAEIVACACcGxhbm5pbmcudjEuRGVwYXJ0dXJl\
    FwAOExIRGBEbERsMEhoQESEQEzgPEBgzFAECBAIHaWQFAAwYAAAAAQIEBwdtaXNzaW9uBQAMEAAAAAACBwdjYXJyaWVy\
    BQAPAwAAAAACBgdudW1iZXIFAAwIAAAAAAIEEGxlZ3MFAhoIAAAAAAcFAA8DAAAAAQIECQNkZXBhcnRzQXQBABQAAhQD\
    ZGVwYXJ0c09mZnNldE1pbnV0ZXMBAAMBAgQJA2Fycml2ZXNBdAEAFAACFANhcnJpdmVzT2Zmc2V0TWludXRlcwEAAwAC\
    BQNzZWF0cwEABwACCwN3aGVlbGNoYWlycwEABwACEwN1bmFjY29tcGFuaWVkTWlub3JzAQAHAAIJA2RlcG9ydGVlcwEA\
    BwACCgNzdHJldGNoZXJzAQAHCQIABgAAAAAAAAARA3NlYXRzUGVyU3RyZXRjaGVyAQAGAAIJA3NlYXRDZW50cwEABQAC\
    DANjaGFydGVyQ2VudHMBAAUAAhEjYWNjZXB0ZWREb2N1bWVudHMFAhoIAAAAABoBARYWY29tbW9uLnYxLkRvY3VtZW50\
    VHlwZQACBAdub3RlBQAMyAAAAAACCQNjYW5jZWxsZWQBAAEAAhEDc3RvcHNMZXRQZW9wbGVPZmYBAAEAAgcoZmxpZ2h0\
    cwUCGggAAAAAHwEBGBtwbGFubmluZy52MS5EZXBhcnR1cmVGbGlnaHQBAgEMA3Jlc2VydmVTZWF0cwEABwACG59wbGFu\
    bmluZy52MS5EZXBhcnR1cmVGbGlnaHQIABIRDw0QGxAbAAIHB2NhcnJpZXIFAA8DAAAAAAIGB251bWJlcgUADAgAAAAA\
    AgQHZnJvbQUADwMAAAAAAgIHdG8FAA8DAAAAAAIJA2RlcGFydHNBdAEAFAACFANkZXBhcnRzT2Zmc2V0TWludXRlcwEA\
    AwACCQNhcnJpdmVzQXQBABQAAhQDYXJyaXZlc09mZnNldE1pbnV0ZXMBAAMAQhQA7QFwbGFubmluZy52MS5NYW5pZmVz\
    dBUADSYmDwsRMTERFA8SERIODhAODTEPAAICB2lkBQAMQAAAAAACCRlkZXBhcnR1cmUBARgVcGxhbm5pbmcudjEuRGVw\
    YXJ0dXJlAAIFHXN0YXRlAQEWGXBsYW5uaW5nLnYxLk1hbmlmZXN0U3RhdGUAAggDcmV2aXNpb24BAAgAAgQDYXNPZgEA\
    FAACBgdwb2xpY3kFAAwoAAAAAAIHJmVudHJpZXMFAhoABAAAAB0BARgZcGxhbm5pbmcudjEuTWFuaWZlc3RFbnRyeQAC\
    ByZzdGFuZGJ5BQIaAAQAAAAdAQEYGXBsYW5uaW5nLnYxLk1hbmlmZXN0RW50cnkAAgoDc2VhdHNUYWtlbgEABwACDQNz\
    ZWF0c1Jlc2VydmVkAQAHAAIIA2VsaWdpYmxlAQAIAAILA2VsaWdpYmxlTm93AQAIAAIGB2RpZ2VzdAUADiAAAAAAAgsD\
    cGxhblZlcnNpb24BAAUAAgcDdmVyc2lvbgEABQACBwNlc2NvcnRzAQAHAAIJA2NoYW5nZWRBdAEAFAACBwNudW1iZXJz\
    AQAHAAIGA2RlbHRhcwEABwACByZyZXNlcnZlBQIaCAAAAAAdAQEYGXBsYW5uaW5nLnYxLlJlc2VydmVkU2VhdHMAAggD\
    Y2xvc2VzQXQBABQAQhkAcgJwbGFubmluZy52MS5NYW5pZmVzdEVudHJ5EgAiHQsjJCoxIDQXDSooLykrDhcAAgYYcGVy\
    c29uAQERFHBlcnNvbi52MS5QZXJzb25GaWxlAQIBBRNncm91cAEBEQ9wZXJzb24udjEuR3JvdXAAAgQDdGllcgEABgAC\
    BRpzdGF0ZQEBFhZwbGFubmluZy52MS5FbnRyeVN0YXRlAAIJF2Nhc2VDbGFzcwEBFhNjb21tb24udjEuQ2FzZUNsYXNz\
    AAIMGmRvY3VtZW50VHlwZQEBFhZjb21tb24udjEuRG9jdW1lbnRUeXBlAAIIJXNlcnZpY2VzBQIaCAAAAAAcAQEWGGNv\
    bW1vbi52MS5TcGVjaWFsU2VydmljZQACBxVhZ2VCYW5kAQEWEWNvbW1vbi52MS5BZ2VCYW5kAAIHKW1pc3NpbmcFAhoQ\
    AAAAACABARgccGxhbm5pbmcudjEuTWlzc2luZ0NsZWFyYW5jZQACDAdwb2ludE9mRW50cnkFAA8DAAAAAAIGA251bWJl\
    cgEABwECAQ0Yc3Vic3RpdHV0ZWRCeQEBERRwZXJzb24udjEuUGVyc29uRmlsZQECAQsYc3Vic3RpdHV0ZXMBAREUcGVy\
    c29uLnYxLlBlcnNvbkZpbGUAAgohb3ZlcnJpZGRlbgUCGggAAAAAGAEBFhRjb21tb24udjEuUmVhc29uQ29kZQACBx5h\
    cnJpdmFsAQEWGnBsYW5uaW5nLnYxLkFycml2YWxPdXRjb21lAAIGIWRlbmllZAUCGhAAAAAAGAEBFhRjb21tb24udjEu\
    UmVhc29uQ29kZQACBwNvd25UaWVyAQAGAAIQA21vdmVkVXBBZnRlckRheXMBAAcAAhxYcGxhbm5pbmcudjEuTWlzc2lu\
    Z0NsZWFyYW5jZQQAIBISDgACBBhjb2RlAQEWFGNvbW1vbi52MS5SZWFzb25Db2RlAQIBCgNleHBlY3RlZEJ5AQASAQIB\
    CgNlYXJsaWVzdEJ5AQASAQIBBgNsYXRlQnkBABIAAhk3cGxhbm5pbmcudjEuUmVzZXJ2ZWRTZWF0cwIAJwwAAgYdcmVh\
    c29uAQEWGXBsYW5uaW5nLnYxLlJlc2VydmVSZWFzb24AAgUDc2VhdHMBAAcAAhQScmVmdXNhbHMudjEuTm90Rm91bmQB\
    AA8AAgQHd2hhdAUADCgAAAAAAhokcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb24CABAQAAIFB3lvdXJzBQAMEAAAAAAC\
    BQdhc2tlZAUADBAAAAAAAhQlcmVmdXNhbHMudjEuUmVqZWN0ZWQCABARAAIFB2ZpZWxkBQAMQAAAAAACBgdyZWFzb24F\
    AAwsAQAAAAIdsnJldmlzaW9uLnYxLlJldmlzaW9uU3RhdGVtZW50BwATFA8nESwPAQIEBwdtaXNzaW9uBQAMEAAAAAEC\
    BAgHbWFuaWZlc3QFAAxAAAAAAAIIA3JldmlzaW9uAQAIAQIEBR1zdGF0ZQEBFhlyZXZpc2lvbi52MS5SZXZpc2lvblN0\
    YXRlAAIGB2RpZ2VzdAUADiAAAAAAAgchcGVyc29ucwUCGgAEAAAAGAEBERRwZXJzb24udjEuUGVyc29uRmlsZQACCANz\
    ZWFsZWRBdAEAFAACGmhyZXZpc2lvbi52MS5TZWFsZWRSZXZpc2lvbgMALyAUAQIECSFzdGF0ZW1lbnQBARgdcmV2aXNp\
    b24udjEuUmV2aXNpb25TdGF0ZW1lbnQAAgwQY2VydGlmaWNhdGVzBQIaBAAAAAAHBQANABAAAAACCQdzaWduYXR1cmUF\
    AA2AAAAACkA6AIwAdQDLAeAAgACNAH0AWgB9AAECAREkY29tbW9uLnYxLkFnZUJhbmQDAAsKCgIBAQAGaW5mYW50AgEC\
    AAVtaW5vcgIBAwAFYWR1bHQBAgETdGNvbW1vbi52MS5DYXNlQ2xhc3MIAAkPEw8MDQ0KAgEBAARoZWxkAgECAAp1bnZl\
    cmlmaWVkAgEDAA5pcnJlZ3VsYXJFbnRyeQIBBAAKZG9jQW5kRmluZQIBBQAHZG9jT25seQIBBgAIZmluZU9ubHkCAQcA\
    CGV4aXRPbmx5AgEIAAVyZWFkeQECARZaY29tbW9uLnYxLkRvY3VtZW50VHlwZQQADRwaEQIBAQAIcGFzc3BvcnQCAQIA\
    F2VtZXJnZW5jeVRyYXZlbERvY3VtZW50AgEDABVjZXJ0aWZpY2F0ZU9mSWRlbnRpdHkCAQQADGlkZW50aXR5Q2FyZAFC\
    ARQAsAFjb21tb24udjEuUmVhc29uQ29kZRUAFBoSFg8TFxgWFxAUDhYQDxgRFBEQAgEBAA9ub1ZhbGlkRG9jdW1lbnQC\
    AQIAFWRvY3VtZW50Um91dGVNaXNtYXRjaAIBAwANZmluZVVuY2xlYXJlZAIBBAARZXhpdFBlcm1pdE1pc3NpbmcCAQUA\
    CmhlbGRBY3RpdmUCAQYADm5vUmV0dXJuSW50ZW50AgEHABJpZGVudGl0eVVudmVyaWZpZWQCAQgAE2R1cGxpY2F0ZVVu\
    cmVzb2x2ZWQCAQkAEWFzc2Vzc21lbnRQZW5kaW5nAgEKABJtaW5vclVuYWNjb21wYW5pZWQCAQsAC25vdEZpdFRvRmx5\
    AgEMAA9ncm91cEluY29tcGxldGUCAQ0ACWtlcHRBcGFydAIBDgARb25Bbm90aGVyTWFuaWZlc3QCAQ8AC3RyYW5zaXRS\
    dWxlAgFlAApzZWxmRnVuZGVkAgFmABNkb2N1bWVudE5vdEFjY2VwdGVkAgFnAAxjdXRPZmZQYXNzZWQCAWgAD2RlcGFy\
    dHVyZUNsb3NlZAIBaQAMY2FwYWNpdHlGdWxsAgFqAAtjYXNlTm90T3BlbgECARjDY29tbW9uLnYxLlNwZWNpYWxTZXJ2\
    aWNlCgATFBQOEBcLChgaAgEBAA53aGVlbGNoYWlyUmFtcAIBAgAPd2hlZWxjaGFpclN0ZXBzAgEDAA93aGVlbGNoYWly\
    Q2FiaW4CAQQACXN0cmV0Y2hlcgIBBQALbWVkaWNhbENhc2UCAQYAEnVuYWNjb21wYW5pZWRNaW5vcgIBBwAGaW5mYW50\
    AgEIAAVjaGlsZAIBCQATZGVwb3J0ZWRBY2NvbXBhbmllZAIBCgAVZGVwb3J0ZWRVbmFjY29tcGFuaWVkAQIBGmFwbGFu\
    bmluZy52MS5BcnJpdmFsT3V0Y29tZQYADBEREQ0NAgEBAAdhcnJpdmVkAgECAAxyZWZ1c2VkRW50cnkCAQMADGxlZnRP\
    blRoZVdheQIBBAAMaG9zcGl0YWxpc2VkAgEFAAhkZXRhaW5lZAIBBgAIbm90S25vd24BAgEWcnBsYW5uaW5nLnYxLkVu\
    dHJ5U3RhdGUIAAwODgwLDgsQAgEBAAdwbGFubmVkAgECAAljb25maXJtZWQCAQMACWNoZWNrZWRJbgIBBAAHYm9hcmRl\
    ZAIBBQAGbm9TaG93AgEGAAlvZmZsb2FkZWQCAQcABmRlbmllZAIBCAALc3Vic3RpdHV0ZWQBAgEZX3BsYW5uaW5nLnYx\
    Lk1hbmlmZXN0U3RhdGUHAAoNCw4NCw4CAQEABWRyYWZ0AgECAAhwcm9wb3NlZAIBAwAGbG9ja2VkAgEEAAlzdWJtaXR0\
    ZWQCAQUACGRlcGFydGVkAgEGAAZjbG9zZWQCAQcACWNhbmNlbGxlZAECARk8cGxhbm5pbmcudjEuUmVzZXJ2ZVJlYXNv\
    bgQADQ4NDgIBAQAIbm90UmVhZHkCAQIACWFubm91bmNlZAIBAwAIYXJyaXZhbHMCAQQACWRlcGFydHVyZQECARlfcmV2\
    aXNpb24udjEuUmV2aXNpb25TdGF0ZQcACg0LDg0LDgIBAQAFZHJhZnQCAQIACHByb3Bvc2VkAgEDAAZsb2NrZWQCAQQA\
    CXN1Ym1pdHRlZAIBBQAIZGVwYXJ0ZWQCAQYABmNsb3NlZAIBBwAJY2FuY2VsbGVkAQC3AAIWnWRvY3VtZW50cy52MS5E\
    b2N1bWVudHMBAJoDBAEAAQwgHkdzZWFsUmV2aXNpb25kb2N1bWVudHMudjEuU2VhbFJldmlzaW9uUmVxdWVzdGRvY3Vt\
    ZW50cy52MS5TZWFsUmV2aXNpb25SZXBseQMAGhQUcmVmdXNhbHMudjEuTm90WW91ck1pc3Npb25yZWZ1c2Fscy52MS5O\
    b3RGb3VuZHJlZnVzYWxzLnYxLlJlamVjdGVk
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
