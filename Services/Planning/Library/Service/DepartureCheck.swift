internal import RepatriationSchema
internal import Wire

/// What a departure must state before anybody can be planned onto it.
enum DepartureCheck {
  /// Zone offsets in use lie between UTC−12 and UTC+14; minutes.
  private static let offsets: ClosedRange<Int16> = -720...840
  /// The longest journey that is believed, in microseconds: a ship takes days, not weeks.
  private static let longestJourney: Int64 = 14 * 86_400_000_000
  /// The most any amount may be, in US cents.
  private static let amounts: ClosedRange<Int64> = 0...1_000_000_000_000
  /// Seats that one stretcher can take.
  private static let stretcherSeats: ClosedRange<UInt8> = 1...64

  /// - Parameter now: departures far from this moment are mistyped, not planned.
  /// - Returns: the first field that cannot be accepted, with what to do; `nil` when all can.
  static func problem(in departure: Departure, now: Timestamp) -> Rejected? {
    identityProblem(departure) ?? routeProblem(departure) ?? timeProblem(departure, now: now)
      ?? flightsProblem(departure) ?? capacityProblem(departure) ?? paperProblem(departure)
  }

  private static func identityProblem(_ departure: Departure) -> Rejected? {
    let id = departure.id.utf8
    let isPlain = id.allSatisfy {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard (1...24).contains(id.count), isPlain else {
      return .field("departure.id", "Use 1 to 24 letters, digits and hyphens, such as D07.")
    }
    guard (2...3).contains(departure.carrier.count) else {
      return .field("departure.carrier", "Give the carrier's code of two or three characters.")
    }
    guard !departure.number.isEmpty else {
      return .field("departure.number", "Give the number of the flight.")
    }
    let isLocator = departure.bookingReference.utf8.allSatisfy {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard isLocator else {
      return .field("departure.bookingReference", "A booking is capital letters and digits.")
    }
    return nil
  }

  private static func routeProblem(_ departure: Departure) -> Rejected? {
    guard departure.legs.count >= 2 else {
      return .field("departure.legs", "Name at least two airports, the first and the last.")
    }
    let areCodes = departure.legs.allSatisfy { leg in
      leg.count == 3
        && leg.description.utf8.allSatisfy {
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        }
    }
    guard areCodes else {
      return .field("departure.legs", "An airport is three capital letters, such as KTI.")
    }
    guard zip(departure.legs, departure.legs.dropFirst()).allSatisfy({ $0 != $1 }) else {
      return .field("departure.legs", "A leg leads to the airport where it begins.")
    }
    return nil
  }

  private static func timeProblem(_ departure: Departure, now: Timestamp) -> Rejected? {
    guard offsets.contains(departure.departsOffsetMinutes),
      offsets.contains(departure.arrivesOffsetMinutes)
    else {
      return .field("departure.departsOffsetMinutes", "An offset is -720 to 840 minutes.")
    }
    guard PlanningHorizon(around: now).contains(departure.departsAt) else {
      return .field(
        "departure.departsAt", "It departs at most a year ago and at most two years from now.")
    }
    let (duration, overflow) = departure.arrivesAt.microseconds.subtractingReportingOverflow(
      departure.departsAt.microseconds)
    guard !overflow, duration > 0 else {
      return .field("departure.arrivesAt", "It arrives before it departs.")
    }
    guard duration <= longestJourney else {
      return .field("departure.arrivesAt", "A journey takes at most 14 days.")
    }
    return nil
  }

  /// Flights lead from the first airport to the last, each from where the one before it ends.
  private static func flightsProblem(_ departure: Departure) -> Rejected? {
    let flights = departure.flights
    guard let first = flights.first, let last = flights.last else { return nil }
    func problem(_ reason: String) -> Rejected { .field("departure.flights", reason) }
    guard first.from == departure.legs.first, last.to == departure.legs.last,
      first.departsAt == departure.departsAt, last.arrivesAt == departure.arrivesAt
    else { return problem("Flights begin and end where and when the departure does.") }
    guard zip(flights, flights.dropFirst()).allSatisfy({ $0.to == $1.from }) else {
      return problem("A flight begins where the one before it ends.")
    }
    let times = flights.flatMap { [$0.departsAt, $0.arrivesAt] }
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return problem("A flight departs after the one before it arrives, and arrives later.")
    }
    guard flights.allSatisfy({ (2...3).contains($0.carrier.count) && !$0.number.isEmpty }) else {
      return problem("A flight has a carrier's code of two or three characters and a number.")
    }
    let zones = flights.flatMap { [$0.departsOffsetMinutes, $0.arrivesOffsetMinutes] }
    return zones.allSatisfy(offsets.contains) ? nil : problem("An offset is -720 to 840 minutes.")
  }

  private static func capacityProblem(_ departure: Departure) -> Rejected? {
    guard (1...PlanningLimits.seats).contains(Int(departure.seats)) else {
      return .field("departure.seats", "A departure has 1 to \(PlanningLimits.seats) seats.")
    }
    guard stretcherSeats.contains(departure.seatsPerStretcher) else {
      return .field("departure.seatsPerStretcher", "A stretcher takes 1 to 64 seats.")
    }
    let needed = Int(departure.stretchers) * Int(departure.seatsPerStretcher)
    guard needed <= Int(departure.seats) else {
      return .field("departure.stretchers", "The stretchers need more seats than there are.")
    }
    guard departure.reserveSeats ?? 0 <= departure.seats else {
      return .field("departure.reserveSeats", "More seats are kept free than there are.")
    }
    guard amounts.contains(departure.seatCents), amounts.contains(departure.charterCents) else {
      return .field("departure.seatCents", "A cost is not negative, and below 10 billion dollars.")
    }
    return nil
  }

  private static func paperProblem(_ departure: Departure) -> Rejected? {
    let carried: [DocumentType] = [.passport, .emergencyTravelDocument]
    guard departure.acceptedDocuments.contains(where: carried.contains) else {
      return .field(
        "departure.acceptedDocuments", "Name passport, emergencyTravelDocument or both.")
    }
    return nil
  }
}
