// Written by schemac from package evolution.v1, as views. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireViewComparison
public import WireViews

/// What a newer writer knows of `OldChoice`.
///
/// A `NewChoice` that is read where its bytes are.
public enum NewChoiceView: WireElementView, ~Escapable {
  case text(WireTextView)
  case number(UInt32)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .text(WireTextView(payload))
      case 2:
        try wireRequire(payload, size: 4)
        self = .number(UInt32.read(payload, at: 0))
      default: self = .unknown(tag: tag, bytes: payload)
    }
  }

  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        try r.checkText(q, count, max: 10)
      case 2:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension NewChoiceView {
  /// Whether the case and its payload are those of `union`.
  public func matches(_ union: NewChoice) throws(WireError) -> Bool {
    switch self {
      case .text(let view):
        guard case .text(let value) = union else { return false }
        guard view == value else { return false }
        return true
      case .number(let view):
        guard case .number(let value) = union else { return false }
        guard UInt32.wireEquals(view, value) else { return false }
        return true
      case .unknown(let tag, let view):
        guard case .unknown(tag, let value) = union else { return false }
        return wireEquals(view, value)
    }
  }

  /// Reads the payload, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    switch self {
      case .text(let value):
        walker.take(value)
      case .number(let value):
        walker.take(value)
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

/// A `OldChoice` that is read where its bytes are.
public enum OldChoiceView: WireElementView, ~Escapable {
  case text(WireTextView)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .text(WireTextView(payload))
      default: self = .unknown(tag: tag, bytes: payload)
    }
  }

  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        try r.checkText(q, count, max: 10)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension OldChoiceView {
  /// Whether the case and its payload are those of `union`.
  public func matches(_ union: OldChoice) throws(WireError) -> Bool {
    switch self {
      case .text(let view):
        guard case .text(let value) = union else { return false }
        guard view == value else { return false }
        return true
      case .unknown(let tag, let view):
        guard case .unknown(tag, let value) = union else { return false }
        return wireEquals(view, value)
    }
  }

  /// Reads the payload, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    switch self {
      case .text(let value):
        walker.take(value)
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

/// A `Old` that is read where its bytes are.
public struct OldView: WireView, ~Escapable {
  public typealias WireOwned = Old

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 2)
    self.wireMessage = wireMessage
  }

  @inlinable public var number: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var flag: Bool { wireMessage.bit(1, 1) }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var old: UInt32 { wireMessage.fixed(2, as: UInt32.self) }

  @inlinable public var note: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(1, 2) ? wireMessage.text(1) : nil }
  }

  @inlinable public var visited: Bool { wireMessage.bit(1, 4) }

  @inlinable public var owner: WireUUID? { wireMessage.optionalFixed(slot: 2, as: WireUUID.self) }
}

// MARK: Check of Old

extension OldView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 6 && count <= 3
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b1 & 248 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      if shape.fixedLength > 6 || shape.slotCount > 3 || b1 & 248 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 6, slotCount: 3, bits: b1 & 248, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let absent = UInt64(truncatingIfNeeded: wireMask(n1, b1 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = b1
    _ = w4
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try r.checkText(p + o0, n0, max: 20)
    if b1 & 2 != 0 {
      try r.checkText(p + o1, n1, max: 20)
    }
    if n2 != 0 {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 7...: return
      case 1...2: unit = 1
      case 6: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension OldView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Old) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.number, message.number) else { return false }
    guard Bool.wireEquals(self.flag, message.flag) else { return false }
    guard self.text == message.text else { return false }
    guard UInt32.wireEquals(self.old, message.old) else { return false }
    if let view0 = self.note {
      guard let value0 = message.note else { return false }
      guard view0 == value0 else { return false }
    }
    else if message.note != nil {
      return false
    }
    guard Bool.wireEquals(self.visited, message.visited) else { return false }
    if let view0 = self.owner {
      guard let value0 = message.owner else { return false }
      guard WireUUID.wireEquals(view0, value0) else { return false }
    }
    else if message.owner != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.number
      walker.take(value)
    }
    do {
      let value = self.flag
      walker.take(value)
    }
    do {
      let value = self.text
      walker.take(value)
    }
    do {
      let value = self.old
      walker.take(value)
    }
    do {
      if let value = self.note {
        walker.take(value)
      }
    }
    do {
      let value = self.visited
      walker.take(value)
    }
    do {
      if let value = self.owner {
        walker.take(value)
      }
    }
    walker.leave()
  }
}

/// A `New` that is read where its bytes are.
public struct NewView: WireView, ~Escapable {
  public typealias WireOwned = New

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var number: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var flag: Bool { wireMessage.bit(1, 1) }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var more: UInt32 { wireMessage.fixed(6, as: UInt32.self) }

  @inlinable public var extra: Bool { wireMessage.bit(1, 8) }

  @inlinable public var other: UInt16? { wireMessage.bit(1, 16) ? wireMessage.fixed(10, as: UInt16.self) : nil }

  @inlinable public var title: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var colours: WireFixedListView<WireEnumLayout<Colour>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: WireEnumLayout<Colour>.self) }
  }
}

// MARK: Check of New

extension NewView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var w8: UInt32 = 0
    var w10: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 12 && count <= 5
    if isNear {
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      w8 = wireMask(wireLoad(f, 6, UInt32.self), fixed >= 10)
      w10 = wireMask(wireLoad(f, 10, UInt16.self), fixed >= 12)
      var ends = wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 10) & wireBit(w8 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w10 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      n3 = wireMask(Int(wireLoad(table, 3, UInt8.self)), count > 3)
      end &+= n3
      n4 = wireMask(Int(wireLoad(table, 4, UInt8.self)), count > 4)
      end &+= n4
      isNear = ends != 0 && b1 & 224 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      w8 = fixed >= 10 ? wireLoad(f, 6, UInt32.self) : 0
      w10 = fixed >= 12 ? wireLoad(f, 10, UInt16.self) : 0
      if shape.fixedLength > 12 || shape.slotCount > 5 || b1 & 224 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 12, slotCount: 5, bits: b1 & 224, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
      n3 = shape.length(p, 3)
      n4 = shape.length(p, 4)
    }
    let w1: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    var absent = UInt64(truncatingIfNeeded: wireMask(n1, b1 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w10, b1 & 16 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = b1
    _ = w4
    _ = w8
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
    try r.checkText(p + o0, n0, max: 20)
    if b1 & 2 != 0 {
      try r.checkText(p + o1, n1, max: 20)
    }
    if n2 != 0 {
      guard n2 == 16 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
    }
    try r.checkText(p + o3, n3, max: 300)
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 1, max: 4, stride: MemoryLayout<Colour>.stride)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 13...: return
      case 1...2: unit = 1
      case 6: unit = 4
      case 10: unit = 4
      case 12: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension NewView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: New) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.number, message.number) else { return false }
    guard Bool.wireEquals(self.flag, message.flag) else { return false }
    guard self.text == message.text else { return false }
    guard UInt32.wireEquals(self.more, message.more) else { return false }
    guard Bool.wireEquals(self.extra, message.extra) else { return false }
    if let view0 = self.other {
      guard let value0 = message.other else { return false }
      guard UInt16.wireEquals(view0, value0) else { return false }
    }
    else if message.other != nil {
      return false
    }
    guard self.title == message.title else { return false }
    guard wireEquals(self.colours, message.colours) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.number
      walker.take(value)
    }
    do {
      let value = self.flag
      walker.take(value)
    }
    do {
      let value = self.text
      walker.take(value)
    }
    do {
      let value = self.more
      walker.take(value)
    }
    do {
      let value = self.extra
      walker.take(value)
    }
    do {
      if let value = self.other {
        walker.take(value)
      }
    }
    do {
      let value = self.title
      walker.take(value)
    }
    do {
      let value = self.colours
      walker.take(value)
    }
    walker.leave()
  }
}

/// A `OldHolder` that is read where its bytes are.
public struct OldHolderView: WireView, ~Escapable {
  public typealias WireOwned = OldHolder

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var choice: OldChoiceView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: OldChoiceView.self) }
  }
}

// MARK: Check of OldHolder

extension OldHolderView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 3 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
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
    if n0 != 0 {
      try OldChoiceView.checkWire(p + o0, n0, &r)
    }
  }
}

extension OldHolderView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: OldHolder) throws(WireError) -> Bool {
    if let view0 = try self.choice {
      guard let value0 = message.choice else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.choice != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      if let value = try self.choice {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

/// A `NewHolder` that is read where its bytes are.
public struct NewHolderView: WireView, ~Escapable {
  public typealias WireOwned = NewHolder

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var choice: NewChoiceView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: NewChoiceView.self) }
  }
}

// MARK: Check of NewHolder

extension NewHolderView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 3 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 1
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
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
    if n0 != 0 {
      try NewChoiceView.checkWire(p + o0, n0, &r)
    }
  }
}

extension NewHolderView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: NewHolder) throws(WireError) -> Bool {
    if let view0 = try self.choice {
      guard let value0 = message.choice else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.choice != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      if let value = try self.choice {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}
