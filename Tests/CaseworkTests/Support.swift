internal import Foundation
internal import MissionPolicy
internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import Casework

/// What the tests of casework share: the policy of the samples and short ways to write dates.
enum Sample {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// `Services/policies/khm-idn-2026-01.json`: identity 2 d, ETD 3 d, waiver 13 d, exit permit 3 working
  /// d, 10 USD a day, 7 January off.
  static let file: PolicyFile = {
    do {
      return try PolicyFile.load(
        path: root.appending(path: "Services/policies/khm-idn-2026-01.json").path)
    } catch {
      preconditionFailure("the sample policy is broken: \(error)")
    }
  }()

  static var policy: Policy { file.policy }
  static var calendar: MissionCalendar { file.calendar }
  static let home = code("IDN")
  static let homeAirports = ["KNO", "DPS", "CGK", "SUB", "BTH", "PKU", "UPG", "PLM"].map(code)

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func born(_ text: String) -> PartialDate {
    guard let date = PartialDate(text) else { preconditionFailure("no date: \(text)") }
    return date
  }

  static func moment(_ text: String) -> Timestamp {
    guard let moment = Timestamp(text) else { preconditionFailure("no moment: \(text)") }
    return moment
  }

  static func code(_ text: String) -> FixedASCII<3> {
    guard let code = FixedASCII<3>(text) else { preconditionFailure("no code: \(text)") }
    return code
  }

  static func id<Tag>(_ number: UInt8) -> ID<Tag> {
    ID(WireUUID(bytes: [UInt8](repeating: 0, count: 15) + [number]) ?? WireUUID())
  }

  /// Wednesday 21 January 2026, 08:00 in Phnom Penh: where most computations stand.
  static let asOf = moment("2026-01-21T08:00:00+07:00")
  static let today = day("2026-01-21")

  /// A person with everything: a passport until 2030, in status until the end of 2026.
  static func readyView() -> PlanningView {
    PlanningView(
      person: id(1), mission: "IDN-PNH", state: .registered,
      registeredAt: moment("2026-01-19T09:00:00+07:00"), identityVerified: true,
      documentType: .passport, documentExpires: day("2030-01-01"), stayUntil: day("2026-12-31"),
      intent: .returnHome, travelMode: .assisted, consent: true, ageBand: .adult, tier: 3,
      fit: .notAsked)
  }

  /// The same person without identity, document or stay: waits for every stage.
  static func barePerson() -> PlanningView {
    var view = readyView()
    view.identityVerified = false
    view.documentType = .unset
    view.documentExpires = nil
    view.stayUntil = day("2025-12-31")
    return view
  }

  /// KTI to CGK on Friday 6 February 2026 at 22:00, arriving after midnight; the list closes 24 h
  /// before, so 4 February is the last day on which a clearance counts.
  static func charter() -> Departure {
    Departure(
      id: "D07", mission: "IDN-PNH", carrier: code("Q9"), number: "C01",
      legs: [code("KTI"), code("CGK")], departsAt: moment("2026-02-06T22:00:00+07:00"),
      departsOffsetMinutes: 420, arrivesAt: moment("2026-02-07T01:10:00+07:00"),
      arrivesOffsetMinutes: 420, seats: 180,
      acceptedDocuments: [.passport, .emergencyTravelDocument])
  }

  static func conditions(_ departure: Departure = charter()) -> DepartureConditions {
    DepartureConditions(departure, policy: policy, homeAirports: homeAirports)
  }

  static func assess(
    _ view: PlanningView, _ departure: Departure = charter(),
    group: GroupSituation = .alone, policy: Policy = policy, asOf: Timestamp = asOf
  ) -> Boardability {
    let rulebook = BoardingRulebook(policy: policy, calendar: calendar)
    let conditions = DepartureConditions(departure, policy: policy, homeAirports: homeAirports)
    return rulebook.assess(
      view, group: group, on: conditions, homeCountry: home, asOf: asOf)
  }

  static func passport(_ number: String = "C1234567") -> TravelDocument {
    TravelDocument(
      type: .passport, number: number, issuer: home, issued: day("2020-01-02"),
      expires: day("2030-01-01"), custody: .holder, validity: .valid)
  }

  static func etd(_ number: String = "SPLP1") -> TravelDocument {
    TravelDocument(
      type: .emergencyTravelDocument, number: number, issuer: home, issued: day("2026-01-25"),
      expires: day("2026-04-25"), custody: .holder, validity: .valid, destination: home,
      journeysLeft: 1)
  }

  static func registration(_ number: UInt8 = 1) -> Registration {
    Registration(
      person: id(number), mission: "IDN-PNH", receivedAt: moment("2026-01-19T09:00:00+07:00"),
      desk: "IDN-1", channel: .walkIn, queueToken: "0119-0001", fullName: "Siti Aminah",
      sex: .female, born: born("1998-09-14"), nationality: home, intent: .returnHome,
      travelMode: .assisted)
  }

  static func registered(_ registration: Registration, consent: Answer = .yes) -> PersonFile {
    PersonFile(
      Registered(registration: registration, groupKind: .unset, consent: consent), sequence: 1,
      recordedAt: moment("2026-01-19T09:05:00+07:00"), policy: policy)
  }

  static func view(of file: PersonFile, group: Group? = nil) -> PlanningView {
    PlanningViewProjection(policy: policy, calendar: calendar)
      .view(of: file, group: group, at: asOf)
  }
}

extension PersonFile {
  /// Applies a change on the day of the tests.
  mutating func record(_ change: Change, sequence: Int64 = 2) {
    apply(
      change, sequence: sequence, at: Sample.asOf, on: Sample.today, policy: Sample.policy)
  }
}

extension FineRecord {
  /// One granted waiver.
  static func waived(_ percent: UInt8, through: CalendarDate? = nil) -> FineRecord {
    FineRecord(terms: [WaiverTerm(percent: percent, coversThrough: through)])
  }
}

extension Boardability {
  var codes: [ReasonCode] { failures.map(\.code) }
}

/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
