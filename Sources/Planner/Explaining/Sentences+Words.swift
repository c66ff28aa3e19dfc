internal import PlanModel

/// Words for codes, obstacles and money.
extension Sentences {
  /// Cents as units with two digits and a sign.
  static func signed(_ cents: Int64) -> String {
    (cents < 0 ? "-" : "+") + amount(Int64(clamping: cents.magnitude))
  }

  /// Cents as units with two digits.
  static func amount(_ cents: Int64) -> String {
    let magnitude = cents.magnitude
    let fraction = magnitude % 100
    return (cents < 0 ? "-" : "") + grouped(magnitude / 100) + "." + (fraction < 10 ? "0" : "")
      + "\(fraction)"
  }

  /// `2,146,889`: thousands apart, so that they can be read.
  private static func grouped(_ units: UInt64) -> String {
    let digits = Array(String(units))
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digits[index])
    }
  }

  /// `1 day`, `2 days`.
  static func count(_ number: Int64, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  static func words(_ codes: ReasonCodes) -> String {
    var rest = codes
    var parts: [String] = []
    while !rest.headline.isEmpty {
      parts.append(Self.meaning(of: rest.headline))
      rest.subtract(rest.headline)
    }
    return parts.joined(separator: "; ")
  }

  static func words(_ obstacles: Obstacles) -> String {
    // A rule of safeguarding is named last and never in detail.
    let order = Obstacles.named.map(\.obstacle).filter { $0 != .keptApart } + [.keptApart]
    return order.filter { obstacles.contains($0) }.map(places).joined(separator: ", ")
  }

  static func places(_ obstacle: Obstacles) -> String {
    switch obstacle {
    case .seats: "no seats left"
    case .lapInfants: "no lap-infant places left"
    case .stretchers: "no stretcher places left"
    case .wheelchairs: "no wheelchair places left"
    case .unaccompaniedMinors: "no unaccompanied-minor places left"
    case .deportees: "the carrier's limit for people under a deportation order is reached"
    case .escorts: "not enough escorts"
    case .keptApart: "safeguarding rule"
    case .groupDoesNotFit: "the group does not fit"
    case .notOpened: "the charter was not opened"
    case .infantWithoutLap: "more lap infants than adults to hold them"
    case .minorWithoutGuardian: "a minor without an adult"
    default: obstacle.description
    }
  }

  static func noun(_ limit: Obstacles) -> String {
    switch limit {
    case .seats: "seats"
    case .lapInfants: "lap-infant places"
    case .stretchers: "stretcher places"
    case .wheelchairs: "wheelchair places"
    case .unaccompaniedMinors: "unaccompanied-minor places"
    case .deportees: "places under the carrier's deportee limit"
    default: "escorts"
    }
  }

  static func meaning(of code: ReasonCodes) -> String {
    switch code {
    case .b01: "B01 no valid travel document in hand"
    case .b02: "B02 the travel document does not cover the route"
    case .b03: "B03 overstay fine not cleared"
    case .b04: "B04 no valid exit permit"
    case .b05: "B05 an active hold"
    case .b06: "B06 does not wish to return, or has not consented"
    case .b07: "B07 identity not verified"
    case .b08: "B08 possible duplicate not resolved"
    case .b09: "B09 assessment pending"
    case .b10: "B10 a minor without guardian or escort"
    case .b11: "B11 not fit to fly, or the certificate is stale"
    case .b12: "B12 the group is incomplete or differs"
    case .b13: "B13 safeguarding rule"
    case .b14: "B14 on another active manifest"
    case .b15: "B15 a transit point's entry rule"
    case .cutoffMissed: "ready after the list closes"
    case .departureLocked: "the list is locked"
    case .departureClosed: "the departure takes nobody any more"
    case .destinationMismatch: "another destination"
    case .selfFunded: "travels independently; tracked, not seated"
    case .documentNotAccepted: "the carrier does not take this kind of document"
    default: code.description
    }
  }
}
