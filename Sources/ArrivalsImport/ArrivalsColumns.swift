/// The columns of an arrivals file as embassy desks write it.
package enum ArrivalsColumns {
  /// Columns without which a row says too little.
  package static let required = [
    "event_time", "mission", "desk", "channel", "full_name", "sex", "birth_date", "nationality",
    "national_id", "origin_province", "exit_site", "entry_date", "entry_port", "document_type",
    "document_number", "document_expiry", "document_custody", "stay_authorised_until", "intent",
    "travel_mode",
  ]

  package static let optional = [
    "queue_token", "native_name", "birth_place", "phone", "left_site_on", "mrz_line_1",
    "mrz_line_2", "household", "relation", "needs", "indicators", "scam_linked",
    "months_in_site", "shelter", "note",
  ]

  /// The order in which a row's content is digested, whatever the order in the file.
  package static let all = required + optional

  /// Columns whose cells hold several codes, parted by semicolons.
  package static let lists = ["needs", "indicators"]

  /// Columns that hold a day.
  package static let days = [
    "birth_date", "left_site_on", "entry_date", "document_expiry", "stay_authorised_until",
  ]

  /// The codes that a column may hold; `nil` for a column of free text.
  package static func codes(of column: String) -> [String]? {
    switch column {
    case "channel": Codes.channels.map(\.0)
    case "sex": Codes.sexes.map(\.0)
    case "intent": Codes.intents.map(\.0)
    case "travel_mode": Codes.travelModes.map(\.0)
    case "relation": Codes.relations.map(\.0)
    case "needs": Codes.needs.map(\.0)
    case "indicators": Codes.indicators.map(\.0)
    case "scam_linked", "shelter": Codes.answers.map(\.0)
    case "document_custody": Codes.custodies.map(\.0)
    case "document_type": ["NONE"] + Codes.documentTypes.map(\.0)
    default: nil
    }
  }
}
