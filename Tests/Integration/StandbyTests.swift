import Foundation
import Glibc
import PrivacyNet
import RepatriationSchema
import SchemaJSON
import Synchronization
import TestSupport
import Testing
import Transport
import Wire
import WireRPC

/// A primary and its standby as processes: killed, cut off, restored from an old directory.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct StandbyTests {
  /// What desks were told, outside all services.
  private final class Ledger: Sendable {
    private let told = Mutex<[(person: ID<PersonFile>, durability: UInt8)]>([])
    var all: [(person: ID<PersonFile>, durability: UInt8)] { told.withLock { $0 } }
    func add(_ reply: RegisterReply) {
      told.withLock { $0.append((reply.person, reply.durability)) }
    }
  }

  /// Ends what runs in the background.
  private final class Ending: Sendable {
    private let state = Mutex(false)
    var isOver: Bool { state.withLock { $0 } }
    func end() { state.withLock { $0 = true } }
  }

  private static func request() -> RegisterRequest {
    var random = SystemRandomNumberGenerator()
    let moment = Timestamp("2026-01-19T08:00:00+07:00") ?? Timestamp()
    var registration = Registration(
      person: ID(WireUUID.version7(milliseconds: moment.milliseconds, random: &random)),
      mission: PairDeployment.mission, receivedAt: moment, desk: "IDN-1")
    registration.fullName = "Invented \(registration.person.description.suffix(12))"
    registration.nationality = "IDN"
    registration.intent = .returnHome
    registration.travelMode = .assisted
    return RegisterRequest(registration: registration)
  }

  @discardableResult
  private static func register(_ intake: IntakeClient, _ ledger: Ledger) async throws
    -> RegisterReply
  {
    var random = SystemRandomNumberGenerator()
    let reply = try await intake.register(
      request(),
      options: RPCCallOptions(
        timeout: .seconds(60), idempotencyKey: .version4(random: &random)))
    ledger.add(reply)
    return reply
  }

  private func intake(
    _ site: PairDeployment, as credential: String = "desk",
    to sides: [PairDeployment.Side] = PairDeployment.Side.allCases
  ) throws -> IntakeClient {
    IntakeClient(
      WatchedTransport(
        try site.client(credential, services: [IntakeMethods.descriptor], to: sides)))
  }

  private func status(
    _ site: PairDeployment, _ side: PairDeployment.Side
  ) async throws -> ReplicaStatus {
    let client = try site.client("operator", services: [ReplicaMethods.descriptor], to: [side])
    defer { Task { await client.close(gracePeriod: .zero) } }
    return try await ReplicaClient(client).status(ReplicaStatusRequest())
  }

  private func becomes(
    _ what: String, _ condition: @Sendable @escaping () async throws -> Bool
  ) async throws {
    try await within(.seconds(60), what) {
      while try await !condition() {
        try await Task.sleep(for: .milliseconds(50), clock: .continuous)
      }
    }
  }

  /// A pair that acknowledges on two hosts.
  private func start(_ site: PairDeployment, _ settings: [String] = []) async throws -> Ledger {
    try await site.issueCertificates()
    try await site.start(.a, settings)
    try await site.start(.b, standby: true, settings)
    let ledger = Ledger()
    let desk = try intake(site)
    // The first receipt makes the standby known.
    try await becomes("acknowledgements wait for the standby") {
      try await Self.register(desk, ledger).durability == 2
    }
    return ledger
  }

  /// Everybody of whom a desk was told that two hosts have them is there.
  private func everybody(_ ledger: Ledger, isAt side: PairDeployment.Side, _ site: PairDeployment)
    async throws
  {
    let desk = try intake(site, to: [side])
    for told in ledger.all where told.durability == 2 {
      let shown = try await desk.show(ShowRequest(person: told.person))
      #expect(shown.file.registration.person == told.person)
    }
  }

  private func inStep(_ site: PairDeployment, _ side: PairDeployment.Side) async throws {
    let people = try site.client("auditor", services: [IntakeMethods.descriptor], to: [side])
    let planning = try site.planning(as: "planner")
    try await becomes("planning is in step with \(side)") {
      let own = try await IntakeClient(people).digest(
        DigestRequest(mission: PairDeployment.mission))
      let status = try await planning.status(
        PlanningStatusRequest(mission: PairDeployment.mission))
      return status.missions.contains { followed in
        followed.position == own.position && followed.digest == own.digest
          && followed.people == own.people && own.people > 0
      }
    }
  }

  // MARK: A host is gone

  @Test func `a primary killed under load: what two hosts had is at the standby, and all go on`()
    async throws
  {
    let site = try PairDeployment()
    try await primaryGone(site)
    await site.stop()
  }

  /// The same on two hosts of their own, where the machine allows such; planning is on the second.
  @Test func `on separate hosts the same, with certificates that were carried there`() async throws
  {
    if let reason = await NetworkPair.missing() {
      print("skipped: a pair on separate hosts: \(reason)")
      return
    }
    let pair = try await NetworkPair()
    let site = try PairDeployment(pair.host(.first), pair.host(.second))
    do {
      try await primaryGone(site)
    } catch {
      await site.stop()
      await pair.remove()
      throw error
    }
    await site.stop()
    await pair.remove()
  }

  private func primaryGone(_ site: PairDeployment) async throws {
    let ledger = try await start(site)
    try await site.startPlanning()
    try await inStep(site, .a)
    let snapshots = site.logs.components(separatedBy: "snapshot loaded").count

    // Desks that know both hosts register all the time; the primary dies in the middle.
    let isOver = Ending()
    let desks = (0..<4).map { _ in
      Task {
        let desk = try intake(site)
        while !isOver.isOver { try await Self.register(desk, ledger) }
      }
    }
    try await becomes("a hundred are registered") { ledger.all.count > 100 }
    let refusal = try await site.manifest(
      as: "operator", intake: site.address(.b),
      ["replica", "promote", "--reason", "the primary is there still"])
    #expect(refusal.status == 1)
    #expect(refusal.errors.contains("was heard of"), "\(refusal.errors)")
    site.program("a")?.kill()
    await site.program("a")?.wait()
    let before = ledger.all.count
    let forced = try await site.manifest(
      as: "operator", intake: site.address(.b),
      ["replica", "promote", "--force", "--reason", "the primary was killed"])
    #expect(forced.status == 0, "\(forced.errors)")
    try await becomes("desks go on at the standby") { ledger.all.count > before + 50 }
    isOver.end()
    for desk in desks { try await desk.value }
    try await everybody(ledger, isAt: .b, site)
    #expect(ledger.all.prefix(before).count { $0.durability == 2 } > 80)
    // Its place is one of the new primary's, so planning goes on where it was.
    try await inStep(site, .b)
    #expect(site.logs.components(separatedBy: "snapshot loaded").count == snapshots)
    let trail = try await site.manifest(
      as: "auditor", intake: site.address(.b),
      ["audit", "--service", "intake", "--kind", "standby"])
    let words = trail.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("promoted, epoch 2, forced: the primary was killed"), "\(trail)")

    // The former primary comes back and believes to be it: it is told, and records nothing.
    try await site.start(.a, waitsForReady: false)
    try await becomes("the former primary is fenced") {
      try await status(site, .a).role == .fenced
    }
    let shown = try await site.manifest(as: "operator", ["replica", "status"])
    #expect(shown.output.contains("REPLACED by another host"), "\(shown.output)")
    let lone = try await site.manifest(
      as: "desk", intake: site.address(.a), ["report", "arrivals"])
    #expect(lone.status == 1)
    #expect(lone.errors.contains("was replaced by another host (epoch 2)"), "\(lone.errors)")

    // It becomes the standby of the host that took over, whatever it was ahead.
    site.program("a")?.terminate()
    await site.program("a")?.wait()
    try await site.start(.a, standby: true, waitsForReady: false)
    let former = try await fate(of: .a, site)
    if former == .quarantined {
      let reply = try await site.manifest(
        as: "operator", intake: site.address(.a), ["replica", "reoffer", "--start-anew", "--json"])
      #expect(try MessageJSON.decode(ReofferReply.self, from: reply.output).events > 0)
    }
    if former != .follows {
      await site.program("a")?.wait()
      try await site.start(.a, standby: true)
      let words = "this former primary holds no record that its primary lacks"
      #expect(site.logs.contains(words) == (former == .beginsAnew), "\(former)")
      #expect(site.logs.contains("the former store was put aside"))
    }
    try await site.becomesReady("a")
    let desk = try intake(site)
    try await becomes("two hosts have what is acknowledged") {
      try await Self.register(desk, ledger).durability == 2
    }
    try await everybody(ledger, isAt: .b, site)
  }

  /// What becomes of a former primary that is told to follow.
  private enum Fate {
    /// The new primary's history goes on where its own ends.
    case follows
    /// It holds records that the new primary lacks.
    case quarantined
    /// It differs in nothing that anybody recorded, and has ended in order to begin anew.
    case beginsAnew
  }

  private func fate(of side: PairDeployment.Side, _ site: PairDeployment) async throws -> Fate {
    let found = Mutex<Fate?>(nil)
    try await becomes("the former primary follows, waits or ends") {
      let fate: Fate?
      if site.program(side.rawValue)?.isRunning != true {
        fate = .beginsAnew
      } else if let page = try? await AdminProbe.get(site.page(side.rawValue, "/readyz")) {
        fate =
          page.status == 200
          ? .follows : page.body.contains("quarantined: it holds records") ? .quarantined : nil
      } else {
        fate = nil
      }
      found.withLock { $0 = fate }
      return fate != nil
    }
    return try #require(found.withLock { $0 })
  }

  // MARK: A standby that stands still

  @Test func `without receipts acknowledgements say so and do not wait, until it has caught up`()
    async throws
  {
    let site = try PairDeployment()
    let ledger = try await start(site)
    let desk = try intake(site)
    let standby = try #require(site.program("b"))
    _ = Glibc.kill(standby.identifier, SIGSTOP)
    let began = ContinuousClock.now
    let late = try await Self.register(desk, ledger)
    let waited = ContinuousClock.now - began
    #expect(late.durability == 1)
    #expect(waited > .milliseconds(900) && waited < .seconds(5), "\(waited)")
    // Nobody else waits.
    let next = ContinuousClock.now
    for _ in 0..<10 { #expect(try await Self.register(desk, ledger).durability == 1) }
    #expect(ContinuousClock.now - next < .seconds(2))
    let warned = try await AdminProbe.get(site.page("a", "/readyz"))
    #expect(warned.status == 200 && warned.body.contains("acknowledged on this host alone"))
    let metrics = try await AdminProbe.get(site.page("a", "/metrics")).body
    #expect(metrics.contains("homeward_replica_durability 1"))
    #expect(try await status(site, .a).degradedSince != nil)
    _ = Glibc.kill(standby.identifier, SIGCONT)
    try await becomes("the standby has caught up") {
      try await Self.register(desk, ledger).durability == 2
    }
    #expect(!(try await AdminProbe.get(site.page("a", "/readyz")).body.contains("warnings")))
    // A standby tells desks where to go.
    let misled = try await site.manifest(
      as: "desk", intake: site.address(.b), ["report", "arrivals"])
    #expect(misled.status == 1)
    #expect(
      misled.errors.contains("is a standby of \(site.peerAddress(.a)) and records nothing"),
      "\(misled.errors)")
    await site.stop()
  }

  // MARK: An old directory

  @Test func `an old data directory of the primary never gives a sequence out again unnoticed`()
    async throws
  {
    let site = try PairDeployment()
    let ledger = try await start(site)
    let desk = try intake(site)
    for _ in 0..<20 { try await Self.register(desk, ledger) }
    // A backup of the primary's directory, then more people, and the backup is put back.
    site.program("a")?.terminate()
    await site.program("a")?.wait()
    let files = FileManager.default
    let backup = site.directory.file("backup")
    try files.copyItem(atPath: site.data(.a), toPath: backup)
    try await site.start(.a)
    try await becomes("the standby follows again") {
      try await Self.register(desk, ledger).durability == 2
    }
    for _ in 0..<20 { #expect(try await Self.register(desk, ledger).durability == 2) }
    site.program("a")?.terminate()
    await site.program("a")?.wait()
    try files.removeItem(atPath: site.data(.a))
    try files.moveItem(atPath: backup, toPath: site.data(.a))
    try await site.start(.a, waitsForReady: false)
    try await becomes("both say that they diverge") {
      let (primary, standby) = (try await status(site, .a), try await status(site, .b))
      return primary.role == .fenced && standby.role == .quarantined
    }
    #expect(try await status(site, .a).alarms.contains { $0.contains("diverged") })
    // An operator decides that the restored directory goes on; the standby gives its records back.
    let promoted = try await site.manifest(
      as: "operator", intake: site.address(.a),
      ["replica", "promote", "--force", "--reason", "the backup is the primary"])
    #expect(promoted.status == 0, "\(promoted.errors)")
    let offered = try await site.manifest(
      as: "operator", intake: site.address(.b), ["replica", "reoffer"])
    #expect(offered.status == 0, "\(offered.output) \(offered.errors)")
    try await everybody(ledger, isAt: .a, site)
    // Again changes nothing.
    let again = try await site.manifest(
      as: "operator", intake: site.address(.b), ["replica", "reoffer", "--start-anew", "--json"])
    let known = try MessageJSON.decode(ReofferReply.self, from: again.output)
    #expect(known.recorded == 0 && known.known >= 20)
    await site.program("b")?.wait()
    try await site.start(.b, standby: true)
    try await becomes("two hosts have what is acknowledged") {
      try await Self.register(desk, ledger).durability == 2
    }
    let aside = try files.contentsOfDirectory(atPath: site.data(.b))
      .filter { $0.hasPrefix("quarantined-") }
    #expect(aside.count == 1)
    await site.stop()
  }

  // MARK: Figures

  /// What waiting for a standby costs, in one run: `HOMEWARD_PAIR_FIGURES=1 tools/test --filter StandbyTests`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["HOMEWARD_PAIR_FIGURES"] != nil))
  func `figures of a pair`() async throws {
    let site = try PairDeployment()
    let ledger = try await start(site)
    let setups: [(name: String, durability: String, standby: Bool)] = [
      ("one host, no standby", "1", false), ("one host, a standby follows", "1", true),
      ("two hosts", "2", true),
    ]
    for round in 1...2 {
      for setup in setups {
        for name in ["a", "b"] {
          site.program(name)?.terminate()
          await site.program(name)?.wait()
        }
        try await site.start(.a, ["--durability", setup.durability])
        if setup.standby { try await site.start(.b, standby: true) }
        let desk = try intake(site, to: [.a])
        if setup.standby {
          try await becomes("the standby is current") {
            let status = try await status(site, .b)
            return status.connected && status.lagEvents == 0
          }
        }
        for flight in [1, 64] {
          let times = try await Self.measure(
            desk, ledger, flight: flight, each: flight == 1 ? 60 : 12)
          let lag = setup.standby ? try await status(site, .b).lagEvents : 0
          print(
            "pair, round \(round), \(setup.name), \(flight) in flight:",
            "\(Int(times.rate))/s, p50 \(times.p50), p99 \(times.p99), lag then \(lag) events")
        }
      }
    }
    await site.stop()
  }

  private static func measure(
    _ desk: IntakeClient, _ ledger: Ledger, flight: Int, each: Int
  ) async throws -> (rate: Double, p50: Duration, p99: Duration) {
    let began = ContinuousClock.now
    var times = try await withThrowingTaskGroup(of: [Duration].self) { group in
      for _ in 0..<flight {
        group.addTask {
          var times: [Duration] = []
          for _ in 0..<each {
            let start = ContinuousClock.now
            try await register(desk, ledger)
            times.append(ContinuousClock.now - start)
          }
          return times
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    times.sort()
    return (
      Double(times.count) / seconds, times[times.count / 2], times[times.count * 99 / 100]
    )
  }
}
