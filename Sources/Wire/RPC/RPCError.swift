/// A call that ended without its answer.
public struct RPCError: Error, Sendable, CustomStringConvertible {
  /// Status numbers on the wire: gRPC's 0–16 with their meaning, and our own 32–35.
  public struct Status: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let ok = Status(rawValue: 0)
    public static let cancelled = Status(rawValue: 1)
    public static let unknown = Status(rawValue: 2)
    public static let invalidArgument = Status(rawValue: 3)
    public static let deadlineExceeded = Status(rawValue: 4)
    public static let notFound = Status(rawValue: 5)
    public static let alreadyExists = Status(rawValue: 6)
    public static let permissionDenied = Status(rawValue: 7)
    public static let resourceExhausted = Status(rawValue: 8)
    public static let failedPrecondition = Status(rawValue: 9)
    public static let aborted = Status(rawValue: 10)
    public static let outOfRange = Status(rawValue: 11)
    public static let unimplemented = Status(rawValue: 12)
    public static let `internal` = Status(rawValue: 13)
    public static let unavailable = Status(rawValue: 14)
    public static let dataLoss = Status(rawValue: 15)
    public static let unauthenticated = Status(rawValue: 16)
    public static let malformed = Status(rawValue: 32)
    public static let nonCanonical = Status(rawValue: 33)
    public static let limit = Status(rawValue: 34)
    public static let schemaIncompatible = Status(rawValue: 35)

    private static let names: [UInt16: String] = [
      0: "OK", 1: "CANCELLED", 2: "UNKNOWN", 3: "INVALID_ARGUMENT", 4: "DEADLINE_EXCEEDED",
      5: "NOT_FOUND", 6: "ALREADY_EXISTS", 7: "PERMISSION_DENIED", 8: "RESOURCE_EXHAUSTED",
      9: "FAILED_PRECONDITION", 10: "ABORTED", 11: "OUT_OF_RANGE", 12: "UNIMPLEMENTED",
      13: "INTERNAL", 14: "UNAVAILABLE", 15: "DATA_LOSS", 16: "UNAUTHENTICATED",
      32: "MALFORMED", 33: "NON_CANONICAL", 34: "LIMIT", 35: "SCHEMA_INCOMPATIBLE",
    ]

    /// A status that another side may know and this one does not is read as `unknown` (rule T9).
    public var normalised: Status { Self.names[rawValue] == nil ? .unknown : self }
    public var description: String { Self.names[rawValue] ?? "STATUS_\(rawValue)" }
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
