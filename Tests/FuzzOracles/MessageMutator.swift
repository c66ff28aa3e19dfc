/// Changes the bytes of messages: anywhere, and along their structure.
struct MessageMutator {
  /// What a mutation does.
  enum Kind: String, CaseIterable {
    case flippedBit = "flipped bit"
    case changedByte = "changed byte"
    case insertedBytes = "inserted bytes"
    case removedBytes = "removed bytes"
    case truncation
    case appendedBytes = "bytes at the end"
    case splice
    case length = "edited length"
    case movedLength = "length moved to a neighbour"
    case width = "wider lengths"
    case extendedHead = "extended head"
    case fixedBlock = "longer or shorter fixed block"
    case duplicatedSlot = "duplicated slot or element"
    case removedSlot = "removed slot or element"
    case swappedSlots = "swapped slots or elements"
    case emptySlot = "emptied slot or element"
    case slotOfOther = "slot of another message"
    case defaultElements = "list of default elements"
    case manySlots = "many more slots"
  }

  private(set) var random: FuzzRandom
  /// How deep structure is followed; the rest is bytes.
  private static let depth = 6
  private static let mostCopies = 80
  private static let mostElements = 400

  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  /// - Parameters:
  ///   - bytes: of a message.
  ///   - other: of a message of the same type, for splices.
  mutating func mutate(_ bytes: [UInt8], with other: [UInt8]) -> (bytes: [UInt8], kind: Kind) {
    let kind = Kind.allCases[below(Kind.allCases.count)]
    return (apply(kind, to: bytes, other, depth: below(Self.depth)), kind)
  }

  /// Goes into a part of the message, as often as `depth` and the bytes allow, and changes that.
  private mutating func apply(
    _ kind: Kind, to bytes: [UInt8], _ other: [UInt8], depth: Int
  ) -> [UInt8] {
    if depth > 0, var message = RawMessage(bytes) {
      let open = message.slots.indices.filter { Self.hasParts(message.slots[$0]) }
      if !open.isEmpty {
        let index = open[below(open.count)]
        let slot = message.slots[index]
        let otherSlots = RawMessage(other)?.slots ?? []
        let otherSlot = index < otherSlots.count ? otherSlots[index] : slot
        message.slots[index] = inside(kind, slot, otherSlot, depth: depth - 1)
        return message.bytes
      }
    }
    if let message = RawMessage(bytes), let result = change(kind, message, RawMessage(other)) {
      return result
    }
    return changeBytes(kind, bytes, other)
  }

  private static func hasParts(_ bytes: [UInt8]) -> Bool {
    RawMessage(bytes) != nil || RawList(bytes) != nil
  }

  /// Changes a slot: as a list, one of its elements, or as a message. Bytes can look like both.
  private mutating func inside(
    _ kind: Kind, _ slot: [UInt8], _ other: [UInt8], depth: Int
  ) -> [UInt8] {
    guard var list = RawList(slot), RawMessage(slot) == nil || below(2) == 0 else {
      return apply(kind, to: slot, other, depth: depth)
    }
    guard depth > 0 else { return changeList(kind, list) }
    let place = below(list.elements.count)
    list.elements[place] = apply(kind, to: list.elements[place], other, depth: depth - 1)
    return list.bytes
  }

  // MARK: Bytes

  private mutating func changeBytes(
    _ kind: Kind, _ bytes: [UInt8], _ other: [UInt8]
  ) -> [UInt8] {
    guard !bytes.isEmpty else { return [random.byte()] }
    var result = bytes
    let index = below(bytes.count)
    switch kind {
    case .changedByte:
      let edges: [UInt8] = [0, 1, 2, 0x3F, 0x40, 0x7F, 0x80, 0xC0, 0xFE, 0xFF]
      result[index] = below(2) == 0 ? edges[below(edges.count)] : random.byte()
    case .insertedBytes:
      result.insert(contentsOf: (0...below(3)).map { _ in random.byte() }, at: index)
    case .removedBytes: result.removeSubrange(index..<min(bytes.count, index + 1 + below(3)))
    case .truncation: result.removeLast(bytes.count - index)
    case .appendedBytes: result += (0...below(3)).map { _ in below(2) == 0 ? 0 : random.byte() }
    case .splice: result = Array(bytes[..<index] + other.suffix(below(other.count + 1)))
    default: result[index] ^= 1 << UInt8(below(8))
    }
    return result
  }

  // MARK: Structure

  /// `nil` for a kind that is not about structure, or has nothing to work on.
  private mutating func change(
    _ kind: Kind, _ message: RawMessage, _ other: RawMessage?
  ) -> [UInt8]? {
    var message = message
    let width = RawTable.width(of: message.slots)
    switch kind {
    case .extendedHead: return message.bytes(width: width, isExtended: true)
    case .fixedBlock:
      if below(2) == 0 {
        message.fixed += (0...below(4)).map { _ in below(2) == 0 ? 0 : random.byte() }
      } else {
        message.fixed.removeLast(min(message.fixed.count, 1 + below(8)))
      }
      return message.bytes
    case .slotOfOther:
      guard let other, !other.slots.isEmpty else { return nil }
      let index = below(other.slots.count)
      if index < message.slots.count {
        message.slots[index] = other.slots[index]
      } else {
        message.slots.append(other.slots[index])
      }
      return message.bytes
    case .defaultElements:
      // What takes the most memory for its bytes.
      guard !message.slots.isEmpty else { return nil }
      let element: [UInt8] = below(2) == 0 ? [0, 0] : []
      let list = RawList(elements: Array(repeating: element, count: 1 + below(Self.mostElements)))
      message.slots[below(message.slots.count)] = list.bytes
      return message.bytes
    case .manySlots:
      message.slots += Array(repeating: [], count: below(Self.mostCopies))
      message.slots.append([random.byte()])
      return message.bytes
    case .length, .movedLength, .width:
      guard !message.slots.isEmpty else { return nil }
      if kind == .width { return message.bytes(width: min(2, width + 1 + below(2))) }
      var lengths = message.slots.map(\.count)
      let index = below(lengths.count)
      let step = below(2) == 0 ? 1 : -1
      lengths[index] = max(0, lengths[index] + step)
      if kind == .movedLength {
        let next = (index + 1) % lengths.count
        lengths[next] = max(0, lengths[next] - step)
      }
      return message.bytes(width: width, lengths: lengths)
    default:
      guard changeParts(kind, &message.slots) else { return nil }
      return message.bytes
    }
  }

  private mutating func changeList(_ kind: Kind, _ list: RawList) -> [UInt8] {
    var list = list
    let width = RawTable.width(of: list.elements)
    switch kind {
    case .width: return list.bytes(width: min(2, width + 1 + below(2)))
    case .extendedHead: return list.bytes(width: width, isLong: true)
    default:
      return changeParts(kind, &list.elements) ? list.bytes : changeBytes(kind, list.bytes, [])
    }
  }

  /// - Returns: whether the kind is about parts, and there are some.
  private mutating func changeParts(_ kind: Kind, _ parts: inout [[UInt8]]) -> Bool {
    guard !parts.isEmpty else { return false }
    let index = below(parts.count)
    switch kind {
    case .duplicatedSlot:
      // Now and then so often that a maximum is exceeded.
      let copies = below(4) == 0 ? below(Self.mostCopies) : 1
      parts.insert(
        contentsOf: repeatElement(parts[index], count: copies), at: below(parts.count + 1))
    case .removedSlot: parts.remove(at: index)
    case .swappedSlots: parts.swapAt(index, below(parts.count))
    case .emptySlot: parts[index] = []
    default: return false
    }
    return true
  }
}
