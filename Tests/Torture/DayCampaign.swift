internal import Foundation
internal import RepatriationSchema
internal import TestLine
internal import TestSupport
internal import Wire

/// A day of 100 missions with 520 arrivals each through the real services, as fast as it goes, and what it cost:
/// the constants of the capacity model.
enum DayCampaign {
  static let campaign = Campaign(
    name: "day", summary: "100 missions x 520 arrivals, and what one person costs", run: run)

  private static let arrivals = 520
  /// Desks that wait for their answers at once.
  private static let desks = 64
  /// Connections that intake takes of one certificate.
  private static let connections = 8

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let count = budget.target(full: 100, quick: 3)
    let each = budget.isQuick ? 40 : arrivals
    let missions = (0..<count).map(code)
    let site = try TortureSite(missions: missions)
    let ledger = Ledger(seed: budget.seed)
    let office = Desks(ledger)
    // Everybody fits into memory to be compared, as an operator of so many missions sets it.
    let intake = try await site.startIntake(
      TortureSite.Start(settings: ["--matching-memory", "256MiB"]))
    let line = try await FaultyLine(to: site.port(of: "intake"))
    let planning = try await site.startPlanning(TortureSite.Start(intakePort: line.port))
    for mission in missions { try await site.inStep(mission) }
    let before = (
      intake: try processorSeconds(intake), planning: try processorSeconds(planning),
      feed: line.carried(.toClient)
    )
    let start = ContinuousClock.now
    // Each desk belongs to a mission and registers its share of the day.
    let share = min(connections, max(1, desks / count))
    let shares = missions.flatMap { mission in
      (0..<share).map { (mission, each / share + ($0 < each % share ? 1 : 0)) }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (mission, people) in shares {
        group.addTask {
          let client = try site.intake("officer-\(mission)")
          for _ in 0..<people {
            try await office.register(ledger.begin(), mission: mission, client)
          }
        }
      }
      try await group.waitForAll()
    }
    let recorded = (ContinuousClock.now - start) / .seconds(1)
    var people = 0
    for mission in missions {
      people += try await site.inStep(mission, limit: .seconds(300))
    }
    let followed = (ContinuousClock.now - start) / .seconds(1)
    guard people == ledger.count, people == count * each else {
      throw Finding(
        "\(count * each) arrived, \(ledger.count) were acknowledged, \(people) followed")
    }
    let after = (
      intake: try processorSeconds(intake), planning: try processorSeconds(planning),
      feed: line.carried(.toClient)
    )
    let memory = (intake: try residentBytes(intake), planning: try residentBytes(planning))
    let snapshot = try await bootstrap(site)
    try await site.stop(planning)
    try await site.stop(intake)
    await line.close()
    var audit = StoreAudit(keyFile: site.intakeKeys)
    try await audit.check(site.intakeData, ledger.acknowledged)
    let store = size(site.intakeData + "/store.sqlite")
    let views = size(site.planningData + "/store.sqlite")
    func perPerson(_ value: Double) -> String { String(format: "%.0f", value / Double(people)) }
    let lines = [
      "one day: \(people.grouped) people of \(count) missions in "
        + String(format: "%.1f s: %.0f/s", recorded, Double(people) / recorded)
        + String(format: "; planning in step with all after %.1f s", followed),
      "events: \(audit.events.grouped), "
        + String(format: "%.2f for each person", Double(audit.events) / Double(people)),
      "intake's store: \(perPerson(Double(store))) B for each person",
      "planning's store: \(perPerson(Double(views))) B for each person",
      "processor of intake, the feed included: "
        + "\(perPerson(1e6 * (after.intake - before.intake))) µs for each person",
      "processor of planning: \(perPerson(1e6 * (after.planning - before.planning))) µs",
      "feed: \(perPerson(Double(after.feed - before.feed))) B for each person",
      "memory: intake \(memory.intake >> 20) MiB, planning \(memory.planning >> 20) MiB",
      "first copy of \(missions[0]): \(snapshot.people) people, \(snapshot.bytes) B in "
        + String(format: "%.2f s with planning's start", snapshot.seconds),
      String(format: "a sync of 4 KiB in the same place: %.2f ms", try syncMilliseconds(site)),
    ]
    for line in lines { budget.note(line) }
    return CampaignReport(
      done: "\(count) missions × \(each) arrivals",
      held: String(
        format: "%.0f/s acknowledged, all followed after %.1f s, ",
        Double(people) / recorded, followed) + "0 lost, 0 gaps, 0 doubles, digests equal")
  }

  /// Made-up codes of missions: `AAA-PNH`, `AAB-PNH` …
  private static func code(_ number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return "Q\(letters[number / 26])\(letters[number % 26])-PNH"
  }

  /// A second planning begins with nothing.
  private static func bootstrap(
    _ site: TortureSite
  ) async throws -> (people: Int, bytes: Int, seconds: Double) {
    let mission = site.missions[0]
    let line = try await FaultyLine(to: site.port(of: "intake"))
    let start = ContinuousClock.now
    let planning = try site.spawnPlanning(
      TortureSite.Start(
        data: site.directory.file("second"), intakePort: line.port, follows: 1, isBeside: true))
    try await within(.seconds(60), "a first copy is there") {
      while !planning.errors.contains("feed: snapshot loaded") {
        try await Task.sleep(for: .milliseconds(5), clock: .continuous)
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let bytes = line.carried(.toClient)
    await site.kill(planning)
    await line.close()
    let digest = try await site.intake("planning-\(mission)").digest(
      DigestRequest(mission: mission))
    return (Int(digest.people), bytes, seconds)
  }

  /// User and system time of a process so far.
  private static func processorSeconds(_ program: SpawnedProgram) throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(program.identifier)/stat", encoding: .utf8)
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return 0
    }
    return (user + system) / 100
  }

  private static func residentBytes(_ program: SpawnedProgram) throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(program.identifier)/statm", encoding: .utf8)
    return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4_096
  }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  private static func syncMilliseconds(_ site: TortureSite) throws -> Double {
    let path = site.directory.file("sync")
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { return 0 }
    let page = Data(repeating: 7, count: 4_096)
    let rounds = 200
    let start = ContinuousClock.now
    for _ in 0..<rounds {
      try file.write(contentsOf: page)
      try file.synchronize()
    }
    try file.close()
    return (ContinuousClock.now - start) / .milliseconds(rounds)
  }
}
