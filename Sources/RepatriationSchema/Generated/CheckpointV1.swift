// Written by schemac from package checkpoint.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// Where the log stood at a moment. The signature is over the encoding of this message.
public struct Checkpoint: WireMessage {
  public static var wireName: String { "checkpoint.v1.Checkpoint" }

  public var position: Position
  public var signedAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: Checkpoint, rhs: Checkpoint) -> Bool {
    guard lhs.position == rhs.position else { return false }
    guard lhs.signedAt == rhs.signedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.position)
    hasher.combine(self.signedAt)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.position == (Position()) { missing.append("position") }
    if self.signedAt == (Timestamp()) { missing.append("signedAt") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension Checkpoint {
  /// The message in which every field is absent.
  public init() {
    self.init(
      position: Position(),
      signedAt: Timestamp(),
      _unknown: nil)
  }

  public init(
    position: Position = Position(),
    signedAt: Timestamp = Timestamp()
  ) {
    self.init(
      position: position,
      signedAt: signedAt,
      _unknown: nil)
  }
}

// MARK: Codec of Checkpoint

extension Checkpoint {
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
    let p = b.reserve(74)
    let f = p + 2
    self.position.storeWire(f)
    let w2 = self.signedAt.microseconds
    wireStore(f, 64, w2)
    var used = wireBit(!wireIsZero(f, 64))
    used |= wireBit(w2 != 0) &<< 1
    let fixed = wireLastEnd(used, 0x484000)
    b.advance(to: p + 2 + fixed)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 72, room: 0,
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
    var w2: Int64 = 0
    let head = n >= 74 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 72 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 64, Int64.self), fixed >= 72)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 64) & wireBit(!wireIsZero(f, 64))
      ends |= wireBit(fixed == 72) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 72 ? wireLoad(f, 64, Int64.self) : 0
      if shape.fixedLength > 72 || shape.slotCount > 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 72, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    let v1: Position = try fixed >= 64 ? Position.loadWire(f, &r) : Position()
    let v2: Timestamp = Timestamp(microseconds: w2)
    return Self(
      position: v1,
      signedAt: v2,
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
      case 0, 73...: return
      case 64: unit = 64
      case 72: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A checkpoint with the service's signature: ECDSA P-256 with SHA-256, by the key of the certificate that
/// it serves with.
public struct SignedCheckpoint: WireMessage {
  public static var wireName: String { "checkpoint.v1.SignedCheckpoint" }

  public var checkpoint: Checkpoint
  /// DER: the signer's own first, then whoever issued it, without the root.
  public var certificates: [[UInt8]]
  /// DER of an ECDSA signature over `homeward checkpoint v1`, a zero byte and the checkpoint.
  public var signature: [UInt8]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SignedCheckpoint, rhs: SignedCheckpoint) -> Bool {
    guard lhs.checkpoint == rhs.checkpoint else { return false }
    guard lhs.certificates == rhs.certificates else { return false }
    guard lhs.signature == rhs.signature else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.checkpoint)
    hasher.combine(self.certificates)
    hasher.combine(self.signature)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.checkpoint == (Checkpoint()) { missing.append("checkpoint") }
    for path in self.checkpoint.missingRequiredFields() { missing.append("checkpoint.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension SignedCheckpoint {
  /// The message in which every field is absent.
  public init() {
    self.init(
      checkpoint: Checkpoint(),
      certificates: [],
      signature: [],
      _unknown: nil)
  }

  public init(
    checkpoint: Checkpoint = Checkpoint(),
    certificates: [[UInt8]] = [],
    signature: [UInt8] = []
  ) {
    self.init(
      checkpoint: checkpoint,
      certificates: certificates,
      signature: signature,
      _unknown: nil)
  }
}

// MARK: Codec of SignedCheckpoint

extension SignedCheckpoint {
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
    let n2 = e.pointee.signature.count
    if n2 > 128 { throw wireLimit("SignedCheckpoint.signature is longer than 128 bytes") }
    try b.charge(memory: n2)
    let start = b.byteCount
    let p = b.reserve(14)
    let f = p + 2
    let count: Int
    if n2 != 0 {
      count = 3
    } else if !e.pointee.certificates.isEmpty {
      count = 2
    } else {
      count = 1
    }
    var lengths = e.pointee.certificates.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try e.pointee.checkpoint.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try b.append(byteArrays: e.pointee.certificates, max: 4, maxElement: 4096)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, e.pointee.signature)
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
    let v1: Checkpoint
    if n0 == 0 {
      v1 = Checkpoint()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Checkpoint.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: [[UInt8]] = try r.byteArrays(p + o1, n1, max: 4, maxElement: 4096)
    let v3: [UInt8] = try r.bytes(p + o2, n2, max: 128)
    return Self(
      checkpoint: v1,
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
