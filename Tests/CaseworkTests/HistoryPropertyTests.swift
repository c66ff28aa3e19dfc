internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

/// Random lives of a case never break what must hold for all of them.
@Suite struct HistoryPropertyTests {
  /// Makes one history from a seed.
  private struct History {
    var random: SeededGenerator

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func chance(_ percent: Int) -> Bool { number(0..<100) < percent }

    mutating func day() -> CalendarDate {
      // Now and then a day that no officer means.
      if chance(2) { return CalendarDate(daysSinceEpoch: chance(50) ? .min : .max) }
      return Sample.today.adding(days: number(-400..<400))
    }

    mutating func maybeDay() -> CalendarDate? { chance(70) ? day() : nil }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0..<values.count)] }

    mutating func document() -> TravelDocument {
      TravelDocument(
        type: pick([.passport, .passport, .emergencyTravelDocument, .identityCard]),
        number: pick(["", "A1", "A2", "A3"]), issuer: Sample.home, issued: maybeDay(),
        expires: maybeDay(),
        custody: pick([.holder, .holder, .mission, .confiscated, .lost, .unknown]),
        validity: pick([.unset, .valid, .valid, .expired, .damaged, .cancelled]),
        destination: pick([FixedASCII(), Sample.home, Sample.code("MYS")]),
        journeysLeft: pick([nil, 0, 1]))
    }

    mutating func change() -> Change {
      switch number(0..<14) {
      case 0: .identityVerified(IdentityVerified(nationality: Sample.home, basis: "interview"))
      case 1, 2: .document(document())
      case 3: .etdApplied(EtdApplication(appliedOn: maybeDay()))
      case 4:
        chance(30)
          ? .payment(
            Payment(
              id: ID(WireUUID(high: 9, low: UInt64(number(0..<4)))), paidOn: day(),
              cents: pick([.min, 0, 5_000, .max])))
          : .waiver(
            Waiver(
              id: ID(WireUUID(high: 7, low: UInt64(number(0..<4)))), requestedOn: maybeDay(),
              decidedOn: maybeDay(), outcome: pick([.unset, .pending, .granted, .refused]),
              waivedPercent: UInt8(number(0..<256)), waivedCents: pick([.min, 0, 0, 700, .max]),
              coversThrough: maybeDay()))
      case 5:
        .exitPermit(
          ExitPermit(
            id: ID(WireUUID(high: 8, low: UInt64(number(0..<4)))), requestedOn: maybeDay(),
            decidedOn: maybeDay(), outcome: pick([.unset, .pending, .granted, .refused]),
            validUntil: maybeDay(),
            port: pick([FixedASCII(), Sample.code("KTI"), Sample.code("SAI")])))
      case 6:
        .stay(
          Stay(
            entered: maybeDay(), entryPort: pick(["", "BAVET"]), authorisedUntil: maybeDay()))
      case 7:
        .intent(
          IntentChange(
            intent: pick([.unset, .returnHome, .stay]), travelMode: pick([.unset, .assisted]),
            consent: pick([.unset, .yes, .no])))
      case 8:
        .needs(
          NeedsChange(needs: [
            Need(
              code: pick([.pregnant, .stretcher, .wheelchair]), week: pick([nil, 20, 255]),
              asOf: maybeDay(), until: maybeDay())
          ]))
      case 9: .assessmentOffered
      case 10: .fitToFly(FitToFly(fit: pick([.yes, .no]), until: maybeDay()))
      case 11:
        .correction(
          Correction(
            reason: "misheard", born: pick([nil, PartialDate("2009")]),
            nationalID: pick([nil, "1271015409980001"]), phone: pick([nil, "1"]),
            cleared: pick([[], ["born"], ["nationalID", "sex"]]),
            withdrawnDocuments: pick([[], ["A1"], ["A2", "A3"]])))
      case 12: .danger(DangerAssessed(inDanger: chance(50), deadline: maybeDay()))
      default: .vulnerability(VulnerabilityAssessed(vulnerable: chance(50)))
      }
    }

    mutating func file() -> PersonFile {
      var registration = Sample.registration()
      registration.born = pick([PartialDate(), Sample.born("2008"), Sample.born("1998-09-14")])
      registration.documents = (0..<number(0..<3)).map { _ in document() }
      var file = Sample.registered(registration, consent: pick([.yes, .unset]))
      for sequence in 0..<number(0..<25) {
        file.apply(
          change(), sequence: Int64(sequence + 2), at: Sample.asOf, on: day(), policy: Sample.policy
        )
      }
      return file
    }
  }

  @Test func `random histories never break an invariant`() throws {
    for seed in UInt64(1)...1_500 {
      var history = History(random: SeededGenerator(seed: seed))
      let file = history.file()
      // What is found by looking is what is there now.
      var again = file
      again.renewWarnings()
      #expect(again == file, "seed \(seed): stale warnings")
      let view = Sample.view(of: file)
      let clearances = Clearances(view, policy: Sample.policy)

      // Documents.
      let live = file.documents.filter { $0.validity != .cancelled }
      let etds = live.filter { $0.type == .emergencyTravelDocument }
      #expect(etds.count <= 1, "seed \(seed): two valid emergency travel documents")
      if let etd = etds.first {
        for passport in live where passport.type == .passport {
          let isNewer = zip([passport.issued], [etd.issued]).allSatisfy { newer, older in
            guard let newer, let older else { return false }
            return newer > older
          }
          #expect(isNewer, "seed \(seed): an old passport is valid beside an emergency document")
        }
      }

      for _ in 0..<4 {
        let day = history.day()
        checkAxes(clearances, on: day, seed)
        checkEstimates(clearances, from: day, seed)
      }
      checkBoarding(view, seed)
      #expect(try PlanningView(encoded: try view.encodedBytes()) == view, "seed \(seed)")
      #expect(try PersonFile(encoded: try file.encodedBytes()) == file, "seed \(seed)")
    }
  }

  private func checkAxes(_ clearances: Clearances, on day: CalendarDate, _ seed: UInt64) {
    let due = clearances.fineDue(on: day)
    #expect((due ?? 0) >= 0, "seed \(seed): a fine below nothing")
    #expect(
      clearances.fineIsCleared(on: day) == (due == 0), "seed \(seed): cleared and due disagree")
    let caseClass = clearances.caseClass(on: day)
    #expect(
      clearances.mainBlocker(on: day) == "none" ? caseClass == .ready : caseClass != .ready,
      "seed \(seed)")
    if caseClass == .ready {
      let isReady =
        clearances.view.identityVerified && clearances.hasValidDocument(on: day)
        && clearances.fineIsCleared(on: day) && clearances.exitIsCleared(on: day)
      #expect(isReady && !clearances.view.held, "seed \(seed): ready without everything")
    }
    // A document never becomes valid again by waiting, and an overstay never heals.
    let next = day.adding(days: 1)
    #expect(
      clearances.hasValidDocument(on: day) || !clearances.hasValidDocument(on: next), "\(seed)")
    #expect(
      clearances.stay(on: day) != .overstay || clearances.stay(on: next) == .overstay, "\(seed)")
  }

  private func checkEstimates(_ clearances: Clearances, from day: CalendarDate, _ seed: UInt64) {
    let ready = ReadyBy(
      clearances, from: day, departure: day.adding(days: 10), arrival: day.adding(days: 10),
      calendar: Sample.calendar)
    for stage in [ready.identity, ready.document, ready.fine, ready.exit] {
      guard let stage else { continue }
      #expect(stage >= day && stage <= ready.all, "seed \(seed): a stage outside its time")
    }
    if let estimate = ReadyBy.estimate(clearances, from: day, calendar: Sample.calendar) {
      #expect(estimate >= day, "seed \(seed): ready in the past")
    }
  }

  private func checkBoarding(_ view: PlanningView, _ seed: UInt64) {
    let found = Sample.assess(view)
    let codes = found.failures.map(\.code.rawValue)
    #expect(codes == Array(Set(codes)).sorted(), "seed \(seed): codes repeat or are out of order")
    switch found.verdict {
    case .boardable:
      #expect(found.failures.isEmpty, "seed \(seed)")
      #expect(view.intent == .returnHome && view.consent && !view.held, "seed \(seed)")
    case .expected:
      let last = Sample.conditions().lastClearanceDay
      #expect(
        found.failures.allSatisfy { failure in
          failure.expectedBy.map { $0 <= last } == true
            && Sample.policy.boarding.expectable.contains(failure.code)
        }, "seed \(seed)")
    case .excluded:
      #expect(!found.failures.isEmpty, "seed \(seed)")
    }
  }
}
