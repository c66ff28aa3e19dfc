/// A growing output buffer that is reused from message to message.
///
/// ```swift
/// var buffer = WireBuffer(capacity: 4096)
/// try person.encode(into: &buffer)
/// buffer.withUnsafeBytes { socket.write($0) }
/// buffer.clear()
/// ```
///
/// Generated code reserves once for each message and then stores without further checks.
public struct WireBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var written = 0
  @usableFromInline var memoryLeft = 0
  @usableFromInline var elementsLeft = 0
  @usableFromInline var depthLeft = 0
  var unknownLeft = 0

  /// - Parameter capacity: how many bytes fit before the buffer grows.
  public init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit { base.deallocate() }

  /// Forgets what has been written and keeps the memory.
  public mutating func clear() { written = 0 }

  /// How many bytes have been written.
  @inlinable public var byteCount: Int { written }

  /// What has been written.
  public var array: [UInt8] { withUnsafeBytes { Array($0) } }

  /// Calls `body` with what has been written.
  @inlinable
  public borrowing func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: base, count: byteCount))
  }

  /// Appends bytes as they are.
  public mutating func append(_ bytes: [UInt8]) {
    advance(to: wirePut(reserve(bytes.count), bytes))
  }

  // MARK: For generated code

  /// Begins a top-level message: all limits are whole again. Returns where it begins.
  public mutating func begin() -> Int {
    memoryLeft = WireLimits.memoryBytes
    elementsLeft = WireLimits.elements
    depthLeft = WireLimits.depth - 1
    unknownLeft = WireLimits.unknownBytes
    return byteCount
  }

  /// Makes sure that `count` more bytes fit and returns where they go. The pointer is good until the
  /// next reservation.
  @export(implementation) @inline(__always)
  public mutating func reserve(_ count: Int) -> UnsafeMutableRawPointer {
    if count > capacity &- byteCount { grow(count) }
    return base + byteCount
  }

  @usableFromInline @inline(never)
  mutating func grow(_ count: Int) {
    let larger = max(capacity * 2, byteCount + count)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    memory.copyMemory(from: base, byteCount: byteCount)
    base.deallocate()
    base = memory
    capacity = larger
  }

  /// Takes everything before `pointer` as written.
  ///
  /// - Precondition: `pointer` lies in what has been reserved.
  @export(implementation) @inline(__always)
  public mutating func advance(to pointer: UnsafeMutableRawPointer) {
    written = pointer - base
    assert(byteCount <= capacity, "more bytes were written than reserved")
  }

  /// Where the byte at `offset` is. The pointer is good until the next reservation.
  @export(implementation) @inline(__always)
  public mutating func pointer(at offset: Int) -> UnsafeMutableRawPointer { base + offset }

  /// Takes back what was written after `byteCount` bytes.
  @export(implementation) @inline(__always)
  public mutating func truncate(to byteCount: Int) { written = byteCount }

  /// Takes `count` bytes of the memory that the message may have when it is decoded.
  @export(implementation) @inline(__always)
  public mutating func charge(memory count: Int) throws(WireError) {
    memoryLeft &-= count
    if memoryLeft < 0 { throw wireLimit("the message would take too much memory to decode") }
  }

  /// Takes `count` elements of `stride` bytes from the limits.
  ///
  /// - Parameter max: the declared maximum.
  @export(implementation) @inline(__always)
  public mutating func charge(
    elements count: Int, stride: Int, max: Int
  ) throws(WireError) {
    if count > max { throw wireLimit("a list is longer than its maximum") }
    elementsLeft &-= count
    if elementsLeft < 0 { throw wireLimit("too many elements in one message") }
    try charge(memory: count &* stride)
  }

  /// Enters a message inside this one.
  @export(implementation) @inline(__always)
  public mutating func enter() throws(WireError) {
    depthLeft &-= 1
    if depthLeft < 0 { throw wireLimit("messages are nested too deeply") }
  }

  /// Enters a plain message: no level of its own when it turns out to be the default message, of which
  /// nothing is written. Otherwise `checkDepth` must follow.
  ///
  /// Plain messages do not contain themselves (R6), and every other way into a message is checked, so
  /// what is entered unchecked is bounded.
  @export(implementation) @inline(__always)
  public mutating func enterPlain() { depthLeft &-= 1 }

  /// Refuses the message that was entered when it is too deep.
  @export(implementation) @inline(__always)
  public func checkDepth() throws(WireError) {
    if depthLeft < 0 { throw wireLimit("messages are nested too deeply") }
  }

  /// Leaves what `enter` or `enterPlain` entered.
  @export(implementation) @inline(__always)
  public mutating func leave() { depthLeft &+= 1 }
}

// The struct owns its memory alone: it cannot be copied, and no pointer outlives a call.
extension WireBuffer: @unchecked Sendable {}

/// The error for a value that exceeds a limit and so cannot be written. For generated code.
@inline(never)
public func wireLimit(_ reason: StaticString) -> WireError { WireError(.limit, at: -1, reason) }
