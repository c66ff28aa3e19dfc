import Casework
import PlanModel
import RepatriationSchema
import Testing
import Wire

@testable import PlanningService

/// Problems whose every number was worked out by hand.
struct ProblemBuilderTests {
  private func build(
    _ views: [PlanningView], _ departures: [RepatriationSchema.Departure] = Departures.sample,
    published: [Manifest] = []
  ) throws -> PreparedProblem {
    try ProblemBuilder(
      PlanningInput(
        mission: "IDN-PNH", views: views, departures: departures, policy: TestPolicy.policy,
        calendar: TestPolicy.calendar, asOf: asOf, published: published)
    ).build()
  }

  @Test func `a person for whom everything is open is expected from the day after the last stage`()
    throws
  {
    // Seen on Wednesday 21 January: identity 21 + 2 = 23 January; travel document 23 + 3 = 26
    // January; fine waiver 23 + 13 = 5 February, a Thursday; exit permit after both, three working
    // days from 5 February: Friday 6, Monday 9, Tuesday 10 February.
    // A list closes 24 hours before departure, and what is granted by the end of the day before
    // the closing counts:
    //   D02 27 Jan 13:10 closes 26 Jan, last day 25 Jan: late
    //   D07  6 Feb 22:00 closes  5 Feb, last day  4 Feb: late
    //   D10 10 Feb 22:00 closes  9 Feb, last day  8 Feb: late
    //   D11 11 Feb 10:30 closes 10 Feb, last day  9 Feb: late
    //   D12 12 Feb 13:10 closes 11 Feb, last day 10 Feb: in time
    let prepared = try build([Views.overstayed(1)])
    let all: PlanModel.ReasonCodes = [.b01, .b03, .b04, .b07]
    #expect(prepared.problem.departures.map(\.id.text) == ["D02", "D07", "D10", "D11", "D12"])
    #expect(
      prepared.problem.parties.map(\.eligibility) == [
        [.excluded(all), .excluded(all), .excluded(all), .excluded(all), .expected(all)]
      ])
  }

  @Test func `a ready person may board everything, and keeps the first date that runs out`() throws
  {
    let prepared = try build([Views.ready(1)])
    let party = try #require(prepared.problem.parties.first)
    #expect(party.eligibility == Array(repeating: .eligible, count: 5))
    // The stay ends on 1 December 2026, long before the passport.
    #expect(party.earliestClearanceExpiryDay == Int64(day("2026-12-01").daysSinceEpoch))
    #expect(party.tier == .p3)
    #expect(party.members == [Member(id: PersonID(person(1)))])
  }

  @Test func `a departure of a mistyped year keeps nobody else from being planned`() throws {
    let mistyped = [
      Departures.direct("D90", "2206-01-27T13:10:00+07:00"),
      Departures.direct("D91", "9999-01-27T13:10:00+07:00"),
      Departures.direct("D92", "0202-01-27T13:10:00+07:00"),
    ]
    let prepared = try build([Views.ready(1)], Departures.sample + mistyped)
    #expect(prepared.problem.departures.map(\.id.text) == ["D02", "D07", "D10", "D11", "D12"])
  }

  @Test func `a document that the carrier refuses has a code of its own`() throws {
    var strict = Departures.direct("D02", "2026-01-27T13:10:00+07:00")
    strict.acceptedDocuments = [.emergencyTravelDocument]
    let prepared = try build([Views.ready(1)], [strict])
    #expect(prepared.problem.parties.map(\.eligibility) == [[.excluded(.documentNotAccepted)]])
  }

  @Test func `a child who turns two before the last departure has a seat on all of them`() throws {
    var baby = Views.member(2, of: 7, size: 2, .child, band: .infant)
    // Between D02 on 27 January and D12 on 12 February.
    baby.ageBandChangesOn = day("2026-02-01")
    let family = [Views.member(1, of: 7, size: 2, .head), baby]
    let over = try build(family)
    #expect(over.problem.parties.first?.members.map(\.place) == [.seat, .seat])
    let before = try build(family, [Departures.sample[0]])
    #expect(before.problem.parties.first?.members.map(\.place) == [.seat, .lapInfant])
  }

  @Test func `nobody's lap is that of somebody who comes of age on the way`() throws {
    var sister = Views.member(1, of: 7, size: 3, .sibling, band: .minor)
    sister.ageBandChangesOn = day("2026-02-01")
    let views = [
      sister, Views.member(2, of: 7, size: 3, .child, band: .infant),
      Views.member(3, of: 7, size: 3, .child, band: .infant),
    ]
    let prepared = try build(views)
    #expect(prepared.problem.parties.first?.members.map(\.place) == [.seat, .seat, .seat])
  }

  @Test func `all failing codes are kept, not the first one`() throws {
    var view = Views.overstayed(1)
    view.held = true
    view.intent = .stay
    view.travelMode = .selfFunded
    view.possibleDuplicate = true
    let prepared = try build([view])
    let standing = try #require(prepared.parties.first?.standings.first)
    #expect(standing.verdict == .excluded)
    #expect(
      standing.codes
        == FailureCodes([
          .noValidDocument, .fineUncleared, .exitPermitMissing, .heldActive, .noReturnIntent,
          .identityUnverified, .duplicateUnresolved, .selfFunded,
        ]))
    #expect(standing.codes.headline == .heldActive)
  }

  @Test func `a group is one party with its own id and with everybody's codes`() throws {
    // The father is ready, the mother has overstayed by a day that a fine is due for: until she is
    // cleared, nobody of the family travels before D12.
    let father = Views.member(1, of: 7, size: 3, .head)
    var mother = Views.overstayed(2)
    mother.group = group(7)
    mother.groupSize = 3
    mother.relation = .spouse
    let child = Views.member(3, of: 7, size: 3, .child, band: .minor)
    let prepared = try build([child, mother, father])
    #expect(prepared.problem.parties.count == 1)
    let party = try #require(prepared.problem.parties.first)
    #expect(party.id == PartyID(group(7).uuid))
    #expect(party.members.map(\.id) == [1, 2, 3].map { PersonID(person($0)) })
    #expect(party.members.map(\.ageBand) == [.adult, .adult, .minor])
    #expect(party.eligibility[0].exclusion == [.b01, .b03, .b04, .b07])
    #expect(party.eligibility[4] == .expected([.b01, .b03, .b04, .b07]))
    let own = try #require(prepared.parties.first?.memberStandings)
    #expect(own.map { $0[0].verdict } == [.boardable, .excluded, .boardable])
  }

  @Test func `a group that lacks a member travels nowhere`() throws {
    let prepared = try build([
      Views.member(1, of: 7, size: 3, .head), Views.member(2, of: 7, size: 3, .spouse),
    ])
    #expect(prepared.problem.parties.map { $0.eligibility[0] } == [.excluded(.b12)])
  }

  @Test func `in a group that may be split, minors stay with their parents and others are free`()
    throws
  {
    var views = [
      Views.member(1, of: 7, size: 4, .head), Views.member(2, of: 7, size: 4, .child, band: .minor),
      Views.member(3, of: 7, size: 4, .other), Views.member(4, of: 7, size: 4, .spouse),
    ]
    for index in views.indices { views[index].groupSplittable = true }
    let prepared = try build(views)
    #expect(prepared.problem.parties.map(\.members.count) == [1, 3])
    #expect(prepared.problem.parties.first?.members.first?.id == PersonID(person(3)))
  }

  @Test func `a group whose id is somebody's person id is planned all the same`() throws {
    var first = Views.member(1, of: 7, size: 2, .head)
    var second = Views.member(2, of: 7, size: 2, .spouse)
    first.group = ID(person(9).uuid)
    second.group = first.group
    let prepared = try build([first, second, Views.ready(9)])
    #expect(
      prepared.problem.parties.map(\.id) == [
        PartyID(person(1).uuid), PartyID(person(9).uuid),
      ])
  }

  @Test func `one infant sits on each adult's lap, and a further one in a seat`() throws {
    let prepared = try build([
      Views.member(1, of: 7, size: 3, .head),
      Views.member(2, of: 7, size: 3, .child, band: .infant),
      Views.member(3, of: 7, size: 3, .child, band: .infant),
    ])
    let members = try #require(prepared.problem.parties.first?.members)
    #expect(members.map(\.place) == [.seat, .lapInfant, .seat])
    #expect(members.map(\.ageBand) == [.adult, .infant, .infant])
  }

  @Test func `an infant who turns two before the last departure has a seat from the start`() throws
  {
    var child = Views.member(2, of: 7, size: 2, .child, band: .infant)
    child.ageBandChangesOn = day("2026-02-11")
    let prepared = try build([Views.member(1, of: 7, size: 2, .head), child])
    #expect(prepared.problem.parties.first?.members.map(\.place) == [.seat, .seat])
  }

  @Test func `stretchers take the departure's seats, and wheelchairs a wheelchair place`() throws {
    var departures = Departures.sample
    departures[0].stretchers = 1
    departures[0].seatsPerStretcher = 9
    var lying = Views.ready(1)
    lying.services = [.stretcher, .medicalCase]
    var rolling = Views.ready(2)
    rolling.services = [.wheelchairSteps]
    let prepared = try build([lying, rolling], departures)
    #expect(
      prepared.problem.parties.map { $0.members.first?.place } == [.stretcher(seats: 9), .seat])
    #expect(prepared.problem.parties.last?.members.first?.needs == .wheelchair)
    #expect(prepared.problem.departures.map(\.capacity.stretchers) == [1, 0, 0, 0, 0])
  }

  @Test func `people who are kept apart become parties that are kept apart`() throws {
    var one = Views.ready(1)
    one.keepApart = [person(3), person(99)]
    let prepared = try build([one, Views.ready(2), Views.ready(3)])
    #expect(
      prepared.problem.keepApart == [
        KeepApart(PartyID(person(1).uuid), PartyID(person(3).uuid))
      ])
  }

  @Test func `the province of the head of the group says where the party would like to arrive`()
    throws
  {
    var head = Views.member(2, of: 7, size: 2, .head)
    head.originProvince = "Aceh"
    var spouse = Views.member(1, of: 7, size: 2, .spouse)
    spouse.originProvince = "Banten"
    let prepared = try build([head, spouse, Views.ready(5)])
    #expect(prepared.problem.parties.map(\.destinationPreferences) == [[], ["KNO"]])
  }

  @Test func `closed cases and departures that take nobody any more stay out of the problem`()
    throws
  {
    var gone = Views.ready(1)
    gone.state = .departed
    var departures = Departures.sample
    departures[0].cancelled = true
    // It departs on the next day at 07:00: its list closed an hour ago.
    departures[1] = Departures.direct("D07", "2026-01-22T07:00:00+07:00")
    let prepared = try build([gone, Views.ready(2)], departures)
    #expect(prepared.closed.map(\.person) == [person(1)])
    #expect(prepared.problem.parties.map(\.id) == [PartyID(person(2).uuid)])
    #expect(prepared.problem.departures.map(\.id.text) == ["D10", "D11", "D12"])
  }

  @Test func `a document that the carrier refuses excludes, whatever else is right`() throws {
    var departures = Departures.sample
    departures[0].acceptedDocuments = [.emergencyTravelDocument]
    let prepared = try build([Views.ready(1)], departures)
    let party = try #require(prepared.parties.first)
    #expect(party.standings[0].codes == FailureCodes(.documentNotAccepted))
    #expect(prepared.problem.parties.first?.eligibility[0].mayBeListed == false)
    #expect(prepared.problem.parties.first?.eligibility[1] == .eligible)
  }

  @Test func `the policy's amounts become weights, slopes and costs`() throws {
    let policy = PlannerPolicy.model(TestPolicy.policy)
    #expect(policy.tierWeights == [8_000, 4_000, 2_000, 1_000])
    #expect(policy.waiting.steps.map(\.fromDay) == [0, 14, 28])
    #expect(policy.waiting.steps.map(\.centsPerDay) == [1, 2, 4])
    #expect(policy.noDepartureCents == [400_000, 200_000, 120_000, 80_000])
    #expect(policy.preferenceStepCents == 6_000)
    #expect(policy.expectedCents == 500)
    #expect(policy.reservePermille == 50)
  }

  @Test func `slopes that begin on one day keep the steeper one`() {
    var policy = TestPolicy.policy
    policy.planning.slopeTwoAfterDays = 0
    policy.planning.slopeFourAfterDays = 0
    #expect(PlannerPolicy.model(policy).waiting.steps == [.init(fromDay: 0, centsPerDay: 4)])
  }

  @Test func `the order in which rows came does not reach the problem`() throws {
    var one = Views.ready(1)
    one.keepApart = [person(4)]
    let views = [
      one, Views.member(2, of: 7, size: 2, .head), Views.member(3, of: 7, size: 2, .spouse),
      Views.overstayed(4),
    ]
    let forwards = try build(views)
    let backwards = try build(views.reversed(), Departures.sample.reversed())
    #expect(forwards.problem == backwards.problem)
  }
}
