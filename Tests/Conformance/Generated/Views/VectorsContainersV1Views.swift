// Written by schemac from package vectors.containers.v1, as views. Do not edit.
// swift-format-ignore-file

package import Wire
package import WireViewComparison
package import WireViews

/// How `Point` is read where its bytes are.
package enum PointLayout: WireFixedLayout {
  package static var wireSize: Int { 5 }
  package static var zero: Point { Point() }

  package static func read(_ bytes: RawSpan, at offset: Int) -> Point {
    Point(
      x: Int16.read(bytes, at: offset),
      y: Int16.read(bytes, at: offset &+ 2),
      visible: Bool.read(bytes, at: offset &+ 4))
  }

  static func checkWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) {
    _ = try r.bool(p + 4)
  }
}

/// How `Segment` is read where its bytes are.
package enum SegmentLayout: WireFixedLayout {
  package static var wireSize: Int { 10 }
  package static var zero: Segment { Segment() }

  package static func read(_ bytes: RawSpan, at offset: Int) -> Segment {
    Segment(
      from: PointLayout.read(bytes, at: offset),
      to: PointLayout.read(bytes, at: offset &+ 5))
  }

  static func checkWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) {
    try PointLayout.checkWire(p, &r)
    try PointLayout.checkWire(p + 5, &r)
  }
}

/// Every kind of payload.
///
/// A `Choice` that is read where its bytes are.
package enum ChoiceView: WireElementView, ~Escapable {
  case number(UInt32)
  case label(WireTextView)
  case nothing
  case item(ItemView)
  case bytes(WireFixedListView<UInt8>)
  case words(WireMapView<ChoiceWordsEntryView>)
  case point(Point)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @_lifetime(copy bytes)
  package init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        try wireRequire(payload, size: 4)
        self = .number(UInt32.read(payload, at: 0))
      case 2:
        self = .label(WireTextView(payload))
      case 3:
        try wireRequire(payload, size: 0)
        self = .nothing
      case 4:
        self = .item(try ItemView(element: payload))
      case 5:
        self = .bytes(WireFixedListView<UInt8>(payload))
      case 6:
        self = .words(try WireMapView<ChoiceWordsEntryView>(payload))
      case 7:
        try wireRequire(payload, size: 5)
        self = .point(PointLayout.read(payload, at: 0))
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
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      case 2:
        try r.checkText(q, count, max: 4)
      case 3:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      case 4:
        try ItemView.checkNestedWire(q, count, &r)
      case 5:
        if count != 0 {
          _ = try r.fixedCount(
            q, count, size: 1, max: 4, stride: MemoryLayout<UInt8>.stride)
        }
      case 6:
        try ChoiceWordsEntryView.checkWireMap(
          q, count, max: 4, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, &r)
      case 7:
        guard count == 5 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        try PointLayout.checkWire(q, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct ChoiceWordsEntryView: WireMapEntryView, ~Escapable {
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

extension ChoiceView {
  /// Whether the case and its payload are those of `union`.
  package func matches(_ union: Choice) throws(WireError) -> Bool {
    switch self {
      case .number(let view):
        guard case .number(let value) = union else { return false }
        guard UInt32.wireEquals(view, value) else { return false }
        return true
      case .label(let view):
        guard case .label(let value) = union else { return false }
        guard view == value else { return false }
        return true
      case .nothing: return union == .nothing
      case .item(let view):
        guard case .item(let value) = union else { return false }
        guard try (view).matches(value) else { return false }
        return true
      case .bytes(let view):
        guard case .bytes(let value) = union else { return false }
        guard wireEquals(view, value) else { return false }
        return true
      case .words(let view):
        guard case .words(let value) = union else { return false }
        do {
          let map = view
          guard map.count == value.count else { return false }
          var cursor = map.cursor()
          for entry in value {
            guard let next = try cursor.next() else { return false }
            guard next.key == entry.key else { return false }
            guard let found = try map.entry(for: entry.key) else { return false }
            guard UInt8.wireEquals(found.value, entry.value) else { return false }
          }
        }
        return true
      case .point(let view):
        guard case .point(let value) = union else { return false }
        guard Point.wireEquals(view, value) else { return false }
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
      case .number(let value):
        walker.take(value)
      case .label(let value):
        walker.take(value)
      case .nothing: break
      case .item(let value):
        value.walk(&walker)
      case .bytes(let value):
        walker.take(value)
      case .words(let value):
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
      case .point(let value):
        walker.take(value)
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

extension ChoiceWordsEntryView {
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

/// Scalars as payloads.
///
/// A `Scalar` that is read where its bytes are.
package enum ScalarView: WireElementView, ~Escapable {
  case flag(Bool)
  case single(Float)
  case code(FixedASCII<2>)
  case month(PartialDate)
  case grade(Grade)
  case raw(RawSpan)
  case items(WireListView<ItemView>)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @_lifetime(copy bytes)
  package init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        try wireRequire(payload, size: 1)
        self = .flag(Bool.read(payload, at: 0))
      case 2:
        try wireRequire(payload, size: 4)
        self = .single(Float.read(payload, at: 0))
      case 3:
        try wireRequire(payload, size: 2)
        self = .code(FixedASCII<2>.read(payload, at: 0))
      case 4:
        try wireRequire(payload, size: 4)
        self = .month(PartialDate.read(payload, at: 0))
      case 5:
        try wireRequire(payload, size: 1)
        self = .grade(WireEnumLayout<Grade>.read(payload, at: 0))
      case 6:
        self = .raw(payload)
      case 7:
        self = .items(try WireListView<ItemView>(payload))
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
        _ = try r.bool(q)
      case 2:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        _ = try r.float(q)
      case 3:
        guard count == 2 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        _ = try r.ascii(q, as: FixedASCII<2>.self)
      case 4:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        _ = try r.partialDate(q)
      case 5:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      case 6:
        try r.checkBytes(q, count, max: 4)
      case 7:
        try ItemView.checkWireList(q, count, max: 2, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension ScalarView {
  /// Whether the case and its payload are those of `union`.
  package func matches(_ union: Scalar) throws(WireError) -> Bool {
    switch self {
      case .flag(let view):
        guard case .flag(let value) = union else { return false }
        guard Bool.wireEquals(view, value) else { return false }
        return true
      case .single(let view):
        guard case .single(let value) = union else { return false }
        guard Float.wireEquals(view, value) else { return false }
        return true
      case .code(let view):
        guard case .code(let value) = union else { return false }
        guard FixedASCII<2>.wireEquals(view, value) else { return false }
        return true
      case .month(let view):
        guard case .month(let value) = union else { return false }
        guard PartialDate.wireEquals(view, value) else { return false }
        return true
      case .grade(let view):
        guard case .grade(let value) = union else { return false }
        guard Grade.wireEquals(view, value) else { return false }
        return true
      case .raw(let view):
        guard case .raw(let value) = union else { return false }
        guard wireEquals(view, value) else { return false }
        return true
      case .items(let view):
        guard case .items(let value) = union else { return false }
        do {
          let list = view
          guard list.count == value.count else { return false }
          var cursor = list.cursor()
          for index in 0..<list.count {
            let item = value[index]
            guard let next = try cursor.next() else { return false }
            guard try (next).matches(item) else { return false }
            guard wireEquals(next.wireBytes, try list.element(at: index).wireBytes) else { return false }
          }
        }
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
      case .flag(let value):
        walker.take(value)
      case .single(let value):
        walker.take(value)
      case .code(let value):
        walker.take(value)
      case .month(let value):
        walker.take(value)
      case .grade(let value):
        walker.take(value)
      case .raw(let value):
        walker.take(value)
      case .items(let value):
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
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

/// A struct plain, optional (in a slot, being longer than eight bytes) and small optional (inline).
///
/// A `Points` that is read where its bytes are.
package struct PointsView: WireView, ~Escapable {
  package typealias WireOwned = Points

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(10, ofSlot: 0)
    self.wireMessage = wireMessage
  }

  package var plain: Point { wireMessage.fixed(0, as: PointLayout.self) }

  package var small: Point? { wireMessage.bit(5, 1) ? wireMessage.fixed(6, as: PointLayout.self) : nil }

  package var large: Segment? { wireMessage.optionalFixed(slot: 0, as: SegmentLayout.self) }
}

// MARK: Check of Points

extension PointsView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b5: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 14 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 11 && count <= 1
    if isNear {
      b5 = wireMask(wireLoad(f, 5, UInt8.self), fixed >= 6)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 5) & wireBit(!wireIsZero(f, 5))
      ends |= wireBit(fixed == 6) & wireBit(b5 != 0)
      ends |= wireBit(fixed == 11) & wireBit(!wireIsZero(f + 6, 5))
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      isNear = ends != 0 && b5 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b5 = fixed >= 6 ? wireLoad(f, 5, UInt8.self) : 0
      if shape.fixedLength > 11 || shape.slotCount > 1 || b5 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 11, slotCount: 1, bits: b5 & 254, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    if b5 & 1 == 0, fixed >= 11, !wireIsZero(f + 6, 5) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b5
    _ = o0
    _ = n0
    if fixed >= 5 { try PointLayout.checkWire(f, &r) }
    if b5 & 1 != 0, fixed >= 11 { try PointLayout.checkWire(f + 6, &r) }
    if n0 != 0 {
      guard n0 == 10 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
      try SegmentLayout.checkWire((p + o0), &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 12...: return
      case 5: unit = 5
      case 6: unit = 1
      case 11: unit = 5
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension PointsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Points) throws(WireError) -> Bool {
    guard Point.wireEquals(self.plain, message.plain) else { return false }
    if let view0 = self.small {
      guard let value0 = message.small else { return false }
      guard Point.wireEquals(view0, value0) else { return false }
    }
    else if message.small != nil {
      return false
    }
    if let view0 = self.large {
      guard let value0 = message.large else { return false }
      guard Segment.wireEquals(view0, value0) else { return false }
    }
    else if message.large != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.plain
      walker.take(value)
    }
    do {
      if let value = self.small {
        walker.take(value)
      }
    }
    do {
      if let value = self.large {
        walker.take(value)
      }
    }
    walker.leave()
  }
}

/// A message as an element.
///
/// A `Item` that is read where its bytes are.
package struct ItemView: WireView, ~Escapable {
  package typealias WireOwned = Item

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var value: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var label: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Item

extension ItemView {
  package static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
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
          p, shape, fixedLength: 1, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
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
      case 0, 2...: return
      case 1: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension ItemView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Item) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.value, message.value) else { return false }
    guard self.label == message.label else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.value
      walker.take(value)
    }
    do {
      let value = self.label
      walker.take(value)
    }
    walker.leave()
  }
}

/// Lists of every shape.
///
/// A `Lists` that is read where its bytes are.
package struct ListsView: WireView, ~Escapable {
  package typealias WireOwned = Lists

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 2, inSlot: 1)
    try wireMessage.requireElements(ofSize: 5, inSlot: 5)
    self.wireMessage = wireMessage
  }

  package var bytes: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: UInt8.self) }
  }

  package var shorts: WireFixedListView<UInt16> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: UInt16.self) }
  }

  package var flags: WireFixedListView<Bool> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: Bool.self) }
  }

  package var words: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(3, of: WireTextView.self) }
  }

  package var items: WireListView<ItemView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(4, of: ItemView.self) }
  }

  package var points: WireFixedListView<PointLayout> {
    @_lifetime(copy self) get { wireMessage.fixedList(5, of: PointLayout.self) }
  }

  package var maybe: WireFixedListView<UInt8>? {
    @_lifetime(copy self) get { wireMessage.bit(0, 1) ? wireMessage.fixedList(6, of: UInt8.self) : nil }
  }

  package var blobs: WireListView<RawSpan> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(7, of: RawSpan.self) }
  }
}

// MARK: Check of Lists

extension ListsView {
  package static func checkWire(
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
    var n7: Int = 0
    let head = n >= 11 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 8
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 8 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 8, bits: b0 & 254, isFrozen: false)
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
    }
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let absent = UInt64(truncatingIfNeeded: wireMask(n6, b0 & 1 == 0))
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
    _ = o7
    _ = n7
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 4, stride: MemoryLayout<UInt8>.stride)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 2, max: 3, stride: MemoryLayout<UInt16>.stride)
    }
    if n2 != 0 {
      let elements = try r.fixedCount(
        p + o2, n2, size: 1, max: 8, stride: MemoryLayout<Bool>.stride)
      var q = p + o2
      for _ in 0..<elements {
        _ = try r.bool(q)
        q += 1
      }
    }
    try r.checkTexts(p + o3, n3, max: 3, maxElement: 4)
    try ItemView.checkWireList(p + o4, n4, max: 3, &r)
    if n5 != 0 {
      let elements = try r.fixedCount(
        p + o5, n5, size: 5, max: 2, stride: MemoryLayout<Point>.stride)
      var q = p + o5
      for _ in 0..<elements {
        try PointLayout.checkWire(q, &r)
        q += 5
      }
    }
    if b0 & 1 != 0 {
      if n6 != 0 {
        _ = try r.fixedCount(
          p + o6, n6, size: 1, max: 4, stride: MemoryLayout<UInt8>.stride)
      }
    }
    try r.checkByteArrays(p + o7, n7, max: 4, maxElement: 300)
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

extension ListsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Lists) throws(WireError) -> Bool {
    guard wireEquals(self.bytes, message.bytes) else { return false }
    guard wireEquals(self.shorts, message.shorts) else { return false }
    guard wireEquals(self.flags, message.flags) else { return false }
    do {
      let list = try self.words
      guard list.count == message.words.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.words[index]
        guard let next = try cursor.next() else { return false }
        guard next == item else { return false }
        guard wireEquals(next.bytes, try list.element(at: index).bytes) else { return false }
      }
    }
    do {
      let list = try self.items
      guard list.count == message.items.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.items[index]
        guard let next = try cursor.next() else { return false }
        guard try (next).matches(item) else { return false }
        guard wireEquals(next.wireBytes, try list.element(at: index).wireBytes) else { return false }
      }
    }
    guard wireEquals(self.points, message.points) else { return false }
    if let view0 = self.maybe {
      guard let value0 = message.maybe else { return false }
      guard wireEquals(view0, value0) else { return false }
    }
    else if message.maybe != nil {
      return false
    }
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
      let value = self.bytes
      walker.take(value)
    }
    do {
      let value = self.shorts
      walker.take(value)
    }
    do {
      let value = self.flags
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.words
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
          walker.take(item0.bytes)
        } catch {
          walker.fail(error)
        }
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.items
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
    do {
      let value = self.points
      walker.take(value)
    }
    do {
      if let value = self.maybe {
        walker.take(value)
      }
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

/// Long lists.
///
/// A `Long` that is read where its bytes are.
package struct LongView: WireView, ~Escapable {
  package typealias WireOwned = Long

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var words: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: WireTextView.self) }
  }
}

// MARK: Check of Long

extension LongView {
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
    try r.checkTexts(p + o0, n0, max: 20000, maxElement: 1)
  }
}

extension LongView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Long) throws(WireError) -> Bool {
    do {
      let list = try self.words
      guard list.count == message.words.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.words[index]
        guard let next = try cursor.next() else { return false }
        guard next == item else { return false }
        guard wireEquals(next.bytes, try list.element(at: index).bytes) else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      let value = try self.words
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
          walker.take(item0.bytes)
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

/// Two lists that reach the limit on elements together.
///
/// A `Many` that is read where its bytes are.
package struct ManyView: WireView, ~Escapable {
  package typealias WireOwned = Many

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var first: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: UInt8.self) }
  }

  package var second: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: UInt8.self) }
  }
}

// MARK: Check of Many

extension ManyView {
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
    if n0 != 0 {
      _ = try r.fixedCount(
        p + o0, n0, size: 1, max: 65536, stride: MemoryLayout<UInt8>.stride)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 65536, stride: MemoryLayout<UInt8>.stride)
    }
  }
}

extension ManyView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Many) throws(WireError) -> Bool {
    guard wireEquals(self.first, message.first) else { return false }
    guard wireEquals(self.second, message.second) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.first
      walker.take(value)
    }
    do {
      let value = self.second
      walker.take(value)
    }
    walker.leave()
  }
}

/// Maps with every order of keys.
///
/// A `Maps` that is read where its bytes are.
package struct MapsView: WireView, ~Escapable {
  package typealias WireOwned = Maps

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var words: WireMapView<MapsWordsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(0, of: MapsWordsEntryView.self) }
  }

  package var signed: WireMapView<MapsSignedEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(1, of: MapsSignedEntryView.self) }
  }

  package var unsigned: WireMapView<MapsUnsignedEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(2, of: MapsUnsignedEntryView.self) }
  }

  package var flags: WireMapView<MapsFlagsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(3, of: MapsFlagsEntryView.self) }
  }

  package var items: WireMapView<MapsItemsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(4, of: MapsItemsEntryView.self) }
  }

  package var grades: WireMapView<MapsGradesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(5, of: MapsGradesEntryView.self) }
  }

  package var codes: WireMapView<MapsCodesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(6, of: MapsCodesEntryView.self) }
  }

  package var days: WireMapView<MapsDaysEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(7, of: MapsDaysEntryView.self) }
  }

  package var maybe: WireMapView<MapsMaybeEntryView>? {
    @_lifetime(copy self) get throws(WireError) { wireMessage.bit(0, 1) ? try wireMessage.map(8, of: MapsMaybeEntryView.self) : nil }
  }
}

// MARK: Check of Maps

extension MapsView {
  package static func checkWire(
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
    var n7: Int = 0
    var n8: Int = 0
    let head = n >= 12 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 1 && count <= 9
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
      isNear = ends != 0 && b0 & 254 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 1 || shape.slotCount > 9 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 1, slotCount: 9, bits: b0 & 254, isFrozen: false)
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
    let absent = UInt64(truncatingIfNeeded: wireMask(n8, b0 & 1 == 0))
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
    _ = o7
    _ = n7
    _ = o8
    _ = n8
    try MapsWordsEntryView.checkWireMap(
      p + o0, n0, max: 3, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, &r)
    try MapsSignedEntryView.checkWireMap(
      p + o1, n1, max: 4, stride: MemoryLayout<WireMap<Int8, UInt8>.Entry>.stride, &r)
    try MapsUnsignedEntryView.checkWireMap(
      p + o2, n2, max: 4, stride: MemoryLayout<WireMap<UInt16, String>.Entry>.stride, &r)
    try MapsFlagsEntryView.checkWireMap(
      p + o3, n3, max: 2, stride: MemoryLayout<WireMap<Bool, UInt8>.Entry>.stride, &r)
    try MapsItemsEntryView.checkWireMap(
      p + o4, n4, max: 4, stride: MemoryLayout<WireMap<UInt8, Item>.Entry>.stride, &r)
    try MapsGradesEntryView.checkWireMap(
      p + o5, n5, max: 4, stride: MemoryLayout<WireMap<Grade, UInt8>.Entry>.stride, &r)
    try MapsCodesEntryView.checkWireMap(
      p + o6, n6, max: 4, stride: MemoryLayout<WireMap<FixedASCII<2>, UInt8>.Entry>.stride, &r)
    try MapsDaysEntryView.checkWireMap(
      p + o7, n7, max: 4, stride: MemoryLayout<WireMap<CalendarDate, UInt8>.Entry>.stride, &r)
    if b0 & 1 != 0 {
      try MapsMaybeEntryView.checkWireMap(
        p + o8, n8, max: 4, stride: MemoryLayout<WireMap<UInt8, UInt8>.Entry>.stride, &r)
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
package struct MapsWordsEntryView: WireMapEntryView, ~Escapable {
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct MapsSignedEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = Int8
  package typealias WireCheckedKey = Int8

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: Int8 { wireMessage.fixed(0, as: Int8.self) }

  package var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  package func compareKey(to other: Int8) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: Int8, _ second: Int8) -> Bool {
    Int8.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Int8 {
    var f: UnsafeRawPointer = p + 2
    var w1: Int8 = 0
    var w2: UInt8 = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int8.self), fixed >= 1)
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
      w1 = fixed >= 1 ? wireLoad(f, 0, Int8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    return fixed >= 1 ? wireLoad(f, 0, Int8.self) : 0
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct MapsUnsignedEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt16
  package typealias WireCheckedKey = UInt16

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt16 { wireMessage.fixed(0, as: UInt16.self) }

  package var value: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  package func compareKey(to other: UInt16) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: UInt16, _ second: UInt16) -> Bool {
    UInt16.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UInt16 {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt16.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 2) & wireBit(w1 != 0)
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
      w1 = fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w1
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 4)
    return fixed >= 2 ? wireLoad(f, 0, UInt16.self) : 0
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct MapsFlagsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = Bool
  package typealias WireCheckedKey = Bool

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: Bool { wireMessage.bit(0, 1) }

  package var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  package func compareKey(to other: Bool) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: Bool, _ second: Bool) -> Bool {
    Bool.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Bool {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt8 = 0
    let head = n >= 4 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      isNear = ends != 0 && b0 & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      if shape.fixedLength > 2 || shape.slotCount > 0 || b0 & 254 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 2, slotCount: 0, bits: b0 & 254, isFrozen: true)
      }
    }
    _ = b0
    _ = w2
    return fixed > 0 && wireLoad(f, 0, UInt8.self) & 1 != 0
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct MapsItemsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt8
  package typealias WireCheckedKey = UInt8

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var value: ItemView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: ItemView.self) }
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
      try ItemView.checkNestedWire(p + o0, n0, &r)
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct MapsGradesEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = Grade
  package typealias WireCheckedKey = Grade

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: Grade { wireMessage.fixed(0, as: WireEnumLayout<Grade>.self) }

  package var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  package func compareKey(to other: Grade) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: Grade, _ second: Grade) -> Bool {
    Grade.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Grade {
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
    return fixed >= 1 ? Grade(rawValue: wireLoad(f, 0, UInt8.self)) : Grade(rawValue: 0)
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct MapsCodesEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = FixedASCII<2>
  package typealias WireCheckedKey = FixedASCII<2>

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: FixedASCII<2> { wireMessage.fixed(0, as: FixedASCII<2>.self) }

  package var value: UInt8 { wireMessage.fixed(2, as: UInt8.self) }

  package func compareKey(to other: FixedASCII<2>) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: FixedASCII<2>, _ second: FixedASCII<2>) -> Bool {
    FixedASCII<2>.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> FixedASCII<2> {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt64 = 0
    var w2: UInt8 = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 0
    if isNear {
      w1 = wireMask(FixedASCII<2>.loadStorage(f), fixed >= 2)
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
      w1 = fixed >= 2 ? FixedASCII<2>.loadStorage(f) : 0
      w2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    if fixed >= 2 { _ = try r.ascii(f, as: FixedASCII<2>.self) }
    return try fixed >= 2 ? r.ascii(f, as: FixedASCII<2>.self) : FixedASCII<2>()
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
package struct MapsDaysEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = CalendarDate
  package typealias WireCheckedKey = CalendarDate

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: CalendarDate { wireMessage.fixed(0, as: CalendarDate.self) }

  package var value: UInt8 { wireMessage.fixed(4, as: UInt8.self) }

  package func compareKey(to other: CalendarDate) -> Int {
    wireCompare(self.key, other)
  }

  package static func precedes(_ first: CalendarDate, _ second: CalendarDate) -> Bool {
    CalendarDate.wirePrecedes(first, second)
  }

  package static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> CalendarDate {
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
    return fixed >= 4 ? CalendarDate(daysSinceEpoch: wireLoad(f, 0, Int32.self)) : CalendarDate()
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
package struct MapsMaybeEntryView: WireMapEntryView, ~Escapable {
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

extension MapsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Maps) throws(WireError) -> Bool {
    do {
      let map = try self.words
      guard map.count == message.words.count else { return false }
      var cursor = map.cursor()
      for entry in message.words {
        guard let next = try cursor.next() else { return false }
        guard next.key == entry.key else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.signed
      guard map.count == message.signed.count else { return false }
      var cursor = map.cursor()
      for entry in message.signed {
        guard let next = try cursor.next() else { return false }
        guard Int8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.unsigned
      guard map.count == message.unsigned.count else { return false }
      var cursor = map.cursor()
      for entry in message.unsigned {
        guard let next = try cursor.next() else { return false }
        guard UInt16.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard found.value == entry.value else { return false }
      }
    }
    do {
      let map = try self.flags
      guard map.count == message.flags.count else { return false }
      var cursor = map.cursor()
      for entry in message.flags {
        guard let next = try cursor.next() else { return false }
        guard Bool.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.items
      guard map.count == message.items.count else { return false }
      var cursor = map.cursor()
      for entry in message.items {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard try (try found.value).matches(entry.value) else { return false }
      }
    }
    do {
      let map = try self.grades
      guard map.count == message.grades.count else { return false }
      var cursor = map.cursor()
      for entry in message.grades {
        guard let next = try cursor.next() else { return false }
        guard Grade.wireEquals(next.key, entry.key) else { return false }
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
        guard FixedASCII<2>.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.days
      guard map.count == message.days.count else { return false }
      var cursor = map.cursor()
      for entry in message.days {
        guard let next = try cursor.next() else { return false }
        guard CalendarDate.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    if let view0 = try self.maybe {
      guard let value0 = message.maybe else { return false }
      do {
        let map = view0
        guard map.count == value0.count else { return false }
        var cursor = map.cursor()
        for entry in value0 {
          guard let next = try cursor.next() else { return false }
          guard UInt8.wireEquals(next.key, entry.key) else { return false }
          guard let found = try map.entry(for: entry.key) else { return false }
          guard UInt8.wireEquals(found.value, entry.value) else { return false }
        }
      }
    }
    else if message.maybe != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do throws(WireError) {
      let value = try self.words
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
      let value = try self.signed
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
      let value = try self.unsigned
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
      let value = try self.flags
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
      let value = try self.items
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
      let value = try self.grades
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
      let value = try self.days
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
      if let value = try self.maybe {
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
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

extension MapsWordsEntryView {
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

extension MapsSignedEntryView {
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

extension MapsUnsignedEntryView {
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

extension MapsFlagsEntryView {
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

extension MapsItemsEntryView {
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

extension MapsGradesEntryView {
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

extension MapsCodesEntryView {
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

extension MapsDaysEntryView {
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

extension MapsMaybeEntryView {
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
/// A `Chosen` that is read where its bytes are.
package struct ChosenView: WireView, ~Escapable {
  package typealias WireOwned = Chosen

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var choice: ChoiceView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: ChoiceView.self) }
  }
}

// MARK: Check of Chosen

extension ChosenView {
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
      try ChoiceView.checkWire(p + o0, n0, &r)
    }
  }
}

extension ChosenView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Chosen) throws(WireError) -> Bool {
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
  package func walk(_ walker: inout WireWalker) {
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

/// Scalars as elements, keys, values and payloads: each is checked wherever it stands.
///
/// A `Elements` that is read where its bytes are.
package struct ElementsView: WireView, ~Escapable {
  package typealias WireOwned = Elements

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 4, inSlot: 0)
    try wireMessage.requireElements(ofSize: 8, inSlot: 1)
    try wireMessage.requireElements(ofSize: 2, inSlot: 2)
    try wireMessage.requireElements(ofSize: 4, inSlot: 3)
    self.wireMessage = wireMessage
  }

  package var singles: WireFixedListView<Float> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: Float.self) }
  }

  package var doubles: WireFixedListView<Double> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: Double.self) }
  }

  package var codes: WireFixedListView<FixedASCII<2>> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: FixedASCII<2>.self) }
  }

  package var months: WireFixedListView<PartialDate> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: PartialDate.self) }
  }

  package var grades: WireFixedListView<WireEnumLayout<Grade>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: WireEnumLayout<Grade>.self) }
  }

  package var floats: WireMapView<ElementsFloatsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(5, of: ElementsFloatsEntryView.self) }
  }

  package var raws: WireMapView<ElementsRawsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(6, of: ElementsRawsEntryView.self) }
  }

  package var points: WireMapView<ElementsPointsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(7, of: ElementsPointsEntryView.self) }
  }

  package var scalar: ScalarView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(8, as: ScalarView.self) }
  }
}

// MARK: Check of Elements

extension ElementsView {
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
    if n0 != 0 {
      let elements = try r.fixedCount(
        p + o0, n0, size: 4, max: 3, stride: MemoryLayout<Float>.stride)
      var q = p + o0
      for _ in 0..<elements {
        _ = try r.float(q)
        q += 4
      }
    }
    if n1 != 0 {
      let elements = try r.fixedCount(
        p + o1, n1, size: 8, max: 3, stride: MemoryLayout<Double>.stride)
      var q = p + o1
      for _ in 0..<elements {
        _ = try r.double(q)
        q += 8
      }
    }
    if n2 != 0 {
      let elements = try r.fixedCount(
        p + o2, n2, size: 2, max: 3, stride: MemoryLayout<FixedASCII<2>>.stride)
      var q = p + o2
      for _ in 0..<elements {
        _ = try r.ascii(q, as: FixedASCII<2>.self)
        q += 2
      }
    }
    if n3 != 0 {
      let elements = try r.fixedCount(
        p + o3, n3, size: 4, max: 3, stride: MemoryLayout<PartialDate>.stride)
      var q = p + o3
      for _ in 0..<elements {
        _ = try r.partialDate(q)
        q += 4
      }
    }
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 1, max: 3, stride: MemoryLayout<Grade>.stride)
    }
    try ElementsFloatsEntryView.checkWireMap(
      p + o5, n5, max: 3, stride: MemoryLayout<WireMap<UInt8, Float>.Entry>.stride, &r)
    try ElementsRawsEntryView.checkWireMap(
      p + o6, n6, max: 3, stride: MemoryLayout<WireMap<UInt8, [UInt8]>.Entry>.stride, &r)
    try ElementsPointsEntryView.checkWireMap(
      p + o7, n7, max: 3, stride: MemoryLayout<WireMap<UInt8, Point>.Entry>.stride, &r)
    if n8 != 0 {
      try ScalarView.checkWire(p + o8, n8, &r)
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
package struct ElementsFloatsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt8
  package typealias WireCheckedKey = UInt8

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var value: Float { wireMessage.fixed(1, as: Float.self) }

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
    var w2: UInt32 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt32.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 5 ? wireLoad(f, 1, UInt32.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    if fixed >= 5 { _ = try r.float(f + 1) }
    return fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct ElementsRawsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt8
  package typealias WireCheckedKey = UInt8

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var value: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(0) }
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
    try r.checkBytes(p + o0, n0, max: 2)
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

/// An entry of a map that is read where its bytes are (rule R16).
package struct ElementsPointsEntryView: WireMapEntryView, ~Escapable {
  package typealias WireLookupKey = UInt8
  package typealias WireCheckedKey = UInt8

  package let wireMessage: WireMessageView

  @_lifetime(copy wireMessage)
  package init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  package var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  package var value: Point { wireMessage.fixed(1, as: PointLayout.self) }

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
    let head = n >= 8 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 6 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 6) & wireBit(!wireIsZero(f + 1, 5))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 6 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 6, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    if fixed >= 6 { try PointLayout.checkWire(f + 1, &r) }
    return fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 7...: return
      case 1: unit = 1
      case 6: unit = 5
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension ElementsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  package func matches(_ message: Elements) throws(WireError) -> Bool {
    guard wireEquals(self.singles, message.singles) else { return false }
    guard wireEquals(self.doubles, message.doubles) else { return false }
    guard wireEquals(self.codes, message.codes) else { return false }
    guard wireEquals(self.months, message.months) else { return false }
    guard wireEquals(self.grades, message.grades) else { return false }
    do {
      let map = try self.floats
      guard map.count == message.floats.count else { return false }
      var cursor = map.cursor()
      for entry in message.floats {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard Float.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.raws
      guard map.count == message.raws.count else { return false }
      var cursor = map.cursor()
      for entry in message.raws {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.points
      guard map.count == message.points.count else { return false }
      var cursor = map.cursor()
      for entry in message.points {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard Point.wireEquals(found.value, entry.value) else { return false }
      }
    }
    if let view0 = try self.scalar {
      guard let value0 = message.scalar else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.scalar != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  package func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.singles
      walker.take(value)
    }
    do {
      let value = self.doubles
      walker.take(value)
    }
    do {
      let value = self.codes
      walker.take(value)
    }
    do {
      let value = self.months
      walker.take(value)
    }
    do {
      let value = self.grades
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.floats
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
      let value = try self.raws
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
      let value = try self.points
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
      if let value = try self.scalar {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    walker.leave()
  }
}

extension ElementsFloatsEntryView {
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

extension ElementsRawsEntryView {
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

extension ElementsPointsEntryView {
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
