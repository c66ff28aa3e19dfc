internal import Casework
internal import RepatriationSchema
internal import Wire

/// What an authority's answer must hold before it is recorded.
enum ListCheck {
  /// - Parameters:
  ///   - index: where the line stands in the request, for the name of the field.
  ///   - today: answers do not come from the future.
  /// - Returns: the first thing that cannot be accepted; `nil` when all can.
  static func problem(
    _ line: ListLine, at index: Int, on list: AuthorityList, today: CalendarDate
  ) -> Rejected? {
    func refuse(_ field: String, _ reason: String) -> Rejected {
      Rejected(field: "lines[\(index)].\(field)", reason: reason)
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

/// What a line of a list says in a person's file.
struct ListChange {
  let list: AuthorityList
  /// The country that issues travel documents (ISO 3166-1 alpha-3).
  let homeCountry: FixedASCII<3>

  /// What is recorded in the person's file for a line as it stands: the same record each time, known
  /// by list and person, so that an answer stands where the question stood.
  func changes(for line: ListLine) -> [Change] {
    let isPending = line.outcome == .pending
    switch list.kind {
    case .fineWaiver:
      return [
        .waiver(
          Waiver(
            id: ID(DerivedID.make("waiver", list.id.uuid, line.person.uuid)),
            list: list.id.uuid, requestedOn: list.submittedOn, decidedOn: line.decidedOn,
            outcome: line.outcome, waivedPercent: line.waivedPercent,
            waivedCents: line.waivedCents, coversThrough: line.coversThrough,
            reason: line.reason))
      ]
    case .exitPermit:
      return [
        .exitPermit(
          ExitPermit(
            id: ID(DerivedID.make("exit-permit", list.id.uuid, line.person.uuid)),
            list: list.id.uuid, requestedOn: list.submittedOn, decidedOn: line.decidedOn,
            outcome: line.outcome, validUntil: line.validUntil, port: line.port,
            number: line.number, reason: line.reason))
      ]
    default:
      let application = Change.etdApplied(
        EtdApplication(
          appliedOn: list.submittedOn, list: list.id.uuid,
          outcome: isPending ? .pending : line.outcome, decidedOn: line.decidedOn,
          reason: line.reason))
      return line.outcome == .granted
        ? [application, .document(document(line, validity: .valid))] : [application]
    }
  }

  /// What takes back a document that an earlier answer had granted; empty when there was none, or when
  /// the new answer grants the same.
  func withdrawals(of earlier: ListLine, for line: ListLine) -> [Change] {
    guard list.kind == .travelDocument, earlier.outcome == .granted,
      line.outcome != .granted || line.number != earlier.number
    else { return [] }
    return [.document(document(earlier, validity: .cancelled))]
  }

  /// An emergency travel document as the capital issued it: one journey home (ICAO Doc 9303-8). The
  /// mission has it until it is handed over.
  private func document(_ line: ListLine, validity: DocumentValidity) -> TravelDocument {
    TravelDocument(
      type: .emergencyTravelDocument, number: line.number, issuer: homeCountry,
      issued: line.decidedOn, expires: line.validUntil, custody: .mission, validity: validity,
      destination: homeCountry, journeysLeft: 1)
  }
}
