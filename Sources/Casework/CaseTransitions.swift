package import RepatriationSchema

/// Which state of a case may follow which, and who brings it about.
///
/// The main line is QUEUED → REGISTERED → ASSESSED → PROCESSING → MANIFESTED → DEPARTED → ARRIVED →
/// CLOSED. From any open state a case may leave that line; every state but VOID can be reopened.
package enum CaseTransitions {
  /// States in which a person has left the main line.
  package static let exits: [CaseState] = [
    .staying, .selfDeparted, .referred, .transferred, .detained, .lostContact, .deceased, .merged,
    .voided,
  ]

  /// States that an officer sets. The others follow from what happens: a manifest, a merge, a
  /// transfer that was accepted.
  package static let setByOfficers: Set<CaseState> = [
    .assessed, .processing, .arrived, .closed, .staying, .selfDeparted, .referred, .detained,
    .lostContact, .deceased, .voided,
  ]

  /// States that may follow, in the order of their numbers.
  package static func allowed(from state: CaseState) -> [CaseState] {
    var next: [CaseState]
    switch state {
    case .queued: next = [.registered] + exits
    case .registered: next = [.assessed, .processing] + exits
    case .assessed: next = [.processing] + exits
    case .processing: next = [.assessed, .manifested] + exits
    case .manifested: next = [.processing, .departed] + exits
    // Somebody turned back at the border is on the ground again.
    case .departed: next = [.processing, .arrived, .closed]
    case .arrived: next = [.closed]
    case .voided: next = []
    case .closed, .staying, .selfDeparted, .referred, .transferred, .detained, .lostContact,
      .deceased, .merged:
      next = [.processing]
    default: next = []
    }
    // What is known of a self-departure or a detention may become another ending without a detour.
    if exits.contains(state), state != .voided, state != .merged, state != .transferred {
      next += [.selfDeparted, .closed].filter { $0 != state }
    }
    return Array(Set(next)).sorted { $0.rawValue < $1.rawValue }
  }

  package static func isAllowed(from state: CaseState, to next: CaseState) -> Bool {
    allowed(from: state).contains(next)
  }

  /// States to which an officer may take the case, in the order of their numbers. A merge is taken back
  /// where it was decided, so that both files come back. A case that another mission took is given back by
  /// that mission alone, so that nobody has two.
  package static func allowedForOfficers(from state: CaseState) -> [CaseState] {
    state == .merged || state == .transferred
      ? [] : allowed(from: state).filter(setByOfficers.contains)
  }

  /// Whether the step takes a case up again that had left the main line or was over: it needs a
  /// reason.
  package static func reopens(from state: CaseState, to next: CaseState) -> Bool {
    next == .processing && !state.isOpen
  }

  /// States of which a reason must be given.
  package static func needsReason(from state: CaseState, to next: CaseState) -> Bool {
    exits.contains(next) || next == .closed || reopens(from: state, to: next)
  }
}
