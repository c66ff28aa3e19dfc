// Written by schemac from package mapping.v1. Do not edit.
// swift-format-ignore-file

public import Wire

/// How the columns of one kind of sheet are read.
public struct ColumnMapping: WireMessage {
  public static var wireName: String { "mapping.v1.ColumnMapping" }

  /// Names the mapping in what is printed, such as `shelter list 2026`.
  public var name: String
  public var description: String
  /// What parts the cells: `,` (also when it is empty), `;` or a tab.
  public var delimiter: String
  /// Lines above the one that names the columns.
  public var skipLines: UInt16
  public var columns: [ColumnRule]
  /// How days are written where a column does not say, such as `dd/MM/yyyy`.
  public var dates: [String]
  /// The offset of times that state none, such as `+07:00`.
  public var offset: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ColumnMapping, rhs: ColumnMapping) -> Bool {
    guard (String).wireEquals(lhs.name, rhs.name) else { return false }
    guard (String).wireEquals(lhs.description, rhs.description) else { return false }
    guard (String).wireEquals(lhs.delimiter, rhs.delimiter) else { return false }
    guard lhs.skipLines == rhs.skipLines else { return false }
    guard lhs.columns == rhs.columns else { return false }
    guard ([String]).wireEquals(lhs.dates, rhs.dates) else { return false }
    guard (String).wireEquals(lhs.offset, rhs.offset) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.name.wireHash(into: &hasher)
    self.description.wireHash(into: &hasher)
    self.delimiter.wireHash(into: &hasher)
    hasher.combine(self.skipLines)
    hasher.combine(self.columns)
    self.dates.wireHash(into: &hasher)
    self.offset.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.name.isEmpty { missing.append("name") }
    for (index, element) in self.columns.enumerated() {
      if missing.count >= WireLimits.reportedMissingFields { break }
      for path in element.missingRequiredFields() { missing.append("columns[\(index)].\(path)") }
    }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ColumnMapping {
  /// The message in which every field is absent.
  public init() {
    self.init(
      name: "",
      description: "",
      delimiter: "",
      skipLines: 0,
      columns: [],
      dates: [],
      offset: "",
      _unknown: nil)
  }

  public init(
    name: String = "",
    description: String = "",
    delimiter: String = "",
    skipLines: UInt16 = 0,
    columns: [ColumnRule] = [],
    dates: [String] = [],
    offset: String = ""
  ) {
    self.init(
      name: name,
      description: description,
      delimiter: delimiter,
      skipLines: skipLines,
      columns: columns,
      dates: dates,
      offset: offset,
      _unknown: nil)
  }
}

// MARK: Codec of ColumnMapping

extension ColumnMapping {
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
    if n0 > 60 { throw wireLimit("ColumnMapping.name is longer than 60 bytes") }
    let n1 = self.description.utf8.count
    if n1 > 1000 { throw wireLimit("ColumnMapping.description is longer than 1000 bytes") }
    let n2 = self.delimiter.utf8.count
    if n2 > 1 { throw wireLimit("ColumnMapping.delimiter is longer than 1 bytes") }
    let n5 = self.offset.utf8.count
    if n5 > 6 { throw wireLimit("ColumnMapping.offset is longer than 6 bytes") }
    var text = n0
    text &+= n1
    text &+= n2
    text &+= n5
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(28 &+ n0 &+ n1 &+ n2)
    let f = p + 2
    let w4 = self.skipLines
    wireStore(f, 0, w4)
    let used = wireBit(w4 != 0)
    let fixed = wireLastEnd(used, 0x200)
    let count: Int
    if n5 != 0 {
      count = 6
    } else if !self.dates.isEmpty {
      count = 5
    } else if !self.columns.isEmpty {
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
    lengths |= self.columns.count &* 24
    lengths |= self.dates.count &* 24
    lengths |= n5
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, self.name, n0)
    t0 = wirePut(t0, self.description, n1)
    t0 = wirePut(t0, self.delimiter, n2)
    b.advance(to: t0)
    let s3 = b.byteCount
    try ColumnRule.appendWireList(self.columns, max: 128, to: &b)
    let n3 = b.byteCount &- s3
    let s4 = b.byteCount
    try b.append(texts: self.dates, max: 8, maxElement: 24)
    let n4 = b.byteCount &- s4
    var t5 = b.reserve(n5)
    t5 = wirePut(t5, self.offset, n5)
    b.advance(to: t5)
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
        start: start, used: fixed, known: 2, room: count &<< width,
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
    var w4: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 6
    if isNear {
      w4 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w4 != 0)
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
      w4 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 6 {
        unknown = try r.unknown(
          p, shape, fixedLength: 2, slotCount: 6, bits: 0, isFrozen: false)
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
    let v1: String = try r.text(p + o0, n0, max: 60)
    let v2: String = try r.text(p + o1, n1, max: 1000)
    let v3: String = try r.text(p + o2, n2, max: 1)
    let v4: UInt16 = w4
    let v5: [ColumnRule] = try ColumnRule.decodeWireList(p + o3, n3, max: 128, &r)
    let v6: [String] = try r.texts(p + o4, n4, max: 8, maxElement: 24)
    let v7: String = try r.text(p + o5, n5, max: 6)
    return Self(
      name: v1,
      description: v2,
      delimiter: v3,
      skipLines: v4,
      columns: v5,
      dates: v6,
      offset: v7,
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
      case 0, 3...: return
      case 2: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// Where one of our columns comes from.
public struct ColumnRule: WireMessage {
  public static var wireName: String { "mapping.v1.ColumnRule" }

  /// Our column, such as `full_name`.
  public var to: String
  /// Their columns, in the order in which they are joined; those that are empty are left out.
  public var from: [String]
  /// Stands between the parts; a blank when it is empty.
  public var separator: String
  /// What is written where theirs is empty or `from` is absent.
  public var constant: String
  /// How days are written in this column.
  public var dates: [String]
  /// What their words mean.
  public var codes: [CodeRule]
  /// What any other word means; without it another word is a reason to reject the row.
  public var otherwise: String? {
    get { _present & 1 != 0 ? _otherwise : nil }
    set {
      _present |= 1
      if newValue == nil { _present ^= 1 }
      _otherwise = newValue ?? ""
    }
  }
  private var _otherwise: String
  private var _present: UInt8
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: ColumnRule, rhs: ColumnRule) -> Bool {
    guard (String).wireEquals(lhs.to, rhs.to) else { return false }
    guard ([String]).wireEquals(lhs.from, rhs.from) else { return false }
    guard (String).wireEquals(lhs.separator, rhs.separator) else { return false }
    guard (String).wireEquals(lhs.constant, rhs.constant) else { return false }
    guard ([String]).wireEquals(lhs.dates, rhs.dates) else { return false }
    guard lhs.codes == rhs.codes else { return false }
    guard (String).wireEquals(lhs._otherwise, rhs._otherwise) else { return false }
    guard lhs._present == rhs._present else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.to.wireHash(into: &hasher)
    self.from.wireHash(into: &hasher)
    self.separator.wireHash(into: &hasher)
    self.constant.wireHash(into: &hasher)
    self.dates.wireHash(into: &hasher)
    hasher.combine(self.codes)
    self._otherwise.wireHash(into: &hasher)
    hasher.combine(self._present)
    hasher.combine(self._unknown)
  }

  public func missingRequiredFields() -> [String] {
    var missing: [String] = []
    if self.to.isEmpty { missing.append("to") }
    return Array(missing.prefix(WireLimits.reportedMissingFields))
  }
}

extension ColumnRule {
  /// The message in which every field is absent.
  public init() {
    self.init(
      to: "",
      from: [],
      separator: "",
      constant: "",
      dates: [],
      codes: [],
      _otherwise: "",
      _present: 0,
      _unknown: nil)
  }

  public init(
    to: String = "",
    from: [String] = [],
    separator: String = "",
    constant: String = "",
    dates: [String] = [],
    codes: [CodeRule] = [],
    otherwise: String? = nil
  ) {
    var _present: UInt8 = 0
    if otherwise != nil { _present |= 1 }
    self.init(
      to: to,
      from: from,
      separator: separator,
      constant: constant,
      dates: dates,
      codes: codes,
      _otherwise: otherwise ?? "",
      _present: _present,
      _unknown: nil)
  }
}

// MARK: Codec of ColumnRule

extension ColumnRule {
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
    if n0 > 40 { throw wireLimit("ColumnRule.to is longer than 40 bytes") }
    let n2 = e.pointee.separator.utf8.count
    if n2 > 8 { throw wireLimit("ColumnRule.separator is longer than 8 bytes") }
    let n3 = e.pointee.constant.utf8.count
    if n3 > 200 { throw wireLimit("ColumnRule.constant is longer than 200 bytes") }
    let n6 = e.pointee._otherwise.utf8.count
    if n6 > 60 { throw wireLimit("ColumnRule.otherwise is longer than 60 bytes") }
    var text = n0
    text &+= n2
    text &+= n3
    text &+= n6
    try b.charge(memory: text)
    let start = b.byteCount
    let p = b.reserve(31 &+ n0)
    let f = p + 2
    var b0: UInt8 = e.pointee._unknown?.bits ?? 0
    b0 |= wireBit(e.pointee._present & 1 != 0)
    wireStore(f, 0, b0)
    let used = wireBit(b0 != 0)
    let fixed = wireLastEnd(used, 0x100)
    let count: Int
    if n6 != 0 {
      count = 7
    } else if !e.pointee.codes.isEmpty {
      count = 6
    } else if !e.pointee.dates.isEmpty {
      count = 5
    } else if n3 != 0 {
      count = 4
    } else if n2 != 0 {
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
    lengths |= n3
    lengths |= e.pointee.dates.count &* 24
    lengths |= e.pointee.codes.count &* 24
    lengths |= n6
    let width = wireWidth(lengths)
    let slots = f + fixed + (count &<< width)
    var t0 = slots
    t0 = wirePut(t0, e.pointee.to, n0)
    b.advance(to: t0)
    let s1 = b.byteCount
    try b.append(texts: e.pointee.from, max: 8, maxElement: 200)
    let n1 = b.byteCount &- s1
    var t2 = b.reserve(n2 &+ n3)
    t2 = wirePut(t2, e.pointee.separator, n2)
    t2 = wirePut(t2, e.pointee.constant, n3)
    b.advance(to: t2)
    let s4 = b.byteCount
    try b.append(texts: e.pointee.dates, max: 8, maxElement: 24)
    let n4 = b.byteCount &- s4
    let s5 = b.byteCount
    try CodeRule.appendWireList(e.pointee.codes, max: 256, to: &b)
    let n5 = b.byteCount &- s5
    var t6 = b.reserve(n6)
    t6 = wirePut(t6, e.pointee._otherwise, n6)
    b.advance(to: t6)
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
    if e.pointee._unknown != nil {
      try b.finishUncommon(
        start: start, used: fixed, known: 1, room: count &<< width,
        lengths: [n0, n1, n2, n3, n4, n5, n6],
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
    try decodeWireElement(p, n, &r)
  }

  @inline(__always)
  private static func decodeWireElement(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Self {
    var unknown: WireUnknown? = nil
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    var n6: Int = 0
    let head = n >= 10 ? Int.wire(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 7
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 7 || b0 & 254 != 0 {
        unknown = try r.unknown(
          p, shape, fixedLength: 1, slotCount: 7, bits: b0 & 254, isFrozen: false)
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
    let absent = UInt64.wire(wireMask(n6, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    let v1: String = try r.text(p + o0, n0, max: 40)
    let v2: [String] = try r.texts(p + o1, n1, max: 8, maxElement: 200)
    let v3: String = try r.text(p + o2, n2, max: 8)
    let v4: String = try r.text(p + o3, n3, max: 200)
    let v5: [String] = try r.texts(p + o4, n4, max: 8, maxElement: 24)
    let v6: [CodeRule] = try CodeRule.decodeWireList(p + o5, n5, max: 256, &r)
    let v7: String = try r.text(p + o6, n6, max: 60)
    var present: UInt8 = 0
    if b0 & 1 != 0 { present |= 1 }
    return Self(
      to: v1,
      from: v2,
      separator: v3,
      constant: v4,
      dates: v5,
      codes: v6,
      _otherwise: v7,
      _present: present,
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

/// What words of theirs mean.
public struct CodeRule: WireMessage {
  public static var wireName: String { "mapping.v1.CodeRule" }

  public var theirs: [String]
  public var ours: String
  private let _unknown: WireUnknown?
  /// What a newer schema added and this one does not know.
  public var unknownFields: WireUnknown? { _unknown }

  public static func == (lhs: CodeRule, rhs: CodeRule) -> Bool {
    guard ([String]).wireEquals(lhs.theirs, rhs.theirs) else { return false }
    guard (String).wireEquals(lhs.ours, rhs.ours) else { return false }
    guard lhs._unknown == rhs._unknown else { return false }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    self.theirs.wireHash(into: &hasher)
    self.ours.wireHash(into: &hasher)
    hasher.combine(self._unknown)
  }
}

extension CodeRule {
  /// The message in which every field is absent.
  public init() {
    self.init(
      theirs: [],
      ours: "",
      _unknown: nil)
  }

  public init(
    theirs: [String] = [],
    ours: String = ""
  ) {
    self.init(
      theirs: theirs,
      ours: ours,
      _unknown: nil)
  }
}

// MARK: Codec of CodeRule

extension CodeRule {
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
    let n1 = e.pointee.ours.utf8.count
    if n1 > 60 { throw wireLimit("CodeRule.ours is longer than 60 bytes") }
    try b.charge(memory: n1)
    let start = b.byteCount
    let p = b.reserve(10)
    let f = p + 2
    let count: Int
    if n1 != 0 {
      count = 2
    } else if !e.pointee.theirs.isEmpty {
      count = 1
    } else {
      count = 0
    }
    var lengths = e.pointee.theirs.count &* 24
    lengths |= n1
    let width = wireWidth(lengths)
    let slots = f + 0 + (count &<< width)
    b.advance(to: slots)
    let s0 = b.byteCount
    try b.append(texts: e.pointee.theirs, max: 32, maxElement: 100)
    let n0 = b.byteCount &- s0
    var t1 = b.reserve(n1)
    t1 = wirePut(t1, e.pointee.ours, n1)
    b.advance(to: t1)
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
        start: start, used: 0, known: 0, room: count &<< width,
        lengths: [n0, n1],
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
    let v1: [String] = try r.texts(p + o0, n0, max: 32, maxElement: 100)
    let v2: String = try r.text(p + o1, n1, max: 60)
    return Self(
      theirs: v1,
      ours: v2,
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
