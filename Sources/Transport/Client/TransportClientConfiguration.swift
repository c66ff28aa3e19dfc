package import WireRPC

/// How often and how soon a client tries again.
package struct RetryPolicy: Hashable, Sendable {
  /// Attempts of one call, the first included.
  package var maximumAttempts: Int
  /// The first pause is between nothing and this; the bound doubles with each attempt.
  package var baseDelay: Duration
  /// The bound never exceeds this.
  package var maximumDelay: Duration
  /// Retries that may be saved up. A success adds a tenth, a retry takes one.
  package var budget: Int

  package init(
    maximumAttempts: Int = 3, baseDelay: Duration = .milliseconds(50),
    maximumDelay: Duration = .seconds(5), budget: Int = 20
  ) {
    self.maximumAttempts = max(maximumAttempts, 1)
    self.baseDelay = baseDelay
    self.maximumDelay = maximumDelay
    self.budget = budget
  }

  /// No call is sent twice.
  package static let never = RetryPolicy(maximumAttempts: 1)
}

/// Time and randomness as the client's decisions use them.
package struct TransportEnvironment: Sendable {
  package var now: @Sendable () -> ContinuousClock.Instant
  package var sleep: @Sendable (Duration) async throws -> Void
  /// 64 random bits.
  package var random: @Sendable () -> UInt64

  package init(
    now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now },
    sleep: @escaping @Sendable (Duration) async throws -> Void = {
      try await Task.sleep(for: $0, clock: .continuous)
    },
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.now = now
    self.sleep = sleep
    self.random = random
  }

  /// A random duration from nothing up to `bound`: full jitter, so that clients cut off together
  /// do not come back together.
  func jitter(upTo bound: Duration) -> Duration {
    // 53 bits give a fraction in 0..<1 that a Double holds exactly.
    bound * (Double(random() >> 11) / Double(1 << 53))
  }
}

package struct TransportClientConfiguration: Sendable {
  /// Tried in order, starting with the one that worked last.
  package var addresses: [TransportAddress]
  package var security: TransportSecurity
  /// Connections at once, 1 to 8, each on an event loop of its own as far as there are enough. One is enough
  /// for hundreds of thousands of calls a second; more let bulk and calls keep out of each other's way. A
  /// server takes so many of one identity.
  package var connections: Int
  /// The services that may be called; at most 63.
  package var services: [RPCServiceDescriptor]
  package var limits: TransportLimits
  package var timing: TransportTiming
  package var retry: RetryPolicy
  /// The timeout of a unary or client-stream call that states none.
  package var defaultTimeout: Duration
  /// Program and version for the server's log; at most 64 bytes, never personal data.
  package var agent: String
  /// Judges the URI name of the server's certificate once it is known to be trusted.
  package var acceptsServer: @Sendable (_ uri: String) -> Bool
  /// Judges the server's certificate; see ``CertificateAdmission``.
  package var admits: CertificateAdmission
  /// What becomes of unknown data in replies of servers with another schema. A client that stores
  /// what it reads must refuse it (rule R23).
  package var unknownData: UnknownDataPolicy
  /// Records every connection; `nil` for none.
  package var capture: TransportCapture?

  package static let maximumConnections = 8

  package init(
    addresses: [TransportAddress], security: TransportSecurity,
    services: [RPCServiceDescriptor], connections: Int = 1, limits: TransportLimits = .init(),
    timing: TransportTiming = .init(), retry: RetryPolicy = .init(),
    defaultTimeout: Duration = .seconds(30), agent: String = "",
    acceptsServer: @escaping @Sendable (_ uri: String) -> Bool = { _ in true },
    admits: @escaping CertificateAdmission = { _ in true },
    unknownData: @escaping UnknownDataPolicy = { _ in .kept },
    capture: TransportCapture? = nil
  ) {
    self.addresses = addresses
    self.security = security
    self.services = services
    self.connections = min(max(connections, 1), Self.maximumConnections)
    self.limits = limits
    self.timing = timing
    self.retry = retry
    self.defaultTimeout = defaultTimeout
    self.agent = agent
    self.acceptsServer = acceptsServer
    self.admits = admits
    self.unknownData = unknownData
    self.capture = capture
  }
}
