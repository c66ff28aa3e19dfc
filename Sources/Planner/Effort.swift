/// How hard to try, in counts and never in time, so that a plan does not depend on the machine.
package struct Effort: Hashable, Sendable {
  /// Steps of the search for the bound.
  package var boundSteps: Int
  /// Rounds of improvement after the first plan.
  package var improvementRounds: Int
  /// Most takings of a place by a higher tier in one pass.
  package var takings: Int

  package init(boundSteps: Int, improvementRounds: Int, takings: Int) {
    self.boundSteps = boundSteps
    self.improvementRounds = improvementRounds
    self.takings = takings
  }

  /// For trying things out: a short search, a weak bound.
  package static let quick = Effort(boundSteps: 30, improvementRounds: 1, takings: 100_000)
  /// For plans that people will see.
  package static let standard = Effort(boundSteps: 250, improvementRounds: 4, takings: 1_000_000)
}
