// Written by schemac from package mapping.v1, as views. Do not edit.
// swift-format-ignore-file

public import RepatriationSchema
public import Wire
public import WireViews

/// How the columns of one kind of sheet are read.
///
/// A `ColumnMapping` that is read where its bytes are.
public struct ColumnMappingView: WireView, ~Escapable {
  public typealias WireOwned = ColumnMapping

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Names the mapping in what is printed, such as `shelter list 2026`.
  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var description: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  /// What parts the cells: `,` (also when it is empty), `;` or a tab.
  @inlinable public var delimiter: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// Lines above the one that names the columns.
  @inlinable public var skipLines: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  @inlinable public var columns: WireListView<ColumnRuleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: ColumnRuleView.self) }
  }

  /// How days are written where a column does not say, such as `dd/MM/yyyy`.
  @inlinable public var dates: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }

  /// The offset of times that state none, such as `+07:00`.
  @inlinable public var offset: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }
}

// MARK: Check of ColumnMapping

extension ColumnMappingView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    try r.checkText(p + o0, n0, max: 60)
    try r.checkText(p + o1, n1, max: 1000)
    try r.checkText(p + o2, n2, max: 1)
    try ColumnRuleView.checkWireList(p + o3, n3, max: 128, &r)
    try r.checkTexts(p + o4, n4, max: 8, maxElement: 24)
    try r.checkText(p + o5, n5, max: 6)
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
///
/// A `ColumnRule` that is read where its bytes are.
public struct ColumnRuleView: WireView, ~Escapable {
  public typealias WireOwned = ColumnRule

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  /// Our column, such as `full_name`.
  @inlinable public var to: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  /// Their columns, in the order in which they are joined; those that are empty are left out.
  @inlinable public var from: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(1, of: WireTextView.self) }
  }

  /// Stands between the parts; a blank when it is empty.
  @inlinable public var separator: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  /// What is written where theirs is empty or `from` is absent.
  @inlinable public var constant: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  /// How days are written in this column.
  @inlinable public var dates: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: WireTextView.self) }
  }

  /// What their words mean.
  @inlinable public var codes: WireListView<CodeRuleView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(5, of: CodeRuleView.self) }
  }

  /// What any other word means; without it another word is a reason to reject the row.
  @inlinable public var otherwise: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(0, 1) ? wireMessage.text(6) : nil }
  }
}

// MARK: Check of ColumnRule

extension ColumnRuleView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
        try r.checkUnknownFields(
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
    _ = b0
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
    try r.checkText(p + o0, n0, max: 40)
    try r.checkTexts(p + o1, n1, max: 8, maxElement: 200)
    try r.checkText(p + o2, n2, max: 8)
    try r.checkText(p + o3, n3, max: 200)
    try r.checkTexts(p + o4, n4, max: 8, maxElement: 24)
    try CodeRuleView.checkWireList(p + o5, n5, max: 256, &r)
    if b0 & 1 != 0 {
      try r.checkText(p + o6, n6, max: 60)
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

/// What words of theirs mean.
///
/// A `CodeRule` that is read where its bytes are.
public struct CodeRuleView: WireView, ~Escapable {
  public typealias WireOwned = CodeRule

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var theirs: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: WireTextView.self) }
  }

  @inlinable public var ours: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of CodeRule

extension CodeRuleView {
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
    try r.checkTexts(p + o0, n0, max: 32, maxElement: 100)
    try r.checkText(p + o1, n1, max: 60)
  }
}
