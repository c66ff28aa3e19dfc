import EventStore
import PrivacyNet
import RepatriationSchema
import ServiceHost
import ServiceKit
import Testing
import Transport
import Wire
import WireRPC

@testable import PlanningService

/// Planning's denials and what auditors read of its log.
@Suite struct TrailTests {
  private func transport(
    _ harness: Harness, _ role: Role, of mission: String = "IDN-PNH", audit: AccessAudit
  ) throws -> any RPCClientTransport {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: PlanningServices.descriptors)
    return WatchedTransport(
      try InProcessTransport(
        services: PlanningServices.registrations(harness.environment, audit: audit),
        peer: Harness.uri(mission, role),
        authorise: audit.watching(AccessRules.authorisation(access))))
  }

  private func trail(
    _ harness: Harness, of mission: String = "IDN-PNH", audit: AccessAudit
  ) async throws -> [AuditEntry] {
    let client = TrailClient(try transport(harness, .auditor, of: mission, audit: audit))
    return try await client.trail(AuditRequest(mission: mission)) { pages in
      var entries: [AuditEntry] = []
      for try await page in pages { entries += page.entries }
      return entries
    }
  }

  @Test func `a denial of a role and one of a mission stand in the log of planning`() async throws {
    let harness = Harness()
    let audit = AccessAudit(harness.environment)
    let head = try await harness.head()
    let officer = PlanningClient(try transport(harness, .screener, audit: audit))
    await #expect(throws: RPCError.self) { try await officer.plan(PlanRequest(mission: "IDN-PNH")) }
    _ = await harness.store.waitForHead(after: head)
    let foreign = PlanningClient(try transport(harness, .planner, of: "CHN-PNH", audit: audit))
    await #expect(throws: NotYourMission.self) {
      try await foreign.departures(DeparturesRequest(mission: "IDN-PNH"))
    }
    let denied = try await harness.events().compactMap { event -> String? in
      if case .denied(let denied) = event { "\(denied.method) \(denied.rule)" } else { nil }
    }
    #expect(
      denied == ["planning.v1.Planning/plan role", "planning.v1.Planning/departures mission"])
    // Each mission's auditors read of their own people's callers.
    let own = try await trail(harness, audit: audit)
    #expect(own.map(\.detail) == ["planning.v1.Planning/plan: role"])
    #expect(own.map(\.kind) == ["denied"] && own.map(\.service) == ["planning"])
    #expect(own.first?.author == Harness.uri("IDN-PNH", .screener))
    let other = try await trail(harness, of: "CHN-PNH", audit: audit)
    #expect(other.map(\.detail) == ["planning.v1.Planning/departures: mission"])
  }

  @Test func `the trail tells what people did and not the steps of the feed`() async throws {
    let harness = Harness()
    let audit = AccessAudit(harness.environment)
    try await harness.apply([Views.ready(1)])
    try await harness.add([Departures.sample[0]])
    let entries = try await trail(harness, audit: audit)
    #expect(entries.map(\.kind) == ["departure added"])
    #expect(entries.map(\.detail) == ["D02"])
  }
}
