// Written by schemac from package checkpoint.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// Where the log stood at a moment. The signature is over the encoding of this message.
///
/// A `Checkpoint` that is read where its bytes are.
public struct CheckpointView: WireView, ~Escapable {
  public typealias WireOwned = Checkpoint

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var position: Position { wireMessage.fixed(0, as: PositionLayout.self) }

  @inlinable public var signedAt: Timestamp { wireMessage.fixed(64, as: Timestamp.self) }
}

// MARK: Check of Checkpoint

extension CheckpointView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 72, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w2
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
///
/// A `SignedCheckpoint` that is read where its bytes are.
public struct SignedCheckpointView: WireView, ~Escapable {
  public typealias WireOwned = SignedCheckpoint

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var checkpoint: CheckpointView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: CheckpointView.self) }
  }

  /// DER: the signer's own first, then whoever issued it, without the root.
  @inlinable public var certificates: WireListView<RawSpan> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: RawSpan.self) }
  }

  /// DER of an ECDSA signature over `homeward checkpoint v1`, a zero byte and the checkpoint.
  @inlinable public var signature: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(2) }
  }
}

// MARK: Check of SignedCheckpoint

extension SignedCheckpointView {
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
      try CheckpointView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkByteArrays(p + o1, n1, max: 4, maxElement: 4096)
    try r.checkBytes(p + o2, n2, max: 128)
  }
}
