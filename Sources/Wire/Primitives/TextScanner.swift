/// Reads fixed-form ASCII text, such as dates, from front to back.
struct TextScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Takes one given byte.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Takes exactly `count` digits.
  mutating func number(digits count: Int) -> Int? {
    guard bytes.count - index >= count else { return nil }
    var value = 0
    for byte in bytes[index..<index + count] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    index += count
    return value
  }

  /// How many digits come next.
  var digitsAhead: Int {
    bytes[index...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
  }

  /// Takes a year: four digits, or a sign and five to nine digits that need them, as SPEC.md has them.
  mutating func year() -> Int? {
    let isNegative = take(UInt8(ascii: "-"))
    guard isNegative || take(UInt8(ascii: "+")) else { return number(digits: 4) }
    let count = digitsAhead
    // One form for each year: zeros only up to five digits.
    guard (5...9).contains(count), count == 5 || next != UInt8(ascii: "0"),
      let value = number(digits: count), isNegative ? value > 0 : value > 9999
    else { return nil }
    return isNegative ? -value : value
  }

  /// Takes `2026-01-19`.
  mutating func date() -> CalendarDate? {
    guard let year = year(), take(UInt8(ascii: "-")), let month = number(digits: 2),
      take(UInt8(ascii: "-")), let day = number(digits: 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
