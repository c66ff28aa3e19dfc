internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

@Suite struct BoardabilityTests {
  struct Obstacle: Sendable, CustomStringConvertible {
    let code: ReasonCode
    let description: String
    var departure: (@Sendable (inout Departure) -> Void)?
    var group = GroupSituation.alone
    let change: @Sendable (inout PlanningView) -> Void
  }

  /// One person who could board everything, with one thing against them.
  static let obstacles = [
    Obstacle(code: .noValidDocument, description: "passport ends on the day of departure") {
      $0.documentExpires = Sample.day("2026-02-06")
    },
    Obstacle(
      code: .documentRouteMismatch, description: "ETD for another country",
      change: { useETD(&$0) { $0.etdDestination = Sample.code("MYS") } }),
    Obstacle(
      code: .documentRouteMismatch, description: "ETD without a journey left",
      change: { useETD(&$0) { $0.etdJourneysLeft = 0 } }),
    Obstacle(
      code: .documentRouteMismatch, description: "ETD without the transit",
      departure: { $0.legs = ["KTI", "KUL", "CGK"].map(Sample.code) },
      change: { useETD(&$0) { $0.etdTransits = [Sample.code("BKK")] } }),
    Obstacle(code: .fineUncleared, description: "overstay") {
      $0.stayUntil = Sample.day("2026-01-20")
      $0.exit.grantedOn = Sample.day("2026-01-20")
    },
    Obstacle(code: .fineUncleared, description: "cover runs out the day before") {
      $0.stayUntil = Sample.day("2026-01-20")
      $0.fine = .waived(100, through: Sample.day("2026-02-05"))
      $0.exit.grantedOn = Sample.day("2026-01-20")
    },
    Obstacle(code: .exitPermitMissing, description: "never asked for") {
      $0.replacementDocument = true
    },
    Obstacle(code: .exitPermitMissing, description: "runs out the day before") {
      $0.replacementDocument = true
      $0.exit = ExitRecord(
        grantedOn: Sample.day("2026-01-20"), validUntil: Sample.day("2026-02-05"))
    },
    Obstacle(code: .exitPermitMissing, description: "for another port") {
      $0.replacementDocument = true
      $0.exit = ExitRecord(grantedOn: Sample.day("2026-01-20"), port: Sample.code("SAI"))
    },
    Obstacle(code: .heldActive, description: "hold") { $0.held = true },
    Obstacle(code: .noReturnIntent, description: "wants to stay") { $0.intent = .stay },
    Obstacle(code: .noReturnIntent, description: "undecided") { $0.intent = .undecided },
    Obstacle(code: .noReturnIntent, description: "no consent") { $0.consent = false },
    Obstacle(code: .identityUnverified, description: "identity") { $0.identityVerified = false },
    Obstacle(code: .duplicateUnresolved, description: "duplicate") { $0.possibleDuplicate = true },
    Obstacle(code: .minorUnaccompanied, description: "minor alone") { $0.ageBand = .minor },
    Obstacle(code: .minorUnaccompanied, description: "infant alone") { $0.ageBand = .infant },
    Obstacle(code: .minorUnaccompanied, description: "child without a birth date") {
      $0.ageBand = .unset
      $0.relation = .child
    },
    Obstacle(
      code: .minorUnaccompanied, description: "escort without approval",
      group: GroupSituation(hasEscort: true), change: { $0.ageBand = .minor }),
    Obstacle(code: .notFitToFly, description: "unfit") { $0.fit = .unfit },
    Obstacle(code: .notFitToFly, description: "no certificate") { $0.fit = .certificateMissing },
    Obstacle(code: .notFitToFly, description: "stale certificate") {
      $0.fit = .fit
      $0.fitUntil = Sample.day("2026-02-05")
    },
    Obstacle(code: .notFitToFly, description: "a certificate is asked for by then") {
      $0.fitUntil = Sample.day("2026-02-05")
    },
    Obstacle(code: .notFitToFly, description: "past the pregnancy limit") {
      $0.pregnancyLimitOn = Sample.day("2026-02-05")
    },
    Obstacle(
      code: .groupIncomplete, description: "somebody is missing",
      group: GroupSituation(isComplete: false), change: { _ in }),
    Obstacle(
      code: .groupIncomplete, description: "members differ",
      group: GroupSituation(membersDiffer: true), change: { _ in }),
    Obstacle(
      code: .transitRule, description: "ETD through Singapore",
      departure: { $0.legs = ["KTI", "SIN", "CGK"].map(Sample.code) },
      change: { useETD(&$0) { $0.etdTransits = [Sample.code("SIN")] } }),
    Obstacle(code: .selfFunded, description: "self-funded") { $0.travelMode = .selfFunded },
    Obstacle(
      code: .documentNotAccepted, description: "carrier takes passports only",
      departure: { $0.acceptedDocuments = [.passport] }, change: { useETD(&$0) { _ in } }),
    Obstacle(
      code: .departureClosed, description: "cancelled", departure: { $0.cancelled = true },
      change: { _ in }),
    Obstacle(
      code: .departureClosed, description: "gone",
      departure: { $0.departsAt = Sample.asOf }, change: { _ in }),
    Obstacle(
      code: .cutOffPassed, description: "list closed",
      departure: { $0.departsAt = Sample.moment("2026-01-22T08:00:00+07:00") }, change: { _ in }),
    Obstacle(code: .caseNotOpen, description: "case closed") { $0.state = .departed },
  ]

  /// An emergency travel document with everything that it asks for.
  private static func useETD(
    _ view: inout PlanningView, _ change: (inout PlanningView) -> Void
  ) {
    view.documentType = .emergencyTravelDocument
    view.etdDestination = Sample.home
    view.etdJourneysLeft = 1
    view.exit.grantedOn = Sample.day("2026-01-20")
    change(&view)
  }

  @Test func `somebody with everything may board`() {
    let found = Sample.assess(Sample.readyView())
    #expect(found.verdict == .boardable && found.failures.isEmpty)
    var view = Sample.readyView()
    Self.useETD(&view) { $0.etdTransits = [Sample.code("KUL"), Sample.code("BKK")] }
    var departure = Sample.charter()
    departure.legs = ["KTI", "KUL", "CGK"].map(Sample.code)
    #expect(Sample.assess(view, departure).verdict == .boardable)
  }

  @Test(arguments: obstacles)
  func `each rule speaks for itself`(_ obstacle: Obstacle) {
    var view = Sample.readyView()
    obstacle.change(&view)
    var departure = Sample.charter()
    obstacle.departure?(&departure)
    let found = Sample.assess(view, departure, group: obstacle.group)
    #expect(found.codes == [obstacle.code])
    #expect(found.verdict != .boardable)
  }

  @Test func `an assessment counts only where the policy says so`() {
    #expect(Sample.assess(Sample.readyView()).codes.isEmpty)
    var policy = Sample.policy
    policy.boarding.requiresAssessmentOffer = true
    #expect(Sample.assess(Sample.readyView(), policy: policy).codes == [.assessmentPending])
    var offered = Sample.readyView()
    offered.assessmentOffered = true
    #expect(Sample.assess(offered, policy: policy).verdict == .boardable)
    let calendar = Sample.calendar
    #expect(BoardingRulebook(policy: Sample.policy, calendar: calendar).rulesOff == ["B09"])
    #expect(BoardingRulebook(policy: policy, calendar: calendar).rulesOff.isEmpty)
  }

  @Test func `all failing codes are returned, in their order`() {
    var view = Sample.barePerson()
    view.held = true
    view.intent = .undecided
    view.possibleDuplicate = true
    view.ageBand = .minor
    view.fit = .unfit
    view.travelMode = .selfFunded
    view.state = .staying
    var departure = Sample.charter()
    departure.legs = ["KTI", "SIN", "CGK"].map(Sample.code)
    departure.acceptedDocuments = [.passport]
    departure.departsAt = Sample.moment("2026-01-22T08:00:00+07:00")
    departure.arrivesAt = Sample.moment("2026-01-22T12:00:00+07:00")
    var policy = Sample.policy
    policy.boarding.requiresAssessmentOffer = true
    let found = Sample.assess(
      view, departure, group: GroupSituation(isComplete: false), policy: policy)
    #expect(
      found.codes == [
        .noValidDocument, .fineUncleared, .exitPermitMissing, .heldActive, .noReturnIntent,
        .identityUnverified, .duplicateUnresolved, .assessmentPending, .minorUnaccompanied,
        .notFitToFly, .groupIncomplete, .transitRule, .selfFunded, .documentNotAccepted,
        .cutOffPassed, .caseNotOpen,
      ])
    #expect(found.verdict == .excluded)
  }

  @Test func `the document must last through arrival, fine and permit on the day of departure`() {
    // Departure is on 6 February, arrival after midnight on the 7th.
    var view = Sample.readyView()
    view.documentExpires = Sample.day("2026-02-07")
    #expect(Sample.assess(view).verdict == .boardable)
    view.documentExpires = Sample.day("2026-02-06")
    #expect(Sample.assess(view).codes.contains(.noValidDocument))
    var staying = Sample.readyView()
    staying.stayUntil = Sample.day("2026-02-06")
    #expect(Sample.assess(staying).verdict == .boardable)
    staying.stayUntil = Sample.day("2026-02-05")
    #expect(Sample.assess(staying).codes == [.fineUncleared, .exitPermitMissing])
  }

  @Test func `days are those of the airport, whatever the mission's clock says`() {
    // 00:30 on 7 February in Tokyo is still 22:30 on the 6th in Phnom Penh.
    var departure = Sample.charter()
    departure.departsAt = Sample.moment("2026-02-07T00:30:00+09:00")
    departure.departsOffsetMinutes = 540
    departure.arrivesAt = Sample.moment("2026-02-07T08:00:00+09:00")
    departure.arrivesOffsetMinutes = 540
    let conditions = Sample.conditions(departure)
    #expect(conditions.departureDay == Sample.day("2026-02-07"))
    #expect(conditions.lastClearanceDay == Sample.day("2026-02-05"))
  }

  // MARK: Expected

  /// An overstay whose waiver was asked for so that it is expected on a given day.
  private func overstayer(waiverOn day: String) -> PlanningView {
    var view = Sample.readyView()
    view.stayUntil = Sample.day("2025-12-31")
    view.exit.grantedOn = Sample.day("2026-01-20")
    view.fine.requestedOn = Sample.day(day).adding(days: -13)
    return view
  }

  @Test(arguments: [
    ("2026-02-03", Boardability.Verdict.expected), ("2026-02-04", .expected),
    ("2026-02-05", .excluded),
  ])
  func `a clearance counts through the last day before the list closes`(
    _ day: String, _ verdict: Boardability.Verdict
  ) {
    // Departure on 6 February at 22:00; the list closes on the 5th at 22:00, so the 4th is the last whole
    // day.
    #expect(Sample.conditions().lastClearanceDay == Sample.day("2026-02-04"))
    let found = Sample.assess(overstayer(waiverOn: day))
    #expect(found.verdict == verdict)
    #expect(found.failures == [BoardingFailure(.fineUncleared, expectedBy: Sample.day(day))])
  }

  @Test func `the four expectable codes exclude once one of them is late`() {
    // Everything is there on Tuesday 10 February (see the ready-by tests).
    var departure = Sample.charter()
    departure.departsAt = Sample.moment("2026-02-12T13:10:00+07:00")
    departure.arrivesAt = Sample.moment("2026-02-12T16:20:00+07:00")
    let found = Sample.assess(Sample.barePerson(), departure)
    #expect(found.verdict == .expected)
    #expect(
      found.failures == [
        BoardingFailure(.noValidDocument, expectedBy: Sample.day("2026-01-26")),
        BoardingFailure(.fineUncleared, expectedBy: Sample.day("2026-02-05")),
        BoardingFailure(.exitPermitMissing, expectedBy: Sample.day("2026-02-10")),
        BoardingFailure(.identityUnverified, expectedBy: Sample.day("2026-01-23")),
      ])
    // A day earlier the list closes before 10 February is over.
    departure.departsAt = Sample.moment("2026-02-11T13:10:00+07:00")
    departure.arrivesAt = Sample.moment("2026-02-11T16:20:00+07:00")
    #expect(Sample.assess(Sample.barePerson(), departure).verdict == .excluded)
  }

  @Test func `any other code excludes, however soon it may be gone`() {
    var view = overstayer(waiverOn: "2026-01-25")
    view.held = true
    #expect(Sample.assess(view).verdict == .excluded)
  }

  @Test func `a code is expected only where the policy lists it`() {
    var policy = Sample.policy
    policy.boarding.expectable = [.noValidDocument]
    #expect(
      Sample.assess(overstayer(waiverOn: "2026-01-25"), policy: policy).verdict == .excluded)
  }

  @Test func `what was refused is expected by nobody`() {
    var fine = overstayer(waiverOn: "2026-01-25")
    fine.fine = FineRecord(refusedOn: Sample.day("2026-01-20"))
    #expect(Sample.assess(fine).failures == [BoardingFailure(.fineUncleared)])
    #expect(Sample.assess(fine).verdict == .excluded)
    var exit = Sample.readyView()
    exit.replacementDocument = true
    exit.exit = ExitRecord(refusedOn: Sample.day("2026-01-20"))
    #expect(Sample.assess(exit).failures == [BoardingFailure(.exitPermitMissing)])
    exit.exit.requestedOn = Sample.day("2026-01-21")
    #expect(Sample.assess(exit).verdict == .expected)
  }

  @Test func `who will travel on an emergency travel document is judged by that`() {
    // No document yet: it will be an ETD, which D01's carrier and Singapore do not take.
    var view = Sample.readyView()
    view.documentType = .unset
    view.exit.grantedOn = Sample.day("2026-01-20")
    var departure = Sample.charter()
    departure.legs = ["KTI", "SIN", "CGK"].map(Sample.code)
    departure.acceptedDocuments = [.passport]
    #expect(
      Sample.assess(view, departure).codes == [
        .noValidDocument, .transitRule, .documentNotAccepted,
      ])
  }

  @Test func `a stop in the home country is no transit and may be an entry`() {
    var departure = Sample.charter()
    departure.legs = ["KTI", "KNO", "CGK"].map(Sample.code)
    #expect(Sample.conditions(departure).transits.isEmpty)
    #expect(Sample.conditions(departure).pointsOfEntry == [Sample.code("CGK")])
    departure.stopsLetPeopleOff = true
    #expect(
      Sample.conditions(departure).pointsOfEntry == [Sample.code("KNO"), Sample.code("CGK")])
    departure.legs = ["KTI", "KUL", "CGK"].map(Sample.code)
    #expect(Sample.conditions(departure).transits == [Sample.code("KUL")])
    #expect(Sample.conditions(departure).pointsOfEntry == [Sample.code("CGK")])
  }

  // MARK: Minors and groups

  @Test func `a minor travels with a relative, or with an escort who was approved`() {
    var minor = Sample.readyView()
    minor.ageBand = .minor
    let family = GroupSituation(hasResponsibleAdult: true)
    let escorted = GroupSituation(hasEscort: true)
    #expect(Sample.assess(minor, group: family).verdict == .boardable)
    minor.bestInterestApproved = true
    #expect(Sample.assess(minor, group: escorted).verdict == .boardable)
    #expect(Sample.assess(minor).codes == [.minorUnaccompanied])
  }

  @Test func `who comes of age before the departure is no minor there`() {
    var view = Sample.readyView()
    view.ageBand = .minor
    view.ageBandChangesOn = Sample.day("2026-02-06")
    #expect(Sample.assess(view).verdict == .boardable)
    view.ageBandChangesOn = Sample.day("2026-02-07")
    #expect(Sample.assess(view).codes == [.minorUnaccompanied])
    let rulebook = BoardingRulebook(policy: Sample.policy, calendar: Sample.calendar)
    view.ageBand = .infant
    #expect(rulebook.isInfant(view, on: Sample.day("2026-02-06")))
    #expect(!rulebook.isInfant(view, on: Sample.day("2026-02-07")))
    #expect(rulebook.isMinor(view, on: Sample.day("2026-02-07")))
  }

  private func member(
    _ relation: Relation, size: UInt16, band: AgeBand = .adult, splittable: Bool = false
  ) -> PlanningView {
    var view = Sample.readyView()
    view.group = Sample.id(9)
    view.relation = relation
    view.groupSize = size
    view.ageBand = band
    view.groupSplittable = splittable
    return view
  }

  @Test func `a group says who is missing, who differs and who answers for a minor`() {
    let head = member(.head, size: 2)
    let child = member(.child, size: 2, band: .minor)
    #expect(
      GroupSituation(members: [head, child]) == GroupSituation(hasResponsibleAdult: true))
    #expect(!GroupSituation(members: [child]).isComplete)
    #expect(!GroupSituation(members: [child, child]).hasResponsibleAdult)
    let escort = member(.escort, size: 2)
    #expect(GroupSituation(members: [escort, child]) == GroupSituation(hasEscort: true))
    let other = member(.other, size: 2)
    #expect(!GroupSituation(members: [other, child]).hasResponsibleAdult)
    let youngHead = member(.head, size: 2, band: .minor)
    #expect(!GroupSituation(members: [youngHead, child]).hasResponsibleAdult)
    #expect(GroupSituation(members: []) == .alone)
  }

  @Test func `members who differ keep the group back until it is split`() {
    var head = member(.head, size: 2)
    let spouse = member(.spouse, size: 2)
    head.intent = .stay
    #expect(GroupSituation(members: [head, spouse]).membersDiffer)
    head.intent = .returnHome
    head.travelMode = .selfFunded
    #expect(GroupSituation(members: [head, spouse]).membersDiffer)
    var one = member(.head, size: 3, splittable: true)
    one.intent = .stay
    let split = GroupSituation(members: [one, member(.spouse, size: 3, splittable: true)])
    #expect(!split.membersDiffer && split.isComplete)
    // One member is enough to say no to a split.
    #expect(GroupSituation(members: [one, member(.spouse, size: 3)]).membersDiffer)
  }

  @Test func `open are the states in which a person waits to be listed`() {
    let open = CaseState.declared.filter(\.isOpen)
    #expect(open == [.queued, .registered, .assessed, .processing, .manifested])
  }
}
