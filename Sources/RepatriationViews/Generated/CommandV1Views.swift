// Written by schemac from package command.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// A row that could not be read.
///
/// A `ImportReject` that is read where its bytes are.
public struct ImportRejectView: WireView, ~Escapable {
  public typealias WireOwned = ImportReject

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Line in the file on which the row starts, counting from 1.
  @inlinable public var line: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// Data row, counting from 1.
  @inlinable public var row: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Name of the column; empty when the row as a whole is at fault.
  @inlinable public var column: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Position of the column, counting from 1.
  @inlinable public var columnNumber: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of ImportReject

extension ImportRejectView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt32 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 16 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w4 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w4 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w4 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = w2
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What an import did, counted in rows.
///
/// A `ImportResult` that is read where its bytes are.
public struct ImportResultView: WireView, ~Escapable {
  public typealias WireOwned = ImportResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var rows: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var registered: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  /// Rows that were registered by an earlier import.
  @inlinable public var alreadyRegistered: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var notYourMission: UInt32 { wireMessage.fixed(12, as: UInt32.self) }

  @inlinable public var rejected: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  @inlinable public var rejects: WireListView<ImportRejectView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ImportRejectView.self) }
  }

  @inlinable public var dryRun: Bool { wireMessage.bit(20, 1) }

  /// Rows whose registration carries a warning, such as a misread machine-readable line.
  @inlinable public var withWarnings: UInt32 { wireMessage.fixed(21, as: UInt32.self) }

  /// Rows that share a document or national identity number with another file.
  @inlinable public var withExactMatch: UInt32 { wireMessage.fixed(25, as: UInt32.self) }

  /// Rows that could not be sent; run the import again.
  @inlinable public var unsent: UInt32 { wireMessage.fixed(29, as: UInt32.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of ImportResult

extension ImportResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b20: UInt8 = 0
    var w9: UInt32 = 0
    var w10: UInt32 = 0
    var w11: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 38 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 20 && fixed <= 33 && count <= 3
    if isNear {
      b20 = wireMask(wireLoad(f, 20, UInt8.self), fixed >= 21)
      w9 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w10 = wireMask(wireLoad(f, 25, UInt32.self), fixed >= 29)
      w11 = wireMask(wireLoad(f, 29, UInt32.self), fixed >= 33)
      var ends = wireBit(fixed == 21) & wireBit(b20 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w10 != 0)
      ends |= wireBit(fixed == 33) & wireBit(w11 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b20 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b20 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
      w9 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w10 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
      w11 = fixed >= 33 ? wireLoad(f, 29, UInt32.self) : 0
      if shape.fixedLength > 33 || shape.slotCount > 3 || b20 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 33, slotCount: 3, bits: b20 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let w3: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let w4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let w5: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let w6: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = b20
    _ = w9
    _ = w10
    _ = w11
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 255)
    try ImportRejectView.checkWireList(p + o1, n1, max: 4096, &r)
    try r.checkText(p + o2, n2, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 34...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 21: unit = 1
      case 25: unit = 4
      case 29: unit = 4
      case 33: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What became of one record on the standard input of `register`.
///
/// A `RegisterLine` that is read where its bytes are.
public struct RegisterLineView: WireView, ~Escapable {
  public typealias WireOwned = RegisterLine

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 1)
    try wireMessage.requireElements(ofSize: 16, inSlot: 4)
    self.wireMessage = wireMessage
  }

  /// The line on which the record begins, counting from 1.
  @inlinable public var line: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// `registered`, `repeated`, `kept` (in an outbox), `refused` or `unsent`.
  @inlinable public var outcome: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var person: ID<PersonFile>? { wireMessage.optionalFixed(slot: 1, as: ID<PersonFile>.self) }

  @inlinable public var sequence: Int64 { wireMessage.fixed(4, as: Int64.self) }

  /// The field that was refused.
  @inlinable public var field: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var exactMatches: WireFixedListView<ID<PersonFile>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: ID<PersonFile>.self) }
  }

  @inlinable public var warnings: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: WireTextView.self) }
  }
}

// MARK: Check of RegisterLine

extension RegisterLineView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 20 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 6
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w4 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w4 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w4 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 6 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 6, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    _ = w1
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    try r.checkText(p + o0, n0, max: 16)
    if n1 != 0 {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
    }
    try r.checkText(p + o2, n2, max: 64)
    try r.checkText(p + o3, n3, max: 300)
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
    }
    try r.checkTexts(p + o5, n5, max: 16, maxElement: 48)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 4: unit = 4
      case 12: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What an outbox file holds, and what a sync did.
///
/// A `OutboxResult` that is read where its bytes are.
public struct OutboxResultView: WireView, ~Escapable {
  public typealias WireOwned = OutboxResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var outbox: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var waiting: UInt32 { wireMessage.fixed(16, as: UInt32.self) }

  @inlinable public var sent: UInt32 { wireMessage.fixed(20, as: UInt32.self) }

  @inlinable public var rejected: UInt32 { wireMessage.fixed(24, as: UInt32.self) }

  /// Of those sent, the ones that this run sent.
  @inlinable public var sentNow: UInt32 { wireMessage.fixed(28, as: UInt32.self) }

  @inlinable public var lines: WireListView<OutboxLineView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: OutboxLineView.self) }
  }

  /// Bytes at the end that are no whole record, as after a loss of power.
  @inlinable public var tailBytes: UInt32 { wireMessage.fixed(32, as: UInt32.self) }

  @inlinable public var intact: Bool { wireMessage.bit(36, 1) }
}

// MARK: Check of OutboxResult

extension OutboxResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: UInt32 = 0
    var w6: UInt32 = 0
    var w8: UInt32 = 0
    var b36: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 41 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 24 && fixed <= 37 && count <= 2
    if isNear {
      w5 = wireMask(wireLoad(f, 24, UInt32.self), fixed >= 28)
      w6 = wireMask(wireLoad(f, 28, UInt32.self), fixed >= 32)
      w8 = wireMask(wireLoad(f, 32, UInt32.self), fixed >= 36)
      b36 = wireMask(wireLoad(f, 36, UInt8.self), fixed >= 37)
      var ends = wireBit(fixed == 28) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 32) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 36) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 37) & wireBit(b36 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b36 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 28 ? wireLoad(f, 24, UInt32.self) : 0
      w6 = fixed >= 32 ? wireLoad(f, 28, UInt32.self) : 0
      w8 = fixed >= 36 ? wireLoad(f, 32, UInt32.self) : 0
      b36 = fixed >= 37 ? wireLoad(f, 36, UInt8.self) : 0
      if shape.fixedLength > 37 || shape.slotCount > 2 || b36 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 37, slotCount: 2, bits: b36 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w3: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let w4: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let o1 = o0 &+ n0
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w8
    _ = b36
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 1024)
    try OutboxLineView.checkWireList(p + o1, n1, max: 65535, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 38...: return
      case 16: unit = 16
      case 20: unit = 4
      case 24: unit = 4
      case 28: unit = 4
      case 32: unit = 4
      case 36: unit = 4
      case 37: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A key file for outboxes that was made.
///
/// A `OutboxKeyMade` that is read where its bytes are.
public struct OutboxKeyMadeView: WireView, ~Escapable {
  public typealias WireOwned = OutboxKeyMade

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of OutboxKeyMade

extension OutboxKeyMadeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 1024)
  }
}

/// One registration of an outbox.
///
/// A `OutboxLine` that is read where its bytes are.
public struct OutboxLineView: WireView, ~Escapable {
  public typealias WireOwned = OutboxLine

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 1)
    self.wireMessage = wireMessage
  }

  @inlinable public var number: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// `waiting`, `sent`, `rejected` or `corrected` (a later one stands for it).
  @inlinable public var state: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var person: ID<PersonFile>? { wireMessage.optionalFixed(slot: 1, as: ID<PersonFile>.self) }

  @inlinable public var author: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var writtenAt: Timestamp { wireMessage.fixed(4, as: Timestamp.self) }

  @inlinable public var desk: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var sequence: Int64 { wireMessage.fixed(12, as: Int64.self) }

  @inlinable public var field: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  @inlinable public var reason: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }

  @inlinable public var correctedBy: UInt32? { wireMessage.bit(20, 1) ? wireMessage.fixed(21, as: UInt32.self) : nil }
}

// MARK: Check of OutboxLine

extension OutboxLineView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: Int64 = 0
    var w7: Int64 = 0
    var b20: UInt8 = 0
    var w10: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 33 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 4 && fixed <= 25 && count <= 6
    if isNear {
      w5 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      w7 = wireMask(wireLoad(f, 12, Int64.self), fixed >= 20)
      b20 = wireMask(wireLoad(f, 20, UInt8.self), fixed >= 21)
      w10 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      var ends = wireBit(fixed == 12) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 21) & wireBit(b20 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w10 != 0)
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
      isNear = ends != 0 && b20 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      w7 = fixed >= 20 ? wireLoad(f, 12, Int64.self) : 0
      b20 = fixed >= 21 ? wireLoad(f, 20, UInt8.self) : 0
      w10 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      if shape.fixedLength > 25 || shape.slotCount > 6 || b20 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 25, slotCount: 6, bits: b20 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
    }
    let w1: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let absent = UInt64.wire(wireMask(w10, b20 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = w5
    _ = w7
    _ = b20
    _ = w10
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    try r.checkText(p + o0, n0, max: 16)
    if n1 != 0 {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
    }
    try r.checkText(p + o2, n2, max: 300)
    try r.checkText(p + o3, n3, max: 16)
    try r.checkText(p + o4, n4, max: 64)
    try r.checkText(p + o5, n5, max: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 26...: return
      case 4: unit = 4
      case 12: unit = 8
      case 20: unit = 8
      case 21: unit = 1
      case 25: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// How the first rows of a file are read through a column mapping.
///
/// A `ImportExplanation` that is read where its bytes are.
public struct ImportExplanationView: WireView, ~Escapable {
  public typealias WireOwned = ImportExplanation

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var mapping: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var columns: WireListView<ExplainedColumnView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: ExplainedColumnView.self) }
  }

  /// Columns of the file that the mapping does not use.
  @inlinable public var unused: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: WireTextView.self) }
  }

  @inlinable public var rows: WireListView<ExplainedRowView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ExplainedRowView.self) }
  }
}

// MARK: Check of ImportExplanation

extension ImportExplanationView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 5
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
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    try r.checkText(p + o0, n0, max: 255)
    try r.checkText(p + o1, n1, max: 60)
    try ExplainedColumnView.checkWireList(p + o2, n2, max: 128, &r)
    try r.checkTexts(p + o3, n3, max: 256, maxElement: 200)
    try ExplainedRowView.checkWireList(p + o4, n4, max: 20, &r)
  }
}

/// Where a column comes from.
///
/// A `ExplainedColumn` that is read where its bytes are.
public struct ExplainedColumnView: WireView, ~Escapable {
  public typealias WireOwned = ExplainedColumn

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var to: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var from: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }

  @inlinable public var how: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of ExplainedColumn

extension ExplainedColumnView {
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
    try r.checkText(p + o0, n0, max: 40)
    try r.checkTexts(p + o1, n1, max: 8, maxElement: 200)
    try r.checkText(p + o2, n2, max: 200)
  }
}

/// How one row is read.
///
/// A `ExplainedRow` that is read where its bytes are.
public struct ExplainedRowView: WireView, ~Escapable {
  public typealias WireOwned = ExplainedRow

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var line: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var cells: WireListView<ExplainedCellView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ExplainedCellView.self) }
  }

  @inlinable public var problems: WireListView<ImportRejectView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: ImportRejectView.self) }
  }
}

// MARK: Check of ExplainedRow

extension ExplainedRowView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 8 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 2 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = w1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try ExplainedCellView.checkWireList(p + o0, n0, max: 128, &r)
    try ImportRejectView.checkWireList(p + o1, n1, max: 64, &r)
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

/// What was written, and what it is read as.
///
/// A `ExplainedCell` that is read where its bytes are.
public struct ExplainedCellView: WireView, ~Escapable {
  public typealias WireOwned = ExplainedCell

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var to: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var written: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var read: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }
}

// MARK: Check of ExplainedCell

extension ExplainedCellView {
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
    try r.checkText(p + o0, n0, max: 40)
    try r.checkText(p + o1, n1, max: 300)
    try r.checkText(p + o2, n2, max: 300)
  }
}

/// What an export of people wrote.
///
/// A `PeopleExportResult` that is read where its bytes are.
public struct PeopleExportResultView: WireView, ~Escapable {
  public typealias WireOwned = PeopleExportResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var persons: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var purpose: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var recipient: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// The event that records it.
  @inlinable public var sequence: Int64 { wireMessage.fixed(4, as: Int64.self) }

  @inlinable public var withheld: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(12, as: Timestamp.self) }
}

// MARK: Check of PeopleExportResult

extension PeopleExportResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var w6: Int64 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 27 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 5
    if isNear {
      w3 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w6 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      w8 = wireMask(wireLoad(f, 12, Int64.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w8 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w6 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      w8 = fixed >= 20 ? wireLoad(f, 12, Int64.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 5 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 20, slotCount: 5, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    _ = w3
    _ = w6
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    try r.checkText(p + o0, n0, max: 1024)
    try r.checkText(p + o1, n1, max: 16)
    try r.checkText(p + o2, n2, max: 100)
    try r.checkText(p + o3, n3, max: 100)
    try r.checkTexts(p + o4, n4, max: 32, maxElement: 40)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 21...: return
      case 4: unit = 4
      case 12: unit = 8
      case 20: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// People with what their export was for, as JSON.
///
/// A `PeopleExport` that is read where its bytes are.
public struct PeopleExportView: WireView, ~Escapable {
  public typealias WireOwned = PeopleExport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var about: PeopleExportResultView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: PeopleExportResultView.self) }
  }

  @inlinable public var files: WireListView<PersonFileView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: PersonFileView.self) }
  }
}

// MARK: Check of PeopleExport

extension PeopleExportView {
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
      try PeopleExportResultView.checkNestedWire(p + o0, n0, &r)
    }
    try PersonFileView.checkWireList(p + o1, n1, max: 65535, &r)
  }
}

/// What an import of departures did, counted in rows.
///
/// A `DepartureImportResult` that is read where its bytes are.
public struct DepartureImportResultView: WireView, ~Escapable {
  public typealias WireOwned = DepartureImportResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var added: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var alreadyThere: UInt32 { wireMessage.fixed(4, as: UInt32.self) }

  @inlinable public var rejected: UInt32 { wireMessage.fixed(8, as: UInt32.self) }

  @inlinable public var rejects: WireListView<ImportRejectView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ImportRejectView.self) }
  }
}

// MARK: Check of DepartureImportResult

extension DepartureImportResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt32 = 0
    var w3: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 15 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 12 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt32.self), fixed >= 8)
      w3 = wireMask(wireLoad(f, 8, UInt32.self), fixed >= 12)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w3 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
      w3 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = w2
    _ = w3
    _ = o0
    _ = n0
    try ImportRejectView.checkWireList(p + o0, n0, max: 1024, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// `status`: both services as one answer.
///
/// A `SystemStatus` that is read where its bytes are.
public struct SystemStatusView: WireView, ~Escapable {
  public typealias WireOwned = SystemStatus

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var intake: ServiceStatusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ServiceStatusView.self) }
  }

  @inlinable public var planning: PlanningStatusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: PlanningStatusView.self) }
  }

  /// Planning's digest equals intake's at the same position.
  @inlinable public var inStep: Bool { wireMessage.bit(0, 1) }
}

// MARK: Check of SystemStatus

extension SystemStatusView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 5 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 2 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = b0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ServiceStatusView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try PlanningStatusView.checkNestedWire(p + o1, n1, &r)
    }
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

/// What an export wrote.
///
/// A `ExportResult` that is read where its bytes are.
public struct ExportResultView: WireView, ~Escapable {
  public typealias WireOwned = ExportResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var state: ManifestState { wireMessage.fixed(4, as: WireEnumLayout<ManifestState>.self) }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var rows: UInt32 { wireMessage.fixed(5, as: UInt32.self) }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(9, as: FixedBytes<32>.self) }

  @inlinable public var provisional: Bool { wireMessage.bit(41, 1) }
}

// MARK: Check of ExportResult

extension ExportResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt8 = 0
    var w5: UInt32 = 0
    var b41: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 46 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 4 && fixed <= 42 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      w5 = wireMask(wireLoad(f, 5, UInt32.self), fixed >= 9)
      b41 = wireMask(wireLoad(f, 41, UInt8.self), fixed >= 42)
      var ends = wireBit(fixed == 5) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 41) & wireBit(!wireIsZero(f + 9, 32))
      ends |= wireBit(fixed == 42) & wireBit(b41 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b41 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      w5 = fixed >= 9 ? wireLoad(f, 5, UInt32.self) : 0
      b41 = fixed >= 42 ? wireLoad(f, 41, UInt8.self) : 0
      if shape.fixedLength > 42 || shape.slotCount > 2 || b41 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 42, slotCount: 2, bits: b41 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = w5
    _ = b41
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 1024)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 43...: return
      case 4: unit = 4
      case 5: unit = 1
      case 9: unit = 4
      case 41: unit = 32
      case 42: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// A manifest with the names that its entries stand for, for the export as JSON.
///
/// A `NamedManifest` that is read where its bytes are.
public struct NamedManifestView: WireView, ~Escapable {
  public typealias WireOwned = NamedManifest

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: ManifestView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ManifestView.self) }
  }

  @inlinable public var names: WireListView<TravelNameView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: TravelNameView.self) }
  }

  /// What it was made for; absent where there are no names.
  @inlinable public var about: DocumentStampView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: DocumentStampView.self) }
  }
}

// MARK: Check of NamedManifest

extension NamedManifestView {
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
      try ManifestView.checkNestedWire(p + o0, n0, &r)
    }
    try TravelNameView.checkWireList(p + o1, n1, max: 1024, &r)
    if n2 != 0 {
      try DocumentStampView.checkNestedWire(p + o2, n2, &r)
    }
  }
}

/// What stands on every document of a manifest.
///
/// A `DocumentStamp` that is read where its bytes are.
public struct DocumentStampView: WireView, ~Escapable {
  public typealias WireOwned = DocumentStamp

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var manifest: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var revision: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(4, as: FixedBytes<32>.self) }

  @inlinable public var state: RevisionState { wireMessage.fixed(36, as: WireEnumLayout<RevisionState>.self) }

  /// Names may still come and go.
  @inlinable public var provisional: Bool { wireMessage.bit(37, 1) }

  @inlinable public var purpose: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var recipient: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var printedAt: Timestamp { wireMessage.fixed(38, as: Timestamp.self) }
}

// MARK: Check of DocumentStamp

extension DocumentStampView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w4: UInt8 = 0
    var b37: UInt8 = 0
    var w8: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 51 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 4 && fixed <= 46 && count <= 3
    if isNear {
      w4 = wireMask(wireLoad(f, 36, UInt8.self), fixed >= 37)
      b37 = wireMask(wireLoad(f, 37, UInt8.self), fixed >= 38)
      w8 = wireMask(wireLoad(f, 38, Int64.self), fixed >= 46)
      var ends = wireBit(fixed == 36) & wireBit(!wireIsZero(f + 4, 32))
      ends |= wireBit(fixed == 37) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 38) & wireBit(b37 != 0)
      ends |= wireBit(fixed == 46) & wireBit(w8 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int.wire(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b37 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w4 = fixed >= 37 ? wireLoad(f, 36, UInt8.self) : 0
      b37 = fixed >= 38 ? wireLoad(f, 37, UInt8.self) : 0
      w8 = fixed >= 46 ? wireLoad(f, 38, Int64.self) : 0
      if shape.fixedLength > 46 || shape.slotCount > 3 || b37 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 46, slotCount: 3, bits: b37 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w2
    _ = w4
    _ = b37
    _ = w8
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 100)
    try r.checkText(p + o2, n2, max: 100)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 47...: return
      case 4: unit = 4
      case 36: unit = 32
      case 37...38: unit = 1
      case 46: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What `print` wrote.
///
/// A `PrintResult` that is read where its bytes are.
public struct PrintResultView: WireView, ~Escapable {
  public typealias WireOwned = PrintResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var document: DocumentKind { wireMessage.fixed(0, as: WireEnumLayout<DocumentKind>.self) }

  @inlinable public var stamp: DocumentStampView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: DocumentStampView.self) }
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var persons: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  /// Names that do not stand as the carrier wants them, by line: to be completed by hand.
  @inlinable public var remarks: WireListView<PrintRemarkView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: PrintRemarkView.self) }
  }

  /// For a delta: the revision before.
  @inlinable public var since: UInt32 { wireMessage.fixed(5, as: UInt32.self) }

  @inlinable public var added: UInt32 { wireMessage.fixed(9, as: UInt32.self) }

  @inlinable public var removed: UInt32 { wireMessage.fixed(13, as: UInt32.self) }

  @inlinable public var changed: UInt32 { wireMessage.fixed(17, as: UInt32.self) }
}

// MARK: Check of PrintResult

extension PrintResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w6: UInt32 = 0
    var w7: UInt32 = 0
    var w8: UInt32 = 0
    var w9: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 26 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 5 && fixed <= 21 && count <= 3
    if isNear {
      w6 = wireMask(wireLoad(f, 5, UInt32.self), fixed >= 9)
      w7 = wireMask(wireLoad(f, 9, UInt32.self), fixed >= 13)
      w8 = wireMask(wireLoad(f, 13, UInt32.self), fixed >= 17)
      w9 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      var ends = wireBit(fixed == 9) & wireBit(w6 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w7 != 0)
      ends |= wireBit(fixed == 17) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w9 != 0)
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
      w6 = fixed >= 9 ? wireLoad(f, 5, UInt32.self) : 0
      w7 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
      w8 = fixed >= 17 ? wireLoad(f, 13, UInt32.self) : 0
      w9 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 3 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 21, slotCount: 3, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w4: UInt32 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = w1
    _ = w4
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try DocumentStampView.checkNestedWire(p + o0, n0, &r)
    }
    try r.checkText(p + o1, n1, max: 1024)
    try PrintRemarkView.checkWireList(p + o2, n2, max: 4096, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 22...: return
      case 1: unit = 1
      case 5: unit = 4
      case 9: unit = 4
      case 13: unit = 4
      case 17: unit = 4
      case 21: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Something about one line of a document that somebody must look at.
///
/// A `PrintRemark` that is read where its bytes are.
public struct PrintRemarkView: WireView, ~Escapable {
  public typealias WireOwned = PrintRemark

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var line: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  /// Such as `NAME_PARTS`.
  @inlinable public var code: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of PrintRemark

extension PrintRemarkView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 7 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
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
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 24)
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

/// A certificate that `pki issue` made, and where it is.
///
/// A `IssuedCertificate` that is read where its bytes are.
public struct IssuedCertificateView: WireView, ~Escapable {
  public typealias WireOwned = IssuedCertificate

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var identity: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var certificateFile: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var keyFile: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var expires: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }
}

// MARK: Check of IssuedCertificate

extension IssuedCertificateView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w5: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 14 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 4
    if isNear {
      w5 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w5 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w5 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    try r.checkText(p + o0, n0, max: 64)
    try r.checkText(p + o1, n1, max: 512)
    try r.checkText(p + o2, n2, max: 1024)
    try r.checkText(p + o3, n3, max: 1024)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 9...: return
      case 8: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Result of checking a snapshot file.
///
/// A `SnapshotCheck` that is read where its bytes are.
public struct SnapshotCheckView: WireView, ~Escapable {
  public typealias WireOwned = SnapshotCheck

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(64, ofSlot: 4)
    self.wireMessage = wireMessage
  }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var valid: Bool { wireMessage.bit(0, 1) }

  @inlinable public var rows: Int64 { wireMessage.fixed(1, as: Int64.self) }

  @inlinable public var chunks: UInt32 { wireMessage.fixed(9, as: UInt32.self) }

  @inlinable public var position: Position { wireMessage.fixed(13, as: PositionLayout.self) }

  @inlinable public var problems: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(77, as: FixedBytes<32>.self) }

  @inlinable public var bytes: Int64 { wireMessage.fixed(109, as: Int64.self) }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// `full` or `delta`.
  @inlinable public var kind: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// Where a delta begins.
  @inlinable public var base: Position? { wireMessage.optionalFixed(slot: 4, as: PositionLayout.self) }

  /// What the snapshot is asked for by.
  @inlinable public var snapshot: FixedBytes<32> { wireMessage.fixed(117, as: FixedBytes<32>.self) }

  /// What the rows are, and the fingerprint of the schema that the file brings along.
  @inlinable public var message: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }

  @inlinable public var schema: FixedBytes<32> { wireMessage.fixed(149, as: FixedBytes<32>.self) }

  @inlinable public var written: Timestamp { wireMessage.fixed(181, as: Timestamp.self) }

  /// Whose certificate signed it; empty when nobody did or nobody can tell.
  @inlinable public var signedBy: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(6) }
  }

  /// What became of the signature: `none`, `unchecked`, `good` or `bad`.
  @inlinable public var signature: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }

  /// What the service says of the position: `same`, `ahead`, `other-history` or `fenced`.
  @inlinable public var service: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(8) }
  }
}

// MARK: Check of SnapshotCheck

extension SnapshotCheckView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w8: Int64 = 0
    var w15: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    var n8: Int = 0
    let head = n >= 200 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 109 && fixed <= 189 && count <= 9
    if isNear {
      w8 = wireMask(wireLoad(f, 109, Int64.self), fixed >= 117)
      w15 = wireMask(wireLoad(f, 181, Int64.self), fixed >= 189)
      var ends = wireBit(fixed == 117) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 149) & wireBit(!wireIsZero(f + 117, 32))
      ends |= wireBit(fixed == 181) & wireBit(!wireIsZero(f + 149, 32))
      ends |= wireBit(fixed == 189) & wireBit(w15 != 0)
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
      n7 = wireMask(Int.wire(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int.wire(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w8 = fixed >= 117 ? wireLoad(f, 109, Int64.self) : 0
      w15 = fixed >= 189 ? wireLoad(f, 181, Int64.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 254 : 0
      if shape.fixedLength > 189 || shape.slotCount > 9 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 189, slotCount: 9, bits: free, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
      n7 = shape.length(p, 7)
      n8 = shape.length(p, 8)
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w3: Int64 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
    let w4: UInt32 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    _ = b0
    _ = w3
    _ = w4
    _ = w8
    _ = w15
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    try r.checkText(p + o0, n0, max: 1024)
    try r.checkTexts(p + o1, n1, max: 256, maxElement: 300)
    try r.checkText(p + o2, n2, max: 16)
    try r.checkText(p + o3, n3, max: 8)
    if n4 != 0 {
      guard n4 == 64 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
    }
    try r.checkText(p + o5, n5, max: 128)
    try r.checkText(p + o6, n6, max: 512)
    try r.checkText(p + o7, n7, max: 12)
    try r.checkText(p + o8, n8, max: 16)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 190...: return
      case 1: unit = 1
      case 9: unit = 8
      case 13: unit = 4
      case 77: unit = 64
      case 109: unit = 32
      case 117: unit = 8
      case 149: unit = 32
      case 181: unit = 32
      case 189: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Result of comparing a log with what a witness has kept of it.
///
/// A `AuditCheck` that is read where its bytes are.
public struct AuditCheckView: WireView, ~Escapable {
  public typealias WireOwned = AuditCheck

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// The log is the one that was witnessed.
  @inlinable public var intact: Bool { wireMessage.bit(0, 1) }

  /// Checkpoints that were compared, and the newest event that one of them is of.
  @inlinable public var compared: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  @inlinable public var witnessedThrough: Int64 { wireMessage.fixed(5, as: Int64.self) }

  /// Where the log ends.
  @inlinable public var head: Int64 { wireMessage.fixed(13, as: Int64.self) }

  /// What is wrong with the log.
  @inlinable public var findings: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: WireTextView.self) }
  }

  /// Checkpoints of the witness that count for nothing, and why.
  @inlinable public var refused: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }
}

// MARK: Check of AuditCheck

extension AuditCheckView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var w3: Int64 = 0
    var w4: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 25 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 21 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      w3 = wireMask(wireLoad(f, 5, Int64.self), fixed >= 13)
      w4 = wireMask(wireLoad(f, 13, Int64.self), fixed >= 21)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 13) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      w3 = fixed >= 13 ? wireLoad(f, 5, Int64.self) : 0
      w4 = fixed >= 21 ? wireLoad(f, 13, Int64.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 2 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 21, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = b0
    _ = w2
    _ = w3
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkTexts(p + o0, n0, max: 256, maxElement: 300)
    try r.checkTexts(p + o1, n1, max: 256, maxElement: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 22...: return
      case 1: unit = 1
      case 5: unit = 4
      case 13: unit = 8
      case 21: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What `list print` wrote.
///
/// A `ListPrintResult` that is read where its bytes are.
public struct ListPrintResultView: WireView, ~Escapable {
  public typealias WireOwned = ListPrintResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var state: ListState { wireMessage.fixed(16, as: WireEnumLayout<ListState>.self) }

  @inlinable public var file: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var lines: UInt32 { wireMessage.fixed(17, as: UInt32.self) }
}

// MARK: Check of ListPrintResult

extension ListPrintResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 24 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 21 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      w4 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 21) & wireBit(w4 != 0)
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
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      w4 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      if shape.fixedLength > 21 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 21, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = w4
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 1024)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 22...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What `list outcome` recorded, counted in rows.
///
/// A `ListOutcomeResult` that is read where its bytes are.
public struct ListOutcomeResultView: WireView, ~Escapable {
  public typealias WireOwned = ListOutcomeResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var list: ID<AuthorityList> { wireMessage.fixed(0, as: ID<AuthorityList>.self) }

  @inlinable public var state: ListState { wireMessage.fixed(16, as: WireEnumLayout<ListState>.self) }

  @inlinable public var recorded: UInt32 { wireMessage.fixed(17, as: UInt32.self) }

  /// Rows whose answer was recorded by an earlier call.
  @inlinable public var recordedBefore: UInt32 { wireMessage.fixed(21, as: UInt32.self) }

  /// Lines of the list that nobody has answered yet.
  @inlinable public var pending: UInt32 { wireMessage.fixed(25, as: UInt32.self) }

  @inlinable public var rejects: WireListView<ImportRejectView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ImportRejectView.self) }
  }

  /// People whose file speaks no more for them, and who must be told.
  @inlinable public var toTell: WireListView<LeftOutView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: LeftOutView.self) }
  }

  @inlinable public var dryRun: Bool { wireMessage.bit(29, 1) }
}

// MARK: Check of ListOutcomeResult

extension ListOutcomeResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w3: UInt32 = 0
    var w4: UInt32 = 0
    var w5: UInt32 = 0
    var b29: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 34 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 17 && fixed <= 30 && count <= 2
    if isNear {
      w3 = wireMask(wireLoad(f, 17, UInt32.self), fixed >= 21)
      w4 = wireMask(wireLoad(f, 21, UInt32.self), fixed >= 25)
      w5 = wireMask(wireLoad(f, 25, UInt32.self), fixed >= 29)
      b29 = wireMask(wireLoad(f, 29, UInt8.self), fixed >= 30)
      var ends = wireBit(fixed == 21) & wireBit(w3 != 0)
      ends |= wireBit(fixed == 25) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 29) & wireBit(w5 != 0)
      ends |= wireBit(fixed == 30) & wireBit(b29 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int.wire(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int.wire(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b29 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 21 ? wireLoad(f, 17, UInt32.self) : 0
      w4 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
      w5 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
      b29 = fixed >= 30 ? wireLoad(f, 29, UInt8.self) : 0
      if shape.fixedLength > 30 || shape.slotCount > 2 || b29 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 30, slotCount: 2, bits: b29 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let o1 = o0 &+ n0
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = b29
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try ImportRejectView.checkWireList(p + o0, n0, max: 4096, &r)
    try LeftOutView.checkWireList(p + o1, n1, max: 1024, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 31...: return
      case 16: unit = 16
      case 17: unit = 1
      case 21: unit = 4
      case 25: unit = 4
      case 29: unit = 4
      case 30: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// What happened in `demo`, step by step.
///
/// A `DemoResult` that is read where its bytes are.
public struct DemoResultView: WireView, ~Escapable {
  public typealias WireOwned = DemoResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var imports: WireListView<ImportResultView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: ImportResultView.self) }
  }

  @inlinable public var arrivals: ArrivalsReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: ArrivalsReportView.self) }
  }

  @inlinable public var status: StatusReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(2, as: StatusReportView.self) }
  }

  @inlinable public var plan: PlanReplyView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(3, as: PlanReplyView.self) }
  }

  @inlinable public var export: ExportResultView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(4, as: ExportResultView.self) }
  }

  @inlinable public var system: SystemStatusView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(5, as: SystemStatusView.self) }
  }

  @inlinable public var situation: SituationReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(6, as: SituationReportView.self) }
  }

  /// The manifest that departed, and its history.
  @inlinable public var departed: ManifestSummaryView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(7, as: ManifestSummaryView.self) }
  }

  @inlinable public var life: HistoryReplyView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(8, as: HistoryReplyView.self) }
  }

  @inlinable public var clearances: ClearancesReplyView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(9, as: ClearancesReplyView.self) }
  }

  /// What was printed of the manifest that departed.
  @inlinable public var documents: WireListView<PrintResultView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(10, of: PrintResultView.self) }
  }
}

// MARK: Check of DemoResult

extension DemoResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    var n7: Int = 0
    var n8: Int = 0
    var n9: Int = 0
    var n10: Int = 0
    let head = n >= 13 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 11
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
      n3 = wireMask(Int.wire(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int.wire(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      n5 = wireMask(Int.wire(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int.wire(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      n7 = wireMask(Int.wire(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int.wire(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      n9 = wireMask(Int.wire(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int.wire(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 11 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 11, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
      n5 = shape.length(p, 5)
      n6 = shape.length(p, 6)
      n7 = shape.length(p, 7)
      n8 = shape.length(p, 8)
      n9 = shape.length(p, 9)
      n10 = shape.length(p, 10)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    let o10 = o9 &+ n9
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    _ = o9
    _ = n9
    _ = o10
    _ = n10
    try ImportResultView.checkWireList(p + o0, n0, max: 8, &r)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try ArrivalsReportView.checkNestedWire(p + o1, n1, &r)
    }
    if n2 != 0 {
      try r.refuseDefault(p + o2, n2)
      try StatusReportView.checkNestedWire(p + o2, n2, &r)
    }
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try PlanReplyView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try r.refuseDefault(p + o4, n4)
      try ExportResultView.checkNestedWire(p + o4, n4, &r)
    }
    if n5 != 0 {
      try r.refuseDefault(p + o5, n5)
      try SystemStatusView.checkNestedWire(p + o5, n5, &r)
    }
    if n6 != 0 {
      try r.refuseDefault(p + o6, n6)
      try SituationReportView.checkNestedWire(p + o6, n6, &r)
    }
    if n7 != 0 {
      try r.refuseDefault(p + o7, n7)
      try ManifestSummaryView.checkNestedWire(p + o7, n7, &r)
    }
    if n8 != 0 {
      try r.refuseDefault(p + o8, n8)
      try HistoryReplyView.checkNestedWire(p + o8, n8, &r)
    }
    if n9 != 0 {
      try r.refuseDefault(p + o9, n9)
      try ClearancesReplyView.checkNestedWire(p + o9, n9, &r)
    }
    try PrintResultView.checkWireList(p + o10, n10, max: 16, &r)
  }
}

/// `watch --once`: both services at one moment, as far as the caller's role may see them.
///
/// A `WatchResult` that is read where its bytes are.
public struct WatchResultView: WireView, ~Escapable {
  public typealias WireOwned = WatchResult

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var mission: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var asOf: Timestamp { wireMessage.fixed(0, as: Timestamp.self) }

  @inlinable public var intake: ServiceStatusView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: ServiceStatusView.self) }
  }

  /// Arrivals of today.
  @inlinable public var arrivals: ArrivalsReportView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: ArrivalsReportView.self) }
  }

  /// Open cases, where planning's board may not be seen.
  @inlinable public var cases: StatusReportView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(3, as: StatusReportView.self) }
  }

  @inlinable public var board: BoardReplyView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(4, as: BoardReplyView.self) }
  }

  @inlinable public var planning: PlanningStatusView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(5, as: PlanningStatusView.self) }
  }

  /// What somebody must look at, the services' own alarms included.
  @inlinable public var alarms: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(6, of: WireTextView.self) }
  }
}

// MARK: Check of WatchResult

extension WatchResultView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w2: Int64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 17 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 8 && count <= 7
    if isNear {
      w2 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w2 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      if shape.fixedLength > 8 || shape.slotCount > 7 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 8, slotCount: 7, bits: 0, isFrozen: false)
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
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    _ = w2
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    _ = o4
    _ = n4
    _ = o5
    _ = n5
    _ = o6
    _ = n6
    try r.checkText(p + o0, n0, max: 16)
    if n1 != 0 {
      try ServiceStatusView.checkNestedWire(p + o1, n1, &r)
    }
    if n2 != 0 {
      try ArrivalsReportView.checkNestedWire(p + o2, n2, &r)
    }
    if n3 != 0 {
      try StatusReportView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try BoardReplyView.checkNestedWire(p + o4, n4, &r)
    }
    if n5 != 0 {
      try PlanningStatusView.checkNestedWire(p + o5, n5, &r)
    }
    try r.checkTexts(p + o6, n6, max: 80, maxElement: 300)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 9...: return
      case 8: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// `report daily`: the situation of one day on one page.
///
/// A `SituationReport` that is read where its bytes are.
public struct SituationReportView: WireView, ~Escapable {
  public typealias WireOwned = SituationReport

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var day: CalendarDate { wireMessage.fixed(0, as: CalendarDate.self) }

  @inlinable public var arrivals: ArrivalsReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ArrivalsReportView.self) }
  }

  @inlinable public var status: StatusReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: StatusReportView.self) }
  }

  @inlinable public var readiness: ReadinessReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(2, as: ReadinessReportView.self) }
  }

  @inlinable public var outcomes: OutcomesReportView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(3, as: OutcomesReportView.self) }
  }
}

// MARK: Check of SituationReport

extension SituationReportView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 4
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 4 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 4, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    _ = w1
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    _ = o3
    _ = n3
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try ArrivalsReportView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try StatusReportView.checkNestedWire(p + o1, n1, &r)
    }
    if n2 != 0 {
      try r.refuseDefault(p + o2, n2)
      try ReadinessReportView.checkNestedWire(p + o2, n2, &r)
    }
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try OutcomesReportView.checkNestedWire(p + o3, n3, &r)
    }
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
