internal import Casework
internal import RepatriationSchema
internal import Wire

/// Reasons in plain sentences. They name no person, and never the cause of a hold, of a tier or of
/// a separation.
enum ReasonSentences {
  /// What is known of one person and one departure.
  struct Case {
    var conditions: DepartureConditions
    var failures: [BoardingFailure]
    var verdict: Boardability.Verdict
    var isSeated: Bool
    /// The departure on whose list the person is, when it is another one.
    var seatedElsewhere: String?
    /// Of the failures, what is not expected to be gone before the list closes.
    var blocking: [BoardingFailure]
  }

  /// One departure, in at most ``PlanningLimits/sentenceBytes`` bytes.
  static func verdict(_ found: Case) -> String {
    if found.isSeated {
      guard found.blocking.isEmpty else {
        return fitting(["Listed, but no longer may board."] + reasons(found))
      }
      let missing = found.failures.compactMap { failure in
        failure.expectedBy.map { "\(thing(failure.code)) by \(day($0))" }
      }
      return missing.isEmpty
        ? "Listed; everything is granted." : "Listed; expected: \(joined(missing))."
    }
    if found.failures.isEmpty || found.verdict == .expected {
      if let other = found.seatedElsewhere { return "Could travel; listed on \(other)." }
      return "Could travel; others come first by priority."
    }
    return fitting(reasons(found))
  }

  /// What keeps the person off; what is there in time does not.
  private static func reasons(_ found: Case) -> [String] {
    let last = day(found.conditions.lastClearanceDay)
    var sentences: [String] = []
    var isLate = false
    for failure in inOrder(found.blocking) {
      if let expected = failure.expectedBy, expected > found.conditions.lastClearanceDay {
        isLate = true
        sentences.append("\(lacking(failure.code)) by \(last); expected \(day(expected)).")
      } else {
        sentences.append(sentence(failure.code, found.conditions))
      }
    }
    if isLate { sentences.append("List closes \(closing(found.conditions)).") }
    return sentences
  }

  /// The headline of somebody who is on a list.
  static func listed(on departure: String, day departs: CalendarDate, missing: Int) -> String {
    let text = "Listed on \(departure), \(day(departs))"
    if missing == 0 { return text + "; everything is granted." }
    return text + "; \(missing) clearance\(missing == 1 ? "" : "s") still expected."
  }

  /// The headline of somebody on a list who can no longer go.
  static func noLonger(on departure: String, _ failure: BoardingFailure) -> String {
    let reason =
      failure.expectedBy.map { "\(thing(failure.code)) expected on \(day($0)), too late." }
      ?? lowercased(general(failure.code))
    return "Listed on \(departure), but no longer may board: \(reason) Plan again."
  }

  /// The headline of somebody whom the plan could not know.
  static let registeredLater = "Not listed: registered after the moment of this plan. Plan again."

  /// The headline of a file that another one speaks for.
  static func merged(into survivor: ID<PersonFile>) -> String {
    "Not listed: this file was merged; \(survivor) speaks for the person."
  }

  /// Follows a headline when the plan is older than the views.
  static let stale = "The people's data changed after this plan: plan again."

  /// The headline of somebody who is on no list.
  ///
  /// - Parameters:
  ///   - code: what excludes everywhere; `nil` when something could take the person.
  ///   - expected: when that is expected to be gone.
  static func notListed(_ code: ReasonCode?, expected: CalendarDate?) -> String {
    guard let code else {
      return "Not listed: could travel, and others come first by priority."
    }
    if let expected {
      return "Not listed: \(thing(code)) expected on \(day(expected)), after the lists close."
    }
    return "Not listed: \(lowercased(general(code)))"
  }

  // MARK: Words

  private static func inOrder(_ failures: [BoardingFailure]) -> [BoardingFailure] {
    let order = FailureCodes.headlineOrder
    func rank(_ failure: BoardingFailure) -> Int {
      order.firstIndex(of: failure.code) ?? order.count
    }
    return failures.sorted { (rank($0), $0.code.rawValue) < (rank($1), $1.code.rawValue) }
  }

  private static func sentence(_ code: ReasonCode, _ conditions: DepartureConditions) -> String {
    switch code {
    case .cutOffPassed: "The list closed \(closing(conditions))."
    default: general(code)
    }
  }

  private static func general(_ code: ReasonCode) -> String {
    switch code {
    case .noValidDocument: "No travel document in hand, and no date for one."
    case .documentRouteMismatch: "The travel document does not cover this route."
    case .fineUncleared: "Fine not cleared, and no date for it."
    case .exitPermitMissing: "No exit permit that holds for this departure."
    case .heldActive: "An active hold."
    case .noReturnIntent: "Does not wish to return, or has not consented."
    case .identityUnverified: "Identity not verified."
    case .duplicateUnresolved: "A possible duplicate is not resolved."
    case .assessmentPending: "An assessment has not been offered yet."
    case .minorUnaccompanied: "A minor without a guardian or an approved escort."
    case .notFitToFly: "No valid statement of fitness to fly."
    case .groupIncomplete: "The group is incomplete, or not all of it can travel yet."
    case .keptApart: "A safeguarding rule keeps this list closed."
    case .onAnotherManifest: "On another active manifest."
    case .transitRule: "The transit airport takes passports only."
    case .selfFunded: "Travels independently: tracked, not seated."
    case .documentNotAccepted: "The carrier does not take this kind of document."
    case .cutOffPassed: "The list is closed."
    case .departureClosed: "No departure is open."
    case .capacityFull: "No room of the kind needed."
    case .caseNotOpen: "The case is not open."
    default: "A rule that this version does not know."
    }
  }

  /// What is missing, as the subject of a sentence.
  private static func thing(_ code: ReasonCode) -> String {
    switch code {
    case .noValidDocument: "travel document"
    case .fineUncleared: "fine clearance"
    case .exitPermitMissing: "exit permit"
    case .identityUnverified: "identity check"
    default: code.name
    }
  }

  private static func lacking(_ code: ReasonCode) -> String {
    switch code {
    case .noValidDocument: "No travel document in hand"
    case .fineUncleared: "Fine not cleared"
    case .exitPermitMissing: "No exit permit"
    case .identityUnverified: "Identity not verified"
    default: general(code)
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `9 Feb`.
  static func day(_ date: CalendarDate) -> String {
    let month = date.month
    return "\(date.day) \(months.indices.contains(month - 1) ? months[month - 1] : "")"
  }

  private static func closing(_ conditions: DepartureConditions) -> String {
    day(
      conditions.lockAt.calendarDate(
        offsetSeconds: Int(conditions.departure.departsOffsetMinutes) * 60))
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: ", ") }

  private static func lowercased(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// As many whole sentences as fit; the codes beside them are complete in any case.
  private static func fitting(_ sentences: [String]) -> String {
    let more = " More: see the codes."
    var text = ""
    for (index, sentence) in sentences.enumerated() {
      let next = text.isEmpty ? sentence : "\(text) \(sentence)"
      let room =
        PlanningLimits.sentenceBytes - (index == sentences.count - 1 ? 0 : more.utf8.count)
      guard next.utf8.count <= room else { return text + more }
      text = next
    }
    return text
  }
}
