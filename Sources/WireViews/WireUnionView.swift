public import Wire

// The parts of a union: `u16` tag and payload (wire rule R8). For generated code.

/// The tag of a union.
///
/// - Throws: `WireError` with code `malformed` when there is none, or it is 0.
@inlinable
public func wireTag(_ bytes: RawSpan) throws(WireError) -> UInt16 {
  guard bytes.byteCount >= 2 else {
    throw WireError(.malformed, at: 0, "a union is shorter than its tag")
  }
  let tag = wireLoad(bytes, 0, UInt16.self)
  guard tag != 0 else { throw WireError(.malformed, at: 0, "a union has tag 0") }
  return tag
}

/// What follows the tag of a union for which `wireTag` did not throw.
@inlinable
@_lifetime(copy bytes)
public func wirePayload(_ bytes: RawSpan) -> RawSpan { bytes.extracting(droppingFirst: 2) }

/// Refuses a payload of another size.
@inlinable
public func wireRequire(_ payload: RawSpan, size: Int) throws(WireError) {
  guard payload.byteCount == size else {
    throw WireError(
      .malformed, at: 0, "the payload of a union has another size than its type")
  }
}

/// Refuses a payload that is not a whole number of elements.
@inlinable
public func wireRequire(_ payload: RawSpan, elementsOf size: Int) throws(WireError) {
  guard payload.byteCount % size == 0 else {
    throw WireError(.malformed, at: 0, "a list is not a whole number of elements")
  }
}
