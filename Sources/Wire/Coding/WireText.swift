/// What a check of UTF-8 found.
@usableFromInline @frozen
enum WireTextKind {
  case invalid
  case ascii
  case other
}

/// Checks strict UTF-8 (Unicode 16, table 3-7): no overlong forms, no surrogates, nothing above
/// U+10FFFF.
@inlinable @inline(__always)
func wireTextKind(_ pointer: UnsafeRawPointer, _ count: Int) -> WireTextKind {
  // Overlapping words reach the end without a loop over single bytes.
  var seen: UInt64 = 0
  if count >= 8 {
    seen = wireLoad(pointer, 0, UInt64.self) | wireLoad(pointer, count &- 8, UInt64.self)
    if count > 16 {
      var index = 8
      while index &+ 16 < count {
        seen |= wireLoad(pointer, index, UInt64.self) | wireLoad(pointer, index &+ 8, UInt64.self)
        index &+= 16
      }
      seen |= wireLoad(pointer, count &- 16, UInt64.self)
    }
  } else if count >= 4 {
    seen = UInt64(wireLoad(pointer, 0, UInt32.self) | wireLoad(pointer, count &- 4, UInt32.self))
  } else if count > 0 {
    seen = UInt64(
      wireLoad(pointer, 0, UInt8.self) | wireLoad(pointer, count &>> 1, UInt8.self)
        | wireLoad(pointer, count &- 1, UInt8.self))
  }
  if seen & 0x8080_8080_8080_8080 == 0 { return .ascii }
  return wireIsUTF8(pointer, count) ? .other : .invalid
}

/// The check of texts that are not all ASCII, one character after the other.
@usableFromInline @inline(never)
func wireIsUTF8(_ pointer: UnsafeRawPointer, _ count: Int) -> Bool {
  var index = 0
  while index < count {
    // The next four bytes, the first in the lowest. Zeros after the end are no continuation.
    let word: UInt32
    if count &- index >= 4 {
      word = wireLoad(pointer, index, UInt32.self)
    } else {
      word = wireLastBytes(pointer + index, count &- index)
    }
    if word & 0x00C0_C0F0 == 0x0080_80E0 {
      // Three bytes. The lowest bits of the first and the sixth of the second tell overlong forms (E0,
      // then 80-9F) and surrogates (ED, then A0-BF).
      let range = word & 0x200F
      if range == 0 || range == 0x200D { return false }
      index &+= 3
    } else if word & 0x80 == 0 {
      index &+= word & 0x8080_8080 == 0 ? 4 : 1
    } else if word & 0xC0E0 == 0x80C0 {
      // Two bytes; C0 and C1 are overlong.
      if word & 0x1E == 0 { return false }
      index &+= 2
    } else if word & 0xC0C0_C0F8 == 0x8080_80F0 {
      // Four bytes: U+10000 to U+10FFFF, which is F0, then 90-BF, to F4, then 80-8F.
      let plane = (word & 0x07) &<< 2 | (word &>> 12 & 0x03)
      if plane == 0 || plane > 16 { return false }
      index &+= 4
    } else {
      return false
    }
  }
  return true
}

/// One to three bytes as a word, with zeros above.
@inline(__always)
private func wireLastBytes(_ pointer: UnsafeRawPointer, _ count: Int) -> UInt32 {
  var word = UInt32(wireLoad(pointer, 0, UInt8.self))
  if count > 1 { word |= UInt32(wireLoad(pointer, 1, UInt8.self)) &<< 8 }
  if count > 2 { word |= UInt32(wireLoad(pointer, 2, UInt8.self)) &<< 16 }
  return word
}

/// Copies UTF-8 that has been checked into a `String`, without checking it again.
@inlinable @inline(__always)
func wireText(_ pointer: UnsafeRawPointer, _ count: Int, _ kind: WireTextKind) -> String {
  let bytes = UnsafeBufferPointer(
    start: pointer.assumingMemoryBound(to: UInt8.self), count: count)
  return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: kind == .ascii))
}
