package import PlanModel

/// What the verifier found.
package struct Verdict: Hashable, Sendable {
  /// Everything wrong, by departure, then rule, then party and person; empty for a good plan.
  package let violations: [Violation]
  /// What is wrong with locked lists. Planning may not touch them, so these do not refuse a plan;
  /// a person has to act on them.
  package let lockedNotices: [Violation]
  /// What the plan costs, computed here; nil when a number left 64 bits.
  package let cost: CostBreakdown?
  /// The bound the certificate proves, computed here; nil without a usable certificate.
  package let bound: Int64?
  /// Parties without a departure that could directly take the places of a lower-tier party: it
  /// leaves, they fit.
  package let tierInversions: Int
  /// The same by the two tiers, in their order; each party once, with the lowest tier whose place it
  /// could take.
  package let passedOver: [PassedOver]
  /// The same, for a party of the same tier that comes later by clearance expiry, wait and id.
  package let tieInversions: Int

  /// Whether the plan may be shown to anybody.
  package var isAccepted: Bool { violations.isEmpty }

  /// How far the plan is above the bound, in millionths of its cost; nil without both.
  package var gapPartsPerMillion: Int64? {
    guard let cost = cost?.total, let bound, cost > 0 else { return nil }
    let (scaled, overflow) = (cost - bound).multipliedReportingOverflow(by: 1_000_000)
    return overflow ? nil : scaled / cost
  }
}

/// Parties of one tier that were passed over for a lower one.
package struct PassedOver: Hashable, Sendable {
  package let passed: Tier
  package let seated: Tier
  package let parties: Int
  package let people: Int
}
