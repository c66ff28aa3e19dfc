import RepatriationSchema
import ServiceKit
import Testing
import Wire
import WireRPC

@testable import PlanningService

/// A rule is set aside by two people, or not at all.
struct OverrideTests {
  private func request(
    _ bench: LifeBench, _ number: UInt64, _ code: ReasonCode, id: UInt64 = 1, name: String = "ani"
  ) async throws -> Override {
    try await bench.client(.planner, name: name).requestOverride(
      OverrideRequest(
        mission: LifeBench.mission, manifest: LifeBench.id,
        override: ID(WireUUID(high: 0x77, low: id)), person: person(number), code: code,
        reason: "receipt 118 seen", at: moment("2026-01-25T09:00:00+07:00")),
      options: LifeBench.key()
    ).override
  }

  private func decide(
    _ bench: LifeBench, _ override: Override, grant: Bool = true, name: String = "budi"
  ) async throws -> Override {
    try await bench.client(.approver, name: name).decideOverride(
      DecideOverrideRequest(
        mission: LifeBench.mission, manifest: LifeBench.id, override: override.id, grant: grant,
        at: moment("2026-01-25T10:00:00+07:00")), options: LifeBench.key()
    ).override
  }

  /// Two who are proposed, of whom the second one's exit permit has run out since.
  private func bench() async throws -> LifeBench {
    let bench = try await LifeBench([Views.ready(1), Views.ready(2)])
    try await bench.advance(.proposed, "2026-01-24T13:10:00+07:00")
    var view = Views.ready(2)
    view.stayUntil = day("2026-01-25")
    try await bench.harness.apply([view])
    return bench
  }

  @Test func `what two people have granted counts at the next check and shows on the entry`()
    async throws
  {
    let bench = try await bench()
    let refused = try await refusal {
      try await bench.advance(.locked, "2026-01-26T13:10:00+07:00")
    }
    #expect(refused.failing.map(\.codes) == [[.fineUncleared, .exitPermitMissing]])
    let fine = try await request(bench, 2, .fineUncleared, id: 1)
    let exit = try await request(bench, 2, .exitPermitMissing, id: 2)
    for asked in [fine, exit] {
      #expect(asked.state == .requested)
      #expect(try await decide(bench, asked).state == .granted)
    }
    try await bench.advance(.locked, "2026-01-26T13:10:00+07:00")
    let entry = try #require(
      try await bench.manifest().entries.first { $0.person == person(2) })
    #expect(entry.overridden == [.fineUncleared, .exitPermitMissing])
    #expect(entry.state == .confirmed)
    // A hold counts all the same.
    var view = Views.ready(2)
    view.held = true
    try await bench.harness.apply([view])
    let held = try await refusal {
      try await bench.advance(.submitted, "2026-01-26T14:00:00+07:00")
    }
    #expect(held.failing.map(\.codes) == [[.heldActive]])
    // It ends with the list.
    try await bench.advance(.cancelled, "2026-01-26T15:00:00+07:00", reason: "no aircraft")
    let all = try await bench.client(.auditor).overrides(
      OverridesRequest(mission: LifeBench.mission, manifest: LifeBench.id))
    #expect(all.overrides.map(\.state) == [.expired, .expired])
  }

  @Test func `nobody decides what they asked for, also with another certificate of theirs`()
    async throws
  {
    let bench = try await bench()
    let asked = try await request(bench, 2, .fineUncleared)
    let refused = try await refusal { _ = try await decide(bench, asked, name: "ani") }
    #expect(refused.why.contains("two people"))
    // A planner decides nothing, and an approver asks for nothing.
    let denied = await #expect(throws: RPCError.self) {
      _ = try await bench.client(.planner, name: "budi").decideOverride(
        DecideOverrideRequest(
          mission: LifeBench.mission, manifest: LifeBench.id, override: asked.id, grant: true,
          at: moment("2026-01-25T10:00:00+07:00")), options: LifeBench.key())
    }
    #expect(denied?.status == .permissionDenied)
    #expect(try await decide(bench, asked, grant: false).state == .refused)
    let again = try await refusal { _ = try await decide(bench, asked) }
    #expect(again.why.contains("refused already"))
    #expect(try await bench.manifest().entries.allSatisfy { $0.overridden.isEmpty })
  }

  @Test(arguments: [
    ReasonCode.heldActive, .noReturnIntent, .keptApart, .onAnotherManifest, .noValidDocument,
    .selfFunded,
  ])
  func `what the policy does not name is not asked for, a hold never`(_ code: ReasonCode)
    async throws
  {
    let bench = try await bench()
    await #expect(throws: Rejected.self) { _ = try await request(bench, 2, code) }
    var policy = TestPolicy.policy
    policy.lifecycle.overridable = [code]
    #expect(OverrideRules.isOverridable(code, policy) == (code == .noValidDocument))
  }
}
