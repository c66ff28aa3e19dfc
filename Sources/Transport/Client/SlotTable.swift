package import Frames

/// Calls by slot. A slot is used again only after its call has ended, first freed first used, each
/// time with the next generation (rule T6).
package struct SlotTable<Entry> {
  private struct Slot {
    var generation: UInt32
    var entry: Entry?
  }

  private let limit: Int
  private var slots: [Slot] = []
  /// A ring of free slots: `free[(head + n) % free.count]` for n below `freeCount`.
  private var free: [Int] = []
  private var head = 0
  private var freeCount = 0
  /// Calls that have not ended.
  package private(set) var count = 0

  /// - Parameter limit: the most calls at once.
  package init(limit: Int) {
    self.limit = min(limit, StreamID.slotCount)
  }

  /// Takes a slot.
  ///
  /// - Returns: `nil` when all are taken.
  package mutating func insert(_ make: (StreamID) -> Entry) -> Entry? {
    let slot: Int
    if slots.count < limit {
      // Fresh slots first: it makes the wait of a freed one longest.
      slot = slots.count
      slots.append(Slot(generation: StreamID.generations.lowerBound, entry: nil))
      free.append(0)
    } else {
      guard freeCount > 0 else { return nil }
      slot = free[head]
      head = (head + 1) % free.count
      freeCount -= 1
    }
    let entry = make(StreamID(slot: slot, generation: slots[slot].generation))
    slots[slot].entry = entry
    count += 1
    return entry
  }

  /// The live call with this very id.
  package subscript(id: StreamID) -> Entry? {
    guard id.slot < slots.count, slots[id.slot].generation == id.generation else { return nil }
    return slots[id.slot].entry
  }

  /// Ends a call and frees its slot.
  ///
  /// - Returns: the entry, `nil` when no call with this very id is live.
  package mutating func remove(_ id: StreamID) -> Entry? {
    guard let entry = self[id] else { return nil }
    let last = StreamID.generations.upperBound
    slots[id.slot].entry = nil
    slots[id.slot].generation =
      id.generation == last ? StreamID.generations.lowerBound : id.generation + 1
    free[(head + freeCount) % free.count] = id.slot
    freeCount += 1
    count -= 1
    return entry
  }

  /// Every live call, by slot.
  package var entries: [Entry] { slots.compactMap(\.entry) }

  /// Ends every call.
  package mutating func removeAll() -> [Entry] {
    let all = entries
    slots = []
    free = []
    head = 0
    freeCount = 0
    count = 0
    return all
  }
}
