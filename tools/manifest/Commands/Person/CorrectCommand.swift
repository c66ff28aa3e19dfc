internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// `manifest person correct PERSON`.
struct CorrectCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Puts right what was recorded wrongly.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of Correction from standard
      input. What was recorded stays in the log, with who recorded it. A field that is
      not known after all is named in 'cleared'; a document of somebody else is named
      by its number in 'withdrawnDocuments'. A number that another file holds makes
      both wait for a reviewer.

      EXAMPLES
        echo '{"reason":"misheard","nationalID":"1271015409980001"}' \\
          | manifest person correct 019bb2f4-…
        echo '{"reason":"was a guess","cleared":["born"]}' \\
          | manifest person correct 019bb2f4-…
      """)

  @OptionGroup var target: ChangeOptions

  /// What can be put right, with how it is written.
  private static let fields: [(name: String, answer: Form.Answer)] = [
    ("fullName", .text), ("nativeName", .text), ("aliases", .texts),
    ("primaryIdentifier", .text), ("secondaryIdentifier", .text), ("nameScript", .text),
    ("sex", .choice(["male", "female", "unspecified"])), ("born", .partialDate),
    ("estimatedAge", .number), ("birthPlace", .text), ("nationality", .text),
    ("nationalID", .text), ("originProvince", .text), ("phone", .text),
    ("safeToContact", .choice(["yes", "no"])), ("photo", .text), ("exitSite", .text),
    ("leftSiteOn", .day), ("monthsInSite", .number), ("scamLinked", .choice(["yes", "no"])),
    ("shelter", .choice(["yes", "no"])), ("withdrawnDocuments", .texts),
  ]

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    guard environment.input.isTerminal else {
      return .correction(try environment.inputMessage(Correction.self))
    }
    let form = Form(environment)
    let names = Self.fields.map(\.name)
    var members: [String] = []
    var cleared: [String] = []
    for _ in names {
      let which = Form.Question(
        field: "field", text: "Field (empty: no more)", answer: .choice(names),
        hidesWords: !members.isEmpty || !cleared.isEmpty)
      guard let (_, json) = try form.ask(which),
        let field = Self.fields.first(where: { Form.quoted($0.name) == json })
      else { break }
      let value = Form.Question(
        field: field.name, text: "What is right (empty: not known)", answer: field.answer)
      if let (_, json) = try form.ask(value) {
        members.append("\(Form.quoted(field.name)):\(json)")
      } else {
        cleared.append(field.name)
      }
    }
    members += try form.ask([
      Form.Question(field: "reason", text: "Why it is corrected", isNeeded: true)
    ])
    if !cleared.isEmpty {
      members.append("\"cleared\":[\(cleared.map(Form.quoted).joined(separator: ","))]")
    }
    return .correction(
      try CommandEnvironment.message(
        Correction.self, from: "{\(members.joined(separator: ","))}"))
  }
}

/// `manifest person document PERSON`.
struct DocumentCommand: PersonChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Records a travel document, or what became of it.",
    discussion: """
      Asks on a terminal; otherwise reads the JSON form of TravelDocument from
      standard input. The same type and number again replaces what was recorded.
      Machine-readable lines are kept also when they were misread, with the fields
      that failed. An emergency travel document cancels the passports before it.

      EXAMPLE
        echo '{"type":"emergencyTravelDocument","number":"X1","issuer":"IDN",
          "issued":"2026-01-20","expires":"2026-02-20","custody":"mission",
          "validity":"valid","destination":"IDN","journeysLeft":1}' \\
          | manifest person document 019bb2f4-…
      """)

  @OptionGroup var target: ChangeOptions

  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change {
    .document(
      try environment.filled(
        TravelDocument.self,
        [
          .init(
            field: "type", text: "Document",
            answer: .choice((1...4).map { DocumentType(rawValue: $0).name }), standard: nil,
            isNeeded: true),
          .init(field: "number", text: "Number"),
          .init(field: "issuer", text: "Issuer (three letters)"),
          .init(field: "issued", text: "Issued on", answer: .day),
          .init(field: "expires", text: "Valid until", answer: .day),
          .init(
            field: "custody", text: "Who has it",
            answer: .choice((1...7).map { Custody(rawValue: $0).name })),
          .init(field: "keptBy", text: "Kept by"),
          .init(
            field: "validity", text: "Validity",
            answer: .choice((1...4).map { DocumentValidity(rawValue: $0).name }),
            standard: "valid"),
          .init(field: "mrzLine1", text: "Machine-readable line 1"),
          .init(field: "mrzLine2", text: "Line 2"),
          .init(field: "mrzLine3", text: "Line 3 (cards only)"),
          .init(field: "destination", text: "Destination (three letters)"),
          .init(field: "transits", text: "Transit airports", answer: .codes),
          .init(field: "journeysLeft", text: "Journeys left", answer: .number, standard: "1"),
          .init(field: "supersedes", text: "Number of the passport that it replaces"),
        ]
      ) { question, typed in
        switch question.field {
        case "destination", "transits", "journeysLeft", "supersedes":
          return (typed["type"] ?? "").lowercased().hasPrefix("e")
        case "mrzLine2", "mrzLine3": return typed["mrzLine1"] != nil
        case "keptBy":
          let custody = (typed["custody"] ?? "").lowercased()
          return custody.hasPrefix("c") || custody.hasPrefix("p")
        default: return true
        }
      })
  }
}
