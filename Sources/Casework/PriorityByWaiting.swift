package import RepatriationSchema
package import Wire

/// A person's tier after waiting, and how it came about.
package struct PriorityByWaiting: Sendable, Hashable {
  /// The tier that intake tells.
  package let ownTier: UInt8
  /// The tier that counts.
  package let tier: UInt8
  /// Whole days since everything was granted; `nil` while something is missing.
  package let readyDays: Int?
  /// After how many ready days the person moved up; 0: did not.
  package let movedUpAfterDays: UInt16

  /// - Parameters:
  ///   - day: the day for which tiers are asked. As long as the view stays the same and the case
  ///     ready, a later day never lowers a tier.
  package init(_ view: PlanningView, policy: Policy, on day: CalendarDate) {
    ownTier = min(view.tier, Self.lowestTier)
    let rules = policy.priority
    let isReady = Clearances(view, policy: policy).caseClass(on: day) == .ready
    let days = view.grantedOn.flatMap { granted in
      isReady ? max(0, Int(day.daysSinceEpoch) - Int(granted.daysSinceEpoch)) : nil
    }
    readyDays = days
    let limit = Int(rules.readyDaysToMoveUp)
    let mayMove = limit > 0 && ownTier > rules.highestTierByWaiting
    if mayMove, let days, days >= limit {
      tier = ownTier - 1
      movedUpAfterDays = rules.readyDaysToMoveUp
    } else {
      tier = ownTier
      movedUpAfterDays = 0
    }
  }

  private static let lowestTier: UInt8 = 3
}
