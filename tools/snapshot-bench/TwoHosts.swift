internal import Casework
internal import EventStore
internal import Foundation
internal import IntakeService
internal import Logging
internal import Matching
internal import MissionPolicy
internal import PlanningService
internal import RepatriationSchema
internal import ServiceHost
internal import ServiceKit
internal import Transport
internal import Wire

/// An intake with a store on disk behind TLS, and what a planning needs to follow it.
struct TwoHosts {
  static let trustDomain = "homeward.example"

  let directory: String
  let intakeStore: SQLiteEventStore
  private let server: TransportServer
  private let address: TransportAddress
  private let trust: TrustDirectory
  private let policy: PolicyFile

  init(directory: String, policy: PolicyFile, matching: String) async throws {
    self.directory = directory
    self.policy = policy
    trust = TrustDirectory(path: directory + "/trust")
    try Self.issue(trust)
    intakeStore = try Self.open(directory + "/intake")
    let snapshots = directory + "/intake/snapshots"
    try AtomicFile.makePrivateDirectory(snapshots)
    let environment = IntakeEnvironment(
      store: intakeStore, clock: SystemClock(), random: SystemRandom(), policy: policy.policy,
      calendar: policy.calendar, logger: Self.silent,
      people: PeopleMatching(matcher: try MatchingFiles.load(directory: matching)),
      snapshotDirectory: snapshots, storeVersion: "", chainIsIntact: { true },
      signing: TrustedSigning(trust: trust, credential: "intake"))
    server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: 0),
        security: .mutualTLS(
          TLSCredentialBox(try TransportTLS(trust: trust, credential: "intake"))),
        admits: { _ in true }),
      services: IntakeServices.registrations(environment),
      authorise: AccessRules.authorisation(
        try AccessRules.policy(
          trustDomain: Self.trustDomain, services: IntakeServices.descriptors)),
      logger: Self.silent)
    address = try await server.start()
  }

  /// A connection of planning for the mission.
  func client() throws -> TransportClient {
    try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [address],
        security: .mutualTLS(
          TLSCredentialBox(try TransportTLS(trust: trust, credential: "planning"))),
        services: [IntakeMethods.descriptor], agent: "snapshot-bench",
        acceptsServer: { _ in true }),
      logger: Self.silent)
  }

  /// A planning with an empty store that follows over a connection.
  func planning(
    _ name: String, over client: TransportClient
  ) throws -> (follower: MissionFollower, store: SQLiteEventStore, board: FollowBoard) {
    let store = try Self.open("\(directory)/\(name)")
    let board = FollowBoard(missions: [InventedViews.mission])
    let environment = PlanningEnvironment(
      store: store, clock: SystemClock(), random: SystemRandom(), policy: policy.policy,
      calendar: policy.calendar, logger: Self.silent, board: board, storeVersion: "",
      chainIsIntact: { true },
      statements: TrustedStatements(
        trust: trust, trustDomain: Self.trustDomain, admits: { _ in true }))
    let spool = "\(directory)/\(name)/incoming"
    try AtomicFile.makePrivateDirectory(spool)
    return (
      MissionFollower(
        environment, mission: InventedViews.mission, intake: IntakeClient(client),
        spoolDirectory: spool), store, board
    )
  }

  func close() async {
    await server.shutdown(gracePeriod: .zero)
    await intakeStore.close()
  }

  // MARK: Content

  /// Puts views into intake's store, as registrations leave them.
  ///
  /// - Returns: their bytes, in the order of the ids.
  func fill(_ people: Int, seed: UInt64) async throws -> [[UInt8]] {
    var invented = InventedViews(seed: seed)
    var values: [[UInt8]] = []
    for start in stride(from: 0, to: people, by: 500) {
      var rows: [(key: [UInt8], value: [UInt8])] = []
      for _ in start..<min(people, start + 500) {
        let view = invented.next()
        rows.append((view.person.uuid.bytes, try view.encodedBytes()))
      }
      values += rows.map(\.value)
      try await commit(rows)
    }
    return values
  }

  /// Events, and the views that the last one changed.
  func commit(_ rows: [(key: [UInt8], value: [UInt8])], events: Int = 1) async throws {
    _ = try await intakeStore.commit(StoreCommand()) { store in
      for _ in 0..<events {
        try store.append(
          NewEvent(
            id: .randomUUID(random: SystemRandom()), kind: 1, version: 1,
            partition: InventedViews.mission, eventTime: 0, header: [], body: [0, 0]))
      }
      for row in rows {
        try store.put(
          IntakeTable.views, partition: InventedViews.mission, key: row.key, value: row.value)
      }
      return []
    }
  }

  // MARK: Parts

  private static let silent = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }

  private static func open(_ directory: String) throws -> SQLiteEventStore {
    try SQLiteEventStore(
      directory: directory, clock: SystemClock(), random: SystemRandom(), logger: silent)
  }

  private static func issue(_ trust: TrustDirectory) throws {
    let now = Date()
    func serial() -> [UInt8] {
      (0..<CertificateSerial.randomByteCount).map { _ in .random(in: .min ... .max) }
    }
    let authority = try CertificateAuthority.create(
      trustDomain: trustDomain, now: now, validity: .seconds(86_400), serialBytes: serial())
    try trust.store(authority)
    for (name, role, usage) in [
      ("intake", "intake", CertificateUsage.server), ("planning", "planning", .client),
    ] {
      let identity = try PeerIdentity(
        uri: "spiffe://\(trustDomain)/mission/\(InventedViews.mission)/role/\(role)/bench")
      try trust.store(
        try authority.issue(
          CertificateRequest(
            identity: identity, dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"], usage: usage),
          now: now, validity: .seconds(43_200), serialBytes: serial()), as: name)
    }
  }
}
