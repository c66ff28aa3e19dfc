package import RepatriationSchema
package import Wire

/// One rule that speaks against a person on a departure.
package struct BoardingFailure: Sendable, Hashable {
  package let code: ReasonCode
  /// The first day on which it can be gone; `nil` when nobody can say.
  package let expectedBy: CalendarDate?

  package init(_ code: ReasonCode, expectedBy: CalendarDate? = nil) {
    self.code = code
    self.expectedBy = expectedBy
  }
}

/// Whether a person may board a departure: all failing codes, not the first.
package struct Boardability: Sendable, Hashable {
  package enum Verdict: Sendable, Hashable {
    /// Everything is granted.
    case boardable
    /// All that fails is expected to be gone before the manifest is locked.
    case expected
    case excluded
  }

  package let verdict: Verdict
  /// In the order of the codes.
  package let failures: [BoardingFailure]
}

/// What a person's group says about travelling.
package struct GroupSituation: Sendable, Hashable {
  /// Members that are known here, of those the group is said to have.
  package var isComplete: Bool
  /// Members differ in intent or in who pays, and nobody has split the group.
  package var membersDiffer: Bool
  /// An adult who may be responsible for a minor travels with the group.
  package var hasResponsibleAdult: Bool
  /// An appointed escort travels with the group.
  package var hasEscort: Bool

  package init(
    isComplete: Bool = true, membersDiffer: Bool = false, hasResponsibleAdult: Bool = false,
    hasEscort: Bool = false
  ) {
    self.isComplete = isComplete
    self.membersDiffer = membersDiffer
    self.hasResponsibleAdult = hasResponsibleAdult
    self.hasEscort = hasEscort
  }

  private static let responsible: [Relation] = [.head, .spouse, .parent, .guardian, .sibling]

  /// A person without a group.
  package static let alone = GroupSituation()

  /// - Parameter members: the views of all members that are known.
  package init(members: [PlanningView]) {
    guard let first = members.first else {
      self = .alone
      return
    }
    let splittable = members.allSatisfy(\.groupSplittable)
    let declared = members.map { Int($0.groupSize) }.max() ?? 0
    let adults = members.filter { $0.ageBand == .adult || $0.ageBand == .unset }
    self.init(
      isComplete: splittable || members.count >= declared,
      membersDiffer: !splittable
        && members.contains { $0.intent != first.intent || $0.travelMode != first.travelMode },
      hasResponsibleAdult: adults.contains { Self.responsible.contains($0.relation) },
      hasEscort: adults.contains { $0.relation == .escort })
  }
}

/// The boarding rules B01 to B15, and the planning rules that concern one person and one departure.
///
/// B13 and B14 depend on who else is listed: the planner and the transitions of a manifest decide
/// them.
package struct BoardingRulebook: Sendable {
  package let policy: Policy
  package let calendar: MissionCalendar

  package init(policy: Policy, calendar: MissionCalendar) {
    self.policy = policy
    self.calendar = calendar
  }

  /// Codes that the policy switches off, as their short names.
  package var rulesOff: [String] {
    policy.boarding.requiresAssessmentOffer ? [] : ["B09"]
  }

  /// - Parameters:
  ///   - view: the person.
  ///   - group: what the group says; `.alone` without one.
  ///   - conditions: the departure.
  ///   - asOf: the moment from which one looks.
  package func assess(
    _ view: PlanningView, group: GroupSituation, on conditions: DepartureConditions,
    homeCountry: FixedASCII<3>, asOf: Timestamp
  ) -> Boardability {
    let clearances = Clearances(view, policy: policy)
    let today = calendar.day(of: asOf)
    let estimate = ReadyBy(
      clearances, from: today, departure: conditions.departureDay,
      arrival: conditions.arrivalDay, calendar: calendar)

    var failures: [BoardingFailure] = []
    failures += paperFailures(clearances, estimate, conditions, homeCountry: homeCountry)
    failures += personFailures(view, group: group, on: conditions.departureDay)
    failures += departureFailures(clearances, conditions, asOf: asOf)
    failures.sort { $0.code.rawValue < $1.code.rawValue }
    return Boardability(
      verdict: verdict(of: failures, by: conditions.lastClearanceDay), failures: failures)
  }

  private func verdict(
    of failures: [BoardingFailure], by lastDay: CalendarDate
  ) -> Boardability.Verdict {
    if failures.isEmpty { return .boardable }
    let expectable = policy.boarding.expectable
    let inTime = failures.allSatisfy { failure in
      guard let day = failure.expectedBy else { return false }
      return expectable.contains(failure.code) && day <= lastDay
    }
    return inTime ? .expected : .excluded
  }

  /// B01 to B04, B07 and B15: papers.
  private func paperFailures(
    _ clearances: Clearances, _ estimate: ReadyBy, _ conditions: DepartureConditions,
    homeCountry: FixedASCII<3>
  ) -> [BoardingFailure] {
    let view = clearances.view
    var failures: [BoardingFailure] = []
    if let day = estimate.identity {
      failures.append(BoardingFailure(.identityUnverified, expectedBy: day))
    }
    if let day = estimate.document {
      failures.append(BoardingFailure(.noValidDocument, expectedBy: day))
    } else if view.documentType == .emergencyTravelDocument,
      !etdFits(view, transits: conditions.transits, homeCountry: homeCountry)
    {
      failures.append(BoardingFailure(.documentRouteMismatch))
    }
    if let day = estimate.fine {
      let refused = clearances.waiverIsRefused
      failures.append(BoardingFailure(.fineUncleared, expectedBy: refused ? nil : day))
    }
    if let day = estimate.exit {
      let refused = clearances.exitIsRefused
      failures.append(BoardingFailure(.exitPermitMissing, expectedBy: refused ? nil : day))
    } else if view.exit.grantedOn != nil,
      clearances.exitIsRequired(on: conditions.departureDay), view.exit.port != FixedASCII(),
      view.exit.port != conditions.departure.legs.first
    {
      failures.append(BoardingFailure(.exitPermitMissing))
    }
    if clearances.travelDocument(on: conditions.arrivalDay) != .passport,
      conditions.transits.contains(where: policy.boarding.restrictedTransits.contains)
    {
      failures.append(BoardingFailure(.transitRule))
    }
    return failures
  }

  /// An emergency travel document names its destination and its transit points, and is good for the
  /// journeys left on it (ICAO Doc 9303-8).
  func etdFits(
    _ view: PlanningView, transits: [FixedASCII<3>], homeCountry: FixedASCII<3>
  ) -> Bool {
    if let left = view.etdJourneysLeft, left == 0 { return false }
    let destinationFits =
      view.etdDestination == FixedASCII() || view.etdDestination == homeCountry
    return destinationFits && transits.allSatisfy(view.etdTransits.contains)
  }

  /// B05, B06, B08 to B12, P01 and P06: the person and the group.
  private func personFailures(
    _ view: PlanningView, group: GroupSituation, on day: CalendarDate
  ) -> [BoardingFailure] {
    let lasting = lastingFailures(view, group: group)
    var failures = Self.lastingCodes.filter { lasting.contains(FailureCodes($0)) }
      .map { BoardingFailure($0) }
    if Int(day.daysSinceEpoch) < minorBefore(view, group: group) {
      failures.append(BoardingFailure(.minorUnaccompanied))
    }
    if Int(day.daysSinceEpoch) > fitThrough(view) { failures.append(BoardingFailure(.notFitToFly)) }
    return failures
  }

  /// The codes that speak of a person whatever departs.
  private static let lastingCodes: [ReasonCode] = [
    .heldActive, .noReturnIntent, .duplicateUnresolved, .assessmentPending, .groupIncomplete,
    .selfFunded, .caseNotOpen,
  ]

  /// Those of `lastingCodes` that hold.
  func lastingFailures(_ view: PlanningView, group: GroupSituation) -> FailureCodes {
    var codes: FailureCodes = []
    func fail(_ code: ReasonCode, if condition: Bool) {
      if condition { codes.formUnion(FailureCodes(code)) }
    }
    fail(.heldActive, if: view.held)
    fail(.noReturnIntent, if: view.intent != .returnHome || !view.consent)
    fail(.duplicateUnresolved, if: view.possibleDuplicate)
    fail(
      .assessmentPending, if: policy.boarding.requiresAssessmentOffer && !view.assessmentOffered)
    fail(.groupIncomplete, if: !group.isComplete || group.membersDiffer)
    fail(.selfFunded, if: view.travelMode == .selfFunded)
    fail(.caseNotOpen, if: !view.state.isOpen)
    return codes
  }

  /// Without a birth date only a child of a household counts as a minor.
  package func isMinor(_ view: PlanningView, on day: CalendarDate) -> Bool {
    switch view.ageBand {
    case .infant, .minor:
      guard view.ageBand == .minor, let changes = view.ageBandChangesOn else { return true }
      return day < changes
    case .unset:
      return view.relation == .child
    default:
      return false
    }
  }

  /// Whether the person is under the policy's seat age on that day.
  package func isInfant(_ view: PlanningView, on day: CalendarDate) -> Bool {
    guard view.ageBand == .infant else { return false }
    guard let changes = view.ageBandChangesOn else { return true }
    return day < changes
  }

  /// The day, counted from 1970, from which B10 does not speak against the person: `.min` when it never
  /// does, `.max` when nobody can say.
  func minorBefore(_ view: PlanningView, group: GroupSituation) -> Int {
    if group.hasResponsibleAdult || (group.hasEscort && view.bestInterestApproved) { return .min }
    switch view.ageBand {
    case .infant: return .max
    case .minor: return view.ageBandChangesOn.map { Int($0.daysSinceEpoch) } ?? .max
    case .unset: return view.relation == .child ? .max : .min
    default: return .min
    }
  }

  /// The last day, counted from 1970, on which the person is fit to fly: `.min` when on none, `.max` when
  /// nothing limits it.
  func fitThrough(_ view: PlanningView) -> Int {
    switch view.fit {
    case .certificateMissing, .unfit: return .min
    default:
      return min(
        view.pregnancyLimitOn.map { Int($0.daysSinceEpoch) } ?? .max,
        view.fitUntil.map { Int($0.daysSinceEpoch) } ?? .max)
    }
  }

  /// P02 to P04: the departure.
  private func departureFailures(
    _ clearances: Clearances, _ conditions: DepartureConditions, asOf: Timestamp
  ) -> [BoardingFailure] {
    var failures: [BoardingFailure] = []
    let document = clearances.travelDocument(on: conditions.arrivalDay)
    if !conditions.departure.acceptedDocuments.contains(document) {
      failures.append(BoardingFailure(.documentNotAccepted))
    }
    if conditions.departure.cancelled || conditions.departure.departsAt <= asOf {
      failures.append(BoardingFailure(.departureClosed))
    } else if conditions.lockAt <= asOf {
      failures.append(BoardingFailure(.cutOffPassed))
    }
    return failures
  }
}

extension CaseState {
  /// States in which a person waits to be listed.
  package var isOpen: Bool {
    switch self {
    case .queued, .registered, .assessed, .processing, .manifested: true
    default: false
    }
  }
}
