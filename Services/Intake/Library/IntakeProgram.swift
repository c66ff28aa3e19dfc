internal import Casework
internal import Checkpoints
internal import EventStore
internal import Foundation
internal import Logging
internal import MissionPolicy
internal import RepatriationSchema
internal import ServiceHost
package import ServiceKit
internal import ServiceLifecycle
internal import Transport
internal import Wire

/// The process of intake: opens the store, checks it, serves, and ends in order.
package enum IntakeProgram {
  /// How long the answers in hand may take once the process is told to end, out of its limit.
  private static let drainShare = 0.8

  package static func run(_ configuration: Configuration) async throws {
    ServiceLogging.bootstrap(
      format: configuration[StandardKeys.logFormat],
      level: configuration[StandardKeys.logLevel])
    let logger = Logger(label: "intake")
    let registry = MetricsRegistry()
    let gate = ReadinessGate(checks: [StoreWatch.check, StoreInspection.check])
    let admin = try await AdminServer.bind(
      configuration[StandardKeys.admin],
      allowRemote: configuration[StandardKeys.adminAllowRemote], registry: registry, gate: gate,
      logger: logger)

    let policy = try PolicyFile.load(path: configuration[IntakeConfiguration.policy].path)
    let indexedFiles =
      configuration[IntakeConfiguration.matchingMemory].bytes / PeopleMatching.bytesPerFile
    let people = PeopleMatching(
      matcher: try MatchingFiles.load(
        directory: configuration[IntakeConfiguration.matching].path),
      limit: indexedFiles,
      onFull: {
        logger.error(
          "no more files of a mission can be compared: further ones are, by their numbers alone",
          metadata: ["files": "\(indexedFiles)"])
      })
    let data = configuration[StandardKeys.data].path
    let clock = SystemClock()
    let random = SystemRandom()
    let archive = StoreArchive(
      configuration, data: data, service: "intake", clock: clock, random: random)
    let store: SQLiteEventStore
    do {
      var settings = SQLiteEventStore.Settings()
      settings.reserveBytes = Int64(configuration[StoreKeys.reserve].bytes)
      settings.archive = archive.archive
      store = try SQLiteEventStore(
        directory: data, settings: settings, clock: clock, random: random, logger: logger)
    } catch let error as StoreError {
      throw ServiceKitError(.lifecycle, "the data directory cannot be used: \(error.message)")
    }
    gate.markReady(StoreWatch.check)
    let snapshotDirectory = data + "/snapshots"
    try emptySnapshotDirectory(snapshotDirectory)

    let trust = TrustDirectory(path: configuration[StandardKeys.trust].path)
    let revocation = try RevocationGuard(trust)
    let trustDomain = configuration[IntakeConfiguration.trustDomain]
    let credential = configuration[StandardKeys.credential]
    // The newest links are proved before anything is acknowledged; the rest behind the scenes.
    let integrity = StoreIntegrity()
    let calendar = policy.calendar
    let inspection = StoreInspection(
      store: store, integrity: integrity,
      // A certificate that was revoked since was good when it signed.
      statements: TrustedStatements(trust: trust, trustDomain: trustDomain, admits: { _ in true }),
      schedule: InspectionSchedule(
        clock: clock, hour: configuration[StoreKeys.checkHour],
        offsetSeconds: { calendar.offsetSeconds(at: Timestamp(microseconds: $0)) }),
      gate: gate, registry: registry, logger: logger)
    try await inspection.prove()
    let checkpoints = CheckpointKeeper(
      store: store, clock: clock,
      signing: TrustedSigning(trust: trust, credential: credential),
      witness: configuration[StoreKeys.witness].map {
        WitnessDirectory(path: $0.path, service: "intake")
      }, registry: registry, logger: logger)

    let environment = IntakeEnvironment(
      store: store, clock: clock, random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger, people: people,
      snapshotDirectory: snapshotDirectory,
      storeVersion: store.engineVersion, chainIsIntact: { integrity.isIntact },
      seals: TrustedSeals(trust: trust, trustDomain: trustDomain, admits: revocation.admits),
      waitForCheckpoint: checkpoints.waitForCheckpoint)
    guard try trust.load(credential).identity().role == .intake else {
      throw ServiceKitError(
        .configuration,
        "the certificate '\(credential)' is not one of the role intake; issue one for this service")
    }
    let box = TLSCredentialBox(try TransportTLS(trust: trust, credential: credential))
    let access = try AccessRules.policy(
      trustDomain: trustDomain,
      services: IntakeServices.descriptors)
    let audit = AccessAudit(
      environment, eventsPerPeriod: UInt32(clamping: configuration[DenialLimits.events]))
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: configuration[StandardKeys.listen].transportAddress, security: .mutualTLS(box),
        admits: audit.watching(revocation.admits),
        capture: try configuration.transportCapture(logger)),
      services: IntakeServices.registrations(environment, audit: audit),
      authorise: audit.watching(AccessRules.authorisation(access)),
      logger: logger,
      metrics: TransportCounters(registry))
    let bound = try await server.start()

    let limit = configuration[StandardKeys.shutdownLimit]
    let lifecycle = ProcessLifecycle(shutdownLimit: limit, gate: gate, logger: logger)
    var services: [any Service] = [
      admin, StoreService(store: store), inspection, checkpoints,
      StoreWatch(store: store, gate: gate, registry: registry),
      DenialSweep(audit),
      CredentialReload(
        box, trust: trust, credential: credential, revocation: revocation,
        recheck: server.recheckPeers, logger: logger),
      CallService(server, gracePeriod: limit * drainShare),
    ]
    // Behind the admin port and the store: they end after everything that records.
    services.insert(
      contentsOf: archive.services(
        store: store, clock: clock, random: random, gate: gate, registry: registry, logger: logger,
        offsetSeconds: { calendar.offsetSeconds(at: Timestamp(microseconds: $0)) }), at: 2)
    try await lifecycle.run(
      services,
      announcing: ListeningAnnouncement(
        service: "intake", listen: try HostPort(bound), admin: admin.address))
  }

  /// Snapshots are made anew after a start: a file of an earlier process serves nobody.
  private static func emptySnapshotDirectory(_ path: String) throws {
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    try AtomicFile.makePrivateDirectory(path)
  }
}

/// Closes the store after everything that uses it has ended.
private struct StoreService: Service {
  let store: SQLiteEventStore

  func run() async throws {
    try? await gracefulShutdown()
    await store.close()
  }
}
