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
  private var _unknown: WireUnknown?
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
    let n0 = self.column.utf8.count
    if n0 > 64 { throw wireLimit("ImportReject.column is longer than 64 bytes") }
    let n1 = self.reason.utf8.count
    if n1 > 300 { throw wireLimit("ImportReject.reason is longer than 300 bytes") }
    var text = n0
    text &+= n1
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(22 &+ n0 &+ n1)
    let f = p + 2
    wireStore(f, 0, self.line)
    wireStore(f, 4, self.row)
    wireStore(f, 8, self.columnNumber)
    var fixed = wireUsedLength(f, 12)
    if fixed > 8 {
      fixed = 12
    } else if fixed > 4 {
      fixed = 8
    } else if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.column, n0)
    t0 = wirePut(t0, self.reason, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: used &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 16, wireLoad(p, 0, UInt16.self) == 524 {
      return try decodeWireBody(
        p, n, 2, 12, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 13...: unit = 0
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v2: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let v3: String = try r.text(p + o0, n0, max: 64)
    let v4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v5: String = try r.text(p + o1, n1, max: 300)
    return Self(
      line: v1,
      row: v2,
      column: v3,
      columnNumber: v4,
      reason: v5,
      _unknown: unknown)
  }

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
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
  private var _unknown: WireUnknown?
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
    let n0 = self.file.utf8.count
    if n0 > 255 { throw wireLimit("ImportResult.file is longer than 255 bytes") }
    let n2 = self.mission.utf8.count
    if n2 > 16 { throw wireLimit("ImportResult.mission is longer than 16 bytes") }
    var text = n0
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(47 &+ n0)
    let f = p + 2
    var b20: UInt8 = self._unknown?.bits ?? 0
    wireStore(f, 0, self.rows)
    wireStore(f, 4, self.registered)
    wireStore(f, 8, self.alreadyRegistered)
    wireStore(f, 12, self.notYourMission)
    wireStore(f, 16, self.rejected)
    if self.dryRun { b20 |= 1 }
    wireStore(f, 21, self.withWarnings)
    wireStore(f, 25, self.withExactMatch)
    wireStore(f, 29, self.unsent)
    wireStore(f, 20, b20)
    var fixed = wireUsedLength(f, 33)
    if fixed > 29 {
      fixed = 33
    } else if fixed > 25 {
      fixed = 29
    } else if fixed > 21 {
      fixed = 25
    } else if fixed > 20 {
    } else if fixed > 16 {
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
    let used: Int
    if n2 != 0 {
      used = 3
    } else if !self.rejects.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.rejects.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try ImportReject.appendWireList(self.rejects, max: 4096, to: &b)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.mission, n2)
    b.advance(to: t2)
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
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 33, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 38, wireLoad(p, 0, UInt16.self) == 801, wireLoad(p, 22, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 33, 3, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 34...: unit = 0
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      case 16: unit = 4
      case 20: unit = 4
      case 21: unit = 1
      case 25: unit = 4
      case 29: unit = 4
      case 33: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 20 { bits = wireLoad(f, 20, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 33, slotCount: 3, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 29, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b20: UInt8 = fixed > 20 ? wireLoad(f, 20, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 255)
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v3: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let v4: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v5: UInt32 = fixed >= 16 ? wireLoad(f, 12, UInt32.self) : 0
    let v6: UInt32 = fixed >= 20 ? wireLoad(f, 16, UInt32.self) : 0
    let v7: [ImportReject] = try ImportReject.decodeWireList(p + o1, n1, max: 4096, &r)
    let v8: Bool = b20 & 1 != 0
    let v9: UInt32 = fixed >= 25 ? wireLoad(f, 21, UInt32.self) : 0
    let v10: UInt32 = fixed >= 29 ? wireLoad(f, 25, UInt32.self) : 0
    let v11: UInt32 = fixed >= 33 ? wireLoad(f, 29, UInt32.self) : 0
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

  static func appendWireList(
    _ list: [Self], max: Int, to b: inout WireBuffer
  ) throws(WireError) {
    if list.isEmpty { return }
    try b.charge(elements: list.count, stride: MemoryLayout<Self>.stride, max: max)
    try b.enter()
    var lengths = b.beginList(list.count)
    for index in list.indices {
      try list[index].appendWire(to: &b)
      b.endElement(&lengths)
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
      list.append(try Self.decodeWire(first + total, length, &r))
      total &+= length
      all |= length
    }
    try r.checkList(p, shape, total: total, all: all)
    r.leave()
    return list
  }
}

/// What an import of departures did, counted in rows.
public struct DepartureImportResult: WireMessage {
  public static var wireName: String { "command.v1.DepartureImportResult" }

  public var added: UInt32
  public var alreadyThere: UInt32
  public var rejected: UInt32
  public var rejects: [ImportReject]
  private var _unknown: WireUnknown?
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
    wireStore(f, 0, self.added)
    wireStore(f, 4, self.alreadyThere)
    wireStore(f, 8, self.rejected)
    var fixed = wireUsedLength(f, 12)
    if fixed > 8 {
      fixed = 12
    } else if fixed > 4 {
      fixed = 8
    } else if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if !self.rejects.isEmpty {
      used = 1
    } else {
      used = 0
    }
    let width = wireWidth(self.rejects.count &* 24)
    let slots = f + fixed + (used &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try ImportReject.appendWireList(self.rejects, max: 1024, to: &b)
    let n0 = b.byteCount &- s0
    let count: Int
    if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    let needed = wireWidth(n0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 12, room: used &<< width,
        lengths: [n0],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 1, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 15, wireLoad(p, 0, UInt16.self) == 268 {
      return try decodeWireBody(
        p, n, 2, 12, 1, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 13...: unit = 0
      case 4: unit = 4
      case 8: unit = 4
      case 12: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 12, slotCount: 1, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    if isExact {
      guard o1 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n0 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 8, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v2: UInt32 = fixed >= 8 ? wireLoad(f, 4, UInt32.self) : 0
    let v3: UInt32 = fixed >= 12 ? wireLoad(f, 8, UInt32.self) : 0
    let v4: [ImportReject] = try ImportReject.decodeWireList(p + o0, n0, max: 1024, &r)
    return Self(
      added: v1,
      alreadyThere: v2,
      rejected: v3,
      rejects: v4,
      _unknown: unknown)
  }
}

/// `status`: both services as one answer.
public struct SystemStatus: WireMessage {
  public static var wireName: String { "command.v1.SystemStatus" }

  public var intake: ServiceStatus
  public var planning: PlanningStatus
  /// Planning's digest equals intake's at the same position.
  public var inStep: Bool
  private var _unknown: WireUnknown?
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
    if self.inStep { b0 |= 1 }
    wireStore(f, 0, b0)
    let fixed = wireUsedLength(f, 1)
    let used: Int
    used = 2
    let width = 0
    let slots = f + fixed + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: used &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 5, wireLoad(p, 0, UInt16.self) == 513, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 1, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 2...: unit = 0
      case 1: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 1, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
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
  private var _unknown: WireUnknown?
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
    wireStore(f, 0, self.revision)
    wireStore(f, 4, self.state.rawValue)
    wireStore(f, 5, self.rows)
    self.digest.storeWire(f + 9)
    if self.provisional { b41 |= 1 }
    wireStore(f, 41, b41)
    var fixed = wireUsedLength(f, 42)
    if fixed > 41 {
    } else if fixed > 9 {
      fixed = 41
    } else if fixed > 5 {
      fixed = 9
    } else if fixed > 4 {
    } else if fixed > 0 {
      fixed = 4
    }
    let used: Int
    if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.manifest, n0)
    t0 = wirePut(t0, self.file, n1)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 42, room: used &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 2, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 46, wireLoad(p, 0, UInt16.self) == 554, wireLoad(p, 43, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 42, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 43...: unit = 0
      case 4: unit = 4
      case 5: unit = 1
      case 9: unit = 4
      case 41: unit = 32
      case 42: unit = 1
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 41 { bits = wireLoad(f, 41, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 42, slotCount: 2, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 41, 1) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b41: UInt8 = fixed > 41 ? wireLoad(f, 41, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: UInt32 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
    let v3: ManifestState = fixed >= 5 ? ManifestState(rawValue: wireLoad(f, 4, UInt8.self)) : .unset
    let v4: String = try r.text(p + o1, n1, max: 1024)
    let v5: UInt32 = fixed >= 9 ? wireLoad(f, 5, UInt32.self) : 0
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
}

/// A manifest with the names that its entries stand for, for the export as JSON.
public struct NamedManifest: WireMessage {
  public static var wireName: String { "command.v1.NamedManifest" }

  public var manifest: Manifest
  public var names: [TravelName]
  private var _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: NamedManifest, rhs: NamedManifest) -> Bool {
    guard lhs.manifest == rhs.manifest else { return false }
    guard lhs.names == rhs.names else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(self.manifest)
    hasher.combine(self.names)
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
      _unknown: nil)
  }

  public init(
    manifest: Manifest = Manifest(),
    names: [TravelName] = []
  ) {
    self.init(
      manifest: manifest,
      names: names,
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
    let p = b.reserve(10)
    let f = p + 2
    let used: Int
    if !self.names.isEmpty {
      used = 2
    } else {
      used = 1
    }
    let width = wireWidth(self.names.count &* 24)
    let slots = f + 0 + (used &<< width)
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
    let count: Int
    if n1 != 0 {
      count = 2
    } else if n0 != 0 {
      count = 1
    } else {
      count = 0
    }
    var all = n0
    all |= n1
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 2, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 4, wireLoad(p, 0, UInt16.self) == 512 {
      return try decodeWireBody(
        p, n, 2, 0, 2, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    if isExact {
      guard o2 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n1 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
    let v1: Manifest
    if n0 == 0 {
      v1 = Manifest()
    }
    else {
      try r.refuseDefault(p + o0, n0)
      v1 = try Manifest.decodeNestedWire(p + o0, n0, &r)
    }
    let v2: [TravelName] = try TravelName.decodeWireList(p + o1, n1, max: 1024, &r)
    return Self(
      manifest: v1,
      names: v2,
      _unknown: unknown)
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
  private var _unknown: WireUnknown?
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
    wireStore(f, 0, self.expires.microseconds)
    var fixed = wireUsedLength(f, 8)
    if fixed > 0 {
      fixed = 8
    }
    let used: Int
    if n3 != 0 {
      used = 4
    } else if n2 != 0 {
      used = 3
    } else if n1 != 0 {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= n1
    lengths |= n2
    lengths |= n3
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.name, n0)
    t0 = wirePut(t0, self.identity, n1)
    t0 = wirePut(t0, self.certificateFile, n2)
    t0 = wirePut(t0, self.keyFile, n3)
    b.advance(to: t0)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 8, room: used &<< width,
        lengths: [n0, n1, n2, n3],
        unknown: self._unknown)
      return
    }
    let shape = fixed | used &<< 8 | width &<< 14
    wireStore(p, 0, UInt16(truncatingIfNeeded: shape))
    let table = (f + fixed)
    if used == 4, width == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
    }
    else {
      if used > 0 { wireStoreLength(table, 0, width, n0) }
      if used > 1 { wireStoreLength(table, 1, width, n1) }
      if used > 2 { wireStoreLength(table, 2, width, n2) }
      if used > 3 { wireStoreLength(table, 3, width, n3) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 14, wireLoad(p, 0, UInt16.self) == 1032 {
      return try decodeWireBody(
        p, n, 2, 8, 4, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 9...: unit = 0
      case 8: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    let unknown = try r.unknown(
      p, shape, fixedLength: 8, slotCount: 4, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    let n3 = count > 3 ? wireLength(table, 3, width) : 0
    let o4 = o3 &+ n3
    if isExact {
      guard o4 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n3 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let v1: String = try r.text(p + o0, n0, max: 64)
    let v2: String = try r.text(p + o1, n1, max: 512)
    let v3: String = try r.text(p + o2, n2, max: 1024)
    let v4: String = try r.text(p + o3, n3, max: 1024)
    let v5: Timestamp = fixed >= 8 ? Timestamp(microseconds: wireLoad(f, 0, Int64.self)) : Timestamp()
    return Self(
      name: v1,
      identity: v2,
      certificateFile: v3,
      keyFile: v4,
      expires: v5,
      _unknown: unknown)
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
  private var _unknown: WireUnknown?
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
    mission: String = ""
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
    var text = n0
    text &+= n2
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(131 &+ n0)
    let f = p + 2
    var b0: UInt8 = self._unknown?.bits ?? 0
    if self.valid { b0 |= 1 }
    wireStore(f, 1, self.rows)
    wireStore(f, 9, self.chunks)
    self.position.storeWire(f + 13)
    self.digest.storeWire(f + 77)
    wireStore(f, 109, self.bytes)
    wireStore(f, 0, b0)
    var fixed = wireUsedLength(f, 117)
    if fixed > 109 {
      fixed = 117
    } else if fixed > 77 {
      fixed = 109
    } else if fixed > 13 {
      fixed = 77
    } else if fixed > 9 {
      fixed = 13
    } else if fixed > 1 {
      fixed = 9
    }
    let used: Int
    if n2 != 0 {
      used = 3
    } else if !self.problems.isEmpty {
      used = 2
    } else if n0 != 0 {
      used = 1
    } else {
      used = 0
    }
    var lengths = n0
    lengths |= self.problems.count &* 24
    lengths |= n2
    let width = wireWidth(lengths)
    let slots = f + fixed + (used &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.file, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try b.append(texts: self.problems, max: 256, maxElement: 300)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2)
    t2 = wirePut(t2, self.mission, n2)
    b.advance(to: t2)
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
    var all = n0
    all |= n1
    all |= n2
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 117, room: used &<< width,
        lengths: [n0, n1, n2],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + fixed, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = fixed | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + fixed)
    if count == 3, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 122, wireLoad(p, 0, UInt16.self) == 885, wireLoad(p, 2, UInt8.self) & 254 == 0 {
      return try decodeWireBody(
        p, n, 2, 117, 3, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 118...: unit = 0
      case 1: unit = 1
      case 9: unit = 8
      case 13: unit = 4
      case 77: unit = 64
      case 109: unit = 32
      case 117: unit = 8
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    var bits: UInt8 = 0
    if shape.fixedLength > 0 { bits = wireLoad(f, 0, UInt8.self) & 254 }
    let unknown = try r.unknown(
      p, shape, fixedLength: 117, slotCount: 3, bits: bits, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    if isExact {
      guard o3 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n2 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
      if wireIsZero(f + 109, 8) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
    let b0: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) : 0
    let v1: String = try r.text(p + o0, n0, max: 1024)
    let v2: Bool = b0 & 1 != 0
    let v3: Int64 = fixed >= 9 ? wireLoad(f, 1, Int64.self) : 0
    let v4: UInt32 = fixed >= 13 ? wireLoad(f, 9, UInt32.self) : 0
    let v5: Position = try fixed >= 77 ? Position.loadWire(f + 13, &r) : Position()
    let v6: [String] = try r.texts(p + o1, n1, max: 256, maxElement: 300)
    let v7: FixedBytes<32> = fixed >= 109 ? FixedBytes<32>(wire: f + 77) : FixedBytes<32>()
    let v8: Int64 = fixed >= 117 ? wireLoad(f, 109, Int64.self) : 0
    let v9: String = try r.text(p + o2, n2, max: 16)
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
      _unknown: unknown)
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
  private var _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: DemoResult, rhs: DemoResult) -> Bool {
    guard lhs.imports == rhs.imports else { return false }
    guard lhs.arrivals == rhs.arrivals else { return false }
    guard lhs.status == rhs.status else { return false }
    guard lhs.plan == rhs.plan else { return false }
    guard lhs.export == rhs.export else { return false }
    guard lhs.system == rhs.system else { return false }
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
      _unknown: nil)
  }

  public init(
    imports: [ImportResult] = [],
    arrivals: ArrivalsReport = ArrivalsReport(),
    status: StatusReport = StatusReport(),
    plan: PlanReply = PlanReply(),
    export: ExportResult = ExportResult(),
    system: SystemStatus = SystemStatus()
  ) {
    self.init(
      imports: imports,
      arrivals: arrivals,
      status: status,
      plan: plan,
      export: export,
      system: system,
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
    let p = b.reserve(26)
    let f = p + 2
    let used: Int
    used = 6
    let width = wireWidth(self.imports.count &* 24)
    let slots = f + 0 + (used &<< width)
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
    var all = n0
    all |= n1
    all |= n2
    all |= n3
    all |= n4
    all |= n5
    let needed = wireWidth(all)
    if self._unknown != nil {
      try b.finishUncommon(
        start: start, used: 0, known: 0, room: used &<< width,
        lengths: [n0, n1, n2, n3, n4, n5],
        unknown: self._unknown)
      return
    }
    if count != used || needed != width {
      b.resizeTable(at: start + 2 + 0, from: used &<< width, to: count &<< needed)
    }
    let head = b.pointer(at: start)
    let shape = 0 | count &<< 8 | needed &<< 14
    wireStore(head, 0, UInt16(truncatingIfNeeded: shape))
    let table = (head + 2 + 0)
    if count == 6, needed == 0 {
      wireStore(table, 0, UInt8(truncatingIfNeeded: n0))
      wireStore(table, 1, UInt8(truncatingIfNeeded: n1))
      wireStore(table, 2, UInt8(truncatingIfNeeded: n2))
      wireStore(table, 3, UInt8(truncatingIfNeeded: n3))
      wireStore(table, 4, UInt8(truncatingIfNeeded: n4))
      wireStore(table, 5, UInt8(truncatingIfNeeded: n5))
    }
    else {
      if count > 0 { wireStoreLength(table, 0, needed, n0) }
      if count > 1 { wireStoreLength(table, 1, needed, n1) }
      if count > 2 { wireStoreLength(table, 2, needed, n2) }
      if count > 3 { wireStoreLength(table, 3, needed, n3) }
      if count > 4 { wireStoreLength(table, 4, needed, n4) }
      if count > 5 { wireStoreLength(table, 5, needed, n5) }
    }
  }

  static func decodeWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    if n >= 8, wireLoad(p, 0, UInt16.self) == 1536 {
      return try decodeWireBody(
        p, n, 2, 0, 6, 0, isExact: true, nil, &r)
    }
    return try decodeWireSlowly(p, n, &r)
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
  private static func decodeWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let shape = try r.shape(p, n)
    let unknown = try r.unknown(
      p, shape, fixedLength: 0, slotCount: 6, bits: 0, isFrozen: false)
    return try decodeWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, unknown, &r)
  }

  @inline(__always)
  private static func decodeWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ unknown: WireUnknown?, _ r: inout WireReader
  ) throws(WireError) -> Self {
    let f = p + headLength
    let table = f + fixed
    let o0 = headLength &+ fixed &+ (count &<< width)
    let n0 = count > 0 ? wireLength(table, 0, width) : 0
    let o1 = o0 &+ n0
    let n1 = count > 1 ? wireLength(table, 1, width) : 0
    let o2 = o1 &+ n1
    let n2 = count > 2 ? wireLength(table, 2, width) : 0
    let o3 = o2 &+ n2
    let n3 = count > 3 ? wireLength(table, 3, width) : 0
    let o4 = o3 &+ n3
    let n4 = count > 4 ? wireLength(table, 4, width) : 0
    let o5 = o4 &+ n4
    let n5 = count > 5 ? wireLength(table, 5, width) : 0
    let o6 = o5 &+ n5
    if isExact {
      guard o6 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      guard n5 != 0 else {
        throw r.nonCanonical(p, "the last slot is empty")
      }
    }
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
    return Self(
      imports: v1,
      arrivals: v2,
      status: v3,
      plan: v4,
      export: v5,
      system: v6,
      _unknown: unknown)
  }
}
