/// What a check of UTF-8 found.
@usableFromInline @frozen
enum WireTextKind {
  case invalid
  case ascii
  case other
}

/// Checks strict UTF-8 (Unicode 16, table 3-7): no overlong forms, no surrogates, nothing above
/// U+10FFFF.
@inlinable
func wireTextKind(_ pointer: UnsafeRawPointer, _ count: Int) -> WireTextKind {
  var index = 0
  while index &+ 8 <= count {
    if wireLoad(pointer, index, UInt64.self) & 0x8080_8080_8080_8080 != 0 {
      return wireTextKindSlow(pointer, from: index, count)
    }
    index &+= 8
  }
  while index < count {
    if wireLoad(pointer, index, UInt8.self) >= 0x80 {
      return wireTextKindSlow(pointer, from: index, count)
    }
    index &+= 1
  }
  return .ascii
}

/// - Parameter start: the bytes before are ASCII.
@usableFromInline @inline(never)
func wireTextKindSlow(_ pointer: UnsafeRawPointer, from start: Int, _ count: Int) -> WireTextKind {
  var index = start
  while index < count {
    let lead = wireLoad(pointer, index, UInt8.self)
    if lead < 0x80 {
      index &+= 1
      continue
    }
    let length: Int
    // The second byte has a narrower range after four of the leads.
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      lowest = 0xA0
    case 0xED:
      length = 3
      highest = 0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      lowest = 0x90
    case 0xF4:
      length = 4
      highest = 0x8F
    case 0xF1...0xF3: length = 4
    default: return .invalid
    }
    guard count &- index >= length else { return .invalid }
    let second = wireLoad(pointer, index &+ 1, UInt8.self)
    guard second >= lowest, second <= highest else { return .invalid }
    var rest = 2
    while rest < length {
      guard wireLoad(pointer, index &+ rest, UInt8.self) & 0xC0 == 0x80 else { return .invalid }
      rest &+= 1
    }
    index &+= length
  }
  return .other
}

/// Copies UTF-8 that has been checked into a `String`, without checking it again.
@inlinable @inline(__always)
func wireText(_ pointer: UnsafeRawPointer, _ count: Int, _ kind: WireTextKind) -> String {
  let bytes = UnsafeBufferPointer(
    start: pointer.assumingMemoryBound(to: UInt8.self), count: count)
  return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: kind == .ascii))
}
