internal import EventStore
internal import Foundation
internal import Logging
internal import MissionPolicy
internal import RepatriationSchema
internal import ServiceKit
internal import ServiceLifecycle
internal import Transport
internal import Wire

/// The whole of `planning-service`: reads its configuration, opens everything, runs until a signal.
package enum PlanningProgram {
  /// - Returns: the exit code: 0 after an orderly shutdown, 64 for wrong usage or configuration,
  ///   else 1.
  package static func main(arguments: [String], environment: [String: String]) async -> Int32 {
    ProcessLifecycle.ignoreBrokenPipes()
    do {
      switch try PlanningConfiguration.schema.load(
        arguments: arguments, environment: environment)
      {
      case .print(let text):
        FileHandle.standardOutput.write(Data(text.utf8))
      case .run(let configuration):
        ServiceLogging.bootstrap(
          format: configuration[StandardKeys.logFormat],
          level: configuration[StandardKeys.logLevel])
        try await run(configuration, logger: Logger(label: "planning"))
      }
      return 0
    } catch {
      FileHandle.standardError.write(Data("planning-service: \(error)\n".utf8))
      return (error as? ServiceKitError)?.exitCode ?? 1
    }
  }

  private static func run(_ configuration: Configuration, logger: Logger) async throws {
    let trust = TrustDirectory(path: configuration[StandardKeys.trust].path)
    let own = try Identified(trust, configuration[StandardKeys.credential])
    let followed = try followed(configuration[PlanningConfiguration.follow], trust)
    let file = try PolicyFile.load(path: configuration[PlanningConfiguration.policy].path)

    let missions = followed.map(\.identity.mission.code)
    let gate = ReadinessGate(
      checks: [StoreKeeper.check, CallServer.check] + missions.map(FollowBoard.check))
    let registry = MetricsRegistry()
    let board = FollowBoard(missions: missions, gate: gate)
    PlanningMetrics.observe(board, in: registry)

    let data = configuration[StandardKeys.data].path
    try AtomicFile.makePrivateDirectory(data)
    let spool = data + "/incoming"
    try AtomicFile.makePrivateDirectory(spool)
    let clock = SystemClock()
    let random = SystemRandom()
    let store = try SQLiteEventStore(
      directory: data + "/store", clock: clock, random: random, logger: logger)
    // A broken chain is no reason to hide it: the service does not start, and says which event.
    try await store.verifyRecent()

    let environment = PlanningEnvironment(
      store: store, clock: clock, random: random, policy: file.policy, calendar: file.calendar,
      logger: logger, board: board, storeVersion: "sqlite")
    let admin = try await AdminServer.bind(
      configuration[StandardKeys.admin],
      allowRemote: configuration[StandardKeys.adminAllowRemote], registry: registry, gate: gate,
      logger: logger)
    let metrics = RegistryTransportMetrics(registry)
    let server = try await serve(
      environment, configuration[StandardKeys.listen], own, metrics: metrics, logger: logger)
    gate.markReady(CallServer.check)

    let clients = try followed.map {
      try client($0, own, configuration[PlanningConfiguration.intake], metrics, logger)
    }
    let followers = zip(followed, clients).map { identified, client in
      MissionFollower(
        environment, mission: identified.identity.mission.code, intake: IntakeClient(client),
        spoolDirectory: spool)
    }
    let services: [any Service] =
      [
        admin, StoreKeeper(store: store, gate: gate, registry: registry),
        ClientCloser(clients: clients),
      ] + followers + [
        CallServer(
          server: server.server,
          gracePeriod: configuration[StandardKeys.shutdownLimit] / 2, logger: logger)
      ]
    try await ProcessLifecycle(
      shutdownLimit: configuration[StandardKeys.shutdownLimit], gate: gate, logger: logger
    ).run(
      services,
      announcing: ListeningAnnouncement(
        service: "planning", listen: server.address, admin: admin.address))
  }

  /// A certificate of the trust directory, with who it says it is.
  private struct Identified {
    let name: String
    let identity: PeerIdentity
    let tls: TransportTLS

    init(_ trust: TrustDirectory, _ name: String) throws {
      let credential = try trust.load(name)
      self.name = name
      identity = try credential.identity()
      tls = try TransportTLS(
        certificatePEM: credential.certificatePEM, keyPEM: credential.keyPEM,
        trustPEM: try trust.authorityCertificatePEM())
    }
  }

  private static func followed(
    _ names: [String], _ trust: TrustDirectory
  ) throws -> [Identified] {
    let followed = try names.map { try Identified(trust, $0) }
    for identified in followed where identified.identity.role != .planning {
      throw ServiceKitError(
        .configuration,
        "follow: the certificate '\(identified.name)' has the role \(identified.identity.role); "
          + "issue one with the role planning")
    }
    guard !followed.isEmpty else {
      throw ServiceKitError(.configuration, "follow: name at least one certificate")
    }
    guard Set(followed.map(\.identity.mission)).count == followed.count else {
      throw ServiceKitError(.configuration, "follow: two certificates are of the same mission")
    }
    return followed
  }

  private static func serve(
    _ environment: PlanningEnvironment, _ address: HostPort, _ own: Identified,
    metrics: RegistryTransportMetrics, logger: Logger
  ) async throws -> (server: TransportServer, address: HostPort) {
    let access = PlanningAccess(trustDomain: own.identity.trustDomain, logger: logger)
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: address.host, port: Int(address.port)),
        security: .mutualTLS(TLSCredentialBox(own.tls))),
      services: [PlanningRegistration(PlanningService(environment))],
      authorise: access.authorise, logger: logger, metrics: metrics)
    let bound = try await server.start()
    return (server, address.with(port: UInt16(clamping: bound.port)))
  }

  private static func client(
    _ identified: Identified, _ own: Identified, _ intake: HostPort,
    _ metrics: RegistryTransportMetrics, _ logger: Logger
  ) throws -> TransportClient {
    let trustDomain = own.identity.trustDomain
    return try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [TransportAddress(host: intake.host, port: Int(intake.port))],
        security: .mutualTLS(TLSCredentialBox(identified.tls)),
        services: [IntakeMethods.descriptor], agent: "planning-service",
        acceptsServer: { uri in
          guard let server = try? PeerIdentity(uri: uri) else { return false }
          return server.role == .intake && server.trustDomain == trustDomain
        }),
      logger: logger, metrics: metrics)
  }
}
