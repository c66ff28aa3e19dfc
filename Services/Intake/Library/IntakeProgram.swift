internal import Casework
internal import EventStore
internal import Foundation
internal import Logging
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
package import ServiceKit
internal import ServiceLifecycle
internal import Synchronization
internal import Transport
internal import Wire

/// The process of intake: opens the store, checks it, serves, and ends in order.
package enum IntakeProgram {
  private static let chainCheck = "chain"
  private static let peopleCheck = "people"

  /// How long the answers in hand may take once the process is told to end, out of its limit.
  private static let drainShare = 0.8

  package static func run(_ configuration: Configuration) async throws {
    ServiceLogging.bootstrap(
      format: configuration[StandardKeys.logFormat],
      level: configuration[StandardKeys.logLevel])
    let logger = Logger(label: "intake")
    let registry = MetricsRegistry()
    let gate = ReadinessGate(checks: [StoreWatch.check, chainCheck, peopleCheck])
    let admin = try await AdminServer.bind(
      configuration[StandardKeys.admin],
      allowRemote: configuration[StandardKeys.adminAllowRemote], registry: registry, gate: gate,
      logger: logger)

    let policy = try PolicyFile.load(path: configuration[IntakeConfiguration.policy].path)
    let people = PeopleMatching(
      matcher: try MatchingFiles.load(
        directory: configuration[IntakeConfiguration.matching].path),
      onFull: {
        logger.error(
          "no more files can be compared: further ones are, by their numbers alone",
          metadata: ["files": "\(PeopleMatching.indexedFiles)"])
      })
    let data = configuration[StandardKeys.data].path
    let clock = SystemClock()
    let random = SystemRandom()
    let inner: SQLiteEventStore
    let store: SealedEventStore
    do {
      inner = try SQLiteEventStore(
        directory: data, clock: clock, random: random, logger: logger)
      let keys = try SealingPlace.openKeys(
        data: data, keyFile: configuration[StandardKeys.keyFile]?.path, random: random,
        clock: clock, logger: logger)
      store = try await SealedEventStore.open(
        inner, keys: keys, rules: IntakeSealing.rules, random: random)
    } catch let error as StoreError {
      throw ServiceKitError(.lifecycle, "the data directory cannot be used: \(error.message)")
    } catch let error as SealingError {
      throw ServiceKitError(.lifecycle, "the data cannot be opened: \(error.message)")
    }
    gate.markReady(StoreWatch.check)
    let snapshotDirectory = data + "/snapshots"
    try emptySnapshotDirectory(snapshotDirectory)

    // The newest links are proved before anything is acknowledged; the rest behind the scenes.
    let head = try await store.verifyRecent()
    gate.markReady(chainCheck)
    let chain = ChainState()
    logger.notice("the log is intact", metadata: ["head": "\(head.sequence)"])

    // Nobody registers before everybody who is here can be compared with.
    let began = ContinuousClock.now
    try await people.load(from: store)
    gate.markReady(peopleCheck)
    let took = (ContinuousClock.now - began).components
    logger.notice(
      "files can be compared",
      metadata: [
        "files": "\(people.counts.held)", "leftOut": "\(people.counts.leftOut)",
        "milliseconds": "\(took.seconds * 1000 + took.attoseconds / 1_000_000_000_000_000)",
      ])

    let trust = TrustDirectory(path: configuration[StandardKeys.trust].path)
    let revocation = try RevocationGuard(trust)
    let trustDomain = configuration[IntakeConfiguration.trustDomain]
    let environment = IntakeEnvironment(
      store: store, clock: clock, random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger, people: people,
      snapshotDirectory: snapshotDirectory,
      storeVersion: inner.engineVersion, chainIsIntact: { chain.isIntact },
      seals: TrustedSeals(trust: trust, trustDomain: trustDomain, admits: revocation.admits))
    try await ErasureKeeper(environment, store, dropSnapshots: { _ in 0 }).resume()
    let credential = configuration[StandardKeys.credential]
    guard try trust.load(credential).identity().role == .intake else {
      throw ServiceKitError(
        .configuration,
        "the certificate '\(credential)' is not one of the role intake; issue one for this service")
    }
    let box = TLSCredentialBox(try TransportTLS(trust: trust, credential: credential))
    let access = try AccessRules.policy(
      trustDomain: trustDomain,
      services: IntakeServices.descriptors)
    let audit = AccessAudit(environment)
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
    let services: [any Service] = [
      admin, StoreService(store: store),
      ChainVerification(store: store, chain: chain, gate: gate, check: chainCheck, logger: logger),
      StoreWatch(store: store, gate: gate, registry: registry),
      DenialSweep(audit),
      CredentialReload(
        box, trust: trust, credential: credential, revocation: revocation,
        recheck: server.recheckPeers, logger: logger),
      CallService(server, gracePeriod: limit * drainShare),
    ]
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

/// What is known of the log's hash chain.
final class ChainState: Sendable {
  private let intact = Mutex(true)
  var isIntact: Bool { intact.withLock { $0 } }
  func markBroken() { intact.withLock { $0 = false } }
}

/// Closes the store after everything that uses it has ended.
private struct StoreService: Service {
  let store: any EventStore

  func run() async throws {
    try? await gracefulShutdown()
    await store.close()
  }
}

/// Proves the whole chain once behind the scenes, and then every day.
private struct ChainVerification: Service {
  let store: any EventStore
  let chain: ChainState
  let gate: ReadinessGate
  let check: String
  let logger: Logger

  static let interval = Duration.seconds(86_400)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          let position = try await store.verifyChain()
          logger.info("the whole log was verified", metadata: ["head": "\(position.sequence)"])
        } catch let error as StoreError where error.code == .chainBroken {
          chain.markBroken()
          gate.markNotReady(check, reason: "the log is damaged")
          logger.critical(
            "the log is damaged: restore it from a backup or a follower",
            metadata: ["sequence": "\(error.sequence ?? 0)"])
        } catch {
          logger.warning("the log could not be verified now and will be tomorrow")
        }
        try? await Task.sleep(for: Self.interval, clock: .continuous)
      }
    }
  }
}
