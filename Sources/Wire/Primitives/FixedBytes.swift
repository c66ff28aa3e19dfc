/// Exactly `N` bytes, such as a digest, stored inline.
public struct FixedBytes<let N: Int>: Sendable, BitwiseCopyable {
  @usableFromInline var storage: InlineArray<N, UInt8>

  /// All zero, which a plain field cannot tell from absent.
  @inlinable public init() { storage = InlineArray(repeating: 0) }

  /// `nil` unless there are exactly `N` bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == N else { return nil }
    storage = InlineArray(repeating: 0)
    for index in 0..<N { storage[index] = bytes[index] }
  }

  /// The bytes as an array.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(N)
    for index in 0..<N { result.append(storage[index]) }
    return result
  }

  /// - Precondition: `index` is in `0..<N`.
  public subscript(index: Int) -> UInt8 { storage[index] }
}

extension FixedBytes: Hashable {
  @inlinable public static func == (lhs: Self, rhs: Self) -> Bool {
    for index in 0..<N where lhs.storage[index] != rhs.storage[index] {
      return false
    }
    return true
  }

  @inlinable public func hash(into hasher: inout Hasher) {
    for index in 0..<N { hasher.combine(storage[index]) }
  }
}

extension FixedBytes: Comparable {
  /// By bytes.
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    for index in 0..<N where lhs.storage[index] != rhs.storage[index] {
      return lhs.storage[index] < rhs.storage[index]
    }
    return false
  }
}

extension FixedBytes: CustomStringConvertible {
  /// Lower case hexadecimal digits.
  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * N)
    for index in 0..<N {
      text.append(hexadecimalCharacter(storage[index] &>> 4))
      text.append(hexadecimalCharacter(storage[index] & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
