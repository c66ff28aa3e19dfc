/// Remembers values by key, as many as it may and no more: what was not asked for in a long while goes.
///
/// There are two halves. What is asked for is in the young one; when that is full it becomes the old
/// one, and what nobody asked for since the last time is dropped.
struct KeyCache<Key: Hashable, Value> {
  private let half: Int
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]

  /// - Parameter limit: the most values that are remembered.
  init(limit: Int) {
    half = max(1, limit / 2)
  }

  var count: Int { young.count + old.count }

  mutating func value(for key: Key) -> Value? {
    if let value = young[key] { return value }
    guard let value = old.removeValue(forKey: key) else { return nil }
    insert(value, for: key)
    return value
  }

  mutating func insert(_ value: Value, for key: Key) {
    if young.count >= half, young[key] == nil {
      old = young
      young = [:]
    }
    young[key] = value
    old[key] = nil
  }

  mutating func remove(_ key: Key) {
    young[key] = nil
    old[key] = nil
  }

  mutating func removeAll() {
    young = [:]
    old = [:]
  }
}
