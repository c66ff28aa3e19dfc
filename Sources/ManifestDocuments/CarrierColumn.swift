/// A column of a carrier's list. The raw value is its heading.
package enum CarrierColumn: String, Sendable, Hashable, Codable, CaseIterable {
  case line, manifest, revision, digest, status, flight, date, from, to
  case fullName = "full_name"
  case surname
  case givenNames = "given_names"
  case nativeName = "native_name"
  case sex
  case birthDate = "birth_date"
  case nationality
  case documentType = "document_type"
  case documentNumber = "document_number"
  case documentIssuer = "document_issuer"
  case documentExpiry = "document_expiry"
  case ssr, state, missing

  /// The columns of a carrier that has not said which it wants.
  package static func standard(_ names: CarrierRule.NameColumns) -> [CarrierColumn] {
    let name: [CarrierColumn] = names == .full ? [.fullName] : [.surname, .givenNames]
    return [.line, .manifest, .revision, .digest, .status, .flight, .date, .from, .to] + name
      + [
        .sex, .birthDate, .nationality, .documentType, .documentNumber, .documentIssuer,
        .documentExpiry, .ssr, .state, .missing,
      ]
  }
}
