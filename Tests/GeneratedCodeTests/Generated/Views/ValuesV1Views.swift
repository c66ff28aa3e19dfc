// Written by schemac from package values.v1, as views. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireViewComparison
public import WireViews

/// How `Small` is read where its bytes are.
public enum SmallLayout: WireFixedLayout {
  @inlinable public static var wireSize: Int { 3 }
  @inlinable public static var zero: Small { Small() }

  @inlinable public static func read(_ bytes: RawSpan, at offset: Int) -> Small {
    Small(
      level: Int8.read(bytes, at: offset),
      flag: Bool.read(bytes, at: offset &+ 1),
      colour: WireEnumLayout<Colour>.read(bytes, at: offset &+ 2))
  }

  static func checkWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) {
    _ = try r.bool(p + 1)
  }
}

/// How `Large` is read where its bytes are.
public enum LargeLayout: WireFixedLayout {
  @inlinable public static var wireSize: Int { 65 }
  @inlinable public static var zero: Large { Large() }

  @inlinable public static func read(_ bytes: RawSpan, at offset: Int) -> Large {
    Large(
      small: SmallLayout.read(bytes, at: offset),
      born: PartialDate.read(bytes, at: offset &+ 3),
      code: FixedASCII<3>.read(bytes, at: offset &+ 7),
      ratio: Float.read(bytes, at: offset &+ 10),
      exact: Double.read(bytes, at: offset &+ 14),
      key: WireUUID.read(bytes, at: offset &+ 22),
      digest: FixedBytes<5>.read(bytes, at: offset &+ 38),
      wide: WireEnumLayout<Wide>.read(bytes, at: offset &+ 43),
      day: CalendarDate.read(bytes, at: offset &+ 45),
      at: Timestamp.read(bytes, at: offset &+ 49),
      took: WireDuration.read(bytes, at: offset &+ 57))
  }

  static func checkWire(
    _ p: UnsafeRawPointer, _ r: inout WireReader
  ) throws(WireError) {
    try SmallLayout.checkWire(p, &r)
    _ = try r.partialDate(p + 3)
    _ = try r.ascii(p + 7, as: FixedASCII<3>.self)
    _ = try r.float(p + 10)
    _ = try r.double(p + 14)
  }
}

/// A `Choice` that is read where its bytes are.
public enum ChoiceView: WireElementView, ~Escapable {
  /// A message.
  case pair(PairView)
  /// No payload.
  case nothing
  case flag(Bool)
  case number(Int32)
  case text(WireTextView)
  case data(RawSpan)
  case numbers(WireFixedListView<UInt16>)
  case names(WireListView<WireTextView>)
  case pairs(WireListView<PairView>)
  case byNumber(WireMapView<ChoiceByNumberEntryView>)
  case large(Large)
  case ratio(Float)
  case born(PartialDate)
  case `default`(Colour)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .pair(try PairView(element: payload))
      case 2:
        try wireRequire(payload, size: 0)
        self = .nothing
      case 3:
        try wireRequire(payload, size: 1)
        self = .flag(Bool.read(payload, at: 0))
      case 4:
        try wireRequire(payload, size: 4)
        self = .number(Int32.read(payload, at: 0))
      case 5:
        self = .text(WireTextView(payload))
      case 6:
        self = .data(payload)
      case 7:
        try wireRequire(payload, elementsOf: 2)
        self = .numbers(WireFixedListView<UInt16>(payload))
      case 8:
        self = .names(try WireListView<WireTextView>(payload))
      case 9:
        self = .pairs(try WireListView<PairView>(payload))
      case 10:
        self = .byNumber(try WireMapView<ChoiceByNumberEntryView>(payload))
      case 11:
        try wireRequire(payload, size: 65)
        self = .large(LargeLayout.read(payload, at: 0))
      case 12:
        try wireRequire(payload, size: 4)
        self = .ratio(Float.read(payload, at: 0))
      case 13:
        try wireRequire(payload, size: 4)
        self = .born(PartialDate.read(payload, at: 0))
      case 300:
        try wireRequire(payload, size: 1)
        self = .`default`(WireEnumLayout<Colour>.read(payload, at: 0))
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
        try PairView.checkNestedWire(q, count, &r)
      case 2:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      case 3:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        _ = try r.bool(q)
      case 4:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      case 5:
        try r.checkText(q, count, max: 10)
      case 6:
        try r.checkBytes(q, count, max: 10)
      case 7:
        if count != 0 {
          _ = try r.fixedCount(
            q, count, size: 2, max: 4, stride: MemoryLayout<UInt16>.stride)
        }
      case 8:
        try r.checkTexts(q, count, max: 4, maxElement: 8)
      case 9:
        try PairView.checkWireList(q, count, max: 4, &r)
      case 10:
        try ChoiceByNumberEntryView.checkWireMap(
          q, count, max: 4, stride: MemoryLayout<WireMap<UInt8, UInt8>.Entry>.stride, &r)
      case 11:
        guard count == 65 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        try LargeLayout.checkWire(q, &r)
      case 12:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        _ = try r.float(q)
      case 13:
        guard count == 4 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
        _ = try r.partialDate(q)
      case 300:
        guard count == 1 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      default: try r.checkUnknownCase(q, count)
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct ChoiceByNumberEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = UInt8
  public typealias WireCheckedKey = UInt8

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  @inlinable public func compareKey(to other: UInt8) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: UInt8, _ second: UInt8) -> Bool {
    UInt8.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
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

extension ChoiceView {
  /// Whether the case and its payload are those of `union`.
  public func matches(_ union: Choice) throws(WireError) -> Bool {
    switch self {
      case .pair(let view):
        guard case .pair(let value) = union else { return false }
        guard try (view).matches(value) else { return false }
        return true
      case .nothing: return union == .nothing
      case .flag(let view):
        guard case .flag(let value) = union else { return false }
        guard Bool.wireEquals(view, value) else { return false }
        return true
      case .number(let view):
        guard case .number(let value) = union else { return false }
        guard Int32.wireEquals(view, value) else { return false }
        return true
      case .text(let view):
        guard case .text(let value) = union else { return false }
        guard view == value else { return false }
        return true
      case .data(let view):
        guard case .data(let value) = union else { return false }
        guard wireEquals(view, value) else { return false }
        return true
      case .numbers(let view):
        guard case .numbers(let value) = union else { return false }
        guard wireEquals(view, value) else { return false }
        return true
      case .names(let view):
        guard case .names(let value) = union else { return false }
        do {
          let list = view
          guard list.count == value.count else { return false }
          var cursor = list.cursor()
          for index in 0..<list.count {
            let item = value[index]
            guard let next = try cursor.next() else { return false }
            guard next == item else { return false }
            guard wireEquals(next.bytes, try list.element(at: index).bytes) else { return false }
          }
        }
        return true
      case .pairs(let view):
        guard case .pairs(let value) = union else { return false }
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
      case .byNumber(let view):
        guard case .byNumber(let value) = union else { return false }
        do {
          let map = view
          guard map.count == value.count else { return false }
          var cursor = map.cursor()
          for entry in value {
            guard let next = try cursor.next() else { return false }
            guard UInt8.wireEquals(next.key, entry.key) else { return false }
            guard let found = try map.entry(for: entry.key) else { return false }
            guard UInt8.wireEquals(found.value, entry.value) else { return false }
          }
        }
        return true
      case .large(let view):
        guard case .large(let value) = union else { return false }
        guard Large.wireEquals(view, value) else { return false }
        return true
      case .ratio(let view):
        guard case .ratio(let value) = union else { return false }
        guard Float.wireEquals(view, value) else { return false }
        return true
      case .born(let view):
        guard case .born(let value) = union else { return false }
        guard PartialDate.wireEquals(view, value) else { return false }
        return true
      case .`default`(let view):
        guard case .`default`(let value) = union else { return false }
        guard Colour.wireEquals(view, value) else { return false }
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
      case .pair(let value):
        value.walk(&walker)
      case .nothing: break
      case .flag(let value):
        walker.take(value)
      case .number(let value):
        walker.take(value)
      case .text(let value):
        walker.take(value)
      case .data(let value):
        walker.take(value)
      case .numbers(let value):
        walker.take(value)
      case .names(let value):
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
      case .pairs(let value):
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
      case .byNumber(let value):
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
      case .large(let value):
        walker.take(value)
      case .ratio(let value):
        walker.take(value)
      case .born(let value):
        walker.take(value)
      case .`default`(let value):
        walker.take(value)
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

extension ChoiceByNumberEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

/// A `Link` that is read where its bytes are.
public enum LinkView: WireElementView, ~Escapable {
  case node(NodeView)
  case list(WireListView<NodeView>)
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .node(try NodeView(element: payload))
      case 2:
        self = .list(try WireListView<NodeView>(payload))
      default: self = .unknown(tag: tag, bytes: payload)
    }
  }

  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let tag = try r.tag(p, n)
    let q = p + 2
    let count = n &- 2
    try r.charge(memory: MemoryLayout<Link>.stride, at: p)
    switch tag {
      case 1:
        try NodeView.checkNestedWire(q, count, &r)
      case 2:
        try NodeView.checkWireList(q, count, max: 4, &r)
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension LinkView {
  /// Whether the case and its payload are those of `union`.
  public func matches(_ union: Link) throws(WireError) -> Bool {
    switch self {
      case .node(let view):
        guard case .node(let value) = union else { return false }
        guard try (view).matches(value) else { return false }
        return true
      case .list(let view):
        guard case .list(let value) = union else { return false }
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
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    switch self {
      case .node(let value):
        value.walk(&walker)
      case .list(let value):
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

/// A `DemandChoice` that is read where its bytes are.
public enum DemandChoiceView: WireElementView, ~Escapable {
  case demand(DemandView)
  case nothing
  /// A case of a newer schema.
  case unknown(tag: UInt16, bytes: RawSpan)

  @inlinable @_lifetime(copy bytes)
  public init(element bytes: RawSpan) throws(WireError) {
    let tag = try wireTag(bytes)
    let payload = wirePayload(bytes)
    switch tag {
      case 1:
        self = .demand(try DemandView(element: payload))
      case 2:
        try wireRequire(payload, size: 0)
        self = .nothing
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
        try DemandView.checkNestedWire(q, count, &r)
      case 2:
        guard count == 0 else {
          throw r.malformed(p, "the payload of a union has another size than its type")
        }
      default: try r.checkUnknownCase(q, count)
    }
  }
}

extension DemandChoiceView {
  /// Whether the case and its payload are those of `union`.
  public func matches(_ union: DemandChoice) throws(WireError) -> Bool {
    switch self {
      case .demand(let view):
        guard case .demand(let value) = union else { return false }
        guard try (view).matches(value) else { return false }
        return true
      case .nothing: return union == .nothing
      case .unknown(let tag, let view):
        guard case .unknown(tag, let value) = union else { return false }
        return wireEquals(view, value)
    }
  }

  /// Reads the payload, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    switch self {
      case .demand(let value):
        value.walk(&walker)
      case .nothing: break
      case .unknown(_, let value): walker.take(value)
    }
    walker.leave()
  }
}

/// A `Empty` that is read where its bytes are.
public struct EmptyView: WireView, ~Escapable {
  public typealias WireOwned = Empty

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }
}

// MARK: Check of Empty

extension EmptyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let head = n >= 2 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 0
    if isNear {
      isNear = 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 0, bits: 0, isFrozen: false)
      }
    }
  }
}

extension EmptyView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Empty) throws(WireError) -> Bool {
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    walker.leave()
  }
}

/// One byte and one text: the smallest message with both parts.
///
/// A `Pair` that is read where its bytes are.
public struct PairView: WireView, ~Escapable {
  public typealias WireOwned = Pair

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var number: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Pair

extension PairView {
  public static func checkWire(
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
    try r.checkText(p + o0, n0, max: 300)
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

extension PairView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Pair) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.number, message.number) else { return false }
    guard self.text == message.text else { return false }
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
      let value = self.text
      walker.take(value)
    }
    walker.leave()
  }
}

/// Every fixed type, plain.
///
/// A `Plain` that is read where its bytes are.
public struct PlainView: WireView, ~Escapable {
  public typealias WireOwned = Plain

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var flag: Bool { wireMessage.bit(0, 1) }

  @inlinable public var tiny: Int8 { wireMessage.fixed(1, as: Int8.self) }

  @inlinable public var short: Int16 { wireMessage.fixed(2, as: Int16.self) }

  @inlinable public var int: Int32 { wireMessage.fixed(4, as: Int32.self) }

  @inlinable public var long: Int64 { wireMessage.fixed(8, as: Int64.self) }

  @inlinable public var byte: UInt8 { wireMessage.fixed(16, as: UInt8.self) }

  @inlinable public var word: UInt16 { wireMessage.fixed(17, as: UInt16.self) }

  @inlinable public var dword: UInt32 { wireMessage.fixed(19, as: UInt32.self) }

  @inlinable public var qword: UInt64 { wireMessage.fixed(23, as: UInt64.self) }

  @inlinable public var single: Float { wireMessage.fixed(31, as: Float.self) }

  @inlinable public var double: Double { wireMessage.fixed(35, as: Double.self) }

  @inlinable public var key: WireUUID { wireMessage.fixed(43, as: WireUUID.self) }

  @inlinable public var pair: ID<Pair> { wireMessage.fixed(59, as: ID<Pair>.self) }

  @inlinable public var day: CalendarDate { wireMessage.fixed(75, as: CalendarDate.self) }

  @inlinable public var born: PartialDate { wireMessage.fixed(79, as: PartialDate.self) }

  @inlinable public var at: Timestamp { wireMessage.fixed(83, as: Timestamp.self) }

  @inlinable public var took: WireDuration { wireMessage.fixed(91, as: WireDuration.self) }

  @inlinable public var colour: Colour { wireMessage.fixed(99, as: WireEnumLayout<Colour>.self) }

  @inlinable public var wide: Wide { wireMessage.fixed(100, as: WireEnumLayout<Wide>.self) }

  @inlinable public var country: FixedASCII<3> { wireMessage.fixed(102, as: FixedASCII<3>.self) }

  @inlinable public var digest: FixedBytes<32> { wireMessage.fixed(105, as: FixedBytes<32>.self) }

  @inlinable public var small: Small { wireMessage.fixed(137, as: SmallLayout.self) }

  @inlinable public var large: Large { wireMessage.fixed(140, as: LargeLayout.self) }

  @inlinable public var other: Bool { wireMessage.bit(0, 2) }
}

// MARK: Check of Plain

extension PlainView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w20: UInt64 = 0
    let head = n >= 207 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 102 && fixed <= 205 && count <= 0
    if isNear {
      w20 = wireMask(FixedASCII<3>.loadStorage(f + 102), fixed >= 105)
      var ends = wireBit(fixed == 105) & wireBit(w20 != 0)
      ends |= wireBit(fixed == 137) & wireBit(!wireIsZero(f + 105, 32))
      ends |= wireBit(fixed == 140) & wireBit(!wireIsZero(f + 137, 3))
      ends |= wireBit(fixed == 205) & wireBit(!wireIsZero(f + 140, 65))
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 252 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w20 = fixed >= 105 ? FixedASCII<3>.loadStorage(f + 102) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 252 : 0
      if shape.fixedLength > 205 || shape.slotCount > 0 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 205, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    let w3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    let w4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    let w5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let w8: UInt32 = fixed >= 23 ? wireLoad(f, 19, UInt32.self) : 0
    let w9: UInt64 = fixed >= 31 ? wireLoad(f, 23, UInt64.self) : 0
    let w10: UInt32 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
    let w11: UInt64 = fixed >= 43 ? wireLoad(f, 35, UInt64.self) : 0
    let w14: Int32 = fixed >= 79 ? wireLoad(f, 75, Int32.self) : 0
    let w15: UInt32 = fixed >= 83 ? wireLoad(f, 79, UInt32.self) : 0
    let w16: Int64 = fixed >= 91 ? wireLoad(f, 83, Int64.self) : 0
    let w17: Int64 = fixed >= 99 ? wireLoad(f, 91, Int64.self) : 0
    let w18: UInt8 = fixed >= 100 ? wireLoad(f, 99, UInt8.self) : 0
    let w19: UInt16 = fixed >= 102 ? wireLoad(f, 100, UInt16.self) : 0
    _ = b0
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w14
    _ = w15
    _ = w16
    _ = w17
    _ = w18
    _ = w19
    _ = w20
    if fixed >= 35 { _ = try r.float(f + 31) }
    if fixed >= 43 { _ = try r.double(f + 35) }
    if fixed >= 83 { _ = try r.partialDate(f + 79) }
    if fixed >= 105 { _ = try r.ascii(f + 102, as: FixedASCII<3>.self) }
    if fixed >= 140 { try SmallLayout.checkWire(f + 137, &r) }
    if fixed >= 205 { try LargeLayout.checkWire(f + 140, &r) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 206...: return
      case 1...2: unit = 1
      case 4: unit = 2
      case 8: unit = 4
      case 16: unit = 8
      case 17: unit = 1
      case 19: unit = 2
      case 23: unit = 4
      case 31: unit = 8
      case 35: unit = 4
      case 43: unit = 8
      case 59: unit = 16
      case 75: unit = 16
      case 79: unit = 4
      case 83: unit = 4
      case 91: unit = 8
      case 99: unit = 8
      case 100: unit = 1
      case 102: unit = 2
      case 105: unit = 3
      case 137: unit = 32
      case 140: unit = 3
      case 205: unit = 65
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension PlainView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Plain) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.flag, message.flag) else { return false }
    guard Int8.wireEquals(self.tiny, message.tiny) else { return false }
    guard Int16.wireEquals(self.short, message.short) else { return false }
    guard Int32.wireEquals(self.int, message.int) else { return false }
    guard Int64.wireEquals(self.long, message.long) else { return false }
    guard UInt8.wireEquals(self.byte, message.byte) else { return false }
    guard UInt16.wireEquals(self.word, message.word) else { return false }
    guard UInt32.wireEquals(self.dword, message.dword) else { return false }
    guard UInt64.wireEquals(self.qword, message.qword) else { return false }
    guard Float.wireEquals(self.single, message.single) else { return false }
    guard Double.wireEquals(self.double, message.double) else { return false }
    guard WireUUID.wireEquals(self.key, message.key) else { return false }
    guard ID<Pair>.wireEquals(self.pair, message.pair) else { return false }
    guard CalendarDate.wireEquals(self.day, message.day) else { return false }
    guard PartialDate.wireEquals(self.born, message.born) else { return false }
    guard Timestamp.wireEquals(self.at, message.at) else { return false }
    guard WireDuration.wireEquals(self.took, message.took) else { return false }
    guard Colour.wireEquals(self.colour, message.colour) else { return false }
    guard Wide.wireEquals(self.wide, message.wide) else { return false }
    guard FixedASCII<3>.wireEquals(self.country, message.country) else { return false }
    guard FixedBytes<32>.wireEquals(self.digest, message.digest) else { return false }
    guard Small.wireEquals(self.small, message.small) else { return false }
    guard Large.wireEquals(self.large, message.large) else { return false }
    guard Bool.wireEquals(self.other, message.other) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.flag
      walker.take(value)
    }
    do {
      let value = self.tiny
      walker.take(value)
    }
    do {
      let value = self.short
      walker.take(value)
    }
    do {
      let value = self.int
      walker.take(value)
    }
    do {
      let value = self.long
      walker.take(value)
    }
    do {
      let value = self.byte
      walker.take(value)
    }
    do {
      let value = self.word
      walker.take(value)
    }
    do {
      let value = self.dword
      walker.take(value)
    }
    do {
      let value = self.qword
      walker.take(value)
    }
    do {
      let value = self.single
      walker.take(value)
    }
    do {
      let value = self.double
      walker.take(value)
    }
    do {
      let value = self.key
      walker.take(value)
    }
    do {
      let value = self.pair
      walker.take(value)
    }
    do {
      let value = self.day
      walker.take(value)
    }
    do {
      let value = self.born
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
    do {
      let value = self.colour
      walker.take(value)
    }
    do {
      let value = self.wide
      walker.take(value)
    }
    do {
      let value = self.country
      walker.take(value)
    }
    do {
      let value = self.digest
      walker.take(value)
    }
    do {
      let value = self.small
      walker.take(value)
    }
    do {
      let value = self.large
      walker.take(value)
    }
    do {
      let value = self.other
      walker.take(value)
    }
    walker.leave()
  }
}

/// Every type, optional.
///
/// A `Optionals` that is read where its bytes are.
public struct OptionalsView: WireView, ~Escapable {
  public typealias WireOwned = Optionals

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireSize(16, ofSlot: 0)
    try wireMessage.requireSize(16, ofSlot: 1)
    try wireMessage.requireSize(32, ofSlot: 2)
    try wireMessage.requireSize(65, ofSlot: 3)
    try wireMessage.requireElements(ofSize: 2, inSlot: 6)
    self.wireMessage = wireMessage
  }

  @inlinable public var flag: Bool? { wireMessage.bit(0, 1) ? wireMessage.bit(0, 2) : nil }

  @inlinable public var tiny: Int8? { wireMessage.bit(0, 4) ? wireMessage.fixed(1, as: Int8.self) : nil }

  @inlinable public var short: Int16? { wireMessage.bit(0, 8) ? wireMessage.fixed(2, as: Int16.self) : nil }

  @inlinable public var int: Int32? { wireMessage.bit(0, 16) ? wireMessage.fixed(4, as: Int32.self) : nil }

  @inlinable public var long: Int64? { wireMessage.bit(0, 32) ? wireMessage.fixed(8, as: Int64.self) : nil }

  @inlinable public var byte: UInt8? { wireMessage.bit(0, 64) ? wireMessage.fixed(16, as: UInt8.self) : nil }

  @inlinable public var word: UInt16? { wireMessage.bit(0, 128) ? wireMessage.fixed(17, as: UInt16.self) : nil }

  @inlinable public var dword: UInt32? { wireMessage.bit(19, 1) ? wireMessage.fixed(20, as: UInt32.self) : nil }

  @inlinable public var qword: UInt64? { wireMessage.bit(19, 2) ? wireMessage.fixed(24, as: UInt64.self) : nil }

  @inlinable public var single: Float? { wireMessage.bit(19, 4) ? wireMessage.fixed(32, as: Float.self) : nil }

  @inlinable public var double: Double? { wireMessage.bit(19, 8) ? wireMessage.fixed(36, as: Double.self) : nil }

  @inlinable public var key: WireUUID? { wireMessage.optionalFixed(slot: 0, as: WireUUID.self) }

  @inlinable public var pair: ID<Pair>? { wireMessage.optionalFixed(slot: 1, as: ID<Pair>.self) }

  @inlinable public var day: CalendarDate? { wireMessage.bit(19, 16) ? wireMessage.fixed(44, as: CalendarDate.self) : nil }

  @inlinable public var born: PartialDate? { wireMessage.bit(19, 32) ? wireMessage.fixed(48, as: PartialDate.self) : nil }

  @inlinable public var at: Timestamp? { wireMessage.bit(19, 64) ? wireMessage.fixed(52, as: Timestamp.self) : nil }

  @inlinable public var took: WireDuration? { wireMessage.bit(19, 128) ? wireMessage.fixed(60, as: WireDuration.self) : nil }

  @inlinable public var colour: Colour? { wireMessage.bit(68, 1) ? wireMessage.fixed(69, as: WireEnumLayout<Colour>.self) : nil }

  @inlinable public var wide: Wide? { wireMessage.bit(68, 2) ? wireMessage.fixed(70, as: WireEnumLayout<Wide>.self) : nil }

  @inlinable public var country: FixedASCII<3>? { wireMessage.bit(68, 4) ? wireMessage.fixed(72, as: FixedASCII<3>.self) : nil }

  @inlinable public var digest: FixedBytes<32>? { wireMessage.optionalFixed(slot: 2, as: FixedBytes<32>.self) }

  @inlinable public var short4: FixedBytes<4>? { wireMessage.bit(68, 8) ? wireMessage.fixed(75, as: FixedBytes<4>.self) : nil }

  @inlinable public var small: Small? { wireMessage.bit(68, 16) ? wireMessage.fixed(79, as: SmallLayout.self) : nil }

  @inlinable public var large: Large? { wireMessage.optionalFixed(slot: 3, as: LargeLayout.self) }

  @inlinable public var text: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(68, 32) ? wireMessage.text(4) : nil }
  }

  @inlinable public var data: RawSpan? {
    @_lifetime(copy self) get { wireMessage.bit(68, 64) ? wireMessage.slot(5) : nil }
  }

  @inlinable public var numbers: WireFixedListView<UInt16>? {
    @_lifetime(copy self) get { wireMessage.bit(68, 128) ? wireMessage.fixedList(6, of: UInt16.self) : nil }
  }

  @inlinable public var names: WireListView<WireTextView>? {
    @_lifetime(copy self) get throws(WireError) { wireMessage.bit(82, 1) ? try wireMessage.list(7, of: WireTextView.self) : nil }
  }

  @inlinable public var byName: WireMapView<OptionalsByNameEntryView>? {
    @_lifetime(copy self) get throws(WireError) { wireMessage.bit(82, 2) ? try wireMessage.map(8, of: OptionalsByNameEntryView.self) : nil }
  }

  @inlinable public var inner: PairView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(9, as: PairView.self) }
  }
}

// MARK: Check of Optionals

extension OptionalsView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w20: UInt64 = 0
    var b82: UInt8 = 0
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
    let head = n >= 95 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 72 && fixed <= 83 && count <= 10
    if isNear {
      w20 = wireMask(FixedASCII<3>.loadStorage(f + 72), fixed >= 75)
      b82 = wireMask(wireLoad(f, 82, UInt8.self), fixed >= 83)
      var ends = wireBit(fixed == 75) & wireBit(w20 != 0)
      ends |= wireBit(fixed == 79) & wireBit(!wireIsZero(f + 75, 4))
      ends |= wireBit(fixed == 82) & wireBit(!wireIsZero(f + 79, 3))
      ends |= wireBit(fixed == 83) & wireBit(b82 != 0)
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
      n9 = wireMask(Int(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      isNear = ends != 0 && b82 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w20 = fixed >= 75 ? FixedASCII<3>.loadStorage(f + 72) : 0
      b82 = fixed >= 83 ? wireLoad(f, 82, UInt8.self) : 0
      if shape.fixedLength > 83 || shape.slotCount > 10 || b82 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 83, slotCount: 10, bits: b82 & 252, isFrozen: false)
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
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    let w3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    let w4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    let w5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let b19: UInt8 = fixed >= 20 ? wireLoad(f, 19, UInt8.self) : 0
    let w8: UInt32 = fixed >= 24 ? wireLoad(f, 20, UInt32.self) : 0
    let w9: UInt64 = fixed >= 32 ? wireLoad(f, 24, UInt64.self) : 0
    let w10: UInt32 = fixed >= 36 ? wireLoad(f, 32, UInt32.self) : 0
    let w11: UInt64 = fixed >= 44 ? wireLoad(f, 36, UInt64.self) : 0
    let w14: Int32 = fixed >= 48 ? wireLoad(f, 44, Int32.self) : 0
    let w15: UInt32 = fixed >= 52 ? wireLoad(f, 48, UInt32.self) : 0
    let w16: Int64 = fixed >= 60 ? wireLoad(f, 52, Int64.self) : 0
    let w17: Int64 = fixed >= 68 ? wireLoad(f, 60, Int64.self) : 0
    let b68: UInt8 = fixed >= 69 ? wireLoad(f, 68, UInt8.self) : 0
    let w18: UInt8 = fixed >= 70 ? wireLoad(f, 69, UInt8.self) : 0
    let w19: UInt16 = fixed >= 72 ? wireLoad(f, 70, UInt16.self) : 0
    let o1 = o0 &+ n0
    let o2 = o1 &+ n1
    let o3 = o2 &+ n2
    let o4 = o3 &+ n3
    let o5 = o4 &+ n4
    let o6 = o5 &+ n5
    let o7 = o6 &+ n6
    let o8 = o7 &+ n7
    let o9 = o8 &+ n8
    var absent = UInt64(truncatingIfNeeded: wireMask(b0, b0 & 1 == 0) & 2)
    absent |= UInt64(truncatingIfNeeded: wireMask(w2, b0 & 4 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w3, b0 & 8 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w4, b0 & 16 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w5, b0 & 32 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w6, b0 & 64 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w7, b0 & 128 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w8, b19 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w9, b19 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w10, b19 & 4 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w11, b19 & 8 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w14, b19 & 16 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w15, b19 & 32 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w16, b19 & 64 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w17, b19 & 128 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w18, b68 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w19, b68 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(w20, b68 & 4 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n4, b68 & 32 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n5, b68 & 64 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n6, b68 & 128 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n7, b82 & 1 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(n8, b82 & 2 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    if b68 & 8 == 0, fixed >= 79, !wireIsZero(f + 75, 4) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    if b68 & 16 == 0, fixed >= 82, !wireIsZero(f + 79, 3) {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = b19
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w14
    _ = w15
    _ = w16
    _ = w17
    _ = b68
    _ = w18
    _ = w19
    _ = w20
    _ = b82
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
    if b19 & 4 != 0, fixed >= 36 { _ = try r.float(f + 32) }
    if b19 & 8 != 0, fixed >= 44 { _ = try r.double(f + 36) }
    if n0 != 0 {
      guard n0 == 16 else {
        throw r.malformed(p + o0, "a value has another size than its type")
      }
    }
    if n1 != 0 {
      guard n1 == 16 else {
        throw r.malformed(p + o1, "a value has another size than its type")
      }
    }
    if b19 & 32 != 0, fixed >= 52 { _ = try r.partialDate(f + 48) }
    if b68 & 4 != 0, fixed >= 75 { _ = try r.ascii(f + 72, as: FixedASCII<3>.self) }
    if n2 != 0 {
      guard n2 == 32 else {
        throw r.malformed(p + o2, "a value has another size than its type")
      }
    }
    if b68 & 16 != 0, fixed >= 82 { try SmallLayout.checkWire(f + 79, &r) }
    if n3 != 0 {
      guard n3 == 65 else {
        throw r.malformed(p + o3, "a value has another size than its type")
      }
      try LargeLayout.checkWire((p + o3), &r)
    }
    if b68 & 32 != 0 {
      try r.checkText(p + o4, n4, max: 20)
    }
    if b68 & 64 != 0 {
      try r.checkBytes(p + o5, n5, max: 20)
    }
    if b68 & 128 != 0 {
      if n6 != 0 {
        _ = try r.fixedCount(
          p + o6, n6, size: 2, max: 4, stride: MemoryLayout<UInt16>.stride)
      }
    }
    if b82 & 1 != 0 {
      try r.checkTexts(p + o7, n7, max: 4, maxElement: 8)
    }
    if b82 & 2 != 0 {
      try OptionalsByNameEntryView.checkWireMap(
        p + o8, n8, max: 4, stride: MemoryLayout<WireMap<String, UInt8>.Entry>.stride, &r)
    }
    if n9 != 0 {
      try PairView.checkNestedWire(p + o9, n9, &r)
    }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 84...: return
      case 1...2: unit = 1
      case 4: unit = 2
      case 8: unit = 4
      case 16: unit = 8
      case 17: unit = 1
      case 19: unit = 2
      case 20: unit = 1
      case 24: unit = 4
      case 32: unit = 8
      case 36: unit = 4
      case 44: unit = 8
      case 48: unit = 4
      case 52: unit = 4
      case 60: unit = 8
      case 68: unit = 8
      case 69...70: unit = 1
      case 72: unit = 2
      case 75: unit = 3
      case 79: unit = 4
      case 82: unit = 3
      case 83: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct OptionalsByNameEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = String
  public typealias WireCheckedKey = UnsafeRawBufferPointer

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var value: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public func compareKey(to other: String) -> Int {
    self.key.compare(to: other)
  }

  @inlinable public static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    wireCompare(first, second) < 0
  }

  public static func checkWireEntry(
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
    try r.checkText(p + o0, n0, max: 8)
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

extension OptionalsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Optionals) throws(WireError) -> Bool {
    if let view0 = self.flag {
      guard let value0 = message.flag else { return false }
      guard Bool.wireEquals(view0, value0) else { return false }
    }
    else if message.flag != nil {
      return false
    }
    if let view0 = self.tiny {
      guard let value0 = message.tiny else { return false }
      guard Int8.wireEquals(view0, value0) else { return false }
    }
    else if message.tiny != nil {
      return false
    }
    if let view0 = self.short {
      guard let value0 = message.short else { return false }
      guard Int16.wireEquals(view0, value0) else { return false }
    }
    else if message.short != nil {
      return false
    }
    if let view0 = self.int {
      guard let value0 = message.int else { return false }
      guard Int32.wireEquals(view0, value0) else { return false }
    }
    else if message.int != nil {
      return false
    }
    if let view0 = self.long {
      guard let value0 = message.long else { return false }
      guard Int64.wireEquals(view0, value0) else { return false }
    }
    else if message.long != nil {
      return false
    }
    if let view0 = self.byte {
      guard let value0 = message.byte else { return false }
      guard UInt8.wireEquals(view0, value0) else { return false }
    }
    else if message.byte != nil {
      return false
    }
    if let view0 = self.word {
      guard let value0 = message.word else { return false }
      guard UInt16.wireEquals(view0, value0) else { return false }
    }
    else if message.word != nil {
      return false
    }
    if let view0 = self.dword {
      guard let value0 = message.dword else { return false }
      guard UInt32.wireEquals(view0, value0) else { return false }
    }
    else if message.dword != nil {
      return false
    }
    if let view0 = self.qword {
      guard let value0 = message.qword else { return false }
      guard UInt64.wireEquals(view0, value0) else { return false }
    }
    else if message.qword != nil {
      return false
    }
    if let view0 = self.single {
      guard let value0 = message.single else { return false }
      guard Float.wireEquals(view0, value0) else { return false }
    }
    else if message.single != nil {
      return false
    }
    if let view0 = self.double {
      guard let value0 = message.double else { return false }
      guard Double.wireEquals(view0, value0) else { return false }
    }
    else if message.double != nil {
      return false
    }
    if let view0 = self.key {
      guard let value0 = message.key else { return false }
      guard WireUUID.wireEquals(view0, value0) else { return false }
    }
    else if message.key != nil {
      return false
    }
    if let view0 = self.pair {
      guard let value0 = message.pair else { return false }
      guard ID<Pair>.wireEquals(view0, value0) else { return false }
    }
    else if message.pair != nil {
      return false
    }
    if let view0 = self.day {
      guard let value0 = message.day else { return false }
      guard CalendarDate.wireEquals(view0, value0) else { return false }
    }
    else if message.day != nil {
      return false
    }
    if let view0 = self.born {
      guard let value0 = message.born else { return false }
      guard PartialDate.wireEquals(view0, value0) else { return false }
    }
    else if message.born != nil {
      return false
    }
    if let view0 = self.at {
      guard let value0 = message.at else { return false }
      guard Timestamp.wireEquals(view0, value0) else { return false }
    }
    else if message.at != nil {
      return false
    }
    if let view0 = self.took {
      guard let value0 = message.took else { return false }
      guard WireDuration.wireEquals(view0, value0) else { return false }
    }
    else if message.took != nil {
      return false
    }
    if let view0 = self.colour {
      guard let value0 = message.colour else { return false }
      guard Colour.wireEquals(view0, value0) else { return false }
    }
    else if message.colour != nil {
      return false
    }
    if let view0 = self.wide {
      guard let value0 = message.wide else { return false }
      guard Wide.wireEquals(view0, value0) else { return false }
    }
    else if message.wide != nil {
      return false
    }
    if let view0 = self.country {
      guard let value0 = message.country else { return false }
      guard FixedASCII<3>.wireEquals(view0, value0) else { return false }
    }
    else if message.country != nil {
      return false
    }
    if let view0 = self.digest {
      guard let value0 = message.digest else { return false }
      guard FixedBytes<32>.wireEquals(view0, value0) else { return false }
    }
    else if message.digest != nil {
      return false
    }
    if let view0 = self.short4 {
      guard let value0 = message.short4 else { return false }
      guard FixedBytes<4>.wireEquals(view0, value0) else { return false }
    }
    else if message.short4 != nil {
      return false
    }
    if let view0 = self.small {
      guard let value0 = message.small else { return false }
      guard Small.wireEquals(view0, value0) else { return false }
    }
    else if message.small != nil {
      return false
    }
    if let view0 = self.large {
      guard let value0 = message.large else { return false }
      guard Large.wireEquals(view0, value0) else { return false }
    }
    else if message.large != nil {
      return false
    }
    if let view0 = self.text {
      guard let value0 = message.text else { return false }
      guard view0 == value0 else { return false }
    }
    else if message.text != nil {
      return false
    }
    if let view0 = self.data {
      guard let value0 = message.data else { return false }
      guard wireEquals(view0, value0) else { return false }
    }
    else if message.data != nil {
      return false
    }
    if let view0 = self.numbers {
      guard let value0 = message.numbers else { return false }
      guard wireEquals(view0, value0) else { return false }
    }
    else if message.numbers != nil {
      return false
    }
    if let view0 = try self.names {
      guard let value0 = message.names else { return false }
      do {
        let list = view0
        guard list.count == value0.count else { return false }
        var cursor = list.cursor()
        for index in 0..<list.count {
          let item = value0[index]
          guard let next = try cursor.next() else { return false }
          guard next == item else { return false }
          guard wireEquals(next.bytes, try list.element(at: index).bytes) else { return false }
        }
      }
    }
    else if message.names != nil {
      return false
    }
    if let view0 = try self.byName {
      guard let value0 = message.byName else { return false }
      do {
        let map = view0
        guard map.count == value0.count else { return false }
        var cursor = map.cursor()
        for entry in value0 {
          guard let next = try cursor.next() else { return false }
          guard next.key == entry.key else { return false }
          guard let found = try map.entry(for: entry.key) else { return false }
          guard UInt8.wireEquals(found.value, entry.value) else { return false }
        }
      }
    }
    else if message.byName != nil {
      return false
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
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      if let value = self.flag {
        walker.take(value)
      }
    }
    do {
      if let value = self.tiny {
        walker.take(value)
      }
    }
    do {
      if let value = self.short {
        walker.take(value)
      }
    }
    do {
      if let value = self.int {
        walker.take(value)
      }
    }
    do {
      if let value = self.long {
        walker.take(value)
      }
    }
    do {
      if let value = self.byte {
        walker.take(value)
      }
    }
    do {
      if let value = self.word {
        walker.take(value)
      }
    }
    do {
      if let value = self.dword {
        walker.take(value)
      }
    }
    do {
      if let value = self.qword {
        walker.take(value)
      }
    }
    do {
      if let value = self.single {
        walker.take(value)
      }
    }
    do {
      if let value = self.double {
        walker.take(value)
      }
    }
    do {
      if let value = self.key {
        walker.take(value)
      }
    }
    do {
      if let value = self.pair {
        walker.take(value)
      }
    }
    do {
      if let value = self.day {
        walker.take(value)
      }
    }
    do {
      if let value = self.born {
        walker.take(value)
      }
    }
    do {
      if let value = self.at {
        walker.take(value)
      }
    }
    do {
      if let value = self.took {
        walker.take(value)
      }
    }
    do {
      if let value = self.colour {
        walker.take(value)
      }
    }
    do {
      if let value = self.wide {
        walker.take(value)
      }
    }
    do {
      if let value = self.country {
        walker.take(value)
      }
    }
    do {
      if let value = self.digest {
        walker.take(value)
      }
    }
    do {
      if let value = self.short4 {
        walker.take(value)
      }
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
    do {
      if let value = self.text {
        walker.take(value)
      }
    }
    do {
      if let value = self.data {
        walker.take(value)
      }
    }
    do {
      if let value = self.numbers {
        walker.take(value)
      }
    }
    do throws(WireError) {
      if let value = try self.names {
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
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.byName {
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

extension OptionalsByNameEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

/// A default of each kind that has one.
///
/// A `Defaults` that is read where its bytes are.
public struct DefaultsView: WireView, ~Escapable {
  public typealias WireOwned = Defaults

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var flag: Bool { !wireMessage.bit(0, 1) }

  @inlinable public var tiny: Int8 { wireMessage.fixed(1, as: Int8.self, xor: 0xFB) }

  @inlinable public var short: Int16 { wireMessage.fixed(2, as: Int16.self, xor: 0xFED4) }

  @inlinable public var int: Int32 { wireMessage.fixed(4, as: Int32.self, xor: 0x11170) }

  @inlinable public var long: Int64 { wireMessage.fixed(8, as: Int64.self, xor: 0xFFFFFFFDE78EE600) }

  @inlinable public var byte: UInt8 { wireMessage.fixed(16, as: UInt8.self, xor: 0xC8) }

  @inlinable public var word: UInt16 { wireMessage.fixed(17, as: UInt16.self, xor: 0xEA60) }

  @inlinable public var dword: UInt32 { wireMessage.fixed(19, as: UInt32.self, xor: 0xEE6B2800) }

  @inlinable public var qword: UInt64 { wireMessage.fixed(23, as: UInt64.self, xor: 0xF9CCD8A1C5080000) }

  @inlinable public var single: Float { wireMessage.fixed(31, as: Float.self, xor: 0x3FC00000) }

  @inlinable public var double: Double { wireMessage.fixed(35, as: Double.self, xor: 0xBFB999999999999A) }

  @inlinable public var colour: Colour { wireMessage.fixed(43, as: WireEnumLayout<Colour>.self, xor: 0x2) }

  @inlinable public var wide: Wide { wireMessage.fixed(44, as: WireEnumLayout<Wide>.self, xor: 0xFFFF) }

  @inlinable public var country: FixedASCII<3> { wireMessage.fixed(46, as: FixedASCII<3>.self, xor: 0x4E4449) }

  @inlinable public var took: WireDuration { wireMessage.fixed(49, as: WireDuration.self, xor: 0xF4240) }
}

// MARK: Check of Defaults

extension DefaultsView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w12: UInt8 = 0
    var w13: UInt16 = 0
    var w14: UInt64 = 0
    var w15: Int64 = 0
    let head = n >= 59 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed > 43 && fixed <= 57 && count <= 0
    if isNear {
      w12 = wireMask(wireLoad(f, 43, UInt8.self), fixed >= 44)
      w13 = wireMask(wireLoad(f, 44, UInt16.self), fixed >= 46)
      w14 = wireMask(FixedASCII<3>.loadStorage(f + 46), fixed >= 49)
      w15 = wireMask(wireLoad(f, 49, Int64.self), fixed >= 57)
      var ends = wireBit(fixed == 44) & wireBit(w12 != 0)
      ends |= wireBit(fixed == 46) & wireBit(w13 != 0)
      ends |= wireBit(fixed == 49) & wireBit(w14 != 0)
      ends |= wireBit(fixed == 57) & wireBit(w15 != 0)
      isNear = ends != 0 && wireLoad(f, 0, UInt8.self) & 254 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w12 = fixed >= 44 ? wireLoad(f, 43, UInt8.self) : 0
      w13 = fixed >= 46 ? wireLoad(f, 44, UInt16.self) : 0
      w14 = fixed >= 49 ? FixedASCII<3>.loadStorage(f + 46) : 0
      w15 = fixed >= 57 ? wireLoad(f, 49, Int64.self) : 0
      let free: UInt8 = fixed > 0 ? wireLoad(f, 0, UInt8.self) & 254 : 0
      if shape.fixedLength > 57 || shape.slotCount > 0 || free != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 57, slotCount: 0, bits: free, isFrozen: false)
      }
    }
    let b0: UInt8 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
    let w2: Int8 = fixed >= 2 ? wireLoad(f, 1, Int8.self) : 0
    let w3: Int16 = fixed >= 4 ? wireLoad(f, 2, Int16.self) : 0
    let w4: Int32 = fixed >= 8 ? wireLoad(f, 4, Int32.self) : 0
    let w5: Int64 = fixed >= 16 ? wireLoad(f, 8, Int64.self) : 0
    let w6: UInt8 = fixed >= 17 ? wireLoad(f, 16, UInt8.self) : 0
    let w7: UInt16 = fixed >= 19 ? wireLoad(f, 17, UInt16.self) : 0
    let w8: UInt32 = fixed >= 23 ? wireLoad(f, 19, UInt32.self) : 0
    let w9: UInt64 = fixed >= 31 ? wireLoad(f, 23, UInt64.self) : 0
    let w10: UInt32 = fixed >= 35 ? wireLoad(f, 31, UInt32.self) : 0
    let w11: UInt64 = fixed >= 43 ? wireLoad(f, 35, UInt64.self) : 0
    _ = b0
    _ = w2
    _ = w3
    _ = w4
    _ = w5
    _ = w6
    _ = w7
    _ = w8
    _ = w9
    _ = w10
    _ = w11
    _ = w12
    _ = w13
    _ = w14
    _ = w15
    if fixed >= 35 { _ = try r.float(f + 31, xor: 0x3FC00000) }
    if fixed >= 43 { _ = try r.double(f + 35, xor: 0xBFB999999999999A) }
    if fixed >= 49 { _ = try r.ascii(f + 46, xor: 0x4E4449, as: FixedASCII<3>.self) }
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 58...: return
      case 1...2: unit = 1
      case 4: unit = 2
      case 8: unit = 4
      case 16: unit = 8
      case 17: unit = 1
      case 19: unit = 2
      case 23: unit = 4
      case 31: unit = 8
      case 35: unit = 4
      case 43: unit = 8
      case 44: unit = 1
      case 46: unit = 2
      case 49: unit = 3
      case 57: unit = 8
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension DefaultsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Defaults) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.flag, message.flag) else { return false }
    guard Int8.wireEquals(self.tiny, message.tiny) else { return false }
    guard Int16.wireEquals(self.short, message.short) else { return false }
    guard Int32.wireEquals(self.int, message.int) else { return false }
    guard Int64.wireEquals(self.long, message.long) else { return false }
    guard UInt8.wireEquals(self.byte, message.byte) else { return false }
    guard UInt16.wireEquals(self.word, message.word) else { return false }
    guard UInt32.wireEquals(self.dword, message.dword) else { return false }
    guard UInt64.wireEquals(self.qword, message.qword) else { return false }
    guard Float.wireEquals(self.single, message.single) else { return false }
    guard Double.wireEquals(self.double, message.double) else { return false }
    guard Colour.wireEquals(self.colour, message.colour) else { return false }
    guard Wide.wireEquals(self.wide, message.wide) else { return false }
    guard FixedASCII<3>.wireEquals(self.country, message.country) else { return false }
    guard WireDuration.wireEquals(self.took, message.took) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.flag
      walker.take(value)
    }
    do {
      let value = self.tiny
      walker.take(value)
    }
    do {
      let value = self.short
      walker.take(value)
    }
    do {
      let value = self.int
      walker.take(value)
    }
    do {
      let value = self.long
      walker.take(value)
    }
    do {
      let value = self.byte
      walker.take(value)
    }
    do {
      let value = self.word
      walker.take(value)
    }
    do {
      let value = self.dword
      walker.take(value)
    }
    do {
      let value = self.qword
      walker.take(value)
    }
    do {
      let value = self.single
      walker.take(value)
    }
    do {
      let value = self.double
      walker.take(value)
    }
    do {
      let value = self.colour
      walker.take(value)
    }
    do {
      let value = self.wide
      walker.take(value)
    }
    do {
      let value = self.country
      walker.take(value)
    }
    do {
      let value = self.took
      walker.take(value)
    }
    walker.leave()
  }
}

/// Text, bytes, lists of every kind of element, maps, unions, messages.
///
/// A `Slots` that is read where its bytes are.
public struct SlotsView: WireView, ~Escapable {
  public typealias WireOwned = Slots

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    try wireMessage.requireElements(ofSize: 4, inSlot: 3)
    try wireMessage.requireElements(ofSize: 3, inSlot: 5)
    try wireMessage.requireElements(ofSize: 8, inSlot: 6)
    try wireMessage.requireElements(ofSize: 16, inSlot: 7)
    try wireMessage.requireElements(ofSize: 3, inSlot: 8)
    self.wireMessage = wireMessage
  }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var data: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(1) }
  }

  @inlinable public var flags: WireFixedListView<Bool> {
    @_lifetime(copy self) get { wireMessage.fixedList(2, of: Bool.self) }
  }

  @inlinable public var numbers: WireFixedListView<Int32> {
    @_lifetime(copy self) get { wireMessage.fixedList(3, of: Int32.self) }
  }

  @inlinable public var colours: WireFixedListView<WireEnumLayout<Colour>> {
    @_lifetime(copy self) get { wireMessage.fixedList(4, of: WireEnumLayout<Colour>.self) }
  }

  @inlinable public var codes: WireFixedListView<FixedASCII<3>> {
    @_lifetime(copy self) get { wireMessage.fixedList(5, of: FixedASCII<3>.self) }
  }

  @inlinable public var ratios: WireFixedListView<Double> {
    @_lifetime(copy self) get { wireMessage.fixedList(6, of: Double.self) }
  }

  @inlinable public var keys: WireFixedListView<WireUUID> {
    @_lifetime(copy self) get { wireMessage.fixedList(7, of: WireUUID.self) }
  }

  @inlinable public var smalls: WireFixedListView<SmallLayout> {
    @_lifetime(copy self) get { wireMessage.fixedList(8, of: SmallLayout.self) }
  }

  @inlinable public var names: WireListView<WireTextView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(9, of: WireTextView.self) }
  }

  @inlinable public var blobs: WireListView<RawSpan> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(10, of: RawSpan.self) }
  }

  @inlinable public var pairs: WireListView<PairView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(11, of: PairView.self) }
  }

  @inlinable public var choice: ChoiceView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(12, as: ChoiceView.self) }
  }

  @inlinable public var inner: PairView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(13, as: PairView.self) }
  }

  @inlinable public var byName: WireMapView<SlotsByNameEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(14, of: SlotsByNameEntryView.self) }
  }

  @inlinable public var byNumber: WireMapView<SlotsByNumberEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(15, of: SlotsByNumberEntryView.self) }
  }
}

// MARK: Check of Slots

extension SlotsView {
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
    var n11: Int = 0
    var n12: Int = 0
    var n13: Int = 0
    var n14: Int = 0
    var n15: Int = 0
    let head = n >= 18 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 16
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
      n9 = wireMask(Int(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int(wireLoad(table, 10, UInt8.self)), count > 10)
      end &+= n10
      n11 = wireMask(Int(wireLoad(table, 11, UInt8.self)), count > 11)
      end &+= n11
      n12 = wireMask(Int(wireLoad(table, 12, UInt8.self)), count > 12)
      end &+= n12
      n13 = wireMask(Int(wireLoad(table, 13, UInt8.self)), count > 13)
      end &+= n13
      n14 = wireMask(Int(wireLoad(table, 14, UInt8.self)), count > 14)
      end &+= n14
      n15 = wireMask(Int(wireLoad(table, 15, UInt8.self)), count > 15)
      end &+= n15
      isNear = end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 16 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 16, bits: 0, isFrozen: false)
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
      n11 = shape.length(p, 11)
      n12 = shape.length(p, 12)
      n13 = shape.length(p, 13)
      n14 = shape.length(p, 14)
      n15 = shape.length(p, 15)
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
    let o11 = o10 &+ n10
    let o12 = o11 &+ n11
    let o13 = o12 &+ n12
    let o14 = o13 &+ n13
    let o15 = o14 &+ n14
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
    _ = o11
    _ = n11
    _ = o12
    _ = n12
    _ = o13
    _ = n13
    _ = o14
    _ = n14
    _ = o15
    _ = n15
    try r.checkText(p + o0, n0, max: 40)
    try r.checkBytes(p + o1, n1, max: 40)
    if n2 != 0 {
      let elements = try r.fixedCount(
        p + o2, n2, size: 1, max: 8, stride: MemoryLayout<Bool>.stride)
      var q = p + o2
      for _ in 0..<elements {
        _ = try r.bool(q)
        q += 1
      }
    }
    if n3 != 0 {
      _ = try r.fixedCount(
        p + o3, n3, size: 4, max: 8, stride: MemoryLayout<Int32>.stride)
    }
    if n4 != 0 {
      _ = try r.fixedCount(
        p + o4, n4, size: 1, max: 8, stride: MemoryLayout<Colour>.stride)
    }
    if n5 != 0 {
      let elements = try r.fixedCount(
        p + o5, n5, size: 3, max: 8, stride: MemoryLayout<FixedASCII<3>>.stride)
      var q = p + o5
      for _ in 0..<elements {
        _ = try r.ascii(q, as: FixedASCII<3>.self)
        q += 3
      }
    }
    if n6 != 0 {
      let elements = try r.fixedCount(
        p + o6, n6, size: 8, max: 8, stride: MemoryLayout<Double>.stride)
      var q = p + o6
      for _ in 0..<elements {
        _ = try r.double(q)
        q += 8
      }
    }
    if n7 != 0 {
      _ = try r.fixedCount(
        p + o7, n7, size: 16, max: 8, stride: MemoryLayout<WireUUID>.stride)
    }
    if n8 != 0 {
      let elements = try r.fixedCount(
        p + o8, n8, size: 3, max: 8, stride: MemoryLayout<Small>.stride)
      var q = p + o8
      for _ in 0..<elements {
        try SmallLayout.checkWire(q, &r)
        q += 3
      }
    }
    try r.checkTexts(p + o9, n9, max: 20000, maxElement: 300)
    try r.checkByteArrays(p + o10, n10, max: 8, maxElement: 300)
    try PairView.checkWireList(p + o11, n11, max: 512, &r)
    if n12 != 0 {
      try ChoiceView.checkWire(p + o12, n12, &r)
    }
    if n13 != 0 {
      try r.refuseDefault(p + o13, n13)
      try PairView.checkNestedWire(p + o13, n13, &r)
    }
    try SlotsByNameEntryView.checkWireMap(
      p + o14, n14, max: 8, stride: MemoryLayout<WireMap<String, Pair>.Entry>.stride, &r)
    try SlotsByNumberEntryView.checkWireMap(
      p + o15, n15, max: 8, stride: MemoryLayout<WireMap<Int16, String>.Entry>.stride, &r)
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct SlotsByNameEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = String
  public typealias WireCheckedKey = UnsafeRawBufferPointer

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var value: PairView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: PairView.self) }
  }

  @inlinable public func compareKey(to other: String) -> Int {
    self.key.compare(to: other)
  }

  @inlinable public static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    wireCompare(first, second) < 0
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UnsafeRawBufferPointer {
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
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
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
    try r.checkText(p + o0, n0, max: 8)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try PairView.checkNestedWire(p + o1, n1, &r)
    }
    return UnsafeRawBufferPointer(start: p + o0, count: n0)
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct SlotsByNumberEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = Int16
  public typealias WireCheckedKey = Int16

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: Int16 { wireMessage.fixed(0, as: Int16.self) }

  @inlinable public var value: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public func compareKey(to other: Int16) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: Int16, _ second: Int16) -> Bool {
    Int16.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Int16 {
    var f: UnsafeRawPointer = p + 2
    var w1: Int16 = 0
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 5 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 2 && count <= 1
    if isNear {
      w1 = wireMask(wireLoad(f, 0, Int16.self), fixed >= 2)
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
      w1 = fixed >= 2 ? wireLoad(f, 0, Int16.self) : 0
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
    try r.checkText(p + o0, n0, max: 8)
    return fixed >= 2 ? wireLoad(f, 0, Int16.self) : 0
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

extension SlotsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Slots) throws(WireError) -> Bool {
    guard self.text == message.text else { return false }
    guard wireEquals(self.data, message.data) else { return false }
    guard wireEquals(self.flags, message.flags) else { return false }
    guard wireEquals(self.numbers, message.numbers) else { return false }
    guard wireEquals(self.colours, message.colours) else { return false }
    guard wireEquals(self.codes, message.codes) else { return false }
    guard wireEquals(self.ratios, message.ratios) else { return false }
    guard wireEquals(self.keys, message.keys) else { return false }
    guard wireEquals(self.smalls, message.smalls) else { return false }
    do {
      let list = try self.names
      guard list.count == message.names.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.names[index]
        guard let next = try cursor.next() else { return false }
        guard next == item else { return false }
        guard wireEquals(next.bytes, try list.element(at: index).bytes) else { return false }
      }
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
    do {
      let list = try self.pairs
      guard list.count == message.pairs.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.pairs[index]
        guard let next = try cursor.next() else { return false }
        guard try (next).matches(item) else { return false }
        guard wireEquals(next.wireBytes, try list.element(at: index).wireBytes) else { return false }
      }
    }
    if let view0 = try self.choice {
      guard let value0 = message.choice else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.choice != nil {
      return false
    }
    guard try (try self.inner).matches(message.inner) else { return false }
    do {
      let map = try self.byName
      guard map.count == message.byName.count else { return false }
      var cursor = map.cursor()
      for entry in message.byName {
        guard let next = try cursor.next() else { return false }
        guard next.key == entry.key else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard try (try found.value).matches(entry.value) else { return false }
      }
    }
    do {
      let map = try self.byNumber
      guard map.count == message.byNumber.count else { return false }
      var cursor = map.cursor()
      for entry in message.byNumber {
        guard let next = try cursor.next() else { return false }
        guard Int16.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard found.value == entry.value else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.text
      walker.take(value)
    }
    do {
      let value = self.data
      walker.take(value)
    }
    do {
      let value = self.flags
      walker.take(value)
    }
    do {
      let value = self.numbers
      walker.take(value)
    }
    do {
      let value = self.colours
      walker.take(value)
    }
    do {
      let value = self.codes
      walker.take(value)
    }
    do {
      let value = self.ratios
      walker.take(value)
    }
    do {
      let value = self.keys
      walker.take(value)
    }
    do {
      let value = self.smalls
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.names
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
    do throws(WireError) {
      let value = try self.pairs
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
      if let value = try self.choice {
        value.walk(&walker)
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
      let value = try self.byName
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
      let value = try self.byNumber
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

extension SlotsByNameEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

extension SlotsByNumberEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

/// A map with each kind of key.
///
/// A `Maps` that is read where its bytes are.
public struct MapsView: WireView, ~Escapable {
  public typealias WireOwned = Maps

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var flags: WireMapView<MapsFlagsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(0, of: MapsFlagsEntryView.self) }
  }

  @inlinable public var tinies: WireMapView<MapsTiniesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(1, of: MapsTiniesEntryView.self) }
  }

  @inlinable public var longs: WireMapView<MapsLongsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(2, of: MapsLongsEntryView.self) }
  }

  @inlinable public var colours: WireMapView<MapsColoursEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(3, of: MapsColoursEntryView.self) }
  }

  @inlinable public var days: WireMapView<MapsDaysEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(4, of: MapsDaysEntryView.self) }
  }

  @inlinable public var keys: WireMapView<MapsKeysEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(5, of: MapsKeysEntryView.self) }
  }

  @inlinable public var pairs: WireMapView<MapsPairsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(6, of: MapsPairsEntryView.self) }
  }

  @inlinable public var digests: WireMapView<MapsDigestsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(7, of: MapsDigestsEntryView.self) }
  }

  @inlinable public var codes: WireMapView<MapsCodesEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(8, of: MapsCodesEntryView.self) }
  }

  @inlinable public var texts: WireMapView<MapsTextsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(9, of: MapsTextsEntryView.self) }
  }

  @inlinable public var smalls: WireMapView<MapsSmallsEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(10, of: MapsSmallsEntryView.self) }
  }
}

// MARK: Check of Maps

extension MapsView {
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
    let head = n >= 13 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 11
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
      n9 = wireMask(Int(wireLoad(table, 9, UInt8.self)), count > 9)
      end &+= n9
      n10 = wireMask(Int(wireLoad(table, 10, UInt8.self)), count > 10)
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
    try MapsFlagsEntryView.checkWireMap(
      p + o0, n0, max: 4, stride: MemoryLayout<WireMap<Bool, UInt8>.Entry>.stride, &r)
    try MapsTiniesEntryView.checkWireMap(
      p + o1, n1, max: 4, stride: MemoryLayout<WireMap<Int8, UInt8>.Entry>.stride, &r)
    try MapsLongsEntryView.checkWireMap(
      p + o2, n2, max: 4, stride: MemoryLayout<WireMap<UInt64, UInt8>.Entry>.stride, &r)
    try MapsColoursEntryView.checkWireMap(
      p + o3, n3, max: 4, stride: MemoryLayout<WireMap<Colour, UInt8>.Entry>.stride, &r)
    try MapsDaysEntryView.checkWireMap(
      p + o4, n4, max: 4, stride: MemoryLayout<WireMap<CalendarDate, UInt8>.Entry>.stride, &r)
    try MapsKeysEntryView.checkWireMap(
      p + o5, n5, max: 4, stride: MemoryLayout<WireMap<WireUUID, Empty>.Entry>.stride, &r)
    try MapsPairsEntryView.checkWireMap(
      p + o6, n6, max: 4, stride: MemoryLayout<WireMap<ID<Pair>, Choice3>.Entry>.stride, &r)
    try MapsDigestsEntryView.checkWireMap(
      p + o7, n7, max: 4, stride: MemoryLayout<WireMap<FixedBytes<3>, [UInt8]>.Entry>.stride, &r)
    try MapsCodesEntryView.checkWireMap(
      p + o8, n8, max: 4, stride: MemoryLayout<WireMap<FixedASCII<3>, Float>.Entry>.stride, &r)
    try MapsTextsEntryView.checkWireMap(
      p + o9, n9, max: 4, stride: MemoryLayout<WireMap<String, String>.Entry>.stride, &r)
    try MapsSmallsEntryView.checkWireMap(
      p + o10, n10, max: 4, stride: MemoryLayout<WireMap<UInt8, Small>.Entry>.stride, &r)
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct MapsFlagsEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = Bool
  public typealias WireCheckedKey = Bool

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: Bool { wireMessage.bit(0, 1) }

  @inlinable public var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  @inlinable public func compareKey(to other: Bool) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: Bool, _ second: Bool) -> Bool {
    Bool.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
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
public struct MapsTiniesEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = Int8
  public typealias WireCheckedKey = Int8

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: Int8 { wireMessage.fixed(0, as: Int8.self) }

  @inlinable public var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  @inlinable public func compareKey(to other: Int8) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: Int8, _ second: Int8) -> Bool {
    Int8.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
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
public struct MapsLongsEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = UInt64
  public typealias WireCheckedKey = UInt64

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: UInt64 { wireMessage.fixed(0, as: UInt64.self) }

  @inlinable public var value: UInt8 { wireMessage.fixed(8, as: UInt8.self) }

  @inlinable public func compareKey(to other: UInt64) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: UInt64, _ second: UInt64) -> Bool {
    UInt64.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
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
public struct MapsColoursEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = Colour
  public typealias WireCheckedKey = Colour

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: Colour { wireMessage.fixed(0, as: WireEnumLayout<Colour>.self) }

  @inlinable public var value: UInt8 { wireMessage.fixed(1, as: UInt8.self) }

  @inlinable public func compareKey(to other: Colour) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: Colour, _ second: Colour) -> Bool {
    Colour.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> Colour {
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
    return fixed >= 1 ? Colour(rawValue: wireLoad(f, 0, UInt8.self)) : Colour(rawValue: 0)
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
public struct MapsDaysEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = CalendarDate
  public typealias WireCheckedKey = CalendarDate

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: CalendarDate { wireMessage.fixed(0, as: CalendarDate.self) }

  @inlinable public var value: UInt8 { wireMessage.fixed(4, as: UInt8.self) }

  @inlinable public func compareKey(to other: CalendarDate) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: CalendarDate, _ second: CalendarDate) -> Bool {
    CalendarDate.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
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
public struct MapsKeysEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = WireUUID
  public typealias WireCheckedKey = WireUUID

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var value: EmptyView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: EmptyView.self) }
  }

  @inlinable public func compareKey(to other: WireUUID) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: WireUUID, _ second: WireUUID) -> Bool {
    WireUUID.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> WireUUID {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try EmptyView.checkNestedWire(p + o0, n0, &r)
    }
    return fixed >= 16 ? WireUUID(wire: f) : WireUUID()
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct MapsPairsEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = ID<Pair>
  public typealias WireCheckedKey = ID<Pair>

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: ID<Pair> { wireMessage.fixed(0, as: ID<Pair>.self) }

  @inlinable public var value: Choice3View {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: Choice3View.self) }
  }

  @inlinable public func compareKey(to other: ID<Pair>) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: ID<Pair>, _ second: ID<Pair>) -> Bool {
    ID<Pair>.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> ID<Pair> {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 19 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      if shape.fixedLength > 16 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    if n0 != 0 {
      try r.refuseDefault(p + o0, n0)
      try Choice3View.checkNestedWire(p + o0, n0, &r)
    }
    return fixed >= 16 ? ID<Pair>(wire: f) : ID<Pair>()
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct MapsDigestsEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = FixedBytes<3>
  public typealias WireCheckedKey = FixedBytes<3>

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: FixedBytes<3> { wireMessage.fixed(0, as: FixedBytes<3>.self) }

  @inlinable public var value: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(0) }
  }

  @inlinable public func compareKey(to other: FixedBytes<3>) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: FixedBytes<3>, _ second: FixedBytes<3>) -> Bool {
    FixedBytes<3>.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> FixedBytes<3> {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 1
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(!wireIsZero(f, 3))
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
      if shape.fixedLength > 3 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 1, bits: 0, isFrozen: true)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = o0
    _ = n0
    try r.checkBytes(p + o0, n0, max: 4)
    return fixed >= 3 ? FixedBytes<3>(wire: f) : FixedBytes<3>()
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 4...: return
      case 3: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct MapsCodesEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = FixedASCII<3>
  public typealias WireCheckedKey = FixedASCII<3>

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: FixedASCII<3> { wireMessage.fixed(0, as: FixedASCII<3>.self) }

  @inlinable public var value: Float { wireMessage.fixed(3, as: Float.self) }

  @inlinable public func compareKey(to other: FixedASCII<3>) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: FixedASCII<3>, _ second: FixedASCII<3>) -> Bool {
    FixedASCII<3>.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> FixedASCII<3> {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt64 = 0
    var w2: UInt32 = 0
    let head = n >= 9 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 7 && count <= 0
    if isNear {
      w1 = wireMask(FixedASCII<3>.loadStorage(f), fixed >= 3)
      w2 = wireMask(wireLoad(f, 3, UInt32.self), fixed >= 7)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 3) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 7) & wireBit(w2 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 3 ? FixedASCII<3>.loadStorage(f) : 0
      w2 = fixed >= 7 ? wireLoad(f, 3, UInt32.self) : 0
      if shape.fixedLength > 7 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 7, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    _ = w2
    if fixed >= 3 { _ = try r.ascii(f, as: FixedASCII<3>.self) }
    if fixed >= 7 { _ = try r.float(f + 3) }
    return try fixed >= 3 ? r.ascii(f, as: FixedASCII<3>.self) : FixedASCII<3>()
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 8...: return
      case 3: unit = 3
      case 7: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct MapsTextsEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = String
  public typealias WireCheckedKey = UnsafeRawBufferPointer

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var value: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public func compareKey(to other: String) -> Int {
    self.key.compare(to: other)
  }

  @inlinable public static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    wireCompare(first, second) < 0
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UnsafeRawBufferPointer {
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
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
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
    try r.checkText(p + o0, n0, max: 8)
    try r.checkText(p + o1, n1, max: 8)
    return UnsafeRawBufferPointer(start: p + o0, count: n0)
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct MapsSmallsEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = UInt8
  public typealias WireCheckedKey = UInt8

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var value: Small { wireMessage.fixed(1, as: SmallLayout.self) }

  @inlinable public func compareKey(to other: UInt8) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: UInt8, _ second: UInt8) -> Bool {
    UInt8.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UInt8 {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 4) & wireBit(!wireIsZero(f + 1, 3))
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: true)
      }
    }
    _ = w1
    if fixed >= 4 { try SmallLayout.checkWire(f + 1, &r) }
    return fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 5...: return
      case 1: unit = 1
      case 4: unit = 3
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension MapsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Maps) throws(WireError) -> Bool {
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
      let map = try self.tinies
      guard map.count == message.tinies.count else { return false }
      var cursor = map.cursor()
      for entry in message.tinies {
        guard let next = try cursor.next() else { return false }
        guard Int8.wireEquals(next.key, entry.key) else { return false }
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
        guard UInt64.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard UInt8.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.colours
      guard map.count == message.colours.count else { return false }
      var cursor = map.cursor()
      for entry in message.colours {
        guard let next = try cursor.next() else { return false }
        guard Colour.wireEquals(next.key, entry.key) else { return false }
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
    do {
      let map = try self.keys
      guard map.count == message.keys.count else { return false }
      var cursor = map.cursor()
      for entry in message.keys {
        guard let next = try cursor.next() else { return false }
        guard WireUUID.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard try (try found.value).matches(entry.value) else { return false }
      }
    }
    do {
      let map = try self.pairs
      guard map.count == message.pairs.count else { return false }
      var cursor = map.cursor()
      for entry in message.pairs {
        guard let next = try cursor.next() else { return false }
        guard ID<Pair>.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard try (try found.value).matches(entry.value) else { return false }
      }
    }
    do {
      let map = try self.digests
      guard map.count == message.digests.count else { return false }
      var cursor = map.cursor()
      for entry in message.digests {
        guard let next = try cursor.next() else { return false }
        guard FixedBytes<3>.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.codes
      guard map.count == message.codes.count else { return false }
      var cursor = map.cursor()
      for entry in message.codes {
        guard let next = try cursor.next() else { return false }
        guard FixedASCII<3>.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard Float.wireEquals(found.value, entry.value) else { return false }
      }
    }
    do {
      let map = try self.texts
      guard map.count == message.texts.count else { return false }
      var cursor = map.cursor()
      for entry in message.texts {
        guard let next = try cursor.next() else { return false }
        guard next.key == entry.key else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard found.value == entry.value else { return false }
      }
    }
    do {
      let map = try self.smalls
      guard map.count == message.smalls.count else { return false }
      var cursor = map.cursor()
      for entry in message.smalls {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard Small.wireEquals(found.value, entry.value) else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
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
      let value = try self.tinies
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
      let value = try self.colours
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
      let value = try self.keys
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
      let value = try self.pairs
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
      let value = try self.digests
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
      let value = try self.texts
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
      let value = try self.smalls
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

extension MapsFlagsEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

extension MapsTiniesEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

extension MapsLongsEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

extension MapsColoursEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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
  public func walk(_ walker: inout WireWalker) {
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

extension MapsKeysEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

extension MapsPairsEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

extension MapsDigestsEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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
  public func walk(_ walker: inout WireWalker) {
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

extension MapsTextsEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

extension MapsSmallsEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

/// A message with a union, since a map has no union as its value.
///
/// A `Choice3` that is read where its bytes are.
public struct Choice3View: WireView, ~Escapable {
  public typealias WireOwned = Choice3

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var choice: ChoiceView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(0, as: ChoiceView.self) }
  }
}

// MARK: Check of Choice3

extension Choice3View {
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
      try ChoiceView.checkWire(p + o0, n0, &r)
    }
  }
}

extension Choice3View: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Choice3) throws(WireError) -> Bool {
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

/// Nine booleans and optionals: two bit-bytes, with values between.
///
/// A `Bits` that is read where its bytes are.
public struct BitsView: WireView, ~Escapable {
  public typealias WireOwned = Bits

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var a: Bool { wireMessage.bit(0, 1) }

  @inlinable public var b: UInt8? { wireMessage.bit(0, 2) ? wireMessage.fixed(1, as: UInt8.self) : nil }

  @inlinable public var c: Bool { wireMessage.bit(0, 4) }

  @inlinable public var d: Bool { wireMessage.bit(0, 8) }

  @inlinable public var e: Bool { wireMessage.bit(0, 16) }

  @inlinable public var f: Bool { wireMessage.bit(0, 32) }

  @inlinable public var g: Bool { wireMessage.bit(0, 64) }

  @inlinable public var h: Bool { wireMessage.bit(0, 128) }

  @inlinable public var i: Bool { wireMessage.bit(2, 1) }

  @inlinable public var j: UInt16 { wireMessage.fixed(3, as: UInt16.self) }

  @inlinable public var k: Bool? { wireMessage.bit(2, 2) ? wireMessage.bit(2, 4) : nil }
}

// MARK: Check of Bits

extension BitsView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var b0: UInt8 = 0
    var w2: UInt8 = 0
    var b2: UInt8 = 0
    var w10: UInt16 = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 5 && count <= 0
    if isNear {
      b0 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      w2 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      b2 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      w10 = wireMask(wireLoad(f, 3, UInt16.self), fixed >= 5)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(b0 != 0)
      ends |= wireBit(fixed == 2) & wireBit(w2 != 0)
      ends |= wireBit(fixed == 3) & wireBit(b2 != 0)
      ends |= wireBit(fixed == 5) & wireBit(w10 != 0)
      isNear = ends != 0 && b2 & 248 == 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      b0 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      w2 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      b2 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      w10 = fixed >= 5 ? wireLoad(f, 3, UInt16.self) : 0
      if shape.fixedLength > 5 || shape.slotCount > 0 || b2 & 248 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 5, slotCount: 0, bits: b2 & 248, isFrozen: false)
      }
    }
    var absent = UInt64(truncatingIfNeeded: wireMask(w2, b0 & 2 == 0))
    absent |= UInt64(truncatingIfNeeded: wireMask(b2, b2 & 2 == 0) & 4)
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = b0
    _ = w2
    _ = b2
    _ = w10
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 6...: return
      case 1...3: unit = 1
      case 5: unit = 2
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension BitsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Bits) throws(WireError) -> Bool {
    guard Bool.wireEquals(self.a, message.a) else { return false }
    if let view0 = self.b {
      guard let value0 = message.b else { return false }
      guard UInt8.wireEquals(view0, value0) else { return false }
    }
    else if message.b != nil {
      return false
    }
    guard Bool.wireEquals(self.c, message.c) else { return false }
    guard Bool.wireEquals(self.d, message.d) else { return false }
    guard Bool.wireEquals(self.e, message.e) else { return false }
    guard Bool.wireEquals(self.f, message.f) else { return false }
    guard Bool.wireEquals(self.g, message.g) else { return false }
    guard Bool.wireEquals(self.h, message.h) else { return false }
    guard Bool.wireEquals(self.i, message.i) else { return false }
    guard UInt16.wireEquals(self.j, message.j) else { return false }
    if let view0 = self.k {
      guard let value0 = message.k else { return false }
      guard Bool.wireEquals(view0, value0) else { return false }
    }
    else if message.k != nil {
      return false
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.a
      walker.take(value)
    }
    do {
      if let value = self.b {
        walker.take(value)
      }
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
      let value = self.h
      walker.take(value)
    }
    do {
      let value = self.i
      walker.take(value)
    }
    do {
      let value = self.j
      walker.take(value)
    }
    do {
      if let value = self.k {
        walker.take(value)
      }
    }
    walker.leave()
  }
}

/// A message that contains itself in every way that is allowed.
///
/// A `Node` that is read where its bytes are.
public struct NodeView: WireView, ~Escapable {
  public typealias WireOwned = Node

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var next: NodeView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(1, as: NodeView.self) }
  }

  @inlinable public var children: WireListView<NodeView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: NodeView.self) }
  }

  @inlinable public var link: LinkView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(3, as: LinkView.self) }
  }

  @inlinable public var byName: WireMapView<NodeByNameEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(4, of: NodeByNameEntryView.self) }
  }
}

// MARK: Check of Node

extension NodeView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    let fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 0 && count <= 5
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
    try r.checkText(p + o0, n0, max: 8)
    if n1 != 0 {
      try r.charge(memory: MemoryLayout<Node>.stride, at: p + o1)
      try NodeView.checkNestedWire(p + o1, n1, &r)
    }
    try NodeView.checkWireList(p + o2, n2, max: 100, &r)
    if n3 != 0 {
      try LinkView.checkWire(p + o3, n3, &r)
    }
    try NodeByNameEntryView.checkWireMap(
      p + o4, n4, max: 4, stride: MemoryLayout<WireMap<String, Node>.Entry>.stride, &r)
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct NodeByNameEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = String
  public typealias WireCheckedKey = UnsafeRawBufferPointer

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var value: NodeView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: NodeView.self) }
  }

  @inlinable public func compareKey(to other: String) -> Int {
    self.key.compare(to: other)
  }

  @inlinable public static func precedes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    wireCompare(first, second) < 0
  }

  public static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> UnsafeRawBufferPointer {
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
          p, shape, fixedLength: 0, slotCount: 2, bits: 0, isFrozen: true)
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
    try r.checkText(p + o0, n0, max: 4)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try NodeView.checkNestedWire(p + o1, n1, &r)
    }
    return UnsafeRawBufferPointer(start: p + o0, count: n0)
  }
}

extension NodeView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Node) throws(WireError) -> Bool {
    guard self.name == message.name else { return false }
    if let view0 = try self.next {
      guard let value0 = message.next else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.next != nil {
      return false
    }
    do {
      let list = try self.children
      guard list.count == message.children.count else { return false }
      var cursor = list.cursor()
      for index in 0..<list.count {
        let item = message.children[index]
        guard let next = try cursor.next() else { return false }
        guard try (next).matches(item) else { return false }
        guard wireEquals(next.wireBytes, try list.element(at: index).wireBytes) else { return false }
      }
    }
    if let view0 = try self.link {
      guard let value0 = message.link else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.link != nil {
      return false
    }
    do {
      let map = try self.byName
      guard map.count == message.byName.count else { return false }
      var cursor = map.cursor()
      for entry in message.byName {
        guard let next = try cursor.next() else { return false }
        guard next.key == entry.key else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard try (try found.value).matches(entry.value) else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.name
      walker.take(value)
    }
    do throws(WireError) {
      if let value = try self.next {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.children
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
      if let value = try self.link {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.byName
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
    walker.leave()
  }
}

extension NodeByNameEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

/// A fixed block of 255 bytes: an extended head.
///
/// A `LongBlock` that is read where its bytes are.
public struct LongBlockView: WireView, ~Escapable {
  public typealias WireOwned = LongBlock

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var first: FixedBytes<200> { wireMessage.fixed(0, as: FixedBytes<200>.self) }

  @inlinable public var second: FixedBytes<54> { wireMessage.fixed(200, as: FixedBytes<54>.self) }

  @inlinable public var third: UInt8 { wireMessage.fixed(254, as: UInt8.self) }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of LongBlock

extension LongBlockView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let f: UnsafeRawPointer
    let w3: UInt8
    let o0: Int
    let n0: Int
    let fixed: Int
    do {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w3 = fixed >= 255 ? wireLoad(f, 254, UInt8.self) : 0
      if shape.fixedLength > 255 || shape.slotCount > 1 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 255, slotCount: 1, bits: 0, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
    }
    _ = w3
    _ = o0
    _ = n0
    try r.checkText(p + o0, n0, max: 10)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 256...: return
      case 200: unit = 200
      case 254: unit = 54
      case 255: unit = 1
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension LongBlockView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: LongBlock) throws(WireError) -> Bool {
    guard FixedBytes<200>.wireEquals(self.first, message.first) else { return false }
    guard FixedBytes<54>.wireEquals(self.second, message.second) else { return false }
    guard UInt8.wireEquals(self.third, message.third) else { return false }
    guard self.text == message.text else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.first
      walker.take(value)
    }
    do {
      let value = self.second
      walker.take(value)
    }
    do {
      let value = self.third
      walker.take(value)
    }
    do {
      let value = self.text
      walker.take(value)
    }
    walker.leave()
  }
}

/// The element of a list that has an own maximum of one.
///
/// A `Elements` that is read where its bytes are.
public struct ElementsView: WireView, ~Escapable {
  public typealias WireOwned = Elements

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var bytes: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(0, of: UInt8.self) }
  }

  @inlinable public var numbers: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: UInt8.self) }
  }
}

// MARK: Check of Elements

extension ElementsView {
  public static func checkWire(
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

extension ElementsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Elements) throws(WireError) -> Bool {
    guard wireEquals(self.bytes, message.bytes) else { return false }
    guard wireEquals(self.numbers, message.numbers) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.bytes
      walker.take(value)
    }
    do {
      let value = self.numbers
      walker.take(value)
    }
    walker.leave()
  }
}

/// A `Blobs` that is read where its bytes are.
public struct BlobsView: WireView, ~Escapable {
  public typealias WireOwned = Blobs

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var items: WireListView<BlobView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(0, of: BlobView.self) }
  }
}

// MARK: Check of Blobs

extension BlobsView {
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
    try BlobView.checkWireList(p + o0, n0, max: 4096, &r)
  }
}

extension BlobsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Blobs) throws(WireError) -> Bool {
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
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
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
    walker.leave()
  }
}

/// A `Blob` that is read where its bytes are.
public struct BlobView: WireView, ~Escapable {
  public typealias WireOwned = Blob

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var data: RawSpan {
    @_lifetime(copy self) get { wireMessage.slot(0) }
  }
}

// MARK: Check of Blob

extension BlobView {
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
    try r.checkBytes(p + o0, n0, max: 70000)
  }
}

extension BlobView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Blob) throws(WireError) -> Bool {
    guard wireEquals(self.data, message.data) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.data
      walker.take(value)
    }
    walker.leave()
  }
}

/// Names that are words of Swift.
///
/// A `Words` that is read where its bytes are.
public struct WordsView: WireView, ~Escapable {
  public typealias WireOwned = Words

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var `in`: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var `default`: WireTextView? {
    @_lifetime(copy self) get { wireMessage.bit(1, 1) ? wireMessage.text(0) : nil }
  }

  @inlinable public var `switch`: WireFixedListView<UInt8> {
    @_lifetime(copy self) get { wireMessage.fixedList(1, of: UInt8.self) }
  }

  @inlinable public var `init`: Bool { wireMessage.bit(1, 2) }

  @inlinable public var type: UInt8 { wireMessage.fixed(2, as: UInt8.self) }
}

// MARK: Check of Words

extension WordsView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt8 = 0
    var b1: UInt8 = 0
    var w5: UInt8 = 0
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    let head = n >= 7 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 3 && count <= 2
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt8.self), fixed >= 1)
      b1 = wireMask(wireLoad(f, 1, UInt8.self), fixed >= 2)
      w5 = wireMask(wireLoad(f, 2, UInt8.self), fixed >= 3)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 1) & wireBit(w1 != 0)
      ends |= wireBit(fixed == 2) & wireBit(b1 != 0)
      ends |= wireBit(fixed == 3) & wireBit(w5 != 0)
      let table = f + fixed
      o0 = 2 &+ fixed &+ count
      var end = o0
      n0 = wireMask(Int(wireLoad(table, 0, UInt8.self)), count > 0)
      end &+= n0
      n1 = wireMask(Int(wireLoad(table, 1, UInt8.self)), count > 1)
      end &+= n1
      isNear = ends != 0 && b1 & 252 == 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 1 ? wireLoad(f, 0, UInt8.self) : 0
      b1 = fixed >= 2 ? wireLoad(f, 1, UInt8.self) : 0
      w5 = fixed >= 3 ? wireLoad(f, 2, UInt8.self) : 0
      if shape.fixedLength > 3 || shape.slotCount > 2 || b1 & 252 != 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 3, slotCount: 2, bits: b1 & 252, isFrozen: false)
      }
      o0 = shape.slotsOffset
      n0 = shape.length(p, 0)
      n1 = shape.length(p, 1)
    }
    let o1 = o0 &+ n0
    let absent = UInt64(truncatingIfNeeded: wireMask(n0, b1 & 1 == 0))
    if absent != 0 {
      throw r.nonCanonical(p, "an absent field has a value")
    }
    _ = w1
    _ = b1
    _ = w5
    _ = o0
    _ = n0
    _ = o1
    _ = n1
    if b1 & 1 != 0 {
      try r.checkText(p + o0, n0, max: 10)
    }
    if n1 != 0 {
      _ = try r.fixedCount(
        p + o1, n1, size: 1, max: 3, stride: MemoryLayout<UInt8>.stride)
    }
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

extension WordsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Words) throws(WireError) -> Bool {
    guard UInt8.wireEquals(self.`in`, message.`in`) else { return false }
    if let view0 = self.`default` {
      guard let value0 = message.`default` else { return false }
      guard view0 == value0 else { return false }
    }
    else if message.`default` != nil {
      return false
    }
    guard wireEquals(self.`switch`, message.`switch`) else { return false }
    guard Bool.wireEquals(self.`init`, message.`init`) else { return false }
    guard UInt8.wireEquals(self.type, message.type) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.`in`
      walker.take(value)
    }
    do {
      if let value = self.`default` {
        walker.take(value)
      }
    }
    do {
      let value = self.`switch`
      walker.take(value)
    }
    do {
      let value = self.`init`
      walker.take(value)
    }
    do {
      let value = self.type
      walker.take(value)
    }
    walker.leave()
  }
}

/// What must be set where a call enters.
///
/// A `Demands` that is read where its bytes are.
public struct DemandsView: WireView, ~Escapable {
  public typealias WireOwned = Demands

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var name: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var key: WireUUID { wireMessage.fixed(0, as: WireUUID.self) }

  @inlinable public var inner: DemandView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(1, as: DemandView.self) }
  }

  @inlinable public var list: WireListView<DemandView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.list(2, of: DemandView.self) }
  }

  @inlinable public var maybe: DemandView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(3, as: DemandView.self) }
  }

  @inlinable public var choice: DemandChoiceView? {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.optional(4, as: DemandChoiceView.self) }
  }

  @inlinable public var byNumber: WireMapView<DemandsByNumberEntryView> {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.map(5, of: DemandsByNumberEntryView.self) }
  }
}

// MARK: Check of Demands

extension DemandsView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var o0: Int = 0
    var n0: Int = 0
    var n1: Int = 0
    var n2: Int = 0
    var n3: Int = 0
    var n4: Int = 0
    var n5: Int = 0
    let head = n >= 24 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 16 && count <= 6
    if isNear {
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 16) & wireBit(!wireIsZero(f, 16))
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
      isNear = ends != 0 && end == n && (count == 0 || wireLoad(p + (o0 &- 1), 0, UInt8.self) != 0)
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      if shape.fixedLength > 16 || shape.slotCount > 6 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 16, slotCount: 6, bits: 0, isFrozen: false)
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
    try r.checkText(p + o0, n0, max: 10)
    if n1 != 0 {
      try r.refuseDefault(p + o1, n1)
      try DemandView.checkNestedWire(p + o1, n1, &r)
    }
    try DemandView.checkWireList(p + o2, n2, max: 100, &r)
    if n3 != 0 {
      try DemandView.checkNestedWire(p + o3, n3, &r)
    }
    if n4 != 0 {
      try DemandChoiceView.checkWire(p + o4, n4, &r)
    }
    try DemandsByNumberEntryView.checkWireMap(
      p + o5, n5, max: 4, stride: MemoryLayout<WireMap<UInt8, Demand>.Entry>.stride, &r)
  }

  @inline(never)
  private static func checkWireUnits(
    _ f: UnsafeRawPointer, _ fixed: Int, _ r: inout WireReader
  ) throws(WireError) {
    let unit: Int
    switch fixed {
      case 0, 17...: return
      case 16: unit = 16
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

/// An entry of a map that is read where its bytes are (rule R16).
public struct DemandsByNumberEntryView: WireMapEntryView, ~Escapable {
  public typealias WireLookupKey = UInt8
  public typealias WireCheckedKey = UInt8

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var key: UInt8 { wireMessage.fixed(0, as: UInt8.self) }

  @inlinable public var value: DemandView {
    @_lifetime(copy self) get throws(WireError) { try wireMessage.message(0, as: DemandView.self) }
  }

  @inlinable public func compareKey(to other: UInt8) -> Int {
    wireCompare(self.key, other)
  }

  @inlinable public static func precedes(_ first: UInt8, _ second: UInt8) -> Bool {
    UInt8.wirePrecedes(first, second)
  }

  public static func checkWireEntry(
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
      try DemandView.checkNestedWire(p + o0, n0, &r)
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

extension DemandsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Demands) throws(WireError) -> Bool {
    guard self.name == message.name else { return false }
    guard WireUUID.wireEquals(self.key, message.key) else { return false }
    guard try (try self.inner).matches(message.inner) else { return false }
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
    if let view0 = try self.maybe {
      guard let value0 = message.maybe else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.maybe != nil {
      return false
    }
    if let view0 = try self.choice {
      guard let value0 = message.choice else { return false }
      guard try (view0).matches(value0) else { return false }
    }
    else if message.choice != nil {
      return false
    }
    do {
      let map = try self.byNumber
      guard map.count == message.byNumber.count else { return false }
      var cursor = map.cursor()
      for entry in message.byNumber {
        guard let next = try cursor.next() else { return false }
        guard UInt8.wireEquals(next.key, entry.key) else { return false }
        guard let found = try map.entry(for: entry.key) else { return false }
        guard try (try found.value).matches(entry.value) else { return false }
      }
    }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.name
      walker.take(value)
    }
    do {
      let value = self.key
      walker.take(value)
    }
    do throws(WireError) {
      let value = try self.inner
      value.walk(&walker)
    } catch {
      walker.fail(error)
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
      if let value = try self.maybe {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      if let value = try self.choice {
        value.walk(&walker)
      }
    } catch {
      walker.fail(error)
    }
    do throws(WireError) {
      let value = try self.byNumber
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

extension DemandsByNumberEntryView {
  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
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

/// A `Demand` that is read where its bytes are.
public struct DemandView: WireView, ~Escapable {
  public typealias WireOwned = Demand

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var number: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of Demand

extension DemandView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    var f: UnsafeRawPointer = p + 2
    var w1: UInt32 = 0
    let head = n >= 6 ? Int(wireLoad(p, 0, UInt16.self)) : 0xFFFF
    var fixed = head & 0xFF
    let count = head &>> 8
    var isNear = fixed <= 4 && count <= 0
    if isNear {
      w1 = wireMask(wireLoad(f, 0, UInt32.self), fixed >= 4)
      var ends = wireBit(fixed == 0)
      ends |= wireBit(fixed == 4) & wireBit(w1 != 0)
      isNear = ends != 0 && 2 &+ fixed == n
    }
    if !isNear {
      let shape = try r.shape(p, n)
      f = p + shape.headLength
      fixed = shape.fixedLength
      try checkWireUnits(f, fixed, &r)
      w1 = fixed >= 4 ? wireLoad(f, 0, UInt32.self) : 0
      if shape.fixedLength > 4 || shape.slotCount > 0 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
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
      case 0, 5...: return
      case 4: unit = 4
      default: throw r.malformed(f, "the fixed block ends inside a value")
    }
    if wireIsZero(f + (fixed &- unit), unit) {
      throw r.nonCanonical(f, "the fixed block ends with zeros")
    }
  }
}

extension DemandView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Demand) throws(WireError) -> Bool {
    guard UInt32.wireEquals(self.number, message.number) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.number
      walker.take(value)
    }
    walker.leave()
  }
}

/// 63 slots: an extended head.
///
/// A `ManySlots` that is read where its bytes are.
public struct ManySlotsView: WireView, ~Escapable {
  public typealias WireOwned = ManySlots

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var s1: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }

  @inlinable public var s2: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(1) }
  }

  @inlinable public var s3: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(2) }
  }

  @inlinable public var s4: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(3) }
  }

  @inlinable public var s5: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(4) }
  }

  @inlinable public var s6: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(5) }
  }

  @inlinable public var s7: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(6) }
  }

  @inlinable public var s8: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(7) }
  }

  @inlinable public var s9: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(8) }
  }

  @inlinable public var s10: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(9) }
  }

  @inlinable public var s11: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(10) }
  }

  @inlinable public var s12: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(11) }
  }

  @inlinable public var s13: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(12) }
  }

  @inlinable public var s14: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(13) }
  }

  @inlinable public var s15: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(14) }
  }

  @inlinable public var s16: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(15) }
  }

  @inlinable public var s17: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(16) }
  }

  @inlinable public var s18: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(17) }
  }

  @inlinable public var s19: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(18) }
  }

  @inlinable public var s20: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(19) }
  }

  @inlinable public var s21: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(20) }
  }

  @inlinable public var s22: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(21) }
  }

  @inlinable public var s23: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(22) }
  }

  @inlinable public var s24: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(23) }
  }

  @inlinable public var s25: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(24) }
  }

  @inlinable public var s26: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(25) }
  }

  @inlinable public var s27: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(26) }
  }

  @inlinable public var s28: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(27) }
  }

  @inlinable public var s29: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(28) }
  }

  @inlinable public var s30: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(29) }
  }

  @inlinable public var s31: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(30) }
  }

  @inlinable public var s32: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(31) }
  }

  @inlinable public var s33: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(32) }
  }

  @inlinable public var s34: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(33) }
  }

  @inlinable public var s35: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(34) }
  }

  @inlinable public var s36: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(35) }
  }

  @inlinable public var s37: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(36) }
  }

  @inlinable public var s38: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(37) }
  }

  @inlinable public var s39: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(38) }
  }

  @inlinable public var s40: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(39) }
  }

  @inlinable public var s41: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(40) }
  }

  @inlinable public var s42: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(41) }
  }

  @inlinable public var s43: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(42) }
  }

  @inlinable public var s44: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(43) }
  }

  @inlinable public var s45: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(44) }
  }

  @inlinable public var s46: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(45) }
  }

  @inlinable public var s47: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(46) }
  }

  @inlinable public var s48: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(47) }
  }

  @inlinable public var s49: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(48) }
  }

  @inlinable public var s50: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(49) }
  }

  @inlinable public var s51: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(50) }
  }

  @inlinable public var s52: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(51) }
  }

  @inlinable public var s53: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(52) }
  }

  @inlinable public var s54: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(53) }
  }

  @inlinable public var s55: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(54) }
  }

  @inlinable public var s56: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(55) }
  }

  @inlinable public var s57: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(56) }
  }

  @inlinable public var s58: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(57) }
  }

  @inlinable public var s59: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(58) }
  }

  @inlinable public var s60: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(59) }
  }

  @inlinable public var s61: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(60) }
  }

  @inlinable public var s62: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(61) }
  }

  @inlinable public var s63: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(62) }
  }
}

// MARK: Check of ManySlots

extension ManySlotsView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let o0: Int
    let n0: Int
    let n1: Int
    let n2: Int
    let n3: Int
    let n4: Int
    let n5: Int
    let n6: Int
    let n7: Int
    let n8: Int
    let n9: Int
    let n10: Int
    let n11: Int
    let n12: Int
    let n13: Int
    let n14: Int
    let n15: Int
    let n16: Int
    let n17: Int
    let n18: Int
    let n19: Int
    let n20: Int
    let n21: Int
    let n22: Int
    let n23: Int
    let n24: Int
    let n25: Int
    let n26: Int
    let n27: Int
    let n28: Int
    let n29: Int
    let n30: Int
    let n31: Int
    let n32: Int
    let n33: Int
    let n34: Int
    let n35: Int
    let n36: Int
    let n37: Int
    let n38: Int
    let n39: Int
    let n40: Int
    let n41: Int
    let n42: Int
    let n43: Int
    let n44: Int
    let n45: Int
    let n46: Int
    let n47: Int
    let n48: Int
    let n49: Int
    let n50: Int
    let n51: Int
    let n52: Int
    let n53: Int
    let n54: Int
    let n55: Int
    let n56: Int
    let n57: Int
    let n58: Int
    let n59: Int
    let n60: Int
    let n61: Int
    let n62: Int
    do {
      let shape = try r.shape(p, n)
      if shape.fixedLength > 0 || shape.slotCount > 63 {
        try r.checkUnknownFields(
          p, shape, fixedLength: 0, slotCount: 63, bits: 0, isFrozen: false)
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
      n11 = shape.length(p, 11)
      n12 = shape.length(p, 12)
      n13 = shape.length(p, 13)
      n14 = shape.length(p, 14)
      n15 = shape.length(p, 15)
      n16 = shape.length(p, 16)
      n17 = shape.length(p, 17)
      n18 = shape.length(p, 18)
      n19 = shape.length(p, 19)
      n20 = shape.length(p, 20)
      n21 = shape.length(p, 21)
      n22 = shape.length(p, 22)
      n23 = shape.length(p, 23)
      n24 = shape.length(p, 24)
      n25 = shape.length(p, 25)
      n26 = shape.length(p, 26)
      n27 = shape.length(p, 27)
      n28 = shape.length(p, 28)
      n29 = shape.length(p, 29)
      n30 = shape.length(p, 30)
      n31 = shape.length(p, 31)
      n32 = shape.length(p, 32)
      n33 = shape.length(p, 33)
      n34 = shape.length(p, 34)
      n35 = shape.length(p, 35)
      n36 = shape.length(p, 36)
      n37 = shape.length(p, 37)
      n38 = shape.length(p, 38)
      n39 = shape.length(p, 39)
      n40 = shape.length(p, 40)
      n41 = shape.length(p, 41)
      n42 = shape.length(p, 42)
      n43 = shape.length(p, 43)
      n44 = shape.length(p, 44)
      n45 = shape.length(p, 45)
      n46 = shape.length(p, 46)
      n47 = shape.length(p, 47)
      n48 = shape.length(p, 48)
      n49 = shape.length(p, 49)
      n50 = shape.length(p, 50)
      n51 = shape.length(p, 51)
      n52 = shape.length(p, 52)
      n53 = shape.length(p, 53)
      n54 = shape.length(p, 54)
      n55 = shape.length(p, 55)
      n56 = shape.length(p, 56)
      n57 = shape.length(p, 57)
      n58 = shape.length(p, 58)
      n59 = shape.length(p, 59)
      n60 = shape.length(p, 60)
      n61 = shape.length(p, 61)
      n62 = shape.length(p, 62)
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
    let o11 = o10 &+ n10
    let o12 = o11 &+ n11
    let o13 = o12 &+ n12
    let o14 = o13 &+ n13
    let o15 = o14 &+ n14
    let o16 = o15 &+ n15
    let o17 = o16 &+ n16
    let o18 = o17 &+ n17
    let o19 = o18 &+ n18
    let o20 = o19 &+ n19
    let o21 = o20 &+ n20
    let o22 = o21 &+ n21
    let o23 = o22 &+ n22
    let o24 = o23 &+ n23
    let o25 = o24 &+ n24
    let o26 = o25 &+ n25
    let o27 = o26 &+ n26
    let o28 = o27 &+ n27
    let o29 = o28 &+ n28
    let o30 = o29 &+ n29
    let o31 = o30 &+ n30
    let o32 = o31 &+ n31
    let o33 = o32 &+ n32
    let o34 = o33 &+ n33
    let o35 = o34 &+ n34
    let o36 = o35 &+ n35
    let o37 = o36 &+ n36
    let o38 = o37 &+ n37
    let o39 = o38 &+ n38
    let o40 = o39 &+ n39
    let o41 = o40 &+ n40
    let o42 = o41 &+ n41
    let o43 = o42 &+ n42
    let o44 = o43 &+ n43
    let o45 = o44 &+ n44
    let o46 = o45 &+ n45
    let o47 = o46 &+ n46
    let o48 = o47 &+ n47
    let o49 = o48 &+ n48
    let o50 = o49 &+ n49
    let o51 = o50 &+ n50
    let o52 = o51 &+ n51
    let o53 = o52 &+ n52
    let o54 = o53 &+ n53
    let o55 = o54 &+ n54
    let o56 = o55 &+ n55
    let o57 = o56 &+ n56
    let o58 = o57 &+ n57
    let o59 = o58 &+ n58
    let o60 = o59 &+ n59
    let o61 = o60 &+ n60
    let o62 = o61 &+ n61
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
    _ = o11
    _ = n11
    _ = o12
    _ = n12
    _ = o13
    _ = n13
    _ = o14
    _ = n14
    _ = o15
    _ = n15
    _ = o16
    _ = n16
    _ = o17
    _ = n17
    _ = o18
    _ = n18
    _ = o19
    _ = n19
    _ = o20
    _ = n20
    _ = o21
    _ = n21
    _ = o22
    _ = n22
    _ = o23
    _ = n23
    _ = o24
    _ = n24
    _ = o25
    _ = n25
    _ = o26
    _ = n26
    _ = o27
    _ = n27
    _ = o28
    _ = n28
    _ = o29
    _ = n29
    _ = o30
    _ = n30
    _ = o31
    _ = n31
    _ = o32
    _ = n32
    _ = o33
    _ = n33
    _ = o34
    _ = n34
    _ = o35
    _ = n35
    _ = o36
    _ = n36
    _ = o37
    _ = n37
    _ = o38
    _ = n38
    _ = o39
    _ = n39
    _ = o40
    _ = n40
    _ = o41
    _ = n41
    _ = o42
    _ = n42
    _ = o43
    _ = n43
    _ = o44
    _ = n44
    _ = o45
    _ = n45
    _ = o46
    _ = n46
    _ = o47
    _ = n47
    _ = o48
    _ = n48
    _ = o49
    _ = n49
    _ = o50
    _ = n50
    _ = o51
    _ = n51
    _ = o52
    _ = n52
    _ = o53
    _ = n53
    _ = o54
    _ = n54
    _ = o55
    _ = n55
    _ = o56
    _ = n56
    _ = o57
    _ = n57
    _ = o58
    _ = n58
    _ = o59
    _ = n59
    _ = o60
    _ = n60
    _ = o61
    _ = n61
    _ = o62
    _ = n62
    try r.checkText(p + o0, n0, max: 4)
    try r.checkText(p + o1, n1, max: 4)
    try r.checkText(p + o2, n2, max: 4)
    try r.checkText(p + o3, n3, max: 4)
    try r.checkText(p + o4, n4, max: 4)
    try r.checkText(p + o5, n5, max: 4)
    try r.checkText(p + o6, n6, max: 4)
    try r.checkText(p + o7, n7, max: 4)
    try r.checkText(p + o8, n8, max: 4)
    try r.checkText(p + o9, n9, max: 4)
    try r.checkText(p + o10, n10, max: 4)
    try r.checkText(p + o11, n11, max: 4)
    try r.checkText(p + o12, n12, max: 4)
    try r.checkText(p + o13, n13, max: 4)
    try r.checkText(p + o14, n14, max: 4)
    try r.checkText(p + o15, n15, max: 4)
    try r.checkText(p + o16, n16, max: 4)
    try r.checkText(p + o17, n17, max: 4)
    try r.checkText(p + o18, n18, max: 4)
    try r.checkText(p + o19, n19, max: 4)
    try r.checkText(p + o20, n20, max: 4)
    try r.checkText(p + o21, n21, max: 4)
    try r.checkText(p + o22, n22, max: 4)
    try r.checkText(p + o23, n23, max: 4)
    try r.checkText(p + o24, n24, max: 4)
    try r.checkText(p + o25, n25, max: 4)
    try r.checkText(p + o26, n26, max: 4)
    try r.checkText(p + o27, n27, max: 4)
    try r.checkText(p + o28, n28, max: 4)
    try r.checkText(p + o29, n29, max: 4)
    try r.checkText(p + o30, n30, max: 4)
    try r.checkText(p + o31, n31, max: 4)
    try r.checkText(p + o32, n32, max: 4)
    try r.checkText(p + o33, n33, max: 4)
    try r.checkText(p + o34, n34, max: 4)
    try r.checkText(p + o35, n35, max: 4)
    try r.checkText(p + o36, n36, max: 4)
    try r.checkText(p + o37, n37, max: 4)
    try r.checkText(p + o38, n38, max: 4)
    try r.checkText(p + o39, n39, max: 4)
    try r.checkText(p + o40, n40, max: 4)
    try r.checkText(p + o41, n41, max: 4)
    try r.checkText(p + o42, n42, max: 4)
    try r.checkText(p + o43, n43, max: 4)
    try r.checkText(p + o44, n44, max: 4)
    try r.checkText(p + o45, n45, max: 4)
    try r.checkText(p + o46, n46, max: 4)
    try r.checkText(p + o47, n47, max: 4)
    try r.checkText(p + o48, n48, max: 4)
    try r.checkText(p + o49, n49, max: 4)
    try r.checkText(p + o50, n50, max: 4)
    try r.checkText(p + o51, n51, max: 4)
    try r.checkText(p + o52, n52, max: 4)
    try r.checkText(p + o53, n53, max: 4)
    try r.checkText(p + o54, n54, max: 4)
    try r.checkText(p + o55, n55, max: 4)
    try r.checkText(p + o56, n56, max: 4)
    try r.checkText(p + o57, n57, max: 4)
    try r.checkText(p + o58, n58, max: 4)
    try r.checkText(p + o59, n59, max: 4)
    try r.checkText(p + o60, n60, max: 4)
    try r.checkText(p + o61, n61, max: 4)
    try r.checkText(p + o62, n62, max: 4)
  }
}

extension ManySlotsView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: ManySlots) throws(WireError) -> Bool {
    guard self.s1 == message.s1 else { return false }
    guard self.s2 == message.s2 else { return false }
    guard self.s3 == message.s3 else { return false }
    guard self.s4 == message.s4 else { return false }
    guard self.s5 == message.s5 else { return false }
    guard self.s6 == message.s6 else { return false }
    guard self.s7 == message.s7 else { return false }
    guard self.s8 == message.s8 else { return false }
    guard self.s9 == message.s9 else { return false }
    guard self.s10 == message.s10 else { return false }
    guard self.s11 == message.s11 else { return false }
    guard self.s12 == message.s12 else { return false }
    guard self.s13 == message.s13 else { return false }
    guard self.s14 == message.s14 else { return false }
    guard self.s15 == message.s15 else { return false }
    guard self.s16 == message.s16 else { return false }
    guard self.s17 == message.s17 else { return false }
    guard self.s18 == message.s18 else { return false }
    guard self.s19 == message.s19 else { return false }
    guard self.s20 == message.s20 else { return false }
    guard self.s21 == message.s21 else { return false }
    guard self.s22 == message.s22 else { return false }
    guard self.s23 == message.s23 else { return false }
    guard self.s24 == message.s24 else { return false }
    guard self.s25 == message.s25 else { return false }
    guard self.s26 == message.s26 else { return false }
    guard self.s27 == message.s27 else { return false }
    guard self.s28 == message.s28 else { return false }
    guard self.s29 == message.s29 else { return false }
    guard self.s30 == message.s30 else { return false }
    guard self.s31 == message.s31 else { return false }
    guard self.s32 == message.s32 else { return false }
    guard self.s33 == message.s33 else { return false }
    guard self.s34 == message.s34 else { return false }
    guard self.s35 == message.s35 else { return false }
    guard self.s36 == message.s36 else { return false }
    guard self.s37 == message.s37 else { return false }
    guard self.s38 == message.s38 else { return false }
    guard self.s39 == message.s39 else { return false }
    guard self.s40 == message.s40 else { return false }
    guard self.s41 == message.s41 else { return false }
    guard self.s42 == message.s42 else { return false }
    guard self.s43 == message.s43 else { return false }
    guard self.s44 == message.s44 else { return false }
    guard self.s45 == message.s45 else { return false }
    guard self.s46 == message.s46 else { return false }
    guard self.s47 == message.s47 else { return false }
    guard self.s48 == message.s48 else { return false }
    guard self.s49 == message.s49 else { return false }
    guard self.s50 == message.s50 else { return false }
    guard self.s51 == message.s51 else { return false }
    guard self.s52 == message.s52 else { return false }
    guard self.s53 == message.s53 else { return false }
    guard self.s54 == message.s54 else { return false }
    guard self.s55 == message.s55 else { return false }
    guard self.s56 == message.s56 else { return false }
    guard self.s57 == message.s57 else { return false }
    guard self.s58 == message.s58 else { return false }
    guard self.s59 == message.s59 else { return false }
    guard self.s60 == message.s60 else { return false }
    guard self.s61 == message.s61 else { return false }
    guard self.s62 == message.s62 else { return false }
    guard self.s63 == message.s63 else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.s1
      walker.take(value)
    }
    do {
      let value = self.s2
      walker.take(value)
    }
    do {
      let value = self.s3
      walker.take(value)
    }
    do {
      let value = self.s4
      walker.take(value)
    }
    do {
      let value = self.s5
      walker.take(value)
    }
    do {
      let value = self.s6
      walker.take(value)
    }
    do {
      let value = self.s7
      walker.take(value)
    }
    do {
      let value = self.s8
      walker.take(value)
    }
    do {
      let value = self.s9
      walker.take(value)
    }
    do {
      let value = self.s10
      walker.take(value)
    }
    do {
      let value = self.s11
      walker.take(value)
    }
    do {
      let value = self.s12
      walker.take(value)
    }
    do {
      let value = self.s13
      walker.take(value)
    }
    do {
      let value = self.s14
      walker.take(value)
    }
    do {
      let value = self.s15
      walker.take(value)
    }
    do {
      let value = self.s16
      walker.take(value)
    }
    do {
      let value = self.s17
      walker.take(value)
    }
    do {
      let value = self.s18
      walker.take(value)
    }
    do {
      let value = self.s19
      walker.take(value)
    }
    do {
      let value = self.s20
      walker.take(value)
    }
    do {
      let value = self.s21
      walker.take(value)
    }
    do {
      let value = self.s22
      walker.take(value)
    }
    do {
      let value = self.s23
      walker.take(value)
    }
    do {
      let value = self.s24
      walker.take(value)
    }
    do {
      let value = self.s25
      walker.take(value)
    }
    do {
      let value = self.s26
      walker.take(value)
    }
    do {
      let value = self.s27
      walker.take(value)
    }
    do {
      let value = self.s28
      walker.take(value)
    }
    do {
      let value = self.s29
      walker.take(value)
    }
    do {
      let value = self.s30
      walker.take(value)
    }
    do {
      let value = self.s31
      walker.take(value)
    }
    do {
      let value = self.s32
      walker.take(value)
    }
    do {
      let value = self.s33
      walker.take(value)
    }
    do {
      let value = self.s34
      walker.take(value)
    }
    do {
      let value = self.s35
      walker.take(value)
    }
    do {
      let value = self.s36
      walker.take(value)
    }
    do {
      let value = self.s37
      walker.take(value)
    }
    do {
      let value = self.s38
      walker.take(value)
    }
    do {
      let value = self.s39
      walker.take(value)
    }
    do {
      let value = self.s40
      walker.take(value)
    }
    do {
      let value = self.s41
      walker.take(value)
    }
    do {
      let value = self.s42
      walker.take(value)
    }
    do {
      let value = self.s43
      walker.take(value)
    }
    do {
      let value = self.s44
      walker.take(value)
    }
    do {
      let value = self.s45
      walker.take(value)
    }
    do {
      let value = self.s46
      walker.take(value)
    }
    do {
      let value = self.s47
      walker.take(value)
    }
    do {
      let value = self.s48
      walker.take(value)
    }
    do {
      let value = self.s49
      walker.take(value)
    }
    do {
      let value = self.s50
      walker.take(value)
    }
    do {
      let value = self.s51
      walker.take(value)
    }
    do {
      let value = self.s52
      walker.take(value)
    }
    do {
      let value = self.s53
      walker.take(value)
    }
    do {
      let value = self.s54
      walker.take(value)
    }
    do {
      let value = self.s55
      walker.take(value)
    }
    do {
      let value = self.s56
      walker.take(value)
    }
    do {
      let value = self.s57
      walker.take(value)
    }
    do {
      let value = self.s58
      walker.take(value)
    }
    do {
      let value = self.s59
      walker.take(value)
    }
    do {
      let value = self.s60
      walker.take(value)
    }
    do {
      let value = self.s61
      walker.take(value)
    }
    do {
      let value = self.s62
      walker.take(value)
    }
    do {
      let value = self.s63
      walker.take(value)
    }
    walker.leave()
  }
}
