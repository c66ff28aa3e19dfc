internal import Casework
internal import RepatriationSchema
internal import Wire

/// When a departure's steps are due and allowed, by the policy.
struct LifeMoments: Sendable {
  private static let minute: Int64 = 60_000_000
  private static let hour: Int64 = 60 * minute

  let departsAt: Timestamp
  /// When the provisional list of names is due; earlier only for a reason.
  let proposeBy: Timestamp
  /// When the list is due to be locked; earlier only for a reason.
  let lockBy: Timestamp
  /// Until when the carrier takes changes.
  let deltasUntil: Timestamp
  /// Until when seats are given to people from standby.
  let substitutesUntil: Timestamp
  let checkInFrom: Timestamp
  /// From when it can have left.
  let departsFrom: Timestamp

  init(_ departure: Departure, _ policy: Policy) {
    let rules = policy.lifecycle
    departsAt = departure.departsAt
    proposeBy = Self.before(departsAt, Int64(rules.proposeHours) * Self.hour)
    lockBy = Self.before(departsAt, Int64(policy.planning.lockHours) * Self.hour)
    deltasUntil = Self.before(departsAt, Int64(rules.deltaHours) * Self.hour)
    substitutesUntil = Self.before(departsAt, Int64(rules.substitutionMinutes) * Self.minute)
    checkInFrom = Self.before(departsAt, Int64(rules.checkInHours) * Self.hour)
    departsFrom = Self.before(departsAt, Int64(rules.earlyMinutes) * Self.minute)
  }

  private static func before(_ moment: Timestamp, _ microseconds: Int64) -> Timestamp {
    Timestamp(microseconds: moment.microseconds &- microseconds)
  }
}
