// Written by schemac from package vectors.evolution.v1, as views. Do not edit.
// swift-format-ignore-file

package import Wire
package import WireViewComparison
package import WireViews

/// How `Spot` is read where its bytes are.
package enum SpotLayout: WireFixedLayout {
  package static var wireSize: Int { 2 }
  package static var zero: Spot { Spot() }

  package static func read(_ bytes: RawSpan, at offset: Int) -> Spot {
    Spot(
      x: UInt8.read(bytes, at: offset),
      y: UInt8.read(bytes, at: offset &+ 1))
  }
}

/// Two cases of which a newer schema may have more.
///
/// A `Kind` that is read where its bytes are.
package enum KindView: WireElementView, ~Escapable {
  case first(UInt8)
  case second
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
      case 2:
        try wireRequire(payload, size: 0)
        self = .second
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
      case 2:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension KindView {
  /// Whether the case and its payload are those of `union`.
  package func matches(_ union: Kind) throws(WireError) -> Bool {
    switch self {
      case .first(let view):
        guard case .first(let value) = union else { return false }
        guard UInt8.wireEquals(view, value) else { return false }
        return true
      case .second: return union == .second
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
      case .second: break
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

/// The first schema: bit-byte 0, b 1, end 5; slot 0.
///
/// A `Old` that is read where its bytes are.
package struct OldView: WireView, ~Escapable {
  package typealias WireOwned = Old

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: Bool { wireMessage.bit(0, 1) }

  package var b: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  package var c: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Old

extension OldView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
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
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 1, bits: b0 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = b0
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 8)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 6...: return
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension OldView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Old) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.a, message.a) else { return false }
    guard UInt32.wireEquals(self.b, message.b) else { return false }
    guard self.c == message.c else { return false }
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
    walker.leave()
  }
}

/// Two fields appended.
///
/// A `New` that is read where its bytes are.
package struct NewView: WireView, ~Escapable {
  package typealias WireOwned = New

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: Bool { wireMessage.bit(0, 1) }

  package var b: UInt32 { wireMessage.fixed(1, as: UInt32.self) }

  package var c: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var d: Bool { wireMessage.bit(0, 2) }

  package var e: UInt16 { wireMessage.fixed(5, as: UInt16.self) }

  package var f: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }
}

// MARK: Check of New

extension NewView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var w5: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 7 && count <= 2
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      w5 = wireMask(wireLoad(f, 5, UInt16.self), fixed >= 7)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w5 != 0)
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
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      w5 = fixed >= 7 ? wireLoad(f, 5, UInt16.self) : 0
      if shape.fixedLength > 7 || shape.slotCount > 2 || b0 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 7, slotCount: 2, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    _ = b0
    _ = w2
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    try r.checkText(p + o0, n0, max: 8)
    try r.checkText(p + o1, n1, max: 8)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 8...: return
      case 1: unit = 1
      case 5: unit = 4
      case 7: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension NewView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: New) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.a, message.a) else { return false }
    guard UInt32.wireEquals(self.b, message.b) else { return false }
    guard self.c == message.c else { return false }
    guard Bool.wireEquals(self.d, message.d) else { return false }
    guard UInt16.wireEquals(self.e, message.e) else { return false }
    guard self.f == message.f else { return false }
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
    walker.leave()
  }
}

/// Two fields removed.
///
/// A `Later` that is read where its bytes are.
package struct LaterView: WireView, ~Escapable {
  package typealias WireOwned = Later

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: Bool { wireMessage.bit(0, 1) }

  package var d: Bool { wireMessage.bit(0, 2) }
}

// MARK: Check of Later

extension LaterView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt32 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 8 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 1
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b0 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 1 || b0 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 1, bits: b0 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = b0
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 8)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 6...: return
      case 1: unit = 1
      case 5: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension LaterView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Later) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.a, message.a) else { return false }
    guard Bool.wireEquals(self.d, message.d) else { return false }
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
      let value = self.d
      walker.take(value)
    }
    walker.leave()
  }
}

/// Knows nothing.
///
/// A `Nothing` that is read where its bytes are.
package struct NothingView: WireView, ~Escapable {
  package typealias WireOwned = Nothing

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: UInt8 { wireMessage.fixed(0, as: UInt8.self) }
}

// MARK: Check of Nothing

extension NothingView {
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

extension NothingView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Nothing) throws(WireError) -> Bool {
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

/// A message with unknown data inside it.
///
/// A `Holder` that is read where its bytes are.
package struct HolderView: WireView, ~Escapable {
  package typealias WireOwned = Holder

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var inner: NothingView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: NothingView.self) }
  }

  package var kind: KindView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: KindView.self) }
  }

  package var all: WireListView<NothingView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: NothingView.self) }
  }
}

// MARK: Check of Holder

extension HolderView {
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
      try r.refuseDefault(p + o0, n0)
      try NothingView.checkNestedWire(p + o0, n0, &r)
    }
    if n1 != 0 {
      try KindView.checkWire(p + o1, n1, &r)
    }
    try NothingView.checkWireList(p + o2, n2, max: 4, &r)
  }
}

extension HolderView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Holder) throws(WireError) -> Bool {
    guard try (try self.inner).matches(message.inner) else { return false }
    if let view0 = try self.kind {
      guard let value0 = message.kind else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.kind != nil {
      return false
    }
    do {
      let list = try self.all
      guard list.count == message.all.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.all[index]
        guard let next = try cursor.next() else { return false }
        guard try (next).matches(item) else { return false }
        guard wireEquals(next.wireBytes, try list.element(at: index).wireBytes) else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      let value = try self.inner
      value.walk(&walker)
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.kind {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.all
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
    walker.leave()
  }
}

/// One field, the first of three ages.
///
/// A `First` that is read where its bytes are.
package struct FirstView: WireView, ~Escapable {
  package typealias WireOwned = First

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: UInt8 { wireMessage.fixed(0, as: UInt8.self) }
}

// MARK: Check of First

extension FirstView {
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

extension FirstView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: First) throws(WireError) -> Bool {
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

/// A field of every kind appended: a 0, bit-byte 1 (flag 01, maybe present 02), maybe 2, grade 6, spot 7,
/// end 9. Slots: word 0, list 1, map 2, inner 3, pick 4.
///
/// A `Second` that is read where its bytes are.
package struct SecondView: WireView, ~Escapable {
  package typealias WireOwned = Second

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var flag: Bool { wireMessage.bit(1, 1) }

  package var word: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var maybe: UInt32? { wireMessage.bit(1, 2) ? wireMessage.fixed(2, as: UInt32.self) : nil }

  package var list: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: UInt8.self) }
  }

  package var map: WireMapView<SecondMapEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(2, of: SecondMapEntryView.self) }
  }

  package var inner: FirstView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(3, as: FirstView.self) }
  }

  package var pick: KindView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(4, as: KindView.self) }
  }

  package var grade: Level { wireMessage.fixed(6, as: WireEnumLayout<Level>.self, xor: 0x1) }

  package var spot: Spot { wireMessage.fixed(7, as: SpotLayout.self) }
}

// MARK: Check of Second

extension SecondView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var w9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 16 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 9 && count <= 5
    if isNear {
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      w9 = wireMask(wireLoad(f, 6, UInt8.self), fixed >= 7)
      var ends = wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 9) & wireBit(!wireIsZero(f + 7, 2))
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
      isNear = ends != 0 && b1 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      w9 = fixed >= 7 ? wireLoad(f, 6, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 5 || b1 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 5, bits: b1 & 252, isFrozen: false)
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
    let absent = UInt64(truncatingIfNeeded: wireMask(w4, b1 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = b1
    _ = w4
    _ = w9
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
    try r.checkText(p + o0, n0, max: 4)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 4, stride: MemoryLayout<UInt8>.stride)
    }
    try SecondMapEntryView.checkWireMap(
      p + o2, n2, max: 4, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, &r)
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try FirstView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try KindView.checkWire(p + o4, n4, &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1...2: unit = 1
      case 6: unit = 4
      case 7: unit = 1
      case 9: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct SecondMapEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = String
  package typealias WireCheckedKey = UnsafeRawBufferPointer

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var value: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package func compareKey(to other: String) -> Int {
    self.key.compare(to: other)
  }

  package static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    wireCompare(first, second) < 0
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UnsafeRawBufferPointer {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 4)
    return UnsafeRawBufferPointer(start: p + o0, count: n0)
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

extension SecondView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Second) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.a, message.a) else { return false }
    guard Bool.wireEquals(self.flag, message.flag) else { return false }
    guard self.word == message.word else { return false }
    if let view0 = self.maybe {
      guard let value0 = message.maybe else { return false }
      guard UInt32.wireEquals(view0, value0) else { return false }
    }
    else if message.maybe != nil {
      return false
    }
    guard wireEquals(self.list, message.list) else { return false }
    do {
      let map = try self.map
      guard map.count == message.map.count else { return false }
      var cursor = map.cursor()
      for entry in message.map {
        guard let next = try cursor.next() else { return false }
        guard next.key == entry.key else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    guard try (try self.inner).matches(message.inner) else { return false }
    if let view0 = try self.pick {
      guard let value0 = message.pick else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.pick != nil {
      return false
    }
    guard Level.wireEquals(self.grade, message.grade) else { return false }
    guard Spot.wireEquals(self.spot, message.spot) else { return false }
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
      let value = self.flag
      walker.take(value)
    }
    do {
      let value = self.word
      walker.take(value)
    }
    do {
      if let value = self.maybe {
        walker.take(value)
      }
    }
    do {
      let value = self.list
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.map
      var cursor = value.cursor()
      for _ in 0..<value.count {
        do throws(WireError) {
          guard let entry = try cursor.next() else { break }
          entry.walk(&walker)
          if let found = try value.entry(for: try entry.key.string) {
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
      let value = try self.inner
      value.walk(&walker)
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.pick {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    do {
      let value = self.grade
      walker.take(value)
    }
    do {
      let value = self.spot
      walker.take(value)
    }
    walker.leave()
  }
}

extension SecondMapEntryView {
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

/// All of them removed.
///
/// A `Third` that is read where its bytes are.
package struct ThirdView: WireView, ~Escapable {
  package typealias WireOwned = Third

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var a: UInt8 { wireMessage.fixed(0, as: UInt8.self) }
}

// MARK: Check of Third

extension ThirdView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b1: UInt8 = 0
    var w4: UInt32 = 0
    var w9: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 16 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 1 && fixed <= 9 && count <= 5
    if isNear {
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w4 = wireMask(wireLoad(f, 2, UInt32.self), fixed >= 6)
      w9 = wireMask(wireLoad(f, 6, UInt8.self), fixed >= 7)
      var ends = wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(w4 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w9 != 0)
      ends |= wireBit(fixed == 9) & wireBit(!wireIsZero(f + 7, 2))
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
      isNear = ends != 0 && b1 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w4 = fixed >= 6 ? wireLoad(f, 2, UInt32.self) : 0
      w9 = fixed >= 7 ? wireLoad(f, 6, UInt8.self) : 0
      if shape.fixedLength > 9 || shape.slotCount > 5 || b1 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 9, slotCount: 5, bits: b1 & 252, isFrozen: false)
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
    let absent = UInt64(truncatingIfNeeded: wireMask(w4, b1 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = b1
    _ = w4
    _ = w9
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
    try r.checkText(p + o0, n0, max: 4)
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 4, stride: MemoryLayout<UInt8>.stride)
    }
    try Third_removed6EntryView.checkWireMap(
      p + o2, n2, max: 4, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, &r)
    if n3 != 0 {
      try r.refuseDefault(p + o3, n3)
      try FirstView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try KindView.checkWire(p + o4, n4, &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 10...: return
      case 1...2: unit = 1
      case 6: unit = 4
      case 7: unit = 1
      case 9: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct Third_removed6EntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = String
  package typealias WireCheckedKey = UnsafeRawBufferPointer

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package var value: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package func compareKey(to other: String) -> Int {
    self.key.compare(to: other)
  }

  package static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    wireCompare(first, second) < 0
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UnsafeRawBufferPointer {
    var f: UnsafeRawPointer = p + 2
    var w2: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 1
    if isNear {
      w2 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w2 != 0)
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
      w2 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w2
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 4)
    return UnsafeRawBufferPointer(start: p + o0, count: n0)
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

extension ThirdView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Third) throws(WireError) -> Bool {
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

extension Third_removed6EntryView {
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
