/// How hard to try, in counts and never in time, so that a plan does not depend on the machine.
package struct Effort: Hashable, Sendable {
  /// Steps of the search for prices.
  package var boundSteps: Int
  /// Steps of the search for shares of escorted parties; set with the work.
  private(set) var shareSteps = 0
  /// Rounds of improvement after the first plan.
  package var improvementRounds: Int
  /// Neighbourhoods searched in each round.
  package var neighbourhoods: Int
  /// Pairs of charters exchanged in each round but the first.
  package var exchanges: Int
  /// Cases that the proof may be split into on the way where charters are few; 0 proves one case.
  package var cases: Int
  /// The same where charters are many; the largest problems get fewer.
  package var manyCases: Int
  /// Steps of the search for the prices of each case.
  package var caseSteps: Int
  /// Plans made from what prices choose, in each search for prices.
  package var tries: Int
  /// How many of these plans are improved, the cheapest of them first; the best is taken.
  package var starts = 1
  /// The same in the search of each case; set with the work.
  private(set) var caseTries = 0
  /// Steps of a complete enumeration, of the first tier alone and of the smallest problems.
  package var enumeration: Int

  /// Work, in parties times departures, beyond which slopes are bundled in the search for prices,
  /// shares of escorted parties get few steps, and no plans are made from what prices choose: they
  /// would not be worth their time.
  package var largeWork: Int
  /// Whether there is more work than that; set with the work.
  private(set) var isLarge = false

  package init(
    boundSteps: Int, improvementRounds: Int, neighbourhoods: Int = 400,
    exchanges: Int = 4, cases: Int = 0, manyCases: Int = 0, caseSteps: Int = 100,
    tries: Int = 3, enumeration: Int = 20_000, largeWork: Int = 2_000_000
  ) {
    self.boundSteps = boundSteps
    self.improvementRounds = improvementRounds
    self.neighbourhoods = neighbourhoods
    self.exchanges = exchanges
    self.cases = cases
    self.manyCases = manyCases
    self.caseSteps = caseSteps
    self.tries = tries
    self.enumeration = enumeration
    self.largeWork = largeWork
  }

  /// Work, in parties times departures, up to which the steps and tries of the search for prices are
  /// multiplied: small problems get more steps for the same time.
  private static let scaledWork = 2_000_000
  private static let largestScale = 16
  /// The steps of large problems, times these of small ones; and the part of them that shares get.
  private static let largeScale = 2
  private static let sharePart = 10
  /// Work that is worth one more multiple: the smallest problems need no more steps.
  private static let stepWork = 300

  /// Where there are no more charters than these, the cases may well prove the plan best, and each
  /// gets as many steps and tries as the problem. Where there are more, most of what cases prove comes
  /// from deciding at all, and many short searches do more than a few long ones.
  private static let fewCharters = 8
  /// Tries of such a case.
  private static let shortTries = 1
  /// Work up to which there are all of the cases where charters are many. A case costs as much more as
  /// the problem is larger, and the problem itself takes its part of the time: beyond, cases fall with
  /// the square of the work.
  private static let caseWork = 205_000

  /// The effort for a problem of so many parties times departures. A count stays a count: equal
  /// problems get equal efforts on every machine.
  func scaled(toWork work: Int, charters: Int) -> Effort {
    let scale = max(
      1, min(Self.largestScale, Self.scaledWork / max(1, work), work / Self.stepWork))
    var effort = self
    effort.isLarge = work > largeWork
    effort.boundSteps *= effort.isLarge ? Self.largeScale : scale
    effort.shareSteps = effort.boundSteps / (effort.isLarge ? Self.sharePart : 1)
    effort.tries = effort.isLarge ? 0 : tries * scale
    if charters <= Self.fewCharters {
      effort.caseSteps *= scale
      effort.caseTries = effort.tries
    } else {
      let share = 1_000 * Self.caseWork / max(Self.caseWork, work)
      effort.cases = manyCases * share * share / 1_000_000
      effort.caseTries = min(Self.shortTries, effort.tries)
    }
    return effort
  }

  /// The same for a proof alone, where the plan is there already: no other plan is looked for.
  package var forProof: Effort {
    var effort = self
    effort.improvementRounds = 0
    effort.neighbourhoods = 0
    effort.exchanges = 0
    effort.cases = 0
    effort.manyCases = 0
    effort.tries = 0
    effort.enumeration = 0
    return effort
  }

  /// For trying things out: a short search, a weak bound.
  package static let quick = Effort(
    boundSteps: 30, improvementRounds: 1, neighbourhoods: 40, exchanges: 0,
    caseSteps: 5, tries: 1)
  /// For plans that people will see.
  package static let standard = Effort(
    boundSteps: 250, improvementRounds: 6, neighbourhoods: 1_600,
    exchanges: 12, cases: 24, manyCases: 200, caseSteps: 60, tries: 3)
}
