internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

@Suite struct StateChangeTests {
  private func registered() async throws -> IntakeBench {
    let bench = try IntakeBench()
    try await bench.register(1)
    return bench
  }

  private func refusal(
    _ bench: IntakeBench, _ step: StateChange
  ) async throws -> Rejected {
    let before = try await bench.head()
    let rejected = try await #require(throws: Rejected.self) {
      try await bench.update(1, .state(step))
    }
    #expect(try await bench.head() == before)
    return rejected
  }

  @Test func `a case leaves the main line and comes back, each time with a reason`() async throws {
    let bench = try await registered()
    #expect(
      try await refusal(bench, StateChange(to: .selfDeparted)).field == "change.state.reason")
    try await bench.update(
      1, .state(StateChange(to: .selfDeparted, reason: "told by a friend", confirmed: true)))
    let left = try await bench.file(1)
    #expect(left.state == .selfDeparted && left.stateConfirmed && left.stateBefore == .registered)
    #expect(left.stateReason == "told by a friend" && left.stateSince == IntakeBench.start)
    #expect(try await bench.view(1).state == .selfDeparted)

    #expect(
      try await refusal(bench, StateChange(to: .processing, reason: " ")).field
        == "change.state.reason")
    try await bench.update(1, .state(StateChange(to: .processing, reason: "was seen again")))
    #expect(try await bench.file(1).state == .processing)
    try await bench.update(1, .assessmentOffered)
  }

  @Test func `a refused step says which steps there are`() async throws {
    let bench = try await registered()
    let refused = try await refusal(bench, StateChange(to: .closed, reason: "done"))
    #expect(refused.field == "change.state.to")
    #expect(
      refused.reason
        == """
        Not from registered by hand. Allowed: assessed, processing, staying, selfDeparted, \
        referred, detained, lostContact, deceased, voided.
        """)
  }

  @Test(arguments: [
    CaseState.departed, .manifested, .merged, .transferred, .queued, .registered, .unset,
    CaseState(rawValue: 99),
  ])
  func `what follows from a manifest, a merge or a transfer is set by nobody`(
    _ state: CaseState
  ) async throws {
    let bench = try await registered()
    #expect(
      try await refusal(bench, StateChange(to: state, reason: "because")).field
        == "change.state.to")
  }

  @Test func `a void case stays void`() async throws {
    let bench = try await registered()
    try await bench.update(1, .state(StateChange(to: .voided, reason: "a test entry")))
    let refused = try await refusal(bench, StateChange(to: .processing, reason: "was not"))
    #expect(refused.reason == "From voided nobody takes a case to another state by hand.")
  }
}
