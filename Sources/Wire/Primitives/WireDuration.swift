/// A length of time in microseconds, which may be negative.
public struct WireDuration: Hashable, Sendable, BitwiseCopyable {
  public let microseconds: Int64

  @inlinable public init() { microseconds = 0 }

  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  /// Whole seconds; stops at the ends of the range.
  public init(seconds: Int64) {
    let (value, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    self.init(microseconds: overflow ? (seconds < 0 ? .min : .max) : value)
  }

  /// Rounded towards zero; stops at the ends of the range.
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (value, overflow2) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000)
    self.init(microseconds: overflow || overflow2 ? (seconds < 0 ? .min : .max) : value)
  }

  public var duration: Duration { .microseconds(microseconds) }
}

extension WireDuration: Comparable {
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.microseconds < rhs.microseconds
  }
}

extension WireDuration: CustomStringConvertible {
  /// Seconds with as many decimals as needed, as `1.5s`.
  public var description: String {
    let magnitude = microseconds.magnitude
    var text = (microseconds < 0 ? "-" : "") + String(magnitude / 1_000_000)
    if magnitude % 1_000_000 != 0 {
      var digits = padded(Int(magnitude % 1_000_000), to: 6)
      while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
      text += "." + digits
    }
    return text + "s"
  }
}
