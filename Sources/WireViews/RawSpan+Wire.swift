internal import Wire

// Loads without a check of their own: a test of the length dominates each of them.

/// Loads an integer that lies unaligned and little-endian `offset` bytes after the start.
@inlinable @inline(__always)
func wireLoad<T: FixedWidthInteger & BitwiseCopyable>(
  _ bytes: RawSpan, _ offset: Int, _ type: T.Type
) -> T {
  T(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: T.self))
}

/// Entry `index` of a table of lengths that begins at `table`.
@inlinable @inline(__always)
func wireLength(_ bytes: RawSpan, _ table: Int, _ index: Int, _ width: Int) -> Int {
  if width == 0 { return Int(wireLoad(bytes, table &+ index, UInt8.self)) }
  if width == 1 { return Int(wireLoad(bytes, table &+ index &* 2, UInt16.self)) }
  return Int(wireLoad(bytes, table &+ index &* 4, UInt32.self))
}

/// The sum of the first `count` entries of a table of lengths that begins at `table`. A table has
/// less than 2^32 entries of 32 bits, so the sum fits.
@inlinable
func wireLengthSum(_ bytes: RawSpan, _ table: Int, _ count: Int, _ width: Int) -> Int {
  if width != 0 { return wireWideLengthSum(bytes, table, count, width) }
  var sum = 0
  var index = 0
  while count &- index >= 8 {
    sum &+= wireByteSum(wireLoad(bytes, table &+ index, UInt64.self))
    index &+= 8
  }
  if index == count { return sum }
  if table &+ index &+ 8 <= bytes.byteCount {
    // What follows the table is loaded too, and masked out.
    let word = wireLoad(bytes, table &+ index, UInt64.self)
    return sum &+ wireByteSum(word & (1 &<< UInt64(8 &* (count &- index)) &- 1))
  }
  while index < count {
    sum &+= Int(wireLoad(bytes, table &+ index, UInt8.self))
    index &+= 1
  }
  return sum
}

@usableFromInline
func wireWideLengthSum(_ bytes: RawSpan, _ table: Int, _ count: Int, _ width: Int) -> Int {
  var sum = 0
  for index in 0..<count { sum &+= wireLength(bytes, table, index, width) }
  return sum
}

/// The sum of the eight bytes of a word: pairs of bytes, then all pairs by one multiplication.
@inlinable @inline(__always)
func wireByteSum(_ word: UInt64) -> Int {
  let mask: UInt64 = 0x00FF_00FF_00FF_00FF
  let pairs = (word & mask) &+ (word &>> 8 & mask)
  return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
}

/// The default message, `00 00`, in memory that lives as long as the program.
@usableFromInline
@_lifetime(immortal)
func wireDefaultMessage() -> RawSpan {
  let constant: StaticString = "\u{0}\u{0}"
  let bytes = RawSpan(_unsafeStart: UnsafeRawPointer(constant.utf8Start), byteCount: 2)
  return _overrideLifetime(bytes, copying: ())
}
