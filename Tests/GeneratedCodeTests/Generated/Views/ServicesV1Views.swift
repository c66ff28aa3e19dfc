// Written by schemac from package services.v1, as views. Do not edit.
// swift-format-ignore-file

public import Wire
public import WireViewComparison
public import WireViews

/// A `Question` that is read where its bytes are.
public struct QuestionView: WireView, ~Escapable {
  public typealias WireOwned = Question

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Question

extension QuestionView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    }
    try r.checkText(p + o0, n0, max: 40)
  }
}

extension QuestionView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Question) throws(WireError) -> Bool {
    guard self.text == message.text else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.text
      walker.take(value)
    }
    walker.leave()
  }
}

/// A `Answer` that is read where its bytes are.
public struct AnswerView: WireView, ~Escapable {
  public typealias WireOwned = Answer

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var text: WireTextView {
    @_lifetime(copy self) get { wireMessage.text(0) }
  }
}

// MARK: Check of Answer

extension AnswerView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 3, wireLoad(p, 0, UInt16.self) == 256 {
      return try checkWireBody(
        p, n, 2, 0, 1, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 1, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
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
    }
    try r.checkText(p + o0, n0, max: 40)
  }
}

extension AnswerView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Answer) throws(WireError) -> Bool {
    guard self.text == message.text else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.text
      walker.take(value)
    }
    walker.leave()
  }
}

/// A `Busy` that is read where its bytes are.
public struct BusyView: WireView, ~Escapable {
  public typealias WireOwned = Busy

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }

  @inlinable public var seconds: UInt32 { wireMessage.fixed(0, as: UInt32.self) }
}

// MARK: Check of Busy

extension BusyView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 6, wireLoad(p, 0, UInt16.self) == 4 {
      return try checkWireBody(
        p, n, 2, 4, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    let f = p + shape.headLength
    let unit: Int
    switch shape.fixedLength {
      case 0, 5...: unit = 0
      case 4: unit = 4
      default: throw r.malformed(p, "the fixed block ends inside a value")
    }
    if unit > 0, wireIsZero(f + (shape.fixedLength &- unit), unit) {
      throw r.nonCanonical(p, "the fixed block ends with zeros")
    }
    try r.checkUnknownFields(
      p, shape, fixedLength: 4, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let f = p + headLength
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
      if wireIsZero(f, 4) {
        throw r.nonCanonical(p, "the fixed block ends with zeros")
      }
    }
  }
}

extension BusyView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Busy) throws(WireError) -> Bool {
    guard UInt32.wireEquals(self.seconds, message.seconds) else { return false }
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    do {
      let value = self.seconds
      walker.take(value)
    }
    walker.leave()
  }
}

/// A `Gone` that is read where its bytes are.
public struct GoneView: WireView, ~Escapable {
  public typealias WireOwned = Gone

  public let wireMessage: WireMessageView

  @inlinable @_lifetime(copy wireMessage)
  public init(wireMessage: WireMessageView) throws(WireError) {
    self.wireMessage = wireMessage
  }
}

// MARK: Check of Gone

extension GoneView {
  public static func checkWire(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    if n >= 2, wireLoad(p, 0, UInt16.self) == 0 {
      return try checkWireBody(
        p, n, 2, 0, 0, 0, isExact: true, &r)
    }
    return try checkWireSlowly(p, n, &r)
  }

  @inline(never)
  private static func checkWireSlowly(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) {
    let shape = try r.shape(p, n)
    try r.checkUnknownFields(
      p, shape, fixedLength: 0, slotCount: 0, bits: 0, isFrozen: false)
    return try checkWireBody(
      p, n, shape.headLength, shape.fixedLength, shape.slotCount, shape.width,
      isExact: false, &r)
  }

  @inline(__always)
  private static func checkWireBody(
    _ p: UnsafeRawPointer, _ n: Int, _ headLength: Int, _ fixed: Int, _ count: Int,
    _ width: Int, isExact: Bool, _ r: inout WireReader
  ) throws(WireError) {
    let o0 = headLength &+ fixed &+ (count &<< width)
    if isExact {
      guard o0 == n else {
        throw r.malformed(p, "the lengths of the slots do not add up")
      }
    }
  }
}

extension GoneView: WireComparedView {
  /// Whether every field reads as it is in `message`.
  public func matches(_ message: Gone) throws(WireError) -> Bool {
    return true
  }

  /// Reads every field, wrong or not.
  public func walk(_ walker: inout WireWalker) {
    guard walker.enter() else { return }
    walker.leave()
  }
}
