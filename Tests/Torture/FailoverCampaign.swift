internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import TestSupport
internal import Wire

/// kill -9 of the server that leads a PostgreSQL cluster, beside desks that register at two nodes of intake.
enum FailoverCampaign {
  static let campaign = Campaign(
    name: "failover",
    summary: "kill -9 of a PostgreSQL cluster's leader under load (tools/cluster failovers)",
    run: run)

  #if PostgreSQL
    private static let mission = "IDN-PNH"
    private static let nodes = ["node-a", "node-b"]
    /// The longest that desks may wait for an answer after a leader is gone.
    private static let longestOutage = Duration.seconds(30)
    /// Registrations between a cluster's being whole and the next kill, at the least.
    private static let load = 100
    /// The tag of `Registered` among the events of the schema.
    private static let registered: UInt16 = 1

    private static func run(_ budget: Budget) async throws -> CampaignReport {
      let target = budget.target(full: 20, quick: 1)
      let cluster = try await TestCluster()
      do {
        let report = try await run(target, budget, cluster)
        await cluster.down()
        return report
      } catch {
        await cluster.down()
        throw error
      }
    }

    private static func run(
      _ target: Int, _ budget: Budget, _ cluster: TestCluster
    ) async throws -> CampaignReport {
      let site = try TortureSite(missions: [mission])
      var programs: [SpawnedProgram] = []
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
      var longest = Duration.zero
      var outages: [Duration] = []
      for number in 1...target {
        try await reach(ledger.count + load, ledger)
        _ = ledger.takeLongestPause()
        let leader = try await cluster.leader()
        try await cluster.run("kill", leader)
        // Answered again, and not by what was under way.
        let before = ledger.count
        try await reach(before + load, ledger)
        let outage = ledger.takeLongestPause()
        outages.append(outage)
        longest = max(longest, outage)
        guard outage <= longestOutage else {
          throw Finding(
            "nobody was answered for \(seconds(outage)) s after leader \(number) was killed")
        }
        let acknowledged = ledger.acknowledged
        try await audit.check(acknowledged)
        try await cluster.run("start", leader)
        try await cluster.run("whole")
        budget.note(
          "failover \(number): \(leader) killed, \(seconds(outage)) s without an answer; "
            + "\(acknowledged.count.grouped) acknowledged, epoch \(audit.epoch)")
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
      let sorted = outages.sorted()
      return CampaignReport(
        done: "\(target) failovers",
        held: "\(ledger.count.grouped) registrations acknowledged: 0 lost, 0 gaps, 0 doubles; "
          + "\(ledger.repeats.grouped) repeats answered alike; \(people.grouped) views equal; "
          + "write outage \(seconds(sorted[sorted.count / 2])) s in the middle, "
          + "\(seconds(longest)) s at the longest")
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

    /// The cluster of `tools/cluster`, in a directory of its own.
    private final class TestCluster: Sendable {
      private static let portBase = 27_400

      private let directory: String
      /// What intake is told of it.
      let arguments: [String]

      init() async throws {
        let pid = ProcessInfo.processInfo.processIdentifier
        directory = "/tmp/homeward-cluster-\(pid)"
        let result = try await Self.tool(
          ["up", directory, "--with", "\(pid)", "--port", "\(Self.portBase)"])
        arguments =
          result.split(separator: "\n").last.map {
            $0.split(separator: " ").map(String.init)
          } ?? []
      }

      private static func tool(_ arguments: [String]) async throws -> String {
        let result = try await SpawnedProgram.run(
          Executables.packageRoot + "/tools/cluster", arguments, limit: .seconds(420))
        guard result.status == 0 else {
          throw Finding("tools/cluster \(arguments[0]):\n\(result.errors.suffix(3_000))")
        }
        return result.output
      }

      func run(_ verb: String, _ more: String...) async throws {
        _ = try await Self.tool([verb, directory] + more)
      }

      func leader() async throws -> String {
        String(try await Self.tool(["leader", directory]).prefix { !$0.isNewline })
      }

      func down() async { _ = try? await Self.tool(["down", directory]) }

      /// How this process itself looks at the log.
      func settings() throws -> PostgreSQLSettings {
        let ports = (10...12).map { "\(Self.portBase + $0)" }.joined(separator: ",")
        let password = try String(contentsOfFile: directory + "/password", encoding: .utf8)
        return try PostgreSQLSettings(
          connection: PostgreSQLSettings.connection([
            (name: "host", value: "127.0.0.1,127.0.0.1,127.0.0.1"), (name: "port", value: ports),
            (name: "user", value: "homeward"), (name: "dbname", value: "homeward"),
          ]), password: password.trimmingCharacters(in: .newlines), requiresStandby: true)
      }
    }

    /// Proves again and again that the log holds everything that was acknowledged, without gap or double.
    private struct ClusterAudit {
      private let settings: PostgreSQLSettings
      private var position: StorePosition?
      private var recorded: [ID<PersonFile>: Int64] = [:]
      private(set) var epoch: Int64 = 0

      init(_ settings: PostgreSQLSettings) { self.settings = settings }

      mutating func check(_ acknowledged: [ID<PersonFile>: Int64]) async throws {
        let store = try PostgreSQLEventStore(
          settings, clock: SystemClock(), random: SystemRandom(),
          logger: Logger(label: "torture", factory: { _ in SwiftLogNoOpLogHandler() }))
        do {
          try await follow(store)
        } catch {
          await store.close()
          throw Finding("the log does not hold: \(error)")
        }
        await store.close()
        for (person, sequence) in acknowledged {
          guard let found = recorded[person] else {
            throw Finding("event \(sequence) was acknowledged and its registration is lost")
          }
          guard found == sequence else {
            throw Finding(
              "event \(sequence) was acknowledged, and the registration is event \(found)")
          }
        }
      }

      private mutating func follow(_ store: PostgreSQLEventStore) async throws {
        if let before = position {
          let same = try await store.read { try $0.position(at: before.sequence) }
          guard let same, same.chainHash == before.chainHash, same.lineage == before.lineage else {
            throw Finding("event \(before.sequence) was here before and is gone or another")
          }
        }
        var last = position?.sequence ?? 0
        let proved = try await store.verifyChain(from: last + 1)
        var hasMore = proved.sequence > last
        while hasMore {
          let after = last
          let page = try await store.read { try $0.events(after: after, limit: 1_000) }
          for stored in page.elements where stored.sequence <= proved.sequence {
            guard stored.sequence == last + 1 else { throw Finding("event \(last + 1) is missing") }
            last = stored.sequence
            guard stored.event.kind == registered,
              let person = try EventHeader(encoded: stored.event.header).person
            else { continue }
            guard recorded.updateValue(last, forKey: person) == nil else {
              throw Finding("a person was registered a second time, as event \(last)")
            }
          }
          hasMore = page.hasMore && last < proved.sequence
        }
        position = proved
        epoch = try await store.read { try $0.head.epoch }
      }
    }
  #else
    private static func run(_ budget: Budget) async throws -> CampaignReport {
      throw Finding("this build has no PostgreSQL; build it with --traits PostgreSQL")
    }
  #endif
}
