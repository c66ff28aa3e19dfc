internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

/// Seen from Wednesday 21 January 2026 with the sample policy: identity 2 d, ETD 3 d, waiver 13 d, exit
/// permit 3 working d.
@Suite struct ReadyByTests {
  private func estimate(_ view: PlanningView) -> CalendarDate? {
    ReadyBy.estimate(
      Clearances(view, policy: Sample.policy), from: Sample.today, calendar: Sample.calendar)
  }

  private func stages(_ view: PlanningView, policy: Policy = Sample.policy) -> ReadyBy {
    ReadyBy(
      Clearances(view, policy: policy), from: Sample.today,
      departure: Sample.day("2026-02-14"), arrival: Sample.day("2026-02-15"),
      calendar: Sample.calendar)
  }

  @Test func `every stage is missing`() {
    // Identity: 21 + 2 = Friday 23 January. Document: 23 + 3 = 26 January. Waiver: 23 + 13 = Thursday
    // 5 February. Exit, three working days after the later one: Friday 6, Monday 9, Tuesday 10 February.
    let ready = stages(Sample.barePerson())
    #expect(ready.identity == Sample.day("2026-01-23"))
    #expect(ready.document == Sample.day("2026-01-26"))
    #expect(ready.fine == Sample.day("2026-02-05"))
    #expect(ready.exit == Sample.day("2026-02-10"))
    #expect(ready.all == Sample.day("2026-02-10"))
    #expect(estimate(Sample.barePerson()) == Sample.day("2026-02-10"))
  }

  @Test func `nothing is missing`() {
    #expect(estimate(Sample.readyView()) == Sample.today)
    let ready = stages(Sample.readyView())
    #expect(
      ready.identity == nil && ready.document == nil && ready.fine == nil && ready.exit == nil)
  }

  @Test func `the document alone`() {
    // ETD: 21 + 3 = Saturday 24 January. An ETD needs an exit permit: Monday 26, 27, Wednesday 28.
    var view = Sample.readyView()
    view.documentType = .unset
    #expect(stages(view).document == Sample.day("2026-01-24"))
    #expect(estimate(view) == Sample.day("2026-01-28"))
  }

  @Test func `applications that run already count from their dates`() {
    // Waiver asked for on 12 January: 25 January. ETD on 20 January: 23 January. Exit asked for on 23
    // January would be over on Wednesday 28, after both.
    var view = Sample.barePerson()
    view.identityVerified = true
    view.etdAppliedOn = Sample.day("2026-01-20")
    view.fine.requestedOn = Sample.day("2026-01-12")
    view.exit.requestedOn = Sample.day("2026-01-23")
    let ready = stages(view)
    #expect(ready.document == Sample.day("2026-01-23"))
    #expect(ready.fine == Sample.day("2026-01-25"))
    #expect(ready.exit == Sample.day("2026-01-28"))
    #expect(ready.all == Sample.day("2026-01-28"))
  }

  @Test func `what is overdue is expected today, never in the past`() {
    var view = Sample.barePerson()
    view.identityVerified = true
    view.etdAppliedOn = Sample.day("2026-01-01")
    view.fine.requestedOn = Sample.day("2025-12-01")
    view.exit.requestedOn = Sample.day("2025-12-01")
    let ready = stages(view)
    #expect(
      ready.document == Sample.today && ready.fine == Sample.today && ready.exit == Sample.today)
    #expect(estimate(view) == Sample.today)
  }

  @Test func `no stage ends before the identity is verified`() {
    // Everything was asked for in December, but nobody knows yet who this is: 23 January at the earliest.
    var view = Sample.barePerson()
    view.etdAppliedOn = Sample.day("2025-12-01")
    view.fine.requestedOn = Sample.day("2025-12-01")
    view.exit.requestedOn = Sample.day("2025-12-01")
    let ready = stages(view)
    #expect(ready.document == Sample.day("2026-01-23") && ready.fine == Sample.day("2026-01-23"))
    #expect(ready.exit == Sample.day("2026-01-23") && ready.all == Sample.day("2026-01-23"))
    view.stayUntil = Sample.day("2026-12-31")
    view.documentType = .passport
    view.documentExpires = Sample.day("2030-01-01")
    #expect(estimate(view) == Sample.day("2026-01-23"))
  }

  @Test func `a stay that runs out before the day makes a fine due`() {
    // A passport that is missing takes until 28 January (see above); the stay ends on 25 January, so on
    // that day a waiver is missing as well: 21 + 13 = 3 February, and 4, 5, 6 February for the permit.
    var view = Sample.readyView()
    view.documentType = .unset
    view.stayUntil = Sample.day("2026-01-25")
    #expect(estimate(view) == Sample.day("2026-02-06"))
  }

  @Test func `a waiver that was granted in part starts anew`() {
    // Asked for on 1 January and answered with 50 percent: what is left takes another 13 days.
    var view = Sample.readyView()
    view.stayUntil = Sample.day("2025-12-31")
    view.fine = .waived(50)
    #expect(stages(view).fine == Sample.day("2026-02-03"))
  }

  @Test func `a permit that will have run out starts anew`() {
    // Granted until 31 January, departure on 14 February, fine waived: 22, 23, Monday 26 January.
    var view = Sample.readyView()
    view.stayUntil = Sample.day("2025-12-31")
    view.fine = .waived(100)
    view.exit = ExitRecord(
      grantedOn: Sample.day("2026-01-05"),
      validUntil: Sample.day("2026-01-31"))
    #expect(stages(view).exit == Sample.day("2026-01-26"))
  }

  @Test func `what is open-ended has no day`() {
    var held = Sample.readyView()
    held.held = true
    #expect(estimate(held) == nil)
    var refused = Sample.readyView()
    refused.stayUntil = Sample.day("2025-12-31")
    refused.fine = FineRecord(refusedOn: Sample.day("2026-01-10"))
    #expect(estimate(refused) == nil)
    refused.fine.paidCents = 100_000
    refused.exit = ExitRecord(refusedOn: Sample.day("2026-01-10"))
    #expect(estimate(refused) == nil)
    // A refusal that is not in the way says nothing.
    var free = Sample.readyView()
    free.exit.refusedOn = Sample.day("2026-01-10")
    #expect(estimate(free) == Sample.today)
  }

  @Test func `an emergency travel document is not issued so early that it runs out`() {
    // Ten days of validity: to arrive on 15 February it is issued on 5 February, not on 24 January.
    var policy = Sample.policy
    policy.boarding.etdValidityDays = 10
    var view = Sample.readyView()
    view.documentType = .unset
    #expect(stages(view, policy: policy).document == Sample.day("2026-02-05"))
  }
}
