internal import Casework
internal import EventStore
internal import Foundation
internal import IntakeService
internal import Logging
internal import MissionPolicy
internal import PlanningService
internal import RepatriationSchema
internal import ServiceHost
internal import ServiceKit
internal import Synchronization
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

  let store: InMemoryEventStore
  private let services: [any RPCService]
  private let authorise: TransportAuthorisation
  private let directory: String
  let calls: [MethodCall]

  init() throws {
    let policy = try PolicyFile.load(
      path: ProjectFiles.root.appending(path: "Services/policies/khm-idn-2026-01.json").path)
    let clock = ManualClock(now: Self.now.microseconds)
    let random = SeededRandom(seed: 11)
    store = InMemoryEventStore(clock: clock, random: random)
    directory =
      FileManager.default.temporaryDirectory.appending(path: "access-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let sink = LineSink()
    let logger = Logger(label: "access") { _ in sink.handler }
    self.sink = sink
    let intake = IntakeEnvironment(
      store: store, clock: clock, random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger,
      people: PeopleMatching(
        matcher: try MatchingFiles.load(
          directory: ProjectFiles.root.appending(path: "Services/matching").path)),
      snapshotDirectory: directory,
      storeVersion: "memory", chainIsIntact: { true }, seals: AnySeal())
    let planning = PlanningEnvironment(
      store: InMemoryEventStore(clock: clock, random: random), clock: clock, random: random,
      policy: policy.policy, calendar: policy.calendar, logger: logger,
      board: FollowBoard(missions: [Self.own, Self.foreign]), storeVersion: "memory",
      chainIsIntact: { true })
    services =
      IntakeServices.registrations(intake) + PlanningServices.registrations(planning)
    let rules = try AccessRules.policy(
      trustDomain: "homeward.example",
      services: IntakeServices.descriptors + PlanningServices.descriptors)
    authorise = AccessAudit(intake).watching(AccessRules.authorisation(rules))
    var collector = MethodCollector()
    for service in services { service.register(on: &collector) }
    calls = collector.calls
  }

  private let sink: LineSink

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// What was logged, as one text a line with all its metadata.
  var logged: [String] { sink.lines.withLock { $0 } }

  func transport(_ role: Role, of mission: String = own) throws -> InProcessTransport {
    try transport(
      peer: "spiffe://homeward.example/mission/\(mission)/role/\(role.rawValue)/desk-1")
  }

  func transport(peer: String) throws -> InProcessTransport {
    try InProcessTransport(services: services, peer: peer, authorise: authorise)
  }

  func call(_ name: String) throws -> MethodCall {
    try #require(calls.first { $0.info.fullName == name }, "\(name)")
  }

  var head: Int64 {
    get async throws { try await store.read { try $0.head.sequence } }
  }

  /// The denials in intake's log, decoded, with who was denied.
  func denials() async throws -> [(author: String, denied: Denied)] {
    try await store.read { reader in
      var result: [(author: String, denied: Denied)] = []
      var after: Int64 = 0
      while true {
        let page = try reader.events(after: after, limit: 1_000)
        for stored in page.elements {
          after = stored.sequence
          guard
            case .denied(let denied)? = try EventBody(encoded: stored.event.body).event
          else { continue }
          let header = try EventHeader(encoded: stored.event.header)
          result.append((header.author, denied))
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

/// Keeps what is logged.
private final class LineSink: Sendable {
  let lines = Mutex<[String]>([])
  var handler: Handler { Handler(sink: self) }

  struct Handler: LogHandler {
    let sink: LineSink
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    init(sink: LineSink) { self.sink = sink }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
      let text = "\(event.level) \(event.message) \(all.sorted { $0.key < $1.key })"
      sink.lines.withLock { $0.append(text) }
    }
  }
}
