/// How much deciding a charter has raised bounds so far, which tells what to decide next.
struct Raises {
  /// No charter counts as less in doubt than this: shares come from few steps.
  private static let least = 0.02
  /// What a decision raises counts for no smaller part of a charter than this.
  private static let smallestPart = 0.1
  /// As many raises as all charters are on average are added to each charter's own.
  private static let usualWeight = 2.0

  private let charters: [Int]
  private let openCosts: [Int]
  /// By charter, first not used and then used: cents for a whole charter, and how often.
  private var sums: [[Double]]
  private var counts: [[Double]]

  init(_ tableau: Tableau) {
    charters = tableau.charters
    openCosts = tableau.openCosts
    sums = [[Double]](repeating: [0, 0], count: tableau.departureCount)
    counts = sums
  }

  /// - Parameters:
  ///   - share: How often the charter was worth opening before the decision.
  ///   - cents: What the decision raised the bound by.
  mutating func add(_ charter: Int, isUsed: Bool, share: Double, cents: Int) {
    let part = max(Self.smallestPart, isUsed ? 1 - share : share)
    sums[charter][isUsed ? 1 : 0] += Double(max(0, cents)) / part
    counts[charter][isUsed ? 1 : 0] += 1
  }

  /// The undecided charter of which both decisions are likely to raise the bound most; nil when all
  /// are decided.
  func doubtful(_ decisions: [Bool?], _ shares: [Double]) -> Int? {
    let usual = [usual(0), usual(1)]
    var choice: Int?
    var largest = 0.0
    for f in charters where decisions[f] == nil {
      let share = min(max(shares[f], Self.least), 1 - Self.least)
      func raise(_ side: Int) -> Double {
        // At first a charter's opening stands for what deciding it raises.
        guard let usual = usual[side] else { return Double(openCosts[f]) }
        return (sums[f][side] + Self.usualWeight * usual) / (counts[f][side] + Self.usualWeight)
      }
      let doubt = max(raise(0) * share, 1) * max(raise(1) * (1 - share), 1)
      if doubt > largest {
        largest = doubt
        choice = f
      }
    }
    return choice
  }

  private func usual(_ side: Int) -> Double? {
    let known = charters.filter { counts[$0][side] > 0 }
    if known.isEmpty { return nil }
    return known.reduce(0) { $0 + sums[$1][side] / counts[$1][side] } / Double(known.count)
  }
}
