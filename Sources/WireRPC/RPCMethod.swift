public import Wire

/// The three kinds of call. There is no bidirectional kind.
public enum RPCKind: UInt8, Hashable, Sendable {
  case unary = 1
  case serverStream = 2
  case clientStream = 3
}

/// What the transport and the access rules need to know of a method, without its types.
public struct RPCMethodInfo: Hashable, Sendable {
  /// The full name of the service, such as `intake.v1.Intake`.
  public let service: String
  /// 1…1023, unique within the service.
  public let ordinal: UInt16
  public let name: String
  public let kind: RPCKind
  /// Whether a call with an idempotency key may be sent again when its outcome is unknown.
  public let isIdempotent: Bool
  /// Whether items of the stream may be compressed.
  public let isBulk: Bool
  /// Roles that the schema allows to call it.
  public let roles: [String]
  /// Where the schema has its handler run.
  public let execution: RPCExecution

  public init(
    service: String, ordinal: UInt16, name: String, kind: RPCKind, isIdempotent: Bool = false,
    isBulk: Bool = false, roles: [String] = [], execution: RPCExecution = .offload
  ) {
    self.service = service
    self.ordinal = ordinal
    self.name = name
    self.kind = kind
    self.isIdempotent = isIdempotent
    self.isBulk = isBulk
    self.roles = roles
    self.execution = execution
  }

  /// `intake.v1.Intake/register`, for logs and metrics.
  public var fullName: String { "\(service)/\(name)" }
}

/// A method with its request, its response, and the errors it declares with `throws`.
public struct RPCMethod<Request: WireMessage, Response: WireMessage>: Sendable {
  public let info: RPCMethodInfo
  /// In declared order: the tag on the wire is the position, counting from 1.
  public let thrown: [any (WireMessage & Error).Type]

  public init(_ info: RPCMethodInfo, thrown: [any (WireMessage & Error).Type] = []) {
    self.info = info
    self.thrown = thrown
  }
}

/// A service as both sides announce it at connect.
public struct RPCServiceDescriptor: Sendable {
  /// The full name, such as `intake.v1.Intake`.
  public let name: String
  /// SHA-256 of `schema`.
  public let fingerprint: [UInt8]
  /// The canonical descriptor of the service and every type it reaches.
  public let schema: [UInt8]
  public let methods: [RPCMethodInfo]

  public init(name: String, fingerprint: [UInt8], schema: [UInt8], methods: [RPCMethodInfo]) {
    self.name = name
    self.fingerprint = fingerprint
    self.schema = schema
    self.methods = methods
  }
}
