public import Wire

/// An entry of a map: laid out as a message with the fields `key` and `value`. For generated code.
public protocol WireMapEntryView: WireShapedView, ~Escapable {
  /// The type that a key is looked up with.
  associatedtype WireLookupKey
  /// What the check of an entry returns, so that the next key can be compared with it.
  associatedtype WireCheckedKey

  /// The order of wire rule R16: negative, zero or positive as the key of this entry comes before
  /// `key`, is the same, or comes after it.
  func compareKey(to key: WireLookupKey) -> Int

  /// Checks an entry as decoding does.
  static func checkWireEntry(
    _ p: UnsafeRawPointer, _ n: Int, _ r: inout WireReader
  ) throws(WireError) -> WireCheckedKey

  /// Whether a key comes before another (wire rule R16).
  static func precedes(_ first: WireCheckedKey, _ second: WireCheckedKey) -> Bool
}

/// A map that is read where its bytes are: entries in ascending order of their keys.
///
/// ```swift
/// if let entry = try parcel.stock.entry(for: "KH") { total += entry.value }
/// ```
@frozen
public struct WireMapView<Entry: WireMapEntryView & ~Escapable>: ~Escapable {
  /// The entries as a list.
  public let entries: WireListView<Entry>

  /// - Throws: as `WireListView.init(_:)`.
  @inlinable
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) throws(WireError) { entries = try WireListView(bytes) }

  @inlinable public var count: Int { entries.count }

  @inlinable public var isEmpty: Bool { entries.isEmpty }

  /// All entries in ascending order of their keys, each in O(1).
  @inlinable
  @_lifetime(copy self)
  public func cursor() -> WireListCursor<Entry> { entries.cursor() }

  /// The entry of a key, `nil` when there is none. O(log n) entries are opened, and fewer than n
  /// lengths added up.
  ///
  /// - Throws: `WireError` with code `malformed` when an entry on the way has not the shape of one.
  @inlinable
  @_lifetime(copy self)
  public func entry(for key: Entry.WireLookupKey) throws(WireError) -> Entry? {
    var low = 0
    var high = entries.count
    // The bytes of the entries before `low`.
    var before = 0
    while low < high {
      let middle = (low &+ high) &>> 1
      let start = before &+ entries.lengthSum(from: low, to: middle)
      let entry = try Entry(element: entries.bytes(at: middle, after: start))
      let order = entry.compareKey(to: key)
      if order == 0 { return entry }
      if order < 0 {
        before = start &+ entries.lengthSum(from: middle, to: middle &+ 1)
        low = middle &+ 1
      } else {
        high = middle
      }
    }
    return nil
  }
}

extension WireListView where Element: ~Escapable {
  /// The bytes of the elements from `start` up to `end`.
  @inlinable
  func lengthSum(from start: Int, to end: Int) -> Int {
    wireLengthSum(bytes, table &+ (start &<< width), end &- start, width)
  }
}

/// The order of two keys that have a value of their own.
@inlinable
public func wireCompare<Key: WireKey>(_ first: Key, _ second: Key) -> Int {
  Key.wirePrecedes(first, second) ? -1 : (Key.wirePrecedes(second, first) ? 1 : 0)
}

/// The order of bytes: by the first that differs, and a beginning comes before the whole.
@inlinable
public func wireCompare(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Int {
  let common = Swift.min(first.count, second.count)
  var index = 0
  while index &+ 8 <= common {
    let left = first.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let right = second.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    if left != right { return left.byteSwapped < right.byteSwapped ? -1 : 1 }
    index &+= 8
  }
  while index < common {
    if first[index] != second[index] { return first[index] < second[index] ? -1 : 1 }
    index &+= 1
  }
  return first.count &- second.count
}
