// Written by schemac from package vectors.limits.v1, as views. Do not edit.
// swift-format-ignore-file

package import Wire
package import WireViewComparison
package import WireViews

/// How `Eight` is read where its bytes are.
package enum EightLayout: WireFixedLayout {
  package static var wireSize: Int { 8 }
  package static var zero: Eight { Eight() }

  package static func read(_ bytes: RawSpan, at offset: Int) -> Eight {
    Eight(
      a: UInt32.read(bytes, at: offset),
      b: UInt32.read(bytes, at: offset &+ 4))
  }
}

/// How `Nine` is read where its bytes are.
package enum NineLayout: WireFixedLayout {
  package static var wireSize: Int { 9 }
  package static var zero: Nine { Nine() }

  package static func read(_ bytes: RawSpan, at offset: Int) -> Nine {
    Nine(
      a: UInt64.read(bytes, at: offset),
      b: UInt8.read(bytes, at: offset &+ 8))
  }
}

/// A tree in a union.
///
/// A `Branch` that is read where its bytes are.
package enum BranchView: WireElementView, ~Escapable {
  case tree(TreeView)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @_lifetime(copy bytes)
  package init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .tree(try TreeView(element: payload))
      default: self = .unknown(tag: tag, bytes: payload)
    }
  }

  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    try r.charge(memory: MemoryLayout<Branch>.stride, at: p)
    switch tag {
      case 1:
        try TreeView.checkNestedWire(q, count, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension BranchView {
  /// Whether the case and its payload are those of `union`.
  package func matches(_ union: Branch) throws(WireError) -> Bool {
    switch self {
      case .tree(let view):
        guard case .tree(let value) = union else { return false }
        guard try (view).matches(value) else { return false }
        return true
      case .unknown(let tag, let view):
        guard case .unknown(tag, let value) = union else { return false }
        return wireEquals(view, value)
    }
  }

  /// Reads the payload, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    switch self {
      case .tree(let value):
        value.walk(&walker)
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

/// The first and the last tag.
///
/// A `Far` that is read where its bytes are.
package enum FarView: WireElementView, ~Escapable {
  case first(UInt8)
  case last(WireTextView)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @_lifetime(copy bytes)
  package init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        try wireRequire(payload, size: 1)
        self = .first(UInt8.read(payload, at: 0))
      case 65535:
        self = .last(WireTextView(payload))
      default: self = .unknown(tag: tag, bytes: payload)
    }
  }

  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    switch tag {
      case 1:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      case 65535:
        try r.checkText(q, count, max: 2)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension FarView {
  /// Whether the case and its payload are those of `union`.
  package func matches(_ union: Far) throws(WireError) -> Bool {
    switch self {
      case .first(let view):
        guard case .first(let value) = union else { return false }
        guard UInt8.wireEquals(view, value) else { return false }
        return true
      case .last(let view):
        guard case .last(let value) = union else { return false }
        guard view == value else { return false }
        return true
      case .unknown(let tag, let view):
        guard case .unknown(tag, let value) = union else { return false }
        return wireEquals(view, value)
    }
  }

  /// Reads the payload, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    switch self {
      case .first(let value):
        walker.take(value)
      case .last(let value):
        walker.take(value)
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

/// Seven bools, so that the two bits of the eighth lie in two bit-bytes. Bit-bytes 0 and 1, i 2, end 3.
///
/// A `Crossing` that is read where its bytes are.
package struct CrossingView: WireView, ~Escapable {
  package typealias WireOwned = Crossing

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: Bool { wireMessage.bit(0, 1) }

  package var b: Bool { wireMessage.bit(0, 2) }

  package var c: Bool { wireMessage.bit(0, 4) }

  package var d: Bool { wireMessage.bit(0, 8) }

  package var e: Bool { wireMessage.bit(0, 16) }

  package var f: Bool { wireMessage.bit(0, 32) }

  package var g: Bool { wireMessage.bit(0, 64) }

  package var h: Bool? { wireMessage.bit(0, 128) ? wireMessage.bit(1, 1) : nil }

  package var i: UInt8 { wireMessage.fixed(2, as: UInt8.self) }
}

// MARK: Check of Crossing

extension CrossingView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var b1: UInt8 = 0
    var w9: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w9 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w9 != 0)
      isNear = ends != 0 && b1 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w9 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 || b1 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: b1 & 254, isFrozen: false)
      }
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(b1, b0 & 128 == 0) & 1)
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = b1
    _ = w9
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 4...: return
      case 1...3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension CrossingView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Crossing) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.a, message.a) else { return false }
    guard Bool.wireEquals(self.b, message.b) else { return false }
    guard Bool.wireEquals(self.c, message.c) else { return false }
    guard Bool.wireEquals(self.d, message.d) else { return false }
    guard Bool.wireEquals(self.e, message.e) else { return false }
    guard Bool.wireEquals(self.f, message.f) else { return false }
    guard Bool.wireEquals(self.g, message.g) else { return false }
    if let view0 = self.h {
      guard let value0 = message.h else { return false }
      guard Bool.wireEquals(view0, value0) else { return false }
    }
    else if message.h != nil {
      return false
    }
    guard UInt8.wireEquals(self.i, message.i) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.a
      walker.take(value)
    }
    do {
      let value = self.b
      walker.take(value)
    }
    do {
      let value = self.c
      walker.take(value)
    }
    do {
      let value = self.d
      walker.take(value)
    }
    do {
      let value = self.e
      walker.take(value)
    }
    do {
      let value = self.f
      walker.take(value)
    }
    do {
      let value = self.g
      walker.take(value)
    }
    do {
      if let value = self.h {
        walker.take(value)
      }
    }
    do {
      let value = self.i
      walker.take(value)
    }
    walker.leave()
  }
}

/// Bit-byte 0 (eight 01, text 02), eight 1, text 9, end 17. Slots: nine 0, raw 1.
///
/// A `Inline` that is read where its bytes are.
package struct InlineView: WireView, ~Escapable {
  package typealias WireOwned = Inline

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(9, ofSlot: 0)
    try wireMessage.requireSize(9, ofSlot: 1)
    self.wireMessage = wireMessage
  }

  package var eight: Eight? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: EightLayout.self) : nil }

  package var nine: Nine? { wireMessage.optionalFixed(slot: 0, as: NineLayout.self) }

  package var text: FixedASCII<8>? { wireMessage.bit(0, 2) ? wireMessage.fixed(9, as: FixedASCII<8>.self) : nil }

  package var raw: FixedBytes<9>? { wireMessage.optionalFixed(slot: 1, as: FixedBytes<9>.self) }
}

// MARK: Check of Inline

extension InlineView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w3: UInt64 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 21 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w3 = wireMask(FixedASCII<8>.loadStorage(f + 9), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 9) & wireBit(!wireIsZero(f + 1, 8))
      ends |= wireBit(fixed == 17) & wireBit(w3 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w3 = fixed >= 17 ? FixedASCII<8>.loadStorage(f + 9) : 0
      if shape.fixedLength > 17 || shape.slotCount > 2 || b0 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64(truncatingIfNeeded: wireMask(w3, b0 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    if b0 & 1 == 0, fixed >= 9, !wireIsZero(f + 1, 8) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w3
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if n0 != 0 {
      guard n0 == 9 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    if b0 & 2 != 0, fixed >= 17 { _ = try r.ascii(f + 9, as: FixedASCII<8>.self) }
    if n1 != 0 {
      guard n1 == 9 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 18...: return
      case 1: unit = 1
      case 9: unit = 8
      case 17: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension InlineView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Inline) throws(WireError) -> Bool {
    if let view0 = self.eight {
      guard let value0 = message.eight else { return false }
      guard Eight.wireEquals(view0, value0) else { return false }
    }
    else if message.eight != nil {
      return false
    }
    if let view0 = self.nine {
      guard let value0 = message.nine else { return false }
      guard Nine.wireEquals(view0, value0) else { return false }
    }
    else if message.nine != nil {
      return false
    }
    if let view0 = self.text {
      guard let value0 = message.text else { return false }
      guard FixedASCII<8>.wireEquals(view0, value0) else { return false }
    }
    else if message.text != nil {
      return false
    }
    if let view0 = self.raw {
      guard let value0 = message.raw else { return false }
      guard FixedBytes<9>.wireEquals(view0, value0) else { return false }
    }
    else if message.raw != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      if let value = self.eight {
        walker.take(value)
      }
    }
    do {
      if let value = self.nine {
        walker.take(value)
      }
    }
    do {
      if let value = self.text {
        walker.take(value)
      }
    }
    do {
      if let value = self.raw {
        walker.take(value)
      }
    }
    walker.leave()
  }
}

/// The smallest and the largest fixed texts and bytes: one 0, eight 1, single 9, block 10, end 4106.
///
/// A `Sizes` that is read where its bytes are.
package struct SizesView: WireView, ~Escapable {
  package typealias WireOwned = Sizes

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var one: FixedASCII<1> { wireMessage.fixed(0, as: FixedASCII<1>.self) }

  package var eight: FixedASCII<8> { wireMessage.fixed(1, as: FixedASCII<8>.self) }

  package var single: FixedBytes<1> { wireMessage.fixed(9, as: FixedBytes<1>.self) }

  package var block: FixedBytes<4096> { wireMessage.fixed(10, as: FixedBytes<4096>.self) }
}

// MARK: Check of Sizes

extension SizesView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let f: UnsafeRawPointer
    let w1: UInt64
    let w2: UInt64
    let fixed: Int
    do {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? FixedASCII<1>.loadStorage(f) : 0
      w2 = fixed >= 9 ? FixedASCII<8>.loadStorage(f + 1) : 0
      if shape.fixedLength > 4106 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4106, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    if fixed >= 1 { _ = try r.ascii(f, as: FixedASCII<1>.self) }
    if fixed >= 9 { _ = try r.ascii(f + 1, as: FixedASCII<8>.self) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 4107...: return
      case 1: unit = 1
      case 9: unit = 8
      case 10: unit = 1
      case 4106: unit = 4096
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension SizesView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Sizes) throws(WireError) -> Bool {
    guard FixedASCII<1>.wireEquals(self.one, message.one) else { return false }
    guard FixedASCII<8>.wireEquals(self.eight, message.eight) else { return false }
    guard FixedBytes<1>.wireEquals(self.single, message.single) else { return false }
    guard FixedBytes<4096>.wireEquals(self.block, message.block) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.one
      walker.take(value)
    }
    do {
      let value = self.eight
      walker.take(value)
    }
    do {
      let value = self.single
      walker.take(value)
    }
    do {
      let value = self.block
      walker.take(value)
    }
    walker.leave()
  }
}

/// The smallest maxima, and elements of every width.
///
/// A `Words` that is read where its bytes are.
package struct WordsView: WireView, ~Escapable {
  package typealias WireOwned = Words

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var one: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var raw: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  package var blobs: WireListView<RawSpan> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: RawSpan.self) }
  }
}

// MARK: Check of Words

extension WordsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 3
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
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
    try r.checkText(p + o0, n0, max: 1)
    try r.checkBytes(p + o1, n1, max: 1)
    try r.checkByteArrays(p + o2, n2, max: 4, maxElement: 65536)
  }
}

extension WordsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Words) throws(WireError) -> Bool {
    guard self.one == message.one else { return false }
    guard wireEquals(self.raw, message.raw) else { return false }
    do {
      let list = try self.blobs
      guard list.count == message.blobs.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.blobs[index]
        guard let next = try cursor.next() else { return false }
        guard wireEquals(next, item) else { return false }
        guard wireEquals(next, try list.element(at: index)) else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.one
      walker.take(value)
    }
    do {
      let value = self.raw
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.blobs
      var cursor = value.cursor()
      for index in 0..<value.count {
        do throws(WireError) {
          if let item0 = try cursor.next() {
            walker.take(item0)
          }
        } catch {
          walker.fail(error)
        }
        guard index < 4 || index &+ 1 == value.count else { continue }
        do throws(WireError) {
          let item0 = try value.element(at: index)
          walker.take(item0)
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

/// The largest maxima.
///
/// A `Huge` that is read where its bytes are.
package struct HugeView: WireView, ~Escapable {
  package typealias WireOwned = Huge

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var more: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }
}

// MARK: Check of Huge

extension HugeView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 2
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
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
    try r.checkText(p + o0, n0, max: 8388608)
    try r.checkBytes(p + o1, n1, max: 8388608)
  }
}

extension HugeView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Huge) throws(WireError) -> Bool {
    guard self.text == message.text else { return false }
    guard wireEquals(self.more, message.more) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.text
      walker.take(value)
    }
    do {
      let value = self.more
      walker.take(value)
    }
    walker.leave()
  }
}

/// Messages inside lists, maps and unions.
///
/// A `Tree` that is read where its bytes are.
package struct TreeView: WireView, ~Escapable {
  package typealias WireOwned = Tree

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var mark: Bool { wireMessage.bit(0, 1) }

  package var list: WireListView<TreeView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: TreeView.self) }
  }

  package var entries: WireMapView<TreeEntriesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(1, of: TreeEntriesEntryView.self) }
  }

  package var branch: BranchView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: BranchView.self) }
  }
}

// MARK: Check of Tree

extension TreeView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 3
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
      end &+= n2
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 3 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 3, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
      n2 = shape.length(p, 2)
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    _ = b0
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    _ = o2
    _ = n2
    try TreeView.checkWireList(p + o0, n0, max: 2, &r)
    try TreeEntriesEntryView.checkWireMap(
      p + o1, n1, max: 2, stride: MemoryLayout<WireMap<UInt8, Tree>.Entry>.stride, &r)
    if n2 != 0 {
      try BranchView.checkWire(p + o2, n2, &r)
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct TreeEntriesEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt8
  package typealias WireCheckedKey = UInt8

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var value: TreeView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: TreeView.self) }
  }

  package func compareKey(to other: UInt8) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: UInt8, _ second: UInt8) -> Bool {
    UInt8.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UInt8 {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try TreeView.checkNestedWire(p + o0, n0, &r)
    }
    return fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
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

extension TreeView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Tree) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.mark, message.mark) else { return false }
    do {
      let list = try self.list
      guard list.count == message.list.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.list[index]
        guard let next = try cursor.next() else { return false }
        guard try (next).matches(item) else { return false }
        guard wireEquals(next.wireBytes, try list.element(at: index).wireBytes) else { return false }
      }
    }
    do {
      let map = try self.entries
      guard map.count == message.entries.count else { return false }
      var cursor = map.cursor()
      for entry in message.entries {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard try (try found.value).matches(entry.value) else { return false }
      }
    }
    if let view0 = try self.branch {
      guard let value0 = message.branch else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.branch != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.mark
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.list
      var cursor = value.cursor()
      for index in 0..<value.count {
        do throws(WireError) {
          if let item0 = try cursor.next() {
            item0.walk(&walker)
          }
        } catch {
          walker.fail(error)
        }
        guard index < 4 || index &+ 1 == value.count else { continue }
        do throws(WireError) {
          let item0 = try value.element(at: index)
          walker.take(item0.wireBytes)
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.entries
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.branch {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

extension TreeEntriesEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.value
      value.walk(&walker)
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

/// Elements in lists and maps at two depths.
///
/// A `Counted` that is read where its bytes are.
package struct CountedView: WireView, ~Escapable {
  package typealias WireOwned = Counted

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var bytes: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: UInt8.self) }
  }

  package var entries: WireMapView<CountedEntriesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(1, of: CountedEntriesEntryView.self) }
  }

  package var inner: CountedView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(2, as: CountedView.self) }
  }
}

// MARK: Check of Counted

extension CountedView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 3
    if isNear {
      let table = p + 2
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      n2 = wireMask(Int(wireLoad(table, 2, UInt8.self)), count > 2)
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
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 65536, stride: MemoryLayout<UInt8>.stride)
    }
    try CountedEntriesEntryView.checkWireMap(
      p + o1, n1, max: 4, stride: MemoryLayout<WireMap<UInt8, UInt8>.Entry>.stride, &r)
    if n2 != 0 {
      try r.charge(memory: MemoryLayout<Counted>.stride, at: p + o2)
      try CountedView.checkNestedWire(p + o2, n2, &r)
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct CountedEntriesEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt8
  package typealias WireCheckedKey = UInt8

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  package func compareKey(to other: UInt8) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: UInt8, _ second: UInt8) -> Bool {
    UInt8.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UInt8 {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var w2: UInt8 = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension CountedView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Counted) throws(WireError) -> Bool {
    guard wireEquals(self.bytes, message.bytes) else { return false }
    do {
      let map = try self.entries
      guard map.count == message.entries.count else { return false }
      var cursor = map.cursor()
      for entry in message.entries {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    if let view0 = try self.inner {
      guard let value0 = message.inner else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.inner != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.bytes
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.entries
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.inner {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

extension CountedEntriesEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

/// A union in a slot.
///
/// A `Tagged` that is read where its bytes are.
package struct TaggedView: WireView, ~Escapable {
  package typealias WireOwned = Tagged

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var far: FarView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: FarView.self) }
  }
}

// MARK: Check of Tagged

extension TaggedView {
  package static func checkWire(
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
      try FarView.checkWire(p + o0, n0, &r)
    }
  }
}

extension TaggedView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Tagged) throws(WireError) -> Bool {
    if let view0 = try self.far {
      guard let value0 = message.far else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.far != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      if let value = try self.far {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

/// Every kind of key that the vectors for containers leave out.
///
/// A `Keys` that is read where its bytes are.
package struct KeysView: WireView, ~Escapable {
  package typealias WireOwned = Keys

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var shorts: WireMapView<KeysShortsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(0, of: KeysShortsEntryView.self) }
  }

  package var ints: WireMapView<KeysIntsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(1, of: KeysIntsEntryView.self) }
  }

  package var longs: WireMapView<KeysLongsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(2, of: KeysLongsEntryView.self) }
  }

  package var counts: WireMapView<KeysCountsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(3, of: KeysCountsEntryView.self) }
  }

  package var totals: WireMapView<KeysTotalsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(4, of: KeysTotalsEntryView.self) }
  }

  package var ids: WireMapView<KeysIdsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(5, of: KeysIdsEntryView.self) }
  }

  package var codes: WireMapView<KeysCodesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(6, of: KeysCodesEntryView.self) }
  }

  package var months: WireMapView<KeysMonthsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(7, of: KeysMonthsEntryView.self) }
  }

  package var wides: WireMapView<KeysWidesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(8, of: KeysWidesEntryView.self) }
  }
}

// MARK: Check of Keys

extension KeysView {
  package static func checkWire(
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
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 9
    if isNear {
      let table = p + 2
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
      n5 = wireMask(Int(wireLoad(table, 5, UInt8.self)), count > 5)
      end &+= n5
      n6 = wireMask(Int(wireLoad(table, 6, UInt8.self)), count > 6)
      end &+= n6
      n7 = wireMask(Int(wireLoad(table, 7, UInt8.self)), count > 7)
      end &+= n7
      n8 = wireMask(Int(wireLoad(table, 8, UInt8.self)), count > 8)
      end &+= n8
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 9 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 9, bits: 0, isFrozen: false)
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
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
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
    try KeysShortsEntryView.checkWireMap(
      p + o0, n0, max: 2, stride: MemoryLayout<WireMap<Int16, UInt8>.Entry>.stride, &r)
    try KeysIntsEntryView.checkWireMap(
      p + o1, n1, max: 2, stride: MemoryLayout<WireMap<Int32, UInt8>.Entry>.stride, &r)
    try KeysLongsEntryView.checkWireMap(
      p + o2, n2, max: 2, stride: MemoryLayout<WireMap<Int64, UInt8>.Entry>.stride, &r)
    try KeysCountsEntryView.checkWireMap(
      p + o3, n3, max: 2, stride: MemoryLayout<WireMap<UInt32, UInt8>.Entry>.stride, &r)
    try KeysTotalsEntryView.checkWireMap(
      p + o4, n4, max: 2, stride: MemoryLayout<WireMap<UInt64, UInt8>.Entry>.stride, &r)
    try KeysIdsEntryView.checkWireMap(
      p + o5, n5, max: 2, stride: MemoryLayout<WireMap<WireUUID, UInt8>.Entry>.stride, &r)
    try KeysCodesEntryView.checkWireMap(
      p + o6, n6, max: 2, stride: MemoryLayout<WireMap<FixedBytes<2>, UInt8>.Entry>.stride, &r)
    try KeysMonthsEntryView.checkWireMap(
      p + o7, n7, max: 2, stride: MemoryLayout<WireMap<PartialDate, UInt8>.Entry>.stride, &r)
    try KeysWidesEntryView.checkWireMap(
      p + o8, n8, max: 2, stride: MemoryLayout<WireMap<Wide, UInt8>.Entry>.stride, &r)
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysShortsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = Int16
  package typealias WireCheckedKey = Int16

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: Int16 { wireMessage.fixed(0, as: Int16.self) }

  package var value: UInt8 { wireMessage.fixed(2, as: UInt8.self) }

  package func compareKey(to other: Int16) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: Int16, _ second: Int16) -> Bool {
    Int16.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Int16 {
    var f: UnsafeRawPointer = p + 2
    var w1: Int16 = 0
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, Int16.self) : 0
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 2 ? wireLoad(f, 0, Int16.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 4...: return
      case 2: unit = 2
      case 3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysIntsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = Int32
  package typealias WireCheckedKey = Int32

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: Int32 { wireMessage.fixed(0, as: Int32.self) }

  package var value: UInt8 { wireMessage.fixed(4, as: UInt8.self) }

  package func compareKey(to other: Int32) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: Int32, _ second: Int32) -> Bool {
    Int32.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Int32 {
    var f: UnsafeRawPointer = p + 2
    var w1: Int32 = 0
    var w2: UInt8 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 6...: return
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysLongsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = Int64
  package typealias WireCheckedKey = Int64

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: Int64 { wireMessage.fixed(0, as: Int64.self) }

  package var value: UInt8 { wireMessage.fixed(8, as: UInt8.self) }

  package func compareKey(to other: Int64) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: Int64, _ second: Int64) -> Bool {
    Int64.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Int64 {
    var f: UnsafeRawPointer = p + 2
    var w1: Int64 = 0
    var w2: UInt8 = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 8 ? wireLoad(f, 0, Int64.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysCountsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt32
  package typealias WireCheckedKey = UInt32

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt32 { wireMessage.fixed(0, as: UInt32.self) }

  package var value: UInt8 { wireMessage.fixed(4, as: UInt8.self) }

  package func compareKey(to other: UInt32) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: UInt32, _ second: UInt32) -> Bool {
    UInt32.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UInt32 {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt8 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 6...: return
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysTotalsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt64
  package typealias WireCheckedKey = UInt64

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt64 { wireMessage.fixed(0, as: UInt64.self) }

  package var value: UInt8 { wireMessage.fixed(8, as: UInt8.self) }

  package func compareKey(to other: UInt64) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: UInt64, _ second: UInt64) -> Bool {
    UInt64.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UInt64 {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt64 = 0
    var w2: UInt8 = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 9 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt64.self), fixed >= 8)
      w2 = wireMask(wireLoad(f, 8, UInt8.self), fixed >= 9)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 8) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 9) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 8 ? wireLoad(f, 0, UInt64.self) : 0
      w2 = fixed >= 9 ? wireLoad(f, 8, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 8 ? wireLoad(f, 0, UInt64.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 8: unit = 8
      case 9: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysIdsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = WireUUID
  package typealias WireCheckedKey = WireUUID

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  package var value: UInt8 { wireMessage.fixed(16, as: UInt8.self) }

  package func compareKey(to other: WireUUID) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: WireUUID, _ second: WireUUID) -> Bool {
    WireUUID.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> WireUUID {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 17 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 16, UInt8.self), fixed >= 17)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
      ends |= wireBit(fixed == 17) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
      if shape.fixedLength > 17 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 17, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w2
    return fixed >= 16 ? WireUUID(wire: f) : WireUUID()
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 18...: return
      case 16: unit = 16
      case 17: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysCodesEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = FixedBytes<2>
  package typealias WireCheckedKey = FixedBytes<2>

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: FixedBytes<2> { wireMessage.fixed(0, as: FixedBytes<2>.self) }

  package var value: UInt8 { wireMessage.fixed(2, as: UInt8.self) }

  package func compareKey(to other: FixedBytes<2>) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: FixedBytes<2>, _ second: FixedBytes<2>) -> Bool {
    FixedBytes<2>.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> FixedBytes<2> {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(!wireIsZero(f, 2))
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w2
    return fixed >= 2 ? FixedBytes<2>(wire: f) : FixedBytes<2>()
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 4...: return
      case 2: unit = 2
      case 3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysMonthsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = PartialDate
  package typealias WireCheckedKey = PartialDate

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: PartialDate { wireMessage.fixed(0, as: PartialDate.self) }

  package var value: UInt8 { wireMessage.fixed(4, as: UInt8.self) }

  package func compareKey(to other: PartialDate) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: PartialDate, _ second: PartialDate) -> Bool {
    PartialDate.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> PartialDate {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    var w2: UInt8 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, UInt8.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 4, UInt8.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    if fixed >= 4 { _ = try r.partialDate(f) }
    return try fixed >= 4 ? r.partialDate(f) : PartialDate()
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 6...: return
      case 4: unit = 4
      case 5: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct KeysWidesEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = Wide
  package typealias WireCheckedKey = Wide

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: Wide { wireMessage.fixed(0, as: WireEnumLayout<Wide>.self) }

  package var value: UInt8 { wireMessage.fixed(2, as: UInt8.self) }

  package func compareKey(to other: Wide) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: Wide, _ second: Wide) -> Bool {
    Wide.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Wide {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt16 = 0
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      w2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 2 ? Wide(rawValue: wireLoad(f, 0, UInt16.self)) : Wide(rawValue: 0)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 4...: return
      case 2: unit = 2
      case 3: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension KeysView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Keys) throws(WireError) -> Bool {
    do {
      let map = try self.shorts
      guard map.count == message.shorts.count else { return false }
      var cursor = map.cursor()
      for entry in message.shorts {
        guard let next = try cursor.next() else { return false }
        guard Int16.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.ints
      guard map.count == message.ints.count else { return false }
      var cursor = map.cursor()
      for entry in message.ints {
        guard let next = try cursor.next() else { return false }
        guard Int32.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.longs
      guard map.count == message.longs.count else { return false }
      var cursor = map.cursor()
      for entry in message.longs {
        guard let next = try cursor.next() else { return false }
        guard Int64.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.counts
      guard map.count == message.counts.count else { return false }
      var cursor = map.cursor()
      for entry in message.counts {
        guard let next = try cursor.next() else { return false }
        guard UInt32.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.totals
      guard map.count == message.totals.count else { return false }
      var cursor = map.cursor()
      for entry in message.totals {
        guard let next = try cursor.next() else { return false }
        guard UInt64.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.ids
      guard map.count == message.ids.count else { return false }
      var cursor = map.cursor()
      for entry in message.ids {
        guard let next = try cursor.next() else { return false }
        guard WireUUID.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.codes
      guard map.count == message.codes.count else { return false }
      var cursor = map.cursor()
      for entry in message.codes {
        guard let next = try cursor.next() else { return false }
        guard FixedBytes<2>.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.months
      guard map.count == message.months.count else { return false }
      var cursor = map.cursor()
      for entry in message.months {
        guard let next = try cursor.next() else { return false }
        guard PartialDate.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.wides
      guard map.count == message.wides.count else { return false }
      var cursor = map.cursor()
      for entry in message.wides {
        guard let next = try cursor.next() else { return false }
        guard Wide.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      let value = try self.shorts
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.ints
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.longs
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.counts
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.totals
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.ids
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.codes
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.months
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.wides
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: entry.key) {
            walker.take(found.wireBytes)
          }
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

extension KeysShortsEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysIntsEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysLongsEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysCountsEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysTotalsEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysIdsEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysCodesEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysMonthsEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

extension KeysWidesEntryView {
  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.value
      walker.take(value)
    }
    walker.leave()
  }
}

/// Numbers whose texts are long: day 0, at 4, took 12, end 20.
///
/// A `Extremes` that is read where its bytes are.
package struct ExtremesView: WireView, ~Escapable {
  package typealias WireOwned = Extremes

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var day: CalendarDate { wireMessage.fixed(0, as: CalendarDate.self) }

  package var at: Timestamp { wireMessage.fixed(4, as: Timestamp.self) }

  package var took: WireDuration { wireMessage.fixed(12, as: WireDuration.self) }
}

// MARK: Check of Extremes

extension ExtremesView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: Int32 = 0
    var w2: Int64 = 0
    var w3: Int64 = 0
    let head = n >= 22 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 20 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int32.self), fixed >= 4)
      w2 = wireMask(wireLoad(f, 4, Int64.self), fixed >= 12)
      w3 = wireMask(wireLoad(f, 12, Int64.self), fixed >= 20)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 12) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 20) & wireBit(w3 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, Int32.self) : 0
      w2 = fixed >= 12 ? wireLoad(f, 4, Int64.self) : 0
      w3 = fixed >= 20 ? wireLoad(f, 12, Int64.self) : 0
      if shape.fixedLength > 20 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 20, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
    _ = w2
    _ = w3
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

extension ExtremesView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Extremes) throws(WireError) -> Bool {
    guard CalendarDate.wireEquals(self.day, message.day) else { return false }
    guard Timestamp.wireEquals(self.at, message.at) else { return false }
    guard WireDuration.wireEquals(self.took, message.took) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.day
      walker.take(value)
    }
    do {
      let value = self.at
      walker.take(value)
    }
    do {
      let value = self.took
      walker.take(value)
    }
    walker.leave()
  }
}

/// Fields that a call must set; reading does not care.
///
/// A `Needed` that is read where its bytes are.
package struct NeededView: WireView, ~Escapable {
  package typealias WireOwned = Needed

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var count: UInt8? { wireMessage.bit(0, 1) ? wireMessage.fixed(1, as: UInt8.self) : nil }
}

// MARK: Check of Needed

extension NeededView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    let absent = UInt64(truncatingIfNeeded: wireMask(w2, b0 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 4)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 3...: return
      case 1...2: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension NeededView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Needed) throws(WireError) -> Bool {
    guard self.name == message.name else { return false }
    if let view0 = self.count {
      guard let value0 = message.count else { return false }
      guard UInt8.wireEquals(view0, value0) else { return false }
    }
    else if message.count != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.name
      walker.take(value)
    }
    do {
      if let value = self.count {
        walker.take(value)
      }
    }
    walker.leave()
  }
}

/// One byte known, for long unknown data.
///
/// A `Small` that is read where its bytes are.
package struct SmallView: WireView, ~Escapable {
  package typealias WireOwned = Small

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: UInt8 { wireMessage.fixed(0, as: UInt8.self) }
}

// MARK: Check of Small

extension SmallView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    let head = n >= 3 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
    _ = w1
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

extension SmallView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Small) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.a, message.a) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.a
      walker.take(value)
    }
    walker.leave()
  }
}
