/// Up to `N` (1…8) printable ASCII characters, 21–7E, such as a country or airport code.
///
/// On the wire: `N` bytes in text order, padded right with zero (wire rule R12).
public struct FixedASCII<let N: Int>: Hashable, Sendable, BitwiseCopyable {
  /// The first character in the lowest byte; zero after the last.
  @usableFromInline let storage: UInt64

  /// The empty text.
  @inlinable public init() { storage = 0 }

  /// Takes the bytes of the text, the first in the lowest byte; `nil` when they are no such text.
  /// For generated code.
  @inlinable public init?(storage: UInt64) {
    guard Self.isValid(storage: storage) else { return nil }
    self.storage = storage
  }

  /// Takes what has been checked with `isValid(storage:)`.
  @inlinable init(validated storage: UInt64) { self.storage = storage }

  /// `nil` when the text is too long or has another character, such as a space.
  public init?(_ text: some StringProtocol) {
    var storage: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      guard count < min(N, 8), byte >= 0x21, byte <= 0x7E else { return nil }
      storage |= UInt64(byte) << UInt64(8 * count)
      count += 1
    }
    self.storage = storage
  }

  /// How many characters there are.
  @inlinable public var count: Int { 8 - storage.leadingZeroBitCount / 8 }

  @inlinable public var isEmpty: Bool { storage == 0 }

  /// Whether the bytes are characters 21–7E followed by zeros only, in the first `N` bytes.
  @inlinable static func isValid(storage: UInt64) -> Bool {
    if N < 8, storage &>> UInt64(8 &* N) != 0 { return false }
    // All eight bytes at once: none carries into the next as long as none is above 7E.
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    guard (storage | (storage &+ ones)) & highBits == 0 else { return false }
    // One in each byte that is 21 or more; the others must be zero, and none of them comes before.
    let letters = ((storage &+ 0x5F &* ones) & highBits) &>> 7
    let mask = letters &* 0xFF
    return storage & ~mask == 0 && mask & (mask &+ 1) == 0
  }
}

extension FixedASCII: Comparable {
  /// By bytes.
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.storage.byteSwapped < rhs.storage.byteSwapped
  }
}

extension FixedASCII: CustomStringConvertible {
  /// The text without its padding.
  public var description: String {
    String(
      decoding: (0..<count).map { UInt8(truncatingIfNeeded: storage >> UInt64(8 * $0)) },
      as: UTF8.self)
  }
}

extension FixedASCII: ExpressibleByStringLiteral {
  /// A literal that does not fit is a mistake in the program and stops it; text from outside goes
  /// through `init?(_:)`.
  public init(stringLiteral value: String) {
    guard let text = Self(value) else {
      preconditionFailure("a FixedASCII literal has at most N characters, each of 21-7E")
    }
    self = text
  }
}
