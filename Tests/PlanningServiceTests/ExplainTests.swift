import RepatriationSchema
import Testing
import Wire

@testable import PlanningService

/// The sentences a planner reads, word for word.
struct ExplainTests {
  private func explain(
    _ number: UInt64, in views: [PlanningView],
    _ departures: [Departure] = Departures.sample, planned: Bool = true
  ) async throws -> Explanation {
    let harness = Harness()
    try await harness.apply(views)
    try await harness.add(departures)
    let client = try harness.client()
    if planned { _ = try await client.plan(PlanRequest(mission: "IDN-PNH", asOf: asOf)) }
    return try await client.explain(
      ExplainRequest(mission: "IDN-PNH", person: person(number)))
  }

  private func sentences(_ explanation: Explanation) -> [String] {
    explanation.verdicts.map { "\($0.departure): \($0.sentence)" }
  }

  @Test func `somebody for whom everything is open reads what is late, and from when not`()
    async throws
  {
    // The dates are worked out in the tests of the problem.
    let explanation = try await explain(1, in: [Views.overstayed(1)])
    #expect(
      explanation.headline == "Listed on D12, 12 Feb; 4 clearances still expected.")
    #expect(explanation.manifest == "IDN-PNH-D12")
    #expect(explanation.readyBy == day("2026-02-10"))
    #expect(explanation.caseClass == .unverified)
    #expect(
      sentences(explanation) == [
        "D02: No travel document in hand by 25 Jan; expected 26 Jan. Fine not cleared by 25 Jan; "
          + "expected 5 Feb. No exit permit by 25 Jan; expected 10 Feb. List closes 26 Jan.",
        "D07: Fine not cleared by 4 Feb; expected 5 Feb. No exit permit by 4 Feb; expected "
          + "10 Feb. List closes 5 Feb.",
        "D10: No exit permit by 8 Feb; expected 10 Feb. List closes 9 Feb.",
        "D11: No exit permit by 9 Feb; expected 10 Feb. List closes 10 Feb.",
        "D12: Listed; expected: travel document by 26 Jan, fine clearance by 5 Feb, exit permit "
          + "by 10 Feb, identity check by 23 Jan.",
      ])
    #expect(explanation.verdicts.map(\.seated) == [false, false, false, false, true])
    #expect(
      explanation.verdicts.first?.failing == [
        .noValidDocument, .fineUncleared, .exitPermitMissing, .identityUnverified,
      ])
    #expect(explanation.verdicts.first?.missing.count == 4)
  }

  @Test func `somebody who is ready reads where they are listed`() async throws {
    let explanation = try await explain(1, in: [Views.ready(1)])
    #expect(explanation.headline == "Listed on D02, 27 Jan; everything is granted.")
    #expect(
      sentences(explanation) == [
        "D02: Listed; everything is granted.", "D07: Could travel; listed on D02.",
        "D10: Could travel; listed on D02.", "D11: Could travel; listed on D02.",
        "D12: Could travel; listed on D02.",
      ])
  }

  @Test func `somebody for whom there was no room reads that others come first`() async throws {
    let small = Departures.direct("D02", "2026-01-27T13:10:00+07:00", seats: 2)
    let explanation = try await explain(2, in: [Views.ready(1, tier: 0), Views.ready(2)], [small])
    #expect(
      explanation.headline == "Not listed: could travel, and others come first by priority.")
    #expect(sentences(explanation) == ["D02: Could travel; others come first by priority."])
    #expect(explanation.verdicts.first?.failing == [.capacityFull])
  }

  @Test func `a hold is told, its cause is not`() async throws {
    var view = Views.ready(1)
    view.held = true
    let explanation = try await explain(1, in: [view], [Departures.sample[0]])
    #expect(explanation.headline == "Not listed: an active hold.")
    #expect(sentences(explanation) == ["D02: An active hold."])
    #expect(explanation.mainBlocker == "hold")
    #expect(explanation.readyBy == nil)
  }

  @Test func `somebody kept apart reads of a rule, not of whom`() async throws {
    var one = Views.ready(1, tier: 0)
    one.keepApart = [person(2)]
    var other = Views.ready(2)
    other.keepApart = [person(1)]
    let explanation = try await explain(2, in: [one, other], [Departures.sample[0]])
    #expect(explanation.headline == "Not listed: a safeguarding rule keeps this list closed.")
    #expect(sentences(explanation) == ["D02: A safeguarding rule keeps this list closed."])
    #expect(explanation.verdicts.first?.failing == [.keptApart])
  }

  @Test func `a member of a family is not told which other one cannot go`() async throws {
    var mother = Views.member(2, of: 7, size: 2, .spouse)
    mother.held = true
    let explanation = try await explain(
      1, in: [Views.member(1, of: 7, size: 2, .head), mother], [Departures.sample[0]])
    let sentence = "The group is incomplete, or not all of it can travel yet."
    #expect(sentences(explanation) == ["D02: \(sentence)"])
    #expect(explanation.verdicts.first?.failing == [.groupIncomplete])
    #expect(
      explanation.headline
        == "Not listed: the group is incomplete, or not all of it can travel yet.")
  }

  @Test func `the family of somebody held reads of the group, not of a date that is in time`()
    async throws
  {
    // The husband's papers are there in time for D12; his wife is held.
    var husband = Views.overstayed(1)
    husband.group = group(7)
    husband.groupSize = 2
    husband.relation = .head
    var wife = Views.member(2, of: 7, size: 2, .spouse)
    wife.held = true
    let explanation = try await explain(1, in: [husband, wife])
    #expect(
      explanation.headline
        == "Not listed: the group is incomplete, or not all of it can travel yet.")
    #expect(explanation.verdicts.allSatisfy { $0.failing.contains(.groupIncomplete) })
    #expect(explanation.verdicts.allSatisfy { !$0.sentence.contains("hold") })
  }

  @Test func `somebody kept apart on the only list in time reads of the rule`() async throws {
    var one = Views.ready(1, tier: 0)
    one.keepApart = [person(2)]
    var other = Views.overstayed(2)
    other.keepApart = [person(1)]
    let early = Departures.direct("D01", "2026-01-25T13:10:00+07:00", seats: 1)
    // With one seat in reserve nobody fits on D01, so both would go on D12.
    let explanation = try await explain(2, in: [one, other], [early, Departures.sample[4]])
    #expect(explanation.headline == "Not listed: a safeguarding rule keeps this list closed.")
  }

  @Test func `somebody listed who is held since then reads that they may no longer board`()
    async throws
  {
    let harness = Harness()
    let views = [Views.member(1, of: 7, size: 2, .head), Views.member(2, of: 7, size: 2, .spouse)]
    try await harness.apply(views + [Views.ready(3)])
    try await harness.add([Departures.sample[0]])
    let client = try harness.client()
    _ = try await client.plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    var held = views[0]
    held.held = true
    try await harness.apply([held])
    func headline(_ number: UInt64) async throws -> String {
      try await client.explain(ExplainRequest(mission: "IDN-PNH", person: person(number))).headline
    }
    #expect(
      try await headline(1)
        == "Listed on D02, but no longer may board: an active hold. Plan again.")
    #expect(
      try await headline(2)
        == "Listed on D02, but no longer may board: the group is incomplete, or not all of it can "
        + "travel yet. Plan again.")
    #expect(
      try await headline(3)
        == "Listed on D02, 27 Jan; everything is granted. The people's data changed after this "
        + "plan: plan again.")
    let explanation = try await client.explain(
      ExplainRequest(mission: "IDN-PNH", person: person(1)))
    #expect(sentences(explanation) == ["D02: Listed, but no longer may board. An active hold."])
    #expect(explanation.verdicts.first?.failing == [.heldActive])
    // A new plan is of the newest views again.
    _ = try await client.plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    #expect(try await headline(3) == "Listed on D02, 27 Jan; everything is granted.")
    #expect(try await headline(1) == "Not listed: an active hold.")
  }

  @Test func `somebody who can be ready only after the last list reads the day`() async throws {
    let explanation = try await explain(
      1, in: [Views.overstayed(1)], Array(Departures.sample.prefix(3)))
    #expect(
      explanation.headline
        == "Not listed: exit permit expected on 10 Feb, after the lists close.")
  }

  @Test func `a document the carrier refuses and a closed list have their own words`() async throws
  {
    var strict = Departures.direct("D02", "2026-01-27T13:10:00+07:00")
    strict.acceptedDocuments = [.emergencyTravelDocument]
    let soon = Departures.direct("D01", "2026-01-22T07:00:00+07:00")
    let explanation = try await explain(1, in: [Views.ready(1)], [strict, soon])
    #expect(
      sentences(explanation) == [
        "D01: The list closed 21 Jan.",
        "D02: The carrier does not take this kind of document.",
      ])
  }

  @Test func `many reasons are cut at a whole sentence`() async throws {
    var view = Views.overstayed(1)
    view.held = true
    view.intent = .stay
    view.travelMode = .selfFunded
    view.possibleDuplicate = true
    view.ageBand = .minor
    view.fit = .unfit
    let explanation = try await explain(1, in: [view], [Departures.sample[0]])
    let sentence = try #require(explanation.verdicts.first?.sentence)
    #expect(sentence.utf8.count <= 300)
    #expect(
      sentence
        == "An active hold. Does not wish to return, or has not consented. Travels independently: "
        + "tracked, not seated. A possible duplicate is not resolved. No travel document in hand by "
        + "25 Jan; expected 26 Jan. Fine not cleared by 25 Jan; expected 5 Feb. More: see the codes."
    )
    #expect(explanation.verdicts.first?.failing.count == 10)
  }

  @Test func `without a published plan the clock's moment counts`() async throws {
    let explanation = try await explain(
      1, in: [Views.ready(1)], [Departures.sample[0]], planned: false)
    #expect(explanation.asOf == asOf)
    #expect(explanation.manifest.isEmpty)
    #expect(explanation.verdicts.first?.failing == [])
  }
}
