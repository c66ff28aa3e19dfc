// Written by schemac from package revision.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// One revision of a manifest: what is signed. The signature is over the encoding of this message.
///
/// A `RevisionStatement` that is read where its bytes are.
public struct RevisionStatementView: WireView, ~Escapable {
  public typealias WireOwned = RevisionStatement

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 16, inSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var state: RevisionState { wireMessage.fixed(4, as: WireEnumLayout<RevisionState>.self) }

  /// The manifest's own digest, which is printed on every document of it.
  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(5, as: FixedBytes<32>.self) }

  /// Everybody listed, in the order of the list; nobody of the standby list.
  @inlinable public var persons: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: ID<PersonFile>.self) }
  }

  @inlinable public var sealedAt: Timestamp { wireMessage.fixed(37, as: Timestamp.self) }
}

// MARK: Check of RevisionStatement

extension RevisionStatementView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 45, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w3
    _ = w4
    _ = w7
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
    if n2 != 0 {
      _ = try r.fixedCount(
        p + o2, n2, size: 16, max: 1024, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
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
}

/// A revision with planning's signature: ECDSA P-256 with SHA-256, by the key of the certificate that
/// planning follows the mission with.
///
/// A `SealedRevision` that is read where its bytes are.
public struct SealedRevisionView: WireView, ~Escapable {
  public typealias WireOwned = SealedRevision

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var statement: RevisionStatementView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: RevisionStatementView.self) }
  }

  /// DER: the signer's own first, then whoever issued it, without the root.
  @inlinable public var certificates: WireListView<RawSpan> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: RawSpan.self) }
  }

  /// DER of an ECDSA signature over `homeward revision seal v1`, a zero byte and the statement.
  @inlinable public var signature: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(2) }
  }
}

// MARK: Check of SealedRevision

extension SealedRevisionView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try RevisionStatementView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkByteArrays(p + o1, n1, max: 4, maxElement: 4096)
    try r.checkBytes(p + o2, n2, max: 128)
  }
}
