/// Two parties that must never be on one departure. The reason stays with casework.
package struct KeepApart: Hashable, Sendable, Comparable {
  /// The smaller id.
  package let first: PartyID
  /// The larger id. Equal to ``first`` when the pair is inside one party, which then fits nowhere.
  package let second: PartyID

  package init(_ one: PartyID, _ other: PartyID) {
    first = min(one, other)
    second = max(one, other)
  }

  package static func < (left: KeepApart, right: KeepApart) -> Bool {
    left.first != right.first ? left.first < right.first : left.second < right.second
  }
}

/// Parties that would rather travel together: friends, neighbours. Unlike a ``Party`` it may be
/// split, at the cost of ``Policy/splitCents``.
package struct SoftGroup: Hashable, Sendable, Comparable {
  /// Sorted, without repetition; at least one.
  package let parties: [PartyID]

  package init(_ parties: [PartyID]) {
    self.parties = Set(parties).sorted()
  }

  package static func < (left: SoftGroup, right: SoftGroup) -> Bool {
    left.parties.lexicographicallyPrecedes(right.parties)
  }
}

/// Everything a plan depends on: integers and opaque ids, no personal data.
///
/// A problem is checked and canonical once made: departures, parties, members and keep-apart pairs
/// are sorted, so the order in which rows came in cannot reach a plan.
package struct Problem: Hashable, Sendable {
  /// The moment the plan is made for, minutes since 1970-01-01T00:00Z.
  package let asOfMinute: Int64
  /// Sorted by id.
  package let departures: [Departure]
  /// Sorted by id; each row of eligibility follows ``departures``.
  package let parties: [Party]
  /// Sorted, without repetition.
  package let keepApart: [KeepApart]
  /// Sorted. A party is in one at most.
  package let softGroups: [SoftGroup]
  package let policy: Policy

  /// Checks and sorts.
  ///
  /// - Parameters:
  ///   - departures: In any order.
  ///   - parties: In any order; each eligibility row follows `departures` as passed.
  /// - Throws: ``ProblemError``, for the first thing found wrong.
  /// - Complexity: O(*n* log *n* + *n* × departures).
  package init(
    asOfMinute: Int64,
    departures: [Departure],
    parties: [Party],
    keepApart: [KeepApart],
    softGroups: [SoftGroup] = [],
    policy: Policy
  ) throws {
    let order = departures.indices.sorted { departures[$0].id < departures[$1].id }
    self.asOfMinute = asOfMinute
    self.departures = order.map { departures[$0].withSortedParts }
    self.policy = policy
    self.keepApart = Set(keepApart).sorted()
    self.softGroups = softGroups.sorted()
    for party in parties where party.eligibility.count != departures.count {
      throw ProblemError(
        .eligibilityRowLength,
        "party \(party.id) has \(party.eligibility.count) values for \(departures.count) departures"
      )
    }
    for party in parties where ![0, departures.count].contains(party.onwardCents.count) {
      throw ProblemError(
        .eligibilityRowLength,
        "party \(party.id) has \(party.onwardCents.count) onward costs for \(departures.count) departures"
      )
    }
    let inOrder = order.elementsEqual(departures.indices)
    self.parties =
      parties
      .map { $0.canonical(departureOrder: inOrder ? nil : order) }
      .sorted { $0.id < $1.id }
    try validate()
  }

  /// The parts as they are: sorted by the caller, who checks what changed.
  init(
    sorted departures: [Departure], parties: [Party], keepApart: [KeepApart],
    softGroups: [SoftGroup], like other: Problem
  ) {
    asOfMinute = other.asOfMinute
    self.departures = departures
    self.parties = parties
    self.keepApart = keepApart
    self.softGroups = softGroups
    policy = other.policy
  }
}

extension Departure {
  var withSortedParts: Departure {
    Departure(
      id: id, minute: minute, cutoffMinute: cutoffMinute, destinations: destinations.sorted(),
      capacity: capacity, reserveSeats: reserveSeats, openCostCents: openCostCents,
      seatCostCents: seatCostCents, lockedPeople: lockedPeople?.sorted())
  }
}

extension Party {
  func canonical(departureOrder: [Int]?) -> Party {
    Party(
      id: id, members: members.sorted { $0.id < $1.id }, tier: tier,
      earliestClearanceExpiryDay: earliestClearanceExpiryDay,
      registeredAtMicroseconds: registeredAtMicroseconds, readyAtMinute: readyAtMinute,
      destinationPreferences: destinationPreferences, previousDeparture: previousDeparture,
      notice: notice,
      eligibility: departureOrder.map { $0.map { eligibility[$0] } } ?? eligibility,
      onwardCents: onwardCents.isEmpty
        ? [] : departureOrder.map { $0.map { onwardCents[$0] } } ?? onwardCents)
  }
}
