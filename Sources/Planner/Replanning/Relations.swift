internal import PlanModel

/// Which parties of a problem must be kept apart and which would rather travel together, by index:
/// found once, and good until a party comes or goes.
struct Relations: Sendable {
  /// Up to so many people are each looked for alone.
  private static let soughtAlone = 3

  /// Parties that must not be on a departure with a party, ascending.
  private let foes: [Int: [Int]]
  /// The soft group of a party.
  private let groups: [Int: Int]
  /// Parties that would have to be kept apart from themselves.
  private let torn: Set<Int>
  /// The party of each person that a directive speaks of, as far as it was looked for.
  private var homes: [PersonID: Int] = [:]

  init(_ problem: Problem) {
    var foes: [Int: [Int]] = [:]
    var torn: Set<Int> = []
    for pair in problem.keepApart {
      guard let one = problem.index(of: pair.first), let other = problem.index(of: pair.second)
      else { continue }
      foes[one, default: []].append(other)
      if one == other { torn.insert(one) } else { foes[other, default: []].append(one) }
    }
    self.foes = foes.mapValues { $0.sorted() }
    self.torn = torn
    var groups: [Int: Int] = [:]
    for (index, group) in problem.softGroups.enumerated() {
      for party in group.parties {
        if let u = problem.index(of: party) { groups[u] = index }
      }
    }
    self.groups = groups
  }

  func foes(_ u: Int) -> [Int] { foes[u] ?? [] }

  /// The soft group, or -1.
  func group(_ u: Int) -> Int { groups[u] ?? -1 }

  /// Whether the party would have to be kept apart from itself.
  func isTorn(_ u: Int) -> Bool { !torn.isEmpty && torn.contains(u) }

  /// Looks for the parties of people, all at once.
  ///
  /// - Complexity: O(people of the problem) when many are not where they were, else O(1) for each.
  mutating func findHomes(of people: [PersonID], in problem: Problem) {
    var found: [PersonID: Int] = [:]
    for person in people where isHome(person, in: problem) { found[person] = homes[person] }
    let missing = Set(people).filter { found[$0] == nil }
    if missing.count <= Self.soughtAlone {
      for person in missing { found[person] = problem.indexOfParty(with: person) }
    } else {
      for (u, party) in problem.parties.enumerated() {
        for member in party.members where missing.contains(member.id) { found[member.id] = u }
      }
    }
    homes = found
  }

  /// The party of a person; nil when nobody knows the person.
  func home(of person: PersonID, in problem: Problem) -> Int? {
    isHome(person, in: problem) ? homes[person] : problem.indexOfParty(with: person)
  }

  private func isHome(_ person: PersonID, in problem: Problem) -> Bool {
    guard let u = homes[person], u < problem.parties.count else { return false }
    return problem.parties[u].members.contains { $0.id == person }
  }

  /// Parties with foes or in a soft group, in no meaningful order.
  var related: [Int] { Array(foes.keys) + Array(groups.keys) }
}
