/// Finds the name that was probably meant.
enum NearestName {
  /// The longest name that is compared, so that hostile input costs nothing.
  private static let longestCompared = 64

  /// The candidate with the fewest edits, if it takes at most a third of the letters; the first in
  /// order among equals.
  static func find(_ name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8)
    guard (1...longestCompared).contains(wanted.count) else { return nil }
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate.utf8.count <= longestCompared {
      let distance = distance(wanted, Array(candidate.lowercased().utf8))
      if distance <= max(1, wanted.count / 3), distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements, and swaps of neighbours.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
