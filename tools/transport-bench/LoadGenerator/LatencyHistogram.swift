/// Counts durations in buckets whose width grows with the value, as HdrHistogram does: 64 buckets for each
/// doubling, so a percentile is at most 1.6 % from what was measured, from 1 ns to 73 minutes.
public struct LatencyHistogram: Sendable {
  private static let bucketBits = 6
  private static let doublings = 36
  private static let perDoubling = 1 << bucketBits

  private var counts = [UInt64](repeating: 0, count: (doublings + 1) * perDoubling)
  public private(set) var count: UInt64 = 0
  /// The longest duration, in nanoseconds.
  public private(set) var maximum: UInt64 = 0

  public init() {}

  /// Counts one duration in nanoseconds. What is longer than the last bucket is counted there.
  public mutating func record(_ nanoseconds: UInt64) {
    counts[Self.index(nanoseconds)] += 1
    count += 1
    maximum = max(maximum, nanoseconds)
  }

  public mutating func add(_ other: LatencyHistogram) {
    for index in counts.indices { counts[index] += other.counts[index] }
    count += other.count
    maximum = max(maximum, other.maximum)
  }

  /// The duration that so many of the recorded ones do not exceed, in nanoseconds; 0 when there are none.
  ///
  /// - Parameter fraction: 0.99 for the 99th percentile.
  public func percentile(_ fraction: Double) -> UInt64 {
    let rank = max(UInt64((fraction * Double(count)).rounded(.up)), 1)
    var seen: UInt64 = 0
    for index in counts.indices {
      seen += counts[index]
      if seen >= rank { return min(Self.upperBound(index), maximum) }
    }
    return maximum
  }

  private static func index(_ value: UInt64) -> Int {
    let magnitude = UInt64.bitWidth - value.leadingZeroBitCount
    guard magnitude > bucketBits else { return Int(value) }
    let shift = magnitude - bucketBits - 1
    guard shift < doublings else { return (doublings + 1) * perDoubling - 1 }
    // The bits after the leading one choose the bucket within the doubling.
    return (shift + 1) * perDoubling + Int(value >> UInt64(shift)) - perDoubling
  }

  private static func upperBound(_ index: Int) -> UInt64 {
    let (doubling, bucket) = index.quotientAndRemainder(dividingBy: perDoubling)
    guard doubling > 0 else { return UInt64(bucket) }
    let shift = UInt64(doubling - 1)
    return ((UInt64(perDoubling + bucket) + 1) << shift) - 1
  }
}
