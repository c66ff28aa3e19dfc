internal import RepatriationSchema
internal import Wire

/// Errands and alarms in plain sentences. They say what and how many, never who.
enum ClearanceSentences {
  static func action(_ action: ClearanceAction, departure: String, free: Int) -> String {
    var text =
      "\(action.persons) \(things(action.kind, action.persons)) by \(day(action.by)) "
      + "\(action.persons == 1 ? "fills" : "fill") \(action.seats) of \(free) free seats on "
      + "\(departure)"
    if action.isTight { text += ", if what follows goes faster than usual" }
    text += "."
    if action.asked > 0 { text += " Asked for already: \(action.asked)." }
    return String(decoding: text.utf8.prefix(PlanningLimits.sentenceBytes), as: UTF8.self)
  }

  private static func things(_ kind: ClearanceKind, _ count: UInt32) -> String {
    let (one, many): (String, String) =
      switch kind {
      case .identityCheck: ("identity check", "identity checks")
      case .travelDocument: ("travel document", "travel documents")
      case .fineWaiver: ("fine waiver", "fine waivers")
      case .exitPermit: ("exit permit", "exit permits")
      case .fitToFly: ("fit-to-fly certificate", "fit-to-fly certificates")
      case .consent: ("consent", "consents")
      case .duplicateReview: ("duplicate review", "duplicate reviews")
      case .assessment: ("assessment", "assessments")
      case .bestInterest: ("best-interest approval", "best-interest approvals")
      case .groupDecision: ("group decision", "group decisions")
      default: ("clearance", "clearances")
      }
    return count == 1 ? one : many
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// `Thu 5 Feb`.
  static func day(_ date: CalendarDate) -> String {
    let index = date.isoWeekday - 1
    let weekday = weekdays.indices.contains(index) ? weekdays[index] + " " : ""
    return weekday + ReasonSentences.day(date)
  }
}
