package import PlanModel

/// Explains a plan: made once for a plan, asked for any number of people and departures.
package struct Explainer {
  /// Most changes that are tried for one person.
  package static let changeLimit = 6

  let warm: Warm
  let maker: RiderMaker
  let pricing: Pricing
  private let gates: [PartyID: [Gate]]
  let departuresByTime: [Int]

  /// - Parameters:
  ///   - warm: The plan.
  ///   - gates: What parties still wait for, where more is known than their rows say.
  package init(_ warm: Warm, gates: [PartyID: [Gate]] = [:]) {
    self.warm = warm
    self.gates = gates
    maker = RiderMaker(warm.problem, warm.directives, warm.relations)
    pricing = Pricing(warm.problem)
    departuresByTime = warm.problem.departures.indices.sorted {
      let left = warm.problem.departures[$0]
      let right = warm.problem.departures[$1]
      return left.minute != right.minute ? left.minute < right.minute : left.id < right.id
    }
  }

  /// Explains one person's place or lack of one.
  ///
  /// - Parameters:
  ///   - person: Somebody of the problem.
  ///   - computing: How to find out what would change it; nil finds nothing out.
  /// - Returns: Nil when the problem does not have the person.
  package func explain(_ person: PersonID, computing: Computing? = nil) -> Explanation? {
    guard let u = warm.problem.indexOfParty(with: person) else { return nil }
    let party = warm.problem.parties[u]
    let f = warm.departureIndex(u)
    let verdicts = verdicts(u)
    let directives = warm.directives.filter { directive in
      directive.person.map { id in party.members.contains { $0.id == id } } ?? false
    }
    return Explanation(
      person: person, party: party.id, people: party.members.count,
      departure: f.map { warm.problem.departures[$0].id },
      missing: f.map { party.eligibility[$0].missing } ?? [],
      reasons: reasons(u, verdicts), directives: directives, verdicts: verdicts,
      changes: computing.map { changes(u, verdicts, directives, $0) } ?? [])
  }

  // MARK: Reasons

  private func reasons(_ u: Int, _ verdicts: [DepartureVerdict]) -> [Reason] {
    if let f = warm.departureIndex(u) { return [.listed(warm.problem.departures[f].id)] }
    let cured = ReasonCodes.clearable.union(.cutoffMissed)
    let excluded = verdicts.filter { $0.standing == .excluded }
    let eligible = verdicts.filter { $0.standing != .excluded }
    var reasons: [Reason] = []
    if eligible.isEmpty {
      // What excludes on every departure that could have suited says more than what excludes on one.
      let suiting = excluded.filter { $0.codes.isDisjoint(with: .departureSide) }
      let common = suiting.map(\.codes).reduce(ReasonCodes.all) { $0.intersection($1) }
      let lasting = suiting.isEmpty ? [] : common.subtracting(cured)
      if !lasting.isEmpty { reasons.append(.excluded(lasting)) }
    }
    let defects = maker.defects(u)
    if !defects.isEmpty { reasons.append(.unfit(defects)) }
    let late = excluded.filter { $0.codes.isSubset(of: cured) }
    if eligible.isEmpty, !late.isEmpty { reasons.append(notReady(u, late)) }
    if eligible.isEmpty, reasons.isEmpty {
      reasons.append(.noDeparture(excluded.map(\.codes).reduce(ReasonCodes()) { $0.union($1) }))
    }
    if !eligible.isEmpty, defects.isEmpty {
      let obstacles = eligible.map(\.obstacles).reduce(Obstacles()) { $0.union($1) }
      let cheapest = eligible.filter { $0.swap != nil }.min {
        ($0.swap?.totalCents ?? 0) < ($1.swap?.totalCents ?? 0)
      }
      reasons.append(
        .outbid(departures: eligible.count, obstacles, cheapest: cheapest?.departure))
    }
    return reasons
  }

  private func notReady(_ u: Int, _ late: [DepartureVerdict]) -> Reason {
    let party = warm.problem.parties[u]
    let codes = late.map(\.codes).reduce(ReasonCodes()) { $0.union($1) }.intersection(.clearable)
    let known = gates[party.id] ?? []
    let unknown = codes.subtracting(ReasonCodes(known.map(\.code)))
    let items =
      known
      + ReasonCodes.named.filter { unknown.contains($0.code) }.map { Gate($0.code, minute: nil) }
    let ready =
      party.readyAtMinute
      ?? (known.isEmpty || known.contains { $0.minute == nil }
        ? nil : known.compactMap(\.minute).max())
    let first = ready.flatMap { ready in
      departuresByTime.first { f in
        let departure = warm.problem.departures[f]
        return departure.cutoffMinute >= ready && departure.lockedPeople == nil
          && party.eligibility[f].exclusion.isSubset(of: .clearable)
      }
    }
    return .notReady(
      items, readyAtMinute: ready, first: first.map { warm.problem.departures[$0].id })
  }

  // MARK: Verdicts

  private func verdicts(_ u: Int) -> [DepartureVerdict] {
    let here = warm.departureIndex(u)
    var without = warm.allocation
    if without.riders[u].kind != .fixed { without.put(u, -1) }
    without.begin()
    return departuresByTime.map { f in
      let codes = codes(u, f)
      if f == here { return verdict(u, f, .used) }
      if !codes.isEmpty { return verdict(u, f, .excluded, codes: codes) }
      if maker.isForbidden(u, f) { return verdict(u, f, .forbidden) }
      let obstacles = obstacles(u, f, without)
      return verdict(
        u, f, obstacles.isEmpty ? .available : .blocked, obstacles: obstacles,
        swap: swap(u, f, obstacles, without))
    }
  }

  private func verdict(
    _ u: Int, _ f: Int, _ standing: DepartureVerdict.Standing, codes: ReasonCodes = [],
    obstacles: Obstacles = [], swap: Swap? = nil
  ) -> DepartureVerdict {
    var daysLate: Int64?
    if codes.contains(.cutoffMissed) {
      let ready = ready(u)
      let late = ready - warm.problem.departures[f].cutoffMinute
      if late > 0 { daysLate = (late + 1_439) / 1_440 }
    }
    return DepartureVerdict(
      departure: warm.problem.departures[f].id, standing: standing, codes: codes,
      obstacles: obstacles, daysLate: daysLate, swap: swap)
  }

  func ready(_ u: Int) -> Int64 {
    max(warm.problem.asOfMinute, warm.problem.parties[u].readyAtMinute ?? warm.problem.asOfMinute)
  }

  /// The codes that keep a party off a departure, the cut-off included.
  private func codes(_ u: Int, _ f: Int) -> ReasonCodes {
    let departure = warm.problem.departures[f]
    var codes = warm.problem.parties[u].eligibility[f].exclusion
    if departure.lockedPeople != nil { codes.insert(.departureLocked) }
    if departure.cutoffMinute < ready(u) { codes.insert(.cutoffMissed) }
    return codes
  }

  /// What keeps a party off a departure that does not exclude it, as things are without it.
  private func obstacles(_ u: Int, _ f: Int, _ without: Allocation) -> Obstacles {
    var obstacles = maker.defects(u)
    let rider = without.riders[u]
    if !without.fits(u, f, beside: Needs()) {
      obstacles.formUnion(without.limitsExceeded(by: rider.needs, on: f, beside: Needs()))
      if rider.needs.seats + without.escortsNeeded(rider.needs) > without.limits[f].seats {
        obstacles.insert(.seats)
        if rider.people > 1 { obstacles.insert(.groupDoesNotFit) }
      }
      return obstacles
    }
    if !without.isLive(f) { return obstacles.union(.notOpened) }
    obstacles.formUnion(without.limitsExceeded(by: rider.needs, on: f, beside: without.loads[f]))
    if rider.foes.contains(where: { without.at[$0] == f && $0 != u }) {
      obstacles.insert(.keptApart)
    }
    if without.room(f) < without.seatsAdded(u, f) {
      obstacles.insert(.seats)
      if without.room(f) > 0 && rider.people > 1 { obstacles.insert(.groupDoesNotFit) }
    }
    return obstacles
  }

  /// What being there would cost, from a copy on which the party was put there.
  ///
  /// Where a rule of safeguarding stands in the way nothing is tried, for either side.
  private func swap(
    _ u: Int, _ f: Int, _ obstacles: Obstacles, _ without: Allocation
  ) -> Swap? {
    let unmovable: Obstacles = [.keptApart, .infantWithoutLap, .minorWithoutGuardian]
    guard obstacles.isDisjoint(with: unmovable), without.rows[u, f] < Instance.never,
      without.riders[u].kind != .fixed
    else { return nil }
    var copy = without
    guard copy.place(u, on: f) else { return nil }
    var waiting = 0
    var moves: [Swap.Move] = []
    var seen: Set<Int> = []
    for step in copy.log where seen.insert(step.party).inserted {
      let from = warm.allocation.at[step.party]
      let to = copy.at[step.party]
      if from == to { continue }
      waiting += self.waiting(step.party, to) - self.waiting(step.party, from)
      if step.party == u || from == copy.none { continue }
      moves.append(move(step.party, from, to))
    }
    let total = copy.cost - warm.allocation.cost
    return Swap(
      waitingCents: Int64(waiting), moneyCents: Int64(total - waiting), moves: moves,
      isExact: copy.riders[u].kind == .plain)
  }

  private func move(_ u: Int, _ from: Int, _ to: Int) -> Swap.Move {
    let party = warm.problem.parties[u]
    let departures = warm.problem.departures
    return Swap.Move(
      party: party.id, people: party.members.map(\.id), from: departures[from].id,
      to: to == departures.count ? nil : departures[to].id)
  }

  private func waiting(_ u: Int, _ node: Int) -> Int {
    let party = warm.problem.parties[u]
    return node == warm.problem.departures.count
      ? pricing.costWithoutDeparture(of: party).waiting : pricing.cost(of: party, on: node).waiting
  }
}
