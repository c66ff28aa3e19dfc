internal import Casework
internal import EventStore
internal import Foundation
internal import IntakeService
internal import Logging
internal import MissionPolicy
internal import PlanningService
internal import PrivacyNet
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Testing
internal import Transport
internal import Wire
internal import WireRPC

/// Both services over stores in memory, called as somebody with a role of a mission calls them.
final class AccessBench: Sendable {
  static let own = "IDN-PNH"
  static let foreign = "CHN-PNH"
  /// Wednesday 21 January 2026, 08:00 in Phnom Penh.
  private static let now = Timestamp("2026-01-21T08:00:00+07:00") ?? Timestamp()

  let store: SealedEventStore
  let planningStore: SealedEventStore
  /// What the services of intake and of planning ask of their stores.
  let asked: [RecordingStore]
  private let services: [any RPCService]
  /// The question before a call, by service: each process writes its own denials.
  private let authorise: [String: TransportAuthorisation]
  let directory: String
  let calls: [MethodCall]

  /// - Parameter isOnDisk: the stores are files below ``directory``, as those of the services are.
  init(isOnDisk: Bool = false) throws {
    let policy = try PolicyFile.load(
      path: ProjectFiles.root.appending(path: "Services/policies/khm-idn-2026-01.json").path)
    let clock = ManualClock(now: Self.now.microseconds)
    let random = SeededRandom(seed: 11)
    let folder =
      FileManager.default.temporaryDirectory.appending(path: "access-\(UUID().uuidString)").path
    directory = folder
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    func sealed(_ name: String, _ rules: SealingRules) throws -> SealedEventStore {
      let sealing = SystemRandom()
      guard isOnDisk else {
        return try SealedEventStore(
          over: InMemoryEventStore(clock: clock, random: random),
          keys: KeyRing(
            storage: MemoryKeyStorage(), key: .generate(random: sealing, now: 0),
            random: sealing), rules: rules, random: sealing)
      }
      let logger = Logger(label: "store") { _ in SwiftLogNoOpLogHandler() }
      let data = folder + "/" + name
      return try SealedEventStore(
        over: SQLiteEventStore(
          directory: data, clock: clock, random: random, logger: logger),
        keys: SealingPlace.openKeys(
          data: data, keyFile: nil, random: sealing, clock: clock, logger: logger),
        rules: rules, random: sealing)
    }
    store = try sealed("intake", IntakeSealing.rules)
    planningStore = try sealed("planning", PlanningSealing.rules)
    let recordings = [RecordingStore(store), RecordingStore(planningStore)]
    asked = recordings
    let logger = log.logger("access")
    let intake = IntakeEnvironment(
      store: recordings[0], clock: clock, random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger,
      people: PeopleMatching(
        matcher: try MatchingFiles.load(
          directory: ProjectFiles.root.appending(path: "Services/matching").path)),
      snapshotDirectory: directory,
      storeVersion: "memory", chainIsIntact: { true }, seals: AnySeal(), sealed: store)
    let planning = PlanningEnvironment(
      store: recordings[1], clock: clock, random: random,
      policy: policy.policy, calendar: policy.calendar, logger: logger,
      board: FollowBoard(missions: [Self.own, Self.foreign]), storeVersion: "memory",
      chainIsIntact: { true }, sealed: planningStore)
    services =
      IntakeServices.registrations(intake) + PlanningServices.registrations(planning)
    let rules = try AccessRules.policy(
      trustDomain: "homeward.example",
      services: IntakeServices.descriptors + PlanningServices.descriptors)
    let audits = [
      (AccessAudit(intake), IntakeServices.descriptors),
      (AccessAudit(planning), PlanningServices.descriptors),
    ]
    var authorise: [String: TransportAuthorisation] = [:]
    for (audit, descriptors) in audits {
      for descriptor in descriptors {
        authorise[descriptor.name] = audit.watching(AccessRules.authorisation(rules))
      }
    }
    self.authorise = authorise
    var collector = MethodCollector()
    for service in services { service.register(on: &collector) }
    calls = collector.calls
  }

  private let log = WatchedLog()

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// What was logged, as one text a line with all its metadata.
  var logged: [String] { log.all }

  /// - Parameter desk: the identity's name: of each the log takes a limited number of denials.
  func transport(
    _ role: Role, of mission: String = own, desk: String = "desk-1"
  ) throws -> any RPCClientTransport {
    try transport(
      peer: "spiffe://homeward.example/mission/\(mission)/role/\(role.rawValue)/\(desk)")
  }

  func transport(peer: String) throws -> any RPCClientTransport {
    WatchedTransport(
      try InProcessTransport(
        services: services, peer: peer,
        authorise: { [authorise] peer, method in authorise[method.service]?(peer, method) }))
  }

  func call(_ name: String) throws -> MethodCall {
    try #require(calls.first { $0.info.fullName == name }, "\(name)")
  }

  /// The store in whose log the denials of a method stand.
  func store(of method: RPCMethodInfo) -> SealedEventStore {
    IntakeServices.descriptors.contains { $0.name == method.service } ? store : planningStore
  }

  /// The denials in intake's log and in planning's, decoded, with who was denied.
  func denials() async throws -> [(author: String, denied: Denied)] {
    let intake = try await Self.denials(in: store) { bytes in
      guard case .denied(let denied)? = try EventBody(encoded: bytes).event else { return nil }
      return denied
    }
    let planning = try await Self.denials(in: planningStore) { bytes in
      guard case .denied(let denied)? = try PlanningEventBody(encoded: bytes).event else {
        return nil
      }
      return denied
    }
    return intake + planning
  }

  private static func denials(
    in store: SealedEventStore, _ denied: @escaping @Sendable ([UInt8]) throws -> Denied?
  ) async throws -> [(author: String, denied: Denied)] {
    try await store.read { reader in
      var result: [(author: String, denied: Denied)] = []
      var after: Int64 = 0
      while true {
        let page = try reader.events(after: after, limit: 1_000)
        for stored in page.elements {
          after = stored.sequence
          guard let denied = try denied(stored.event.body) else { continue }
          result.append((try EventHeader(encoded: stored.event.header).author, denied))
        }
        guard page.hasMore else { return result }
      }
    }
  }
}

/// Takes every seal for that of the planning service of the mission that it names: who may seal is tested
/// with certificates elsewhere.
private struct AnySeal: SealReading {
  func signer(of sealed: SealedRevision, now: Timestamp) async throws -> PeerIdentity {
    try PeerIdentity(
      uri: "spiffe://homeward.example/mission/\(sealed.statement.mission)/role/planning/any")
  }
}
