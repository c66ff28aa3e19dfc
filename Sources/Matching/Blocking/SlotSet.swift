/// A set of slots as bits: for blocks that are too large to read one by one, but quickly
/// intersected.
struct SlotSet: Sendable {
  private(set) var words: [UInt64] = []
  private(set) var count = 0

  func contains(_ slot: Int32) -> Bool {
    let word = Int(slot) >> 6
    return word < words.count && words[word] >> UInt64(slot & 63) & 1 == 1
  }

  mutating func insert(_ slot: Int32) {
    let word = Int(slot) >> 6
    if word >= words.count {
      words += Array(repeating: 0, count: word + 1 - words.count)
    }
    let bit: UInt64 = 1 << UInt64(slot & 63)
    if words[word] & bit == 0 {
      words[word] |= bit
      count += 1
    }
  }

  mutating func remove(_ slot: Int32) {
    guard contains(slot) else { return }
    words[Int(slot) >> 6] &= ~(1 << UInt64(slot & 63))
    count -= 1
  }

  func intersection(_ other: SlotSet) -> SlotSet {
    var result = SlotSet()
    let shared = min(words.count, other.words.count)
    result.words.reserveCapacity(shared)
    for index in 0..<shared {
      let word = words[index] & other.words[index]
      result.words.append(word)
      result.count += word.nonzeroBitCount
    }
    return result
  }

  /// Members in ascending order.
  var slots: [Int32] {
    var slots: [Int32] = []
    slots.reserveCapacity(count)
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        slots.append(Int32(index << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return slots
  }
}
