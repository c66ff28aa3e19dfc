package import RepatriationSchema
internal import Wire

/// The words of documents and tables for the codes of the schema.
package enum ManifestWords {
  /// The code that carriers know (IATA Resolution 780 series); `#7` for one of a newer schema.
  package static func serviceCode(_ service: SpecialService) -> String {
    switch service.known {
    case .wheelchairRamp: "WCHR"
    case .wheelchairSteps: "WCHS"
    case .wheelchairCabin: "WCHC"
    case .stretcher: "STCR"
    case .medicalCase: "MEDA"
    case .unaccompaniedMinor: "UMNR"
    case .infant: "INFT"
    case .child: "CHLD"
    case .deportedAccompanied: "DEPA"
    case .deportedUnaccompanied: "DEPU"
    case .unset: ""
    case nil: service.name
    }
  }

  /// `M`, `F` or `X` as documents have it; empty when not known.
  package static func sexCode(_ sex: Sex) -> String {
    switch sex.known {
    case .male: "M"
    case .female: "F"
    case .unspecified: "X"
    case .unset, nil: ""
    }
  }

  /// The word that arrivals files use, too.
  package static func documentCode(_ type: DocumentType) -> String {
    switch type.known {
    case .passport: "PASSPORT"
    case .emergencyTravelDocument: "ETD"
    case .certificateOfIdentity: "CERTIFICATE_OF_IDENTITY"
    case .identityCard: "IDENTITY_CARD"
    case .unset: ""
    case nil: type.name
    }
  }

  /// The short name of a rule, such as `B03` or `P05`.
  package static func ruleCode(_ code: ReasonCode) -> String {
    let number = Int(code.rawValue)
    let letter = number > 100 ? "P" : "B"
    let digits = number % 100
    return letter + (digits < 10 ? "0" : "") + String(digits)
  }

  /// What a listed person lacks, in a word for the carrier. Which authority asks for what, and why,
  /// stays with the mission.
  package static func clearanceWord(_ code: ReasonCode) -> String {
    switch code.known {
    case .noValidDocument: "TRAVEL_DOCUMENT"
    case .fineUncleared, .exitPermitMissing: "EXIT_CLEARANCE"
    case .identityUnverified: "IDENTITY"
    default: ruleCode(code)
    }
  }

  /// `PLANNED`, `BOARDED` …
  package static func entryState(_ state: EntryState) -> String {
    switch state.known {
    case .planned: "PLANNED"
    case .confirmed: "CONFIRMED"
    case .checkedIn: "CHECKED_IN"
    case .boarded: "BOARDED"
    case .noShow: "NO_SHOW"
    case .offloaded: "OFFLOADED"
    case .denied: "DENIED"
    case .substituted: "SUBSTITUTED"
    case .unset: ""
    case nil: state.name
    }
  }
}
