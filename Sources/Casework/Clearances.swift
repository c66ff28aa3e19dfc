package import RepatriationSchema
package import Wire

/// The four independent axes of a case on one day, computed from a planning view.
///
/// Nothing here is stored: a stay decays by itself, a fine accrues, a permit runs out, so each axis
/// is a question about a day.
package struct Clearances: Sendable {
  package let view: PlanningView
  package let policy: Policy

  package init(_ view: PlanningView, policy: Policy) {
    self.view = view
    self.policy = policy
  }

  // MARK: Document

  /// Whether the document in hand is still good on `day`, with the policy's margin.
  package func hasValidDocument(on day: CalendarDate) -> Bool {
    guard view.documentType == .passport || view.documentType == .emergencyTravelDocument,
      let expires = view.documentExpires
    else { return false }
    return expires >= day.adding(days: Int(policy.boarding.documentValidityMarginDays))
  }

  package func hasValidPassport(on day: CalendarDate) -> Bool {
    view.documentType == .passport && hasValidDocument(on: day)
  }

  package func document(on day: CalendarDate) -> DocumentStatus {
    if hasValidDocument(on: day) {
      return view.documentType == .passport ? .passportValidInHand : .etdIssued
    }
    if view.etdAppliedOn != nil { return .etdApplied }
    return view.identityVerified ? .identityVerified : .none
  }

  /// The type of document with which the person would travel on `day`: the one in hand when it is
  /// valid, else an emergency travel document that is still to be issued.
  package func travelDocument(on day: CalendarDate) -> DocumentType {
    hasValidPassport(on: day) ? .passport : .emergencyTravelDocument
  }

  // MARK: Stay

  package func stay(on day: CalendarDate) -> StayStatus {
    if view.stayStatus == .noEntryRecord { return .noEntryRecord }
    guard let until = view.stayUntil else { return .unknown }
    return until >= day ? .inStatus : .overstay
  }

  /// Days past the authorised stay; `nil` when the end of the stay is not known.
  package func overstayDays(on day: CalendarDate) -> Int? {
    guard let until = view.stayUntil else { return nil }
    return max(0, Int(day.daysSinceEpoch) - Int(until.daysSinceEpoch))
  }

  // MARK: Fine

  /// US cents due on `day` after waiver and payment; `nil` when the overstay's length is not known
  /// and nothing settles it.
  package func fineDue(on day: CalendarDate) -> Int64? {
    switch stay(on: day) {
    case .inStatus, .noEntryRecord:
      return 0
    case .overstay:
      guard let days = overstayDays(on: day) else { return nil }
      return max(0, assessedFine(days: days, on: day) - paid)
    default:
      return view.fine.waivedPercent >= 100 && coverHolds(on: day) ? 0 : nil
    }
  }

  /// Paid, in US cents; what an older record says below zero counts as nothing.
  private var paid: Int64 { max(0, view.fine.paidCents) }

  private func coverHolds(on day: CalendarDate) -> Bool {
    guard policy.fines.accruesPastCover, let through = view.fine.coversThrough else { return true }
    return through >= day
  }

  /// The fine before payment: the waived part of the covered days, and all of the days after them.
  private func assessedFine(days: Int, on day: CalendarDate) -> Int64 {
    let rate = Int64(policy.fines.centsPerDay)
    let percent = Int64(min(100, view.fine.waivedPercent))
    guard percent > 0 else { return Int64(days) * rate }
    var uncovered = 0
    if policy.fines.accruesPastCover, let through = view.fine.coversThrough {
      uncovered = min(days, max(0, Int(day.daysSinceEpoch) - Int(through.daysSinceEpoch)))
    }
    let covered = Int64(days - uncovered) * rate
    return (covered * (100 - percent) + 99) / 100 + Int64(uncovered) * rate
  }

  package func fine(on day: CalendarDate) -> FineStatus {
    let state = stay(on: day)
    if state == .inStatus || state == .noEntryRecord { return .notDue }
    let due = fineDue(on: day)
    if due == 0 { return paid > 0 ? .paid : .waived }
    if view.fine.waivedPercent > 0 || paid > 0 { return .partial }
    return waiverRequestedOn == nil ? .assessed : .requested
  }

  /// When the waiver that is still to be decided was asked for: a request that was refused or granted
  /// is over, unless another followed it.
  package var waiverRequestedOn: CalendarDate? {
    let fine = view.fine
    guard let requested = fine.requestedOn else { return nil }
    if let refused = fine.refusedOn, requested <= refused { return nil }
    guard fine.waivedPercent > 0 else { return requested }
    guard let through = fine.coversThrough, requested > through else { return nil }
    return requested
  }

  /// Whether the last word on the waiver was no.
  package var waiverIsRefused: Bool {
    view.fine.refusedOn != nil && waiverRequestedOn == nil
  }

  package func fineIsCleared(on day: CalendarDate) -> Bool {
    switch fine(on: day) {
    case .notDue, .waived, .paid: true
    default: false
    }
  }

  // MARK: Exit permit

  /// Whether leaving on `day` asks for an exit permit.
  package func exitIsRequired(on day: CalendarDate) -> Bool {
    let rules = policy.boarding
    let replacement =
      view.replacementDocument || travelDocument(on: day) == .emergencyTravelDocument
    if rules.exitPermitWithReplacementDocument && replacement { return true }
    switch stay(on: day) {
    case .overstay, .unknown: return rules.exitPermitWithOverstay
    case .noEntryRecord: return rules.exitPermitWithoutEntryRecord
    default: return false
    }
  }

  package func exit(on day: CalendarDate) -> ExitStatus {
    guard exitIsRequired(on: day) else { return .notRequired }
    if view.exit.grantedOn != nil {
      guard let until = view.exit.validUntil else { return .granted }
      if until >= day { return .granted }
      return exitRequestedOn == nil ? .expired : .requested
    }
    if exitRequestedOn != nil { return .requested }
    return exitIsRefused ? .refused : .required
  }

  /// When the permit that is still to be decided was asked for: a request that was refused or granted
  /// is over, unless another followed it.
  package var exitRequestedOn: CalendarDate? {
    let exit = view.exit
    guard let requested = exit.requestedOn else { return nil }
    if let refused = exit.refusedOn, requested <= refused { return nil }
    if let granted = exit.grantedOn, requested <= granted { return nil }
    return requested
  }

  /// Whether the last word on the permit was no.
  package var exitIsRefused: Bool {
    view.exit.refusedOn != nil && exitRequestedOn == nil && view.exit.grantedOn == nil
  }

  package func exitIsCleared(on day: CalendarDate) -> Bool {
    switch exit(on: day) {
    case .notRequired, .granted: true
    default: false
    }
  }
}
