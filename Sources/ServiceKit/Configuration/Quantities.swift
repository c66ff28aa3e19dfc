/// A number of bytes, written `4096`, `64KiB`, `16MiB` or `2GiB`. The units are powers of 1024
/// (IEC 80000-13), since every limit they set is a buffer.
package struct ByteCount: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let bytes: Int

  package init(_ bytes: Int) {
    self.bytes = bytes
  }

  package static func kibibytes(_ count: Int) -> ByteCount { ByteCount(count * 1024) }
  package static func mebibytes(_ count: Int) -> ByteCount { ByteCount(count * 1024 * 1024) }

  package static func < (a: ByteCount, b: ByteCount) -> Bool { a.bytes < b.bytes }

  /// The count in the largest unit that holds it without a fraction.
  package var description: String {
    for (unit, size) in Self.units.reversed() where bytes != 0 && bytes % size == 0 {
      return "\(bytes / size)\(unit)"
    }
    return "\(bytes)"
  }

  private static let units = [
    ("", 1), ("KiB", 1024), ("MiB", 1024 * 1024), ("GiB", 1024 * 1024 * 1024),
  ]
}

extension ByteCount: ConfigurationValue {
  package static var placeholder: String { "BYTES" }
  package static var kindDescription: String { "a number of bytes, as 4096, 64KiB, 16MiB or 2GiB" }
  package var configurationText: String { description }

  package init(configurationText text: String) throws(ConfigurationValueError) {
    let value = try Quantity.parse(
      text, units: Self.units, wanted: "must be a number of bytes, as 4096, 64KiB or 16MiB")
    bytes = value
  }
}

/// A length of time, written `250ms`, `30s`, `5m` or `2h`. Fractions are not allowed and the unit is
/// not optional: `30` could mean anything.
extension Duration: ConfigurationValue {
  private static let units = [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000)]

  package static var placeholder: String { "TIME" }
  package static var kindDescription: String { "a length of time, as 250ms, 30s, 5m or 2h" }

  package init(configurationText text: String) throws(ConfigurationValueError) {
    let milliseconds = try Quantity.parse(
      text, units: Self.units, wanted: "must be a length of time, as 250ms, 30s or 5m")
    self = .milliseconds(milliseconds)
  }

  /// The duration in the largest unit that holds it without a fraction, rounded down to whole
  /// milliseconds.
  package var configurationText: String {
    let milliseconds = wholeMilliseconds
    if milliseconds == 0 { return "0ms" }
    for (unit, size) in Self.units.reversed() where milliseconds % Int64(size) == 0 {
      return "\(milliseconds / Int64(size))\(unit)"
    }
    return "\(milliseconds)ms"
  }

  /// The duration in milliseconds, rounded towards zero, clamped to what an `Int64` holds.
  package var wholeMilliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    if overflow { return seconds < 0 ? .min : .max }
    let (sum, sumOverflow) = product.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
    return sumOverflow ? (seconds < 0 ? .min : .max) : sum
  }
}

private enum Quantity {
  /// Reads digits followed by exactly one of `units` and returns the product.
  static func parse(
    _ text: String, units: [(name: String, size: Int)], wanted: String
  ) throws(ConfigurationValueError) -> Int {
    let digits = text.utf8.prefix(while: ConfigurationText.isDigit)
    let unit = text.utf8.dropFirst(digits.count)
    guard !digits.isEmpty, let size = units.first(where: { $0.name.utf8.elementsEqual(unit) })?.size
    else { throw ConfigurationValueError(wanted) }
    guard digits.count <= 19, let number = Int(String(Substring(digits))) else {
      throw ConfigurationValueError("is too large")
    }
    let (product, overflow) = number.multipliedReportingOverflow(by: size)
    guard !overflow else { throw ConfigurationValueError("is too large") }
    return product
  }
}
