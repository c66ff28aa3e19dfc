internal import Foundation
internal import RepatriationSchema
internal import TestLine
internal import TestSupport

/// The line between planning and intake is cut, goes dead in one direction or both, or becomes slow, while desks go on.
enum PartitionCampaign {
  static let campaign = Campaign(
    name: "partition", summary: "random partitions between planning and intake, then convergence",
    run: run)

  private static let mission = "IDN-PNH"

  private enum Fault: CaseIterable { case cut, dead, deadToClient, deadToServer, slow, cutInside }

  private static func run(_ budget: Budget) async throws -> CampaignReport {
    let target = budget.target(full: 200, quick: 4)
    var random = SeededGenerator(seed: budget.seed)
    let site = try TortureSite(missions: [mission])
    let ledger = Ledger(seed: budget.seed)
    let desks = Desks(ledger)
    let intake = try await site.startIntake()
    let line = try await FaultyLine(to: site.port(of: "intake"))
    let planning = try await site.startPlanning(TortureSite.Start(intakePort: line.port))
    var slowest = Duration.zero
    for number in 0..<target {
      let fault = Fault.allCases.randomElement(using: &random) ?? .cut
      desks.open(2, mission: mission) { try site.intake("officer-\(mission)") }
      await strike(fault, line, &random)
      try await Task.sleep(
        for: .milliseconds(Int.random(in: 5...400, using: &random)), clock: .continuous)
      if fault != .cut, Bool.random(using: &random) { await line.cut() }
      line.heal()
      try await desks.close()
      let healed = ContinuousClock.now
      do {
        let people = try await site.inStep(limit: .seconds(40))
        guard people == ledger.count else {
          throw Finding("\(ledger.count) were acknowledged, \(people) are there")
        }
      } catch {
        throw Finding("\(error)\n(partition \(number + 1), \(fault), seed \(budget.seed))")
      }
      slowest = max(slowest, ContinuousClock.now - healed)
      if number % 20 == 19 { budget.note("\(number + 1) partitions") }
    }
    let snapshots = planning.errors.split(separator: "feed: snapshot loaded").count - 1
    try await site.stop(planning)
    try await site.stop(intake)
    await line.close()
    var audit = StoreAudit(keyFile: site.intakeKeys)
    try await audit.check(site.intakeData, ledger.acknowledged)
    return CampaignReport(
      done: "\(target) partitions, \(line.accepted) connections",
      held: "the same digest after each, \(slowest.milliseconds) ms after healing at most; "
        + "\(ledger.count.grouped) people, \(snapshots) snapshots loaded")
  }

  private static func strike(
    _ fault: Fault, _ line: FaultyLine, _ random: inout SeededGenerator
  ) async {
    switch fault {
    case .cut: await line.cut()
    case .dead: line.setBoth { $0.isDead = true }
    case .deadToClient: line.set(.toClient) { $0.isDead = true }
    case .deadToServer: line.set(.toServer) { $0.isDead = true }
    case .slow:
      let rate = Int.random(in: 1_000...20_000, using: &random)
      line.setBoth { $0.bytesPerSecond = rate }
    case .cutInside:
      let bytes = Int.random(in: 1...8_000, using: &random)
      await line.cut()
      line.set(.toClient) { $0.cutAfter = bytes }
    }
  }
}

extension Duration {
  var milliseconds: Int {
    Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
