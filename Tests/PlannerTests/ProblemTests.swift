internal import PlanModel
internal import Testing

@Suite struct ProblemTests {
  private func code(_ parts: ProblemParts) -> ProblemError.Code? {
    do {
      _ = try parts.problem()
      return nil
    } catch let error as ProblemError {
      return error.code
    } catch {
      Issue.record("an unexpected error: \(error)")
      return nil
    }
  }

  private var parts: ProblemParts {
    ProblemParts(
      departures: [Small.departure("A", day: 1, seats: 3)],
      parties: [Small.party(1, people: 2, on: [.eligible]), Small.party(2, on: [.eligible])])
  }

  @Test func `each fault in the rows is refused with its code`() {
    var bad = parts
    #expect(code(bad) == nil)
    bad.departures.append(Small.departure("A", day: 2, seats: 1))
    #expect(code(bad) == .eligibilityRowLength)
    bad.parties = []
    #expect(code(bad) == .duplicateID)

    bad = parts
    bad.parties.append(Small.party(1, on: [.eligible]))
    #expect(code(bad) == .duplicateID)
    bad = parts
    bad.parties.append(
      Party(
        id: Small.partyID(3), members: [Member(id: Small.personID(10))], tier: .p0,
        registeredAtMicroseconds: 0, eligibility: [.eligible]))
    #expect(code(bad) == .duplicateID)
    bad = parts
    bad.parties.append(Small.party(3, people: 0, on: [.eligible]))
    #expect(code(bad) == .emptyParty)
    bad = parts
    bad.parties.append(Small.party(3, on: [.expected(.b05)]))
    #expect(code(bad) == .eligibilityCodes)
    bad = parts
    bad.parties.append(Small.party(3, on: [.excluded([])]))
    #expect(code(bad) == .eligibilityCodes)
    bad = parts
    bad.keepApart = [KeepApart(Small.partyID(1), Small.partyID(9))]
    #expect(code(bad) == .unknownID)
  }

  @Test func `each fault in a departure is refused with its code`() {
    for id in ["", "a b", "é", String(repeating: "x", count: 65)] {
      var bad = parts
      bad.departures = [Small.departure(DepartureID(id), day: 1, seats: 1)]
      #expect(code(bad) == .malformedID)
    }
    var bad = parts
    bad.departures = [Small.departure("A", day: 1, seats: -1)]
    #expect(code(bad) == .outOfRange)
    bad.departures = [Small.departure("A", day: 1, seats: Problem.Limit.placesPerDeparture + 1)]
    #expect(code(bad) == .outOfRange)
    bad.departures = [Small.departure("A", day: 1, seats: Problem.Limit.placesPerDeparture)]
    #expect(code(bad) == nil)
    bad.departures = [Small.departure("A", day: 1, seats: 3, locked: [Small.personID(10)])]
    #expect(code(bad) == .lockedPeople)
    bad.departures = [Small.departure("A", day: 1, seats: 3, locked: [Small.personID(99)])]
    #expect(code(bad) == .unknownID)
    bad.departures = [
      Small.departure("A", day: 1, seats: 3, locked: [Small.personID(10), Small.personID(11)])
    ]
    #expect(code(bad) == nil)
  }

  @Test func `each fault in the policy is refused with its code`() {
    let changes: [(inout Policy) -> Void] = [
      { $0.tierWeights = [1, 1, 1] },
      { $0.noDepartureCents = [1, 1, 1, -1] },
      { $0.waiting = WaitingCurve(steps: []) },
      { $0.waiting = WaitingCurve(steps: [.init(fromDay: 1, centsPerDay: 1)]) },
      {
        $0.waiting = WaitingCurve(steps: [
          .init(fromDay: 0, centsPerDay: 2), .init(fromDay: 3, centsPerDay: 1),
        ])
      },
      { $0.minorsPerEscort = 0 }, { $0.reservePermille = 1_001 }, { $0.moveCents = -1 },
      { $0.noDepartureDelayDays = -1 },
    ]
    for change in changes {
      var bad = parts
      change(&bad.policy)
      #expect(code(bad) == .outOfRange)
    }
    var bad = parts
    bad.policy.tierWeights = [1_000_000, 1, 1, 1]
    bad.policy.waiting = WaitingCurve(steps: [
      .init(fromDay: 0, centsPerDay: Problem.Limit.amountCents)
    ])
    #expect(code(bad) == .costsTooLarge)
  }

  @Test func `a problem is the same whatever the order of its rows`() throws {
    let parts = RandomProblem().parts(seed: 11)
    #expect(try parts.problem() == parts.shuffled(seed: 12).problem())
  }

  @Test func `the bytes and the text of a plan are pinned`() {
    let plan = Plan(manifests: [
      Plan.Manifest(
        departure: "B", escorts: 1,
        entries: [
          Plan.Entry(
            party: PartyID(high: 0, low: 2), person: PersonID(high: 3, low: 4),
            missing: [.b01, .b04])
        ]),
      Plan.Manifest(departure: "A1", escorts: 0, entries: []),
    ])
    #expect(
      plan.canonicalBytes
        == Array("HWP1".utf8) + [0, 0, 0, 2]
        + [0, 2] + Array("A1".utf8) + [0, 0, 0, 0, 0, 0, 0, 0]
        + [0, 1] + Array("B".utf8) + [0, 0, 0, 1, 0, 0, 0, 1]
        + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]
        + [0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 4] + [0, 0, 0, 9])
    #expect(
      plan.text == """
        plan 1
        departure A1 escorts 0 people 0
        departure B escorts 1 people 1
        00000000000000000000000000000002 00000000000000030000000000000004 B01,B04

        """)
  }

  @Test func `every code has one name and one place in the order of headlines`() {
    var rest = ReasonCodes.all
    var seen: [String] = []
    while !rest.headline.isEmpty {
      #expect(rest.headline.names.count == 1)
      seen += rest.headline.names
      rest.subtract(rest.headline)
    }
    #expect(rest.isEmpty)
    #expect(Set(seen).count == ReasonCodes.named.count)
    for (code, name) in ReasonCodes.named { #expect(ReasonCodes(name: name) == code) }
    #expect(ReasonCodes(name: "B99") == nil)
  }
}
