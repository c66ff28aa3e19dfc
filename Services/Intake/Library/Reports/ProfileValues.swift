internal import Casework
internal import RepatriationSchema
internal import Wire

/// What a registration says of the groups a person belongs to, in the words of the profile.
struct ProfileValues: Sendable {
  /// What groups are told apart by, in the order of the report.
  enum Dimension: String, CaseIterable, Sendable {
    case sex
    case ageBand = "age band"
    case originProvince = "origin province"
    case exitSite = "exit site"
    case entryPort = "entry port"
    case monthsInSite = "months in site"
    case channel

    /// Its values have an order of their own.
    var isOrdered: Bool { self == .ageBand || self == .monthsInSite }
  }

  static let notKnown = "not known"

  /// The place of a band among the others: by its first number, what is not known last.
  static func rank(_ band: String) -> Int {
    if band == notKnown { return .max }
    if band.hasPrefix("under") { return -1 }
    return Int(band.prefix { $0 != " " }) ?? .max
  }

  let values: [Dimension: String]

  /// - Parameter arrivedOn: the day on which the age is taken: a birthday moves nobody to another group.
  init(_ registration: Registration, arrivedOn: CalendarDate, policy: Policy) {
    values = [
      .sex: registration.sex == .unset ? Self.notKnown : registration.sex.name,
      .ageBand: Self.ageBand(registration, on: arrivedOn, policy: policy),
      .originProvince: Self.text(registration.originProvince),
      .exitSite: Self.text(registration.exitSite),
      .entryPort: Self.text(registration.stay.entryPort),
      .monthsInSite: Self.months(registration.monthsInSite),
      .channel: registration.channel == .unset ? Self.notKnown : registration.channel.name,
    ]
  }

  private static func text(_ value: String) -> String {
    let trimmed = NameText.trimmed(value)
    return trimmed.isEmpty ? notKnown : trimmed
  }

  /// Bands end at the policy's ages of adults and of the elderly; the others are of ten years.
  private static func ageBand(
    _ registration: Registration, on day: CalendarDate, policy: Policy
  ) -> String {
    let adult = Int(policy.boarding.adultAge)
    let elderly = Int(policy.priority.elderlyAge)
    let years: Int
    if let age = Age(born: registration.born, on: day) {
      // Doubt about being under age is decided as everywhere: for the person.
      years = age.atLeast < adult ? age.atLeast : age.atMost
    } else if let estimated = registration.estimatedAge {
      years = Int(estimated)
    } else {
      return notKnown
    }
    if years < adult { return "under \(adult)" }
    if years >= elderly { return "\(elderly) and over" }
    let first = max(adult, years / 10 * 10)
    return "\(first) to \(min(elderly - 1, years / 10 * 10 + 9))"
  }

  private static func months(_ months: UInt16?) -> String {
    guard let months else { return notKnown }
    return switch months {
    case 0...2: "under 3"
    case 3...5: "3 to 5"
    case 6...11: "6 to 11"
    case 12...23: "12 to 23"
    default: "24 and more"
    }
  }
}
