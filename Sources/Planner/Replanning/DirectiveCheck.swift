internal import PlanModel

/// Whether directives can hold together. Everybody else can always go without a departure, so only
/// the people they speak of, the locked lists and the places of each departure matter.
struct DirectiveCheck {
  private let maker: RiderMaker
  private let directives: [Directive]
  /// The party of each person that a directive speaks of.
  private let parties: [PersonID: Int]
  private let departures: [DepartureID: Int]
  /// The people of each locked list.
  private let lists: [Int: Set<PersonID>]
  /// Lists that are locked whatever the directives say.
  private let lockedByFacts: Set<Int>

  init(_ problem: Problem, _ directives: [Directive], _ relations: Relations) {
    maker = RiderMaker(problem, [], relations)
    self.directives = directives
    var parties: [PersonID: Int] = [:]
    var departures: [DepartureID: Int] = [:]
    for directive in directives {
      departures[directive.departure] = problem.index(of: directive.departure)
      if let person = directive.person, parties[person] == nil {
        parties[person] = relations.home(of: person, in: problem)
      }
    }
    self.parties = parties
    self.departures = departures
    var lists: [Int: Set<PersonID>] = [:]
    var lockedByFacts: Set<Int> = []
    for (f, departure) in problem.departures.enumerated() {
      guard let people = departure.lockedPeople else { continue }
      lists[f] = Set(people)
      if !directives.contains(.lock(departure.id)) { lockedByFacts.insert(f) }
    }
    self.lists = lists
    self.lockedByFacts = lockedByFacts
  }

  /// Directives that cannot all hold although they can without any one of them; nil when all can.
  ///
  /// The first of them in order that can be spared is spared, so the answer is always the same.
  func smallestConflict() -> [Directive]? {
    if directives.isEmpty || holds(directives) { return nil }
    var conflict = directives
    for directive in directives {
      let rest = conflict.filter { $0 != directive }
      if !holds(rest) { conflict = rest }
    }
    return conflict
  }

  /// Whether these can all hold. What holds for them holds for a part of them.
  private func holds(_ directives: [Directive]) -> Bool {
    var locked = lockedByFacts
    for case .lock(let departure) in directives {
      if let f = departures[departure] { locked.insert(f) }
    }
    var place: [Int: Int] = [:]
    for case .pin(let person, let departure) in directives {
      guard let u = parties[person], let f = departures[departure] else { return false }
      if let other = place.updateValue(f, forKey: u), other != f { return false }
    }
    for u in place.keys {
      let people = maker.problem.parties[u].members.map(\.id)
      let list = locked.first { f in people.contains { lists[f]?.contains($0) ?? false } }
      guard let f = place[u] else { return false }
      if list == f { continue }
      if list != nil || locked.contains(f) { return false }
      if !maker.mayBoard(u, f) || !maker.defects(u).isEmpty { return false }
    }
    for case .forbid(let person, let departure) in directives {
      guard let u = parties[person], let f = departures[departure] else { return false }
      if place[u] == f { return false }
      let people = maker.problem.parties[u].members.map(\.id)
      if locked.contains(f), people.contains(where: { lists[f]?.contains($0) ?? false }) {
        return false
      }
    }
    var aboard: [Int: [Int]] = [:]
    for (u, f) in place where !locked.contains(f) { aboard[f, default: []].append(u) }
    return aboard.allSatisfy { fits($0.value, on: $0.key) }
  }

  private func fits(_ parties: [Int], on f: Int) -> Bool {
    let problem = maker.problem
    let departure = problem.departures[f]
    let policy = problem.policy
    var load = Needs()
    for u in parties {
      load += Needs(problem.parties[u], minorsPerEscort: policy.minorsPerEscort)
      if maker.foes(u).contains(where: { parties.contains($0) }) { return false }
    }
    let escorts =
      (load.escortedMinors + policy.minorsPerEscort - 1) / policy.minorsPerEscort
      + (load.escortedMedical + policy.medicalPerEscort - 1) / policy.medicalPerEscort
    let capacity = departure.capacity
    let reserve =
      departure.reserveSeats ?? (capacity.seats * policy.reservePermille + 999) / 1000
    return load.seats + escorts <= max(0, capacity.seats - reserve)
      && escorts <= capacity.escorts && load.lapInfants <= capacity.lapInfants
      && load.stretchers <= capacity.stretchers && load.wheelchairs <= capacity.wheelchairs
      && load.unaccompaniedMinors <= capacity.unaccompaniedMinors
      && load.deportees <= capacity.deportees
  }
}
