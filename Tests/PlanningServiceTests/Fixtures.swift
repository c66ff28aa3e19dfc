import Casework
import RepatriationSchema
import Wire

/// The numbers of the January policy, as far as planning looks at them.
enum TestPolicy {
  static let calendar = MissionCalendar(timeZone: "Asia/Phnom_Penh") { _ in 7 * 3_600 }

  static var policy: Policy {
    var policy = Policy()
    policy.version = "TEST-1"
    policy.timeZone = "Asia/Phnom_Penh"
    policy.leadTimes.identityDays = 2
    policy.leadTimes.etdDays = 3
    policy.leadTimes.waiverDays = 13
    policy.leadTimes.exitPermitWorkingDays = 3
    policy.fines.centsPerDay = 1_000
    policy.fines.accruesPastCover = true
    policy.boarding.exitPermitWithReplacementDocument = true
    policy.boarding.exitPermitWithOverstay = true
    policy.boarding.exitPermitWithoutEntryRecord = true
    policy.boarding.adultAge = 18
    policy.boarding.seatAge = 2
    policy.boarding.restrictedTransits = ["SIN"]
    policy.boarding.expectable = [
      .noValidDocument, .fineUncleared, .exitPermitMissing, .identityUnverified,
    ]
    policy.documents.sealHours = 12
    policy.planning.reservePermille = 50
    policy.planning.lockHours = 24
    policy.planning.waitCentsPerDay = [8_000, 4_000, 2_000, 1_000]
    policy.planning.unseatedCents = [400_000, 200_000, 120_000, 80_000]
    policy.planning.onwardTravelCents = 6_000
    policy.planning.slopeTwoAfterDays = 14
    policy.planning.slopeFourAfterDays = 28
    policy.planning.expectedClearanceCents = 500
    policy.planning.minorsPerEscort = 1
    policy.planning.effortPerParty = 20
    policy.planning.moveCents = [300, 5_000, 20_000]
    policy.lifecycle.proposeHours = 72
    policy.lifecycle.deltaHours = 4
    policy.lifecycle.substitutionMinutes = 60
    policy.lifecycle.checkInHours = 12
    policy.lifecycle.earlyMinutes = 60
    policy.lifecycle.viewsMinutes = 15
    policy.lifecycle.reopenHours = 24
    policy.lifecycle.overridable = [.fineUncleared, .exitPermitMissing, .documentRouteMismatch]
    policy.missions = [
      MissionRules(
        mission: "IDN-PNH", homeCountry: "IDN",
        pointsOfEntry: [
          ProvincePoint(province: "Aceh", airport: "KNO"),
          ProvincePoint(province: "Banten", airport: "CGK"),
          ProvincePoint(province: "Jawa Timur", airport: "SUB"),
        ]),
      MissionRules(mission: "CHN-PNH", homeCountry: "CHN"),
    ]
    return policy
  }
}

/// Moments and days, written as text.
func moment(_ text: String) -> Timestamp {
  guard let moment = Timestamp(text) else { preconditionFailure("not a moment: \(text)") }
  return moment
}

func day(_ text: String) -> CalendarDate {
  guard let day = CalendarDate(text) else { preconditionFailure("not a day: \(text)") }
  return day
}

/// Wednesday 21 January 2026, the morning of the sample plan.
let asOf = moment("2026-01-21T08:00:00+07:00")

/// The person, or group, of a small number.
func person(_ number: UInt64) -> ID<PersonFile> { ID(WireUUID(high: 0x0190, low: number)) }
func group(_ number: UInt64) -> ID<Group> { ID(WireUUID(high: 0x0200, low: number)) }

enum Views {
  /// Passport in hand, in status, wants to go home and needs nothing: may board everything.
  static func ready(_ number: UInt64, mission: String = "IDN-PNH", tier: UInt8 = 3) -> PlanningView
  {
    var view = PlanningView()
    view.person = person(number)
    view.mission = mission
    view.state = .registered
    view.registeredAt = moment("2026-01-19T09:00:00+07:00")
    view.identityVerified = true
    view.documentType = .passport
    view.documentExpires = day("2031-05-01")
    view.stayStatus = .inStatus
    view.stayUntil = day("2026-12-01")
    view.intent = .returnHome
    view.travelMode = .assisted
    view.consent = true
    view.ageBand = .adult
    view.tier = tier
    view.fit = .notAsked
    return view
  }

  /// No document, identity open, overstayed since 1 December 2025: everything is still to be done.
  static func overstayed(_ number: UInt64) -> PlanningView {
    var view = ready(number)
    view.identityVerified = false
    view.documentType = .unset
    view.documentExpires = nil
    view.stayUntil = day("2025-12-01")
    return view
  }

  /// A member of a group that may not be split.
  static func member(
    _ number: UInt64, of groupNumber: UInt64, size: UInt16, _ relation: Relation,
    band: AgeBand = .adult
  ) -> PlanningView {
    var view = ready(number)
    view.group = group(groupNumber)
    view.groupSize = size
    view.relation = relation
    view.ageBand = band
    return view
  }
}

enum Departures {
  /// Phnom Penh to Jakarta in three hours, passports and emergency documents, 40 seats.
  static func direct(
    _ id: String, _ departs: String, seats: UInt16 = 40, mission: String = "IDN-PNH"
  ) -> Departure {
    let departsAt = moment(departs)
    var departure = Departure()
    departure.id = id
    departure.mission = mission
    departure.carrier = "Q9"
    departure.number = "225"
    departure.legs = ["KTI", "CGK"]
    departure.departsAt = departsAt
    departure.departsOffsetMinutes = 420
    departure.arrivesAt = Timestamp(microseconds: departsAt.microseconds + 3 * 3_600_000_000)
    departure.arrivesOffsetMinutes = 420
    departure.seats = seats
    departure.wheelchairs = 2
    departure.seatCents = 14_200
    departure.acceptedDocuments = [.passport, .emergencyTravelDocument]
    return departure
  }

  /// The dates of the sample: 27 January, and 10, 11 and 12 February.
  static var sample: [Departure] {
    [
      direct("D02", "2026-01-27T13:10:00+07:00"),
      direct("D07", "2026-02-06T22:00:00+07:00"),
      direct("D10", "2026-02-10T22:00:00+07:00"),
      direct("D11", "2026-02-11T10:30:00+07:00"),
      direct("D12", "2026-02-12T13:10:00+07:00"),
    ]
  }
}
