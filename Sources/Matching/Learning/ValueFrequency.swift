/// How probable it is that an unrelated record has a value: a rare name says more than a common one.
///
/// A value seen n times among N is expected (n − D) / N times in new records, where D = n₁ / (n₁ +
/// 2 n₂) follows from how many values were seen once and twice: absolute discounting as Ney, Essen
/// and Kneser (1994) estimate it for words. It makes single sightings of birth dates, nearly all of
/// which are unique, far rarer than single sightings of surnames.
enum ValueFrequency {
  /// One value more is taken to have been seen twice, so that no discount reaches 1 and no value
  /// becomes impossible.
  static func discount(singles: Int, doubles: Int) -> Double {
    Double(singles) / (Double(singles) + 2 * (Double(doubles) + 1))
  }

  /// - Parameter holders: how many have the value when the two records that share it count as one.
  static func probability(holders: Int, of records: Int, discount: Double) -> Double {
    min(1, (Double(max(1, holders)) - discount) / Double(max(1, records)))
  }

  /// Fewer people than this say little about how common a value is: of three people each has a third of
  /// all names. What they lack is filled up with people of the model.
  static let leastPeople = 100

  /// The same where the people who are there may be too few to say it.
  ///
  /// - Parameter usual: how often two people of the model have one value.
  static func probability(
    holders: Int, of records: Int, discount: Double, usual: Double
  ) -> Double {
    let lacking = Double(max(0, leastPeople - records))
    let seen = Double(max(1, holders)) - discount
    return min(1, (seen + lacking * usual) / Double(max(leastPeople, records)))
  }
}
