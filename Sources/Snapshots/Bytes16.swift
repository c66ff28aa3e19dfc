/// Sixteen bytes, ordered as `memcmp` orders them: the key of a row, or a UUID.
package struct Bytes16: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  /// All zero.
  package static let zero = Bytes16(high: 0, low: 0)

  /// The sixteen bytes as two big-endian numbers.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// - Returns: nil unless there are exactly sixteen bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (position, byte) in bytes.enumerated() {
      if position < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
    }
    self.init(high: high, low: low)
  }

  /// The byte at `position`, 0...15.
  package func byte(at position: Int) -> UInt8 {
    precondition((0..<16).contains(position), "a Bytes16 has positions 0...15")
    let half = position < 8 ? high : low
    return UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * (position & 7)))
  }

  /// Appends the sixteen bytes.
  func append(to bytes: inout [UInt8]) {
    for half in [high, low] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: half >> shift))
      }
    }
  }

  /// Whether these are the same sixteen bytes.
  func equals(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    for half in [high, low] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        if bytes[index] != UInt8(truncatingIfNeeded: half >> shift) { return false }
        index += 1
      }
    }
    return true
  }

  /// The bytes in order.
  package var bytes: [UInt8] { (0..<16).map { byte(at: $0) } }

  package static func < (left: Bytes16, right: Bytes16) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }

  /// Lower-case hexadecimal, without separators.
  package var description: String { Hexadecimal.text(bytes) }
}
