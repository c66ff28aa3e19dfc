// Written by schemac from package command.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// A row that could not be read.
public struct ImportReject: WireMessage {
  public static var wireName: String { "command.v1.ImportReject" }

  /// Line in the file on which the row starts, counting from 1.
  public var line: UInt32
  /// Data row, counting from 1.
  public var row: UInt32
  /// Name of the column; empty when the row as a whole is at fault.
  public var column: String
  /// Position of the column, counting from 1.
  public var columnNumber: UInt32
  public var reason: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ImportReject, rhs: ImportReject) -> Bool {
    guard lhs.line == rhs.line else { return false }
    guard lhs.row == rhs.row else { return false }
    guard (String).wireEquals(lhs.column, rhs.column) else { return false }
    guard lhs.columnNumber == rhs.columnNumber else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.line)
    hasher.combine(self.row)
    self.column.wireHash(into: &hasher)
    hasher.combine(self.columnNumber)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ImportReject {
  /// The message in which every field is absent.
  public init() {
    self.init(
      line: 0,
      row: 0,
      column: "",
      columnNumber: 0,
      reason: "",
      _unknown: nil)
  }

  public init(
    line: UInt32 = 0,
    row: UInt32 = 0,
    column: String = "",
    columnNumber: UInt32 = 0,
    reason: String = ""
  ) {
    self.init(
      line: line,
      row: row,
      column: column,
      columnNumber: columnNumber,
      reason: reason,
      _unknown: nil)
  }
}

// MARK: Codec of ImportReject

extension ImportReject {
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
    let n0 = e.pointee.column.utf8.count
    if n0 > 64 { throw wireLimit("ImportReject.column is longer than 64 bytes") }
    let n1 = e.pointee.reason.utf8.count
    if n1 > 300 { throw wireLimit("ImportReject.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1)
    let f = p + 2
    let w1 = e.pointee.line
    wireStore(f, 0, w1)
    let w2 = e.pointee.row
    wireStore(f, 4, w2)
    let w4 = e.pointee.columnNumber
    wireStore(f, 8, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xC080400)
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
    t0 = wirePut(t0, e.pointee.column, n0)
    t0 = wirePut(t0, e.pointee.reason, n1)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: UInt32 = w1
    let v2: UInt32 = w2
    let v3: String = try r.text(p + o0, n0, max: 64)
    let v4: UInt32 = w4
    let v5: String = try r.text(p + o1, n1, max: 300)
    return Self(
      line: v1,
      row: v2,
      column: v3,
      columnNumber: v4,
      reason: v5,
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

/// What an import did, counted in rows.
public struct ImportResult: WireMessage {
  public static var wireName: String { "command.v1.ImportResult" }

  public var file: String
  public var rows: UInt32
  public var registered: UInt32
  /// Rows that were registered by an earlier import.
  public var alreadyRegistered: UInt32
  public var notYourMission: UInt32
  public var rejected: UInt32
  public var rejects: [ImportReject]
  public var dryRun: Bool
  /// Rows whose registration carries a warning, such as a misread machine-readable line.
  public var withWarnings: UInt32
  /// Rows that share a document or national identity number with another file.
  public var withExactMatch: UInt32
  /// Rows that could not be sent; run the import again.
  public var unsent: UInt32
  public var mission: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ImportResult, rhs: ImportResult) -> Bool {
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.registered == rhs.registered else { return false }
    guard lhs.alreadyRegistered == rhs.alreadyRegistered else { return false }
    guard lhs.notYourMission == rhs.notYourMission else { return false }
    guard lhs.rejected == rhs.rejected else { return false }
    guard lhs.rejects == rhs.rejects else { return false }
    guard lhs.dryRun == rhs.dryRun else { return false }
    guard lhs.withWarnings == rhs.withWarnings else { return false }
    guard lhs.withExactMatch == rhs.withExactMatch else { return false }
    guard lhs.unsent == rhs.unsent else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.file.wireHash(into: &hasher)
    hasher.combine(self.rows)
    hasher.combine(self.registered)
    hasher.combine(self.alreadyRegistered)
    hasher.combine(self.notYourMission)
    hasher.combine(self.rejected)
    hasher.combine(self.rejects)
    hasher.combine(self.dryRun)
    hasher.combine(self.withWarnings)
    hasher.combine(self.withExactMatch)
    hasher.combine(self.unsent)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ImportResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      file: "",
      rows: 0,
      registered: 0,
      alreadyRegistered: 0,
      notYourMission: 0,
      rejected: 0,
      rejects: [],
      dryRun: false,
      withWarnings: 0,
      withExactMatch: 0,
      unsent: 0,
      mission: "",
      _unknown: nil)
  }

  public init(
    file: String = "",
    rows: UInt32 = 0,
    registered: UInt32 = 0,
    alreadyRegistered: UInt32 = 0,
    notYourMission: UInt32 = 0,
    rejected: UInt32 = 0,
    rejects: [ImportReject] = [],
    dryRun: Bool = false,
    withWarnings: UInt32 = 0,
    withExactMatch: UInt32 = 0,
    unsent: UInt32 = 0,
    mission: String = ""
  ) {
    self.init(
      file: file,
      rows: rows,
      registered: registered,
      alreadyRegistered: alreadyRegistered,
      notYourMission: notYourMission,
      rejected: rejected,
      rejects: rejects,
      dryRun: dryRun,
      withWarnings: withWarnings,
      withExactMatch: withExactMatch,
      unsent: unsent,
      mission: mission,
      _unknown: nil)
  }
}

// MARK: Codec of ImportResult

extension ImportResult {
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
    let n0 = e.pointee.file.utf8.count
    if n0 > 255 { throw wireLimit("ImportResult.file is longer than 255 bytes") }
    let n2 = e.pointee.mission.utf8.count
    if n2 > 16 { throw wireLimit("ImportResult.mission is longer than 16 bytes") }
    var text = n0
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(47 &+ n0)
    let f = p + 2
    var b20: UInt8 = e.pointee._unknown?.bits ?? 0
    let w2 = e.pointee.rows
    wireStore(f, 0, w2)
    let w3 = e.pointee.registered
    wireStore(f, 4, w3)
    let w4 = e.pointee.alreadyRegistered
    wireStore(f, 8, w4)
    let w5 = e.pointee.notYourMission
    wireStore(f, 12, w5)
    let w6 = e.pointee.rejected
    wireStore(f, 16, w6)
    b20 |= wireBit(e.pointee.dryRun)
    let w9 = e.pointee.withWarnings
    wireStore(f, 21, w9)
    let w10 = e.pointee.withExactMatch
    wireStore(f, 25, w10)
    let w11 = e.pointee.unsent
    wireStore(f, 29, w11)
    wireStore(f, 20, b20)
    var used = wireBit(b20 != 0)
    used |= wireBit(w9 != 0) &<< 1
    used |= wireBit(w10 != 0) &<< 2
    used |= wireBit(w11 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x211D191500)
    if used == 0 {
      fixed = wireUsedLength(f, 20)
      if fixed > 16 {
        fixed = 20
      } else if fixed > 12 {
        fixed = 16
      } else if fixed > 8 {
        fixed = 12
      } else if fixed > 4 {
        fixed = 8
      } else if fixed > 0 {
        fixed = 4
      }
    }
    let count: Int
    if n2 != 0 {
      count = 3
    } else if !e.pointee.rejects.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= e.pointee.rejects.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.file, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ImportReject.appendWireList(e.pointee.rejects, max: 4096, to: &b)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, e.pointee.mission, n2)
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
        start: start, used: fixed, known: 33, room: count &<< width,
        lengths: [n0, n1, n2],
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 255)
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: UInt32 = w6
    let v7: [ImportReject] = try ImportReject.decodeWireList(p + o1, n1, max: 4096, &r)
    let v8: Bool = b20 & 1 != 0
    let v9: UInt32 = w9
    let v10: UInt32 = w10
    let v11: UInt32 = w11
    let v12: String = try r.text(p + o2, n2, max: 16)
    return Self(
      file: v1,
      rows: v2,
      registered: v3,
      alreadyRegistered: v4,
      notYourMission: v5,
      rejected: v6,
      rejects: v7,
      dryRun: v8,
      withWarnings: v9,
      withExactMatch: v10,
      unsent: v11,
      mission: v12,
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

/// What became of one record on the standard input of `register`.
public struct RegisterLine: WireMessage {
  public static var wireName: String { "command.v1.RegisterLine" }

  /// The line on which the record begins, counting from 1.
  public var line: UInt32
  /// `registered`, `repeated`, `kept` (in an outbox), `refused` or `unsent`.
  public var outcome: String
  public var person: ID<PersonFile>?
  public var sequence: Int64
  /// The field that was refused.
  public var field: String
  public var reason: String
  public var exactMatches: [ID<PersonFile>]
  public var warnings: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: RegisterLine, rhs: RegisterLine) -> Bool {
    guard lhs.line == rhs.line else { return false }
    guard (String).wireEquals(lhs.outcome, rhs.outcome) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard (String).wireEquals(lhs.field, rhs.field) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.exactMatches == rhs.exactMatches else { return false }
    guard ([String]).wireEquals(lhs.warnings, rhs.warnings) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.line)
    self.outcome.wireHash(into: &hasher)
    hasher.combine(self.person)
    hasher.combine(self.sequence)
    self.field.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.exactMatches)
    self.warnings.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension RegisterLine {
  /// The message in which every field is absent.
  public init() {
    self.init(
      line: 0,
      outcome: "",
      person: nil,
      sequence: 0,
      field: "",
      reason: "",
      exactMatches: [],
      warnings: [],
      _unknown: nil)
  }

  public init(
    line: UInt32 = 0,
    outcome: String = "",
    person: ID<PersonFile>? = nil,
    sequence: Int64 = 0,
    field: String = "",
    reason: String = "",
    exactMatches: [ID<PersonFile>] = [],
    warnings: [String] = []
  ) {
    self.init(
      line: line,
      outcome: outcome,
      person: person,
      sequence: sequence,
      field: field,
      reason: reason,
      exactMatches: exactMatches,
      warnings: warnings,
      _unknown: nil)
  }
}

// MARK: Codec of RegisterLine

extension RegisterLine {
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
    let n0 = self.outcome.utf8.count
    if n0 > 16 { throw wireLimit("RegisterLine.outcome is longer than 16 bytes") }
    let n1 = self.person == nil ? 0 : 16
    let n2 = self.field.utf8.count
    if n2 > 64 { throw wireLimit("RegisterLine.field is longer than 64 bytes") }
    let n3 = self.reason.utf8.count
    if n3 > 300 { throw wireLimit("RegisterLine.reason is longer than 300 bytes") }
    let c4 = self.exactMatches.count
    try b.charge(
      elements: c4, stride: MemoryLayout<ID<PersonFile>>.stride, max: 64)
    let n4 = c4 &* 16
    var text = n0
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4)
    let f = p + 2
    let w1 = self.line
    wireStore(f, 0, w1)
    let w4 = self.sequence
    wireStore(f, 4, w4)
    var used = wireBit(w1 != 0)
    used |= wireBit(w4 != 0) &<< 1
    let fixed = wireLastEnd(used, 0xC0400)
    let count: Int
    if !self.warnings.isEmpty {
      count = 6
    } else if n4 != 0 {
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
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= self.warnings.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.outcome, n0)
    if let value = self.person {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, self.field, n2)
    t0 = wirePut(t0, self.reason, n3)
    for element in self.exactMatches {
      element.storeWire(t0)
      t0 += 16
    }
    b.advance(to: t0)
    let s5 = b.byteCount
    try b.append(texts: self.warnings, max: 16, maxElement: 48)
    let n5 = b.byteCount &- s5
    let written: Int
    if n5 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
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
    if written == 6, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: UInt32 = w1
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ID<PersonFile>?
    if n1 == 0 {
      v3 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v3 = ID<PersonFile>(wire: (p + o1))
    }
    let v4: Int64 = w4
    let v5: String = try r.text(p + o2, n2, max: 64)
    let v6: String = try r.text(p + o3, n3, max: 300)
    let v7: [ID<PersonFile>] = try Self.decodeWireListExactMatches(p + o4, n4, &r)
    let v8: [String] = try r.texts(p + o5, n5, max: 16, maxElement: 48)
    return Self(
      line: v1,
      outcome: v2,
      person: v3,
      sequence: v4,
      field: v5,
      reason: v6,
      exactMatches: v7,
      warnings: v8,
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
      case 0, 13...: return
      case 4: unit = 4
      case 12: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }

  private static func decodeWireListExactMatches(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> [ID<PersonFile>] {
    if n == 0 { return [] }
    let count = try r.fixedCount(
      p, n, size: 16, max: 64, stride: MemoryLayout<ID<PersonFile>>.stride)
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

/// What an outbox file holds, and what a sync did.
public struct OutboxResult: WireMessage {
  public static var wireName: String { "command.v1.OutboxResult" }

  public var file: String
  public var outbox: WireUUID
  public var waiting: UInt32
  public var sent: UInt32
  public var rejected: UInt32
  /// Of those sent, the ones that this run sent.
  public var sentNow: UInt32
  public var lines: [OutboxLine]
  /// Bytes at the end that are no whole record, as after a loss of power.
  public var tailBytes: UInt32
  public var intact: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutboxResult, rhs: OutboxResult) -> Bool {
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard lhs.outbox == rhs.outbox else { return false }
    guard lhs.waiting == rhs.waiting else { return false }
    guard lhs.sent == rhs.sent else { return false }
    guard lhs.rejected == rhs.rejected else { return false }
    guard lhs.sentNow == rhs.sentNow else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard lhs.tailBytes == rhs.tailBytes else { return false }
    guard lhs.intact == rhs.intact else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.file.wireHash(into: &hasher)
    hasher.combine(self.outbox)
    hasher.combine(self.waiting)
    hasher.combine(self.sent)
    hasher.combine(self.rejected)
    hasher.combine(self.sentNow)
    hasher.combine(self.lines)
    hasher.combine(self.tailBytes)
    hasher.combine(self.intact)
    hasher.combine(self._unknown)
  }
}

extension OutboxResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      file: "",
      outbox: WireUUID(),
      waiting: 0,
      sent: 0,
      rejected: 0,
      sentNow: 0,
      lines: [],
      tailBytes: 0,
      intact: false,
      _unknown: nil)
  }

  public init(
    file: String = "",
    outbox: WireUUID = WireUUID(),
    waiting: UInt32 = 0,
    sent: UInt32 = 0,
    rejected: UInt32 = 0,
    sentNow: UInt32 = 0,
    lines: [OutboxLine] = [],
    tailBytes: UInt32 = 0,
    intact: Bool = false
  ) {
    self.init(
      file: file,
      outbox: outbox,
      waiting: waiting,
      sent: sent,
      rejected: rejected,
      sentNow: sentNow,
      lines: lines,
      tailBytes: tailBytes,
      intact: intact,
      _unknown: nil)
  }
}

// MARK: Codec of OutboxResult

extension OutboxResult {
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
    let n0 = self.file.utf8.count
    if n0 > 1024 { throw wireLimit("OutboxResult.file is longer than 1024 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(47 &+ n0)
    let f = p + 2
    var b36: UInt8 = self._unknown?.bits ?? 0
    self.outbox.storeWire(f)
    let w3 = self.waiting
    wireStore(f, 16, w3)
    let w4 = self.sent
    wireStore(f, 20, w4)
    let w5 = self.rejected
    wireStore(f, 24, w5)
    let w6 = self.sentNow
    wireStore(f, 28, w6)
    let w8 = self.tailBytes
    wireStore(f, 32, w8)
    b36 |= wireBit(self.intact)
    wireStore(f, 36, b36)
    var used = wireBit(w5 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(b36 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2524201C00)
    if used == 0 {
      fixed = wireUsedLength(f, 24)
      if fixed > 20 {
        fixed = 24
      } else if fixed > 16 {
        fixed = 20
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if !self.lines.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.lines.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try OutboxLine.appendWireList(self.lines, max: 65535, to: &b)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 37, room: count &<< width,
        lengths: [n0, n1],
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
        unknown = try r.unknown(
          p, shape, fixedLength: 37, slotCount: 2, bits: b36 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w3: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let w4: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 1024)
    let v2: WireUUID = fixed >= 16 ? WireUUID(wire: f) : WireUUID()
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: UInt32 = w6
    let v7: [OutboxLine] = try OutboxLine.decodeWireList(p + o1, n1, max: 65535, &r)
    let v8: UInt32 = w8
    let v9: Bool = b36 & 1 != 0
    return Self(
      file: v1,
      outbox: v2,
      waiting: v3,
      sent: v4,
      rejected: v5,
      sentNow: v6,
      lines: v7,
      tailBytes: v8,
      intact: v9,
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
public struct OutboxKeyMade: WireMessage {
  public static var wireName: String { "command.v1.OutboxKeyMade" }

  public var file: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutboxKeyMade, rhs: OutboxKeyMade) -> Bool {
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.file.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension OutboxKeyMade {
  /// The message in which every field is absent.
  public init() {
    self.init(
      file: "",
      _unknown: nil)
  }

  public init(
    file: String = ""
  ) {
    self.init(
      file: file,
      _unknown: nil)
  }
}

// MARK: Codec of OutboxKeyMade

extension OutboxKeyMade {
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
    let n0 = self.file.utf8.count
    if n0 > 1024 { throw wireLimit("OutboxKeyMade.file is longer than 1024 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(6 &+ n0)
    let f = p + 2
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
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
    let v1: String = try r.text(p + o0, n0, max: 1024)
    return Self(
      file: v1,
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

/// One registration of an outbox.
public struct OutboxLine: WireMessage {
  public static var wireName: String { "command.v1.OutboxLine" }

  public var number: UInt32
  /// `waiting`, `sent`, `rejected` or `corrected` (a later one stands for it).
  public var state: String
  public var person: ID<PersonFile>?
  public var author: String
  public var writtenAt: Timestamp
  public var desk: String
  public var sequence: Int64
  public var field: String
  public var reason: String
  public var correctedBy: UInt32?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: OutboxLine, rhs: OutboxLine) -> Bool {
    guard lhs.number == rhs.number else { return false }
    guard (String).wireEquals(lhs.state, rhs.state) else { return false }
    guard lhs.person == rhs.person else { return false }
    guard (String).wireEquals(lhs.author, rhs.author) else { return false }
    guard lhs.writtenAt == rhs.writtenAt else { return false }
    guard (String).wireEquals(lhs.desk, rhs.desk) else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard (String).wireEquals(lhs.field, rhs.field) else { return false }
    guard (String).wireEquals(lhs.reason, rhs.reason) else { return false }
    guard lhs.correctedBy == rhs.correctedBy else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.number)
    self.state.wireHash(into: &hasher)
    hasher.combine(self.person)
    self.author.wireHash(into: &hasher)
    hasher.combine(self.writtenAt)
    self.desk.wireHash(into: &hasher)
    hasher.combine(self.sequence)
    self.field.wireHash(into: &hasher)
    self.reason.wireHash(into: &hasher)
    hasher.combine(self.correctedBy)
    hasher.combine(self._unknown)
  }
}

extension OutboxLine {
  /// The message in which every field is absent.
  public init() {
    self.init(
      number: 0,
      state: "",
      person: nil,
      author: "",
      writtenAt: Timestamp(),
      desk: "",
      sequence: 0,
      field: "",
      reason: "",
      correctedBy: nil,
      _unknown: nil)
  }

  public init(
    number: UInt32 = 0,
    state: String = "",
    person: ID<PersonFile>? = nil,
    author: String = "",
    writtenAt: Timestamp = Timestamp(),
    desk: String = "",
    sequence: Int64 = 0,
    field: String = "",
    reason: String = "",
    correctedBy: UInt32? = nil
  ) {
    self.init(
      number: number,
      state: state,
      person: person,
      author: author,
      writtenAt: writtenAt,
      desk: desk,
      sequence: sequence,
      field: field,
      reason: reason,
      correctedBy: correctedBy,
      _unknown: nil)
  }
}

// MARK: Codec of OutboxLine

extension OutboxLine {
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
    let n0 = e.pointee.state.utf8.count
    if n0 > 16 { throw wireLimit("OutboxLine.state is longer than 16 bytes") }
    let n1 = e.pointee.person == nil ? 0 : 16
    let n2 = e.pointee.author.utf8.count
    if n2 > 300 { throw wireLimit("OutboxLine.author is longer than 300 bytes") }
    let n3 = e.pointee.desk.utf8.count
    if n3 > 16 { throw wireLimit("OutboxLine.desk is longer than 16 bytes") }
    let n4 = e.pointee.field.utf8.count
    if n4 > 64 { throw wireLimit("OutboxLine.field is longer than 64 bytes") }
    let n5 = e.pointee.reason.utf8.count
    if n5 > 300 { throw wireLimit("OutboxLine.reason is longer than 300 bytes") }
    var text = n0
    text &+= n2
    text &+= n3
    text &+= n4
    text &+= n5
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(51 &+ n0 &+ n1 &+ n2 &+ n3 &+ n4 &+ n5)
    let f = p + 2
    var b20: UInt8 = e.pointee._unknown?.bits ?? 0
    let w1 = e.pointee.number
    wireStore(f, 0, w1)
    let w5 = e.pointee.writtenAt.microseconds
    wireStore(f, 4, w5)
    let w7 = e.pointee.sequence
    wireStore(f, 12, w7)
    b20 |= wireBit(e.pointee.correctedBy != nil)
    let w10 = (e.pointee.correctedBy ?? 0)
    wireStore(f, 21, w10)
    wireStore(f, 20, b20)
    var used = wireBit(w5 != 0)
    used |= wireBit(w7 != 0) &<< 1
    used |= wireBit(b20 != 0) &<< 2
    used |= wireBit(w10 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1915140C00)
    if used == 0 {
      fixed = wireUsedLength(f, 4)
      if fixed > 0 {
        fixed = 4
      }
    }
    let count: Int
    if n5 != 0 {
      count = 6
    } else if n4 != 0 {
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
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= n5
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.state, n0)
    if let value = e.pointee.person {
      value.storeWire(t0)
      t0 += 16
    }
    t0 = wirePut(t0, e.pointee.author, n2)
    t0 = wirePut(t0, e.pointee.desk, n3)
    t0 = wirePut(t0, e.pointee.field, n4)
    t0 = wirePut(t0, e.pointee.reason, n5)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 25, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: e.pointee._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 6, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
      if count > 4 { wireStoreLength(table, 4, width, n4) }
      if count > 5 { wireStoreLength(table, 5, width, n5) }
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
        unknown = try r.unknown(
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
    let v1: UInt32 = w1
    let v2: String = try r.text(p + o0, n0, max: 16)
    let v3: ID<PersonFile>?
    if n1 == 0 {
      v3 = nil
    }
    else {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
      v3 = ID<PersonFile>(wire: (p + o1))
    }
    let v4: String = try r.text(p + o2, n2, max: 300)
    let v5: Timestamp = Timestamp(microseconds: w5)
    let v6: String = try r.text(p + o3, n3, max: 16)
    let v7: Int64 = w7
    let v8: String = try r.text(p + o4, n4, max: 64)
    let v9: String = try r.text(p + o5, n5, max: 300)
    let v10: UInt32? = b20 & 1 != 0 ? w10 : nil
    return Self(
      number: v1,
      state: v2,
      person: v3,
      author: v4,
      writtenAt: v5,
      desk: v6,
      sequence: v7,
      field: v8,
      reason: v9,
      correctedBy: v10,
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

/// How the first rows of a file are read through a column mapping.
public struct ImportExplanation: WireMessage {
  public static var wireName: String { "command.v1.ImportExplanation" }

  public var file: String
  public var mapping: String
  public var columns: [ExplainedColumn]
  /// Columns of the file that the mapping does not use.
  public var unused: [String]
  public var rows: [ExplainedRow]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ImportExplanation, rhs: ImportExplanation) -> Bool {
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard (String).wireEquals(lhs.mapping, rhs.mapping) else { return false }
    guard lhs.columns == rhs.columns else { return false }
    guard ([String]).wireEquals(lhs.unused, rhs.unused) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.file.wireHash(into: &hasher)
    self.mapping.wireHash(into: &hasher)
    hasher.combine(self.columns)
    self.unused.wireHash(into: &hasher)
    hasher.combine(self.rows)
    hasher.combine(self._unknown)
  }
}

extension ImportExplanation {
  /// The message in which every field is absent.
  public init() {
    self.init(
      file: "",
      mapping: "",
      columns: [],
      unused: [],
      rows: [],
      _unknown: nil)
  }

  public init(
    file: String = "",
    mapping: String = "",
    columns: [ExplainedColumn] = [],
    unused: [String] = [],
    rows: [ExplainedRow] = []
  ) {
    self.init(
      file: file,
      mapping: mapping,
      columns: columns,
      unused: unused,
      rows: rows,
      _unknown: nil)
  }
}

// MARK: Codec of ImportExplanation

extension ImportExplanation {
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
    let n0 = self.file.utf8.count
    if n0 > 255 { throw wireLimit("ImportExplanation.file is longer than 255 bytes") }
    let n1 = self.mapping.utf8.count
    if n1 > 60 { throw wireLimit("ImportExplanation.mapping is longer than 60 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1)
    let f = p + 2
    let count: Int
    if !self.rows.isEmpty {
      count = 5
    } else if !self.unused.isEmpty {
      count = 4
    } else if !self.columns.isEmpty {
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
    lengths |= self.columns.count &* 24
    lengths |= self.unused.count &* 24
    lengths |= self.rows.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    t0 = wirePut(t0, self.mapping, n1)
    b.advance(to: t0)
    let s2 = b.byteCount
    try ExplainedColumn.appendWireList(self.columns, max: 128, to: &b)
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    try b.append(texts: self.unused, max: 256, maxElement: 200)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try ExplainedRow.appendWireList(self.rows, max: 20, to: &b)
    let n4 = b.byteCount &- s4
    let written: Int
    if n4 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 255)
    let v2: String = try r.text(p + o1, n1, max: 60)
    let v3: [ExplainedColumn] = try ExplainedColumn.decodeWireList(p + o2, n2, max: 128, &r)
    let v4: [String] = try r.texts(p + o3, n3, max: 256, maxElement: 200)
    let v5: [ExplainedRow] = try ExplainedRow.decodeWireList(p + o4, n4, max: 20, &r)
    return Self(
      file: v1,
      mapping: v2,
      columns: v3,
      unused: v4,
      rows: v5,
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

/// Where a column comes from.
public struct ExplainedColumn: WireMessage {
  public static var wireName: String { "command.v1.ExplainedColumn" }

  public var to: String
  public var from: [String]
  public var how: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExplainedColumn, rhs: ExplainedColumn) -> Bool {
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard ([String]).wireEquals(lhs.from, rhs.from) else { return false }
    guard (String).wireEquals(lhs.how, rhs.how) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.to.wireHash(into: &hasher)
    self.from.wireHash(into: &hasher)
    self.how.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ExplainedColumn {
  /// The message in which every field is absent.
  public init() {
    self.init(
      to: "",
      from: [],
      how: "",
      _unknown: nil)
  }

  public init(
    to: String = "",
    from: [String] = [],
    how: String = ""
  ) {
    self.init(
      to: to,
      from: from,
      how: how,
      _unknown: nil)
  }
}

// MARK: Codec of ExplainedColumn

extension ExplainedColumn {
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
    let n0 = e.pointee.to.utf8.count
    if n0 > 40 { throw wireLimit("ExplainedColumn.to is longer than 40 bytes") }
    let n2 = e.pointee.how.utf8.count
    if n2 > 200 { throw wireLimit("ExplainedColumn.how is longer than 200 bytes") }
    var text = n0
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0)
    let f = p + 2
    let count: Int
    if n2 != 0 {
      count = 3
    } else if !e.pointee.from.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= e.pointee.from.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.to, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try b.append(texts: e.pointee.from, max: 8, maxElement: 200)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, e.pointee.how, n2)
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
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: [String] = try r.texts(p + o1, n1, max: 8, maxElement: 200)
    let v3: String = try r.text(p + o2, n2, max: 200)
    return Self(
      to: v1,
      from: v2,
      how: v3,
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

/// How one row is read.
public struct ExplainedRow: WireMessage {
  public static var wireName: String { "command.v1.ExplainedRow" }

  public var line: UInt32
  public var cells: [ExplainedCell]
  public var problems: [ImportReject]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExplainedRow, rhs: ExplainedRow) -> Bool {
    guard lhs.line == rhs.line else { return false }
    guard lhs.cells == rhs.cells else { return false }
    guard lhs.problems == rhs.problems else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.line)
    hasher.combine(self.cells)
    hasher.combine(self.problems)
    hasher.combine(self._unknown)
  }
}

extension ExplainedRow {
  /// The message in which every field is absent.
  public init() {
    self.init(
      line: 0,
      cells: [],
      problems: [],
      _unknown: nil)
  }

  public init(
    line: UInt32 = 0,
    cells: [ExplainedCell] = [],
    problems: [ImportReject] = []
  ) {
    self.init(
      line: line,
      cells: cells,
      problems: problems,
      _unknown: nil)
  }
}

// MARK: Codec of ExplainedRow

extension ExplainedRow {
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
    let w1 = e.pointee.line
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if !e.pointee.problems.isEmpty {
      count = 2
    } else if !e.pointee.cells.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = e.pointee.cells.count &* 24
    lengths |= e.pointee.problems.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ExplainedCell.appendWireList(e.pointee.cells, max: 128, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try ImportReject.appendWireList(e.pointee.problems, max: 64, to: &b)
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
        start: start, used: fixed, known: 4, room: count &<< width,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 2, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: UInt32 = w1
    let v2: [ExplainedCell] = try ExplainedCell.decodeWireList(p + o0, n0, max: 128, &r)
    let v3: [ImportReject] = try ImportReject.decodeWireList(p + o1, n1, max: 64, &r)
    return Self(
      line: v1,
      cells: v2,
      problems: v3,
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

/// What was written, and what it is read as.
public struct ExplainedCell: WireMessage {
  public static var wireName: String { "command.v1.ExplainedCell" }

  public var to: String
  public var written: String
  public var read: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExplainedCell, rhs: ExplainedCell) -> Bool {
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard (String).wireEquals(lhs.written, rhs.written) else { return false }
    guard (String).wireEquals(lhs.read, rhs.read) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.to.wireHash(into: &hasher)
    self.written.wireHash(into: &hasher)
    self.read.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension ExplainedCell {
  /// The message in which every field is absent.
  public init() {
    self.init(
      to: "",
      written: "",
      read: "",
      _unknown: nil)
  }

  public init(
    to: String = "",
    written: String = "",
    read: String = ""
  ) {
    self.init(
      to: to,
      written: written,
      read: read,
      _unknown: nil)
  }
}

// MARK: Codec of ExplainedCell

extension ExplainedCell {
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
    let n0 = e.pointee.to.utf8.count
    if n0 > 40 { throw wireLimit("ExplainedCell.to is longer than 40 bytes") }
    let n1 = e.pointee.written.utf8.count
    if n1 > 300 { throw wireLimit("ExplainedCell.written is longer than 300 bytes") }
    let n2 = e.pointee.read.utf8.count
    if n2 > 300 { throw wireLimit("ExplainedCell.read is longer than 300 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(14 &+ n0 &+ n1 &+ n2)
    let f = p + 2
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
    let slots = f + 0 + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.to, n0)
    t0 = wirePut(t0, e.pointee.written, n1)
    t0 = wirePut(t0, e.pointee.read, n2)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2],
        unknown: e.pointee._unknown)
      return
    }
    let shape = 0 | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + 0)
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
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: String = try r.text(p + o1, n1, max: 300)
    let v3: String = try r.text(p + o2, n2, max: 300)
    return Self(
      to: v1,
      written: v2,
      read: v3,
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

/// What an export of people wrote.
public struct PeopleExportResult: WireMessage {
  public static var wireName: String { "command.v1.PeopleExportResult" }

  public var file: String
  public var mission: String
  public var persons: UInt32
  public var purpose: String
  public var recipient: String
  /// The event that records it.
  public var sequence: Int64
  public var withheld: [String]
  public var asOf: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PeopleExportResult, rhs: PeopleExportResult) -> Bool {
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.sequence == rhs.sequence else { return false }
    guard ([String]).wireEquals(lhs.withheld, rhs.withheld) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.file.wireHash(into: &hasher)
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.persons)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.sequence)
    self.withheld.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self._unknown)
  }
}

extension PeopleExportResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      file: "",
      mission: "",
      persons: 0,
      purpose: "",
      recipient: "",
      sequence: 0,
      withheld: [],
      asOf: Timestamp(),
      _unknown: nil)
  }

  public init(
    file: String = "",
    mission: String = "",
    persons: UInt32 = 0,
    purpose: String = "",
    recipient: String = "",
    sequence: Int64 = 0,
    withheld: [String] = [],
    asOf: Timestamp = Timestamp()
  ) {
    self.init(
      file: file,
      mission: mission,
      persons: persons,
      purpose: purpose,
      recipient: recipient,
      sequence: sequence,
      withheld: withheld,
      asOf: asOf,
      _unknown: nil)
  }
}

// MARK: Codec of PeopleExportResult

extension PeopleExportResult {
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
    let n0 = self.file.utf8.count
    if n0 > 1024 { throw wireLimit("PeopleExportResult.file is longer than 1024 bytes") }
    let n1 = self.mission.utf8.count
    if n1 > 16 { throw wireLimit("PeopleExportResult.mission is longer than 16 bytes") }
    let n2 = self.purpose.utf8.count
    if n2 > 100 { throw wireLimit("PeopleExportResult.purpose is longer than 100 bytes") }
    let n3 = self.recipient.utf8.count
    if n3 > 100 { throw wireLimit("PeopleExportResult.recipient is longer than 100 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(42 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w3 = self.persons
    wireStore(f, 0, w3)
    let w6 = self.sequence
    wireStore(f, 4, w6)
    let w8 = self.asOf.microseconds
    wireStore(f, 12, w8)
    var used = wireBit(w3 != 0)
    used |= wireBit(w6 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x140C0400)
    let count: Int
    if !self.withheld.isEmpty {
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
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    lengths |= self.withheld.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    t0 = wirePut(t0, self.mission, n1)
    t0 = wirePut(t0, self.purpose, n2)
    t0 = wirePut(t0, self.recipient, n3)
    b.advance(to: t0)
    let s4 = b.byteCount
    try b.append(texts: self.withheld, max: 32, maxElement: 40)
    let n4 = b.byteCount &- s4
    let written: Int
    if n4 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 20, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4],
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
    if written == 5, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 1024)
    let v2: String = try r.text(p + o1, n1, max: 16)
    let v3: UInt32 = w3
    let v4: String = try r.text(p + o2, n2, max: 100)
    let v5: String = try r.text(p + o3, n3, max: 100)
    let v6: Int64 = w6
    let v7: [String] = try r.texts(p + o4, n4, max: 32, maxElement: 40)
    let v8: Timestamp = Timestamp(microseconds: w8)
    return Self(
      file: v1,
      mission: v2,
      persons: v3,
      purpose: v4,
      recipient: v5,
      sequence: v6,
      withheld: v7,
      asOf: v8,
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
public struct PeopleExport: WireMessage {
  public static var wireName: String { "command.v1.PeopleExport" }

  public var about: PeopleExportResult
  public var files: [PersonFile]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PeopleExport, rhs: PeopleExport) -> Bool {
    guard lhs.about == rhs.about else { return false }
    guard lhs.files == rhs.files else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.about)
    hasher.combine(self.files)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for (index, element) in self.files.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("files[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension PeopleExport {
  /// The message in which every field is absent.
  public init() {
    self.init(
      about: PeopleExportResult(),
      files: [],
      _unknown: nil)
  }

  public init(
    about: PeopleExportResult = PeopleExportResult(),
    files: [PersonFile] = []
  ) {
    self.init(
      about: about,
      files: files,
      _unknown: nil)
  }
}

// MARK: Codec of PeopleExport

extension PeopleExport {
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
    if !self.files.isEmpty {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(self.files.count &* 24)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.about.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s1 = b.byteCount
    try PersonFile.appendWireList(self.files, max: 65535, to: &b)
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
    let v1: PeopleExportResult
    if n0 == 0 {
      v1 = PeopleExportResult()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try PeopleExportResult.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: [PersonFile] = try PersonFile.decodeWireList(p + o1, n1, max: 65535, &r)
    return Self(
      about: v1,
      files: v2,
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

/// What an import of departures did, counted in rows.
public struct DepartureImportResult: WireMessage {
  public static var wireName: String { "command.v1.DepartureImportResult" }

  public var added: UInt32
  public var alreadyThere: UInt32
  public var rejected: UInt32
  public var rejects: [ImportReject]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DepartureImportResult, rhs: DepartureImportResult) -> Bool {
    guard lhs.added == rhs.added else { return false }
    guard lhs.alreadyThere == rhs.alreadyThere else { return false }
    guard lhs.rejected == rhs.rejected else { return false }
    guard lhs.rejects == rhs.rejects else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.added)
    hasher.combine(self.alreadyThere)
    hasher.combine(self.rejected)
    hasher.combine(self.rejects)
    hasher.combine(self._unknown)
  }
}

extension DepartureImportResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      added: 0,
      alreadyThere: 0,
      rejected: 0,
      rejects: [],
      _unknown: nil)
  }

  public init(
    added: UInt32 = 0,
    alreadyThere: UInt32 = 0,
    rejected: UInt32 = 0,
    rejects: [ImportReject] = []
  ) {
    self.init(
      added: added,
      alreadyThere: alreadyThere,
      rejected: rejected,
      rejects: rejects,
      _unknown: nil)
  }
}

// MARK: Codec of DepartureImportResult

extension DepartureImportResult {
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
    let w1 = self.added
    wireStore(f, 0, w1)
    let w2 = self.alreadyThere
    wireStore(f, 4, w2)
    let w3 = self.rejected
    wireStore(f, 8, w3)
    var used = wireBit(w1 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    let fixed = wireLastEnd(used, 0xC080400)
    let count: Int
    if !self.rejects.isEmpty {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(self.rejects.count &* 24)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ImportReject.appendWireList(self.rejects, max: 1024, to: &b)
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
        start: start, used: fixed, known: 12, room: count &<< width,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 12, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: UInt32 = w1
    let v2: UInt32 = w2
    let v3: UInt32 = w3
    let v4: [ImportReject] = try ImportReject.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      added: v1,
      alreadyThere: v2,
      rejected: v3,
      rejects: v4,
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
public struct SystemStatus: WireMessage {
  public static var wireName: String { "command.v1.SystemStatus" }

  public var intake: ServiceStatus
  public var planning: PlanningStatus
  /// Planning's digest equals intake's at the same position.
  public var inStep: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SystemStatus, rhs: SystemStatus) -> Bool {
    guard lhs.intake == rhs.intake else { return false }
    guard lhs.planning == rhs.planning else { return false }
    guard lhs.inStep == rhs.inStep else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.intake)
    hasher.combine(self.planning)
    hasher.combine(self.inStep)
    hasher.combine(self._unknown)
  }
}

extension SystemStatus {
  /// The message in which every field is absent.
  public init() {
    self.init(
      intake: ServiceStatus(),
      planning: PlanningStatus(),
      inStep: false,
      _unknown: nil)
  }

  public init(
    intake: ServiceStatus = ServiceStatus(),
    planning: PlanningStatus = PlanningStatus(),
    inStep: Bool = false
  ) {
    self.init(
      intake: intake,
      planning: planning,
      inStep: inStep,
      _unknown: nil)
  }
}

// MARK: Codec of SystemStatus

extension SystemStatus {
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
    b0 |= wireBit(self.inStep)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    count = 2
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.intake.appendWire(to: &b)
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
    try self.planning.appendWire(to: &b)
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
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1],
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
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: ServiceStatus
    if n0 == 0 {
      v1 = ServiceStatus()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try ServiceStatus.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: PlanningStatus
    if n1 == 0 {
      v2 = PlanningStatus()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try PlanningStatus.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: Bool = b0 & 1 != 0
    return Self(
      intake: v1,
      planning: v2,
      inStep: v3,
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

/// What an export wrote.
public struct ExportResult: WireMessage {
  public static var wireName: String { "command.v1.ExportResult" }

  public var manifest: String
  public var revision: UInt32
  public var state: ManifestState
  public var file: String
  public var rows: UInt32
  public var digest: FixedBytes<32>
  public var provisional: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ExportResult, rhs: ExportResult) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.provisional == rhs.provisional else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.state)
    self.file.wireHash(into: &hasher)
    hasher.combine(self.rows)
    hasher.combine(self.digest)
    hasher.combine(self.provisional)
    hasher.combine(self._unknown)
  }
}

extension ExportResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      revision: 0,
      state: .unset,
      file: "",
      rows: 0,
      digest: FixedBytes<32>(),
      provisional: false,
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    revision: UInt32 = 0,
    state: ManifestState = .unset,
    file: String = "",
    rows: UInt32 = 0,
    digest: FixedBytes<32> = FixedBytes<32>(),
    provisional: Bool = false
  ) {
    self.init(
      manifest: manifest,
      revision: revision,
      state: state,
      file: file,
      rows: rows,
      digest: digest,
      provisional: provisional,
      _unknown: nil)
  }
}

// MARK: Codec of ExportResult

extension ExportResult {
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
    let n0 = self.manifest.utf8.count
    if n0 > 64 { throw wireLimit("ExportResult.manifest is longer than 64 bytes") }
    let n1 = self.file.utf8.count
    if n1 > 1024 { throw wireLimit("ExportResult.file is longer than 1024 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(52 &+ n0 &+ n1)
    let f = p + 2
    var b41: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.revision
    wireStore(f, 0, w2)
    let w3 = self.state.rawValue
    wireStore(f, 4, w3)
    let w5 = self.rows
    wireStore(f, 5, w5)
    self.digest.storeWire(f + 9)
    b41 |= wireBit(self.provisional)
    wireStore(f, 41, b41)
    var used = wireBit(w3 != 0)
    used |= wireBit(w5 != 0) &<< 1
    used |= wireBit(!wireIsZero(f + 9, 32)) &<< 2
    used |= wireBit(b41 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2A29090500)
    if used == 0 {
      fixed = wireUsedLength(f, 4)
      if fixed > 0 {
        fixed = 4
      }
    }
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
    t0 = wirePut(t0, self.manifest, n0)
    t0 = wirePut(t0, self.file, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 42, room: count &<< width,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 42, slotCount: 2, bits: b41 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let o1 = o0 &+ n0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = w2
    let v3: ManifestState = ManifestState(rawValue: w3)
    let v4: String = try r.text(p + o1, n1, max: 1024)
    let v5: UInt32 = w5
    let v6: FixedBytes<32> = fixed >= 41 ? FixedBytes<32>(wire: f + 9) : FixedBytes<32>()
    let v7: Bool = b41 & 1 != 0
    return Self(
      manifest: v1,
      revision: v2,
      state: v3,
      file: v4,
      rows: v5,
      digest: v6,
      provisional: v7,
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
public struct NamedManifest: WireMessage {
  public static var wireName: String { "command.v1.NamedManifest" }

  public var manifest: Manifest
  public var names: [TravelName]
  /// What it was made for; absent where there are no names.
  public var about: DocumentStamp?
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: NamedManifest, rhs: NamedManifest) -> Bool {
    guard lhs.manifest == rhs.manifest else { return false }
    guard lhs.names == rhs.names else { return false }
    guard lhs.about == rhs.about else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.manifest)
    hasher.combine(self.names)
    hasher.combine(self.about)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    for path in self.manifest.missingRequiredFields() { missing.append("manifest.\(path)") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension NamedManifest {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: Manifest(),
      names: [],
      about: nil,
      _unknown: nil)
  }

  public init(
    manifest: Manifest = Manifest(),
    names: [TravelName] = [],
    about: DocumentStamp? = nil
  ) {
    self.init(
      manifest: manifest,
      names: names,
      about: about,
      _unknown: nil)
  }
}

// MARK: Codec of NamedManifest

extension NamedManifest {
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
    let count: Int
    if self.about != nil {
      count = 3
    } else if !self.names.isEmpty {
      count = 2
    } else {
      count = 1
    }
    let width = wireWidth(self.names.count &* 24)
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
    try TravelName.appendWireList(self.names, max: 1024, to: &b)
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    if let value = self.about {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n2 = b.byteCount &- s2
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
    let v1: Manifest
    if n0 == 0 {
      v1 = Manifest()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Manifest.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: [TravelName] = try TravelName.decodeWireList(p + o1, n1, max: 1024, &r)
    let v3: DocumentStamp?
    if n2 == 0 {
      v3 = nil
    }
    else {
      v3 = try DocumentStamp.decodeNestedWire(p + o2, n2, &r)
    }
    return Self(
      manifest: v1,
      names: v2,
      about: v3,
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

/// What stands on every document of a manifest.
public struct DocumentStamp: WireMessage {
  public static var wireName: String { "command.v1.DocumentStamp" }

  public var manifest: String
  public var revision: UInt32
  public var digest: FixedBytes<32>
  public var state: RevisionState
  /// Names may still come and go.
  public var provisional: Bool
  public var purpose: String
  public var recipient: String
  public var printedAt: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DocumentStamp, rhs: DocumentStamp) -> Bool {
    guard (String).wireEquals(lhs.manifest, rhs.manifest) else { return false }
    guard lhs.revision == rhs.revision else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.provisional == rhs.provisional else { return false }
    guard (String).wireEquals(lhs.purpose, rhs.purpose) else { return false }
    guard (String).wireEquals(lhs.recipient, rhs.recipient) else { return false }
    guard lhs.printedAt == rhs.printedAt else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.manifest.wireHash(into: &hasher)
    hasher.combine(self.revision)
    hasher.combine(self.digest)
    hasher.combine(self.state)
    hasher.combine(self.provisional)
    self.purpose.wireHash(into: &hasher)
    self.recipient.wireHash(into: &hasher)
    hasher.combine(self.printedAt)
    hasher.combine(self._unknown)
  }
}

extension DocumentStamp {
  /// The message in which every field is absent.
  public init() {
    self.init(
      manifest: "",
      revision: 0,
      digest: FixedBytes<32>(),
      state: .unset,
      provisional: false,
      purpose: "",
      recipient: "",
      printedAt: Timestamp(),
      _unknown: nil)
  }

  public init(
    manifest: String = "",
    revision: UInt32 = 0,
    digest: FixedBytes<32> = FixedBytes<32>(),
    state: RevisionState = .unset,
    provisional: Bool = false,
    purpose: String = "",
    recipient: String = "",
    printedAt: Timestamp = Timestamp()
  ) {
    self.init(
      manifest: manifest,
      revision: revision,
      digest: digest,
      state: state,
      provisional: provisional,
      purpose: purpose,
      recipient: recipient,
      printedAt: printedAt,
      _unknown: nil)
  }
}

// MARK: Codec of DocumentStamp

extension DocumentStamp {
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
    let n0 = self.manifest.utf8.count
    if n0 > 64 { throw wireLimit("DocumentStamp.manifest is longer than 64 bytes") }
    let n1 = self.purpose.utf8.count
    if n1 > 100 { throw wireLimit("DocumentStamp.purpose is longer than 100 bytes") }
    let n2 = self.recipient.utf8.count
    if n2 > 100 { throw wireLimit("DocumentStamp.recipient is longer than 100 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(60 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    var b37: UInt8 = self._unknown?.bits ?? 0
    let w2 = self.revision
    wireStore(f, 0, w2)
    self.digest.storeWire(f + 4)
    let w4 = self.state.rawValue
    wireStore(f, 36, w4)
    b37 |= wireBit(self.provisional)
    let w8 = self.printedAt.microseconds
    wireStore(f, 38, w8)
    wireStore(f, 37, b37)
    var used = wireBit(!wireIsZero(f + 4, 32))
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(b37 != 0) &<< 2
    used |= wireBit(w8 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x2E26252400)
    if used == 0 {
      fixed = wireUsedLength(f, 4)
      if fixed > 0 {
        fixed = 4
      }
    }
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
    t0 = wirePut(t0, self.manifest, n0)
    t0 = wirePut(t0, self.purpose, n1)
    t0 = wirePut(t0, self.recipient, n2)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 46, room: count &<< width,
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = w2
    let v3: FixedBytes<32> = fixed >= 36 ? FixedBytes<32>(wire: f + 4) : FixedBytes<32>()
    let v4: RevisionState = RevisionState(rawValue: w4)
    let v5: Bool = b37 & 1 != 0
    let v6: String = try r.text(p + o1, n1, max: 100)
    let v7: String = try r.text(p + o2, n2, max: 100)
    let v8: Timestamp = Timestamp(microseconds: w8)
    return Self(
      manifest: v1,
      revision: v2,
      digest: v3,
      state: v4,
      provisional: v5,
      purpose: v6,
      recipient: v7,
      printedAt: v8,
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
public struct PrintResult: WireMessage {
  public static var wireName: String { "command.v1.PrintResult" }

  public var document: DocumentKind
  public var stamp: DocumentStamp
  public var file: String
  public var persons: UInt32
  /// Names that do not stand as the carrier wants them, by line: to be completed by hand.
  public var remarks: [PrintRemark]
  /// For a delta: the revision before.
  public var since: UInt32
  public var added: UInt32
  public var removed: UInt32
  public var changed: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PrintResult, rhs: PrintResult) -> Bool {
    guard lhs.document == rhs.document else { return false }
    guard lhs.stamp == rhs.stamp else { return false }
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard lhs.persons == rhs.persons else { return false }
    guard lhs.remarks == rhs.remarks else { return false }
    guard lhs.since == rhs.since else { return false }
    guard lhs.added == rhs.added else { return false }
    guard lhs.removed == rhs.removed else { return false }
    guard lhs.changed == rhs.changed else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.document)
    hasher.combine(self.stamp)
    self.file.wireHash(into: &hasher)
    hasher.combine(self.persons)
    hasher.combine(self.remarks)
    hasher.combine(self.since)
    hasher.combine(self.added)
    hasher.combine(self.removed)
    hasher.combine(self.changed)
    hasher.combine(self._unknown)
  }
}

extension PrintResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      document: .unset,
      stamp: DocumentStamp(),
      file: "",
      persons: 0,
      remarks: [],
      since: 0,
      added: 0,
      removed: 0,
      changed: 0,
      _unknown: nil)
  }

  public init(
    document: DocumentKind = .unset,
    stamp: DocumentStamp = DocumentStamp(),
    file: String = "",
    persons: UInt32 = 0,
    remarks: [PrintRemark] = [],
    since: UInt32 = 0,
    added: UInt32 = 0,
    removed: UInt32 = 0,
    changed: UInt32 = 0
  ) {
    self.init(
      document: document,
      stamp: stamp,
      file: file,
      persons: persons,
      remarks: remarks,
      since: since,
      added: added,
      removed: removed,
      changed: changed,
      _unknown: nil)
  }
}

// MARK: Codec of PrintResult

extension PrintResult {
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
    let n1 = e.pointee.file.utf8.count
    if n1 > 1024 { throw wireLimit("PrintResult.file is longer than 1024 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(35)
    let f = p + 2
    let w1 = e.pointee.document.rawValue
    wireStore(f, 0, w1)
    let w4 = e.pointee.persons
    wireStore(f, 1, w4)
    let w6 = e.pointee.since
    wireStore(f, 5, w6)
    let w7 = e.pointee.added
    wireStore(f, 9, w7)
    let w8 = e.pointee.removed
    wireStore(f, 13, w8)
    let w9 = e.pointee.changed
    wireStore(f, 17, w9)
    var used = wireBit(w6 != 0)
    used |= wireBit(w7 != 0) &<< 1
    used |= wireBit(w8 != 0) &<< 2
    used |= wireBit(w9 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x15110D0900)
    if used == 0 {
      fixed = wireUsedLength(f, 5)
      if fixed > 1 {
        fixed = 5
      }
    }
    let count: Int
    if !e.pointee.remarks.isEmpty {
      count = 3
    } else if n1 != 0 {
      count = 2
    } else {
      count = 1
    }
    var lengths = n1
    lengths |= e.pointee.remarks.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try e.pointee.stamp.appendWire(to: &b)
    var n0 = b.byteCount &- s0
    if n0 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s0)
      n0 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, e.pointee.file, n1)
    b.advance(to: t1)
    let s2 = b.byteCount
    try PrintRemark.appendWireList(e.pointee.remarks, max: 4096, to: &b)
    let n2 = b.byteCount &- s2
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
        start: start, used: fixed, known: 21, room: count &<< width,
        lengths: [n0, n1, n2],
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
        unknown = try r.unknown(
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
    let v1: DocumentKind = DocumentKind(rawValue: w1)
    let v2: DocumentStamp
    if n0 == 0 {
      v2 = DocumentStamp()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try DocumentStamp.decodeNestedWire(p + o0, n0, &r)
    }
    let v3: String = try r.text(p + o1, n1, max: 1024)
    let v4: UInt32 = w4
    let v5: [PrintRemark] = try PrintRemark.decodeWireList(p + o2, n2, max: 4096, &r)
    let v6: UInt32 = w6
    let v7: UInt32 = w7
    let v8: UInt32 = w8
    let v9: UInt32 = w9
    return Self(
      document: v1,
      stamp: v2,
      file: v3,
      persons: v4,
      remarks: v5,
      since: v6,
      added: v7,
      removed: v8,
      changed: v9,
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

/// Something about one line of a document that somebody must look at.
public struct PrintRemark: WireMessage {
  public static var wireName: String { "command.v1.PrintRemark" }

  public var line: UInt32
  /// Such as `NAME_PARTS`.
  public var code: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: PrintRemark, rhs: PrintRemark) -> Bool {
    guard lhs.line == rhs.line else { return false }
    guard (String).wireEquals(lhs.code, rhs.code) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.line)
    self.code.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension PrintRemark {
  /// The message in which every field is absent.
  public init() {
    self.init(
      line: 0,
      code: "",
      _unknown: nil)
  }

  public init(
    line: UInt32 = 0,
    code: String = ""
  ) {
    self.init(
      line: line,
      code: code,
      _unknown: nil)
  }
}

// MARK: Codec of PrintRemark

extension PrintRemark {
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
    let n0 = e.pointee.code.utf8.count
    if n0 > 24 { throw wireLimit("PrintRemark.code is longer than 24 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(10 &+ n0)
    let f = p + 2
    let w1 = e.pointee.line
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.code, n0)
    b.advance(to: t0)
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
        lengths: [n0],
        unknown: e.pointee._unknown)
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
          p, shape, fixedLength: 4, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: UInt32 = w1
    let v2: String = try r.text(p + o0, n0, max: 24)
    return Self(
      line: v1,
      code: v2,
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

/// A certificate that `pki issue` made, and where it is.
public struct IssuedCertificate: WireMessage {
  public static var wireName: String { "command.v1.IssuedCertificate" }

  public var name: String
  public var identity: String
  public var certificateFile: String
  public var keyFile: String
  public var expires: Timestamp
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: IssuedCertificate, rhs: IssuedCertificate) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard (String).wireEquals(lhs.identity, rhs.identity) else { return false }
    guard (String).wireEquals(lhs.certificateFile, rhs.certificateFile) else { return false }
    guard (String).wireEquals(lhs.keyFile, rhs.keyFile) else { return false }
    guard lhs.expires == rhs.expires else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.name.wireHash(into: &hasher)
    self.identity.wireHash(into: &hasher)
    self.certificateFile.wireHash(into: &hasher)
    self.keyFile.wireHash(into: &hasher)
    hasher.combine(self.expires)
    hasher.combine(self._unknown)
  }
}

extension IssuedCertificate {
  /// The message in which every field is absent.
  public init() {
    self.init(
      name: "",
      identity: "",
      certificateFile: "",
      keyFile: "",
      expires: Timestamp(),
      _unknown: nil)
  }

  public init(
    name: String = "",
    identity: String = "",
    certificateFile: String = "",
    keyFile: String = "",
    expires: Timestamp = Timestamp()
  ) {
    self.init(
      name: name,
      identity: identity,
      certificateFile: certificateFile,
      keyFile: keyFile,
      expires: expires,
      _unknown: nil)
  }
}

// MARK: Codec of IssuedCertificate

extension IssuedCertificate {
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
    let n0 = self.name.utf8.count
    if n0 > 64 { throw wireLimit("IssuedCertificate.name is longer than 64 bytes") }
    let n1 = self.identity.utf8.count
    if n1 > 512 { throw wireLimit("IssuedCertificate.identity is longer than 512 bytes") }
    let n2 = self.certificateFile.utf8.count
    if n2 > 1024 { throw wireLimit("IssuedCertificate.certificateFile is longer than 1024 bytes") }
    let n3 = self.keyFile.utf8.count
    if n3 > 1024 { throw wireLimit("IssuedCertificate.keyFile is longer than 1024 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n3
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(26 &+ n0 &+ n1 &+ n2 &+ n3)
    let f = p + 2
    let w5 = self.expires.microseconds
    wireStore(f, 0, w5)
    let used = wireBit(w5 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if n3 != 0 {
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
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.name, n0)
    t0 = wirePut(t0, self.identity, n1)
    t0 = wirePut(t0, self.certificateFile, n2)
    t0 = wirePut(t0, self.keyFile, n3)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: count &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    let shape = fixed | count &<< 8 | width &<< 14
    wireStore(p, 0, UInt16.wire(shape))
    let table = (f + fixed)
    if count == 4, width == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, width, n0) }
      if count > 1 { wireStoreLength(table, 1, width, n1) }
      if count > 2 { wireStoreLength(table, 2, width, n2) }
      if count > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 512)
    let v3: String = try r.text(p + o2, n2, max: 1024)
    let v4: String = try r.text(p + o3, n3, max: 1024)
    let v5: Timestamp = Timestamp(microseconds: w5)
    return Self(
      name: v1,
      identity: v2,
      certificateFile: v3,
      keyFile: v4,
      expires: v5,
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
public struct SnapshotCheck: WireMessage {
  public static var wireName: String { "command.v1.SnapshotCheck" }

  public var file: String
  public var valid: Bool
  public var rows: Int64
  public var chunks: UInt32
  public var position: Position
  public var problems: [String]
  public var digest: FixedBytes<32>
  public var bytes: Int64
  public var mission: String
  /// `full` or `delta`.
  public var kind: String
  /// Where a delta begins.
  public var base: Position?
  /// What the snapshot is asked for by.
  public var snapshot: FixedBytes<32>
  /// What the rows are, and the fingerprint of the schema that the file brings along.
  public var message: String
  public var schema: FixedBytes<32>
  public var written: Timestamp
  /// Whose certificate signed it; empty when nobody did or nobody can tell.
  public var signedBy: String
  /// What became of the signature: `none`, `unchecked`, `good` or `bad`.
  public var signature: String
  /// What the service says of the position: `same`, `ahead`, `other-history` or `fenced`.
  public var service: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SnapshotCheck, rhs: SnapshotCheck) -> Bool {
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard lhs.valid == rhs.valid else { return false }
    guard lhs.rows == rhs.rows else { return false }
    guard lhs.chunks == rhs.chunks else { return false }
    guard lhs.position == rhs.position else { return false }
    guard ([String]).wireEquals(lhs.problems, rhs.problems) else { return false }
    guard lhs.digest == rhs.digest else { return false }
    guard lhs.bytes == rhs.bytes else { return false }
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard (String).wireEquals(lhs.kind, rhs.kind) else { return false }
    guard lhs.base == rhs.base else { return false }
    guard lhs.snapshot == rhs.snapshot else { return false }
    guard (String).wireEquals(lhs.message, rhs.message) else { return false }
    guard lhs.schema == rhs.schema else { return false }
    guard lhs.written == rhs.written else { return false }
    guard (String).wireEquals(lhs.signedBy, rhs.signedBy) else { return false }
    guard (String).wireEquals(lhs.signature, rhs.signature) else { return false }
    guard (String).wireEquals(lhs.service, rhs.service) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.file.wireHash(into: &hasher)
    hasher.combine(self.valid)
    hasher.combine(self.rows)
    hasher.combine(self.chunks)
    hasher.combine(self.position)
    self.problems.wireHash(into: &hasher)
    hasher.combine(self.digest)
    hasher.combine(self.bytes)
    self.mission.wireHash(into: &hasher)
    self.kind.wireHash(into: &hasher)
    hasher.combine(self.base)
    hasher.combine(self.snapshot)
    self.message.wireHash(into: &hasher)
    hasher.combine(self.schema)
    hasher.combine(self.written)
    self.signedBy.wireHash(into: &hasher)
    self.signature.wireHash(into: &hasher)
    self.service.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension SnapshotCheck {
  /// The message in which every field is absent.
  public init() {
    self.init(
      file: "",
      valid: false,
      rows: 0,
      chunks: 0,
      position: Position(),
      problems: [],
      digest: FixedBytes<32>(),
      bytes: 0,
      mission: "",
      kind: "",
      base: nil,
      snapshot: FixedBytes<32>(),
      message: "",
      schema: FixedBytes<32>(),
      written: Timestamp(),
      signedBy: "",
      signature: "",
      service: "",
      _unknown: nil)
  }

  public init(
    file: String = "",
    valid: Bool = false,
    rows: Int64 = 0,
    chunks: UInt32 = 0,
    position: Position = Position(),
    problems: [String] = [],
    digest: FixedBytes<32> = FixedBytes<32>(),
    bytes: Int64 = 0,
    mission: String = "",
    kind: String = "",
    base: Position? = nil,
    snapshot: FixedBytes<32> = FixedBytes<32>(),
    message: String = "",
    schema: FixedBytes<32> = FixedBytes<32>(),
    written: Timestamp = Timestamp(),
    signedBy: String = "",
    signature: String = "",
    service: String = ""
  ) {
    self.init(
      file: file,
      valid: valid,
      rows: rows,
      chunks: chunks,
      position: position,
      problems: problems,
      digest: digest,
      bytes: bytes,
      mission: mission,
      kind: kind,
      base: base,
      snapshot: snapshot,
      message: message,
      schema: schema,
      written: written,
      signedBy: signedBy,
      signature: signature,
      service: service,
      _unknown: nil)
  }
}

// MARK: Codec of SnapshotCheck

extension SnapshotCheck {
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
    let n0 = self.file.utf8.count
    if n0 > 1024 { throw wireLimit("SnapshotCheck.file is longer than 1024 bytes") }
    let n2 = self.mission.utf8.count
    if n2 > 16 { throw wireLimit("SnapshotCheck.mission is longer than 16 bytes") }
    let n3 = self.kind.utf8.count
    if n3 > 8 { throw wireLimit("SnapshotCheck.kind is longer than 8 bytes") }
    let n4 = self.base == nil ? 0 : 64
    let n5 = self.message.utf8.count
    if n5 > 128 { throw wireLimit("SnapshotCheck.message is longer than 128 bytes") }
    let n6 = self.signedBy.utf8.count
    if n6 > 512 { throw wireLimit("SnapshotCheck.signedBy is longer than 512 bytes") }
    let n7 = self.signature.utf8.count
    if n7 > 12 { throw wireLimit("SnapshotCheck.signature is longer than 12 bytes") }
    let n8 = self.service.utf8.count
    if n8 > 16 { throw wireLimit("SnapshotCheck.service is longer than 16 bytes") }
    var text = n0
    text &+= n2
    text &+= n3
    text &+= n5
    text &+= n6
    text &+= n7
    text &+= n8
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(227 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.valid)
    let w3 = self.rows
    wireStore(f, 1, w3)
    let w4 = self.chunks
    wireStore(f, 9, w4)
    self.position.storeWire(f + 13)
    self.digest.storeWire(f + 77)
    let w8 = self.bytes
    wireStore(f, 109, w8)
    self.snapshot.storeWire(f + 117)
    self.schema.storeWire(f + 149)
    let w15 = self.written.microseconds
    wireStore(f, 181, w15)
    wireStore(f, 0, b0)
    var used = wireBit(w8 != 0)
    used |= wireBit(!wireIsZero(f + 117, 32)) &<< 1
    used |= wireBit(!wireIsZero(f + 149, 32)) &<< 2
    used |= wireBit(w15 != 0) &<< 3
    var fixed = wireLastEnd(used, 0xBDB5957500)
    if used == 0 {
      fixed = wireUsedLength(f, 109)
      if fixed > 77 {
        fixed = 109
      } else if fixed > 13 {
        fixed = 77
      } else if fixed > 9 {
        fixed = 13
      } else if fixed > 1 {
        fixed = 9
      }
    }
    let count: Int
    if n8 != 0 {
      count = 9
    } else if n7 != 0 {
      count = 8
    } else if n6 != 0 {
      count = 7
    } else if n5 != 0 {
      count = 6
    } else if n4 != 0 {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
      count = 3
    } else if !self.problems.isEmpty {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.problems.count &* 24
    lengths |= n2
    lengths |= n3
    lengths |= n4
    lengths |= n5
    lengths |= n6
    lengths |= n7
    lengths |= n8
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try b.append(texts: self.problems, max: 256, maxElement: 300)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2 &+ n3 &+ n4 &+ n5 &+ n6 &+ n7 &+ n8)
    t2 = wirePut(t2, self.mission, n2)
    t2 = wirePut(t2, self.kind, n3)
    if let value = self.base {
      value.storeWire(t2)
      t2 += 64
    }
    t2 = wirePut(t2, self.message, n5)
    t2 = wirePut(t2, self.signedBy, n6)
    t2 = wirePut(t2, self.signature, n7)
    t2 = wirePut(t2, self.service, n8)
    b.advance(to: t2)
    let written: Int
    if n8 != 0 {
      written = 9
    } else if n7 != 0 {
      written = 8
    } else if n6 != 0 {
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
    all |= n7
    all |= n8
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 189, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8],
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
    if written == 9, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
      if written > 8 { wireStoreLength(table, 8, needed, n8) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 1024)
    let v2: Bool = b0 & 1 != 0
    let v3: Int64 = w3
    let v4: UInt32 = w4
    let v5: Position = try fixed >= 77 ? Position.loadWire(f + 13, &r) : Position()
    let v6: [String] = try r.texts(p + o1, n1, max: 256, maxElement: 300)
    let v7: FixedBytes<32> = fixed >= 109 ? FixedBytes<32>(wire: f + 77) : FixedBytes<32>()
    let v8: Int64 = w8
    let v9: String = try r.text(p + o2, n2, max: 16)
    let v10: String = try r.text(p + o3, n3, max: 8)
    let v11: Position?
    if n4 == 0 {
      v11 = nil
    }
    else {
      guard n4 == 64 else {
        throw r.malformed(p + o4, "a value has another size than its type")
      }
      v11 = try Position.loadWire((p + o4), &r)
    }
    let v12: FixedBytes<32> = fixed >= 149 ? FixedBytes<32>(wire: f + 117) : FixedBytes<32>()
    let v13: String = try r.text(p + o5, n5, max: 128)
    let v14: FixedBytes<32> = fixed >= 181 ? FixedBytes<32>(wire: f + 149) : FixedBytes<32>()
    let v15: Timestamp = Timestamp(microseconds: w15)
    let v16: String = try r.text(p + o6, n6, max: 512)
    let v17: String = try r.text(p + o7, n7, max: 12)
    let v18: String = try r.text(p + o8, n8, max: 16)
    return Self(
      file: v1,
      valid: v2,
      rows: v3,
      chunks: v4,
      position: v5,
      problems: v6,
      digest: v7,
      bytes: v8,
      mission: v9,
      kind: v10,
      base: v11,
      snapshot: v12,
      message: v13,
      schema: v14,
      written: v15,
      signedBy: v16,
      signature: v17,
      service: v18,
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
public struct AuditCheck: WireMessage {
  public static var wireName: String { "command.v1.AuditCheck" }

  /// The log is the one that was witnessed.
  public var intact: Bool
  /// Checkpoints that were compared, and the newest event that one of them is of.
  public var compared: UInt32
  public var witnessedThrough: Int64
  /// Where the log ends.
  public var head: Int64
  /// What is wrong with the log.
  public var findings: [String]
  /// Checkpoints of the witness that count for nothing, and why.
  public var refused: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: AuditCheck, rhs: AuditCheck) -> Bool {
    guard lhs.intact == rhs.intact else { return false }
    guard lhs.compared == rhs.compared else { return false }
    guard lhs.witnessedThrough == rhs.witnessedThrough else { return false }
    guard lhs.head == rhs.head else { return false }
    guard ([String]).wireEquals(lhs.findings, rhs.findings) else { return false }
    guard ([String]).wireEquals(lhs.refused, rhs.refused) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.intact)
    hasher.combine(self.compared)
    hasher.combine(self.witnessedThrough)
    hasher.combine(self.head)
    self.findings.wireHash(into: &hasher)
    self.refused.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension AuditCheck {
  /// The message in which every field is absent.
  public init() {
    self.init(
      intact: false,
      compared: 0,
      witnessedThrough: 0,
      head: 0,
      findings: [],
      refused: [],
      _unknown: nil)
  }

  public init(
    intact: Bool = false,
    compared: UInt32 = 0,
    witnessedThrough: Int64 = 0,
    head: Int64 = 0,
    findings: [String] = [],
    refused: [String] = []
  ) {
    self.init(
      intact: intact,
      compared: compared,
      witnessedThrough: witnessedThrough,
      head: head,
      findings: findings,
      refused: refused,
      _unknown: nil)
  }
}

// MARK: Codec of AuditCheck

extension AuditCheck {
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
    let p = b.reserve(31)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    b0 |= wireBit(self.intact)
    let w2 = self.compared
    wireStore(f, 1, w2)
    let w3 = self.witnessedThrough
    wireStore(f, 5, w3)
    let w4 = self.head
    wireStore(f, 13, w4)
    wireStore(f, 0, b0)
    var used = wireBit(b0 != 0)
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w3 != 0) &<< 2
    used |= wireBit(w4 != 0) &<< 3
    let fixed = wireLastEnd(used, 0x150D050100)
    let count: Int
    if !self.refused.isEmpty {
      count = 2
    } else if !self.findings.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.findings.count &* 24
    lengths |= self.refused.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try b.append(texts: self.findings, max: 256, maxElement: 300)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try b.append(texts: self.refused, max: 256, maxElement: 300)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 21, room: count &<< width,
        lengths: [n0, n1],
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
        unknown = try r.unknown(
          p, shape, fixedLength: 21, slotCount: 2, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let v1: Bool = b0 & 1 != 0
    let v2: UInt32 = w2
    let v3: Int64 = w3
    let v4: Int64 = w4
    let v5: [String] = try r.texts(p + o0, n0, max: 256, maxElement: 300)
    let v6: [String] = try r.texts(p + o1, n1, max: 256, maxElement: 300)
    return Self(
      intact: v1,
      compared: v2,
      witnessedThrough: v3,
      head: v4,
      findings: v5,
      refused: v6,
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
public struct ListPrintResult: WireMessage {
  public static var wireName: String { "command.v1.ListPrintResult" }

  public var list: ID<AuthorityList>
  public var state: ListState
  public var file: String
  public var lines: UInt32
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListPrintResult, rhs: ListPrintResult) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.state == rhs.state else { return false }
    guard (String).wireEquals(lhs.file, rhs.file) else { return false }
    guard lhs.lines == rhs.lines else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.state)
    self.file.wireHash(into: &hasher)
    hasher.combine(self.lines)
    hasher.combine(self._unknown)
  }
}

extension ListPrintResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      state: .unset,
      file: "",
      lines: 0,
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    state: ListState = .unset,
    file: String = "",
    lines: UInt32 = 0
  ) {
    self.init(
      list: list,
      state: state,
      file: file,
      lines: lines,
      _unknown: nil)
  }
}

// MARK: Codec of ListPrintResult

extension ListPrintResult {
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
    let n0 = self.file.utf8.count
    if n0 > 1024 { throw wireLimit("ListPrintResult.file is longer than 1024 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(27 &+ n0)
    let f = p + 2
    self.list.storeWire(f)
    let w2 = self.state.rawValue
    wireStore(f, 16, w2)
    let w4 = self.lines
    wireStore(f, 17, w4)
    var used = wireBit(!wireIsZero(f, 16))
    used |= wireBit(w2 != 0) &<< 1
    used |= wireBit(w4 != 0) &<< 2
    let fixed = wireLastEnd(used, 0x15111000)
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let width = wireWidth(n0)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 21, room: count &<< width,
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
        unknown = try r.unknown(
          p, shape, fixedLength: 21, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListState = ListState(rawValue: w2)
    let v3: String = try r.text(p + o0, n0, max: 1024)
    let v4: UInt32 = w4
    return Self(
      list: v1,
      state: v2,
      file: v3,
      lines: v4,
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
public struct ListOutcomeResult: WireMessage {
  public static var wireName: String { "command.v1.ListOutcomeResult" }

  public var list: ID<AuthorityList>
  public var state: ListState
  public var recorded: UInt32
  /// Rows whose answer was recorded by an earlier call.
  public var recordedBefore: UInt32
  /// Lines of the list that nobody has answered yet.
  public var pending: UInt32
  public var rejects: [ImportReject]
  /// People whose file speaks no more for them, and who must be told.
  public var toTell: [LeftOut]
  public var dryRun: Bool
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ListOutcomeResult, rhs: ListOutcomeResult) -> Bool {
    guard lhs.list == rhs.list else { return false }
    guard lhs.state == rhs.state else { return false }
    guard lhs.recorded == rhs.recorded else { return false }
    guard lhs.recordedBefore == rhs.recordedBefore else { return false }
    guard lhs.pending == rhs.pending else { return false }
    guard lhs.rejects == rhs.rejects else { return false }
    guard lhs.toTell == rhs.toTell else { return false }
    guard lhs.dryRun == rhs.dryRun else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.list)
    hasher.combine(self.state)
    hasher.combine(self.recorded)
    hasher.combine(self.recordedBefore)
    hasher.combine(self.pending)
    hasher.combine(self.rejects)
    hasher.combine(self.toTell)
    hasher.combine(self.dryRun)
    hasher.combine(self._unknown)
  }
}

extension ListOutcomeResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      list: ID<AuthorityList>(),
      state: .unset,
      recorded: 0,
      recordedBefore: 0,
      pending: 0,
      rejects: [],
      toTell: [],
      dryRun: false,
      _unknown: nil)
  }

  public init(
    list: ID<AuthorityList> = ID<AuthorityList>(),
    state: ListState = .unset,
    recorded: UInt32 = 0,
    recordedBefore: UInt32 = 0,
    pending: UInt32 = 0,
    rejects: [ImportReject] = [],
    toTell: [LeftOut] = [],
    dryRun: Bool = false
  ) {
    self.init(
      list: list,
      state: state,
      recorded: recorded,
      recordedBefore: recordedBefore,
      pending: pending,
      rejects: rejects,
      toTell: toTell,
      dryRun: dryRun,
      _unknown: nil)
  }
}

// MARK: Codec of ListOutcomeResult

extension ListOutcomeResult {
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
    let p = b.reserve(40)
    let f = p + 2
    var b29: UInt8 = self._unknown?.bits ?? 0
    self.list.storeWire(f)
    let w2 = self.state.rawValue
    wireStore(f, 16, w2)
    let w3 = self.recorded
    wireStore(f, 17, w3)
    let w4 = self.recordedBefore
    wireStore(f, 21, w4)
    let w5 = self.pending
    wireStore(f, 25, w5)
    b29 |= wireBit(self.dryRun)
    wireStore(f, 29, b29)
    var used = wireBit(w3 != 0)
    used |= wireBit(w4 != 0) &<< 1
    used |= wireBit(w5 != 0) &<< 2
    used |= wireBit(b29 != 0) &<< 3
    var fixed = wireLastEnd(used, 0x1E1D191500)
    if used == 0 {
      fixed = wireUsedLength(f, 17)
      if fixed > 16 {
      } else if fixed > 0 {
        fixed = 16
      }
    }
    let count: Int
    if !self.toTell.isEmpty {
      count = 2
    } else if !self.rejects.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = self.rejects.count &* 24
    lengths |= self.toTell.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ImportReject.appendWireList(self.rejects, max: 4096, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    try LeftOut.appendWireList(self.toTell, max: 1024, to: &b)
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
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 30, room: count &<< width,
        lengths: [n0, n1],
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
        unknown = try r.unknown(
          p, shape, fixedLength: 30, slotCount: 2, bits: b29 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let w2: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let o1 = o0 &+ n0
    let v1: ID<AuthorityList> = fixed >= 16 ? ID<AuthorityList>(wire: f) : ID<AuthorityList>()
    let v2: ListState = ListState(rawValue: w2)
    let v3: UInt32 = w3
    let v4: UInt32 = w4
    let v5: UInt32 = w5
    let v6: [ImportReject] = try ImportReject.decodeWireList(p + o0, n0, max: 4096, &r)
    let v7: [LeftOut] = try LeftOut.decodeWireList(p + o1, n1, max: 1024, &r)
    let v8: Bool = b29 & 1 != 0
    return Self(
      list: v1,
      state: v2,
      recorded: v3,
      recordedBefore: v4,
      pending: v5,
      rejects: v6,
      toTell: v7,
      dryRun: v8,
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
public struct DemoResult: WireMessage {
  public static var wireName: String { "command.v1.DemoResult" }

  public var imports: [ImportResult]
  public var arrivals: ArrivalsReport
  public var status: StatusReport
  public var plan: PlanReply
  public var export: ExportResult
  public var system: SystemStatus
  public var situation: SituationReport
  /// The manifest that departed, and its history.
  public var departed: ManifestSummary
  public var life: HistoryReply
  public var clearances: ClearancesReply
  /// What was printed of the manifest that departed.
  public var documents: [PrintResult]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DemoResult, rhs: DemoResult) -> Bool {
    guard lhs.imports == rhs.imports else { return false }
    guard lhs.arrivals == rhs.arrivals else { return false }
    guard lhs.status == rhs.status else { return false }
    guard lhs.plan == rhs.plan else { return false }
    guard lhs.export == rhs.export else { return false }
    guard lhs.system == rhs.system else { return false }
    guard lhs.situation == rhs.situation else { return false }
    guard lhs.departed == rhs.departed else { return false }
    guard lhs.life == rhs.life else { return false }
    guard lhs.clearances == rhs.clearances else { return false }
    guard lhs.documents == rhs.documents else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.imports)
    hasher.combine(self.arrivals)
    hasher.combine(self.status)
    hasher.combine(self.plan)
    hasher.combine(self.export)
    hasher.combine(self.system)
    hasher.combine(self.situation)
    hasher.combine(self.departed)
    hasher.combine(self.life)
    hasher.combine(self.clearances)
    hasher.combine(self.documents)
    hasher.combine(self._unknown)
  }
}

extension DemoResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      imports: [],
      arrivals: ArrivalsReport(),
      status: StatusReport(),
      plan: PlanReply(),
      export: ExportResult(),
      system: SystemStatus(),
      situation: SituationReport(),
      departed: ManifestSummary(),
      life: HistoryReply(),
      clearances: ClearancesReply(),
      documents: [],
      _unknown: nil)
  }

  public init(
    imports: [ImportResult] = [],
    arrivals: ArrivalsReport = ArrivalsReport(),
    status: StatusReport = StatusReport(),
    plan: PlanReply = PlanReply(),
    export: ExportResult = ExportResult(),
    system: SystemStatus = SystemStatus(),
    situation: SituationReport = SituationReport(),
    departed: ManifestSummary = ManifestSummary(),
    life: HistoryReply = HistoryReply(),
    clearances: ClearancesReply = ClearancesReply(),
    documents: [PrintResult] = []
  ) {
    self.init(
      imports: imports,
      arrivals: arrivals,
      status: status,
      plan: plan,
      export: export,
      system: system,
      situation: situation,
      departed: departed,
      life: life,
      clearances: clearances,
      documents: documents,
      _unknown: nil)
  }
}

// MARK: Codec of DemoResult

extension DemoResult {
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
    let p = b.reserve(46)
    let f = p + 2
    let count: Int
    if !self.documents.isEmpty {
      count = 11
    } else {
      count = 10
    }
    var lengths = self.imports.count &* 24
    lengths |= self.documents.count &* 24
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ImportResult.appendWireList(self.imports, max: 8, to: &b)
    let n0 = b.byteCount &- s0
    let s1 = b.byteCount
    b.enterPlain()
    try self.arrivals.appendWire(to: &b)
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
    try self.status.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s3 = b.byteCount
    b.enterPlain()
    try self.plan.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s4 = b.byteCount
    b.enterPlain()
    try self.export.appendWire(to: &b)
    var n4 = b.byteCount &- s4
    if n4 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s4)
      n4 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s5 = b.byteCount
    b.enterPlain()
    try self.system.appendWire(to: &b)
    var n5 = b.byteCount &- s5
    if n5 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s5)
      n5 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s6 = b.byteCount
    b.enterPlain()
    try self.situation.appendWire(to: &b)
    var n6 = b.byteCount &- s6
    if n6 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s6)
      n6 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s7 = b.byteCount
    b.enterPlain()
    try self.departed.appendWire(to: &b)
    var n7 = b.byteCount &- s7
    if n7 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s7)
      n7 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s8 = b.byteCount
    b.enterPlain()
    try self.life.appendWire(to: &b)
    var n8 = b.byteCount &- s8
    if n8 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s8)
      n8 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s9 = b.byteCount
    b.enterPlain()
    try self.clearances.appendWire(to: &b)
    var n9 = b.byteCount &- s9
    if n9 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s9)
      n9 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s10 = b.byteCount
    try PrintResult.appendWireList(self.documents, max: 16, to: &b)
    let n10 = b.byteCount &- s10
    let written: Int
    if n10 != 0 {
      written = 11
    } else if n9 != 0 {
      written = 10
    } else if n8 != 0 {
      written = 9
    } else if n7 != 0 {
      written = 8
    } else if n6 != 0 {
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
    all |= n7
    all |= n8
    all |= n9
    all |= n10
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10],
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
    if written == 11, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
      wireStore(table, 4, UInt8.wire(n4))
      wireStore(table, 5, UInt8.wire(n5))
      wireStore(table, 6, UInt8.wire(n6))
      wireStore(table, 7, UInt8.wire(n7))
      wireStore(table, 8, UInt8.wire(n8))
      wireStore(table, 9, UInt8.wire(n9))
      wireStore(table, 10, UInt8.wire(n10))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
      if written > 4 { wireStoreLength(table, 4, needed, n4) }
      if written > 5 { wireStoreLength(table, 5, needed, n5) }
      if written > 6 { wireStoreLength(table, 6, needed, n6) }
      if written > 7 { wireStoreLength(table, 7, needed, n7) }
      if written > 8 { wireStoreLength(table, 8, needed, n8) }
      if written > 9 { wireStoreLength(table, 9, needed, n9) }
      if written > 10 { wireStoreLength(table, 10, needed, n10) }
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
        unknown = try r.unknown(
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
    let v1: [ImportResult] = try ImportResult.decodeWireList(p + o0, n0, max: 8, &r)
    let v2: ArrivalsReport
    if n1 == 0 {
      v2 = ArrivalsReport()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v2 = try ArrivalsReport.decodeNestedWire(p + o1, n1, &r)
    }
    let v3: StatusReport
    if n2 == 0 {
      v3 = StatusReport()
    }
    else {
      try r.refuseDefault(p + o2, n2)
      v3 = try StatusReport.decodeNestedWire(p + o2, n2, &r)
    }
    let v4: PlanReply
    if n3 == 0 {
      v4 = PlanReply()
    }
    else {
      try r.refuseDefault(p + o3, n3)
      v4 = try PlanReply.decodeNestedWire(p + o3, n3, &r)
    }
    let v5: ExportResult
    if n4 == 0 {
      v5 = ExportResult()
    }
    else {
      try r.refuseDefault(p + o4, n4)
      v5 = try ExportResult.decodeNestedWire(p + o4, n4, &r)
    }
    let v6: SystemStatus
    if n5 == 0 {
      v6 = SystemStatus()
    }
    else {
      try r.refuseDefault(p + o5, n5)
      v6 = try SystemStatus.decodeNestedWire(p + o5, n5, &r)
    }
    let v7: SituationReport
    if n6 == 0 {
      v7 = SituationReport()
    }
    else {
      try r.refuseDefault(p + o6, n6)
      v7 = try SituationReport.decodeNestedWire(p + o6, n6, &r)
    }
    let v8: ManifestSummary
    if n7 == 0 {
      v8 = ManifestSummary()
    }
    else {
      try r.refuseDefault(p + o7, n7)
      v8 = try ManifestSummary.decodeNestedWire(p + o7, n7, &r)
    }
    let v9: HistoryReply
    if n8 == 0 {
      v9 = HistoryReply()
    }
    else {
      try r.refuseDefault(p + o8, n8)
      v9 = try HistoryReply.decodeNestedWire(p + o8, n8, &r)
    }
    let v10: ClearancesReply
    if n9 == 0 {
      v10 = ClearancesReply()
    }
    else {
      try r.refuseDefault(p + o9, n9)
      v10 = try ClearancesReply.decodeNestedWire(p + o9, n9, &r)
    }
    let v11: [PrintResult] = try PrintResult.decodeWireList(p + o10, n10, max: 16, &r)
    return Self(
      imports: v1,
      arrivals: v2,
      status: v3,
      plan: v4,
      export: v5,
      system: v6,
      situation: v7,
      departed: v8,
      life: v9,
      clearances: v10,
      documents: v11,
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

/// `watch --once`: both services at one moment, as far as the caller's role may see them.
public struct WatchResult: WireMessage {
  public static var wireName: String { "command.v1.WatchResult" }

  public var mission: String
  public var asOf: Timestamp
  public var intake: ServiceStatus?
  /// Arrivals of today.
  public var arrivals: ArrivalsReport?
  /// Open cases, where planning's board may not be seen.
  public var cases: StatusReport?
  public var board: BoardReply?
  public var planning: PlanningStatus?
  /// What somebody must look at, the services' own alarms included.
  public var alarms: [String]
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: WatchResult, rhs: WatchResult) -> Bool {
    guard (String).wireEquals(lhs.mission, rhs.mission) else { return false }
    guard lhs.asOf == rhs.asOf else { return false }
    guard lhs.intake == rhs.intake else { return false }
    guard lhs.arrivals == rhs.arrivals else { return false }
    guard lhs.cases == rhs.cases else { return false }
    guard lhs.board == rhs.board else { return false }
    guard lhs.planning == rhs.planning else { return false }
    guard ([String]).wireEquals(lhs.alarms, rhs.alarms) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.mission.wireHash(into: &hasher)
    hasher.combine(self.asOf)
    hasher.combine(self.intake)
    hasher.combine(self.arrivals)
    hasher.combine(self.cases)
    hasher.combine(self.board)
    hasher.combine(self.planning)
    self.alarms.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension WatchResult {
  /// The message in which every field is absent.
  public init() {
    self.init(
      mission: "",
      asOf: Timestamp(),
      intake: nil,
      arrivals: nil,
      cases: nil,
      board: nil,
      planning: nil,
      alarms: [],
      _unknown: nil)
  }

  public init(
    mission: String = "",
    asOf: Timestamp = Timestamp(),
    intake: ServiceStatus? = nil,
    arrivals: ArrivalsReport? = nil,
    cases: StatusReport? = nil,
    board: BoardReply? = nil,
    planning: PlanningStatus? = nil,
    alarms: [String] = []
  ) {
    self.init(
      mission: mission,
      asOf: asOf,
      intake: intake,
      arrivals: arrivals,
      cases: cases,
      board: board,
      planning: planning,
      alarms: alarms,
      _unknown: nil)
  }
}

// MARK: Codec of WatchResult

extension WatchResult {
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
    if n0 > 16 { throw wireLimit("WatchResult.mission is longer than 16 bytes") }
    try b.charge(memory: n0)
    let start = b.byteCount
    let p = b.reserve(38 &+ n0)
    let f = p + 2
    let w2 = self.asOf.microseconds
    wireStore(f, 0, w2)
    let used = wireBit(w2 != 0)
    let fixed = wireLastEnd(used, 0x800)
    let count: Int
    if !self.alarms.isEmpty {
      count = 7
    } else if self.planning != nil {
      count = 6
    } else if self.board != nil {
      count = 5
    } else if self.cases != nil {
      count = 4
    } else if self.arrivals != nil {
      count = 3
    } else if self.intake != nil {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var lengths = n0
    lengths |= self.alarms.count &* 24
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.mission, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    if let value = self.intake {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n1 = b.byteCount &- s1
    let s2 = b.byteCount
    if let value = self.arrivals {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n2 = b.byteCount &- s2
    let s3 = b.byteCount
    if let value = self.cases {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    if let value = self.board {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    if let value = self.planning {
      try b.enter()
      try value.appendWire(to: &b)
      b.leave()
    }
    let n5 = b.byteCount &- s5
    let s6 = b.byteCount
    try b.append(texts: self.alarms, max: 80, maxElement: 300)
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
        start: start, used: fixed, known: 8, room: count &<< width,
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
        unknown = try r.unknown(
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
    let v1: String = try r.text(p + o0, n0, max: 16)
    let v2: Timestamp = Timestamp(microseconds: w2)
    let v3: ServiceStatus?
    if n1 == 0 {
      v3 = nil
    }
    else {
      v3 = try ServiceStatus.decodeNestedWire(p + o1, n1, &r)
    }
    let v4: ArrivalsReport?
    if n2 == 0 {
      v4 = nil
    }
    else {
      v4 = try ArrivalsReport.decodeNestedWire(p + o2, n2, &r)
    }
    let v5: StatusReport?
    if n3 == 0 {
      v5 = nil
    }
    else {
      v5 = try StatusReport.decodeNestedWire(p + o3, n3, &r)
    }
    let v6: BoardReply?
    if n4 == 0 {
      v6 = nil
    }
    else {
      v6 = try BoardReply.decodeNestedWire(p + o4, n4, &r)
    }
    let v7: PlanningStatus?
    if n5 == 0 {
      v7 = nil
    }
    else {
      v7 = try PlanningStatus.decodeNestedWire(p + o5, n5, &r)
    }
    let v8: [String] = try r.texts(p + o6, n6, max: 80, maxElement: 300)
    return Self(
      mission: v1,
      asOf: v2,
      intake: v3,
      arrivals: v4,
      cases: v5,
      board: v6,
      planning: v7,
      alarms: v8,
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
public struct SituationReport: WireMessage {
  public static var wireName: String { "command.v1.SituationReport" }

  public var day: CalendarDate
  public var arrivals: ArrivalsReport
  public var status: StatusReport
  public var readiness: ReadinessReport
  public var outcomes: OutcomesReport
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: SituationReport, rhs: SituationReport) -> Bool {
    guard lhs.day == rhs.day else { return false }
    guard lhs.arrivals == rhs.arrivals else { return false }
    guard lhs.status == rhs.status else { return false }
    guard lhs.readiness == rhs.readiness else { return false }
    guard lhs.outcomes == rhs.outcomes else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.day)
    hasher.combine(self.arrivals)
    hasher.combine(self.status)
    hasher.combine(self.readiness)
    hasher.combine(self.outcomes)
    hasher.combine(self._unknown)
  }
}

extension SituationReport {
  /// The message in which every field is absent.
  public init() {
    self.init(
      day: CalendarDate(),
      arrivals: ArrivalsReport(),
      status: StatusReport(),
      readiness: ReadinessReport(),
      outcomes: OutcomesReport(),
      _unknown: nil)
  }

  public init(
    day: CalendarDate = CalendarDate(),
    arrivals: ArrivalsReport = ArrivalsReport(),
    status: StatusReport = StatusReport(),
    readiness: ReadinessReport = ReadinessReport(),
    outcomes: OutcomesReport = OutcomesReport()
  ) {
    self.init(
      day: day,
      arrivals: arrivals,
      status: status,
      readiness: readiness,
      outcomes: outcomes,
      _unknown: nil)
  }
}

// MARK: Codec of SituationReport

extension SituationReport {
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
    let p = b.reserve(22)
    let f = p + 2
    let w1 = self.day.daysSinceEpoch
    wireStore(f, 0, w1)
    let used = wireBit(w1 != 0)
    let fixed = wireLastEnd(used, 0x400)
    let count: Int
    count = 4
    let width = 0
    let slots = f + fixed + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    b.enterPlain()
    try self.arrivals.appendWire(to: &b)
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
    try self.status.appendWire(to: &b)
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
    try self.readiness.appendWire(to: &b)
    var n2 = b.byteCount &- s2
    if n2 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s2)
      n2 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let s3 = b.byteCount
    b.enterPlain()
    try self.outcomes.appendWire(to: &b)
    var n3 = b.byteCount &- s3
    if n3 == 2 {  // The default message is the empty slot (rule R6).
      b.truncate(to: s3)
      n3 = 0
    } else {
      try b.checkDepth()
    }
    b.leave()
    let written: Int
    if n3 != 0 {
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
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 4, room: count &<< width,
        lengths: [n0, n1, n2, n3],
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
    if written == 4, needed == 0 {
      wireStore(table, 0, UInt8.wire(n0))
      wireStore(table, 1, UInt8.wire(n1))
      wireStore(table, 2, UInt8.wire(n2))
      wireStore(table, 3, UInt8.wire(n3))
    }
    else {
      if written > 0 { wireStoreLength(table, 0, needed, n0) }
      if written > 1 { wireStoreLength(table, 1, needed, n1) }
      if written > 2 { wireStoreLength(table, 2, needed, n2) }
      if written > 3 { wireStoreLength(table, 3, needed, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
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
        unknown = try r.unknown(
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
    let v1: CalendarDate = CalendarDate(daysSinceEpoch: w1)
    let v2: ArrivalsReport
    if n0 == 0 {
      v2 = ArrivalsReport()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v2 = try ArrivalsReport.decodeNestedWire(p + o0, n0, &r)
    }
    let v3: StatusReport
    if n1 == 0 {
      v3 = StatusReport()
    }
    else {
      try r.refuseDefault(p + o1, n1)
      v3 = try StatusReport.decodeNestedWire(p + o1, n1, &r)
    }
    let v4: ReadinessReport
    if n2 == 0 {
      v4 = ReadinessReport()
    }
    else {
      try r.refuseDefault(p + o2, n2)
      v4 = try ReadinessReport.decodeNestedWire(p + o2, n2, &r)
    }
    let v5: OutcomesReport
    if n3 == 0 {
      v5 = OutcomesReport()
    }
    else {
      try r.refuseDefault(p + o3, n3)
      v5 = try OutcomesReport.decodeNestedWire(p + o3, n3, &r)
    }
    return Self(
      day: v1,
      arrivals: v2,
      status: v3,
      readiness: v4,
      outcomes: v5,
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
