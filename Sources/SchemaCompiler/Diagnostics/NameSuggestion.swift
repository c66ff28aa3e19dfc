/// Finds the known name that a mistyped one most likely means.
struct NameSuggestion {
  private var remaining = CompilerLimits.suggestions

  /// Whether a search among so many names would be made; asked before they are collected.
  func isAffordable(among count: Int) -> Bool {
    remaining > 0 && count <= CompilerLimits.suggestionCandidates
  }

  /// The closest of `candidates` within two edits (one for names under four letters), the first in
  /// byte order among equals; `nil` when none is close or the budget of searches is used up.
  mutating func closest(to name: String, among candidates: [String]) -> String? {
    guard isAffordable(among: candidates.count), name.utf8.count <= CompilerLimits.nameBytes
    else { return nil }
    remaining -= 1
    let allowed = name.utf8.count < 4 ? 1 : 2
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let distance = Self.distance(Array(name.utf8), Array(candidate.utf8), atMost: allowed)
      guard let distance else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// Edits (insert, delete, replace, swap neighbours) between two texts ignoring ASCII case, or
  /// `nil` above `limit`.
  static func distance(_ first: [UInt8], _ second: [UInt8], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
    let a = first.map(lower)
    let b = second.map(lower)
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for i in 0..<a.count {
      current[0] = i + 1
      for j in 0..<b.count {
        var cost = min(previous[j + 1] + 1, current[j] + 1)
        cost = min(cost, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current[j + 1] = cost
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }
}

extension SchemaCompiler {
  /// The name that is most likely meant by a mistyped one, for what a command takes as an argument.
  package static func closestName(to name: String, among candidates: [String]) -> String? {
    var suggestion = NameSuggestion()
    return suggestion.closest(to: name, among: candidates)
  }
}
