internal import Casework
internal import RepatriationSchema
internal import Wire

extension Manifest {
  /// Seats that those take who travel: none on a lap, several on a stretcher.
  var seatsOfEntries: Int {
    entries.reduce(0) { seats, entry in
      // Drafts list nobody who does not travel.
      guard entry.state.isLive else { return seats }
      if entry.services.contains(.stretcher) { return seats + Int(departure.seatsPerStretcher) }
      return entry.services.contains(.infant) ? seats : seats + 1
    }
  }

  /// The id of the list of a departure.
  static func id(mission: String, departure: String) -> String { "\(mission)-\(departure)" }

  /// The manifest in one line.
  var summary: ManifestSummary {
    ManifestSummary(
      id: id, departure: departure.id, departsAt: departure.departsAt,
      departsOffsetMinutes: departure.departsOffsetMinutes,
      route: departure.legs.map { $0.description }.joined(separator: "-"),
      flight: "\(departure.carrier) \(departure.number)", state: state, revision: revision,
      seats: departure.seats, seatsTaken: seatsTaken, seatsReserved: seatsReserved,
      persons: UInt32(clamping: entries.count(where: \.state.isLive)),
      withMissing: UInt32(clamping: entries.count { $0.state.isLive && !$0.missing.isEmpty }),
      eligible: eligible,
      eligibleNow: eligibleNow, standby: UInt32(clamping: standby.count),
      charter: departure.charterCents > 0, closesAt: closesAt,
      atRisk: UInt32(clamping: entries.count(where: mayBeLate)))
  }

  /// Whether something that the person lacks is not there in time when it takes long.
  func mayBeLate(_ entry: ManifestEntry) -> Bool {
    let last = closesAt.calendarDate(offsetSeconds: Int(departure.departsOffsetMinutes) * 60)
      .adding(days: -1)
    return entry.missing.contains { missing in
      guard let late = missing.lateBy ?? missing.expectedBy else { return true }
      return late > last
    }
  }

  /// What it says of people and seats, without the numbers of its publication.
  var content: Manifest {
    var content = self
    content.revision = 0
    content.asOf = Timestamp()
    content.planVersion = 0
    content.digest = FixedBytes<32>()
    return content
  }
}
