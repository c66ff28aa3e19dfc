internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import TestSupport

/// The server that leads a PostgreSQL cluster is killed, stopped or cut off, beside desks that register at two
/// nodes of intake, and comes back.
enum FailoverCampaign {
  static let campaign = Campaign(
    name: "failover",
    summary: "a PostgreSQL cluster's leader is killed, stopped, cut off (tools/cluster failovers)",
    kinds: LeaderLoss.allCases.map(\.rawValue),
    run: run)

  #if PostgreSQL
    private static let mission = "IDN-PNH"
    private static let nodes = ["node-a", "node-b"]
    /// The longest that desks may wait for an answer after a leader is gone.
    private static let longestOutage = Duration.seconds(30)
    /// Registrations between a cluster's being whole and the next kill, at the least.
    private static let load = 100
    private static func run(_ budget: Budget) async throws -> CampaignReport {
      let target = budget.target(full: 20, quick: LeaderLoss.allCases.count)
      var losses = LeaderLoss.allCases
      if let kind = budget.kind.flatMap(LeaderLoss.init) { losses = [kind] }
      let obstacle = losses.contains(.cut) ? try await TestCluster.noNetworks() : nil
      if let obstacle {
        losses.removeAll { $0 == .cut }
        guard !losses.isEmpty else { throw Finding("nobody can be cut off here: \(obstacle)") }
      }
      let cluster = try await TestCluster(networks: losses.contains(.cut))
      do {
        var report = try await run(target, losses, budget, cluster)
        report.skipped = obstacle.map { "no leader was cut off: \($0)" }
        await cluster.down()
        return report
      } catch {
        if let logs = try? cluster.keepLogs() { budget.note("the servers' logs are in \(logs)") }
        await cluster.down()
        throw error
      }
    }

    private static func run(
      _ target: Int, _ losses: [LeaderLoss], _ budget: Budget, _ cluster: TestCluster
    ) async throws -> CampaignReport {
      let site = try TortureSite(missions: [mission])
      var programs: [SpawnedProgram] = []
      defer { for program in programs where program.isRunning { program.kill() } }
      for node in nodes {
        var start = TortureSite.Start()
        start.node = node
        start.settings = cluster.arguments
        programs.append(try await site.startIntake(start))
      }
      programs.append(try await site.startPlanning())
      let ledger = Ledger(seed: budget.seed)
      let desks = Desks(ledger)
      for node in nodes {
        desks.open(4, mission: mission) {
          try site.intake("officer-\(mission)", firstNode: node)
        }
      }
      var audit = ClusterAudit(try cluster.settings())
      let lone = try LoneWriter(try cluster.settings())
      var outages: [LeaderLoss: [Duration]] = [:]
      for number in 1...target {
        let loss = losses[(number - 1) % losses.count]
        try await reach(ledger.count + load, ledger)
        _ = ledger.takeLongestPause()
        let leader = try await cluster.leader()
        let alone = try cluster.settings(of: leader)
        let (confirmed, unconfirmed) = (lone.confirmed, lone.unconfirmed)
        let insisting = Task { await lone.write(to: alone) }
        defer { insisting.cancel() }
        try await within(.seconds(60), "the leader confirms what one client writes") {
          while lone.confirmed == confirmed {
            try await Task.sleep(for: .milliseconds(20), clock: .continuous)
          }
        }
        try await cluster.run(loss.rawValue, leader)
        // Answered again, and not by what was under way.
        let before = ledger.count
        try await reach(before + load, ledger)
        let outage = try takeOutage(ledger, "after leader \(number) was \(loss.done)")
        try await audit.check(ledger.acknowledged)
        try await cluster.run(loss.end, leader)
        try await cluster.run("whole")
        try await reach(ledger.count + load, ledger)
        // Whoever comes back may not hold the others up as long, nor have confirmed anything alone.
        let second = try takeOutage(ledger, "after leader \(number) came back")
        insisting.cancel()
        await insisting.value
        let acknowledged = ledger.acknowledged
        try await audit.check(acknowledged)
        try lone.check()
        outages[loss, default: []].append(max(outage, second))
        budget.note(
          "failover \(number): \(leader) \(loss.done), \(seconds(outage)) s without an answer, then "
            + "\(seconds(second)) s when it came back; \(acknowledged.count.grouped) acknowledged, "
            + "epoch \(audit.epoch); by it alone \(lone.confirmed - confirmed) confirmed and kept, "
            + "\(lone.unconfirmed - unconfirmed) refused")
      }
      try await desks.close()
      try await audit.check(ledger.acknowledged)
      guard audit.epoch > Int64(target) else {
        throw Finding("\(target) servers took over and the epoch is \(audit.epoch)")
      }
      let people = try await site.inStep(mission, limit: .seconds(120))
      guard people == ledger.count else {
        throw Finding("\(ledger.count) people were acknowledged and \(people) are there")
      }
      for program in programs.reversed() { try await site.stop(program) }
      return CampaignReport(
        done: "\(target) failovers",
        held: "\(ledger.count.grouped) registrations acknowledged: 0 lost, 0 gaps, 0 doubles; "
          + "\(lone.confirmed.grouped) rows that a leader alone was asked for and confirmed: 0 lost; "
          + "\(ledger.repeats.grouped) repeats answered alike; \(people.grouped) views equal; "
          + "write outage "
          + losses.compactMap { text($0, outages[$0] ?? []) }.joined(separator: ", "))
    }

    private static func text(_ loss: LeaderLoss, _ outages: [Duration]) -> String? {
      let sorted = outages.sorted()
      guard let longest = sorted.last else { return nil }
      return "\(loss.done) (\(sorted.count)) \(seconds(sorted[sorted.count / 2])) s in the middle"
        + " and \(seconds(longest)) s at the longest"
    }

    /// The longest time in which nobody was answered, since the last call of this.
    private static func takeOutage(_ ledger: Ledger, _ when: String) throws -> Duration {
      let outage = ledger.takeLongestPause()
      guard outage <= longestOutage else {
        throw Finding("nobody was answered for \(seconds(outage)) s \(when)")
      }
      return outage
    }

    private static func seconds(_ duration: Duration) -> String {
      let tenths = duration.wholeMicroseconds / 100_000
      return "\(tenths / 10).\(tenths % 10)"
    }

    private static func reach(_ count: Int, _ ledger: Ledger) async throws {
      try await within(.seconds(300), "\(count) registrations are acknowledged") {
        while ledger.count < count {
          try await Task.sleep(for: .milliseconds(20), clock: .continuous)
        }
      }
    }
  #else
    private static func run(_ budget: Budget) async throws -> CampaignReport {
      throw Finding("this build has no PostgreSQL; build it with --traits PostgreSQL")
    }
  #endif
}
