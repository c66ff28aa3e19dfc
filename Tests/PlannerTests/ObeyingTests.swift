import PlanModel
import PlanVerifier
import Testing

@testable import Planner

/// Plans from the beginning that obey what planners decided.
@Suite struct ObeyingTests {
  private func twoPlaces(_ parties: ClosedRange<UInt64> = 1...3) throws -> Problem {
    try Small.problem(
      [Small.departure("A", day: 2, seats: 2), Small.departure("B", day: 5, seats: 3)],
      parties.map { Small.party($0, on: [.eligible, .eligible]) })
  }

  private func places(_ plan: Plan) -> [PersonID: DepartureID] {
    plan.manifests.reduce(into: [:]) { places, list in
      for entry in list.entries { places[entry.person] = list.departure }
    }
  }

  @Test func `without directives it is the plan that would be made anyway`() throws {
    let problem = try twoPlaces()
    let made = try plan(problem, obeying: [], effort: .quick)
    #expect(made.outcome.plan == plan(problem, effort: .quick).plan)
    #expect(made.problem == problem && made.idle == [] && made.pins.isEmpty)
  }

  @Test func `a pin and a forbid are kept, and those of nobody known are idle`() throws {
    let problem = try twoPlaces()
    let pin = Directive.pin(Small.personID(10), "B")
    let forbid = Directive.forbid(Small.personID(20), "A")
    let idle: [Directive] = [
      .pin(Small.personID(990), "A"), .pin(Small.personID(30), "Z"), .lock("Z"),
    ]
    let made = try plan(problem, obeying: [pin, forbid] + idle, effort: .quick)
    let found = places(made.outcome.plan)
    #expect(found[Small.personID(10)] == "B" && found[Small.personID(20)] == "B")
    #expect(found[Small.personID(30)] == "A")
    #expect(made.idle == idle.sorted() && made.pins == [Small.personID(10): "B"])
    let verdict = verify(made.problem, made.outcome.plan, made.outcome.certificate)
    #expect(verdict.isAccepted && verdict.bound == made.outcome.bound)
  }

  @Test func `a pin is kept where leaving the party out would cost less`() throws {
    // The charter costs more than everybody's wait.
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 2, open: 90_000_000)],
      [Small.party(1, on: [.eligible]), Small.party(2, on: [.eligible])])
    #expect(plan(problem, effort: .quick).plan.manifests.isEmpty)
    let made = try plan(
      problem, obeying: [.pin(Small.personID(10), "A")], effort: .quick)
    #expect(places(made.outcome.plan)[Small.personID(10)] == "A")
    #expect(verify(made.problem, made.outcome.plan, made.outcome.certificate).isAccepted)
  }

  @Test func `a locked list is exactly its people, and a pin against it is refused with it`() throws
  {
    let problem = try Small.problem(
      [
        Small.departure("A", day: 2, seats: 2, locked: [Small.personID(10)]),
        Small.departure("B", day: 5, seats: 3),
      ], (1...3).map { Small.party($0, on: [.eligible, .eligible]) })
    let made = try plan(problem, obeying: [.lock("A")], effort: .quick)
    let found = places(made.outcome.plan)
    #expect(found[Small.personID(10)] == "A")
    #expect(found.values.count { $0 == "A" } == 1)
    #expect(
      throws: ChangeError.conflict([.pin(Small.personID(20), "A"), .lock("A")])
    ) {
      try plan(problem, obeying: [.lock("A"), .pin(Small.personID(20), "A")], effort: .quick)
    }
  }

  @Test func `what cannot hold together is the smallest set`() throws {
    let pins = (1...4).map { Directive.pin(Small.personID(10 * $0), "A") }
    #expect(throws: ChangeError.conflict(Array(pins.suffix(3)))) {
      try plan(try twoPlaces(1...4), obeying: pins, effort: .quick)
    }
  }

  @Test func `random decisions are obeyed or refused, and the verifier accepts every plan`() throws
  {
    var kept = 0
    var refused = 0
    for seed in UInt64(1)...200 {
      var shape = RandomProblem()
      shape.parties = 8
      shape.departures = 3
      shape.seats = 1...5
      let problem = try shape.parts(seed: seed).problem()
      var random = SeededRandom(seed: seed &+ 77)
      var directives: Set<Directive> = []
      for _ in 0..<3 {
        guard let person = problem.parties.randomElement(using: &random)?.members.first,
          let departure = problem.departures.randomElement(using: &random)
        else { continue }
        directives.insert(
          random.chance(60)
            ? .pin(person.id, departure.id) : .forbid(person.id, departure.id))
      }
      do {
        let made = try plan(problem, obeying: directives.sorted(), effort: .quick)
        let verdict = verify(made.problem, made.outcome.plan, made.outcome.certificate)
        #expect(verdict.isAccepted, "seed \(seed): \(verdict.violations)")
        // The plan breaks no rule of the problem without the decisions either.
        #expect(verify(problem, made.outcome.plan).isAccepted, "seed \(seed)")
        let found = places(made.outcome.plan)
        for directive in directives {
          switch directive {
          case .pin(let person, let departure):
            #expect(found[person] == departure, "seed \(seed) \(directive)")
          case .forbid(let person, let departure):
            #expect(found[person] != departure, "seed \(seed) \(directive)")
          case .lock: break
          }
        }
        kept += 1
      } catch ChangeError.conflict(let set) {
        #expect(Set(set).isSubset(of: directives) && !set.isEmpty, "seed \(seed)")
        refused += 1
      }
    }
    #expect(kept > 20 && refused > 20, "\(kept) kept, \(refused) refused")
  }
}
