import Crypto

enum Sums {
  static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Each as length of four bytes, little endian, and bytes.
  static func digest(of values: [[UInt8]]) -> [UInt8] {
    var all: [UInt8] = []
    for value in values {
      let count = UInt32(value.count)
      all += (0..<4).map { UInt8(truncatingIfNeeded: count >> UInt32(8 * $0)) } + value
    }
    return sha256(all)
  }
}
