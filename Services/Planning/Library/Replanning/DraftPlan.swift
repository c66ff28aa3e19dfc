internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import RepatriationSchema
internal import Wire

/// The lists of the published plan that are not locked yet, as a problem and a plan that can be changed:
/// drafts, and lists that were proposed, where a move costs more. Lists that are locked or have gone further,
/// and those whose cut-off has passed, are not in it: nothing here can touch them.
struct DraftPlan: Sendable {
  let state: PlanState
  let prepared: PreparedProblem
  /// Who was where, also people and departures that are gone since.
  let plan: PlanModel.Plan
  /// What planners decided and planning knows.
  let directives: [Planner.Directive]
  private let groups: [PersonID: ID<Group>]
  /// Departures whose list is proposed.
  private let proposed: Set<DepartureID>

  /// - Throws: `ProblemError` for numbers out of range.
  init(_ asked: PlanState) throws {
    var state = asked
    state.input.replansProposed = true
    self.state = state
    prepared = try ProblemBuilder(state.input).build()
    directives = state.directives.compactMap(Planner.Directive.init)
    groups = state.input.views.reduce(into: [:]) { $0[PersonID($1.person)] = $1.group }
    let lists = prepared.openLists(state.input)
    proposed = Set(
      lists.filter { $0.state == .proposed }.map { DepartureID($0.departure.id) })
    plan = prepared.plan(lists)
  }

  /// The plan ready to be changed. Where facts changed since it was made, it is brought up to them first.
  ///
  /// - Returns: the plan, and how many people that moved.
  /// - Throws: `ChangeError`.
  func ready() throws -> (warm: Warm, moved: Int) {
    if directives.isEmpty,
      let warm = try? Warm(prepared.problem.published(plan, notice: notice), plan)
    {
      return (warm, 0)
    }
    let (warm, diff) = try replanned(moves: nil)
    return (warm, diff.moves.count { $0.from != $0.to })
  }

  /// How firm a departure's list is.
  private func notice(_ departure: DepartureID) -> Notice {
    proposed.contains(departure) ? .proposed : .draft
  }

  /// The plan for the facts of the moment, with as few moves as pay.
  func replanned(moves: Int?) throws -> (Warm, Diff) {
    try Planner.replan(
      prepared.problem, from: plan, directives: directives, notice: notice, moves: moves)
  }

  /// Thousandths of the policy's effort that go into the bound of a plan that is there already.
  static let boundPermille: UInt32 = 200

  /// What no plan of these facts and decisions could cost less than, by the verifier's own reckoning.
  ///
  /// - Throws: `ChangeError`; ``RefusedPlan``.
  func bound(of warm: Warm, solve: (Problem, Effort) -> Outcome) throws -> Int64 {
    let problem = try warm.obeyedProblem()
    let effort = MissionPlan.effort(
      state.input.policy, parties: problem.parties.count, permille: Self.boundPermille
    ).forProof
    let outcome = warm.outcome(proved: solve(problem, effort), of: problem)
    let verdict = verify(problem, outcome.plan, outcome.certificate)
    guard verdict.isAccepted, let bound = verdict.bound else {
      throw RefusedPlan(
        rules: Set(verdict.violations.map(\.kind.rawValue)).sorted(),
        count: verdict.violations.count)
    }
    return bound
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
      "The list of \(id) is locked, closed or cancelled: planning leaves it alone.")
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
        ? "The person is on a list that is locked or closed: planning leaves it alone."
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
