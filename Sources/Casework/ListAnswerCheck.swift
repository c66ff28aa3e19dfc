package import RepatriationSchema
package import Wire

/// What an authority's answer about one person must hold before it is recorded.
package enum ListAnswerCheck {
  /// A field of `ListLine` that cannot be accepted.
  package struct Problem: Sendable, Hashable {
    /// The schema's name of the field, such as `decidedOn`.
    package let field: String
    package let reason: String
  }

  /// - Parameter today: answers do not come from the future.
  /// - Returns: the first thing that cannot be accepted; `nil` when all can.
  package static func problem(
    _ line: ListLine, on list: AuthorityList, today: CalendarDate
  ) -> Problem? {
    func refuse(_ field: String, _ reason: String) -> Problem {
      Problem(field: field, reason: reason)
    }
    switch line.outcome {
    case .granted, .refused, .returned: break
    default: return refuse("outcome", "Say whether it is granted, refused or returned.")
    }
    if let decided = line.decidedOn {
      if let submitted = list.submittedOn, decided < submitted {
        return refuse(
          "decidedOn", "The answer of \(decided) lies before \(submitted), when the list went out.")
      }
      if decided > today { return refuse("decidedOn", "The day \(decided) lies in the future.") }
    } else if line.outcome != .returned {
      return refuse("decidedOn", "Say on which day the authority decided.")
    }
    if let field = foreignField(line, list.kind) {
      return refuse(field, "Not an answer to this kind of list. Leave it empty.")
    }
    guard line.outcome == .granted else {
      return grantField(line).map {
        refuse($0, "Only what was granted has this. Leave it empty, or say granted.")
      }
    }
    switch list.kind {
    case .fineWaiver:
      if line.waivedPercent > 100 {
        return refuse("waivedPercent", "At most 100 percent is waived.")
      }
      if line.waivedCents < 0 { return refuse("waivedCents", "An amount waived is not below 0.") }
      if line.waivedPercent == 0, line.waivedCents == 0 {
        return refuse("waivedPercent", "Say how much was waived: percent or an amount.")
      }
    case .travelDocument:
      if NameText.isBlank(line.number) { return refuse("number", "Say the document's number.") }
      if line.validUntil == nil { return refuse("validUntil", "Say its last day.") }
    default: break
    }
    if let until = line.validUntil, let decided = line.decidedOn, until < decided {
      return refuse("validUntil", "It ends on \(until), before it was granted.")
    }
    return nil
  }

  /// A field that belongs to another kind of list.
  private static func foreignField(_ line: ListLine, _ kind: ListKind) -> String? {
    if kind != .fineWaiver {
      if line.waivedPercent != 0 { return "waivedPercent" }
      if line.waivedCents != 0 { return "waivedCents" }
      if line.coversThrough != nil { return "coversThrough" }
    } else {
      if line.validUntil != nil { return "validUntil" }
      if !line.number.isEmpty { return "number" }
    }
    if kind != .exitPermit, line.port != FixedASCII() { return "port" }
    return nil
  }

  /// A field that only what was granted has.
  private static func grantField(_ line: ListLine) -> String? {
    if line.waivedPercent != 0 { return "waivedPercent" }
    if line.waivedCents != 0 { return "waivedCents" }
    if line.coversThrough != nil { return "coversThrough" }
    if line.validUntil != nil { return "validUntil" }
    if line.port != FixedASCII() { return "port" }
    return line.number.isEmpty ? nil : "number"
  }
}
