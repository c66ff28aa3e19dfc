internal import Casework
internal import Checkpoints
internal import EventStore
internal import Logging
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
package import ServiceKit
internal import ServiceLifecycle
internal import Transport
internal import Wire
internal import WireRPC

/// The process of planning: opens the store, checks it, follows intake, serves, and ends in order.
package enum PlanningProgram {
  /// How long the answers in hand may take once the process is told to end, out of its limit.
  private static let drainShare = 0.8

  package static func run(_ configuration: Configuration) async throws {
    ServiceLogging.bootstrap(
      format: configuration[StandardKeys.logFormat],
      level: configuration[StandardKeys.logLevel])
    let logger = Logger(label: "planning")
    let registry = MetricsRegistry()
    let metrics = TransportCounters(registry)
    let trust = TrustDirectory(path: configuration[StandardKeys.trust].path)
    let revocation = try RevocationGuard(trust)
    let trustDomain = configuration[PlanningConfiguration.trustDomain]
    let capture = try configuration.transportCapture(logger)
    let followed = try FollowedIntake.all(configuration, trust: trust) { box in
      try connect(
        configuration[PlanningConfiguration.intake], box, trustDomain: trustDomain,
        revocation: revocation, metrics: metrics, capture: capture, logger: logger)
    }
    let missions = followed.map(\.mission.code)
    let gate = ReadinessGate(
      checks: [StoreWatch.check, StoreInspection.check] + missions.map(FollowBoard.check))
    let board = FollowBoard(missions: missions, gate: gate)
    PlanningMetrics.observe(board, in: registry)
    let admin = try await AdminServer.bind(
      configuration[StandardKeys.admin],
      allowRemote: configuration[StandardKeys.adminAllowRemote], registry: registry, gate: gate,
      logger: logger)

    let policy = try PolicyFile.load(path: configuration[PlanningConfiguration.policy].path)
    let data = configuration[StandardKeys.data].path
    let clock = SystemClock()
    let random = SystemRandom()
    let archive = StoreArchive(
      configuration, data: data, service: "planning", clock: clock, random: random)
    try UnfinishedRestore(data: data).refuse()
    let inner: SQLiteEventStore
    let store: SealedEventStore
    do {
      var settings = SQLiteEventStore.Settings()
      settings.reserveBytes = Int64(configuration[StoreKeys.reserve].bytes)
      settings.archive = archive.archive
      inner = try SQLiteEventStore(
        directory: data, settings: settings, clock: clock, random: random, logger: logger)
      let keys = try SealingPlace.openKeys(
        data: data, keyFile: configuration[StandardKeys.keyFile]?.path, random: random,
        clock: clock, logger: logger, archive: archive.keys)
      store = try await SealedEventStore.open(
        inner, keys: keys, rules: PlanningSealing.rules, random: random)
    } catch let error as StoreError {
      throw ServiceKitError(.lifecycle, "the data directory cannot be used: \(error.message)")
    } catch let error as SealingError {
      throw ServiceKitError(.lifecycle, "the data cannot be opened: \(error.message)")
    }
    gate.markReady(StoreWatch.check)
    let credential = configuration[StandardKeys.credential]
    let integrity = StoreIntegrity()
    let calendar = policy.calendar
    let statements = TrustedStatements(
      trust: trust, trustDomain: trustDomain,
      // A certificate that was revoked since was good when it signed.
      admits: { _ in true })
    let inspection = StoreInspection(
      store: store, integrity: integrity, statements: statements,
      schedule: InspectionSchedule(
        clock: clock, hour: configuration[StoreKeys.checkHour],
        offsetSeconds: { calendar.offsetSeconds(at: Timestamp(microseconds: $0)) }),
      gate: gate, registry: registry, logger: logger)
    try await inspection.prove()
    let checkpoints = CheckpointKeeper(
      store: store, clock: clock,
      signing: TrustedSigning(trust: trust, credential: credential),
      witness: configuration[StoreKeys.witness].map {
        WitnessDirectory(path: $0.path, service: "planning")
      }, registry: registry, logger: logger)
    let spool = data + "/incoming"
    try AtomicFile.makePrivateDirectory(spool)

    let environment = PlanningEnvironment(
      store: store, clock: clock, random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger, board: board, storeVersion: inner.engineVersion,
      chainIsIntact: { integrity.isIntact },
      sealing: TrustSealing(
        trust: trust,
        credentials: Dictionary(
          followed.map { ($0.mission.code, $0.credential) }, uniquingKeysWith: { first, _ in first }
        )), statements: statements, warnings: { gate.warnings.map(\.reason) })
    let box = TLSCredentialBox(try TransportTLS(trust: trust, credential: credential))
    let access = try AccessRules.policy(
      trustDomain: trustDomain, services: PlanningServices.descriptors)
    let audit = AccessAudit(
      environment, eventsPerPeriod: UInt32(clamping: configuration[DenialLimits.events]))
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: configuration[StandardKeys.listen].transportAddress, security: .mutualTLS(box),
        admits: audit.watching(revocation.admits), capture: capture),
      services: PlanningServices.registrations(environment, audit: audit),
      authorise: audit.watching(AccessRules.authorisation(access)), logger: logger, metrics: metrics
    )
    let followers = followed.map {
      MissionFollower(
        environment, mission: $0.mission.code, intake: IntakeClient($0.client),
        spoolDirectory: spool)
    }
    for follower in followers { await follower.recall() }
    let bound = try await server.start()

    let limit = configuration[StandardKeys.shutdownLimit]
    let clients = followed.map(\.client)
    // The last one is told to end first: calls, then followers, then their connections, then the
    // store, and the admin port when nothing is left to say.
    var services: [any Service] = [
      admin,
      StoreCloser(store: store), inspection, checkpoints,
      StoreWatch(store: store, gate: gate, registry: registry),
      DenialSweep(audit),
      ClientCloser(clients: clients),
      CredentialReload(
        box, trust: trust, credential: credential, revocation: revocation,
        recheck: {
          server.recheckPeers()
          for client in clients { client.recheckPeers() }
        }, logger: logger),
    ]
    // Behind the admin port and the store: they end after everything that records.
    services.insert(
      contentsOf: archive.services(
        store: store, clock: clock, random: random, gate: gate, registry: registry, logger: logger,
        offsetSeconds: { calendar.offsetSeconds(at: Timestamp(microseconds: $0)) }), at: 2)
    for (intake, follower) in zip(followed, followers) {
      services.append(
        CredentialReload(intake.box, trust: trust, credential: intake.credential, logger: logger))
      services.append(follower)
      services.append(
        ErasureFollower(
          environment, store, mission: intake.mission.code,
          intake: ProtectionClient(intake.client), spoolDirectory: spool))
    }
    services.append(CallService(server, gracePeriod: limit * drainShare))
    try await ProcessLifecycle(shutdownLimit: limit, gate: gate, logger: logger).run(
      services,
      announcing: ListeningAnnouncement(
        service: "planning", listen: try HostPort(bound), admin: admin.address))
  }

  private static func connect(
    _ intake: HostPorts, _ box: TLSCredentialBox, trustDomain: String,
    revocation: RevocationGuard, metrics: TransportCounters, capture: TransportCapture?,
    logger: Logger
  ) throws -> TransportClient {
    try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: intake.all.map(\.transportAddress), security: .mutualTLS(box),
        services: [IntakeMethods.descriptor, ProtectionMethods.descriptor],
        limits: .fewLargeStreams, agent: "planning-service",
        acceptsServer: { uri in
          guard let server = try? PeerIdentity(uri: uri) else { return false }
          return server.role == .intake && server.trustDomain == trustDomain
        }, admits: revocation.admits,
        // What is stored must be understood (rule R23). A view of the feed that is not is set aside by
        // the follower, so that one person's news does not stop all others.
        unknownData: { $0.name == IntakeMethods.follow.info.name ? .kept : .refused },
        capture: capture),
      logger: logger, metrics: metrics)
  }
}
