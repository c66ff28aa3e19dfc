/// What the values of a field are, and so how two of them are compared.
package enum FieldKind: String, Codable, CaseIterable, Sendable {
  /// A person's name in any script; words in any order, one word is complete.
  case personName
  /// A name in its own script, compared with nothing but names in that script.
  case nativeName
  /// A day, a month or a year: `2002-10-05`, `20021005`, `2002-10`, `2002`, `~2002` for an estimate.
  case date
  /// A number issued to one person or one document.
  case identifier
  /// A telephone number; only its last digits are compared.
  case phone
  /// A phrase such as a street or a place. Several columns are interchangeable.
  case text
  /// A short code such as a postal code or a house number.
  case code
  /// One of a few words, such as a sex or a province.
  case category

  /// The levels of agreement that a comparison of this kind can find, best first.
  package var levels: [AgreementLevel] {
    switch self {
    case .personName: [.exact, .near, .similar, .initial, .different]
    case .nativeName: [.exact, .near, .different]
    case .date: [.exact, .swapped, .near, .month, .year, .parts, .different]
    case .identifier, .phone, .code: [.exact, .near, .different]
    case .text: [.exact, .near, .similar, .different]
    case .category: [.exact, .different]
    }
  }

  /// The role of a field whose mapping names none.
  package var usualRole: FieldRole {
    switch self {
    case .personName, .nativeName, .date, .category: .demographic
    case .identifier: .strong
    case .phone, .text, .code: .corroborating
    }
  }
}

/// How far agreement on a field may carry a decision.
package enum FieldRole: String, Codable, Sendable {
  /// What namesakes share: names, birth dates, sex. Never merges two records by itself.
  case demographic
  /// What unrelated namesakes seldom share: a telephone, an address.
  case corroborating
  /// What one person holds alone: a document number.
  case strong
}

/// How well two values agree. The raw values stand in model files.
package enum AgreementLevel: String, Codable, CaseIterable, Sendable {
  /// The same after normalisation.
  case exact
  /// One slip of the pen away, or another spelling of the same name, or spaces elsewhere.
  case near
  /// Alike, as a shortened or twice misspelt word is.
  case similar
  /// An initial against a word that begins with it.
  case initial
  /// Dates with day and month exchanged.
  case swapped
  /// Dates that agree as far as the month, which is all that one of them says.
  case month
  /// Dates that agree in the year, which is all that one of them says. 1 January counts as a year.
  case year
  /// Dates that agree in two of their three parts.
  case parts
  /// Anything else.
  case different
}
