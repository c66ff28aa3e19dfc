extension DynamicDecoder {
  /// A list (wire rule R14): packed elements of a fixed size, or
  /// `u16 count:14 | width:2` (count 3FFF: a u32 count follows), lengths, elements.
  mutating func list(
    of type: TypeReference, max: Int, in range: Range<Int>, depth: Int
  ) throws(DynamicError) -> [DynamicValue] {
    if range.isEmpty { return [] }
    var result: [DynamicValue] = []
    if let size = table.fixedSize(of: type) {
      guard range.count % size == 0 else {
        throw malformed(range.lowerBound, "a list is not a whole number of elements")
      }
      let count = range.count / size
      try checkCount(count, max: max, at: range.lowerBound)
      try chargeElements(count, at: range.lowerBound)
      result.reserveCapacity(count)
      for start in stride(from: range.lowerBound, to: range.upperBound, by: size) {
        result.append(try element(of: type, in: start..<start + size, depth: depth))
      }
      return result
    }
    var isMessage = false
    if case .message = type { isMessage = true }
    let elements = try elementRanges(isMessage: isMessage, max: max, in: range)
    result.reserveCapacity(elements.count)
    for element in elements {
      result.append(try self.element(of: type, in: element, depth: depth))
    }
    return result
  }

  /// A map (wire rule R16): a list of entries with strictly ascending keys.
  mutating func map(
    key: TypeReference, value: TypeReference, max: Int, in range: Range<Int>, depth: Int
  ) throws(DynamicError) -> [DynamicEntry] {
    if range.isEmpty { return [] }
    let type = table.entry(key: key, value: value)
    let elements = try elementRanges(isMessage: true, max: max, in: range)
    var result: [DynamicEntry] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      let entry = try message(type, name: Self.entryName, in: element, depth: depth + 1)
      let item = DynamicEntry(
        key: try self.value(1, of: entry, as: key), value: try self.value(2, of: entry, as: value))
      if let previous = result.last, !KeyOrder.isAscending(previous.key, item.key) {
        throw nonCanonical(element.lowerBound, "the keys of a map are not strictly ascending")
      }
      result.append(item)
    }
    return result
  }

  /// The key or value of an entry, also when it is zero and so not set.
  private func value(
    _ ordinal: Int, of entry: DynamicMessage, as type: TypeReference
  ) throws(DynamicError) -> DynamicValue {
    if let value = entry[ordinal] { return value }
    return try table.zero(of: type)
  }

  /// A name for errors only: an entry has no declaration.
  private static let entryName = QualifiedName(package: "", name: "entry")

  /// Reads the head and the lengths of a list of elements without a fixed size.
  private mutating func elementRanges(
    isMessage: Bool, max: Int, in range: Range<Int>
  ) throws(DynamicError) -> [Range<Int>] {
    guard range.count >= 2 else { throw malformed(range.lowerBound, "a list is cut short") }
    let head = load(2, at: range.lowerBound)
    var count = head & 0x3FFF
    let width = head >> 14
    var position = range.lowerBound + 2
    guard width < 3 else { throw malformed(range.lowerBound, "a list has width 3") }
    let isLong = count == 0x3FFF
    if isLong {
      guard range.count >= 6 else { throw malformed(position, "a long count is cut short") }
      count = load(4, at: position)
      position += 4
    }
    guard count > 0 else { throw malformed(range.lowerBound, "an empty list is written out") }
    guard !isLong || count >= 0x3FFF else {
      throw nonCanonical(range.lowerBound, "a count is long without need")
    }
    let lengthSize = 1 << width
    let smallestElement = lengthSize + (isMessage ? 2 : 0)
    guard count * smallestElement <= range.upperBound - position else {
      throw malformed(range.lowerBound, "a list has more elements than bytes")
    }
    try checkCount(count, max: max, at: range.lowerBound)
    try chargeElements(count, at: range.lowerBound)
    return try ranges(
      count: count, lengthSize: lengthSize, at: position, end: range.upperBound)
  }

  private func checkCount(_ count: Int, max: Int, at offset: Int) throws(DynamicError) {
    guard count <= max else {
      throw DynamicError(.limit, at: offset, "a list or map has more elements than its maximum")
    }
  }
}

/// The order of map keys (wire rule R16).
enum KeyOrder {
  /// Whether `lhs` comes strictly before `rhs`: numbers by value, everything else by its bytes.
  static func isAscending(_ lhs: DynamicValue, _ rhs: DynamicValue) -> Bool {
    switch (lhs, rhs) {
    case (.bool(let a), .bool(let b)): !a && b
    case (.integer(let a), .integer(let b)): a < b
    case (.unsigned(let a), .unsigned(let b)): a < b
    case (.text(let a), .text(let b)):
      a.string.utf8.lexicographicallyPrecedes(b.string.utf8)
    case (.bytes(let a), .bytes(let b)): a.lexicographicallyPrecedes(b)
    default: false
    }
  }
}
