internal import Wire

/// A text that is read where its bytes are.
///
/// Comparison is by bytes, as everywhere in this format: "é" and "e" with an accent differ (wire rule
/// R17). What hands out characters makes sure first that the bytes are UTF-8.
@frozen
public struct WireTextView: ~Escapable {
  /// The UTF-8 bytes, as they are.
  public let bytes: RawSpan

  @inlinable
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) { self.bytes = bytes }

  /// How many bytes of UTF-8 there are.
  @inlinable public var byteCount: Int { bytes.byteCount }

  @inlinable public var isEmpty: Bool { bytes.byteCount == 0 }

  /// The characters, in place.
  ///
  /// - Throws: `WireError` with code `malformed` when the bytes are not UTF-8, which can only be
  ///   when nobody has checked the message.
  public var utf8Span: UTF8Span {
    @_lifetime(copy self)
    get throws(WireError) {
      let isASCII = try isKnownASCII
      let span = Span<UInt8>(_bytes: bytes)
      return _overrideLifetime(
        UTF8Span(unchecked: span, isKnownASCII: isASCII), copying: self)
    }
  }

  /// A copy of the text. This allocates when it has more than 15 bytes.
  ///
  /// - Throws: as `utf8Span`.
  public var string: String {
    get throws(WireError) { String(copying: try utf8Span) }
  }

  private var isKnownASCII: Bool {
    get throws(WireError) {
      try bytes.withUnsafeBytes { raw throws(WireError) in
        guard let start = raw.baseAddress else { return true }
        return try wireIsASCII(validating: start, raw.count)
      }
    }
  }

  /// Whether both are the same bytes.
  @inlinable
  public static func == (lhs: borrowing WireTextView, rhs: borrowing WireTextView) -> Bool {
    lhs.compare(to: rhs) == 0
  }

  /// Whether the text has the UTF-8 bytes of `rhs`.
  @inlinable
  public static func == (lhs: borrowing WireTextView, rhs: String) -> Bool {
    lhs.byteCount == rhs.utf8.count && lhs.compare(to: rhs) == 0
  }

  /// The order of wire rule R16, by bytes: negative, zero or positive as this text comes before
  /// `other`, is the same, or comes after it.
  @inlinable
  public func compare(to other: borrowing WireTextView) -> Int {
    bytes.withUnsafeBytes { left in
      other.bytes.withUnsafeBytes { right in wireCompare(left, right) }
    }
  }

  /// The same for a text with storage of its own.
  @inlinable
  public func compare(to other: String) -> Int {
    let result = other.utf8.withContiguousStorageIfAvailable { right in
      bytes.withUnsafeBytes { left in wireCompare(left, UnsafeRawBufferPointer(right)) }
    }
    return result ?? compareSlowly(to: other)
  }

  @usableFromInline
  func compareSlowly(to other: String) -> Int {
    var contiguous = other
    return contiguous.withUTF8 { right in
      bytes.withUnsafeBytes { left in wireCompare(left, UnsafeRawBufferPointer(right)) }
    }
  }
}

extension WireTextView: WireElementView {
  @inlinable
  @_lifetime(copy bytes)
  public init(element bytes: RawSpan) { self.init(bytes) }
}
