internal import PlanModel

/// The work of one replanning: changes are applied to a copy of everything, then places are found for
/// whoever lost theirs, and room that became free is used.
struct Replanner {
  var problem: Problem
  var directives: [Directive] = []
  var held: [PartyID: [DepartureID: Eligibility]] = [:]
  var allocation: Allocation
  /// Directives whose departure or person is gone.
  var ended: [Directive] = []
  /// Parties whose rows have to be read again.
  var changedParties: Set<PartyID> = []
  /// Departures of which everybody's cost has to be read again.
  var changedDepartures: Set<DepartureID> = []
  /// Departures that came; one with the same id may have gone before.
  var addedDepartures: Set<DepartureID> = []
  /// Departures where room became free.
  var freed: Set<DepartureID> = []
  /// Whether parties came or went, and with them who must be kept apart.
  var relationsChanged = false
  /// Those of the problem unless they changed.
  private(set) var relations: Relations
  /// People who came in, or for whom places came.
  var concernedPeople = 0
  /// People whom the changes took off their departure.
  var displacedPeople = 0
  /// Parties whose departure could not keep them.
  var displaced: Set<PartyID> = []
  private let horizon: Int64
  /// The plan the changes came to; nil when everything is new.
  let before: Warm?

  /// Nobody placed.
  init(_ problem: Problem) {
    self.problem = problem
    relations = Relations(problem)
    allocation = Allocation(RiderMaker(problem, [], relations))
    horizon = Self.horizon(problem)
    before = nil
  }

  init(_ warm: Warm) {
    problem = warm.problem
    directives = warm.directives
    held = warm.held
    relations = warm.relations
    allocation = warm.allocation
    horizon = Self.horizon(warm.problem)
    before = warm
    allocation.begin()
  }

  private static func horizon(_ problem: Problem) -> Int64 {
    max(problem.asOfMinute, problem.departures.map(\.minute).max() ?? problem.asOfMinute)
  }

  /// Puts everybody where a plan has them, as far as the problem allows, or exactly.
  mutating func seat(_ plan: Plan, strictly: Bool) throws {
    if !directives.isEmpty { allocation = Allocation(RiderMaker(problem, directives, relations)) }
    for manifest in plan.manifests {
      guard let f = problem.index(of: manifest.departure) else {
        if strictly { throw ChangeError.planDoesNotFit(manifest.departure) }
        continue
      }
      for entry in manifest.entries {
        guard let u = problem.index(of: entry.party) ?? problem.indexOfParty(with: entry.person),
          allocation.at[u] < 0 || allocation.at[u] == f,
          allocation.rows[u, f] < Instance.never
        else {
          if strictly { throw ChangeError.planDoesNotFit(manifest.departure) }
          continue
        }
        allocation.put(u, f)
      }
    }
    for u in problem.parties.indices where allocation.at[u] < 0 {
      let locked = allocation.riders[u].kind == .fixed
      let place = locked ? allocation.rows[u].firstIndex { $0 < Instance.never } : nil
      if let place {
        allocation.put(u, place)
      } else if strictly {
        allocation.put(u, allocation.none)
      }
    }
    if strictly {
      for f in 0..<allocation.none where !allocation.isLocked[f] && needsRelief(f) {
        throw ChangeError.planDoesNotFit(problem.departures[f].id)
      }
    }
    let homeless = allocation.at.indices.filter { allocation.at[$0] < 0 }
    allocation.begin()
    if strictly { return }
    var places: [PartyID: DepartureID] = [:]
    for manifest in plan.manifests {
      for entry in manifest.entries { places[entry.party] = manifest.departure }
    }
    for u in homeless {
      allocation.concern(u)
      let people = problem.parties[u].members.count
      concernedPeople += people
      if let place = places[problem.parties[u].id] {
        displacedPeople += people
        displaced.insert(problem.parties[u].id)
        freed.insert(place)
      }
    }
  }

  /// By node of an earlier plan: the node at which everybody whose own facts did not change costs now
  /// what they cost then; -1 where there is none.
  func keptNodes(since before: Warm) -> [Int] {
    var kept = before.problem.departures.map { departure in
      changedDepartures.contains(departure.id) || addedDepartures.contains(departure.id)
        ? -1 : problem.index(of: departure.id) ?? -1
    }
    kept.append(Self.horizon(problem) == horizon ? allocation.none : -1)
    return kept
  }

  // MARK: Settling

  /// Finds places for everybody off the plan, and uses what became free.
  mutating func settle(moves: Int?) throws {
    if relationsChanged { relations = Relations(problem) }
    relations.findHomes(of: directives.compactMap(\.person), in: problem)
    endDirectives()
    if !directives.isEmpty,
      let conflict = DirectiveCheck(problem, directives, relations).smallestConflict()
    {
      throw ChangeError.conflict(conflict)
    }
    let maker = RiderMaker(problem, directives, relations)
    var parties = readAgain(maker)
    parties += pinned(maker)
    parties += relieveAll(maker)
    let budget = { (work: Replanner) in
      max(0, moves ?? work.problem.policy.movesPerDisplaced)
        * max(1, work.displacedPeople + work.concernedPeople)
    }(self)
    placeAll(parties, budget)
    let others = changedParties.sorted().compactMap { problem.index(of: $0) }
    let concerned = Array(Set(parties + others)).sorted()
    if !concerned.isEmpty || !freed.isEmpty {
      let unplaced = allocation.plain[allocation.none] + allocation.special[allocation.none]
      allocation.openCharters(for: Set(concerned + unplaced).sorted(), budget: budget)
      drain(budget)
      useFreed(budget)
      // Who changed may have better places now; of the displaced, chains have placed the plain ones.
      let again =
        others + parties.filter { allocation.riders[$0].kind == .special && !others.contains($0) }
      let left = allocation.reconsider(
        Array(again.prefix(Self.reconsidered)), budget: budget,
        care: again.count > Self.few ? .brief : .full)
      freed = Set(left.map { problem.departures[$0].id })
      useFreed(budget)
    }
  }

  /// Most parties that are taken off once more to look for a better place.
  private static let reconsidered = 12
  /// Up to so many parties each get all the care there is.
  private static let few = 3
  /// Most departures that are filled again because others left them.
  private static let refilled = 200

  private mutating func endDirectives() {
    let people = directives.contains { $0.person != nil }
    if directives.isEmpty { return }
    let gone = directives.filter { directive in
      if problem.index(of: directive.departure) == nil { return true }
      guard people, let person = directive.person else { return false }
      return relations.home(of: person, in: problem) == nil
    }
    if gone.isEmpty { return }
    ended += gone
    directives.removeAll { gone.contains($0) }
    ended.sort()
  }

  /// Reads rows and columns again; returns the parties that are off the plan.
  private mutating func readAgain(_ maker: RiderMaker) -> [Int] {
    if relationsChanged { allocation.relate(maker) }
    var relocked: [Int] = []
    for departure in changedDepartures.sorted() {
      guard let f = problem.index(of: departure) else { continue }
      allocation.limits[f] = problem.limits(f)
      allocation.isLocked[f] = problem.departures[f].lockedPeople != nil
      // Who is on a list that was locked or opened moves in another way than before.
      for u in allocation.at.indices where allocation.at[u] == f {
        let isFixed = allocation.riders[u].kind == .fixed
        if isFixed != (maker.lockedPlace(u) >= 0) { relocked.append(u) }
      }
      for u in allocation.replaceColumn(f, { maker.cell($0, f) }) { displace(u, from: f) }
    }
    if Self.horizon(problem) != horizon {
      let none = allocation.none
      for u in allocation.replaceColumn(none, { maker.cell($0, none) }) { allocation.concern(u) }
    }
    for u in relocked where !changedParties.contains(problem.parties[u].id) {
      if let f = allocation.replace(u, maker) { displace(u, from: f) }
    }
    for id in changedParties.sorted() {
      guard let u = problem.index(of: id) else { continue }
      allocation.concern(u)
      if let f = allocation.replace(u, maker), f != allocation.none {
        displace(u, from: f)
      } else {
        concernedPeople += problem.parties[u].members.count
      }
    }
    allocation.log.removeAll()
    return allocation.at.indices.filter { allocation.at[$0] < 0 }
  }

  private mutating func displace(_ u: Int, from f: Int) {
    allocation.concern(u)
    displacedPeople += problem.parties[u].members.count
    displaced.insert(problem.parties[u].id)
    freed.insert(problem.departures[f].id)
  }

  /// Puts pinned parties where they are pinned to. Whoever has to make way is taken off.
  private mutating func pinned(_ maker: RiderMaker) -> [Int] {
    var waiting: [Int] = []
    var pinned: [Int: Set<Int>] = [:]
    for u in maker.pinned {
      guard let pin = maker.pin(u), let f = problem.index(of: pin) else { continue }
      pinned[f, default: []].insert(u)
      if allocation.at[u] < 0 { allocation.put(u, f) }
    }
    for f in pinned.keys.sorted() {
      for v in allocation.relieve(f, staying: pinned[f] ?? []) {
        displace(v, from: f)
        waiting.append(v)
      }
    }
    return waiting
  }

  private mutating func relieveAll(_ maker: RiderMaker) -> [Int] {
    var waiting: [Int] = []
    for f in 0..<allocation.none where !allocation.isLocked[f] && needsRelief(f) {
      for v in allocation.relieve(f, staying: []) {
        displace(v, from: f)
        waiting.append(v)
      }
    }
    return waiting
  }

  private func needsRelief(_ f: Int) -> Bool {
    if allocation.isOver(f) { return true }
    return allocation.special[f].contains { u in
      allocation.riders[u].foes.contains { allocation.at[$0] == f }
    }
  }

  /// Whoever is hardest to place goes first.
  private mutating func placeAll(_ parties: [Int], _ budget: Int) {
    let waiting = Set(parties).filter { allocation.at[$0] < 0 }
    let order = waiting.map { u -> (rank: Int, regret: Int, party: Int) in
      let costs = allocation.rows[u].filter { $0 < Instance.never }
      let least = costs.min() ?? 0
      let regret = (costs.filter { $0 > least }.min() ?? least) - least
      return (allocation.riders[u].kind == .special ? 0 : 1, -regret, u)
    }
    let care: Allocation.Care = order.count > Self.few ? .brief : .full
    for item in order.sorted(by: { $0 < $1 }) where allocation.at[item.party] < 0 {
      allocation.concern(item.party)
      if !allocation.place(item.party, budget: budget, care: care) {
        allocation.put(item.party, allocation.none)
      }
    }
  }

  /// Lets people off departures that changed where that lowers the cost.
  private mutating func drain(_ budget: Int) {
    for departure in changedDepartures.sorted() {
      guard let f = problem.index(of: departure), !allocation.isLocked[f] else { continue }
      for g in allocation.drain(f, budget: budget) { freed.insert(problem.departures[g].id) }
    }
  }

  private mutating func useFreed(_ budget: Int) {
    var waiting = freed.sorted().compactMap { problem.index(of: $0) }
    for _ in 0..<Self.refilled {
      guard !waiting.isEmpty else { break }
      let f = waiting.removeFirst()
      for g in allocation.fill(f, budget: budget) where !waiting.contains(g) { waiting.append(g) }
    }
    freed = []
  }

  /// The result, ready for the next change.
  func finished() -> Warm {
    var allocation = allocation
    for u in allocation.at.indices where allocation.at[u] < 0 { allocation.put(u, allocation.none) }
    allocation.log.removeAll()
    return Warm(
      problem: problem, directives: directives, cost: cost(of: allocation),
      allocation: allocation, held: held, relations: relations)
  }
}
