// Written by schemac from package documents.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// Asks for one revision of a manifest, sealed.
///
/// A `SealRevisionRequest` that is read where its bytes are.
public struct SealRevisionRequestView: WireView, ~Escapable {
  public typealias WireOwned = SealRevisionRequest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// 0: the newest.
  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of SealRevisionRequest

extension SealRevisionRequestView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 16)
    try r.checkText(p + o1, n1, max: 64)
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
///
/// A `SealRevisionReply` that is read where its bytes are.
public struct SealRevisionReplyView: WireView, ~Escapable {
  public typealias WireOwned = SealRevisionReply

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: ManifestView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ManifestView.self) }
  }

  @inlinable public var sealed: SealedRevisionView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: SealedRevisionView.self) }
  }
}

// MARK: Check of SealRevisionReply

extension SealRevisionReplyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ManifestView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try SealedRevisionView.checkNestedWire(p + o1, n1, &r)
    }
  }
}
