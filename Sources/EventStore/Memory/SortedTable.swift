/// A dictionary in the order of its keys, kept as two sorted arrays.
///
/// Look-up is O(log n). Insertion and removal are O(n), and O(1) at the end.
struct SortedTable<Key: Comparable, Value> {
  private(set) var keys: [Key] = []
  private(set) var values: [Value] = []

  var count: Int { keys.count }

  /// The index of the first key that is not less than `key`.
  func lowerBound(_ key: Key) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = low + (high - low) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  subscript(key: Key) -> Value? {
    get {
      let index = lowerBound(key)
      return index < keys.count && keys[index] == key ? values[index] : nil
    }
    set {
      let index = lowerBound(key)
      let exists = index < keys.count && keys[index] == key
      switch (newValue, exists) {
      case (let value?, true):
        values[index] = value
      case (let value?, false):
        keys.insert(key, at: index)
        values.insert(value, at: index)
      case (nil, true):
        keys.remove(at: index)
        values.remove(at: index)
      case (nil, false):
        break
      }
    }
  }
}

/// Bytes compared one by one, a prefix before what it begins.
struct KeyBytes: Comparable {
  var bytes: [UInt8]

  static func < (left: KeyBytes, right: KeyBytes) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension KeyRange {
  /// Whether `key` lies before the end of the range.
  func endsAfter(_ key: [UInt8]) -> Bool {
    guard let to else { return true }
    return key.lexicographicallyPrecedes(to)
  }
}
