internal import Casework
internal import RepatriationSchema
internal import Wire

/// What one person lacks for one departure, and by when each of it must be granted so that the rest
/// can follow in time: identity, then document and waiver side by side, then the exit permit.
struct ClearancePath: Sendable {
  struct Step: Sendable, Hashable {
    let kind: ClearanceKind
    /// Granted by the end of this day, the rest can follow.
    let by: CalendarDate
    /// When it is there at the usual pace.
    let usual: CalendarDate?
    /// It was asked for already.
    let asked: Bool
  }

  /// In the order in which they are granted; empty when nothing is missing.
  let steps: [Step]
  /// What follows a step must go faster than usual.
  let isTight: Bool

  /// Why nobody can clear a person in time: the code to count them by.
  struct Blocked: Error, Hashable {
    let code: ReasonCode
  }

  /// - Parameter failures: everything that fails on the departure.
  /// - Throws: ``Blocked``.
  init(
    _ view: PlanningView, group: GroupSituation, lacks failures: [BoardingFailure],
    on conditions: DepartureConditions, rulebook: MissionRulebook, asOf: Timestamp
  ) throws(Blocked) {
    let found = FailureCodes(failures.map(\.code))
    let kinds = try Self.kinds(failures, view, group: group, on: conditions)
    guard !kinds.isEmpty else {
      steps = []
      isTight = false
      return
    }
    if let late = Self.tooLate(view, group: group, on: conditions, rulebook, asOf: asOf) {
      throw Blocked(code: late)
    }
    let today = rulebook.calendar.day(of: asOf)
    let clearances = Clearances(view, policy: rulebook.policy)
    let usual = Self.days(
      view, group: group, on: conditions, rulebook, at: .usual, asOf: asOf)
    for pace in [Pace.usual, .earliest] {
      let latest = Self.latest(
        clearances, found, on: conditions, rulebook.policy.at(pace).leadTimes, rulebook.calendar)
      guard latest.values.allSatisfy({ $0 >= today }) else { continue }
      steps = kinds.map { kind, code in
        Step(
          kind: kind, by: latest[kind] ?? conditions.lastClearanceDay, usual: usual[code],
          asked: Self.isAsked(kind, clearances))
      }
      isTight = pace == .earliest
      return
    }
    throw Blocked(code: found.headline ?? .cutOffPassed)
  }

  // MARK: What can be chased

  /// What grants a code, and who: `nil` when nobody can.
  private static func kind(
    _ code: ReasonCode, _ view: PlanningView, group: GroupSituation,
    on conditions: DepartureConditions
  ) -> ClearanceKind? {
    switch code {
    case .identityUnverified: .identityCheck
    case .noValidDocument: .travelDocument
    case .fineUncleared: .fineWaiver
    case .exitPermitMissing: .exitPermit
    case .noReturnIntent: view.intent == .returnHome ? .consent : nil
    case .duplicateUnresolved: .duplicateReview
    case .assessmentPending: .assessment
    case .minorUnaccompanied: group.hasEscort ? .bestInterest : nil
    case .notFitToFly: isCertifiable(view, on: conditions.departureDay) ? .fitToFly : nil
    case .groupIncomplete: .groupDecision
    default: nil
    }
  }

  /// A doctor can certify who has no certificate, or one that runs out; not who is unfit or too far
  /// pregnant.
  private static func isCertifiable(_ view: PlanningView, on day: CalendarDate) -> Bool {
    view.fit != .unfit && view.pregnancyLimitOn.map { day <= $0 } ?? true
  }

  private static func kinds(
    _ failures: [BoardingFailure], _ view: PlanningView, group: GroupSituation,
    on conditions: DepartureConditions
  ) throws(Blocked) -> [(ClearanceKind, ReasonCode)] {
    var kinds: [(ClearanceKind, ReasonCode)] = []
    var blocking: [ReasonCode] = []
    for failure in failures {
      if let kind = kind(failure.code, view, group: group, on: conditions) {
        kinds.append((kind, failure.code))
      } else {
        blocking.append(failure.code)
      }
    }
    if !blocking.isEmpty {
      throw Blocked(code: FailureCodes(blocking).headline ?? blocking[0])
    }
    return kinds.sorted { $0.0.rawValue < $1.0.rawValue }
  }

  static func addressee(_ kind: ClearanceKind) -> Addressee {
    switch kind {
    case .fineWaiver, .exitPermit: .immigration
    case .travelDocument: .capital
    case .fitToFly: .doctor
    case .bestInterest: .childProtection
    default: .desk
    }
  }

  private static func isAsked(_ kind: ClearanceKind, _ clearances: Clearances) -> Bool {
    switch kind {
    case .travelDocument: clearances.view.etdAppliedOn != nil
    case .fineWaiver: clearances.waiverRequestedOn != nil
    case .exitPermit: clearances.exitRequestedOn != nil
    default: false
    }
  }

  // MARK: Days

  private static func days(
    _ view: PlanningView, group: GroupSituation, on conditions: DepartureConditions,
    _ rulebook: MissionRulebook, at pace: Pace, asOf: Timestamp
  ) -> [ReasonCode: CalendarDate] {
    let rules = BoardingRulebook(policy: rulebook.policy.at(pace), calendar: rulebook.calendar)
    let found = rules.assess(
      view, group: group, on: conditions, homeCountry: rulebook.rules.homeCountry, asOf: asOf)
    return found.failures.reduce(into: [:]) { $0[$1.code] = $1.expectedBy }
  }

  /// The first code that cannot be gone in time even when all goes well. What was refused has no
  /// date; it can be asked for again.
  private static func tooLate(
    _ view: PlanningView, group: GroupSituation, on conditions: DepartureConditions,
    _ rulebook: MissionRulebook, asOf: Timestamp
  ) -> ReasonCode? {
    let days = days(view, group: group, on: conditions, rulebook, at: .earliest, asOf: asOf)
    let late = days.filter { $0.value > conditions.lastClearanceDay }.map(\.key)
    return FailureCodes(late).headline
  }

  /// The last day of each step from which those behind it can still be there in time.
  private static func latest(
    _ clearances: Clearances, _ lacks: FailureCodes, on conditions: DepartureConditions,
    _ times: LeadTimes, _ calendar: MissionCalendar
  ) -> [ClearanceKind: CalendarDate] {
    let last = conditions.lastClearanceDay
    var latest: [ClearanceKind: CalendarDate] = [:]
    var papersBy = last
    if lacks.contains(FailureCodes(.exitPermitMissing)) {
      latest[.exitPermit] = last
      if clearances.exitRequestedOn == nil {
        papersBy = calendar.subtracting(
          workingDays: Int(times.exitPermitWorkingDays), from: last)
      }
    }
    var identityBy = papersBy
    if lacks.contains(FailureCodes(.noValidDocument)) {
      latest[.travelDocument] = papersBy
      if clearances.view.etdAppliedOn == nil {
        identityBy = min(identityBy, papersBy.adding(days: -Int(times.etdDays)))
      }
    }
    if lacks.contains(FailureCodes(.fineUncleared)) {
      latest[.fineWaiver] = papersBy
      if clearances.waiverRequestedOn == nil {
        identityBy = min(identityBy, papersBy.adding(days: -Int(times.waiverDays)))
      }
    }
    if lacks.contains(FailureCodes(.identityUnverified)) { latest[.identityCheck] = identityBy }
    // Authorities grant nothing on a day on which they do not work.
    for kind in [ClearanceKind.travelDocument, .fineWaiver, .exitPermit] {
      latest[kind] = latest[kind].map { calendar.workingDay(notAfter: $0) }
    }
    return latest
  }
}
