package import RepatriationSchema
internal import Wire

/// The words of authority lists, on paper, in files and on a screen.
package enum AuthorityListWords {
  /// What a list asks for, as its title.
  package static func title(_ kind: ListKind) -> String {
    switch kind.known {
    case .fineWaiver: "Request to waive overstay fines"
    case .exitPermit: "Request for exit permits"
    case .travelDocument: "Request for emergency travel documents"
    case .unset, nil: "Request (\(kind.name))"
    }
  }

  /// The word that commands use.
  package static func code(_ kind: ListKind) -> String {
    switch kind.known {
    case .fineWaiver: "fine-waiver"
    case .exitPermit: "exit-permit"
    case .travelDocument: "travel-document"
    case .unset, nil: kind.name
    }
  }

  package static func code(_ state: ListState) -> String {
    switch state.known {
    case .draft: "draft"
    case .submitted: "submitted"
    case .partial: "partly answered"
    case .closed: "closed"
    case .unset, nil: state.name
    }
  }

  /// The word of an outcomes file; empty while nothing is answered.
  package static func code(_ outcome: LineOutcome) -> String {
    switch outcome.known {
    case .granted: "granted"
    case .refused: "refused"
    case .returned: "returned"
    case .pending, .unset: ""
    case nil: outcome.name
    }
  }

  /// `1234.50`, without a currency: the column says which.
  static func dollars(_ cents: Int64) -> String {
    let rest = cents.magnitude % 100
    return (cents < 0 ? "-" : "") + "\(cents.magnitude / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// Days over the stay; `not known` where the end of the stay is not.
  static func overstay(_ person: ListedPerson) -> String {
    switch person.stayStatus {
    case .unknown: "not known"
    case .noEntryRecord: "no entry record"
    default: person.overstayDays == 0 ? "" : "\(person.overstayDays)"
    }
  }

  static func fine(_ person: ListedPerson) -> String {
    person.stayStatus == .unknown ? "not known" : dollars(person.fineCents)
  }
}
