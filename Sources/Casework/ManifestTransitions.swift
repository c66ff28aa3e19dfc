package import RepatriationSchema
internal import Wire

/// Which state of a manifest may follow which.
///
/// The main line is DRAFT → PROPOSED → LOCKED → SUBMITTED → DEPARTED → CLOSED; before it has departed a
/// manifest can be cancelled.
package enum ManifestTransitions {
  /// States that may follow, in the order of their numbers.
  package static func allowed(from state: ManifestState) -> [ManifestState] {
    switch state {
    case .draft: [.proposed, .cancelled]
    case .proposed: [.locked, .cancelled]
    case .locked: [.submitted, .cancelled]
    case .submitted: [.departed, .cancelled]
    case .departed: [.closed]
    default: []
    }
  }

  package static func isAllowed(from state: ManifestState, to next: ManifestState) -> Bool {
    allowed(from: state).contains(next)
  }
}

extension ManifestState {
  /// Whether the list has left the planner's hands: plans no longer touch it.
  package var isOutOfDraft: Bool { self != .draft && self != .unset }

  /// Whether the people on the list are taken: nobody is on two such lists (B14).
  package var isActive: Bool {
    switch self {
    case .proposed, .locked, .submitted, .departed: true
    default: false
    }
  }

  /// From LOCKED on only what is granted counts.
  package var countsOnlyGranted: Bool {
    switch self {
    case .locked, .submitted, .departed, .closed: true
    default: false
    }
  }
}

/// Where a listed person may stand next.
///
/// At the end everybody who was ever on a locked list stands in exactly one of BOARDED, NO_SHOW,
/// OFFLOADED, DENIED and SUBSTITUTED.
package enum EntryTransitions {
  /// States that may follow while the manifest is in that state, in the order of their numbers.
  package static func allowed(
    from state: EntryState, in manifest: ManifestState
  ) -> [EntryState] {
    switch manifest {
    // An entry that is taken off before the lock leaves the list.
    case .draft, .proposed: state == .planned ? [.offloaded] : []
    case .locked:
      switch state {
      case .confirmed: [.offloaded, .denied, .substituted]
      case .denied: [.confirmed]
      default: []
      }
    case .submitted:
      switch state {
      case .confirmed: [.checkedIn, .noShow, .offloaded, .denied, .substituted]
      case .checkedIn: [.confirmed, .boarded, .noShow, .offloaded, .denied]
      case .boarded: [.offloaded, .denied]
      case .noShow, .denied: [.confirmed]
      default: []
      }
    default: []
    }
  }

  package static func isAllowed(
    from state: EntryState, to next: EntryState, in manifest: ManifestState
  ) -> Bool {
    allowed(from: state, in: manifest).contains(next)
  }
}

extension EntryState {
  /// Whether the entry holds a seat.
  package var isLive: Bool {
    switch self {
    case .planned, .confirmed, .checkedIn, .boarded: true
    default: false
    }
  }
}
