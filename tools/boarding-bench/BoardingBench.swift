internal import Casework
internal import Foundation
internal import MissionPolicy
internal import RepatriationSchema
internal import Wire

/// Measures what it costs to say which of many people may board which of many departures.
///
///     boarding-bench [POLICY.json]
///
/// Exit code 1 when the median of the runs is over the limit of one core.
@main
enum BoardingBench {
  private static let people = 10_000
  private static let departures = 60
  private static let runs = 9
  private static let limit = Duration.milliseconds(50)

  static func main() throws {
    let path = CommandLine.arguments.dropFirst().first ?? "Services/policies/khm-idn-2026-01.json"
    let file = try PolicyFile.load(path: path)
    let rulebook = BoardingRulebook(policy: file.policy, calendar: file.calendar)
    guard let asOf = Timestamp("2026-01-21T08:00:00+07:00") else { return }
    let today = file.calendar.day(of: asOf)
    let conditions = (0..<departures).map { number in
      DepartureConditions(
        departure(number, asOf: asOf), policy: file.policy, homeAirports: ["CGK", "KNO"])
    }
    let views = (0..<people).map { (person($0, today: today), GroupSituation.alone) }
    var times: [Duration] = []
    var boardable = 0
    for _ in 0..<runs {
      let start = ContinuousClock.now
      guard
        let table = BoardingTable(
          views, on: conditions, rulebook: rulebook, homeCountry: "IDN", asOf: asOf)
      else { return }
      times.append(ContinuousClock.now - start)
      boardable = (0..<people).count { table.verdict(person: $0, departure: 7) != .excluded }
    }
    times.sort()
    let median = times[runs / 2]
    print(
      "\(people) people x \(departures) departures: median \(median), fastest \(times[0]), slowest "
        + "\(times[runs - 1]), limit \(limit); on the eighth departure \(boardable) can be listed")
    exit(median <= limit ? 0 : 1)
  }

  private static func departure(_ number: Int, asOf: Timestamp) -> Departure {
    let leaves = asOf.microseconds + Int64(number + 1) * 86_400_000_000
    return Departure(
      id: "D\(number)", mission: "IDN-PNH",
      legs: number % 3 == 0 ? ["KTI", "KUL", "CGK"] : ["KTI", "CGK"],
      departsAt: Timestamp(microseconds: leaves), departsOffsetMinutes: 420,
      arrivesAt: Timestamp(microseconds: leaves + 12_000_000_000), arrivesOffsetMinutes: 420,
      seats: 180, acceptedDocuments: [.passport, .emergencyTravelDocument])
  }

  /// People of all kinds: with and without papers, overstayed, with waivers, payments and permits.
  private static func person(_ number: Int, today: CalendarDate) -> PlanningView {
    var view = PlanningView(
      state: .processing, identityVerified: number % 5 != 0, intent: .returnHome,
      travelMode: .assisted, consent: true, ageBand: .adult, tier: 3, fit: .notAsked)
    if number % 3 != 0 {
      view.documentType = number % 2 == 0 ? .passport : .emergencyTravelDocument
      view.documentExpires = today.adding(days: number % 200)
      view.etdDestination = "IDN"
      view.etdTransits = ["KUL"]
    }
    view.stayUntil = today.adding(days: number % 400 - 300)
    if number % 4 == 0 {
      view.fine.terms = [
        WaiverTerm(percent: 100, coversThrough: today.adding(days: number % 60))
      ]
    }
    if number % 7 == 0 { view.fine.paidCents = Int64(number % 50) * 10_000 }
    if number % 2 == 0 {
      view.exit.grantedOn = today
      view.exit.validUntil = today.adding(days: number % 45)
    } else {
      view.exit.requestedOn = today.adding(days: -(number % 10))
    }
    return view
  }
}
