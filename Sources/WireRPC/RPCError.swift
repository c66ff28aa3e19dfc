/// A call that ended without its answer.
public struct RPCError: Error, Sendable, CustomStringConvertible {
  /// Status numbers on the wire: gRPC's 0–16 with their meaning, and our own 32–35.
  public struct Status: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static var ok: Status { Status(rawValue: 0) }
    public static var cancelled: Status { Status(rawValue: 1) }
    public static var unknown: Status { Status(rawValue: 2) }
    public static var invalidArgument: Status { Status(rawValue: 3) }
    public static var deadlineExceeded: Status { Status(rawValue: 4) }
    public static var notFound: Status { Status(rawValue: 5) }
    public static var alreadyExists: Status { Status(rawValue: 6) }
    public static var permissionDenied: Status { Status(rawValue: 7) }
    public static var resourceExhausted: Status { Status(rawValue: 8) }
    public static var failedPrecondition: Status { Status(rawValue: 9) }
    public static var aborted: Status { Status(rawValue: 10) }
    public static var outOfRange: Status { Status(rawValue: 11) }
    public static var unimplemented: Status { Status(rawValue: 12) }
    public static var `internal`: Status { Status(rawValue: 13) }
    public static var unavailable: Status { Status(rawValue: 14) }
    public static var dataLoss: Status { Status(rawValue: 15) }
    public static var unauthenticated: Status { Status(rawValue: 16) }
    public static var malformed: Status { Status(rawValue: 32) }
    public static var nonCanonical: Status { Status(rawValue: 33) }
    public static var limit: Status { Status(rawValue: 34) }
    public static var schemaIncompatible: Status { Status(rawValue: 35) }

    /// A status that another side may know and this one does not is read as `unknown` (rule T9).
    public var normalised: Status { name == nil ? .unknown : self }
    public var description: String { name ?? "STATUS_\(rawValue)" }

    private var name: String? {
      switch rawValue {
      case 0: "OK"
      case 1: "CANCELLED"
      case 2: "UNKNOWN"
      case 3: "INVALID_ARGUMENT"
      case 4: "DEADLINE_EXCEEDED"
      case 5: "NOT_FOUND"
      case 6: "ALREADY_EXISTS"
      case 7: "PERMISSION_DENIED"
      case 8: "RESOURCE_EXHAUSTED"
      case 9: "FAILED_PRECONDITION"
      case 10: "ABORTED"
      case 11: "OUT_OF_RANGE"
      case 12: "UNIMPLEMENTED"
      case 13: "INTERNAL"
      case 14: "UNAVAILABLE"
      case 15: "DATA_LOSS"
      case 16: "UNAUTHENTICATED"
      case 32: "MALFORMED"
      case 33: "NON_CANONICAL"
      case 34: "LIMIT"
      case 35: "SCHEMA_INCOMPATIBLE"
      default: nil
      }
    }
  }

  public let status: Status
  /// What failed and what to do next. Never personal data.
  public let message: String
  /// No handler has run, so the call may be sent again whatever it was.
  public let isNotExecuted: Bool
  /// How long to wait before the call is sent again, in milliseconds; 0 when unstated.
  public let retryAfterMilliseconds: UInt32

  public init(
    _ status: Status, _ message: String, isNotExecuted: Bool = false,
    retryAfterMilliseconds: UInt32 = 0
  ) {
    self.status = status
    self.message = message
    self.isNotExecuted = isNotExecuted
    self.retryAfterMilliseconds = retryAfterMilliseconds
  }

  public var description: String { "\(status): \(message)" }
}
