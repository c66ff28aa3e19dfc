internal import Casework
internal import RepatriationSchema
internal import Wire

/// What a change to a case must hold before it is recorded for ever.
enum ChangeCheck {
  /// How far a desk's clock may run ahead of the service's, in microseconds.
  static let tolerance: Int64 = 10 * 60 * 1_000_000

  /// The change as it is recorded: a document with what its lines say, a note with its time.
  static func completed(_ change: Change, at moment: Timestamp) -> Change {
    switch change {
    case .document(let document): return .document(DocumentReading.completed(document))
    case .screening(var screening):
      if screening.screenedAt == Timestamp() { screening.screenedAt = moment }
      return .screening(screening)
    case .medicalNote(var note):
      if note.notedAt == Timestamp() { note.notedAt = moment }
      return .medicalNote(note)
    default: return change
    }
  }

  /// - Parameter today: the mission's day; nothing was decided or paid after it.
  /// - Returns: the first field that cannot be accepted, with what to do; `nil` when all can.
  static func problem(in change: Change, today: CalendarDate) -> Rejected? {
    if let late = daysOf(change).first(where: { $0.day > today }) {
      return Rejected(field: late.field, reason: "The day lies in the future.")
    }
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
      if payment.paidOn == CalendarDate() {
        return Rejected(field: "change.payment.paidOn", reason: "Say on which day it was paid.")
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
      return documentProblem(document)
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
      if correction.cleared.contains(where: { !PersonFile.clearable.contains($0) }) {
        return Rejected(
          field: "change.correction.cleared",
          reason: "Only these can be emptied: "
            + PersonFile.clearable.sorted().joined(separator: ", ") + ".")
      }
    case .consent(let consent):
      if consent.purpose.known == nil || consent.purpose == .unset {
        return Rejected(field: "change.consent.purpose", reason: "Say what was asked for.")
      }
      if consent.answer.known == nil || consent.answer == .unset {
        return Rejected(field: "change.consent.answer", reason: "Say yes or no.")
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
      if let accepted = referral.acceptedOn, accepted < referral.referredOn {
        return Rejected(
          field: "change.referral.acceptedOn", reason: "The answer lies before the referral.")
      }
    default:
      break
    }
    return nil
  }

  /// Days that have passed when they are recorded.
  private static func daysOf(_ change: Change) -> [(field: String, day: CalendarDate)] {
    let days: [(String, CalendarDate?)] =
      switch change {
      case .waiver(let waiver):
        [
          ("waiver.requestedOn", waiver.requestedOn), ("waiver.decidedOn", waiver.decidedOn),
        ]
      case .exitPermit(let permit):
        [
          ("exitPermit.requestedOn", permit.requestedOn),
          ("exitPermit.decidedOn", permit.decidedOn),
        ]
      case .payment(let payment): [("payment.paidOn", payment.paidOn)]
      case .etdApplied(let application): [("etdApplied.appliedOn", application.appliedOn)]
      case .stay(let stay): [("stay.entered", stay.entered)]
      case .referral(let referral): [("referral.referredOn", referral.referredOn)]
      default: []
      }
    return days.compactMap { field, day in day.map { ("change.\(field)", $0) } }
  }

  private static func documentProblem(_ document: TravelDocument) -> Rejected? {
    if let issued = document.issued, let expires = document.expires, expires < issued {
      return Rejected(
        field: "change.document.expires", reason: "The document ends before it was issued.")
    }
    guard document.type == .emergencyTravelDocument else { return nil }
    if let left = document.journeysLeft, left > 1 {
      return Rejected(
        field: "change.document.journeysLeft",
        reason: "An emergency travel document is for one journey: 1, or 0 once it was made.")
    }
    if !document.supersedes.isEmpty, document.supersedes == document.number {
      return Rejected(
        field: "change.document.supersedes", reason: "A document does not replace itself.")
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
