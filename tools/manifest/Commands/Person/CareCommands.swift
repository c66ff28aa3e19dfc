internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// The words of an enum, as JSON and forms have them.
func words<Value: WireEnum>(_ values: [Value]) -> [String] { values.map(\.name) }

/// `manifest person screen PERSON`.
struct ScreenCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Adds a screening for trafficking. Sealed.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of Screening from standard
      input. A screening is added, never changed: a later one stands beside it. Its
      result is no reason, moves no tier and is shown to screeners alone; what
      planning must know is said with 'vulnerability' or 'danger' (person update).
      Acts, means and purposes are the words of IOM's HTCDS. ACTUAL needs one of each;
      for somebody who was under 18 no means is needed.

      EXAMPLE
        echo '{"status":"possible","acts":["recruitment"],"means":["takesEarnings"],
          "purposes":["forcedCriminality"],"instrument":"HTCDS",
          "instrumentVersion":"1.2"}' | manifest person screen 019bb2f4-…
      """)

  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    var screening = try environment.filled(
      Screening.self,
      [
        .init(
          field: "status", text: "Found",
          answer: .choice(["possible", "actual", "not", "notScreened"]), standard: nil,
          isNeeded: true),
        .init(
          field: "acts", text: "What was done",
          answer: .choices((1...5).map { TraffickingAct(rawValue: $0).name })),
        .init(
          field: "means", text: "Means of control",
          answer: .choices((1...17).map { Indicator(rawValue: $0).name })),
        .init(
          field: "purposes", text: "For what",
          answer: .choices((1...8).map { Exploitation(rawValue: $0).name })),
        .init(field: "instrument", text: "Questionnaire", standard: "HTCDS"),
        .init(field: "instrumentVersion", text: "Its version", standard: nil, isNeeded: true),
        .init(field: "narrative", text: "What the person told (sealed)"),
      ])
    if screening.id.isNil { screening.id = ID(key) }
    return .screening(screening)
  }
}

/// `manifest person need PERSON`.
struct NeedCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "need", abstract: "Records what travel must respect, all of it.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of NeedsChange from standard
      input. The needs given are all needs: what is not named has ended.

      EXAMPLES
        echo '{"needs":[{"code":"pregnant","week":30,"asOf":"2026-01-20"}]}' \\
          | manifest person need 019bb2f4-…
        echo '{"needs":[]}' | manifest person need 019bb2f4-…
      """)

  /// Needs that a terminal asks for; the schema's limit.
  private static let maximum = 16

  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    guard environment.input.isTerminal else {
      return .needs(try environment.inputMessage(NeedsChange.self))
    }
    let form = Form(environment)
    let questions: [Form.Question] = [
      .init(
        field: "code", text: "Need (empty: no more)",
        answer: .choice((1...6).map { NeedCode(rawValue: $0).name })),
      .init(field: "week", text: "Completed week", answer: .number),
      .init(
        field: "asOf", text: "Week established on", answer: .day, standard: today),
      .init(
        field: "severity", text: "Severity",
        answer: .choice((1...3).map { NeedSeverity(rawValue: $0).name })),
      .init(field: "until", text: "Until", answer: .day),
    ]
    var needs: [String] = []
    while needs.count < Self.maximum {
      let members = try form.ask(questions) { question, typed in
        if question.field == "code" { return true }
        guard let code = typed["code"] else { return false }
        let isPregnancy = code.lowercased().hasPrefix("pr")
        return isPregnancy || question.field != "week" && question.field != "asOf"
      }
      if members.isEmpty { break }
      needs.append("{\(members.joined(separator: ","))}")
    }
    return .needs(
      try CommandEnvironment.message(
        NeedsChange.self, from: "{\"needs\":[\(needs.joined(separator: ","))]}"))
  }
}

/// `manifest person consent PERSON`.
struct ConsentCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Records what a person agreed to, or did not.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of Consent from standard
      input. Each purpose is asked and answered by itself; the last answer counts.
      Without consent to returnTravel nobody is listed.

      EXAMPLE
        echo '{"purpose":"returnTravel","answer":"yes","how":"interpreter"}' \\
          | manifest person consent 019bb2f4-…
      """)

  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    var consent = try environment.filled(
      Consent.self,
      [
        .init(
          field: "purpose", text: "To what",
          answer: .choice((1...6).map { ConsentPurpose(rawValue: $0).name }), standard: nil,
          isNeeded: true),
        .init(
          field: "answer", text: "Answer", answer: .choice(["yes", "no"]), standard: nil,
          isNeeded: true),
        .init(field: "how", text: "How it was asked"),
      ])
    if consent.givenAt == nil { consent.givenAt = target.at?.moment }
    return .consent(consent)
  }
}

/// `manifest person refer PERSON`.
struct ReferCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer", abstract: "Asks an organisation to help, or records its answer.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of Referral from standard
      input. The same --record again replaces what it said. The case goes on; a case
      that ends with a referral is taken to 'referred' (person state).

      EXAMPLE
        echo '{"service":"shelter","to":"Shelter A","referredOn":"2026-01-21"}' \\
          | manifest person refer 019bb2f4-…
      """)

  @OptionGroup var earlier: RecordOption
  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    var referral = try environment.filled(
      Referral.self,
      [
        .init(
          field: "service", text: "For what",
          answer: .choice((1...7).map { ReferralService(rawValue: $0).name }), standard: nil,
          isNeeded: true),
        .init(field: "to", text: "Organisation", isNeeded: true),
        .init(
          field: "referredOn", text: "Asked on", answer: .day, standard: today),
        .init(field: "reason", text: "Why"),
        .init(field: "acceptedOn", text: "Accepted on", answer: .day),
        .init(field: "closedOn", text: "Closed on", answer: .day),
        .init(field: "outcome", text: "Outcome"),
      ])
    if let earlier = earlier.record { referral.id = ID(earlier.uuid) }
    if referral.id.isNil { referral.id = ID(key) }
    return .referral(referral)
  }

  func detail(of change: Change) -> String {
    if case .referral(let referral) = change { ", referral \(referral.id)" } else { "" }
  }
}

/// `manifest person state PERSON`.
struct StateCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "state", abstract: "Takes a case to another state, with a reason.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of StateChange from standard
      input. A step that is not allowed is refused with those that are. A case that is
      over is taken up again with 'processing' and a reason.

      EXAMPLE
        echo '{"to":"selfDeparted","reason":"seen at the airport","confirmed":true}' \\
          | manifest person state 019bb2f4-…
      """)

  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    .state(
      try environment.filled(
        StateChange.self,
        [
          .init(
            field: "to", text: "To",
            answer: .choice((1...17).map { CaseState(rawValue: $0).name }), standard: nil,
            isNeeded: true),
          .init(field: "reason", text: "Why"),
          .init(field: "confirmed", text: "Seen by somebody, not only said", answer: .yesOrNo),
          .init(field: "counterpart", text: "Organisation or authority"),
        ]
      ) { question, typed in
        let to = (typed["to"] ?? "").lowercased()
        switch question.field {
        case "confirmed": return to.hasPrefix("s")
        case "counterpart": return to.hasPrefix("ref") || to.hasPrefix("det")
        default: return true
        }
      })
  }
}
