internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// Plain words for the codes that a desk officer meets.
enum CaseWords {
  static func text(_ value: CaseClass) -> String {
    switch value.known {
    case .held: "held"
    case .unverified: "identity not verified"
    case .irregularEntry: "no entry record"
    case .docAndFine: "document and fine"
    case .docOnly: "document"
    case .fineOnly: "fine"
    case .exitOnly: "exit permit"
    case .ready: "ready"
    case .unset: "-"
    case nil: value.name
    }
  }

  static func text(_ value: Intent) -> String {
    switch value.known {
    case .returnHome: "return"
    case .undecided: "undecided"
    case .stay: "stay"
    case .unset: "not asked"
    case nil: value.name
    }
  }

  static func text(_ value: TravelMode) -> String {
    switch value.known {
    case .selfFunded: "own expense"
    case .assisted: "assisted"
    case .unset: "not asked"
    case nil: value.name
    }
  }

  static func text(_ value: ManifestState) -> String {
    value == .unset ? "-" : value.name
  }

  static func text(_ value: CaseState) -> String { value == .unset ? "-" : value.name }

  /// Why somebody cannot be listed, in words.
  static func text(_ value: ReasonCode) -> String {
    switch value.known {
    case .noValidDocument: "no valid travel document in hand"
    case .documentRouteMismatch: "travel document is for another route"
    case .fineUncleared: "fine not cleared"
    case .exitPermitMissing: "exit permit missing"
    case .heldActive: "on hold"
    case .noReturnIntent: "does not want to return, or has not consented"
    case .identityUnverified: "identity not verified"
    case .duplicateUnresolved: "may be registered twice: decide which"
    case .assessmentPending: "assessment not offered yet"
    case .minorUnaccompanied: "minor without guardian, or escort and approval"
    case .notFitToFly: "no certificate to fly, or not fit"
    case .groupIncomplete: "family incomplete, or not of one mind"
    case .keptApart: "kept apart from somebody on this departure"
    case .onAnotherManifest: "on another manifest"
    case .transitRule: "may not pass the transit airport"
    case .selfFunded: "travels at own expense: counted, not seated"
    case .documentNotAccepted: "carrier does not accept the document"
    case .cutOffPassed: "too late for this departure"
    case .departureClosed: "departure is closed"
    case .capacityFull: "could go: no seat left after others, or a charter does not pay"
    case .caseNotOpen: "case is not open"
    case .unset: "no reason stated"
    case nil: value.name
    }
  }

  /// `B03 fine not cleared`.
  static func coded(_ value: ReasonCode) -> String {
    "\(ManifestWords.ruleCode(value)) \(text(value))"
  }

  /// `B03 by 2 Feb (29 Jan to 7 Feb), B04 by 5 Feb`.
  static func missing(_ values: [MissingClearance]) -> String {
    values.map { clearance in
      let code = ManifestWords.ruleCode(clearance.code)
      guard let usual = clearance.expectedBy else { return code }
      let text = "\(code) by \(PlainText.shortDay(usual))"
      let (first, last) = (clearance.earliestBy ?? usual, clearance.lateBy ?? usual)
      return first == last ? text : text + " (\(range(first, last)))"
    }.joined(separator: ", ")
  }

  /// `29 Jan to 7 Feb`; the month once where it is the same.
  static func range(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let isSameMonth = first.year == last.year && first.month == last.month
    return (isSameMonth ? "\(first.day)" : PlainText.shortDay(first))
      + " to \(PlainText.shortDay(last))"
  }

  /// Seats kept free, with the reason.
  static func text(_ value: ReservedSeats) -> String {
    let reason: String =
      switch value.reason.known {
      case .notReady: "for people who are not ready yet"
      case .announced: "for announced groups"
      case .arrivals: "for people likely to arrive"
      case .departure: "as the departure says"
      case .unset: "without a reason"
      case nil: value.reason.name
      }
    return "\(PlainText.number(value.seats)) \(reason)"
  }

  static func text(_ value: DocumentStatus) -> String {
    switch value.known {
    case DocumentStatus.Known.none?: "none"
    case .identityVerified: "none; identity verified"
    case .etdApplied: "emergency travel document applied for"
    case .etdIssued: "emergency travel document issued"
    case .passportValidInHand: "valid passport in hand"
    case .unset: "-"
    case nil: value.name
    }
  }

  static func text(_ value: StayStatus) -> String {
    switch value.known {
    case .inStatus: "in status"
    case .overstay: "overstayed"
    case .noEntryRecord: "no entry record"
    case .unknown: "entered, until when is not known"
    case .unset: "-"
    case nil: value.name
    }
  }

  static func text(_ value: FineStatus) -> String {
    switch value.known {
    case .notDue: "none due"
    case .assessed: "due"
    case .requested: "waiver asked for"
    case .partial: "partly waived"
    case .paid: "paid"
    case .waived: "waived"
    case .unset: "-"
    case nil: value.name
    }
  }

  static func text(_ value: ExitStatus) -> String {
    switch value.known {
    case .notRequired: "not needed"
    case .required: "needed"
    case .requested: "asked for"
    case .granted: "granted"
    case .refused: "refused"
    case .expired: "expired"
    case .unset: "-"
    case nil: value.name
    }
  }
}
