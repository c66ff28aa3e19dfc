internal import Frames
internal import Logging
internal import NIOCore
internal import Wire

/// Writes the calls that one connection was refused into the log, so many a second: a peer that is
/// refused all day does not fill a disk. Touched on the connection's event loop only.
struct RefusalLog {
  /// Lines a second, once the burst is used up.
  static let linesPerSecond = 1
  /// Lines at once.
  static let burst = 10

  private var budget: RateBudget
  /// Refusals since the last line that was written.
  private var leftOut = 0

  init(now: NIODeadline) {
    budget = RateBudget(perSecond: Self.linesPerSecond, burst: Self.burst, now: now)
  }

  /// - Parameters:
  ///   - method: full name of the method, as far as it is known.
  ///   - traceID: the caller's, if its metadata could be read.
  mutating func add(
    _ reason: RefusalReason, _ status: RPCError.Status, method: String, peer: String,
    traceID: WireUUID?, at now: NIODeadline, to logger: Logger
  ) {
    let level = Self.level(reason)
    guard logger.logLevel <= level else { return }
    guard budget.spend(at: now) else {
      leftOut += 1
      return
    }
    var metadata: Logger.Metadata = [
      "reason": "\(reason.rawValue)", "status": "\(status)", "method": "\(method)",
      "peer": "\(peer)",
    ]
    if let traceID { metadata["trace-id"] = "\(traceID)" }
    if leftOut > 0 { metadata["left-out"] = "\(leftOut)" }
    leftOut = 0
    logger.log(level: level, "transport: call refused", metadata: metadata)
  }

  /// The connection has ended: tells what no line has told.
  mutating func close(peer: String, to logger: Logger) {
    guard leftOut > 0 else { return }
    logger.notice(
      "transport: more calls were refused",
      metadata: ["peer": "\(peer)", "left-out": "\(leftOut)"])
    leftOut = 0
  }

  /// What somebody may have to look into is a notice; load and deadlines are a matter of course.
  private static func level(_ reason: RefusalReason) -> Logger.Level {
    switch reason {
    case .notAuthorised, .unknownMethod, .serviceRefused, .badMetadata: .notice
    default: .debug
    }
  }
}
