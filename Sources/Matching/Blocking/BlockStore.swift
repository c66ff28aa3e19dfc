/// Which records share a key.
///
/// Most keys are one record's alone and cost one entry of a table. A block of more than
/// `MatchingLimits.blockSize` becomes a set of bits, and a list again when it shrinks, so that its
/// form depends on what is in it and never on the order in which it came.
struct BlockStore: Sendable {
  enum Block: Sendable {
    case list([Int32])
    case set(SlotSet)

    var count: Int {
      switch self {
      case .list(let slots): slots.count
      case .set(let slots): slots.count
      }
    }
  }

  /// `~slot` for a block of one; otherwise the index of a block.
  private var heads: [UInt64: Int32] = [:]
  private var blocks: [Block] = []
  private var free: [Int32] = []

  /// The records that have the key; `nil` for none.
  func block(_ key: UInt64) -> Block? {
    guard let head = heads[key] else { return nil }
    return head < 0 ? .list([~head]) : blocks[Int(head)]
  }

  /// - Precondition: the slot does not have the key yet.
  mutating func insert(_ slot: Int32, key: UInt64) {
    guard let head = heads[key] else {
      heads[key] = ~slot
      return
    }
    if head < 0 {
      let block = Block.list([~head, slot])
      if let place = free.popLast() {
        blocks[Int(place)] = block
        heads[key] = place
      } else {
        heads[key] = Int32(blocks.count)
        blocks.append(block)
      }
      return
    }
    let index = Int(head)
    switch blocks[index] {
    case .list(var slots):
      blocks[index] = .list([])
      slots.append(slot)
      if slots.count <= MatchingLimits.blockSize {
        blocks[index] = .list(slots)
      } else {
        var set = SlotSet()
        for member in slots { set.insert(member) }
        blocks[index] = .set(set)
      }
    case .set(var set):
      blocks[index] = .list([])
      set.insert(slot)
      blocks[index] = .set(set)
    }
  }

  mutating func remove(_ slot: Int32, key: UInt64) {
    guard let head = heads[key] else { return }
    if head < 0 {
      if ~head == slot { heads[key] = nil }
      return
    }
    let index = Int(head)
    switch blocks[index] {
    case .list(var slots):
      blocks[index] = .list([])
      if let place = slots.firstIndex(of: slot) {
        slots.swapAt(place, slots.count - 1)
        slots.removeLast()
      }
      if slots.count == 1 {
        heads[key] = ~slots[0]
        free.append(head)
      } else {
        blocks[index] = .list(slots)
      }
    case .set(var set):
      blocks[index] = .list([])
      set.remove(slot)
      blocks[index] =
        set.count <= MatchingLimits.blockSize ? .list(set.slots) : .set(set)
    }
  }
}
