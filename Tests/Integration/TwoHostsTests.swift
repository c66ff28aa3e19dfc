import Foundation
import RepatriationSchema
import TestSupport
import Testing
import Wire
import WireRPC

/// Intake and planning on two hosts with a cable between them that is pulled in the middle of things. The hosts are
/// network namespaces; where the machine forbids them, this is skipped and says why.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct TwoHostsTests {
  /// A pair, or nothing and a printed reason.
  private func pair() async throws -> NetworkPair? {
    if let reason = await NetworkPair.missing() {
      print("skipped: two hosts: \(reason)")
      return nil
    }
    return try await NetworkPair()
  }

  /// What both sides hold; asked again as soon as both have answered, since a follower tells nobody when it has
  /// caught up.
  private func inStep(_ site: TestDeployment) async throws {
    let mission = "IDN-PNH"
    let intake = try site.intake(as: "idn-planning")
    let planning = try site.planning(as: "idn-planner")
    try await within(.seconds(120), "planning is in step with intake") {
      while true {
        let own = try await intake.digest(DigestRequest(mission: mission))
        let status = try await planning.status(PlanningStatusRequest(mission: mission))
        if let followed = status.missions.first(where: { $0.mission == mission }),
          followed.position == own.position, own.people > 0
        {
          #expect(followed.digest == own.digest)
          #expect(followed.people == own.people)
          return
        }
        try Task.checkCancellation()
      }
    }
  }

  /// Waits until so many more bytes have come over the cable.
  private func more(_ bytes: Int, over pair: NetworkPair) async throws {
    let before = try await pair.arrived()
    try await within(.seconds(60), "\(bytes) bytes arrive") {
      while try await pair.arrived() < before + bytes { try Task.checkCancellation() }
    }
  }

  @Test func `a cable pulled in the middle of a feed and of a snapshot costs nothing but time`()
    async throws
  {
    guard let pair = try await pair() else { return }
    let site = try TestDeployment(intake: pair.host(.first), planning: pair.host(.second))
    do {
      try await feed(site, pair)
      try await snapshot(site, pair)
    } catch {
      await site.stop()
      await pair.remove()
      throw error
    }
    ProcessMemory.check(site.intakeProcess, connections: 8, "a line that is slow and cut")
    ProcessMemory.check(site.planningProcess, connections: 8, "a line that is slow and cut")
    await site.stop()
    await pair.remove()
  }

  /// People are registered while planning follows over a slow line, and the cable is out for the end of it.
  private func feed(_ site: TestDeployment, _ pair: NetworkPair) async throws {
    try await site.startIntake()
    try await site.startPlanning()
    try await pair.slow(kilobitsPerSecond: 256)
    async let imported = site.manifest(
      as: "idn-officer", ["import", Executables.sample("arrivals-2026-01.csv"), "--json"])
    try await more(20_000, over: pair)
    try await pair.partition()
    let result = try await imported
    #expect(result.status == 1, "\(result.errors)")
    // Planning answers on its own meanwhile, with what it has.
    let own = try await site.intake(as: "idn-planning").digest(DigestRequest(mission: "IDN-PNH"))
    let status = try await site.planning(as: "idn-planner").status(
      PlanningStatusRequest(mission: "IDN-PNH"))
    #expect(status.missions.first { $0.mission == "IDN-PNH" }?.position != own.position)
    try await pair.heal()
    try await pair.fast()
    try await inStep(site)
  }

  /// Planning begins anew and the cable is out while its snapshot comes in.
  private func snapshot(_ site: TestDeployment, _ pair: NetworkPair) async throws {
    site.planningProcess?.terminate()
    await site.planningProcess?.wait()
    try FileManager.default.removeItem(atPath: site.directory.file("planning"))
    try await pair.slow(kilobitsPerSecond: 256)
    try await site.startPlanning(waitsForReady: false)
    try await more(15_000, over: pair)
    try await pair.partition()
    // Long enough for the follower to notice: its connection ends and it tries again.
    let planning = try site.planning(as: "idn-planner")
    try await within(.seconds(60), "planning notices that the line is dead") {
      let isToldOf = await site.planningProcess?.errors {
        $0.contains("keep-alive") || $0.contains("write-stall")
      }
      #expect(isToldOf == true)
    }
    _ = try await planning.status(PlanningStatusRequest(mission: "IDN-PNH"))
    try await pair.heal()
    try await pair.fast()
    try await inStep(site)
  }
}
