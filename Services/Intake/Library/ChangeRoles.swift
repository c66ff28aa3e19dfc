internal import RepatriationSchema
internal import ServiceKit

/// Which roles may record which change: who decides about a clearance records it.
enum ChangeRoles {
  static func allowed(for change: Change) -> Set<Role> {
    switch change {
    case .identityVerified, .document, .stay, .intent: [.intakeOfficer, .liaison]
    case .etdApplied, .waiver, .payment, .exitPermit: [.liaison, .intakeOfficer]
    case .correction, .state, .consent: [.intakeOfficer]
    case .screening: [.screener]
    case .medicalNote: [.medical]
    case .referral: [.intakeOfficer, .screener]
    case .needs: [.intakeOfficer, .medical]
    case .fitToFly: [.medical]
    case .assessmentOffered: [.intakeOfficer, .screener]
    case .vulnerability, .danger: [.intakeOfficer, .screener]
    case .bestInterestApproved: [.screener]
    case .unknown: []
    }
  }
}
