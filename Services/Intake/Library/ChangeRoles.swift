internal import RepatriationSchema
internal import ServiceKit

/// Which roles may record which change: who decides about a clearance records it.
enum ChangeRoles {
  static func allowed(for change: Change) -> Set<Role> {
    switch change {
    case .identityVerified, .document, .stay, .intent: [.intakeOfficer, .liaison]
    case .etdApplied, .fine, .exit: [.liaison, .intakeOfficer]
    case .needs: [.intakeOfficer, .medical]
    case .fitToFly: [.medical]
    case .assessmentOffered: [.intakeOfficer, .screener]
    case .vulnerability, .danger: [.intakeOfficer, .screener]
    case .bestInterestApproved: [.screener]
    case .unknown: []
    }
  }
}
