import RepatriationSchema
import Testing
import Wire

@testable import Casework

/// Estimates with their range, working days backwards, and tiers after waiting.
struct PaceTests {
  private static let calendar = MissionCalendar(
    timeZone: "Asia/Phnom_Penh", holidays: [day("2026-02-04")]
  ) { _ in 7 * 3_600 }

  private static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("not a day: \(text)") }
    return day
  }

  private static var policy: Policy {
    var policy = Policy()
    policy.leadTimes.identityDays = 2
    policy.leadTimes.etdDays = 3
    policy.leadTimes.waiverDays = 13
    policy.leadTimes.exitPermitWorkingDays = 3
    policy.leadTimes.earliest = StageDays(
      identityDays: 1, etdDays: 2, waiverDays: 9, exitPermitWorkingDays: 2)
    policy.leadTimes.late = StageDays(
      identityDays: 4, etdDays: 5, waiverDays: 18, exitPermitWorkingDays: 5)
    policy.fines.centsPerDay = 1_000
    policy.boarding.exitPermitWithReplacementDocument = true
    policy.boarding.exitPermitWithOverstay = true
    policy.boarding.exitPermitWithoutEntryRecord = true
    policy.boarding.etdValidityDays = 90
    policy.priority.readyDaysToMoveUp = 14
    policy.priority.highestTierByWaiting = 1
    return policy
  }

  private static var overstayed: PlanningView {
    var view = PlanningView()
    view.stayUntil = day("2025-12-01")
    view.stayStatus = .overstay
    view.tier = 3
    return view
  }

  private static var ready: PlanningView {
    var view = PlanningView()
    view.identityVerified = true
    view.documentType = .passport
    view.documentExpires = day("2031-05-01")
    view.stayStatus = .inStatus
    view.stayUntil = day("2026-12-01")
    view.tier = 3
    view.grantedOn = day("2026-01-19")
    return view
  }

  @Test func `an estimate says when at best, as usual and at worst`() throws {
    // From Wednesday 21 January. Best: identity 22, waiver 31 January, a Saturday; permit two
    // working days later: Monday 2, Tuesday 3 February. Usual: 23, 5 February, permit Friday 6,
    // Monday 9, Tuesday 10. Worst: 25 January, 12 February, permit Friday 13, then Monday 16 to
    // Thursday 19 February.
    let range = try #require(
      ReadyRange(
        Self.overstayed, policy: Self.policy, from: Self.day("2026-01-21"),
        calendar: Self.calendar))
    #expect(range.earliest == Self.day("2026-02-03"))
    #expect(range.usual == Self.day("2026-02-10"))
    #expect(range.late == Self.day("2026-02-19"))
  }

  @Test func `what is held has no range, and a policy without paces has a range of one day`() throws
  {
    var held = Self.overstayed
    held.held = true
    #expect(
      ReadyRange(
        held, policy: Self.policy, from: Self.day("2026-01-21"), calendar: Self.calendar) == nil)
    var plain = Self.policy
    plain.leadTimes.earliest = nil
    plain.leadTimes.late = nil
    let range = try #require(
      ReadyRange(
        Self.overstayed, policy: plain, from: Self.day("2026-01-21"), calendar: Self.calendar))
    #expect(range.earliest == range.usual && range.late == range.usual)
  }

  @Test func `counting working days backwards finds the last day that is in time`() {
    for offset in 0..<40 {
      let last = Self.day("2026-01-20").adding(days: offset)
      for count in 0...6 {
        let start = Self.calendar.subtracting(workingDays: count, from: last)
        #expect(Self.calendar.adding(workingDays: count, to: start) <= last, "\(last) \(count)")
        let next = start.adding(days: 1)
        #expect(Self.calendar.adding(workingDays: count, to: next) > last, "\(last) \(count)")
      }
    }
  }

  @Test(arguments: [
    ("2026-02-01", 3, 13, 0), ("2026-02-02", 2, 14, 14), ("2026-03-30", 2, 70, 14),
  ])
  func `who has had everything granted for fourteen days moves up one tier, and no further`(
    on: String, tier: UInt8, days: Int, after: UInt16
  ) {
    let found = PriorityByWaiting(Self.ready, policy: Self.policy, on: Self.day(on))
    #expect(found.tier == tier)
    #expect(found.readyDays == days)
    #expect(found.movedUpAfterDays == after)
    #expect(found.ownTier == 3)
  }

  @Test func `nobody moves up to danger, or while something is missing, or without a rule`() {
    let late = Self.day("2026-04-01")
    var first = Self.ready
    first.tier = 1
    #expect(PriorityByWaiting(first, policy: Self.policy, on: late).tier == 1)
    var open = Self.ready
    open.stayUntil = Self.day("2026-02-01")
    let missing = PriorityByWaiting(open, policy: Self.policy, on: late)
    #expect(missing.tier == 3 && missing.readyDays == nil)
    var never = Self.policy
    never.priority.readyDaysToMoveUp = 0
    #expect(PriorityByWaiting(Self.ready, policy: never, on: late).tier == 3)
  }

  @Test func `a later day never lowers a tier as long as the case stays ready`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed)
    for _ in 0..<300 {
      var policy = Self.policy
      policy.priority.readyDaysToMoveUp = UInt16.random(in: 0...40, using: &random)
      policy.priority.highestTierByWaiting = UInt8.random(in: 0...3, using: &random)
      var view = Self.ready
      view.tier = UInt8.random(in: 0...3, using: &random)
      view.grantedOn = Self.day("2026-01-01").adding(days: .random(in: 0...40, using: &random))
      var before: UInt8 = 9
      for ahead in 0..<80 {
        let day = Self.day("2026-01-10").adding(days: ahead)
        let tier = PriorityByWaiting(view, policy: policy, on: day).tier
        #expect(tier <= before && view.tier - tier <= 1, "seed \(seed)")
        before = tier
      }
    }
  }

  @Test func `what is prolonged in time keeps its first day, what is granted anew does not`() {
    let projection = PlanningViewProjection(policy: Self.policy, calendar: Self.calendar)
    func permit(_ decided: String, until: String) -> ExitPermit {
      ExitPermit(
        decidedOn: Self.day(decided), outcome: .granted, validUntil: Self.day(until))
    }
    var file = PersonFile()
    file.registration.receivedAt = Timestamp("2026-01-03T09:00:00+07:00") ?? Timestamp()
    #expect(projection.grantedOn(file) == Self.day("2026-01-03"))
    file.exitPermits = [permit("2026-01-20", until: "2026-02-05")]
    #expect(projection.grantedOn(file) == Self.day("2026-01-20"))
    file.exitPermits.append(permit("2026-02-03", until: "2026-03-01"))
    #expect(projection.grantedOn(file) == Self.day("2026-01-20"))
    file.exitPermits.append(permit("2026-03-09", until: "2026-04-01"))
    #expect(projection.grantedOn(file) == Self.day("2026-03-09"))
    var refused = permit("2026-03-20", until: "2026-05-01")
    refused.outcome = .refused
    file.exitPermits.append(refused)
    #expect(projection.grantedOn(file) == Self.day("2026-03-09"))
  }

  @Test func `the view of a merged file names the file that speaks for it`() {
    let projection = PlanningViewProjection(policy: Self.policy, calendar: Self.calendar)
    var file = PersonFile()
    #expect(
      projection.view(of: file, group: nil, at: Timestamp()).mergedInto == nil)
    file.mergedInto = ID(WireUUID(high: 1, low: 2))
    #expect(
      projection.view(of: file, group: nil, at: Timestamp()).mergedInto
        == ID(WireUUID(high: 1, low: 2)))
  }
}

/// SplitMix64.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
