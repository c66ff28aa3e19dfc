/// Joins records into people, looking at whole groups instead of one pair at a time.
///
/// Two groups are joined when what their pairs say together outweighs how unusual the larger group
/// would be. How unusual follows from the sizes of the groups that are there: in a list where everybody
/// stands twice, a third record of somebody is improbable and a single record has a partner somewhere;
/// in a list with few repeats it is the other way around.
struct Resolution {
  /// Records of one person. More in one group are a chain of mistakes.
  static let groupSize = 64
  /// Passes over the pairs. A join changes what later pairs see; it settles in two or three.
  private static let passes = 4

  /// Two records and the log likelihood ratio of what they agree in.
  struct Link {
    let first: Int32
    let second: Int32
    let ratio: Double
    /// Whether the pair may join two groups by itself.
    let canJoin: Bool
  }

  private var groups: PersonGroups
  private var members: [Int32: [Int32]] = [:]
  /// How many groups of each size there are.
  private var sizes: [Int: Int]

  /// - Parameters:
  ///   - slots: how many slots there are.
  ///   - sizes: how many people have each number of records, at first sight.
  init(slots: Int, sizes: [Int: Int]) {
    groups = PersonGroups(slots: slots)
    self.sizes = sizes
  }

  /// - Parameters:
  ///   - links: in an order that does not depend on arrival.
  ///   - least: log odds from which groups are joined.
  ///   - ratio: the log likelihood ratio of two records that no link names.
  mutating func join(
    _ links: [Link], least: Double, ratio: (Int32, Int32) -> Double
  ) -> PersonGroups {
    let sorted = links.enumerated().sorted {
      ($1.element.ratio, $0.offset) < ($0.element.ratio, $1.offset)
    }.map(\.element)
    for _ in 0..<Self.passes {
      var hasJoined = false
      for link in sorted where link.canJoin {
        let (one, other) = (groups.root(link.first), groups.root(link.second))
        if one == other { continue }
        let (left, right) = (members[one] ?? [one], members[other] ?? [other])
        guard left.count + right.count <= Self.groupSize else { continue }
        var sum = 0.0
        for first in left {
          for second in right { sum += ratio(first, second) }
        }
        // The mean, not the sum: the pairs of two groups repeat each other's evidence. And not the
        // best: a chain of accidents joins many groups.
        let mean = sum / Double(left.count * right.count)
        guard mean + prior(left.count, right.count) >= least else { continue }
        groups.join(one, other)
        members[one] = nil
        members[other] = nil
        members[groups.root(one)] = left + right
        hasJoined = true
      }
      if !hasJoined { break }
    }
    return groups
  }

  /// Log odds that two groups of these sizes are one person before anything is compared: as many groups
  /// of the joint size as there are, among all ways to join two groups of these sizes. Half a group more
  /// of each size, so that none is impossible.
  private func prior(_ one: Int, _ other: Int) -> Double {
    let (fewer, more) = (min(one, other), max(one, other))
    var ways = 0.0
    for step in 0..<fewer {
      ways += naturalLogarithm(Double(more + step + 1)) - naturalLogarithm(Double(step + 1))
    }
    func count(_ size: Int) -> Double { naturalLogarithm(Double(sizes[size] ?? 0) + 0.5) }
    return ways + count(one + other) - count(one) - count(other)
  }
}
