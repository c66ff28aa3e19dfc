internal import Casework
internal import Checkpoints
internal import EventStore
internal import Foundation
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

/// The process of intake: opens the store, checks it, serves, and ends in order.
package enum IntakeProgram {
  /// How long the answers in hand may take once the process is told to end, out of its limit.
  private static let drainShare = 0.8

  /// How long a host that took over once waits at its start for word of the other one.
  private static let peerPatience = Duration.seconds(3)

  package static func run(_ configuration: Configuration) async throws {
    ServiceLogging.bootstrap(
      format: configuration[StandardKeys.logFormat],
      level: configuration[StandardKeys.logLevel])
    let logger = Logger(label: "intake")
    let registry = MetricsRegistry()
    // A node over a cluster is no host of a pair.
    let isShared = configuration[DatabaseKeys.store] == .postgres
    let gate = ReadinessGate(
      checks: [StoreWatch.check, StoreInspection.check] + (isShared ? [] : [HostWatch.check]))
    let admin = try await AdminServer.bind(
      configuration[StandardKeys.admin],
      allowRemote: configuration[StandardKeys.adminAllowRemote], registry: registry, gate: gate,
      logger: logger)

    // Read while the store is opened.
    async let reading = BlockingWork.run {
      (
        policy: try PolicyFile.load(path: configuration[IntakeConfiguration.policy].path),
        matcher: try MatchingFiles.load(
          directory: configuration[IntakeConfiguration.matching].path)
      )
    }
    let indexedFiles =
      configuration[IntakeConfiguration.matchingMemory].bytes / PeopleMatching.bytesPerFile
    let data = configuration[StandardKeys.data].path
    let clock = SystemClock()
    let random = SystemRandom()
    let opened = try await IntakeStore.open(
      configuration, clock: clock, random: random, logger: logger)
    let (inner, keys) = (opened.store, opened.keys)
    let (policy, matcher) = try await reading
    let people = PeopleMatching(
      matcher: matcher, limit: indexedFiles,
      onFull: {
        logger.error(
          "no more files of a mission can be compared: further ones are, by their numbers alone",
          metadata: ["files": "\(indexedFiles)"])
      })
    let followsPrimary = configuration[IntakeConfiguration.standbyOf] != nil
    gate.markReady(StoreWatch.check)
    let snapshotDirectory = data + "/snapshots"
    try AtomicFile.makePrivateDirectory(snapshotDirectory)

    let trust = TrustDirectory(path: configuration[StandardKeys.trust].path)
    let revocation = try RevocationGuard(trust)
    let trustDomain = configuration[IntakeConfiguration.trustDomain]
    let credential = configuration[StandardKeys.credential]
    let identity = try trust.load(credential).identity()
    guard identity.role == .intake else {
      throw ServiceKitError(
        .configuration,
        "the certificate '\(credential)' is not one of the role intake; issue one for this service")
    }
    let signing = TrustedSigning(trust: trust, credential: credential)
    // The newest links are proved before anything is written; the rest behind the scenes.
    let integrity = StoreIntegrity()
    let calendar = policy.calendar
    let inspection = StoreInspection(
      store: inner, integrity: integrity,
      // A certificate that was revoked since was good when it signed.
      statements: TrustedStatements(trust: trust, trustDomain: trustDomain, admits: { _ in true }),
      schedule: InspectionSchedule(
        clock: clock, hour: configuration[StoreKeys.checkHour],
        offsetSeconds: { calendar.offsetSeconds(at: Timestamp(microseconds: $0)) }),
      gate: gate, registry: registry, logger: logger)
    // A standby whose first fill was interrupted may have a checkpoint before the events it is of.
    let isFilling = try await inner.read { try HostTable.record(in: $0)?.filling ?? false }
    async let proved: Void = inspection.prove(checkpoint: !isFilling)
    let box = TLSCredentialBox(try TransportTLS(trust: trust, credential: credential))
    let access = try AccessRules.policy(
      trustDomain: trustDomain, services: IntakeServices.descriptors)
    let metrics = TransportCounters(registry)
    let capture = try configuration.transportCapture(logger)
    let pair = try configuration[IntakeConfiguration.standbyOf].map { (address) -> PairClient in
      guard let own = configuration[IntakeConfiguration.replicaCredential] else {
        throw ServiceKitError(
          .configuration, "standby-of needs replica-credential: who calls the primary")
      }
      return try PairClient(
        address, credential: own, trust: trust, trustDomain: trustDomain, revocation: revocation,
        metrics: metrics, capture: capture, logger: logger)
    }
    try await proved
    let host: IntakeHost?
    if let replicable = opened.replicable {
      host = try await IntakeHost(
        replicable,
        settings: IntakeHost.Settings(
          mission: identity.mission.code,
          standbyOf: configuration[IntakeConfiguration.standbyOf].map { "\($0)" } ?? "",
          durability: configuration[IntakeConfiguration.durability]),
        keys: keys, receiptLimit: configuration[IntakeConfiguration.durabilityWait], clock: clock,
        random: random, logger: logger,
        askPeer: {
          guard let pair else { return nil }
          return try? await ReplicaClient(pair.client).status(
            ReplicaStatusRequest(), options: RPCCallOptions(timeout: peerPatience))
        })
    } else {
      host = nil
    }
    let isPrimary = host?.isPrimary ?? true
    opened.shared?.afterBegin { try people.follow($0) }
    let store: SealedEventStore
    do {
      store = try await SealedEventStore.open(
        host?.store ?? inner, keys: keys, rules: IntakeSealing.rules, random: random,
        isStandby: !isPrimary)
    } catch let error as StoreError {
      throw ServiceKitError(.lifecycle, "the store cannot be used: \(error.message)")
    } catch let error as SealingError {
      throw ServiceKitError(.lifecycle, "the data cannot be opened: \(error.message)")
    }
    let checkpoints = CheckpointKeeper(
      store: store, clock: clock, signing: signing,
      witness: configuration[StoreKeys.witness].map {
        WitnessDirectory(path: $0.path, service: "intake")
      }, registry: registry, logger: logger)

    let environment = IntakeEnvironment(
      store: store, clock: clock, random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger, people: people,
      snapshotDirectory: snapshotDirectory,
      storeVersion: opened.version, chainIsIntact: { integrity.isIntact },
      seals: TrustedSeals(trust: trust, trustDomain: trustDomain, admits: revocation.admits),
      signing: signing, sealed: store, waitForCheckpoint: checkpoints.waitForCheckpoint,
      host: host, shared: opened.shared, warnings: { gate.warnings.map(\.reason) })
    let snapshots = SnapshotLibrary(environment)
    if !isPrimary || opened.shared != nil {
      // What is erased elsewhere is in none of this host's snapshots.
      try SnapshotShelf(directory: snapshotDirectory).removeAll()
    }
    let keeper = ErasureKeeper(environment, store) { try await snapshots.destroy(mission: $0) }
    if isPrimary {
      if followsPrimary { _ = try await BlockingWork.run { try keys.resumeRotation() } }
      try await keeper.resume(RestoredMark(data: data))
    } else {
      try await host?.checkKeyFile()
    }
    let audit = AccessAudit(
      environment, eventsPerPeriod: UInt32(clamping: configuration[DenialLimits.events]))
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: configuration[StandardKeys.listen].transportAddress, security: .mutualTLS(box),
        admits: audit.watching(revocation.admits),
        turnsAway: { host?.turnsAway($0) }, capture: capture),
      services: IntakeServices.registrations(
        environment, audit: audit,
        reoffering: pair.map { Reoffering(primary: ReplicaClient($0.client)) },
        snapshots: snapshots),
      authorise: audit.watching(AccessRules.authorisation(access)),
      logger: logger, metrics: metrics)
    let bound = try await server.start()

    let limit = configuration[StandardKeys.shutdownLimit]
    let lifecycle = ProcessLifecycle(shutdownLimit: limit, gate: gate, logger: logger)
    var services: [any Service] = [
      admin, StoreService(store: store, lock: opened.lock), inspection, checkpoints,
      StoreWatch(store: store, gate: gate, registry: registry),
      DenialSweep(audit), ErasureSweep(keeper: keeper),
      CredentialReload(
        box, trust: trust, credential: credential, revocation: revocation,
        recheck: server.recheckPeers, logger: logger),
    ]
    if let archive = opened.archive {
      // Behind the admin port and the store: it ends after everything that records.
      services.insert(
        contentsOf: archive.services(
          store: inner, clock: clock, random: random, gate: gate, registry: registry,
          logger: logger,
          offsetSeconds: { calendar.offsetSeconds(at: Timestamp(microseconds: $0)) }), at: 2)
    }
    if let host {
      services.append(HostWatch(host, gate: gate, registry: registry))
    }
    if let pair, let host {
      services.append(
        CredentialReload(pair.box, trust: trust, credential: pair.credential, logger: logger))
      services.append(StandbyFollower(host, primary: ReplicaClient(pair.client)))
    }
    if let shared = opened.shared {
      services.append(
        NodeFollower(store: shared, keys: keys, snapshots: snapshots, logger: logger))
    }
    services.append(CallService(server, gracePeriod: limit * drainShare))
    try await lifecycle.run(
      services,
      announcing: ListeningAnnouncement(
        service: "intake", listen: try HostPort(bound), admin: admin.address))
  }

}

/// Closes the store after everything that uses it has ended.
private struct StoreService: Service {
  let store: any EventStore
  /// The data directory of a process whose store is elsewhere.
  let lock: DirectoryLock?

  func run() async throws {
    try? await gracefulShutdown()
    await store.close()
    lock?.release()
  }
}
