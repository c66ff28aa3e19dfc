package import PlanModel

/// Plans again after changes, from the plan as it is: a pure function, the same on every machine.
///
/// Locked lists stay as they are. Whoever may stay stays unless the plan costs less otherwise, the
/// price of moves included, and at most so many people move for each one that the changes themselves
/// concern.
///
/// - Parameters:
///   - moves: Most people moved for each person concerned; nil takes ``Policy/movesPerDisplaced``.
/// - Returns: The plan afterwards, ready for the next change, and what differs.
/// - Throws: ``ChangeError``; then nothing was changed.
package func replan(
  _ warm: Warm, _ changes: [Change], moves: Int? = nil
) throws -> (Warm, Diff) {
  guard changes.count <= Warm.changeLimit else { throw ChangeError.tooMany }
  var work = Replanner(warm)
  for change in changes { try work.apply(change) }
  try work.settle(moves: moves)
  let after = work.finished()
  return (after, work.diff(from: warm, to: after))
}

/// Plans again from a published plan after the facts changed: whoever may not stay where the plan has
/// them gets another place, and whoever is new gets one.
///
/// - Parameters:
///   - problem: The facts as they are now.
///   - published: The plan as it was published, for any earlier facts. Its lists say what a move is.
///   - directives: What planners decided; those of people or departures that are gone end.
///   - notice: How firm each list is.
/// - Throws: ``ChangeError``.
package func replan(
  _ problem: Problem, from published: Plan, directives: [Directive] = [],
  notice: (DepartureID) -> Notice = { _ in .told }, moves: Int? = nil
) throws -> (Warm, Diff) {
  var work = Replanner(problem.published(published, notice: notice))
  work.directives = problem.known(directives)
  work.ended = directives.filter { !work.directives.contains($0) }.sorted()
  try work.seat(published, strictly: false)
  // What the published plan costs does not depend on what planners decided since.
  var asItIs = work
  if !work.directives.isEmpty {
    asItIs = Replanner(work.problem)
    try asItIs.seat(published, strictly: false)
  }
  let before = asItIs.finished()
  try work.settle(moves: moves)
  let after = work.finished()
  return (after, work.diff(from: published, costing: before.cost, to: after))
}

/// What changes would do, tried on a copy.
///
/// - Throws: ``ChangeError``; `planDoesNotFit` for a plan that the problem does not allow.
package func whatIf(_ problem: Problem, _ plan: Plan, _ changes: [Change]) throws -> Diff {
  try replan(Warm(problem, plan), changes).1
}
