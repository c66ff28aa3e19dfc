package import Frames
package import Wire

/// Why a connection or a call was turned away. The raw value is a metric label and a log field.
package enum RefusalReason: String, Sendable, Hashable, CaseIterable {
  // Connections, before WELCOME.
  case tooManyConnections = "too-many-connections"
  case tooManyHandshakes = "too-many-handshakes"
  case tooManyFromAddress = "too-many-from-address"
  case tooManyForIdentity = "too-many-for-identity"
  case notTLS = "not-tls"
  case noCertificate = "no-certificate"
  case certificateNotTrusted = "certificate-not-trusted"
  case certificateExpired = "certificate-expired"
  case certificateRevoked = "certificate-revoked"
  case identityMissing = "identity-missing"
  case protocolNotNegotiated = "alpn"
  case tlsFailed = "tls-failed"
  case handshakeTimeout = "handshake-timeout"
  case notHello = "not-hello"
  case version = "version"
  case schema = "schema"
  // Connections, at any time.
  case badFrame = "bad-frame"
  case frameTooLarge = "frame-too-large"
  case flood = "flood"
  case partialFrame = "partial-frame"
  case writeStall = "write-stall"
  case outboundOverflow = "outbound-overflow"
  case keepAlive = "keep-alive"
  // Calls.
  case unknownMethod = "unknown-method"
  case serviceRefused = "service-refused"
  case notAuthorised = "not-authorised"
  case tooManyStreams = "too-many-streams"
  case deadlineBeforeDispatch = "deadline-before-dispatch"
  case badMetadata = "bad-metadata"
  case badRequest = "bad-request"
  case draining = "draining"
}

/// Where a transport counts what it does. Called on event loops: an implementation must not block.
package protocol TransportMetrics: Sendable {
  func connectionOpened(_ role: TransportRole)
  func connectionClosed(_ role: TransportRole)
  func refused(_ reason: RefusalReason)
  func callStarted(_ method: RPCMethodInfo, _ role: TransportRole)
  func callEnded(
    _ method: RPCMethodInfo, _ role: TransportRole, status: RPCError.Status, took: Duration)
  func bytesReceived(_ count: Int, _ role: TransportRole)
  func bytesSent(_ count: Int, _ role: TransportRole)
  /// What this side made of a service of the other side, once for each service and connection.
  func schemaJudged(_ verdict: SchemaVerdict, _ role: TransportRole)
  /// A client sends a call again.
  func callRetried(_ method: RPCMethodInfo)
}

/// Counts nothing.
package struct NoTransportMetrics: TransportMetrics {
  package init() {}
  package func connectionOpened(_ role: TransportRole) {}
  package func connectionClosed(_ role: TransportRole) {}
  package func refused(_ reason: RefusalReason) {}
  package func callStarted(_ method: RPCMethodInfo, _ role: TransportRole) {}
  package func callEnded(
    _ method: RPCMethodInfo, _ role: TransportRole, status: RPCError.Status, took: Duration
  ) {}
  package func bytesReceived(_ count: Int, _ role: TransportRole) {}
  package func bytesSent(_ count: Int, _ role: TransportRole) {}
  package func schemaJudged(_ verdict: SchemaVerdict, _ role: TransportRole) {}
  package func callRetried(_ method: RPCMethodInfo) {}
}
