internal import Frames
internal import Logging
internal import Synchronization
internal import Wire
internal import WireRPC

@testable internal import Transport

/// A server on a free loopback port and what is needed to reach it.
struct Rig: Sendable {
  let server: TransportServer
  let address: TransportAddress
  let probe = Probe()
  let logs: LogRecord
  let pki: TestPKI
  let security: TransportSecurity

  /// A port that this machine hands out to nobody else while the tests run: for tests whose client
  /// comes back when the server has gone, and must not find another test's server there.
  static func reservedPort() -> Int {
    lastReserved.withLock { last in
      last += 1
      return last
    }
  }

  /// Nobody listens here, whichever tests run.
  static let refusing = TransportAddress(host: "127.0.0.1", port: 1)

  /// Below the ports that Linux gives to those who ask for any.
  private static let lastReserved = Mutex(Int.random(in: 15_000...31_000))

  /// For what has nothing to log.
  static let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }

  static let serverName = "spiffe://test.example/mission/IDN-PNH/role/intake/one"
  static let clientName = "spiffe://test.example/mission/IDN-PNH/role/planner/one"

  /// - Parameter isTLS: false for plaintext, where a test speaks the protocol by hand.
  init(
    _ service: TestService = TestService(), others: [any RPCService] = [], isTLS: Bool = true,
    port: Int = 0,
    pki: TestPKI? = nil, security: TransportSecurity? = nil,
    limits: TransportLimits = TransportLimits(), timing: TransportTiming = TransportTiming(),
    admission: TransportAdmission = TransportAdmission(),
    authorise: @escaping TransportAuthorisation = { _, _ in nil },
    admits: @escaping CertificateAdmission = { _ in true },
    turnsAway: @escaping @Sendable (String) -> String? = { _ in nil },
    unknownData: @escaping UnknownDataPolicy = { _ in .refused },
    capture: TransportCapture? = nil
  ) async throws {
    self.pki = try pki ?? TestPKI()
    self.security =
      try security ?? (isTLS ? self.pki.security(Self.serverName) : TransportSecurity.plaintext)
    logs = LogRecord()
    let record = logs
    var logger = Logger(label: "server") { _ in RecordingHandler(record: record) }
    logger.logLevel = .debug
    server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: port), security: self.security,
        limits: limits, timing: timing, admission: admission, admits: admits,
        turnsAway: turnsAway, unknownData: unknownData, capture: capture),
      services: [service] + others,
      authorise: authorise, logger: logger, metrics: probe)
    address = try await server.start()
  }

  func client(
    security: TransportSecurity? = nil, services: [RPCServiceDescriptor]? = nil,
    addresses: [TransportAddress]? = nil, limits: TransportLimits = TransportLimits(),
    timing: TransportTiming = TransportTiming(), retry: RetryPolicy = .never,
    probe: Probe = Probe(), environment: TransportEnvironment = TransportEnvironment(),
    acceptsServer: @escaping @Sendable (String) -> Bool = { _ in true },
    admits: @escaping CertificateAdmission = { _ in true },
    unknownData: @escaping UnknownDataPolicy = { _ in .kept }, capture: TransportCapture? = nil
  ) throws -> TransportClient {
    var own = self.security
    if case .mutualTLS = own { own = try pki.security(Self.clientName) }
    return try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: addresses ?? [address], security: security ?? own,
        services: services ?? [TestService.descriptor], limits: limits, timing: timing,
        retry: retry, agent: "test/1", acceptsServer: acceptsServer,
        admits: admits, unknownData: unknownData, capture: capture),
      logger: Self.silent, metrics: probe,
      environment: environment)
  }

  /// Runs `body` with a client and shuts both down.
  @discardableResult
  func use<Value>(_ body: (TransportClient) async throws -> Value) async throws -> Value {
    let client = try client()
    do {
      let value = try await body(client)
      await client.close(gracePeriod: .seconds(1))
      await server.shutdown(gracePeriod: .seconds(1))
      return value
    } catch {
      await client.close(gracePeriod: .zero)
      await server.shutdown(gracePeriod: .zero)
      throw error
    }
  }
}

/// What was logged.
final class LogRecord: Sendable {
  struct Line: Sendable {
    let level: Logger.Level
    let message: String
    let metadata: [String: String]
  }
  private let lines = Mutex<[Line]>([])

  func add(_ line: Line) { lines.withLock { $0.append(line) } }
  var all: [Line] { lines.withLock { $0 } }

  /// Whether a refusal with this reason and a peer address was logged.
  func hasRefusal(_ reason: RefusalReason) -> Bool {
    all.contains {
      $0.message == "transport: connection refused or ended"
        && $0.metadata["reason"] == reason.rawValue && $0.metadata["peer-address"] != nil
    }
  }
}

struct RecordingHandler: LogHandler {
  let record: LogRecord
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.debug

  subscript(metadataKey key: String) -> Logger.MetadataValue? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var all = metadata
    for (key, value) in event.metadata ?? [:] { all[key] = value }
    record.add(
      LogRecord.Line(
        level: event.level, message: event.message.description,
        metadata: all.mapValues(\.description)))
  }
}
