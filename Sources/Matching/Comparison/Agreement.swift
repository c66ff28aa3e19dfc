/// What comparing one pair of values found.
struct Agreement: Sendable {
  /// Index of the field in the mapping.
  var field: UInt8
  var level: AgreementLevel
  /// The term that agrees exactly; -1 otherwise.
  var term: Int32 = -1
}
