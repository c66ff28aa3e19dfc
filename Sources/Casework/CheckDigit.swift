/// Check digits of machine-readable zones: weights 7, 3, 1, modulo 10 (ICAO Doc 9303-3, section 4.9).
package enum CheckDigit {
  package static let filler = UInt8(ascii: "<")

  /// `0`–`9` count as themselves, `A`–`Z` as 10–35, `<` as 0; anything else is not allowed.
  package static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 55
    case filler: 0
    default: nil
    }
  }

  /// The digit for a field, as an ASCII byte.
  package static func compute(_ bytes: some Sequence<UInt8>) -> UInt8 {
    let weights = [7, 3, 1]
    var sum = 0
    for (index, byte) in bytes.enumerated() {
      sum += (value(of: byte) ?? 0) * weights[index % 3]
    }
    return UInt8(48 + sum % 10)
  }
}
