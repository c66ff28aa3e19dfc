internal import Foundation
internal import RepatriationSchema
internal import TestSupport
internal import Wire

/// An old data directory is put in place of intake's: planning stops at what it knows and takes nothing of the other
/// history, whatever is recorded there since.
enum RestoreCampaign {
  static let campaign = Campaign(
    name: "restore", summary: "an old data directory of intake is put back: always DIVERGED",
    run: run)

  private static let mission = "IDN-PNH"

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let target = budget.target(full: 100, quick: 2)
    var random = SeededGenerator(seed: budget.seed)
    var totals = Totals()
    for number in 0..<target {
      do {
        try await restore(seed: random.next(), &totals)
      } catch {
        throw Finding("\(error)\n(restore \(number + 1), seed \(budget.seed))")
      }
      if number % 20 == 19 { budget.note("\(number + 1) restores") }
    }
    return CampaignReport(
      done: "\(target) restores, \(totals.lost) events behind and \(totals.added) other ones after",
      held: "DIVERGED each time; 0 sequences used twice were taken, also after planning's restart; "
        + "the same directory put back unchanged went on")
  }

  private struct Totals {
    var lost = 0
    var added = 0
  }

  private static func restore(seed: UInt64, _ totals: inout Totals) async throws {
    var random = SeededGenerator(seed: seed)
    let site = try TortureSite(missions: [mission])
    let ledger = Ledger(seed: seed)
    let desks = Desks(ledger)
    func register(_ count: Int) async throws {
      let client = try site.intake("officer-\(mission)")
      for _ in 0..<count {
        try await desks.register(ledger.begin(), mission: mission, client)
      }
    }
    var intake = try await site.startIntake()
    var planning = try await site.startPlanning()
    try await register(Int.random(in: 1...6, using: &random))
    try await site.inStep()
    try await site.stop(intake)
    let old = site.directory.file("old")
    try FileManager.default.copyItem(atPath: site.intakeData, toPath: old)
    // The same bytes put back are the same history.
    try putBack(old, site)
    intake = try await site.startIntake()
    try await site.inStep()
    let more = Int.random(in: 1...6, using: &random)
    try await register(more)
    try await site.inStep()
    let before = try await followed(site)
    await site.kill(intake)
    try putBack(old, site)
    intake = try await site.startIntake()
    let added = Int.random(in: 0...12, using: &random)
    try await register(added)
    try await isQuarantined(site, at: before)
    try await register(2)
    if Bool.random(using: &random) {
      await site.kill(planning)
      planning = try await site.startPlanning()
      try await isQuarantined(site, at: before)
    }
    await site.kill(planning)
    await site.kill(intake)
    totals.lost += more
    totals.added += added + 2
  }

  private static func putBack(_ old: String, _ site: TortureSite) throws {
    try FileManager.default.removeItem(atPath: site.intakeData)
    try FileManager.default.copyItem(atPath: old, toPath: site.intakeData)
  }

  private static func followed(_ site: TortureSite) async throws -> FollowedMission {
    let status = try await site.planning("planner-\(mission)").status(
      PlanningStatusRequest(mission: mission))
    guard let followed = status.missions.first else { throw Finding("planning follows nobody") }
    return followed
  }

  private static func isQuarantined(
    _ site: TortureSite, at before: FollowedMission
  ) async throws {
    let now = try await within(.seconds(60), "planning is quarantined") {
      while true {
        let now = try await followed(site)
        // With the copy on disk it follows anew, which may be sooner than somebody asks.
        if now.quarantined || now.copiesAside > 0 { return now }
        guard now.position == before.position else {
          throw Finding(
            "planning went on from event \(before.position.sequence) to \(now.position.sequence) of "
              + "another history")
        }
        try await Task.sleep(for: .milliseconds(10), clock: .continuous)
      }
    }
    guard now.quarantined else { return }
    guard now.position == before.position, now.digest == before.digest else {
      throw Finding("planning's views changed although it is quarantined")
    }
  }
}
