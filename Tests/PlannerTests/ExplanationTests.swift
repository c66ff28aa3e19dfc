internal import PlanModel
internal import Planner
internal import Testing

@Suite struct ExplanationTests {
  @Test func `a listed person sees the departure, what is missing, and what others would cost`()
    throws
  {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 5, seats: 1)],
      [Small.party(1, on: [.expected([.b01, .b04]), .eligible])])
    let outcome = plan(problem)
    let explanation = try #require(explain(problem, outcome, Small.personID(10)))
    #expect(explanation.departure == "A")
    #expect(explanation.missing == [.b01, .b04])
    #expect(explanation.verdicts.map(\.standing) == [.used, .available])
    // Three days of waiting at weight 2 and 100 a day, less the 500 of the expectation.
    let swap = try #require(explanation.verdicts.last?.swap)
    #expect(swap == Swap(waitingCents: 600, moneyCents: -500, othersMoved: 0, isExact: true))
    #expect(
      explanation.sentences == [
        "Listed on A.",
        "Still missing, and expected in time: B01 no valid travel document in hand; "
          + "B04 no valid exit permit.",
        "B: possible; being there instead costs +1.00 in total, of which waiting +6.00 and "
          + "money -5.00.",
      ])
  }

  @Test func `a full departure shows the cheapest chain that would free a seat`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 5, seats: 1)],
      [
        Small.party(1, .p1, on: [.eligible, .eligible]),
        Small.party(2, .p3, on: [.eligible, .eligible]),
      ])
    let outcome = plan(problem)
    let explanation = try #require(explain(problem, outcome, Small.personID(20)))
    #expect(explanation.departure == "B")
    let verdict = try #require(explanation.verdicts.first)
    #expect(verdict.standing == .blocked)
    #expect(verdict.obstacles == .seats)
    // Three days less at weight 2, three days more at weight 8 for one other person.
    #expect(
      verdict.swap == Swap(waitingCents: 1_800, moneyCents: 0, othersMoved: 1, isExact: true))
  }

  @Test func `somebody without a departure sees the reason first, then each departure`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 5), Small.departure("B", day: 4, seats: 5)],
      [Small.party(1, readyInDays: 6, on: [.excluded(.b03), .excluded([.b05, .b03])])])
    let explanation = try #require(explain(problem, plan(problem), Small.personID(10)))
    #expect(explanation.departure == nil)
    #expect(explanation.verdicts.map(\.daysLate) == [5, 3])
    #expect(
      explanation.sentences == [
        "Not listed: B03 overstay fine not cleared.",
        "A: not possible: B03 overstay fine not cleared; ready after the list closes "
          + "(5 days too late).",
        "B: not possible: B05 an active hold; B03 overstay fine not cleared; "
          + "ready after the list closes (3 days too late).",
      ])
  }

  @Test func `a keep-apart is a safeguarding rule and names nobody`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 5)],
      [Small.party(1, .p0, on: [.eligible]), Small.party(2, on: [.eligible])],
      keepApart: [KeepApart(Small.partyID(1), Small.partyID(2))])
    let explanation = try #require(explain(problem, plan(problem), Small.personID(20)))
    let text = explanation.sentences.joined(separator: "\n")
    #expect(text.contains("safeguarding rule"))
    #expect(!text.contains(Small.partyID(1).description))
    #expect(!text.contains(Small.personID(10).description))
    #expect(!text.lowercased().contains("apart"))
  }

  @Test func `a change is planned again on a copy`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 4, seats: 1)],
      [
        Small.party(1, .p0, on: [.eligible, .excluded(.b02)]),
        Small.party(2, on: [.eligible, .excluded(.b04)]),
      ])
    let explainer = Explainer(problem, plan(problem))
    let explanation = try #require(
      explainer.explain(Small.personID(20), tryingChanges: .quick))
    #expect(explanation.changes.map(\.change) == [.morePlaces(.seats), .clearances(.b04)])
    #expect(explanation.changes.map(\.placedOn) == ["A", "B"])
    #expect(explanation.changes.allSatisfy { $0.costChangeCents < 0 })
    #expect(explanation.sentences.contains { $0.hasPrefix("Computed: with more seats on A") })
  }

  @Test func `everybody of a random problem can be explained, and an unknown person cannot`()
    throws
  {
    for seed in UInt64(1)...60 {
      var shape = RandomProblem()
      shape.parties = 15
      shape.departures = 3
      let problem = try shape.parts(seed: seed).problem()
      let outcome = plan(problem, effort: .quick)
      let explainer = Explainer(problem, outcome)
      let listed = Dictionary(
        outcome.plan.manifests.flatMap { list in list.entries.map { ($0.person, list.departure) } },
        uniquingKeysWith: { first, _ in first })
      for party in problem.parties {
        for member in party.members {
          let explanation = try #require(explainer.explain(member.id), "seed \(seed)")
          #expect(explanation.departure == listed[member.id], "seed \(seed)")
          #expect(explanation.verdicts.count == problem.departures.count, "seed \(seed)")
          #expect(
            (explanation.unplaced == nil) == (explanation.departure != nil), "seed \(seed)")
          #expect(explanation == explainer.explain(member.id), "seed \(seed)")
        }
      }
      #expect(explainer.explain(PersonID(high: 0, low: 0)) == nil)
    }
  }
}
