internal import Foundation
internal import Glibc
internal import RepatriationSchema
internal import TestLine
internal import TestSupport

/// A follower that stands still or reads a kilobyte a second costs intake nothing, and comes back without a snapshot.
enum StoppedFollowerCampaign {
  static let campaign = Campaign(
    name: "follower", summary: "a stopped and a slow follower: no growth, no resync loop", run: run)

  private static let mission = "IDN-PNH"
  /// What intake's memory may grow by beyond what the same people cost while everybody follows.
  private static let growthKibibytes = 8 << 10

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let target = budget.target(full: 6_000, quick: 200)
    let site = try TortureSite(missions: [mission])
    let ledger = Ledger(seed: budget.seed)
    let desks = Desks(ledger)
    let intake = try await site.startIntake()
    let line = try await FaultyLine(to: site.port(of: "intake"))
    let planning = try await site.startPlanning(TortureSite.Start(intakePort: line.port))

    /// Registers people, and tells by how much intake's memory grew.
    func phase() async throws -> Int {
      let before = try memory(intake)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            let client = try site.intake("officer-\(mission)")
            for _ in 0..<target / 4 {
              try await desks.register(ledger.begin(), mission: mission, client)
            }
          }
        }
        try await group.waitForAll()
      }
      return try memory(intake) - before
    }

    _ = try await phase()
    try await site.inStep()
    let usual = try await phase()
    try await site.inStep()

    Glibc.kill(planning.identifier, SIGSTOP)
    let stopped: Int
    do {
      stopped = try await phase()
    } catch {
      Glibc.kill(planning.identifier, SIGCONT)
      throw error
    }
    Glibc.kill(planning.identifier, SIGCONT)
    try await site.inStep(limit: .seconds(120))

    let connections = line.accepted
    line.set(.toClient) { $0.bytesPerSecond = 1_024 }
    let slow = try await phase()
    line.set(.toClient) { $0.bytesPerSecond = nil }
    try await site.inStep(limit: .seconds(120))

    for (name, growth) in [("a stopped", stopped), ("a slow", slow)]
    where growth > usual + growthKibibytes {
      throw Finding("with \(name) follower intake grew by \(growth) KiB, without by \(usual) KiB")
    }
    let snapshots = planning.errors.split(separator: "feed: snapshot loaded").count - 1
    guard snapshots <= 1, line.accepted <= connections + 4 else {
      throw Finding("\(snapshots) snapshots and \(line.accepted) connections: a resync loop")
    }
    try await site.stop(planning)
    try await site.stop(intake)
    await line.close()
    return CampaignReport(
      done: "\(ledger.count.grouped) people, a quarter while stopped, a quarter at 1 KiB/s",
      held:
        "intake grew by \(usual) KiB while all followed, \(stopped) while stopped, \(slow) while "
        + "slow; \(snapshots) snapshots, \(line.accepted) connections, in step")
  }

  /// Resident memory of a process in KiB.
  private static func memory(_ program: SpawnedProgram) throws -> Int {
    let status = try String(
      contentsOfFile: "/proc/\(program.identifier)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
  }
}
