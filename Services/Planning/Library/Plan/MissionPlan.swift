internal import Casework
internal import Crypto
internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import RepatriationSchema
internal import Wire

/// A plan that the verifier refused. Nothing of it may be shown or published.
struct RefusedPlan: Error, Sendable {
  /// The broken rules by name, each once, in order.
  let rules: [String]
  let count: Int
}

/// A solved and verified plan of one mission, before it has a version.
struct SolvedMission: Sendable {
  private let input: PlanningInput
  private let prepared: PreparedProblem
  private let outcome: Outcome
  private let verdict: Verdict

  /// Makes and verifies a plan. Pure: no clock, no store.
  ///
  /// - Parameters:
  ///   - directives: what planners decided, which the plan obeys.
  ///   - effortPermille: in thousandths of the policy's.
  /// - Throws: ``RefusedPlan``; `ProblemError` for numbers out of range; `DirectivesConflict` when not
  ///   all directives can hold.
  init(
    _ input: PlanningInput, directives: [PlanDirective] = [], effortPermille: UInt32,
    solve: (Problem, Effort) -> Outcome
  ) throws {
    var prepared = try ProblemBuilder(input).build()
    let effort = MissionPlan.effort(
      input.policy, parties: prepared.parties.count, permille: effortPermille)
    do {
      let made = try plan(
        prepared.problem, obeying: directives.compactMap(Directive.init), effort: effort,
        solve: solve)
      prepared.problem = made.problem
      let outcome = prepared.published(input, unlessBetter: made)
      try self.init(input, prepared, outcome)
    } catch let error as ChangeError {
      throw DirectiveBook.refusal(error, directives)
    }
  }

  /// Verifies a plan that was made.
  ///
  /// - Parameter prepared: with the problem that the plan answers.
  /// - Throws: ``RefusedPlan``.
  init(_ input: PlanningInput, _ prepared: PreparedProblem, _ outcome: Outcome) throws {
    self.input = input
    self.prepared = prepared
    self.outcome = outcome
    verdict = verify(prepared.problem, outcome.plan, outcome.certificate)
    guard verdict.isAccepted, verdict.cost != nil else {
      throw RefusedPlan(
        rules: Set(verdict.violations.map(\.kind.rawValue)).sorted(),
        count: verdict.violations.count)
    }
  }

  /// The plan as manifests and counts.
  ///
  /// - Parameters:
  ///   - version: what the manifests say if anything about them is new.
  ///   - basis: where the views stood.
  func written(version: Int64, basis: Position) throws -> MissionPlan {
    let manifests = try ManifestWriter(input, prepared, outcome, version: version).manifests()
    var reply = PlanReply(
      mission: input.mission, asOf: input.asOf, policy: input.policy.version, basis: basis,
      planVersion: version, manifests: manifests.map(\.summary))
    // Who has flown, or was on a list that is cancelled, counts by the state of the case.
    reply.placed = UInt32(
      clamping: manifests.reduce(0) { placed, manifest in
        let isOpen = manifest.state == .draft || manifest.state.isActive
        return isOpen ? placed + manifest.travelling.count : placed
      })
    reply.unplaced = UnplacedCounts(prepared, outcome).sorted
    reply.persons = UInt32(clamping: input.views.count)
    reply.costCents = verdict.cost?.total ?? 0
    reply.fareCents = verdict.cost?.seats ?? 0
    reply.charterCents = verdict.cost?.opening ?? 0
    reply.boundCents = verdict.bound ?? 0
    reply.digest = try MissionPlan.digest(of: manifests)
    reply.classes = MissionPlan.classes(of: input)
    reply.rulesOff = prepared.rulebook.boarding.rulesOff
    reply.inversions = UInt32(clamping: verdict.tierInversions)
    reply.inversionCounts = verdict.passedOver.map { found in
      InversionCount(
        passedTier: found.passed.rawValue, seatedTier: found.seated.rawValue,
        parties: UInt32(clamping: found.parties), persons: UInt32(clamping: found.people))
    }
    reply.selfFunded = MissionPlan.classes(of: input) { $0.travelMode == .selfFunded }
      .filter { $0.persons > 0 }
    let listed = manifests.flatMap(\.entries)
    reply.movedUp = UInt32(clamping: listed.count { $0.movedUpAfterDays > 0 })
    reply.atRisk = reply.manifests.reduce(0) { $0 &+ $1.atRisk }
    reply.counting = PlannerPolicy.counting(input.policy)
    return MissionPlan(reply: reply, manifests: manifests)
  }
}

/// A verified plan of one mission as manifests and counts.
struct MissionPlan: Sendable {
  let reply: PlanReply
  /// In the order of departure.
  let manifests: [Manifest]

  /// Whether two replies say the same of people and seats. Where the views stood may differ: other
  /// missions' events move that.
  static func saysTheSame(_ one: PlanReply, _ other: PlanReply) -> Bool {
    var one = one
    var other = other
    one.basis = Position()
    other.basis = Position()
    // How much was proved of the same plan is no news either.
    one.boundCents = 0
    other.boundCents = 0
    one.unchanged = false
    other.unchanged = false
    return one == other
  }

  /// SHA-256 over all manifests in order, each as length (u32, little endian) and bytes.
  static func digest(of manifests: [Manifest]) throws -> FixedBytes<32> {
    var hash = SHA256()
    for manifest in manifests { hash.update(lengthAndBytes: try manifest.encodedBytes()) }
    return hash.finishedBytes()
  }

  /// Steps grow with the number of parties, so that a large mission is not planned worse.
  static func effort(
    _ policy: RepatriationSchema.Policy, parties: Int, permille: UInt32
  ) -> Effort {
    let share = Int(permille == 0 ? 1_000 : min(permille, PlanningLimits.effortPermille))
    let perParty = min(Int(policy.planning.effortPerParty), 1_000_000)
    var effort = Effort.standard
    effort.boundSteps = max(1, effort.boundSteps * share / 1_000)
    effort.caseSteps = max(1, effort.caseSteps * share / 1_000)
    effort.improvementRounds = max(1, effort.improvementRounds * share / 1_000)
    effort.starts = max(1, min(PlanningLimits.starts, share / 1_000))
    let steps = min(parties, PlanningLimits.people) * perParty * share / 1_000
    effort.neighbourhoods = min(
      PlanningLimits.neighbourhoods, max(1, steps / effort.improvementRounds))
    return effort
  }

  /// Open cases by class on the day of the plan; every class, also an empty one.
  static func classes(
    of input: PlanningInput, where isCounted: (PlanningView) -> Bool = { _ in true }
  ) -> [ClassCount] {
    let today = input.calendar.day(of: input.asOf)
    var counts: [CaseClass: UInt32] = [:]
    for view in input.views where view.state.isOpen && isCounted(view) {
      counts[Clearances(view, policy: input.policy).caseClass(on: today), default: 0] += 1
    }
    return CaseClass.declared.filter { $0 != .unset }.map { caseClass in
      ClassCount(caseClass: caseClass, persons: counts[caseClass] ?? 0)
    }
  }
}

extension PreparedProblem {
  /// The plan as it is published, where nobody in danger is placed otherwise and the new one costs no less:
  /// people are not moved for nothing.
  ///
  /// - Parameter made: of this problem, obeying what planners decided.
  fileprivate func published(_ input: PlanningInput, unlessBetter made: ObedientPlan) -> Outcome {
    let lists = openLists(input)
    guard !lists.isEmpty,
      let warm = try? Warm(made.problem, plan(lists)), warm.cost.total <= made.outcome.cost.total
    else { return made.outcome }
    var places: [PartyID: DepartureID] = [:]
    for list in made.outcome.plan.manifests {
      for entry in list.entries { places[entry.party] = list.departure }
    }
    let isAsUrgent = made.problem.parties.allSatisfy {
      $0.tier != .p0 || warm.departure(of: $0.id) == places[$0.id]
    }
    let obeys = made.pins.allSatisfy { person, departure in
      made.problem.indexOfParty(with: person).map {
        warm.departure(of: made.problem.parties[$0].id) == departure
      } ?? true
    }
    return isAsUrgent && obeys ? warm.outcome(proved: made.outcome, of: made.problem) : made.outcome
  }
}
