package import Frames
package import WireRPC

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
  case turnedAway = "turned-away"
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
  /// What counts the calls of one method. Asked for once and kept, so that nothing is looked up for each call.
  func calls(of method: RPCMethodInfo, _ role: TransportRole) -> any CallMetrics
  func bytesReceived(_ count: Int, _ role: TransportRole)
  func bytesSent(_ count: Int, _ role: TransportRole)
  /// What this side made of a service of the other side, once for each service and connection.
  func schemaJudged(_ verdict: SchemaVerdict, _ role: TransportRole)
  /// An event loop has not come back for longer than `TransportTiming.loopStall`.
  func loopStalled()
  /// A client sends a call again.
  func callRetried(_ method: RPCMethodInfo)
}

/// Counts the calls of one method. Called on event loops and from anywhere: it must not block.
package protocol CallMetrics: Sendable {
  func started()
  /// - Parameter nanoseconds: from the request to the end.
  func ended(_ status: RPCError.Status, nanoseconds: Int64)
  /// Bytes of messages as they travel, without frames and metadata.
  func moved(received: Int, sent: Int)
}

/// Counts nothing.
package struct NoTransportMetrics: TransportMetrics, CallMetrics {
  package init() {}
  package func connectionOpened(_ role: TransportRole) {}
  package func connectionClosed(_ role: TransportRole) {}
  package func refused(_ reason: RefusalReason) {}
  package func calls(of method: RPCMethodInfo, _ role: TransportRole) -> any CallMetrics { self }
  package func started() {}
  package func ended(_ status: RPCError.Status, nanoseconds: Int64) {}
  package func moved(received: Int, sent: Int) {}
  package func bytesReceived(_ count: Int, _ role: TransportRole) {}
  package func bytesSent(_ count: Int, _ role: TransportRole) {}
  package func schemaJudged(_ verdict: SchemaVerdict, _ role: TransportRole) {}
  package func loopStalled() {}
  package func callRetried(_ method: RPCMethodInfo) {}
}
