internal import PlanModel
internal import Planner
internal import PlannerProblems

enum ChangeKind: String, CaseIterable {
  case partyWithdrawn, personWithdrawn
  case refused = "conflict"
  case clearanceRefused, clearanceGranted
  case holdPlaced, holdLifted, late, capacityCut, capacityRaised, delayed, arrived, split, merged
  case pinned, unpinned, forbidden, allowed, locked, unlocked, added, cancelled
}

/// Makes one change after another that fits the plan as it is.
struct ChangeMaker {
  var random: BenchRandom
  let only: ChangeKind?
  private var number: UInt64 = 0
  private var held: [PartyID] = []

  private static let kinds: [ChangeKind] = [
    .partyWithdrawn, .partyWithdrawn, .personWithdrawn, .clearanceRefused, .clearanceRefused,
    .clearanceGranted, .clearanceGranted, .holdPlaced, .holdLifted, .late, .capacityCut,
    .capacityRaised, .delayed, .arrived, .arrived, .split, .merged, .pinned, .unpinned, .forbidden,
    .allowed, .locked, .unlocked, .added,
  ]

  init(random: BenchRandom, only: ChangeKind?) {
    self.random = random
    self.only = only
  }

  mutating func change(_ warm: Warm) -> (ChangeKind, Change) {
    for _ in 0..<1_000 {
      let kind = only ?? Self.kinds.randomElement(using: &random) ?? .arrived
      if let change = change(kind, warm) { return (kind, change) }
    }
    return (.capacityRaised, change(.capacityRaised, warm) ?? .departureCancelled("-"))
  }

  private mutating func party(_ warm: Warm, where fits: (Party, DepartureID?) -> Bool) -> Party? {
    let locked = Set(warm.problem.departures.flatMap { $0.lockedPeople ?? [] })
    for _ in 0..<2_000 {
      guard let party = warm.problem.parties.randomElement(using: &random) else { return nil }
      if party.members.contains(where: { locked.contains($0.id) }) { continue }
      if fits(party, warm.departure(of: party.id)) { return party }
    }
    return nil
  }

  private mutating func open(_ warm: Warm) -> Departure? {
    warm.problem.departures.filter { $0.lockedPeople == nil }.randomElement(using: &random)
  }

  private mutating func change(_ kind: ChangeKind, _ warm: Warm) -> Change? {
    let problem = warm.problem
    let held = held
    switch kind {
    case .partyWithdrawn:
      return party(warm) { $1 != nil }.map { .partyWithdrawn($0.id) }
    case .personWithdrawn:
      return party(warm) { $0.members.count > 1 && $1 != nil }
        .flatMap { $0.members.randomElement(using: &random) }.map { .personWithdrawn($0.id) }
    case .clearanceRefused:
      guard let party = party(warm, where: { $1 != nil }),
        let here = warm.departure(of: party.id)
      else { return nil }
      return .clearances(party.id, [here: .excluded(.b04)], readyAtMinute: party.readyAtMinute)
    case .clearanceGranted:
      guard
        let party = party(
          warm,
          where: { party, _ in
            party.eligibility.contains { !$0.mayBeListed } && !held.contains(party.id)
          })
      else { return nil }
      var rows: [DepartureID: Eligibility] = [:]
      for (f, departure) in problem.departures.enumerated() where !party.eligibility[f].mayBeListed
      {
        rows[departure.id] = .eligible
      }
      return .clearances(party.id, rows, readyAtMinute: nil)
    case .late:
      guard let party = party(warm, where: { $1 != nil }) else { return nil }
      let ready = max(problem.asOfMinute, party.readyAtMinute ?? 0)
      return .clearances(party.id, [:], readyAtMinute: ready + 4 * 1_440)
    case .holdPlaced:
      guard let party = party(warm, where: { $1 != nil }) else { return nil }
      self.held.append(party.id)
      return .holdPlaced(party.id)
    case .holdLifted:
      while let id = self.held.popLast() {
        if let u = problem.index(of: id),
          problem.parties[u].eligibility.contains(where: { $0.exclusion.contains(.b05) })
        {
          return .holdLifted(id, [:])
        }
      }
      return nil
    case .arrived, .split, .merged: return people(kind, warm)
    case .pinned, .unpinned, .forbidden, .allowed, .locked, .unlocked: return planner(kind, warm)
    default: return departure(kind, warm)
    }
  }

  private mutating func people(_ kind: ChangeKind, _ warm: Warm) -> Change? {
    number += 1
    switch kind {
    case .arrived:
      guard var party = warm.problem.parties.randomElement(using: &random) else { return nil }
      var count: UInt64 = 0
      let number = number
      party.members = party.members.map { member in
        count += 1
        return Member(
          id: PersonID(high: number, low: count), place: member.place, ageBand: member.ageBand,
          needs: member.needs, waitingWeight: member.waitingWeight,
          shelterCentsPerDay: member.shelterCentsPerDay)
      }
      party.id = PartyID(high: number, low: random.next())
      party.previousDeparture = nil
      return .partyArrived(party)
    case .split:
      guard
        let whole = party(
          warm,
          where: { party, _ in
            party.members.count > 1
              && party.members.allSatisfy { $0.ageBand == .adult }
          })
      else { return nil }
      var first = whole
      var second = whole
      first.id = PartyID(high: 1 << 40, low: number)
      second.id = PartyID(high: 1 << 41, low: number)
      first.members = Array(whole.members.prefix(1))
      second.members = Array(whole.members.dropFirst())
      return .partySplit(whole.id, into: [first, second])
    default:
      guard let one = party(warm, where: { $1 != nil }),
        let other = party(
          warm,
          where: { party, _ in
            party.id != one.id
              && !warm.problem.keepApart.contains(KeepApart(party.id, one.id))
          })
      else { return nil }
      var whole = one
      whole.id = PartyID(high: 1 << 42, low: number)
      whole.members = one.members + other.members
      whole.readyAtMinute = max(one.readyAtMinute ?? 0, other.readyAtMinute ?? 0)
      for f in whole.eligibility.indices where !other.eligibility[f].mayBeListed {
        whole.eligibility[f] = other.eligibility[f]
      }
      return .partiesMerged([one.id, other.id], into: whole)
    }
  }

  private mutating func planner(_ kind: ChangeKind, _ warm: Warm) -> Change? {
    switch kind {
    case .pinned, .forbidden:
      guard let party = party(warm, where: { $1 != nil || kind == .pinned }),
        let person = party.members.randomElement(using: &random)
      else { return nil }
      if kind == .forbidden {
        return warm.departure(of: party.id).map { .ordered(.forbid(person.id, $0)) }
      }
      let ready = party.readyAtMinute ?? 0
      let open = warm.problem.departures.enumerated().filter {
        party.eligibility[$0.offset].mayBeListed && $0.element.cutoffMinute >= ready
          && $0.element.lockedPeople == nil
      }
      return open.randomElement(using: &random).map { .ordered(.pin(person.id, $0.element.id)) }
    case .unpinned:
      let pins = warm.directives.filter { if case .pin = $0 { true } else { false } }
      return pins.randomElement(using: &random).map { .lifted($0) }
    case .allowed:
      let forbids = warm.directives.filter { if case .forbid = $0 { true } else { false } }
      return forbids.randomElement(using: &random).map { .lifted($0) }
    case .locked:
      let count = warm.directives.count { if case .lock = $0 { true } else { false } }
      return count > 3 ? nil : open(warm).map { .ordered(.lock($0.id)) }
    default:
      let locks = warm.directives.filter { if case .lock = $0 { true } else { false } }
      return locks.randomElement(using: &random).map { .lifted($0) }
    }
  }

  private mutating func departure(_ kind: ChangeKind, _ warm: Warm) -> Change? {
    guard let departure = open(warm) else { return nil }
    var capacity = departure.capacity
    switch kind {
    case .capacityCut:
      capacity.seats -= min(capacity.seats, Int.random(in: 1...12, using: &random))
      if Bool.random(using: &random) { capacity.wheelchairs -= min(capacity.wheelchairs, 2) }
      return .capacity(departure.id, capacity, reserveSeats: 0)
    case .capacityRaised:
      capacity.seats += Int.random(in: 1...12, using: &random)
      return .capacity(departure.id, capacity, reserveSeats: 0)
    case .delayed:
      let later = Int64.random(in: 60...3_000, using: &random)
      return .departureMoved(
        departure.id, minute: departure.minute + later, cutoffMinute: departure.cutoffMinute + later
      )
    case .added:
      number += 1
      var new = departure
      new.id = DepartureID("D\(20_000 + number)")
      var rows: [PartyID: Eligibility] = [:]
      guard let f = warm.problem.index(of: departure.id) else { return nil }
      for party in warm.problem.parties { rows[party.id] = party.eligibility[f] }
      return .departureAdded(new, Boarding(rows, others: .eligible))
    default: return .departureCancelled(departure.id)
    }
  }
}
