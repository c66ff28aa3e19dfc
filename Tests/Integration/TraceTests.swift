import Foundation
import RepatriationSchema
import TestSupport
import Testing
import Wire
import WireRPC

/// One call is found in the logs of both processes by one id.
@Suite(.timeLimit(.minutes(2)))
struct TraceTests {
  /// Trace ids of the calls that ended, of one end and method.
  private func traces(_ log: String, _ role: String, _ method: String) -> Set<String> {
    let lines = log.split(separator: "\n").filter {
      $0.contains("transport: call ended") && $0.contains(role) && $0.contains(method)
    }
    // Ids are written as UUIDs, 36 characters.
    let id = /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/
    return Set(lines.compactMap { $0.firstMatch(of: id).map { String($0.output) } })
  }

  @Test func `a call of planning to intake has its trace id in the logs of both services`()
    async throws
  {
    let site = try TestDeployment()
    try await site.startIntake(["--log-level", "debug"])
    try await site.startPlanning(["--log-level", "debug"])
    let planning = try #require(site.planningProcess)
    let intake = try #require(site.intakeProcess)
    let planner = try site.planning(as: "idn-planner")
    try await within(.seconds(60), "planning follows intake") {
      while true {
        let status = try await planner.status(PlanningStatusRequest(mission: "IDN-PNH"))
        if status.missions.contains(where: \.connected) { return }
        try Task.checkCancellation()
      }
    }
    // A follower's call ends when the follower does.
    planning.terminate()
    await planning.wait()
    intake.terminate()
    await intake.wait()
    let asked = traces(planning.errors, "client", "intake.v1.Intake/")
    let answered = traces(intake.errors, "server", "intake.v1.Intake/")
    #expect(!asked.isEmpty, "planning's log has no call")
    #expect(asked.isSubset(of: answered), "\(asked.subtracting(answered)) are not in intake's log")
  }

  @Test func `an id that the caller gives is in the service's log`() async throws {
    let site = try TestDeployment()
    try await site.startIntake(["--log-level", "debug"])
    let trace = WireUUID(high: 0x1234_5678_9ABC_4DEF, low: 0x8123_4567_89AB_CDEF)
    _ = try await site.intake(as: "idn-planning").digest(
      DigestRequest(mission: "IDN-PNH"), options: RPCCallOptions(traceID: trace))
    let intake = try #require(site.intakeProcess)
    let isLogged = try await within(.seconds(30), "the call is in the log") {
      await intake.errors { $0.contains("\(trace)") }
    }
    #expect(isLogged)
    await site.stop()
  }
}
