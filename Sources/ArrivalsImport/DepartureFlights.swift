internal import RepatriationSchema
internal import Wire

/// Reads the flights of a departure on which people change aircraft, such as
/// `Q9 225 KTI-SIN 2026-01-27T13:10+07:00/2026-01-27T16:05+08:00; Q9 871 SIN-CGK …`.
enum DepartureFlights {
  /// Why the cell cannot be read.
  struct Failure: Error {
    let reason: String
  }

  /// As many as a departure has.
  private static let maximum = 8

  static func read(_ text: String) throws(Failure) -> [DepartureFlight] {
    let parts = text.split(separator: ";").map { $0.split(separator: " ") }
    guard parts.count <= maximum else {
      throw Failure(reason: "A departure has at most \(maximum) flights.")
    }
    var flights: [DepartureFlight] = []
    for words in parts {
      guard let flight = flight(words.map { String($0) }) else {
        throw Failure(
          reason: "Write each flight as 'Q9 225 KTI-SIN DEPARTS/ARRIVES', with local times such as "
            + "2026-01-27T13:10+07:00, parted by ';'.")
      }
      flights.append(flight)
    }
    return flights
  }

  private static func flight(_ words: [String]) -> DepartureFlight? {
    guard words.count == 4, let carrier = FixedASCII<3>(words[0]), words[0].utf8.count >= 2,
      (1...8).contains(words[1].utf8.count)
    else { return nil }
    let airports = words[2].split(separator: "-").compactMap { part -> FixedASCII<3>? in
      let isCode = part.utf8.count == 3 && part.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      return isCode ? FixedASCII<3>(part) : nil
    }
    let times = words[3].split(separator: "/").compactMap {
      DepartureRecordReader.localTime(String($0))
    }
    guard airports.count == 2, times.count == 2 else { return nil }
    return DepartureFlight(
      carrier: carrier, number: words[1], from: airports[0], to: airports[1],
      departsAt: times[0].0, departsOffsetMinutes: times[0].1, arrivesAt: times[1].0,
      arrivesOffsetMinutes: times[1].1)
  }
}
