package import PlanModel

/// A party that would be next on a departure.
package struct StandbyEntry: Hashable, Sendable {
  package let party: PartyID
  package let people: Int
  package let seats: Int
  package let tier: Tier
  /// What is still missing; a substitute on a locked list must have nothing missing.
  package let missing: ReasonCodes
}

/// The parties without a departure that may be on this one, in the order in which they would be
/// asked: those with every clearance first, then by priority. Whole parties only. A charter that
/// was not opened and a departure the problem does not have give an empty list.
package func standby(
  _ problem: Problem, _ outcome: Outcome, departure: DepartureID
) -> [StandbyEntry] {
  guard let f = problem.departures.firstIndex(where: { $0.id == departure }),
    let use = outcome.use.first(where: { $0.departure == departure }), use.isOpen
  else { return [] }
  let parties = Dictionary(uniqueKeysWithValues: problem.parties.lazy.map { ($0.id, $0) })
  let minimum = problem.departures[f].cutoffMinute
  let candidates = outcome.unplaced.compactMap { unplaced -> StandbyEntry? in
    guard unplaced.kind != .unfit, let party = parties[unplaced.party] else { return nil }
    let seats = party.members.reduce(0) { $0 + $1.place.seats }
    // A locked list is closed to planning, but its standby is the same people.
    let codes = party.eligibility[f].exclusion.subtracting(.departureLocked)
    guard codes.isEmpty, max(problem.asOfMinute, party.readyAtMinute ?? .min) <= minimum else {
      return nil
    }
    return StandbyEntry(
      party: party.id, people: party.members.count, seats: seats, tier: party.tier,
      missing: party.eligibility[f].missing)
  }
  return candidates.filter { $0.missing.isEmpty } + candidates.filter { !$0.missing.isEmpty }
}
