package import PlanModel

/// What lies between two plans: exactly that, person by person, and what it costs.
package struct Diff: Hashable, Sendable {
  /// One person whose line changes.
  package struct Move: Hashable, Sendable, Comparable {
    package let person: PersonID
    /// The party afterwards; the one before for a person who is gone.
    package let party: PartyID
    /// nil without a departure before.
    package let from: DepartureID?
    /// nil without a departure afterwards.
    package let to: DepartureID?
    /// What is expected there and not granted yet.
    package let missing: ReasonCodes
    package let cause: Cause

    /// By party, then person.
    package static func < (left: Move, right: Move) -> Bool {
      left.party != right.party ? left.party < right.party : left.person < right.person
    }
  }

  /// Why a line changes.
  package enum Cause: UInt8, Sendable {
    /// The person or what is known of them changed, or a planner decided it.
    case changed
    /// The departure could not keep the person: cancelled, or fewer places.
    case displaced
    /// Somebody else's change.
    case other
  }

  /// Seats that a list sets aside for escorts.
  package struct Escorts: Hashable, Sendable {
    package let departure: DepartureID
    package let before: Int
    package let after: Int
  }

  /// Sorted. Everybody whose departure, party or missing clearances differ.
  package let moves: [Move]
  /// Sorted by departure; those that differ.
  package let escorts: [Escorts]
  /// The plan before, by the problem before.
  package let costBefore: CostBreakdown
  /// The plan afterwards, by the problem afterwards.
  package let costAfter: CostBreakdown
  /// People whom the changes themselves took off their departure.
  package let displacedPeople: Int
  /// Directives that ended because their departure or their person is gone.
  package let ended: [Directive]

  /// Who has a departure before and afterwards, and not the same.
  package var moved: [Move] { moves.filter { $0.from != nil && $0.to != nil && $0.from != $0.to } }
  /// Who had a departure and has none.
  package var lost: [Move] { moves.filter { $0.from != nil && $0.to == nil } }
  /// Who had no departure and has one.
  package var gained: [Move] { moves.filter { $0.from == nil && $0.to != nil } }
  /// People taken off their departure for somebody else's change.
  package var othersMoved: Int {
    moves.count { $0.cause == .other && $0.from != nil && $0.from != $0.to }
  }
  /// Whether the plans are the same.
  package var isEmpty: Bool { moves.isEmpty && escorts.isEmpty }

  /// The plan afterwards, from the plan before.
  package func applied(to plan: Plan) -> Plan {
    var lists: [DepartureID: [PersonID: Plan.Entry]] = [:]
    var seats: [DepartureID: Int] = [:]
    for manifest in plan.manifests {
      seats[manifest.departure] = manifest.escorts
      for entry in manifest.entries {
        lists[manifest.departure, default: [:]][entry.person] = entry
      }
    }
    for move in moves {
      if let from = move.from { lists[from]?[move.person] = nil }
      if let to = move.to {
        lists[to, default: [:]][move.person] = Plan.Entry(
          party: move.party, person: move.person, missing: move.missing)
      }
    }
    for change in escorts { seats[change.departure] = change.after }
    return Plan(
      manifests: lists.filter { !$0.value.isEmpty }.map { departure, entries in
        Plan.Manifest(
          departure: departure, escorts: seats[departure] ?? 0, entries: Array(entries.values))
      })
  }
}
