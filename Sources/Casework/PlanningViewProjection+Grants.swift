internal import RepatriationSchema
internal import Wire

extension PlanningViewProjection {
  /// The day of the newest grant that a case rests on, in the authorities' own dates, so that what is
  /// recorded late counts from the day on which it was granted.
  ///
  /// What is renewed before it runs out counts from the first of the chain: nobody who waits loses
  /// days because a permit was prolonged.
  func grantedOn(_ file: PersonFile) -> CalendarDate {
    var days = [calendar.day(of: file.registration.receivedAt)]
    let document = file.travelDocument
    if document?.type == .emergencyTravelDocument, let issued = document?.issued {
      days.append(issued)
    }
    let waivers = file.waivers.filter { $0.outcome == .granted }
    days += Self.beginning(waivers.map { ($0.decidedOn, $0.coversThrough) }).map { [$0] } ?? []
    if let paid = file.payments.map(\.paidOn).max() { days.append(paid) }
    let permits = file.exitPermits.filter { $0.outcome == .granted }
    days += Self.beginning(permits.map { ($0.decidedOn, $0.validUntil) }).map { [$0] } ?? []
    return days.max() ?? days[0]
  }

  /// When the unbroken chain of grants began to which the newest belongs; `nil` without a dated one.
  private static func beginning(
    _ grants: [(decidedOn: CalendarDate?, through: CalendarDate?)]
  ) -> CalendarDate? {
    let dated = grants.compactMap { grant in grant.decidedOn.map { ($0, grant.through) } }
      .sorted { ($0.0, $0.1 ?? .distantEnd) < ($1.0, $1.1 ?? .distantEnd) }
    guard var first = dated.last?.0 else { return nil }
    for (decided, through) in dated.dropLast().reversed() {
      guard (through ?? .distantEnd) >= first else { break }
      first = min(first, decided)
    }
    return first
  }
}

extension CalendarDate {
  /// Stands for "has no end".
  fileprivate static let distantEnd = CalendarDate(daysSinceEpoch: .max)
}
