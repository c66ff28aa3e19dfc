internal import RepatriationSchema
internal import Wire

/// One person as days: the last on which each rule is met. `Int32.min` is never, `Int32.max` for ever.
struct BoardingProfile {
  private static let never = Int32.min
  private static let always = Int32.max
  private static let noDocument = BoardingCodes(.noValidDocument).rawValue
  private static let mismatch = BoardingCodes(.documentRouteMismatch).rawValue
  private static let fine = BoardingCodes(.fineUncleared).rawValue
  private static let exit = BoardingCodes(.exitPermitMissing).rawValue
  private static let identity = BoardingCodes(.identityUnverified).rawValue
  private static let minor = BoardingCodes(.minorUnaccompanied).rawValue
  private static let unfit = BoardingCodes(.notFitToFly).rawValue

  /// What is the same on every departure.
  private let fixed: UInt32
  private let documentUntil: Int32
  private let passportUntil: Int32
  private let isETD: Bool
  private let etdTransits: UInt64
  private let etdIsBad: Bool
  private let fineUntil: Int32
  private let stayUntil: Int32
  private let permitUntil: Int32
  private let permitPort: FixedASCII<3>
  private let needsPermitAlways: Bool
  private let needsPermitWithoutPassport: Bool
  private let needsPermitPastStay: Bool
  private let fitUntil: Int32
  /// The last day on which the person is a minor whom nobody accompanies.
  private let minorUntil: Int32

  // When what is missing can be there.
  private let identified: Int32
  private let documentDay: Int32
  private let documentMargin: Int32
  private let fineDay: Int32
  private let exitDay: Int32?
  private let waiverIsRefused: Bool
  private let exitIsRefused: Bool

  init(_ view: PlanningView, group: GroupSituation, _ frame: BoardingFrame) {
    let clearances = Clearances(view, policy: frame.policy)
    let rules = frame.policy.boarding
    let times = frame.policy.leadTimes
    let margin = Int(rules.documentValidityMarginDays)
    func day(_ date: CalendarDate?) -> Int32? { date?.daysSinceEpoch }

    fixed = Self.fixedCodes(view, group: group, rules)
    isETD = view.documentType == .emergencyTravelDocument
    let isPassport = view.documentType == .passport
    let lasts = Self.lastDay(view.documentExpires, margin: margin)
    documentUntil = isPassport || isETD ? lasts : Self.never
    passportUntil = isPassport ? lasts : Self.never
    etdTransits = frame.mask(view.etdTransits)
    etdIsBad =
      view.etdJourneysLeft == 0
      || !(view.etdDestination == FixedASCII() || view.etdDestination == frame.homeCountry)

    fineUntil = Self.lastClearedDay(clearances, frame)
    let noEntry = view.stayStatus == .noEntryRecord
    stayUntil = noEntry ? Self.always : day(view.stayUntil) ?? Self.never
    needsPermitAlways =
      rules.exitPermitWithReplacementDocument && view.replacementDocument
      || noEntry && rules.exitPermitWithoutEntryRecord
    needsPermitWithoutPassport = rules.exitPermitWithReplacementDocument
    needsPermitPastStay = !noEntry && rules.exitPermitWithOverstay
    permitUntil =
      view.exit.grantedOn == nil ? Self.never : day(view.exit.validUntil) ?? Self.always
    permitPort = view.exit.port

    var fit = Self.always
    if view.fit == .certificateMissing || view.fit == .unfit { fit = Self.never }
    if let limit = day(view.pregnancyLimitOn) { fit = min(fit, limit) }
    if let limit = day(view.fitUntil) { fit = min(fit, limit) }
    fitUntil = fit
    let isAccompanied =
      group.hasResponsibleAdult || group.hasEscort && view.bestInterestApproved
    minorUntil = isAccompanied ? Self.never : Self.lastDayAsMinor(view)

    let today = frame.today
    let known = view.identityVerified ? today : today.adding(days: Int(times.identityDays))
    func later(_ start: CalendarDate?, _ days: UInt16) -> Int32 {
      max(known, (start ?? known).adding(days: Int(days))).daysSinceEpoch
    }
    identified = known.daysSinceEpoch
    documentDay = later(view.etdAppliedOn, times.etdDays)
    let validity = Int(rules.etdValidityDays)
    documentMargin = validity == 0 ? Self.never : Int32(clamping: margin - validity)
    fineDay = later(clearances.waiverRequestedOn, times.waiverDays)
    exitDay = day(clearances.exitRequestedOn).map(frame.exitPermit)
    waiverIsRefused = clearances.waiverIsRefused
    exitIsRefused = clearances.exitIsRefused
  }

  // MARK: Pairs

  /// All failing codes, as bits of `BoardingCodes`.
  func codes(on day: BoardingFrame.Day, _ frame: BoardingFrame) -> UInt32 {
    var failing = fixed | day.fixed
    if documentUntil < day.arrival {
      failing |= Self.noDocument
    } else if isETD, etdIsBad || day.transits & ~etdTransits != 0 {
      failing |= Self.mismatch
    }
    failing |= passportUntil < day.arrival ? day.withoutPassport : day.withPassport
    if fineUntil < day.departure { failing |= Self.fine }
    if fitUntil < day.departure { failing |= Self.unfit }
    if minorUntil >= day.departure { failing |= Self.minor }
    if needsPermit(on: day.departure),
      permitUntil < day.departure
        || permitPort != FixedASCII() && permitPort != day.firstAirport
    {
      failing |= Self.exit
    }
    return failing
  }

  private func needsPermit(on day: Int32) -> Bool {
    needsPermitAlways || needsPermitWithoutPassport && passportUntil < day
      || needsPermitPastStay && stayUntil < day
  }

  /// Whether all that fails is expected to be gone in time.
  func verdict(
    _ failing: UInt32, on day: BoardingFrame.Day, _ frame: BoardingFrame
  ) -> Boardability.Verdict {
    if failing == 0 { return .boardable }
    guard failing & ~frame.expectable == 0 else { return .excluded }
    var papers = identified
    if failing & Self.noDocument != 0 {
      var ready = documentDay
      if documentMargin != Self.never {
        ready = max(ready, Self.sum(day.arrival, documentMargin))
      }
      guard ready <= day.lastClearance else { return .excluded }
      papers = max(papers, ready)
    }
    if failing & Self.fine != 0 {
      guard !waiverIsRefused, fineDay <= day.lastClearance else { return .excluded }
      papers = max(papers, fineDay)
    }
    if failing & Self.identity != 0, identified > day.lastClearance { return .excluded }
    if failing & Self.exit != 0 {
      // A permit for another port is no permit that is still to come.
      guard !exitIsRefused, permitUntil < day.departure else { return .excluded }
      let granted = max(papers, exitDay ?? frame.exitPermit(askedOn: papers))
      guard granted <= day.lastClearance else { return .excluded }
    }
    return .expected
  }

  // MARK: The person once

  private static func fixedCodes(
    _ view: PlanningView, group: GroupSituation, _ rules: BoardingRules
  ) -> UInt32 {
    var fixed: UInt32 = 0
    func fail(_ code: ReasonCode, _ condition: Bool) {
      if condition { fixed |= BoardingCodes(code).rawValue }
    }
    fail(.identityUnverified, !view.identityVerified)
    fail(.heldActive, view.held)
    fail(.noReturnIntent, view.intent != .returnHome || !view.consent)
    fail(.duplicateUnresolved, view.possibleDuplicate)
    fail(.assessmentPending, rules.requiresAssessmentOffer && !view.assessmentOffered)
    fail(.groupIncomplete, !group.isComplete || group.membersDiffer)
    fail(.selfFunded, view.travelMode == .selfFunded)
    fail(.caseNotOpen, !view.state.isOpen)
    return fixed
  }

  private static func lastDay(_ expires: CalendarDate?, margin: Int) -> Int32 {
    guard let expires else { return never }
    return expires.adding(days: -margin).daysSinceEpoch
  }

  private static func lastDayAsMinor(_ view: PlanningView) -> Int32 {
    switch view.ageBand {
    case .infant: always
    case .minor: view.ageBandChangesOn.map { $0.adding(days: -1).daysSinceEpoch } ?? always
    case .unset: view.relation == .child ? always : never
    default: never
    }
  }

  /// The last day on which nothing is due: past it the fine only grows.
  private static func lastClearedDay(_ clearances: Clearances, _ frame: BoardingFrame) -> Int32 {
    let view = clearances.view
    if view.stayStatus == .noEntryRecord { return always }
    let last = frame.lastDeparture
    if let until = view.stayUntil {
      if until >= last { return always }
      if view.fine.terms.isEmpty, view.fine.paidCents <= 0, frame.policy.fines.centsPerDay > 0 {
        return until.daysSinceEpoch
      }
    } else if view.fine.terms.isEmpty {
      return never
    }
    if clearances.fineIsCleared(on: last) { return always }
    let first = view.stayUntil ?? frame.before
    // Of an overstay of unknown length nothing is cleared but by a waiver that covers the day.
    if view.stayUntil == nil, !clearances.fineIsCleared(on: first) { return never }
    var low = Int(first.daysSinceEpoch)
    var high = Int(last.daysSinceEpoch)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if clearances.fineIsCleared(on: CalendarDate(daysSinceEpoch: Int32(clamping: middle))) {
        low = middle
      } else {
        high = middle
      }
    }
    return Int32(clamping: low)
  }

  private static func sum(_ day: Int32, _ days: Int32) -> Int32 {
    let (sum, overflow) = day.addingReportingOverflow(days)
    return overflow ? (days < 0 ? .min : .max) : sum
  }
}
