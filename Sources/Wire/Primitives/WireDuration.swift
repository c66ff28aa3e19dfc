/// A length of time in microseconds, which may be negative.
public struct WireDuration: Hashable, Sendable, BitwiseCopyable {
  public let microseconds: Int64

  @inlinable public init() { microseconds = 0 }

  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  /// Whole seconds; stops at the ends of the range.
  public init(seconds: Int64) {
    let (value, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    self.init(microseconds: overflow ? endOfRange(isNegative: seconds < 0) : value)
  }

  /// Rounded towards zero; stops at the ends of the range.
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (value, overflow2) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000)
    self.init(
      microseconds: overflow || overflow2 ? endOfRange(isNegative: seconds < 0) : value)
  }

  public var duration: Duration {
    let seconds = microseconds / 1_000_000
    let rest = microseconds % 1_000_000
    return Duration(
      secondsComponent: seconds, attosecondsComponent: rest * 1_000_000_000_000)
  }
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
    return (microseconds < 0 ? "-" : "") + Int.wire(magnitude / 1_000_000).description
      + decimals(microseconds: Int.wire(magnitude % 1_000_000)) + "s"
  }
}
