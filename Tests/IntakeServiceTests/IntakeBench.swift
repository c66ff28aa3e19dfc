internal import Casework
internal import EventStore
internal import Foundation
internal import Matching
internal import MissionPolicy
internal import PrivacyNet
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Transport
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Intake over a store in memory, a clock that stands still and seeded randomness, called through the
/// transport's rules: messages are encoded, roles are checked.
final class IntakeBench: Sendable {
  static let idn = "IDN-PNH"
  static let chn = "CHN-PNH"
  /// When the clock stands at first: Wednesday 21 January 2026, 08:00 in Phnom Penh.
  static let start = moment("2026-01-21T08:00:00+07:00")

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let policy: PolicyFile = {
    do {
      return try PolicyFile.load(
        path: root.appending(path: "Services/policies/khm-idn-2026-01.json").path)
    } catch {
      preconditionFailure("the sample policy is broken: \(error)")
    }
  }()

  static let matcher: Matcher = {
    do {
      return try MatchingFiles.load(directory: root.appending(path: "Services/matching").path)
    } catch {
      preconditionFailure("the installed matching files are broken: \(error)")
    }
  }()

  let clock = ManualClock(now: start.microseconds)
  /// The store below the one that seals.
  let memory: InMemoryEventStore
  let keyRing: KeyRing
  let store: SealedEventStore
  let environment: IntakeEnvironment
  let services: [any RPCService]
  let log = WatchedLog("intake's log")
  /// Planning's authority, as far as intake trusts it.
  let seals: TestSeals
  private let directory: String
  /// Whose content goes with it: not what another bench still works in.
  private let ownsDirectory: Bool
  private let keys: Mutex<UInt64>

  init(
    mode: InMemoryEventStore.Mode = .immediate, maximumEvents: Int? = nil,
    over existing: InMemoryEventStore? = nil, keys known: KeyRing? = nil,
    storage: any KeyStorage = MemoryKeyStorage(), chainIsIntact: Bool = true,
    people: PeopleMatching = PeopleMatching(matcher: matcher), directory shared: String? = nil,
    seed: UInt64 = 7, keysUsed: UInt64 = 0
  ) throws {
    keys = Mutex(keysUsed)
    let random = SeededRandom(seed: seed)
    memory =
      existing
      ?? InMemoryEventStore(clock: clock, random: random, mode: mode, maximumEvents: maximumEvents)
    ownsDirectory = shared == nil
    directory =
      shared
      ?? FileManager.default.temporaryDirectory
      .appending(path: "intake-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let sealing = SystemRandom()
    keyRing =
      try known
      ?? KeyRing(
        storage: storage,
        file: KeyFile.create(
          path: directory + "/keys", random: sealing, now: Self.start.microseconds),
        random: sealing)
    store = try SealedEventStore(
      over: memory, keys: keyRing, rules: IntakeSealing.rules, random: sealing)
    // An authority of its own for each start: certificates are not written over.
    let trust = shared == nil ? directory : "\(directory)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: trust, withIntermediateDirectories: true)
    seals = try TestSeals(directory: trust, now: Self.start)
    environment = IntakeEnvironment(
      store: store, clock: clock, random: random, policy: Self.policy.policy,
      calendar: Self.policy.calendar,
      logger: log.logger("intake"),
      people: people, snapshotDirectory: directory, storeVersion: "memory",
      chainIsIntact: { chainIsIntact }, seals: seals.reading)
    services = IntakeServices.registrations(environment)
  }

  deinit {
    if ownsDirectory { try? FileManager.default.removeItem(atPath: directory) }
  }

  /// Intake after a restart: the same log and keys, the same folder, nothing in memory. Keep this one
  /// until that one is done with.
  ///
  /// - Parameter storage: the keys are read from it anew, as a process does that begins.
  func restarted(
    over memory: InMemoryEventStore? = nil, readingKeysFrom storage: (any KeyStorage)? = nil,
    chainIsIntact: Bool = true, people: PeopleMatching = PeopleMatching(matcher: matcher)
  ) throws -> IntakeBench {
    let keys = try storage.map {
      KeyRing(storage: $0, file: try KeyFile(path: directory + "/keys"), random: SystemRandom())
    }
    return try IntakeBench(
      over: memory ?? self.memory.reopened(), keys: keys ?? keyRing, chainIsIntact: chainIsIntact,
      people: people, directory: directory, keysUsed: self.keys.withLock { $0 })
  }

  /// The names of what lies in the folder of snapshots, but for what the seals need.
  func snapshotFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { name in [".rsnp", ".tmp", ".spool"].contains { name.hasSuffix($0) } }.sorted()
  }

  /// A client with the identity of one role of a mission.
  func client(_ role: String = "intake-officer", of mission: String = idn) throws -> IntakeClient {
    IntakeClient(try transport(role, of: mission))
  }

  func reports(_ role: String = "intake-officer", of mission: String = idn) throws -> ReportsClient
  {
    ReportsClient(try transport(role, of: mission))
  }

  func duplicates(
    _ role: String = "intake-officer", of mission: String = idn
  ) throws -> DuplicatesClient {
    DuplicatesClient(try transport(role, of: mission))
  }

  func lists(_ role: String = "liaison", of mission: String = idn) throws -> ListsClient {
    ListsClient(try transport(role, of: mission))
  }

  func protection(
    _ role: String = "data-protection", of mission: String = idn, name: String = "desk-1"
  ) throws -> ProtectionClient {
    ProtectionClient(try transport(role, of: mission, name: name))
  }

  func reception(
    _ role: String = "intake-officer", of mission: String = idn
  ) throws -> ReceptionClient {
    ReceptionClient(try transport(role, of: mission))
  }

  /// All services of intake, as somebody with a role of a mission reaches them.
  func transport(
    _ role: String = "intake-officer", of mission: String = idn, name: String = "desk-1"
  ) throws -> any RPCClientTransport {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: IntakeServices.descriptors)
    return WatchedTransport(
      try InProcessTransport(
        services: services,
        peer: "spiffe://homeward.example/mission/\(mission)/role/\(role)/\(name)",
        authorise: AccessRules.authorisation(access)))
  }

  /// A key that nobody has used.
  func key() -> RPCCallOptions {
    let number = keys.withLock {
      $0 += 1
      return $0
    }
    let bytes =
      [UInt8](repeating: 0xAB, count: 8) + (0..<8).map { UInt8(number >> (8 * $0) & 0xFF) }
    return RPCCallOptions(idempotencyKey: WireUUID(bytes: bytes))
  }

  @discardableResult
  func register(
    _ number: UInt8, of mission: String = idn, consent: Bool = true,
    _ change: (inout Registration) -> Void = { _ in }
  ) async throws -> RegisterReply {
    var registration = Self.registration(number, of: mission)
    registration.consentRecorded = consent
    change(&registration)
    return try await client(of: mission).register(
      RegisterRequest(registration: registration), options: key())
  }

  @discardableResult
  func update(_ number: UInt8, _ change: Change) async throws -> ChangeReply {
    let role =
      switch change {
      case .fitToFly, .medicalNote: "medical"
      case .bestInterestApproved, .screening: "screener"
      default: "intake-officer"
      }
    return try await client(role).update(
      UpdateRequest(person: Self.person(number), change: change), options: key())
  }

  /// A request for a hold with everything that one needs.
  static func hold(_ number: UInt8, on person: UInt8 = 1) -> PlaceHoldRequest {
    PlaceHoldRequest(
      person: Self.person(person), hold: id(number), kind: .police, authority: "an authority",
      reason: "a reason")
  }

  /// The file of a person as it stands in the store; reading it leaves no trace.
  func file(_ number: UInt8, of mission: String = idn) async throws -> PersonFile {
    let key = Self.person(number).uuid.bytes
    let document = try await store.read { try $0.get(IntakeTable.persons, key: key) }
    guard let document, document.partition == mission else { throw NotFound(what: "person") }
    return try PersonFile(encoded: document.value)
  }

  /// The view of a person as it stands in the store.
  func view(_ number: UInt8) async throws -> PlanningView {
    let key = Self.person(number).uuid.bytes
    let document = try await store.read { try $0.get(IntakeTable.views, key: key) }
    return try PlanningView(encoded: try #require(document).value)
  }

  /// All events behind a sequence, with their contents.
  func events(after sequence: Int64 = 0) async throws -> [(sequence: Int64, event: IntakeEvent)] {
    try await store.read { try $0.events(after: sequence, limit: 1_000).elements }.map {
      ($0.sequence, try #require(try EventBody(encoded: $0.event.body).event))
    }
  }

  /// Denials that were written down, as `METHOD RULE`.
  func denials() async throws -> [String] {
    try await events().compactMap {
      if case .denied(let denied) = $0.event { "\(denied.method) \(denied.rule)" } else { nil }
    }
  }

  func head() async throws -> Position {
    try await store.read { Position(try $0.head) }
  }

  /// Asks for names as a planner does who prints a locked manifest.
  func names(
    _ persons: [UInt8], of mission: String = idn, manifest: String? = nil,
    document: DocumentKind = .carrierList, options: RPCCallOptions = RPCCallOptions()
  ) async throws -> [TravelName] {
    let statement = TestSeals.statement(
      persons.map(Self.person), of: mission, manifest: manifest, at: environment.now)
    return try await client("planner", of: mission).travelNames(
      TravelNamesRequest(
        revision: try seals.seal(statement), purpose: "carrier list", recipient: "Q9",
        document: document), options: options
    ).names
  }

  // MARK: Values

  static func moment(_ text: String) -> Timestamp {
    guard let moment = Timestamp(text) else { preconditionFailure("no moment: \(text)") }
    return moment
  }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func code(_ text: String) -> FixedASCII<3> {
    guard let code = FixedASCII<3>(text) else { preconditionFailure("no code: \(text)") }
    return code
  }

  static func id<Tag>(_ number: UInt8) -> ID<Tag> {
    ID(WireUUID(bytes: [0x01, 0x9B] + [UInt8](repeating: 0, count: 13) + [number]) ?? WireUUID())
  }

  static func person(_ number: UInt8) -> ID<PersonFile> { id(number) }

  static func registration(_ number: UInt8, of mission: String = idn) -> Registration {
    Registration(
      person: person(number), mission: mission, receivedAt: moment("2026-01-19T09:00:00+07:00"),
      desk: "IDN-1", channel: .walkIn, queueToken: "T\(number)", fullName: "Person \(number)",
      sex: .female, born: PartialDate("1998-09-14") ?? PartialDate(),
      nationality: code(String(mission.prefix(3))),
      stay: Stay(entryPort: "PNH", authorisedUntil: day("2026-12-31")), intent: .returnHome,
      travelMode: .assisted)
  }

  static func passport(_ number: String) -> TravelDocument {
    TravelDocument(
      type: .passport, number: number, issuer: code("IDN"), expires: day("2030-01-01"),
      custody: .holder)
  }
}
