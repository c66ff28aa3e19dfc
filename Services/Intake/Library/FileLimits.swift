internal import RepatriationSchema

/// How much of each kind a file holds, as the schema's maxima say.
enum FileLimits {
  static let documents = 16
  static let waivers = 16
  static let payments = 32
  static let exitPermits = 16
  static let screenings = 16
  static let medicalNotes = 16
  static let referrals = 16

  /// - Returns: what the last change put too much of into the file; `nil` when everything fits.
  static func problem(in file: PersonFile) -> Rejected? {
    let counts: [(field: String, what: String, count: Int, limit: Int)] = [
      ("document", "documents", file.documents.count, documents),
      ("waiver", "waivers", file.waivers.count, waivers),
      ("payment", "payments", file.payments.count, payments),
      ("exitPermit", "exit permits", file.exitPermits.count, exitPermits),
      ("screening", "screenings", file.screenings.count, screenings),
      ("medicalNote", "medical notes", file.medicalNotes.count, medicalNotes),
      ("referral", "referrals", file.referrals.count, referrals),
    ]
    guard let over = counts.first(where: { $0.count > $0.limit }) else { return nil }
    return Rejected(
      field: "change.\(over.field)", reason: "The file has \(over.limit) \(over.what) already.")
  }
}
