/// A map as it is on the wire: entries with unique keys, in the order of wire rule R16.
///
/// Not a `Dictionary`, for which "é" and "e\u{301}" are one key while they are two on the wire
/// (wire rule R17). Lookup is a binary search.
public struct WireMap<Key: WireKey, Value: WireValue>: Sendable {
  /// One key with its value.
  public struct Entry: Sendable {
    public let key: Key
    public var value: Value

    @inlinable public init(key: Key, value: Value) {
      self.key = key
      self.value = value
    }
  }

  @usableFromInline var storage: [Entry]

  @inlinable public init() { storage = [] }

  /// Takes entries in any order; of two with the same key the later one wins.
  public init(_ entries: some Sequence<(Key, Value)>) {
    storage = []
    for (key, value) in entries { self[key] = value }
  }

  /// Takes entries whose keys are strictly ascending. For generated code, which has checked them.
  ///
  /// - Precondition: the keys are strictly ascending.
  @inlinable public init(ascending entries: [Entry]) {
    assert(
      zip(entries, entries.dropFirst()).allSatisfy { Key.wirePrecedes($0.key, $1.key) },
      "the keys of a WireMap are strictly ascending")
    storage = entries
  }

  /// The entries in ascending order of their keys.
  @inlinable public var entries: [Entry] { storage }

  @inlinable public var keys: [Key] {
    var keys: [Key] = []
    keys.reserveCapacity(storage.count)
    for index in 0..<storage.count { keys.append(storage[index].key) }
    return keys
  }

  @inlinable public var values: [Value] {
    var values: [Value] = []
    values.reserveCapacity(storage.count)
    for index in 0..<storage.count { values.append(storage[index].value) }
    return values
  }

  /// The value of a key, `nil` when there is none; setting `nil` removes it. Reading is
  /// O(log n), adding and removing are O(n).
  public subscript(key: Key) -> Value? {
    get {
      let index = insertionIndex(of: key)
      guard index < storage.count, Key.wireEquals(storage[index].key, key) else { return nil }
      return storage[index].value
    }
    set {
      let index = insertionIndex(of: key)
      let exists = index < storage.count && Key.wireEquals(storage[index].key, key)
      switch (newValue, exists) {
      case (let value?, true): storage[index].value = value
      case (let value?, false): storage.insert(Entry(key: key, value: value), at: index)
      case (nil, true): storage.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// The first index whose key does not come before `key`.
  private func insertionIndex(of key: Key) -> Int {
    // Building in ascending order is common, and is linear this way.
    if let last = storage.last, Key.wirePrecedes(last.key, key) { return storage.count }
    var low = 0
    var high = storage.count
    while low < high {
      let middle = (low + high) / 2
      if Key.wirePrecedes(storage[middle].key, key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension WireMap: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { storage.count }
  @inlinable public subscript(position: Int) -> Entry { storage[position] }
}

extension WireMap: WireValue {
  @inlinable public static func == (lhs: Self, rhs: Self) -> Bool {
    guard lhs.storage.count == rhs.storage.count else { return false }
    for index in 0..<lhs.storage.count {
      let left = lhs.storage[index]
      let right = rhs.storage[index]
      guard Key.wireEquals(left.key, right.key), Value.wireEquals(left.value, right.value) else {
        return false
      }
    }
    return true
  }

  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.count)
    for index in 0..<storage.count {
      storage[index].key.wireHash(into: &hasher)
      storage[index].value.wireHash(into: &hasher)
    }
  }
}

extension WireMap: ExpressibleByDictionaryLiteral {
  /// Of two entries with the same key the later one wins.
  public init(dictionaryLiteral elements: (Key, Value)...) { self.init(elements) }
}
