/// Which probabilities decide, found from the probabilities themselves: no truth is needed to say how
/// many of the pairs above a line are expected to be right, and how many below it are missed.
struct Thresholds {
  /// A person looks at twenty pairs rather than let one repeat through: reading a pair takes a minute,
  /// an unknown repeat takes a seat and a travel document twice.
  static let pairsWorthReading = 20.0
  /// Of a thousand automatic merges at the line one may be wrong, where a merge needs an equal identifier
  /// anyway.
  static let certain = 0.999

  /// However few repeats are expected, a pair that is three times as probable to be of two people is
  /// not taken for one.
  static let leastProbable = 0.25

  /// Probabilities of candidate pairs, highest first.
  private let sorted: [Double]

  init(probabilities: [Double]) {
    sorted = probabilities.filter { $0 > 1e-6 }.sorted(by: >)
  }

  /// The probability from which taking pairs makes the expected F measure (precision and recall alike)
  /// highest. It is half the F measure that is reached (Lipton, Elkan and Naryanaswamy, 2014), so
  /// no pair sits on the line by accident.
  var bestMeasure: Double {
    let total = sorted.reduce(0, +)
    var right = 0.0
    var best = 0.0
    for (index, probability) in sorted.enumerated() {
      right += probability
      best = max(best, 2 * right / (Double(index + 1) + total))
    }
    return max(Self.leastProbable, best / 2)
  }

  func same(for automatic: MatchMapping.Automatic) -> Double {
    switch automatic {
    case .strongIdentifier: Self.certain
    case .corroborated: bestMeasure
    }
  }

  func review(for automatic: MatchMapping.Automatic) -> Double {
    min(same(for: automatic), 1 / Self.pairsWorthReading)
  }
}
