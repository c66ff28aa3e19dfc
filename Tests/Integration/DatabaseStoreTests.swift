#if PostgreSQL
  import EventStore
  import Foundation
  import Logging
  import RepatriationSchema
  import SchemaJSON
  import ServiceKit
  import Synchronization
  import TestSupport
  import Testing
  import Transport
  import Wire
  import WireRPC

  /// Intake over PostgreSQL, as processes: the main job, and two nodes over one database.
  @Suite(.serialized, .timeLimit(.minutes(5)), .enabled(if: DatabaseServers.arePresent))
  struct DatabaseStoreTests {
    private static let mission = "IDN-PNH"
    /// The tag of `Registered` among the events of the schema.
    private static let registered: UInt16 = 1

    /// What desks were told, outside all services.
    private final class Ledger: Sendable {
      private let told = Mutex<[ID<PersonFile>: Int64]>([:])
      private let isOver = Mutex(false)

      var all: [ID<PersonFile>: Int64] { told.withLock { $0 } }
      var isEnded: Bool { isOver.withLock { $0 } }
      func end() { isOver.withLock { $0 = true } }

      func add(_ reply: RegisterReply) {
        let before = told.withLock { $0.updateValue(reply.sequence, forKey: reply.person) }
        if let before, before != reply.sequence {
          Issue.record("one registration was answered with event \(before) and \(reply.sequence)")
        }
      }
    }

    private static func request(_ number: Int, nationalID: String = "") -> RegisterRequest {
      var random = SystemRandomNumberGenerator()
      let moment = Timestamp("2026-01-19T08:00:00+07:00") ?? Timestamp()
      var registration = Registration(
        person: ID(WireUUID.version7(milliseconds: moment.milliseconds, random: &random)),
        mission: mission, receivedAt: moment, desk: "IDN-1")
      registration.fullName = "Invented \(String(number, radix: 36, uppercase: true)) Person"
      registration.nationality = "IDN"
      registration.nationalID = nationalID
      registration.intent = .returnHome
      registration.travelMode = .assisted
      return RegisterRequest(registration: registration)
    }

    private static func register(
      _ request: RegisterRequest, _ intake: IntakeClient
    ) async throws -> RegisterReply {
      var random = SystemRandomNumberGenerator()
      let options = RPCCallOptions(
        timeout: .seconds(20), idempotencyKey: .version4(random: &random))
      while true {
        do {
          return try await intake.register(request, options: options)
        } catch let error as RPCError where error.status == .unavailable {
          try Task.checkCancellation()
        } catch let error as RPCError where error.status == .deadlineExceeded {
          try Task.checkCancellation()
        }
      }
    }

    // MARK: The main job

    @Test func `the demo comes to the same with its people in PostgreSQL`() async throws {
      let directory = try TemporaryDirectory("demo")
      let servers = try await DatabaseServers("d")
      let result = try await SpawnedProgram.run(
        Executables.path("manifest"),
        [
          "demo", "--keep", directory.file("kept"), "--json", "--store", "postgres",
          "--database-hosts", servers.log, "--key-database-hosts", servers.keys,
        ], environment: ["XDG_CONFIG_HOME": directory.path], limit: .seconds(280))
      #expect(result.status == 0, "\(result.errors)")
      let demo = try MessageJSON.decode(DemoResult.self, from: result.output)
      try SampleWave.check(demo)
      #expect(demo.system.intake.storeVersion.hasPrefix("PostgreSQL "))
      #expect(
        !FileManager.default.fileExists(atPath: directory.file("kept/intake/store.sqlite")))
    }

    // MARK: Two nodes

    @Test func `what one node has recorded the other one compares, finds and refuses twice`()
      async throws
    {
      let nodes = try await TwoNodes("m")
      try await nodes.start("a")
      try await nodes.start("b")
      let a = try nodes.intake("idn-officer", nodes.addresses("a"))
      let b = try nodes.intake("idn-officer", nodes.addresses("b"))
      // Both have the mission's people in memory before anything is compared.
      for (number, node) in [(1, a), (2, b)] {
        _ = try await Self.register(Self.request(number), node)
      }
      for round in 0..<8 {
        let (first, second) = round % 2 == 0 ? (a, b) : (b, a)
        let number = "320101010190000\(round)"
        let here = try await Self.register(Self.request(100 + round, nationalID: number), first)
        let there = try await Self.register(Self.request(200 + round, nationalID: number), second)
        #expect(there.exactMatches == [here.person])
        #expect(there.candidates.first == here.person)
        let words = "Invented \(String(100 + round, radix: 36, uppercase: true))"
        let hits = try await second.search(SearchRequest(text: words))
        #expect(hits.hits.map(\.person).contains(here.person))
      }
      // One call that reached one node is repeated at the other.
      let request = Self.request(300)
      var random = SystemRandomNumberGenerator()
      let options = RPCCallOptions(
        timeout: .seconds(20), idempotencyKey: .version4(random: &random))
      let once = try await a.register(request, options: options)
      let again = try await b.register(request, options: options)
      #expect(!once.repeated && again.repeated && again.sequence == once.sequence)
      await nodes.stop()
    }

    @Test func `a node killed under load loses nothing, and the other goes on`() async throws {
      let nodes = try await TwoNodes("n")
      try await nodes.start("a")
      try await nodes.start("b")
      try await nodes.site.startPlanning(
        intake: nodes.addresses("a", "b").joined(separator: ","))
      let ledger = Ledger()
      let desks = (0..<8).map { desk in
        Task {
          let order = desk % 2 == 0 ? nodes.addresses("a", "b") : nodes.addresses("b", "a")
          let intake = try nodes.intake("idn-officer", order)
          var number = desk
          while !ledger.isEnded {
            ledger.add(try await Self.register(Self.request(1_000 + number), intake))
            number += 8
          }
        }
      }
      for (round, victim) in ["a", "b", "a"].enumerated() {
        try await reach((round + 1) * 60, ledger)
        await nodes.kill(victim)
        try await reach((round + 1) * 60 + 30, ledger)
        try await nodes.start(victim)
      }
      try await reach(240, ledger)
      ledger.end()
      for desk in desks { try await desk.value }
      try await inStep(nodes)
      await nodes.stop()
      try await check(nodes.servers, ledger.all)
    }

    private func reach(_ count: Int, _ ledger: Ledger) async throws {
      try await within(.seconds(90), "\(count) registrations are acknowledged") {
        while ledger.all.count < count {
          try await Task.sleep(for: .milliseconds(20), clock: .continuous)
        }
      }
    }

    /// Planning, which knows both nodes, has what either of them says that there is.
    private func inStep(_ nodes: TwoNodes) async throws {
      let planning = try nodes.site.planning(as: "idn-planner")
      for node in ["a", "b"] {
        let intake = try nodes.intake("idn-planning", nodes.addresses(node))
        let own = try await intake.digest(DigestRequest(mission: Self.mission))
        try await within(.seconds(60), "planning is in step with node \(node)") {
          while true {
            let status = try await planning.status(PlanningStatusRequest(mission: Self.mission))
            let followed = status.missions.first { $0.mission == Self.mission }
            if let followed, followed.position.sequence >= own.position.sequence {
              #expect(followed.digest == own.digest && followed.people == own.people)
              return
            }
            try await Task.sleep(for: .milliseconds(20), clock: .continuous)
          }
        }
      }
    }

    /// The log has every acknowledged registration once, where it was acknowledged, and no gap.
    private func check(
      _ servers: DatabaseServers, _ acknowledged: [ID<PersonFile>: Int64]
    ) async throws {
      let store = try PostgreSQLEventStore(
        PostgreSQLSettings(connection: servers.connection), clock: SystemClock(),
        random: SystemRandom(),
        logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
      try await store.verifyChain()
      var recorded: [ID<PersonFile>: Int64] = [:]
      var last: Int64 = 0
      var hasMore = true
      while hasMore {
        let after = last
        let page = try await store.read { try $0.events(after: after, limit: 500) }
        for stored in page.elements {
          #expect(stored.sequence == last + 1)
          last = stored.sequence
          guard stored.event.kind == Self.registered,
            let person = try EventHeader(encoded: stored.event.header).person
          else { continue }
          #expect(recorded.updateValue(last, forKey: person) == nil)
        }
        hasMore = page.hasMore
      }
      #expect(acknowledged.filter { recorded[$0.key] != $0.value }.isEmpty)
      await store.close()
    }
  }
#endif
