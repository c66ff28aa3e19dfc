internal import Casework
internal import RepatriationSchema
internal import Wire

/// What a change to a case must hold before it is recorded for ever.
enum ChangeCheck {
  /// How far a desk's clock may run ahead of the service's, in microseconds.
  static let tolerance: Int64 = 10 * 60 * 1_000_000

  /// - Returns: the first field that cannot be accepted, with what to do; `nil` when all can.
  static func problem(in change: Change) -> Rejected? {
    switch change {
    case .fine(let record):
      if record.waivedPercent > 100 {
        return Rejected(
          field: "change.fine.waivedPercent", reason: "At most 100 percent is waived.")
      }
      if record.paidCents < 0 {
        return Rejected(field: "change.fine.paidCents", reason: "An amount paid is not below 0.")
      }
    case .exit(let record):
      if let granted = record.grantedOn, let until = record.validUntil, until < granted {
        return Rejected(
          field: "change.exit.validUntil", reason: "The permit ends before the day it was granted.")
      }
    case .document(let document):
      if document.type == .unset {
        return Rejected(field: "change.document.type", reason: "Say which document it is.")
      }
    case .identityVerified(let verified):
      if verified.nationality.isEmpty
        || !CountryCodes.isKnown(verified.nationality.description)
      {
        return Rejected(
          field: "change.identityVerified.nationality",
          reason: "Not a code of ISO 3166-1 alpha-3 or ICAO Doc 9303-3.")
      }
    case .fitToFly(let certificate):
      if certificate.fit == .unset {
        return Rejected(field: "change.fitToFly.fit", reason: "Say whether the person may fly.")
      }
    case .needs(let change):
      if change.needs.contains(where: { $0.code == .unset }) {
        return Rejected(field: "change.needs.code", reason: "Say which need it is.")
      }
    default:
      break
    }
    return nil
  }
}
