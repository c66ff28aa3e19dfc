internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

@Suite struct ClearancesTests {
  private func clearances(_ change: (inout PlanningView) -> Void) -> Clearances {
    var view = Sample.readyView()
    change(&view)
    return Clearances(view, policy: Sample.policy)
  }

  // MARK: Document

  @Test func `a passport in hand is good through its last day`() {
    let clearances = clearances { $0.documentExpires = Sample.day("2026-02-07") }
    #expect(clearances.document(on: Sample.day("2026-02-07")) == .passportValidInHand)
    #expect(clearances.document(on: Sample.day("2026-02-08")) == .identityVerified)
    #expect(clearances.travelDocument(on: Sample.day("2026-02-07")) == .passport)
    #expect(clearances.travelDocument(on: Sample.day("2026-02-08")) == .emergencyTravelDocument)
  }

  @Test func `the policy's margin is kept after arrival`() {
    var policy = Sample.policy
    policy.boarding.documentValidityMarginDays = 30
    var view = Sample.readyView()
    view.documentExpires = Sample.day("2026-03-09")
    let clearances = Clearances(view, policy: policy)
    // 7 February and 30 days is 9 March.
    #expect(clearances.hasValidDocument(on: Sample.day("2026-02-07")))
    #expect(!clearances.hasValidDocument(on: Sample.day("2026-02-08")))
  }

  @Test func `a document without a last day is not relied on`() {
    #expect(!clearances { $0.documentExpires = nil }.hasValidDocument(on: Sample.today))
  }

  @Test func `the document axis goes from nothing to a document in hand`() {
    let nothing = clearances {
      $0.identityVerified = false
      $0.documentType = .unset
      $0.documentExpires = nil
    }
    #expect(nothing.document(on: Sample.today) == .none)
    var view = nothing.view
    view.identityVerified = true
    #expect(Clearances(view, policy: Sample.policy).document(on: Sample.today) == .identityVerified)
    view.etdAppliedOn = Sample.today
    #expect(Clearances(view, policy: Sample.policy).document(on: Sample.today) == .etdApplied)
    view.documentType = .emergencyTravelDocument
    view.documentExpires = Sample.day("2026-04-21")
    #expect(Clearances(view, policy: Sample.policy).document(on: Sample.today) == .etdIssued)
  }

  // MARK: Stay

  @Test func `a stay decays into an overstay by itself`() {
    let clearances = clearances { $0.stayUntil = Sample.day("2026-01-22") }
    #expect(clearances.stay(on: Sample.day("2026-01-22")) == .inStatus)
    #expect(clearances.overstayDays(on: Sample.day("2026-01-22")) == 0)
    #expect(clearances.stay(on: Sample.day("2026-01-23")) == .overstay)
    #expect(clearances.overstayDays(on: Sample.day("2026-01-23")) == 1)
    #expect(clearances.fine(on: Sample.day("2026-01-22")) == .notDue)
    #expect(clearances.fine(on: Sample.day("2026-01-23")) == .assessed)
  }

  @Test func `no entry record and an unknown end are not the same`() {
    let none = clearances {
      $0.stayUntil = nil
      $0.stayStatus = .noEntryRecord
    }
    #expect(none.stay(on: Sample.today) == .noEntryRecord)
    #expect(none.fine(on: Sample.today) == .notDue && none.overstayDays(on: Sample.today) == nil)
    let unknown = clearances {
      $0.stayUntil = nil
      $0.stayStatus = .unknown
    }
    #expect(unknown.stay(on: Sample.today) == .unknown)
    #expect(unknown.fine(on: Sample.today) == .assessed && unknown.fineDue(on: Sample.today) == nil)
  }

  // MARK: Fine

  @Test func `a fine is ten dollars for each day over`() {
    // Authorised until 31 December: 21 January is 21 days over, 210 dollars.
    let clearances = clearances { $0.stayUntil = Sample.day("2025-12-31") }
    #expect(clearances.fineDue(on: Sample.today) == 21_000)
    #expect(clearances.fineDue(on: Sample.day("2026-02-06")) == 37_000)
    #expect(!clearances.fineIsCleared(on: Sample.today))
  }

  @Test func `half a waiver halves the covered days and no others`() {
    let clearances = clearances {
      $0.stayUntil = Sample.day("2025-12-31")
      $0.fine = .waived(50, through: Sample.day("2026-01-31"))
    }
    // 31 January: 31 days, 310 dollars, half is 155.
    #expect(clearances.fineDue(on: Sample.day("2026-01-31")) == 15_500)
    // 6 February: 31 covered days at half, 6 more in full: 155 + 60.
    #expect(clearances.fineDue(on: Sample.day("2026-02-06")) == 21_500)
    #expect(clearances.fine(on: Sample.day("2026-02-06")) == .partial)
  }

  @Test func `a part of a cent is asked for in full`() {
    // 1 day at 10 dollars, 33 percent waived: 670 cents. Rate 7 cents, 50 percent: 3.5, so 4.
    var policy = Sample.policy
    policy.fines.centsPerDay = 7
    var view = Sample.readyView()
    view.stayUntil = Sample.day("2026-01-20")
    view.fine = .waived(50)
    #expect(Clearances(view, policy: policy).fineDue(on: Sample.today) == 4)
    view.fine = .waived(33)
    #expect(Clearances(view, policy: Sample.policy).fineDue(on: Sample.today) == 670)
  }

  @Test func `a waived fine comes back when its cover runs out`() {
    let clearances = clearances {
      $0.stayUntil = Sample.day("2025-12-31")
      $0.fine = .waived(100, through: Sample.day("2026-02-05"))
    }
    #expect(clearances.fine(on: Sample.day("2026-02-05")) == .waived)
    #expect(clearances.fineIsCleared(on: Sample.day("2026-02-05")))
    #expect(clearances.fine(on: Sample.day("2026-02-06")) == .partial)
    #expect(clearances.fineDue(on: Sample.day("2026-02-06")) == 1_000)
    var policy = Sample.policy
    policy.fines.accruesPastCover = false
    let kind = Clearances(clearances.view, policy: policy)
    #expect(kind.fine(on: Sample.day("2026-02-06")) == .waived)
  }

  @Test func `cover that ended before the stay did covers nothing`() {
    let clearances = clearances {
      $0.stayUntil = Sample.day("2026-01-15")
      $0.fine = .waived(100, through: Sample.day("2026-01-10"))
    }
    // 16 to 21 January: six days, none of them covered.
    #expect(clearances.fineDue(on: Sample.today) == 6_000)
  }

  @Test func `a payment clears what is due on that day and no later one`() {
    let clearances = clearances {
      $0.stayUntil = Sample.day("2025-12-31")
      $0.fine = FineRecord(paidCents: 21_000)
    }
    #expect(
      clearances.fine(on: Sample.today) == .paid && clearances.fineIsCleared(on: Sample.today))
    #expect(clearances.fine(on: Sample.day("2026-01-22")) == .partial)
    #expect(clearances.fineDue(on: Sample.day("2026-01-22")) == 1_000)
    #expect(clearances.fineDue(on: Sample.day("2026-01-20")) == 0)
  }

  @Test func `an overstay of unknown length is cleared by a whole waiver only`() {
    func fine(_ record: FineRecord) -> FineStatus {
      clearances {
        $0.stayUntil = nil
        $0.stayStatus = .unknown
        $0.fine = record
      }.fine(on: Sample.today)
    }
    #expect(fine(FineRecord()) == .assessed)
    #expect(fine(.waived(99)) == .partial)
    #expect(fine(FineRecord(paidCents: 1_000_000)) == .partial)
    #expect(fine(.waived(100)) == .waived)
    #expect(
      fine(.waived(100, through: Sample.day("2026-01-20"))) == .partial)
  }

  @Test func `a request is open until it is answered, and again when it is repeated`() {
    func fine(_ record: FineRecord) -> Clearances {
      clearances {
        $0.stayUntil = Sample.day("2025-12-31")
        $0.fine = record
      }
    }
    let first = Sample.day("2026-01-05")
    let second = Sample.day("2026-01-15")
    #expect(fine(FineRecord(requestedOn: first)).fine(on: Sample.today) == .requested)
    let refused = fine(FineRecord(refusedOn: second))
    #expect(refused.fine(on: Sample.today) == .assessed && refused.waiverIsRefused)
    let again = fine(FineRecord(requestedOn: second, refusedOn: first))
    #expect(again.fine(on: Sample.today) == .requested && !again.waiverIsRefused)
  }

  @Test func `figures no officer could mean do not trap`() throws {
    let clearances = clearances {
      $0.stayUntil = CalendarDate(daysSinceEpoch: .min)
      $0.fine = FineRecord(
        paidCents: .min,
        terms: [
          WaiverTerm(
            percent: 255, cents: .min, coversThrough: CalendarDate(daysSinceEpoch: .min))
        ])
      $0.exit = ExitRecord(requestedOn: CalendarDate(daysSinceEpoch: .max))
      $0.etdAppliedOn = CalendarDate(daysSinceEpoch: .max)
    }
    // A debt of less than nothing is none, so nothing is taken off.
    #expect(try #require(clearances.fineDue(on: Sample.today)) > 0)
    let estimate = ReadyBy.estimate(clearances, from: Sample.today, calendar: Sample.calendar)
    #expect(try #require(estimate) >= Sample.today)
    #expect(!Sample.assess(clearances.view).failures.isEmpty)
  }

  // MARK: Exit permit

  struct Leaver: Sendable, CustomStringConvertible {
    let description: String
    let isRequired: Bool
    let change: @Sendable (inout PlanningView) -> Void
  }

  static let leavers = [
    Leaver(description: "own passport, in status", isRequired: false) { _ in },
    Leaver(description: "emergency travel document", isRequired: true) {
      $0.documentType = .emergencyTravelDocument
    },
    Leaver(description: "no document yet", isRequired: true) { $0.documentType = .unset },
    Leaver(description: "replacement passport", isRequired: true) { $0.replacementDocument = true },
    Leaver(description: "overstay", isRequired: true) { $0.stayUntil = Sample.day("2026-01-20") },
    Leaver(description: "stay of unknown end", isRequired: true) {
      $0.stayUntil = nil
      $0.stayStatus = .unknown
    },
    Leaver(description: "no entry record", isRequired: true) {
      $0.stayUntil = nil
      $0.stayStatus = .noEntryRecord
    },
  ]

  @Test(arguments: leavers)
  func `an exit permit is required for each of its reasons`(_ leaver: Leaver) {
    let clearances = clearances(leaver.change)
    #expect(clearances.exitIsRequired(on: Sample.today) == leaver.isRequired)
    #expect(clearances.exit(on: Sample.today) == (leaver.isRequired ? .required : .notRequired))
    var policy = Sample.policy
    policy.boarding.exitPermitWithReplacementDocument = false
    policy.boarding.exitPermitWithOverstay = false
    policy.boarding.exitPermitWithoutEntryRecord = false
    #expect(!Clearances(clearances.view, policy: policy).exitIsRequired(on: Sample.today))
  }

  @Test func `an exit permit goes from required to granted and runs out`() {
    func exit(_ record: ExitRecord, on day: String = "2026-01-21") -> RepatriationSchema.ExitStatus
    {
      clearances {
        $0.stayUntil = Sample.day("2025-12-31")
        $0.exit = record
      }.exit(on: Sample.day(day))
    }
    let asked = Sample.day("2026-01-10")
    let answered = Sample.day("2026-01-14")
    let until = Sample.day("2026-01-31")
    #expect(exit(ExitRecord()) == .required)
    #expect(exit(ExitRecord(requestedOn: asked)) == .requested)
    #expect(exit(ExitRecord(refusedOn: answered)) == .refused)
    #expect(exit(ExitRecord(requestedOn: answered, refusedOn: asked)) == .requested)
    let granted = ExitRecord(grantedOn: answered, validUntil: until)
    #expect(exit(granted, on: "2026-01-31") == .granted)
    #expect(exit(granted, on: "2026-02-01") == .expired)
    #expect(exit(ExitRecord(grantedOn: answered), on: "2027-01-01") == .granted)
    let renewed = ExitRecord(
      requestedOn: Sample.day("2026-01-20"), grantedOn: answered, validUntil: until)
    #expect(exit(renewed, on: "2026-02-01") == .requested)
  }
}

@Suite struct CaseClassTests {
  private func summary(_ change: (inout PlanningView) -> Void) -> Axes {
    var view = Sample.readyView()
    change(&view)
    return CaseSummary.axes(
      of: view, policy: Sample.policy, calendar: Sample.calendar, asOf: Sample.asOf)
  }

  @Test func `the first class that fits is the class`() {
    let overstay = Sample.day("2025-12-31")
    let granted = ExitRecord(grantedOn: Sample.day("2026-01-14"))
    let cases: [(CaseClass, String, (inout PlanningView) -> Void)] = [
      (
        .held, "hold",
        {
          $0.held = true
          $0.identityVerified = false
        }
      ),
      (
        .unverified, "identity",
        {
          $0.identityVerified = false
          $0.stayUntil = nil
          $0.stayStatus = .noEntryRecord
        }
      ),
      (
        .irregularEntry, "entry-record",
        {
          $0.stayUntil = nil
          $0.stayStatus = .noEntryRecord
        }
      ),
      (
        .docAndFine, "fine-waiver",
        {
          $0.documentType = .unset
          $0.stayUntil = overstay
        }
      ),
      (.docOnly, "travel-document", { $0.documentType = .unset }),
      (.fineOnly, "fine-waiver", { $0.stayUntil = overstay }),
      (.exitOnly, "exit-permit", { $0.replacementDocument = true }),
      (.ready, "none", { _ in }),
      (
        .ready, "none",
        {
          $0.stayUntil = nil
          $0.stayStatus = .noEntryRecord
          $0.exit = granted
        }
      ),
    ]
    for (expected, blocker, change) in cases {
      let axes = summary(change)
      #expect(axes.caseClass == expected)
      #expect(axes.mainBlocker == blocker, "\(expected)")
    }
  }

  @Test func `of two stages side by side the longer one blocks first`() {
    var policy = Sample.policy
    policy.leadTimes.etdDays = 20
    var view = Sample.readyView()
    view.documentType = .unset
    view.stayUntil = Sample.day("2025-12-31")
    let clearances = Clearances(view, policy: policy)
    #expect(clearances.mainBlocker(on: Sample.today) == "travel-document")
  }

  @Test func `the summary states the figures of its moment`() {
    let axes = summary { $0.stayUntil = Sample.day("2025-12-31") }
    #expect(axes.asOf == Sample.asOf && axes.overstayDays == 21 && axes.fineCents == 21_000)
    #expect(axes.stay == .overstay && axes.fine == .assessed && axes.exit == .required)
    #expect(axes.document == .passportValidInHand && axes.tier == 3)
    // Waiver 13 days from Wednesday 21 January: Tuesday 3 February; permit: 4, 5, 6 February.
    #expect(axes.readyBy == Sample.day("2026-02-06"))
  }

  @Test func `a class is a question about a day`() {
    let view = Sample.readyView()
    let clearances = Clearances(view, policy: Sample.policy)
    #expect(clearances.caseClass(on: Sample.day("2026-12-31")) == .ready)
    #expect(clearances.caseClass(on: Sample.day("2027-01-01")) == .fineOnly)
    #expect(clearances.caseClass(on: Sample.day("2030-01-02")) == .docAndFine)
  }
}
