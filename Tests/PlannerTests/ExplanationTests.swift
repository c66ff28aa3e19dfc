internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import Testing

@Suite struct ExplanationTests {
  private func warm(_ problem: Problem) throws -> Warm { try Warm(problem, plan(problem).plan) }

  private func sentences(_ warm: Warm, _ person: UInt64) throws -> [String] {
    let explanation = try #require(Explainer(warm).explain(Small.personID(person)))
    return Sentences(warm.problem) { "person \($0.low)" }.sentences(explanation)
  }

  @Test func `a listed person sees the departure, what is missing, and what others would cost`()
    throws
  {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 5, seats: 1)],
      [Small.party(1, on: [.expected([.b01, .b04]), .eligible])])
    // Three days of waiting at weight 2 and 100 a day, less the 500 of the expectation.
    #expect(
      try sentences(warm(problem), 10) == [
        "Listed on A.",
        "Still missing, and expected in time: B01 no valid travel document in hand; "
          + "B04 no valid exit permit.",
        "B: possible; taking a place there costs +1.00 in total (waiting +6.00, money -5.00).",
      ])
  }

  @Test func `a full departure shows the cheapest chain by name, with waiting and money`() throws {
    let problem = try Small.problem(
      [
        Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 5, seats: 1),
        Small.departure("C", day: 6, seats: 1, seatCost: 1_300),
      ],
      [
        Small.party(1, .p1, on: [.eligible, .eligible, .excluded(.b02)]),
        Small.party(2, .p3, on: [.eligible, .eligible, .excluded(.b02)]),
        Small.party(3, .p3, on: [.excluded(.b02), .excluded(.b02), .eligible]),
      ])
    let warm = try warm(problem)
    let explanation = try #require(Explainer(warm).explain(Small.personID(20)))
    #expect(explanation.departure == "B")
    let verdict = try #require(explanation.verdicts.first)
    #expect(verdict.standing == .blocked && verdict.obstacles == .seats)
    // Three days less at weight 2, three days more at weight 8 for the other person.
    #expect(
      verdict.swap
        == Swap(
          waitingCents: 1_800, moneyCents: 0,
          moves: [
            Swap.Move(
              party: Small.partyID(1), people: [Small.personID(10)], from: "A", to: "B")
          ], isExact: true))
    #expect(
      try sentences(warm, 20).dropFirst().first
        == "A: possible, but no seats left; taking a place there costs +18.00 in total "
        + "(waiting +18.00, money +0.00); it moves person 10 from A to B.")
  }

  @Test func `excluded comes before not ready, and each departure after`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 5), Small.departure("B", day: 4, seats: 5)],
      [
        Small.party(1, readyInDays: 6, on: [.excluded([.b05, .b03]), .excluded([.b05, .b03])]),
        Small.party(2, readyInDays: 3, on: [.excluded(.b03), .eligible]),
        Small.party(3, readyInDays: 9, on: [.excluded(.b01), .eligible]),
      ])
    let warm = try warm(problem)
    #expect(
      try sentences(warm, 10) == [
        "Not listed: B05 an active hold.",
        "A: not possible: B05 an active hold; B03 overstay fine not cleared; "
          + "ready after the list closes (5 days too late).",
        "B: not possible: B05 an active hold; B03 overstay fine not cleared; "
          + "ready after the list closes (3 days too late).",
      ])
    #expect(try sentences(warm, 20).first == "Listed on B.")
    #expect(
      try sentences(warm, 30).first
        == "Not listed: not ready: B01 no valid travel document in hand. Ready in 9 days; "
        + "no departure so far is late enough.")
    let gates = [
      Small.partyID(3): [
        Gate(.b01, minute: Small.now + 9 * 1_440), Gate(.b03, minute: Small.now + 6 * 1_440),
      ]
    ]
    let explanation = try #require(Explainer(warm, gates: gates).explain(Small.personID(30)))
    #expect(
      Sentences(problem).sentences(explanation).first
        == "Not listed: not ready: B01 no valid travel document in hand, expected in 9 days; "
        + "B03 overstay fine not cleared, expected in 6 days. Ready in 9 days; "
        + "no departure so far is late enough.")
  }

  @Test func `whoever is kept off by a rule of safeguarding reads the same, and names nobody`()
    throws
  {
    func text(first: Tier, second: Tier, person: UInt64) throws -> String {
      let problem = try Small.problem(
        [Small.departure("A", day: 2, seats: 5)],
        [Small.party(1, first, on: [.eligible]), Small.party(2, second, on: [.eligible])],
        keepApart: [KeepApart(Small.partyID(1), Small.partyID(2))])
      let warm = try warm(problem)
      #expect(warm.departure(of: Small.partyID(person / 10)) == nil)
      let explanation = try #require(
        Explainer(warm).explain(Small.personID(person), computing: .replanning))
      #expect(explanation.changes == [] && explanation.verdicts.allSatisfy { $0.swap == nil })
      return Sentences(problem).sentences(explanation).joined(separator: "\n")
    }
    let one = try text(first: .p0, second: .p3, person: 20)
    let other = try text(first: .p3, second: .p0, person: 10)
    #expect(one == other)
    #expect(one.contains("safeguarding rule"))
    #expect(!one.contains(Small.partyID(1).description))
    #expect(!one.contains(Small.personID(10).description))
    #expect(!one.lowercased().contains("apart"))
  }

  @Test func `what would change it is planned again on a copy`() throws {
    let problem = try Small.problem(
      [
        Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 4, seats: 1),
        Small.departure("C", day: 5, seats: 3, open: 9_000_000),
      ],
      [
        Small.party(1, .p0, on: [.eligible, .excluded(.b02), .excluded(.b02)]),
        Small.party(2, on: [.eligible, .excluded(.b04), .eligible]),
        Small.party(3, readyInDays: 6, on: [.excluded(.b02), .eligible, .excluded(.b02)]),
      ])
    let explainer = Explainer(try warm(problem))
    for computing in [Computing.replanning, .solving(.quick)] {
      let explanation = try #require(
        explainer.explain(Small.personID(20), computing: computing))
      #expect(
        explanation.changes.map(\.change) == [
          .morePlaces(.seats), .clearances(.b04), .charterOpened,
        ])
      #expect(explanation.changes.map(\.placedOn) == ["A", "B", "C"])
      #expect(explanation.changes.map { $0.costChangeCents < 0 } == [true, true, false])
      #expect(explanation.changes.allSatisfy { $0.computing == computing })
    }
    let late = try #require(explainer.explain(Small.personID(30), computing: .replanning))
    #expect(late.changes.map(\.change) == [.readyEarlier(days: 3)])
    #expect(late.changes.map(\.placedOn) == ["B"])
  }

  @Test func `a departure shows its places, what binds, and what one more is worth`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 2, wheelchairs: 1)],
      [
        Small.party(1, .p1, needs: .wheelchair, on: [.eligible]),
        Small.party(2, .p3, on: [.eligible]), Small.party(3, .p3, on: [.eligible]),
      ])
    let explainer = Explainer(try warm(problem))
    let explanation = try #require(explainer.explain(departure: "A"))
    #expect(explanation.binding == [.seats, .wheelchairs])
    // Seven days at weight 2 less, and no price of having no departure, for the fare.
    #expect(
      Sentences(problem).sentences(explanation) == [
        "A: 2 of 2 seats, 0 of 1 lap-infant places, 1 of 1 wheelchair places, "
          + "0 of 1 unaccompanied-minor places, 0 of 1 places under the carrier's deportee limit, "
          + "0 of 1 escorts.",
        "Nothing is left of: seats, wheelchair places.",
        "Computed: one more of its seats saves the plan 604.00.",
        "Computed: one more of its wheelchair places saves the plan 0.00.",
      ])
    #expect(explainer.explain(departure: "Z") == nil)
  }

  @Test func `a plan shows its cost, gap, waits and who was passed over`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1)],
      [Small.party(1, .p3, on: [.eligible]), Small.party(2, .p1, waited: 9, on: [.eligible])])
    // A person put the less urgent of the two on the list.
    let plan = Plan(manifests: [
      Plan.Manifest(
        departure: "A", escorts: 0,
        entries: [Plan.Entry(party: Small.partyID(1), person: Small.personID(10))])
    ])
    let explanation = Explainer(try Warm(problem, plan)).explainPlan(bound: 100_000)
    #expect(
      explanation.inversions == [
        PlanExplanation.Inversion(
          party: Small.partyID(2), tier: .p1, over: Small.partyID(1), departure: "A")
      ])
    #expect(verify(problem, plan).tierInversions == 1)
    #expect(explanation.oldestUnlisted?.days == 9)
    let text = Sentences(problem).sentences(explanation)
    #expect(text.first == "Listed: 1 of 2 people.")
    #expect(text.last == "Passed over for somebody less urgent: 1 party.")
    #expect(text.contains("Longest wait without a departure: 9 days."))
  }

  @Test func `inversions are those that the verifier counts, and everybody can be explained`()
    throws
  {
    for seed in UInt64(1)...40 {
      var shape = RandomProblem()
      shape.parties = 15
      shape.departures = 3
      let problem = try shape.parts(seed: seed).problem()
      let outcome = plan(problem, effort: .quick)
      let explainer = Explainer(try Warm(problem, outcome.plan))
      let verdict = verify(problem, outcome.plan)
      #expect(
        explainer.explainPlan().inversions.count == verdict.tierInversions, "seed \(seed)")
      let listed = Dictionary(
        outcome.plan.manifests.flatMap { list in list.entries.map { ($0.person, list.departure) } },
        uniquingKeysWith: { first, _ in first })
      for member in problem.parties.flatMap(\.members) {
        let explanation = try #require(explainer.explain(member.id), "seed \(seed)")
        #expect(explanation.departure == listed[member.id], "seed \(seed)")
        #expect(explanation.verdicts.count == problem.departures.count, "seed \(seed)")
        #expect(!explanation.reasons.isEmpty, "seed \(seed) \(member.id)")
        #expect(explanation == explainer.explain(member.id), "seed \(seed)")
      }
      #expect(explainer.explain(PersonID(high: 0, low: 0)) == nil)
    }
  }
}
