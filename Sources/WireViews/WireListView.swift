public import Wire

/// A list of texts, bytes or messages that is read where its bytes are.
///
/// ```
/// | head: u16, or 0x3FFF in it and u32 | lengths[count << width] | elements |
/// ```
///
/// Elements have lengths of their own, so `element(at:)` adds up those before it; a cursor does not:
///
/// ```swift
/// var documents = try person.documents.cursor()
/// while let document = try documents.next() { … }
/// ```
@frozen
public struct WireListView<Element: WireElementView & ~Escapable>: ~Escapable {
  /// The list as it lies in its slot, with its head.
  public let bytes: RawSpan
  public let count: Int
  @usableFromInline let table: Int
  /// 0, 1, 2: entries of 1, 2, 4 bytes.
  @usableFromInline let width: Int

  /// Checks that the table of lengths lies inside the bytes; each element is checked when it is
  /// opened. O(1).
  ///
  /// - Throws: `WireError` with code `malformed`; the offset counts from the start of `bytes`.
  @inlinable
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) throws(WireError) {
    self.bytes = bytes
    if bytes.byteCount == 0 {
      count = 0
      table = 0
      width = 0
      return
    }
    guard bytes.byteCount >= 2 else { throw Self.tooShort }
    let head = wireLoad(bytes, 0, UInt16.self)
    let width = Int(head >> 14)
    guard width < 3 else { throw WireError(.malformed, at: 0, "no such width of lengths") }
    var count = Int(head & 0x3FFF)
    var table = 2
    if count == 0x3FFF {
      guard bytes.byteCount >= 6 else { throw Self.tooShort }
      count = Int(wireLoad(bytes, 2, UInt32.self))
      table = 6
    }
    guard count <= (bytes.byteCount &- table) &>> width else { throw Self.tooShort }
    self.count = count
    self.table = table
    self.width = width
  }

  @usableFromInline static var tooShort: WireError {
    WireError(.malformed, at: 0, "a list is shorter than its count says")
  }

  @inlinable public var isEmpty: Bool { count == 0 }

  /// One element; O(`index`).
  ///
  /// - Precondition: `index` is in `0..<count`.
  /// - Throws: `WireError` with code `malformed` when it does not lie inside the list, or has not
  ///   the shape of its type.
  @inlinable
  @_lifetime(copy self)
  public func element(at index: Int) throws(WireError) -> Element {
    precondition(index >= 0 && index < count, "an index is outside of a list")
    return try Element(element: bytes(at: index, after: wireLengthSum(bytes, table, index, width)))
  }

  /// All elements from the first on, each in O(1).
  @inlinable
  @_lifetime(copy self)
  public func cursor() -> WireListCursor<Element> { WireListCursor(self) }

  /// The bytes of element `index`, which follow `before` bytes of other elements.
  @inlinable
  @_lifetime(copy self)
  func bytes(at index: Int, after before: Int) throws(WireError) -> RawSpan {
    let length = wireLength(bytes, table, index, width)
    let start = table &+ (count &<< width) &+ before
    // Sums of fewer than 2^32 lengths of 32 bits: nothing overflows.
    guard start &+ length <= bytes.byteCount else {
      throw WireError(.malformed, at: 0, "the lengths of a list do not add up")
    }
    return bytes.extracting(unchecked: Range(uncheckedBounds: (start, start &+ length)))
  }
}

/// Goes through the elements of a list, from the first to the last.
@frozen
public struct WireListCursor<Element: WireElementView & ~Escapable>: ~Escapable {
  @usableFromInline let list: WireListView<Element>
  @usableFromInline var index = 0
  @usableFromInline var before = 0

  @inlinable
  @_lifetime(copy list)
  init(_ list: WireListView<Element>) { self.list = list }

  /// The next element; `nil` after the last.
  ///
  /// - Throws: `WireError` with code `malformed` when it does not lie inside the list, or has not
  ///   the shape of its type. The next call goes on with the element after it.
  @inlinable
  @_lifetime(copy self)
  public mutating func next() throws(WireError) -> Element? {
    guard index < list.count else { return nil }
    let at = index
    let start = before
    index &+= 1
    before &+= wireLength(list.bytes, list.table, at, list.width)
    return try Element(element: list.bytes(at: at, after: start))
  }
}
