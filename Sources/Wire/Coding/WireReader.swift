/// What is left of the limits while one top-level message is decoded, and the checks that generated
/// code shares. For generated code.
///
/// Pointers that a method takes lie inside the message, with at least as many bytes as the method
/// says it reads.
public struct WireReader {
  /// The start of the outermost message; offsets of errors count from it.
  @usableFromInline let base: UnsafeRawPointer
  @usableFromInline var memoryLeft: Int
  @usableFromInline var elementsLeft: Int
  @usableFromInline var depthLeft: Int
  var unknownLeft: Int
  let refusesUnknown: Bool

  public init(_ base: UnsafeRawPointer, _ options: WireDecodingOptions) {
    self.base = base
    memoryLeft = WireLimits.memoryBytes
    elementsLeft = WireLimits.elements
    depthLeft = WireLimits.depth - 1
    unknownLeft = WireLimits.unknownBytes
    refusesUnknown = options.refusesUnknown
  }

  // MARK: Errors

  @inlinable @inline(__always)
  public func malformed(_ pointer: UnsafeRawPointer, _ reason: StaticString) -> WireError {
    wireFault(.malformed, base, pointer, reason)
  }

  @inlinable @inline(__always)
  public func nonCanonical(_ pointer: UnsafeRawPointer, _ reason: StaticString) -> WireError {
    wireFault(.nonCanonical, base, pointer, reason)
  }

  @inlinable @inline(__always)
  public func limit(_ pointer: UnsafeRawPointer, _ reason: StaticString) -> WireError {
    wireFault(.limit, base, pointer, reason)
  }

  // MARK: Limits

  /// Takes `count` bytes of the memory that the decoded value may have.
  @inlinable @inline(__always)
  public mutating func charge(
    memory count: Int, at pointer: UnsafeRawPointer
  ) throws(WireError) {
    memoryLeft &-= count
    if memoryLeft < 0 { throw limit(pointer, "the decoded message would take too much memory") }
  }

  /// Enters a message inside this one.
  @inlinable @inline(__always)
  public mutating func enter(_ pointer: UnsafeRawPointer) throws(WireError) {
    depthLeft &-= 1
    if depthLeft < 0 { throw limit(pointer, "messages are nested too deeply") }
  }

  /// Leaves what `enter` entered.
  @inlinable @inline(__always)
  public mutating func leave() { depthLeft &+= 1 }

  // MARK: Values

  /// Reads one byte, a bool outside a bit-byte (wire rule R10).
  @inlinable @inline(__always)
  public func bool(_ pointer: UnsafeRawPointer) throws(WireError) -> Bool {
    let byte = wireLoad(pointer, 0, UInt8.self)
    if byte > 1 { throw nonCanonical(pointer, "a bool is neither 0 nor 1") }
    return byte == 1
  }

  /// Checks the bits of a float (wire rule R11).
  @inlinable @inline(__always)
  public func float(
    _ pattern: UInt32, at pointer: UnsafeRawPointer
  ) throws(WireError) -> Float {
    let value = Float(bitPattern: pattern)
    if value.wireBits != pattern { throw nonCanonical(pointer, "another NaN, or negative zero") }
    return value
  }

  /// Reads four bytes (wire rules R7 and R11).
  @inlinable @inline(__always)
  public func float(
    _ pointer: UnsafeRawPointer, xor bits: UInt32 = 0
  ) throws(WireError) -> Float {
    try float(wireLoad(pointer, 0, UInt32.self) ^ bits, at: pointer)
  }

  /// Checks the bits of a double (wire rule R11).
  @inlinable @inline(__always)
  public func double(
    _ pattern: UInt64, at pointer: UnsafeRawPointer
  ) throws(WireError) -> Double {
    let value = Double(bitPattern: pattern)
    if value.wireBits != pattern { throw nonCanonical(pointer, "another NaN, or negative zero") }
    return value
  }

  /// Reads eight bytes (wire rules R7 and R11).
  @inlinable @inline(__always)
  public func double(
    _ pointer: UnsafeRawPointer, xor bits: UInt64 = 0
  ) throws(WireError) -> Double {
    try double(wireLoad(pointer, 0, UInt64.self) ^ bits, at: pointer)
  }

  /// Checks a partial date (wire rule R12).
  @inlinable @inline(__always)
  public func partialDate(
    _ raw: UInt32, at pointer: UnsafeRawPointer
  ) throws(WireError) -> PartialDate {
    // Most dates are whole and not at the end of a month.
    let day = raw & 0xFF
    let month = raw &>> 8 & 0xFF
    let year = raw &>> 16
    if year &- 1 < 9999, month &- 1 < 12, day &- 1 < 28 { return PartialDate(validated: raw) }
    if raw != 0, !PartialDate.isValid(rawValue: raw) {
      throw malformed(pointer, "no such partial date")
    }
    return PartialDate(validated: raw)
  }

  /// Reads four bytes (wire rules R7 and R12).
  @inlinable @inline(__always)
  public func partialDate(
    _ pointer: UnsafeRawPointer, xor bits: UInt32 = 0
  ) throws(WireError) -> PartialDate {
    try partialDate(wireLoad(pointer, 0, UInt32.self) ^ bits, at: pointer)
  }

  /// Checks the bytes of a short text, the first in the lowest (wire rule R12).
  @inlinable @inline(__always)
  public func ascii<let N: Int>(
    _ storage: UInt64, at pointer: UnsafeRawPointer, as type: FixedASCII<N>.Type
  ) throws(WireError) -> FixedASCII<N> {
    if !FixedASCII<N>.isValid(storage: storage) {
      throw malformed(pointer, "a character outside 21-7E, or one after the padding")
    }
    return FixedASCII(validated: storage)
  }

  /// Reads `N` bytes (wire rules R7 and R12).
  @inlinable @inline(__always)
  public func ascii<let N: Int>(
    _ pointer: UnsafeRawPointer, xor bits: UInt64 = 0, as type: FixedASCII<N>.Type
  ) throws(WireError) -> FixedASCII<N> {
    try ascii(FixedASCII<N>.loadStorage(pointer) ^ bits, at: pointer, as: type)
  }

  /// Reads a text of `count` bytes (wire rule R13).
  @inlinable @inline(__always)
  public mutating func text(
    _ pointer: UnsafeRawPointer, _ count: Int, max: Int
  ) throws(WireError) -> String {
    count == 0 ? "" : try writtenText(pointer, count, max: max)
  }

  /// Reads a text that is not empty.
  @inline(never)
  public mutating func writtenText(
    _ pointer: UnsafeRawPointer, _ count: Int, max: Int
  ) throws(WireError) -> String {
    if count > max { throw limit(pointer, "a text is longer than its maximum") }
    try charge(memory: count, at: pointer)
    let kind = wireTextKind(pointer, count)
    if kind == .invalid { throw malformed(pointer, "a text is not valid UTF-8") }
    return wireText(pointer, count, kind)
  }

  /// Reads `count` opaque bytes.
  public mutating func bytes(
    _ pointer: UnsafeRawPointer, _ count: Int, max: Int
  ) throws(WireError) -> [UInt8] {
    if count == 0 { return [] }
    if count > max { throw limit(pointer, "bytes are longer than their maximum") }
    try charge(memory: count, at: pointer)
    return Array(UnsafeRawBufferPointer(start: pointer, count: count))
  }
}

/// The error for bytes at `pointer` in a message that begins at `base`. It is kept out of the code that
/// throws, which takes the reader apart for nothing when it is not.
@usableFromInline @inline(never)
func wireFault(
  _ code: WireError.Code, _ base: UnsafeRawPointer, _ pointer: UnsafeRawPointer,
  _ reason: StaticString
) -> WireError {
  WireError(code, at: pointer - base, reason)
}
