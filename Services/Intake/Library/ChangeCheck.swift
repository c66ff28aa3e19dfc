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
    case .waiver(let waiver):
      if waiver.id.isNil { return Rejected(field: "change.waiver.id", reason: idNeeded) }
      if waiver.waivedPercent > 100 {
        return Rejected(
          field: "change.waiver.waivedPercent", reason: "At most 100 percent is waived.")
      }
      if waiver.waivedCents < 0 {
        return Rejected(
          field: "change.waiver.waivedCents", reason: "An amount waived is not below 0.")
      }
      return outcomeProblem(
        waiver.outcome, requested: waiver.requestedOn, decided: waiver.decidedOn, in: "waiver")
    case .payment(let payment):
      if payment.id.isNil { return Rejected(field: "change.payment.id", reason: idNeeded) }
      if payment.cents <= 0 {
        return Rejected(field: "change.payment.cents", reason: "An amount paid is above 0.")
      }
    case .exitPermit(let permit):
      if permit.id.isNil { return Rejected(field: "change.exitPermit.id", reason: idNeeded) }
      if let granted = permit.decidedOn, let until = permit.validUntil, until < granted {
        return Rejected(
          field: "change.exitPermit.validUntil",
          reason: "The permit ends before the day it was granted.")
      }
      return outcomeProblem(
        permit.outcome, requested: permit.requestedOn, decided: permit.decidedOn, in: "exitPermit"
      )
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
    case .correction(let correction):
      if NameText.isBlank(correction.reason) {
        return Rejected(field: "change.correction.reason", reason: "Say why it is corrected.")
      }
      if correction.nationality != FixedASCII(),
        !CountryCodes.isKnown(correction.nationality.description)
      {
        return Rejected(
          field: "change.correction.nationality",
          reason: "Not a code of ISO 3166-1 alpha-3 or ICAO Doc 9303-3.")
      }
    case .consent(let consent):
      if consent.purpose.known == nil || consent.purpose == .unset {
        return Rejected(field: "change.consent.purpose", reason: "Say what was asked for.")
      }
    case .screening(let screening):
      if screening.id.isNil { return Rejected(field: "change.screening.id", reason: idNeeded) }
      if screening.instrument.isEmpty || screening.instrumentVersion.isEmpty {
        return Rejected(
          field: "change.screening.instrument",
          reason: "Name the questionnaire and its version.")
      }
      if screening.status.known == nil || screening.status == .unset {
        return Rejected(field: "change.screening.status", reason: "Say what was found.")
      }
    case .medicalNote(let note):
      if NameText.isBlank(note.text) {
        return Rejected(field: "change.medicalNote.text", reason: "The note is empty.")
      }
    case .referral(let referral):
      if referral.id.isNil { return Rejected(field: "change.referral.id", reason: idNeeded) }
      if referral.to.isEmpty || referral.service == .unset {
        return Rejected(
          field: "change.referral.to", reason: "Name the organisation and what it is asked for.")
      }
    default:
      break
    }
    return nil
  }

  private static let idNeeded = "An id made by the desk is needed."

  /// An answer has its day, and comes after the question.
  private static func outcomeProblem(
    _ outcome: LineOutcome, requested: CalendarDate?, decided: CalendarDate?, in name: String
  ) -> Rejected? {
    guard outcome.known != nil, outcome != .unset else {
      return Rejected(
        field: "change.\(name).outcome", reason: "Say whether it is pending, granted or refused.")
    }
    if outcome == .pending, requested == nil {
      return Rejected(
        field: "change.\(name).requestedOn", reason: "Say when it was asked for.")
    }
    if outcome == .granted || outcome == .refused, decided == nil {
      return Rejected(
        field: "change.\(name).decidedOn", reason: "Say when the authority decided.")
    }
    if let requested, let decided, decided < requested {
      return Rejected(
        field: "change.\(name).decidedOn", reason: "The answer lies before the request.")
    }
    return nil
  }
}
