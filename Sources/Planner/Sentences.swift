internal import PlanModel

/// An explanation in plain sentences: the headline first. No sentence names another person, and a
/// keep-apart is only ever "a safeguarding rule".
struct Sentences {
  private let party: Party
  private let explanation: Explanation

  init(_ party: Party, _ explanation: Explanation) {
    self.party = party
    self.explanation = explanation
  }

  var all: [String] {
    var sentences = [headline]
    if explanation.departure != nil && !explanation.missing.isEmpty {
      sentences.append(
        "Still missing, and expected in time: \(words(explanation.missing)).")
    }
    if party.members.count > 1 {
      sentences.append("The party of \(party.members.count) travels together.")
    }
    sentences += explanation.verdicts.compactMap(sentence)
    sentences += explanation.changes.map(sentence)
    return sentences
  }

  private var headline: String {
    if let departure = explanation.departure { return "Listed on \(departure)." }
    guard let unplaced = explanation.unplaced else { return "Not listed on any departure." }
    switch unplaced.kind {
    case .noDeparture: return "Not listed: there is no departure."
    case .excluded: return "Not listed: \(words(unplaced.headline))."
    case .unfit: return "Not listed: \(words(unplaced.obstacles))."
    case .outbid:
      let count = unplaced.eligibleDepartures
      return "Not listed: could travel on \(count) departure\(count == 1 ? "" : "s"), but "
        + "\(words(unplaced.obstacles)). Others come first by priority."
    }
  }

  private func sentence(_ verdict: DepartureVerdict) -> String? {
    let id = verdict.departure
    switch verdict.standing {
    case .used: return nil
    case .excluded:
      var text = words(verdict.codes)
      if let days = verdict.daysLate {
        text += " (\(days) day\(days == 1 ? "" : "s") too late)"
      }
      return "\(id): not possible: \(text)."
    case .blocked:
      let text = "\(id): possible, but \(words(verdict.obstacles))"
      guard let swap = verdict.swap else { return text + "." }
      return text + "; " + words(swap) + "."
    case .available:
      guard let swap = verdict.swap else { return "\(id): possible." }
      return "\(id): possible; " + words(swap) + "."
    }
  }

  private func sentence(_ change: ComputedChange) -> String {
    let what =
      switch change.change {
      case .clearances(let codes):
        codes.isEmpty
          ? "were everything ready before the cut-off of \(change.departure)"
          : "were this granted before the cut-off of \(change.departure): \(words(codes))"
      case .morePlaces(let kind): "with more \(noun(kind)) on \(change.departure)"
      }
    let result = change.placedOn.map { "listed on \($0)" } ?? "still not listed"
    return "Computed: \(what), \(result); the whole plan costs \(signed(change.costChangeCents))."
  }

  private func words(_ swap: Swap) -> String {
    var text = swap.isExact ? "being there instead costs " : "being there instead costs (estimate) "
    text += "\(signed(swap.totalCents)) in total, of which waiting \(signed(swap.waitingCents))"
    text += " and money \(signed(swap.moneyCents))"
    if swap.othersMoved > 0 {
      text += "; others who would change departures: \(swap.othersMoved)"
    }
    return text
  }

  /// Cents as units with two digits and a sign.
  private func signed(_ cents: Int64) -> String {
    let magnitude = cents.magnitude
    let fraction = magnitude % 100
    return (cents < 0 ? "-" : "+") + "\(magnitude / 100)." + (fraction < 10 ? "0" : "")
      + "\(fraction)"
  }

  private func words(_ codes: ReasonCodes) -> String {
    var rest = codes
    var parts: [String] = []
    while !rest.headline.isEmpty {
      parts.append(Self.meaning(of: rest.headline))
      rest.subtract(rest.headline)
    }
    return parts.joined(separator: "; ")
  }

  private func words(_ obstacles: Obstacles) -> String {
    // A rule of safeguarding is named last and never in detail.
    let order = Obstacles.named.map(\.obstacle).filter { $0 != .keptApart } + [.keptApart]
    return order.filter { obstacles.contains($0) }.map(places).joined(separator: ", ")
  }

  private func places(_ obstacle: Obstacles) -> String {
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
    case .costsMore: "a place would cost more than the policy allows for"
    default: obstacle.description
    }
  }

  private func noun(_ limit: Obstacles) -> String {
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

  private static func meaning(of code: ReasonCodes) -> String {
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
