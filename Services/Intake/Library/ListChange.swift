internal import RepatriationSchema
internal import Wire

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
