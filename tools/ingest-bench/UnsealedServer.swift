internal import EventStore
internal import Foundation
internal import IntakeService
internal import Logging
internal import Matching
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Transport
internal import WireRPC

/// Intake's own service behind TLS with access rules and limits, over a store with sealing or without, in
/// a process of its own: `ingest-bench serve KIND ROOT DATA TRUST-DIRECTORY`.
enum UnsealedServer {
  enum Kind: String {
    case plain, sealed
  }

  static func arguments(
    _ kind: Kind, _ deployment: IngestDeployment, data: String
  ) -> [String] {
    ["serve", kind.rawValue, deployment.root, data, deployment.trust.path]
  }

  static func run(_ words: ArraySlice<String>) async throws {
    let words = Array(words)
    guard words.count == 4, let kind = Kind(rawValue: words[0]) else {
      throw IngestBenchError("usage: ingest-bench serve plain|sealed ROOT DATA TRUST-DIRECTORY")
    }
    let (root, data, trust) = (words[1], words[2], TrustDirectory(path: words[3]))
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let policy = try PolicyFile.load(path: root + "/Services/policies/khm-idn-2026-01.json")
    let matcher = try MatchingFiles.load(directory: root + "/Services/matching")
    let environment = IntakeEnvironment(
      store: try await open(kind, data, logger), clock: SystemClock(), random: SystemRandom(),
      policy: policy.policy, calendar: policy.calendar, logger: logger,
      people: PeopleMatching(matcher: matcher), snapshotDirectory: data, storeVersion: "bench",
      chainIsIntact: { true })
    let tls = try TransportTLS(
      certificateFile: try trust.certificatePath("intake"), keyFile: try trust.keyPath("intake"),
      trustFile: trust.authorityCertificatePath)
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: 0),
        security: .mutualTLS(TLSCredentialBox(tls))),
      services: IntakeServices.registrations(environment),
      authorise: AccessRules.authorisation(
        try AccessRules.policy(
          trustDomain: IngestDeployment.trustDomain, services: IntakeServices.descriptors)),
      logger: logger)
    let address = try HostPort(try await server.start())
    ListeningAnnouncement(service: "intake", listen: address, admin: address).announce()
    // Whoever started it ends it with a signal.
    while true { try await Task.sleep(for: .seconds(3_600)) }
  }

  private static func open(
    _ kind: Kind, _ data: String, _ logger: Logger
  ) async throws -> any EventStore {
    let inner = try SQLiteEventStore(
      directory: data, clock: SystemClock(), random: SystemRandom(), logger: logger)
    guard kind == .sealed else { return inner }
    return try await SealedEventStore.open(
      inner,
      keys: try SealingPlace.openKeys(
        data: data, keyFile: nil, random: SystemRandom(), clock: SystemClock(), logger: logger),
      rules: IntakeSealing.rules, random: SystemRandom())
  }
}
