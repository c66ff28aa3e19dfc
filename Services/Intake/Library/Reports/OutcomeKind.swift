internal import Casework
internal import RepatriationSchema
internal import Wire

/// What an outcome report counts; the raw value is the label of its row.
enum OutcomeKind: String, CaseIterable, Sendable {
  case documentsAskedFor = "travel documents asked for"
  case documentsIssued = "travel documents issued"
  case waiversAskedFor = "fine waivers asked for"
  case waiversGranted = "fine waivers granted"
  case waiversRefused = "fine waivers refused"
  case finesPaid = "payments of fines"
  case permitsAskedFor = "exit permits asked for"
  case permitsGranted = "exit permits granted"
  case permitsRefused = "exit permits refused"
  case planned = "listed on a departure"
  case unplanned = "came off a departure"
  case departed
  case arrived = "arrived home"
  case selfDepartedSeen = "left by themselves, seen"
  case selfDepartedSaid = "left by themselves, as said"
  case staying = "stayed in the host country"
  case referred
  case transferred = "transferred to another mission"
  case detained
  case lostContact = "lost contact"
  case deceased
  case closed
  case reopened

  /// What a step from one state to another is, where it is an outcome.
  static func step(from: CaseState, to: CaseState, confirmed: Bool) -> OutcomeKind? {
    switch to {
    case .manifested: .planned
    case .departed: .departed
    case .arrived: .arrived
    case .selfDeparted: confirmed ? .selfDepartedSeen : .selfDepartedSaid
    case .staying: .staying
    case .referred: .referred
    case .transferred: .transferred
    case .detained: .detained
    case .lostContact: .lostContact
    case .deceased: .deceased
    case .closed: .closed
    case .processing where from == .manifested: .unplanned
    case .processing where from != .unset && !from.isOpen: .reopened
    default: nil
    }
  }
}
