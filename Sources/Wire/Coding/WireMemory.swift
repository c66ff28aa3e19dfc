// Unaligned little-endian loads and stores. For generated code: every load is dominated by a test of
// the length, every store by a reservation.

/// Loads an integer `offset` bytes after `pointer`.
@inlinable @inline(__always)
public func wireLoad<T: FixedWidthInteger & BitwiseCopyable>(
  _ pointer: UnsafeRawPointer, _ offset: Int, _ type: T.Type
) -> T {
  T(littleEndian: pointer.loadUnaligned(fromByteOffset: offset, as: T.self))
}

/// Stores an integer `offset` bytes after `pointer`.
@inlinable @inline(__always)
public func wireStore<T: FixedWidthInteger & BitwiseCopyable>(
  _ pointer: UnsafeMutableRawPointer, _ offset: Int, _ value: T
) {
  pointer.storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
}

/// The length of slot or element `index` in a table of entries of 1, 2 or 4 bytes (width 0, 1, 2).
@inlinable @inline(__always)
public func wireLength(_ table: UnsafeRawPointer, _ index: Int, _ width: Int) -> Int {
  if width == 0 { return Int(wireLoad(table, index, UInt8.self)) }
  if width == 1 { return Int(wireLoad(table, index &* 2, UInt16.self)) }
  return Int(wireLoad(table, index &* 4, UInt32.self))
}

/// Stores what `wireLength` loads.
@inlinable @inline(__always)
public func wireStoreLength(
  _ table: UnsafeMutableRawPointer, _ index: Int, _ width: Int, _ length: Int
) {
  if width == 0 {
    wireStore(table, index, UInt8(truncatingIfNeeded: length))
  } else if width == 1 {
    wireStore(table, index &* 2, UInt16(truncatingIfNeeded: length))
  } else {
    wireStore(table, index &* 4, UInt32(truncatingIfNeeded: length))
  }
}

/// The smallest width for the largest of some lengths. The lengths may be or-ed together instead: the
/// bounds are all ones.
@inlinable @inline(__always)
public func wireWidth(_ lengths: Int) -> Int {
  lengths <= 0xFF ? 0 : (lengths <= 0xFFFF ? 1 : 2)
}

/// The value if `isThere`, else 0, without a branch: whether an optional field is there cannot be
/// predicted.
@inlinable @inline(__always)
public func wireMask<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, _ isThere: Bool) -> T {
  value & (0 &- T(truncatingIfNeeded: wireBit(isThere)))
}

/// 1 if `isTrue`, else 0, without a branch.
@inlinable @inline(__always)
public func wireBit(_ isTrue: Bool) -> UInt8 { isTrue ? 1 : 0 }

/// Whether `count` bytes are zero.
@inlinable @inline(__always)
public func wireIsZero(_ pointer: UnsafeRawPointer, _ count: Int) -> Bool {
  var index = 0
  while index &+ 8 <= count {
    if wireLoad(pointer, index, UInt64.self) != 0 { return false }
    index &+= 8
  }
  while index < count {
    if wireLoad(pointer, index, UInt8.self) != 0 { return false }
    index &+= 1
  }
  return true
}

/// The end of the last byte that is not zero, among the first `count`; 0 when all are.
@inlinable @inline(__always)
public func wireUsedLength(_ pointer: UnsafeRawPointer, _ count: Int) -> Int {
  var end = count
  while end >= 8 {
    let word = wireLoad(pointer, end &- 8, UInt64.self)
    if word != 0 { return end &- (word.leadingZeroBitCount &>> 3) }
    end &-= 8
  }
  while end > 0, wireLoad(pointer, end &- 1, UInt8.self) == 0 { end &-= 1 }
  return end
}

/// The end of the last unit that is not zero, without a branch; 0 when all are.
///
/// - Parameters:
///   - used: a bit for each of up to seven units, the last one in the highest.
///   - ends: zero in the lowest byte, then their ends in the same order.
@inlinable @inline(__always)
public func wireLastEnd(_ used: UInt8, _ ends: UInt64) -> Int {
  let unit = 8 &- used.leadingZeroBitCount
  return Int(ends &>> UInt64(truncatingIfNeeded: 8 &* unit) & 0xFF)
}

/// Copies bytes that do not overlap. Short copies are a few overlapping words instead of a call.
@inlinable @inline(__always)
public func wireCopy(
  _ target: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, _ count: Int
) {
  if count > 16 {
    target.copyMemory(from: source, byteCount: count)
  } else if count >= 8 {
    // The source may be two words that have just been stored: a load across both would wait for them.
    wireStore(target, 0, wireLoad(source, 0, UInt64.self))
    wireCopyShort(target + 8, source + 8, count &- 8)
  } else {
    wireCopyShort(target, source, count)
  }
}

/// Copies at most eight bytes.
@inlinable @inline(__always)
func wireCopyShort(
  _ target: UnsafeMutableRawPointer, _ source: UnsafeRawPointer, _ count: Int
) {
  if count >= 4 {
    let head = wireLoad(source, 0, UInt32.self)
    let tail = wireLoad(source, count &- 4, UInt32.self)
    wireStore(target, 0, head)
    wireStore(target, count &- 4, tail)
  } else if count > 0 {
    let first = wireLoad(source, 0, UInt8.self)
    let middle = wireLoad(source, count &>> 1, UInt8.self)
    let last = wireLoad(source, count &- 1, UInt8.self)
    wireStore(target, 0, first)
    wireStore(target, count &>> 1, middle)
    wireStore(target, count &- 1, last)
  }
}

/// Writes a text of `count` UTF-8 bytes and returns the pointer after it.
@inlinable @inline(__always)
public func wirePut(
  _ target: UnsafeMutableRawPointer, _ text: borrowing String, _ count: Int
) -> UnsafeMutableRawPointer {
  if count != 0 { wirePutText(target, text, count) }
  return target + count
}

@usableFromInline @inline(never)
func wirePutText(_ target: UnsafeMutableRawPointer, _ text: borrowing String, _ count: Int) {
  let copied: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
    if let source = bytes.baseAddress {
      wireCopy(target, UnsafeRawPointer(source), min(bytes.count, count))
    }
  }
  if copied == nil { wirePutSlowly(target, copy text, count) }
}

@usableFromInline @inline(never)
func wirePutSlowly(_ target: UnsafeMutableRawPointer, _ text: String, _ count: Int) {
  var offset = 0
  for byte in text.utf8.prefix(count) {
    target.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    offset += 1
  }
}

/// Writes bytes and returns the pointer after them.
@inlinable @inline(__always)
public func wirePut(
  _ target: UnsafeMutableRawPointer, _ bytes: borrowing [UInt8]
) -> UnsafeMutableRawPointer {
  bytes.withUnsafeBytes { raw in
    if let source = raw.baseAddress { wireCopy(target, source, raw.count) }
    return target + raw.count
  }
}

extension WireUUID {
  /// Loads 16 bytes. For generated code.
  @inlinable @inline(__always)
  public init(wire pointer: UnsafeRawPointer) {
    self.init(
      high: UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
      low: UInt64(bigEndian: pointer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// Stores 16 bytes. For generated code.
  @inlinable @inline(__always)
  public func storeWire(_ pointer: UnsafeMutableRawPointer) {
    pointer.storeBytes(of: high.bigEndian, toByteOffset: 0, as: UInt64.self)
    pointer.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
  }
}

extension ID {
  /// Loads 16 bytes. For generated code.
  @inlinable @inline(__always)
  public init(wire pointer: UnsafeRawPointer) { self.init(WireUUID(wire: pointer)) }

  /// Stores 16 bytes. For generated code.
  @inlinable @inline(__always)
  public func storeWire(_ pointer: UnsafeMutableRawPointer) { uuid.storeWire(pointer) }
}

extension FixedBytes {
  /// Loads `N` bytes. For generated code.
  @inlinable @inline(__always)
  public init(wire pointer: UnsafeRawPointer) {
    storage = pointer.loadUnaligned(as: InlineArray<N, UInt8>.self)
  }

  /// Stores `N` bytes. For generated code.
  @inlinable @inline(__always)
  public func storeWire(_ pointer: UnsafeMutableRawPointer) {
    pointer.storeBytes(of: storage, as: InlineArray<N, UInt8>.self)
  }
}

extension FixedASCII {
  /// Loads the `N` bytes without checking them. For generated code.
  @inlinable @inline(__always)
  public static func loadStorage(_ pointer: UnsafeRawPointer) -> UInt64 {
    switch N {
    case 2: return UInt64(wireLoad(pointer, 0, UInt16.self))
    case 3:
      return UInt64(wireLoad(pointer, 0, UInt16.self)) | UInt64(wireLoad(pointer, 2, UInt8.self))
        &<< 16
    case 4: return UInt64(wireLoad(pointer, 0, UInt32.self))
    case 8: return wireLoad(pointer, 0, UInt64.self)
    default:
      var storage: UInt64 = 0
      for index in 0..<N {
        storage |= UInt64(wireLoad(pointer, index, UInt8.self)) &<< UInt64(8 &* index)
      }
      return storage
    }
  }

  /// The bytes of the text, the first in the lowest. For generated code.
  @inlinable public var wireBits: UInt64 { storage }

  /// Stores what `loadStorage` loads. For generated code.
  @inlinable @inline(__always)
  public static func storeStorage(_ pointer: UnsafeMutableRawPointer, _ storage: UInt64) {
    switch N {
    case 2: wireStore(pointer, 0, UInt16(truncatingIfNeeded: storage))
    case 3:
      wireStore(pointer, 0, UInt16(truncatingIfNeeded: storage))
      wireStore(pointer, 2, UInt8(truncatingIfNeeded: storage &>> 16))
    case 4: wireStore(pointer, 0, UInt32(truncatingIfNeeded: storage))
    case 8: wireStore(pointer, 0, storage)
    default:
      for index in 0..<N {
        wireStore(pointer, index, UInt8(truncatingIfNeeded: storage &>> UInt64(8 &* index)))
      }
    }
  }

  /// Stores `N` bytes, xor-ed with those of a default (wire rule R7). For generated code.
  @inlinable @inline(__always)
  public func storeWire(_ pointer: UnsafeMutableRawPointer, xor bits: UInt64 = 0) {
    Self.storeStorage(pointer, storage ^ bits)
  }
}
