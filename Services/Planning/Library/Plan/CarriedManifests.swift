internal import Casework
internal import RepatriationSchema
internal import Wire

/// Published lists that plans do not make anew: those that were proposed or have gone further, which stay
/// as they are whatever the plan would rather have, and drafts whose cut-off has passed. Nobody is added to
/// them, and those on them are not planned a second time.
///
/// From the cut-off on only what is granted counts: a party on a draft of which somebody still lacks a
/// clearance is let go, whole, and planned anew. The seat of a file that was merged is kept for the file that
/// speaks for it, unless that one has a seat already: nobody sits twice.
struct CarriedManifests: Sendable {
  /// In the order of `published`; without the people who were let go.
  let manifests: [Manifest]
  /// Everybody who stays listed.
  let people: Set<ID<PersonFile>>

  init(_ input: PlanningInput, rulebook: MissionRulebook) {
    let views = Dictionary(
      input.views.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: input.views.filter { $0.group != nil }) { $0.group }
    let departures = Dictionary(
      input.departures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var manifests: [Manifest] = []
    var people: Set<ID<PersonFile>> = []
    // Who is on a list that is carried over as themselves comes before who would be by a merger.
    var seated: Set<ID<PersonFile>> = []
    let others = input.published.filter { !input.replans($0, rulebook) }
    for manifest in others {
      if manifest.state.isOutOfDraft {
        seated.formUnion(manifest.taken)
      } else if let departure = departures[manifest.departure.id], !departure.cancelled,
        rulebook.conditions(of: departure).lockAt <= input.asOf
      {
        seated.formUnion(manifest.entries.map(\.person))
      }
    }
    for manifest in others {
      if manifest.state.isOutOfDraft {
        manifests.append(manifest)
        people.formUnion(manifest.taken)
        continue
      }
      guard let departure = departures[manifest.departure.id], !departure.cancelled else {
        continue
      }
      let conditions = rulebook.conditions(of: departure)
      guard conditions.lockAt <= input.asOf else { continue }
      var entries: [ManifestEntry] = []
      for entry in manifest.entries {
        guard let survivor = Self.survivor(of: entry.person, views) else {
          entries.append(entry)
          continue
        }
        guard seated.insert(survivor.person).inserted else { continue }
        var taken = entry
        taken.person = survivor.person
        taken.group = survivor.group
        entries.append(taken)
      }
      let unready = entries.filter { entry in
        guard let view = views[entry.person] else { return true }
        let members = view.group.flatMap { groups[$0] } ?? []
        return !Self.isReady(
          view, group: view.group == nil ? .alone : GroupSituation(members: members),
          on: conditions, asOf: input.asOf, rulebook)
      }
      let letGo = Set(unready.map(\.person))
      let brokenGroups = Set(unready.compactMap(\.group))
      var kept = manifest
      kept.entries = entries.filter { entry in
        !letGo.contains(entry.person) && !(entry.group.map(brokenGroups.contains) ?? false)
      }
      for index in kept.entries.indices { kept.entries[index].missing = [] }
      kept.standby = []
      // Escorts of the mission stay as they were: their seats are those that no entry takes.
      let escorts = max(0, Int(manifest.seatsTaken) - manifest.seatsOfEntries)
      kept.seatsTaken = UInt16(clamping: kept.seatsOfEntries + escorts)
      people.formUnion(kept.entries.map(\.person))
      manifests.append(kept)
    }
    self.manifests = manifests
    self.people = people
  }

  /// Mergers of mergers that are followed; reviewers make a chain of two, hardly ever of three.
  private static let longestChain = 16

  /// The file that speaks for a merged one; `nil` when the file speaks for itself, or when whoever
  /// speaks for it is not known here.
  private static func survivor(
    of person: ID<PersonFile>, _ views: [ID<PersonFile>: PlanningView]
  ) -> PlanningView? {
    var found: PlanningView?
    var next = views[person]?.mergedInto
    for _ in 0..<longestChain {
      guard let id = next, let view = views[id] else { break }
      found = view
      next = view.mergedInto
    }
    return found
  }

  /// Whether everything is granted for the departure, whatever its cut-off and the case's state now:
  /// who has left meanwhile was on it.
  private static func isReady(
    _ view: PlanningView, group: GroupSituation, on conditions: DepartureConditions,
    asOf: Timestamp, _ rulebook: MissionRulebook
  ) -> Bool {
    let verdict = rulebook.assess(view, group: group, on: conditions, asOf: asOf)
    let passing: [ReasonCode] = [.cutOffPassed, .departureClosed, .caseNotOpen]
    return verdict.failures.allSatisfy { passing.contains($0.code) }
  }
}
