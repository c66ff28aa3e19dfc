internal import RepatriationSchema
internal import SchemaJSON
internal import Wire

/// Several registrations, one result line each.
struct RegisterBatch {
  let saver: any RegistrationSaver
  /// Fills in what a desk always states the same; the second argument is the zone it was read from.
  let complete: (inout RegisterRequest, [String]) -> Void

  func key(of request: RegisterRequest) throws -> WireUUID {
    IdempotencyKey.ofContent(try request.encodedBytes())
  }

  /// - Throws: `NegativeAnswer` when one was refused or not sent.
  func run(
    _ records: [RegisterInput.Record], _ environment: CommandEnvironment, isJSON: Bool
  ) async throws {
    var isNegative = false
    var reasonNotSent: String?
    for record in records {
      var line = RegisterLine(line: UInt32(clamping: record.line))
      switch record.content {
      case .failure(let failure):
        line.outcome = "refused"
        line.reason = UTF8Text.cut(failure.description, to: 300)
      case .success(var request):
        complete(&request, record.zone)
        line.person = request.registration.person
        if let reasonNotSent {
          line.outcome = "unsent"
          line.reason = reasonNotSent
        } else {
          await settle(&line, saver.save(request, key: try key(of: request)))
          // A service that is not there is not waited for once a record.
          if line.outcome == "unsent" { reasonNotSent = line.reason }
        }
      }
      isNegative = isNegative || line.outcome == "refused" || line.outcome == "unsent"
      try Self.show(line, environment, isJSON: isJSON)
    }
    if isNegative { throw NegativeAnswer() }
  }

  private func settle(_ line: inout RegisterLine, _ outcome: SaveOutcome) {
    switch outcome {
    case .saved(let reply): line = RegisterLine(reply, line: line.line)
    case .kept: line.outcome = "kept"
    case .refused(let field, let reason):
      line.outcome = "refused"
      line.field = UTF8Text.cut(field, to: 64)
      line.reason = UTF8Text.cut(reason, to: 300)
    case .unsent(let reason):
      line.outcome = "unsent"
      line.reason = UTF8Text.cut(reason, to: 300)
    }
  }

  static func show(
    _ line: RegisterLine, _ environment: CommandEnvironment, isJSON: Bool
  ) throws {
    guard !isJSON else {
      environment.print(try MessageJSON.encode(line, pretty: false))
      return
    }
    var words = line.line > 0 ? ["\(line.line)"] : []
    words.append(line.outcome)
    if let person = line.person { words.append("\(person)") }
    if line.sequence > 0 { words.append("event \(line.sequence)") }
    if !line.field.isEmpty { words.append("\(TextWidth.safe(line.field)):") }
    if !line.reason.isEmpty { words.append(TextWidth.safe(line.reason)) }
    if !line.warnings.isEmpty { words.append("check \(line.warnings.joined(separator: ","))") }
    for match in line.exactMatches { words.append("same-number-as \(match)") }
    environment.print(words.joined(separator: " "))
  }
}
