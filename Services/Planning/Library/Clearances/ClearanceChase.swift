internal import Casework
internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import RepatriationSchema
internal import Wire

/// Finds the clearances that would fill a departure, and what they are worth.
///
/// Three kinds of plan are made and compared: one in which only what is granted counts on the
/// departure, one in which everything is granted that can be in time, and for each errand one without
/// it. A difference of two plans is what the errand is worth. The departure is taken to fly: what
/// chartering it costs is not held against the people on it.
struct ClearanceChase {
  /// Errands for which a plan of their own is made; the others are worth the sum of their parties'
  /// estimates.
  static let solvedActions = 12
  /// As many as the message can hold.
  private static let actions = 64
  private static let stepsOfPerson = 16

  private let input: PlanningInput
  private let prepared: PreparedProblem
  /// Places in the problem of the parties that planners keep off the departure.
  private let decided: Set<Int>
  private let index: Int
  private let solve: (Problem, Effort) -> Outcome
  private let effort: Effort
  private let rulebook: MissionRulebook

  /// A whole party that lacks something which can be there in time.
  private struct Candidate {
    /// Its place in the problem.
    let position: Int
    let paths: [ClearancePath]
    let seats: Int
  }

  /// - Throws: `Rejected` when the list of the departure is closed; `ProblemError`.
  init(
    _ input: PlanningInput, departure: String, obeying directives: [PlanDirective] = [],
    solve: @escaping (Problem, Effort) -> Outcome
  ) throws {
    var input = input
    // A proposed list is still filled by planning again.
    input.replansProposed = true
    guard !input.frozen.contains(departure) else {
      throw Rejected.field(
        "departure", "Its list is frozen: nobody is added. Lift that with 'manifest unfreeze'.")
    }
    self.input = input
    self.solve = solve
    var prepared = try ProblemBuilder(input).build()
    let whole = prepared.problem
    prepared.problem = try whole.obeying(directives.compactMap(Directive.init))
    self.prepared = prepared
    rulebook = prepared.rulebook
    guard let index = prepared.departures.firstIndex(where: { $0.departure.id == departure })
    else {
      throw Rejected.field(
        "departure", "Its list is closed, or it is cancelled: nothing that is granted now fills it."
      )
    }
    self.index = index
    let obeyed = prepared.problem.parties
    decided = Set(
      obeyed.indices.filter {
        obeyed[$0].eligibility[index] != whole.parties[$0].eligibility[index]
      })
    effort = MissionPlan.effort(
      input.policy, parties: prepared.parties.count,
      permille: max(1, input.policy.planning.clearanceEffortPermille))
  }

  func reply() throws -> ClearancesReply {
    let conditions = prepared.departures[index]
    let departure = conditions.departure
    var beyond: [ReasonCode: UInt32] = [:]
    let candidates = candidates(&beyond)
    let granted = solve(try problem(eligible: []), effort)
    let everything = solve(try problem(eligible: Set(candidates.map(\.position))), effort)
    let aboard = parties(on: everything)
    let chosen = candidates.filter { aboard.contains($0.position) }
    let securedSeats = aboard.subtracting(candidates.map(\.position)).reduce(0) {
      $0 + seats(of: $1)
    }
    let reserved = prepared.reserves[index].reduce(0) { $0 + Int($1.seats) }
    let free = max(0, Int(departure.seats) - reserved - securedSeats)

    var reply = ClearancesReply(
      mission: input.mission, departure: departure.id,
      route: departure.legs.map { $0.description }.joined(separator: "-"),
      departsAt: departure.departsAt, departsOffsetMinutes: departure.departsOffsetMinutes,
      closesAt: conditions.lockAt, lastClearanceDay: conditions.lastClearanceDay,
      asOf: input.asOf, policy: input.policy.version, seats: departure.seats)
    reply.reserved = UInt16(clamping: reserved)
    reply.secured = UInt16(clamping: securedSeats)
    reply.free = UInt16(clamping: free)
    reply.filled = UInt16(clamping: chosen.reduce(0) { $0 + $1.seats })
    reply.worthCents = granted.cost.total - everything.cost.total
    let worth = try worth(of: chosen, otherwise: granted)
    reply.parties = parties(chosen, worth: worth, otherwise: granted)
    reply.actions = try actions(chosen, worth: worth, everything: everything, free: free)
    reply.beyond = beyond.map { UnplacedCount(headline: $0.key, persons: $0.value) }
      .sorted { $0.headline.rawValue < $1.headline.rawValue }
    let left = candidates.filter { !aboard.contains($0.position) }
    reply.decided = UInt32(clamping: decided.reduce(0) { $0 + people(of: $1).count })
    reply.noSeat = UInt32(clamping: left.reduce(0) { $0 + people(of: $1.position).count })
    return reply
  }

  // MARK: Candidates

  private func candidates(_ beyond: inout [ReasonCode: UInt32]) -> [Candidate] {
    var found: [Candidate] = []
    for (position, party) in prepared.parties.enumerated()
    where party.standings[index].verdict != .boardable && !decided.contains(position) {
      var paths: [ClearancePath] = []
      var blocked: [ReasonCode?] = []
      for view in party.party.members {
        do throws(ClearancePath.Blocked) {
          paths.append(try path(of: view, in: party))
          blocked.append(nil)
        } catch {
          blocked.append(error.code)
        }
      }
      if blocked.allSatisfy({ $0 == nil }) {
        found.append(Candidate(position: position, paths: paths, seats: seats(of: position)))
      } else {
        for code in blocked { beyond[code ?? .groupIncomplete, default: 0] += 1 }
      }
    }
    for _ in prepared.closed { beyond[.caseNotOpen, default: 0] += 1 }
    return found
  }

  private func path(
    of view: PlanningView, in party: PreparedProblem.PreparedParty
  ) throws(ClearancePath.Blocked) -> ClearancePath {
    let conditions = prepared.departures[index]
    let found = rulebook.assess(
      view, group: party.party.situation, on: conditions, asOf: input.asOf)
    return try ClearancePath(
      view, group: party.party.situation, lacks: found.failures, on: conditions,
      rulebook: rulebook, asOf: input.asOf)
  }

  // MARK: Plans

  /// The mission's problem, in which on the departure only what is granted counts, and all of these.
  private func problem(eligible: Set<Int>) throws -> Problem {
    let whole = prepared.problem
    let parties = whole.parties.enumerated().map { position, party in
      if eligible.contains(position) { return party.granted(at: index) }
      if case .expected(let codes) = party.eligibility[index] {
        return party.with(.excluded(codes), at: index)
      }
      return party
    }
    var departures = whole.departures
    departures[index] = departures[index].withoutOpeningCost
    return try Problem(
      asOfMinute: whole.asOfMinute, departures: departures, parties: parties,
      keepApart: whole.keepApart, softGroups: whole.softGroups, policy: whole.policy)
  }

  /// Places in the problem of the parties on the departure.
  private func parties(on outcome: Outcome) -> Set<Int> {
    let id = prepared.problem.departures[index].id
    let listed = outcome.plan.manifests.first { $0.departure == id }
    let ids = Set(listed?.entries.map(\.party) ?? [])
    return Set(
      prepared.problem.parties.indices.filter { ids.contains(prepared.problem.parties[$0].id) })
  }

  private func seats(of position: Int) -> Int {
    prepared.problem.parties[position].members.reduce(0) { $0 + $1.place.seats }
  }

  private func people(of position: Int) -> [PlanningView] {
    prepared.parties[position].party.members
  }

  // MARK: Worth

  /// By place in the problem: US cents by which the departure is better for the party than where it
  /// would be otherwise.
  private func worth(
    of chosen: [Candidate], otherwise: Outcome
  ) throws -> [Int: (cents: Int64, otherwise: DepartureID?)] {
    var place: [PartyID: DepartureID] = [:]
    for manifest in otherwise.plan.manifests {
      for entry in manifest.entries { place[entry.party] = manifest.departure }
    }
    let id = prepared.problem.departures[index].id
    var result: [Int: (cents: Int64, otherwise: DepartureID?)] = [:]
    for candidate in chosen {
      let party = prepared.problem.parties[candidate.position]
      let before = place[party.id]
      let price = PartyPrice(prepared.problem, party.granted(at: index))
      let cents = try price.cents(on: before) - price.cents(on: id)
      result[candidate.position] = (cents, before)
    }
    return result
  }

  private func parties(
    _ chosen: [Candidate], worth: [Int: (cents: Int64, otherwise: DepartureID?)],
    otherwise: Outcome
  ) -> [ClearanceParty] {
    let today = input.calendar.day(of: input.asOf)
    let sorted = chosen.sorted {
      let (one, other) = (worth[$0.position]?.cents ?? 0, worth[$1.position]?.cents ?? 0)
      return (-one, prepared.parties[$0.position].tier, $0.position)
        < (-other, prepared.parties[$1.position].tier, $1.position)
    }
    return sorted.prefix(PlanningLimits.entries).map { candidate in
      let party = prepared.parties[candidate.position]
      return ClearanceParty(
        people: zip(party.party.members, candidate.paths).map { view, path in
          ClearancePerson(
            person: view.person,
            caseClass: Clearances(view, policy: input.policy).caseClass(on: today),
            steps: path.steps.prefix(Self.stepsOfPerson).map {
              ClearanceStep(kind: $0.kind, by: $0.by, usual: $0.usual, asked: $0.asked)
            })
        }, tier: party.tier, seats: UInt16(clamping: candidate.seats),
        worthCents: worth[candidate.position]?.cents ?? 0,
        otherwise: worth[candidate.position]?.otherwise?.text ?? "")
    }
  }

  // MARK: Errands

  /// What one addressee must grant by one day.
  private struct Errand: Hashable {
    let kind: ClearanceKind
    let by: CalendarDate
  }

  private func actions(
    _ chosen: [Candidate], worth: [Int: (cents: Int64, otherwise: DepartureID?)],
    everything: Outcome, free: Int
  ) throws -> [ClearanceAction] {
    var members: [Errand: [(candidate: Candidate, member: Int, step: ClearancePath.Step)]] = [:]
    for candidate in chosen {
      for (member, path) in candidate.paths.enumerated() {
        for step in path.steps {
          members[Errand(kind: step.kind, by: step.by), default: []]
            .append((candidate, member, step))
        }
      }
    }
    let errands = members.keys.sorted {
      (-(members[$0]?.count ?? 0), $0.by, $0.kind.rawValue)
        < (-(members[$1]?.count ?? 0), $1.by, $1.kind.rawValue)
    }
    let all = Set(chosen.map(\.position))
    let filled = chosen.reduce(0) { $0 + $1.seats }
    var actions: [ClearanceAction] = []
    for (rank, errand) in errands.prefix(Self.actions).enumerated() {
      let rows = members[errand] ?? []
      let concerned = Set(rows.map(\.candidate.position))
      var action = action(errand, rows)
      if rank < Self.solvedActions {
        let without = solve(try problem(eligible: all.subtracting(concerned)), effort)
        let aboard = parties(on: without)
        let still = chosen.reduce(0) { $0 + (aboard.contains($1.position) ? $1.seats : 0) }
        action.seats = UInt16(clamping: max(0, filled - still))
        action.worthCents = without.cost.total - everything.cost.total
      } else {
        action.seats = UInt16(clamping: concerned.reduce(0) { $0 + seats(of: $1) })
        action.worthCents = concerned.reduce(0) { $0 + (worth[$1]?.cents ?? 0) }
        action.isEstimate = true
      }
      action.sentence = ClearanceSentences.action(
        action, departure: prepared.departures[index].departure.id, free: free)
      actions.append(action)
    }
    return actions.sorted {
      (-$0.worthCents, $0.by, $0.kind.rawValue) < (-$1.worthCents, $1.by, $1.kind.rawValue)
    }
  }

  private func action(
    _ errand: Errand,
    _ rows: [(candidate: Candidate, member: Int, step: ClearancePath.Step)]
  ) -> ClearanceAction {
    var action = ClearanceAction(
      kind: errand.kind, addressee: ClearancePath.addressee(errand.kind), by: errand.by,
      persons: UInt32(clamping: rows.count))
    var tiers = [UInt32](repeating: 0, count: 4)
    for row in rows {
      if row.step.asked { action.asked += 1 }
      if row.candidate.paths[row.member].isTight { action.isTight = true }
      let party = prepared.parties[row.candidate.position]
      tiers[min(3, Int(party.tier))] += 1
      action.people.append(party.party.members[row.member].person)
    }
    action.people.sort()
    action.people = Array(action.people.prefix(PlanningLimits.entries))
    action.tiers = tiers
    return action
  }
}
