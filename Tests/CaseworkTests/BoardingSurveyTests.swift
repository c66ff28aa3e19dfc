internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

/// The survey of many people gives the answers that the rules give one by one.
@Suite struct BoardingSurveyTests {
  /// Makes people, departures and policies from a seed.
  private struct Chance {
    var random: SeededGenerator

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func percent(_ percent: Int) -> Bool { number(0..<100) < percent }
    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0..<values.count)] }
    mutating func day(_ range: Range<Int> = -60..<120) -> CalendarDate {
      // Now and then a day that no officer means.
      if percent(2) { return CalendarDate(daysSinceEpoch: percent(50) ? .min : .max) }
      return Sample.today.adding(days: number(range))
    }
    mutating func maybeDay() -> CalendarDate? { percent(60) ? day() : nil }

    mutating func view() -> PlanningView {
      var view = Sample.readyView()
      view.state = pick([.registered, .registered, .processing, .departed, .closed])
      view.identityVerified = percent(70)
      view.documentType = pick([.unset, .passport, .emergencyTravelDocument, .identityCard])
      view.documentExpires = maybeDay()
      view.etdAppliedOn = maybeDay()
      view.etdDestination = pick([FixedASCII(), Sample.home, Sample.code("MYS")])
      view.etdTransits = pick([[], [Sample.code("KUL")], [Sample.code("KUL"), Sample.code("SIN")]])
      view.etdJourneysLeft = pick([nil, 0, 1])
      view.stayStatus = pick([.unset, .unset, .noEntryRecord])
      view.stayUntil = maybeDay()
      view.fine = FineRecord(
        requestedOn: maybeDay(), refusedOn: percent(20) ? day() : nil,
        paidCents: pick([.min, 0, 0, 5_000, 90_000, .max]),
        terms: (0..<number(0..<4)).map { _ in
          WaiverTerm(
            percent: UInt8(pick([0, 50, 99, 100, 255])), cents: pick([0, 0, 700, .max]),
            coversThrough: maybeDay())
        })
      view.exit = ExitRecord(
        requestedOn: maybeDay(), grantedOn: maybeDay(), validUntil: maybeDay(),
        port: pick([FixedASCII(), Sample.code("KTI"), Sample.code("SAI")]),
        refusedOn: percent(20) ? day() : nil)
      view.held = percent(5)
      view.intent = percent(90) ? .returnHome : .undecided
      view.travelMode = pick([.assisted, .assisted, .assisted, .selfFunded])
      view.consent = percent(95)
      view.possibleDuplicate = percent(5)
      view.assessmentOffered = percent(70)
      view.ageBand = pick([.adult, .adult, .minor, .infant, .unset])
      view.ageBandChangesOn = maybeDay()
      view.fit = pick([.notAsked, .notAsked, .certificateMissing, .fit, .unfit])
      view.fitUntil = maybeDay()
      view.pregnancyLimitOn = percent(20) ? day() : nil
      view.relation = pick([.unset, .child, .head])
      view.bestInterestApproved = percent(50)
      view.replacementDocument = percent(20)
      return view
    }

    mutating func group() -> GroupSituation {
      GroupSituation(
        isComplete: percent(90), membersDiffer: percent(10), hasResponsibleAdult: percent(30),
        hasEscort: percent(30))
    }

    mutating func departure() -> Departure {
      var departure = Sample.charter()
      let leaves = Sample.asOf.microseconds + Int64(number(-48..<24 * 100)) * 3_600_000_000
      departure.departsAt = Timestamp(microseconds: leaves)
      departure.arrivesAt = Timestamp(microseconds: leaves + Int64(number(1..<40)) * 3_600_000_000)
      departure.legs =
        [pick([Sample.code("KTI"), Sample.code("SAI")])]
        + pick([[], [Sample.code("KUL")], [Sample.code("SIN"), Sample.code("KUL")]])
        + [Sample.code("CGK")]
      if percent(2) { departure.legs = [] }
      departure.acceptedDocuments = pick([
        [.passport, .emergencyTravelDocument], [.passport], [.emergencyTravelDocument], [],
      ])
      departure.cancelled = percent(5)
      return departure
    }

    mutating func policy() -> Policy {
      var policy = Sample.policy
      policy.boarding.requiresAssessmentOffer = percent(50)
      policy.boarding.documentValidityMarginDays = UInt16(pick([0, 1, 30, 180]))
      policy.boarding.etdValidityDays = UInt16(pick([0, 30, 90]))
      policy.boarding.restrictedTransits = pick([[], [Sample.code("KUL")]])
      policy.boarding.exitPermitWithReplacementDocument = percent(70)
      policy.boarding.exitPermitWithOverstay = percent(70)
      policy.boarding.exitPermitWithoutEntryRecord = percent(70)
      policy.boarding.expectable = pick([
        [.identityUnverified, .noValidDocument, .fineUncleared, .exitPermitMissing],
        [.fineUncleared], [],
      ])
      policy.fines.accruesPastCover = percent(50)
      policy.leadTimes.exitPermitWorkingDays = UInt16(pick([0, 3, 15]))
      return policy
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `each answer is that of the rules`(seed: UInt64) {
    var chance = Chance(random: SeededGenerator(seed: seed))
    let policy = chance.policy()
    let rulebook = BoardingRulebook(policy: policy, calendar: Sample.calendar)
    let departures = (0..<chance.number(0..<25)).map { _ in
      DepartureConditions(chance.departure(), policy: policy, homeAirports: Sample.homeAirports)
    }
    let survey = BoardingSurvey(
      rulebook, departures: departures, homeCountry: Sample.home, asOf: Sample.asOf)
    for number in 0..<60 {
      let view = chance.view()
      let group = chance.group()
      let outlooks = survey.outlooks(of: view, group: group)
      #expect(outlooks.count == departures.count)
      for (conditions, outlook) in zip(departures, outlooks) {
        let found = rulebook.assess(
          view, group: group, on: conditions, homeCountry: Sample.home, asOf: Sample.asOf)
        let blocking = found.failures.filter { failure in
          guard let day = failure.expectedBy else { return true }
          return !policy.boarding.expectable.contains(failure.code)
            || day > conditions.lastClearanceDay
        }
        let expected = BoardingOutlook(
          codes: FailureCodes(found.failures.map(\.code)),
          blocking: FailureCodes(blocking.map(\.code)))
        #expect(outlook == expected, "seed \(seed), person \(number)")
        #expect(outlook.verdict == found.verdict, "seed \(seed), person \(number)")
      }
    }
  }
}
