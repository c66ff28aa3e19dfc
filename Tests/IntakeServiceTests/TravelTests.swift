import Casework
import RepatriationSchema
import Testing
import Wire
import WireRPC

@testable import IntakeService

/// What a manifest did to cases, as a planner tells intake.
struct TravelTests {
  private func report(
    _ bench: IntakeBench, _ standings: [(UInt8, CaseState)], revision: UInt32 = 4,
    options: RPCCallOptions? = nil
  ) async throws -> ReportTravelReply {
    try await bench.client("planner").reportTravel(
      ReportTravelRequest(
        mission: "IDN-PNH", manifest: "IDN-PNH-D07", revision: revision,
        occurredAt: IntakeBench.moment("2026-01-20T09:00:00+07:00"),
        standings: standings.map {
          TravelStanding(person: IntakeBench.person($0.0), state: $0.1)
        }), options: options ?? bench.key())
  }

  private func state(_ bench: IntakeBench, _ number: UInt8) async throws -> CaseState {
    try await bench.client().show(ShowRequest(person: IntakeBench.person(number))).file.state
  }

  @Test func `a manifest takes cases along the main line, and saying it again changes nothing`()
    async throws
  {
    let bench = try IntakeBench()
    for number in [UInt8(1), 2, 3] { try await bench.register(number) }
    let locked = try await report(bench, [(1, .manifested), (2, .manifested)])
    #expect(locked.changed == 2)
    #expect(try await state(bench, 1) == .manifested)
    let options = bench.key()
    let left = try await report(
      bench, [(1, .departed), (2, .processing), (3, .departed)], revision: 9, options: options)
    #expect(left.changed == 3)
    #expect(try await state(bench, 1) == .departed)
    #expect(try await state(bench, 2) == .processing)
    #expect(try await state(bench, 3) == .departed)
    let same = try await report(
      bench, [(1, .departed), (2, .processing), (3, .departed)], revision: 9, options: options)
    #expect(same.repeated)
    let later = try await report(bench, [(1, .departed), (1, .arrived)], revision: 10)
    #expect(later.unchanged == 1 && later.changed == 1)
    #expect(try await state(bench, 1) == .arrived)
    // The step says which list it was, and who said so.
    let history = try await bench.client().show(ShowRequest(person: IntakeBench.person(1))).history
    #expect(history.last?.author.contains("/planner/") == true)
  }

  @Test func `a case to which something else has happened is left to an officer`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.update(
      1, .state(StateChange(to: .lostContact, reason: "cannot be reached by phone")))
    let reply = try await report(bench, [(1, .departed)])
    #expect(reply.changed == 0)
    #expect(reply.elsewhere.map(\.state) == [.lostContact])
    #expect(try await state(bench, 1) == .lostContact)
  }

  @Test func `a report says what a manifest can do, of one's own people, with a key`() async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    await #expect(throws: Rejected.self) { _ = try await report(bench, [(1, .deceased)]) }
    await #expect(throws: NotFound.self) { _ = try await report(bench, [(9, .departed)]) }
    await #expect(throws: Rejected.self) {
      _ = try await report(bench, [(1, .departed)], options: RPCCallOptions())
    }
    await #expect(throws: NotYourMission.self) {
      _ = try await bench.client("planner", of: "CHN-PNH").reportTravel(
        ReportTravelRequest(
          mission: "IDN-PNH", manifest: "IDN-PNH-D07",
          occurredAt: IntakeBench.moment("2026-01-20T09:00:00+07:00")), options: bench.key())
    }
    #expect(try await state(bench, 1) == .registered)
  }

  @Test(arguments: [
    (CaseState.queued, CaseState.manifested, [CaseState.registered, .processing, .manifested]),
    (.registered, .arrived, [.processing, .manifested, .departed, .arrived]),
    (.assessed, .manifested, [.processing, .manifested]),
    (.manifested, .processing, [.processing]), (.processing, .processing, []),
    (.departed, .manifested, []), (.arrived, .departed, []), (.closed, .arrived, []),
  ])
  func `steps follow the main line and never go back over it`(
    _ from: CaseState, _ to: CaseState, _ steps: [CaseState]
  ) {
    #expect(TravelSteps.steps(from: from, to: to) == steps)
    var state = from
    for step in steps {
      #expect(CaseTransitions.isAllowed(from: state, to: step), "\(state) to \(step)")
      state = step
    }
  }

  @Test(arguments: [CaseState.detained, .deceased, .merged, .voided, .transferred, .staying])
  func `a case that left the main line has no steps`(_ state: CaseState) {
    #expect(TravelSteps.steps(from: state, to: .departed) == nil)
  }
}
