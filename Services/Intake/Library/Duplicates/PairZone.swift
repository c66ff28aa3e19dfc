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

extension PairState {
  /// Nobody has decided, or not about what is known now.
  var isUndecided: Bool { self == .open || self == .reopened }
}
