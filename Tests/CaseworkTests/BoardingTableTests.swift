internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

/// The table of many people and departures says what the rulebook says of each pair.
@Suite struct BoardingTableTests {
  private struct Draw {
    var random: SeededGenerator

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func chance(_ percent: Int) -> Bool { number(0..<100) < percent }
    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0..<values.count)] }
    mutating func day() -> CalendarDate { Sample.today.adding(days: number(-40..<60)) }
    mutating func maybeDay() -> CalendarDate? { chance(60) ? day() : nil }
    mutating func airports() -> [FixedASCII<3>] {
      ["KUL", "SIN", "BKK"].map(Sample.code).filter { _ in chance(50) }
    }

    mutating func view() -> PlanningView {
      var view = PlanningView()
      view.state = chance(90) ? .processing : .closed
      view.identityVerified = chance(70)
      view.documentType = pick([.unset, .passport, .emergencyTravelDocument, .identityCard])
      view.documentExpires = maybeDay()
      view.etdAppliedOn = maybeDay()
      view.etdDestination = pick([FixedASCII(), Sample.home, Sample.code("MYS")])
      view.etdTransits = airports()
      view.etdJourneysLeft = pick([nil, 0, 1])
      view.stayStatus = pick([.unset, .unset, .noEntryRecord, .unknown])
      view.stayUntil = maybeDay()
      view.fine.requestedOn = maybeDay()
      view.fine.refusedOn = chance(20) ? day() : nil
      view.fine.paidCents = chance(40) ? Int64(number(-1..<80)) * 1_000 : 0
      view.fine.terms = (0..<number(0..<3)).map { _ in
        WaiverTerm(
          percent: pick([0, 33, 50, 100]), cents: pick([0, 0, 5_000]), coversThrough: maybeDay())
      }
      view.exit.requestedOn = maybeDay()
      view.exit.grantedOn = maybeDay()
      view.exit.validUntil = maybeDay()
      view.exit.refusedOn = chance(20) ? day() : nil
      view.exit.port = pick([FixedASCII(), Sample.code("KTI"), Sample.code("SAI")])
      view.held = chance(5)
      view.intent = chance(90) ? .returnHome : .stay
      view.travelMode = chance(90) ? .assisted : .selfFunded
      view.consent = chance(90)
      view.possibleDuplicate = chance(5)
      view.assessmentOffered = chance(50)
      view.ageBand = pick([.unset, .adult, .adult, .minor, .infant])
      view.ageBandChangesOn = maybeDay()
      view.relation = pick([.unset, .child, .head])
      view.fit = pick([.notAsked, .notAsked, .fit, .unfit, .certificateMissing])
      view.fitUntil = chance(30) ? day() : nil
      view.pregnancyLimitOn = chance(20) ? day() : nil
      view.bestInterestApproved = chance(50)
      view.replacementDocument = chance(20)
      return view
    }

    mutating func group() -> GroupSituation {
      GroupSituation(
        isComplete: chance(90), membersDiffer: chance(10), hasResponsibleAdult: chance(40),
        hasEscort: chance(40))
    }

    mutating func departure() -> DepartureConditions {
      var departure = Sample.charter()
      let shift = Int64(number(-72..<700)) * 3_600_000_000
      departure.departsAt = Timestamp(microseconds: Sample.asOf.microseconds + shift)
      departure.arrivesAt = Timestamp(
        microseconds: departure.departsAt.microseconds + Int64(number(2..<20)) * 3_600_000_000)
      departure.legs = [pick(["KTI", "SAI"].map(Sample.code))] + airports() + [Sample.code("CGK")]
      departure.cancelled = chance(5)
      departure.acceptedDocuments = pick([
        [.passport, .emergencyTravelDocument], [.passport], [.emergencyTravelDocument],
      ])
      return Sample.conditions(departure)
    }

    /// The policy with its switches thrown at random.
    mutating func policy() -> Policy {
      var policy = Sample.policy
      policy.fines.accruesPastCover = chance(80)
      policy.fines.centsPerDay = chance(90) ? 1_000 : 0
      policy.boarding.requiresAssessmentOffer = chance(30)
      policy.boarding.documentValidityMarginDays = UInt16(number(0..<5))
      policy.boarding.exitPermitWithOverstay = chance(70)
      policy.boarding.exitPermitWithReplacementDocument = chance(70)
      policy.boarding.exitPermitWithoutEntryRecord = chance(70)
      policy.boarding.etdValidityDays = chance(50) ? 0 : 20
      if chance(20) { policy.boarding.expectable = [.exitPermitMissing, .heldActive] }
      return policy
    }
  }

  @Test func `every pair has the codes and the verdict that the rulebook gives it`() throws {
    var verdicts: [Boardability.Verdict: Int] = [:]
    for seed in UInt64(1)...60 {
      var draw = Draw(random: SeededGenerator(seed: seed))
      let rulebook = BoardingRulebook(policy: draw.policy(), calendar: Sample.calendar)
      let people = (0..<60).map { _ in (view: draw.view(), group: draw.group()) }
      let departures = (0..<12).map { _ in draw.departure() }
      let table = try #require(
        BoardingTable(
          people, on: departures, rulebook: rulebook, homeCountry: Sample.home,
          asOf: Sample.asOf))
      for (person, (view, group)) in people.enumerated() {
        for (departure, conditions) in departures.enumerated() {
          let expected = rulebook.assess(
            view, group: group, on: conditions, homeCountry: Sample.home, asOf: Sample.asOf)
          let codes = table.codes(person: person, departure: departure).codes
          let verdict = table.verdict(person: person, departure: departure)
          verdicts[verdict, default: 0] += 1
          guard codes == expected.codes, verdict == expected.verdict else {
            Issue.record(
              """
              seed \(seed), person \(person), departure \(departure): \(codes.map(\.name)) and \
              \(verdict) instead of \(expected.codes.map(\.name)) and \(expected.verdict)
              """)
            return
          }
        }
      }
    }
    // All three are drawn often enough to mean something.
    for verdict in [Boardability.Verdict.boardable, .expected, .excluded] {
      #expect((verdicts[verdict] ?? 0) > 50, "\(verdicts)")
    }
  }

  @Test(arguments: [63, 64, 65])
  func `a table has a bit for each of 64 transit airports`(_ count: Int) {
    let letters = Array("ABCDEFGHIJ")
    let airports = (0..<count).map { Sample.code("Q\(letters[$0 / 10])\(letters[$0 % 10])") }
    var departure = Sample.charter()
    departure.legs = [Sample.code("KTI")] + airports + [Sample.code("CGK")]
    let rulebook = BoardingRulebook(policy: Sample.policy, calendar: Sample.calendar)
    var view = Sample.readyView()
    view.documentType = .emergencyTravelDocument
    // All transits but the last one.
    view.etdTransits = Array(airports.dropLast())
    let table = BoardingTable(
      [(view, .alone)], on: [Sample.conditions(departure)], rulebook: rulebook,
      homeCountry: Sample.home, asOf: Sample.asOf)
    #expect((table != nil) == (count <= 64))
    #expect(table?.codes(person: 0, departure: 0).codes.contains(.documentRouteMismatch) ?? true)
  }

  @Test func `a set of codes keeps each code and its order`() {
    let all = ReasonCode.Known.allCases.map { ReasonCode(rawValue: $0.rawValue) }
      .filter { $0 != .unset }
    let set = all.reversed().reduce(BoardingCodes()) { $0.union(BoardingCodes($1)) }
    #expect(set.codes == all)
    #expect(BoardingCodes(.unset).isEmpty && BoardingCodes(ReasonCode(rawValue: 250)).isEmpty)
  }
}
