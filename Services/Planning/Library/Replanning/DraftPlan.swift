internal import PlanModel
internal import Planner
internal import RepatriationSchema
internal import Wire

/// The drafts of the published plan as a problem and a plan that can be changed. Lists that were proposed
/// or have gone further, and drafts that are closed, are not in it: nothing here can touch them.
struct DraftPlan: Sendable {
  let state: PlanState
  let prepared: PreparedProblem
  /// Who was where, also people and departures that are gone since.
  let plan: PlanModel.Plan
  /// What planners decided and planning knows.
  let directives: [Planner.Directive]
  private let groups: [PersonID: ID<Group>]

  /// - Throws: `ProblemError` for numbers out of range.
  init(_ state: PlanState) throws {
    self.state = state
    prepared = try ProblemBuilder(state.input).build()
    directives = state.directives.compactMap(Planner.Directive.init)
    groups = state.input.views.reduce(into: [:]) { $0[PersonID($1.person)] = $1.group }
    var parties: [PersonID: PartyID] = [:]
    for party in prepared.problem.parties {
      for member in party.members { parties[member.id] = party.id }
    }
    let carried = Set(prepared.carried.manifests.map(\.id))
    let open = Dictionary(
      zip(prepared.problem.departures.map(\.id), prepared.problem.departures.indices),
      uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      prepared.problem.parties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    plan = PlanModel.Plan(
      manifests: state.input.published.filter { $0.state == .draft && !carried.contains($0.id) }
        .map { manifest in
          let departure = DepartureID(manifest.departure.id)
          return PlanModel.Plan.Manifest(
            departure: departure,
            escorts: max(0, Int(manifest.seatsTaken) - manifest.seatsOfEntries),
            entries: manifest.entries.map { entry in
              let person = PersonID(entry.person)
              let party = parties[person] ?? PartyID(entry.person.uuid)
              let missing = open[departure].flatMap { places[party]?.eligibility[$0].missing }
              return PlanModel.Plan.Entry(party: party, person: person, missing: missing ?? [])
            })
        })
  }

  /// The plan ready to be changed. Where facts changed since it was made, it is brought up to them first.
  ///
  /// - Returns: the plan, and how many people that moved.
  /// - Throws: `ChangeError`.
  func ready() throws -> (warm: Warm, moved: Int) {
    if directives.isEmpty,
      let warm = try? Warm(prepared.problem.published(plan) { _ in .draft }, plan)
    {
      return (warm, 0)
    }
    let (warm, diff) = try replanned(moves: nil)
    return (warm, diff.moves.count { $0.from != $0.to })
  }

  /// The plan for the facts of the moment, with as few moves as pay.
  func replanned(moves: Int?) throws -> (Warm, Diff) {
    try Planner.replan(
      prepared.problem, from: plan, directives: directives, notice: { _ in .draft }, moves: moves)
  }

  func difference(_ diff: Diff) -> PlanDifference {
    var difference = PlanDifference()
    let shown = diff.moves.filter { $0.from != $0.to || !$0.missing.isEmpty }
    difference.moves = shown.prefix(PlanningLimits.moves).map { move in
      PlanMove(
        person: ID(move.person), group: groups[move.person], from: move.from?.text ?? "",
        to: move.to?.text ?? "", cause: MoveCause(move.cause),
        missing: ReasonCode.clearable(move.missing))
    }
    difference.moved = UInt32(clamping: diff.moved.count)
    difference.lost = UInt32(clamping: diff.lost.count)
    difference.gained = UInt32(clamping: diff.gained.count)
    difference.displaced = UInt32(clamping: diff.displacedPeople)
    difference.others = UInt32(clamping: diff.othersMoved)
    difference.costBeforeCents = diff.costBefore.total
    difference.costAfterCents = diff.costAfter.total
    difference.ended = DirectiveBook.stored(diff.ended, among: state.directives)
      .sorted(by: DirectiveBook.inOrder)
    return difference
  }

  /// - Throws: `NotFound`, or `Rejected` for one whose list nothing may touch.
  func requireOpen(_ departure: String) throws -> DepartureID {
    let id = DepartureID(departure)
    if prepared.problem.index(of: id) != nil { return id }
    guard state.input.departures.contains(where: { $0.id == departure }) else {
      throw NotFound(what: "departure")
    }
    throw Rejected.field(
      "departure",
      "The list of \(id) is proposed, locked, closed or cancelled: planning leaves it alone.")
  }

  /// - Throws: `NotFound`, or `Rejected` for somebody whom planning leaves alone.
  func requireParty(of person: ID<PersonFile>) throws -> PlanModel.Party {
    if let u = prepared.problem.indexOfParty(with: PersonID(person)) {
      return prepared.problem.parties[u]
    }
    guard state.input.views.contains(where: { $0.person == person }) else {
      throw NotFound(what: "person")
    }
    throw Rejected.field(
      "person",
      prepared.carried.people.contains(person)
        ? "The person is on a list that is proposed, locked or closed: planning leaves it alone."
        : "The person's case is not open: planning seats nobody for it.")
  }
}

extension MoveCause {
  init(_ cause: Diff.Cause) {
    switch cause {
    case .changed: self = .changed
    case .displaced: self = .displaced
    case .other: self = .other
    }
  }
}

extension ReasonCode {
  /// What may be expected to clear, in the wire's words.
  static func clearable(_ codes: PlanModel.ReasonCodes) -> [ReasonCode] {
    let names: [(PlanModel.ReasonCodes, ReasonCode)] = [
      (.b01, .noValidDocument), (.b03, .fineUncleared), (.b04, .exitPermitMissing),
      (.b07, .identityUnverified),
    ]
    return names.filter { codes.contains($0.0) }.map(\.1)
  }
}
