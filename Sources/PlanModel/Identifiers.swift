/// The opaque 16-byte id of a travelling party. It says nothing about the people in it.
package struct PartyID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first eight bytes, big-endian.
  package let high: UInt64
  /// The last eight bytes, big-endian.
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package static func < (left: PartyID, right: PartyID) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }

  /// 32 lower-case hexadecimal digits.
  package var description: String { hexadecimal(high) + hexadecimal(low) }
}

/// The opaque 16-byte id of a person.
package struct PersonID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first eight bytes, big-endian.
  package let high: UInt64
  /// The last eight bytes, big-endian.
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package static func < (left: PersonID, right: PersonID) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }

  /// 32 lower-case hexadecimal digits.
  package var description: String { hexadecimal(high) + hexadecimal(low) }
}

/// The id of a departure as planners write it, for example `GA863-2026-01-24`.
///
/// ``Problem`` accepts 1 to 64 printable ASCII bytes without spaces, so that the order of ids (byte
/// by byte) is the same on every machine.
package struct DepartureID: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The most bytes an id may have.
  package static let maximumByteCount = 64

  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral value: String) {
    self.text = value
  }

  package static func < (left: DepartureID, right: DepartureID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  package var description: String { text }

  /// Whether ``Problem`` accepts the id.
  package var isWellFormed: Bool {
    (1...Self.maximumByteCount).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
  }
}

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
