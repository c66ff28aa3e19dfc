/// A client of one service, as the load generator drives it. Each peer that is compared has one.
public protocol LoadTarget: Sendable {
  /// Sends 300 bytes and waits for 100.
  func call() async throws

  /// Reads a stream of items of 64 KiB.
  ///
  /// - Returns: the bytes that came.
  func stream(items: Int) async throws -> Int

  /// Where the tasks of callers run; `nil` for Swift's own pool.
  var executor: (any TaskExecutor)? { get }
}

/// The sizes that every peer has in common.
public enum LoadSizes {
  public static let request = 300
  public static let response = 100
  public static let item = 64 << 10
}

/// What was measured with one load.
public struct LoadResult: Sendable {
  public var latencies: LatencyHistogram
  public var nanoseconds: UInt64
  public var bytes: Int

  /// `calls=… ns=… p50=… p99=… p999=… max=… bytes=…`, times in nanoseconds.
  public var line: String {
    let fields: [(String, UInt64)] = [
      ("calls", latencies.count), ("ns", nanoseconds), ("p50", latencies.percentile(0.5)),
      ("p99", latencies.percentile(0.99)), ("p999", latencies.percentile(0.999)),
      ("max", latencies.maximum), ("bytes", UInt64(bytes)),
    ]
    return fields.map { "\($0)=\($1)" }.joined(separator: " ")
  }
}
