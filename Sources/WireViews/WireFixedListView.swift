/// A list of a fixed type that is read where its bytes are.
///
/// ```swift
/// for index in 0..<list.count { total += list[index] }
/// ```
@frozen
public struct WireFixedListView<Layout: WireFixedLayout>: ~Escapable {
  /// The elements, packed.
  public let bytes: RawSpan
  public let count: Int

  /// - Parameter bytes: a whole number of elements; a rest is left out.
  @inlinable
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) {
    self.bytes = bytes
    count = bytes.byteCount / Layout.wireSize
  }

  @inlinable public var isEmpty: Bool { count == 0 }

  /// - Precondition: `index` is in `0..<count`.
  @inlinable
  public subscript(index: Int) -> Layout.WireFixed {
    precondition(index >= 0 && index < count, "an index is outside of a list")
    return Layout.read(bytes, at: index &* Layout.wireSize)
  }
}
