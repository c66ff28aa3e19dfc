internal import Casework
internal import RepatriationSchema
internal import Wire

/// SplitMix64: the same people on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Cases as they are in the second week of a wave, most without passport and overstaying, and the
/// departures of the weeks after.
struct GeneratedCases {
  private var random: SeededGenerator
  private let asOf: Timestamp
  private let today: CalendarDate

  init(seed: UInt64, asOf: Timestamp, today: CalendarDate) {
    random = SeededGenerator(seed: seed)
    self.asOf = asOf
    self.today = today
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func day(_ range: ClosedRange<Int>) -> CalendarDate {
    today.adding(days: Int.random(in: range, using: &random))
  }

  mutating func view() -> PlanningView {
    var view = PlanningView()
    view.mission = "IDN-PNH"
    view.state = .registered
    view.registeredAt = asOf
    view.identityVerified = chance(60)
    if chance(50) {
      view.documentType = chance(30) ? .passport : .emergencyTravelDocument
      view.documentExpires = day(-10...90)
      view.etdDestination = "IDN"
      view.etdTransits = chance(50) ? ["SIN"] : []
    } else if chance(50) {
      view.etdAppliedOn = day(-10...0)
    }
    view.stayUntil = chance(90) ? day(-200...60) : nil
    if chance(50) { view.fine.requestedOn = day(-10...0) }
    if chance(30) {
      view.fine.terms = [WaiverTerm(percent: 100, coversThrough: day(5...60))]
    }
    if chance(10) { view.fine.paidCents = 50_000 }
    if chance(25) {
      view.exit.grantedOn = day(-5...0)
      view.exit.validUntil = day(3...30)
      view.exit.port = "KTI"
    }
    view.intent = chance(90) ? .returnHome : .undecided
    view.travelMode = .assisted
    view.consent = chance(95)
    view.assessmentOffered = chance(80)
    view.ageBand = chance(95) ? .adult : .minor
    view.fit = .notAsked
    return view
  }

  func departure(_ number: Int) -> Departure {
    let hubs: [FixedASCII<3>] = ["SIN", "KUL", "BKK"]
    var departure = Departure()
    departure.id = "D\(number)"
    departure.legs = ["KTI", hubs[number % hubs.count], "CGK"]
    departure.departsAt = Timestamp(
      microseconds: asOf.microseconds + Int64(number + 2) * 86_400_000_000)
    departure.arrivesAt = Timestamp(
      microseconds: departure.departsAt.microseconds + 14_400_000_000)
    departure.departsOffsetMinutes = 420
    departure.arrivesOffsetMinutes = 420
    departure.seats = 180
    departure.acceptedDocuments = [.passport, .emergencyTravelDocument]
    return departure
  }
}
