internal import RepatriationSchema

/// The schema's words for what a comparison says, beside those of `Matching` with the same names.
typealias PairZone = MatchZone
typealias PairEvidence = MatchEvidence

extension PairZone {
  /// Higher is more probable.
  var rank: UInt8 {
    switch self {
    case .same: 2
    case .review: 1
    default: 0
    }
  }
}

extension IntakeEvent {
  /// What a history calls an event about a pair; `nil` for others.
  var historyTitle: String? {
    guard case .pairChanged(let changed) = self else { return nil }
    return switch changed.pair.state {
    case .confirmed: "merged as duplicate"
    case .dismissed: "not a duplicate"
    case .reopened: "duplicate undecided again"
    default: "possible duplicate"
    }
  }
}

extension PairState {
  /// Nobody has decided, or not about what is known now.
  var isUndecided: Bool { self == .open || self == .reopened }
}
