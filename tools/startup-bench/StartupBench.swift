internal import Casework
internal import EventStore
internal import Foundation
internal import IntakeService
internal import InventedPeople
internal import Logging
internal import Matching
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import Wire

/// How long a start of intake takes with 100,000 files until everybody can be compared: nobody may
/// register before. The files lie in a store on disk, as the service keeps them.
@main
struct StartupBench {
  private static let files = 100_000
  private static let filesPerCommit = 500
  private static let rounds = 3
  private static let barSeconds = 5.0
  private static let mission = "IDN-PNH"
  private static let seed: UInt64 = 20_260_121

  static func main() async throws {
    guard CommandLine.arguments.count == 3 else {
      note("usage: startup-bench MATCHING-DIRECTORY POLICY-FILE")
      exit(2)
    }
    let matcher = try MatchingFiles.load(directory: CommandLine.arguments[1])
    let policy = try PolicyFile.load(path: CommandLine.arguments[2]).policy
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "startup-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await fill(directory, policy)

    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds {
      let store = try await open(directory)
      let people = PeopleMatching(matcher: matcher)
      let start = clock.now
      await people.load(mission, from: store)
      times.append((clock.now - start) / .seconds(1))
      guard people.counts.held == files, people.counts.leftOut == 0 else {
        note("\(people.counts.held) of \(files) files were loaded")
        exit(1)
      }
      await store.close()
    }
    times.sort()
    let median = times[times.count / 2]
    print(
      "\(files) files can be compared after \(median) s (at most \(barSeconds)), rounds \(times), "
        + "seed \(seed)")
    exit(median <= barSeconds ? 0 : 1)
  }

  private static func open(_ directory: String) async throws -> SealedEventStore {
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let data = directory + "/data"
    let inner = try SQLiteEventStore(
      directory: data, clock: SystemClock(), random: SystemRandom(), logger: logger)
    return try await SealedEventStore.open(
      inner,
      keys: try SealingPlace.openKeys(
        data: data, keyFile: nil, random: SystemRandom(), clock: SystemClock(), logger: logger),
      rules: IntakeSealing.rules, random: SystemRandom())
  }

  private static func fill(_ directory: String, _ policy: Policy) async throws {
    let people = GeneratedPeople(seed: seed)
    let store = try await open(directory)
    for start in stride(from: 0, to: files, by: filesPerCommit) {
      _ = try await store.commit(StoreCommand()) { transaction in
        for number in start..<min(files, start + filesPerCommit) {
          let file = PersonFile(
            Registered(registration: registration(number, people)), sequence: Int64(number + 1),
            recordedAt: Timestamp(microseconds: 1_768_900_000_000_000), policy: policy)
          try transaction.put(
            IntakeTable.persons, partition: mission, key: file.registration.person.uuid.bytes,
            value: try file.encodedBytes(), indexes: [], tracking: .untracked)
        }
        return []
      }
    }
    await store.close()
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
    registration.nativeName = value("native_name")
    registration.birthPlace = value("birth_place")
    registration.nationalID = value("national_id")
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
