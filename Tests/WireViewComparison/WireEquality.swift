public import Wire
public import WireViews

/// Whether bytes in place are those of an array.
public func wireEquals(_ bytes: RawSpan, _ array: [UInt8]) -> Bool {
  bytes.byteCount == array.count
    && bytes.withUnsafeBytes { left in
      array.withUnsafeBytes { right in wireCompare(left, right) == 0 }
    }
}

/// Whether both are the same bytes.
public func wireEquals(_ first: RawSpan, _ second: RawSpan) -> Bool {
  first.withUnsafeBytes { left in second.withUnsafeBytes { right in wireCompare(left, right) == 0 }
  }
}

/// Whether a list in place has the elements of an array (wire rule R17).
public func wireEquals<Layout: WireFixedLayout>(
  _ list: WireFixedListView<Layout>, _ array: [Layout.WireFixed]
) -> Bool where Layout.WireFixed: WireValue {
  guard list.count == array.count else { return false }
  for index in array.indices where !Layout.WireFixed.wireEquals(list[index], array[index]) {
    return false
  }
  return true
}
