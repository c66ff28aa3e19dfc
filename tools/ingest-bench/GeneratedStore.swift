internal import EventStore
internal import Foundation
internal import IntakeService
internal import InventedRegistrations
internal import Logging
internal import Matching
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import Transport
internal import Wire
internal import WireRPC

/// A store with many people, made once and kept: every one of them is registered through intake's own
/// service, in this process and without comparing people.
struct GeneratedStore {
  /// The mission with most people, and what it has of them: a tenth of all.
  static let large = IngestDeployment.mission
  /// People of every other mission.
  static let small = 10_000
  private static let inFlight = 256

  let directory: String
  let people: Int

  /// Missions and how many people each has.
  var missions: [(code: String, people: Int)] {
    let first = max(1, people / 10)
    var rest = people - first
    var missions = [(Self.large, first)]
    while rest > 0 {
      let count = min(rest, Self.small)
      missions.append((Self.code(missions.count), count))
      rest -= count
    }
    return missions
  }

  static func code(_ number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return "X\(letters[number / 26 % 26])\(letters[number % 26])-PNH"
  }

  /// Makes the store unless it is there.
  func make(root: String, seed: UInt64) async throws {
    // Beside the data, as nothing but intake's is in it. There is one mark, which says what was made last.
    let mark = directory + ".made"
    let made = Data("\(people) people, seed \(seed), sealed\n".utf8)
    if FileManager.default.contents(atPath: mark) == made { return }
    for path in [mark, directory] { try? FileManager.default.removeItem(atPath: path) }
    let matcher = try MatchingFiles.load(directory: root + "/Services/matching")
    let policy = try PolicyFile.load(path: root + "/Services/policies/khm-idn-2026-01.json")
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let clock = SystemClock()
    let random = SystemRandom()
    let store = try await SealedEventStore.open(
      try SQLiteEventStore(directory: directory, clock: clock, random: random, logger: logger),
      // Where the service looks for them.
      keys: try SealingPlace.openKeys(
        data: directory, keyFile: nil, random: random, clock: clock, logger: logger),
      rules: IntakeSealing.rules, random: random)
    let environment = IntakeEnvironment(
      store: store, clock: clock, random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger, people: PeopleMatching(matcher: matcher, limit: 1),
      snapshotDirectory: directory + "/snapshots", storeVersion: "", chainIsIntact: { true })
    let services = IntakeServices.registrations(environment)
    let access = try AccessRules.policy(
      trustDomain: IngestDeployment.trustDomain, services: IntakeServices.descriptors)
    let registrations = InventedRegistrations(seed: seed)
    var first = 0
    for (mission, count) in missions {
      let transport = try InProcessTransport(
        services: services,
        peer:
          "spiffe://\(IngestDeployment.trustDomain)/mission/\(mission)/role/intake-officer/desk",
        authorise: AccessRules.authorisation(access))
      let intake = IntakeClient(transport)
      let from = first
      try await withThrowingTaskGroup(of: Void.self) { group in
        for caller in 0..<Self.inFlight {
          group.addTask {
            for number in stride(from: from + caller, to: from + count, by: Self.inFlight) {
              let now = Timestamp(microseconds: clock.now())
              var registration = registrations.registration(
                number, mission: mission, receivedAt: now)
              registration.consentRecorded = true
              _ = try await intake.register(
                RegisterRequest(registration: registration),
                options: RPCCallOptions(idempotencyKey: registration.person.uuid))
            }
          }
        }
        try await group.waitForAll()
      }
      first += count
      FileHandle.standardError.write(Data("\r\(first) of \(people) people".utf8))
    }
    await store.close()
    FileHandle.standardError.write(Data("\n".utf8))
    guard FileManager.default.createFile(atPath: mark, contents: made) else {
      throw IngestBenchError("the store cannot be marked as made")
    }
  }
}
