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
}
