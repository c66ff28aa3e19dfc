internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import Testing

@Suite struct DirectiveTests {
  private func warm(_ problem: Problem) throws -> Warm { try Warm(problem, plan(problem).plan) }

  private func twoSeats() throws -> Warm {
    try warm(
      Small.problem(
        [Small.departure("A", day: 2, seats: 2), Small.departure("B", day: 5, seats: 3)],
        (1...4).map { Small.party($0, on: [.eligible, .eligible]) }))
  }

  @Test
  func `pins that cannot hold together are refused with the smallest set, and nothing changes`()
    throws
  {
    let warm = try twoSeats()
    let pins = (1...4).map { Directive.pin(Small.personID(10 * $0), "A") }
    let three = try replan(warm, pins.prefix(2).map { .ordered($0) }).0
    #expect(three.directives == Array(pins.prefix(2)))
    #expect(throws: ChangeError.conflict(Array(pins.prefix(3)))) {
      try replan(three, [.ordered(pins[2])])
    }
    #expect(
      throws: ChangeError.conflict([.pin(Small.personID(10), "A"), .pin(Small.personID(10), "B")])
    ) { try replan(three, [.ordered(.pin(Small.personID(10), "B"))]) }
    #expect(
      throws: ChangeError.conflict([
        .pin(Small.personID(10), "A"), .forbid(Small.personID(10), "A"),
      ])
    ) { try replan(three, [.ordered(.forbid(Small.personID(10), "A"))]) }
    #expect(
      Sentences(warm.problem) { "\($0.low)" }.sentence(conflict: Array(pins.prefix(2)))
        == "These cannot all hold, and without any one of them the others can: "
        + "10 pinned to A; 20 pinned to A.")
  }

  @Test func `a pin shows what it costs, and lifting it gives that back`() throws {
    let warm = try twoSeats()
    let onB = try #require(warm.plan.manifests.last?.entries.first?.person)
    let pin = Directive.pin(onB, "A")
    for computing in [Computing.replanning, .solving(.quick)] {
      // The people are alike: whoever makes way costs what the pinned one saves.
      #expect(try price(of: pin, in: warm, computing: computing).cents == 0)
      let onA = try #require(warm.plan.manifests.first?.entries.first?.person)
      // Three days at weight 2 and 100 a day, with the free seat on A left to another.
      let away = try price(of: .forbid(onA, "A"), in: warm, computing: computing)
      #expect(away.cents == 0 && away.computing == computing)
      let both = try replan(warm, [.ordered(.lock("A"))]).0
      #expect(try price(of: .lock("A"), in: both, computing: computing).cents == 0)
    }
    let alone = try self.warm(
      Small.problem(
        [Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 5, seats: 1)],
        [Small.party(1, on: [.eligible, .eligible])]))
    let late = Directive.pin(Small.personID(10), "B")
    #expect(try price(of: late, in: alone).cents == 600)
    #expect(try price(of: late, in: alone, computing: .solving(.quick)).cents == 600)
    let pinned = try replan(alone, [.ordered(late)]).0
    #expect(pinned.departure(of: Small.partyID(1)) == "B")
    #expect(try price(of: late, in: pinned).cents == 600)
    #expect(try replan(pinned, [.lifted(late)]).0.departure(of: Small.partyID(1)) == "A")
    #expect(
      Sentences(alone.problem) { "\($0.low)" }.sentence(try price(of: late, in: alone))
        == "Computed: pinning 10 to B costs +6.00 in total.")
  }

  @Test func `a locked list stays as it is until it is opened or its departure is cancelled`()
    throws
  {
    let warm = try replan(twoSeats(), [.ordered(.lock("A"))]).0
    let list = warm.plan.manifests.first
    let onA = try #require(list?.entries.first)
    #expect(throws: ChangeError.lockedList("A")) {
      try replan(warm, [.partyWithdrawn(onA.party)])
    }
    #expect(throws: ChangeError.conflict([.pin(onA.person, "B"), .lock("A")])) {
      try replan(warm, [.ordered(.pin(onA.person, "B"))])
    }
    let after = try replan(warm, [.holdPlaced(onA.party)]).0
    #expect(after.plan.manifests.first == list)
    let (cancelled, diff) = try replan(warm, [.departureCancelled("A")])
    #expect(diff.ended == [.lock("A")])
    #expect(cancelled.directives == [])
    #expect(diff.displacedPeople == 2)
  }

  @Test func `a hold keeps a party off departures that come, until it is lifted`() throws {
    let warm = try twoSeats()
    let held = try replan(
      warm, [.holdPlaced(Small.partyID(1)), .holdPlaced(Small.partyID(2))]
    ).0
    let rows: [PartyID: Eligibility] = [Small.partyID(2): .expected(.b04)]
    let (added, diff) = try replan(
      held,
      [
        .departureAdded(
          Small.departure("C", day: 1, seats: 4), Boarding(rows, others: .eligible))
      ])
    #expect(verify(added.problem, added.plan).violations == [])
    #expect(added.problem.parties[0].eligibility == Array(repeating: .excluded(.b05), count: 3))
    #expect(
      added.problem.parties[1].eligibility
        == [.excluded(.b05), .excluded(.b05), .excluded([.b04, .b05])])
    #expect(diff.moves.allSatisfy { $0.to == "C" && $0.party > Small.partyID(2) })
    let lifted = try replan(
      added, [.holdLifted(Small.partyID(1), [:]), .holdLifted(Small.partyID(2), [:])]
    ).0
    #expect(lifted.problem.parties[0].eligibility == Array(repeating: .eligible, count: 3))
    #expect(lifted.problem.parties[1].eligibility == [.eligible, .eligible, .expected(.b04)])
    #expect(throws: ChangeError.self) {
      try replan(
        held,
        [
          .departureAdded(
            Small.departure("D", day: 1, seats: 4),
            Boarding([Small.partyID(1): .expected(.b05)], others: .eligible))
        ])
    }
  }

  @Test func `pins and bans find their people whoever comes and goes beside them`() throws {
    let parties = (2...9).map { Small.party($0, people: 2, on: [.eligible, .eligible]) }
    let warm = try warm(
      Small.problem(
        [Small.departure("A", day: 2, seats: 9), Small.departure("B", day: 5, seats: 20)], parties))
    let pins = (2...7).map { Directive.pin(Small.personID(10 * $0 + 1), "B") }
    let pinned = try replan(warm, pins.map { .ordered($0) }).0
    for number in 2...7 { #expect(pinned.departure(of: Small.partyID(UInt64(number))) == "B") }
    let alone = try replan(pinned, [.personWithdrawn(Small.personID(51))])
    #expect(alone.1.ended == [pins[3]])
    #expect(alone.0.departure(of: Small.partyID(5)) == "A")
    // One party goes, one loses the person that was pinned, and another comes before them all.
    let (after, diff) = try replan(
      pinned,
      [
        .partyWithdrawn(Small.partyID(3)), .personWithdrawn(Small.personID(51)),
        .partyArrived(Small.party(1, on: [.eligible, .eligible])),
      ])
    #expect(diff.ended == [pins[1], pins[3]])
    #expect(after.directives == [pins[0], pins[2], pins[4], pins[5]])
    #expect(verify(after.problem, after.plan).violations == [])
    for number in [2, 4, 6, 7] {
      #expect(after.departure(of: Small.partyID(UInt64(number))) == "B")
    }
    #expect(after.departure(of: Small.partyID(1)) == "A")
    #expect(after.departure(of: Small.partyID(5)) == "A")
    let again = try replan(after, [.ordered(.forbid(Small.personID(20), "A"))]).0
    #expect(again.departure(of: Small.partyID(2)) == "B")
  }

  @Test func `every refused set cannot hold, and each of its parts can`() throws {
    var refused = 0
    for seed in UInt64(1)...150 {
      var shape = RandomProblem()
      shape.parties = 6
      shape.departures = 2
      shape.seats = 1...3
      let problem = try shape.parts(seed: seed).problem()
      let warm = try Warm(problem, plan(problem, effort: .quick).plan)
      var random = SeededRandom(seed: seed)
      var directives: Set<Directive> = []
      for _ in 0..<2 {
        guard let party = problem.parties.randomElement(using: &random),
          let departure = problem.departures.randomElement(using: &random),
          let person = party.members.randomElement(using: &random)
        else { continue }
        directives.insert(
          random.chance(75) ? .pin(person.id, departure.id) : .forbid(person.id, departure.id))
      }
      do {
        let (after, _) = try replan(warm, directives.sorted().map { .ordered($0) })
        #expect(after.directives == directives.sorted(), "seed \(seed)")
        #expect(canHold(problem, directives.sorted()), "seed \(seed)")
      } catch ChangeError.conflict(let set) {
        refused += 1
        #expect(!canHold(problem, set), "seed \(seed) \(set)")
        for directive in set {
          #expect(canHold(problem, set.filter { $0 != directive }), "seed \(seed) \(directive)")
        }
      }
    }
    #expect((20...140).contains(refused))
  }

  /// Whether any plan that the verifier accepts keeps all of them, tried one by one.
  private func canHold(_ problem: Problem, _ directives: [Directive]) -> Bool {
    let speaksOf = problem.parties.indices.filter { u in
      directives.contains { directive in
        problem.parties[u].members.contains { $0.id == directive.person }
      }
    }
    let locked = Set(problem.departures.flatMap { $0.lockedPeople ?? [] })
    var choice = [Int](repeating: 0, count: speaksOf.count)
    let count = problem.departures.count
    repeat {
      var places = [Int?](repeating: nil, count: problem.parties.count)
      for (u, f) in zip(speaksOf, choice) where f < count { places[u] = f }
      for (u, party) in problem.parties.enumerated() {
        guard let member = party.members.first, locked.contains(member.id) else { continue }
        if speaksOf.contains(u),
          places[u].map({
            problem.departures[$0].lockedPeople?.contains(member.id) ?? false
          }) != true
        {
          places[u] = count + 1
        }
        if !speaksOf.contains(u) {
          places[u] = problem.departures.firstIndex {
            $0.lockedPeople?.contains(member.id) ?? false
          }
        }
      }
      let holds = directives.allSatisfy { directive in
        guard let u = problem.indexOfParty(with: directive.person ?? PersonID(high: 0, low: 0))
        else { return false }
        let isThere =
          places[u].map { $0 < count && problem.departures[$0].id == directive.departure } ?? false
        if case .pin = directive { return isThere }
        return !isThere
      }
      if holds, !places.contains(count + 1), isAccepted(problem, places) { return true }
    } while advance(&choice, below: count + 1)
    return speaksOf.isEmpty
  }

  private func isAccepted(_ problem: Problem, _ places: [Int?]) -> Bool {
    func plan(_ escorts: [DepartureID: Int]) -> Plan {
      Plan(
        manifests: problem.departures.enumerated().compactMap { f, departure in
          let entries = problem.parties.indices.filter { places[$0] == f }.flatMap { u in
            problem.parties[u].members.map {
              Plan.Entry(
                party: problem.parties[u].id, person: $0.id,
                missing: problem.parties[u].eligibility[f].missing)
            }
          }
          if entries.isEmpty { return nil }
          return Plan.Manifest(
            departure: departure.id, escorts: escorts[departure.id] ?? 0, entries: entries)
        })
    }
    let first = verify(problem, plan([:]))
    var escorts: [DepartureID: Int] = [:]
    for violation in first.violations + first.lockedNotices where violation.kind == .escortRatio {
      if let departure = violation.departure { escorts[departure] = Int(violation.limit ?? 0) }
    }
    return verify(problem, plan(escorts)).isAccepted
  }

  private func advance(_ digits: inout [Int], below base: Int) -> Bool {
    for index in digits.indices {
      digits[index] += 1
      if digits[index] < base { return true }
      digits[index] = 0
    }
    return false
  }
}
