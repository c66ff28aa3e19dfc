/// Arithmetic in GF(2⁸) with the polynomial x⁸ + x⁴ + x³ + x + 1, that of AES.
///
/// No table and no branch depends on a value, so that timing tells nothing of a secret.
enum FieldArithmetic {
  static func multiply(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var product: UInt8 = 0
    var factor = a
    var rest = b
    for _ in 0..<8 {
      product ^= factor & (0 &- (rest & 1))
      factor = (factor << 1) ^ (0x1B & (0 &- (factor >> 7)))
      rest >>= 1
    }
    return product
  }

  /// The inverse of `a`, which is `a`²⁵⁴; that of 0 is 0.
  static func inverse(_ a: UInt8) -> UInt8 {
    var power = a
    var result: UInt8 = 1
    // 254 = 2 + 4 + 8 + 16 + 32 + 64 + 128
    for _ in 0..<7 {
      power = multiply(power, power)
      result = multiply(result, power)
    }
    return result
  }
}
