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

  /// US cents due on `day` after waivers and payments; `nil` when the overstay's length is not known
  /// and nothing settles it.
  package func fineDue(on day: CalendarDate) -> Int64? {
    switch stay(on: day) {
    case .inStatus, .noEntryRecord:
      return 0
    case .overstay:
      guard let until = view.stayUntil, let days = overstayDays(on: day) else { return nil }
      let settled = paid.addingReportingOverflow(waivedCents)
      guard !settled.overflow else { return 0 }
      return max(0, assessedFine(after: until, days: days) - settled.partialValue)
    default:
      let isSettled = view.fine.terms.contains { $0.percent >= 100 && covers($0, day) }
      return isSettled ? 0 : nil
    }
  }

  /// Paid, in US cents; what an older record says below zero counts as nothing.
  private var paid: Int64 { max(0, view.fine.paidCents) }

  /// Waived as amounts, in US cents.
  private var waivedCents: Int64 {
    view.fine.terms.reduce(0) { sum, term in
      let (total, overflow) = sum.addingReportingOverflow(max(0, term.cents))
      return overflow ? .max : total
    }
  }

  private func covers(_ term: WaiverTerm, _ day: CalendarDate) -> Bool {
    guard policy.fines.accruesPastCover, let through = term.coversThrough else { return true }
    return through >= day
  }

  /// Days of overstay beyond which no more are counted: a date that no officer means.
  private static let longestOverstayDays = 1_000_000

  /// The fine before payment: for each day of overstay the rate, less the highest percentage of the
  /// waivers that cover the day.
  ///
  /// Waivers cut the time into stretches with one percentage each, so the days need not be counted
  /// one by one. Parts of a cent are due.
  private func assessedFine(after until: CalendarDate, days: Int) -> Int64 {
    let rate = Int64(policy.fines.centsPerDay)
    let last = Int(until.daysSinceEpoch) + days
    let first = last - min(days, Self.longestOverstayDays) + 1
    let terms = view.fine.terms.filter { $0.percent > 0 }
    let ends = terms.compactMap { term in
      policy.fines.accruesPastCover ? term.coversThrough.map { Int($0.daysSinceEpoch) } : nil
    }
    var due: Int64 = 0
    var start = first
    for end in Set(ends.filter { $0 >= first && $0 < last } + [last]).sorted() where start <= end {
      let percent =
        terms.filter { covers($0, CalendarDate(daysSinceEpoch: Int32(clamping: end))) }
        .map { Int64(min(100, $0.percent)) }.max() ?? 0
      let full = Int64(end - start + 1) * rate
      due += (full * (100 - percent) + 99) / 100
      start = end + 1
    }
    return due
  }

  package func fine(on day: CalendarDate) -> FineStatus {
    let state = stay(on: day)
    if state == .inStatus || state == .noEntryRecord { return .notDue }
    let due = fineDue(on: day)
    if due == 0 { return paid > 0 ? .paid : .waived }
    if !view.fine.terms.isEmpty || paid > 0 { return .partial }
    return waiverRequestedOn == nil ? .assessed : .requested
  }

  /// When the waiver that is still to be decided was asked for.
  package var waiverRequestedOn: CalendarDate? { view.fine.requestedOn }

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

  /// When the permit that is still to be decided was asked for.
  package var exitRequestedOn: CalendarDate? { view.exit.requestedOn }

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
