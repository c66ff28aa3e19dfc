/// The parts of a message, without its schema and without the rules: what a mutation takes apart and
/// puts together again (Schema/SPEC.md, 3.1).
struct RawMessage {
  var fixed: [UInt8]
  var slots: [[UInt8]]

  /// `nil` when the bytes do not have the shape of a message.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    var fixedLength = Int(bytes[0])
    var slotCount = Int(bytes[1] & 0x3F)
    var start = 2
    if fixedLength == 0xFF, slotCount == 0x3F {
      guard bytes.count >= 6 else { return nil }
      fixedLength = Int(bytes[2]) | Int(bytes[3]) << 8
      slotCount = Int(bytes[4]) | Int(bytes[5]) << 8
      start = 6
    }
    guard fixedLength <= bytes.count - start else { return nil }
    let table = start + fixedLength
    guard
      let slots = RawTable.parts(
        bytes, at: table, count: slotCount, width: Int(bytes[1] >> 6))
    else { return nil }
    fixed = Array(bytes[start..<table])
    self.slots = slots
  }

  /// The encoding with the head that the parts need.
  var bytes: [UInt8] { bytes(width: RawTable.width(of: slots)) }

  /// - Parameters:
  ///   - width: of the lengths, wide enough for them.
  ///   - isExtended: write the long head also where it is not needed.
  ///   - lengths: to write in place of the true ones.
  func bytes(width: Int, isExtended: Bool = false, lengths: [Int]? = nil) -> [UInt8] {
    var result: [UInt8] = []
    let widthBits = UInt8(slots.isEmpty ? 0 : width) << 6
    if isExtended || fixed.count >= 0xFF || slots.count >= 0x3F {
      result += [0xFF, 0x3F | widthBits]
      result += RawTable.bytes(of: fixed.count, 2) + RawTable.bytes(of: slots.count, 2)
    } else {
      result += [UInt8(fixed.count), UInt8(slots.count) | widthBits]
    }
    result += fixed
    result += RawTable.table(lengths ?? slots.map(\.count), width: width)
    return result + slots.joined()
  }
}

/// The parts of a list whose elements have lengths, or of a map (Schema/SPEC.md, 3.4).
struct RawList {
  var elements: [[UInt8]]

  init(elements: [[UInt8]]) { self.elements = elements }

  /// `nil` when the bytes do not have the shape of such a list.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    let count = Int(bytes[0]) | Int(bytes[1] & 0x3F) << 8
    guard count > 0, count < 0x3FFF,
      let elements = RawTable.parts(bytes, at: 2, count: count, width: Int(bytes[1] >> 6))
    else { return nil }
    self.elements = elements
  }

  /// The encoding with the head that the elements need.
  var bytes: [UInt8] { bytes(width: RawTable.width(of: elements)) }

  /// - Parameters:
  ///   - width: of the lengths, wide enough for them.
  ///   - isLong: write the long count also where it is not needed.
  func bytes(width: Int, isLong: Bool = false) -> [UInt8] {
    let count = isLong || elements.count >= 0x3FFF ? 0x3FFF : elements.count
    var result = [UInt8(count & 0xFF), UInt8(count >> 8) | UInt8(width) << 6]
    if count == 0x3FFF { result += RawTable.bytes(of: elements.count, 4) }
    result += RawTable.table(elements.map(\.count), width: width)
    return result + elements.joined()
  }
}

/// Tables of lengths, which messages and lists share.
enum RawTable {
  /// What the table at `offset` cuts the rest of the bytes into; `nil` when it does not fit.
  static func parts(_ bytes: [UInt8], at offset: Int, count: Int, width: Int) -> [[UInt8]]? {
    guard width < 3, count << width <= bytes.count - offset else { return nil }
    var position = offset + count << width
    var result: [[UInt8]] = []
    for index in 0..<count {
      let entry = offset + index << width
      var length = 0
      for byte in bytes[entry..<entry + 1 << width].reversed() { length = length << 8 | Int(byte) }
      guard length <= bytes.count - position else { return nil }
      result.append(Array(bytes[position..<position + length]))
      position += length
    }
    return position == bytes.count ? result : nil
  }

  /// The smallest width that holds the longest part.
  static func width(of parts: [[UInt8]]) -> Int {
    let longest = parts.map(\.count).max() ?? 0
    return longest < 1 << 8 ? 0 : longest < 1 << 16 ? 1 : 2
  }

  static func table(_ lengths: [Int], width: Int) -> [UInt8] {
    lengths.flatMap { bytes(of: $0, 1 << width) }
  }

  /// The low bytes of a number.
  static func bytes(of number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
