internal import EventStore
internal import Foundation
internal import IntakeService
internal import InventedPeople
internal import Logging
internal import Matching
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import Transport
internal import Wire
internal import WireRPC

/// What sealing costs: registrations through intake's own service over a store on disk, by as many
/// callers at once as a busy morning has, with sealing and without, in turns in one run.
@main
struct SealingBench {
  private static let callers = 64
  private static let perCaller = 40
  private static let rounds = 5
  private static let barPercent = 30.0
  private static let mission = "IDN-PNH"
  private static let seed: UInt64 = 20_260_121

  static func main() async throws {
    guard CommandLine.arguments.count == 3 else {
      note("usage: sealing-bench MATCHING-DIRECTORY POLICY-FILE")
      exit(2)
    }
    let matcher = try MatchingFiles.load(directory: CommandLine.arguments[1])
    let policy = try PolicyFile.load(path: CommandLine.arguments[2])
    let people = GeneratedPeople(seed: seed)
    let registrations = (0..<(callers * perCaller)).map { registration($0, people) }
    var plain: [Double] = []
    var sealed: [Double] = []
    for round in 0..<rounds {
      // Which one goes first changes, so that neither has the warmer machine.
      for isSealed in round.isMultiple(of: 2) ? [false, true] : [true, false] {
        let rate = try await run(registrations, isSealed: isSealed, matcher, policy)
        if isSealed { sealed.append(rate) } else { plain.append(rate) }
      }
    }
    let (without, with) = (median(plain), median(sealed))
    let loss = (1 - with / without) * 100
    print(
      """
      registrations a second, \(callers) callers, median of \(rounds) rounds, seed \(seed)
        plain   \(Int(without))  \(plain.map { Int($0) })
        sealed  \(Int(with))  \(sealed.map { Int($0) })
        sealing costs \((loss * 10).rounded() / 10) %, at most \(barPercent) % are allowed
      """)
    exit(loss <= barPercent ? 0 : 1)
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  /// Registrations a second.
  private static func run(
    _ registrations: [Registration], isSealed: Bool, _ matcher: Matcher, _ policy: PolicyFile
  ) async throws -> Double {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "sealing-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let random = SystemRandom()
    let inner = try SQLiteEventStore(
      directory: directory + "/data", clock: SystemClock(), random: random, logger: logger)
    let store: any EventStore
    if isSealed {
      store = try await SealedEventStore.open(
        inner,
        keys: try SealingPlace.openKeys(
          data: directory + "/data", keyFile: nil, random: random, clock: SystemClock(),
          logger: logger), rules: IntakeSealing.rules, random: random)
    } else {
      store = inner
    }
    let environment = IntakeEnvironment(
      store: store, clock: SystemClock(), random: random, policy: policy.policy,
      calendar: policy.calendar, logger: logger, people: PeopleMatching(matcher: matcher),
      snapshotDirectory: directory, storeVersion: "bench", chainIsIntact: { true })
    let client = IntakeClient(
      try InProcessTransport(
        services: IntakeServices.registrations(environment),
        peer: "spiffe://homeward.example/mission/\(mission)/role/intake-officer/desk-1",
        authorise: { _, _ in nil }))
    let clock = ContinuousClock()
    let start = clock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<callers {
        group.addTask {
          var generator = SystemRandomNumberGenerator()
          for number in 0..<perCaller {
            _ = try await client.register(
              RegisterRequest(registration: registrations[caller * perCaller + number]),
              options: RPCCallOptions(idempotencyKey: .version4(random: &generator)))
          }
        }
      }
      try await group.waitForAll()
    }
    let seconds = (clock.now - start) / .seconds(1)
    await store.close()
    return Double(registrations.count) / seconds
  }

  private static func registration(_ number: Int, _ people: GeneratedPeople) -> Registration {
    let record = people.record(number)
    func value(_ column: String) -> String { record.values[column]?.first ?? "" }
    let bytes = (0..<16).map { UInt8(truncatingIfNeeded: $0 < 4 ? number >> (8 * (3 - $0)) : $0) }
    var registration = Registration(
      person: ID(WireUUID(bytes: bytes) ?? WireUUID()), mission: mission,
      receivedAt: Timestamp(microseconds: 1_768_900_000_000_000), desk: "IDN-1", channel: .walkIn,
      queueToken: "T\(number)", fullName: value("full_name"),
      sex: value("sex") == "F" ? .female : .male,
      born: PartialDate(value("birth_date")) ?? PartialDate(),
      nationality: FixedASCII<3>(value("nationality")) ?? FixedASCII(), intent: .returnHome,
      travelMode: .assisted)
    registration.birthPlace = value("birth_place")
    registration.originProvince = value("origin_province")
    registration.phone = value("phone")
    if !value("document_number").isEmpty {
      registration.documents = [
        TravelDocument(
          type: .passport, number: value("document_number"),
          issuer: registration.nationality, custody: .holder)
      ]
    }
    return registration
  }

  private static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
