package import PlanModel

/// What a whole plan costs, how good it is, and whom it keeps waiting.
package struct PlanExplanation: Hashable, Sendable {
  /// Somebody without a departure who could take a less urgent party's place.
  package struct Inversion: Hashable, Sendable {
    package let party: PartyID
    package let tier: Tier
    /// The less urgent party.
    package let over: PartyID
    package let departure: DepartureID

    package init(party: PartyID, tier: Tier, over: PartyID, departure: DepartureID) {
      self.party = party
      self.tier = tier
      self.over = over
      self.departure = departure
    }
  }

  /// The party that waits longest.
  package struct Wait: Hashable, Sendable {
    package let party: PartyID
    /// Whole days since registration.
    package let days: Int64
    /// nil without a departure.
    package let departure: DepartureID?
  }

  package let cost: CostBreakdown
  /// No plan costs less, cents; nil when nobody proved one.
  package let bound: Int64?
  /// Σ of each party's cheapest place, cents: what cannot be avoided whoever competes.
  package let unavoidableCents: Int64
  package let people: Int
  package let listedPeople: Int
  /// Against the published plan: people who are on another departure, have lost theirs, or have
  /// gained one.
  package let movedPeople: Int
  package let lostPeople: Int
  package let gainedPeople: Int
  /// Of everybody without a departure, and of everybody.
  package let oldestUnlisted: Wait?
  package let oldest: Wait?
  /// One for each party that is passed over, most urgent first.
  package let inversions: [Inversion]

  /// How far the plan is above the bound, in millionths of its cost.
  package var gapPartsPerMillion: Int64? { gap(of: cost.total) }
  /// The same in millionths of the cost above what cannot be avoided.
  package var gapAboveUnavoidable: Int64? { gap(of: cost.total - unavoidableCents) }

  private func gap(of cents: Int64) -> Int64? {
    guard let bound, cents > 0 else { return nil }
    let (scaled, overflow) = (cost.total - bound).multipliedReportingOverflow(by: 1_000_000)
    return overflow ? nil : scaled / cents
  }
}

extension Explainer {
  /// Explains the whole plan.
  ///
  /// - Parameter bound: What a certificate proves, as the verifier recomputed it.
  /// - Complexity: O(parties without a departure × parties).
  package func explainPlan(bound: Int64? = nil) -> PlanExplanation {
    let problem = warm.problem
    var counts = (people: 0, listed: 0, moved: 0, lost: 0, gained: 0)
    var unavoidable = 0
    var oldest: PlanExplanation.Wait?
    var oldestUnlisted: PlanExplanation.Wait?
    for (u, party) in problem.parties.enumerated() {
      let people = party.members.count
      let place = warm.departureIndex(u).map { problem.departures[$0].id }
      counts.people += people
      counts.listed += place == nil ? 0 : people
      if place != party.previousDeparture {
        if place == nil {
          counts.lost += people
        } else if party.previousDeparture == nil {
          counts.gained += people
        } else {
          counts.moved += people
        }
      }
      unavoidable += warm.allocation.rows.least(u)
      let minutes = problem.asOfMinute - party.registeredAtMicroseconds / 60_000_000
      let wait = PlanExplanation.Wait(
        party: party.id, days: max(0, minutes) / 1_440, departure: place)
      if oldest.map({ wait.days > $0.days }) ?? true { oldest = wait }
      if place == nil, oldestUnlisted.map({ wait.days > $0.days }) ?? true { oldestUnlisted = wait }
    }
    return PlanExplanation(
      cost: warm.cost, bound: bound, unavoidableCents: Int64(unavoidable), people: counts.people,
      listedPeople: counts.listed, movedPeople: counts.moved, lostPeople: counts.lost,
      gainedPeople: counts.gained, oldestUnlisted: oldestUnlisted, oldest: oldest,
      inversions: inversions())
  }

  private func inversions() -> [PlanExplanation.Inversion] {
    let problem = warm.problem
    let allocation = warm.allocation
    let waiting = (allocation.plain[allocation.none] + allocation.special[allocation.none])
      .sorted { Instance.goesBefore(problem.parties[$0], problem.parties[$1]) }
    var aboard = [[Int]](repeating: [], count: allocation.nodeCount)
    for u in problem.parties.indices where allocation.riders[u].kind != .fixed {
      aboard[allocation.at[u]].append(u)
    }
    var found: [PlanExplanation.Inversion] = []
    for u in waiting {
      let tier = problem.parties[u].tier
      let row = allocation.rows[u]
      search: for f in 0..<allocation.none where row[f] < Instance.never {
        for v in aboard[f] where problem.parties[v].tier > tier {
          var load = allocation.loads[f]
          load -= allocation.riders[v].needs
          let isApart = allocation.riders[u].foes.contains { allocation.at[$0] == f && $0 != v }
          if isApart || !allocation.fits(u, f, beside: load) { continue }
          found.append(
            PlanExplanation.Inversion(
              party: problem.parties[u].id, tier: tier, over: problem.parties[v].id,
              departure: problem.departures[f].id))
          break search
        }
      }
    }
    return found
  }
}
