internal import PlanModel
internal import Planner

/// Random changes of every kind that a plan can be asked for.
struct RandomChanges {
  private var random: SeededRandom
  private let withoutDirectives: Bool
  private var number: UInt64 = 0

  init(seed: UInt64, withoutDirectives: Bool = false) {
    random = SeededRandom(seed: seed &* 31 &+ 7)
    self.withoutDirectives = withoutDirectives
  }

  mutating func next(_ warm: Warm) -> Change {
    number += 1
    while true {
      if let change = change(
        Int.random(in: 0..<(withoutDirectives ? 14 : 20), using: &random), warm)
      {
        return change
      }
    }
  }

  private mutating func eligibility() -> Eligibility {
    [.eligible, .expected(.b04), .excluded(.b03), .excluded([.b05, .b01])]
      .randomElement(using: &random) ?? .eligible
  }

  private mutating func change(_ kind: Int, _ warm: Warm) -> Change? {
    let problem = warm.problem
    guard let party = problem.parties.randomElement(using: &random),
      let departure = problem.departures.randomElement(using: &random),
      let person = party.members.randomElement(using: &random)
    else { return kind == 9 ? arrival(warm) : nil }
    switch kind {
    case 0:
      let later = Int64.random(in: -2_000...4_000, using: &random)
      return .departureMoved(
        departure.id, minute: departure.minute + later, cutoffMinute: departure.cutoffMinute + later
      )
    case 1: return problem.departures.count > 1 ? .departureCancelled(departure.id) : nil
    case 2:
      if problem.departures.count > 5 { return nil }
      var new = departure
      new.id = DepartureID("N\(number)")
      new.lockedPeople = nil
      new.openCostCents = random.chance(40) ? 90_000 : 0
      var rows: [PartyID: Eligibility] = [:]
      for party in problem.parties { rows[party.id] = eligibility() }
      return .departureAdded(new, Boarding(rows, others: .eligible))
    case 3:
      var capacity = departure.capacity
      capacity.seats = max(0, capacity.seats + Int.random(in: -4...4, using: &random))
      capacity.wheelchairs = Int.random(in: 0...2, using: &random)
      capacity.escorts = Int.random(in: 0...2, using: &random)
      return .capacity(departure.id, capacity, reserveSeats: random.chance(50) ? 0 : nil)
    case 4: return .personWithdrawn(person.id)
    case 5: return .partyWithdrawn(party.id)
    case 6, 7:
      return .clearances(
        party.id, [departure.id: eligibility()],
        readyAtMinute: random.chance(50)
          ? nil : problem.asOfMinute + Int64.random(in: 0...9, using: &random) * 1_440)
    case 8: return .holdPlaced(party.id)
    case 9: return problem.parties.count > 16 ? nil : arrival(warm)
    case 10:
      guard party.members.count > 1 else { return nil }
      var one = party
      var other = party
      one.id = PartyID(high: random.next(), low: number)
      other.id = PartyID(high: random.next(), low: number)
      one.members = Array(party.members.prefix(1))
      other.members = Array(party.members.dropFirst())
      return .partySplit(party.id, into: [one, other])
    case 11:
      guard let second = problem.parties.randomElement(using: &random), second.id != party.id else {
        return nil
      }
      var whole = party
      whole.id = PartyID(high: random.next(), low: number)
      whole.members += second.members
      return .partiesMerged([party.id, second.id], into: whole)
    case 12:
      var rows: [DepartureID: Eligibility] = [:]
      for departure in problem.departures { rows[departure.id] = eligibility() }
      return .holdLifted(party.id, rows)
    case 13:
      return .clearances(party.id, [:], readyAtMinute: nil)
    case 14, 15: return .ordered(.pin(person.id, departure.id))
    case 16: return .ordered(.forbid(person.id, departure.id))
    case 17: return .ordered(.lock(departure.id))
    case 18: return warm.directives.randomElement(using: &random).map { .lifted($0) }
    default:
      return departure.lockedPeople == nil ? nil : .lifted(.lock(departure.id))
    }
  }

  private mutating func arrival(_ warm: Warm) -> Change {
    var shape = RandomProblem()
    shape.parties = 1
    shape.departures = warm.problem.departures.count
    let rows = warm.problem.departures.map { _ in eligibility() }
    let made = shape.parts(seed: random.next()).parties[0]
    let number = number
    let party = Party(
      id: PartyID(high: random.next(), low: number),
      members: made.members.enumerated().map { index, member in
        Member(
          id: PersonID(high: 1_000 + number, low: UInt64(index)), place: member.place,
          ageBand: member.ageBand, needs: member.needs)
      },
      tier: made.tier, registeredAtMicroseconds: made.registeredAtMicroseconds, eligibility: rows)
    let others = warm.problem.parties.filter { _ in random.chance(10) }.map(\.id)
    let friends = warm.problem.parties.filter { _ in random.chance(10) }.map(\.id)
    let grouped = Set(warm.problem.softGroups.flatMap(\.parties))
    return .partyArrived(
      party, keptApartFrom: others,
      companions: friends.filter { !grouped.contains($0) && !others.contains($0) })
  }
}
