package import RepatriationSchema

/// How fast the authorities are taken to be. Every stage has a usual time; a policy may add the time
/// it takes when all goes well and when it takes long.
package enum Pace: Sendable, Hashable, CaseIterable {
  case earliest
  case usual
  case late
}

extension Policy {
  /// The same policy with the times of one pace as its usual ones, so that every rule that looks
  /// ahead can be asked at that pace. A pace the policy does not state is the usual one.
  package func at(_ pace: Pace) -> Policy {
    let days: StageDays?
    switch pace {
    case .earliest: days = leadTimes.earliest
    case .usual: days = nil
    case .late: days = leadTimes.late
    }
    guard let days else { return self }
    var policy = self
    policy.leadTimes.identityDays = days.identityDays
    policy.leadTimes.etdDays = days.etdDays
    policy.leadTimes.waiverDays = days.waiverDays
    policy.leadTimes.exitPermitWorkingDays = days.exitPermitWorkingDays
    return policy
  }

  /// The pace at which an expected clearance must be in time before planning counts on it.
  package var countedPace: Pace { planning.counting == .late ? .late : .usual }
}

extension BoardingRulebook {
  /// The same rules with the authorities at another pace.
  package func at(_ pace: Pace) -> BoardingRulebook {
    BoardingRulebook(policy: policy.at(pace), calendar: calendar)
  }
}
