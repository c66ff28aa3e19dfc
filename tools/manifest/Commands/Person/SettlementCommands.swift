internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

private let outcomes = ["pending", "granted", "refused", "returned"]

/// A question is asked only where its answer can matter.
private func fits(_ question: Form.Question, _ typed: [String: String]) -> Bool {
  let outcome = typed["outcome"] ?? "pending"
  switch question.field {
  case "decidedOn": return !"pending".hasPrefix(outcome)
  case "waivedPercent", "waivedCents", "coversThrough", "validUntil", "port", "number":
    return "granted".hasPrefix(outcome)
  case "reason": return "refused".hasPrefix(outcome) || "returned".hasPrefix(outcome)
  default: return true
  }
}

/// `manifest person waiver PERSON`.
struct WaiverCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiver", abstract: "Records that a fine's waiver is asked for, or its answer.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of Waiver from standard input.
      An answer names the request with --record and need not repeat its day. A part of
      the fine is waived in percent, in US cents, or both.

      EXAMPLES
        echo '{"outcome":"pending","requestedOn":"2026-01-20"}' \\
          | manifest person waiver 019bb2f4-…
        echo '{"outcome":"granted","decidedOn":"2026-02-02","waivedPercent":50,
          "coversThrough":"2026-02-28"}' \\
          | manifest person waiver 019bb2f4-… --record 019bb2f5-…
      """)

  @OptionGroup var earlier: RecordOption
  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    var waiver = try environment.filled(
      RepatriationSchema.Waiver.self,
      [
        .init(field: "outcome", text: "Outcome", answer: .choice(outcomes), standard: "pending"),
        .init(field: "requestedOn", text: "Asked for on", answer: .day),
        .init(
          field: "decidedOn", text: "Decided on", answer: .day, standard: today),
        .init(field: "waivedPercent", text: "Percent waived", answer: .number),
        .init(field: "waivedCents", text: "US dollars waived beside that", answer: .dollars),
        .init(field: "coversThrough", text: "Covers the fine through", answer: .day),
        .init(field: "reason", text: "Why, in the authority's words"),
      ], if: fits)
    if let earlier = earlier.record { waiver.id = ID(earlier.uuid) }
    if waiver.id.isNil { waiver.id = ID(key) }
    return .waiver(waiver)
  }

  func detail(of change: Change) -> String {
    if case .waiver(let waiver) = change { ", waiver \(waiver.id)" } else { "" }
  }
}

/// `manifest person payment PERSON`.
struct PaymentCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "payment", abstract: "Records that a part of the fine was paid.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of Payment from standard
      input. Cents stand in quotes. A payment that was written down wrongly is put
      right by naming it with --record.

      EXAMPLE
        echo '{"paidOn":"2026-02-03","cents":"21000","receipt":"R-118"}' \\
          | manifest person payment 019bb2f4-…
      """)

  @OptionGroup var earlier: RecordOption
  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    var payment = try environment.filled(
      Payment.self,
      [
        .init(
          field: "cents", text: "US dollars paid", answer: .dollars, standard: nil, isNeeded: true),
        .init(field: "paidOn", text: "Paid on", answer: .day, standard: today),
        .init(field: "receipt", text: "Receipt"),
      ])
    if let earlier = earlier.record { payment.id = ID(earlier.uuid) }
    if payment.id.isNil { payment.id = ID(key) }
    return .payment(payment)
  }

  func detail(of change: Change) -> String {
    if case .payment(let payment) = change { ", payment \(payment.id)" } else { "" }
  }
}

/// `manifest person permit PERSON`.
struct PermitCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "permit", abstract: "Records that an exit permit is asked for, or its answer.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of ExitPermit from standard
      input. An answer names the request with --record and need not repeat its day.

      EXAMPLE
        echo '{"outcome":"granted","decidedOn":"2026-01-30","validUntil":"2026-02-28",
          "port":"KTI"}' | manifest person permit 019bb2f4-… --record 019bb2f5-…
      """)

  @OptionGroup var earlier: RecordOption
  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    var permit = try environment.filled(
      ExitPermit.self,
      [
        .init(field: "outcome", text: "Outcome", answer: .choice(outcomes), standard: "pending"),
        .init(field: "requestedOn", text: "Asked for on", answer: .day),
        .init(
          field: "decidedOn", text: "Decided on", answer: .day, standard: today),
        .init(field: "validUntil", text: "Valid until", answer: .day),
        .init(field: "port", text: "Port (such as KTI; empty for any)"),
        .init(field: "number", text: "Number"),
        .init(field: "reason", text: "Why, in the authority's words"),
      ], if: fits)
    if let earlier = earlier.record { permit.id = ID(earlier.uuid) }
    if permit.id.isNil { permit.id = ID(key) }
    return .exitPermit(permit)
  }

  func detail(of change: Change) -> String {
    if case .exitPermit(let permit) = change { ", permit \(permit.id)" } else { "" }
  }
}

/// `manifest person stay PERSON`.
struct StayCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "stay", abstract: "Records until when somebody may stay in the country.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of Stay from standard input.
      What is recorded replaces what was: all of it must be stated. Without a day of
      entry and a port there is no entry record; without a last day the stay is an
      overstay of unknown length.

      EXAMPLE
        echo '{"entered":"2025-06-01","entryPort":"KTI",
          "authorisedUntil":"2025-07-01"}' | manifest person stay 019bb2f4-…
      """)

  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    .stay(
      try environment.filled(
        Stay.self,
        [
          .init(field: "entered", text: "Entered on", answer: .day),
          .init(field: "entryPort", text: "Port of entry"),
          .init(field: "authorisedUntil", text: "May stay until", answer: .day),
          .init(field: "permit", text: "Kind and number of the permit"),
        ]))
  }
}
